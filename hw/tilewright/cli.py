"""The `tilewright` command: finds its sub-commands, and what they share.

A sub-command is a row of the entry points `tilewright.commands`. It raises ValueError, TypeError
or OSError for what the user got wrong, and leaves by `context.exit(1)` where a check failed.
"""

import dis
import functools
import os
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click
from amaranth.hdl import UnusedElaboratable
from rich.console import Console, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from tilewright.records import build_dir, emit_json
from tilewright.registry import resolve

__all__ = ["design", "designs", "fail", "json_option", "main", "overrides", "progress", "publish"]

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

ORDER = ("list", "show", "generate", "test", "run", "ppa", "compare", "sweep", "report", "doctor")
PIPE_WIDTH = 160  # columns of a table that no terminal limits
INTERRUPTED = 130  # what a shell says of a command stopped by Ctrl-C


class Commands(click.Group):
    """The sub-commands that the installed packages declare, loaded when they are asked for."""

    @functools.cached_property
    def found(self) -> Mapping[str, EntryPoint]:
        return {entry.name: entry for entry in entry_points(group="tilewright.commands")}

    def list_commands(self, ctx: click.Context) -> list[str]:
        def place(name: str) -> tuple[int, str]:
            return (ORDER.index(name) if name in ORDER else len(ORDER), name)

        return sorted(self.found, key=place)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        entry = self.found.get(cmd_name)
        if entry is None:
            return None
        try:
            loaded = entry.load()
        except ModuleNotFoundError as error:
            if not _third_party(error):
                raise
            return _unavailable(entry, str(error.name))
        if not isinstance(loaded, click.Command):
            raise TypeError(f"entry point {entry.value} must be a click.Command, not {loaded!r}")
        return loaded

    def resolve_command(
        self, ctx: click.Context, args: list[str],
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.found and not args[0].startswith("-"):
            fail(f"COMMAND must be one of {', '.join(self.list_commands(ctx))}, not {args[0]}")
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, invoke_without_command=True,
             context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="tilewright")
@click.pass_context
def commands(ctx: click.Context) -> None:
    """Accelerator datapaths for low-precision neural networks: generate, simulate, estimate.

    DESIGN is a name that `tilewright list` shows, or a family with parameters, such as
    `systolic -p rows=8 -p cols=12`.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line; return its exit status: 0, 1 for a failed check, 2 for a user error.

    A user error is one line on standard error. Anything else is a fault of ours and keeps its
    traceback, as everything does while `$TILEWRIGHT_DEBUG` is set.
    """
    # Some commands ask a component for its ports and never elaborate it.
    warnings.simplefilter("ignore", UnusedElaboratable)
    try:
        status = commands.main(
            args=None if arguments is None else list(arguments), prog_name="tilewright",
            standalone_mode=False)
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        return _refuse(error.format_message(), context.command_path if context else "tilewright")
    except BrokenPipeError:  # the reader of a pipe, such as `head`, has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (OSError, TypeError, ValueError) as error:
        message = _wording(error)
        if message is None or os.environ.get("TILEWRIGHT_DEBUG"):
            raise
        return _refuse(message)
    return status if isinstance(status, int) else 0


def fail(message: str) -> NoReturn:
    """Stop the command with one line on standard error and exit status 2."""
    raise click.UsageError(message)


def json_option(command: Decorated) -> Decorated:
    """Add `--json FILE`; the command takes it as `json_target` and hands it to `publish`."""
    return click.option("--json", "json_target", metavar="FILE",
                        help="Write the record as JSON to FILE; - is standard output.")(command)


def overrides(command: Decorated) -> Decorated:
    """Add `-p NAME=VALUE`; the command takes `parameters`, a dict of strings."""
    return click.option("-p", "--parameter", "parameters", metavar="NAME=VALUE", multiple=True,
                        callback=_pairs, help="Set one parameter of DESIGN; may be repeated.",
                        )(command)


def design(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `DESIGN` and `-p NAME=VALUE`; the command takes `config`, a `registry.Config`."""

    @click.argument("design")
    @overrides
    @functools.wraps(command)
    def resolved(design: str, parameters: dict[str, str], **rest: Any) -> Any:
        return command(config=resolve(design, parameters), **rest)

    return resolved


def designs(required: bool = True) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """As `design`, for any number of designs: the command takes `configs`, a list."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        @click.argument("designs", metavar="DESIGN..." if required else "[DESIGN]...",
                        nargs=-1, required=required)
        @overrides
        @functools.wraps(command)
        def resolved(designs: tuple[str, ...], parameters: dict[str, str], **rest: Any) -> Any:
            return command(configs=[resolve(name, parameters) for name in designs], **rest)

        return resolved

    return decorate


def publish(
    record: Mapping[str, Any] | Sequence[Any], json_target: str | None, *shown: RenderableType,
) -> None:
    """Write `record` where `--json` says, and print `shown` unless that is standard output."""
    emit_json(record, json_target)
    if json_target != "-":
        console = Console(width=None if sys.stdout.isatty() else PIPE_WIDTH,
                          markup=False, highlight=False, emoji=False)
        for renderable in shown:
            console.print(renderable)


@contextmanager
def progress(description: str, total: float | None = None) -> Iterator[Callable[[float], None]]:
    """Show a bar on standard error if that is a terminal; yields `advance(steps)`."""
    with Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty(),
    ) as bar:
        task = bar.add_task(description, total=total)
        yield lambda steps: bar.advance(task, steps)


def _pairs(
    ctx: click.Context, option: click.Parameter, values: tuple[str, ...],
) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for text in values:
        name, equals, value = text.partition("=")
        if not (name and equals and value):
            raise click.BadParameter(f"must be NAME=VALUE, not {text!r}")
        if name in pairs:
            raise click.BadParameter(f"must give {name} once")
        pairs[name] = value
    return pairs


def _third_party(error: ModuleNotFoundError) -> bool:
    top = str(error.name).partition(".")[0]
    return not top.startswith("tilewright") and top not in sys.stdlib_module_names


def _unavailable(entry: EntryPoint, missing: str) -> click.Command:
    """What stands for a command whose extra is not installed: it says which one."""
    extra = entry.module.partition(".")[0].removeprefix("tilewright_")
    package = f"tilewright[{extra}]" if extra != "tilewright" else "tilewright"
    needs = f"needs the Python package {missing}: pip install '{package}'"

    @click.command(entry.name, short_help=needs, add_help_option=False,
                   context_settings={"ignore_unknown_options": True})
    @click.argument("anything", nargs=-1, type=click.UNPROCESSED)
    def command(anything: tuple[str, ...]) -> None:
        fail(needs)

    return command


def _wording(error: Exception) -> str | None:
    """The line to say where `error` is the user's, None where it is a fault of ours."""
    if isinstance(error, OSError) and error.filename is not None:
        if Path(error.filename).absolute().is_relative_to(build_dir().absolute()):
            return (f"$TILEWRIGHT_BUILD must be a folder that can be written, not {build_dir()} "
                    f"({error.strerror})")
        return f"{error.filename}: {error.strerror}"
    return str(error) if _raised_by_us(error) else None


def _raised_by_us(error: BaseException) -> bool:
    """Whether a `raise` statement of ours made `error`.

    Those errors are worded for the user; a ValueError that Python or NumPy makes in a call of ours
    is a fault of ours.
    """
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return False
    module = str(trace.tb_frame.f_globals.get("__name__"))
    instruction = trace.tb_frame.f_code.co_code[trace.tb_lasti]
    return module.startswith("tilewright") and instruction == dis.opmap["RAISE_VARARGS"]


def _refuse(message: str, command: str = "tilewright") -> int:
    click.echo(f"{command}: {' '.join(message.split())}", err=True)
    return 2
