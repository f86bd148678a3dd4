"""What a change of routes costs, line by line, against the plan as it was."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from scheduler.continuity.lines import BEFORE, LOSS, Input, Line, PriceLine, Source
from scheduler.desk.ground import Ground
from scheduler.solver.plan import Route

ADDED_UP = ("metres", "minutes")
"""Inputs that are sums themselves; what a line was before is taken from them."""

_ORDER = {line: number for number, line in enumerate(Line)}


def difference(after: Iterable[PriceLine], before: Iterable[PriceLine]) -> tuple[PriceLine, ...]:
    """Signed lines, one for each line and entry, that add up to after less before.

    A line carries the inputs of what it is now, and what it was before where that is not nothing.
    """
    now, old = _by_entry(after), _by_entry(before)
    keys = sorted(now.keys() | old.keys(), key=lambda key: (_ORDER[key[0]], key[1] or ""))
    lines = (_line(now.get(key, []), old.get(key, [])) for key in keys)
    return tuple(line for line in lines if line.amount_minor)


def route_lines(ground: Ground, routes: Iterable[Route]) -> Iterator[PriceLine]:
    """The lines of all visits on some routes."""
    for route in routes:
        for lines in ground.figures(route).lines.values():
            yield from lines


def standing_lines(ground: Ground, routes: Iterable[Route]) -> Iterator[PriceLine]:
    """The lines that the same days have as the plan stands."""
    days = ((route.technician, route.day) for route in routes)
    return route_lines(ground, [ground.standing[d] for d in days if d in ground.standing])


def _by_entry(lines: Iterable[PriceLine]) -> dict[tuple[Line, str | None], list[PriceLine]]:
    found: defaultdict[tuple[Line, str | None], list[PriceLine]] = defaultdict(list)
    for line in lines:
        found[line.line, _entry(line)].append(line)
    return dict(found)


def _entry(line: PriceLine) -> str | None:
    """What keeps lines apart: a chance of losing a client is one line whatever the strangers."""
    return None if line.line in LOSS else line.entry


def _line(now: list[PriceLine], old: list[PriceLine]) -> PriceLine:
    shown = (now or old)[0]
    after = sum(line.amount_minor for line in now)
    before = sum(line.amount_minor for line in old)
    inputs = dict(shown.inputs) if len(now or old) == 1 else _alike(now or old)
    for name in ADDED_UP if shown.source is Source.MEASURED else ():
        if any(name in dict(line.inputs) for line in (*now, *old)):
            inputs[name] = _sum(now, name) - _sum(old, name)
    told: Mapping[str, Input] = inputs | ({BEFORE: before} if before else {})
    # Of chances that come from several entries, none may be named for all.
    entry = shown.entry if len({line.entry for line in now or old}) == 1 else None
    source = _weakest(now or old)
    return PriceLine(shown.line, after - before, source, entry, tuple(told.items()))


def _weakest(lines: list[PriceLine]) -> Source:
    """What the sum of some lines rests on: one assumption among them makes it one."""
    sources = [line.source for line in lines]
    return Source.ASSUMPTION if Source.ASSUMPTION in sources else sources[0]


def _alike(lines: list[PriceLine]) -> dict[str, Input]:
    """The inputs that are the same in all of several lines."""
    first = dict(lines[0].inputs)
    others = [dict(line.inputs) for line in lines[1:]]
    return {k: v for k, v in first.items() if all(other.get(k) == v for other in others)}


def _sum(lines: list[PriceLine], name: str) -> int:
    return sum(int(dict(line.inputs).get(name, 0)) for line in lines)
