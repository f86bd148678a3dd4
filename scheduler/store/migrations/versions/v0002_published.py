"""What calendars tell stands on its own, so that a draft can differ from it."""

import sqlalchemy as sa
from alembic import op

from scheduler.model.base import Instant

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATE = sa.Enum(
    "draft", "current", name="planstate", native_enum=False, create_constraint=True, length=24
)
COUNTED = {"sqlite_autoincrement": True}


def upgrade() -> None:
    op.create_table(
        "published",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("technician_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start", Instant(timezone=True), nullable=False),
        sa.Column("end", Instant(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["technician_id"],
            ["technician.id"],
            name=op.f("fk_published_technician_id_technician"),
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visit.id"], name=op.f("fk_published_visit_id_visit")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_published")),
        sa.UniqueConstraint("visit_id", name=op.f("uq_published_visit_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("published", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_published_technician_id_day"), ["technician_id", "day"], unique=False
        )
    columns = 'visit_id, technician_id, day, start, "end"'
    op.execute(f"INSERT INTO published ({columns}) SELECT {columns} FROM assignment")
    with op.batch_alter_table("plan", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.drop_constraint(op.f("ck_plan_planstate"), type_="check")
        batch_op.drop_column("state")


def downgrade() -> None:
    with op.batch_alter_table("plan", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.add_column(sa.Column("state", STATE, nullable=False, server_default="current"))
    with op.batch_alter_table("plan", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.alter_column("state", server_default=None)
    op.drop_table("published")
