"""The one table of named configurations; every command, test and report reads it."""

import dataclasses
import re
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from amaranth.lib import wiring

from tilewright.attention.binarise import Binarise
from tilewright.attention.dense import DenseAttention
from tilewright.attention.dot import DotAttention
from tilewright.attention.hamming import HammingAttention
from tilewright.attention.topn import TopN
from tilewright.formats.decoder import Decoder
from tilewright.formats.encoder import Encoder
from tilewright.formats.quantiser import Quantiser
from tilewright.lut.csram import Csram
from tilewright.lut.float_mac import FloatMacTile
from tilewright.lut.tile import LUT_TILES, MacTile, SerialTile
from tilewright.pim.channel import Channel
from tilewright.pim.pim_unit import PimUnit
from tilewright.systolic.array import Array
from tilewright.systolic.element import ELEMENTS
from tilewright.systolic.engine import ENGINES
from tilewright.vector.element import HFINT_ELEMENTS, INTPE_ELEMENTS
from tilewright.wrappers.attention import (
    DenseAttentionAxi,
    DotAttentionAxi,
    HammingAttentionAxi,
)
from tilewright.wrappers.csram import CsramAxi
from tilewright.wrappers.pim import PimAxi
from tilewright.wrappers.quantiser import QuantiserAxi
from tilewright.wrappers.systolic import SystolicAxi
from tilewright.wrappers.tile import LutTileAxi, MacTileAxi, SerialTileAxi
from tilewright.wrappers.vector import HfintAxi, IntPeAxi
from tilewright_golden.attention import DenseParams, DotParams, HammingParams
from tilewright_golden.attention.binarise import BinariseContract, BinariseParams
from tilewright_golden.attention.engine import DenseContract, DotContract, HammingContract
from tilewright_golden.attention.topn import TopNContract, TopNParams
from tilewright_golden.contract import Contract
from tilewright_golden.formats import AdaptivFloat, Format, Int, parse_format
from tilewright_golden.formats.decoder import DecoderContract, DecoderParams
from tilewright_golden.formats.encoder import EncoderContract, EncoderParams
from tilewright_golden.formats.minifloat import BF16, E2M1, E3M2, E4M3, E5M2, FP16, FP32
from tilewright_golden.formats.quantiser import QuantiserContract, QuantiserParams
from tilewright_golden.lut import CsramParams, LutTileParams, MacTileParams, SerialTileParams
from tilewright_golden.lut.convert import ConvertContract
from tilewright_golden.lut.csram import CsramContract
from tilewright_golden.lut.float_mac import FloatMacContract, FloatMacParams
from tilewright_golden.lut.tile import TileContract
from tilewright_golden.pim import TIMINGS, PimParams, Timing, UnitParams
from tilewright_golden.pim.attention import HeadsContract
from tilewright_golden.pim.gemv import GemvContract
from tilewright_golden.pim.timing import AIM, HBM_PIM, PIM_GPT
from tilewright_golden.pim.traffic import TrafficContract
from tilewright_golden.pim.unit import UnitContract
from tilewright_golden.systolic import (
    ArrayContract,
    ArrayParams,
    ElementContract,
    MatmulContract,
    SystolicParams,
)
from tilewright_golden.vector import HfintContract, HfintParams, IntPeContract, IntPeParams

__all__ = ["CONFIGS", "FAMILIES", "Config", "Family", "resolve"]


AF8E3, AF4E2 = AdaptivFloat(8, 3), AdaptivFloat(4, 2)


@dataclass(frozen=True, kw_only=True, slots=True)
class Family:
    """Datapaths with the same parameters and the same contract.

    `component` gives the class of the hardware for given parameters: variants are components of
    their own. `bus` names the protocol of ports that are not the contract's streams.
    """

    name: str
    summary: str
    params: type
    component: Callable[[Any], type[wiring.Component]]
    contract: Contract
    bench: str
    workload: str
    bus: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Config:
    """One point of the design space.

    Its name is its Verilog module, its file in `rtl/`, its test and its row in every report;
    `baseline` names the configuration that it is compared with. Where `bus` names a protocol, the
    ports speak that: the contract's beats travel on it, and only the bench drives them.
    """

    name: str
    family: str
    params: Any
    generator: type[wiring.Component]
    contract: Contract
    bench: str
    workload: str
    baseline: str | None = None
    bus: str | None = None

    def build(self) -> wiring.Component:
        """The hardware."""
        component: Callable[[Any], wiring.Component] = self.generator
        return component(self.params)


FAMILIES = {family.name: family for family in (
    Family(name="systolic", summary="matrix products of any size on a systolic array",
           params=SystolicParams, component=lambda params: ENGINES[params.dataflow],
           contract=MatmulContract(), bench="tb_systolic",
           workload="eight seeded products, corners and tails first"),
    Family(name="systolic_array", summary="the array alone, one tile product after another",
           params=ArrayParams, component=lambda params: Array,
           contract=ArrayContract(), bench="tb_systolic_array",
           workload="seven seeded tiles, corners first"),
    Family(name="systolic_pe", summary="one processing element with all its registers",
           params=ArrayParams, component=lambda params: ELEMENTS[params.dataflow],
           contract=ElementContract(), bench="tb_systolic_pe",
           workload="seven seeded tiles, corners first"),
    Family(name="systolic_axi", summary="the systolic engine with AXI4-Stream and AXI4-Lite ports",
           params=SystolicParams, component=lambda params: SystolicAxi,
           contract=MatmulContract(), bench="tb_systolic_axi", bus="AXI4",
           workload="eight seeded products, corners and tails first"),
    Family(name="hfint", summary="dot products of AdaptivFloat, biases for scales",
           params=HfintParams, component=lambda params: HFINT_ELEMENTS[params.saturating],
           contract=HfintContract(), bench="tb_hfint",
           workload="nine seeded products, the largest sums first"),
    Family(name="intpe", summary="dot products of integers, factors for scales",
           params=IntPeParams, component=lambda params: INTPE_ELEMENTS[params.saturating],
           contract=IntPeContract(), bench="tb_hfint",
           workload="nine seeded products, the largest sums first"),
    Family(name="hfint_axi", summary="the HFINT element with AXI4-Stream and AXI4-Lite ports",
           params=HfintParams, component=lambda params: HfintAxi,
           contract=HfintContract(), bench="tb_hfint_axi", bus="AXI4",
           workload="nine seeded products, the largest sums first"),
    Family(name="intpe_axi", summary="the integer element with AXI4-Stream and AXI4-Lite ports",
           params=IntPeParams, component=lambda params: IntPeAxi,
           contract=IntPeContract(), bench="tb_hfint_axi", bus="AXI4",
           workload="nine seeded products, the largest sums first"),
    Family(name="decoder", summary="codes of any format to fp32, a vector a cycle",
           params=DecoderParams, component=lambda params: Decoder,
           contract=DecoderContract(), bench="tb_formats",
           workload="five seeded tensors, ten with a bias, corners first"),
    Family(name="encoder", summary="floats to codes of another format, a vector a cycle",
           params=EncoderParams, component=lambda params: Encoder,
           contract=EncoderContract(), bench="tb_formats",
           workload="seven seeded tensors, nine with a bias: specials, ties, the format's range"),
    Family(name="quantiser", summary="tensors of floats to AdaptivFloat codes and their bias",
           params=QuantiserParams, component=lambda params: Quantiser,
           contract=QuantiserContract(), bench="tb_quantiser",
           workload="31 seeded tensors: corners, ties, zeros, specials, every scale"),
    Family(name="quantiser_axi",
           summary="the tensor quantiser with AXI4-Stream and AXI4-Lite ports",
           params=QuantiserParams, component=lambda params: QuantiserAxi,
           contract=QuantiserContract(), bench="tb_quantiser_axi", bus="AXI4",
           workload="31 seeded tensors: corners, ties, zeros, specials, every scale"),
    Family(name="hamming_attention", summary="attention of signs to the best keys, by a table",
           params=HammingParams, component=lambda params: HammingAttention,
           contract=HammingContract(), bench="tb_attention",
           workload="nine seeded sequences: one key, equal and sorted scores, a causal one"),
    Family(name="dense_attention", summary="attention to all keys",
           params=DenseParams, component=lambda params: DenseAttention,
           contract=DenseContract(), bench="tb_attention",
           workload="nine seeded sequences: one key, equal and sorted scores, a causal one"),
    Family(name="dot_attention", summary="attention to the best keys by their dot products",
           params=DotParams, component=lambda params: DotAttention,
           contract=DotContract(), bench="tb_attention",
           workload="nine seeded sequences: one key, equal and sorted scores, a causal one"),
    Family(name="hamming_attention_axi",
           summary="Hamming attention with AXI4-Stream and AXI4-Lite ports",
           params=HammingParams, component=lambda params: HammingAttentionAxi,
           contract=HammingContract(), bench="tb_attention_axi", bus="AXI4",
           workload="nine seeded sequences: one key, equal and sorted scores, a causal one"),
    Family(name="dense_attention_axi",
           summary="attention to all keys with AXI4-Stream and AXI4-Lite ports",
           params=DenseParams, component=lambda params: DenseAttentionAxi,
           contract=DenseContract(), bench="tb_attention_axi", bus="AXI4",
           workload="nine seeded sequences: one key, equal and sorted scores, a causal one"),
    Family(name="dot_attention_axi",
           summary="attention to the largest dot products with AXI4-Stream and AXI4-Lite ports",
           params=DotParams, component=lambda params: DotAttentionAxi,
           contract=DotContract(), bench="tb_attention_axi", bus="AXI4",
           workload="nine seeded sequences: one key, equal and sorted scores, a causal one"),
    Family(name="topn", summary="the largest scores of each query, in order of their index",
           params=TopNParams, component=lambda params: TopN,
           contract=TopNContract(), bench="tb_topn",
           workload="seeded queries of up to nine sizes: one score, sorted, ties, corners"),
    Family(name="binarise", summary="signs of numbers, packed into rows of bits",
           params=BinariseParams, component=lambda params: Binarise,
           contract=BinariseContract(), bench="tb_binarise",
           workload="46 seeded rows: zeros and their neighbours, single signs, any numbers"),
    Family(name="lut_tile", summary="products with narrow weights, looked up in tables of sums",
           params=LutTileParams, component=lambda params: LUT_TILES[params.tables],
           contract=TileContract(), bench="tb_lut",
           workload="seeded products: the largest sums, every width, tails of every size"),
    Family(name="serial_tile", summary="products with narrow weights, a bit at a time",
           params=SerialTileParams, component=lambda params: SerialTile,
           contract=TileContract(), bench="tb_lut",
           workload="seeded products: the largest sums, every width, tails of every size"),
    Family(name="mac_tile", summary="products with narrow weights, by multipliers of their width",
           params=MacTileParams, component=lambda params: MacTile,
           contract=TileContract(), bench="tb_lut",
           workload="seeded products: the largest sums, every width, tails of every size"),
    Family(name="lut_tile_axi", summary="the tile of tables with AXI4-Stream and AXI4-Lite ports",
           params=LutTileParams, component=lambda params: LutTileAxi,
           contract=TileContract(), bench="tb_tile_axi", bus="AXI4",
           workload="seeded products: the largest sums, every width, tails of every size"),
    Family(name="serial_tile_axi",
           summary="the bit-serial tile with AXI4-Stream and AXI4-Lite ports",
           params=SerialTileParams, component=lambda params: SerialTileAxi,
           contract=TileContract(), bench="tb_tile_axi", bus="AXI4",
           workload="seeded products: the largest sums, every width, tails of every size"),
    Family(name="mac_tile_axi",
           summary="the tile of multipliers with AXI4-Stream and AXI4-Lite ports",
           params=MacTileParams, component=lambda params: MacTileAxi,
           contract=TileContract(), bench="tb_tile_axi", bus="AXI4",
           workload="seeded products: the largest sums, every width, tails of every size"),
    Family(name="float_mac_tile", summary="products of bf16 matrices, in full precision",
           params=FloatMacParams, component=lambda params: FloatMacTile,
           contract=FloatMacContract(), bench="tb_float_mac",
           workload="seeded products: extreme exponents, sums that cancel, grow and leap"),
    Family(name="csram", summary="products inside an SRAM whose columns add",
           params=CsramParams, component=lambda params: Csram,
           contract=CsramContract(), bench="tb_csram",
           workload="seeded products: the largest sums, every width, batches, patterns"),
    Family(name="csram_axi", summary="the SRAM that computes with AXI4-Stream and AXI4-Lite ports",
           params=CsramParams, component=lambda params: CsramAxi,
           contract=CsramContract(), bench="tb_csram_axi", bus="AXI4",
           workload="seeded commands: products, rows that move, refusals, packets of all lengths"),
    Family(name="csram_convert", summary="integers to floats and back inside that SRAM",
           params=CsramParams, component=lambda params: Csram,
           contract=ConvertContract(), bench="tb_csram",
           workload="seeded columns of every pair of forms: corners, ties, any numbers"),
    Family(name="pim_unit", summary="the unit beside a bank: products of a column, accumulated",
           params=UnitParams, component=lambda params: PimUnit,
           contract=UnitContract(), bench="tb_pim_unit",
           workload="seeded sums: corners, runs of steps of every length, relu"),
    Family(name="pim", summary="matrix products in a channel of DRAM banks that compute",
           params=PimParams, component=lambda params: Channel,
           contract=GemvContract(), bench="tb_pim",
           workload="seeded products: corners, tails, shared rows, chunks, batches"),
    Family(name="pim_attention", summary="scores and contexts of attention heads in such a channel",
           params=PimParams, component=lambda params: Channel,
           contract=HeadsContract(), bench="tb_pim",
           workload="seeded heads: one, several to a row, more keys than units"),
    Family(name="pim_traffic", summary="any requests to such a channel",
           params=PimParams, component=lambda params: Channel,
           contract=TrafficContract(), bench="tb_pim",
           workload="seeded requests: each, each refusal, hazards, refreshes; mixed traffic"),
    Family(name="pim_axi", summary="the channel of banks with AXI4-Stream and AXI4-Lite ports",
           params=PimParams, component=lambda params: PimAxi,
           contract=TrafficContract(), bench="tb_pim_axi", bus="AXI4",
           workload="seeded requests: each, each refusal, hazards, refreshes; mixed traffic"),
)}
"""Families by name."""


def _config(name: str, family: str, params: Any, baseline: str | None = None) -> Config:
    made = FAMILIES[family]
    return Config(name=name, family=family, params=params, generator=made.component(params),
                  contract=made.contract, bench=made.bench, workload=made.workload,
                  baseline=baseline, bus=made.bus)


CONFIGS = {config.name: config for config in (
    _config("systolic_ws_i8_16x16", "systolic", SystolicParams()),
    _config("systolic_os_i8_16x16", "systolic", SystolicParams(dataflow="os"),
            "systolic_ws_i8_16x16"),
    _config("systolic_ws_i8_16x16_i32", "systolic", SystolicParams(output=None),
            "systolic_ws_i8_16x16"),
    _config("systolic_ws_i8_16x16_pipelined", "systolic", SystolicParams(pipelined=True),
            "systolic_ws_i8_16x16"),
    _config("systolic_ws_i8_12x20", "systolic", SystolicParams(rows=12, cols=20)),
    _config("systolic_ws_i8_1x1", "systolic", SystolicParams(rows=1, cols=1, buffer_rows=2)),
    _config("systolic_ws_i8_1x7_i32", "systolic",
            SystolicParams(rows=1, cols=7, buffer_rows=3, output=None)),
    _config("systolic_ws_i4_9x3_u5", "systolic",
            SystolicParams(rows=9, cols=3, acts=Int(4), weights=Int(4), output=Int(5, False),
                           accumulator=24, buffer_rows=17)),
    _config("systolic_ws_u8i4_5x6", "systolic",
            SystolicParams(rows=5, cols=6, acts=Int(8, False), weights=Int(4), buffer_rows=8,
                           pipelined=True)),
    _config("systolic_ws_i16_3x4", "systolic",
            SystolicParams(rows=3, cols=4, acts=Int(16), weights=Int(16), output=Int(16),
                           accumulator=44, buffer_rows=5)),
    _config("systolic_ws_u2_4x4", "systolic",
            SystolicParams(rows=4, cols=4, acts=Int(2, False), weights=Int(2, False),
                           output=Int(2, False), accumulator=16, buffer_rows=4)),
    _config("systolic_os_i8_1x1_i32", "systolic",
            SystolicParams(dataflow="os", rows=1, cols=1, output=None)),
    _config("systolic_os_i8_11x3_pipelined", "systolic",
            SystolicParams(dataflow="os", rows=11, cols=3, pipelined=True)),
    _config("systolic_os_i4_3x10", "systolic",
            SystolicParams(dataflow="os", rows=3, cols=10, acts=Int(4), weights=Int(4),
                           output=Int(4), accumulator=20)),
    _config("systolic_ws_af8e3_16x16", "systolic",
            SystolicParams(acts=AF8E3, weights=AF8E3, accumulator=36), "systolic_ws_i8_16x16"),
    _config("systolic_ws_e4m3_16x16", "systolic",
            SystolicParams(acts=E4M3, weights=E4M3, accumulator=46), "systolic_ws_i8_16x16"),
    _config("systolic_os_af4e2_6x5", "systolic",
            SystolicParams(dataflow="os", rows=6, cols=5, acts=AF4E2, weights=AF4E2,
                           output=Int(4), accumulator=24)),
    _config("systolic_ws_i8af8e3_5x4", "systolic",
            SystolicParams(rows=5, cols=4, weights=AF8E3, buffer_rows=9, pipelined=True)),
    _config("systolic_os_e2m1u5_3x4", "systolic",
            SystolicParams(dataflow="os", rows=3, cols=4, acts=E2M1, weights=Int(5, False),
                           output=None, accumulator=20)),
    _config("systolic_ws_bf16_16x16", "systolic",
            SystolicParams(acts=BF16, weights=BF16, accumulator=FP32, output=None),
            "systolic_ws_i8_16x16"),
    _config("systolic_os_fp16_3x4", "systolic",
            SystolicParams(dataflow="os", rows=3, cols=4, acts=FP16, weights=FP16,
                           accumulator=FP32, output=None, pipelined=True)),
    _config("systolic_ws_e5m2e4m3_4x3", "systolic",
            SystolicParams(rows=4, cols=3, acts=E5M2, weights=E4M3, accumulator=FP32,
                           output=None, buffer_rows=7)),
    _config("systolic_ws_i8_array_16x16", "systolic_array", ArrayParams()),
    _config("systolic_os_i8_array_16x16", "systolic_array", ArrayParams(dataflow="os"),
            "systolic_ws_i8_array_16x16"),
    _config("systolic_ws_i8_array_5x3", "systolic_array",
            ArrayParams(rows=5, cols=3, pipelined=True)),
    _config("systolic_os_u4_array_2x7", "systolic_array",
            ArrayParams(dataflow="os", rows=2, cols=7, acts=Int(4, False), weights=Int(4, False),
                        accumulator=12)),
    _config("systolic_ws_bf16i8_array_3x2", "systolic_array",
            ArrayParams(rows=3, cols=2, acts=BF16, accumulator=FP32)),
    _config("systolic_ws_i8_pe", "systolic_pe", ArrayParams()),
    _config("systolic_os_i8_pe", "systolic_pe", ArrayParams(dataflow="os"), "systolic_ws_i8_pe"),
    _config("systolic_ws_i8_pe_pipelined", "systolic_pe", ArrayParams(pipelined=True),
            "systolic_ws_i8_pe"),
    _config("systolic_os_i8_pe_pipelined", "systolic_pe",
            ArrayParams(dataflow="os", pipelined=True), "systolic_os_i8_pe"),
    _config("systolic_ws_af8e3_pe", "systolic_pe",
            ArrayParams(acts=AF8E3, weights=AF8E3), "systolic_ws_i8_pe"),
    _config("systolic_ws_e4m3_pe", "systolic_pe",
            ArrayParams(acts=E4M3, weights=E4M3, accumulator=46), "systolic_ws_i8_pe"),
    _config("systolic_ws_e4m3_fp32_pe", "systolic_pe",
            ArrayParams(acts=E4M3, weights=E4M3, accumulator=FP32), "systolic_ws_e4m3_pe"),
    _config("systolic_ws_bf16_pe", "systolic_pe",
            ArrayParams(acts=BF16, weights=BF16, accumulator=FP32), "systolic_ws_i8_pe"),
    _config("systolic_os_bf16_pe_pipelined", "systolic_pe",
            ArrayParams(dataflow="os", acts=BF16, weights=BF16, accumulator=FP32, pipelined=True),
            "systolic_ws_bf16_pe"),
    _config("systolic_ws_i8_16x16_axi", "systolic_axi", SystolicParams(), "systolic_ws_i8_16x16"),
    _config("systolic_os_i8_3x5_axi", "systolic_axi",
            SystolicParams(dataflow="os", rows=3, cols=5)),
    _config("systolic_ws_i5i9_4x5_u6_axi", "systolic_axi",
            SystolicParams(rows=4, cols=5, acts=Int(5), weights=Int(9), output=Int(6, False),
                           accumulator=22, buffer_rows=7)),
    _config("systolic_ws_i5_2x3_i20_axi", "systolic_axi",
            SystolicParams(rows=2, cols=3, acts=Int(5), weights=Int(5), output=None,
                           accumulator=20, buffer_rows=4)),
    _config("systolic_os_u4_4x1_i16_axi", "systolic_axi",
            SystolicParams(dataflow="os", rows=4, cols=1, acts=Int(4, False),
                           weights=Int(4, False), output=None, accumulator=16)),
    _config("intpe_i8_k16", "intpe", IntPeParams()),
    _config("hfint_af8e3_k16", "hfint", HfintParams(), "intpe_i8_k16"),
    _config("intpe_i8_k16x16", "intpe", IntPeParams(vectors=16)),
    _config("hfint_af8e3_k16x16", "hfint", HfintParams(vectors=16), "intpe_i8_k16x16"),
    _config("intpe_i4_k16", "intpe",
            IntPeParams(acts=Int(4), weights=Int(4), output=Int(4), multiplier=8, fixed=16,
                        fraction=6)),
    _config("hfint_af4e3_k16", "hfint",
            HfintParams(acts=AdaptivFloat(4, 3), weights=AdaptivFloat(4, 3),
                        output=AdaptivFloat(4, 3), fixed=16, fraction=10), "intpe_i4_k16"),
    _config("hfint_af4e2_k16", "hfint",
            HfintParams(acts=AdaptivFloat(4, 2), weights=AdaptivFloat(4, 2),
                        output=AdaptivFloat(4, 2), fixed=16, fraction=6), "intpe_i4_k16"),
    _config("hfint_af8e3_k16_acc30", "hfint", HfintParams(accumulator=30), "hfint_af8e3_k16"),
    _config("hfint_af6e2af8e3_k3x2", "hfint",
            HfintParams(lanes=3, vectors=2, length=20, acts=AdaptivFloat(6, 2),
                        output=AdaptivFloat(5, 2), fixed=18, fraction=10, registers="both")),
    _config("hfint_af8e3_k1", "hfint", HfintParams(lanes=1, length=1)),
    _config("intpe_u8i4_k5x3_acc18", "intpe",
            IntPeParams(lanes=5, vectors=3, length=100, acts=Int(8, False), weights=Int(4),
                        output=Int(6, False), accumulator=18, multiplier=8)),
    _config("intpe_i8_k16_axi", "intpe_axi", IntPeParams(), "intpe_i8_k16"),
    _config("hfint_af8e3_k16_axi", "hfint_axi", HfintParams(), "hfint_af8e3_k16"),
    _config("hfint_af6e2af8e3_k3x2_acc22_axi", "hfint_axi",
            HfintParams(lanes=3, vectors=2, length=40, acts=AdaptivFloat(6, 2), accumulator=22,
                        output=AdaptivFloat(5, 2), fixed=18, fraction=10)),
    _config("intpe_u8i4_k2x9_acc17_axi", "intpe_axi",
            IntPeParams(lanes=2, vectors=9, length=100, acts=Int(8, False), weights=Int(4),
                        output=Int(6, False), accumulator=17, multiplier=8, registers="both")),
    _config("decode_e4m3_fp32", "decoder", DecoderParams()),
    _config("decode_af8e3_fp32", "decoder", DecoderParams(form=AF8E3), "decode_e4m3_fp32"),
    _config("decode_e3m2_fp32_x3", "decoder", DecoderParams(form=E3M2, lanes=3)),
    _config("encode_fp32_e4m3", "encoder", EncoderParams()),
    _config("encode_bf16_e4m3", "encoder", EncoderParams(source=BF16), "encode_fp32_e4m3"),
    _config("encode_bf16_e2m1_x16", "encoder", EncoderParams(form=E2M1, source=BF16, lanes=16)),
    _config("encode_fp32_i8", "encoder", EncoderParams(form=Int(8)), "encode_fp32_e4m3"),
    _config("encode_fp32_af8e3", "encoder", EncoderParams(form=AF8E3), "encode_fp32_e4m3"),
    _config("quantise_fp32_af8e3_x16", "quantiser", QuantiserParams()),
    _config("quantise_bf16_af8e3_x16", "quantiser", QuantiserParams(source=BF16),
            "quantise_fp32_af8e3_x16"),
    _config("quantise_bf16_af4e2_x1", "quantiser",
            QuantiserParams(source=BF16, target=AF4E2, lanes=1)),
    _config("quantise_fp16_af16e5_x3", "quantiser",
            QuantiserParams(source=FP16, target=AdaptivFloat(16, 5), lanes=3)),
    _config("quantise_bf16_af8e3_x4_axi", "quantiser_axi", QuantiserParams(source=BF16, lanes=4)),
    _config("quantise_fp16_af16e5_x3_axi", "quantiser_axi",
            QuantiserParams(source=FP16, target=AdaptivFloat(16, 5), lanes=3),
            "quantise_fp16_af16e5_x3"),
    _config("quantise_fp32_af5e2_x1_axi", "quantiser_axi",
            QuantiserParams(target=AdaptivFloat(5, 2), lanes=1)),
    _config("dense_i8_d64_l1024", "dense_attention", DenseParams()),
    _config("hamming_d64_l1024_n32", "hamming_attention", HammingParams(), "dense_i8_d64_l1024"),
    _config("hamming_d64_l1024_n32_insertion", "hamming_attention",
            HammingParams(selection="insertion"), "hamming_d64_l1024_n32"),
    _config("hamming_d64_l1024_n32_reciprocal", "hamming_attention",
            HammingParams(normalisation="reciprocal"), "hamming_d64_l1024_n32"),
    _config("hamming_d9_l21_n5_x2", "hamming_attention",
            HammingParams(head=9, values=5, keys=21, kept=5, lanes=2, weight=11)),
    _config("hamming_d32_l128_n30_g16_x4_bf16", "hamming_attention",
            HammingParams(head=32, values=32, keys=128, kept=30, lanes=4, group=16, value=BF16)),
    _config("hamming_d8_l1_n1", "hamming_attention",
            HammingParams(head=8, values=1, keys=1, kept=1, fraction=0)),
    _config("hamming_d8_l40_n100_x8", "hamming_attention",
            HammingParams(head=8, values=3, keys=40, kept=100, lanes=8, selection="insertion")),
    _config("dense_bf16_d64_l1024", "dense_attention", DenseParams(operands=BF16),
            "dense_i8_d64_l1024"),
    _config("dense_i4_d9_l21_x4", "dense_attention",
            DenseParams(head=9, values=11, keys=21, lanes=4, operands=Int(4), value=Int(6),
                        weight=12, exponential="polynomial")),
    _config("dense_bf16_d8_l20_bf16", "dense_attention",
            DenseParams(head=8, values=3, keys=20, operands=BF16, value=BF16,
                        normalisation="reciprocal")),
    _config("dot_i8_topn_d64_l1024_n32", "dot_attention", DotParams(), "dense_i8_d64_l1024"),
    _config("dot_bf16_topn_d16_l30_n4_g8_x2", "dot_attention",
            DotParams(head=16, values=6, keys=30, kept=4, lanes=2, operands=BF16, group=8,
                      group_kept=3)),
    _config("hamming_d64_l1024_n32_axi", "hamming_attention_axi", HammingParams(),
            "hamming_d64_l1024_n32"),
    _config("hamming_d9_l21_n5_x2_axi", "hamming_attention_axi",
            HammingParams(head=9, values=5, keys=21, kept=5, lanes=2, weight=11),
            "hamming_d9_l21_n5_x2"),
    _config("dense_i8_d8_l20_axi", "dense_attention_axi",
            DenseParams(head=8, values=3, keys=20)),
    _config("dot_i8_topn_d8_l20_n3_axi", "dot_attention_axi",
            DotParams(head=8, values=5, keys=20, kept=3)),
    _config("binarise_i8_d64_x8", "binarise", BinariseParams()),
    _config("binarise_bf16_d64_x16", "binarise", BinariseParams(source=BF16, lanes=16)),
    _config("binarise_fp32_d17_x4", "binarise", BinariseParams(head=17, source=FP32, lanes=4)),
    _config("binarise_i4_d8_x1", "binarise", BinariseParams(head=8, source=Int(4), lanes=1)),
    _config("topn_counting_d64_l1024_n32", "topn", TopNParams()),
    _config("topn_insertion_d64_l1024_n32", "topn", TopNParams(selection="insertion"),
            "topn_counting_d64_l1024_n32"),
    _config("topn_groups_d64_l1024_n32", "topn", TopNParams(group=16),
            "topn_counting_d64_l1024_n32"),
    _config("topn_counting_d12_l50_n9_x4", "topn",
            TopNParams(high=12, keys=50, kept=9, lanes=4)),
    _config("topn_insertion_i5_l37_n6_x2", "topn",
            TopNParams(low=-13, high=11, keys=37, kept=6, lanes=2, selection="insertion")),
    _config("topn_groups_d9_l61_n7_x2", "topn",
            TopNParams(high=9, keys=61, kept=7, lanes=2, group=6, group_kept=3)),
    _config("topn_counting_d8_l1_n4", "topn", TopNParams(high=8, keys=1, kept=4)),
    _config("mac_tile_w2_a8", "mac_tile", MacTileParams(columns=24)),
    _config("lut_tile_w2_a8", "lut_tile", LutTileParams(), "mac_tile_w2_a8"),
    _config("lut_tile_w2_a8_half", "lut_tile", LutTileParams(group=4, tables="half"),
            "lut_tile_w2_a8"),
    _config("serial_tile_w2_a8", "serial_tile", SerialTileParams(), "mac_tile_w2_a8"),
    _config("mac_tile_w8_a8", "mac_tile", MacTileParams(columns=6, weight_bits=8, rescalers=3)),
    _config("lut_tile_w8_a8", "lut_tile", LutTileParams(weight_bits=8, rescalers=3),
            "mac_tile_w8_a8"),
    _config("mac_tile_w4_bf16", "mac_tile",
            MacTileParams(columns=12, acts=BF16, weight_bits=4, rescalers=6)),
    _config("lut_tile_w4_bf16", "lut_tile",
            LutTileParams(acts=BF16, weight_bits=4, rescalers=6), "mac_tile_w4_bf16"),
    _config("lut_tile_w3_a5_g5_7x3", "lut_tile",
            LutTileParams(vectors=3, columns=7, lanes=5, acts=Int(5), weight_bits=3, scale_bits=5,
                          rescalers=1, length=128, group=5)),
    _config("lut_tile_w1_a16_g2_1x1", "lut_tile",
            LutTileParams(vectors=1, columns=1, lanes=2, acts=Int(16), weight_bits=1,
                          scale_bits=16, rescalers=1, length=200, group=2)),
    _config("lut_tile_w8_bf16_g3_5x2", "lut_tile",
            LutTileParams(columns=5, lanes=9, acts=BF16, weight_bits=8, rescalers=5, group=3)),
    _config("serial_tile_w5_bf16_4x1", "serial_tile",
            SerialTileParams(vectors=1, columns=4, lanes=3, acts=BF16, weight_bits=5,
                             rescalers=2)),
    _config("mac_tile_w1_a2_1x4", "mac_tile",
            MacTileParams(vectors=4, columns=1, lanes=1, acts=Int(2), weight_bits=1, scale_bits=1,
                          rescalers=1, length=128)),
    _config("lut_tile_w2_a8_axi", "lut_tile_axi", LutTileParams(), "lut_tile_w2_a8"),
    _config("lut_tile_w3_bf16_g3_5x2_axi", "lut_tile_axi",
            LutTileParams(columns=5, lanes=9, acts=BF16, weight_bits=3, scale_bits=5, rescalers=1,
                          length=200, group=3)),
    _config("serial_tile_w8_a16_4x1_axi", "serial_tile_axi",
            SerialTileParams(vectors=1, columns=4, lanes=16, acts=Int(16), weight_bits=8,
                             scale_bits=16, rescalers=2, length=16384)),
    _config("mac_tile_w3_a5_6x3_axi", "mac_tile_axi",
            MacTileParams(vectors=3, columns=6, lanes=7, acts=Int(5), weight_bits=3, rescalers=3,
                          length=256)),
    _config("mac_tile_bf16", "float_mac_tile", FloatMacParams(columns=6)),
    _config("mac_tile_bf16_fp32_3x4", "float_mac_tile",
            FloatMacParams(columns=3, lanes=4, sums="fp32")),
    _config("mac_tile_bf16_1x1", "float_mac_tile",
            FloatMacParams(vectors=1, columns=1, lanes=1, registered=False)),
    _config("csram_256x256_bitserial", "csram", CsramParams(schedule="bitserial")),
    _config("csram_256x256_lut4", "csram", CsramParams(), "csram_256x256_bitserial"),
    _config("csram_256x256_lut4_plain", "csram",
            CsramParams(skip_zero=False, collapse=False, reuse=False), "csram_256x256_bitserial"),
    _config("csram_224x5_lut5", "csram", CsramParams(rows=224, columns=5, group=5, batch=3)),
    _config("csram_100x3_lut2_a5", "csram",
            CsramParams(rows=100, columns=3, act_bits=5, group=2, collapse=False)),
    _config("csram_64x2_bitserial_a2", "csram",
            CsramParams(rows=64, columns=2, act_bits=2, schedule="bitserial", group=3, batch=1)),
    _config("csram_256x256_lut4_axi", "csram_axi", CsramParams(), "csram_256x256_lut4"),
    _config("csram_100x3_lut2_a5_axi", "csram_axi",
            CsramParams(rows=100, columns=3, act_bits=5, group=2, collapse=False),
            "csram_100x3_lut2_a5"),
    _config("csram_64x2_bitserial_a2_axi", "csram_axi",
            CsramParams(rows=64, columns=2, act_bits=2, schedule="bitserial", group=3, batch=1),
            "csram_64x2_bitserial_a2"),
    _config("csram_convert_256x256", "csram_convert", CsramParams()),
    _config("csram_convert_240x3", "csram_convert",
            CsramParams(rows=240, columns=3, schedule="bitserial", group=2, batch=1)),
    _config("pim_unit_i8", "pim_unit", UnitParams()),
    _config("pim_unit_bf16", "pim_unit", UnitParams(form=BF16), "pim_unit_i8"),
    _config("pim_unit_bf16_fold2", "pim_unit", UnitParams(form=BF16, fold=2), "pim_unit_bf16"),
    _config("pim_unit_i8_l128_x8", "pim_unit", UnitParams(lanes=128, vectors=8), "pim_unit_i8"),
    _config("pim_unit_i4_l3", "pim_unit", UnitParams(form=Int(4), lanes=3)),
    _config("pim_unit_bf16_l1", "pim_unit", UnitParams(form=BF16, lanes=1)),
    _config("pim_neupims_dual", "pim", PimParams(form=BF16, fold=2), "pim_neupims_single"),
    _config("pim_neupims_single", "pim", PimParams(form=BF16, fold=2, buffers=1)),
    _config("pim_aim", "pim",
            PimParams(timing=AIM, banks=16, ranks=1, group=16, columns=64, form=BF16, fold=2,
                      buffers=1)),
    _config("pim_hbm_pim", "pim",
            PimParams(timing=HBM_PIM, banks=16, ranks=1, form=BF16, fold=2, buffers=1)),
    _config("pim_gpt", "pim",
            PimParams(timing=PIM_GPT, banks=16, ranks=1, columns=64, form=BF16, buffers=1)),
    _config("pim_i8_16", "pim", PimParams(banks=16, ranks=1, rows=128)),
    _config("pim_duplex", "pim",
            PimParams(banks=16, ranks=1, group=8, form=BF16, bundle=8, vectors=2, fold=2)),
    _config("pim_i4_4x3", "pim",
            PimParams(banks=4, ranks=1, group=2, rows=5, columns=7, form=Int(4), lanes=3,
                      buffers=1, vector_steps=9, window=3, tiles=1, read_depth=3)),
    _config("pim_attention_i8", "pim_attention", PimParams(banks=16, ranks=1, rows=128)),
    _config("pim_traffic_dual", "pim_traffic",
            PimParams(banks=16, group=4, rows=32, columns=8, lanes=2, vector_steps=24)),
    _config("pim_traffic_single", "pim_traffic",
            PimParams(banks=16, group=4, rows=32, columns=8, lanes=2, vector_steps=24, buffers=1)),
    _config("pim_traffic_bundles", "pim_traffic",
            PimParams(timing=AIM, banks=12, ranks=1, group=4, rows=9, columns=5, form=BF16, lanes=2,
                      bundle=2, vectors=3, fold=2, vector_steps=6, window=5)),
    _config("pim_traffic_dual_axi", "pim_axi",
            PimParams(banks=16, group=4, rows=32, columns=8, lanes=2, vector_steps=24),
            "pim_traffic_dual"),
    _config("pim_traffic_bundles_axi", "pim_axi",
            PimParams(timing=AIM, banks=12, ranks=1, group=4, rows=9, columns=5, form=BF16, lanes=2,
                      bundle=2, vectors=3, fold=2, vector_steps=6, window=5),
            "pim_traffic_bundles"),
)}
"""Configurations by name."""


def resolve(design: str, overrides: Mapping[str, str]) -> Config:
    """The configuration called `design`, or the family of that name, with `overrides`.

    `overrides` holds parameters as they are written on a command line: `rows` -> `8`, `acts` ->
    `u4`, `output` -> `none`.
    """
    if design in CONFIGS:
        base = CONFIGS[design]
        if not overrides:
            return base
        family, params = FAMILIES[base.family], base.params
    elif design in FAMILIES:
        family = FAMILIES[design]
        params = family.params()
    else:
        raise ValueError(f"DESIGN must be one of {', '.join(CONFIGS)}, or a family with "
                         f"parameters: {', '.join(FAMILIES)}; not {design!r}")
    kinds = {field.name: field.type for field in dataclasses.fields(family.params)}
    values = {}
    for name, text in overrides.items():
        if name not in kinds:
            raise ValueError(f"parameter of {family.name} must be one of {', '.join(kinds)}, "
                             f"not {name!r}")
        values[name] = _value(name, text, kinds[name])
    parts = [design, *(f"{name}_{text}" for name, text in sorted(overrides.items()))]
    name = re.sub(r"\W", "_", "_".join(parts))
    return _config(name, family.name, dataclasses.replace(params, **values),
                   design if design in CONFIGS else None)


def _value(name: str, text: str, kind: Any) -> Any:
    """`text` as the parameter `name`, which is a `kind`."""
    kinds = get_args(kind) if isinstance(kind, types.UnionType) else (kind,)
    if types.NoneType in kinds and text.lower() == "none":
        return None
    if any(isinstance(one, type) and issubclass(one, Format) for one in kinds) and not (
            int in kinds and text.isdecimal()):
        try:
            return parse_format(text)
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from None
    if Timing in kinds:
        if text not in TIMINGS:
            raise ValueError(f"{name} must be {' or '.join(TIMINGS)}, not {text!r}")
        return TIMINGS[text]
    if bool in kinds:
        if text.lower() not in ("true", "false", "1", "0"):
            raise ValueError(f"{name} must be true or false, not {text!r}")
        return text.lower() in ("true", "1")
    if int in kinds:
        try:
            return int(text)
        except ValueError:
            raise ValueError(f"{name} must be an integer, not {text!r}") from None
    return text
