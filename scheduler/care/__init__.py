"""Clients as persons: what matters, what was promised, who came, and what becomes of them."""
