"""Matrix-vector products in a compute SRAM by tables of the sums of weights."""

from collections.abc import Sequence
from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, Value, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.lut.layouts import (
    Carry,
    Source,
    acts_layout,
    command_layout,
    instruction_layout,
)
from tilewright.lut.product import Progress, counter_width, entry_growth
from tilewright.parts.popcount import popcount
from tilewright_golden.lut.params import CsramParams, table_rows

__all__ = ["LutProduct"]


class _Lookups(wiring.Component):
    """The planes of a vector's activations that are looked up, and what that leaves out.

    Combinational. The sign plane stands at the lowest plane of the run of equal indices that ends
    with it, if runs are collapsed; planes above are not looked up.

    Members
    -------
    acts : ``In(Array(group, signed(act_bits)))``
    group : ``In(3)``
        Activations that count; the others are as zeros.
    planes : ``Out(Array(act_bits, group))``
        Index of each plane.
    looks : ``Out(act_bits)``
        Planes that are looked up.
    signed : ``Out(1)``
        The highest of them is subtracted.
    zero, collapsed : ``Out(4)``
        Planes that were left out.
    """

    acts: "data.View[data.ArrayLayout]"
    group: Signal
    planes: "data.View[data.ArrayLayout]"
    looks: Signal
    signed: Signal
    zero: Signal
    collapsed: Signal

    def __init__(self, params: CsramParams) -> None:
        self.params = p = params
        super().__init__({
            "acts": In(acts_layout(p).members["acts"]),
            "group": In(3),
            "planes": Out(data.ArrayLayout(p.group, p.act_bits)),
            "looks": Out(p.act_bits),
            "signed": Out(1),
            "zero": Out(4),
            "collapsed": Out(4),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        counts = Signal(p.group)
        for lane in range(p.group):
            m.d.comb += counts[lane].eq(self.group > lane)
        for plane in range(p.act_bits):
            m.d.comb += self.planes[plane].eq(
                Cat(self.acts[lane].as_unsigned()[plane] for lane in range(p.group)) & counts)

        # Of the plane above, whether all from it to the sign plane are equal to the one below.
        over = Signal(p.act_bits)
        named = Signal(p.act_bits)
        for plane in reversed(range(1, p.act_bits)):
            above = over[plane + 1] if plane + 1 < p.act_bits else Const(p.collapse, 1)
            m.d.comb += over[plane].eq((self.planes[plane] == self.planes[plane - 1]) & above)
        for plane in range(p.act_bits):
            m.d.comb += named[plane].eq(self.planes[plane].any())
        left_out = Signal(p.act_bits)
        m.d.comb += [
            left_out.eq(~named & ~over & Const(-int(p.skip_zero), p.act_bits)),
            self.looks.eq(~over & ~left_out),
            self.signed.eq(named[-1] | (not p.skip_zero)),
            self.zero.eq(popcount(m, list(left_out), "zero_ones")),
            self.collapsed.eq(popcount(m, list(over[1:]), "over_ones")),
        ]
        return m


class LutProduct(wiring.Component):
    """The instructions of a MULTIPLY with the schedule "lut", one whenever it is asked for.

    For each group its weights are loaded as the entries of one weight of the table. Then each
    vector, whose activations come on `i_acts`, adds the entries that its planes name into a
    partial sum in the scratch rows, from the lowest plane up, and that into its sum.

    - An entry that is not there when it is looked up is built first, of the one without its lowest
      weight, which likewise is built where it is missing.
    - A lookup is added to the rows of the partial sum from its plane on, as many as the ones of
      all indices up to here can fill; rows below stand as they are. The first lookup is not
      copied: the table itself is added.
    - Two rows read together give no difference, so the addition before the sign plane's leaves
      its rows from there on inverted, and the sign plane's addition inverts again. Without an
      addition to do that, what is subtracted from is copied inverted first; the sign plane alone
      is copied inverted and added with a carry.
    - A sum is written by the first group and added to by the others, from the lowest plane that
      was looked up.

    Parameters
    ----------
    params : :class:`CsramParams`

    Members
    -------
    command : ``In(command_layout(params))``
        Steady from `begin` to the last instruction. `group` may be 1, too.
    begin : ``In(1)``
        The command is new in this cycle; its first instruction comes in the next one.
    i_acts : ``In(stream.Signature(acts_layout(params)))``
        A beat for each group and vector. It is taken as the vector before ends, or while weights
        are loaded, so that instructions follow without a gap unless it comes late.
    o : ``Out(stream.Signature(instruction_layout(params)))``
    zero, collapsed, reused : ``Out(32)``
        Lookups of index 0 left out, lookups that runs saved, partial sums taken again: of this
        command, up to the vector that its instruction belongs to.
    """

    command: "data.View[data.StructLayout]"
    begin: Signal
    i_acts: stream.Interface
    o: stream.Interface
    zero: Signal
    collapsed: Signal
    reused: Signal

    def __init__(self, params: CsramParams) -> None:
        self.params = params
        super().__init__({
            "command": In(command_layout(params)),
            "begin": In(1),
            "i_acts": In(stream.Signature(acts_layout(params))),
            "o": Out(stream.Signature(instruction_layout(params))),
            "zero": Out(32),
            "collapsed": Out(32),
            "reused": Out(32),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        given = self.command
        row = Shape.cast(range(p.rows))
        plane = Shape.cast(range(p.act_bits))
        index = unsigned(p.group)
        zeros = p.rows - 1
        taken = Signal()
        vector_ends = Signal()
        m.submodules.progress = progress = Progress(p)
        m.d.comb += [
            taken.eq(self.o.valid & self.o.ready),
            progress.command.eq(given),
            progress.begin.eq(self.begin),
            progress.vector_ends.eq(vector_ends),
        ]

        # The vector: its indices, the lowest lookup of all, this one if `pending`, those behind it.
        m.submodules.lookups = lookups = _Lookups(p)
        planes = Signal.like(lookups.planes, reset_less=True)
        pending = Signal(reset_less=True)
        this_plane = Signal(plane, reset_less=True)
        this_entry = Signal(index, reset_less=True)
        behind = Signal(p.act_bits, reset_less=True)
        lowest = Signal(plane, reset_less=True)
        entry = Signal(index, reset_less=True)
        looked = Signal(reset_less=True)
        signed_look = Signal(reset_less=True)
        held = Signal()
        same = Signal()
        enters = Signal()
        first_look = Signal(p.act_bits)
        first_entry = Signal(index)
        second_entry = Signal(index)
        not_first = Signal(p.act_bits)
        second_look = Signal(p.act_bits)
        m.d.comb += [
            not_first.eq(lookups.looks & ~first_look),
            second_look.eq(_lowest_one(not_first)),
            second_entry.eq(_chosen(lookups.planes, second_look)),
            lookups.acts.eq(self.i_acts.payload.acts),
            lookups.group.eq(given.group),
            first_look.eq(_lowest_one(lookups.looks)),
            first_entry.eq(_chosen(lookups.planes, first_look)),
            same.eq((Value.cast(planes) == Value.cast(lookups.planes)) & Const(p.reuse, 1)
                    & (~progress.first_vector | vector_ends)),
            self.i_acts.ready.eq(
                progress.active & (~held | (vector_ends & ~progress.last_vector))),
            enters.eq(self.i_acts.valid & self.i_acts.ready),
        ]

        # Its partial sum P: below `second` in the table, from there in scratch rows, its sign at
        # `top`. |P| is at most 2**(bits - 1 + this_plane) * units, up to this lookup.
        stored = Signal(reset_less=True)
        second = Signal(plane, reset_less=True)
        top = Signal(range(p.act_bits + 8 + 3), reset_less=True)
        units = Signal(range(2 * p.group + 1), reset_less=True)
        units_then = Signal.like(units)
        with m.If(enters):
            m.d.sync += held.eq(1)
            with m.If(~same):
                m.d.sync += [
                    planes.eq(lookups.planes),
                    pending.eq(not_first.any()),
                    this_plane.eq(_binary(second_look)),
                    this_entry.eq(second_entry),
                    behind.eq(not_first & ~second_look),
                    lowest.eq(_binary(first_look)),
                    entry.eq(first_entry),
                    looked.eq(lookups.looks.any()),
                    signed_look.eq(lookups.signed),
                    stored.eq(0),
                    units.eq(units_then),
                ]
        with m.Elif(vector_ends):
            m.d.sync += held.eq(0)

        # The lookup behind this one, and what this one adds.
        next_look = Signal(p.act_bits)
        next_plane = Signal(plane)
        next_entry = Signal(index)
        goes_on = Signal()
        gap = Signal(plane)
        units_before = Signal.like(units)
        reach, reach_sum = Signal(range(8 + 4 + 1)), Signal(range(8 + 8 + 4))
        far = Signal(range(8 + 8 + 4))
        subtract = Signal()
        split = Signal()
        m.d.comb += [
            next_look.eq(_lowest_one(behind)),
            next_plane.eq(_binary(next_look)),
            next_entry.eq(_chosen(planes, next_look)),
            # Whether the next lookup is one of this vector, or the second one of the next.
            goes_on.eq(held & pending),
            gap.eq(Mux(goes_on, next_plane - this_plane,
                       _binary(second_look) - _binary(first_look))),
            units_before.eq(Mux(goes_on, units, _ones(m, first_entry, "first_entry")
                                | ~first_entry.any())),
            subtract.eq(signed_look & ~behind.any()),
            split.eq(signed_look & behind.any() & ~(behind & ~next_look).any()),
        ]
        rounded = [Mux(gap == places, (units_before + (1 << places) - 1) >> places, 0)
                   for places in range(1, min(4, p.act_bits))]
        shrunk = Signal.like(units)
        added = Signal(index)
        m.d.comb += [
            shrunk.eq(_any_of(rounded) | (gap > 3)),
            added.eq(Mux(goes_on, next_entry, second_entry)),
            units_then.eq(shrunk + _ones(m, added, "added")),
            # The row of the sign. Rows below the next plane are not written again, so it lies no
            # lower than there.
            reach.eq(given.bits + ((units > 1) + (units > 2) + (units > 4) + (units > 8))),
            reach_sum.eq(this_plane + reach - 1),
            far.eq(Mux(behind.any() & (reach_sum < next_plane), next_plane, reach_sum)),
        ]

        # What is not there of the entry of the lowest lookup, and of this one: bit j for the entry
        # without its weights below j. Each is built of the one with a weight less.
        built = Signal(1 << p.group, reset_less=True)
        there = Signal(1 << p.group)
        lacks_entry, lacks_this, lacks = (
            Signal(p.group, name=name, reset_less=name != "lacks")
            for name in ("lacks_entry", "lacks_this", "lacks"))
        entry_then, this_then = (Signal(index, name=name) for name in ("entry_then", "this_then"))
        wanted, build = Signal(index), Signal(index)
        weight = Signal(range(p.group), reset_less=True)
        m.d.comb += [
            lacks.eq(Mux(lacks_entry[0], lacks_entry, lacks_this)),
            wanted.eq(Mux(lacks_entry[0], entry, this_entry)),
        ]
        for lane in range(p.group):
            m.d.comb += build[lane].eq(wanted[lane] & ~lacks[lane + 1:].any())

        # What is done now: rows from `start` to `end` of what one addition, or the sum, takes.
        load, builds, inverts, adds, sums = (
            Signal(name=name) for name in ("load", "builds", "inverts", "adds", "sums"))
        m.d.comb += [
            load.eq(progress.loading),
            builds.eq(~load & (lacks_entry[0] | lacks_this[0])),
            inverts.eq(~load & ~builds & ~stored & signed_look & ~behind.any()),
            adds.eq(~load & ~builds & ~inverts & pending),
            sums.eq(~load & ~builds & ~inverts & ~pending),
        ]
        within = Signal(reset_less=True)
        place = Signal(6, reset_less=True)
        start, end = Signal(6), Signal(6)
        index_a, last_a = Signal(index), Signal(range(8 + 3))
        first_plane, above = Signal(plane), Signal(6)
        clears, low, scratch, sign, rests = (
            Signal(name=name) for name in ("clears", "low", "scratch", "sign", "rests"))
        top_reached, limit = Signal(), Signal(6)
        before_sign, before_flip = Signal(6), Signal(6)
        m.d.comb += [
            first_plane.eq(Mux(pending, this_plane, lowest)),
            start.eq(Mux(within, place,
                         Mux(sums, Mux(progress.first_group, 0, Mux(looked, lowest, progress.have)),
                             first_plane))),
            # The row of the sign, which an addition writes last.
            above.eq(Mux(inverts, Mux(lowest + last_a > first_plane, lowest + last_a, first_plane),
                         far)),
            top_reached.eq(start >= top),
            limit.eq(Mux(progress.first_group, progress.full, progress.have)),
            clears.eq(sums & progress.first_group & (~looked | (start < lowest))),
            rests.eq(sums & ~progress.first_group & (start == progress.have)),
            low.eq(sums & ~clears & ~rests & ~(stored & (start >= second))),
            scratch.eq(sums & ~clears & ~rests & stored & (start >= second) & ~top_reached),
            sign.eq(sums & ~clears & ~rests & stored & (start >= second) & top_reached),
            before_sign.eq(Mux(adds & stored & ~top_reached & (top < above), top, above)),
            before_flip.eq(Mux(adds & split & (start < next_plane) & (next_plane < before_sign),
                                 next_plane, before_sign)),
            end.eq(_any_of([
                Mux(inverts | adds, Mux(start == above, start + 1, before_flip)[:6], 0),
                Mux(clears, Mux(looked, lowest, progress.full), 0),
                Mux(low, Mux(stored, second, limit), 0),
                Mux(scratch, Mux(top < limit, top, limit), 0),
                Mux(sign, limit, 0),
                Mux(rests, progress.full, 0),
            ])),
        ]

        # Operand a: from the table, the partial sum, or its sign.
        offset_a, far_a = Signal(range(8 + 3)), Signal(6)
        row_a, row_b, row_w, row_sign = (Signal(row, name=f"row_{name}")
                                         for name in ("a", "b", "w", "sign"))
        a_in_table, a_in_scratch, a_is_sign = (
            Signal(name=name) for name in ("a_in_table", "a_in_scratch", "a_is_sign"))
        m.d.comb += [
            index_a.eq(Mux(builds, build & (build - 1), entry)),
            last_a.eq(self._last_of(m, index_a, "index_a")),
            far_a.eq(Mux(builds, 0, start - lowest)),
            offset_a.eq(Mux(far_a > last_a, last_a, far_a)),
            row_a.eq(self._row_of(m, index_a, "row_a")),
            row_sign.eq(given.scratch + progress.reach - 1),
            a_in_table.eq(builds | inverts | low | (adds & ~stored)),
            a_in_scratch.eq((adds & stored & ~top_reached) | scratch),
            a_is_sign.eq((adds & stored & top_reached) | sign),
        ]
        # Operand b: from the table, or the sum.
        index_b, last_b = Signal(index), Signal(range(8 + 3))
        offset_b, far_b = Signal(range(8 + 3)), Signal(6)
        b_in_table, b_in_sum = Signal(), Signal()
        m.d.comb += [
            index_b.eq(Mux(builds, _lowest_one(build), this_entry)),
            last_b.eq(self._last_of(m, index_b, "index_b")),
            far_b.eq(Mux(builds, 0, start - this_plane)),
            offset_b.eq(Mux(far_b > last_b, last_b, far_b)),
            row_b.eq(self._row_of(m, index_b, "row_b")),
            b_in_table.eq(builds | adds),
            b_in_sum.eq((low | scratch | sign) & ~progress.first_group),
        ]

        o = self.o.payload
        index_w = Signal(index)
        rows = Signal(6)
        last_piece = Signal()
        m.d.comb += [
            index_w.eq(Mux(load, 1 << weight, build)),
            row_w.eq(self._row_of(m, index_w, "row_w")),
            rows.eq(end - start),
            o.a.eq(Mux(a_in_table, row_a + offset_a,
                       Mux(a_in_scratch, given.scratch + start,
                           Mux(a_is_sign, row_sign, zeros)))),
            o.a_rows.eq(Mux(a_in_table, last_a - offset_a + 1, Mux(a_in_scratch, 63, 1))),
            o.b.eq(Mux(b_in_table, row_b + offset_b,
                       Mux(b_in_sum | rests, progress.sums + start - rests, zeros))),
            o.b_rows.eq(Mux(b_in_table, last_b - offset_b + 1, Mux(b_in_sum, 63, 1))),
            o.w.eq(Mux(load | builds, row_w,
                       Mux(sums, progress.sums + start,
                           Mux(start == above, row_sign, given.scratch + start)))),
            o.count.eq(_any_of([
                Mux(load, given.bits, 0),
                Mux(builds, given.bits + entry_growth(m, build, "build"), 0),
                Mux(load | builds, 0, rows | ~rows.any()),
            ])),
            o.source.eq(Mux(load, Source.EXTERNAL, Mux(inverts, Source.NOR, Source.SUM))),
            o.invert.eq(adds & (subtract | (split & (start >= next_plane)))),
            o.write.eq(load | builds | rows.any()),
            # Nothing of it in the table: the sign plane alone, which was copied inverted.
            o.start.eq(Mux((adds & within) | ((scratch | sign) & (start != lowest)), Carry.KEEP,
                           Mux(scratch | sign, Carry.ONE, Carry.ZERO))),
            o.generate.eq(1),
            last_piece.eq(Mux(sums, end == progress.full, start == above)),
            vector_ends.eq(taken & sums & last_piece),
            o.last.eq(sums & last_piece & progress.last_vector & progress.last_group),
            self.o.valid.eq(progress.active & (load | held)),
            progress.loaded.eq(taken & (weight == (given.group - 1)[:len(weight)])),
        ]

        add_ends = Signal()
        m.d.comb += [
            add_ends.eq(taken & adds & last_piece),
            entry_then.eq(Mux(enters & ~same, first_entry, entry)),
            this_then.eq(Mux(enters & ~same, second_entry, Mux(add_ends, next_entry, this_entry))),
        ]
        for i in range(1 << p.group):
            m.d.comb += there[i].eq(
                ~load & (built[i] | (taken & builds & (build == i))) if i & (i - 1) else 1)
        m.d.sync += built.eq(there)
        for lane in range(p.group):
            prefixes = Cat(there[i] for i in range(0, 1 << p.group, 1 << lane))
            m.d.sync += [
                lacks_entry[lane].eq(~prefixes.bit_select(entry_then[lane:], 1)),
                lacks_this[lane].eq(~prefixes.bit_select(this_then[lane:], 1)),
            ]
        with m.If(load):
            m.d.sync += within.eq(0)
            with m.If(taken):
                m.d.sync += weight.eq(Mux(progress.loaded, 0, weight + 1))
        with m.Elif(taken & ~builds):
            m.d.sync += [within.eq(~last_piece), place.eq(end)]
            with m.If(last_piece & ~sums):
                m.d.sync += [stored.eq(1), top.eq(above)]
                with m.If(~stored):
                    m.d.sync += second.eq(first_plane)
        with m.If(add_ends):
            m.d.sync += [
                units.eq(units_then),
                pending.eq(behind.any()),
                behind.eq(behind & ~next_look),
                this_plane.eq(next_plane),
                this_entry.eq(next_entry),
            ]
        with m.If(self.begin):
            m.d.sync += [weight.eq(0), held.eq(0)]

        self._count(m, enters & ~same, lookups.zero, self.zero)
        self._count(m, enters & ~same, lookups.collapsed, self.collapsed)
        self._count(m, enters, same, self.reused)
        return m

    def _last_of(self, m: Module, index: Signal, name: str) -> Value:
        """The last row of an entry, counted from its first."""
        p = self.params
        last = self.command.bits + entry_growth(m, index, name) - 1
        return last[:4] if p.skip_zero else Mux(index.any(), last[:4], 0)

    def _row_of(self, m: Module, index: Signal, name: str) -> Value:
        """The first row of an entry; that of zeros is not in the table."""
        p = self.params
        grown = [table_rows(0, i) for i in range(1 << p.group)]
        more = Signal(range(max(grown) + 1), name=f"{name}_more")
        for bit in range(len(more)):
            column = Const(sum((rows >> bit & 1) << i for i, rows in enumerate(grown)), len(grown))
            m.d.comb += more[bit].eq(column.bit_select(index, 1))
        place = self.command.source - self.command.bits + self.command.bits * index + more
        width = len(Const(p.rows - 1))
        return place[:width] if p.skip_zero else Mux(index.any(), place[:width], p.rows - 1)

    def _count(self, m: Module, counts: Value, amount: Value, to: Signal) -> None:
        total = Signal(counter_width, name=f"{to.name}_total", reset_less=True)
        m.d.comb += to.eq(total)
        with m.If(self.begin):
            m.d.sync += total.eq(0)
        with m.Elif(counts):
            m.d.sync += total.eq(total + amount)


def _lowest_one(value: Value) -> Value:
    return (value & -value)[:len(value)]


def _binary(one: Value) -> Value:
    """The place of the only one in a word, 0 if there is none."""
    return Cat(Cat(one[place] for place in range(len(one)) if place >> bit & 1).any()
               for bit in range((len(one) - 1).bit_length()))


def _any_of(values: Sequence[Value]) -> Value:
    return reduce(or_, values)


def _chosen(words: "data.View[data.ArrayLayout]", one: Value) -> Value:
    """The word at the place of the only one, 0 if there is none."""
    return _any_of([Mux(one[place], words[place], 0) for place in range(len(one))])


def _ones(m: Module, index: Value, name: str) -> Value:
    return popcount(m, list(index), f"{name}_bits")
