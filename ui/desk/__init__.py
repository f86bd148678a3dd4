"""The substitution desk without its widgets: words, choices, and the service behind it."""
