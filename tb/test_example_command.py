"""The command line that all encoders of examples share."""

import importlib
import sys
from pathlib import Path

import numpy as np
import pytest

from examples.minilm import encode
from tilewright import tensors
from tilewright.registry import resolve

MODULES = ("encode", "encode_lut", "encode_heads", "encode_pim")


def refusal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], module: str,
            *words: object) -> str:
    """The one line of a command that ends with status 2."""
    monkeypatch.setattr(sys, "argv", [module, *map(str, words)])
    with pytest.raises(SystemExit, match=r"^2$"):
        importlib.import_module(f"examples.minilm.{module}").main()
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    return shown.err


@pytest.mark.parametrize("module", MODULES)
def test_errors_are_one_line(module: str, monkeypatch: pytest.MonkeyPatch,
                             capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    output = tmp_path / "x.npz"
    for words, message in (
            ((), "the following arguments are required: DESIGN, -o/--output"),
            (("nothing", "-o", output), "DESIGN must be one of "),
            (("systolic", "-o", output, "--none"), "unrecognized arguments: --none"),
            (("systolic", "-o", output, "-p", "rows"), "-p must be NAME=VALUE, not 'rows'"),
            (("systolic", "-o", tmp_path / "x.foo"),
             f"--output must be a .npz or .safetensors file, not {tmp_path / 'x.foo'}")):
        line = refusal(monkeypatch, capsys, module, *words)
        assert line.startswith(f"{module}: {message}"), line
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("suffix", [".npz", ".safetensors"])
def test_files_have_the_shapes_of_the_job(suffix: str, monkeypatch: pytest.MonkeyPatch,
                                          tmp_path: Path) -> None:
    path = tmp_path / f"x{suffix}"
    monkeypatch.setattr(sys, "argv", ["encode", "intpe", "-o", str(path)])
    encode.main()
    job = encode.job_for(resolve("intpe", {}))
    found = tensors.products(tensors.read(path))["ffn_in"]
    assert found.keys() == job.keys()
    assert found["activation"].shape == ()
    for name, values in job.items():
        assert found[name].dtype == values.dtype
        np.testing.assert_array_equal(found[name], values)
