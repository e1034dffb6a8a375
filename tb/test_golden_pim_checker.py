"""The timing model of a channel: minimal traces for every rule, and a slow check of all pairs."""

import dataclasses
import itertools
import re
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from pim_pairs import issued, legal, rules_broken
from tilewright_golden.contract import Fields
from tilewright_golden.pim import TIMINGS, PimParams, Timing
from tilewright_golden.pim.checker import check, earliest, summary
from tilewright_golden.pim.commands import ranges
from tilewright_golden.pim.requests import FIELDS, Command
from tilewright_golden.pim.rules import RULES
from tilewright_golden.pim.timing import timing

Words = dict[str, int]


def op(command: str, **fields: int) -> Words:
    return {"opcode": int(Command[command]), **fields}


def trace(steps: list[tuple[int, Words]]) -> Fields:
    made = {name: np.array([words.get(name, 0) for _, words in steps], np.int64)
            for name in FIELDS}
    return made | {"cycle": np.array([cycle for cycle, _ in steps], np.int64)}


def broken(params: PimParams, steps: list[tuple[int, Words]], **options: int) -> list[str]:
    """The rules that the last command breaks; those before it break none."""
    found = check(params, trace(steps), **options)
    assert all(violation.index >= len(steps) - 1 for violation in found), found
    return [violation.rule for violation in found]


# Every rule: legal at its distance, not a cycle before

SHORT = Timing(
    name="short", source="made for this test", clock_ps=1000, cl=1, cwl=1, burst=1, turn=0,
    rcd_rd=1, rcd_wr=1, rcd_comp=1, rcd_copy=1, rp=1, ras=1, rc=2, rrd_s=1, rrd_l=1, faw=1,
    ccd_s=1, ccd_l=1, comp=1, rtp=1, wr=1, wtr_s=1, wtr_l=1, rfc=1, refi=60_000)
"""A table in which every rule can be made the one that binds."""

GAP = 300  # more than any rule of the tables asks for


class Pair(NamedTuple):
    """`second` may come `distance` after `first`, because of `rule`; `before` come long before.

    `entries` make the rule bind, and `also` with it. Those `between` come at their distances from
    `first`.
    """

    rule: str
    before: list[Words]
    first: Words
    second: Words
    distance: Callable[[Timing], int]
    entries: dict[str, int]
    between: tuple[tuple[Callable[[Timing], int], Words], ...] = ()
    buffers: tuple[int, ...] = (1, 2)
    also: str = ""


ACT, FAR_ACT = op("ACT", bank=1, row=3), op("ACT", bank=6, row=3)
NEAR_ACT, RANK_ACT = op("ACT", bank=0, row=2), op("ACT", bank=13, row=2)
PRE, RD, WR = op("PRE", bank=1), op("RD", bank=1, row=3), op("WR", bank=1, row=3, column=2)
NEAR_RD, NEAR_WR = op("RD", bank=0, row=2), op("WR", bank=0, row=2)
FAR_RD, FAR_WR = op("RD", bank=6, row=3), op("WR", bank=6, row=3)
RANK_RD, RANK_WR = op("RD", bank=13, row=2), op("WR", bank=13, row=2)
COPY, FAR_COPY = op("COPY", bank=1, row=3, vector=4), op("COPY", bank=6, row=3, vector=4)
GWRITE = op("GWRITE", vector=2)
G_ACT, G_RANK = op("G_ACT", bank=0, row=5), op("G_ACT", bank=2, row=5)
G_SAME, SAME_ACT = op("G_ACT", bank=0, row=3), op("ACT", bank=1, row=5)
G_FAR, PIM_PRE = op("G_ACT", bank=1, row=5), op("PIM_PRE")
ALL = [G_ACT, G_FAR, G_RANK, op("G_ACT", bank=3, row=5)]
COMP, READRES, REF = op("COMP", first=1), op("READRES"), op("REF")
GEMV = op("GEMV", steps=7, first=1)
LAST = GEMV | {"last": 1}
WAVE = [G_ACT, G_RANK]

PAIRS = [
    Pair("tRCDRD", [], ACT, RD, lambda t: t.rcd_rd, {"rcd_rd": 9, "ras": 9, "rc": 10}),
    Pair("tRCDWR", [], ACT, WR, lambda t: t.rcd_wr, {"rcd_wr": 9, "ras": 9, "rc": 10}),
    Pair("tRCDCOPY", [], ACT, COPY, lambda t: t.rcd_copy, {"rcd_copy": 9}),
    Pair("tRCDCOMP", ALL[1:], G_ACT, COMP, lambda t: t.rcd_comp, {"rcd_comp": 9}),
    Pair("tRCDCOMP", WAVE[:1], G_RANK, GEMV, lambda t: t.rcd_comp, {"rcd_comp": 9}),
    Pair("tRP", [ACT], PRE, ACT, lambda t: t.rp, {"rp": 9, "rc": 10}),
    Pair("tRP", [G_ACT], PIM_PRE, G_ACT, lambda t: t.rp, {"rp": 9, "rc": 10}),
    Pair("tRP", [ACT], PRE, G_ACT, lambda t: t.rp, {"rp": 9, "rc": 10}, buffers=(1,)),
    Pair("tRP", [G_ACT], PIM_PRE, ACT, lambda t: t.rp, {"rp": 9, "rc": 10}, buffers=(1,)),
    Pair("tRP", [ACT], PRE, REF, lambda t: t.rp, {"rp": 9, "rc": 10}),
    Pair("tRP", [G_ACT], PIM_PRE, REF, lambda t: t.rp, {"rp": 9, "rc": 10}),
    Pair("tRP", [ACT], PRE, G_SAME, lambda t: t.rp, {"rp": 9, "rc": 10}),
    Pair("tRP", [G_ACT], PIM_PRE, SAME_ACT, lambda t: t.rp, {"rp": 9, "rc": 10}),
    Pair("tRAS", [], ACT, PRE, lambda t: t.ras, {"ras": 9, "rc": 10}),
    Pair("tRAS", [], G_ACT, PIM_PRE, lambda t: t.ras, {"ras": 9, "rc": 10}),
    Pair("tRC", [], ACT, ACT, lambda t: t.rc, {"rc": 9}, ((lambda t: t.ras, PRE),)),
    Pair("tRC", [], G_ACT, G_ACT, lambda t: t.rc, {"rc": 9}, ((lambda t: t.ras, PIM_PRE),)),
    Pair("tRC", [], ACT, G_ACT, lambda t: t.rc, {"rc": 9}, ((lambda t: t.ras, PRE),), (1,)),
    Pair("tRC", [], G_ACT, ACT, lambda t: t.rc, {"rc": 9}, ((lambda t: t.ras, PIM_PRE),), (1,)),
    Pair("tRC", [], ACT, REF, lambda t: t.rc, {"rc": 9}, ((lambda t: t.ras, PRE),)),
    Pair("tRC", [], G_ACT, REF, lambda t: t.rc, {"rc": 9}, ((lambda t: t.ras, PIM_PRE),)),
    Pair("tRRD_L", [], ACT, NEAR_ACT, lambda t: t.rrd_l, {"rrd_l": 9, "faw": 9}),
    Pair("tRRD_L", [], G_ACT, ACT, lambda t: t.rrd_l, {"rrd_l": 9, "faw": 9}, buffers=(2,),
         also="tFAW"),
    Pair("tRRD_L", [], ACT, G_ACT, lambda t: t.rrd_l, {"rrd_l": 9, "faw": 9}, buffers=(2,),
         also="tFAW"),
    Pair("tRRD_S", [], ACT, FAR_ACT, lambda t: t.rrd_s, {"rrd_s": 9, "rrd_l": 9, "faw": 9}),
    Pair("tRRD_S", [], ACT, G_FAR, lambda t: t.rrd_s, {"rrd_s": 9, "rrd_l": 9, "faw": 9},
         also="tFAW"),
    Pair("tRRD_S", [], G_ACT, FAR_ACT, lambda t: t.rrd_s, {"rrd_s": 9, "rrd_l": 9, "faw": 9},
         also="tFAW"),
    Pair("tRRD_S", [], G_ACT, G_FAR, lambda t: t.rrd_s, {"rrd_s": 9, "rrd_l": 9, "faw": 9},
         also="tFAW"),
    Pair("tFAW", [], G_ACT, G_FAR, lambda t: t.faw, {"faw": 9}),
    Pair("tFAW", [], ACT, G_FAR, lambda t: t.faw, {"faw": 9}),
    Pair("tFAW", [], G_ACT, FAR_ACT, lambda t: t.faw, {"faw": 9}),
    Pair("tFAW", [], ACT, op("ACT", bank=2), lambda t: t.faw, {"faw": 9}, (
        (lambda t: t.rrd_s, FAR_ACT), (lambda t: t.rrd_s + t.rrd_l, NEAR_ACT),
        (lambda t: 2 * t.rrd_s + t.rrd_l, op("ACT", bank=7)))),
    Pair("tCCD_L", [ACT, NEAR_ACT], RD, NEAR_RD, lambda t: t.ccd_l, {"ccd_l": 9}),
    Pair("tCCD_L", [ACT], RD, COPY, lambda t: t.ccd_l, {"ccd_l": 9}),
    Pair("tCCD_L", [ACT], COPY, RD, lambda t: t.ccd_l, {"ccd_l": 9}),
    Pair("tCCD_L", [ACT, NEAR_ACT], WR, NEAR_WR, lambda t: t.ccd_l, {"ccd_l": 9}),
    Pair("tCCD_S", [ACT, FAR_ACT], RD, FAR_RD, lambda t: t.ccd_s, {"ccd_s": 9, "ccd_l": 9}),
    Pair("tCCD_S", [ACT, FAR_ACT], RD, FAR_COPY, lambda t: t.ccd_s, {"ccd_s": 9, "ccd_l": 9}),
    Pair("tCCD_S", [ACT, FAR_ACT], WR, FAR_WR, lambda t: t.ccd_s, {"ccd_s": 9, "ccd_l": 9}),
    Pair("tCOMP", ALL, COMP, COMP, lambda t: t.comp, {"comp": 9}),
    Pair("tCOMP", WAVE, GEMV, GEMV, lambda t: 7 * t.comp, {"comp": 9}),
    Pair("tCOMP", ALL, GEMV, COMP, lambda t: 7 * t.comp, {"comp": 9}),
    Pair("tCOMP", ALL, COMP, READRES, lambda t: t.comp, {"comp": 9}),
    Pair("tCOMP", WAVE, GEMV, READRES, lambda t: 7 * t.comp, {"comp": 9}),
    Pair("tRTP", [ACT], RD, PRE, lambda t: t.rtp, {"rtp": 9}),
    Pair("tRTP", [ACT], COPY, PRE, lambda t: t.rtp, {"rtp": 9}),
    Pair("tRTP", ALL, COMP, PIM_PRE, lambda t: t.rtp, {"rtp": 9}),
    Pair("tRTP", WAVE, GEMV, PIM_PRE, lambda t: 6 * t.comp + t.rtp, {"rtp": 9}),
    Pair("tWR", [ACT], WR, PRE, lambda t: t.cwl + t.burst + t.wr, {"wr": 9}),
    Pair("tWTR_L", [ACT, NEAR_ACT], WR, NEAR_RD, lambda t: t.cwl + t.burst + t.wtr_l,
         {"wtr_l": 9}),
    Pair("tWTR_L", [ACT], WR, COPY, lambda t: t.cwl + t.burst + t.wtr_l, {"wtr_l": 9}),
    Pair("tWTR_S", [ACT, FAR_ACT], WR, FAR_RD, lambda t: t.cwl + t.burst + t.wtr_s,
         {"wtr_s": 9, "wtr_l": 9}),
    Pair("bus", [ACT, RANK_ACT], RD, RANK_RD, lambda t: t.burst, {"burst": 3}),
    Pair("bus", [ACT, RANK_ACT], WR, RANK_WR, lambda t: t.burst, {"burst": 3}),
    Pair("bus", [ACT], WR, GWRITE, lambda t: t.burst, {"burst": 3}),
    Pair("bus", [ACT], RD, GWRITE, lambda t: t.cl - t.cwl + t.burst + t.turn, {"turn": 3}),
    Pair("bus", [ACT], RD, WR, lambda t: t.cl - t.cwl + t.burst + t.turn, {"turn": 3}),
    Pair("bus", [ACT], RD, READRES, lambda t: t.burst, {"burst": 3}),
    Pair("bus", [], READRES, READRES, lambda t: t.burst * 2, {"burst": 3}),
    Pair("bus", [], READRES, GWRITE, lambda t: t.cl - t.cwl + t.burst * 2 + t.turn,
         {"burst": 3, "turn": 4}),
    Pair("bus", WAVE, LAST, READRES | {"bank": 1}, lambda t: 7 * t.comp + 2 * t.burst,
         {"burst": 3}),
    Pair("bus", [*WAVE, RANK_ACT], LAST, RANK_RD, lambda t: 7 * t.comp + 2 * t.burst,
         {"burst": 3}),
    Pair("vector", ALL, GWRITE, COMP, lambda t: t.cwl + t.burst, {"cl": 9, "cwl": 9}),
    Pair("vector", WAVE, GWRITE, GEMV, lambda t: t.cwl + t.burst, {"cl": 9, "cwl": 9}),
    Pair("vector", [*WAVE, FAR_ACT], FAR_COPY, GEMV, lambda t: t.cl, {"cl": 9}),
    Pair("vector", WAVE, GEMV | {"vector": 2}, op("GWRITE", vector=3), lambda t: t.comp + 1,
         {"comp": 9}),
    Pair("vector", WAVE, GEMV | {"vector": 2}, op("GWRITE", vector=8), lambda t: 6 * t.comp + 1,
         {"comp": 9}),
    Pair("vector", [*WAVE, FAR_ACT], GEMV, FAR_COPY, lambda t: 4 * t.comp + 1, {"comp": 9}),
    *(Pair("tRFC", [], REF, words, lambda t: t.rfc, {"rfc": 9})
      for words in (REF, ACT, G_ACT, GWRITE, READRES)),
    Pair("command bus", [], ACT, GWRITE, lambda t: 1, {}),
]


def shape(table: Timing, buffers: int) -> PimParams:
    """16 banks: 2 ranks of 2 groups."""
    return PimParams(timing=table, banks=16, rows=8, columns=8, vector_steps=16, buffers=buffers)


def play(params: PimParams, pair: Pair, distance: int) -> list[tuple[int, Words]]:
    steps = [(number * GAP, words) for number, words in enumerate([*pair.before, pair.first])]
    first = steps[-1][0]
    steps += [(first + ahead(params.timing), words) for ahead, words in pair.between]
    return [*steps, (first + distance, pair.second)]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.rule)
def test_distances(pair: Pair) -> None:
    """One cycle before its distance a command breaks the rule, in every table; where no other
    rule asks for more it is legal there, as it is in a table made for the rule."""
    tables = [timing(dataclasses.asdict(SHORT) | pair.entries), *TIMINGS.values()]
    for table in tables:
        for buffers in pair.buffers:
            params = shape(table, buffers)
            distance = pair.distance(table)
            at, before = (broken(params, play(params, pair, distance - less)) for less in (0, 1))
            assert pair.rule not in at
            assert pair.rule in before
            if table is tables[0]:
                assert (at, before) == ([], [pair.rule, pair.also] if pair.also else [pair.rule])
            legal = earliest(params, trace(play(params, pair, distance)[:-1]), pair.second)
            start = play(params, pair, 0)[-1][0]
            if not at:
                assert legal[0] == start + distance or pair.rule == "bus"  # it may come before
            else:
                assert legal[0] is None or legal[0] > start + distance
            if before == [pair.rule] and legal[0] == start + distance:
                assert legal[1] == pair.rule


def test_all_rules_have_a_pair() -> None:
    assert {pair.rule for pair in PAIRS} | {"open", "both buffers", "tREFI"} == set(RULES)


def test_the_page_has_all_rules() -> None:
    page = (Path(__file__).parents[1] / "docs" / "pim_traces.md").read_text()
    table = page[page.index("| rule |"):page.index("A GEMV in cycle t")]
    cells = [line.split("|")[1] for line in table.splitlines()[2:] if line]
    names = {name.strip() for cell in cells for name in cell.split(",") if name.strip()}
    assert names == set(RULES)


@pytest.mark.parametrize("table", TIMINGS.values(), ids=TIMINGS)
def test_bus_in_the_gap_of_a_gemv(table: Timing) -> None:
    """Reads and writes before the results of a GEMV that is under way."""
    params = shape(dataclasses.replace(table, rcd_rd=1, rcd_wr=1, ccd_s=1, ccd_l=1), 2)
    results = 3 * GAP + 7 * table.comp
    for words, apart in ((RANK_RD, table.burst),
                         (GWRITE, table.burst + table.turn + table.cwl - table.cl)):
        steps = [(0, G_ACT), (GAP, G_RANK), (2 * GAP, RANK_ACT), (3 * GAP, LAST)]
        fits, meets = ([*steps, (results - apart + late, words)] for late in (0, 1))
        if fits[-1][0] > 3 * GAP:
            assert broken(params, fits) == []
            assert broken(params, meets) == ["bus"]


# Rows

OPEN = {
    "ACT on an open bank": ([ACT], op("ACT", bank=1, row=4)),
    "PRE on a closed bank": ([], PRE),
    "PRE again": ([ACT, PRE], PRE),
    "RD on a closed bank": ([ACT, PRE], RD),
    "RD of another row": ([ACT], RD | {"row": 2}),
    "WR of another row": ([ACT], WR | {"row": 2}),
    "COPY of another row": ([ACT], COPY | {"row": 2}),
    "RD of a row open to compute": ([G_ACT], op("RD", bank=1, row=5)),
    "G_ACT on an open group": ([G_ACT], op("G_ACT", row=1)),
    "PIM_PRE on a closed group": ([ACT], PIM_PRE),
    "COMP while a group is closed": (ALL[:3], COMP),
    "GEMV while the other rank is closed": ([G_ACT, G_FAR], GEMV),
    "REF with an open bank": ([ACT], REF),
    "REF with an open group": ([G_ACT], REF),
}


@pytest.mark.parametrize("buffers", [1, 2])
@pytest.mark.parametrize("name", OPEN)
def test_rows(name: str, buffers: int) -> None:
    before, second = OPEN[name]
    params = shape(SHORT, buffers)
    steps = [(number * GAP, words) for number, words in enumerate([*before, second])]
    assert broken(params, steps) == ["open"]
    assert check(params, trace(steps))[0].earliest is None
    assert earliest(params, trace(steps[:-1]), second) == (None, "open")


@pytest.mark.parametrize(("first", "row"), [(ACT, 3), (G_ACT, 5)])
def test_a_row_in_both_buffers(first: Words, row: int) -> None:
    other = G_ACT if first is ACT else ACT
    for words, rules in ((other | {"row": row}, ["both buffers"]), (other | {"row": 7}, [])):
        steps = [(0, first), (GAP, words)]
        assert broken(shape(SHORT, 2), steps) == rules
        assert broken(shape(SHORT, 1), steps) == ["open"]


@pytest.mark.parametrize(("first", "closes", "others"), [
    (ACT, PRE, [G_ACT, op("G_ACT", bank=1, row=3)]),
    (G_ACT, PIM_PRE, [ACT, op("ACT", bank=4, row=5)])])
def test_a_row_of_the_other_buffer(first: Words, closes: Words, others: list[Words]) -> None:
    """Only a row that was the last to be closed there waits for tRP."""
    params = shape(timing(dataclasses.asdict(SHORT) | {"rp": 9, "rc": 10}), 2)
    for words in others:
        assert broken(params, [(0, first), (GAP, closes), (GAP + 1, words)]) == []
    back = op("G_ACT" if first is ACT else "ACT", row=first["row"])
    steps = [(0, first), (GAP, closes), (GAP + 9, first | {"row": 1}), (GAP + 19, closes)]
    assert broken(params, [*steps, (GAP + 20, back)]) == []
    assert broken(params, [*steps, (GAP + 20, back | {"row": 1})]) == ["tRP"]


def test_a_bank_of_the_group_that_closes_last() -> None:
    """G_ACT waits for all banks that held its row, and for no others."""
    params = shape(timing(dataclasses.asdict(SHORT) | {"rp": 9, "rc": 10}), 2)
    steps = [(0, op("ACT", row=3)), (GAP, ACT), (2 * GAP, op("ACT", bank=2, row=1)),
             (3 * GAP, op("PRE", bank=0)), (3 * GAP + 3, PRE), (3 * GAP + 6, op("PRE", bank=2))]
    assert broken(params, [*steps, (3 * GAP + 11, G_SAME)]) == ["tRP"]
    assert broken(params, [*steps, (3 * GAP + 12, G_SAME)]) == []
    assert earliest(params, trace(steps), G_SAME) == (3 * GAP + 12, "tRP")


# The vector buffer

@pytest.mark.parametrize("table", TIMINGS.values(), ids=TIMINGS)
def test_steps_that_a_gemv_has_not_read(table: Timing) -> None:
    """From the cycle after its own on a step may be written, and any that no GEMV reads at once."""
    params = shape(table, 2)
    steps = [(0, G_ACT), (GAP, G_RANK), (2 * GAP, GEMV | {"vector": 3})]
    for vector in range(16):
        reads = 3 <= vector < 10
        waits = (vector - 3) * table.comp if reads else 0
        assert earliest(params, trace(steps), op("GWRITE", vector=vector)) == (
            2 * GAP + waits + 1, "vector" if reads else "command bus")
    # Of two GEMVs, the one that reads it last.
    steps = [(0, G_ACT), (GAP, G_FAR), (2 * GAP, G_RANK), (3 * GAP, op("G_ACT", bank=3, row=5)),
             (4 * GAP, GEMV), (4 * GAP + 1, GEMV | {"bank": 1, "steps": 4})]
    if table.comp > 1:
        for vector, least in ((3, 3 * table.comp + 2), (4, 4 * table.comp + 1)):
            assert earliest(params, trace(steps), op("GWRITE", vector=vector)) == (
                4 * GAP + least, "vector")
        late = [*steps[:-1], (4 * GAP + 5 * table.comp + 1, GEMV | {"bank": 1, "vector": 7})]
        assert earliest(params, trace(late), op("GWRITE", vector=6)) == (
            4 * GAP + 6 * table.comp + 1, "vector")


@pytest.mark.parametrize("table", TIMINGS.values(), ids=TIMINGS)
def test_waves_that_share_a_copy(table: Timing) -> None:
    """Their steps are in different cycles; those of waves with copies of their own need not be."""
    params = dataclasses.replace(shape(table, 2), group=2)
    assert (params.waves, params.sharing) == (4, 1 if table.comp == 1 else 2)
    opened = [(GAP * group, op("G_ACT", bank=group, row=5)) for group in range(8)]
    start = 8 * GAP
    for first, second in itertools.permutations(range(4), 2):
        steps = [*opened, (start, GEMV | {"bank": first})]
        one_copy = table.comp > 1 and first // 2 == second // 2
        for late in range(1, 8 * table.comp):
            words = op("GEMV", bank=second, steps=3, first=1)
            meets = one_copy and late % table.comp == 0 and late < 7 * table.comp
            assert broken(params, [*steps, (start + late, words)]) == ["vector"] * meets
            if meets:
                before = [*steps, (start + late - 1, op("GWRITE", vector=15))]
                assert earliest(params, trace(before), words)[0] != start + late


def test_a_turn_at_the_copy() -> None:
    """The first cycle whose steps are those of no other wave."""
    params = shape(timing(dataclasses.asdict(SHORT) | {"comp": 2}), 2)
    opened = [(GAP * group, op("G_ACT", bank=group, row=5)) for group in range(4)]
    other = op("GEMV", bank=1, steps=2)
    steps = [*opened, (4 * GAP, GEMV), (4 * GAP + 1, READRES | {"bank": 1})]
    assert earliest(params, trace(steps), other) == (4 * GAP + 3, "vector")
    # Its own wave's steps must have ended, by another rule.
    assert broken(params, [*steps, (4 * GAP + 2, GEMV)]) == ["tCOMP"]
    assert earliest(params, trace(steps), GEMV) == (4 * GAP + 14, "tCOMP")
    # Results of both in the same cycle.
    steps = [*opened, (4 * GAP, LAST), (4 * GAP + 2, other | {"steps": 6, "last": 1})]
    assert broken(params, steps) == ["bus", "vector"]


# Refresh

@pytest.mark.parametrize("table", TIMINGS.values(), ids=TIMINGS)
def test_refresh(table: Timing) -> None:
    params, refi = shape(table, 2), table.refi
    assert broken(params, [(refi, REF)]) == []
    assert broken(params, [(refi + 1, REF)]) == ["tREFI"]
    assert broken(params, [(refi - 5, REF)], start=-5) == []
    assert broken(params, [(refi - 4, REF)], start=-5) == ["tREFI"]
    assert broken(params, [(7, REF), (refi + 7, REF)]) == []
    assert broken(params, [(7, REF), (refi + 8, REF)]) == ["tREFI"]
    late = check(params, trace([(7, REF), (refi + 8, REF)]))[0]
    assert (late.index, late.cycle, late.earliest) == (1, refi + 8, refi + 7)
    assert broken(params, [(7, REF)], end=refi + 7) == []
    missing = check(params, trace([(7, REF)]), end=refi + 8)
    assert [(v.index, v.cycle, v.command, v.rule, v.earliest) for v in missing] == [
        (1, refi + 8, Command.REF, "tREFI", refi + 7)]
    assert [v.index for v in check(params, trace([(refi + 1, GWRITE)]))] == [1]
    assert check(params, trace([]), end=refi) == []
    assert [v.index for v in check(params, trace([]), end=refi + 1)] == [0]
    assert [v.index for v in check(params, trace([(refi + 1, REF), (2 * refi + 2, REF)]))] == [0, 1]


def test_results_stay_out_of_a_refresh() -> None:
    """The results of a GEMV come after its rows may be closed, in a table with slow steps."""
    params = shape(dataclasses.replace(SHORT, comp=16), 2)
    steps = [(0, G_ACT), (GAP, G_RANK), (2 * GAP, op("GEMV", steps=1, last=1)),
             (2 * GAP + 1, PIM_PRE), (2 * GAP + 2, op("PIM_PRE", bank=2))]
    assert broken(params, [*steps, (2 * GAP + 15, REF)]) == ["tCOMP"]
    assert broken(params, [*steps, (2 * GAP + 16, REF)]) == []


# Against all pairs

SMALL = dataclasses.replace(
    SHORT, cl=7, cwl=3, burst=2, turn=2, rcd_rd=8, rcd_wr=7, rcd_comp=6, rcd_copy=7, rp=4, ras=9,
    rc=15, rrd_s=2, rrd_l=4, faw=11, ccd_s=2, ccd_l=3, comp=3, rtp=5, wr=4, wtr_s=3, wtr_l=5,
    rfc=20, refi=640)
"""Every rule asks for something of its own."""

SLOW = dataclasses.replace(SMALL, name="slow", comp=9, rtp=1, rp=1, rc=10, ccd_l=9, cl=20, turn=5)


COMPUTES = [Command.ACT, Command.PRE, Command.GWRITE, Command.COPY, Command.PIM_PRE,
            *3 * [Command.G_ACT], *3 * [Command.GEMV]]


def draw(params: PimParams, rng: np.random.Generator, count: int,
         kinds: Sequence[Command] = tuple(Command)) -> Fields:
    """Commands of these kinds, mostly about where they are legal or a cycle before it."""
    steps: list[tuple[int, Words]] = []
    high = {"bank": params.banks, "row": 2, "column": params.columns - 3, "vector": 8,
            "part": params.parts, "steps": 4, "first": 2, "last": 2, "relu": 2}
    while len(steps) < count:
        choices = []
        for _ in range(6):
            kind = kinds[int(rng.integers(len(kinds)))]
            limits = ranges(params, kind)
            words = {name: int(rng.integers(low, min(high[name], top + 1)))
                     for name, (low, top) in limits.items()}
            words["opcode"] = int(kind)
            choices.append((earliest(params, trace(steps), words)[0], words))
        allowed = [choice for choice in choices if choice[0] is not None] or choices
        cycle, words = allowed[int(rng.integers(min(2, len(allowed))))]
        before = steps[-1][0] if steps else 0
        if cycle is None or rng.random() < 0.2:
            cycle = before + int(rng.integers(0, 12))
        cycle += int(rng.choice([-2, -1, 0, 0, 0, 0, 0, 0, 1, 5]))
        if rng.random() < 0.03:
            cycle += int(rng.integers(200, 700))
        steps.append((max(cycle, before), words))
    return trace(steps)


SHAPES = {
    f"{table.name} {buffers} {banks}": PimParams(
        timing=table, banks=banks, ranks=ranks, group=2, rows=4, columns=8, vector_steps=16,
        buffers=buffers)
    for table in (SMALL, SLOW, TIMINGS["neupims"]) for buffers in (1, 2)
    for banks, ranks in ((8, 2), (6, 1))}


@pytest.fixture(scope="module")
def seen() -> set[str]:
    return set()


@pytest.mark.parametrize("name", SHAPES)
def test_random_traces(name: str, seen: set[str]) -> None:
    params, rng = SHAPES[name], np.random.default_rng([*name.encode()])
    for kinds in (tuple(Command), tuple(Command), COMPUTES, COMPUTES):
        made = draw(params, rng, 60, kinds)
        start = -int(rng.integers(0, 90))
        found = {(violation.index, violation.rule): violation.earliest
                 for violation in check(params, made, start=start)}
        commands = issued(made)
        slow = {(index, rule) for index, command in enumerate(commands)
                for rule in rules_broken(params, commands[:index], command, start)}
        assert {place for place in found if place[0] < len(commands)} == slow
        for index, rule in sorted(slow, key=lambda _: rng.random())[:4]:
            if rule != "tREFI":
                assert found[index, rule] == legal(params, commands[:index], commands[index])
        seen |= {rule for _, rule in found}


def test_random_traces_broke_every_rule(seen: set[str]) -> None:
    assert seen == set(RULES)


# What is no trace

@pytest.mark.parametrize(("steps", "words"), [
    ([(5, ACT), (4, GWRITE)], "trace, command 1: cycle must be at least 5, the one before, not 4"),
    ([(5, ACT), (6, {"opcode": 12})], "trace, command 1: opcode must be in 0..11, not 12"),
    ([(0, ACT | {"bank": 16})], "trace, command 0: ACT bank must be in 0..15, not 16"),
    ([(0, G_ACT | {"bank": 4})], "trace, command 0: G_ACT bank must be in 0..3, not 4"),
    ([(0, ACT | {"row": -1})], "trace, command 0: ACT row must be in 0..7, not -1"),
    ([(0, ACT | {"column": 1})], "trace, command 0: ACT column must be 0, not 1"),
    ([(0, GEMV | {"bank": 2})], "trace, command 0: GEMV bank must be in 0..1, not 2"),
    ([(0, GEMV | {"column": 2})], "trace, command 0: GEMV column + steps must be at most 8, not 9"),
    ([(0, GEMV | {"vector": 10})],
     "trace, command 0: GEMV vector + steps must be at most 16, not 17"),
])
def test_what_is_no_trace(steps: list[tuple[int, Words]], words: str) -> None:
    with pytest.raises(ValueError, match="^" + re.escape(words) + "$"):
        check(shape(SHORT, 2), trace(steps))


def test_fields_of_a_trace() -> None:
    whole = trace([(0, ACT)])
    with pytest.raises(ValueError, match="trace must have the field steps"):
        check(shape(SHORT, 2), {name: whole[name] for name in whole if name != "steps"})
    with pytest.raises(TypeError, match=r"trace\.row must be integers, not float64"):
        check(shape(SHORT, 2), whole | {"row": np.array([1.0])})
    with pytest.raises(ValueError, match=r"trace.row must have shape \(1,\), not \(2,\)"):
        check(shape(SHORT, 2), whole | {"row": np.array([1, 2])})
    with pytest.raises(ValueError, match=r"RD row must be in 0\.\.7, not 8"):
        earliest(shape(SHORT, 2), whole, RD | {"row": 8})
    with pytest.raises(ValueError, match=r"no fields but opcode, bank, .*, relu, not bnak, cycle$"):
        earliest(shape(SHORT, 2), whole, RD | {"bnak": 1, "cycle": 0})


# What there is in a trace

def test_summary() -> None:
    params = shape(SHORT, 2)
    steps = [ACT, RD, RD, FAR_ACT, FAR_RD, WR, PRE, ACT, RD, *WAVE, LAST, READRES, GWRITE]
    made = summary(params, trace([(10 * n, words) for n, words in enumerate(steps)]))
    assert (made.commands, made.cycles, made.steps) == (14, 131, 7)
    assert made.counts[Command.RD] == 4
    assert Command.REF not in made.counts
    assert (made.columns, made.hits) == (5, 2)
    assert made.command_bus == Fraction(14, 131)
    assert made.data_bus == Fraction(5 + 1 + 2 * 2, 131)
    assert made.violations == {}
    wrong = trace([(0, GWRITE), (0, RD), (1, RD)])
    assert summary(params, wrong).violations == {"open": 2, "bus": 1, "command bus": 1}
    late = check(params, wrong, end=60_001)
    assert summary(params, wrong, late).violations == {
        "open": 2, "bus": 1, "tREFI": 1, "command bus": 1}
    assert summary(params, trace([])).cycles == 0
