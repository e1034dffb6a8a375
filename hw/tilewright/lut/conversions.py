"""How the columns of a compute SRAM convert between integers and floats: the schedules."""

from dataclasses import dataclass, replace
from itertools import product

from amaranth.hdl import unsigned
from amaranth.lib import enum

from tilewright.lut.layouts import Carry, Form, Source, Tag

__all__ = ["CONVERSIONS", "Area", "Conversion", "Row", "Step"]


class Area(enum.Enum, shape=unsigned(2)):
    """What a row is counted from."""

    SOURCE = 0
    TARGET = 1
    SCRATCH = 2
    ZERO = 3
    """The row of zeros."""


@dataclass(frozen=True, slots=True)
class Row:
    """The first of some rows; one row that stands for all where it is `fixed`."""

    area: Area
    place: int = 0
    fixed: bool = False

    def __getitem__(self, place: int) -> "Row":
        return replace(self, place=self.place + place)

    @property
    def all(self) -> "Row":
        """This row alone, beside as many rows as the other operand has."""
        return replace(self, fixed=True)


_ZERO = Row(Area.ZERO, fixed=True)


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """An instruction whose rows are counted from where a command says."""

    a: Row
    b: Row
    w: Row
    count: int
    source: Source
    invert: bool
    write: bool
    only: bool
    down: bool
    start: Carry
    generate: bool
    tag: Tag


class Conversion:
    """A schedule under construction: the steps of one pair of forms, and its scratch rows."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.scratch = 0

    @property
    def cycles(self) -> int:
        """Rows that it makes."""
        return sum(step.count for step in self.steps)

    def rows(self, count: int = 1) -> Row:
        """So many scratch rows."""
        self.scratch += count
        return Row(Area.SCRATCH, self.scratch - count)

    def make(self, w: Row | None, source: Source, a: Row, b: Row | None = None, *,
             count: int = 1, invert: bool = False, only: bool = False, down: bool = False,
             start: Carry = Carry.KEEP, generate: bool = True, tag: Tag = Tag.HOLD) -> None:
        """Make `count` rows from those at `a` and `b`; without `b`, from `a` alone."""
        if count:
            self.steps.append(Step(
                a=a, b=a if b is None else b, w=a if w is None else w, count=count, source=source,
                invert=invert, write=w is not None, only=only, down=down, start=start,
                generate=generate, tag=tag))

    def both(self, w: Row | None, a: Row, b: Row | None = None, *, invert: bool = False,
             count: int = 1, only: bool = False, down: bool = False, start: Carry = Carry.KEEP,
             tag: Tag = Tag.HOLD) -> None:
        """a & b: of one row alone a copy."""
        self.make(w, Source.AND, a, b, count=count, invert=invert, only=only, down=down,
                  start=start, tag=tag)

    def either(self, w: Row | None, a: Row, b: Row, *, count: int = 1, only: bool = False,
               down: bool = False, start: Carry = Carry.KEEP, tag: Tag = Tag.HOLD) -> None:
        """a | b."""
        self.make(w, Source.NOR, a, b, invert=True, count=count, only=only, down=down,
                  start=start, tag=tag)

    def neither(self, w: Row | None, a: Row, b: Row | None = None, *, only: bool = False,
                tag: Tag = Tag.HOLD) -> None:
        """~(a | b): of one row alone its inverse."""
        self.make(w, Source.NOR, a, b, only=only, tag=tag)

    def sum(self, w: Row | None, a: Row, b: Row, *, start: Carry, count: int = 1,
            invert: bool = False, generate: bool = True, tag: Tag = Tag.HOLD) -> None:
        """a + b + carry; without `generate`, (a ^ b) + carry."""
        self.make(w, Source.SUM, a, b, count=count, invert=invert, start=start,
                  generate=generate, tag=tag)

    def zero(self, w: Row, count: int = 1, *, only: bool = False) -> None:
        """0."""
        self.both(w, _ZERO, count=count, only=only)

    def one(self, w: Row, *, only: bool = False) -> None:
        """1."""
        self.neither(w, _ZERO, only=only)

    def carry(self, w: Row, *, invert: bool = False) -> None:
        """The carry, which is lost."""
        self.sum(w, _ZERO, _ZERO, start=Carry.KEEP, invert=invert)

    def all_of(self, w: Row, pairs: list[tuple[Row, Row]], *, inverted: bool) -> None:
        """Row and tag: whether both of all pairs are 1, or with `inverted` 0.

        A row that was written without regard to the tag is 0 where the tag is; so where the tag is
        1, and only there, it takes what the next pair makes.
        """
        for number, (a, b) in enumerate(pairs):
            self.make(w, Source.NOR if inverted else Source.AND, a, b,
                      only=number > 0, tag=Tag.BOTH if number else Tag.LOAD)

    def all_tags(self, made: "list[tuple[Source, bool, Row, Row]]") -> None:
        """Tag: whether all that is made is 1."""
        for number, (source, invert, a, b) in enumerate(made):
            self.make(None, source, a, b, invert=invert,
                      tag=Tag.BOTH if number else Tag.LOAD)


def _either(a: Row, b: Row) -> tuple[Source, bool, Row, Row]:
    return Source.NOR, True, a, b


def _neither(a: Row, b: Row) -> tuple[Source, bool, Row, Row]:
    return Source.NOR, False, a, b


def _small(fraction: int) -> Conversion:
    """int8 to a float: every magnitude is exact, so nothing is rounded.

    The magnitude takes the upper rows of the fraction itself, but for its leading bit, which is
    not stored.
    """
    c = Conversion()
    source, target = Row(Area.SOURCE), Row(Area.TARGET)
    sign, low = source[7], target[fraction - 7]
    lead, zero, places = c.rows(), c.rows(), c.rows(3)
    c.both(target[fraction + 8], sign, start=Carry.KEEP)  # and the carry is the sign
    c.sum(low, source, sign.all, count=7, start=Carry.KEEP, generate=False)
    c.sum(lead, sign, sign, start=Carry.KEEP)
    tested = {4: [(lead, low[6]), (low[5], low[4])], 2: [(lead, low[6])], 1: [(lead, lead)]}
    for number, by in ((2, 4), (1, 2), (0, 1)):
        c.all_of(places[number], tested[by], inverted=True)
        c.both(lead, low[7 - by], only=True)
        c.both(low[by], low, count=7 - by, only=True, down=True)
        c.zero(low, count=by, only=True)
    c.neither(zero, lead)
    # ~(shift + 121) is 127 + 7 - shift; of 0 it is ~(7 + 248).
    exponent = target[fraction]
    c.sum(exponent, places, lead, start=Carry.ZERO, invert=True)
    c.sum(exponent[1], places[1], _ZERO, count=2, start=Carry.KEEP, invert=True)
    c.sum(exponent[3], zero.all, lead.all, count=4, start=Carry.KEEP, invert=True)
    c.sum(exponent[7], zero, _ZERO, start=Carry.KEEP, invert=True)
    c.zero(target, count=fraction - 7)
    return c


def _large(fraction: int) -> Conversion:
    """int32 to a float.

    The magnitude stands inverted: then ones are zeros in front of it, two rows a cycle tell
    whether all are ones, and the carry collects, as rows pass, whether all were. It is shifted up
    by 16, 8, 4, 2 and 1, no more rows than the guard bit can come from. What the rows below hold
    matters only where nothing is shifted: that is kept for each shift in a row of its own.
    """
    c = Conversion()
    source, target = Row(Area.SOURCE), Row(Area.TARGET)
    number, places, one = c.rows(32), c.rows(5), c.rows()
    guard = 30 - fraction
    exact = guard > 8  # no row below 8 is needed once the shift by 16 is done
    sign = source[31]
    c.one(one)
    c.both(target[fraction + 8], sign, start=Carry.KEEP)  # and the carry is the sign
    for first, rows, tag in ((0, 16, Tag.HOLD), (16, 1, Tag.LOAD), (17, 15, Tag.BOTH)):
        c.sum(number[first], source[first], sign.all, count=rows, start=Carry.KEEP, invert=True,
              generate=False, tag=tag)
    lost: list[tuple[Row, Row]] = []  # whether all rows were ones, and whether they were shifted

    def keep(place: Row) -> None:
        row = c.rows()
        c.carry(row)
        lost.append((row, place))

    sixteen, eight = places[4], places[3]
    c.zero(sixteen)
    c.one(sixteen, only=True)
    c.both(number[24], number[8], count=8, only=True)
    c.either(number[16], number, _ZERO, count=8, only=True, start=Carry.ONE)
    if exact:
        keep(sixteen)

    # Rows below 16 stay what they were; where 16 rows were shifted they count as ones.
    c.all_of(eight, [(number[24 + row], number[28 + row]) for row in range(4)], inverted=False)
    c.both(number[24], number[16], count=8, only=True)
    c.either(number[16], number[8], sixteen.all, count=8, only=True, start=Carry.ONE)
    shifted = c.rows()
    if exact:
        keep(eight)
    else:
        # Rows below 8 stay what they were; where any row was shifted they count as ones.
        c.either(shifted, eight, sixteen, tag=Tag.LOAD)
        c.either(number[8], number, sixteen.all, count=8, only=True)

    ends = {4: [(number[31], number[30]), (number[29], number[28])],
            2: [(number[31], number[30])], 1: [(number[31], number[31])]}
    for bit, by in ((2, 4), (1, 2), (0, 1)):
        c.all_of(places[bit], ends[by], inverted=False)
        low = guard + 1 - by
        clean = max(low + by, 8 + by)
        c.both(number[clean], number[clean - by], count=32 - clean, only=True, down=True)
        if not exact:
            c.either(number[8], number[8 - by], shifted.all, count=by, only=True, down=True)
        mask = _ZERO if exact else shifted.all
        c.either(number[low], number[low - by], mask, count=by, only=True, down=True,
                 start=Carry.ONE)
        if by > 1:
            keep(places[bit])
    lost.append((number[guard - 1], places[0]))

    # Half to even: the guard bit does not count where nothing is below it and the number is even.
    c.all_tags([_either(*pair) for pair in lost]
               + [(Source.AND, False, number[guard + 1], number[guard + 1])])
    c.one(number[guard], only=True)
    c.either(None, number[guard], _ZERO if exact else shifted, tag=Tag.LOAD)
    # Inverted, the carry runs on where it meets a 1, and is itself inverted.
    c.sum(target, number[guard + 1], one.all, count=fraction, start=Carry.TAG, invert=True)
    # ~(shift + 96 + ~carry) is 127 + 31 - shift + carry; of 0 it is ~(31 + 223 + 1).
    exponent, zero = target[fraction], number[31]
    c.sum(exponent, places, zero.all, count=5, start=Carry.KEEP, invert=True)
    c.sum(exponent[5], zero.all, one.all, count=2, start=Carry.KEEP, invert=True)
    c.sum(exponent[7], _ZERO, _ZERO, start=Carry.KEEP, invert=True)
    return c


class _ToInteger(Conversion):
    """What floats to int8 and to int32 have in common.

    The significand begins with its leading bit as the guard bit: 1/2. It is shifted up by
    e - 126, whose low bits are those of e + 2. Numbers that are too large count as all ones, and
    are shifted all the way; those below 1/2 have no leading bit and are not shifted.
    """

    def __init__(self, fraction: int, bits: int) -> None:
        super().__init__()
        self.bits = bits
        self.source, self.target = Row(Area.SOURCE), Row(Area.TARGET)
        self.exponent, self.sign = self.source[fraction], self.source[fraction + 8]
        self.counts, self.huge = self.rows(), self.rows()  # at least 1/2; too large
        self.places = self.rows((bits - 1).bit_length())
        self.lost: list[tuple[Row, Row]] = []

    def range8(self) -> None:
        """126 <= e, and 134 <= e."""
        e = self.exponent
        self.all_of(self.counts, [(e[6], e[5]), (e[4], e[3]), (e[2], e[1])], inverted=False)
        self.either(self.counts, self.counts, e[7])
        self.all_tags([_neither(e[6], e[5]), _neither(e[4], e[3]), (Source.AND, True, e[2], e[1])])
        self.both(self.huge, e[7])
        self.zero(self.huge, only=True)

    def range32(self) -> None:
        """126 <= e, and 158 <= e."""
        e, ones = self.exponent, self.rows()
        self.all_of(ones, [(e[4], e[3]), (e[2], e[1])], inverted=False)
        self.both(None, e[6], e[5], tag=Tag.BOTH)
        self.both(self.counts, e[7])
        self.one(self.counts, only=True)
        self.all_tags([_neither(e[6], e[5]), _neither(ones, ones)])
        self.both(self.huge, e[7])
        self.zero(self.huge, only=True)

    def distance(self) -> None:
        """The bits of the shift but the lowest, which is that of e."""
        self.sum(self.places[1], self.exponent[1], _ZERO, count=(self.bits - 1).bit_length() - 1,
                 start=Carry.ONE)

    def shifts(self, bit: int) -> None:
        """Tag and row: whether a column is shifted by 2 ** `bit`."""
        place = self.places[bit]
        self.either(place, place if bit else self.exponent, self.huge, tag=Tag.LOAD)
        self.both(place, self.counts, only=True, tag=Tag.BOTH)

    def result(self, number: Row) -> None:
        """The number and the carry of the tag, or its negation where that is inverted."""
        self.sum(self.target, number, self.sign.all, count=self.bits - 1, start=Carry.TAG,
                 generate=False)
        self.sum(self.target[self.bits - 1], _ZERO, self.sign, start=Carry.KEEP, generate=False)


def _to_int8(fraction: int) -> Conversion:
    """A float to int8: large shifts first, so that few rows of the source are ever copied."""
    c = _ToInteger(fraction, 8)
    source, sign = c.source, c.sign
    rest, two, full = c.rows(), c.rows(), c.rows()
    number = c.rows(11)[4]  # -1 is the guard bit
    c.range8()
    c.distance()
    c.both(number[-1], c.counts)
    c.either(number[-4], source[fraction - 3], c.huge.all, count=3)

    low = source[fraction - 7]
    c.all_of(rest, [(low[3], low[2]), (low[1], low)], inverted=True)
    c.shifts(2)
    c.both(number, number[-4], c.places[2].all, count=4)
    c.either(number[-4], low, c.huge.all, count=4, only=True)

    c.neither(two, number[-3], number[-4])
    c.shifts(1)
    c.both(number[4], number[2], c.places[1].all, count=2)
    c.both(number[-2], number[-4], count=6, only=True, down=True)

    c.shifts(0)
    c.both(number[6], number[5], c.places)
    c.either(number[-1], number[-2], _ZERO, count=7, only=True, down=True, start=Carry.ONE)
    c.carry(full)
    c.zero(number[-2], only=True)

    c.all_tags([*(_neither(source[row], source[row + 1]) for row in range(0, fraction - 7, 2)),
                _either(rest, c.places[2]), _either(two, c.places[1]),
                _neither(number[-2], number)])
    c.zero(number[-1], only=True)
    c.sum(None, number[-1], sign, start=Carry.ZERO, tag=Tag.LOAD)
    # 127.5 and more: without the carry, 127 and its inverse -128.
    c.both(None, full, number[6], invert=True, tag=Tag.BOTH)
    c.result(number)
    return c


def _to_int32(fraction: int) -> Conversion:
    """A float to int32: small shifts first, while the number is in few rows."""
    c = _ToInteger(fraction, 32)
    bits = fraction + 1
    number = c.rows(31 + bits)[bits]  # -1 is the guard bit
    c.range32()
    c.distance()
    c.both(number[-1], c.counts)
    c.either(number[-bits], c.source, c.huge.all, count=fraction)
    before = -bits
    for bit in range(5):
        by = 1 << bit
        # The lowest row that the guard bit can still come from.
        low = max(-bits, 2 * by - 33)
        c.shifts(bit)
        c.both(number[by - 1], number[-1], c.places[bit].all, count=by)
        first, kept = max(low, before + by), low + by
        c.both(number[kept], number[kept - by], count=by - 1 - kept, only=True, down=True)
        if before < low:
            # Rows that are left behind pass here: the carry collects whether any is 1.
            row = c.rows()
            c.both(number[first], number[first - by], c.counts.all, count=kept - first,
                   only=True, down=True, start=Carry.ZERO)
            c.carry(row, invert=True)
            c.lost.append((row, c.places[bit]))
        else:
            c.both(number[first], number[first - by], count=kept - first, only=True, down=True)
        c.both(number[low], c.huge.all, count=first - low, only=True)
        before = low
    c.all_tags([*(_either(*pair) for pair in c.lost), _neither(number, number)])
    c.zero(number[-1], only=True)
    c.sum(None, number[-1], c.sign, start=Carry.ZERO, tag=Tag.LOAD)
    # All ones and no carry: the largest number, and its inverse, the smallest.
    c.neither(None, c.huge, tag=Tag.BOTH)
    c.result(number)
    return c


_FRACTIONS = {Form.BF16: 7, Form.FP32: 23}
_FROM = {Form.INT8: _small, Form.INT32: _large}
_TO = {Form.INT8: _to_int8, Form.INT32: _to_int32}

CONVERSIONS: dict[tuple[Form, Form], Conversion] = {
    pair: made for integer, floating in product(_FROM, _FRACTIONS)
    for pair, made in (((integer, floating), _FROM[integer](_FRACTIONS[floating])),
                       ((floating, integer), _TO[integer](_FRACTIONS[floating])))}
"""The schedule of every pair of forms."""
