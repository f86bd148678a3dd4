"""The Qt binding itself: what it must not lose, and what it must not keep.

A release that loses references kills the window within minutes.
"""

import linecache
import sys

from PySide6.QtCore import QObject

from ui import importing as _importing  # noqa: F401 - as the window has it


def test_calls_that_return_nothing_keep_the_references_to_none(qapp):
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(1000):
        thing.setObjectName("x")

    # A broken binding loses one reference a call; imports elsewhere move it by a few.
    assert abs(sys.getrefcount(None) - before) < 100


def test_the_source_of_what_is_imported_is_not_kept_in_memory(qapp, tmp_path, monkeypatch):
    (tmp_path / "seldom_needed.py").write_text("NUMBER = 5\n")
    monkeypatch.syspath_prepend(tmp_path)

    assert __import__("seldom_needed").NUMBER == 5

    assert not [path for path in linecache.cache if "seldom_needed" in path]
