"""Random visits: what a person may do with the program, in any order, as often as one likes."""
