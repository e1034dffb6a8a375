"""`ppa.netlist` and `ppa.timing`: paths by hand, and OpenSTA as the judge of real netlists."""

import os
import random
from pathlib import Path

import numpy as np
import pytest

from ppa_units import (
    CAP,
    CAP_FALL,
    CAP_RISE,
    CLOCK_TO_Q,
    FALL,
    RISE,
    SETUP_FALL,
    SETUP_RISE,
    Sketch,
    flat,
    tiny,
)
from tilewright_ppa import libraries, opensta
from tilewright_ppa.liberty import Library
from tilewright_ppa.netlist import Netlist, link
from tilewright_ppa.timing import Timing, analyse, fo4, loads

PS = 1e-12


@pytest.fixture(name="library")
def fixture_library(tmp_path: Path) -> Library:
    return tiny(tmp_path)


def timing(netlist: Netlist, library: Library, access: float = 0.0) -> Timing:
    return analyse(link(netlist, library), access=access)


def inverters(count: int) -> Sketch:
    """A flip-flop, `count` inverters, a flip-flop."""
    top = Sketch()
    clk, = top.input("clk")
    signal = top.gate("DFF", "first", "Q", CK=clk, D=top.input("i")[0])
    for _ in range(count):
        signal = top.gate("INV", A=signal)
    top.output("o", [top.gate("DFF", "last", "Q", CK=clk, D=signal)])
    return top


def inverter(out_rises: bool, slew: float, load: float) -> tuple[float, float]:
    """(delay, slew) of an output edge by the formula behind the tables, in ps."""
    delay, per_slew, per_load, own = RISE if out_rises else FALL
    return delay + per_slew * slew + per_load * load, own + per_load * load


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_inverter_chain(library: Library, count: int) -> None:
    totals = []
    for rises in (True, False):
        at, slew, edge = CLOCK_TO_Q, 0.0, rises
        for _ in range(count):
            edge = not edge
            delay, slew = inverter(edge, slew, CAP_RISE if edge else CAP_FALL)
            at += delay
        totals.append(at + (SETUP_RISE if edge else SETUP_FALL))
    found = timing(flat(inverters(count)), library)
    assert found.period == pytest.approx(max(totals) * PS, rel=1e-12)
    path = found.critical
    assert path is not None
    assert (path.start, path.end, len(path.steps)) == ("first", "last.D", count + 1)
    assert path.delay == pytest.approx(path.steps[-1].arrival + path.setup)


def test_ports_have_paths_of_their_own(library: Library) -> None:
    top = Sketch()
    clk, (i,) = top.input("clk")[0], top.input("i")
    stored = top.gate("DFF", "flop", "Q", CK=clk, D=top.gate("BUF", A=i))
    top.output("o", [stored, top.gate("BUF", A=i)])
    paths = timing(flat(top), library).paths
    assert {kind: path.delay / PS for kind, path in paths.items()} == pytest.approx({
        "input to register": max(7 + SETUP_RISE, 8 + SETUP_FALL),
        "register to output": CLOCK_TO_Q, "input to output": 8.0})
    assert paths["input to output"].start == "i[0]"
    assert paths["input to output"].end == "o[1]"


def test_each_condition_of_an_arc_counts(library: Library) -> None:
    """Rise of Y from A takes 11 where B is low and A rises, 17 where B is high and A falls."""
    top = Sketch()
    top.input("clk")
    top.output("o", [top.gate("XOR2", A=top.input("a")[0], B="0")])
    found = timing(flat(top), library)
    assert found.paths["input to output"].delay == pytest.approx(19 * PS)
    out = found.paths["input to output"].steps[-1]
    assert (out.edge, out.slew) == ("fall", pytest.approx(5 * PS))


def test_an_output_follows_another_of_its_cell(library: Library) -> None:
    top = Sketch()
    top.input("clk")
    outputs = {name: top.net() for name in ("Y", "YN")}
    top.place("BOTH", A=top.input("a")[0], **outputs)
    top.output("o", [outputs["Y"], outputs["YN"]])
    delays = []
    for rises in (True, False):
        first, slew = inverter(rises, 0, 4 * CAP)
        second, _ = inverter(not rises, slew, 4 * CAP)
        delays.append(first + second)
    found = timing(flat(top), library).paths["input to output"]
    assert found.delay == pytest.approx(max(delays) * PS)
    assert [step.pin for step in found.steps] == ["YN", "Y"]


def test_load_of_a_net_is_what_reads_it(library: Library) -> None:
    top = Sketch()
    clk, (i,) = top.input("clk")[0], top.input("i")
    for _ in range(3):
        top.gate("INV", A=i)
    top.output("o", [top.gate("DFF", "f", "Q", CK=clk, D=i)])
    netlist = flat(top)
    found = loads(link(netlist, library))
    assert found[netlist.ports["i"].nets[0]] == pytest.approx([4e-15 * CAP_RISE, 4e-15 * CAP_FALL])
    four_inverters = 4e-15 * CAP
    assert found[netlist.ports["o"].nets[0]] == pytest.approx([four_inverters] * 2)


def test_overloaded_drivers_are_named(library: Library) -> None:
    design = link(flat(inverters(2)), library)
    assert analyse(design).overloads == {}
    neutral = libraries.load()
    top = Sketch()
    top.input("clk")
    wide = top.net("wide")
    top.place("INV_X1", A=top.input("i")[0], Y=wide)
    top.output("o", [top.gate("INV_X1", A=wide) for _ in range(100)])
    limit = neutral.cells["INV_X1"].pins["Y"].max_capacitance
    cap = neutral.cells["INV_X1"].pins["A"].capacitance
    overloads = analyse(link(flat(top), neutral)).overloads
    assert overloads == {"wide": pytest.approx(100 * cap / limit)}


def test_fo4_of_the_neutral_library_is_100_ps() -> None:
    assert fo4(libraries.load()) == pytest.approx(100 * PS, rel=1e-3)


def test_memories_end_and_begin_paths(library: Library) -> None:
    top = Sketch()
    clk, = top.input("clk")
    address = top.gate("DFF", "counter", "Q", CK=clk, D="0")
    data = top.net()
    top.place("ram_2x1", "words", clk=clk, write_enable="0", write_address="0", write_data="0",
              read_enable="1", read_address=top.gate("BUF", A=address), read_data=data)
    top.place("DFF", "result", CK=clk, D=top.gate("BUF", A=data), Q=top.net())
    netlist = flat(top)
    assert [(m.name, m.depth, m.width, m.bits) for m in netlist.memories] == [("words", 2, 1, 2)]
    found = timing(netlist, library)
    assert found.period == pytest.approx((CLOCK_TO_Q + 8) * PS)
    assert found.critical is not None
    assert found.critical.end == "words.read_address"
    later = timing(netlist, library, access=50 * PS)
    assert later.period == pytest.approx((50 + max(7 + SETUP_RISE, 8 + SETUP_FALL)) * PS)
    assert later.critical is not None
    assert (later.critical.start, later.critical.end) == ("words.read_data", "result.D")


# ----- netlists -------------------------------------------------------------------------------


def test_hierarchy_is_flattened(library: Library) -> None:
    """Three levels, a feed-through and an output that drives two ports."""
    leaf = Sketch()
    a, = leaf.input("a")
    y = leaf.gate("INV", "gate", A=a)
    leaf.output("y", [y])
    leaf.output("again", [y])
    leaf.output("through", [a])
    pair = Sketch()
    a, = pair.input("a")
    inner, through, y = pair.net("middle"), pair.net(), pair.net()
    pair.place("leaf", "one", a=a, y=inner, through=through)
    pair.place("leaf", "two", a=inner, y=y)
    pair.output("y", [y, through])
    top = Sketch()
    top.input("clk")
    i, = top.input("i")
    out = [top.net(), top.net()]
    top.place("pair", "left", a=i, y=out)
    top.output("o", [*out, top.gate("NAND2", A=out[0], B=out[1])])
    netlist = flat(top, leaf=leaf, pair=pair)
    assert netlist.cells == 3
    assert netlist.modules == ["leaf", "pair", "top"]
    assert sorted(netlist.cell_name(n) for n in range(3)) == [
        "c1", "left/one/gate", "left/two/gate"]
    assert netlist.ports["o"].nets[1] == netlist.ports["i"].nets[0]
    module_of = {netlist.cell_name(n): netlist.modules[netlist.cell_module[n]] for n in range(3)}
    assert module_of == {"c1": "top", "left/one/gate": "leaf", "left/two/gate": "leaf"}
    design = link(netlist, library)
    assert design.level.max() == 3
    assert design.area == 2 * 1 + 2
    inverters = next(group for group in netlist.groups if group.cell == "INV")
    driven = inverters.nets[:, inverters.pins.index("Y")]
    assert netlist.ports["o"].nets[0] in driven
    assert "left/middle" in [netlist.net_name(int(net)) for net in driven]


def test_constants_and_open_pins() -> None:
    top = Sketch()
    top.input("clk")
    top.place("FA_X1", A="1", B="0", CI="x", S=top.net())
    top.output("o", ["1"])
    netlist = flat(top)
    group, = netlist.groups
    assert group.nets[0, [group.pins.index(pin) for pin in ("A", "B", "CI")]].tolist() == [1, 0, 0]
    assert netlist.ports["o"].nets.tolist() == [1]
    assert analyse(link(netlist, libraries.load())).period == 0.0


def loop(top: Sketch) -> None:
    first = top.net()
    top.place("INV", "head", A=first, Y=top.net())
    top.place("INV", "ring", A=first, Y=first)


def two_drivers(top: Sketch) -> None:
    net = top.net()
    top.place("INV", A="0", Y=net)
    top.place("INV", "second", A="1", Y=net)


def two_kinds_of_driver(top: Sketch) -> None:
    net = top.net()
    top.place("INV", "zz", A="0", Y=net)
    top.place("BUF", "aa", A="1", Y=net)


@pytest.mark.parametrize(("draw", "message"), [
    (lambda top: top.place("ODD", "c", A="0"), "c must be a cell of tiny, not ODD"),
    (lambda top: top.place("INV", "c", Z="0"), "c must connect pins of INV, not 'Z'"),
    (lambda top: top.place("LATCH", "c", D="0", G="1"), "c must be a gate or a flip-flop"),
    (loop, "ring must not be in a combinational loop"),
    (two_drivers, "must have one driver, not two"),
    (two_kinds_of_driver, "must have one driver, not two"),
    (lambda top: top.place("DFF", "c", CK=top.input("other")[0], D="0"),
     "c.CK must be driven by the port clk"),
])
def test_bad_netlists(library: Library, draw: object, message: str) -> None:
    top = Sketch()
    top.input("clk")
    assert callable(draw)
    draw(top)
    with pytest.raises(ValueError, match=message):
        link(flat(top), library)


def test_unmapped_cells_are_refused() -> None:
    top = Sketch()
    top.place("$_AND_", "left_over", A="0", B="0", Y=top.net())
    with pytest.raises(ValueError, match=r"top/left_over must be mapped to a library cell"):
        flat(top)


# ----- against OpenSTA ------------------------------------------------------------------------


def network(library: Library, seed: int) -> Netlist:
    """A random network of every usable gate of the library, with a memory, between flip-flops."""
    chosen = random.Random(seed)
    flop = min((cell for cell in library.cells.values()
                if cell.ff and not cell.dont_use and cell.ff.next_state in cell.inputs
                and cell.ff.clocked_on in cell.inputs),
               key=lambda cell: (len(cell.inputs), cell.area))
    assert flop.ff is not None
    gates = [cell for cell in library.cells.values() if not cell.sequential and not cell.dont_use
             and cell.inputs and cell.outputs
             and all(cell.pins[pin].function and not cell.pins[pin].three_state
                     for pin in cell.outputs)]
    top = Sketch()
    clk, = top.input("clk")
    # A set or reset is tied to the value that makes its expression false.
    ties: dict[str, int | str] = {
        pin: "1" if f"!{pin}" in flop.ff.clear + flop.ff.preset else "0" for pin in flop.inputs
        if pin in flop.ff.clear + flop.ff.preset}

    def store(bit: int) -> int:
        assert flop.ff is not None
        stored = next(pin for pin in flop.outputs)
        return top.gate(flop.name, "", stored, **ties,
                        **{flop.ff.clocked_on: clk, flop.ff.next_state: bit})

    signals = [store(bit) for bit in top.input("i", 12)]
    chosen.shuffle(gates)
    for number, cell in enumerate(gates):
        if number == len(gates) // 2:
            words = [top.net(), top.net()]
            top.place("ram_4x2", clk=clk, write_enable=signals[-1], write_address=signals[-3:-1],
                      write_data=signals[-5:-3], read_enable="1", read_address=signals[:2],
                      read_data=words)
            signals += words
        nets = {pin: top.net() for pin in cell.outputs}
        top.place(cell.name, **{pin: chosen.choice(signals[-24:]) for pin in cell.inputs}, **nets)
        signals += nets.values()
    top.output("o", [store(bit) for bit in signals[-12:]])
    return flat(top)


@pytest.mark.skipif(opensta.executable() is None, reason="OpenSTA (sta) is not installed")
@pytest.mark.parametrize("name", ["neutral", "sky130hd", "asap7", "ihp-sg13g2", "gt2n"])
def test_period_equals_that_of_opensta(name: str) -> None:
    if name not in libraries.available():
        where = os.environ.get("TILEWRIGHT_LIBRARIES", "")
        pytest.skip(f"{name} is not found (TILEWRIGHT_LIBRARIES is {where or 'not set'})")
    library = libraries.load(name)
    design = link(network(library, 1), library)
    assert opensta.period(design) == pytest.approx(analyse(design).period, rel=1e-3)


def test_missing_opensta_is_said(monkeypatch: pytest.MonkeyPatch, library: Library) -> None:
    monkeypatch.setenv("PATH", "")
    assert opensta.version() == ""
    with pytest.raises(opensta.OpenStaError, match="must be installed"):
        opensta.period(link(flat(inverters(1)), library))


def test_loads_are_finite(library: Library) -> None:
    assert np.isfinite(loads(link(flat(inverters(3)), library))).all()
