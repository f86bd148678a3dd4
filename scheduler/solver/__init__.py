"""The engine on its own: problem and plan, search, referee. Imports nothing else of Familiar."""
