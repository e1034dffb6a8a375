"""Gate-level simulation of a mapped netlist, fed from streams, at millions of events a second.

The simulator (`gatesim.cc`) is compiled once with g++, kept in the build folder under the hash of
its text, and called through ctypes. It drives the netlist itself, with the protocol of the batch
driver: an input beat stays until it is taken, an output is always ready while beats are wanted.
So the output beats prove the netlist against the golden model in the same run that counts its
activity.

Values are 0 and 1 alone: flip-flops and memories start from a fixed arbitrary pattern, undriven
nets read 0. The clock period is taken to be long enough for every cycle to settle. Delays come
from the timing analysis, a mean of the arcs between two pins, in ticks of a hundredth of an FO4;
wires have none.
"""

import ctypes
import hashlib
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tilewright.files import atomically
from tilewright.records import build_dir
from tilewright.tools import compiler
from tilewright_ppa.activity import Activity, clock_pin, column, columns, state_names
from tilewright_ppa.liberty import Cell, FlipFlop
from tilewright_ppa.netlist import Design, Group
from tilewright_ppa.timing import Timing

__all__ = ["NoProgress", "Run", "Simulator"]

Bits = NDArray[np.uint8]

_FLAGS = ["-O2", "-std=c++20", "-shared", "-fPIC"]
_OUTPUT = np.dtype([("table", "u4"), ("net", "u4"), ("delay", "u4")])
_CELL = np.dtype([("first_output", "u4"), ("outputs", "u4"), ("level", "u4"), ("histogram", "u4"),
                  ("since", "u4"), ("flop", "u4"), ("state", "u2"), ("counted", "u2"),
                  ("stored", "u2"), ("touched", "u1"), ("queued", "u1")])
_READER = np.dtype([("cell", "u4"), ("mask", "u2"), ("pin", "u2")])
_FLOP = np.dtype([("cell", "u4"), ("next", "u4"), ("force", "u4"), ("clock_pin", "u4"),
                  ("forced", "u4")])
_NET = np.dtype([("first_reader", "u4"), ("due", "i4"), ("value", "u1"), ("before", "u1"),
                 ("touched", "u1")], align=True)
_MEMORY = np.dtype([("depth", "u4"), ("width", "u4"), ("address_bits", "u4"),
                    ("write_enable", "i4"), ("read_enable", "i4"), ("write_address", "u8"),
                    ("read_address", "u8"), ("write_data", "u8"), ("read_data", "u8"),
                    ("words", "u8"), ("read_b", "u8"), ("write_mask", "u8"), ("neither", "u8"),
                    ("read", "i4"), ("kind", "u4"), ("line_a", "u4"), ("line_b", "u4"),
                    ("reads", "u4"), ("compute_column", "u8"), ("compute_data", "u8"),
                    ("buffers", "u4"), ("column_bits", "u4"), ("open_memory", "i4"),
                    ("open_compute", "i4"), ("close_memory", "i4"), ("close_compute", "i4"),
                    ("compute", "i4"), ("held", "u4", 2), ("opened", "u4", 2)], align=True)
_MEMORY_PORTS = ("write_enable", "read_enable", "write_address", "read_address", "write_data",
                 "read_data", "read_b", "write_mask", "neither", "read", "compute_column",
                 "compute_data", "open_memory", "open_compute", "close_memory", "close_compute",
                 "compute")
# By kind of memory its number, and its names of the ports that all kinds have.
_ROWS = {"read_enable": "read", "read_address": "column", "write_enable": "write",
         "write_address": "row"}
_KINDS: dict[str, tuple[int, dict[str, str]]] = {
    "ram": (0, {}),
    "compute_array": (1, {"read_enable": "enable", "read_address": "read_a",
                          "read_data": "both"}),
    "row_array": (2, _ROWS),
    "row_array_single": (2, _ROWS),
}
_STREAM = np.dtype([("payload", "u8"), ("bits", "i8"), ("valid", "i4"), ("ready", "i4"),
                    ("output", "i4"), ("armed", "i4"), ("beats", "u8"), ("count", "i8"),
                    ("done", "i8")], align=True)
_DESIGN = np.dtype([(name, "i8") for name in (
    "nets", "cells", "flops", "memories", "streams", "levels", "wheel")] + [
    (name, "u8") for name in (
        "net", "cell", "output", "reader", "flop", "memory", "stream", "truth", "delays",
        "toggles", "settled", "histogram")] + [
    ("reset", "i4"), ("timed", "i4"), ("start", "i8"), ("stop", "i8"), ("cycle", "i8"),
    ("idle", "i8"), ("events", "i8")], align=True)
_RECORDS = (_OUTPUT, _CELL, _READER, _FLOP, _NET, _MEMORY, _STREAM, _DESIGN)

_MAX_STATE = 16
_MAX_TICKS = 1 << 14
_CHUNK = 256  # cycles between looks at the outside: progress, and Ctrl-C


class NoProgress(RuntimeError):
    """No beat of a netlist moved for longer than the patience; the text is one line."""


@dataclass(frozen=True)
class Run:
    """One simulation. `outputs`: stream -> bits (beats, width); `cycles` from the first to the
    last; `events` are changes of nets inside the window, `seconds` the time all of it took."""

    outputs: dict[str, Bits]
    cycles: int
    activity: Activity
    events: int
    seconds: float


class Simulator:
    """`design` ready to run; with `timing` also with delays, so that glitches show.

    RuntimeError where g++ is missing, ValueError for a cell without a function.
    """

    def __init__(self, design: Design, timing: Timing | None = None) -> None:
        self.design = design
        self.timing = timing
        self._program = _program()
        self._arrays = _Arrays(design, timing)

    def run(self, inputs: Mapping[str, Bits], outputs: Mapping[str, int], *,
            window: tuple[int, int | None] = (0, None), glitches: bool = True,
            reset_cycles: int = 4, patience: int = 10_000,
            progress: Callable[[int], None] | None = None) -> Run:
        """Reset, feed `inputs` (stream -> bits of each beat, lowest first) and collect as many
        beats of each stream as `outputs` says.

        The window [start, stop) is in cycles from the first after reset; stop None is the end.
        `glitches` off counts settled changes alone, faster. `progress` is told the cycle.
        ValueError for streams that the netlist lacks or that do not fit, or an empty window;
        NoProgress when nothing moves for `patience` cycles.
        """
        if glitches and self.timing is None:
            raise ValueError("glitches must be off without a timing analysis")
        began = time.perf_counter()
        keep, streams, beats = self._streams(inputs, outputs)
        netlist = self.design.netlist
        arrays = self._arrays
        net, cell = arrays.nets.copy(), arrays.cells.copy()
        toggles, settled = (np.zeros(netlist.nets + 1, np.uint32) for _ in range(2))
        histogram = np.zeros(arrays.states, np.uint32)
        memories = self._memories(keep)
        start, stop = window
        reset = netlist.ports.get("rst")
        control = np.zeros(1, _DESIGN)
        for name, array in {
                "net": net, "cell": cell, "output": arrays.outputs, "reader": arrays.readers,
                "flop": arrays.flops, "memory": memories, "stream": streams,
                "truth": arrays.truth, "delays": arrays.delays, "toggles": toggles,
                "settled": settled, "histogram": histogram}.items():
            control[name] = array.ctypes.data
        for name, value in {
                "nets": netlist.nets, "cells": netlist.cells, "flops": len(arrays.flops),
                "memories": len(memories), "streams": len(streams),
                "levels": int(self.design.level.max(initial=0)) + 1, "wheel": 2 * _MAX_TICKS,
                "reset": -1 if reset is None else int(reset.nets[0]), "timed": glitches,
                "start": start, "stop": -1 if stop is None else stop}.items():
            control[name] = value
        simulator = self._program.gatesim_new(control.ctypes.data, reset_cycles)
        try:
            while (state := self._program.gatesim_run(simulator, _CHUNK, patience)) == 1:
                if progress is not None:
                    progress(int(control["cycle"][0]))
        finally:
            self._program.gatesim_delete(simulator)
        cycles = int(control["cycle"][0])
        if state == 2:
            stuck = [f"{name} {done} of {count}" for name, done, count in zip(
                (*inputs, *outputs), streams["done"], streams["count"], strict=False)
                if done < count]
            raise NoProgress(f"{netlist.name}: no beat moved for {patience} cycles "
                             f"({', '.join(stuck)})")
        counted = min(int(control["stop"][0]), cycles) - start
        if not 0 <= start or counted <= 0:
            raise ValueError(f"window must lie in 0..{cycles} and not be empty, not "
                             f"{start}..{stop}")
        activity = Activity(self.design, counted, toggles[:-1], settled[:-1],
                            [histogram[arrays.histogram[group.numbers, None] + np.arange(states)]
                             for group, states in zip(netlist.groups, arrays.group_states,
                                                      strict=True)])
        return Run(beats, cycles, activity, int(control["events"][0]),
                   time.perf_counter() - began)

    def _memories(self, keep: list[Any]) -> NDArray[Any]:
        """The memories, filled with a fixed pattern."""
        found = self.design.netlist.memories
        records = np.zeros(len(found), _MEMORY)
        for record, memory in zip(records, found, strict=True):
            ports = {name: np.ascontiguousarray(nets, np.int32)
                     for name, nets in memory.ports.items()}
            kind, names = _KINDS[memory.kind]
            column_bits = len(ports.get("column", ()))
            # Each row begins at a power of two.
            depth = 1 << len(ports["row"]) + column_bits if column_bits else memory.depth
            words = (np.arange(depth * memory.width, dtype=np.uint32) * np.uint32(2654435761)
                     >> 31).astype(np.uint8)
            keep += [words, *ports.values()]
            for name, value in {
                    "kind": kind, "depth": depth, "width": memory.width,
                    "address_bits": len(ports[names.get("write_address", "write_address")]),
                    "column_bits": column_bits, "words": words.ctypes.data,
                    "buffers": 1 if memory.kind == "row_array_single" else 2}.items():
                record[name] = value
            for name in _MEMORY_PORTS:
                nets = ports.get(names.get(name, name))
                if nets is not None:
                    single = _MEMORY[name] == np.int32
                    record[name] = nets[0] if single else nets.ctypes.data
        return records

    def _streams(self, inputs: Mapping[str, Bits], outputs: Mapping[str, int]
                 ) -> tuple[list[Any], NDArray[Any], dict[str, Bits]]:
        """What must be kept alive, the records of the simulator, the buffers of the outputs."""
        ports = self.design.netlist.ports
        names = {name.removesuffix("__payload"): port.direction
                 for name, port in ports.items() if name.endswith("__payload")}
        for kind, direction, given in (("inputs", "input", inputs), ("outputs", "output", outputs)):
            legal = [name for name, found in names.items() if found == direction]
            wrong = [name for name in given if name not in legal]
            if wrong:
                raise ValueError(f"{kind} must be among {', '.join(legal)}, not {wrong[0]}")
        # Streams that nobody mentions stay quiet: nothing offered, nothing taken.
        quiet = [name for name in names if name not in inputs and name not in outputs]
        keep: list[Any] = []
        buffers: dict[str, Bits] = {}
        everything = [*inputs, *outputs, *quiet]
        records = np.zeros(len(everything), _STREAM)
        for record, name in zip(records, everything, strict=True):
            nets = np.ascontiguousarray(ports[f"{name}__payload"].nets, np.int32)
            output = names[name] == "output"
            if name in outputs:
                beats = buffers[name] = np.zeros((outputs[name], len(nets)), np.uint8)
            elif name in inputs:
                beats = np.ascontiguousarray(inputs[name], np.uint8)
                if beats.ndim != 2 or beats.shape[1] != len(nets):
                    raise ValueError(f"{name} must have shape (beats, {len(nets)}), not "
                                     f"{np.shape(inputs[name])}")
                if beats.size and beats.max() > 1:
                    raise ValueError(f"{name} must hold bits, 0 or 1, not {beats.max()}")
            else:
                beats = np.zeros((0, len(nets)), np.uint8)
            keep += [nets, beats]
            record["payload"], record["bits"] = nets.ctypes.data, len(nets)
            record["output"] = output
            for end in ("valid", "ready"):
                port = ports.get(f"{name}__{end}")
                record[end] = -1 if port is None else port.nets[0]
            record["beats"], record["count"] = beats.ctypes.data, len(beats)
        return keep, records, buffers


class _Arrays:
    """The design as the simulator reads it.

    Cells stand in another order than in the netlist: those of one instance together, as signals
    pass them. `histogram[cell]` is where the counts of a cell's states begin, `group_states` how
    many states the cells of each group have.
    """

    def __init__(self, design: Design, timing: Timing | None) -> None:
        netlist = design.netlist
        self.design = design
        order = np.lexsort((design.level, netlist.cell_instance))
        self.place = np.empty(netlist.cells, np.int64)
        self.place[order] = np.arange(netlist.cells)
        self.cells = np.zeros(netlist.cells, _CELL)
        self.histogram = np.zeros(netlist.cells, np.int64)
        self.group_states: list[int] = []
        self.states = 0
        self._truth = _Truth()
        self._outputs: list[NDArray[Any]] = [np.zeros(0, _OUTPUT)]
        self._flops: list[NDArray[Any]] = [np.zeros(0, _FLOP)]
        # By group and column of its nets: the bit of the state, the output.
        shape = len(netlist.groups), max((len(group.pins) for group in netlist.groups), default=0)
        self._bit, self._slot = np.full(shape, -1, np.int64), np.full(shape, -1, np.int64)
        self._first_delay = np.zeros(netlist.cells, np.int64)
        self._delays_by_output = np.zeros(len(netlist.groups), np.int64)
        self._delay_count = 0
        for index, (group, cell) in enumerate(design.groups()):
            self._add(index, group, cell)
        self.outputs = np.concatenate(self._outputs)
        self.flops = np.concatenate(self._flops)
        self.truth = self._truth.bytes()
        self.nets, self.readers = self._connect()
        self.delays = self._ticks(timing)

    def _add(self, index: int, group: Group, cell: Cell) -> None:
        """The cells of one group, their outputs and their stored values."""
        names = state_names(cell)
        if len(names) > _MAX_STATE:
            raise ValueError(f"{cell.name} must have at most {_MAX_STATE} inputs")
        for bit, name in enumerate([*names, clock_pin(cell)]):
            if name in group.pins:
                self._bit[index, group.pins.index(name)] = bit
        driven = [pin for pin in cell.outputs if pin in group.pins]
        count, every, here = len(group), np.arange(len(group)), self.place[group.numbers]
        stride = 2 * (len(names) + 1)
        self._delays_by_output[index] = stride
        self._first_delay[group.numbers] = self._delay_count + stride * len(driven) * every
        self.cells["outputs"][here] = len(driven)
        self.cells["first_output"][here] = sum(map(len, self._outputs)) + len(driven) * every
        self.cells["level"][here] = self.design.level[group.numbers]
        outputs = np.zeros((count, len(driven)), _OUTPUT)
        for slot, pin in enumerate(driven):
            function = cell.pins[pin].function
            if not function or cell.pins[pin].three_state:
                raise ValueError(f"{cell.name}.{pin} must have a function to be simulated")
            self._slot[index, group.pins.index(pin)] = slot
            nets = group.nets[:, group.pins.index(pin)]
            outputs["table"][:, slot] = self._truth.add(column(cell, function))
            outputs["net"][:, slot] = np.where(nets < 0, self.design.netlist.nets, nets)
            outputs["delay"][:, slot] = self._first_delay[group.numbers] + stride * slot
        self._outputs.append(outputs.reshape(-1))
        self._delay_count += stride * len(driven) * count

        states = 1 << len(names)
        self.group_states.append(states)
        self.histogram[group.numbers] = self.states + states * every
        self.cells["histogram"][here] = self.histogram[group.numbers]
        self.states += states * count
        if cell.ff is not None:
            self.cells["flop"][here] = sum(map(len, self._flops)) + every
            self.cells["stored"][here] = states >> 1
            self._flops.append(_flops(cell, cell.ff, here, self._truth, len(names)))

    def _connect(self) -> tuple[NDArray[Any], NDArray[Any]]:
        """Nets and the readers of each; the clock has none here."""
        design, netlist = self.design, self.design.netlist
        bit = self._bit[self._group_of(design.reader_cell), design.reader_pin]
        net = np.repeat(np.arange(netlist.nets), np.diff(design.reader_start))
        kept = (bit >= 0) & (net != design.clock)
        readers = np.zeros(int(kept.sum()), _READER)
        readers["cell"] = self.place[design.reader_cell[kept]]
        readers["pin"] = bit[kept]
        readers["mask"] = 1 << bit[kept]
        # One net more takes what open outputs say, and one entry ends the last list.
        nets = np.zeros(netlist.nets + 2, _NET)
        nets["due"] = -1
        nets["first_reader"][1:] = np.cumsum(np.bincount(net[kept], minlength=netlist.nets + 1))
        return nets, readers

    def _ticks(self, timing: Timing | None) -> NDArray[np.uint16]:
        """Delays by output, input pin and edge; 1 where the library has no arc."""
        ticks = np.ones(max(1, self._delay_count), np.uint16)
        if timing is None:
            return ticks
        arcs = timing.arcs
        group = self._group_of(arcs.cell)
        at = (self._first_delay[arcs.cell] + arcs.target % 2
              + self._delays_by_output[group] * self._slot[group, arcs.target_pin]
              + 2 * self._bit[group, arcs.source_pin])
        count = np.bincount(at, minlength=len(ticks))
        mean = np.bincount(at, arcs.delay, len(ticks)) / np.maximum(1, count)
        tick = max(timing.fo4 / 100, float(mean.max(initial=0)) / (_MAX_TICKS - 1), 1e-18)
        return np.clip(np.rint(mean / tick), 1, _MAX_TICKS - 1).astype(np.uint16)

    def _group_of(self, cells: NDArray[np.int32]) -> NDArray[np.int64]:
        firsts = [group.first for group in self.design.netlist.groups]
        return np.searchsorted(firsts, cells, "right") - 1


def _flops(cell: Cell, flop: FlipFlop, cells: NDArray[np.int64], truth: "_Truth",
           clock: int) -> NDArray[Any]:
    clear, preset, following = columns(cell, [flop.clear or "0", flop.preset or "0",
                                              flop.next_state])
    force = np.where(clear > 0, 1, np.where(preset > 0, 2, 0))
    records = np.zeros(len(cells), _FLOP)
    records["cell"] = cells
    records["next"] = truth.add(following)
    records["force"] = truth.add(force)
    records["forced"] = bool(force.any())
    records["clock_pin"] = clock
    return records


class _Truth:
    """Truth tables, a byte for each entry, each distinct one once."""

    def __init__(self) -> None:
        self._tables: dict[bytes, int] = {}
        self._size = 0

    def add(self, values: NDArray[Any]) -> int:
        raw = values.astype(np.uint8).tobytes()
        if raw not in self._tables:
            self._tables[raw] = self._size
            self._size += len(raw)
        return self._tables[raw]

    def bytes(self) -> Bits:
        return np.frombuffer(b"".join(self._tables) or b"\0", np.uint8)


def _program() -> ctypes.CDLL:
    """The compiled simulator, from the build folder or made now."""
    source = Path(__file__).with_name("gatesim.cc")
    text = source.read_bytes()
    key = hashlib.sha256(text + " ".join(_FLAGS).encode()).hexdigest()[:16]
    path = (build_dir() / "gatesim" / f"{key}.so").absolute()
    if not path.exists():
        tool = compiler()
        with atomically(path) as beside:
            run = subprocess.run([tool, *_FLAGS, str(source), "-o", str(beside)],
                                 capture_output=True, text=True)
            if run.returncode:
                raise RuntimeError(f"{tool} must compile {source.name}: "
                                   f"{run.stderr.splitlines()[0]}")
    program = ctypes.CDLL(str(path))
    pointer, number, long = ctypes.c_void_p, ctypes.c_int32, ctypes.c_int64
    program.gatesim_new.argtypes, program.gatesim_new.restype = [pointer, long], pointer
    program.gatesim_run.argtypes, program.gatesim_run.restype = [pointer, long, long], number
    program.gatesim_delete.argtypes, program.gatesim_delete.restype = [pointer], None
    program.gatesim_sizes.argtypes, program.gatesim_sizes.restype = [number], long
    for place, record in enumerate(_RECORDS):
        if program.gatesim_sizes(place) != record.itemsize:
            raise RuntimeError(f"gatesim.py must agree with gatesim.cc on record {place}")
    return program
