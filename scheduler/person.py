"""Who sits at the computer, by the name that people call them."""

import contextlib
import getpass
import sys


def login_name() -> str:
    """The name that the computer knows them by, such as ``mtorres``."""
    return getpass.getuser()


if sys.platform == "win32":
    import ctypes

    NAME_DISPLAY, LONGEST = 3, 256

    def display_name() -> str:
        """The name that people know them by, such as ``Mia Torres``; empty where there is none."""
        length = ctypes.c_ulong(LONGEST)
        name = ctypes.create_unicode_buffer(LONGEST)
        secur32 = ctypes.windll.secur32
        found = secur32.GetUserNameExW(NAME_DISPLAY, name, ctypes.byref(length))
        return name.value.strip() if found else ""

else:
    import os
    import pwd

    def display_name() -> str:
        """The name that people know them by, such as ``Mia Torres``; empty where there is none."""
        with contextlib.suppress(KeyError):
            entry = pwd.getpwuid(os.getuid())
            name = entry.pw_gecos.split(",")[0].strip()
            return "" if name.casefold() == entry.pw_name.casefold() else name
        return ""
