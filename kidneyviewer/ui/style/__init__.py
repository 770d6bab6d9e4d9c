"""How everything looks: theme, palette, style sheet, icons, measures. The only colours."""
