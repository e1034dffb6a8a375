"""Calls of the `tilewright` command, as a user makes them, and what they cost."""

import json
import resource
import subprocess
import sys
from typing import Any


def tilewright(*arguments: object) -> dict[str, Any]:
    """The record of one command; what it prints on standard error is passed on."""
    done = subprocess.run(
        [sys.executable, "-m", "tilewright", *map(str, arguments), "--json", "-"],
        stdout=subprocess.PIPE,
        check=True,
    )
    return json.loads(done.stdout)


def cpu_seconds() -> float:
    """CPU time so far, of this process and of those that it has waited for."""
    return sum(
        used.ru_utime + used.ru_stime
        for used in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )
