"""Tests of what makes and tries the installers."""
