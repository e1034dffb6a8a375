"""`tilewright test`: the cocotb regression of the designs."""

import os
import shlex
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import click
from rich.table import Table

from tilewright.cli import designs, json_option, progress, publish
from tilewright.files import written
from tilewright.records import Record, save
from tilewright.registry import CONFIGS, Config
from tilewright_sim.build import BuildError, statistics
from tilewright_sim.cocotb import Case, Outcome, check_bench, run_bench
from tilewright_sim.commands.spelling import arguments

__all__ = ["command"]

BENCHES = Path("tb")


@click.command("test")
@designs(required=False)
@click.option("--seed", default=1, show_default=True, type=click.IntRange(0),
              help="Of every random choice, and of the registers' state before reset.")
@click.option("--jobs", "workers", type=click.IntRange(1),
              help="Simulations at a time; as many as there are processors otherwise.")
@click.option("--waves", is_flag=True, help="Write the signals over time, as FST files.")
@click.option("--coverage", is_flag=True, help="Count the lines of the Verilog that ran.")
@click.option("--tb", "folder", default=BENCHES, show_default=True, metavar="DIR",
              type=click.Path(path_type=Path), help="Folder of the benches.")
@click.option("--junit", metavar="FILE", type=click.Path(path_type=Path),
              help="Write the results as JUnit XML.")
@json_option
@click.pass_context
def command(ctx: click.Context, configs: list[Config], seed: int, workers: int | None,
            waves: bool, coverage: bool, folder: Path, junit: Path | None,
            json_target: str | None) -> None:
    """Run the benches of every DESIGN, or of all named designs, against their contracts."""
    configs = configs or list(CONFIGS.values())
    for config in configs:
        check_bench(folder, config)

    def simulate(config: Config) -> Outcome:
        try:
            return run_bench(config, seed=seed, waves=waves, coverage=coverage, folder=folder)
        except BuildError as error:
            return Outcome(config.name, seed, 0.0, (Case("build", 0.0, str(error)),))

    outcomes = []
    with (ThreadPoolExecutor(workers or len(os.sched_getaffinity(0))) as pool,
          progress("designs", len(configs)) as advance):
        for outcome in pool.map(simulate, configs):
            outcomes.append(outcome)
            advance(1)
    records = [_record(outcome) for outcome in outcomes]
    for record in records:
        save("test", record["name"], record)
    if junit is not None:
        with written(junit, "--junit") as beside:
            beside.write_bytes(_junit(outcomes))
    total = sum(record["passed"] for record in records)
    failed = sum(record["failed"] for record in records)
    publish(records, json_target, _table(records, coverage),
            f"{total} tests passed, {failed} failed; {statistics.built} builds made, "
            f"{statistics.reused} reused")
    for config, outcome in zip(configs, outcomes, strict=True):
        _explain(config, outcome, folder)
    if failed:
        ctx.exit(1)


def _record(outcome: Outcome) -> Record:
    return {
        "name": outcome.name, "passed": outcome.passed, "failed": outcome.failed,
        "seed": outcome.seed, "seconds": round(outcome.seconds, 3),
        "failures": [{"test": case.name, "message": case.message} for case in outcome.cases
                     if case.message is not None],
        "log": outcome.log, "waves": outcome.waves,
        "coverage": {module: {"percent": round(counted.percent, 2), "points": counted.points,
                              "missed_lines": counted.missed}
                     for module, counted in outcome.coverage.items()},
    }


def _table(records: Sequence[Record], coverage: bool) -> Table:
    table = Table("name", "passed", "failed", "seconds", *["coverage"] * coverage, box=None)
    for record in records:
        modules = record["coverage"].items()
        covered = ", ".join(f"{name} {counted['percent']:.0f} %" for name, counted in modules)
        table.add_row(record["name"], str(record["passed"]), str(record["failed"]),
                      f"{record['seconds']:.1f}", *[covered or "-"] * coverage)
    return table


def _explain(config: Config, outcome: Outcome, folder: Path) -> None:
    """What failed, with what repeats it; and where the waves are."""
    wrong = [case for case in outcome.cases if case.message is not None]
    for case in wrong:
        said = str(case.message).partition("\n")[0]
        click.echo(f"{config.name}, seed {outcome.seed}: {case.name}: {said}", err=True)
    if wrong:
        again = f"tilewright test {arguments(config)} --seed {outcome.seed}"
        if folder != BENCHES:
            again += f" --tb {shlex.quote(str(folder))}"
        log = f" (log: {outcome.log})" if outcome.log else ""
        click.echo(f"again: {again}{log}", err=True)
    if outcome.waves:
        click.echo(f"{config.name}: waves in {outcome.waves}", err=True)


def _junit(outcomes: Sequence[Outcome]) -> bytes:
    root = ElementTree.Element("testsuites", name="tilewright")
    for outcome in outcomes:
        suite = ElementTree.SubElement(
            root, "testsuite", name=outcome.name, tests=str(len(outcome.cases)),
            failures=str(outcome.failed), time=f"{outcome.seconds:.3f}")
        for case in outcome.cases:
            entry = ElementTree.SubElement(suite, "testcase", classname=outcome.name,
                                           name=case.name, time=f"{case.seconds:.3f}")
            if case.message is not None:
                said = case.message.partition("\n")[0]
                ElementTree.SubElement(entry, "failure", message=said).text = case.message
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
