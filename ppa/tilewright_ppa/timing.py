"""Static timing on Liberty's non-linear delay model: the minimum period and its path.

What is modelled: cell delays by slew and load, rise and fall apart, the worst slew passed on;
clock-to-output delay and setup of flip-flops. What is not: wires (no delay, no capacitance), clock
skew, hold, corners. The clock is ideal: it arrives everywhere at time 0 with slew 0. Inputs arrive
at time 0 with slew 0; each output drives four of the library's inverters. A memory is taken to
need no setup and to give its data `access` seconds (0 unless told) after the clock, because its
real figures belong to a memory compiler. Times are in seconds, loads in farads.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from tilewright_ppa.boolean import support, truth_table
from tilewright_ppa.liberty import Cell, Library, TimingArc
from tilewright_ppa.netlist import Design, Ints
from tilewright_ppa.tables import Floats, Stack, look_up

__all__ = ["Arcs", "Path", "Step", "Timing", "analyse", "fo4", "four_inverters", "loads", "sense"]

RISE, FALL = 0, 1
_EDGES = ("rise", "fall")
_DELAY_TYPES = ("combinational", "combinational_rise", "combinational_fall", "rising_edge")


@dataclass(frozen=True)
class Step:
    """One cell on a path: where the signal leaves it, with which edge, at what time."""

    cell: str
    kind: str
    pin: str
    edge: str
    arrival: float
    slew: float
    load: float


@dataclass(frozen=True)
class Path:
    """A longest path; `delay` includes the setup of the end point, where there is one."""

    start: str
    end: str
    delay: float
    setup: float
    steps: list[Step]


@dataclass(frozen=True)
class Arcs:
    """Every delay arc of the design, by level. A transition is numbered 2 net + (0 rise, 1 fall);
    `source_pin` and `target_pin` are columns of the cell's group."""

    source: Ints
    target: Ints
    cell: Ints
    source_pin: Ints
    target_pin: Ints
    delay: Floats


@dataclass(frozen=True)
class Timing:
    """Result of `analyse`. `slew` and `load` have a row for each net: (rise, fall).

    `paths` keys: register to register (memories count as registers), input to register,
    register to output, input to output; those that do not exist are missing. `overloads` names
    the nets that load their driver beyond its limit, with the ratio of load to limit: their
    delays lie outside the library's tables, and layout would put buffers there.
    """

    fo4: float
    paths: dict[str, Path]
    overloads: dict[str, float]
    slew: Floats
    load: Floats
    arcs: Arcs = field(repr=False)

    @property
    def critical(self) -> Path | None:
        """The path that sets `period`."""
        inner = self.paths.get("register to register")
        return inner or max(self.paths.values(), key=lambda path: path.delay, default=None)

    @property
    def period(self) -> float:
        """Minimum period in s from register to register, so that a block can be compared
        whatever surrounds it; the longest path at all where there is no such pair."""
        return self.critical.delay if self.critical else 0.0


def fo4(library: Library) -> float:
    """Delay in s of the library's inverter driving four of itself, deep in a chain of such:
    the mean of rise and fall. ValueError where the library has no inverter."""
    if library.inverter is None:
        raise ValueError(f"{library.name} must have an inverter for an FO4 delay")
    cell = library.cells[library.inverter]
    load = 4 * _capacitance(cell, cell.inputs[0])
    tables = {name: table for arc in cell.pins[cell.outputs[0]].timing
              for name, table in arc.tables.items()}
    slew, delay = np.zeros(2), np.zeros(2)
    for _ in range(100):
        before = slew
        slew, delay = (
            np.array([
                look_up(tables[kind.format(edge)], before[[1 - number]], load[[number]])[0]
                for number, edge in enumerate(_EDGES)])
            for kind in ("{}_transition", "cell_{}"))
    return float(delay.mean())


def four_inverters(library: Library) -> float:
    """Input capacitance in F of four inverters, the mean of rise and fall; 0 without inverter."""
    if library.inverter is None:
        return 0.0
    cell = library.cells[library.inverter]
    return 4 * float(_capacitance(cell, cell.inputs[0]).mean())


def loads(design: Design, output_load: float | None = None) -> Floats:
    """Capacitance in F of each net for rising and falling: (nets, 2).

    `output_load` is what every output port drives; four inverters unless given.
    """
    netlist, library = design.netlist, design.library
    total = np.zeros((netlist.nets + 1, 2))  # open pins are net -1: the last row takes them
    for group, cell in design.groups():
        for column, pin in enumerate(group.pins):
            counted = np.bincount(group.nets[:, column] + 1, minlength=netlist.nets + 1)
            total += np.roll(counted, -1)[:, None] * _capacitance(cell, pin)
    total = total[:-1]
    if output_load is None:
        output_load = four_inverters(library)
    for port in netlist.ports.values():
        if port.direction == "output":
            np.add.at(total, port.nets, output_load)
    return total


def analyse(design: Design, *, access: float = 0.0, output_load: float | None = None) -> Timing:
    """Find the longest paths of `design`; `access` is the clock-to-data time of memories."""
    return _Analysis(design, access, loads(design, output_load)).timing()


def _capacitance(cell: Cell, pin: str) -> Floats:
    found = cell.pins[pin]
    return np.array([found.rise_capacitance, found.fall_capacitance])


def _edge_pairs(cell: Cell, output: str, arc: TimingArc) -> Iterator[tuple[int, int]]:
    """(input edge, output edge) for which the arc counts."""
    if arc.timing_type == "rising_edge":
        pairs = [(RISE, RISE), (RISE, FALL)]
    else:
        kind = arc.timing_sense or sense(cell, output, arc.related_pin)
        same, opposite = [(RISE, RISE), (FALL, FALL)], [(FALL, RISE), (RISE, FALL)]
        pairs = {"positive_unate": same, "negative_unate": opposite}.get(kind, same + opposite)
    for before, after in pairs:
        only = {"combinational_rise": RISE, "combinational_fall": FALL}.get(arc.timing_type, after)
        if only == after and f"cell_{_EDGES[after]}" in arc.tables:
            yield before, after


def sense(cell: Cell, output: str, pin: str) -> str:
    """How `output` follows `pin`, from its function: positive_unate, negative_unate, non_unate."""
    function = cell.pins[output].function
    inputs = [name for name in support(function) if name != pin]
    if pin not in support(function):
        return "non_unate"
    table = truth_table(function, [*inputs, pin])
    half = 1 << len(inputs)
    low, high = table & ((1 << half) - 1), table >> half
    return "positive_unate" if low & ~high == 0 else (
        "negative_unate" if high & ~low == 0 else "non_unate")


def _ranks(cell: Cell) -> dict[str, int]:
    """How many outputs of the cell stand before each output, which arcs lead from one to the next.

    So it is in full adders whose sum is made from the inverted carry.
    """
    ranks: dict[str, int] = {}

    def rank(output: str) -> int:
        if output not in ranks:
            ranks[output] = 0  # an arc that leads back counts no further
            before = {arc.related_pin for arc in cell.pins[output].timing
                      if arc.timing_type in _DELAY_TYPES} & set(cell.outputs) - {output}
            ranks[output] = 1 + max(map(rank, sorted(before)), default=-1)
        return ranks[output]

    for output in cell.outputs:
        rank(output)
    return ranks


class _Analysis:
    def __init__(self, design: Design, access: float, load: Floats) -> None:
        self.design, self.access, self.load = design, access, load
        self.stack = Stack()
        self.transitions = 2 * design.netlist.nets

    def timing(self) -> Timing:
        level, arcs, delay_table, slew_table = self.compile()
        # Row 0: paths that start at a clock edge, row 1: at an input. Slews are shared.
        self.arrival = np.full((2, self.transitions), -np.inf)
        self.slew = np.zeros(self.transitions)
        self.start()
        bounds = np.searchsorted(level, np.arange(level.max(initial=0) + 2))
        load = self.load.reshape(-1)
        for first, last in pairwise(bounds):
            if first == last:
                continue
            part = slice(first, last)
            source, target = arcs.source[part], arcs.target[part]
            arcs.delay[part] = self.stack.look_up(
                delay_table[part], self.slew[source], load[target])
            slew = self.stack.look_up(slew_table[part], self.slew[source], load[target])
            heads = np.flatnonzero(np.diff(target, prepend=-1))
            at = target[heads]
            self.slew[at] = np.maximum.reduceat(slew, heads)
            self.arrival[:, at] = np.maximum.reduceat(
                self.arrival[:, source] + arcs.delay[part], heads, axis=1)
        self.arcs = arcs
        return Timing(fo4(self.design.library) if self.design.library.inverter else 0.0,
                      self.paths(), self.overloads(), self.slew.reshape(-1, 2), self.load, arcs)

    def start(self) -> None:
        netlist = self.design.netlist
        for port in netlist.ports.values():
            if port.direction == "input" and port.nets[0] != self.design.clock:
                nets = port.nets[port.nets > 1]
                self.arrival[1, 2 * nets] = self.arrival[1, 2 * nets + 1] = 0.0
        if self.design.clock >= 0:
            self.arrival[0, 2 * self.design.clock + RISE] = 0.0
        for memory in netlist.memories:
            for name in memory.outputs:
                nets = memory.ports[name]
                self.arrival[0, 2 * nets] = self.arrival[0, 2 * nets + 1] = self.access

    def compile(self) -> tuple[Ints, Arcs, Ints, Ints]:
        """All arcs, sorted by level of their cell, rank of their output, and then by target."""
        design, rows = self.design, []
        ranks = {cell.name: _ranks(cell) for _, cell in design.groups()}
        steps = 1 + max((rank for of in ranks.values() for rank in of.values()), default=0)
        for group, cell in design.groups():
            numbers = np.arange(group.first, group.first + len(group), dtype=np.int32)
            column_of = {pin: column for column, pin in enumerate(group.pins)}
            for output in cell.outputs:
                for arc in cell.pins[output].timing:
                    known = arc.related_pin in column_of and output in column_of
                    if not known or arc.timing_type not in _DELAY_TYPES:
                        continue
                    source = group.nets[:, column_of[arc.related_pin]]
                    target = group.nets[:, column_of[output]]
                    live = (source > 1) & (target > 1)
                    for before, after in _edge_pairs(cell, output, arc):
                        edge = _EDGES[after]
                        constants = (
                            column_of[arc.related_pin], column_of[output],
                            self.stack.add(arc.tables[f"cell_{edge}"]),
                            self.stack.add(arc.tables[f"{edge}_transition"]))
                        rows.append(np.stack([
                            design.level[numbers[live]] * steps + ranks[cell.name][output],
                            2 * target[live] + after,
                            2 * source[live] + before, numbers[live],
                            *(np.full(live.sum(), value, np.int32) for value in constants)]))
        table = np.concatenate(rows, axis=1) if rows else np.zeros((8, 0), np.int32)
        order = np.argsort(table[0].astype(np.int64) * self.transitions + table[1], kind="stable")
        level, target, source, cells, source_pin, target_pin, delays, slews = table[:, order]
        arcs = Arcs(source, target, cells, source_pin, target_pin, np.zeros(len(level)))
        return level, arcs, delays, slews

    def ends(self) -> Iterator[tuple[str, Ints, Floats, Ints]]:
        """(pin name or "", transitions, setup, cell numbers) of each set of end points."""
        for group, cell in self.design.groups():
            if cell.ff is None:
                continue
            numbers = np.arange(group.first, group.first + len(group), dtype=np.int32)
            for column, pin in enumerate(group.pins):
                for arc in cell.pins[pin].timing:
                    nets = group.nets[:, column]
                    live = nets > 1
                    if arc.timing_type != "setup_rising" or not live.any():
                        continue
                    for edge, name in enumerate(_EDGES):
                        if f"{name}_constraint" in arc.tables:
                            at = 2 * nets[live] + edge
                            setup = look_up(arc.tables[f"{name}_constraint"],
                                            np.zeros(len(at)), self.slew[at])
                            yield pin, at, setup, numbers[live]
        for index, memory in enumerate(self.design.netlist.memories):
            for name, nets in memory.ports.items():
                if name != "clk" and name not in memory.outputs:
                    live_nets = nets[nets > 1]
                    at = np.concatenate([2 * live_nets, 2 * live_nets + 1])
                    yield name, at, np.zeros(len(at)), np.full(len(at), -1 - index, np.int32)

    def overloads(self) -> dict[str, float]:
        found: dict[str, float] = {}
        for group, cell in self.design.groups():
            for column, pin in enumerate(group.pins):
                limit = cell.pins[pin].max_capacitance
                if cell.pins[pin].direction != "output" or not limit:
                    continue
                nets = group.nets[:, column]
                ratio = np.where(nets < 0, 0.0, self.load[nets].max(axis=1) / limit)
                for row in np.flatnonzero(ratio > 1 + 1e-9):
                    found[self.design.netlist.net_name(int(nets[row]))] = float(ratio[row])
        return found

    def paths(self) -> dict[str, Path]:
        netlist = self.design.netlist
        best: dict[str, tuple[float, float, int, str, int]] = {}

        def consider(row: int, end: str, at: Ints, setup: Floats, names: list[str] | None,
                     pin: str, numbers: Ints) -> None:
            total = self.arrival[row, at] + setup
            if not len(total) or total.max() == -np.inf:
                return
            worst = int(total.argmax())
            kind = f"{('register', 'input')[row]} to {end}"
            if kind not in best or total[worst] > best[kind][0]:
                if names is None:
                    number = int(numbers[worst])
                    owner = (netlist.cell_name(number) if number >= 0
                             else netlist.memories[-1 - number].name)
                    name = f"{owner}.{pin}"
                else:
                    name = names[worst // 2]
                best[kind] = float(total[worst]), float(setup[worst]), int(at[worst]), name, row

        for pin, at, setup, numbers in self.ends():
            for row in (0, 1):
                consider(row, "register", at, setup, None, pin, numbers)
        for name, port in netlist.ports.items():
            if port.direction != "output":
                continue
            at = np.stack([2 * port.nets, 2 * port.nets + 1], axis=1).reshape(-1)
            names = [f"{name}[{bit}]" for bit in range(len(port.nets))]
            for row in (0, 1):
                consider(row, "output", at, np.zeros(len(at)), names, "", at)
        return {kind: self.trace(*found) for kind, found in sorted(best.items(), reverse=True)}

    def trace(self, total: float, setup: float, at: int, end: str, row: int) -> Path:
        """Walk back from transition `at` along the arcs that made its arrival."""
        arcs, netlist = self.arcs, self.design.netlist
        steps: list[Step] = []
        while self.design.driver[at // 2] >= 0:
            incoming = np.flatnonzero(arcs.target == at)
            arrivals = self.arrival[row, arcs.source[incoming]] + arcs.delay[incoming]
            arc = int(incoming[arrivals.argmax()])
            number = int(arcs.cell[arc])
            group = next(g for g in netlist.groups if g.first <= number < g.first + len(g))
            steps.append(Step(
                netlist.cell_name(number), group.cell, group.pins[arcs.target_pin[arc]],
                _EDGES[at % 2], float(self.arrival[row, at]), float(self.slew[at]),
                float(self.load[at // 2, at % 2])))
            at = int(arcs.source[arc])
            if at // 2 == self.design.clock:
                break
        steps.reverse()
        if at // 2 == self.design.clock and steps:
            start = steps[0].cell
        else:
            start = self._source(at // 2)
        return Path(start, end, total, setup, steps)

    def _source(self, net: int) -> str:
        """The input port or memory pin that drives a net."""
        for memory in self.design.netlist.memories:
            for name in memory.outputs:
                if net in memory.ports[name]:
                    return f"{memory.name}.{name}"
        for name, port in self.design.netlist.ports.items():
            if port.direction == "input" and net in port.nets:
                return f"{name}[{int(np.flatnonzero(port.nets == net)[0])}]"
        return self.design.netlist.net_name(net)
