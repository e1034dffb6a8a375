"""The N-th largest of a sequence of numbers, from a sorted row of the largest so far."""

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.counting import threshold_layout

__all__ = ["Insertion"]


class Insertion(wiring.Component):
    """Threshold of the `kept` largest of each sequence of unsigned scores.

    A row holds the largest scores so far in falling order, the rest of it zeros. In each cycle the
    scores of a beat go in one after another: all that are not larger make way by one place, and
    the last one falls out. A score that is not above the last of the row is not even offered to
    it, so that most find the row at rest.

    In the cycle behind a sequence the row compares itself with its last score, which tells how
    many are equal to it, and takes in the first beat of the next sequence as if it was empty: that
    needs no comparison. `o` becomes valid `latency` cycles after a sequence has ended, or after
    the one before has been taken. Two may have begun and not been taken from `o`: sequences of at
    least `latency` beats, and the cycles from `begin` to the first of them, follow one another
    without a gap.

    Parameters
    ----------
    width
        Bits of a score.
    kept
        As in `threshold_layout`.
    lanes
        Scores of a beat.

    Members
    -------
    i, begin, may_begin, o
        As in `Counting`.
    """

    i: stream.Interface
    o: stream.Interface
    begin: Signal
    may_begin: Signal

    def __init__(self, width: int, kept: int, lanes: int = 1) -> None:
        self.kept = kept
        self.lanes = lanes
        self._score = unsigned(width)
        super().__init__({
            "i": In(stream.Signature(data.StructLayout({
                "scores": data.ArrayLayout(self._score, lanes), "used": unsigned(lanes),
                "last": 1}), always_ready=True)),
            "begin": In(1),
            "may_begin": Out(1),
            "o": Out(stream.Signature(threshold_layout(self._score, kept))),
        })

    latency = 3
    """Cycles from the last beat of a sequence to its threshold: it goes in, the row is compared."""

    @property
    def does(self) -> str:
        """What a diagram says."""
        return f"sorted row of {self.kept} scores"

    def finds(self, ends: int, taken: int) -> int:
        """When `o` is valid for a sequence that ends in one cycle, given when the one before was
        taken."""
        return max(ends + 2, taken) + 1

    def elaborate(self, platform: object) -> Module:
        m = Module()
        beat = self.i.payload
        row = [Signal(self._score, name=f"row_{place}", reset_less=True)
               for place in range(self.kept)]

        # The last beat of a sequence goes into the row; the row waits for its place at `o`.
        ending = Signal()
        waiting = Signal()
        close = Signal()
        full = Signal()
        free = Signal(2, init=2)
        # After a reset the row is emptied as behind a sequence.
        fresh = Signal(init=1)
        empty = Signal()
        m.d.comb += [
            close.eq(waiting & (~full | self.o.ready)),
            empty.eq(close | fresh),
            self.o.valid.eq(full),
            self.may_begin.eq(free != 0),
        ]
        m.d.sync += [
            fresh.eq(0),
            ending.eq(self.i.valid & beat.last),
            waiting.eq(ending | (waiting & ~close)),
            full.eq(close | (full & ~self.o.ready)),
            free.eq(free - self.begin + (full & self.o.ready)),
        ]

        offered = []
        for lane in range(self.lanes):
            score = Signal(self._score, name=f"score_{lane}")
            enters = Signal(name=f"enters_{lane}")
            # Of the sequence before, the row says nothing about this one.
            m.d.comb += enters.eq(self.i.valid & beat.used[lane] & (
                ending | waiting | (beat.scores[lane] > row[-1])))
            m.d.sync += score.eq(beat.scores[lane] & enters.replicate(self._score.width))
            offered.append(score)

        compared = Signal(self._score)
        m.d.comb += compared.eq(Mux(close, row[-1], offered[0]))
        larger, after = self._insert(m, 0, row, compared, offered[0], empty)
        for lane in range(1, self.lanes):
            _, after = self._insert(m, lane, after, offered[lane], offered[lane], Const(0, 1))
        m.d.sync += [old.eq(new) for old, new in zip(row, after, strict=True)]

        found: Any = Signal(self.o.payload.shape(), reset_less=True)
        m.d.comb += self.o.payload.eq(found)
        with m.If(close):
            m.d.sync += [
                found.threshold.eq(row[-1]),
                found.maximum.eq(row[0]),
                found.ties.eq(_length(Cat(larger)) - self.kept),
            ]
        return m

    def _insert(self, m: Module, lane: int, row: list[Signal], compared: Value, score: Value,
                empty: Value) -> tuple[list[Signal], list[Signal]]:
        """Which scores of the row are larger than `compared`; the row with one more score.

        Where `empty` is set the row counts as empty.
        """
        larger = [Signal(name=f"larger_{lane}_{place}") for place in range(self.kept)]
        after = [Signal(self._score, name=f"after_{lane}_{place}") for place in range(self.kept)]
        for place, new in enumerate(after):
            stays = larger[place] & ~empty
            here: Value = ~larger[place] | empty
            moves: Value = Const(0, 1)
            before: Value = Const(0, self._score.width)
            if place:
                here = ~larger[place] & larger[place - 1] & ~empty
                moves, before = ~larger[place - 1] & ~empty, row[place - 1]
            m.d.comb += [
                larger[place].eq(row[place] > compared),
                new.eq((row[place] & stays.replicate(len(new)))
                       | (score & here.replicate(len(new)))
                       | (before & moves.replicate(len(new)))),
            ]
        return larger, after


def _length(ones: Value) -> Value:
    """How many ones a word has, all of which lie at its low end."""
    bits = []
    for weight in (1 << bit for bit in range(len(ones).bit_length())):
        # Odd multiples of the weight that are reached, and the next even ones not.
        bits.append(Cat(
            ones[count - 1] & ~ones[count + weight - 1] if count + weight <= len(ones)
            else ones[count - 1] for count in range(weight, len(ones) + 1, 2 * weight)).any())
    return Cat(bits)
