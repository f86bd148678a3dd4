"""How the search is compiled: without the interpreter, without its lock, and kept on disk.

Numba notices a change in the file of a function, but not in the files of the functions it calls.
So the folder of the cache carries a digest of all sources here: a new version compiles anew.
"""

from __future__ import annotations

from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import numba
from numba.core.event import Listener, install_listener
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

F = TypeVar("F", bound="Callable[..., object]")

_config: Any = numba.config
_types: Any = numba.types


def _digest() -> str:
    sources = sorted(Path(__file__).parent.glob("*.py"))
    return sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:16]


if _config.CACHE_DIR:
    _config.CACHE_DIR = str(Path(_config.CACHE_DIR) / f"solver-{_digest()}")


_njit: Any = numba.njit
# No array is made inside the kernels, so nothing there is counted or freed: quicker to compile.
_OPTIONS: dict[str, Any] = {"nogil": True, "error_model": "numpy", "_nrt": False}

_names: set[str] = set()


class _Counting(Listener):
    """Counts the functions that have been compiled."""

    def __init__(self, told: Callable[[float], None]) -> None:
        self.told, self.compiled, self.begun = told, set[str](), False

    @override
    def on_start(self, event: Any) -> None:
        """The first one shows that not all are on disk."""
        if not self.begun:
            self.begun = True
            self.told(0.0)

    @override
    def on_end(self, event: Any) -> None:
        """One more is done."""
        self.compiled.add(event.data["dispatcher"].py_func.__qualname__)
        self.told(min(1.0, len(self.compiled & _names) / len(_names)))


@contextmanager
def watched(told: Callable[[float], None]) -> Iterator[None]:
    """Tells which share of the kernels has been compiled, from 0 on; nothing if all are on disk."""
    with install_listener("numba:compile", _Counting(told)):
        yield


def _wide(kind: Any) -> Any:
    """The type as which a kernel takes an argument: whole numbers have 64 bits, constants too."""
    kind = _types.unliteral(kind)
    if isinstance(kind, _types.Integer) and kind.signed:
        return _types.int64
    if isinstance(kind, _types.BaseTuple) and not isinstance(kind, _types.BaseNamedTuple):
        return _types.Tuple([_wide(part) for part in kind])
    return kind


def kernel(function: F) -> F:
    """Compiles a function that only other compiled ones call, once for each kind of argument."""
    _names.add(function.__qualname__)
    made = _njit(no_cpython_wrapper=True, no_cfunc_wrapper=True, **_OPTIONS)(function)
    template = made.get_call_template
    made.get_call_template = lambda args, kws: template([_wide(kind) for kind in args], kws)
    return cast("F", made)


def entry(function: F) -> F:
    """Compiles a function that Python calls, with all it calls, or takes it from the cache."""
    _names.add(function.__qualname__)
    return cast("F", _njit(cache=True, **_OPTIONS)(function))
