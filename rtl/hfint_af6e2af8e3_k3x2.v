module accumulate_i22_i25(clk, rst, adds, fresh, o, beat);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [24:0] o;
  reg [24:0] o;
  input signed [21:0] beat;
  wire signed [21:0] beat;
  wire [24:0] _0_;
  wire signed [21:0] coming;
  wire signed [24:0] so_far;
  assign so_far = fresh ? 25'h0000000 : o;
  assign coming = adds ? beat : 22'h000000;
  assign _0_ = $signed(so_far) + $signed(coming);
  always @(posedge clk)
    o <= _0_;
endmodule

module activation_fixed18f10(x, y, number);
  input signed [17:0] x;
  wire signed [17:0] x;
  output signed [17:0] y;
  wire signed [17:0] y;
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
  wire [17:0] _12_;
  wire signed [5:0] above;
  wire signed [11:0] curve;
  wire [10:0] eighths;
  wire signed [6:0] height;
  wire line_0;
  wire line_1;
  wire line_2;
  wire line_3;
  wire [10:0] sixteenths;
  wire [11:0] slope;
  wire signed [16:0] steep;
  assign sixteenths = x[16:6] ^ { x[17], x[17], x[17], x[17], x[17], x[17], x[17], x[17], x[17], x[17], x[17] };
  assign eighths = number[0] ? sixteenths : { 1'h0, sixteenths[10:1] };
  assign _06_ = ~ line_0;
  assign line_1 = _00_ & _06_;
  assign _00_ = eighths < 5'h13;
  assign _11_ = ~ _00_;
  assign line_2 = _10_ & _11_;
  assign _10_ = eighths < 6'h28;
  assign line_3 = ~ _10_;
  assign above[5:1] = x[17] ? { _02_[4], _02_[4], line_1, _01_[2], 1'h0 } : { 1'h0, line_3, line_2, line_1, line_2 };
  assign _03_[6:4] = $signed(above[5:4]) + $signed(2'h1);
  assign height = number[0] ? { above[5:1], line_2, 1'h0 } : { _03_[6:4], above[3:1], line_2 };
  assign steep = number[0] ? { x[14:0], 2'h0 } : x[16:0];
  assign _04_ = steep[13:2] & { line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0 };
  assign _05_ = steep[14:3] & { line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1 };
  assign _07_ = _04_ | _05_;
  assign _08_ = steep[16:5] & { line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2 };
  assign slope = _07_ | _08_;
  assign curve[11:5] = $signed(slope[11:5]) + $signed(height);
  assign _09_ = number[0] & x[17];
  assign line_0 = ! eighths[10:3];
  assign _01_[2] = line_1 | line_2;
  assign _02_[4] = _01_[2] | line_3;
  assign _12_ = _09_ ? 18'h00000 : x;
  assign y = number[1] ? { curve[11], curve[11], curve[11], curve[11], curve[11], curve[11], curve[11:5], slope[4:0] } : _12_;
  assign { _02_[5], _02_[3:0] } = { _02_[4], line_1, _01_[2], 1'h0, line_2 };
  assign { _01_[5:3], _01_[1:0] } = { _01_[2], _01_[2], line_1, 1'h0, line_2 };
  assign _03_[3:0] = { above[3:1], line_2 };
  assign curve[4:0] = slope[4:0];
  assign above[0] = line_2;
endmodule

module dot_af6e2_af8e3_k3_registered(clk, rst, acts, weights, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [17:0] acts;
  wire [17:0] acts;
  input [23:0] weights;
  wire [23:0] weights;
  output signed [21:0] sum;
  wire signed [21:0] sum;
  wire _000_;
  wire _001_;
  wire _002_;
  wire [15:0] _003_;
  wire [15:0] _004_;
  wire _005_;
  wire [15:0] _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [1:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [1:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [1:0] _026_;
  wire _027_;
  wire _028_;
  wire [21:0] _029_;
  wire [21:0] _030_;
  wire [21:0] _031_;
  wire _032_;
  wire [3:0] act_0_significand;
  wire [3:0] act_1_significand;
  wire [3:0] act_2_significand;
  wire [20:0] correction_0;
  reg [3:0] held_exponent_0;
  reg [3:0] held_exponent_1;
  reg [3:0] held_exponent_2;
  reg [8:0] held_mantissa_0;
  reg [8:0] held_mantissa_1;
  reg [8:0] held_mantissa_2;
  reg held_negative_0;
  reg held_negative_1;
  reg held_negative_2;
  reg [1:0] held_negatives_0;
  reg [1:0] held_negatives_1;
  reg [1:0] held_negatives_2;
  wire here_0_0;
  wire here_0_1;
  wire here_0_2;
  wire here_1_0;
  wire here_1_1;
  wire here_1_2;
  wire here_2_0;
  wire here_2_1;
  wire here_2_2;
  wire [11:0] inverted_0;
  wire [11:0] inverted_1;
  wire [11:0] inverted_2;
  wire [1:0] negatives_0;
  wire [1:0] negatives_1;
  wire [1:0] negatives_2;
  wire [11:0] placed_0_0;
  wire [15:0] placed_0_1;
  wire [18:0] placed_0_2;
  wire [11:0] placed_1_0;
  wire [15:0] placed_1_1;
  wire [18:0] placed_1_2;
  wire [11:0] placed_2_0;
  wire [15:0] placed_2_1;
  wire [18:0] placed_2_2;
  wire [3:0] product_0_exponent;
  wire [8:0] product_0_mantissa;
  wire product_0_negative;
  wire [3:0] product_1_exponent;
  wire [8:0] product_1_mantissa;
  wire product_1_negative;
  wire [3:0] product_2_exponent;
  wire [8:0] product_2_mantissa;
  wire product_2_negative;
  wire [18:0] row_0;
  wire [18:0] row_1;
  wire [18:0] row_2;
  wire [11:0] shifted_0;
  wire [11:0] shifted_1;
  wire [11:0] shifted_2;
  wire [4:0] weight_0_significand;
  wire [4:0] weight_1_significand;
  wire [4:0] weight_2_significand;
  assign here_0_1 = held_exponent_0[3:2] == 1'h1;
  assign placed_0_1[15:4] = inverted_0 & { here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1 };
  assign here_0_2 = held_exponent_0[3:2] == 2'h2;
  assign placed_0_2[18:8] = inverted_0[10:0] & { here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2 };
  assign shifted_1 = held_mantissa_1 << held_exponent_1[1:0];
  assign inverted_1 = shifted_1 ^ { held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1 };
  assign here_1_0 = ! held_exponent_1[3:2];
  assign placed_1_0 = inverted_1 & { here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0 };
  assign here_1_1 = held_exponent_1[3:2] == 1'h1;
  assign placed_1_1[15:4] = inverted_1 & { here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1 };
  assign here_1_2 = held_exponent_1[3:2] == 2'h2;
  assign placed_1_2[18:8] = inverted_1[10:0] & { here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2 };
  assign shifted_2 = held_mantissa_2 << held_exponent_2[1:0];
  assign inverted_2 = shifted_2 ^ { held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2 };
  assign here_2_0 = ! held_exponent_2[3:2];
  assign placed_2_0 = inverted_2 & { here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0 };
  assign here_2_1 = held_exponent_2[3:2] == 1'h1;
  assign placed_2_1[15:4] = inverted_2 & { here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1 };
  assign here_2_2 = held_exponent_2[3:2] == 2'h2;
  assign placed_2_2[18:8] = inverted_2[10:0] & { here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2 };
  assign _007_ = ! product_0_exponent[3:2];
  assign _008_ = product_0_negative & _007_;
  assign _009_ = ! product_1_exponent[3:2];
  assign _010_ = product_1_negative & _009_;
  assign _011_ = _008_ + _010_;
  assign _012_ = ! product_2_exponent[3:2];
  assign _013_ = product_2_negative & _012_;
  assign negatives_0 = _011_ + _013_;
  assign _014_ = product_0_exponent[3:2] == 1'h1;
  assign _015_ = product_0_negative & _014_;
  assign _016_ = product_1_exponent[3:2] == 1'h1;
  assign _017_ = product_1_negative & _016_;
  assign _018_ = _015_ + _017_;
  assign _019_ = product_2_exponent[3:2] == 1'h1;
  assign _020_ = product_2_negative & _019_;
  assign negatives_1 = _018_ + _020_;
  assign _021_ = product_0_exponent[3:2] == 2'h2;
  assign _023_ = product_0_negative & _021_;
  assign _024_ = product_1_exponent[3:2] == 2'h2;
  assign _025_ = product_1_negative & _024_;
  assign _026_ = _023_ + _025_;
  assign _027_ = product_2_exponent[3:2] == 2'h2;
  assign _028_ = product_2_negative & _027_;
  assign negatives_2 = _026_ + _028_;
  assign correction_0[13:12] = ~ held_negatives_0;
  assign correction_0[17:16] = ~ held_negatives_1;
  assign correction_0[20:19] = ~ held_negatives_2;
  assign _029_[21:12] = 10'h24d + { placed_0_2[18:16], row_0[15:12] };
  assign _030_ = $signed({ _029_[21:12], row_0[11:4], placed_0_0[3:0] }) + $signed({ 1'h0, placed_1_2[18:16], row_1[15:4], placed_1_0[3:0] });
  assign _031_ = $signed(_030_) + $signed({ 1'h0, placed_2_2[18:16], row_2[15:4], placed_2_0[3:0] });
  assign sum = $signed(_031_) + $signed({ 1'h0, correction_0[20:19], 1'h0, correction_0[17:16], 2'h0, correction_0[13:12], 2'h0, held_negatives_2, 2'h0, held_negatives_1, 2'h0, held_negatives_0 });
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
    held_negatives_0 <= negatives_0;
  always @(posedge clk)
    held_negatives_1 <= negatives_1;
  always @(posedge clk)
    held_negatives_2 <= negatives_2;
  assign product_0_mantissa = { act_0_significand[3], acts[2:0] } * { weight_0_significand[4], weights[3:0] };
  assign product_0_exponent = acts[4:3] + weights[6:4];
  assign _005_ = acts[5] ^ weights[7];
  assign act_0_significand[3] = | acts[4:0];
  assign _022_ = _005_ & act_0_significand[3];
  assign weight_0_significand[4] = | weights[6:0];
  assign product_0_negative = _022_ & weight_0_significand[4];
  assign product_1_mantissa = { act_1_significand[3], acts[8:6] } * { weight_1_significand[4], weights[11:8] };
  assign product_1_exponent = acts[10:9] + weights[14:12];
  assign _032_ = acts[11] ^ weights[15];
  assign act_1_significand[3] = | acts[10:6];
  assign _000_ = _032_ & act_1_significand[3];
  assign weight_1_significand[4] = | weights[14:8];
  assign product_1_negative = _000_ & weight_1_significand[4];
  assign product_2_mantissa = { act_2_significand[3], acts[14:12] } * { weight_2_significand[4], weights[19:16] };
  assign product_2_exponent = acts[16:15] + weights[22:20];
  assign _001_ = acts[17] ^ weights[23];
  assign act_2_significand[3] = | acts[16:12];
  assign _002_ = _001_ & act_2_significand[3];
  assign weight_2_significand[4] = | weights[22:16];
  assign product_2_negative = _002_ & weight_2_significand[4];
  assign shifted_0 = held_mantissa_0 << held_exponent_0[1:0];
  assign inverted_0 = shifted_0 ^ { held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0 };
  assign here_0_0 = ! held_exponent_0[3:2];
  assign placed_0_0 = inverted_0 & { here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0 };
  assign { _003_[11:8], row_0[7:4] } = placed_0_0[11:4] | placed_0_1[11:4];
  assign row_0[15:8] = { placed_0_1[15:12], _003_[11:8] } | placed_0_2[15:8];
  assign { _004_[11:8], row_1[7:4] } = placed_1_0[11:4] | placed_1_1[11:4];
  assign row_1[15:8] = { placed_1_1[15:12], _004_[11:8] } | placed_1_2[15:8];
  assign { _006_[11:8], row_2[7:4] } = placed_2_0[11:4] | placed_2_1[11:4];
  assign row_2[15:8] = { placed_2_1[15:12], _006_[11:8] } | placed_2_2[15:8];
  assign _029_[11:0] = { row_0[11:4], placed_0_0[3:0] };
  assign { row_2[18:16], row_2[3:0] } = { placed_2_2[18:16], placed_2_0[3:0] };
  assign placed_2_2[7:0] = 8'h00;
  assign placed_2_1[3:0] = 4'h0;
  assign { row_1[18:16], row_1[3:0] } = { placed_1_2[18:16], placed_1_0[3:0] };
  assign placed_1_2[7:0] = 8'h00;
  assign placed_1_1[3:0] = 4'h0;
  assign { row_0[18:16], row_0[3:0] } = { placed_0_2[18:16], placed_0_0[3:0] };
  assign placed_0_2[7:0] = 8'h00;
  assign placed_0_1[3:0] = 4'h0;
  assign { _006_[15:12], _006_[7:0] } = { placed_2_1[15:12], row_2[7:4], placed_2_0[3:0] };
  assign weight_2_significand[3:0] = weights[19:16];
  assign act_2_significand[2:0] = acts[14:12];
  assign weight_1_significand[3:0] = weights[11:8];
  assign { _004_[15:12], _004_[7:0] } = { placed_1_1[15:12], row_1[7:4], placed_1_0[3:0] };
  assign act_1_significand[2:0] = acts[8:6];
  assign weight_0_significand[3:0] = weights[3:0];
  assign { _003_[15:12], _003_[7:0] } = { placed_0_1[15:12], row_0[7:4], placed_0_0[3:0] };
  assign act_0_significand[2:0] = acts[2:0];
  assign { correction_0[18], correction_0[15:14], correction_0[11:0] } = { 5'h00, held_negatives_2, 2'h0, held_negatives_1, 2'h0, held_negatives_0 };
endmodule

module fixed18f10_to_af5e2(bias, o, i);
  input signed [7:0] bias;
  wire signed [7:0] bias;
  output [4:0] o;
  wire [4:0] o;
  input signed [17:0] i;
  wire signed [17:0] i;
  wire _00_;
  wire [3:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [1:0] _06_;
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
  wire [6:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire [3:0] _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire _31_;
  wire _32_;
  wire _33_;
  wire [8:0] _34_;
  wire _35_;
  wire signed [8:0] exponent;
  wire packed_beyond;
  wire [3:0] packed_cut;
  wire packed_inside;
  wire packed_least;
  wire [3:0] packed_magnitude;
  wire packed_negative;
  wire packed_up;
  wire [17:0] value_bits;
  wire [3:0] value_left_1;
  wire [17:0] value_left_16;
  wire [4:0] value_left_2;
  wire [6:0] value_left_4;
  wire [10:0] value_left_8;
  wire value_lost_1;
  wire value_lost_2;
  wire value_lost_4;
  wire value_lost_8;
  wire value_reaches;
  wire value_shift_1;
  wire value_shift_16;
  wire value_shift_2;
  wire value_shift_4;
  wire value_shift_8;
  wire value_up;
  assign value_shift_1 = ~ value_left_2[4];
  assign _09_ = value_left_2[0] ^ i[17];
  assign _11_ = _09_ & value_left_2[4];
  assign value_lost_1 = value_lost_2 | _11_;
  assign value_left_1 = value_left_2[4] ? { 1'h1, value_left_2[3:1] } : value_left_2[3:0];
  assign _13_ = value_left_1[1] ^ i[17];
  assign _14_ = value_lost_1 | _13_;
  assign _15_ = _12_ & _14_;
  assign value_up = _15_ ^ i[17];
  assign _16_ = | value_left_1[2:1];
  assign _12_ = value_left_1[0] ^ i[17];
  assign _18_ = _12_ | value_lost_1;
  assign _19_ = ~ _18_;
  assign _20_ = i[17] & _19_;
  assign value_reaches = _16_ | _20_;
  assign packed_beyond = | exponent[7:2];
  assign packed_cut = { exponent[1:0], value_left_1[2:1] } | { packed_beyond, packed_beyond, packed_beyond, packed_beyond };
  assign _21_ = ~ exponent[8];
  assign packed_inside = value_left_1[3] & _21_;
  assign _22_ = & exponent;
  assign _23_ = _22_ & value_reaches;
  assign _24_ = | packed_cut;
  assign _25_ = ~ _24_;
  assign _26_ = exponent[8] ? _23_ : _25_;
  assign packed_least = value_left_1[3] & _26_;
  assign { packed_magnitude[3:1], _27_[0] } = packed_cut & { packed_inside, packed_inside, packed_inside, packed_inside };
  assign _28_ = value_up & packed_inside;
  assign _29_ = ~ packed_least;
  assign _30_ = _28_ & _29_;
  assign _31_ = & packed_cut;
  assign _32_ = ~ _31_;
  assign packed_up = _30_ & _32_;
  assign _33_ = packed_inside | packed_least;
  assign packed_negative = i[17] & _33_;
  assign o[3:0] = packed_magnitude + packed_up;
  assign _34_ = $signed({ 1'h0, value_shift_16, value_shift_8, value_shift_4, value_shift_2, value_shift_1 }) + $signed(bias);
  assign exponent = $signed(4'h6) - $signed(_34_);
  assign value_bits[17:1] = i[16:0] ^ { i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17] };
  assign _05_ = | value_bits[17:2];
  assign value_shift_16 = ~ _05_;
  assign value_left_16[17:1] = _05_ ? value_bits[17:1] : { value_bits[1], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17], i[17] };
  assign _10_ = | value_left_16[17:10];
  assign value_shift_8 = ~ _10_;
  assign _35_ = | _17_[6:1];
  assign value_lost_8 = _35_ & _10_;
  assign value_left_8 = _10_ ? value_left_16[17:7] : { value_left_16[9:1], i[17], i[17] };
  assign _00_ = | value_left_8[10:7];
  assign value_shift_4 = ~ _00_;
  assign _01_ = value_left_8[3:0] ^ { i[17], i[17], i[17], i[17] };
  assign _02_ = | _01_;
  assign _03_ = _02_ & _00_;
  assign value_lost_4 = value_lost_8 | _03_;
  assign value_left_4 = _00_ ? value_left_8[10:4] : value_left_8[6:0];
  assign _04_ = | value_left_4[6:5];
  assign value_shift_2 = ~ _04_;
  assign _06_ = value_left_4[1:0] ^ { i[17], i[17] };
  assign _07_ = | _06_;
  assign _08_ = _07_ & _04_;
  assign value_lost_2 = value_lost_4 | _08_;
  assign value_left_2 = _04_ ? value_left_4[6:2] : value_left_4[4:0];
  assign packed_magnitude[0] = _27_[0] | packed_least;
  assign _17_[6:1] = value_left_16[6:1] ^ { i[17], i[17], i[17], i[17], i[17], i[17] };
  assign _27_[3:1] = packed_magnitude[3:1];
  assign _17_[0] = 1'h0;
  assign o[4] = packed_negative;
  assign value_left_16[0] = i[17];
  assign value_bits[0] = i[17];
endmodule

module hfint_af6e2af8e3_k3x2(clk, rst, i__payload, i__valid, i_scale__payload, i_scale__valid, o__ready, i__ready, i_scale__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [66:0] i__payload;
  wire [66:0] i__payload;
  input i__valid;
  wire i__valid;
  input [43:0] i_scale__payload;
  wire [43:0] i_scale__payload;
  input i_scale__valid;
  wire i_scale__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output i_scale__ready;
  wire i_scale__ready;
  output [4:0] o__payload;
  wire [4:0] o__payload;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [2:0] _03_;
  wire [2:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [4:0] _10_;
  wire _11_;
  wire _12_;
  reg signed [17:0] activated_1;
  reg [1:0] activation_1;
  reg [1:0] activation_2;
  reg signed [7:0] bias;
  wire ends;
  wire [32:0] i__payload_22 ;
  wire [4:0] i__payload_46 ;
  reg i__valid_31 ;
  reg signed [7:0] last_1;
  reg signed [7:0] last_2;
  reg leaves_1;
  reg leaves_2;
  reg leaving;
  wire may_end;
  wire [24:0] o;
  wire [32:0] o__payload_40 ;
  reg o__ready_29 ;
  wire reserve;
  wire signed [17:0] result;
  wire [3:0] room;
  reg sets_out_1;
  reg sets_out_2;
  reg [2:0] waiting;
  wire signed [17:0] y;
  assign _00_ = ! leaving;
  assign _06_ = _00_ & _05_;
  assign may_end = _06_ & _07_;
  assign _08_ = ~ i__payload[66];
  assign _09_ = may_end | _08_;
  assign i__ready = i__valid & _09_;
  assign ends = i__ready & i__payload[66];
  assign reserve = ends | leaving;
  assign _10_ = 5'h1d - i_scale__payload[12:8];
  assign i__payload_22 [4:0] = $signed(_10_) - $signed(i_scale__payload[4:0]);
  assign _01_ = leaving - 1'h1;
  assign _02_ = i_scale__valid & i_scale__ready;
  assign _03_ = waiting + _02_;
  assign _04_ = _03_ - reserve;
  always @(posedge clk)
    activation_1 <= o__payload_40 [24:23];
  always @(posedge clk)
    activation_2 <= activation_1;
  always @(posedge clk)
    activated_1 <= y;
  always @(posedge clk)
    last_1 <= o__payload_40 [32:25];
  always @(posedge clk)
    last_2 <= last_1;
  always @(posedge clk)
    bias <= last_2;
  always @(posedge clk)
    if (rst) leaving <= 1'h0;
    else leaving <= _12_;
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _04_;
  always @(posedge clk)
    if (rst) sets_out_1 <= 1'h0;
    else sets_out_1 <= reserve;
  always @(posedge clk)
    if (rst) sets_out_2 <= 1'h0;
    else sets_out_2 <= sets_out_1;
  always @(posedge clk)
    if (rst) o__ready_29  <= 1'h0;
    else o__ready_29  <= sets_out_2;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_29 ;
  always @(posedge clk)
    if (rst) leaves_2 <= 1'h0;
    else leaves_2 <= leaves_1;
  always @(posedge clk)
    if (rst) i__valid_31  <= 1'h0;
    else i__valid_31  <= leaves_2;
  assign _05_ = | room[3:1];
  assign _07_ = | waiting[2:1];
  assign _11_ = leaving & _01_;
  assign _12_ = _11_ | ends;
  activation_fixed18f10 activation (
    .number(activation_2),
    .x(result),
    .y(y)
  );
  fixed18f10_to_af5e2 convert (
    .bias(bias),
    .i(activated_1),
    .o(i__payload_46 )
  );
  hfint_af6e2af8e3_k3x2__queue queue (
    .clk(clk),
    .i__payload(i__payload_46 ),
    .i__valid(i__valid_31 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  shift_i25_to_fixed18 rescale (
    .bias(o__payload_40 [22:5]),
    .clk(clk),
    .result(result),
    .rst(rst),
    .scale(o__payload_40 [4:0]),
    .total(o)
  );
  hfint_af6e2af8e3_k3x2__scales scales (
    .clk(clk),
    .i__ready(i_scale__ready),
    .i__valid(i_scale__valid),
    .o__payload(o__payload_40 ),
    .o__ready(o__ready_29 ),
    .rst(rst),
    .write_data({ i_scale__payload[23:16], i_scale__payload[43:24], i__payload_22 [4:0] })
  );
  sums_af6e2_af8e3_k3x2_i25_both sums (
    .acts(i__payload[17:0]),
    .clk(clk),
    .ends(ends),
    .enter(i__ready),
    .o(o),
    .rst(rst),
    .weights(i__payload[65:18])
  );
  assign i__payload_22 [32:5] = { i_scale__payload[23:16], i_scale__payload[43:24] };
endmodule

module hfint_af6e2af8e3_k3x2__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [4:0] o__payload;
  wire [4:0] o__payload;
  input [4:0] i__payload;
  wire [4:0] i__payload;
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
    if (rst) room <= 4'ha;
    else room <= _2_;
  hfint_af6e2af8e3_k3x2__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module hfint_af6e2af8e3_k3x2__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [4:0] o__payload;
  wire [4:0] o__payload;
  input [4:0] write_data;
  wire [4:0] write_data;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire _03_;
  wire _04_;
  wire [3:0] _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [3:0] _08_;
  wire [3:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [3:0] read_address;
  reg [3:0] stored;
  wire write;
  reg [3:0] write_address;
  assign i__ready = stored != 4'ha;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'h9;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'h9;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 4'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 4'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 4'h0;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 4'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_10x5 words (
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

module hfint_af6e2af8e3_k3x2__scales(clk, rst, i__valid, i__ready, o__payload, write_data, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [32:0] o__payload;
  wire [32:0] o__payload;
  input [32:0] write_data;
  wire [32:0] write_data;
  input o__ready;
  wire o__ready;
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
  reg o__valid;
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
  ram_6x33 words (
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

module ram_10x5(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [4:0] write_data;
  wire [4:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [4:0] read_data;
  wire [4:0] read_data;
  reg [4:0] cells [9:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [4:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_6x33(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [32:0] write_data;
  wire [32:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [32:0] read_data;
  wire [32:0] read_data;
  reg [32:0] cells [5:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [32:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module shift_i25_to_fixed18(clk, bias, rst, scale, result, total);
  input clk;
  wire clk;
  input signed [17:0] bias;
  wire signed [17:0] bias;
  input rst;
  wire rst;
  input [4:0] scale;
  wire [4:0] scale;
  output signed [17:0] result;
  reg signed [17:0] result;
  input signed [24:0] total;
  wire signed [24:0] total;
  wire [5:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [17:0] _04_;
  wire _05_;
  reg signed [17:0] bias_1;
  wire signed [19:0] biased;
  wire far;
  reg far_1;
  wire high;
  wire low;
  reg signed [18:0] near_1;
  wire signed [24:0] shifted;
  assign _01_ = $signed(biased) < $signed(18'h20001);
  assign low = far_1 ? near_1[18] : _01_;
  assign _02_ = ~ near_1[18];
  assign _03_ = $signed(biased) > $signed(18'h1ffff);
  assign high = far_1 ? _02_ : _03_;
  assign _04_ = high ? 18'h1ffff : biased[17:0];
  always @(posedge clk)
    near_1 <= { shifted[24], shifted[17:0] };
  always @(posedge clk)
    far_1 <= far;
  always @(posedge clk)
    bias_1 <= bias;
  assign shifted = $signed(total) >>> scale;
  assign _00_ = shifted[23:18] ^ { shifted[24], shifted[24], shifted[24], shifted[24], shifted[24], shifted[24] };
  assign far = | _00_;
  assign biased = $signed(near_1) + $signed(bias_1);
  always @(posedge clk)
    if (low) result[17:1] <= 17'h10000;
    else result[17:1] <= _04_[17:1];
  always @(posedge clk)
    if (_05_) result[0] <= 1'h1;
    else result[0] <= biased[0];
  assign _05_ = | { high, low };
endmodule

module sums_af6e2_af8e3_k3x2_i25_both(clk, rst, acts, weights, enter, ends, o);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [17:0] acts;
  wire [17:0] acts;
  input [47:0] weights;
  wire [47:0] weights;
  input enter;
  wire enter;
  input ends;
  wire ends;
  output [24:0] o;
  wire [24:0] o;
  wire [24:0] _00_;
  wire [24:0] _01_;
  wire _02_;
  reg [17:0] acts_18 ;
  reg adds;
  reg adds_1;
  wire signed [21:0] beat;
  wire signed [21:0] beat_26 ;
  reg completes_1;
  reg completes_2;
  reg done;
  reg fresh;
  reg [24:0] held_1;
  reg [47:0] held_weights;
  wire [24:0] o_16 ;
  wire [24:0] o_30 ;
  reg turn_1;
  assign _00_ = o_30  & { done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done };
  assign _01_ = held_1 & { turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1 };
  assign o = _00_ | _01_;
  always @(posedge clk)
    acts_18  <= acts;
  always @(posedge clk)
    held_weights <= weights;
  always @(posedge clk)
    fresh <= _02_;
  always @(posedge clk)
    if (rst) adds_1 <= 1'h0;
    else adds_1 <= enter;
  always @(posedge clk)
    if (rst) adds <= 1'h0;
    else adds <= adds_1;
  always @(posedge clk)
    if (rst) completes_1 <= 1'h0;
    else completes_1 <= ends;
  always @(posedge clk)
    if (rst) completes_2 <= 1'h0;
    else completes_2 <= completes_1;
  always @(posedge clk)
    if (rst) done <= 1'h0;
    else done <= completes_2;
  always @(posedge clk)
    if (done) held_1 <= o_16 ;
  always @(posedge clk)
    if (rst) turn_1 <= 1'h0;
    else turn_1 <= done;
  assign _02_ = completes_2 | rst;
  accumulate_i22_i25 accumulate_0 (
    .adds(adds),
    .beat(beat),
    .clk(clk),
    .fresh(fresh),
    .o(o_30 ),
    .rst(rst)
  );
  accumulate_i22_i25 accumulate_1 (
    .adds(adds),
    .beat(beat_26 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_16 ),
    .rst(rst)
  );
  dot_af6e2_af8e3_k3_registered dot_0 (
    .acts(acts_18 ),
    .clk(clk),
    .rst(rst),
    .sum(beat),
    .weights(held_weights[23:0])
  );
  dot_af6e2_af8e3_k3_registered dot_1 (
    .acts(acts_18 ),
    .clk(clk),
    .rst(rst),
    .sum(beat_26 ),
    .weights(held_weights[47:24])
  );
endmodule
