# make run: set everything up and start the program. make test: set everything up and run all checks.
# make bundle, deb, portable, windows-installer: the distributed files, in dist/. make smoke: test them in a clean Debian.

# The first Python on the path that is new enough; to use another one: make run PYTHON=python3.13
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && exit; \
	done; echo python3)

VENV := .venv
RUN := $(VENV)/bin/python
INSTALL := $(RUN) -m pip install --quiet --disable-pip-version-check
TOOL := $(RUN) -m kidneyviewer_packaging
CATALOGUES := $(TOOL).catalogues
RATE_QUALITY := $(TOOL).rate_quality
BUILD_SEARCH_KEYS := $(TOOL).build_search_keys

GRAB := $(RUN) -m kidneyviewer --size 1280x860 --theme light

.PHONY: run test prove-content bench hostile pictures snapshots catalogues fonts icons clean system system-tests
.PHONY: bundle deb portable source windows-installer checksums smoke reproduce lock probe-pyside system-bundle

run: $(VENV)/installed
	$(CATALOGUES) release
	$(RATE_QUALITY)
	$(BUILD_SEARCH_KEYS)
	$(RUN) -m kidneyviewer $(ARGS)

# Each file of tests runs in one process, as many at once as there are processor cores. In one process: ARGS="-n 0".
test: export QT_QPA_PLATFORM := offscreen
test: $(VENV)/installed-dev
	$(CATALOGUES) release
	$(RATE_QUALITY)
	$(BUILD_SEARCH_KEYS)
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .
	$(RUN) -m mypy --strict kidneyviewer packaging tests
	$(CATALOGUES) --check
	$(TOOL).fonts --check
	$(TOOL).make_folding --check
	$(RUN) -m pytest --numprocesses auto --dist loadfile $(ARGS)

# New content breaks no test: a study and a term are added to a copy of the project, and all tests run there.
prove-content: export QT_QPA_PLATFORM := offscreen
prove-content: $(VENV)/installed-dev
	$(CATALOGUES) release
	$(RUN) -m tests.prove_content_may_change --numprocesses auto --dist loadfile $(ARGS)

bench: export QT_QPA_PLATFORM := offscreen
bench: $(VENV)/installed-dev
	$(CATALOGUES) release
	$(BUILD_SEARCH_KEYS)
	$(RUN) -m tests.benchmarks $(ARGS)

# Throws bad content, links, command lines, socket talk, settings and systems at the program, and lists what falls.
# A long run with other inputs: make hostile HOSTILE_MINUTES=60 SEED=7
hostile: export QT_QPA_PLATFORM := offscreen
hostile: export HOSTILE_MINUTES ?= 5
hostile: export SEED ?= 1
hostile: $(VENV)/installed-dev
	$(CATALOGUES) release
	$(RUN) -m tests.hostile $(ARGS)

# The pictures of the README, one per line.
pictures: export QT_QPA_PLATFORM := offscreen
pictures: $(VENV)/installed
	$(CATALOGUES) release
	$(BUILD_SEARCH_KEYS)
	mkdir -p docs/pictures
	$(GRAB) --language en --open cases/riordan-2022 --grab docs/pictures/case_en.png
	$(GRAB) --language zh_CN --open cases/riordan-2022 --grab docs/pictures/case_zh_CN.png
	$(GRAB) --language en --open evidence/map --grab docs/pictures/map_en.png
	$(GRAB) --language zh_TW --open glossary/egfr --grab docs/pictures/glossary_zh_TW.png
	$(GRAB) --language zh_TW --open pages/questions --grab docs/pictures/questions_zh_TW.png

# The pictures that tests compare the window with. Look at them before you commit them.
snapshots: export QT_QPA_PLATFORM := offscreen
snapshots: $(VENV)/installed-dev
	$(CATALOGUES) release
	$(BUILD_SEARCH_KEYS)
	$(RUN) -m pytest tests/ui/test_snapshots.py --update-snapshots $(ARGS)

catalogues: $(VENV)/installed-dev
	$(CATALOGUES) update
	$(CATALOGUES) release
	$(RUN) -m tests.fixtures

# Needs the Debian package fonts-noto-cjk.
fonts: $(VENV)/installed-dev
	$(TOOL).fonts $(ARGS)

# The program's icon for Linux, Windows and macOS.
icons: $(VENV)/installed
	$(TOOL).app_icons $(ARGS)

# The program as one folder, built with the pinned packages of packaging/requirements-bundle.txt.
bundle: $(VENV)/installed-dev system-bundle
	$(TOOL).bundle

deb: bundle
	$(TOOL).deb

portable: bundle
	$(TOOL).archives portable

# The source of the last commit, published beside the installers, as the licence requires.
source: $(VENV)/installed-dev
	$(TOOL).archives source

# Compiled against placeholder files, except on Windows.
windows-installer: $(VENV)/installed-dev system-bundle
	$(TOOL).windows_installer --stand-in

checksums:
	$(TOOL).archives checksums

# Tests the result in a clean Debian without Python, Chinese fonts and network. Needs root; otherwise runs the rest.
smoke: deb portable
	$(TOOL).smoke

# The same source in another folder must produce the same bundle; prints what differs.
reproduce: bundle
	$(TOOL).reproduce

# Pins the contents of the bundle, with hashes for all systems.
lock: $(VENV)/installed-dev
	$(TOOL).lock

# Tells whether the limit of PySide6 in pyproject.toml can be lifted, by trying the newest release.
probe-pyside: $(VENV)/installed
	$(TOOL).probe_pyside

clean:
	rm -rf $(VENV) .venv-bundle build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find kidneyviewer packaging tests -name __pycache__ -prune -exec rm -rf {} +
	rm -f translations/*.qm resources/quality.json resources/search_keys.json

# What is installed is recorded, and installed again when pyproject.toml changes. Building in the environment itself
# avoids a second copy of Qt.

system:
	@PYTHONPATH=packaging $(PYTHON) -m kidneyviewer_packaging.system_packages

# What the tests run beside the program; without it, the tests that need it are skipped.
system-tests:
	@PYTHONPATH=packaging $(PYTHON) -m kidneyviewer_packaging.system_packages --tests

# What makes and tests the installers.
system-bundle:
	@PYTHONPATH=packaging $(PYTHON) -m kidneyviewer_packaging.system_packages --bundle

$(VENV)/installed: pyproject.toml | $(RUN)
	$(INSTALL) 'hatchling>=1.27'
	$(INSTALL) --no-build-isolation --editable '.[authoring]'
	touch $@

$(VENV)/installed-dev: pyproject.toml | $(RUN)
	$(INSTALL) 'hatchling>=1.27'
	$(INSTALL) --no-build-isolation --editable '.[dev]'
	touch $@ $(VENV)/installed

$(RUN): | system
	$(PYTHON) -m venv $(VENV)
