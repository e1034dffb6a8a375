"""What every number format promises."""

from abc import ABC, abstractmethod

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import integers_in

__all__ = ["EXACT_BITS", "Format", "Int64s"]

Int64s = npt.NDArray[np.int64]

EXACT_BITS = 62
"""Bits of the widest integers that are computed with int64."""


class Format(ABC):
    """How many bits a code has, and which number each code stands for.

    A finite code stands for `integer * 2**(unit + bias)`. The integers are what exact arithmetic
    computes with; `unit` belongs to the format, and `bias` to the tensor, where the format has one.
    """

    __slots__ = ()

    width: int
    """Bits of a code."""

    signed: bool
    """Whether codes are two's complement integers; others are fields of bits, unsigned."""

    @property
    @abstractmethod
    def name(self) -> str:
        """Short name, which `parse_format` reads."""

    @property
    def code_range(self) -> tuple[int, int]:
        """Smallest and largest code."""
        return (-(1 << (self.width - 1)) if self.signed else 0,
                (1 << (self.width - self.signed)) - 1)

    @property
    @abstractmethod
    def minimum(self) -> int:
        """Smallest integer."""

    @property
    @abstractmethod
    def maximum(self) -> int:
        """Largest integer."""

    @property
    @abstractmethod
    def unit(self) -> int:
        """Power of two that an integer counts, before the tensor's bias."""

    def finite(self, codes: Int64s) -> npt.NDArray[np.bool_]:
        """Which of `codes` stand for a number."""
        return np.ones(np.shape(codes), dtype=bool)

    def operands(self) -> Int64s:
        """Every finite code, in the order of their values; for formats of up to 16 bits."""
        low, high = self.code_range
        codes = np.arange(low, high + 1)
        codes = codes[self.finite(codes)]
        return codes[np.argsort(self.values("codes", codes), kind="stable")]

    def check(self, name: str, codes: npt.ArrayLike) -> Int64s:
        """`codes` as int64; raise, calling them `name`, unless all stand for numbers."""
        array = integers_in(name, codes, *self.code_range)
        if not self.finite(array).all():
            bad = array[~self.finite(array)].flat[0]
            raise ValueError(f"{name} must be finite {self.name} codes, not {bad:#x}")
        return array

    def decode(self, name: str, codes: npt.ArrayLike) -> Int64s:
        """Integers of `codes`; raise, calling them `name`, for codes that are no numbers."""
        if max(-self.minimum, self.maximum) >> EXACT_BITS:
            raise ValueError(f"{name} must have a format of at most {EXACT_BITS} bits fixed point, "
                             f"not {self.name}")
        return self._integers(self.check(name, codes))

    @abstractmethod
    def _integers(self, codes: Int64s) -> Int64s:
        """Integers of legal codes."""

    @abstractmethod
    def values(self, name: str, codes: npt.ArrayLike,
               bias: npt.ArrayLike = 0) -> npt.NDArray[np.float64]:
        """Numbers of `codes` in a tensor of `bias`, exactly."""
