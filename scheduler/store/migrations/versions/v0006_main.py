"""The main contact and the main site of a client; sites to which nobody goes any more."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

COUNTED = {"sqlite_autoincrement": True}


def upgrade() -> None:
    for table in ("contact", "site"):
        op.add_column(
            table, sa.Column("is_main", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    op.add_column("site", sa.Column("retired_on", sa.Date(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("site", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.drop_column("retired_on")
        batch_op.drop_column("is_main")
    with op.batch_alter_table("contact", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.drop_column("is_main")
