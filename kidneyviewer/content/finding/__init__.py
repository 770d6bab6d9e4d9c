"""Finding anything by what the user types: one index in memory, ranked hits that say why they match."""
