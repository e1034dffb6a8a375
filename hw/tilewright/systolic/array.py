"""The array as a user meets it: matrices in and out on ready/valid streams."""

from amaranth.hdl import Module
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import Out

from tilewright.diagram import Stage
from tilewright.parts.delay import delay
from tilewright.parts.fifo import CreditFifo
from tilewright.systolic.element import sum_shape
from tilewright.systolic.mesh import MESHES, WeightStationaryMesh
from tilewright_golden.systolic import ArrayParams

__all__ = ["Array"]


class Array(wiring.Component):
    """One tile product after another on a mesh of elements, without a gap between them.

    Weight stationary: `rows` beats of weights and any number of activation rows give as many
    rows of sums. Output stationary: k beats of both give `rows` rows. `last` ends a tile on each
    stream. One beat a cycle; while `o` stalls, what has no room to come out does not enter.

    Members
    -------
    i_weights : payload ``{data: cols * code(weights), last: 1}``
    i_acts : payload ``{data: rows * code(acts), last: 1}``
    o : payload ``{data: cols * sum_shape(params), last: 1}``
    """

    i_weights: stream.Interface
    i_acts: stream.Interface
    o: stream.Interface

    def __init__(self, params: ArrayParams) -> None:
        self.params = params
        self.mesh = MESHES[params.dataflow](params)
        self._row = data.StructLayout({
            "data": data.ArrayLayout(sum_shape(params), params.cols), "last": 1})
        members = self.mesh.signature.members
        super().__init__({
            "i_weights": members["i_weights"],
            "i_acts": members["i_acts"],
            "o": Out(stream.Signature(self._row)),
        })

    @property
    def latency(self) -> int:
        """Cycles from the beat that completes a row of sums to that row on `o`."""
        return self.mesh.latency + CreditFifo.latency

    @property
    def diagram(self) -> tuple[Stage, ...]:
        """The blocks that a tile passes."""
        return (
            self.mesh.stage,
            Stage(name="queue", does=("gives the mesh room",), gives=("o",)),
        )

    def cycles(self, sizes: list[tuple[int, int, int]]) -> int:
        """Cycles from the first beat in to the last beat out, for tiles of (m, k, n) products."""
        p = self.params
        if p.dataflow == "os":
            ends = 0
            for tile, (_, k, _) in enumerate(sizes):
                ends += max(k, p.rows) if tile else k
            return ends + self.latency + p.rows - 1
        loads = [k for _, k, _ in sizes]
        total = loads[0]
        for (m, _, _), load in zip(sizes, [*loads[1:], 0], strict=True):
            total += max(m, load, 2) if load else m
        return total + self.latency

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.mesh = mesh = self.mesh
        # One row more than are on their way in steady state, and those that one beat adds.
        m.submodules.queue = queue = CreditFifo(self._row, mesh.latency + 4 + mesh.burst)
        wiring.connect(m, wiring.flipped(self.i_weights), mesh.i_weights)
        wiring.connect(m, wiring.flipped(self.i_acts), mesh.i_acts)
        wiring.connect(m, wiring.flipped(self.o), queue.o)
        m.d.comb += [
            mesh.enable.eq(queue.room >= mesh.burst),
            queue.reserve.eq(mesh.leaving.valid),
            queue.i.valid.eq(delay(m, mesh.leaving.valid, mesh.latency, "valid", reset=True)),
            queue.i.payload.data.eq(mesh.o.payload.data),
            queue.i.payload.last.eq(delay(m, mesh.leaving.last, mesh.latency, "last")),
        ]
        if isinstance(mesh, WeightStationaryMesh):
            m.d.comb += mesh.turn_enable.eq(1)
        else:
            m.d.comb += mesh.height.eq(self.params.rows)
        return m
