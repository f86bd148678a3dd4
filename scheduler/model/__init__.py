"""The entities, one file per group of nouns."""
