"""AdaptivFloat as two other public sources define it, for users who must match them.

`AdaptivFloat` follows the paper. The sources below differ from it and from each other in which
exponents exist, in what becomes zero and in how a mantissa rounds. What each class says "here"
about is not in its source. No source was run; each was read.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import finite_numbers, int_in, integers_in
from tilewright_golden.formats.adaptivfloat import AdaptivFloat
from tilewright_golden.formats.base import Int64s

__all__ = ["FLEXASR_OFFSET", "AdaptivFloatScript", "FlexAsrConverter", "FlexAsrSetter"]

Floats = npt.NDArray[np.float64]

FLEXASR_OFFSET = -10
"""Added to FlexASR's bias field, 0..7, to give the exponent bias."""

_FIELD = (0, 7)


@dataclass(frozen=True, slots=True)
class AdaptivFloatScript:
    """The IEEE-like version of the Python script of the paper's first author.

    Source: `adaptivfloat.py` of github.com/ttambe/AdaptivFloat, commit e107ec4293; also copied into
    other simulators. Another version of that script follows the paper, all but the tie at half the
    smallest magnitude, so compare with the one at hand.

    There are 2**exponent - 2 exponents, as an IEEE float leaves out its two end codes, and the
    largest is that of the tensor's largest magnitude. No code is set aside for zero, and yet zero
    is a result. Magnitudes below the smallest power of two become zero, above the largest number
    they become that, and the rest round half to even.

    Here: the exponents always come from the tensor, where the script also takes a bias; numbers are
    of double precision, where the script keeps that of its input; NaN and infinity are refused.

    Parameters
    ----------
    width, exponent
        As `AdaptivFloat` has them.
    """

    width: int
    exponent: int

    def __post_init__(self) -> None:
        _as_the_paper(self)

    @property
    def name(self) -> str:
        """Short name: `af8e3-script`."""
        return f"af{self.width}e{self.exponent}-script"

    @property
    def mantissa(self) -> int:
        """Bits of the mantissa field."""
        return self.width - 1 - self.exponent

    def quantise(self, name: str, values: npt.ArrayLike) -> Floats:
        """The numbers that the script returns; raise, calling them `name`, for NaN and infinity."""
        numbers = finite_numbers(name, values)
        magnitude = np.abs(numbers)
        peak = np.max(magnitude, initial=0.0)
        top = int(np.frexp(peak)[1]) - 1
        smallest = np.ldexp(1.0, top - (1 << self.exponent) + 3)
        largest = np.ldexp(2.0 - 2.0**-self.mantissa, top)
        unit = np.frexp(magnitude)[1].astype(np.int64) - 1 - self.mantissa
        rounded = np.ldexp(np.rint(np.ldexp(np.minimum(magnitude, largest), -unit)), unit)
        return np.copysign(np.where(magnitude < smallest, 0.0, rounded), numbers) + 0.0


@dataclass(frozen=True, slots=True)
class FlexAsrConverter:
    """The fixed-point converter of the FlexASR accelerator, whose codes are those of the paper.

    Source: `set_value_fixed` in `cmod/include/AdpfloatSpec.h` of github.com/harvard-acc/FlexASR,
    commit e4f60b5. The accelerator has <8, 3>, a bias field of 0..7 and `FLEXASR_OFFSET`.

    The signed mantissa rounds to nearest, a tie toward plus infinity (AC_RND), and carries into
    the exponent. What then has an exponent below the smallest becomes zero, as does, by its
    code, the smallest power of two; there is no rule for half of the smallest magnitude. Above the
    largest exponent is the largest magnitude, with the sign (an earlier commit forgot the sign).

    Here: any finite numbers, where the source takes fixed point (20 bits, 14 of them fraction, at
    the outputs); any width and exponent; zero has the sign clear, where the source sets it for
    what rounds to minus the smallest power of two.

    Parameters
    ----------
    width, exponent
        As `AdaptivFloat` has them.
    """

    width: int = 8
    exponent: int = 3

    def __post_init__(self) -> None:
        _as_the_paper(self)

    @property
    def name(self) -> str:
        """Short name: `af8e3-flexasr`."""
        return f"af{self.width}e{self.exponent}-flexasr"

    def encode(self, name: str, values: npt.ArrayLike, field: npt.ArrayLike) -> Int64s:
        """Codes in a tensor of bias field 0..7, which broadcasts."""
        numbers, bias = finite_numbers(name, values), _bias(field)
        m = self.width - 1 - self.exponent
        unit = np.frexp(numbers)[1].astype(np.int64) - 1 - m
        # Half a step is added and the rest cut off: a double has the bits for it.
        steps = np.floor(np.ldexp(numbers, -unit) + 0.5)
        negative = steps < 0
        fraction, exponents = np.frexp(np.abs(steps))
        exponents = exponents.astype(np.int64) + unit - 1 - bias
        part = np.ldexp(fraction, m + 1).astype(np.int64) - (1 << m)
        return _codes(self, negative, exponents, part, zero=(steps == 0) | (exponents < 0))

    def quantise(self, name: str, values: npt.ArrayLike, field: npt.ArrayLike) -> Floats:
        """The numbers that `encode` gives codes to."""
        return _values(self, self.encode(name, values, field), field)


@dataclass(frozen=True, slots=True)
class FlexAsrSetter:
    """How the test benches of FlexASR set a value: the paper's zero, and a truncated mantissa.

    Source: `set_value`, in the file that `FlexAsrConverter` names. From half the smallest magnitude
    up to it is that; below is zero; above the largest is the largest; mantissas are cut off.

    Here: doubles, where the source takes 32-bit floats; any width and exponent.

    Parameters
    ----------
    width, exponent
        As `AdaptivFloat` has them.
    """

    width: int = 8
    exponent: int = 3

    def __post_init__(self) -> None:
        _as_the_paper(self)

    @property
    def name(self) -> str:
        """Short name: `af8e3-flexasr-setter`."""
        return f"af{self.width}e{self.exponent}-flexasr-setter"

    def encode(self, name: str, values: npt.ArrayLike, field: npt.ArrayLike) -> Int64s:
        """Codes in a tensor of bias field 0..7, which broadcasts."""
        numbers, bias = finite_numbers(name, values), _bias(field)
        m = self.width - 1 - self.exponent
        smallest = np.ldexp(1 + 2.0**-m, bias)
        magnitude = np.maximum(np.abs(numbers), smallest)
        fraction, exponents = np.frexp(magnitude)
        part = np.floor(np.ldexp(fraction, m + 1)).astype(np.int64) - (1 << m)
        return _codes(self, numbers < 0, exponents.astype(np.int64) - 1 - bias, part,
                      zero=np.abs(numbers) < smallest / 2)

    def quantise(self, name: str, values: npt.ArrayLike, field: npt.ArrayLike) -> Floats:
        """The numbers that `encode` gives codes to."""
        return _values(self, self.encode(name, values, field), field)


Variant = AdaptivFloatScript | FlexAsrConverter | FlexAsrSetter


def _as_the_paper(variant: Variant) -> None:
    """Raise unless the paper has a format of this width and exponent."""
    int_in(variant, "width", 4, 16)
    int_in(variant, "exponent", 2, min(5, variant.width - 1))


def _bias(field: npt.ArrayLike) -> Int64s:
    return integers_in("field", field, *_FIELD) + FLEXASR_OFFSET


def _codes(variant: Variant, negative: npt.NDArray[np.bool_], exponents: Int64s, part: Int64s,
           zero: npt.NDArray[np.bool_]) -> Int64s:
    """Fields packed; past the largest exponent the largest code."""
    m, top = variant.width - 1 - variant.exponent, (1 << (variant.width - 1)) - 1
    codes = np.where(zero, 0, np.where(exponents >> variant.exponent, top,
                                       (exponents << m) + part))
    return codes + (negative & (codes != 0)) * (top + 1)


def _values(variant: Variant, codes: Int64s, field: npt.ArrayLike) -> Floats:
    return AdaptivFloat(variant.width, variant.exponent).values("codes", codes, _bias(field))
