"""Forms in a dialog."""
