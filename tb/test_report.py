"""The report: one page, which a browser shows without a fault and without the network."""

import html
import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from tilewright import records
from tilewright.cli import main

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))),
               None)
SWITCHES = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
            "--disable-background-networking", "--disable-component-update",
            "--virtual-time-budget=2000")

# Put at the end of a copy of the page: what the browser made of it, in the page's own title.
PROBE = """
<script>
const size = (element) => { const box = element.getBoundingClientRect();
                            return [Math.round(box.width), Math.round(box.height)]; };
const table = document.querySelector("#runs table");
const shown = () => [...table.tBodies[0].rows].map((row) => row.cells[0].innerText);
const press = (column) => { table.querySelectorAll("th button")[column].click();
                            return shown(); };
document.title = JSON.stringify({
  faults: window.faults,
  plots: [...document.querySelectorAll("figure svg")].map(size),
  texts: [...document.querySelectorAll("figure svg")].map(
    (svg) => svg.querySelectorAll("text").length),
  width: document.documentElement.scrollWidth,
  at_first: shown(),
  up: press(3),
  down: press(3),
  sorted: table.querySelectorAll("th")[3].getAttribute("aria-sort"),
  paper: getComputedStyle(document.body).backgroundColor,
  ink: getComputedStyle(document.body).color,
  mark: getComputedStyle(document.querySelector("figure svg text")).fill,
});
</script>
"""
WATCH = "<script>window.faults = []; window.onerror = (text) => window.faults.push(text);</script>"


def estimate(name: str, library: str, recipe: str, area: float, period: float) -> dict[str, Any]:
    return {"name": name, "library": library, "corner": "typical", "recipe": recipe,
            "area_um2": None if library == "neutral" else 4 * area, "gate_equivalents": area,
            "sequential_ge": area / 3, "memory_bits": 64, "fmax_mhz": 1000 / period,
            "period_ns": period, "period_fo4": 10 * period, "power_mw": 0.5, "leakage_mw": 0.001,
            "energy_pj_per_op": area / 200, "energy_u_per_op": area / 2, "ops_per_cycle": 1,
            "annotated": 1.0, "activity": "uniform random operands, seed 1", "pareto": area < 2000,
            "modules": [{"module": "mesh", "count": 1, "gate_equivalents": area / 4, "share": 0.25},
                        {"module": "pe", "count": 16, "gate_equivalents": 3 * area / 4,
                         "share": 0.75}],
            "tools": {"pyosys": "0.70"}}


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
         capsys: pytest.CaptureFixture[str]) -> Path:
    """The page of a few records."""
    monkeypatch.setenv("TILEWRIGHT_BUILD", str(tmp_path))
    for name, failed in (("small", 0), ("<b>odd", 1)):
        records.save("test", name, {"name": name, "passed": 12, "failed": failed, "seed": 1,
                                    "seconds": 3.2})
    for name, cycles in (("small", 1200), ("large", 294999), ("medium", 30000)):
        records.save("run", name, {
            "name": name, "input": "x.npz", "cycles": cycles, "ideal_cycles": cycles - 100,
            "utilization": (cycles - 100) / cycles, "mismatches": 0, "outputs": 1000,
            "seconds": 0.1, "cycles_per_second": 1.7e6,
            "products": [{"product": product, "operations": 10000, "cycles": cycles,
                          "ideal_cycles": cycles - 7, "utilization": 0.5}
                         for product in ("query", "key")]})
    for recipe, area, period in (("area", 900.0, 6.6), ("speed", 1700.0, 3.2),
                                 ("wasteful", 2500.0, 3.4)):
        for library in ("neutral", "sky130hd"):
            records.save("ppa", f"{library} {recipe}",
                         estimate("small", library, recipe, area, period))
    records.save("compare", "x", {"a": "small", "b": "large", "library": "neutral",
                                  "recipe": "area", "area_ratio": 0.9, "energy_ratio": 0.8,
                                  "power_ratio": None, "period_ratio": 1.0, "cycles_ratio": 1.0})
    assert main(["report"]) == 0
    assert capsys.readouterr().out == f"Report: {(tmp_path / 'report.html').as_uri()}\n"
    return tmp_path / "report.html"


class Outside(HTMLParser):
    """Collects what a page would fetch."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value or "" for name, value in attrs
                       if name in ("src", "href", "xlink:href", "data", "action")]


def test_page_needs_nothing_else(page: Path) -> None:
    text = page.read_text()
    assert [link for link in Outside(text).links if not link.startswith(("#", "data:,"))] == []
    assert "@import" not in text
    assert re.findall(r"url\((?!#)", text) == []


def test_names_in_drawings_are_unique(page: Path) -> None:
    names = re.findall(r'\bid="([^"]+)"', page.read_text())
    assert len(names) == len(set(names))


def test_names_are_text(page: Path) -> None:
    assert "<b>odd" not in page.read_text()
    assert "&lt;b&gt;odd" in page.read_text()


def test_every_record_is_there(page: Path) -> None:
    text = page.read_text()
    for shown in ("294,999", "294,899", "99.96 %", "50.00 %", "24, 1 failed",
                  "What is not modelled"):
        assert shown in text


def test_nothing_to_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                           capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("TILEWRIGHT_BUILD", str(tmp_path))
    assert main(["report"]) == 2
    assert "holds no results" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_page_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records.save("test", "a", {"name": "a", "passed": 1, "failed": 0, "seed": 1, "seconds": 1.0})
    (tmp_path / "file").touch()
    target = tmp_path / "file" / "page.html"
    assert main(["report", "--output", str(target)]) == 2
    assert f"--output must be a file that can be written, not {target}" in capsys.readouterr().err


@pytest.mark.skipif(BROWSER is None, reason="no Chromium: apt install chromium")
@pytest.mark.parametrize("switch", ["", "--blink-settings=preferredColorScheme=0"],
                         ids=["light", "dark"])
def test_in_a_browser(page: Path, tmp_path: Path, switch: str) -> None:
    assert BROWSER is not None
    text = page.read_text()
    probed = tmp_path / "probed.html"
    probed.write_text(text.replace("<head>", "<head>" + WATCH).replace("</body>",
                                                                       PROBE + "</body>"))
    done = subprocess.run(
        [BROWSER, *SWITCHES, *filter(None, [switch]), f"--user-data-dir={tmp_path / 'profile'}",
         "--enable-logging=stderr", "--window-size=1200,900", "--dump-dom", probed.as_uri()],
        capture_output=True, text=True, timeout=120, check=True)
    assert "CONSOLE" not in done.stderr
    title = re.search(r"<title>(.*?)</title>", done.stdout)
    assert title is not None
    seen = json.loads(html.unescape(title[1]))
    assert seen["faults"] == []
    assert len(seen["plots"]) == text.count("<figure>") == 7
    assert all(width > 300 and height > 80 for width, height in seen["plots"])
    assert all(count > 5 for count in seen["texts"])
    assert seen["width"] <= 1200  # wide tables scroll inside the page
    assert seen["at_first"] == ["large", "medium", "small"]
    assert seen["up"] == ["small", "medium", "large"]
    assert seen["down"] == ["large", "medium", "small"]
    assert seen["sorted"] == "descending"
    assert (seen["paper"] == "rgb(255, 255, 255)") == (switch == "")
    assert seen["mark"] == seen["ink"] != seen["paper"]
