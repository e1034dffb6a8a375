"""`ppa.synthesis`: netlists compute what their Verilog says, at the cost that they state."""

import json
import random
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tilewright import registry, verilog
from tilewright_ppa import fanout, libraries, netlist, recipes, synthesis, timing
from tilewright_ppa.boolean import evaluator
from tilewright_ppa.liberty import Library
from tilewright_ppa.recipes import FRONTS, RECIPES, pareto
from tilewright_ppa.synthesis import Synthesis, SynthesisError, synthesise

LANES = 2000  # random operands evaluated at once, as bits of one integer


@pytest.fixture(name="library", scope="module")
def fixture_library() -> Library:
    return libraries.load()


@pytest.fixture(name="build", autouse=True)
def fixture_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("TILEWRIGHT_BUILD", str(tmp_path / "build"))
    return tmp_path / "build"


def without_adder(library: Library, folder: Path) -> Library:
    """The neutral library without its full adder."""
    text = library.paths[0].read_text()
    path = folder / "plain.lib"
    path.write_text(re.sub(r"  cell \(FA_X.*?\n  }\n", "", text, flags=re.S))
    return libraries.load(str(path))


def settle(found: Synthesis, library: Library, inputs: Mapping[str, list[int]]) -> dict[str, Any]:
    """Outputs of a combinational netlist for all lanes, port -> numbers."""
    design = netlist.link(netlist.read(found.netlist, found.top), library)
    values = {0: 0, 1: (1 << LANES) - 1}
    for name, port in design.netlist.ports.items():
        if port.direction == "input":
            for bit, net in enumerate(port.nets.tolist()):
                values[net] = sum((number >> bit & 1) << lane
                                  for lane, number in enumerate(inputs[name]))
    cells = [(int(design.level[number]), group, cell, number - group.first)
             for group, cell in design.groups()
             for number in range(group.first, group.first + len(group))]
    for _, group, cell, row in sorted(cells, key=lambda entry: entry[0]):
        nets = dict(zip(group.pins, group.nets[row].tolist(), strict=True))
        operands = [values[nets[pin]] for pin in cell.inputs]
        for pin in cell.outputs:
            if nets.get(pin, -1) > 1:
                made = evaluator(cell.function(pin), cell.inputs)(*operands)
                values[nets[pin]] = made & values[1]
    return {
        name: [sum((values[net] >> lane & 1) << bit for bit, net in enumerate(port.nets.tolist()))
               for lane in range(LANES)]
        for name, port in design.netlist.ports.items()
        if port.direction == "output"
    }


def check(text: str, library: Library, recipe: str, widths: Mapping[str, int], output: int,
          meant: Callable[..., int]) -> Synthesis:
    """Synthesise module `top` and hold port `y` to `meant` on random and extreme operands."""
    found = synthesise(text, "top", library, recipe)
    draw = random.Random(1)
    inputs = {name: [draw.choice((0, (1 << width) - 1, 1 << width - 1)) if lane < 200
                     else draw.getrandbits(width) for lane in range(LANES)]
              for name, width in widths.items()}
    results = settle(found, library, inputs)["y"]
    for lane, result in enumerate(results):
        operands = [values[lane] for values in inputs.values()]
        assert result == meant(*operands) % (1 << output), operands
    return found


def signed(number: int, width: int) -> int:
    return number - (number >> width - 1 << width)


MULTIPLY_ADD = """
module top(a, b, c, y);
  input signed [6:0] a; input signed [4:0] b; input signed [13:0] c; output signed [14:0] y;
  wire signed [6:0] a; wire signed [4:0] b; wire signed [13:0] c; wire signed [14:0] y;
  wire signed [11:0] product;
  assign product = a * b;
  assign y = c + product;
endmodule
"""


@pytest.mark.parametrize("front", FRONTS)
def test_multiply_add(library: Library, front: str) -> None:
    check(MULTIPLY_ADD, library, f"{front}-area", {"a": 7, "b": 5, "c": 14}, 15,
          lambda a, b, c: signed(a, 7) * signed(b, 5) + signed(c, 14))


@pytest.mark.parametrize("recipe", ["balanced", "speed"])
def test_other_backs(library: Library, recipe: str) -> None:
    check(MULTIPLY_ADD, library, recipe, {"a": 7, "b": 5, "c": 14}, 15,
          lambda a, b, c: signed(a, 7) * signed(b, 5) + signed(c, 14))


MIXED = """
module top(a, b, c, d, y);
  input [7:0] a; input [3:0] b; input [9:0] c; input [1:0] d; output [15:0] y;
  wire [7:0] a; wire [3:0] b; wire [9:0] c; wire [1:0] d; wire [15:0] y;
  wire [11:0] product;
  wire below;
  assign product = a * b;
  assign below = c < product;
  assign y = ((c + 16'd21845) - product) + (d * 4'd13) + { 12'h0, below, 3'h5 } - 16'd77;
endmodule
"""


@pytest.mark.parametrize("front", [name for name, front in FRONTS.items() if front.rows])
def test_unsigned_constants_differences_and_comparisons(library: Library, front: str) -> None:
    def meant(a: int, b: int, c: int, d: int) -> int:
        return c + 21845 - a * b + d * 13 + 8 * (c < a * b) + 5 - 77

    check(MIXED, library, f"{front}-area", {"a": 8, "b": 4, "c": 10, "d": 2}, 16, meant)


@pytest.mark.parametrize(("kind", "width_a", "width_b"), [
    ("signed", 1, 8), ("signed", 2, 3), ("signed", 3, 3), ("signed", 8, 4), ("signed", 5, 9),
    ("", 1, 1), ("", 2, 5), ("", 3, 3), ("", 4, 8), ("", 9, 5),
])  # fmt: skip
@pytest.mark.parametrize("rows", ["array", "booth"])
def test_products_of_every_shape(library: Library, rows: str, kind: str, width_a: int,
                                 width_b: int) -> None:
    width = width_a + width_b
    text = f"""
module top(a, b, y);
  input {kind} [{width_a - 1}:0] a; input {kind} [{width_b - 1}:0] b; output [{width - 1}:0] y;
  assign y = a * b;
endmodule
"""

    def meant(a: int, b: int) -> int:
        return signed(a, width_a) * signed(b, width_b) if kind else a * b

    check(text, library, f"{rows}_prefix-area", {"a": width_a, "b": width_b}, width, meant)


def test_trees_are_smaller_than_yosys_arithmetic(library: Library) -> None:
    """The reason for having them: a quarter of the area of stock arithmetic or more."""
    area = synthesise(MULTIPLY_ADD, "top", library, "area").gate_equivalents
    stock = synthesise(MULTIPLY_ADD, "top", library, "plain-area").gate_equivalents
    assert area < 0.75 * stock


def test_area_takes_the_smallest_front(library: Library) -> None:
    recipe = RECIPES["area"]
    areas = {front: synthesise(MULTIPLY_ADD, "top", library, f"{front}-area").area
             for front in recipe.fronts}
    found = synthesise(MULTIPLY_ADD, "top", library, "area")
    assert found.area == min(areas.values())
    assert areas[found.modules["top"].front] == found.area


def test_without_a_full_adder(library: Library, tmp_path: Path) -> None:
    plain = without_adder(library, tmp_path)
    assert not any(kind.startswith("FA") for kind in plain.cells)
    found = check(MULTIPLY_ADD, plain, "area", {"a": 7, "b": 5, "c": 14}, 15,
                  lambda a, b, c: signed(a, 7) * signed(b, 5) + signed(c, 14))
    assert not FRONTS[found.modules["top"].front].adder_cells
    with pytest.raises(ValueError, match="recipe booth_cells-area needs a full-adder cell"):
        synthesise(MULTIPLY_ADD, "top", plain, "booth_cells-area")


# ----- hierarchy ------------------------------------------------------------------------------

TWO_LEVELS = """
module leaf(clk, d, q);
  input clk; input [3:0] d; output [3:0] q; reg [3:0] q;
  always @(posedge clk) q <= d ^ 4'd5;
endmodule
module pair(clk, d, q);
  input clk; input [7:0] d; output [7:0] q;
  leaf low ( .clk(clk), .d(d[3:0]), .q(q[3:0]) );
  leaf high ( .clk(clk), .d(d[7:4]), .q(q[7:4]) );
endmodule
module ram_4x8(clk, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk; input write_enable; input [1:0] write_address; input [7:0] write_data;
  input read_enable; input [1:0] read_address; output [7:0] read_data; reg [7:0] read_data;
  reg [7:0] words [3:0];
  always @(posedge clk) if (write_enable) words[write_address] <= write_data;
  always @(posedge clk) if (read_enable) read_data <= words[read_address];
endmodule
module top(clk, address, d, q);
  input clk; input [1:0] address; input [7:0] d; output [7:0] q;
  wire [7:0] first, second;
  pair one ( .clk(clk), .d(d), .q(first) );
  pair two ( .clk(clk), .d(first), .q(second) );
  ram_4x8 words ( .clk(clk), .write_enable(d[0]), .write_address(address), .write_data(second),
    .read_enable(1'b1), .read_address(address), .read_data(q) );
endmodule
"""


def test_modules_are_counted(library: Library) -> None:
    found = synthesise(TWO_LEVELS, "top", library, "area")
    assert {name: part.instances for name, part in found.modules.items()} == {
        "top": 1, "pair": 2, "leaf": 4}
    leaf = found.modules["leaf"]
    assert leaf.cells["DFF_X1"] == 4
    assert leaf.sequential == pytest.approx(4 * library.cells["DFF_X1"].area)
    assert found.area == pytest.approx(4 * leaf.area)
    assert found.sequential_ge == pytest.approx(16 * library.cells["DFF_X1"].area)
    assert found.memory_bits == 32
    flat = netlist.read(found.netlist, "top")
    assert netlist.link(flat, library).area == pytest.approx(found.area)
    assert [memory.name for memory in flat.memories] == ["words"]
    assert "ram_4x8" in found.verilog.read_text()


def test_registers_keep_their_names(library: Library) -> None:
    found = synthesise(TWO_LEVELS, "leaf", library)
    cells = json.loads(found.netlist.read_text())["modules"]["leaf"]["cells"]
    assert sum(bool(re.fullmatch(r"q\[\d\]_reg", name)) for name in cells) == 4


def test_cache(library: Library, build: Path) -> None:
    first = synthesise(TWO_LEVELS, "top", library, "area")
    assert not first.cached
    files = sorted(build.rglob("*"))
    again = synthesise(TWO_LEVELS, "top", library, "area")
    assert again.cached
    assert (again.area, again.cpu_seconds) == (first.area, first.cpu_seconds)
    assert sorted(build.rglob("*")) == files
    # Another leaf: the leaf and what places it are new; what places that stays.
    changed = synthesise(TWO_LEVELS.replace("4'd5", "4'd6"), "top", library, "area")
    assert not changed.cached
    modules = build / "ppa" / "modules"
    assert len(list(modules.iterdir())) == len([f for f in files if f.parent == modules]) + 2
    assert not list(build.rglob(".*"))


def test_netlists_repeat(library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    texts = []
    for folder in ("one", "two"):
        monkeypatch.setenv("TILEWRIGHT_BUILD", str(tmp_path / folder))
        texts.append(synthesise(MULTIPLY_ADD, "top", library, "speed").verilog.read_text())
    assert texts[0] == texts[1]


def test_high_fan_out_is_buffered(library: Library) -> None:
    text = """
module column(clk, enable, d, q);
  input clk; input enable; input [63:0] d; output [63:0] q; reg [63:0] q;
  always @(posedge clk) if (enable) q <= d;
endmodule
module top(clk, go, d, q);
  input clk; input go; input [511:0] d; output [511:0] q; reg enable;
  always @(posedge clk) enable <= go;
""" + "\n".join(
        f"  column c{i} ( .clk(clk), .enable(enable), .d(d[{64 * i + 63}:{64 * i}]),"
        f" .q(q[{64 * i + 63}:{64 * i}]) );" for i in range(8)) + "\nendmodule\n"
    found = synthesise(text, "top", library, "area")
    design = netlist.link(netlist.read(found.netlist, "top"), library)
    load = timing.loads(design).max(axis=1) / (timing.four_inverters(library) / 4)
    load[design.clock] = 0
    assert load.max() <= fanout.LIMIT
    assert timing.analyse(design).period < 30 * timing.fo4(library)
    assert found.modules["column"].cells["BUF_X4"] >= 2
    assert found.area == pytest.approx(design.area)


# ----- errors ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "top", "error", "message"), [
    ("module top(a);\n  input a\nendmodule\n", "top", SynthesisError, "module top: .*syntax error"),
    ("wire x;", "top", SynthesisError, "the Verilog text must hold a module"),
    ("module top(a, y);\n input a; output y; box b ( .a(a), .y(y) );\nendmodule\n", "top",
     SynthesisError, "module top: .*box"),
    (MULTIPLY_ADD, "mac", ValueError, "top must be one of top, not mac"),
])  # fmt: skip
def test_errors(library: Library, text: str, top: str, error: type[Exception],
                message: str) -> None:
    with pytest.raises(error, match=message) as caught:
        synthesise(text, top, library)
    assert "\n" not in str(caught.value)


def test_unknown_recipe(library: Library) -> None:
    with pytest.raises(ValueError, match="recipe must be area, balanced, speed, all or FRONT-BACK"):
        synthesise(MULTIPLY_ADD, "top", library, "tiny")


def test_pareto() -> None:
    points = [(3, 1), (1, 3), (2, 2), (2, 3), (3, 1), (4, 4)]
    assert pareto(points) == [0, 1, 2]
    assert pareto([]) == []


def test_sweep_names_recipes() -> None:
    assert set(recipes.SWEEP) <= set(RECIPES)
    assert len(set(recipes.SWEEP)) == len(recipes.SWEEP)


# ----- the figure -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["neutral", "sky130hd"])
def test_element_is_at_most_900_gates(name: str) -> None:
    """The int8 weight-stationary element with all its registers."""
    if name not in libraries.available():
        pytest.skip(f"{name} is not installed: set TILEWRIGHT_LIBRARIES or PDK_ROOT")
    config = registry.CONFIGS["systolic_ws_i8_pe"]
    text = verilog.emit(config.build(), config.name)
    found = synthesise(text, config.name, libraries.load(name), "area")
    assert found.modules[config.name].cells.keys() <= libraries.load(name).cells.keys()
    assert found.sequential_ge > 46 * 4.5
    assert found.gate_equivalents <= 900


def test_tools_are_named() -> None:
    assert synthesis.tools().keys() == {"tilewright", "pyosys"}
