"""Reads and writes off the GUI thread."""

from ui.ops.runner import Lane, Ops, Work

__all__ = ["Lane", "Ops", "Work"]
