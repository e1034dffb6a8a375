"""Results of a wave on their way out."""

from amaranth.hdl import Cat, Module, Mux, Signal, Value, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.parts.delay import delay
from tilewright.parts.memory import ram
from tilewright.pim.layouts import result_shape, results_layout
from tilewright_golden.pim import PimParams

__all__ = ["Results", "units_of"]


def units_of(params: PimParams, wave: int) -> list[int]:
    """The units of a wave: rank by rank, in the order of their banks."""
    of_group = params.group // params.bundle
    return [group * of_group + unit for rank in range(params.ranks)
            for group in [rank * params.waves + wave] for unit in range(of_group)]


class Results(wiring.Component):
    """Takes a wave's results from its units, and gives them when their last burst has passed.

    Meanwhile units may take others, so that results wait in a memory, of as many places as there
    are READRES under way.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    taken : ``In(1)``
        The cycle after a READRES; two are at least ``reads * timing.burst`` cycles apart.
    wave : ``In(range(waves))``
        With `taken`.
    units : ``In(ArrayLayout(ArrayLayout(result_shape, vectors), units))``
        What the units show: that of this READRES in `params.results_after` cycles after it, for
        one cycle at least.
    results : ``Out(results_layout(params))``
    valid : ``Out(1)``
        In the cycle ``timing.cl + reads * timing.burst`` after the READRES.
    """

    taken: Signal
    wave: Signal
    units: "data.View[data.ArrayLayout]"
    results: "data.View[data.StructLayout]"
    valid: Signal

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        self._passing = p.results_after - 1
        self._wait = p.timing.cl + p.reads * p.timing.burst - p.results_after
        of_unit = data.ArrayLayout(result_shape(p.unit), p.vectors)
        super().__init__({
            "taken": In(1),
            "wave": In(unsigned(max(1, (p.waves - 1).bit_length()))),
            "units": In(data.ArrayLayout(of_unit, p.units)),
            "results": Out(results_layout(p)),
            "valid": Out(1),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        bursts = p.reads * p.timing.burst
        due = Signal()
        bus = delay(m, self.taken, p.timing.cl - 1, "bus", reset=True)
        if bursts == 1:
            m.d.comb += due.eq(bus)
        else:
            left = Signal(range(bursts))
            m.d.comb += due.eq(left == 1)
            with m.If(bus):
                m.d.sync += left.eq(bursts - 1)
            with m.Elif(left.any()):
                m.d.sync += left.eq(left - 1)
        m.d.sync += self.valid.eq(due)

        gathered = Signal(self.results.shape().size)
        shown = delay(m, self.wave, self._passing, "wave")
        with m.Switch(shown):
            for wave in range(p.waves):
                with m.Case(wave):
                    m.d.comb += gathered.eq(
                        Cat(Value.cast(self.units[unit]) for unit in units_of(p, wave)))
        output = Value.cast(self.results)
        if self._wait < 2:
            m.d.comb += output.eq(delay(m, gathered, self._wait, "waiting"))
            return m

        places = (self._wait - 1) // bursts + 1
        m.submodules.words = words = ram(places, len(gathered))
        written = delay(m, self.taken, self._passing, "taken", reset=True)
        m.d.comb += [
            words.write_enable.eq(written),
            words.write_data.eq(gathered),
            words.read_enable.eq(due),
            output.eq(words.read_data),
        ]
        for move, address in ((written, words.write_address), (due, words.read_address)):
            place = Signal(range(max(2, places)), name=address.name.split("_")[0] + "_place")
            m.d.comb += address.eq(place)
            with m.If(move):
                m.d.sync += place.eq(Mux(place == places - 1, 0, place + 1))
        return m
