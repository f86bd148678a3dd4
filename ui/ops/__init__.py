"""Reads and writes off the GUI thread."""

from ui.ops.runner import Lane, Ops, Steps, Work

__all__ = ["Lane", "Ops", "Steps", "Work"]
