"""The benchmark's workload driven beat by beat from cocotb; CPU seconds go to a file."""

import json
import os
import time
from pathlib import Path

import cocotb

from benchmarks.workloads import product
from tilewright_sim.bench import Bench


@cocotb.test(timeout_time=10, timeout_unit="ms")
async def beat_by_beat(dut):
    bench = await Bench.start(dut)
    start = time.process_time()
    result = await bench.run_jobs([product(bench.config)])
    seconds = time.process_time() - start
    Path(os.environ["TILEWRIGHT_BENCHMARK"]).write_text(
        json.dumps({"cycles": result.cycles, "seconds": seconds}))
