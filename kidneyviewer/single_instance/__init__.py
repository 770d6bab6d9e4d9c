"""One running program for a user: later starts hand their links over to it."""
