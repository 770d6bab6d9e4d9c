"""The program as a screen reader sees it: through AT-SPI, on a screen and a message bus of its own."""
