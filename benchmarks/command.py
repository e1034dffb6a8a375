"""Calls of the `tilewright` command, as a user makes them."""

import json
import resource
import subprocess
import sys
from typing import Any


def tilewright(*arguments: object) -> dict[str, Any]:
    """The record of one command; what it prints on standard error is passed on.

    The record gets `cpu_seconds`, of the command and every process that it started.
    """
    before = _children()
    done = subprocess.run(
        [sys.executable, "-m", "tilewright", *map(str, arguments), "--json", "-"],
        stdout=subprocess.PIPE,
        check=True,
    )
    record = json.loads(done.stdout)
    return (record[0] if isinstance(record, list) else record) | {
        "cpu_seconds": _children() - before
    }


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
