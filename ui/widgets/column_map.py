"""Which column of a list holds which field, as found and as changed by hand."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.text import FIELDS, Said, tr
from ui.widgets.basics import label
from ui.widgets.fields import Choice

EVERY_ROW: Mapping[str, Mapping[str, Said]] = {
    "rrule": {
        "=weekly": "in every row: every week",
        "=every 2 weeks": "in every row: every 2 weeks",
        "=monthly": "in every row: every month",
        "=quarterly": "in every row: every quarter",
    }
}
"""What can be said of a field that no column holds, by what an import is told of it."""


class ColumnMap(QWidget):
    """A line a field with the columns to choose from. ``changed`` comes after a choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.setLayout(self._grid)
        self._choices: dict[str, Choice] = {}

    def show_columns(
        self,
        fields: Iterable[str],
        needed: Iterable[str],
        columns: Iterable[str],
        mapping: Mapping[str, str],
    ) -> None:
        """Offer ``columns`` for each field, with those of ``mapping`` chosen."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._choices = {}
        musts = set(needed)
        named = [(name, name) for name in columns if name]
        for line, field in enumerate(fields):
            words = tr(FIELDS.get(field, field))
            missing = tr("needed: choose one") if field in musts else tr("not in this list")
            every = [(key, tr(words)) for key, words in EVERY_ROW.get(field, {}).items()]
            choice = Choice([("", missing), *named, *every], mapping.get(field, ""))
            choice.setAccessibleName(tr("Column for {field}", field=words))
            choice.activated.connect(lambda _=0, chosen=field: self._chose(chosen))
            caption = label(words, "strong" if field in musts else "")
            caption.setBuddy(choice)
            self._grid.addWidget(caption, line, 0)
            self._grid.addWidget(choice, line, 1)
            self._choices[field] = choice

    def mapping(self) -> dict[str, str]:
        """The column of every field, empty where it has none."""
        return {field: str(choice.value) for field, choice in self._choices.items()}

    def _chose(self, field: str) -> None:
        """A column serves one field: the one that had it before loses it."""
        column = self._choices[field].value
        for other, choice in self._choices.items():
            if other != field and column and choice.value == column:
                choice.choose("")
        self.changed.emit()
