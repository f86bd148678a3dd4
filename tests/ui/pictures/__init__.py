"""Pictures of the board, compared with those that somebody has looked at."""
