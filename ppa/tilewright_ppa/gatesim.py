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
import shutil
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
from tilewright_ppa.activity import Activity, clock_pin, column, columns, state_names
from tilewright_ppa.liberty import Cell
from tilewright_ppa.netlist import Design
from tilewright_ppa.timing import Timing

__all__ = ["Run", "Simulator"]

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
                    ("words", "u8")], align=True)
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

_MAX_TICKS = 1 << 14
_CHUNK = 256  # cycles between looks at the outside: progress, and Ctrl-C


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
        self._build()

    def run(self, inputs: Mapping[str, Bits], outputs: Mapping[str, int], *,
            window: tuple[int, int | None] = (0, None), glitches: bool = True,
            reset_cycles: int = 4, patience: int = 10_000,
            progress: Callable[[int], None] | None = None) -> Run:
        """Reset, feed `inputs` (stream -> bits of each beat, lowest first) and collect as many
        beats of each stream as `outputs` says.

        The window [start, stop) is in cycles from the first after reset; stop None is the end.
        `glitches` off counts settled changes alone, faster. `progress` is told the cycle.
        ValueError for streams that the netlist lacks or that do not fit, or an empty window;
        RuntimeError when nothing moves for `patience` cycles.
        """
        if glitches and self.timing is None:
            raise ValueError("glitches must be off without a timing analysis")
        began = time.perf_counter()
        keep, streams, beats = self._streams(inputs, outputs)
        netlist = self.design.netlist
        net, cell = self._nets.copy(), self._cells.copy()
        toggles, settled = (np.zeros(netlist.nets + 1, np.uint32) for _ in range(2))
        histogram = np.zeros(self._states, np.uint32)
        memories = self._memories(keep)
        start, stop = window
        reset = netlist.ports.get("rst")
        control = np.zeros(1, _DESIGN)
        for name, array in {
                "net": net, "cell": cell, "output": self._outputs, "reader": self._readers,
                "flop": self._flops, "memory": memories, "stream": streams, "truth": self._truth,
                "delays": self._delays, "toggles": toggles, "settled": settled,
                "histogram": histogram}.items():
            control[name] = array.ctypes.data
        for name, value in {
                "nets": netlist.nets, "cells": netlist.cells, "flops": len(self._flops),
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
            raise RuntimeError(f"{netlist.name}: no beat moved for {patience} cycles "
                               f"({', '.join(stuck)})")
        counted = min(int(control["stop"][0]), cycles) - start
        if not 0 <= start or counted <= 0:
            raise ValueError(f"window must lie in 0..{cycles} and not be empty, not "
                             f"{start}..{stop}")
        activity = Activity(self.design, counted, toggles[:-1], settled[:-1],
                            [histogram[self._histogram[group.numbers, None] + np.arange(states)]
                             for group, states in zip(netlist.groups, self._group_states,
                                                      strict=True)])
        return Run(beats, cycles, activity, int(control["events"][0]),
                   time.perf_counter() - began)

    # ----- arrays of the simulator ----------------------------------------------------------

    def _build(self) -> None:
        design, netlist = self.design, self.design.netlist
        # Cells of one instance stand together, in the order in which signals pass them.
        order = np.lexsort((design.level, netlist.cell_instance))
        place = np.empty(netlist.cells, np.int64)
        place[order] = np.arange(netlist.cells)
        cells = np.zeros(netlist.cells, _CELL)
        truth, outputs, flops = _Truth(), [], []
        self._histogram = np.zeros(netlist.cells, np.int64)
        self._group_states: list[int] = []
        self._states = 0
        pin_of = np.full((len(netlist.groups), 64), -1, np.int64)  # column -> bit of the state
        slot_of = np.full((len(netlist.groups), 64), -1, np.int64)  # column -> output
        delay_base = np.zeros(netlist.cells, np.int64)
        delay_pins = np.zeros(len(netlist.groups), np.int64)
        first_output = first_flop = first_delay = 0
        for index, (group, cell) in enumerate(design.groups()):
            names = state_names(cell)
            if len(names) > 16:
                raise ValueError(f"{cell.name} must have at most 16 inputs")
            states, pins = 1 << len(names), len(names) + 1
            self._group_states.append(states)
            delay_pins[index] = pins
            for bit, name in enumerate(names):
                if name in group.pins:
                    pin_of[index, group.pins.index(name)] = bit
            if cell.ff is not None:
                pin_of[index, group.pins.index(clock_pin(cell))] = len(names)
            driven = [pin for pin in cell.outputs if pin in group.pins]
            here = place[group.numbers]
            count = len(group)
            every = np.arange(count)
            block = np.zeros((count, len(driven)), _OUTPUT)
            for slot, pin in enumerate(driven):
                function = cell.pins[pin].function
                if not function or cell.pins[pin].three_state:
                    raise ValueError(f"{cell.name}.{pin} must have a function to be simulated")
                net_column = group.pins.index(pin)
                slot_of[index, net_column] = slot
                nets = group.nets[:, net_column]
                block["table"][:, slot] = truth.add(column(cell, function))
                block["net"][:, slot] = np.where(nets < 0, netlist.nets, nets)
                block["delay"][:, slot] = first_delay + 2 * pins * (every * len(driven) + slot)
            outputs.append(block.reshape(-1))
            delay_base[group.numbers] = first_delay + 2 * pins * len(driven) * every
            first_delay += 2 * pins * len(driven) * count
            cells["first_output"][here] = first_output + len(driven) * every
            first_output += len(driven) * count
            cells["outputs"][here] = len(driven)
            cells["level"][here] = design.level[group.numbers]
            self._histogram[group.numbers] = self._states + states * every
            cells["histogram"][here] = self._histogram[group.numbers]
            self._states += states * count
            if cell.ff is not None:
                cells["flop"][here] = first_flop + every
                cells["stored"][here] = states >> 1
                flops.append(_flops(cell, here, truth, len(names)))
                first_flop += count
        self._cells = cells
        self._outputs = np.concatenate([*outputs, np.zeros(0, _OUTPUT)])
        self._flops = np.concatenate([*flops, np.zeros(0, _FLOP)])
        self._truth = truth.bytes()
        self._build_readers(place, pin_of)
        self._build_delays(pin_of, slot_of, delay_base, delay_pins, first_delay)

    def _build_readers(self, place: NDArray[np.int64], pin_of: NDArray[np.int64]) -> None:
        """Readers of each net; clock pins are not among them."""
        design, netlist = self.design, self.design.netlist
        group = self._group_of(design.reader_cell)
        pin = pin_of[group, design.reader_pin]
        net = np.repeat(np.arange(netlist.nets), np.diff(design.reader_start))
        kept = (pin >= 0) & (net != design.clock)
        readers = np.zeros(int(kept.sum()), _READER)
        readers["cell"] = place[design.reader_cell[kept]]
        readers["pin"] = pin[kept]
        readers["mask"] = 1 << pin[kept]
        self._readers = readers
        # One net more takes what open outputs say, and one entry ends the last list.
        self._nets = np.zeros(netlist.nets + 2, _NET)
        self._nets["due"] = -1
        counts = np.bincount(net[kept], minlength=netlist.nets + 1)
        self._nets["first_reader"][1:] = np.cumsum(counts)

    def _build_delays(self, pin_of: NDArray[np.int64], slot_of: NDArray[np.int64],
                      base: NDArray[np.int64], pins: NDArray[np.int64], size: int) -> None:
        """Ticks by output, input pin and edge; 1 where the library has no arc."""
        self._delays = np.ones(max(1, size), np.uint16)
        if self.timing is None:
            return
        arcs = self.timing.arcs
        group = self._group_of(arcs.cell)
        slot = slot_of[group, arcs.target_pin]
        at = (base[arcs.cell] + 2 * pins[group] * slot
              + 2 * pin_of[group, arcs.source_pin] + arcs.target % 2)
        total = np.bincount(at, arcs.delay, size)
        count = np.bincount(at, minlength=size)
        mean = total / np.maximum(1, count)
        tick = max(self.timing.fo4 / 100, float(mean.max(initial=0)) / (_MAX_TICKS - 1), 1e-18)
        self._delays[:size] = np.clip(np.rint(mean / tick), 1, _MAX_TICKS - 1)

    def _group_of(self, cells: NDArray[np.int32]) -> NDArray[np.int64]:
        firsts = [group.first for group in self.design.netlist.groups]
        return np.searchsorted(firsts, cells, "right") - 1

    def _memories(self, keep: list[Any]) -> NDArray[Any]:
        """The memories, filled with a fixed pattern."""
        found = self.design.netlist.memories
        records = np.zeros(len(found), _MEMORY)
        for record, memory in zip(records, found, strict=True):
            ports = {name: np.ascontiguousarray(nets, np.int32)
                     for name, nets in memory.ports.items()}
            words = (np.arange(memory.bits, dtype=np.uint32) * np.uint32(2654435761) >> 31).astype(
                np.uint8)
            keep += [words, *ports.values()]
            record["depth"], record["width"] = memory.depth, memory.width
            record["address_bits"] = len(ports["read_address"])
            record["write_enable"] = ports["write_enable"][0]
            record["read_enable"] = ports["read_enable"][0]
            record["words"] = words.ctypes.data
            for name in ("write_address", "read_address", "write_data", "read_data"):
                record[name] = ports[name].ctypes.data
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


def _flops(cell: Cell, cells: NDArray[np.int64], truth: "_Truth", clock: int) -> NDArray[Any]:
    assert cell.ff is not None
    clear, preset, following = columns(
        cell, [cell.ff.clear or "0", cell.ff.preset or "0", cell.ff.next_state])
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
        compiler = shutil.which("g++")
        if compiler is None:
            raise RuntimeError("g++ must be installed for gate-level simulation: "
                               "`apt-get install g++`, or leave activity out")
        with atomically(path) as beside:
            run = subprocess.run([compiler, *_FLAGS, str(source), "-o", str(beside)],
                                 capture_output=True, text=True)
            if run.returncode:
                raise RuntimeError(f"g++ must compile {source.name}: {run.stderr.splitlines()[0]}")
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
