"""The closed lists of words that entities, rows and screens share."""

from enum import StrEnum


class VisitStatus(StrEnum):
    """How far a visit has come."""

    DUE = "due"
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    DONE = "done"
    MISSED = "missed"
    CANCELLED = "cancelled"


OPEN_STATUSES = (VisitStatus.DUE, VisitStatus.PLANNED, VisitStatus.CONFIRMED)
"""A visit with one of these still has to be made."""

WENT_STATUSES = (VisitStatus.DONE, VisitStatus.MISSED)
"""For a visit with one of these somebody went there; its place in the plan stands."""


class Pin(StrEnum):
    """What a person can fix about a visit, so that planning leaves it as it is."""

    TECHNICIAN = "technician"
    DAY = "day"
    TIME = "time"


class AbsenceKind(StrEnum):
    """Why a technician cannot work."""

    SICK = "sick"
    HOLIDAY = "holiday"
    TRAINING = "training"
    LATE = "late"
    LEFT = "left"


class RelationKind(StrEnum):
    """What a technician is to a client."""

    USUAL = "usual"
    BACKUP = "backup"
    EXCLUDED = "excluded"


class Subject(StrEnum):
    """What can matter to a client."""

    PERSON = "person"
    DAY = "day"
    TIME = "time"
    NOTICE = "notice"
    PRICE = "price"


class Level(StrEnum):
    """How much a subject matters to a client; never asked counts as open."""

    ESSENTIAL = "essential"
    IMPORTANT = "important"
    OPEN = "open"


class PlaceSource(StrEnum):
    """How the coordinates of a place came to be known."""

    GIVEN = "given"
    POSTAL_CODE = "postal_code"
    UNKNOWN = "unknown"


class HolidayPolicy(StrEnum):
    """What happens to a visit that is due on a public holiday."""

    IGNORE = "ignore"
    MOVE = "move"
    SKIP = "skip"


class PaidFrom(StrEnum):
    """Where a technician's paid day begins and ends."""

    DEPARTURE = "departure"
    FIRST_VISIT = "first_visit"


class DecisionState(StrEnum):
    """How far a decision has come."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    UNDONE = "undone"


class Role(StrEnum):
    """Who acts: a dispatcher decides alone up to a limit, a manager above it."""

    DISPATCHER = "dispatcher"
    MANAGER = "manager"


class TouchKind(StrEnum):
    """One contact with a client about a visit."""

    CALL = "call"
    MESSAGE = "message"
    MOVE = "move"
    VISIT = "visit"


class NoticeState(StrEnum):
    """How far a message to a client has come."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    PREFERS_TO_WAIT = "prefers_to_wait"
    COMPLAINED = "complained"


class FeedLevel(StrEnum):
    """How much a technician's feed may say."""

    NUMBER_AND_STREET = "number_and_street"
    CLIENT_NAME = "client_name"
    FULL_BRIEF = "full_brief"


class WayKind(StrEnum):
    """How a calendar gets to a phone."""

    FOLDER = "folder"
    CALENDAR_SERVER = "calendar_server"
    FILE_SERVER = "file_server"
    FETCHED = "fetched"
