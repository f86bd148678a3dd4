"""Modules are imported as ever, from the moment that this one is.

PySide reads the source of every module that comes in, to see whether it might use PySide's own
spelling of names, and all of it stays in memory: tens of megabytes. Nobody here uses that spelling.
"""

import builtins
import linecache

from PySide6 import QtCore as _QtCore  # noqa: F401 - with it comes PySide's way of importing

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
linecache.clearcache()
