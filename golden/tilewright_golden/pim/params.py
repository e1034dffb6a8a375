"""Parameters of the unit beside a bank, and of a channel of banks."""

from dataclasses import dataclass

from tilewright_golden.checks import int_in, kind_of, one_of
from tilewright_golden.formats import I8, Format, Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.pim.timing import NEUPIMS, Timing

__all__ = ["SUM_BITS", "PimParams", "UnitParams"]

SUM_BITS = 32
"""Bits of an accumulator: an integer that wraps, or a number of fp32."""


def _check_form(owner: "UnitParams | PimParams") -> None:
    kind_of(owner, "form", Format, "a format")
    form = owner.form
    if not (form == BF16 or (isinstance(form, Int) and form.signed and form.width <= 8)):
        raise ValueError(f"{type(owner).__name__}.form must be i2..i8 or bf16, not {form.name}")


@dataclass(frozen=True, kw_only=True, slots=True)
class UnitParams:
    """Shape of a unit: `lanes` products a step, summed in a tree and added to an accumulator.

    Parameters
    ----------
    form
        Format of both operands: integers of 2 to 8 bits with a sign, or bf16.
    lanes
        Products in a step, 1 to 512.
    vectors
        Input vectors that share each step's stored values, 1 to 32, with an accumulator each.
    fold
        Cycles in which the multipliers do a step, 1 or 2: 2 halves them, for even `lanes`.
    """

    form: Format = I8
    lanes: int = 16
    vectors: int = 1
    fold: int = 1

    def __post_init__(self) -> None:
        _check_form(self)
        int_in(self, "lanes", 1, 512)
        int_in(self, "vectors", 1, 32)
        one_of(self, "fold", (1, 2))
        if self.lanes % self.fold:
            raise ValueError(f"UnitParams.lanes must be even with fold 2, not {self.lanes}")

    @property
    def floating(self) -> bool:
        """Whether operands are bf16."""
        return not isinstance(self.form, Int)

    @property
    def latency(self) -> int:
        """Cycles from a `take` to the results.

        One, into the latch. What bf16 adds is on its way for one more in each level of the tree,
        ``ceil(log2(lanes / fold))``, and with fold 2 for two: behind the products, and where the
        sums of both halves are added.
        """
        if not self.floating:
            return 1
        return (self.lanes // self.fold - 1).bit_length() + 2 * self.fold - 1

    @property
    def result_bits(self) -> int:
        """Bits of a result: an accumulator of integers, or one of fp32 rounded to bf16."""
        return BF16.width if self.floating else SUM_BITS


@dataclass(frozen=True, kw_only=True, slots=True)
class PimParams:
    """Shape of a channel.

    Bank b is in rank ``b // (banks / ranks)``; groups are `group` banks that follow one another,
    of one rank, which a G_ACT opens at once. Wave w is the w-th group of every rank: its banks
    compute together. `bundle` banks that follow one another share a unit.

    Parameters
    ----------
    timing
        The device's table: neupims, aim, hbm_pim, pim_gpt, or a `Timing`.
    banks
        Banks of the channel, 4 to 32.
    ranks
        1 or 2.
    group
        Banks that a G_ACT opens, 1 to 32; they divide those of a rank.
    rows
        Rows of a bank, 2 to 65536.
    columns
        Columns of a row, 1 to 128; a column holds `lanes` values.
    form
        Format of the values: integers of 2 to 8 bits with a sign, or bf16.
    lanes
        Values of a column, which a step multiplies, 1 to 64.
    buffers
        Row buffers of a bank: 1, or 2, one for memory and one to compute.
    bundle
        Banks whose columns go to one unit, 1, 2, 4 or 8; they divide those of a group.
    vectors
        Input vectors that share each step, 1 to 32.
    fold
        Cycles in which the multipliers of a unit do a step, 1 or 2, at most `timing.comp`.
    vector_steps
        Steps that the vector buffer holds, 2 to 1024.
    window
        Ordinary requests under way, 2 to 32.
    tiles
        GEMVs under way, 1 to 4.
    read_depth
        Columns read that wait to be taken, 2 to 64.
    turn_compute
        Cycles for which activations are GEMVs' while requests wait, 1 to 4095.
    turn_memory
        Cycles for which activations are requests' while GEMVs wait, 1 to 4095.
    """

    timing: Timing = NEUPIMS
    banks: int = 32
    ranks: int = 2
    group: int = 4
    rows: int = 64
    columns: int = 32
    form: Format = I8
    lanes: int = 16
    buffers: int = 2
    bundle: int = 1
    vectors: int = 1
    fold: int = 1
    vector_steps: int = 128
    window: int = 8
    tiles: int = 2
    read_depth: int = 16
    turn_compute: int = 120
    turn_memory: int = 60

    def __post_init__(self) -> None:
        kind_of(self, "timing", Timing, "a timing table")
        int_in(self, "banks", 4, 32)
        one_of(self, "ranks", (1, 2))
        int_in(self, "group", 1, 32)
        if self.banks % (self.ranks * self.group):
            raise ValueError(f"PimParams.group must divide the {self.banks} banks of "
                             f"{self.ranks} ranks, not {self.group}")
        int_in(self, "rows", 2, 65536)
        int_in(self, "columns", 1, 128)
        int_in(self, "lanes", 1, 64)
        one_of(self, "buffers", (1, 2))
        one_of(self, "bundle", (1, 2, 4, 8))
        if self.group % self.bundle:
            raise ValueError(f"PimParams.bundle must divide the {self.group} banks of a group, "
                             f"not {self.bundle}")
        int_in(self, "vectors", 1, 32)
        one_of(self, "fold", (1, 2))
        if self.fold > self.timing.comp:
            raise ValueError(f"PimParams.fold must be at most timing.comp = {self.timing.comp}, "
                             f"not {self.fold}")
        if self.lanes * self.bundle % self.fold:
            raise ValueError(f"PimParams.lanes must be even with fold 2 and bundle 1, "
                             f"not {self.lanes}")
        _check_form(self)
        int_in(self, "vector_steps", 2, 1024)
        int_in(self, "window", 2, 32)
        int_in(self, "tiles", 1, 4)
        int_in(self, "read_depth", 2, 64)
        int_in(self, "turn_compute", 1, 4095)
        int_in(self, "turn_memory", 1, 4095)
        table = self.timing
        leave = table.cl + self.reads * table.burst
        if leave < self.results_after:
            raise ValueError(f"PimParams.timing must have cl + reads * burst of at least "
                             f"{self.results_after}, the cycles from READRES to the results of a "
                             f"unit, not {leave}")
        # Between refreshes, besides what closing every row may take, fit the longest GEMV, and
        # opening all groups for a COMP.
        left = (table.refi - table.rfc - max(table.rcd_comp, table.cl)
                - table.rc - table.rtp - table.cwl - table.wr - 4 * self.banks - 64)
        if self.columns > left // table.comp - 1:
            raise ValueError(f"PimParams.columns must be at most {left // table.comp - 1}, the "
                             f"steps between two refreshes of {table.name}, not {self.columns}")
        if self.groups * table.faw > left:
            raise ValueError(f"PimParams.group must leave at most {left // table.faw} groups, "
                             f"which open one by one between two refreshes of {table.name}, not "
                             f"{self.groups}")

    @property
    def unit(self) -> UnitParams:
        """The unit of a bundle."""
        return UnitParams(form=self.form, lanes=self.lanes * self.bundle, vectors=self.vectors,
                          fold=self.fold)

    @property
    def floating(self) -> bool:
        """Whether values are bf16."""
        return self.unit.floating

    @property
    def groups(self) -> int:
        """Groups of the channel."""
        return self.banks // self.group

    @property
    def waves(self) -> int:
        """Groups of a rank, which compute one after another."""
        return self.groups // self.ranks

    @property
    def units(self) -> int:
        """Units of the channel."""
        return self.banks // self.bundle

    @property
    def wave_units(self) -> int:
        """Units of a wave."""
        return self.units // self.waves

    @property
    def sharing(self) -> int:
        """Waves that read a copy of the vector buffer in turn: two, where steps leave a cycle."""
        return min(self.timing.comp, 2)

    @property
    def column_bits(self) -> int:
        """Bits of a column."""
        return self.lanes * self.form.width

    @property
    def parts(self) -> int:
        """Columns of the vector buffer in a step: those of each vector, for each bank of a bundle.
        """
        return self.vectors * self.bundle

    @property
    def results_after(self) -> int:
        """Cycles from a READRES to what its units show: two to their `take`, then their latency.
        """
        return 2 + self.unit.latency

    @property
    def reads(self) -> int:
        """Bursts of a READRES: the results of a wave in columns."""
        bits = self.wave_units * self.vectors * self.unit.result_bits
        return -(-bits // self.column_bits)
