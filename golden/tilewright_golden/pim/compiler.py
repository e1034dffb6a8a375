"""Products of matrices with vectors as requests of a channel; its beats as their results."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import numpy.typing as npt

from tilewright_golden.contract import Fields
from tilewright_golden.pim.mapping import Placement, Tile, unit_places
from tilewright_golden.pim.params import PimParams
from tilewright_golden.pim.requests import Opcode, joined, requests_of

__all__ = ["Program", "compile_products"]

Int64s = npt.NDArray[np.int64]


@dataclass(frozen=True, kw_only=True, slots=True)
class Program:
    """Requests of a channel, beats of its `i_data`, and what its results are.

    `results` has (block, head, first vector, vectors) for each round of results of all units.
    """

    placement: Placement
    requests: Fields
    data: Fields
    results: list[tuple[int, int, int, int]]

    def results_of(self, output: Int64s) -> Int64s:
        """Products (heads, b, n) as beats (wave after wave, units of a wave, vectors)."""
        place, p = self.placement, self.placement.params
        units = np.zeros((len(self.results), p.units, p.vectors), dtype=np.int64)
        for beat, (block, head, first, count) in zip(units, self.results, strict=True):
            some = output[head, first:first + count, block * p.units:(block + 1) * p.units]
            beat[:some.shape[1], :count] = some.T
        return units[:, unit_places(place.params)].reshape(-1, p.wave_units, p.vectors)

    def output_of(self, beats: Int64s, b: int) -> Int64s:
        """Beats of results as products (heads, b, n)."""
        place, p = self.placement, self.placement.params
        units = np.zeros((len(self.results), p.units, p.vectors), dtype=np.int64)
        units[:, unit_places(p)] = np.asarray(beats).reshape(-1, p.waves, p.wave_units, p.vectors)
        output = np.zeros((place.heads, b, place.blocks * p.units), dtype=np.int64)
        for beat, (block, head, first, count) in zip(units, self.results, strict=True):
            output[head, first:first + count,
                   block * p.units:(block + 1) * p.units] = beat[:, :count].T
        return output[..., :place.n]


@dataclass(frozen=True, slots=True)
class _Round:
    """Vectors that are in the buffer together, from step `base` on."""

    heads: range
    vectors: range
    base: int


def compile_products(place: Placement, weights: npt.ArrayLike, acts: npt.ArrayLike, *,
                     relu: bool = False, raw: bool = False, load: bool = True) -> Program:
    """The products of matrices (heads, n, k), each with its vectors: `acts` (heads, b, k).

    First the matrices are written; `load` False leaves that out where they are in the channel. Then
    `params.vectors` vectors at a time are written and every tile is a GEMV. Where the vector
    buffer holds two rounds, one is written between the GEMVs of the one before it. `raw` opens each
    row once for all its tiles, and steps and reads by COMP and READRES.
    """
    p = place.params
    acts = np.asarray(acts, dtype=np.int64)
    heads, b, k = acts.shape
    if (heads, k) != (place.heads, place.k):
        raise ValueError(f"acts must be ({place.heads}, b, {place.k}), not {acts.shape}")
    if np.shape(weights) != (place.heads, place.n, place.k):
        raise ValueError(f"weights must be {(place.heads, place.n, place.k)}, "
                         f"not {np.shape(weights)}")
    requests, beats = [requests_of(Opcode.HEADER, steps=place.steps)], []
    if load:
        image = place.image(weights)
        requests.append(_writes(place))
        beats.append(_in_order(place, image))
    columns = place.columns_of(acts)
    rounds = _rounds(place, b)
    ahead = len(rounds) > 1 and rounds[1].base > 0 and not raw
    results: list[tuple[int, int, int, int]] = []
    tiles = place.tiles()
    for number, now in enumerate(rounds):
        if not (ahead and number):
            requests.append(_vector_writes(place, now))
            beats.append(_vector_beats(place, now, columns))
        some = [tile for tile in tiles if tile.head in now.heads]
        results += [(tile.block, tile.head, now.vectors.start, len(now.vectors))
                    for tile in some if tile.chunk == place.chunks - 1]
        if raw:
            requests += _opened(place, now, some, relu)
        elif ahead and number + 1 < len(rounds):
            later = rounds[number + 1]
            requests.append(_between(_gemvs(place, now, some, relu), _vector_writes(place, later)))
            beats.append(_vector_beats(place, later, columns))
        else:
            requests.append(_gemvs(place, now, some, relu))
    return Program(placement=place, requests=joined(requests),
                   data={"data": np.concatenate([beat.reshape(-1, p.lanes) for beat in beats])},
                   results=results)


def _rounds(place: Placement, b: int) -> list[_Round]:
    p, one = place.params, place.vector_steps
    if b <= p.vectors and place.heads * one <= p.vector_steps:
        return [_Round(range(place.heads), range(b), 0)]
    half = p.vector_steps // 2
    heads, bases = (half // one, (0, half)) if one <= half else (1, (0, 0))
    parts = [(range(head, min(place.heads, head + heads)), range(first, min(b, first + p.vectors)))
             for first in range(0, b, p.vectors) for head in range(0, place.heads, heads)]
    return [_Round(some, vectors, bases[number % 2])
            for number, (some, vectors) in enumerate(parts)]


def _bank_order(params: PimParams) -> Int64s:
    """Banks such that neighbours are of different groups, which can take columns faster."""
    return np.arange(params.banks).reshape(params.groups, params.group).T.ravel()


def _writes(place: Placement) -> Fields:
    tiles = place.tiles()
    row, column = (np.array([getattr(tile, name) for tile in tiles])[:, None, None]
                   for name in ("row", "column"))
    return requests_of(Opcode.WRITE, bank=_bank_order(place.params), row=row,
                       column=column + np.arange(place.steps)[:, None])


def _in_order(place: Placement, image: Int64s) -> Int64s:
    return image[:, :, _bank_order(place.params)]


def _vector_writes(place: Placement, now: _Round) -> Fields:
    count = len(now.heads) * place.vector_steps
    return requests_of(Opcode.GWRITE, vector=now.base + np.arange(count)[:, None],
                       part=np.arange(place.params.parts))


def _vector_beats(place: Placement, now: _Round, columns: Int64s) -> Int64s:
    """Beats (step of a head, part, lanes); vectors that a round lacks are zeros."""
    p = place.params
    some = np.zeros((len(now.heads), p.vectors, *columns.shape[2:]), dtype=np.int64)
    some[:, :len(now.vectors)] = columns[now.heads.start:now.heads.stop,
                                         now.vectors.start:now.vectors.stop]
    return some.transpose(0, 2, 1, 3, 4).reshape(-1, p.parts, p.lanes)


def _vector(place: Placement, now: _Round, tile: Tile) -> int:
    return (now.base + (tile.head - now.heads.start) * place.vector_steps
            + tile.chunk * place.steps)


def _gemvs(place: Placement, now: _Round, tiles: Sequence[Tile], relu: bool) -> Fields:
    last = np.array([tile.chunk == place.chunks - 1 for tile in tiles])
    return requests_of(Opcode.GEMV, row=[tile.row for tile in tiles],
                       column=[tile.column for tile in tiles],
                       vector=[_vector(place, now, tile) for tile in tiles],
                       first=[tile.chunk == 0 for tile in tiles], last=last, relu=last & relu)


def _between(gemvs: Fields, writes: Fields) -> Fields:
    """GEMVs, each with its share of the writes after it."""
    count, total = len(gemvs["opcode"]), len(writes["opcode"])
    after = np.arange(total) * count // total
    order = np.argsort(np.concatenate([np.arange(count), after]), kind="stable")
    return {name: values[order] for name, values in joined([gemvs, writes]).items()}


def _opened(place: Placement, now: _Round, tiles: Sequence[Tile], relu: bool) -> list[Fields]:
    groups, steps = np.arange(place.params.groups), np.arange(place.steps)
    requests = []
    for row, some in groupby(tiles, key=lambda tile: tile.row):
        requests.append(requests_of(Opcode.G_ACT, bank=groups, row=row))
        for tile in some:
            requests.append(requests_of(Opcode.COMP, column=tile.column + steps,
                                        vector=_vector(place, now, tile) + steps,
                                        first=(steps == 0) & (tile.chunk == 0)))
            if tile.chunk == place.chunks - 1:
                requests.append(requests_of(Opcode.READRES, relu=relu))
        requests.append(requests_of(Opcode.PIM_PRE))
    return requests
