"""Commands that convert between integers and floats in the columns of a compute SRAM."""

from amaranth.hdl import Cat, Const, Module, ShapeLike, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.lut.conversions import CONVERSIONS, Area, Row, Step
from tilewright.lut.layouts import Carry, Form, Source, Tag, command_layout, instruction_layout
from tilewright_golden.lut import CsramParams

__all__ = ["Convert"]


def _first(step: Step, row: Row) -> int:
    """The place of the first row that a step takes."""
    return row.place + (step.count - 1 if step.down and not row.fixed else 0)


_PLACE = max(_first(step, row) for made in CONVERSIONS.values() for step in made.steps
             for row in (step.a, step.b, step.w)).bit_length()
_CONTROL: dict[str, ShapeLike] = {
    "count": 6, "down": 1, "source": Source, "invert": 1, "write": 1, "only": 1, "start": Carry,
    "generate": 1, "tag": Tag}


class Convert(wiring.Component):
    """CONVERT as a microprogram for each pair of forms, an instruction a cycle.

    The numbers of `form` in the rows from `source` on become numbers of `to` in those from
    `target` on, in every column, and `scratch_rows` rows from `scratch` on are written. The rows
    of the source keep what they hold; the three ranges must not overlap. It takes as many cycles
    as its schedule has rows (``CONVERSIONS[form, to].cycles``), whatever the numbers.

    Parameters
    ----------
    params : :class:`CsramParams`

    Members
    -------
    command : ``In(command_layout(params))``
        Steady from `begin` to the last instruction; an integer to a float or the other way.
    begin : ``In(1)``
        The command is new in this cycle; its first instruction comes in the next one.
    o : ``Out(stream.Signature(instruction_layout(params)))``
    """

    command: "data.View[data.StructLayout]"
    begin: Signal
    o: stream.Interface

    conversions = CONVERSIONS

    def __init__(self, params: CsramParams) -> None:
        self.params = params
        super().__init__({
            "command": In(command_layout(params)),
            "begin": In(1),
            "o": Out(stream.Signature(instruction_layout(params))),
        })

    @classmethod
    def scratch_rows(cls, form: Form, to: Form) -> int:
        """Scratch rows of a conversion."""
        return cls.conversions[form, to].scratch

    def elaborate(self, platform: object) -> Module:
        m = Module()
        given = self.command
        words: list[Step] = []
        ends: list[int] = []
        starts = {}
        for pair, schedule in self.conversions.items():
            starts[pair] = len(words)
            words += schedule.steps
            ends += [0] * (len(schedule.steps) - 1) + [1]

        number = Signal(range(len(words)), reset_less=True)

        def looked_up(name: str, shape: ShapeLike, values: list[int], at: Value = number) -> Signal:
            """The value at `number`, or elsewhere: its bits each from a row of bits."""
            found = Signal(shape, name=name)
            for bit in range(len(Value.cast(found))):
                one = Signal(name=f"{name}_{bit}")
                table = sum((value >> bit & 1) << place for place, value in enumerate(values))
                m.d.comb += [
                    one.eq(Const(table, len(values)).bit_select(at, 1)),
                    Value.cast(found)[bit].eq(one),
                ]
            return found

        control = {name: looked_up(f"step_{name}", shape, [
            Const.cast(getattr(step, name)).value for step in words])
            for name, shape in _CONTROL.items()}
        last = looked_up("step_last", 1, ends)
        start = looked_up("start", number.shape(), [
            starts.get((form, to), 0) for form in Form for to in Form],
            Cat(given.to, given.form))

        made = self.o.payload
        many = {}
        for name in ("a", "b", "w"):
            rows: list[Row] = [getattr(step, name) for step in words]
            area = looked_up(f"{name}_area", Area, [row.area.value for row in rows])
            place = looked_up(f"{name}_place", _PLACE, [
                _first(step, row) for step, row in zip(words, rows, strict=True)])
            many[name] = looked_up(f"{name}_many", 1, [not row.fixed for row in rows])
            base = Signal(range(self.params.rows), name=f"{name}_base")
            with m.Switch(area):
                for one, value in ((Area.SOURCE, given.source), (Area.TARGET, given.target),
                                   (Area.SCRATCH, given.scratch),
                                   (Area.ZERO, self.params.rows - 1)):
                    with m.Case(one):
                        m.d.comb += base.eq(value)
            m.d.comb += made[name].eq(base + place)
        m.d.comb += [
            # One row, or as many as there are.
            made.a_rows.eq(Cat(Const(1, 1), many["a"].replicate(5))),
            made.b_rows.eq(Cat(Const(1, 1), many["b"].replicate(5))),
            *(made[name].eq(signal) for name, signal in control.items()),
            made.last.eq(last),
        ]
        with m.If(self.begin):
            m.d.sync += [self.o.valid.eq(1), number.eq(start)]
        with m.Elif(self.o.valid & self.o.ready):
            m.d.sync += [self.o.valid.eq(~last), number.eq(number + 1)]
        return m
