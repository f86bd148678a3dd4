"""Who sits at the computer: a name that people know, or none."""

import os
import sys
from pathlib import Path

import pytest

from scheduler.app import Application
from scheduler.person import display_name, login_name


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no password file")
@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Mia Torres,Room 12,,", "Mia Torres"),
        ("Mia Torres", "Mia Torres"),
        ("mtorres", ""),
        ("MTorres,,,", ""),
        ("", ""),
    ],
)
def test_the_login_name_is_no_name(
    monkeypatch: pytest.MonkeyPatch, written: str, told: str
) -> None:
    import pwd

    entry = pwd.struct_passwd(("mtorres", "x", 1000, 1000, written, "/home/mtorres", "/bin/sh"))
    monkeypatch.setattr(pwd, "getpwuid", {os.getuid(): entry}.__getitem__)
    assert display_name() == told


def test_who_was_named_is_called_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scheduler.app.display_name", lambda: "Mia Torres")
    file = str(tmp_path / "shop.familiar")
    with Application.open(file, create=True, actor="Lena") as app:
        assert app.person == "Lena"
    with Application.open(file, create=False) as app:
        assert (app.actor, app.person) == (login_name(), "Mia Torres")
