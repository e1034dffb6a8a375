"""Meshes of elements, one for each dataflow: rows of matrices in, rows of sums out.

A mesh never stalls: what has entered comes out `latency` cycles later. Whoever drives it sees to
it that there is room then, and holds `enable` low while there is not.
"""

from collections.abc import Sequence
from itertools import pairwise

from amaranth.hdl import Const, Module, Mux, ResetSignal, ShapeLike, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.diagram import Stage
from tilewright.formats import code
from tilewright.parts.delay import delay
from tilewright.parts.shared import Placed
from tilewright.systolic.element import ELEMENTS, sum_shape
from tilewright_golden.systolic import ArrayParams

__all__ = ["MESHES", "OutputStationaryMesh", "WeightStationaryMesh"]

_BUS = 8  # elements on one segment of a column's OR bus, which bounds its depth


class _Mesh(wiring.Component):
    i_weights: stream.Interface
    i_acts: stream.Interface
    o: stream.Interface
    enable: Signal
    leaving: data.View

    def __init__(self, params: ArrayParams, extra: dict[str, wiring.Member]) -> None:
        self.params = p = params

        def operand(shape: ShapeLike, lanes: int) -> stream.Signature:
            return stream.Signature(data.StructLayout({
                "data": data.ArrayLayout(shape, lanes), "last": 1}))

        super().__init__({
            "i_weights": In(operand(code(p.weights), p.cols)),
            "i_acts": In(operand(code(p.acts), p.rows)),
            "enable": In(1),
            "leaving": Out(data.StructLayout({"valid": 1, "last": 1})),
            "o": Out(stream.Signature(
                data.StructLayout({"data": data.ArrayLayout(sum_shape(p), p.cols)}),
                always_valid=True, always_ready=True)),
            **extra,
        })

    @property
    def stage(self) -> Stage:
        """The mesh in the diagram of what contains it."""
        p = self.params
        return Stage(name="mesh", takes=("i_weights", "i_acts"),
                     does=(f"{p.rows} x {p.cols} elements, {p.acts.name} x {p.weights.name}",),
                     passes=f"rows of {p.cols} sums, {sum_shape(p).width} bits each")

    def _elements(self, m: Module) -> list[list[Placed]]:
        """The elements, activations connected along the rows and weights down the columns."""
        tokens = ELEMENTS[self.params.dataflow].tokens
        grid: list[list[Placed]] = []
        for row in range(self.params.rows):
            line: list[Placed] = []
            for col in range(self.params.cols):
                element = ELEMENTS[self.params.dataflow].placed(self.params)
                m.submodules[f"pe_{row}_{col}"] = element
                if col:
                    m.d.comb += [getattr(element, f"i_{name}").payload.eq(
                        getattr(line[-1], f"o_{name}").payload) for name in ("act", *tokens)]
                if row:
                    m.d.comb += element.i_weight.payload.eq(grid[-1][col].o_weight.payload)
                line.append(element)
            grid.append(line)
        return grid

    def _enter_weights(self, m: Module, grid: list[list[Placed]], move: Value) -> None:
        """Weights to every column, to column c as late as its activations; else zero."""
        for c, element in enumerate(grid[0]):
            entering = Signal(code(self.params.weights), name=f"weight_{c}_0")
            m.d.comb += entering.eq(Mux(move, self.i_weights.payload.data[c], 0))
            m.d.comb += element.i_weight.payload.data.eq(delay(m, entering, c, f"weight_{c}"))

    def _tokens(self, m: Module, grid: list[list[Placed]], token: Value, name: str) -> None:
        """The token `name` to every row, to row r as late as its activations: one line of taps."""
        for r, line in enumerate(grid):
            if r:
                token = delay(m, token, 1, f"{name}_{r}")
            m.d.comb += getattr(line[0], f"i_{name}").payload.data.eq(token)

    def _deskew(self, m: Module, sums: Sequence[Value]) -> None:
        """Columns to the output: column c is c cycles behind column 0."""
        for col, total in enumerate(sums):
            m.d.comb += self.o.payload.data[col].eq(
                delay(m, total, self.params.cols - 1 - col, f"sum_{col}"))


class WeightStationaryMesh(_Mesh):
    """Rows of a weight tile in, then rows of activations; a row of sums for each of those.

    A tile is the beats of `i_weights` up to its `last`, at most `rows` of them, and the beats
    of `i_acts` up to its. While one tile computes the next is loaded. `turn` tells that in the
    next cycle the loaded tile becomes the one that computes. The first rows of two tiles enter at
    least 2 cycles apart.

    Weights move down unregistered and right with the activations' skew, one row of the tile at
    a time: the wave that loads row r of the next tile follows the wave that swaps row r of this
    one, so that a tile of a single activation row costs no more than the loading of its weights.

    Members
    -------
    i_weights : payload ``{data: cols * code(weights), last: 1}``
    i_acts : payload ``{data: rows * code(acts), last: 1}``
    enable : ``In(1)``
        Activations may enter.
    turn_enable, turn : ``In(1)``, ``Out(1)``
        The loaded tile may, and does, become the one that computes.
    leaving : ``Out({valid: 1, last: 1})``
        A row has entered whose sums are on `o` `latency` cycles later; the last of its tile.
    o : payload ``{data: cols * sum_shape(params)}``, always valid, always ready
    """

    turn_enable: Signal
    turn: Signal

    burst = 1
    """Rows of sums that one beat sends on their way."""

    def __init__(self, params: ArrayParams) -> None:
        super().__init__(params, {"turn_enable": In(1), "turn": Out(1)})

    @property
    def latency(self) -> int:
        """Cycles from a row of activations to its sums: `rows + cols`, 1 more if pipelined."""
        return self.params.rows + self.params.cols + self.params.pipelined

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params

        loaded = Signal()
        computing = Signal()
        begun = Signal()
        swap = Signal(init=1)
        load = Signal()
        enter = Signal()
        load_ends = Signal()
        tile_ends = Signal()
        m.d.comb += [
            self.i_weights.ready.eq(~loaded),
            self.i_acts.ready.eq(computing & self.enable),
            load.eq(self.i_weights.valid & self.i_weights.ready),
            enter.eq(self.i_acts.valid & self.i_acts.ready),
            load_ends.eq(load & self.i_weights.payload.last),
            tile_ends.eq(enter & self.i_acts.payload.last),
            self.turn.eq((loaded | load_ends) & (~computing | (tile_ends & begun))
                         & self.turn_enable),
            self.leaving.valid.eq(enter),
            self.leaving.last.eq(self.i_acts.payload.last),
        ]
        m.d.sync += [
            swap.eq(self.turn),
            loaded.eq((loaded | load_ends) & ~self.turn),
            computing.eq((computing & ~tile_ends) | self.turn),
            begun.eq((begun | enter) & ~self.turn),
        ]
        # Reset is a tile of zeros, loaded into all rows at once and swapped behind: what weights
        # were at power-up is nothing that a product with fewer rows could meet.
        row = Signal(p.rows, init=1)  # one-hot: where the next beat of weights goes
        with m.If(load):
            m.d.sync += row.eq(Mux(self.i_weights.payload.last, 1, row << 1))

        grid = self._elements(m)
        for r, line in enumerate(grid):
            m.d.comb += [
                line[0].i_act.payload.data.eq(
                    delay(m, self.i_acts.payload.data[r], r, f"act_{r}")),
                line[0].i_load.payload.data.eq((load & row[r]) | ResetSignal()),
            ]
        self._tokens(m, grid, swap, "swap")
        self._enter_weights(m, grid, ~ResetSignal())
        for upper, lower in pairwise(grid):
            for above, below in zip(upper, lower, strict=True):
                m.d.comb += below.i_sum.payload.eq(above.o_sum.payload)

        sums = [element.o_sum.payload.data for element in grid[-1]]
        # A sum leaves the last row `rows` cycles after column 0 saw the activation of row 0, plus
        # one: column c is delayed by cols - 1 - c, which makes rows + cols.
        self._deskew(m, sums)
        return m


class OutputStationaryMesh(_Mesh):
    """Columns of activations and rows of weights in, both in each beat; then rows of sums out.

    A tile is the beats up to `last` of `i_acts`; the two streams move together. Row r of the
    result leaves r cycles after row 0, `height` rows in all; the last beat of the next tile waits
    until they are on their way.

    Members
    -------
    i_weights : payload ``{data: cols * code(weights), last: 1}``
    i_acts : payload ``{data: rows * code(acts), last: 1}``
    enable : ``In(1)``
        A last beat may enter; all others always may.
    height : ``In(range(1, rows + 1))``
        Rows of the result, with the last beat; the activations of the others must be zero.
    leaving : ``Out({valid: 1, last: 1})``
        A row whose sums are on `o` `latency` cycles later; the last of its tile.
    settled : ``Out(1)``
        The mesh has recovered from reset; until then nothing moves.
    o : payload ``{data: cols * sum_shape(params)}``, always valid, always ready
    """

    height: Signal
    settled: Signal

    def __init__(self, params: ArrayParams) -> None:
        super().__init__(params, {"height": In(range(params.rows + 1)), "settled": Out(1)})

    @property
    def burst(self) -> int:
        """Rows of sums that one beat sends on their way."""
        return self.params.rows

    @property
    def latency(self) -> int:
        """Cycles from the last beat of a tile to row 0 of its sums."""
        return 1 + self.params.cols + self.params.pipelined

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params

        waiting = Signal(range(p.rows))  # rows of the last tile that have not set out
        unsettled = Signal(range(p.rows + 1), init=p.rows)
        last = Signal()
        move = Signal()
        tile_ends = Signal()
        m.d.comb += [
            self.settled.eq(unsettled == 0),
            last.eq(self.i_acts.payload.last),
            move.eq(self.i_acts.valid & self.i_weights.valid & self.settled
                    & (~last | ((waiting == 0) & self.enable))),
            self.i_acts.ready.eq(move),
            self.i_weights.ready.eq(move),
            tile_ends.eq(move & last),
            self.leaving.valid.eq(tile_ends | (waiting != 0)),
            self.leaving.last.eq(Mux(tile_ends, self.height == 1, waiting == 1)),
        ]
        with m.If(tile_ends):
            m.d.sync += waiting.eq(self.height - 1)
        with m.Elif(waiting != 0):
            m.d.sync += waiting.eq(waiting - 1)

        # Reset is a `last` too: its wave clears all sums, and the first tile sets out when it has
        # reached the last row, or what that row held at power-up could meet row 0 on the bus.
        with m.If(~self.settled):
            m.d.sync += unsettled.eq(unsettled - 1)
        grid = self._elements(m)
        self._tokens(m, grid, tile_ends | ResetSignal(), "last")
        for r, line in enumerate(grid):
            act = Mux(move, self.i_acts.payload.data[r], 0)
            entering = Signal(code(p.acts), name=f"act_{r}_0")
            m.d.comb += [
                entering.eq(act),
                line[0].i_act.payload.data.eq(delay(m, entering, r, f"act_{r}")),
            ]
        self._enter_weights(m, grid, move)

        sums = []
        for c in range(p.cols):
            ends: list[Value] = []
            for r, line in enumerate(grid):
                m.d.comb += line[c].i_sum.payload.data.eq(
                    grid[r - 1][c].o_sum.payload.data if r % _BUS else Const(0))
                if r % _BUS == _BUS - 1 or r == p.rows - 1:
                    ends.append(line[c].o_sum.payload.data)
            bus = Signal(sum_shape(p), name=f"bus_{c}")
            m.d.comb += bus.eq(_any(ends))
            sums.append(bus)
        self._deskew(m, sums)
        return m


def _any(values: Sequence[Value]) -> Value:
    """OR of `values`, as a balanced tree."""
    if len(values) == 1:
        return values[0]
    half = len(values) // 2
    return _any(values[:half]) | _any(values[half:])


MESHES: dict[str, type[WeightStationaryMesh] | type[OutputStationaryMesh]] = {
    "ws": WeightStationaryMesh, "os": OutputStationaryMesh}
"""The mesh of each dataflow."""
