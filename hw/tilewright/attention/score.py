"""The first stage of attention: keys in a memory, scored against one query after another."""

from typing import Any, Protocol

from amaranth.hdl import Module, Mux, Shape, Signal, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.delay import delay
from tilewright.parts.lanes import below
from tilewright.parts.memory import ram
from tilewright_golden.attention import AttentionParams
from tilewright_golden.formats import bits_of

__all__ = ["QUERIES", "Score", "ScoreUnit", "scores_layout"]

QUERIES = 3
"""Queries that may have begun without having reached the values: one is being scored, one selected
from, and one may wait."""


class ScoreUnit(Protocol):
    """What scores `lanes` keys against a query: a beat in every cycle, no stall.

    Members: ``query: In(row)``, ``keys: In(ArrayLayout(row, lanes))``,
    ``scores: Out(ArrayLayout(score, lanes))``, `latency` cycles later.
    """

    query: Any
    keys: Any
    scores: Any

    @property
    def latency(self) -> int:
        """Cycles from keys to their scores."""
        ...


def scores_layout(params: AttentionParams) -> data.StructLayout:
    """A beat of scores: those of `lanes` keys in a row, of which the first `used` count."""
    low, high = params.score_range
    return data.StructLayout({
        "scores": data.ArrayLayout(Shape(bits_of(low, high), low < 0), params.lanes),
        "used": unsigned(params.lanes),
        "last": 1,
    })


class Score(wiring.Component):
    """Scores of the first keys of a memory against each query, `lanes` a cycle.

    A query begins when all its keys, and as many `rows` of values, are there. It stays on its
    stream until its last keys have come out of the memory, and is taken then; the next begins in
    the cycle behind that, so that a query of n beats takes n + 1 cycles.

    Parameters
    ----------
    params : :class:`AttentionParams`
    element
        Shape of an element of a row.
    unit
        What scores; see :class:`ScoreUnit`.

    Members
    -------
    i_key : payload ``{row: head * element}``
        One row a beat; always taken. A row beyond `params.keys` is dropped: `refused_key`.
    i_query : payload ``{row: head * element, keys: range(params.keys + 1), last: 1}``
        Attends to the first `keys` rows; with 0, or more than the memory holds, it is dropped:
        `refused_query`. Taken while `open`.
    open : ``In(1)``
    clear : ``In(1)``
        Forget all rows.
    rows : ``In(range(params.keys + 1))``
        Complete rows in the memory of the values.
    o : payload ``scores_layout(params)``, always ready
        `latency` cycles after its keys were addressed.
    reserve : ``Out(1)``
        A beat sets out for `o`.
    room, may_begin : ``In(1)``
        A beat may set out; the first beat of a query may.
    begun : ``Out(1)``
        A query begins: its first keys are addressed.
    final : ``Out(1)``
        A query marked `last` has been taken, or refused.
    refused_key, refused_query : ``Out(1)``

    Attributes
    ----------
    wanted : :class:`Signal`
        A query of as many keys as `i_query` says would be taken, whether or not there is one.
    """

    i_key: stream.Interface
    i_query: stream.Interface
    o: stream.Interface
    open: Signal
    clear: Signal
    rows: Signal
    reserve: Signal
    room: Signal
    may_begin: Signal
    begun: Signal
    final: Signal
    refused_key: Signal
    refused_query: Signal

    def __init__(self, params: AttentionParams, element: Shape, unit: "ScoreUnit") -> None:
        self.params = p = params
        self.unit = unit
        self._row = data.ArrayLayout(element, p.head)
        self.wanted = Signal()
        count = range(p.keys + 1)
        super().__init__({
            "i_key": In(stream.Signature(data.StructLayout({"row": self._row}))),
            "i_query": In(stream.Signature(data.StructLayout({
                "row": self._row, "keys": Shape.cast(count), "last": 1}))),
            "open": In(1),
            "clear": In(1),
            "rows": In(count),
            "o": Out(stream.Signature(scores_layout(p), always_ready=True)),
            "reserve": Out(1),
            "room": In(1),
            "may_begin": In(1),
            "begun": Out(1),
            "final": Out(1),
            "refused_key": Out(1),
            "refused_query": Out(1),
        })

    @property
    def latency(self) -> int:
        """Cycles from an address to the scores of its keys: the memory's, and the unit's."""
        return 1 + self.unit.latency

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        unit: Any = self.unit
        m.submodules.unit = unit
        stored = self._store(m)

        # The keys that come in a cycle are addressed one before. The query stays on its stream
        # until its last keys have come, so that no register holds it.
        running = Signal()
        come = Signal()
        refuse = Signal()
        begin = Signal()
        issue = Signal()
        ends = Signal()
        word = Signal(range(max(2, p.key_words)))
        following = Signal(range(p.key_words + 1))
        offered = self.i_query.payload
        m.d.comb += [
            refuse.eq(self.i_query.valid & self.open & ~running & ~come
                      & ((offered.keys == 0) | (offered.keys > p.keys))),
            self.wanted.eq(self.open & ~running & ~come & self.room & self.may_begin
                           & (offered.keys <= stored) & (offered.keys <= self.rows)),
            begin.eq(self.i_query.valid & ~refuse & self.wanted),
            issue.eq(begin | (running & self.room)),
            following.eq(word + 1),
            ends.eq(following == self._words(offered.keys)),
            self.i_query.ready.eq(come | refuse),
            self.reserve.eq(issue),
            self.begun.eq(begin),
            self.final.eq((come | refuse) & offered.last),
            self.refused_query.eq(refuse),
        ]
        m.d.sync += come.eq(issue & ends)
        with m.If(issue):
            m.d.sync += [running.eq(~ends), word.eq(Mux(ends, 0, following))]

        for lane, words in enumerate(self._memories):
            m.d.comb += [
                words.read_enable.eq(issue),
                words.read_address.eq(word),
                Value.cast(unit.keys[lane]).eq(words.read_data),
            ]
        m.d.comb += [
            Value.cast(unit.query).eq(Value.cast(offered.row)),
            Value.cast(self.o.payload.scores).eq(Value.cast(unit.scores)),
            self.o.payload.used.eq(self._used(m, offered.keys, ends)),
            self.o.payload.last.eq(delay(m, ends, self.latency, "ends")),
            self.o.valid.eq(delay(m, issue, self.latency, "issue", reset=True)),
        ]
        return m

    def _store(self, m: Module) -> Value:
        """Write keys into the memories, a row a beat; how many there are."""
        p = self.params
        stored = Signal(range(p.keys + 1))
        full = Signal()
        write = Signal()
        m.d.comb += [
            full.eq(stored == p.keys),
            self.i_key.ready.eq(1),
            write.eq(self.i_key.valid & ~full),
            self.refused_key.eq(self.i_key.valid & full),
        ]
        with m.If(self.clear):
            m.d.sync += stored.eq(0)
        with m.Elif(write):
            m.d.sync += stored.eq(stored + 1)
        self._memories = [ram(p.key_words, self._row.size) for _ in range(p.lanes)]
        bits = (p.lanes - 1).bit_length()
        for lane, words in enumerate(self._memories):
            m.submodules[f"rows_{lane}"] = words
            m.d.comb += [
                words.write_enable.eq(write & (stored[:bits] == lane)),
                words.write_address.eq(stored[bits:]),
                words.write_data.eq(self.i_key.payload.row),
            ]
        return stored

    def _words(self, keys: Value) -> Value:
        """Beats of so many keys."""
        bits = (self.params.lanes - 1).bit_length()
        return keys[bits:] + keys[:bits].any() if bits else keys

    def _used(self, m: Module, keys: Value, ends: Value) -> Value:
        """Which lanes of a beat count: all, but in the last beat of a query."""
        lanes = self.params.lanes
        if lanes == 1:
            return Value.cast(1)
        rest = keys[:(lanes - 1).bit_length()]
        used = Signal(lanes)
        m.d.comb += used.eq(below(rest, lanes) | (~ends | (rest == 0)).replicate(lanes))
        return delay(m, used, self.latency, "used")
