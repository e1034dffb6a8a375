"""The timing model: which commands of a trace break which rule, and when they would be legal."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from tilewright_golden.contract import Fields
from tilewright_golden.pim.commands import checked
from tilewright_golden.pim.params import PimParams
from tilewright_golden.pim.requests import FIELDS, Command
from tilewright_golden.pim.rules import RULES, Rules

__all__ = ["Summary", "Violation", "check", "earliest", "summary"]


@dataclass(frozen=True, slots=True)
class Violation:
    """Command `index` of a trace, in `cycle`, breaks `rule`.

    `earliest` is the first cycle in which the command is legal, by every rule; None where another
    command must come before it. A REF that is late has its deadline there; one that is missing at
    the end of a trace has the index after the last.
    """

    index: int
    cycle: int
    command: Command
    rule: str
    earliest: int | None


def check(params: PimParams, trace: Fields, *, start: int = 0,
          end: int | None = None) -> list[Violation]:
    """Every rule that a command of `trace` breaks, in order; one that breaks two is there twice.

    Parameters
    ----------
    trace
        `cycle`, in which a command is on the bus, and the fields of a command (n,).
    start
        Cycle of the reset, from which the first REF has its deadline.
    end
        Cycle until which there were no more commands; that of the last one otherwise.

    Raises
    ------
    ValueError, TypeError
        for what is no trace: cycles that go backwards, fields that are missing or out of range.
    """
    arrays = checked(params, trace)
    cycles = arrays["cycle"].tolist()
    columns = [arrays[name].tolist() for name in FIELDS]
    rules, found = Rules(params, start), []
    for index, (cycle, *command) in enumerate(zip(cycles, *columns, strict=True)):
        broken = [name for name, bound in rules.bounds(command) if cycle < bound]
        state = rules.state(command)
        if state is not None:
            broken.append(state)
        broken += rules.collides(command, cycle)
        if broken:
            legal, _ = _legal(rules, command)
            found += [Violation(index, cycle, Command(command[0]), rule, legal)
                      for rule in sorted(set(broken), key=RULES.index)]
        if command[0] == Command.REF and cycle > rules.deadline:
            found.append(Violation(index, cycle, Command.REF, "tREFI", rules.deadline))
        rules.issue(command, cycle)
    last = max([start, *cycles[-1:]]) if end is None else end
    if last > rules.deadline:
        found.append(Violation(len(cycles), last, Command.REF, "tREFI", rules.deadline))
    return found


def earliest(params: PimParams, trace: Fields,
             command: Mapping[str, int]) -> tuple[int | None, str]:
    """The first cycle in which `command` may follow `trace`, and the rule that forbids the one
    before: None, and the rule about rows, where another command must come first.

    `command` holds fields of a command; those that are left out are 0.

    Raises
    ------
    ValueError, TypeError
        for what is no trace, and for a command that the channel does not have.
    """
    arrays = checked(params, trace)
    if unknown := [str(name) for name in command if name not in FIELDS]:
        raise ValueError(f"command must have no fields but {', '.join(FIELDS)}, "
                         f"not {', '.join(unknown)}")
    words = [command.get(name, 0) for name in FIELDS]
    checked(params, {"cycle": np.zeros(1, np.int64)} | {
        name: np.array([word]) for name, word in zip(FIELDS, words, strict=True)})
    rules = Rules(params)
    columns = [arrays[name].tolist() for name in FIELDS]
    for cycle, *before in zip(arrays["cycle"].tolist(), *columns, strict=True):
        rules.issue(before, cycle)
    return _legal(rules, words)


def _legal(rules: Rules, command: list[int]) -> tuple[int | None, str]:
    state = rules.state(command)
    if state is not None:
        return None, state
    bounds = sorted(rules.bounds(command), key=lambda bound: (-bound[1], RULES.index(bound[0])))
    rule, cycle = bounds[0] if rules.begun else ("command bus", 0)
    while collisions := rules.collides(command, cycle):
        rule, cycle = collisions[0], cycle + 1
    return cycle, rule


@dataclass(frozen=True, kw_only=True, slots=True)
class Summary:
    """What is in a trace.

    Parameters
    ----------
    commands
        How many.
    cycles
        From the first to the last, both included.
    counts
        Commands of each kind that there is.
    violations
        Of each rule that is broken.
    steps
        COMPs, of all waves, and of GEMVs for their own wave.
    command_bus, data_bus
        Part of the cycles with a command, with data.
    columns
        Commands that take a column of a row: RD, WR, COPY.
    hits
        Those of them that found their row open: all but the first after each ACT.
    """

    commands: int
    cycles: int
    counts: dict[Command, int]
    violations: dict[str, int]
    steps: int
    command_bus: Fraction
    data_bus: Fraction
    columns: int
    hits: int


def summary(params: PimParams, trace: Fields,
            violations: Iterable[Violation] | None = None) -> Summary:
    """Statistics of a trace with its `violations`, which are those that `check` finds if they are
    not given."""
    arrays, t = checked(params, trace), params.timing
    opcode, cycle = arrays["opcode"], arrays["cycle"]
    counts = {command: int(np.sum(opcode == command)) for command in Command}
    cycles = int(cycle[-1] - cycle[0]) + 1 if len(cycle) else 0
    gemv = opcode == Command.GEMV
    results = counts[Command.READRES] + int(np.sum(arrays["last"][gemv]))
    bursts = results * params.reads + sum(
        counts[kind] for kind in (Command.RD, Command.WR, Command.COPY, Command.GWRITE))
    taken = np.isin(opcode, (Command.RD, Command.WR, Command.COPY))
    rows = np.flatnonzero(taken | (opcode == Command.ACT))
    rows = rows[np.argsort(arrays["bank"][rows], kind="stable")]
    fresh = (opcode[rows[:-1]] == Command.ACT) & taken[rows[1:]] & (
        arrays["bank"][rows[:-1]] == arrays["bank"][rows[1:]])
    found = check(params, arrays) if violations is None else violations
    broken = Counter(violation.rule for violation in found)
    return Summary(
        commands=len(cycle), cycles=cycles,
        counts={command: count for command, count in counts.items() if count},
        violations={rule: broken[rule] for rule in RULES if broken[rule]},
        steps=counts[Command.COMP] * params.waves + int(np.sum(arrays["steps"][gemv])),
        command_bus=Fraction(len(cycle), max(cycles, 1)),
        data_bus=Fraction(bursts * t.burst, max(cycles, 1)),
        columns=int(np.sum(taken)), hits=int(np.sum(taken)) - int(np.sum(fresh)))
