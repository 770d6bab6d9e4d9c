"""Tests and benchmarks of Kidney Viewer."""
