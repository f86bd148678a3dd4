"""Calendars that technicians keep themselves, and when they are busy by them."""

import sqlalchemy as sa
from alembic import op

from scheduler.model.base import Instant

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "own_calendar",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("technician_id", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(length=500), nullable=False),
        sa.Column("code", sa.String(length=32), nullable=True),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.Column("tried_at", Instant(timezone=True), nullable=False),
        sa.Column("read_at", Instant(timezone=True), nullable=False),
        sa.Column("failing_since", Instant(timezone=True), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["technician_id"],
            ["technician.id"],
            name=op.f("fk_own_calendar_technician_id_technician"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_calendar")),
        sa.UniqueConstraint("code", name=op.f("uq_own_calendar_code")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("own_calendar", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_own_calendar_technician_id"), ["technician_id"], unique=False
        )
    op.create_table(
        "busy_time",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("own_calendar_id", sa.Integer(), nullable=False),
        sa.Column("start", Instant(timezone=True), nullable=False),
        sa.Column("end", Instant(timezone=True), nullable=False),
        sa.Column("series", sa.String(length=64), nullable=False),
        sa.Column("ignored", sa.Boolean(), nullable=False),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.CheckConstraint('"end" > start', name=op.f("ck_busy_time_end_after_start")),
        sa.ForeignKeyConstraint(
            ["own_calendar_id"],
            ["own_calendar.id"],
            name=op.f("fk_busy_time_own_calendar_id_own_calendar"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_busy_time")),
        sa.UniqueConstraint(
            "own_calendar_id", "start", "end", name=op.f("uq_busy_time_own_calendar_id_start_end")
        ),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("busy_time")
    op.drop_table("own_calendar")
