"""The words of the interface: sentences for the eye and for the ear."""
