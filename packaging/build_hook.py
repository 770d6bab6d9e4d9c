"""Build hook of hatchling: puts freshly built catalogues, the quality record and the search keys into the wheel."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueBuildHook(BuildHookInterface[Any]):
    """Builds catalogues, record and keys in a folder that exists as long as the build."""

    # `typing.override` is newer than Python 3.11.
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # type: ignore[explicit-override]
        """Build the files and pass them to hatchling. An editable install uses those of the source tree."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        made = Path(self._folder.name)
        self._make(made)
        for file in made.glob("*.qm"):
            build_data["force_include"][str(file)] = f"kidneyviewer/translations/{file.name}"
        for file in made.glob("*.json"):
            build_data["force_include"][str(file)] = f"kidneyviewer/resources/{file.name}"

    def _make(self, made: Path) -> None:
        # Not through PYTHONPATH: pip removes paths from it where the project is also installed as editable.
        sys.path[:0] = [self.root, str(Path(self.root, "packaging"))]
        from kidneyviewer_packaging import build_search_keys, catalogues, rate_quality  # noqa: PLC0415 - not on the path before

        failed = (
            catalogues.main(["release", str(made)])
            or rate_quality.main([str(made / "quality.json"), "--catalogues", str(made)])
            or build_search_keys.main([str(made / "search_keys.json"), "--catalogues", str(made)])
        )
        if failed:
            raise RuntimeError("catalogues, quality record or search keys could not be made")
