"""The contract of the decoder: codes of any format to binary32."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import int_in, kind_of
from tilewright_golden.contract import Fields, Tensors, TensorSpec
from tilewright_golden.formats import FP32, MINIFLOATS, AdaptivFloat, Format
from tilewright_golden.formats.adaptivfloat import BIAS_RANGE
from tilewright_golden.formats.vectors import VectorContract, bias_in, bias_of

__all__ = ["DecoderContract", "DecoderParams", "decode"]

FORM_WIDTH = 16
"""Bits of the widest code."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DecoderParams:
    """What a decoder reads.

    Parameters
    ----------
    form
        Format of the codes, of at most 16 bits.
    lanes
        Codes of a beat, 1 to 64.
    """

    form: Format = MINIFLOATS["e4m3"]
    lanes: int = 1

    def __post_init__(self) -> None:
        kind_of(self, "form", Format, "a Format")
        if self.form.width > FORM_WIDTH:
            raise ValueError(f"DecoderParams.form must be a format of at most {FORM_WIDTH} bits, "
                             f"not {self.form.name}")
        int_in(self, "lanes", 1, 64)


def decode(params: DecoderParams, codes: npt.ArrayLike,
           bias: npt.ArrayLike = 0) -> npt.NDArray[np.int64]:
    """binary32 codes of the numbers that `codes` stand for in a tensor of `bias`.

    Exact, subnormals and the sign of zero too; beyond the largest binary32 number infinity. Every
    NaN gives the quiet one with the sign clear.
    """
    return FP32.encode("numbers", params.form.values("codes", codes, bias))


class DecoderContract(VectorContract):
    """`tilewright_golden.contract.Contract` of the decoder; a job is one tensor of codes."""

    operand = "codes"

    def tensors(self, params: DecoderParams) -> tuple[TensorSpec, ...]:
        """Codes, and the bias of AdaptivFloat."""
        low, high = params.form.code_range
        codes = TensorSpec(name="codes", shape=("elements",), low=low, high=high,
                           meaning=f"{params.form.name} codes, specials too")
        return (codes, *bias_of(params.form))

    def results(self, params: DecoderParams, beats: Fields) -> Fields:
        """`numbers`: binary32 codes."""
        return {"numbers": decode(params, beats["codes"], bias_in(beats))}

    def collect(self, params: DecoderParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """The `numbers` of each tensor, as NumPy's float32."""
        return [{name: values.astype(np.uint32).view(np.float32)
                 for name, values in result.items()}
                for result in super().collect(params, jobs, beats)]

    def random(self, params: DecoderParams, seed: int) -> list[Tensors]:
        """The first and last codes of each sign, then random ones, in tensors long and short."""
        rng = np.random.default_rng(seed)
        form = params.form
        low, high = form.code_range
        near = np.arange(4)
        half = (low + high + 1) // 2
        corners = np.concatenate([low + near, half - 1 - near, half + near, high - near])
        jobs: list[Tensors] = [{"codes": rng.permutation(corners)}]
        jobs += [{"codes": rng.integers(low, high, elements, endpoint=True)}
                 for elements in (64 * params.lanes, 1, params.lanes + 1, 2)]
        if isinstance(form, AdaptivFloat):
            ends = [BIAS_RANGE[0], int(rng.integers(-20, 20)), BIAS_RANGE[1], -127,
                    127 - form.exponent_max]
            jobs += [{"codes": rng.permutation(corners)} for _ in ends]
            ends = [*ends, *ends]
            for job, bias in zip(jobs, ends, strict=True):
                job["bias"] = np.asarray(bias)
        return jobs
