"""Familiar's core: everything below here knows nothing of Qt."""
