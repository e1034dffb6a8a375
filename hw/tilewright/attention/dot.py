"""Attention to the best keys by their dot products: what keeping few buys without binarising."""

from typing import Any

from tilewright.attention.engine import SparseEngine
from tilewright.attention.scaled import ScaledEngine
from tilewright.attention.softmax import SparseExpSoftmax
from tilewright_golden.attention import DotParams

__all__ = ["DotAttention"]


class DotAttention(ScaledEngine, SparseEngine):
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

    def __init__(self, params: DotParams) -> None:
        super().__init__(params)

    def _softmax(self) -> Any:
        return SparseExpSoftmax(self.params)
