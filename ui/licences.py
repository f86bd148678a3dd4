"""What the program is made of, and under which licence each part is; read from what is installed.

No part is looked up anywhere else: the frozen program carries the metadata of its packages along.
"""

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.resources import files

from PySide6.QtCore import qVersion

OURSELVES = "familiar-scheduler"
SHIPPED_EXTRAS = frozenset(("postgresql", "server"))
"""What the installers hold beside what everybody needs."""

RESOURCES = files("resources")
LESSER = ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt")
"""The GNU Lesser General Public License adds to the other one, and is read with it."""

QT = (
    "Qt is used under the GNU Lesser General Public License, version 3. Its libraries lie as"
    " files of their own in the program’s folder and may be replaced by other builds of the same"
    " version. Its source is at https://download.qt.io."
)
"""What may be done with Qt, which its licence wants to be said; like licences, not translated."""

RULE = "\n\n" + "—" * 24 + "\n\n"

_REQUIREMENT = re.compile(r"([A-Za-z0-9._-]+)\s*(?:\[([^\]]*)\])?[^;]*(?:;(.*))?")
_EXTRA = re.compile(r"""extra\s*==\s*["']([^"']+)["']""")
_LICENCE_FILE = re.compile(r"(?i)(licen[cs]es?|copying|notice)\b[^/]*$")
_CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True)
class Licensed:
    """A part of the program; ``licence`` is the short name of its licence, ``text`` the whole."""

    name: str
    version: str
    licence: str
    text: str


def everything() -> tuple[Licensed, ...]:
    """All parts: the program itself, what it stands on, its letters and icons, its packages."""
    ours, *packages = _packages()
    fixed = (
        Licensed("Python", platform.python_version(), "PSF", _texts("licences/Python.txt")),
        Licensed("Qt", qVersion(), "LGPL 3", f"{QT}\n\n{_texts(*LESSER)}"),
        Licensed("Inter", "", "OFL 1.1", _texts("fonts/OFL.txt")),
        Licensed("Phosphor", "", "MIT", _texts("icons/phosphor-license.txt")),
    )
    named = sorted(map(_licensed, packages), key=lambda part: part.name.lower())
    return (replace(_licensed(ours), name="Familiar"), *fixed, *named)


def _packages() -> Iterator[Distribution]:
    """Ourselves and every package that is needed and here, each once."""
    seen: set[str] = set()
    waiting = [(OURSELVES, SHIPPED_EXTRAS)]
    while waiting:
        name, extras = waiting.pop(0)
        try:
            found = distribution(name)
        except PackageNotFoundError:
            # Needed on another system only.
            continue
        if _plain(name) not in seen:
            seen.add(_plain(name))
            yield found
        for line in found.requires or ():
            needed = _REQUIREMENT.match(line)
            assert needed is not None, line
            asked = set(_EXTRA.findall(needed[3] or ""))
            if (not asked or asked & extras) and _plain(needed[1]) not in seen:
                waiting.append((needed[1], frozenset((needed[2] or "").split(","))))


def _licensed(package: Distribution) -> Licensed:
    about = package.metadata
    free = "".join(about.get_all("License") or ()).strip()
    classified = [
        line.removeprefix(_CLASSIFIER).removesuffix(" License")
        for line in about.get_all("Classifier") or ()
        if line.startswith(_CLASSIFIER)
    ]
    expression = ", ".join(about.get_all("License-Expression") or classified)
    short = expression or free.partition("\n")[0]
    if "LGPL" in short:
        return Licensed(about["Name"], package.version, "LGPL 3", _texts(*LESSER))
    texts = [
        file.read_binary().decode("utf-8", "replace").strip()
        for file in package.files or ()
        if _LICENCE_FILE.search(file.name) and ".dist-info" in str(file)
    ]
    return Licensed(about["Name"], package.version, short, RULE.join(texts) or free or short)


def _plain(name: str) -> str:
    """A name as it is compared: 'A_b' is 'a-b'."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _texts(*names: str) -> str:
    return "\n\n".join((RESOURCES / name).read_text(encoding="utf-8").strip() for name in names)
