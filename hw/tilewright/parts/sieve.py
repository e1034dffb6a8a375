"""Scores wait until it is known which of them are kept; then those pass."""

from amaranth.hdl import Module, Mux, Shape, Signal, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.counting import threshold_layout
from tilewright.parts.memory import ram

__all__ = ["Recall", "Sieve", "kept_layout"]


def kept_layout(index: Shape, score: Shape) -> data.StructLayout:
    """One that is kept: which, and by how much its score is below the largest."""
    return data.StructLayout({"index": index, "distance": score, "last": 1})


class Recall(wiring.Component):
    """Words in a memory, in a ring; who reads knows that there is one.

    Parameters
    ----------
    shape
        Of a word.
    depth
        Words that are on their way or wait.

    Members
    -------
    reserve : ``In(1)``
        A word sets out for `i`.
    room : ``Out(1)``
        There is room for it.
    i : ``In``, always ready
    take : ``In(1)``
        Read the next word, which must be there since a cycle at least.
    word : ``Out``
        The word that was read last, from the cycle after `take` on.
    """

    i: stream.Interface
    reserve: Signal
    room: Signal
    take: Signal

    def __init__(self, shape: data.StructLayout, depth: int) -> None:
        self.depth = depth
        super().__init__({
            "reserve": In(1),
            "room": Out(1),
            "i": In(stream.Signature(shape, always_ready=True)),
            "take": In(1),
            "word": Out(shape),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        payload = Value.cast(self.i.payload)
        m.submodules.words = words = ram(self.depth, len(payload))
        free = Signal(range(self.depth + 1), init=self.depth)
        m.d.comb += [
            self.room.eq(free != 0),
            words.write_enable.eq(self.i.valid),
            words.write_data.eq(payload),
            words.read_enable.eq(self.take),
            Value.cast(self.word).eq(words.read_data),
        ]
        with m.If(self.reserve != self.take):
            m.d.sync += free.eq(Mux(self.take, free + 1, free - 1))
        for move, address, name in ((self.i.valid, words.write_address, "write_place"),
                                    (self.take, words.read_address, "read_place")):
            place = Signal(range(self.depth), name=name)
            m.d.comb += address.eq(place)
            with m.If(move):
                m.d.sync += place.eq(Mux(place == self.depth - 1, 0, place + 1))
        return m


class Sieve(wiring.Component):
    """Of each sequence of scores those that its threshold keeps, in their order.

    One score a cycle is looked at, from the cycle after `i_threshold` was taken on, sequence after
    sequence without a gap; a score that is kept waits one more for the next, or the end of its
    sequence, so that the last is known: the beat marked `last` is there `1 + n` cycles after the
    threshold of a sequence of n was taken, if `o` does not stall. `i_threshold` is taken when the
    last score of the sequence before has been looked at.

    Parameters
    ----------
    score
        Shape of a score, unsigned.
    keys
        Scores of a sequence, at most.
    kept
        As in `threshold_layout`.
    depth
        Scores that are on their way or wait.

    Members
    -------
    reserve, room
        As in `Recall`.
    i : ``In``, payload ``{score, last}``, always ready
    i_threshold : ``In``, payload ``threshold_layout``
        After the last score of its sequence.
    o : payload ``kept_layout``
    """

    i: stream.Interface
    i_threshold: stream.Interface
    o: stream.Interface
    reserve: Signal
    room: Signal

    latency = 2
    """Cycles from a threshold to the first beat of its sequence, at least."""

    def __init__(self, score: Shape, keys: int, kept: int, depth: int) -> None:
        self._word = data.StructLayout({"score": score, "last": 1})
        self._depth = depth
        self._index = unsigned(max(1, (keys - 1).bit_length()))
        super().__init__({
            "reserve": In(1),
            "room": Out(1),
            "i": In(stream.Signature(self._word, always_ready=True)),
            "i_threshold": In(stream.Signature(threshold_layout(score, kept))),
            "o": Out(stream.Signature(kept_layout(self._index, score))),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.scores = scores = Recall(self._word, self._depth)
        m.d.comb += [
            scores.reserve.eq(self.reserve),
            self.room.eq(scores.room),
            scores.i.valid.eq(self.i.valid),
            scores.i.payload.eq(self.i.payload),
        ]
        word = scores.word
        limit = Signal(self.i_threshold.payload.shape(), reset_less=True)
        index = Signal(self._index, reset_less=True)
        here = Signal()
        equal = Signal()
        passes = Signal()
        ends = Signal()
        moves = Signal()
        begins = Signal()
        m.d.comb += [
            equal.eq(word.score == limit.threshold),
            passes.eq(here & ((word.score > limit.threshold) | (equal & (limit.ties != 0)))),
            ends.eq(here & word.last),
            moves.eq(here & ~(self.o.valid & ~self.o.ready)),
            # A word leaves, or there was none; the next one is of the same sequence or of a new.
            begins.eq(Mux(here, moves & word.last, 1) & self.i_threshold.valid),
            self.i_threshold.ready.eq(Mux(here, moves & word.last, 1)),
            scores.take.eq(begins | (moves & ~word.last)),
        ]
        m.d.sync += here.eq(scores.take | (here & ~moves))
        with m.If(begins):
            m.d.sync += [limit.eq(self.i_threshold.payload), index.eq(0)]
        with m.Elif(moves):
            m.d.sync += index.eq(index + 1)
            with m.If(passes & equal):
                m.d.sync += limit.ties.eq(limit.ties - 1)

        held = Signal()
        payload = Signal(self.o.payload.shape(), reset_less=True)
        m.d.comb += [
            self.o.valid.eq(held & (payload.last | passes)),
            self.o.payload.eq(payload),
        ]
        with m.If(moves & passes):
            m.d.sync += [
                held.eq(1),
                payload.index.eq(index),
                payload.distance.eq(limit.maximum - word.score),
                payload.last.eq(word.last),
            ]
        with m.Elif(self.o.valid & self.o.ready):
            m.d.sync += held.eq(0)
        with m.Elif(moves & word.last):
            m.d.sync += payload.last.eq(1)
        return m
