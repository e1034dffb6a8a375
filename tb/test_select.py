"""The selection on every small query, at odd points, and broken on purpose."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import product
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Signal, Value
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.attention.select import select_top_n
from tilewright.attention.topn import TopN
from tilewright.parts.delay import delay
from tilewright.verilog import emit
from tilewright_golden.attention.topn import TopNContract, TopNParams
from tilewright_sim.batch import Batch, SimulationError
from tilewright_sim.compare import expect

CONTRACT = TopNContract()
PAUSES = [(0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.8, 0.8), (0.0, 0.95), (0.95, 0.0)]


def check(params: TopNParams, text: str | None = None) -> None:
    """Seeded queries with pauses on both sides, against the contract; cycles."""
    unit = TopN(params)
    batch = Batch(unit, text=text)
    for seed, (idle, stall) in enumerate(PAUSES):
        jobs = CONTRACT.random(params, seed)
        # Short ones between long ones.
        jobs += [jobs[place] for place in np.random.default_rng(seed).integers(0, len(jobs), 9)]
        golden = CONTRACT.outputs(params, jobs)
        result = batch.run(CONTRACT.inputs(params, jobs), {"o": len(golden["o"]["index"])},
                           idle=idle, stall=stall, seed=seed, max_idle=1000)
        expect(result.outputs, golden)
        if not idle and not stall and (params.lanes == 1 or params.group):
            assert result.cycles == unit.cycles(CONTRACT.sizes(params, jobs))


# --- Every query of up to five scores of 0..5.

@cache
def every_query() -> list[list[tuple[int, ...]]]:
    """By their lengths."""
    return [list(product(range(6), repeat=length)) for length in range(1, 6)]


def best(keys: Sequence[int], scores: Sequence[int], count: int) -> list[int]:
    return sorted(sorted(keys, key=lambda key: (-scores[key], key))[:count])


@pytest.mark.parametrize(("kept", "form"), [
    *((kept, form) for kept in (1, 2, 3) for form in (
        {}, {"selection": "insertion"}, {"group": 2, "group_kept": 1})),
    (2, {"lanes": 2}), (3, {"lanes": 4, "selection": "insertion"}),
    (3, {"group": 4, "group_kept": 2, "lanes": 2})])
def test_every_small_query(kept: int, form: dict[str, Any]) -> None:
    params = TopNParams(high=5, keys=5, kept=kept, **form)
    index, distance, last = [], [], []
    for query in (query for queries in every_query() for query in queries):
        keys: Sequence[int] = range(len(query))
        if params.group is not None:
            keys = [key for first in range(0, len(query), params.group)
                    for key in best(keys[first:first + params.group], query, params.group_kept)]
        found = best(keys, query, kept)
        index += found
        distance += [max(query) - query[key] for key in found]
        last += [int(key == found[-1]) for key in found]
    jobs = [{"scores": np.array(queries)} for queries in every_query()]
    result = Batch(TopN(params)).run(CONTRACT.inputs(params, jobs), {"o": len(index)})
    expect(result.outputs, {"o": {"index": np.array(index), "distance": np.array(distance),
                                  "last": np.array(last)}})


# --- Other points.

@pytest.mark.parametrize("params", [
    TopNParams(high=1, keys=3, kept=2),
    TopNParams(high=255, keys=300, kept=128, lanes=8),
    TopNParams(high=200, keys=100, kept=1, lanes=2),
    TopNParams(low=-(1 << 20), high=(1 << 20) - 1, keys=70, kept=10, selection="insertion"),
    TopNParams(low=-3, high=9, keys=9, kept=100, lanes=8, selection="insertion"),
    TopNParams(high=30, keys=130, kept=100, group=64, group_kept=8, lanes=8),
    TopNParams(low=-70, high=70, keys=41, kept=11, group=3, group_kept=3, selection="insertion"),
    TopNParams(high=10, keys=1, kept=1, lanes=4),
], ids=str)
def test_other_points(params: TopNParams) -> None:
    check(params)


@pytest.mark.parametrize("params", [
    TopNParams(high=9, keys=60, kept=6),
    TopNParams(high=9, keys=60, kept=6, lanes=4),
    TopNParams(high=9, keys=60, kept=6, selection="insertion"),
    TopNParams(high=9, keys=60, kept=6, group=6),
    TopNParams(high=9, keys=90, kept=6, group=8, group_kept=4, lanes=2),
], ids=str)
def test_queries_of_the_least_length_leave_no_gap(params: TopNParams) -> None:
    unit = TopN(params)
    whole = params.group or params.lanes
    keys = -(-unit.select.least * params.lanes // whole) * whole
    scores = np.random.default_rng(1).integers(0, 10, (9, keys))
    jobs = [{"scores": scores}]
    golden = CONTRACT.outputs(params, jobs)
    result = Batch(unit).run(CONTRACT.inputs(params, jobs), {"o": len(golden["o"]["index"])},
                             stamps=True)
    assert set(np.diff(result.stamps["i"])) == {1}
    assert result.cycles == unit.cycles(CONTRACT.sizes(params, jobs))


@pytest.mark.parametrize("name", ["counting", "insertion"])
def test_short_queries_between_long_ones_find_room(name: str) -> None:
    params = TopNParams(high=9, keys=200, kept=6, selection=name)
    rng = np.random.default_rng(2)
    jobs = [{"scores": rng.integers(0, 10, (1, size))} for size in (200, 20, 200, 30, 200, 200)]
    golden = CONTRACT.outputs(params, jobs)
    unit = TopN(params)
    result = Batch(unit).run(CONTRACT.inputs(params, jobs), {"o": len(golden["o"]["index"])})
    assert result.cycles == unit.cycles(CONTRACT.sizes(params, jobs))


class Delayed(wiring.Component):
    """A selection whose beats arrive `ahead` cycles after they have set out."""

    i: Any
    o: Any

    def __init__(self, params: TopNParams, ahead: int, *, marks: bool = True) -> None:
        self.ahead = ahead
        self.select = select_top_n(params, ahead, marks=marks)
        super().__init__({"i": In(stream.Signature(self.select.i.payload.shape())),
                          "o": Out(stream.Signature(self.select.o.payload.shape()))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.select = select = self.select
        i = self.i
        first = Signal(init=1)
        enters = Signal()
        m.d.comb += [
            i.ready.eq(select.room & (select.may_begin | ~first)),
            enters.eq(i.valid & i.ready),
            select.begin.eq(enters & first),
            select.i.valid.eq(delay(m, enters, self.ahead, "enters", reset=True)),
            Value.cast(select.i.payload).eq(
                delay(m, Value.cast(i.payload), self.ahead, "payload")),
        ]
        with m.If(enters):
            m.d.sync += first.eq(i.payload.last)
        wiring.connect(m, wiring.flipped(self.o), select.o)
        return m


@pytest.mark.parametrize("params", [
    TopNParams(high=9, keys=60, kept=6),
    TopNParams(high=9, keys=60, kept=20, lanes=4, selection="insertion"),
    TopNParams(high=9, keys=60, kept=6, group=4, lanes=2),
], ids=str)
def test_what_has_set_out_finds_room(params: TopNParams) -> None:
    batch = Batch(Delayed(params, 7), name="delayed")
    for seed, stall in enumerate((0.0, 0.3, 0.6, 0.9, 0.97)):
        scores = np.random.default_rng(seed).integers(0, 10, (20, params.keys))
        jobs = [{"scores": scores}, *CONTRACT.random(params, seed), {"scores": scores[::-1]}]
        golden = CONTRACT.outputs(params, jobs)
        result = batch.run(CONTRACT.inputs(params, jobs), {"o": len(golden["o"]["index"])},
                           stall=stall, seed=seed, max_idle=1000)
        expect(result.outputs, golden)


@pytest.mark.parametrize("params", [
    TopNParams(high=9, keys=60, kept=6),
    TopNParams(low=-9, high=9, keys=20, kept=30, selection="insertion"),
    TopNParams(high=9, keys=60, kept=6, group=6),
], ids=str)
def test_the_end_of_a_query_may_hold_no_key(params: TopNParams) -> None:
    """Its last word always leaves, and in the same cycle for any scores."""
    batch = Batch(Delayed(params, 1, marks=False), name="ends")
    jobs = CONTRACT.random(params, 1)
    golden = CONTRACT.outputs(params, jobs)["o"]
    counts, word_kept = [], []
    for job in jobs:
        for row in job["scores"]:
            keys: Sequence[int] = range(len(row))
            if params.group is not None:
                keys = [key for first in range(0, len(row), params.group) for key in
                        best(keys[first:first + params.group], row, params.group_kept)]
            counts.append(min(params.kept, len(keys)))
            word_kept.append(best(keys, row, params.kept)[-1] == keys[-1])
    ends = np.cumsum(np.array(counts) + ~np.array(word_kept)) - 1
    for idle, stall in ((0.0, 0.0), (0.5, 0.5)):
        result = batch.run(CONTRACT.inputs(params, jobs), {"o": int(ends[-1]) + 1}, idle=idle,
                           stall=stall, seed=1, max_idle=1000)
        found = result.outputs["o"]
        np.testing.assert_array_equal(np.flatnonzero(found["last"]), ends)
        kept = np.setdiff1d(np.arange(ends[-1] + 1), ends[~np.array(word_kept)])
        for name in ("index", "distance"):
            np.testing.assert_array_equal(found[name][kept], golden[name])


# --- Broken on purpose.

COUNTING = TopNParams(high=7, keys=24, kept=3)
INSERTION = TopNParams(high=7, keys=24, kept=3, selection="insertion")
LANES = TopNParams(high=7, keys=24, kept=3, lanes=2)
GROUPS = TopNParams(high=7, keys=24, kept=3, group=4)

# Design and what is broken in it: patterns of its Verilog, and what stands in their place.
MUTANTS: list[tuple[TopNParams, str, dict[str, str]]] = [
    (COUNTING, "the last ties are kept", {
        r": limit\[8\];": ": ~limit[8];",
        r"(_\d+_) = _\d+_ & equal;": r"\1 = moves & equal;"}),
    (COUNTING, "the threshold is kept", {r": limit\[8\];": ": 1'h1;"}),
    (COUNTING, "the threshold is one too low", {r"threshold <= place;": "threshold <= place - 1;"}),
    (COUNTING, "the last key is not counted", {
        r"counts_0 = i__valid & i__payload\[3\];":
            "counts_0 = i__valid & i__payload[3] & ~i__payload[4];"}),
    (COUNTING, "the last key is not looked at", {
        r"passes = here & ": "passes = here & ~(word[3] & held) & "}),
    (COUNTING, "the maximum is that of all queries", {
        r"if \((_\d+_)\) maximum <= place;": r"if (\1 && place > maximum) maximum <= place;"}),
    (COUNTING, "the maximum is that of the query before", {
        r"if \(begins\) limit\[5:0\] <= i_threshold__payload\[5:0\];":
            "if (begins) begin limit[2:0] <= i_threshold__payload[2:0]; end"
            " else if (~here) limit[5:3] <= i_threshold__payload[5:3];"}),
    (COUNTING, "counts are not cleared", {
        r"(write_data\S*) ?= sweeps_0_\d \? 3'h0 : new_0;": r"\1 = new_0;"}),
    (COUNTING, "what a reset finds is not cleared", {r"swept \| clearing;": "swept;"}),
    (COUNTING, "no forwarding", {r"old_0 = same_0 \? written_0 :": "old_0 ="}),
    (COUNTING, "forwarding from one query to the next", {
        r"(_\d+_) = ~ closing;": r"\1 = 1'h1;"}),
    (COUNTING, "counts wrap", {r"= ~ old_0\[2\];": "= 1'h1;"}),
    (COUNTING, "few keys of score 0 are short of ties", {
        r"(_\d+_) = (_\d+_) & _\d+_;\s+assign (_\d+_) = above": r"\1 = \2; assign \3 = above"}),
    (COUNTING, "a third query may begin", {r"may_begin = .*;": "may_begin = ~clearing;"}),
    (COUNTING, "the queue overflows", {r"room = .*;": "room = 1'h1;"}),
    (COUNTING, "the end of a query is not seen", {
        r"= (payload\[8\]) \| (_\d+_);": r"= \1 & \2;"}),
    (INSERTION, "the first keys are held to the last query", {
        r"= ending \| waiting;": "= 1'h0;"}),
    (INSERTION, "the next key is, too", {r"= ending \| waiting;": "= ending;"}),
    (INSERTION, "the row is not emptied", {r"empty = .*;": "empty = fresh;"}),
    (INSERTION, "the row is not emptied after a reset", {r"empty = .*;": "empty = close;"}),
    (INSERTION, "equal scores count as larger", {r"> compared;": ">= compared;"}),
    (INSERTION, "a tie too many", {r"- 2'h3;": "- 2'h2;"}),
    (INSERTION, "the threshold is the last but one", {
        r"o__payload <= \{ (\w+), row_0, row_2 \};": r"o__payload <= { \1, row_0, row_1 };"}),
    (LANES, "the order of ties in a word is reversed", {
        r"equal_0 = (_\d+_) & limit\[8\];": r"equal_0 = \1 & (limit[8:6] + {2'h0, _002_}) >> 2;",
        r"equal_1 = _002_ & count_0\[2\];": "equal_1 = _002_ & limit[8];"}),
    (LANES, "a lane that does not count does", {r"= word\[7\] & ": "= "}),
    (LANES, "the lanes are counted apart", {r"(total = above) \+ \w+;": r"\1;"}),
    (LANES, "a query leaves too early", {r"= word\[8\] & counted;": "= 1'h0;"}),
    (GROUPS, "groups are one key short", {r"step == 2'h3;": "step == 2'h2;"}),
    (GROUPS, "groups run on", {r"closes = i__payload\[4\] \| ": "closes = "}),
    (GROUPS, "of equal scores the first one goes", {r"(low_0_1 = .*) <= ": r"\1 < "}),
    (GROUPS, "the later of equal scores is kept", {r"(assign \w+ = \{ new_0\[0\].*) > ":
                                                   r"\1 >= "}),
    (GROUPS, "the best of the last group stay", {r"(_\d+_) = ~ complete;": r"\1 = 1'h1;"}),
    (GROUPS, "the last one of a query is not marked", {
        r"(o__payload_\d+ ?\[8\] = )o__payload\[18\] & \w+;": r"\1 1'h0;"}),
]


@pytest.mark.parametrize("params", [COUNTING, INSERTION, LANES, GROUPS], ids=str)
def test_the_design_itself_passes(params: TopNParams) -> None:
    check(params, emit(TopN(params), "top"))


@pytest.mark.parametrize(("params", "what", "patterns"), MUTANTS,
                         ids=[what for _, what, _ in MUTANTS])
def test_a_mutant_fails(params: TopNParams, what: str, patterns: dict[str, str]) -> None:
    text = emit(TopN(params), "top")
    for pattern, broken in patterns.items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(params, text)
