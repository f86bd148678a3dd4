"""Days and hours: rules of repetition, public holidays, local time. Pure."""
