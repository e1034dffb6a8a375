"""Flags of a channel's timers against the rules, cycle by cycle, while commands are issued."""

from dataclasses import asdict, replace
from functools import cache
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from pim_rules import allowed
from tilewright.pim.layouts import command_layout
from tilewright.pim.timers import TIMERS
from tilewright_golden.pim import PimParams, Timing
from tilewright_golden.pim.requests import Command
from tilewright_golden.pim.timing import AIM, HBM_PIM, NEUPIMS, PIM_GPT
from tilewright_sim.batch import Batch

CHOICES = 6
"""Commands of which the first that is allowed is issued."""

CHOSEN = {"opcode": 4, "bank": 6, "row": 17, "steps": 8, "last": 1}

FLAGS = ("can_act", "can_pre", "can_read", "can_write", "can_copy", "can_gwrite", "can_open",
         "can_activate", "can_comp", "can_step", "can_close", "can_readres", "can_refresh",
         "open", "engaged", "compute_open", "compute_engaged", "results_after")


class Rig(wiring.Component):
    """Timers, and who issues what they allow.

    Of each beat of `i` the first command that may be is issued; a G_ACT with `last` is one of a
    whole wave. `o` has a beat for each cycle with a beat; the traces show every cycle.
    """

    i: stream.Interface
    o: stream.Interface
    o_issued: stream.Interface
    o_flags: stream.Interface

    def __init__(self, params: PimParams) -> None:
        self.params = p = params
        self.timers = TIMERS[p.buffers](p)
        shapes = {name: getattr(self.timers, name).shape() for name in FLAGS}
        shapes |= {name: getattr(self.timers, name).shape() for name in ("rows", "compute_rows")}
        super().__init__({
            "i": In(stream.Signature(data.StructLayout(
                {name: data.ArrayLayout(shape, CHOICES) for name, shape in CHOSEN.items()}))),
            "o": Out(stream.Signature(1, always_ready=True)),
            "o_issued": Out(stream.Signature(command_layout(), always_ready=True)),
            "o_flags": Out(stream.Signature(data.StructLayout(shapes), always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p, timers = self.params, self.timers
        m.submodules.timers = timers
        m.d.comb += [
            self.i.ready.eq(1),
            self.o.valid.eq(self.i.valid),
            self.o_flags.valid.eq(1),
            self.o_issued.valid.eq(timers.enable),
            self.o_issued.payload.eq(timers.command),
            *(Value.cast(self.o_flags.payload[name]).eq(Value.cast(getattr(timers, name)))
              for name in (*FLAGS, "rows", "compute_rows")),
        ]
        second: Any = Signal(command_layout(), name="second_activation")
        whole = Signal()
        m.d.sync += whole.eq(0)
        for place in reversed(range(CHOICES)):
            choice: Any = Signal(command_layout(), name=f"choice_{place}")
            m.d.comb += [Value.cast(choice[name]).eq(self.i.payload[name][place])
                         for name in CHOSEN]
            allows = Signal(name=f"allows_{place}")
            m.d.comb += allows.eq(self._allows(choice))
            with m.If(allows & self.i.valid):
                m.d.comb += [timers.enable.eq(1), timers.command.eq(choice)]
                m.d.sync += [
                    second.eq(choice),
                    second.bank.eq(choice.bank + p.waves),
                    whole.eq((Value.cast(choice.opcode) == Command.G_ACT.value) & choice.last
                             & (p.ranks == 2)),
                ]
        with m.If(whole):
            m.d.comb += [timers.enable.eq(1), timers.command.eq(second)]
            m.d.sync += whole.eq(0)
        return m

    def _allows(self, choice: Any) -> Value:
        t, p = self.timers, self.params
        cycles = choice.steps * p.timing.comp
        kinds = {
            Command.ACT: t.can_act, Command.PRE: t.can_pre, Command.RD: t.can_read,
            Command.WR: t.can_write, Command.COPY: t.can_copy, Command.GWRITE: t.can_gwrite,
            Command.COMP: t.can_step, Command.PIM_PRE: t.can_close,
            Command.READRES: t.can_readres, Command.REF: t.can_refresh,
            Command.G_ACT: Mux(choice.last, t.can_activate, t.can_open),
            Command.GEMV: Mux(~choice.last | (cycles >= t.results_after), t.can_comp, 0),
        }
        found = Value.cast(0)
        opcode = Value.cast(choice.opcode)
        for kind, flags in kinds.items():
            found = found | ((opcode == kind.value) & flags.bit_select(choice.bank, 1))
        return found


MIXES: dict[str, dict[Command, float]] = {
    "requests": {Command.ACT: 4, Command.PRE: 1, Command.RD: 8, Command.WR: 8, Command.COPY: 3,
                 Command.GWRITE: 1},
    "products": {Command.G_ACT: 3, Command.GEMV: 4, Command.PIM_PRE: 1, Command.READRES: 1,
                 Command.COMP: 1, Command.GWRITE: 1},
    "both": {Command.ACT: 4, Command.PRE: 1, Command.RD: 6, Command.WR: 6, Command.COPY: 2,
             Command.GWRITE: 1, Command.G_ACT: 2, Command.GEMV: 3, Command.PIM_PRE: 1,
             Command.READRES: 1, Command.COMP: 1},
    "activations": {Command.ACT: 6, Command.PRE: 3, Command.G_ACT: 2, Command.PIM_PRE: 2},
    "steps": {Command.G_ACT: 5, Command.COMP: 3, Command.PRE: 2, Command.READRES: 0.2,
              Command.PIM_PRE: 0.2, Command.GWRITE: 0.1},
    "closing": {Command.PRE: 3, Command.PIM_PRE: 2, Command.REF: 1},
    "results": {Command.GEMV: 3, Command.READRES: 1, Command.RD: 3, Command.WR: 3,
                Command.GWRITE: 2, Command.G_ACT: 1, Command.ACT: 1},
}


def choices(params: PimParams, cycles: int, seed: int) -> np.ndarray:
    """Commands to choose from, in stretches of one mix; some banks get most of them."""
    p = params
    rng = np.random.default_rng(seed)
    numbers = {Command.G_ACT: p.groups, Command.PIM_PRE: p.groups, Command.GEMV: p.waves,
               Command.READRES: p.waves, Command.COMP: 1, Command.REF: 1, Command.GWRITE: 1}
    found = np.zeros((cycles, CHOICES), [
        (name, np.int64) for name in CHOSEN])
    at = 0
    while at < cycles:
        names = list(MIXES)
        mix = MIXES[names[rng.integers(len(names))]]
        length = int(rng.integers(20, 260))
        part = found[at:at + length]
        kinds = np.array(list(mix))
        weights = np.array(list(mix.values()))
        part["opcode"] = rng.choice(kinds, part.shape, p=weights / weights.sum())
        busy = int(rng.choice([1, 2, 3, p.banks]))
        first = int(rng.integers(p.banks))
        sizes = np.array([numbers.get(Command(kind), p.banks) for kind in range(len(Command))])
        near = (first + rng.integers(busy, size=part.shape)) % p.banks
        part["bank"] = np.where(rng.random(part.shape) < 0.8, near,
                                rng.integers(p.banks, size=part.shape)) % sizes[part["opcode"]]
        part["row"] = rng.integers(p.rows, size=part.shape)
        longest = int(rng.choice([1, min(2, p.columns), p.columns]))
        part["steps"] = rng.integers(1, longest + 1, size=part.shape)
        part["last"] = rng.random(part.shape) < 0.6
        activates = (part["opcode"] == Command.G_ACT) & (part["last"] == 1)
        part["bank"][activates] %= p.waves
        quiet = rng.random(part.shape) < rng.choice([0.0, 0.5, 0.95])
        part["opcode"][quiet] = len(Command)
        at += length
    return found


ODD = Timing(name="odd", source="none", clock_ps=1000, cl=7, cwl=6, burst=3, turn=2, rcd_rd=9,
             rcd_wr=5, rcd_comp=11, rcd_copy=1, rp=6, ras=10, rc=19, rrd_s=2, rrd_l=4, faw=13,
             ccd_s=4, ccd_l=6, comp=5, rtp=2, wr=4, wtr_s=2, wtr_l=4, rfc=30, refi=700)
SAME = replace(NEUPIMS, name="same", cl=4, cwl=4, burst=1, turn=0, rrd_s=1, rrd_l=1, comp=1,
               faw=2, rtp=1, wtr_s=1, wtr_l=1, rfc=1, rp=1, ras=14, rc=15, ccd_s=1, ccd_l=1)
# Groups that are farther apart than what `Spacing` remembers.
FAR = replace(ODD, name="far", rrd_s=1, rrd_l=8, wtr_l=12, ccd_l=9)
PLACES = {
    "neupims": PimParams(banks=16, rows=5, columns=9),
    "neupims single": PimParams(banks=8, group=4, rows=5, columns=9, buffers=1),
    "aim": PimParams(timing=AIM, banks=12, ranks=1, group=4, rows=2, columns=5),
    "hbm_pim single": PimParams(timing=HBM_PIM, banks=8, ranks=2, group=1, columns=4, buffers=1),
    "pim_gpt": PimParams(timing=PIM_GPT, banks=10, ranks=2, group=5, columns=7),
    "odd": PimParams(timing=ODD, banks=12, ranks=2, group=3, rows=3, columns=5, lanes=3),
    "same": PimParams(timing=SAME, banks=4, ranks=2, group=2, columns=1),
    "far single": PimParams(timing=FAR, banks=8, ranks=1, group=2, columns=3, buffers=1),
}
CONSERVATIVE = {"far single": ("can_act", "can_read", "can_write", "can_copy")}
CYCLES = 4000
SEEDS = 2


@cache
def run(place: str, seed: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """What was issued, and the flags of every cycle."""
    params = PLACES[place]
    given = choices(params, CYCLES, seed)
    result = _batch(place).run({"i": {name: given[name] for name in CHOSEN}}, {"o": CYCLES},
                               seed=seed)
    return result.traces["o_issued"], result.traces["o_flags"]


@cache
def _batch(place: str) -> Batch:
    return Batch(Rig(PLACES[place]), name="pim_timers_rig")


def bits(flags: np.ndarray, count: int) -> np.ndarray:
    """By place and cycle."""
    return ((flags[None] >> np.arange(count)[:, None]) & 1).astype(bool)


def disagree(place: str, timing: Any, seed: int) -> list[str]:
    """What differs from the rules of `timing`: the first cycle of each flag."""
    issued, flags = run(place, seed)
    cycles = len(flags["cycle"])
    found = []
    for name, rule in allowed(PLACES[place], timing, issued, cycles).items():
        said = (flags[name][None] if name == "results_after"
                else bits(np.asarray(flags[name]), len(rule)))
        wrong = said & ~rule if name in CONSERVATIVE.get(place, ()) else said != rule
        where = np.argwhere(wrong.T)
        if len(where):
            at, number = where[0]
            found.append(f"{name}[{number}] in cycle {at}: {said[number, at]}, not "
                         f"{rule[number, at]}; {len(where)} in all")
    return found


@pytest.mark.parametrize("place", PLACES)
def test_flags_are_the_rules(place: str) -> None:
    kinds = set()
    for seed in range(SEEDS):
        issued, flags = run(place, seed)
        assert (flags["cycle"] == np.arange(len(flags["cycle"]))).all()
        assert not disagree(place, PLACES[place].timing, seed)
        kinds |= set(issued["opcode"].tolist())
    assert kinds == set(Command)


@pytest.mark.parametrize("place", PLACES)
def test_rows_are_those_that_were_opened(place: str) -> None:
    p = PLACES[place]
    issued, flags = run(place, 0)
    for opens, rows, states, count in ((Command.ACT, "rows", "open", p.banks),
                                       (Command.G_ACT, "compute_rows", "compute_open", p.groups)):
        of_kind = issued["opcode"] == opens
        for number in range(count):
            mine = of_kind & (issued["bank"] == number)
            at, row = issued["cycle"][mine], issued["row"][mine]
            cycles = np.flatnonzero(bits(flags[states], count)[number])
            last = np.searchsorted(at, cycles) - 1
            assert (flags[rows][cycles, number] == row[last]).all()


@pytest.mark.parametrize("by", [-1, 1])
@pytest.mark.parametrize("entry", [
    "cl", "cwl", "burst", "turn", "rcd_rd", "rcd_wr", "rcd_comp", "rcd_copy", "rp", "ras", "rc",
    "rrd_s", "rrd_l", "faw", "ccd_s", "ccd_l", "comp", "rtp", "wr", "wtr_s", "wtr_l", "rfc"])
def test_a_rule_that_is_another_cycle_long_is_seen(entry: str, by: int) -> None:
    def seen(place: str) -> bool:
        entries = asdict(PLACES[place].timing)
        timing = SimpleNamespace(**entries | {entry: entries[entry] + by})
        return any(disagree(place, timing, seed) for seed in range(SEEDS))

    assert any(map(seen, ("odd", "aim", "hbm_pim single")))
