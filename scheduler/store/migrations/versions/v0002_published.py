"""What calendars tell stands on its own; sites that are closed; technicians who run late."""

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
    op.create_table(
        "closure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("recorded_at", Instant(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.String(length=200), nullable=False),
        sa.CheckConstraint("last >= first", name=op.f("ck_closure_last_not_before_first")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_closure_site_id_site")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closure")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("closure", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_closure_site_id_first"), ["site_id", "first"], unique=False
        )
    _absence_kinds(KINDS | {"late"})
    _rename_questions()


KINDS = {"sick", "holiday", "training", "left"}


def _absence_kinds(kinds: set[str]) -> None:
    listed = ", ".join(f"'{kind}'" for kind in sorted(kinds))
    with op.batch_alter_table("absence", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.drop_constraint(op.f("ck_absence_absencekind"), type_="check")
        batch_op.create_check_constraint(op.f("ck_absence_absencekind"), f"kind IN ({listed})")


def _rename_questions() -> None:
    """A decision's question says its cause, whatever it was about."""
    decision = sa.table("decision", sa.column("id", sa.Integer), sa.column("question", sa.JSON))
    connection = op.get_bind()
    for id, question in connection.execute(sa.select(decision.c.id, decision.c.question)).all():
        if "cause" in question:
            continue
        other = "visit" if question.get("visit") is not None else "licence"
        told = {key: question[key] for key in question if key not in ("technician", "kind")}
        told |= {"name": question["technician"], "cause": question["kind"] or other}
        connection.execute(decision.update().where(decision.c.id == id).values(question=told))


def downgrade() -> None:
    op.execute("UPDATE absence SET kind = 'training' WHERE kind = 'late'")
    _absence_kinds(KINDS)
    op.drop_table("closure")
    with op.batch_alter_table("plan", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.add_column(sa.Column("state", STATE, nullable=False, server_default="current"))
    with op.batch_alter_table("plan", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.alter_column("state", server_default=None)
    op.drop_table("published")
