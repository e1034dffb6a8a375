"""A model with the shape of MiniLM that is small enough to be written out."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from examples.minilm import forward


def small_model() -> dict[str, NDArray[Any]]:
    """A model of 12 heads with 2 columns each, seven words, random weights."""
    hidden, inner = 24, 40
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (7, hidden),
        "embeddings.position_embeddings.weight": (9, hidden),
        "embeddings.token_type_embeddings.weight": (2, hidden),
    }
    norms = ["embeddings"]
    for layer in range(forward.LAYERS):
        path = f"encoder.layer.{layer}"
        norms += [f"{path}.attention.output", f"{path}.output"]
        for name, (n, k) in {
            "attention.self.query": (hidden, hidden),
            "attention.self.key": (hidden, hidden),
            "attention.self.value": (hidden, hidden),
            "attention.output.dense": (hidden, hidden),
            "intermediate.dense": (inner, hidden),
            "output.dense": (hidden, inner),
        }.items():
            shapes |= {f"{path}.{name}.weight": (n, k), f"{path}.{name}.bias": (n,)}
    for path in norms:
        shapes |= {f"{path}.LayerNorm.weight": (hidden,), f"{path}.LayerNorm.bias": (hidden,)}
    rng = np.random.default_rng(7)
    return {name: rng.normal(0, 0.3, shape).astype(np.float32) for name, shape in shapes.items()}
