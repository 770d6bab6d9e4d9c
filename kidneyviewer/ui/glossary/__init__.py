"""The Glossary place: terms and their scales."""
