"""Dense attention: dot products with all keys, a softmax over all of them."""

from typing import Any

from amaranth.hdl import Module, Signal

from tilewright.attention.dense_context import dense_context
from tilewright.attention.dot_score import dot_unit
from tilewright.attention.engine import AttentionEngine, hold_scale, scale_layout
from tilewright.attention.select_all import SelectAll
from tilewright.attention.softmax import DenseExpSoftmax
from tilewright.formats import code
from tilewright_golden.attention import DenseParams

__all__ = ["DenseAttention"]


class DenseAttention(AttentionEngine):
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

    _queued = True

    def __init__(self, params: DenseParams) -> None:
        self.params = params
        super().__init__(params, code(params.operands), ("i_scale", scale_layout()))

    @property
    def constants(self) -> int:
        """The scale, in one beat."""
        return 1

    def _unit(self) -> Any:
        return dot_unit(self.params)

    def _select(self) -> Any:
        return SelectAll(self.params)

    def _softmax(self) -> Any:
        return DenseExpSoftmax(self.params)

    def _context(self) -> Any:
        return dense_context(self.params)

    def _constants(self, m: Module, clear: Signal) -> Signal:
        return hold_scale(m, self.i_scale, self.softmax, clear)
