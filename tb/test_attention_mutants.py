"""Attention engines broken on purpose are caught; whole ones pass the same run."""

import re
from typing import Any

import numpy as np
import pytest

from test_attention_points import config_of
from tilewright.registry import CONFIGS
from tilewright.verilog import emit
from tilewright_golden.attention import DenseParams
from tilewright_golden.contract import Fields, Tensors
from tilewright_golden.formats import Int
from tilewright_sim.batch import Batch, Chance, SimulationError
from tilewright_sim.compare import expect

PAUSES: list[tuple[Chance, Chance]] = [
    (0.0, 0.0), (0.5, 0.5), ({"i_value": 0.9}, 0.0), ({"i_key": 0.9}, 0.0), (0.0, 0.9)]

HAMMING, DENSE, DOT = "hamming_d9_l21_n5_x2", "point", "dot_bf16_topn_d16_l30_n4_g8_x2"
DESIGNS = {
    HAMMING: CONFIGS[HAMMING],
    DENSE: config_of("dense_attention", DenseParams(
        head=9, values=17, keys=21, lanes=4, operands=Int(4), value=Int(6))),
    DOT: CONFIGS[DOT],
}

# Design and what is broken in it: patterns of its Verilog, and what stands in their place.
MUTANTS = {
    (HAMMING, "keys differ where they match"): {r"assign equal = ~ (\w+);": r"assign equal = \1;"},
    (HAMMING, "of equal keys the last ones are kept"): {
        r"(assign equal_(?:0|1)) = (\w+) & [^;]+;": r"\1 = 1'h0;"},
    (HAMMING, "keys at the threshold are all kept"): {
        r"(assign equal_(?:0|1) = \w+) & [^;]+;": r"\1;"},
    (HAMMING, "the threshold is one too high"): {
        r"if \((\w+)\) threshold <= place;": r"if (\1) threshold <= place + 4'h1;"},
    (HAMMING, "the best score is that of the first query"): {
        r"(if \(\w+\)) maximum <= place;": r"\1 maximum <= maximum ? maximum : place;"},
    (HAMMING, "the last key is lost"): {
        r"assign (used\[1\]) = (_\d+_) \| _\d+_;": r"assign \1 = \2;"},
    (HAMMING, "keys that are not there count"): {
        r"assign (used\[1\]) = _\d+_ \| _\d+_;": r"assign \1 = 1'h1;"},
    (HAMMING, "the table is read backwards"): {
        r"(ram_10x11 \\table  \(\s+\.clk\(clk\),\s+\.read_address\()(i__payload\[8:5\])":
        r"\g<1>4'h9 - \2"},
    (HAMMING, "the table is not forgotten"): {
        r"if \(_\d+_\) loaded <= 1'h0;": "if (rst) loaded <= 1'h0;"},
    (HAMMING, "a key too many overwrites the first"): {
        r"= i_key__valid & _00_;": "= i_key__valid;",
        r"write_address\(stored\[4:1\]\)": "write_address(full ? 4'h0 : stored[4:1])"},
    (HAMMING, "a value too many overwrites the first"): {
        r"(assign write_enable = stores) & \w+;": r"\1;",
        r"write_address\(\{ rows, part \}\)": "write_address({ full ? 5'h00 : rows, part })"},
    (HAMMING, "a query of no keys is answered"): {
        r"assign (_\d+_) = _\d+_ \| (_\d+_);(?=\s+assign refuse )": r"assign \1 = \2;"},
    (HAMMING, "a query of too many keys waits for ever"): {
        r"assign (_\d+_) = (_\d+_) \| _\d+_;(?=\s+assign refuse )": r"assign \1 = \2;"},
    (HAMMING, "a query that is refused does not end a sequence"): {
        r"(assign \\final  =) i_query__ready &": r"\1 come &"},
    (HAMMING, "rows of the next sequence are let in"): {
        r"row_ended <= _(\d+)_;(?=\s+always)": "row_ended <= 1'h0;"},
    (HAMMING, "values of the next sequence are let in"): {
        r"values_ended <= _(\d+)_;(?=\s+(always|assign))": "values_ended <= 1'h0;"},
    (HAMMING, "a query begins before its keys are there"): {
        r"= i_query__payload\[13:9\] <= stored;": "= 1'h1;"},
    (HAMMING, "a query begins before its values are there"): {
        r"= i_query__payload\[13:9\] <= rows;": "= 1'h1;"},
    (HAMMING, "rows are forgotten while a query reads them"): {
        r"assign clear = (\w+) & \w+;": r"assign clear = \1;"},
    (HAMMING, "rows are forgotten while queries are on their way"): {
        r"assign (\w+) = ! ahead;": r"assign \1 = 1'h1;"},
    (HAMMING, "a sequence ends before its last keys"): {
        r"= closing & row_ended;": "= closing;"},
    (HAMMING, "a sequence ends before its last values"): {
        r"(= \w+) & values_ended;": r"\1;"},
    (HAMMING, "more queries set out than there are lists"): {
        r"(= may_begin_\d+ ) & \w+;": r"\1;",
        r"= written != number;": "= 1'h1;"},
    (HAMMING, "sums go on with those of the last group"): {
        r"assign fresh = begins & adds;": "assign fresh = 1'h0;"},
    (HAMMING, "the total is that of the query before, too"): {
        r"assign (\w+) = fresh & first;": r"assign \1 = 1'h0;"},
    (HAMMING, "the divisor is that of the query before"): {
        r"assign (\w+) = & \{ taken, first \};": r"assign \1 = taken & o__payload[22];"},
    (DENSE, "lanes that are not used have weights"): {
        r"used_(\d) <= used;": r"used_\1 <= 4'hf;"},
    (DENSE, "a lane is not in the total"): {r"= _\d+_ \+ counted_3;": "= _034_;"},
    (DENSE, "sums are not cleared"): {r"assign keep = (\w+) & \w+;": r"assign keep = \1;"},
    (DENSE, "there is no gap between queries"): {
        r" rests <= _\d+_;": " rests <= 1'h0;",
        r"assign adds = present & \w+;": "assign adds = present;"},
    (DENSE, "the maximum is that of the query before"): {
        r"= first \| (\w+);": r"= \1;"},
    (DENSE, "the scale is that of the first sequence"): {
        r"if \(\w+\) (scale_\d+ ) <= i_scale__payload;":
        r"if (!kept) begin \1 <= i_scale__payload; kept <= i_scale__valid && !rst; end",
        r"  reg closing;": "  reg closing; reg kept = 0;"},
    (DENSE, "more queries set out than the queue holds"): {
        r"(= may_begin_\d+ ) & \w+;": r"\1;"},
    (DENSE, "a query begins before its values are there"): {
        r"= i_query__payload\[\d+:\d+\] <= rows;": "= 1'h1;"},
}


def refused(fields: Fields, keys: int) -> Fields:
    """Queries with a refused one at the front, and one behind that ends the sequence."""
    more = longer(fields, 2)
    more["keys"][-2:] = keys + 1, 0
    return {field: np.roll(values, 1, axis=0) if field != "last" else values
            for field, values in more.items()}


def longer(fields: Fields, surplus: int) -> Fields:
    """The last beats once more."""
    last = np.zeros(len(fields["last"]) + surplus, dtype=np.int64)
    last[-1] = 1
    again = np.arange(-surplus, 0) % len(fields["last"])
    return {field: np.concatenate([values, values[again]])
            for field, values in fields.items()} | {"last": last}


def check(name: str, text: str | None = None) -> None:
    """Seeded workloads to the cycle; full caches and many queries; rows and queries too many."""
    config = DESIGNS[name]
    p, contract = config.params, config.contract
    component: Any = config.build()
    batch = Batch(component, name=name, text=text)

    def run(jobs: list[Tensors], parts: list[dict[str, Fields]], idle: Chance,
            stall: Chance) -> int:
        golden = contract.outputs(p, jobs)
        inputs = {stream: {field: np.concatenate([part[stream][field] for part in parts])
                           for field in fields} for stream, fields in parts[0].items()}
        result = batch.run(inputs, {"o": len(golden["o"]["data"])}, idle=idle, stall=stall,
                           seed=seed, max_idle=1000)
        expect(result.outputs, golden)
        return result.cycles

    for seed in range(2):
        rng = np.random.default_rng(seed)
        jobs = contract.random(p, seed)
        parts = [contract.inputs(p, [job]) for job in jobs]
        assert run(jobs, parts, 0.0, 0.0) == component.cycles(contract.sizes(p, jobs))
        source = jobs[1]
        more = []
        for n, m, causal in ((p.keys, 1, 0), (p.keys, 8, 0), (p.keys, 5, 1), (3, 14, 0)):
            rows = rng.integers(0, len(source["k"]), n)
            more.append(source | {
                "q": rng.choice(source["q"].reshape(-1), (m, p.head)), "k": source["k"][rows],
                "v": source["v"][rows], "causal": np.asarray(causal)})
        odd = [contract.inputs(p, [job]) for job in more]
        for part in odd[:2]:
            for stream, surplus in (("i_key", 9), ("i_value", 9 * p.groups)):
                part[stream] = longer(part[stream], surplus)
        for part in odd[2:]:
            part["i_query"] = refused(part["i_query"], p.keys)
        for idle, stall in PAUSES:
            run(jobs + more, parts + odd, idle, stall)


@pytest.mark.parametrize("name", DESIGNS)
def test_the_design_itself_passes(name: str) -> None:
    check(name)


@pytest.mark.parametrize(("name", "what"), MUTANTS)
def test_a_mutant_fails(name: str, what: str) -> None:
    text = emit(DESIGNS[name].build(), name)
    for pattern, broken in MUTANTS[name, what].items():
        text, hits = re.subn(pattern, broken, text)
        assert hits, f"{pattern} is not in the text any more"
    with pytest.raises((AssertionError, SimulationError)):
        check(name, text)
