"""The rules of a channel's commands as intervals in which they forbid others.

Not used by anything that makes commands: from all that was issued it tells for every cycle, and
every command, whether what was issued before that cycle allows it.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from tilewright_golden.pim import PimParams
from tilewright_golden.pim.requests import Command

__all__ = ["allowed"]


class _Rules:
    def __init__(self, params: PimParams, timing: Any, cycles: int) -> None:
        p = params
        self.p, self.t, self.cycles = p, timing, cycles
        self.reads = np.zeros((p.waves, cycles), bool)
        sizes = {"act": p.banks, "pre": p.banks, "read": p.banks, "write": p.banks,
                 "copy": p.banks, "gwrite": 1, "open": p.groups, "soon": p.groups, "comp": p.waves,
                 "step": 1, "close": p.groups, "readres": p.waves, "refresh": 1}
        self.free = {name: np.ones((size, cycles), bool) for name, size in sizes.items()}
        self.memory = np.zeros((p.banks, cycles), bool)
        self.compute = np.zeros((p.groups, cycles), bool)
        # Rows that are open, or that the other buffer may not open yet.
        self.engaged = np.zeros((p.banks, cycles), bool)
        self.compute_engaged = np.zeros((p.groups, cycles), bool)
        self.activations = np.zeros((p.ranks, cycles), np.int64)
        self.after = np.zeros(cycles, np.int64)

    def forbid(self, name: str, places: Iterable[int], start: int, cycles: int) -> None:
        """For so many cycles from `start`, of which the first is that of the command itself."""
        places = list(places)
        self.free[name][places, start + 1:max(start + 1, start + cycles)] = False
        if name == "open":
            self.free["soon"][places, start + 1:max(start + 1, start + cycles - 1)] = False

    def banks(self, group: int) -> range:
        return range(group * self.p.group, (group + 1) * self.p.group)

    def of_rank(self, rank: int) -> range:
        return range(rank * self.p.waves, (rank + 1) * self.p.waves)

    def activation(self, start: int, group: int, weight: int) -> None:
        t, rank = self.t, group // self.p.waves
        self.activations[rank, start] += weight
        for other in self.of_rank(rank):
            distance = t.rrd_l if other == group else t.rrd_s
            self.forbid("act", self.banks(other), start, distance)
            self.forbid("open", [other], start, distance)

    def bus(self, start: int, first: int, cycles: int, *, reads: bool) -> None:
        """The bus is taken in `cycles` from `first`, by a command of cycle `start`."""
        p, t = self.p, self.t
        end = first + cycles
        for names, latency, length, others_read in (
                (("read", "copy"), t.cl, t.burst, True),
                (("readres",), t.cl, p.reads * t.burst, True),
                (("write", "gwrite"), t.cwl, t.burst, False)):
            gap = 0 if reads == others_read else t.turn
            # Commands whose burst would begin before the end of this one and end in it or after.
            low = max(first - gap - length - latency + 1, start + 1)
            high = max(end + gap - latency, low)
            for name in names:
                self.free[name][:, low:high] = False
        over = end + (0 if reads else t.turn) - t.cl
        window = slice(start + 1, max(over, start + 1))
        self.after[window] = np.maximum(self.after[window],
                                        over - np.arange(self.cycles)[window])

    def steps(self, start: int, waves: Iterable[int], count: int) -> None:
        p, t = self.p, self.t
        last = (count - 1) * t.comp
        for wave in waves:
            self.forbid("comp", [wave], start, last + t.comp)
            self.forbid("step", [0], start, last + t.comp)
            self.forbid("readres", [wave], start, last + t.comp)
            self.forbid("close", range(wave, p.groups, p.waves), start, last + t.rtp)

    def opens(self, start: int, kind: Command, bank: int) -> None:
        p, t = self.p, self.t
        single = p.buffers == 1
        if kind in (Command.ACT, Command.PRE):
            group = bank // p.group
            self.memory[bank, start + 1:] = kind == Command.ACT
            self.engages(self.engaged[bank], start, opened=kind == Command.ACT)
            if kind == Command.ACT:
                for name, delay in (("read", t.rcd_rd), ("write", t.rcd_wr),
                                    ("copy", t.rcd_copy), ("pre", t.ras)):
                    self.forbid(name, [bank], start, delay)
                self.activation(start, group, 1)
            distance = t.rc if kind == Command.ACT else t.rp
            self.forbid("refresh", [0], start, distance)
            self.forbid("act", [bank], start, distance)
            self.forbid("open", [group] if single else [], start, distance)
        else:
            group = bank
            self.compute[group, start + 1:] = kind == Command.G_ACT
            self.engages(self.compute_engaged[group], start, opened=kind == Command.G_ACT)
            if kind == Command.G_ACT:
                self.forbid("comp", [group % p.waves], start, t.rcd_comp)
                self.forbid("step", [0], start, t.rcd_comp)
                self.forbid("close", [group], start, t.ras)
                self.activation(start, group, 4)
            distance = t.rc if kind == Command.G_ACT else t.rp
            self.forbid("refresh", [0], start, distance)
            self.forbid("open", [group], start, distance)
            self.forbid("act", self.banks(group) if single else [], start, distance)

    def engages(self, flags: np.ndarray, start: int, *, opened: bool) -> None:
        """With two row buffers a row that one has closed keeps the other from it for tRP."""
        flags[start + 1:] = opened
        if not opened and self.p.buffers == 2:
            flags[start + 1:start + self.t.rp] = True

    def column(self, start: int, kind: Command, bank: int) -> None:
        p, t = self.p, self.t
        reads = kind in (Command.RD, Command.COPY)
        if reads:
            self.bus(start, start + t.cl, t.burst, reads=True)
            self.forbid("pre", [bank], start, t.rtp)
        else:
            self.bus(start, start + t.cwl, t.burst, reads=False)
            if kind == Command.WR:
                self.forbid("pre", [bank], start, t.cwl + t.burst + t.wr)
        if kind in (Command.COPY, Command.GWRITE):
            delay = t.cl if kind == Command.COPY else t.cwl + t.burst
            self.forbid("comp", range(p.waves), start, delay)
            self.forbid("step", [0], start, delay)
        if kind == Command.GWRITE:
            return
        group = bank // p.group
        for other in self.of_rank(group // p.waves):
            same = other == group
            for name in ("read", "copy") if reads else ("write",):
                self.forbid(name, self.banks(other), start, t.ccd_l if same else t.ccd_s)
            for name in () if reads else ("read", "copy"):
                self.forbid(name, self.banks(other), start,
                            t.cwl + t.burst + (t.wtr_l if same else t.wtr_s))

    def command(self, start: int, kind: Command, bank: int, steps: int, last: int) -> None:
        p, t = self.p, self.t
        bursts = p.reads * t.burst
        if kind in (Command.ACT, Command.PRE, Command.G_ACT, Command.PIM_PRE):
            self.opens(start, kind, bank)
        elif kind in (Command.RD, Command.COPY, Command.WR, Command.GWRITE):
            self.column(start, kind, bank)
        elif kind == Command.COMP:
            self.steps(start, range(p.waves), 1)
        elif kind == Command.GEMV:
            self.steps(start, [bank], steps)
            # Steps after the first one, which the command itself is.
            comp = p.timing.comp
            self.reads[bank, start + comp:start + steps * comp:comp] = True
            if last:
                end = start + steps * t.comp
                self.bus(start, end + t.cl, bursts, reads=True)
                self.forbid("refresh", [0], start, end + 1 - start)
                self.forbid("readres", range(p.waves), start, end + 1 - start)
        elif kind == Command.READRES:
            self.bus(start, start + t.cl, bursts, reads=True)
        else:
            for name, free in self.free.items():
                self.forbid(name, range(len(free)), start, t.rfc)

    def finish(self) -> dict[str, np.ndarray]:
        p, t, free = self.p, self.t, self.free
        groups, banks = np.arange(p.groups), np.arange(p.banks)
        single = p.buffers == 1
        of_wave = groups % p.waves
        wave_open = np.array([self.compute[of_wave == wave].all(0) for wave in range(p.waves)])
        in_group = self.memory.reshape(p.groups, p.group, -1).any(1)
        for name in ("pre", "read", "write", "copy"):
            free[name] &= self.memory
        free["act"] &= ~self.memory & ~(single & self.compute[banks // p.group])
        for name in ("open", "soon"):
            free[name] &= ~self.compute & ~(single & in_group)
        free["close"] &= self.compute
        copy = np.arange(p.waves) // p.sharing
        others = (copy == copy[:, None]) & ~np.eye(p.waves, dtype=bool)
        free["comp"] &= wave_open & ~(others[..., None] & self.reads).any(1)
        free["step"] &= self.compute.all(0)
        free["refresh"] &= ~self.memory.any(0) & ~self.compute.any(0)
        # Activations before a cycle that a window of `faw`, which ends with it, holds.
        total = np.concatenate([np.zeros((p.ranks, 1 + t.faw), np.int64),
                                np.cumsum(self.activations, axis=1)], axis=1)
        until = total[:, t.faw:t.faw + self.cycles]
        recent = until - total[:, 1:1 + self.cycles]
        next_recent = until - total[:, 2:2 + self.cycles]
        free["act"] &= (recent <= 3)[banks // (p.banks // p.ranks)]
        free["open"] &= (recent == 0)[groups // p.waves]
        free["soon"] &= (next_recent == 0)[groups // p.waves]
        soon = free.pop("soon")
        first, others = free["open"][:p.waves], soon[p.waves:].reshape(-1, p.waves, self.cycles)
        return {f"can_{name}": flags for name, flags in free.items()} | {
            "can_activate": first & others.all(0),
            "open": self.memory,
            "engaged": self.engaged,
            "compute_open": self.compute,
            "compute_engaged": self.compute_engaged,
            "results_after": self.after[None],
        }


def allowed(params: PimParams, timing: Any, commands: Mapping[str, Any],
            cycles: int) -> dict[str, np.ndarray]:
    """What `Timers` says in each of `cycles`, by name and (place, cycle).

    `commands` has the fields of a command and `cycle`. `timing` has the entries of the rules; how
    waves share copies of the vector buffer is that of `params`.
    """
    rules = _Rules(params, timing, cycles)
    for at, kind, bank, steps, last in zip(
            *(commands[name].tolist() for name in ("cycle", "opcode", "bank", "steps", "last")),
            strict=True):
        rules.command(at, Command(kind), bank, steps, last)
    return rules.finish()
