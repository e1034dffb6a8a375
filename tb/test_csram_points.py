"""The compute SRAM at points that nobody named: products, rows that move, refusals."""

import random
from typing import Any

import numpy as np
import pytest

from csram_schedules import Rows, refusal
from tilewright.lut.csram import Csram
from tilewright_golden.contract import Fields
from tilewright_golden.lut import CsramParams
from tilewright_golden.lut.csram import CsramContract
from tilewright_sim.batch import Batch
from tilewright_sim.compare import expect

CONTRACT = CsramContract()
PAUSES: list[tuple[Any, Any]] = [
    (0.0, 0.0), (0.5, 0.5), ({"i_acts": 0.9}, 0.0), ({"i_rows": 0.9}, 0.0), (0.1, {"o": 0.9}),
    ({"i": 0.9}, {"o_status": 0.9})]
FIELDS = ("opcode", "source", "target", "scratch", "count", "distance", "columns", "bits", "group",
          "batch", "sum_bits", "form", "to")


POINTS = {
    "all patterns": CsramParams(rows=157, columns=9, batch=5),
    "none": CsramParams(rows=128, columns=2, act_bits=5, group=3, batch=2, skip_zero=False,
                        collapse=False, reuse=False),
    "bitserial": CsramParams(rows=61, columns=33, act_bits=4, group=2, batch=3,
                             schedule="bitserial"),
}


@pytest.mark.parametrize("p", POINTS.values(), ids=POINTS)
def test_products(p: CsramParams) -> None:
    """Sums, cycles and counters of every command, and the cycles of all."""
    component = Csram(p)
    batch = Batch(component, name="point")
    for trial in range(2):
        jobs = CONTRACT.random(p, trial)
        for job in jobs:
            CONTRACT.validate(p, job)
        inputs, golden = CONTRACT.inputs(p, jobs), CONTRACT.outputs(p, jobs)
        counts = {"o": len(golden["o"]["last"]), "o_status": len(golden["o_status"]["error"])}
        for idle, stall in PAUSES:
            result = batch.run(inputs, counts, idle=idle, stall=stall, seed=trial)
            expect(result.outputs, golden)
            if idle == stall == 0:
                assert result.cycles == component.cycles(CONTRACT.sizes(p, jobs))


def some_command(rng: random.Random, p: CsramParams) -> dict[str, int]:
    """One that moves rows, legal more often than not."""
    count = rng.choice([1, 1, 2, 5, p.rows // 3])
    distance = rng.choice([0, 1, 1, 2, 3, p.columns - 1, p.columns + 3])
    command = dict.fromkeys(FIELDS, 0) | {
        "opcode": rng.choice([0, 0, 1, 1, 2, 3]), "count": count, "columns": p.columns,
        "distance": distance, "source": rng.randrange(p.rows - count + 1),
        "target": rng.randrange(p.rows - count)}
    if rng.random() < 0.3:
        command[rng.choice(FIELDS)] = rng.choice([0, 1, 2, 3])
    return command


def bad_command(rng: random.Random, p: CsramParams) -> dict[str, int]:
    """One that is refused for one reason, or for several."""
    while True:
        command = dict.fromkeys(FIELDS, 0) | {
            "opcode": rng.choice([0, 1, 2, 3, 4, 4, 4, 4, 5]), "columns": p.columns,
            "count": rng.choice([1, 1, 2, p.rows]), "bits": rng.randint(1, 8),
            "group": rng.randint(2, p.group), "batch": rng.randint(1, p.batch), "form": 0,
            "to": 2}
        command["sum_bits"] = p.act_bits + command["bits"] + rng.randint(0, 9)
        for name in ("source", "target", "scratch"):
            command[name] = rng.randrange(p.rows)
        for _ in range(rng.randint(0, 2)):
            name, values = rng.choice([
                ("opcode", [6, 7]), ("columns", [0, p.columns + 1, 2047]), ("bits", [0, 9, 15]),
                ("sum_bits", [0, p.act_bits + command["bits"] - 1]),
                ("group", [0, 1, p.group + 1, 7]), ("batch", [0, p.batch + 1, 15]),
                ("count", [0, p.rows + 1, 65535]), ("form", [2, 3]), ("target", [p.rows - 1])])
            command[name] = rng.choice(values)
        # How many scratch rows a conversion takes is not known here.
        if refusal(p, command)[0]:
            return command


@pytest.mark.parametrize("p", POINTS.values(), ids=POINTS)
def test_rows_move_and_what_is_refused_touches_nothing(p: CsramParams) -> None:
    """All that moves rows, with refusals among them; then every row is looked at."""
    component = Csram(p)
    batch = Batch(component, name="point")
    seen: set[int] = set()
    for seed in range(4):
        rng = random.Random(seed)
        rows = Rows(p)
        loads = [rng.getrandbits(p.columns) for _ in range(4000)]
        whole = dict.fromkeys(FIELDS, 0) | {"columns": p.columns}
        commands = [whole | {"opcode": 0, "count": p.rows - 1}]
        for _ in range(120):
            commands.append((bad_command if rng.random() < 0.5 else some_command)(rng, p))
        commands.append(whole | {"opcode": 1, "count": p.rows})
        for command in commands:
            rows.do(command, loads)
        seen |= {error for error, _, _ in rows.status}
        inputs = {
            "i": {name: np.array([command[name] for command in commands]) for name in FIELDS},
            "i_rows": {"row": bits(loads[:rows.taken], p.columns)},
            "i_acts": {"acts": np.zeros((0, p.group), np.int64)}}
        error, needs, cycles = np.array(rows.status).T
        none = np.zeros_like(error)
        golden: dict[str, Fields] = {
            "o": {"row": bits([row for row, _ in rows.stored], p.columns),
                  "last": np.array([last for _, last in rows.stored])},
            "o_status": {"error": error, "needs": needs, "cycles": cycles, "zero": none,
                         "collapsed": none, "reused": none}}
        counts = {"o": len(rows.stored), "o_status": len(commands)}
        for idle, stall in PAUSES:
            result = batch.run(inputs, counts, idle=idle, stall=stall, seed=seed)
            expect(result.outputs, golden)
            if idle == stall == 0:
                # A refusal has no step to name.
                assert (result.cycles == component.cycles(cycles.tolist())
                        - np.count_nonzero(error))
    assert seen == set(range(8)), "draw more commands"


def bits(rows: list[int], columns: int) -> np.ndarray:
    """Rows as arrays of bits."""
    return np.array([[row >> column & 1 for column in range(columns)] for row in rows],
                    np.int64).reshape(len(rows), columns)
