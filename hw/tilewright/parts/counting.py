"""The N-th largest of a sequence of small numbers, by counting how often each occurs."""

from amaranth.hdl import Module, Mux, Shape, Signal, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.memory import ram

__all__ = ["Counting", "threshold_layout"]


def threshold_layout(score: Shape, kept: int) -> data.StructLayout:
    """What tells the `kept` largest of a sequence.

    They are those above `threshold`, and the first few that equal it, `ties` below 0 by that many
    modulo its range; 0 stands for all of the range. Where a sequence has no more than `kept` the
    few may be more than there are. `maximum` is the largest.
    """
    return data.StructLayout({
        "threshold": score, "maximum": score, "ties": unsigned((kept - 1).bit_length())})


class Counting(wiring.Component):
    """Threshold of the `kept` largest of each sequence of scores from 0 to `top`.

    While a sequence comes in, at `lanes` scores in any cycle, a memory for each lane counts how
    often each score occurs, and no further than to `kept`. After its last score a sweep from `top`
    down adds up the lanes' counts until they reach `kept`, and clears what it has read, while the
    next sequence is counted in other memories. The counts that a reset finds are cleared by a
    sweep too, before the first sequence.

    `o` becomes valid `latency` cycles after a sequence has ended, or after the one before has been
    taken. Two may have begun and not been taken from `o`: sequences of at least `latency` beats,
    and the cycles from `begin` to the first of them, follow one another without a gap.

    Parameters
    ----------
    top
        The largest score.
    kept
        As in `threshold_layout`.
    lanes
        Scores of a beat.

    Members
    -------
    i : ``In``, payload ``{scores: lanes * unsigned, used: lanes, last: 1}``, always ready
        `used`: which lanes count. Each sequence ends with `last`.
    begin : ``In(1)``
        A sequence begins; its first beat comes in a later cycle.
    may_begin : ``Out(1)``
        `begin` may be 1.
    o : payload ``threshold_layout``
    """

    i: stream.Interface
    o: stream.Interface
    begin: Signal
    may_begin: Signal

    def __init__(self, top: int, kept: int, lanes: int = 1) -> None:
        self.top = top
        self.kept = kept
        self.lanes = lanes
        self._score = unsigned(top.bit_length())
        # From some power of two on, a count is as good as any that is larger.
        self._count = unsigned((kept - 1).bit_length() + 1)
        super().__init__({
            "i": In(stream.Signature(data.StructLayout({
                "scores": data.ArrayLayout(self._score, lanes), "used": unsigned(lanes),
                "last": 1}), always_ready=True)),
            "begin": In(1),
            "may_begin": Out(1),
            "o": Out(stream.Signature(threshold_layout(self._score, kept))),
        })

    @property
    def latency(self) -> int:
        """Cycles from the last beat of a sequence to its threshold: the last count is written,
        each score is read and looked at."""
        return self.top + 4

    @property
    def does(self) -> str:
        """What a diagram says."""
        return f"{2 * self.lanes} x {self.top + 1} counts"

    def finds(self, ends: int, taken: int) -> int:
        """When `o` is valid for a sequence that ends in one cycle, given when the one before was
        taken."""
        return max(ends + 1, taken) + self.latency - 1

    def elaborate(self, platform: object) -> Module:
        m = Module()
        beat = self.i.payload

        # A beat is read in the bank `bank`, and written a cycle later in the bank `bank_1`.
        bank = Signal()
        bank_1 = Signal(reset_less=True)
        ends = Signal()
        closing = Signal()
        m.d.comb += ends.eq(self.i.valid & beat.last)
        m.d.sync += [bank.eq(bank ^ ends), bank_1.eq(bank), closing.eq(ends)]

        # The sweep reads, and clears, `address` in the bank `swept`; a cycle later it looks at the
        # counts of the score `place`. After a reset it clears both banks.
        place = Signal(self._score)
        address = Signal(self._score)
        sweep = Signal(init=1)
        look = Signal()
        clearing = Signal(init=1)
        swept = Signal()
        waiting = Signal()
        start = Signal()
        reads = Signal()
        done = Signal()
        full = Signal()
        m.d.comb += [
            address.eq(Mux(place == 0, self.top, place - 1)),
            done.eq(look & (place == 0)),
            reads.eq(sweep & ~done),
            start.eq((closing | waiting) & ~sweep & (~full | self.o.ready)),
            self.o.valid.eq(full),
        ]
        m.d.sync += [
            look.eq(reads),
            sweep.eq(start | reads),
            waiting.eq((closing | waiting) & ~start),
            clearing.eq(clearing & ~done),
            full.eq((done & ~clearing) | (full & ~self.o.ready)),
            swept.eq(swept ^ (done & ~clearing)),
        ]
        with m.If(reads):
            m.d.sync += place.eq(address)

        free = Signal(2, init=2)
        m.d.comb += self.may_begin.eq((free != 0) & ~clearing)
        m.d.sync += free.eq(free - self.begin + (full & self.o.ready))

        counts = [self._lane(m, lane, bank, bank_1, closing, reads, look, swept,
                             clearing, address)
                  for lane in range(self.lanes)]
        self._find(m, counts, place, reads & ~look, look, done)
        return m

    def _lane(self, m: Module, lane: int, bank: Value, bank_1: Value, closing: Value,
              reads: Value, look: Value, swept: Value, clearing: Value,
              address: Value) -> Value:
        """Count the scores of a lane; the count that a sweep has read."""
        score = self.i.payload.scores[lane]
        counts = Signal(name=f"counts_{lane}")
        pending = Signal(name=f"pending_{lane}")
        score_1 = Signal(self._score, name=f"score_1_{lane}", reset_less=True)
        same = Signal(name=f"same_{lane}", reset_less=True)
        written = Signal(self._count, name=f"written_{lane}", reset_less=True)
        old = Signal(self._count, name=f"old_{lane}")
        new = Signal(self._count, name=f"new_{lane}")
        m.d.comb += counts.eq(self.i.valid & self.i.payload.used[lane])
        # The memory gives the old count where the last beat's score is this one's: what is being
        # written counts instead.
        m.d.sync += [
            pending.eq(counts),
            score_1.eq(score),
            same.eq(pending & ~closing & (score == score_1)),
            written.eq(new),
        ]

        words = []
        for number in range(2):
            m.submodules[f"counts_{lane}_{number}"] = cells = ram(self.top + 1, self._count.width)
            words.append(cells.read_data)
            sweeps = Signal(name=f"sweeps_{lane}_{number}")
            m.d.comb += [
                sweeps.eq(reads & ((swept == number) | clearing)),
                cells.read_enable.eq(sweeps | (counts & (bank == number))),
                cells.read_address.eq(Mux(sweeps, address, score)),
                cells.write_enable.eq(sweeps | (pending & (bank_1 == number))),
                cells.write_address.eq(Mux(sweeps, address, score_1)),
                cells.write_data.eq(Mux(sweeps, 0, new)),
            ]
        m.d.comb += [
            old.eq(Mux(same, written, Mux(bank_1, words[1], words[0]))),
            new.eq(old + ~old[-1]),
        ]
        # What is counted meanwhile does not reach the sum of the sweep.
        chosen = [word & (look & (swept == number)).replicate(self._count.width)
                  for number, word in enumerate(words)]
        return chosen[0] | chosen[1]

    def _find(self, m: Module, counts: list[Value], place: Value, first: Value, look: Value,
              done: Value) -> None:
        """The largest score, and the one where the counts from above reach `kept`."""
        # The count from above, less `kept` modulo a power of two: the carry is what reaches it.
        width = self.o.payload.ties.shape().width
        most = self.lanes << width
        total = Signal(range(2 * most))
        above = Signal(width, reset_less=True)
        none = -self.kept % (1 << width)
        reached = Signal(reset_less=True)
        enough = Signal()
        threshold = Signal(self._score, reset_less=True)
        maximum = Signal(self._score, reset_less=True)
        m.d.comb += [
            total.eq(above + sum(counts[1:], counts[0])),
            enough.eq(total[width:].any()),
            self.o.payload.threshold.eq(threshold),
            self.o.payload.maximum.eq(maximum),
            self.o.payload.ties.eq(above),
        ]
        with m.If(first):
            m.d.sync += [above.eq(none), reached.eq(0)]
        with m.If(look & ~reached):
            m.d.sync += [threshold.eq(place), reached.eq(enough)]
            # What is left at the score 0 may pass, if there are so many.
            with m.If(~enough & ~done):
                m.d.sync += above.eq(total)
            with m.If(above == none):
                m.d.sync += maximum.eq(place)
