"""Parameters of the attention engines."""

from dataclasses import dataclass

from tilewright_golden.checks import int_in, kind_of, one_of
from tilewright_golden.formats import I8, Format, Int, bits_of, product_range
from tilewright_golden.formats.minifloat import BF16

__all__ = ["SCALE_BITS", "SHIFT_BITS", "AttentionParams", "DenseParams", "DotParams",
           "HammingParams"]

SCALE_BITS = 16
"""Bits of the factor from scores to exponents."""

SHIFT_BITS = 5
"""Bits of the shift behind it."""

_FLOAT_SCORE_BITS = 20


@dataclass(frozen=True, kw_only=True, slots=True)
class AttentionParams:
    """What all attention engines have in common.

    Parameters
    ----------
    head
        Elements of a query and of a key (d), 8 to 256.
    values
        Elements of a value row (dv), 1 to 256.
    keys
        Rows that the key and value memories hold (L), 1 to 8192.
    lanes
        Keys that are scored in a cycle: 1, 2, 4 or 8.
    value
        Format of the values: signed integers of 2 to 8 bits, or bf16.
    weight
        Bits of an unsigned softmax weight, 4 to 16.
    fraction
        Bits of an integer result after the last one of the values, 0 to 8; bf16 values give bf16
        results and ignore it.
    normalisation
        "divide": each sum is divided by the sum of the weights; "reciprocal": multiplied by its
        reciprocal, which is computed once for a query.
    """

    head: int = 64
    values: int = 64
    keys: int = 1024
    lanes: int = 1
    value: Format = I8
    weight: int = 8
    fraction: int = 4
    normalisation: str = "divide"

    def __post_init__(self) -> None:
        name = type(self).__name__
        int_in(self, "head", 8, 256)
        int_in(self, "values", 1, 256)
        int_in(self, "keys", 1, 8192)
        int_in(self, "lanes", 1, 8)
        if self.lanes not in (1, 2, 4, 8):
            raise ValueError(f"{name}.lanes must be 1, 2, 4 or 8, not {self.lanes}")
        kind_of(self, "value", Format, "a format")
        if self.value != BF16 and not (
                isinstance(self.value, Int) and self.value.signed and self.value.width <= 8):
            raise ValueError(f"{name}.value must be i2..i8 or bf16, not {self.value.name}")
        int_in(self, "weight", 4, 16)
        int_in(self, "fraction", 0, 8)
        one_of(self, "normalisation", ("divide", "reciprocal"))

    @property
    def score_range(self) -> tuple[int, int]:
        """Smallest and largest score."""
        raise NotImplementedError

    @property
    def distance_max(self) -> int:
        """The largest difference of two scores."""
        low, high = self.score_range
        return high - low

    @property
    def kept_max(self) -> int:
        """How many keys of a query reach the context at most."""
        return self.keys

    @property
    def index_width(self) -> int:
        """Bits of the index of a row."""
        return max(1, (self.keys - 1).bit_length())

    @property
    def key_words(self) -> int:
        """Words of the key memory, of `lanes` rows each."""
        return -(-self.keys // self.lanes)

    @property
    def columns(self) -> int:
        """Elements of a value row that meet a weight in one cycle."""
        return self.values

    @property
    def groups(self) -> int:
        """Beats of a value row."""
        return -(-self.values // self.columns)

    @property
    def weight_max(self) -> int:
        """The largest weight."""
        return (1 << self.weight) - 1

    @property
    def total_max(self) -> int:
        """The largest sum of a query's weights."""
        return self.kept_max * self.weight_max

    @property
    def sum_width(self) -> int:
        """Bits of a signed sum of weighted values: exact for integers, fp32 for bf16."""
        if not isinstance(self.value, Int):
            return 32
        return bits_of(self.total_max * self.value.minimum, self.total_max * self.value.maximum)

    @property
    def output(self) -> Format:
        """Format of the results."""
        if not isinstance(self.value, Int):
            return self.value
        return Int(self.value.width + self.fraction)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Selecting(AttentionParams):
    """An engine that keeps a few keys of each query.

    Parameters
    ----------
    head, values, keys, lanes, value, weight, fraction, normalisation
        As in `AttentionParams`.
    kept
        Keys of a query that are kept (N), 1 to 128; all of them where it has fewer.
    group
        Keys of a group, of which `group_kept` reach the selection (two levels, which is another
        function); a multiple of `lanes`, 2 to 64, at least `lanes` * `group_kept`. None: one level.
    group_kept
        Keys of a group that reach the selection, 1 to 8.
    """

    kept: int = 32
    group: int | None = None
    group_kept: int = 2

    def __post_init__(self) -> None:
        # `super()` without arguments does not survive the copy that slots=True makes.
        AttentionParams.__post_init__(self)
        name = type(self).__name__
        int_in(self, "kept", 1, 128)
        int_in(self, "group_kept", 1, 8)
        if self.group is not None:
            int_in(self, "group", 2, 64)
            if self.group % self.lanes or self.group < self.lanes * self.group_kept:
                raise ValueError(
                    f"{name}.group must be a multiple of {self.lanes} lanes and at least "
                    f"{self.lanes * self.group_kept}, not {self.group}")

    def kept_of(self, keys: int) -> int:
        """How many of so many keys reach the context."""
        if self.group is None:
            return min(self.kept, keys)
        whole, rest = divmod(keys, self.group)
        return min(self.kept, whole * min(self.group, self.group_kept)
                   + min(rest, self.group_kept))

    @property
    def kept_max(self) -> int:
        """How many keys of a query reach the context at most."""
        return self.kept_of(self.keys)

    @property
    def columns(self) -> int:
        """Elements of a value row that meet a weight in one cycle.

        As few as keep up with the scores: `kept_max` keys of `groups` beats each within
        `key_words` cycles, or all elements where that cannot be.
        """
        beats = max(1, self.key_words // self.kept_max)
        return -(-self.values // min(beats, self.values))


@dataclass(frozen=True, kw_only=True, slots=True)
class HammingParams(_Selecting):
    """Attention of binary queries and keys: Hamming scores, the best N keys, a table for exp.

    Parameters
    ----------
    head, values, keys, lanes, value, weight, fraction, normalisation, kept, group, group_kept
        As in `_Selecting`.
    selection
        What finds the lowest score that is kept: "counting" (how many keys have each score) or
        "insertion" (a sorted row of the best scores); both give the same keys.
    """

    selection: str = "counting"

    def __post_init__(self) -> None:
        _Selecting.__post_init__(self)
        one_of(self, "selection", ("counting", "insertion"))

    @property
    def score_range(self) -> tuple[int, int]:
        """Matching bits: 0 to `head`."""
        return 0, self.head


class _Scored:
    """Scores that are dot products."""

    __slots__ = ()

    head: int
    operands: Format
    exponential: str

    def _check_scores(self) -> None:
        kind_of(self, "operands", Format, "a format")
        if self.operands != BF16 and not (
                isinstance(self.operands, Int) and self.operands.signed
                and self.operands.width <= 8):
            raise ValueError(f"{type(self).__name__}.operands must be i2..i8 or bf16, "
                             f"not {self.operands.name}")
        one_of(self, "exponential", ("table", "polynomial"))

    @property
    def score_range(self) -> tuple[int, int]:
        """Exact sums of integers; 20 bits of fixed point for bf16."""
        if isinstance(self.operands, Int):
            low, high = product_range(self.operands, self.operands)
            return self.head * low, self.head * high
        top = 1 << (_FLOAT_SCORE_BITS - 1)
        return -top, top - 1


@dataclass(frozen=True, kw_only=True, slots=True)
class DenseParams(_Scored, AttentionParams):
    """Attention of all keys: dot products, exponentials of their distances from the largest.

    Parameters
    ----------
    head, values, keys, lanes, value, weight, fraction, normalisation
        As in `AttentionParams`; bf16 values go with one lane.
    operands
        Format of queries and keys: signed integers of 2 to 8 bits, or bf16.
    exponential
        "table" or "polynomial".
    """

    operands: Format = I8
    exponential: str = "table"

    def __post_init__(self) -> None:
        AttentionParams.__post_init__(self)
        self._check_scores()
        if self.lanes > 1 and not isinstance(self.value, Int):
            raise ValueError(f"DenseParams.lanes must be 1 for {self.value.name} values, whose "
                             f"sums are rounded one by one, not {self.lanes}")


@dataclass(frozen=True, kw_only=True, slots=True)
class DotParams(_Scored, _Selecting):
    """Attention of the best N keys by their dot products.

    Parameters
    ----------
    head, values, keys, lanes, value, weight, fraction, normalisation, kept, group, group_kept
        As in `_Selecting`.
    operands, exponential
        As in `DenseParams`.
    """

    operands: Format = I8
    exponential: str = "table"

    def __post_init__(self) -> None:
        _Selecting.__post_init__(self)
        self._check_scores()
