"""Units beside a bank in hardware against the contract: by themselves, and between streams."""

import re
from functools import cache
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.layouts import result_shape
from tilewright.pim.pim_unit import PimUnit
from tilewright.pim.unit import UNITS, FloatUnit, Unit
from tilewright.verilog import emit
from tilewright_golden.contract import Fields
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.pim import UnitParams
from tilewright_golden.pim.unit import UnitContract, results, step
from tilewright_sim.batch import Batch, Chance, SimulationError
from tilewright_sim.compare import expect

POINTS = {
    "i8": UnitParams(lanes=8),
    "i8_fold2": UnitParams(lanes=6, vectors=2, fold=2),
    "i4_odd": UnitParams(form=Int(4), lanes=3, vectors=3),
    "i2_one": UnitParams(form=Int(2), lanes=1),
    "i5_wide": UnitParams(form=Int(5), lanes=64, fold=2),
    "bf16": UnitParams(form=BF16, lanes=4),
    "bf16_one": UnitParams(form=BF16, lanes=1, vectors=2),
    "bf16_odd": UnitParams(form=BF16, lanes=7),
    "bf16_halves": UnitParams(form=BF16, lanes=6, vectors=2),
    "bf16_fold2": UnitParams(form=BF16, lanes=12, fold=2),
    "bf16_fold2_two": UnitParams(form=BF16, lanes=2, fold=2),
}

PAUSES: list[tuple[Chance, Chance]] = [(0.0, 0.0), (0.5, 0.5), (0.0, 0.95), (0.9, 0.0)]

CONTROLS = ("step", "first", "take", "relu")

contract = UnitContract()


class Strobes(wiring.Component):
    """A unit with what it is given in every cycle on a stream."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        params = unit.params
        members = self.unit.signature.members
        given = {name: members[name].shape for name in ("values", "vectors")}
        found = data.ArrayLayout(result_shape(params), params.vectors)
        super().__init__({
            "i": In(stream.Signature(data.StructLayout(given | dict.fromkeys(CONTROLS, 1)),
                                     always_valid=True, always_ready=True)),
            "o": Out(stream.Signature(data.StructLayout({"results": found}),
                                      always_valid=True, always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.unit = unit = self.unit
        payload = self.i.payload
        m.d.comb += [
            unit.values.eq(payload.values),
            unit.vectors.eq(payload.vectors),
            unit.step.eq(payload.step),
            unit.first.eq(payload.first),
            unit.take.eq(payload.take),
            unit.relu.eq(payload.relu),
            self.o.payload.results.eq(unit.results),
        ]
        return m


def strobes(p: UnitParams, seed: int, cycles: int = 1000) -> tuple[Fields, np.ndarray, int]:
    """Steps as close as they may be and further apart, results taken as soon as they may be and
    later, none before the first step; results in every cycle, and the first that counts.
    """
    rng = np.random.default_rng(seed)
    pool = contract.inputs(p, contract.random(p, seed))["i"]
    chosen = rng.integers(0, len(pool["values"]), cycles)
    given = {"values": pool["values"][chosen], "vectors": pool["vectors"][chosen]}
    given |= {name: np.zeros(cycles, np.int64) for name in CONTROLS}
    given["relu"] = rng.integers(0, 2, cycles)
    latency = UNITS[p.floating](p).latency
    sums = np.zeros(p.vectors, np.int64)
    found = np.zeros((cycles, p.vectors), np.int64)
    free, start = 0, cycles
    for cycle in range(cycles):
        if cycle < free:
            for name in ("values", "vectors"):
                given[name][cycle] = given[name][cycle - 1]
            continue
        if rng.random() < 0.4:
            given["take"][cycle] = 1
            found[cycle + latency:] = results(p, sums, given["relu"][cycle])
            start = min(start, cycle + latency)
        if rng.random() < 0.7:
            given["step"][cycle] = 1
            given["first"][cycle] = rng.random() < 0.2
            sums = step(p, sums, given["values"][cycle], given["vectors"][cycle],
                        given["first"][cycle])
            free = cycle + p.fold
    return given, found, start


def check_strobes(unit: Unit) -> None:
    p = unit.params
    batch = Batch(Strobes(unit), name="strobes")
    for seed in range(2):
        given, found, start = strobes(p, seed)
        got = batch.run({"i": given}, {"o": len(found)}).outputs["o"]["results"]
        assert (got[start:] == found[start:]).all()


@pytest.mark.parametrize("name", POINTS)
def test_steps_and_results_at_any_distance(name: str) -> None:
    p = POINTS[name]
    check_strobes(UNITS[p.floating](p))


@cache
def workload(name: str, seed: int) -> tuple[dict[str, Fields], dict[str, Fields]]:
    p = POINTS[name]
    jobs = contract.random(p, seed)
    return contract.inputs(p, jobs), contract.outputs(p, jobs)


def check(name: str, text: str | None = None) -> None:
    batch = Batch(PimUnit(POINTS[name]), name="pim_unit", text=text)
    for seed in range(2):
        inputs, golden = workload(name, seed)
        for idle, stall in PAUSES:
            result = batch.run(inputs, {"o": len(golden["o"]["results"])}, idle=idle, stall=stall,
                               seed=seed, max_idle=1000)
            expect(result.outputs, golden)


@pytest.mark.parametrize("name", POINTS)
def test_matches_golden(name: str) -> None:
    check(name)


@pytest.mark.parametrize("name", POINTS)
def test_cycles_are_the_formula(name: str) -> None:
    p = POINTS[name]
    component = PimUnit(p)
    batch = Batch(component, name="pim_unit")
    jobs = contract.random(p, 1)
    for some in [*([job] for job in jobs), jobs]:
        golden = contract.outputs(p, some)
        result = batch.run(contract.inputs(p, some), {"o": len(golden["o"]["results"])})
        assert result.cycles == component.cycles(contract.sizes(p, some))


def test_an_accumulator_of_integers_wraps() -> None:
    p = UnitParams(lanes=128)
    steps = 1100
    job = {"values": np.full((1, steps, 128), -128), "vectors": np.full((steps, 1, 128), -128),
           "relu": np.array(0)}
    result = Batch(PimUnit(p), name="pim_unit").run(contract.inputs(p, [job]), {"o": 1})
    exact = steps * 128 * 128 * 128
    assert result.outputs["o"]["results"].tolist() == [[(exact + 2**31) % 2**32 - 2**31]]
    assert exact >= 2**31


def test_sums_go_on_without_first_and_are_zero_after_reset() -> None:
    for p in (POINTS["i8_fold2"], POINTS["bf16_halves"]):
        beats = contract.inputs(p, contract.random(p, 5))["i"]
        beats["first"][:] = np.arange(len(beats["first"])) % 7 == 6
        beats["last"][:] = 1
        sums, found = np.zeros(p.vectors, np.int64), []
        for place, first in enumerate(beats["first"]):
            sums = step(p, sums, beats["values"][place], beats["vectors"][place], first)
            found.append(results(p, sums, beats["relu"][place]))
        batch = Batch(PimUnit(p), name="pim_unit")
        got = batch.run({"i": beats}, {"o": len(found)}, stall=0.3, seed=1)
        assert (got.outputs["o"]["results"] == np.array(found)).all()


INTEGER, FOLDED, FLOAT = "i8", "i8_fold2", "bf16_fold2_two"

MUTANTS: dict[tuple[str, str], dict[str, str]] = {
    (INTEGER, "accumulators are not cleared"): {r"assign begun = .*;": "assign begun = total;"},
    (INTEGER, "a lane is masked out"): {
        r"(\$signed\(values\[15:8\]\) \*) .*;": r"\1 $signed(8'h00);"},
    (INTEGER, "relu changes nothing"): {r"(assign \w+) = relu & total\[31\];": r"\1 = 1'h0;"},
    (FOLDED, "results do not wait to be taken"): {
        r"(assign free = \w+) \| leaves;": r"\1 | 1'h1;"},
    (FOLDED, "the first half counts twice"): {
        r"late_1 \? \S+ : (part_0\[15:8\]);": r"\1;"},
    (FOLDED, "the second half begins again"): {r"late_1 \| (_\d+_);": r"\1;"},
    (FLOAT, "subnormals count"): {r"(assign value_normal =) .*;": r"\1 1'h1;"},
    (FLOAT, "small products count"): {r"nonzero & (_09_);": "nonzero;"},
    (FLOAT, "large products are numbers"): {r"endless \| _\d+_;": "endless;"},
    (FLOAT, "infinity times zero is infinity"): {
        r"(assign \w+) = endless & _\d+_;": r"\1 = 1'h0;"},
    (FLOAT, "no operand is NaN"): {r"(assign value_nan) = .*;": r"\1 = 1'h0;"},
    (FLOAT, "ties go up"): {r"(total_0\[15\]) & \w+;": r"\1;"},
    (FLOAT, "accumulators are not cleared"): {r"assign begins = .*;": "assign begins = unset;"},
    (FLOAT, "halves are not added"): {
        r"combines_1 \? [^;?]+ : (begun_0[^;]*);": r"\1;"},
}


@pytest.mark.parametrize(("name", "what"), MUTANTS)
def test_a_mutant_fails(name: str, what: str) -> None:
    text = emit(PimUnit(POINTS[name]), "pim_unit")
    for pattern, broken in MUTANTS[name, what].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(name, text)


class Neighbours(FloatUnit):
    """A tree of neighbours where the halves are to be summed apart."""

    def _sum(self, m: Module, products: list[Any], name: str) -> Value:
        return self._tree(m, products, name)


def test_another_tree_fails() -> None:
    with pytest.raises(AssertionError):
        check_strobes(Neighbours(POINTS["bf16_halves"]))
