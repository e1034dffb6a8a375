"""Channels whose timing is wrong by a cycle, in one entry of the table: what the checker says.

Each is built and given the same requests as the whole one; its commands are held to the whole
table. An entry is in several distances where data is on the bus for its time.
"""

from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import product

import numpy as np

from benchmarks import results
from tilewright.pim.channel import Channel
from tilewright.pim.refresh import Refresh
from tilewright_golden.contract import Tensors
from tilewright_golden.pim import PimParams, Timing
from tilewright_golden.pim.checker import check
from tilewright_golden.pim.traffic import TrafficContract, mixed
from tilewright_sim.batch import Batch

CONTRACT = TrafficContract()

APART = Timing(
    name="apart", source="made so that every rule binds", clock_ps=1000, cl=12, cwl=4, burst=2,
    turn=1, rcd_rd=9, rcd_wr=7, rcd_comp=8, rcd_copy=11, rp=6, ras=24, rc=34, rrd_s=5, rrd_l=7,
    faw=32, ccd_s=4, ccd_l=5, comp=2, rtp=7, wr=6, wtr_s=3, wtr_l=5, rfc=40, refi=1000)

RULES = {
    "cl": "bus", "burst": "bus", "turn": "bus", "cwl": "tWR", "rcd_rd": "tRCDRD",
    "rcd_wr": "tRCDWR", "rcd_comp": "tRCDCOMP", "rcd_copy": "tRCDCOPY", "rp": "tRP",
    "ras": "tRAS", "rc": "tRC", "rrd_s": "tRRD_S", "rrd_l": "tRRD_L", "faw": "tFAW",
    "ccd_s": "tCCD_S", "ccd_l": "tCCD_L", "comp": "tCOMP", "rtp": "tRTP", "wr": "tWR",
    "wtr_s": "tWTR_S", "wtr_l": "tWTR_L", "rfc": "tRFC", "refi": "tREFI"}
"""The rule that a wrong entry breaks, if no others too."""


def params(buffers: int) -> PimParams:
    """The whole channel."""
    return PimParams(timing=APART, banks=4, ranks=1, group=2, rows=3, columns=4, lanes=1,
                     vector_steps=8, window=4, read_depth=8, buffers=buffers)


def wrong(whole: PimParams, *entries: str) -> PimParams:
    """With `entries` a cycle too short; `refi` so long that the last cycle for REF is missed."""
    changes = {entry: getattr(whole.timing, entry) - 1 for entry in entries}
    if "refi" in changes:
        changes["refi"] += Refresh(whole).lead + 2
    return replace(whole, timing=replace(whole.timing, **changes))


@cache
def traffic(whole: PimParams) -> tuple[list[Tensors], ...]:
    """Corner cases, and rows and columns in a hurry."""
    rng = np.random.default_rng(1)
    return (CONTRACT.random(whole, 0), [mixed(whole, 1500, rng, columns=4)],
            [mixed(whole, 1500, rng, columns=4, locality=0.2, gemv=0.02)])


def broken(channel: Batch, whole: PimParams) -> Counter[str]:
    """The rules of the whole table that the commands of `channel` break, and how often."""
    found: Counter[str] = Counter()
    for jobs, idle in product(traffic(whole), (0.0, 0.5)):
        golden = CONTRACT.outputs(whole, jobs)
        run = channel.run(CONTRACT.inputs(whole, jobs),
                          {name: len(next(iter(fields.values())))
                           for name, fields in golden.items()}, idle=idle, seed=1,
                          max_idle=20_000)
        found.update(violation.rule for violation in
                     check(whole, run.traces["o_commands"], end=run.clocked))
    return found


def row(buffers: int, entry: str) -> results.Row:
    """One entry wrong, or none."""
    whole = params(buffers)
    built = wrong(whole, entry) if entry else whole
    found = broken(Batch(Channel(built), name="channel_apart"), whole)
    rule = RULES.get(entry, "")
    return {"buffers": buffers, "entry": entry, "rule": rule, "broken": found[rule],
            "others": ", ".join(sorted(set(found) - {rule})),
            "goal": "told by its rule" if entry else "no rule broken",
            "met": bool(found[rule]) if entry else not found}


def main() -> None:
    """Every entry, with one row buffer and with two."""
    results.save("pim_mutants", [row(buffers, entry) for buffers, entry in
                                 product((1, 2), ("", *RULES))], ("verilator", "g++"))
