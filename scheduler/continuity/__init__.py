"""What keeping a person is worth: familiarity, faces, the price book and its lines. Pure."""
