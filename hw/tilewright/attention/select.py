"""The second stage of attention: the best keys of each query."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Protocol, cast

from amaranth.hdl import Module, Signal, Value, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.attention.pace import SelectionPace
from tilewright.attention.score import scores_layout
from tilewright.diagram import Stage
from tilewright.parts.counting import Counting
from tilewright.parts.group_top import GroupTop
from tilewright.parts.insertion import Insertion
from tilewright.parts.sieve import IndexedSieve, LaneSieve, Sieve, kept_layout
from tilewright_golden.attention import AttentionParams
from tilewright_golden.formats import bits_of

__all__ = ["AHEAD", "TRACKERS", "SelectTopN", "Selecting", "select_top_n"]

AHEAD = 6
"""Cycles from `reserve` to the beat on `i`, at most, unless it is said."""


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
    def group(self) -> int | None: ...
    @property
    def group_kept(self) -> int: ...
    @property
    def score_range(self) -> tuple[int, int]: ...


class SelectTopN(wiring.Component):
    """The `kept` largest scores of each query, ties to the lower index; one key a cycle.

    The scores wait in a memory while a tracker finds the threshold; then they pass a sieve, while
    those of the next query come in. Steady state: a beat in every cycle, query after query, if `o`
    does not stall and queries have at least `least` beats.

    Parameters
    ----------
    params
    ahead
        Cycles from `reserve` to the beat on `i`, at most: these beats find room.
    marks
        Whether `last` marks the last kept key, one cycle later; or else the end of a query, where
        a beat behind `kept` others holds no key. With several lanes it always marks that key.

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

    def __init__(self, params: Selecting, ahead: int = AHEAD, *, marks: bool = False) -> None:
        self.params = p = params
        self.ahead = ahead
        self.marks = marks
        self._low, high = p.score_range
        self._score = unsigned(bits_of(self._low, high))
        self._index = unsigned(max(1, (p.keys - 1).bit_length()))
        self.tracker: Any = TRACKERS[getattr(p, "selection", "insertion")](p, self._lanes)
        self.sieve: Any = self._sieve()
        layout = scores_layout(cast(AttentionParams, p))
        super().__init__({
            "i": In(stream.Signature(layout, always_ready=True)),
            "reserve": In(1),
            "begin": In(1),
            "room": Out(1),
            "may_begin": Out(1),
            "o": Out(stream.Signature(kept_layout(self._index, self._score))),
        })

    @property
    def _lanes(self) -> int:
        """Scores of a beat that the tracker sees."""
        return self.params.lanes

    @property
    def _depth(self) -> int:
        """Words that wait: those of a query and what sets out until it has its threshold."""
        return self.params.key_words + self.tracker.latency + self.ahead

    def _sieve(self) -> Any:
        """What keeps some of the scores that wait."""
        return Sieve(self._score, self._index, self.params.kept_max, self._depth,
                     marks=self.marks)

    def latency(self, keys: int) -> int:
        """Cycles from the last beat of a query of so many keys to the last of what is kept.

        For every order of scores, if nothing of the query before is left and `o` does not stall.
        """
        return self.cycles([keys]) - -(-keys // self.params.lanes)

    @property
    def least(self) -> int:
        """Beats that queries must have to follow one another without a gap."""
        return self.tracker.latency + self.ahead

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that scores pass."""
        p = self.params
        return (
            Stage(name="tracker", takes=("i",), does=(self.tracker.does,),
                  passes="threshold, ties, maximum"),
            Stage(name="sieve", does=(f"{self.sieve.depth} words wait",
                                      f"{p.kept_max} keys are kept"), gives=("o",)),
        )

    def cycles(self, keys: Sequence[int]) -> int:
        """Cycles from the first beat in to the last out, for queries of so many keys.

        A beat arrives in the cycle in which it sets out; neither side pauses.
        """
        pace = SelectionPace(self)
        arrived = leaves = -1
        for count in keys:
            arrived = max(arrived, pace.may_begin - 1) + -(-count // self.params.lanes)
            leaves = pace.query(arrived, count)
        return leaves + 1

    def words(self, arrived: int, keys: int, before: int) -> tuple[int, int]:
        """When the last word of a query reaches the tracker, and how many there are.

        Given when its last beat arrives, and when the last word of the query before did.
        """
        return arrived, -(-keys // self.params.lanes)

    def passes(self, passed: int, keys: int, before: tuple[int, int]
                ) -> tuple[int, tuple[int, int]]:
        """When the last word of a query leaves the sieve; when what is kept begins and ends to.

        Given when it has been looked at, and when what was kept before begins and ends to leave.
        """
        return passed, (passed, passed + self.marks)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.tracker = tracker = self.tracker
        m.submodules.sieve = sieve = self.sieve
        wiring.connect(m, tracker.o, sieve.i_threshold)
        wiring.connect(m, wiring.flipped(self.o), sieve.o)
        m.d.comb += [tracker.begin.eq(self.begin), self.may_begin.eq(tracker.may_begin)]
        scores = []
        for lane in range(self.params.lanes):
            score = Signal(self._score, name=f"score_{lane}")
            # Two's complement with the sign inverted is in the order of unsigned numbers.
            flip = (self._low < 0) << (self._score.width - 1)
            m.d.comb += score.eq(Value.cast(self.i.payload.scores[lane]) ^ flip)
            scores.append(score)
        self._distribute(m, scores)
        return m

    def _distribute(self, m: Module, scores: Sequence[Value]) -> None:
        """Give the scores to the tracker and to the sieve."""
        tracker, sieve, beat = self.tracker, self.sieve, self.i.payload
        m.d.comb += [
            self.room.eq(sieve.room),
            tracker.i.valid.eq(self.i.valid),
            tracker.i.payload.scores[0].eq(scores[0]),
            tracker.i.payload.used.eq(1),
            tracker.i.payload.last.eq(beat.last),
            sieve.i.valid.eq(self.i.valid),
            sieve.i.payload.score.eq(scores[0]),
            sieve.i.payload.last.eq(beat.last),
        ]


class SelectTopNLanes(SelectTopN):
    """The same of several keys a cycle; what is kept of a query leaves when all were looked at.

    `cycles` holds where no query keeps more keys than the next one has beats: what is kept then
    leaves without holding up the sieve.

    Parameters
    ----------
    params, ahead, marks
        As in `SelectTopN`.

    Members
    -------
    i, reserve, begin, room, may_begin, o
        As in `SelectTopN`.
    """

    @property
    def least(self) -> int:
        """As in `SelectTopN`, and as many as are kept, which leave one a cycle."""
        return max(super().least, self.params.kept_max)

    def _sieve(self) -> Any:
        return LaneSieve(self._score, self._index, self.params.kept_max, self._depth, self._lanes)

    def passes(self, passed: int, keys: int, before: tuple[int, int]
                ) -> tuple[int, tuple[int, int]]:
        passed = max(passed, before[0])
        begins = max(passed + 1, before[1])
        return passed, (begins, begins + min(keys, self.params.kept_max))

    def _distribute(self, m: Module, scores: Sequence[Value]) -> None:
        tracker, sieve, beat = self.tracker, self.sieve, self.i.payload
        m.d.comb += self.room.eq(sieve.room)
        for i in (tracker.i, sieve.i):
            m.d.comb += [
                i.valid.eq(self.i.valid),
                i.payload.used.eq(beat.used),
                i.payload.last.eq(beat.last),
                *(there.eq(score) for there, score in zip(i.payload.scores, scores, strict=True)),
            ]


class SelectTopNGroups(SelectTopN):
    """In two levels: the best of each group of keys, then the best of these.

    Another function than that of one level, and any number of lanes.

    Parameters
    ----------
    params, ahead, marks
        As in `SelectTopN`.

    Members
    -------
    i, reserve, begin, room, may_begin, o
        As in `SelectTopN`.
    """

    def __init__(self, params: Selecting, ahead: int = AHEAD, *, marks: bool = False) -> None:
        p = params
        assert p.group is not None
        score = unsigned(bits_of(*p.score_range))
        index = unsigned(max(1, (p.keys - 1).bit_length()))
        self.groups = GroupTop(score, index, p.group, p.group_kept, p.lanes)
        super().__init__(params, ahead, marks=marks)

    @property
    def _lanes(self) -> int:
        return 1

    @property
    def least(self) -> int:
        """As in `SelectTopN`, and what the best of the last two groups take to leave.

        A query of whose groups more come on than it has beats, the last one being short, takes
        a cycle for each of these.
        """
        return super().least + self.groups.latency

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that scores pass."""
        tracker, sieve = super().diagram
        groups = self.groups
        return (Stage(name="groups", takes=("i",), passes="a score and its index",
                      does=(f"best {groups.kept} of each {groups.group}",)),
                replace(tracker, takes=()), sieve)

    def _passed(self, keys: int) -> int:
        """How many of so many keys are the best of a group."""
        whole, rest = divmod(keys, self.groups.group)
        return whole * self.groups.kept + min(rest, self.groups.kept)

    def _sieve(self) -> Any:
        # As `_depth`, of the best of groups and with their own delay.
        groups = self.groups
        beats = self.tracker.latency + groups.latency + self.ahead
        more = (beats * groups.lanes // groups.group + 2) * groups.kept
        return IndexedSieve(self._score, self._index, self.params.kept_max,
                            self._passed(self.params.keys) + more, marks=self.marks)

    def words(self, arrived: int, keys: int, before: int) -> tuple[int, int]:
        return self.groups.ends(arrived, keys, before), self._passed(keys)

    def _distribute(self, m: Module, scores: Sequence[Value]) -> None:
        tracker, sieve, beat = self.tracker, self.sieve, self.i.payload
        m.submodules.groups = groups = self.groups
        m.d.comb += [
            self.room.eq(sieve.room),
            groups.i.valid.eq(self.i.valid),
            groups.i.payload.used.eq(beat.used),
            groups.i.payload.last.eq(beat.last),
            *(there.eq(score)
              for there, score in zip(groups.i.payload.scores, scores, strict=True)),
            tracker.i.valid.eq(groups.o.valid),
            tracker.i.payload.scores[0].eq(groups.o.payload.score),
            tracker.i.payload.used.eq(1),
            tracker.i.payload.last.eq(groups.o.payload.last),
            sieve.i.valid.eq(groups.o.valid),
            sieve.i.payload.eq(groups.o.payload),
        ]


def _counting(params: Selecting, lanes: int) -> Counting:
    _, high = params.score_range
    return Counting(high, params.kept_max, lanes)


def _insertion(params: Selecting, lanes: int) -> Insertion:
    return Insertion(bits_of(*params.score_range), params.kept_max, lanes)


TRACKERS: dict[str, Callable[[Selecting, int], Any]] = {
    "counting": _counting, "insertion": _insertion}
"""What finds the threshold of a query, by its name in the parameters."""


def select_top_n(params: Selecting, ahead: int = AHEAD, *, marks: bool = False) -> SelectTopN:
    """The selection that the parameters ask for."""
    if params.group is not None:
        return SelectTopNGroups(params, ahead, marks=marks)
    return (SelectTopN if params.lanes == 1 else SelectTopNLanes)(params, ahead, marks=marks)
