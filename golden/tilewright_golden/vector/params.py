"""Parameters of the vector processing elements."""

from dataclasses import dataclass

from tilewright_golden.checks import int_in, kind_of, one_of
from tilewright_golden.formats import I8, AdaptivFloat, Format, Int, bits_of, product_range
from tilewright_golden.formats.base import EXACT_BITS

__all__ = ["OUTPUT_SHIFT_MAX", "HfintParams", "IntPeParams", "VectorParams"]

OUTPUT_SHIFT_MAX = 15
"""Largest shift from fixed point to the codes of an integer output."""

_SHIFT_BITS = 5
_AF8E3 = AdaptivFloat(8, 3)


@dataclass(frozen=True, kw_only=True, slots=True)
class VectorParams:
    """Shape of a vector processing element, and the formats of its operands.

    Parameters
    ----------
    lanes
        Products that are added up in a cycle in each dot product, 1 to 64.
    vectors
        Dot products that are computed at once, 1 to 64: of the same activations, each with its
        own weights.
    length
        Largest inner length, from `lanes` to 4096.
    acts
        Format of the activations.
    weights
        Format of the weights.
    accumulator
        Bits of the sum, from those of one beat's products to those of `length` products; a sum
        that does not fit then saturates, and the output says so. None: as many as are exact.
    fixed
        Bits of the fixed-point number that each sum becomes, 8 to 32.
    fraction
        Bits of it after the binary point, 5 to `fixed` - 2.
    registers
        Where registers stand before a sum: "operands", "products" (of the mantissas, before they
        are aligned), or "both", a stage more.
    """

    lanes: int = 16
    vectors: int = 1
    length: int = 256
    acts: Format = I8
    weights: Format = I8
    accumulator: int | None = None
    fixed: int = 20
    fraction: int = 14
    registers: str = "products"

    def __post_init__(self) -> None:
        int_in(self, "lanes", 1, 64)
        int_in(self, "vectors", 1, 64)
        int_in(self, "length", self.lanes, 4096)
        kind_of(self, "acts", Format, "a format")
        kind_of(self, "weights", Format, "a format")
        if self.exact_width > EXACT_BITS - self._factor_bits:
            raise ValueError(
                f"{type(self).__name__}.acts and weights must be formats whose sums of "
                f"{self.length} products have at most {EXACT_BITS - self._factor_bits} bits, not "
                f"{self.acts.name} and {self.weights.name} with {self.exact_width}")
        if self.accumulator is not None:
            int_in(self, "accumulator", self.beat_width, self.exact_width)
        int_in(self, "fixed", 8, 32)
        int_in(self, "fraction", 5, self.fixed - 2)
        one_of(self, "registers", ("operands", "products", "both"))

    @property
    def _factor_bits(self) -> int:
        """Bits that the scale factor adds to a sum."""
        return 0

    def _sum_width(self, products: int) -> int:
        low, high = product_range(self.acts, self.weights)
        return bits_of(products * min(low, -1), products * high)

    @property
    def beat_width(self) -> int:
        """Bits of a signed number that holds the sum of any `lanes` products."""
        return self._sum_width(self.lanes)

    @property
    def exact_width(self) -> int:
        """Bits of a signed number that holds the sum of any `length` products.

        Of the extreme products, not of the operands' widths: 33 for 256 products of <8,3>, whose
        largest is 31 * 31 * 2**14; 24 for signed bytes.
        """
        return self._sum_width(self.length)

    @property
    def sum_width(self) -> int:
        """Bits of the accumulator."""
        return self.exact_width if self.accumulator is None else self.accumulator

    @property
    def saturating(self) -> bool:
        """Whether the accumulator saturates, and the output says where it did."""
        return self.accumulator is not None

    @property
    def scaled_width(self) -> int:
        """Bits of what is shifted to fixed point."""
        return self.sum_width + self._factor_bits

    @property
    def shift_width(self) -> int:
        """Bits of that shift.

        Five, or more where the largest number needs them to fit into fixed point; fewer where so
        many leave only its sign.
        """
        every = (self.scaled_width - 1).bit_length()
        return min(every, max(_SHIFT_BITS, max(0, self.scaled_width - self.fixed).bit_length()))

    @property
    def shift_max(self) -> int:
        """Largest shift."""
        return (1 << self.shift_width) - 1

    @property
    def fixed_max(self) -> int:
        """Largest magnitude of the fixed-point number."""
        return (1 << (self.fixed - 1)) - 1


@dataclass(frozen=True, kw_only=True, slots=True)
class HfintParams(VectorParams):
    """An element whose tensors have exponent biases (HFINT).

    Parameters
    ----------
    lanes, vectors, length, acts, weights, accumulator, fixed, fraction, registers
        As in `VectorParams`.
    output
        Format of the result, an AdaptivFloat.
    """

    acts: Format = _AF8E3
    weights: Format = _AF8E3
    output: AdaptivFloat = _AF8E3

    def __post_init__(self) -> None:
        # `super()` without arguments does not survive the copy that slots=True makes.
        VectorParams.__post_init__(self)
        kind_of(self, "output", AdaptivFloat, "an AdaptivFloat format")

    @property
    def shift_base(self) -> int:
        """The shift to fixed point of operands whose biases are 0.

        A sum counts steps of 2**(unit of acts + unit of weights), fixed point of 2**-fraction.
        """
        return -(self.acts.unit + self.weights.unit) - self.fraction


@dataclass(frozen=True, kw_only=True, slots=True)
class IntPeParams(VectorParams):
    """An element whose sums are multiplied by a scale factor, as NVDLA's are.

    Parameters
    ----------
    lanes, vectors, length, acts, weights, accumulator, fixed, fraction, registers
        As in `VectorParams`.
    output
        Format of the result, an integer.
    multiplier
        Bits of the unsigned scale factor, 8 or 16.
    """

    output: Int = I8
    multiplier: int = 16

    def __post_init__(self) -> None:
        if self.multiplier not in (8, 16):
            int_in(self, "multiplier", 8, 16)
            raise ValueError(f"IntPeParams.multiplier must be 8 or 16, not {self.multiplier}")
        VectorParams.__post_init__(self)
        kind_of(self, "output", Int, "an integer format")

    @property
    def _factor_bits(self) -> int:
        return self.multiplier
