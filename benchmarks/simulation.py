"""Speed of the simulation of the 16 x 16 engine, in cycles per CPU second, three ways in one run.

The same product, fed beat by beat from cocotb, by Amaranth's own simulator, and by the batch
driver, which repeats it until the time can be measured. Every result is compared with golden.
Packing the arrays into beats and unpacking them counts; building the model does not, and has rows
of its own.
"""

import dataclasses
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import numpy as np
from amaranth.sim import Simulator

from benchmarks import results
from benchmarks.command import cpu_seconds
from benchmarks.results import Goal
from benchmarks.workloads import product
from tilewright import beats
from tilewright.registry import CONFIGS
from tilewright_sim import build
from tilewright_sim.batch import Batch
from tilewright_sim.cocotb import run_bench
from tilewright_sim.workload import Workload

HERE = Path(__file__).parent
CONFIG = CONFIGS["systolic_ws_i8_16x16"]
REPEATS = 100

FAST = Goal("cycles_per_second", low=1.5e6, words="at least 1,500,000")
OVER_COCOTB = Goal("ratio", low=20, words="the batch driver at least 20 times faster")
OVER_AMARANTH = Goal("ratio", low=1000, words="the batch driver at least 1000 times faster")
CHEAP = Goal("seconds", high=15, words="at most 15 CPU seconds")
CACHED = Goal("builds", high=0, words="no build")


def main() -> None:
    """Measure every way, and the builds."""
    with TemporaryDirectory() as folder, patch.dict(os.environ, TILEWRIGHT_BUILD=folder):
        builds = _builds()
    batch = _batch(check=False)
    checked = _batch(check=True)
    cocotb, amaranth = _cocotb(), _amaranth()
    for slow in (cocotb, amaranth):
        slow["ratio"] = batch["cycles_per_second"] / slow["cycles_per_second"]
    results.save("simulation", [FAST.judge(batch), checked, OVER_COCOTB.judge(cocotb),
                                OVER_AMARANTH.judge(amaranth), *builds],
                 tools=["g++", "verilator", "cocotb"])


def _row(way: str, cycles: int, seconds: float) -> results.Row:
    return {"way": way, "cycles": cycles, "seconds": seconds,
            "cycles_per_second": cycles / seconds}


def _batch(check: bool) -> results.Row:
    workload = Workload(CONFIG, [product(CONFIG)] * REPEATS)
    batch = Batch(CONFIG)

    def measure() -> tuple[float, int]:
        start = time.process_time()
        result = batch.run(workload.inputs, workload.counts, check=check)
        seconds = time.process_time() - start
        workload.expect(result.outputs)
        return seconds, result.cycles

    seconds, cycles = sorted(measure() for _ in range(5))[2]  # the median
    rules = ", stream rules checked in every cycle" if check else ""
    return _row(f"batch driver, NumPy arrays{rules}", cycles, seconds)


def _cocotb() -> results.Row:
    config = dataclasses.replace(CONFIG, bench="tb_simulation")
    with TemporaryDirectory() as folder:
        os.environ["TILEWRIGHT_BENCHMARK"] = str(Path(folder) / "figures.json")
        outcome = run_bench(config, folder=HERE)
        if outcome.failed:
            raise RuntimeError(f"{outcome.cases[0].message} (log: {outcome.log})")
        figures = json.loads((Path(folder) / "figures.json").read_text())
    return _row("cocotb, beat by beat", figures["cycles"], figures["seconds"])


def _amaranth() -> results.Row:
    workload = Workload(CONFIG, [product(CONFIG)])
    component: Any = CONFIG.build()
    simulator = Simulator(component)
    simulator.add_clock(1e-8)
    for stream in beats.streams(component):
        if stream.direction == "in":
            raw = beats.pack(stream.shape, workload.inputs[stream.name])
            simulator.add_testbench(_sender(getattr(component, stream.name), raw))
    words: list[bytes] = []
    size = beats.storage(component.o.payload.shape())
    cycles = 0

    async def receive(ctx: Any) -> None:
        nonlocal cycles
        ctx.set(component.o.ready, 1)
        ticks = ctx.tick().sample(component.o.valid, component.o.payload.as_value())
        async for _, _, valid, payload in ticks:
            cycles += 1
            if valid:
                words.append(payload.to_bytes(size, "little"))
            if len(words) == workload.counts["o"]:
                break

    simulator.add_testbench(receive)
    start = time.process_time()
    simulator.run()
    seconds = time.process_time() - start
    raw = np.frombuffer(b"".join(words), np.uint8).reshape(-1, size)
    workload.expect({"o": beats.unpack(component.o.payload.shape(), raw)})
    return _row("Amaranth's simulator", cycles, seconds)


def _sender(interface: Any, raw: np.ndarray) -> Callable[[Any], Any]:
    async def send(ctx: Any) -> None:
        ctx.set(interface.valid, 1)
        for beat in raw:
            ctx.set(interface.payload.as_value(), int.from_bytes(beat.tobytes(), "little"))
            await ctx.tick().until(interface.ready)
        ctx.set(interface.valid, 0)

    return send


def _builds() -> list[results.Row]:
    """CPU seconds from the parameters to a model that runs: cold, and again."""
    rows = []
    for way, name in (("Verilator's runtime, once, and one element",
                       "systolic_ws_i8_pe"),
                      ("build of the 16 x 16 model, elaboration included", CONFIG.name),
                      ("the same again", CONFIG.name)):
        made, start = build.statistics.built, cpu_seconds()
        Batch(CONFIGS[name])
        made = build.statistics.built - made
        rows.append({"way": way, "seconds": cpu_seconds() - start, "builds": made})
    return [rows[0], CHEAP.judge(rows[1]), CACHED.judge(rows[2])]


if __name__ == "__main__":
    main()
