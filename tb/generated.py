"""What a command writes and the repository keeps: `rtl/`, and sections of the pages.

    python -m tb.generated rtl | docs
"""

import dataclasses
import inspect
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from benchmarks.markers import write_between
from tilewright import describe
from tilewright.cli import commands
from tilewright.diagram import mermaid
from tilewright.registry import CONFIGS, FAMILIES
from tilewright.verilog import emit
from tilewright.wrappers.registers import tables
from tilewright_golden.pim import TIMINGS, Timing

ROOT = Path(__file__).parents[1]
RTL = ROOT / "rtl"


def verilog(name: str) -> str:
    """The Verilog of a named design."""
    return emit(CONFIGS[name].build(), name)


def datapaths() -> str:
    """The datapaths, with the first named design of each and how many more there are."""
    found: dict[tuple[str, str], list[str]] = {}
    for config in CONFIGS.values():
        kind = (describe.summary(config.generator).rstrip("."), config.family)
        found.setdefault(kind, []).append(f"`{config.name}`")
    return _table("datapath", "family", "named designs", rows=(
        (summary, f"`{family}`", names[0] + (f" and {len(names) - 1} more" if names[1:] else ""))
        for (summary, family), names in found.items()))


def designs() -> str:
    """The named designs, with what is special about each."""
    def changed(params: object) -> str:
        return " ".join(f"{name}={value}" for name, value in describe.special(params).items())

    return _table("design", "family", "parameters other than the defaults", "compared with", rows=(
        (f"`{config.name}`", f"`{config.family}`", _code(changed(config.params)),
         _code(config.baseline)) for config in CONFIGS.values()))


def parameters(family: str) -> str:
    """Parameters of a family, with their meaning and range."""
    kind = FAMILIES[family].params
    defaults = describe.defaults(kind)
    return _table("parameter", "default", "meaning", rows=(
        (f"`{name}`", _code(defaults.get(name)), meaning)
        for name, meaning in describe.meanings(kind).items()))


def ports(name: str) -> str:
    """Ports of a named design."""
    return _table("port", "direction", "bits", rows=(
        (f"`{row['name']}`", row["direction"], str(row["width"]))
        for row in describe.port_list(CONFIGS[name].build())))


def diagram(name: str) -> str:
    """Block diagram of a named design."""
    text = mermaid(describe.diagram(CONFIGS[name].build(), name))
    return f"```mermaid\n{text}\n```"


def registers(name: str) -> str:
    """Register map of a named design."""
    component: Any = CONFIGS[name].build()
    return tables(component.registers)


def options(name: str) -> str:
    """What a command takes, and what it says of itself."""
    command = commands.get_command(click.Context(commands), name)
    assert command is not None
    context = click.Context(command, info_name=f"tilewright {name}")
    usage = " ".join(command.get_usage(context).split()).removeprefix("Usage: ")
    rows = [record for option in command.params
            if isinstance(option, click.Option) and (record := option.get_help_record(context))]
    return "\n\n".join((f"`{usage}`", inspect.cleandoc(command.help or ""),
                        _table("option", "meaning", rows=(
                            (f"`{option}`", meaning) for option, meaning in rows))))


def timings() -> str:
    """The timing tables of DRAM; what a source leaves open is in italics."""
    entries = [field.name for field in dataclasses.fields(Timing) if field.type is int]
    return _table("", *(f"`{name}`" for name in TIMINGS), rows=(
        (f"`{entry}`", *(f"*{getattr(table, entry)}*" if entry in table.assumed
                         else str(getattr(table, entry)) for table in TIMINGS.values()))
        for entry in entries)) + "\n\n" + "\n".join(
            f"- `{table.name}`: {table.source}" for table in TIMINGS.values())


SECTIONS: dict[str, Callable[..., str]] = {
    maker.__name__: maker for maker in (datapaths, designs, parameters, ports, diagram, registers,
                                        options, timings)}
"""First word between the markers of a section -> what writes it from the other words."""


def sections() -> Iterator[tuple[Path, str]]:
    """Page and name of every section that is written by `make docs`."""
    for page in sorted((*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"))):
        for name in re.findall(r"^<!-- begin ([^:]+): written by make docs -->",
                               page.read_text(encoding="utf-8"), re.MULTILINE):
            yield page, name


def section(name: str) -> str:
    """The text of a section."""
    kind, *arguments = name.split()
    return SECTIONS[kind](*arguments)


def write_rtl() -> None:
    """Write `rtl/`, and take away what is no design any more."""
    for stray in {*RTL.glob("*.v")} - {RTL / f"{name}.v" for name in CONFIGS}:
        stray.unlink()
    for name in CONFIGS:
        (RTL / f"{name}.v").write_text(verilog(name))


def write_docs() -> None:
    """Write every section of every page."""
    for page, name in sections():
        write_between(page, name, section(name))


def _code(text: object) -> str:
    return "" if text in (None, "") else f"`{text}`"


def _table(*headings: str, rows: Iterator[tuple[str, ...]]) -> str:
    lines = [headings, ("---",) * len(headings), *rows]
    cells = [[cell.replace("|", r"\|") for cell in line] for line in lines]
    return "\n".join(f"| {' | '.join(line)} |" for line in cells)


if __name__ == "__main__":
    {"rtl": write_rtl, "docs": write_docs}[sys.argv[1]]()
