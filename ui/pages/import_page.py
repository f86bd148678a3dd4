"""Bringing in a list: columns, preview, what would happen, the import, and taking it back."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSize, QStandardPaths, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.errors import UserError
from scheduler.views.work import ImportPreview, ImportReport, RowProblem
from ui.listing import listed
from ui.look.theme import Theme
from ui.models.rows import Column, RowsModel
from ui.ops import Lane, Ops, Work
from ui.pages.page import EmptyState, OfficePicker, Page
from ui.schedule import OpenSchedule
from ui.text import FIELDS, KINDS_OF_LIST, count, in_digits, tr
from ui.widgets.basics import Elided, button, column, frame, header, label, row
from ui.widgets.column_map import ColumnMap
from ui.widgets.fields import Choice
from ui.widgets.forms import scrolled
from ui.widgets.progress import ProgressStrip
from ui.widgets.switch import Switch
from ui.widgets.table import Table

PROBLEM_COLUMNS: tuple[Column[RowProblem], ...] = (
    Column("Row", lambda row: in_digits(row.row), lambda row: row.row, right=True, width=84),
    Column(
        "Field",
        lambda row: tr(FIELDS.get(row.field, row.field)),
        lambda row: row.field,
        width=120,
    ),
    Column("Value", lambda row: row.value or "—", lambda row: row.value or None, width=180),
    Column("Why", lambda row: row.reason, lambda row: row.reason),
)

SAMPLE_WIDTHS = {
    "external_id": 96,
    "name": 190,
    "client": 190,
    "street": 160,
    "postal_code": 112,
    "city": 112,
    "notes": 240,
}
"""Widths of the columns of the preview, in pixels."""

Sample = tuple[str, ...]


class ImportPage(Page):
    """One list at a time: a file, its columns, what it would do, and the import.

    ``back_wanted`` asks for the page before.
    """

    back_wanted = Signal()
    watches: ClassVar[frozenset[str]] = frozenset()

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self.setAcceptDrops(True)
        self._path: Path | None = None
        self._batch: int | None = None
        self._kind_said: str | None = None
        self._reading: Work | None = None
        self._checking: Work | None = None
        kinds = ((kind, tr(words)) for kind, words in KINDS_OF_LIST.items())
        self.kind = Choice(kinds, "clients")
        self.kind.setAccessibleName(tr("What the list holds"))
        self.kind.setFixedWidth(140)
        self.kind.activated.connect(self._kind_changed)
        self._file = Elided("", "muted")
        self._choose = button(tr("Choose a file"), self.choose, theme=theme, icon="open")
        head = header(tr("Import"), OfficePicker(schedule, theme), self.kind, None, self._choose)
        empty = EmptyState(
            theme,
            "import",
            tr("Bring in the list you have"),
            tr(
                "CSV or Excel, as it is: Familiar finds the columns, shows what it understood, "
                "and changes nothing before you say so. Drop the file here, or choose it."
            ),
            button(tr("Choose a file"), self.choose, kind="primary", theme=theme, icon="open"),
        )
        self._shown = QStackedWidget()
        self._shown.addWidget(empty)
        self._shown.addWidget(self._work_area())
        self.setLayout(column(head, self._shown, spacing=0))

    def _work_area(self) -> QWidget:
        self.columns = ColumnMap()
        self.columns.changed.connect(self._map_changed)
        self._found = label("", "small", wrap=True)
        card = frame(
            "card",
            column(
                label(tr("Columns"), "lead"),
                self._found,
                4,
                self.columns,
                spacing=8,
                margins=(20, 16, 20, 20),
            ),
        )
        left = scrolled(card, width=420)
        left.setFixedWidth(412)
        self._samples: RowsModel[Sample] = RowsModel((), self)
        self._sample_table = Table(self._samples, tr("Preview"), sorted_by=-1)
        self.refused = RowsModel(PROBLEM_COLUMNS, self)
        self.warnings = RowsModel(PROBLEM_COLUMNS, self)
        self._tables = QStackedWidget()
        self._tables.addWidget(self._sample_table)
        self._tables.addWidget(Table(self.refused, tr("Refused rows")))
        self._tables.addWidget(Table(self.warnings, tr("Rows in doubt")))
        keys = (("samples", tr("Preview")), ("refused", tr("Refused")), ("doubt", tr("In doubt")))
        self.switch = Switch(keys, tr("What is listed"))
        self.switch.choose("samples")
        self.switch.chosen.connect(self._switch_to)
        bar = row(self.switch, spacing=12, margins=(16, 8, 16, 8))
        bar.addWidget(self._file, 1)
        right = frame(
            "side", column(frame("header", bar), self._tables, self._outcome_bar(), spacing=0)
        )
        area = QWidget()
        inner = row(left, spacing=0)
        inner.addWidget(right, 1)
        area.setLayout(inner)
        return area

    def _outcome_bar(self) -> QWidget:
        self._outcome = label("", "strong", wrap=True)
        self._detail = label("", "small", wrap=True)
        for part in (self._outcome, self._detail):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.take_back = button(tr("Take back"), self._undo, theme=self.theme, icon="undo")
        self.agreements = button(
            tr("Now the agreements in this list"), self._take_agreements, kind="primary"
        )
        self.agreements.hide()
        self.start = button(tr("Import"), self._start, kind="primary")
        self.progress = ProgressStrip()
        # Not where the import's own button stood: a second click there takes nothing back.
        line = row(self.take_back, spacing=12)
        line.addLayout(column(self._outcome, self._detail, spacing=2), 1)
        line.addWidget(self.agreements)
        line.addWidget(self.start)
        return frame("footer", column(line, self.progress, spacing=8, margins=(16, 12, 16, 12)))

    @override
    def sizeHint(self) -> QSize:
        return QSize(1000, 700)

    @Slot()
    def choose(self) -> None:
        """Let the user choose a file."""
        name, _filter = QFileDialog.getOpenFileName(
            self,
            tr("Choose a list"),
            _where_lists_are(self._path),
            tr("Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods)"),
        )
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path, kind: str | None = None) -> None:
        """Read the columns of a list and show what importing it would do.

        Without a ``kind`` the file itself says what it lists; it can be chosen otherwise.
        """
        self._path, self._batch = path, None
        self._file.show_text(path.name)
        kind, self._kind_said = kind or self._kind_said, None
        if kind is not None:
            self.kind.choose(kind)
            self._preview({})
            return
        exchange = self.schedule.app.exchange
        self._stop()
        self._reading = self.ops.read(
            lambda: exchange.likely_kind(path), self._take_kind, self._refused
        )

    def _take_kind(self, kind: str) -> None:
        self.kind.choose(kind)
        self._preview({})

    def _stop(self) -> None:
        for work in (self._reading, self._checking):
            if work is not None:
                work.cancel()

    @Slot()
    def _kind_changed(self) -> None:
        if self._path is not None:
            self.take_file(self._path, str(self.kind.value))
        self._kind_said = str(self.kind.value)

    @Slot()
    def _map_changed(self) -> None:
        self._preview(self.columns.mapping())

    def _preview(self, mapping: dict[str, str]) -> None:
        path = self._path
        if path is None:
            return
        self._stop()
        exchange = self.schedule.app.exchange
        office, kind = self._wanted()
        self._reading = self.ops.read(
            lambda: exchange.preview(office, kind, path, mapping), self._show, self._refused
        )

    def _wanted(self) -> tuple[int, str]:
        return self.schedule.office.id, str(self.kind.value)

    def _refused(self, problem: UserError) -> None:
        self._path = None
        self._shown.setCurrentIndex(0)
        self.said.emit(str(problem), "trouble")

    def _show(self, preview: ImportPreview) -> None:
        _office, kind = self._wanted()
        needed = self.schedule.app.exchange.needed(kind)
        self.columns.show_columns(preview.fields, needed, preview.columns, preview.mapping)
        self._found.setText(_how_read(preview))
        taken = [
            field
            for place, field in enumerate(preview.fields)
            if field in preview.mapping or any(sample[place] for sample in preview.samples)
        ]
        self._samples.change_columns([_sample_column(preview, field) for field in taken])
        self._samples.show_rows(preview.samples)
        self._sample_table.shape_columns()
        self._shown.setCurrentIndex(1)
        self._list_problems((), ())
        self.take_back.hide()
        self.agreements.hide()
        self.start.setVisible(True)
        missing = [tr(FIELDS[field]) for field in needed if field not in preview.mapping]
        self.start.setEnabled(False)
        if missing:
            self._tell(
                tr("Choose the column for {fields}.", fields=listed(missing)),
                tr("Without it the list says nothing that can be kept."),
            )
        else:
            self._tell(tr("Looking through the whole list…"), "")
            self._run(dry_run=True)

    def _run(self, *, dry_run: bool) -> None:
        path = self._path
        if path is None:
            return
        exchange = self.schedule.app.exchange
        office, kind = self._wanted()
        mapping = self.columns.mapping()
        done = self._checked if dry_run else self._imported
        work = self.ops.long(
            lambda progress, cancelled: exchange.run(
                office,
                kind,
                path,
                mapping,
                dry_run=dry_run,
                on_progress=progress,
                cancelled=cancelled,
            ),
            self.progress.tell,
            done,
            self._failed,
            self._ended,
            lane=Lane.WRITE,
        )
        self._checking = work
        words = tr("Looking through the whole list…") if dry_run else tr("Importing…")
        self.start.setEnabled(False)
        self.progress.start(words, work.cancel)

    @Slot()
    def _start(self) -> None:
        self._run(dry_run=False)

    def _ended(self) -> None:
        if self._checking is not None and not self._checking.over:
            return
        self.progress.end()
        if self._checking is not None and self._checking.cancelled:
            self._tell(tr("Stopped."), tr("Nothing was changed."))
            self.start.setEnabled(True)

    def _failed(self, problem: UserError) -> None:
        self._tell(str(problem), tr("Nothing was changed."))

    def _checked(self, report: ImportReport) -> None:
        new = report.created + report.updated
        self._tell(_would(report), " ".join((_rest(report), *_without_usual(report))))
        self._list_problems(report.refused, report.warnings)
        self.start.setEnabled(new > 0)
        self.start.setText(tr("Import {number}", number=in_digits(new)) if new else tr("Import"))

    def _imported(self, report: ImportReport) -> None:
        self._batch, self._kind_said = report.batch, None
        rest = _rest(report)
        if report.rejected_file:
            rest += " " + tr("The refused rows are in {file}.", file=report.rejected_file)
        self._tell(_did(report), rest)
        self._list_problems(report.refused, report.warnings)
        self.start.hide()
        self.take_back.setVisible(report.batch is not None)
        if self.kind.value == "clients":
            self._look_for_agreements()

    def expect(self, kind: str) -> None:
        """Take the next list for one of this kind, unless one is looked at already."""
        if self._path is None:
            self.kind.choose(kind)

    def _look_for_agreements(self) -> None:
        """Offer to take agreements out of the same list where it says what is done or how often."""
        path, office = self._path, self.schedule.office.id
        if path is None:
            return
        exchange = self.schedule.app.exchange
        self.ops.read(
            lambda: exchange.preview(office, "agreements", path, {}),
            self._offer_agreements,
            lambda _problem: None,
        )

    def _offer_agreements(self, preview: ImportPreview) -> None:
        here = self.kind.value == "clients" and not self.start.isVisible()
        told = not {"service", "rrule"}.isdisjoint(preview.mapping)
        self.agreements.setVisible(here and told)

    @Slot()
    def _take_agreements(self) -> None:
        if self._path is not None:
            self.take_file(self._path, "agreements")

    @Slot()
    def _undo(self) -> None:
        batch = self._batch
        if batch is None:
            return
        exchange = self.schedule.app.exchange
        self.take_back.setEnabled(False)
        self.ops.write(
            lambda: exchange.undo(batch),
            self._undone,
            self._failed,
            lambda: self.take_back.setEnabled(True),
        )

    def _undone(self, _touched: object) -> None:
        self._batch = None
        self._tell(tr("The import is taken back."), tr("The office is as it was before."))
        self.take_back.hide()
        self.agreements.hide()
        self.start.show()
        self.start.setEnabled(True)

    def _tell(self, outcome: str, detail: str) -> None:
        self._outcome.setText(outcome)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))

    def _list_problems(
        self, refused: tuple[RowProblem, ...], warnings: tuple[RowProblem, ...]
    ) -> None:
        self.refused.show_rows(refused)
        self.warnings.show_rows(warnings)
        for key, words, rows in (
            ("refused", tr("Refused"), refused),
            ("doubt", tr("In doubt"), warnings),
        ):
            named = f"{words} {in_digits(len(rows))}" if rows else words
            self.switch.rename(key, named, enabled=bool(rows))
        if not refused and not warnings:
            self.switch.choose("samples")
            self._switch_to("samples")

    @Slot(str)
    def _switch_to(self, key: str) -> None:
        self._tables.setCurrentIndex(("samples", "refused", "doubt").index(key))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.take_file(Path(files[0]))


def _where_lists_are(last: Path | None) -> str:
    """The folder to look for a list in: where the last one was, at first the user's documents."""
    if last is not None:
        return str(last.parent)
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _sample_column(preview: ImportPreview, field: str) -> Column[Sample]:
    place = preview.fields.index(field)
    return Column(
        FIELDS.get(field, field),
        lambda row: row[place],
        lambda row: row[place],
        width=SAMPLE_WIDTHS.get(field, 140),
        strong=field in ("name", "client"),
    )


def _how_read(preview: ImportPreview) -> str:
    taken = len(preview.mapping)
    found = tr("{taken} of {all} columns taken.", taken=taken, all=len(preview.columns))
    delimiters = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
    if preview.headless:
        found += " " + tr("The first row names no columns: they are known by what stands in them.")
    if preview.sheet:
        found += " " + tr("Read from the sheet “{sheet}”.", sheet=preview.sheet)
    if preview.delimiter:
        between = delimiters.get(preview.delimiter, preview.delimiter)
        how = tr("{encoding}, with {between} between", encoding=preview.encoding, between=between)
        return f"{found} {tr('Read as')} {how}."
    return found


def _would(report: ImportReport) -> str:
    if not report.created and not report.updated:
        return tr("Everything in this list is here already.")
    return tr("This would bring {parts}.", parts=_numbers(report))


def _did(report: ImportReport) -> str:
    return tr("Imported: {parts}.", parts=_numbers(report))


def _numbers(report: ImportReport) -> str:
    parts = (
        (report.created, tr("{number} new")),
        (report.updated, tr("{number} changed")),
        (report.unchanged, tr("{number} as before")),
    )
    told = [words.format(number=in_digits(number)) for number, words in parts if number]
    return ", ".join(told) or tr("nothing")


def _without_usual(report: ImportReport) -> tuple[str, ...]:
    """What to do where technicians are named whom nobody here is known by; nothing else."""
    number = sum(problem.field == "usual" for problem in report.warnings)
    if not number:
        return ()
    words = tr(
        "Technician not known in {number} of them: import or add the technicians first.",
        number=in_digits(number),
    )
    return (words,)


def _rest(report: ImportReport) -> str:
    parts = [count(report.read, "row read", "rows read")]
    if report.refused:
        parts.append(tr("{number} refused", number=in_digits(len(report.refused))))
    if report.warnings:
        parts.append(tr("{number} kept in doubt", number=in_digits(len(report.warnings))))
    if report.blank:
        empty = count(report.blank, "empty row", "empty rows")
        parts.append(tr("{rows} passed over", rows=empty))
    return ", ".join(parts) + "."
