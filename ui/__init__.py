"""The window. Talks to scheduler.app and shows scheduler.views."""
