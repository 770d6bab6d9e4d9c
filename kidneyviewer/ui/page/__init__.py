"""The views of the blocks that a page is made of."""
