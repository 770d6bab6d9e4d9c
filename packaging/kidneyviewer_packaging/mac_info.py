"""What macOS needs to know about the program: languages, link type, versions. It has no document types."""

from typing import Any

IDENTIFIER = "kidneyviewer"
LANGUAGES = ("en", "zh-Hans", "zh-Hant")


def info(version: str) -> dict[str, Any]:
    """Return the entries of Info.plist."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": "Kidney Viewer",
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [],
        "CFBundleURLTypes": [{"CFBundleURLName": "Kidney Viewer link", "CFBundleURLSchemes": ["kidneyviewer"]}],
        "LSApplicationCategoryType": "public.app-category.medical",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "GPL-3.0-or-later",
        "NSSupportsAutomaticGraphicsSwitching": True,
    }
