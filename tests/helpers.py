"""What several tests need: paths, content, source as syntax trees, and catalogues."""

import ast
from functools import cache
from pathlib import Path

from kidneyviewer import paths
from kidneyviewer.content.loader import load
from kidneyviewer.content.model import Library
from kidneyviewer.language import Language
from kidneyviewer_packaging import catalogues

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "kidneyviewer"
TESTS = ROOT / "tests"
CHINESE = (Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE)


@cache
def loaded(folder: Path) -> Library:
    """Return the content of a folder, read once."""
    return load(folder)


def library() -> Library:
    """Return the content that ships."""
    return loaded(ROOT / "resources")


def content_in_use() -> Library:
    """Return the content that the program uses now: that of the module's tests."""
    return loaded(paths.resources())


@cache
def modules(folder: Path) -> dict[str, ast.Module]:
    """Return the syntax tree of every module below a folder, by its path from there with slashes."""
    files = sorted(folder.rglob("*.py"))
    return {file.relative_to(folder).as_posix(): ast.parse(file.read_text(encoding="utf-8")) for file in files}


@cache
def entries(language: Language) -> tuple[catalogues.Entry, ...]:
    """Return the messages of the catalogue of a language."""
    return tuple(catalogues.entries(catalogues.catalogue(ROOT, language.code)))


@cache
def translations(language: Language) -> dict[tuple[str, str], str]:
    """Map context and English text to the translation; of plural forms the first counts."""
    return {(entry.context, entry.source): entry.translations[0] for entry in entries(language)}
