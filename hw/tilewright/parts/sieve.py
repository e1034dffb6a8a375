"""Scores wait until it is known which of them are kept; then those pass."""

from collections.abc import Callable
from typing import Any

from amaranth.hdl import Cat, Module, Mux, Shape, Signal, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.counting import threshold_layout
from tilewright.parts.fifo import Fifo
from tilewright.parts.memory import ram

__all__ = ["IndexedSieve", "LaneSieve", "Recall", "Sieve", "kept_layout"]


def kept_layout(index: Shape, score: Shape) -> data.StructLayout:
    """One that is kept: which, and by how much its score is below the largest."""
    return data.StructLayout({"index": index, "distance": score, "last": 1})


class Recall(wiring.Component):
    """Words in a memory, in a ring; who reads and writes knows that there is one, and room.

    Parameters
    ----------
    shape
        Of a word.
    depth
        Words.

    Members
    -------
    i : ``In``, always ready
    take : ``In(1)``
        Read the next word, which must be there since a cycle at least.
    word : ``Out``
        The word that was read last, from the cycle after `take` on.
    """

    i: stream.Interface
    take: Signal
    word: Any

    def __init__(self, shape: data.StructLayout, depth: int) -> None:
        self.depth = depth
        super().__init__({
            "i": In(stream.Signature(shape, always_ready=True)),
            "take": In(1),
            "word": Out(shape),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        payload = Value.cast(self.i.payload)
        m.submodules.words = words = ram(self.depth, len(payload))
        m.d.comb += [
            words.write_enable.eq(self.i.valid),
            words.write_data.eq(payload),
            words.read_enable.eq(self.take),
            Value.cast(self.word).eq(words.read_data),
        ]
        for move, address, name in ((self.i.valid, words.write_address, "write_place"),
                                    (self.take, words.read_address, "read_place")):
            place = Signal(range(self.depth), name=name)
            following = Signal(range(self.depth + 1), name=f"{name}_following")
            # No place is above the last, so it is known by its ones, and the next would have those
            # of the depth.
            last = Cat(place[bit] for bit in range(len(place)) if self.depth - 1 >> bit & 1).all()
            m.d.comb += [
                address.eq(place),
                following.eq(place + 1),
            ]
            with m.If(move):
                m.d.sync += place.eq(Cat(
                    following[bit] & ~last if self.depth >> bit & 1 else following[bit]
                    for bit in range(len(place))))
        return m


class _Sieve(wiring.Component):
    """What is the same in all sieves: words wait, and are looked at one a cycle.

    `room` goes down while the sieve stalls, a cycle later, and so does what waits grow only while
    it has no threshold: `depth` words are enough if so many may have set out until then.

    Parameters
    ----------
    score
        Shape of a score, unsigned.
    index
        Shape of an index.
    kept
        As in `threshold_layout`.
    depth
        Words that wait.
    word
        What a word is.
    """

    i: stream.Interface
    i_threshold: stream.Interface
    o: stream.Interface
    room: Signal

    def __init__(self, score: Shape, index: Shape, kept: int, depth: int,
                 word: data.StructLayout) -> None:
        self._score = score
        self._index = index
        self._kept = kept
        self.depth = depth
        self._word = word
        self._here = Signal(name="here")
        super().__init__({
            "room": Out(1),
            "i": In(stream.Signature(word, always_ready=True)),
            "i_threshold": In(stream.Signature(threshold_layout(score, kept))),
            "o": Out(stream.Signature(kept_layout(index, score))),
        })

    def _scan(self, m: Module, waits: Value) -> tuple[Any, Any, Signal, Signal]:
        """Look at word after word unless the one here `waits`.

        The word, its sequence's threshold, whether it leaves, and whether the next one, which is
        then on its way, begins a sequence. There may be no word: `self._here`.
        """
        m.submodules.scores = scores = Recall(self._word, self.depth)
        # Counts of ties run up to 0; whether there is one left is the sign.
        given = self.i_threshold.payload
        limit: Any = Signal(data.StructLayout({
            "threshold": self._score, "maximum": self._score,
            "ties": given.ties.shape().width + 1}), reset_less=True)
        here = self._here
        stalled = Signal()
        moves = Signal()
        ends = Signal()
        begins = Signal()
        m.d.comb += [
            scores.i.valid.eq(self.i.valid),
            scores.i.payload.eq(self.i.payload),
            moves.eq(here & ~waits),
            # The last word of a sequence leaves, or it left before.
            ends.eq((moves & scores.word.last) | ~here),
            self.i_threshold.ready.eq(ends),
            begins.eq(ends & self.i_threshold.valid),
            scores.take.eq(begins | (moves & ~scores.word.last)),
        ]
        m.d.comb += self.room.eq(~stalled)
        m.d.sync += [here.eq(scores.take | (here & ~moves)), stalled.eq(here & ~moves)]
        with m.If(begins):
            m.d.sync += [
                limit.threshold.eq(given.threshold),
                limit.maximum.eq(given.maximum),
                limit.ties.eq(Cat(given.ties, 1)),
            ]
        return scores.word, limit, moves, begins

    def _count(self, m: Module, moves: Value, begins: Value, shape: Shape, name: str) -> Signal:
        """The number of the word here in its sequence."""
        number = Signal(shape, name=name, reset_less=True)
        m.d.sync += number.eq(Mux(begins, 0, number + moves))
        return number


class Sieve(_Sieve):
    """Of each sequence of scores those that its threshold keeps, in their order.

    One score a cycle is looked at, from the cycle after `i_threshold` was taken on, sequence after
    sequence without a gap. One that is kept is on `o` in the cycle in which it is looked at, and so
    is the last of its sequence even if it is not kept: behind as many as are kept a beat holds
    nothing. One that `marks` the last kept one instead lets each wait for the next, or for the end
    of its sequence: the beat marked `last` is there `1 + n` cycles after the threshold of a
    sequence of n was taken, if `o` does not stall. `i_threshold` is taken when the last score of
    the sequence before has been looked at.

    Parameters
    ----------
    score, index, kept, depth
        As in `_Sieve`.
    marks
        Whether `last` marks the last kept score, or else the end of the sequence.

    Members
    -------
    room : ``Out(1)``
        A word may set out for `i`.
    i : ``In``, payload ``{score, last}``, always ready
    i_threshold : ``In``, payload ``threshold_layout``
        After the last score of its sequence.
    o : payload ``kept_layout``
    """

    def __init__(self, score: Shape, index: Shape, kept: int, depth: int, *,
                 marks: bool = False) -> None:
        self._marks = marks
        super().__init__(score, index, kept, depth,
                         data.StructLayout({"score": score, "last": 1}))

    def _number(self, m: Module, word: Any, moves: Value, begins: Value) -> Value:
        """The index of the score here."""
        return self._count(m, moves, begins, self._index, "index")

    def elaborate(self, platform: object) -> Module:
        m = Module()
        word, limit, moves, begins = self._scan(m, self.o.valid & ~self.o.ready)
        equal = Signal()
        passes = Signal()
        differs = Signal(self._score)
        # The highest bit that differs says which is larger, or else whether a tie is left.
        larger: Value = limit.ties[-1]
        for bit in range(self._score.width):
            larger = Mux(differs[bit], word.score[bit], larger)
        m.d.comb += [
            differs.eq(word.score ^ limit.threshold),
            equal.eq(~differs.any()),
            passes.eq(self._here & larger),
        ]
        with m.If(~begins):
            m.d.sync += limit.ties.eq(limit.ties + (moves & passes & equal))

        found: Any = Signal(self.o.payload.shape())
        # The difference rests where nothing passes, which is nearly always.
        below = Signal(self._score)
        m.d.comb += [
            below.eq(word.score & passes.replicate(self._score.width)),
            found.index.eq(self._number(m, word, moves, begins)),
            found.distance.eq(limit.maximum - below),
            found.last.eq(word.last),
        ]
        _OFFERS[self._marks](m, self.o, found, passes, self._here & word.last, moves)
        return m


def _at_once(m: Module, o: Any, found: Any, passes: Value, ends: Value, moves: Value) -> None:
    """Offer what is here if it `passes` or `ends` its sequence."""
    m.d.comb += [o.valid.eq(passes | ends), o.payload.eq(found)]


def _marked(m: Module, o: Any, found: Any, passes: Value, ends: Value, moves: Value) -> None:
    """Hold what `passes` until it is known to be the last of its sequence, or not to be."""
    held = Signal()
    payload: Any = Signal(o.payload.shape(), name="payload", reset_less=True)
    m.d.comb += [
        o.valid.eq(held & (payload.last | passes)),
        o.payload.eq(payload),
    ]
    with m.If(moves & passes):
        m.d.sync += [held.eq(1), payload.eq(found)]
    with m.Elif(o.valid & o.ready):
        m.d.sync += held.eq(0)
    with m.Elif(moves & ends):
        m.d.sync += payload.last.eq(1)


_OFFERS: dict[bool, Callable[..., None]] = {False: _at_once, True: _marked}


class IndexedSieve(Sieve):
    """A sieve of scores that bring their index with them.

    Parameters
    ----------
    score, index, kept, depth, marks
        As in `Sieve`.

    Members
    -------
    i : ``In``, payload ``{score, index, last}``, always ready
    room, i_threshold, o
        As in `Sieve`.
    """

    def __init__(self, score: Shape, index: Shape, kept: int, depth: int, *,
                 marks: bool = False) -> None:
        self._marks = marks
        _Sieve.__init__(self, score, index, kept, depth,
                        data.StructLayout({"score": score, "index": index, "last": 1}))

    def _number(self, m: Module, word: Any, moves: Value, begins: Value) -> Value:
        return word.index


class LaneSieve(_Sieve):
    """A sieve of several scores a word.

    Words of which something is kept wait in a queue until their sequence has been looked at; then
    what is kept leaves, one a cycle. So a word a cycle is looked at wherever the kept ones lie,
    and k of them from a sequence of n words leave without a gap, the last `1 + n + k` cycles after
    its threshold was taken, if `o` does not stall and the sequence before had left by then.

    Parameters
    ----------
    score, index, kept, depth
        As in `_Sieve`.
    lanes
        Scores of a word: 2, 4, 8, ...

    Members
    -------
    i : ``In``, payload ``{scores: lanes * score, used: lanes, last: 1}``, always ready
        `used`: which count, low lanes first and at least one.
    room, i_threshold, o
        As in `Sieve`.
    """

    def __init__(self, score: Shape, index: Shape, kept: int, depth: int, lanes: int) -> None:
        self._lanes = lanes
        super().__init__(score, index, kept, depth, data.StructLayout({
            "scores": data.ArrayLayout(score, lanes), "used": unsigned(lanes), "last": 1}))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        lanes = self._lanes
        counter = unsigned(max(1, self._index.width - (lanes - 1).bit_length()))
        waits = Signal()
        word, limit, moves, begins = self._scan(m, waits)
        number = self._count(m, moves, begins, counter, "number")

        # Of the scores that equal the threshold the first ones pass: `count[lane]` is the count of
        # ties before a lane, which is below 0 while some are left.
        counts = [limit.ties]
        passes = Signal(lanes)
        for lane in range(lanes):
            score = word.scores[lane]
            equal = Signal(name=f"equal_{lane}")
            count = Signal(limit.ties.shape(), name=f"count_{lane}")
            m.d.comb += [
                equal.eq(word.used[lane] & (score == limit.threshold) & counts[lane][-1]),
                passes[lane].eq(equal | (word.used[lane] & (score > limit.threshold))),
                count.eq(counts[lane] + equal),
            ]
            counts.append(count)
        with m.If(moves & ~begins):
            m.d.sync += limit.ties.eq(counts[-1])

        some = data.StructLayout({
            "scores": data.ArrayLayout(self._score, lanes), "passes": unsigned(lanes),
            "number": counter, "maximum": self._score})
        m.submodules.queue = queue = Fifo(some, min(self._kept, 1 << counter.width) + 2)
        # How many of a complete sequence are kept, for those that leave next: what is left of its
        # ties was too many.
        kept = unsigned(self._kept.bit_length())
        total = Signal(kept, reset_less=True)
        counted = Signal()
        left = Signal(kept)
        takes = Signal()
        m.d.comb += [
            waits.eq((passes.any() & ~queue.i.ready) | (word.last & counted & ~takes)),
            queue.i.valid.eq(moves & passes.any()),
            queue.i.payload.scores.eq(word.scores),
            queue.i.payload.passes.eq(passes),
            queue.i.payload.number.eq(number),
            queue.i.payload.maximum.eq(limit.maximum),
        ]
        with m.If(moves & word.last):
            m.d.sync += [total.eq(counts[-1] + self._kept), counted.eq(1)]
        with m.Elif(takes):
            m.d.sync += counted.eq(0)

        found = queue.o.payload
        sent = Signal(lanes)
        rest = Signal(lanes)
        first = Signal(lanes)
        leaves = Signal()
        score = Signal(self._score)
        m.d.comb += [
            rest.eq(found.passes & ~sent),
            first.eq(rest & (~rest + 1)),
            self.o.valid.eq((left != 0) & queue.o.valid),
            self.o.payload.last.eq(left == 1),
            self.o.payload.index.eq(Cat(_place(first), found.number)),
            score.eq(_chosen(first, found.scores)),
            self.o.payload.distance.eq(found.maximum - score),
            leaves.eq(self.o.valid & self.o.ready),
            queue.o.ready.eq(leaves & (rest == first)),
            takes.eq(counted & ((left == 0) | (leaves & (left == 1)))),
        ]
        with m.If(takes):
            m.d.sync += left.eq(total)
        with m.Elif(leaves):
            m.d.sync += left.eq(left - 1)
        with m.If(queue.o.ready):
            m.d.sync += sent.eq(0)
        with m.Elif(leaves):
            m.d.sync += sent.eq(sent | first)
        return m


def _place(one: Value) -> Value:
    """The number of the only bit that is set."""
    return Cat(Cat(one[place] for place in range(len(one)) if place >> bit & 1).any()
               for bit in range((len(one) - 1).bit_length()))


def _chosen(one: Value, words: Any) -> Value:
    """The word whose bit is set, of which there is one."""
    return Cat(Cat(Value.cast(words[place])[bit] & one[place]
                   for place in range(len(one))).any()
               for bit in range(len(Value.cast(words[0]))))
