module drain_32(clk, rst, sums, earlier, capture, later);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] sums;
  wire [31:0] sums;
  input [31:0] earlier;
  wire [31:0] earlier;
  input capture;
  wire capture;
  output [31:0] later;
  reg [31:0] later;
  wire [31:0] _0_;
  wire [31:0] _1_;
  assign _0_ = sums & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign _1_ = earlier | _0_;
  always @(posedge clk)
    later <= _1_;
endmodule

module ram_2x110(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input write_address;
  wire write_address;
  input [109:0] write_data;
  wire [109:0] write_data;
  input read_enable;
  wire read_enable;
  input read_address;
  wire read_address;
  output [109:0] read_data;
  wire [109:0] read_data;
  reg [109:0] cells [1:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [109:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x50(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [49:0] write_data;
  wire [49:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [49:0] read_data;
  wire [49:0] read_data;
  reg [49:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [49:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_6x110(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [109:0] write_data;
  wire [109:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [109:0] read_data;
  wire [109:0] read_data;
  reg [109:0] cells [5:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [109:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module rescale_v1_i16_w8_s16_i55(clk, rst, sums, totals, zero, scale, running, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] sums;
  wire [31:0] sums;
  input [22:0] totals;
  wire [22:0] totals;
  input [8:0] zero;
  wire [8:0] zero;
  input [15:0] scale;
  wire [15:0] scale;
  input [54:0] running;
  wire [54:0] running;
  output [54:0] result;
  wire [54:0] result;
  wire [31:0] _0_;
  wire [31:0] _1_;
  reg signed [31:0] centred_0;
  reg [15:0] held_scale;
  wire signed [47:0] product_0;
  always @(posedge clk)
    held_scale <= scale;
  always @(posedge clk)
    centred_0 <= _1_;
  assign _0_ = $signed(totals) * $signed({ 1'h0, zero });
  assign _1_ = $signed({ sums[30:0], 1'h0 }) - $signed(_0_);
  assign product_0 = $signed(centred_0) * $signed({ 1'h0, held_scale });
  assign result = $signed(running) + $signed(product_0);
endmodule

module serial_column_k16_v1_i16_w8(clk, rst, operand, weights, plane, adds, fresh, sums);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] operand;
  wire [255:0] operand;
  input [15:0] weights;
  wire [15:0] weights;
  input [2:0] plane;
  wire [2:0] plane;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [31:0] sums;
  wire [31:0] sums;
  wire [15:0] _00_;
  wire _01_;
  wire keep;
  wire [15:0] picked;
  wire [7:0] places;
  assign _00_ = weights & { adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds };
  assign picked = ~ _00_;
  assign _01_ = adds & fresh;
  assign keep = ~ _01_;
  assign places[0] = ! plane;
  assign places[1] = plane == 1'h1;
  assign places[2] = plane == 2'h2;
  assign places[3] = plane == 2'h3;
  assign places[4] = plane == 3'h4;
  assign places[5] = plane == 3'h5;
  assign places[6] = plane == 3'h6;
  assign places[7] = plane == 3'h7;
  serial_column_k16_v1_i16_w8_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sums)
  );
endmodule

module serial_column_k16_v1_i16_w8_sum(clk, rst, operand, picked, keep, places, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] operand;
  wire [255:0] operand;
  input [15:0] picked;
  wire [15:0] picked;
  input keep;
  wire keep;
  input [7:0] places;
  wire [7:0] places;
  output signed [31:0] sum;
  wire signed [31:0] sum;
  wire [15:0] _000_;
  wire [15:0] _001_;
  wire [15:0] _002_;
  wire [15:0] _003_;
  wire [15:0] _004_;
  wire [15:0] _005_;
  wire [15:0] _006_;
  wire [15:0] _007_;
  wire [17:0] _008_;
  wire [15:0] _009_;
  wire [18:0] _010_;
  wire [19:0] _011_;
  wire [20:0] _012_;
  wire [19:0] _013_;
  wire [19:0] _014_;
  wire [19:0] _015_;
  wire [19:0] _016_;
  wire [19:0] _017_;
  wire [19:0] _018_;
  wire [19:0] _019_;
  wire [15:0] _020_;
  wire [19:0] _021_;
  wire [19:0] _022_;
  wire [19:0] _023_;
  wire [26:0] _024_;
  wire [26:0] _025_;
  wire [26:0] _026_;
  wire [26:0] _027_;
  wire [26:0] _028_;
  wire [15:0] _029_;
  wire [26:0] _030_;
  wire [26:0] _031_;
  wire [26:0] _032_;
  wire [26:0] _033_;
  wire [26:0] _034_;
  wire [26:0] _035_;
  wire [26:0] _036_;
  wire [26:0] _037_;
  wire [26:0] _038_;
  wire [30:0] _039_;
  wire [15:0] _040_;
  wire [15:0] _041_;
  wire [15:0] _042_;
  wire [15:0] _043_;
  wire [15:0] _044_;
  wire signed [30:0] begun;
  reg signed [30:0] held;
  wire signed [26:0] placed;
  wire signed [15:0] product_0;
  wire signed [15:0] product_1;
  wire signed [15:0] product_10;
  wire signed [15:0] product_11;
  wire signed [15:0] product_12;
  wire signed [15:0] product_13;
  wire signed [15:0] product_14;
  wire signed [15:0] product_15;
  wire signed [15:0] product_2;
  wire signed [15:0] product_3;
  wire signed [15:0] product_4;
  wire signed [15:0] product_5;
  wire signed [15:0] product_6;
  wire signed [15:0] product_7;
  wire signed [15:0] product_8;
  wire signed [15:0] product_9;
  wire signed [19:0] total;
  assign _039_ = $signed(begun) + $signed(placed);
  always @(posedge clk)
    held <= _039_;
  assign _009_ = operand[15:0] | { picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign product_0 = ~ _009_;
  assign _020_ = operand[31:16] | { picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign product_1 = ~ _020_;
  assign _029_ = operand[47:32] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
  assign product_2 = ~ _029_;
  assign _040_ = operand[63:48] | { picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3] };
  assign product_3 = ~ _040_;
  assign _041_ = operand[79:64] | { picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4] };
  assign product_4 = ~ _041_;
  assign _042_ = operand[95:80] | { picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5] };
  assign product_5 = ~ _042_;
  assign _043_ = operand[111:96] | { picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6] };
  assign product_6 = ~ _043_;
  assign _044_ = operand[127:112] | { picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7] };
  assign product_7 = ~ _044_;
  assign _000_ = operand[143:128] | { picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8] };
  assign product_8 = ~ _000_;
  assign _001_ = operand[159:144] | { picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9] };
  assign product_9 = ~ _001_;
  assign _002_ = operand[175:160] | { picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10] };
  assign product_10 = ~ _002_;
  assign _003_ = operand[191:176] | { picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11] };
  assign product_11 = ~ _003_;
  assign _004_ = operand[207:192] | { picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12] };
  assign product_12 = ~ _004_;
  assign _005_ = operand[223:208] | { picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13] };
  assign product_13 = ~ _005_;
  assign _006_ = operand[239:224] | { picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14] };
  assign product_14 = ~ _006_;
  assign _007_ = operand[255:240] | { picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15] };
  assign product_15 = ~ _007_;
  assign _008_[16:0] = $signed(product_0) + $signed(product_1);
  assign _010_[17:0] = $signed(_008_[16:0]) + $signed(product_2);
  assign _011_[18:0] = $signed(_010_[17:0]) + $signed(product_3);
  assign _012_[19:0] = $signed(_011_[18:0]) + $signed(product_4);
  assign _013_ = $signed(_012_[19:0]) + $signed(product_5);
  assign _014_ = $signed(_013_) + $signed(product_6);
  assign _015_ = $signed(_014_) + $signed(product_7);
  assign _016_ = $signed(_015_) + $signed(product_8);
  assign _017_ = $signed(_016_) + $signed(product_9);
  assign _018_ = $signed(_017_) + $signed(product_10);
  assign _019_ = $signed(_018_) + $signed(product_11);
  assign _021_ = $signed(_019_) + $signed(product_12);
  assign _022_ = $signed(_021_) + $signed(product_13);
  assign _023_ = $signed(_022_) + $signed(product_14);
  assign total = $signed(_023_) + $signed(product_15);
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign { _024_[19:1], placed[0] } = total & { places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0] };
  assign _025_[20:1] = total & { places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1] };
  assign _027_[21:2] = total & { places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2] };
  assign _030_[22:3] = total & { places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3] };
  assign _032_[23:4] = total & { places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4] };
  assign _034_[24:5] = total & { places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5] };
  assign _036_[25:6] = total & { places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6] };
  assign _038_[26:7] = total & { places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7] };
  assign { _026_[20:2], placed[1] } = { _024_[19], _024_[19:1] } | _025_[20:1];
  assign placed[26:7] = { _037_[25], _037_[25:7] } | _038_[26:7];
  assign { _028_[21:3], placed[2] } = { _026_[20], _026_[20:2] } | _027_[21:2];
  assign { _031_[22:4], placed[3] } = { _028_[21], _028_[21:3] } | _030_[22:3];
  assign { _033_[23:5], placed[4] } = { _031_[22], _031_[22:4] } | _032_[23:4];
  assign { _035_[24:6], placed[5] } = { _033_[23], _033_[23:5] } | _034_[24:5];
  assign { _037_[25:7], placed[6] } = { _035_[24], _035_[24:6] } | _036_[25:6];
  assign { _035_[26:25], _035_[5:0] } = { _035_[24], _035_[24], placed[5:0] };
  assign { _034_[26:25], _034_[4:0] } = { _034_[24], _034_[24], 5'h00 };
  assign { _033_[26:24], _033_[4:0] } = { _033_[23], _033_[23], _033_[23], placed[4:0] };
  assign { _032_[26:24], _032_[3:0] } = { _032_[23], _032_[23], _032_[23], 4'h0 };
  assign { _031_[26:23], _031_[3:0] } = { _031_[22], _031_[22], _031_[22], _031_[22], placed[3:0] };
  assign { _030_[26:23], _030_[2:0] } = { _030_[22], _030_[22], _030_[22], _030_[22], 3'h0 };
  assign { _028_[26:22], _028_[2:0] } = { _028_[21], _028_[21], _028_[21], _028_[21], _028_[21], placed[2:0] };
  assign { _027_[26:22], _027_[1:0] } = { _027_[21], _027_[21], _027_[21], _027_[21], _027_[21], 2'h0 };
  assign { _026_[26:21], _026_[1:0] } = { _026_[20], _026_[20], _026_[20], _026_[20], _026_[20], _026_[20], placed[1:0] };
  assign { _025_[26:21], _025_[0] } = { _025_[20], _025_[20], _025_[20], _025_[20], _025_[20], _025_[20], 1'h0 };
  assign _038_[6:0] = 7'h00;
  assign { _024_[26:20], _024_[0] } = { _024_[19], _024_[19], _024_[19], _024_[19], _024_[19], _024_[19], _024_[19], placed[0] };
  assign { _037_[26], _037_[6:0] } = { _037_[25], placed[6:0] };
  assign _012_[20] = _012_[19];
  assign _011_[19] = _011_[18];
  assign _010_[18] = _010_[17];
  assign _008_[17] = _008_[16];
  assign { _036_[26], _036_[5:0] } = { _036_[25], 6'h00 };
  assign sum = { held[30], held };
endmodule

module serial_tile_w8_a16_4x1_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_weights_tdata, s_axis_weights_tvalid, s_axis_weights_tlast, s_axis_acts_tdata, s_axis_acts_tvalid, s_axis_acts_tlast, s_axis_scales_tdata, s_axis_scales_tvalid
, s_axis_scales_tlast, m_axis_results_tready, s_axil_awready, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, s_axis_weights_tready, s_axis_acts_tready, s_axis_scales_tready, m_axis_results_tdata, m_axis_results_tvalid, m_axis_results_tlast, irq);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] s_axil_awaddr;
  wire [11:0] s_axil_awaddr;
  input [2:0] s_axil_awprot;
  wire [2:0] s_axil_awprot;
  input s_axil_awvalid;
  wire s_axil_awvalid;
  input [31:0] s_axil_wdata;
  wire [31:0] s_axil_wdata;
  input [3:0] s_axil_wstrb;
  wire [3:0] s_axil_wstrb;
  input s_axil_wvalid;
  wire s_axil_wvalid;
  input s_axil_bready;
  wire s_axil_bready;
  input [11:0] s_axil_araddr;
  wire [11:0] s_axil_araddr;
  input [2:0] s_axil_arprot;
  wire [2:0] s_axil_arprot;
  input s_axil_arvalid;
  wire s_axil_arvalid;
  input s_axil_rready;
  wire s_axil_rready;
  input [63:0] s_axis_weights_tdata;
  wire [63:0] s_axis_weights_tdata;
  input s_axis_weights_tvalid;
  wire s_axis_weights_tvalid;
  input s_axis_weights_tlast;
  wire s_axis_weights_tlast;
  input [255:0] s_axis_acts_tdata;
  wire [255:0] s_axis_acts_tdata;
  input s_axis_acts_tvalid;
  wire s_axis_acts_tvalid;
  input s_axis_acts_tlast;
  wire s_axis_acts_tlast;
  input [63:0] s_axis_scales_tdata;
  wire [63:0] s_axis_scales_tdata;
  input s_axis_scales_tvalid;
  wire s_axis_scales_tvalid;
  input s_axis_scales_tlast;
  wire s_axis_scales_tlast;
  input m_axis_results_tready;
  wire m_axis_results_tready;
  output s_axil_awready;
  wire s_axil_awready;
  output s_axil_wready;
  wire s_axil_wready;
  output [1:0] s_axil_bresp;
  wire [1:0] s_axil_bresp;
  output s_axil_bvalid;
  wire s_axil_bvalid;
  output s_axil_arready;
  wire s_axil_arready;
  output [31:0] s_axil_rdata;
  wire [31:0] s_axil_rdata;
  output [1:0] s_axil_rresp;
  wire [1:0] s_axil_rresp;
  output s_axil_rvalid;
  wire s_axil_rvalid;
  output s_axis_weights_tready;
  wire s_axis_weights_tready;
  output s_axis_acts_tready;
  wire s_axis_acts_tready;
  output s_axis_scales_tready;
  wire s_axis_scales_tready;
  output [111:0] m_axis_results_tdata;
  wire [111:0] m_axis_results_tdata;
  output m_axis_results_tvalid;
  wire m_axis_results_tvalid;
  output m_axis_results_tlast;
  wire m_axis_results_tlast;
  output irq;
  wire irq;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire [63:0] _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire [31:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire [31:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [31:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [31:0] _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire [3:0] _067_;
  wire [9:0] _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire [9:0] _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  reg [31:0] ACTS_STALLS_cycles;
  wire CONTROL_abort;
  wire CONTROL_start;
  reg [31:0] CYCLES_HIGH_cycles;
  reg [31:0] CYCLES_LOW_cycles;
  wire ERROR_aborted;
  wire ERROR_aborted_set;
  wire ERROR_acts_early;
  wire ERROR_acts_early_set;
  wire ERROR_acts_late;
  wire ERROR_acts_late_set;
  wire ERROR_bits;
  wire ERROR_bits_set;
  wire ERROR_busy;
  wire ERROR_busy_set;
  wire ERROR_group;
  wire ERROR_group_set;
  wire ERROR_remainder;
  wire ERROR_remainder_set;
  wire ERROR_scales_early;
  wire ERROR_scales_early_set;
  wire ERROR_scales_late;
  wire ERROR_scales_late_set;
  wire ERROR_size;
  wire ERROR_size_set;
  wire ERROR_weights_early;
  wire ERROR_weights_early_set;
  wire ERROR_weights_late;
  wire ERROR_weights_late_set;
  wire INTERRUPT_done;
  wire INTERRUPT_error;
  wire [15:0] K_k;
  wire [15:0] M_m;
  wire [15:0] N_n;
  wire [3:0] OPTIONS_bits;
  wire [7:0] OPTIONS_group;
  reg [31:0] RESULTS_STALLS_cycles;
  reg [31:0] SCALES_STALLS_cycles;
  wire STATUS_acts_open;
  reg STATUS_busy;
  wire STATUS_done;
  wire STATUS_done_set;
  wire STATUS_error;
  reg STATUS_results_open;
  wire STATUS_scales_open;
  wire STATUS_weights_open;
  reg [31:0] WEIGHTS_STALLS_cycles;
  wire advance;
  wire advance_112 ;
  wire advance_114 ;
  reg begins;
  wire clear;
  wire clear_159 ;
  wire clear_185 ;
  wire [49:0] command;
  reg counting;
  reg given;
  wire [64:0] i__payload_121 ;
  wire [256:0] i__payload_147 ;
  wire [50:0] i__payload_173 ;
  wire i__ready;
  wire i__ready_124 ;
  wire i__ready_150 ;
  wire i__ready_176 ;
  wire i__ready_203 ;
  wire i__valid_125 ;
  wire i__valid_151 ;
  wire i__valid_177 ;
  wire i__valid_202 ;
  wire [255:0] i_acts__payload;
  wire i_acts__ready;
  wire i_acts__valid;
  wire [49:0] i_scales__payload;
  wire i_scales__ready;
  wire i_scales__valid;
  wire [63:0] i_weights__payload;
  wire i_weights__ready;
  wire i_weights__valid;
  wire last;
  wire last_201 ;
  wire last_206 ;
  wire [109:0] o__payload_200 ;
  reg opens;
  wire passing;
  wire passing_212 ;
  wire passing_215 ;
  wire refused;
  wire refused_bits;
  wire refused_group;
  wire refused_remainder;
  wire start;
  wire step_wanted;
  assign _001_ = | K_k[6:0];
  assign _002_ = | M_m;
  assign _003_ = | K_k;
  assign _004_ = _002_ & _003_;
  assign _005_ = | N_n;
  assign _006_ = _004_ & _005_;
  assign _007_ = ~ _006_;
  assign _008_ = K_k > 15'h4000;
  assign refused = _007_ | _008_;
  assign _012_ = refused | refused_bits;
  assign _013_ = _012_ | refused_group;
  assign _014_ = _013_ | refused_remainder;
  assign _015_ = ~ _014_;
  assign start = _010_ & _015_;
  assign ERROR_aborted_set = CONTROL_abort & STATUS_busy;
  assign ERROR_size_set = _010_ & refused;
  assign ERROR_bits_set = _010_ & refused_bits;
  assign ERROR_group_set = _010_ & refused_group;
  assign _009_ = ~ STATUS_busy;
  assign _010_ = CONTROL_start & _009_;
  assign ERROR_remainder_set = _010_ & refused_remainder;
  assign ERROR_busy_set = CONTROL_start & STATUS_busy;
  assign STATUS_error = | { ERROR_scales_late, ERROR_acts_late, ERROR_weights_late, ERROR_scales_early, ERROR_acts_early, ERROR_weights_early, ERROR_remainder, ERROR_group, ERROR_bits, ERROR_aborted, ERROR_busy, ERROR_size };
  assign advance = given & i__ready;
  assign advance_112  = advance & last;
  assign advance_114  = i__valid_202  & i__ready_203 ;
  assign clear = ERROR_aborted_set & STATUS_weights_open;
  assign clear_159  = ERROR_aborted_set & STATUS_acts_open;
  assign clear_185  = ERROR_aborted_set & STATUS_scales_open;
  assign _017_ = ~ STATUS_results_open;
  assign _018_ = STATUS_busy & _017_;
  assign _019_ = | { STATUS_scales_open, STATUS_acts_open, STATUS_weights_open };
  assign _020_ = ~ _019_;
  assign STATUS_done_set = _018_ & _020_;
  assign _021_ = start | STATUS_done_set;
  assign _022_ = OPTIONS_group == 6'h20;
  assign _023_ = OPTIONS_group == 7'h40;
  assign _025_ = OPTIONS_group == 8'h80;
  assign _026_ = advance_112  & last_206 ;
  assign _027_ = begins | counting;
  assign _028_ = { CYCLES_HIGH_cycles, CYCLES_LOW_cycles } + 1'h1;
  assign _029_ = advance_114  & last_201 ;
  assign _030_ = passing & i_weights__ready;
  assign _031_ = ~ i__valid_125 ;
  assign _032_ = _030_ & _031_;
  assign _033_ = & WEIGHTS_STALLS_cycles;
  assign _034_ = ~ _033_;
  assign _035_ = _032_ & _034_;
  assign _036_ = WEIGHTS_STALLS_cycles + 1'h1;
  assign _037_ = step_wanted & given;
  assign _038_ = passing_212  & _037_;
  assign _039_ = ~ i__valid_151 ;
  assign _040_ = _038_ & _039_;
  assign _041_ = & ACTS_STALLS_cycles;
  assign _042_ = ~ _041_;
  assign _044_ = _040_ & _042_;
  assign _045_ = ACTS_STALLS_cycles + 1'h1;
  assign _046_ = passing_215  & i_scales__ready;
  assign _047_ = ~ i__valid_177 ;
  assign _048_ = _046_ & _047_;
  assign _049_ = & SCALES_STALLS_cycles;
  assign _050_ = ~ _049_;
  assign _051_ = _048_ & _050_;
  assign _052_ = SCALES_STALLS_cycles + 1'h1;
  assign _053_ = m_axis_results_tvalid & m_axis_results_tready;
  assign _054_ = _053_ & m_axis_results_tlast;
  assign _055_ = ~ m_axis_results_tready;
  assign _056_ = m_axis_results_tvalid & _055_;
  assign _057_ = & RESULTS_STALLS_cycles;
  assign _058_ = ~ _057_;
  assign _059_ = _056_ & _058_;
  assign _060_ = RESULTS_STALLS_cycles + 1'h1;
  assign _000_ = INTERRUPT_done & STATUS_done;
  assign _011_ = INTERRUPT_error & STATUS_error;
  assign irq = _000_ | _011_;
  assign _016_ = ! OPTIONS_bits;
  assign _024_ = OPTIONS_bits > 4'h8;
  assign refused_bits = _016_ | _024_;
  assign _043_ = | K_k[4:0];
  assign _061_ = | K_k[5:0];
  always @(posedge clk)
    if (rst) opens <= 1'h0;
    else opens <= start;
  always @(posedge clk)
    if (rst) STATUS_busy <= 1'h0;
    else if (_021_) STATUS_busy <= start;
  reg [35:0] _162_;
  always @(posedge clk)
    if (start) _162_ <= { OPTIONS_bits, N_n, M_m };
  assign { command[49:46], command[31:0] } = _162_;
  reg command_reg_43 ;
  always @(posedge clk)
    if (_063_)
      if (_064_) command_reg_43  <= 1'h0;
      else command_reg_43  <= 1'h1;
  assign command[43] = command_reg_43 ;
  reg [2:0] _164_;
  always @(posedge clk)
    if (_063_)
      if (_025_) _164_ <= 3'h4;
      else _164_ <= { 1'h0, _067_[2], _075_[9] };
  assign { command[45:44], command[41] } = _164_;
  reg [8:0] _165_;
  always @(posedge clk)
    if (_063_) _165_ <= _068_[8:0];
  assign command[40:32] = _165_;
  always @(posedge clk)
    if (rst) begins <= 1'h0;
    else begins <= opens;
  always @(posedge clk)
    if (rst) given <= 1'h0;
    else given <= _074_;
  always @(posedge clk)
    if (_065_) CYCLES_LOW_cycles <= 32'd0;
    else if (_027_) CYCLES_LOW_cycles <= _028_[31:0];
  always @(posedge clk)
    if (_065_) CYCLES_HIGH_cycles <= 32'd0;
    else if (_027_) CYCLES_HIGH_cycles <= _028_[63:32];
  always @(posedge clk)
    if (rst) counting <= 1'h0;
    else counting <= _072_;
  always @(posedge clk)
    if (_066_) WEIGHTS_STALLS_cycles <= 32'd0;
    else if (_035_) WEIGHTS_STALLS_cycles <= _036_;
  always @(posedge clk)
    if (_066_) ACTS_STALLS_cycles <= 32'd0;
    else if (_044_) ACTS_STALLS_cycles <= _045_;
  always @(posedge clk)
    if (_066_) SCALES_STALLS_cycles <= 32'd0;
    else if (_051_) SCALES_STALLS_cycles <= _052_;
  always @(posedge clk)
    if (rst) STATUS_results_open <= 1'h0;
    else STATUS_results_open <= _070_;
  always @(posedge clk)
    if (_065_) RESULTS_STALLS_cycles <= 32'd0;
    else if (_059_) RESULTS_STALLS_cycles <= _060_;
  assign _062_ = | { _025_, _023_, _022_ };
  assign _063_ = & { start, _062_ };
  assign _064_ = | { _025_, _023_ };
  assign _066_ = | { rst, opens };
  assign _065_ = | { rst, start };
  assign _069_ = _054_ ? 1'h0 : STATUS_results_open;
  assign _070_ = _069_ | start;
  assign _071_ = _029_ ? 1'h0 : counting;
  assign _072_ = _071_ | begins;
  assign _073_ = _026_ ? 1'h0 : given;
  assign _074_ = _073_ | opens;
  assign _067_[2:1] = _023_ ? 2'h2 : 2'h1;
  assign _075_ = _023_ ? K_k[15:6] : K_k[14:5];
  assign _068_[8:0] = _025_ ? K_k[15:7] : _075_[8:0];
  assign _076_ = _022_ & _043_;
  assign _077_ = _023_ ? _061_ : _076_;
  assign refused_remainder = _025_ ? _001_ : _077_;
  assign _078_ = ~ _022_;
  assign _079_ = _023_ ? 1'h0 : _078_;
  assign refused_group = _025_ ? 1'h0 : _079_;
  serial_tile_w8_a16_4x1_axi__acts_gate acts_gate (
    .busy(STATUS_acts_open),
    .clk(clk),
    .early(ERROR_acts_early_set),
    .i__payload(i__payload_147 ),
    .i__ready(i__ready_150 ),
    .i__valid(i__valid_151 ),
    .late(ERROR_acts_late_set),
    .o__payload(i_acts__payload),
    .o__ready(i_acts__ready),
    .o__valid(i_acts__valid),
    .passing(passing_212 ),
    .rst(rst),
    .sizes({ 12'h000, command[45:43], 7'h00, command[41:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  serial_tile_w8_a16_4x1_axi__acts_input acts_input (
    .bus__tdata(s_axis_acts_tdata),
    .bus__tlast(s_axis_acts_tlast),
    .bus__tready(s_axis_acts_tready),
    .clear(clear_159 ),
    .clk(clk),
    .i__valid(s_axis_acts_tvalid),
    .o__payload(i__payload_147 ),
    .o__ready(i__ready_150 ),
    .o__valid(i__valid_151 ),
    .rst(rst)
  );
  serial_tile_w8_a16_4x1_axi__columns_left columns_left (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(command[31:16]),
    .start(opens)
  );
  serial_tile_w8_a16_4x1_axi__engine engine (
    .acts(i_acts__payload),
    .clk(clk),
    .goes(i_weights__ready),
    .i__payload({ command[49:46], command[41:32], command[45:43], 1'h0 }),
    .i__payload_63 (i_scales__payload),
    .i__ready(i__ready),
    .i__valid(given),
    .i__valid_67 (i_scales__valid),
    .i_acts__valid(i_acts__valid),
    .i_scales__ready(i_scales__ready),
    .i_weights__payload(i_weights__payload),
    .i_weights__valid(i_weights__valid),
    .o__payload_108 (o__payload_200 ),
    .o__ready_106 (i__ready_203 ),
    .o__valid(i__valid_202 ),
    .rst(rst),
    .steps__ready(step_wanted),
    .taken(i_acts__ready)
  );
  serial_tile_w8_a16_4x1_axi__registers registers (
    .ACTS_STALLS_cycles(ACTS_STALLS_cycles),
    .CONTROL_abort(CONTROL_abort),
    .CONTROL_start(CONTROL_start),
    .CYCLES_HIGH_cycles(CYCLES_HIGH_cycles),
    .CYCLES_LOW_cycles(CYCLES_LOW_cycles),
    .ERROR_aborted(ERROR_aborted),
    .ERROR_aborted_set(ERROR_aborted_set),
    .ERROR_acts_early(ERROR_acts_early),
    .ERROR_acts_early_set(ERROR_acts_early_set),
    .ERROR_acts_late(ERROR_acts_late),
    .ERROR_acts_late_set(ERROR_acts_late_set),
    .ERROR_bits(ERROR_bits),
    .ERROR_bits_set(ERROR_bits_set),
    .ERROR_busy(ERROR_busy),
    .ERROR_busy_set(ERROR_busy_set),
    .ERROR_group(ERROR_group),
    .ERROR_group_set(ERROR_group_set),
    .ERROR_remainder(ERROR_remainder),
    .ERROR_remainder_set(ERROR_remainder_set),
    .ERROR_scales_early(ERROR_scales_early),
    .ERROR_scales_early_set(ERROR_scales_early_set),
    .ERROR_scales_late(ERROR_scales_late),
    .ERROR_scales_late_set(ERROR_scales_late_set),
    .ERROR_size(ERROR_size),
    .ERROR_size_set(ERROR_size_set),
    .ERROR_weights_early(ERROR_weights_early),
    .ERROR_weights_early_set(ERROR_weights_early_set),
    .ERROR_weights_late(ERROR_weights_late),
    .ERROR_weights_late_set(ERROR_weights_late_set),
    .INTERRUPT_done(INTERRUPT_done),
    .INTERRUPT_error(INTERRUPT_error),
    .K_k(K_k),
    .M_m(M_m),
    .N_n(N_n),
    .OPTIONS_bits(OPTIONS_bits),
    .OPTIONS_group(OPTIONS_group),
    .RESULTS_STALLS_cycles(RESULTS_STALLS_cycles),
    .SCALES_STALLS_cycles(SCALES_STALLS_cycles),
    .STATUS_acts_open(STATUS_acts_open),
    .STATUS_busy(STATUS_busy),
    .STATUS_done(STATUS_done),
    .STATUS_done_set(STATUS_done_set),
    .STATUS_error(STATUS_error),
    .STATUS_results_open(STATUS_results_open),
    .STATUS_scales_open(STATUS_scales_open),
    .STATUS_weights_open(STATUS_weights_open),
    .WEIGHTS_STALLS_cycles(WEIGHTS_STALLS_cycles),
    .bus__araddr(s_axil_araddr),
    .bus__arready(s_axil_arready),
    .bus__arvalid(s_axil_arvalid),
    .bus__awaddr(s_axil_awaddr),
    .bus__awready(s_axil_awready),
    .bus__awvalid(s_axil_awvalid),
    .bus__bready(s_axil_bready),
    .bus__bresp(s_axil_bresp),
    .bus__bvalid(s_axil_bvalid),
    .bus__rdata(s_axil_rdata),
    .bus__rready(s_axil_rready),
    .bus__rresp(s_axil_rresp),
    .bus__rvalid(s_axil_rvalid),
    .bus__wdata(s_axil_wdata),
    .bus__wready(s_axil_wready),
    .bus__wstrb(s_axil_wstrb),
    .bus__wvalid(s_axil_wvalid),
    .clk(clk),
    .rst(rst)
  );
  serial_tile_w8_a16_4x1_axi__results results (
    .bus__tdata(m_axis_results_tdata),
    .bus__tlast(m_axis_results_tlast),
    .bus__tvalid(m_axis_results_tvalid),
    .clk(clk),
    .i__payload({ last_201 , o__payload_200  }),
    .i__ready(i__ready_203 ),
    .i__valid(i__valid_202 ),
    .o__ready(m_axis_results_tready),
    .rst(rst)
  );
  serial_tile_w8_a16_4x1_axi__results_left results_left (
    .advance(advance_114 ),
    .clk(clk),
    .last(last_201 ),
    .rst(rst),
    .sizes({ 16'h0004, command[31:0] }),
    .start(opens)
  );
  serial_tile_w8_a16_4x1_axi__rows_left rows_left (
    .advance(advance_112 ),
    .clk(clk),
    .last(last_206 ),
    .rst(rst),
    .sizes(command[15:0]),
    .start(opens)
  );
  serial_tile_w8_a16_4x1_axi__scales_gate scales_gate (
    .busy(STATUS_scales_open),
    .clk(clk),
    .early(ERROR_scales_early_set),
    .i__payload(i__payload_173 ),
    .i__ready(i__ready_176 ),
    .i__valid(i__valid_177 ),
    .late(ERROR_scales_late_set),
    .o__payload(i_scales__payload),
    .o__ready(i_scales__ready),
    .o__valid(i_scales__valid),
    .passing(passing_215 ),
    .rst(rst),
    .sizes({ 22'h000100, command[41:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  serial_tile_w8_a16_4x1_axi__scales_input scales_input (
    .bus__tdata(s_axis_scales_tdata),
    .bus__tlast(s_axis_scales_tlast),
    .bus__tready(s_axis_scales_tready),
    .clear(clear_185 ),
    .clk(clk),
    .i__valid(s_axis_scales_tvalid),
    .o__payload(i__payload_173 ),
    .o__ready(i__ready_176 ),
    .o__valid(i__valid_177 ),
    .rst(rst)
  );
  serial_tile_w8_a16_4x1_axi__weights_gate weights_gate (
    .busy(STATUS_weights_open),
    .clk(clk),
    .early(ERROR_weights_early_set),
    .i__payload(i__payload_121 ),
    .i__ready(i__ready_124 ),
    .i__valid(i__valid_125 ),
    .late(ERROR_weights_late_set),
    .o__payload(i_weights__payload),
    .o__ready(i_weights__ready),
    .o__valid(i_weights__valid),
    .passing(passing),
    .rst(rst),
    .sizes({ 12'h000, command[49:46], 12'h000, command[45:43], 7'h00, command[41:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  serial_tile_w8_a16_4x1_axi__weights_input weights_input (
    .bus__tdata(s_axis_weights_tdata),
    .bus__tlast(s_axis_weights_tlast),
    .bus__tready(s_axis_weights_tready),
    .clear(clear),
    .clk(clk),
    .i__valid(s_axis_weights_tvalid),
    .o__payload(i__payload_121 ),
    .o__ready(i__ready_124 ),
    .o__valid(i__valid_125 ),
    .rst(rst)
  );
  assign command[42] = 1'h0;
  assign { _067_[3], _067_[0] } = 2'h0;
  assign _068_[9] = 1'h0;
endmodule

module serial_tile_w8_a16_4x1_axi__acts_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [63:0] sizes;
  wire [63:0] sizes;
  input start;
  wire start;
  input i__valid;
  wire i__valid;
  input [256:0] i__payload;
  wire [256:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [255:0] o__payload;
  wire [255:0] o__payload;
  output i__ready;
  wire i__ready;
  output early;
  wire early;
  output late;
  wire late;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [1:0] _19_;
  wire [1:0] _20_;
  wire [1:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [1:0] _26_;
  wire [1:0] _27_;
  wire [1:0] _28_;
  wire advance;
  wire last;
  reg [1:0] state_state;
  assign advance = o__valid & o__ready;
  assign _09_ = i__valid & _00_;
  assign _00_ = ~ stop;
  assign _10_ = o__ready & _00_;
  assign _11_ = advance & i__payload[256];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[256];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[256];
  assign _08_ = stop | _07_;
  always @(posedge clk)
    if (rst) state_state <= 2'h0;
    else if (_25_) state_state <= _21_;
  assign _16_ = _03_ | _04_;
  assign _17_ = passing & _09_;
  assign o__valid = _17_ | _03_;
  assign _18_ = passing & _10_;
  assign i__ready = _18_ | _04_;
  assign _19_ = _04_ ? 2'h0 : _26_;
  assign _20_ = passing ? _28_ : 2'h1;
  assign _21_ = _16_ ? _19_ : _20_;
  assign _22_ = | { passing, start, _16_ };
  assign _23_ = | { _02_, passing, _16_ };
  assign _24_ = { _08_, _04_, _16_ } != 2'h3;
  assign _25_ = & { _22_, _23_, _24_ };
  assign _26_ = _06_ ? 2'h0 : state_state;
  assign _27_ = late ? 2'h3 : _26_;
  assign _28_ = _05_ ? 2'h2 : _27_;
  assign late = passing & _01_;
  assign early = passing & _13_;
  assign _04_ = state_state == 2'h3;
  assign o__payload = passing ? i__payload[255:0] : 256'h0000000000000000000000000000000000000000000000000000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  serial_tile_w8_a16_4x1_axi__acts_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module serial_tile_w8_a16_4x1_axi__acts_gate__counter(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [63:0] sizes;
  wire [63:0] sizes;
  input start;
  wire start;
  wire [15:0] _00_;
  wire _01_;
  wire _02_;
  wire [15:0] _03_;
  wire [15:0] _04_;
  wire _05_;
  wire _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire [15:0] _10_;
  wire [15:0] _11_;
  wire [15:0] _12_;
  wire [15:0] _13_;
  wire [15:0] _14_;
  wire _15_;
  wire [15:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire groups_ends;
  reg [15:0] groups_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  wire steps_ends;
  reg [15:0] steps_left;
  assign steps_ends = steps_left <= 1'h1;
  assign groups_ends = groups_left <= 1'h1;
  assign n_ends = n_left <= 3'h4;
  assign m_ends = m_left <= 1'h1;
  assign last = _05_ & m_ends;
  assign _13_ = steps_left - 1'h1;
  assign _14_ = steps_ends ? sizes[63:48] : _13_;
  assign _15_ = advance & steps_ends;
  assign _16_ = groups_left - 1'h1;
  assign _00_ = groups_ends ? sizes[47:32] : _16_;
  assign _02_ = advance & _01_;
  assign _03_[15:2] = n_left[15:2] - 1'h1;
  assign _04_ = n_ends ? sizes[31:16] : { _03_[15:2], 2'h0 };
  assign _01_ = steps_ends & groups_ends;
  assign _05_ = _01_ & n_ends;
  assign _06_ = advance & _05_;
  assign _07_ = m_left - 1'h1;
  assign _08_ = m_ends ? sizes[15:0] : _07_;
  always @(posedge clk)
    if (_17_) steps_left <= _09_;
  always @(posedge clk)
    if (_18_) groups_left <= _10_;
  always @(posedge clk)
    if (_19_) n_left[15:2] <= _11_[15:2];
  always @(posedge clk)
    if (_22_) n_left[1:0] <= _11_[1:0];
  always @(posedge clk)
    if (_21_) m_left <= _12_;
  assign _17_ = | { advance, start };
  assign _18_ = | { _15_, start };
  assign _19_ = | { _02_, start };
  assign _20_ = | { n_ends, start };
  assign _21_ = | { _06_, start };
  assign _22_ = & { _19_, _20_ };
  assign _11_ = start ? sizes[31:16] : _04_;
  assign _10_ = start ? sizes[47:32] : _00_;
  assign _09_ = start ? sizes[63:48] : _14_;
  assign _12_ = start ? sizes[15:0] : _08_;
  assign _03_[1:0] = n_left[1:0];
endmodule

module serial_tile_w8_a16_4x1_axi__acts_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] bus__tdata;
  wire [255:0] bus__tdata;
  input i__valid;
  wire i__valid;
  input bus__tlast;
  wire bus__tlast;
  input clear;
  wire clear;
  output bus__tready;
  wire bus__tready;
  output o__valid;
  wire o__valid;
  output [256:0] o__payload;
  wire [256:0] o__payload;
  input o__ready;
  wire o__ready;
  serial_tile_w8_a16_4x1_axi__acts_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module serial_tile_w8_a16_4x1_axi__acts_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input clear;
  wire clear;
  output i__ready;
  wire i__ready;
  input [256:0] i__payload;
  wire [256:0] i__payload;
  output o__valid;
  reg o__valid;
  output [256:0] o__payload;
  reg [256:0] o__payload;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [256:0] _09_;
  wire arrives;
  reg full;
  reg [256:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (_07_) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_08_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _09_;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { rst, clear };
  assign _08_ = | { _01_, rst, clear };
  assign _03_ = ~ _01_;
  assign _09_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule

module serial_tile_w8_a16_4x1_axi__columns_left(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [15:0] sizes;
  wire [15:0] sizes;
  input start;
  wire start;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  reg [15:0] n_left;
  assign last = n_left <= 3'h4;
  assign _00_[15:2] = n_left[15:2] - 1'h1;
  assign _01_ = last ? sizes : { _00_[15:2], 2'h0 };
  always @(posedge clk)
    if (_03_) n_left[15:2] <= _02_[15:2];
  always @(posedge clk)
    if (_05_) n_left[1:0] <= _02_[1:0];
  assign _03_ = | { advance, start };
  assign _04_ = | { last, start };
  assign _05_ = & { _03_, _04_ };
  assign _02_ = start ? sizes : _01_;
  assign _00_[1:0] = n_left[1:0];
endmodule

module serial_tile_w8_a16_4x1_axi__engine(clk, rst, i__valid, steps__ready, taken, i__ready, goes, i_scales__ready, o__payload_108 , o__ready_106 , i__payload, o__valid, i_weights__valid, i_weights__payload, i_acts__valid, acts, i__valid_67 , i__payload_63 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output steps__ready;
  wire steps__ready;
  output taken;
  wire taken;
  output i__ready;
  wire i__ready;
  output goes;
  wire goes;
  output i_scales__ready;
  wire i_scales__ready;
  output [109:0] o__payload_108 ;
  wire [109:0] o__payload_108 ;
  input o__ready_106 ;
  wire o__ready_106 ;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  output o__valid;
  wire o__valid;
  input i_weights__valid;
  wire i_weights__valid;
  input [63:0] i_weights__payload;
  wire [63:0] i_weights__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [255:0] acts;
  wire [255:0] acts;
  input i__valid_67 ;
  wire i__valid_67 ;
  input [49:0] i__payload_63 ;
  wire [49:0] i__payload_63 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [3:0] _06_;
  wire [9:0] _07_;
  wire _08_;
  wire [2:0] _09_;
  wire _10_;
  wire [2:0] _11_;
  wire [2:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire adds;
  wire begins;
  reg capture;
  wire completes;
  reg [30:0] ended;
  wire ends;
  wire [3:0] following;
  wire [9:0] following_group;
  wire [3:0] following_step;
  wire fresh;
  reg [9:0] group;
  wire i__valid_89 ;
  reg [7:0] label_0;
  reg [7:0] label_1;
  wire [7:0] labels;
  reg leaves_1;
  reg leaving;
  wire may_end;
  wire [63:0] o;
  wire [49:0] o__payload;
  reg o__ready;
  wire [255:0] operand;
  reg [2:0] plane;
  wire reads;
  wire reserve;
  wire [54:0] result;
  wire [54:0] result_103 ;
  wire [2:0] room;
  wire sets_out;
  wire [109:0] so_far;
  wire standing__ready;
  reg standing__valid;
  reg [3:0] step;
  wire steps__valid;
  wire [31:0] sums_44 ;
  wire [31:0] sums_50 ;
  wire [31:0] sums_56 ;
  wire [31:0] sums_62 ;
  wire [22:0] totals_112 ;
  reg [2:0] waiting;
  wire [109:0] word;
  wire writes;
  assign _00_ = ~ standing__valid;
  assign steps__ready = _00_ | standing__ready;
  assign following_step = step + 1'h1;
  assign following_group = group + 1'h1;
  assign fresh = ! step;
  assign labels[5] = following_step == i__payload[3:0];
  assign labels[6] = ! group;
  assign labels[7] = following_group == i__payload[13:4];
  assign steps__valid = i__valid & i_acts__valid;
  assign taken = steps__valid & steps__ready;
  assign _23_ = taken & labels[5];
  assign i__ready = _23_ & labels[7];
  assign following = plane + 1'h1;
  assign completes = following == label_0[3:0];
  assign _01_ = completes & label_0[5];
  assign _03_ = ~ _01_;
  assign _04_ = may_end | _03_;
  assign goes = standing__valid & _04_;
  assign adds = goes & i_weights__valid;
  assign ends = standing__ready & label_0[5];
  assign standing__ready = adds & completes;
  assign _08_ = ! plane;
  assign begins = label_0[4] & _08_;
  assign _14_ = ! leaving;
  assign _16_ = _14_ & _15_;
  assign _18_ = ~ label_0[7];
  assign _19_ = _17_ | _18_;
  assign may_end = _16_ & _19_;
  assign sets_out = ends | leaving;
  assign _20_ = ends & label_0[7];
  assign _21_ = leaving & ended[7];
  assign reserve = _20_ | _21_;
  assign _22_ = ~ ended[6];
  assign reads = o__ready & _22_;
  assign _02_ = ~ label_1[6];
  assign so_far = word & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _05_ = ~ label_1[7];
  assign writes = leaves_1 & _05_;
  assign i__valid_89  = leaves_1 & label_1[7];
  assign _06_ = labels[5] ? 4'h0 : following_step;
  assign _07_ = labels[7] ? 10'h000 : following_group;
  assign _09_ = completes ? 3'h0 : following[2:0];
  assign _10_ = i__valid_67  & i_scales__ready;
  assign _11_ = waiting + _10_;
  assign _12_ = _11_ - sets_out;
  assign _13_ = leaving - 1'h1;
  always @(posedge clk)
    label_1 <= ended[7:0];
  always @(posedge clk)
    if (rst) plane <= 3'h0;
    else if (adds) plane <= _09_;
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _12_;
  always @(posedge clk)
    if (rst) leaving <= 1'h0;
    else leaving <= _26_;
  always @(posedge clk)
    if (ends) ended <= { totals_112 , label_0 };
  always @(posedge clk)
    if (rst) o__ready <= 1'h0;
    else o__ready <= sets_out;
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready;
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (steps__ready) standing__valid <= steps__valid;
  always @(posedge clk)
    if (rst) step <= 4'h0;
    else if (taken) step <= _06_;
  always @(posedge clk)
    if (rst) group <= 10'h000;
    else if (_24_) group <= _07_;
  always @(posedge clk)
    if (taken) label_0 <= { labels[7:5], fresh, i__payload[17:14] };
  assign _15_ = | waiting[2:1];
  assign _17_ = | room[2:1];
  assign _24_ = & { labels[5], taken };
  assign _25_ = leaving & _13_;
  assign _26_ = _25_ | ends;
  serial_tile_w8_a16_4x1_axi__engine__act_totals act_totals (
    .acts(acts),
    .clk(clk),
    .enter(taken),
    .fresh(fresh),
    .rst(rst),
    .total_0(totals_112 )
  );
  serial_column_k16_v1_i16_w8 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_44 ),
    .weights(i_weights__payload[15:0])
  );
  serial_column_k16_v1_i16_w8 column_1 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_50 ),
    .weights(i_weights__payload[31:16])
  );
  serial_column_k16_v1_i16_w8 column_2 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_56 ),
    .weights(i_weights__payload[47:32])
  );
  serial_column_k16_v1_i16_w8 column_3 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_62 ),
    .weights(i_weights__payload[63:48])
  );
  serial_tile_w8_a16_4x1_axi__engine__drain drain (
    .capture(capture),
    .clk(clk),
    .o(o),
    .rst(rst),
    .sums_1 ({ sums_62 , sums_56 , sums_50 , sums_44  })
  );
  serial_tile_w8_a16_4x1_axi__engine__front front (
    .acts(acts),
    .clk(clk),
    .enter(taken),
    .held(operand),
    .rst(rst)
  );
  serial_tile_w8_a16_4x1_axi__engine__queue queue (
    .clk(clk),
    .i__payload({ result_103 , result }),
    .i__valid(i__valid_89 ),
    .o__payload(o__payload_108 ),
    .o__ready(o__ready_106 ),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  rescale_v1_i16_w8_s16_i55 rescale_0 (
    .clk(clk),
    .result(result),
    .rst(rst),
    .running(so_far[54:0]),
    .scale(o__payload[15:0]),
    .sums(o[31:0]),
    .totals(ended[30:8]),
    .zero(o__payload[40:32])
  );
  rescale_v1_i16_w8_s16_i55 rescale_1 (
    .clk(clk),
    .result(result_103 ),
    .rst(rst),
    .running(so_far[109:55]),
    .scale(o__payload[31:16]),
    .sums(o[63:32]),
    .totals(ended[30:8]),
    .zero(o__payload[49:41])
  );
  serial_tile_w8_a16_4x1_axi__engine__running_sums running_sums (
    .clk(clk),
    .read_enable(reads),
    .rst(rst),
    .turns(o__ready),
    .word(word),
    .write_data({ result_103 , result }),
    .write_enable(writes)
  );
  serial_tile_w8_a16_4x1_axi__engine__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_67 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .rst(rst),
    .write_data(i__payload_63 )
  );
  assign labels[4:0] = { fresh, i__payload[17:14] };
endmodule

module serial_tile_w8_a16_4x1_axi__engine__act_totals(clk, rst, total_0, enter, fresh, acts);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [22:0] total_0;
  reg signed [22:0] total_0;
  input enter;
  wire enter;
  input fresh;
  wire fresh;
  input [255:0] acts;
  wire [255:0] acts;
  wire _00_;
  wire [17:0] _01_;
  wire [18:0] _02_;
  wire [19:0] _03_;
  wire [20:0] _04_;
  wire [21:0] _05_;
  wire [22:0] _06_;
  wire [23:0] _07_;
  wire [22:0] _08_;
  wire [22:0] _09_;
  wire [22:0] _10_;
  wire [22:0] _11_;
  wire [22:0] _12_;
  wire [22:0] _13_;
  wire [22:0] _14_;
  wire [22:0] _15_;
  wire [22:0] _16_;
  wire signed [22:0] begun_0;
  assign _00_ = ~ fresh;
  assign begun_0 = total_0 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  assign _01_[16:0] = $signed(acts[15:0]) + $signed(acts[31:16]);
  assign _02_[17:0] = $signed(_01_[16:0]) + $signed(acts[47:32]);
  assign _03_[18:0] = $signed(_02_[17:0]) + $signed(acts[63:48]);
  assign _04_[19:0] = $signed(_03_[18:0]) + $signed(acts[79:64]);
  assign _05_[20:0] = $signed(_04_[19:0]) + $signed(acts[95:80]);
  assign _06_[21:0] = $signed(_05_[20:0]) + $signed(acts[111:96]);
  assign _07_[22:0] = $signed(_06_[21:0]) + $signed(acts[127:112]);
  assign _08_ = $signed(_07_[22:0]) + $signed(acts[143:128]);
  assign _09_ = $signed(_08_) + $signed(acts[159:144]);
  assign _10_ = $signed(_09_) + $signed(acts[175:160]);
  assign _11_ = $signed(_10_) + $signed(acts[191:176]);
  assign _12_ = $signed(_11_) + $signed(acts[207:192]);
  assign _13_ = $signed(_12_) + $signed(acts[223:208]);
  assign _14_ = $signed(_13_) + $signed(acts[239:224]);
  assign _15_ = $signed(_14_) + $signed(acts[255:240]);
  assign _16_ = $signed(begun_0) + $signed(_15_);
  always @(posedge clk)
    if (enter) total_0 <= _16_;
  assign _07_[23] = _07_[22];
  assign _01_[17] = _01_[16];
  assign _02_[18] = _02_[17];
  assign _03_[19] = _03_[18];
  assign _04_[20] = _04_[19];
  assign _05_[21] = _05_[20];
  assign _06_[22] = _06_[21];
endmodule

module serial_tile_w8_a16_4x1_axi__engine__drain(clk, rst, o, sums_1 , capture);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [63:0] o;
  wire [63:0] o;
  input [127:0] sums_1 ;
  wire [127:0] sums_1 ;
  input capture;
  wire capture;
  wire [63:0] first;
  wire [31:0] later;
  wire [31:0] later_9 ;
  assign first = sums_1 [63:0] & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign o = first | { later_9 , later };
  drain_32 link_2 (
    .capture(capture),
    .clk(clk),
    .earlier(32'd0),
    .later(later),
    .rst(rst),
    .sums(sums_1 [95:64])
  );
  drain_32 link_3 (
    .capture(capture),
    .clk(clk),
    .earlier(32'd0),
    .later(later_9 ),
    .rst(rst),
    .sums(sums_1 [127:96])
  );
endmodule

module serial_tile_w8_a16_4x1_axi__engine__front(clk, rst, enter, held, acts);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enter;
  wire enter;
  output [255:0] held;
  reg [255:0] held;
  input [255:0] acts;
  wire [255:0] acts;
  wire [255:0] _0_;
  assign _0_ = ~ acts;
  always @(posedge clk)
    if (enter) held <= _0_;
endmodule

module serial_tile_w8_a16_4x1_axi__engine__queue(clk, rst, reserve, i__valid, o__payload, o__ready, i__payload, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input reserve;
  wire reserve;
  input i__valid;
  wire i__valid;
  output [109:0] o__payload;
  wire [109:0] o__payload;
  input o__ready;
  wire o__ready;
  input [109:0] i__payload;
  wire [109:0] i__payload;
  output [2:0] room;
  reg [2:0] room;
  output o__valid;
  wire o__valid;
  wire [2:0] _0_;
  wire _1_;
  wire [2:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 3'h6;
    else room <= _2_;
  serial_tile_w8_a16_4x1_axi__engine__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module serial_tile_w8_a16_4x1_axi__engine__queue__fifo(clk, rst, i__valid, o__payload, o__ready, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output [109:0] o__payload;
  wire [109:0] o__payload;
  input o__ready;
  wire o__ready;
  input [109:0] write_data;
  wire [109:0] write_data;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [2:0] read_address;
  reg [2:0] stored;
  wire write;
  reg [2:0] write_address;
  assign i__ready = stored != 3'h6;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h5;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h5;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 3'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 3'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 3'h0;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_6x110 words (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .read_enable(read),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write)
  );
endmodule

module serial_tile_w8_a16_4x1_axi__engine__running_sums(clk, rst, read_enable, write_enable, word, write_data, turns);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  input write_enable;
  wire write_enable;
  output [109:0] word;
  wire [109:0] word;
  input [109:0] write_data;
  wire [109:0] write_data;
  input turns;
  wire turns;
  wire _0_;
  wire _1_;
  reg place;
  reg place_1;
  always @(posedge clk)
    place_1 <= place;
  assign _0_ = place + 1'h1;
  assign _1_ = place ? 1'h0 : _0_;
  always @(posedge clk)
    if (rst) place <= 1'h0;
    else if (turns) place <= _1_;
  ram_2x110 words (
    .clk(clk),
    .read_address(place),
    .read_data(word),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(place_1),
    .write_data(write_data),
    .write_enable(write_enable)
  );
endmodule

module serial_tile_w8_a16_4x1_axi__engine__scales(clk, rst, i__ready, o__payload, o__ready, i__valid, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i__ready;
  wire i__ready;
  output [49:0] o__payload;
  wire [49:0] o__payload;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  input [49:0] write_data;
  wire [49:0] write_data;
  wire _00_;
  wire [1:0] _01_;
  wire [1:0] _02_;
  wire _03_;
  wire _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  reg o__valid;
  wire read;
  reg [1:0] read_address;
  reg [2:0] stored;
  wire write;
  reg [1:0] write_address;
  assign i__ready = stored != 3'h4;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 2'h3;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 2'h0 : _08_;
  assign _10_ = read_address == 2'h3;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) write_address <= 2'h0;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 2'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  always @(posedge clk)
    if (rst) stored <= 3'h0;
    else stored <= _06_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_4x50 words (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .read_enable(read),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write)
  );
endmodule

module serial_tile_w8_a16_4x1_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_aborted_set, ERROR_size_set, ERROR_bits_set, ERROR_group_set, ERROR_remainder_set, ERROR_busy_set, STATUS_error, STATUS_done_set, bus__awready, bus__wready
, bus__arready, STATUS_busy, CYCLES_LOW_cycles, CYCLES_HIGH_cycles, WEIGHTS_STALLS_cycles, ACTS_STALLS_cycles, SCALES_STALLS_cycles, STATUS_results_open, RESULTS_STALLS_cycles, bus__bvalid, bus__bresp, CONTROL_start, CONTROL_abort, STATUS_done, ERROR_size, ERROR_busy, ERROR_aborted, ERROR_bits, ERROR_group, ERROR_remainder, ERROR_weights_early
, ERROR_acts_early, ERROR_scales_early, ERROR_weights_late, ERROR_acts_late, ERROR_scales_late, INTERRUPT_done, INTERRUPT_error, M_m, K_k, N_n, OPTIONS_bits, OPTIONS_group, bus__rvalid, bus__rdata, bus__rresp, STATUS_weights_open, ERROR_weights_early_set, ERROR_weights_late_set, STATUS_acts_open, ERROR_acts_early_set, ERROR_acts_late_set
, STATUS_scales_open, ERROR_scales_early_set, ERROR_scales_late_set);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] bus__awaddr;
  wire [11:0] bus__awaddr;
  input bus__awvalid;
  wire bus__awvalid;
  input [31:0] bus__wdata;
  wire [31:0] bus__wdata;
  input [3:0] bus__wstrb;
  wire [3:0] bus__wstrb;
  input bus__wvalid;
  wire bus__wvalid;
  input bus__bready;
  wire bus__bready;
  input [11:0] bus__araddr;
  wire [11:0] bus__araddr;
  input bus__arvalid;
  wire bus__arvalid;
  input bus__rready;
  wire bus__rready;
  input ERROR_aborted_set;
  wire ERROR_aborted_set;
  input ERROR_size_set;
  wire ERROR_size_set;
  input ERROR_bits_set;
  wire ERROR_bits_set;
  input ERROR_group_set;
  wire ERROR_group_set;
  input ERROR_remainder_set;
  wire ERROR_remainder_set;
  input ERROR_busy_set;
  wire ERROR_busy_set;
  input STATUS_error;
  wire STATUS_error;
  input STATUS_done_set;
  wire STATUS_done_set;
  output bus__awready;
  wire bus__awready;
  output bus__wready;
  wire bus__wready;
  output bus__arready;
  wire bus__arready;
  input STATUS_busy;
  wire STATUS_busy;
  input [31:0] CYCLES_LOW_cycles;
  wire [31:0] CYCLES_LOW_cycles;
  input [31:0] CYCLES_HIGH_cycles;
  wire [31:0] CYCLES_HIGH_cycles;
  input [31:0] WEIGHTS_STALLS_cycles;
  wire [31:0] WEIGHTS_STALLS_cycles;
  input [31:0] ACTS_STALLS_cycles;
  wire [31:0] ACTS_STALLS_cycles;
  input [31:0] SCALES_STALLS_cycles;
  wire [31:0] SCALES_STALLS_cycles;
  input STATUS_results_open;
  wire STATUS_results_open;
  input [31:0] RESULTS_STALLS_cycles;
  wire [31:0] RESULTS_STALLS_cycles;
  output bus__bvalid;
  reg bus__bvalid;
  output [1:0] bus__bresp;
  wire [1:0] bus__bresp;
  output CONTROL_start;
  reg CONTROL_start;
  output CONTROL_abort;
  reg CONTROL_abort;
  output STATUS_done;
  reg STATUS_done;
  output ERROR_size;
  reg ERROR_size;
  output ERROR_busy;
  reg ERROR_busy;
  output ERROR_aborted;
  reg ERROR_aborted;
  output ERROR_bits;
  reg ERROR_bits;
  output ERROR_group;
  reg ERROR_group;
  output ERROR_remainder;
  reg ERROR_remainder;
  output ERROR_weights_early;
  reg ERROR_weights_early;
  output ERROR_acts_early;
  reg ERROR_acts_early;
  output ERROR_scales_early;
  reg ERROR_scales_early;
  output ERROR_weights_late;
  reg ERROR_weights_late;
  output ERROR_acts_late;
  reg ERROR_acts_late;
  output ERROR_scales_late;
  reg ERROR_scales_late;
  output INTERRUPT_done;
  reg INTERRUPT_done;
  output INTERRUPT_error;
  reg INTERRUPT_error;
  output [15:0] M_m;
  reg [15:0] M_m;
  output [15:0] K_k;
  reg [15:0] K_k;
  output [15:0] N_n;
  reg [15:0] N_n;
  output [3:0] OPTIONS_bits;
  reg [3:0] OPTIONS_bits;
  output [7:0] OPTIONS_group;
  reg [7:0] OPTIONS_group;
  output bus__rvalid;
  reg bus__rvalid;
  output [31:0] bus__rdata;
  reg [31:0] bus__rdata;
  output [1:0] bus__rresp;
  wire [1:0] bus__rresp;
  input STATUS_weights_open;
  wire STATUS_weights_open;
  input ERROR_weights_early_set;
  wire ERROR_weights_early_set;
  input ERROR_weights_late_set;
  wire ERROR_weights_late_set;
  input STATUS_acts_open;
  wire STATUS_acts_open;
  input ERROR_acts_early_set;
  wire ERROR_acts_early_set;
  input ERROR_acts_late_set;
  wire ERROR_acts_late_set;
  input STATUS_scales_open;
  wire STATUS_scales_open;
  input ERROR_scales_early_set;
  wire ERROR_scales_early_set;
  input ERROR_scales_late_set;
  wire ERROR_scales_late_set;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire [1:0] _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire [15:0] _104_;
  wire [15:0] _105_;
  wire [15:0] _106_;
  wire [15:0] _107_;
  wire _108_;
  wire [15:0] _109_;
  wire [15:0] _110_;
  wire [15:0] _111_;
  wire [3:0] _112_;
  wire [3:0] _113_;
  wire [7:0] _114_;
  wire [7:0] _115_;
  wire [7:0] _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire read_ACTS_STALLS;
  wire [31:0] read_ACTS_STALLS_cycles;
  wire read_CONTROL;
  wire read_CYCLES_HIGH;
  wire [31:0] read_CYCLES_HIGH_cycles;
  wire read_CYCLES_LOW;
  wire [31:0] read_CYCLES_LOW_cycles;
  wire read_ERROR;
  wire read_ERROR_aborted;
  wire read_ERROR_acts_early;
  wire read_ERROR_acts_late;
  wire read_ERROR_bits;
  wire read_ERROR_busy;
  wire read_ERROR_group;
  wire read_ERROR_remainder;
  wire read_ERROR_scales_early;
  wire read_ERROR_scales_late;
  wire read_ERROR_size;
  wire read_ERROR_weights_early;
  wire read_ERROR_weights_late;
  wire read_EXPONENTS;
  wire read_FORMATS;
  wire read_ID;
  wire read_INTERRUPT;
  wire read_INTERRUPT_done;
  wire read_INTERRUPT_error;
  wire read_K;
  wire [15:0] read_K_k;
  wire read_LIMITS;
  wire read_M;
  wire [15:0] read_M_m;
  wire read_N;
  wire [15:0] read_N_n;
  wire read_OPTIONS;
  wire [3:0] read_OPTIONS_bits;
  wire [7:0] read_OPTIONS_group;
  wire read_RESULTS_STALLS;
  wire [31:0] read_RESULTS_STALLS_cycles;
  wire read_SCALES;
  wire read_SCALES_STALLS;
  wire [31:0] read_SCALES_STALLS_cycles;
  wire read_SHAPE;
  wire read_STATUS;
  wire read_STATUS_acts_open;
  wire read_STATUS_busy;
  wire read_STATUS_done;
  wire read_STATUS_error;
  wire read_STATUS_results_open;
  wire read_STATUS_scales_open;
  wire read_STATUS_weights_open;
  wire read_VERSION;
  wire read_WEIGHTS_STALLS;
  wire [31:0] read_WEIGHTS_STALLS_cycles;
  reg [11:0] read_address;
  reg read_addressed;
  reg [2:0] strobes;
  wire write;
  wire write_CONTROL;
  wire write_ERROR;
  wire write_INTERRUPT;
  wire write_K;
  wire write_M;
  wire write_N;
  wire write_OPTIONS;
  wire write_STATUS;
  reg [11:0] write_address;
  reg write_addressed;
  reg [18:0] write_data;
  reg write_filled;
  wire [18:0] write_ones;
  assign bus__awready = ~ write_addressed;
  assign bus__wready = ~ write_filled;
  assign _000_ = write_addressed & write_filled;
  assign _025_ = ~ bus__bvalid;
  assign write = _000_ & _025_;
  assign write_ones = write_data & { strobes[2], strobes[2], strobes[2:1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1:0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0] };
  assign _055_ = write_address[11:2] == 5'h10;
  assign write_CONTROL = write & _055_;
  assign _066_ = write_address[11:2] == 5'h11;
  assign write_STATUS = write & _066_;
  assign _077_ = write_address[11:2] == 5'h12;
  assign write_ERROR = write & _077_;
  assign _088_ = write_address[11:2] == 5'h13;
  assign write_INTERRUPT = write & _088_;
  assign _099_ = write_address[11:2] == 5'h14;
  assign write_M = write & _099_;
  assign _108_ = write_address[11:2] == 5'h15;
  assign write_K = write & _108_;
  assign _117_ = write_address[11:2] == 5'h16;
  assign write_N = write & _117_;
  assign _001_ = write_address[11:2] == 5'h17;
  assign write_OPTIONS = write & _001_;
  assign _003_ = ~ read_addressed;
  assign _005_ = ~ bus__rvalid;
  assign bus__arready = _003_ & _005_;
  assign read_ID = ! read_address[11:2];
  assign read_VERSION = read_address[11:2] == 1'h1;
  assign read_SHAPE = read_address[11:2] == 2'h2;
  assign read_FORMATS = read_address[11:2] == 2'h3;
  assign read_LIMITS = read_address[11:2] == 3'h4;
  assign read_EXPONENTS = read_address[11:2] == 3'h5;
  assign read_SCALES = read_address[11:2] == 3'h6;
  assign read_CONTROL = read_address[11:2] == 5'h10;
  assign read_STATUS = read_address[11:2] == 5'h11;
  assign read_STATUS_busy = read_STATUS & STATUS_busy;
  assign read_STATUS_done = read_STATUS & STATUS_done;
  assign read_STATUS_error = read_STATUS & STATUS_error;
  assign read_STATUS_weights_open = read_STATUS & STATUS_weights_open;
  assign read_STATUS_acts_open = read_STATUS & STATUS_acts_open;
  assign read_STATUS_scales_open = read_STATUS & STATUS_scales_open;
  assign read_STATUS_results_open = read_STATUS & STATUS_results_open;
  assign read_ERROR = read_address[11:2] == 5'h12;
  assign read_ERROR_size = read_ERROR & ERROR_size;
  assign read_ERROR_busy = read_ERROR & ERROR_busy;
  assign read_ERROR_aborted = read_ERROR & ERROR_aborted;
  assign read_ERROR_bits = read_ERROR & ERROR_bits;
  assign read_ERROR_group = read_ERROR & ERROR_group;
  assign read_ERROR_remainder = read_ERROR & ERROR_remainder;
  assign read_ERROR_weights_early = read_ERROR & ERROR_weights_early;
  assign read_ERROR_acts_early = read_ERROR & ERROR_acts_early;
  assign read_ERROR_scales_early = read_ERROR & ERROR_scales_early;
  assign read_ERROR_weights_late = read_ERROR & ERROR_weights_late;
  assign read_ERROR_acts_late = read_ERROR & ERROR_acts_late;
  assign read_ERROR_scales_late = read_ERROR & ERROR_scales_late;
  assign read_INTERRUPT = read_address[11:2] == 5'h13;
  assign read_INTERRUPT_done = read_INTERRUPT & INTERRUPT_done;
  assign read_INTERRUPT_error = read_INTERRUPT & INTERRUPT_error;
  assign read_M = read_address[11:2] == 5'h14;
  assign read_M_m = read_M ? M_m : 16'h0000;
  assign read_K = read_address[11:2] == 5'h15;
  assign read_K_k = read_K ? K_k : 16'h0000;
  assign read_N = read_address[11:2] == 5'h16;
  assign read_N_n = read_N ? N_n : 16'h0000;
  assign read_OPTIONS = read_address[11:2] == 5'h17;
  assign read_OPTIONS_bits = read_OPTIONS ? OPTIONS_bits : 4'h0;
  assign read_OPTIONS_group = read_OPTIONS ? OPTIONS_group : 8'h00;
  assign read_CYCLES_LOW = read_address[11:2] == 6'h20;
  assign read_CYCLES_LOW_cycles = read_CYCLES_LOW ? CYCLES_LOW_cycles : 32'd0;
  assign read_CYCLES_HIGH = read_address[11:2] == 6'h21;
  assign read_CYCLES_HIGH_cycles = read_CYCLES_HIGH ? CYCLES_HIGH_cycles : 32'd0;
  assign read_WEIGHTS_STALLS = read_address[11:2] == 6'h22;
  assign read_WEIGHTS_STALLS_cycles = read_WEIGHTS_STALLS ? WEIGHTS_STALLS_cycles : 32'd0;
  assign read_ACTS_STALLS = read_address[11:2] == 6'h23;
  assign read_ACTS_STALLS_cycles = read_ACTS_STALLS ? ACTS_STALLS_cycles : 32'd0;
  assign read_SCALES_STALLS = read_address[11:2] == 6'h24;
  assign read_SCALES_STALLS_cycles = read_SCALES_STALLS ? SCALES_STALLS_cycles : 32'd0;
  assign read_RESULTS_STALLS = read_address[11:2] == 6'h25;
  assign read_RESULTS_STALLS_cycles = read_RESULTS_STALLS ? RESULTS_STALLS_cycles : 32'd0;
  assign _008_ = bus__awvalid & bus__awready;
  assign _010_ = bus__wvalid & bus__wready;
  assign _013_ = write_CONTROL & write_ones[0];
  assign _015_ = write_CONTROL & write_ones[1];
  assign _017_ = write_STATUS & write_ones[1];
  assign _020_ = ~ _017_;
  assign _022_ = STATUS_done & _020_;
  assign _026_ = _022_ | STATUS_done_set;
  assign _028_ = write_ERROR & write_ones[0];
  assign _031_ = ~ _028_;
  assign _033_ = ERROR_size & _031_;
  assign _036_ = _033_ | ERROR_size_set;
  assign _039_ = write_ERROR & write_ones[1];
  assign _041_ = ~ _039_;
  assign _044_ = ERROR_busy & _041_;
  assign _047_ = _044_ | ERROR_busy_set;
  assign _050_ = write_ERROR & write_ones[2];
  assign _056_ = ~ _050_;
  assign _057_ = ERROR_aborted & _056_;
  assign _058_ = _057_ | ERROR_aborted_set;
  assign _059_ = write_ERROR & write_ones[3];
  assign _060_ = ~ _059_;
  assign _061_ = ERROR_bits & _060_;
  assign _062_ = _061_ | ERROR_bits_set;
  assign _063_ = write_ERROR & write_ones[4];
  assign _064_ = ~ _063_;
  assign _065_ = ERROR_group & _064_;
  assign _067_ = _065_ | ERROR_group_set;
  assign _068_ = write_ERROR & write_ones[5];
  assign _069_ = ~ _068_;
  assign _070_ = ERROR_remainder & _069_;
  assign _071_ = _070_ | ERROR_remainder_set;
  assign _072_ = write_ERROR & write_ones[8];
  assign _073_ = ~ _072_;
  assign _074_ = ERROR_weights_early & _073_;
  assign _075_ = _074_ | ERROR_weights_early_set;
  assign _076_ = write_ERROR & write_ones[9];
  assign _078_ = ~ _076_;
  assign _079_ = ERROR_acts_early & _078_;
  assign _080_ = _079_ | ERROR_acts_early_set;
  assign _081_ = write_ERROR & write_ones[10];
  assign _082_ = ~ _081_;
  assign _083_ = ERROR_scales_early & _082_;
  assign _084_ = _083_ | ERROR_scales_early_set;
  assign _085_ = write_ERROR & write_ones[16];
  assign _086_ = ~ _085_;
  assign _087_ = ERROR_weights_late & _086_;
  assign _089_ = _087_ | ERROR_weights_late_set;
  assign _090_ = write_ERROR & write_ones[17];
  assign _091_ = ~ _090_;
  assign _092_ = ERROR_acts_late & _091_;
  assign _093_ = _092_ | ERROR_acts_late_set;
  assign _094_ = write_ERROR & write_ones[18];
  assign _095_ = ~ _094_;
  assign _096_ = ERROR_scales_late & _095_;
  assign _097_ = _096_ | ERROR_scales_late_set;
  assign _100_ = INTERRUPT_done & _098_;
  assign _101_ = _100_ | write_ones[0];
  assign _102_ = INTERRUPT_error & _098_;
  assign _103_ = _102_ | write_ones[1];
  assign _105_ = M_m & { _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0] };
  assign _106_ = _105_ | write_ones[15:0];
  assign _107_ = K_k & { _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0] };
  assign _109_ = _107_ | write_ones[15:0];
  assign _110_ = N_n & { _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0] };
  assign _111_ = _110_ | write_ones[15:0];
  assign _112_ = OPTIONS_bits & { _098_, _098_, _098_, _098_ };
  assign _113_ = _112_ | write_ones[3:0];
  assign _115_ = OPTIONS_group & { _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0] };
  assign _116_ = _115_ | write_ones[15:8];
  assign _118_ = bus__arvalid & bus__arready;
  assign _119_ = | { read_RESULTS_STALLS_cycles[0], read_SCALES_STALLS_cycles[0], read_ACTS_STALLS_cycles[0], read_WEIGHTS_STALLS_cycles[0], read_CYCLES_HIGH_cycles[0], read_CYCLES_LOW_cycles[0], read_OPTIONS_bits[0], read_N_n[0], read_K_k[0], read_M_m[0], read_INTERRUPT_done, read_ERROR_size, read_STATUS_busy, read_ID };
  assign _002_ = | { read_RESULTS_STALLS_cycles[1], read_SCALES_STALLS_cycles[1], read_ACTS_STALLS_cycles[1], read_WEIGHTS_STALLS_cycles[1], read_CYCLES_HIGH_cycles[1], read_CYCLES_LOW_cycles[1], read_OPTIONS_bits[1], read_N_n[1], read_K_k[1], read_M_m[1], read_INTERRUPT_error, read_ERROR_busy, read_STATUS_done, read_ID };
  assign _004_ = | { read_RESULTS_STALLS_cycles[2], read_SCALES_STALLS_cycles[2], read_ACTS_STALLS_cycles[2], read_WEIGHTS_STALLS_cycles[2], read_CYCLES_HIGH_cycles[2], read_CYCLES_LOW_cycles[2], read_OPTIONS_bits[2], read_N_n[2], read_K_k[2], read_M_m[2], read_ERROR_aborted, read_STATUS_error };
  assign _006_ = | { read_RESULTS_STALLS_cycles[3], read_SCALES_STALLS_cycles[3], read_ACTS_STALLS_cycles[3], read_WEIGHTS_STALLS_cycles[3], read_CYCLES_HIGH_cycles[3], read_CYCLES_LOW_cycles[3], read_OPTIONS_bits[3], read_N_n[3], read_K_k[3], read_M_m[3], read_ERROR_bits };
  assign _007_ = | { read_RESULTS_STALLS_cycles[4], read_SCALES_STALLS_cycles[4], read_ACTS_STALLS_cycles[4], read_WEIGHTS_STALLS_cycles[4], read_CYCLES_HIGH_cycles[4], read_CYCLES_LOW_cycles[4], read_N_n[4], read_K_k[4], read_M_m[4], read_ERROR_group, read_SCALES, read_FORMATS, read_SHAPE, read_ID };
  assign _009_ = | { read_RESULTS_STALLS_cycles[5], read_SCALES_STALLS_cycles[5], read_ACTS_STALLS_cycles[5], read_WEIGHTS_STALLS_cycles[5], read_CYCLES_HIGH_cycles[5], read_CYCLES_LOW_cycles[5], read_N_n[5], read_K_k[5], read_M_m[5], read_ERROR_remainder };
  assign _011_ = | { read_RESULTS_STALLS_cycles[6], read_SCALES_STALLS_cycles[6], read_ACTS_STALLS_cycles[6], read_WEIGHTS_STALLS_cycles[6], read_CYCLES_HIGH_cycles[6], read_CYCLES_LOW_cycles[6], read_N_n[6], read_K_k[6], read_M_m[6], read_ID };
  assign _012_ = | { read_RESULTS_STALLS_cycles[7], read_SCALES_STALLS_cycles[7], read_ACTS_STALLS_cycles[7], read_WEIGHTS_STALLS_cycles[7], read_CYCLES_HIGH_cycles[7], read_CYCLES_LOW_cycles[7], read_N_n[7], read_K_k[7], read_M_m[7], read_FORMATS };
  assign _014_ = | { read_RESULTS_STALLS_cycles[8], read_SCALES_STALLS_cycles[8], read_ACTS_STALLS_cycles[8], read_WEIGHTS_STALLS_cycles[8], read_CYCLES_HIGH_cycles[8], read_CYCLES_LOW_cycles[8], read_OPTIONS_group[0], read_N_n[8], read_K_k[8], read_M_m[8], read_ERROR_weights_early, read_STATUS_weights_open, read_SCALES, read_SHAPE };
  assign _016_ = | { read_RESULTS_STALLS_cycles[9], read_SCALES_STALLS_cycles[9], read_ACTS_STALLS_cycles[9], read_WEIGHTS_STALLS_cycles[9], read_CYCLES_HIGH_cycles[9], read_CYCLES_LOW_cycles[9], read_OPTIONS_group[1], read_N_n[9], read_K_k[9], read_M_m[9], read_ERROR_acts_early, read_STATUS_acts_open };
  assign _018_ = | { read_RESULTS_STALLS_cycles[10], read_SCALES_STALLS_cycles[10], read_ACTS_STALLS_cycles[10], read_WEIGHTS_STALLS_cycles[10], read_CYCLES_HIGH_cycles[10], read_CYCLES_LOW_cycles[10], read_OPTIONS_group[2], read_N_n[10], read_K_k[10], read_M_m[10], read_ERROR_scales_early, read_STATUS_scales_open, read_ID };
  assign _019_ = | { read_RESULTS_STALLS_cycles[11], read_SCALES_STALLS_cycles[11], read_ACTS_STALLS_cycles[11], read_WEIGHTS_STALLS_cycles[11], read_CYCLES_HIGH_cycles[11], read_CYCLES_LOW_cycles[11], read_OPTIONS_group[3], read_N_n[11], read_K_k[11], read_M_m[11], read_STATUS_results_open, read_SCALES, read_FORMATS };
  assign _021_ = | { read_RESULTS_STALLS_cycles[12], read_SCALES_STALLS_cycles[12], read_ACTS_STALLS_cycles[12], read_WEIGHTS_STALLS_cycles[12], read_CYCLES_HIGH_cycles[12], read_CYCLES_LOW_cycles[12], read_OPTIONS_group[4], read_N_n[12], read_K_k[12], read_M_m[12], read_ID };
  assign _023_ = | { read_RESULTS_STALLS_cycles[13], read_SCALES_STALLS_cycles[13], read_ACTS_STALLS_cycles[13], read_WEIGHTS_STALLS_cycles[13], read_CYCLES_HIGH_cycles[13], read_CYCLES_LOW_cycles[13], read_OPTIONS_group[5], read_N_n[13], read_K_k[13], read_M_m[13] };
  assign _024_ = | { read_RESULTS_STALLS_cycles[14], read_SCALES_STALLS_cycles[14], read_ACTS_STALLS_cycles[14], read_WEIGHTS_STALLS_cycles[14], read_CYCLES_HIGH_cycles[14], read_CYCLES_LOW_cycles[14], read_OPTIONS_group[6], read_N_n[14], read_K_k[14], read_M_m[14], read_LIMITS, read_ID };
  assign _027_ = | { read_RESULTS_STALLS_cycles[15], read_SCALES_STALLS_cycles[15], read_ACTS_STALLS_cycles[15], read_WEIGHTS_STALLS_cycles[15], read_CYCLES_HIGH_cycles[15], read_CYCLES_LOW_cycles[15], read_OPTIONS_group[7], read_N_n[15], read_K_k[15], read_M_m[15] };
  assign _029_ = | { read_RESULTS_STALLS_cycles[16], read_SCALES_STALLS_cycles[16], read_ACTS_STALLS_cycles[16], read_WEIGHTS_STALLS_cycles[16], read_CYCLES_HIGH_cycles[16], read_CYCLES_LOW_cycles[16], read_ERROR_weights_late, read_FORMATS, read_VERSION, read_ID };
  assign _030_ = | { read_RESULTS_STALLS_cycles[17], read_SCALES_STALLS_cycles[17], read_ACTS_STALLS_cycles[17], read_WEIGHTS_STALLS_cycles[17], read_CYCLES_HIGH_cycles[17], read_CYCLES_LOW_cycles[17], read_ERROR_acts_late, read_SCALES, read_FORMATS, read_ID };
  assign _032_ = | { read_RESULTS_STALLS_cycles[18], read_SCALES_STALLS_cycles[18], read_ACTS_STALLS_cycles[18], read_WEIGHTS_STALLS_cycles[18], read_CYCLES_HIGH_cycles[18], read_CYCLES_LOW_cycles[18], read_ERROR_scales_late, read_FORMATS, read_SHAPE, read_ID };
  assign _034_ = | { read_RESULTS_STALLS_cycles[19], read_SCALES_STALLS_cycles[19], read_ACTS_STALLS_cycles[19], read_WEIGHTS_STALLS_cycles[19], read_CYCLES_HIGH_cycles[19], read_CYCLES_LOW_cycles[19] };
  assign _035_ = | { read_RESULTS_STALLS_cycles[20], read_SCALES_STALLS_cycles[20], read_ACTS_STALLS_cycles[20], read_WEIGHTS_STALLS_cycles[20], read_CYCLES_HIGH_cycles[20], read_CYCLES_LOW_cycles[20], read_FORMATS, read_ID };
  assign _037_ = | { read_RESULTS_STALLS_cycles[21], read_SCALES_STALLS_cycles[21], read_ACTS_STALLS_cycles[21], read_WEIGHTS_STALLS_cycles[21], read_CYCLES_HIGH_cycles[21], read_CYCLES_LOW_cycles[21], read_FORMATS };
  assign _038_ = | { read_RESULTS_STALLS_cycles[22], read_SCALES_STALLS_cycles[22], read_ACTS_STALLS_cycles[22], read_WEIGHTS_STALLS_cycles[22], read_CYCLES_HIGH_cycles[22], read_CYCLES_LOW_cycles[22], read_ID };
  assign _040_ = | { read_RESULTS_STALLS_cycles[23], read_SCALES_STALLS_cycles[23], read_ACTS_STALLS_cycles[23], read_WEIGHTS_STALLS_cycles[23], read_CYCLES_HIGH_cycles[23], read_CYCLES_LOW_cycles[23], read_FORMATS };
  assign _042_ = | { read_RESULTS_STALLS_cycles[24], read_SCALES_STALLS_cycles[24], read_ACTS_STALLS_cycles[24], read_WEIGHTS_STALLS_cycles[24], read_CYCLES_HIGH_cycles[24], read_CYCLES_LOW_cycles[24], read_FORMATS };
  assign _043_ = | { read_RESULTS_STALLS_cycles[25], read_SCALES_STALLS_cycles[25], read_ACTS_STALLS_cycles[25], read_WEIGHTS_STALLS_cycles[25], read_CYCLES_HIGH_cycles[25], read_CYCLES_LOW_cycles[25], read_FORMATS };
  assign _045_ = | { read_RESULTS_STALLS_cycles[26], read_SCALES_STALLS_cycles[26], read_ACTS_STALLS_cycles[26], read_WEIGHTS_STALLS_cycles[26], read_CYCLES_HIGH_cycles[26], read_CYCLES_LOW_cycles[26], read_FORMATS, read_ID };
  assign _046_ = | { read_RESULTS_STALLS_cycles[27], read_SCALES_STALLS_cycles[27], read_ACTS_STALLS_cycles[27], read_WEIGHTS_STALLS_cycles[27], read_CYCLES_HIGH_cycles[27], read_CYCLES_LOW_cycles[27] };
  assign _048_ = | { read_RESULTS_STALLS_cycles[28], read_SCALES_STALLS_cycles[28], read_ACTS_STALLS_cycles[28], read_WEIGHTS_STALLS_cycles[28], read_CYCLES_HIGH_cycles[28], read_CYCLES_LOW_cycles[28], read_FORMATS, read_SHAPE, read_ID };
  assign _049_ = | { read_RESULTS_STALLS_cycles[29], read_SCALES_STALLS_cycles[29], read_ACTS_STALLS_cycles[29], read_WEIGHTS_STALLS_cycles[29], read_CYCLES_HIGH_cycles[29], read_CYCLES_LOW_cycles[29], read_FORMATS };
  assign _051_ = | { read_RESULTS_STALLS_cycles[30], read_SCALES_STALLS_cycles[30], read_ACTS_STALLS_cycles[30], read_WEIGHTS_STALLS_cycles[30], read_CYCLES_HIGH_cycles[30], read_CYCLES_LOW_cycles[30], read_ID };
  assign _052_ = | { read_RESULTS_STALLS_cycles[31], read_SCALES_STALLS_cycles[31], read_ACTS_STALLS_cycles[31], read_WEIGHTS_STALLS_cycles[31], read_CYCLES_HIGH_cycles[31], read_CYCLES_LOW_cycles[31] };
  assign _053_ = | { read_RESULTS_STALLS, read_SCALES_STALLS, read_ACTS_STALLS, read_WEIGHTS_STALLS, read_CYCLES_HIGH, read_CYCLES_LOW, read_OPTIONS, read_N, read_K, read_M, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_SCALES, read_EXPONENTS, read_LIMITS, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _054_[1] = ~ _053_;
  always @(posedge clk)
    if (rst) ERROR_bits <= 1'h0;
    else ERROR_bits <= _062_;
  always @(posedge clk)
    if (rst) ERROR_group <= 1'h0;
    else ERROR_group <= _067_;
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _127_;
  always @(posedge clk)
    if (rst) ERROR_remainder <= 1'h0;
    else ERROR_remainder <= _071_;
  always @(posedge clk)
    if (rst) ERROR_weights_early <= 1'h0;
    else ERROR_weights_early <= _075_;
  always @(posedge clk)
    if (rst) ERROR_acts_early <= 1'h0;
    else ERROR_acts_early <= _080_;
  always @(posedge clk)
    if (rst) ERROR_scales_early <= 1'h0;
    else ERROR_scales_early <= _084_;
  always @(posedge clk)
    if (_120_) write_filled <= 1'h0;
    else write_filled <= _128_;
  always @(posedge clk)
    if (rst) ERROR_weights_late <= 1'h0;
    else ERROR_weights_late <= _089_;
  always @(posedge clk)
    if (rst) ERROR_acts_late <= 1'h0;
    else ERROR_acts_late <= _093_;
  always @(posedge clk)
    if (rst) ERROR_scales_late <= 1'h0;
    else ERROR_scales_late <= _097_;
  always @(posedge clk)
    if (rst) CONTROL_start <= 1'h0;
    else CONTROL_start <= _013_;
  always @(posedge clk)
    if (rst) CONTROL_abort <= 1'h0;
    else CONTROL_abort <= _015_;
  always @(posedge clk)
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _101_;
  always @(posedge clk)
    if (rst) STATUS_done <= 1'h0;
    else STATUS_done <= _026_;
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _103_;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _052_, _051_, _049_, _048_, _046_, _045_, _043_, _042_, _040_, _038_, _037_, _035_, _034_, _032_, _030_, _029_, _027_, _024_, _023_, _021_, _019_, _018_, _016_, _014_, _012_, _011_, _009_, _007_, _006_, _004_, _002_, _119_ };
  always @(posedge clk)
    if (rst) M_m <= 16'h0000;
    else if (write_M) M_m <= _106_;
  always @(posedge clk)
    if (rst) K_k <= 16'h0000;
    else if (write_K) K_k <= _109_;
  always @(posedge clk)
    if (rst) N_n <= 16'h0000;
    else if (write_N) N_n <= _111_;
  always @(posedge clk)
    if (rst) OPTIONS_bits <= 4'h0;
    else if (write_OPTIONS) OPTIONS_bits <= _113_;
  always @(posedge clk)
    if (rst) ERROR_size <= 1'h0;
    else ERROR_size <= _036_;
  always @(posedge clk)
    if (rst) OPTIONS_group <= 8'h00;
    else if (write_OPTIONS) OPTIONS_group <= _116_;
  always @(posedge clk)
    if (_008_) write_address <= bus__awaddr;
  always @(posedge clk)
    if (rst) ERROR_busy <= 1'h0;
    else ERROR_busy <= _047_;
  always @(posedge clk)
    if (_118_) read_address <= bus__araddr;
  always @(posedge clk)
    if (_120_) write_addressed <= 1'h0;
    else write_addressed <= _129_;
  always @(posedge clk)
    if (rst) ERROR_aborted <= 1'h0;
    else ERROR_aborted <= _058_;
  always @(posedge clk)
    if (_122_) read_addressed <= 1'h0;
    else read_addressed <= _125_;
  always @(posedge clk)
    if (_010_) write_data <= bus__wdata[18:0];
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _124_;
  always @(posedge clk)
    if (_010_) strobes <= bus__wstrb[2:0];
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _054_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_121_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  assign { _104_[8], _104_[0] } = ~ strobes[1:0];
  assign _098_ = ~ strobes[0];
  assign _114_[0] = ~ strobes[1];
  assign _120_ = | { write, rst };
  assign _121_ = | { write_OPTIONS, write_N, write_K, write_M, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
  assign _122_ = | { read_addressed, rst };
  assign _123_ = bus__rready ? 1'h0 : bus__rvalid;
  assign _124_ = _123_ | read_addressed;
  assign _125_ = read_addressed | _118_;
  assign _126_ = bus__bready ? 1'h0 : bus__bvalid;
  assign _127_ = _126_ | write;
  assign _128_ = write_filled | _010_;
  assign _129_ = write_addressed | _008_;
  assign _054_[0] = 1'h0;
  assign _114_[7:1] = { _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0] };
  assign { _104_[15:9], _104_[7:1] } = { _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0] };
  assign bus__rresp[0] = 1'h0;
  assign bus__bresp[0] = 1'h0;
endmodule

module serial_tile_w8_a16_4x1_axi__results(clk, rst, o__ready, i__ready, i__payload, i__valid, bus__tdata, bus__tvalid, bus__tlast);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [110:0] i__payload;
  wire [110:0] i__payload;
  input i__valid;
  wire i__valid;
  output [111:0] bus__tdata;
  wire [111:0] bus__tdata;
  output bus__tvalid;
  wire bus__tvalid;
  output bus__tlast;
  wire bus__tlast;
  wire [110:0] o__payload;
  serial_tile_w8_a16_4x1_axi__results__skid skid (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(bus__tvalid),
    .rst(rst)
  );
  assign bus__tdata = { o__payload[109], o__payload[109:54], o__payload[54:0] };
  assign bus__tlast = o__payload[110];
endmodule

module serial_tile_w8_a16_4x1_axi__results__skid(clk, rst, o__ready, i__ready, i__payload, i__valid, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [110:0] i__payload;
  wire [110:0] i__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  output [110:0] o__payload;
  reg [110:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [110:0] _08_;
  wire arrives;
  reg full;
  reg [110:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_07_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _08_;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { _01_, rst };
  assign _03_ = ~ _01_;
  assign _02_ = full | arrives;
  assign _08_ = full ? spare : i__payload;
endmodule

module serial_tile_w8_a16_4x1_axi__results_left(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [47:0] sizes;
  wire [47:0] sizes;
  input start;
  wire start;
  wire _00_;
  wire _01_;
  wire [15:0] _02_;
  wire [15:0] _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [15:0] _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire _09_;
  wire [15:0] _10_;
  wire [15:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire columns_ends;
  reg [15:0] columns_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign columns_ends = columns_left <= 2'h2;
  assign n_ends = n_left <= 3'h4;
  assign m_ends = m_left <= 1'h1;
  assign last = _00_ & m_ends;
  assign _07_[15:1] = columns_left[15:1] - 1'h1;
  assign _08_ = columns_ends ? sizes[47:32] : { _07_[15:1], 1'h0 };
  assign _09_ = advance & columns_ends;
  assign _10_[15:2] = n_left[15:2] - 1'h1;
  assign _11_ = n_ends ? sizes[31:16] : { _10_[15:2], 2'h0 };
  assign _00_ = columns_ends & n_ends;
  assign _01_ = advance & _00_;
  assign _02_ = m_left - 1'h1;
  assign _03_ = m_ends ? sizes[15:0] : _02_;
  always @(posedge clk)
    if (_12_) columns_left[15:1] <= _04_[15:1];
  always @(posedge clk)
    if (_17_) columns_left[0] <= _04_[0];
  always @(posedge clk)
    if (_14_) n_left[15:2] <= _05_[15:2];
  always @(posedge clk)
    if (_18_) n_left[1:0] <= _05_[1:0];
  always @(posedge clk)
    if (_16_) m_left <= _06_;
  assign _12_ = | { advance, start };
  assign _13_ = | { columns_ends, start };
  assign _14_ = | { _09_, start };
  assign _15_ = | { n_ends, start };
  assign _16_ = | { _01_, start };
  assign _17_ = & { _12_, _13_ };
  assign _18_ = & { _14_, _15_ };
  assign _06_ = start ? sizes[15:0] : _03_;
  assign _05_ = start ? sizes[31:16] : _11_;
  assign _04_ = start ? sizes[47:32] : _08_;
  assign _07_[0] = columns_left[0];
  assign _10_[1:0] = n_left[1:0];
endmodule

module serial_tile_w8_a16_4x1_axi__rows_left(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [15:0] sizes;
  wire [15:0] sizes;
  input start;
  wire start;
  wire [15:0] _0_;
  wire [15:0] _1_;
  wire [15:0] _2_;
  wire _3_;
  reg [15:0] m_left;
  assign last = m_left <= 1'h1;
  assign _0_ = m_left - 1'h1;
  assign _1_ = last ? sizes : _0_;
  always @(posedge clk)
    if (_3_) m_left <= _2_;
  assign _3_ = | { advance, start };
  assign _2_ = start ? sizes : _1_;
endmodule

module serial_tile_w8_a16_4x1_axi__scales_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [63:0] sizes;
  wire [63:0] sizes;
  input start;
  wire start;
  input i__valid;
  wire i__valid;
  input [50:0] i__payload;
  wire [50:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [49:0] o__payload;
  wire [49:0] o__payload;
  output i__ready;
  wire i__ready;
  output early;
  wire early;
  output late;
  wire late;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [1:0] _19_;
  wire [1:0] _20_;
  wire [1:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [1:0] _26_;
  wire [1:0] _27_;
  wire [1:0] _28_;
  wire advance;
  wire last;
  reg [1:0] state_state;
  assign advance = o__valid & o__ready;
  assign _09_ = i__valid & _00_;
  assign _00_ = ~ stop;
  assign _10_ = o__ready & _00_;
  assign _11_ = advance & i__payload[50];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[50];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[50];
  assign _08_ = stop | _07_;
  always @(posedge clk)
    if (rst) state_state <= 2'h0;
    else if (_25_) state_state <= _21_;
  assign _16_ = _03_ | _04_;
  assign _17_ = passing & _09_;
  assign o__valid = _17_ | _03_;
  assign _18_ = passing & _10_;
  assign i__ready = _18_ | _04_;
  assign _19_ = _04_ ? 2'h0 : _26_;
  assign _20_ = passing ? _28_ : 2'h1;
  assign _21_ = _16_ ? _19_ : _20_;
  assign _22_ = | { passing, start, _16_ };
  assign _23_ = | { _02_, passing, _16_ };
  assign _24_ = { _08_, _04_, _16_ } != 2'h3;
  assign _25_ = & { _22_, _23_, _24_ };
  assign _26_ = _06_ ? 2'h0 : state_state;
  assign _27_ = late ? 2'h3 : _26_;
  assign _28_ = _05_ ? 2'h2 : _27_;
  assign late = passing & _01_;
  assign early = passing & _13_;
  assign _04_ = state_state == 2'h3;
  assign o__payload = passing ? i__payload[49:0] : 50'h0000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  serial_tile_w8_a16_4x1_axi__scales_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module serial_tile_w8_a16_4x1_axi__scales_gate__counter(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [63:0] sizes;
  wire [63:0] sizes;
  input start;
  wire start;
  wire [15:0] _00_;
  wire _01_;
  wire _02_;
  wire [15:0] _03_;
  wire [15:0] _04_;
  wire _05_;
  wire _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire [15:0] _10_;
  wire [15:0] _11_;
  wire [15:0] _12_;
  wire [15:0] _13_;
  wire [15:0] _14_;
  wire _15_;
  wire [15:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire columns_ends;
  reg [15:0] columns_left;
  wire groups_ends;
  reg [15:0] groups_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign columns_ends = columns_left <= 2'h2;
  assign groups_ends = groups_left <= 1'h1;
  assign n_ends = n_left <= 3'h4;
  assign m_ends = m_left <= 1'h1;
  assign last = _05_ & m_ends;
  assign _13_[15:1] = columns_left[15:1] - 1'h1;
  assign _14_ = columns_ends ? sizes[63:48] : { _13_[15:1], 1'h0 };
  assign _15_ = advance & columns_ends;
  assign _16_ = groups_left - 1'h1;
  assign _00_ = groups_ends ? sizes[47:32] : _16_;
  assign _02_ = advance & _01_;
  assign _03_[15:2] = n_left[15:2] - 1'h1;
  assign _04_ = n_ends ? sizes[31:16] : { _03_[15:2], 2'h0 };
  assign _01_ = columns_ends & groups_ends;
  assign _05_ = _01_ & n_ends;
  assign _06_ = advance & _05_;
  assign _07_ = m_left - 1'h1;
  assign _08_ = m_ends ? sizes[15:0] : _07_;
  always @(posedge clk)
    if (_17_) columns_left[15:1] <= _09_[15:1];
  always @(posedge clk)
    if (_23_) columns_left[0] <= _09_[0];
  always @(posedge clk)
    if (_19_) groups_left <= _10_;
  always @(posedge clk)
    if (_20_) n_left[15:2] <= _11_[15:2];
  always @(posedge clk)
    if (_24_) n_left[1:0] <= _11_[1:0];
  always @(posedge clk)
    if (_22_) m_left <= _12_;
  assign _17_ = | { advance, start };
  assign _18_ = | { columns_ends, start };
  assign _19_ = | { _15_, start };
  assign _20_ = | { _02_, start };
  assign _21_ = | { n_ends, start };
  assign _22_ = | { _06_, start };
  assign _23_ = & { _17_, _18_ };
  assign _24_ = & { _20_, _21_ };
  assign _12_ = start ? sizes[15:0] : _08_;
  assign _11_ = start ? sizes[31:16] : _04_;
  assign _10_ = start ? sizes[47:32] : _00_;
  assign _09_ = start ? sizes[63:48] : _14_;
  assign _13_[0] = columns_left[0];
  assign _03_[1:0] = n_left[1:0];
endmodule

module serial_tile_w8_a16_4x1_axi__scales_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] bus__tdata;
  wire [63:0] bus__tdata;
  input i__valid;
  wire i__valid;
  input bus__tlast;
  wire bus__tlast;
  input clear;
  wire clear;
  output bus__tready;
  wire bus__tready;
  output o__valid;
  wire o__valid;
  output [50:0] o__payload;
  wire [50:0] o__payload;
  input o__ready;
  wire o__ready;
  serial_tile_w8_a16_4x1_axi__scales_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[56:48], bus__tdata[40:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module serial_tile_w8_a16_4x1_axi__scales_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input clear;
  wire clear;
  output i__ready;
  wire i__ready;
  input [50:0] i__payload;
  wire [50:0] i__payload;
  output o__valid;
  reg o__valid;
  output [50:0] o__payload;
  reg [50:0] o__payload;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [50:0] _09_;
  wire arrives;
  reg full;
  reg [50:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (_07_) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_08_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _09_;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { rst, clear };
  assign _08_ = | { _01_, rst, clear };
  assign _03_ = ~ _01_;
  assign _09_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule

module serial_tile_w8_a16_4x1_axi__weights_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [79:0] sizes;
  wire [79:0] sizes;
  input start;
  wire start;
  input i__valid;
  wire i__valid;
  input [64:0] i__payload;
  wire [64:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [63:0] o__payload;
  wire [63:0] o__payload;
  output i__ready;
  wire i__ready;
  output early;
  wire early;
  output late;
  wire late;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [1:0] _19_;
  wire [1:0] _20_;
  wire [1:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [1:0] _26_;
  wire [1:0] _27_;
  wire [1:0] _28_;
  wire advance;
  wire last;
  reg [1:0] state_state;
  assign advance = o__valid & o__ready;
  assign _09_ = i__valid & _00_;
  assign _00_ = ~ stop;
  assign _10_ = o__ready & _00_;
  assign _11_ = advance & i__payload[64];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[64];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[64];
  assign _08_ = stop | _07_;
  always @(posedge clk)
    if (rst) state_state <= 2'h0;
    else if (_25_) state_state <= _21_;
  assign _16_ = _03_ | _04_;
  assign _17_ = passing & _09_;
  assign o__valid = _17_ | _03_;
  assign _18_ = passing & _10_;
  assign i__ready = _18_ | _04_;
  assign _19_ = _04_ ? 2'h0 : _26_;
  assign _20_ = passing ? _28_ : 2'h1;
  assign _21_ = _16_ ? _19_ : _20_;
  assign _22_ = | { passing, start, _16_ };
  assign _23_ = | { _02_, passing, _16_ };
  assign _24_ = { _08_, _04_, _16_ } != 2'h3;
  assign _25_ = & { _22_, _23_, _24_ };
  assign _26_ = _06_ ? 2'h0 : state_state;
  assign _27_ = late ? 2'h3 : _26_;
  assign _28_ = _05_ ? 2'h2 : _27_;
  assign late = passing & _01_;
  assign early = passing & _13_;
  assign _04_ = state_state == 2'h3;
  assign o__payload = passing ? i__payload[63:0] : 64'h0000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  serial_tile_w8_a16_4x1_axi__weights_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module serial_tile_w8_a16_4x1_axi__weights_gate__counter(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [79:0] sizes;
  wire [79:0] sizes;
  input start;
  wire start;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire _02_;
  wire _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire _06_;
  wire _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire _10_;
  wire _11_;
  wire [15:0] _12_;
  wire [15:0] _13_;
  wire [15:0] _14_;
  wire [15:0] _15_;
  wire [15:0] _16_;
  wire [15:0] _17_;
  wire [15:0] _18_;
  wire [15:0] _19_;
  wire [15:0] _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire bits_ends;
  reg [15:0] bits_left;
  wire groups_ends;
  reg [15:0] groups_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  wire steps_ends;
  reg [15:0] steps_left;
  assign bits_ends = bits_left <= 1'h1;
  assign steps_ends = steps_left <= 1'h1;
  assign groups_ends = groups_left <= 1'h1;
  assign n_ends = n_left <= 3'h4;
  assign m_ends = m_left <= 1'h1;
  assign last = _10_ & m_ends;
  assign _19_ = bits_left - 1'h1;
  assign _20_ = bits_ends ? sizes[79:64] : _19_;
  assign _21_ = advance & bits_ends;
  assign _00_ = steps_left - 1'h1;
  assign _01_ = steps_ends ? sizes[63:48] : _00_;
  assign _03_ = advance & _02_;
  assign _04_ = groups_left - 1'h1;
  assign _05_ = groups_ends ? sizes[47:32] : _04_;
  assign _07_ = advance & _06_;
  assign _08_[15:2] = n_left[15:2] - 1'h1;
  assign _09_ = n_ends ? sizes[31:16] : { _08_[15:2], 2'h0 };
  assign _02_ = bits_ends & steps_ends;
  assign _06_ = _02_ & groups_ends;
  assign _10_ = _06_ & n_ends;
  assign _11_ = advance & _10_;
  assign _12_ = m_left - 1'h1;
  assign _13_ = m_ends ? sizes[15:0] : _12_;
  always @(posedge clk)
    if (_22_) m_left <= _18_;
  always @(posedge clk)
    if (_23_) n_left[15:2] <= _17_[15:2];
  always @(posedge clk)
    if (_28_) n_left[1:0] <= _17_[1:0];
  always @(posedge clk)
    if (_25_) bits_left <= _14_;
  always @(posedge clk)
    if (_26_) steps_left <= _15_;
  always @(posedge clk)
    if (_27_) groups_left <= _16_;
  assign _22_ = | { _11_, start };
  assign _23_ = | { _07_, start };
  assign _24_ = | { n_ends, start };
  assign _25_ = | { advance, start };
  assign _26_ = | { _21_, start };
  assign _27_ = | { _03_, start };
  assign _28_ = & { _23_, _24_ };
  assign _18_ = start ? sizes[15:0] : _13_;
  assign _17_ = start ? sizes[31:16] : _09_;
  assign _16_ = start ? sizes[47:32] : _05_;
  assign _15_ = start ? sizes[63:48] : _01_;
  assign _14_ = start ? sizes[79:64] : _20_;
  assign _08_[1:0] = n_left[1:0];
endmodule

module serial_tile_w8_a16_4x1_axi__weights_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] bus__tdata;
  wire [63:0] bus__tdata;
  input i__valid;
  wire i__valid;
  input bus__tlast;
  wire bus__tlast;
  input clear;
  wire clear;
  output bus__tready;
  wire bus__tready;
  output o__valid;
  wire o__valid;
  output [64:0] o__payload;
  wire [64:0] o__payload;
  input o__ready;
  wire o__ready;
  serial_tile_w8_a16_4x1_axi__weights_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module serial_tile_w8_a16_4x1_axi__weights_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input clear;
  wire clear;
  output i__ready;
  wire i__ready;
  input [64:0] i__payload;
  wire [64:0] i__payload;
  output o__valid;
  reg o__valid;
  output [64:0] o__payload;
  reg [64:0] o__payload;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [64:0] _09_;
  wire arrives;
  reg full;
  reg [64:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (_07_) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_08_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _09_;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { rst, clear };
  assign _08_ = | { _01_, rst, clear };
  assign _03_ = ~ _01_;
  assign _09_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule
