"""Reads a calendar's raw text without the library that wrote it."""

import re
from dataclasses import dataclass

Line = tuple[str, str, str]
"""Name, parameters, value as they stand in the text."""


@dataclass(frozen=True)
class Raw:
    """A calendar's own lines and those of each event."""

    own: list[Line]
    events: list[list[Line]]


def read(text: bytes) -> Raw:
    """The calendar; every rule of lines that is broken on the way is an assertion."""
    assert text.endswith(b"\r\n")
    physical = text[:-2].split(b"\r\n")
    assert not any(b"\r" in line or b"\n" in line for line in physical)
    assert all(len(line) <= 75 for line in physical)
    assert all(line.decode("utf-8") for line in physical), "a fold inside a character, or none"
    unfolded: list[str] = []
    for line in physical:
        words = line.decode("utf-8")
        if words.startswith((" ", "\t")):
            unfolded[-1] += words[1:]
        else:
            unfolded.append(words)
    assert unfolded[0] == "BEGIN:VCALENDAR"
    assert unfolded[-1] == "END:VCALENDAR"
    raw = Raw([], [])
    inside = raw.own
    for words in unfolded[1:-1]:
        if words == "BEGIN:VEVENT":
            assert inside is raw.own
            inside = []
            raw.events.append(inside)
        elif words == "END:VEVENT":
            assert inside is not raw.own
            inside = raw.own
        else:
            inside.append(_line(words))
    assert inside is raw.own
    return raw


def values(lines: list[Line]) -> dict[str, str]:
    """The values by name; none may stand there twice."""
    names = [name for name, _, _ in lines]
    assert len(names) == len(set(names))
    return {name: value for name, _, value in lines}


def plain(value: str) -> str:
    """A text without its escapes."""
    kept, escaped = [], False
    for sign in value:
        if escaped:
            kept.append("\n" if sign in "nN" else sign)
            escaped = False
        elif sign == "\\":
            escaped = True
        else:
            assert sign not in ";,", "a mark that must be escaped is not"
            kept.append(sign)
    assert not escaped
    return "".join(kept)


_LINE = re.compile(r'([A-Z-]+)(?:;((?:[^":]|"[^"]*")+))?:(.*)', re.DOTALL)


def _line(words: str) -> Line:
    found = _LINE.fullmatch(words)
    assert found, "no name, or a mark in a parameter that must be quoted is not"
    name, parameters, value = found.groups(default="")
    return name, parameters, value
