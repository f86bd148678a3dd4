"""Text that must be read can be read, in both themes."""

import pytest

from ui.look.tokens import DARK, LIGHT, Tokens, contrast

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)


def test_contrast_knows_black_on_white_and_itself():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#2B5AA6", "#2B5AA6") == pytest.approx(1)


@BOTH
def test_inks_can_be_read_on_every_ground(tokens: Tokens):
    grounds = (tokens.canvas, tokens.surface, tokens.sunk, tokens.faint, tokens.action.tint)
    for ground in grounds:
        assert contrast(tokens.ink1, ground) >= 7
        assert contrast(tokens.ink2, ground) >= 4.5


@BOTH
def test_colours_of_who_comes_can_be_read_on_their_tint_and_on_the_card(tokens: Tokens):
    assert set(tokens.who) == {"usual", "backup", "known", "stranger"}
    for shade in tokens.who.values():
        for ground in (shade.tint, tokens.surface, tokens.sunk):
            assert contrast(shade.ink, ground) >= 4.5
        assert contrast(tokens.ink1, shade.tint) >= 7


@BOTH
def test_action_and_trouble_can_be_read(tokens: Tokens):
    assert contrast(tokens.on_action, tokens.action.ink) >= 4.5
    assert contrast(tokens.on_action, tokens.who["usual"].ink) >= 4.5
    for ground in (tokens.surface, tokens.canvas, tokens.sunk):
        assert contrast(tokens.action.ink, ground) >= 4.5
        assert contrast(tokens.trouble, ground) >= 4.5
