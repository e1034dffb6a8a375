"""Uniform quantisation: integers with a step that belongs to the tensor.

For comparison, as numbers; `Int` is the format of the codes.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import finite_numbers, int_in

__all__ = ["Uniform"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Uniform:
    """Integers -(2**(width - 1) - 1)..2**(width - 1) - 1 times a step.

    The step puts the largest magnitude at the largest integer. Symmetric: the integer
    -2**(width - 1) is left unused.

    Parameters
    ----------
    width
        Bits, 2 to 16.
    """

    width: int

    def __post_init__(self) -> None:
        int_in(self, "width", 2, 16)

    @property
    def name(self) -> str:
        """Short name: `uniform8`."""
        return f"uniform{self.width}"

    @property
    def largest(self) -> int:
        """Largest integer."""
        return (1 << (self.width - 1)) - 1

    def calibrate(self, name: str, values: npt.ArrayLike, *, per_row: bool = False) -> Floats:
        """The step: one, or `per_row` one for each index of the first axis; 1 where all is zero.

        As many dimensions as the tensor where it is `per_row`, so that it broadcasts. Raise,
        calling the values `name`, for NaN and infinity.
        """
        numbers = finite_numbers(name, values)
        axes = tuple(range(1, numbers.ndim)) if per_row else None
        peak = np.max(np.abs(numbers), axis=axes, keepdims=per_row, initial=0.0)
        return np.asarray(np.where(peak == 0, 1.0, np.maximum(peak / self.largest, _TINY)))

    def encode(self, name: str, values: npt.ArrayLike, step: npt.ArrayLike
               ) -> npt.NDArray[np.int64]:
        """Nearest integers times `step`, which broadcasts: half to even, saturated."""
        steps = finite_numbers("step", step)
        if (steps <= 0).any():
            raise ValueError(f"step must be positive, not {steps.min()}")
        with np.errstate(over="ignore"):  # saturates
            counts = np.rint(finite_numbers(name, values) / steps)
        return np.clip(counts, -self.largest, self.largest).astype(np.int64)

    def quantise(self, name: str, values: npt.ArrayLike, *, per_row: bool = False) -> Floats:
        """The nearest of the tensor's own numbers."""
        step = self.calibrate(name, values, per_row=per_row)
        return self.encode(name, values, step) * step


_TINY = np.finfo(np.float64).smallest_subnormal
