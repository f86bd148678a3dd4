"""Open visits are found without looking through all that were ever made."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NAME = "ix_visit_office_id_status"


def upgrade() -> None:
    op.create_index(NAME, "visit", ["office_id", "status"])


def downgrade() -> None:
    op.drop_index(NAME, table_name="visit")
