"""Reads and writes off the GUI thread."""
