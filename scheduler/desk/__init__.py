"""The substitution desk: questions, the roads that exist, their prices, and what is decided."""
