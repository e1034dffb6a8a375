"""`ppa.power`: energies of circuits small enough for a formula."""

from pathlib import Path

import numpy as np
import pytest

from ppa_units import CAP, CAP_CLOCK, VOLTAGE, Sketch, flat, tiny
from test_ppa_gatesim import bits, handshake
from tilewright_ppa import libraries, power
from tilewright_ppa.gatesim import Simulator
from tilewright_ppa.liberty import Library
from tilewright_ppa.netlist import Netlist, link
from tilewright_ppa.power import Parts, Power
from tilewright_ppa.timing import analyse

FJ, PW = 1e-15, 1e-12
OUT = 4 * CAP  # fF: what an output port drives
HALF_SQUARE = VOLTAGE**2 / 2


@pytest.fixture(name="library")
def fixture_library(tmp_path: Path) -> Library:
    return tiny(tmp_path)


def dissipation(netlist: Netlist, library: Library, inputs: dict[str, np.ndarray],
                outputs: dict[str, int], glitches: bool = True) -> Power:
    design = link(netlist, library)
    timing = analyse(design)
    run = Simulator(design, timing).run(inputs, outputs)
    return power.dissipation(run.activity, timing, glitches=glitches)


def chain(count: int) -> Netlist:
    top = Sketch()
    top.input("clk")
    signal, = top.input("i__payload")
    for _ in range(count):
        signal = top.gate("INV", A=signal)
    top.output("o__payload", [signal])
    return flat(top)


@pytest.mark.parametrize("count", [1, 2, 7])
def test_inverter_chain(library: Library, count: int) -> None:
    """Every net toggles twice; the mean of rise and fall energy is (5 + 3) / 2 fJ a change."""
    found = dissipation(chain(count), library, {"i": bits(0, 1, 0)}, {"o": 3})
    assert found.sequential == Parts()
    switched = 2 * ((count - 1) * CAP + OUT) * HALF_SQUARE
    assert found.combinational.switching == pytest.approx(switched * FJ)
    assert found.combinational.internal == pytest.approx(2 * count * (5 + 3) / 2 * FJ)
    # Inverters with an input of 1 for a third of the time: the odd ones. 7 pW at 1, 2 pW at 0.
    odd, even = (count + 1) // 2, count // 2
    leakage = odd * (7 / 3 + 2 * 2 / 3) + even * (2 / 3 * 7 + 2 / 3)
    assert found.combinational.leakage == pytest.approx(leakage * PW)
    assert found.modules == {"top": found.total}


def test_without_toggles_there_is_leakage_alone(library: Library) -> None:
    quiet = dissipation(chain(3), library, {"i": bits(0, 0, 0, 0)}, {"o": 4}).total
    assert quiet.dynamic == 0
    assert quiet.leakage == pytest.approx((2 + 7 + 2) * PW)


def test_watts_are_energy_by_time_and_leakage() -> None:
    parts = Parts(switching=1.0, internal=2.0, clock=3.0, leakage=0.5)
    both = Power(cycles=4, sequential=parts, combinational=parts, modules={})
    assert both.watts(period=2.0) == 12.0 / 8.0 + 1.0


def test_an_output_is_shared_by_the_inputs_that_make_it_change(library: Library) -> None:
    """A of a NAND toggles four times, while B is 1 for two of five cycles and toggles once."""
    top = Sketch()
    top.input("clk")
    a, b = top.input("i__payload", 2)
    top.output("o__payload", [top.gate("NAND2", A=a, B=b)])
    beats = bits("00", "01", "00", "11", "10")  # B A
    found = dissipation(flat(top), library, {"i": beats}, {"o": 5}).combinational
    # A controls Y while B is 1 (2 of 5 cycles), B controls it while A is 1 (2 of 5).
    of_a, of_b = 4 * 2 / 5, 1 * 2 / 5
    mean = (of_a * 8 + of_b * 2) / (of_a + of_b)
    # Inputs: A costs 1 fJ a change while B is 0 (3 of 5 cycles), B always 4 fJ.
    assert found.internal == pytest.approx((2 * mean + 4 * 1 * 3 / 5 + 1 * 4) * FJ)
    assert found.switching == pytest.approx(2 * OUT * HALF_SQUARE * FJ)
    assert found.leakage == pytest.approx(1 * PW)


def test_a_table_without_condition_is_for_the_states_left_over(library: Library) -> None:
    """XOR: from A it is 6 fJ while B is 1 and 2 fJ while B is 0; B itself stands still."""
    top = Sketch()
    top.input("clk")
    a, b = top.input("i__payload", 2)
    top.output("o__payload", [top.gate("XOR2", A=a, B=b)])
    for still, expected in (("0", 2), ("1", 6)):
        beats = bits(*(still + bit for bit in "01010"))
        found = dissipation(flat(top), library, {"i": beats}, {"o": 5}).combinational
        # Where B is 1, it comes up in the first cycle and takes Y along, with A at 0.
        first = 0 if still == "0" else 1
        weights = {"a": 4.0, "b": float(first)}
        mean = (weights["a"] * expected + weights["b"] * 4) / sum(weights.values())
        assert found.internal == pytest.approx((4 + first) * mean * FJ)


def test_glitches_cost_what_they_toggle(library: Library) -> None:
    """NAND(a, not a) pulses once as a rises: two changes that settled states do not show."""
    top = Sketch()
    top.input("clk")
    a, = top.input("i__payload")
    top.output("o__payload", [top.gate("NAND2", A=a, B=top.gate("INV", A=a))])
    beats = {"i": bits(0, 1, 0, 1, 0)}
    shown, hidden = (dissipation(flat(top), library, beats, {"o": 5}, glitches).combinational
                     for glitches in (True, False))
    assert shown.switching - hidden.switching == pytest.approx(4 * OUT * HALF_SQUARE * FJ)
    # A is 1 in two of five cycles, not A in three: A controls Y in 3/5, B in 2/5, four changes of
    # each; so the pulses cost (3 * 8 + 2 * 2) / 5 a change.
    assert shown.internal - hidden.internal == pytest.approx(4 * (3 * 8 + 2 * 2) / 5 * FJ)


def test_flop_with_enable(library: Library) -> None:
    """Ten cycles; D toggles in each, E is up in the third and the sixth alone."""
    top = Sketch()
    clk, = top.input("clk")
    d, e = top.input("i__payload", 2)
    q = top.gate("DFFE", "", "Q", CK=clk, D=d, E=e)
    top.output("o__payload", [q])
    netlist = flat(top)
    beats = bits(*(f"{int(cycle in (2, 5))}{cycle % 2}" for cycle in range(10)))
    design = link(netlist, library)
    timing = analyse(design)
    run = Simulator(design, timing).run({"i": beats}, {"o": 10}, window=(1, 10))
    values = run.outputs["o"][:, 0].tolist()
    assert values[3:] == [0, 0, 0, 1, 1, 1, 1]
    changes = sum(values[c] != values[c - 1] for c in range(1, 10))
    found = power.dissipation(run.activity, timing).sequential
    assert found.clock == pytest.approx(
        9 * 2 * (CAP_CLOCK * HALF_SQUARE + (0.5 + 0.25) / 2) * FJ)
    assert found.switching == pytest.approx(changes * OUT * HALF_SQUARE * FJ)
    assert found.internal == pytest.approx(changes * (3 + 1) / 2 * FJ)
    # 20 pW while the clock is high and Q is 1, else the cell's 9 pW.
    ones = sum(values[1:]) / 9
    assert found.leakage == pytest.approx((ones / 2 * 20 + (1 - ones / 2) * 9) * PW)


def test_modules_add_up(library: Library) -> None:
    leaf = Sketch()
    leaf.input("clk")
    a, = leaf.input("a")
    leaf.output("y", [leaf.gate("INV", A=a)])
    top = Sketch()
    clk, = top.input("clk")
    first, second = top.net(), top.net()
    top.place("leaf", "one", clk=clk, a=top.input("i__payload")[0], y=first)
    top.place("leaf", "two", clk=clk, a=first, y=second)
    top.output("o__payload", [top.gate("DFF", "", "Q", CK=clk, D=second)])
    found = dissipation(flat(top, leaf=leaf), library, {"i": bits(0, 1, 0, 1)}, {"o": 4})
    assert set(found.modules) == {"leaf", "top"}
    assert found.modules["leaf"] == found.combinational
    assert found.modules["top"] == found.sequential
    total = found.modules["leaf"] + found.modules["top"]
    assert total.dynamic == pytest.approx(found.total.dynamic)
    assert found.modules["leaf"].internal == pytest.approx(3 * 2 * 4 * FJ)


def test_estimate_of_a_neutral_netlist() -> None:
    """The whole way: period, energy with and without glitches, and the proof of the outputs."""
    library = libraries.load()
    top = Sketch()
    clk, = top.input("clk")
    operands = [top.gate("DFF_X1", "", "Q", CK=clk, D=bit) for bit in top.input("i__payload", 8)]
    carry: int | str = "0"
    total = []
    for a, b in zip(operands[:4], operands[4:], strict=True):
        s, c = top.net(), top.net()
        top.place("FA_X1", A=a, B=b, CI=carry, S=s, CO=c)
        total.append(s)
        carry = c
    top.output("o__payload", [*total, carry])
    values = np.random.default_rng(1).integers(0, 16, (300, 2))
    beats = np.unpackbits((values[:, 0] | values[:, 1] << 4).astype(np.uint8)[:, None], axis=1,
                          bitorder="little")
    sums = np.unpackbits(values.sum(1).astype(np.uint8)[:, None], axis=1, count=5,
                         bitorder="little")
    expected = np.concatenate([sums[:1] * 0, sums[:-1]])  # a cycle later

    def estimate(netlist: Netlist, wanted: np.ndarray) -> power.Estimate:
        return power.estimate(netlist, library, {"i": beats}, {"o": wanted}, operations=299,
                              window=(1, 300), undefined=1)

    found = estimate(flat(top), expected)
    assert found.mismatch == ""
    assert found.annotated == 1.0
    assert found.period == found.timing.paths["register to output"].delay
    assert 4 < found.period_fo4 < 40
    assert found.unit == pytest.approx(4e-15)
    assert found.energy_per_operation > found.settled_energy_per_operation > 0
    assert found.leakage > 0
    assert found.watts() == pytest.approx(
        found.energy_per_operation / found.period + found.leakage)
    expected[7, 2] ^= 1
    assert estimate(flat(top), expected).mismatch == (
        f"o beat 7 bit 2 must be {expected[7, 2]}, not {1 - expected[7, 2]}")
    # A netlist with one wrong gate does not pass.
    swapped = next(cell for cell in top.cells.values() if cell["type"] == "FA_X1")
    swapped["connections"]["S"], swapped["connections"]["CO"] = (
        swapped["connections"]["CO"], swapped["connections"]["S"])
    assert estimate(flat(top), found.run.outputs["o"]).mismatch.startswith("o beat ")


def test_operations_must_be_counted(library: Library) -> None:
    with pytest.raises(ValueError, match="operations must be at least 1, not 0"):
        power.estimate(flat(handshake()), library, {}, {}, operations=0)
