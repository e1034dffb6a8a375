"""The sequencer of GEMVs, with the timers and the refresh, against the rules and an order."""

import dataclasses
import re
from typing import Any

import numpy as np
import pytest

from tilewright.verilog import emit
from tilewright_golden.contract import Fields
from tilewright_golden.pim import PimParams
from tilewright_golden.pim.checker import check
from tilewright_golden.pim.requests import FIELDS, Command, Opcode
from tilewright_golden.pim.timing import AIM, NEUPIMS, PIM_GPT
from tilewright_sim.batch import Batch, SimulationError
from waves_units import WavesRig

CASES = {
    "neupims": PimParams(),
    "aim": PimParams(timing=AIM, banks=16, ranks=1, rows=5, tiles=3),
    "pim_gpt": PimParams(timing=PIM_GPT, banks=12, ranks=1, group=3, buffers=1, rows=8),
    "many": PimParams(bundle=4, vectors=32, rows=8),
    "short": PimParams(timing=dataclasses.replace(NEUPIMS, refi=1000, burst=6, turn=2, comp=1),
                       banks=12, group=2, columns=128, rows=3, tiles=4, vector_steps=256),
}
COMPUTE = (Command.G_ACT, Command.GEMV, Command.COMP, Command.READRES, Command.PIM_PRE)
CYCLES = 60000

Row = dict[str, int]

NOTHING: list[Row] = [{"opcode": Command.GWRITE}]
"""Next to no other traffic."""


def rig(p: PimParams, name: str = "waves_rig", text: str | None = None) -> Batch:
    return Batch(WavesRig(p), name=name, text=text)


def table(rows: list[Row]) -> Fields:
    return {name: np.array([row.get(name, 0) for row in rows], np.int64)
            for name in (*FIELDS, "at")}


def gemv(p: PimParams, random: np.random.Generator, longest: int) -> Row:
    steps = int(random.integers(1, min(longest, p.columns, p.vector_steps) + 1))
    return {"opcode": Opcode.GEMV, "row": int(random.integers(p.rows)), "steps": steps,
            "column": int(random.integers(p.columns - steps + 1)),
            "vector": int(random.integers(p.vector_steps - steps + 1)),
            "first": int(random.integers(2)), "last": int(random.integers(2)),
            "relu": int(random.integers(2))}


def raw(p: PimParams, random: np.random.Generator) -> list[Row]:
    """Rows are opened one by one, used if they all are, and closed."""
    groups = random.permutation(p.groups)[:p.groups if random.random() < 0.7 else 2].tolist()
    rows: list[Row] = [{"opcode": Opcode.G_ACT, "bank": group,
                        "row": int(random.integers(p.rows))} for group in groups]
    for _ in range(int(random.integers(0, 40))):
        if len(groups) == p.groups and random.random() < 0.9:
            rows.append({"opcode": Opcode.COMP, "column": int(random.integers(p.columns)),
                         "vector": int(random.integers(p.vector_steps)),
                         "first": int(random.integers(2))})
        elif random.random() < 0.2:
            rows.append({"opcode": Opcode.READRES, "relu": int(random.integers(2))})
    return [*rows, {"opcode": Opcode.PIM_PRE}]


def requests(p: PimParams, random: np.random.Generator, count: int) -> list[Row]:
    """GEMVs in runs of all lengths, and raw requests; now and then nothing comes for a while."""
    rows: list[Row] = []
    at = 0
    while len(rows) < count:
        longest = int(random.choice([2, 32, 128]))
        some = (raw(p, random) if random.random() < 0.3
                else [gemv(p, random, longest) for _ in range(int(random.integers(1, 9)))])
        at += int(random.integers(0, 400)) if random.random() < 0.5 else 0
        rows += [row | {"at": at} for row in some]
    return rows


def others(p: PimParams, random: np.random.Generator, count: int) -> list[Row]:
    """Rows opened by others, and columns of all kinds, in runs."""
    kinds: list[int] = []
    while len(kinds) < count:
        kind = random.choice([Command.ACT, Command.RD, Command.WR, Command.COPY, Command.GWRITE])
        kinds += [int(kind)] * int(random.integers(1, 30))
    return [{"opcode": kind, "bank": int(random.integers(p.banks)) if kind != Command.GWRITE else 0,
             "row": int(random.integers(p.rows)) if kind == Command.ACT else 0,
             } for kind in kinds]


def expected(p: PimParams, rows: list[Row]) -> list[tuple[Row, list[int]]]:
    """What computes, command by command, with the row that each group has open in it."""
    found: list[tuple[Row, list[int]]] = []
    opened = [-1] * p.groups
    for row in rows:
        match row["opcode"]:
            case Opcode.GEMV:
                for wave in range(p.waves):
                    needs = [row["row"] if group % p.waves == wave else -2
                             for group in range(p.groups)]
                    relu = row["relu"] if row["last"] else 0
                    found.append((row | {"opcode": Command.GEMV, "bank": wave, "row": 0,
                                         "relu": relu}, needs))
            case Opcode.G_ACT:
                opened[row["bank"]] = row["row"]
            case Opcode.PIM_PRE:
                opened = [-1] * p.groups
            case Opcode.COMP:
                found.append((row | {"opcode": Command.COMP}, list(opened)))
            case _:
                found += [(row | {"opcode": Command.READRES, "bank": wave}, [-2] * p.groups)
                          for wave in range(p.waves)]
    return found


def intervals(p: PimParams, trace: Fields) -> list[tuple[int, int, int, int]]:
    """Group, row, and first and last cycle in which it is open to compute."""
    begun: dict[int, tuple[int, int]] = {}
    found = []
    for cycle, opcode, bank, row in zip(*(trace[name].tolist() for name in (
            "cycle", "opcode", "bank", "row")), strict=True):
        if opcode == Command.G_ACT:
            begun[bank] = (row, cycle)
        elif opcode == Command.PIM_PRE:
            found.append((bank, *begun.pop(bank), cycle))
    assert not begun
    return found


def right(p: PimParams, rows: list[Row], trace: Fields, state: Fields, room: Fields) -> None:
    """The trace keeps all rules and does what `rows` ask for; what others are told is so."""
    violations = check(p, trace, end=CYCLES)
    assert not violations, violations[:3]
    wanted = iter(expected(p, rows))
    opened = [-1] * p.groups
    beats = []
    for place in np.flatnonzero(np.isin(trace["opcode"], COMPUTE)):
        command = {name: int(trace[name][place]) for name in FIELDS}
        opcode, cycle = command["opcode"], int(trace["cycle"][place])
        if opcode == Command.G_ACT:
            opened[command["bank"]] = command["row"]
        elif opcode == Command.PIM_PRE:
            opened[command["bank"]] = -1
        else:
            row, needs = next(wanted)
            assert command == {name: row.get(name, 0) for name in FIELDS}, cycle
            assert all(need in (-2, found) for need, found in zip(needs, opened, strict=True))
            if opcode == Command.READRES or command["last"]:
                beats.append(cycle)
            if opcode == Command.COMP:
                assert state["steps"][cycle]
            if opcode == Command.GEMV:
                last = cycle + (row["steps"] - 1) * p.timing.comp
                here = slice(cycle, last + 1)
                covered = (state["vectors"][here, None] >> np.arange(p.tiles) & 1).astype(bool)
                covered &= state["begin"][here] <= row["vector"]
                covered &= state["end"][here] >= row["vector"] + row["steps"]
                assert covered.any(axis=1).all()
    assert next(wanted, None) is None
    assert opened == [-1] * p.groups
    # Room for results has been given before they are asked for.
    given = np.maximum.accumulate(np.maximum(room["at"], np.arange(len(room["at"]))))
    assert (np.array(beats, np.int64) > given[:len(beats)]).all()
    for group, held, first, end in intervals(p, trace):
        here = slice(first + 1, end + 1)
        places = [*range(p.tiles), p.tiles + group]
        used = (state["busy"][here, None] >> np.array(places) & 1).astype(bool)
        assert (used & (state["rows"][here][:, places] == held)).any(axis=1).all()
        assert not state["idle"][here].any()
    assert state["idle"][-1]


def play(batch: Batch, p: PimParams, rows: list[Row], other: list[Row], room: Fields,
         seed: int = 0, **pauses: Any) -> tuple[Fields, Fields]:
    result = batch.run({"i": table(rows), "i_other": table(other), "i_room": room},
                       {"o_state": CYCLES}, max_idle=30000, seed=seed, **pauses)
    return result.traces["o_commands"], result.outputs["o_state"]


def rooms(random: np.random.Generator, slow: bool) -> Fields:
    apart = random.integers(0, 100, 4000) * (random.random(4000) < 0.3) if slow else np.zeros(4000)
    return {"at": np.minimum(np.cumsum(apart), CYCLES - 5000).astype(np.int64)}


def campaign(batch: Batch, p: PimParams, seeds: range) -> None:
    for seed in seeds:
        random = np.random.default_rng(seed)
        rows = requests(p, random, 600)
        other = others(p, random, 6000) if seed % 2 else NOTHING
        room = rooms(random, seed % 4 == 2)
        trace, state = play(batch, p, rows, other, room, seed)
        right(p, rows, trace, state, room)


@pytest.mark.parametrize("name", CASES)
def test_random_requests_beside_other_traffic(name: str) -> None:
    campaign(rig(CASES[name]), CASES[name], range(6))


def stream(p: PimParams, batch: Batch, count: int) -> tuple[Fields, np.ndarray, np.ndarray]:
    """GEMVs of 32 steps, all at once: the trace, when waves begin, and the refreshes."""
    rows: list[Row] = [dict.fromkeys(FIELDS, 0) | {
        "opcode": Opcode.GEMV, "row": 1, "steps": 32, "first": 1, "last": 1}] * count
    room = {"at": np.zeros(4 * count, np.int64)}
    trace, state = play(batch, p, rows, NOTHING, room)
    right(p, rows, trace, state, room)
    begins = (trace["opcode"] == Command.G_ACT) & (trace["bank"] < p.waves)
    return trace, trace["cycle"][begins], trace["cycle"][trace["opcode"] == Command.REF]


def test_a_lone_gemv_takes_174_cycles() -> None:
    p = CASES["neupims"]
    trace, begins, _ = stream(p, rig(p), 1)
    last = trace["cycle"][trace["opcode"] == Command.GEMV][-1] + 32 * p.timing.comp
    assert len(begins) == p.waves
    assert last - begins[0] <= 174


@pytest.mark.parametrize("name", ["neupims", "aim", "pim_gpt"])
def test_the_activation_window_alone_limits_a_stream(name: str) -> None:
    """Waves are `faw` apart, as many of them between two refreshes as go."""
    p = CASES[name]
    t = p.timing
    _, begins, refreshes = stream(p, rig(p), 300)
    apart = np.diff(begins)
    last = 2 * (p.ranks - 1) + t.rcd_comp + 31 * t.comp + t.rtp + t.rp
    most = (t.refi - t.rfc - last) // t.faw + 1
    between = np.histogram(begins, refreshes[refreshes < begins[-1]])[0]
    assert len(between)
    assert (between == most).all()
    assert (apart >= t.faw).all()
    # Those that follow a refresh begin at once.
    begun = begins[np.searchsorted(begins, refreshes[refreshes < begins[-1]])]
    assert (begun == refreshes[refreshes < begins[-1]] + t.rfc).all()
    assert np.sum(apart != t.faw) == len(begun)


# What is broken: a pattern of the Verilog, and what stands in their place.
MUTANTS = {
    "a wave is thought shorter than it is": (
        r"looked_in_time <= _\d+_;", r"looked_in_time <= needs < \\until + 16'd3;"),
    "GWRITE goes on before GEMVs": (r"assign hold_gwrite = \| near_hold_gwrite;",
                                    "assign hold_gwrite = 1'h0;"),
    "rows stay open to memory": (r"assign clear = ! \w+;", "assign clear = 1'h1;"),
    "raw rows stay open for a refresh": (r"(assign _\d+_ = _\d+_) \| \{ drain[^;]+;", r"\1;"),
    "room for results is not counted": (r"assign reserve = begins & [^;]+;",
                                        "assign reserve = 1'h0;"),
}


@pytest.mark.parametrize("what", MUTANTS)
def test_a_mutant_fails(what: str) -> None:
    pattern, broken = MUTANTS[what]
    p = CASES["short"]
    text, hits = re.subn(pattern, broken, emit(WavesRig(p), "waves_rig"))
    assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        campaign(rig(p, text=text), p, range(8))
