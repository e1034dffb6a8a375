"""Jobs of a configuration as a whole."""

from dataclasses import replace
from typing import Any

from tilewright.registry import CONFIGS
from tilewright_golden.contract import Tensors
from tilewright_golden.systolic import MatmulContract
from tilewright_sim.workload import Workload


class _Slow(MatmulContract):
    """A contract whose peak depends on the job."""

    def ideal_cycles(self, params: Any, jobs: list[Tensors]) -> int:
        return sum(100 * len(job["acts"]) for job in jobs)


def test_a_contract_says_its_own_peak() -> None:
    config = CONFIGS["systolic_ws_i8_12x20"]
    jobs = config.contract.random(config.params, 1)[:2]
    plain = Workload(config, jobs)
    assert plain.ideal_cycles == -(-plain.operations // 240)
    own = Workload(replace(config, contract=_Slow()), jobs)
    assert own.ideal_cycles == own.ideal(jobs[:1]) + own.ideal(jobs[1:])
    assert own.ideal(jobs[:1]) == 100 * len(jobs[0]["acts"])
