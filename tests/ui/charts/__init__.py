"""The charts, drawn and used."""
