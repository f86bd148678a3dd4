"""Which road is chosen for each visit."""

from tests.ui.pages.desk_rows import gift_shop_roads, options
from ui.desk.choices import Choices

SHOWN = options(4)
OTHER = gift_shop_roads()[1].id


def test_the_cheapest_road_is_chosen_before_any_bundle_is_known() -> None:
    choices = Choices()
    choices.take(SHOWN.visits[:2])
    assert choices.chosen == {v.visit_id: v.roads[0].id for v in SHOWN.visits[:2]}
    assert choices.bundle is None


def test_what_a_person_chose_outlives_the_arrival_of_the_rest() -> None:
    choices = Choices()
    choices.take(SHOWN.visits[:1])
    choices.choose(1, OTHER)
    choices.take_options(SHOWN)
    assert choices.chosen[1] == OTHER
    assert choices.bundle is None


def test_a_bundle_replaces_what_a_person_chose() -> None:
    choices = Choices()
    choices.take_options(SHOWN)
    choices.choose(1, OTHER)
    keep_day = SHOWN.bundles[2]
    choices.choose_bundle(keep_day.id)
    assert choices.bundle == keep_day
    assert choices.own == {}


def test_what_is_kept_from_before_counts_where_it_still_exists() -> None:
    choices = Choices({1: OTHER, 2: "gone", 99: "gone"})
    choices.take_options(SHOWN)
    assert choices.chosen[1] == OTHER
    assert choices.chosen[2] == SHOWN.bundles[0].choices[2]
