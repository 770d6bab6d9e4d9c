"""Tests of the records, their loading and what is derived from them."""
