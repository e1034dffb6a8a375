"""Traces as text, back to requests, and as requests of DRAMsim3."""

import io
import re
from pathlib import Path

import numpy as np
import pytest

from tilewright_golden.contract import Fields
from tilewright_golden.formats import Int
from tilewright_golden.pim import TIMINGS, PimParams
from tilewright_golden.pim.commands import OPERANDS, ranges
from tilewright_golden.pim.dramsim3 import dramsim3
from tilewright_golden.pim.replay import requests
from tilewright_golden.pim.requests import FIELDS, Command, Opcode
from tilewright_golden.pim.trace import lines, read, read_lines, write

P = PimParams(banks=8, group=2, rows=8, columns=4, lanes=8, vector_steps=16, vectors=2)

HEADER = ("tilewright-trace 1 timing=neupims form=i8 banks=8 ranks=2 group=2 rows=8 columns=4 "
          "lanes=8 buffers=2 bundle=1 vectors=2 vector_steps=16\n")

TEXT = HEADER + """\
0 ACT bank=3 row=7
14 RD bank=3 row=7 column=2
20 WR bank=3 row=7 column=0
30 GWRITE vector=15 part=1
40 COPY bank=3 row=7 column=3 vector=0 part=0
50 G_ACT bank=0 row=6
51 G_ACT bank=2 row=6
70 GEMV bank=0 column=1 vector=2 steps=3 first=1 last=1
90 PIM_PRE bank=0
99 COMP column=0 vector=1 first=1
101 COMP column=1 vector=2
105 READRES bank=1 relu=1
150 PRE bank=3
200 REF
"""


def parse(text: str, params: PimParams = P) -> Fields:
    return read(io.StringIO(text), params)


def test_text() -> None:
    trace = parse(TEXT)
    assert trace["cycle"].tolist()[:3] == [0, 14, 20]
    gemv = {name: int(trace[name][7]) for name in FIELDS}
    assert gemv == {"opcode": Command.GEMV, "bank": 0, "row": 0, "column": 1, "vector": 2,
                    "part": 0, "steps": 3, "first": 1, "last": 1, "relu": 0}
    assert "".join(f"{line}\n" for line in lines(P, trace)) == TEXT


def test_comments_and_space() -> None:
    text = "# made by hand\n\n" + TEXT.replace("\n", "  # here\n\n").replace(" ", "\t ")
    made, numbers = read_lines(io.StringIO(text), P)
    expected = parse(TEXT)
    for name in expected:
        np.testing.assert_array_equal(made[name], expected[name])
    assert numbers == [5 + 2 * place for place in range(14)]


def draw(params: PimParams, seed: int, count: int) -> Fields:
    """Commands of all kinds with all their values, the corners often."""
    rng = np.random.default_rng(seed)
    trace = {name: np.zeros(count, np.int64) for name in ("cycle", *FIELDS)}
    trace["cycle"] = np.cumsum(rng.integers(0, 9, count))
    trace["opcode"] = rng.integers(0, len(Command), count)
    for place in range(count):
        kind = Command(int(trace["opcode"][place]))
        for name, (low, high) in ranges(params, kind).items():
            trace[name][place] = rng.choice([low, high, int(rng.integers(low, high + 1))])
        if kind == Command.GEMV:
            room = min(params.columns - trace["column"][place],
                       params.vector_steps - trace["vector"][place])
            trace["steps"][place] = rng.integers(1, room + 1)
    return trace


@pytest.mark.parametrize("params", [
    P, PimParams(), PimParams(timing=TIMINGS["aim"], banks=16, ranks=1, buffers=1,
                              form=Int(4, True), rows=65536, columns=128, vector_steps=1024)])
def test_round_trip(params: PimParams, tmp_path: Path) -> None:
    trace = draw(params, 3, 2000)
    write(tmp_path / "trace.txt", params, trace)
    back = read(str(tmp_path / "trace.txt"), params)
    assert back.keys() == trace.keys()
    for name in trace:
        np.testing.assert_array_equal(back[name], trace[name])
        assert back[name].dtype == np.int64
    file = io.StringIO()
    write(file, params, back)
    assert file.getvalue() == (tmp_path / "trace.txt").read_text()


def test_numbers_with_zeros_before_them() -> None:
    row = "0" * 5000 + "7"
    assert parse(f"{HEADER}{2**63 - 1} ACT bank=3 row={row}\n")["row"].tolist() == [7]


def test_no_commands() -> None:
    assert [len(values) for values in parse(HEADER).values()] == [0] * (1 + len(FIELDS))


@pytest.mark.parametrize(("line", "words"), [
    ("9 NOP", ("command must be one of ACT, PRE, RD, WR, REF, GWRITE, COPY, G_ACT, COMP, READRES, "
               "GEMV, PIM_PRE, not NOP")),
    ("9 RD bank=3 column=0", "RD must have row"),
    ("9 GEMV bank=0 column=0 vector=0", "GEMV must have steps"),
    ("9 ACT bank=8 row=0", "ACT bank must be in 0..7, not 8"),
    ("9 ACT bank=0 row=-1", "ACT row must be in 0..7, not -1"),
    ("9 G_ACT bank=4 row=0", "G_ACT bank must be in 0..3, not 4"),
    ("9 GWRITE vector=0 part=2", "GWRITE part must be in 0..1, not 2"),
    ("9 COMP column=0 vector=0 first=2", "COMP first must be in 0..1, not 2"),
    ("9 GEMV bank=0 column=0 vector=0 steps=0", "GEMV steps must be in 1..4, not 0"),
    ("9 GEMV bank=0 column=2 vector=0 steps=3", "GEMV column + steps must be at most 4, not 5"),
    ("9 GEMV bank=0 column=0 vector=14 steps=3", "GEMV vector + steps must be at most 16, not 17"),
    ("9 ACT bank=0 row=0 column=0", "ACT has no column"),
    ("9 ACT bank=0 bank=1 row=0", "bank must be given once"),
    ("9 ACT bank=0 row", "a field must be NAME=VALUE, not row"),
    ("9 ACT bank=0 row=1.5", "row must be an integer, not 1.5"),
    ("9 ACT bank=0 row=²", "row must be an integer, not ²"),
    ("x ACT bank=0 row=0", "cycle must be an integer, not x"),
    ("9", "a command must be CYCLE COMMAND FIELD=VALUE ..., not 9"),
    ("4 REF", "cycle must be at least 5, the one before, not 4"),
    (f"{2**63} REF", "cycle must be in 0..2**63 - 1, not 9223372036854775808"),
    (f"{'9' * 5000} REF", "cycle must be in 0..2**63 - 1, not one of 5000 digits"),
    (f"9 ACT bank=0 row=-{2**63}", "row must be in 0..2**63 - 1, not -9223372036854775808"),
    (f"9 ACT bank=0 row={2**63 - 1}", "ACT row must be in 0..7, not 9223372036854775807"),
])
def test_bad_lines(line: str, words: str) -> None:
    with pytest.raises(ValueError, match=f"^line 4: {re.escape(words)}$"):
        parse(f"# bad\n{HEADER}5 REF\n{line}\n90 REF\n")


@pytest.mark.parametrize(("text", "words"), [
    ("", "a trace must begin with the line tilewright-trace 1 ..."),
    ("# nothing\n", "a trace must begin with the line tilewright-trace 1 ..."),
    ("0 REF\n", "line 1: a trace must begin with tilewright-trace 1, not 0 REF"),
    (TEXT.replace("trace 1", "trace 2"),
     "line 1: a trace must begin with tilewright-trace 1, not tilewright-trace 2"),
    (TEXT.replace("neupims", "aim"),
     "line 1: the trace must be of a channel with timing=neupims, not timing=aim"),
    (TEXT.replace(" banks=8", ""),
     "line 1: the trace must be of a channel with banks=8, not without"),
    (TEXT.replace("ranks=2", "ranks=2 cold=1"), "line 1: the header has no entry cold"),
    (TEXT.replace("0 ACT", "-3 ACT"), "line 2: cycle must be at least 0, not -3"),
])
def test_bad_traces(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(words)}$"):
        parse(text)


def test_what_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "bytes").write_bytes(b"\xff\xfe")
    with pytest.raises(ValueError, match=r"bytes: a trace must be text in UTF-8$"):
        read(tmp_path / "bytes", P)
    (tmp_path / "empty").touch()
    with pytest.raises(ValueError, match=r"empty: a trace must begin with the line"):
        read(tmp_path / "empty", P)
    (tmp_path / "bad").write_text(f"{HEADER}0 NOP\n")
    with pytest.raises(ValueError, match=r"/bad:2: command must be one of"):
        read(tmp_path / "bad", P)
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "none", P)


def test_fields_that_a_command_does_not_have() -> None:
    trace = parse(TEXT)
    trace["cycle"][0] = -1
    with pytest.raises(ValueError, match="trace, command 0: cycle must be at least 0, not -1"):
        list(lines(P, trace))
    trace = parse(TEXT)
    trace["steps"][0] = 1
    with pytest.raises(ValueError, match="trace, command 0: ACT steps must be 0, not 1"):
        list(lines(P, trace))


# Back to requests


def asked(text: str, params: PimParams = P) -> list[tuple[int, str, dict[str, int]]]:
    made = requests(params, parse(HEADER + text))
    return [(int(made["cycle"][n]), Opcode(int(made["opcode"][n])).name,
             {name: int(made[name][n]) for name in FIELDS[1:] if made[name][n]})
            for n in range(len(made["cycle"]))]


WAVES = """\
5 G_ACT bank=0 row=6
6 G_ACT bank=2 row=6
36 G_ACT bank=1 row=6
37 G_ACT bank=3 row=6
40 GEMV bank=0 column=1 vector=2 steps=3 last=1 relu=1
50 PIM_PRE bank=0
51 PIM_PRE bank=2
60 GEMV bank=1 column=1 vector=2 steps=3 last=1 relu=1
"""

RAW = """\
100 G_ACT bank=0 row=1
101 G_ACT bank=2 row=2
131 G_ACT bank=1 row=3
132 G_ACT bank=3 row=4
150 COMP column=1 vector=2 first=1
152 COMP column=2 vector=3
160 READRES bank=0 relu=1
164 READRES bank=1 relu=1
"""

CLOSE = """\
190 PIM_PRE bank=0
191 PIM_PRE bank=2
192 PIM_PRE bank=1
193 PIM_PRE bank=3
"""


def test_ordinary_requests() -> None:
    assert asked("""\
0 ACT bank=3 row=7
14 RD bank=3 row=7 column=2
20 WR bank=3 row=7 column=0
30 GWRITE vector=15 part=1
40 COPY bank=3 row=7 column=3 vector=1 part=1
80 PRE bank=3
90 REF
""") == [
        (14, "READ", {"bank": 3, "row": 7, "column": 2}), (20, "WRITE", {"bank": 3, "row": 7}),
        (30, "GWRITE", {"vector": 15, "part": 1}),
        (40, "COPY", {"bank": 3, "row": 7, "column": 3, "vector": 1, "part": 1})]


def test_gemvs() -> None:
    words = {"row": 6, "column": 1, "vector": 2, "last": 1, "relu": 1}
    assert asked(WAVES) == [(40, "HEADER", {"steps": 3}), (40, "GEMV", words)]
    closed = WAVES + "70 PIM_PRE bank=1\n71 PIM_PRE bank=3\n"
    later = re.sub(r"^\d+", lambda cycle: str(200 + int(cycle[0])), closed, flags=re.MULTILINE)
    assert asked(closed + later) == [
        (40, "HEADER", {"steps": 3}), (40, "GEMV", words), (240, "GEMV", words)]
    assert asked(closed + later.replace("steps=3", "steps=2"))[2:] == [
        (240, "HEADER", {"steps": 2}), (240, "GEMV", words)]


def test_raw_requests() -> None:
    expected = [
        (100, "G_ACT", {"row": 1}), (101, "G_ACT", {"bank": 2, "row": 2}),
        (131, "G_ACT", {"bank": 1, "row": 3}), (132, "G_ACT", {"bank": 3, "row": 4}),
        (150, "COMP", {"column": 1, "vector": 2, "first": 1}),
        (152, "COMP", {"column": 2, "vector": 3}), (160, "READRES", {"relu": 1})]
    assert asked(RAW) == expected
    assert asked(RAW + CLOSE) == [*expected, (190, "PIM_PRE", {})]
    again = CLOSE.replace("193", "193 G_ACT bank=0 row=5\n194")
    assert asked(RAW + again + "230 PIM_PRE bank=0\n") == [
        *expected, (190, "PIM_PRE", {}), (193, "G_ACT", {"row": 5}), (230, "PIM_PRE", {})]
    # Rows asked for behind a PIM_PRE may be open before the command that it waits for.
    early = "10 G_ACT bank=0 row=5\n40 G_ACT bank=1 row=3\n44 PIM_PRE bank=0\n"
    found = asked(early + RAW.replace("131 G_ACT bank=1 row=3\n", ""))
    assert found[:4] == [(10, "G_ACT", {"row": 5}), (44, "PIM_PRE", {}),
                         (44, "G_ACT", {"bank": 1, "row": 3}), expected[0]]
    one = "200 G_ACT bank=1 row=0\n300 PIM_PRE bank=1\n"
    assert asked(RAW + CLOSE + one)[-2:] == [(200, "G_ACT", {"bank": 1}), (300, "PIM_PRE", {})]


@pytest.mark.parametrize(("text", "words"), [
    (WAVES[:WAVES.index("60")], "trace, command 4: GEMV of wave 1 must follow this one"),
    (WAVES.replace("60 GEMV bank=1", "60 GEMV bank=0"),
     "trace, command 7: GEMV must be of wave 1, not 0"),
    (WAVES.replace("60 GEMV bank=1 column=1", "60 GEMV bank=1 column=0"),
     "trace, command 7: GEMV of wave 1 must have column=1 as that of wave 0, not 0"),
    (WAVES.replace("37 G_ACT bank=3 row=6", "37 G_ACT bank=3 row=5"),
     "trace, command 7: GEMV must have one row open in all groups of its wave"),
    (WAVES.replace("bank=1 row=6", "bank=1 row=5").replace("bank=3 row=6", "bank=3 row=5"),
     "trace, command 7: GEMV of wave 1 must have row=6 as that of wave 0, not 5"),
    ("1 COMP column=0 vector=0\n",
     "trace, command 0: COMP needs a G_ACT of every group, which no GEMV takes"),
    (RAW.replace("132 G_ACT bank=3 row=4\n", ""),
     "trace, command 3: COMP needs a G_ACT of every group, which no GEMV takes"),
    (RAW + CLOSE[:CLOSE.index("193")] + "195 COMP column=1 vector=2\n",
     "trace, command 11: PIM_PRE must close every group that has a row open"),
    (RAW + CLOSE[:CLOSE.index("193")],
     "trace, command 10: PIM_PRE must close every group that has a row open"),
    (RAW + "195 G_ACT bank=0 row=6\n196 G_ACT bank=2 row=6\n"
     "240 GEMV bank=0 column=0 vector=0 steps=1\n",
     "trace, command 10: GEMV must not come while rows are open for COMP"),
    (RAW[:RAW.index("164")], "trace, command 6: READRES of wave 1 must follow this one"),
])
def test_commands_that_no_requests_come_to(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(words)}$"):
        asked(text)


# DRAMsim3


def test_dramsim3() -> None:
    """Addresses taken apart bit by bit: 3 of the byte, 2 of the column, 1 of the bank, the group
    and the rank each, 3 of the row."""
    trace = draw(P, 8, 400)
    made = list(dramsim3(P, trace))
    picked = np.flatnonzero(np.isin(trace["opcode"], [Command.RD, Command.WR]))
    assert len(made) == len(picked) > 40
    for line, place in zip(made, picked, strict=True):
        address, kind, cycle = line.split()
        assert address.startswith("0x")
        bits = format(int(address, 16), "011b")
        row, rank, group, bank, column, byte = (int(part, 2) for part in (
            bits[:3], bits[3], bits[4], bits[5], bits[6:8], bits[8:]))
        assert (row, column, byte) == (trace["row"][place], trace["column"][place], 0)
        assert rank * 4 + group * 2 + bank == trace["bank"][place]
        assert kind == {Command.RD: "READ", Command.WR: "WRITE"}[trace["opcode"][place]]
        assert int(cycle) == trace["cycle"][place]


@pytest.mark.parametrize(("params", "words"), [
    (PimParams(columns=24), "columns must be a power of two for DRAMsim3, not 24"),
    (PimParams(lanes=24), "bytes of a column must be a power of two for DRAMsim3, not 24"),
    (PimParams(lanes=5, form=Int(3, True)),
     "bytes of a column must be a power of two for DRAMsim3, not 0"),
    (PimParams(banks=12, ranks=1), "groups of a rank must be a power of two for DRAMsim3, not 3"),
])
def test_sizes_that_dramsim3_does_not_have(params: PimParams, words: str) -> None:
    trace = {name: np.zeros(0, np.int64) for name in ("cycle", *FIELDS)}
    with pytest.raises(ValueError, match=words):
        list(dramsim3(params, trace))


def test_every_command_is_in_the_text() -> None:
    assert {line.split()[1] for line in TEXT.splitlines()[1:]} == {kind.name for kind in OPERANDS}
