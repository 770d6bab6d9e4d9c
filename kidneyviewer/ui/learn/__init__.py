"""The Learn place: short pages."""
