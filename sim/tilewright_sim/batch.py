"""Runs NumPy arrays through a compiled model, a beat per cycle at the model's own speed."""

import ctypes
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from amaranth.lib import wiring

from tilewright import beats
from tilewright.beats import Fields, Stream
from tilewright_sim import build
from tilewright_sim.design import Design, of_component, of_config

if TYPE_CHECKING:
    from tilewright.registry import Config

__all__ = ["Batch", "Chance", "NoProgress", "Result", "RuleBroken", "SimulationError",
           "SurplusBeat"]

# Runs return to Python now and then, so that Ctrl-C works.
_CYCLES_PER_CALL = 1 << 20
_WORKING, _DONE, _STUCK, _SURPLUS, _BROKEN = range(5)
_RULES = ("kept the rules", "dropped valid before ready", "changed payload before ready",
          "let valid wait for ready")


Chance: TypeAlias = float | Mapping[str, float]
"""Chance of a pause in a cycle: of every stream, or stream by stream where 0 is the rest."""


class SimulationError(RuntimeError):
    """The design did something that no input allows."""


class NoProgress(SimulationError):
    """No beat moved for longer than `max_idle` cycles."""


class SurplusBeat(SimulationError):
    """An output offered more beats than were expected."""


class RuleBroken(SimulationError):
    """An output broke a rule of ready/valid streams."""


class _Flow(ctypes.Structure):
    """`Flow` of driver.hpp."""

    _fields_ = [("beats", ctypes.c_void_p), ("stamps", ctypes.c_void_p),
                ("count", ctypes.c_int64), ("position", ctypes.c_int64),
                ("random", ctypes.c_uint64), ("pause", ctypes.c_uint64),
                ("broken", ctypes.c_int64), ("rule", ctypes.c_uint8), ("trace", ctypes.c_uint8),
                ("valid", ctypes.c_uint8), ("ready", ctypes.c_uint8)]


class _Run(ctypes.Structure):
    """`Run` of driver.hpp."""

    _fields_ = [(name, ctypes.c_int64)
                for name in ("cycle", "first", "last", "quiet", "patience", "drain")]


@dataclass
class Result:
    """What a run gave.

    `cycles` counts from the first beat in to the last beat out, both included; `clocked` is every
    cycle since reset; `seconds` is the CPU time of the model and its driver. `stamps` holds the
    cycle of each transfer of each stream, counted from the first beat in. `traces` holds the beats
    of output streams without ready that the run did not ask for, with a field `cycle`, which
    counts from reset.
    """

    outputs: dict[str, Fields]
    cycles: int
    clocked: int
    seconds: float
    stamps: dict[str, np.ndarray] = field(default_factory=dict)
    traces: dict[str, Fields] = field(default_factory=dict)


class Batch:
    """A compiled design, ready to be fed.

    Parameters
    ----------
    design
        A configuration of the registry, or a component.
    name
        The module's name, for a component.
    text
        Verilog in place of the design's own, with the same ports.
    """

    def __init__(self, design: "Config | wiring.Component", *, name: str = "top",
                 text: str | None = None) -> None:
        if isinstance(design, wiring.Component):
            self.design = of_component(design, name, text)
        else:
            self.design = of_config(design, text)
        _streams_only(self.design)
        self._library = _load(build.shared_object(self.design))

    @property
    def streams(self) -> tuple[Stream, ...]:
        """The streams to feed and to collect."""
        return self.design.streams

    def run(self, inputs: Mapping[str, Mapping[str, Any]], outputs: Mapping[str, int], *,
            idle: Chance = 0.0, stall: Chance = 0.0,
            seed: int = 0, max_idle: int = 10_000, check: bool = True,
            stamps: bool = False) -> Result:
        """Reset the design, play `inputs`, and collect as many beats as `outputs` names.

        Parameters
        ----------
        inputs
            The beats of every input stream, by name. A stream that is always valid shows its
            last beat until the end.
        outputs
            How many beats to expect of each output stream. A stream that is always valid is read
            from the first cycle on. One that is always ready may be left out: it is a trace.
        idle, stall
            Chance that an input, an output, pauses in a cycle; for all of them, or by name.
        seed
            Of the pauses, and of the state of every register before reset.
        max_idle
            Cycles without a transfer after which the run is stuck.
        check
            Whether outputs are held to the rules of streams, at some cost in speed.
        stamps
            Whether the cycle of every transfer is recorded.

        Raises
        ------
        NoProgress, SurplusBeat, RuleBroken
            for what the design does wrong; the message names the stream, the beat and the cycle.
        ValueError, TypeError
            for beats that do not fit their stream, and unknown or missing streams.
        """
        library = self._library
        session = library.tilewright_open(seed & 0x7FFFFFFF)
        try:
            driver = library.tilewright_driver(session)
            library.tilewright_reset(driver, 2)
            return play(library, driver, self.streams, inputs, outputs, idle=idle, stall=stall,
                        seed=seed, max_idle=max_idle, check=check, stamps=stamps)
        finally:
            library.tilewright_close(session)


def play(library: ctypes.CDLL, driver: Any, streams: tuple[Stream, ...],
         inputs: Mapping[str, Mapping[str, Any]], outputs: Mapping[str, int], *,
         idle: Chance, stall: Chance, seed: int,
         max_idle: int, check: bool, stamps: bool) -> Result:
    """`Batch.run` on a model that stands reset."""
    _same_names("inputs", inputs, [s.name for s in streams if s.direction == "in"])
    wanted = expected(streams, outputs)
    _same_names("outputs", outputs, [s.name for s in wanted if s.direction == "out"])
    _chances("idle", idle, streams)
    _chances("stall", stall, streams)
    flows = (_Flow * len(streams))()
    buffers, times = [], []
    for flow, stream, random in zip(flows, streams, _seeds(seed, len(streams)), strict=True):
        flow.trace = stream not in wanted
        if stream.direction == "in":
            buffer = beats.pack(stream.shape, inputs[stream.name], stream.name)
        else:
            room = _CYCLES_PER_CALL if flow.trace else outputs[stream.name]
            buffer = np.zeros((room, beats.storage(stream.shape)), np.uint8)
        buffers.append(buffer)
        times.append(np.zeros(len(buffer) if stamps or flow.trace else 0, np.int64))
        pause = chance_of(idle if stream.direction == "in" else stall, stream.name)
        flow.beats, flow.count = buffer.ctypes.data, 0 if flow.trace else len(buffer)
        flow.stamps = times[-1].ctypes.data if stamps or flow.trace else None
        flow.random, flow.pause, flow.broken = random, int(pause * 2**32), -1
    recorders = [_Recorder(stream, flow, buffer, stamp)
                 for stream, flow, buffer, stamp in zip(streams, flows, buffers, times, strict=True)
                 if flow.trace]
    run = _Run(first=-1, last=-1, patience=max_idle, drain=512)
    seconds = 0.0
    status = _WORKING
    while status == _WORKING:
        started = time.thread_time()
        status = library.tilewright_run(driver, flows, ctypes.byref(run), _CYCLES_PER_CALL, check)
        seconds += time.thread_time() - started
        for recorder in recorders:
            recorder.keep()
    if status != _DONE:
        _refuse(status, streams, flows, run)
    return Result(
        {stream.name: beats.unpack(stream.shape, buffer)
         for stream, buffer in zip(streams, buffers, strict=True)
         if stream.direction == "out" and stream in wanted},
        run.last - run.first + 1 if run.last >= 0 else 0, run.cycle, seconds,
        {stream.name: stamp - run.first for stream, stamp in zip(streams, times, strict=True)
         if stream in wanted} if stamps else {},
        {recorder.stream.name: recorder.trace() for recorder in recorders})


def expected(streams: Iterable[Stream], outputs: Mapping[str, int]) -> list[Stream]:
    """`streams` without the traces: outputs without ready that `outputs` leaves out."""
    return [stream for stream in streams if stream.name in outputs or stream.direction == "in"
            or stream.has_ready or not stream.has_valid]


class _Recorder:
    """The beats of a trace, taken from its buffer after each call of the model."""

    def __init__(self, stream: Stream, flow: _Flow, buffer: np.ndarray,
                 stamps: np.ndarray) -> None:
        self.stream = stream
        self._flow = flow
        self._buffer, self._stamps = buffer, stamps
        self._beats = [buffer[:0].copy()]
        self._cycles = [stamps[:0].copy()]

    def keep(self) -> None:
        count = self._flow.position
        self._beats.append(self._buffer[:count].copy())
        self._cycles.append(self._stamps[:count].copy())
        self._flow.position = 0

    def trace(self) -> Fields:
        found = beats.unpack(self.stream.shape, np.concatenate(self._beats))
        return found | {"cycle": np.concatenate(self._cycles)}


def _load(path: Path) -> ctypes.CDLL:
    return declare(ctypes.CDLL(str(path)))


def declare(library: ctypes.CDLL) -> ctypes.CDLL:
    """Give the functions of driver.hpp their types."""
    pointer = ctypes.c_void_p
    for name, result, *arguments in (
        ("tilewright_open", pointer, ctypes.c_int32),
        ("tilewright_driver", pointer, pointer),
        ("tilewright_reset", None, pointer, ctypes.c_int64),
        ("tilewright_run", ctypes.c_int32, pointer, pointer, pointer, ctypes.c_int64,
         ctypes.c_int32),
        ("tilewright_close", None, pointer),
    ):
        if hasattr(library, name):  # a cocotb program has its one model open
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
    return library


def _refuse(status: int, streams: tuple[Stream, ...], flows: Any, run: _Run) -> None:
    pairs = list(zip(streams, flows, strict=True))
    if status == _BROKEN:
        stream, flow = next(pair for pair in pairs if pair[1].broken >= 0)
        raise RuleBroken(f"{stream.name} {_RULES[flow.rule]} at beat {flow.position}, "
                         f"cycle {flow.broken}")
    if status == _SURPLUS:
        stream, flow = next((stream, flow) for stream, flow in pairs
                            if stream.direction == "out" and stream.has_valid
                            and flow.position >= flow.count and flow.valid and flow.ready)
        raise SurplusBeat(f"{stream.name} offered more than the {flow.count} beats expected, "
                          f"at cycle {run.cycle}")
    where = ", ".join(f"{stream.name} at beat {flow.position} of {flow.count} "
                      f"(valid {flow.valid}, ready {flow.ready})" for stream, flow in pairs
                      if flow.position < flow.count)
    raise NoProgress(f"no transfer for {run.quiet} cycles, at cycle {run.cycle}: {where}")


def _streams_only(design: Design) -> None:
    if design.others:
        raise ValueError(f"{design.name} must have streams alone to be run in a batch, not "
                         f"{', '.join(design.others)}")


def _same_names(what: str, given: Mapping[str, Any], wanted: list[str]) -> None:
    if set(given) != set(wanted):
        raise ValueError(f"{what} must name the streams {', '.join(wanted) or 'none'}, "
                         f"not {', '.join(given) or 'none'}")


def _chances(what: str, chance: Chance, streams: tuple[Stream, ...]) -> None:
    names = [stream.name for stream in streams]
    for name in chance if isinstance(chance, Mapping) else ():
        if name not in names:
            raise ValueError(f"{what} must name streams of {', '.join(names)}, not {name}")
    for value in chance.values() if isinstance(chance, Mapping) else [chance]:
        if not 0 <= value < 1:
            raise ValueError(f"{what} must be in 0..1, 1 excluded, not {value}")


def chance_of(chance: Chance, name: str) -> float:
    """The chance that stream `name` pauses in a cycle."""
    return chance.get(name, 0.0) if isinstance(chance, Mapping) else chance


def _seeds(seed: int, count: int) -> list[int]:
    """A state of the pause generator for each stream."""
    words = np.random.SeedSequence(abs(seed)).generate_state(count, np.uint64)
    return [int(word) | 1 for word in words]
