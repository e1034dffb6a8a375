"""Bench of the processing elements: a beat in every cycle, equal to the contract."""

import cocotb

from tilewright_sim.bench import Bench, expect


@cocotb.test(timeout_time=1, timeout_unit="ms")
@cocotb.parametrize(seed=range(8))
async def matches_golden(dut, seed):
    bench = await Bench.start(dut)
    p, contract = bench.config.params, bench.config.contract
    jobs = contract.random(p, cocotb.RANDOM_SEED + seed)
    golden = contract.outputs(p, jobs)
    skip = contract.undefined(p)
    counts = {name: len(fields["data"]) for name, fields in golden.items()}
    result = await bench.run(contract.inputs(p, jobs), counts)
    expect({name: {"data": fields["data"][skip:]} for name, fields in result.outputs.items()},
           {name: {"data": fields["data"][skip:]} for name, fields in golden.items()})
    assert skip == 1 + bench.component.latency
    assert max(counts.values()) == bench.component.cycles(contract.sizes(p, jobs))
