"""The second stage of dense attention: how far each score is below the largest of its query."""

from typing import Any

from amaranth.hdl import Module, Mux, Shape, Signal, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.attention.score import scores_layout
from tilewright.attention.select import AHEAD
from tilewright.parts.sieve import Recall
from tilewright_golden.attention import DenseParams
from tilewright_golden.formats import bits_of

__all__ = ["SelectAll"]


class SelectAll(wiring.Component):
    """All scores of each query, as distances from the largest of them.

    The scores wait in a memory beside a running maximum; when that of a query is known its beats
    leave, while those of the next query come in. Beats leave as fast as they come, so that there is
    room if `gap` cycles lie between the queries that come in, too, and `o` does not stall.

    The first beat of a query leaves `latency` cycles after its last one has come in, or `gap`
    cycles behind the last one of the query before.

    Parameters
    ----------
    params : :class:`DenseParams`
    gap
        Cycles without a beat between queries, at least 1: in them their sums leave the context.
    ahead
        Cycles from `reserve` to the beat on `i`, at most: so many find room.

    Members
    -------
    i : payload ``scores_layout(params)``, always ready
    reserve : ``In(1)``
        A beat sets out for `i`, and arrives in a later cycle.
    begin : ``In(1)``
        It is the first of a query.
    room, may_begin : ``Out(1)``
        A beat may set out, always; the first of a query may.
    o : payload ``{distances: lanes * range(distance_max + 1), used: lanes, last: 1}``
        `lanes` keys a beat, in order; distances of lanes that are not used mean nothing.
    """

    i: stream.Interface
    o: stream.Interface
    reserve: Signal
    begin: Signal
    room: Signal
    may_begin: Signal

    latency = 2
    """Cycles from the last beat of a query on `i` to its first one on `o`."""

    def __init__(self, params: DenseParams, gap: int = 1, ahead: int = AHEAD) -> None:
        self.params = p = params
        self.gap = gap
        self._ahead = ahead
        self._distance = Shape.cast(range(p.distance_max + 1))
        self._sign = 1 << (bits_of(*p.score_range) - 1)
        super().__init__({
            "i": In(stream.Signature(scores_layout(p), always_ready=True)),
            "reserve": In(1),
            "begin": In(1),
            "room": Out(1),
            "may_begin": Out(1),
            "o": Out(stream.Signature(data.StructLayout({
                "distances": data.ArrayLayout(self._distance, p.lanes),
                "used": unsigned(p.lanes), "last": 1}))),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        # Differences are right modulo their range, and so is what they are made from.
        scores: Any = Recall(data.StructLayout({
            "scores": data.ArrayLayout(self._distance, p.lanes),
            "used": unsigned(p.lanes if p.lanes > 1 else 0), "last": 1}),
            p.key_words + self._ahead + 2)
        # Of queries of one beat each as many are on their way.
        queries = self._ahead + 2
        maxima: Any = Recall(data.StructLayout({"score": self._distance}), queries)
        m.submodules.scores = scores
        m.submodules.maxima = maxima
        beat = self.i.payload
        maximum = self._maximum(m)
        complete = Signal()
        free = Signal(range(queries + 1), init=queries)
        m.d.comb += [
            complete.eq(self.i.valid & beat.last),
            self.room.eq(1),
            self.may_begin.eq(free != 0),
            scores.i.valid.eq(self.i.valid),
            *(kept.eq(score) for kept, score in zip(scores.i.payload.scores, beat.scores,
                                                    strict=True)),
            scores.i.payload.used.eq(beat.used),
            scores.i.payload.last.eq(beat.last),
            maxima.i.valid.eq(complete),
            maxima.i.payload.score.eq(maximum ^ self._sign),
        ]

        waiting = Signal(range(queries + 1))
        here = Signal()
        moves = Signal()
        begins = Signal()
        rests = Signal(range(self.gap))
        word = scores.word
        m.d.comb += [
            moves.eq(here & self.o.ready),
            begins.eq((waiting != 0) & ~here & (rests == 0)),
            maxima.take.eq(begins),
            scores.take.eq(begins | (moves & ~word.last)),
            self.o.valid.eq(here),
            *(distance.eq(maxima.word.score - score)
              for distance, score in zip(self.o.payload.distances, word.scores, strict=True)),
            self.o.payload.used.eq(word.used if p.lanes > 1 else 1),
            self.o.payload.last.eq(word.last),
        ]
        m.d.sync += here.eq(scores.take | (here & ~moves))
        with m.If(moves & word.last):
            m.d.sync += rests.eq(self.gap - 1)
        with m.Elif(rests != 0):
            m.d.sync += rests.eq(rests - 1)
        with m.If(self.begin != begins):
            m.d.sync += free.eq(Mux(begins, free + 1, free - 1))
        with m.If(complete != begins):
            m.d.sync += waiting.eq(Mux(complete, waiting + 1, waiting - 1))
        return m

    def _maximum(self, m: Module) -> Value:
        """The largest score of a query up to and with the beat on `i`."""
        beat = self.i.payload
        candidates: list[Value] = []
        for lane, score in enumerate(beat.scores):
            # Two's complement with the sign inverted is in the order of unsigned numbers, of which
            # a lane that is not used gives the smallest; the first one always is.
            ordered = Signal(len(score), name=f"ordered_{lane}")
            bits = Value.cast(score) ^ self._sign
            m.d.comb += ordered.eq(bits & beat.used[lane].replicate(len(score)) if lane else bits)
            candidates.append(ordered)
        level = 0
        while len(candidates) > 1:
            level += 1
            larger = [Signal.like(pair, name=f"larger_{level}_{number}")
                      for number, pair in enumerate(candidates[::2])]
            m.d.comb += [both.eq(Mux(left > right, left, right)) for both, left, right in zip(
                larger, candidates[::2], candidates[1::2], strict=True)]
            candidates = list(larger)
        best = candidates[0]
        running = Signal.like(best, name="running", reset_less=True)
        maximum = Signal.like(best, name="maximum")
        first = Signal(init=1)
        m.d.comb += maximum.eq(Mux(first | (best > running), best, running))
        with m.If(self.i.valid):
            m.d.sync += [first.eq(beat.last), running.eq(maximum)]
        return maximum
