"""`tilewright trace`: checks of files, records of runs, replays, refusals."""

import dataclasses
import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tilewright.cli import main
from tilewright.records import load_all
from tilewright.registry import resolve
from tilewright_golden.pim.replay import requests
from tilewright_golden.pim.requests import FIELDS, Opcode
from tilewright_golden.pim.trace import read
from tilewright_golden.pim.traffic import TrafficContract

PARAMETERS = {"banks": "8", "group": "2", "rows": "8", "columns": "8", "lanes": "4",
              "vector_steps": "16"}
SMALL = ("pim_traffic", *(f"-p{name}={value}" for name, value in PARAMETERS.items()))
HEADER = ("tilewright-trace 1 timing=neupims form=i8 banks=8 ranks=2 group=2 rows=8 columns=8 "
          "lanes=4 buffers=2 bundle=1 vectors=1 vector_steps=16\n")
LEGAL = HEADER + """\
0 ACT bank=3 row=7
14 RD bank=3 row=7 column=2
16 RD bank=3 row=7 column=3
# GWRITE is not in a hurry
60 GWRITE vector=3 part=0
70 WR bank=3 row=7 column=2
"""


@pytest.fixture
def legal(tmp_path: Path) -> Path:
    path = tmp_path / "legal.txt"
    path.write_text(LEGAL)
    return path


def record(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    assert main(["trace", *map(str, words), "--json", "-"]) == 0
    return json.loads(capsys.readouterr().out)


def refusal(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """The one line of a command that ends with status 2 and prints nothing else."""
    assert main(["trace", *map(str, words)]) == 2
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    return shown.err.strip()


def test_a_legal_file(capsys: pytest.CaptureFixture[str], legal: Path) -> None:
    made = record(capsys, *SMALL, legal)
    assert (made["input"], made["run"]) == ("legal.txt", None)
    assert made["file"] == {
        "commands": 5, "cycles": 71, "counts": {"ACT": 1, "RD": 2, "WR": 1, "GWRITE": 1},
        "steps": 0, "command_bus": 5 / 71, "data_bus": 8 / 71, "columns": 3, "row_hits": 2,
        "violations": {}, "first_violation": None}
    assert made in load_all()["trace"]
    assert main(["trace", *SMALL, str(legal)]) == 0
    shown = capsys.readouterr().out
    assert re.search(r"legal.txt +5 +71 +7\.0% +11\.3% +2 of 3 +0 *\n", shown)
    assert re.search(r"RD +2 *\n", shown)


BROKEN = {
    "3: RD breaks tRCDRD, earliest legal cycle 14": ("14 RD", "13 RD"),
    "3: RD breaks open, in no cycle before another command": ("14 RD bank=3 row=7",
                                                              "14 RD bank=3 row=6"),
    "4: RD breaks tCCD_L, earliest legal cycle 16 (1 more)": ("16 RD", "15 RD"),
    " REF breaks tREFI, due by cycle 3900, not 3901": ("70 WR", "3901 WR"),
}


@pytest.mark.parametrize("words", BROKEN)
def test_a_broken_rule(capsys: pytest.CaptureFixture[str], legal: Path, words: str) -> None:
    legal.write_text(LEGAL.replace(*BROKEN[words]))
    assert refusal(capsys, *SMALL, legal) == f"tilewright: {legal}:{words}"
    assert "trace" not in load_all()


def test_a_broken_rule_as_json(capsys: pytest.CaptureFixture[str], legal: Path) -> None:
    legal.write_text(LEGAL.replace("16 RD", "15 RD"))
    assert main(["trace", *SMALL, str(legal), "--json", "-"]) == 2
    made = json.loads(capsys.readouterr().out)["file"]
    assert made["violations"] == {"tCCD_L": 1, "bus": 1}
    assert made["first_violation"] == {"index": 2, "cycle": 15, "command": "RD", "rule": "tCCD_L",
                                       "earliest": 16, "line": 4}


def test_bad_files(capsys: pytest.CaptureFixture[str], legal: Path, tmp_path: Path) -> None:
    for old, new, words in (
            ("14 RD", "14 LOAD", ":3: command must be one of ACT, "),
            ("bank=3 row=7 column=2", "bank=3 column=2", ":3: RD must have row"),
            ("bank=3 row=7\n", "bank=8 row=7\n", ":2: ACT bank must be in 0..7, not 8"),
            ("60 GWRITE", "6 GWRITE", ":6: cycle must be at least 16, the one before, not 6"),
            ("neupims", "aim", ":1: the trace must be of a channel with timing=neupims")):
        legal.write_text(LEGAL.replace(old, new))
        assert f"tilewright: {legal}{words}" in refusal(capsys, *SMALL, legal)
    for path, why in ((tmp_path / "missing.txt", "No such file or directory"),
                      (tmp_path, "Is a directory")):
        assert refusal(capsys, *SMALL, path) == (
            f"tilewright: FILE must be a file that can be read, not {path} ({why})")


def test_bad_options(capsys: pytest.CaptureFixture[str], legal: Path, tmp_path: Path) -> None:
    assert "--replay must come with FILE" in refusal(capsys, *SMALL, "--replay")
    assert "--output must come with --replay, or without FILE" in refusal(
        capsys, *SMALL, legal, "-o", tmp_path / "out.txt")
    assert "DESIGN must be a channel of banks, such as" in refusal(
        capsys, "systolic_ws_i8_pe", legal)
    (tmp_path / "file").touch()
    assert "--dramsim3 must be a file that can be written, not" in refusal(
        capsys, *SMALL, legal, "--dramsim3", tmp_path / "file" / "x")
    empty = tmp_path / "empty.txt"
    empty.write_text(HEADER + "0 REF\n")
    assert "--replay must have commands that are requests in FILE, not none" in refusal(
        capsys, *SMALL, empty, "--replay")


def test_requests_of_dramsim3(capsys: pytest.CaptureFixture[str], legal: Path,
                              tmp_path: Path) -> None:
    record(capsys, *SMALL, legal, "--dramsim3", tmp_path / "public.txt")
    row = (7 * 8 + 3) * 8 * 4  # of 8 banks, 8 columns, 4 bytes
    assert (tmp_path / "public.txt").read_text().splitlines() == [
        f"0x{row + 8:x} READ 14", f"0x{row + 12:x} READ 16", f"0x{row + 8:x} WRITE 70"]


def test_two_files_or_none(capsys: pytest.CaptureFixture[str], tmp_path: Path,
                           monkeypatch: pytest.MonkeyPatch) -> None:
    """A channel that DRAMsim3 does not have is refused before its run."""
    out, public = tmp_path / "out.txt", tmp_path / "public.txt"
    (tmp_path / "file").touch()
    assert "--dramsim3 must be a file that can be written, not" in refusal(
        capsys, *SMALL, "-o", out, "--dramsim3", tmp_path / "file" / "x")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    monkeypatch.setattr("tilewright_sim.commands.trace._own_run", None)
    assert refusal(capsys, "pim_i4_4x3", "-o", out, "--dramsim3", public) == (
        "tilewright: --dramsim3: columns must be a power of two for DRAMsim3, not 7")
    assert f"--dramsim3 must be another file than --output, not {out}" in refusal(
        capsys, *SMALL, "-o", out, "--dramsim3", out)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(("text", "words"), [
    ("5 READRES bank=1\n", ":3: READRES must be of wave 0, not 1"),
    ("5 READRES bank=0\n# end\n", ":3: READRES of wave 1 must follow this one"),
])
def test_commands_that_are_no_replay(capsys: pytest.CaptureFixture[str], tmp_path: Path,
                                     text: str, words: str) -> None:
    path = tmp_path / "some.txt"
    path.write_text(f"{HEADER}# begin\n{text}")
    assert refusal(capsys, *SMALL, path, "--replay") == f"tilewright: {path}{words}"


def test_replay_of_a_file(capsys: pytest.CaptureFixture[str], legal: Path, tmp_path: Path) -> None:
    made = record(capsys, *SMALL, legal, "--replay", "-o", tmp_path / "out.txt")
    assert made["file"]["counts"]["RD"] == made["run"]["counts"]["RD"] == 2
    assert made["run"]["cycles_per_second"] > 0
    out = read(tmp_path / "out.txt", resolve("pim_traffic", PARAMETERS).params)
    assert len(out["cycle"]) == made["run"]["commands"] >= 5
    assert main(["trace", *SMALL, str(legal), "--replay"]) == 0
    shown = capsys.readouterr().out
    assert re.search(r"legal.txt +5 +71 ", shown)
    assert re.search(r"RTL +\d+ ", shown)


def test_own_run_and_its_replay(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The replay of a run's commands gives commands of the same requests; only raw rows that are
    closed for a refresh and opened again may be others."""
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    made = record(capsys, *SMALL, "--seed", 3, "-o", first)
    assert (made["input"], made["file"], made["run"]["violations"]) == ("seed 3", None, {})
    again = record(capsys, *SMALL, first, "--replay", "-o", second)
    assert again["file"] == {name: value for name, value in made["run"].items()
                             if name in again["file"]}
    params = resolve("pim_traffic", PARAMETERS).params
    asked, answered = (requests(params, read(path, params)) for path in (first, second))

    def ordered(of: dict[str, np.ndarray]) -> list[tuple[int, ...]]:
        rows = zip(*(of[name].tolist() for name in FIELDS), strict=True)
        return sorted(row for row in rows if row[0] not in (Opcode.G_ACT, Opcode.PIM_PRE))

    assert ordered(asked) == ordered(answered)


def test_a_run_that_differs(capsys: pytest.CaptureFixture[str], tmp_path: Path,
                            monkeypatch: pytest.MonkeyPatch) -> None:
    class Lying(TrafficContract):
        def outputs(self, params: Any, jobs: Any) -> Any:
            beats = super().outputs(params, jobs)
            beats["o"]["data"][3, 1] ^= 1
            return beats

    config = dataclasses.replace(resolve("pim_traffic", PARAMETERS), contract=Lying())
    monkeypatch.setattr("tilewright.cli.resolve", lambda design, parameters: config)
    assert main(["trace", *SMALL, "--seed", "5", "-o", str(tmp_path / "out.txt")]) == 1
    said = capsys.readouterr().err
    assert f"{config.name}, seed 5: o.data[3, 1] is" in said
    assert "again: tilewright trace pim_traffic " in said
    assert not (tmp_path / "out.txt").exists()
