"""Engines: products of matrices of any size on an array, one for each dataflow."""

from collections.abc import Sequence

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In

from tilewright.diagram import Stage
from tilewright.formats import code
from tilewright.parts.delay import delay
from tilewright.parts.lanes import below
from tilewright.parts.memory import ram
from tilewright.systolic.mesh import OutputStationaryMesh, WeightStationaryMesh
from tilewright.systolic.sequencer import Sequencer, command_layout
from tilewright.systolic.sums import sums_of
from tilewright.systolic.writeback import Writeback, scales_layout
from tilewright_golden.systolic import Size, SystolicParams

__all__ = ["ENGINES", "OutputStationaryEngine", "WeightStationaryEngine"]


class _Engine(wiring.Component):
    i_command: stream.Interface
    i_weights: stream.Interface
    i_acts: stream.Interface
    i_scales: stream.Interface
    o: stream.Interface

    wanted: dict[str, Signal]
    """Of weights and acts: a beat would be taken now if it were there. No ports, for counters."""

    def __init__(self, params: SystolicParams,
                 mesh: WeightStationaryMesh | OutputStationaryMesh) -> None:
        if ENGINES[params.dataflow] is not type(self):
            raise ValueError(f"{type(params).__name__}.dataflow must be that of a "
                             f"{type(self).__name__}, not {params.dataflow!r}")
        self.params = p = params

        def operand(lanes: data.ArrayLayout) -> wiring.Member:
            return In(stream.Signature(data.StructLayout({"data": lanes})))

        scales = {} if p.output is None else {
            "i_scales": In(stream.Signature(scales_layout(p)))}
        self.writeback = Writeback(p, distance=mesh.latency, burst=mesh.burst)
        self.sequencer = Sequencer(p)
        self._distance, self._mesh_stage = mesh.latency, mesh.stage
        self.wanted = {name: Signal(name=f"{name}_wanted") for name in ("weights", "acts")}
        super().__init__({
            "i_command": In(stream.Signature(command_layout(p))),
            "i_weights": operand(data.ArrayLayout(code(p.weights), p.cols)),
            "i_acts": operand(data.ArrayLayout(code(p.acts), p.rows)),
            **scales,
            "o": self.writeback.signature.members["o"],
        })

    @property
    def latency(self) -> int:
        """Cycles from the beat that completes a row of the result to that row on `o`."""
        return self._distance + self.writeback.latency

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a product passes."""
        p = self.params
        result = [] if p.output is None else ["scale, shift, round half to even, saturate"]
        return (
            Stage(name="sequencer", does=(f"cuts commands into tiles of {p.rows} x {p.cols}",),
                  takes=("i_command",), passes="tiles"),
            self._mesh_stage,
            *self._storage(),
            Stage(name="writeback", takes=() if p.output is None else ("i_scales",), gives=("o",),
                  does=(*result, f"queue of rows of {p.cols} results")),
        )

    def _storage(self) -> tuple[Stage, ...]:
        """Blocks between mesh and writeback."""
        return ()

    def _parts(self, m: Module) -> data.View:
        """The parts that every engine has; return the tile that the sequencer offers."""
        m.submodules.sequencer = self.sequencer
        m.submodules.writeback = self.writeback
        wiring.connect(m, wiring.flipped(self.o), self.writeback.o)
        tile = self.sequencer.o.payload
        opened = self.writeback.i_tile.payload
        m.d.comb += [opened[name].eq(tile[name]) for name in opened.shape().members]
        return tile


class WeightStationaryEngine(_Engine):
    """Matrix products with weights resting in the array.

    A command computes `acts[m, k] @ weights[k, n]`. Blocks of `buffer_rows` rows one after
    another; in each, tiles of `cols` columns; for each of those, tiles of `rows` rows of
    weights, whose sums are added up in the accumulation buffer. While one tile computes the next
    is loaded, also across commands. The streams carry the beats in this order, one a cycle:

    Members
    -------
    i_command : payload ``{m: 16, k: 16, n: 16, relu: 1, zero_point: output}``
        Sizes of 1 to 65535, k at most `params.k_max`; the options only with an output format.
    i_weights : payload ``{data: cols * code(weights)}``
        The rows of each tile of weights.
    i_acts : payload ``{data: rows * code(acts)}``
        For each tile the rows of the block, as many columns as the tile of weights has rows.
    i_scales : payload ``{bias, multiplier, shift}``, `cols` of each; only with an output format
        One beat for each tile of columns of each block.
    o : payload ``{data: cols * output, last: 1}``
        For each tile of columns of each block its rows; `last` ends a command. Lanes beyond the
        matrix are ignored on the inputs and zero on `o`.

    A stall of `o` stops the rows that complete a sum as soon as the queue for `latency` of them
    is full; all others go on.
    """

    def __init__(self, params: SystolicParams) -> None:
        self.mesh = WeightStationaryMesh(params)
        super().__init__(params, self.mesh)

    def cycles(self, sizes: Sequence[Size]) -> int:
        """Cycles from the first command to the last beat out, for commands of (m, k, n).

        A tile lasts as long as its rows of activations or the loading of the next one, whichever
        is more. The first loading and the way out, of `latency` cycles, are not hidden:
        `1 + min(k, rows) + m * ceil(k / rows) * ceil(n / cols) + latency` for one command with
        2 <= rows <= m <= buffer_rows.
        """
        p = self.params
        total = 1 + min(sizes[0][1], p.rows) + self.latency
        for (m, k, n), following in zip(sizes, [*sizes[1:], None], strict=True):
            tiles_n, tiles_k = -(-n // p.cols), -(-k // p.rows)
            tail = k - (tiles_k - 1) * p.rows
            for rows, blocks in ((p.buffer_rows, m // p.buffer_rows), (m % p.buffer_rows, 1)):
                if rows:
                    total += blocks * tiles_n * ((tiles_k - 1) * self._turn(k, rows, p.rows)
                                                 + self._turn(k, rows, tail))
            # The last tile loads the first one of the next command instead of its own.
            last_rows = m % p.buffer_rows or p.buffer_rows
            total -= self._turn(k, last_rows, min(k, p.rows))
            total += (last_rows if following is None else
                      self._turn(following[1], last_rows, min(following[1], p.rows)))
        return total

    def _storage(self) -> tuple[Stage, ...]:
        p = self.params
        return (Stage(name="buffer",
                      passes=f"rows of {p.cols} sums, {p.accumulator_width} bits each",
                      does=(f"adds up over k: {p.buffer_rows} x {p.cols} sums",)),)

    def _turn(self, k: int, rows: int, load: int) -> int:
        """Cycles of a tile of `rows` rows while `load` rows of weights come for a product of k.

        Tiles are at least 2 cycles apart, and openings of sums `spacing`: with one tile of k each
        tile opens one.
        """
        return max(rows, load, self.writeback.spacing if k <= self.params.rows else 2)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p, mesh, writeback = self.params, self.mesh, self.writeback
        tile = self._parts(m)
        m.submodules.mesh = mesh
        wiring.connect(m, wiring.flipped(self.i_command), self.sequencer.i)
        if p.output is not None:
            wiring.connect(m, wiring.flipped(self.i_scales), writeback.i_scales)

        # Loading: the tile that the sequencer offers, until the mesh takes its turn with it.
        waiting = self.sequencer.o.valid
        rows_loaded = Signal(range(p.rows))
        load = Signal()
        load_ends = Signal()
        m.d.comb += [
            mesh.i_weights.valid.eq(self.i_weights.valid & waiting),
            mesh.i_weights.payload.data.eq(self.i_weights.payload.data),
            mesh.i_weights.payload.last.eq(load_ends),
            self.i_weights.ready.eq(mesh.i_weights.ready & waiting),
            self.wanted["weights"].eq(self.i_weights.ready),
            self.wanted["acts"].eq(self.i_acts.ready),
            load.eq(self.i_weights.valid & self.i_weights.ready),
            load_ends.eq(rows_loaded == tile.depth - 1),
            mesh.turn_enable.eq(~tile.closing | writeback.can_open),
            self.sequencer.o.ready.eq(mesh.turn),
            writeback.i_tile.valid.eq(mesh.turn & tile.closing),
        ]
        with m.If(load):
            m.d.sync += rows_loaded.eq(Mux(load_ends, 0, rows_loaded + 1))

        # Computing: what of that tile is needed after its turn.
        rows_left = Signal.like(tile.rows, reset_less=True)
        opening = Signal(reset_less=True)
        closing = Signal(reset_less=True)
        lanes = Signal(p.rows, reset_less=True)
        with m.If(mesh.turn):
            m.d.sync += [
                rows_left.eq(tile.rows), opening.eq(tile.opening), closing.eq(tile.closing),
                lanes.eq(below(tile.depth, p.rows)),
            ]
        with m.Elif(mesh.leaving.valid):
            m.d.sync += rows_left.eq(rows_left - 1)
        m.d.comb += [
            mesh.enable.eq(~closing | (writeback.room != 0)),
            mesh.i_acts.valid.eq(self.i_acts.valid),
            mesh.i_acts.payload.last.eq(rows_left == 1),
            self.i_acts.ready.eq(mesh.i_acts.ready),
            writeback.reserve.eq(mesh.leaving.valid & closing),
        ]
        # A lane beyond k is zero, and so is a pause, which then costs no energy either.
        for lane in range(p.rows):
            m.d.comb += mesh.i_acts.payload.data[lane].eq(
                Mux(lanes[lane] & mesh.leaving.valid, self.i_acts.payload.data[lane], 0))

        self._accumulate(m, opening, closing)
        return m

    def _accumulate(self, m: Module, opening: Signal, closing: Signal) -> None:
        """Sums of the mesh added to those of the tiles before, row by row.

        A row's older sum is read a cycle before the new one leaves the mesh. It was written by
        then, for the same row of two tiles never enters the mesh in successive cycles.
        """
        p, mesh, writeback = self.params, self.mesh, self.writeback
        adds, width = sums_of(p), p.accumulator_width
        m.submodules.buffer = buffer = ram(p.buffer_rows, p.cols * width)
        names = ("valid", "last", "opening", "closing")
        early = [delay(m, value, mesh.latency - 1, name, reset=name == "valid") for name, value in
                 zip(names, (mesh.leaving.valid, mesh.leaving.last, opening, closing), strict=True)]
        early_valid, early_last, early_opening, _ = early
        valid, last, opens, closes = (
            delay(m, value, 1, f"row_{name}", reset=name == "valid")
            for name, value in zip(names, early, strict=True))

        row = Signal(range(p.buffer_rows))
        with m.If(early_valid):
            m.d.sync += row.eq(Mux(early_last, 0, row + 1))
        sums = []
        for column in range(p.cols):
            older = Mux(opens, 0, buffer.read_data.word_select(column, width))
            total = Signal(width, name=f"total_{column}")
            m.d.comb += total.eq(adds.add(m, mesh.o.payload.data[column], older,
                                          f"total_{column}"))
            m.d.comb += writeback.i.payload.data[column].eq(total)
            sums.append(total)
        m.d.comb += [
            buffer.read_enable.eq(early_valid & ~early_opening),
            buffer.read_address.eq(row),
            buffer.write_enable.eq(valid & ~closes),
            buffer.write_address.eq(delay(m, row, 1, "row")),
            buffer.write_data.eq(Cat(sums)),
            writeback.i.valid.eq(valid & closes),
            writeback.i.payload.last.eq(last),
        ]


class OutputStationaryEngine(_Engine):
    """Matrix products with sums resting in the array.

    A command computes `acts[m, k] @ weights[k, n]`. Blocks of `rows` rows one after another;
    in each, tiles of `cols` columns, for which all of k passes through the array. While the sums
    of one tile leave the next computes, also across commands. The streams carry the beats in this
    order, one a cycle:

    Members
    -------
    i_command : payload ``{m: 16, k: 16, n: 16, relu: 1, zero_point: output}``
        Sizes of 1 to 65535, k at most `params.k_max`; the options only with an output format.
    i_weights : payload ``{data: cols * code(weights)}``
        For each tile the k rows of its columns.
    i_acts : payload ``{data: rows * code(acts)}``
        For each tile the k columns of its rows.
    i_scales : payload ``{bias, multiplier, shift}``, `cols` of each; only with an output format
        One beat for each tile.
    o : payload ``{data: cols * output, last: 1}``
        For each tile its rows; `last` ends a command. Lanes beyond the matrix are ignored on the
        inputs and zero on `o`.

    A stall of `o` stops the beat that completes a tile as soon as there is no room for the tile;
    all others go on.
    """

    def __init__(self, params: SystolicParams) -> None:
        self.mesh = OutputStationaryMesh(params)
        super().__init__(params, self.mesh)

    def cycles(self, sizes: Sequence[Size]) -> int:
        """Cycles from the first command to the last beat out, for commands of (m, k, n).

        A tile lasts k cycles, or as long as the rows of the one before it leave:
        `k * ceil(m / rows) * ceil(n / cols) + rows + latency` for one command with
        k >= max(rows, 2) and m a multiple of rows.
        """
        p = self.params
        total = 1 + self.latency
        before = 0  # rows of the tile before; none before the first
        for m, k, n in sizes:
            tiles_n = -(-n // p.cols)
            total += self._tile(k, before) if before else k
            for rows, blocks in ((p.rows, m // p.rows), (m % p.rows, 1)):
                if rows:
                    total += blocks * tiles_n * self._tile(k, rows)
            before = m % p.rows or p.rows
            # Each tile was counted with the one that follows it, the last one has none.
            total -= self._tile(k, before)
        return total + before - 1

    def _tile(self, k: int, rows_before: int) -> int:
        """Cycles of a tile after one of `rows_before` rows."""
        return max(k, rows_before, self.writeback.spacing)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p, mesh, writeback = self.params, self.mesh, self.writeback
        tile = self._parts(m)
        m.submodules.mesh = mesh

        # Nothing moves until the mesh has recovered from reset.
        starts = [(self.i_command, self.sequencer.i)]
        if p.output is not None:
            starts.append((self.i_scales, writeback.i_scales))
        for outside, waiting in starts:
            m.d.comb += [
                waiting.payload.eq(outside.payload),
                waiting.valid.eq(outside.valid & mesh.settled),
                outside.ready.eq(waiting.ready & mesh.settled),
            ]
        beat = Signal.like(tile.depth)
        ends = Signal()
        move = Signal()
        m.d.comb += [
            ends.eq(beat == tile.depth - 1),
            move.eq(mesh.i_acts.ready),
            mesh.height.eq(tile.rows),
            mesh.enable.eq((writeback.room >= mesh.burst) & writeback.can_open),
            mesh.i_weights.valid.eq(self.i_weights.valid & self.sequencer.o.valid),
            mesh.i_weights.payload.data.eq(self.i_weights.payload.data),
            mesh.i_weights.payload.last.eq(ends),
            mesh.i_acts.valid.eq(self.i_acts.valid & self.sequencer.o.valid),
            mesh.i_acts.payload.last.eq(ends),
            self.i_weights.ready.eq(move),
            self.i_acts.ready.eq(move),
            # Both operands move together, so that neither is ready alone.
            *(wanted.eq(self.sequencer.o.valid & mesh.settled
                        & (~ends | (mesh.enable & ~mesh.leaving.valid)))
              for wanted in self.wanted.values()),
            self.sequencer.o.ready.eq(move & ends),
            writeback.i_tile.valid.eq(move & ends),
            writeback.reserve.eq(mesh.leaving.valid),
            writeback.i.valid.eq(delay(m, mesh.leaving.valid, mesh.latency, "valid", reset=True)),
            writeback.i.payload.last.eq(delay(m, mesh.leaving.last, mesh.latency, "last")),
        ]
        with m.If(move):
            m.d.sync += beat.eq(Mux(ends, 0, beat + 1))
        # Rows beyond m must be zero: they share the columns' buses with the next tile.
        for lane, inside in enumerate(below(tile.rows, p.rows)):
            m.d.comb += mesh.i_acts.payload.data[lane].eq(
                Mux(inside, self.i_acts.payload.data[lane], 0))
        for column in range(p.cols):
            m.d.comb += writeback.i.payload.data[column].eq(mesh.o.payload.data[column])
        return m


ENGINES: dict[str, type[WeightStationaryEngine] | type[OutputStationaryEngine]] = {
    "ws": WeightStationaryEngine, "os": OutputStationaryEngine}
"""The engine of each dataflow."""
