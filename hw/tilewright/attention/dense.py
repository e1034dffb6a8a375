"""Dense attention: dot products with all keys, a softmax over all of them."""

from collections.abc import Sequence
from typing import Any

from amaranth.hdl import Module, Signal, Value

from tilewright.attention.dense_context import dense_context
from tilewright.attention.scaled import ScaledEngine
from tilewright.attention.score import QUERIES
from tilewright.attention.select_all import SelectAll
from tilewright.attention.softmax import DenseExpSoftmax
from tilewright_golden.attention import DenseParams

__all__ = ["DenseAttention"]


class DenseAttention(ScaledEngine):
    """Attention to all keys: the baseline.

    Scores are dot products. They wait until the largest is known; then each has the exponential of
    its distance from that for a weight, and all values are summed. `lanes` keys are scored, and
    `lanes` rows of values summed, in every cycle.

    Members
    -------
    i_scale : payload ``{scale: 16, shift: 5}``
        256ths of octaves are distance * scale >> shift; it begins a sequence.
    i_key : payload ``{row: head * code(operands), last: 1}``
        `last`: of the sequence; what follows waits for the next.
    i_value : payload ``{values: values * code(value), last: 1}``
    i_query : payload ``{row: head * code(operands), keys: range(keys + 1), last: 1}``
        Attends to the first `keys` rows; `last`: the sequence ends with it.
    o : payload ``{data: code(output), last: 1}``
        `values` results of each query.
    refused : ``Out(FLAGS)``
    """

    params: DenseParams

    _queued = True

    def __init__(self, params: DenseParams) -> None:
        self._lanes = params.lanes
        super().__init__(params)

    @property
    def _selection(self) -> tuple[str, ...]:
        return "all of them", "running maximum"

    @property
    def gap(self) -> int:
        """Cycles between the scores of two queries: the sums of one leave the context."""
        return max(1, self.context.cycles(0))

    def cycles(self, sizes: Sequence[tuple[int, ...]]) -> int:
        """Cycles from the first beat in to the last out, of sequences given as their rows and then
        the keys of each query.

        A query begins `gap` cycles behind the one before it, when its rows are there, and when the
        sums of the one three before it have been normalised; it takes ceil(keys / lanes) cycles
        to be scored, as many to be summed, and the normalisation its `duration`. On a full cache,
        where the first of these is the largest, that is one query every ceil(keys / lanes) + `gap`
        cycles.
        """
        p = self.params
        normalise, context = self.normalise, self.context
        taken: list[int] = []
        left: list[int] = []
        opened = 0
        weighed = -self.gap
        for _, *queries in sizes:
            opened += self.constants
            free = opened
            for keys in queries:
                beats = -(-keys // p.lanes)
                begin = max([free, opened + keys,
                             *(end + 1 for end in left[-QUERIES:][:len(left) >= QUERIES])])
                arrived = begin + beats - 1 + self.score.latency
                weighed = beats + max(arrived + self.select.latency - 1, weighed + self.gap)
                summed = weighed + self.softmax.latency + context.latency
                for number in range(p.values):
                    there = max([summed + number // context.drain,
                                 *(before + 1 for before in taken[-1:])])
                    taken.append(normalise.takes(there, taken, number == 0))
                left.append(taken[-1])
                free = begin + beats + self.gap
            # The memories are free again.
            opened = max(free - self.gap, left[-1]) + 2
        return taken[-1] + normalise.latency + 1

    def _select(self) -> Any:
        return SelectAll(self.params, self.gap)

    @property
    def _selects(self) -> int:
        return int(self.select.latency)

    def _softmax(self) -> Any:
        return DenseExpSoftmax(self.params)

    def _context(self) -> Any:
        return dense_context(self.params)

    def _arrives(self) -> Value:
        o = self.context.o
        return o.valid & o.ready & o.payload.last

    def _rests(self, m: Module) -> Value:
        rests = Signal(range(self.gap))
        with m.If(self.i_query.valid & self.i_query.ready):
            m.d.sync += rests.eq(self.gap - 1)
        with m.Elif(rests != 0):
            m.d.sync += rests.eq(rests - 1)
        return rests != 0
