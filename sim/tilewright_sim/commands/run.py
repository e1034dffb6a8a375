"""`tilewright run`: tensors through the RTL, with cycles and utilisation."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import click
import numpy as np
from rich.table import Table

from tilewright import beats, tensors
from tilewright.beats import Stream
from tilewright.cli import design, json_option, publish
from tilewright.records import Record, save
from tilewright.registry import Config
from tilewright_golden.contract import Tensors
from tilewright_sim.batch import Batch, Result, SimulationError
from tilewright_sim.commands.spelling import arguments
from tilewright_sim.workload import Workload

__all__ = ["command"]

_CHANCE = click.FloatRange(0, 1, max_open=True)


@click.command("run")
@design
@click.option("--input", "source", metavar="FILE", type=click.Path(path_type=Path),
              help="Tensors, .npz or .safetensors; without it the design's own seeded workload.")
@click.option("--product", "wanted", metavar="NAME", multiple=True,
              help="Run this product of FILE, keys NAME/...; may be repeated. All otherwise.")
@click.option("--output", "target", metavar="FILE", type=click.Path(path_type=Path),
              help="Write the results, .npz or .safetensors.")
@click.option("--idle", default=0.0, type=_CHANCE, help="Chance that an input pauses in a cycle.")
@click.option("--stall", default=0.0, type=_CHANCE,
              help="Chance that an output is not accepted in a cycle.")
@click.option("--seed", default=1, show_default=True, type=click.IntRange(0),
              help="Of the workload, the pauses and the registers' state before reset.")
@json_option
@click.pass_context
def command(ctx: click.Context, config: Config, source: Path | None, wanted: tuple[str, ...],
            target: Path | None, idle: float, stall: float, seed: int,
            json_target: str | None) -> None:
    """Run tensors through DESIGN's RTL and compare every value with the golden model."""
    if config.bus is not None:
        raise ValueError(f"DESIGN must have streams, not {config.bus} ports, which its bench "
                         f"drives: tilewright test {arguments(config)}")
    if target is not None:
        tensors.check_suffix("--output", target)
    jobs = _jobs(config, source, wanted, seed)
    workload = Workload(config, list(jobs.values()))
    batch = Batch(config)
    try:
        result = batch.run(workload.inputs, workload.counts, idle=idle, stall=stall, seed=seed,
                           stamps=True)
    except SimulationError as error:
        click.echo(f"{config.name}, seed {seed}: {error}", err=True)
        _say_how_to_repeat(config, source, wanted, idle, stall, seed)
        ctx.exit(1)
    wrong = workload.compare(result.outputs)
    record: Record = {
        "name": config.name,
        "input": f"seed {seed}" if source is None else source.name,
        "products": _rows(workload, list(jobs), batch.streams, result),
        "cycles": result.cycles,
        "ideal_cycles": workload.ideal_cycles,
        "formula_cycles": workload.formula_cycles,
        "utilization": workload.ideal_cycles / result.cycles,
        "operations": workload.operations,
        "mismatches": sum(stream.count for stream in wrong),
        "first_mismatch": str(wrong[0]) if wrong else None,
        "outputs": workload.values,
        "seconds": result.seconds,
        "cycles_per_second": result.clocked / max(result.seconds, 1e-9),
        "seed": seed, "idle": idle, "stall": stall,
    }
    if target is not None:
        tensors.write(target, _results(workload, list(jobs), batch.streams, result))
    save("run", _key(config, source, wanted), record)
    publish(record, json_target, *_shown(record))
    if wrong:
        click.echo(f"{config.name}, seed {seed}: {wrong[0]}", err=True)
        _say_how_to_repeat(config, source, wanted, idle, stall, seed)
        ctx.exit(1)


def _jobs(config: Config, source: Path | None, wanted: Sequence[str],
          seed: int) -> dict[str, Tensors]:
    """The jobs by product, checked."""
    if source is None:
        if wanted:
            raise ValueError("--product must come with --input")
        return {f"job {number}": job
                for number, job in enumerate(config.contract.random(config.params, seed))}
    found = tensors.products(tensors.read(source))
    if missing := [name for name in wanted if name not in found]:
        raise ValueError(f"--product must be one of {', '.join(found) or 'none'}, "
                         f"not {missing[0]}")
    names = [spec.name for spec in config.contract.tensors(config.params)]
    jobs = {product: {name: found[product][name] for name in names if name in found[product]}
            for product in wanted or found}
    if not jobs:
        raise ValueError(f"--input must hold tensors, not none: {source}")
    for product, job in jobs.items():
        try:
            config.contract.validate(config.params, job)
        except (TypeError, ValueError) as error:
            raise ValueError(f"--input {source}: {f'{product}/' if product else ''}"
                             f"{error}") from None
    return jobs


def _rows(workload: Workload, names: Sequence[str], streams: Sequence[Stream],
          result: Result) -> list[Record]:
    """Cycles of each job, from the end of the one before to its own last beat."""
    outputs = [stream.name for stream in streams if stream.direction == "out"]
    ends = workload.ends(outputs[0]) if len(outputs) == 1 else []
    if not ends:
        return []
    stamps = result.stamps[outputs[0]]
    done = [-1, *(int(stamps[end - 1]) for end in ends)]
    contract, params = workload.config.contract, workload.config.params
    rows = []
    for name, job, (before, after) in zip(names, workload.jobs, pairwise(done), strict=True):
        operations, ideal = contract.operations(params, [job]), workload.ideal([job])
        rows.append({"product": name, "operations": operations, "cycles": after - before,
                     "ideal_cycles": ideal, "utilization": ideal / (after - before)})
    return rows


def _results(workload: Workload, names: Sequence[str], streams: Sequence[Stream],
             result: Result) -> dict[str, np.ndarray]:
    """The tensors that come back: int64 in the smallest type that holds the lanes of the outputs,
    and of a type that the contract chose in that."""
    lanes = [field for stream in streams if stream.direction == "out"
             for field in beats.fields(stream.shape)]
    signed = any(lane.signed for lane in lanes)
    bits = next(size for size in (8, 16, 32, 64) if size >= max(lane.width for lane in lanes))
    dtype = np.dtype(f"{'i' if signed else 'u'}{bits // 8}")
    return {f"{name}/{key}" if name else key:
            values.astype(dtype) if values.dtype == np.int64 else values
            for name, job in zip(names, workload.collect(result.outputs), strict=True)
            for key, values in job.items()}


def _key(config: Config, source: Path | None, wanted: Sequence[str]) -> str:
    return "@".join([config.name, *([source.stem] if source else []), *wanted])


def _shown(record: Record) -> list[Any]:
    table = Table("product", "operations", "cycles", "ideal", "utilisation", box=None)
    for column in table.columns[1:]:
        column.justify = "right"
    rows = record["products"] if len(record["products"]) > 1 else []
    for row in [*rows, record | {"product": "all" if rows else record["name"]}]:
        table.add_row(row["product"], f"{row['operations']:,}", f"{row['cycles']:,}",
                      f"{row['ideal_cycles']:,}", f"{row['utilization']:.2%}")
    formula = record["formula_cycles"]
    says = "" if formula is None else f" (the cycle formula says {formula:,} without pauses)"
    speed = f"simulated at {record['cycles_per_second']:,.0f} cycles per CPU second"
    return [table,
            f"{record['outputs']:,} values compared with golden, {record['mismatches']:,} differ",
            f"{record['cycles']:,} cycles{says}, {speed}"]


def _say_how_to_repeat(config: Config, source: Path | None, wanted: Sequence[str], idle: float,
                       stall: float, seed: int) -> None:
    words = [f"tilewright run {arguments(config)} --seed {seed}"]
    words += [f"--input {source}"] if source else []
    words += [f"--product {name}" for name in wanted]
    words += [f"--idle {idle}"] if idle else []
    words += [f"--stall {stall}"] if stall else []
    click.echo(f"again: {' '.join(words)}", err=True)
