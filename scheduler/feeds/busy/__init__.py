"""Technicians’ own calendars, read as the times in which they are busy."""
