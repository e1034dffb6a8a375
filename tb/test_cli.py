"""The command line: what it prints, what it writes, and how it refuses."""

import hashlib
import json
import sys
from pathlib import Path

import pytest

import tilewright.yosys
import tilewright_sim.commands
from tilewright import cli, describe, records
from tilewright.cli import main
from tilewright.diagram import Stage, draw, mermaid
from tilewright.registry import CONFIGS
from tilewright.tools import program

NAME = "systolic_ws_i8_pe"


def record(capsys: pytest.CaptureFixture[str], *arguments: str) -> object:
    """What a command prints with `--json -`."""
    assert main([*arguments, "--json", "-"]) == 0
    return json.loads(capsys.readouterr().out)


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one line of a command that ends with status 2 and prints nothing else."""
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.endswith("\n")
    assert shown.err.count("\n") == 1
    return shown.err.strip()


# The group


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    for name in cli.commands.found:
        assert f"  {name} " in shown
    assert main([]) == 0
    assert capsys.readouterr().out == shown


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A command `broken` of the simulation, in a file that the test writes."""
    monkeypatch.setattr(tilewright_sim.commands, "__path__", [str(tmp_path)])
    monkeypatch.delitem(sys.modules, "tilewright_sim.commands.broken", raising=False)
    entry = cli.EntryPoint("broken", "tilewright_sim.commands.broken:command",
                           "tilewright.commands")
    monkeypatch.setitem(cli.commands.found, "broken", entry)
    return tmp_path / "broken.py"


def test_missing_extra_says_which(capsys: pytest.CaptureFixture[str], broken: Path) -> None:
    broken.write_text("import no_such_package.part\n")
    needs = "needs the Python package no_such_package: pip install 'tilewright[sim]'"
    assert refusal(capsys, "broken", "x", "--help") == f"tilewright broken: {needs}"
    assert main(["--help"]) == 0  # the others are still there
    assert "needs the Python package" in capsys.readouterr().out


def test_our_own_missing_module_surfaces(broken: Path) -> None:
    broken.write_text("import tilewright_sim.no_such_module\n")
    with pytest.raises(ModuleNotFoundError):
        main(["broken"])


COMMAND = """
import click
import numpy as np
from tilewright.tools import MissingTool
@click.command
def command():
    {}
"""


@pytest.mark.parametrize(("body", "line"), [
    ("raise ValueError('Class.rows must be in 1..64,\\n   not 65')",
     "Class.rows must be in 1..64, not 65"),
    ("raise TypeError('acts must be integers, not NaN')", "acts must be integers, not NaN"),
    ("raise FileNotFoundError('verilator: not found')", "verilator: not found"),
    ("raise MissingTool('g++ is missing: apt install g++')", "g++ is missing: apt install g++"),
    ("open('/no/such/file')", "/no/such/file: No such file or directory"),
])
def test_user_error_is_one_line(capsys: pytest.CaptureFixture[str], broken: Path, body: str,
                                line: str) -> None:
    broken.write_text(COMMAND.format(body))
    assert refusal(capsys, "broken") == f"tilewright: {line}"


@pytest.mark.parametrize(("body", "error"), [
    ("np.ones(2) + np.ones(3)", ValueError),
    ("int('x')", ValueError),
    ("len(3)", TypeError),
    ("raise KeyError('x')", KeyError),
])
def test_fault_of_ours_keeps_its_traceback(broken: Path, body: str,
                                           error: type[Exception]) -> None:
    broken.write_text(COMMAND.format(body))
    with pytest.raises(error):
        main(["broken"])


def test_status_of_a_failed_check(broken: Path) -> None:
    broken.write_text(COMMAND.format("click.get_current_context().exit(1)"))
    assert main(["broken"]) == 1


@pytest.mark.parametrize(("arguments", "line"), [
    (["lst"], "tilewright: COMMAND must be one of list, show,"),
    (["show"], "tilewright show: Missing argument 'DESIGN'."),
    (["show", NAME, "--depth", "3"], "tilewright show: No such option '--depth'."),
    (["show", NAME, "-p", "rows"], "must be NAME=VALUE, not 'rows'"),
    (["show", NAME, "-p", "rows=1", "-p", "rows=2"], "must give rows once"),
    (["show", "systolic_ws_i8"], "DESIGN must be"),
    (["show", "systolic", "-p", "rows=65"], "rows must be in 1..64, not 65"),
    (["show", "systolic", "-p", "rows=two"], "rows must be"),
    (["show", "systolic", "-p", "acts=f8"],
     "acts: format must be i2..i16, u2..u16, af4e2..af16e5 or one of e4m3, "),
    (["show", "systolic", "-p", "height=2"], "height"),
    (["show", "systolic", "-p", "accumulator=8"], "accumulator must be in"),
    (["generate", NAME], "Missing option '-o' / '--output'."),
])
def test_wrong_arguments(capsys: pytest.CaptureFixture[str], arguments: list[str],
                         line: str) -> None:
    assert line in refusal(capsys, *arguments)


def test_progress_is_silent_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    with cli.progress("work", 2) as advance:
        advance(1)
        advance(1)
    assert capsys.readouterr() == ("", "")


# list and show


def test_list(capsys: pytest.CaptureFixture[str]) -> None:
    rows = record(capsys, "list")
    assert isinstance(rows, list)
    assert [row["name"] for row in rows] == list(CONFIGS)
    assert {frozenset(row) for row in rows} == {
        frozenset(("name", "family", "params", "baseline", "workload"))}
    assert main(["list"]) == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in CONFIGS)


@pytest.mark.parametrize("name", CONFIGS)
def test_show(capsys: pytest.CaptureFixture[str], name: str) -> None:
    shown = record(capsys, "show", name)
    assert isinstance(shown, dict)
    assert shown["params"]
    for row in shown["params"]:
        assert row["meaning"], f"{row['name']} has no meaning in the parameter class"
    assert shown["latency"] >= 0
    # A channel of DRAM banks has none: its cycles follow from all commands before.
    assert bool(shown["cycles"]) == hasattr(CONFIGS[name].build(), "cycles")
    assert [port["name"] for port in shown["ports"]][:2] == ["clk", "rst"]
    assert main(["show", name]) == 0
    assert shown["diagram"].splitlines()[0] in capsys.readouterr().out


@pytest.mark.parametrize("name", CONFIGS)
def test_diagram_shows_every_stream_once(name: str) -> None:
    component = CONFIGS[name].build()
    stages = describe.diagram(component, name)
    streams = describe.stream_list(component)
    ports = [port["name"] for port in describe.port_list(component)]
    for direction, ends in (("in", [s.takes for s in stages]), ("out", [s.gives for s in stages])):
        shown = [name for names in ends for name in names]
        assert len(shown) == len(set(shown))
        if CONFIGS[name].bus:
            assert all(any(port.startswith(bus) for port in ports) for bus in shown)
        else:
            assert set(shown) == {stream["name"] for stream in streams
                                  if stream["direction"] == direction}


def test_show_is_of_the_given_parameters(capsys: pytest.CaptureFixture[str]) -> None:
    shown = record(capsys, "show", "systolic", "-p", "rows=3", "-p", "cols=5", "-p", "acts=u4")
    assert isinstance(shown, dict)
    values = {row["name"]: row["value"] for row in shown["params"]}
    assert (values["rows"], values["cols"], values["acts"]) == (3, 5, "u4")
    widths = {port["name"]: port["width"] for port in shown["ports"]}
    assert widths["i_acts__payload"] == 3 * 4
    assert widths["i_weights__payload"] == 5 * 8
    assert "3 x 5" in shown["diagram"]


def test_drawing() -> None:
    stages = (Stage(name="multiply", takes=("i_acts", "i_weights"), passes="16 products"),
              Stage(name="add", does=("a tree",), gives=("o",)))
    assert draw(stages) == """\
             ┌──────────┐
i_acts    ──▶│ multiply │
i_weights ──▶│          │
             └─────┬────┘
                   │ 16 products
             ┌─────▼────┐
             │ add      │──▶ o
             │ a tree   │
             └──────────┘"""
    assert mermaid(stages).splitlines() == [
        "flowchart TD",
        '    s0["<b>multiply</b>"]',
        '    i_acts(["i_acts"]) --> s0',
        '    i_weights(["i_weights"]) --> s0',
        '    s1["<b>add</b><br/>a tree"]',
        '    s1 --> o(["o"])',
        '    s0 -->|"16 products"| s1',
    ]


def test_meanings_of_inherited_fields() -> None:
    class Parent:
        """Parent.

        Parameters
        ----------
        rows, cols
            Size,
            1 to 64.
        """

    class Child(Parent):
        """Child.

        Parameters
        ----------
        rows, cols
            As in `Parent`.
        depth : int
            Words.

        Members
        -------
        i : stream
        """

    assert describe.meanings(Child) == {
        "rows": "Size, 1 to 64.", "cols": "Size, 1 to 64.", "depth": "Words."}


# generate


def test_generate(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = tmp_path / "new" / "rtl"
    manifest = record(capsys, "generate", NAME, "-o", str(folder))
    assert sorted(path.name for path in folder.iterdir()) == [f"{NAME}.json", f"{NAME}.v"]
    text = (folder / f"{NAME}.v").read_text()
    assert f"module {NAME}(" in text
    assert isinstance(manifest, dict)
    assert manifest == json.loads((folder / f"{NAME}.json").read_text())
    assert manifest["files"] == [
        {"name": f"{NAME}.v", "sha256": hashlib.sha256(text.encode()).hexdigest()}]
    assert manifest["versions"].keys() == {"tilewright", "amaranth", "pyosys"}
    for port in manifest["ports"]:
        assert port["name"] in text


def test_json_that_cannot_be_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for target in (tmp_path / "file" / "list.json", tmp_path):
        assert (f"--json must be a file that can be written, not {target} ("
                in refusal(capsys, "list", "--json", str(target)))
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_generate_says_what_it_wrote(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["generate", NAME, "-o", str(tmp_path / "rtl")]) == 0
    assert capsys.readouterr().out.split() == [
        str(tmp_path / "rtl" / f"{NAME}.json"), str(tmp_path / "rtl" / f"{NAME}.v")]


def test_generate_where_nothing_can_be_written(capsys: pytest.CaptureFixture[str],
                                               tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    line = refusal(capsys, "generate", NAME, "-o", str(tmp_path / "file" / "rtl"))
    assert "--output must be a folder that can be written" in line
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_generate_without_yosys(capsys: pytest.CaptureFixture[str], tmp_path: Path,
                                monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tilewright.yosys, "find_spec", lambda name: None)
    assert refusal(capsys, "generate", NAME, "-o", str(tmp_path)) == (
        "tilewright: pyosys is missing: pip install tilewright")
    assert list(tmp_path.iterdir()) == []


def test_generate_writes_both_files_or_none(capsys: pytest.CaptureFixture[str],
                                            tmp_path: Path) -> None:
    (tmp_path / "rtl" / f"{NAME}.v").mkdir(parents=True)  # cannot be replaced by a file
    assert "--output must be" in refusal(capsys, "generate", NAME, "-o", str(tmp_path / "rtl"))
    assert [path.name for path in (tmp_path / "rtl").iterdir()] == [f"{NAME}.v"]


# doctor


def test_doctor(capsys: pytest.CaptureFixture[str]) -> None:
    tools = record(capsys, "doctor")
    assert isinstance(tools, list)
    found = {tool["name"]: tool for tool in tools}
    assert {"python", "amaranth", "pyosys", "verilator", "cocotb", "g++"} <= found.keys()
    assert found["amaranth"]["version"].startswith("0.5.")
    assert all(tool["purpose"] and tool["get"] for tool in tools)


def test_doctor_without_a_compiler(capsys: pytest.CaptureFixture[str], tmp_path: Path,
                                   monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CXX", raising=False)
    assert main(["doctor"]) == 1
    assert "To get g++: apt install g++" in capsys.readouterr().out


def test_program_of_unknown_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not program(["tool"], "", "").found
    (tmp_path / "tool").write_text("#!/bin/sh\n")
    (tmp_path / "tool").chmod(0o755)
    assert program(["other", "tool"], "", "").version == "unknown"
    (tmp_path / "tool").write_text("#!/bin/sh\necho 'Tool (build 3) v1.20.3-x'\n")
    assert program(["other", "tool"], "", "").version == "1.20.3"


# Records


def test_records_come_back(tmp_path: Path) -> None:
    path = records.save("run", "a/b -p rows=8", {"name": "a", "cycles": 3})
    records.save("run", "a/b -p rows=8", {"name": "a", "cycles": 4})
    records.save("test", "a", {"name": "a", "passed": 1})
    assert path.parent == tmp_path / "records" / "run"
    assert records.load_all() == {"run": [{"name": "a", "cycles": 4}],
                                  "test": [{"name": "a", "passed": 1}]}


def test_record_that_json_has_no_word_for_leaves_the_old_one() -> None:
    records.save("run", "a", {"cycles": 1})
    with pytest.raises(ValueError, match="JSON"):
        records.save("run", "a", {"utilization": float("nan")})
    with pytest.raises(TypeError, match="a record holds JSON values"):
        records.save("run", "a", {"cycles": object()})
    assert records.load_all() == {"run": [{"cycles": 1}]}


@pytest.mark.parametrize(("text", "message"), [
    ("{", "must hold JSON"), ("[]", "must hold a JSON object, not list")])
def test_damaged_record(text: str, message: str) -> None:
    records.save("run", "a", {}).write_text(text)
    with pytest.raises(ValueError, match=message):
        records.load_all()
