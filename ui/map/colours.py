"""A colour for each technician's routes.

Twelve colours, chosen by search so that each is at least 3 : 1 against the ground of the map and
any two stay apart for normal sight and for the three kinds of colour blindness (Machado, Oliveira
and Fernandes 2009), the first ones farthest. The thirteenth technician has the first colour again,
with square marks in place of round ones. The colours of who comes are none of them.
"""

from functools import cache
from typing import NamedTuple

from ui.look.tokens import contrast

LIGHT = (
    *("#1B1CD6", "#7D8A04", "#60295D", "#8F4F03", "#BD5FC0", "#7071FC"),
    *("#72539C", "#164B0A", "#004982", "#EF4A64", "#96002D", "#139383"),
)
DARK = (
    *("#536BAC", "#BECC78", "#FFC4FA", "#CB7D33", "#C571C7", "#A4ADF4"),
    *("#9148E0", "#89FD72", "#2996F4", "#D93C57", "#E59C9F", "#2A9383"),
)


class Look(NamedTuple):
    """How one technician's marks look: their colour, the ink of the number on it, their shape."""

    colour: str
    ink: str
    square: bool


@cache
def look_of(index: int, dark: bool) -> Look:
    """The look of the technician who is ``index``-th, from 0."""
    palette = DARK if dark else LIGHT
    colour = palette[index % len(palette)]
    ink = max("#FFFFFF", "#000000", key=lambda ink: contrast(ink, colour))
    return Look(colour, ink, index // len(palette) % 2 == 1)
