"""`ppa.liberty`, `ppa.boolean`, `ppa.libraries` and the neutral library."""

import gzip
import shutil
from pathlib import Path

import numpy as np
import pytest

from tilewright_ppa import liberty, libraries, neutral, timing
from tilewright_ppa.boolean import evaluator, support, truth_table
from tilewright_ppa.liberty import Library

TEXT = """\
/* a comment, with } and "quotes" in it */
library (small) {
  time_unit : "1ns"; voltage_unit : "1V"; leakage_power_unit : "1nW";
  capacitive_load_unit (1, pf);
  default_operating_conditions : slow;
  operating_conditions (fast) { voltage : 2; temperature : 0; }
  operating_conditions (slow) { voltage : 1.5; temperature : 85; }
  slew_lower_threshold_pct_rise : 10;
  lu_table_template (load_first) {
    variable_1 : total_output_net_capacitance; variable_2 : input_net_transition;
    index_1 ("0.1, 0.2, 0.3"); index_2 ("1, 2");
  }
  cell (ND) {
    area : 2; cell_leakage_power : 3;
    leakage_power () { when : "A&B"; value : 5; related_pg_pin : VDD; }
    leakage_power () { when : "A&B"; value : 1; related_pg_pin : VBB; }
    pin (A) { direction : input; capacitance : 0.004; rise_capacitance : 0.005; }
    pin (B) { direction : input; capacitance : 0.004; }
    pin (Y) {
      direction : output; function : "(A B)'"; max_capacitance : 0.2;
      timing () {
        related_pin : "A B"; timing_sense : negative_unate;
        cell_rise (load_first) { values ("11, 12", \\
          "21, 22", "31, 32"); }
        cell_fall (scalar) { values ("7"); }
      }
      internal_power () { related_pin : "A"; power (scalar) { values ("4"); } }
    }
  }
  cell (IV) {
    area : 1;
    pin (A) { direction : input; capacitance : 0.003; }
    pin (Y) { direction : output; function : "!A"; }
  }
  cell (FF) {
    area : 6; dont_use : true;
    ff (IQ, IQN) { clocked_on : "!CK"; next_state : "D"; clear : "R"; }
    pin (CK) { direction : input; clock : true; }
    pin (D) { direction : input; }
    pin (Q) { direction : output; function : "IQ"; }
  }
}
"""
FLOP = "cell (FF) { area : 6; ff (IQ, IQN) { clocked_on : CK; next_state : D; } }"


def written(folder: Path, text: str, name: str = "x.lib") -> Path:
    path = folder / name
    path.write_text(text)
    return path


@pytest.fixture(name="small")
def fixture_small(tmp_path: Path) -> Library:
    return liberty.read([written(tmp_path, TEXT)])


def test_quantities_are_si(small: Library) -> None:
    assert small.name == "small"
    assert (small.voltage, small.temperature, small.corner) == (1.5, 85, "slow")
    assert (small.slew_lower, small.slew_upper) == (0.1, 0.8)
    cell = small.cells["ND"]
    assert cell.default_leakage == pytest.approx(3e-9)
    assert cell.leakage == [("A&B", pytest.approx(6e-9))]  # the sum of both supplies
    assert cell.pins["A"].rise_capacitance == pytest.approx(5e-15)
    assert cell.pins["A"].fall_capacitance == pytest.approx(4e-15)
    assert cell.pins["Y"].max_capacitance == pytest.approx(0.2e-12)
    assert (small.nand2, small.nand2_area, small.inverter) == ("ND", 2.0, "IV")


def test_tables_come_slew_first(small: Library) -> None:
    output = small.cells["ND"].pins["Y"]
    assert [arc.related_pin for arc in output.timing] == ["A", "B"]
    rise = output.timing[0].tables["cell_rise"]
    assert rise.variables == ("input_net_transition", "total_output_net_capacitance")
    np.testing.assert_allclose(rise.index_1, [1e-9, 2e-9])
    np.testing.assert_allclose(rise.index_2, [0.1e-12, 0.2e-12, 0.3e-12])
    np.testing.assert_allclose(rise.values * 1e9, [[11, 21, 31], [12, 22, 32]])
    fall = output.timing[0].tables["cell_fall"]
    assert (fall.index_1, fall.index_2, fall.variables) == ((0.0,), (), ())
    assert fall.values == pytest.approx([7e-9])
    energies = output.power[0].tables
    assert energies["rise_power"].values == energies["fall_power"].values
    assert energies["rise_power"].values == pytest.approx([4e-12])  # pF V^2


def test_flip_flop(small: Library) -> None:
    cell = small.cells["FF"]
    assert cell.sequential
    assert cell.dont_use
    assert cell.ff == liberty.FlipFlop(("IQ", "IQN"), "D", "!CK", "R", "")
    assert not small.cells["ND"].sequential


def line(part: str) -> int:
    """The line of TEXT that `part` stands in."""
    return TEXT[:TEXT.index(part)].count("\n") + 1


@pytest.mark.parametrize(("text", "message"), [
    (TEXT[:TEXT.index("cell_fall")],
     rf"x\.lib:{line('cell_fall')}: .* ends inside timing \(\), opened in line {line('timing')}"),
    (TEXT.replace("area : 2;", "area ; 2"),
     rf"x\.lib:{line('area : 2')}: not a Liberty statement: 'area ; 2"),
    (TEXT + "}", rf"x\.lib:{TEXT.count(chr(10)) + 1}: '}}' closes nothing"),
    (TEXT.replace("area : 2;", "area : two;"),
     rf"x\.lib:{line('cell (ND)')}: area of this cell must be numbers, not two"),
    (TEXT.replace('"31, 32"', '"31, x32"'),
     rf"x\.lib:{line('cell_rise')}: values must be numbers"),
    (TEXT.replace('"1ns"', '"fast"'), r"x\.lib:2: time_unit must be a number with a unit"),
    ("cell (a) { }", r"x\.lib:1: must hold one library group, not 0"),
    ("library (a) { cell (b) { area : 1; } }", r"x\.lib: a library must have a flip-flop"),
    ("", r"x\.lib:1: must hold one library group"),
])  # fmt: skip
def test_broken_files(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        liberty.read([written(tmp_path, text)])


def test_a_table_must_be_full(tmp_path: Path) -> None:
    library = liberty.read([written(tmp_path, TEXT.replace('"31, 32"', '"31"'))])
    with pytest.raises(ValueError, match=rf"x\.lib:{line('cell_rise')}: .* 6 values, not 5"):
        _ = library.cells["ND"].pins


def test_gzip(tmp_path: Path, small: Library) -> None:
    packed = gzip.compress(TEXT.encode())
    (tmp_path / "y.lib.gz").write_bytes(packed)
    assert liberty.read([tmp_path / "y.lib.gz"]).cells.keys() == small.cells.keys()
    (tmp_path / "z.lib.gz").write_bytes(packed[: len(packed) // 2])
    with pytest.raises(ValueError, match=r"z\.lib\.gz:1: not a complete gzip file"):
        liberty.read([tmp_path / "z.lib.gz"])


def test_files_merge(tmp_path: Path) -> None:
    gates = TEXT[:TEXT.index("  cell (FF)")] + "}"
    flops = f"library (other) {{ time_unit : 1ns; leakage_power_unit : 1nW; {FLOP} }}"
    both = liberty.read([written(tmp_path, gates, "a.lib"), written(tmp_path, flops, "b.lib")])
    assert list(both.cells) == ["ND", "IV", "FF"]
    flops = flops.replace("1ns", "1ps")
    with pytest.raises(ValueError, match="must have the same units"):
        liberty.read([tmp_path / "a.lib", written(tmp_path, flops, "b.lib")])


def test_mapping_text_keeps_what_mapping_needs() -> None:
    whole = libraries.load()
    text = liberty.write_for_mapping(whole, exclude=["NAND4_X2"])
    assert "internal_power" not in text
    assert "setup_rising" not in text
    group = liberty.parse(text, "text")
    assert [cell.args[0] for cell in group.find("cell")] == [
        name for name in whole.cells if name != "NAND4_X2"]
    kept = sum(len(pin.timing) for name, cell in whole.cells.items() if name != "NAND4_X2"
               for pin in cell.pins.values() if pin.direction == "output")
    assert text.count("cell_rise") == kept


def test_unusable_cells_are_not_mapped(small: Library) -> None:
    assert "FF" not in liberty.write_for_mapping(small)


@pytest.mark.parametrize(("expression", "python"), [
    ("A B", lambda a, b, c: a and b),
    ("A B'", lambda a, b, c: a and not b),
    ("!A & B | C", lambda a, b, c: (not a and b) or c),
    ("A + B * C", lambda a, b, c: a or (b and c)),
    ("A ^ B & C", lambda a, b, c: (a != b) and c),  # in Liberty the exclusive or binds tighter
    ("!(A ^ B)' C", lambda a, b, c: (a != b) and c),
    ("(A&B) | (A&C) | (B&C)", lambda a, b, c: a + b + c > 1),
    ("1 C", lambda a, b, c: c),
    ("0 | C", lambda a, b, c: c),
])  # fmt: skip
def test_expressions(expression: str, python: object) -> None:
    assert callable(python)
    table = truth_table(expression, ["A", "B", "C"])
    assert table == sum(
        bool(python(row & 1, row >> 1 & 1, row >> 2 & 1)) << row for row in range(8))


def test_expression_names_and_errors() -> None:
    assert support("!D1 & (D1 | SE)") == ("D1", "SE")
    assert evaluator("A & !B", ["B", "A"])(0b0011, 0b0101) & 0b1111 == 0b0100
    for text in ("A &", "(A", "A )", "A $ B", "", "&A"):
        with pytest.raises(ValueError, match="not a Boolean expression"):
            truth_table(text, ["A", "B"])
    with pytest.raises(ValueError, match="uses 'Z', which is not among"):
        evaluator("Z", ["A"])


# ----- the neutral library --------------------------------------------------------------------


def test_neutral_file_is_up_to_date() -> None:
    assert neutral.PATH.read_text() == neutral.text(), "run python -m tilewright_ppa.neutral"


def test_neutral_scale() -> None:
    library = libraries.load()
    assert library.nand2_area == 1
    assert timing.fo4(library) == pytest.approx(100e-12, rel=1e-4)
    assert timing.four_inverters(library) == pytest.approx(4e-15)
    assert library.voltage == 1


def test_neutral_functions_are_those_of_their_names() -> None:
    cells = libraries.load().cells
    rows = {
        "NAND3_X1": lambda a, b, c: not (a and b and c),
        "NOR3_X2": lambda a, b, c: not (a or b or c),
        "AOI21_X1": lambda a, b, c: not ((a and b) or c),
        "OAI21_X1": lambda a, b, c: not ((a or b) and c),
        "MUX2_X1": lambda a, b, s: b if s else a,
    }
    for name, meant in rows.items():
        cell = cells[name]
        assert truth_table(cell.pins["Y"].function, cell.inputs) == sum(
            bool(meant(row & 1, row >> 1 & 1, row >> 2 & 1)) << row for row in range(8)), name


# ----- finding libraries ----------------------------------------------------------------------


@pytest.fixture(name="nowhere", autouse=True)
def fixture_nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine without libraries."""
    for name in ("TILEWRIGHT_LIBRARIES", "PDK_ROOT", "FLOW_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


def placed(folder: Path, *names: str) -> list[Path]:
    folder.mkdir(parents=True)
    return [Path(shutil.copy(neutral.PATH, folder / name)) for name in names]


SKY = "sky130_fd_sc_hd__tt_025C_1v80.lib"


@pytest.mark.parametrize(("variable", "below"), [
    ("TILEWRIGHT_LIBRARIES", "any/where"),
    ("PDK_ROOT", "sky130A/libs.ref/sky130_fd_sc_hd/lib"),
    ("FLOW_HOME", "platforms/sky130hd/lib"),
])  # fmt: skip
def test_places(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str,
                below: str) -> None:
    slow = SKY.replace("tt_025C", "ss_100C")
    expected, _ = placed(tmp_path / "root" / below, SKY, slow)
    assert "sky130hd" not in libraries.available()
    monkeypatch.setenv(variable, str(tmp_path / "root"))
    assert libraries.find("sky130hd") == (expected,)
    assert libraries.load("sky130hd").name == "sky130hd"


def test_home_store(tmp_path: Path) -> None:
    place = tmp_path / "home/.ciel/sky130A/libs.ref/sky130_fd_sc_hd/lib"
    assert libraries.find("neutral") == (neutral.PATH,)
    expected = placed(place, SKY)
    assert libraries.find("sky130hd") == tuple(expected)


def test_parts_make_one_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    names = ["asap7sc7p5t_AO_RVT_TT_nldm_211120.lib", "asap7sc7p5t_SEQ_RVT_TT_nldm_220123.lib",
             "asap7sc7p5t_SEQ_RVT_TT_nldm_211120.lib", "asap7sc7p5t_SEQ_LVT_TT_nldm_220123.lib"]
    placed(tmp_path / "x", *names)
    monkeypatch.setenv("TILEWRIGHT_LIBRARIES", str(tmp_path))
    assert [path.name for path in libraries.find("asap7")] == names[:2]


def test_paths(tmp_path: Path) -> None:
    one, two = placed(tmp_path / "x", "one.lib", "two.lib")
    assert libraries.find(str(one)) == (one,)
    assert libraries.find(f"{one},{two}") == (one, two)
    with pytest.raises(ValueError, match=r"a folder with one Liberty file, but .* has 2"):
        libraries.find(str(tmp_path / "x"))
    two.unlink()
    assert libraries.find(str(tmp_path / "x")) == (one,)
    assert libraries.load(str(one)).name == "neutral"


@pytest.mark.parametrize(("name", "message"), [
    ("sky130hd", "library must be a Liberty file, a folder or one of neutral, not sky130hd"),
    ("no/such.lib", "library must be a Liberty file, a folder or a name, not no/such.lib"),
])  # fmt: skip
def test_unknown_library(name: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        libraries.find(name)
