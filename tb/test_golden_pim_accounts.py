"""Traces against their requests: whole ones pass, one command lost, late or astray does not."""

from collections.abc import Callable, Iterable
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from tilewright_golden.pim import TIMINGS, PimParams
from tilewright_golden.pim.accounts import unaccounted
from tilewright_golden.pim.checker import check
from tilewright_golden.pim.requests import FIELDS, Command, Opcode
from tilewright_golden.pim.rules import Rules
from tilewright_golden.pim.traffic import TrafficContract

CONTRACT = TrafficContract()
POINTS = {
    "dual": PimParams(banks=8, ranks=2, group=2, rows=4, columns=4, lanes=2, vector_steps=8),
    "single": PimParams(banks=4, ranks=1, group=2, rows=4, columns=2, lanes=2, vector_steps=4,
                        buffers=1, timing=TIMINGS["aim"]),
    "bundles": PimParams(banks=8, ranks=1, group=4, rows=2, columns=4, lanes=2, bundle=2,
                         vectors=2, vector_steps=8, timing=TIMINGS["pim_gpt"]),
}

Trace = dict[str, np.ndarray]


class Slow:
    """A channel that finishes each request before the next one, in legal cycles."""

    def __init__(self, p: PimParams) -> None:
        self.p = p
        self.rules = Rules(p)
        self.trace: list[list[int]] = []
        self.cycle = 0
        self.rows: dict[int, int] = {}
        self.raw: dict[int, int] = {}

    def give(self, command: Command, **operands: int) -> None:
        """In the first legal cycle."""
        row = [int({"opcode": command}.get(name, operands.get(name, 0))) for name in FIELDS]
        assert self.rules.state(row) is None, row
        cycle = max([self.cycle, *(bound for _, bound in self.rules.bounds(row))])
        while self.rules.collides(row, cycle):
            cycle += 1
        self.rules.issue(row, cycle)
        self.trace.append([cycle, *row])
        self.cycle = cycle + 1

    def close(self, banks: Iterable[int], row: int | None = None) -> None:
        for bank in banks:
            if bank in self.rows and row in (None, self.rows[bank]):
                self.give(Command.PRE, bank=bank)
                del self.rows[bank]

    def refresh(self) -> None:
        """Long before the deadline; rows that requests have opened open again."""
        if self.rules.deadline - self.cycle > 600:
            return
        self.close(range(self.p.banks))
        for group in self.raw:
            self.give(Command.PIM_PRE, bank=group)
        self.give(Command.REF)
        for group, row in self.raw.items():
            self.give(Command.G_ACT, bank=group, row=row)

    def open(self, groups: Iterable[int], row: int) -> None:
        p = self.p
        for group in groups:
            self.close(range(group * p.group, (group + 1) * p.group),
                       None if p.buffers == 1 else row)
            self.give(Command.G_ACT, bank=group, row=row)

    def do(self, q: dict[str, int], steps: int) -> None:
        p, kind = self.p, Opcode(q["opcode"])
        self.refresh()
        place = {name: q[name] for name in ("bank", "row", "column")}
        vector = {name: q[name] for name in ("vector", "part")}
        if kind in (Opcode.READ, Opcode.WRITE, Opcode.COPY):
            if self.rows.get(q["bank"]) != q["row"]:
                self.close([q["bank"]])
                self.give(Command.ACT, bank=q["bank"], row=q["row"])
                self.rows[q["bank"]] = q["row"]
            if kind == Opcode.COPY:
                self.give(Command.COPY, **place, **vector)
            else:
                self.give(Command.RD if kind == Opcode.READ else Command.WR, **place)
        elif kind == Opcode.GWRITE:
            self.give(Command.GWRITE, **vector)
        elif kind == Opcode.GEMV:
            for wave in range(p.waves):
                groups = range(wave, p.groups, p.waves)
                self.open(groups, q["row"])
                self.give(Command.GEMV, bank=wave, column=q["column"], vector=q["vector"],
                          steps=steps, first=q["first"], last=q["last"], relu=q["relu"])
                for group in groups:
                    self.give(Command.PIM_PRE, bank=group)
        elif kind == Opcode.G_ACT:
            self.open([q["bank"]], q["row"])
            self.raw[q["bank"]] = q["row"]
        elif kind == Opcode.COMP:
            self.give(Command.COMP, column=q["column"], vector=q["vector"], first=q["first"])
        elif kind == Opcode.READRES:
            for wave in range(p.waves):
                self.give(Command.READRES, bank=wave, relu=q["relu"])
        elif kind == Opcode.PIM_PRE:
            for group in self.raw:
                self.give(Command.PIM_PRE, bank=group)
            self.raw = {}


def slow(p: PimParams, requests: Trace, errors: np.ndarray) -> Trace:
    """The trace of a slow channel."""
    channel, steps = Slow(p), 0
    for row, error in zip(zip(*requests.values(), strict=True), errors, strict=True):
        q = dict(zip(requests, map(int, row), strict=True))
        if not error:
            steps = q["steps"] if q["opcode"] == Opcode.HEADER else steps
            channel.do(q, steps)
    rows = np.array(channel.trace).T
    return dict(zip(("cycle", *FIELDS), rows, strict=True))


@cache
def case(name: str) -> tuple[PimParams, Trace, np.ndarray, Trace]:
    p = POINTS[name]
    jobs = CONTRACT.random(p, 3)
    requests = CONTRACT.inputs(p, jobs)["i"]
    errors = CONTRACT.outputs(p, jobs)["o_status"]["error"]
    return p, requests, errors, slow(p, requests, errors)


@pytest.mark.parametrize("name", POINTS)
def test_a_slow_channel_accounts_for_all_and_breaks_no_rule(name: str) -> None:
    p, requests, errors, trace = case(name)
    assert check(p, trace) == []
    assert set(trace["opcode"].tolist()) == set(Command)
    assert unaccounted(p, requests, errors, trace) is None


def without(trace: Trace, place: int) -> Trace:
    return {name: np.delete(values, place) for name, values in trace.items()}


def twice(trace: Trace, place: int) -> Trace:
    return {name: np.insert(values, place, values[place]) for name, values in trace.items()}


def changed(field: str) -> Callable[[Trace, int], Trace]:
    def change(trace: Trace, place: int) -> Trace:
        values = trace[field].copy()
        values[place] ^= 1
        return trace | {field: values}
    return change


MEANT = {
    Command.RD: ("bank", "row", "column"), Command.WR: ("bank", "row", "column"),
    Command.GWRITE: ("vector", "part"), Command.COPY: ("bank", "row", "column", "vector"),
    Command.COMP: ("column", "vector", "first"), Command.READRES: ("bank", "relu"),
    Command.GEMV: ("bank", "column", "vector", "steps", "first", "last"),
}
FAULTS: list[tuple[Command, str, Callable[[Trace, int], Trace]]] = [
    fault for command, fields in MEANT.items() for fault in (
        (command, "lost", without), (command, "twice", twice),
        *((command, field, changed(field)) for field in fields))]


@pytest.mark.parametrize("name", POINTS)
def test_a_command_lost_doubled_or_changed_is_told(name: str) -> None:
    p, requests, errors, trace = case(name)
    for command, what, fault in FAULTS:
        place = int(np.flatnonzero(trace["opcode"] == command)[-1])
        told = unaccounted(p, requests, errors, fault(trace, place))
        assert told is not None, (command.name, what)


@pytest.mark.parametrize("name", POINTS)
def test_a_row_opened_in_place_of_another_is_told(name: str) -> None:
    """G_ACTs of GEMVs: the rows that their waves compute on."""
    p, requests, errors, trace = case(name)
    opened = np.flatnonzero(trace["opcode"] == Command.G_ACT)
    used = [place for place in opened if np.isin(Command.GEMV, trace["opcode"][place:place + 6])]
    told = unaccounted(p, requests, errors, changed("row")(trace, int(used[-1])))
    assert told is not None
    assert told.startswith("wave ")


def test_columns_of_a_bank_out_of_order_are_told() -> None:
    p, requests, errors, trace = case("dual")
    columns = np.flatnonzero(trace["opcode"] == Command.RD)
    pair = next((a, b) for a, b in pairwise(columns)
                if trace["bank"][a] == trace["bank"][b]
                and trace["column"][a] != trace["column"][b])
    order = np.arange(len(trace["cycle"]))
    order[list(pair)] = order[list(pair[::-1])]
    mixed = {name: values[order] for name, values in trace.items()}
    told = unaccounted(p, requests, errors, mixed)
    assert told is not None
    assert told.startswith(f"bank {trace['bank'][pair[0]]}: command ")
