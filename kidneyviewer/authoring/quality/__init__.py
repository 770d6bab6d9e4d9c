"""The quality record: how easy each item is to read, and how well it keeps two public checklists.

The checklists are PEMAT-P and the CDC Clear Communication Index. A program judges only what it can tell from the
content; what needs people is listed as not yet rated.
"""
