"""Projections and attention heads of MiniLM for banks that compute.

    python -m examples.minilm.encode_pim pim_i8_16 --product ffn_in -o build/pim.npz
    tilewright run pim_i8_16 --input build/pim.npz
    python -m examples.minilm.encode_pim pim_neupims_dual --product scores --head 3 -o build/pim.npz
    tilewright run pim_neupims_dual --input build/pim.npz
    python -m examples.minilm.encode_pim pim_attention_i8 --head all -o build/heads.npz
    tilewright run pim_attention_i8 --input build/heads.npz

`--product` is a projection of the first encoder layer, with activations of the paragraph's first
tokens, or one of an encoder layer's heads: `scores`, keys times queries, and `context`, values
times the softmax of the scores. A design of the family of heads takes both as one job, without
`--product`. `--batch` vectors share the weights, keys or values.

Integers have a scale for each vector of activations, queries or weights of positions, and one for
each result's weights, its key or its element of all values; bf16 has none. `scale_acts` and
`scale_weights` are for people: results times both are the numbers of the projection before its
bias, the logits times the square root of the head's width, or the head's output. A design of heads
has their products, with the names of its results.
"""

import argparse

import numpy as np

from examples.minilm import heads
from examples.minilm.command import Parser
from examples.minilm.encode import Array, Job, encoded, smallest
from examples.minilm.encode_lut import numbers_of
from examples.minilm.forward import softmax
from tilewright.registry import Config
from tilewright_golden.formats import Format
from tilewright_golden.pim import PimParams
from tilewright_golden.pim.attention import HeadsContract
from tilewright_golden.pim.gemv import GemvContract

__all__ = ["PRODUCTS", "head_numbers", "jobs_for", "projection_numbers", "results",
           "scale_of"]

PROJECTIONS = ("query", "key", "value", "attention_output", "ffn_in", "ffn_out")
OF_HEADS = ("scores", "context")
PRODUCTS = (*PROJECTIONS, *OF_HEADS)


def projection_numbers(name: str) -> tuple[Array, Array]:
    """Weights (n, k) and activations (128, k) of a projection."""
    found = numbers_of(name)
    return found["weights"].T, found["acts"]


def head_numbers(name: str, layer: int, head: int) -> tuple[Array, Array]:
    """Weights (n, k) and activations (128, k) of `scores` or `context`."""
    some = heads.real(layer, head)
    return {"scores": (some.k, some.q), "context": (some.v.T, softmax(some.logits))}[name]


def gemv_job(form: Format, weights: Array, acts: Array) -> Job:
    """A product in codes of `form`, with a scale for each row."""
    job: Job = {}
    for name, numbers in (("weights", weights), ("acts", acts)):
        found, scale, _ = encoded(form, numbers, per_row=True)
        job |= {name: smallest(found, form),
                f"scale_{name}": scale if form.signed else np.ones(len(numbers))}
    return job


def heads_job(form: Format, layer: int, some: range, tokens: slice) -> Job:
    """Scores and contexts of heads, each quantised on its own."""
    job: Job = {}
    for name, stored, given in (("scores", "k", "q"), ("context", "v", "p")):
        made = []
        for head in some:
            weights, acts = head_numbers(name, layer, head)
            made.append(gemv_job(form, weights, acts[tokens]))
        codes = np.stack([one["weights"] for one in made])
        job |= {stored: codes if stored == "k" else np.ascontiguousarray(codes.swapaxes(1, 2)),
                given: np.stack([one["acts"] for one in made]),
                f"scale_{name}": np.stack([scale_of(one) for one in made])}
    return job


def scale_of(job: Job) -> Array:
    """What a result of a product counts, (b, n)."""
    return job["scale_acts"][:, None] * job["scale_weights"]


def results(form: Format, output: Array, scale: Array) -> Array:
    """The numbers that codes of results stand for."""
    return (output if form.signed else form.values("output", output)) * scale


def jobs_for(config: Config, product: str | None, *, batch: int, first: int = 0, layer: int = 0,
             head: int | None = 0) -> dict[str, Job]:
    """The jobs of a design, by name; of all heads where `head` is None."""
    params, tokens = config.params, slice(first, first + batch)
    if not isinstance(params, PimParams):
        raise ValueError(f"DESIGN must be of a family of banks that compute, not {config.family}")
    if first < 0 or batch < 1 or first + batch > 128:
        raise ValueError(f"--first and --batch must be of tokens 0..127, "
                         f"not {first}..{first + batch - 1}")
    some = range(heads.HEADS) if head is None else range(head, head + 1)
    if isinstance(config.contract, HeadsContract):
        if product is not None:
            raise ValueError(f"--product must be left out for the heads of {config.family}, "
                             f"not be {product}")
        jobs = {f"layer{layer}": heads_job(params.form, layer, some, tokens)}
    elif isinstance(config.contract, GemvContract):
        product = "ffn_in" if product is None else product
        if product in PROJECTIONS:
            pairs = {product: projection_numbers(product)}
        elif product in OF_HEADS:
            pairs = {f"layer{layer}_head{one}_{product}": head_numbers(product, layer, one)
                     for one in some}
        else:
            raise ValueError(f"--product must be one of {', '.join(PRODUCTS)}, not {product}")
        jobs = {name: gemv_job(params.form, weights, acts[tokens])
                for name, (weights, acts) in pairs.items()}
    else:
        raise ValueError(f"DESIGN must take products or heads, not what {config.family} takes")
    for job in jobs.values():
        config.contract.validate(params, job)
    return jobs


def main() -> None:
    """Command line."""
    parser = Parser(__doc__)
    parser.add_argument("--product", help=", ".join(PRODUCTS))
    parser.add_argument("--batch", type=int, default=1, help="tokens, 1 to 128")
    parser.add_argument("--first", type=int, default=0, help="the first of them")
    parser.add_argument("--layer", type=int, help="encoder layer of heads, 0 to 5; 0 if left out")
    parser.add_argument("--head", help="0 to 11, or all; 0 if left out")
    parser.write(_jobs)


def _jobs(config: Config, arguments: argparse.Namespace) -> dict[str, Job]:
    layer, head, product = arguments.layer, arguments.head, arguments.product
    if isinstance(config.contract, GemvContract) and product in (None, *PROJECTIONS):
        for name, given in (("layer", layer), ("head", head)):
            if given is not None:
                raise ValueError(f"--{name} must come with --product {' or '.join(OF_HEADS)} or a "
                                 f"design of heads, not with a projection")
    if head not in (None, "all") and not head.isdecimal():
        raise ValueError(f"--head must be a number or all, not {head}")
    return jobs_for(config, product, batch=arguments.batch, first=arguments.first,
                    layer=layer or 0, head=None if head == "all" else int(head or 0))


if __name__ == "__main__":
    main()
