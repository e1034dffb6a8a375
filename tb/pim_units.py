"""Channels of banks under traffic: every beat, every command, every rule of timing."""

from collections.abc import Sequence
from typing import Any

from tilewright_golden.contract import Fields, Tensors
from tilewright_golden.pim import PimParams
from tilewright_golden.pim.accounts import unaccounted
from tilewright_golden.pim.checker import Violation, check
from tilewright_golden.pim.traffic import TrafficContract
from tilewright_sim.batch import Batch, Chance, Result
from tilewright_sim.compare import expect

__all__ = ["CONTRACT", "BrokenRules", "Traffic", "hold"]

CONTRACT = TrafficContract()


class BrokenRules(AssertionError):
    """Commands on the bus break rules of timing; `rules` are their names."""

    def __init__(self, violations: Sequence[Violation]) -> None:
        super().__init__(f"{len(violations)} violations, first {violations[0]}")
        self.rules = {violation.rule for violation in violations}


class Traffic:
    """Jobs for a channel, and what they must give.

    Parameters
    ----------
    params
        Of the contract and of the rules of timing, which the channel itself may not keep.
    """

    def __init__(self, params: PimParams, jobs: Sequence[Tensors]) -> None:
        for job in jobs:
            CONTRACT.validate(params, job)
        self.params = params
        self.inputs = CONTRACT.inputs(params, jobs)
        self.golden = CONTRACT.outputs(params, jobs)
        self.counts = {name: len(next(iter(fields.values())))
                       for name, fields in self.golden.items()}

    def run(self, channel: Batch, *, idle: Chance = 0.0, stall: Chance = 0.0, seed: int = 0,
            max_idle: int = 20_000) -> Result:
        """Run it and hold the channel to the rules, the data and the order of requests."""
        result = channel.run(self.inputs, self.counts, idle=idle, stall=stall, seed=seed,
                             max_idle=max_idle)
        trace = result.traces["o_commands"]
        hold(self.params, trace, end=result.clocked)
        expect(result.outputs, self.golden)
        words = unaccounted(self.params, self.inputs["i"], self.golden["o_status"]["error"], trace)
        assert words is None, words
        return result


def hold(params: PimParams, trace: Fields, **span: Any) -> None:
    """Raise unless `trace` keeps all rules."""
    violations = check(params, trace, **span)
    if violations:
        raise BrokenRules(violations)
