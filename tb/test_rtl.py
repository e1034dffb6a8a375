"""`rtl/` is what the generators emit now, and Verilator finds nothing in it but what is waived."""

import os
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from amaranth.hdl import Module
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from generated import RTL, verilog
from tilewright.registry import CONFIGS
from tilewright_sim.batch import Batch
from tilewright_sim.design import of_config
from tilewright_sim.verilator import toolchain


@pytest.mark.parametrize("name", CONFIGS)
def test_rtl_is_current(name: str) -> None:
    text = of_config(CONFIGS[name]).text  # shared with the tests that simulate it
    current = (RTL / f"{name}.v").read_text() == text  # a diff of both takes minutes
    assert current, "run `make rtl`"


def test_rtl_has_no_strays() -> None:
    assert {path.stem for path in RTL.glob("*.v")} == set(CONFIGS), "run `make rtl`"


@pytest.mark.parametrize("name", CONFIGS)
def test_lint(name: str) -> None:
    assert _lint(RTL / f"{name}.v", name) == ""


@pytest.mark.parametrize("name", CONFIGS)
def test_blocks_of_the_diagram_are_instances(name: str) -> None:
    component = CONFIGS[name].build()
    text = (RTL / f"{name}.v").read_text()
    for stage in getattr(component, "diagram", ()):
        assert re.search(rf"^  \w+ {stage.name} \($", text, re.MULTILINE), stage.name


class Table(wiring.Component):
    """Constants by number, beat by beat."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self) -> None:
        super().__init__({"i": In(stream.Signature(4)), "o": Out(stream.Signature(9))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.d.comb += [self.o.valid.eq(self.i.valid), self.i.ready.eq(self.o.ready)]
        with m.Switch(self.i.payload):
            for number in range(16):
                with m.Case(number):
                    m.d.comb += self.o.payload.eq(number * 34657 >> 5 & 511)
        return m


def test_a_table_of_constants_keeps_them() -> None:
    numbers = np.arange(16)
    found = Batch(Table()).run({"i": {"data": numbers}}, {"o": 16}).outputs["o"]
    np.testing.assert_array_equal(found["data"], numbers * 34657 >> 5 & 511)


def test_parts_of_a_payload_have_plain_names() -> None:
    """Where no one signal drives them they have no name of their own."""
    name = "hamming_d9_l21_n5_x2"
    text = verilog(name)
    assert "port$" not in text
    assert re.search(r"^    \.part_0\(", text, re.MULTILINE)
    assert not re.search(r"\\\w*[^\w\s]", text)


def test_lint_can_fail(tmp_path: Path) -> None:
    bad = tmp_path / "bad.v"
    bad.write_text("module bad(input [3:0] a, output [1:0] b); assign b = a; endmodule\n")
    assert "WIDTHTRUNC" in _lint(bad, "bad")


def _lint(path: Path, top: str) -> str:
    """What `verilator --lint-only -Wall` says of a file."""
    tools = toolchain()
    done = subprocess.run(
        [tools.verilator, "--lint-only", "-Wall", "--top-module", top, RTL / "lint.vlt", path],
        env={**os.environ, "VERILATOR_ROOT": str(tools.root)}, capture_output=True, text=True)
    return done.stderr
