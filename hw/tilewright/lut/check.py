"""Which commands a compute SRAM refuses."""

from collections.abc import Callable
from itertools import product

from amaranth.hdl import Cat, Module, Mux, Signal, Value, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.lut.layouts import Error, Form, Opcode, command_layout
from tilewright_golden.lut import CsramParams
from tilewright_golden.lut.params import entry_growth, table_rows

__all__ = ["Check"]

_ROWS_OF = {Form.INT8: 8, Form.INT32: 32, Form.BF16: 16, Form.FP32: 32}
_INTEGERS, _FLOATS = (Form.INT8, Form.INT32), (Form.BF16, Form.FP32)
_NEEDS = unsigned(17)


class Check(wiring.Component):
    """Why a command would be refused, and the rows that it needs; combinational.

    Of several reasons the first in the order of :class:`Error` is given, but ROWS after all
    others. Rows are needed up to the last one that is written, and the row of zeros behind it,
    which LOAD, STORE, COPY and MOVE may read as well. A number of rows that 16 bits do not hold is
    given as 65535. Whether operands overlap is not looked at.

    Parameters
    ----------
    params : :class:`CsramParams`
    scratch
        Scratch rows of the conversion from one form to the other.

    Members
    -------
    command : ``In(command_layout(params))``
    error : ``Out(Error)``
    needs : ``Out(unsigned(16))``
        0 unless the error is ROWS.
    """

    command: "data.View[data.StructLayout]"
    error: Signal
    needs: Signal

    def __init__(self, params: CsramParams, scratch: Callable[[Form, Form], int]) -> None:
        self.params = params
        self._scratch = scratch
        super().__init__({
            "command": In(command_layout(params)),
            "error": Out(Error),
            "needs": Out(16),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        given = self.command
        opcode = Value.cast(given.opcode)
        moves = Signal()
        multiply = Signal()
        convert = Signal()
        m.d.comb += [
            moves.eq(opcode <= Value.cast(Opcode.MOVE)),
            multiply.eq(given.opcode == Opcode.MULTIPLY),
            convert.eq(given.opcode == Opcode.CONVERT),
        ]
        needs = self._needs(m, moves, multiply)

        columns, width, group, batch, length = (
            Signal(name=f"bad_{name}") for name in ("columns", "width", "group", "batch", "length"))
        mixed = Value.cast(given.form)[1] ^ Value.cast(given.to)[1]
        m.d.comb += [
            columns.eq((given.columns == 0) | (given.columns > p.columns)),
            width.eq((multiply & ((given.bits == 0) | (given.bits > 8)
                                 | (given.sum_bits < given.bits + p.act_bits)))
                     | (convert & ~mixed)),
            group.eq(multiply & ((given.group < 2) | (given.group > p.group))),
            batch.eq(multiply & ((given.batch == 0) | (given.batch > p.batch))),
            length.eq(~convert & (given.count == 0)),
        ]
        with m.If(~(moves | multiply | convert)):
            m.d.comb += self.error.eq(Error.OPCODE)
        for bad, error in ((columns, Error.COLUMNS), (width, Error.WIDTH), (group, Error.GROUP),
                           (batch, Error.BATCH), (length, Error.LENGTH)):
            with m.Elif(bad):
                m.d.comb += self.error.eq(error)
        with m.Elif(needs > p.rows):
            m.d.comb += [
                self.error.eq(Error.ROWS),
                self.needs.eq(needs[:16] | needs[16].replicate(16)),
            ]
        return m

    def _needs(self, m: Module, moves: Value, multiply: Value) -> Value:
        """Rows of the array up to the end of every operand."""
        p = self.params
        given = self.command
        source, scratch, target = (Signal(_NEEDS, name=f"{name}_rows")
                                   for name in ("source", "scratch", "target"))
        with m.If(moves):
            m.d.comb += [
                source.eq(Mux(given.opcode == Opcode.LOAD, 0, given.count)),
                target.eq(Mux(given.opcode == Opcode.STORE, 0, given.count)),
            ]
        with m.Elif(multiply):
            m.d.comb += target.eq(sum(Mux(given.batch[bit], given.sum_bits << bit, 0)
                                      for bit in range(len(given.batch))))
            operands = {"lut": self._table, "bitserial": self._weights}[p.schedule]
            operands(m, source, scratch)
        with m.Else():
            for form, rows in ((given.form, source), (given.to, target)):
                with m.Switch(form):
                    for one, count in _ROWS_OF.items():
                        with m.Case(one):
                            m.d.comb += rows.eq(count)
            with m.Switch(Cat(given.to, given.form)):
                for form, to in (*product(_INTEGERS, _FLOATS), *product(_FLOATS, _INTEGERS)):
                    with m.Case(f"{form.value:02b}{to.value:02b}"):
                        m.d.comb += scratch.eq(self._scratch(form, to))

        needs: Value = Value.cast(0)
        # Moves may read the row of zeros.
        for name, base, rows, zeros in (("source", given.source, source, ~moves),
                                        ("scratch", given.scratch, scratch, 1),
                                        ("target", given.target, target, 1)):
            end = Signal(_NEEDS, name=f"{name}_end")
            most = Signal(_NEEDS, name=f"{name}_needs")
            m.d.comb += [
                end.eq(Mux(rows == 0, 0, base + rows + zeros)),
                most.eq(Mux(end > needs, end, needs)),
            ]
            needs = most
        return needs

    def _table(self, m: Module, source: Signal, scratch: Signal) -> None:
        """Rows of a table and of a partial sum."""
        given = self.command
        with m.Switch(given.group):
            for group in range(2, self.params.group + 1):
                most = (1 << group) - 1
                with m.Case(group):
                    m.d.comb += [
                        source.eq(given.bits * most + table_rows(0, most + 1)),
                        scratch.eq(given.bits + self.params.act_bits + entry_growth(most)),
                    ]

    def _weights(self, m: Module, source: Signal, scratch: Signal) -> None:
        """Rows of the weights of a group, and of a product."""
        given = self.command
        m.d.comb += scratch.eq(given.bits + self.params.act_bits)
        with m.Switch(given.group):
            for group in range(2, self.params.group + 1):
                with m.Case(group):
                    m.d.comb += source.eq(given.bits * group)
