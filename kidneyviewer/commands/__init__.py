"""What the program does in a terminal, without a window: check content, find something in it. No Qt here."""
