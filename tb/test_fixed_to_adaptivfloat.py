"""Fixed point to AdaptivFloat against the golden encoder."""

import re
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats.adaptivfloat import FixedToAdaptivFloat
from tilewright.parts.delay import delay
from tilewright.verilog import emit
from tilewright_golden.formats import AdaptivFloat, Int, parse_format
from tilewright_sim.batch import Batch


class Converter(wiring.Component):
    """The converter in its place, with value and bias on one stream, a beat in every cycle."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, form: AdaptivFloat, width: int, fraction: int, pipelined: bool) -> None:
        self.inner = FixedToAdaptivFloat(form, width, fraction, pipelined=pipelined)
        super().__init__({
            "i": In(stream.Signature(
                data.StructLayout({"value": signed(width), "bias": signed(8)}),
                always_valid=True, always_ready=True)),
            "o": Out(stream.Signature(data.StructLayout({"code": form.width}),
                                      always_valid=True, always_ready=True)),
        })

    def elaborate(self, platform: object) -> Module:
        m = Module()
        c = self.inner
        m.submodules.inner = inner = FixedToAdaptivFloat.placed(
            c.form, c.width, c.fraction, pipelined=c.pipelined)
        m.d.comb += [
            inner.i.eq(self.i.payload.value),
            inner.bias.eq(delay(m, self.i.payload.bias, c.latency, "bias")),
            self.o.payload.code.eq(inner.o),
        ]
        return m


def differences(unit: Converter, values: np.ndarray, biases: np.ndarray,
                text: str | None = None) -> int:
    """How many of `values` come out with another code than golden's."""
    latency, rest = unit.inner.latency, np.zeros(unit.inner.latency, dtype=np.int64)
    fields = {"value": np.append(values, rest), "bias": np.append(biases, rest)}
    result = Batch(unit, text=text).run({"i": fields}, {"o": len(fields["value"])})
    golden = unit.inner.form.encode("values", np.ldexp(values.astype(float), -unit.inner.fraction),
                                    biases)
    return int((result.outputs["o"]["code"][latency:] != golden).sum())


def converter(name: str, width: int, fraction: int, *, pipelined: bool = False) -> Converter:
    form = parse_format(name)
    assert isinstance(form, AdaptivFloat)
    return Converter(form, width, fraction, pipelined)


def every_value(unit: Converter) -> tuple[np.ndarray, np.ndarray]:
    """Every value with every bias that is not all zeros or all saturated, and the extreme ones."""
    inner = unit.inner
    half = 1 << (inner.width - 1)
    highest = inner.width - inner.fraction
    biases = np.array([-128, *range(-inner.fraction - inner.form.exponent_max - 2, highest + 2),
                       127])
    values, chosen = np.meshgrid(np.arange(-half, half), biases)
    return values.ravel(), chosen.ravel()


@pytest.mark.parametrize(("name", "fraction"), [
    ("af8e3", 8), ("af4e2", 14), ("af4e3", 0), ("af16e5", 14), ("af5e4", 16), ("af13e2", 3)])
def test_every_value_of_sixteen_bits(name: str, fraction: int) -> None:
    unit = converter(name, 16, fraction)
    assert differences(unit, *every_value(unit)) == 0


@pytest.mark.parametrize("width", [2, 3, 5, 7])
@pytest.mark.parametrize("name", ["af8e3", "af4e3", "af16e2"])
def test_fewer_bits_than_the_mantissa_wants(name: str, width: int) -> None:
    unit = converter(name, width, width // 2)
    assert differences(unit, *every_value(unit)) == 0


@pytest.mark.parametrize("pipelined", [False, True])
@pytest.mark.parametrize(("name", "width", "fraction"), [
    ("af8e3", 20, 14), ("af4e2", 20, 14), ("af16e5", 33, 20), ("af8e4", 52, 40), ("af6e3", 24, 60)])
def test_random_values_of_more_bits(name: str, width: int, fraction: int, pipelined: bool) -> None:
    """Of every magnitude, and the ties: few ones in the word."""
    rng = np.random.default_rng(width)
    count = 200_000
    values = rng.integers(-1 << (width - 1), 1 << (width - 1), count)
    values >>= rng.integers(0, width, count)
    values[::3] = (values[::3] << rng.integers(0, width, len(values[::3]))) % (1 << width)
    values[::3] -= (values[::3] >> (width - 1)) << width
    unit = converter(name, width, fraction, pipelined=pipelined)
    span = unit.inner.form.exponent_max
    biases = rng.integers(max(-128, -fraction - span - 1), width - fraction + 1, count)
    biases[::50] = rng.integers(-128, 128, len(biases[::50]))
    assert differences(unit, values, biases) == 0


MUTANTS = {
    "ties go up": {r"= value_lost_1 \| \w+;": "= 1'h1;"},
    "what is cut off first is forgotten": {r"value_lost_4 = value_lost_8 \|": "value_lost_4 ="},
    "the code of zero is used": {r"(exponent\[8\] \? \w+ :) \w+;": r"\1 1'h0;"},
    "half the smallest magnitude is lost": {r"(exponent\[8\] \?) \w+": r"\1 1'h0"},
    "negative numbers just above half of it are lost": {
        r"(value_reaches = \w+) \| \w+": r"\1"},
    "the largest magnitude is carried over": {r"= & packed_cut;": "= 1'h0;"},
    "the bias has the wrong sign": {r"\+ \$signed\(bias\)": "- $signed(bias)"},
    "zero has a sign": {r"assign o\[7\] = .*;": "assign o[7] = i[15];"},
}


@pytest.mark.parametrize("what", MUTANTS)
def test_a_mutant_fails(what: str) -> None:
    unit = converter("af8e3", 16, 8)
    text = emit(unit, "top")
    for pattern, broken in MUTANTS[what].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    assert differences(unit, *every_value(unit), text) > 0


@pytest.mark.parametrize(("argument", "value", "message"), [
    ("form", Int(8), r"FixedToAdaptivFloat\.form must be an AdaptivFloat, not i8"),
    ("width", 1, r"FixedToAdaptivFloat\.width must be in 2\.\.53, not 1"),
    ("fraction", 65, r"FixedToAdaptivFloat\.fraction must be in 0\.\.64, not 65"),
    ("pipelined", 1, r"FixedToAdaptivFloat\.pipelined must be True or False, not 1"),
])
def test_what_it_refuses(argument: str, value: Any, message: str) -> None:
    arguments: dict[str, Any] = {"form": AdaptivFloat(8, 3), "width": 20, "fraction": 14}
    with pytest.raises((TypeError, ValueError), match=message):
        FixedToAdaptivFloat(**arguments | {argument: value})
