"""Channels broken on purpose: by a cycle in every rule of time, in rows, refresh, sums, order.

`benchmarks/pim_mutants.py` builds one channel for each rule; here all of them are wrong in one, and
each is told by its own name. The whole channel passes the same requests.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from amaranth.hdl import Const, Module, Signal, Value

from benchmarks.pim_mutants import RULES, broken, params, traffic, wrong
from pim_units import BrokenRules, Traffic
from tilewright.pim import controller, timers, waves
from tilewright.pim.channel import Channel
from tilewright.pim.door import Door
from tilewright.pim.layouts import Command
from tilewright.pim.refresh import Refresh
from tilewright.verilog import emit
from tilewright_golden.pim import PimParams
from tilewright_sim.batch import Batch, SimulationError

DUAL = params(2)
SEVERAL = {"cl", "cwl", "burst"}
"""Entries that are in several rules, each of which has one of its own."""

Patch = Callable[[pytest.MonkeyPatch], object]


def built(p: PimParams, text: str | None = None) -> Batch:
    return Batch(Channel(p), name="channel_apart", text=text)


def run(p: PimParams, channel: Batch) -> None:
    """All requests, without pauses and with them."""
    for jobs in traffic(p):
        for idle in (0.0, 0.5):
            Traffic(p, jobs).run(channel, idle=idle, seed=1)


@pytest.mark.parametrize("buffers", [1, 2])
def test_the_channel_itself_passes(buffers: int) -> None:
    run(params(buffers), built(params(buffers)))


@pytest.mark.parametrize("buffers", [1, 2])
def test_every_rule_that_is_a_cycle_short_is_told(buffers: int) -> None:
    whole = params(buffers)
    entries = set(RULES) - SEVERAL
    found = broken(built(wrong(whole, *entries)), whole)
    assert set(found) == {RULES[entry] for entry in entries}


class NeverRefresh(Refresh):
    """It has all the time."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.d.comb += self.until.eq(-1)
        return m


class HastyVectors(timers.DualTimers):
    """What is written to the vector buffer counts a cycle too early."""

    def _loaded(self, m: Module, given: dict[Command, Signal]) -> Value:
        whole = self.params
        t = whole.timing
        self.params = replace(whole, timing=replace(t, cl=t.cl - 1, cwl=t.cwl - 1))
        found = super()._loaded(m, given)
        self.params = whole
        return found


def never(*_: Any) -> Value:
    return Const(0)


RULE_MUTANTS: dict[str, tuple[Patch, set[str]]] = {
    "refresh is skipped": (
        lambda patch: patch.setattr(controller, "Refresh", NeverRefresh), {"tREFI"}),
    "a row is open in both buffers": (
        lambda patch: patch.setattr(waves, "CLASHES", {2: never}), {"both buffers", "tRP"}),
    "vectors are read before they are there": (
        lambda patch: patch.setitem(timers.TIMERS, 2, HastyVectors), {"vector"}),
}


@pytest.mark.parametrize("name", RULE_MUTANTS)
def test_a_broken_rule_is_told(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    patch, rules = RULE_MUTANTS[name]
    patch(monkeypatch)
    channel = built(DUAL)
    assert set(broken(channel, DUAL)) == rules
    with pytest.raises(BrokenRules) as raised:
        run(DUAL, channel)
    assert raised.value.rules == rules


def test_requests_that_overtake_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """At an open door GEMVs and requests of the same rows and steps have no order, or block."""
    monkeypatch.setattr(Door, "_conflict", never)
    channel = built(DUAL)
    with pytest.raises((AssertionError, SimulationError)):
        run(DUAL, channel)


DATA_MUTANTS = {
    "accumulators are not cleared": (r"= first \| unset;", "= unset;"),
    "a bank is left out": (r"(pim_bundle bundle_1 \((?:(?!\);)[\s\S])*?\.step\()[^)]+\)",
                           r"\g<1>1'h0)"),
}


@pytest.mark.parametrize("name", DATA_MUTANTS)
def test_wrong_sums_are_seen_in_the_results(name: str) -> None:
    pattern, other = DATA_MUTANTS[name]
    text, hits = re.subn(pattern, other, emit(Channel(DUAL), "channel_apart"))
    assert hits == 1, f"{pattern} is in the text {hits} times"
    with pytest.raises(AssertionError, match=r"^o_results\.results"):
        run(DUAL, built(DUAL, text))
