"""The interface's words for those items of the checklists that only people can rate."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
"""``lupdate`` finds the texts by this name."""


def pemat(number: int) -> str:
    """Return the name of an item of PEMAT-P."""
    match number:
        case 5:
            return translate("QualityWords", "It uses the active voice.")
        case 10:
            return translate("QualityWords", "Its parts are in a logical order.")
        case 15:
            return translate("QualityWords", "There are pictures wherever they would help.")
        case 16:
            return translate("QualityWords", "The pictures support the text and do not distract.")
        case 18:
            return translate("QualityWords", "The pictures are clear.")
        case 24:
            return translate("QualityWords", "Where you have to do sums, it shows how.")
        case _:
            return translate("QualityWords", "Pictures show what to do.")


def index(number: int) -> str:
    """Return the name of an item of the Clear Communication Index."""
    match number:
        case 3:
            return translate("QualityWords", "The main message stands out to the eye.")
        case 6:
            return translate("QualityWords", "Main message and advice are in the active voice.")
        case 13:
            return translate("QualityWords", "It says why the advice matters.")
        case 14:
            return translate("QualityWords", "It says how to follow the advice.")
        case 16:
            return translate("QualityWords", "It explains what its numbers mean.")
        case 18:
            return translate("QualityWords", "It explains what the risk is.")
        case 19:
            return translate("QualityWords", "It covers both risks and benefits.")
        case _:
            return translate("QualityWords", "It says in words or pictures how likely something is.")
