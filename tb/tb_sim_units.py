"""Bench of the simulator's own test components: every beat arrives, however both sides pause."""

import cocotb
import numpy as np

from tilewright_sim.bench import Bench, expect, vectors

COUNT = 60


@cocotb.test(timeout_time=100, timeout_unit="us")
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.5])
async def every_beat_arrives(dut, idle, stall):
    bench = await Bench.start(dut)
    sent = {"i": vectors(bench.streams["i"].shape, COUNT)}
    result = await bench.run(sent, {"o": COUNT}, idle=idle, stall=stall, max_idle=100)
    expect(result.outputs, {"o": sent["i"]})


@cocotb.test(timeout_time=100, timeout_unit="us")
async def batch_sees_the_same_cycles(dut):
    bench = await Bench.start(dut)
    sent = {"i": vectors(bench.streams["i"].shape, COUNT)}
    slow = await bench.run(sent, {"o": COUNT})
    fast = await bench.batch(sent, {"o": COUNT})
    again = await bench.run(sent, {"o": COUNT})
    expect(fast.outputs, slow.outputs)
    expect(again.outputs, slow.outputs)
    for name in ("i", "o"):
        np.testing.assert_array_equal(fast.stamps[name], slow.stamps[name])
        np.testing.assert_array_equal(again.stamps[name], slow.stamps[name])


@cocotb.test(timeout_time=100, timeout_unit="us")
async def send_and_receive(dut):
    bench = await Bench.start(dut)
    sent = vectors(bench.streams["i"].shape, COUNT)
    sending = cocotb.start_soon(bench.send("i", sent, idle=0.3))
    expect({"o": await bench.receive("o", COUNT, stall=0.3)}, {"o": sent})
    assert len(await sending) == COUNT
