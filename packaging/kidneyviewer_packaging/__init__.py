"""The tools of the source tree: catalogues, fonts, built records, and all that makes and tries the installers.

Each is run as ``python -m kidneyviewer_packaging.NAME``. The folder above holds what they read and write.
"""
