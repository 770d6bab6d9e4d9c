"""What authors and the build need: the quality record, the search keys, readability. No Qt."""
