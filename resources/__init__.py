"""Icons, fonts, sample company, guide: files that travel with the program."""
