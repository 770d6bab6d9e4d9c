"""The tools of the source tree: catalogues, fonts, built records, and everything that makes and tests the installers.

Each is run as ``python -m kidneyviewer_packaging.NAME``. The folder above contains what they read and write.
"""
