"""Verilog text of a component: the one text that ships, is simulated and is synthesised."""

import re
import tempfile
from importlib import import_module
from pathlib import Path

from amaranth.hdl._ir import PortDirection
from amaranth.lib import wiring

from tilewright import yosys
from tilewright.parts.shared import Emission, ports

__all__ = ["emit"]

rtlil = import_module("amaranth.back.rtlil")  # which the stubs of Amaranth leave out

# Turning Amaranth's processes into clocked blocks with enables makes the text four times shorter
# and its simulation seven times faster.
# A table of constants stays logic: as a memory it would lose its contents with the initial values.
# Initial values go: a chip has none, and a register that needs one has a reset.
# A parallel multiplexer would be written as a function with a casez that overlaps.
_CLEAN = ["proc -norom", "delete */t:$meminit*", "setattr -unset init */w:*", "pmuxtree",
          "opt -full", "wreduce", "setundef -zero", "opt_clean -purge", "memory_collect"]


def emit(component: wiring.Component, name: str) -> str:
    """Verilog of `component`, whose top module is called `name`.

    The text holds no source path and no date: it depends on the design and on the versions of
    Amaranth and Yosys alone.
    """
    platform = Emission()
    texts = [_rtlil(component, name, platform)]
    done: set[str] = set()
    while waiting := platform.modules.keys() - done:
        module = min(waiting)
        texts.append(_rtlil(platform.modules[module](), module, platform))
        done.add(module)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for number, text in enumerate(texts):
            (folder / f"{number}.il").write_text(text)
        yosys.run([*(f"read_rtlil {number}.il" for number in range(len(texts))),
                   f"hierarchy -check -top {name}", *_CLEAN,
                   "write_verilog -noattr design.v"], folder)
        verilog = (folder / "design.v").read_text()
    return _tidy(verilog)


def _rtlil(component: wiring.Component, name: str, platform: Emission) -> str:
    directions = {path: (value, PortDirection.Input if is_input else PortDirection.Output)
                  for path, (value, is_input) in ports(component).items()}
    text = rtlil.convert(component, name=name, platform=platform, ports=directions,
                         emit_src=False)
    text = re.sub(r"(input|output) (\d+)  \\(\w+)", _port, text)
    # Amaranth names a sub-module `top.path`, which Verilog can only spell escaped.
    text = re.sub(rf"\\{name}\.[\w.$]+", lambda found: found[0].replace(".", "__"), text)
    # What a payload shares with no one signal of a module crosses its border as `port$cell$bit`.
    parts: dict[str, str] = {}
    text = re.sub(r"\\port\$\d+\$\d+",
                  lambda found: parts.setdefault(found[0], rf"\part_{len(parts)}"), text)
    # The fields of a payload are other names of its slices: private, so that none of them stands
    # for a register that has a name of its own.
    return re.sub(r"\\([\w$]+\.[\w.\[\]$]+)(?=\s)", r"$\1", text)


def _port(found: re.Match[str]) -> str:
    """The declaration of a port, clock and reset first; Yosys takes the number 0 for no place."""
    direction, number, name = found.groups()
    place = {"clk": 1, "rst": 2}.get(name, int(number) + 3)
    return f"{direction} {place}  \\{name}"


def _tidy(verilog: str) -> str:
    """Without the generator's banner, and with generated names that need no escape."""
    body = verilog.split("*/", 1)[1].lstrip()
    return re.sub(r"\\(\w+)((?:[$[]\w+\]?)+) ", lambda found: (
        found[1] + re.sub(r"[$[](\w+)\]?", r"_\1", found[2]) + " "), body)
