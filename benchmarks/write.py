"""Write the pages of figures in `docs/` from what the benchmarks measured.

    python -m benchmarks.write
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks import attention, results
from benchmarks.markers import write_between
from benchmarks.results import Row
from tilewright_ppa import libraries

DOCS = Path(__file__).parents[1] / "docs"
PAGE = DOCS / "benchmarks.md"

Column = tuple[str, Callable[[Row], str]]
"""A heading, and what stands below it for a row."""


def figure(heading: str, key: str, form: str = "") -> Column:
    """row[key] as the format specification `form` has it; a dash where there is none."""

    def text(row: Row) -> str:
        value = row.get(key)
        return "-" if value is None else format(value, form)

    return heading, text


def physical(heading: str, key: str, form: str) -> Column:
    """A figure in units of nature, which the neutral library does not have."""
    _, text = figure(heading, key, form)
    return heading, lambda row: "-" if row["library"] == libraries.DEFAULT else text(row)


def name(heading: str, key: str) -> Column:
    """row[key] as code."""
    return heading, lambda row: f"`{row[key]}`"


def _goal(row: Row) -> str:
    words = row.get("goal", "-")
    return words if row.get("met", True) else f"**missed**: {words}"


def _products(row: Row) -> str:
    if len(row["products"]) > 1:
        return f"all {len(row['products'])}, one after another"
    return f"`{row['products'][0]}` {' x '.join(map(str, row['sizes'][0]))}"


GOAL: Column = ("goal", _goal)

ALIGNED: tuple[Column, ...] = (
    figure("neutral: GE", "neutral_ge", ".0f"),
    figure("u", "neutral_energy", ".0f"),
    figure("FO4", "neutral_fo4", ".0f"),
    figure("sky130hd: GE", "sky130hd_ge", ".0f"),
    figure("pJ", "sky130hd_energy", ".2f"),
    figure("asap7: GE", "asap7_ge", ".0f"),
    figure("pJ", "asap7_energy", ".3f"),
)
"""Area and energy of a lane, and the cycle."""

STAGES_OF_ATTENTION = ("popcounts", "selection", "exponentials", "dot_scores", "normalisation")
"""Benchmarks of structures inside the attention engines."""

TABLES: dict[str, tuple[Column, ...]] = {
    "utilization": (
        name("design", "design"),
        ("product", _products),
        figure("bound, cycles", "bound", ","),
        figure("cycles", "cycles", ","),
        figure("share of peak", "utilization", ".2%"),
        figure("above the bound", "above_bound", ".3%"),
        GOAL,
    ),
    "simulation": (
        figure("", "way"),
        figure("cycles", "cycles", ","),
        figure("CPU seconds", "seconds", ".2f"),
        figure("cycles per CPU second", "cycles_per_second", ",.0f"),
        figure("times slower", "ratio", ",.0f"),
        figure("builds", "builds"),
        GOAL,
    ),
    "regression": (
        figure("`make test`", "run"),
        figure("seconds", "seconds", ".0f"),
        figure("tests", "tests", ","),
        figure("of them skipped", "skipped"),
        GOAL,
    ),
    "area": (
        name("design", "name"),
        figure("library", "library"),
        figure("recipe", "recipe"),
        figure("um2", "area_um2", ",.0f"),
        figure("GE", "gate_equivalents", ",.0f"),
        figure("of it flops", "sequential_ge", ",.0f"),
        physical("ns", "period_ns", ".3f"),
        figure("FO4", "period_fo4", ".1f"),
        physical("pJ per MAC", "energy_pj_per_op", ".3g"),
        figure("u per MAC", "energy_u_per_op", ".0f"),
        GOAL,
    ),
    "timing": (
        figure("library", "library"),
        figure("corner", "corner"),
        figure("netlists", "netlists"),
        figure("largest difference", "largest", ".4%"),
        GOAL,
    ),
    "synthesis": (
        name("design", "design"),
        figure("library", "library"),
        figure("recipe", "recipe"),
        figure("GE", "gate_equivalents", ",.0f"),
        figure("CPU seconds", "cpu_seconds", ".1f"),
        GOAL,
    ),
    "structures": (
        figure("dataflow", "dataflow"),
        figure("element", "structure"),
        figure("neutral, GE", "neutral", ".0f"),
        figure("sky130hd, GE", "sky130hd", ".0f"),
        figure("asap7, GE", "asap7", ".0f"),
        figure("ihp-sg13g2, GE", "ihp-sg13g2", ".0f"),
    ),
    "format_cycles": (
        name("design", "design"),
        figure("cycles", "cycles", ","),
        figure("share of peak", "utilization", ".2%"),
        GOAL,
    ),
    "formats": (
        figure("library", "library"),
        figure("recipe", "recipe"),
        figure("operands", "form"),
        figure("sums", "sums"),
        figure("element, GE", "element_ge", ",.0f"),
        figure("array, GE", "gate_equivalents", ",.0f"),
        figure("to int8", "area_ratio", ".2f"),
        figure("FO4", "period_fo4", ".1f"),
        figure("to int8", "period_ratio", ".2f"),
        physical("pJ per MAC", "energy_pj_per_op", ".3g"),
        figure("u per MAC", "energy_u_per_op", ".0f"),
        figure("to int8", "energy_ratio", ".2f"),
    ),
    "elements": (
        figure("library", "library"),
        figure("recipe", "recipe"),
        figure("formats", "formats"),
        figure("K", "lanes"),
        figure("V", "vectors"),
        figure("HFINT, GE", "hfint_ge", ",.0f"),
        figure("integer, GE", "intpe_ge", ",.0f"),
        figure("area", "area_ratio", ".2f"),
        physical("HFINT, pJ per MAC", "hfint_pj", ".3g"),
        physical("integer, pJ per MAC", "intpe_pj", ".3g"),
        figure("energy", "energy_ratio", ".2f"),
        figure("period", "period_ratio", ".2f"),
        figure("sums' area", "sums_area_ratio", ".2f"),
        figure("sums' energy", "sums_energy_ratio", ".2f"),
        GOAL,
    ),
    "float_sums": (
        figure("operands", "operands"),
        figure("structure", "structure"),
        figure("area: GE", "area_ge", ",.0f"),
        figure("FO4", "area_fo4", ".0f"),
        figure("balanced: GE", "balanced_ge", ",.0f"),
        figure("FO4", "balanced_fo4", ".0f"),
    ),
    "codecs": (
        name("design", "name"),
        figure("library", "library"),
        figure("recipe", "recipe"),
        figure("GE", "gate_equivalents", ",.0f"),
        figure("of it flops", "sequential_ge", ",.0f"),
        physical("ns", "period_ns", ".2f"),
        figure("FO4", "period_fo4", ".1f"),
        figure("numbers a cycle", "ops_per_cycle"),
        physical("pJ per number", "energy_pj_per_op", ".3g"),
        figure("u per number", "energy_u_per_op", ".0f"),
    ),
    "codec_structures": (
        figure("block", "block"),
        figure("structure", "structure"),
        figure("neutral, GE", "neutral", ",.0f"),
        figure("sky130hd, GE", "sky130hd", ",.0f"),
        figure("asap7, GE", "asap7", ",.0f"),
        figure("ihp-sg13g2, GE", "ihp-sg13g2", ",.0f"),
        figure("neutral, FO4", "area_fo4", ".0f"),
        figure("between registers", "area_loop_fo4", ".0f"),
        figure("neutral, balanced: GE", "balanced", ",.0f"),
        figure("FO4", "balanced_fo4", ".0f"),
        figure("between registers", "balanced_loop_fo4", ".0f"),
    ),
    "attention": (
        figure("library", "library"),
        figure("recipe", "recipe"),
        name("engine", "name"),
        figure("GE", "gate_equivalents", ",.0f"),
        figure("to int8", "area_to_i8", ".1%"),
        figure("to bf16", "area_to_bf16", ".1%"),
        physical("mW", "power_mw", ".3g"),
        physical("pJ per key", "energy_pj_per_key", ".3g"),
        figure("u per key", "energy_u_per_key", ",.0f"),
        figure("power to int8", "power_to_i8", ".1%"),
        figure("to bf16", "power_to_bf16", ".1%"),
        figure("FO4", "period_fo4", ".0f"),
        figure("clock's share", "clock_share", ".0%"),
        figure("selection's area", "selection_share", ".1%"),
        ("goals, at most", attention.verdict),
    ),
    "attention_stages": (
        figure("library", "library"),
        figure("recipe", "recipe"),
        name("engine", "name"),
        *(figure(f"{stage}: {unit}", f"{stage}_{key}", ",.0f")
          for stage in ("score", "select", "softmax", "context", "normalise", "control")
          for unit, key in (("GE", "ge"), ("u", "u"))),
    ),
    "attention_memories": (
        name("engine", "name"),
        figure("keys, bits", "keys_bits", ","),
        figure("values, bits", "values_bits", ","),
        figure("others, bits", "other_bits", ","),
        figure("keys' bits to int8", "keys_to_i8", ".3f"),
        figure("to bf16", "keys_to_bf16", ".4f"),
        figure("logic, GE", "gate_equivalents", ",.0f"),
        figure("to int8", "logic_to_i8", ".1%"),
        figure("and others, GE", "with_other_ge", ",.0f"),
        figure("to int8", "with_other_to_i8", ".1%"),
        figure("and all, GE", "with_memories_ge", ",.0f"),
        figure("to int8", "all_to_i8", ".1%"),
    ),
    "attention_heads": (
        figure("layer", "layer"),
        figure("head", "head"),
        figure("dense weights that are 0", "zeros", ".0%"),
        figure("Hamming, u per key", "hamming_u", ",.0f"),
        figure("dense int8, u per key", "dense_u", ",.0f"),
        figure("ratio", "ratio", ".1%"),
    ),
    "attention_cycles": (
        name("engine", "name"),
        figure("queries", "queries"),
        figure("keys", "keys", ","),
        figure("cycles per query", "cycles_per_query", ",.1f"),
        figure("score stage in use", "utilization", ".2%"),
        figure("cycles in all", "cycles", ","),
        GOAL,
    ),
    "popcounts": (
        figure("bits", "width"),
        figure("structure", "structure"),
        *(figure(f"{head}: {unit}", f"{key}_{part}", form)
          for head, key in (("neutral", "neutral"), ("balanced", "balanced"),
                            ("sky130hd", "sky130hd"), ("asap7", "asap7"),
                            ("ihp-sg13g2", "ihp-sg13g2"))
          for unit, part, form in (("GE", "ge", ",.0f"), ("u", "energy", ",.0f"))),
    ),
    "selection": (
        figure("structure", "structure"),
        figure("neutral, GE", "neutral", ",.0f"),
        figure("of it flops", "sequential_ge", ",.0f"),
        figure("sky130hd, GE", "sky130hd", ",.0f"),
        figure("asap7, GE", "asap7", ",.0f"),
        figure("ihp-sg13g2, GE", "ihp-sg13g2", ",.0f"),
        figure("memory, bits", "memory_bits", ","),
    ),
    "exponentials": (
        figure("weight bits", "weight"),
        figure("structure", "structure"),
        figure("largest error", "error", ".2f"),
        figure("more cycles", "cycles"),
        figure("neutral: GE", "neutral_ge", ",.0f"),
        figure("FO4", "neutral_fo4", ".0f"),
        figure("u", "neutral_energy", ",.0f"),
        figure("asap7: GE", "asap7_ge", ",.0f"),
        figure("FO4", "asap7_fo4", ".0f"),
    ),
    "dot_scores": (
        figure("structure", "structure"),
        figure("GE", "gate_equivalents", ",.0f"),
        figure("of it flops", "sequential_ge", ",.0f"),
        figure("FO4", "period_fo4", ".0f"),
        figure("u per key", "energy_u_per_key", ",.0f"),
        figure("without glitches", "settled_u_per_key", ",.0f"),
    ),
    "normalisation": (
        figure("structure", "structure"),
        figure("GE", "ge", ",.0f"),
        figure("of it flops", "sequential_ge", ",.0f"),
        figure("FO4", "period_fo4", ".0f"),
        figure("u per query", "energy_units", ",.0f"),
        figure("largest error", "error", ".3f"),
        figure("memory, bits", "memory_bits", ","),
    ),
    "alignment": (figure("structure", "structure"), *ALIGNED),
    "alignment_scope": (
        figure("operands", "operands"),
        figure("registers behind", "registers"),
        figure("V", "vectors"),
        figure("recipe", "recipe"),
        *ALIGNED,
    ),
    "lut_tiles": (
        figure("library", "library"),
        figure("recipe", "recipe"),
        figure("activations", "acts"),
        figure("weight bits", "bits"),
        *(figure(f"{head}: {unit}", f"{kind}_{key}", form)
          for head, kind in (("tables", "lut"), ("bits", "serial"), ("multipliers", "mac"))
          for unit, key, form in (("GE", "core_ge", ",.1f"), ("u", "core_u", ",.1f"),
                                  ("FO4", "period_fo4", ".0f"))),
        figure("tables to multipliers: area", "core_ge_to_mac", ".2f"),
        figure("energy", "core_u_to_mac", ".2f"),
        figure("tables to bits: area", "core_ge_to_serial", ".2f"),
        figure("energy", "core_u_to_serial", ".2f"),
        figure("whole tiles, to multipliers: area", "tile_ge_to_mac", ".2f"),
        figure("energy", "tile_u_to_mac", ".2f"),
    ),
    "lut_full": (
        figure("library", "library"),
        figure("recipe", "recipe"),
        figure("activations", "acts"),
        figure("weight bits", "bits"),
        figure("in full precision", "full"),
        figure("GE", "full_core_ge", ",.0f"),
        figure("u", "full_core_u", ",.0f"),
        figure("FO4", "full_fo4", ".0f"),
        figure("times the tables: area", "core_ge_of_full", ".1f"),
        figure("energy", "core_u_of_full", ".1f"),
        figure("whole tiles: area", "tile_ge_of_full", ".1f"),
        figure("energy", "tile_u_of_full", ".1f"),
    ),
    "lut_cycles": (
        figure("tile", "tile"),
        figure("activations", "acts"),
        figure("weight bits", "bits"),
        figure("batch", "batch"),
        figure("peak, cycles", "ideal_cycles", ","),
        figure("cycles", "cycles", ","),
        figure("share of peak", "utilization", ".2%"),
        GOAL,
    ),
    "lut_columns": (
        figure("structure", "structure"),
        figure("activations", "acts"),
        figure("weight bits", "weight_bits"),
        figure("lanes", "lanes"),
        figure("activations in a table", "group"),
        figure("GE", "ge", ",.1f"),
        figure("of it front", "front_ge", ",.1f"),
        figure("of it flops", "sequential_ge", ",.1f"),
        figure("FO4", "period_fo4", ".0f"),
        figure("u", "energy_u", ",.1f"),
        figure("without glitches", "settled_u", ",.1f"),
    ),
    "lut_drains": (
        figure("structure", "structure"),
        figure("GE", "gate_equivalents", ",.0f"),
        figure("of it flops", "sequential_ge", ",.0f"),
        figure("FO4", "period_fo4", ".1f"),
        figure("u per cycle", "energy_u_per_cycle", ",.0f"),
    ),
    "float_macs": (
        figure("structure", "structure"),
        figure("lanes", "lanes"),
        figure("library", "library"),
        figure("GE", "ge_per_mac", ",.0f"),
        figure("of it flops", "sequential_ge_per_mac", ",.0f"),
        figure("FO4", "period_fo4", ".0f"),
        figure("u", "energy_u_per_mac", ",.0f"),
        figure("without glitches", "settled_u_per_mac", ",.0f"),
    ),
    "csram_cycles": (
        figure("schedule", "schedule"),
        figure("group", "group"),
        figure("weight bits", "bits"),
        figure("batch", "batch"),
        ("patterns", lambda row: "yes" if row["patterns"] else "no"),
        figure("cycles per multiply-accumulate", "per_operation", ".1f"),
        figure("with sums stored", "with_stores", ".1f"),
        figure("refused", "refused"),
        GOAL,
    ),
    "csram_patterns": (
        figure("layer", "layer"),
        figure("scale of a", "scales"),
        figure("batch", "batch"),
        figure("cycles without patterns", "per_operation", ".1f"),
        figure("skip_zero saves", "skip_zero", ".1%"),
        figure("collapse", "collapse", ".1%"),
        figure("reuse", "reuse", ".1%"),
        figure("all", "all", ".1%"),
        figure("cycles with all", "with", ".1f"),
        figure("without tables, at least", "without_tables", ".1f"),
        GOAL,
    ),
    "csram_area": (
        name("design", "name"),
        figure("library", "library"),
        figure("recipe", "recipe"),
        figure("a column, GE", "column_ge", ".1f"),
        figure("its cells, GE", "cell_ge", ".0f"),
        figure("share", "column_share", ".0%"),
        figure("all columns, GE", "columns_ge", ",.0f"),
        figure("what they share, GE", "shared_ge", ",.0f"),
        figure("all to the cells", "share", ".0%"),
        figure("FO4", "period_fo4", ".0f"),
    ),
    "pim_units": (
        figure("structure", "structure"),
        figure("values", "form"),
        figure("lanes", "lanes"),
        figure("vectors", "vectors"),
        figure("library", "library"),
        figure("GE", "gate_equivalents", ",.0f"),
        figure("of it flops", "sequential_ge", ",.0f"),
        physical("area, um2", "area_um2", ",.0f"),
        figure("FO4", "period_fo4", ".0f"),
        figure("u", "energy_u", ",.0f"),
        figure("without glitches", "settled_u", ",.0f"),
        physical("pJ", "energy_pj", ".3f"),
    ),
    "pim_channels": (
        figure("library", "library"),
        figure("values", "form"),
        figure("row buffers", "buffers"),
        figure("16 units, GE", "units_ge", ",.0f"),
        figure("rest of the banks", "device_ge", ",.0f"),
        figure("controller", "controller_ge", ",.0f"),
        figure("queues of what leaves", "queues_ge", ",.0f"),
        figure("FO4", "period_fo4", ".0f"),
        figure("units, u", "units_u", ",.0f"),
        figure("rest of the banks", "device_u", ",.1f"),
        figure("controller", "controller_u", ",.1f"),
        figure("all", "energy_u", ",.0f"),
        physical("pJ", "energy_pj", ".2f"),
    ),
    "pim_gemv": (
        figure("channel", "design"),
        figure("banks", "banks"),
        figure("values", "form"),
        figure("steps", "steps"),
        figure("GEMVs", "tiles", ","),
        figure("rows to a result", "chunks"),
        figure("refreshes", "refreshes"),
        figure("bound, cycles", "bound", ","),
        figure("cycles", "cycles", ","),
        figure("above the bound", "over", ".2%"),
        figure("share of peak", "peak", ".1%"),
        GOAL,
    ),
    "pim_mixed": (
        figure("design", "design"),
        figure("reads", "reads_are"),
        figure("window", "window"),
        figure("GEMVs under way", "tiles"),
        figure("turn of GEMVs", "turn_compute"),
        figure("of reads", "turn_memory"),
        figure("cycles", "cycles", ","),
        figure("of the bus, reads", "read_share", ".1%"),
        figure("multiply-accumulates a cycle", "macs_per_cycle", ".0f"),
        figure("one over two, best of each", "ratio", ".2f"),
        figure("both by default", "default_ratio", ".2f"),
        GOAL,
    ),
    "pim_mixed_area": (
        name("design", "design"),
        figure("library", "library"),
        figure("controller, GE", "gate_equivalents", ",.0f"),
        figure("of it flops", "sequential_ge", ",.0f"),
        physical("area, um2", "area_um2", ",.0f"),
        figure("period, FO4", "period_fo4", ".1f"),
    ),
    "pim_speed": (
        figure("channel", "design"),
        figure("banks", "banks"),
        figure("values", "form"),
        figure("cycles", "clocked", ","),
        figure("cycles per CPU second", "cycles_per_second", ",.0f"),
        GOAL,
    ),
    "pim_mutants": (
        figure("row buffers", "buffers"),
        ("entry, a cycle short", lambda row: f"`{row['entry']}`" if row["entry"] else "none"),
        figure("rule", "rule"),
        figure("commands that break it", "broken", ","),
        figure("other rules", "others"),
        GOAL,
    ),
    "pim_traffic": (
        figure("table", "table"),
        figure("row buffers", "buffers"),
        figure("requests", "requests", ","),
        figure("refused", "refused", ","),
        figure("commands", "commands", ","),
        figure("cycles", "cycles", ","),
        figure("columns read", "columns", ","),
        figure("results", "results", ","),
        figure("violations", "violations"),
        GOAL,
    ),
}
"""The columns of every benchmark."""


def page_of(name: str) -> Path:
    """The page that holds the table of benchmark `name`."""
    if name in STAGES_OF_ATTENTION or name.startswith("attention"):
        return DOCS / "attention_cost.md"
    if name.startswith(("lut_", "csram_", "float_macs")):
        return DOCS / "lut_cost.md"
    if name.startswith("pim_"):
        return DOCS / "pim_cost.md"
    return DOCS / "alignment.md" if name.startswith("alignment") else PAGE


def render(name: str) -> str:
    """The table of benchmark `name` in Markdown, with where and on what it was measured."""
    if name not in results.names():
        return "Not measured yet."
    record: dict[str, Any] = results.load(name)
    columns = TABLES[name]
    lines = [[heading for heading, _ in columns], ["---"] * len(columns)]
    lines += [[text(row) for _, text in columns] for row in record["rows"]]
    tools = ", ".join(f"{tool} {version}" for tool, version in record["tools"].items())
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return f"{table}\n\nMeasured on {record['machine']}, with {tools}."


def main() -> None:
    """Write every table."""
    for name in TABLES:
        write_between(page_of(name), name, render(name))


if __name__ == "__main__":
    main()
