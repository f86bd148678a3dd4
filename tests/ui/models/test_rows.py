"""A table over rows: what it shows, and how it is sorted."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from ui.models.rows import Column, RowsModel


@dataclass(frozen=True)
class Shop:
    name: str
    visits: int | None


COLUMNS = (
    Column("Name", lambda shop: shop.name, lambda shop: shop.name.casefold(), strong=True),
    Column(
        "Visits",
        lambda shop: "—" if shop.visits is None else str(shop.visits),
        lambda shop: shop.visits,
        right=True,
        hint=lambda shop: "counted today",
    ),
)
SHOPS = (Shop("tea", 3), Shop("Book", None), Shop("Lane", 10))


def made(qtmodeltester) -> RowsModel[Shop]:
    model = RowsModel(COLUMNS)
    qtmodeltester.check(model)
    model.show_rows(SHOPS)
    return model


def drawn(model: RowsModel[Shop]) -> list[str]:
    cells = range(model.columnCount())
    return [
        " ".join(model.index(row, column).data() for column in cells)
        for row in range(model.rowCount())
    ]


def test_rows_keep_their_order_until_sorted(qapp, qtmodeltester):
    model = made(qtmodeltester)
    assert drawn(model) == ["tea 3", "Book —", "Lane 10"]

    model.sort(0)
    assert drawn(model) == ["Book —", "Lane 10", "tea 3"]


def test_what_is_unknown_stays_below_in_both_directions(qapp, qtmodeltester):
    model = made(qtmodeltester)
    model.sort(1)
    assert drawn(model) == ["tea 3", "Lane 10", "Book —"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert drawn(model) == ["Lane 10", "tea 3", "Book —"]


def test_new_rows_are_sorted_as_before(qapp, qtmodeltester):
    model = made(qtmodeltester)
    model.sort(0)
    model.show_rows((Shop("z", 1), Shop("a", 1)))
    assert drawn(model) == ["a 1", "z 1"]
    assert model.at(0) == Shop("a", 1)
    assert model.find(lambda shop: shop.name == "z") == 1
    assert model.find(lambda shop: shop.name == "q") == -1


def test_cells_say_how_they_are_drawn(qapp, qtmodeltester):
    model = made(qtmodeltester)
    figure = model.index(0, 1)
    assert figure.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert figure.data(Qt.ItemDataRole.ToolTipRole) == "counted today"
    assert model.index(0, 0).data(Qt.ItemDataRole.FontRole).weight() == QFont.Weight.DemiBold
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Visits"
