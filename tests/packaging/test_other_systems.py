"""What runs on systems that we do not have here: the script for macOS and the workflow, as far as they can be read."""

import plistlib
import re
import shlex
import subprocess

import yaml

from kidneyviewer_packaging import mac_info
from tests.helpers import ROOT
from tests.packaging.tools import need, tools_in

DMG = ROOT / "packaging" / "macos" / "dmg.sh"
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"


def test_the_script_for_macos_is_sound() -> None:
    """The shell can read it, and the checker of scripts finds no fault."""
    need("shellcheck")
    for command in (["bash", "-n", str(DMG)], ["shellcheck", str(DMG), str(ROOT / ".ci" / "run")]):
        done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_program_is_run_before_it_is_packed() -> None:
    """The disk image is made only of a program that prints its version."""
    text = DMG.read_text(encoding="utf-8")
    assert text.index("--version") < text.index("hdiutil create")


def test_macos_is_told_languages_and_link_type() -> None:
    """The entries can be written as a property list, with three languages and our link type."""
    info = plistlib.loads(plistlib.dumps(mac_info.info("1.2.3")))
    assert info["CFBundleLocalizations"] == ["en", "zh-Hans", "zh-Hant"]
    assert info["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["kidneyviewer"]
    assert info["CFBundleShortVersionString"] == "1.2.3"


def test_the_workflow_builds_and_tries_all_three_systems() -> None:
    """Each system builds, runs the smoke test and uploads; checksums come last."""
    jobs = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]
    assert set(jobs["publish"]["needs"]) == {"linux", "windows", "macos"}
    for name in jobs["publish"]["needs"]:
        steps = " ".join(str(step.get("run", step.get("uses"))) for step in jobs[name]["steps"])
        assert re.search(r"make smoke|kidneyviewer_packaging\.smoke\b", steps)
        assert "upload-artifact" in steps
    assert "sha256sum" in str(jobs["publish"]["steps"])


def test_what_the_workflow_calls_is_there() -> None:
    """Each tool and script that it runs exists, and so does each make target."""
    text = WORKFLOW.read_text(encoding="utf-8")
    assert tools_in(text) >= {"bundle", "smoke", "windows_installer", "archives"}
    scripts = re.findall(r"packaging/[\w/]+\.sh", text)
    files = {*scripts, *(f"packaging/kidneyviewer_packaging/{tool}.py" for tool in tools_in(text))}
    assert len(files) >= 5
    assert [file for file in sorted(files) if not (ROOT / file).exists()] == []
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = {word for line in re.findall(r"make ((?:deb|smoke).*)", text) for word in shlex.split(line)}
    assert targets >= {"deb", "portable", "source", "smoke"}
    assert [target for target in targets if f"\n{target}:" not in makefile] == []
