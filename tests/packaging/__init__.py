"""Tests of the tools that make and test the installers."""
