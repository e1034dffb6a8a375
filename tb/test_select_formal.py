"""Proofs about the selection: the rules of its stream, and what the sorted row holds."""

from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from amaranth.hdl import Assert, Elaboratable, Module, Mux, Signal, Value
from amaranth.lib import stream

from tilewright import yosys
from tilewright.attention.topn import TopN
from tilewright.parts.insertion import Insertion
from tilewright_golden.attention.topn import TopNParams

rtlil = import_module("amaranth.back.rtlil")  # which the stubs of Amaranth leave out


def prove(harness: Elaboratable, ports: list[Signal], folder: Path) -> bool:
    """Whether all assertions hold, by induction from the state after a reset."""
    (folder / "harness.il").write_text(rtlil.convert(harness, name="harness", ports=ports,
                                                     emit_src=False))
    try:
        log = yosys.run([
            "read_rtlil harness.il", "proc", "flatten", "opt -full", "memory", "opt -full",
            "async2sync", "chformal -lower", "opt_clean",
            "sat -verify -prove-asserts -set rst 0 -tempinduct -maxsteps 8 -seq 1",
        ], folder)
    except yosys.YosysError as error:
        if "proof did fail" not in str(error):
            raise
        return False
    assert "Induction step proven: SUCCESS!" in log
    return True


class HeldStream(Elaboratable):
    """`unit` with any input; what `o` offers stays until it is taken."""

    def __init__(self, unit: Any) -> None:
        self.unit = unit
        self.valid, self.ready = Signal(), Signal()
        self.payload = Signal(len(Value.cast(unit.i.payload)))

    @property
    def ports(self) -> list[Signal]:
        return [self.valid, self.ready, self.payload]

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.unit = unit = self.unit
        o: stream.Interface = unit.o
        offered = Value.cast(o.payload)
        waits = Signal()
        before = Signal(len(offered))
        m.d.comb += [
            unit.i.valid.eq(self.valid),
            Value.cast(unit.i.payload).eq(self.payload),
            o.ready.eq(self.ready),
        ]
        m.d.sync += [waits.eq(o.valid & ~self.ready), before.eq(offered)]
        with m.If(waits):
            m.d.comb += Assert(o.valid & (offered == before), "held")
        return m


class Hasty(TopN):
    """Offers nothing in the cycle behind one in which it was not taken."""

    def elaborate(self, platform: object) -> Any:
        m = Module()
        m.submodules.inner = inner = TopN(self.params)
        refused = Signal()
        m.d.comb += [
            inner.i.valid.eq(self.i.valid),
            inner.i.payload.eq(self.i.payload),
            self.i.ready.eq(inner.i.ready),
            self.o.valid.eq(inner.o.valid & ~refused),
            self.o.payload.eq(inner.o.payload),
            inner.o.ready.eq(self.o.ready & ~refused),
        ]
        m.d.sync += refused.eq(self.o.valid & ~self.o.ready)
        return m


FORMS = [
    TopNParams(high=3, keys=4, kept=2),
    TopNParams(high=3, keys=4, kept=2, selection="insertion"),
    TopNParams(high=3, keys=8, kept=2, lanes=2),
    TopNParams(high=3, keys=8, kept=2, group=4),
]


@pytest.mark.parametrize("params", FORMS, ids=str)
def test_what_is_offered_stays(params: TopNParams, tmp_path: Path) -> None:
    harness = HeldStream(TopN(params))
    assert prove(harness, harness.ports, tmp_path)


def test_a_valid_that_drops_is_found(tmp_path: Path) -> None:
    harness = HeldStream(Hasty(FORMS[0]))
    assert not prove(harness, harness.ports, tmp_path)


class Row(Elaboratable):
    """The row of an `Insertion` with any scores, and how many were above any number `above`.

    The row is in order, and as many of its scores are above that number as there were, or all of
    them: as the number may be any, it holds the largest. `claim` is how many it is to hold.
    """

    def __init__(self, width: int, kept: int, lanes: int, *, claim: int) -> None:
        self.unit = Insertion(width, kept, lanes)
        self.kept = kept
        self.claim = claim
        self.scores = [Signal(width, name=f"score_{lane}") for lane in range(lanes)]
        self.empty = Signal()
        self.any = Signal(width)

    @property
    def ports(self) -> list[Signal]:
        return [*self.scores, self.empty, self.any]

    def elaborate(self, platform: object) -> Module:
        m = Module()
        width = len(self.scores[0])
        row = [Signal(width, name=f"row_{place}") for place in range(self.kept)]
        # What it is in the first cycle, where nothing is claimed yet, it stays.
        above, held = Signal(width), Signal(width)
        seen = Signal(range(self.kept + len(self.scores) + 1))
        started = Signal()
        after = row
        for lane, score in enumerate(self.scores):
            _, after = self.unit._insert(m, lane, after, score, score,
                                         self.empty if lane == 0 else Value.cast(0))
        m.d.sync += [old.eq(new) for old, new in zip(row, after, strict=True)]
        total = Mux(self.empty, 0, seen) + sum(score > above for score in self.scores)
        m.d.sync += [
            started.eq(1),
            seen.eq(Mux(total > self.claim, self.claim, total)),
            held.eq(above),
        ]
        m.d.comb += above.eq(Mux(started, held, self.any))
        with m.If(started):
            m.d.comb += [
                Assert(seen == sum(score > above for score in row), "as many"),
                *(Assert(left >= right, "in order") for left, right in pairwise(row)),
            ]
        return m


@pytest.mark.parametrize(("width", "kept", "lanes"), [(3, 4, 1), (2, 3, 2), (4, 2, 1), (2, 1, 2)])
def test_the_row_holds_the_largest(width: int, kept: int, lanes: int, tmp_path: Path) -> None:
    harness = Row(width, kept, lanes, claim=kept)
    assert prove(harness, harness.ports, tmp_path)


def test_a_row_that_is_too_short_is_found(tmp_path: Path) -> None:
    harness = Row(3, 3, 1, claim=4)
    assert not prove(harness, harness.ports, tmp_path)
