"""Decoders and encoders in hardware, code by code; broken ones are caught by the same check."""

import re
from collections.abc import Mapping

import numpy as np
import pytest
from amaranth.hdl import Module
from amaranth.lib import wiring

from tilewright.formats.decoder import Decoder
from tilewright.formats.encoder import Encoder
from tilewright.verilog import emit
from tilewright_golden.contract import Fields
from tilewright_golden.formats import (
    MINIFLOATS,
    AdaptivFloat,
    Format,
    Int,
    Minifloat,
    parse_format,
)
from tilewright_golden.formats.decoder import DecoderContract, DecoderParams
from tilewright_golden.formats.encoder import EncoderContract, EncoderParams
from tilewright_sim.batch import Batch, SimulationError
from tilewright_sim.compare import expect

LANES = 4
NAMED = [form for form in MINIFLOATS.values() if form.width <= 16]
INTEGERS = [Int(8), Int(8, False), Int(16), Int(16, False), Int(2), Int(2, False), Int(5)]
ADAPTIVE = [AdaptivFloat(*shape) for shape in (
    (8, 3), (8, 2), (8, 4), (4, 2), (4, 3), (6, 5), (16, 2), (16, 5))]
# What the named ones are not: numbers in the last field of 8 bits, NaN beside few exponents, long
# mantissas with many subnormals, infinity where nothing saturates and the other way round.
ODD = [Minifloat(12, 8, "none", saturating=True), Minifloat(10, 8, "nan"), Minifloat(9, 3, "nan"),
       Minifloat(16, 2), Minifloat(16, 3, "none", saturating=True),
       Minifloat(4, 2, label="e2m1_ieee"), Minifloat(8, 4, "nan", label="e4m3_nan"),
       Minifloat(8, 5, saturating=True, label="e5m2_saturating")]
FORMS: list[Int | AdaptivFloat | Minifloat] = [*NAMED, *ODD, *INTEGERS, *ADAPTIVE]
BIASES = [-128, -127, -126, -31, -7, 96, 97, 119, 120, 127]
Unit = Decoder | Encoder
SOURCES = [*(MINIFLOATS[name] for name in ("fp16", "bf16", "fp32")), Minifloat(14, 4)]


class Side(wiring.Component):
    """Units side by side, each with its streams: one model is built for all."""

    def __init__(self, units: Mapping[str, Unit]) -> None:
        self._units = units
        super().__init__({f"{end}_{name}": unit.signature.members[end]
                          for name, unit in units.items() for end in "io"})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        for name, unit in self._units.items():
            m.submodules[name] = unit
            wiring.connect(m, wiring.flipped(getattr(self, f"i_{name}")), unit.i)
            wiring.connect(m, unit.o, wiring.flipped(getattr(self, f"o_{name}")))
        return m


def rows(name: str, elements: np.ndarray, form: Format) -> Fields:
    """`elements` as beats, with every one of the biases where the format has one."""
    cut = np.resize(elements, (-(-len(elements) // LANES), LANES))
    fields = {name: cut}
    if isinstance(form, AdaptivFloat):
        fields = {name: np.tile(cut, (len(BIASES), 1)), "bias": np.repeat(BIASES, len(cut))}
    count = len(fields[name])
    return fields | {"last": np.random.default_rng(count).integers(0, 2, count)}


def codes_of(form: Format) -> Fields:
    """Every code."""
    low, high = form.code_range
    return rows("codes", np.arange(low, high + 1), form)


def numbers_of(params: EncoderParams) -> Fields:
    """Every code of a short source; of a long one ties and their neighbours, and any at random."""
    source, form = params.source, params.form
    if source.width <= 16:
        return rows("numbers", np.arange(1 << source.width), form)
    rng = np.random.default_rng(5)
    biases = [0]
    if isinstance(form, AdaptivFloat):
        biases = BIASES if form.width <= 8 else [-7]
    near = []
    for bias in biases:
        values = np.unique(form.values("codes", form.operands(), bias))
        values = np.append(values, 2 * values[-1] - values[-2])  # and half a step beyond
        at = np.concatenate([source.encode("ties", (values[1:] + values[:-1]) / 2),
                             source.encode("values", values)])
        near += [at, np.maximum(at, 1) - 1, at + 1]
    fields = np.arange(256).repeat(16) << 23  # every exponent, subnormals and specials too
    numbers = np.concatenate([*near, fields | rng.integers(0, 1 << 23, len(fields)), fields,
                              fields + 1, rng.integers(0, 1 << 23, 1024), 1 << np.arange(24)])
    return rows("numbers", np.concatenate([numbers, numbers ^ (1 << 31)]), form)


def play(model: Batch, units: Mapping[str, Unit], beats: Mapping[str, Fields], *,
         pause: float = 0.0) -> None:
    """The beats of every unit through the hardware, against the contract."""
    golden = {}
    for name, unit in units.items():
        fields = beats[name]
        result = (DecoderContract().results(unit.params, fields) if isinstance(unit, Decoder)
                  else EncoderContract().results(unit.params, fields))
        golden[f"o_{name}"] = result | {"last": fields["last"]}
    found = model.run({f"i_{name}": fields for name, fields in beats.items()},
                       {name: len(fields["last"]) for name, fields in golden.items()},
                      idle=pause, stall=pause)
    expect(found.outputs, golden)


def test_decoders() -> None:
    """Every code of every format."""
    units: dict[str, Unit] = {form.name: Decoder(DecoderParams(form=form, lanes=LANES))
                              for form in FORMS}
    play(Batch(Side(units), name="decoders"), units,
         {form.name: codes_of(form) for form in FORMS})


@pytest.mark.parametrize("source", SOURCES, ids=lambda form: form.name)
def test_encoders(source: Minifloat) -> None:
    """Every number of 16 bits to every format; of 32 all that are near a decision."""
    params = {form.name: EncoderParams(form=form, source=source, lanes=LANES) for form in FORMS
              if not isinstance(form, Minifloat) or form.exponent <= source.exponent}
    units: dict[str, Unit] = {name: Encoder(each) for name, each in params.items()}
    play(Batch(Side(units), name=f"encoders_{source.name}"), units,
         {name: numbers_of(each) for name, each in params.items()})


# What is broken: a decoder's format or an encoder's two, patterns of the Verilog and replacements.
MUTANTS = {
    ("fp32 e4m3", "ties go up"): {r"assign up = (aligned\[1\]) & \w+;": r"assign up = \1;"},
    ("fp32 e4m3", "what is cut off makes no difference"): {
        r"significand\[0\] = \| numbers\[18:0\];": "significand[0] = 1'h0;"},
    ("fp32 e4m3", "what is shifted out makes no difference"): {
        r"= \| lower_4\[2:0\];": "= lower_4[2];"},
    ("fp32 e4m3", "subnormals become zero"): {r"assign aligned = \w+ \?":
                                              "assign aligned = ~normal ?"},
    ("fp32 e4m3", "the smallest subnormal is lost"): {r"< 7'h72": "< 7'h76"},
    ("fp32 e4m3", "the carry does not reach the exponent"): {
        r"\{ exponent, (aligned\[4:2\]) \} \+ up": r"{ exponent, 3'(\1 + up) }"},
    ("fp32 e4m3", "large numbers wrap"): {r"assign exceeds = .*;": "assign exceeds = 1'h0;"},
    ("fp32 e4m3", "the largest number is NaN"): {r"> 7'h7e": "> 7'h7f"},
    ("fp32 e4m3", "NaN is a number"): {r"codes = nan \?": "codes = 1'h0 ?"},
    ("fp16 e5m2", "infinity saturates"): {r"exceeds \? 7'h7c": "exceeds ? 7'h7b"},
    ("bf16 e2m1", "NaN is not told"): {r"assign invalid = .*;": "assign invalid = 1'h0;"},
    ("fp32 i8", "negative ties go up"): {r"= up \^ numbers\[31\];": "= up | numbers[31];"},
    ("fp32 i8", "127.5 wraps"): {r"= value\[7\] & \w+;": "= 1'h0;"},
    ("fp32 af8e3", "half the smallest becomes zero"): {r"(assign packed_least = ).*;": r"\1 1'h0;"},
    ("fp32 af8e3", "the bias has the wrong sign"): {r"- \$signed\(bias\)": "+ $signed(bias)"},
    ("fp32 af8e3", "infinity is a number"): {r"exponent = \w+ \? 10'h100 :": "exponent ="},
    ("e4m3", "subnormals become zero"): {r"exponent = fraction_normal_1\[2\] \? \w+ :":
                                         "exponent ="},
    ("e4m3", "NaN is a number"): {r"= nan \? 12'h7fc :": "="},
    ("fp16", "NaN is infinity"): {r"numbers = nan \? 19'h3fe00 :": "numbers ="},
    ("af8e3", "zero is a number"): {r"nonzero = .*;": "nonzero = 1'h1;"},
    ("af8e3", "the bias has the wrong sign"): {
        r"(\w+\[7\]), bias\[6:0\]": r"\1, ~bias[6:0]"},
    ("af8e3", "beyond fp32 is a number"): {r"infinite = .*;": "infinite = 1'h0;"},
    ("af8e3", "subnormals of fp32 are one place too high"): {
        r"above\[0\] \? (\{.*?\}) : \{.*?\};": r"\1;"},
    ("e4m3", "a beat is taken while another waits"): {r"assign i__ready = .*;":
                                                      "assign i__ready = 1'h1;"},
    ("e4m3", "the last beat is not marked"): {r"last <= i__payload\[\d+\];": "last <= 1'h0;"},
}


def unit_of(forms: str) -> tuple[Unit, Fields]:
    """A unit and its beats."""
    first, *others = map(parse_format, forms.split())
    if not others:
        return Decoder(DecoderParams(form=first, lanes=LANES)), codes_of(first)
    source, form = first, others[0]
    assert isinstance(source, Minifloat)
    assert isinstance(form, Int | AdaptivFloat | Minifloat)
    params = EncoderParams(form=form, source=source, lanes=LANES)
    return Encoder(params), numbers_of(params)


@pytest.mark.parametrize("forms", sorted({forms for forms, _ in MUTANTS}))
def test_the_design_itself_passes(forms: str) -> None:
    unit, fields = unit_of(forms)
    play(Batch(Side({"unit": unit}), name="whole"), {"unit": unit}, {"unit": fields}, pause=0.3)


@pytest.mark.parametrize(("forms", "what"), MUTANTS)
def test_a_mutant_fails(forms: str, what: str) -> None:
    unit, fields = unit_of(forms)
    side = Side({"unit": unit})
    text = emit(side, "whole")
    for pattern, broken in MUTANTS[forms, what].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    model = Batch(side, name="whole", text=text)
    with pytest.raises((AssertionError, SimulationError)):
        play(model, {"unit": unit}, {"unit": fields}, pause=0.3)
