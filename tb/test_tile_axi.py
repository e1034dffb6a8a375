# amaranth: UnusedElaboratable=no
"""Wrapped tiles broken on purpose are caught by their bench; their maps are alike."""

import dataclasses
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tilewright.lut.tile import LUT_TILES
from tilewright.registry import Config
from tilewright.verilog import emit
from tilewright.wrappers.tile import LutTileAxi, MacTileAxi, SerialTileAxi
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.lut.params import LutTileParams, MacTileParams, SerialTileParams
from tilewright_golden.lut.tile import TileContract
from tilewright_sim.cocotb import Outcome, run_bench
from tilewright_sim.design import of_component

POINT = Config(
    name="serial_tile_point_axi", family="serial_tile_axi",
    params=SerialTileParams(vectors=1, columns=2, lanes=4, rescalers=1, acts=BF16, weight_bits=2,
                            scale_bits=4, length=256),
    generator=SerialTileAxi, contract=TileContract(), bench="tb_tile_axi", workload="none",
    bus="AXI4")

# What is broken and the test that finds it: a pattern of the Verilog, what stands in its place.
MUTANTS = {
    ("k beyond the longest is taken", "a_start_that_cannot_be_is_refused"): (
        r"= K_k > 9'h100;", "= 1'h0;"),
    ("a remainder of k is taken", "a_start_that_cannot_be_is_refused"): (
        r"assign (_\d+_) = (_\d+_) \| refused_remainder;", r"assign \1 = \2;"),
    ("more bits than there are are taken", "a_start_that_cannot_be_is_refused"): (
        r"= OPTIONS_bits > 2'h2;", "= 1'h0;"),
    ("groups of 64 are twice as many", "products"): (
        r"(\? )K_k\[9:6\]( : K_k\[8:5\];)", r"\1K_k[8:5]\2"),
    ("exponents are not waited for", "a_late_stream_is_counted_as_long_as_it_is_late"): (
        r"= given & exponents_there;", "= given;"),
    ("exponents do not count", "products"): (
        r"(exponents_gate \([^;]*\.o__payload\()\w+ \)", r"\1)"),
    ("tlast comes with every block", "products"): (
        r"(results_left \([^;]*\.sizes\()[^)]+\)", r"\g<1>{ 16'h2, 16'h1, 16'h1 })"),
    ("cycles count from the start on", "cycles_equal_the_formula"): (
        r"= begins \| counting;", "= opens | begins | counting;"),
    ("weights that nobody asks for are missed",
     "a_late_stream_is_counted_as_long_as_it_is_late"): (
        r"= passing & i_weights__ready;", "= passing;"),
}


def run(tests: set[str], text: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    """Some tests of the bench, on a Verilog text."""
    (folder / "tb_some.py").write_text(f"from tb_tile_axi import {', '.join(tests)}\n")
    monkeypatch.setattr("tilewright_sim.cocotb.of_config",
                        lambda config: of_component(config.build(), config.name, text))
    return run_bench(dataclasses.replace(POINT, bench="tb_some"), folder=folder)


@cache
def whole() -> str:
    """The design itself."""
    return emit(POINT.build(), POINT.name)


def test_the_design_itself_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tests = {test for _, test in MUTANTS}
    outcome = run(tests, whole(), tmp_path, monkeypatch)
    assert not outcome.failed
    assert outcome.passed >= len(tests)


@pytest.mark.parametrize(("what", "test"), MUTANTS)
def test_a_mutant_fails(what: str, test: str, tmp_path: Path,
                        monkeypatch: pytest.MonkeyPatch) -> None:
    pattern, broken = MUTANTS[what, test]
    mutant, hits = re.subn(pattern, broken, whole())
    assert hits == 1, f"{pattern} is not in the text once any more"
    assert run({test}, mutant, tmp_path, monkeypatch).failed


def test_maps_are_alike() -> None:
    """Only what belongs to exponents may be absent, and nothing else may move."""
    floats = SerialTileAxi(POINT.params).registers
    largest = SerialTileParams(columns=256, lanes=64, weight_bits=8, rescalers=256, length=16384)
    for wrapped in (LutTileAxi(LutTileParams()), MacTileAxi(MacTileParams(weight_bits=8)),
                    SerialTileAxi(largest)):
        assert floats.keys() - wrapped.registers.keys() == {"EXPONENTS_STALLS"}
        for name, entry in wrapped.registers.items():
            there = {(field.name, field.low, field.width) for field in floats[name].fields}
            here = {(field.name, field.low, field.width) for field in entry.fields}
            assert entry.address == floats[name].address
            assert here <= there
            assert all("exponents" in missing for missing, _, _ in there - here)
    wrapped = LutTileAxi(LutTileParams(acts=BF16))
    assert wrapped.registers.keys() == floats.keys()


def test_weights_lie_in_as_few_bytes_as_there_are() -> None:
    """48 columns of 16 bits; 5 of 3 weights of 3 bits."""
    lut: Any = LutTileAxi(LutTileParams(columns=48, lanes=16))
    mac: Any = MacTileAxi(MacTileParams(columns=5, lanes=3, weight_bits=3, rescalers=1))
    assert len(lut.s_axis_weights_tdata) == 48 * 16
    assert len(mac.s_axis_weights_tdata) == 48


def test_the_tile_is_that_of_the_parameters() -> None:
    """With tables of either kind."""
    kinds = [type(LutTileAxi(LutTileParams(tables=tables)).engine) for tables in LUT_TILES]
    assert kinds == list(LUT_TILES.values())
