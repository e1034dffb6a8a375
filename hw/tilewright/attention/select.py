"""The second stage of attention: the best keys of each query."""

from collections.abc import Callable
from typing import Any, Protocol

from amaranth.hdl import Module, Signal, Value, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.attention.score import scores_layout
from tilewright.parts.counting import Counting
from tilewright.parts.insertion import Insertion
from tilewright.parts.sieve import Sieve, kept_layout
from tilewright_golden.formats import bits_of

__all__ = ["AHEAD", "TRACKERS", "SelectTopN", "Selecting", "select_top_n"]

AHEAD = 6
"""Cycles from `reserve` to the beat on `i` that cost no gap between long queries."""


class Selecting(Protocol):
    """Parameters of a selection: `HammingParams`, `DotParams`, `TopNParams`."""

    @property
    def keys(self) -> int: ...
    @property
    def lanes(self) -> int: ...
    @property
    def kept_max(self) -> int: ...
    @property
    def key_words(self) -> int: ...
    @property
    def score_range(self) -> tuple[int, int]: ...


class SelectTopN(wiring.Component):
    """The `kept` largest scores of each query, ties to the lower index.

    The scores wait in a memory while a tracker finds the threshold; then they pass one a cycle,
    while those of the next query come in. Steady state: a beat in every cycle, query after query,
    if `o` does not stall and queries have at least `least` beats.

    The last kept key of a query leaves `latency` + n cycles after its last beat has come in, where
    n is its beats, if the one before had left by then; for every distribution of scores.

    Parameters
    ----------
    params
    ahead
        Cycles from `reserve` to the beat on `i`; more cost gaps, and nothing else.

    Members
    -------
    i : payload ``scores_layout(params)``, always ready
    reserve : ``In(1)``
        A beat sets out for `i`, and arrives in a later cycle.
    begin : ``In(1)``
        It is the first of a query.
    room, may_begin : ``Out(1)``
        A beat may set out; the first of a query may.
    o : payload ``{index: range(keys), distance, last: 1}``
        Kept keys by ascending index; `distance`: the largest score of the query less this one.
    """

    i: stream.Interface
    o: stream.Interface
    reserve: Signal
    begin: Signal
    room: Signal
    may_begin: Signal

    def __init__(self, params: Selecting, tracker: Any, ahead: int = AHEAD) -> None:
        self.params = p = params
        self.tracker = tracker
        low, high = p.score_range
        self._signed = low < 0
        score = unsigned(bits_of(low, high))
        self.sieve = Sieve(score, p.keys, p.kept_max, p.key_words + tracker.latency + ahead)
        super().__init__({
            "i": In(stream.Signature(scores_layout(p), always_ready=True)),
            "reserve": In(1),
            "begin": In(1),
            "room": Out(1),
            "may_begin": Out(1),
            "o": Out(stream.Signature(kept_layout(unsigned(max(1, (p.keys - 1).bit_length())),
                                                  score))),
        })
        self._ahead = ahead

    @property
    def latency(self) -> int:
        """Cycles, with those of the query itself, from its last beat on `i` to that on `o`."""
        return self.tracker.latency + 1

    @property
    def least(self) -> int:
        """Beats of a query that follow one another without a gap."""
        return self.tracker.latency + self._ahead

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.tracker = tracker = self.tracker
        m.submodules.sieve = sieve = self.sieve
        wiring.connect(m, tracker.o, sieve.i_threshold)
        wiring.connect(m, wiring.flipped(self.o), sieve.o)
        beat = self.i.payload
        m.d.comb += [
            tracker.begin.eq(self.begin),
            self.may_begin.eq(tracker.may_begin),
            sieve.reserve.eq(self.reserve),
            self.room.eq(sieve.room),
            tracker.i.valid.eq(self.i.valid),
            tracker.i.payload.used.eq(beat.used),
            tracker.i.payload.last.eq(beat.last),
            sieve.i.valid.eq(self.i.valid),
            sieve.i.payload.score.eq(tracker.i.payload.scores[0]),
            sieve.i.payload.last.eq(beat.last),
        ]
        for lane, score in enumerate(tracker.i.payload.scores):
            # Two's complement with the sign inverted is in the order of unsigned numbers.
            bits = Value.cast(beat.scores[lane])
            flip = self._signed << (len(bits) - 1)
            m.d.comb += score.eq(bits ^ flip)
        return m


def _counting(params: Selecting) -> Counting:
    _, high = params.score_range
    return Counting(high, params.kept_max, params.lanes)


def _insertion(params: Selecting) -> Insertion:
    return Insertion(bits_of(*params.score_range), params.kept_max, params.lanes)


TRACKERS: dict[str, Callable[[Any], Any]] = {"counting": _counting, "insertion": _insertion}
"""What finds the threshold of a query, by its name in the parameters."""


def select_top_n(params: Any, ahead: int = AHEAD) -> SelectTopN:
    """The selection that the parameters ask for."""
    return SelectTopN(params, TRACKERS[getattr(params, "selection", "insertion")](params), ahead)
