"""Attention engines at equal throughput, one key a cycle: area, power and energy by stage.

All engines answer the same queries on the same keys and values (d = dv = 64, L = 1024), drawn with
the moments of one of MiniLM's heads by `examples.minilm.heads`; two queries in the midst of others
are counted. How much that depends on the head is measured on some from end to end. A stage has its
own modules; "control" is what stands in none. Memories cost nothing in these figures and are
counted in bits. Power is at the same clock for all: the slowest engine's.
"""

import re
from collections import Counter
from itertools import product
from typing import Any

from benchmarks import results
from benchmarks.command import side_by_side
from benchmarks.stages import Staged, measured
from examples.minilm import encode_heads
from examples.minilm.heads import HEADS, LAYERS
from tilewright.registry import CONFIGS
from tilewright_golden.contract import Tensors
from tilewright_ppa import flow, libraries
from tilewright_ppa.workload import Stimulus

HAMMING, DENSE, BF16, DOT = (
    "hamming_d64_l1024_n32", "dense_i8_d64_l1024", "dense_bf16_d64_l1024",
    "dot_i8_topn_d64_l1024_n32")
ENGINES = (HAMMING, DOT, DENSE, BF16)
RECIPES = ("area", "balanced")
STAGES = ("score", "select", "softmax", "context_sums", "normalise")

HEAD, SEED = (0, 5), 1
"""Which head is drawn, and from which seed: of all, the one whose dense weights are 0 as often as
those of the median one."""

GOALS = (
    ("area_to_i8", 0.10, "area 10 % of int8"), ("area_to_bf16", 0.07, "7 % of bf16"),
    ("power_to_i8", 0.05, "power 5 % of int8"), ("power_to_bf16", 0.03, "3 % of bf16"),
    ("selection_share", 0.25, "selection 25 %"),
)
"""What Hamming attention should need at most."""

SPREAD = 9
"""Heads from the least to the most share of weights that are 0."""

CELL = 1.31 * 1.58
"""Area of a six-transistor memory cell in um2: SkyWater's sky130_fd_bd_sram__sram_sp_cell_opt1."""

CELL_GE = CELL / 3.7536
"""The same in NAND2 gates of sky130_fd_sc_hd."""

_RAM = re.compile(r"ram_(\d+)x(\d+)")


class Measured(Staged):
    """One engine through one recipe."""

    def bits(self, role: str) -> int:
        """Bits of the memories of keys, of values, or of all others."""
        every = {stage: _bits(modules) for stage, modules in self.stages.items()}
        found = {"keys": every["score"], "values": _largest(self.stages["context_sums"])}
        return found.get(role, sum(every.values()) - sum(found.values()))


def _bits(modules: Counter[str]) -> int:
    return sum(int(size[1]) * int(size[2]) * count for module, count in modules.items()
               if (size := _RAM.fullmatch(module)))


def _largest(modules: Counter[str]) -> int:
    """Bits of the memories of that size which holds most: values, not the list of the kept."""
    return max(_bits(Counter({module: count})) for module, count in modules.items())


def job_of(design: str, layer: int, head: int) -> Tensors:
    """The queries of a drawn head that are simulated."""
    config = CONFIGS[design]
    contract: Any = config.contract
    job = encode_heads.job_for(config, layer, head, seed=SEED)
    known = [spec.name for spec in contract.tensors(config.params)]
    return contract.sample(config.params, {name: job[name] for name in known})


def measure(design: str, library: str, recipe: str, head: tuple[int, int] = HEAD) -> Measured:
    """An engine on a drawn head, through one recipe."""
    prepared = flow.prepare(CONFIGS[design], Stimulus([job_of(design, *head)], "a drawn head"))
    found = measured(prepared, flow.measure(prepared, libraries.load(library), recipe))
    return Measured(found.point, found.stages)


def compare(engines: dict[str, Measured], recipe: str) -> list[results.Row]:
    """A row for each engine, against the dense ones, at one clock."""
    period = max(one.point.estimate.period for one in engines.values())
    watts = {name: one.point.estimate.watts(period) for name, one in engines.items()}
    area = {name: one.point.synthesis.gate_equivalents for name, one in engines.items()}
    rows = []
    for name, one in engines.items():
        selection = one.area("select") / area[name]
        row = {
            "name": name, "library": one.point.library.name, "recipe": recipe,
            "gate_equivalents": area[name], "sequential_ge": one.point.synthesis.sequential_ge,
            "period_fo4": one.point.estimate.period_fo4, "power_mw": watts[name] * 1e3,
            "energy_pj_per_key": one.point.estimate.energy_per_operation * 1e12,
            "energy_u_per_key": one.point.estimate.energy_per_operation / one.point.estimate.unit,
            "selection_share": selection,
            "clock_share": (one.point.estimate.power.total.clock
                            / one.point.estimate.power.total.dynamic),
        }
        for dense, short in ((DENSE, "i8"), (BF16, "bf16")):
            row |= {f"area_to_{short}": area[name] / area[dense],
                    f"power_to_{short}": watts[name] / watts[dense]}
        rows.append(row)
    return rows


def verdict(row: results.Row) -> str:
    """Which goals Hamming attention reaches in a row, and which it misses."""
    if row["name"] != HAMMING:
        return "-"
    return "; ".join(words if row[key] <= most else f"**missed**: {words}"
                     for key, most, words in GOALS)


def by_stage(engines: dict[str, Measured], recipe: str) -> list[results.Row]:
    """Area and energy of each stage."""
    rows = []
    for name, one in engines.items():
        row: results.Row = {"name": name, "library": one.point.library.name, "recipe": recipe}
        for stage in (*STAGES, "control"):
            short = stage.removesuffix("_sums")
            row |= {f"{short}_ge": one.area(stage), f"{short}_pj": one.energy(stage) * 1e12,
                    f"{short}_u": one.energy(stage) / one.point.estimate.unit}
        rows.append(row)
    return rows


def memories(engines: dict[str, Measured]) -> list[results.Row]:
    """Bits of every memory, and what they come to in gates of one library's cell."""
    rows: list[results.Row] = []
    for name, one in engines.items():
        bits = {f"{role}_bits": one.bits(role) for role in ("keys", "values", "other")}
        logic = one.point.synthesis.gate_equivalents
        rows.append({"name": name, "library": one.point.library.name, **bits,
                     "gate_equivalents": logic,
                     "with_other_ge": logic + CELL_GE * bits["other_bits"],
                     "with_memories_ge": logic + CELL_GE * sum(bits.values())})
    by_name = {row["name"]: row for row in rows}
    return [row | {
        "keys_to_i8": row["keys_bits"] / by_name[DENSE]["keys_bits"],
        "keys_to_bf16": row["keys_bits"] / by_name[BF16]["keys_bits"],
        "logic_to_i8": row["gate_equivalents"] / by_name[DENSE]["gate_equivalents"],
        "with_other_to_i8": row["with_other_ge"] / by_name[DENSE]["with_other_ge"],
        "all_to_i8": row["with_memories_ge"] / by_name[DENSE]["with_memories_ge"],
    } for row in rows]


def zeros(head: tuple[int, int]) -> float:
    """Share of the dense engine's weights that are 0 on a drawn head."""
    contract: Any = CONFIGS[DENSE].contract
    return float((contract.weights(CONFIGS[DENSE].params, job_of(DENSE, *head)) == 0).mean())


def by_head() -> list[results.Row]:
    """Energy of Hamming and dense attention on heads of many kinds."""
    shares = sorted((zeros(head), head) for head in product(range(LAYERS), range(HEADS)))
    some = [shares[round(place * (len(shares) - 1) / (SPREAD - 1))] for place in range(SPREAD)]
    rows = []
    for share, head in some:
        found = {design: measure(design, libraries.DEFAULT, "area", head).point.estimate
                 for design in (HAMMING, DENSE)}
        each = {design: one.energy_per_operation / one.unit for design, one in found.items()}
        rows.append({"layer": head[0], "head": head[1], "zeros": share,
                     "hamming_u": each[HAMMING], "dense_u": each[DENSE],
                     "ratio": each[HAMMING] / each[DENSE]})
    return rows


def main() -> None:
    """Measure every engine on every library."""
    places = list(product(libraries.available(), RECIPES))
    points = [(design, *place) for place in places for design in ENGINES]
    found = dict(zip(points, side_by_side(lambda point: measure(*point), points), strict=True))
    rows: list[results.Row] = []
    stages: list[results.Row] = []
    for library, recipe in places:
        engines = {design: found[design, library, recipe] for design in ENGINES}
        rows += compare(engines, recipe)
        stages += by_stage(engines, recipe)
    results.save("attention_heads", by_head(), ("g++",))
    results.save("attention", rows, ("g++", "opensta"))
    results.save("attention_stages", stages, ("g++",))
    results.save("attention_memories", memories(
        {design: found[design, libraries.DEFAULT, "area"] for design in ENGINES}))
