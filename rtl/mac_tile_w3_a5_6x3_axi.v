module drain_48(clk, rst, sums, earlier, capture, later);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] sums;
  wire [47:0] sums;
  input [47:0] earlier;
  wire [47:0] earlier;
  input capture;
  wire capture;
  output [47:0] later;
  reg [47:0] later;
  wire [47:0] _0_;
  wire [47:0] _1_;
  assign _0_ = sums & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign _1_ = earlier | _0_;
  always @(posedge clk)
    later <= _1_;
endmodule

module mac_column_k7_v3_i5_w3(clk, rst, operand, weights, plane, adds, fresh, sums);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [251:0] operand;
  wire [251:0] operand;
  input [20:0] weights;
  wire [20:0] weights;
  input [2:0] plane;
  wire [2:0] plane;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [47:0] sums;
  wire [47:0] sums;
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
  wire keep;
  wire [27:0] picked;
  wire places;
  wire signed [15:0] sum;
  wire signed [15:0] sum_20 ;
  wire signed [15:0] sum_25 ;
  assign picked[4] = ~ _004_;
  assign _005_ = weights[4:3] == 2'h3;
  assign _006_ = adds & _005_;
  assign picked[5] = ~ _006_;
  assign _007_ = weights[7:6] == 1'h1;
  assign _009_ = adds & _007_;
  assign picked[6] = ~ _009_;
  assign _010_ = weights[7:6] == 2'h2;
  assign _011_ = adds & _010_;
  assign picked[7] = ~ _011_;
  assign _012_ = weights[7:6] == 2'h3;
  assign _013_ = adds & _012_;
  assign picked[8] = ~ _013_;
  assign _014_ = weights[10:9] == 1'h1;
  assign _015_ = adds & _014_;
  assign picked[9] = ~ _015_;
  assign _016_ = weights[10:9] == 2'h2;
  assign _017_ = adds & _016_;
  assign picked[10] = ~ _017_;
  assign _018_ = weights[10:9] == 2'h3;
  assign _019_ = adds & _018_;
  assign picked[11] = ~ _019_;
  assign _020_ = weights[13:12] == 1'h1;
  assign _021_ = adds & _020_;
  assign picked[12] = ~ _021_;
  assign _023_ = weights[13:12] == 2'h2;
  assign _024_ = adds & _023_;
  assign picked[13] = ~ _024_;
  assign _025_ = weights[13:12] == 2'h3;
  assign _026_ = adds & _025_;
  assign picked[14] = ~ _026_;
  assign _027_ = weights[16:15] == 1'h1;
  assign _028_ = adds & _027_;
  assign picked[15] = ~ _028_;
  assign _029_ = weights[16:15] == 2'h2;
  assign _031_ = adds & _029_;
  assign picked[16] = ~ _031_;
  assign _032_ = weights[16:15] == 2'h3;
  assign _033_ = adds & _032_;
  assign picked[17] = ~ _033_;
  assign _034_ = weights[19:18] == 1'h1;
  assign _035_ = adds & _034_;
  assign picked[18] = ~ _035_;
  assign _036_ = weights[19:18] == 2'h2;
  assign _037_ = adds & _036_;
  assign picked[19] = ~ _037_;
  assign _038_ = weights[19:18] == 2'h3;
  assign _039_ = adds & _038_;
  assign picked[20] = ~ _039_;
  assign _040_ = adds & weights[2];
  assign picked[21] = ~ _040_;
  assign _041_ = adds & weights[5];
  assign picked[22] = ~ _041_;
  assign _043_ = adds & weights[8];
  assign picked[23] = ~ _043_;
  assign _044_ = adds & weights[11];
  assign picked[24] = ~ _044_;
  assign _045_ = adds & weights[14];
  assign picked[25] = ~ _045_;
  assign _047_ = adds & weights[17];
  assign picked[26] = ~ _047_;
  assign _048_ = adds & weights[20];
  assign picked[27] = ~ _048_;
  assign _049_ = adds & fresh;
  assign keep = ~ _049_;
  assign places = ! plane;
  assign _000_ = weights[1:0] == 1'h1;
  assign _008_ = adds & _000_;
  assign picked[0] = ~ _008_;
  assign _022_ = weights[1:0] == 2'h2;
  assign _030_ = adds & _022_;
  assign picked[1] = ~ _030_;
  assign _042_ = weights[1:0] == 2'h3;
  assign _046_ = adds & _042_;
  assign picked[2] = ~ _046_;
  assign _001_ = weights[4:3] == 1'h1;
  assign _002_ = adds & _001_;
  assign picked[3] = ~ _002_;
  assign _003_ = weights[4:3] == 2'h2;
  assign _004_ = adds & _003_;
  mac_column_k7_v3_i5_w3_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand[83:0]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum)
  );
  mac_column_k7_v3_i5_w3_sum sum_1 (
    .clk(clk),
    .keep(keep),
    .operand(operand[167:84]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum_20 )
  );
  mac_column_k7_v3_i5_w3_sum sum_2 (
    .clk(clk),
    .keep(keep),
    .operand(operand[251:168]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum_25 )
  );
  assign sums = { sum_25 , sum_20 , sum };
endmodule

module mac_column_k7_v3_i5_w3_sum(clk, rst, operand, picked, keep, places, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [83:0] operand;
  wire [83:0] operand;
  input [27:0] picked;
  wire [27:0] picked;
  input keep;
  wire keep;
  input places;
  wire places;
  output signed [15:0] sum;
  wire signed [15:0] sum;
  wire [4:0] _000_;
  wire [4:0] _001_;
  wire [4:0] _002_;
  wire [6:0] _003_;
  wire [6:0] _004_;
  wire [6:0] _005_;
  wire [4:0] _006_;
  wire [6:0] _007_;
  wire [6:0] _008_;
  wire [6:0] _009_;
  wire [6:0] _010_;
  wire [6:0] _011_;
  wire [6:0] _012_;
  wire [6:0] _013_;
  wire [6:0] _014_;
  wire [6:0] _015_;
  wire [6:0] _016_;
  wire [6:0] _017_;
  wire [6:0] _018_;
  wire [6:0] _019_;
  wire [6:0] _020_;
  wire [6:0] _021_;
  wire [6:0] _022_;
  wire [6:0] _023_;
  wire [6:0] _024_;
  wire [4:0] _025_;
  wire [6:0] _026_;
  wire [6:0] _027_;
  wire [6:0] _028_;
  wire [6:0] _029_;
  wire [6:0] _030_;
  wire [6:0] _031_;
  wire [6:0] _032_;
  wire [6:0] _033_;
  wire [6:0] _034_;
  wire [6:0] _035_;
  wire [6:0] _036_;
  wire [6:0] _037_;
  wire [6:0] _038_;
  wire [6:0] _039_;
  wire [6:0] _040_;
  wire [6:0] _041_;
  wire [6:0] _042_;
  wire [4:0] _043_;
  wire [6:0] _044_;
  wire [6:0] _045_;
  wire [6:0] _046_;
  wire [6:0] _047_;
  wire [6:0] _048_;
  wire [6:0] _049_;
  wire [6:0] _050_;
  wire [6:0] _051_;
  wire [6:0] _052_;
  wire [6:0] _053_;
  wire [6:0] _054_;
  wire [6:0] _055_;
  wire [7:0] _056_;
  wire [8:0] _057_;
  wire [9:0] _058_;
  wire [8:0] _059_;
  wire [4:0] _060_;
  wire [8:0] _061_;
  wire [9:0] _062_;
  wire [10:0] _063_;
  wire [11:0] _064_;
  wire [12:0] _065_;
  wire [13:0] _066_;
  wire [14:0] _067_;
  wire [14:0] _068_;
  wire signed [14:0] begun;
  reg signed [14:0] held;
  wire signed [6:0] multiple_0_0;
  wire signed [4:0] multiple_0_2;
  wire signed [6:0] multiple_1_0;
  wire signed [4:0] multiple_1_2;
  wire signed [6:0] multiple_2_0;
  wire signed [4:0] multiple_2_2;
  wire signed [6:0] multiple_3_0;
  wire signed [4:0] multiple_3_2;
  wire signed [6:0] multiple_4_0;
  wire signed [4:0] multiple_4_2;
  wire signed [6:0] multiple_5_0;
  wire signed [4:0] multiple_5_2;
  wire signed [6:0] multiple_6_0;
  wire signed [4:0] multiple_6_2;
  wire signed [8:0] total_0;
  assign multiple_3_2 = ~ _060_;
  assign _000_ = operand[52:48] | { picked[25], picked[25], picked[25], picked[25], picked[25] };
  assign multiple_4_2 = ~ _000_;
  assign _001_ = operand[64:60] | { picked[26], picked[26], picked[26], picked[26], picked[26] };
  assign multiple_5_2 = ~ _001_;
  assign _002_ = operand[76:72] | { picked[27], picked[27], picked[27], picked[27], picked[27] };
  assign multiple_6_2 = ~ _002_;
  assign _009_ = operand[11:5] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
  assign _010_ = ~ _009_;
  assign multiple_0_0 = { _008_[5], _008_[5:1], _004_[0] } | _010_;
  assign _016_ = operand[23:17] | { picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5] };
  assign _017_ = ~ _016_;
  assign multiple_1_0 = { _015_[5], _015_[5:1], _012_[0] } | _017_;
  assign _023_ = operand[35:29] | { picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8] };
  assign _024_ = ~ _023_;
  assign multiple_2_0 = { _022_[5], _022_[5:1], _019_[0] } | _024_;
  assign _031_ = operand[47:41] | { picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11] };
  assign _032_ = ~ _031_;
  assign multiple_3_0 = { _030_[5], _030_[5:1], _027_[0] } | _032_;
  assign _038_ = operand[59:53] | { picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14] };
  assign _039_ = ~ _038_;
  assign multiple_4_0 = { _037_[5], _037_[5:1], _034_[0] } | _039_;
  assign _046_ = operand[71:65] | { picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17] };
  assign _047_ = ~ _046_;
  assign multiple_5_0 = { _045_[5], _045_[5:1], _041_[0] } | _047_;
  assign _053_ = operand[83:77] | { picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20] };
  assign _054_ = ~ _053_;
  assign multiple_6_0 = { _052_[5], _052_[5:1], _049_[0] } | _054_;
  assign _055_[5:0] = $signed(multiple_0_2) + $signed(multiple_1_2);
  assign _056_[6:0] = $signed(_055_[5:0]) + $signed(multiple_2_2);
  assign _057_[7:0] = $signed(_056_[6:0]) + $signed(multiple_3_2);
  assign _058_[8:0] = $signed(_057_[7:0]) + $signed(multiple_4_2);
  assign _059_ = $signed(_058_[8:0]) + $signed(multiple_5_2);
  assign total_0 = $signed(_059_) + $signed(multiple_6_2);
  assign _061_[7:0] = $signed(multiple_0_0) + $signed(multiple_1_0);
  assign _062_[8:0] = $signed(_061_[7:0]) + $signed(multiple_2_0);
  assign _063_[9:0] = $signed(_062_[8:0]) + $signed(multiple_3_0);
  assign _064_[10:0] = $signed(_063_[9:0]) + $signed(multiple_4_0);
  assign _065_[11:0] = $signed(_064_[10:0]) + $signed(multiple_5_0);
  assign _066_[12:0] = $signed(_065_[11:0]) + $signed(multiple_6_0);
  assign _067_[13:2] = $signed(_066_[12:2]) + $signed(total_0);
  assign _068_ = $signed(begun) + $signed({ _067_[13:2], _066_[1:0] });
  always @(posedge clk)
    held <= _068_;
  assign _006_ = operand[4:0] | { picked[21], picked[21], picked[21], picked[21], picked[21] };
  assign multiple_0_2 = ~ _006_;
  assign _025_ = operand[16:12] | { picked[22], picked[22], picked[22], picked[22], picked[22] };
  assign multiple_1_2 = ~ _025_;
  assign _043_ = operand[28:24] | { picked[23], picked[23], picked[23], picked[23], picked[23] };
  assign multiple_2_2 = ~ _043_;
  assign _060_ = operand[40:36] | { picked[24], picked[24], picked[24], picked[24], picked[24] };
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign _003_[4:0] = operand[4:0] | { picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign _005_[5:1] = operand[4:0] | { picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign _011_[4:0] = operand[16:12] | { picked[3], picked[3], picked[3], picked[3], picked[3] };
  assign _013_[5:1] = operand[16:12] | { picked[4], picked[4], picked[4], picked[4], picked[4] };
  assign _018_[4:0] = operand[28:24] | { picked[6], picked[6], picked[6], picked[6], picked[6] };
  assign _020_[5:1] = operand[28:24] | { picked[7], picked[7], picked[7], picked[7], picked[7] };
  assign _026_[4:0] = operand[40:36] | { picked[9], picked[9], picked[9], picked[9], picked[9] };
  assign _028_[5:1] = operand[40:36] | { picked[10], picked[10], picked[10], picked[10], picked[10] };
  assign _033_[4:0] = operand[52:48] | { picked[12], picked[12], picked[12], picked[12], picked[12] };
  assign _035_[5:1] = operand[52:48] | { picked[13], picked[13], picked[13], picked[13], picked[13] };
  assign _040_[4:0] = operand[64:60] | { picked[15], picked[15], picked[15], picked[15], picked[15] };
  assign _042_[5:1] = operand[64:60] | { picked[16], picked[16], picked[16], picked[16], picked[16] };
  assign _048_[4:0] = operand[76:72] | { picked[18], picked[18], picked[18], picked[18], picked[18] };
  assign _050_[5:1] = operand[76:72] | { picked[19], picked[19], picked[19], picked[19], picked[19] };
  assign _004_[4:0] = ~ _003_[4:0];
  assign _007_[5:1] = ~ _005_[5:1];
  assign _012_[4:0] = ~ _011_[4:0];
  assign _014_[5:1] = ~ _013_[5:1];
  assign _019_[4:0] = ~ _018_[4:0];
  assign _021_[5:1] = ~ _020_[5:1];
  assign _027_[4:0] = ~ _026_[4:0];
  assign _029_[5:1] = ~ _028_[5:1];
  assign _034_[4:0] = ~ _033_[4:0];
  assign _036_[5:1] = ~ _035_[5:1];
  assign _041_[4:0] = ~ _040_[4:0];
  assign _044_[5:1] = ~ _042_[5:1];
  assign _049_[4:0] = ~ _048_[4:0];
  assign _051_[5:1] = ~ _050_[5:1];
  assign _008_[5:1] = { _004_[4], _004_[4:1] } | _007_[5:1];
  assign _015_[5:1] = { _012_[4], _012_[4:1] } | _014_[5:1];
  assign _022_[5:1] = { _019_[4], _019_[4:1] } | _021_[5:1];
  assign _030_[5:1] = { _027_[4], _027_[4:1] } | _029_[5:1];
  assign _037_[5:1] = { _034_[4], _034_[4:1] } | _036_[5:1];
  assign _045_[5:1] = { _041_[4], _041_[4:1] } | _044_[5:1];
  assign _052_[5:1] = { _049_[4], _049_[4:1] } | _051_[5:1];
  assign { _052_[6], _052_[0] } = { _052_[5], _049_[0] };
  assign { _051_[6], _051_[0] } = { _051_[5], 1'h0 };
  assign { _050_[6], _050_[0] } = { _050_[5], 1'h1 };
  assign _058_[9] = _058_[8];
  assign _049_[6:5] = { _049_[4], _049_[4] };
  assign _048_[6:5] = { _048_[4], _048_[4] };
  assign { _045_[6], _045_[0] } = { _045_[5], _041_[0] };
  assign { _044_[6], _044_[0] } = { _044_[5], 1'h0 };
  assign { _042_[6], _042_[0] } = { _042_[5], 1'h1 };
  assign _061_[8] = _061_[7];
  assign _041_[6:5] = { _041_[4], _041_[4] };
  assign _040_[6:5] = { _040_[4], _040_[4] };
  assign { _037_[6], _037_[0] } = { _037_[5], _034_[0] };
  assign { _036_[6], _036_[0] } = { _036_[5], 1'h0 };
  assign { _035_[6], _035_[0] } = { _035_[5], 1'h1 };
  assign _062_[9] = _062_[8];
  assign _034_[6:5] = { _034_[4], _034_[4] };
  assign _033_[6:5] = { _033_[4], _033_[4] };
  assign { _030_[6], _030_[0] } = { _030_[5], _027_[0] };
  assign { _029_[6], _029_[0] } = { _029_[5], 1'h0 };
  assign { _028_[6], _028_[0] } = { _028_[5], 1'h1 };
  assign _063_[10] = _063_[9];
  assign _027_[6:5] = { _027_[4], _027_[4] };
  assign _026_[6:5] = { _026_[4], _026_[4] };
  assign { _022_[6], _022_[0] } = { _022_[5], _019_[0] };
  assign { _021_[6], _021_[0] } = { _021_[5], 1'h0 };
  assign { _020_[6], _020_[0] } = { _020_[5], 1'h1 };
  assign _064_[11] = _064_[10];
  assign _019_[6:5] = { _019_[4], _019_[4] };
  assign _018_[6:5] = { _018_[4], _018_[4] };
  assign { _015_[6], _015_[0] } = { _015_[5], _012_[0] };
  assign { _014_[6], _014_[0] } = { _014_[5], 1'h0 };
  assign { _013_[6], _013_[0] } = { _013_[5], 1'h1 };
  assign _065_[12] = _065_[11];
  assign _012_[6:5] = { _012_[4], _012_[4] };
  assign _011_[6:5] = { _011_[4], _011_[4] };
  assign { _008_[6], _008_[0] } = { _008_[5], _004_[0] };
  assign { _007_[6], _007_[0] } = { _007_[5], 1'h0 };
  assign { _005_[6], _005_[0] } = { _005_[5], 1'h1 };
  assign _066_[13] = _066_[12];
  assign _004_[6:5] = { _004_[4], _004_[4] };
  assign _003_[6:5] = { _003_[4], _003_[4] };
  assign _057_[8] = _057_[7];
  assign { _067_[14], _067_[1:0] } = { _067_[13], _066_[1:0] };
  assign _056_[7] = _056_[6];
  assign _055_[6] = _055_[5];
  assign sum = { held[14], held };
endmodule

module mac_tile_w3_a5_6x3_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_weights_tdata, s_axis_weights_tvalid, s_axis_weights_tlast, s_axis_acts_tdata, s_axis_acts_tvalid, s_axis_acts_tlast, s_axis_scales_tdata, s_axis_scales_tvalid
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
  input [127:0] s_axis_weights_tdata;
  wire [127:0] s_axis_weights_tdata;
  input s_axis_weights_tvalid;
  wire s_axis_weights_tvalid;
  input s_axis_weights_tlast;
  wire s_axis_weights_tlast;
  input [167:0] s_axis_acts_tdata;
  wire [167:0] s_axis_acts_tdata;
  input s_axis_acts_tvalid;
  wire s_axis_acts_tvalid;
  input s_axis_acts_tlast;
  wire s_axis_acts_tlast;
  input [71:0] s_axis_scales_tdata;
  wire [71:0] s_axis_scales_tdata;
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
  output [287:0] m_axis_results_tdata;
  wire [287:0] m_axis_results_tdata;
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
  wire [4:0] _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [3:0] _074_;
  wire [3:0] _075_;
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
  wire [42:0] command;
  reg counting;
  reg given;
  wire [128:0] i__payload_121 ;
  wire [105:0] i__payload_147 ;
  wire [48:0] i__payload_173 ;
  wire i__ready;
  wire i__ready_124 ;
  wire i__ready_150 ;
  wire i__ready_176 ;
  wire i__ready_203 ;
  wire i__valid_125 ;
  wire i__valid_151 ;
  wire i__valid_177 ;
  wire i__valid_202 ;
  wire [104:0] i_acts__payload;
  wire i_acts__ready;
  wire i_acts__valid;
  wire [47:0] i_scales__payload;
  wire i_scales__ready;
  wire i_scales__valid;
  wire i_weights__ready;
  wire i_weights__valid;
  wire last;
  wire last_201 ;
  wire last_206 ;
  wire [127:0] o__payload_128 ;
  wire [260:0] o__payload_200 ;
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
  assign _008_ = K_k > 9'h100;
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
  assign _024_ = OPTIONS_bits > 2'h3;
  assign refused_bits = _016_ | _024_;
  assign _043_ = | K_k[4:0];
  assign _061_ = | K_k[5:0];
  always @(posedge clk)
    if (rst) opens <= 1'h0;
    else opens <= start;
  always @(posedge clk)
    if (rst) STATUS_busy <= 1'h0;
    else if (_021_) STATUS_busy <= start;
  reg [33:0] _162_;
  always @(posedge clk)
    if (start) _162_ <= { OPTIONS_bits[1:0], N_n, M_m };
  assign { command[42:41], command[31:0] } = _162_;
  reg [1:0] _163_;
  always @(posedge clk)
    if (_063_)
      if (_064_) _163_ <= 2'h1;
      else _163_ <= 2'h2;
  assign command[38:37] = _163_;
  reg [2:0] _164_;
  always @(posedge clk)
    if (_063_)
      if (_025_) _164_ <= 3'h5;
      else _164_ <= { 1'h0, _067_[1:0] };
  assign { command[40:39], command[36] } = _164_;
  reg [3:0] _165_;
  always @(posedge clk)
    if (_063_) _165_ <= _075_;
  assign command[35:32] = _165_;
  always @(posedge clk)
    if (rst) begins <= 1'h0;
    else begins <= opens;
  always @(posedge clk)
    if (rst) given <= 1'h0;
    else given <= _073_;
  always @(posedge clk)
    if (_065_) CYCLES_LOW_cycles <= 32'd0;
    else if (_027_) CYCLES_LOW_cycles <= _028_[31:0];
  always @(posedge clk)
    if (_065_) CYCLES_HIGH_cycles <= 32'd0;
    else if (_027_) CYCLES_HIGH_cycles <= _028_[63:32];
  always @(posedge clk)
    if (rst) counting <= 1'h0;
    else counting <= _071_;
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
    else STATUS_results_open <= _069_;
  always @(posedge clk)
    if (_065_) RESULTS_STALLS_cycles <= 32'd0;
    else if (_059_) RESULTS_STALLS_cycles <= _060_;
  assign _062_ = | { _025_, _023_, _022_ };
  assign _063_ = & { start, _062_ };
  assign _064_ = | { _025_, _023_ };
  assign _065_ = | { rst, start };
  assign _066_ = | { rst, opens };
  assign _068_ = _054_ ? 1'h0 : STATUS_results_open;
  assign _069_ = _068_ | start;
  assign _070_ = _029_ ? 1'h0 : counting;
  assign _071_ = _070_ | begins;
  assign _072_ = _026_ ? 1'h0 : given;
  assign _073_ = _072_ | opens;
  assign _067_[1:0] = _023_ ? 2'h2 : 2'h1;
  assign _074_ = _023_ ? K_k[9:6] : K_k[8:5];
  assign _075_ = _025_ ? K_k[10:7] : _074_;
  assign _076_ = _022_ & _043_;
  assign _077_ = _023_ ? _061_ : _076_;
  assign refused_remainder = _025_ ? _001_ : _077_;
  assign _078_ = ~ _022_;
  assign _079_ = _023_ ? 1'h0 : _078_;
  assign refused_group = _025_ ? 1'h0 : _079_;
  mac_tile_w3_a5_6x3_axi__acts_gate acts_gate (
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
    .sizes({ 11'h000, command[40:36], 12'h000, command[35:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  mac_tile_w3_a5_6x3_axi__acts_input acts_input (
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
  mac_tile_w3_a5_6x3_axi__columns_left columns_left (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(command[31:16]),
    .start(opens)
  );
  mac_tile_w3_a5_6x3_axi__engine engine (
    .acts(i_acts__payload),
    .clk(clk),
    .goes(i_weights__ready),
    .i__payload({ command[42:41], command[35:32], command[40:36] }),
    .i__payload_72 (i_scales__payload),
    .i__ready(i__ready),
    .i__valid(given),
    .i__valid_76 (i_scales__valid),
    .i_acts__valid(i_acts__valid),
    .i_scales__ready(i_scales__ready),
    .i_weights__payload(o__payload_128 [125:0]),
    .i_weights__valid(i_weights__valid),
    .o__payload_123 (o__payload_200 ),
    .o__ready_121 (i__ready_203 ),
    .o__valid(i__valid_202 ),
    .rst(rst),
    .steps__ready(step_wanted),
    .taken(i_acts__ready)
  );
  mac_tile_w3_a5_6x3_axi__registers registers (
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
  mac_tile_w3_a5_6x3_axi__results results (
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
  mac_tile_w3_a5_6x3_axi__results_left results_left (
    .advance(advance_114 ),
    .clk(clk),
    .last(last_201 ),
    .rst(rst),
    .sizes({ 16'h0006, command[31:0] }),
    .start(opens)
  );
  mac_tile_w3_a5_6x3_axi__rows_left rows_left (
    .advance(advance_112 ),
    .clk(clk),
    .last(last_206 ),
    .rst(rst),
    .sizes(command[15:0]),
    .start(opens)
  );
  mac_tile_w3_a5_6x3_axi__scales_gate scales_gate (
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
    .sizes({ 28'h0006000, command[35:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  mac_tile_w3_a5_6x3_axi__scales_input scales_input (
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
  mac_tile_w3_a5_6x3_axi__weights_gate weights_gate (
    .busy(STATUS_weights_open),
    .clk(clk),
    .early(ERROR_weights_early_set),
    .i__payload(i__payload_121 ),
    .i__ready(i__ready_124 ),
    .i__valid(i__valid_125 ),
    .late(ERROR_weights_late_set),
    .o__payload(o__payload_128 ),
    .o__ready(i_weights__ready),
    .o__valid(i_weights__valid),
    .passing(passing),
    .rst(rst),
    .sizes({ 11'h000, command[40:36], 12'h000, command[35:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  mac_tile_w3_a5_6x3_axi__weights_input weights_input (
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
  assign _067_[4:2] = { 1'h0, _067_[1:0] };
endmodule

module mac_tile_w3_a5_6x3_axi__acts_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [105:0] i__payload;
  wire [105:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [104:0] o__payload;
  wire [104:0] o__payload;
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
  assign _11_ = advance & i__payload[105];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[105];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[105];
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
  assign o__payload = passing ? i__payload[104:0] : 105'h000000000000000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  mac_tile_w3_a5_6x3_axi__acts_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module mac_tile_w3_a5_6x3_axi__acts_gate__counter(clk, rst, advance, last, sizes, start);
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
  assign n_ends = n_left <= 3'h6;
  assign m_ends = m_left <= 2'h3;
  assign last = _05_ & m_ends;
  assign _13_ = steps_left - 1'h1;
  assign _14_ = steps_ends ? sizes[63:48] : _13_;
  assign _15_ = advance & steps_ends;
  assign _16_ = groups_left - 1'h1;
  assign _00_ = groups_ends ? sizes[47:32] : _16_;
  assign _02_ = advance & _01_;
  assign _03_[15:1] = n_left[15:1] - 2'h3;
  assign _04_ = n_ends ? sizes[31:16] : { _03_[15:1], 1'h0 };
  assign _01_ = steps_ends & groups_ends;
  assign _05_ = _01_ & n_ends;
  assign _06_ = advance & _05_;
  assign _07_ = m_left - 2'h3;
  assign _08_ = m_ends ? sizes[15:0] : _07_;
  always @(posedge clk)
    if (_17_) steps_left <= _09_;
  always @(posedge clk)
    if (_18_) groups_left <= _10_;
  always @(posedge clk)
    if (_19_) n_left[15:1] <= _11_[15:1];
  always @(posedge clk)
    if (_22_) n_left[0] <= _11_[0];
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
  assign _03_[0] = n_left[0];
endmodule

module mac_tile_w3_a5_6x3_axi__acts_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [167:0] bus__tdata;
  wire [167:0] bus__tdata;
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
  output [105:0] o__payload;
  wire [105:0] o__payload;
  input o__ready;
  wire o__ready;
  mac_tile_w3_a5_6x3_axi__acts_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[164:160], bus__tdata[156:152], bus__tdata[148:144], bus__tdata[140:136], bus__tdata[132:128], bus__tdata[124:120], bus__tdata[116:112], bus__tdata[108:104], bus__tdata[100:96], bus__tdata[92:88], bus__tdata[84:80], bus__tdata[76:72], bus__tdata[68:64], bus__tdata[60:56], bus__tdata[52:48], bus__tdata[44:40], bus__tdata[36:32], bus__tdata[28:24], bus__tdata[20:16], bus__tdata[12:8], bus__tdata[4:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module mac_tile_w3_a5_6x3_axi__acts_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [105:0] i__payload;
  wire [105:0] i__payload;
  output o__valid;
  reg o__valid;
  output [105:0] o__payload;
  reg [105:0] o__payload;
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
  wire [105:0] _09_;
  wire arrives;
  reg full;
  reg [105:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  always @(posedge clk)
    if (_07_) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_08_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _09_;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { rst, clear };
  assign _08_ = | { _01_, rst, clear };
  assign _03_ = ~ _01_;
  assign _09_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule

module mac_tile_w3_a5_6x3_axi__columns_left(clk, rst, advance, last, sizes, start);
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
  assign last = n_left <= 3'h6;
  assign _00_[15:1] = n_left[15:1] - 2'h3;
  assign _01_ = last ? sizes : { _00_[15:1], 1'h0 };
  always @(posedge clk)
    if (_03_) n_left[15:1] <= _02_[15:1];
  always @(posedge clk)
    if (_05_) n_left[0] <= _02_[0];
  assign _03_ = | { advance, start };
  assign _04_ = | { last, start };
  assign _05_ = & { _03_, _04_ };
  assign _02_ = start ? sizes : _01_;
  assign _00_[0] = n_left[0];
endmodule

module mac_tile_w3_a5_6x3_axi__engine(clk, rst, i__valid, steps__ready, taken, i__ready, goes, i_scales__ready, o__payload_123 , o__ready_121 , i__payload, o__valid, i_weights__valid, i_weights__payload, i_acts__valid, acts, i__valid_76 , i__payload_72 );
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
  output [260:0] o__payload_123 ;
  wire [260:0] o__payload_123 ;
  input o__ready_121 ;
  wire o__ready_121 ;
  input [10:0] i__payload;
  wire [10:0] i__payload;
  output o__valid;
  wire o__valid;
  input i_weights__valid;
  wire i_weights__valid;
  input [125:0] i_weights__payload;
  wire [125:0] i_weights__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [104:0] acts;
  wire [104:0] acts;
  input i__valid_76 ;
  wire i__valid_76 ;
  input [47:0] i__payload_72 ;
  wire [47:0] i__payload_72 ;
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
  wire [4:0] _14_;
  wire [3:0] _15_;
  wire _16_;
  wire [2:0] _17_;
  wire [2:0] _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire adds;
  reg capture;
  reg [41:0] ended;
  wire ends;
  wire [3:0] following_group;
  wire [4:0] following_step;
  wire fresh;
  reg [3:0] group;
  wire i__valid_98 ;
  reg [5:0] label_0;
  reg [5:0] label_1;
  wire [5:0] labels;
  reg leaves_1;
  reg leaving;
  wire may_end;
  wire [143:0] o;
  wire [47:0] o__payload;
  reg o__ready;
  wire [251:0] operand;
  wire reads;
  wire reserve;
  wire [86:0] result;
  wire [86:0] result_112 ;
  wire [86:0] result_118 ;
  wire [2:0] room;
  wire sets_out;
  wire [260:0] so_far;
  reg standing__valid;
  reg [4:0] step;
  wire steps__valid;
  wire [47:0] sums_41 ;
  wire [47:0] sums_47 ;
  wire [47:0] sums_53 ;
  wire [47:0] sums_59 ;
  wire [47:0] sums_65 ;
  wire [47:0] sums_71 ;
  wire [35:0] totals_127 ;
  reg [2:0] waiting;
  wire [260:0] word;
  wire writes;
  assign _00_ = ~ standing__valid;
  assign steps__ready = _00_ | adds;
  assign following_step = step + 1'h1;
  assign following_group = group + 1'h1;
  assign fresh = ! step;
  assign labels[3] = following_step == i__payload[4:0];
  assign labels[4] = ! group;
  assign labels[5] = following_group == i__payload[8:5];
  assign steps__valid = i__valid & i_acts__valid;
  assign taken = steps__valid & steps__ready;
  assign _20_ = taken & labels[3];
  assign i__ready = _20_ & labels[5];
  assign _02_ = ~ label_0[3];
  assign _03_ = may_end | _02_;
  assign goes = standing__valid & _03_;
  assign adds = goes & i_weights__valid;
  assign ends = adds & label_0[3];
  assign _04_ = ! leaving;
  assign _06_ = _04_ & _05_;
  assign _08_ = ~ label_0[5];
  assign _09_ = _07_ | _08_;
  assign may_end = _06_ & _09_;
  assign sets_out = ends | leaving;
  assign _10_ = ends & label_0[5];
  assign _11_ = leaving & ended[5];
  assign reserve = _10_ | _11_;
  assign _12_ = ~ ended[4];
  assign reads = o__ready & _12_;
  assign _01_ = ~ label_1[4];
  assign so_far = word & { _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_ };
  assign _13_ = ~ label_1[5];
  assign writes = leaves_1 & _13_;
  assign i__valid_98  = leaves_1 & label_1[5];
  assign _14_ = labels[3] ? 5'h00 : following_step;
  assign _15_ = labels[5] ? 4'h0 : following_group;
  assign _16_ = i__valid_76  & i_scales__ready;
  assign _17_ = waiting + _16_;
  assign _18_ = _17_ - sets_out;
  assign _19_ = leaving - 1'h1;
  always @(posedge clk)
    label_1 <= ended[5:0];
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (steps__ready) standing__valid <= steps__valid;
  always @(posedge clk)
    if (rst) step <= 5'h00;
    else if (taken) step <= _14_;
  always @(posedge clk)
    if (rst) group <= 4'h0;
    else if (_21_) group <= _15_;
  always @(posedge clk)
    if (taken) label_0 <= { labels[5:3], fresh, i__payload[10:9] };
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _18_;
  always @(posedge clk)
    if (rst) leaving <= 1'h0;
    else leaving <= _23_;
  always @(posedge clk)
    if (ends) ended <= { totals_127 , label_0 };
  always @(posedge clk)
    if (rst) o__ready <= 1'h0;
    else o__ready <= sets_out;
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready;
  assign _05_ = | waiting[2:1];
  assign _07_ = | room[2:1];
  assign _21_ = & { labels[3], taken };
  assign _22_ = leaving & _19_;
  assign _23_ = _22_ | ends;
  mac_tile_w3_a5_6x3_axi__engine__act_totals act_totals (
    .acts(acts),
    .clk(clk),
    .enter(taken),
    .fresh(fresh),
    .rst(rst),
    .totals(totals_127 )
  );
  mac_column_k7_v3_i5_w3 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_41 ),
    .weights(i_weights__payload[20:0])
  );
  mac_column_k7_v3_i5_w3 column_1 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_47 ),
    .weights(i_weights__payload[41:21])
  );
  mac_column_k7_v3_i5_w3 column_2 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_53 ),
    .weights(i_weights__payload[62:42])
  );
  mac_column_k7_v3_i5_w3 column_3 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_59 ),
    .weights(i_weights__payload[83:63])
  );
  mac_column_k7_v3_i5_w3 column_4 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_65 ),
    .weights(i_weights__payload[104:84])
  );
  mac_column_k7_v3_i5_w3 column_5 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_71 ),
    .weights(i_weights__payload[125:105])
  );
  mac_tile_w3_a5_6x3_axi__engine__drain drain (
    .capture(capture),
    .clk(clk),
    .o(o),
    .rst(rst),
    .sums_1 ({ sums_71 , sums_65 , sums_59 , sums_53 , sums_47 , sums_41  })
  );
  mac_tile_w3_a5_6x3_axi__engine__front front (
    .acts(acts),
    .clk(clk),
    .enter(taken),
    .held(operand),
    .rst(rst)
  );
  mac_tile_w3_a5_6x3_axi__engine__queue queue (
    .clk(clk),
    .i__payload({ result_118 , result_112 , result }),
    .i__valid(i__valid_98 ),
    .o__payload(o__payload_123 ),
    .o__ready(o__ready_121 ),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  rescale_v3_i5_w3_s12_i29 rescale_0 (
    .clk(clk),
    .result(result),
    .rst(rst),
    .running(so_far[86:0]),
    .scale(o__payload[11:0]),
    .sums(o[47:0]),
    .totals(ended[41:6]),
    .zero(o__payload[39:36])
  );
  rescale_v3_i5_w3_s12_i29 rescale_1 (
    .clk(clk),
    .result(result_112 ),
    .rst(rst),
    .running(so_far[173:87]),
    .scale(o__payload[23:12]),
    .sums(o[95:48]),
    .totals(ended[41:6]),
    .zero(o__payload[43:40])
  );
  rescale_v3_i5_w3_s12_i29 rescale_2 (
    .clk(clk),
    .result(result_118 ),
    .rst(rst),
    .running(so_far[260:174]),
    .scale(o__payload[35:24]),
    .sums(o[143:96]),
    .totals(ended[41:6]),
    .zero(o__payload[47:44])
  );
  mac_tile_w3_a5_6x3_axi__engine__running_sums running_sums (
    .clk(clk),
    .read_enable(reads),
    .rst(rst),
    .turns(o__ready),
    .word(word),
    .write_data({ result_118 , result_112 , result }),
    .write_enable(writes)
  );
  mac_tile_w3_a5_6x3_axi__engine__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_76 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .rst(rst),
    .write_data(i__payload_72 )
  );
  assign labels[2:0] = { fresh, i__payload[10:9] };
endmodule

module mac_tile_w3_a5_6x3_axi__engine__act_totals(clk, rst, enter, fresh, totals, acts);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enter;
  wire enter;
  input fresh;
  wire fresh;
  output [35:0] totals;
  wire [35:0] totals;
  input [104:0] acts;
  wire [104:0] acts;
  wire _00_;
  wire [6:0] _01_;
  wire [7:0] _02_;
  wire [8:0] _03_;
  wire [9:0] _04_;
  wire [10:0] _05_;
  wire [11:0] _06_;
  wire [11:0] _07_;
  wire [6:0] _08_;
  wire [7:0] _09_;
  wire [8:0] _10_;
  wire [9:0] _11_;
  wire [10:0] _12_;
  wire [11:0] _13_;
  wire [11:0] _14_;
  wire [6:0] _15_;
  wire [7:0] _16_;
  wire [8:0] _17_;
  wire [9:0] _18_;
  wire [10:0] _19_;
  wire [11:0] _20_;
  wire [11:0] _21_;
  wire signed [11:0] begun_0;
  wire signed [11:0] begun_1;
  wire signed [11:0] begun_2;
  reg signed [11:0] total_0;
  reg signed [11:0] total_1;
  reg signed [11:0] total_2;
  assign _00_ = ~ fresh;
  assign begun_2 = total_2 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  assign _01_[5:0] = $signed(acts[4:0]) + $signed(acts[9:5]);
  assign _02_[6:0] = $signed(_01_[5:0]) + $signed(acts[14:10]);
  assign _03_[7:0] = $signed(_02_[6:0]) + $signed(acts[19:15]);
  assign _04_[8:0] = $signed(_03_[7:0]) + $signed(acts[24:20]);
  assign _05_[9:0] = $signed(_04_[8:0]) + $signed(acts[29:25]);
  assign _06_[10:0] = $signed(_05_[9:0]) + $signed(acts[34:30]);
  assign _07_ = $signed(begun_0) + $signed(_06_[10:0]);
  assign _08_[5:0] = $signed(acts[39:35]) + $signed(acts[44:40]);
  assign _09_[6:0] = $signed(_08_[5:0]) + $signed(acts[49:45]);
  assign _10_[7:0] = $signed(_09_[6:0]) + $signed(acts[54:50]);
  assign _11_[8:0] = $signed(_10_[7:0]) + $signed(acts[59:55]);
  assign _12_[9:0] = $signed(_11_[8:0]) + $signed(acts[64:60]);
  assign _13_[10:0] = $signed(_12_[9:0]) + $signed(acts[69:65]);
  assign _14_ = $signed(begun_1) + $signed(_13_[10:0]);
  assign _15_[5:0] = $signed(acts[74:70]) + $signed(acts[79:75]);
  assign _16_[6:0] = $signed(_15_[5:0]) + $signed(acts[84:80]);
  assign _17_[7:0] = $signed(_16_[6:0]) + $signed(acts[89:85]);
  assign _18_[8:0] = $signed(_17_[7:0]) + $signed(acts[94:90]);
  assign _19_[9:0] = $signed(_18_[8:0]) + $signed(acts[99:95]);
  assign _20_[10:0] = $signed(_19_[9:0]) + $signed(acts[104:100]);
  assign _21_ = $signed(begun_2) + $signed(_20_[10:0]);
  assign begun_0 = total_0 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  assign begun_1 = total_1 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  always @(posedge clk)
    if (enter) total_0 <= _07_;
  always @(posedge clk)
    if (enter) total_1 <= _14_;
  always @(posedge clk)
    if (enter) total_2 <= _21_;
  assign _01_[6] = _01_[5];
  assign _02_[7] = _02_[6];
  assign _03_[8] = _03_[7];
  assign _04_[9] = _04_[8];
  assign _05_[10] = _05_[9];
  assign _06_[11] = _06_[10];
  assign _11_[9] = _11_[8];
  assign _08_[6] = _08_[5];
  assign _09_[7] = _09_[6];
  assign _10_[8] = _10_[7];
  assign _13_[11] = _13_[10];
  assign _12_[10] = _12_[9];
  assign _19_[10] = _19_[9];
  assign _18_[9] = _18_[8];
  assign _17_[8] = _17_[7];
  assign _16_[7] = _16_[6];
  assign _15_[6] = _15_[5];
  assign _20_[11] = _20_[10];
  assign totals = { total_2, total_1, total_0 };
endmodule

module mac_tile_w3_a5_6x3_axi__engine__drain(clk, rst, o, sums_1 , capture);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [143:0] o;
  wire [143:0] o;
  input [287:0] sums_1 ;
  wire [287:0] sums_1 ;
  input capture;
  wire capture;
  wire [143:0] first;
  wire [47:0] later;
  wire [47:0] later_11 ;
  wire [47:0] later_12 ;
  assign first = sums_1 [143:0] & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign o = first | { later_12 , later_11 , later };
  drain_48 link_3 (
    .capture(capture),
    .clk(clk),
    .earlier(48'h000000000000),
    .later(later),
    .rst(rst),
    .sums(sums_1 [191:144])
  );
  drain_48 link_4 (
    .capture(capture),
    .clk(clk),
    .earlier(48'h000000000000),
    .later(later_11 ),
    .rst(rst),
    .sums(sums_1 [239:192])
  );
  drain_48 link_5 (
    .capture(capture),
    .clk(clk),
    .earlier(48'h000000000000),
    .later(later_12 ),
    .rst(rst),
    .sums(sums_1 [287:240])
  );
endmodule

module mac_tile_w3_a5_6x3_axi__engine__front(clk, rst, enter, held, acts);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enter;
  wire enter;
  output [251:0] held;
  reg [251:0] held;
  input [104:0] acts;
  wire [104:0] acts;
  wire [5:0] _000_;
  wire [6:0] _001_;
  wire [6:0] _002_;
  wire [5:0] _003_;
  wire [6:0] _004_;
  wire [6:0] _005_;
  wire [5:0] _006_;
  wire [6:0] _007_;
  wire [5:0] _008_;
  wire [6:0] _009_;
  wire [5:0] _010_;
  wire [6:0] _011_;
  wire [6:0] _012_;
  wire [5:0] _013_;
  wire [6:0] _014_;
  wire [6:0] _015_;
  wire [6:0] _016_;
  wire [5:0] _017_;
  wire [6:0] _018_;
  wire [6:0] _019_;
  wire [5:0] _020_;
  wire [6:0] _021_;
  wire [6:0] _022_;
  wire [5:0] _023_;
  wire [6:0] _024_;
  wire [6:0] _025_;
  wire [6:0] _026_;
  wire [5:0] _027_;
  wire [6:0] _028_;
  wire [6:0] _029_;
  wire [5:0] _030_;
  wire [6:0] _031_;
  wire [6:0] _032_;
  wire [5:0] _033_;
  wire [6:0] _034_;
  wire [6:0] _035_;
  wire [5:0] _036_;
  wire [6:0] _037_;
  wire [6:0] _038_;
  wire [5:0] _039_;
  wire [6:0] _040_;
  wire [5:0] _041_;
  wire [6:0] _042_;
  wire [5:0] _043_;
  wire [6:0] _044_;
  wire [6:0] _045_;
  wire [5:0] _046_;
  wire [6:0] _047_;
  wire [6:0] _048_;
  wire [6:0] _049_;
  wire [5:0] _050_;
  wire [6:0] _051_;
  wire [6:0] _052_;
  wire [5:0] _053_;
  wire [6:0] _054_;
  wire [6:0] _055_;
  wire [5:0] _056_;
  wire [6:0] _057_;
  wire [6:0] _058_;
  wire [6:0] _059_;
  wire [5:0] _060_;
  wire [6:0] _061_;
  wire [6:0] _062_;
  assign _004_ = $signed(acts[19:15]) * $signed(3'h3);
  assign _005_ = ~ _004_;
  assign _007_ = $signed(acts[24:20]) * $signed(3'h3);
  assign _009_ = ~ _007_;
  assign _011_ = $signed(acts[29:25]) * $signed(3'h3);
  assign _012_ = ~ _011_;
  assign _014_ = $signed(acts[34:30]) * $signed(3'h3);
  assign _015_ = ~ _014_;
  assign _018_ = $signed(acts[39:35]) * $signed(3'h3);
  assign _019_ = ~ _018_;
  assign _021_ = $signed(acts[44:40]) * $signed(3'h3);
  assign _022_ = ~ _021_;
  assign _024_ = $signed(acts[49:45]) * $signed(3'h3);
  assign _026_ = ~ _024_;
  assign _028_ = $signed(acts[54:50]) * $signed(3'h3);
  assign _029_ = ~ _028_;
  assign _031_ = $signed(acts[59:55]) * $signed(3'h3);
  assign _032_ = ~ _031_;
  assign _034_ = $signed(acts[64:60]) * $signed(3'h3);
  assign _035_ = ~ _034_;
  assign _037_ = $signed(acts[69:65]) * $signed(3'h3);
  assign _038_ = ~ _037_;
  assign _040_ = $signed(acts[74:70]) * $signed(3'h3);
  assign _042_ = ~ _040_;
  assign _044_ = $signed(acts[79:75]) * $signed(3'h3);
  assign _045_ = ~ _044_;
  assign _047_ = $signed(acts[84:80]) * $signed(3'h3);
  assign _048_ = ~ _047_;
  assign _051_ = $signed(acts[89:85]) * $signed(3'h3);
  assign _052_ = ~ _051_;
  assign _054_ = $signed(acts[94:90]) * $signed(3'h3);
  assign _055_ = ~ _054_;
  assign _057_ = $signed(acts[99:95]) * $signed(3'h3);
  assign _059_ = ~ _057_;
  assign _061_ = $signed(acts[104:100]) * $signed(3'h3);
  assign _062_ = ~ _061_;
  assign _016_ = $signed(acts[4:0]) * $signed(3'h3);
  assign _025_ = ~ _016_;
  assign _049_ = $signed(acts[9:5]) * $signed(3'h3);
  assign _058_ = ~ _049_;
  assign _001_ = $signed(acts[14:10]) * $signed(3'h3);
  assign _002_ = ~ _001_;
  always @(posedge clk)
    if (enter) held <= { _062_, _060_[4:0], _059_, _056_[4:0], _055_, _053_[4:0], _052_, _050_[4:0], _048_, _046_[4:0], _045_, _043_[4:0], _042_, _039_[4:0], _038_, _036_[4:0], _035_, _033_[4:0], _032_, _030_[4:0], _029_, _027_[4:0], _026_, _023_[4:0], _022_, _020_[4:0], _019_, _017_[4:0], _015_, _013_[4:0], _012_, _010_[4:0], _009_, _006_[4:0], _005_, _003_[4:0], _002_, _000_[4:0], _058_, _041_[4:0], _025_, _008_[4:0] };
  assign _008_[4:0] = ~ acts[4:0];
  assign _041_[4:0] = ~ acts[9:5];
  assign _000_[4:0] = ~ acts[14:10];
  assign _003_[4:0] = ~ acts[19:15];
  assign _006_[4:0] = ~ acts[24:20];
  assign _010_[4:0] = ~ acts[29:25];
  assign _013_[4:0] = ~ acts[34:30];
  assign _017_[4:0] = ~ acts[39:35];
  assign _020_[4:0] = ~ acts[44:40];
  assign _023_[4:0] = ~ acts[49:45];
  assign _027_[4:0] = ~ acts[54:50];
  assign _030_[4:0] = ~ acts[59:55];
  assign _033_[4:0] = ~ acts[64:60];
  assign _036_[4:0] = ~ acts[69:65];
  assign _039_[4:0] = ~ acts[74:70];
  assign _043_[4:0] = ~ acts[79:75];
  assign _046_[4:0] = ~ acts[84:80];
  assign _050_[4:0] = ~ acts[89:85];
  assign _053_[4:0] = ~ acts[94:90];
  assign _056_[4:0] = ~ acts[99:95];
  assign _060_[4:0] = ~ acts[104:100];
  assign _043_[5] = _043_[4];
  assign _039_[5] = _039_[4];
  assign _056_[5] = _056_[4];
  assign _036_[5] = _036_[4];
  assign _033_[5] = _033_[4];
  assign _030_[5] = _030_[4];
  assign _027_[5] = _027_[4];
  assign _053_[5] = _053_[4];
  assign _023_[5] = _023_[4];
  assign _060_[5] = _060_[4];
  assign _020_[5] = _020_[4];
  assign _017_[5] = _017_[4];
  assign _013_[5] = _013_[4];
  assign _050_[5] = _050_[4];
  assign _010_[5] = _010_[4];
  assign _006_[5] = _006_[4];
  assign _003_[5] = _003_[4];
  assign _000_[5] = _000_[4];
  assign _046_[5] = _046_[4];
  assign _041_[5] = _041_[4];
  assign _008_[5] = _008_[4];
endmodule

module mac_tile_w3_a5_6x3_axi__engine__queue(clk, rst, reserve, i__valid, o__payload, o__ready, i__payload, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input reserve;
  wire reserve;
  input i__valid;
  wire i__valid;
  output [260:0] o__payload;
  wire [260:0] o__payload;
  input o__ready;
  wire o__ready;
  input [260:0] i__payload;
  wire [260:0] i__payload;
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
  mac_tile_w3_a5_6x3_axi__engine__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module mac_tile_w3_a5_6x3_axi__engine__queue__fifo(clk, rst, i__valid, o__payload, o__ready, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output [260:0] o__payload;
  wire [260:0] o__payload;
  input o__ready;
  wire o__ready;
  input [260:0] write_data;
  wire [260:0] write_data;
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
  ram_6x261 words (
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

module mac_tile_w3_a5_6x3_axi__engine__running_sums(clk, rst, read_enable, write_enable, word, write_data, turns);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  input write_enable;
  wire write_enable;
  output [260:0] word;
  wire [260:0] word;
  input [260:0] write_data;
  wire [260:0] write_data;
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
  ram_2x261 words (
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

module mac_tile_w3_a5_6x3_axi__engine__scales(clk, rst, i__ready, o__payload, o__ready, i__valid, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i__ready;
  wire i__ready;
  output [47:0] o__payload;
  wire [47:0] o__payload;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  input [47:0] write_data;
  wire [47:0] write_data;
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
    if (rst) stored <= 3'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 2'h0;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 2'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_4x48 words (
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

module mac_tile_w3_a5_6x3_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_aborted_set, ERROR_size_set, ERROR_bits_set, ERROR_group_set, ERROR_remainder_set, ERROR_busy_set, STATUS_error, STATUS_done_set, bus__awready, bus__wready
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
  assign _119_ = | { read_RESULTS_STALLS_cycles[0], read_SCALES_STALLS_cycles[0], read_ACTS_STALLS_cycles[0], read_WEIGHTS_STALLS_cycles[0], read_CYCLES_HIGH_cycles[0], read_CYCLES_LOW_cycles[0], read_OPTIONS_bits[0], read_N_n[0], read_K_k[0], read_M_m[0], read_INTERRUPT_done, read_ERROR_size, read_STATUS_busy, read_FORMATS, read_SHAPE, read_ID };
  assign _002_ = | { read_RESULTS_STALLS_cycles[1], read_SCALES_STALLS_cycles[1], read_ACTS_STALLS_cycles[1], read_WEIGHTS_STALLS_cycles[1], read_CYCLES_HIGH_cycles[1], read_CYCLES_LOW_cycles[1], read_OPTIONS_bits[1], read_N_n[1], read_K_k[1], read_M_m[1], read_INTERRUPT_error, read_ERROR_busy, read_STATUS_done, read_SHAPE };
  assign _004_ = | { read_RESULTS_STALLS_cycles[2], read_SCALES_STALLS_cycles[2], read_ACTS_STALLS_cycles[2], read_WEIGHTS_STALLS_cycles[2], read_CYCLES_HIGH_cycles[2], read_CYCLES_LOW_cycles[2], read_OPTIONS_bits[2], read_N_n[2], read_K_k[2], read_M_m[2], read_ERROR_aborted, read_STATUS_error, read_SCALES, read_FORMATS, read_SHAPE, read_ID };
  assign _006_ = | { read_RESULTS_STALLS_cycles[3], read_SCALES_STALLS_cycles[3], read_ACTS_STALLS_cycles[3], read_WEIGHTS_STALLS_cycles[3], read_CYCLES_HIGH_cycles[3], read_CYCLES_LOW_cycles[3], read_OPTIONS_bits[3], read_N_n[3], read_K_k[3], read_M_m[3], read_ERROR_bits, read_SCALES, read_ID };
  assign _007_ = | { read_RESULTS_STALLS_cycles[4], read_SCALES_STALLS_cycles[4], read_ACTS_STALLS_cycles[4], read_WEIGHTS_STALLS_cycles[4], read_CYCLES_HIGH_cycles[4], read_CYCLES_LOW_cycles[4], read_N_n[4], read_K_k[4], read_M_m[4], read_ERROR_group };
  assign _009_ = | { read_RESULTS_STALLS_cycles[5], read_SCALES_STALLS_cycles[5], read_ACTS_STALLS_cycles[5], read_WEIGHTS_STALLS_cycles[5], read_CYCLES_HIGH_cycles[5], read_CYCLES_LOW_cycles[5], read_N_n[5], read_K_k[5], read_M_m[5], read_ERROR_remainder };
  assign _011_ = | { read_RESULTS_STALLS_cycles[6], read_SCALES_STALLS_cycles[6], read_ACTS_STALLS_cycles[6], read_WEIGHTS_STALLS_cycles[6], read_CYCLES_HIGH_cycles[6], read_CYCLES_LOW_cycles[6], read_N_n[6], read_K_k[6], read_M_m[6], read_ID };
  assign _012_ = | { read_RESULTS_STALLS_cycles[7], read_SCALES_STALLS_cycles[7], read_ACTS_STALLS_cycles[7], read_WEIGHTS_STALLS_cycles[7], read_CYCLES_HIGH_cycles[7], read_CYCLES_LOW_cycles[7], read_N_n[7], read_K_k[7], read_M_m[7], read_FORMATS };
  assign _014_ = | { read_RESULTS_STALLS_cycles[8], read_SCALES_STALLS_cycles[8], read_ACTS_STALLS_cycles[8], read_WEIGHTS_STALLS_cycles[8], read_CYCLES_HIGH_cycles[8], read_CYCLES_LOW_cycles[8], read_OPTIONS_group[0], read_N_n[8], read_K_k[8], read_M_m[8], read_ERROR_weights_early, read_STATUS_weights_open, read_LIMITS, read_FORMATS, read_SHAPE };
  assign _016_ = | { read_RESULTS_STALLS_cycles[9], read_SCALES_STALLS_cycles[9], read_ACTS_STALLS_cycles[9], read_WEIGHTS_STALLS_cycles[9], read_CYCLES_HIGH_cycles[9], read_CYCLES_LOW_cycles[9], read_OPTIONS_group[1], read_N_n[9], read_K_k[9], read_M_m[9], read_ERROR_acts_early, read_STATUS_acts_open, read_FORMATS, read_SHAPE };
  assign _018_ = | { read_RESULTS_STALLS_cycles[10], read_SCALES_STALLS_cycles[10], read_ACTS_STALLS_cycles[10], read_WEIGHTS_STALLS_cycles[10], read_CYCLES_HIGH_cycles[10], read_CYCLES_LOW_cycles[10], read_OPTIONS_group[2], read_N_n[10], read_K_k[10], read_M_m[10], read_ERROR_scales_early, read_STATUS_scales_open, read_SCALES, read_ID };
  assign _019_ = | { read_RESULTS_STALLS_cycles[11], read_SCALES_STALLS_cycles[11], read_ACTS_STALLS_cycles[11], read_WEIGHTS_STALLS_cycles[11], read_CYCLES_HIGH_cycles[11], read_CYCLES_LOW_cycles[11], read_OPTIONS_group[3], read_N_n[11], read_K_k[11], read_M_m[11], read_STATUS_results_open };
  assign _021_ = | { read_RESULTS_STALLS_cycles[12], read_SCALES_STALLS_cycles[12], read_ACTS_STALLS_cycles[12], read_WEIGHTS_STALLS_cycles[12], read_CYCLES_HIGH_cycles[12], read_CYCLES_LOW_cycles[12], read_OPTIONS_group[4], read_N_n[12], read_K_k[12], read_M_m[12], read_ID };
  assign _023_ = | { read_RESULTS_STALLS_cycles[13], read_SCALES_STALLS_cycles[13], read_ACTS_STALLS_cycles[13], read_WEIGHTS_STALLS_cycles[13], read_CYCLES_HIGH_cycles[13], read_CYCLES_LOW_cycles[13], read_OPTIONS_group[5], read_N_n[13], read_K_k[13], read_M_m[13] };
  assign _024_ = | { read_RESULTS_STALLS_cycles[14], read_SCALES_STALLS_cycles[14], read_ACTS_STALLS_cycles[14], read_WEIGHTS_STALLS_cycles[14], read_CYCLES_HIGH_cycles[14], read_CYCLES_LOW_cycles[14], read_OPTIONS_group[6], read_N_n[14], read_K_k[14], read_M_m[14], read_ID };
  assign _027_ = | { read_RESULTS_STALLS_cycles[15], read_SCALES_STALLS_cycles[15], read_ACTS_STALLS_cycles[15], read_WEIGHTS_STALLS_cycles[15], read_CYCLES_HIGH_cycles[15], read_CYCLES_LOW_cycles[15], read_OPTIONS_group[7], read_N_n[15], read_K_k[15], read_M_m[15] };
  assign _029_ = | { read_RESULTS_STALLS_cycles[16], read_SCALES_STALLS_cycles[16], read_ACTS_STALLS_cycles[16], read_WEIGHTS_STALLS_cycles[16], read_CYCLES_HIGH_cycles[16], read_CYCLES_LOW_cycles[16], read_ERROR_weights_late, read_SCALES, read_FORMATS, read_VERSION, read_ID };
  assign _030_ = | { read_RESULTS_STALLS_cycles[17], read_SCALES_STALLS_cycles[17], read_ACTS_STALLS_cycles[17], read_WEIGHTS_STALLS_cycles[17], read_CYCLES_HIGH_cycles[17], read_CYCLES_LOW_cycles[17], read_ERROR_acts_late, read_SCALES, read_SHAPE, read_ID };
  assign _032_ = | { read_RESULTS_STALLS_cycles[18], read_SCALES_STALLS_cycles[18], read_ACTS_STALLS_cycles[18], read_WEIGHTS_STALLS_cycles[18], read_CYCLES_HIGH_cycles[18], read_CYCLES_LOW_cycles[18], read_ERROR_scales_late, read_FORMATS, read_SHAPE, read_ID };
  assign _034_ = | { read_RESULTS_STALLS_cycles[19], read_SCALES_STALLS_cycles[19], read_ACTS_STALLS_cycles[19], read_WEIGHTS_STALLS_cycles[19], read_CYCLES_HIGH_cycles[19], read_CYCLES_LOW_cycles[19], read_FORMATS };
  assign _035_ = | { read_RESULTS_STALLS_cycles[20], read_SCALES_STALLS_cycles[20], read_ACTS_STALLS_cycles[20], read_WEIGHTS_STALLS_cycles[20], read_CYCLES_HIGH_cycles[20], read_CYCLES_LOW_cycles[20], read_FORMATS, read_ID };
  assign _037_ = | { read_RESULTS_STALLS_cycles[21], read_SCALES_STALLS_cycles[21], read_ACTS_STALLS_cycles[21], read_WEIGHTS_STALLS_cycles[21], read_CYCLES_HIGH_cycles[21], read_CYCLES_LOW_cycles[21] };
  assign _038_ = | { read_RESULTS_STALLS_cycles[22], read_SCALES_STALLS_cycles[22], read_ACTS_STALLS_cycles[22], read_WEIGHTS_STALLS_cycles[22], read_CYCLES_HIGH_cycles[22], read_CYCLES_LOW_cycles[22], read_ID };
  assign _040_ = | { read_RESULTS_STALLS_cycles[23], read_SCALES_STALLS_cycles[23], read_ACTS_STALLS_cycles[23], read_WEIGHTS_STALLS_cycles[23], read_CYCLES_HIGH_cycles[23], read_CYCLES_LOW_cycles[23], read_FORMATS };
  assign _042_ = | { read_RESULTS_STALLS_cycles[24], read_SCALES_STALLS_cycles[24], read_ACTS_STALLS_cycles[24], read_WEIGHTS_STALLS_cycles[24], read_CYCLES_HIGH_cycles[24], read_CYCLES_LOW_cycles[24], read_FORMATS };
  assign _043_ = | { read_RESULTS_STALLS_cycles[25], read_SCALES_STALLS_cycles[25], read_ACTS_STALLS_cycles[25], read_WEIGHTS_STALLS_cycles[25], read_CYCLES_HIGH_cycles[25], read_CYCLES_LOW_cycles[25] };
  assign _045_ = | { read_RESULTS_STALLS_cycles[26], read_SCALES_STALLS_cycles[26], read_ACTS_STALLS_cycles[26], read_WEIGHTS_STALLS_cycles[26], read_CYCLES_HIGH_cycles[26], read_CYCLES_LOW_cycles[26], read_FORMATS, read_ID };
  assign _046_ = | { read_RESULTS_STALLS_cycles[27], read_SCALES_STALLS_cycles[27], read_ACTS_STALLS_cycles[27], read_WEIGHTS_STALLS_cycles[27], read_CYCLES_HIGH_cycles[27], read_CYCLES_LOW_cycles[27], read_FORMATS };
  assign _048_ = | { read_RESULTS_STALLS_cycles[28], read_SCALES_STALLS_cycles[28], read_ACTS_STALLS_cycles[28], read_WEIGHTS_STALLS_cycles[28], read_CYCLES_HIGH_cycles[28], read_CYCLES_LOW_cycles[28], read_FORMATS, read_ID };
  assign _049_ = | { read_RESULTS_STALLS_cycles[29], read_SCALES_STALLS_cycles[29], read_ACTS_STALLS_cycles[29], read_WEIGHTS_STALLS_cycles[29], read_CYCLES_HIGH_cycles[29], read_CYCLES_LOW_cycles[29] };
  assign _051_ = | { read_RESULTS_STALLS_cycles[30], read_SCALES_STALLS_cycles[30], read_ACTS_STALLS_cycles[30], read_WEIGHTS_STALLS_cycles[30], read_CYCLES_HIGH_cycles[30], read_CYCLES_LOW_cycles[30], read_ID };
  assign _052_ = | { read_RESULTS_STALLS_cycles[31], read_SCALES_STALLS_cycles[31], read_ACTS_STALLS_cycles[31], read_WEIGHTS_STALLS_cycles[31], read_CYCLES_HIGH_cycles[31], read_CYCLES_LOW_cycles[31] };
  assign _053_ = | { read_RESULTS_STALLS, read_SCALES_STALLS, read_ACTS_STALLS, read_WEIGHTS_STALLS, read_CYCLES_HIGH, read_CYCLES_LOW, read_OPTIONS, read_N, read_K, read_M, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_SCALES, read_EXPONENTS, read_LIMITS, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _054_[1] = ~ _053_;
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
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _101_;
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _103_;
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
    if (rst) OPTIONS_group <= 8'h00;
    else if (write_OPTIONS) OPTIONS_group <= _116_;
  always @(posedge clk)
    if (_008_) write_address <= bus__awaddr;
  always @(posedge clk)
    if (_118_) read_address <= bus__araddr;
  always @(posedge clk)
    if (_120_) read_addressed <= 1'h0;
    else read_addressed <= _125_;
  always @(posedge clk)
    if (_121_) write_addressed <= 1'h0;
    else write_addressed <= _129_;
  always @(posedge clk)
    if (_010_) write_data <= bus__wdata[18:0];
  always @(posedge clk)
    if (_010_) strobes <= bus__wstrb[2:0];
  always @(posedge clk)
    if (_121_) write_filled <= 1'h0;
    else write_filled <= _128_;
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _124_;
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _127_;
  always @(posedge clk)
    if (rst) CONTROL_start <= 1'h0;
    else CONTROL_start <= _013_;
  always @(posedge clk)
    if (rst) CONTROL_abort <= 1'h0;
    else CONTROL_abort <= _015_;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _052_, _051_, _049_, _048_, _046_, _045_, _043_, _042_, _040_, _038_, _037_, _035_, _034_, _032_, _030_, _029_, _027_, _024_, _023_, _021_, _019_, _018_, _016_, _014_, _012_, _011_, _009_, _007_, _006_, _004_, _002_, _119_ };
  always @(posedge clk)
    if (rst) STATUS_done <= 1'h0;
    else STATUS_done <= _026_;
  always @(posedge clk)
    if (rst) ERROR_size <= 1'h0;
    else ERROR_size <= _036_;
  always @(posedge clk)
    if (rst) ERROR_busy <= 1'h0;
    else ERROR_busy <= _047_;
  always @(posedge clk)
    if (rst) ERROR_aborted <= 1'h0;
    else ERROR_aborted <= _058_;
  always @(posedge clk)
    if (rst) ERROR_bits <= 1'h0;
    else ERROR_bits <= _062_;
  always @(posedge clk)
    if (rst) ERROR_group <= 1'h0;
    else ERROR_group <= _067_;
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
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_122_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _054_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  assign { _104_[8], _104_[0] } = ~ strobes[1:0];
  assign _098_ = ~ strobes[0];
  assign _114_[0] = ~ strobes[1];
  assign _120_ = | { read_addressed, rst };
  assign _121_ = | { write, rst };
  assign _122_ = | { write_OPTIONS, write_N, write_K, write_M, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
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

module mac_tile_w3_a5_6x3_axi__results(clk, rst, o__ready, i__ready, i__payload, i__valid, bus__tdata, bus__tvalid, bus__tlast);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [261:0] i__payload;
  wire [261:0] i__payload;
  input i__valid;
  wire i__valid;
  output [287:0] bus__tdata;
  wire [287:0] bus__tdata;
  output bus__tvalid;
  wire bus__tvalid;
  output bus__tlast;
  wire bus__tlast;
  wire [261:0] o__payload;
  mac_tile_w3_a5_6x3_axi__results__skid skid (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(bus__tvalid),
    .rst(rst)
  );
  assign bus__tdata = { o__payload[260], o__payload[260], o__payload[260], o__payload[260:231], o__payload[231], o__payload[231], o__payload[231:202], o__payload[202], o__payload[202], o__payload[202:173], o__payload[173], o__payload[173], o__payload[173:144], o__payload[144], o__payload[144], o__payload[144:115], o__payload[115], o__payload[115], o__payload[115:86], o__payload[86], o__payload[86], o__payload[86:57], o__payload[57], o__payload[57], o__payload[57:28], o__payload[28], o__payload[28], o__payload[28:0] };
  assign bus__tlast = o__payload[261];
endmodule

module mac_tile_w3_a5_6x3_axi__results__skid(clk, rst, o__ready, i__ready, i__payload, i__valid, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [261:0] i__payload;
  wire [261:0] i__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  output [261:0] o__payload;
  reg [261:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [261:0] _08_;
  wire arrives;
  reg full;
  reg [261:0] spare;
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

module mac_tile_w3_a5_6x3_axi__results_left(clk, rst, advance, last, sizes, start);
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
  wire columns_ends;
  reg [15:0] columns_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign columns_ends = columns_left <= 2'h3;
  assign n_ends = n_left <= 3'h6;
  assign m_ends = m_left <= 2'h3;
  assign last = _00_ & m_ends;
  assign _07_ = columns_left - 2'h3;
  assign _08_ = columns_ends ? sizes[47:32] : _07_;
  assign _09_ = advance & columns_ends;
  assign _10_[15:1] = n_left[15:1] - 2'h3;
  assign _11_ = n_ends ? sizes[31:16] : { _10_[15:1], 1'h0 };
  assign _00_ = columns_ends & n_ends;
  assign _01_ = advance & _00_;
  assign _02_ = m_left - 2'h3;
  assign _03_ = m_ends ? sizes[15:0] : _02_;
  always @(posedge clk)
    if (_12_) columns_left <= _04_;
  always @(posedge clk)
    if (_13_) n_left[15:1] <= _05_[15:1];
  always @(posedge clk)
    if (_16_) n_left[0] <= _05_[0];
  always @(posedge clk)
    if (_15_) m_left <= _06_;
  assign _12_ = | { advance, start };
  assign _13_ = | { _09_, start };
  assign _14_ = | { n_ends, start };
  assign _15_ = | { _01_, start };
  assign _16_ = & { _13_, _14_ };
  assign _06_ = start ? sizes[15:0] : _03_;
  assign _05_ = start ? sizes[31:16] : _11_;
  assign _04_ = start ? sizes[47:32] : _08_;
  assign _10_[0] = n_left[0];
endmodule

module mac_tile_w3_a5_6x3_axi__rows_left(clk, rst, advance, last, sizes, start);
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
  assign last = m_left <= 2'h3;
  assign _0_ = m_left - 2'h3;
  assign _1_ = last ? sizes : _0_;
  always @(posedge clk)
    if (_3_) m_left <= _2_;
  assign _3_ = | { advance, start };
  assign _2_ = start ? sizes : _1_;
endmodule

module mac_tile_w3_a5_6x3_axi__scales_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [48:0] i__payload;
  wire [48:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [47:0] o__payload;
  wire [47:0] o__payload;
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
  assign _11_ = advance & i__payload[48];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[48];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[48];
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
  assign o__payload = passing ? i__payload[47:0] : 48'h000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  mac_tile_w3_a5_6x3_axi__scales_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module mac_tile_w3_a5_6x3_axi__scales_gate__counter(clk, rst, advance, last, sizes, start);
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
  wire columns_ends;
  reg [15:0] columns_left;
  wire groups_ends;
  reg [15:0] groups_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign columns_ends = columns_left <= 2'h3;
  assign groups_ends = groups_left <= 1'h1;
  assign n_ends = n_left <= 3'h6;
  assign m_ends = m_left <= 2'h3;
  assign last = _05_ & m_ends;
  assign _13_ = columns_left - 2'h3;
  assign _14_ = columns_ends ? sizes[63:48] : _13_;
  assign _15_ = advance & columns_ends;
  assign _16_ = groups_left - 1'h1;
  assign _00_ = groups_ends ? sizes[47:32] : _16_;
  assign _02_ = advance & _01_;
  assign _03_[15:1] = n_left[15:1] - 2'h3;
  assign _04_ = n_ends ? sizes[31:16] : { _03_[15:1], 1'h0 };
  assign _01_ = columns_ends & groups_ends;
  assign _05_ = _01_ & n_ends;
  assign _06_ = advance & _05_;
  assign _07_ = m_left - 2'h3;
  assign _08_ = m_ends ? sizes[15:0] : _07_;
  always @(posedge clk)
    if (_17_) columns_left <= _09_;
  always @(posedge clk)
    if (_18_) groups_left <= _10_;
  always @(posedge clk)
    if (_19_) n_left[15:1] <= _11_[15:1];
  always @(posedge clk)
    if (_22_) n_left[0] <= _11_[0];
  always @(posedge clk)
    if (_21_) m_left <= _12_;
  assign _17_ = | { advance, start };
  assign _18_ = | { _15_, start };
  assign _19_ = | { _02_, start };
  assign _20_ = | { n_ends, start };
  assign _21_ = | { _06_, start };
  assign _22_ = & { _19_, _20_ };
  assign _12_ = start ? sizes[15:0] : _08_;
  assign _11_ = start ? sizes[31:16] : _04_;
  assign _10_ = start ? sizes[47:32] : _00_;
  assign _09_ = start ? sizes[63:48] : _14_;
  assign _03_[0] = n_left[0];
endmodule

module mac_tile_w3_a5_6x3_axi__scales_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [71:0] bus__tdata;
  wire [71:0] bus__tdata;
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
  output [48:0] o__payload;
  wire [48:0] o__payload;
  input o__ready;
  wire o__ready;
  mac_tile_w3_a5_6x3_axi__scales_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[67:64], bus__tdata[59:56], bus__tdata[51:48], bus__tdata[43:32], bus__tdata[27:16], bus__tdata[11:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module mac_tile_w3_a5_6x3_axi__scales_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [48:0] i__payload;
  wire [48:0] i__payload;
  output o__valid;
  reg o__valid;
  output [48:0] o__payload;
  reg [48:0] o__payload;
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
  wire [48:0] _09_;
  wire arrives;
  reg full;
  reg [48:0] spare;
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

module mac_tile_w3_a5_6x3_axi__weights_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [128:0] i__payload;
  wire [128:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [127:0] o__payload;
  wire [127:0] o__payload;
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
  assign _11_ = advance & i__payload[128];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[128];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[128];
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
  assign o__payload = passing ? i__payload[127:0] : 128'h00000000000000000000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  mac_tile_w3_a5_6x3_axi__weights_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module mac_tile_w3_a5_6x3_axi__weights_gate__counter(clk, rst, advance, last, sizes, start);
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
  assign n_ends = n_left <= 3'h6;
  assign m_ends = m_left <= 2'h3;
  assign last = _05_ & m_ends;
  assign _13_ = steps_left - 1'h1;
  assign _14_ = steps_ends ? sizes[63:48] : _13_;
  assign _15_ = advance & steps_ends;
  assign _16_ = groups_left - 1'h1;
  assign _00_ = groups_ends ? sizes[47:32] : _16_;
  assign _02_ = advance & _01_;
  assign _03_[15:1] = n_left[15:1] - 2'h3;
  assign _04_ = n_ends ? sizes[31:16] : { _03_[15:1], 1'h0 };
  assign _01_ = steps_ends & groups_ends;
  assign _05_ = _01_ & n_ends;
  assign _06_ = advance & _05_;
  assign _07_ = m_left - 2'h3;
  assign _08_ = m_ends ? sizes[15:0] : _07_;
  always @(posedge clk)
    if (_17_) steps_left <= _09_;
  always @(posedge clk)
    if (_18_) groups_left <= _10_;
  always @(posedge clk)
    if (_19_) n_left[15:1] <= _11_[15:1];
  always @(posedge clk)
    if (_22_) n_left[0] <= _11_[0];
  always @(posedge clk)
    if (_21_) m_left <= _12_;
  assign _17_ = | { advance, start };
  assign _18_ = | { _15_, start };
  assign _19_ = | { _02_, start };
  assign _20_ = | { n_ends, start };
  assign _21_ = | { _06_, start };
  assign _22_ = & { _19_, _20_ };
  assign _12_ = start ? sizes[15:0] : _08_;
  assign _11_ = start ? sizes[31:16] : _04_;
  assign _10_ = start ? sizes[47:32] : _00_;
  assign _09_ = start ? sizes[63:48] : _14_;
  assign _03_[0] = n_left[0];
endmodule

module mac_tile_w3_a5_6x3_axi__weights_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [127:0] bus__tdata;
  wire [127:0] bus__tdata;
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
  output [128:0] o__payload;
  wire [128:0] o__payload;
  input o__ready;
  wire o__ready;
  mac_tile_w3_a5_6x3_axi__weights_input__skid skid (
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

module mac_tile_w3_a5_6x3_axi__weights_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [128:0] i__payload;
  wire [128:0] i__payload;
  output o__valid;
  reg o__valid;
  output [128:0] o__payload;
  reg [128:0] o__payload;
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
  wire [128:0] _09_;
  wire arrives;
  reg full;
  reg [128:0] spare;
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

module ram_2x261(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input write_address;
  wire write_address;
  input [260:0] write_data;
  wire [260:0] write_data;
  input read_enable;
  wire read_enable;
  input read_address;
  wire read_address;
  output [260:0] read_data;
  wire [260:0] read_data;
  reg [260:0] cells [1:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [260:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x48(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [47:0] write_data;
  wire [47:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [47:0] read_data;
  wire [47:0] read_data;
  reg [47:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [47:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_6x261(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [260:0] write_data;
  wire [260:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [260:0] read_data;
  wire [260:0] read_data;
  reg [260:0] cells [5:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [260:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module rescale_v3_i5_w3_s12_i29(clk, rst, sums, totals, zero, scale, running, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] sums;
  wire [47:0] sums;
  input [35:0] totals;
  wire [35:0] totals;
  input [3:0] zero;
  wire [3:0] zero;
  input [11:0] scale;
  wire [11:0] scale;
  input [86:0] running;
  wire [86:0] running;
  output [86:0] result;
  wire [86:0] result;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire [15:0] _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  reg signed [15:0] centred_0;
  reg signed [15:0] centred_1;
  reg signed [15:0] centred_2;
  reg [11:0] held_scale;
  wire signed [27:0] product_0;
  wire signed [27:0] product_1;
  wire signed [27:0] product_2;
  wire signed [28:0] result_0 ;
  wire signed [28:0] result_1 ;
  wire signed [28:0] result_2 ;
  assign _00_ = $signed(totals[11:0]) * $signed({ 1'h0, zero });
  assign _01_ = $signed({ sums[14:0], 1'h0 }) - $signed(_00_);
  assign _02_ = $signed(totals[23:12]) * $signed({ 1'h0, zero });
  assign _03_ = $signed({ sums[30:16], 1'h0 }) - $signed(_02_);
  assign _04_ = $signed(totals[35:24]) * $signed({ 1'h0, zero });
  assign _05_ = $signed({ sums[46:32], 1'h0 }) - $signed(_04_);
  assign product_0 = $signed(centred_0) * $signed({ 1'h0, held_scale });
  assign result_0  = $signed(running[28:0]) + $signed(product_0);
  assign product_1 = $signed(centred_1) * $signed({ 1'h0, held_scale });
  assign result_1  = $signed(running[57:29]) + $signed(product_1);
  assign product_2 = $signed(centred_2) * $signed({ 1'h0, held_scale });
  assign result_2  = $signed(running[86:58]) + $signed(product_2);
  always @(posedge clk)
    held_scale <= scale;
  always @(posedge clk)
    centred_0 <= _01_;
  always @(posedge clk)
    centred_1 <= _03_;
  always @(posedge clk)
    centred_2 <= _05_;
  assign result = { result_2 , result_1 , result_0  };
endmodule
