"""In which groups the page shows the entries of the price book, and which of them as a table."""

from dataclasses import dataclass

from scheduler.continuity.price_book import MOST_STRANGERS, PriceBook
from scheduler.model.kinds import Level
from ui.text import Said
from ui.widgets.price_rows import TableShape


@dataclass(frozen=True, slots=True)
class SeenShape:
    """What was seen of clients who left: after strangers, else after moved days and times."""

    title: Said
    of_person: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A card: its title, what it is about, and its parts.

    They are keys of entries, tables, and what was seen of clients who left.
    """

    title: Said
    hint: Said
    parts: tuple[str | TableShape | SeenShape, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all its entries."""
        found: list[str] = []
        for part in self.parts:
            if isinstance(part, str):
                found.append(part)
            elif isinstance(part, TableShape):
                found += [key for _, keys in part.rows for key in keys]
        return tuple(found)


CHURN = TableShape(
    "Extra chance that a stranger loses you the client",
    "Strangers who came lately",
    ("None", "One", "Two", "Three or more"),
    tuple(
        (
            f"Person {level}",
            tuple(
                PriceBook.churn_entry(level, strangers) for strangers in range(MOST_STRANGERS + 1)
            ),
        )
        for level in Level
    ),
    assumption=True,
)

MOVES = TableShape(
    "Moved, told late or come late",
    "To the client it is",
    tuple(level.value.capitalize() for level in Level),
    tuple(
        (words, tuple(f"{key}_{level}" for level in Level))
        for words, key in (
            ("Each day away from the due day", "moved_day"),
            ("Outside the promised time of day", "moved_time"),
            ("Told at short notice", "short_notice"),
            ("Each minute that service starts late", "late_minute"),
        )
    ),
)

GROUPS: tuple[Group, ...] = (
    Group(
        "Driving and hours",
        "What a technician’s day costs on the road and on the clock. Wages stand with each "
        "technician.",
        (
            "price_per_km",
            "day_start",
            "overtime_after_minutes",
            "overtime_premium_percent",
            "overtime_max_minutes",
        ),
    ),
    Group(
        "Who comes",
        "What it costs that somebody comes who does not know the place yet.",
        (
            "learning_minutes",
            "call_back_chance",
            "call_back_cost",
            "familiarity_visits",
            "familiarity_half_life_days",
            "extra_technician",
        ),
    ),
    Group(
        "Losing a client",
        "A client who sees a new face may leave; the chance times what the client is worth is a "
        "price. The chances are assumptions until your own history replaces them.",
        (
            CHURN,
            SeenShape("What your own clients did", of_person=True),
            "lately_visits",
            "margin_percent",
            "retention_percent",
            "discount_percent",
            "word_of_mouth_percent",
        ),
    ),
    Group(
        "Moved day and time",
        "What it costs to come on another day, or at another time, than the client was promised.",
        (
            MOVES,
            SeenShape("What your own clients did", of_person=False),
            "confirmed_percent",
            "short_notice_days",
        ),
    ),
    Group(
        "Missed visits and credits",
        "What it costs to leave a visit out.",
        ("missed_visit", "missed_price_percent", "missed_chance", "credit_percent"),
    ),
    Group(
        "Deciding",
        "Who may decide, and up to which price.",
        ("dispatcher_limit", "two_people"),
    ),
)
