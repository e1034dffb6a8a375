"""Energy of a mapped netlist under a simulated workload, and `estimate`, which does everything.

    from tilewright_ppa import libraries, netlist, power
    result = power.estimate(netlist.read(path), libraries.load("sky130hd"),
                            inputs={"i_acts": bits, ...},      # stream -> 0/1, (beats, width)
                            outputs={"o": expected_bits},      # compared with what comes out
                            operations=macs)
    result.period, result.period_fo4, result.critical       # s, FO4 delays, the path
    result.energy_per_operation                             # J, glitches included
    result.mismatch                                         # "" where the netlist is right

Dynamic energy is the sum of
- switching: half C V^2 for each change of a net, charged to the cell that drives it;
- internal: Liberty's tables, at the slews and loads of the timing analysis, the mean of rise and
  fall. A change of an output is shared among the tables of its input pins by how often each pin
  changes while the output depends on it; a table with a `when` counts in its states, one without
  in those that no other covers; each supply pin apart;
- clock: the capacitance of clock pins and their internal energy, two changes a cycle.
Leakage is a power, by state. Nets that inputs or memories drive cost nothing here, the clock
excepted: their drivers are outside. Joules, watts, seconds.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields

import numpy as np
from numpy.typing import NDArray

from tilewright_ppa.activity import Activity, clock_pin, column, state_names
from tilewright_ppa.gatesim import Run, Simulator
from tilewright_ppa.liberty import Cell, Library, PowerArc
from tilewright_ppa.netlist import Group, Netlist, link
from tilewright_ppa.tables import Floats, look_up
from tilewright_ppa.timing import FALL, RISE, Path, Timing, analyse, four_inverters, sense

__all__ = ["Estimate", "Parts", "Power", "dissipation", "estimate", "unit_energy"]


@dataclass(frozen=True)
class Parts:
    """Energies in J over a window, and leakage in W."""

    switching: float = 0.0
    internal: float = 0.0
    clock: float = 0.0
    leakage: float = 0.0

    @property
    def dynamic(self) -> float:
        """All but leakage, in J."""
        return self.switching + self.internal + self.clock

    def __add__(self, other: "Parts") -> "Parts":
        return Parts(*(getattr(self, part.name) + getattr(other, part.name)
                       for part in fields(self)))


@dataclass(frozen=True)
class Power:
    """What a window of `cycles` cycles costs; `modules` splits `total` by module."""

    cycles: int
    sequential: Parts
    combinational: Parts
    modules: dict[str, Parts]

    @property
    def total(self) -> Parts:
        return self.sequential + self.combinational

    def watts(self, period: float) -> float:
        """Dynamic power and leakage at a clock period in s."""
        return self.total.dynamic / (self.cycles * period) + self.total.leakage


@dataclass(frozen=True)
class Estimate:
    """Time and energy of one netlist on one workload.

    `power` counts glitches, `settled` is the same without them. `operations` are those of the
    window. `annotated` is the share of nets that the simulation drove. `unit` is 4 Cinv V^2 in
    J, a scale of the technology. `mismatch` is "" where every output beat was as expected.
    """

    timing: Timing
    power: Power
    settled: Power
    operations: int
    cycles: int
    annotated: float
    unit: float
    mismatch: str
    run: Run = field(repr=False)

    @property
    def period(self) -> float:
        """Minimum period in s, register to register."""
        return self.timing.period

    @property
    def period_fo4(self) -> float:
        """The period in FO4 delays; 0 where the library has no inverter."""
        return self.period / self.timing.fo4 if self.timing.fo4 else 0.0

    @property
    def critical(self) -> Path | None:
        """The path that sets the period."""
        return self.timing.critical

    @property
    def energy_per_operation(self) -> float:
        """Dynamic J, glitches included."""
        return self.power.total.dynamic / self.operations

    @property
    def settled_energy_per_operation(self) -> float:
        """Dynamic J if nothing glitched."""
        return self.settled.total.dynamic / self.operations

    @property
    def leakage(self) -> float:
        """W."""
        return self.power.total.leakage

    def watts(self, period: float | None = None) -> float:
        """Power in W at `period`, by default the minimum."""
        return self.power.watts(self.period if period is None else period)


def unit_energy(library: Library) -> float:
    """u = 4 Cinv V^2 in J: what an inverter that drives four of its like switches in a cycle."""
    return four_inverters(library) * library.voltage**2


def estimate(netlist: Netlist, library: Library, inputs: Mapping[str, NDArray[np.uint8]],
             outputs: Mapping[str, NDArray[np.uint8]], *, operations: int,
             window: tuple[int, int | None] = (0, None), undefined: int = 0,
             access: float = 0.0,
             progress: Callable[[int], None] | None = None) -> Estimate:
    """Timing, simulation and energy of `netlist` mapped to `library`.

    `inputs` and `outputs` hold the beats of each stream as bits, lowest first; the outputs are
    what is expected; of those without a valid bit, `undefined` beats at the start mean nothing.
    `window` is in cycles from the first beat's, and `operations` are those done in it.
    ValueError as from `link` and `Simulator.run`; RuntimeError where the netlist hangs or g++
    is missing.
    """
    if operations < 1:
        raise ValueError(f"operations must be at least 1, not {operations}")
    design = link(netlist, library)
    timing = analyse(design, access=access)
    run = Simulator(design, timing).run(
        inputs, {name: len(beats) for name, beats in outputs.items()}, window=window,
        progress=progress)
    return Estimate(
        timing=timing,
        power=dissipation(run.activity, timing),
        settled=dissipation(run.activity, timing, glitches=False),
        operations=operations,
        cycles=run.cycles,
        annotated=run.activity.annotated,
        unit=unit_energy(library),
        mismatch=_mismatch(run.outputs, outputs, {
            name: 0 if f"{name}__valid" in netlist.ports else undefined for name in outputs}),
        run=run,
    )


def _mismatch(found: Mapping[str, NDArray[np.uint8]],
              expected: Mapping[str, NDArray[np.uint8]], skipped: Mapping[str, int]) -> str:
    for name, beats in expected.items():
        wrong = np.argwhere(found[name][skipped[name]:] != beats[skipped[name]:])
        if len(wrong):
            beat, bit = (wrong[0] + [skipped[name], 0]).tolist()
            return (f"{name} beat {beat} bit {bit} must be {beats[beat, bit]}, "
                    f"not {found[name][beat, bit]}")
    return ""


def dissipation(activity: Activity, timing: Timing, *, glitches: bool = True) -> Power:
    """What the activity costs, with all changes of nets or only the settled ones."""
    return _Sum(activity, timing, glitches).power()


class _Sum:
    def __init__(self, activity: Activity, timing: Timing, glitches: bool) -> None:
        self.activity, self.timing, self.design = activity, timing, activity.design
        toggles = activity.toggles if glitches else activity.settled
        self.toggles = np.append(toggles, 0).astype(float)  # the last one is for open pins
        self.clock_toggles = 2.0 * activity.cycles
        self.slew = np.vstack([timing.slew, np.zeros((1, 2))])
        self.load = np.vstack([timing.load, np.zeros((1, 2))])

    def power(self) -> Power:
        netlist, library = self.design.netlist, self.design.library
        cells = np.zeros((4, netlist.cells))
        switching, internal, clock, leakage = cells
        sequential = np.zeros(netlist.cells, bool)
        square = library.voltage**2
        for index, (group, cell) in enumerate(self.design.groups()):
            here = group.numbers
            sequential[here] = cell.sequential
            leakage[here] = self.leakage(index, cell)
            for pin_column, name in enumerate(group.pins):
                pin, nets = cell.pins[name], group.nets[:, pin_column]
                if pin.direction == "output":
                    capacitance = self.load[nets].mean(axis=1)
                    switching[here] += self.toggles[nets] * capacitance * square / 2
                    internal[here] += self.output(index, group, cell, name)
                elif name == clock_pin(cell):
                    capacitance = (pin.rise_capacitance + pin.fall_capacitance) / 2
                    clock[here] += self.clock_toggles * (
                        capacitance * square / 2 + self.input(index, group, cell, name))
                else:
                    internal[here] += self.toggles[nets] * self.input(index, group, cell, name)
        by_module = [np.bincount(netlist.cell_module, part, len(netlist.modules))
                     for part in cells]
        return Power(
            cycles=self.activity.cycles,
            sequential=Parts(*cells[:, sequential].sum(axis=1).tolist()),
            combinational=Parts(*cells[:, ~sequential].sum(axis=1).tolist()),
            modules={name: Parts(*(float(part[number]) for part in by_module))
                     for number, name in enumerate(netlist.modules)},
        )

    def share(self, index: int, states: Floats) -> Floats:
        """How large a part of the window each cell of the group spends in the weighted states."""
        return self.activity.histograms[index] @ states / self.activity.cycles

    def leakage(self, index: int, cell: Cell) -> Floats:
        watts, uncovered = np.zeros(1), np.ones(1)
        for when, value in cell.leakage:
            states = column(cell, when)
            watts = watts + states * value
            uncovered = uncovered - states
        every = np.ones(1 << len(state_names(cell)))
        return self.share(index, (watts + np.maximum(0, uncovered) * cell.default_leakage) * every)

    def input(self, index: int, group: Group, cell: Cell, pin: str) -> Floats:
        """Mean internal energy in J of one change of an input pin, for each cell."""
        nets = group.nets[:, group.pins.index(pin)]
        energy = np.zeros(len(group))
        for arc, states in _conditioned(cell, cell.pins[pin].power):
            share = self.share(index, states)
            for edge, name in ((RISE, "rise_power"), (FALL, "fall_power")):
                energy += share * _energy(arc, name, self.slew[nets, edge],
                                          self.load[nets, edge]) / 2
        return energy

    def output(self, index: int, group: Group, cell: Cell, pin: str) -> Floats:
        """Internal energy in J of all changes of an output pin, for each cell."""
        arcs = cell.pins[pin].power
        nets = group.nets[:, group.pins.index(pin)]
        energy = np.zeros(len(group))
        for supply in dict.fromkeys(arc.related_pg_pin for arc in arcs):
            total, weights, plain = np.zeros(len(group)), np.zeros(len(group)), np.zeros(len(group))
            of_supply = [arc for arc in arcs if arc.related_pg_pin == supply]
            for arc, states in _conditioned(cell, of_supply):
                known = arc.related_pin in group.pins
                source = (group.nets[:, group.pins.index(arc.related_pin)] if known
                          else np.full(len(group), -1))
                weight = self.weight(index, cell, pin, arc.related_pin, source, states)
                change = sum((_energy(arc, name, self.source_slew(cell, pin, arc, source, edge),
                                          self.load[nets, edge]) / 2
                              for edge, name in ((RISE, "rise_power"), (FALL, "fall_power"))),
                             np.zeros(len(group)))
                total += weight * change
                weights += weight
                plain += change / len(of_supply)
            # A net may glitch although none of its settled states lets an input through.
            mean = np.where(weights > 0, total / np.where(weights > 0, weights, 1), plain)
            energy += self.toggles[nets] * mean
        return energy

    def weight(self, index: int, cell: Cell, output: str, pin: str, source: NDArray[np.int32],
               states: Floats) -> Floats:
        """How much of the output's changes a table of input `pin` gets, in any scale."""
        if pin == clock_pin(cell):
            return self.clock_toggles * self.share(index, states)
        names = state_names(cell)
        if pin not in names:
            return self.share(index, states)
        if cell.ff is not None:  # a clear or preset: it acts at most when it changes
            return self.toggles[source] * self.share(index, states)
        value = column(cell, cell.pins[output].function)
        flipped = value[np.arange(len(value)) ^ (1 << names.index(pin))]
        return self.toggles[source] * self.share(index, states * np.abs(value - flipped))

    def source_slew(self, cell: Cell, output: str, arc: PowerArc, source: NDArray[np.int32],
                    edge: int) -> Floats:
        """Slew of the input's change that makes the output change with `edge`."""
        if arc.related_pin == clock_pin(cell):
            return self.slew[source, RISE]
        kind = sense(cell, output, arc.related_pin) if arc.related_pin in cell.pins else "non_unate"
        if kind == "non_unate":
            return self.slew[source].mean(axis=1)
        return self.slew[source, edge if kind == "positive_unate" else 1 - edge]


def _energy(arc: PowerArc, name: str, slew: Floats, load: Floats) -> Floats:
    table = arc.tables.get(name)
    return np.zeros(len(slew)) if table is None else look_up(table, slew, load)


def _conditioned(cell: Cell, arcs: list[PowerArc]) -> Iterator[tuple[PowerArc, Floats]]:
    """Each table with its states; one without `when` gets those that no other of the same pins
    covers."""
    every = np.ones(1 << len(state_names(cell)))
    states = {id(arc): column(cell, arc.when) for arc in arcs if arc.when}
    for arc in arcs:
        if arc.when:
            yield arc, states[id(arc)]
            continue
        covered = sum((states[id(other)] for other in arcs
                       if other.when and other.related_pin == arc.related_pin
                       and other.related_pg_pin == arc.related_pg_pin), np.zeros(len(every)))
        yield arc, np.maximum(0, every - covered)
