"""The rules that content must keep beyond its shape, because a view relies on them or because they are true.

Each function raises :class:`kidneyviewer.content.faults.Fault` at the first broken rule.
"""
