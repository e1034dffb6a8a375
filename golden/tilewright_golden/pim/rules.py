"""The rules of a channel of banks: when the next command may come, from those before it.

Written from the timing table and nothing else: what schedules commands has no part in it.
"""

from collections.abc import Callable, Iterator, Sequence

from tilewright_golden.pim.params import PimParams
from tilewright_golden.pim.requests import FIELDS, Command
from tilewright_golden.pim.timing import FAW_ACTIVATIONS

__all__ = ["RULES", "Rules"]

RULES = ("open", "both buffers", "tRCDRD", "tRCDWR", "tRCDCOPY", "tRCDCOMP", "tRP", "tRAS", "tRC",
         "tRRD_L", "tRRD_S", "tFAW", "tCCD_L", "tCCD_S", "tCOMP", "tRTP", "tWR", "tWTR_L",
         "tWTR_S", "bus", "vector", "tRFC", "tREFI", "command bus")
"""Names of the rules."""

_LONG_AGO = -(1 << 48)
_CLOSED = -1
_BANK, _ROW, _VECTOR, _STEPS, _LAST = (
    FIELDS.index(name) for name in ("bank", "row", "vector", "steps", "last"))

Bounds = Iterator[tuple[str, int]]


class Rules:
    """The channel after the commands that were given to `issue`.

    A command is a sequence of integers in the order of `FIELDS`. One that breaks a rule takes
    effect all the same: the rules of what follows count from it.
    """

    def __init__(self, params: PimParams, start: int = 0) -> None:
        self._t = params.timing
        self._single = params.buffers == 1
        banks, groups = params.banks, params.groups
        self._group, self._groups, self._waves = params.group, groups, params.waves
        self._sharing = params.sharing
        self._result_cycles = params.reads * params.timing.burst
        self._rows = [_CLOSED] * banks
        self._compute_rows = [_CLOSED] * groups
        # What the last PRE, and PIM_PRE, closed.
        self._rows_before = [_CLOSED] * banks
        self._compute_rows_before = [_CLOSED] * groups
        self._act = [_LONG_AGO] * banks
        self._pre = [_LONG_AGO] * banks
        self._read = [_LONG_AGO] * banks
        self._write = [_LONG_AGO] * banks
        self._g_act = [_LONG_AGO] * groups
        self._pim_pre = [_LONG_AGO] * groups
        self._step = [_LONG_AGO] * groups
        self._group_act = [_LONG_AGO] * groups
        self._group_pre = [_LONG_AGO] * groups
        self._group_read = [_LONG_AGO] * groups
        self._group_write = [_LONG_AGO] * groups
        self._activations = [[_LONG_AGO] * FAW_ACTIVATIONS for _ in range(params.ranks)]
        self._last_pre = self._gwrite = self._copy = self._ref = self._last = _LONG_AGO
        self._results = _LONG_AGO
        self._transfers: list[tuple[int, int, bool]] = []
        # Wave, cycles of the first and the last step, and where the first one reads.
        self._gemvs: list[tuple[int, int, int, int]] = []
        self.deadline = start + self._t.refi
        """The last cycle in which the next REF is in time."""
        self._bounds: dict[int, Callable[[Sequence[int]], Bounds]] = {
            Command.ACT: self._act_bounds, Command.PRE: self._pre_bounds,
            Command.RD: self._read_bounds, Command.COPY: self._read_bounds,
            Command.WR: self._write_bounds, Command.REF: self._ref_bounds,
            Command.GWRITE: self._gwrite_bounds, Command.G_ACT: self._g_act_bounds,
            Command.COMP: self._step_bounds, Command.GEMV: self._step_bounds,
            Command.READRES: self._readres_bounds, Command.PIM_PRE: self._pim_pre_bounds}

    @property
    def begun(self) -> bool:
        """Whether there was a command."""
        return self._last != _LONG_AGO

    # What is allowed

    def state(self, command: Sequence[int]) -> str | None:
        """The rule about rows that forbids `command` until others come before it."""
        opcode, bank, row = command[0], command[_BANK], command[_ROW]
        if opcode in (Command.RD, Command.WR, Command.COPY):
            return None if self._rows[bank] == row else "open"
        if opcode == Command.PRE:
            return "open" if self._rows[bank] == _CLOSED else None
        if opcode == Command.PIM_PRE:
            return "open" if self._compute_rows[bank] == _CLOSED else None
        if opcode == Command.ACT:
            computes = self._compute_rows[bank // self._group]
            if self._rows[bank] != _CLOSED or (self._single and computes != _CLOSED):
                return "open"
            return "both buffers" if computes == row else None
        if opcode == Command.G_ACT:
            size = self._group
            rows = self._rows[bank * size:(bank + 1) * size]
            if self._compute_rows[bank] != _CLOSED or (self._single and max(rows) != _CLOSED):
                return "open"
            return "both buffers" if row in rows else None
        if opcode in (Command.COMP, Command.GEMV):
            rows = [self._compute_rows[group] for group in self._computing(command)]
            return "open" if min(rows) == _CLOSED else None
        if opcode == Command.REF:
            return None if max(*self._rows, *self._compute_rows) == _CLOSED else "open"
        return None

    def bounds(self, command: Sequence[int]) -> Bounds:
        """Rules of distance with the first cycle in which each allows `command`."""
        yield from self._bounds[command[0]](command)
        yield "tRFC", self._ref + self._t.rfc
        yield "command bus", self._last + 1

    def collides(self, command: Sequence[int], cycle: int) -> tuple[str, ...]:
        """Those of "bus" and "vector" that `command` breaks in `cycle`, and may not in one before:
        its data meet others, its steps those of a wave that reads the same copy of the buffer.
        `cycle` is not before those of the commands issued."""
        found: tuple[str, ...] = ()
        if command[0] == Command.GEMV and self._steps_meet(command[_BANK], cycle):
            found = ("vector",)
        transfer = self._transfer(command, cycle)
        if transfer is None:
            return found
        begin, end, writes = transfer
        for other_begin, other_end, other_writes in self._transfers:
            rest = self._t.turn if writes != other_writes else 0
            if begin < other_end + rest and other_begin < end + rest:
                return ("bus", *found)
        return found

    def _steps_meet(self, wave: int, cycle: int) -> bool:
        copy, comp = wave // self._sharing, self._t.comp
        for other, begin, last, _ in self._gemvs:
            if (cycle <= last and (cycle - begin) % comp == 0
                    and other != wave and other // self._sharing == copy):
                return True
        return False

    # What was done

    def issue(self, command: Sequence[int], cycle: int) -> None:
        """Take `command` in `cycle`."""
        opcode, bank, row = command[0], command[_BANK], command[_ROW]
        self._last = cycle
        transfer = self._transfer(command, cycle)
        if transfer is not None:
            self._on_bus(transfer, cycle)
        if opcode in (Command.RD, Command.COPY):
            self._read[bank] = self._group_read[bank // self._group] = cycle
            if opcode == Command.COPY:
                self._copy = cycle
        elif opcode == Command.WR:
            self._write[bank] = self._group_write[bank // self._group] = cycle
        elif opcode == Command.ACT:
            self._rows[bank] = row
            self._act[bank] = cycle
            self._activated(bank // self._group, cycle, 1)
        elif opcode == Command.PRE:
            self._rows_before[bank] = self._rows[bank]
            self._rows[bank] = _CLOSED
            self._pre[bank] = self._last_pre = cycle
            self._group_pre[bank // self._group] = cycle
        elif opcode == Command.G_ACT:
            self._compute_rows[bank] = row
            self._g_act[bank] = cycle
            self._activated(bank, cycle, FAW_ACTIVATIONS)
        elif opcode == Command.PIM_PRE:
            self._compute_rows_before[bank] = self._compute_rows[bank]
            self._compute_rows[bank] = _CLOSED
            self._pim_pre[bank] = self._last_pre = cycle
        elif opcode in (Command.COMP, Command.GEMV):
            steps = command[_STEPS] if opcode == Command.GEMV else 1
            end = cycle + (steps - 1) * self._t.comp
            for group in self._computing(command):
                self._step[group] = max(self._step[group], end)
            if opcode == Command.GEMV:
                self._gemvs = [gemv for gemv in self._gemvs if gemv[2] >= cycle]
                self._gemvs.append((bank, cycle, end, command[_VECTOR]))
                if command[_LAST]:
                    self._results = max(self._results, end + self._t.comp)
        elif opcode == Command.GWRITE:
            self._gwrite = cycle
        elif opcode == Command.REF:
            self._ref = cycle
            self.deadline = cycle + self._t.refi

    # Distances

    def _act_bounds(self, command: Sequence[int]) -> Bounds:
        t, bank = self._t, command[_BANK]
        group = bank // self._group
        closed, opened = self._pre[bank], self._act[bank]
        if self._single:
            closed = max(closed, self._pim_pre[group])
            opened = max(opened, self._g_act[group])
        elif self._compute_rows_before[group] == command[_ROW]:
            closed = max(closed, self._pim_pre[group])
        yield "tRP", closed + t.rp
        yield "tRC", opened + t.rc
        yield from self._activation_bounds(group, 1)

    def _g_act_bounds(self, command: Sequence[int]) -> Bounds:
        t, group, size = self._t, command[_BANK], self._group
        closed, opened = self._pim_pre[group], self._g_act[group]
        if self._single:
            closed = max(closed, self._group_pre[group])
            opened = max(opened, *self._act[group * size:(group + 1) * size])
        else:
            row = command[_ROW]
            for bank in range(group * size, (group + 1) * size):
                if self._rows_before[bank] == row:
                    closed = max(closed, self._pre[bank])
        yield "tRP", closed + t.rp
        yield "tRC", opened + t.rc
        yield from self._activation_bounds(group, FAW_ACTIVATIONS)

    def _activation_bounds(self, group: int, weight: int) -> Bounds:
        """A window holds four: the fourth, or for a G_ACT the first, before this must be out."""
        t = self._t
        activations = self._activations[group // self._waves]
        yield "tRRD_L", self._group_act[group] + t.rrd_l
        yield "tRRD_S", self._elsewhere(self._group_act, group) + t.rrd_s
        yield "tFAW", activations[weight - 1] + t.faw

    def _pre_bounds(self, command: Sequence[int]) -> Bounds:
        t, bank = self._t, command[_BANK]
        yield "tRAS", self._act[bank] + t.ras
        yield "tRTP", self._read[bank] + t.rtp
        yield "tWR", self._write[bank] + t.cwl + t.burst + t.wr

    def _pim_pre_bounds(self, command: Sequence[int]) -> Bounds:
        t, group = self._t, command[_BANK]
        yield "tRAS", self._g_act[group] + t.ras
        yield "tRTP", self._step[group] + t.rtp

    def _read_bounds(self, command: Sequence[int]) -> Bounds:
        t, bank = self._t, command[_BANK]
        group = bank // self._group
        if command[0] == Command.COPY:
            yield "tRCDCOPY", self._act[bank] + t.rcd_copy
            yield from self._gwrite_bounds(command)
        else:
            yield "tRCDRD", self._act[bank] + t.rcd_rd
        yield "tCCD_L", self._group_read[group] + t.ccd_l
        yield "tCCD_S", self._elsewhere(self._group_read, group) + t.ccd_s
        written = t.cwl + t.burst
        yield "tWTR_L", self._group_write[group] + written + t.wtr_l
        yield "tWTR_S", self._elsewhere(self._group_write, group) + written + t.wtr_s

    def _write_bounds(self, command: Sequence[int]) -> Bounds:
        t, bank = self._t, command[_BANK]
        group = bank // self._group
        yield "tRCDWR", self._act[bank] + t.rcd_wr
        yield "tCCD_L", self._group_write[group] + t.ccd_l
        yield "tCCD_S", self._elsewhere(self._group_write, group) + t.ccd_s

    def _step_bounds(self, command: Sequence[int]) -> Bounds:
        t, groups = self._t, self._computing(command)
        yield "tRCDCOMP", max(self._g_act[group] for group in groups) + t.rcd_comp
        yield "tCOMP", max(self._step[group] for group in groups) + t.comp
        yield "vector", max(self._gwrite + t.cwl + t.burst, self._copy + t.cl)

    def _readres_bounds(self, command: Sequence[int]) -> Bounds:
        yield "tCOMP", max(self._step[group]
                           for group in self._computing(command)) + self._t.comp

    def _ref_bounds(self, command: Sequence[int]) -> Bounds:
        yield "tRP", self._last_pre + self._t.rp
        yield "tRC", max(self._group_act) + self._t.rc
        yield "tCOMP", self._results  # of a GEMV: they must not fall into the refresh

    def _gwrite_bounds(self, command: Sequence[int]) -> Bounds:
        """Of COPY too: GEMVs that have begun have read the step that is written."""
        step, comp = command[_VECTOR], self._t.comp
        for _, begin, last, first in self._gemvs:
            read = begin + (step - first) * comp
            if begin <= read <= last:
                yield "vector", read + 1

    # Places

    def _computing(self, command: Sequence[int]) -> range:
        """The groups that `command`, a COMP, GEMV or READRES, takes."""
        if command[0] == Command.COMP:
            return range(self._groups)
        return range(command[_BANK], self._groups, self._waves)

    def _elsewhere(self, table: list[int], group: int) -> int:
        """The latest entry of the other groups in the rank of `group`."""
        first = group - group % self._waves
        return max(table[first:group] + table[group + 1:first + self._waves], default=_LONG_AGO)

    def _activated(self, group: int, cycle: int, weight: int) -> None:
        rank = group // self._waves
        self._group_act[group] = cycle
        self._activations[rank] = self._activations[rank][weight:] + [cycle] * weight

    def _transfer(self, command: Sequence[int], cycle: int) -> tuple[int, int, bool] | None:
        """From when, until before when there is data of `command` on the bus; whether it writes."""
        t, opcode = self._t, command[0]
        if opcode in (Command.RD, Command.COPY):
            return cycle + t.cl, cycle + t.cl + t.burst, False
        if opcode in (Command.WR, Command.GWRITE):
            return cycle + t.cwl, cycle + t.cwl + t.burst, True
        if opcode == Command.GEMV and command[_LAST]:
            cycle += command[_STEPS] * t.comp
        elif opcode != Command.READRES:
            return None
        return cycle + t.cl, cycle + t.cl + self._result_cycles, False

    def _on_bus(self, transfer: tuple[int, int, bool], cycle: int) -> None:
        """Add `transfer`; those that nothing from `cycle` on can meet are forgotten."""
        if len(self._transfers) > 20:
            oldest = cycle + self._t.cwl - self._t.turn
            self._transfers = [other for other in self._transfers if other[1] > oldest]
        self._transfers.append(transfer)
