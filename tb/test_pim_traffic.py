"""Channels under traffic, with pauses on every stream; every command is held to the rules."""

import re
from functools import cache

import numpy as np
import pytest

from pim_units import CONTRACT, Traffic
from tilewright.pim.channel import Channel
from tilewright_golden.contract import Tensors
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.pim import TIMINGS, PimParams
from tilewright_golden.pim.requests import FIELDS, Command, Error, Opcode
from tilewright_golden.pim.scripts import Script
from tilewright_golden.pim.traffic import fields_of
from tilewright_sim.batch import Batch, Chance

POINTS = {
    "neupims": PimParams(banks=8, group=2, rows=4, columns=8, lanes=4, vector_steps=16),
    "aim": PimParams(timing=TIMINGS["aim"], banks=4, ranks=1, group=4, rows=2, columns=3, lanes=3,
                     form=Int(3), buffers=1, vector_steps=5, window=2, tiles=1, read_depth=2,
                     turn_compute=1, turn_memory=1),
    "hbm_pim": PimParams(timing=TIMINGS["hbm_pim"], banks=12, ranks=1, group=4, rows=5, columns=4,
                         lanes=2, bundle=2, vectors=3, fold=2, vector_steps=9, window=3, tiles=3,
                         read_depth=5),
    "pim_gpt": PimParams(timing=TIMINGS["pim_gpt"], banks=8, group=1, rows=3, columns=6, lanes=2,
                         form=BF16, buffers=1, vector_steps=16, tiles=4),
}

PAUSES: list[tuple[Chance, Chance]] = [
    (0.0, 0.0), (0.5, 0.5), ({"i": 0.97}, 0.0), ({"i_data": 0.9}, 0.0), (0.0, {"o": 0.95}),
    (0.0, {"o_results": 0.98}), (0.0, {"o_status": 0.9})]


@cache
def channel(name: str) -> Batch:
    return Batch(Channel(POINTS[name]), name=f"channel_{name}")


@pytest.mark.parametrize("name", POINTS)
def test_every_beat_and_every_command(name: str) -> None:
    """The contract's own jobs, in any order, with pauses everywhere."""
    p = POINTS[name]
    for seed, (idle, stall) in enumerate(PAUSES):
        jobs = CONTRACT.random(p, seed)
        Traffic(p, jobs if seed % 2 == 0 else jobs[::-1]).run(
            channel(name), idle=idle, stall=stall, seed=seed)


@pytest.mark.parametrize("name", POINTS)
def test_all_commands_come_of_it(name: str) -> None:
    p = POINTS[name]
    result = Traffic(p, CONTRACT.random(p, 0)).run(channel(name))
    assert set(result.traces["o_commands"]["opcode"].tolist()) == set(Command)


@pytest.mark.parametrize("name", POINTS)
def test_rows_stay_fresh_while_nothing_is_asked(name: str) -> None:
    """Rows open to compute, and long pauses: they are closed, refreshed and opened again."""
    p = POINTS[name]
    script = Script(p, np.random.default_rng(7), rows=2, columns=1)
    script.fill()
    for group in range(p.groups):
        script.add(Opcode.G_ACT, bank=group, row=script.rows[group % 2])
    for number in range(80):
        script.add(Opcode.COMP, column=script.columns[0], vector=script.vectors[0])
        script.add(Opcode.READ, bank=number % p.banks, row=script.rows[0],
                   column=script.columns[0])
    script.add(Opcode.READRES)
    result = Traffic(p, [script.job()]).run(channel(name), idle={"i": 0.995})
    trace = result.traces["o_commands"]
    raw = np.flatnonzero(trace["opcode"] == Command.COMP)
    between = trace["opcode"][raw[0]:raw[-1]]
    refreshes = int(np.sum(between == Command.REF))
    assert refreshes >= 3
    assert int(np.sum(between == Command.G_ACT)) == refreshes * p.groups
    assert int(np.sum(between == Command.PIM_PRE)) == refreshes * p.groups


def job_of(p: PimParams, *rows: dict[str, int]) -> Tensors:
    requests = np.array([[row.get(name, 0) for name in FIELDS] for row in rows])
    beats = int(np.isin(requests[:, 0], (Opcode.WRITE, Opcode.GWRITE)).sum())
    return {"requests": requests, "data": np.ones((beats, p.lanes), np.int64)}


WRITE = {"opcode": int(Opcode.WRITE)}
READ = {"opcode": int(Opcode.READ)}


@pytest.mark.parametrize(("changes", "message"), [
    ({"requests": np.zeros((0, 10), int)}, "r must be at least 1, not 0"),
    ({"requests": np.zeros((1, 9), int)}, "fields must be 10, not 9"),
    ({"data": np.ones((1, 5), int)}, "lanes must be 4, not 5"),
    ({"data": np.ones((2, 4), int)},
     "data must have shape (1, 4), a column for each WRITE and GWRITE, not (2, 4)"),
    ({"data": np.full((1, 4), 128)}, "data must be in -128..127, not 128..128"),
    ({"requests": np.array([[16] + [0] * 9])}, "opcode of a request must be in 0..15, not 16"),
    ({"requests": np.array([[1, 64] + [0] * 8])}, "bank of a request must be in 0..63, not 64"),
])
def test_what_does_not_fit_is_refused(changes: Tensors, message: str) -> None:
    p = POINTS["neupims"]
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        CONTRACT.validate(p, job_of(p, WRITE) | changes)


@pytest.mark.parametrize(("rows", "message"), [
    ([READ], "not request 0, a READ"),
    ([WRITE, READ | {"bank": 1}], "not request 1, a READ"),
    ([WRITE, READ, {"opcode": Opcode.COPY, "row": 1}], "not request 2, a COPY"),
    ([{"opcode": Opcode.READRES}], "not request 0, a READRES"),
    ([{"opcode": Opcode.HEADER, "steps": 1}, {"opcode": Opcode.GEMV, "first": 1}],
     "not request 1, a GEMV"),
])
def test_what_reads_before_it_is_written_is_refused(rows: list[dict[str, int]],
                                                    message: str) -> None:
    p = POINTS["neupims"]
    message = f"requests must read what was written before, {message}"
    with pytest.raises(ValueError, match=f"^{message}$"):
        CONTRACT.validate(p, job_of(p, *rows))


def test_what_is_written_stays_for_the_jobs_after() -> None:
    p = POINTS["neupims"]
    outputs = CONTRACT.outputs(p, [job_of(p, WRITE), job_of(p, READ)])
    assert outputs["o"]["data"].tolist() == [[1] * p.lanes]


@pytest.mark.parametrize("name", POINTS)
def test_beats_are_put_together_job_by_job(name: str) -> None:
    p = POINTS[name]
    jobs = CONTRACT.random(p, 5)
    whole = CONTRACT.outputs(p, jobs)
    found = CONTRACT.collect(p, jobs, whole)
    for key, stream, field in (("reads", "o", "data"), ("results", "o_results", "results"),
                               ("errors", "o_status", "error")):
        assert np.array_equal(np.concatenate([one[key] for one in found]), whole[stream][field])
    first = CONTRACT.outputs(p, jobs[:1])
    assert np.array_equal(found[0]["results"], first["o_results"]["results"])
    assert np.array_equal(found[0]["reads"], first["o"]["data"])


@pytest.mark.parametrize("name", POINTS)
def test_the_seeded_jobs_reach_everything(name: str) -> None:
    """Every request accepted, every request that can be refused with each of its errors."""
    p = POINTS[name]
    seen = set()
    for seed in range(2):
        jobs = CONTRACT.random(p, seed)
        opcodes = CONTRACT.inputs(p, jobs)["i"]["opcode"]
        errors = CONTRACT.outputs(p, jobs)["o_status"]["error"]
        seen |= {(int(opcode), int(error)) for opcode, error in zip(opcodes, errors, strict=True)}
    assert {opcode for opcode, error in seen if error == Error.NONE} == set(Opcode)
    refused = {(opcode, error) for opcode, error in seen
               if error not in (Error.NONE, Error.OPCODE)}
    beside = {(opcode, Error.OPEN) for opcode in
              (Opcode.READ, Opcode.WRITE, Opcode.COPY, Opcode.GEMV, Opcode.G_ACT)}
    beyond = {(opcode, Error.ADDRESS) for opcode in
              set(Opcode) - {Opcode.READRES, Opcode.PIM_PRE}}
    assert refused == beside | beyond | {
        (Opcode.GEMV, Error.HEADER), (Opcode.GEMV, Error.VECTOR), (Opcode.COMP, Error.VECTOR),
        (Opcode.COMP, Error.CLOSED)}


def test_operations_are_products() -> None:
    p = POINTS["hbm_pim"]
    rows = [WRITE | {"bank": bank, "column": column} for bank in range(p.banks)
            for column in range(p.columns)]
    rows += [{"opcode": Opcode.GWRITE, "vector": v, "part": part} for v in range(4)
             for part in range(p.parts)]
    rows += [{"opcode": Opcode.HEADER, "steps": 3}, {"opcode": Opcode.GEMV, "first": 1},
             {"opcode": Opcode.HEADER, "steps": p.columns + 1}, {"opcode": Opcode.GEMV, "last": 1},
             *({"opcode": Opcode.G_ACT, "bank": g} for g in range(p.groups)),
             {"opcode": Opcode.GEMV}, {"opcode": Opcode.COMP}]
    job = job_of(p, *rows)
    assert CONTRACT.operations(p, [job]) == 7 * p.banks * p.lanes * p.vectors
    bus = p.timing.burst * (p.banks * p.columns + 4 * p.parts + p.waves * p.reads)
    assert CONTRACT.ideal_cycles(p, [job]) == bus
    assert CONTRACT.sizes(p, [job, job]) == [len(rows)] * 2


@pytest.mark.parametrize("name", POINTS)
def test_a_sample_is_a_job(name: str) -> None:
    p = POINTS[name]
    for job in CONTRACT.random(p, 1):
        some = CONTRACT.sample(p, job)
        CONTRACT.validate(p, some)
        assert CONTRACT.operations(p, [some]) > 0
        assert len(fields_of(some["requests"])["opcode"]) <= len(job["requests"])
