"""The window and its own parts: bars, places, keyboard, overlays."""
