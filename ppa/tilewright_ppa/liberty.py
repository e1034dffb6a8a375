"""Liberty (.lib) files: cells with their areas, functions, delay and energy tables.

Quantities are converted on reading: seconds, farads, volts, joules, watts, degrees Celsius.
Areas stay in the library's own unit, which is um2 in every library seen so far.

Only what synthesis, timing and power need is kept as typed objects; the parsed groups stay
available, so that `write_for_mapping` can write a smaller file for Yosys and ABC.
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
    "write_for_mapping",
]

Floats = NDArray[np.float64]


# ----- text to groups -------------------------------------------------------------------------


@dataclass(slots=True)
class Group:
    """One `kind (args) { ... }`, which begins at `place` (FILE:LINE).

    `attributes` holds simple ones (str) and complex ones (tuple).
    """

    kind: str
    args: tuple[str, ...]
    place: str
    attributes: dict[str, str | tuple[str, ...]] = field(default_factory=dict)
    groups: list["Group"] = field(default_factory=list)

    def text(self, name: str, default: str = "") -> str:
        """The attribute as one string."""
        value = self.attributes.get(name, default)
        return value if isinstance(value, str) else " ".join(value)

    def number(self, name: str, default: float = 0.0) -> float:
        """The attribute as a number, `default` where it is absent or empty."""
        return next(iter(self.numbers(name)), default)

    def numbers(self, name: str) -> list[float]:
        """All numbers of an attribute; ValueError with the place where one is none."""
        words = self.text(name).replace(",", " ").replace("\\", " ").split()
        try:
            return [float(word) for word in words]
        except ValueError:
            raise ValueError(
                f"{self.place}: {name} of this {self.kind} must be numbers, not {' '.join(words)}"
            ) from None

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
_TABLE = {"values", "index_1", "index_2", "index_3"}
_NUMBERS = re.compile(r"[-+.\deE,\s\"\\]*+")
_ARGUMENT = re.compile(r'"([^"]*)"|/\*.*?\*/|([^\s,"\\]+)', re.S)


def parse(text: str, name: str) -> Group:
    """The `library` group of a Liberty text; ValueError `NAME:LINE: ...` on a syntax error."""
    root = Group("file", (name,), f"{name}:1")
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
            # Tables are read where they are needed, which is after Yosys has met them.
            if kind in _TABLE and not all(map(_NUMBERS.fullmatch, arguments)):
                raise ValueError(f"{name}:{line}: {kind} must be numbers")
            if statement["open"]:
                group = Group(kind, arguments, f"{name}:{line}")
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
            f"({', '.join(open_group.args)}), opened in line {open_group.place.rpartition(':')[2]}"
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

    @cached_property
    def inputs(self) -> list[str]:
        """Names of the input pins, in file order."""
        return [name for name, pin in _pins(self.group) if pin.text("direction") == "input"]

    @cached_property
    def outputs(self) -> list[str]:
        """Names of the output pins, in file order."""
        return [name for name, pin in _pins(self.group) if pin.text("direction") == "output"]

    def function(self, output: str) -> str:
        """Function of an output pin; unlike `pins`, this reads no table."""
        return next(pin.text("function") for name, pin in _pins(self.group) if name == output)

    @property
    def sequential(self) -> bool:
        """Whether the cell holds state (flip-flop, latch, or a state table)."""
        kinds = ("ff", "latch", "ff_bank", "latch_bank", "statetable")
        return next(self.group.find(*kinds), None) is not None


def _pins(cell: Group) -> Iterator[tuple[str, Group]]:
    """(name, group) of each pin, those of buses and bundles included."""
    for group in cell.find("pin", "bus", "bundle"):
        if group.kind == "pin":
            yield from ((name, group) for name in group.args)
        else:
            yield from _pins(group)


_PREFIX = {"": 1.0, "m": 1e-3, "u": 1e-6, "n": 1e-9, "p": 1e-12, "f": 1e-15, "a": 1e-18}
_QUANTITY = re.compile(r"\s*(\d*\.?\d*)[\s,]*([munpfaMUNPFA]?)[sSvVwWfF]\s*$")
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


def _quantity(library: Group, name: str, default: str) -> float:
    text = library.text(name, default)
    match = _QUANTITY.match(text)
    if match is None:
        raise ValueError(f"{library.place}: {name} must be a number with a unit, not {text!r}")
    return float(match[1] or 1) * _PREFIX[match[2].lower()]


class _Reader:
    """Typed objects from the groups of one library group."""

    def __init__(self, library: Group) -> None:
        self.library = library
        self.units = Units(
            time=_quantity(library, "time_unit", "1ns"),
            capacitance=_quantity(library, "capacitive_load_unit", "1 pf"),
            voltage=_quantity(library, "voltage_unit", "1V"),
            leakage=_quantity(library, "leakage_power_unit", "1W"),
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
        for name, group in _pins(cell):
            farads = self.units.capacitance
            direction = group.text("direction")
            fallback = self.library.number(f"default_{direction}_pin_cap")
            capacitance = group.number("capacitance", fallback)
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
                power=[arc for part in group.find("internal_power") for arc in self.power(part)],
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
            holder = group if f"index_{axis}" in group.attributes else template
            index = holder.numbers(f"index_{axis}")
            if not index:
                break
            variable = template.text(f"variable_{axis}")
            scale = getattr(self.units, _AXIS_UNIT.get(variable, "time"))
            variables.append(variable)
            indices.append(tuple(number * scale for number in index))
        numbers = np.array(group.numbers("values")) * getattr(self.units, unit)
        shape = tuple(map(len, indices)) or (1,)
        if numbers.size != np.prod(shape):
            raise ValueError(
                f"{group.place}: {group.kind} must hold {np.prod(shape)} values, not {numbers.size}"
            )
        values = numbers.reshape(shape)
        if len(variables) == 2 and variables[1] in _FIRST_AXES:
            values, variables, indices = values.T, variables[::-1], indices[::-1]
        first, second = (*indices, (), ())[:2]
        return Table(first or (0.0,), second, values, tuple(variables))


# ----- the library ----------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
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
        reader = _Reader(parse(_text(path), str(path)))
        readers.append(reader)
        for group in reader.library.find("cell"):
            if not group.args:
                raise ValueError(f"{group.place}: a cell must have a name")
            cell = reader.cell(group)
            if any(fnmatchcase(cell.name, pattern) for pattern in dont_use):
                cell = replace(cell, dont_use=True)
            cells.setdefault(cell.name, cell)
    shown = ", ".join(map(str, files))
    if not any(cell.ff for cell in cells.values()):
        raise ValueError(f"{shown}: a library must have a flip-flop (ff group), this has none")
    group, units = readers[0].library, readers[0].units
    if any(reader.units != units for reader in readers):
        raise ValueError(f"{shown}: files that make one library must have the same units")
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
        and (function := cell.function(cell.outputs[0]))
        and truth_table(function, cell.inputs) == nand
    ]
    return min(found)[2] if found else None


# ----- writing ---------------------------------------------------------------------------------

_MAPPING_GROUPS = {
    "cell", "ff", "latch", "pin", "timing", "lu_table_template", "operating_conditions",
    *_TIMING_TABLES[:4],
}  # fmt: skip
_MAPPING_DROPS = {"define", "define_group", "voltage_map", "library_features"}


def write_for_mapping(library: Library, exclude: Iterable[str] = ()) -> str:
    """One Liberty text with the usable cells' areas, functions and delays, for Yosys and ABC.

    Left out: cells marked not usable or named in `exclude`, cells without a function, wire-load
    and leakage defaults, power, constraints. It is several times smaller than its sources.
    """
    first = next(iter(library.cells.values())).reader.library
    excluded = set(exclude)
    lines = [f"library ({library.name}) {{"]
    templates: dict[str, Group] = {}
    usable = [
        cell
        for cell in library.cells.values()
        if not cell.dont_use and cell.name not in excluded and cell.outputs
    ]
    for cell in usable:
        templates |= cell.reader.templates
    lines += _attributes(first, "  ")
    for group in (*first.find("operating_conditions"), *templates.values()):
        lines += _group(group, "  ")
    for cell in usable:
        lines += _group(cell.group, "  ")
    return "\n".join([*lines, "}", ""])


def _attributes(group: Group, indent: str) -> list[str]:
    return [
        f'{indent}{name} : "{value}";'
        if isinstance(value, str)
        else f"{indent}{name} ({', '.join(_quoted(word) for word in value)});"
        for name, value in group.attributes.items()
        if name not in _MAPPING_DROPS and "wire_load" not in name
    ]


def _quoted(word: str) -> str:
    return word if re.fullmatch(r"[\w.+-]+", word) else f'"{word}"'


def _group(group: Group, indent: str) -> list[str]:
    if group.kind not in _MAPPING_GROUPS or _is_check(group):
        return []
    inner = indent + "  "
    return [
        f"{indent}{group.kind} ({', '.join(_quoted(word) for word in group.args)}) {{",
        *_attributes(group, inner),
        *(line for part in group.groups for line in _group(part, inner)),
        f"{indent}}}",
    ]


def _is_check(group: Group) -> bool:
    kinds = ("setup", "hold", "recovery", "removal", "min_pulse", "non_seq", "minimum")
    return group.kind == "timing" and group.text("timing_type").startswith(kinds)
