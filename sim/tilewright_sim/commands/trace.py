"""`tilewright trace`: commands of a channel of banks, checked, recorded and replayed."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click
import numpy as np
from rich.table import Table

from tilewright.cli import design, json_option, progress, publish
from tilewright.files import written
from tilewright.records import Record, save
from tilewright.registry import CONFIGS, Config
from tilewright_golden.contract import Fields
from tilewright_golden.pim import PimParams
from tilewright_golden.pim.checker import Violation, check, summary
from tilewright_golden.pim.dramsim3 import check_sizes, dramsim3
from tilewright_golden.pim.replay import requests
from tilewright_golden.pim.requests import FIELDS, Error, Opcode
from tilewright_golden.pim.trace import lines, read_lines
from tilewright_sim.batch import Batch, Result, SimulationError
from tilewright_sim.commands.spelling import arguments
from tilewright_sim.workload import Workload

__all__ = ["command"]

_WRITING = (Opcode.WRITE, Opcode.GWRITE)


@click.command("trace")
@design
@click.argument("source", metavar="[FILE]", required=False, type=click.Path(path_type=Path))
@click.option("-o", "--output", "target", metavar="FILE", type=click.Path(path_type=Path),
              help="Write the commands that the RTL gives.")
@click.option("--replay", is_flag=True,
              help="Give the RTL the requests that the commands in FILE come to.")
@click.option("--dramsim3", "public", metavar="FILE", type=click.Path(path_type=Path),
              help="Write the reads and writes as DRAMsim3 takes them.")
@click.option("--seed", default=1, show_default=True, type=click.IntRange(0),
              help="Of the workload, and of the registers' state before reset.")
@json_option
@click.pass_context
def command(ctx: click.Context, config: Config, source: Path | None, target: Path | None,
            replay: bool, public: Path | None, seed: int, json_target: str | None) -> None:
    """Check the commands in FILE against DESIGN's rules; without FILE, those of its own run."""
    params = _channel(config)
    if source is None and replay:
        raise ValueError("--replay must come with FILE")
    if source is not None and target is not None and not replay:
        raise ValueError("--output must come with --replay, or without FILE")
    if public is not None:
        _check_public(params, public, target)
    record: Record = {"name": config.name, "seed": seed,
                      "input": f"seed {seed}" if source is None else source.name,
                      "file": None, "run": None}
    trace: Fields = {}
    numbers: list[int] = []
    with progress("traces", (source is not None) + (source is None or replay)) as advance:
        if source is not None:
            trace, numbers = _read(source, params)
            found = check(params, trace)
            record["file"] = _record(params, trace, found, numbers)
            if found:
                publish(record, json_target)
                raise ValueError(_sentence(source, found, numbers))
            advance(1)
        if source is None or replay:
            try:
                if source is None:
                    result, wrong = _own_run(config, seed)
                else:
                    result, wrong = _replay(config, trace, seed,
                                            lambda place: f"{source}:{numbers[place]}")
            except SimulationError as error:
                result, wrong = None, str(error)
            if result is not None:
                trace = result.traces["o_commands"]
                found = check(params, trace, end=result.clocked - 1)
                wrong = wrong or (_broken(found) if found else None)
                record["run"] = _record(params, trace, found) | {
                    "seconds": result.seconds,
                    "cycles_per_second": result.clocked / max(result.seconds, 1e-9)}
            if wrong is not None:
                click.echo(f"{config.name}, seed {seed}: {wrong}", err=True)
                click.echo(f"again: {_again(config, source, seed)}", err=True)
                ctx.exit(1)
            advance(1)
    with ExitStack() as files:  # both are there at the end, or neither
        for path, option, text in ((target, "--output", lines), (public, "--dramsim3", dramsim3)):
            if path is not None:
                beside = files.enter_context(written(path, option))
                beside.write_text("".join(f"{line}\n" for line in text(params, trace)))
    save("trace", config.name if source is None else f"{config.name}@{source.stem}", record)
    publish(record, json_target, *_shown(record))


def _channel(config: Config) -> PimParams:
    """Parameters of a design that is a channel with streams."""
    if not isinstance(config.params, PimParams):
        some = [name for name, row in CONFIGS.items()
                if isinstance(row.params, PimParams) and row.bus is None]
        raise ValueError(f"DESIGN must be a channel of banks, such as {', '.join(some[:3])}, "
                         f"not {config.name}")
    if config.bus is not None:
        raise ValueError(f"DESIGN must have streams, not {config.bus} ports")
    return config.params


def _check_public(params: PimParams, public: Path, target: Path | None) -> None:
    if target is not None and public.resolve() == target.resolve():
        raise ValueError(f"--dramsim3 must be another file than --output, not {public}")
    try:
        check_sizes(params)
    except ValueError as error:
        raise ValueError(f"--dramsim3: {error}") from None


def _read(source: Path, params: PimParams) -> tuple[Fields, list[int]]:
    try:
        return read_lines(source, params)
    except OSError as error:
        raise ValueError(f"FILE must be a file that can be read, not {source} "
                         f"({error.strerror})") from None


def _own_run(config: Config, seed: int) -> tuple[Result, str | None]:
    """The design's workload, and what differs from golden."""
    workload = Workload.random(config, seed)
    result = Batch(config).run(workload.inputs, workload.counts, seed=seed)
    differ = workload.compare(result.outputs)
    return result, str(differ[0]) if differ else None


def _replay(config: Config, trace: Fields, seed: int,
            where: Callable[[int], str]) -> tuple[Result, str | None]:
    """The requests of `trace`, with zeros for data, and which of them the channel refused."""
    params: PimParams = config.params
    asked = requests(params, trace, where)
    opcode = asked["opcode"]
    beats = int(np.sum(np.isin(opcode, _WRITING)))
    waves = np.sum(opcode == Opcode.READRES) + np.sum(asked["last"][opcode == Opcode.GEMV])
    if not len(opcode):
        raise ValueError("--replay must have commands that are requests in FILE, not none")
    result = Batch(config).run(
        {"i": {name: asked[name] for name in FIELDS},
         "i_data": {"data": np.zeros((beats, params.lanes), np.int64)}},
        {"o": int(np.sum(opcode == Opcode.READ)), "o_results": int(waves) * params.waves,
         "o_status": len(opcode)}, seed=seed)
    errors = result.outputs["o_status"]["error"]
    refused = np.flatnonzero(errors)[:1].tolist()
    return result, (f"request {refused[0]} of the replay was refused: "
                    f"{Error(int(errors[refused[0]])).name}" if refused else None)


def _record(params: PimParams, trace: Fields, found: Sequence[Violation],
            numbers: Sequence[int] = ()) -> Record:
    made = summary(params, trace, found)
    return {
        "commands": made.commands, "cycles": made.cycles,
        "counts": {kind.name: count for kind, count in made.counts.items()},
        "steps": made.steps, "command_bus": float(made.command_bus),
        "data_bus": float(made.data_bus), "columns": made.columns, "row_hits": made.hits,
        "violations": made.violations,
        "first_violation": {
            "index": found[0].index, "cycle": found[0].cycle, "command": found[0].command.name,
            "rule": found[0].rule, "earliest": found[0].earliest,
            "line": numbers[found[0].index] if found[0].index < len(numbers) else None,
        } if found else None}


def _broken(found: Sequence[Violation]) -> str:
    """The first violation in words, and how many more there are."""
    first = found[0]
    if first.rule == "tREFI":
        when = f"due by cycle {first.earliest}, not {first.cycle}"
    elif first.earliest is None:
        when = "in no cycle before another command"
    else:
        when = f"earliest legal cycle {first.earliest}"
    more = f" ({len(found) - 1} more)" if len(found) > 1 else ""
    return f"{first.command.name} breaks {first.rule}, {when}{more}"


def _sentence(source: Path, found: Sequence[Violation], numbers: Sequence[int]) -> str:
    where = f":{numbers[found[0].index]}" if found[0].index < len(numbers) else ""
    return f"{source}{where}: {_broken(found)}"


def _again(config: Config, source: Path | None, seed: int) -> str:
    replay = f" {source} --replay" if source is not None else ""
    return f"tilewright trace {arguments(config)}{replay} --seed {seed}"


def _shown(record: Record) -> list[Any]:
    parts = [(record["input"], record["file"]), ("RTL", record["run"])]
    table = Table("trace", "commands", "cycles", "command bus", "data bus", "row hits",
                  "violations", box=None)
    counts = Table("command", box=None)
    for column in table.columns[1:]:
        column.justify = "right"
    rows = [(name, part) for name, part in parts if part is not None]
    for name, part in rows:
        table.add_row(name, f"{part['commands']:,}", f"{part['cycles']:,}",
                      f"{part['command_bus']:.1%}", f"{part['data_bus']:.1%}",
                      f"{part['row_hits']:,} of {part['columns']:,}",
                      f"{sum(part['violations'].values()):,}")
        counts.add_column(name, justify="right")
    kinds = dict.fromkeys(kind for _, part in rows for kind in part["counts"])
    for kind in kinds:
        counts.add_row(kind, *(f"{part['counts'].get(kind, 0):,}" for _, part in rows))
    return [table, "", counts]
