"""Matrices in a channel, and the requests of their products: against Python's integers."""

import dataclasses
from typing import Any

import numpy as np
import pytest
from ml_dtypes import bfloat16

from tilewright_golden.contract import Fields, Tensors
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.pim import PimParams, attention
from tilewright_golden.pim.attention import HeadsContract
from tilewright_golden.pim.compiler import Program, compile_products
from tilewright_golden.pim.gemv import GemvContract
from tilewright_golden.pim.mapping import Placement, split, unit_places
from tilewright_golden.pim.program import run
from tilewright_golden.pim.requests import FIELDS, Opcode

SMALL = PimParams(banks=8, group=2, rows=8, columns=6, lanes=4, vector_steps=16)
WIDE = dataclasses.replace(SMALL, bundle=2, vectors=3, form=Int(4))
FLOAT = dataclasses.replace(SMALL, form=BF16, ranks=1, fold=2, vectors=2)
TINY = PimParams(banks=4, ranks=1, group=1, rows=2, columns=1, lanes=1, vector_steps=2)
POINTS = [SMALL, WIDE, FLOAT, TINY, PimParams(), PimParams(form=BF16, fold=2, vectors=4, bundle=4),
          PimParams(banks=16, group=4, columns=50, vector_steps=128)]


def requests_of(program: Program) -> list[dict[str, int]]:
    rows = zip(*(program.requests[name].tolist() for name in FIELDS), strict=True)
    return [dict(zip(FIELDS, row, strict=True)) for row in rows]


def kinds(program: Program) -> dict[str, int]:
    values, counts = np.unique(program.requests["opcode"], return_counts=True)
    return {Opcode(value).name: int(count) for value, count in zip(values, counts, strict=True)}


def done(params: PimParams, inputs: dict[str, Fields]) -> Any:
    """What the requests give; none is refused, none uses what was not written."""
    found = run(params, inputs["i"], inputs["i_data"]["data"])
    assert not found.errors.any()
    assert not len(found.undefined)
    assert not len(found.reads)
    return found.results


# Where elements lie


@pytest.mark.parametrize(("params", "n", "k", "heads"), [
    (SMALL, 1, 1, 1), (SMALL, 8, 24, 1), (SMALL, 9, 25, 1), (SMALL, 23, 3, 1), (SMALL, 11, 64, 1),
    (SMALL, 5, 5, 7), (SMALL, 17, 8, 3), (WIDE, 9, 31, 2), (WIDE, 4, 48, 1), (WIDE, 13, 60, 1),
    (TINY, 4, 2, 1), (TINY, 3, 1, 2)])
def test_every_element_has_a_place_of_its_own(params: PimParams, n: int, k: int,
                                              heads: int) -> None:
    place = Placement(params=params, n=n, k=k, heads=heads)
    head, output, inner = np.indices((heads, n, k))
    where = place.where(head, output, inner)
    limits = {"bank": params.banks, "row": place.rows, "column": params.columns,
              "lane": params.lanes}
    for name, limit in limits.items():
        values = getattr(where, name)
        assert values.shape == (heads, n, k)
        assert 0 <= values.min() <= values.max() < limit
    places = np.stack([getattr(where, name).ravel() for name in limits])
    assert len(np.unique(places, axis=1).T) == heads * n * k
    # As the words say it, for some elements.
    rng = np.random.default_rng(1)
    for h, o, i in rng.integers(0, (heads, n, k), (50, 3)).tolist():
        unit, width = o % params.units, params.lanes * params.bundle
        assert where.bank[h, o, i] == unit * params.bundle + i % width // params.lanes
        assert where.lane[h, o, i] == i % params.lanes
        chunk, step = divmod(i // width, place.steps)
        slot = ((o // params.units) * heads + h) * place.chunks + chunk
        assert where.row[h, o, i] == slot // place.per_row
        assert where.column[h, o, i] == slot % place.per_row * place.steps + step


def test_an_image_is_where_elements_lie() -> None:
    for params, n, k, heads in ((SMALL, 11, 20, 2), (WIDE, 9, 31, 2), (SMALL, 5, 64, 1)):
        place = Placement(params=params, n=n, k=k, heads=heads, row=1)
        weights = np.arange(1, heads * n * k + 1).reshape(heads, n, k)
        memory = np.zeros((params.banks, params.rows, params.columns, params.lanes), int)
        for tile, columns in zip(place.tiles(), place.image(weights), strict=True):
            memory[:, tile.row, tile.column:tile.column + place.steps] = columns.swapaxes(0, 1)
        where = place.where(*np.indices(weights.shape))
        np.testing.assert_array_equal(
            memory[where.bank, where.row, where.column, where.lane], weights)
        assert np.count_nonzero(memory) == weights.size  # zeros beside it
        assert not memory[:, 0].any()


@pytest.mark.parametrize(("params", "k", "chunks", "steps", "per_row"), [
    (SMALL, 4, 1, 1, 6), (SMALL, 5, 1, 2, 3), (SMALL, 24, 1, 6, 1),
    (SMALL, 25, 2, 4, 1),  # not 6 and 1
    (SMALL, 64, 4, 4, 1),  # three chunks would pad beyond the vector buffer
    (PimParams(), 384, 1, 24, 1), (PimParams(), 1536, 3, 32, 1), (PimParams(), 32, 1, 2, 16)])
def test_steps(params: PimParams, k: int, chunks: int, steps: int, per_row: int) -> None:
    place = Placement(params=params, n=params.units, k=k)
    assert (place.chunks, place.steps, place.per_row) == (chunks, steps, per_row)
    assert chunks * steps <= params.vector_steps
    (header, *_) = requests_of(compile_products(
        place, np.zeros((1, params.units, k)), np.zeros((1, 1, k))))
    assert (header["opcode"], header["steps"]) == (Opcode.HEADER, steps)


@pytest.mark.parametrize(("arguments", "message"), [
    ({"n": 0, "k": 1}, "n must be at least 1, not 0"),
    ({"n": 1, "k": 0}, "k must be at least 1, not 0"),
    ({"n": 1, "k": 1, "heads": 0}, "heads must be at least 1, not 0"),
    ({"n": 1, "k": 1, "row": 8}, r"row must be in 0\.\.7, not 8"),
    ({"n": 1, "k": 65}, "k must be at most 64, what the vector buffer holds, not 65"),
    ({"n": 65, "k": 24}, "n must be at most 64 in 8 rows, with k = 24, not 65"),
    ({"n": 33, "k": 25}, "n must be at most 32 in 8 rows, with k = 25, not 33"),
    ({"n": 193, "k": 8, "row": 2}, "n must be at most 144 in 6 rows, with k = 8, not 193"),
    ({"n": 1, "k": 24, "heads": 9}, "heads must be at most 8 in 8 rows, with k = 24, not 9"),
    ({"n": 1, "k": 25, "row": 7}, "k must be at most 24 in 1 rows, not 25")])
def test_what_does_not_fit(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        Placement(params=SMALL, **arguments)


def test_the_limits_are_legal() -> None:
    for n, k in ((64, 24), (32, 25), (1, 64)):
        Placement(params=SMALL, n=n, k=k)
    Placement(params=SMALL, n=144, k=8, row=2)
    Placement(params=SMALL, n=1, k=24, row=7)


def test_units_of_waves() -> None:
    """Groups w and waves + w, in order of their banks."""
    np.testing.assert_array_equal(unit_places(SMALL), [[0, 1, 4, 5], [2, 3, 6, 7]])
    np.testing.assert_array_equal(unit_places(WIDE), [[0, 2], [1, 3]])
    np.testing.assert_array_equal(unit_places(FLOAT), [[0, 1], [2, 3], [4, 5], [6, 7]])


@pytest.mark.parametrize("n", [1, 7, 8, 9, 64, 65, 100])
@pytest.mark.parametrize("channels", [1, 2, 3, 8])
def test_split(n: int, channels: int) -> None:
    parts = split(SMALL, n, channels)
    assert len(parts) == channels
    assert [output for part in parts for output in range(n)[part]] == list(range(n))
    blocks = [-(-len(range(n)[part]) // SMALL.units) for part in parts]
    assert max(blocks) - min(blocks) <= 1
    assert sum(blocks) == -(-n // SMALL.units)  # no unit is idle that need not be
    heads = attention.split_heads(n, channels)
    counts = [len(range(n)[part]) for part in heads]
    assert (sum(counts), max(counts) - min(counts) <= 1) == (n, True)


@pytest.mark.parametrize(("split_of", "message"), [
    (lambda: split(SMALL, 0, 1), "n must be at least 1, not 0"),
    (lambda: split(SMALL, 1, 0), "channels must be at least 1, not 0"),
    (lambda: attention.keys(SMALL, heads=1, positions=1, width=65),
     "width must be at most 64, what the vector buffer holds, not 65"),
    (lambda: attention.values(SMALL, heads=1, positions=1, width=400),
     "width must be at most 384 in 8 rows, with positions = 1, not 400"),
    (lambda: attention.split_heads(0, 1), "heads must be at least 1, not 0"),
    (lambda: attention.split_heads(1, 0), "channels must be at least 1, not 0")])
def test_bad_splits(split_of: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        split_of()


# Requests


def python_products(weights: np.ndarray, acts: np.ndarray) -> list[Any]:
    """Sums of Python's integers."""
    return [[[sum(x * w for x, w in zip(vector, row, strict=True)) for row in matrix]
             for vector in vectors]
            for matrix, vectors in zip(weights.tolist(), acts.tolist(), strict=True)]


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize(("params", "n", "k", "heads", "b"), [
    (SMALL, 11, 30, 1, 1), (SMALL, 19, 9, 1, 5), (SMALL, 3, 64, 1, 3), (SMALL, 9, 7, 5, 2),
    (SMALL, 4, 20, 4, 1), (WIDE, 9, 31, 2, 7), (WIDE, 5, 100, 1, 4), (TINY, 5, 1, 1, 3),
    (TINY, 3, 2, 1, 2)])
def test_products(params: PimParams, n: int, k: int, heads: int, b: int, raw: bool) -> None:
    rng = np.random.default_rng(n * k)
    low, high = params.form.code_range
    weights = rng.integers(low, high + 1, (heads, n, k))
    acts = rng.integers(low, high + 1, (heads, b, k))
    place = Placement(params=params, n=n, k=k, heads=heads)
    wanted = python_products(weights, acts)
    for relu in (False, True):
        program = compile_products(place, weights, acts, raw=raw, relu=relu)
        beats = done(params, {"i": program.requests, "i_data": program.data})
        output = program.output_of(beats, b)
        np.testing.assert_array_equal(output, np.maximum(wanted, 0) if relu else wanted)
        np.testing.assert_array_equal(program.results_of(output), beats)
    assert (program.requests["opcode"] == Opcode.GEMV).any() != raw


def test_matrices_that_are_there_already() -> None:
    place = Placement(params=SMALL, n=9, k=9)
    weights, acts = np.ones((1, 9, 9), int), np.ones((1, 2, 9), int)
    whole, again = (compile_products(place, weights, acts, load=load) for load in (True, False))
    assert kinds(whole) == kinds(again) | {"WRITE": kinds(whole)["WRITE"]}
    assert kinds(again) == {"HEADER": 1, "GWRITE": 2 * 3, "GEMV": 2 * 2}
    assert len(again.data["data"]) == 6


def test_a_vector_is_written_while_another_is_used() -> None:
    """In halves of the vector buffer, a share after each GEMV; not where halves are too small."""
    def order(k: int) -> str:
        place = Placement(params=SMALL, n=25, k=k)
        program = compile_products(place, np.zeros((1, 25, k)), np.zeros((1, 3, k)), load=False)
        assert {r["vector"] // 8 for r in requests_of(program) if r["opcode"] == Opcode.GEMV} == (
            {0, 1} if k <= 32 else {0})
        names = {Opcode.HEADER: "h", Opcode.GWRITE: "w", Opcode.GEMV: "g"}
        return "".join(names[Opcode(r["opcode"])] for r in requests_of(program))

    assert order(24) == "h" + "w" * 6 + "gwwgwgwwgw" * 2 + "g" * 4
    assert order(36) == "h" + ("w" * 10 + "g" * 8) * 3  # two chunks of five steps


def test_rows_are_opened_once() -> None:
    """Heads that share a row: one activation of each group for all of them."""
    place = attention.keys(SMALL, heads=6, positions=10, width=4)
    program = compile_products(place, np.ones((6, 10, 4)), np.ones((6, 1, 4)), raw=True, load=False)
    assert place.rows == 2
    assert kinds(program) == {"HEADER": 1, "GWRITE": 6, "G_ACT": 2 * 4, "COMP": 12,
                              "READRES": 12, "PIM_PRE": 2}


def test_neighbours_written_are_of_different_groups() -> None:
    program = compile_products(Placement(params=SMALL, n=8, k=4), np.ones((1, 8, 4)),
                               np.ones((1, 1, 4)))
    banks = [r["bank"] for r in requests_of(program) if r["opcode"] == Opcode.WRITE]
    assert banks == [0, 2, 4, 6, 1, 3, 5, 7]


@pytest.mark.parametrize(("weights", "acts", "message"), [
    ((1, 8, 4), (1, 1, 5), r"acts must be \(1, b, 4\), not \(1, 1, 5\)"),
    ((1, 8, 4), (2, 1, 4), r"acts must be \(1, b, 4\), not \(2, 1, 4\)"),
    ((1, 8, 5), (1, 1, 4), r"weights must be \(1, 8, 4\), not \(1, 8, 5\)")])
def test_other_shapes(weights: tuple[int, ...], acts: tuple[int, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        compile_products(Placement(params=SMALL, n=8, k=4), np.zeros(weights), np.zeros(acts))


# Contracts


@pytest.mark.parametrize("contract", [GemvContract(), HeadsContract()])
@pytest.mark.parametrize("params", POINTS)
def test_random_jobs(params: PimParams, contract: Any) -> None:
    """What the requests of all jobs together give is what the contract expects."""
    jobs = contract.random(params, 3)
    for job in jobs:
        contract.validate(params, job)
    inputs, outputs = contract.inputs(params, jobs), contract.outputs(params, jobs)
    np.testing.assert_array_equal(outputs["o_results"]["results"], done(params, inputs))
    assert len(outputs["o_status"]["error"]) == len(inputs["i"]["opcode"])
    assert outputs["o"]["data"].shape == (0, params.lanes)
    assert sum(contract.sizes(params, jobs)) == len(inputs["i"]["opcode"])
    assert 0 < contract.ideal_cycles(params, jobs[-1:]) <= contract.ideal_cycles(params, jobs)
    assert contract.operations(params, jobs) > 0
    collected = contract.collect(params, jobs, outputs)
    for job, found in zip(jobs, collected, strict=True):
        if isinstance(contract, HeadsContract):
            pairs = [(found["scores"], job["k"], job["q"]),
                     (found["context"], np.swapaxes(job["v"], 1, 2), job["p"])]
        else:
            pairs = [(found["output"][None], job["weights"][None], job["acts"][None])]
        for output, weights, acts in pairs:
            assert output.dtype == (np.uint16 if params.floating else np.int32)
            assert output.shape == (*acts.shape[:2], weights.shape[1])
            if not params.floating:
                wanted = np.array(python_products(weights, acts))
                np.testing.assert_array_equal(
                    output, np.maximum(wanted, 0) if job.get("relu") else wanted)


def test_random_jobs_have_all_that_matters() -> None:
    jobs = GemvContract().random(SMALL, 1)
    places = [Placement(params=SMALL, n=len(job["weights"]), k=job["weights"].shape[1])
              for job in jobs]
    assert max(place.chunks for place in places) > 1
    assert max(place.per_row for place in places) > 1
    assert max(place.blocks for place in places) > 2
    assert any(len(job["acts"]) > SMALL.vectors for job in jobs)
    assert {int(job.get("relu", 0)) for job in jobs} == {0, 1}
    assert max(np.abs(job["weights"]).max() for job in jobs) == 128


def test_small_integers_in_bf16() -> None:
    """Sums that stay exact: what ml_dtypes rounds the integers to."""
    rng = np.random.default_rng(5)
    numbers = {"weights": rng.integers(-40, 41, (15, 50)), "acts": rng.integers(-40, 41, (5, 50))}
    job: Tensors = {name: some.astype(bfloat16).view(np.uint16) for name, some in numbers.items()}
    contract = GemvContract()
    contract.validate(FLOAT, job)
    (found,) = contract.collect(FLOAT, [job], contract.outputs(FLOAT, [job]))
    exact = np.array(python_products(numbers["weights"][None], numbers["acts"][None])[0])
    np.testing.assert_array_equal(found["output"],
                                  exact.astype(np.float32).astype(bfloat16).view(np.uint16))


def test_values_follow_keys() -> None:
    jobs = HeadsContract().random(SMALL, 1)
    for job in jobs:
        first, second = HeadsContract().products_of(SMALL, job)
        assert second.place.row == first.place.rows
        assert (first.name, second.name) == ("scores", "context")
    assert {product.raw for job in jobs for product in HeadsContract().products_of(SMALL, job)} == {
        False, True}


GEMV: Tensors = {"weights": np.ones((3, 5), int), "acts": np.ones((2, 5), int),
                 "relu": np.zeros((), int)}
HEADS: Tensors = {"q": np.ones((2, 1, 4), int), "k": np.ones((2, 9, 4), int),
                  "p": np.ones((2, 1, 9), int), "v": np.ones((2, 9, 3), int)}


def heads(h: int, positions: int, d: int, dv: int) -> Tensors:
    """A job of such sizes."""
    return {"q": np.ones((h, 1, d), int), "k": np.ones((h, positions, d), int),
            "p": np.ones((h, 1, positions), int), "v": np.ones((h, positions, dv), int)}


@pytest.mark.parametrize(("params", "contract", "change", "message"), [
    (SMALL, GemvContract(), {"weights": np.ones((3, 6), int)},
     r"acts must have shape \(b, k\), k = 6, not \(2, 5\)"),
    (SMALL, GemvContract(), {"weights": np.ones((0, 5), int)}, "n must be at least 1, not 0"),
    (SMALL, GemvContract(), {"acts": np.ones((0, 5), int)}, "b must be at least 1, not 0"),
    (SMALL, GemvContract(), {"weights": np.full((3, 5), 128)}, r"weights must be in -128\.\.127"),
    (SMALL, GemvContract(), {"relu": np.array(2)}, r"relu must be in 0\.\.1"),
    (SMALL, GemvContract(), {"weights": np.ones((3, 65), int), "acts": np.ones((1, 65), int)},
     "k must be at most 64, what the vector buffer holds, not 65"),
    (SMALL, GemvContract(), {"weights": np.ones((300, 5), int)},
     "n must be at most 192 in 8 rows, with k = 5, not 300"),
    (FLOAT, GemvContract(), {"acts": np.full((2, 5), 0x7F80)},
     "acts must be finite bf16 codes, not 0x7f80"),
    (PimParams(lanes=64, group=8, bundle=8, vector_steps=1024), GemvContract(),
     {"weights": np.ones((1, 131072), np.int8), "acts": np.ones((1, 131072), np.int8)},
     "k must be at most 131071, for sums of 32 bits, not 131072"),
    (SMALL, HeadsContract(), {"p": np.ones((2, 1, 8), int)},
     r"p must have shape \(h, b, l\), b = 1, h = 2, l = 9, not \(2, 1, 8\)|p must have shape"),
    (SMALL, HeadsContract(), {name: np.ones((2, 1, 64) if name in "qp" else (2, 64, 64), int)
                              for name in "qkpv"},
     "l must be at most 8 in 8 rows, with d = 64, not 64"),
    (SMALL, HeadsContract(), heads(2, 65, 4, 3),
     "l must be at most 64, what the vector buffer holds, not 65"),
    (SMALL, HeadsContract(), heads(2, 9, 65, 3),
     "d must be at most 64, what the vector buffer holds, not 65"),
    (dataclasses.replace(SMALL, form=Int(8), lanes=64, bundle=2, vector_steps=1024),
     HeadsContract(), heads(1, 1, 131_072, 1),
     "d must be at most 131071, for sums of 32 bits, not 131072"),
    (SMALL, HeadsContract(), heads(49, 1, 4, 1), "h must be at most 48 in 8 rows, with d = 4, not"),
    (SMALL, HeadsContract(), heads(1, 9, 4, 200),
     "dv must be at most 112 in 7 rows, with l = 9, not 200"),
    (SMALL, HeadsContract(), heads(1, 56, 24, 1), "l must be at most 24 in 1 rows, not 56"),
    (SMALL, HeadsContract(), {"q": np.ones((2, 1, 24), int), "k": np.ones((2, 32, 24), int),
                              "p": np.ones((2, 1, 32), int), "v": np.ones((2, 32, 3), int)},
     "l must leave rows for values beside keys, which take all 8, not be 32")])
def test_what_is_refused(params: PimParams, contract: Any, change: Tensors, message: str) -> None:
    whole = HEADS if isinstance(contract, HeadsContract) else GEMV
    contract.validate(SMALL, whole)
    with pytest.raises(ValueError, match=message):
        contract.validate(params, whole | change)


def test_relu_may_be_left_out() -> None:
    contract = GemvContract()
    job = {name: GEMV[name] * sign for name, sign in (("weights", 1), ("acts", -1))}
    contract.validate(SMALL, job)
    (found,) = contract.collect(SMALL, [job], contract.outputs(SMALL, [job]))
    assert (found["output"] == -5).all()


def test_operations() -> None:
    contract = GemvContract()
    assert contract.operations_per_cycle(PimParams()) == 32 * 16 // 2
    assert contract.operations(SMALL, [GEMV, GEMV]) == 2 * 3 * 5 * 2
    with pytest.raises(ValueError, match="jobs must hold at least one"):
        contract.inputs(SMALL, [])


def test_the_least_that_jobs_take() -> None:
    """Columns on the bus for what is written; for GEMVs the activation window."""
    contract, p = GemvContract(), PimParams()
    few = {"weights": np.ones((32, 48), int), "acts": np.ones((1, 48), int)}
    assert contract.ideal_cycles(p, [few]) == (96 + 3 + 4 * 2) * 2
    many = {"weights": np.ones((32, 16), int), "acts": np.ones((100, 16), int)}
    assert contract.ideal_cycles(p, [many]) == (400 - 1) * 30


@pytest.mark.parametrize("contract", [GemvContract(), HeadsContract()])
def test_a_sample_is_a_job(contract: Any) -> None:
    for params in POINTS[:3]:
        for job in contract.random(params, 1):
            sample = contract.sample(params, job)
            contract.validate(params, sample)
            assert contract.operations(params, [sample]) <= contract.operations(params, [job])
