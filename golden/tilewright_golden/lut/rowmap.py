"""Which rows of the compute SRAM a product takes."""

from dataclasses import dataclass

from tilewright_golden.lut.params import CsramParams, entry_growth, table_rows

__all__ = ["RowMap"]


@dataclass(frozen=True, slots=True)
class RowMap:
    """Rows of a product with weights of `bits`: operands, then `scratch`, then the sums."""

    params: CsramParams
    bits: int

    @property
    def source(self) -> int:
        """The table; in the bit-serial schedule the weights of a group."""
        return 0

    @property
    def scratch(self) -> int:
        """The partial sum; in the bit-serial schedule a product."""
        if self.params.schedule == "lut":
            return table_rows(self.bits, 1 << self.params.group)
        return self.bits * self.params.group

    @property
    def target(self) -> int:
        """The sums, one above the other."""
        rows = self.params.act_bits + self.bits
        if self.params.schedule == "lut":
            rows += entry_growth((1 << self.params.group) - 1)
        return self.scratch + rows

    def rows(self, batch: int, sum_bits: int) -> int:
        """Rows that the array must have, with the last one, which holds zeros."""
        return self.target + batch * sum_bits + 1
