"""The list of food places "as people really have it", where it is at hand."""

import os
import shutil
from pathlib import Path

import pytest
from sqlalchemy import func, select

from scheduler.exchange.service import Exchange
from scheduler.model.clients import Client, Site
from scheduler.model.kinds import PlaceSource
from scheduler.store.engine import Store

SAMPLES = Path(os.environ.get("FAMILIAR_SAMPLES") or Path(__file__).parents[3] / "shared/samples")
LIST = SAMPLES / "food_places_nyc.csv"

pytestmark = pytest.mark.skipif(
    not LIST.is_file(), reason=f"{LIST} is not here; FAMILIAR_SAMPLES names its folder"
)


@pytest.fixture
def untidy_list(tmp_path: Path) -> Path:
    """A copy, because refused rows are written beside a list."""
    return Path(shutil.copyfile(LIST, tmp_path / LIST.name))


def test_it_is_taken_as_it_is(
    exchange: Exchange, office: int, store: Store, untidy_list: Path
) -> None:
    report = exchange.run(office, "clients", untidy_list, {})
    assert (report.read, report.blank, report.created) == (1987, 708, 1277)
    assert [(problem.row, problem.field) for problem in report.refused] == [
        (1410, "name"),
        (1423, "name"),
    ]
    assert [(problem.row, problem.field) for problem in report.warnings] == [
        (6, "phone"),
        (477, "phone"),
    ]
    with store.reading() as session:
        assert session.scalar(select(func.count(Client.id))) == 1277
        of_one_name = select(func.count(Client.id)).group_by(Client.name)
        assert max(session.scalars(of_one_name)) > 1
        by_code = select(Site.postal_code).where(Site.place_source == PlaceSource.POSTAL_CODE)
        assert session.scalars(by_code).all() == ["11370"]
        assert not session.scalar(select(func.count()).where(Site.street.like("%  %")))


def test_importing_it_twice_changes_nothing(
    exchange: Exchange, office: int, untidy_list: Path
) -> None:
    exchange.run(office, "clients", untidy_list, {})
    again = exchange.run(office, "clients", untidy_list, {})
    assert (again.created, again.updated, again.unchanged) == (0, 0, 1277)
    assert again.batch is None
