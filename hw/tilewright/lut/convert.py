"""Commands that convert between integers and floats in the columns of a compute SRAM."""

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.lut.conversions import CONVERSIONS, Area, Step
from tilewright.lut.layouts import Carry, Form, Source, Tag, command_layout, instruction_layout
from tilewright_golden.lut import CsramParams

__all__ = ["Convert"]

_ALL_ROWS = 63
_PLACE = max(abs(row.place) for made in CONVERSIONS.values() for step in made.steps
             for row in (step.a, step.b, step.w)).bit_length()
_ROW = data.StructLayout({"area": Area, "place": _PLACE})
_WORD = data.StructLayout({
    "a": _ROW, "a_fixed": 1, "b": _ROW, "b_fixed": 1, "w": _ROW,
    "count": 6, "down": 1, "source": Source, "invert": 1, "write": 1, "only": 1, "start": Carry,
    "generate": 1, "tag": Tag, "last": 1})


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
        words: list[Value] = []
        starts = {}
        for pair, made in self.conversions.items():
            starts[pair] = len(words)
            words += [_word(step, last=step is made.steps[-1]) for step in made.steps]

        number = Signal(range(len(words)), reset_less=True)
        bits = Signal(_WORD.size, name="word")
        word = data.View(_WORD, bits)
        with m.Switch(number):
            for place, value in enumerate(words):
                with m.Case(place):
                    m.d.comb += bits.eq(value)
        start = Signal.like(number)
        with m.Switch(Value.cast(given.form)):
            for form in Form:
                with m.Case(form.value), m.Switch(Value.cast(given.to)):
                    for to in Form:
                        if (form, to) in starts:
                            with m.Case(to.value):
                                m.d.comb += start.eq(starts[form, to])

        def address(name: str, row: "data.View[data.StructLayout]") -> Signal:
            base = Signal(range(self.params.rows), name=f"{name}_base")
            with m.Switch(row.area):
                for area, value in ((Area.SOURCE, given.source), (Area.TARGET, given.target),
                                    (Area.SCRATCH, given.scratch),
                                    (Area.ZERO, self.params.rows - 1)):
                    with m.Case(area):
                        m.d.comb += base.eq(value)
            found = Signal(range(self.params.rows), name=f"{name}_row")
            m.d.comb += found.eq(base + row.place)
            return found

        made = self.o.payload
        m.d.comb += [
            made.a.eq(address("a", word.a)),
            made.a_rows.eq(Mux(word.a_fixed, 1, _ALL_ROWS)),
            made.b.eq(address("b", word.b)),
            made.b_rows.eq(Mux(word.b_fixed, 1, _ALL_ROWS)),
            made.w.eq(address("w", word.w)),
            *(made[name].eq(word[name])
              for name in ("count", "down", "source", "invert", "write", "only", "start",
                           "generate", "tag", "last")),
        ]
        with m.If(self.begin):
            m.d.sync += [self.o.valid.eq(1), number.eq(start)]
        with m.Elif(self.o.valid & self.o.ready):
            m.d.sync += [self.o.valid.eq(~made.last), number.eq(number + 1)]
        return m


def _word(step: Step, *, last: bool) -> Value:
    def row(name: str) -> dict[str, object]:
        found = getattr(step, name)
        return {"area": found.area, "place": found.place}

    return Value.cast(_WORD.const({
        **{name: row(name) for name in ("a", "b", "w")},
        "a_fixed": step.a.fixed, "b_fixed": step.b.fixed,
        **{name: getattr(step, name)
           for name in ("count", "down", "source", "invert", "write", "only", "start",
                        "generate", "tag")},
        "last": last}))
