"""Names in a sentence, joined as each language does it."""

import pytest

from ui.language import speak
from ui.listing import listed

NAMES = ("Ana", "Omar", "Mei", "Ray")


@pytest.mark.parametrize(
    ("code", "two", "three", "few"),
    [
        ("en", "Ana and Omar", "Ana, Omar and Mei", "Ana, Omar and 2 more"),
        ("es", "Ana y Omar", "Ana, Omar y Mei", "Ana, Omar y 2 más"),
        ("th", "Ana และ Omar", "Ana, Omar และ Mei", "Ana, Omar และอีก 2"),
        ("km", "Ana និង Omar", "Ana, Omar និង Mei", "Ana, Omar និង 2 ទៀត"),
        ("fil", "Ana at Omar", "Ana, Omar at Mei", "Ana, Omar at 2 pa"),
    ],
)
def test_names_are_joined_as_the_language_does_it(qapp, code, two, three, few):
    try:
        speak(code)
        assert listed(NAMES[:2]) == two
        assert listed(iter(NAMES[:3])) == three
        assert listed(NAMES, 2) == few
        assert listed(NAMES[:2], 2) == two
        assert listed(NAMES[:1]) == "Ana"
        assert listed(()) == ""
    finally:
        speak("en")
