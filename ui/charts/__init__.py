"""Small quiet pictures of figures, painted by hand from frozen rows."""
