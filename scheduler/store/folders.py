"""Where Familiar keeps things on this computer."""

import json
import os
from pathlib import Path

import platformdirs

APP = "Familiar"
SUFFIX = ".familiar"


def data_folder() -> Path:
    """The folder of schedules, made when it is missing."""
    return platformdirs.user_data_path(APP, appauthor=False, ensure_exists=True)


def cache_folder() -> Path:
    """The folder of what can be made again, such as compiled kernels."""
    return platformdirs.user_cache_path(APP, appauthor=False, ensure_exists=True)


def kernel_folder() -> Path:
    """The folder of the search's compiled kernels."""
    return cache_folder() / "kernels"


def log_folder() -> Path:
    """The folder of logs and crash reports."""
    return platformdirs.user_log_path(APP, appauthor=False, ensure_exists=True)


def settings_folder() -> Path:
    """The folder of what this computer remembers: the last schedule, how the window stood."""
    return platformdirs.user_config_path(APP, appauthor=False, ensure_exists=True)


def _recent_file() -> Path:
    return settings_folder() / "recent.json"


def last_schedule() -> str | None:
    """The schedule opened last, or None when there was none or it cannot be told."""
    try:
        value = json.loads(_recent_file().read_text("utf-8"))["last"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return value if isinstance(value, str) else None


def remember_schedule(target: str) -> None:
    """Keep ``target`` as the schedule opened last; a full disk is no reason to fail."""
    try:
        path = _recent_file()
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps({"last": target}), "utf-8")
        os.replace(fresh, path)
    except OSError:
        return
