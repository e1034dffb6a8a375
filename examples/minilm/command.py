"""The command line of what encodes tensors for a design."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from tilewright import tensors
from tilewright.registry import Config, resolve

__all__ = ["Parser"]


class Parser(argparse.ArgumentParser):
    """Takes DESIGN with its parameters, and the file to write; an error is one line.

    Parameters
    ----------
    doc
        Of the module, whose first line is the command's help.
    """

    def __init__(self, doc: str | None) -> None:
        super().__init__(description=(doc or "").partition("\n")[0])
        self.add_argument("design", metavar="DESIGN", help="as `tilewright run` takes it")
        self.add_argument("-p", metavar="NAME=VALUE", action="append", default=[],
                          help="set one parameter of DESIGN; may be repeated")
        self.add_argument("-o", "--output", metavar="FILE", type=Path, required=True,
                          help=".npz or .safetensors, as `tilewright run --input` takes it")

    def error(self, message: str) -> NoReturn:
        """Say it, and exit with status 2."""
        self.exit(2, f"{self.prog}: {' '.join(message.split())}\n")

    def write(self, jobs_for: Callable[[Config, argparse.Namespace],
                                       dict[str, dict[str, NDArray[Any]]]]) -> None:
        """Write the jobs of the design, by name; what `jobs_for` refuses is an error."""
        arguments = self.parse_args()
        try:
            tensors.check_suffix("--output", arguments.output)
            if unclear := [text for text in arguments.p if "=" not in text]:
                raise ValueError(f"-p must be NAME=VALUE, not {unclear[0]!r}")
            config = resolve(arguments.design, dict(text.split("=", 1) for text in arguments.p))
            tensors.write(arguments.output, {
                f"{name}/{key}": np.asarray(values)
                for name, job in jobs_for(config, arguments).items()
                for key, values in job.items()})
        except (TypeError, ValueError) as error:
            self.error(str(error))
