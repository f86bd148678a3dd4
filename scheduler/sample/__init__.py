"""The sample company: a believable past, and a week to plan."""
