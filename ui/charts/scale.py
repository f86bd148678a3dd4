"""From figures to pixels: round numbers along an axis, and where columns and labels stand."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
"""What a step along an axis may be, times a power of ten."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Figures from ``low`` to ``high`` laid over pixels from ``start`` to ``end``.

    ``start`` may lie behind ``end``: pixels grow downwards and figures grow up. Where both
    figures are the same, it lies in the middle.
    """

    low: float
    high: float
    start: float
    end: float

    def at(self, figure: float) -> float:
        """The pixel of a figure."""
        if self.high == self.low:
            return (self.start + self.end) / 2
        return self.start + (figure - self.low) / (self.high - self.low) * (self.end - self.start)


def nice_step(span: float, most: int) -> float:
    """The smallest round step with which ``most`` of them reach over ``span``."""
    if not span > 0:
        return 1.0
    least = span / most
    power: float = 10.0 ** math.floor(math.log10(least))
    # What is next to a round step is one: 3 × 0.1 is not 0.3.
    return next(step * power for step in STEPS if step * power >= least * (1 - 1e-9))


def ticks(low: float, high: float, most: int = 4) -> tuple[float, ...]:
    """Round figures that enclose all from ``low`` to ``high``: two or more, ``most`` + 2 at most.

    They are multiples of one step; where there is nothing between, a step of 1 is laid above.
    """
    step = nice_step(high - low, most)
    first = math.floor(low / step + 1e-9)
    last = max(math.ceil(high / step - 1e-9), first + 1)
    return tuple(number * step for number in range(first, last + 1))


def slots(number: int, start: float, end: float, widest: float) -> tuple[tuple[float, float], ...]:
    """Middle and width of so many columns spread evenly; gaps are a third of a column or more."""
    if not number:
        return ()
    pitch = (end - start) / number
    wide = min(pitch * 0.75, widest)
    return tuple((start + (place + 0.5) * pitch, wide) for place in range(number))


def every(widths: Sequence[float], pitch: float, gap: float = 8) -> int:
    """Of labels that stand ``pitch`` apart, each how many-th can be written beside the others."""
    if not widths or pitch <= 0:
        return 1
    return max(1, math.ceil((max(widths) + gap) / pitch))


def runs(figures: Sequence[float | None]) -> tuple[tuple[int, ...], ...]:
    """The places of figures that follow one another without a gap."""
    found: list[list[int]] = []
    for place, figure in enumerate(figures):
        if figure is None:
            continue
        if found and found[-1][-1] == place - 1:
            found[-1].append(place)
        else:
            found.append([place])
    return tuple(map(tuple, found))


def nearest(places: Sequence[float], wanted: float) -> int | None:
    """The number of the place that is closest; the first of two, None where there are none."""
    if not places:
        return None
    return min(range(len(places)), key=lambda number: abs(places[number] - wanted))
