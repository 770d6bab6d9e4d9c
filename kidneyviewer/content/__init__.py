"""What the program knows: records, how they are loaded, and everything derived from them. No Qt here."""
