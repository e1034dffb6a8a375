"""Conversion between integers and floats, exactly rounded, and its contract in a compute SRAM."""

from collections.abc import Sequence
from enum import IntEnum
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import integers_in
from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors
from tilewright_golden.lut.params import CsramParams

__all__ = ["ConvertContract", "Form", "convert", "convert_cycles", "convert_rows"]

Int64s = npt.NDArray[np.int64]

_LOAD, _STORE, _CONVERT = 0, 1, 5
_BIAS = 127


class Form(IntEnum):
    """Numbers that are converted, as commands name them."""

    INT8 = 0
    INT32 = 1
    BF16 = 2
    FP32 = 3

    @property
    def floating(self) -> bool:
        """Whether it is a float, of 8 bits of exponent."""
        return self >= Form.BF16

    @property
    def bits(self) -> int:
        """Rows of a number."""
        return (8, 32, 16, 32)[self]

    @property
    def fraction(self) -> int:
        """Bits of the fraction of a float."""
        return self.bits - 9

    @property
    def range(self) -> tuple[int, int]:
        """Smallest and largest code: floats have unsigned ones."""
        if self.floating:
            return 0, (1 << self.bits) - 1
        return -(1 << (self.bits - 1)), (1 << (self.bits - 1)) - 1


def _pair(form: int, to: int) -> tuple[Form, Form]:
    """Both forms; raise unless one is an integer and one a float."""
    values = [value.value for value in Form]
    for name, value in (("form", form), ("to", to)):
        if value not in values:
            raise ValueError(f"{name} must be in 0..3, not {value}")
    pair = Form(form), Form(to)
    if pair[0].floating == pair[1].floating:
        kinds = [kind.name.lower() for kind in Form if kind.floating != pair[0].floating]
        raise ValueError(f"to must be {' or '.join(kinds)} where form is "
                         f"{pair[0].name.lower()}, not {pair[1].name.lower()}")
    return pair


def convert(form: int, to: int, codes: npt.ArrayLike) -> Int64s:
    """Numbers of `form` as those of `to`, of the same shape: rounded half to even.

    A float that no integer is near becomes the nearest one there is, and NaN what the infinity
    of its sign becomes; -0 becomes 0, and 0 becomes +0.
    """
    source, target = _pair(form, to)
    values = integers_in("codes", codes, *source.range)
    if source.floating:
        return _to_integer(source, target, values)
    return _to_float(target, values)


def _half_to_even(values: Int64s, shift: Int64s) -> Int64s:
    """`values` over 2 ** `shift`, both at least 0."""
    floor = values >> shift
    rest = values - (floor << shift)
    twice = 2 * rest - (1 << shift)
    return floor + ((twice > 0) | ((twice == 0) & (floor & 1 == 1)))


def _to_float(to: Form, values: Int64s) -> Int64s:
    magnitude: Int64s = np.where(values < 0, -values, values)
    # Exact: a double holds 32 bits.
    length = np.frexp(magnitude.astype(np.float64))[1].astype(np.int64)
    drop = length - 1 - to.fraction
    kept: Int64s = magnitude << np.maximum(-drop, 0)
    mantissa = _half_to_even(kept, np.maximum(drop, 0))
    # The leading bit adds one to the exponent, a carry of the rounding another one.
    code = ((length - 2 + _BIAS) << to.fraction) + mantissa
    code |= (values < 0).astype(np.int64) << (to.bits - 1)
    return np.where(values == 0, 0, code)


def _to_integer(form: Form, to: Form, codes: Int64s) -> Int64s:
    negative = codes >> (form.bits - 1) == 1
    exponent = codes >> form.fraction & 255
    mantissa = codes & ((1 << form.fraction) - 1) | (1 << form.fraction)
    # Beyond these, all is 0 or saturates.
    shift = np.clip(exponent, _BIAS - 2, _BIAS + to.bits) - _BIAS - form.fraction
    magnitude = _half_to_even(mantissa << np.maximum(shift, 0), np.maximum(-shift, 0))
    magnitude = np.where(exponent < _BIAS - 1, 0, magnitude)
    return np.clip(np.where(negative, -magnitude, magnitude), *to.range)


_SCRATCH = {
    (Form.INT8, Form.BF16): 5, (Form.INT8, Form.FP32): 5,
    (Form.INT32, Form.BF16): 43, (Form.INT32, Form.FP32): 41,
    (Form.BF16, Form.INT8): 19, (Form.FP32, Form.INT8): 19,
    (Form.BF16, Form.INT32): 48, (Form.FP32, Form.INT32): 65,
}


def convert_rows(form: int, to: int) -> int:
    """Scratch rows of a conversion."""
    return _SCRATCH[_pair(form, to)]


def convert_cycles(form: int, to: int) -> int:
    """Cycles of a conversion: they depend on nothing but the forms."""
    source, target = _pair(form, to)
    if source.floating:
        return _integer_cycles(source.fraction + 1, target.bits)
    return _float_cycles(source.bits, target.fraction)


def _float_cycles(bits: int, fraction: int) -> int:
    magnitude = 1 + bits
    if bits <= fraction + 1:
        # Shifts by 4, 2 and 1 of all rows; tests of 2, 1 and 1 pairs of rows; is it 0, exponent.
        return magnitude + 3 * bits + 4 + 1 + 8 + (fraction + 1 - bits)
    guard = bits - 2 - fraction
    # The row of ones; the first shift, whose tests come with the magnitude but for their row.
    cycles = 1 + magnitude + 2 + 16
    # By 8, 4, 2 and 1: a cycle for two rows that are tested.
    cycles += 4 + 2 + 1 + 1
    # Rows from which the guard bit can still come; what the shift by 16 left alone comes later.
    cycles += 16 + (1 + 8 if guard < 8 else 0)
    cycles += sum(bits - (guard + 1 - by) for by in (4, 2, 1))
    # A row for each shift but the last that leaves bits behind, and a look at each.
    left = 4 if guard > 8 else 2
    cycles += left + left + 1
    return cycles + 3 + fraction + 8


def _integer_cycles(bits: int, to: int) -> int:
    shifts = (to - 1).bit_length()
    # Which numbers are too small or too large; the shift, and for each bit of it a tag.
    cycles = 9 + shifts - 1 + 2 * shifts
    if to == 8:
        # Three rows and the leading bit; three shifts of 8 rows; what they leave; what is below.
        cycles += 4 + 3 * 8 + 2 + 1 + 1 + 1 + 3 + (bits - 8) // 2
        return cycles + 1 + 2 + to
    cycles += bits
    left = 0
    for shift in (1, 2, 4, 8, 16):
        low = max(-bits, 2 * shift - 33)
        cycles += 2 * shift - 1 - low
        left += low > max(-bits, shift - 33)
    return cycles + 2 * left + 1 + 1 + 2 + to


class ConvertContract:
    """`tilewright_golden.contract.Contract` of conversions; a job is numbers of one form.

    They take the columns block by block; each block is loaded, converted and stored. The rows of
    the source are the first of the array, those of the target follow, then scratch rows.
    """

    def tensors(self, params: CsramParams) -> tuple[TensorSpec, ...]:
        """Numbers, what they are, and what they shall be."""
        return (
            TensorSpec(name="values", shape=("c",), low=-(1 << 31), high=(1 << 32) - 1,
                       meaning="c numbers: integers, or codes of floats"),
            TensorSpec(name="form", shape=(), low=0, high=3,
                       meaning="what they are: int8, int32, bf16 or fp32"),
            TensorSpec(name="to", shape=(), low=0, high=3, meaning="what they become, likewise"),
        )

    def validate(self, params: CsramParams, job: Tensors) -> None:
        """Refuse no number, forms that are alike, codes that do not fit, too few rows."""
        sizes = check_tensors(self.tensors(params), job)
        if not sizes["c"]:
            raise ValueError("values must hold at least one number")
        form, to = _pair(int(job["form"]), int(job["to"]))
        integers_in("values", job["values"], *form.range)
        needs = form.bits + to.bits + convert_rows(form, to) + 1
        if needs > params.rows:
            raise ValueError(f"{form.name.lower()} to {to.name.lower()} needs {needs} rows, "
                             f"not {params.rows}")

    def random(self, params: CsramParams, seed: int) -> list[Tensors]:
        """For each pair of forms that fits: extremes, ties and their neighbours, then any."""
        rng = np.random.default_rng(seed)
        jobs: list[Tensors] = []
        for form in Form:
            for to in Form:
                if form.floating == to.floating:
                    continue
                job: Tensors = {"values": _corners(form, rng), "form": np.asarray(int(form)),
                                "to": np.asarray(int(to))}
                if form.bits + to.bits + convert_rows(form, to) < params.rows:
                    jobs.append(job)
        if not jobs:
            raise ValueError("CsramParams.rows must be enough for a conversion, not "
                             f"{params.rows}")
        return jobs

    def sample(self, params: CsramParams, job: Tensors) -> Tensors:
        """The numbers of the first block."""
        return job | {"values": job["values"][:params.columns]}

    def inputs(self, params: CsramParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Three commands a block, and its rows; no activations."""
        commands: list[dict[str, int]] = []
        rows = []
        for job, block in _blocks(params, jobs):
            form, to = Form(int(job["form"])), Form(int(job["to"]))
            shared = {"columns": len(block)}
            commands += [
                {"opcode": _LOAD, "target": 0, "count": form.bits} | shared,
                {"opcode": _CONVERT, "source": 0, "target": form.bits,
                 "scratch": form.bits + to.bits, "form": form, "to": to} | shared,
                {"opcode": _STORE, "source": form.bits, "count": to.bits} | shared]
            rows.append(_planes(params, form, block))
        names = ("opcode", "source", "target", "scratch", "count", "distance", "columns", "bits",
                 "group", "batch", "sum_bits", "form", "to")
        return {
            "i": {name: np.array([command.get(name, 0) for command in commands])
                  for name in names},
            "i_rows": {"row": np.concatenate(rows)},
            "i_acts": {"acts": np.zeros((0, params.group), dtype=np.int64)},
        }

    def outputs(self, params: CsramParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Rows of what the numbers became; how each command ended."""
        rows, last, cycles = [], [], []
        for job, block in _blocks(params, jobs):
            form, to = Form(int(job["form"])), Form(int(job["to"]))
            # Columns that hold no number hold 0, which becomes 0.
            rows.append(_planes(params, to, convert(form, to, block)))
            last.append(np.arange(to.bits) == to.bits - 1)
            cycles += [form.bits, convert_cycles(form, to), to.bits]
        counts = np.array(cycles)
        status = {name: np.zeros_like(counts)
                  for name in ("error", "needs", "cycles", "zero", "collapsed", "reused")}
        return {"o": {"row": np.concatenate(rows), "last": np.concatenate(last).astype(np.int64)},
                "o_status": status | {"cycles": counts}}

    def collect(self, params: CsramParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """`output` (c,), integers or codes of floats; `cycles` of all commands of the job."""
        ends = [0, *(np.flatnonzero(beats["o"]["last"]) + 1)]
        found: list[list[Int64s]] = [[] for _ in jobs]
        cycles = np.zeros(len(jobs), dtype=np.int64)
        blocks = [(number, block) for number, job in enumerate(jobs)
                  for _, block in _blocks(params, [job])]
        for place, ((number, block), (begin, end)) in enumerate(zip(blocks, pairwise(ends),
                                                                    strict=True)):
            to = Form(int(jobs[number]["to"]))
            weights = 1 << np.arange(to.bits, dtype=np.int64)
            if not to.floating:
                weights[-1] *= -1
            found[number].append(weights @ beats["o"]["row"][begin:end, :len(block)])
            cycles[number] += beats["o_status"]["cycles"][3 * place:3 * place + 3].sum()
        return [{"output": np.concatenate(parts), "cycles": cycles[number]}
                for number, parts in enumerate(found)]

    def operations(self, params: CsramParams, jobs: Sequence[Tensors]) -> int:
        """Numbers that are converted."""
        return sum(int(np.size(job["values"])) for job in jobs)

    def operations_per_cycle(self, params: CsramParams) -> int:
        """A bound: one a column, which takes many cycles."""
        return params.columns

    def ideal_cycles(self, params: CsramParams, jobs: Sequence[Tensors]) -> int:
        """Cycles of the conversions alone: no row loaded or stored."""
        return sum(convert_cycles(int(job["form"]), int(job["to"]))
                   for job, _ in _blocks(params, jobs))

    def sizes(self, params: CsramParams, jobs: Sequence[Tensors]) -> list[int]:
        """Cycles of every command."""
        return [int(size) for size in self.outputs(params, jobs)["o_status"]["cycles"]]

    def undefined(self, params: Any) -> int:
        """None: the outputs have valid bits."""
        return 0


def _blocks(params: CsramParams, jobs: Sequence[Tensors]) -> list[tuple[Tensors, Int64s]]:
    """The numbers that stand in the columns at once, with their job."""
    if not jobs:
        raise ValueError("jobs must hold at least one")
    return [(job, np.asarray(job["values"], dtype=np.int64)[first:first + params.columns])
            for job in jobs for first in range(0, np.size(job["values"]), params.columns)]


def _planes(params: CsramParams, form: Form, numbers: Int64s) -> Int64s:
    """Rows of bits, the lowest first; columns without a number hold zeros."""
    rows = numbers[None, :] >> np.arange(form.bits)[:, None] & 1
    return np.pad(rows, ((0, 0), (0, params.columns - len(numbers))))


def _corners(form: Form, rng: np.random.Generator) -> Int64s:
    """Numbers at which something changes, then any."""
    low, high = form.range
    if form.floating:
        exponents = np.concatenate([np.array([0, 1, 254, 255]), np.arange(124, 160)])
        fractions = np.array([0, 1, (1 << form.fraction) - 1, 1 << (form.fraction - 1)])
        ties = (exponents[:, None] << form.fraction | fractions).ravel()
        found = np.concatenate([ties, ties | 1 << (form.bits - 1)])
        near = rng.choice(np.arange(124, 160), 64) << form.fraction
        some = near | rng.integers(0, 1 << form.fraction, 64) | (
            rng.integers(0, 2, 64) << (form.bits - 1))
    else:
        powers = 1 << np.arange(form.bits - 1)
        found = np.concatenate([powers, powers - 1, powers + 1, powers | powers >> 8,
                                powers | powers >> 7 | powers >> 8])
        found = np.clip(np.concatenate([found, -found, [low, low + 1, high, 0]]), low, high)
        some = rng.integers(low, high + 1, 64) >> rng.integers(0, form.bits, 64)
    return np.concatenate([found, some, rng.integers(low, high + 1, 16)])
