"""Each technician's day as a calendar."""
