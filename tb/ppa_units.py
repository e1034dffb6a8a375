"""A cell library and netlists small enough to compute by hand."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tilewright_ppa import liberty
from tilewright_ppa.liberty import Library
from tilewright_ppa.netlist import Netlist, read

VOLTAGE = 2.0
CAP_RISE, CAP_FALL = 1.0, 3.0  # fF, of every data pin
CAP = (CAP_RISE + CAP_FALL) / 2
CAP_CLOCK = 1.5


def plane(kind: str, base: float, per_slew: float = 0.0, per_load: float = 0.0) -> str:
    """A table that is linear in slew (ps) and load (fF), so that its look-up is exact."""
    values = ", ".join(
        '"' + ", ".join(str(base + per_slew * slew + per_load * load) for load in (0, 50)) + '"'
        for slew in (0, 40))
    return f"{kind} (plane) {{ values ({values}); }}"


def scalar(kind: str, value: float) -> str:
    return f'{kind} (scalar) {{ values ("{value}"); }}'


def timing(pin: str, rise: str, fall: str, **attributes: str) -> str:
    """`rise` and `fall`: delay and transition tables."""
    body = " ".join(f'{name} : "{value}";' for name, value in attributes.items())
    return f"timing () {{ related_pin : {pin}; {body} {rise} {fall} }}"


def power(rise: float, fall: float, **attributes: str) -> str:
    body = " ".join(f'{name} : "{value}";' for name, value in attributes.items())
    return (f"internal_power () {{ {body} {scalar('rise_power', rise)} "
            f"{scalar('fall_power', fall)} }}")


def edge(name: str, delay: float, slew: float, per_slew: float = 0.0,
         per_load: float = 0.0) -> str:
    """Delay and transition of one output edge; the transition does not depend on the input."""
    return (plane(f"cell_{name}", delay, per_slew, per_load)
            + plane(f"{name}_transition", slew, 0.0, per_load))


INPUT = (f"direction : input; capacitance : {CAP}; rise_capacitance : {CAP_RISE}; "
         f"fall_capacitance : {CAP_FALL};")

# Inverter: delays in ps as (constant, per ps of slew, per fF), then the constant of the slew.
RISE = (10.0, 0.1, 2.0, 4.0)
FALL = (20.0, 0.2, 1.0, 6.0)
CLOCK_TO_Q = 30.0
SETUP_RISE, SETUP_FALL = 12.0, 9.0

_INV = f"""cell (INV) {{ area : 1; cell_leakage_power : 100;
  leakage_power () {{ when : "A"; value : 7; }} leakage_power () {{ when : "!A"; value : 2; }}
  pin (A) {{ {INPUT} }}
  pin (Y) {{ direction : output; function : "!A";
    {timing("A", edge("rise", RISE[0], RISE[3], RISE[1], RISE[2]),
            edge("fall", FALL[0], FALL[3], FALL[1], FALL[2]), timing_sense="negative_unate")}
    {power(5, 3, related_pin="A")} }} }}"""

_NAND2 = f"""cell (NAND2) {{ area : 2; cell_leakage_power : 1;
  pin (A) {{ {INPUT} {power(1, 1, when="!B")} }} pin (B) {{ {INPUT} {power(4, 4)} }}
  pin (Y) {{ direction : output; function : "!(A & B)";
    {timing("A", edge("rise", 5, 1), edge("fall", 5, 1))}
    {timing("B", edge("rise", 5, 1), edge("fall", 5, 1))}
    {power(8, 8, related_pin="A")} {power(2, 2, related_pin="B")} }} }}"""

# One table for each value of B, and another sense in each.
_XOR2 = f"""cell (XOR2) {{ area : 5; cell_leakage_power : 3;
  pin (A) {{ {INPUT} }} pin (B) {{ {INPUT} }}
  pin (Y) {{ direction : output; function : "A ^ B";
    {timing("A", edge("rise", 11, 2), edge("fall", 13, 3), when="!B",
            timing_sense="positive_unate")}
    {timing("A", edge("rise", 17, 4), edge("fall", 19, 5), when="B",
            timing_sense="negative_unate")}
    {timing("B", edge("rise", 11, 2), edge("fall", 13, 3), timing_sense="non_unate")}
    {power(6, 6, related_pin="A", when="B")} {power(2, 2, related_pin="A")}
    {power(4, 4, related_pin="B")} }} }}"""

_BUF = f"""cell (BUF) {{ area : 2; cell_leakage_power : 1;
  pin (A) {{ {INPUT} }}
  pin (Y) {{ direction : output; function : "A";
    {timing("A", edge("rise", 7, 1), edge("fall", 8, 1))} }} }}"""

# The second output is the first one inverted, as the sum of a full adder is from its carry.
_BOTH = f"""cell (BOTH) {{ area : 2; cell_leakage_power : 1;
  pin (A) {{ {INPUT} }}
  pin (Y) {{ direction : output; function : "A";
    {timing("YN", edge("rise", RISE[0], RISE[3], RISE[1], RISE[2]),
            edge("fall", FALL[0], FALL[3], FALL[1], FALL[2]), timing_sense="negative_unate")} }}
  pin (YN) {{ direction : output; function : "!A";
    {timing("A", edge("rise", RISE[0], RISE[3], RISE[1], RISE[2]),
            edge("fall", FALL[0], FALL[3], FALL[1], FALL[2]), timing_sense="negative_unate")} }}
}}"""

_SETUP = (f"timing () {{ related_pin : CK; timing_type : setup_rising; "
          f"{scalar('rise_constraint', SETUP_RISE)} {scalar('fall_constraint', SETUP_FALL)} }}")
_LAUNCH = timing("CK", edge("rise", CLOCK_TO_Q, 0), edge("fall", CLOCK_TO_Q, 0),
                 timing_type="rising_edge")
_CLOCK = (f"pin (CK) {{ direction : input; clock : true; capacitance : {CAP_CLOCK}; "
          f"{power(0.5, 0.25)} }}")


def _flop(name: str, following: str, extra: str = "", pins: str = "", inverse: str = "") -> str:
    return f"""cell ({name}) {{ area : 6; cell_leakage_power : 9;
  leakage_power () {{ when : "CK & Q"; value : 20; }}
  ff (IQ, IQN) {{ clocked_on : "CK"; next_state : "{following}"; {extra} }}
  {_CLOCK} pin (D) {{ {INPUT} {_SETUP} }} {pins} {inverse}
  pin (Q) {{ direction : output; function : "IQ"; {_LAUNCH} {power(3, 1, related_pin="CK")} }}
}}"""


_CELLS = [
    _INV, _NAND2, _XOR2, _BUF, _BOTH,
    _flop("DFF", "D"),
    _flop("DFFE", "(E & D) | (!E & IQ)", pins=f"pin (E) {{ {INPUT} {_SETUP} }}"),
    _flop("DFFR", "D", 'clear : "!RN";', f"pin (RN) {{ {INPUT} }}",
          f'pin (QN) {{ direction : output; function : "IQN"; {_LAUNCH} }}'),
    ("cell (LATCH) { area : 3; latch (IQ, IQN) { data_in : D; enable : G; } "
    "pin (D) { direction : input; } pin (G) { direction : input; } "
    'pin (Q) { direction : output; function : "IQ"; } }'),
]

TEXT = f"""library (tiny) {{
  time_unit : "1ps"; voltage_unit : "1V"; leakage_power_unit : "1pW";
  capacitive_load_unit (1, ff); nom_voltage : {VOLTAGE};
  lu_table_template (plane) {{
    variable_1 : input_net_transition; variable_2 : total_output_net_capacitance;
    index_1 ("0, 40"); index_2 ("0, 50"); }}
  {" ".join(_CELLS)}
}}"""


def tiny(folder: Path) -> Library:
    """The library above, read from a file in `folder`."""
    path = folder / "tiny.lib"
    path.write_text(TEXT)
    return liberty.read([path])


Bit = int | str


class Sketch:
    """A module in the form of Yosys' JSON, drawn cell by cell."""

    def __init__(self) -> None:
        self.ports: dict[str, Any] = {}
        self.cells: dict[str, Any] = {}
        self.names: dict[str, Any] = {}
        self._next = 2

    def net(self, name: str = "") -> int:
        self._next += 1
        if name:
            self.names[name] = {"bits": [self._next], "hide_name": 0}
        return self._next

    def input(self, name: str, width: int = 1) -> list[int]:
        bits = [self.net() for _ in range(width)]
        self.ports[name] = {"direction": "input", "bits": bits}
        return bits

    def output(self, name: str, bits: Sequence[Bit]) -> None:
        self.ports[name] = {"direction": "output", "bits": list(bits)}

    def place(self, kind: str, name: str = "", /, **pins: Bit | Sequence[Bit]) -> None:
        connections = {pin: [bits] if isinstance(bits, int | str) else list(bits)
                       for pin, bits in pins.items()}
        name = name or f"c{len(self.cells)}"
        self.cells[name] = {"type": kind, "connections": connections}

    def gate(self, kind: str, name: str = "", output: str = "Y", /, **pins: Bit) -> int:
        """Place a cell on a fresh net, which is returned."""
        net = self.net()
        self.place(kind, name, **pins, **{output: net})
        return net

    def json(self) -> dict[str, Any]:
        return {"attributes": {}, "ports": self.ports, "cells": self.cells,
                "netnames": self.names}


def flat(top: Sketch, **modules: Sketch) -> Netlist:
    """The netlist of `top`, which may place the other `modules` by name."""
    content = {name: sketch.json() for name, sketch in {**modules, "top": top}.items()}
    return read({"modules": content}, "top")
