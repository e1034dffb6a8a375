"""OpenSTA as a second opinion on the minimum period, where it is installed.

Only the period is taken: the power of Debian's release (2019) is off by a factor of two. The
netlist is written anew, flat and without `signed`, which OpenSTA does not read. Default wire-load
models are taken out of the Liberty files, because the older OpenSTA applies them and the newer
does not. Memories become cells without delay or setup, as `timing` takes them.
"""

import gzip
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tilewright_ppa.liberty import Library
from tilewright_ppa.netlist import Design, Ints, Memory
from tilewright_ppa.timing import four_inverters

__all__ = ["OpenStaError", "executable", "period", "version"]

_WIRE_LOAD = re.compile(r"^\s*default_wire_load\w*\s*:[^;\n]*;?", re.M)
_MARK = "tilewright"


class OpenStaError(RuntimeError):
    """OpenSTA stopped, or gave no period; the text is what it said."""


def executable() -> str | None:
    """Path of OpenSTA (the program `sta`), None where it is not installed."""
    return shutil.which("sta")


def version() -> str:
    """Version that the program prints, "" where it is not installed."""
    path = executable()
    if path is None:
        return ""
    run = subprocess.run([path, "-version"], capture_output=True, text=True, timeout=60)
    return run.stdout.split()[0] if run.stdout.split() else "unknown"


def period(design: Design, *, output_load: float | None = None, timeout: float = 600) -> float:
    """Minimum register-to-register period in s, as OpenSTA computes it.

    Same assumptions as `timing.analyse` with its default `access`. OpenStaError where the
    program is missing, fails, takes longer than `timeout` seconds, or finds no path.
    """
    path = executable()
    if path is None:
        raise OpenStaError("OpenSTA must be installed for this check: `apt-get install opensta`")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "run.tcl").write_text("\n".join(_script(design, folder, output_load)))
        try:
            run = subprocess.run([path, "-exit", "-no_splash", "run.tcl"], cwd=folder, text=True,
                                 capture_output=True, timeout=timeout)
        except subprocess.TimeoutExpired as error:
            raise OpenStaError(f"OpenSTA took longer than {timeout:g} s") from error
    log = run.stdout + run.stderr
    slack = re.search(rf"{_MARK}\s+worst slack\s+(?:max\s+)?(-?[\d.]+)", log)
    if slack is None:
        errors = [line for line in log.splitlines() if "rror" in line]
        said = (errors or log.splitlines() or ["nothing"])[-1]
        raise OpenStaError(f"{path} gave no period; it said: {said}")
    return (_PERIOD_NS - float(slack[1])) * 1e-9


# Slack is printed with nine digits after the point; a short period keeps it small, and with that
# exact in OpenSTA's single precision.
_PERIOD_NS = 0.001


def _script(design: Design, folder: Path, output_load: float | None) -> Iterator[str]:
    library = design.library
    for number, source in enumerate(library.paths):
        data = source.read_bytes()
        text = (gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data).decode(errors="replace")
        (folder / f"{number}.lib").write_text(_WIRE_LOAD.sub("", text))
        yield f"read_liberty {number}.lib"
    if design.netlist.memories:
        (folder / "memories.lib").write_text(
            _memory_library(design.netlist.memories, library))
        yield "read_liberty memories.lib"
    (folder / "design.v").write_text("\n".join(_verilog(design)))
    yield "read_verilog design.v"
    yield "link_design design"
    yield "set_cmd_units -time ns -capacitance fF"
    yield f"create_clock -name clk -period {_PERIOD_NS} [get_ports clk]"
    load = four_inverters(library) if output_load is None else output_load
    yield f"set_load {load * 1e15} [all_outputs]"
    yield f'puts -nonewline "{_MARK} "'
    yield "report_worst_slack -digits 9"
    yield "exit"


def _verilog(design: Design) -> Iterator[str]:
    """The flat netlist; cell i is `u<i>`, net i is `n<i>`."""
    netlist = design.netlist
    yield f"module design ({', '.join(netlist.ports)});"
    aliases = []
    for name, port in netlist.ports.items():
        yield f"  {port.direction} [{len(port.nets) - 1}:0] {name};" if len(port.nets) > 1 else (
            f"  {port.direction} {name};")
        for bit, net in enumerate(port.nets.tolist()):
            here = f"{name}[{bit}]" if len(port.nets) > 1 else name
            there = _net(net)
            aliases.append(f"  assign {there} = {here};" if port.direction == "input"
                           else f"  assign {here} = {there};")
    yield from (f"  wire n{net};" for net in range(2, netlist.nets))
    yield from aliases
    for group in netlist.groups:
        for number, nets in enumerate(group.nets.tolist(), group.first):
            pins = ", ".join(f".{pin}({_net(net)})"
                             for pin, net in zip(group.pins, nets, strict=True) if net >= 0)
            yield f"  {group.cell} u{number} ({pins});"
    for number, memory in enumerate(netlist.memories):
        pins = ", ".join(f".{pin}({_net(net)})" for pin, net in _memory_pins(memory.ports))
        yield f"  memory_{number} m{number} ({pins});"
    yield "endmodule"


def _net(number: int) -> str:
    return f"n{number}" if number > 1 else f"1'b{number}"


def _memory_pins(ports: dict[str, Ints]) -> Iterator[tuple[str, int]]:
    for name, nets in ports.items():
        for bit, net in enumerate(nets.tolist()):
            yield (name if name == "clk" else f"{name}_{bit}"), net


def _memory_library(memories: list[Memory], like: Library) -> str:
    """Cells without delay, with the thresholds of `like`: slews then mean the same in both."""
    zero = '{ values("0"); }'
    lines = ["library (memories) {", "  delay_model : table_lookup;", '  time_unit : "1ns";',
             "  capacitive_load_unit (1, pf);"]
    thresholds = {
        "input_threshold_pct": like.input_threshold, "output_threshold_pct": like.output_threshold,
        "slew_lower_threshold_pct": like.slew_lower, "slew_upper_threshold_pct": like.slew_upper}
    lines += [f"  {name}_{edge} : {100 * value:g};"
              for name, value in thresholds.items() for edge in ("rise", "fall")]
    lines.append(f"  slew_derate_from_library : {like.slew_derate:g};")
    for number, memory in enumerate(memories):
        lines.append(f"  cell (memory_{number}) {{")
        for pin, _ in _memory_pins(memory.ports):
            if pin == "clk":
                body = "direction : input; clock : true; capacitance : 0;"
            elif pin.rpartition("_")[0] in memory.outputs:
                tables = " ".join(f"{kind} (scalar) {zero}" for kind in (
                    "cell_rise", "cell_fall", "rise_transition", "fall_transition"))
                body = ("direction : output; timing () { related_pin : clk; "
                        f"timing_type : rising_edge; {tables} }}")
            else:
                tables = " ".join(f"{kind} (scalar) {zero}"
                                  for kind in ("rise_constraint", "fall_constraint"))
                body = ("direction : input; capacitance : 0; timing () { related_pin : clk; "
                        f"timing_type : setup_rising; {tables} }}")
            lines.append(f"    pin ({pin}) {{ {body} }}")
        lines.append("  }")
    lines.append("}")
    return "\n".join(lines)
