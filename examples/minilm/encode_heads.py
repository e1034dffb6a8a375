"""Attention heads as the tensors that an attention engine takes.

    python -m examples.minilm.encode_heads hamming_attention -p head=32 -p values=32 -p keys=128 \\
        --head all -o build/heads.npz
    tilewright run hamming_attention -p head=32 -p values=32 -p keys=128 --input build/heads.npz
    python -m examples.minilm.encode_heads dense_i8_d64_l1024 --drawn 1 -o build/heads.npz

Real heads have 32 elements and 128 keys. With `--drawn SEED` they are as wide as the design, as
long as its memories, and of the same distribution (`examples.minilm.heads`).

Binary queries and keys are signs, and the table counts one logit of HAD for each distance: twice
the product of the standard deviations of queries and keys over sqrt(d). Integers have one scale for
each tensor of a head, from its largest magnitude. Queries in bf16 have been multiplied by
log2(e) / sqrt(d), and a score counts 256ths of octaves. `scale_output` is for people: results times
it are the head's numbers.
"""

import argparse
import math
from collections.abc import Callable
from typing import Any

import numpy as np

from examples.minilm import heads
from examples.minilm.command import Parser
from examples.minilm.encode import Array, Job, encoded, smallest
from examples.minilm.heads import Head
from tilewright.registry import Config
from tilewright_golden.attention import AttentionParams, DenseParams, DotParams, HammingParams
from tilewright_golden.attention.softmax import scale_for, table_for
from tilewright_golden.formats import Format, Int

__all__ = ["job_for", "job_of", "results"]

QUERIES = 64
"""Queries of a drawn head, or as many as it has keys where these are fewer."""

OCTAVE = 256
"""Steps of bf16 scores that halve a weight."""


def job_of(params: AttentionParams, head: Head, *, causal: bool = False) -> Job:
    """The job of `head` for an engine of `params`."""
    values, step = _codes(params.value, head.v)
    fraction = params.fraction if isinstance(params.value, Int) else 0
    return _OPERANDS[type(params)](params, head) | {
        "v": values, "causal": np.asarray(causal, np.uint8),
        "scale_output": np.asarray(step / 2.0**fraction, np.float64)}


def results(params: AttentionParams, job: Job, output: Array) -> Array:
    """The real numbers that the codes `output` of `job` stand for."""
    return params.output.values("output", output) * job["scale_output"]


def _hamming(params: HammingParams, head: Head) -> Job:
    # A bit less that matches moves the product of the signs by two.
    logit = 2 * float(head.q.std() * head.k.std()) / math.sqrt(params.head)
    return {"q": (head.q >= 0).astype(np.uint8), "k": (head.k >= 0).astype(np.uint8),
            "table": table_for(params, logit).astype(np.uint16)}


def _scaled(params: DenseParams | DotParams, head: Head) -> Job:
    root = math.sqrt(params.head)
    if isinstance(params.operands, Int):
        queries, query_step = _codes(params.operands, head.q)
        keys, key_step = _codes(params.operands, head.k)
        logit = query_step * key_step / root
    else:
        queries, _ = _codes(params.operands, head.q * (math.log2(math.e) / root))
        keys, _ = _codes(params.operands, head.k)
        logit = math.log(2) / OCTAVE
    scale, shift = scale_for(params, logit)
    return {"q": queries, "k": keys, "scale": np.asarray(scale, np.uint16),
            "shift": np.asarray(shift, np.uint8)}


_OPERANDS: dict[type, Callable[[Any, Head], Job]] = {
    HammingParams: _hamming, DenseParams: _scaled, DotParams: _scaled}


def _codes(form: Format, numbers: Array) -> tuple[Array, float]:
    """Codes, and what an integer counts."""
    codes, step, _ = encoded(form, numbers, per_row=False)
    return smallest(codes, form), float(step) if isinstance(form, Int) else 1.0


def job_for(config: Config, layer: int, head: int, *, causal: bool = False,
            seed: int | None = None) -> Job:
    """The job of a design: a real head, or with a `seed` a drawn one of the design's size."""
    params = config.params
    if type(params) not in _OPERANDS:
        raise ValueError("DESIGN must be of the family hamming_attention, dense_attention or "
                         f"dot_attention, not {config.family}")
    some = heads.real(layer, head) if seed is None else heads.drawn(
        layer, head, width=params.head, keys=params.keys, queries=min(QUERIES, params.keys),
        seed=seed)
    width = some.q.shape[1]
    if params.head != width:
        raise ValueError(f"head must be {width} for real heads, not {params.head}; "
                         "--drawn takes any multiple")
    if params.values > width:
        raise ValueError(f"values must be at most {width}, not {params.values}")
    job = job_of(params, Head(some.q, some.k, some.v[:, :params.values]), causal=causal)
    config.contract.validate(params, job)
    return job


def _number(word: str) -> list[int]:
    """Of the heads that `--head` names."""
    if word == "all":
        return list(range(heads.HEADS))
    if not word.isdecimal():
        raise ValueError(f"--head must be a number or all, not {word!r}")
    return [int(word)]


def main() -> None:
    """Command line."""
    parser = Parser(__doc__)
    parser.add_argument("--layer", type=int, default=0, help="0 to 5")
    parser.add_argument("--head", default="0", help="0 to 11, or all")
    parser.add_argument("--causal", action="store_true", help="queries see no later keys")
    parser.add_argument("--drawn", type=int, metavar="SEED",
                        help="heads at random, of the design's width and length")
    parser.write(_jobs)


def _jobs(config: Config, arguments: argparse.Namespace) -> dict[str, Job]:
    if arguments.drawn is not None and arguments.drawn < 0:
        raise ValueError(f"--drawn must be at least 0, not {arguments.drawn}")
    return {f"layer{arguments.layer}_head{head}": job_for(
                config, arguments.layer, head, causal=arguments.causal, seed=arguments.drawn)
            for head in _number(arguments.head)}


if __name__ == "__main__":
    main()
