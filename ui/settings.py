"""What this window remembers on this computer: its place, theme, language, office, map."""

from collections.abc import Iterable
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from scheduler.model.kinds import Role
from ui.look.theme import Choice

CHOICES: tuple[Choice, ...] = ("light", "dark", "system")


class Settings:
    """Typed access to what is kept; nothing here belongs to the schedule."""

    def __init__(self, file: Path | None = None) -> None:
        """Keep things in ``file``, or where the user's settings are kept."""
        # Qt's own choice is a folder that Macs hide, and one on Windows that travels with the user.
        kept = file or platformdirs.user_config_path("Familiar", appauthor=False) / "Familiar.ini"
        self._kept = QSettings(str(kept), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Choice:
        """The theme chosen; the desktop's until somebody chooses."""
        kept = self._kept.value("theme", "system")
        return next((choice for choice in CHOICES if choice == kept), "system")

    @theme.setter
    def theme(self, choice: Choice) -> None:
        self._kept.setValue("theme", choice)

    @property
    def language(self) -> str:
        """The code of the language chosen; empty for that of the desktop."""
        return str(self._kept.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._kept.setValue("language", code)

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window stood when it was closed."""
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("geometry", geometry)

    @property
    def role(self) -> Role:
        """As whom somebody decides on this computer; a dispatcher until somebody chooses."""
        kept = self._kept.value("role", Role.DISPATCHER.value)
        return next((role for role in Role if role.value == kept), Role.DISPATCHER)

    @role.setter
    def role(self, role: Role) -> None:
        self._kept.setValue("role", role.value)

    @property
    def tiles(self) -> str:
        """Where the map takes its tiles from: an address, a folder, or empty for nowhere."""
        return str(self._kept.value("map/tiles", ""))

    @property
    def tile_credit(self) -> str:
        """Who is named on the map for its tiles."""
        return str(self._kept.value("map/credit", ""))

    def keep_tiles(self, source: str, credit: str) -> None:
        """Take tiles from an address or a folder from now on, and name somebody for them."""
        self._kept.setValue("map/tiles", source)
        self._kept.setValue("map/credit", credit)

    def server(self, target: str) -> str:
        """How phones reach the server of a schedule's calendars, empty where nobody said."""
        return str(self._kept.value(f"server/{_key(target)}", ""))

    def keep_server(self, target: str, server: str) -> None:
        """Offer this server the next time an address is made."""
        self._kept.setValue(f"server/{_key(target)}", server)

    def filter(self, target: str) -> str:
        """How the board of a schedule was filtered last, empty where it was not."""
        return str(self._kept.value(f"filter/{_key(target)}", ""))

    def remember_filter(self, target: str, text: str) -> None:
        """Filter the board like this when the schedule is opened again."""
        self._kept.setValue(f"filter/{_key(target)}", text)

    @property
    def client_columns(self) -> str:
        """The columns of the list of clients, empty where nobody chose."""
        return str(self._kept.value("clients/columns", ""))

    def keep_client_columns(self, names: str) -> None:
        """Show these columns of the list of clients from now on."""
        self._kept.setValue("clients/columns", names)

    @property
    def names_width(self) -> int | None:
        """How wide the technicians' column of the board is, None where nobody moved its edge."""
        kept = str(self._kept.value("board/names", ""))
        return int(kept) if kept.isdecimal() else None

    def keep_names_width(self, width: int) -> None:
        """Make the technicians' column of the board as wide as that from now on."""
        self._kept.setValue("board/names", width)

    @property
    def scorecard_tiles(self) -> tuple[str, ...]:
        """The figures chosen for the scorecard, in order; empty until somebody chooses."""
        return tuple(filter(None, str(self._kept.value("scorecard/tiles", "")).split(" ")))

    def keep_scorecard_tiles(self, names: Iterable[str]) -> None:
        """Show these figures on the scorecard from now on."""
        self._kept.setValue("scorecard/tiles", " ".join(names))

    def hides_steps(self, target: str) -> bool:
        """Whether somebody put the steps to the first week of a schedule away."""
        return str(self._kept.value(f"steps/{_key(target)}", "")) == "hidden"

    def hide_steps(self, target: str, *, hidden: bool) -> None:
        """Put the steps to the first week of a schedule away, or show them again."""
        self._kept.setValue(f"steps/{_key(target)}", "hidden" if hidden else "")

    def office(self, target: str) -> str:
        """The name of the office last shown of a schedule, empty where there was none."""
        return str(self._kept.value(f"office/{_key(target)}", ""))

    def remember_office(self, target: str, name: str) -> None:
        """Show this office first when the schedule is opened again."""
        self._kept.setValue(f"office/{_key(target)}", name)


def _key(target: str) -> str:
    # A database's address holds a password; only the part behind it names the schedule.
    return target.rsplit("@", 1)[-1].replace("/", "|").replace("\\", "|")
