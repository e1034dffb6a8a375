"""What engines whose weights are exponentials of dot products have in common."""

from typing import Any

from amaranth.hdl import Module, Signal, unsigned
from amaranth.lib import data, stream

from tilewright.attention.dot_score import dot_unit
from tilewright.attention.engine import AttentionEngine
from tilewright.formats import code
from tilewright_golden.attention import DenseParams, DotParams
from tilewright_golden.attention.params import SCALE_BITS, SHIFT_BITS

__all__ = ["ScaledEngine"]

_SCALE = data.StructLayout({"scale": unsigned(SCALE_BITS), "shift": unsigned(SHIFT_BITS)})
"""The constants of exponentials: 256ths of octaves are `distance * scale >> shift`."""


class ScaledEngine(AttentionEngine):
    """An engine of dot products; a sequence begins with the scale of its exponentials.

    Parameters
    ----------
    params : :class:`DenseParams` or :class:`DotParams`
    """

    params: Any
    i_scale: stream.Interface

    def __init__(self, params: DenseParams | DotParams) -> None:
        self.params = params
        super().__init__(params, code(params.operands), ("i_scale", _SCALE))

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

    def _constants(self, m: Module, clear: Signal) -> Signal:
        """Hold the scale of a sequence for the softmax."""
        held: Any = Signal(_SCALE, name="scale", reset_less=True)
        loaded = Signal()
        m.d.comb += [
            self.i_scale.ready.eq(~loaded),
            self.softmax.scale.eq(held.scale),
            self.softmax.shift.eq(held.shift),
        ]
        with m.If(clear):
            m.d.sync += loaded.eq(0)
        with m.Elif(self.i_scale.valid & ~loaded):
            m.d.sync += [loaded.eq(1), held.eq(self.i_scale.payload)]
        return loaded
