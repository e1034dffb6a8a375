"""Runs a cocotb bench against a compiled design and counts what it really ran."""

import ast
import os
import pickle
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from cocotb_tools.config import pygpi_entry_point

from tilewright.records import build_dir
from tilewright_sim import build
from tilewright_sim.coverage import Coverage, read_coverage
from tilewright_sim.design import of_config

if TYPE_CHECKING:
    from tilewright.registry import Config

__all__ = ["Case", "Outcome", "check_bench", "run_bench"]

# The simulator is a library in a Python process, because a Python that a simulator loads has to be
# a shared library, which Debian packs apart and many builds lack.
_HOST = """
import ctypes, os, sys
library = ctypes.PyDLL(sys.argv[1], os.RTLD_NOW | os.RTLD_GLOBAL)
arguments = [argument.encode() for argument in sys.argv[1:]]
library.tilewright_simulate(len(arguments), (ctypes.c_char_p * (len(arguments) + 1))(*arguments))
"""

# What a shell may hold that would leave out tests, or the assertions in them.
_LEAVES_OUT = {"COCOTB_LIST_TESTS", "COCOTB_MAX_FAILURES", "COCOTB_TESTCASE", "COCOTB_TEST_FILTER",
               "PYTHONOPTIMIZE"}


@dataclass(frozen=True)
class Case:
    """One test of a bench: `message` says why it failed, and is None where it passed."""

    name: str
    seconds: float
    message: str | None


@dataclass(frozen=True)
class Outcome:
    """What a bench did. A bench that ran no test has failed, with the reason in `cases`."""

    name: str
    seed: int
    seconds: float
    cases: tuple[Case, ...]
    log: Path | None = None
    waves: Path | None = None
    coverage: Mapping[str, Coverage] = field(default_factory=dict)

    @property
    def passed(self) -> int:
        """Tests that ran and passed."""
        return sum(case.message is None for case in self.cases)

    @property
    def failed(self) -> int:
        """Tests that failed."""
        return len(self.cases) - self.passed


def run_bench(config: "Config", *, seed: int = 1, waves: bool = False, coverage: bool = False,
              folder: Path = Path("tb"), timeout: float = 1800) -> Outcome:
    """Run every test of the bench of `config`, in one simulator process.

    Parameters
    ----------
    config
        What to simulate; its `bench` is a module in `folder`.
    seed
        Of the bench's random choices and of the registers' state before reset.
    waves
        Whether an FST file is written.
    coverage
        Whether the lines of the Verilog that ran are counted.
    timeout
        Wall-clock seconds after which the simulator is stopped. Every test has a limit in
        simulated time besides.

    Raises
    ------
    ValueError
        for a bench that is missing, or has a test without a time limit.
    MissingTool, BuildError
        where the design cannot be built.
    """
    check_bench(folder, config)
    design = of_config(config)
    simulator = build.simulator(design, waves=waves, coverage=coverage)
    home = build_dir() / "test" / config.name
    home.mkdir(parents=True, exist_ok=True)
    started = time.perf_counter()
    with tempfile.TemporaryDirectory(dir=home) as temporary:
        work = Path(temporary).absolute()
        (work / "config.pickle").write_bytes(pickle.dumps(config))
        arguments = ["+verilator+rand+reset+2", f"+verilator+seed+{seed % 0x7FFFFFFF + 1}"]
        if waves:
            arguments += ["--trace", "--trace-file", "waves.fst"]
        inherited = {name: value for name, value in os.environ.items()
                     if name not in _LEAVES_OUT}
        environment = inherited | {
            "COCOTB_TOPLEVEL": design.name,
            "COCOTB_TEST_MODULES": config.bench,
            "COCOTB_RANDOM_SEED": str(seed),
            "COCOTB_RESULTS_FILE": str(work / "results.xml"),
            "COCOTB_ANSI_OUTPUT": "0",
            "COCOTB_TRUST_INERTIAL_WRITES": "1",  # as cocotb's own runner says of Verilator
            "TOPLEVEL_LANG": "verilog",
            "GPI_USERS": pygpi_entry_point(),
            "PYGPI_PYTHON_BIN": sys.executable,
            "PYTHONPATH": os.pathsep.join([str(folder.absolute()), *sys.path]),
            "TILEWRIGHT_CONFIG": str(work / "config.pickle"),
        }
        ended = _simulate([sys.executable, "-c", _HOST, str(simulator), *arguments], work,
                          environment, timeout)
        cases = _cases(work / "results.xml")
        if not cases or (ended and not any(case.message for case in cases)):
            cases += (Case(config.bench, 0, ended or "no test ran"),)
        kept = {name: _keep(work / name, home) for name in ("bench.log", "results.xml",
                                                            "waves.fst", "coverage.dat")}
    counted = kept["coverage.dat"]
    return Outcome(config.name, seed, time.perf_counter() - started, cases, kept["bench.log"],
                   kept["waves.fst"], read_coverage(counted) if counted else {})


def _simulate(command: list[str], work: Path, environment: Mapping[str, str],
              timeout: float) -> str | None:
    """Run the simulator; return what went wrong in the end, if something did."""
    with open(work / "bench.log", "w") as log:
        try:
            ended = subprocess.run(command, cwd=work, env=environment, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=subprocess.STDOUT, timeout=timeout)
        except subprocess.TimeoutExpired:
            return f"the simulator was stopped after {timeout:g} s"
    if ended.returncode:
        return f"the simulator ended with {ended.returncode}"
    return None


def _cases(results: Path) -> tuple[Case, ...]:
    """The tests in a results file of cocotb; none where it is missing or cut short. Skipped tests
    are none."""
    try:
        tree = ElementTree.parse(results)
    except (FileNotFoundError, ElementTree.ParseError):
        return ()
    found = []
    for case in tree.iter("testcase"):
        if case.find("skipped") is not None:
            continue
        wrong = next((mark for tag in ("failure", "error") for mark in case.iter(tag)), None)
        message = None if wrong is None else _message(wrong)
        found.append(Case(case.get("name", "?"), float(case.get("time", 0)), message))
    return tuple(found)


def _message(mark: ElementTree.Element) -> str:
    return next((text.strip() for key in ("message", "error_msg")
                 if (text := mark.get(key))), (mark.text or mark.tag).strip())


def _keep(path: Path, home: Path) -> Path | None:
    if not path.exists():
        return None
    return Path(shutil.move(path, home / path.name))


def check_bench(folder: Path, config: "Config") -> None:
    """Raise ValueError for a bench that is missing or has a test without a time limit."""
    path = folder / f"{config.bench}.py"
    if not path.exists():
        raise ValueError(f"the bench {path} must exist: run in the folder that holds tb/, or name "
                         "it with --tb")
    for function in ast.walk(ast.parse(path.read_text(), str(path))):
        if isinstance(function, ast.AsyncFunctionDef) and not _limited(function):
            raise ValueError(f"{path}:{function.lineno}: the test {function.name} must have a "
                             "timeout_time")


def _limited(function: ast.AsyncFunctionDef) -> bool:
    """Whether `function` is no test, or one with a time limit."""
    for mark in function.decorator_list:
        name = ast.unparse(mark.func if isinstance(mark, ast.Call) else mark)
        if name in ("cocotb.test", "test"):
            return isinstance(mark, ast.Call) and any(word.arg == "timeout_time"
                                                      for word in mark.keywords)
    return True
