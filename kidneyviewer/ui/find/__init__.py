"""The search: one box over everything, its results, and the index behind it."""
