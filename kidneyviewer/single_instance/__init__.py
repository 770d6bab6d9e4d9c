"""One running program per user: later starts hand their links over to it."""
