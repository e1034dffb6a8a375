"""Integers of a stated width."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import int_in, integers_in, kind_of

__all__ = ["Int"]


@dataclass(frozen=True, slots=True)
class Int:
    """Two's complement or unsigned integers: every code stands for its own value.

    Parameters
    ----------
    width
        Bits, 2 to 16.
    signed
        Two's complement; otherwise unsigned.
    """

    width: int
    signed: bool = True

    def __post_init__(self) -> None:
        int_in(self, "width", 2, 16)
        kind_of(self, "signed", bool, "True or False")

    @property
    def name(self) -> str:
        """Short name: `i8`, `u4`."""
        return f"{'i' if self.signed else 'u'}{self.width}"

    @property
    def minimum(self) -> int:
        """Smallest value."""
        return -(1 << (self.width - 1)) if self.signed else 0

    @property
    def maximum(self) -> int:
        """Largest value."""
        return (1 << (self.width - self.signed)) - 1

    def decode(self, name: str, codes: npt.ArrayLike) -> npt.NDArray[np.int64]:
        """Values of `codes`; the operand is called `name` in the message that refuses others."""
        return integers_in(name, codes, self.minimum, self.maximum)
