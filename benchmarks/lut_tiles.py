"""Tiles at equal operations a cycle: tables against multipliers, single bits and bf16.

A tile of tables or of single bits has 48 columns; one of multipliers for weights of w bits has
48 / w, which makes the same number of multiply-accumulates a cycle. All take the same bits a cycle:
activations of the first tokens of MiniLM's feed-forward layer, its weights quantised to w bits in
groups of 64. "Core" is what makes sums of products: the front, with its tables, and the columns
with their accumulators. "Tile" is everything, with alignment, zero points and scales. Tiles in
full precision have weights in bf16, or in int8 with scales.
"""

from itertools import product
from math import ceil

from benchmarks import results
from benchmarks.command import side_by_side
from benchmarks.stages import Staged, measured
from examples.minilm import encode_lut
from tilewright.registry import resolve
from tilewright_ppa import flow, libraries
from tilewright_ppa.workload import Stimulus

WIDTHS, NARROW = (1, 2, 3, 4, 8), (1, 2, 3, 4)
"""Bits of weights with integers, and with bf16."""

COLUMNS, LANES, VECTORS, GROUP = 48, 32, 2, 64
KINDS = ("lut_tile", "serial_tile", "mac_tile")
CYCLES = 160
"""How many are simulated, about: each tile has a hundred thousand gates."""

RATIOS = ("core_ge", "tile_ge", "core_u", "tile_u")
FLOAT_LANES = 16
"""Products that the tile in full precision adds in a step: what its formats share grows with it."""

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
    made = encode_lut.jobs_for(config, "ffn_in", bits=bits, batch=VECTORS)["ffn_in"]
    products = CYCLES * _peak(own, cycles_of(kind, bits)) / VECTORS / len(made["weights"])
    some = slice(COLUMNS * ceil(products / COLUMNS))
    job = {spec.name: made[spec.name] for spec in config.contract.tensors(config.params)}
    job["weights"] = job["weights"][:, some]
    job |= {name: job[name][some] for name in ("scales", "zeros") if name in job}
    prepared = flow.prepare(config, Stimulus([job], "MiniLM"))
    library, recipe = place
    return measured(prepared, flow.measure(prepared, libraries.load(library), recipe, check=False))


def per_operation(one: Staged, peak: float) -> results.Row:
    """Area for each multiply-accumulate a cycle, energy of each, of core and tile."""
    estimate = one.point.estimate
    core = [name for name in one.stages if name == "front" or name.startswith("column")]
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


def full_precision(acts: str, place: Place) -> dict[str, results.Row]:
    """Tiles that need no narrow weights, by what they are.

    Of those in bf16, two add up with each addition rounded, as a plain multiply-add does, and two
    align the products of a step; registers inside cost area and save energy.
    """
    if acts == "i8":
        own = options("mac_tile", acts, 8)
        found = measure("mac_tile", own, 8, place)
        return {"int8 multipliers": per_operation(found, _peak(own, 1))}
    rows = {}
    for sums, registered in product(("fp32", "aligned"), ("false", "true")):
        own = {"columns": "6", "lanes": str(FLOAT_LANES), "vectors": str(VECTORS)}
        found = measure("float_mac_tile", own | {"sums": sums, "registered": registered}, 8, place)
        name = f"bf16, {sums} sums{', registers' if registered == 'true' else ''}"
        rows[name] = per_operation(found, _peak(own, 1))
    return rows


def cycles_of(kind: str, bits: int) -> int:
    """Cycles of a step."""
    return bits if kind in ("lut_tile", "serial_tile") else 1


def _peak(own: dict[str, str], cycles: int) -> float:
    return int(own["columns"]) * int(own["lanes"]) * int(own["vectors"]) / cycles


def rows_at(acts: str, place: Place) -> tuple[list[results.Row], list[results.Row]]:
    """A row for each width of the weights: against tiles of that width, and of full precision."""
    thorough = place[0] == libraries.DEFAULT
    full = full_precision(acts, place) if thorough else {}
    rows, against = [], []
    for bits in WIDTHS if acts == "i8" else NARROW:
        where: results.Row = {"library": place[0], "recipe": place[1], "acts": acts, "bits": bits}
        row = dict(where)
        found = {}
        # Single bits are the work of multipliers, done slowly: one library shows what that costs.
        kinds = [kind for kind in KINDS if kind != "serial_tile" or thorough]
        for kind in kinds:
            own = options(kind, acts, bits)
            found[kind] = per_operation(measure(kind, own, bits, place),
                                        _peak(own, cycles_of(kind, bits)))
            row |= {f"{kind.removesuffix('_tile')}_{key}": value
                    for key, value in found[kind].items()}
        lut = found["lut_tile"]
        for kind in kinds[1:]:
            row |= {f"{key}_to_{kind.removesuffix('_tile')}": lut[key] / found[kind][key]
                    for key in RATIOS}
        rows.append(row)
        against += [where | {"full": name, "full_core_ge": one["core_ge"],
                             "full_core_u": one["core_u"], "full_fo4": one["period_fo4"]}
                    | {f"{key}_of_full": one[key] / lut[key] for key in RATIOS}
                    for name, one in full.items()]
    return rows, against


def main() -> None:
    """Measure the tiles of integers on every library, those of bf16 on the neutral one."""
    places = list(product(libraries.available(), ("area",)))
    points = [("i8", place) for place in places] + [("bf16", (libraries.DEFAULT, "area"))]
    found = side_by_side(lambda point: rows_at(*point), points)
    results.save("lut_tiles", [row for rows, _ in found for row in rows], ("g++",))
    results.save("lut_full", [row for _, rows in found for row in rows], ("g++",))
