"""What a simulation builds: a component's Verilog, its ports and its streams."""

import dataclasses
import enum
import hashlib
import os
import re
import threading
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from amaranth.hdl import UnusedElaboratable
from amaranth.lib import wiring

import tilewright
import tilewright_golden
from tilewright.beats import Stream, streams
from tilewright.files import atomically
from tilewright.parts.shared import ports
from tilewright.records import build_dir
from tilewright.verilog import emit

if TYPE_CHECKING:
    from tilewright.registry import Config

__all__ = ["Design", "of_component", "of_config"]

# Where the text is known, a component is asked for its ports alone.
warnings.filterwarnings("ignore", category=UnusedElaboratable)

_ELABORATION = threading.Lock()  # Amaranth elaborates in one thread at a time


@dataclass(frozen=True)
class Design:
    """A module called `name` in Verilog `text`, with its ports and streams.

    `others` are the inputs that belong to no stream, clock and reset apart.
    """

    name: str
    text: str
    ports: tuple[str, ...]
    streams: tuple[Stream, ...]
    others: tuple[str, ...]

    @property
    def has_clock(self) -> bool:
        """Whether the module has `clk` and `rst`: a combinational one has neither."""
        return "clk" in self.ports


def of_component(component: wiring.Component, name: str, text: str | None = None) -> Design:
    """The design of `component`; `text` stands for its Verilog where that is given."""
    if text is None:
        with _ELABORATION:
            text = emit(component, name)
    header = text.partition(f"module {name}(")[2].partition(")")[0]
    clocked = [port.strip() for port in header.split(",") if port.strip() in ("clk", "rst")]
    found = tuple(streams(component))
    known = {f"{one.name}__{pin}" for one in found for pin in ("payload", "valid", "ready")}
    others = (port for port, (_, is_input) in ports(component).items() if is_input)
    return Design(name, text, (*clocked, *ports(component)), found,
                  tuple(port for port in others if port not in known))


def of_config(config: "Config", text: str | None = None) -> Design:
    """The design of a configuration, with the text of an earlier run where nothing has changed.

    `text` stands for its Verilog where that is given. Otherwise it is kept under a digest of the
    parameters, of every source file of the generators and of the versions of Amaranth and Yosys.
    A generator from elsewhere is elaborated every time, and so is one whose sources have changed
    since this process began.
    """
    component = config.build()
    key = _key(config)
    if key is None or text is not None:
        return of_component(component, config.name, text)
    path = build_dir() / "sim" / "text" / f"{key}.v"
    if not path.exists():
        with _ELABORATION, atomically(path) as beside:
            beside.write_text(emit(component, config.name))
    return of_component(component, config.name, path.read_text())


def _key(config: "Config") -> str | None:
    try:
        described = _describe((config.name, config.generator, config.params))
    except TypeError:
        return None
    texts = _sources()
    return None if texts is None else hashlib.sha256(repr((described, texts)).encode()).hexdigest()


@cache
def _sources() -> str | None:
    """Digest of everything that turns parameters into text; None where this cannot be known."""
    started = _started()
    digest = hashlib.sha256(f"{version('amaranth')} {version('pyosys')}".encode())
    for package in (tilewright, tilewright_golden):
        for root in map(Path, package.__path__):
            for path in sorted(root.rglob("*.py")):
                if path.stat().st_mtime >= started:
                    return None  # what is loaded may be older than what is on the disk
                digest.update(f"{path.relative_to(root)}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def _started() -> float:
    """When this process began, in seconds since the epoch; 0 where that is unknown."""
    try:
        ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        boot = re.search(r"^btime (\d+)", Path("/proc/stat").read_text(), re.MULTILINE)
    except OSError:
        return 0
    # Both clocks are coarse: two seconds earlier is safe.
    return int(boot[1]) + ticks / os.sysconf("SC_CLK_TCK") - 2 if boot else 0


def _describe(value: Any) -> Any:
    """`value` in terms whose `repr` says all of it; TypeError where that cannot be promised."""
    if value is None or isinstance(value, bool | int | float | str | bytes):
        return value
    if isinstance(value, enum.Enum):
        return type(value).__qualname__, value.name
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _describe(type(value)), [(field.name, _describe(getattr(value, field.name)))
                                        for field in dataclasses.fields(value)]
    if isinstance(value, tuple | list):
        return [_describe(item) for item in value]
    if isinstance(value, Mapping):
        return sorted((repr(_describe(key)), _describe(item)) for key, item in value.items())
    if isinstance(value, type) and value.__module__.split(".")[0] in (
            "tilewright", "tilewright_golden"):
        return value.__module__, value.__qualname__
    raise TypeError(f"no stable description of {value!r}")
