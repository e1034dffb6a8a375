"""Feed-forward layers of MiniLM with weights of few bits, for tiles and compute SRAM.

    python -m examples.minilm.encode_lut lut_tile_w2_a8 --bits 2 -o build/tile.npz
    tilewright run lut_tile_w2_a8 --input build/tile.npz
    python -m examples.minilm.encode_lut csram_256x256_lut4 --bits 4 -o build/csram.npz
    tilewright run csram_256x256_lut4 --input build/csram.npz

The activations are those of the first tokens of a paragraph. A tile takes weights with a scale and
a zero point for each group; integer activations have one scale for each token, and those in
floating point an exponent. Compute SRAM takes codes with a sign: one scale for all activations, and
one for each column of weights or, with `--group`, for each group of a column, which is a product of
its own. The tile of multipliers in floating point takes the numbers in bf16.

`scale_acts` and `scale_weights` are for people: results times both are the layer's numbers before
the bias.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from examples.minilm import encode
from examples.minilm.command import Parser
from examples.minilm.encode import Array, Job, encoded, smallest
from tilewright.registry import Config
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.lut import (
    CsramParams,
    LutTileParams,
    MacTileParams,
    SerialTileParams,
    TileParams,
)
from tilewright_golden.lut.csram import CsramContract
from tilewright_golden.lut.float_mac import FloatMacParams
from tilewright_golden.lut.quantise import alignment, group_quantise, signed_quantise

__all__ = ["csram_jobs", "float_job", "jobs_for", "numbers_of", "results", "tile_job"]

TENSORS = Path(__file__).parents[1] / "minilm.npz"
LAYERS = ("ffn_in", "ffn_out")

GROUP = 64
"""Weights that share a scale in a tile, where nothing else is said."""


def numbers_of(layer: str) -> Job:
    """acts (128, k) and weights (k, n) of a layer as real numbers.

    Those of `ffn_out` are what its int8 codes stand for.
    """
    if layer == encode.PRODUCT:
        found = encode.real()
        return {name: found[name] for name in ("acts", "weights")}
    with np.load(TENSORS, allow_pickle=False) as file:
        return {name: file[f"{layer}/{name}"] * file[f"{layer}/scale_{name}"].astype(np.float64)
                for name in ("acts", "weights")}


def tile_job(params: TileParams, numbers: Job, *, bits: int, group: int = GROUP,
             symmetric: bool = False) -> Job:
    """The product of `numbers` for a tile of `params`."""
    if not 1 <= bits <= params.weight_bits:
        raise ValueError(f"--bits must be in 1..{params.weight_bits}, not {bits}")
    weights = group_quantise(numbers["weights"], bits=bits, group=group,
                             scale_bits=params.scale_bits, symmetric=symmetric)
    job: Job = {"weights": weights.codes.astype(np.uint8), "bits": np.asarray(bits, np.uint8),
                "scales": weights.scales.astype(np.uint16),
                "zeros": weights.zeros.astype(np.uint16)}
    unit = np.ldexp(1.0, weights.units)
    codes, steps, _ = encoded(params.acts, numbers["acts"], per_row=True)
    job["acts"] = smallest(codes, params.acts)
    if not params.floating:
        return job | {"scale_acts": steps, "scale_weights": unit}
    # Results of a tile that floats count scales, and others halves of them.
    return job | {"exponents": alignment(codes).astype(np.int8),
                  "scale_acts": np.ones(len(codes)), "scale_weights": 2 * unit}


def float_job(numbers: Job) -> Job:
    """Both matrices in bf16."""
    job: Job = {name: smallest(BF16.encode(name, numbers[name]), BF16)
                for name in ("acts", "weights")}
    return job | {"scale_acts": np.ones(len(numbers["acts"])),
                  "scale_weights": np.ones(numbers["weights"].shape[1])}


def csram_jobs(params: CsramParams, numbers: Job, *, bits: int,
               group: int | None = None) -> list[Job]:
    """The product of `numbers` for compute SRAM of `params`; the sum of several, with a `group`."""
    acts, step, _ = encoded(Int(params.act_bits), numbers["acts"], per_row=False)
    k = acts.shape[1]
    some = k if group is None else group
    if some < 1 or k % some:
        raise ValueError(f"--group must divide the {k} rows of weights, not be {some}")
    jobs = []
    for first in range(0, k, some):
        part = slice(first, first + some)
        weights, steps = signed_quantise(numbers["weights"][part], bits=bits)
        jobs.append({"acts": acts[:, part].astype(np.int8), "weights": weights.astype(np.int8),
                     "bits": np.asarray(bits, np.uint8),
                     "scale_acts": np.full(len(acts), step), "scale_weights": steps})
    return jobs


def results(job: Job, numbers: Array) -> Array:
    """The layer's numbers (m, n), before the bias, of those that an output of `job` stands for."""
    return numbers * job["scale_acts"][:, None] * job["scale_weights"]


def jobs_for(config: Config, layer: str, *, bits: int, batch: int, first: int = 0,
             group: int | None = None, symmetric: bool = False) -> dict[str, Job]:
    """The products of a design, by name."""
    if layer not in LAYERS:
        raise ValueError(f"--layer must be {' or '.join(LAYERS)}, not {layer}")
    makers: dict[type, Callable[[Any, Job], list[Job]]] = {
        CsramParams: lambda params, some: csram_jobs(params, some, bits=bits, group=group),
        FloatMacParams: lambda params, some: [float_job(some)],
    } | {kind: lambda params, some: [tile_job(params, some, bits=bits, symmetric=symmetric,
                                              group=GROUP if group is None else group)]
         for kind in (LutTileParams, SerialTileParams, MacTileParams)}
    params = config.params
    if type(params) not in makers or (
            isinstance(params, CsramParams) and not isinstance(config.contract, CsramContract)):
        raise ValueError("DESIGN must be of the family lut_tile, serial_tile, mac_tile, "
                         f"float_mac_tile or csram, not {config.family}")
    numbers = numbers_of(layer)
    tokens = len(numbers["acts"])
    if first < 0 or batch < 1 or first + batch > tokens:
        raise ValueError(f"--first and --batch must be of tokens 0..{tokens - 1}, "
                         f"not {first}..{first + batch - 1}")
    jobs = makers[type(params)](params, numbers)
    # Scales of all activations come of all tokens, of which a job holds a few.
    for job in jobs:
        for name in ("acts", "exponents", "scale_acts"):
            if name in job:
                job[name] = job[name][first:first + batch]
        config.contract.validate(params, job)
    return ({layer: jobs[0]} if len(jobs) == 1 else
            {f"{layer}_{place}": job for place, job in enumerate(jobs)})


def main() -> None:
    """Command line."""
    parser = Parser(__doc__)
    parser.add_argument("--layer", default=LAYERS[0], help=" or ".join(LAYERS))
    parser.add_argument("--bits", type=int, default=4, help="of a weight, 1 to 8")
    parser.add_argument("--group", type=int,
                        help=f"weights of a column that share a scale: {GROUP} in a tile, "
                             "all of them in compute SRAM")
    parser.add_argument("--symmetric", action="store_true",
                        help="one zero point for all groups of a tile, no code for zero")
    parser.add_argument("--batch", type=int, default=8, help="tokens, 1 to 128")
    parser.add_argument("--first", type=int, default=0, help="the first of them")
    parser.write(lambda config, arguments: jobs_for(
        config, arguments.layer, bits=arguments.bits, batch=arguments.batch,
        first=arguments.first, group=arguments.group, symmetric=arguments.symmetric))


if __name__ == "__main__":
    main()
