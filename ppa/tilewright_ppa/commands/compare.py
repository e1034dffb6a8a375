"""`tilewright compare`: two designs at equal work, side by side."""

import click
from rich.table import Table

from tilewright.cli import fail, json_option, overrides, progress, publish
from tilewright.records import Record, save
from tilewright.registry import Config, resolve
from tilewright_ppa import flow, libraries
from tilewright_ppa.commands.ppa import library_option, recipe_option
from tilewright_ppa.flow import Point
from tilewright_ppa.workload import Stimulus, seeded

__all__ = ["command"]


@click.command("compare")
@click.argument("first", metavar="DESIGN")
@click.argument("second", metavar="[DESIGN]", required=False)
@overrides
@library_option
@recipe_option
@click.option("--seed", default=1, show_default=True, type=click.IntRange(0),
              help="Of the workload.")
@json_option
@click.pass_context
def command(ctx: click.Context, first: str, second: str | None, parameters: dict[str, str],
            name: str, recipe: str, seed: int, json_target: str | None) -> None:
    """Compare two designs, the first over the second; without a second, with its baseline.

    Designs of one family do the same products. Others do their own workloads, and cycles and
    energy are taken per operation. Power is that of equal work in equal time: both at the
    throughput of the slower one. Area at equal throughput is area over operations per second, each
    at its shortest period.
    """
    a = resolve(first, parameters)
    if second is None and a.baseline is None:
        fail(f"DESIGN must be two designs: {a.name} has no baseline")
    b = resolve(second or str(a.baseline), parameters if second else {})
    library = libraries.load(name)
    if recipe == "all":
        fail("--recipe must be one recipe, not all")
    flow.names(recipe, library)
    points = []
    with progress(f"{a.name} and {b.name} on {library.name}", 2) as advance:
        for config, work in zip((a, b), _work(a, b, seed), strict=True):
            try:
                points.append(flow.measure(flow.prepare(config, work), library, recipe, False))
            except flow.FAULTS as error:
                click.echo(f"{config.name}: {error}", err=True)
                ctx.exit(1)
            advance(1)
    made = _record(points[0], points[1])
    save("compare", f"{a.name}@{b.name}@{library.name}+{recipe}", made)
    publish(made, json_target, _table(made, points), made["work"], flow.LIMITS)
    wrong = [point for point in points if point.estimate.mismatch]
    for point in wrong:
        click.echo(f"{point.prepared.config.name}: the netlist differs from the golden model: "
                   f"{point.estimate.mismatch}", err=True)
    if wrong:
        ctx.exit(1)


def _work(a: Config, b: Config, seed: int) -> tuple[Stimulus, Stimulus]:
    """The same jobs for both where both can do them, else each design's own."""
    for config in (a, b) if a.family == b.family else ():
        work = seeded(config, seed)
        try:
            for job in work.jobs:
                a.contract.validate(a.params, job)
                b.contract.validate(b.params, job)
        except (TypeError, ValueError):
            continue
        return work, work
    return seeded(a, seed), seeded(b, seed)


def _record(a: Point, b: Point) -> Record:
    same = a.prepared.stimulus is b.prepared.stimulus
    rate = min(a.operations_per_second, b.operations_per_second)

    def watts(point: Point) -> float:
        return point.estimate.energy_per_operation * rate + point.estimate.leakage

    def cycles(point: Point) -> float:
        return point.estimate.cycles / point.prepared.operations

    return {
        "a": a.prepared.config.name,
        "b": b.prepared.config.name,
        "library": a.synthesis.library,
        "recipe": a.synthesis.recipe,
        "area_ratio": a.synthesis.area / b.synthesis.area,
        "area_throughput_ratio": (a.synthesis.area / a.operations_per_second
                                  / (b.synthesis.area / b.operations_per_second)),
        "memory_bits": [a.synthesis.memory_bits, b.synthesis.memory_bits],
        "energy_ratio": a.estimate.energy_per_operation / b.estimate.energy_per_operation,
        "power_ratio": watts(a) / watts(b),
        "period_ratio": a.estimate.period / b.estimate.period,
        "cycles_ratio": cycles(a) / cycles(b),
        "operations_per_second": rate,
        "work": (f"Both: {a.prepared.stimulus.source}; {a.prepared.operations:,} operations."
                 if same else "Per operation, each on its own workload: "
                 f"{a.prepared.stimulus.source}; {b.prepared.stimulus.source}."),
        "points": [flow.record(a), flow.record(b)],
    }


def _table(made: Record, points: list[Point]) -> Table:
    table = Table("", box=None, title=f"On {made['library']}, recipe {made['recipe']}",
                  title_justify="left")
    for heading in (made["a"], made["b"], "ratio"):
        table.add_column(heading, justify="right")
    a, b = made["points"]

    def row(title: str, key: str, form: str, ratio: str) -> None:
        table.add_row(title, format(a[key], form), format(b[key], form), f"{made[ratio]:.3f}")

    row("area, GE", "gate_equivalents", ",.0f", "area_ratio")
    table.add_row("memory, bits", *(f"{bits:,}" for bits in made["memory_bits"]), "")
    row("period, FO4", "period_fo4", ".1f", "period_ratio")
    row("energy, u/op", "energy_u_per_op", ".0f", "energy_ratio")
    table.add_row("cycles per operation",
                  *(f"{point.estimate.cycles / point.prepared.operations:.4g}" for point in points),
                  f"{made['cycles_ratio']:.3f}")
    for title, key in (("area", "area_throughput_ratio"), ("power", "power_ratio")):
        table.add_row(f"{title} at equal throughput", "", "", f"{made[key]:.3f}")
    return table
