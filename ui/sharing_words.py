"""The sentences about moving a schedule to a shared database, or from there to a file."""

from scheduler.views.moving import MovedRow, MoveLook, MoveProgress, Step
from ui.listing import listed
from ui.text import Said, count, in_digits, tr

TO_DATABASE: Said = (
    "Several people can work at the same time in a PostgreSQL database. All of this schedule is"
    " copied into an empty one: clients, plans, promises, calendars, the whole history."
)
TO_FILE: Said = (
    "All of this schedule is copied into a new file: clients, plans, promises, calendars, the whole"
    " history."
)
KEPT: Said = "Kept in this computer’s key store, nowhere else."

EXPOSED: Said = (
    "The connection to this server is not encrypted: whoever is on the way can read along. If the"
    " server can do it, write ?sslmode=require at the end of the address."
)


def contents(look: MoveLook) -> str:
    """``Manhattan and Brooklyn``, and how much there is of what."""
    offices = listed(look.offices) or tr("No office yet")
    parts = (
        count(look.clients, "client", "clients"),
        count(look.technicians, "technician", "technicians"),
        count(look.visits, "visit", "visits"),
        count(look.changes, "change in the history", "changes in the history"),
    )
    return f"{offices}\n{' · '.join(parts)}"


def stays(look: MoveLook, *, to_file: bool) -> str:
    """What becomes of the place that it is copied from."""
    if to_file:
        return tr("The database {database} stays as it is.", database=look.source)
    return tr(
        "The file {file} stays as it is. Keep it, but let nobody work in it any more.",
        file=look.source,
    )


def passwords(look: MoveLook) -> str:
    """What does not lie in the schedule; empty where nothing does."""
    if not look.passwords:
        return ""
    return tr(
        "Passwords and secret addresses of calendars stay in the key store of this computer and"
        " work here as before. On other computers they are to be entered once more."
    )


def progress(told: MoveProgress) -> str:
    """What moving does now."""
    if told.step is Step.READ:
        return tr("Reading the schedule…")
    facts = {
        "number": told.number,
        "tables": told.tables,
        "rows": in_digits(told.rows),
        "all": in_digits(told.all_rows),
    }
    if told.step is Step.COPY:
        return tr("Copying table {number} of {tables}: {rows} of {all} rows…", **facts)
    return tr("Comparing table {number} of {tables}: {rows} of {all} rows…", **facts)


def done(moved: MovedRow, *, to_file: bool) -> str:
    """What became of it, once the new place is open."""
    rows = count(moved.rows, "row", "rows")
    if to_file:
        return tr(
            "Everything is copied and compared ({rows}); you work in the file {file} now.",
            rows=rows,
            file=moved.target,
        )
    return tr(
        "Everything is copied and compared ({rows}); you work in the shared database now. The file"
        " {file} is as it was.",
        rows=rows,
        file=moved.source,
    )
