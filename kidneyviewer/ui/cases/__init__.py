"""The Cases place: the list of published items and the detail of one."""
