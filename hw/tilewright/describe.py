"""What a configuration is, as a record: parameters with their meaning, ports, latency, cycles."""

import dataclasses
import inspect
import re
from enum import Enum
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from amaranth.hdl import Shape
from amaranth.lib import wiring

from tilewright import beats
from tilewright.diagram import Stage
from tilewright.parts.shared import ports
from tilewright.records import Record

__all__ = ["cycles_formula", "defaults", "diagram", "meanings", "parameters", "port_list",
           "special", "stream_list", "summary", "versions"]

_ENTRY = re.compile(r"^(\w+(?:, \w+)*)(?: : .*)?$")


def parameters(params: Any) -> Record:
    """Fields of a parameter class in terms that JSON has; a format is its name."""
    return {field.name: _plain(getattr(params, field.name))
            for field in dataclasses.fields(params)}


def defaults(kind: type) -> Record:
    """Fields of a parameter class that have a default, as `parameters` gives them."""
    return {field.name: _plain(field.default) for field in dataclasses.fields(kind)
            if field.default is not dataclasses.MISSING}


def special(params: Any) -> Record:
    """The parameters that differ from the defaults of their class."""
    usual = defaults(type(params))
    return {name: value for name, value in parameters(params).items()
            if name not in usual or value != usual[name]}


def meanings(kind: type) -> dict[str, str]:
    """Field -> meaning and range, out of the `Parameters` sections of a class and its bases."""
    found: dict[str, str] = {}
    for parent in reversed(kind.__mro__):
        section = _section(parent.__doc__ or "", "Parameters")
        found |= {name: meaning for name, meaning in section.items()
                  if not (name in found and meaning.startswith("As in "))}
    return found


def summary(thing: object) -> str:
    """First paragraph of a docstring, on one line."""
    return " ".join((inspect.getdoc(thing) or "").partition("\n\n")[0].split())


def cycles_formula(component: wiring.Component) -> str | None:
    """What the docstring of `component.cycles` says, or None where there is no formula."""
    method = getattr(type(component), "cycles", None)
    return inspect.getdoc(method) if method is not None else None


def port_list(component: wiring.Component) -> list[Record]:
    """Ports of the Verilog module: `name direction width signed`, clock and reset first."""
    rows = [{"name": name, "direction": "in", "width": 1, "signed": False}
            for name in ("clk", "rst")]
    for name, (value, is_input) in ports(component).items():
        shape = value.shape()
        rows.append({"name": name, "direction": "in" if is_input else "out",
                     "width": shape.width, "signed": shape.signed})
    return rows


def stream_list(component: wiring.Component) -> list[Record]:
    """Streams of the component, each with the fields of its payload, lowest first."""
    return [{
        "name": stream.name, "direction": stream.direction,
        "width": Shape.cast(stream.shape).width,
        "valid": stream.has_valid, "ready": stream.has_ready,
        "fields": [{"name": field.name, "offset": field.offset, "width": field.width,
                    "signed": field.signed, "lanes": list(field.lanes)}
                   for field in beats.fields(stream.shape)],
    } for stream in beats.streams(component)]


def diagram(component: wiring.Component, name: str) -> tuple[Stage, ...]:
    """The stages that the component itself declares, or one box with all its streams."""
    declared = getattr(component, "diagram", None)
    if declared is not None:
        return tuple(declared)
    streams = beats.streams(component)
    return (Stage(name=name,
                  takes=[stream.name for stream in streams if stream.direction == "in"],
                  gives=[stream.name for stream in streams if stream.direction == "out"]),)


def versions(*packages: str) -> dict[str, str]:
    """Versions of the Python packages that are installed, of those named."""
    found = {}
    for package in packages:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return getattr(value, "name", None) or parameters(value)
    if isinstance(value, Enum):
        return value.name.lower()
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return value


def _section(doc: str, title: str) -> dict[str, str]:
    """Entries of one section of a docstring in NumPy's form: name -> text, on one line."""
    lines = inspect.cleandoc(doc).splitlines()
    heads = [at for at in range(len(lines) - 1)
             if lines[at] and set(lines[at + 1]) == {"-"}]
    found: dict[str, list[str]] = {}
    names: list[str] = []
    for at in heads:
        if lines[at] != title:
            continue
        end = min((head for head in heads if head > at), default=len(lines))
        for line in lines[at + 2:end]:
            if line.startswith(" "):
                for name in names:
                    found[name].append(line.strip())
            elif entry := _ENTRY.match(line):
                names = entry[1].split(", ")
                found |= {name: [] for name in names}
    return {name: " ".join(text) for name, text in found.items()}
