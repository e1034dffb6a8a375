"""Matrix-vector products in a compute SRAM, one bit of a weight after another."""

from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.lut.layouts import Carry, Source, acts_layout, command_layout, instruction_layout
from tilewright.lut.product import Progress
from tilewright_golden.lut import CsramParams

__all__ = ["SerialProduct"]


class SerialProduct(wiring.Component):
    """The instructions of a MULTIPLY with the schedule "bitserial".

    For each group its weights are loaded. Then each vector multiplies each of its activations
    with its weight: for every bit of the weight, the lowest first, the activation is added where
    that bit is 1, a place higher each time; for the sign bit its negative. The product is added
    into the vector's sum, which the first one writes.

    An activation is the same in every column, so it needs no rows and no tags: where it has a one,
    the row of the weight's bit is added, which is the AND of both; where it has none, the row of
    zeros. That row is another one in every step, so instructions have one row each, but for the
    upper rows of a sum. The addition of bit 1 reads bit 0 itself.

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
        A beat for each group and vector, taken with the last instruction of that vector.
    o : ``Out(stream.Signature(instruction_layout(params)))``
    zero, collapsed, reused : ``Out(32)``
        0.
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
        o = self.o.payload
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

        # The weight of this step, its first row, its bit, the row of the product or of the sum.
        weight = Signal(range(p.group), reset_less=True)
        below = Signal(range(p.group * 8), reset_less=True)
        bit = Signal(range(8), reset_less=True)
        place = Signal(6, reset_less=True)
        to_sum = Signal(reset_less=True)

        single, sign_bit, first, last_weight, at_top, part_ends, sum_ends = (
            Signal(name=name) for name in (
                "single", "sign_bit", "first", "last_weight", "at_top", "part_ends", "sum_ends"))
        top, limit, rows = Signal(6), Signal(6), Signal(6)
        signs, rests, low = Signal(), Signal(), Signal()
        m.d.comb += [
            single.eq(given.bits == 1),
            sign_bit.eq(single | (~to_sum & (bit == (given.bits - 1)[:3]))),
            first.eq(progress.first_group & (weight == 0)),
            last_weight.eq(weight == (given.group - 1)[:len(weight)]),
            # The place of the sign, in an addition and in a product.
            top.eq(p.act_bits + Mux(to_sum, (given.bits - 1)[:3], 0)),
            at_top.eq(place == top),
            limit.eq(Mux(progress.first_group, progress.full, progress.have)),
        ]

        acts = self.i_acts.payload.acts
        act = Signal(signed(p.act_bits))
        factor = Signal(signed(p.act_bits + 1))
        one, one_above = Signal(), Signal()
        m.d.comb += [
            act.eq(reduce(or_, (Mux(weight == lane, acts[lane].as_unsigned(), 0)
                                for lane in range(p.group)))),
            factor.eq(Mux(sign_bit, -act, act)),
            one.eq(factor.bit_select(place, 1)),
            one_above.eq(Cat(act[1:], act[-1], act[-1]).bit_select(place, 1)),
        ]

        weight_row, product_row, sign_row, sum_row = (
            Signal.like(o.a, name=name)
            for name in ("weight_row", "product_row", "sign_row", "sum_row"))
        from_weight, b_in_sum = Signal(), Signal()
        # A sum: its low row, or all of them of one bit, from the weight itself; the rest of the
        # product; its sign; the sign of the sum in rows that only the next group needs.
        tail = Signal()
        m.d.comb += [
            rests.eq(to_sum & ~progress.first_group & (place == progress.have)),
            signs.eq(to_sum & ~rests & (place >= top)),
            low.eq(to_sum & ~rests & ((place == 0) | single)),
            tail.eq(to_sum & ~rests & ~signs & ~low),
            rows.eq(Mux(signs | tail | rests,
                        Mux(rests, progress.full, Mux(signs, limit, top)) - place, 1)),
            part_ends.eq(~to_sum & at_top),
            sum_ends.eq(to_sum & (place + rows == Mux(last_weight, progress.full, limit))),
            weight_row.eq(given.source + below),
            product_row.eq(given.scratch + Mux(to_sum, 0, bit) + place),
            sign_row.eq(given.scratch + given.bits + (p.act_bits - 1)),
            sum_row.eq(progress.sums + place),
            from_weight.eq(Mux(to_sum, low, bit == 1)),
            o.a.eq(Mux(rests, zeros,
                       Mux(from_weight, Mux(Mux(to_sum, one, one_above), weight_row, zeros),
                           Mux(signs | (~to_sum & (place >= p.act_bits - 1)), sign_row,
                               product_row)))),
            o.a_rows.eq(Mux(tail, 63, 1)),
            b_in_sum.eq(to_sum & ~first & ~rests),
            o.b.eq(Mux(to_sum, Mux(first, zeros, sum_row - rests),
                       Mux(one, weight_row + bit, zeros))),
            o.b_rows.eq(Mux(b_in_sum, 63, 1)),
            o.w.eq(Mux(progress.loading, weight_row,
                       Mux(to_sum, sum_row, Mux(at_top, sign_row, product_row)))),
            o.count.eq(Mux(progress.loading, given.bits, rows)),
            o.source.eq(Mux(progress.loading, Source.EXTERNAL, Source.SUM)),
            o.write.eq(1),
            o.start.eq(Mux((place == 0) | rests, Carry.ZERO, Carry.KEEP)),
            o.generate.eq(1),
            vector_ends.eq(taken & ~progress.loading & sum_ends & last_weight),
            o.last.eq(sum_ends & last_weight & progress.last_vector & progress.last_group
                      & ~progress.loading),
            self.o.valid.eq(progress.active & (progress.loading | self.i_acts.valid)),
            progress.loaded.eq(taken & last_weight),
            self.i_acts.ready.eq(vector_ends),
        ]

        with m.If(taken & ~progress.loading):
            m.d.sync += place.eq(Mux(part_ends | sum_ends, 0, place + rows))
            with m.If(part_ends):
                m.d.sync += [bit.eq(bit + 1), to_sum.eq(sign_bit)]
            with m.If(sum_ends):
                m.d.sync += [bit.eq(1), to_sum.eq(single)]
        with m.If(taken & (progress.loading | sum_ends)):
            m.d.sync += [
                weight.eq(Mux(last_weight, 0, weight + 1)),
                below.eq(Mux(last_weight, 0, below + given.bits)),
            ]
        with m.If(self.begin):
            m.d.sync += [weight.eq(0), below.eq(0), place.eq(0), bit.eq(1), to_sum.eq(single)]
        return m
