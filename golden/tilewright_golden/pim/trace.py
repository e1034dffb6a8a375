"""Traces of commands as text, one command a line."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

import numpy as np

from tilewright_golden.contract import Fields
from tilewright_golden.pim.commands import OPERANDS, checked, fault
from tilewright_golden.pim.params import PimParams
from tilewright_golden.pim.requests import FIELDS, Command

__all__ = ["VERSION", "lines", "read", "read_lines", "write"]

VERSION = 1
"""Of the format."""

_NAME = "tilewright-trace"
_FLAGS = ("first", "last", "relu")
_KINDS = {command.name: command for command in Command}
_MOST = np.iinfo(np.int64).max


def header(params: PimParams) -> dict[str, str]:
    """What a trace says about its channel."""
    return {"timing": params.timing.name, "form": params.form.name} | {
        name: str(getattr(params, name)) for name in (
            "banks", "ranks", "group", "rows", "columns", "lanes", "buffers", "bundle", "vectors",
            "vector_steps")}


def lines(params: PimParams, trace: Fields) -> Iterator[str]:
    """The lines of a trace, without their ends.

    Raises
    ------
    ValueError, TypeError
        for what is no trace of the channel.
    """
    arrays = checked(params, trace)
    yield " ".join([_NAME, str(VERSION), *(f"{name}={value}"
                                           for name, value in header(params).items())])
    columns = [arrays[name].tolist() for name in FIELDS]
    for cycle, *values in zip(arrays["cycle"].tolist(), *columns, strict=True):
        words = dict(zip(FIELDS, values, strict=True))
        command = Command(values[0])
        yield " ".join([str(cycle), command.name,
                        *(f"{name}={words[name]}" for name in OPERANDS[command]
                          if words[name] or name not in _FLAGS)])


def write(target: str | Path | TextIO, params: PimParams, trace: Fields) -> None:
    """Write a trace to a file, or to its path.

    Raises as `lines` does, and OSError where `target` cannot be written.
    """
    text = "".join(f"{line}\n" for line in lines(params, trace))
    if isinstance(target, str | Path):
        Path(target).write_text(text)
    else:
        target.write(text)


def read(source: str | Path | TextIO, params: PimParams) -> Fields:
    """The trace in a file, or at its path: `cycle` and the fields of a command (n,).

    Raises
    ------
    ValueError
        for what is no trace of the channel: ``line LINE: ...``, or ``PATH:LINE: ...``.
    OSError
        where `source` cannot be read.
    """
    return read_lines(source, params)[0]


def read_lines(source: str | Path | TextIO, params: PimParams) -> tuple[Fields, list[int]]:
    """As `read`, with the number of each command's line."""
    if not isinstance(source, str | Path):
        return _parse(source, params, "", "line ")
    try:
        with open(source, encoding="utf-8") as file:
            return _parse(file, params, f"{source}: ", f"{source}:")
    except UnicodeDecodeError:
        raise ValueError(f"{source}: a trace must be text in UTF-8") from None


def _parse(file: Iterable[str], params: PimParams, whole: str,
           line_of: str) -> tuple[Fields, list[int]]:
    """`whole` leads what is wrong with the trace, `line_of` the number of a line."""
    rows: list[tuple[int, ...]] = []
    numbers: list[int] = []
    begun = False
    for number, line in enumerate(file, start=1):
        words = line.partition("#")[0].split()
        if not words:
            continue
        try:
            if begun:
                rows.append(_command(words))
                numbers.append(number)
            else:
                _check_header(words, params)
                begun = True
        except ValueError as error:
            raise ValueError(f"{line_of}{number}: {error}") from None
    if not begun:
        raise ValueError(f"{whole}a trace must begin with the line {_NAME} {VERSION} ...")
    table = np.array(rows, np.int64).reshape(-1, 1 + len(FIELDS))
    trace: Fields = dict(zip(("cycle", *FIELDS), np.ascontiguousarray(table.T), strict=True))
    wrong = fault(params, trace)
    if wrong is not None:
        raise ValueError(f"{line_of}{numbers[wrong.place]}: {wrong.words}")
    return trace, numbers


def _check_header(words: list[str], params: PimParams) -> None:
    if words[:2] != [_NAME, str(VERSION)]:
        raise ValueError(f"a trace must begin with {_NAME} {VERSION}, "
                         f"not {' '.join(words[:2])}")
    given, asked = _pairs(words[2:]), header(params)
    for name, value in asked.items():
        if given.get(name) != value:
            raise ValueError(f"the trace must be of a channel with {name}={value}, not "
                             f"{name + '=' + given[name] if name in given else 'without'}")
    for name in given:
        if name not in asked:
            raise ValueError(f"the header has no entry {name}")


def _command(words: list[str]) -> tuple[int, ...]:
    """Cycle and fields of the command in a line."""
    if len(words) < 2:
        raise ValueError("a command must be CYCLE COMMAND FIELD=VALUE ..., not "
                         f"{words[0]}")
    kind = _KINDS.get(words[1])
    if kind is None:
        raise ValueError(f"command must be one of {', '.join(_KINDS)}, not {words[1]}")
    given = _pairs(words[2:])
    operands = OPERANDS[kind]
    values = {"opcode": int(kind)}
    for name in operands:
        if name in given:
            values[name] = _integer(name, given[name])
        elif name not in _FLAGS:
            raise ValueError(f"{kind.name} must have {name}")
    for name in given:
        if name not in operands:
            raise ValueError(f"{kind.name} has no {name}")
    return _integer("cycle", words[0]), *(values.get(name, 0) for name in FIELDS)


def _pairs(words: list[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not (name and equals and value):
            raise ValueError(f"a field must be NAME=VALUE, not {word}")
        if name in pairs:
            raise ValueError(f"{name} must be given once")
        pairs[name] = value
    return pairs


def _integer(name: str, text: str) -> int:
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"{name} must be an integer, not {text}")
    digits = digits.lstrip("0") or "0"
    # Python reads no number of any length.
    if len(digits) > len(str(_MOST)) or int(digits) > _MOST:
        shown = text if len(text) <= 2 * len(str(_MOST)) else f"one of {len(digits)} digits"
        raise ValueError(f"{name} must be in 0..2**63 - 1, not {shown}")
    return -int(digits) if text.startswith("-") else int(digits)
