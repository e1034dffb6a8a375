"""From finished sums to the output stream."""

from collections.abc import Sequence

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, Value, signed, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code
from tilewright.parts.delay import delay
from tilewright.parts.fifo import CreditFifo, Fifo
from tilewright.parts.lanes import below
from tilewright.systolic.requantise import Requantise
from tilewright.systolic.sequencer import options_layout
from tilewright.systolic.sums import sums_of
from tilewright_golden.formats import Int
from tilewright_golden.systolic import SystolicParams
from tilewright_golden.systolic.params import MULTIPLIER_WIDTH, SHIFT_WIDTH

__all__ = ["Writeback", "scales_layout"]


def scales_layout(params: SystolicParams) -> data.StructLayout:
    """Payload of the requantisation of one tile of columns."""
    def columns(shape: Shape) -> data.ArrayLayout:
        return data.ArrayLayout(shape, params.cols)
    return data.StructLayout({
        "bias": columns(signed(params.accumulator_width)),
        "multiplier": columns(unsigned(MULTIPLIER_WIDTH)),
        "shift": columns(unsigned(SHIFT_WIDTH)),
    })


class Writeback(wiring.Component):
    """Requantises rows of sums where there is an output format, and queues them.

    It cannot stall what comes in, so it tells ahead: a tile may be opened while `can_open`,
    which also keeps openings `spacing` cycles apart; a row may set out while `room` is not 0.

    Parameters
    ----------
    params : :class:`SystolicParams`
    distance
        Cycles from `reserve` of a row to the row on `i`.
    burst
        Rows that are reserved with one look at `room`.

    Members
    -------
    i_tile : payload ``{lanes, last: 1, options...}``, always ready
        Opens a tile, before its first row.
    i_scales : payload ``scales_layout(params)``; only with an output format
    reserve, room, can_open
        See above.
    i : payload ``{data: cols * accumulator, last: 1}``, always ready
        A row of sums; the last of its tile.
    o : payload ``{data: cols * output, last: 1}``
        The last row of a command has `last`.
    """

    i_tile: stream.Interface
    i_scales: stream.Interface
    i: stream.Interface
    o: stream.Interface
    reserve: Signal
    room: Signal
    can_open: Signal

    def __init__(self, params: SystolicParams, *, distance: int, burst: int) -> None:
        self.params = p = params
        sums = sums_of(p).accumulator
        self._row = data.StructLayout({
            "data": data.ArrayLayout(sums if p.output is None else code(p.output), p.cols),
            "last": 1})
        self._tile = data.StructLayout({
            "lanes": Const(p.cols).shape(), "last": 1, **options_layout(p)})
        # A row holds its place from the look at `room` until 3 cycles after it came in.
        self._depth = distance + self.stages + 2 + burst
        # So many tiles are open at `spacing`, of which one stands at the output of the queues.
        self._tiles = -(-(distance + self.stages + 4) // self.spacing)
        scales = {"i_scales": In(stream.Signature(scales_layout(p)))}
        super().__init__({
            "i_tile": In(stream.Signature(self._tile, always_ready=True)),
            **(scales if p.output is not None else {}),
            "reserve": In(1),
            "room": Out(range(self._depth + 1)),
            "can_open": Out(1),
            "i": In(stream.Signature(data.StructLayout({
                "data": data.ArrayLayout(sums, p.cols), "last": 1}), always_ready=True)),
            "o": Out(stream.Signature(self._row)),
        })

    @property
    def stages(self) -> int:
        """Cycles of requantisation."""
        return 0 if self.params.output is None else Requantise.stages

    @property
    def latency(self) -> int:
        """Cycles from a row on `i` to `o`."""
        return self.stages + CreditFifo.latency

    @property
    def spacing(self) -> int:
        """Fewest cycles between two openings: it bounds how many tiles wait with their scales.

        More than the rows of the array, it would slow down products of a single row.
        """
        return max(2, min(8, self.params.rows))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.queue = queue = CreditFifo(self._row, self._depth)
        m.submodules.tiles = tiles = Fifo(self._tile, self._tiles)
        wiring.connect(m, wiring.flipped(self.o), queue.o)
        m.d.comb += [
            queue.reserve.eq(self.reserve),
            self.room.eq(queue.room),
            tiles.i.valid.eq(self.i_tile.valid),
            tiles.i.payload.eq(self.i_tile.payload),
        ]

        pause = Signal(range(self.spacing))
        with m.If(self.i_tile.valid):
            m.d.sync += pause.eq(self.spacing - 1)
        with m.Elif(pause != 0):
            m.d.sync += pause.eq(pause - 1)

        tile = tiles.o.payload
        keep = Signal(self.params.cols)
        m.d.comb += keep.eq(below(tile.lanes, self.params.cols))
        # Bit s: a row is about to enter stage s of requantisation; the last bit, the queue.
        valid: list[Value] = [self.i.valid]
        last: list[Value] = [self.i.payload.last]
        for stage in range(1, self.stages + 1):
            valid.append(delay(m, valid[-1], 1, f"valid_{stage}", reset=True))
            last.append(delay(m, last[-1], 1, f"last_{stage}"))
        m.d.comb += [
            tiles.o.ready.eq(valid[-1] & last[-1]),
            queue.i.valid.eq(valid[-1]),
            queue.i.payload.last.eq(last[-1] & tile.last),
        ]
        if self.params.output is None:
            m.d.comb += self.can_open.eq(pause == 0)
            for column, total in enumerate(self.i.payload.data):
                m.d.comb += queue.i.payload.data[column].eq(Mux(keep[column], total, 0))
        else:
            waiting = self._requantise(m, self.params.output, queue, tile, keep, valid, last)
            m.d.comb += self.can_open.eq((pause == 0) & (waiting != 0))
        return m

    def _requantise(self, m: Module, output: Int, queue: CreditFifo, tile: data.View,
                    keep: Signal, valid: Sequence[Value], last: Sequence[Value]) -> Signal:
        """The columns; return how many tiles have their scales and are not open yet.

        Bias, multiplier and shift stand in queues of their own, each left where its stage needs
        it, so that none of them travels along with the rows.
        """
        waiting = Signal(range(self._tiles + 2))
        arrives = self.i_scales.valid & self.i_scales.ready
        m.d.sync += waiting.eq(waiting + arrives - self.i_tile.valid)

        scales = {}
        for name, stage in (("bias", 1), ("multiplier", 2), ("shift", 3)):
            layout = scales_layout(self.params)[name].shape
            m.submodules[f"{name}_queue"] = scales[name] = fifo = Fifo(layout, self._tiles)
            m.d.comb += [
                fifo.i.valid.eq(arrives),
                fifo.i.payload.eq(self.i_scales.payload[name]),
                fifo.o.ready.eq(valid[stage] & last[stage]),
            ]
        # The shift is the last to leave: where it has room, the others have.
        m.d.comb += self.i_scales.ready.eq(scales["shift"].i.ready)

        for column in range(self.params.cols):
            lane = Requantise.placed(self.params, output)
            m.submodules[f"column_{column}"] = lane
            m.d.comb += [
                lane.moves.eq(Cat(valid[:-1])),
                lane.total.eq(self.i.payload.data[column]),
                *(lane_port.eq(scales[name].o.payload[column]) for name, lane_port in (
                    ("bias", lane.bias), ("multiplier", lane.multiplier), ("shift", lane.shift))),
                lane.zero_point.eq(tile.zero_point),
                lane.relu.eq(tile.relu),
                lane.keep.eq(keep[column]),
                queue.i.payload.data[column].eq(lane.result),
            ]
        return waiting
