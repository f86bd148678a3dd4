"""The head of the board's page: where one is in time, how the days are shown, what can be done."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.look.theme import Theme
from ui.pages.page import OfficePicker
from ui.schedule import OpenSchedule
from ui.text import Said, tr
from ui.widgets.basics import button, icon_button, label, row
from ui.widgets.help_button import HelpButton
from ui.widgets.switch import Switch

ROOM_FOR_TOOLS = 1010
"""In a narrower page the tools for the telephone and the guide are in the menus alone."""

ROOM_FOR_WORDS = 1180
"""In a narrower page the title is left out, and the filter's button has no word."""

HIGH = 56

EARLIER: Mapping[str, Said] = {"day": "Day before", "week": "Week before", "month": "Month before"}
LATER: Mapping[str, Said] = {"day": "Next day", "week": "Next week", "month": "Next month"}


class BoardHead(QFrame):
    """The head. It says what a person wants, and shows what it is told to.

    ``moved`` carries -1 for earlier and 1 for later, ``view_wanted`` day, week, month or map.
    """

    moved = Signal(int)
    view_wanted = Signal(str)
    today_wanted = Signal()
    plan_wanted = Signal()
    absence_wanted = Signal()
    better_wanted = Signal()
    booking_wanted = Signal()

    def __init__(
        self,
        schedule: OpenSchedule,
        theme: Theme,
        filter_button: QPushButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "header")
        self.setFixedHeight(HIGH)
        self._title = label(tr("Board"), "title")
        self._range = label("", "strong")
        self._range.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back = icon_button(theme, "back", tr("Earlier"), partial(self.moved.emit, -1))
        self.forward = icon_button(theme, "forward", tr("Later"), partial(self.moved.emit, 1))
        self._today = button(tr("Today"), self.today_wanted.emit)
        self._today.setToolTip(tr("Go to today (T)"))
        self.views = self._make_views()
        self.plan = button(
            tr("Plan week"), self.plan_wanted.emit, kind="primary", theme=theme, icon="plan"
        )
        self.plan.setAccessibleName(self.plan.text())
        self.plan.setToolTip(self.plan.text())
        self._words = {self.plan: self.plan.text()}
        self.plan.setEnabled(False)
        self._book = self._tool(
            theme, "book", tr("Book"), tr("Book a visit… (Ctrl+B)"), self.booking_wanted
        )
        self._away = self._tool(
            theme,
            "absence",
            tr("Away"),
            tr("Somebody is away… (Ctrl+Shift+A)"),
            self.absence_wanted,
        )
        self.improve = self._tool(
            theme, "better", tr("Better"), tr("Find a better plan…"), self.better_wanted
        )
        self._help = HelpButton()
        picker = OfficePicker(schedule, theme)
        self._line = row(
            self._title,
            picker,
            row(self.back, self._range, self.forward, spacing=2),
            self._today,
            self.views,
            filter_button,
            None,
            row(self._book, self._away, self.improve, spacing=0),
            self.plan,
            self._help,
            margins=(12, 0, 16, 0),
        )
        self.setLayout(self._line)

    def say(self, shown: str, view: str, *, one_day: bool) -> None:
        """Show which days are shown and how; later is the next day, week or month."""
        self._range.setText(shown)
        self.views.choose(view)
        unit = "month" if view == "month" else "day" if one_day else "week"
        self.back.setToolTip(tr(EARLIER[unit]))
        self.forward.setToolTip(tr(LATER[unit]))

    def _tool(
        self, theme: Theme, icon: str, word: str, name: str, wanted: SignalInstance
    ) -> QPushButton:
        """A quiet button; where there is no room for its word, its icon stands alone."""
        made = button(word, wanted.emit, kind="quiet", theme=theme, icon=icon)
        made.setToolTip(name)
        made.setAccessibleName(name)
        self._words[made] = word
        return made

    def make_room(self, width: int) -> None:
        """Leave out what stands in a menu as well, where the page is narrow."""
        for tool in (self._book, self._away, self._help):
            tool.setVisible(width >= ROOM_FOR_TOOLS)
        whole = width >= ROOM_FOR_WORDS
        self._title.setVisible(whole)
        self._range.setMinimumWidth(172 if whole else 150)
        for tool, word in self._words.items():
            tool.setText(word)
        for give_way in (self._leave_icons, self._title.hide, partial(self.plan.setText, "")):
            # A layout within the layout does not know yet that a word came or went.
            self._line.activate()
            if self.sizeHint().width() > width:
                give_way()

    def _leave_icons(self) -> None:
        for tool in (self._book, self._away, self.improve):
            tool.setText("")

    @override
    def minimumSizeHint(self) -> QSize:
        # The page may always become narrower: what has no room then is left out.
        return QSize(0, HIGH)

    def _make_views(self) -> Switch:
        names = (
            ("day", tr("Day")),
            ("week", tr("Week")),
            ("month", tr("Month")),
            ("map", tr("Map")),
        )
        made = Switch(names, tr("How the days are shown"))
        made.explain("day", tr("Show a day with its hours (1)"))
        made.explain("week", tr("Show the whole week (2)"))
        made.explain("month", tr("Show the month: counts, who comes, how full (3)"))
        made.explain("map", tr("Show the routes on a map (M or 4)"))
        made.chosen.connect(self.view_wanted)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return made
