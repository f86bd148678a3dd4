"""The steps from each shape of the schedule to the next."""
