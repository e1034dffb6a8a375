"""The pages: their code runs, their links lead somewhere, their tables are up to date."""

import re
import shlex
from pathlib import Path

import pytest

from benchmarks.markers import read_between
from generated import ROOT, section, sections
from tilewright import cli

PAGES = [page.relative_to(ROOT) for page in sorted(
    (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("examples/*.md")))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
SECTIONS = list(sections())
TARGETS = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


def blocks(page: Path) -> list[tuple[str, str]]:
    """Language and text of every fenced block."""
    return BLOCK.findall((ROOT / page).read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page)], ids=str)
def test_code_runs(page: Path, monkeypatch: pytest.MonkeyPatch,
                   capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("TILEWRIGHT_BUILD", str(ROOT / "build" / "docs"))  # not the user's report
    (ROOT / "build" / "docs").mkdir(parents=True, exist_ok=True)
    names: dict[str, object] = {"__name__": "page"}
    for language, text in blocks(page):
        if language == "python":
            exec(compile(text, str(page), "exec"), names)
        elif language == "sh":
            for line in text.splitlines():
                _run(line)
        else:
            assert language == "mermaid"


def _run(line: str) -> None:
    """A line of a shell block: `tilewright` runs, and of the others the form is checked."""
    words = shlex.split(line, comments=True)
    refused = "exit status 2" in line
    if words[0] == "tilewright":
        assert cli.main(words[1:]) == (2 if refused else 0), line
    else:
        assert words[0] in ("python3", "pip"), line


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_make_targets_exist(page: Path) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for targets in re.findall(r"(?:^    |`)make ((?:[a-z]+ ?)+)(?:`|$)", text, re.MULTILINE):
        assert set(targets.split()) <= TARGETS


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_links_lead_somewhere(page: Path) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if not re.match(r"https?://|#", target):
            assert ((ROOT / page).parent / target.partition("#")[0]).exists(), target


@pytest.mark.parametrize(("page", "name"), SECTIONS,
                         ids=[f"{page.name}-{name}" for page, name in SECTIONS])
def test_section_is_current(page: Path, name: str) -> None:
    assert read_between(page, name) == section(name), "run `make docs`"


def test_every_command_is_described() -> None:
    described = {name for page, name in SECTIONS if page.name == "commands.md"}
    assert described == {f"options {name}" for name in cli.commands.found}
