"""`tilewright show`: one design in words, tables and a picture."""

import click
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tilewright import describe
from tilewright.cli import design, json_option, publish
from tilewright.diagram import draw
from tilewright.records import Record
from tilewright.registry import Config

__all__ = ["command"]


@click.command("show")
@design
@json_option
def command(config: Config, json_target: str | None) -> None:
    """Show what DESIGN is: parameters, ports, latency, cycles and a block diagram."""
    component = config.build()
    picture = draw(describe.diagram(component, config.name))
    values = describe.parameters(config.params)
    meanings = describe.meanings(type(config.params))
    record: Record = {
        "name": config.name,
        "family": config.family,
        "summary": describe.summary(component),
        "params": [{"name": name, "value": value, "meaning": meanings.get(name, "")}
                   for name, value in values.items()],
        "streams": describe.stream_list(component),
        "ports": describe.port_list(component),
        "latency": getattr(component, "latency", None),
        "cycles": describe.cycles_formula(component),
        "workload": config.workload,
        "baseline": config.baseline,
        "diagram": picture,
    }
    publish(record, json_target, _page(record))


def _page(record: Record) -> Group:
    params = Table("parameter", "value", "meaning", box=None)
    for row in record["params"]:
        params.add_row(row["name"], str(row["value"]), row["meaning"])
    ports = Table("port", "direction", "bits", "payload, lowest first", box=None)
    payloads = {f"{stream['name']}__payload": _payload(stream) for stream in record["streams"]}
    for row in record["ports"]:
        ports.add_row(row["name"], row["direction"], str(row["width"]),
                      payloads.get(row["name"], ""))
    parts: list[RenderableType] = [
        _heading(record["name"], record["summary"]),
        _heading("Block diagram"), _indented(record["diagram"]),
        _heading("Parameters", f"family {record['family']}"), params,
        _heading("Ports"), ports,
    ]
    if record["latency"] is not None:
        parts.append(_heading("Latency", f"{record['latency']} cycles"))
    if record["cycles"] is not None:
        parts += [_heading("Cycles"), _indented(record["cycles"])]
    parts.append(_heading("Workload", record["workload"]))
    if record["baseline"]:
        parts.append(_heading("Compared with", record["baseline"]))
    return Group(*parts)


def _heading(title: str, text: str = "") -> Padding:
    line = Text.assemble((title, "bold"), f"  {text}" if text else "")
    return Padding(line, (1, 0, 0, 0), expand=False)


def _indented(text: str) -> Padding:
    return Padding(Text(text), (0, 0, 0, 1), expand=False)


def _payload(stream: Record) -> str:
    return ", ".join(f"{field['name']}: {_lanes(field)}{'i' if field['signed'] else 'u'}"
                     f"{field['width']}" for field in stream["fields"])


def _lanes(field: Record) -> str:
    return "".join(f"{lanes} x " for lanes in field["lanes"])
