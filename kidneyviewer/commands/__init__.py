"""Commands for the terminal, without a window: check content, find something, print a page. No Qt here."""
