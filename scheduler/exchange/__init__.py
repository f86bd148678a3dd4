"""Tables in and out: read, map columns, clean, preview, commit, take back."""
