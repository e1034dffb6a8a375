"""The contract of products in a channel: requests and columns in, results of waves out."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tilewright_golden.contract import Fields, Tensors, TensorSpec, check_tensors, codes
from tilewright_golden.pim import unit
from tilewright_golden.pim.compiler import Program, compile_products
from tilewright_golden.pim.mapping import Placement
from tilewright_golden.pim.params import SUM_BITS, PimParams
from tilewright_golden.pim.requests import FIELDS, Opcode

__all__ = ["GemvContract", "Product", "ProductsContract", "check_sums", "corner_codes",
           "drawn_codes", "products"]

Int64s = npt.NDArray[np.int64]

_WRITING = (Opcode.WRITE, Opcode.GWRITE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Product:
    """Matrices `weights` (heads, n, k) in `place`, each times its own `acts` (heads, b, k)."""

    name: str
    place: Placement
    weights: Int64s
    acts: Int64s
    relu: bool = False
    raw: bool = False

    def program(self) -> Program:
        """As requests."""
        return compile_products(self.place, self.weights, self.acts, relu=self.relu, raw=self.raw)


def products(place: Placement, weights: Int64s, acts: Int64s, relu: bool = False) -> Int64s:
    """Results (heads, b, n) of matrices (heads, n, k) times vectors (heads, b, k).

    Integers are exact, whatever their order; bf16 is summed step by step as it lies in `place`.
    """
    p = place.params
    if not p.floating:
        sums = acts @ weights.swapaxes(-1, -2)
        return np.maximum(sums, 0) if relu else sums
    values, vectors = (place.columns_of(some).reshape(*some.shape[:2], place.vector_steps, -1)
                       for some in (weights, acts))
    sums = unit.accumulate(p.unit, np.zeros(1, np.int64), values[:, None],
                           vectors[:, :, None, :, None])
    return unit.results(p.unit, sums, relu)[..., 0]


class ProductsContract(ABC):
    """`tilewright_golden.contract.Contract` of jobs that are products of a channel."""

    @abstractmethod
    def tensors(self, params: PimParams) -> tuple[TensorSpec, ...]:
        """The tensors that a job takes."""

    @abstractmethod
    def products_of(self, params: PimParams, job: Tensors) -> list[Product]:
        """The products of a job, one after the other; refuse what does not fit."""

    def validate(self, params: PimParams, job: Tensors) -> None:
        """Refuse what is empty, what does not fit, and integers whose sums could wrap."""
        specs = [spec for spec in self.tensors(params) if spec.name in job or not spec.optional]
        for name, size in check_tensors(specs, job).items():
            if not size:
                raise ValueError(f"{name} must be at least 1, not 0")
        self.products_of(params, job)

    def inputs(self, params: PimParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Requests; columns of matrices and vectors."""
        programs = [product.program() for product in self._all(params, jobs)]
        return {"i": {name: np.concatenate([some.requests[name] for some in programs])
                      for name in FIELDS},
                "i_data": {"data": np.concatenate([some.data["data"] for some in programs])}}

    def outputs(self, params: PimParams, jobs: Sequence[Tensors]) -> dict[str, Fields]:
        """Results, wave by wave; no columns; no request is refused."""
        results, requests = [], 0
        for product in self._all(params, jobs):
            program = product.program()
            requests += len(program.requests["opcode"])
            results.append(program.results_of(products(
                product.place, product.weights, product.acts, product.relu)))
        return {"o": {"data": np.zeros((0, params.lanes), np.int64)},
                "o_results": {"results": np.concatenate(results)},
                "o_status": {"error": np.zeros(requests, np.int64)}}

    def collect(self, params: PimParams, jobs: Sequence[Tensors],
                beats: dict[str, Fields]) -> list[Tensors]:
        """The results of every product, by its name: integers of 32 bits, or codes of bf16."""
        found: list[Tensors] = []
        kind = np.uint16 if params.floating else np.int32
        begin = 0
        for job in jobs:
            tensors: Tensors = {}
            for product in self.products_of(params, job):
                program = product.program()
                end = begin + len(program.results) * params.waves
                tensors[product.name] = self.shaped(program.output_of(
                    beats["o_results"]["results"][begin:end], product.acts.shape[1])).astype(kind)
                begin = end
            found.append(tensors)
        return found

    def shaped(self, output: Int64s) -> Int64s:
        """Results (heads, b, n) as the job returns them."""
        return output

    def operations(self, params: PimParams, jobs: Sequence[Tensors]) -> int:
        """Products of an element of a matrix and one of a vector."""
        return sum(product.acts.size * product.place.n for product in self._all(params, jobs))

    def operations_per_cycle(self, params: PimParams) -> int:
        """All units of all waves at once."""
        return max(1, params.banks * params.lanes * params.vectors // params.timing.comp)

    def ideal_cycles(self, params: PimParams, jobs: Sequence[Tensors]) -> int:
        """What the data bus, the activation window or the steps of a bank take, if nothing else.

        Refreshes are left out.
        """
        t, bus, activations, steps = params.timing, 0, 0, 0
        for product in self._all(params, jobs):
            program = product.program()
            opcode = program.requests["opcode"]
            gemvs = int((opcode == Opcode.GEMV).sum())
            bus += int(np.isin(opcode, _WRITING).sum()) * t.burst
            bus += len(program.results) * params.waves * params.reads * t.burst
            activations += gemvs * params.waves
            activations += int((opcode == Opcode.G_ACT).sum()) // params.ranks
            steps += gemvs * product.place.steps + int((opcode == Opcode.COMP).sum())
        return max(bus, (activations - 1) * t.faw, steps * t.comp)

    def sizes(self, params: PimParams, jobs: Sequence[Tensors]) -> list[int]:
        """Requests of every job."""
        return [sum(len(product.program().requests["opcode"]) for product in
                    self.products_of(params, job)) for job in jobs]

    def undefined(self, params: PimParams) -> int:
        """None: the outputs have valid bits."""
        return 0

    def _all(self, params: PimParams, jobs: Sequence[Tensors]) -> Iterator[Product]:
        if not jobs:
            raise ValueError("jobs must hold at least one")
        for job in jobs:
            yield from self.products_of(params, job)


class GemvContract(ProductsContract):
    """A job is a matrix of weights times a batch of vectors, by GEMVs."""

    def tensors(self, params: PimParams) -> tuple[TensorSpec, ...]:
        """Weights, activations, and whether negative results are cut."""
        return (codes("weights", ("n", "k"), params.form, "k weights of each of n results"),
                codes("acts", ("b", "k"), params.form, "k activations of each of b vectors"),
                TensorSpec(name="relu", shape=(), low=0, high=1,
                           meaning="1: negative results become 0", optional=True))

    def products_of(self, params: PimParams, job: Tensors) -> list[Product]:
        """One, with the one result `output`."""
        weights, acts = (np.asarray(job[name], np.int64)[None] for name in ("weights", "acts"))
        check_sums(params, "k", acts.shape[-1])
        place = Placement(params=params, n=weights.shape[1], k=weights.shape[2])
        return [Product(name="output", place=place, weights=weights, acts=acts,
                        relu=bool(job.get("relu", 0)))]

    def shaped(self, output: Int64s) -> Int64s:
        """(b, n)."""
        return output[0]

    def random(self, params: PimParams, seed: int) -> list[Tensors]:
        """The largest sums first; then tails, rows that are shared, chunks, batches."""
        rng = np.random.default_rng(seed)
        p, width = params, params.lanes * params.bundle
        few = min(3, p.vector_steps, p.columns)
        batch = p.vectors + 1
        corners = corner_codes(p)
        jobs: list[Tensors] = []

        def add(n: int, k: int, b: int, relu: bool) -> None:
            n, k = _room(p, n, k)
            jobs.append({"weights": drawn_codes(p, rng, (n, k)),
                         "acts": drawn_codes(p, rng, (b, k)), "relu": np.asarray(relu, np.int64)})

        # Every pair of corners, k times; then tails of both sizes in two blocks, blocks that share
        # a row, more than a row where the vector buffer allows it, a full row.
        n, k = _room(p, len(corners), few * width)
        acts = np.repeat(corners[:, None], k, axis=1)
        jobs.append({"weights": acts[:n], "acts": acts})
        add(1, 1, 1, False)
        add(p.units + 1, few * width - width // 2, batch, True)
        add(3 * p.units - 1, max(1, width - 1), 2 * p.vectors, False)
        add(2, min(p.columns + 1, p.vector_steps) * width - 1, 1, True)
        add(1, min(p.columns, p.vector_steps) * width, batch, False)
        return jobs

    def sample(self, params: PimParams, job: Tensors) -> Tensors:
        """As many vectors as share a step, an output of each unit, some steps."""
        k = 8 * params.lanes * params.bundle
        return job | {"weights": job["weights"][:params.units, :k],
                      "acts": job["acts"][:params.vectors, :k]}


def check_sums(params: PimParams, name: str, size: int) -> None:
    """Raise if a sum of `size` products of integers could exceed an accumulator."""
    if params.floating:
        return
    most = ((1 << (SUM_BITS - 1)) - 1) >> 2 * (params.form.width - 1)
    if size > most:
        raise ValueError(f"{name} must be at most {most}, for sums of {SUM_BITS} bits, not {size}")


def corner_codes(params: PimParams) -> Int64s:
    """Codes at the ends of the format, about zero, and of bf16 such that are subnormal."""
    if params.floating:
        return np.array([0x7F7F, 0xFF7F, 0x0000, 0x8000, 0x0080, 0x007F, 0x3F80, 0xBF80, 0x5F00])
    low, high = params.form.code_range
    return np.array([low, high, 0, 1, -1])


def drawn_codes(params: PimParams, rng: np.random.Generator, shape: tuple[int, ...]) -> Int64s:
    """Any integers; numbers of bf16 whose exponents are near each other."""
    if not params.floating:
        low, high = params.form.code_range
        return rng.integers(low, high, shape, endpoint=True)
    return (rng.integers(0, 2, shape) << 15 | rng.integers(120, 134, shape) << 7
            | rng.integers(0, 128, shape))


def _room(params: PimParams, n: int, k: int) -> tuple[int, int]:
    """`n` outputs of `k` inputs, or as many as there is room for."""
    width = params.lanes * params.bundle
    while k > 1:
        for some in range(n, 0, -1):
            try:
                check_sums(params, "k", k)
                Placement(params=params, n=some, k=k)
            except ValueError:
                continue
            return some, k
        k = max(1, k - width)
    return min(n, params.units), 1
