"""`tilewright report`: one page of everything that the commands have left."""

from datetime import datetime
from pathlib import Path

import click

from tilewright.cli import fail, json_option, publish
from tilewright.files import written
from tilewright.records import build_dir, load_all, records_dir
from tilewright_ppa.report import render

__all__ = ["command"]


@click.command("report")
@click.option("-o", "--output", "page", metavar="FILE", type=click.Path(path_type=Path),
              help="The page; without it, report.html in the build folder.")
@json_option
def command(page: Path | None, json_target: str | None) -> None:
    """Write one HTML page, which needs nothing else, from the records that the commands left."""
    records = load_all()
    if not any(records.values()):
        fail(f"{records_dir()} holds no results: first use `tilewright test`, `run` or `ppa`")
    target = page or build_dir() / "report.html"
    text = render(records, str(records_dir().resolve()),
                  datetime.now().astimezone().strftime("%d %B %Y, %H:%M %Z"))
    with written(target, "--output") as beside:
        beside.write_text(text)
    record = {"page": str(target), "records": {name: len(rows) for name, rows in records.items()}}
    publish(record, json_target, f"Report: {target.resolve().as_uri()}")
