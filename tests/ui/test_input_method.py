"""Chinese can be typed with the input method that a Linux desktop names, although Qt has a plug-in for IBus only."""

import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from kidneyviewer.ui.input_method import variables
from kidneyviewer_packaging.bundle_parts import PLUGINS

PORTAL = {"IBUS_USE_PORTAL": "1"}


@pytest.mark.parametrize(
    ("environment", "tried"),
    [
        ({"QT_IM_MODULE": "fcitx"}, "fcitx;ibus"),
        ({"QT_IM_MODULE": "fcitx5"}, "fcitx5;ibus"),
        ({"QT_IM_MODULE": "xim"}, "xim;ibus"),
        ({"QT_IM_MODULES": "wayland;fcitx"}, "wayland;fcitx;ibus"),
        ({"QT_IM_MODULES": "fcitx", "QT_IM_MODULE": "ibus"}, "fcitx;ibus"),
        ({"XMODIFIERS": "@im=fcitx"}, "wayland;fcitx;ibus"),
        ({"QT_IM_MODULE": "", "XMODIFIERS": "@im=fcitx"}, "wayland;fcitx;ibus"),
    ],
)
@pytest.mark.parametrize("has_ibus", [False, True])
def test_another_input_method_is_reached_through_that_of_ibus(
    environment: Mapping[str, str], tried: str, *, has_ibus: bool
) -> None:
    """What the system names is tried first, in case it has a plug-in, and then IBus as for a sandboxed program."""
    assert variables(environment, has_ibus=has_ibus) == {"QT_IM_MODULES": tried} | PORTAL


@pytest.mark.parametrize(
    "environment",
    [{"QT_IM_MODULE": "ibus"}, {"QT_IM_MODULES": "wayland;ibus"}, {"QT_IM_MODULES": "wayland;fcitx;ibus"}],
)
def test_ibus_is_used_as_it_is(environment: Mapping[str, str]) -> None:
    """Nothing is set where IBus is installed; without it, what answers in its place is reached all the same."""
    assert variables(environment, has_ibus=True) == {}
    assert variables(environment, has_ibus=False) == PORTAL


@pytest.mark.parametrize(
    "environment",
    [
        *({}, {"QT_IM_MODULE": ""}, {"QT_IM_MODULE": "compose"}, {"QT_IM_MODULE": "none"}, {"XMODIFIERS": ""}),
        *({"XMODIFIERS": "@im=none"}, {"XMODIFIERS": "@im=local"}, {"XMODIFIERS": "@im="}),
    ],
)
def test_who_wants_no_input_method_gets_none(environment: Mapping[str, str]) -> None:
    """Nothing is set where the system names none, or one that needs no program."""
    assert variables(environment, has_ibus=True) == variables(environment, has_ibus=False) == {}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have input methods of their own")
def test_qt_has_the_plug_ins_that_the_bundle_keeps() -> None:
    """The wheel contains the plug-in for IBus and the one that composes accents, and the bundle keeps both."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforminputcontexts")
    kept = {f"lib{name}.so" for name in PLUGINS["platforminputcontexts"]}
    assert kept == {"libcomposeplatforminputcontextplugin.so", "libibusplatforminputcontextplugin.so"}
    assert kept <= {file.name for file in folder.iterdir()}
