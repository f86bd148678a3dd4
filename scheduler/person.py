"""Who sits at the computer, by the name that people call them."""

import contextlib
import getpass
import sys


def login_name() -> str:
    """The name that the computer knows them by, such as ``mtorres``."""
    return getpass.getuser()


def display_name() -> str:
    """The name that people know them by, such as ``Mia Torres``; empty where nobody entered it."""
    return _on_windows() if sys.platform == "win32" else _in_password_file()


def _on_windows() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    name_display, length = 3, ctypes.c_ulong(256)
    name = ctypes.create_unicode_buffer(length.value)
    found = ctypes.windll.secur32.GetUserNameExW(name_display, name, ctypes.byref(length))
    return name.value.strip() if found else ""


def _in_password_file() -> str:
    """The first part of what ``finger`` shows, where it is not the login name again."""
    if sys.platform == "win32":
        return ""
    import os
    import pwd

    with contextlib.suppress(KeyError):
        entry = pwd.getpwuid(os.getuid())
        name = entry.pw_gecos.split(",")[0].strip()
        return "" if name.casefold() == entry.pw_name.casefold() else name
    return ""
