"""Wall time of `make test` in a fresh clone: from nothing, and again with its builds cached.

The first run makes the environment, so the speed of the package index is in it.
"""

import os
import subprocess
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

from benchmarks import results
from benchmarks.results import Goal

ROOT = Path(__file__).parents[1]

FROM_NOTHING = Goal("seconds", high=15 * 60, words="at most 15 min on two cores")
CACHED = Goal("seconds", high=4 * 60, words="at most 4 min on two cores")


def main() -> None:
    """Measure both runs on the last commit."""
    with TemporaryDirectory() as folder:
        clone = Path(folder) / "tilewright"
        subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
        results.save("regression", [
            FROM_NOTHING.judge({"run": "from nothing"} | _make_test(clone)),
            CACHED.judge({"run": "builds cached"} | _make_test(clone)),
        ], ("verilator", "g++", "cocotb"))


def _make_test(clone: Path) -> results.Row:
    """Seconds and counts of one `make test` in `clone`, which must pass."""
    report = clone / "junit.xml"
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("TILEWRIGHT_BUILD", "VIRTUAL_ENV")}
    start = time.monotonic()
    subprocess.run(["make", "test"], cwd=clone, check=True,
                   env=environment | {"PYTEST_ADDOPTS": f"--junitxml={report}"})
    seconds = time.monotonic() - start
    suite = next(ElementTree.parse(report).iter("testsuite"))
    return {"seconds": seconds, "tests": int(suite.attrib["tests"]),
            "skipped": int(suite.attrib["skipped"])}
