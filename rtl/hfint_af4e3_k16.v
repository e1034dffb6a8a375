module accumulate_i20_i24(clk, rst, adds, fresh, o, beat);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [23:0] o;
  reg [23:0] o;
  input signed [19:0] beat;
  wire signed [19:0] beat;
  wire [23:0] _0_;
  wire signed [19:0] coming;
  wire signed [23:0] so_far;
  assign so_far = fresh ? 24'h000000 : o;
  assign coming = adds ? beat : 20'h00000;
  assign _0_ = $signed(so_far) + $signed(coming);
  always @(posedge clk)
    o <= _0_;
endmodule

module activation_fixed16f10(x, y, number);
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
  wire [11:0] _04_;
  wire [11:0] _05_;
  wire _06_;
  wire [11:0] _07_;
  wire [11:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [15:0] _12_;
  wire signed [5:0] above;
  wire signed [11:0] curve;
  wire [8:0] eighths;
  wire signed [6:0] height;
  wire line_0;
  wire line_1;
  wire line_2;
  wire line_3;
  wire [8:0] sixteenths;
  wire [11:0] slope;
  wire signed [16:0] steep;
  assign sixteenths = x[14:6] ^ { x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15] };
  assign eighths = number[0] ? sixteenths : { 1'h0, sixteenths[8:1] };
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
  assign steep = number[0] ? { x[14:0], 2'h0 } : { x[15], x };
  assign _04_ = steep[13:2] & { line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0 };
  assign _05_ = steep[14:3] & { line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1 };
  assign _07_ = _04_ | _05_;
  assign _08_ = steep[16:5] & { line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2 };
  assign slope = _07_ | _08_;
  assign curve[11:5] = $signed(slope[11:5]) + $signed(height);
  assign _09_ = number[0] & x[15];
  assign line_0 = ! eighths[8:3];
  assign _01_[2] = line_1 | line_2;
  assign _02_[4] = _01_[2] | line_3;
  assign _12_ = _09_ ? 16'h0000 : x;
  assign y = number[1] ? { curve[11], curve[11], curve[11], curve[11], curve[11:5], slope[4:0] } : _12_;
  assign { _02_[5], _02_[3:0] } = { _02_[4], line_1, _01_[2], 1'h0, line_2 };
  assign _03_[3:0] = { above[3:1], line_2 };
  assign { _01_[5:3], _01_[1:0] } = { _01_[2], _01_[2], line_1, 1'h0, line_2 };
  assign curve[4:0] = slope[4:0];
  assign above[0] = line_2;
endmodule

module dot_af4e3_af4e3_k16_registered(clk, rst, acts, weights, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] acts;
  wire [63:0] acts;
  input [63:0] weights;
  wire [63:0] weights;
  output signed [19:0] sum;
  wire signed [19:0] sum;
  wire _000_;
  wire [8:0] _001_;
  wire [8:0] _002_;
  wire _003_;
  wire [8:0] _004_;
  wire [8:0] _005_;
  wire [8:0] _006_;
  wire [8:0] _007_;
  wire _008_;
  wire [8:0] _009_;
  wire [8:0] _010_;
  wire [8:0] _011_;
  wire [19:0] _012_;
  wire [19:0] _013_;
  wire [19:0] _014_;
  wire [19:0] _015_;
  wire [19:0] _016_;
  wire _017_;
  wire [19:0] _018_;
  wire [19:0] _019_;
  wire [19:0] _020_;
  wire [19:0] _021_;
  wire [19:0] _022_;
  wire [19:0] _023_;
  wire [19:0] _024_;
  wire [19:0] _025_;
  wire [19:0] _026_;
  wire [19:0] _027_;
  wire [19:0] _028_;
  wire [19:0] _029_;
  wire [19:0] _030_;
  wire [19:0] _031_;
  wire [19:0] _032_;
  wire [19:0] _033_;
  wire [19:0] _034_;
  wire [19:0] _035_;
  wire [19:0] _036_;
  wire [19:0] _037_;
  wire _038_;
  wire [19:0] _039_;
  wire [19:0] _040_;
  wire [19:0] _041_;
  wire [19:0] _042_;
  wire [19:0] _043_;
  wire [19:0] _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
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
  wire [8:0] _070_;
  wire _071_;
  wire [8:0] _072_;
  wire [8:0] _073_;
  wire [8:0] _074_;
  wire [8:0] _075_;
  wire _076_;
  wire [8:0] _077_;
  wire [8:0] _078_;
  wire act_0_significand;
  wire act_10_significand;
  wire act_11_significand;
  wire act_12_significand;
  wire act_13_significand;
  wire act_14_significand;
  wire act_15_significand;
  wire act_1_significand;
  wire act_2_significand;
  wire act_3_significand;
  wire act_4_significand;
  wire act_5_significand;
  wire act_6_significand;
  wire act_7_significand;
  wire act_8_significand;
  wire act_9_significand;
  wire [16:0] correction_0;
  wire [16:0] correction_1;
  wire [16:0] correction_10;
  wire [16:0] correction_11;
  wire [16:0] correction_12;
  wire [16:0] correction_13;
  wire [16:0] correction_14;
  wire [16:0] correction_15;
  wire [16:0] correction_2;
  wire [16:0] correction_3;
  wire [16:0] correction_4;
  wire [16:0] correction_5;
  wire [16:0] correction_6;
  wire [16:0] correction_7;
  wire [16:0] correction_8;
  wire [16:0] correction_9;
  reg [3:0] held_exponent_0;
  reg [3:0] held_exponent_1;
  reg [3:0] held_exponent_10;
  reg [3:0] held_exponent_11;
  reg [3:0] held_exponent_12;
  reg [3:0] held_exponent_13;
  reg [3:0] held_exponent_14;
  reg [3:0] held_exponent_15;
  reg [3:0] held_exponent_2;
  reg [3:0] held_exponent_3;
  reg [3:0] held_exponent_4;
  reg [3:0] held_exponent_5;
  reg [3:0] held_exponent_6;
  reg [3:0] held_exponent_7;
  reg [3:0] held_exponent_8;
  reg [3:0] held_exponent_9;
  reg [1:0] held_mantissa_0;
  reg [1:0] held_mantissa_1;
  reg [1:0] held_mantissa_10;
  reg [1:0] held_mantissa_11;
  reg [1:0] held_mantissa_12;
  reg [1:0] held_mantissa_13;
  reg [1:0] held_mantissa_14;
  reg [1:0] held_mantissa_15;
  reg [1:0] held_mantissa_2;
  reg [1:0] held_mantissa_3;
  reg [1:0] held_mantissa_4;
  reg [1:0] held_mantissa_5;
  reg [1:0] held_mantissa_6;
  reg [1:0] held_mantissa_7;
  reg [1:0] held_mantissa_8;
  reg [1:0] held_mantissa_9;
  reg held_negative_0;
  reg held_negative_1;
  reg held_negative_10;
  reg held_negative_11;
  reg held_negative_12;
  reg held_negative_13;
  reg held_negative_14;
  reg held_negative_15;
  reg held_negative_2;
  reg held_negative_3;
  reg held_negative_4;
  reg held_negative_5;
  reg held_negative_6;
  reg held_negative_7;
  reg held_negative_8;
  reg held_negative_9;
  wire [15:0] high_0;
  wire [15:0] high_1;
  wire [15:0] high_10;
  wire [15:0] high_11;
  wire [15:0] high_12;
  wire [15:0] high_13;
  wire [15:0] high_14;
  wire [15:0] high_15;
  wire [15:0] high_2;
  wire [15:0] high_3;
  wire [15:0] high_4;
  wire [15:0] high_5;
  wire [15:0] high_6;
  wire [15:0] high_7;
  wire [15:0] high_8;
  wire [15:0] high_9;
  wire high_negative_0;
  wire high_negative_1;
  wire high_negative_10;
  wire high_negative_11;
  wire high_negative_12;
  wire high_negative_13;
  wire high_negative_14;
  wire high_negative_15;
  wire high_negative_2;
  wire high_negative_3;
  wire high_negative_4;
  wire high_negative_5;
  wire high_negative_6;
  wire high_negative_7;
  wire high_negative_8;
  wire high_negative_9;
  wire [8:0] inverted_0;
  wire [8:0] inverted_1;
  wire [8:0] inverted_10;
  wire [8:0] inverted_11;
  wire [8:0] inverted_12;
  wire [8:0] inverted_13;
  wire [8:0] inverted_14;
  wire [8:0] inverted_15;
  wire [8:0] inverted_2;
  wire [8:0] inverted_3;
  wire [8:0] inverted_4;
  wire [8:0] inverted_5;
  wire [8:0] inverted_6;
  wire [8:0] inverted_7;
  wire [8:0] inverted_8;
  wire [8:0] inverted_9;
  wire [8:0] low_0;
  wire [8:0] low_1;
  wire [8:0] low_10;
  wire [8:0] low_11;
  wire [8:0] low_12;
  wire [8:0] low_13;
  wire [8:0] low_14;
  wire [8:0] low_15;
  wire [8:0] low_2;
  wire [8:0] low_3;
  wire [8:0] low_4;
  wire [8:0] low_5;
  wire [8:0] low_6;
  wire [8:0] low_7;
  wire [8:0] low_8;
  wire [8:0] low_9;
  wire low_negative_0;
  wire low_negative_1;
  wire low_negative_10;
  wire low_negative_11;
  wire low_negative_12;
  wire low_negative_13;
  wire low_negative_14;
  wire low_negative_15;
  wire low_negative_2;
  wire low_negative_3;
  wire low_negative_4;
  wire low_negative_5;
  wire low_negative_6;
  wire low_negative_7;
  wire low_negative_8;
  wire low_negative_9;
  wire [3:0] product_0_exponent;
  wire [1:0] product_0_mantissa;
  wire product_0_negative;
  wire [3:0] product_10_exponent;
  wire [1:0] product_10_mantissa;
  wire product_10_negative;
  wire [3:0] product_11_exponent;
  wire [1:0] product_11_mantissa;
  wire product_11_negative;
  wire [3:0] product_12_exponent;
  wire [1:0] product_12_mantissa;
  wire product_12_negative;
  wire [3:0] product_13_exponent;
  wire [1:0] product_13_mantissa;
  wire product_13_negative;
  wire [3:0] product_14_exponent;
  wire [1:0] product_14_mantissa;
  wire product_14_negative;
  wire [3:0] product_15_exponent;
  wire [1:0] product_15_mantissa;
  wire product_15_negative;
  wire [3:0] product_1_exponent;
  wire [1:0] product_1_mantissa;
  wire product_1_negative;
  wire [3:0] product_2_exponent;
  wire [1:0] product_2_mantissa;
  wire product_2_negative;
  wire [3:0] product_3_exponent;
  wire [1:0] product_3_mantissa;
  wire product_3_negative;
  wire [3:0] product_4_exponent;
  wire [1:0] product_4_mantissa;
  wire product_4_negative;
  wire [3:0] product_5_exponent;
  wire [1:0] product_5_mantissa;
  wire product_5_negative;
  wire [3:0] product_6_exponent;
  wire [1:0] product_6_mantissa;
  wire product_6_negative;
  wire [3:0] product_7_exponent;
  wire [1:0] product_7_mantissa;
  wire product_7_negative;
  wire [3:0] product_8_exponent;
  wire [1:0] product_8_mantissa;
  wire product_8_negative;
  wire [3:0] product_9_exponent;
  wire [1:0] product_9_mantissa;
  wire product_9_negative;
  wire [15:0] row_0;
  wire [15:0] row_1;
  wire [15:0] row_10;
  wire [15:0] row_11;
  wire [15:0] row_12;
  wire [15:0] row_13;
  wire [15:0] row_14;
  wire [15:0] row_15;
  wire [15:0] row_2;
  wire [15:0] row_3;
  wire [15:0] row_4;
  wire [15:0] row_5;
  wire [15:0] row_6;
  wire [15:0] row_7;
  wire [15:0] row_8;
  wire [15:0] row_9;
  wire weight_0_significand;
  wire weight_10_significand;
  wire weight_11_significand;
  wire weight_12_significand;
  wire weight_13_significand;
  wire weight_14_significand;
  wire weight_15_significand;
  wire weight_1_significand;
  wire weight_2_significand;
  wire weight_3_significand;
  wire weight_4_significand;
  wire weight_5_significand;
  wire weight_6_significand;
  wire weight_7_significand;
  wire weight_8_significand;
  wire weight_9_significand;
  wire [8:0] window_0;
  wire [8:0] window_1;
  wire [8:0] window_10;
  wire [8:0] window_11;
  wire [8:0] window_12;
  wire [8:0] window_13;
  wire [8:0] window_14;
  wire [8:0] window_15;
  wire [8:0] window_2;
  wire [8:0] window_3;
  wire [8:0] window_4;
  wire [8:0] window_5;
  wire [8:0] window_6;
  wire [8:0] window_7;
  wire [8:0] window_8;
  wire [8:0] window_9;
  assign act_0_significand = | acts[2:0];
  assign weight_0_significand = | weights[2:0];
  assign product_0_mantissa = act_0_significand * weight_0_significand;
  assign product_0_exponent = acts[2:0] + weights[2:0];
  assign _000_ = acts[3] ^ weights[3];
  assign _051_ = _000_ & act_0_significand;
  assign product_0_negative = _051_ & weight_0_significand;
  assign act_1_significand = | acts[6:4];
  assign weight_1_significand = | weights[6:4];
  assign product_1_mantissa = act_1_significand * weight_1_significand;
  assign product_1_exponent = acts[6:4] + weights[6:4];
  assign _062_ = acts[7] ^ weights[7];
  assign _071_ = _062_ & act_1_significand;
  assign product_1_negative = _071_ & weight_1_significand;
  assign act_2_significand = | acts[10:8];
  assign weight_2_significand = | weights[10:8];
  assign product_2_mantissa = act_2_significand * weight_2_significand;
  assign product_2_exponent = acts[10:8] + weights[10:8];
  assign _076_ = acts[11] ^ weights[11];
  assign _003_ = _076_ & act_2_significand;
  assign product_2_negative = _003_ & weight_2_significand;
  assign act_3_significand = | acts[14:12];
  assign weight_3_significand = | weights[14:12];
  assign product_3_mantissa = act_3_significand * weight_3_significand;
  assign product_3_exponent = acts[14:12] + weights[14:12];
  assign _008_ = acts[15] ^ weights[15];
  assign _017_ = _008_ & act_3_significand;
  assign product_3_negative = _017_ & weight_3_significand;
  assign act_4_significand = | acts[18:16];
  assign weight_4_significand = | weights[18:16];
  assign product_4_mantissa = act_4_significand * weight_4_significand;
  assign product_4_exponent = acts[18:16] + weights[18:16];
  assign _038_ = acts[19] ^ weights[19];
  assign _045_ = _038_ & act_4_significand;
  assign product_4_negative = _045_ & weight_4_significand;
  assign act_5_significand = | acts[22:20];
  assign weight_5_significand = | weights[22:20];
  assign product_5_mantissa = act_5_significand * weight_5_significand;
  assign product_5_exponent = acts[22:20] + weights[22:20];
  assign _046_ = acts[23] ^ weights[23];
  assign _047_ = _046_ & act_5_significand;
  assign product_5_negative = _047_ & weight_5_significand;
  assign act_6_significand = | acts[26:24];
  assign weight_6_significand = | weights[26:24];
  assign product_6_mantissa = act_6_significand * weight_6_significand;
  assign product_6_exponent = acts[26:24] + weights[26:24];
  assign _048_ = acts[27] ^ weights[27];
  assign _049_ = _048_ & act_6_significand;
  assign product_6_negative = _049_ & weight_6_significand;
  assign act_7_significand = | acts[30:28];
  assign weight_7_significand = | weights[30:28];
  assign product_7_mantissa = act_7_significand * weight_7_significand;
  assign product_7_exponent = acts[30:28] + weights[30:28];
  assign _050_ = acts[31] ^ weights[31];
  assign _052_ = _050_ & act_7_significand;
  assign product_7_negative = _052_ & weight_7_significand;
  assign act_8_significand = | acts[34:32];
  assign weight_8_significand = | weights[34:32];
  assign product_8_mantissa = act_8_significand * weight_8_significand;
  assign product_8_exponent = acts[34:32] + weights[34:32];
  assign _053_ = acts[35] ^ weights[35];
  assign _054_ = _053_ & act_8_significand;
  assign product_8_negative = _054_ & weight_8_significand;
  assign act_9_significand = | acts[38:36];
  assign weight_9_significand = | weights[38:36];
  assign product_9_mantissa = act_9_significand * weight_9_significand;
  assign product_9_exponent = acts[38:36] + weights[38:36];
  assign _055_ = acts[39] ^ weights[39];
  assign _056_ = _055_ & act_9_significand;
  assign product_9_negative = _056_ & weight_9_significand;
  assign act_10_significand = | acts[42:40];
  assign weight_10_significand = | weights[42:40];
  assign product_10_mantissa = act_10_significand * weight_10_significand;
  assign product_10_exponent = acts[42:40] + weights[42:40];
  assign _057_ = acts[43] ^ weights[43];
  assign _058_ = _057_ & act_10_significand;
  assign product_10_negative = _058_ & weight_10_significand;
  assign act_11_significand = | acts[46:44];
  assign weight_11_significand = | weights[46:44];
  assign product_11_mantissa = act_11_significand * weight_11_significand;
  assign product_11_exponent = acts[46:44] + weights[46:44];
  assign _059_ = acts[47] ^ weights[47];
  assign _060_ = _059_ & act_11_significand;
  assign product_11_negative = _060_ & weight_11_significand;
  assign act_12_significand = | acts[50:48];
  assign weight_12_significand = | weights[50:48];
  assign product_12_mantissa = act_12_significand * weight_12_significand;
  assign product_12_exponent = acts[50:48] + weights[50:48];
  assign _061_ = acts[51] ^ weights[51];
  assign _063_ = _061_ & act_12_significand;
  assign product_12_negative = _063_ & weight_12_significand;
  assign act_13_significand = | acts[54:52];
  assign weight_13_significand = | weights[54:52];
  assign product_13_mantissa = act_13_significand * weight_13_significand;
  assign product_13_exponent = acts[54:52] + weights[54:52];
  assign _064_ = acts[55] ^ weights[55];
  assign _065_ = _064_ & act_13_significand;
  assign product_13_negative = _065_ & weight_13_significand;
  assign act_14_significand = | acts[58:56];
  assign weight_14_significand = | weights[58:56];
  assign product_14_mantissa = act_14_significand * weight_14_significand;
  assign product_14_exponent = acts[58:56] + weights[58:56];
  assign _066_ = acts[59] ^ weights[59];
  assign _067_ = _066_ & act_14_significand;
  assign product_14_negative = _067_ & weight_14_significand;
  assign act_15_significand = | acts[62:60];
  assign weight_15_significand = | weights[62:60];
  assign product_15_mantissa = act_15_significand * weight_15_significand;
  assign product_15_exponent = acts[62:60] + weights[62:60];
  assign _068_ = acts[63] ^ weights[63];
  assign _069_ = _068_ & act_15_significand;
  assign product_15_negative = _069_ & weight_15_significand;
  assign window_0 = held_mantissa_0 << held_exponent_0[2:0];
  assign inverted_0 = window_0 ^ { held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0 };
  assign low_0 = inverted_0 & { _070_[0], _070_[0], _070_[0], _070_[0], _070_[0], _070_[0], _070_[0], _070_[0], _070_[0] };
  assign high_0[15:8] = inverted_0[7:0] & { held_exponent_0[3], held_exponent_0[3], held_exponent_0[3], held_exponent_0[3], held_exponent_0[3], held_exponent_0[3], held_exponent_0[3], held_exponent_0[3] };
  assign _070_[0] = ~ held_exponent_0[3];
  assign low_negative_0 = held_negative_0 & _070_[0];
  assign high_negative_0 = held_negative_0 & held_exponent_0[3];
  assign correction_0[9] = ~ low_negative_0;
  assign correction_0[16] = ~ high_negative_0;
  assign window_1 = held_mantissa_1 << held_exponent_1[2:0];
  assign inverted_1 = window_1 ^ { held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1 };
  assign low_1 = inverted_1 & { _072_[0], _072_[0], _072_[0], _072_[0], _072_[0], _072_[0], _072_[0], _072_[0], _072_[0] };
  assign high_1[15:8] = inverted_1[7:0] & { held_exponent_1[3], held_exponent_1[3], held_exponent_1[3], held_exponent_1[3], held_exponent_1[3], held_exponent_1[3], held_exponent_1[3], held_exponent_1[3] };
  assign _072_[0] = ~ held_exponent_1[3];
  assign low_negative_1 = held_negative_1 & _072_[0];
  assign high_negative_1 = held_negative_1 & held_exponent_1[3];
  assign correction_1[9] = ~ low_negative_1;
  assign correction_1[16] = ~ high_negative_1;
  assign window_2 = held_mantissa_2 << held_exponent_2[2:0];
  assign inverted_2 = window_2 ^ { held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2 };
  assign low_2 = inverted_2 & { _073_[0], _073_[0], _073_[0], _073_[0], _073_[0], _073_[0], _073_[0], _073_[0], _073_[0] };
  assign high_2[15:8] = inverted_2[7:0] & { held_exponent_2[3], held_exponent_2[3], held_exponent_2[3], held_exponent_2[3], held_exponent_2[3], held_exponent_2[3], held_exponent_2[3], held_exponent_2[3] };
  assign _073_[0] = ~ held_exponent_2[3];
  assign low_negative_2 = held_negative_2 & _073_[0];
  assign high_negative_2 = held_negative_2 & held_exponent_2[3];
  assign correction_2[9] = ~ low_negative_2;
  assign correction_2[16] = ~ high_negative_2;
  assign window_3 = held_mantissa_3 << held_exponent_3[2:0];
  assign inverted_3 = window_3 ^ { held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3 };
  assign low_3 = inverted_3 & { _074_[0], _074_[0], _074_[0], _074_[0], _074_[0], _074_[0], _074_[0], _074_[0], _074_[0] };
  assign high_3[15:8] = inverted_3[7:0] & { held_exponent_3[3], held_exponent_3[3], held_exponent_3[3], held_exponent_3[3], held_exponent_3[3], held_exponent_3[3], held_exponent_3[3], held_exponent_3[3] };
  assign _074_[0] = ~ held_exponent_3[3];
  assign low_negative_3 = held_negative_3 & _074_[0];
  assign high_negative_3 = held_negative_3 & held_exponent_3[3];
  assign correction_3[9] = ~ low_negative_3;
  assign correction_3[16] = ~ high_negative_3;
  assign window_4 = held_mantissa_4 << held_exponent_4[2:0];
  assign inverted_4 = window_4 ^ { held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4 };
  assign low_4 = inverted_4 & { _075_[0], _075_[0], _075_[0], _075_[0], _075_[0], _075_[0], _075_[0], _075_[0], _075_[0] };
  assign high_4[15:8] = inverted_4[7:0] & { held_exponent_4[3], held_exponent_4[3], held_exponent_4[3], held_exponent_4[3], held_exponent_4[3], held_exponent_4[3], held_exponent_4[3], held_exponent_4[3] };
  assign _075_[0] = ~ held_exponent_4[3];
  assign low_negative_4 = held_negative_4 & _075_[0];
  assign high_negative_4 = held_negative_4 & held_exponent_4[3];
  assign correction_4[9] = ~ low_negative_4;
  assign correction_4[16] = ~ high_negative_4;
  assign window_5 = held_mantissa_5 << held_exponent_5[2:0];
  assign inverted_5 = window_5 ^ { held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5 };
  assign low_5 = inverted_5 & { _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0] };
  assign high_5[15:8] = inverted_5[7:0] & { held_exponent_5[3], held_exponent_5[3], held_exponent_5[3], held_exponent_5[3], held_exponent_5[3], held_exponent_5[3], held_exponent_5[3], held_exponent_5[3] };
  assign _077_[0] = ~ held_exponent_5[3];
  assign low_negative_5 = held_negative_5 & _077_[0];
  assign high_negative_5 = held_negative_5 & held_exponent_5[3];
  assign correction_5[9] = ~ low_negative_5;
  assign correction_5[16] = ~ high_negative_5;
  assign window_6 = held_mantissa_6 << held_exponent_6[2:0];
  assign inverted_6 = window_6 ^ { held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6 };
  assign low_6 = inverted_6 & { _078_[0], _078_[0], _078_[0], _078_[0], _078_[0], _078_[0], _078_[0], _078_[0], _078_[0] };
  assign high_6[15:8] = inverted_6[7:0] & { held_exponent_6[3], held_exponent_6[3], held_exponent_6[3], held_exponent_6[3], held_exponent_6[3], held_exponent_6[3], held_exponent_6[3], held_exponent_6[3] };
  assign _078_[0] = ~ held_exponent_6[3];
  assign low_negative_6 = held_negative_6 & _078_[0];
  assign high_negative_6 = held_negative_6 & held_exponent_6[3];
  assign correction_6[9] = ~ low_negative_6;
  assign correction_6[16] = ~ high_negative_6;
  assign window_7 = held_mantissa_7 << held_exponent_7[2:0];
  assign inverted_7 = window_7 ^ { held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7 };
  assign low_7 = inverted_7 & { _001_[0], _001_[0], _001_[0], _001_[0], _001_[0], _001_[0], _001_[0], _001_[0], _001_[0] };
  assign high_7[15:8] = inverted_7[7:0] & { held_exponent_7[3], held_exponent_7[3], held_exponent_7[3], held_exponent_7[3], held_exponent_7[3], held_exponent_7[3], held_exponent_7[3], held_exponent_7[3] };
  assign _001_[0] = ~ held_exponent_7[3];
  assign low_negative_7 = held_negative_7 & _001_[0];
  assign high_negative_7 = held_negative_7 & held_exponent_7[3];
  assign correction_7[9] = ~ low_negative_7;
  assign correction_7[16] = ~ high_negative_7;
  assign window_8 = held_mantissa_8 << held_exponent_8[2:0];
  assign inverted_8 = window_8 ^ { held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8 };
  assign low_8 = inverted_8 & { _002_[0], _002_[0], _002_[0], _002_[0], _002_[0], _002_[0], _002_[0], _002_[0], _002_[0] };
  assign high_8[15:8] = inverted_8[7:0] & { held_exponent_8[3], held_exponent_8[3], held_exponent_8[3], held_exponent_8[3], held_exponent_8[3], held_exponent_8[3], held_exponent_8[3], held_exponent_8[3] };
  assign _002_[0] = ~ held_exponent_8[3];
  assign low_negative_8 = held_negative_8 & _002_[0];
  assign high_negative_8 = held_negative_8 & held_exponent_8[3];
  assign correction_8[9] = ~ low_negative_8;
  assign correction_8[16] = ~ high_negative_8;
  assign window_9 = held_mantissa_9 << held_exponent_9[2:0];
  assign inverted_9 = window_9 ^ { held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9 };
  assign low_9 = inverted_9 & { _004_[0], _004_[0], _004_[0], _004_[0], _004_[0], _004_[0], _004_[0], _004_[0], _004_[0] };
  assign high_9[15:8] = inverted_9[7:0] & { held_exponent_9[3], held_exponent_9[3], held_exponent_9[3], held_exponent_9[3], held_exponent_9[3], held_exponent_9[3], held_exponent_9[3], held_exponent_9[3] };
  assign _004_[0] = ~ held_exponent_9[3];
  assign low_negative_9 = held_negative_9 & _004_[0];
  assign high_negative_9 = held_negative_9 & held_exponent_9[3];
  assign correction_9[9] = ~ low_negative_9;
  assign correction_9[16] = ~ high_negative_9;
  assign window_10 = held_mantissa_10 << held_exponent_10[2:0];
  assign inverted_10 = window_10 ^ { held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10 };
  assign low_10 = inverted_10 & { _005_[0], _005_[0], _005_[0], _005_[0], _005_[0], _005_[0], _005_[0], _005_[0], _005_[0] };
  assign high_10[15:8] = inverted_10[7:0] & { held_exponent_10[3], held_exponent_10[3], held_exponent_10[3], held_exponent_10[3], held_exponent_10[3], held_exponent_10[3], held_exponent_10[3], held_exponent_10[3] };
  assign _005_[0] = ~ held_exponent_10[3];
  assign low_negative_10 = held_negative_10 & _005_[0];
  assign high_negative_10 = held_negative_10 & held_exponent_10[3];
  assign correction_10[9] = ~ low_negative_10;
  assign correction_10[16] = ~ high_negative_10;
  assign window_11 = held_mantissa_11 << held_exponent_11[2:0];
  assign inverted_11 = window_11 ^ { held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11 };
  assign low_11 = inverted_11 & { _006_[0], _006_[0], _006_[0], _006_[0], _006_[0], _006_[0], _006_[0], _006_[0], _006_[0] };
  assign high_11[15:8] = inverted_11[7:0] & { held_exponent_11[3], held_exponent_11[3], held_exponent_11[3], held_exponent_11[3], held_exponent_11[3], held_exponent_11[3], held_exponent_11[3], held_exponent_11[3] };
  assign _006_[0] = ~ held_exponent_11[3];
  assign low_negative_11 = held_negative_11 & _006_[0];
  assign high_negative_11 = held_negative_11 & held_exponent_11[3];
  assign correction_11[9] = ~ low_negative_11;
  assign correction_11[16] = ~ high_negative_11;
  assign window_12 = held_mantissa_12 << held_exponent_12[2:0];
  assign inverted_12 = window_12 ^ { held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12 };
  assign low_12 = inverted_12 & { _007_[0], _007_[0], _007_[0], _007_[0], _007_[0], _007_[0], _007_[0], _007_[0], _007_[0] };
  assign high_12[15:8] = inverted_12[7:0] & { held_exponent_12[3], held_exponent_12[3], held_exponent_12[3], held_exponent_12[3], held_exponent_12[3], held_exponent_12[3], held_exponent_12[3], held_exponent_12[3] };
  assign _007_[0] = ~ held_exponent_12[3];
  assign low_negative_12 = held_negative_12 & _007_[0];
  assign high_negative_12 = held_negative_12 & held_exponent_12[3];
  assign correction_12[9] = ~ low_negative_12;
  assign correction_12[16] = ~ high_negative_12;
  assign window_13 = held_mantissa_13 << held_exponent_13[2:0];
  assign inverted_13 = window_13 ^ { held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13 };
  assign low_13 = inverted_13 & { _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0] };
  assign high_13[15:8] = inverted_13[7:0] & { held_exponent_13[3], held_exponent_13[3], held_exponent_13[3], held_exponent_13[3], held_exponent_13[3], held_exponent_13[3], held_exponent_13[3], held_exponent_13[3] };
  assign _009_[0] = ~ held_exponent_13[3];
  assign low_negative_13 = held_negative_13 & _009_[0];
  assign high_negative_13 = held_negative_13 & held_exponent_13[3];
  assign correction_13[9] = ~ low_negative_13;
  assign correction_13[16] = ~ high_negative_13;
  assign window_14 = held_mantissa_14 << held_exponent_14[2:0];
  assign inverted_14 = window_14 ^ { held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14 };
  assign low_14 = inverted_14 & { _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0] };
  assign high_14[15:8] = inverted_14[7:0] & { held_exponent_14[3], held_exponent_14[3], held_exponent_14[3], held_exponent_14[3], held_exponent_14[3], held_exponent_14[3], held_exponent_14[3], held_exponent_14[3] };
  assign _010_[0] = ~ held_exponent_14[3];
  assign low_negative_14 = held_negative_14 & _010_[0];
  assign high_negative_14 = held_negative_14 & held_exponent_14[3];
  assign correction_14[9] = ~ low_negative_14;
  assign correction_14[16] = ~ high_negative_14;
  assign window_15 = held_mantissa_15 << held_exponent_15[2:0];
  assign inverted_15 = window_15 ^ { held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15 };
  assign low_15 = inverted_15 & { _011_[0], _011_[0], _011_[0], _011_[0], _011_[0], _011_[0], _011_[0], _011_[0], _011_[0] };
  assign high_15[15:8] = inverted_15[7:0] & { held_exponent_15[3], held_exponent_15[3], held_exponent_15[3], held_exponent_15[3], held_exponent_15[3], held_exponent_15[3], held_exponent_15[3], held_exponent_15[3] };
  assign _011_[0] = ~ held_exponent_15[3];
  assign low_negative_15 = held_negative_15 & _011_[0];
  assign high_negative_15 = held_negative_15 & held_exponent_15[3];
  assign correction_15[9] = ~ low_negative_15;
  assign correction_15[16] = ~ high_negative_15;
  assign _012_[19:13] = 7'h7f + high_0[15:13];
  assign _013_ = $signed({ _012_[19:13], high_0[12:9], row_0[8], low_0[7:0] }) + $signed({ 1'h0, correction_0[16], 6'h00, correction_0[9], high_negative_0, 7'h00, low_negative_0 });
  assign _014_ = $signed(_013_) + $signed({ 1'h0, high_1[15:9], row_1[8], low_1[7:0] });
  assign _015_ = $signed(_014_) + $signed({ 1'h0, correction_1[16], 6'h00, correction_1[9], high_negative_1, 7'h00, low_negative_1 });
  assign _016_ = $signed(_015_) + $signed({ 1'h0, high_2[15:9], row_2[8], low_2[7:0] });
  assign _018_ = $signed(_016_) + $signed({ 1'h0, correction_2[16], 6'h00, correction_2[9], high_negative_2, 7'h00, low_negative_2 });
  assign _019_ = $signed(_018_) + $signed({ 1'h0, high_3[15:9], row_3[8], low_3[7:0] });
  assign _020_ = $signed(_019_) + $signed({ 1'h0, correction_3[16], 6'h00, correction_3[9], high_negative_3, 7'h00, low_negative_3 });
  assign _021_ = $signed(_020_) + $signed({ 1'h0, high_4[15:9], row_4[8], low_4[7:0] });
  assign _022_ = $signed(_021_) + $signed({ 1'h0, correction_4[16], 6'h00, correction_4[9], high_negative_4, 7'h00, low_negative_4 });
  assign _023_ = $signed(_022_) + $signed({ 1'h0, high_5[15:9], row_5[8], low_5[7:0] });
  assign _024_ = $signed(_023_) + $signed({ 1'h0, correction_5[16], 6'h00, correction_5[9], high_negative_5, 7'h00, low_negative_5 });
  assign _025_ = $signed(_024_) + $signed({ 1'h0, high_6[15:9], row_6[8], low_6[7:0] });
  assign _026_ = $signed(_025_) + $signed({ 1'h0, correction_6[16], 6'h00, correction_6[9], high_negative_6, 7'h00, low_negative_6 });
  assign _027_ = $signed(_026_) + $signed({ 1'h0, high_7[15:9], row_7[8], low_7[7:0] });
  assign _028_ = $signed(_027_) + $signed({ 1'h0, correction_7[16], 6'h00, correction_7[9], high_negative_7, 7'h00, low_negative_7 });
  assign _029_ = $signed(_028_) + $signed({ 1'h0, high_8[15:9], row_8[8], low_8[7:0] });
  assign _030_ = $signed(_029_) + $signed({ 1'h0, correction_8[16], 6'h00, correction_8[9], high_negative_8, 7'h00, low_negative_8 });
  assign _031_ = $signed(_030_) + $signed({ 1'h0, high_9[15:9], row_9[8], low_9[7:0] });
  assign _032_ = $signed(_031_) + $signed({ 1'h0, correction_9[16], 6'h00, correction_9[9], high_negative_9, 7'h00, low_negative_9 });
  assign _033_ = $signed(_032_) + $signed({ 1'h0, high_10[15:9], row_10[8], low_10[7:0] });
  assign _034_ = $signed(_033_) + $signed({ 1'h0, correction_10[16], 6'h00, correction_10[9], high_negative_10, 7'h00, low_negative_10 });
  assign _035_ = $signed(_034_) + $signed({ 1'h0, high_11[15:9], row_11[8], low_11[7:0] });
  assign _036_ = $signed(_035_) + $signed({ 1'h0, correction_11[16], 6'h00, correction_11[9], high_negative_11, 7'h00, low_negative_11 });
  assign _037_ = $signed(_036_) + $signed({ 1'h0, high_12[15:9], row_12[8], low_12[7:0] });
  assign _039_ = $signed(_037_) + $signed({ 1'h0, correction_12[16], 6'h00, correction_12[9], high_negative_12, 7'h00, low_negative_12 });
  assign _040_ = $signed(_039_) + $signed({ 1'h0, high_13[15:9], row_13[8], low_13[7:0] });
  assign _041_ = $signed(_040_) + $signed({ 1'h0, correction_13[16], 6'h00, correction_13[9], high_negative_13, 7'h00, low_negative_13 });
  assign _042_ = $signed(_041_) + $signed({ 1'h0, high_14[15:9], row_14[8], low_14[7:0] });
  assign _043_ = $signed(_042_) + $signed({ 1'h0, correction_14[16], 6'h00, correction_14[9], high_negative_14, 7'h00, low_negative_14 });
  assign _044_ = $signed(_043_) + $signed({ 1'h0, high_15[15:9], row_15[8], low_15[7:0] });
  assign sum = $signed(_044_) + $signed({ 1'h0, correction_15[16], 6'h00, correction_15[9], high_negative_15, 7'h00, low_negative_15 });
  always @(posedge clk)
    held_negative_0 <= product_0_negative;
  always @(posedge clk)
    held_mantissa_0 <= product_0_mantissa;
  always @(posedge clk)
    held_exponent_0 <= product_0_exponent;
  always @(posedge clk)
    held_negative_1 <= product_1_negative;
  always @(posedge clk)
    held_mantissa_1 <= product_1_mantissa;
  always @(posedge clk)
    held_exponent_1 <= product_1_exponent;
  always @(posedge clk)
    held_negative_2 <= product_2_negative;
  always @(posedge clk)
    held_mantissa_2 <= product_2_mantissa;
  always @(posedge clk)
    held_exponent_2 <= product_2_exponent;
  always @(posedge clk)
    held_negative_3 <= product_3_negative;
  always @(posedge clk)
    held_mantissa_3 <= product_3_mantissa;
  always @(posedge clk)
    held_exponent_3 <= product_3_exponent;
  always @(posedge clk)
    held_negative_4 <= product_4_negative;
  always @(posedge clk)
    held_mantissa_4 <= product_4_mantissa;
  always @(posedge clk)
    held_exponent_4 <= product_4_exponent;
  always @(posedge clk)
    held_negative_5 <= product_5_negative;
  always @(posedge clk)
    held_mantissa_5 <= product_5_mantissa;
  always @(posedge clk)
    held_exponent_5 <= product_5_exponent;
  always @(posedge clk)
    held_negative_6 <= product_6_negative;
  always @(posedge clk)
    held_mantissa_6 <= product_6_mantissa;
  always @(posedge clk)
    held_exponent_6 <= product_6_exponent;
  always @(posedge clk)
    held_negative_7 <= product_7_negative;
  always @(posedge clk)
    held_mantissa_7 <= product_7_mantissa;
  always @(posedge clk)
    held_exponent_7 <= product_7_exponent;
  always @(posedge clk)
    held_negative_8 <= product_8_negative;
  always @(posedge clk)
    held_mantissa_8 <= product_8_mantissa;
  always @(posedge clk)
    held_exponent_8 <= product_8_exponent;
  always @(posedge clk)
    held_negative_9 <= product_9_negative;
  always @(posedge clk)
    held_mantissa_9 <= product_9_mantissa;
  always @(posedge clk)
    held_exponent_9 <= product_9_exponent;
  always @(posedge clk)
    held_negative_10 <= product_10_negative;
  always @(posedge clk)
    held_mantissa_10 <= product_10_mantissa;
  always @(posedge clk)
    held_exponent_10 <= product_10_exponent;
  always @(posedge clk)
    held_negative_11 <= product_11_negative;
  always @(posedge clk)
    held_mantissa_11 <= product_11_mantissa;
  always @(posedge clk)
    held_exponent_11 <= product_11_exponent;
  always @(posedge clk)
    held_negative_12 <= product_12_negative;
  always @(posedge clk)
    held_mantissa_12 <= product_12_mantissa;
  always @(posedge clk)
    held_exponent_12 <= product_12_exponent;
  always @(posedge clk)
    held_negative_13 <= product_13_negative;
  always @(posedge clk)
    held_mantissa_13 <= product_13_mantissa;
  always @(posedge clk)
    held_exponent_13 <= product_13_exponent;
  always @(posedge clk)
    held_negative_14 <= product_14_negative;
  always @(posedge clk)
    held_mantissa_14 <= product_14_mantissa;
  always @(posedge clk)
    held_exponent_14 <= product_14_exponent;
  always @(posedge clk)
    held_negative_15 <= product_15_negative;
  always @(posedge clk)
    held_mantissa_15 <= product_15_mantissa;
  always @(posedge clk)
    held_exponent_15 <= product_15_exponent;
  assign row_8[8] = low_8[8] | high_8[8];
  assign row_9[8] = low_9[8] | high_9[8];
  assign row_10[8] = low_10[8] | high_10[8];
  assign row_11[8] = low_11[8] | high_11[8];
  assign row_12[8] = low_12[8] | high_12[8];
  assign row_13[8] = low_13[8] | high_13[8];
  assign row_14[8] = low_14[8] | high_14[8];
  assign row_15[8] = low_15[8] | high_15[8];
  assign row_0[8] = low_0[8] | high_0[8];
  assign row_1[8] = low_1[8] | high_1[8];
  assign row_2[8] = low_2[8] | high_2[8];
  assign row_3[8] = low_3[8] | high_3[8];
  assign row_4[8] = low_4[8] | high_4[8];
  assign row_5[8] = low_5[8] | high_5[8];
  assign row_6[8] = low_6[8] | high_6[8];
  assign row_7[8] = low_7[8] | high_7[8];
  assign { row_15[15:9], row_15[7:0] } = { high_15[15:9], low_15[7:0] };
  assign high_15[7:0] = 8'h00;
  assign _074_[8:1] = { _074_[0], _074_[0], _074_[0], _074_[0], _074_[0], _074_[0], _074_[0], _074_[0] };
  assign { correction_15[15:10], correction_15[8:0] } = { 6'h00, high_negative_15, 7'h00, low_negative_15 };
  assign { row_14[15:9], row_14[7:0] } = { high_14[15:9], low_14[7:0] };
  assign high_14[7:0] = 8'h00;
  assign { correction_14[15:10], correction_14[8:0] } = { 6'h00, high_negative_14, 7'h00, low_negative_14 };
  assign { row_13[15:9], row_13[7:0] } = { high_13[15:9], low_13[7:0] };
  assign high_13[7:0] = 8'h00;
  assign { correction_13[15:10], correction_13[8:0] } = { 6'h00, high_negative_13, 7'h00, low_negative_13 };
  assign { row_12[15:9], row_12[7:0] } = { high_12[15:9], low_12[7:0] };
  assign high_12[7:0] = 8'h00;
  assign { correction_12[15:10], correction_12[8:0] } = { 6'h00, high_negative_12, 7'h00, low_negative_12 };
  assign { row_11[15:9], row_11[7:0] } = { high_11[15:9], low_11[7:0] };
  assign high_11[7:0] = 8'h00;
  assign { correction_11[15:10], correction_11[8:0] } = { 6'h00, high_negative_11, 7'h00, low_negative_11 };
  assign { row_10[15:9], row_10[7:0] } = { high_10[15:9], low_10[7:0] };
  assign high_10[7:0] = 8'h00;
  assign _075_[8:1] = { _075_[0], _075_[0], _075_[0], _075_[0], _075_[0], _075_[0], _075_[0], _075_[0] };
  assign { correction_10[15:10], correction_10[8:0] } = { 6'h00, high_negative_10, 7'h00, low_negative_10 };
  assign { row_9[15:9], row_9[7:0] } = { high_9[15:9], low_9[7:0] };
  assign high_9[7:0] = 8'h00;
  assign { correction_9[15:10], correction_9[8:0] } = { 6'h00, high_negative_9, 7'h00, low_negative_9 };
  assign { row_8[15:9], row_8[7:0] } = { high_8[15:9], low_8[7:0] };
  assign high_8[7:0] = 8'h00;
  assign { correction_8[15:10], correction_8[8:0] } = { 6'h00, high_negative_8, 7'h00, low_negative_8 };
  assign { row_7[15:9], row_7[7:0] } = { high_7[15:9], low_7[7:0] };
  assign high_7[7:0] = 8'h00;
  assign _070_[8:1] = { _070_[0], _070_[0], _070_[0], _070_[0], _070_[0], _070_[0], _070_[0], _070_[0] };
  assign { correction_7[15:10], correction_7[8:0] } = { 6'h00, high_negative_7, 7'h00, low_negative_7 };
  assign { row_6[15:9], row_6[7:0] } = { high_6[15:9], low_6[7:0] };
  assign high_6[7:0] = 8'h00;
  assign _012_[12:0] = { high_0[12:9], row_0[8], low_0[7:0] };
  assign { correction_6[15:10], correction_6[8:0] } = { 6'h00, high_negative_6, 7'h00, low_negative_6 };
  assign { row_5[15:9], row_5[7:0] } = { high_5[15:9], low_5[7:0] };
  assign high_5[7:0] = 8'h00;
  assign _077_[8:1] = { _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0], _077_[0] };
  assign { correction_5[15:10], correction_5[8:0] } = { 6'h00, high_negative_5, 7'h00, low_negative_5 };
  assign { row_4[15:9], row_4[7:0] } = { high_4[15:9], low_4[7:0] };
  assign high_4[7:0] = 8'h00;
  assign { correction_4[15:10], correction_4[8:0] } = { 6'h00, high_negative_4, 7'h00, low_negative_4 };
  assign { row_3[15:9], row_3[7:0] } = { high_3[15:9], low_3[7:0] };
  assign high_3[7:0] = 8'h00;
  assign { correction_3[15:10], correction_3[8:0] } = { 6'h00, high_negative_3, 7'h00, low_negative_3 };
  assign { row_2[15:9], row_2[7:0] } = { high_2[15:9], low_2[7:0] };
  assign high_2[7:0] = 8'h00;
  assign { correction_2[15:10], correction_2[8:0] } = { 6'h00, high_negative_2, 7'h00, low_negative_2 };
  assign { row_1[15:9], row_1[7:0] } = { high_1[15:9], low_1[7:0] };
  assign high_1[7:0] = 8'h00;
  assign { correction_1[15:10], correction_1[8:0] } = { 6'h00, high_negative_1, 7'h00, low_negative_1 };
  assign { row_0[15:9], row_0[7:0] } = { high_0[15:9], low_0[7:0] };
  assign high_0[7:0] = 8'h00;
  assign _078_[8:1] = { _078_[0], _078_[0], _078_[0], _078_[0], _078_[0], _078_[0], _078_[0], _078_[0] };
  assign _011_[8:1] = { _011_[0], _011_[0], _011_[0], _011_[0], _011_[0], _011_[0], _011_[0], _011_[0] };
  assign _001_[8:1] = { _001_[0], _001_[0], _001_[0], _001_[0], _001_[0], _001_[0], _001_[0], _001_[0] };
  assign _002_[8:1] = { _002_[0], _002_[0], _002_[0], _002_[0], _002_[0], _002_[0], _002_[0], _002_[0] };
  assign _004_[8:1] = { _004_[0], _004_[0], _004_[0], _004_[0], _004_[0], _004_[0], _004_[0], _004_[0] };
  assign _010_[8:1] = { _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0] };
  assign _009_[8:1] = { _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0], _009_[0] };
  assign _007_[8:1] = { _007_[0], _007_[0], _007_[0], _007_[0], _007_[0], _007_[0], _007_[0], _007_[0] };
  assign _072_[8:1] = { _072_[0], _072_[0], _072_[0], _072_[0], _072_[0], _072_[0], _072_[0], _072_[0] };
  assign _006_[8:1] = { _006_[0], _006_[0], _006_[0], _006_[0], _006_[0], _006_[0], _006_[0], _006_[0] };
  assign _073_[8:1] = { _073_[0], _073_[0], _073_[0], _073_[0], _073_[0], _073_[0], _073_[0], _073_[0] };
  assign _005_[8:1] = { _005_[0], _005_[0], _005_[0], _005_[0], _005_[0], _005_[0], _005_[0], _005_[0] };
  assign { correction_0[15:10], correction_0[8:0] } = { 6'h00, high_negative_0, 7'h00, low_negative_0 };
endmodule

module fixed16f10_to_af4e3(bias, o, i);
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
  wire [6:0] _10_;
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
  wire [2:0] _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire [8:0] _31_;
  wire _32_;
  wire signed [8:0] exponent;
  wire packed_beyond;
  wire [2:0] packed_cut;
  wire packed_inside;
  wire packed_least;
  wire [2:0] packed_magnitude;
  wire packed_negative;
  wire packed_up;
  wire [15:0] value_bits;
  wire [1:0] value_left_1;
  wire [2:0] value_left_2;
  wire [4:0] value_left_4;
  wire [8:0] value_left_8;
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
  assign _11_ = _09_ & value_left_2[2];
  assign value_lost_1 = value_lost_2 | _11_;
  assign value_left_1 = value_left_2[2] ? { 1'h1, value_left_2[1] } : value_left_2[1:0];
  assign _13_ = value_left_1[1] ^ i[15];
  assign _14_ = value_lost_1 | _13_;
  assign _15_ = _12_ & _14_;
  assign value_up = _15_ ^ i[15];
  assign _12_ = value_left_1[0] ^ i[15];
  assign _16_ = _12_ | value_lost_1;
  assign _17_ = ~ _16_;
  assign value_reaches = i[15] & _17_;
  assign packed_beyond = | exponent[7:3];
  assign packed_cut = exponent[2:0] | { packed_beyond, packed_beyond, packed_beyond };
  assign _18_ = ~ exponent[8];
  assign packed_inside = value_left_1[1] & _18_;
  assign _19_ = & exponent;
  assign _20_ = _19_ & value_reaches;
  assign _21_ = | packed_cut;
  assign _22_ = ~ _21_;
  assign _23_ = exponent[8] ? _20_ : _22_;
  assign packed_least = value_left_1[1] & _23_;
  assign { packed_magnitude[2:1], _24_[0] } = packed_cut & { packed_inside, packed_inside, packed_inside };
  assign _25_ = value_up & packed_inside;
  assign _26_ = ~ packed_least;
  assign _27_ = _25_ & _26_;
  assign _28_ = & packed_cut;
  assign _29_ = ~ _28_;
  assign packed_up = _27_ & _29_;
  assign _30_ = packed_inside | packed_least;
  assign packed_negative = i[15] & _30_;
  assign o[2:0] = packed_magnitude + packed_up;
  assign _31_ = $signed({ 1'h0, value_shift_8, value_shift_4, value_shift_2, value_shift_1 }) + $signed(bias);
  assign exponent = $signed(4'h4) - $signed(_31_);
  assign value_bits[15:1] = i[14:0] ^ { i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15] };
  assign _06_ = | value_bits[15:8];
  assign value_shift_8 = ~ _06_;
  assign _32_ = | _10_[6:1];
  assign value_lost_8 = _32_ & _06_;
  assign value_left_8 = _06_ ? value_bits[15:7] : { value_bits[7:1], i[15], i[15] };
  assign _00_ = | value_left_8[8:5];
  assign value_shift_4 = ~ _00_;
  assign _01_ = value_left_8[3:0] ^ { i[15], i[15], i[15], i[15] };
  assign _02_ = | _01_;
  assign _03_ = _02_ & _00_;
  assign value_lost_4 = value_lost_8 | _03_;
  assign value_left_4 = _00_ ? value_left_8[8:4] : value_left_8[4:0];
  assign _04_ = | value_left_4[4:3];
  assign value_shift_2 = ~ _04_;
  assign _05_ = value_left_4[1:0] ^ { i[15], i[15] };
  assign _07_ = | _05_;
  assign _08_ = _07_ & _04_;
  assign value_lost_2 = value_lost_4 | _08_;
  assign value_left_2 = _04_ ? value_left_4[4:2] : value_left_4[2:0];
  assign value_shift_1 = ~ value_left_2[2];
  assign _10_[6:1] = value_bits[6:1] ^ { i[15], i[15], i[15], i[15], i[15], i[15] };
  assign packed_magnitude[0] = _24_[0] | packed_least;
  assign _24_[2:1] = packed_magnitude[2:1];
  assign _10_[0] = 1'h0;
  assign o[3] = packed_negative;
  assign value_bits[0] = i[15];
endmodule

module hfint_af4e3_k16(clk, rst, i__payload, i__valid, i_scale__payload, i_scale__valid, o__ready, i__ready, i_scale__ready, o__payload, o__valid);
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
  wire [23:0] o;
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
  assign _07_ = 5'h16 - i_scale__payload[12:8];
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
  activation_fixed16f10 activation (
    .number(activation_2),
    .x(result),
    .y(y)
  );
  fixed16f10_to_af4e3 convert (
    .bias(bias),
    .i(activated_1),
    .o(i__payload_46 )
  );
  hfint_af4e3_k16__queue queue (
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
  shift_i24_to_fixed16 rescale (
    .bias(o__payload_40 [20:5]),
    .clk(clk),
    .result(result),
    .rst(rst),
    .scale(o__payload_40 [4:0]),
    .total(o)
  );
  hfint_af4e3_k16__scales scales (
    .clk(clk),
    .i__ready(i_scale__ready),
    .i__valid(i_scale__valid),
    .o__payload(o__payload_40 ),
    .o__ready(o__ready_29 ),
    .rst(rst),
    .write_data({ i_scale__payload[23:16], i_scale__payload[41:24], i__payload_22 [4:0] })
  );
  sums_af4e3_af4e3_k16x1_i24_products sums (
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

module hfint_af4e3_k16__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
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
  hfint_af4e3_k16__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module hfint_af4e3_k16__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
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

module hfint_af4e3_k16__scales(clk, rst, i__valid, i__ready, o__payload, write_data, o__ready);
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

module shift_i24_to_fixed16(clk, bias, rst, scale, result, total);
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
  input signed [23:0] total;
  wire signed [23:0] total;
  wire [6:0] _00_;
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
  wire signed [23:0] shifted;
  assign _01_ = $signed(biased) < $signed(16'h8001);
  assign low = far_1 ? near_1[16] : _01_;
  assign _02_ = ~ near_1[16];
  assign _03_ = $signed(biased) > $signed(16'h7fff);
  assign high = far_1 ? _02_ : _03_;
  assign _04_ = high ? 16'h7fff : biased[15:0];
  always @(posedge clk)
    near_1 <= { shifted[23], shifted[15:0] };
  always @(posedge clk)
    far_1 <= far;
  always @(posedge clk)
    bias_1 <= bias;
  assign shifted = $signed(total) >>> scale;
  assign _00_ = shifted[22:16] ^ { shifted[23], shifted[23], shifted[23], shifted[23], shifted[23], shifted[23], shifted[23] };
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

module sums_af4e3_af4e3_k16x1_i24_products(clk, rst, acts, weights, enter, ends, o);
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
  output [23:0] o;
  wire [23:0] o;
  wire _0_;
  reg adds;
  wire signed [19:0] beat;
  reg completes_1;
  reg done;
  reg fresh;
  wire [23:0] o_17 ;
  always @(posedge clk)
    fresh <= _0_;
  assign o = o_17  & { done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done };
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
  accumulate_i20_i24 accumulate_0 (
    .adds(adds),
    .beat(beat),
    .clk(clk),
    .fresh(fresh),
    .o(o_17 ),
    .rst(rst)
  );
  dot_af4e3_af4e3_k16_registered dot_0 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat),
    .weights(weights)
  );
endmodule
