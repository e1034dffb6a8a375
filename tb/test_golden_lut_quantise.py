"""Weights and activations for the tiles: what quantising loses, on real tensors too."""

from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from numpy.typing import NDArray

from examples.minilm import encode
from tilewright_golden.formats.minifloat import BF16, FP32
from tilewright_golden.lut import LutTileParams
from tilewright_golden.lut.quantise import Grouped, alignment, group_quantise, signed_quantise
from tilewright_golden.lut.tile import TileContract, align

Floats = NDArray[np.float64]

RNG = np.random.default_rng(1)


@pytest.fixture(scope="module")
def real() -> encode.Job:
    found = encode.real()
    return found | {"weights": found["weights"][:, :96]}


def rms(x: Floats) -> float:
    return float(np.sqrt(np.square(x).mean()))


# Groups


@pytest.mark.parametrize("symmetric", [False, True])
@pytest.mark.parametrize("bits", range(1, 9))
@pytest.mark.parametrize("group", [32, 64, 128])
def test_groups(bits: int, group: int, symmetric: bool) -> None:
    """Codes, scales and zeros are in range, and no other code is nearer to its weight."""
    weights = RNG.normal(RNG.normal(0, 0.3, 6), RNG.lognormal(0, 2, 6), (256, 6))
    found = group_quantise(weights, bits=bits, group=group, scale_bits=9, symmetric=symmetric)
    s = 256 // group
    assert found.codes.shape == (256, 6)
    assert found.scales.shape == found.zeros.shape == (6, s)
    assert 0 <= found.codes.min() <= found.codes.max() <= (1 << bits) - 1
    assert 1 <= found.scales.min() <= found.scales.max() < 512
    assert 0 <= found.zeros.min() <= found.zeros.max() < 2 << bits
    if symmetric:
        assert (found.zeros == (1 << bits) - 1).all()
    elif bits > 1:
        assert len(np.unique(found.zeros % 2)) == 2
    # The widest group of a column, unless it is clipped, uses the ninth bit.
    assert (found.scales.max(axis=1) >= 32).all()
    values = found.values()
    for row, column in ((0, 0), (100, 3), (255, 5)):
        g = row // group
        scale, zero, unit = (int(x) for x in (found.scales[column, g], found.zeros[column, g],
                                              found.units[column]))
        legal = [scale * (2 * q - zero) * Fraction(2) ** unit for q in range(1 << bits)]
        weight = Fraction(float(weights[row, column]))
        value = Fraction(float(values[row, column]))
        assert value == legal[found.codes[row, column]]
        assert abs(value - weight) == min(abs(other - weight) for other in legal)


def test_errors_are_those_of_the_ranges() -> None:
    """At 8 bits half a step of the whole range; at few bits close to what any uniform step can."""
    weights = RNG.uniform(-1, 1, (512, 40))
    fine = group_quantise(weights, bits=8, group=64, scale_bits=12)
    assert np.abs(fine.values() - weights).max() <= 1.002 / 255
    normal = RNG.normal(0, 1, (4096, 4))
    for bits, least in ((1, 0.3634), (2, 0.1188), (3, 0.03744), (4, 0.01154)):
        # The least squared errors of uniform steps for normal numbers (Max, 1960); a group may do
        # better, as it follows its own 128 numbers.
        found = group_quantise(normal, bits=bits, group=128, scale_bits=12, symmetric=True)
        error = float(np.square(found.values() - normal).mean())
        assert 0.85 * least < error < 1.05 * least, error / least


def test_a_group_at_one_side_of_zero() -> None:
    weights = np.concatenate([np.linspace(0.25, 1, 32), np.linspace(-1, -0.25, 32)])[:, None]
    found = group_quantise(weights, bits=4, group=32, scale_bits=12)
    assert found.zeros.tolist() == [[0, 30]]
    assert np.abs(found.values() - weights).max() <= 1.01 / 30


@pytest.mark.parametrize("symmetric", [False, True])
def test_zeros_stay_zeros(symmetric: bool) -> None:
    weights = np.zeros((64, 2))
    weights[:32, 1] = 1.5
    found = group_quantise(weights, bits=2, group=32, scale_bits=4, symmetric=symmetric)
    np.testing.assert_array_equal(found.values(), weights)
    assert found.scales[0].tolist() == [0, 0]
    assert found.units[0] == 0


@pytest.mark.parametrize("scale", [2.0**-120, 2.0**90])
def test_any_magnitude(scale: float) -> None:
    weights = RNG.normal(0, 1, (32, 3))
    one = group_quantise(weights, bits=3, group=32, scale_bits=1)
    far = group_quantise(weights * scale, bits=3, group=32, scale_bits=1)
    assert (one.scales == 1).all()
    np.testing.assert_array_equal(one.codes, far.codes)
    np.testing.assert_array_equal(one.values() * scale, far.values())


@pytest.mark.parametrize("scale_bits", [1, 5, 16])
def test_a_scale_that_rounds_up_to_a_bit_more(scale_bits: int) -> None:
    """Takes the next unit."""
    weights = np.full((32, 2), [[1 - 2.0**-20, 2.0**-10]])
    found = group_quantise(weights, bits=1, group=32, scale_bits=scale_bits, symmetric=True)
    assert found.scales.max() < 1 << scale_bits
    assert found.units[0] == 1 - scale_bits
    np.testing.assert_allclose(found.values(), weights, rtol=2.0**(1 - scale_bits))


def test_values_are_exact() -> None:
    some = Grouped(codes=np.array([[3], [0]] * 16), scales=np.array([[5]]), zeros=np.array([[1]]),
                   units=np.array([-3]))
    assert some.values()[:2, 0].tolist() == [25 / 8, -5 / 8]


# Columns with a sign


@pytest.mark.parametrize("bits", range(1, 9))
def test_signed(bits: int) -> None:
    weights = RNG.normal(0, RNG.lognormal(0, 2, 8), (300, 8))
    weights[:, 3] = 0
    codes, steps = signed_quantise(weights, bits=bits)
    half = 1 << (bits - 1)
    assert -half <= codes.min() <= codes.max() <= half - 1
    assert (codes[:, 3] == 0).all()
    assert (steps > 0).all()
    legal = steps[:, None] * np.arange(-half, half)
    nearest = np.abs(weights[:, :, None] - legal).min(axis=2)
    np.testing.assert_allclose(np.abs(codes * steps - weights), nearest, rtol=1e-12, atol=1e-15)
    if bits == 8:
        assert (np.abs(weights).max(axis=0) / steps <= 129).sum() >= 5


# Activations in floating point


def test_alignment_is_the_exponent_of_the_largest() -> None:
    acts = RNG.normal(0, 1, (200, 16)) * 2.0 ** RNG.integers(-60, 60, (200, 1))
    codes = BF16.encode("acts", acts)
    found = alignment(codes)
    np.testing.assert_array_equal(
        found, np.frexp(np.abs(BF16.values("acts", codes)).max(axis=1))[1] - 1)
    aligned = align(codes, found[:, None])
    assert np.abs(aligned).max() < 32767  # nothing saturates
    assert (np.abs(aligned).max(axis=1) >= 1 << 14).all()


def test_alignment_at_its_ends() -> None:
    codes = BF16.encode("acts", np.array([[0.0, -0.0], [2.0**-100, 0], [-(2.0**100), 1],
                                          [2.0**-130, 0]]))
    assert alignment(codes).tolist() == [-64, -64, 63, -64]
    assert align(codes, alignment(codes)[:, None]).tolist() == [
        [0, 0], [0, 0], [-32768, 0], [0, 0]]


# Real tensors


def test_alignment_of_real_activations(real: encode.Job) -> None:
    """Sixteen bits behind one exponent lose little beside what bf16 itself rounds away."""
    codes = BF16.encode("acts", real["acts"])
    rounded = codes.astype(np.uint16).view(ml_dtypes.bfloat16).astype(float)
    exponents = alignment(codes)[:, None]
    aligned = np.ldexp(align(codes, exponents).astype(float), exponents - 14)
    own, further = rms(rounded - real["acts"]), rms(aligned - rounded)
    print(f"bf16 rounds by {own:.3g} rms, alignment by {further:.3g}, {further / own:.3f} of it")
    assert further < 0.05 * own


@pytest.mark.parametrize(("bits", "at_most"), [(2, 0.45), (3, 0.2), (4, 0.1), (8, 0.0065)])
def test_real_weights(real: encode.Job, bits: int, at_most: float) -> None:
    """Error of the weights and of their products, relative to these."""
    weights, acts = real["weights"], real["acts"]
    exact = acts @ weights
    line, found = [], {}
    for group in (32, 64, 128):
        for symmetric in (False, True):
            values = group_quantise(weights, bits=bits, group=group, scale_bits=12,
                                    symmetric=symmetric).values()
            error = rms(values - weights) / rms(weights)
            line.append(f"{group}{' symmetric' if symmetric else ''} {error:.4f} "
                        f"({rms(acts @ values - exact) / rms(exact):.4f})")
            found[group, symmetric] = error
    print(f"{bits} bits: weights (products) are off by {', '.join(line)}")
    assert found[32, False] < found[64, False] < found[128, False] < at_most
    assert max(found.values()) < 1.2 * at_most


@pytest.mark.parametrize(("acts", "bits", "at_least"), [
    ("i8", 2, 0.9), ("i8", 4, 0.994), ("bf16", 4, 0.995), ("bf16", 8, 0.99998)])
def test_a_tile_on_real_tensors(real: encode.Job, acts: str, bits: int, at_least: float) -> None:
    """What the contract makes of them, in the model's numbers, beside products of real numbers."""
    weights = group_quantise(real["weights"], bits=bits, group=64, scale_bits=12)
    job: dict[str, Any] = {"weights": weights.codes, "bits": np.asarray(bits),
                           "scales": weights.scales, "zeros": weights.zeros}
    steps: Any
    if acts == "i8":
        params = LutTileParams(weight_bits=bits)
        steps = np.abs(real["acts"]).max(axis=1, keepdims=True) / 127
        job["acts"] = np.rint(real["acts"] / steps).astype(np.int64)
        exact = job["acts"] * steps @ weights.values()
        found = TileContract().result(params, job) * np.ldexp(1.0, weights.units) * steps
        np.testing.assert_allclose(found, exact, rtol=1e-9, atol=1e-12)
    else:
        params = LutTileParams(acts=BF16, weight_bits=bits)
        job["acts"] = BF16.encode("acts", real["acts"])
        job["exponents"] = alignment(job["acts"])
        codes = TileContract().result(params, job)
        # Results are of weights that count scales, not halves of them.
        found = np.ldexp(FP32.values("output", codes), weights.units + 1)
    TileContract().validate(params, job)
    wanted = real["acts"] @ real["weights"]
    cosine = float((found * wanted).sum() / np.linalg.norm(found) / np.linalg.norm(wanted))
    print(f"{acts} times {bits} bits: cosine {cosine:.6f} with the product of real numbers")
    assert cosine > at_least


# Refusals


@pytest.mark.parametrize(("changed", "message"), [
    ({"bits": 0}, "bits must be in 1..8, not 0"),
    ({"bits": 9}, "bits must be in 1..8, not 9"),
    ({"scale_bits": 17}, "scale_bits must be in 1..16, not 17"),
    ({"group": 48}, "group must be 32, 64 or 128, not 48"),
    ({"group": 128}, "group must divide the 64 rows of weights, not be 128"),
    ({"weights": np.ones(64)},
     r"weights must have shape \(k, n\) and not be empty, not \(64,\)"),
    ({"weights": np.ones((64, 0))},
     r"weights must have shape \(k, n\) and not be empty, not \(64, 0\)"),
    ({"weights": np.full((64, 1), np.nan)}, "weights must be finite, not NaN"),
])
def test_what_is_refused(changed: dict[str, Any], message: str) -> None:
    arguments: dict[str, Any] = {"weights": np.ones((64, 1)), "bits": 4, "group": 32,
                                 "scale_bits": 12}
    with pytest.raises(ValueError, match=f"^{message}$"):
        group_quantise(**arguments | changed)


def test_bits_of_signed_codes() -> None:
    with pytest.raises(ValueError, match=r"^bits must be in 1..8, not 9$"):
        signed_quantise(np.ones((2, 2)), bits=9)
