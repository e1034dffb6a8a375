"""How large exact products and their sums grow."""

from tilewright_golden.formats.base import Format

__all__ = ["bits_of", "product_range"]


def product_range(left: Format, right: Format) -> tuple[int, int]:
    """Smallest and largest product of two operands' integers."""
    corners = [a * b for a in (left.minimum, left.maximum) for b in (right.minimum, right.maximum)]
    return min(corners), max(corners)


def bits_of(low: int, high: int) -> int:
    """Bits that hold every integer in `low`..`high`: unsigned from `low` = 0, else signed."""
    if low >= 0:
        return high.bit_length()
    return 1 + max(high.bit_length(), (-low - 1).bit_length())
