# amaranth: UnusedElaboratable=no
"""The batch driver on small components: beats, pauses, stamps, and what it refuses."""

from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from sim_units import PIXEL, Absolute, Accumulator, Queue, Stage, Traced
from tilewright import beats
from tilewright_sim.batch import Batch, NoProgress, RuleBroken, SurplusBeat

COUNT = 500


@pytest.fixture(scope="module")
def queue() -> Batch:
    return Batch(Queue(), name="queue")


def pixels(count: int) -> beats.Fields:
    rng = np.random.default_rng(count)
    return {field.name: rng.integers(field.minimum, field.maximum, (count, *field.lanes),
                                     endpoint=True)
            for field in beats.fields(PIXEL)}


@pytest.mark.parametrize("idle", [0.0, 0.6])
@pytest.mark.parametrize("stall", [0.0, 0.6])
def test_every_beat_arrives(queue: Batch, idle: float, stall: float) -> None:
    sent = pixels(COUNT)
    result = queue.run({"i": sent}, {"o": COUNT}, idle=idle, stall=stall, seed=5)
    for name, values in sent.items():
        np.testing.assert_array_equal(result.outputs["o"][name], values)
    if idle or stall:
        assert 1.5 * COUNT < result.cycles < 6 * COUNT
    else:
        assert result.cycles == COUNT + 2  # the last beat in, and its way through the FIFO


def test_no_beats(queue: Batch) -> None:
    result = queue.run({"i": pixels(0)}, {"o": 0})
    assert (result.cycles, len(result.outputs["o"]["code"])) == (0, 0)


def test_same_seed_same_run(queue: Batch) -> None:
    def stamps(seed: int) -> list[int]:
        result = queue.run({"i": pixels(50)}, {"o": 50}, idle=0.5, stall={"o": 0.5}, seed=seed,
                           stamps=True)
        return result.stamps["o"].tolist()

    assert stamps(1) == stamps(1) != stamps(2)


def test_stamps(queue: Batch) -> None:
    result = queue.run({"i": pixels(COUNT)}, {"o": COUNT}, stamps=True)
    np.testing.assert_array_equal(result.stamps["i"], np.arange(COUNT))
    np.testing.assert_array_equal(result.stamps["o"], np.arange(COUNT) + 2)


@pytest.mark.parametrize("pause", [0.0, 0.5])
def test_traces(pause: float) -> None:
    sent = np.arange(100)
    model = Batch(Traced(), name="traced")
    run = model.run({"i": {"data": sent}}, {"o": 100}, idle=pause, stall=pause, seed=3, stamps=True)
    trace = run.traces["o_trace"]
    np.testing.assert_array_equal(trace["data"], sent[1::2])
    # A trace counts from reset, stamps from the first beat in.
    since = np.diff(trace["cycle"] - run.stamps["o"][1::2])
    assert not since.any()
    assert "o_trace" not in run.stamps
    named = model.run({"i": {"data": sent}}, {"o": 100, "o_trace": 50}, seed=3)
    assert not named.traces
    np.testing.assert_array_equal(named.outputs["o_trace"]["data"], sent[1::2])


def test_without_checks(queue: Batch) -> None:
    result = queue.run({"i": pixels(COUNT)}, {"o": COUNT}, stall=0.5, check=False)
    np.testing.assert_array_equal(result.outputs["o"]["code"], pixels(COUNT)["code"])


def test_combinational() -> None:
    values = np.arange(-256, 256)
    result = Batch(Absolute(9), name="absolute").run({"i": {"data": values}}, {"o": len(values)})
    np.testing.assert_array_equal(result.outputs["o"]["data"], abs(values))
    assert result.cycles == len(values)


def test_input_that_never_waits() -> None:
    values = np.random.default_rng(0).integers(-128, 128, 4 * COUNT)
    result = Batch(Accumulator(), name="accumulator").run({"i": {"data": values}}, {"o": COUNT},
                                                          idle=0.3)
    np.testing.assert_array_equal(result.outputs["o"]["data"], values.reshape(-1, 4).sum(axis=1))


@pytest.mark.parametrize(("fault", "error", "message"), [
    ("drops valid", RuleBroken, "o dropped valid before ready at beat"),
    ("changes payload", RuleBroken, "o changed payload before ready at beat"),
    ("waits for ready", RuleBroken, "o let valid wait for ready at beat"),
    ("repeats", SurplusBeat, "o offered more than the 200 beats expected"),
    ("swallows", NoProgress, r"no transfer for 101 cycles, at cycle \d+: o at beat 199 of 200 \("),
])
def test_faults(fault: str, error: type[Exception], message: str) -> None:
    batch = Batch(Stage(fault), name="stage")
    with pytest.raises(error, match=message):
        batch.run({"i": {"data": np.arange(200)}}, {"o": 200}, stall=0.3, max_idle=100)


def test_without_fault() -> None:
    result = Batch(Stage(), name="stage").run({"i": {"data": np.arange(200)}}, {"o": 200},
                                              stall=0.3)
    np.testing.assert_array_equal(result.outputs["o"]["data"], np.arange(200))


def test_registers_start_at_random() -> None:
    batch = Batch(Stage("no reset"), name="stage")
    first = {int(batch.run({"i": {"data": [0]}}, {"o": 1}, seed=seed).outputs["o"]["data"][0])
             for seed in range(8)}
    assert len(first) > 4


def test_other_text(queue: Batch) -> None:
    twice = Batch(Queue(), name="queue", text=queue.design.text)
    assert twice.design == queue.design
    with pytest.raises(RuntimeError, match=r"verilator_bin ended with 1: .*syntax error"):
        Batch(Queue(), name="queue", text=queue.design.text + "oops")


@pytest.mark.parametrize(("arguments", "message"), [
    ({"inputs": {}}, "inputs must name the streams i, not none"),
    ({"outputs": {"x": 1}}, "outputs must name the streams o, not x"),
    ({"idle": 1.0}, "idle must be in 0..1, 1 excluded, not 1.0"),
    ({"stall": {"x": 0.5}}, "stall must name streams of i, o, not x"),
    ({"inputs": {"i": {"code": [0]}}}, "i must have the fields code, lanes, last, not code"),
])
def test_bad_arguments(queue: Batch, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        queue.run(**{"inputs": {"i": pixels(1)}, "outputs": {"o": 1}, **arguments})


def test_outputs_outside_streams_are_left_open() -> None:
    class Counted(Queue):
        """A queue with a port that belongs to no stream."""

        seen: Signal

        def __init__(self) -> None:
            wiring.Component.__init__(self, {
                "i": In(stream.Signature(PIXEL)), "o": Out(stream.Signature(PIXEL)),
                "seen": Out(8)})

        def elaborate(self, platform: Any) -> Module:
            m = super().elaborate(platform)
            m.d.sync += self.seen.eq(self.seen + (self.i.valid & self.i.ready))
            return m

    sent = pixels(20)
    result = Batch(Counted(), name="counted").run({"i": sent}, {"o": 20})
    np.testing.assert_array_equal(result.outputs["o"]["code"], sent["code"])
