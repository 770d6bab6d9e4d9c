"""Themes of a running program: everything is painted again, the system is followed or not, the choice is remembered."""

import gc
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import combinations, product
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from kidneyviewer.appearance import Appearance
from kidneyviewer.program import Program
from kidneyviewer.ui.learn.licences import LicencesCard
from kidneyviewer.ui.learn.text_dialog import TextDialog
from kidneyviewer.ui.page.origins_card import OriginsCard
from kidneyviewer.ui.style import theme as theme_module
from kidneyviewer.ui.style.palette import DARK, HIGH_CONTRAST, LIGHT, PALETTES, Palette
from kidneyviewer.ui.style.system_appearance import is_dark, system_appearance
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.widgets.term_mark import TermMark
from kidneyviewer.ui.window.help_sheet import HelpSheet
from kidneyviewer.ui.window.main_window import MainWindow
from kidneyviewer.ui.window.shell import Shell
from tests.conftest import MakeProgram
from tests.ui.pictures import difference, take_picture
from tests.ui.showing import only, saved, settle, visible

SHOWN = ("cases/birch-2013", "glossary/egfr")
NEAR = 3
"""Levels by which antialiased letters may miss the straight line between two colours."""
Scheme, Contrast = Qt.ColorScheme, Qt.ContrastPreference


def colors_of(palette: Palette) -> set[str]:
    """Return all colours of a theme."""
    plain = {value for value in palette if isinstance(value, str)}
    return plain | {color for look in palette.scale.values() for color in look}


def foreign(picture: QImage, palette: Palette) -> dict[str, int]:
    """Count the pixels with a colour that only other themes have, and that does not mix two colours of this one."""
    own = colors_of(palette)
    others = set[str]().union(*map(colors_of, PALETTES.values())) - own
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)  # named, since it must outlive its bits
    pixels = Counter(memoryview(plain.constBits()).cast("I"))
    found = {color: pixels[QColor(color).rgb()] for color in others}
    mixed = list(combinations(map(_levels, own), 2))
    return {
        color: n for color, n in found.items() if n and not any(_lies_between(_levels(color), *ends) for ends in mixed)
    }


def _levels(color: str) -> tuple[int, int, int]:
    shown = QColor(color)
    return shown.red(), shown.green(), shown.blue()


def _lies_between(color: tuple[int, ...], one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Tell whether a colour is an antialiased mixture of two others, as between a letter and its background."""
    length = sum((b - a) ** 2 for a, b in zip(one, other, strict=True))
    along = sum((c - a) * (b - a) for a, b, c in zip(one, other, color, strict=True)) / length
    mixture = (a + along * (b - a) for a, b in zip(one, other, strict=True))
    return 0 <= along <= 1 and all(abs(c - m) <= NEAR for c, m in zip(color, mixture, strict=True))


def picture_of(program: Program) -> QImage:
    """Return what the window shows, without the logo of the program, which contains white in every theme."""
    picture = take_picture(program.window)
    (mark,) = (label for label in visible(program.shell.top_bar, QLabel) if not label.pixmap().isNull())
    with QPainter(picture) as painter:
        painter.fillRect(mark.geometry(), QColor(program.theme.palette.surface))
    return picture


def show(program: Program, address: str) -> QImage:
    """Return the picture of an item, with the focus nowhere."""
    program.shell.places.open(address)
    only(program.window, ListAndDetail).detail.clearFocus()
    return picture_of(program)


@pytest.mark.parametrize("theme", PALETTES, ids=lambda theme: theme.value)
def test_a_change_of_theme_paints_everything_anew(make_program: MakeProgram, theme: Appearance) -> None:
    """After a change the window looks, pixel by pixel, like one that was opened in that theme."""
    changed = make_program(theme=Appearance.LIGHT if theme is not Appearance.LIGHT else Appearance.DARK)
    for address in SHOWN:
        show(changed, address)
    changed.set_appearance(theme)
    opened = make_program(theme=theme)
    for address in SHOWN:
        expected, found = show(opened, address), show(changed, address)
        assert not difference(found, expected).is_seen, address
        assert foreign(found, PALETTES[theme]) == {}, address
        assert all(foreign(found, palette) for other, palette in PALETTES.items() if other is not theme)


def opened(shell: Shell) -> Iterator[QWidget]:
    """Open everything that lies over the window, one after the other."""
    shell.places.open("cases/birch-2013")
    settle()
    visible(shell, TermMark)[0].click()
    yield shell.overlays.popup
    only(shell, OriginsCard).toggle.setChecked(True)
    yield only(shell, OriginsCard)
    shell.overlays.show_help()
    yield only(shell, HelpSheet)
    shell.places.open("pages/about")
    settle()
    only(shell, LicencesCard).links["msgspec"].click()
    yield only(shell, TextDialog)
    menu = shell.top_bar.appearance.menu()
    menu.popup(QPoint(0, 0))
    yield menu
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_what_is_open_changes_with_the_theme(program: Program) -> None:
    """Pop-up, open tables, help sheet, licence and menu change their theme while they are open, and back."""
    for widget in opened(program.shell):
        for theme in (Appearance.DARK, Appearance.LIGHT):
            program.set_appearance(theme)
            settle()
            assert foreign(widget.grab().toImage(), PALETTES[theme]) == {}, f"{widget} in {theme.value}"


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_the_menu_chooses_a_theme(program: Program, store: QSettings, qtbot: QtBot) -> None:
    """Each entry of the menu shows its theme, is then checked in the menu, and is remembered at once."""
    menu = program.shell.top_bar.appearance.menu()
    for action, theme in zip(menu.actions(), Appearance, strict=True):
        action.trigger()
        settle()
        assert program.theme.appearance is theme
        assert theme is Appearance.SYSTEM or program.theme.palette is PALETTES[theme]
        qtbot.waitUntil(partial(_is_saved, store, theme))
        menu.popup(QPoint(0, 0))
        assert [one for one in menu.actions() if one.isChecked()] == [action]
        menu.close()


def _is_saved(store: QSettings, theme: Appearance) -> bool:
    return saved(store, "theme") == theme.value


@pytest.mark.parametrize("theme", [Appearance.DARK, Appearance.HIGH_CONTRAST], ids=lambda theme: theme.value)
def test_a_chosen_theme_is_shown_at_the_next_start(
    make_program: MakeProgram, store: QSettings, qtbot: QtBot, theme: Appearance
) -> None:
    """A new program starts in the last chosen theme; a theme for one run only is not remembered."""
    first = make_program(theme=Appearance.HIGH_CONTRAST)
    assert make_program(theme=None).theme.palette is LIGHT
    first.set_appearance(theme)
    qtbot.waitUntil(partial(_is_saved, store, theme))
    assert make_program(theme=None).theme.palette is PALETTES[theme]


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """Return a system whose theme a test sets."""
    for one in gc.get_objects():
        if isinstance(one, Theme) and isValid(one):
            delete(one)  # those of programs that have ended still follow the system
    said = SimpleNamespace(theme=Appearance.LIGHT)
    monkeypatch.setattr(theme_module, "system_appearance", lambda _hints, _began_dark: said.theme)
    return said


def tell(system: SimpleNamespace, theme: Appearance) -> None:
    """Change the system's theme, with its notification."""
    system.theme = theme
    hints = QApplication.styleHints()
    if theme is Appearance.HIGH_CONTRAST:
        hints.accessibility().contrastPreferenceChanged.emit(Contrast.HighContrast)
    else:
        hints.colorSchemeChanged.emit(Scheme.Dark if theme is Appearance.DARK else Scheme.Light)
    settle()


@pytest.mark.parametrize("theme", PALETTES, ids=lambda theme: theme.value)
def test_the_system_is_followed_from_the_start(
    make_program: MakeProgram, system: SimpleNamespace, theme: Appearance
) -> None:
    """If nothing was chosen, the program starts in the theme of the system."""
    system.theme = theme
    program = make_program(theme=None)
    assert (program.theme.appearance, program.theme.palette) == (Appearance.SYSTEM, PALETTES[theme])


def test_the_system_is_followed_while_running(make_program: MakeProgram, system: SimpleNamespace) -> None:
    """A change of the system's theme is shown at once, even after another one was chosen and given up again."""
    program = make_program(theme=Appearance.SYSTEM)
    for theme in (Appearance.DARK, Appearance.HIGH_CONTRAST, Appearance.LIGHT, Appearance.DARK):
        tell(system, theme)
        assert program.theme.palette is PALETTES[theme]
        assert foreign(picture_of(program), PALETTES[theme]) == {}
    program.set_appearance(Appearance.LIGHT)
    assert program.theme.palette is LIGHT
    program.set_appearance(Appearance.SYSTEM)
    assert program.theme.palette is DARK


@pytest.mark.parametrize("chosen", PALETTES, ids=lambda theme: theme.value)
def test_a_chosen_theme_stays(make_program: MakeProgram, system: SimpleNamespace, chosen: Appearance) -> None:
    """Whatever the system changes to, a chosen theme stays, at the start and while running."""
    system.theme = Appearance.DARK
    program = make_program(theme=chosen)
    for theme in (*PALETTES, Appearance.LIGHT):
        tell(system, theme)
        assert program.theme.palette is PALETTES[chosen]
    assert foreign(picture_of(program), PALETTES[chosen]) == {}


@pytest.fixture
def dark_system(qapp: QApplication) -> Iterator[None]:
    """Give the application a dark palette that is not ours, as some Linux desktops do."""
    before = qapp.palette()
    qapp.setPalette(QPalette(QColor("#303030"), QColor("#202020")))
    yield
    qapp.setPalette(before)


@pytest.mark.usefixtures("dark_system")
def test_a_dark_desktop_that_says_so_in_no_other_way_is_followed(make_program: MakeProgram) -> None:
    """If the palette of the system is dark the program starts dark, and is so again after another choice."""
    program = make_program(theme=None)
    assert program.theme.palette is DARK
    program.set_appearance(Appearance.LIGHT)
    program.set_appearance(Appearance.SYSTEM)
    assert program.theme.palette is DARK


@pytest.mark.parametrize(
    ("window", "expected"),
    [("#202020", True), ("#000001", True), ("#EFEFEF", False), ("#FFFFFF", False)]
    + [(palette.background, False) for palette in PALETTES.values()],
)
def test_only_the_palette_of_the_system_counts(window: str, expected: bool) -> None:
    """A dark palette means a dark system, unless the program has set it itself."""
    assert is_dark(QPalette(QColor(window), QColor(window))) is expected


@pytest.mark.parametrize(("preference", "scheme", "began_dark"), list(product(Contrast, Scheme, (False, True))))
def test_what_the_system_asks_for(preference: Qt.ContrastPreference, scheme: Qt.ColorScheme, began_dark: bool) -> None:
    """High contrast takes precedence over dark and light; if the system says neither, its palette decides."""
    said = SimpleNamespace(contrastPreference=lambda: preference)
    hints = cast("QStyleHints", SimpleNamespace(accessibility=lambda: said, colorScheme=lambda: scheme))
    by_scheme = {Scheme.Dark: Appearance.DARK, Scheme.Light: Appearance.LIGHT}
    by_palette = Appearance.DARK if began_dark else Appearance.LIGHT
    expected = by_scheme.get(scheme, by_palette)
    if preference is Contrast.HighContrast:
        expected = Appearance.HIGH_CONTRAST
    assert system_appearance(hints, began_dark) is expected


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST])
def test_the_first_frame_has_the_colours_of_the_theme(qapp: QApplication, palette: Palette) -> None:
    """Before the window is filled it shows only surfaces and lines of its theme."""
    window = MainWindow(100, palette)
    window.resize(1024, 700)
    window.show()
    qapp.processEvents()
    shown = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    window.close()
    colors = {QColor(value).name() for value in Counter(memoryview(shown.constBits()).cast("I"))}
    assert colors == {value.lower() for value in (palette.background, palette.surface, palette.line)}
