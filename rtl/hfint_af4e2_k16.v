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

module dot_af4e2_af4e2_k16_registered(clk, rst, acts, weights, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] acts;
  wire [63:0] acts;
  input [63:0] weights;
  wire [63:0] weights;
  output signed [14:0] sum;
  wire signed [14:0] sum;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [1:0] _005_;
  wire _006_;
  wire _007_;
  wire [2:0] _008_;
  wire _009_;
  wire _010_;
  wire [3:0] _011_;
  wire _012_;
  wire _013_;
  wire [4:0] _014_;
  wire _015_;
  wire _016_;
  wire [4:0] _017_;
  wire _018_;
  wire _019_;
  wire [4:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [4:0] _024_;
  wire _025_;
  wire _026_;
  wire [4:0] _027_;
  wire _028_;
  wire _029_;
  wire [4:0] _030_;
  wire _031_;
  wire _032_;
  wire [4:0] _033_;
  wire _034_;
  wire _035_;
  wire [4:0] _036_;
  wire _037_;
  wire _038_;
  wire [4:0] _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire [4:0] _043_;
  wire _044_;
  wire _045_;
  wire [4:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire [1:0] _051_;
  wire _052_;
  wire [2:0] _053_;
  wire _054_;
  wire [3:0] _055_;
  wire _056_;
  wire [4:0] _057_;
  wire _058_;
  wire [4:0] _059_;
  wire _060_;
  wire [4:0] _061_;
  wire _062_;
  wire [4:0] _063_;
  wire _064_;
  wire [4:0] _065_;
  wire _066_;
  wire [4:0] _067_;
  wire _068_;
  wire [4:0] _069_;
  wire _070_;
  wire _071_;
  wire [4:0] _072_;
  wire _073_;
  wire [4:0] _074_;
  wire _075_;
  wire [4:0] _076_;
  wire _077_;
  wire [4:0] _078_;
  wire _079_;
  wire _080_;
  wire [14:0] _081_;
  wire [14:0] _082_;
  wire [14:0] _083_;
  wire [14:0] _084_;
  wire [14:0] _085_;
  wire [14:0] _086_;
  wire [14:0] _087_;
  wire [14:0] _088_;
  wire [14:0] _089_;
  wire [14:0] _090_;
  wire [14:0] _091_;
  wire [14:0] _092_;
  wire [14:0] _093_;
  wire [14:0] _094_;
  wire [14:0] _095_;
  wire [14:0] _096_;
  wire [14:0] _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire _124_;
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
  wire [11:0] correction_0;
  wire [14:0] correction_1;
  reg [2:0] held_exponent_0;
  reg [2:0] held_exponent_1;
  reg [2:0] held_exponent_10;
  reg [2:0] held_exponent_11;
  reg [2:0] held_exponent_12;
  reg [2:0] held_exponent_13;
  reg [2:0] held_exponent_14;
  reg [2:0] held_exponent_15;
  reg [2:0] held_exponent_2;
  reg [2:0] held_exponent_3;
  reg [2:0] held_exponent_4;
  reg [2:0] held_exponent_5;
  reg [2:0] held_exponent_6;
  reg [2:0] held_exponent_7;
  reg [2:0] held_exponent_8;
  reg [2:0] held_exponent_9;
  reg [3:0] held_mantissa_0;
  reg [3:0] held_mantissa_1;
  reg [3:0] held_mantissa_10;
  reg [3:0] held_mantissa_11;
  reg [3:0] held_mantissa_12;
  reg [3:0] held_mantissa_13;
  reg [3:0] held_mantissa_14;
  reg [3:0] held_mantissa_15;
  reg [3:0] held_mantissa_2;
  reg [3:0] held_mantissa_3;
  reg [3:0] held_mantissa_4;
  reg [3:0] held_mantissa_5;
  reg [3:0] held_mantissa_6;
  reg [3:0] held_mantissa_7;
  reg [3:0] held_mantissa_8;
  reg [3:0] held_mantissa_9;
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
  reg [4:0] held_negatives_0;
  reg [4:0] held_negatives_1;
  wire here_0_0;
  wire here_10_0;
  wire here_11_0;
  wire here_12_0;
  wire here_13_0;
  wire here_14_0;
  wire here_15_0;
  wire here_1_0;
  wire here_2_0;
  wire here_3_0;
  wire here_4_0;
  wire here_5_0;
  wire here_6_0;
  wire here_7_0;
  wire here_8_0;
  wire here_9_0;
  wire [6:0] inverted_0;
  wire [6:0] inverted_1;
  wire [6:0] inverted_10;
  wire [6:0] inverted_11;
  wire [6:0] inverted_12;
  wire [6:0] inverted_13;
  wire [6:0] inverted_14;
  wire [6:0] inverted_15;
  wire [6:0] inverted_2;
  wire [6:0] inverted_3;
  wire [6:0] inverted_4;
  wire [6:0] inverted_5;
  wire [6:0] inverted_6;
  wire [6:0] inverted_7;
  wire [6:0] inverted_8;
  wire [6:0] inverted_9;
  wire [4:0] negatives_0;
  wire [4:0] negatives_1;
  wire [6:0] placed_0_0;
  wire [9:0] placed_0_1;
  wire [6:0] placed_10_0;
  wire [9:0] placed_10_1;
  wire [6:0] placed_11_0;
  wire [9:0] placed_11_1;
  wire [6:0] placed_12_0;
  wire [9:0] placed_12_1;
  wire [6:0] placed_13_0;
  wire [9:0] placed_13_1;
  wire [6:0] placed_14_0;
  wire [9:0] placed_14_1;
  wire [6:0] placed_15_0;
  wire [9:0] placed_15_1;
  wire [6:0] placed_1_0;
  wire [9:0] placed_1_1;
  wire [6:0] placed_2_0;
  wire [9:0] placed_2_1;
  wire [6:0] placed_3_0;
  wire [9:0] placed_3_1;
  wire [6:0] placed_4_0;
  wire [9:0] placed_4_1;
  wire [6:0] placed_5_0;
  wire [9:0] placed_5_1;
  wire [6:0] placed_6_0;
  wire [9:0] placed_6_1;
  wire [6:0] placed_7_0;
  wire [9:0] placed_7_1;
  wire [6:0] placed_8_0;
  wire [9:0] placed_8_1;
  wire [6:0] placed_9_0;
  wire [9:0] placed_9_1;
  wire [2:0] product_0_exponent;
  wire [3:0] product_0_mantissa;
  wire product_0_negative;
  wire [2:0] product_10_exponent;
  wire [3:0] product_10_mantissa;
  wire product_10_negative;
  wire [2:0] product_11_exponent;
  wire [3:0] product_11_mantissa;
  wire product_11_negative;
  wire [2:0] product_12_exponent;
  wire [3:0] product_12_mantissa;
  wire product_12_negative;
  wire [2:0] product_13_exponent;
  wire [3:0] product_13_mantissa;
  wire product_13_negative;
  wire [2:0] product_14_exponent;
  wire [3:0] product_14_mantissa;
  wire product_14_negative;
  wire [2:0] product_15_exponent;
  wire [3:0] product_15_mantissa;
  wire product_15_negative;
  wire [2:0] product_1_exponent;
  wire [3:0] product_1_mantissa;
  wire product_1_negative;
  wire [2:0] product_2_exponent;
  wire [3:0] product_2_mantissa;
  wire product_2_negative;
  wire [2:0] product_3_exponent;
  wire [3:0] product_3_mantissa;
  wire product_3_negative;
  wire [2:0] product_4_exponent;
  wire [3:0] product_4_mantissa;
  wire product_4_negative;
  wire [2:0] product_5_exponent;
  wire [3:0] product_5_mantissa;
  wire product_5_negative;
  wire [2:0] product_6_exponent;
  wire [3:0] product_6_mantissa;
  wire product_6_negative;
  wire [2:0] product_7_exponent;
  wire [3:0] product_7_mantissa;
  wire product_7_negative;
  wire [2:0] product_8_exponent;
  wire [3:0] product_8_mantissa;
  wire product_8_negative;
  wire [2:0] product_9_exponent;
  wire [3:0] product_9_mantissa;
  wire product_9_negative;
  wire [9:0] row_0;
  wire [9:0] row_1;
  wire [9:0] row_10;
  wire [9:0] row_11;
  wire [9:0] row_12;
  wire [9:0] row_13;
  wire [9:0] row_14;
  wire [9:0] row_15;
  wire [9:0] row_2;
  wire [9:0] row_3;
  wire [9:0] row_4;
  wire [9:0] row_5;
  wire [9:0] row_6;
  wire [9:0] row_7;
  wire [9:0] row_8;
  wire [9:0] row_9;
  wire [6:0] shifted_0;
  wire [6:0] shifted_1;
  wire [6:0] shifted_10;
  wire [6:0] shifted_11;
  wire [6:0] shifted_12;
  wire [6:0] shifted_13;
  wire [6:0] shifted_14;
  wire [6:0] shifted_15;
  wire [6:0] shifted_2;
  wire [6:0] shifted_3;
  wire [6:0] shifted_4;
  wire [6:0] shifted_5;
  wire [6:0] shifted_6;
  wire [6:0] shifted_7;
  wire [6:0] shifted_8;
  wire [6:0] shifted_9;
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
  assign product_0_mantissa = { act_0_significand[1], acts[0] } * { weight_0_significand[1], weights[0] };
  assign product_0_exponent = acts[2:1] + weights[2:1];
  assign _100_ = acts[3] ^ weights[3];
  assign act_0_significand[1] = | acts[2:0];
  assign _107_ = _100_ & act_0_significand[1];
  assign weight_0_significand[1] = | weights[2:0];
  assign product_0_negative = _107_ & weight_0_significand[1];
  assign product_1_mantissa = { act_1_significand[1], acts[4] } * { weight_1_significand[1], weights[4] };
  assign product_1_exponent = acts[6:5] + weights[6:5];
  assign _122_ = acts[7] ^ weights[7];
  assign act_1_significand[1] = | acts[6:4];
  assign _000_ = _122_ & act_1_significand[1];
  assign weight_1_significand[1] = | weights[6:4];
  assign product_1_negative = _000_ & weight_1_significand[1];
  assign product_2_mantissa = { act_2_significand[1], acts[8] } * { weight_2_significand[1], weights[8] };
  assign product_2_exponent = acts[10:9] + weights[10:9];
  assign _021_ = acts[11] ^ weights[11];
  assign act_2_significand[1] = | acts[10:8];
  assign _042_ = _021_ & act_2_significand[1];
  assign weight_2_significand[1] = | weights[10:8];
  assign product_2_negative = _042_ & weight_2_significand[1];
  assign product_3_mantissa = { act_3_significand[1], acts[12] } * { weight_3_significand[1], weights[12] };
  assign product_3_exponent = acts[14:13] + weights[14:13];
  assign _070_ = acts[15] ^ weights[15];
  assign act_3_significand[1] = | acts[14:12];
  assign _080_ = _070_ & act_3_significand[1];
  assign weight_3_significand[1] = | weights[14:12];
  assign product_3_negative = _080_ & weight_3_significand[1];
  assign product_4_mantissa = { act_4_significand[1], acts[16] } * { weight_4_significand[1], weights[16] };
  assign product_4_exponent = acts[18:17] + weights[18:17];
  assign _098_ = acts[19] ^ weights[19];
  assign act_4_significand[1] = | acts[18:16];
  assign _099_ = _098_ & act_4_significand[1];
  assign weight_4_significand[1] = | weights[18:16];
  assign product_4_negative = _099_ & weight_4_significand[1];
  assign product_5_mantissa = { act_5_significand[1], acts[20] } * { weight_5_significand[1], weights[20] };
  assign product_5_exponent = acts[22:21] + weights[22:21];
  assign _101_ = acts[23] ^ weights[23];
  assign act_5_significand[1] = | acts[22:20];
  assign _102_ = _101_ & act_5_significand[1];
  assign weight_5_significand[1] = | weights[22:20];
  assign product_5_negative = _102_ & weight_5_significand[1];
  assign product_6_mantissa = { act_6_significand[1], acts[24] } * { weight_6_significand[1], weights[24] };
  assign product_6_exponent = acts[26:25] + weights[26:25];
  assign _103_ = acts[27] ^ weights[27];
  assign act_6_significand[1] = | acts[26:24];
  assign _104_ = _103_ & act_6_significand[1];
  assign weight_6_significand[1] = | weights[26:24];
  assign product_6_negative = _104_ & weight_6_significand[1];
  assign product_7_mantissa = { act_7_significand[1], acts[28] } * { weight_7_significand[1], weights[28] };
  assign product_7_exponent = acts[30:29] + weights[30:29];
  assign _105_ = acts[31] ^ weights[31];
  assign act_7_significand[1] = | acts[30:28];
  assign _106_ = _105_ & act_7_significand[1];
  assign weight_7_significand[1] = | weights[30:28];
  assign product_7_negative = _106_ & weight_7_significand[1];
  assign product_8_mantissa = { act_8_significand[1], acts[32] } * { weight_8_significand[1], weights[32] };
  assign product_8_exponent = acts[34:33] + weights[34:33];
  assign _108_ = acts[35] ^ weights[35];
  assign act_8_significand[1] = | acts[34:32];
  assign _109_ = _108_ & act_8_significand[1];
  assign weight_8_significand[1] = | weights[34:32];
  assign product_8_negative = _109_ & weight_8_significand[1];
  assign product_9_mantissa = { act_9_significand[1], acts[36] } * { weight_9_significand[1], weights[36] };
  assign product_9_exponent = acts[38:37] + weights[38:37];
  assign _110_ = acts[39] ^ weights[39];
  assign act_9_significand[1] = | acts[38:36];
  assign _111_ = _110_ & act_9_significand[1];
  assign weight_9_significand[1] = | weights[38:36];
  assign product_9_negative = _111_ & weight_9_significand[1];
  assign product_10_mantissa = { act_10_significand[1], acts[40] } * { weight_10_significand[1], weights[40] };
  assign product_10_exponent = acts[42:41] + weights[42:41];
  assign _112_ = acts[43] ^ weights[43];
  assign act_10_significand[1] = | acts[42:40];
  assign _113_ = _112_ & act_10_significand[1];
  assign weight_10_significand[1] = | weights[42:40];
  assign product_10_negative = _113_ & weight_10_significand[1];
  assign product_11_mantissa = { act_11_significand[1], acts[44] } * { weight_11_significand[1], weights[44] };
  assign product_11_exponent = acts[46:45] + weights[46:45];
  assign _114_ = acts[47] ^ weights[47];
  assign act_11_significand[1] = | acts[46:44];
  assign _115_ = _114_ & act_11_significand[1];
  assign weight_11_significand[1] = | weights[46:44];
  assign product_11_negative = _115_ & weight_11_significand[1];
  assign product_12_mantissa = { act_12_significand[1], acts[48] } * { weight_12_significand[1], weights[48] };
  assign product_12_exponent = acts[50:49] + weights[50:49];
  assign _116_ = acts[51] ^ weights[51];
  assign act_12_significand[1] = | acts[50:48];
  assign _117_ = _116_ & act_12_significand[1];
  assign weight_12_significand[1] = | weights[50:48];
  assign product_12_negative = _117_ & weight_12_significand[1];
  assign product_13_mantissa = { act_13_significand[1], acts[52] } * { weight_13_significand[1], weights[52] };
  assign product_13_exponent = acts[54:53] + weights[54:53];
  assign _118_ = acts[55] ^ weights[55];
  assign act_13_significand[1] = | acts[54:52];
  assign _119_ = _118_ & act_13_significand[1];
  assign weight_13_significand[1] = | weights[54:52];
  assign product_13_negative = _119_ & weight_13_significand[1];
  assign product_14_mantissa = { act_14_significand[1], acts[56] } * { weight_14_significand[1], weights[56] };
  assign product_14_exponent = acts[58:57] + weights[58:57];
  assign _120_ = acts[59] ^ weights[59];
  assign act_14_significand[1] = | acts[58:56];
  assign _121_ = _120_ & act_14_significand[1];
  assign weight_14_significand[1] = | weights[58:56];
  assign product_14_negative = _121_ & weight_14_significand[1];
  assign product_15_mantissa = { act_15_significand[1], acts[60] } * { weight_15_significand[1], weights[60] };
  assign product_15_exponent = acts[62:61] + weights[62:61];
  assign _123_ = acts[63] ^ weights[63];
  assign act_15_significand[1] = | acts[62:60];
  assign _124_ = _123_ & act_15_significand[1];
  assign weight_15_significand[1] = | weights[62:60];
  assign product_15_negative = _124_ & weight_15_significand[1];
  assign shifted_0 = held_mantissa_0 << held_exponent_0[1:0];
  assign inverted_0 = shifted_0 ^ { held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0 };
  assign here_0_0 = ! held_exponent_0[2];
  assign placed_0_0 = inverted_0 & { here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0 };
  assign placed_0_1[9:4] = inverted_0[5:0] & { held_exponent_0[2], held_exponent_0[2], held_exponent_0[2], held_exponent_0[2], held_exponent_0[2], held_exponent_0[2] };
  assign shifted_1 = held_mantissa_1 << held_exponent_1[1:0];
  assign inverted_1 = shifted_1 ^ { held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1 };
  assign here_1_0 = ! held_exponent_1[2];
  assign placed_1_0 = inverted_1 & { here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0 };
  assign placed_1_1[9:4] = inverted_1[5:0] & { held_exponent_1[2], held_exponent_1[2], held_exponent_1[2], held_exponent_1[2], held_exponent_1[2], held_exponent_1[2] };
  assign shifted_2 = held_mantissa_2 << held_exponent_2[1:0];
  assign inverted_2 = shifted_2 ^ { held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2 };
  assign here_2_0 = ! held_exponent_2[2];
  assign placed_2_0 = inverted_2 & { here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0 };
  assign placed_2_1[9:4] = inverted_2[5:0] & { held_exponent_2[2], held_exponent_2[2], held_exponent_2[2], held_exponent_2[2], held_exponent_2[2], held_exponent_2[2] };
  assign shifted_3 = held_mantissa_3 << held_exponent_3[1:0];
  assign inverted_3 = shifted_3 ^ { held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3 };
  assign here_3_0 = ! held_exponent_3[2];
  assign placed_3_0 = inverted_3 & { here_3_0, here_3_0, here_3_0, here_3_0, here_3_0, here_3_0, here_3_0 };
  assign placed_3_1[9:4] = inverted_3[5:0] & { held_exponent_3[2], held_exponent_3[2], held_exponent_3[2], held_exponent_3[2], held_exponent_3[2], held_exponent_3[2] };
  assign shifted_4 = held_mantissa_4 << held_exponent_4[1:0];
  assign inverted_4 = shifted_4 ^ { held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4 };
  assign here_4_0 = ! held_exponent_4[2];
  assign placed_4_0 = inverted_4 & { here_4_0, here_4_0, here_4_0, here_4_0, here_4_0, here_4_0, here_4_0 };
  assign placed_4_1[9:4] = inverted_4[5:0] & { held_exponent_4[2], held_exponent_4[2], held_exponent_4[2], held_exponent_4[2], held_exponent_4[2], held_exponent_4[2] };
  assign shifted_5 = held_mantissa_5 << held_exponent_5[1:0];
  assign inverted_5 = shifted_5 ^ { held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5 };
  assign here_5_0 = ! held_exponent_5[2];
  assign placed_5_0 = inverted_5 & { here_5_0, here_5_0, here_5_0, here_5_0, here_5_0, here_5_0, here_5_0 };
  assign placed_5_1[9:4] = inverted_5[5:0] & { held_exponent_5[2], held_exponent_5[2], held_exponent_5[2], held_exponent_5[2], held_exponent_5[2], held_exponent_5[2] };
  assign shifted_6 = held_mantissa_6 << held_exponent_6[1:0];
  assign inverted_6 = shifted_6 ^ { held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6 };
  assign here_6_0 = ! held_exponent_6[2];
  assign placed_6_0 = inverted_6 & { here_6_0, here_6_0, here_6_0, here_6_0, here_6_0, here_6_0, here_6_0 };
  assign placed_6_1[9:4] = inverted_6[5:0] & { held_exponent_6[2], held_exponent_6[2], held_exponent_6[2], held_exponent_6[2], held_exponent_6[2], held_exponent_6[2] };
  assign shifted_7 = held_mantissa_7 << held_exponent_7[1:0];
  assign inverted_7 = shifted_7 ^ { held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7 };
  assign here_7_0 = ! held_exponent_7[2];
  assign placed_7_0 = inverted_7 & { here_7_0, here_7_0, here_7_0, here_7_0, here_7_0, here_7_0, here_7_0 };
  assign placed_7_1[9:4] = inverted_7[5:0] & { held_exponent_7[2], held_exponent_7[2], held_exponent_7[2], held_exponent_7[2], held_exponent_7[2], held_exponent_7[2] };
  assign shifted_8 = held_mantissa_8 << held_exponent_8[1:0];
  assign inverted_8 = shifted_8 ^ { held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8 };
  assign here_8_0 = ! held_exponent_8[2];
  assign placed_8_0 = inverted_8 & { here_8_0, here_8_0, here_8_0, here_8_0, here_8_0, here_8_0, here_8_0 };
  assign placed_8_1[9:4] = inverted_8[5:0] & { held_exponent_8[2], held_exponent_8[2], held_exponent_8[2], held_exponent_8[2], held_exponent_8[2], held_exponent_8[2] };
  assign shifted_9 = held_mantissa_9 << held_exponent_9[1:0];
  assign inverted_9 = shifted_9 ^ { held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9 };
  assign here_9_0 = ! held_exponent_9[2];
  assign placed_9_0 = inverted_9 & { here_9_0, here_9_0, here_9_0, here_9_0, here_9_0, here_9_0, here_9_0 };
  assign placed_9_1[9:4] = inverted_9[5:0] & { held_exponent_9[2], held_exponent_9[2], held_exponent_9[2], held_exponent_9[2], held_exponent_9[2], held_exponent_9[2] };
  assign shifted_10 = held_mantissa_10 << held_exponent_10[1:0];
  assign inverted_10 = shifted_10 ^ { held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10 };
  assign here_10_0 = ! held_exponent_10[2];
  assign placed_10_0 = inverted_10 & { here_10_0, here_10_0, here_10_0, here_10_0, here_10_0, here_10_0, here_10_0 };
  assign placed_10_1[9:4] = inverted_10[5:0] & { held_exponent_10[2], held_exponent_10[2], held_exponent_10[2], held_exponent_10[2], held_exponent_10[2], held_exponent_10[2] };
  assign shifted_11 = held_mantissa_11 << held_exponent_11[1:0];
  assign inverted_11 = shifted_11 ^ { held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11 };
  assign here_11_0 = ! held_exponent_11[2];
  assign placed_11_0 = inverted_11 & { here_11_0, here_11_0, here_11_0, here_11_0, here_11_0, here_11_0, here_11_0 };
  assign placed_11_1[9:4] = inverted_11[5:0] & { held_exponent_11[2], held_exponent_11[2], held_exponent_11[2], held_exponent_11[2], held_exponent_11[2], held_exponent_11[2] };
  assign shifted_12 = held_mantissa_12 << held_exponent_12[1:0];
  assign inverted_12 = shifted_12 ^ { held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12 };
  assign here_12_0 = ! held_exponent_12[2];
  assign placed_12_0 = inverted_12 & { here_12_0, here_12_0, here_12_0, here_12_0, here_12_0, here_12_0, here_12_0 };
  assign placed_12_1[9:4] = inverted_12[5:0] & { held_exponent_12[2], held_exponent_12[2], held_exponent_12[2], held_exponent_12[2], held_exponent_12[2], held_exponent_12[2] };
  assign shifted_13 = held_mantissa_13 << held_exponent_13[1:0];
  assign inverted_13 = shifted_13 ^ { held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13 };
  assign here_13_0 = ! held_exponent_13[2];
  assign placed_13_0 = inverted_13 & { here_13_0, here_13_0, here_13_0, here_13_0, here_13_0, here_13_0, here_13_0 };
  assign placed_13_1[9:4] = inverted_13[5:0] & { held_exponent_13[2], held_exponent_13[2], held_exponent_13[2], held_exponent_13[2], held_exponent_13[2], held_exponent_13[2] };
  assign shifted_14 = held_mantissa_14 << held_exponent_14[1:0];
  assign inverted_14 = shifted_14 ^ { held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14 };
  assign here_14_0 = ! held_exponent_14[2];
  assign placed_14_0 = inverted_14 & { here_14_0, here_14_0, here_14_0, here_14_0, here_14_0, here_14_0, here_14_0 };
  assign placed_14_1[9:4] = inverted_14[5:0] & { held_exponent_14[2], held_exponent_14[2], held_exponent_14[2], held_exponent_14[2], held_exponent_14[2], held_exponent_14[2] };
  assign shifted_15 = held_mantissa_15 << held_exponent_15[1:0];
  assign inverted_15 = shifted_15 ^ { held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15 };
  assign here_15_0 = ! held_exponent_15[2];
  assign placed_15_0 = inverted_15 & { here_15_0, here_15_0, here_15_0, here_15_0, here_15_0, here_15_0, here_15_0 };
  assign placed_15_1[9:4] = inverted_15[5:0] & { held_exponent_15[2], held_exponent_15[2], held_exponent_15[2], held_exponent_15[2], held_exponent_15[2], held_exponent_15[2] };
  assign _001_ = ! product_0_exponent[2];
  assign _002_ = product_0_negative & _001_;
  assign _003_ = ! product_1_exponent[2];
  assign _004_ = product_1_negative & _003_;
  assign _005_ = _002_ + _004_;
  assign _006_ = ! product_2_exponent[2];
  assign _007_ = product_2_negative & _006_;
  assign _008_ = _005_ + _007_;
  assign _009_ = ! product_3_exponent[2];
  assign _010_ = product_3_negative & _009_;
  assign _011_ = _008_ + _010_;
  assign _012_ = ! product_4_exponent[2];
  assign _013_ = product_4_negative & _012_;
  assign _014_ = _011_ + _013_;
  assign _015_ = ! product_5_exponent[2];
  assign _016_ = product_5_negative & _015_;
  assign _017_ = _014_ + _016_;
  assign _018_ = ! product_6_exponent[2];
  assign _019_ = product_6_negative & _018_;
  assign _020_ = _017_ + _019_;
  assign _022_ = ! product_7_exponent[2];
  assign _023_ = product_7_negative & _022_;
  assign _024_ = _020_ + _023_;
  assign _025_ = ! product_8_exponent[2];
  assign _026_ = product_8_negative & _025_;
  assign _027_ = _024_ + _026_;
  assign _028_ = ! product_9_exponent[2];
  assign _029_ = product_9_negative & _028_;
  assign _030_ = _027_ + _029_;
  assign _031_ = ! product_10_exponent[2];
  assign _032_ = product_10_negative & _031_;
  assign _033_ = _030_ + _032_;
  assign _034_ = ! product_11_exponent[2];
  assign _035_ = product_11_negative & _034_;
  assign _036_ = _033_ + _035_;
  assign _037_ = ! product_12_exponent[2];
  assign _038_ = product_12_negative & _037_;
  assign _039_ = _036_ + _038_;
  assign _040_ = ! product_13_exponent[2];
  assign _041_ = product_13_negative & _040_;
  assign _043_ = _039_ + _041_;
  assign _044_ = ! product_14_exponent[2];
  assign _045_ = product_14_negative & _044_;
  assign _046_ = _043_ + _045_;
  assign _047_ = ! product_15_exponent[2];
  assign _048_ = product_15_negative & _047_;
  assign negatives_0 = _046_ + _048_;
  assign _049_ = product_0_negative & product_0_exponent[2];
  assign _050_ = product_1_negative & product_1_exponent[2];
  assign _051_ = _049_ + _050_;
  assign _052_ = product_2_negative & product_2_exponent[2];
  assign _053_ = _051_ + _052_;
  assign _054_ = product_3_negative & product_3_exponent[2];
  assign _055_ = _053_ + _054_;
  assign _056_ = product_4_negative & product_4_exponent[2];
  assign _057_ = _055_ + _056_;
  assign _058_ = product_5_negative & product_5_exponent[2];
  assign _059_ = _057_ + _058_;
  assign _060_ = product_6_negative & product_6_exponent[2];
  assign _061_ = _059_ + _060_;
  assign _062_ = product_7_negative & product_7_exponent[2];
  assign _063_ = _061_ + _062_;
  assign _064_ = product_8_negative & product_8_exponent[2];
  assign _065_ = _063_ + _064_;
  assign _066_ = product_9_negative & product_9_exponent[2];
  assign _067_ = _065_ + _066_;
  assign _068_ = product_10_negative & product_10_exponent[2];
  assign _069_ = _067_ + _068_;
  assign _071_ = product_11_negative & product_11_exponent[2];
  assign _072_ = _069_ + _071_;
  assign _073_ = product_12_negative & product_12_exponent[2];
  assign _074_ = _072_ + _073_;
  assign _075_ = product_13_negative & product_13_exponent[2];
  assign _076_ = _074_ + _075_;
  assign _077_ = product_14_negative & product_14_exponent[2];
  assign _078_ = _076_ + _077_;
  assign _079_ = product_15_negative & product_15_exponent[2];
  assign negatives_1 = _078_ + _079_;
  assign correction_0[11:7] = ~ held_negatives_0;
  assign correction_1[14:10] = ~ held_negatives_1;
  assign _081_[14:7] = 8'he9 + placed_0_1[9:7];
  assign _082_ = $signed({ _081_[14:7], row_0[6:4], placed_0_0[3:0] }) + $signed({ 1'h0, placed_1_1[9:7], row_1[6:4], placed_1_0[3:0] });
  assign _083_ = $signed(_082_) + $signed({ 1'h0, placed_2_1[9:7], row_2[6:4], placed_2_0[3:0] });
  assign _084_ = $signed(_083_) + $signed({ 1'h0, placed_3_1[9:7], row_3[6:4], placed_3_0[3:0] });
  assign _085_ = $signed(_084_) + $signed({ 1'h0, placed_4_1[9:7], row_4[6:4], placed_4_0[3:0] });
  assign _086_ = $signed(_085_) + $signed({ 1'h0, placed_5_1[9:7], row_5[6:4], placed_5_0[3:0] });
  assign _087_ = $signed(_086_) + $signed({ 1'h0, placed_6_1[9:7], row_6[6:4], placed_6_0[3:0] });
  assign _088_ = $signed(_087_) + $signed({ 1'h0, placed_7_1[9:7], row_7[6:4], placed_7_0[3:0] });
  assign _089_ = $signed(_088_) + $signed({ 1'h0, placed_8_1[9:7], row_8[6:4], placed_8_0[3:0] });
  assign _090_ = $signed(_089_) + $signed({ 1'h0, placed_9_1[9:7], row_9[6:4], placed_9_0[3:0] });
  assign _091_ = $signed(_090_) + $signed({ 1'h0, placed_10_1[9:7], row_10[6:4], placed_10_0[3:0] });
  assign _092_ = $signed(_091_) + $signed({ 1'h0, placed_11_1[9:7], row_11[6:4], placed_11_0[3:0] });
  assign _093_ = $signed(_092_) + $signed({ 1'h0, placed_12_1[9:7], row_12[6:4], placed_12_0[3:0] });
  assign _094_ = $signed(_093_) + $signed({ 1'h0, placed_13_1[9:7], row_13[6:4], placed_13_0[3:0] });
  assign _095_ = $signed(_094_) + $signed({ 1'h0, placed_14_1[9:7], row_14[6:4], placed_14_0[3:0] });
  assign _096_ = $signed(_095_) + $signed({ 1'h0, placed_15_1[9:7], row_15[6:4], placed_15_0[3:0] });
  assign _097_[14:4] = { correction_0[11:7], 2'h0, held_negatives_0[4] } + { correction_1[14:10], 1'h0, held_negatives_1 };
  assign sum = $signed(_096_) + $signed({ _097_[14:4], held_negatives_0[3:0] });
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
  always @(posedge clk)
    held_negatives_0 <= negatives_0;
  always @(posedge clk)
    held_negatives_1 <= negatives_1;
  assign row_13[6:4] = placed_13_0[6:4] | placed_13_1[6:4];
  assign row_14[6:4] = placed_14_0[6:4] | placed_14_1[6:4];
  assign row_15[6:4] = placed_15_0[6:4] | placed_15_1[6:4];
  assign row_0[6:4] = placed_0_0[6:4] | placed_0_1[6:4];
  assign row_1[6:4] = placed_1_0[6:4] | placed_1_1[6:4];
  assign row_2[6:4] = placed_2_0[6:4] | placed_2_1[6:4];
  assign row_3[6:4] = placed_3_0[6:4] | placed_3_1[6:4];
  assign row_4[6:4] = placed_4_0[6:4] | placed_4_1[6:4];
  assign row_5[6:4] = placed_5_0[6:4] | placed_5_1[6:4];
  assign row_6[6:4] = placed_6_0[6:4] | placed_6_1[6:4];
  assign row_7[6:4] = placed_7_0[6:4] | placed_7_1[6:4];
  assign row_8[6:4] = placed_8_0[6:4] | placed_8_1[6:4];
  assign row_9[6:4] = placed_9_0[6:4] | placed_9_1[6:4];
  assign row_10[6:4] = placed_10_0[6:4] | placed_10_1[6:4];
  assign row_11[6:4] = placed_11_0[6:4] | placed_11_1[6:4];
  assign row_12[6:4] = placed_12_0[6:4] | placed_12_1[6:4];
  assign correction_1[9:0] = { 1'h0, held_negatives_1, 4'h0 };
  assign { row_15[9:7], row_15[3:0] } = { placed_15_1[9:7], placed_15_0[3:0] };
  assign placed_15_1[3:0] = 4'h0;
  assign { row_14[9:7], row_14[3:0] } = { placed_14_1[9:7], placed_14_0[3:0] };
  assign placed_14_1[3:0] = 4'h0;
  assign { row_13[9:7], row_13[3:0] } = { placed_13_1[9:7], placed_13_0[3:0] };
  assign placed_13_1[3:0] = 4'h0;
  assign { row_12[9:7], row_12[3:0] } = { placed_12_1[9:7], placed_12_0[3:0] };
  assign placed_12_1[3:0] = 4'h0;
  assign { row_11[9:7], row_11[3:0] } = { placed_11_1[9:7], placed_11_0[3:0] };
  assign placed_11_1[3:0] = 4'h0;
  assign { row_10[9:7], row_10[3:0] } = { placed_10_1[9:7], placed_10_0[3:0] };
  assign placed_10_1[3:0] = 4'h0;
  assign { row_9[9:7], row_9[3:0] } = { placed_9_1[9:7], placed_9_0[3:0] };
  assign placed_9_1[3:0] = 4'h0;
  assign { row_8[9:7], row_8[3:0] } = { placed_8_1[9:7], placed_8_0[3:0] };
  assign placed_8_1[3:0] = 4'h0;
  assign { row_7[9:7], row_7[3:0] } = { placed_7_1[9:7], placed_7_0[3:0] };
  assign placed_7_1[3:0] = 4'h0;
  assign { row_6[9:7], row_6[3:0] } = { placed_6_1[9:7], placed_6_0[3:0] };
  assign placed_6_1[3:0] = 4'h0;
  assign { row_5[9:7], row_5[3:0] } = { placed_5_1[9:7], placed_5_0[3:0] };
  assign placed_5_1[3:0] = 4'h0;
  assign { row_4[9:7], row_4[3:0] } = { placed_4_1[9:7], placed_4_0[3:0] };
  assign placed_4_1[3:0] = 4'h0;
  assign { row_3[9:7], row_3[3:0] } = { placed_3_1[9:7], placed_3_0[3:0] };
  assign placed_3_1[3:0] = 4'h0;
  assign { row_2[9:7], row_2[3:0] } = { placed_2_1[9:7], placed_2_0[3:0] };
  assign placed_2_1[3:0] = 4'h0;
  assign { row_1[9:7], row_1[3:0] } = { placed_1_1[9:7], placed_1_0[3:0] };
  assign placed_1_1[3:0] = 4'h0;
  assign { row_0[9:7], row_0[3:0] } = { placed_0_1[9:7], placed_0_0[3:0] };
  assign placed_0_1[3:0] = 4'h0;
  assign weight_15_significand[0] = weights[60];
  assign act_15_significand[0] = acts[60];
  assign weight_14_significand[0] = weights[56];
  assign act_14_significand[0] = acts[56];
  assign weight_13_significand[0] = weights[52];
  assign act_13_significand[0] = acts[52];
  assign weight_12_significand[0] = weights[48];
  assign act_12_significand[0] = acts[48];
  assign weight_11_significand[0] = weights[44];
  assign act_11_significand[0] = acts[44];
  assign weight_10_significand[0] = weights[40];
  assign act_10_significand[0] = acts[40];
  assign weight_9_significand[0] = weights[36];
  assign act_9_significand[0] = acts[36];
  assign weight_8_significand[0] = weights[32];
  assign act_8_significand[0] = acts[32];
  assign weight_7_significand[0] = weights[28];
  assign act_7_significand[0] = acts[28];
  assign weight_6_significand[0] = weights[24];
  assign act_6_significand[0] = acts[24];
  assign weight_5_significand[0] = weights[20];
  assign act_5_significand[0] = acts[20];
  assign _081_[6:0] = { row_0[6:4], placed_0_0[3:0] };
  assign weight_4_significand[0] = weights[16];
  assign act_4_significand[0] = acts[16];
  assign weight_3_significand[0] = weights[12];
  assign act_3_significand[0] = acts[12];
  assign _097_[3:0] = held_negatives_0[3:0];
  assign weight_2_significand[0] = weights[8];
  assign act_2_significand[0] = acts[8];
  assign weight_1_significand[0] = weights[4];
  assign act_1_significand[0] = acts[4];
  assign weight_0_significand[0] = weights[0];
  assign act_0_significand[0] = acts[0];
  assign correction_0[6:0] = { 2'h0, held_negatives_0 };
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
  sums_af4e2_af4e2_k16x1_i19_products sums (
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

module sums_af4e2_af4e2_k16x1_i19_products(clk, rst, acts, weights, enter, ends, o);
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
  reg adds;
  wire signed [14:0] beat;
  reg completes_1;
  reg done;
  reg fresh;
  wire [18:0] o_17 ;
  always @(posedge clk)
    fresh <= _0_;
  assign o = o_17  & { done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done };
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
    .o(o_17 ),
    .rst(rst)
  );
  dot_af4e2_af4e2_k16_registered dot_0 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat),
    .weights(weights)
  );
endmodule
