"""Compiled models, kept under a hash of everything that goes into them.

A model is Verilated and compiled as one C++ unit, against a runtime that is compiled once. A build
appears in the cache by one rename, under a lock, so that parallel runs share it; nothing in the
cache is ever changed afterwards.
"""

import fcntl
import hashlib
import os
import shlex
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from tilewright.beats import Stream
from tilewright.records import build_dir
from tilewright_sim.design import Design
from tilewright_sim.verilator import cocotb_libraries, cocotb_main, toolchain

__all__ = ["BuildError", "Statistics", "shared_object", "simulator", "statistics"]

_HERE = Path(__file__).parent

# -O1 both compiles and runs faster than -O2 on Verilator's output.
_COMPILE = ["-std=gnu++17", "-O1", "-fPIC", "-pipe"]
# Nearly half of the text runs once, when a model begins: it takes a quarter less time so.
_ONCE = ["#pragma GCC push_options", '#pragma GCC optimize ("O0")']
_AGAIN = ["#pragma GCC pop_options"]
# Without local variables, which cost their extension a sign that it has not (Verilator 5.048).
_VERILATE = ["--cc", "--prefix", "Vtop", "-Mdir", "model", "--x-initial", "unique", "-Wno-fatal",
             "-fno-localize", "-Wno-SPLITVAR"]
# A wire whose top bit copies a lower one, as Yosys extends signs, is a loop to Verilator, which it
# simulates until nothing changes, with several times the code. Bit by bit it is none.
_SPLIT = 'split_var -module "*" -var "_*_"'
_FEATURES = ["VM_COVERAGE", "VM_SC", "VM_TIMING", "VM_TRACE", "VM_TRACE_FST", "VM_TRACE_SAIF",
             "VM_TRACE_VCD"]
_HEADERS = ["arithmetic.hpp", "driver.hpp"]
_RUNTIME = ["verilated", "verilated_threads"]


class BuildError(RuntimeError):
    """A tool refused the text; the message ends with what it said."""


@dataclass
class Statistics:
    """What the cache did in this process; `seconds` is the CPU time of what it built."""

    built: int = 0
    reused: int = 0
    seconds: float = 0.0


statistics = Statistics()
_COUNTING = threading.Lock()


def shared_object(design: Design) -> Path:
    """A library of the model and the batch driver, for ctypes."""
    return _model(design, "model.so", "batch.cc", verilate=[], features=set(), public=[],
                  runtime=_RUNTIME, link=["-shared", "-fvisibility=hidden"])


def simulator(design: Design, *, waves: bool = False, coverage: bool = False) -> Path:
    """A library that simulates the design for cocotb, with the batch driver inside.

    With `waves` it can write FST, with `coverage` it counts how often each line of the text runs.
    """
    verilate, runtime = ["--vpi"], [*_RUNTIME, "verilated_vpi", "verilated_dpi"]
    features: set[str] = set()
    if waves:
        verilate += ["--trace-fst"]
        runtime += ["verilated_fst_c"]
        features |= {"VM_TRACE", "VM_TRACE_FST"}
    if coverage:
        verilate += ["--coverage-line"]
        runtime += ["verilated_cov"]
        features |= {"VM_COVERAGE"}
    libraries = cocotb_libraries()
    public = [f'public_flat_rw -module "{design.name}" -var "{port}"' for port in design.ports]
    return _model(design, "simulator.so", "cocotb_main.cc", verilate=verilate, features=features,
                  public=public, runtime=runtime,
                  link=["-shared", f'-DCOCOTB_MAIN="{cocotb_main()}"', f"-L{libraries}",
                        f"-Wl,-rpath,{libraries}", "-lcocotbvpi_verilator", "-lpthread"])


def _model(design: Design, product: str, harness: str, *, verilate: Sequence[str],
           features: set[str], public: Sequence[str], runtime: Sequence[str],
           link: Sequence[str]) -> Path:
    tools = toolchain()
    files = {f"{design.name}.v": design.text,
             "streams.inc": ",\n".join(map(_stream, design.streams)) + "\n",
             "ports.vlt": "\n".join(["`verilator_config", _SPLIT, *public, ""])}
    translate = [*_VERILATE, *verilate, "--top-module", design.name, "ports.vlt",
                 f"{design.name}.v"]
    compile_ = [*_COMPILE, *_defines(features), '-DTILEWRIGHT_STREAMS="streams.inc"',
                *(["-DTILEWRIGHT_CLOCK"] if design.has_clock else [])]
    key = _digest(files, translate, compile_, runtime, link, tools.identity, version("cocotb"),
                  *((_HERE / name).read_text() for name in (*_HEADERS, harness, "build.py")))
    folder = build_dir() / "sim" / design.name / f"{Path(harness).stem}-{key}"
    objects = [] if folder.exists() else [_runtime(name) for name in runtime]

    def fill(work: Path) -> float:
        for name, text in files.items():
            (work / name).write_text(text)
        seconds = _call([tools.verilator, *translate], work)
        units = sorted(path.name for path in (work / "model").glob("*.cpp"))
        once = [name for name in units if "Slow" in name]
        again = [name for name in units if name not in once]
        (work / "all.cc").write_text("\n".join([
            *_included(["arithmetic.hpp", *again]), *_ONCE, *_included(once), *_AGAIN,
            *_included([harness]), ""]))
        seconds += _call([tools.compiler, *compile_, "-I.", "-Imodel", f"-I{_HERE}",
                          *_includes(), "all.cc", *objects, "-o", product, *link], work)
        shutil.rmtree(work / "model")
        return seconds

    _once(folder, fill)
    return (folder / product).absolute()


def _runtime(name: str) -> Path:
    """One source of Verilator's runtime, compiled; it is the same for every model."""
    tools = toolchain()
    flags = [*_COMPILE, *_defines(set())]
    shim = (_HERE / "fst_compression.hpp").read_text() if name == "verilated_fst_c" else ""
    folder = build_dir() / "sim" / "runtime" / f"{name}-{_digest(flags, tools.identity, shim)}"

    def fill(work: Path) -> float:
        if shim:
            (work / "lz4.h").write_text(shim)
            (work / "zlib.h").write_text('#include "lz4.h"\n')
        return _call([tools.compiler, *flags, "-I.", *_includes(), "-c", "-o", f"{name}.o",
                      tools.include / f"{name}.cpp"], work)

    _once(folder, fill)
    return (folder / f"{name}.o").absolute()


def _defines(features: set[str]) -> list[str]:
    """What Verilator's own makefile defines."""
    return ["-DVERILATOR=1", *(f"-D{name}={name in features:d}" for name in _FEATURES)]


def _included(names: Sequence[str]) -> list[str]:
    return [f'#include "{name}"' for name in names]


def _stream(stream: Stream) -> str:
    """The `port` of driver.hpp for one stream, with the names that Verilator gives its pins."""
    pins = "top." + stream.name.replace("__", "___05F") + "___05F"
    valid = f"{pins}valid" if stream.has_valid else "always()"
    ready = f"{pins}ready" if stream.has_ready else "always()"
    kind = ", ".join(str(flag).lower() for flag in (stream.direction == "out", stream.has_valid,
                                                    stream.has_ready))
    return f"port<{kind}>({valid}, {ready}, {pins}payload)"


def _includes() -> list[str]:
    include = toolchain().include
    return [f"-I{include}", f"-I{include / 'vltstd'}"]


def _digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:20]


def _once(folder: Path, fill: Callable[[Path], float]) -> None:
    """Make `folder` with `fill(work)`, which returns its CPU seconds, unless it is there."""
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with open(folder.with_name(folder.name + ".lock"), "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not folder.exists():
                with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
                    work = Path(temporary) / "work"
                    work.mkdir()
                    seconds = fill(work)
                    work.rename(folder)
                with _COUNTING:
                    statistics.built += 1
                    statistics.seconds += seconds
                return
    with _COUNTING:
        statistics.reused += 1


def _call(command: Sequence[str | Path], work: Path) -> float:
    """Run a tool in `work`; return its CPU seconds, those of its children included."""
    environment = os.environ | {"VERILATOR_ROOT": str(toolchain().root)}
    log = work / f"{Path(command[0]).name}.log"
    with open(log, "w") as output:
        child = subprocess.Popen(command, cwd=work, env=environment, stdin=subprocess.DEVNULL,
                                 stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        said = [line for line in log.read_text().splitlines() if line.strip()]
        errors = [line for line in said if "rror" in line] or said[-1:] or ["no output"]
        raise BuildError(f"{shlex.join(map(str, command[:1]))} ended with {child.returncode}: "
                         f"{errors[0].strip()}")
    return usage.ru_utime + usage.ru_stime
