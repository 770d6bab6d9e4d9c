"""Tests of the content that ships. They hold for any legal content; what names records holds as long as these exist."""
