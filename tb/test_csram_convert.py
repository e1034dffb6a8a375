"""Conversions in the compute SRAM: the schedules on rows of Python integers, the array itself."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from csram_units import Machine
from test_golden_convert import INTEGERS, PAIRS, floats, integers, job
from tilewright.lut.conversions import CONVERSIONS, Area, Row, Step
from tilewright.lut.convert import Convert
from tilewright.lut.csram import Csram
from tilewright.lut.layouts import Carry, Source, Tag
from tilewright.lut.layouts import Form as HardwareForm
from tilewright_golden.lut.convert import (
    ConvertContract,
    Form,
    convert,
    convert_cycles,
    convert_rows,
)
from tilewright_golden.lut.params import CsramParams
from tilewright_sim.batch import Batch

CONTRACT = ConvertContract()
PARAMS = CsramParams(rows=160, columns=64)


def numbers_of(form: Form) -> np.ndarray:
    return integers(form) if form in INTEGERS else floats(form)


def schedule(form: Form, to: Form) -> list[Step]:
    return CONVERSIONS[HardwareForm(form.value), HardwareForm(to.value)].steps


def packed(bits: np.ndarray) -> int:
    """A row, the bit of column 0 lowest."""
    return int.from_bytes(np.packbits(bits.astype(np.uint8), bitorder="little").tobytes(), "little")


def run(form: Form, to: Form, steps: list[Step], numbers: np.ndarray) -> tuple[Machine, np.ndarray]:
    """The array after `steps`, and the numbers in the rows of the target.

    Rows hold anything before, and so do the latches; those that no step may write keep it.
    """
    rng = np.random.default_rng(0)
    source = 3
    scratch = source + form.bits + 2
    target = scratch + convert_rows(form, to) + 1
    machine = Machine(rows=target + to.bits + 3, columns=len(numbers))
    machine.cells = [packed(rng.integers(0, 2, len(numbers))) for _ in range(machine.rows)]
    machine.carry, machine.tag = (packed(rng.integers(0, 2, len(numbers))) for _ in range(2))
    machine.cells[machine.zero] = 0
    for bit in range(form.bits):
        machine.cells[source + bit] = packed(numbers >> bit & 1)
    before = list(machine.cells)
    bases = {Area.SOURCE: source, Area.TARGET: target, Area.SCRATCH: scratch,
             Area.ZERO: machine.zero}

    def place(row: Row) -> int:
        return bases[row.area] + row.place

    for step in steps:
        machine.step(
            step.count, place(step.a), place(step.b), place(step.w) if step.write else None,
            a_rows=1 if step.a.fixed else None, b_rows=1 if step.b.fixed else None,
            source=step.source.name.lower(), invert=step.invert, only=step.only,
            start=step.start.name.lower(), generate=step.generate, tag=step.tag.name.lower(),
            down=step.down)
    free = set(range(target, target + to.bits)) | set(range(scratch, target - 1))
    assert all(machine.cells[row] == before[row] for row in range(machine.rows) if row not in free)
    rows = [np.unpackbits(np.frombuffer(machine.cells[target + bit].to_bytes(
        len(numbers) // 8 + 1, "little"), np.uint8), bitorder="little")[:len(numbers)]
        for bit in range(to.bits)]
    weights = 1 << np.arange(to.bits, dtype=np.int64)
    if to in INTEGERS:
        weights[-1] *= -1
    return machine, weights @ np.array(rows, dtype=np.int64)


@pytest.mark.parametrize(("form", "to"), PAIRS)
def test_schedule(form: Form, to: Form) -> None:
    numbers = numbers_of(form)
    machine, found = run(form, to, schedule(form, to), numbers)
    np.testing.assert_array_equal(found, convert(form, to, numbers))
    assert machine.cycles == convert_cycles(form, to)


def test_cycles_and_rows() -> None:
    found = {(form.name, to.name): (convert_cycles(form, to), convert_rows(form, to))
             for form, to in PAIRS}
    assert found == {
        ("INT8", "BF16"): (46, 5), ("INT8", "FP32"): (62, 5),
        ("INT32", "BF16"): (134, 43), ("INT32", "FP32"): (203, 41),
        ("BF16", "INT8"): (64, 19), ("FP32", "INT8"): (72, 19),
        ("BF16", "INT32"): (159, 48), ("FP32", "INT32"): (234, 65),
    }
    for form, to in PAIRS:
        assert Convert.scratch_rows(HardwareForm(form.value), HardwareForm(to.value)) == \
            convert_rows(form, to)


def tag_ignored(step: Step) -> Step | None:
    return replace(step, only=False) if step.only and step.count > 4 else step


def rounding_ignored(step: Step) -> Step | None:
    return replace(step, start=Carry.ZERO) if step.start == Carry.TAG else step


def never_cleared(step: Step) -> Step | None:
    """The carry begins with what the step before it left."""
    return replace(step, start=Carry.KEEP) if step.start in (Carry.ZERO, Carry.ONE) else step


def sticky_lost(step: Step) -> Step | None:
    """What was left behind does not make a tie a number above it."""
    looks = step.source == Source.NOR and step.invert and not step.write
    return None if looks and step.tag != Tag.HOLD and step.a.area == Area.SCRATCH else step


def signed_generate(step: Step) -> Step | None:
    """Negation carries where bit and sign are both 1."""
    return replace(step, generate=True)


EVERY = [pair for pair in PAIRS if pair[0] != Form.INT8]
MUTANTS: list[tuple[Callable[[Step], Step | None], list[tuple[Form, Form]]]] = [
    (tag_ignored, PAIRS), (rounding_ignored, EVERY), (never_cleared, PAIRS), (sticky_lost, EVERY),
    (signed_generate, PAIRS)]


@pytest.mark.parametrize(("mutant", "form", "to"), [
    (mutant, form, to) for mutant, pairs in MUTANTS for form, to in pairs])
def test_mutants_are_caught(mutant: Callable[[Step], Step | None], form: Form, to: Form) -> None:
    steps = schedule(form, to)
    changed = [step for step in map(mutant, steps) if step is not None]
    assert changed != steps
    numbers = numbers_of(form)
    assert (run(form, to, changed, numbers)[1] != convert(form, to, numbers)).any()


@pytest.mark.parametrize(("form", "to"), EVERY)
def test_ties_up_are_caught(form: Form, to: Form) -> None:
    """Without the look at the lowest bit that is kept."""
    steps = schedule(form, to)
    # It is the last look before the guard bit is cleared.
    last = max(number for number, step in enumerate(steps[:-4])
               if step.tag == Tag.BOTH and not step.write and steps[number + 1].only)
    numbers = numbers_of(form)
    always = replace(steps[last], source=Source.AND, invert=True, a=Row(Area.ZERO),
                     b=Row(Area.ZERO))
    changed = [*steps[:last], always, *steps[last + 1:]]
    assert (run(form, to, changed, numbers)[1] != convert(form, to, numbers)).any()


@pytest.mark.parametrize("form", [Form.BF16, Form.FP32])
@pytest.mark.parametrize("to", INTEGERS)
def test_saturation_off_by_one_is_caught(form: Form, to: Form) -> None:
    """The carry goes on where the number is the largest one."""
    steps = schedule(form, to)
    last = max(number for number, step in enumerate(steps) if step.tag == Tag.BOTH)
    numbers = numbers_of(form)
    found = run(form, to, steps[:last] + steps[last + 1:], numbers)[1]
    assert (found != convert(form, to, numbers)).any()


@pytest.fixture(scope="module")
def array() -> Batch:
    return Batch(Csram(PARAMS), name="csram_convert")


@pytest.mark.parametrize(("form", "to"), PAIRS)
def test_array(array: Batch, form: Form, to: Form) -> None:
    """int8 and bf16: every number. Cycles are those of the formula, pauses or not."""
    numbers = numbers_of(form)
    if form in (Form.INT32, Form.FP32):
        numbers = np.random.default_rng(5).choice(numbers, 3000)
    jobs = [job(form, to, numbers)]
    expected = CONTRACT.outputs(PARAMS, jobs)
    lengths = {name: len(next(iter(fields.values()))) for name, fields in expected.items()}
    result = array.run(CONTRACT.inputs(PARAMS, jobs), lengths)
    for name, fields in expected.items():
        for field, values in fields.items():
            np.testing.assert_array_equal(result.outputs[name][field], values, f"{name} {field}")
    assert result.cycles == Csram(PARAMS).cycles(CONTRACT.sizes(PARAMS, jobs))


def test_array_with_pauses(array: Batch) -> None:
    jobs = CONTRACT.random(PARAMS, 7)
    expected = CONTRACT.outputs(PARAMS, jobs)
    lengths = {name: len(next(iter(fields.values()))) for name, fields in expected.items()}
    result = array.run(CONTRACT.inputs(PARAMS, jobs), lengths, idle=0.4, stall=0.4, seed=2)
    np.testing.assert_array_equal(result.outputs["o"]["row"], expected["o"]["row"])
    found = CONTRACT.collect(PARAMS, jobs, result.outputs)
    for one, end in zip(jobs, found, strict=True):
        form, to = int(one["form"]), int(one["to"])
        np.testing.assert_array_equal(end["output"], convert(form, to, one["values"]))
    # Nothing pauses a conversion, which takes no rows.
    np.testing.assert_array_equal(result.outputs["o_status"]["cycles"][1::3],
                                  expected["o_status"]["cycles"][1::3])
