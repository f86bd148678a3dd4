"""Routes on a map: geometry, what is shown, how it is painted, tiles."""
