"""Layers of MiniLM with weights of few bits, as jobs of tiles and of compute SRAM."""

import dataclasses
import re
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from examples.minilm import encode_lut
from examples.minilm.encode import Array, Job
from tilewright.registry import Config, resolve
from tilewright_golden.contract import Contract
from tilewright_golden.formats import I8, Format
from tilewright_golden.formats.minifloat import BF16, FP32
from tilewright_golden.lut import CsramParams, LutTileParams, MacTileParams, SerialTileParams
from tilewright_golden.lut.csram import CsramContract
from tilewright_golden.lut.float_mac import FloatMacContract, FloatMacParams
from tilewright_golden.lut.tile import TileContract, products


def config(family: str, params: Any, contract: Contract) -> Config:
    """A point whose hardware does not matter."""
    return dataclasses.replace(resolve("systolic", {}), family=family, params=params,
                               contract=contract)


def tile(kind: type = LutTileParams, acts: Format = I8, bits: int = 8) -> Config:
    return config("lut_tile", kind(acts=acts, weight_bits=bits), TileContract())


def cosine(a: Array, b: Array) -> float:
    return float((a * b).sum() / np.linalg.norm(a) / np.linalg.norm(b))


@pytest.fixture(scope="module")
def layers() -> dict[str, Job]:
    return {layer: encode_lut.numbers_of(layer) for layer in encode_lut.LAYERS}


def exact(layers: dict[str, Job], layer: str, first: int, batch: int) -> Array:
    return layers[layer]["acts"][first:first + batch] @ layers[layer]["weights"]


# Numbers


def test_layers(layers: dict[str, Job]) -> None:
    """`ffn_out` of the file with integers, `ffn_in` of that with real numbers; both agree."""
    assert layers["ffn_in"]["acts"].shape == (128, 384)
    assert layers["ffn_in"]["weights"].shape == (384, 1536)
    assert layers["ffn_out"]["acts"].shape == (128, 1536)
    assert layers["ffn_out"]["weights"].shape == (1536, 384)
    with np.load(encode_lut.TENSORS, allow_pickle=False) as file:
        codes = file["ffn_in/acts"] * file["ffn_in/scale_acts"].astype(float)
        out = file["ffn_out/acts"] * file["ffn_out/scale_acts"].astype(float)
    assert np.abs(codes - layers["ffn_in"]["acts"]).max() < 0.52 * codes.max() / 127
    np.testing.assert_array_equal(layers["ffn_out"]["acts"], out)


# Tiles


@pytest.mark.parametrize(("layer", "bits", "group", "at_least"), [
    ("ffn_in", 2, 32, 0.96), ("ffn_in", 3, 64, 0.988), ("ffn_in", 4, 128, 0.995),
    ("ffn_in", 8, 64, 0.9995), ("ffn_out", 2, 64, 0.86), ("ffn_out", 4, 64, 0.99),
    ("ffn_out", 8, 128, 0.999)])
def test_tiles_compute_the_layer(layers: dict[str, Job], layer: str, bits: int, group: int,
                                 at_least: float) -> None:
    some = tile()
    jobs = encode_lut.jobs_for(some, layer, bits=bits, batch=8, first=3, group=group)
    job = jobs[layer]
    assert list(jobs) == [layer]
    assert job["weights"].max() == (1 << bits) - 1
    assert (job["acts"].dtype, job["weights"].dtype) == (np.int8, np.uint8)
    found = encode_lut.results(job, TileContract().result(some.params, job).astype(float))
    wanted = exact(layers, layer, 3, 8)
    print(f"{layer} {bits} bits, groups of {group}: cosine {cosine(found, wanted):.5f}")
    assert cosine(found, wanted) > at_least
    assert np.linalg.norm(found) == pytest.approx(np.linalg.norm(wanted), rel=0.1)


def test_a_scale_for_each_token(layers: dict[str, Job]) -> None:
    job = encode_lut.jobs_for(tile(), "ffn_out", bits=4, batch=5)["ffn_out"]
    assert np.abs(job["acts"].astype(int)).max(axis=1).tolist() == [127] * 5
    peak = np.abs(layers["ffn_out"]["acts"][:5]).max(axis=1)
    np.testing.assert_allclose(job["scale_acts"] * 127, peak, rtol=1e-12)


@pytest.mark.parametrize("kind", [LutTileParams, SerialTileParams, MacTileParams])
def test_tiles_of_a_kind_take_the_same(kind: type) -> None:
    one, other = (encode_lut.jobs_for(tile(some, bits=3), "ffn_in", bits=3, batch=2)["ffn_in"]
                  for some in (LutTileParams, kind))
    assert all((one[name] == other[name]).all() for name in one)


def test_floats(layers: dict[str, Job]) -> None:
    some = tile(acts=BF16)
    job = encode_lut.jobs_for(some, "ffn_in", bits=8, batch=4, first=100)["ffn_in"]
    assert (job["acts"].dtype, job["exponents"].dtype) == (np.uint16, np.int8)
    codes = TileContract().result(some.params, job)
    found = encode_lut.results(job, FP32.values("output", codes))
    assert cosine(found, exact(layers, "ffn_in", 100, 4)) > 0.9999
    assert np.linalg.norm(found) == pytest.approx(
        np.linalg.norm(exact(layers, "ffn_in", 100, 4)), rel=0.01)


def test_symmetric_codes() -> None:
    job = encode_lut.jobs_for(tile(), "ffn_in", bits=1, batch=1, symmetric=True)["ffn_in"]
    assert (job["zeros"] == 1).all()
    job = encode_lut.jobs_for(tile(), "ffn_in", bits=4, batch=1)["ffn_in"]
    assert len(np.unique(job["zeros"])) > 8


def test_full_precision(layers: dict[str, Job]) -> None:
    params = FloatMacParams()
    some = config("float_mac_tile", params, FloatMacContract())
    job = encode_lut.jobs_for(some, "ffn_out", bits=4, batch=3)["ffn_out"]
    found = BF16.values("acts", job["acts"]) @ BF16.values("weights", job["weights"])
    assert cosine(encode_lut.results(job, found), exact(layers, "ffn_out", 0, 3)) > 0.99999


@pytest.mark.parametrize("layer", encode_lut.LAYERS)
def test_the_page_says_what_is_lost(layers: dict[str, Job], layer: str) -> None:
    text = (Path(encode_lut.TENSORS).parent / "README.md").read_text(encoding="utf-8")
    (row,) = re.findall(rf"^\| `{layer}` \|((?: [\d.]+ \([\d.]+\) \|)+)$", text, re.MULTILINE)
    wanted = layers[layer]["acts"] @ layers[layer]["weights"]
    found = []
    for bits in (2, 3, 4, 8):
        params = LutTileParams(weight_bits=bits)
        job = encode_lut.tile_job(params, layers[layer], bits=bits)
        result = encode_lut.results(job, products(params, job).astype(float))
        cosines = ((result * wanted).sum(axis=1) / np.linalg.norm(result, axis=1)
                   / np.linalg.norm(wanted, axis=1))
        found += [np.median(cosines), cosines.min()]
    said = [float(number) for number in re.findall(r"[\d.]+", row)]
    np.testing.assert_allclose(found, said, rtol=0, atol=1e-4)


# Compute SRAM


@pytest.mark.parametrize(("layer", "bits", "group", "at_least"), [
    ("ffn_in", 2, None, 0.92), ("ffn_in", 4, None, 0.99), ("ffn_in", 8, None, 0.995),
    ("ffn_in", 4, 64, 0.99), ("ffn_out", 4, 128, 0.95)])
def test_compute_sram_computes_the_layer(layers: dict[str, Job], layer: str, bits: int,
                                         group: int | None, at_least: float) -> None:
    some = config("csram", CsramParams(rows=512), CsramContract())
    jobs = encode_lut.jobs_for(some, layer, bits=bits, batch=6, group=group)
    k = layers[layer]["acts"].shape[1]
    assert list(jobs) == ([layer] if group is None else
                          [f"{layer}_{place}" for place in range(k // group)])
    wanted = exact(layers, layer, 0, 6)
    found = np.zeros_like(wanted)
    for job in jobs.values():
        half = 1 << (bits - 1)
        assert -half <= job["weights"].min() < 0 < job["weights"].max() == half - 1
        found += encode_lut.results(job, job["acts"].astype(int) @ job["weights"])
    print(f"{layer} {bits} bits: cosine {cosine(found, wanted):.5f}")
    assert cosine(found, wanted) > at_least


def test_compute_sram_takes_the_committed_codes() -> None:
    """int8 activations are those of `minilm.npz`, whose scale is that of all tokens."""
    some = config("csram", CsramParams(), CsramContract())
    with np.load(encode_lut.TENSORS, allow_pickle=False) as file:
        for layer, group in (("ffn_in", 384), ("ffn_out", 256)):
            jobs = encode_lut.jobs_for(some, layer, bits=4, batch=3, first=2, group=group)
            acts = np.concatenate([job["acts"] for job in jobs.values()], axis=1)
            wanted = file[f"{layer}/acts"][2:5]
            if layer == "ffn_out":
                np.testing.assert_array_equal(acts, wanted)
            else:  # the real numbers of this layer are kept in half precision
                assert np.abs(acts.astype(int) - wanted).max() <= 1
                assert (acts == wanted).mean() > 0.99


def test_narrow_activations() -> None:
    some = config("csram", CsramParams(act_bits=4), CsramContract())
    job = encode_lut.jobs_for(some, "ffn_in", bits=2, batch=128)["ffn_in"]
    assert np.abs(job["acts"]).max() == 7
    assert np.unique(job["scale_acts"]).shape == (1,)


# The command


def command(monkeypatch: pytest.MonkeyPatch, output: Path, *words: str) -> dict[str, Array]:
    monkeypatch.setattr(sys, "argv", ["encode_lut", *words, "-o", str(output)])
    encode_lut.main()
    with np.load(output, allow_pickle=False) as file:
        return dict(file)


def test_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    found = command(monkeypatch, tmp_path / "x.npz", "lut_tile", "-p", "weight_bits=4",
                    "--layer", "ffn_in", "--bits", "3", "--group", "128", "--batch", "2",
                    "--first", "7")
    some = resolve("lut_tile", {"weight_bits": "4"})
    job = encode_lut.jobs_for(some, "ffn_in", bits=3, batch=2, first=7, group=128)["ffn_in"]
    assert set(found) == {f"ffn_in/{name}" for name in job}
    for name, tensor in job.items():
        assert found[f"ffn_in/{name}"].dtype == tensor.dtype
        np.testing.assert_array_equal(found[f"ffn_in/{name}"], tensor)
    assert found["ffn_in/acts"].shape == (2, 384)
    assert found["ffn_in/scales"].shape == (1536, 3)


def test_command_for_compute_sram(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    found = command(monkeypatch, tmp_path / "x.npz", "csram", "--bits", "2", "--batch", "1")
    assert found["ffn_in/weights"].shape == (384, 1536)
    assert found["ffn_in/bits"] == 2


@pytest.mark.parametrize(("words", "message"), [
    (["lut"], "DESIGN must be one of"),
    (["systolic"], "DESIGN must be of the family lut_tile, serial_tile, mac_tile, float_mac_tile"),
    (["csram_convert"], "float_mac_tile or csram, not csram_convert"),
    (["lut_tile", "-p", "lanes"], "-p must be NAME=VALUE, not 'lanes'"),
    (["lut_tile", "--bits", "3"], "--bits must be in 1..2, not 3"),
    (["lut_tile", "--bits", "0"], "--bits must be in 1..2, not 0"),
    (["lut_tile", "--bits", "2", "--group", "48"], "group must be 32, 64 or 128, not 48"),
    (["lut_tile", "--bits", "2", "-p", "length=128"], "k must be at most 128, not 384"),
    (["lut_tile", "--bits", "2", "--layer", "query"],
     "--layer must be ffn_in or ffn_out, not query"),
    (["lut_tile", "--bits", "2", "--batch", "0"],
     "--first and --batch must be of tokens 0..127, not 0..-1"),
    (["lut_tile", "--bits", "2", "--first", "121"],
     "--first and --batch must be of tokens 0..127, not 121..128"),
    (["csram", "--group", "100"], "--group must divide the 384 rows of weights, not be 100"),
    (["csram", "--bits", "9"], "bits must be in 1..8, not 9"),
    (["csram", "-p", "group=5"], "k must be a multiple of the group of 5, not 384"),
    (["csram", "-p", "rows=64"], "rows, not 64"),
])
def test_bad_arguments(words: list[str], message: str, monkeypatch: pytest.MonkeyPatch,
                       capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="2"):
        command(monkeypatch, tmp_path / "x.npz", *words)
    assert message in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
