"""Small binary floats in the manner of IEEE 754: sign, biased exponent, mantissa, subnormals."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import int_in, integers_in, kind_of, one_of, real_numbers
from tilewright_golden.formats.base import Format, Int64s

__all__ = ["BF16", "E2M1", "E2M3", "E3M2", "E4M3", "E5M2", "FP16", "FP32", "MINIFLOATS",
           "Minifloat"]


@dataclass(frozen=True, slots=True)
class Minifloat(Format):
    """Sign, exponent field E, mantissa field M: (-1)**s * 2**(E - b) * (1 + M / 2**m).

    b is 2**(exponent - 1) - 1. E = 0 has the exponent of E = 1 without the leading one: zero and
    the subnormals.

    Parameters
    ----------
    width
        Bits, 4 to 32.
    exponent
        Bits of the exponent field, 2 to 8, at most width - 2; the m bits that are left are the
        mantissa's.
    specials
        "ieee": the largest exponent field is infinity (M = 0) and NaN; "nan": only the codes of
        all ones are NaN, and there is no infinity; "none": every code is a number.
    saturating
        `encode` gives the largest number for all that is larger, infinity too; otherwise infinity,
        or NaN where the format has no infinity.
    label
        Its name; by default one that says all of it, as `e4m3_ieee`.
    """

    width: int
    exponent: int
    specials: str = "ieee"
    saturating: bool = False
    label: str = ""
    signed: bool = field(default=False, init=False, repr=False)

    def __post_init__(self) -> None:
        int_in(self, "width", 4, 32)
        int_in(self, "exponent", 2, min(8, self.width - 2))
        one_of(self, "specials", ("ieee", "nan", "none"))
        kind_of(self, "saturating", bool, "True or False")
        kind_of(self, "label", str, "a name")
        if self.specials == "none" and not self.saturating:
            raise ValueError("Minifloat.saturating must be True where no code is special, "
                             "not False")

    @property
    def name(self) -> str:
        """Short name: `e4m3`, `bf16`."""
        saturating = "_saturating" if self.saturating and self.specials != "none" else ""
        return self.label or f"e{self.exponent}m{self.mantissa}_{self.specials}{saturating}"

    @property
    def mantissa(self) -> int:
        """Bits of the mantissa field, m."""
        return self.width - 1 - self.exponent

    @property
    def bias(self) -> int:
        """b: the exponent field of 1.0."""
        return (1 << (self.exponent - 1)) - 1

    @property
    def infinity(self) -> int | None:
        """Code of plus infinity."""
        field = (1 << self.exponent) - 1
        return field << self.mantissa if self.specials == "ieee" else None

    @property
    def nan(self) -> int | None:
        """Code of the NaN that `encode` gives: quiet, the sign clear."""
        ones = (1 << (self.width - 1)) - 1
        if self.specials == "ieee":
            return ones & ~((1 << (self.mantissa - 1)) - 1)
        return ones if self.specials == "nan" else None

    @property
    def largest(self) -> int:
        """Code of the largest number."""
        if self.infinity is not None:
            return self.infinity - 1
        return (1 << (self.width - 1)) - 1 - (self.nan is not None)

    @property
    def minimum(self) -> int:
        """Smallest integer."""
        return -self.maximum

    @property
    def maximum(self) -> int:
        """Largest integer, a Python integer of any length."""
        field, fraction = divmod(self.largest, 1 << self.mantissa)
        return ((1 << self.mantissa) + fraction) << (field - 1)

    @property
    def unit(self) -> int:
        """Power of two of the smallest subnormal, which an integer counts."""
        return 1 - self.bias - self.mantissa

    def finite(self, codes: Int64s) -> npt.NDArray[np.bool_]:
        """Which of `codes` are neither infinity nor NaN."""
        magnitudes = np.asarray(codes) & ((1 << (self.width - 1)) - 1)
        return np.asarray(magnitudes <= self.largest)

    def _fields(self, codes: Int64s) -> tuple[Int64s, Int64s, Int64s]:
        """Sign (1 or -1), significand and left shift of finite codes."""
        field = (codes >> self.mantissa) & ((1 << self.exponent) - 1)
        fraction = codes & ((1 << self.mantissa) - 1)
        sign = 1 - 2 * (codes >> (self.width - 1))
        return sign, np.where(field > 0, fraction + (1 << self.mantissa), fraction), \
            np.maximum(field, 1) - 1

    def _integers(self, codes: Int64s) -> Int64s:
        sign, significand, shift = self._fields(codes)
        return sign * (significand << shift)

    def values(self, name: str, codes: npt.ArrayLike,
               bias: npt.ArrayLike = 0) -> npt.NDArray[np.float64]:
        """Numbers of `codes`, infinities and NaN too, with the sign of zero; times 2**bias."""
        array = integers_in(name, codes, *self.code_range)
        sign, significand, shift = self._fields(array)
        numbers = sign * np.ldexp(significand.astype(np.float64),
                                  shift + self.unit + np.asarray(bias))
        magnitudes = array & ((1 << (self.width - 1)) - 1)
        numbers = np.where(magnitudes > self.largest, np.nan, numbers)
        if self.infinity is not None:
            numbers = np.where(magnitudes == self.infinity, sign * np.inf, numbers)
        return numbers

    def encode(self, name: str, values: npt.ArrayLike) -> Int64s:
        """Nearest codes, half to even, the sign of zero kept.

        Raise, calling the values `name`, for NaN in a format without NaN.
        """
        numbers = real_numbers(name, values)
        nan = np.isnan(numbers)
        if self.nan is None and nan.any():
            raise ValueError(f"{name} must be numbers, not NaN, which {self.name} does not have")
        magnitude = np.where(np.isfinite(numbers), np.abs(numbers), 0.0)
        # Zero and the subnormals have the exponent of the smallest normal number.
        exponents = np.where(magnitude > 0, np.frexp(magnitude)[1].astype(np.int64) - 1,
                             1 - self.bias)
        exponents = np.maximum(exponents, 1 - self.bias)
        steps = np.rint(np.ldexp(magnitude, self.mantissa - exponents)).astype(np.int64)
        # The leading one of a normal number counts as one exponent, as does a carry.
        codes = ((exponents + self.bias - 1) << self.mantissa) + steps
        over = (codes > self.largest) | np.isinf(numbers)
        beyond = self.infinity if self.infinity is not None else self.nan
        if self.saturating or beyond is None:
            beyond = self.largest
        codes = np.where(over, beyond, codes)
        if self.nan is not None:
            codes = np.where(nan, self.nan, codes)
        negative = np.signbit(numbers) & ~nan
        return codes + (negative.astype(np.int64) << (self.width - 1))


E4M3 = Minifloat(8, 4, "nan", saturating=True, label="e4m3")
"""8 bits of the Open Compute Project, to 448: NaN, no infinity; saturating."""

E5M2 = Minifloat(8, 5, label="e5m2")
"""8 bits of the Open Compute Project, to 57344: as IEEE 754."""

E3M2 = Minifloat(6, 3, "none", saturating=True, label="e3m2")
"""6 bits of OCP Microscaling, to 28: every code a number; saturating."""

E2M3 = Minifloat(6, 2, "none", saturating=True, label="e2m3")
"""6 bits of OCP Microscaling, to 7.5: every code a number; saturating."""

E2M1 = Minifloat(4, 2, "none", saturating=True, label="e2m1")
"""4 bits of OCP Microscaling, to 6: every code a number; saturating."""

BF16 = Minifloat(16, 8, label="bf16")
"""The upper half of binary32."""

FP16 = Minifloat(16, 5, label="fp16")
"""IEEE 754 binary16."""

FP32 = Minifloat(32, 8, label="fp32")
"""IEEE 754 binary32."""

MINIFLOATS = {form.name: form for form in (E4M3, E5M2, E3M2, E2M3, E2M1, BF16, FP16, FP32)}
"""The named values, by name."""
