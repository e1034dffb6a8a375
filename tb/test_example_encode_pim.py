"""Projections and heads of MiniLM as jobs of banks that compute."""

import dataclasses
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from examples.minilm import command as command_line
from examples.minilm import encode_pim
from examples.minilm.encode import Array
from tilewright.registry import Config, resolve
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.pim import PimParams
from tilewright_golden.pim.attention import HeadsContract
from tilewright_golden.pim.gemv import GemvContract


def config(params: Any, contract: Any) -> Config:
    """A point whose hardware does not matter."""
    return dataclasses.replace(resolve("systolic", {}), family="pim", params=params,
                               contract=contract)


def computed(some: Config, job: dict[str, Array]) -> dict[str, Array]:
    contract, params = some.contract, some.params
    known = {spec.name: job[spec.name] for spec in contract.tensors(params) if spec.name in job}
    (found,) = contract.collect(params, [known], contract.outputs(params, [known]))
    return found


def cosine(a: Array, b: Array) -> float:
    return float((a * b).sum() / np.linalg.norm(a) / np.linalg.norm(b))


@pytest.mark.parametrize(("product", "form", "at_least"), [
    ("query", Int(8), 0.999), ("attention_output", Int(8), 0.9999), ("ffn_in", Int(8), 0.999),
    ("ffn_out", Int(8), 0.999), ("ffn_in", Int(4), 0.92), ("value", BF16, 0.99995),
    ("ffn_out", BF16, 0.99995), ("scores", Int(8), 0.999), ("scores", BF16, 0.99995),
    ("context", Int(8), 0.999), ("context", BF16, 0.99995)])
def test_products(product: str, form: Any, at_least: float) -> None:
    """What the design computes is the layer, but for what the codes lose."""
    some = config(PimParams(form=form, vectors=2), GemvContract())
    jobs = encode_pim.jobs_for(some, product, batch=3, first=5, layer=2, head=4)
    ((name, job),) = jobs.items()
    if product in encode_pim.PROJECTIONS:
        weights, acts = encode_pim.projection_numbers(product)
        assert name == product
    else:
        weights, acts = encode_pim.head_numbers(product, 2, 4)
        assert name == f"layer2_head4_{product}"
    assert job["weights"].dtype == (np.uint16 if form == BF16 else np.int8)
    found = encode_pim.results(form, computed(some, job)["output"],
                               encode_pim.scale_of(job))
    wanted = acts[5:8] @ weights.T
    print(f"{product} {form.name}: cosine {cosine(found, wanted):.6f}")
    assert found.shape == wanted.shape
    assert cosine(found, wanted) > at_least
    assert np.linalg.norm(found) == pytest.approx(np.linalg.norm(wanted), rel=0.05)


def test_scales_are_those_of_the_largest() -> None:
    some = config(PimParams(), GemvContract())
    job = encode_pim.jobs_for(some, "query", batch=7, first=2)["query"]
    weights, acts = encode_pim.projection_numbers("query")
    for name, numbers in (("weights", weights), ("acts", acts[2:9])):
        assert np.abs(job[name].astype(int)).max(axis=1).tolist() == [127] * len(numbers)
        np.testing.assert_allclose(job[f"scale_{name}"] * 127, np.abs(numbers).max(axis=1))
    floats = encode_pim.jobs_for(config(PimParams(form=BF16), GemvContract()), "query", batch=7)
    assert set(encode_pim.scale_of(floats["query"]).ravel()) == {1.0}


@pytest.mark.parametrize("form", [Int(8), BF16])
def test_heads(form: Any) -> None:
    """All heads of a layer as one job: each as it is on its own."""
    some = config(PimParams(form=form), HeadsContract())
    (job,) = encode_pim.jobs_for(some, None, batch=2, first=9, layer=1, head=None).values()
    assert job["k"].shape == job["v"].shape == (12, 128, 32)
    found = computed(some, job)
    alone = config(PimParams(form=form), GemvContract())
    for product, axis in (("scores", 128), ("context", 32)):
        numbers = encode_pim.results(form, found[product], job[f"scale_{product}"])
        assert numbers.shape == (12, 2, axis)
        single = encode_pim.jobs_for(alone, product, batch=2, first=9, layer=1, head=None)
        for head, one in enumerate(single.values()):
            np.testing.assert_array_equal(found[product][head], computed(alone, one)["output"])
            weights, acts = encode_pim.head_numbers(product, 1, head)
            assert cosine(numbers[head], acts[9:11] @ weights.T) > 0.995


def command(monkeypatch: pytest.MonkeyPatch, output: Path, *words: str) -> None:
    monkeypatch.setattr(sys, "argv", ["encode_pim", *words, "-o", str(output)])
    encode_pim.main()


@pytest.fixture(name="designs")
def fixture_designs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Designs of both contracts, and one that takes anything else."""
    known = {"gemv": config(PimParams(), GemvContract()),
             "heads": config(PimParams(), HeadsContract()),
             "small": config(PimParams(rows=4), GemvContract()),
             "other": config(PimParams(), resolve("systolic", {}).contract)}
    monkeypatch.setattr(command_line, "resolve", lambda name, own: known.get(name) or resolve(
        name, own))


@pytest.mark.usefixtures("designs")
def test_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    some = config(PimParams(), GemvContract())
    command(monkeypatch, tmp_path / "x.npz", "gemv", "--product", "context", "--head", "all",
            "--layer", "5", "--batch", "2")
    jobs = encode_pim.jobs_for(some, "context", batch=2, layer=5, head=None)
    assert len(jobs) == 12
    with np.load(tmp_path / "x.npz", allow_pickle=False) as file:
        assert set(file) == {f"{name}/{key}" for name, job in jobs.items() for key in job}
        np.testing.assert_array_equal(file["layer5_head7_context/acts"],
                                      jobs["layer5_head7_context"]["acts"])
    command(monkeypatch, tmp_path / "x.npz", "heads", "--head", "3")
    with np.load(tmp_path / "x.npz", allow_pickle=False) as file:
        assert file["layer0/q"].shape == (1, 1, 32)
    command(monkeypatch, tmp_path / "x.npz", "gemv")
    with np.load(tmp_path / "x.npz", allow_pickle=False) as file:
        assert file["ffn_in/weights"].shape == (1536, 384)


@pytest.mark.usefixtures("designs")
@pytest.mark.parametrize(("words", "message"), [
    (["systolic"], "DESIGN must be of a family of banks that compute, not systolic"),
    (["other"], "DESIGN must take products or heads, not what pim takes"),
    (["gemv", "-p", "banks"], "-p must be NAME=VALUE, not 'banks'"),
    (["gemv", "--product", "ffn"], "--product must be one of query, key, value, "),
    (["heads", "--product", "ffn_in"], "--product must be left out for the heads of pim"),
    (["gemv", "--batch", "0"], "--first and --batch must be of tokens 0..127, not 0..-1"),
    (["gemv", "--first", "120", "--batch", "9"], "of tokens 0..127, not 120..128"),
    (["gemv", "--product", "scores", "--head", "12"], "head must be in 0..11, not 12"),
    (["gemv", "--product", "scores", "--layer", "6"], "layer must be in 0..5, not 6"),
    (["heads", "--head", "x"], "--head must be a number or all, not x"),
    (["heads", "--layer", "-1"], "layer must be in 0..5, not -1"),
    (["gemv", "--product", "query", "--layer", "99"],
     "--layer must come with --product scores or context or a design of heads, not with a"),
    (["gemv", "--head", "0"], "--head must come with --product scores or context or"),
    (["small"], "n must be at most 128 in 4 rows, with k = 384, not 1536")])
def test_bad_arguments(words: list[str], message: str, monkeypatch: pytest.MonkeyPatch,
                       capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="2"):
        command(monkeypatch, tmp_path / "x.npz", *words)
    assert message in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
