"""Liberty (.lib) reader: cells with their areas, functions, delay and energy tables.

Quantities are converted on reading: seconds, farads, volts, joules, watts, degrees Celsius.
Areas stay in the library's own unit, which is um2 in every library seen so far.

Only what synthesis, timing and power need is kept as typed objects; the parsed groups stay
available, so that `Library.write_for_mapping` can write a smaller file for Yosys and ABC.
"""

import gzip
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tilewright_ppa.boolean import truth_table

__all__ = [
    "Cell",
    "FlipFlop",
    "Group",
    "Latch",
    "Library",
    "Pin",
    "PowerArc",
    "Table",
    "TimingArc",
    "Units",
    "parse",
    "read",
]

Floats = NDArray[np.float64]


# ----- text to groups -------------------------------------------------------------------------


@dataclass(slots=True)
class Group:
    """One `kind (args) { ... }`; `attributes` holds simple (str) and complex (tuple) ones."""

    kind: str
    args: tuple[str, ...]
    line: int
    attributes: dict[str, str | tuple[str, ...]] = field(default_factory=dict)
    groups: list["Group"] = field(default_factory=list)

    def text(self, name: str, default: str = "") -> str:
        """The attribute as one string."""
        value = self.attributes.get(name, default)
        return value if isinstance(value, str) else " ".join(value)

    def number(self, name: str, default: float = 0.0) -> float:
        """The attribute as a number, `default` where it is absent or empty."""
        text = self.text(name)
        return float(text) if text else default

    def flag(self, name: str) -> bool:
        """The attribute as a truth value."""
        return self.text(name).lower() == "true"

    def find(self, *kinds: str) -> Iterator["Group"]:
        """The direct sub-groups of these kinds, in file order."""
        return (group for group in self.groups if group.kind in kinds)


_SKIP = re.compile(r"(?:[\s;\\]+|/\*.*?\*/|//[^\n]*)*+", re.S)
_STATEMENT = re.compile(
    r"""(?P<close>\})
    | (?P<name>[^\s{}():;,"]+) \s*+ (?:
        : \s*+ (?: "(?P<quoted>[^"]*)" | (?P<bare>[^;\n}"]*) )
      | \( (?P<args>(?>[^()"/]+|"[^"]*"|/\*.*?\*/|/)*+) \) \s*+ (?P<open>\{)?
    )""",
    re.S | re.X,
)
_ARGUMENT = re.compile(r'"([^"]*)"|/\*.*?\*/|([^\s,"\\]+)', re.S)


def parse(text: str, name: str) -> Group:
    """The `library` group of a Liberty text; ValueError `NAME:LINE: ...` on a syntax error."""
    root = Group("file", (name,), 1)
    stack = [root]
    position, line, counted = 0, 1, 0
    while True:
        skipped = _SKIP.match(text, position)
        start = skipped.end() if skipped else position
        line += text.count("\n", counted, start)
        counted = start
        if start == len(text):
            break
        statement = _STATEMENT.match(text, start)
        if statement is None:
            found = text[start : start + 40].split("\n")[0]
            raise ValueError(f"{name}:{line}: not a Liberty statement: {found!r}")
        position = statement.end()
        kind, groups = statement["name"], stack[-1]
        if kind is None:
            if groups is root:
                raise ValueError(f"{name}:{line}: '}}' closes nothing")
            stack.pop()
        elif statement["args"] is not None:
            arguments = tuple(
                match[1] if match[1] is not None else match[2]
                for match in _ARGUMENT.finditer(statement["args"])
                if match[1] is not None or match[2] is not None
            )
            if statement["open"]:
                group = Group(kind, arguments, line)
                groups.groups.append(group)
                stack.append(group)
            else:
                groups.attributes[kind] = arguments
        else:
            quoted = statement["quoted"]
            groups.attributes[kind] = quoted if quoted is not None else statement["bare"].strip()
    if len(stack) > 1:
        open_group = stack[-1]
        raise ValueError(
            f"{name}:{line}: the file ends inside {open_group.kind} "
            f"({', '.join(open_group.args)}), opened in line {open_group.line}"
        )
    libraries = list(root.find("library"))
    if len(libraries) != 1:
        raise ValueError(f"{name}:1: must hold one library group, not {len(libraries)}")
    return libraries[0]


# ----- groups to cells ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Units:
    """What one unit of the file is worth: s, F, V, J (of a power table), W (of leakage)."""

    time: float
    capacitance: float
    voltage: float
    leakage: float

    @property
    def energy(self) -> float:
        """Internal power tables count in capacitance unit times voltage unit squared."""
        return self.capacitance * self.voltage**2


@dataclass(frozen=True, slots=True)
class Table:
    """One lookup table in SI units.

    `variables` names the axes as Liberty does. Two-dimensional delay and energy tables are
    stored as (input_net_transition, total_output_net_capacitance), constraints as
    (related_pin_transition, constrained_pin_transition), whatever the order in the file.
    One-dimensional ones have `index_2 == ()`; a constant is a 1-D table of one point, its
    `variables` empty.
    """

    index_1: tuple[float, ...]
    index_2: tuple[float, ...]
    values: Floats
    variables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimingArc:
    """`tables` keys: cell_rise rise_transition cell_fall fall_transition rise_constraint
    fall_constraint. One related pin per arc."""

    related_pin: str
    timing_type: str
    timing_sense: str
    when: str
    sdf_cond: str
    tables: dict[str, Table]


@dataclass(frozen=True, slots=True)
class PowerArc:
    """Energy in J per edge; `tables` keys: rise_power fall_power. One related pin per arc."""

    related_pin: str
    related_pg_pin: str
    when: str
    tables: dict[str, Table]


@dataclass(frozen=True, slots=True)
class Pin:
    """A signal pin; capacitances in F (`max_capacitance` 0 where unlimited)."""

    name: str
    direction: str
    capacitance: float
    rise_capacitance: float
    fall_capacitance: float
    function: str
    three_state: str
    clock: bool
    max_capacitance: float
    timing: list[TimingArc]
    power: list[PowerArc]


@dataclass(frozen=True, slots=True)
class FlipFlop:
    """`names`: the state variables (true, inverted); the rest are Boolean expressions or ""."""

    names: tuple[str, ...]
    next_state: str
    clocked_on: str
    clear: str
    preset: str


@dataclass(frozen=True, slots=True)
class Latch:
    """Like `FlipFlop`, transparent while `enable` is true."""

    names: tuple[str, ...]
    data_in: str
    enable: str
    clear: str
    preset: str


@dataclass(frozen=True)
class Cell:
    """One cell. `leakage`: (`when` or "", watts) summed over supply pins; `default_leakage` in W
    for states that no `when` covers. Pins are read from the file's groups on first use."""

    name: str
    area: float
    leakage: list[tuple[str, float]]
    default_leakage: float
    ff: FlipFlop | None
    latch: Latch | None
    dont_use: bool
    footprint: str
    group: Group = field(repr=False)
    reader: "_Reader" = field(repr=False)

    @cached_property
    def pins(self) -> dict[str, Pin]:
        """Signal pins by name, in file order; supply pins are left out."""
        return {pin.name: pin for pin in self.reader.pins(self.group)}

    @property
    def inputs(self) -> list[str]:
        """Names of the input pins, in file order."""
        return [pin.name for pin in self.pins.values() if pin.direction == "input"]

    @property
    def outputs(self) -> list[str]:
        """Names of the output pins, in file order."""
        return [pin.name for pin in self.pins.values() if pin.direction == "output"]

    @property
    def sequential(self) -> bool:
        """Whether the cell holds state (flip-flop, latch, or a state table)."""
        kinds = ("ff", "latch", "ff_bank", "latch_bank", "statetable")
        return next(self.group.find(*kinds), None) is not None


_PREFIX = {"": 1.0, "m": 1e-3, "u": 1e-6, "n": 1e-9, "p": 1e-12, "f": 1e-15, "a": 1e-18}
_QUANTITY = re.compile(r"\s*([\d.eE+-]*)\s*([munpfa]?)(?:s|[vV]|[wW]|[fF])\s*$")
_AXIS_UNIT = {
    "total_output_net_capacitance": "capacitance",
    "related_out_total_output_net_capacitance": "capacitance",
    "equal_or_opposite_output_net_capacitance": "capacitance",
}
_TIMING_TABLES = (
    "cell_rise",
    "rise_transition",
    "cell_fall",
    "fall_transition",
    "rise_constraint",
    "fall_constraint",
)
_FIRST_AXES = ("input_net_transition", "input_transition_time", "related_pin_transition")


def _quantity(text: str, unit: str) -> float:
    match = _QUANTITY.match(text)
    if match is None:
        raise ValueError(f"{unit} must be a number with a unit, not {text!r}")
    return float(match[1] or 1) * _PREFIX[match[2]]


def _numbers(attribute: str | tuple[str, ...]) -> list[float]:
    text = attribute if isinstance(attribute, str) else " ".join(attribute)
    return [float(word) for word in text.replace(",", " ").replace("\\", " ").split()]


class _Reader:
    """Typed objects from the groups of one library group."""

    def __init__(self, library: Group, name: str) -> None:
        self.name = name
        self.library = library
        load_unit = library.attributes.get("capacitive_load_unit", ("1", "pf"))
        scale, unit = load_unit if isinstance(load_unit, tuple) else load_unit.split(",")
        self.units = Units(
            time=_quantity(library.text("time_unit", "1ns"), "time_unit"),
            capacitance=float(scale) * _quantity(unit.strip(), "capacitive_load_unit"),
            voltage=_quantity(library.text("voltage_unit", "1V"), "voltage_unit"),
            leakage=_quantity(library.text("leakage_power_unit", "1W"), "leakage_power_unit"),
        )
        self.templates = {
            group.args[0]: group
            for group in library.find("lu_table_template", "power_lut_template")
            if group.args
        }

    def cell(self, group: Group) -> Cell:
        scale = self.units.leakage
        leakage: dict[str, float] = {}
        for state in group.find("leakage_power"):
            when = state.text("when")
            leakage[when] = leakage.get(when, 0.0) + state.number("value") * scale
        stated = "cell_leakage_power" in group.attributes
        if stated:
            default = group.number("cell_leakage_power") * scale
        elif "" in leakage:
            default = leakage[""]
        elif leakage:
            default = sum(leakage.values()) / len(leakage)
        else:
            default = self.library.number("default_cell_leakage_power") * scale
        ff = next(group.find("ff"), None)
        latch = next(group.find("latch"), None)
        return Cell(
            name=group.args[0],
            area=group.number("area"),
            leakage=[(when, value) for when, value in leakage.items() if when],
            default_leakage=default,
            ff=None
            if ff is None
            else FlipFlop(
                names=ff.args,
                next_state=ff.text("next_state"),
                clocked_on=ff.text("clocked_on"),
                clear=ff.text("clear"),
                preset=ff.text("preset"),
            ),
            latch=None
            if latch is None
            else Latch(
                names=latch.args,
                data_in=latch.text("data_in"),
                enable=latch.text("enable"),
                clear=latch.text("clear"),
                preset=latch.text("preset"),
            ),
            dont_use=group.flag("dont_use"),
            footprint=group.text("cell_footprint"),
            group=group,
            reader=self,
        )

    def pins(self, cell: Group) -> Iterator[Pin]:
        for group in cell.find("pin", "bus", "bundle"):
            if group.kind != "pin":
                yield from self.pins(group)
                continue
            farads = self.units.capacitance
            direction = group.text("direction")
            fallback = self.library.number(f"default_{direction}_pin_cap")
            capacitance = group.number("capacitance", fallback)
            for name in group.args:
                yield Pin(
                    name=name,
                    direction=direction,
                    capacitance=capacitance * farads,
                    rise_capacitance=group.number("rise_capacitance", capacitance) * farads,
                    fall_capacitance=group.number("fall_capacitance", capacitance) * farads,
                    function=group.text("function"),
                    three_state=group.text("three_state"),
                    clock=group.flag("clock"),
                    max_capacitance=group.number("max_capacitance") * farads,
                    timing=[arc for part in group.find("timing") for arc in self.timing(part)],
                    power=[
                        arc for part in group.find("internal_power") for arc in self.power(part)
                    ],
                )

    def timing(self, group: Group) -> Iterator[TimingArc]:
        tables = {table.kind: self.table(table, "time") for table in group.find(*_TIMING_TABLES)}
        for pin in group.text("related_pin").split() or [""]:
            yield TimingArc(
                related_pin=pin,
                timing_type=group.text("timing_type", "combinational"),
                timing_sense=group.text("timing_sense"),
                when=group.text("when"),
                sdf_cond=group.text("sdf_cond"),
                tables=tables,
            )

    def power(self, group: Group) -> Iterator[PowerArc]:
        tables = {
            table.kind: self.table(table, "energy")
            for table in group.find("rise_power", "fall_power")
        }
        for table in group.find("power"):
            tables["rise_power"] = tables["fall_power"] = self.table(table, "energy")
        for pin in group.text("related_pin").split() or [""]:
            yield PowerArc(
                related_pin=pin,
                related_pg_pin=group.text("related_pg_pin"),
                when=group.text("when"),
                tables=tables,
            )

    def table(self, group: Group, unit: str) -> Table:
        template = self.templates.get(group.args[0] if group.args else "", group)
        variables: list[str] = []
        indices: list[tuple[float, ...]] = []
        for axis in ("1", "2"):
            index = group.attributes.get(f"index_{axis}", template.attributes.get(f"index_{axis}"))
            if index is None:
                break
            variable = template.text(f"variable_{axis}")
            scale = getattr(self.units, _AXIS_UNIT.get(variable, "time"))
            variables.append(variable)
            indices.append(tuple(number * scale for number in _numbers(index)))
        numbers = np.array(_numbers(group.attributes.get("values", ""))) * getattr(self.units, unit)
        shape = tuple(map(len, indices)) or (1,)
        if numbers.size != np.prod(shape):
            raise ValueError(
                f"{self.name}:{group.line}: {group.kind} must hold {np.prod(shape)} values, "
                f"not {numbers.size}"
            )
        values = numbers.reshape(shape)
        if len(variables) == 2 and variables[1] in _FIRST_AXES:
            values, variables, indices = values.T, variables[::-1], indices[::-1]
        first, second = (*indices, (), ())[:2]
        return Table(first or (0.0,), second, values, tuple(variables))


# ----- the library ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Library:
    """The cells of one or several files at one corner.

    `nand2` and `inverter` name the cells that count as one gate equivalent and that an FO4
    delay is made of (None where the library has none); `nand2_area` is in the unit of `area`.
    Slew thresholds are fractions of the supply.
    """

    name: str
    paths: tuple[Path, ...]
    cells: dict[str, Cell]
    units: Units
    temperature: float
    voltage: float
    corner: str
    slew_lower: float
    slew_upper: float
    slew_derate: float
    input_threshold: float
    output_threshold: float
    nand2: str | None
    inverter: str | None

    @property
    def nand2_area(self) -> float:
        """Area of one gate equivalent."""
        if self.nand2 is None:
            raise ValueError(f"{self.name} must have a 2-input NAND cell for gate equivalents")
        return self.cells[self.nand2].area


def read(paths: Iterable[Path | str], name: str = "", dont_use: Sequence[str] = ()) -> Library:
    """Read Liberty files (gzip accepted) into one library.

    `dont_use` holds glob patterns of cell names to mark as not usable, besides those that the
    files mark themselves. ValueError `FILE:LINE: ...` on a syntax error, ValueError naming the
    files where there is no flip-flop, OSError where a file cannot be read.
    """
    files = tuple(Path(path) for path in paths)
    cells: dict[str, Cell] = {}
    readers: list[_Reader] = []
    for path in files:
        reader = _Reader(parse(_text(path), str(path)), str(path))
        readers.append(reader)
        for group in reader.library.find("cell"):
            if not group.args:
                raise ValueError(f"{path}:{group.line}: a cell must have a name")
            cell = reader.cell(group)
            if any(fnmatchcase(cell.name, pattern) for pattern in dont_use):
                cell = replace(cell, dont_use=True)
            cells.setdefault(cell.name, cell)
    shown = ", ".join(map(str, files))
    if not any(cell.ff for cell in cells.values()):
        raise ValueError(f"{shown}: a library must have a flip-flop (ff group), this has none")
    group, units = readers[0].library, readers[0].units
    conditions = next(
        (
            conditions
            for conditions in group.find("operating_conditions")
            if conditions.args[:1] == (group.text("default_operating_conditions"),)
        ),
        next(group.find("operating_conditions"), group),
    )
    return Library(
        name=name or (group.args[0] if group.args else files[0].stem),
        paths=files,
        cells=cells,
        units=units,
        temperature=conditions.number("temperature", group.number("nom_temperature", 25)),
        voltage=conditions.number("voltage", group.number("nom_voltage", 1)) * units.voltage,
        corner=conditions.args[0] if conditions.args and conditions is not group else "",
        slew_lower=group.number("slew_lower_threshold_pct_rise", 20) / 100,
        slew_upper=group.number("slew_upper_threshold_pct_rise", 80) / 100,
        slew_derate=group.number("slew_derate_from_library", 1),
        input_threshold=group.number("input_threshold_pct_rise", 50) / 100,
        output_threshold=group.number("output_threshold_pct_rise", 50) / 100,
        nand2=_smallest(cells.values(), 2),
        inverter=_smallest(cells.values(), 1),
    )


def _text(path: Path) -> str:
    data = path.read_bytes()
    if data[:2] == b"\x1f\x8b":
        try:
            data = gzip.decompress(data)
        except (EOFError, OSError) as error:
            raise ValueError(f"{path}:1: not a complete gzip file") from error
    return data.decode(errors="replace")


def _smallest(cells: Iterable[Cell], inputs: int) -> str | None:
    """The smallest usable cell whose one output is the NAND of `inputs` inputs."""
    nand = (1 << (1 << inputs)) - 1 ^ (1 << (1 << inputs) - 1)
    found = [
        (cell.area, "clk" in cell.name.lower(), cell.name)
        for cell in cells
        if not cell.dont_use
        and not cell.sequential
        and len(cell.inputs) == inputs
        and len(cell.outputs) == 1
        and cell.pins[cell.outputs[0]].function
        and truth_table(cell.pins[cell.outputs[0]].function, cell.inputs) == nand
    ]
    return min(found)[2] if found else None
