"""Fails when something that ships has a licence we cannot ship under.

Run it with the Python of an environment that holds the program and nothing else.
"""

import json
import subprocess
import sys

TOOLS = {
    "pip-licenses",
    "prettytable",
    "wcwidth",
    "pip",
    "setuptools",
    "tomli",
    "familiar-scheduler",
}
"""In the environment for this check only, or ourselves."""

FREE = ("MIT", "BSD", "Apache", "ISC", "PSF", "Python Software Foundation", "MPL", "Unlicense")
WEAK = ("LGPL", "Lesser General Public")
"""Fine because these ship as libraries of their own that can be replaced."""


def verdict(licence: str) -> bool:
    """Whether one of the choices a licence text offers can be shipped."""
    choices = licence.replace(" OR ", ";").split(";")
    return any(
        any(word in choice for word in (*FREE, *WEAK))
        and (any(word in choice for word in WEAK) or "GPL" not in choice)
        for choice in choices
    )


def main() -> int:
    """Print each refused package; returns the exit status."""
    told = subprocess.run(
        [sys.executable, "-m", "piplicenses", "--format=json", "--from=mixed"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    packages = [p for p in json.loads(told) if p["Name"].lower() not in TOOLS]
    refused = [p for p in packages if not verdict(p["License"])]
    for package in refused:
        print(f"{package['Name']} {package['Version']}: {package['License']} cannot be shipped")
    if not packages:
        print("no packages found: run this in an environment that holds the program")
        return 1
    print(f"{len(packages) - len(refused)} of {len(packages)} packages may be shipped")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
