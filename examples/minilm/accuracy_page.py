"""Write the tables and the plot of `docs/accuracy.md` from `accuracy.json`.

    python -m examples.minilm.accuracy_page

`accuracy` measures the figures, and calls this. A row has the mean over the paragraphs wherever it
does not say otherwise.
"""

import hashlib
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from benchmarks.markers import write_between
from tilewright.files import atomically

FIGURES = Path(__file__).with_name("accuracy.json")
PAGE = Path(__file__).parents[2] / "docs" / "accuracy.md"
PLOT = PAGE.with_suffix(".svg")

Row = dict[str, Any]

COMPARED = ("AdaptivFloat", "uniform", "block", "float", "posit")
"""The methods that the paper compares."""

ADDED = ("block of 16", "scaled float", "scaled posit")
"""Methods that have what AdaptivFloat has: something that follows the tensor."""

OPERANDS = ("weights", "weights and activations")

FIXED = {"AdaptivFloat": (2, 3, 3, 3, 3), "float": (3, 4, 4, 4, 4), "posit": (0, 1, 1, 1, 1)}
"""Exponent bits at 4 to 8 bits that nothing chooses."""


def load() -> list[Row]:
    """Every measured row."""
    return json.loads(FIGURES.read_text(encoding="utf-8"))


def mean(row: Row) -> float:
    """Mean cosine of the paragraphs."""
    return float(np.mean(row["cosines"]))


def chosen(rows: Iterable[Row], method: str, operands: str, bits: int) -> Row:
    """The row of the exponent width that served the calibration paragraphs best."""
    return max((row for row in rows
                if (row["method"], row["operands"], row["bits"]) == (method, operands, bits)),
               key=lambda row: float(np.mean(row["calibration"])))


def fixed(rows: Iterable[Row], method: str, operands: str, bits: int) -> Row:
    """The row of the exponent width in `FIXED`, or the only one."""
    exponents = FIXED.get(method)
    (row,) = (row for row in rows
              if (row["method"], row["operands"], row["bits"]) == (method, operands, bits)
              and (exponents is None or _exponent(row["format"]) == exponents[bits - 4]))
    return row


def _exponent(name: str) -> int:
    """Exponent bits of the format called `name`."""
    return int(re.findall(r"e([0-9])", name)[0])


def widths(rows: Iterable[Row]) -> list[int]:
    """Widths that were measured, widest first."""
    return sorted({row["bits"] for row in rows}, reverse=True)


def points(rows: Sequence[Row]) -> list[tuple[str, int]]:
    """Operands and bits of every line of a table."""
    return [(operands, bits) for operands in OPERANDS for bits in widths(rows)]


Choose = Callable[[Iterable[Row], str, str, int], Row]


def cosine_table(rows: Sequence[Row], choose: Choose = chosen) -> str:
    """Mean and worst cosine of the compared methods."""
    lines = []
    for operands, bits in points(rows):
        best, closer, rival = _closer(rows, operands, bits, choose)
        lines.append((operands, bits,
                      *(_cosine(choose(rows, method, operands, bits)) for method in COMPARED),
                      f"**{best}**", f"{sum(closer)} of {len(closer)}, {rival}"))
    return _table(("rounded", "bits", *COMPARED, "best", "AdaptivFloat closer than the best other"),
                  lines)


def _closer(rows: Sequence[Row], operands: str, bits: int, choose: Choose
            ) -> tuple[str, list[bool], str]:
    """The best method, in which paragraphs AdaptivFloat is closer than the best other, and that."""
    found = {method: choose(rows, method, operands, bits) for method in COMPARED}
    rival = max(COMPARED[1:], key=lambda method: mean(found[method]))
    best = max(COMPARED, key=lambda method: mean(found[method]))
    return best, [ours > theirs for ours, theirs in zip(
        found["AdaptivFloat"]["cosines"], found[rival]["cosines"], strict=True)], rival


def fixed_table(rows: Sequence[Row]) -> str:
    """Mean and worst cosine of the compared methods where nothing is chosen."""
    return cosine_table(rows, fixed)


def format_table(rows: Sequence[Row]) -> str:
    """The formats that the calibration paragraphs chose."""
    some = ("AdaptivFloat", "float", "posit", "scaled float", "scaled posit")
    return _table(("rounded", "bits", *some), [
        (operands, bits,
         *(f"`{chosen(rows, method, operands, bits)['format']}`" for method in some))
        for operands, bits in points(rows)])


def exponent_table(rows: Sequence[Row]) -> str:
    """Mean cosine of AdaptivFloat at every width of the exponent field."""
    found = {(row["operands"], row["format"]): row for row in rows
             if row["method"] == "AdaptivFloat"}
    exponents = sorted({int(name.partition("e")[2]) for _, name in found})
    return _table(("rounded", "bits", *(f"{e} exponent bits" for e in exponents)), [
        (operands, bits,
         *(f"{mean(row):.4f}" if (row := found.get((operands, f"af{bits}e{e}"))) else "-"
           for e in exponents))
        for operands, bits in points(rows)])


def error_table(rows: Sequence[Row]) -> str:
    """Relative root mean square errors, in the formats that the cosines chose."""
    lines = []
    for operands, bits in points(rows):
        error = _error(operands)
        found = {method: error(chosen(rows, method, operands, bits))
                 for method in (*COMPARED, *ADDED)}
        best = min(COMPARED, key=lambda method: found[method])
        lines.append((operands.rpartition(" ")[2], bits,
                      *(f"{100 * found[method]:.2f}" for method in COMPARED), f"**{best}**",
                      *(f"{100 * found[method]:.2f}" for method in ADDED)))
    return _table(("error of", "bits", *COMPARED, "best of these", *ADDED), lines)


def added_table(rows: Sequence[Row]) -> str:
    """Mean cosine beside the methods that follow the tensor too."""
    every = ("AdaptivFloat", *ADDED)
    lines = []
    for operands, bits in points(rows):
        found = {method: chosen(rows, method, operands, bits) for method in every}
        best = max(every, key=lambda method: mean(found[method]))
        lines.append((operands, bits, *(_cosine(row) for row in found.values()), f"**{best}**"))
    return _table(("rounded", "bits", *every, "best of these"), lines)


def row_table(rows: Sequence[Row]) -> str:
    """Mean cosine, one scale for each output of a map; weights alone."""
    every = ("AdaptivFloat", "uniform", "block", "scaled float", "scaled posit")
    lines = []
    for bits in widths(rows):
        found = {method: chosen(rows, method, "rows", bits) for method in every}
        best = max(every, key=lambda method: mean(found[method]))
        lines.append((bits, *(f"{_cosine(row)} `{row['format']}`" for row in found.values()),
                      f"**{best}**"))
    return _table(("bits", *every, "best of these"), lines)


def verdict(rows: Sequence[Row]) -> str:
    """Where AdaptivFloat is best, in sentences."""
    def cosine(row: Row) -> float:
        return -mean(row)

    def score(others: Sequence[str], operands: str, figure: Callable[[Row], float],
              choose: Choose = chosen) -> str:
        best: dict[str, list[str]] = {}
        for bits in widths(rows):
            found = {method: figure(choose(rows, method, operands, bits))
                     for method in ("AdaptivFloat", *others)}
            first, second = sorted(found, key=lambda method: found[method])[:2]
            even = found[first] == found[second] and "AdaptivFloat" in (first, second)
            best.setdefault("neither" if even else first, []).append(str(bits))
        won = best.pop("AdaptivFloat", [])
        yes = f"at {_listed(won)} bits" if won else "at no width"
        lost = [f"{method} at {_listed(bits)}" for method, bits in best.items()]
        return f"{yes} (better: {_listed(lost)})" if lost else yes

    def both(others: Sequence[str], choose: Choose = chosen) -> str:
        scores = [f"{some}, {score(others, some, cosine, choose)}" for some in OPERANDS]
        return f"{'; '.join(scores)}."

    narrow = []
    for operands, bits in points(rows):
        best, closer, rival = _closer(rows, operands, bits, chosen)
        count = len(closer)
        if best == "AdaptivFloat" and sum(closer) < 0.75 * count:
            narrow.append(f"{operands} at {bits} bits, closer than {rival} in {sum(closer)} of "
                          f"{count} paragraphs")
    of_weights, of_acts = (score(COMPARED[1:], some, _error(some)) for some in OPERANDS)
    errors = f"weights, {of_weights}; activations, {of_acts}."
    return "\n".join((
        f"- Best of the paper's five formats by cosine: {both(COMPARED[1:])}",
        *(f"- By little: {words}." for words in narrow),
        f"- Best of the five by cosine at fixed exponent widths: {both(COMPARED[1:], fixed)}",
        f"- Best of the five by root mean square error: {errors}",
        *(f"- Better than {method} by cosine: {both([method])}" for method in ADDED),
    ))


def _error(operands: str) -> Callable[[Row], float]:
    """Error of the activations where they are rounded, else of the weights."""
    key = "relative_rmse" if operands == "weights" else "relative_rmse_acts"
    return lambda row: row[key]


def _cosine(row: Row) -> str:
    return f"{mean(row):.4f} ({min(row['cosines']):.4f})"


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def _table(headings: Sequence[object], lines: Iterable[Sequence[object]]) -> str:
    every = [headings, ["---"] * len(headings), *lines]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in every)


SECTIONS: dict[str, Callable[[Sequence[Row]], str]] = {
    "verdict": verdict, "cosines": cosine_table, "fixed": fixed_table, "exponents": exponent_table,
    "formats": format_table, "errors": error_table, "added": added_table, "rows": row_table,
}
"""Sections of the page, and what writes them."""


# Okabe and Ito's colours, which are told apart without red and green.
_LINES = {
    "AdaptivFloat": ("#d55e00", "o", "-"), "uniform": ("#000000", "s", "-"),
    "block": ("#999999", "D", "-"), "float": ("#0072b2", "^", "-"), "posit": ("#009e73", "v", "-"),
    "block of 16": ("#999999", "D", ":"), "scaled float": ("#0072b2", "^", ":"),
    "scaled posit": ("#009e73", "v", ":"),
}

_STYLE: dict[Any, Any] = {
    "svg.fonttype": "none", "svg.hashsalt": "accuracy", "font.family": "sans-serif",
    "font.size": 10, "axes.spines.top": False, "axes.spines.right": False,
    "legend.frameon": False, "figure.constrained_layout.use": True,
}


def digest(rows: Sequence[Row]) -> str:
    """What a plot of `rows` says of its figures."""
    return f"figures {hashlib.sha256(json.dumps(rows).encode()).hexdigest()}"


def plot(rows: Sequence[Row]) -> str:
    """Errors over bits, as SVG: of the weights, and of the embeddings."""
    def distance(row: Row) -> float:
        return 1 - mean(row)

    panels = (
        ("Weights", "relative RMS error", "weights", _error("weights")),
        ("Embedding, weights rounded", "1 - cosine", "weights", distance),
        ("Embedding, activations too", "1 - cosine", "weights and activations", distance),
    )
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(12, 4.4), facecolor="white")
        every: list[Axes] = list(figure.subplots(1, len(panels)))
        for axes, (title, unit, operands, value) in zip(every, panels, strict=True):
            for method, (colour, marker, line) in _LINES.items():
                axes.plot(widths(rows), [value(chosen(rows, method, operands, bits))
                                         for bits in widths(rows)],
                          line, marker=marker, color=colour, label=method, markersize=5,
                          linewidth=2.4 if method == "AdaptivFloat" else 1.4,
                          zorder=3 if method == "AdaptivFloat" else 2)
            axes.set(title=title, xlabel="bits", ylabel=unit, yscale="log", xticks=widths(rows))
            axes.invert_xaxis()
            axes.grid(True, linewidth=0.5, color="#dddddd")
            axes.set_axisbelow(True)
        figure.legend(*every[0].get_legend_handles_labels(), loc="outside lower center",
                      ncols=len(_LINES))
        text = io.StringIO()
        figure.savefig(text, format="svg", metadata={
            "Date": None, "Creator": None, "Title": "Accuracy of number formats",
            "Description": digest(rows)})
    return "\n".join(line.rstrip() for line in text.getvalue().splitlines()) + "\n"


def main() -> None:
    """Write the page's sections and the plot."""
    rows = load()
    for name, text in SECTIONS.items():
        write_between(PAGE, name, text(rows))
    with atomically(PLOT) as beside:
        beside.write_text(plot(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
