"""Plots of the report, as SVG that takes its colours from the page around it."""

import io
import math
import re
from collections.abc import Callable, Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from tilewright.records import Record

__all__ = ["area_delay", "energy", "modules", "utilization"]

# A colour of the page for each colour that Matplotlib writes.
_INK, _FAINT = "#010203", "#040506"
_SERIES = tuple(f"#0a0b{number:02x}" for number in range(8))
_PAGE = {_INK: "var(--ink)", _FAINT: "var(--rule)"} | {
    colour: f"var(--series-{number})" for number, colour in enumerate(_SERIES)}
_MARKERS = "osD^vP*X"
_UNITS = {"period_ns": "ns", "period_fo4": "FO4", "energy_pj_per_op": "pJ",
          "energy_u_per_op": "u"}

_STYLE: dict[Any, Any] = {
    "svg.fonttype": "none",  # text stays text: it can be searched, and read aloud
    "font.family": "sans-serif", "font.size": 11,
    "text.color": _INK, "axes.labelcolor": _INK, "axes.edgecolor": _FAINT,
    "xtick.color": _INK, "ytick.color": _INK, "grid.color": _FAINT,
    "axes.spines.top": False, "axes.spines.right": False, "axes.axisbelow": True,
    "legend.frameon": False, "figure.constrained_layout.use": True,
}


def area_delay(name: str, rows: Sequence[Record], period: str) -> str:
    """Gate equivalents over the shortest period, a point for each recipe of each design.

    The Pareto points of a design are filled and joined. `period` is the key of the period.
    """

    def plot(axes: Axes) -> None:
        for number, (design, points) in enumerate(_by_name(rows).items()):
            colour, marker = _SERIES[number % 8], _MARKERS[number % 8]
            best = sorted((row for row in points if row.get("pareto", True)),
                          key=lambda row: row[period])
            rest = [row for row in points if not row.get("pareto", True)]
            for some, fill, line in ((best, colour, "-"), (rest, "none", "")):
                axes.plot([row[period] for row in some],
                          [row["gate_equivalents"] for row in some], marker + line, color=colour,
                          markerfacecolor=fill, linewidth=1, label=design if some is best else None)
            for place, row in enumerate(best):  # in turn above and below, so that more fit
                axes.annotate(row["recipe"], (row[period], row["gate_equivalents"]),
                              xytext=(5, -12 if place % 2 else 6), textcoords="offset points",
                              fontsize=8)
        areas = [row["gate_equivalents"] for row in rows]
        axes.set(xlabel=f"shortest clock period, {_UNITS[period]}", ylabel="NAND2 equivalents",
                 yscale="log" if max(areas) > 10 * min(areas) else "linear")
        axes.grid(True, linewidth=0.6)
        axes.margins(x=0.15, y=0.15)
        axes.legend()

    return _svg(name, "Area against clock period", plot)


def energy(name: str, rows: Sequence[Record], key: str) -> str:
    """Energy per operation, a bar for each recipe of each design; `key` is that of the energy."""
    return _bars(name, "Energy per operation", [f"{row['name']}  {row['recipe']}" for row in rows],
                 [row[key] for row in rows], f"energy per operation, {_UNITS[key]}")


def utilization(name: str, rows: Sequence[Record]) -> str:
    """Share of the peak that each run reached."""
    return _bars(name, "Utilisation of each run",
                 [f"{row['name']}  {row['product']}" for row in rows],
                 [100 * row["utilization"] for row in rows], "% of peak", 100,
                 lambda value: f"{math.floor(100 * value + 1e-9) / 100:.2f}")


def modules(name: str, rows: Sequence[Record]) -> str:
    """Where the area is: the modules, all instances of each together; slivers are left out."""
    large = [row for row in rows if row["share"] >= 0.001]
    return _bars(name, "Area by module", [f"{row['module']} ({row['count']})" for row in large],
                 [row["gate_equivalents"] for row in large], "NAND2 equivalents")


def _by_name(rows: Sequence[Record]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for row in rows:
        found.setdefault(row["name"], []).append(row)
    return found


def _real(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:.4g}"


def _bars(name: str, title: str, labels: Sequence[str], values: Sequence[float], unit: str,
          top: float | None = None, write: Callable[[float], str] = _real) -> str:
    def plot(axes: Axes) -> None:
        bars = axes.barh(range(len(values)), values, color=_SERIES[0], height=0.6)
        axes.set_yticks(range(len(values)), labels)
        axes.bar_label(bars, [write(value) for value in values], padding=4, fontsize=9)
        axes.set(xlabel=unit, xlim=(0, top or 1.15 * max(values, default=1) or 1))
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:,.10g}")
        axes.invert_yaxis()
        axes.grid(True, axis="x", linewidth=0.6)
        axes.tick_params(left=False)

    return _svg(name, title, plot, height=0.9 + 0.34 * len(values))


def _svg(name: str, title: str, plot: Callable[[Axes], None], height: float = 4.2) -> str:
    with mpl.rc_context({**_STYLE, "svg.hashsalt": name}):
        figure = Figure(figsize=(7.6, height))
        figure.patch.set_visible(False)
        axes = figure.add_subplot()
        axes.patch.set_visible(False)
        plot(axes)
        text = io.StringIO()
        figure.savefig(text, format="svg", metadata={"Date": None, "Creator": None})
    svg = text.getvalue()
    svg = svg[svg.index("<svg"):]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    for colour, variable in _PAGE.items():
        svg = svg.replace(colour, variable)
    # Several drawings share one page: their names must differ.
    svg = re.sub(r'\bid="', f'id="{name}-', svg)
    svg = re.sub(r'(href="#|url\(#)', rf"\g<1>{name}-", svg)
    return svg.replace("<svg ", f'<svg role="img" aria-label="{title}" ', 1)
