"""Frozen rows that screens and reports show; nothing else crosses to the window."""
