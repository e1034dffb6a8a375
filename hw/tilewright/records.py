"""What commands leave in the build folder, one JSON file a result, for `tilewright report`."""

import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np

from tilewright.files import atomically, written

__all__ = ["Record", "build_dir", "emit_json", "load_all", "records_dir",
           "save"]

Record = dict[str, Any]


def build_dir() -> Path:
    """Where runs leave what they make: `$TILEWRIGHT_BUILD`, or `build` in the working folder."""
    return Path(os.environ.get("TILEWRIGHT_BUILD") or "build")


def records_dir() -> Path:
    """Where results are kept: `$TILEWRIGHT_RECORDS`, or `records` in the build folder."""
    return Path(os.environ.get("TILEWRIGHT_RECORDS") or build_dir() / "records")


def save(command: str, key: str, record: Mapping[str, Any]) -> Path:
    """Keep `record` as the result of `command` for `key`, in place of an earlier one."""
    path = records_dir() / command / f"{quote(key, safe='=+,@ ')}.json"
    with atomically(path) as beside:
        beside.write_text(_text(record))
    return path


def load_all() -> dict[str, list[Record]]:
    """Every record that is kept: command -> records, in the order of their keys.

    Raises ValueError for a file that does not hold a JSON object.
    """
    return {folder.name: [_load(path) for path in sorted(folder.glob("[!.]*.json"))]
            for folder in sorted(records_dir().glob("*/"))}


def emit_json(record: Mapping[str, Any] | Sequence[Any], target: str | None) -> None:
    """Write `record` as JSON to the file `target`; `-` is standard output, None is nowhere.

    Raises ValueError where the file, which `--json` names, cannot be written.
    """
    if target == "-":
        sys.stdout.write(_text(record))
    elif target is not None:
        with written(Path(target), "--json") as beside:
            beside.write_text(_text(record))


def _text(record: object) -> str:
    return json.dumps(record, indent=2, default=_plain, allow_nan=False) + "\n"


def _plain(value: object) -> object:
    """`value` in terms that JSON has: NumPy's numbers and arrays, and paths."""
    if isinstance(value, np.generic | np.ndarray):
        return value.tolist()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"a record holds JSON values, NumPy arrays and paths, not {value!r}")


def _load(path: Path) -> Record:
    try:
        record = json.loads(path.read_text())
    except ValueError as error:
        raise ValueError(f"{path} must hold JSON ({error}); delete it and run again") from None
    if not isinstance(record, dict):
        raise ValueError(f"{path} must hold a JSON object, not {type(record).__name__}")
    return record
