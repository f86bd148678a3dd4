"""Stands where OR-Tools looks for pandas, which weighs more than everything else it needs.

Its modelling interface names two of pandas' types, to tell single values from whole columns; only
single values are used here.
"""


class Index:
    """No value is one."""


class Series:
    """No value is one."""
