"""Calls of the `tilewright` command, as a user makes them, and what they cost."""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

Point = TypeVar("Point")
Result = TypeVar("Result")


def tilewright(*arguments: object) -> dict[str, Any]:
    """The record of one command; what it prints on standard error is passed on."""
    done = subprocess.run(
        [sys.executable, "-m", "tilewright", *map(str, arguments), "--json", "-"],
        stdout=subprocess.PIPE,
        check=True,
    )
    return json.loads(done.stdout)


def side_by_side(measure: Callable[[Point], Result], points: Iterable[Point]) -> list[Result]:
    """`measure` of each point, in their order, one on each core: for figures that are no times."""
    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as cores:
        return list(cores.map(measure, points))


def cpu_seconds() -> float:
    """CPU time so far, of this process and of those that it has waited for."""
    return sum(
        used.ru_utime + used.ru_stime
        for used in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )
