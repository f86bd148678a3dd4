"""Agreements become due visits, due visits become a plan."""
