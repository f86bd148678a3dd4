"""Commands on clients, technicians, agreements, relations and notes."""
