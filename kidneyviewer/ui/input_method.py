"""Which input method Qt uses on Linux, so that Chinese can be typed.

Qt comes with a plug-in for IBus and none for Fcitx, and Fcitx's own is built for the Qt of the system. But Fcitx 5 also
answers programs that talk to IBus, at the address that IBus has for sandboxed programs.
"""

from collections.abc import Mapping

IBUS = "ibus"
KEPT = frozenset({"compose", "none"})
"""What somebody sets to do without an input method."""
NONE = frozenset({"", "none", "local"})
"""Names in ``XMODIFIERS`` that mean no input method."""


def variables(environment: Mapping[str, str], *, has_ibus: bool) -> dict[str, str]:
    """Return the environment variables to set before there is an application; ``has_ibus``: IBus is installed.

    The input method that the system names is tried first, then IBus.
    """
    names = _named(environment)
    if not names or KEPT.intersection(names):
        return {}
    if IBUS in names:
        return {} if has_ibus else {"IBUS_USE_PORTAL": "1"}
    return {"QT_IM_MODULES": ";".join((*names, IBUS)), "IBUS_USE_PORTAL": "1"}


def _named(environment: Mapping[str, str]) -> list[str]:
    """Return the input methods that the system names for Qt, or else for X11; Wayland has a protocol of its own."""
    names = environment.get("QT_IM_MODULES") or environment.get("QT_IM_MODULE")
    if names:
        return [name for name in names.split(";") if name]
    _, _, name = environment.get("XMODIFIERS", "").partition("@im=")
    return [] if name in NONE else ["wayland", name]
