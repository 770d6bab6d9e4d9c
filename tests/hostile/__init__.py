"""`make hostile`: throws all kinds of bad input at the program, for some minutes, and reports what falls."""
