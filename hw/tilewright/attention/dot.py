"""Attention to the best keys by their dot products: what keeping few buys without binarising."""

from typing import Any

from amaranth.hdl import Module, Signal
from amaranth.lib import stream

from tilewright.attention.dot_score import dot_unit
from tilewright.attention.engine import SparseEngine, hold_scale, scale_layout
from tilewright.attention.softmax import SparseExpSoftmax
from tilewright.formats import code
from tilewright_golden.attention import DotParams

__all__ = ["DotAttention"]


class DotAttention(SparseEngine):
    """Attention to the keys of the largest dot products.

    As Hamming attention, but for its scores and for its weights, which are exponentials.

    Members
    -------
    i_scale : payload ``{scale: 16, shift: 5}``
        256ths of octaves are distance * scale >> shift; it begins a sequence.
    i_key : payload ``{row: head * code(operands), last: 1}``
        `last`: of the sequence; what follows waits for the next.
    i_value : payload ``{values: columns * code(value), last: 1}``
        A row in `groups` beats; `last`: of the sequence.
    i_query : payload ``{row: head * code(operands), keys: range(keys + 1), last: 1}``
        Attends to the first `keys` rows; `last`: the sequence ends with it.
    o : payload ``{data: code(output), last: 1}``
        `values` results of each query.
    refused : ``Out(FLAGS)``
    """

    i_scale: stream.Interface

    def __init__(self, params: DotParams) -> None:
        self.params = params
        super().__init__(params, code(params.operands), ("i_scale", scale_layout()))

    @property
    def constants(self) -> int:
        """The scale, in one beat."""
        return 1

    @property
    def _row(self) -> str:
        return f"{self.params.head} {self.params.operands.name}"

    @property
    def _weighting(self) -> str:
        return f"exponential, by {self.params.exponential}"

    def _unit(self) -> Any:
        return dot_unit(self.params)

    def _softmax(self) -> Any:
        return SparseExpSoftmax(self.params)

    def _constants(self, m: Module, clear: Signal) -> Signal:
        return hold_scale(m, self.i_scale, self.softmax, clear)
