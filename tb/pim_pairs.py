"""The rules of a channel, slowly: every command against every one before it.

It keeps no state: rows are found by looking back, windows and the bus by looking at all.
"""

from collections.abc import Iterator
from typing import NamedTuple

from tilewright_golden.contract import Fields
from tilewright_golden.pim import PimParams
from tilewright_golden.pim.requests import FIELDS, Command

__all__ = ["Issued", "issued", "legal", "rules_broken"]

COLUMN_READS, STEPS = ("RD", "COPY"), ("COMP", "GEMV")


class Issued(NamedTuple):
    """A command of a trace."""

    cycle: int
    name: str
    words: dict[str, int]


class Event(NamedTuple):
    """What happens to some banks in one cycle; a GEMV is many of them."""

    cycle: int
    kind: str
    banks: frozenset[int]
    direct: bool = True
    step: int | None = None
    """Of the vector buffer, which a GEMV reads or a command writes."""


def issued(trace: Fields) -> list[Issued]:
    return [Issued(int(trace["cycle"][n]), Command(int(trace["opcode"][n])).name,
                   {name: int(trace[name][n]) for name in FIELDS[1:]})
            for n in range(len(trace["cycle"]))]


def _banks(p: PimParams, command: Issued) -> frozenset[int]:
    name, which = command.name, command.words["bank"]
    everything = frozenset(range(p.banks))
    if name in ("G_ACT", "PIM_PRE"):
        return frozenset(bank for bank in everything if bank // p.group == which)
    if name in ("GEMV", "READRES"):
        return frozenset(bank for bank in everything if bank // p.group % p.waves == which)
    return everything if name in ("COMP", "REF", "GWRITE") else frozenset({which})


def _events(p: PimParams, command: Issued) -> list[Event]:
    banks, cycle = _banks(p, command), command.cycle
    step = command.words["vector"]
    if command.name != "GEMV":
        writes = command.name in ("GWRITE", "COPY")
        return [Event(cycle, command.name, banks, step=step if writes else None)]
    steps = command.words["steps"]
    found = [Event(cycle + number * p.timing.comp, "COMP", banks, number == 0, step + number)
             for number in range(steps)]
    if command.words["last"]:
        found.append(Event(cycle + steps * p.timing.comp, "READRES", banks, False))
    return found


def _distances(p: PimParams, a: Event, b: Event) -> Iterator[tuple[str, int]]:
    """What the rules ask for from event a to event b of a later command."""
    t, pair = p.timing, (a.kind, b.kind)
    ranks = [{bank // (p.banks // p.ranks) for bank in event.banks} for event in (a, b)]
    groups = [{bank // p.group for bank in event.banks} for event in (a, b)]
    same_bank, same_rank = a.banks & b.banks, ranks[0] & ranks[1]
    letter = "L" if groups[0] & groups[1] else "S"
    if a.direct and b.direct:
        yield "command bus", 1
        if a.kind == "REF":
            yield "tRFC", t.rfc
    if pair == ("READRES", "REF") and not a.direct:
        yield "tCOMP", 0
    if a.kind in ("PRE", "PIM_PRE") and b.kind == "REF":
        yield "tRP", t.rp
    if a.kind in ("ACT", "G_ACT") and b.kind == "REF":
        yield "tRC", t.rc
    if a.kind == "COMP" and b.kind in ("GWRITE", "COPY") and a.step == b.step:
        yield "vector", 1
    if same_bank:
        yield from {
            ("ACT", "RD"): [("tRCDRD", t.rcd_rd)], ("ACT", "WR"): [("tRCDWR", t.rcd_wr)],
            ("ACT", "COPY"): [("tRCDCOPY", t.rcd_copy)],
            ("G_ACT", "COMP"): [("tRCDCOMP", t.rcd_comp)],
            ("PRE", "ACT"): [("tRP", t.rp)], ("PIM_PRE", "G_ACT"): [("tRP", t.rp)],
            ("ACT", "PRE"): [("tRAS", t.ras)], ("G_ACT", "PIM_PRE"): [("tRAS", t.ras)],
            ("ACT", "ACT"): [("tRC", t.rc)], ("G_ACT", "G_ACT"): [("tRC", t.rc)],
            ("COMP", "COMP"): [("tCOMP", t.comp)], ("COMP", "READRES"): [("tCOMP", t.comp)],
            ("RD", "PRE"): [("tRTP", t.rtp)], ("COPY", "PRE"): [("tRTP", t.rtp)],
            ("COMP", "PIM_PRE"): [("tRTP", t.rtp)],
            ("WR", "PRE"): [("tWR", t.cwl + t.burst + t.wr)],
        }.get(pair, [])
        if p.buffers == 1:
            yield from {
                ("PRE", "G_ACT"): [("tRP", t.rp)], ("PIM_PRE", "ACT"): [("tRP", t.rp)],
                ("ACT", "G_ACT"): [("tRC", t.rc)], ("G_ACT", "ACT"): [("tRC", t.rc)],
            }.get(pair, [])
    if same_rank:
        if {*pair} <= {"ACT", "G_ACT"}:
            yield f"tRRD_{letter}", t.rrd_l if letter == "L" else t.rrd_s
        if {*pair} <= {*COLUMN_READS} or pair == ("WR", "WR"):
            yield f"tCCD_{letter}", t.ccd_l if letter == "L" else t.ccd_s
        if a.kind == "WR" and b.kind in COLUMN_READS:
            rest = t.wtr_l if letter == "L" else t.wtr_s
            yield f"tWTR_{letter}", t.cwl + t.burst + rest
    if b.kind == "COMP" and b.direct:
        yield from {"GWRITE": [("vector", t.cwl + t.burst)], "COPY": [("vector", t.cl)],
                    }.get(a.kind, [])


def _bus(p: PimParams, event: Event) -> dict[int, str]:
    """Cycles of the data bus that `event` takes, with their direction."""
    t, cycle = p.timing, event.cycle
    if event.kind in COLUMN_READS:
        return {cycle + t.cl + n: "read" for n in range(t.burst)}
    if event.kind == "READRES":
        return {cycle + t.cl + n: "read" for n in range(p.reads * t.burst)}
    if event.kind in ("WR", "GWRITE"):
        return {cycle + t.cwl + n: "write" for n in range(t.burst)}
    return {}


def _meet(p: PimParams, a: Event, b: Event) -> bool:
    first, second = _bus(p, a), _bus(p, b)
    for cycle, direction in first.items():
        for late in range(-p.timing.turn, p.timing.turn + 1):
            other = second.get(cycle + late)
            if other is not None and (late == 0 or other != direction):
                return True
    return False


def _meet_at_the_buffer(p: PimParams, a: Event, b: Event) -> bool:
    """Whether GEMVs of two waves read a copy of the vector buffer in the same cycle."""
    if a.cycle != b.cycle or {a.kind, b.kind} != {"COMP"} or None in (a.step, b.step):
        return False
    (one,), (other,) = ({bank // p.group % p.waves for bank in event.banks} for event in (a, b))
    return one != other and one // p.sharing == other // p.sharing


def _row(history: list[Issued], opens: str, closes: str, which: int) -> int | None:
    """The row that the last of `opens` on `which` opened, unless `closes` came after it."""
    for command in reversed(history):
        if command.words["bank"] == which and command.name in (opens, closes):
            return command.words["row"] if command.name == opens else None
    return None


def _rows(p: PimParams, history: list[Issued], command: Issued) -> str | None:
    name, which, row = command.name, command.words["bank"], command.words["row"]
    memory = {bank: _row(history, "ACT", "PRE", bank) for bank in range(p.banks)}
    compute = {bank: _row(history, "G_ACT", "PIM_PRE", bank // p.group)
               for bank in range(p.banks)}
    mine = _banks(p, command)
    if name in (*COLUMN_READS, "WR"):
        return "open" if memory[which] != row else None
    if name == "PRE":
        return "open" if memory[which] is None else None
    if name in ("PIM_PRE", *STEPS):
        return "open" if any(compute[bank] is None for bank in mine) else None
    if name == "REF":
        opened = [*memory.values(), *compute.values()]
        return "open" if any(other is not None for other in opened) else None
    if name in ("ACT", "G_ACT"):
        own, other = (memory, compute) if name == "ACT" else (compute, memory)
        taken = own | {} if p.buffers == 2 else {
            bank: own[bank] if own[bank] is not None else other[bank] for bank in own}
        if any(taken[bank] is not None for bank in mine):
            return "open"
        return "both buffers" if any(other[bank] == row for bank in mine) else None
    return None


def _opened_again(p: PimParams, history: list[Issued], command: Issued) -> bool:
    """Whether the other buffer of a bank closed the row less than `rp` cycles before."""
    other = {"ACT": ("G_ACT", "PIM_PRE"), "G_ACT": ("ACT", "PRE")}.get(command.name)
    if p.buffers == 1 or other is None:
        return False
    for bank in _banks(p, command):
        which = bank // p.group if command.name == "ACT" else bank
        closed = [at for at, before in enumerate(history)
                  if before.name == other[1] and before.words["bank"] == which]
        if (closed and command.cycle - history[closed[-1]].cycle < p.timing.rp
                and _row(history[:closed[-1]], *other, which) == command.words["row"]):
            return True
    return False


def _windows(p: PimParams, history: list[Issued], command: Issued) -> bool:
    """Whether with `command` a rank has more than four activations in `faw` cycles."""
    mine = {bank // (p.banks // p.ranks) for bank in _banks(p, command)}
    total = 0
    for other in [*history, command]:
        ranks = {bank // (p.banks // p.ranks) for bank in _banks(p, other)}
        if other.name in ("ACT", "G_ACT") and ranks == mine and (
                other.cycle > command.cycle - p.timing.faw):
            total += 4 if other.name == "G_ACT" else 1
    return command.name in ("ACT", "G_ACT") and total > 4


def rules_broken(p: PimParams, history: list[Issued], command: Issued,
                 start: int = 0) -> set[str]:
    """The rules that `command` breaks after `history`."""
    found = set()
    for other in history:
        for a in _events(p, other):
            for b in _events(p, command):
                found |= {rule for rule, least in _distances(p, a, b)
                          if b.cycle - a.cycle < least}
                if _meet(p, a, b):
                    found.add("bus")
                if _meet_at_the_buffer(p, a, b):
                    found.add("vector")
    state = _rows(p, history, command)
    if state is not None:
        found.add(state)
    if _opened_again(p, history, command):
        found.add("tRP")
    if _windows(p, history, command):
        found.add("tFAW")
    before = [other.cycle for other in history if other.name == "REF"]
    if command.name == "REF" and command.cycle - max([start, *before]) > p.timing.refi:
        found.add("tREFI")
    return found


def legal(p: PimParams, history: list[Issued], command: Issued) -> int | None:
    """The first cycle in which `command` breaks no rule, tried one by one; None if rows forbid it
    for ever."""
    if _rows(p, history, command) is not None:
        return None
    cycle = history[-1].cycle + 1 if history else 0
    while rules_broken(p, history, command._replace(cycle=cycle)) - {"tREFI"}:
        cycle += 1
    return cycle
