"""The calendar of routes."""
