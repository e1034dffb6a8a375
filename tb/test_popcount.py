# amaranth: UnusedElaboratable=no
"""Counts of ones, and the scores of binary keys, against Python's."""

import re

import numpy as np
import pytest
from amaranth.hdl import Module, ShapeLike, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks import popcounts
from tilewright.attention.hamming_score import HammingUnit
from tilewright.parts.popcount import popcount
from tilewright.verilog import emit
from tilewright_golden.attention import HammingParams
from tilewright_golden.attention.scores import hamming
from tilewright_sim.batch import Batch

WIDTHS = (1, 2, 3, 4, 5, 7, 8, 11, 16, 17, 31, 33)


def steady(**fields: ShapeLike) -> stream.Signature:
    """A stream with a beat in every cycle."""
    return stream.Signature(data.StructLayout(fields), always_valid=True, always_ready=True)


class Counts(wiring.Component):
    """The ones of the low bits of a word, for each of `WIDTHS`."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self) -> None:
        super().__init__({
            "i": In(steady(word=unsigned(max(WIDTHS)))),
            "o": Out(steady(**{f"of_{width}": range(width + 1) for width in WIDTHS})),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        word, count = self.i.payload.word, self.o.payload
        for width in WIDTHS:
            m.d.comb += count[f"of_{width}"].eq(popcount(m, list(word[:width]), f"ones_{width}"))
        return m


class Scored(wiring.Component):
    """The unit between two streams."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: HammingParams) -> None:
        self.unit = HammingUnit(params)
        members = self.unit.signature.members
        super().__init__({
            "i": In(steady(query=members["query"].shape, keys=members["keys"].shape)),
            "o": Out(steady(scores=members["scores"].shape)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.unit = unit = self.unit
        m.d.comb += [
            Value.cast(unit.query).eq(Value.cast(self.i.payload.query)),
            Value.cast(unit.keys).eq(Value.cast(self.i.payload.keys)),
            Value.cast(self.o.payload.scores).eq(Value.cast(unit.scores)),
        ]
        return m


def scored(params: HammingParams, text: str | None = None) -> int:
    """How many scores are wrong: of keys like the query and its opposite, and of any."""
    unit = Scored(params)
    rng = np.random.default_rng(params.head)
    beats, lanes, head = 200, params.lanes, params.head
    query = np.repeat(rng.integers(0, 2, (beats // 10, head)), 10, axis=0)
    # Keys that differ from their query in any number of bits.
    change = rng.random((beats, lanes, head)) < rng.choice([0, 0.02, 0.5, 0.98, 1],
                                                           (beats, lanes, 1))
    keys = query[:, None] ^ change
    expected = [hamming(params, query[beat:beat + 1], keys[beat])[0] for beat in range(beats)]
    latency = unit.unit.latency
    rest = [(0, latency), (0, 0)]
    fields = {"query": np.pad(query, rest), "keys": np.pad(keys, [*rest, (0, 0)]).astype(np.int64)}
    found = Batch(unit, name="scored", text=text).run({"i": fields}, {"o": beats + latency})
    return int((found.outputs["o"]["scores"][latency:] != np.array(expected)).sum())


def test_counts() -> None:
    """Words of every sixteen bits, and any of more."""
    rng = np.random.default_rng(1)
    top = 1 << max(WIDTHS)
    words = np.concatenate([np.arange(1 << 16), rng.integers(0, top, 4096),
                            top - 1 - rng.integers(0, 1 << 10, 64)])
    found = Batch(Counts()).run({"i": {"word": words}}, {"o": len(words)}).outputs["o"]
    for width in WIDTHS:
        wanted = [(word & ((1 << width) - 1)).bit_count() for word in words.tolist()]
        assert found[f"of_{width}"].tolist() == wanted


@pytest.mark.parametrize(("head", "lanes"), [(8, 1), (17, 8), (64, 4), (100, 2), (256, 1)])
def test_scores(head: int, lanes: int) -> None:
    assert scored(HammingParams(head=head, lanes=lanes)) == 0


@pytest.mark.parametrize(("pattern", "broken"), [
    (r"ones_4_0 \+ ones_4_1;", "ones_4_0 + ones_4_0;"),
    (r"assign count = ones_4_0 \+ ones_4_1;", "assign count = 6'(ones_4_0 + ones_4_1);"),
    (r"\[191:128\]", "[127:64]"),
    (r"= ~ (_\d+_);", r"= \1;"),
], ids=["half the bits", "all ones wrap", "lane 0 twice", "bits that differ"])
def test_a_mutant_fails(pattern: str, broken: str) -> None:
    params = HammingParams(lanes=2)
    text = emit(Scored(params), "scored")
    text, hits = re.subn(pattern, broken, text)
    assert hits
    assert scored(params, text) > 0


def unequal(structure: str, width: int, text: str | None = None) -> int:
    """How many counts of a structure that was measured are wrong."""
    bench = popcounts.Bench(popcounts.STRUCTURES[structure](width))
    fields, matches = popcounts.workload(width)
    found = Batch(bench, name="bench", text=text).run(
        {"i": {name: fields[name] for name in bench.inputs}}, {"o": len(matches)}).outputs["o"]
    assert matches.tolist() == (fields["query"] == fields["key"]).sum(axis=1).tolist()
    return int((found["count"][bench.latency:] != matches[:-bench.latency]).sum())


@pytest.mark.parametrize("width", [8, 29])
@pytest.mark.parametrize("structure", popcounts.STRUCTURES)
def test_structures_count_alike(structure: str, width: int) -> None:
    """Or their area would mean nothing."""
    assert unequal(structure, width) == 0


@pytest.mark.parametrize(("structure", "pattern", "broken"), [
    ("AND, the ones of each key stored with it", r"(both = \S+ ?\S*) & ", r"\1 | "),
    ("full adders as gates", r"(ones_0_16_either =) .*;", r"\1 1'h0;"),
    ("tree of adders", r"total = a \+ b", "total = a | b"),
])
def test_a_broken_structure_is_found(structure: str, pattern: str, broken: str) -> None:
    bench = popcounts.Bench(popcounts.STRUCTURES[structure](16))
    text, hits = re.subn(pattern, broken, emit(bench, "bench"))
    assert hits, f"{pattern} is not in the text any more"
    assert unequal(structure, 16, text) > 0
