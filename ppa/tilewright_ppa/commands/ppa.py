"""`tilewright ppa`: what a design costs in area, time and energy."""

import math
from collections.abc import Sequence
from pathlib import Path

import click
from rich.table import Table

from tilewright.cli import design, fail, json_option, progress, publish
from tilewright.records import Record, save
from tilewright.registry import Config
from tilewright_ppa import flow, libraries
from tilewright_ppa.recipes import pareto
from tilewright_ppa.workload import stimulus

__all__ = ["command", "library_option"]

library_option = click.option(
    "--library", "name", default=libraries.DEFAULT, show_default=True, metavar="NAME|FILE",
    help="Cell library: a name, a Liberty file, several with commas, or a folder.")
recipe_option = click.option(
    "--recipe", default="balanced", show_default=True, metavar="NAME",
    help="area, balanced, speed, FRONT-BACK, or all for every one worth having.")


@click.command("ppa")
@design
@library_option
@recipe_option
@click.option("--period", metavar="NS", type=click.FloatRange(min=0, min_open=True),
              help="Clock period at which power is given; the shortest otherwise.")
@click.option("--activity", metavar="FILE", type=click.Path(path_type=Path),
              help="Tensors to simulate the gates on, .npz or .safetensors; a sample is taken. "
                   "Without it, the design's own seeded workload.")
@click.option("--product", metavar="NAME",
              help="The product of FILE, keys NAME/...; the first otherwise.")
@click.option("--seed", default=1, show_default=True, type=click.IntRange(0),
              help="Of the design's own workload.")
@json_option
@click.pass_context
def command(ctx: click.Context, config: Config, name: str, recipe: str, period: float | None,
            activity: Path | None, product: str | None, seed: int,
            json_target: str | None) -> None:
    """Estimate DESIGN's cell area, clock period and energy per operation.

    Exit status 1 if the mapped netlist does not give the golden results, or if OpenSTA, where it
    is installed, finds another period.
    """
    if period is not None and not math.isfinite(period):
        fail(f"--period must be a finite number of ns above 0, not {period}")
    library = libraries.load(name)
    wanted = flow.names(recipe, library)
    prepared = flow.prepare(config, stimulus(config, activity, product, seed))
    points = []
    with progress(f"{config.name} on {library.name}", len(wanted)) as advance:
        for one in wanted:
            try:
                points.append(flow.measure(prepared, library, one))
            except flow.FAULTS as error:
                click.echo(f"{config.name}, recipe {one}: {error}", err=True)
                ctx.exit(1)
            advance(1)
    records = [flow.record(point, None if period is None else period * 1e-9) for point in points]
    best = set(pareto([(row["gate_equivalents"], row["period_ns"], row["energy_pj_per_op"])
                       for row in records]))
    for index, row in enumerate(records):
        row["pareto"] = index in best
        save("ppa", f"{config.name}@{library.name}+{row['recipe']}", row)
    publish(records if recipe == "all" else records[0], json_target, *_shown(records))
    wrong = [(point, text) for point in points if (text := _complaint(point))]
    for point, text in wrong:
        click.echo(f"{config.name}, recipe {point.synthesis.recipe}: {text}", err=True)
    if wrong:
        ctx.exit(1)


def _complaint(point: flow.Point) -> str:
    if point.estimate.mismatch:
        return f"the netlist differs from the golden model: {point.estimate.mismatch}"
    if not point.opensta_agrees:
        return (f"OpenSTA finds a period of {(point.opensta_period or 0) * 1e9:.4f} ns, "
                f"not {point.estimate.period * 1e9:.4f} ns")
    return ""


def _shown(records: Sequence[Record]) -> list[Table | str]:
    first = records[0]
    neutral = first["library"] == libraries.DEFAULT
    table = Table("recipe", box=None, title=f"{first['name']} on {first['library']} "
                  f"({first['corner']})", title_justify="left")
    headings = ["GE", "of it flops", "FO4", "u/op"] if neutral else [
        "um2", "GE", "of it flops", "ns", "FO4", "MHz", "pJ/op", "mW"]
    for heading in [*headings, "without glitches", ""]:
        table.add_column(heading, justify="right")
    for row in records:
        calm = f"{row['energy_settled_pj_per_op'] / row['energy_pj_per_op']:.0%}"
        table.add_row(
            row["recipe"], *_figures(row, neutral), calm,
            "on the Pareto front" if len(records) > 1 and row["pareto"] else "")
    lines: list[Table | str] = [table, *_notes(first, neutral)]
    if not neutral:
        lines.insert(-1, _power(records))
    if len(first["modules"]) > 1 and len(records) == 1:
        lines.insert(1, _modules(first))
    return lines


def _figures(row: Record, neutral: bool) -> list[str]:
    area, flops = f"{row['gate_equivalents']:,.0f}", f"{row['sequential_ge']:,.0f}"
    if neutral:
        return [area, flops, f"{row['period_fo4']:.1f}", f"{row['energy_u_per_op']:.0f}"]
    return [f"{row['area_um2']:,.0f}", area, flops, f"{row['period_ns']:.3f}",
            f"{row['period_fo4']:.1f}", f"{row['fmax_mhz']:,.0f}",
            f"{row['energy_pj_per_op']:.3g}",
            "-" if row["power_mw"] is None else f"{row['power_mw']:.3g}"]


def _time(row: Record, delay: float, neutral: bool) -> str:
    """A delay in ns, in the unit of the table."""
    return (f"{delay * row['period_fo4'] / row['period_ns']:.1f} FO4" if neutral
            else f"{delay:.3f} ns")


def _power(records: Sequence[Record]) -> str:
    """What the power is of; nothing runs faster than its shortest period."""
    at = ("the shortest period"
          if all(row["power_period_ns"] == row["period_ns"] for row in records)
          else f"{records[0]['power_period_ns']:g} ns")
    if any(row["power_mw"] is None for row in records):
        return f"Power: at {at}, and none where that is too short."
    leakage = f", {records[0]['leakage_mw']:.3g} mW of it leakage" if len(records) == 1 else ""
    return f"Power: at {at}{leakage}."


def _modules(row: Record) -> Table:
    table = Table("module", box=None)
    for heading in ("instances", "GE", "share"):
        table.add_column(heading, justify="right")
    for module in sorted(row["modules"], key=lambda module: -module["share"]):
        table.add_row(module["module"], f"{module['count']}",
                      f"{module['gate_equivalents']:,.0f}", f"{module['share']:.1%}")
    return table


def _notes(row: Record, neutral: bool) -> list[str]:
    unit = (" FO4: the delay of an inverter that drives four; u = 4 Cinv V^2, an inverter's "
            "energy for a cycle of driving four." if neutral else "")
    outside = ", ".join(
        f"{kind} {_time(row, delay, neutral)}" for kind, delay in sorted(row["paths_ns"].items())
        if delay and kind != "register to register")
    beside = f" Not in the period: {outside}." if outside else ""
    loaded = (f" {row['overloaded_nets']:,} nets load their drivers beyond the library's limits."
              if row["overloaded_nets"] else "")
    checked = ("" if row["opensta_period_ns"] is None else
               f" OpenSTA {row['tools']['opensta']} finds {row['opensta_period_ns']:.4f} ns.")
    memories = f" Memories: {row['memory_bits']:,} bits." if row["memory_bits"] else ""
    path = " to ".join(row["critical_path"] or ["none between registers"])
    return [
        f"GE: areas of {row['nand2']}.{unit}{memories}",
        f"Critical path: {path}.{checked}{beside}{loaded}",
        f"Energy: {row['activity']}; {row['cycles']:,} cycles, {row['operations']:,} operations, "
        f"{row['annotated']:.0%} of nets simulated, results as the golden model's, clock pins "
        "included, leakage and memories not."
        if row["mismatch"] is None else f"Energy: {row['activity']}.",
        row["limits"],
    ]
