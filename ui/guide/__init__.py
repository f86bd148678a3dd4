"""The guide: pages of Markdown that are shown, searched and linked beside the work."""
