module accumulate_saturating_i22_i22(clk, rst, adds, fresh, o, beat);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [22:0] o;
  wire [22:0] o;
  input signed [21:0] beat;
  wire signed [21:0] beat;
  wire [21:0] _00_;
  wire [21:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire beyond;
  wire signed [21:0] coming;
  wire signed [22:0] exact;
  reg overflow;
  wire signed [21:0] so_far;
  reg signed [21:0] total;
  assign { _00_[21], _00_[0] } = exact[22] ? 2'h2 : 2'h1;
  assign _01_ = beyond ? { _00_[21], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0] } : exact[21:0];
  assign _02_ = ~ fresh;
  assign _03_ = overflow & _02_;
  assign _04_ = _03_ | beyond;
  always @(posedge clk)
    total <= _01_;
  always @(posedge clk)
    overflow <= _04_;
  assign so_far = fresh ? 22'h000000 : total;
  assign coming = adds ? beat : 22'h000000;
  assign exact = $signed(so_far) + $signed(coming);
  assign beyond = exact[22] ^ exact[21];
  assign _00_[20:1] = { _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0] };
  assign o = { overflow, total };
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

module hfint_af6e2af8e3_k3x2_acc22_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_operands_tdata, s_axis_operands_tvalid, s_axis_operands_tlast, s_axis_scales_tdata, s_axis_scales_tvalid, s_axis_scales_tlast, m_axis_results_tready, s_axil_awready
, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, s_axis_operands_tready, s_axis_scales_tready, m_axis_results_tdata, m_axis_results_tvalid, m_axis_results_tlast, irq);
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
  input [71:0] s_axis_operands_tdata;
  wire [71:0] s_axis_operands_tdata;
  input s_axis_operands_tvalid;
  wire s_axis_operands_tvalid;
  input s_axis_operands_tlast;
  wire s_axis_operands_tlast;
  input [31:0] s_axis_scales_tdata;
  wire [31:0] s_axis_scales_tdata;
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
  output s_axis_operands_tready;
  wire s_axis_operands_tready;
  output s_axis_scales_tready;
  wire s_axis_scales_tready;
  output [15:0] m_axis_results_tdata;
  wire [15:0] m_axis_results_tdata;
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
  wire [63:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [31:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [31:0] _030_;
  wire _031_;
  wire [15:0] _032_;
  wire _033_;
  wire [15:0] _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire [31:0] _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire [31:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [31:0] _060_;
  wire _061_;
  wire [15:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire CONTROL_abort;
  wire CONTROL_start;
  reg [31:0] CYCLES_HIGH_cycles;
  reg [31:0] CYCLES_LOW_cycles;
  wire ERROR_aborted;
  wire ERROR_aborted_set;
  wire ERROR_busy;
  wire ERROR_busy_set;
  wire ERROR_operands_early;
  wire ERROR_operands_early_set;
  wire ERROR_operands_late;
  wire ERROR_operands_late_set;
  wire ERROR_scales_early;
  wire ERROR_scales_early_set;
  wire ERROR_scales_late;
  wire ERROR_scales_late_set;
  wire ERROR_shift;
  wire ERROR_shift_set;
  wire ERROR_size;
  wire ERROR_size_set;
  wire INTERRUPT_done;
  wire INTERRUPT_error;
  wire [15:0] K_k;
  wire [15:0] M_m;
  wire [15:0] N_n;
  reg [31:0] OPERANDS_STALLS_cycles;
  wire [1:0] OPTIONS_activation;
  wire [7:0] OPTIONS_acts_bias;
  wire [7:0] OPTIONS_output_bias;
  reg [31:0] OVERFLOWS_count;
  reg [31:0] RESULTS_STALLS_cycles;
  reg [31:0] RESULTS_count;
  reg [31:0] SCALES_STALLS_cycles;
  reg STATUS_busy;
  wire STATUS_done;
  wire STATUS_done_set;
  wire STATUS_error;
  wire STATUS_operands_open;
  reg STATUS_results_open;
  wire STATUS_scales_open;
  wire advance;
  wire advance_161 ;
  reg begins;
  wire signed [8:0] biases;
  wire clear;
  wire clear_142 ;
  reg [65:0] command;
  reg counting;
  wire filling;
  wire filling_134 ;
  wire [66:0] i__payload;
  wire [66:0] i__payload_104 ;
  wire [26:0] i__payload_124 ;
  wire i__ready;
  wire i__ready_109 ;
  wire i__ready_127 ;
  wire i__ready_160 ;
  wire i__valid;
  wire i__valid_106 ;
  wire i__valid_128 ;
  wire i__valid_159 ;
  wire i_scale__ready;
  wire i_scale__valid;
  reg [15:0] k_left;
  wire last;
  wire may_end;
  wire [65:0] o__payload_105 ;
  wire [25:0] o__payload_131 ;
  wire [5:0] o__payload_157 ;
  wire o__ready_137 ;
  wire o__valid;
  wire o__valid_133 ;
  reg opens;
  wire passing;
  wire passing_173 ;
  wire refused;
  wire result_leaves;
  wire start;
  wire tail;
  wire [2:0] used;
  assign _003_ = ~ refused;
  assign start = _002_ & _003_;
  assign ERROR_aborted_set = CONTROL_abort & STATUS_busy;
  assign _001_ = ~ STATUS_busy;
  assign _002_ = CONTROL_start & _001_;
  assign ERROR_size_set = _002_ & refused;
  assign ERROR_busy_set = CONTROL_start & STATUS_busy;
  assign STATUS_error = | { ERROR_scales_late, ERROR_operands_late, ERROR_scales_early, ERROR_operands_early, ERROR_shift, ERROR_aborted, ERROR_busy, ERROR_size };
  assign result_leaves = advance_161  & _004_;
  assign used[0] = k_left > 1'h0;
  assign used[1] = k_left > 1'h1;
  assign used[2] = k_left > 2'h2;
  assign i__payload_104 [5:0] = o__payload_105 [5:0] & { used[0], used[0], used[0], used[0], used[0], used[0] };
  assign i__payload_104 [11:6] = o__payload_105 [11:6] & { used[1], used[1], used[1], used[1], used[1], used[1] };
  assign i__payload_104 [17:12] = o__payload_105 [17:12] & { used[2], used[2], used[2], used[2], used[2], used[2] };
  assign i__payload_104 [66] = k_left <= 2'h3;
  assign clear = ERROR_aborted_set & STATUS_operands_open;
  assign i_scale__valid = o__valid_133  | filling_134 ;
  assign _006_ = ~ filling_134 ;
  assign o__ready_137  = i_scale__ready & _006_;
  assign advance = i_scale__valid & i_scale__ready;
  assign biases = $signed(o__payload_131 [7:0]) + $signed(command[55:48]);
  assign _007_ = passing & o__valid_133 ;
  assign _008_ = _007_ & o__ready_137 ;
  assign _009_ = $signed(biases) < $signed(7'h5e);
  assign _010_ = $signed(biases) > $signed(3'h5);
  assign _011_ = _009_ | _010_;
  assign ERROR_shift_set = _008_ & _011_;
  assign clear_142  = ERROR_aborted_set & STATUS_scales_open;
  assign _004_ = ~ filling;
  assign i__valid_159  = o__valid & _004_;
  assign advance_161  = o__valid & i__ready_160 ;
  assign _013_ = ~ STATUS_results_open;
  assign _014_ = STATUS_busy & _013_;
  assign _015_ = | { counting, STATUS_scales_open, STATUS_operands_open };
  assign _016_ = ~ _015_;
  assign STATUS_done_set = _014_ & _016_;
  assign _017_ = start | STATUS_done_set;
  assign _018_ = begins | counting;
  assign _019_ = { CYCLES_HIGH_cycles, CYCLES_LOW_cycles } + 1'h1;
  assign _020_ = advance_161  & last;
  assign _021_ = & RESULTS_count;
  assign _023_ = ~ _021_;
  assign _024_ = result_leaves & _023_;
  assign _025_ = RESULTS_count + 1'h1;
  assign _026_ = result_leaves & o__payload_157 [5];
  assign _027_ = & OVERFLOWS_count;
  assign _028_ = ~ _027_;
  assign _029_ = _026_ & _028_;
  assign _030_ = OVERFLOWS_count + 1'h1;
  assign _031_ = i__valid_106  & i__ready_109 ;
  assign _032_ = k_left - 2'h3;
  assign _034_ = i__payload_104 [66] ? command[31:16] : _032_;
  assign _035_ = ~ i__payload_104 [66];
  assign _036_ = may_end | _035_;
  assign _037_ = passing_173  & _036_;
  assign _038_ = ~ i__valid;
  assign _039_ = _037_ & _038_;
  assign _040_ = & OPERANDS_STALLS_cycles;
  assign _041_ = ~ _040_;
  assign _042_ = _039_ & _041_;
  assign _043_ = OPERANDS_STALLS_cycles + 1'h1;
  assign _045_ = passing & o__ready_137 ;
  assign _046_ = ~ i__valid_128 ;
  assign _047_ = _045_ & _046_;
  assign _048_ = & SCALES_STALLS_cycles;
  assign _049_ = ~ _048_;
  assign _050_ = _047_ & _049_;
  assign _051_ = SCALES_STALLS_cycles + 1'h1;
  assign _052_ = m_axis_results_tvalid & m_axis_results_tready;
  assign _053_ = _052_ & m_axis_results_tlast;
  assign _054_ = ~ m_axis_results_tready;
  assign _056_ = m_axis_results_tvalid & _054_;
  assign _057_ = & RESULTS_STALLS_cycles;
  assign _058_ = ~ _057_;
  assign _059_ = _056_ & _058_;
  assign _060_ = RESULTS_STALLS_cycles + 1'h1;
  assign _000_ = INTERRUPT_done & STATUS_done;
  assign _005_ = INTERRUPT_error & STATUS_error;
  assign irq = _000_ | _005_;
  assign _012_ = | M_m;
  assign _022_ = | K_k;
  assign _033_ = _012_ & _022_;
  assign _044_ = | N_n;
  assign _055_ = _033_ & _044_;
  assign _061_ = ~ _055_;
  assign _063_ = K_k > 6'h28;
  assign refused = _061_ | _063_;
  always @(posedge clk)
    if (rst) opens <= 1'h0;
    else opens <= start;
  always @(posedge clk)
    if (rst) STATUS_busy <= 1'h0;
    else if (_017_) STATUS_busy <= start;
  always @(posedge clk)
    if (start) command <= { OPTIONS_activation, OPTIONS_output_bias, OPTIONS_acts_bias, N_n, K_k, M_m };
  always @(posedge clk)
    if (rst) begins <= 1'h0;
    else begins <= opens;
  always @(posedge clk)
    if (_065_) CYCLES_LOW_cycles <= 32'd0;
    else if (_018_) CYCLES_LOW_cycles <= _019_[31:0];
  always @(posedge clk)
    if (_065_) CYCLES_HIGH_cycles <= 32'd0;
    else if (_018_) CYCLES_HIGH_cycles <= _019_[63:32];
  always @(posedge clk)
    if (rst) counting <= 1'h0;
    else counting <= _070_;
  always @(posedge clk)
    if (_065_) RESULTS_count <= 32'd0;
    else if (_024_) RESULTS_count <= _025_;
  always @(posedge clk)
    if (_065_) OVERFLOWS_count <= 32'd0;
    else if (_029_) OVERFLOWS_count <= _030_;
  always @(posedge clk)
    if (_064_) k_left <= _062_;
  always @(posedge clk)
    if (_066_) OPERANDS_STALLS_cycles <= 32'd0;
    else if (_042_) OPERANDS_STALLS_cycles <= _043_;
  always @(posedge clk)
    if (_066_) SCALES_STALLS_cycles <= 32'd0;
    else if (_050_) SCALES_STALLS_cycles <= _051_;
  always @(posedge clk)
    if (rst) STATUS_results_open <= 1'h0;
    else STATUS_results_open <= _068_;
  always @(posedge clk)
    if (_065_) RESULTS_STALLS_cycles <= 32'd0;
    else if (_059_) RESULTS_STALLS_cycles <= _060_;
  assign _064_ = | { _031_, opens };
  assign _065_ = | { rst, start };
  assign _066_ = | { rst, opens };
  assign _067_ = _053_ ? 1'h0 : STATUS_results_open;
  assign _068_ = _067_ | start;
  assign _062_ = opens ? command[31:16] : _034_;
  assign _069_ = _020_ ? 1'h0 : counting;
  assign _070_ = _069_ | begins;
  hfint_af6e2af8e3_k3x2_acc22_axi__element element (
    .clk(clk),
    .enter(i__ready_109 ),
    .i__payload({ i__payload_104 [66], o__payload_105 [65:18], i__payload_104 [17:0] }),
    .i__valid(i__valid_106 ),
    .i__valid_19 (i_scale__valid),
    .i_scale__payload({ command[65:64], o__payload_131 [25:8], command[63:56], o__payload_131 [7:0], command[55:48] }),
    .i_scale__ready(i_scale__ready),
    .may_end(may_end),
    .o__payload(o__payload_157 ),
    .o__ready(i__ready_160 ),
    .o__valid(o__valid),
    .rst(rst)
  );
  hfint_af6e2af8e3_k3x2_acc22_axi__operands_gate operands_gate (
    .busy(STATUS_operands_open),
    .clk(clk),
    .early(ERROR_operands_early_set),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .late(ERROR_operands_late_set),
    .o__payload(o__payload_105 ),
    .o__ready(i__ready_109 ),
    .o__valid(i__valid_106 ),
    .passing(passing_173 ),
    .rst(rst),
    .sizes({ command[31:16], command[47:32], command[15:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  hfint_af6e2af8e3_k3x2_acc22_axi__operands_input operands_input (
    .bus__tdata(s_axis_operands_tdata),
    .bus__tlast(s_axis_operands_tlast),
    .bus__tready(s_axis_operands_tready),
    .clear(clear),
    .clk(clk),
    .i__valid(s_axis_operands_tvalid),
    .o__payload(i__payload),
    .o__ready(i__ready),
    .o__valid(i__valid),
    .rst(rst)
  );
  hfint_af6e2af8e3_k3x2_acc22_axi__registers registers (
    .CONTROL_abort(CONTROL_abort),
    .CONTROL_start(CONTROL_start),
    .CYCLES_HIGH_cycles(CYCLES_HIGH_cycles),
    .CYCLES_LOW_cycles(CYCLES_LOW_cycles),
    .ERROR_aborted(ERROR_aborted),
    .ERROR_aborted_set(ERROR_aborted_set),
    .ERROR_busy(ERROR_busy),
    .ERROR_busy_set(ERROR_busy_set),
    .ERROR_operands_early(ERROR_operands_early),
    .ERROR_operands_early_set(ERROR_operands_early_set),
    .ERROR_operands_late(ERROR_operands_late),
    .ERROR_operands_late_set(ERROR_operands_late_set),
    .ERROR_scales_early(ERROR_scales_early),
    .ERROR_scales_early_set(ERROR_scales_early_set),
    .ERROR_scales_late(ERROR_scales_late),
    .ERROR_scales_late_set(ERROR_scales_late_set),
    .ERROR_shift(ERROR_shift),
    .ERROR_shift_set(ERROR_shift_set),
    .ERROR_size(ERROR_size),
    .ERROR_size_set(ERROR_size_set),
    .INTERRUPT_done(INTERRUPT_done),
    .INTERRUPT_error(INTERRUPT_error),
    .K_k(K_k),
    .M_m(M_m),
    .N_n(N_n),
    .OPERANDS_STALLS_cycles(OPERANDS_STALLS_cycles),
    .OPTIONS_activation(OPTIONS_activation),
    .OPTIONS_acts_bias(OPTIONS_acts_bias),
    .OPTIONS_output_bias(OPTIONS_output_bias),
    .OVERFLOWS_count(OVERFLOWS_count),
    .RESULTS_STALLS_cycles(RESULTS_STALLS_cycles),
    .RESULTS_count(RESULTS_count),
    .SCALES_STALLS_cycles(SCALES_STALLS_cycles),
    .STATUS_busy(STATUS_busy),
    .STATUS_done(STATUS_done),
    .STATUS_done_set(STATUS_done_set),
    .STATUS_error(STATUS_error),
    .STATUS_operands_open(STATUS_operands_open),
    .STATUS_results_open(STATUS_results_open),
    .STATUS_scales_open(STATUS_scales_open),
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
  hfint_af6e2af8e3_k3x2_acc22_axi__results results (
    .bus__tdata(m_axis_results_tdata),
    .bus__tlast(m_axis_results_tlast),
    .bus__tvalid(m_axis_results_tvalid),
    .clk(clk),
    .i__payload({ tail, o__payload_157  }),
    .i__ready(i__ready_160 ),
    .i__valid(i__valid_159 ),
    .o__ready(m_axis_results_tready),
    .rst(rst)
  );
  hfint_af6e2af8e3_k3x2_acc22_axi__results_rows results_rows (
    .advance(advance_161 ),
    .clk(clk),
    .filling(filling),
    .last(last),
    .m(command[15:0]),
    .n(command[47:32]),
    .rst(rst),
    .start(opens),
    .tail(tail)
  );
  hfint_af6e2af8e3_k3x2_acc22_axi__scales_gate scales_gate (
    .busy(STATUS_scales_open),
    .clk(clk),
    .early(ERROR_scales_early_set),
    .i__payload(i__payload_124 ),
    .i__ready(i__ready_127 ),
    .i__valid(i__valid_128 ),
    .late(ERROR_scales_late_set),
    .o__payload(o__payload_131 ),
    .o__ready(o__ready_137 ),
    .o__valid(o__valid_133 ),
    .passing(passing),
    .rst(rst),
    .sizes({ command[47:32], command[15:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  hfint_af6e2af8e3_k3x2_acc22_axi__scales_input scales_input (
    .bus__tdata(s_axis_scales_tdata),
    .bus__tlast(s_axis_scales_tlast),
    .bus__tready(s_axis_scales_tready),
    .clear(clear_142 ),
    .clk(clk),
    .i__valid(s_axis_scales_tvalid),
    .o__payload(i__payload_124 ),
    .o__ready(i__ready_127 ),
    .o__valid(i__valid_128 ),
    .rst(rst)
  );
  hfint_af6e2af8e3_k3x2_acc22_axi__scales_rows scales_rows (
    .advance(advance),
    .clk(clk),
    .filling(filling_134 ),
    .m(command[15:0]),
    .n(command[47:32]),
    .rst(rst),
    .start(opens)
  );
  assign i__payload_104 [65:18] = o__payload_105 [65:18];
endmodule

module hfint_af6e2af8e3_k3x2_acc22_axi__element(clk, rst, i__valid_19 , may_end, enter, o__payload, i_scale__ready, o__ready, i__payload, i_scale__payload, o__valid, i__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid_19 ;
  wire i__valid_19 ;
  output may_end;
  wire may_end;
  output enter;
  wire enter;
  output [5:0] o__payload;
  wire [5:0] o__payload;
  output i_scale__ready;
  wire i_scale__ready;
  input o__ready;
  wire o__ready;
  input [66:0] i__payload;
  wire [66:0] i__payload;
  input [43:0] i_scale__payload;
  wire [43:0] i_scale__payload;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
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
  wire [32:0] i__payload_17 ;
  reg i__valid_29 ;
  reg signed [7:0] last_1;
  reg signed [7:0] last_2;
  reg leaves_1;
  reg leaves_2;
  reg leaving;
  wire [22:0] o;
  wire [4:0] o_45 ;
  wire [32:0] o__payload_38 ;
  reg o__ready_27 ;
  reg overflow_1;
  reg overflow_2;
  reg overflow_3;
  wire reserve;
  wire signed [17:0] result;
  wire [3:0] room;
  reg sets_out_1;
  reg [2:0] waiting;
  wire signed [17:0] y;
  assign _00_ = ! leaving;
  assign _06_ = _00_ & _05_;
  assign may_end = _06_ & _07_;
  assign _08_ = ~ i__payload[66];
  assign _09_ = may_end | _08_;
  assign enter = i__valid & _09_;
  assign ends = enter & i__payload[66];
  assign reserve = ends | leaving;
  assign _10_ = 5'h1d - i_scale__payload[12:8];
  assign i__payload_17 [4:0] = $signed(_10_) - $signed(i_scale__payload[4:0]);
  assign _01_ = leaving - 1'h1;
  assign _02_ = i__valid_19  & i_scale__ready;
  assign _03_ = waiting + _02_;
  assign _04_ = _03_ - reserve;
  always @(posedge clk)
    activation_1 <= o__payload_38 [24:23];
  always @(posedge clk)
    activation_2 <= activation_1;
  always @(posedge clk)
    activated_1 <= y;
  always @(posedge clk)
    last_1 <= o__payload_38 [32:25];
  always @(posedge clk)
    last_2 <= last_1;
  always @(posedge clk)
    bias <= last_2;
  always @(posedge clk)
    overflow_1 <= o[22];
  always @(posedge clk)
    overflow_2 <= overflow_1;
  always @(posedge clk)
    overflow_3 <= overflow_2;
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
    if (rst) o__ready_27  <= 1'h0;
    else o__ready_27  <= sets_out_1;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_27 ;
  always @(posedge clk)
    if (rst) leaves_2 <= 1'h0;
    else leaves_2 <= leaves_1;
  always @(posedge clk)
    if (rst) i__valid_29  <= 1'h0;
    else i__valid_29  <= leaves_2;
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
    .o(o_45 )
  );
  hfint_af6e2af8e3_k3x2_acc22_axi__element__queue queue (
    .clk(clk),
    .i__payload({ overflow_3, o_45  }),
    .i__valid(i__valid_29 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  shift_i22_to_fixed18 rescale (
    .bias(o__payload_38 [22:5]),
    .clk(clk),
    .result(result),
    .rst(rst),
    .scale(o__payload_38 [4:0]),
    .total(o[21:0])
  );
  hfint_af6e2af8e3_k3x2_acc22_axi__element__scales scales (
    .clk(clk),
    .i__ready(i_scale__ready),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload_38 ),
    .o__ready(o__ready_27 ),
    .rst(rst),
    .write_data({ i_scale__payload[23:16], i_scale__payload[43:24], i__payload_17 [4:0] })
  );
  sums_af6e2_af8e3_k3x2_i22_overflow_products sums (
    .acts(i__payload[17:0]),
    .clk(clk),
    .ends(ends),
    .enter(enter),
    .o(o),
    .rst(rst),
    .weights(i__payload[65:18])
  );
  assign i__payload_17 [32:5] = { i_scale__payload[23:16], i_scale__payload[43:24] };
endmodule

module hfint_af6e2af8e3_k3x2_acc22_axi__element__queue(clk, rst, reserve, o__payload, o__ready, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input reserve;
  wire reserve;
  output [5:0] o__payload;
  wire [5:0] o__payload;
  input o__ready;
  wire o__ready;
  input [5:0] i__payload;
  wire [5:0] i__payload;
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
    if (rst) room <= 4'h9;
    else room <= _2_;
  hfint_af6e2af8e3_k3x2_acc22_axi__element__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module hfint_af6e2af8e3_k3x2_acc22_axi__element__queue__fifo(clk, rst, o__payload, o__ready, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [5:0] o__payload;
  wire [5:0] o__payload;
  input o__ready;
  wire o__ready;
  input [5:0] write_data;
  wire [5:0] write_data;
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
  assign i__ready = stored != 4'h9;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'h8;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'h8;
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
  ram_9x6 words (
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

module hfint_af6e2af8e3_k3x2_acc22_axi__element__scales(clk, rst, i__valid, i__ready, o__payload, write_data, o__ready);
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
  assign i__ready = stored != 3'h5;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h4;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h4;
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
  ram_5x33 words (
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

module hfint_af6e2af8e3_k3x2_acc22_axi__operands_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [47:0] sizes;
  wire [47:0] sizes;
  input start;
  wire start;
  input i__valid;
  wire i__valid;
  input [66:0] i__payload;
  wire [66:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [65:0] o__payload;
  wire [65:0] o__payload;
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
  assign _11_ = advance & i__payload[66];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[66];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[66];
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
  assign o__payload = passing ? i__payload[65:0] : 66'h00000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  hfint_af6e2af8e3_k3x2_acc22_axi__operands_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module hfint_af6e2af8e3_k3x2_acc22_axi__operands_gate__counter(clk, rst, advance, last, sizes, start);
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
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign k_ends = k_left <= 2'h3;
  assign n_ends = n_left <= 2'h2;
  assign m_ends = m_left <= 1'h1;
  assign last = _00_ & m_ends;
  assign _07_ = k_left - 2'h3;
  assign _08_ = k_ends ? sizes[47:32] : _07_;
  assign _09_ = advance & k_ends;
  assign _10_[15:1] = n_left[15:1] - 1'h1;
  assign _11_ = n_ends ? sizes[31:16] : { _10_[15:1], 1'h0 };
  assign _00_ = k_ends & n_ends;
  assign _01_ = advance & _00_;
  assign _02_ = m_left - 1'h1;
  assign _03_ = m_ends ? sizes[15:0] : _02_;
  always @(posedge clk)
    if (_12_) k_left <= _04_;
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

module hfint_af6e2af8e3_k3x2_acc22_axi__operands_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
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
  output [66:0] o__payload;
  wire [66:0] o__payload;
  input o__ready;
  wire o__ready;
  hfint_af6e2af8e3_k3x2_acc22_axi__operands_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[71:24], bus__tdata[21:16], bus__tdata[13:8], bus__tdata[5:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module hfint_af6e2af8e3_k3x2_acc22_axi__operands_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [66:0] i__payload;
  wire [66:0] i__payload;
  output o__valid;
  reg o__valid;
  output [66:0] o__payload;
  reg [66:0] o__payload;
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
  wire [66:0] _09_;
  wire arrives;
  reg full;
  reg [66:0] spare;
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

module hfint_af6e2af8e3_k3x2_acc22_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_aborted_set, ERROR_size_set, ERROR_busy_set, STATUS_error, ERROR_shift_set, STATUS_done_set, bus__awready, bus__wready, bus__arready, STATUS_busy
, CYCLES_LOW_cycles, CYCLES_HIGH_cycles, RESULTS_count, OVERFLOWS_count, OPERANDS_STALLS_cycles, SCALES_STALLS_cycles, STATUS_results_open, RESULTS_STALLS_cycles, bus__bvalid, bus__bresp, CONTROL_start, CONTROL_abort, STATUS_done, ERROR_size, ERROR_busy, ERROR_aborted, ERROR_shift, ERROR_operands_early, ERROR_scales_early, ERROR_operands_late, ERROR_scales_late
, INTERRUPT_done, INTERRUPT_error, M_m, K_k, N_n, OPTIONS_activation, OPTIONS_acts_bias, OPTIONS_output_bias, bus__rvalid, bus__rdata, bus__rresp, STATUS_operands_open, ERROR_operands_early_set, ERROR_operands_late_set, STATUS_scales_open, ERROR_scales_early_set, ERROR_scales_late_set);
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
  input ERROR_busy_set;
  wire ERROR_busy_set;
  input STATUS_error;
  wire STATUS_error;
  input ERROR_shift_set;
  wire ERROR_shift_set;
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
  input [31:0] RESULTS_count;
  wire [31:0] RESULTS_count;
  input [31:0] OVERFLOWS_count;
  wire [31:0] OVERFLOWS_count;
  input [31:0] OPERANDS_STALLS_cycles;
  wire [31:0] OPERANDS_STALLS_cycles;
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
  output ERROR_shift;
  reg ERROR_shift;
  output ERROR_operands_early;
  reg ERROR_operands_early;
  output ERROR_scales_early;
  reg ERROR_scales_early;
  output ERROR_operands_late;
  reg ERROR_operands_late;
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
  output [1:0] OPTIONS_activation;
  reg [1:0] OPTIONS_activation;
  output [7:0] OPTIONS_acts_bias;
  reg [7:0] OPTIONS_acts_bias;
  output [7:0] OPTIONS_output_bias;
  reg [7:0] OPTIONS_output_bias;
  output bus__rvalid;
  reg bus__rvalid;
  output [31:0] bus__rdata;
  reg [31:0] bus__rdata;
  output [1:0] bus__rresp;
  wire [1:0] bus__rresp;
  input STATUS_operands_open;
  wire STATUS_operands_open;
  input ERROR_operands_early_set;
  wire ERROR_operands_early_set;
  input ERROR_operands_late_set;
  wire ERROR_operands_late_set;
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
  wire [1:0] _051_;
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
  wire [15:0] _085_;
  wire _086_;
  wire [15:0] _087_;
  wire [15:0] _088_;
  wire [15:0] _089_;
  wire [15:0] _090_;
  wire [15:0] _091_;
  wire [15:0] _092_;
  wire [1:0] _093_;
  wire _094_;
  wire [1:0] _095_;
  wire [7:0] _096_;
  wire [7:0] _097_;
  wire [7:0] _098_;
  wire [7:0] _099_;
  wire [7:0] _100_;
  wire [7:0] _101_;
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
  wire read_CONTROL;
  wire read_CYCLES_HIGH;
  wire [31:0] read_CYCLES_HIGH_cycles;
  wire read_CYCLES_LOW;
  wire [31:0] read_CYCLES_LOW_cycles;
  wire read_ERROR;
  wire read_ERROR_aborted;
  wire read_ERROR_busy;
  wire read_ERROR_operands_early;
  wire read_ERROR_operands_late;
  wire read_ERROR_scales_early;
  wire read_ERROR_scales_late;
  wire read_ERROR_shift;
  wire read_ERROR_size;
  wire read_EXPONENTS;
  wire read_FIXED;
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
  wire read_OPERANDS_STALLS;
  wire [31:0] read_OPERANDS_STALLS_cycles;
  wire read_OPTIONS;
  wire [1:0] read_OPTIONS_activation;
  wire [7:0] read_OPTIONS_acts_bias;
  wire [7:0] read_OPTIONS_output_bias;
  wire read_OVERFLOWS;
  wire [31:0] read_OVERFLOWS_count;
  wire read_RESULTS;
  wire read_RESULTS_STALLS;
  wire [31:0] read_RESULTS_STALLS_cycles;
  wire [31:0] read_RESULTS_count;
  wire read_SCALES_STALLS;
  wire [31:0] read_SCALES_STALLS_cycles;
  wire read_SHAPE;
  wire read_STATUS;
  wire read_STATUS_busy;
  wire read_STATUS_done;
  wire read_STATUS_error;
  wire read_STATUS_operands_open;
  wire read_STATUS_results_open;
  wire read_STATUS_scales_open;
  wire read_VERSION;
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
  reg [23:0] write_data;
  reg write_filled;
  wire [23:0] write_ones;
  assign bus__awready = ~ write_addressed;
  assign bus__wready = ~ write_filled;
  assign _000_ = write_addressed & write_filled;
  assign _026_ = ~ bus__bvalid;
  assign write = _000_ & _026_;
  assign write_ones = write_data & { strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2:1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1:0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0] };
  assign _054_ = write_address[11:2] == 5'h10;
  assign write_CONTROL = write & _054_;
  assign _065_ = write_address[11:2] == 5'h11;
  assign write_STATUS = write & _065_;
  assign _076_ = write_address[11:2] == 5'h12;
  assign write_ERROR = write & _076_;
  assign _086_ = write_address[11:2] == 5'h13;
  assign write_INTERRUPT = write & _086_;
  assign _094_ = write_address[11:2] == 5'h14;
  assign write_M = write & _094_;
  assign _103_ = write_address[11:2] == 5'h15;
  assign write_K = write & _103_;
  assign _105_ = write_address[11:2] == 5'h16;
  assign write_N = write & _105_;
  assign _001_ = write_address[11:2] == 5'h17;
  assign write_OPTIONS = write & _001_;
  assign _004_ = ~ read_addressed;
  assign _006_ = ~ bus__rvalid;
  assign bus__arready = _004_ & _006_;
  assign read_ID = ! read_address[11:2];
  assign read_VERSION = read_address[11:2] == 1'h1;
  assign read_SHAPE = read_address[11:2] == 2'h2;
  assign read_FORMATS = read_address[11:2] == 2'h3;
  assign read_LIMITS = read_address[11:2] == 3'h4;
  assign read_EXPONENTS = read_address[11:2] == 3'h5;
  assign read_FIXED = read_address[11:2] == 3'h6;
  assign read_CONTROL = read_address[11:2] == 5'h10;
  assign read_STATUS = read_address[11:2] == 5'h11;
  assign read_STATUS_busy = read_STATUS & STATUS_busy;
  assign read_STATUS_done = read_STATUS & STATUS_done;
  assign read_STATUS_error = read_STATUS & STATUS_error;
  assign read_STATUS_operands_open = read_STATUS & STATUS_operands_open;
  assign read_STATUS_scales_open = read_STATUS & STATUS_scales_open;
  assign read_STATUS_results_open = read_STATUS & STATUS_results_open;
  assign read_ERROR = read_address[11:2] == 5'h12;
  assign read_ERROR_size = read_ERROR & ERROR_size;
  assign read_ERROR_busy = read_ERROR & ERROR_busy;
  assign read_ERROR_aborted = read_ERROR & ERROR_aborted;
  assign read_ERROR_shift = read_ERROR & ERROR_shift;
  assign read_ERROR_operands_early = read_ERROR & ERROR_operands_early;
  assign read_ERROR_scales_early = read_ERROR & ERROR_scales_early;
  assign read_ERROR_operands_late = read_ERROR & ERROR_operands_late;
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
  assign read_OPTIONS_activation = read_OPTIONS ? OPTIONS_activation : 2'h0;
  assign read_OPTIONS_acts_bias = read_OPTIONS ? OPTIONS_acts_bias : 8'h00;
  assign read_OPTIONS_output_bias = read_OPTIONS ? OPTIONS_output_bias : 8'h00;
  assign read_CYCLES_LOW = read_address[11:2] == 6'h20;
  assign read_CYCLES_LOW_cycles = read_CYCLES_LOW ? CYCLES_LOW_cycles : 32'd0;
  assign read_CYCLES_HIGH = read_address[11:2] == 6'h21;
  assign read_CYCLES_HIGH_cycles = read_CYCLES_HIGH ? CYCLES_HIGH_cycles : 32'd0;
  assign read_OPERANDS_STALLS = read_address[11:2] == 6'h22;
  assign read_OPERANDS_STALLS_cycles = read_OPERANDS_STALLS ? OPERANDS_STALLS_cycles : 32'd0;
  assign read_SCALES_STALLS = read_address[11:2] == 6'h23;
  assign read_SCALES_STALLS_cycles = read_SCALES_STALLS ? SCALES_STALLS_cycles : 32'd0;
  assign read_RESULTS_STALLS = read_address[11:2] == 6'h25;
  assign read_RESULTS_STALLS_cycles = read_RESULTS_STALLS ? RESULTS_STALLS_cycles : 32'd0;
  assign read_RESULTS = read_address[11:2] == 6'h26;
  assign read_RESULTS_count = read_RESULTS ? RESULTS_count : 32'd0;
  assign read_OVERFLOWS = read_address[11:2] == 6'h27;
  assign read_OVERFLOWS_count = read_OVERFLOWS ? OVERFLOWS_count : 32'd0;
  assign _009_ = bus__awvalid & bus__awready;
  assign _011_ = bus__wvalid & bus__wready;
  assign _013_ = write_CONTROL & write_ones[0];
  assign _016_ = write_CONTROL & write_ones[1];
  assign _018_ = write_STATUS & write_ones[1];
  assign _020_ = ~ _018_;
  assign _023_ = STATUS_done & _020_;
  assign _027_ = _023_ | STATUS_done_set;
  assign _029_ = write_ERROR & write_ones[0];
  assign _032_ = ~ _029_;
  assign _035_ = ERROR_size & _032_;
  assign _038_ = _035_ | ERROR_size_set;
  assign _041_ = write_ERROR & write_ones[1];
  assign _044_ = ~ _041_;
  assign _047_ = ERROR_busy & _044_;
  assign _052_ = _047_ | ERROR_busy_set;
  assign _053_ = write_ERROR & write_ones[2];
  assign _055_ = ~ _053_;
  assign _056_ = ERROR_aborted & _055_;
  assign _057_ = _056_ | ERROR_aborted_set;
  assign _058_ = write_ERROR & write_ones[3];
  assign _059_ = ~ _058_;
  assign _060_ = ERROR_shift & _059_;
  assign _061_ = _060_ | ERROR_shift_set;
  assign _062_ = write_ERROR & write_ones[8];
  assign _063_ = ~ _062_;
  assign _064_ = ERROR_operands_early & _063_;
  assign _066_ = _064_ | ERROR_operands_early_set;
  assign _067_ = write_ERROR & write_ones[9];
  assign _068_ = ~ _067_;
  assign _069_ = ERROR_scales_early & _068_;
  assign _070_ = _069_ | ERROR_scales_early_set;
  assign _071_ = write_ERROR & write_ones[16];
  assign _072_ = ~ _071_;
  assign _073_ = ERROR_operands_late & _072_;
  assign _074_ = _073_ | ERROR_operands_late_set;
  assign _075_ = write_ERROR & write_ones[17];
  assign _077_ = ~ _075_;
  assign _078_ = ERROR_scales_late & _077_;
  assign _079_ = _078_ | ERROR_scales_late_set;
  assign _081_ = INTERRUPT_done & _080_;
  assign _082_ = _081_ | write_ones[0];
  assign _083_ = INTERRUPT_error & _080_;
  assign _084_ = _083_ | write_ones[1];
  assign _087_ = M_m & { _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0] };
  assign _088_ = _087_ | write_ones[15:0];
  assign _089_ = K_k & { _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0] };
  assign _090_ = _089_ | write_ones[15:0];
  assign _091_ = N_n & { _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0] };
  assign _092_ = _091_ | write_ones[15:0];
  assign _093_ = OPTIONS_activation & { _080_, _080_ };
  assign _095_ = _093_ | write_ones[1:0];
  assign _097_ = OPTIONS_acts_bias & { _096_[0], _096_[0], _096_[0], _096_[0], _096_[0], _096_[0], _096_[0], _096_[0] };
  assign _098_ = _097_ | write_ones[15:8];
  assign _100_ = OPTIONS_output_bias & { _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0] };
  assign _101_ = _100_ | write_ones[23:16];
  assign _102_ = bus__arvalid & bus__arready;
  assign _104_ = | { read_OVERFLOWS_count[0], read_RESULTS_count[0], read_RESULTS_STALLS_cycles[0], read_SCALES_STALLS_cycles[0], read_OPERANDS_STALLS_cycles[0], read_CYCLES_HIGH_cycles[0], read_CYCLES_LOW_cycles[0], read_OPTIONS_activation[0], read_N_n[0], read_K_k[0], read_M_m[0], read_INTERRUPT_done, read_ERROR_size, read_STATUS_busy, read_SHAPE };
  assign _106_ = | { read_OVERFLOWS_count[1], read_RESULTS_count[1], read_RESULTS_STALLS_cycles[1], read_SCALES_STALLS_cycles[1], read_OPERANDS_STALLS_cycles[1], read_CYCLES_HIGH_cycles[1], read_CYCLES_LOW_cycles[1], read_OPTIONS_activation[1], read_N_n[1], read_K_k[1], read_M_m[1], read_INTERRUPT_error, read_ERROR_busy, read_STATUS_done, read_FIXED, read_EXPONENTS, read_FORMATS, read_SHAPE, read_ID };
  assign _002_ = | { read_OVERFLOWS_count[2], read_RESULTS_count[2], read_RESULTS_STALLS_cycles[2], read_SCALES_STALLS_cycles[2], read_OPERANDS_STALLS_cycles[2], read_CYCLES_HIGH_cycles[2], read_CYCLES_LOW_cycles[2], read_N_n[2], read_K_k[2], read_M_m[2], read_ERROR_aborted, read_STATUS_error, read_FORMATS, read_ID };
  assign _003_ = | { read_OVERFLOWS_count[3], read_RESULTS_count[3], read_RESULTS_STALLS_cycles[3], read_SCALES_STALLS_cycles[3], read_OPERANDS_STALLS_cycles[3], read_CYCLES_HIGH_cycles[3], read_CYCLES_LOW_cycles[3], read_N_n[3], read_K_k[3], read_M_m[3], read_ERROR_shift, read_LIMITS };
  assign _005_ = | { read_OVERFLOWS_count[4], read_RESULTS_count[4], read_RESULTS_STALLS_cycles[4], read_SCALES_STALLS_cycles[4], read_OPERANDS_STALLS_cycles[4], read_CYCLES_HIGH_cycles[4], read_CYCLES_LOW_cycles[4], read_N_n[4], read_K_k[4], read_M_m[4], read_FIXED };
  assign _007_ = | { read_OVERFLOWS_count[5], read_RESULTS_count[5], read_RESULTS_STALLS_cycles[5], read_SCALES_STALLS_cycles[5], read_OPERANDS_STALLS_cycles[5], read_CYCLES_HIGH_cycles[5], read_CYCLES_LOW_cycles[5], read_N_n[5], read_K_k[5], read_M_m[5], read_LIMITS };
  assign _008_ = | { read_OVERFLOWS_count[6], read_RESULTS_count[6], read_RESULTS_STALLS_cycles[6], read_SCALES_STALLS_cycles[6], read_OPERANDS_STALLS_cycles[6], read_CYCLES_HIGH_cycles[6], read_CYCLES_LOW_cycles[6], read_N_n[6], read_K_k[6], read_M_m[6], read_ID };
  assign _010_ = | { read_OVERFLOWS_count[7], read_RESULTS_count[7], read_RESULTS_STALLS_cycles[7], read_SCALES_STALLS_cycles[7], read_OPERANDS_STALLS_cycles[7], read_CYCLES_HIGH_cycles[7], read_CYCLES_LOW_cycles[7], read_N_n[7], read_K_k[7], read_M_m[7], read_EXPONENTS };
  assign _012_ = | { read_OVERFLOWS_count[8], read_RESULTS_count[8], read_RESULTS_STALLS_cycles[8], read_SCALES_STALLS_cycles[8], read_OPERANDS_STALLS_cycles[8], read_CYCLES_HIGH_cycles[8], read_CYCLES_LOW_cycles[8], read_OPTIONS_acts_bias[0], read_N_n[8], read_K_k[8], read_M_m[8], read_ERROR_operands_early, read_STATUS_operands_open, read_EXPONENTS };
  assign _014_ = | { read_OVERFLOWS_count[9], read_RESULTS_count[9], read_RESULTS_STALLS_cycles[9], read_SCALES_STALLS_cycles[9], read_OPERANDS_STALLS_cycles[9], read_CYCLES_HIGH_cycles[9], read_CYCLES_LOW_cycles[9], read_OPTIONS_acts_bias[1], read_N_n[9], read_K_k[9], read_M_m[9], read_ERROR_scales_early, read_STATUS_scales_open, read_FIXED, read_EXPONENTS, read_SHAPE };
  assign _015_ = | { read_OVERFLOWS_count[10], read_RESULTS_count[10], read_RESULTS_STALLS_cycles[10], read_SCALES_STALLS_cycles[10], read_OPERANDS_STALLS_cycles[10], read_CYCLES_HIGH_cycles[10], read_CYCLES_LOW_cycles[10], read_OPTIONS_acts_bias[2], read_N_n[10], read_K_k[10], read_M_m[10] };
  assign _017_ = | { read_OVERFLOWS_count[11], read_RESULTS_count[11], read_RESULTS_STALLS_cycles[11], read_SCALES_STALLS_cycles[11], read_OPERANDS_STALLS_cycles[11], read_CYCLES_HIGH_cycles[11], read_CYCLES_LOW_cycles[11], read_OPTIONS_acts_bias[3], read_N_n[11], read_K_k[11], read_M_m[11], read_STATUS_results_open, read_FIXED, read_FORMATS, read_ID };
  assign _019_ = | { read_OVERFLOWS_count[12], read_RESULTS_count[12], read_RESULTS_STALLS_cycles[12], read_SCALES_STALLS_cycles[12], read_OPERANDS_STALLS_cycles[12], read_CYCLES_HIGH_cycles[12], read_CYCLES_LOW_cycles[12], read_OPTIONS_acts_bias[4], read_N_n[12], read_K_k[12], read_M_m[12] };
  assign _021_ = | { read_OVERFLOWS_count[13], read_RESULTS_count[13], read_RESULTS_STALLS_cycles[13], read_SCALES_STALLS_cycles[13], read_OPERANDS_STALLS_cycles[13], read_CYCLES_HIGH_cycles[13], read_CYCLES_LOW_cycles[13], read_OPTIONS_acts_bias[5], read_N_n[13], read_K_k[13], read_M_m[13] };
  assign _022_ = | { read_OVERFLOWS_count[14], read_RESULTS_count[14], read_RESULTS_STALLS_cycles[14], read_SCALES_STALLS_cycles[14], read_OPERANDS_STALLS_cycles[14], read_CYCLES_HIGH_cycles[14], read_CYCLES_LOW_cycles[14], read_OPTIONS_acts_bias[6], read_N_n[14], read_K_k[14], read_M_m[14], read_ID };
  assign _024_ = | { read_OVERFLOWS_count[15], read_RESULTS_count[15], read_RESULTS_STALLS_cycles[15], read_SCALES_STALLS_cycles[15], read_OPERANDS_STALLS_cycles[15], read_CYCLES_HIGH_cycles[15], read_CYCLES_LOW_cycles[15], read_OPTIONS_acts_bias[7], read_N_n[15], read_K_k[15], read_M_m[15], read_EXPONENTS };
  assign _025_ = | { read_OVERFLOWS_count[16], read_RESULTS_count[16], read_RESULTS_STALLS_cycles[16], read_SCALES_STALLS_cycles[16], read_OPERANDS_STALLS_cycles[16], read_CYCLES_HIGH_cycles[16], read_CYCLES_LOW_cycles[16], read_OPTIONS_output_bias[0], read_ERROR_operands_late, read_FIXED, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _028_ = | { read_OVERFLOWS_count[17], read_RESULTS_count[17], read_RESULTS_STALLS_cycles[17], read_SCALES_STALLS_cycles[17], read_OPERANDS_STALLS_cycles[17], read_CYCLES_HIGH_cycles[17], read_CYCLES_LOW_cycles[17], read_OPTIONS_output_bias[1], read_ERROR_scales_late, read_EXPONENTS, read_ID };
  assign _030_ = | { read_OVERFLOWS_count[18], read_RESULTS_count[18], read_RESULTS_STALLS_cycles[18], read_SCALES_STALLS_cycles[18], read_OPERANDS_STALLS_cycles[18], read_CYCLES_HIGH_cycles[18], read_CYCLES_LOW_cycles[18], read_OPTIONS_output_bias[2], read_FIXED, read_FORMATS, read_ID };
  assign _031_ = | { read_OVERFLOWS_count[19], read_RESULTS_count[19], read_RESULTS_STALLS_cycles[19], read_SCALES_STALLS_cycles[19], read_OPERANDS_STALLS_cycles[19], read_CYCLES_HIGH_cycles[19], read_CYCLES_LOW_cycles[19], read_OPTIONS_output_bias[3] };
  assign _033_ = | { read_OVERFLOWS_count[20], read_RESULTS_count[20], read_RESULTS_STALLS_cycles[20], read_SCALES_STALLS_cycles[20], read_OPERANDS_STALLS_cycles[20], read_CYCLES_HIGH_cycles[20], read_CYCLES_LOW_cycles[20], read_OPTIONS_output_bias[4], read_FIXED, read_ID };
  assign _034_ = | { read_OVERFLOWS_count[21], read_RESULTS_count[21], read_RESULTS_STALLS_cycles[21], read_SCALES_STALLS_cycles[21], read_OPERANDS_STALLS_cycles[21], read_CYCLES_HIGH_cycles[21], read_CYCLES_LOW_cycles[21], read_OPTIONS_output_bias[5] };
  assign _036_ = | { read_OVERFLOWS_count[22], read_RESULTS_count[22], read_RESULTS_STALLS_cycles[22], read_SCALES_STALLS_cycles[22], read_OPERANDS_STALLS_cycles[22], read_CYCLES_HIGH_cycles[22], read_CYCLES_LOW_cycles[22], read_OPTIONS_output_bias[6], read_FIXED, read_ID };
  assign _037_ = | { read_OVERFLOWS_count[23], read_RESULTS_count[23], read_RESULTS_STALLS_cycles[23], read_SCALES_STALLS_cycles[23], read_OPERANDS_STALLS_cycles[23], read_CYCLES_HIGH_cycles[23], read_CYCLES_LOW_cycles[23], read_OPTIONS_output_bias[7], read_FIXED, read_EXPONENTS };
  assign _039_ = | { read_OVERFLOWS_count[24], read_RESULTS_count[24], read_RESULTS_STALLS_cycles[24], read_SCALES_STALLS_cycles[24], read_OPERANDS_STALLS_cycles[24], read_CYCLES_HIGH_cycles[24], read_CYCLES_LOW_cycles[24], read_FIXED };
  assign _040_ = | { read_OVERFLOWS_count[25], read_RESULTS_count[25], read_RESULTS_STALLS_cycles[25], read_SCALES_STALLS_cycles[25], read_OPERANDS_STALLS_cycles[25], read_CYCLES_HIGH_cycles[25], read_CYCLES_LOW_cycles[25], read_FIXED, read_FORMATS };
  assign _042_ = | { read_OVERFLOWS_count[26], read_RESULTS_count[26], read_RESULTS_STALLS_cycles[26], read_SCALES_STALLS_cycles[26], read_OPERANDS_STALLS_cycles[26], read_CYCLES_HIGH_cycles[26], read_CYCLES_LOW_cycles[26], read_FIXED, read_FORMATS, read_ID };
  assign _043_ = | { read_OVERFLOWS_count[27], read_RESULTS_count[27], read_RESULTS_STALLS_cycles[27], read_SCALES_STALLS_cycles[27], read_OPERANDS_STALLS_cycles[27], read_CYCLES_HIGH_cycles[27], read_CYCLES_LOW_cycles[27], read_FIXED };
  assign _045_ = | { read_OVERFLOWS_count[28], read_RESULTS_count[28], read_RESULTS_STALLS_cycles[28], read_SCALES_STALLS_cycles[28], read_OPERANDS_STALLS_cycles[28], read_CYCLES_HIGH_cycles[28], read_CYCLES_LOW_cycles[28], read_FIXED, read_FORMATS, read_ID };
  assign _046_ = | { read_OVERFLOWS_count[29], read_RESULTS_count[29], read_RESULTS_STALLS_cycles[29], read_SCALES_STALLS_cycles[29], read_OPERANDS_STALLS_cycles[29], read_CYCLES_HIGH_cycles[29], read_CYCLES_LOW_cycles[29], read_FIXED };
  assign _048_ = | { read_OVERFLOWS_count[30], read_RESULTS_count[30], read_RESULTS_STALLS_cycles[30], read_SCALES_STALLS_cycles[30], read_OPERANDS_STALLS_cycles[30], read_CYCLES_HIGH_cycles[30], read_CYCLES_LOW_cycles[30], read_FIXED, read_ID };
  assign _049_ = | { read_OVERFLOWS_count[31], read_RESULTS_count[31], read_RESULTS_STALLS_cycles[31], read_SCALES_STALLS_cycles[31], read_OPERANDS_STALLS_cycles[31], read_CYCLES_HIGH_cycles[31], read_CYCLES_LOW_cycles[31], read_FIXED };
  assign _050_ = | { read_OVERFLOWS, read_RESULTS, read_RESULTS_STALLS, read_SCALES_STALLS, read_OPERANDS_STALLS, read_CYCLES_HIGH, read_CYCLES_LOW, read_OPTIONS, read_N, read_K, read_M, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_FIXED, read_EXPONENTS, read_LIMITS, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _051_[1] = ~ _050_;
  always @(posedge clk)
    if (_011_) strobes <= bus__wstrb[2:0];
  always @(posedge clk)
    if (_107_) write_addressed <= 1'h0;
    else write_addressed <= _116_;
  always @(posedge clk)
    if (_107_) write_filled <= 1'h0;
    else write_filled <= _115_;
  always @(posedge clk)
    if (rst) CONTROL_abort <= 1'h0;
    else CONTROL_abort <= _016_;
  always @(posedge clk)
    if (rst) STATUS_done <= 1'h0;
    else STATUS_done <= _027_;
  always @(posedge clk)
    if (rst) ERROR_size <= 1'h0;
    else ERROR_size <= _038_;
  always @(posedge clk)
    if (rst) ERROR_busy <= 1'h0;
    else ERROR_busy <= _052_;
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _114_;
  always @(posedge clk)
    if (rst) ERROR_aborted <= 1'h0;
    else ERROR_aborted <= _057_;
  always @(posedge clk)
    if (rst) ERROR_shift <= 1'h0;
    else ERROR_shift <= _061_;
  always @(posedge clk)
    if (rst) ERROR_operands_early <= 1'h0;
    else ERROR_operands_early <= _066_;
  always @(posedge clk)
    if (rst) ERROR_scales_early <= 1'h0;
    else ERROR_scales_early <= _070_;
  always @(posedge clk)
    if (rst) ERROR_operands_late <= 1'h0;
    else ERROR_operands_late <= _074_;
  always @(posedge clk)
    if (rst) ERROR_scales_late <= 1'h0;
    else ERROR_scales_late <= _079_;
  always @(posedge clk)
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _082_;
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _084_;
  always @(posedge clk)
    if (rst) M_m <= 16'h0000;
    else if (write_M) M_m <= _088_;
  always @(posedge clk)
    if (rst) K_k <= 16'h0000;
    else if (write_K) K_k <= _090_;
  always @(posedge clk)
    if (rst) N_n <= 16'h0000;
    else if (write_N) N_n <= _092_;
  always @(posedge clk)
    if (_011_) write_data <= bus__wdata[23:0];
  always @(posedge clk)
    if (rst) OPTIONS_activation <= 2'h0;
    else if (write_OPTIONS) OPTIONS_activation <= _095_;
  always @(posedge clk)
    if (rst) CONTROL_start <= 1'h0;
    else CONTROL_start <= _013_;
  always @(posedge clk)
    if (rst) OPTIONS_acts_bias <= 8'h00;
    else if (write_OPTIONS) OPTIONS_acts_bias <= _098_;
  always @(posedge clk)
    if (rst) OPTIONS_output_bias <= 8'h00;
    else if (write_OPTIONS) OPTIONS_output_bias <= _101_;
  always @(posedge clk)
    if (_102_) read_address <= bus__araddr;
  always @(posedge clk)
    if (_109_) read_addressed <= 1'h0;
    else read_addressed <= _112_;
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _111_;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _049_, _048_, _046_, _045_, _043_, _042_, _040_, _039_, _037_, _036_, _034_, _033_, _031_, _030_, _028_, _025_, _024_, _022_, _021_, _019_, _017_, _015_, _014_, _012_, _010_, _008_, _007_, _005_, _003_, _002_, _106_, _104_ };
  always @(posedge clk)
    if (_009_) write_address <= bus__awaddr;
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_108_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _051_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  assign { _085_[8], _085_[0] } = ~ strobes[1:0];
  assign _080_ = ~ strobes[0];
  assign _096_[0] = ~ strobes[1];
  assign _099_[0] = ~ strobes[2];
  assign _107_ = | { write, rst };
  assign _108_ = | { write_OPTIONS, write_N, write_K, write_M, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
  assign _109_ = | { read_addressed, rst };
  assign _110_ = bus__rready ? 1'h0 : bus__rvalid;
  assign _111_ = _110_ | read_addressed;
  assign _112_ = read_addressed | _102_;
  assign _113_ = bus__bready ? 1'h0 : bus__bvalid;
  assign _114_ = _113_ | write;
  assign _115_ = write_filled | _011_;
  assign _116_ = write_addressed | _009_;
  assign _051_[0] = 1'h0;
  assign _099_[7:1] = { _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0] };
  assign _096_[7:1] = { _096_[0], _096_[0], _096_[0], _096_[0], _096_[0], _096_[0], _096_[0] };
  assign { _085_[15:9], _085_[7:1] } = { _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0] };
  assign bus__rresp[0] = 1'h0;
  assign bus__bresp[0] = 1'h0;
endmodule

module hfint_af6e2af8e3_k3x2_acc22_axi__results(clk, rst, o__ready, i__valid, i__ready, i__payload, bus__tdata, bus__tvalid, bus__tlast);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [6:0] i__payload;
  wire [6:0] i__payload;
  output [15:0] bus__tdata;
  wire [15:0] bus__tdata;
  output bus__tvalid;
  wire bus__tvalid;
  output bus__tlast;
  wire bus__tlast;
  wire [6:0] o__payload;
  hfint_af6e2af8e3_k3x2_acc22_axi__results__skid skid (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(bus__tvalid),
    .rst(rst)
  );
  assign bus__tdata = { 7'h00, o__payload[5], 3'h0, o__payload[4:0] };
  assign bus__tlast = o__payload[6];
endmodule

module hfint_af6e2af8e3_k3x2_acc22_axi__results__skid(clk, rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [6:0] i__payload;
  wire [6:0] i__payload;
  output o__valid;
  reg o__valid;
  output [6:0] o__payload;
  reg [6:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [6:0] _08_;
  wire arrives;
  reg full;
  reg [6:0] spare;
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
  assign _08_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule

module hfint_af6e2af8e3_k3x2_acc22_axi__results_rows(clk, rst, advance, filling, tail, last, start, m, n);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output filling;
  wire filling;
  output tail;
  wire tail;
  output last;
  wire last;
  input start;
  wire start;
  input [15:0] m;
  wire [15:0] m;
  input [15:0] n;
  wire [15:0] n;
  wire _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [15:0] _15_;
  wire _16_;
  reg group_ends;
  wire last_row;
  reg [15:0] left;
  wire row_ends;
  reg [15:0] rows_left;
  assign _00_ = left <= 1'h1;
  assign row_ends = group_ends & _00_;
  assign last_row = rows_left == 1'h1;
  assign _03_ = ! left;
  assign filling = group_ends & _03_;
  assign _04_ = left == 1'h1;
  assign tail = last_row & _04_;
  assign last = last_row & row_ends;
  assign _05_ = group_ends + 1'h1;
  assign _06_ = | left;
  assign _07_ = rows_left - 1'h1;
  assign _08_ = left - 1'h1;
  always @(posedge clk)
    if (_14_) group_ends <= 1'h0;
    else if (advance) group_ends <= _16_;
  always @(posedge clk)
    if (_12_) left <= _01_;
  always @(posedge clk)
    if (_13_) rows_left <= _02_;
  assign _09_ = | { advance, start };
  assign _10_ = | { row_ends, _06_, start };
  assign _11_ = | { row_ends, start };
  assign _12_ = & { _09_, _10_ };
  assign _13_ = & { _09_, _11_ };
  assign _14_ = | { rst, start };
  assign _02_ = start ? m : _07_;
  assign _15_ = row_ends ? n : _08_;
  assign _01_ = start ? n : _15_;
  assign _16_ = group_ends ? 1'h0 : _05_;
endmodule

module hfint_af6e2af8e3_k3x2_acc22_axi__scales_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [31:0] sizes;
  wire [31:0] sizes;
  input start;
  wire start;
  input i__valid;
  wire i__valid;
  input [26:0] i__payload;
  wire [26:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [25:0] o__payload;
  wire [25:0] o__payload;
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
  assign _11_ = advance & i__payload[26];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[26];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[26];
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
  assign o__payload = passing ? i__payload[25:0] : 26'h0000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  hfint_af6e2af8e3_k3x2_acc22_axi__scales_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module hfint_af6e2af8e3_k3x2_acc22_axi__scales_gate__counter(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [31:0] sizes;
  wire [31:0] sizes;
  input start;
  wire start;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [15:0] _06_;
  wire _07_;
  wire _08_;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign n_ends = n_left <= 1'h1;
  assign m_ends = m_left <= 1'h1;
  assign last = n_ends & m_ends;
  assign _01_ = n_left - 1'h1;
  assign _02_ = n_ends ? sizes[31:16] : _01_;
  assign _03_ = advance & n_ends;
  assign _04_ = m_left - 1'h1;
  assign _05_ = m_ends ? sizes[15:0] : _04_;
  always @(posedge clk)
    if (_07_) n_left <= _06_;
  always @(posedge clk)
    if (_08_) m_left <= _00_;
  assign _07_ = | { advance, start };
  assign _08_ = | { _03_, start };
  assign _00_ = start ? sizes[15:0] : _05_;
  assign _06_ = start ? sizes[31:16] : _02_;
endmodule

module hfint_af6e2af8e3_k3x2_acc22_axi__scales_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] bus__tdata;
  wire [31:0] bus__tdata;
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
  output [26:0] o__payload;
  wire [26:0] o__payload;
  input o__ready;
  wire o__ready;
  hfint_af6e2af8e3_k3x2_acc22_axi__scales_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[25:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module hfint_af6e2af8e3_k3x2_acc22_axi__scales_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [26:0] i__payload;
  wire [26:0] i__payload;
  output o__valid;
  reg o__valid;
  output [26:0] o__payload;
  reg [26:0] o__payload;
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
  wire [26:0] _09_;
  wire arrives;
  reg full;
  reg [26:0] spare;
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

module hfint_af6e2af8e3_k3x2_acc22_axi__scales_rows(clk, rst, advance, filling, start, m, n);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output filling;
  wire filling;
  input start;
  wire start;
  input [15:0] m;
  wire [15:0] m;
  input [15:0] n;
  wire [15:0] n;
  wire _00_;
  wire [15:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [15:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [15:0] _10_;
  wire _11_;
  reg group_ends;
  reg [15:0] left;
  wire row_ends;
  assign _00_ = left <= 1'h1;
  assign row_ends = group_ends & _00_;
  assign _02_ = ! left;
  assign filling = group_ends & _02_;
  assign _03_ = group_ends + 1'h1;
  assign _04_ = | left;
  assign _05_ = left - 1'h1;
  always @(posedge clk)
    if (_09_) group_ends <= 1'h0;
    else if (advance) group_ends <= _11_;
  always @(posedge clk)
    if (_08_) left <= _01_;
  assign _06_ = | { advance, start };
  assign _07_ = | { row_ends, _04_, start };
  assign _08_ = & { _06_, _07_ };
  assign _09_ = | { rst, start };
  assign _10_ = row_ends ? n : _05_;
  assign _01_ = start ? n : _10_;
  assign _11_ = group_ends ? 1'h0 : _03_;
endmodule

module ram_5x33(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
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
  reg [32:0] cells [4:0];
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

module ram_9x6(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [5:0] write_data;
  wire [5:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [5:0] read_data;
  wire [5:0] read_data;
  reg [5:0] cells [8:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [5:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module shift_i22_to_fixed18(clk, rst, bias, scale, result, total);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input signed [17:0] bias;
  wire signed [17:0] bias;
  input [4:0] scale;
  wire [4:0] scale;
  output signed [17:0] result;
  reg signed [17:0] result;
  input signed [21:0] total;
  wire signed [21:0] total;
  wire [2:0] _00_;
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
  wire signed [21:0] shifted;
  assign _01_ = $signed(biased) < $signed(18'h20001);
  assign low = far_1 ? near_1[18] : _01_;
  assign _02_ = ~ near_1[18];
  assign _03_ = $signed(biased) > $signed(18'h1ffff);
  assign high = far_1 ? _02_ : _03_;
  assign _04_ = high ? 18'h1ffff : biased[17:0];
  always @(posedge clk)
    near_1 <= { shifted[21], shifted[17:0] };
  always @(posedge clk)
    far_1 <= far;
  always @(posedge clk)
    bias_1 <= bias;
  assign shifted = $signed(total) >>> scale;
  assign _00_ = shifted[20:18] ^ { shifted[21], shifted[21], shifted[21] };
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

module sums_af6e2_af8e3_k3x2_i22_overflow_products(clk, rst, acts, weights, enter, ends, o);
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
  output [22:0] o;
  wire [22:0] o;
  wire [22:0] _00_;
  wire [22:0] _01_;
  wire _02_;
  reg adds;
  wire signed [21:0] beat;
  wire signed [21:0] beat_22 ;
  reg completes_1;
  reg done;
  reg fresh;
  reg [22:0] held_1;
  wire [22:0] o_12 ;
  wire [22:0] o_26 ;
  reg turn_1;
  assign _01_ = held_1 & { turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1 };
  assign o = _00_ | _01_;
  always @(posedge clk)
    fresh <= _02_;
  assign _00_ = o_26  & { done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done };
  always @(posedge clk)
    if (rst) adds <= 1'h0;
    else adds <= enter;
  always @(posedge clk)
    if (rst) completes_1 <= 1'h0;
    else completes_1 <= ends;
  always @(posedge clk)
    if (rst) done <= 1'h0;
    else done <= completes_1;
  always @(posedge clk)
    if (done) held_1 <= o_12 ;
  always @(posedge clk)
    if (rst) turn_1 <= 1'h0;
    else turn_1 <= done;
  assign _02_ = completes_1 | rst;
  accumulate_saturating_i22_i22 accumulate_0 (
    .adds(adds),
    .beat(beat),
    .clk(clk),
    .fresh(fresh),
    .o(o_26 ),
    .rst(rst)
  );
  accumulate_saturating_i22_i22 accumulate_1 (
    .adds(adds),
    .beat(beat_22 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_12 ),
    .rst(rst)
  );
  dot_af6e2_af8e3_k3_registered dot_0 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat),
    .weights(weights[23:0])
  );
  dot_af6e2_af8e3_k3_registered dot_1 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_22 ),
    .weights(weights[47:24])
  );
endmodule
