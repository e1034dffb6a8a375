# `make demo` shows everything once, `make test` checks everything; both set up .venv themselves.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready
DESIGN := systolic_ws_i8_16x16

.PHONY: demo test lint rtl docs benchmarks clean

demo: $(READY)
	$(BIN)/tilewright generate $(DESIGN) --output build/demo
	$(BIN)/tilewright run $(DESIGN) --input examples/minilm.npz
	$(BIN)/tilewright ppa $(DESIGN) --activity examples/minilm.npz
	$(BIN)/tilewright ppa systolic_ws_i8_pe --recipe all
	$(BIN)/tilewright report

test: lint
	$(BIN)/tilewright doctor
	$(BIN)/python -m pytest -n 2 --dist worksteal

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

# What is generated and committed: tests fail where it is not what the sources give.
rtl: $(READY)
	$(BIN)/python -m tb.generated rtl

docs: $(READY)
	$(BIN)/python -m tb.generated docs

# Minutes, on a quiet machine: measures the figures of docs/benchmarks.md and writes them there.
benchmarks: $(READY)
	$(BIN)/python -m benchmarks

clean:
	rm -rf build

# Brought up to date when what it should hold changes, and only then.
$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	    || { echo 'Python 3.11 or later is needed: make PYTHON=/path/to/python3.11' >&2; exit 2; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
	    || { echo 'Python has no venv: apt install python3-venv' >&2; exit 2; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@
