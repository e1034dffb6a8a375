"""The best few of each group of consecutive scores."""

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.fifo import Fifo

__all__ = ["GroupTop"]


class GroupTop(wiring.Component):
    """The `kept` largest of each group of `group` consecutive scores, ties to the lower index.

    The best so far are held in order of their index. A score that is larger than the smallest of
    them takes the last place, and those behind the smallest move up; of equal ones the last counts
    as the smallest. At the end of a group they go into a queue, from which they leave in order,
    one a cycle. Nothing stalls: a group takes at least as many cycles as its best do, but the last
    of a sequence, and of those there are two in the queue at most if no more than two sequences
    have begun and not ended on `o`.

    Parameters
    ----------
    score, index
        Shapes; unsigned.
    group
        Scores of a group; a multiple of `lanes`, at least `lanes` * `kept`.
    kept
        How many of each.
    lanes
        Scores of a beat.

    Members
    -------
    i : ``In``, payload ``{scores: lanes * score, used: lanes, last: 1}``, always ready
        `used`: which count, low lanes first and at least one; all but in the last beat.
    o : payload ``{score, index, last}``, always ready
        `last` in the last one of a sequence.
    """

    i: stream.Interface
    o: stream.Interface

    depth = 4
    """Groups that wait."""

    def __init__(self, score: Shape, index: Shape, group: int, kept: int, lanes: int) -> None:
        self.group = group
        self.kept = kept
        self.lanes = lanes
        self._one = data.StructLayout({"here": 1, "score": score, "index": index})
        self._index = index
        super().__init__({
            "i": In(stream.Signature(data.StructLayout({
                "scores": data.ArrayLayout(score, lanes), "used": unsigned(lanes),
                "last": 1}), always_ready=True)),
            "o": Out(stream.Signature(data.StructLayout({
                "score": score, "index": index, "last": 1}), always_ready=True)),
        })

    @property
    def latency(self) -> int:
        """Cycles from the last beat of a sequence to its last on `o`, at most."""
        return 1 + Fifo.latency + 2 * self.kept

    def ends(self, arrived: int, scores: int, before: int) -> int:
        """When the last of a sequence of so many scores leaves.

        Given the cycle in which its last beat comes, if they come one a cycle, and when the last of
        the sequence before left.
        """
        first = arrived + 1 - -(-scores // self.lanes)
        for done in range(self.group, scores + self.group, self.group):
            complete = first + -(-min(done, scores) // self.lanes)
            size = self.group - max(0, done - scores)
            before = max(before + 1, complete + Fifo.latency) + min(self.kept, size) - 1
        return before

    def elaborate(self, platform: object) -> Module:
        m = Module()
        beat = self.i.payload
        # `number` of the beat in its sequence; at the end of a group its best are complete.
        bits = (self.lanes - 1).bit_length()
        number = Signal(max(1, self._index.width - bits))
        step = Signal(range(max(2, self.group // self.lanes)))
        closes = Signal()
        # What is complete leaves; after a reset, what is there means nothing.
        complete = Signal()
        fresh = Signal(init=1)
        final = Signal(reset_less=True)
        m.d.comb += closes.eq(beat.last | (step == self.group // self.lanes - 1))
        m.d.sync += [complete.eq(self.i.valid & closes), final.eq(beat.last), fresh.eq(0)]
        with m.If(self.i.valid):
            m.d.sync += [
                number.eq(Mux(beat.last, 0, number + 1)),
                step.eq(Mux(closes, 0, step + 1)),
            ]

        best: list[Any] = [Signal(self._one, name=f"best_{place}", reset_less=True)
                           for place in range(self.kept)]
        now = best
        for place, held in enumerate(best):
            kept: Any = Signal(self._one, name=f"kept_{place}")
            m.d.comb += kept.eq(held)
            m.d.comb += [
                kept.here.eq(held.here & ~complete & ~fresh),
                # What is unknown would decide where the first scores stand.
                kept.score.eq(held.score & (~fresh).replicate(self._one["score"].width)),
            ]
            now = [*now[:place], kept, *now[place + 1:]]
        for lane in range(self.lanes):
            new: Any = Signal(self._one, name=f"new_{lane}")
            m.d.comb += [
                new.here.eq(self.i.valid & beat.used[lane]),
                new.score.eq(beat.scores[lane]),
                new.index.eq(Cat(Const(lane, bits), number)),
            ]
            now = self._enter(m, now, new, f"{lane}")
        m.d.sync += [held.eq(after) for held, after in zip(best, now, strict=True)]

        word = data.StructLayout({"best": data.ArrayLayout(self._one, self.kept), "last": 1})
        m.submodules.queue = queue = Fifo(word, self.depth)
        m.d.comb += [queue.i.valid.eq(complete), queue.i.payload.last.eq(final)]
        m.d.comb += [queue.i.payload.best[place].eq(held) for place, held in enumerate(best)]
        self._leave(m, queue.o)
        return m

    def _enter(self, m: Module, best: list[Any], new: Any, name: str) -> list[Any]:
        """The best, in order of their index, with one more that may be better."""
        # `least[place]`: of those up to `place`, whose score is the smallest.
        def rank(one: Any) -> Value:
            return Cat(one.score, one.here)

        least = rank(best[0])
        lower = []
        for place, one in enumerate(best[1:], 1):
            low = Signal(name=f"low_{name}_{place}")
            smallest = Signal(len(least), name=f"least_{name}_{place}")
            m.d.comb += [low.eq(rank(one) <= least), smallest.eq(Mux(low, rank(one), least))]
            lower.append(low)
            least = smallest
        enters = Signal(name=f"enters_{name}")
        m.d.comb += enters.eq(new.here & (rank(new) > least))
        # Whoever is at or behind the smallest gets the next one.
        after = []
        for place in range(self.kept):
            moved = Signal(self._one, name=f"after_{name}_{place}")
            behind = Signal(name=f"behind_{name}_{place}")
            m.d.comb += [
                behind.eq(enters & ~Cat(lower[place:]).any()),
                moved.eq(Mux(behind, best[place + 1] if place + 1 < self.kept else new,
                             best[place])),
            ]
            after.append(moved)
        return after

    def _leave(self, m: Module, found: Any) -> None:
        """From the queue, one a cycle."""
        sent = Signal(range(self.kept + 1))
        word = found.payload
        rest = Signal(self.kept)
        first = Signal(self.kept)
        chosen: Any = Signal(self._one)
        m.d.comb += [
            rest.eq(Cat(one.here & (sent <= place) for place, one in enumerate(word.best))),
            first.eq(rest & (~rest + 1)),
            self.o.valid.eq(found.valid),
            found.ready.eq(rest == first),
            self.o.payload.score.eq(chosen.score),
            self.o.payload.index.eq(chosen.index),
            self.o.payload.last.eq(word.last & (rest == first)),
        ]
        for place, one in enumerate(word.best):
            with m.If(first[place]):
                m.d.comb += chosen.eq(one)
                with m.If(found.valid):
                    m.d.sync += sent.eq(place + 1)
        with m.If(found.valid & found.ready):
            m.d.sync += sent.eq(0)
