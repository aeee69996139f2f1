# `make run` and `make test` are all that anybody needs; each says what it installs before it does so.
# What is needed beforehand: a Rust toolchain (cargo, rustc, rustfmt, clippy), a C compiler, Node.js 20 and Python 3.11.

.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: run test bench fmt clean \
        test-format test-lint test-generated test-dependencies test-rust test-clients test-deploy test-faults test-with-postgres

CARGO ?= cargo
# Where cargo puts what it builds; the client tests start the server from there.
TARGET = $(abspath $(or $(CARGO_TARGET_DIR),target))

run: ## build the server and start it on 127.0.0.1:9400, in development mode
	@echo "make run: cargo fetches and builds the dependencies in Cargo.lock; nothing else is installed."
	@echo "The data is kept in ./cognate-data."
	$(CARGO) run --locked --package cognate --bin cognate -- serve --dev --listen 127.0.0.1:9400 --data ./cognate-data

test: ## install what the tests need and run all of them
	@echo "make test installs, where it is missing: cargo-deny, the clients of tests/clients (in this folder only),"
	@echo "Debian's nginx (in this folder, too), and Debian's packages postgresql, python3-venv and chromium (for the whole machine)."
	$(MAKE) --no-print-directory test-format test-lint test-generated test-dependencies
	tests/postgres $(MAKE) --no-print-directory test-with-postgres
	@echo "All tests passed."

test-format:
	$(CARGO) fmt --all -- --check

test-lint:
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings

test-generated:
	$(CARGO) xtask codegen --check
	$(CARGO) xtask house

test-dependencies:
	tests/dependencies

# These find a PostgreSQL server in COGNATE_TEST_POSTGRES.
test-with-postgres: test-rust test-clients test-deploy test-faults

test-rust:
	$(CARGO) test --locked --workspace

test-clients:
	$(CARGO) build --locked --package cognate
	COGNATE_BIN=$(TARGET)/debug/cognate tests/clients/run

test-deploy:
	$(CARGO) build --locked --package cognate
	COGNATE_BIN=$(TARGET)/debug/cognate tests/python -m pytest -c tests/pytest.ini tests/deploy

test-faults:
	$(CARGO) build --locked --package cognate
	COGNATE_BIN=$(TARGET)/debug/cognate tests/python -m pytest -c tests/pytest.ini tests/faults

# BENCH has the options; `make bench BENCH=--quick` is short and writes nothing.
BENCH ?= --write docs/performance.md

bench: ## measure what requests cost, on SQLite and PostgreSQL, next to their cryptography alone
	@echo "make bench installs Debian's package postgresql (for the whole machine), where it is missing."
	$(CARGO) build --locked --release --package cognate
	COGNATE_BIN=$(TARGET)/release/cognate tests/postgres $(CARGO) run --locked --release --package cognate-bench -- $(BENCH)

fmt: ## format the Rust
	$(CARGO) fmt --all

clean: ## remove what was built and what `make test` installed in this folder
	$(CARGO) clean
	rm -rf .test-tools tests/clients/javascript/node_modules
