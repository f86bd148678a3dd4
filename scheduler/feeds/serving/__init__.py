"""Calendars given out by secret addresses."""
