"""How the search is compiled: without the interpreter, without its lock, and kept on disk.

Numba notices a change in the file of a function, but not in the files of the functions it calls.
So the folder of the cache carries a digest of all sources here: a new version compiles anew.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import numba

if TYPE_CHECKING:
    from collections.abc import Callable

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
    made = _njit(no_cpython_wrapper=True, no_cfunc_wrapper=True, **_OPTIONS)(function)
    template = made.get_call_template
    made.get_call_template = lambda args, kws: template([_wide(kind) for kind in args], kws)
    return cast("F", made)


def entry(function: F) -> F:
    """Compiles a function that Python calls, with all it calls, or takes it from the cache."""
    return cast("F", _njit(cache=True, **_OPTIONS)(function))


def on_disk() -> bool:
    """Whether kernels of this version have been compiled before."""
    folder = Path(_config.CACHE_DIR) if _config.CACHE_DIR else Path(__file__).parent
    return any(folder.rglob("*.nbi"))
