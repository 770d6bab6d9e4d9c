"""What authors and the build need: the quality record, search keys, readability. No Qt."""
