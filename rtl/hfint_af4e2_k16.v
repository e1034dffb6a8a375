module accumulate_i15_i19(clk, rst, adds, fresh, o, beat);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [18:0] o;
  reg [18:0] o;
  input signed [14:0] beat;
  wire signed [14:0] beat;
  wire [18:0] _0_;
  wire signed [14:0] coming;
  wire signed [18:0] so_far;
  assign so_far = fresh ? 19'h00000 : o;
  assign coming = adds ? beat : 15'h0000;
  assign _0_ = $signed(so_far) + $signed(coming);
  always @(posedge clk)
    o <= _0_;
endmodule

module activation_fixed16f6(x, y, number);
  input signed [15:0] x;
  wire signed [15:0] x;
  output signed [15:0] y;
  wire signed [15:0] y;
  input [1:0] number;
  wire [1:0] number;
  wire _00_;
  wire [5:0] _01_;
  wire [5:0] _02_;
  wire [6:0] _03_;
  wire [7:0] _04_;
  wire [7:0] _05_;
  wire _06_;
  wire [7:0] _07_;
  wire [7:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [15:0] _12_;
  wire signed [5:0] above;
  wire signed [7:0] curve;
  wire [12:0] eighths;
  wire signed [6:0] height;
  wire line_0;
  wire line_1;
  wire line_2;
  wire line_3;
  wire [12:0] sixteenths;
  wire [7:0] slope;
  wire signed [12:0] steep;
  assign sixteenths = x[14:2] ^ { x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15] };
  assign eighths = number[0] ? sixteenths : { 1'h0, sixteenths[12:1] };
  assign _06_ = ~ line_0;
  assign line_1 = _00_ & _06_;
  assign _00_ = eighths < 5'h13;
  assign _11_ = ~ _00_;
  assign line_2 = _10_ & _11_;
  assign _10_ = eighths < 6'h28;
  assign line_3 = ~ _10_;
  assign above[5:1] = x[15] ? { _02_[4], _02_[4], line_1, _01_[2], 1'h0 } : { 1'h0, line_3, line_2, line_1, line_2 };
  assign _03_[6:4] = $signed(above[5:4]) + $signed(2'h1);
  assign height = number[0] ? { above[5:1], line_2, 1'h0 } : { _03_[6:4], above[3:1], line_2 };
  assign steep = number[0] ? { x[10:0], 2'h0 } : x[12:0];
  assign _04_ = steep[9:2] & { line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0 };
  assign _05_ = steep[10:3] & { line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1 };
  assign _07_ = _04_ | _05_;
  assign _08_ = steep[12:5] & { line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2 };
  assign slope = _07_ | _08_;
  assign curve[7:1] = $signed(slope[7:1]) + $signed(height);
  assign _09_ = number[0] & x[15];
  assign line_0 = ! eighths[12:3];
  assign _01_[2] = line_1 | line_2;
  assign _02_[4] = _01_[2] | line_3;
  assign _12_ = _09_ ? 16'h0000 : x;
  assign y = number[1] ? { curve[7], curve[7], curve[7], curve[7], curve[7], curve[7], curve[7], curve[7], curve[7:1], slope[0] } : _12_;
  assign { _02_[5], _02_[3:0] } = { _02_[4], line_1, _01_[2], 1'h0, line_2 };
  assign { _01_[5:3], _01_[1:0] } = { _01_[2], _01_[2], line_1, 1'h0, line_2 };
  assign _03_[3:0] = { above[3:1], line_2 };
  assign curve[0] = slope[0];
  assign above[0] = line_2;
endmodule

module dot_af4e2_af4e2_k16(sum, acts, weights);
  output signed [14:0] sum;
  wire signed [14:0] sum;
  input [63:0] acts;
  wire [63:0] acts;
  input [63:0] weights;
  wire [63:0] weights;
  wire [13:0] _000_;
  wire [14:0] _001_;
  wire [15:0] _002_;
  wire [14:0] _003_;
  wire [14:0] _004_;
  wire [14:0] _005_;
  wire [14:0] _006_;
  wire [14:0] _007_;
  wire [14:0] _008_;
  wire [14:0] _009_;
  wire [14:0] _010_;
  wire [14:0] _011_;
  wire [14:0] _012_;
  wire [14:0] _013_;
  wire [1:0] act_0_significand;
  wire [1:0] act_10_significand;
  wire [1:0] act_11_significand;
  wire [1:0] act_12_significand;
  wire [1:0] act_13_significand;
  wire [1:0] act_14_significand;
  wire [1:0] act_15_significand;
  wire [1:0] act_1_significand;
  wire [1:0] act_2_significand;
  wire [1:0] act_3_significand;
  wire [1:0] act_4_significand;
  wire [1:0] act_5_significand;
  wire [1:0] act_6_significand;
  wire [1:0] act_7_significand;
  wire [1:0] act_8_significand;
  wire [1:0] act_9_significand;
  wire signed [11:0] product_0;
  wire [10:0] product_0_aligned;
  wire [2:0] product_0_exponent;
  wire signed [10:0] product_0_inverted;
  wire [3:0] product_0_mantissa;
  wire product_0_negative;
  wire signed [11:0] product_1;
  wire signed [11:0] product_10;
  wire [10:0] product_10_aligned;
  wire [2:0] product_10_exponent;
  wire signed [10:0] product_10_inverted;
  wire [3:0] product_10_mantissa;
  wire product_10_negative;
  wire signed [11:0] product_11;
  wire [10:0] product_11_aligned;
  wire [2:0] product_11_exponent;
  wire signed [10:0] product_11_inverted;
  wire [3:0] product_11_mantissa;
  wire product_11_negative;
  wire signed [11:0] product_12;
  wire [10:0] product_12_aligned;
  wire [2:0] product_12_exponent;
  wire signed [10:0] product_12_inverted;
  wire [3:0] product_12_mantissa;
  wire product_12_negative;
  wire signed [11:0] product_13;
  wire [10:0] product_13_aligned;
  wire [2:0] product_13_exponent;
  wire signed [10:0] product_13_inverted;
  wire [3:0] product_13_mantissa;
  wire product_13_negative;
  wire signed [11:0] product_14;
  wire [10:0] product_14_aligned;
  wire [2:0] product_14_exponent;
  wire signed [10:0] product_14_inverted;
  wire [3:0] product_14_mantissa;
  wire product_14_negative;
  wire signed [11:0] product_15;
  wire [10:0] product_15_aligned;
  wire [2:0] product_15_exponent;
  wire signed [10:0] product_15_inverted;
  wire [3:0] product_15_mantissa;
  wire product_15_negative;
  wire [10:0] product_1_aligned;
  wire [2:0] product_1_exponent;
  wire signed [10:0] product_1_inverted;
  wire [3:0] product_1_mantissa;
  wire product_1_negative;
  wire signed [11:0] product_2;
  wire [10:0] product_2_aligned;
  wire [2:0] product_2_exponent;
  wire signed [10:0] product_2_inverted;
  wire [3:0] product_2_mantissa;
  wire product_2_negative;
  wire signed [11:0] product_3;
  wire [10:0] product_3_aligned;
  wire [2:0] product_3_exponent;
  wire signed [10:0] product_3_inverted;
  wire [3:0] product_3_mantissa;
  wire product_3_negative;
  wire signed [11:0] product_4;
  wire [10:0] product_4_aligned;
  wire [2:0] product_4_exponent;
  wire signed [10:0] product_4_inverted;
  wire [3:0] product_4_mantissa;
  wire product_4_negative;
  wire signed [11:0] product_5;
  wire [10:0] product_5_aligned;
  wire [2:0] product_5_exponent;
  wire signed [10:0] product_5_inverted;
  wire [3:0] product_5_mantissa;
  wire product_5_negative;
  wire signed [11:0] product_6;
  wire [10:0] product_6_aligned;
  wire [2:0] product_6_exponent;
  wire signed [10:0] product_6_inverted;
  wire [3:0] product_6_mantissa;
  wire product_6_negative;
  wire signed [11:0] product_7;
  wire [10:0] product_7_aligned;
  wire [2:0] product_7_exponent;
  wire signed [10:0] product_7_inverted;
  wire [3:0] product_7_mantissa;
  wire product_7_negative;
  wire signed [11:0] product_8;
  wire [10:0] product_8_aligned;
  wire [2:0] product_8_exponent;
  wire signed [10:0] product_8_inverted;
  wire [3:0] product_8_mantissa;
  wire product_8_negative;
  wire signed [11:0] product_9;
  wire [10:0] product_9_aligned;
  wire [2:0] product_9_exponent;
  wire signed [10:0] product_9_inverted;
  wire [3:0] product_9_mantissa;
  wire product_9_negative;
  wire [1:0] weight_0_significand;
  wire [1:0] weight_10_significand;
  wire [1:0] weight_11_significand;
  wire [1:0] weight_12_significand;
  wire [1:0] weight_13_significand;
  wire [1:0] weight_14_significand;
  wire [1:0] weight_15_significand;
  wire [1:0] weight_1_significand;
  wire [1:0] weight_2_significand;
  wire [1:0] weight_3_significand;
  wire [1:0] weight_4_significand;
  wire [1:0] weight_5_significand;
  wire [1:0] weight_6_significand;
  wire [1:0] weight_7_significand;
  wire [1:0] weight_8_significand;
  wire [1:0] weight_9_significand;
  assign product_3 = $signed(product_3_inverted) - $signed(product_3_negative);
  assign act_4_significand[1] = | acts[18:16];
  assign weight_4_significand[1] = | weights[18:16];
  assign product_4_mantissa = { act_4_significand[1], acts[16] } * { weight_4_significand[1], weights[16] };
  assign product_4_exponent = acts[18:17] + weights[18:17];
  assign product_4_aligned = product_4_mantissa << product_4_exponent;
  assign product_4_negative = acts[19] ^ weights[19];
  assign product_4_inverted = product_4_aligned ^ { product_4_negative, product_4_negative, product_4_negative, product_4_negative, product_4_negative, product_4_negative, product_4_negative, product_4_negative, product_4_negative, product_4_negative, product_4_negative };
  assign product_4 = $signed(product_4_inverted) - $signed(product_4_negative);
  assign act_5_significand[1] = | acts[22:20];
  assign weight_5_significand[1] = | weights[22:20];
  assign product_5_mantissa = { act_5_significand[1], acts[20] } * { weight_5_significand[1], weights[20] };
  assign product_5_exponent = acts[22:21] + weights[22:21];
  assign product_5_aligned = product_5_mantissa << product_5_exponent;
  assign product_5_negative = acts[23] ^ weights[23];
  assign product_5_inverted = product_5_aligned ^ { product_5_negative, product_5_negative, product_5_negative, product_5_negative, product_5_negative, product_5_negative, product_5_negative, product_5_negative, product_5_negative, product_5_negative, product_5_negative };
  assign product_5 = $signed(product_5_inverted) - $signed(product_5_negative);
  assign act_6_significand[1] = | acts[26:24];
  assign weight_6_significand[1] = | weights[26:24];
  assign product_6_mantissa = { act_6_significand[1], acts[24] } * { weight_6_significand[1], weights[24] };
  assign product_6_exponent = acts[26:25] + weights[26:25];
  assign product_6_aligned = product_6_mantissa << product_6_exponent;
  assign product_6_negative = acts[27] ^ weights[27];
  assign product_6_inverted = product_6_aligned ^ { product_6_negative, product_6_negative, product_6_negative, product_6_negative, product_6_negative, product_6_negative, product_6_negative, product_6_negative, product_6_negative, product_6_negative, product_6_negative };
  assign product_6 = $signed(product_6_inverted) - $signed(product_6_negative);
  assign act_7_significand[1] = | acts[30:28];
  assign weight_7_significand[1] = | weights[30:28];
  assign product_7_mantissa = { act_7_significand[1], acts[28] } * { weight_7_significand[1], weights[28] };
  assign product_7_exponent = acts[30:29] + weights[30:29];
  assign product_7_aligned = product_7_mantissa << product_7_exponent;
  assign product_7_negative = acts[31] ^ weights[31];
  assign product_7_inverted = product_7_aligned ^ { product_7_negative, product_7_negative, product_7_negative, product_7_negative, product_7_negative, product_7_negative, product_7_negative, product_7_negative, product_7_negative, product_7_negative, product_7_negative };
  assign product_7 = $signed(product_7_inverted) - $signed(product_7_negative);
  assign act_8_significand[1] = | acts[34:32];
  assign weight_8_significand[1] = | weights[34:32];
  assign product_8_mantissa = { act_8_significand[1], acts[32] } * { weight_8_significand[1], weights[32] };
  assign product_8_exponent = acts[34:33] + weights[34:33];
  assign product_8_aligned = product_8_mantissa << product_8_exponent;
  assign product_8_negative = acts[35] ^ weights[35];
  assign product_8_inverted = product_8_aligned ^ { product_8_negative, product_8_negative, product_8_negative, product_8_negative, product_8_negative, product_8_negative, product_8_negative, product_8_negative, product_8_negative, product_8_negative, product_8_negative };
  assign product_8 = $signed(product_8_inverted) - $signed(product_8_negative);
  assign act_9_significand[1] = | acts[38:36];
  assign weight_9_significand[1] = | weights[38:36];
  assign product_9_mantissa = { act_9_significand[1], acts[36] } * { weight_9_significand[1], weights[36] };
  assign product_9_exponent = acts[38:37] + weights[38:37];
  assign product_9_aligned = product_9_mantissa << product_9_exponent;
  assign product_9_negative = acts[39] ^ weights[39];
  assign product_9_inverted = product_9_aligned ^ { product_9_negative, product_9_negative, product_9_negative, product_9_negative, product_9_negative, product_9_negative, product_9_negative, product_9_negative, product_9_negative, product_9_negative, product_9_negative };
  assign product_9 = $signed(product_9_inverted) - $signed(product_9_negative);
  assign act_10_significand[1] = | acts[42:40];
  assign weight_10_significand[1] = | weights[42:40];
  assign product_10_mantissa = { act_10_significand[1], acts[40] } * { weight_10_significand[1], weights[40] };
  assign product_10_exponent = acts[42:41] + weights[42:41];
  assign product_10_aligned = product_10_mantissa << product_10_exponent;
  assign product_10_negative = acts[43] ^ weights[43];
  assign product_10_inverted = product_10_aligned ^ { product_10_negative, product_10_negative, product_10_negative, product_10_negative, product_10_negative, product_10_negative, product_10_negative, product_10_negative, product_10_negative, product_10_negative, product_10_negative };
  assign product_10 = $signed(product_10_inverted) - $signed(product_10_negative);
  assign act_11_significand[1] = | acts[46:44];
  assign weight_11_significand[1] = | weights[46:44];
  assign product_11_mantissa = { act_11_significand[1], acts[44] } * { weight_11_significand[1], weights[44] };
  assign product_11_exponent = acts[46:45] + weights[46:45];
  assign product_11_aligned = product_11_mantissa << product_11_exponent;
  assign product_11_negative = acts[47] ^ weights[47];
  assign product_11_inverted = product_11_aligned ^ { product_11_negative, product_11_negative, product_11_negative, product_11_negative, product_11_negative, product_11_negative, product_11_negative, product_11_negative, product_11_negative, product_11_negative, product_11_negative };
  assign product_11 = $signed(product_11_inverted) - $signed(product_11_negative);
  assign act_12_significand[1] = | acts[50:48];
  assign weight_12_significand[1] = | weights[50:48];
  assign product_12_mantissa = { act_12_significand[1], acts[48] } * { weight_12_significand[1], weights[48] };
  assign product_12_exponent = acts[50:49] + weights[50:49];
  assign product_12_aligned = product_12_mantissa << product_12_exponent;
  assign product_12_negative = acts[51] ^ weights[51];
  assign product_12_inverted = product_12_aligned ^ { product_12_negative, product_12_negative, product_12_negative, product_12_negative, product_12_negative, product_12_negative, product_12_negative, product_12_negative, product_12_negative, product_12_negative, product_12_negative };
  assign product_12 = $signed(product_12_inverted) - $signed(product_12_negative);
  assign act_13_significand[1] = | acts[54:52];
  assign weight_13_significand[1] = | weights[54:52];
  assign product_13_mantissa = { act_13_significand[1], acts[52] } * { weight_13_significand[1], weights[52] };
  assign product_13_exponent = acts[54:53] + weights[54:53];
  assign product_13_aligned = product_13_mantissa << product_13_exponent;
  assign product_13_negative = acts[55] ^ weights[55];
  assign product_13_inverted = product_13_aligned ^ { product_13_negative, product_13_negative, product_13_negative, product_13_negative, product_13_negative, product_13_negative, product_13_negative, product_13_negative, product_13_negative, product_13_negative, product_13_negative };
  assign product_13 = $signed(product_13_inverted) - $signed(product_13_negative);
  assign act_14_significand[1] = | acts[58:56];
  assign weight_14_significand[1] = | weights[58:56];
  assign product_14_mantissa = { act_14_significand[1], acts[56] } * { weight_14_significand[1], weights[56] };
  assign product_14_exponent = acts[58:57] + weights[58:57];
  assign product_14_aligned = product_14_mantissa << product_14_exponent;
  assign product_14_negative = acts[59] ^ weights[59];
  assign product_14_inverted = product_14_aligned ^ { product_14_negative, product_14_negative, product_14_negative, product_14_negative, product_14_negative, product_14_negative, product_14_negative, product_14_negative, product_14_negative, product_14_negative, product_14_negative };
  assign product_14 = $signed(product_14_inverted) - $signed(product_14_negative);
  assign act_15_significand[1] = | acts[62:60];
  assign weight_15_significand[1] = | weights[62:60];
  assign product_15_mantissa = { act_15_significand[1], acts[60] } * { weight_15_significand[1], weights[60] };
  assign product_15_exponent = acts[62:61] + weights[62:61];
  assign product_15_aligned = product_15_mantissa << product_15_exponent;
  assign product_15_negative = acts[63] ^ weights[63];
  assign product_15_inverted = product_15_aligned ^ { product_15_negative, product_15_negative, product_15_negative, product_15_negative, product_15_negative, product_15_negative, product_15_negative, product_15_negative, product_15_negative, product_15_negative, product_15_negative };
  assign product_15 = $signed(product_15_inverted) - $signed(product_15_negative);
  assign _000_[12:0] = $signed(product_0) + $signed(product_1);
  assign _001_[13:0] = $signed(_000_[12:0]) + $signed(product_2);
  assign _002_[14:0] = $signed(_001_[13:0]) + $signed(product_3);
  assign _003_ = $signed(_002_[14:0]) + $signed(product_4);
  assign _004_ = $signed(_003_) + $signed(product_5);
  assign _005_ = $signed(_004_) + $signed(product_6);
  assign _006_ = $signed(_005_) + $signed(product_7);
  assign _007_ = $signed(_006_) + $signed(product_8);
  assign _008_ = $signed(_007_) + $signed(product_9);
  assign _009_ = $signed(_008_) + $signed(product_10);
  assign _010_ = $signed(_009_) + $signed(product_11);
  assign _011_ = $signed(_010_) + $signed(product_12);
  assign _012_ = $signed(_011_) + $signed(product_13);
  assign _013_ = $signed(_012_) + $signed(product_14);
  assign sum = $signed(_013_) + $signed(product_15);
  assign act_0_significand[1] = | acts[2:0];
  assign weight_0_significand[1] = | weights[2:0];
  assign product_0_mantissa = { act_0_significand[1], acts[0] } * { weight_0_significand[1], weights[0] };
  assign product_0_exponent = acts[2:1] + weights[2:1];
  assign product_0_aligned = product_0_mantissa << product_0_exponent;
  assign product_0_negative = acts[3] ^ weights[3];
  assign product_0_inverted = product_0_aligned ^ { product_0_negative, product_0_negative, product_0_negative, product_0_negative, product_0_negative, product_0_negative, product_0_negative, product_0_negative, product_0_negative, product_0_negative, product_0_negative };
  assign product_0 = $signed(product_0_inverted) - $signed(product_0_negative);
  assign act_1_significand[1] = | acts[6:4];
  assign weight_1_significand[1] = | weights[6:4];
  assign product_1_mantissa = { act_1_significand[1], acts[4] } * { weight_1_significand[1], weights[4] };
  assign product_1_exponent = acts[6:5] + weights[6:5];
  assign product_1_aligned = product_1_mantissa << product_1_exponent;
  assign product_1_negative = acts[7] ^ weights[7];
  assign product_1_inverted = product_1_aligned ^ { product_1_negative, product_1_negative, product_1_negative, product_1_negative, product_1_negative, product_1_negative, product_1_negative, product_1_negative, product_1_negative, product_1_negative, product_1_negative };
  assign product_1 = $signed(product_1_inverted) - $signed(product_1_negative);
  assign act_2_significand[1] = | acts[10:8];
  assign weight_2_significand[1] = | weights[10:8];
  assign product_2_mantissa = { act_2_significand[1], acts[8] } * { weight_2_significand[1], weights[8] };
  assign product_2_exponent = acts[10:9] + weights[10:9];
  assign product_2_aligned = product_2_mantissa << product_2_exponent;
  assign product_2_negative = acts[11] ^ weights[11];
  assign product_2_inverted = product_2_aligned ^ { product_2_negative, product_2_negative, product_2_negative, product_2_negative, product_2_negative, product_2_negative, product_2_negative, product_2_negative, product_2_negative, product_2_negative, product_2_negative };
  assign product_2 = $signed(product_2_inverted) - $signed(product_2_negative);
  assign act_3_significand[1] = | acts[14:12];
  assign weight_3_significand[1] = | weights[14:12];
  assign product_3_mantissa = { act_3_significand[1], acts[12] } * { weight_3_significand[1], weights[12] };
  assign product_3_exponent = acts[14:13] + weights[14:13];
  assign product_3_aligned = product_3_mantissa << product_3_exponent;
  assign product_3_negative = acts[15] ^ weights[15];
  assign product_3_inverted = product_3_aligned ^ { product_3_negative, product_3_negative, product_3_negative, product_3_negative, product_3_negative, product_3_negative, product_3_negative, product_3_negative, product_3_negative, product_3_negative, product_3_negative };
  assign weight_11_significand[0] = weights[44];
  assign act_11_significand[0] = acts[44];
  assign weight_10_significand[0] = weights[40];
  assign weight_14_significand[0] = weights[56];
  assign act_10_significand[0] = acts[40];
  assign weight_9_significand[0] = weights[36];
  assign act_14_significand[0] = acts[56];
  assign act_9_significand[0] = acts[36];
  assign weight_8_significand[0] = weights[32];
  assign act_8_significand[0] = acts[32];
  assign weight_7_significand[0] = weights[28];
  assign weight_13_significand[0] = weights[52];
  assign act_7_significand[0] = acts[28];
  assign weight_15_significand[0] = weights[60];
  assign weight_6_significand[0] = weights[24];
  assign act_13_significand[0] = acts[52];
  assign act_6_significand[0] = acts[24];
  assign weight_5_significand[0] = weights[20];
  assign act_5_significand[0] = acts[20];
  assign weight_4_significand[0] = weights[16];
  assign act_4_significand[0] = acts[16];
  assign weight_3_significand[0] = weights[12];
  assign _000_[13] = _000_[12];
  assign _002_[15] = _002_[14];
  assign act_3_significand[0] = acts[12];
  assign _001_[14] = _001_[13];
  assign weight_2_significand[0] = weights[8];
  assign act_2_significand[0] = acts[8];
  assign weight_1_significand[0] = weights[4];
  assign act_1_significand[0] = acts[4];
  assign weight_12_significand[0] = weights[48];
  assign act_15_significand[0] = acts[60];
  assign weight_0_significand[0] = weights[0];
  assign act_12_significand[0] = acts[48];
  assign act_0_significand[0] = acts[0];
endmodule

module fixed16f6_to_af4e2(bias, o, i);
  input signed [7:0] bias;
  wire signed [7:0] bias;
  output [3:0] o;
  wire [3:0] o;
  input signed [15:0] i;
  wire signed [15:0] i;
  wire _00_;
  wire [3:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [5:0] _10_;
  wire _11_;
  wire _12_;
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
  wire [2:0] _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire _31_;
  wire [8:0] _32_;
  wire _33_;
  wire signed [8:0] exponent;
  wire packed_beyond;
  wire [2:0] packed_cut;
  wire packed_inside;
  wire packed_least;
  wire [2:0] packed_magnitude;
  wire packed_negative;
  wire packed_up;
  wire [15:0] value_bits;
  wire [2:0] value_left_1;
  wire [3:0] value_left_2;
  wire [5:0] value_left_4;
  wire [9:0] value_left_8;
  wire value_lost_1;
  wire value_lost_2;
  wire value_lost_4;
  wire value_lost_8;
  wire value_reaches;
  wire value_shift_1;
  wire value_shift_2;
  wire value_shift_4;
  wire value_shift_8;
  wire value_up;
  assign _09_ = value_left_2[0] ^ i[15];
  assign _11_ = _09_ & value_left_2[3];
  assign value_lost_1 = value_lost_2 | _11_;
  assign value_left_1 = value_left_2[3] ? { 1'h1, value_left_2[2:1] } : value_left_2[2:0];
  assign _13_ = value_left_1[1] ^ i[15];
  assign _14_ = value_lost_1 | _13_;
  assign _15_ = _12_ & _14_;
  assign value_up = _15_ ^ i[15];
  assign _12_ = value_left_1[0] ^ i[15];
  assign _16_ = _12_ | value_lost_1;
  assign _17_ = ~ _16_;
  assign _18_ = i[15] & _17_;
  assign value_reaches = value_left_1[1] | _18_;
  assign packed_beyond = | exponent[7:2];
  assign packed_cut = { exponent[1:0], value_left_1[1] } | { packed_beyond, packed_beyond, packed_beyond };
  assign _19_ = ~ exponent[8];
  assign packed_inside = value_left_1[2] & _19_;
  assign _20_ = & exponent;
  assign _21_ = _20_ & value_reaches;
  assign _22_ = | packed_cut;
  assign _23_ = ~ _22_;
  assign _24_ = exponent[8] ? _21_ : _23_;
  assign packed_least = value_left_1[2] & _24_;
  assign { packed_magnitude[2:1], _25_[0] } = packed_cut & { packed_inside, packed_inside, packed_inside };
  assign _26_ = value_up & packed_inside;
  assign _27_ = ~ packed_least;
  assign _28_ = _26_ & _27_;
  assign _29_ = & packed_cut;
  assign _30_ = ~ _29_;
  assign packed_up = _28_ & _30_;
  assign _31_ = packed_inside | packed_least;
  assign packed_negative = i[15] & _31_;
  assign o[2:0] = packed_magnitude + packed_up;
  assign _32_ = $signed({ 1'h0, value_shift_8, value_shift_4, value_shift_2, value_shift_1 }) + $signed(bias);
  assign exponent = $signed(5'h08) - $signed(_32_);
  assign value_bits[15:1] = i[14:0] ^ { i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15] };
  assign _06_ = | value_bits[15:8];
  assign value_shift_8 = ~ _06_;
  assign _33_ = | _10_[5:1];
  assign value_lost_8 = _33_ & _06_;
  assign value_left_8 = _06_ ? value_bits[15:6] : { value_bits[7:1], i[15], i[15], i[15] };
  assign _00_ = | value_left_8[9:6];
  assign value_shift_4 = ~ _00_;
  assign _01_ = value_left_8[3:0] ^ { i[15], i[15], i[15], i[15] };
  assign _02_ = | _01_;
  assign _03_ = _02_ & _00_;
  assign value_lost_4 = value_lost_8 | _03_;
  assign value_left_4 = _00_ ? value_left_8[9:4] : value_left_8[5:0];
  assign _04_ = | value_left_4[5:4];
  assign value_shift_2 = ~ _04_;
  assign _05_ = value_left_4[1:0] ^ { i[15], i[15] };
  assign _07_ = | _05_;
  assign _08_ = _07_ & _04_;
  assign value_lost_2 = value_lost_4 | _08_;
  assign value_left_2 = _04_ ? value_left_4[5:2] : value_left_4[3:0];
  assign value_shift_1 = ~ value_left_2[3];
  assign _10_[5:1] = value_bits[5:1] ^ { i[15], i[15], i[15], i[15], i[15] };
  assign packed_magnitude[0] = _25_[0] | packed_least;
  assign _25_[2:1] = packed_magnitude[2:1];
  assign _10_[0] = 1'h0;
  assign o[3] = packed_negative;
  assign value_bits[0] = i[15];
endmodule

module hfint_af4e2_k16(clk, rst, i__payload, i__valid, i_scale__payload, i_scale__valid, o__ready, i__ready, i_scale__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [128:0] i__payload;
  wire [128:0] i__payload;
  input i__valid;
  wire i__valid;
  input [41:0] i_scale__payload;
  wire [41:0] i_scale__payload;
  input i_scale__valid;
  wire i_scale__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output i_scale__ready;
  wire i_scale__ready;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [4:0] _07_;
  reg signed [15:0] activated_1;
  reg [1:0] activation_1;
  reg [1:0] activation_2;
  reg signed [7:0] bias;
  wire ends;
  wire [30:0] i__payload_22 ;
  wire [3:0] i__payload_46 ;
  reg i__valid_31 ;
  reg signed [7:0] last_1;
  reg signed [7:0] last_2;
  reg leaves_1;
  reg leaves_2;
  wire may_end;
  wire [18:0] o;
  wire [30:0] o__payload_40 ;
  reg o__ready_29 ;
  wire signed [15:0] result;
  wire [3:0] room;
  reg sets_out_1;
  reg [2:0] waiting;
  wire signed [15:0] y;
  assign may_end = _03_ & _04_;
  assign _05_ = ~ i__payload[128];
  assign _06_ = may_end | _05_;
  assign i__ready = i__valid & _06_;
  assign ends = i__ready & i__payload[128];
  assign _07_ = 5'h1c - i_scale__payload[12:8];
  assign i__payload_22 [4:0] = $signed(_07_) - $signed(i_scale__payload[4:0]);
  assign _00_ = i_scale__valid & i_scale__ready;
  assign _01_ = waiting + _00_;
  assign _02_ = _01_ - ends;
  always @(posedge clk)
    activation_1 <= o__payload_40 [22:21];
  always @(posedge clk)
    activation_2 <= activation_1;
  always @(posedge clk)
    activated_1 <= y;
  always @(posedge clk)
    last_1 <= o__payload_40 [30:23];
  always @(posedge clk)
    last_2 <= last_1;
  always @(posedge clk)
    bias <= last_2;
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _02_;
  always @(posedge clk)
    if (rst) sets_out_1 <= 1'h0;
    else sets_out_1 <= ends;
  always @(posedge clk)
    if (rst) o__ready_29  <= 1'h0;
    else o__ready_29  <= sets_out_1;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_29 ;
  always @(posedge clk)
    if (rst) leaves_2 <= 1'h0;
    else leaves_2 <= leaves_1;
  always @(posedge clk)
    if (rst) i__valid_31  <= 1'h0;
    else i__valid_31  <= leaves_2;
  assign _03_ = | room;
  assign _04_ = | waiting;
  activation_fixed16f6 activation (
    .number(activation_2),
    .x(result),
    .y(y)
  );
  fixed16f6_to_af4e2 convert (
    .bias(bias),
    .i(activated_1),
    .o(i__payload_46 )
  );
  hfint_af4e2_k16__queue queue (
    .clk(clk),
    .i__payload(i__payload_46 ),
    .i__valid(i__valid_31 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(ends),
    .room(room),
    .rst(rst)
  );
  shift_i19_to_fixed16 rescale (
    .bias(o__payload_40 [20:5]),
    .clk(clk),
    .result(result),
    .rst(rst),
    .scale(o__payload_40 [4:0]),
    .total(o)
  );
  hfint_af4e2_k16__scales scales (
    .clk(clk),
    .i__ready(i_scale__ready),
    .i__valid(i_scale__valid),
    .o__payload(o__payload_40 ),
    .o__ready(o__ready_29 ),
    .rst(rst),
    .write_data({ i_scale__payload[23:16], i_scale__payload[41:24], i__payload_22 [4:0] })
  );
  sums_af4e2_af4e2_k16x1_i19 sums (
    .acts(i__payload[63:0]),
    .clk(clk),
    .ends(ends),
    .enter(i__ready),
    .o(o),
    .rst(rst),
    .weights(i__payload[127:64])
  );
  assign i__payload_22 [30:5] = { i_scale__payload[23:16], i_scale__payload[41:24] };
endmodule

module hfint_af4e2_k16__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input [3:0] i__payload;
  wire [3:0] i__payload;
  input i__valid;
  wire i__valid;
  output [3:0] room;
  reg [3:0] room;
  output o__valid;
  wire o__valid;
  wire [3:0] _0_;
  wire _1_;
  wire [3:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 4'h8;
    else room <= _2_;
  hfint_af4e2_k16__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module hfint_af4e2_k16__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input [3:0] write_data;
  wire [3:0] write_data;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire [3:0] _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [2:0] read_address;
  reg [3:0] stored;
  wire write;
  reg [2:0] write_address;
  assign i__ready = stored != 4'h8;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h7;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h7;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 3'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 4'h0;
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
  ram_8x4 words (
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

module hfint_af4e2_k16__scales(clk, rst, i__valid, i__ready, o__payload, write_data, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [30:0] o__payload;
  wire [30:0] o__payload;
  input [30:0] write_data;
  wire [30:0] write_data;
  input o__ready;
  wire o__ready;
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
  ram_4x31 words (
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

module ram_4x31(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [30:0] write_data;
  wire [30:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [30:0] read_data;
  wire [30:0] read_data;
  reg [30:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [30:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x4(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [3:0] write_data;
  wire [3:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [3:0] read_data;
  wire [3:0] read_data;
  reg [3:0] cells [7:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module shift_i19_to_fixed16(clk, bias, rst, scale, result, total);
  input clk;
  wire clk;
  input signed [15:0] bias;
  wire signed [15:0] bias;
  input rst;
  wire rst;
  input [4:0] scale;
  wire [4:0] scale;
  output signed [15:0] result;
  reg signed [15:0] result;
  input signed [18:0] total;
  wire signed [18:0] total;
  wire [1:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [15:0] _04_;
  wire _05_;
  reg signed [15:0] bias_1;
  wire signed [17:0] biased;
  wire far;
  reg far_1;
  wire high;
  wire low;
  reg signed [16:0] near_1;
  wire signed [18:0] shifted;
  assign _01_ = $signed(biased) < $signed(16'h8001);
  assign low = far_1 ? near_1[16] : _01_;
  assign _02_ = ~ near_1[16];
  assign _03_ = $signed(biased) > $signed(16'h7fff);
  assign high = far_1 ? _02_ : _03_;
  assign _04_ = high ? 16'h7fff : biased[15:0];
  always @(posedge clk)
    near_1 <= { shifted[18], shifted[15:0] };
  always @(posedge clk)
    far_1 <= far;
  always @(posedge clk)
    bias_1 <= bias;
  assign shifted = $signed(total) >>> scale;
  assign _00_ = shifted[17:16] ^ { shifted[18], shifted[18] };
  assign far = | _00_;
  assign biased = $signed(near_1) + $signed(bias_1);
  always @(posedge clk)
    if (low) result[15:1] <= 15'h4000;
    else result[15:1] <= _04_[15:1];
  always @(posedge clk)
    if (_05_) result[0] <= 1'h1;
    else result[0] <= biased[0];
  assign _05_ = | { high, low };
endmodule

module sums_af4e2_af4e2_k16x1_i19(clk, rst, acts, weights, enter, ends, o);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] acts;
  wire [63:0] acts;
  input [63:0] weights;
  wire [63:0] weights;
  input enter;
  wire enter;
  input ends;
  wire ends;
  output [18:0] o;
  wire [18:0] o;
  wire _0_;
  reg [63:0] acts_13 ;
  reg adds;
  wire signed [14:0] beat;
  reg completes_1;
  reg done;
  reg fresh;
  reg [63:0] held_weights;
  wire [18:0] o_19 ;
  always @(posedge clk)
    fresh <= _0_;
  assign o = o_19  & { done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done };
  always @(posedge clk)
    acts_13  <= acts;
  always @(posedge clk)
    held_weights <= weights;
  always @(posedge clk)
    if (rst) adds <= 1'h0;
    else adds <= enter;
  always @(posedge clk)
    if (rst) completes_1 <= 1'h0;
    else completes_1 <= ends;
  always @(posedge clk)
    if (rst) done <= 1'h0;
    else done <= completes_1;
  assign _0_ = completes_1 | rst;
  accumulate_i15_i19 accumulate_0 (
    .adds(adds),
    .beat(beat),
    .clk(clk),
    .fresh(fresh),
    .o(o_19 ),
    .rst(rst)
  );
  dot_af4e2_af4e2_k16 dot_0 (
    .acts(acts_13 ),
    .sum(beat),
    .weights(held_weights)
  );
endmodule
