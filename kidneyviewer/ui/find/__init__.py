"""The search: one box for everything, its results, and the index behind it."""
