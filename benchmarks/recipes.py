"""Every recipe on the int8 weight-stationary element: the table of `docs/synthesis.md`.

    python -m benchmarks.recipes

For the libraries below that are found; `TILEWRIGHT_LIBRARIES` may name folders of libraries.
"""

from pathlib import Path
from typing import Any

from benchmarks.command import tilewright
from benchmarks.markers import write_between
from tilewright_ppa import libraries
from tilewright_ppa.recipes import SWEEP

PAGE = Path(__file__).parents[1] / "docs" / "synthesis.md"
DESIGN = "systolic_ws_i8_pe"
LIBRARIES = ("sky130hd", "asap7", "ihp-sg13g2", "gt2n")

Row = dict[str, Any]


def main() -> None:
    """Measure, and write the table."""
    found = [name for name in LIBRARIES if name in libraries.available()]
    points: dict[tuple[str, str], Row] = {}
    for library in found:
        rows: Any = tilewright("ppa", DESIGN, "--library", library, "--recipe", "all")
        points |= {(row["recipe"], library): row for row in rows}
    lines = [["recipe", *(f"{name}: GE, ns, pJ" for name in found)], ["---"] * (len(found) + 1)]
    lines += [[f"`{recipe}`", *(_figures(points.get((recipe, name))) for name in found)]
              for recipe in SWEEP]
    write_between(PAGE, "recipes", "\n".join(f"| {' | '.join(line)} |" for line in lines))


def _figures(row: Row | None) -> str:
    """In bold where no other recipe is better in area, period and energy; "-" where none is."""
    if row is None:
        return "-"
    text = (f"{row['gate_equivalents']:.0f}, {row['period_ns']:.3f}, "
            f"{row['energy_pj_per_op']:.3g}")
    return f"**{text}**" if row["pareto"] else text


if __name__ == "__main__":
    main()
