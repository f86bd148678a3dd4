"""Whole stories, told with mouse and keys."""
