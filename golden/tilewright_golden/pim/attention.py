"""Keys and values of attention heads in a channel, and the contract of their products.

Keys lie by row: a position in each unit, along its row the elements of its key. So scores, keys
times a query, have positions for outputs. Values lie by column: an element in each unit, along its
row those of all positions. So the context, weights times values, has elements for outputs, and both
products read rows from one end to the other. The rows of one head are short: those of the next
heads follow in the same row, which is opened once for all of them.
"""

from itertools import pairwise

import numpy as np

from tilewright_golden.contract import Tensors, TensorSpec, codes
from tilewright_golden.pim.gemv import Product, ProductsContract, check_sums, drawn_codes
from tilewright_golden.pim.mapping import Placement, check_inputs
from tilewright_golden.pim.params import PimParams

__all__ = ["HeadsContract", "keys", "split_heads", "values"]


_NAMES = ("heads", "positions", "width")


def keys(params: PimParams, *, heads: int, positions: int, width: int, row: int = 0,
         names: tuple[str, str, str] = _NAMES) -> Placement:
    """Where keys (heads, positions, width) lie, for which errors have `names`: a position in each
    unit."""
    head, position, element = names
    return Placement(params=params, n=positions, k=width, heads=heads, row=row,
                     names=(position, element, head))


def values(params: PimParams, *, heads: int, positions: int, width: int, row: int = 0,
           names: tuple[str, str, str] = _NAMES) -> Placement:
    """Where values lie, (heads, width, positions): an element in each unit."""
    head, position, element = names
    return Placement(params=params, n=width, k=positions, heads=heads, row=row,
                     names=(element, position, head))


def split_heads(heads: int, channels: int) -> list[slice]:
    """Heads of each of `channels`, as evenly as they go."""
    for name, size in (("heads", heads), ("channels", channels)):
        if size < 1:
            raise ValueError(f"{name} must be at least 1, not {size}")
    ends = [-(-heads * channel // channels) for channel in range(channels + 1)]
    return [slice(begin, end) for begin, end in pairwise(ends)]


class HeadsContract(ProductsContract):
    """A job is the scores and the contexts of some heads; the softmax between is elsewhere."""

    def tensors(self, params: PimParams) -> tuple[TensorSpec, ...]:
        """Queries, keys, weights and values."""
        form = params.form
        return (codes("q", ("h", "b", "d"), form, "b queries of each of h heads"),
                codes("k", ("h", "l", "d"), form, "keys of l positions"),
                codes("p", ("h", "b", "l"), form, "weights of the positions, for each query"),
                codes("v", ("h", "l", "dv"), form, "values of l positions"))

    def products_of(self, params: PimParams, job: Tensors) -> list[Product]:
        """`scores` (h, b, l), then `context` (h, b, dv), whose values lie after the keys."""
        q, k, p, v = (np.asarray(job[name], np.int64) for name in ("q", "k", "p", "v"))
        heads, positions, width = k.shape
        for name, size in (("d", width), ("l", positions)):
            check_inputs(params, name, size)
            check_sums(params, name, size)
        first = keys(params, heads=heads, positions=positions, width=width, names=("h", "l", "d"))
        if first.rows == params.rows:
            raise ValueError(f"l must leave rows for values beside keys, which take all "
                             f"{params.rows}, not be {positions}")
        second = values(params, heads=heads, positions=positions, width=v.shape[2],
                        row=first.rows, names=("h", "l", "dv"))
        return [Product(name="scores", place=first, weights=k, acts=q, raw=first.per_row > 1),
                Product(name="context", place=second, weights=v.swapaxes(1, 2), acts=p,
                        raw=second.per_row > 1)]

    def random(self, params: PimParams, seed: int) -> list[Tensors]:
        """One position of one head; heads that share rows; more positions than units; a row."""
        rng = np.random.default_rng(seed)
        width = params.lanes * params.bundle
        long = min(params.units + 3, params.vector_steps * width)
        row = min((params.columns // 2 + 1) * width, params.vector_steps * width)
        sizes = [(1, 1, 1, 1, 1), (3, params.vectors + 1, min(5, long), width, 3),
                 (2, 1, long, max(1, width - 1), params.units + 1), (1, 1, row, 2, 2)]
        jobs = []
        for heads, b, positions, d, dv in sizes:
            job = {"q": drawn_codes(params, rng, (heads, b, d)),
                   "k": drawn_codes(params, rng, (heads, positions, d)),
                   "p": drawn_codes(params, rng, (heads, b, positions)),
                   "v": drawn_codes(params, rng, (heads, positions, dv))}
            try:
                self.validate(params, job)
            except ValueError:
                continue  # a small channel has no room for it
            jobs.append(job)
        return jobs

    def sample(self, params: PimParams, job: Tensors) -> Tensors:
        """As many queries as share a step, and as many positions as there are units."""
        some = slice(params.units)
        return {"q": job["q"][:, :params.vectors], "k": job["k"][:, some],
                "p": job["p"][:, :params.vectors, some], "v": job["v"][:, some]}
