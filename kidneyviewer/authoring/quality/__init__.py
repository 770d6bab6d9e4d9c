"""The quality record: how easy each item is to read, and how well it meets two public checklists.

The checklists are PEMAT-P and the CDC Clear Communication Index. A program judges only what can be read from the
content; items that need people are listed as not yet rated.
"""
