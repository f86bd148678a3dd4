"""Booking a visit while the client is on the phone."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from scheduler.errors import UserError
from scheduler.model.kinds import Role
from scheduler.views.booking import BookingForm, PlaceRow, PlacesRow
from scheduler.views.moves import MovedRow
from scheduler.views.records import AgreementRow, ClientListRow, ServiceRow
from ui.desk import booking_words as words
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.schedule import OpenSchedule
from ui.text import tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.fields import Choice, DayEdit, TimeEdit, line_edit, number_box
from ui.widgets.forms import named
from ui.widgets.place_button import PlaceButton
from ui.widgets.service_field import ServiceField, window_problem

WAIT_MS, TYPED_MS = 120, 250
"""So long after the last change places are asked for, and a client is looked up."""

WIDTH = 520
TIME_WIDTH = 90
MINUTES, LONGEST = 30, 600


class BookingDialog(QDialog):
    """Who, what, from when on: then five places, each booked with its number.

    ``booked`` carries what became of it and the sentence to say.
    """

    booked = Signal(object, str)

    def __init__(
        self,
        ops: Ops,
        schedule: OpenSchedule,
        theme: Theme,
        clients: Sequence[ClientListRow],
        services: Sequence[ServiceRow],
        today: date,
        role: Role,
        parent: QWidget | None = None,
        *,
        client_id: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.ops, self.schedule, self.theme, self.role = ops, schedule, theme, role
        self._client_id: int | None = None
        self._rings: int | None = None
        self.found: PlacesRow | None = None
        self._calling: Work | None = None
        self._asking: Work | None = None
        self._price = 0
        self._agreed: dict[str, AgreementRow] = {}
        self.setWindowTitle(tr("Book a visit"))
        self.setFixedWidth(WIDTH)
        self.client = Choice(
            [(one.id, _called(one)) for one in clients],
            client_id,
            searchable=True,
            placeholder=tr("A part of the name, the street, the contact or the phone number"),
        )
        first = services[0] if services else None
        self._services = {service.name: service for service in services}
        self.service = ServiceField(services, first.name if first else "")
        self.minutes = number_box(first.minutes if first else MINUTES, 5, LONGEST, tr("min"), 5)
        self._price = first.price_minor if first else 0
        self.earliest = DayEdit(theme, today)
        self.latest = DayEdit(theme, placeholder=tr("any day"))
        self.begins, self.ends = TimeEdit(None), TimeEdit(None)
        for field in (self.begins, self.ends):
            field.setPlaceholderText(tr("any time"))
            field.setMinimumWidth(TIME_WIDTH)
        self.reason = line_edit(placeholder=tr("Why, where a manager has to confirm"), longest=500)
        self._why = named(tr("Reason"), self.reason)
        self.told = label("", "muted", wrap=True)
        self._places = column(spacing=2)
        self.buttons: list[PlaceButton] = []
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._lay_out()
        self._connect()
        self._say(tr("Choose who is on the phone; the places that suit appear here."))
        self.client.setFocus()
        if client_id is not None:
            self._ring()

    def _lay_out(self) -> None:
        times = row(
            named(tr("From day"), self.earliest),
            named(tr("Until day"), self.latest),
            named(tr("Arrives from"), self.begins),
            named(tr("Until"), self.ends),
            spacing=12,
        )
        what = row(spacing=12)
        what.addWidget(named(tr("What"), self.service), 1)
        what.addWidget(named(tr("Length"), self.minutes))
        self.setLayout(
            column(
                named(tr("Client"), self.client),
                what,
                times,
                4,
                self.told,
                self._places,
                self._why,
                row(None, button(tr("Close"), self.reject)),
                spacing=12,
                margins=(20, 20, 20, 20),
            )
        )

    def _connect(self) -> None:
        self.client.currentIndexChanged.connect(self._ring)
        typed = self.client.lineEdit()
        if typed is not None:
            typed.textEdited.connect(self._typed.start)
        self._typed.timeout.connect(self._ring)
        self.service.picked.connect(self._take_service)
        self.service.currentTextChanged.connect(self._wait.start)
        self.minutes.valueChanged.connect(self._wait.start)
        for field in (self.earliest, self.latest, self.begins, self.ends):
            field.editingFinished.connect(self._wait.start)
        self._wait.timeout.connect(self._ask)
        for number in range(1, 10):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(lambda place=number - 1: self._book_number(place))

    @Slot()
    def _ring(self) -> None:
        """Look the client up, and what he usually has done."""
        client = self.client.value
        typed = self.client.lineEdit()
        if not isinstance(client, int) and typed is not None and typed.text().strip():
            # Places of whoever was chosen before would be taken for those of whoever is typed.
            self._forget()
            self._client_id, self._rings, self.found = None, None, None
            self._say(
                tr("Several are called like that; type on, or choose one.")
                if self.client.likely
                else tr("Nobody here is called like that, by name, street, contact or phone.")
            )
        if not isinstance(client, int) or client == self._rings:
            return
        self._rings = client
        self._forget()
        app = self.schedule.app
        self._client_id, self.found = None, None
        self._say(tr("Looking for the places that suit…"))

        def look_up() -> tuple[int, tuple[AgreementRow, ...]]:
            app.booking.call(client)
            return client, app.records.agreements(client)

        self._calling = self.ops.read(look_up, self._rung, self._refused)

    def _forget(self) -> None:
        """What is looked up and asked for belongs to whoever was chosen before."""
        for work in (self._calling, self._asking):
            if work is not None:
                work.cancel()

    def _rung(self, read: tuple[int, tuple[AgreementRow, ...]]) -> None:
        self._client_id, agreements = read
        self._agreed = {one.service: one for one in reversed(agreements)}
        known = [self._services.get(one.service) for one in agreements]
        service = next((one for one in known if one is not None), None)
        service = service or self._services.get(self.service.name)
        if service is not None:
            self.service.setCurrentText(service.name)
            self._take_service(service)
        self._wait.start()

    @Slot(object)
    def _take_service(self, service: ServiceRow) -> None:
        """The length and the price that this client agreed on, else those of the service."""
        usual = self._agreed.get(service.name, service)
        self.minutes.setValue(usual.minutes)
        self._price = usual.price_minor

    @property
    def problem(self) -> str:
        """The first thing that is wrong, in a sentence."""
        if self.earliest.day is None:
            return tr("Give the first day that suits.")
        if self.latest.wrong:
            return tr("Give the last day that suits, or leave it empty.")
        if self.latest.day is not None and self.latest.day < self.earliest.day:
            return tr("The last day is before the first; turn them round.")
        return self.service.problem() or window_problem(self.begins, self.ends)

    def form(self) -> BookingForm:
        """What is wanted; only where nothing is wrong."""
        day = self.earliest.day
        assert day is not None
        return BookingForm(
            self.service.name,
            self.minutes.value(),
            self._price,
            day,
            self.begins.minutes,
            self.ends.minutes,
            self.latest.day,
        )

    @Slot()
    def _ask(self) -> None:
        """Ask for the places; the latest question counts."""
        client = self._client_id
        if client is None:
            return
        if self.problem:
            self._say(self.problem)
            return
        if self._asking is not None:
            self._asking.cancel()
        booking, form = self.schedule.app.booking, self.form()
        self._asking = self.ops.read(
            lambda: booking.places(client, form), self._show, self._refused
        )

    def _show(self, found: PlacesRow) -> None:
        self.found = found
        usual = found.usual
        have = words.planned(found)
        told = (
            tr(
                "{name} usually comes. Click a place to book it, or press Alt and its number.",
                name=usual,
            )
            if usual
            else tr(
                "They have no usual technician yet. Click a place to book it, or press Alt and its"
                " number."
            )
        )
        self._say(f"{have}\n{told}" if have else told)
        for number, place in enumerate(found.places, start=1):
            made = PlaceButton(self.theme, number, place, found)
            made.chosen.connect(self._book)
            self.buttons.append(made)
            self._places.addWidget(made)
        self._why.setVisible(any(place.needs_manager for place in found.places))
        self._fit()

    def _say(self, sentence: str) -> None:
        for old in self.buttons:
            self._places.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        self._why.hide()
        self.told.setText(sentence)
        self._fit()

    def _refused(self, problem: UserError) -> None:
        self._say(str(problem))
        self._rings = None

    def _book_number(self, place: int) -> None:
        if place < len(self.buttons):
            self._book(self.buttons[place].place)

    @Slot(object)
    def _book(self, place: PlaceRow) -> None:
        found = self.found
        if found is None:
            return
        if place.needs_manager and not self.reason.text().strip():
            self.told.setText(tr("This place needs a reason, since somebody else comes."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        booking, form, role, why = (
            self.schedule.app.booking,
            self.form(),
            self.role,
            self.reason.text(),
        )
        self.setEnabled(False)
        self.ops.write(
            lambda: booking.book(found, form, place, role, why),
            lambda made: self._done(made, place, found),
            self._not_booked,
            lambda: self.setEnabled(True),
        )

    def _done(self, made: MovedRow, place: PlaceRow, found: PlacesRow) -> None:
        self.booked.emit(made, words.booked(made, place, found))
        self.accept()

    def _not_booked(self, problem: UserError) -> None:
        """The plan changed under the places: say so, and look again."""
        self._say(str(problem))
        self._rings = None
        self._ring()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """What grows beyond the window moves up, so that all places can be seen."""
        super().resizeEvent(event)
        above = self.parentWidget()
        if above is not None and self.isVisible():
            window = above.window().geometry()
            lowest = window.bottom() + 1 - self.frameGeometry().height()
            self.move(self.x(), max(window.top(), min(self.y(), lowest)))


def _called(client: ClientListRow) -> str:
    """A client with all that somebody on the phone may say of himself."""
    parts = (client.name, client.street, client.contact, client.phone)
    return " · ".join(part for part in parts if part)
