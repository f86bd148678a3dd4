"""Where the search's machine code comes from.

An installed program brings it along, made by ``packaging/kernels.py``: it needs no compiler, and
the first plan does not wait for one. Else it is compiled here, the first time, and kept on disk.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext, suppress
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

F = TypeVar("F", bound="Callable[..., object]")

AHEAD = "familiar_kernels"
"""The module of kernels that were compiled ahead; for newer processors ends in ``_v3``."""


def _brought_along() -> ModuleType | None:
    # The levels of x86-64 processors; every numpy runs on those of level 2 alone.
    can = import_module("numpy._core._multiarray_umath").__cpu_features__
    names = [f"{AHEAD}_v3"] * bool(can.get("X86_V3")) + [AHEAD]
    for name in names:
        with suppress(ImportError):
            return import_module(name)
    return None


_ahead = _brought_along()
AT_HAND = _ahead is not None
"""Whether nothing has to be compiled here."""

if _ahead is None:
    from scheduler.solver import jit


def kernel(function: F) -> F:
    """A function that only other compiled ones call."""
    return function if _ahead is not None else jit.kernel(function)


def entry(function: F) -> F:
    """A function that Python calls, compiled with all it calls."""
    if _ahead is None:
        return jit.entry(function)
    return cast("F", getattr(_ahead, function.__name__))


def watched(told: Callable[[float], None]) -> AbstractContextManager[None]:
    """Tells which share of the kernels has been compiled, from 0 on; nothing if all are there."""
    return jit.watched(told) if _ahead is None else nullcontext()
