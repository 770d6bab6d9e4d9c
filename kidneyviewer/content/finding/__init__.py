"""Finds everything by what the user types: an index in memory, and ranked hits that say why they match."""
