"""Structures that were measured against each other all give what the contract says."""

import re
from collections.abc import Callable
from functools import cache, partial
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, Shape
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from benchmarks.codec_structures import BLOCKS
from tilewright.verilog import emit
from tilewright_golden.formats import FP32, AdaptivFloat, Int, Minifloat, parse_format
from tilewright_golden.formats import decoder as decoders
from tilewright_golden.formats import encoder as encoders
from tilewright_golden.formats.quantiser import QuantiserContract, QuantiserParams
from tilewright_sim.batch import Batch

Fields = dict[str, Any]

SCAN = "scan, 16 x fp32"

BIASES = [-128, -127, -126, -31, -7, 96, 97, 119, 120, 127]


class OnStreams(wiring.Component):
    """All inputs of a block on one stream, all outputs on another, a beat in every cycle."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, inner: wiring.Component) -> None:
        self._inner = inner
        found: dict[Any, dict[str, Any]] = {In: {}, Out: {}}
        for name, member in inner.signature.members.items():
            found[member.flow][name] = member.shape
        self._names = list(inner.signature.members)
        self._inward = list(found[In])

        def end(flow: Any) -> Any:
            return flow(stream.Signature(data.StructLayout(found[flow]), always_valid=True,
                                         always_ready=True))

        super().__init__({"i": end(In), "o": end(Out)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        inner: Any = self._inner
        m.submodules.inner = inner
        for name in self._names:
            mine = getattr(self, "i" if name in self._inward else "o").payload[name]
            other = getattr(inner, name)
            m.d.comb += other.eq(mine) if name in self._inward else mine.eq(other)
        return m


@cache
def converter(name: str) -> tuple[Fields, Fields]:
    """Every number of 20 bits with biases that matter, every bias with some."""
    form = parse_format(name)
    assert isinstance(form, AdaptivFloat)
    every = np.arange(-1 << 19, 1 << 19)
    few = np.unique(np.concatenate([sign * ((1 << np.arange(20))[:, None] + [-1, 0, 1]).ravel()
                                    for sign in (1, -1)]).clip(-1 << 19, (1 << 19) - 1))
    pairs = [(every, bias) for bias in (-16, -9, -2)]
    pairs += [(few, bias) for bias in range(-128, 128)]
    values = np.concatenate([values for values, _ in pairs])
    biases = np.repeat([bias for _, bias in pairs], [len(values) for values, _ in pairs])
    codes = form.encode("values", values * 2.0**-14, biases)
    return {"i": values, "bias": biases}, {"o": codes}


@cache
def decoder(name: str) -> tuple[Fields, Fields]:
    """Every code, with ten biases where there is one."""
    form = parse_format(name)
    low, high = form.code_range
    codes = np.arange(low, high + 1)
    inputs: Fields = {"codes": codes}
    if isinstance(form, AdaptivFloat):
        inputs = {"codes": np.tile(codes, len(BIASES)), "bias": np.repeat(BIASES, len(codes))}
    found = decoders.decode(decoders.DecoderParams(form=form), inputs["codes"],
                            inputs.get("bias", 0))
    return inputs, {"numbers": found}


@cache
def encoder(name: str) -> tuple[Fields, Fields]:
    """Every value and every tie with its neighbours, every exponent, specials."""
    form = parse_format(name)
    assert isinstance(form, Int | Minifloat)
    params = encoders.EncoderParams(form=form)
    rng = np.random.default_rng(4)
    values = np.unique(form.values("codes", form.operands()))
    values = np.append(values, 2 * values[-1] - values[-2])
    near = np.concatenate([FP32.encode("values", values),
                           FP32.encode("ties", (values[1:] + values[:-1]) / 2)])
    exponents = np.arange(256).repeat(64) << 23
    numbers = np.concatenate([near, np.maximum(near, 1) - 1, near + 1, exponents, exponents + 1,
                              exponents | rng.integers(0, 1 << 23, len(exponents))])
    numbers = np.concatenate([numbers, numbers ^ (1 << 31)])
    codes, invalid = encoders.encode(params, numbers)
    return {"numbers": numbers}, {"codes": codes, "invalid": invalid}


CASES: dict[str, Callable[[], tuple[Fields, Fields]]] = {
    "20 bits to af8e3": partial(converter, "af8e3"),
    "20 bits to af4e2": partial(converter, "af4e2"),
    **{f"{name} to fp32": partial(decoder, name) for name in ("e4m3", "fp16", "i16", "af8e3")},
    **{f"fp32 to {name}": partial(encoder, name) for name in ("e4m3", "fp16", "i8")},
}


def scan_differences(unit: wiring.Component, text: str | None = None) -> int:
    """How many tensors come out with another bias or mark."""
    params, contract = QuantiserParams(), QuantiserContract()
    batch, wrong = Batch(unit, name="block", text=text), 0
    for seed, idle in enumerate([0.0, 0.5]):
        jobs = contract.random(params, seed)
        expected = contract.outputs(params, jobs)["o_bias"]
        found = batch.run({"i": contract.inputs(params, jobs)["i_scan"]},
                          {"o": len(expected["bias"])}, idle=idle, seed=seed).outputs["o"]
        wrong += sum(int((found[name] != expected[name]).sum()) for name in expected)
    return wrong


def differences(inner: wiring.Component, block: str, text: str | None = None) -> int:
    """How many outputs are not what the contract says."""
    if block == SCAN:
        return scan_differences(inner, text)
    inputs, expected = CASES[block]()
    count = len(next(iter(inputs.values())))
    found = Batch(OnStreams(inner), name="block", text=text).run(
        {"i": inputs}, {"o": count}).outputs["o"]
    wrong = 0
    for name, member in inner.signature.members.items():
        if member.flow is Out:
            width = Shape.cast(member.shape).width
            # Of a number of binary32 a decoder leaves out zeros below.
            shift = FP32.width - width if name == "numbers" else 0
            same = (found[name].astype(np.int64) << shift) == expected[name]
            wrong += int((~same).sum())
    return wrong


def test_every_block_has_a_check() -> None:
    assert BLOCKS.keys() == CASES.keys() | {SCAN}


@pytest.mark.parametrize(("block", "structure"), [
    (block, structure) for block, structures in BLOCKS.items() for structure in structures])
def test_structures_give_what_the_contract_says(block: str, structure: str) -> None:
    """Or their area would mean nothing."""
    assert differences(BLOCKS[block][structure](), block) == 0


# Block, its structure and what is broken: a pattern of the Verilog, and what stands in its place.
MUTANTS = {
    ("20 bits to af8e3", "negation, shifted by the bias, then as far as exponents reach",
     "what the bias shifts out is forgotten"): (r"(moved_lost_32 =) .*;", r"\1 1'h0;"),
    ("20 bits to af8e3", "the same, saturated by a carry out", "all ones wrap"):
        (r"\| \{ total\[7\].*\}", ""),
    ("20 bits to af4e2", "complement, shift in shrinking steps (ships)",
     "half the smallest magnitude"): (r"(value_reaches = \S+) \| .*;", r"\1;"),
    (SCAN, "lanes bit by bit, compared with the register", "the register is forgotten"):
        (r"(assign larger =) .*;", r"\1 largest;"),
    ("e4m3 to fp32", "a constant for each subnormal", "three is one"):
        (r"(\{ 8'h77), \w+\[22\]", r"\1, 1'h0"),
    ("fp16 to fp32", "normal numbers through the same steps", "zero has an exponent"):
        (r"(assign exponent =) \S+ \? (\w+) : .*;", r"\1 \2;"),
    ("i16 to fp32", "selected by the place of the leading one", "one is nothing"):
        (r"(magnitude_first\[0\] =) .*;", r"\1 1'h0;"),
    ("af8e3 to fp32", "comparisons", "infinity begins one later"): (r"9'h0ff", "9'h100"),
    ("fp32 to e4m3", "comparison with every tie", "the tie with zero goes up"):
        (r"30'h3a800001", "30'h3a800000"),
    ("fp32 to fp16", "too large by comparison with the last tie", "beyond the last field is NaN"):
        (r"31'h477ff000", "31'h47fff000"),
    ("fp32 to i8", "rounded, then negated", "ties go down"):
        (r"(= aligned\[0\]) \| aligned\[2\];", r"\1;"),
}


@pytest.mark.parametrize(("block", "structure", "what"), MUTANTS)
def test_a_broken_structure_is_found(block: str, structure: str, what: str) -> None:
    unit = BLOCKS[block][structure]()
    pattern, broken = MUTANTS[block, structure, what]
    top = unit if block == SCAN else OnStreams(unit)
    text, hits = re.subn(pattern, broken, emit(top, "block"))
    assert hits, f"{pattern} is not in the text any more"
    assert differences(unit, block, text) > 0
