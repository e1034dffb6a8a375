# amaranth: UnusedElaboratable=no
"""The pages say what the committed results say."""

from pathlib import Path
from typing import Any

import pytest

from benchmarks import area, results, write
from benchmarks.markers import read_between, write_between
from benchmarks.results import Goal
from tilewright.registry import CONFIGS
from tilewright.verilog import emit
from tilewright_ppa import libraries
from tilewright_ppa.synthesis import synthesise


@pytest.mark.parametrize("name", write.TABLES)
def test_page_is_current(name: str) -> None:
    found = read_between(write.page_of(name), name)
    assert found == write.render(name), "run python -m benchmarks.write"


def test_every_result_has_a_table() -> None:
    assert set(results.names()) <= set(write.TABLES)


@pytest.mark.parametrize("row", results.load("utilization")["rows"])
def test_cycles_are_those_of_the_design(row: results.Row) -> None:
    """As it is now: its formula, which its bench holds it to."""
    engine: Any = CONFIGS[row["design"]].build()
    assert row["cycles"] == engine.cycles([tuple(size) for size in row["sizes"]])
    assert row["met"], row["goal"]


@pytest.mark.parametrize("name", area.ELEMENTS)
def test_areas_are_those_of_the_design(name: str) -> None:
    """On the library that is shipped: versions of the tools are pinned."""
    (row,) = [row for row in results.load("area")["rows"]
              if (row["name"], row["library"], row["recipe"]) == (name, "neutral", "area")]
    text = emit(CONFIGS[name].build(), name)
    found = synthesise(text, name, libraries.load("neutral"), "area")
    assert found.gate_equivalents == pytest.approx(row["gate_equivalents"], rel=1e-9)


@pytest.mark.parametrize("name", ["area", "timing"])
def test_goals_that_no_machine_changes_are_met(name: str) -> None:
    judged = [row["met"] for row in results.load(name)["rows"] if "goal" in row]
    assert judged
    assert all(judged)


@pytest.mark.parametrize(
    ("value", "met"), [(0.98, False), (0.99, True), (1.0, True), (1.01, False)]
)
def test_goal(value: float, met: bool) -> None:
    goal = Goal("share", low=0.99, high=1.0, words="most")
    assert goal.judge({"share": value}) == {"share": value, "goal": "most", "met": met}


def test_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "FIGURES", tmp_path)
    columns = (("design", lambda row: row["design"]), write.figure("per second", "rate", ",.0f"))
    monkeypatch.setitem(write.TABLES, "speed", (*columns, write.GOAL))
    assert write.render("speed") == "Not measured yet."
    goal = Goal("rate", low=1000, words="at least 1,000")
    rows: list[dict[str, Any]] = [{"design": "a", "rate": 1234.5}, {"design": "b", "rate": 9.0}]
    results.save("speed", [goal.judge(row) for row in rows] + [{"design": "c"}])
    table, _, measured = write.render("speed").partition("\n\n")
    assert table.splitlines() == [
        "| design | per second | goal |",
        "| --- | --- | --- |",
        "| a | 1,234 | at least 1,000 |",
        "| b | 9 | **missed**: at least 1,000 |",
        "| c | - | - |",
    ]
    assert measured.startswith("Measured on ")
    assert "amaranth " in measured


def test_markers(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("a\n<!-- begin x: by hand -->\nold\n<!-- end x -->\nb\n"
                    "<!-- begin xy -->\nkept\n<!-- end xy -->\n")
    write_between(page, "x", r"new \1 text")
    assert read_between(page, "x") == r"new \1 text"
    assert page.read_text() == (
        "a\n<!-- begin x: by hand -->\n\nnew \\1 text\n\n<!-- end x -->\nb\n"
        "<!-- begin xy -->\nkept\n<!-- end xy -->\n"
    )


@pytest.mark.parametrize("text", ["", "<!-- begin x -->", "<!-- begin x --><!-- end x -->" * 2])
def test_markers_must_be_there_once(tmp_path: Path, text: str) -> None:
    page = tmp_path / "page.md"
    page.write_text(text)
    with pytest.raises(ValueError, match="must have the markers 'x' once, not"):
        write_between(page, "x", "new")
    assert page.read_text() == text
