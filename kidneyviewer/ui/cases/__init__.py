"""The Cases place: the list of published items, and the page of one."""
