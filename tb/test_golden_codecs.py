"""The contracts of decoder and encoder against casts and rationals that are not ours."""

import re
from fractions import Fraction
from typing import Any

import ml_dtypes
import numpy as np
import pytest

from tilewright_golden.contract import Tensors
from tilewright_golden.formats import (
    FP32,
    MINIFLOATS,
    AdaptivFloat,
    Format,
    Int,
    Minifloat,
    parse_format,
)
from tilewright_golden.formats.decoder import DecoderContract, DecoderParams, decode
from tilewright_golden.formats.encoder import EncoderContract, EncoderParams, encode
from tilewright_golden.formats.vectors import VectorContract

DTYPES: dict[str, Any] = {
    "e4m3": ml_dtypes.float8_e4m3fn, "e5m2": ml_dtypes.float8_e5m2,
    "e3m2": ml_dtypes.float6_e3m2fn, "e2m3": ml_dtypes.float6_e2m3fn,
    "e2m1": ml_dtypes.float4_e2m1fn, "bf16": ml_dtypes.bfloat16, "fp16": np.float16,
    "fp32": np.float32}
NAN = 0x7fc00000


def floats(form: Format, codes: np.ndarray) -> np.ndarray:
    """float32 values of `codes`, by casts of ml_dtypes and NumPy."""
    bytes_of = np.uint32 if form.width == 32 else np.uint16 if form.width == 16 else np.uint8
    return codes.astype(bytes_of).view(DTYPES[form.name]).astype(np.float32)


@pytest.mark.parametrize("name", [name for name in MINIFLOATS if name != "fp32"])
def test_decoded_minifloats_are_those_of_ml_dtypes(name: str) -> None:
    form = MINIFLOATS[name]
    codes = np.arange(1 << form.width)
    expected = floats(form, codes).view(np.uint32)
    expected[np.isnan(floats(form, codes))] = NAN
    assert (decode(DecoderParams(form=form), codes) == expected).all()


@pytest.mark.parametrize("form", [Int(2), Int(8), Int(16), Int(16, False)], ids=lambda f: f.name)
def test_decoded_integers_are_numpys(form: Int) -> None:
    codes = np.arange(form.minimum, form.maximum + 1)
    assert (decode(DecoderParams(form=form), codes) == codes.astype(np.float32).view(np.uint32)
            ).all()


@pytest.mark.parametrize("form", [AdaptivFloat(8, 3), AdaptivFloat(4, 3), AdaptivFloat(6, 2),
                                  AdaptivFloat(7, 5)], ids=lambda f: f.name)
def test_decoded_adaptivfloats_are_exact_or_infinite(form: AdaptivFloat) -> None:
    fraction_bits = form.width - 1 - form.exponent
    for bias in (-128, -127, -126, -60, 0, 96, 120, 127):
        codes = np.arange(1 << form.width)
        found = decode(DecoderParams(form=form), codes, bias).astype(np.uint32).view(np.float32)
        for code, value in zip(codes.tolist(), found.tolist(), strict=True):
            sign, field = code >> (form.width - 1), code & ((1 << (form.width - 1)) - 1)
            exponent, mantissa = divmod(field, 1 << fraction_bits)
            exact = Fraction((-1) ** sign * ((1 << fraction_bits) + mantissa)
                             * 2 ** (exponent + 256), 2 ** (256 - bias + fraction_bits))
            if field == 0:
                assert value == 0
                assert not np.signbit(value)
            elif abs(exact) >= 2 ** 128:
                assert value == (-1) ** sign * np.inf
            else:
                assert Fraction(value) == exact


def samples(source: Minifloat) -> np.ndarray:
    """Every code of 16 bits; of 32 seeded ones, many of them near the ties of the formats."""
    if source.width <= 16:
        return np.arange(1 << source.width)
    rng = np.random.default_rng(7)
    parts = [rng.integers(0, 1 << 32, 20000),
             # Around numbers of few bits, where the ties are.
             (rng.integers(0, 1 << 14, 20000) << 18) + rng.integers(-1, 1, 20000, endpoint=True)]
    return np.concatenate(parts) & 0xffffffff


SOURCES = [MINIFLOATS[name] for name in ("fp16", "bf16", "fp32")]


@pytest.mark.parametrize("source", SOURCES, ids=lambda f: f.name)
@pytest.mark.parametrize("name", ["e4m3", "e5m2", "e3m2", "e2m3", "e2m1", "fp16", "bf16"])
def test_encoded_minifloats_are_those_of_ml_dtypes(source: Minifloat, name: str) -> None:
    form = MINIFLOATS[name]
    if form.exponent > source.exponent:
        pytest.skip("more exponent bits than the source")
    numbers = samples(source)
    values = floats(source, numbers)
    nan = np.isnan(values)
    codes, invalid = encode(EncoderParams(form=form, source=source), numbers)
    # Where the format saturates the casts differ among themselves: they get no larger number.
    top = np.float32(form.values("largest", form.largest))
    kept = np.clip(values, -top, top) if form.saturating else values
    kept[nan] = 0
    with np.errstate(over="ignore"):
        cast = kept.astype(DTYPES[name])
    expected = cast.view(np.uint16 if form.width == 16 else np.uint8).astype(np.int64)
    assert (codes[~nan] == expected[~nan]).all()
    assert (codes[nan] == (form.nan or 0)).all()
    assert (invalid == (nan & (form.nan is None))).all()


@pytest.mark.parametrize("source", SOURCES, ids=lambda f: f.name)
@pytest.mark.parametrize("form", [Int(8), Int(8, False), Int(16), Int(2)], ids=lambda f: f.name)
def test_encoded_integers_are_rounded_and_clipped(source: Minifloat, form: Int) -> None:
    numbers = samples(source)[::7]
    codes, invalid = encode(EncoderParams(form=form, source=source), numbers)
    for value, code, bad in zip(floats(source, numbers).tolist(), codes.tolist(),
                                invalid.tolist(), strict=True):
        assert bad == np.isnan(value)
        if np.isinf(value):
            assert code == (form.minimum if value < 0 else form.maximum)
        else:
            exact = 0 if bad else round(Fraction(value))
            assert code == min(max(exact, form.minimum), form.maximum)


@pytest.mark.parametrize("source", SOURCES, ids=lambda f: f.name)
@pytest.mark.parametrize(("form", "bias"), [
    (AdaptivFloat(8, 3), -7), (AdaptivFloat(5, 2), 0), (AdaptivFloat(4, 3), -128),
    (AdaptivFloat(6, 3), 127)], ids=str)
def test_encoded_adaptivfloats_are_the_nearest(source: Minifloat, form: AdaptivFloat,
                                               bias: int) -> None:
    rng = np.random.default_rng(3)
    numbers = np.concatenate([rng.choice(samples(source), 300), source.encode(
        "ties", rng.normal(0, 2.0 ** (bias + form.exponent_max), 300))])
    codes, invalid = encode(EncoderParams(form=form, source=source), numbers, bias)
    magnitudes = [Fraction(value) for value in form.values(
        "codes", np.arange(1 << (form.width - 1)), bias).tolist()]
    for value, code, bad in zip(floats(source, numbers).tolist(), codes.tolist(),
                                invalid.tolist(), strict=True):
        assert bad == np.isnan(value)
        sign = (1 << (form.width - 1)) * bool(value < 0)
        if bad or np.isinf(value):
            assert code == (0 if bad else sign + len(magnitudes) - 1)
            continue
        target = abs(Fraction(value))
        # Of two that are as near the even mantissa, without one the larger, never zero.
        nearest = min(range(len(magnitudes)), key=lambda place: (
            abs(magnitudes[place] - target), place == 0,
            place % 2 if form.mantissa else -place))
        assert code == (sign + nearest if nearest else 0)


def round_trip(contract: VectorContract, params: Any, jobs: list[Tensors]) -> list[Tensors]:
    for job in jobs:
        contract.validate(params, job)
    return contract.collect(params, jobs, contract.outputs(params, jobs))


@pytest.mark.parametrize("form", [*MINIFLOATS.values(), Int(8), AdaptivFloat(8, 3)],
                         ids=lambda f: f.name)
def test_beats_hold_the_tensors(form: Any) -> None:
    """Of lengths that are no multiple of the lanes too."""
    if form.width <= 16:
        reader = DecoderParams(form=form, lanes=3)
        jobs = DecoderContract().random(reader, 1)
        for job, result in zip(jobs, round_trip(DecoderContract(), reader, jobs), strict=True):
            assert result["numbers"].dtype == np.float32
            assert (result["numbers"].view(np.uint32)
                    == decode(reader, job["codes"], job.get("bias", 0))).all()
        writer = EncoderParams(form=form, lanes=3)
        jobs = EncoderContract().random(writer, 1)
        for job, result in zip(jobs, round_trip(EncoderContract(), writer, jobs), strict=True):
            codes, invalid = encode(writer, job["numbers"], job.get("bias", 0))
            assert (result["codes"] == codes).all()
            assert np.array_equal(result.get("invalid", np.zeros(len(codes))), invalid)


@pytest.mark.parametrize("kind", [np.float32, np.float16])
def test_numbers_may_be_numpys(kind: Any) -> None:
    """Of the source's own kind; of another they are refused."""
    contract = EncoderContract()
    numbers = np.array([0.3, -1000.0, np.nan, np.inf, -0.0, 1e-7]).astype(kind)[::-1]
    source = MINIFLOATS["fp32" if kind is np.float32 else "fp16"]
    params = EncoderParams(source=source, lanes=4)
    as_codes = numbers.copy().view(np.uint32 if kind is np.float32 else np.uint16)
    expected, found = (round_trip(contract, params, [{"numbers": given}])[0]["codes"]
                       for given in (as_codes, numbers))
    assert found.tolist() == expected.tolist()
    with pytest.raises(TypeError, match=r"^numbers must be integers in 0\.\.65535, not "):
        contract.validate(EncoderParams(source=MINIFLOATS["bf16"]), {"numbers": numbers[:2]})


@pytest.mark.parametrize(("kind", "values", "error", "message"), [
    (DecoderParams, {"form": "e4m3"}, TypeError, "DecoderParams.form must be a Format, not 'e4m3'"),
    (DecoderParams, {"form": FP32}, ValueError,
     "DecoderParams.form must be a format of at most 16 bits, not fp32"),
    (DecoderParams, {"lanes": 0}, ValueError, "DecoderParams.lanes must be in 1..64, not 0"),
    (EncoderParams, {"form": "e4m3"}, TypeError,
     "EncoderParams.form must be an Int, an AdaptivFloat or a Minifloat, not 'e4m3'"),
    (EncoderParams, {"form": FP32}, ValueError,
     "EncoderParams.form must be a format of at most 16 bits, not fp32"),
    (EncoderParams, {"source": Int(8)}, TypeError,
     "EncoderParams.source must be a Minifloat, not i8"),
    (EncoderParams, {"source": MINIFLOATS["e4m3"]}, ValueError,
     "EncoderParams.source must be a format with infinity and NaN, not e4m3"),
    (EncoderParams, {"form": MINIFLOATS["bf16"], "source": MINIFLOATS["fp16"]}, ValueError,
     "EncoderParams.source must have at least the 8 exponent bits of bf16, not fp16"),
    (EncoderParams, {"lanes": 65}, ValueError, "EncoderParams.lanes must be in 1..64, not 65"),
])
def test_bad_parameters(kind: Any, values: dict[str, Any], error: type[Exception],
                        message: str) -> None:
    with pytest.raises(error, match=f"^{re.escape(message)}$"):
        kind(**values)


def test_bad_jobs() -> None:
    contract, params = DecoderContract(), DecoderParams(form=parse_format("af8e3"))
    codes, none = np.array([1]), np.array([], dtype=np.int64)
    with pytest.raises(ValueError, match=r"^codes must hold at least one element$"):
        contract.validate(params, {"codes": none, "bias": np.array(0)})
    with pytest.raises(ValueError, match=r"^bias must be in -128\.\.127, not 128\.\.128$"):
        contract.validate(params, {"codes": codes, "bias": np.array(128)})
    with pytest.raises(ValueError, match=r"^bias is missing; "):
        contract.validate(params, {"codes": codes})
    with pytest.raises(TypeError, match=r"^numbers must be integers in 0\.\.4294967295, not NaN$"):
        EncoderContract().validate(EncoderParams(), {"numbers": np.array([np.nan], np.float64)})
