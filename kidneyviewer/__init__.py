"""Kidney Viewer: what is known about stem-cell treatment for kidney failure, shown to patients."""

__version__ = "0.1.0"
