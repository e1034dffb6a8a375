"""Tiles at equal operations a cycle: tables against multipliers, single bits and bf16.

A tile of tables or of single bits has 48 columns; one of multipliers for weights of w bits has
48 / w, which makes the same number of multiply-accumulates a cycle. All take the same bits a cycle:
activations of the first tokens of MiniLM's feed-forward layer, its weights quantised to w bits in
groups of 64. "Core" is what makes sums of products: the front, with its tables, and the columns
with their accumulators. "Tile" is everything, with alignment, zero points and scales. The tile of
multipliers in full precision has bf16 weights, or int8 ones with scales.
"""

from itertools import product
from typing import Any

from benchmarks import results
from benchmarks.command import side_by_side
from benchmarks.stages import Staged, measured
from examples.minilm import encode_lut
from tilewright.registry import resolve
from tilewright_ppa import flow, libraries
from tilewright_ppa.workload import Stimulus

WIDTHS = (1, 2, 3, 4, 8)
ACTS = ("i8", "bf16")
COLUMNS, LANES, VECTORS, GROUP = 48, 16, 2, 64
RECIPES = ("area", "balanced")
KINDS = ("lut_tile", "serial_tile", "mac_tile")
FULL = {"i8": "int8 multipliers", "bf16": "bf16 multipliers"}

Place = tuple[str, str]


def options(kind: str, acts: str, bits: int) -> dict[str, str]:
    """Parameters of a tile that makes as many products a cycle as the others of `bits`."""
    steps = GROUP // LANES
    columns = COLUMNS // bits if kind == "mac_tile" else COLUMNS
    cycles = steps if kind == "mac_tile" else steps * bits
    fitting = [few for few in range(1, columns + 1)
               if columns % few == 0 and columns // few <= cycles]
    return {"acts": acts, "weight_bits": str(bits), "columns": str(columns),
            "lanes": str(LANES), "vectors": str(VECTORS), "rescalers": str(fitting[0])}


def measure(kind: str, own: dict[str, str], bits: int, place: Place) -> Staged:
    """A tile on real operands, through one recipe."""
    config = resolve(kind, own)
    contract: Any = config.contract
    made = encode_lut.jobs_for(config, "ffn_in", bits=bits, batch=VECTORS)["ffn_in"]
    known = [spec.name for spec in contract.tensors(config.params)]
    job = contract.sample(config.params, {name: made[name] for name in known})
    prepared = flow.prepare(config, Stimulus([job], "MiniLM"))
    library, recipe = place
    return measured(prepared, flow.measure(prepared, libraries.load(library), recipe))


def per_operation(one: Staged, peak: float) -> results.Row:
    """Area for each multiply-accumulate a cycle, energy of each, of core and tile."""
    estimate = one.point.estimate
    core = [name for name in one.stages if name == "front" or name.startswith("column_")]
    row: results.Row = {
        "core_ge": one.area(*core) / peak,
        "tile_ge": one.point.synthesis.gate_equivalents / peak,
        "core_u": one.energy(*core) / estimate.unit,
        "tile_u": estimate.energy_per_operation / estimate.unit,
        "core_pj": one.energy(*core) * 1e12,
        "tile_pj": estimate.energy_per_operation * 1e12,
        "period_fo4": estimate.period_fo4,
    }
    return row


def full_precision(acts: str, place: Place) -> results.Row:
    """The tile that needs no quantised weights."""
    if acts == "i8":
        own = options("mac_tile", acts, 8)
        return per_operation(measure("mac_tile", own, 8, place), _peak(own, 1))
    own = {"columns": "6", "lanes": str(LANES), "vectors": str(VECTORS)}
    rows = [per_operation(measure("float_mac_tile", own | {"sums": sums}, 8, place), _peak(own, 1))
            for sums in ("fp32", "aligned")]
    # What papers take multiplies and adds in floating point; the leaner one aligns a step at once.
    return rows[0] | {f"lean_{key}": value for key, value in rows[1].items()}


def _peak(own: dict[str, str], cycles: int) -> float:
    return int(own["columns"]) * int(own["lanes"]) * int(own["vectors"]) / cycles


def rows_at(acts: str, place: Place) -> list[results.Row]:
    """A row for each width of the weights."""
    full = full_precision(acts, place)
    rows = []
    for bits in WIDTHS:
        found = {}
        for kind in KINDS:
            own = options(kind, acts, bits)
            peak = _peak(own, 1 if kind == "mac_tile" else bits)
            found[kind] = per_operation(measure(kind, own, bits, place), peak)
        row: results.Row = {"library": place[0], "recipe": place[1], "acts": acts, "bits": bits}
        for kind in KINDS:
            row |= {f"{kind.removesuffix('_tile')}_{key}": value
                    for key, value in found[kind].items()}
        lut = found["lut_tile"]
        for other, short in (("serial_tile", "serial"), ("mac_tile", "mac")):
            row |= {f"{key}_to_{short}": lut[key] / found[other][key]
                    for key in ("core_ge", "tile_ge", "core_u", "tile_u")}
        row |= {f"full_{key}": value for key, value in full.items()}
        row |= {f"{key}_of_{head}full": full[f"{head}{key}"] / lut[key]
                for key in ("core_ge", "tile_ge", "core_u", "tile_u")
                for head in (("", "lean_") if "lean_core_ge" in full else ("",))}
        rows.append(row)
    return rows


def main() -> None:
    """Measure all tiles on every library."""
    points = list(product(ACTS, product(libraries.available(), RECIPES)))
    found = side_by_side(lambda point: rows_at(*point), points)
    results.save("lut_tiles", [row for rows in found for row in rows], ("g++", "opensta"))
