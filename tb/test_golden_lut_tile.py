"""The contract of the tiles against Python integers, fractions and ml_dtypes."""

from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from numpy.typing import NDArray

from tilewright_golden.contract import Tensors
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16, E4M3, FP32
from tilewright_golden.lut import LutTileParams, MacTileParams, SerialTileParams, TileParams
from tilewright_golden.lut.tile import TileContract, align, fixed_to_float, products

CONTRACT = TileContract()

POINTS: list[TileParams] = [
    LutTileParams(),
    LutTileParams(vectors=3, columns=5, lanes=10, group=5, rescalers=1, weight_bits=4,
                  scale_bits=7),
    LutTileParams(vectors=1, columns=1, lanes=2, group=2, rescalers=1, weight_bits=8, length=128),
    LutTileParams(acts=BF16, columns=6, rescalers=3, lanes=12, group=3, weight_bits=3, length=300),
    SerialTileParams(acts=Int(16), columns=4, rescalers=2, lanes=7, weight_bits=8, scale_bits=16),
    SerialTileParams(acts=BF16, vectors=4, columns=2, rescalers=2, lanes=64, weight_bits=1),
    MacTileParams(acts=Int(2), vectors=16, columns=3, rescalers=3, lanes=1, scale_bits=1),
    MacTileParams(acts=BF16, columns=12, rescalers=6, lanes=16, weight_bits=8, scale_bits=16,
                  length=16384),
]
IDS = [f"{type(p).__name__[:3]}-{p.acts.name}-w{p.weight_bits}" for p in POINTS]


def bf16(code: int) -> Fraction:
    """The number of a code, as ml_dtypes says."""
    return Fraction(float(np.array(code, np.uint16).view(ml_dtypes.bfloat16)))


def aligned(code: int, exponent: int) -> int:
    # `round` of a fraction goes half to even.
    return max(-32768, min(32767, round(bf16(code) * Fraction(2) ** (14 - exponent))))


def expected(params: TileParams, job: Tensors) -> list[list[int]]:
    """The results one by one, from the definition."""
    acts, weights, scales, zeros = (job[name].tolist()
                                    for name in ("acts", "weights", "scales", "zeros"))
    m, k, n, s = len(acts), len(weights), len(scales), len(scales[0])
    group = k // s
    found = []
    for row in range(m):
        x = acts[row]
        if params.floating:
            x = [aligned(code, int(job["exponents"][row])) for code in x]
        line = []
        for column in range(n):
            y = sum(scales[column][g] * (2 * weights[j][column] - zeros[column][g]) * x[j]
                    for g in range(s) for j in range(g * group, (g + 1) * group))
            if params.floating:
                y = fp32(Fraction(y) * Fraction(2) ** (int(job["exponents"][row]) - 15))
            line.append(y)
        found.append(line)
    return found


def fp32(number: Fraction) -> int:
    """The nearest code, half to even, of a number among the normal ones."""
    if not number:
        return 0
    size, exponent = abs(number), 0
    while size >= 2:
        size, exponent = size / 2, exponent + 1
    while size < 1:
        size, exponent = size * 2, exponent - 1
    steps = round(size * 2**23)  # a carry into the exponent field is what it should be
    return (int(number < 0) << 31) + ((exponent + 126) << 23) + steps


# Results


@pytest.mark.parametrize("params", POINTS, ids=IDS)
def test_results_are_the_definition(params: TileParams) -> None:
    """Of the seeded workload, as far as a plain loop can follow."""
    for job in CONTRACT.random(params, 3):
        CONTRACT.validate(params, job)
        if CONTRACT.operations(params, [job]) > 40_000:
            rows = np.array([0, len(job["acts"]) - 1])
            columns = np.unique(np.linspace(0, len(job["scales"]) - 1, 5).astype(int))
            job = job | {"acts": job["acts"][rows], "weights": job["weights"][:, columns],
                         "scales": job["scales"][columns], "zeros": job["zeros"][columns]}
            if params.floating:
                job["exponents"] = job["exponents"][rows]
        assert CONTRACT.result(params, job).tolist() == expected(params, job)


@pytest.mark.parametrize("params", POINTS, ids=IDS)
def test_the_largest_sums_fit_and_need_every_bit_but_one(params: TileParams) -> None:
    """Of the longest product that the parameters allow."""
    bits, groups = params.weight_bits, params.length // 128
    k = groups * 128
    low, high = (0xFF7F, 0x7F7F) if params.floating else params.acts.code_range
    job: Tensors = {
        "acts": np.repeat([[low], [high]], k, axis=1),
        "weights": np.repeat([[0, (1 << bits) - 1]], k, axis=0), "bits": np.asarray(bits),
        "scales": np.full((2, groups), (1 << params.scale_bits) - 1),
        "zeros": np.repeat([[(2 << bits) - 1], [0]], groups, axis=1),
        "exponents": np.array([0, 0]),
    }
    act = 1 << (params.act_bits - 1)
    sums = products(params, job)
    largest = k * act * ((1 << params.scale_bits) - 1) * ((2 << bits) - 1)
    assert sums.tolist() == [[largest, -largest + k * act * ((1 << params.scale_bits) - 1)],
                             [-largest // act * (act - 1),
                              (largest - k * act * ((1 << params.scale_bits) - 1))
                              // act * (act - 1)]]
    top = 1 << (params.sum_width - 1)
    assert top // 8 < largest < top


def test_align_every_number() -> None:
    """All of bf16 at a few exponents, each near every one."""
    codes = BF16.operands()
    for exponent in (-64, -3, 0, 63):
        found = align(codes, np.asarray(exponent))
        wanted = np.ldexp(codes.astype(np.uint16).view(ml_dtypes.bfloat16).astype(float),
                          14 - exponent)
        np.testing.assert_array_equal(found, np.clip(np.rint(wanted), -32768, 32767))
    some = codes[::97]
    for exponent in range(-64, 64):
        assert align(some, np.asarray(exponent)).tolist() == [
            aligned(int(code), exponent) for code in some]


@pytest.mark.parametrize("code", [0x7F80, 0xFF80, 0x7FC0, 0xFFFF])
def test_align_takes_numbers_only(code: int) -> None:
    with pytest.raises(ValueError, match=f"acts must be finite bf16 codes, not {code:#x}"):
        align(np.array([0, code]), np.asarray(0))


def test_fixed_to_float() -> None:
    rng = np.random.default_rng(5)
    near = [1 << place for place in range(62)]
    values = np.array([v * sign for base in near for v in
                       (base, base - 1, base + 1, base + (base >> 24), base + (base >> 25),
                        base + 3 * (base >> 24), base - (base >> 25))
                       for sign in (1, -1) if abs(v) < 1 << 62])
    values = np.concatenate([values, rng.integers(-(1 << 62) + 1, 1 << 62, 3000)
                             >> rng.integers(0, 62, 3000)])
    exponents = rng.integers(-80, 60, len(values))
    found = fixed_to_float(FP32, values, exponents)
    assert found.tolist() == [fp32(Fraction(int(v)) * Fraction(2) ** int(e))
                              for v, e in zip(values, exponents, strict=True)]


def test_fixed_to_float_of_integers_is_ml_dtypes() -> None:
    """And NumPy's own conversion, which is exact for int32."""
    rng = np.random.default_rng(6)
    values = rng.integers(-(1 << 31), 1 << 31, 5000) >> rng.integers(0, 32, 5000)
    np.testing.assert_array_equal(fixed_to_float(FP32, values, 0),
                                  values.astype(np.float32).view(np.uint32))
    small = values[np.abs(values) < 1 << 24]
    wanted = small.astype(np.float32).astype(ml_dtypes.bfloat16).view(np.uint16)
    np.testing.assert_array_equal(fixed_to_float(BF16, small, 0), wanted)


@pytest.mark.parametrize(("value", "exponent"), [(1, -127), (1 << 61, 67), (-(1 << 25) + 1, 103)])
def test_fixed_to_float_is_of_normal_numbers(value: int, exponent: int) -> None:
    with pytest.raises(ValueError, match="values must stay within the normal numbers of fp32"):
        fixed_to_float(FP32, np.array([value]), exponent)


# Beats


@pytest.mark.parametrize("params", POINTS, ids=IDS)
def test_beats_hold_the_jobs(params: TileParams) -> None:
    """What a tile could make of the beats alone, in their order, is the result, and is collected.
    """
    jobs = CONTRACT.random(params, 4)
    inputs, outputs = CONTRACT.inputs(params, jobs), CONTRACT.outputs(params, jobs)
    acts, weights = (iter(inputs[name][field]) for name, field in (
        ("i_acts", "acts"), ("i_weights", "weights")))
    scales = iter(zip(*(inputs["i_scales"][name] for name in ("scales", "zeros")), strict=True))
    serial = not isinstance(params, MacTileParams)
    parts = params.columns // params.rescalers
    found: list[Any] = []
    sizes = []
    for place, (steps, groups, bits) in enumerate(zip(
            *(inputs["i"][name].tolist() for name in ("steps", "groups", "bits")), strict=True)):
        sizes.append((groups, steps, bits))
        total = np.zeros((params.columns, params.vectors), dtype=np.int64)
        for _ in range(groups):
            sums = np.zeros((params.columns, params.vectors), dtype=np.int64)
            own = np.zeros(params.vectors, dtype=np.int64)
            for _ in range(steps):
                x = np.asarray(next(acts), dtype=np.int64)
                if params.floating:
                    x = align(x, inputs["i"]["exponents"][place][:, None])
                if serial:
                    q = np.zeros((params.columns, params.lanes), dtype=np.int64)
                    for bit in range(bits):
                        q += next(weights).astype(np.int64) << bit
                else:
                    q = next(weights).astype(np.int64)
                sums += q @ x.T
                own += x.sum(axis=1)
            scale, zero = (np.concatenate(part)[:, None].astype(np.int64)
                           for part in zip(*(next(scales) for _ in range(parts)), strict=True))
            total += scale * (2 * sums - zero * own)
        if params.floating:
            total = fixed_to_float(FP32, total, inputs["i"]["exponents"][place] - 15)
        found.append(total.reshape(parts, params.rescalers, params.vectors))
    for stream in (acts, weights, scales):
        assert next(stream, None) is None
    np.testing.assert_array_equal(np.concatenate(found), outputs["o"]["data"])
    assert sizes == CONTRACT.sizes(params, jobs)
    for job, collected in zip(jobs, CONTRACT.collect(params, jobs, outputs), strict=True):
        np.testing.assert_array_equal(collected["output"], CONTRACT.result(params, job))


def test_planes_come_lowest_first() -> None:
    params = SerialTileParams(vectors=1, columns=1, rescalers=1, lanes=32, weight_bits=4)
    job = small(params, bits=3)
    planes = CONTRACT.inputs(params, [job])["i_weights"]["weights"]
    assert planes.shape == (3, 1, 32)
    assert (planes[:, 0].T @ [1, 2, 4]).tolist() == job["weights"][:, 0].tolist()


@pytest.mark.parametrize("params", POINTS, ids=IDS)
def test_random_has_every_width_group_and_tail(params: TileParams) -> None:
    jobs = CONTRACT.random(params, 1)
    assert {int(job["bits"]) for job in jobs} == set(range(1, params.weight_bits + 1))
    assert {job["acts"].shape[1] // job["scales"].shape[1] for job in jobs} == {32, 64, 128}
    assert any(len(job["acts"]) % params.vectors for job in jobs) or params.vectors == 1
    assert any(len(job["scales"]) % params.columns for job in jobs) or params.columns == 1
    assert any(len(job["acts"]) > params.vectors for job in jobs)
    assert any(len(job["scales"]) > params.columns for job in jobs)
    for job, again in zip(jobs, CONTRACT.random(params, 1), strict=True):
        assert all((job[name] == again[name]).all() for name in job)
    if params.floating:
        found = [align(job["acts"], job["exponents"][:, None]) for job in jobs]
        assert min(x.min() for x in found) == -32768
        assert max(x.max() for x in found) == 32767
        assert {-64, 63} <= {int(e) for job in jobs for e in job["exponents"]}


# Work


def test_work_and_its_peak() -> None:
    lut = LutTileParams(vectors=2, columns=48, lanes=16, weight_bits=2)
    mac = MacTileParams(vectors=2, columns=48, lanes=16, weight_bits=2)
    rng = np.random.default_rng(1)
    job = {"acts": rng.integers(-8, 8, (8, 384)), "weights": rng.integers(0, 2, (384, 1536)),
           "bits": np.asarray(1), "scales": ones(1536, 6), "zeros": ones(1536, 6)}
    operations = 8 * 384 * 1536
    assert CONTRACT.operations(lut, [job]) == operations
    assert CONTRACT.operations_per_cycle(lut) == 2 * 48 * 16 // 2
    assert CONTRACT.operations_per_cycle(mac) == 2 * 48 * 16
    assert CONTRACT.ideal_cycles(lut, [job]) == operations // (2 * 48 * 16)
    assert CONTRACT.ideal_cycles(lut, [job | {"bits": np.asarray(2)}] * 3) == (
        3 * operations // (2 * 48 * 8))
    assert CONTRACT.ideal_cycles(mac, [job]) == operations // (2 * 48 * 16)
    assert CONTRACT.sizes(lut, [job]) == [(6, 4, 1)] * (4 * 32)
    one = SerialTileParams(vectors=1, columns=1, rescalers=1, lanes=1, weight_bits=8)
    assert CONTRACT.operations_per_cycle(one) == 1
    assert CONTRACT.ideal_cycles(one, [small(one, bits=8)]) == 256
    assert CONTRACT.undefined(one) == 0


@pytest.mark.parametrize("params", POINTS, ids=IDS)
def test_a_sample_is_a_part_of_its_job(params: TileParams) -> None:
    rng = np.random.default_rng(2)
    bits, k, n = params.weight_bits, params.length // 128 * 128, 700
    acts = rng.integers(0, 2, (40, k))
    job: Tensors = {"acts": acts, "weights": rng.integers(0, 1 << bits, (k, n)),
                    "bits": np.asarray(bits), "scales": rng.integers(0, 2, (n, k // 64)),
                    "zeros": rng.integers(0, 4, (n, k // 64))}
    if params.floating:
        job["exponents"] = rng.integers(-2, 3, 40)
    some = CONTRACT.sample(params, job)
    CONTRACT.validate(params, some)
    sizes = CONTRACT.sizes(params, [some])
    steps = sum(groups * steps * (1 if isinstance(params, MacTileParams) else bits)
                for groups, steps, bits in sizes)
    assert steps <= 2048 or sizes == [(1, *sizes[0][1:])]
    (m, k), (n, s) = some["acts"].shape, some["scales"].shape
    assert m % params.vectors == 0 or m == 40
    assert n % params.columns == 0 or n == 700
    np.testing.assert_array_equal(products(params, some), products(
        params, {"exponents": np.zeros(40)} | job | {
            "acts": job["acts"][:m, :k], "weights": job["weights"][:k, :n],
            "scales": job["scales"][:n, :s], "zeros": job["zeros"][:n, :s],
            **({"exponents": job["exponents"][:m]} if params.floating else {})}))


# Refusals


def small(params: TileParams, bits: int = 1) -> Tensors:
    rng = np.random.default_rng(7)
    job: Tensors = {"acts": rng.integers(0, 2, (1, 32)),
                    "weights": rng.integers(0, 1 << bits, (32, 1)), "bits": np.asarray(bits),
                    "scales": ones(1, 1), "zeros": ones(1, 1)}
    return job | ({"exponents": np.zeros(1, np.int64)} if params.floating else {})


def ones(*shape: int) -> NDArray[np.int64]:
    return np.ones(shape, np.int64)


@pytest.mark.parametrize(("changed", "message"), [
    ({"acts": ones(0, 32)}, "m must be at least 1, not 0"),
    ({"weights": ones(32, 0), "scales": ones(0, 1), "zeros": ones(0, 1)},
     "n must be at least 1, not 0"),
    ({"acts": ones(1, 0), "weights": ones(0, 1)}, "k must be at least 1, not 0"),
    ({"acts": ones(1, 256), "weights": ones(256, 1)}, "k must be at most 192, not 256"),
    ({"acts": ones(1, 96), "weights": ones(96, 1)},
     "scales must have k / 32, k / 64 or k / 128 columns where k is 96, not 1"),
    ({"acts": ones(1, 48), "weights": ones(48, 1)},
     "scales must have k / 32, k / 64 or k / 128 columns where k is 48, not 1"),
    ({"scales": ones(1, 0), "zeros": ones(1, 0)},
     "scales must have k / 32, k / 64 or k / 128 columns where k is 32, not 0"),
    ({"weights": 2 * ones(32, 1)}, "weights of 1 bits must be in 0..1, not 2..2"),
    ({"weights": 4 * ones(32, 1)}, "weights must be in 0..3, not 4..4"),
    ({"bits": np.asarray(0)}, "bits must be in 1..2, not 0..0"),
    ({"bits": np.asarray(3)}, "bits must be in 1..2, not 3..3"),
    ({"bits": ones(1)}, r"bits must have shape \(\), not \(1,\)"),
    ({"scales": 4096 * ones(1, 1)}, "scales must be in 0..4095, not 4096..4096"),
    ({"zeros": 8 * ones(1, 1)}, "zeros must be in 0..7, not 8..8"),
    ({"zeros": ones(1, 2)}, r"zeros must have shape \(n, s\), n = 1, s = 1, not \(1, 2\)"),
    ({"acts": 128 * ones(1, 32)}, "acts must be in -128..127, not 128..128"),
])
def test_jobs_that_are_refused(changed: Tensors, message: str) -> None:
    params = LutTileParams(length=192, weight_bits=2, scale_bits=12)
    with pytest.raises(ValueError, match=f"^{message}$"):
        CONTRACT.validate(params, small(params) | changed)


@pytest.mark.parametrize(("changed", "message"), [
    ({"acts": 0x7F80 * ones(1, 32)}, "acts must be finite bf16 codes, not 0x7f80"),
    ({"exponents": 64 * ones(1)}, "exponents must be in -64..63, not 64..64"),
    ({"exponents": ones(2)}, r"exponents must have shape \(m\), m = 1, not \(2,\)"),
])
def test_floats_that_are_refused(changed: Tensors, message: str) -> None:
    params = LutTileParams(acts=BF16)
    with pytest.raises(ValueError, match=f"^{message}"):
        CONTRACT.validate(params, small(params) | changed)


def test_nothing_to_do_is_refused() -> None:
    with pytest.raises(ValueError, match="jobs must hold at least one product"):
        CONTRACT.inputs(LutTileParams(), [])


@pytest.mark.parametrize(("changed", "message"), [
    ({"acts": E4M3}, r"LutTileParams.acts must be i2..i16 or bf16, not e4m3"),
    ({"acts": Int(8, signed=False)}, r"LutTileParams.acts must be i2..i16 or bf16, not u8"),
    ({"columns": 48, "rescalers": 5}, "LutTileParams.rescalers must divide the 48 columns, not 5"),
    ({"lanes": 16, "group": 3}, "LutTileParams.group must divide the 16 lanes, not 3"),
    ({"group": 6}, r"LutTileParams.group must be in 2..5, not 6"),
    ({"weight_bits": 9}, r"LutTileParams.weight_bits must be in 1..8, not 9"),
    ({"length": 127}, r"LutTileParams.length must be in 128..16384, not 127"),
])
def test_parameters_that_are_refused(changed: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        LutTileParams(**changed)
