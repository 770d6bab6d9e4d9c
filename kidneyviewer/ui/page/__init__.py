"""What shows the blocks of a page."""
