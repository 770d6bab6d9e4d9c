"""The Evidence place: all studies on one map, each on its page, two or three side by side."""
