module accumulate_i25_i25(clk, rst, adds, fresh, o, beat);
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
  input signed [24:0] beat;
  wire signed [24:0] beat;
  wire [24:0] _0_;
  wire signed [24:0] coming;
  wire signed [24:0] so_far;
  assign so_far = fresh ? 25'h0000000 : o;
  assign coming = adds ? beat : 25'h0000000;
  assign _0_ = $signed(so_far) + $signed(coming);
  always @(posedge clk)
    o <= _0_;
endmodule

module activation_fixed20f14(x, y, number);
  input signed [19:0] x;
  wire signed [19:0] x;
  output signed [19:0] y;
  wire signed [19:0] y;
  input [1:0] number;
  wire [1:0] number;
  wire _00_;
  wire [5:0] _01_;
  wire [5:0] _02_;
  wire [6:0] _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [19:0] _12_;
  wire signed [5:0] above;
  wire signed [15:0] curve;
  wire [8:0] eighths;
  wire signed [6:0] height;
  wire line_0;
  wire line_1;
  wire line_2;
  wire line_3;
  wire [8:0] sixteenths;
  wire [15:0] slope;
  wire signed [20:0] steep;
  assign sixteenths = x[18:10] ^ { x[19], x[19], x[19], x[19], x[19], x[19], x[19], x[19], x[19] };
  assign eighths = number[0] ? sixteenths : { 1'h0, sixteenths[8:1] };
  assign _06_ = ~ line_0;
  assign line_1 = _00_ & _06_;
  assign _00_ = eighths < 5'h13;
  assign _11_ = ~ _00_;
  assign line_2 = _10_ & _11_;
  assign _10_ = eighths < 6'h28;
  assign line_3 = ~ _10_;
  assign above[5:1] = x[19] ? { _02_[4], _02_[4], line_1, _01_[2], 1'h0 } : { 1'h0, line_3, line_2, line_1, line_2 };
  assign _03_[6:4] = $signed(above[5:4]) + $signed(2'h1);
  assign height = number[0] ? { above[5:1], line_2, 1'h0 } : { _03_[6:4], above[3:1], line_2 };
  assign steep = number[0] ? { x[18:0], 2'h0 } : { x[19], x };
  assign _04_ = steep[17:2] & { line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0 };
  assign _05_ = steep[18:3] & { line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1 };
  assign _07_ = _04_ | _05_;
  assign _08_ = steep[20:5] & { line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2 };
  assign slope = _07_ | _08_;
  assign curve[15:9] = $signed(slope[15:9]) + $signed(height);
  assign _09_ = number[0] & x[19];
  assign line_0 = ! eighths[8:3];
  assign _02_[4] = _01_[2] | line_3;
  assign _01_[2] = line_1 | line_2;
  assign _12_ = _09_ ? 20'h00000 : x;
  assign y = number[1] ? { curve[15], curve[15], curve[15], curve[15], curve[15:9], slope[8:0] } : _12_;
  assign { _02_[5], _02_[3:0] } = { _02_[4], line_1, _01_[2], 1'h0, line_2 };
  assign _03_[3:0] = { above[3:1], line_2 };
  assign { _01_[5:3], _01_[1:0] } = { _01_[2], _01_[2], line_1, 1'h0, line_2 };
  assign curve[8:0] = slope[8:0];
  assign above[0] = line_2;
endmodule

module dot_af8e3_af8e3_k1_registered(clk, rst, acts, weights, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] acts;
  wire [7:0] acts;
  input [7:0] weights;
  wire [7:0] weights;
  output signed [24:0] sum;
  wire signed [24:0] sum;
  wire [16:0] _00_;
  wire [20:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [24:0] _06_;
  wire _07_;
  wire _08_;
  wire [4:0] act_0_significand;
  wire [24:0] correction_0;
  reg [3:0] held_exponent_0;
  reg [9:0] held_mantissa_0;
  reg held_negative_0;
  reg held_negatives_0;
  reg held_negatives_1;
  reg held_negatives_2;
  reg held_negatives_3;
  wire here_0_0;
  wire here_0_1;
  wire here_0_2;
  wire here_0_3;
  wire [12:0] inverted_0;
  wire negatives_0;
  wire negatives_1;
  wire negatives_2;
  wire negatives_3;
  wire [12:0] placed_0_0;
  wire [16:0] placed_0_1;
  wire [20:0] placed_0_2;
  wire [23:0] placed_0_3;
  wire [3:0] product_0_exponent;
  wire [9:0] product_0_mantissa;
  wire product_0_negative;
  wire [23:0] row_0;
  wire [12:0] shifted_0;
  wire [4:0] weight_0_significand;
  assign product_0_mantissa = { act_0_significand[4], acts[3:0] } * { weight_0_significand[4], weights[3:0] };
  assign product_0_exponent = acts[6:4] + weights[6:4];
  assign _07_ = acts[7] ^ weights[7];
  assign act_0_significand[4] = | acts[6:0];
  assign _08_ = _07_ & act_0_significand[4];
  assign weight_0_significand[4] = | weights[6:0];
  assign product_0_negative = _08_ & weight_0_significand[4];
  assign shifted_0 = held_mantissa_0 << held_exponent_0[1:0];
  assign inverted_0 = shifted_0 ^ { held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0 };
  assign here_0_0 = ! held_exponent_0[3:2];
  assign placed_0_0 = inverted_0 & { here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0 };
  assign here_0_1 = held_exponent_0[3:2] == 1'h1;
  assign placed_0_1[16:4] = inverted_0 & { here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1 };
  assign here_0_2 = held_exponent_0[3:2] == 2'h2;
  assign placed_0_2[20:8] = inverted_0 & { here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2 };
  assign here_0_3 = held_exponent_0[3:2] == 2'h3;
  assign placed_0_3[23:12] = inverted_0[11:0] & { here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3 };
  assign _02_ = ! product_0_exponent[3:2];
  assign negatives_0 = product_0_negative & _02_;
  assign _03_ = product_0_exponent[3:2] == 1'h1;
  assign negatives_1 = product_0_negative & _03_;
  assign _04_ = product_0_exponent[3:2] == 2'h2;
  assign negatives_2 = product_0_negative & _04_;
  assign _05_ = product_0_exponent[3:2] == 2'h3;
  assign negatives_3 = product_0_negative & _05_;
  assign _06_[24:13] = 11'h4cd + { placed_0_3[23:21], row_0[20:13] };
  assign sum = { _06_[24:13], row_0[12:4], placed_0_0[3:0] } + { correction_0[24], 2'h1, correction_0[21], 3'h1, correction_0[17], 3'h1, correction_0[13], held_negatives_3, 3'h0, held_negatives_2, 3'h0, held_negatives_1, 3'h0, held_negatives_0 };
  always @(posedge clk)
    held_negative_0 <= product_0_negative;
  always @(posedge clk)
    held_mantissa_0 <= product_0_mantissa;
  always @(posedge clk)
    held_exponent_0 <= product_0_exponent;
  always @(posedge clk)
    held_negatives_3 <= negatives_3;
  always @(posedge clk)
    held_negatives_0 <= negatives_0;
  always @(posedge clk)
    held_negatives_1 <= negatives_1;
  always @(posedge clk)
    held_negatives_2 <= negatives_2;
  assign correction_0[13] = ~ held_negatives_0;
  assign correction_0[17] = ~ held_negatives_1;
  assign correction_0[21] = ~ held_negatives_2;
  assign correction_0[24] = ~ held_negatives_3;
  assign { _00_[12:8], row_0[7:4] } = placed_0_0[12:4] | placed_0_1[12:4];
  assign { _01_[16:12], row_0[11:8] } = { placed_0_1[16:13], _00_[12:8] } | placed_0_2[16:8];
  assign row_0[20:12] = { placed_0_2[20:17], _01_[16:12] } | placed_0_3[20:12];
  assign _06_[12:0] = { row_0[12:4], placed_0_0[3:0] };
  assign { _01_[20:17], _01_[11:0] } = { placed_0_2[20:17], row_0[11:4], placed_0_0[3:0] };
  assign { correction_0[23:22], correction_0[20:18], correction_0[16:14], correction_0[12:0] } = { 12'h490, held_negatives_2, 3'h0, held_negatives_1, 3'h0, held_negatives_0 };
  assign { row_0[23:21], row_0[3:0] } = { placed_0_3[23:21], placed_0_0[3:0] };
  assign placed_0_3[11:0] = 12'h000;
  assign placed_0_2[7:0] = 8'h00;
  assign placed_0_1[3:0] = 4'h0;
  assign weight_0_significand[3:0] = weights[3:0];
  assign { _00_[16:13], _00_[7:0] } = { placed_0_1[16:13], row_0[7:4], placed_0_0[3:0] };
  assign act_0_significand[3:0] = acts[3:0];
endmodule

module fixed20f14_to_af8e3(bias, o, i);
  input signed [7:0] bias;
  wire signed [7:0] bias;
  output [7:0] o;
  wire [7:0] o;
  input signed [19:0] i;
  wire signed [19:0] i;
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
  wire [6:0] _27_;
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
  wire [6:0] packed_cut;
  wire packed_inside;
  wire packed_least;
  wire [6:0] packed_magnitude;
  wire packed_negative;
  wire packed_up;
  wire [19:0] value_bits;
  wire [5:0] value_left_1;
  wire [19:0] value_left_16;
  wire [6:0] value_left_2;
  wire [8:0] value_left_4;
  wire [12:0] value_left_8;
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
  assign value_shift_1 = ~ value_left_2[6];
  assign _09_ = value_left_2[0] ^ i[19];
  assign _11_ = _09_ & value_left_2[6];
  assign value_lost_1 = value_lost_2 | _11_;
  assign value_left_1 = value_left_2[6] ? { 1'h1, value_left_2[5:1] } : value_left_2[5:0];
  assign _13_ = value_left_1[1] ^ i[19];
  assign _14_ = value_lost_1 | _13_;
  assign _15_ = _12_ & _14_;
  assign value_up = _15_ ^ i[19];
  assign _16_ = | value_left_1[4:1];
  assign _12_ = value_left_1[0] ^ i[19];
  assign _18_ = _12_ | value_lost_1;
  assign _19_ = ~ _18_;
  assign _20_ = i[19] & _19_;
  assign value_reaches = _16_ | _20_;
  assign packed_beyond = | exponent[7:3];
  assign packed_cut = { exponent[2:0], value_left_1[4:1] } | { packed_beyond, packed_beyond, packed_beyond, packed_beyond, packed_beyond, packed_beyond, packed_beyond };
  assign _21_ = ~ exponent[8];
  assign packed_inside = value_left_1[5] & _21_;
  assign _22_ = & exponent;
  assign _23_ = _22_ & value_reaches;
  assign _24_ = | packed_cut;
  assign _25_ = ~ _24_;
  assign _26_ = exponent[8] ? _23_ : _25_;
  assign packed_least = value_left_1[5] & _26_;
  assign { packed_magnitude[6:1], _27_[0] } = packed_cut & { packed_inside, packed_inside, packed_inside, packed_inside, packed_inside, packed_inside, packed_inside };
  assign _28_ = value_up & packed_inside;
  assign _29_ = ~ packed_least;
  assign _30_ = _28_ & _29_;
  assign _31_ = & packed_cut;
  assign _32_ = ~ _31_;
  assign packed_up = _30_ & _32_;
  assign _33_ = packed_inside | packed_least;
  assign packed_negative = i[19] & _33_;
  assign o[6:0] = packed_magnitude + packed_up;
  assign _34_ = $signed({ 1'h0, value_shift_16, value_shift_8, value_shift_4, value_shift_2, value_shift_1 }) + $signed(bias);
  assign exponent = $signed(4'h4) - $signed(_34_);
  assign value_bits[19:1] = i[18:0] ^ { i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19] };
  assign _05_ = | value_bits[19:4];
  assign value_shift_16 = ~ _05_;
  assign value_left_16[19:1] = _05_ ? value_bits[19:1] : { value_bits[3:1], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19] };
  assign _10_ = | value_left_16[19:12];
  assign value_shift_8 = ~ _10_;
  assign _35_ = | _17_[6:1];
  assign value_lost_8 = _35_ & _10_;
  assign value_left_8 = _10_ ? value_left_16[19:7] : { value_left_16[11:1], i[19], i[19] };
  assign _00_ = | value_left_8[12:9];
  assign value_shift_4 = ~ _00_;
  assign _01_ = value_left_8[3:0] ^ { i[19], i[19], i[19], i[19] };
  assign _02_ = | _01_;
  assign _03_ = _02_ & _00_;
  assign value_lost_4 = value_lost_8 | _03_;
  assign value_left_4 = _00_ ? value_left_8[12:4] : value_left_8[8:0];
  assign _04_ = | value_left_4[8:7];
  assign value_shift_2 = ~ _04_;
  assign _06_ = value_left_4[1:0] ^ { i[19], i[19] };
  assign _07_ = | _06_;
  assign _08_ = _07_ & _04_;
  assign value_lost_2 = value_lost_4 | _08_;
  assign value_left_2 = _04_ ? value_left_4[8:2] : value_left_4[6:0];
  assign _17_[6:1] = value_left_16[6:1] ^ { i[19], i[19], i[19], i[19], i[19], i[19] };
  assign packed_magnitude[0] = _27_[0] | packed_least;
  assign _27_[6:1] = packed_magnitude[6:1];
  assign _17_[0] = 1'h0;
  assign o[7] = packed_negative;
  assign value_left_16[0] = i[19];
  assign value_bits[0] = i[19];
endmodule

module hfint_af8e3_k1(clk, rst, i__payload, i__valid, i_scale__payload, i_scale__valid, o__ready, i__ready, i_scale__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [16:0] i__payload;
  wire [16:0] i__payload;
  input i__valid;
  wire i__valid;
  input [45:0] i_scale__payload;
  wire [45:0] i_scale__payload;
  input i_scale__valid;
  wire i_scale__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output i_scale__ready;
  wire i_scale__ready;
  output [7:0] o__payload;
  wire [7:0] o__payload;
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
  reg signed [19:0] activated_1;
  reg [1:0] activation_1;
  reg [1:0] activation_2;
  reg signed [7:0] bias;
  wire ends;
  wire [34:0] i__payload_22 ;
  wire [7:0] i__payload_46 ;
  reg i__valid_31 ;
  reg signed [7:0] last_1;
  reg signed [7:0] last_2;
  reg leaves_1;
  reg leaves_2;
  wire may_end;
  wire [24:0] o;
  wire [34:0] o__payload_40 ;
  reg o__ready_29 ;
  wire signed [19:0] result;
  wire [3:0] room;
  reg sets_out_1;
  reg [2:0] waiting;
  wire signed [19:0] y;
  assign may_end = _03_ & _04_;
  assign _05_ = ~ i__payload[16];
  assign _06_ = may_end | _05_;
  assign i__ready = i__valid & _06_;
  assign ends = i__ready & i__payload[16];
  assign _07_ = 5'h1a - i_scale__payload[12:8];
  assign i__payload_22 [4:0] = $signed(_07_) - $signed(i_scale__payload[4:0]);
  assign _00_ = i_scale__valid & i_scale__ready;
  assign _01_ = waiting + _00_;
  assign _02_ = _01_ - ends;
  always @(posedge clk)
    activation_1 <= o__payload_40 [26:25];
  always @(posedge clk)
    activation_2 <= activation_1;
  always @(posedge clk)
    activated_1 <= y;
  always @(posedge clk)
    last_1 <= o__payload_40 [34:27];
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
  activation_fixed20f14 activation (
    .number(activation_2),
    .x(result),
    .y(y)
  );
  fixed20f14_to_af8e3 convert (
    .bias(bias),
    .i(activated_1),
    .o(i__payload_46 )
  );
  hfint_af8e3_k1__queue queue (
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
  shift_i25_to_fixed20 rescale (
    .bias(o__payload_40 [24:5]),
    .clk(clk),
    .result(result),
    .rst(rst),
    .scale(o__payload_40 [4:0]),
    .total(o)
  );
  hfint_af8e3_k1__scales scales (
    .clk(clk),
    .i__ready(i_scale__ready),
    .i__valid(i_scale__valid),
    .o__payload(o__payload_40 ),
    .o__ready(o__ready_29 ),
    .rst(rst),
    .write_data({ i_scale__payload[23:16], i_scale__payload[45:24], i__payload_22 [4:0] })
  );
  sums_af8e3_af8e3_k1x1_i25_products sums (
    .acts(i__payload[7:0]),
    .clk(clk),
    .ends(ends),
    .enter(i__ready),
    .o(o),
    .rst(rst),
    .weights(i__payload[15:8])
  );
  assign i__payload_22 [34:5] = { i_scale__payload[23:16], i_scale__payload[45:24] };
endmodule

module hfint_af8e3_k1__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input [7:0] i__payload;
  wire [7:0] i__payload;
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
  hfint_af8e3_k1__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module hfint_af8e3_k1__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input [7:0] write_data;
  wire [7:0] write_data;
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
  ram_8x8 words (
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

module hfint_af8e3_k1__scales(clk, rst, i__valid, i__ready, o__payload, write_data, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [34:0] o__payload;
  wire [34:0] o__payload;
  input [34:0] write_data;
  wire [34:0] write_data;
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
  ram_4x35 words (
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

module ram_4x35(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [34:0] write_data;
  wire [34:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [34:0] read_data;
  wire [34:0] read_data;
  reg [34:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [34:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [7:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module shift_i25_to_fixed20(clk, bias, rst, scale, result, total);
  input clk;
  wire clk;
  input signed [19:0] bias;
  wire signed [19:0] bias;
  input rst;
  wire rst;
  input [4:0] scale;
  wire [4:0] scale;
  output signed [19:0] result;
  reg signed [19:0] result;
  input signed [24:0] total;
  wire signed [24:0] total;
  wire [3:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [19:0] _04_;
  wire _05_;
  reg signed [19:0] bias_1;
  wire signed [21:0] biased;
  wire far;
  reg far_1;
  wire high;
  wire low;
  reg signed [20:0] near_1;
  wire signed [24:0] shifted;
  assign _01_ = $signed(biased) < $signed(20'h80001);
  assign low = far_1 ? near_1[20] : _01_;
  assign _02_ = ~ near_1[20];
  assign _03_ = $signed(biased) > $signed(20'h7ffff);
  assign high = far_1 ? _02_ : _03_;
  assign _04_ = high ? 20'h7ffff : biased[19:0];
  always @(posedge clk)
    near_1 <= { shifted[24], shifted[19:0] };
  always @(posedge clk)
    far_1 <= far;
  always @(posedge clk)
    bias_1 <= bias;
  assign shifted = $signed(total) >>> scale;
  assign _00_ = shifted[23:20] ^ { shifted[24], shifted[24], shifted[24], shifted[24] };
  assign far = | _00_;
  assign biased = $signed(near_1) + $signed(bias_1);
  always @(posedge clk)
    if (low) result[19:1] <= 19'h40000;
    else result[19:1] <= _04_[19:1];
  always @(posedge clk)
    if (_05_) result[0] <= 1'h1;
    else result[0] <= biased[0];
  assign _05_ = | { high, low };
endmodule

module sums_af8e3_af8e3_k1x1_i25_products(clk, rst, acts, weights, enter, ends, o);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] acts;
  wire [7:0] acts;
  input [7:0] weights;
  wire [7:0] weights;
  input enter;
  wire enter;
  input ends;
  wire ends;
  output [24:0] o;
  wire [24:0] o;
  wire _0_;
  reg adds;
  wire signed [24:0] beat;
  reg completes_1;
  reg done;
  reg fresh;
  wire [24:0] o_17 ;
  always @(posedge clk)
    fresh <= _0_;
  assign o = o_17  & { done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done };
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
  accumulate_i25_i25 accumulate_0 (
    .adds(adds),
    .beat(beat),
    .clk(clk),
    .fresh(fresh),
    .o(o_17 ),
    .rst(rst)
  );
  dot_af8e3_af8e3_k1_registered dot_0 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat),
    .weights(weights)
  );
endmodule
