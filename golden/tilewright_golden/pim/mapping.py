"""Where matrices lie in the rows of a channel.

The mapping is PIM-GPT's: outputs go round the units, so that all of them work on a row at once, and
the inputs of an output lie one after another in a row of its unit's banks. What a row has left
over, further outputs fill; what does not fit into a row goes on in the next ones, whose sums
accumulate. Every place that no element takes but a product reads holds a zero.
"""

from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from tilewright_golden.pim.params import PimParams

__all__ = ["Placement", "Tile", "Where", "check_inputs", "split", "unit_places"]

Int64s = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Where:
    """Where elements lie."""

    bank: Int64s
    row: Int64s
    column: Int64s
    lane: Int64s


@dataclass(frozen=True, kw_only=True, slots=True)
class Tile:
    """A GEMV: so many outputs as there are units, and as many inputs as lie in one row."""

    block: int
    head: int
    chunk: int
    row: int
    column: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Placement:
    """`heads` matrices, each (n, k), in the rows of a channel from `row` on.

    Output o is in unit ``o % units``, block ``o // units``. Its k inputs take `steps` columns in
    each of `chunks` rows: lanes first, then the banks of the unit, then columns. Block after block,
    and within a block head after head, tiles fill rows: `per_row` of them share one.

    The chunks of a matrix are equal, for every GEMV of a HEADER has as many steps: inputs beyond k
    are zeros, and so are outputs beyond n. `names` are what errors call n, k and heads.
    """

    params: PimParams
    n: int
    k: int
    heads: int = 1
    row: int = 0
    names: tuple[str, str, str] = field(default=("n", "k", "heads"), repr=False, compare=False)
    chunks: int = field(init=False)
    steps: int = field(init=False)

    def __post_init__(self) -> None:
        p = self.params
        for name, size in zip(self.names, (self.n, self.k, self.heads), strict=True):
            if size < 1:
                raise ValueError(f"{name} must be at least 1, not {size}")
        if not 0 <= self.row < p.rows:
            raise ValueError(f"row must be in 0..{p.rows - 1}, not {self.row}")
        check_inputs(p, self.names[1], self.k)
        total = -(-self.k // self.width)
        # Equal chunks are padded, but not beyond the vector buffer: chunks of one step fit.
        chunks = next(chunks for chunks in range(-(-total // p.columns), total + 1)
                      if chunks * -(-total // chunks) <= p.vector_steps)
        object.__setattr__(self, "chunks", chunks)
        object.__setattr__(self, "steps", -(-total // chunks))
        self._fits()

    def _fits(self) -> None:
        p, left = self.params, self.params.rows - self.row
        n, k, heads = self.names
        if self.rows <= left:
            return
        tiles = left * self.per_row // self.chunks
        if tiles >= self.heads:
            raise ValueError(f"{n} must be at most {tiles // self.heads * p.units} in {left} rows, "
                             f"with {k} = {self.k}, not {self.n}")
        if tiles:
            raise ValueError(f"{heads} must be at most {tiles} in {left} rows, with {k} = "
                             f"{self.k}, not {self.heads}")
        raise ValueError(f"{k} must be at most {left * p.columns * self.width} in {left} rows, "
                         f"not {self.k}")

    @property
    def width(self) -> int:
        """Inputs of a step."""
        return self.params.lanes * self.params.bundle

    @property
    def blocks(self) -> int:
        """Outputs of a unit, in each head."""
        return -(-self.n // self.params.units)

    @property
    def per_row(self) -> int:
        """Tiles that share a row."""
        return self.params.columns // self.steps

    @property
    def rows(self) -> int:
        """Rows used."""
        return -(-self.blocks * self.heads * self.chunks // self.per_row)

    @property
    def vector_steps(self) -> int:
        """Steps of the vector buffer that the inputs of a head take."""
        return self.chunks * self.steps

    def where(self, head: npt.ArrayLike, output: npt.ArrayLike, inner: npt.ArrayLike) -> Where:
        """Where element (output, inner) of the matrix `head` lies; indices broadcast."""
        p = self.params
        head, output, inner = (np.asarray(index, dtype=np.int64)
                               for index in (head, output, inner))
        block, unit = np.divmod(output, p.units)
        step, within = np.divmod(inner, self.width)
        chunk, step = np.divmod(step, self.steps)
        row, place = np.divmod((block * self.heads + head) * self.chunks + chunk, self.per_row)
        return Where(*np.broadcast_arrays(
            unit * p.bundle + within // p.lanes, self.row + row, place * self.steps + step,
            within % p.lanes))

    def tiles(self) -> list[Tile]:
        """All tiles, in the order in which they fill rows."""
        made = ((block, head, chunk) for block in range(self.blocks)
                for head in range(self.heads) for chunk in range(self.chunks))
        return [Tile(block=block, head=head, chunk=chunk, row=self.row + slot // self.per_row,
                     column=slot % self.per_row * self.steps)
                for slot, (block, head, chunk) in enumerate(made)]

    def columns_of(self, vectors: npt.ArrayLike) -> Int64s:
        """Vectors (..., k) as columns (..., chunks * steps, bundle, lanes)."""
        vectors = np.asarray(vectors, dtype=np.int64)
        lead = vectors.shape[:-1]
        wide = np.zeros((*lead, self.vector_steps * self.width), dtype=np.int64)
        wide[..., :self.k] = vectors
        return wide.reshape(*lead, self.vector_steps, self.params.bundle, self.params.lanes)

    def image(self, weights: npt.ArrayLike) -> Int64s:
        """Matrices (heads, n, k) as columns (tile, step, bank, lanes)."""
        p = self.params
        padded = np.zeros((self.heads, self.blocks * p.units, self.k), dtype=np.int64)
        padded[:, :self.n] = np.asarray(weights)
        columns = self.columns_of(padded).reshape(
            self.heads, self.blocks, p.units, self.chunks, self.steps, p.bundle, p.lanes)
        return columns.transpose(1, 0, 3, 4, 2, 5, 6).reshape(-1, self.steps, p.banks, p.lanes)


def check_inputs(params: PimParams, name: str, size: int) -> None:
    """Raise if a vector of `size`, which `name` is, is longer than the vector buffer."""
    most = params.vector_steps * params.lanes * params.bundle
    if size > most:
        raise ValueError(f"{name} must be at most {most}, what the vector buffer holds, not {size}")


def unit_places(params: PimParams) -> Int64s:
    """Units of the beats of results, (waves, units of a wave)."""
    of_group = params.group // params.bundle
    units = np.arange(params.units).reshape(params.ranks, params.waves, of_group)
    return units.swapaxes(0, 1).reshape(params.waves, params.wave_units)


def split(params: PimParams, n: int, channels: int) -> list[slice]:
    """Outputs of each of `channels`: blocks that fill all units, as evenly as they go."""
    if n < 1:
        raise ValueError(f"n must be at least 1, not {n}")
    if channels < 1:
        raise ValueError(f"channels must be at least 1, not {channels}")
    blocks = -(-n // params.units)
    ends = [min(n, -(-blocks * channel // channels) * params.units)
            for channel in range(channels + 1)]
    return [slice(begin, end) for begin, end in pairwise(ends)]
