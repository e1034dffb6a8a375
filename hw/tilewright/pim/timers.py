"""What a channel's banks allow in each cycle: rows that are open, and the rules of time."""

from typing import Any

from amaranth.hdl import Module, Signal, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from tilewright.pim.layouts import command_layout
from tilewright_golden.pim import PimParams

__all__ = ["TIMERS", "DualTimers", "SingleTimers", "Timers"]


class Timers(wiring.Component):
    """State of all rows and every rule of `Timing` but that of the refresh interval.

    A flag says that its command may be issued in this cycle: all distances are kept and what it
    needs to be open or closed is so. That a row is never open in both buffers, and hazards of
    data, are left to who issues. `command` may depend on the flags of the same cycle.

    Parameters
    ----------
    params : :class:`PimParams`

    Members
    -------
    command, enable
        What is issued in this cycle, and that something is.
    open, rows
        By bank: whether its memory buffer holds a row, and which.
    compute_open, compute_rows
        By group: whether a row is open to compute, and which.
    can_act, can_pre, can_read, can_write, can_copy
        By bank: ACT, PRE, RD, WR, COPY.
    can_gwrite
        GWRITE.
    can_open
        By group: G_ACT of this one.
    can_activate
        By wave: G_ACT of its groups in consecutive cycles that begin with this one, rank 0 first,
        when nothing else is issued in these.
    can_comp
        By wave: GEMV. With `last` also ``steps * comp >= results_after`` is needed.
    can_step
        COMP, of all banks.
    can_close
        By group: PIM_PRE.
    can_readres
        By wave: READRES, where it is a command of its own.
    can_refresh
        REF.
    results_after
        Cycles until the data bus is free for results. GEMVs' results come in their order.
    """

    command: Any
    enable: Signal
    open: Signal
    rows: Any
    compute_open: Signal
    compute_rows: Any
    can_act: Signal
    can_pre: Signal
    can_read: Signal
    can_write: Signal
    can_copy: Signal
    can_gwrite: Signal
    can_open: Signal
    can_activate: Signal
    can_comp: Signal
    can_step: Signal
    can_close: Signal
    can_readres: Signal
    can_refresh: Signal
    results_after: Signal

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        row = unsigned((p.rows - 1).bit_length())
        super().__init__({
            "command": In(command_layout()),
            "enable": In(1),
            "open": Out(p.banks),
            "rows": Out(data.ArrayLayout(row, p.banks)),
            "compute_open": Out(p.groups),
            "compute_rows": Out(data.ArrayLayout(row, p.groups)),
            "can_act": Out(p.banks),
            "can_pre": Out(p.banks),
            "can_read": Out(p.banks),
            "can_write": Out(p.banks),
            "can_copy": Out(p.banks),
            "can_gwrite": Out(1),
            "can_open": Out(p.groups),
            "can_activate": Out(p.waves),
            "can_comp": Out(p.waves),
            "can_step": Out(1),
            "can_close": Out(p.groups),
            "can_readres": Out(p.waves),
            "can_refresh": Out(1),
            "results_after": Out(range((p.columns * p.timing.comp) + p.reads * p.timing.burst + 1)),
        })

    def elaborate(self, platform: object) -> Module:
        return Module()


class DualTimers(Timers):
    """Two row buffers a bank: one for memory, one to compute."""


class SingleTimers(Timers):
    """One row buffer a bank, which is open to memory or to compute."""


TIMERS: dict[int, type[Timers]] = {1: SingleTimers, 2: DualTimers}
"""Timers by row buffers of a bank."""
