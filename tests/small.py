"""The small content for tests of code and widgets: every state and shape of the content once.

It is in tests/fixtures, laid out like the project: content/ like resources/, and translations/ with its Chinese. The
texts are made up. :func:`resources` and :func:`catalogues` return it as the program finds its own.
"""

import hashlib
import os
import shutil
import tempfile
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from kidneyviewer.authoring.quality import quality_store
from kidneyviewer.authoring.search_keys import key_texts, make_keys
from kidneyviewer.content.loader import SEARCH_KEYS, load, load_readings, written
from kidneyviewer.content.model import Library
from kidneyviewer.content.texts import ANALYTES, LIBRARY, SOURCES
from kidneyviewer.language import Language
from kidneyviewer_packaging import catalogues as catalogue_tool
from tests.helpers import PACKAGE, ROOT, TESTS, loaded

FIXTURES = TESTS / "fixtures"
CONTENT = FIXTURES / "content"
SHARED = ("fonts", "icons", "licenses", "folding.json")
"""Everything that is not content: both kinds of content take it from resources/."""
BUILT = ROOT / "build" / "tests"
"""Where the files built from the fixtures are kept, by their fingerprint."""


def library() -> Library:
    """Return the small content."""
    return loaded(resources())


def resources() -> Path:
    """Return a folder laid out like resources/, with everything that a build makes of the content."""
    return built() / "resources"


def catalogues() -> Path:
    """Return the folder of the compiled catalogues: the texts of the interface, and those of the small content."""
    return built() / "translations"


def door() -> str:
    """Return the code with which a program in a separate process finds the small content."""
    return f"""
from pathlib import Path
from kidneyviewer import paths
paths.resources = lambda: Path({str(resources())!r})
paths.translations = lambda: Path({str(catalogues())!r})
"""


@cache
def entries(language: Language) -> tuple[catalogue_tool.Entry, ...]:
    """Return the messages of a language: first those of the interface, then those of the small content."""
    interface = catalogue_tool.entries(catalogue_tool.catalogue(ROOT, language.code))
    content = catalogue_tool.entries(catalogue_tool.catalogue(FIXTURES, language.code))
    return (*(entry for entry in interface if not is_of_content(entry.context)), *content)


@cache
def translations(language: Language) -> dict[tuple[str, str], str]:
    """Map context and English text to the translation; of plural forms the first counts."""
    return {(entry.context, entry.source): entry.translations[0] for entry in entries(language)}


def read(language: Language, context: str, source: str) -> str:
    """Return a text in a language, from the catalogues of the fixtures."""
    return source if language is Language.ENGLISH else translations(language).get((context, source), source)


def is_of_content(context: str) -> bool:
    """Tell whether the texts of a context are content, not interface."""
    return "/" in context or context in (ANALYTES, SOURCES, LIBRARY)


@cache
def built() -> Path:
    """Return the folder of the files built from the fixtures, building it again if their sources have changed.

    It gets its name once it is complete, so that processes that start at the same moment do not disturb one another.
    """
    folder = BUILT / _fingerprint()
    if not folder.is_dir():
        BUILT.mkdir(parents=True, exist_ok=True)
        making = Path(tempfile.mkdtemp(dir=BUILT))
        _make(making)
        try:
            making.rename(folder)
        except OSError:
            shutil.rmtree(making)
            assert folder.is_dir(), f"{folder} cannot be made"
    return folder


def _fingerprint() -> str:
    made_from = [*CONTENT.rglob("*.json"), *_catalogue_files(), *(ROOT / "resources" / "icons").iterdir()]
    made_from.append(ROOT / "resources" / "folding.json")
    made_by = [*(PACKAGE / "content").rglob("*.py"), *(PACKAGE / "authoring").rglob("*.py"), Path(__file__)]
    found = hashlib.sha256()
    for file in sorted((*made_from, *made_by)):
        found.update(os.fsencode(file.relative_to(ROOT)))
        found.update(file.read_bytes())
    return found.hexdigest()[:16]


def _catalogue_files() -> list[Path]:
    return [*catalogue_tool.catalogues(ROOT), *catalogue_tool.catalogues(FIXTURES)]


def _make(folder: Path) -> None:
    resources = Path(shutil.copytree(CONTENT, folder / "resources"))
    for name in SHARED:
        source = ROOT / "resources" / name
        (shutil.copytree if source.is_dir() else shutil.copyfile)(source, resources / name)
    (folder / "translations").mkdir()
    for language in Language:
        _release(language, folder / "translations" / f"kidneyviewer_{language.code}.qm")
    content = load(resources)
    keys = make_keys(load_readings(resources), key_texts(content, read))
    (resources / SEARCH_KEYS).write_bytes(written(keys))
    (resources / quality_store.FILE).write_bytes(written(quality_store.make_record(content, read)))


def _release(language: Language, file: Path) -> None:
    """Compile the texts of the interface and of the small content into one catalogue."""
    document = ElementTree.parse(catalogue_tool.catalogue(ROOT, language.code))
    contexts = document.getroot()
    for context in contexts.findall("context"):
        if is_of_content(context.findtext("name", "")):
            contexts.remove(context)
    with tempfile.TemporaryDirectory() as folder:
        interface = Path(folder) / "interface.ts"
        document.write(interface, encoding="utf-8", xml_declaration=True)
        content = catalogue_tool.catalogue(FIXTURES, language.code)
        catalogue_tool.run_tool("lrelease", "-silent", "-nounfinished", interface, content, "-qm", file)
