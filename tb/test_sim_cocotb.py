# amaranth: UnusedElaboratable=no
"""The cocotb runner: it counts what ran, and a bench that cannot be trusted is a failure."""

import struct
import zlib
from pathlib import Path
from typing import Any

import pytest

from sim_units import Queue, Stage, Unit
from tilewright_sim.cocotb import Outcome, run_bench

TB = Path(__file__).parent
FOUR = [f"every_beat_arrives/idle={idle}/stall={stall}" for idle in (0.0, 0.5)
        for stall in (0.0, 0.5)]


def run(unit: Unit, folder: Path = TB, **options: Any) -> Outcome:
    config: Any = unit
    return run_bench(config, folder=folder, **options)


def log(outcome: Outcome) -> str:
    assert outcome.log is not None
    return outcome.log.read_text()


def test_every_test_runs() -> None:
    outcome = run(Unit("queue", Queue))
    assert [case.name for case in outcome.cases] == [*FOUR, "batch_sees_the_same_cycles",
                                                     "send_and_receive"]
    assert (outcome.passed, outcome.failed) == (6, 0)


@pytest.mark.parametrize(("fault", "message"), [
    ("drops valid", "o dropped valid before ready at beat"),
    ("changes payload", "o changed payload before ready at beat"),
    ("repeats", "o offered more than the 60 beats expected"),
    ("swallows", "no transfer for 100 cycles, at cycle"),
    ("no reset", "o.data[0] is"),
])
def test_faults_are_found(fault: str, message: str) -> None:
    outcome = run(Unit("stage", Stage, (fault,)))
    assert message in str(outcome.cases[3].message)
    assert outcome.failed >= 2
    assert "Traceback" in log(outcome)


def bench(folder: Path, text: str) -> Unit:
    (folder / "tb_other.py").write_text(f"import cocotb\n{text}")
    return Unit("stage", Stage, bench="tb_other")


def test_a_bench_without_tests_fails(tmp_path: Path) -> None:
    outcome = run(bench(tmp_path, ""), tmp_path)
    assert (outcome.passed, outcome.failed) == (0, 1)


def test_a_skipped_test_has_not_passed(tmp_path: Path) -> None:
    text = "@cocotb.test(timeout_time=1, timeout_unit='us', skip=True)\nasync def t(dut): pass\n"
    outcome = run(bench(tmp_path, text), tmp_path)
    assert (outcome.passed, outcome.failed) == (0, 1)


def test_the_shell_leaves_no_test_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mark = "@cocotb.test(timeout_time=1, timeout_unit='us')\n"
    text = f"{mark}async def right(dut): pass\n{mark}async def wrong(dut): assert not dut\n"
    monkeypatch.setenv("COCOTB_TEST_FILTER", "right")
    monkeypatch.setenv("PYTHONOPTIMIZE", "1")
    outcome = run(bench(tmp_path, text), tmp_path)
    assert (outcome.passed, outcome.failed) == (1, 1)


def test_results_cut_short_are_none(tmp_path: Path) -> None:
    text = ("import atexit, os\ndef cut():\n"
            "    os.truncate(os.environ['COCOTB_RESULTS_FILE'], 60)\n    os._exit(0)\n"
            "@cocotb.test(timeout_time=1, timeout_unit='us')\n"
            "async def t(dut): atexit.register(cut)\n")
    outcome = run(bench(tmp_path, text), tmp_path)
    assert [case.message for case in outcome.cases] == ["no test ran"]


def test_a_bench_that_cannot_be_imported_fails(tmp_path: Path) -> None:
    outcome = run(bench(tmp_path, "import no_such_module\n"), tmp_path)
    assert (outcome.passed, outcome.failed) == (0, 1)
    assert "no_such_module" in log(outcome)


def test_a_simulator_that_ends_badly_fails(tmp_path: Path) -> None:
    text = ("import atexit, os\n@cocotb.test(timeout_time=1, timeout_unit='us')\n"
            "async def t(dut): atexit.register(os._exit, 3)\n")
    outcome = run(bench(tmp_path, text), tmp_path)
    assert [case.message for case in outcome.cases] == [None, "the simulator ended with 3"]


def test_a_simulator_that_hangs_is_stopped(tmp_path: Path) -> None:
    text = ("import time\n@cocotb.test(timeout_time=1, timeout_unit='us')\n"
            "async def t(dut): time.sleep(60)\n")
    outcome = run(bench(tmp_path, text), tmp_path, timeout=2)
    assert outcome.cases[0].message == "the simulator was stopped after 2 s"


@pytest.mark.parametrize("mark", ["cocotb.test", "cocotb.test()", "cocotb.test(skip=False)"])
def test_a_test_without_time_limit_is_refused(tmp_path: Path, mark: str) -> None:
    with pytest.raises(ValueError, match=r"tb_other.py:3: the test t must have a timeout_time"):
        run(bench(tmp_path, f"@{mark}\nasync def t(dut): pass\n"), tmp_path)


def test_a_missing_bench_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"tb_sim_units\.py must exist: run in the folder that"):
        run(Unit("stage", Stage), tmp_path)


def test_coverage() -> None:
    outcome = run(Unit("stage", Stage), coverage=True)
    counted = outcome.coverage["stage"]
    assert 0 < counted.hit <= counted.points
    assert counted.percent > 70


def test_waves() -> None:
    """The FST file names the design's registers: its blocks are as real readers expect them."""
    outcome = run(Unit("queue", Queue), waves=True)
    assert outcome.waves is not None
    blocks = fst_blocks(outcome.waves.read_bytes())
    assert {0, 3, 6} <= blocks.keys()  # header, geometry, hierarchy
    size, packed = struct.unpack(">Q", blocks[6][:8])[0], blocks[6][8:]
    hierarchy = lz4(packed)
    assert len(hierarchy) == size
    for name in (b"queue\0", b"clk\0", b"i__payload [72:0]\0", b"o__valid\0"):
        assert name in hierarchy
    size, packed = struct.unpack(">Q", blocks[3][:8])[0], blocks[3][16:]
    assert size == len(packed if size == len(packed) else zlib.decompress(packed))


def fst_blocks(raw: bytes) -> dict[int, bytes]:
    blocks, at = {}, 0
    while at < len(raw):
        kind, length = raw[at], struct.unpack(">Q", raw[at + 1:at + 9])[0]
        blocks[kind] = raw[at + 9:at + 1 + length]
        at += 1 + length
    return blocks


def lz4(packed: bytes) -> bytes:
    """An LZ4 block, decoded by the format's definition."""
    out, at = bytearray(), 0

    def length(code: int) -> int:
        nonlocal at
        total = code
        while code == 15 or code == 255:
            code = packed[at]
            total += code
            at += 1
            if code < 255:
                break
        return total

    while at < len(packed):
        token = packed[at]
        at += 1
        literals = length(token >> 4)
        out += packed[at:at + literals]
        at += literals
        if at >= len(packed):
            break
        offset = packed[at] | packed[at + 1] << 8
        at += 2
        for _ in range(length(token & 15) + 4):
            out.append(out[-offset])
    return bytes(out)
