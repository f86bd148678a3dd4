"""Who depends on whom, and passing clients on: backups, handover, first assignment."""
