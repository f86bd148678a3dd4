"""The ways a calendar takes to its technician; the office's address to write to."""

import sqlalchemy as sa
from alembic import op

from scheduler.model.base import Instant

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KIND = sa.Enum(
    "folder",
    "calendar_server",
    "file_server",
    "fetched",
    name="waykind",
    native_enum=False,
    create_constraint=True,
    length=24,
)
COUNTED = {"sqlite_autoincrement": True}


def upgrade() -> None:
    op.create_table(
        "feed_way",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("feed_id", sa.Integer(), nullable=False),
        sa.Column("kind", KIND, nullable=False),
        sa.Column("address", sa.String(length=500), nullable=False),
        sa.Column("user_name", sa.String(length=200), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=True),
        sa.Column("token_shown", sa.String(length=12), nullable=False),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.Column("kept", sa.JSON(), nullable=False),
        sa.Column("published_at", Instant(timezone=True), nullable=True),
        sa.Column("published_day", sa.Date(), nullable=True),
        sa.Column("told_since", Instant(timezone=True), nullable=True),
        sa.Column("failing_since", Instant(timezone=True), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try_at", Instant(timezone=True), nullable=True),
        sa.Column("fetched_at", Instant(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["feed_id"], ["feed.id"], name=op.f("fk_feed_way_feed_id_feed"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feed_way")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_feed_way_token_hash")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("feed_way", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_feed_way_feed_id"), ["feed_id"], unique=False)
    with op.batch_alter_table("feed", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.drop_column("failing_since")
        batch_op.drop_column("last_error")
        batch_op.add_column(sa.Column("call_since", Instant(timezone=True), nullable=True))
    with op.batch_alter_table("office", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.add_column(
            sa.Column("email", sa.String(length=200), nullable=False, server_default="")
        )
    with op.batch_alter_table("office", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.alter_column("email", server_default=None)
    op.drop_table("outbox")


def downgrade() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("change_set_id", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.Column("done_at", Instant(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("last_error", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["change_set_id"], ["change_set.id"], name=op.f("fk_outbox_change_set_id_change_set")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_outbox_change_set_id"), ["change_set_id"], unique=False
        )
    with op.batch_alter_table("office", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.drop_column("email")
    with op.batch_alter_table("feed", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.drop_column("call_since")
        batch_op.add_column(sa.Column("failing_since", Instant(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("last_error", sa.Text(), nullable=False, server_default=""))
    with op.batch_alter_table("feed", schema=None, table_kwargs=COUNTED) as batch_op:
        batch_op.alter_column("last_error", server_default=None)
    op.drop_table("feed_way")
