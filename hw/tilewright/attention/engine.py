"""Attention engines: five stages in a row, composed of what each kind of attention needs."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar

from amaranth.hdl import Const, Module, Shape, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.attention.normalise import normalise
from tilewright.attention.pace import ContextPace, SelectionPace
from tilewright.attention.score import QUERIES, Score
from tilewright.attention.select import select_top_n
from tilewright.attention.sparse_context import SparseContext
from tilewright.diagram import Stage
from tilewright.formats import code
from tilewright_golden.attention import AttentionParams

__all__ = ["FLAGS", "AttentionEngine", "SparseEngine"]

FLAGS = data.StructLayout({"key": 1, "value": 1, "query": 1})
"""What has been refused in this cycle: a row beyond the memory, a query of no legal key count."""


class AttentionEngine(wiring.Component):
    """What is the same in all attention engines.

    A sequence begins with its constants; then keys and values fill the memories and queries are
    answered, each as soon as the rows that it attends to are there. It has at least one row of each
    and one query, and ends when those that are marked `last` have come and all values that they
    need have been read: what is behind them belongs to the next. Scores of a query are computed
    while the values of the one before are summed.

    Parameters
    ----------
    params : :class:`AttentionParams`
    element
        Shape of an element of a query and of a key.
    head
        Name and payload of the stream of constants.
    """

    i_key: stream.Interface
    i_value: stream.Interface
    i_query: stream.Interface
    o: stream.Interface
    refused: "data.View[data.StructLayout]"

    _queued: ClassVar[bool]
    """Whether sums wait in a queue of the context."""

    _lanes = 1
    """Rows of values that are summed in a cycle."""

    def __init__(self, params: AttentionParams, element: Shape,
                 head: tuple[str, data.StructLayout]) -> None:
        self.params = p = params
        self._element = element
        self._head, constants = head
        row = data.ArrayLayout(element, p.head)
        super().__init__({
            self._head: In(stream.Signature(constants)),
            "i_key": In(stream.Signature(data.StructLayout({"row": row, "last": 1}))),
            "i_value": In(stream.Signature(data.StructLayout({
                "values": data.ArrayLayout(code(p.value), p.columns), "last": 1}))),
            "i_query": In(stream.Signature(data.StructLayout({
                "row": row, "keys": Shape.cast(range(p.keys + 1)), "last": 1}))),
            "o": Out(stream.Signature(data.StructLayout({"data": code(p.output), "last": 1}))),
            "refused": Out(FLAGS),
        })
        self.score: Any = Score(p, element, self._unit())
        self.context: Any = self._context()
        self.select: Any = self._select()
        self.softmax: Any = self._softmax()
        sums: Any = self.context.o.payload.shape().members["sums"]
        self.normalise: Any = normalise(p, sums.length, waits=self._queued)

    @abstractmethod
    def _unit(self) -> Any:
        """What scores keys."""

    @abstractmethod
    def _select(self) -> Any:
        """From scores to the distances of those that count."""

    @abstractmethod
    def _softmax(self) -> Any:
        """From distances to weights."""

    @abstractmethod
    def _context(self) -> Any:
        """From weights to sums of values."""

    @abstractmethod
    def _constants(self, m: Module, clear: Signal) -> Signal:
        """Take the constants of a sequence; whether they are there."""

    @property
    @abstractmethod
    def constants(self) -> int:
        """Beats of the constants of a sequence."""

    @property
    @abstractmethod
    def gap(self) -> int:
        """Cycles between the scores of two queries."""

    @property
    @abstractmethod
    def _row(self) -> str:
        """A row of queries and keys, in words."""

    @property
    @abstractmethod
    def _selection(self) -> tuple[str, ...]:
        """What is done to scores, in words."""

    @property
    @abstractmethod
    def _weighting(self) -> str:
        """What makes weights of distances, in words."""

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a query passes."""
        p = self.params
        lanes = "one key" if p.lanes == 1 else f"{p.lanes} keys"
        columns = p.columns * self._lanes
        dividers = {"divide": "divider", "reciprocal": "reciprocal, multiplier"}[p.normalisation]
        units = self.normalise.units
        return (
            Stage(name="score", takes=("i_key", "i_query"), passes="scores",
                  does=(f"{p.keys} keys of {self._row}", f"{lanes} a cycle")),
            Stage(name="select", does=self._selection, passes="distances from the best"),
            Stage(name="softmax", takes=(self._head,), passes="weights",
                  does=(self._weighting, f"{p.weight} bits")),
            Stage(name="context_sums", takes=("i_value",), passes="sums, total",
                  does=(f"{p.keys} rows of {p.values} {p.value.name}",
                        f"{columns} multiplier{'s' * (columns > 1)}")),
            Stage(name="normalise", gives=("o",),
                  does=(dividers if units == 1 else f"{units} {dividers}s",
                        f"to {p.output.name}")),
        )

    @property
    @abstractmethod
    def _selects(self) -> int:
        """Cycles from the score of an only key to its distance."""

    @property
    def latency(self) -> int:
        """Cycles from a query of one key to its first result."""
        normalise = self.normalise
        return (self.score.latency - 1 + self._selects + self.softmax.latency
                + self.context.latency + normalise.takes(0, [], True) + normalise.latency)

    @abstractmethod
    def cycles(self, sizes: Sequence[tuple[int, ...]]) -> int:
        """Cycles from the first beat in to the last out, of sequences given as their rows and then
        the keys of each query."""

    def steady(self, sizes: Sequence[tuple[int, ...]]) -> tuple[tuple[int, int | None], int]:
        """Cycles in which every stage has a query, as `power.estimate` takes them, and the keys
        that are scored in them: the last two of at least five equal queries of one sequence.

        Of another workload all cycles, and all keys.
        """
        rows, *keys = sizes[0]
        if len(sizes) > 1 or len(keys) < 5 or set(keys) != {rows}:
            return (0, None), sum(sum(queries) for _, *queries in sizes)
        each = -(-rows // self.params.lanes) + self.gap
        begin = self.constants + rows * self.params.groups + (len(keys) - 2) * each
        return (begin, begin + 2 * each), 2 * rows

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.score = score = self.score
        m.submodules.select = select = self.select
        m.submodules.softmax = softmax = self.softmax
        m.submodules.context_sums = context = self.context
        m.submodules.normalise = normalise = self.normalise

        # A sequence begins with its constants. It takes queries and rows, each up to the last, and
        # is cleared when all are there and no query needs the rows any more.
        closing = Signal()
        clear = Signal()
        begun = Signal()
        # Queries that have begun and not reached what has no more room.
        ahead = Signal(range(QUERIES + 1))
        ended = [self._rows(m, self.i_key, score.i_key, "row", begun, clear),
                 self._rows(m, self.i_value, context.i_value, "values", begun, clear)]
        m.d.comb += [
            begun.eq(self._constants(m, clear)),
            clear.eq(closing & ended[0] & ended[1] & (ahead == 0) & ~self._reads(m)),
        ]
        m.d.sync += ahead.eq(ahead + score.begun - self._arrives())
        with m.If(score.final):
            m.d.sync += closing.eq(1)
        with m.Elif(clear):
            m.d.sync += closing.eq(0)

        wiring.connect(m, wiring.flipped(self.i_query), score.i_query)
        m.d.comb += [
            score.open.eq(begun & ~closing),
            score.clear.eq(clear),
            score.rows.eq(context.rows),
            score.room.eq(select.room),
            score.may_begin.eq(select.may_begin & (ahead != QUERIES) & ~self._rests(m)),
            select.reserve.eq(score.reserve),
            select.begin.eq(score.begun),
            context.clear.eq(clear),
            self.refused.key.eq(score.refused_key),
            self.refused.value.eq(context.refused),
            self.refused.query.eq(score.refused_query),
        ]
        wiring.connect(m, score.o, select.i)
        m.d.comb += [
            softmax.i.valid.eq(select.o.valid),
            select.o.ready.eq(softmax.i.ready),
            # A distance may have a bit less than a score.
            *(softmax.i.payload[name].eq(select.o.payload[name])
              for name in select.o.payload.shape().members),
        ]
        wiring.connect(m, softmax.o, context.i)
        wiring.connect(m, context.o, normalise.i)
        wiring.connect(m, normalise.o, wiring.flipped(self.o))
        return m

    @abstractmethod
    def _arrives(self) -> Value:
        """A pulse: a query leaves room for another one to begin."""

    def _reads(self, m: Module) -> Value:
        """Whether a query that has left room may still read values."""
        return Const(0, 1)

    def _rests(self, m: Module) -> Value:
        """Whether no query may begin though one could."""
        return Const(0, 1)

    def _rows(self, m: Module, outside: Any, inside: Any, name: str, begun: Signal,
              clear: Signal) -> Signal:
        """Let the rows of a sequence in, up to its last one; whether that has come."""
        ended = Signal(name=f"{name}_ended")
        enters = Signal(name=f"{name}_enters")
        m.d.comb += [
            enters.eq(begun & ~ended),
            inside.payload[name].eq(outside.payload[name]),
            inside.valid.eq(outside.valid & enters),
            outside.ready.eq(inside.ready & enters),
        ]
        with m.If(clear):
            m.d.sync += ended.eq(0)
        with m.Elif(outside.valid & outside.ready & outside.payload.last):
            m.d.sync += ended.eq(1)
        return ended


class SparseEngine(AttentionEngine):
    """An engine that keeps the best keys of each query and sums the values of those alone."""

    params: Any
    _queued = False

    @property
    def gap(self) -> int:
        """Cycles between the scores of two queries: the next one comes onto its stream."""
        return 1

    def _select(self) -> Any:
        return select_top_n(self.params)

    @property
    def _selects(self) -> int:
        return int(self.select.latency(1))

    def _context(self) -> Any:
        return SparseContext(self.params)

    @property
    def _selection(self) -> tuple[str, ...]:
        p = self.params
        best = f"best {p.kept_max}"
        if p.group is not None:
            best += f", of {p.group_kept} in each {p.group}"
        return best, self.select.tracker.does

    def _arrives(self) -> Value:
        return self.context.started

    def _reads(self, m: Module) -> Value:
        reading = Signal(range(QUERIES))
        m.d.sync += reading.eq(reading + self.context.started - self.context.finished)
        return reading != 0

    def cycles(self, sizes: Sequence[tuple[int, ...]]) -> int:
        """Cycles from the first beat in to the last out, of sequences given as their rows and then
        the keys of each query.

        A query begins a cycle behind the one before it, when its rows are there, and when the one
        three before it has reached the values; it takes ceil(keys / lanes) cycles to be scored, as
        many to be selected from, kept * groups to be summed, and the normalisation its `duration`.
        On a full cache, where the first of these is the largest, that is one query every
        ceil(keys / lanes) + 1 cycles.
        """
        p = self.params
        pace = ContextPace(p, self.normalise)
        selection = SelectionPace(self.select)
        started: list[int] = []
        opened = finished = 0
        for _, *queries in sizes:
            opened += self.constants
            free = opened
            for keys in queries:
                beats = -(-keys // p.lanes)
                begin = max(free, opened + keys * p.groups, selection.may_begin,
                            *(start + 1 for start in started[-QUERIES:][:len(started) >= QUERIES]))
                leaves = selection.query(begin + beats - 1 + self.score.latency, keys)
                start, finished = pace.query(leaves + self.softmax.latency, p.kept_of(keys))
                started.append(start)
                free = begin + beats + 1
            # The memories are free again.
            opened = max(free, finished + 1) + 1
        return pace.end() + 1
