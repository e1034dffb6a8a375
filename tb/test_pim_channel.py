"""What a channel does in how many cycles, and that nobody waits for ever."""

import dataclasses
from functools import cache

import numpy as np
import pytest

from pim_units import hold
from tilewright.pim.channel import Channel
from tilewright_golden.contract import Fields
from tilewright_golden.pim import TIMINGS, PimParams, Timing
from tilewright_golden.pim.requests import FIELDS, Command, Error, Opcode
from tilewright_golden.pim.traffic import TrafficContract
from tilewright_sim.batch import Batch, Chance, NoProgress, Result

QUICK = Timing(name="quick", source="none", clock_ps=1000, cl=3, cwl=1, burst=1, turn=0, rcd_rd=1,
               rcd_wr=1, rcd_comp=1, rcd_copy=1, rp=1, ras=1, rc=2, rrd_s=1, rrd_l=1, faw=1,
               ccd_s=1, ccd_l=1, comp=1, rtp=1, wr=1, wtr_s=1, wtr_l=1, rfc=1, refi=600)
SHAPE = PimParams(banks=8, group=2, rows=8, columns=8, lanes=2, vector_steps=16, read_depth=40)
SMALL = dataclasses.replace(SHAPE, banks=4, group=4, ranks=1, lanes=1, read_depth=64)
POINTS = {
    "neupims": SHAPE,
    "aim": dataclasses.replace(SMALL, timing=TIMINGS["aim"], buffers=1, turn_compute=1,
                               turn_memory=1),
    "quick": dataclasses.replace(SMALL, timing=QUICK, buffers=1, turn_compute=300, turn_memory=1),
}
NARROW = dataclasses.replace(SMALL, banks=8, turn_compute=1, turn_memory=300, read_depth=2)

NEEDS = {
    Command.ACT: {"bank", "row"}, Command.PRE: {"bank"}, Command.RD: {"bank", "row", "column"},
    Command.WR: {"bank", "row", "column"}, Command.REF: set(),
    Command.GWRITE: {"vector", "part"},
    Command.COPY: {"bank", "row", "column", "vector", "part"},
    Command.G_ACT: {"bank", "row"}, Command.COMP: {"column", "vector", "first"},
    Command.READRES: {"bank", "relu"}, Command.PIM_PRE: {"bank"},
    Command.GEMV: {"bank", "column", "vector", "steps", "first", "last", "relu"}}


@cache
def channel(p: PimParams) -> Batch:
    return Batch(Channel(p), name="pim_channel")


def requests(*rows: dict[str, int]) -> Fields:
    return {name: np.array([row.get(name, 0) for row in rows]) for name in FIELDS}


def header(steps: int) -> dict[str, int]:
    return {"opcode": Opcode.HEADER, "steps": steps}


def gemv(row: int) -> dict[str, int]:
    return {"opcode": Opcode.GEMV, "row": row, "first": 1, "last": 1}


def read(bank: int, row: int, column: int = 0) -> dict[str, int]:
    return {"opcode": Opcode.READ, "bank": bank, "row": row, "column": column}


def g_act(group: int, row: int) -> dict[str, int]:
    return {"opcode": Opcode.G_ACT, "bank": group, "row": row}


COMP, READRES, PIM_PRE = ({"opcode": int(kind)} for kind in (
    Opcode.COMP, Opcode.READRES, Opcode.PIM_PRE))


def change(p: PimParams) -> int:
    """Cycles in which a row is closed and another one opened, behind a wave, its results, a REF."""
    t = p.timing
    return (t.rfc + 2 * t.rc + 2 * t.faw + max(t.rcd_rd, t.rcd_comp) + t.cl
            + p.columns * t.comp + p.reads * t.burst + 16)


def play(p: PimParams, given: Fields, *, stall: Chance = 0.0) -> tuple[Result, Fields]:
    """Run requests that are all right; the run, and its commands, which keep all rules."""
    opcodes = given["opcode"]
    results = ((opcodes == Opcode.GEMV) & (given["last"] == 1)) | (opcodes == Opcode.READRES)
    writes = int(np.isin(opcodes, (Opcode.WRITE, Opcode.GWRITE)).sum())
    run = channel(p).run(
        {"i": given, "i_data": {"data": np.zeros((writes, p.lanes), int)}},
        {"o": int(np.sum(opcodes == Opcode.READ)), "o_results": int(results.sum()) * p.waves,
         "o_status": len(opcodes)}, stall=stall, max_idle=4000, stamps=True)
    assert set(run.outputs["o_status"]["error"].tolist()) <= {int(Error.NONE)}
    trace = run.traces["o_commands"]
    hold(p, trace, end=run.clocked)
    return run, trace


def cycles_of(trace: Fields, command: Command) -> np.ndarray:
    return trace["cycle"][trace["opcode"] == command]


@pytest.mark.parametrize("name", POINTS)
def test_latency_of_a_read_and_rate_of_hits(name: str) -> None:
    p = POINTS[name]
    t = p.timing
    run, trace = play(p, requests(*(read(3, 5, place % 8) for place in range(64))))
    assert run.stamps["o"][0] == Channel(p).latency
    between = np.diff(cycles_of(trace, Command.RD))
    assert set(between.tolist()) == {max(t.ccd_l, t.burst)}
    assert len(cycles_of(trace, Command.ACT)) == 1


def test_a_gemv_alone_and_many() -> None:
    """NeuPIMs: 8 groups, 32 steps, 4 reads."""
    p = PimParams(banks=8, group=1, lanes=2, rows=8)
    assert (p.groups, p.reads) == (8, 4)
    run, trace = play(p, requests(header(32), *(gemv(place % 8) for place in range(64))))
    steps = cycles_of(trace, Command.GEMV).reshape(-1, p.waves)
    first = cycles_of(trace, Command.G_ACT)[0]
    # The composite command gives its results by itself, after its last step. A G_ACT for each rank
    # and the last of them 3 windows later: a cycle more than with both in one. The last wave shares
    # a copy of the vector buffer with the one before, which reads in every other cycle.
    assert steps[0, -1] + 32 * p.timing.comp - first == 3 * 30 + 1 + 14 + 1 + 64
    every = np.diff(steps[:, -1])
    limited = p.waves * p.timing.faw
    assert limited == 120
    refreshes = len(cycles_of(trace, Command.REF))
    assert refreshes == 2
    # Between refreshes they change places in reading the vector buffer once at most.
    assert np.sum(np.abs(every - limited) > 1) <= refreshes
    assert np.sum(every != limited) <= 2 * refreshes
    assert run.stamps["o_results"][-1] <= 64 * limited * 1.1


@pytest.mark.parametrize("p", [*POINTS.values(), NARROW], ids=[*POINTS, "narrow"])
def test_nobody_starves(p: PimParams) -> None:
    """GEMVs and reads that all open a row: what is first in line goes on after a turn of others."""
    rng = np.random.default_rng(3)
    rows = [header(p.columns)]
    for _ in range(60):
        rows += [gemv(int(rng.integers(4)))] * int(rng.integers(1, 4))
        rows += [read(int(rng.integers(p.banks)), int(rng.integers(4, 8)))
                 for _ in range(int(rng.integers(1, 12)))]
    given = requests(*rows)
    run, trace = play(p, given)
    admitted = run.stamps["o_status"]
    opened = cycles_of(trace, Command.G_ACT)[::p.ranks]
    columns = cycles_of(trace, Command.RD)
    for served, since, turn in (
            (columns, admitted[given["opcode"] == Opcode.READ], p.turn_compute),
            (opened, np.repeat(admitted[given["opcode"] == Opcode.GEMV], p.waves),
             p.turn_memory)):
        waits = served[1:] - np.maximum(served[:-1], since[1:])
        assert waits.max() <= turn + change(p)


SINGLE_STEPS = {
    "neupims": dataclasses.replace(SMALL, columns=1, vector_steps=2),
    "pim_gpt": dataclasses.replace(SMALL, timing=TIMINGS["pim_gpt"], columns=1, vector_steps=2),
    "long results": dataclasses.replace(SMALL, columns=1, vector_steps=2, vectors=8,
                                        turn_memory=1),
}


@pytest.mark.parametrize("flood", [COMP, READRES], ids=["COMP", "READRES"])
@pytest.mark.parametrize("p", SINGLE_STEPS.values(), ids=SINGLE_STEPS)
def test_reads_go_on_beside_a_flood(p: PimParams, flood: dict[str, int]) -> None:
    """Steps or results that could take every cycle, or all of the data bus."""
    given = requests(header(1), g_act(0, 1), COMP, *(read(place % 4, 2) for place in range(8)),
                     *[flood] * 500)
    run, trace = play(p, given)
    columns = cycles_of(trace, Command.RD)
    admitted = run.stamps["o_status"][given["opcode"] == Opcode.READ]
    waits = columns[1:] - np.maximum(columns[:-1], admitted[1:])
    assert waits.max() <= change(p)
    floods = cycles_of(trace, Command.COMP if flood is COMP else Command.READRES)
    assert columns[-1] < floods[len(floods) // 2]


def test_results_do_not_hold_up_a_refresh() -> None:
    """Those of sixteen waves, a READRES in every cycle, while all rows are to be closed."""
    p = dataclasses.replace(SINGLE_STEPS["pim_gpt"], banks=16, group=1, lanes=4)
    assert p.reads * p.timing.burst == 1
    rows = [read(bank, 1) for bank in range(p.banks)] + [READRES] * 600
    _, trace = play(p, requests(*rows))
    assert len(cycles_of(trace, Command.REF)) > 0


def test_results_of_a_gemv_come_before_those_that_are_read() -> None:
    """Though its rows are closed before its last step is over."""
    t = dataclasses.replace(TIMINGS["aim"], comp=12, rtp=2)
    p = dataclasses.replace(SMALL, timing=t, group=1, lanes=8)
    _, trace = play(p, requests(header(8), gemv(1), READRES))
    due = cycles_of(trace, Command.GEMV)[-1] + 8 * t.comp
    assert cycles_of(trace, Command.PIM_PRE)[-1] < due < cycles_of(trace, Command.READRES)[0]


def test_results_that_wait_hold_up_no_reads() -> None:
    """Nobody takes results: all columns come before the channel stands still."""
    p = SINGLE_STEPS["neupims"]
    full = [gemv(1)] * (2 * p.waves + 1)
    given = requests(header(1), *full, *(read(place % 4, 2) for place in range(6)), READRES)
    with pytest.raises(NoProgress, match=": o_results at beat 0 "):
        play(p, given, stall={"o_results": 0.999999})


@pytest.mark.parametrize(("name", "turns"), [("neupims", (1, 4095)), ("aim", (120, 400))],
                         ids=["neupims", "aim"])
def test_a_step_of_all_groups_comes_beside_requests_that_open_rows(
        name: str, turns: tuple[int, int]) -> None:
    """All its rows are opened in one turn, though a refresh would close those of several."""
    p = dataclasses.replace(SMALL, timing=TIMINGS[name], banks=32, group=1, columns=1,
                            turn_compute=turns[0], turn_memory=turns[1])
    rows = [g_act(group, 7) for group in range(p.groups)] + [COMP]
    given = requests(*rows, *(read(place % 32, place // 32 % 7) for place in range(2000)))
    run, trace = play(p, given)
    comp = cycles_of(trace, Command.COMP)[0]
    admitted = run.stamps["o_status"][len(rows) - 1]
    assert comp - admitted <= p.turn_memory + p.groups * p.timing.faw + change(p)


@pytest.mark.parametrize("turn", [3175, 3180, 3185])
def test_a_step_does_not_lock_to_the_refresh(turn: int) -> None:
    """Groups that are open in time for a refresh, but not for their COMP, keep their turn."""
    p = dataclasses.replace(SMALL, timing=TIMINGS["aim"], banks=8, columns=1, turn_compute=1,
                            turn_memory=turn)
    misses = [read(0, place % 7) for place in range(930)]
    groups = [g_act(group, 7) for group in range(p.groups)]
    given = requests(*misses[:30], *groups, PIM_PRE, *misses[30:60], *groups, COMP,
                     *misses[60:260], COMP, *misses[260:])
    run, trace = play(p, given)
    waits = (cycles_of(trace, Command.COMP)
             - run.stamps["o_status"][given["opcode"] == Opcode.COMP])
    assert waits.max() <= 2 * (p.turn_memory + p.groups * p.timing.faw + change(p))


def test_the_row_that_is_asked_for_is_opened() -> None:
    """One after another, with nothing else to be opened."""
    p = dataclasses.replace(SMALL, timing=QUICK, group=1)
    asked = [(3, 5), (3, 6), (0, 1), (2, 7), (3, 0), (1, 2), (0, 3), (3, 4)]
    _, trace = play(p, requests(*(request for place in asked
                                  for request in (g_act(*place), PIM_PRE))))
    opened = trace["opcode"] == Command.G_ACT
    assert list(zip(trace["bank"][opened], trace["row"][opened], strict=True)) == asked


@pytest.mark.parametrize("slow", ["o", "o_results", "o_status"])
def test_credit_lasts(slow: str) -> None:
    """Columns and results wait where there is room, as long as it takes; nothing is lost."""
    p = NARROW
    rows = [header(4)]
    for place in range(40):
        rows += [gemv(place % 4), read(place % 4, 4), read(place % 4, 4, 1)]
    play(p, requests(*rows), stall={slow: 0.97})


def test_fields_that_mean_nothing_are_0() -> None:
    p = SHAPE
    contract = TrafficContract()
    jobs = contract.random(p, 5)
    given, golden = contract.inputs(p, jobs), contract.outputs(p, jobs)
    trace = channel(p).run(given, {
        name: len(next(iter(fields.values()))) for name, fields in golden.items()
    }).traces["o_commands"]
    for command, needed in NEEDS.items():
        given_now = trace["opcode"] == command
        assert given_now.any(), command
        for name in {*FIELDS[1:]} - needed:
            assert not trace[name][given_now].any(), (command, name)
