"""The window and what belongs to it: bars, places, keyboard, overlays."""
