"""The interface of all views of blocks."""

from kidneyviewer.content.page import Block, Page, Section


class BlockView:
    """Shows one block of a page in the current language. It is shown again when the language changes."""

    def show_block(self, page: Page, section: Section, block: Block) -> None:
        """Show a block of a page."""
        raise NotImplementedError

    def reveal(self, key: str) -> bool:  # noqa: ARG002 - most views hide nothing
        """Open the part that hides a passage, such as a table. Return whether there was one."""
        return False

    def forget(self) -> None:
        """Forget what the reader did here, as for another page."""
