"""The sample company: its cast as data, and the script that made it."""
