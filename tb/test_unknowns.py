"""Designs in a simulator that knows the value x: at power-up, and on payloads that are not valid.

Verilator has two values; Icarus Verilog, where it is installed, shows what a register that nobody
wrote does to the results.
"""

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from amaranth.hdl import Shape

from tilewright import beats
from tilewright.registry import CONFIGS
from tilewright.verilog import emit
from tilewright_golden.systolic import SystolicParams, random_job

NAMES = ("systolic_ws_i4_9x3_u5", "systolic_ws_i8_1x7_i32", "systolic_os_i4_3x10",
         "systolic_os_i8_11x3_pipelined",
         "hfint_af8e3_k16", "hfint_af6e2af8e3_k3x2", "intpe_u8i4_k5x3_acc18",
         "hamming_d9_l21_n5_x2", "hamming_d8_l1_n1", "hamming_d8_l40_n100_x8",
         "hamming_d32_l128_n30_g16_x4_bf16", "dense_i4_d9_l21_x4", "dense_bf16_d8_l20_bf16",
         "dot_bf16_topn_d16_l30_n4_g8_x2", "topn_counting_d12_l50_n9_x4",
         "topn_insertion_i5_l37_n6_x2", "topn_groups_d9_l61_n7_x2", "binarise_fp32_d17_x4",
         "lut_tile_w1_a16_g2_1x1", "serial_tile_w5_bf16_4x1", "mac_tile_w1_a2_1x4",
         "mac_tile_bf16_1x1", "pim_unit_i4_l3", "pim_unit_bf16_l1", "pim_traffic_dual",
         "pim_traffic_single", "pim_traffic_bundles")

INPUT = """
  reg [{top}:0] {name}_beats [0:{count} - 1];
  integer {name}_at = 0;
  reg {name}_valid = 0;
  wire {name}_ready;
  wire [{top}:0] {name}_payload = {name}_valid ? {name}_beats[{name}_at] : {width}'bx;
  initial $readmemb("{name}.txt", {name}_beats);
  always @(posedge clk) if (on) begin
    if ({name}_ready === 1'bx) $display("x on {name}_ready");
    if ({name}_valid && {name}_ready) begin
      {name}_at = {name}_at + 1;
      {name}_valid <= 0;
    end
    if ((!{name}_valid || {name}_ready) && {name}_at < {count} && $random % 3) {name}_valid <= 1;
  end
"""

OUTPUT = """
  reg {name}_ready = 0;
  wire {name}_valid;
  wire [{top}:0] {name}_payload;
  always @(posedge clk) if (on) begin
    if ({name}_valid === 1'bx) $display("x on {name}_valid");
    if ({name}_valid && {name}_ready) begin
      $display("{name} %b", {name}_payload);
      left = left - 1;
      if (left == 0) $finish;
    end
    {name}_ready <= $random % 3 != 0;
  end
"""

TRACE = """
  wire {name}_valid;
  wire [{top}:0] {name}_payload;
  always @(posedge clk) if (on)
    if ({name}_valid !== 1'b0 && ^{{{name}_valid, {name}_payload}} === 1'bx)
      $display("x on {name}");
"""

BENCH = """
module bench;
  reg clk = 0, rst = 0, on = 0;
  integer left = {left};
  {streams}
  {name} dut(.clk(clk), .rst(rst), {pins});
  always #5 clk = !clk;
  initial begin
    repeat (3) @(negedge clk);
    rst = 1;
    @(negedge clk) rst = 0;
    on = 1;
    repeat (100000) @(negedge clk);
    $finish;
  end
endmodule
"""


def lines(stream: beats.Stream, fields: beats.Fields) -> list[str]:
    """Beats as Verilog writes binary numbers."""
    return ["".join(map(str, bits[::-1])) for bits in beats.to_bits(stream.shape, fields)]


@pytest.mark.skipif(not shutil.which("iverilog"), reason="Icarus Verilog is not installed")
@pytest.mark.parametrize("name", NAMES)
def test_no_result_is_unknown(name: str, tmp_path: Path) -> None:
    config = CONFIGS[name]
    rng, p = np.random.default_rng(3), config.params
    jobs = config.contract.random(p, 1)
    if isinstance(p, SystolicParams):
        # Fewer rows of weights than the array has, none of which was ever written.
        jobs = [random_job(p, rng, (3, max(1, p.rows // 3), p.cols)), *jobs]
    inputs, golden = config.contract.inputs(p, jobs), config.contract.outputs(p, jobs)
    component = config.build()
    streams = {stream.name: stream for stream in beats.streams(component)}
    texts = []
    for stream_name, fields in inputs.items():
        rows = lines(streams[stream_name], fields)
        (tmp_path / f"{stream_name}.txt").write_text("\n".join(rows))
        width = len(rows[0])
        texts.append(INPUT.format(name=stream_name, top=width - 1, width=width, count=len(rows)))
    wanted: dict[str, list[str]] = {}
    for stream_name, stream in streams.items():
        if stream.direction == "in":
            continue
        top = Shape.cast(stream.shape).width - 1
        if stream.has_ready:
            wanted[stream_name] = lines(stream, golden[stream_name])
        texts.append((OUTPUT if stream.has_ready else TRACE).format(name=stream_name, top=top))
    pins = ", ".join(f".{name}__{pin}({name}_{pin})" for name, stream in streams.items()
                     for pin in ("payload", "valid", *(["ready"] if stream.has_ready else [])))
    (tmp_path / "bench.v").write_text(BENCH.format(
        name=name, streams="".join(texts), pins=pins, left=sum(map(len, wanted.values()))))
    (tmp_path / "design.v").write_text(emit(component, name))
    subprocess.run(["iverilog", "-g2005", "-o", "bench", "bench.v", "design.v"], cwd=tmp_path,
                   check=True)
    shown = subprocess.run(["vvp", "-n", "bench"], cwd=tmp_path, check=True, capture_output=True,
                           text=True).stdout.split("\n")
    found: dict[str, list[str]] = {name: [] for name in wanted}
    for line in shown:
        if line.strip() and "$finish" not in line:
            name, _, bits = line.strip().partition(" ")
            found.setdefault(name, []).append(bits)
    assert found == wanted
