"""Every colour, size and space of the window, once for light and once for dark.

Colour means who comes, trouble, or the one action; everything else is ink in three strengths.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

SPACE = 4
CONTROL_HEIGHT = 32
RADIUS_SMALL, RADIUS, RADIUS_LARGE = 6, 8, 12

TINY, SMALL, BODY, LEAD, TITLE, FIGURE = 11, 12, 13, 15, 20, 24
"""Type sizes in pixels."""

REGULAR, MEDIUM, SEMIBOLD = 400, 500, 600
"""Font weights; no others are shipped."""


@dataclass(frozen=True, slots=True)
class Shade:
    """A colour that carries meaning: ``ink`` for text and edges, ``tint`` for the ground."""

    ink: str
    tint: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. Colours are ``#RRGGBB``.

    ``ink3`` is decoration: text that must be read is ``ink1`` or ``ink2``. ``on_action`` is the
    text on a button filled with the action's ink. ``who`` is keyed by usual, backup, known and
    stranger (a ``Who`` is such a key).
    """

    name: str
    canvas: str
    surface: str
    sunk: str
    line: str
    faint: str
    ink1: str
    ink2: str
    ink3: str
    action: Shade
    on_action: str
    trouble: str
    who: Mapping[str, Shade]

    @property
    def dark(self) -> bool:
        """Whether this is the dark theme."""
        return self.name == "dark"


LIGHT = Tokens(
    name="light",
    canvas="#F5F4F1",
    surface="#FFFFFF",
    sunk="#FAF9F7",
    line="#E6E3DC",
    faint="#F0EEE9",
    ink1="#1E2227",
    ink2="#575E66",
    ink3="#8B9198",
    action=Shade("#2B5AA6", "#E4ECF8"),
    on_action="#FFFFFF",
    trouble="#B3261E",
    who=MappingProxyType(
        {
            "usual": Shade("#217366", "#D9EDE8"),
            "backup": Shade("#3767A9", "#DCE8F6"),
            "known": Shade("#836413", "#F4EACB"),
            "stranger": Shade("#AE4128", "#F9DFD6"),
        }
    ),
)

DARK = Tokens(
    name="dark",
    canvas="#141618",
    surface="#1C1F22",
    sunk="#181A1D",
    line="#2E3338",
    faint="#25292D",
    ink1="#E8EAEC",
    ink2="#A7ADB4",
    ink3="#767D85",
    action=Shade("#7FA9E6", "#1F2F47"),
    on_action="#141618",
    trouble="#FF8A80",
    who=MappingProxyType(
        {
            "usual": Shade("#58C0A5", "#1B3832"),
            "backup": Shade("#80ABE6", "#1F3149"),
            "known": Shade("#DAB857", "#3A321C"),
            "stranger": Shade("#F08C6C", "#44261D"),
        }
    ),
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
