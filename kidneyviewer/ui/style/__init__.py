"""How everything looks: theme, palette, style sheet, icons, sizes. The only colours."""
