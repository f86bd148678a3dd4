"""The Qt binding itself: a release that loses references kills the window within minutes."""

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_keep_the_references_to_none(qapp):
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(1000):
        thing.setObjectName("x")

    # A broken binding loses one reference a call; imports elsewhere move it by a few.
    assert abs(sys.getrefcount(None) - before) < 100
