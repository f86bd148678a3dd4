"""What a technician's calendar says: how much, in which language, of how many days."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from scheduler.model.kinds import FeedLevel
from scheduler.views.feeds import MOST_AHEAD, MOST_BACK, FeedSettings
from scheduler.words import language_names
from ui import feed_words as words
from ui.text import FEED_LEVELS, tr
from ui.widgets.basics import column, label, row
from ui.widgets.fields import Choice, number_box
from ui.widgets.forms import named


class FeedSettingsFields(QWidget):
    """Shows what is chosen for a calendar; ``wanted`` carries what is to be instead."""

    wanted = Signal(object)

    def __init__(self, chosen: FeedSettings) -> None:
        super().__init__()
        self._chosen = chosen
        levels = [(level, tr(FEED_LEVELS[level]).capitalize()) for level in FeedLevel]
        self.level = Choice(levels, chosen.level)
        self._says = label(tr(words.SHOWS[chosen.level]), "small", wrap=True)
        self.language = Choice(language_names(), chosen.language)
        self.back = number_box(chosen.days_back, 0, MOST_BACK)
        self.ahead = number_box(chosen.days_ahead, 1, MOST_AHEAD)
        self.level.currentIndexChanged.connect(self._ask)
        self.language.currentIndexChanged.connect(self._ask)
        for days in (self.back, self.ahead):
            days.editingFinished.connect(self._ask)
        back, ahead = named(tr("Days back"), self.back), named(tr("Days ahead"), self.ahead)
        self.setLayout(
            column(
                named(tr("What it shows"), self.level, self._says),
                named(tr("Its language"), self.language),
                row(back, ahead, spacing=12),
                spacing=12,
            )
        )

    @property
    def chosen(self) -> FeedSettings:
        """What was chosen last; what is still being typed is not."""
        return self._chosen

    def hold(self, still: bool) -> None:
        """Take no notice of the fields while they are moved, since that takes the keyboard away."""
        for field in (self.level, self.language, self.back, self.ahead):
            field.blockSignals(still)

    @Slot()
    def _ask(self) -> None:
        level, language = self.level.value, self.language.value
        assert isinstance(level, FeedLevel)
        wanted = FeedSettings(level, str(language), self.back.value(), self.ahead.value())
        if wanted != self._chosen:
            self._chosen = wanted
            self._says.setText(tr(words.SHOWS[level]))
            self.wanted.emit(wanted)
