"""Joint visits, who recommended us, duplicates that were merged, prices that were learned."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

REFERENCES = (
    ("visit", "joint_of_id", "visit"),
    ("client", "referred_by_id", "client"),
    ("client", "merged_into_id", "client"),
)
COUNTED = {"sqlite_autoincrement": True}


def upgrade() -> None:
    for table, column, target in REFERENCES:
        # Written out, a file takes it at once; Alembic would copy every visit there is.
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN {column} INTEGER"
            f" CONSTRAINT fk_{table}_{column}_{target} REFERENCES {target} (id)"
        )
        op.create_index(f"ix_{table}_{column}", table, [column], unique=False)
    with op.batch_alter_table("price_book", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.add_column(sa.Column("learned", sa.JSON(), nullable=False, server_default="{}"))
    with op.batch_alter_table("price_book", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.alter_column("learned", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("price_book", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.drop_column("learned")
    for table, column, _ in reversed(REFERENCES):
        op.drop_index(f"ix_{table}_{column}", table)
        # The reference goes with its column.
        with op.batch_alter_table(table, schema=None, table_kwargs=COUNTED) as batch_op:
            batch_op.drop_column(column)
