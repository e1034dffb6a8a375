"""Line coverage of the Verilog text, from the counts that a Verilator model leaves."""

import re
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Coverage", "read_coverage"]

# One counter of coverage.dat: C 'key value pairs' count, each pair \x01 key \x02 value.
_COUNTER = re.compile(r"^C '(?P<pairs>.*)' (?P<count>\d+)$", re.MULTILINE)


@dataclass(frozen=True)
class Coverage:
    """How many of a module's points ran, and the lines of those that did not."""

    hit: int
    points: int
    missed: tuple[int, ...]

    @property
    def percent(self) -> float:
        """Points that ran, in per cent; 100 for a module without any."""
        return 100 * self.hit / self.points if self.points else 100.0


def read_coverage(path: Path) -> dict[str, Coverage]:
    """Line and branch points of every module, summed over its instances."""
    counts: dict[str, dict[tuple[int, str], int]] = {}
    for counter in _COUNTER.finditer(path.read_text()):
        pairs = dict(pair.split("\x02", 1) for pair in counter["pairs"].split("\x01") if pair)
        module = pairs["page"].partition("/")[2]
        point = int(pairs["l"]), pairs.get("o", "") + pairs.get("n", "")
        points = counts.setdefault(module, {})
        points[point] = points.get(point, 0) + int(counter["count"])
    return {module: Coverage(sum(map(bool, points.values())), len(points),
                             tuple(sorted({line for (line, _), hits in points.items()
                                           if not hits})))
            for module, points in sorted(counts.items())}
