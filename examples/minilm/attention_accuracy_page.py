"""Write the tables and the plot of `docs/attention_accuracy.md` from `attention_accuracy.json`.

    python -m examples.minilm.attention_accuracy_page

`attention_accuracy` measures the figures, and calls this. A figure is the median over the heads
wherever it does not say otherwise.
"""

import hashlib
import io
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from benchmarks.markers import write_between
from tilewright.files import atomically

FIGURES = Path(__file__).with_name("attention_accuracy.json")
PAGE = Path(__file__).parents[2] / "docs" / "attention_accuracy.md"
PLOT = PAGE.with_suffix(".svg")

Row = dict[str, Any]
Figures = dict[str, list[Row]]

USUAL: Row = {"weight": 8, "normalisation": "divide", "exponential": "table"}
"""Of a row that has these, what it must have unless something else is asked for."""

KEPT = 32

SELECTING = ("float", "float, keys chosen by signs", "float, signs",
             "dot int8", "Hamming", "Hamming, two levels")
"""Methods that are measured for every number of keys kept."""

ALL = ("dense int8", "dense bf16 scores", "dense bf16", "float, signs", "mean of the values")
"""Methods that look at all keys."""

LAYER_HEADS = 12


def load() -> Figures:
    """Every measured row."""
    return json.loads(FIGURES.read_text(encoding="utf-8"))


def find(rows: Iterable[Row], **labels: Any) -> Row:
    """The row with these labels, and otherwise the usual ones."""
    wanted = {"causal": False} | USUAL | labels
    (row,) = (row for row in rows
              if all(row[key] == value for key, value in wanted.items() if key in row))
    return row


def median(values: Sequence[float] | NDArray[np.float64]) -> float:
    """Of all heads."""
    return float(np.median(values))


def _spread(values: Sequence[float] | NDArray[np.float64]) -> str:
    low, middle, high = np.percentile(values, (25, 50, 75))
    return f"{middle:.3f} ({low:.3f} to {high:.3f})"


def kept_numbers(rows: Iterable[Row]) -> list[int]:
    """Numbers of keys kept that were measured."""
    return sorted({row["kept"] for row in rows if row["kept"] is not None})


def kept_table(figures: Figures, data: str) -> str:
    """Cosines of the methods that select, by the number of keys kept; quartiles of engines."""
    rows = [row for row in figures["heads"] if row["data"] == data]

    def cell(method: str, kept: int) -> str:
        values = find(rows, method=method, kept=kept)["cosines"]
        return f"{median(values):.3f}" if method.startswith("float") else _spread(values)

    return _table(("N", *SELECTING), [
        (kept, *(cell(method, kept) for method in SELECTING)) for kept in kept_numbers(rows)])


def overview_table(figures: Figures) -> str:
    """Every method with the usual number of keys kept, or with all."""
    def line(method: str, kept: int | None) -> tuple[str, ...]:
        real, causal, drawn = (
            find(figures["heads"], data=data, causal=causal, method=method, kept=kept)
            for data, causal in (("real", False), ("real", True), ("drawn", False)))
        return (method, "all" if kept is None else str(kept),
                *(_spread(row["cosines"]) for row in (real, causal, drawn)),
                *(f"{median(row['errors']):.3f}" for row in (real, causal, drawn)))

    return _table(
        ("computed", "N", "cosine, real heads", "causal", "drawn heads",
         "relative error, real heads", "causal", "drawn heads"),
        [*(line(method, None) for method in ALL), *(line(method, KEPT) for method in SELECTING)])


def weight_table(figures: Figures) -> str:
    """What the engines add to the error of the function that they compute."""
    rows = [row for row in figures["heads"] if "weight" in row and not row["causal"]
            and row["kept"] in (None, KEPT)]
    widths = sorted({row["weight"] for row in rows})
    lines = []
    for method in dict.fromkeys(row["method"] for row in rows):
        some = [row for row in rows if row["method"] == method]
        for exponential in ("table", "polynomial"):
            for normalisation in ("divide", "reciprocal"):
                found = [row for row in some if row["normalisation"] == normalisation
                         and row.get("exponential", "table") == exponential]
                if not found:
                    continue
                figure = {(row["data"], row["weight"]): median(row["own_errors"])
                          for row in found}
                lines.append((method, exponential, normalisation,
                              *(f"{100 * figure[data, weight]:.2f}"
                                for data in ("real", "drawn") for weight in widths)))
    return _table(("engine", "exponential", "normalisation",
                   *(f"{data} heads, {weight} bits" for data in ("real", "drawn")
                     for weight in widths)), lines)


def factor_table(figures: Figures) -> str:
    """Flatter and steeper tables."""
    rows = figures["factors"]
    lines = []
    for factor in dict.fromkeys(row["factor"] for row in rows):
        found = [find(rows, data=data, factor=factor) for data in ("real", "drawn")]
        lines.append((factor, *(f"{median(row[name]):.3f}" for name in ("cosines", "errors")
                                for row in found)))
    return _table(("factor", "cosine, real heads", "drawn heads",
                   "relative error, real heads", "drawn heads"), lines)


def layer_table(figures: Figures) -> str:
    """Cosines by layer, of the real heads."""
    methods: tuple[tuple[str, int | None], ...] = (
        ("dense int8", None), *((method, KEPT) for method in SELECTING),
        ("mean of the values", None))
    columns = []
    for method, kept in methods:
        values = find(figures["heads"], data="real", method=method, kept=kept)["cosines"]
        columns.append([f"{median(part):.3f}" for part in np.split(
            np.asarray(values), len(values) // LAYER_HEADS)])
    return _table(("layer", *(method for method, _ in methods)),
                  [(layer, *values) for layer, values in enumerate(zip(*columns, strict=True))])


def model_table(figures: Figures) -> str:
    """Mean and worst cosine of the embeddings, by the number of keys kept."""
    rows = figures["model"]
    return _table(("N", *SELECTING), [
        (kept, *(_cosine(find(rows, method=method, kept=kept)) for method in SELECTING))
        for kept in kept_numbers(rows)])


def model_all_table(figures: Figures) -> str:
    """Mean and worst cosine of the embeddings where every query attends to all keys."""
    return _table(ALL, [[_cosine(find(figures["model"], method=method, kept=None))
                         for method in ALL]])


def _cosine(row: Row) -> str:
    return f"{np.mean(row['cosines']):.4f} ({min(row['cosines']):.4f})"


def shape_table(figures: Figures) -> str:
    """How the logits are distributed."""
    return _table(
        ("heads", "standard deviation", "excess kurtosis", "share of the best key",
         "share of the best 32"),
        [(row["data"], *(_two(row[key]) for key in ("deviation", "kurtosis", "largest", "best")))
         for row in figures["shapes"]])


def _two(values: Sequence[float] | NDArray[np.float64]) -> str:
    low, middle, high = np.percentile(values, (25, 50, 75))
    return f"{middle:.2f} ({low:.2f} to {high:.2f})"


def verdict(figures: Figures) -> str:
    """What was found, in sentences."""
    def cosine(method: str, kept: int | None, data: str = "real") -> str:
        row = find(figures["heads"], data=data, method=method, kept=kept)
        return f"{median(row['cosines']):.3f}"

    def embedding(method: str, kept: int | None) -> str:
        return f"{np.mean(find(figures['model'], method=method, kept=kept)['cosines']):.3f}"

    def both(method: str, kept: int | None) -> str:
        return f"{cosine(method, kept)} and {cosine(method, kept, 'drawn')}"

    lines = (
        ("dense int8, all keys", both("dense int8", None)),
        ("dense bf16 scores, all keys", both("dense bf16 scores", None)),
        (f"dot int8, the best {KEPT}", both("dot int8", KEPT)),
        (f"Hamming, the best {KEPT}", both("Hamming", KEPT)),
        (f"Hamming in two levels, {KEPT}", both("Hamming, two levels", KEPT)),
        ("Hamming, all keys, in floating point", both("float, signs", None)),
        (f"the {KEPT} keys of Hamming, weighted by exact logits",
         both("float, keys chosen by signs", KEPT)),
        ("the mean of the values", both("mean of the values", None)),
    )
    found = "\n".join(f"- {name}: {values}" for name, values in lines)
    whole = ", ".join(f"{embedding(method, kept)} for {name}" for name, method, kept in (
        ("dense int8", "dense int8", None), (f"dot int8 with {KEPT} keys", "dot int8", KEPT),
        (f"Hamming with {KEPT}", "Hamming", KEPT),
        ("the mean of the values", "mean of the values", None)))
    return (f"Median cosines with exact attention, real heads and drawn ones:\n\n{found}\n\n"
            f"Mean cosines of the whole model's embeddings: {whole}.")


def _table(headings: Sequence[object], lines: Iterable[Sequence[object]]) -> str:
    every = [headings, ["---"] * len(headings), *lines]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in every)


SECTIONS: dict[str, Callable[[Figures], str]] = {
    "verdict": verdict, "overview": overview_table,
    "real": lambda figures: kept_table(figures, "real"),
    "drawn": lambda figures: kept_table(figures, "drawn"),
    "factors": factor_table, "layers": layer_table, "weights": weight_table, "model": model_table,
    "model_all": model_all_table, "shapes": shape_table,
}
"""Sections of the page, and what writes them."""


# Okabe and Ito's colours, which are told apart without red and green.
_LINES: dict[str, dict[str, Any]] = {
    "dot int8": {"color": "#0072b2", "marker": "o"},
    "Hamming": {"color": "#d55e00", "marker": "s"},
    "Hamming, two levels": {"color": "#cc79a7", "marker": "v", "linestyle": "--",
                            "markerfacecolor": "white"},
    "float": {"color": "#000000", "linestyle": (0, (1, 2))},
    "float, keys chosen by signs": {"color": "#009e73", "linestyle": "--"},
}
_BANDS = ("dot int8", "Hamming")
_LEVELS: dict[str, dict[str, Any]] = {
    "dense int8": {"color": "#56b4e9", "linestyle": "-."},
    "float, signs": {"color": "#d55e00", "linestyle": ":"},
    "mean of the values": {"color": "#999999", "linestyle": ":"},
}

_STYLE: dict[Any, Any] = {
    "svg.fonttype": "none", "svg.hashsalt": "attention accuracy", "font.family": "sans-serif",
    "font.size": 10, "axes.spines.top": False, "axes.spines.right": False,
    "legend.frameon": False, "figure.constrained_layout.use": True,
    "figure.constrained_layout.wspace": 0.06,
}


def digest(figures: Figures) -> str:
    """What a plot of `figures` says of them."""
    return f"figures {hashlib.sha256(json.dumps(figures).encode()).hexdigest()}"


def plot(figures: Figures) -> str:
    """Cosines over the number of keys kept, as SVG: real heads, drawn ones, the whole model.

    Lines are medians, bands go from quartile to quartile.
    """
    tokens = figures["model"][0]["tokens"]
    panels = (("Real heads: 32 elements, 128 keys", "of the outputs of a head",
               [row for row in figures["heads"] if row["data"] == "real"]),
              ("Drawn heads: 64 elements, 1024 keys", "of the outputs of a head",
               [row for row in figures["heads"] if row["data"] == "drawn"]),
              (f"Whole model: {min(tokens)} to {max(tokens)} keys", "of the embedding of a text",
               figures["model"]))
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(13, 5), facecolor="white")
        every: list[Axes] = list(figure.subplots(1, len(panels), sharey=True))
        for axes, (title, unit, rows) in zip(every, panels, strict=True):
            _panel(axes, rows)
            axes.set(title=title, xlabel="N, keys kept", ylabel=f"cosine {unit}")
            axes.yaxis.set_tick_params(labelleft=True)
        figure.legend(*every[0].get_legend_handles_labels(), loc="outside lower center", ncols=4)
        text = io.StringIO()
        figure.savefig(text, format="svg", metadata={
            "Date": None, "Creator": None, "Title": "Accuracy of attention engines",
            "Description": digest(figures)})
    return "\n".join(line.rstrip() for line in text.getvalue().splitlines()) + "\n"


def _panel(axes: Axes, rows: Sequence[Row]) -> None:
    # 30, which HAD keeps, is too near to 32 to be told from it.
    numbers = [number for number in kept_numbers(rows) if number != 30]
    for method, style in _LINES.items():
        values = [find(rows, method=method, kept=kept)["cosines"] for kept in numbers]
        low, middle, high = np.percentile(values, (25, 50, 75), axis=1)
        axes.plot(numbers, middle, label=f"{method}, best N", markersize=5, linewidth=1.6,
                  zorder=3, **style)
        if method in _BANDS:
            axes.fill_between(numbers, low, high, color=style["color"], alpha=0.12, linewidth=0)
    for method, style in _LEVELS.items():
        axes.axhline(median(find(rows, method=method, kept=None)["cosines"]),
                     label=f"{method}, all keys", linewidth=1.4, zorder=2, **style)
    axes.set_xscale("log", base=2)
    axes.set_xticks(numbers, labels=[str(number) for number in numbers])
    axes.set_ylim(0.25, 1.01)
    axes.grid(True, linewidth=0.5, color="#dddddd")
    axes.set_axisbelow(True)


def main() -> None:
    """Write the page's sections and the plot."""
    figures = load()
    for name, text in SECTIONS.items():
        write_between(PAGE, name, text(figures))
    with atomically(PLOT) as beside:
        beside.write_text(plot(figures), encoding="utf-8")


if __name__ == "__main__":
    main()
