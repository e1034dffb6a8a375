"""Hamming attention: signs for queries and keys, the best keys alone reach the softmax."""

from typing import Any

from amaranth.hdl import Module, Signal, unsigned
from amaranth.lib import data, stream, wiring

from tilewright.attention.engine import SparseEngine
from tilewright.attention.hamming_score import HammingUnit
from tilewright.attention.softmax import TableSoftmax
from tilewright_golden.attention import HammingParams

__all__ = ["HammingAttention"]


class HammingAttention(SparseEngine):
    """Attention of binary queries and keys to the best keys of each query.

    A score counts matching bits; the `kept` keys of the highest scores have weights out of a
    table, by the distance from the best score, and their values are summed. `lanes` keys are
    scored in every cycle, without a gap between queries. Source: Hamming Attention Distillation
    (HAD).

    Members
    -------
    i_table : payload ``{weight: weight, last: 1}``
        `head` + 1 weights by distance, which begin a sequence.
    i_key : payload ``{row: head * 1, last: 1}``
        `last`: of the sequence; what follows waits for the next.
    i_value : payload ``{values: columns * code(value), last: 1}``
        A row in `groups` beats; `last`: of the sequence.
    i_query : payload ``{row: head * 1, keys: range(keys + 1), last: 1}``
        Attends to the first `keys` rows; `last`: the sequence ends with it.
    o : payload ``{data: code(output), last: 1}``
        `values` results of each query.
    refused : ``Out(FLAGS)``
    """

    i_table: stream.Interface

    def __init__(self, params: HammingParams) -> None:
        self.params = params
        super().__init__(params, unsigned(1), ("i_table", data.StructLayout({
            "weight": unsigned(params.weight), "last": 1})))

    @property
    def constants(self) -> int:
        """Beats of the table."""
        return self.params.head + 1

    @property
    def _row(self) -> str:
        return f"{self.params.head} bits"

    @property
    def _weighting(self) -> str:
        return f"table of {self.params.head + 1}"

    def _unit(self) -> Any:
        return HammingUnit(self.params)

    def _softmax(self) -> Any:
        return TableSoftmax(self.params)

    def _constants(self, m: Module, clear: Signal) -> Signal:
        wiring.connect(m, wiring.flipped(self.i_table), self.softmax.i_table)
        m.d.comb += self.softmax.clear.eq(clear)
        return self.softmax.loaded
