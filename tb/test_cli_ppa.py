"""`tilewright ppa` and `tilewright compare`: records, exit codes, errors."""

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tilewright.cli import main
from tilewright.records import load_all
from tilewright_ppa import libraries, recipes
from tilewright_ppa.adders import adder_map
from tilewright_ppa.flow import names

PPA_KEYS = {
    "name", "library", "corner", "recipe", "area_um2", "gate_equivalents", "sequential_ge",
    "fmax_mhz", "period_ns", "power_mw", "leakage_mw", "energy_pj_per_op", "ops_per_cycle",
    "annotated", "tools",
}  # fmt: skip
COMPARE_KEYS = {"a", "b", "library", "recipe", "area_ratio", "energy_ratio", "power_ratio",
                "period_ratio", "cycles_ratio"}
PE = "systolic_ws_i8_pe"


@pytest.fixture(name="build", autouse=True)
def fixture_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("TILEWRIGHT_BUILD", str(tmp_path))
    monkeypatch.delenv("TILEWRIGHT_LIBRARIES", raising=False)
    monkeypatch.delenv("TILEWRIGHT_DEBUG", raising=False)
    return tmp_path


def record(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert main([*arguments, "--json", "-"]) == 0
    return json.loads(capsys.readouterr().out)


def test_ppa(capsys: pytest.CaptureFixture[str], build: Path) -> None:
    found = record(capsys, "ppa", PE, "--recipe", "area")
    assert found.keys() >= PPA_KEYS
    assert (found["name"], found["library"], found["recipe"]) == (PE, "neutral", "area")
    assert found["area_um2"] is None
    assert found["annotated"] == 1
    assert found["mismatch"] is None
    kept = json.loads((build / "records" / "ppa" / f"{PE}@neutral+area.json").read_text())
    assert kept == found
    assert main(["ppa", PE, "--recipe", "area"]) == 0
    shown = capsys.readouterr().out
    assert f"{found['gate_equivalents']:,.0f}" in shown
    assert "no wires" in shown


def test_modules_share_area_and_energy(capsys: pytest.CaptureFixture[str]) -> None:
    found: Any = record(capsys, "ppa", "systolic_array", "-p", "rows=2", "-p", "cols=2",
                        "-p", "acts=u2", "-p", "weights=u2")
    assert {module["module"]: module["count"] for module in found["modules"]}["pe_ws_u2_u2_s5"] == 4
    for key in ("gate_equivalents", "energy_pj_per_op"):
        parts = [module[key] for module in found["modules"]]
        assert sum(parts) == pytest.approx(found[key])
        assert min(parts) >= 0


def test_power_at_a_period(capsys: pytest.CaptureFixture[str]) -> None:
    fast = record(capsys, "ppa", PE, "--recipe", "area", "--period", "10")
    slow = record(capsys, "ppa", PE, "--recipe", "area", "--period", "1000")
    dynamic = [float(str(row["power_mw"])) - float(str(row["leakage_mw"])) for row in (fast, slow)]
    assert dynamic[0] == pytest.approx(100 * dynamic[1])
    assert fast["period_ns"] == slow["period_ns"]


def test_activity_is_that_of_the_operands(capsys: pytest.CaptureFixture[str],
                                          tmp_path: Path) -> None:
    count = 100
    still: dict[str, np.ndarray] = {
        "acts": np.zeros(count, np.int8), "weight": np.array(3, np.int8),
        "sums": np.zeros(count, np.int32)}
    busy = still | {"acts": np.tile(np.array([85, -86], np.int8), count // 2)}
    both: dict[str, np.ndarray] = {
        f"{kind}/{key}": value for kind, job in (("still", still), ("busy", busy))
        for key, value in job.items()}
    np.savez(tmp_path / "x.npz", allow_pickle=False, **both)
    energies = []
    for product in ("still", "busy"):
        found = record(capsys, "ppa", PE, "--activity", str(tmp_path / "x.npz"),
                       "--product", product)
        assert str(found["activity"]).startswith(f"x.npz {product}")
        energies.append(float(str(found["energy_pj_per_op"])))
    assert energies[1] > 2 * energies[0]


def test_a_long_product_is_cut(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    np.savez(tmp_path / "long.npz", acts=rng.integers(-128, 127, 5000, np.int8),
             weight=np.int8(3), sums=np.zeros(5000, np.int32))
    found = record(capsys, "ppa", PE, "--activity", str(tmp_path / "long.npz"))
    assert "1250 of 5000" in str(found["activity"])
    assert found["operations"] == 1250


def test_compare(capsys: pytest.CaptureFixture[str], build: Path) -> None:
    same = record(capsys, "compare", PE, PE, "--recipe", "area")
    assert same.keys() >= COMPARE_KEYS
    assert {same[key] for key in COMPARE_KEYS if key.endswith("ratio")} == {1}
    other = record(capsys, "compare", "systolic_ws_i8_pe_pipelined", PE)
    assert float(str(other["area_ratio"])) > 1 > float(str(other["period_ratio"]))
    assert str(other["work"]).startswith("Both: ")
    assert len(list((build / "records" / "compare").iterdir())) == 2


def test_all_is_what_the_library_can_run() -> None:
    library = libraries.load()
    assert adder_map(library)
    assert names("all", library) == list(recipes.SWEEP)
    assert names("speed", library) == ["speed"]


@pytest.mark.parametrize(("arguments", "message"), [
    (["ppa", "nothing"], "nothing"),
    (["ppa", PE, "--library", "tsmc5"], "library must be a Liberty file"),
    (["ppa", PE, "--library", "x/y.lib"], "not x/y.lib"),
    (["ppa", PE, "--recipe", "tiny"], "recipe must be area, balanced, speed, all"),
    (["ppa", PE, "--product", "a"], "--product must come with --activity"),
    (["ppa", PE, "--activity", "none.npz"], "none.npz"),
    (["ppa", PE, "--activity", "x.txt"], "--activity must be"),
    (["ppa", PE, "--period", "0"], "period"),
    (["ppa", PE, "--period", "nan"], "--period must be a finite number of ns above 0, not nan"),
    (["compare", PE, "nothing"], "nothing"),
    (["compare", PE, PE, "--recipe", "all"], "--recipe must be one recipe, not all"),
])  # fmt: skip
def test_errors(capsys: pytest.CaptureFixture[str], build: Path, arguments: list[str],
                message: str) -> None:
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert message in shown.err
    assert shown.err.count("\n") == 1
    assert not shown.out
    assert not list(build.iterdir())


def test_no_compiler(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CXX", raising=False)
    assert main(["ppa", PE, "--recipe", "plain-area"]) == 2
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    assert "a C++ compiler is missing: install g++" in shown.err
    assert not load_all()


def test_broken_library(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = libraries.find("neutral")[0].read_text()
    (tmp_path / "half.lib").write_text(text[: len(text) // 2])
    (tmp_path / "gates.lib").write_text("library (x) { cell (INV) { area : 1; } }")
    (tmp_path / "table.lib").write_text(text.replace('values ("', 'values ("?', 1))
    for name, message in (("half", r"half\.lib:\d+: not a Liberty statement"),
                          ("gates", r"gates\.lib: a library must have a flip-flop"),
                          ("table", r"table\.lib:\d+: values must be numbers")):
        assert main(["ppa", PE, "--library", str(tmp_path / f"{name}.lib")]) == 2
        shown = capsys.readouterr()
        assert (shown.out, shown.err.count("\n")) == ("", 1)
        assert re.search(message, shown.err)
