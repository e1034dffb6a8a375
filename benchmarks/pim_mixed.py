"""Two row buffers against one, on the same mixed requests: GEMVs back to back, reads beside them.

The reads take half of the data bus for as long as GEMVs alone would take with two buffers. All
requests of a trace are there from the beginning, as many reads between GEMVs as between any others,
in one order for both designs. Turns, window and tiles are explored for each design on its own, with
the controller alone: it never sees data. Both designs as they are by default are run on the whole
channel too, with every column and result checked, and must take the same cycles.
"""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

import numpy as np
from amaranth.hdl import Module
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks import results
from benchmarks.results import Goal
from tilewright.pim.controller import Controller
from tilewright.pim.layouts import (
    column_layout,
    command_layout,
    request_layout,
    status_layout,
)
from tilewright.registry import resolve
from tilewright.verilog import emit
from tilewright_golden.contract import Fields
from tilewright_golden.pim import PimParams
from tilewright_golden.pim.bounds import stream as stream_bound
from tilewright_golden.pim.checker import check
from tilewright_golden.pim.compiler import compile_products
from tilewright_golden.pim.gemv import drawn_codes
from tilewright_golden.pim.mapping import Placement
from tilewright_golden.pim.program import run as program_run
from tilewright_golden.pim.requests import Command, Opcode, joined, requests_of
from tilewright_ppa import libraries, netlist, synthesis, timing
from tilewright_sim.batch import Batch
from tilewright_sim.compare import expect

NAMES = ("pim_neupims_dual", "pim_neupims_single")
GEMVS = 200
BLOCKS = 4
SHARE = 0.5
"""Of the data bus, by reads."""

OWN = ("window", "tiles", "turn_compute", "turn_memory")
POINTS = {
    NAMES[0]: [(8, 2, 120, 60), (8, 2, 480, 240), (32, 4, 120, 60), (32, 4, 240, 60)],
    NAMES[1]: [(8, 2, 120, 60), (8, 2, 480, 240), (16, 4, 480, 240), (32, 4, 120, 60),
               (32, 4, 480, 240), (32, 4, 600, 280), (32, 4, 600, 300), (32, 4, 600, 320),
               (32, 4, 640, 300), (32, 4, 700, 300), (32, 4, 960, 480)],
}
"""Window, tiles and turns: the first as they are by default, then those of interest of 16 pairs of
turns at windows of 8, 16 and 32, and of 33 more at one buffer's best window; the best of local
reads among them, and the ones beside it."""

READS = ("local", "random")
FASTER = Goal("ratio", low=1.6, words="at least 1.6 times")

FIRST_READ = 32
"""Rows from here on are read; those before hold matrices."""


class Scheduler(wiring.Component):
    """The controller of a channel, whose data goes nowhere."""

    i: stream.Interface
    i_data: stream.Interface
    o_status: stream.Interface
    o_commands: stream.Interface

    def __init__(self, params: PimParams) -> None:
        self.params = params
        super().__init__({
            "i": In(stream.Signature(request_layout())),
            "i_data": In(stream.Signature(column_layout(params))),
            "o_status": Out(stream.Signature(status_layout())),
            "o_commands": Out(stream.Signature(command_layout(), always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.controller = controller = Controller(self.params)
        for name in ("i", "i_data", "o_status", "o_commands"):
            wiring.connect(m, wiring.flipped(getattr(self, name)), getattr(controller, name))
        m.d.comb += [controller.read_room.eq(1), controller.results_room.eq(1)]
        return m


def reads_of(params: PimParams, kind: str, count: int, rng: np.random.Generator) -> Fields:
    """`count` reads: rows from one end to the other, a bank of every group in turn; or anywhere."""
    rows = params.rows - FIRST_READ
    if kind == "local":
        # Rows of one bank in each group are read side by side, those of the next banks after them.
        line, group = np.divmod(np.arange(count), params.groups)
        place, column = np.divmod(line, params.columns)
        bank = group * params.group + place % params.group
        row = place // params.group % rows
    else:
        bank, row, column = (rng.integers(0, limit, count)
                             for limit in (params.banks, rows, params.columns))
    return requests_of(Opcode.READ, bank=bank, row=FIRST_READ + row, column=column)


def trace_of(params: PimParams, kind: str) -> tuple[Fields, Fields]:
    """Requests and data: what is read and multiplied is written, then GEMVs and reads."""
    rng = np.random.default_rng(7)
    steps = params.columns
    place = Placement(params=params, n=BLOCKS * params.units,
                      k=steps * params.lanes * params.bundle)
    weights, acts = (drawn_codes(params, rng, (1, size, place.k))
                     for size in (place.n, params.vectors))
    program = compile_products(place, weights, acts)
    gemvs = program.requests["opcode"] == Opcode.GEMV
    some = {name: np.tile(values[gemvs], GEMVS // BLOCKS)
            for name, values in program.requests.items()}
    alone = stream_bound(params, steps, GEMVS)
    count = round(SHARE * alone / params.timing.burst)
    reads = reads_of(params, kind, count, rng)
    # What is read is written, column by column where it is.
    places = np.unique(np.stack([reads[name] for name in ("row", "column", "bank")]), axis=1)
    writes = requests_of(Opcode.WRITE, row=places[0], column=places[1], bank=places[2])
    at = np.concatenate([np.arange(GEMVS) * count // GEMVS - 1, np.arange(count)])
    order = np.argsort(at, kind="stable")
    mixed = {name: values[order] for name, values in joined([some, reads]).items()}
    first = {name: values[~gemvs] for name, values in program.requests.items()}
    written = drawn_codes(params, rng, (places.shape[1], params.lanes))
    return (joined([writes, first, mixed]),
            {"data": np.concatenate([written, program.data["data"]])})


def span_of(params: PimParams, trace: Fields, after: int) -> tuple[int, int, int]:
    """First and last cycle of what follows `after` GWRITEs, and reads there.

    From the first command of GEMVs or reads to the end of the last data on the bus.
    """
    t, cycle, opcode = params.timing, trace["cycle"], trace["opcode"]
    begin = cycle[opcode == Command.GWRITE][after - 1] + 1
    counted = (cycle >= begin) & np.isin(
        opcode, (Command.G_ACT, Command.ACT, Command.RD, Command.GEMV))
    results_at = cycle + trace["steps"] * t.comp + t.cl + params.reads * t.burst
    ends = np.where(opcode == Command.GEMV, results_at, cycle + t.cl + t.burst)[counted]
    reads = int((counted & (opcode == Command.RD)).sum())
    return int(cycle[counted].min()), int(ends.max()), reads


def cycles_of(params: PimParams, model: Batch, requests: Fields, data: Fields,
              golden: dict[str, Fields]) -> results.Row:
    """What a run took, and what that is of the bus and of the peak."""
    run = model.run({"i": requests, "i_data": data},
                    {name: len(next(iter(fields.values()))) for name, fields in golden.items()},
                    max_idle=20_000)
    expect(run.outputs, golden)
    trace = run.traces["o_commands"]
    broken = list(check(params, trace))
    if broken:
        raise RuntimeError(f"{params.buffers} row buffers: {broken[0]}")
    begin, end, reads = span_of(params, trace, int((requests["opcode"] == Opcode.GWRITE).sum()))
    cycles = end - begin
    macs = GEMVS * params.columns * params.banks * params.lanes * params.vectors
    return {"cycles": cycles, "reads": reads, "read_share": reads * params.timing.burst / cycles,
            "macs_per_cycle": macs / cycles,
            "clocked": run.clocked, "seconds": run.seconds}


def scheduled(params: PimParams, kind: str) -> results.Row:
    """A trace on the controller alone."""
    requests, data = trace_of(params, kind)
    golden = {"o_status": {"error": np.zeros(len(requests["opcode"]), np.int64)}}
    model = Batch(Scheduler(params), name="pim_scheduler")
    return cycles_of(params, model, requests, data, golden)


def checked(name: str, kind: str) -> results.Row:
    """A trace on the whole channel, as it is by default."""
    config = resolve(name, {})
    params: Any = config.params
    requests, data = trace_of(params, kind)
    meant = program_run(params, requests, data["data"])
    golden = {"o": {"data": meant.reads}, "o_results": {"results": meant.results},
              "o_status": {"error": meant.errors}}
    return cycles_of(params, Batch(config), requests, data, golden)


def points(kind: str) -> Iterator[results.Row]:
    """Every point of both designs."""
    for name in NAMES:
        for place in POINTS[name]:
            own = dict(zip(OWN, place, strict=True))
            params: Any = resolve(name, {key: str(value) for key, value in own.items()}).params
            yield {"design": name, "reads_are": kind, **own} | scheduled(params, kind)


def ratio(kind: str, found: Sequence[results.Row]) -> results.Row:
    """The best of each design against each other, and both as they are by default."""
    of = [[row["cycles"] for row in found if row["design"] == name] for name in NAMES]
    row = {"design": "two buffers over one", "reads_are": kind,
           "ratio": min(of[1]) / min(of[0]), "default_ratio": of[1][0] / of[0][0]}
    return FASTER.judge(row) if kind == "local" else row


def area(name: str, library: str) -> results.Row:
    """Gates and clock of the controller, the logic that knows how many row buffers there are."""
    cells = libraries.load(library)
    mapped = synthesis.synthesise(emit(Scheduler(resolve(name, {}).params), "top"), "top", cells,
                                  "area")
    timed = timing.analyse(netlist.link(netlist.read(mapped.netlist, "top"), cells))
    return {"design": name, "library": library, "gate_equivalents": mapped.gate_equivalents,
            "sequential_ge": mapped.sequential_ge, "area_um2": mapped.area,
            "period_fo4": timed.period / timed.fo4}


def main() -> None:
    """Run every point with both kinds of reads; keep what there is after each kind."""
    results.save("pim_mixed_area", [area(name, library) for library in libraries.available()
                                    for name in NAMES])
    kept: list[results.Row] = []
    for kind in READS:
        found = list(points(kind))
        kept += [*found, ratio(kind, found)]
        results.save("pim_mixed", kept, ("verilator", "g++"))
    for name, kind in product(NAMES, READS):
        row = checked(name, kind)
        (other,) = (one for one in kept if (one["design"], one["reads_are"]) == (name, kind)
                    and tuple(one[key] for key in OWN) == POINTS[name][0])
        if row["cycles"] != other["cycles"]:
            raise RuntimeError(f"{name}, {kind}: {row['cycles']} cycles with its banks, "
                               f"{other['cycles']} without")
