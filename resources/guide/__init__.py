"""The guide, and the pictures that the program made of itself."""
