"""The Evidence place: all studies on one map, each on its page, and two or three side by side."""
