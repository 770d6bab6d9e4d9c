"""The words of the interface: sentences for eye and ear."""
