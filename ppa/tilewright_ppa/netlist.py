"""Mapped netlists as flat arrays: the JSON that Yosys writes, hierarchy resolved.

A net is a number: 0 and 1 are the constants, the rest follow in order of appearance, and some
numbers may be unused. Cells of one library cell form a `Group`; cells are numbered through the
groups. Every cell remembers the instance that it stands in, so that figures can be given by
module. Modules named `ram_<depth>x<width>`, `compute_array_<rows>x<columns>` and
`row_array_<rows>x<columns>x<bits>` stay closed, as `Memory` objects.

`read` knows no library; `link` joins a netlist with one and gives what timing, simulation and
power share: drivers, readers, levels.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tilewright_ppa.liberty import Cell, Library

__all__ = ["Design", "Group", "Instance", "Memory", "Netlist", "Port", "link", "memory_of", "read"]

Ints = NDArray[np.int32]

_CONSTANTS = {"0": 0, "1": 1, "x": 0, "z": 0}  # a don't-care is tied low
_MEMORY = re.compile(r"\\?(ram|compute_array)_(\d+)x(\d+)")
_ROWS = re.compile(r"\\?row_array_(\d+)x(\d+)x(\d+)(_single)?")
_OUTPUTS = {"ram": ("read_data",), "compute_array": ("both", "neither"),
            "row_array": ("read_data", "compute_data"),
            "row_array_single": ("read_data", "compute_data")}


def memory_of(module: str) -> tuple[str, int, int] | None:
    """Kind, depth and width of the memory that a module of this name is, None for another one."""
    if found := _MEMORY.fullmatch(module):
        return found[1], int(found[2]), int(found[3])
    if found := _ROWS.fullmatch(module):
        return f"row_array{found[4] or ''}", int(found[1]) * int(found[2]), int(found[3])
    return None


@dataclass(frozen=True)
class Group:
    """All cells of one library cell. `nets`: (cells, pins), -1 where a pin is left open."""

    cell: str
    pins: tuple[str, ...]
    nets: Ints
    first: int  # number of the first cell

    def __len__(self) -> int:
        return len(self.nets)

    @property
    def numbers(self) -> slice:
        """The group's cells in an array over all cells."""
        return slice(self.first, self.first + len(self.nets))


@dataclass(frozen=True)
class Memory:
    """One on-chip memory; `ports` holds the nets of each port, lowest bit first.

    `kind` is "ram"; "compute_array", which reads two rows; "row_array", with a row buffer for
    memory and one to compute, of which "row_array_single" has one for both, and where `depth`
    counts the columns of all rows.
    """

    name: str
    kind: str
    depth: int
    width: int
    instance: int
    ports: dict[str, Ints]

    @property
    def bits(self) -> int:
        return self.depth * self.width

    @property
    def outputs(self) -> tuple[str, ...]:
        """The ports that it drives, from the clock on."""
        return _OUTPUTS[self.kind]


@dataclass(frozen=True)
class Port:
    """A port of the top module; `nets` lowest bit first."""

    direction: str
    nets: Ints


@dataclass(frozen=True)
class Instance:
    """One place of a module. `path` is "" for the top; `fresh` lists the numbers, inside the
    module, of the nets that begin here, in order of their numbers in the netlist."""

    path: str
    module: str
    first_net: int
    fresh: Ints


@dataclass(frozen=True)
class Netlist:
    """A flat netlist; arrays named `cell_...` run over all cells."""

    name: str
    nets: int
    groups: list[Group]
    memories: list[Memory]
    ports: dict[str, Port]
    instances: list[Instance]
    cell_instance: Ints
    cell_local: Ints = field(repr=False)
    templates: dict[str, "_Template"] = field(repr=False)

    @property
    def cells(self) -> int:
        """How many cells there are."""
        return len(self.cell_instance)

    @cached_property
    def modules(self) -> list[str]:
        """Names of the modules that are placed at least once."""
        return sorted({instance.module for instance in self.instances})

    @cached_property
    def cell_module(self) -> Ints:
        """For each cell the index, in `modules`, of the module that it stands in."""
        index = {name: number for number, name in enumerate(self.modules)}
        of_instance = np.array([index[place.module] for place in self.instances], np.int32)
        return of_instance[self.cell_instance]

    def cell_name(self, number: int) -> str:
        """Hierarchical name of a cell, levels joined by `/`."""
        place = self.instances[self.cell_instance[number]]
        group = next(g for g in self.groups if g.first <= number < g.first + len(g))
        names = self.templates[place.module].cells[group.cell].names
        return _join(place.path, names[self.cell_local[number]])

    def net_name(self, number: int) -> str:
        """Hierarchical name of a net, from the outermost module that it is seen in."""
        if number < 2:
            return f"1'b{number}"
        starts = [place.first_net for place in self.instances]
        place = self.instances[int(np.searchsorted(starts, number, "right")) - 1]
        local = int(place.fresh[number - place.first_net])
        return _join(place.path, self.templates[place.module].net_names.get(local, f"n{number}"))


def _join(path: str, name: str) -> str:
    return f"{path}/{name}" if path else name


# ----- reading --------------------------------------------------------------------------------


@dataclass
class _Cells:
    names: list[str]
    pins: tuple[str, ...]
    nets: Ints


@dataclass
class _Template:
    """A module with its nets numbered from 2; the constants keep 0 and 1."""

    nets: int
    net_names: dict[int, str]
    ports: dict[str, tuple[str, Ints]]
    cells: dict[str, _Cells]
    children: list[tuple[str, str, dict[str, Ints]]]


def read(source: Path | Mapping[str, Any], top: str = "") -> Netlist:
    """Flatten the JSON netlist `source` (a file, or its parsed content) below module `top`.

    Without `top`, the module with the attribute `top`, or else the only module with content.
    ValueError where that is ambiguous or where a module is placed that the file lacks.
    """
    content = json.loads(source.read_text()) if isinstance(source, Path) else source
    modules: Mapping[str, Any] = content["modules"]
    open_modules = {name for name, module in modules.items() if not _closed(name, module)}
    top = top or _find_top(modules, open_modules)
    if top not in open_modules:
        raise ValueError(f"top must be one of {', '.join(sorted(open_modules))}, not {top!r}")
    return _Flattening(modules, open_modules).netlist(top)


def _closed(name: str, module: Mapping[str, Any]) -> bool:
    attributes = module.get("attributes", {})
    return memory_of(name) is not None or any(
        int(str(attributes.get(kind, "0")), 2) for kind in ("blackbox", "whitebox")
    )


def _find_top(modules: Mapping[str, Any], candidates: set[str]) -> str:
    marked = [name for name in candidates if "top" in modules[name].get("attributes", {})]
    found = marked or sorted(candidates)
    if len(found) != 1:
        raise ValueError(f"top must be given, one of {', '.join(sorted(candidates))}")
    return found[0]


class _Flattening:
    def __init__(self, modules: Mapping[str, Any], open_modules: set[str]) -> None:
        self.modules = modules
        self.open_modules = open_modules
        self.templates: dict[str, _Template] = {}
        self.instances: list[Instance] = []
        self.placed: dict[str, list[tuple[int, Ints]]] = {}  # cell -> (instance, its nets)
        self.memories: list[Memory] = []
        self.nets = 2
        self.joined: dict[int, int] = {}  # nets that turn out to be the same -> the lower one

    def netlist(self, top: str) -> Netlist:
        template = self.template(top)
        nets = self.place(top, "", {})
        same = self.same()
        groups, instances, locals_, first = [], [], [], 0
        for cell, parts in sorted(self.placed.items()):
            pins = self.pins(cell, parts)
            nets_of_pins = np.concatenate(list(self.aligned(cell, pins, parts)))
            groups.append(Group(cell, pins, same[nets_of_pins], first))
            first += len(nets_of_pins)
            instances += [np.full(len(part), place, np.int32) for place, part in parts]
            locals_ += [np.arange(len(part), dtype=np.int32) for _, part in parts]
        none = [np.zeros(0, np.int32)]
        return Netlist(
            name=top,
            nets=self.nets,
            groups=groups,
            memories=[
                Memory(m.name, m.kind, m.depth, m.width, m.instance,
                       {name: same[port] for name, port in m.ports.items()})
                for m in self.memories
            ],
            ports={
                name: Port(direction, same[nets[bits]])
                for name, (direction, bits) in template.ports.items()
            },
            instances=self.instances,
            cell_instance=np.concatenate(instances or none),
            cell_local=np.concatenate(locals_ or none),
            templates=self.templates,
        )

    def template(self, name: str) -> _Template:
        if name not in self.templates:
            self.templates[name] = self._read_template(name)
        return self.templates[name]

    def _read_template(self, name: str) -> _Template:
        module = self.modules[name]
        numbers: dict[int, int] = {}

        def local(bits: list[int | str]) -> list[int]:
            return [_CONSTANTS[bit] if isinstance(bit, str)
                    else numbers.setdefault(bit, len(numbers) + 2) for bit in bits]

        ports = {port: (entry["direction"], np.array(local(entry["bits"]), np.int32))
                 for port, entry in module["ports"].items()}
        by_type: dict[str, list[tuple[str, dict[str, list[int | str]]]]] = {}
        children = []
        for cell_name, cell in module["cells"].items():
            kind = cell["type"]
            if kind == "$scopeinfo":
                continue
            if kind in self.open_modules or memory_of(kind):
                connections = {port: np.array(local(bits), np.int32)
                               for port, bits in cell["connections"].items()}
                children.append((cell_name, kind, connections))
            elif kind.startswith("$"):
                raise ValueError(f"{name}/{cell_name} must be mapped to a library cell, not {kind}")
            else:
                by_type.setdefault(kind, []).append((cell_name, cell["connections"]))
        cells = {}
        for kind, found in by_type.items():
            pins = tuple(sorted({pin for _, connections in found for pin in connections}))
            nets = np.array([local(bits)[0] if (bits := connections.get(pin)) else -1
                             for _, connections in found for pin in pins], np.int32)
            cells[kind] = _Cells([cell_name for cell_name, _ in found], pins,
                                 nets.reshape(len(found), len(pins)))
        return _Template(len(numbers) + 2, _net_names(module, numbers), ports, cells, children)

    def place(self, module: str, path: str, bound: Mapping[str, Ints]) -> Ints:
        """Place one instance; give the netlist's number for each of the module's nets."""
        template = self.template(module)
        nets = np.full(template.nets + 1, -1, np.int32)  # the last one stands for an open pin
        nets[:2] = 0, 1
        for name, bits in bound.items():
            if name not in template.ports:
                raise ValueError(f"{path} must connect ports of {module}, not {name!r}")
            for inner, outer in zip(template.ports[name][1].tolist(), bits.tolist(), strict=True):
                if nets[inner] < 0:
                    nets[inner] = outer
                else:
                    self.join(int(nets[inner]), outer)
        fresh = np.flatnonzero(nets[:-1] < 0).astype(np.int32)
        nets[fresh] = np.arange(self.nets, self.nets + len(fresh))
        number = len(self.instances)
        self.instances.append(Instance(path, module, self.nets, fresh))
        self.nets += len(fresh)
        for kind, cells in template.cells.items():
            self.placed.setdefault(kind, []).append((number, nets[cells.nets]))
        for name, kind, connections in template.children:
            outside = {port: nets[bits] for port, bits in connections.items()}
            memory = memory_of(kind)
            if memory:
                self.memories.append(Memory(_join(path, name), *memory, number, outside))
            else:
                self.place(kind, _join(path, name), outside)
        return nets

    def pins(self, cell: str, parts: list[tuple[int, Ints]]) -> tuple[str, ...]:
        """The pins that any instance connects."""
        modules = {self.instances[place].module for place, _ in parts}
        return tuple(sorted({pin for m in modules for pin in self.templates[m].cells[cell].pins}))

    def aligned(self, cell: str, pins: tuple[str, ...],
                parts: list[tuple[int, Ints]]) -> Iterator[Ints]:
        """The parts with one column for each of `pins`."""
        for place, nets in parts:
            here = self.templates[self.instances[place].module].cells[cell].pins
            if here == pins:
                yield nets
            else:
                columns = [nets[:, here.index(pin)] if pin in here
                           else np.full(len(nets), -1, np.int32) for pin in pins]
                yield np.stack(columns, axis=1)

    def root(self, net: int) -> int:
        while net in self.joined:
            net = self.joined[net]
        return net

    def join(self, one: int, other: int) -> None:
        low, high = sorted((self.root(one), self.root(other)))
        if low != high:
            self.joined[high] = low

    def same(self) -> Ints:
        """The number that each net goes by; the last entry keeps -1."""
        numbers = np.append(np.arange(self.nets, dtype=np.int32), np.int32(-1))
        for net in self.joined:
            numbers[net] = self.root(net)
        return numbers


def _net_names(module: Mapping[str, Any], numbers: Mapping[int, int]) -> dict[int, str]:
    """The first name that the module gives to each net, public ones first."""
    names: dict[int, str] = {}
    entries = sorted(module.get("netnames", {}).items(), key=lambda item: item[1]["hide_name"])
    for name, entry in entries:
        bits = entry["bits"]
        for place, bit in enumerate(bits):
            number = numbers.get(bit, -1)
            if number >= 0 and number not in names:
                names[number] = f"{name}[{place}]" if len(bits) > 1 else name
    return names


# ----- joined with a library ------------------------------------------------------------------


@dataclass(frozen=True)
class Design:
    """A netlist whose cells are found in `library`; `cells[i]` belongs to `netlist.groups[i]`.

    `driver[net]` is the cell that drives the net, -1 for inputs, memories, constants and nets
    that nothing drives (these read 0). The readers of net n are entries
    `reader_start[n]` to `reader_start[n + 1]` of `reader_cell` and `reader_pin` (a column of the
    group's nets). `level` is 0 for flip-flops; another cell comes after all cells that drive it.
    """

    netlist: Netlist
    library: Library
    cells: list[Cell]
    driver: Ints
    reader_start: Ints
    reader_cell: Ints
    reader_pin: Ints
    level: Ints
    clock: int  # net of the port `clk`, -1 where there is none

    def groups(self) -> Iterator[tuple[Group, Cell]]:
        """Each group with its library cell."""
        return zip(self.netlist.groups, self.cells, strict=True)

    @cached_property
    def used(self) -> NDArray[np.bool_]:
        """Which nets some cell drives or reads, constants left out."""
        used = (self.driver >= 0) | (np.diff(self.reader_start) > 0)
        used[:2] = False
        return used

    @property
    def area(self) -> float:
        """Sum of the cells' areas, in the library's unit."""
        return sum(len(group) * cell.area for group, cell in self.groups())


def link(netlist: Netlist, library: Library, clock: str = "clk") -> Design:
    """Find every cell of `netlist` in `library`, and what drives and reads each net.

    ValueError for a cell that the library lacks, a latch, two drivers on one net, or a
    combinational loop, each naming the cell; also for a flip-flop whose clock is not the rising
    edge of the port `clock`.
    """
    cells = []
    driver = np.full(netlist.nets, -1, np.int32)
    pin_net, pin_cell, pin_pin = [], [], []
    for group in netlist.groups:
        cell = library.cells.get(group.cell)
        if cell is None:
            raise ValueError(f"{netlist.cell_name(group.first)} must be a cell of {library.name}, "
                             f"not {group.cell}")
        if cell.latch is not None or (cell.sequential and cell.ff is None):
            raise ValueError(f"{netlist.cell_name(group.first)} must be a gate or a flip-flop, "
                             f"not {group.cell}")
        cells.append(cell)
        if cell.ff is not None:
            _check_clock(netlist, group, cell, clock)
        numbers = np.arange(group.first, group.first + len(group), dtype=np.int32)
        for column, pin in enumerate(group.pins):
            if pin not in cell.pins:
                raise ValueError(f"{netlist.cell_name(group.first)} must connect pins of "
                                 f"{group.cell}, not {pin!r}")
            nets = group.nets[:, column]
            connected = nets >= 0
            if cell.pins[pin].direction == "output":
                targets, sources = nets[connected], numbers[connected]
                taken = (driver[targets] >= 0) | (targets < 2)
                driver[targets] = sources
                twice = sources[taken | (driver[targets] != sources)]
                if len(twice):
                    raise ValueError(f"the net of {netlist.cell_name(int(twice[0]))}.{pin} must "
                                     f"have one driver, not two")
            else:
                pin_net.append(nets[connected])
                pin_cell.append(numbers[connected])
                pin_pin.append(np.full(int(connected.sum()), column, np.int32))
    none = [np.zeros(0, np.int32)]
    net, reader, column_of = (np.concatenate(part or none) for part in (pin_net, pin_cell, pin_pin))
    order = np.argsort(net, kind="stable")
    start = np.zeros(netlist.nets + 1, np.int32)
    np.cumsum(np.bincount(net, minlength=netlist.nets), out=start[1:])
    clock_port = netlist.ports.get(clock)
    design = Design(netlist, library, cells, driver, start, reader[order], column_of[order],
                    np.zeros(netlist.cells, np.int32),
                    int(clock_port.nets[0]) if clock_port is not None else -1)
    _levelise(design, net, reader)
    return design


def _check_clock(netlist: Netlist, group: Group, cell: Cell, clock: str) -> None:
    pin = cell.ff.clocked_on.strip("()\" ") if cell.ff is not None else ""
    if pin not in group.pins:
        raise ValueError(f"{netlist.cell_name(group.first)} must be clocked by the rising edge of "
                         f"one pin, not {pin!r}")
    nets = group.nets[:, group.pins.index(pin)]
    wrong = np.flatnonzero(nets != netlist.ports[clock].nets[0]) if clock in netlist.ports else [0]
    if len(wrong):
        raise ValueError(f"{netlist.cell_name(group.first + int(wrong[0]))}.{pin} must be driven "
                         f"by the port {clock}")


def _levelise(design: Design, net: Ints, reader: Ints) -> None:
    """Fill `design.level`, one whole level a step."""
    netlist, level = design.netlist, design.level
    combinational = np.zeros(netlist.cells, bool)
    for group, cell in design.groups():
        combinational[group.numbers] = cell.ff is None
    source = design.driver[net]
    counted = (source >= 0) & combinational[source] & combinational[reader]
    waiting = np.bincount(reader[counted], minlength=netlist.cells).astype(np.int32)
    outputs = _pairs_of(design.driver, netlist.cells)
    ready = np.flatnonzero(combinational & (waiting == 0)).astype(np.int32)
    done, step = 0, 1
    while len(ready):
        level[ready] = step
        done += len(ready)
        nets = _gather(*outputs, ready)
        readers = _gather(design.reader_start, design.reader_cell, nets)
        readers = readers[combinational[readers]]
        changed, count = np.unique(readers, return_counts=True)
        waiting[changed] -= count.astype(np.int32)
        ready = changed[waiting[changed] == 0]
        step += 1
    if done != combinational.sum():
        stuck = combinational & (waiting > 0)
        # Every stuck cell waits for another one: going back must come upon the loop.
        at, seen = int(np.flatnonzero(stuck)[0]), set[int]()
        while at not in seen:
            seen.add(at)
            drivers = design.driver[net[reader == at]]
            at = int(drivers[(drivers >= 0) & stuck[drivers]][0])
        raise ValueError(f"{netlist.cell_name(at)} must not be in a combinational loop")


def _pairs_of(key: Ints, count: int) -> tuple[Ints, Ints]:
    """Index lists by value: the places of value v in `key` are `items[start[v]:start[v + 1]]`."""
    items = np.argsort(key, kind="stable").astype(np.int32)
    items = items[key[items] >= 0]
    start = np.zeros(count + 1, np.int32)
    np.cumsum(np.bincount(key[items], minlength=count), out=start[1:])
    return start, items


def _gather(start: Ints, items: Ints, keys: Ints) -> Ints:
    """The concatenated lists of all `keys`."""
    first, count = start[keys], start[keys + 1] - start[keys]
    ends = np.cumsum(count)
    offsets = np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - count, count)
    return items[np.repeat(first, count) + offsets]
