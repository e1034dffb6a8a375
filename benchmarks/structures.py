"""Processing elements that lost, beside those that ship, through the same recipe.

All multiply int8 by int8 and add, one product a cycle. What lost stands here and nowhere else.
"""

from amaranth.hdl import EnableInserter, Module, Mux, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from tilewright.systolic.element import OutputStationaryElement, WeightStationaryElement
from tilewright.verilog import emit
from tilewright_golden.systolic import ArrayParams
from tilewright_ppa import libraries, synthesis

WS, OS = ArrayParams(), ArrayParams(dataflow="os")


class Stalling(wiring.Component):
    """An element whose registers share an enable: what an array needs that stops inside."""

    advance: Signal

    def __init__(self, element: WeightStationaryElement | OutputStationaryElement) -> None:
        self._element = element
        super().__init__({**element.signature.members, "advance": In(1)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.element = EnableInserter(self.advance)(self._element)
        for name in self._element.signature.members:
            outer, inner = getattr(self, name).payload, getattr(self._element, name).payload
            m.d.comb += inner.eq(outer) if name.startswith("i_") else outer.eq(inner)
        return m


class _Plain(wiring.Component):
    """Ports of the other elements, each output a register, none with a reset."""

    act: Signal
    weight: Signal
    sum: Signal
    token: Signal
    act_out: Signal
    weight_out: Signal
    sum_out: Signal
    token_out: Signal

    def __init__(self, tokens: int, width: int) -> None:
        inward = {"act": signed(8), "weight": signed(8), "sum": signed(width), "token": tokens}
        super().__init__({name: In(shape) for name, shape in inward.items()}
                         | {f"{name}_out": Out(shape) for name, shape in inward.items()})

    def register(self, m: Module, name: str) -> Signal:
        """The register behind the output of that name."""
        output = getattr(self, f"{name}_out")
        held = Signal(output.shape(), name=name, reset_less=True)
        m.d.comb += output.eq(held)
        return held

    def pass_on(self, m: Module, name: str) -> Signal:
        """That register, which takes the input in every cycle."""
        held = self.register(m, name)
        m.d.sync += held.eq(getattr(self, name))
        return held


class PingPong(_Plain):
    """Two weights that take turns instead of a shadow and a copy: a multiplexer per product."""

    def __init__(self) -> None:
        super().__init__(tokens=2, width=20)  # load; which weight counts

    def elaborate(self, platform: object) -> Module:
        m = Module()
        act, token = self.pass_on(m, "act"), self.pass_on(m, "token")
        total = self.register(m, "sum")
        weights = [Signal(signed(8), name=f"weight_{bank}", reset_less=True) for bank in range(2)]
        for bank, held in enumerate(weights):
            with m.If(self.token[0] & (self.token[1] != bank)):
                m.d.sync += held.eq(self.weight)
        m.d.sync += total.eq(self.sum + act * Mux(token[1], weights[1], weights[0]))
        m.d.comb += self.weight_out.eq(self.weight)
        return m


class WeightChain(_Plain):
    """Weights shift down through the shadow registers, all rows of a column at once."""

    def __init__(self) -> None:
        super().__init__(tokens=2, width=20)  # shift; swap

    def elaborate(self, platform: object) -> Module:
        m = Module()
        act = self.pass_on(m, "act")
        self.pass_on(m, "token")
        shadow, total = self.register(m, "weight"), self.register(m, "sum")
        weight = Signal(signed(8), reset_less=True)
        with m.If(self.token[0]):
            m.d.sync += shadow.eq(self.weight)
        with m.If(self.token[1]):
            m.d.sync += weight.eq(shadow)
        m.d.sync += total.eq(self.sum + act * weight)
        return m


class DrainRegister(_Plain):
    """Output stationary with a second register, from which finished sums shift down."""

    def __init__(self) -> None:
        super().__init__(tokens=2, width=32)  # last; shift

    def elaborate(self, platform: object) -> Module:
        m = Module()
        act, weight = self.pass_on(m, "act"), self.pass_on(m, "weight")
        token, drained = self.pass_on(m, "token"), self.register(m, "sum")
        total = Signal(signed(32), reset_less=True)
        done = Signal(reset_less=True)
        m.d.sync += [done.eq(token[0]), total.eq(Mux(done, 0, total) + act * weight)]
        with m.If(done):
            m.d.sync += drained.eq(total)
        with m.Elif(self.token[1]):
            m.d.sync += drained.eq(self.sum)
        return m


ELEMENTS = {
    ("weight stationary", "shadow, written over a bus (ships)"):
        lambda: WeightStationaryElement(WS),
    ("weight stationary", "two weights that take turns"): PingPong,
    ("weight stationary", "shadow, filled by shifting down"): WeightChain,
    ("weight stationary", "shadow over a bus, every register with an enable"):
        lambda: Stalling(WeightStationaryElement(WS)),
    ("output stationary", "finished sum on a bus (ships)"): lambda: OutputStationaryElement(OS),
    ("output stationary", "finished sum in a second register"): DrainRegister,
    ("output stationary", "finished sum on a bus, every register with an enable"):
        lambda: Stalling(OutputStationaryElement(OS)),
}


def main() -> None:
    """Area of each element on the neutral library, and on those that are found."""
    rows = []
    for (dataflow, structure), make in ELEMENTS.items():
        text = emit(make(), "element")
        areas = {}
        for name in ("neutral", "sky130hd", "asap7", "ihp-sg13g2"):
            try:
                library = libraries.load(name)
            except ValueError:
                continue
            found = synthesis.synthesise(text, "element", library, "area")
            areas[name] = found.gate_equivalents
        rows.append({"dataflow": dataflow, "structure": structure, **areas})
    results.save("structures", rows)


if __name__ == "__main__":
    main()
