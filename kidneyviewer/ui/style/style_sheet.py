"""The one style sheet, rendered from palette and text size."""

from collections.abc import Callable
from string import Template

from kidneyviewer.ui.style.palette import Palette

_SHEET = Template("""
QMainWindow, QDialog, QWidget#page, QScrollArea, QStackedWidget { background: $background; }
QScrollArea { border: 2px solid transparent; }
QScrollArea#stage, QScrollArea#plain { border: none; background: transparent; }
QScrollArea[keyboard="true"]:focus { border-color: $accent_strong; }
QToolTip { background: $surface; color: $ink; border: 1px solid $control_line; padding: 4px; }

QFrame#topBar { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#rail { background: $surface; border: none; border-right: 1px solid $line; }
QFrame#list { background: $background; border: none; border-right: 1px solid $line; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[role="callout"] { background: $caution_soft; border: none; border-left: 4px solid $caution; border-radius: 6px; }
QFrame[role="search"] { background: $surface; border: 2px solid $accent; border-radius: 10px; }
QFrame[role="popup"] { background: $surface; border: 2px solid $accent; border-radius: 10px; }
QFrame[role="fact_cell"] { background: $surface; border: none; border-right: 1px solid $line; border-radius: 0; }

QLabel { background: transparent; color: $ink; }
QLabel[role="brand"] { font-size: ${s17}px; font-weight: 700; }
QLabel[role="title"] { font-size: ${s25}px; font-weight: 700; }
QLabel[role="figure"] { font-size: ${s30}px; font-weight: 700; }
QLabel[role="heading"] { font-size: ${s17}px; font-weight: 700; }
QLabel[role="strong"] { font-size: ${s16}px; font-weight: 700; }
QLabel[role="fact"] { font-size: ${s15}px; font-weight: 700; }
QLabel[role="small"] { font-size: ${s14}px; color: $muted; }
QLabel[role="caution"] { background: $caution_soft; color: $caution; border-radius: 5px;
    padding: 1px 8px; font-size: ${s13}px; font-weight: 700; }
QLabel[role="harm"] { background: $harm_soft; color: $harm; border-radius: 5px;
    padding: 1px 8px; font-size: ${s13}px; font-weight: 700; }
QLabel[role="accent"] { background: $accent_soft; color: $accent_strong; border-radius: 5px;
    padding: 1px 8px; font-size: ${s13}px; font-weight: 700; }

QPushButton { background: $surface; color: $ink; border: 1px solid $control_line; border-radius: 8px;
    padding: ${p5}px ${p12}px; font-size: ${s14}px; }
QPushButton:hover { background: $accent_soft; }
QPushButton:pressed { background: $pressed; color: $ink; }
QPushButton:checked { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:disabled { color: $disabled; background: $background; border-color: $line; }
QPushButton:focus { border: 2px solid $accent_strong; padding: ${p4}px ${p11}px; }
QPushButton:checked:focus { border: 4px double $on_accent; padding: ${p2}px ${p9}px; }
QPushButton[role="link"] { border: 1px solid transparent; color: $accent; background: transparent;
    text-align: left; padding: ${p2}px ${p4}px; text-decoration: underline; }
QPushButton[role="link"]:hover { color: $accent_strong; }
QPushButton[role="link"]:focus { border: 2px solid $accent_strong; border-radius: 4px; padding: ${p1}px ${p3}px; }
QPushButton[role="search"] { background: $background; color: $muted; text-align: left; padding: ${p6}px ${p10}px; }
QPushButton[role="search"]:hover { background: $accent_soft; color: $ink; }
QPushButton[role="search"]:focus { border: 2px solid $accent_strong; padding: ${p5}px ${p9}px; }
QPushButton[role="chip"] { border-radius: ${p12}px; padding: ${p3}px ${p12}px; color: $muted; }
QPushButton[role="chip"]:checked { background: $accent_soft; color: $accent_strong; border: 1px solid $accent; }
QPushButton[role="chip"]:focus { border: 2px solid $accent_strong; padding: ${p2}px ${p11}px; }
QPushButton[role="index"] { border: 1px solid transparent; border-radius: 6px; color: $accent;
    background: transparent; padding: ${p1}px ${p2}px; min-width: 20px; min-height: 22px; font-size: ${s14}px; }
QPushButton[role="index"]:hover { background: $accent_soft; color: $accent_strong; }
QPushButton[role="index"]:disabled { color: $disabled; }
QPushButton[role="index"]:focus { border: 2px solid $accent_strong; padding: 0 ${p1}px; }
QPushButton[place="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[place="middle"] { border-radius: 0; border-left: none; }
QPushButton[place="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: none; }
QPushButton[place="middle"]:focus, QPushButton[place="last"]:focus { border: 2px solid $accent_strong; }
QPushButton[place]:checked:focus { border: 4px double $on_accent; }

QToolButton[role="rail"] { background: transparent; color: $muted; border: none; border-left: 4px solid transparent;
    border-right: 4px solid transparent; padding: 10px 0; font-size: ${s13}px; }
QToolButton[role="rail"]:hover { background: $background; color: $ink; }
QToolButton[role="rail"]:checked { background: $accent_soft; color: $accent_strong; border-left-color: $accent;
    font-weight: 700; }
QToolButton[role="rail"]:pressed { background: $pressed; color: $ink; }
QToolButton[role="rail"]:focus { border: 2px solid $accent_strong; padding: 8px 2px; }

QToolButton[role="icon"] { background: transparent; border: 1px solid transparent; border-radius: 8px;
    padding: ${p6}px; }
QToolButton[role="icon"]:hover { background: $accent_soft; }
QToolButton[role="icon"]:pressed { background: $pressed; color: $ink; }
QToolButton[role="icon"]:focus { border: 2px solid $accent_strong; padding: ${p5}px; }
QToolButton[role="icon"]::menu-indicator { image: none; }
QMenu { background: $surface; color: $ink; border: 1px solid $control_line; padding: 4px; font-size: ${s15}px; }
QMenu::item { padding: ${p6}px ${p14}px ${p6}px ${p8}px; border: 2px solid transparent; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $accent_strong; border-color: $accent; }
QMenu::item:disabled { color: $disabled; }

QLineEdit { background: $surface; color: $ink; border: 1px solid $control_line; border-radius: 8px;
    padding: ${p6}px ${p10}px; font-size: ${s15}px; placeholder-text-color: $muted; selection-background-color: $accent;
    selection-color: $on_accent; }
QLineEdit:focus { border: 2px solid $accent; padding: ${p5}px ${p9}px; }

QComboBox { background: $surface; color: $ink; border: 1px solid $control_line; border-radius: 8px;
    padding: ${p6}px ${p10}px; font-size: ${s14}px; combobox-popup: 0; }
QComboBox:hover, QComboBox:on { background: $accent_soft; }
QComboBox:focus { border: 2px solid $accent_strong; padding: ${p5}px ${p9}px; }
QComboBox:disabled { color: $disabled; background: $background; border-color: $line; }
QComboBox::drop-down { border: none; width: ${s30}px; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $control_line; outline: none; }
QLineEdit QToolButton { min-width: 24px; min-height: 24px; }

QListView { background: transparent; border: none; outline: none; }
QTableWidget { background: $surface; border: 1px solid $line; gridline-color: $line; color: $ink;
    font-size: ${s15}px; }
QTableWidget:focus { border: 2px solid $accent; }
QTableWidget[role="cards"] { background: transparent; border: 2px solid transparent; }
QTableWidget[role="cards"]:focus { border-color: $accent; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $background; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: ${p6}px ${p8}px; font-size: ${s14}px; }
QPlainTextEdit { background: $background; color: $ink; border: 2px solid $grid; border-radius: 6px; }
QPlainTextEdit:focus { border-color: $accent_strong; }

QScrollBar:vertical { background: transparent; width: 14px; margin: 0; }
QScrollBar::handle:vertical { background: $control_line; border-radius: 4px; min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0; }
QScrollBar::handle:horizontal { background: $control_line; border-radius: 4px; min-width: 32px; margin: 3px 2px; }
QScrollBar::handle:horizontal:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

_SIZES = (13, 14, 15, 16, 17, 25, 30)
_PADDINGS = (1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 14)


def render(palette: Palette, px: Callable[[float], int]) -> str:
    """Insert colours by role, font sizes (``s16``), and paddings that grow with the text (``p8``)."""
    colors: dict[str, object] = {name: value for name, value in palette._asdict().items() if isinstance(value, str)}
    sizes: dict[str, object] = {f"s{size}": px(size) for size in _SIZES}
    paddings: dict[str, object] = {f"p{size}": px(size) for size in _PADDINGS}
    return _SHEET.substitute(colors | sizes | paddings)
