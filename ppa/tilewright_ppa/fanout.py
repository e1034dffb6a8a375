"""Buffers on nets with more load than one gate should drive.

Mapping sees one module at a time and no register outputs, so that an enable which reaches a
thousand flip-flops in sixteen modules would be driven by one of them. Nets whose load exceeds
`LIMIT` inverters get a tree of the library's buffers, from the innermost module outwards; a
module's input port then presents no more than that. Clocks are left to a clock tree.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from tilewright_ppa.boolean import truth_table
from tilewright_ppa.liberty import Library

__all__ = ["LIMIT", "buffer_nets"]

LIMIT = 40.0
"""Largest load of a net, in input capacitances of the library's inverter."""

_AREA = 2.5  # of the buffer, in gate equivalents, at most: about four times the smallest drive


@dataclass(frozen=True)
class _Sink:
    """One pin on a net: `connections` of a cell, and where in it."""

    connections: dict[str, list[int | str]]
    pin: str
    index: int
    load: float


def buffer_nets(modules: Mapping[str, dict[str, Any]], library: Library) -> None:
    """Add buffers to mapped modules of a JSON netlist, in place.

    `modules` lists every module after those that place it. Nothing happens where the library has no
    buffer.
    """
    name = _buffer(library)
    if name is None or library.inverter is None:
        return
    inverter = library.cells[library.inverter]
    unit = inverter.pins[inverter.inputs[0]].capacitance
    ports: dict[str, dict[str, list[float]]] = {}
    for module in reversed(list(modules)):
        ports[module] = _Repair(modules[module], library, name, unit, ports).run()


def _buffer(library: Library) -> str | None:
    found = [
        (cell.area, cell.name)
        for cell in library.cells.values()
        if not cell.dont_use
        and cell.area <= _AREA * library.nand2_area
        and len(cell.inputs) == len(cell.outputs) == 1
        and (function := cell.function(cell.outputs[0]))
        and not cell.sequential
        and truth_table(function, cell.inputs) == 0b10
        and not any(word in cell.name.lower() for word in ("clk", "dly", "delay", "gate"))
    ]
    return max(found)[1] if found else None


class _Repair:
    def __init__(
        self, module: dict[str, Any], library: Library, buffer: str, unit: float,
        ports: Mapping[str, Mapping[str, list[float]]],
    ) -> None:  # fmt: skip
        self.module, self.library, self.unit, self.ports = module, library, unit, ports
        cell = library.cells[buffer]
        self.buffer, self.enter, self.leave = buffer, cell.inputs[0], cell.outputs[0]
        self.buffer_load = cell.pins[self.enter].capacitance / unit
        bits = [bit for net in module["netnames"].values() for bit in net["bits"]]
        bits += [bit for cell in module["cells"].values() for pin in cell["connections"].values()
                 for bit in pin]
        self.next_net = 1 + max((bit for bit in bits if isinstance(bit, int)), default=1)
        self.added = 0

    def run(self) -> dict[str, list[float]]:
        """Buffer the module's nets; give the load of each bit of its input ports."""
        sinks: dict[int, list[_Sink]] = {}
        clocks: set[int | str] = set()
        for cell in list(self.module["cells"].values()):
            for sink, clock in self._sinks(cell):
                net = sink.connections[sink.pin][sink.index]
                if isinstance(net, int):
                    sinks.setdefault(net, []).append(sink)
                    if clock:
                        clocks.add(net)
        loads = {net: sum(sink.load for sink in found) for net, found in sinks.items()}
        for net, found in sinks.items():
            if net not in clocks and loads[net] > LIMIT:
                loads[net] = self._tree(net, found)
        inputs = {name: port["bits"] for name, port in self.module["ports"].items()
                  if port["direction"] == "input"}
        return {name: [float("nan") if bit in clocks else loads.get(bit, 0.0) for bit in bits]
                for name, bits in inputs.items()}

    def _sinks(self, cell: dict[str, Any]) -> Iterable[tuple[_Sink, bool]]:
        connections, kind = cell["connections"], cell["type"]
        if kind in self.ports:
            for pin, loads in self.ports[kind].items():
                for index, load in enumerate(loads[: len(connections.get(pin, ()))]):
                    yield _Sink(connections, pin, index, load), load != load
        elif kind in self.library.cells:
            library_cell = self.library.cells[kind]
            for pin in library_cell.inputs:
                if connections.get(pin):
                    found = library_cell.pins[pin]
                    yield _Sink(connections, pin, 0, found.capacitance / self.unit), found.clock

    def _tree(self, net: int, sinks: list[_Sink]) -> float:
        """Put buffers between a net and its sinks; the load that the net is left with."""
        while sum(sink.load for sink in sinks) > LIMIT:
            groups: list[list[_Sink]] = [[]]
            for sink in sinks:
                if groups[-1] and sum(one.load for one in groups[-1]) + sink.load > LIMIT:
                    groups.append([])
                groups[-1].append(sink)
            if len(groups) == len(sinks):
                break
            sinks = [self._insert(net, group) for group in groups]
        return sum(sink.load for sink in sinks)

    def _insert(self, net: int, group: list[_Sink]) -> _Sink:
        connections: dict[str, list[int | str]] = {
            self.enter: [net], self.leave: [self.next_net]}
        for sink in group:
            sink.connections[sink.pin][sink.index] = self.next_net
        self.module["netnames"][f"$fanout$net${self.added}"] = {
            "hide_name": 1, "bits": [self.next_net], "attributes": {}}
        self.module["cells"][f"$fanout${self.added}"] = {
            "hide_name": 1,
            "type": self.buffer,
            "parameters": {},
            "attributes": {},
            "port_directions": {self.enter: "input", self.leave: "output"},
            "connections": connections,
        }
        self.next_net += 1
        self.added += 1
        return _Sink(connections, self.enter, 0, self.buffer_load)
