"""What is kept of calendars that are served."""

from datetime import timedelta

from scheduler.feeds.serving.served import Forms, Served
from tests.feeds.serving import CHANGED


def test_a_form_is_made_once_for_the_same_text() -> None:
    forms = Forms()
    first = forms.of(Served(1, b"abc", CHANGED), packed=True)
    assert forms.of(Served(1, bytes(bytearray(b"abc")), CHANGED), packed=True) is first


def test_another_text_is_another_form() -> None:
    forms = Forms()
    first = forms.of(Served(1, b"abc", CHANGED), packed=False)
    second = forms.of(Served(1, b"abd", CHANGED), packed=False)
    assert (first.body, second.body) == (b"abc", b"abd")
    assert first.tag != second.tag


def test_the_same_text_may_have_another_date() -> None:
    forms = Forms()
    first = forms.of(Served(1, b"abc", CHANGED), packed=True)
    later = CHANGED + timedelta(hours=1)
    second = forms.of(Served(1, b"abc", later), packed=True)
    assert (second.changed_at, second.body) == (later, first.body)


def test_only_the_last_so_many_are_kept() -> None:
    forms = Forms(most=2)
    made = [forms.of(Served(number, b"abc", CHANGED), packed=True) for number in range(3)]
    again = [forms.of(Served(number, b"abc", CHANGED), packed=True) for number in (2, 1, 0)]
    assert [a is b for a, b in zip(again, reversed(made), strict=True)] == [True, True, False]
    assert again == made[::-1]
