"""Where the tests keep the compiled search, so that only the first run compiles it."""

import os

import platformdirs

os.environ.setdefault("NUMBA_CACHE_DIR", str(platformdirs.user_cache_path("familiar-tests")))
