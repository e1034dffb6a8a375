"""Plots of the report, as SVG that takes its colours from the page around it."""

import io
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

_STYLE: dict[Any, Any] = {
    "svg.fonttype": "none",  # text stays text: it can be searched, and read aloud
    "font.family": "sans-serif", "font.size": 11,
    "text.color": _INK, "axes.labelcolor": _INK, "axes.edgecolor": _FAINT,
    "xtick.color": _INK, "ytick.color": _INK, "grid.color": _FAINT,
    "axes.spines.top": False, "axes.spines.right": False, "axes.axisbelow": True,
    "legend.frameon": False, "figure.constrained_layout.use": True,
}


def area_delay(rows: Sequence[Record]) -> str:
    """Gate equivalents over the shortest period, a point for each recipe of each design."""

    def plot(axes: Axes) -> None:
        for number, (name, points) in enumerate(_by_name(rows).items()):
            points = sorted(points, key=lambda row: row["period_ns"])
            x = [row["period_ns"] for row in points]
            y = [row["gate_equivalents"] for row in points]
            axes.plot(x, y, _MARKERS[number % 8] + "-", color=_SERIES[number % 8], label=name,
                      linewidth=1)
            for row in points:
                axes.annotate(row["recipe"], (row["period_ns"], row["gate_equivalents"]),
                              xytext=(6, 5), textcoords="offset points", fontsize=9)
        axes.set(xlabel="shortest clock period", ylabel="NAND2 equivalents", yscale="log")
        axes.grid(True, linewidth=0.6)
        axes.margins(x=0.15, y=0.15)
        axes.legend()

    return _svg("area-delay", "Area against clock period", plot)


def energy(rows: Sequence[Record]) -> str:
    """Energy per operation, a bar for each recipe of each design."""
    labels = [f"{row['name']}  {row['recipe']}" for row in rows]
    values = [row["energy_pj_per_op"] for row in rows]
    return _bars("energy", "Energy per operation", labels, values, "energy per operation")


def utilization(rows: Sequence[Record]) -> str:
    """Share of the peak that each run reached."""
    labels = [f"{row['name']}  {row['input']}" for row in rows]
    values = [100 * row["utilization"] for row in rows]
    return _bars("utilization", "Utilisation of each run", labels, values, "% of peak", 100)


def modules(rows: Sequence[Record]) -> str:
    """Where the area is: NAND2 equivalents of each module, all its instances together."""
    labels = [f"{row['module']} ({row['count']})" for row in rows]
    values = [row["gate_equivalents"] for row in rows]
    return _bars("modules", "Area by module", labels, values, "NAND2 equivalents")


def _by_name(rows: Sequence[Record]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for row in rows:
        found.setdefault(row["name"], []).append(row)
    return found


def _bars(name: str, title: str, labels: Sequence[str], values: Sequence[float], unit: str,
          top: float | None = None) -> str:
    def plot(axes: Axes) -> None:
        bars = axes.barh(range(len(values)), values, color=_SERIES[0], height=0.6)
        axes.set_yticks(range(len(values)), labels)
        axes.bar_label(bars, [f"{value:.4g}" for value in values], padding=4, fontsize=9)
        axes.set(xlabel=unit, xlim=(0, top or 1.15 * max(values, default=1) or 1))
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
