"""`tilewright list`: the registry."""

import click
from rich.table import Table

from tilewright import describe
from tilewright.cli import json_option, publish
from tilewright.records import Record
from tilewright.registry import CONFIGS

__all__ = ["command"]


@click.command("list")
@json_option
def command(json_target: str | None) -> None:
    """Show every named design: family, parameters, what it is compared with."""
    record: list[Record] = [{"name": config.name, "family": config.family,
                             "params": describe.parameters(config.params),
                             "baseline": config.baseline, "workload": config.workload}
                            for config in CONFIGS.values()]
    table = Table("name", "family", "parameters (other than the defaults)", "compared with",
                  box=None)
    for config in CONFIGS.values():
        changed = " ".join(f"{name}={value}"
                           for name, value in describe.special(config.params).items())
        table.add_row(config.name, config.family, changed, config.baseline)
    publish(record, json_target, table)
