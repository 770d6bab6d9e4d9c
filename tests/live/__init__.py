"""Tests of the content that ships. They hold for any legal content; those that name records, as long as these exist."""
