"""The rules that content must keep beyond its shape, as far as a view relies on them or the truth does.

Each function raises :class:`kidneyviewer.content.faults.Fault` at the first rule that is broken.
"""
