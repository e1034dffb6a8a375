"""Parameters of the tiles and of the compute SRAM."""

from dataclasses import dataclass

from tilewright_golden.checks import int_in, kind_of, one_of
from tilewright_golden.formats import I8, Format, Int
from tilewright_golden.formats.minifloat import BF16

__all__ = ["ALIGNED_BITS", "EXPONENT_BITS", "SCALE_GROUPS", "CsramParams", "LutTileParams",
           "MacTileParams", "SerialTileParams", "TileParams", "entry_growth", "table_rows"]

SCALE_GROUPS = (32, 64, 128)
"""Weights in a row that may share a scale and a zero point."""

ALIGNED_BITS = 16
"""Bits of an activation in floating point after it is aligned to its vector's exponent."""

EXPONENT_BITS = 7
"""Bits of a vector's exponent: -64 to 63."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TileParams:
    """Shape of a tile: `vectors` x `columns` sums, each of `lanes` products in a step.

    Parameters
    ----------
    vectors
        Activation vectors side by side, 1 to 16.
    columns
        Weight columns side by side, 1 to 256.
    lanes
        Products in a step of each sum, 1 to 64.
    acts
        Format of the activations: integers of 2 to 16 bits with a sign, or bf16, which are aligned
        to one exponent for each vector.
    weight_bits
        Bits of the widest weights, 1 to 8.
    scale_bits
        Bits of the scale of a group of weights, 1 to 16.
    rescalers
        Columns that are scaled in a cycle, which divide `columns`.
    length
        Longest inner length, from 128 to 16384: it sets the width of the results.
    """

    vectors: int = 2
    columns: int = 48
    lanes: int = 32
    acts: Format = I8
    weight_bits: int = 2
    scale_bits: int = 12
    rescalers: int = 12
    length: int = 4096

    def __post_init__(self) -> None:
        int_in(self, "vectors", 1, 16)
        int_in(self, "columns", 1, 256)
        int_in(self, "lanes", 1, 64)
        kind_of(self, "acts", Format, "a format")
        if not (self.acts == BF16 or (isinstance(self.acts, Int) and self.acts.signed)):
            raise ValueError(f"{type(self).__name__}.acts must be i2..i16 or bf16, "
                             f"not {self.acts.name}")
        int_in(self, "weight_bits", 1, 8)
        int_in(self, "scale_bits", 1, 16)
        int_in(self, "rescalers", 1, self.columns)
        if self.columns % self.rescalers:
            raise ValueError(f"{type(self).__name__}.rescalers must divide the {self.columns} "
                             f"columns, not {self.rescalers}")
        int_in(self, "length", max(SCALE_GROUPS), 16384)

    @property
    def floating(self) -> bool:
        """Whether activations are floats that are aligned, and results are fp32."""
        return not isinstance(self.acts, Int)

    @property
    def act_bits(self) -> int:
        """Bits of an activation, with its sign, as it is multiplied."""
        return ALIGNED_BITS if self.floating else self.acts.width

    @property
    def act_sum_width(self) -> int:
        """Bits of the sum of the activations of a group that shares a scale."""
        return self.act_bits + (max(SCALE_GROUPS) - 1).bit_length()

    @property
    def group_width(self) -> int:
        """Bits of a sum of products, twice it too, of a group that shares a scale.

        The factor 2q - (2**bits - 1) of an activation has a magnitude below 2**weight_bits.
        """
        return self.act_sum_width + self.weight_bits + 1

    @property
    def sum_width(self) -> int:
        """Bits of a result.

        |2q - zero| is below 2**(weight_bits + 1), whatever the zero point, so no sum of `length`
        products can overflow.
        """
        return (self.act_bits + self.weight_bits + 1 + self.scale_bits
                + (self.length - 1).bit_length())


@dataclass(frozen=True, kw_only=True, slots=True)
class LutTileParams(TileParams):
    """Tables of the sums of `group` activations, that the bits of as many weights look up.

    Weights are bit-serial: a step takes as many cycles as they have bits, 1 to `weight_bits`,
    which each command says.

    Parameters
    ----------
    group
        Activations in a table, 2 to 5, which divide `lanes`.
    tables
        "full" holds the sums of all subsets; "half" those of one sign, of which the others are the
        negatives.
    """

    group: int = 2
    tables: str = "full"

    def __post_init__(self) -> None:
        # A dataclass with slots is made anew, so that super() alone does not find its base.
        super(LutTileParams, self).__post_init__()
        int_in(self, "group", 2, 5)
        if self.lanes % self.group:
            raise ValueError(f"{type(self).__name__}.group must divide the {self.lanes} lanes, "
                             f"not {self.group}")
        one_of(self, "tables", ("full", "half"))

    @property
    def lookups(self) -> int:
        """Tables of a vector, and lookups of a column in a cycle."""
        return self.lanes // self.group


@dataclass(frozen=True, kw_only=True, slots=True)
class SerialTileParams(TileParams):
    """Activations times single bits of the weights: a step takes as many cycles as they have bits.
    """


@dataclass(frozen=True, kw_only=True, slots=True)
class MacTileParams(TileParams):
    """Multipliers for weights of `weight_bits`: a step takes a cycle, however few bits are used."""


def entry_growth(index: int) -> int:
    """Bits that the sum of the weights at the ones of `index` has more than a weight."""
    return (index.bit_count() - 1).bit_length()


def table_rows(bits: int, indices: int) -> int:
    """Rows of the table entries 1 to `indices` - 1, one above the other.

    Entry `i` begins at row ``table_rows(bits, i)``; entries of one weight are the weights.
    """
    return sum(bits + entry_growth(index) for index in range(1, indices))


@dataclass(frozen=True, kw_only=True, slots=True)
class CsramParams:
    """An array of SRAM that computes, and the schedule of its products.

    Parameters
    ----------
    rows
        Word lines, 32 to 1024. The last row always holds zeros.
    columns
        Bit lines, each with an adder, 2 to 1024: one result each.
    act_bits
        Bits of the signed activations, 2 to 8.
    schedule
        How products are made: "lut" looks up sums of basis weights; "bitserial" adds the
        activation for each one among the bits of a weight.
    group
        Basis weights of a table, 2 to 5.
    batch
        Most vectors that share a table, 1 to 8.
    skip_zero
        Whether lookups of index 0 are left out.
    collapse
        Whether a run of equal indices from the sign plane down is one lookup.
    reuse
        Whether a vector whose activations of a group are those of the vector before takes its
        partial sum.
    """

    rows: int = 256
    columns: int = 256
    act_bits: int = 8
    schedule: str = "lut"
    group: int = 4
    batch: int = 8
    skip_zero: bool = True
    collapse: bool = True
    reuse: bool = True

    def __post_init__(self) -> None:
        int_in(self, "rows", 32, 1024)
        int_in(self, "columns", 2, 1024)
        int_in(self, "act_bits", 2, 8)
        one_of(self, "schedule", ("lut", "bitserial"))
        int_in(self, "group", 2, 5)
        int_in(self, "batch", 1, 8)
        for name in ("skip_zero", "collapse", "reuse"):
            kind_of(self, name, bool, "True or False")
