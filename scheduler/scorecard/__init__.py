"""Figures by period: whether clients keep their person, and what it is worth."""
