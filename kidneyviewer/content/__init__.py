"""What the program knows: records, their loading, and everything derived from them. No Qt here."""
