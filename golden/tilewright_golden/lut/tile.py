"""The contract of the tiles: products of activations with weights that share scales in groups."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt

from tilewright_golden.checks import integers_in
from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors, codes
from tilewright_golden.formats.minifloat import BF16, FP32, Minifloat
from tilewright_golden.lut.params import (
    ALIGNED_BITS,
    EXPONENT_BITS,
    SCALE_GROUPS,
    MacTileParams,
    TileParams,
)

__all__ = ["TileContract", "align", "fixed_to_float", "products"]

Int64s = npt.NDArray[np.int64]

POINT = ALIGNED_BITS - 2
"""Bits behind the point of an aligned activation, in units of its vector's exponent."""

WINDOW = 2048
"""Cycles of a sample whose power is estimated, about; gate-level simulation is slow."""

DEEP, LONG = 1024, 512
"""Cycles of the longest command in the seeded workload, about, and of its last job."""


def align(acts: npt.ArrayLike, exponents: npt.ArrayLike) -> Int64s:
    """Codes of bf16 as integers of 16 bits that count ``2**(exponent - 14)``.

    Half to even, saturated to -32768..32767. Raise unless `acts` are numbers.
    """
    bits = BF16.check("acts", acts)
    field = (bits >> BF16.mantissa) & ((1 << BF16.exponent) - 1)
    fraction = bits & ((1 << BF16.mantissa) - 1)
    significand = np.where(field > 0, fraction + (1 << BF16.mantissa), fraction)
    shift = np.maximum(field, 1) - 1 + BF16.unit + POINT - np.asarray(exponents, dtype=np.int64)
    # A significand of 8 bits saturates 8 places up, and 9 down it is less than half a unit.
    left, right = np.clip(shift, 0, BF16.mantissa + 1), np.clip(-shift, 0, BF16.mantissa + 2)
    magnitude = _halved(significand << left, right)
    signed = np.where(bits >> (BF16.width - 1), -magnitude, magnitude)
    top = 1 << (ALIGNED_BITS - 1)
    return np.clip(signed, -top, top - 1)


def fixed_to_float(form: Minifloat, values: npt.ArrayLike, exponents: npt.ArrayLike) -> Int64s:
    """Codes of the numbers nearest to ``values * 2**exponents``, half to even; zero is +0.

    `values` have up to 62 bits. What is beyond the normal numbers of `form` is refused.
    """
    top = (1 << 62) - 1
    numbers = integers_in("values", values, -top, top)
    magnitude = np.abs(numbers)
    high = magnitude >> 31
    length = np.where(high > 0, np.frexp(high)[1] + 31, np.frexp(magnitude & 0x7FFFFFFF)[1])
    excess = length.astype(np.int64) - (form.mantissa + 1)
    significand = _halved(magnitude, np.maximum(excess, 0)) << np.maximum(-excess, 0)
    # The leading one of the significand counts as one exponent, as does a carry.
    field = excess + np.asarray(exponents, dtype=np.int64) + form.mantissa + form.bias
    found = ((field - 1) << form.mantissa) + significand
    there = numbers != 0
    if (there & ((field < 1) | (found > form.largest))).any():
        raise ValueError(f"values must stay within the normal numbers of {form.name}")
    sign = (numbers < 0).astype(np.int64) << (form.width - 1)
    return np.where(there, found + sign, 0)


def _halved(values: Int64s, places: Int64s) -> Int64s:
    """``values / 2**places`` of values from 0 on, half to even."""
    whole = values >> places
    rest = values - (whole << places)
    half = np.where(places > 0, np.int64(1) << np.maximum(places - 1, 0), 1)
    return whole + ((rest > half) | ((rest == half) & (whole % 2 == 1)))


def products(params: TileParams, job: Tensors) -> Int64s:
    """Sums (m, n) of scale * (2 * weight - zero) * activation, in halves of a scale unit.

    Exact; of activations in floating point the aligned integers.
    """
    acts = job["acts"].astype(np.int64)
    if params.floating:
        acts = align(acts, job["exponents"][:, None])
    weights, scales, zeros = (job[name].astype(np.int64) for name in ("weights", "scales", "zeros"))
    (m, k), (n, s) = acts.shape, scales.shape
    grouped = acts.reshape(m, s, k // s)
    total = np.zeros((m, n), dtype=np.int64)
    for group, some in enumerate(np.split(weights, s)):
        sums = 2 * (grouped[:, group] @ some)
        sums -= zeros[:, group] * grouped[:, group].sum(axis=1)[:, None]
        total += scales[:, group] * sums
    return total


class TileContract:
    """`tilewright_golden.contract.Contract` of the tiles; a job is one product of matrices.

    A job is done in commands: for each block of `vectors` rows, for each block of `columns`
    columns. Blocks at the ends are filled up with zeros. All bit-serial tiles have one order of
    beats; the tile of multipliers takes whole weights.
    """

    def tensors(self, params: TileParams) -> tuple[TensorSpec, ...]:
        """Activations, codes of weights and their bits, scales and zero points of the groups."""
        specs = (
            codes("acts", ("m", "k"), params.acts, "activations"),
            TensorSpec(name="weights", shape=("k", "n"), low=0, high=(1 << params.weight_bits) - 1,
                       meaning="codes of the weights"),
            TensorSpec(name="bits", shape=(), low=1, high=params.weight_bits,
                       meaning="bits of a weight"),
            TensorSpec(name="scales", shape=("n", "s"), low=0, high=(1 << params.scale_bits) - 1,
                       meaning="what a code counts in each group of k / s"),
            TensorSpec(name="zeros", shape=("n", "s"), low=0,
                       high=(1 << (params.weight_bits + 1)) - 1,
                       meaning="twice the code that stands for zero, in each group"),
        )
        if not params.floating:
            return specs
        top = 1 << (EXPONENT_BITS - 1)
        return (*specs, TensorSpec(
            name="exponents", shape=("m",), low=-top, high=top - 1,
            meaning="activations are rounded to multiples of 2**(exponent - 14), and saturate "
                    "at 2**(exponent + 1)"))

    def validate(self, params: TileParams, job: Tensors) -> None:
        """Refuse groups of other sizes, too long sums, and codes of more bits than said."""
        sizes = check_tensors(self.tensors(params), job)
        for name in "mkn":
            if not sizes[name]:
                raise ValueError(f"{name} must be at least 1, not 0")
        k, s = sizes["k"], sizes["s"]
        if k > params.length:
            raise ValueError(f"k must be at most {params.length}, not {k}")
        if all(group * s != k for group in SCALE_GROUPS):
            *some, last = (f"k / {group}" for group in SCALE_GROUPS)
            raise ValueError(f"scales must have {', '.join(some)} or {last} columns where k is "
                             f"{k}, not {s}")
        bits = int(job["bits"])
        integers_in(f"weights of {bits} bits", job["weights"], 0, (1 << bits) - 1)

    def random(self, params: TileParams, seed: int) -> list[Tensors]:
        """The largest sums, the ends of every range, every width and group, tails, then more."""
        rng = np.random.default_rng(seed)
        p, widest = params, params.weight_bits
        groups = max(1, min(p.length, DEEP * p.lanes // _cycles(p, 1, widest)) // 128)
        jobs = [_largest(p, groups),
                self._job(p, rng, (p.vectors, 2, p.columns), 32, widest, corners=True)]
        sizes = [(1, p.columns), (p.vectors + 1, max(1, p.columns - 1)),
                 (p.vectors, p.columns + 1), (max(1, p.vectors - 1), 1)]
        for place, bits in enumerate(range(1, widest + 1)):
            m, n = sizes[place % len(sizes)]
            most = p.length // SCALE_GROUPS[place % 3]
            jobs.append(self._job(p, rng, (m, min(most, 1 + (place + 1) % 3), n),
                                  SCALE_GROUPS[place % 3], bits))
        jobs += [self._job(p, rng, (m, 1, n), group, widest)
                 for (m, n), group in zip(sizes[1:], SCALE_GROUPS, strict=True)]
        groups = max(1, min(p.length, LONG * p.lanes // (4 * _cycles(p, 1, widest))) // 64)
        jobs.append(self._job(p, rng, (2 * p.vectors, groups, 2 * p.columns), 64, widest))
        return jobs

    def _job(self, params: TileParams, rng: np.random.Generator, size: tuple[int, int, int],
             group: int, bits: int, *, corners: bool = False) -> Tensors:
        """m, s and n; with `corners` only the ends of every range."""
        m, s, n = size

        def draw(top: int, shape: tuple[int, ...]) -> Int64s:
            ends = rng.choice([0, top], shape)
            return ends if corners else np.where(
                rng.integers(0, 8, shape) == 0, ends, rng.integers(0, top, shape, endpoint=True))

        job: Tensors = {
            "weights": draw((1 << bits) - 1, (s * group, n)), "bits": np.asarray(bits),
            "scales": draw((1 << params.scale_bits) - 1, (n, s)),
            "zeros": draw((1 << (params.weight_bits + 1)) - 1, (n, s)),
        }
        if not params.floating:
            low, high = params.acts.code_range
            return {"acts": draw(high - low, (m, s * group)) + low, **job}
        top = 1 << (EXPONENT_BITS - 1)
        exponents = np.where(rng.integers(0, 2, m) == 0, rng.choice([-top, top - 1], m),
                             rng.integers(-4, 5, m))
        return {"acts": _floats(rng, exponents, s * group, corners=corners), **job,
                "exponents": exponents}

    def inputs(self, params: TileParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Commands, activations of every step, weights or planes of them, scales of the groups."""
        if not jobs:
            raise ValueError("jobs must hold at least one product")
        parts: list[dict[str, dict[str, npt.NDArray[Any]]]] = []
        for job in jobs:
            weights, scales = _weight_beats(params, job), _scale_beats(params, job)
            acts = _act_beats(params, job)
            rows, columns = len(acts), len(weights)
            parts.append({
                "i": _commands(params, job, columns),
                "i_acts": {"acts": np.repeat(acts, columns, axis=0)},
                "i_weights": {"weights": np.concatenate([weights] * rows)},
                "i_scales": {name: np.concatenate([beats] * rows)
                             for name, beats in scales.items()},
            })
        return {stream: {field: np.concatenate([_flat(part[stream][field]) for part in parts])
                         for field in fields}
                for stream, fields in parts[0].items()}

    def result(self, params: TileParams, job: Tensors) -> Int64s:
        """The `output` (m, n): exact sums, or the nearest fp32 of their number."""
        sums = products(params, job)
        if not params.floating:
            return sums
        exponents = job["exponents"].astype(np.int64)[:, None] - (POINT + 1)
        return fixed_to_float(FP32, sums, exponents)

    def outputs(self, params: TileParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Results of `rescalers` columns a beat, command by command."""
        beats = []
        for job in jobs:
            rows = _blocks(self.result(params, job), 0, params.vectors)
            blocks = _blocks(rows, 2, params.columns)  # row blocks, V, column blocks, C
            beats.append(blocks.transpose(0, 2, 3, 1).reshape(-1, params.rescalers,
                                                              params.vectors))
        return {"o": {"data": np.concatenate(beats)}}

    def collect(self, params: TileParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """The `output` (m, n) of every job."""
        data, first, results = beats["o"]["data"], 0, []
        for job in jobs:
            m, n = len(job["acts"]), len(job["scales"])
            rows, columns = -(-m // params.vectors), -(-n // params.columns)
            count = rows * columns * (params.columns // params.rescalers)
            blocks = data[first:first + count].reshape(
                rows, columns, params.columns, params.vectors).transpose(0, 3, 1, 2)
            whole = blocks.reshape(rows * params.vectors, columns * params.columns)
            results.append({"output": whole[:m, :n]})
            first += count
        return results

    def operations(self, params: TileParams, jobs: Sequence[Tensors]) -> int:
        """Multiply-accumulates: m * k * n each."""
        return sum(job["acts"].size * len(job["scales"]) for job in jobs)

    def operations_per_cycle(self, params: TileParams) -> int:
        """Those of weights of `weight_bits`; of narrower ones a bit-serial tile does more."""
        lanes = params.vectors * params.columns * params.lanes
        return max(1, lanes // _cycles(params, 1, params.weight_bits))

    def ideal_cycles(self, params: TileParams, jobs: Sequence[Tensors]) -> int:
        """Cycles with every lane of every sum at work, at the bits of each job."""
        lanes = params.vectors * params.columns * params.lanes
        total = sum((Fraction(self.operations(params, [job]) * _cycles(params, 1, int(job["bits"])),
                              lanes) for job in jobs), Fraction(0))
        return -(-total.numerator // total.denominator)

    def sizes(self, params: TileParams, jobs: Sequence[Tensors]) -> list[tuple[int, int, int]]:
        """Groups, steps of each and bits of every command."""
        found = []
        for job in jobs:
            s, steps, _ = _steps(params, job)
            rows = -(-len(job["acts"]) // params.vectors)
            columns = -(-len(job["scales"]) // params.columns)
            found += [(s, steps, int(job["bits"]))] * (rows * columns)
        return found

    def sample(self, params: TileParams, job: Tensors) -> Tensors:
        """Whole commands that fit the window: groups of one, columns, then rows."""
        s, steps, group = _steps(params, job)
        bits = int(job["bits"])
        pace = max(_cycles(params, steps, bits), params.columns // params.rescalers)
        s = min(s, max(1, WINDOW // (4 * pace)))
        commands = max(1, WINDOW // (s * pace))
        columns = min(commands, -(-len(job["scales"]) // params.columns))
        n, m = columns * params.columns, commands // columns * params.vectors
        cut = {"acts": job["acts"][:m, :s * group], "weights": job["weights"][:s * group, :n],
               "scales": job["scales"][:n, :s], "zeros": job["zeros"][:n, :s]}
        return job | cut | ({"exponents": job["exponents"][:m]} if params.floating else {})

    def undefined(self, params: Any) -> int:
        """None: the output has a valid bit."""
        return 0


def _cycles(params: TileParams, steps: int, bits: int) -> int:
    """Cycles of `steps` with weights of `bits`."""
    return steps if isinstance(params, MacTileParams) else steps * bits


def _steps(params: TileParams, job: Tensors) -> tuple[int, int, int]:
    """Groups, steps of a group, weights of a group."""
    s = job["scales"].shape[1]
    group = job["acts"].shape[1] // s
    return s, -(-group // params.lanes), group


def _blocks(values: npt.NDArray[Any], axis: int, size: int) -> npt.NDArray[Any]:
    """`axis` in blocks of `size`, as two axes; zeros behind the last."""
    count = values.shape[axis]
    blocks = -(-count // size)
    pads = [(0, blocks * size - count if place == axis else 0) for place in range(values.ndim)]
    filled = np.pad(values, pads)
    return filled.reshape(*values.shape[:axis], blocks, size, *values.shape[axis + 1:])


def _flat(beats: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """The first two axes, blocks and the beats of each, as one."""
    return beats.reshape(-1, *beats.shape[2:])


def _commands(params: TileParams, job: Tensors, columns: int) -> dict[str, npt.NDArray[Any]]:
    """The beats of `i`, (row blocks, columns)."""
    s, steps, _ = _steps(params, job)
    rows = -(-len(job["acts"]) // params.vectors)
    fields: dict[str, npt.NDArray[Any]] = {
        name: np.full((rows, columns), value)
        for name, value in (("steps", steps), ("groups", s), ("bits", int(job["bits"])))}
    if params.floating:
        exponents = _blocks(job["exponents"].astype(np.int64), 0, params.vectors)
        fields["exponents"] = np.repeat(exponents[:, None], columns, axis=1)
    return fields


def _act_beats(params: TileParams, job: Tensors) -> npt.NDArray[Any]:
    """(row blocks, steps of all groups, vectors, lanes)."""
    s, _, group = _steps(params, job)
    acts = job["acts"]
    grouped = _blocks(acts.reshape(len(acts), s, group), 2, params.lanes)
    rows = _blocks(grouped, 0, params.vectors)  # blocks, V, s, steps, lanes
    return rows.transpose(0, 2, 3, 1, 4).reshape(len(rows), -1, params.vectors, params.lanes)


def _weight_beats(params: TileParams, job: Tensors) -> npt.NDArray[Any]:
    """(column blocks, cycles of all groups, columns, lanes): codes, or bits of them.

    The bits of a step come one behind another, the lowest first.
    """
    s, _, group = _steps(params, job)
    weights = job["weights"].astype(np.uint8)
    grouped = _blocks(weights.reshape(s, group, -1), 1, params.lanes)
    columns = _blocks(grouped, 3, params.columns)  # s, steps, lanes, blocks, C
    ordered = columns.transpose(3, 0, 1, 4, 2)
    shape = (len(ordered), -1, params.columns, params.lanes)
    if isinstance(params, MacTileParams):
        return ordered.reshape(shape)
    places = np.arange(int(job["bits"]), dtype=np.uint8)[:, None, None]
    return ((ordered[:, :, :, None] >> places) & 1).reshape(shape)


def _scale_beats(params: TileParams, job: Tensors) -> dict[str, npt.NDArray[Any]]:
    """(column blocks, beats of all groups, rescalers) of scales and of zero points."""
    found = {}
    for name in ("scales", "zeros"):
        columns = _blocks(job[name], 0, params.columns)  # blocks, C, s
        ordered = columns.transpose(0, 2, 1)
        found[name] = ordered.reshape(len(ordered), -1, params.rescalers)
    return found


def _largest(params: TileParams, groups: int) -> Tensors:
    """Sums of the largest magnitudes of both signs, `groups` groups of 128."""
    k, bits = 128 * groups, params.weight_bits
    low, high = ((0xFF7F, 0x7F7F) if params.floating else params.acts.code_range)
    job: Tensors = {
        "acts": np.repeat([[low], [high]], k, axis=1),
        "weights": np.repeat([[0, (1 << bits) - 1]], k, axis=0), "bits": np.asarray(bits),
        "scales": np.full((2, groups), (1 << params.scale_bits) - 1),
        "zeros": np.repeat([[(2 << bits) - 1], [0]], groups, axis=1),
    }
    return job | ({"exponents": np.array([63, -64])} if params.floating else {})


def _floats(rng: np.random.Generator, exponents: Int64s, k: int, *, corners: bool) -> Int64s:
    """Codes (m, k) of bf16 around the exponent of each row: ties, saturation, zeros, subnormals."""
    shape = (len(exponents), k)
    offset = rng.choice([-17, -16, 0, 1], shape) if corners else rng.integers(-12, 2, shape)
    field = np.clip(BF16.bias + exponents[:, None] + offset, 0, 254)
    field = np.where(rng.integers(0, 16, shape) == 0, 0, field)
    fraction = np.where(rng.integers(0, 8, shape) == 0, rng.choice([0, 127], shape),
                        rng.integers(0, 128, shape))
    fraction = np.where((field == 0) & (rng.integers(0, 2, shape) == 0), 0, fraction)
    return (rng.integers(0, 2, shape) << 15) | (field << 7) | fraction
