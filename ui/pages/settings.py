"""Settings: theme and map of this computer, the office, its prices, what clients are told."""

from functools import cached_property
from pathlib import Path
from typing import ClassVar, TypeVar

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.errors import UserError
from scheduler.views.records import OfficeForm
from ui.language import LANGUAGES
from ui.look.theme import Theme
from ui.ops import Ops, Steps, Work
from ui.pages.map_settings import MapSettings
from ui.pages.notice_words import NoticeWordsView
from ui.pages.office_form import OfficeFields
from ui.pages.page import OfficePicker, Page
from ui.pages.price_book import PriceBookView
from ui.pages.services import ServicesView
from ui.schedule import OpenSchedule
from ui.settings import Settings
from ui.text import tr
from ui.widgets.basics import button, column, frame, header, label, row
from ui.widgets.fields import Choice
from ui.widgets.forms import Form, in_columns, named, section
from ui.widgets.switch import Switch

View = TypeVar("View", bound=QWidget)


class SettingsPage(Page):
    """What is set, part by part.

    ``theme_wanted`` carries the theme chosen, ``tiles_wanted`` where the map takes its tiles from
    and who is named for them, ``undo_offered`` a sentence about what can be taken back.
    """

    theme_wanted = Signal(str)
    undo_offered = Signal(str)
    tiles_wanted = Signal(str, str)
    watches: ClassVar[frozenset[str]] = frozenset(
        (
            *("office", "office_hours", "price_book", "service_type", "service_skill", "skill"),
            "technician",
        )
    )

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self._settings: Settings | None = None
        self._reading: Work | None = None
        self._body: QScrollArea | None = None
        self._form: Form | None = None
        self._fields: OfficeFields | None = None
        self._told = label("", "trouble", wrap=True)
        self.save = button(tr("Save the office"), self._save, kind="primary")
        self.discard = button(tr("Discard"), self._discard)
        self._allow(saving=False)
        self._banner = frame("header", row(self._told, margins=(16, 8, 16, 8)))
        self._banner.hide()
        self._tools = row()
        self._parts = QStackedWidget()
        self._buttons: dict[QWidget, tuple[QPushButton, ...]] = {}
        self.part = Switch(
            (
                ("office", tr("Office")),
                ("services", tr("Services")),
                ("prices", tr("Price book")),
                ("notices", tr("Notices")),
                ("map", tr("Map")),
            ),
            tr("What is set"),
        )
        self.part.chosen.connect(self.show_part)
        self.part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head = header(
            tr("Settings"),
            OfficePicker(schedule, theme),
            self.part,
            None,
            self._tools,
        )
        self._office = QWidget()
        self._layout = column(self._banner, spacing=0)
        self._office.setLayout(self._layout)
        self._add(self._office, self.discard, self.save)
        self.setLayout(column(head, self._parts, spacing=0))
        self.show_part("office")
        theme.changed.connect(self._show_theme)

    def _add(self, part: View, *buttons: QPushButton) -> View:
        """Put a part into the page, and its buttons into the head."""
        for one in buttons:
            one.hide()
            self._tools.addWidget(one)
        self._buttons[part] = buttons
        self._parts.addWidget(part)
        return part

    # Each of the other parts is made when somebody first looks at it.

    @cached_property
    def prices(self) -> PriceBookView:
        """The price book."""
        made = PriceBookView(self.ops, self.schedule, self.theme)
        made.said.connect(self.said)
        made.undo_offered.connect(self.undo_offered)
        return self._add(made, made.discard, made.save)

    @cached_property
    def services(self) -> ServicesView:
        """The kinds of work."""
        made = ServicesView(self.ops, self.schedule, self.theme)
        made.said.connect(self.said)
        made.undo_offered.connect(self.undo_offered)
        return self._add(made, made.add)

    @cached_property
    def notices(self) -> NoticeWordsView:
        """What clients are told."""
        made = NoticeWordsView(self.ops, self.schedule, self.theme)
        made.said.connect(self.said)
        return self._add(made, made.discard, made.save)

    @cached_property
    def map(self) -> MapSettings:
        """Where the map takes its tiles from."""
        made = MapSettings(self.theme)
        made.kept.connect(self._keep_tiles)
        if self._settings is not None:
            made.show_tiles(self._settings.tiles, self._settings.tile_credit)
        return self._add(made, made.save)

    @Slot(str)
    def show_part(self, key: str) -> None:
        """Show the office, its services or prices, the words of notices, or the map."""
        self.part.choose(key)
        shown = self._office if key == "office" else getattr(self, key)
        for part, buttons in self._buttons.items():
            for one in buttons:
                one.setVisible(part is shown)
        self._parts.setCurrentWidget(shown)
        self._read_again(shown)

    def _read_again(self, part: QWidget) -> None:
        # Of the words of notices nobody is told when somebody else changes them.
        if isinstance(part, PriceBookView | ServicesView | NoticeWordsView):
            part.refresh()

    @property
    @override
    def unsaved(self) -> bool:
        return self.save.isEnabled() or bool(self._dirty())

    @override
    def show_unsaved(self) -> None:
        self.show_part(next(iter(self._dirty()), "office"))

    def _dirty(self) -> list[str]:
        """The parts beside the office in which something is not saved."""
        made = (key for key in ("prices", "notices") if key in self.__dict__)
        return [key for key in made if getattr(self, key).dirty]

    @Slot(str, str)
    def _keep_tiles(self, source: str, credit: str) -> None:
        self.tiles_wanted.emit(source, credit)
        words = tr("The map shows these tiles.") if source else tr("The map fetches no tiles.")
        self.said.emit(words, "done")

    @override
    def remember(self, settings: Settings) -> None:
        self._settings = settings
        if "map" in self.__dict__:
            self.map.show_tiles(settings.tiles, settings.tile_credit)

    @override
    def refresh(self) -> None:
        """Read everything again, unless it is being edited."""
        shown = self._parts.currentWidget()
        if shown is not None and shown.isVisible():
            self._read_again(shown)
        if self.save.isEnabled() and self._shown_office() == self.schedule.office.id:
            return
        if self._reading is not None:
            self._reading.cancel()
        records, office = self.schedule.app.records, self.schedule.office.id
        self._reading = self.ops.read(lambda: records.office_form(office), self._show)

    def _shown_office(self) -> int | None:
        return None if self._fields is None else self._fields.value().id

    def _show(self, office: OfficeForm) -> Steps:
        form = Form(self)
        fields = OfficeFields(form, office)
        yield
        itself, hours = fields.sections(tr("Office"))
        form.changed.connect(self._edited)
        yield
        body = in_columns((self._look_section(), itself, self._schedule_section()), (hours,))
        yield
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.deleteLater()
        self._form, self._fields, self._body = form, fields, body
        self._show_theme()
        self._layout.addWidget(body, 1)
        self._allow(saving=False)
        self._banner.hide()

    def _look_section(self) -> QWidget:
        choices = (("light", tr("Light")), ("dark", tr("Dark")), ("system", tr("As the desktop")))
        self.theme_switch = Switch(choices, tr("Theme"))
        self.theme_switch.chosen.connect(self.theme_wanted)
        holder = QWidget()
        holder.setLayout(row(self.theme_switch, None))
        languages = ((code, one.name) for code, one in LANGUAGES.items())
        self.language = Choice((("", tr("As the desktop")), *languages))
        self.language.choose(self._settings.language if self._settings else "")
        self.language.activated.connect(self._keep_language)
        return section(
            tr("Look and language"), holder, named(tr("Language of the window"), self.language)
        )

    @Slot()
    def _keep_language(self) -> None:
        if self._settings is not None:
            self._settings.language = str(self.language.value)
            self.said.emit(tr("The language changes when Familiar is started again."), "done")

    @Slot()
    def _show_theme(self) -> None:
        if self._fields is not None:
            self.theme_switch.choose(self.theme.choice)

    def _schedule_section(self) -> QWidget:
        app = self.schedule.app
        where = label(_safe(app.target), "muted", wrap=True, selectable=True)
        holder = QWidget()
        path = Path(app.target)
        inner = row(spacing=8)
        if path.exists():
            inner.addWidget(
                button(
                    tr("Show the folder"),
                    lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
                    theme=self.theme,
                    icon="open",
                )
            )
        inner.addStretch(1)
        holder.setLayout(inner)
        actor = label(tr("You work as {name}.", name=app.actor), "muted")
        parts = [where, actor]
        if app.is_sample:
            parts.append(label(tr("This is the sample company."), "muted"))
        return section(tr("Schedule"), *parts, holder)

    @Slot()
    def _edited(self) -> None:
        self._allow(saving=True)
        self._banner.hide()

    def _allow(self, *, saving: bool) -> None:
        self.save.setEnabled(saving)
        self.discard.setEnabled(saving)

    @Slot()
    def _discard(self) -> None:
        """Give up what was typed about the office."""
        self._allow(saving=False)
        self.refresh()

    @Slot()
    def _save(self) -> None:
        if self._form is None or self._fields is None or not self._form.accept():
            return
        office, records = self._fields.value(), self.schedule.app.records
        self._allow(saving=False)
        self.ops.write(lambda: records.save_office(office), self._saved, self._refused)

    def _saved(self, _office_id: int) -> None:
        self.said.emit(tr("The office is saved."), "done")

    def _refused(self, problem: UserError) -> None:
        self._told.setText(str(problem))
        self._banner.show()
        self._allow(saving=True)


def _safe(target: str) -> str:
    """The address of a schedule without the password in it."""
    head, at, tail = target.rpartition("@")
    if not at or "://" not in head:
        return target
    scheme, _slashes, account = head.partition("://")
    return f"{scheme}://{account.split(':')[0]}@{tail}"
