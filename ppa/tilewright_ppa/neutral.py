"""The technology-neutral cell library: generates `data/neutral.lib`.

Delays follow the method of logical effort (Sutherland, Sproull and Harris, 1999): a cell of drive
d that drives C takes `TAU * (p + g * C / (d * Cinv))`, plus a share of the slew at its input; `g`
and `p` are those of static CMOS gates with two units of width in p-transistors to one in n. Areas,
input capacitances and flip-flop figures are medians over open libraries from 180 nm to 2 nm. The
scale is free, so it is made round: an inverter has 1 fF at 1 V, and to drive four of its like takes
it 100 ps (FO4). What the library is good for are figures without a process: gate equivalents
(NAND2 areas), FO4 delays, and energy in u = 4 Cinv V^2, here 4 fJ.

    python -m tilewright_ppa.neutral        writes the file again
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tilewright_ppa.boolean import truth_table

__all__ = ["PATH", "text"]

PATH = Path(__file__).parent / "data" / "neutral.lib"

# With slew = SLEW_GAIN * TAU * (p + g h) and SLEW_SHARE of the input's slew added to the delay, the
# fifth of an FO4 inverter's delay that is one TAU in logical effort splits into these parts.
_SLEW_GAIN, _SLEW_SHARE = 1.2, 0.2
_TAU = 20.0 / (1 + _SLEW_GAIN * _SLEW_SHARE)  # ps; INV, p + g h = 1 + 4: 5 TAU (1 + 0.24) = 100 ps

_LEAKAGE = 30.0  # pW per gate equivalent, about 5e-7 of u per FO4 for an inverter
# A cell's own energy in terms of its parasitic capacitance p * Cinv, and per edge of a flip-flop:
# with these a multiply-add has the median of four libraries, in u, in gates, state and clock.
_INTERNAL = 0.65

_SLEWS = (5.0, 100.0, 400.0)  # ps, 20 % to 80 %
_LOADS = (0.5, 4.0, 32.0)  # fF, for drive 1


@dataclass(frozen=True)
class _Output:
    function: str
    effort: float
    parasitic: float


@dataclass(frozen=True)
class _Gate:
    """Areas by drive, in gate equivalents; input capacitances in Cinv at drive 1.

    A gate of one stage grows as a whole with its drive; of a `buffered` one only the last stage,
    which the stage before feels as delay.
    """

    name: str
    areas: dict[int, float]
    inputs: dict[str, float]
    outputs: dict[str, _Output]
    buffered: bool = False


def _gate(
    name: str, areas: dict[int, float], inputs: str, function: str, effort: float,
    parasitic: float, load: float = 1.0, buffered: bool = False,
) -> _Gate:  # fmt: skip
    return _Gate(
        name, areas, dict.fromkeys(inputs, load), {"Y": _Output(function, effort, parasitic)},
        buffered,
    )  # fmt: skip


_GATES = (
    _gate("INV", {1: 0.67, 2: 1.0, 4: 1.67, 8: 3.0}, "A", "!A", 1, 1),
    _gate("BUF", {1: 1.0, 2: 1.33, 4: 2.33, 8: 4.0}, "A", "A", 1, 3, 0.9, True),
    _gate("NAND2", {1: 1.0, 2: 1.67, 4: 3.0}, "AB", "!(A & B)", 4 / 3, 2),
    _gate("NAND3", {1: 1.33, 2: 2.67}, "ABC", "!(A & B & C)", 5 / 3, 3),
    _gate("NAND4", {1: 1.67, 2: 3.33}, "ABCD", "!(A & B & C & D)", 2, 4),
    _gate("NOR2", {1: 1.0, 2: 1.67, 4: 3.0}, "AB", "!(A | B)", 5 / 3, 2),
    _gate("NOR3", {1: 1.33, 2: 2.67}, "ABC", "!(A | B | C)", 7 / 3, 3),
    _gate("NOR4", {1: 1.67, 2: 3.33}, "ABCD", "!(A | B | C | D)", 3, 4),
    _gate("AND2", {1: 1.33, 2: 1.67}, "AB", "A & B", 1, 5, 0.8, True),
    _gate("OR2", {1: 1.33, 2: 1.67}, "AB", "A | B", 1, 6, 0.8, True),
    _gate("AOI21", {1: 1.33, 2: 2.33}, "ABC", "!((A & B) | C)", 5 / 3, 7 / 3),
    _gate("OAI21", {1: 1.33, 2: 2.33}, "ABC", "!((A | B) & C)", 5 / 3, 7 / 3),
    _gate("AOI22", {1: 1.67, 2: 3.0}, "ABCD", "!((A & B) | (C & D))", 2, 4),
    _gate("OAI22", {1: 1.67, 2: 3.0}, "ABCD", "!((A | B) & (C | D))", 2, 4),
    _gate("XOR2", {1: 2.33, 2: 4.33}, "AB", "A ^ B", 2, 4, 1.9),
    _gate("XNOR2", {1: 2.33, 2: 4.33}, "AB", "!(A ^ B)", 2, 4, 1.9),
    _Gate(
        "MUX2", {1: 2.6, 2: 3.0}, {"A": 0.9, "B": 0.9, "S": 1.8},
        {"Y": _Output("(A & !S) | (B & S)", 1, 8)}, True,
    ),
    _Gate(
        "HA", {1: 3.33, 2: 4.0}, {"A": 1.3, "B": 1.3},
        {"CO": _Output("A & B", 1, 6), "S": _Output("A ^ B", 1, 9)}, True,
    ),
    _Gate(
        "FA", {1: 5.33, 2: 6.0}, {"A": 2.9, "B": 2.7, "CI": 2.1},
        {"CO": _Output("(A & B) | (CI & (A ^ B))", 1, 17), "S": _Output("A ^ B ^ CI", 1, 19)}, True,
    ),
)  # fmt: skip

_FLOP_AREAS = {1: 5.33, 2: 5.67}
_FLOP_LOADS = {"CK": 0.8, "D": 0.8}  # Cinv
_FLOP_DELAY = 12.0  # TAU without load
_FLOP_SETUP, _FLOP_HOLD = 80.0, -20.0  # ps
_CLOCK_ENERGY, _STATE_ENERGY = 2.4, 5.0  # fJ per edge of CK, of Q


def text() -> str:
    """The whole file."""
    lines = [
        "/* Tilewright's technology-neutral cell library. Apache-2.0. */",
        "/* Written by python -m tilewright_ppa.neutral; see docs/libraries.md. */",
        "library (neutral) {",
        "  delay_model : table_lookup;",
        '  time_unit : "1ps";',
        "  voltage_unit : \"1V\";",
        "  current_unit : \"1mA\";",
        "  pulling_resistance_unit : \"1kohm\";",
        "  leakage_power_unit : \"1pW\";",
        "  capacitive_load_unit (1, ff);",
        "  nom_process : 1; nom_temperature : 25; nom_voltage : 1;",
        "  operating_conditions (typical) { process : 1; temperature : 25; voltage : 1; }",
        "  default_operating_conditions : typical;",
        *(
            f"  {kind}_threshold_pct_{edge} : {percent};"
            for kind, percent in (
                ("input", 50), ("output", 50), ("slew_lower", 20), ("slew_upper", 80),
            )
            for edge in ("rise", "fall")
        ),
        "  slew_derate_from_library : 1;",
        *(
            f"  lu_table_template (table_{drive}) {{ variable_1 : input_net_transition;"
            f" variable_2 : total_output_net_capacitance; index_1 ({_row(_SLEWS)});"
            f" index_2 ({_row(load * drive for load in _LOADS)}); }}"
            for drive in (1, 2, 4, 8)
        ),
    ]  # fmt: skip
    for gate in _GATES:
        for drive in gate.areas:
            lines += _cell(gate, drive)
    for drive, area in _FLOP_AREAS.items():
        lines += _flop(drive, area)
    return "\n".join([*lines, "}", ""])


def _cell(gate: _Gate, drive: int) -> Iterable[str]:
    yield from _head(f"{gate.name}_X{drive}", gate.areas[drive])
    growth = 1 if gate.buffered else drive
    for pin, load in gate.inputs.items():
        yield f"    pin ({pin}) {{ direction : input; capacitance : {load * growth:.4g}; }}"
    for pin, output in gate.outputs.items():
        yield f"    pin ({pin}) {{"
        yield f"      direction : output; max_capacitance : {_LOADS[-1] * drive:.4g};"
        yield f"      function : \"{output.function}\";"
        parasitic = output.parasitic + (0.8 * (drive - 1) if gate.buffered else 0)
        switched = (output.parasitic + drive - 1) if gate.buffered else output.parasitic * drive
        # Half of C V^2 an edge; 1 fF at 1 V.
        energy = _INTERNAL * switched / 2 / len(gate.outputs)
        for related in gate.inputs:
            sense = _sense(output.function, list(gate.inputs), related)
            yield f"      timing () {{ related_pin : \"{related}\"; timing_sense : {sense};"
            yield from _delays(parasitic, output.effort, drive)
            yield "      }"
            yield f"      internal_power () {{ related_pin : \"{related}\";"
            yield from _constant(energy)
            yield "      }"
        yield "    }"
    yield "  }"


def _flop(drive: int, area: float) -> Iterable[str]:
    yield from _head(f"DFF_X{drive}", area)
    yield "    ff (IQ, IQN) { clocked_on : \"CK\"; next_state : \"D\"; }"
    yield f"    pin (CK) {{ direction : input; clock : true; capacitance : {_FLOP_LOADS['CK']};"
    yield "      internal_power () {"
    yield from _constant(_CLOCK_ENERGY)
    yield "      }"
    yield "    }"
    yield f"    pin (D) {{ direction : input; capacitance : {_FLOP_LOADS['D']};"
    for kind, time in (("setup", _FLOP_SETUP), ("hold", _FLOP_HOLD)):
        yield f"      timing () {{ related_pin : \"CK\"; timing_type : {kind}_rising;"
        yield f"        rise_constraint (scalar) {{ values (\"{time}\"); }}"
        yield f"        fall_constraint (scalar) {{ values (\"{time}\"); }}"
        yield "      }"
    yield "    }"
    yield f"    pin (Q) {{ direction : output; max_capacitance : {_LOADS[-1] * drive:.4g};"
    yield "      function : \"IQ\";"
    yield "      timing () { related_pin : \"CK\"; timing_type : rising_edge;"
    yield "        timing_sense : non_unate;"
    yield from _delays(_FLOP_DELAY + 0.8 * (drive - 1), 1, drive)
    yield "      }"
    yield "      internal_power () { related_pin : \"CK\";"
    yield from _constant(_STATE_ENERGY)
    yield "      }"
    yield "    }"
    yield "  }"


def _head(name: str, area: float) -> Iterable[str]:
    yield f"  cell ({name}) {{"
    yield f"    area : {area}; cell_leakage_power : {area * _LEAKAGE:.4g};"
    yield f"    cell_footprint : \"{name.split('_')[0]}\";"


def _delays(parasitic: float, effort: float, drive: int) -> Iterable[str]:
    """Delay and slew tables, equal for both edges. The slew is that of the last stage alone."""
    loads = [load * drive for load in _LOADS]
    stage = [effort * load / drive for load in loads]
    delay = [
        [_TAU * (parasitic + h) + _SLEW_SHARE * slew for h in stage] for slew in _SLEWS
    ]
    slews = [[_SLEW_GAIN * _TAU * (min(parasitic, 4) + h) for h in stage]] * len(_SLEWS)
    for edge in ("rise", "fall"):
        yield f"        cell_{edge} (table_{drive}) {{ values ({_rows(delay)}); }}"
        yield f"        {edge}_transition (table_{drive}) {{ values ({_rows(slews)}); }}"


def _constant(energy: float) -> Iterable[str]:
    for edge in ("rise", "fall"):
        yield f"        {edge}_power (scalar) {{ values (\"{energy:.4g}\"); }}"


def _sense(function: str, inputs: list[str], pin: str) -> str:
    order = [*(name for name in inputs if name != pin), pin]
    table, half = truth_table(function, order), 1 << len(inputs) - 1
    low, high = table & (1 << half) - 1, table >> half
    if low & ~high == 0:
        return "positive_unate"
    return "negative_unate" if high & ~low == 0 else "non_unate"


def _rows(table: list[list[float]]) -> str:
    return ", ".join(_row(row) for row in table)


def _row(numbers: Iterable[float]) -> str:
    return '"' + ", ".join(f"{number:.5g}" for number in numbers) + '"'


if __name__ == "__main__":
    PATH.parent.mkdir(exist_ok=True)
    PATH.write_text(text())
