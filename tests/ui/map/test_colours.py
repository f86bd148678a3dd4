"""The routes' colours can be told apart and read, in both themes and by everybody."""

from itertools import combinations

import pytest

from ui.look.tokens import DARK, LIGHT, Tokens, contrast
from ui.map import colours
from ui.map.colours import look_of

PALETTES = [(colours.LIGHT, LIGHT), (colours.DARK, DARK)]
LEAST = {"normal": 13, "protanopia": 6.5, "deuteranopia": 6.5, "tritanopia": 4.9}
"""How far apart any two are at least; 2 is a difference that is just noticed."""

BOTH = pytest.mark.parametrize(("palette", "tokens"), PALETTES, ids=["light", "dark"])

Matrix = tuple[tuple[float, float, float], ...]

SIGHT: dict[str, Matrix] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""What linear red, green and blue become (Machado et al. 2009, severity 1)."""

OKLAB: tuple[Matrix, Matrix] = (
    (
        (0.4122214708, 0.5363325363, 0.0514459929),
        (0.2119034982, 0.6806995451, 0.1073969566),
        (0.0883024619, 0.2817188376, 0.6299787005),
    ),
    (
        (0.2104542553, 0.7936177850, -0.0040720468),
        (1.9779984951, -2.4285922050, 0.4505937099),
        (0.0259040371, 0.7827717662, -0.8086757660),
    ),
)


def times(matrix: Matrix, vector: list[float]) -> list[float]:
    return [sum(a * b for a, b in zip(line, vector, strict=True)) for line in matrix]


def seen(colour: str, sight: Matrix) -> list[float]:
    """A colour in OKLab, in hundredths, as somebody sees it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    light = [min(max(channel, 0), 1) for channel in times(sight, linear)]
    return [100 * part for part in times(OKLAB[1], [c ** (1 / 3) for c in times(OKLAB[0], light)])]


def apart(one: str, other: str, sight: Matrix) -> float:
    first, second = seen(one, sight), seen(other, sight)
    return sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5


@BOTH
def test_there_are_twelve_and_each_stands_out_from_the_ground(
    palette: tuple[str, ...], tokens: Tokens
) -> None:
    assert len(set(palette)) == 12
    for colour in palette:
        assert contrast(colour, tokens.canvas) >= 3
        assert contrast(colour, tokens.surface) >= 3


@BOTH
@pytest.mark.parametrize(("sight", "least"), LEAST.items())
def test_any_two_are_apart_for_every_kind_of_sight(
    palette: tuple[str, ...], tokens: Tokens, sight: str, least: float
) -> None:
    for one, other in combinations(palette, 2):
        assert apart(one, other, SIGHT[sight]) >= least, (one, other)


@BOTH
def test_the_colours_of_who_comes_are_none_of_them(
    palette: tuple[str, ...], tokens: Tokens
) -> None:
    for colour in palette:
        for shade in tokens.who.values():
            assert apart(colour, shade.ink, SIGHT["normal"]) >= 4.5


@BOTH
def test_numbers_can_be_read_on_every_colour(palette: tuple[str, ...], tokens: Tokens) -> None:
    for index, colour in enumerate(palette):
        look = look_of(index, tokens.dark)
        assert look.colour == colour
        assert contrast(look.ink, colour) >= 4.5


def test_the_thirteenth_technician_has_square_marks() -> None:
    assert look_of(12, False) == look_of(0, False)._replace(square=True)
    assert look_of(24, False) == look_of(0, False)
