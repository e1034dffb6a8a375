"""`ppa.gatesim`: settled states against a plain evaluation, glitches and counts by hand."""

import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ppa_units import Sketch, flat, tiny
from tilewright.tools import MissingTool
from tilewright_ppa import libraries
from tilewright_ppa.activity import column, state_names
from tilewright_ppa.boolean import evaluator
from tilewright_ppa.gatesim import Run, Simulator
from tilewright_ppa.liberty import Library
from tilewright_ppa.netlist import Netlist, link
from tilewright_ppa.timing import analyse


@pytest.fixture(name="library")
def fixture_library(tmp_path: Path) -> Library:
    return tiny(tmp_path)


def bits(*values: int | str) -> np.ndarray:
    """Beats of one bit each, or of as many as the texts have, highest bit first."""
    return np.array([[int(bit) for bit in reversed(str(value))] for value in values], np.uint8)


def simulate(netlist: Netlist, library: Library, inputs: dict[str, np.ndarray],
             outputs: dict[str, int], **options: Any) -> Run:
    design = link(netlist, library)
    return Simulator(design, analyse(design)).run(inputs, outputs, **options)


def toggles(run: Run, net: int) -> tuple[int, int]:
    """(all, settled) changes of a net."""
    return int(run.activity.toggles[net]), int(run.activity.settled[net])


# ----- settled states -------------------------------------------------------------------------


def random_netlist(library: Library, seed: int, width: int = 8) -> Sketch:
    """Random gates of every kind, some outputs fed back through flip-flops."""
    chosen = random.Random(seed)
    gates = [cell for cell in library.cells.values() if not cell.sequential]
    flops = [cell.name for cell in library.cells.values() if cell.ff]
    top = Sketch()
    clk, = top.input("clk")
    stored = [top.net() for _ in range(width)]
    signals: list[int | str] = [*top.input("i__payload", width), *stored, "0", "1"]
    for _ in range(120):
        cell = chosen.choice(gates)
        nets = {pin: top.net() for pin in cell.outputs}
        top.place(cell.name, **{pin: chosen.choice(signals[-40:]) for pin in cell.inputs}, **nets)
        signals += nets.values()
    for bit in stored:
        top.place(chosen.choice(flops), CK=clk, D=chosen.choice(signals[-40:]), Q=bit)
    top.output("o__payload", [*(bit for bit in signals if isinstance(bit, int))][-3 * width:])
    return top


def evaluate(sketch: Sketch, library: Library, start: dict[int, int], beats: np.ndarray,
             every: int) -> list[dict[int, int]]:
    """Value of each bit of the sketch at the end of each cycle, one gate after the other.

    A value is a vector of bits, as wide as `every`: many runs that differ in their `start`.
    """
    gates, flops = [], []
    for cell in sketch.cells.values():
        found = library.cells[cell["type"]]
        nets = {pin: net[0] for pin, net in cell["connections"].items()}
        if found.ff is not None:
            flops.append((nets["Q"], nets["D"]))
        gates += [(nets[pin], evaluator(found.pins[pin].function, found.inputs),
                   [nets[operand] for operand in found.inputs])
                  for pin in found.outputs if found.ff is None]
    values: dict[int | str, int] = {"0": 0, "1": every}
    values.update(start.items())
    cycles = []
    for beat in beats.tolist():
        values.update(zip(sketch.ports["i__payload"]["bits"], (every * bit for bit in beat),
                          strict=True))
        for output, function, operands in gates:
            values[output] = function(*(values[bit] for bit in operands)) & every
        cycles.append({bit: value for bit, value in values.items() if isinstance(bit, int)})
        values.update([(q, values[d]) for q, d in flops])
    return cycles


@pytest.mark.parametrize("glitches", [True, False])
@pytest.mark.parametrize("seed", range(4))
def test_random_netlists_settle_as_their_functions_say(seed: int, glitches: bool) -> None:
    library = libraries.load()
    sketch = random_netlist(library, seed)
    netlist = flat(sketch)
    beats = np.random.default_rng(seed).integers(0, 2, (200, 8), np.uint8)
    run = simulate(netlist, library, {"i": beats}, {"o": 200}, glitches=glitches, window=(20, 180))
    found = run.outputs["o"].tolist()
    # What flip-flops hold at first is the simulator's affair: try all, keep those that agree.
    flops = [cell["connections"]["Q"][0] for cell in sketch.cells.values()
             if library.cells[cell["type"]].ff is not None]
    starts = 1 << len(flops)
    every = (1 << starts) - 1
    start = {bit: sum(1 << s for s in range(starts) if s >> k & 1) for k, bit in enumerate(flops)}
    cycles = evaluate(sketch, library, start, beats, every)
    seen = sketch.ports["o__payload"]["bits"]
    agreeing = every
    for cycle, beat in zip(cycles, found, strict=True):
        for bit, value in zip(seen, beat, strict=True):
            agreeing &= cycle[bit] if value else ~cycle[bit]
    assert agreeing
    one = agreeing & -agreeing
    for bit, net in zip(seen, netlist.ports["o__payload"].nets.tolist(), strict=True):
        series = [bool(cycle[bit] & one) for cycle in cycles]
        changes = sum(series[c] != series[c - 1] for c in range(20, 180))
        more, settled = toggles(run, net)
        assert settled == changes
        assert more >= settled
        assert (more - settled) % 2 == 0
        if not glitches:
            assert more == settled


def test_states_of_cells_are_counted_by_cycle(library: Library) -> None:
    top = Sketch()
    top.input("clk")
    a, b = top.input("i__payload", 2)
    top.output("o__payload", [top.gate("NAND2", A=a, B=b)])
    run = simulate(flat(top), library, {"i": bits("00", "01", "11", "11", "10")}, {"o": 5})
    assert run.outputs["o"][:, 0].tolist() == [1, 1, 0, 0, 1]
    activity = run.activity
    # The state is B A; the cell's pins are in the library's order.
    assert state_names(library.cells["NAND2"]) == ["A", "B"]
    assert activity.histograms[0].tolist() == [[1, 1, 1, 2]]
    assert activity.probability(0, "A & B").tolist() == [2 / 5]
    assert activity.probability(0, "!Y").tolist() == [2 / 5]
    assert activity.annotated == 1.0


def test_column_knows_state_clock_and_outputs(library: Library) -> None:
    flop = library.cells["DFFR"]
    assert state_names(flop) == ["D", "RN", "IQ"]
    iq = np.array([0, 0, 0, 0, 1, 1, 1, 1])
    assert column(flop, "Q").tolist() == iq.tolist()
    assert column(flop, "QN & RN").tolist() == [0, 0, 1, 1, 0, 0, 0, 0]
    assert column(flop, "CK & IQ").tolist() == (iq / 2).tolist()
    with pytest.raises(ValueError, match=r"DFFR: 'D & Z' must name pins of the cell, not 'Z'"):
        column(flop, "D & Z")


# ----- glitches -------------------------------------------------------------------------------


@pytest.mark.parametrize("inverters", [1, 3])
def test_a_hazard_shows(library: Library, inverters: int) -> None:
    """NAND(a, not a) is 1; when a rises, both inputs are high for as long as the inverters take,
    which is longer than the 5 ps of the NAND: one pulse down and up. When a falls, none."""
    top = Sketch()
    top.input("clk")
    a, = top.input("i__payload")
    late = a
    for _ in range(inverters):
        late = top.gate("INV", A=late)
    top.output("o__payload", [top.gate("NAND2", A=a, B=late)])
    netlist = flat(top)
    run = simulate(netlist, library, {"i": bits(0, 1, 0, 1, 0, 1, 0)}, {"o": 7})
    net = int(netlist.ports["o__payload"].nets[0])
    assert run.outputs["o"].all()
    assert toggles(run, net) == (2 * 3, 0)
    silent = simulate(netlist, library, {"i": bits(0, 1, 0, 1)}, {"o": 4}, glitches=False)
    assert toggles(silent, net) == (0, 0)


def test_a_pulse_shorter_than_the_delay_is_swallowed(library: Library) -> None:
    """XOR(a, buffer(a)): the buffer takes 7 ps up and 8 down, the XOR at least 11."""
    top = Sketch()
    top.input("clk")
    a, = top.input("i__payload")
    top.output("o__payload", [top.gate("XOR2", A=a, B=top.gate("BUF", A=a))])
    netlist = flat(top)
    run = simulate(netlist, library, {"i": bits(0, 1, 0, 1)}, {"o": 4})
    assert toggles(run, int(netlist.ports["o__payload"].nets[0])) == (0, 0)
    assert toggles(run, int(netlist.ports["i__payload"].nets[0])) == (3, 3)


def test_the_window_counts_only_itself(library: Library) -> None:
    top = Sketch()
    top.input("clk")
    a, = top.input("i__payload")
    top.output("o__payload", [top.gate("INV", A=a)])
    netlist = flat(top)
    net = int(netlist.ports["o__payload"].nets[0])
    beats = bits(0, 1, 0, 1, 1, 1, 0, 1)
    for window, expected in [((0, 8), 5), ((2, 5), 2), ((4, 6), 0), ((6, None), 2), ((6, 99), 2)]:
        run = simulate(netlist, library, {"i": beats}, {"o": 8}, window=window)
        assert run.cycles == 8
        assert run.activity.cycles == min(window[1] or 8, 8) - window[0]
        assert toggles(run, net) == (expected, expected)
        assert run.activity.histograms[0].sum() == run.activity.cycles


# ----- state ----------------------------------------------------------------------------------


def test_enable_holds_and_clear_acts_at_once(library: Library) -> None:
    top = Sketch()
    clk, = top.input("clk")
    d, e, rn = top.input("i__payload", 3)
    inverse = top.net()
    top.place("DFFR", CK=clk, D=d, RN=rn, Q=top.net(), QN=inverse)
    top.output("o__payload", [top.gate("DFFE", "held", "Q", CK=clk, D=d, E=e), inverse])
    #        rn e d: what stands at the inputs in cycle 0, 1, 2, ...
    beats = bits("110", "111", "100", "100", "010", "111", "110")
    for glitches in (True, False):
        run = simulate(flat(top), library, {"i": beats}, {"o": 7}, glitches=glitches)
        held, inverse_of = run.outputs["o"].T.tolist()
        assert held[1:] == [0, 1, 1, 1, 0, 1]
        # In cycle 4 reset is low and clears although the clock has yet to come.
        assert inverse_of[1:] == [1, 0, 1, 1, 1, 0]


def test_a_memory_reads_the_old_word(library: Library) -> None:
    top = Sketch()
    clk, = top.input("clk")
    we, wa, wd, re, ra = top.input("i__payload", 5)
    data = top.net()
    top.place("ram_2x1", clk=clk, write_enable=we, write_address=wa, write_data=wd,
              read_enable=re, read_address=ra, read_data=data)
    top.output("o__payload", [top.gate("BUF", A=data)])
    #        ra re wd wa we
    beats = bits("00001", "00111", "11000", "01101", "01000", "00000",
                 "11000", "00000")
    run = simulate(flat(top), library, {"i": beats}, {"o": 8})
    # word 0 := 0, word 1 := 1; read 1; read 0 and write 1 into it; read 0; hold; read 1; hold
    assert run.outputs["o"][3:, 0].tolist() == [1, 0, 1, 1, 1]


def handshake() -> Sketch:
    """A register with ready/valid on both sides; an input is taken when nothing is stored."""
    top = Sketch()
    clk, = top.input("clk")
    rst, = top.input("rst")
    data, (valid,) = top.input("i__payload", 3), top.input("i__valid")
    ready, = top.input("o__ready")
    full = top.net()
    empty = top.gate("INV", A=full)
    take = top.gate("INV", A=top.gate("NAND2", A=valid, B=empty))
    stays = top.gate("INV", A=top.gate("NAND2", A=full, B=top.gate("INV", A=ready)))
    either = top.gate("NAND2", A=top.gate("INV", A=take), B=top.gate("INV", A=stays))
    top.place("DFF", CK=clk, Q=full, D=top.gate(
        "INV", A=top.gate("NAND2", A=either, B=top.gate("INV", A=rst))))
    top.output("o__payload", [top.gate("DFFE", "", "Q", CK=clk, D=bit, E=take) for bit in data])
    top.output("o__valid", [full])
    top.output("i__ready", [empty])
    return top


@pytest.mark.parametrize("glitches", [True, False])
def test_streams_move_when_both_sides_agree(library: Library, glitches: bool) -> None:
    beats = np.random.default_rng(5).integers(0, 2, (50, 3), np.uint8)
    run = simulate(flat(handshake()), library, {"i": beats}, {"o": 50}, glitches=glitches)
    assert (run.outputs["o"] == beats).all()
    assert run.cycles == 100  # one beat every second cycle, and the last one is not waited for


def test_a_run_is_the_same_twice(library: Library) -> None:
    beats = np.random.default_rng(6).integers(0, 2, (50, 3), np.uint8)
    design = link(flat(handshake()), library)
    simulator = Simulator(design, analyse(design))
    first, second = (simulator.run({"i": beats}, {"o": 50}) for _ in range(2))
    assert (first.activity.toggles == second.activity.toggles).all()
    assert first.events == second.events == first.activity.toggles.sum()


def test_a_netlist_that_hangs_is_reported(library: Library) -> None:
    seen: list[int] = []
    with pytest.raises(RuntimeError, match=r"top: no beat moved for 600 cycles \(o 2 of 3\)"):
        simulate(flat(handshake()), library, {"i": bits("101", "110")}, {"o": 3}, patience=600,
                 progress=seen.append)
    assert seen[:2] == [256, 512]


# ----- refusals -------------------------------------------------------------------------------


@pytest.mark.parametrize(("inputs", "outputs", "options", "message"), [
    ({"x": bits("000")}, {}, {}, "inputs must be among i, not x"),
    ({"i": bits("000")}, {"i": 1}, {}, "outputs must be among o, not i"),
    ({"i": bits("0000")}, {"o": 1}, {}, r"i must have shape \(beats, 3\), not \(1, 4\)"),
    ({"i": bits("020")}, {"o": 1}, {}, "i must hold bits, 0 or 1, not 2"),
    ({"i": bits("000")}, {"o": 1}, {"window": (5, 9)}, r"window must lie in 0\.\.2 .*not 5\.\.9"),
    ({"i": bits("000")}, {"o": 1}, {"window": (1, 1)}, "window must lie in"),
])
def test_bad_arguments(library: Library, inputs: dict[str, np.ndarray], outputs: dict[str, int],
                       options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        simulate(flat(handshake()), library, inputs, outputs, **options)


def test_glitches_need_delays(library: Library) -> None:
    simulator = Simulator(link(flat(handshake()), library))
    assert simulator.run({"i": bits("000")}, {"o": 1}, glitches=False).cycles == 2
    with pytest.raises(ValueError, match="glitches must be off without a timing analysis"):
        simulator.run({"i": bits("000")}, {"o": 1})


def test_missing_compiler_is_said(library: Library, monkeypatch: pytest.MonkeyPatch,
                                  tmp_path: Path) -> None:
    monkeypatch.setenv("TILEWRIGHT_BUILD", str(tmp_path))
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CXX", raising=False)
    with pytest.raises(MissingTool, match=r"a C\+\+ compiler is missing: install g\+\+"):
        Simulator(link(flat(handshake()), library))
    assert not list(tmp_path.glob("gatesim/*.so"))
