"""The forward pass of a BERT sentence encoder, in NumPy and double precision.

Names follow the checkpoint, whose weights are (out, in).
Source: Devlin et al., "BERT", arXiv:1810.04805; Reimers and Gurevych, "Sentence-BERT",
arXiv:1908.10084 (mean pooling).
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Weights = Mapping[str, NDArray[Any]]

HEADS = 12
LAYERS = 6
EPSILON = 1e-12
"""Added to the variance in every layer normalisation (`layer_norm_eps` of the checkpoint)."""


@dataclass(frozen=True, kw_only=True)
class Product:
    """One linear map with the operands that it met: acts (m, k), weights (k, n), bias (n)."""

    acts: Array
    weights: Array
    bias: Array

    @property
    def output(self) -> Array:
        """acts @ weights + bias, (m, n)."""
        return self.acts @ self.weights + self.bias


Evaluate = Callable[[int, str, Product], Array]
"""How a product is computed: (layer, name, product) -> output. It may also watch, or round."""


def exactly(layer: int, name: str, product: Product) -> Array:
    """The product itself."""
    return product.output


def layer_norm(x: Array, gain: Array, offset: Array) -> Array:
    """Each row of x with mean 0 and variance 1, then scaled by `gain` and moved by `offset`."""
    centred = x - x.mean(axis=-1, keepdims=True)
    variance = np.square(centred).mean(axis=-1, keepdims=True)
    return centred / np.sqrt(variance + EPSILON) * gain + offset


def gelu(x: Array) -> Array:
    """x times the normal distribution function of x; the exact form, not the one with tanh."""
    erf = np.vectorize(math.erf, otypes=[np.float64])
    return 0.5 * x * (1.0 + erf(x / math.sqrt(2.0)))


def softmax(x: Array) -> Array:
    """exp(x) over its sum along the last axis; the largest value is taken off first."""
    exponentials = np.exp(x - x.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def attention(query: Array, key: Array, value: Array, heads: int) -> Array:
    """Scaled dot-product attention; each of the three is (tokens, heads * width)."""
    q, k, v = (x.reshape(len(x), heads, -1).swapaxes(0, 1) for x in (query, key, value))
    scores = q @ k.swapaxes(1, 2) / math.sqrt(q.shape[-1])
    return (softmax(scores) @ v).swapaxes(0, 1).reshape(query.shape)


def encode_layer(
    weights: Weights,
    layer: int,
    x: Array,
    evaluate: Evaluate = exactly,
    starts: Sequence[int] = (),
) -> Array:
    """Encoder layer number `layer` on x (tokens, hidden); `evaluate` does its six products.

    Tokens attend to those of their own sequence; every one but the first begins in `starts`.
    """
    prefix = f"encoder.layer.{layer}"

    def linear(name: str, path: str, acts: Array) -> Array:
        product = Product(
            acts=acts,
            weights=weights[f"{prefix}.{path}.weight"].astype(np.float64).T,
            bias=weights[f"{prefix}.{path}.bias"].astype(np.float64),
        )
        return evaluate(layer, name, product)

    query = linear("query", "attention.self.query", x)
    key = linear("key", "attention.self.key", x)
    value = linear("value", "attention.self.value", x)
    sequences = zip(*(np.split(part, starts) for part in (query, key, value)), strict=True)
    context = np.concatenate([attention(q, k, v, HEADS) for q, k, v in sequences])
    x = x + linear("attention_output", "attention.output.dense", context)
    x = _norm(weights, f"{prefix}.attention.output", x)
    inner = gelu(linear("ffn_in", "intermediate.dense", x))
    x = x + linear("ffn_out", "output.dense", inner)
    return _norm(weights, f"{prefix}.output", x)


def embed_tokens(weights: Weights, tokens: list[int]) -> Array:
    """Word, position and segment embeddings of one unpadded sequence, (tokens, hidden)."""
    word, position, segment = (
        weights[f"embeddings.{kind}_embeddings.weight"][rows].astype(np.float64)
        for kind, rows in (("word", tokens), ("position", range(len(tokens))), ("token_type", 0))
    )
    return _norm(weights, "embeddings", word + position + segment)


def embed_sentences(
    weights: Weights, sentences: Sequence[list[int]], evaluate: Evaluate = exactly
) -> Array:
    """Embeddings of unit length, (sentences, hidden): the mean over all tokens, normalised.

    The products take the tokens of all sentences together.
    """
    starts = np.cumsum([len(tokens) for tokens in sentences])[:-1].tolist()
    x = np.concatenate([embed_tokens(weights, tokens) for tokens in sentences])
    for layer in range(LAYERS):
        x = encode_layer(weights, layer, x, evaluate, starts)
    means = np.stack([part.mean(axis=0) for part in np.split(x, starts)])
    return means / np.linalg.norm(means, axis=1, keepdims=True)


def embed_sentence(weights: Weights, tokens: list[int], evaluate: Evaluate = exactly) -> Array:
    """The embedding of one sentence, (hidden)."""
    return embed_sentences(weights, [tokens], evaluate)[0]


def _norm(weights: Weights, path: str, x: Array) -> Array:
    gain, offset = (weights[f"{path}.LayerNorm.{part}"] for part in ("weight", "bias"))
    return layer_norm(x, gain.astype(np.float64), offset.astype(np.float64))
