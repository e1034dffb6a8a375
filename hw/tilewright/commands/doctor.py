"""`tilewright doctor`: which tools are there."""

import dataclasses

import click
from rich.table import Table
from rich.text import Text

from tilewright.cli import json_option, publish
from tilewright.tools import Tool, all_tools

__all__ = ["command"]


@click.command("doctor")
@json_option
@click.pass_context
def command(ctx: click.Context, json_target: str | None) -> None:
    """Show which tools are found, what each is for, and how to get those that are missing.

    Exit status 1 if one is missing that a command cannot do without.
    """
    tools = all_tools()
    table = Table("", "tool", "version", "what for", box=None)
    for tool in tools:
        table.add_row(_mark(tool), tool.name, tool.version or "missing", tool.purpose)
    advice = [f"To get {tool.name}: {tool.get}" for tool in tools if not tool.found]
    record = [dataclasses.asdict(tool) | {"found": tool.found} for tool in tools]
    publish(record, json_target, table, *advice)
    if any(tool.required and not tool.found for tool in tools):
        ctx.exit(1)


def _mark(tool: Tool) -> Text:
    if tool.found:
        return Text("✓", "green")
    return Text("✗", "bold red") if tool.required else Text("-", "dim")
