# make demo    opens Le Perron, the sample place, in a window
# make test    passes every check
# make help    tells of the rest

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test lint types qml pytest test-postgres bench bundle lock translations pictures format help clean

demo: $(VENV)/system.stamp $(VENV)/run.stamp ## open the sample place in a window (ARGS="--as board")
	@$(BIN)/kiosk demo --window 1280x800 $(ARGS) || [ $$? -eq 130 ] # after Ctrl+C

test: $(VENV)/test-system.stamp lint types qml pytest ## every check, as CI runs them

lint: $(VENV)/dev.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/dev.stamp
	$(BIN)/mypy

qml: $(VENV)/dev.stamp $(VENV)/test-system.stamp
	VENV=$(VENV) .ci/qml

pytest: $(VENV)/dev.stamp $(VENV)/test-system.stamp
	$(BIN)/pytest -n auto --dist worksteal --cov --cov-report=term-missing:skip-covered $(ARGS)

test-postgres: $(VENV)/dev.stamp ## the tests of the data, on a PostgreSQL of their own
	.ci/postgresql $(BIN)/pytest -m postgresql $(ARGS)

bench: $(VENV)/dev.stamp ## how codes are read, how soon the board follows and people are found, as JSON
	$(BIN)/python -m benchmarks.reading
	$(BIN)/python -m benchmarks.board
	$(BIN)/python -m benchmarks.members

bundle: $(VENV)/dev.stamp ## the program in one folder, dist/kiosk
	$(BIN)/pyinstaller --noconfirm --log-level WARN kiosk.spec

translations: $(VENV)/dev.stamp ## gather the screens' words, then compile their translations
	.ci/translations

pictures: $(VENV)/run.stamp $(VENV)/system.stamp ## take the README's pictures anew
	@$(BIN)/kiosk shoot build/pictures/landscape >/dev/null
	@$(BIN)/kiosk shoot build/pictures/portrait --size 800x1280 >/dev/null
	@$(BIN)/kiosk shoot build/pictures/wall --size 1920x1080 >/dev/null
	@mkdir -p docs/screens
	@cp build/pictures/landscape/HomePage.png docs/screens/home.png
	@cp build/pictures/landscape/WelcomePage.png docs/screens/welcome.png
	@cp build/pictures/portrait/HomePage.png docs/screens/portrait.png
	@cp build/pictures/wall/BoardPage.png docs/screens/board.png

format: $(VENV)/dev.stamp ## put the code into the house's form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# The lock files hold hashes for every platform, and the address of no index. They are complete, and are
# installed as they stand: older versions of pip would look for newer releases of what has extras.
lock: ## lock what is installed anew (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --upgrade \
	    --no-emit-index-url --no-header --quiet --group build --output-file requirements.lock
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --upgrade \
	    --no-emit-index-url --no-header --quiet --group dev --constraint requirements.lock \
	    --output-file requirements-dev.lock

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' || \
	    { echo "Loge needs Python 3.11 to 3.14" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(PIP) install --no-deps --require-hashes --requirement requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: requirements-dev.lock $(VENV)/run.stamp
	$(PIP) install --no-deps --require-hashes --requirement requirements-dev.lock
	@touch $@

$(VENV)/system.stamp: debian-packages.txt | $(VENV)/bin/python
	@.ci/system debian-packages.txt
	@touch $@

$(VENV)/test-system.stamp: debian-packages.txt .ci/debian-packages.txt | $(VENV)/bin/python
	@.ci/system debian-packages.txt .ci/debian-packages.txt
	@touch $@

help:
	@grep -hE '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 16

clean: ## take away what the other targets made
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage*
