"""The sentences about backups: when and why each was made, what it holds, what it would undo."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from scheduler.views.backups import BackupLook, BackupRow, Why
from scheduler.views.history import HistoryRow
from ui.days import clock_of, day_full, day_medium
from ui.listing import listed
from ui.text import Said, count, in_digits, tr
from ui.widgets.history_words import local_time, sentence

WHY: Mapping[Why, Said] = {
    Why.DAILY: "Daily",
    Why.BEFORE_UPDATE: "Before an update",
    Why.BEFORE_RESTORE: "Before a restore",
    Why.BY_HAND: "By hand",
}

KEPT: Said = (
    "Kept: 14 days of use, three updates and five restores. Those made by hand stay until you"
    " remove them."
)


def moment(instant: datetime, now: datetime) -> str:
    """``today at 08:15``, ``yesterday at 16:40``, ``Tue 24 Nov at 08:15`` on this computer."""
    then, here = instant.astimezone(), now.astimezone()
    time = clock_of(then)
    if then.date() == here.date():
        return tr("today at {time}", time=time)
    if then.date() == here.date() - timedelta(days=1):
        return tr("yesterday at {time}", time=time)
    day = day_medium(then.date()) if then.year == here.year else day_full(then.date())
    return tr("{day} at {time}", day=day, time=time)


def when(row: BackupRow, now: datetime) -> str:
    """When a backup was made, as it is listed."""
    words = moment(row.made_at, now)
    return words[:1].upper() + words[1:]


def size(row: BackupRow) -> str:
    """``11.2 MB``."""
    return tr("{number} MB", number=in_digits(row.size / 1_000_000, 1))


def contents(look: BackupLook) -> str:
    """``Manhattan and Brooklyn``, and what is kept of them."""
    offices = listed(look.offices) or tr("No office yet")
    parts = (
        count(look.clients, "client", "clients"),
        count(look.technicians, "technician", "technicians"),
        count(look.planned, "planned visit", "planned visits"),
    )
    return f"{offices}\n{' · '.join(parts)}"


def last_done(look: BackupLook) -> str:
    """What was done last before it was made, by whom and when."""
    return tr("Nothing was done yet.") if look.last is None else done(look.last)


def done(row: HistoryRow) -> str:
    """``Moved Gift shop to Thu 26 with Omar Haddad · Mia, Tue 24 Nov 10:42``."""
    at = local_time(row.at, row.zone)
    words = tr(
        "{what} · {name}, {day} {time}",
        what=sentence(row),
        name=row.actor,
        day=day_medium(at.date()),
        time=clock_of(at),
    )
    return words if row.in_force else tr("{words} (taken back)", words=words)


def lost(look: BackupLook) -> str:
    """What would be lost of the schedule, in a sentence."""
    if look.lost is None:
        return tr("The schedule cannot be read, so nobody can say what was done since.")
    if look.lost == 0:
        return tr("Nothing was done since.")
    if look.lost <= len(look.lost_rows):
        return count(
            look.lost,
            "change was made since. It is lost:",
            "changes were made since. They are lost:",
        )
    return count(
        look.lost,
        "change was made since. It is lost; the last one:",
        "changes were made since. They are lost; the last ones:",
    )


def besides(look: BackupLook) -> str:
    """What else is to be known before it is restored; empty where nothing is."""
    told = []
    if look.returning:
        told.append(
            count(
                look.returning,
                "change that only this backup holds comes back.",
                "changes that only this backup holds come back.",
            )
        )
    if look.older:
        told.append(tr("It was made by an older version and is brought to this one."))
    return " ".join(told)


def question(row_moment: str, look: BackupLook) -> str:
    """What is asked before a backup is restored."""
    if look.lost:
        changes = count(look.lost, "change", "changes")
        return tr(
            "The schedule will be as it was {moment}, without {changes} made since. What is there"
            " now is kept as a backup, so that you can go back. Other windows on this schedule"
            " follow.",
            moment=row_moment,
            changes=changes,
        )
    return tr(
        "The schedule will be as it was {moment}. What is there now is kept as a backup, so that"
        " you can go back. Other windows on this schedule follow.",
        moment=row_moment,
    )
