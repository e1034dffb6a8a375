"""`tilewright generate`: Verilog and what to know about it."""

import hashlib
import json
from contextlib import ExitStack
from pathlib import Path

import click

from tilewright import describe
from tilewright.cli import design, fail, json_option, publish
from tilewright.files import atomically
from tilewright.records import Record
from tilewright.registry import Config
from tilewright.verilog import emit

__all__ = ["command"]


@click.command("generate")
@design
@click.option("-o", "--output", "folder", metavar="DIR", required=True,
              type=click.Path(path_type=Path),
              help="Folder for NAME.v and NAME.json; made if missing.")
@json_option
def command(config: Config, folder: Path, json_target: str | None) -> None:
    """Write DESIGN as Verilog, with a manifest of its parameters, ports and latency."""
    component = config.build()
    text = emit(component, config.name)
    digest = hashlib.sha256(text.encode()).hexdigest()
    manifest: Record = {
        "name": config.name,
        "family": config.family,
        "params": describe.parameters(config.params),
        "ports": describe.port_list(component),
        "streams": describe.stream_list(component),
        "latency": getattr(component, "latency", None),
        "versions": describe.versions("tilewright", "amaranth", "pyosys"),
        "files": [{"name": f"{config.name}.v", "sha256": digest}],
    }
    contents = {f"{config.name}.json": json.dumps(manifest, indent=2) + "\n",
                f"{config.name}.v": text}
    try:
        with ExitStack() as whole:  # both files appear, the last one first, or neither
            for name, content in contents.items():
                whole.enter_context(atomically(folder / name)).write_text(content)
    except OSError as error:
        fail(f"--output must be a folder that can be written, not {folder} ({error.strerror})")
    publish(manifest, json_target, *(str(folder / name) for name in contents))
