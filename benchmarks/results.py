"""What the benchmarks measured: one JSON file each, committed, from which the page is written.

A file holds the rows of a table, the machine, and the versions of the tools.
"""

import json
import math
import os
import platform
from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass
from pathlib import Path
from typing import Any

from tilewright.files import atomically
from tilewright.tools import all_tools

FIGURES = Path(__file__).parent / "figures"

Row = dict[str, Any]
"""One line of a table. `goal` says in words what was aimed at, `met` whether it was reached."""


@dataclass(frozen=True)
class Goal:
    """What a figure should reach: `low` <= row[key] <= `high`, which `words` say."""

    key: str
    _: KW_ONLY
    low: float = -math.inf
    high: float = math.inf
    words: str

    def judge(self, row: Row) -> Row:
        """`row` with the goal and whether it is met."""
        return row | {"goal": self.words, "met": self.low <= row[self.key] <= self.high}


def save(name: str, rows: Sequence[Row], tools: Sequence[str] = ()) -> Path:
    """Keep `rows` as the result of benchmark `name`, made with `tools` beside those of every run.

    Tools have the names that `tilewright doctor` gives them.
    """
    used = {"python", "amaranth", "pyosys", *tools}
    record = {
        "machine": f"{_processor()}, {len(os.sched_getaffinity(0))} cores",
        "tools": {tool.name: tool.version for tool in all_tools() if tool.name in used},
        "rows": list(rows),
    }
    path = FIGURES / f"{name}.json"
    with atomically(path) as beside:
        beside.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    return path


def load(name: str) -> dict[str, Any]:
    """The result of benchmark `name`."""
    return json.loads((FIGURES / f"{name}.json").read_text(encoding="utf-8"))


def names() -> list[str]:
    """The benchmarks that have a result."""
    return sorted(path.stem for path in FIGURES.glob("*.json"))


def _processor() -> str:
    """The processor's name where Linux tells it, else its architecture."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())
