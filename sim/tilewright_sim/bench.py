"""What cocotb benches share: the configuration, reset, and beats on every stream."""

import ctypes
import os
import pickle
import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import cocotb
import numpy as np
from amaranth.hdl import ShapeLike
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge, Timer, gather
from cocotb.utils import get_sim_time

from tilewright import beats
from tilewright.beats import Fields, Stream
from tilewright_golden.contract import Tensors
from tilewright_sim.batch import (
    Chance,
    NoProgress,
    Result,
    RuleBroken,
    SurplusBeat,
    chance_of,
    declare,
    expected,
    play,
)
from tilewright_sim.compare import expect
from tilewright_sim.workload import Workload

__all__ = ["Bench", "configuration", "expect", "vectors"]

PERIOD = 10
"""Nanoseconds of a clock cycle."""


def configuration() -> Any:
    """The `registry.Config` that this simulator runs."""
    return pickle.loads(Path(os.environ["TILEWRIGHT_CONFIG"]).read_bytes())


def vectors(shape: ShapeLike, count: int, rng: np.random.Generator | None = None) -> Fields:
    """`count` beats of a payload: corner values in every lane first, then random ones."""
    rng = rng or np.random.default_rng(random.getrandbits(64))
    result: Fields = {}
    for field in beats.fields(shape):
        low, high = field.minimum, field.maximum
        corners = [low, high, 0, 1 if high else 0, -1 if low else high, low // 2, high // 2]
        values = rng.integers(low, high, (count, *field.lanes), dtype=field.dtype, endpoint=True)
        values[:len(corners)] = np.array(corners[:count], field.dtype).reshape(
            -1, *(1 for _ in field.lanes))
        result[field.name] = values
    return result


class Bench:
    """The design under test with a clock and its streams at rest.

    Use `await Bench.start(dut)`; `bench.config` is the configuration and `bench.component` its
    component, for its latency and its cycle formula.
    """

    def __init__(self, dut: Any) -> None:
        self.dut = dut
        self.config = configuration()
        self.component = self.config.build()
        self.streams = {stream.name: stream for stream in beats.streams(self.component)}
        self.clock = Clock(dut.clk, PERIOD, "ns") if hasattr(dut, "clk") else None
        self._edge = RisingEdge(dut.clk) if self.clock else Timer(PERIOD, "ns")

    @classmethod
    async def start(cls, dut: Any) -> "Bench":
        """A bench whose clock runs and whose design has been reset."""
        bench = cls(dut)
        if bench.clock:
            bench.clock.start()
        await bench.reset()
        return bench

    @property
    def cycle(self) -> int:
        """Clock cycles of the simulation until now."""
        return int(get_sim_time("ns")) // PERIOD

    async def reset(self, cycles: int = 2) -> None:
        """Hold reset for `cycles` cycles, with nothing offered and nothing accepted."""
        for stream in self.streams.values():
            if stream.direction == "in" and stream.has_valid:
                self._pin(stream, "valid").value = 0
            if stream.direction == "out" and stream.has_ready:
                self._pin(stream, "ready").value = 0
        if self.clock:
            self.dut.rst.value = 1
        await self.cycles(cycles)
        if self.clock:
            self.dut.rst.value = 0

    async def cycles(self, count: int) -> None:
        """Let `count` clock edges pass."""
        for _ in range(count):
            await self._edge

    async def send(self, name: str, fields: Mapping[str, Any], *, idle: float = 0.0) -> list[int]:
        """Drive `fields` into an input, pausing with chance `idle`; the cycles of its beats."""
        stamps: list[int] = []
        await self._send(self.streams[name], fields, idle, stamps)
        return stamps

    async def receive(self, name: str, count: int, *, stall: float = 0.0) -> Fields:
        """Take `count` beats from an output, stalling with chance `stall`.

        Raises RuleBroken where a beat that was offered does not stand until it is taken.
        """
        words: list[int] = []
        await self._receive(self.streams[name], count, stall, words, [])
        return self._fields(self.streams[name], words)

    async def run(self, inputs: Mapping[str, Mapping[str, Any]], outputs: Mapping[str, int], *,
                  idle: Chance = 0.0, stall: Chance = 0.0, max_idle: int = 10_000) -> Result:
        """Play `inputs` and collect `outputs` as `Batch.run` does, but through the simulator.

        The cycles of `traces` count from the call. Raises NoProgress, SurplusBeat and RuleBroken
        alike.
        """
        stamps: dict[str, list[int]] = {name: [] for name in [*inputs, *outputs]}
        words: dict[str, list[int]] = {name: [] for name in outputs}
        totals = {name: beats.count(self.streams[name].shape, fields, name)
                  for name, fields in inputs.items()} | dict(outputs)
        watch = cocotb.start_soon(self._watch(stamps, totals, max_idle))
        begun = self.cycle
        wanted = expected(self.streams.values(), outputs)
        traces: dict[str, tuple[list[int], list[int]]] = {
            stream.name: ([], []) for stream in self.streams.values() if stream not in wanted}
        recorders = [cocotb.start_soon(self._record(self.streams[name], *kept))
                     for name, kept in traces.items()]
        await gather(
            *(self._send(self.streams[name], fields, chance_of(idle, name), stamps[name])
              for name, fields in inputs.items()),
            *(self._receive(self.streams[name], count, chance_of(stall, name), words[name],
                            stamps[name])
              for name, count in outputs.items()))
        watch.cancel()
        await self._no_surplus(outputs)
        for recorder in recorders:
            recorder.cancel()
        first = min((stamps[name][0] for name in inputs if stamps[name]), default=0)
        last = max((stamps[name][-1] for name in outputs if stamps[name]), default=first - 1)
        return Result({name: self._fields(self.streams[name], got) for name, got in words.items()},
                      last - first + 1, self.cycle, 0.0,
                      {name: np.array(stamp, int) - first for name, stamp in stamps.items()},
                      {name: self._fields(self.streams[name], words)
                       | {"cycle": np.array(cycles, int) - begun - 1}
                       for name, (words, cycles) in traces.items()})

    async def batch(self, inputs: Mapping[str, Mapping[str, Any]], outputs: Mapping[str, int], *,
                    idle: Chance = 0.0, stall: Chance = 0.0, seed: int = 0,
                    max_idle: int = 10_000) -> Result:
        """As `run`, at the speed of the compiled model; simulated time stands still meanwhile."""
        if self.clock:
            self.clock.stop()
        await Timer(PERIOD, "ns")
        library = declare(ctypes.CDLL(None))
        driver = library.tilewright_driver(None)
        result = play(library, driver, tuple(self.streams.values()), inputs, outputs, idle=idle,
                      stall=stall, seed=seed, max_idle=max_idle, check=True, stamps=True)
        if self.clock:
            self.clock.start()
        return result

    async def run_jobs(self, jobs: Sequence[Tensors], *, idle: Chance = 0.0,
                       stall: Chance = 0.0) -> Result:
        """Run `jobs` of the configuration's contract and compare every beat with golden."""
        workload = Workload(self.config, jobs)
        result = await self.run(workload.inputs, workload.counts, idle=idle, stall=stall)
        workload.expect(result.outputs)
        return result

    def _pin(self, stream: Stream, pin: str) -> Any:
        return getattr(self.dut, f"{stream.name}__{pin}")

    def _fields(self, stream: Stream, words: Sequence[int]) -> Fields:
        size = beats.storage(stream.shape)
        raw = b"".join(word.to_bytes(size, "little") for word in words)
        return beats.unpack(stream.shape, np.frombuffer(raw, np.uint8).reshape(-1, size))

    async def _send(self, stream: Stream, fields: Mapping[str, Any], idle: float,
                    stamps: list[int]) -> None:
        edge = self._edge
        payload = self._pin(stream, "payload")
        valid = self._pin(stream, "valid") if stream.has_valid else None
        ready = self._pin(stream, "ready") if stream.has_ready else None
        for raw in beats.pack(stream.shape, fields, stream.name):
            if valid is not None:
                while idle and random.random() < idle:
                    valid.value = 0
                    await edge
                valid.value = 1
            payload.value = int.from_bytes(raw.tobytes(), "little")
            await edge
            while ready is not None and not ready.value:
                await edge
            stamps.append(self.cycle)
        if valid is not None:
            valid.value = 0

    async def _receive(self, stream: Stream, count: int, stall: float, words: list[int],
                       stamps: list[int]) -> None:
        edge = self._edge
        payload = self._pin(stream, "payload")
        valid = self._pin(stream, "valid") if stream.has_valid else None
        ready = self._pin(stream, "ready") if stream.has_ready else None
        refused: int | None = None
        accepting = True
        while len(words) < count:
            if ready is not None:
                accepting = not stall or random.random() >= stall
                ready.value = accepting
            await edge
            offered = valid is None or bool(valid.value)
            word = int(payload.value) if offered else None
            if refused is not None and word != refused:
                kind = "changed payload" if offered else "dropped valid"
                raise RuleBroken(f"{stream.name} {kind} before ready at beat {len(words)}, "
                                 f"cycle {self.cycle}")
            refused = None if accepting else word
            if word is not None and accepting:
                words.append(word)
                stamps.append(self.cycle)
        if ready is not None:
            ready.value = 0

    async def _record(self, stream: Stream, words: list[int], cycles: list[int]) -> None:
        payload, valid = self._pin(stream, "payload"), self._pin(stream, "valid")
        while True:
            await self._edge
            if valid.value:
                words.append(int(payload.value))
                cycles.append(self.cycle)

    async def _watch(self, stamps: Mapping[str, list[int]], totals: Mapping[str, int],
                     max_idle: int) -> None:
        moved = -1
        while moved != (moved := sum(map(len, stamps.values()))):
            await Timer(max_idle * PERIOD, "ns")
        where = ", ".join(f"{name} at beat {len(stamps[name])} of {total}"
                          for name, total in totals.items() if len(stamps[name]) < total)
        raise NoProgress(f"no transfer for {max_idle} cycles, at cycle {self.cycle}: {where}")

    async def _no_surplus(self, outputs: Mapping[str, int], cycles: int = 32) -> None:
        """Watch for beats beyond the expected ones."""
        watched = [self.streams[name] for name in outputs if self.streams[name].has_valid]
        for stream in watched:
            if stream.has_ready:
                self._pin(stream, "ready").value = 1
        for _ in range(cycles):
            await self._edge
            for stream in watched:
                if self._pin(stream, "valid").value:
                    raise SurplusBeat(f"{stream.name} offered more than the "
                                      f"{outputs[stream.name]} beats expected, at cycle "
                                      f"{self.cycle}")
        for stream in watched:
            if stream.has_ready:
                self._pin(stream, "ready").value = 0
