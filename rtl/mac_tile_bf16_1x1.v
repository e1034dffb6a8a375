module aligneddot_column_x1_v1(clk, rst, acts, weights, adds, fresh, load, shift, \before , held);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [16:0] acts;
  wire [16:0] acts;
  input [15:0] weights;
  wire [15:0] weights;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  input load;
  wire load;
  input shift;
  wire shift;
  input [34:0] \before ;
  wire [34:0] \before ;
  output [34:0] held;
  reg [34:0] held;
  wire [34:0] _0_;
  wire _1_;
  wire [34:0] sum;
  wire [6:0] weight_0_mantissa;
  wire weight_0_normal;
  assign weight_0_normal = | weights[14:7];
  assign weight_0_mantissa = weights[6:0] & { weight_0_normal, weight_0_normal, weight_0_normal, weight_0_normal, weight_0_normal, weight_0_normal, weight_0_normal };
  always @(posedge clk)
    if (_1_) held <= _0_;
  assign _1_ = | { shift, load };
  assign _0_ = load ? sum : \before ;
  aligneddot_x1 dot_0 (
    .acts(acts),
    .adds(adds),
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum),
    .weights({ weights[15:7], weight_0_normal, weight_0_mantissa })
  );
endmodule

module aligneddot_x1(clk, rst, acts, weights, adds, fresh, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [16:0] acts;
  wire [16:0] acts;
  input [16:0] weights;
  wire [16:0] weights;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [34:0] sum;
  wire [34:0] sum;
  wire [25:0] _00_;
  wire [9:0] _01_;
  wire [9:0] _02_;
  wire _03_;
  wire [24:0] _04_;
  wire _05_;
  wire [9:0] _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire [24:0] _14_;
  wire [8:0] _15_;
  wire signed [25:0] aligned_0;
  wire signed [25:0] aligned_1;
  wire signed [25:0] aligned_2;
  wire signed [25:0] aligned_3;
  wire signed [25:0] aligned_4;
  wire signed [24:0] begun;
  wire [9:0] begun_scale;
  wire signed [24:0] big;
  wire count;
  wire [10:0] difference;
  wire [8:0] difference_0;
  wire [9:0] distance;
  wire [5:0] distance_0;
  reg [8:0] exponent;
  wire [8:0] field_0;
  wire [23:0] inverted_0;
  wire long;
  wire [23:0] placed_0;
  wire [15:0] product_0;
  reg [9:0] scale;
  wire [23:0] shifted_0_0;
  wire [23:0] shifted_0_1;
  wire [23:0] shifted_0_2;
  wire [23:0] shifted_0_3;
  wire [23:0] shifted_0_4;
  wire signed [25:0] \small ;
  reg signed [24:0] step;
  wire [24:0] summed;
  wire signed [25:0] sums;
  reg signed [24:0] total;
  assign product_0 = acts[7:0] * weights[7:0];
  assign field_0 = acts[15:8] + weights[15:8];
  assign count = acts[16] ^ weights[16];
  assign difference_0 = field_0 - field_0;
  assign _03_ = | difference_0[8:5];
  assign distance_0[5] = ~ _03_;
  assign placed_0[23:8] = product_0 & { distance_0[5], distance_0[5], distance_0[5], distance_0[5], distance_0[5], distance_0[5], distance_0[5], distance_0[5], distance_0[5], distance_0[5], distance_0[5], distance_0[5], distance_0[5], distance_0[5], distance_0[5], distance_0[5] };
  assign shifted_0_4 = difference_0[4] ? { 16'h0000, placed_0[23:16] } : { placed_0[23:8], 8'h00 };
  assign shifted_0_3 = difference_0[3] ? { 8'h00, shifted_0_4[23:8] } : shifted_0_4;
  assign shifted_0_2 = difference_0[2] ? { 4'h0, shifted_0_3[23:4] } : shifted_0_3;
  assign shifted_0_1 = difference_0[1] ? { 2'h0, shifted_0_2[23:2] } : shifted_0_2;
  assign shifted_0_0 = difference_0[0] ? { 1'h0, shifted_0_1[23:1] } : shifted_0_1;
  assign inverted_0 = shifted_0_0 ^ { count, count, count, count, count, count, count, count, count, count, count, count, count, count, count, count, count, count, count, count, count, count, count, count };
  assign { _04_[24], summed[23:0] } = inverted_0 + count;
  assign summed[24] = _04_[24] - count;
  assign _05_ = ~ fresh;
  assign begun_scale = scale & { _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_ };
  assign _06_ = ~ begun_scale;
  assign difference = exponent + _06_;
  assign _07_ = ~ difference[10];
  assign distance = difference[9:0] ^ { _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_ };
  assign \small  = difference[10] ? { begun[24], begun } : { step, 1'h0 };
  assign big = difference[10] ? step : begun;
  assign _09_ = distance[0] | _08_;
  assign aligned_0[24:0] = _09_ ? \small [25:1] : \small [24:0];
  assign _10_ = distance[1] | _08_;
  assign aligned_1[24:0] = _10_ ? { \small [25], \small [25], aligned_0[24:2] } : aligned_0[24:0];
  assign _11_ = distance[2] | _08_;
  assign aligned_2[24:0] = _11_ ? { \small [25], \small [25], \small [25], \small [25], aligned_1[24:4] } : aligned_1[24:0];
  assign _12_ = distance[3] | _08_;
  assign aligned_3[24:0] = _12_ ? { \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], aligned_2[24:8] } : aligned_2[24:0];
  assign _08_ = | distance[9:5];
  assign _13_ = distance[4] | _08_;
  assign aligned_4[24:0] = _13_ ? { \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], \small [25], aligned_3[24:16] } : aligned_3[24:0];
  assign sums = $signed(big) + $signed({ \small [25], aligned_4[24:1] });
  assign long = sums[25] ^ sums[24];
  assign _14_ = summed & { adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds };
  assign _15_ = field_0 & { adds, adds, adds, adds, adds, adds, adds, adds, adds };
  assign _00_[24:0] = long ? sums[25:1] : sums[24:0];
  assign _01_ = difference[10] ? { 1'h0, exponent } : begun_scale;
  assign _02_ = _01_ + long;
  always @(posedge clk)
    step <= _14_;
  always @(posedge clk)
    exponent <= _15_;
  always @(posedge clk)
    total <= _00_[24:0];
  always @(posedge clk)
    scale <= _02_;
  assign begun = total & { _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_, _05_ };
  assign sum = { scale, total };
  assign placed_0[7:0] = 8'h00;
  assign distance_0[4:0] = difference_0[4:0];
  assign aligned_4[25] = \small [25];
  assign _00_[25] = sums[25];
  assign aligned_3[25] = \small [25];
  assign aligned_2[25] = \small [25];
  assign aligned_1[25] = \small [25];
  assign aligned_0[25] = \small [25];
  assign _04_[23:0] = summed[23:0];
endmodule

module mac_tile_bf16_1x1(clk, rst, i__payload, i__valid, i_acts__payload, i_acts__valid, i_weights__payload, i_weights__valid, o__ready, i__ready, i_acts__ready, i_weights__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] i__payload;
  wire [15:0] i__payload;
  input i__valid;
  wire i__valid;
  input [15:0] i_acts__payload;
  wire [15:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [15:0] i_weights__payload;
  wire [15:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output i_weights__ready;
  wire i_weights__ready;
  output [31:0] o__payload;
  wire [31:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire [16:0] _10_;
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
  wire [6:0] act_0_0_mantissa;
  wire act_0_0_normal;
  reg [16:0] acts;
  wire adds;
  reg busy;
  wire drained;
  wire drains;
  wire ends;
  reg ends_1;
  reg ends_2;
  wire enters;
  wire first;
  reg fresh;
  wire [34:0] held;
  wire last;
  reg present;
  reg [15:0] step;
  assign _00_ = ~ present;
  assign i_acts__ready = _00_ | adds;
  assign enters = i_acts__valid & i_acts__ready;
  assign first = ! step;
  assign _10_ = i__payload - 1'h1;
  assign last = step == _10_;
  assign _13_ = present & i__valid;
  assign _14_ = ~ last;
  assign _15_ = ~ busy;
  assign _16_ = _14_ | _15_;
  assign _17_ = _16_ | drained;
  assign i_weights__ready = _13_ & _17_;
  assign adds = i_weights__ready & i_weights__valid;
  assign ends = adds & last;
  assign _18_ = i_weights__ready & last;
  assign i__ready = _18_ & i_weights__valid;
  assign drains = o__valid & o__ready;
  assign drained = drains & o__valid;
  assign _01_ = | i_acts__payload[14:7];
  assign act_0_0_mantissa = i_acts__payload[6:0] & { act_0_0_normal, act_0_0_normal, act_0_0_normal, act_0_0_normal, act_0_0_normal, act_0_0_normal, act_0_0_normal };
  assign _02_ = ~ adds;
  assign _03_ = present & _02_;
  assign _04_ = enters | _03_;
  assign _05_ = ~ drained;
  assign _06_ = busy & _05_;
  assign _07_ = ends | _06_;
  assign _08_ = step + 1'h1;
  assign _09_ = last ? 16'h0000 : _08_;
  assign _11_ = o__valid - 1'h1;
  assign _12_ = adds & first;
  always @(posedge clk)
    fresh <= _12_;
  always @(posedge clk)
    if (rst) present <= 1'h0;
    else present <= _04_;
  always @(posedge clk)
    if (rst) busy <= 1'h0;
    else busy <= _07_;
  always @(posedge clk)
    if (enters) acts <= { i_acts__payload[15:7], act_0_0_normal, act_0_0_mantissa };
  always @(posedge clk)
    if (rst) step <= 16'h0000;
    else if (adds) step <= _09_;
  always @(posedge clk)
    if (rst) ends_1 <= 1'h0;
    else ends_1 <= ends;
  always @(posedge clk)
    if (rst) ends_2 <= 1'h0;
    else ends_2 <= ends_1;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _20_;
  assign act_0_0_normal = enters & _01_;
  assign _19_ = drains ? _11_ : o__valid;
  assign _20_ = _19_ | ends_2;
  mac_tile_bf16_1x1__columns columns (
    .acts(acts),
    .adds(adds),
    .clk(clk),
    .fresh(fresh),
    .held(held),
    .load(ends_2),
    .rst(rst),
    .shift(drains),
    .weights(i_weights__payload)
  );
  mac_tile_bf16_1x1__results results (
    .held(held),
    .part_0(o__payload[22:0]),
    .part_1(o__payload[30:23]),
    .part_2(o__payload[31])
  );
endmodule

module mac_tile_bf16_1x1__columns(clk, rst, weights, adds, shift, held, acts, load, fresh);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] weights;
  wire [15:0] weights;
  input adds;
  wire adds;
  input shift;
  wire shift;
  output [34:0] held;
  wire [34:0] held;
  input [16:0] acts;
  wire [16:0] acts;
  input load;
  wire load;
  input fresh;
  wire fresh;
  aligneddot_column_x1_v1 column_0 (
    .acts(acts),
    .adds(adds),
    .\before (35'h000000000),
    .clk(clk),
    .fresh(fresh),
    .held(held),
    .load(load),
    .rst(rst),
    .shift(shift),
    .weights(weights)
  );
endmodule

module mac_tile_bf16_1x1__results(held, part_0, part_1, part_2);
  input [34:0] held;
  wire [34:0] held;
  output [22:0] part_0;
  wire [22:0] part_0;
  output [7:0] part_1;
  wire [7:0] part_1;
  output part_2;
  wire part_2;
  wire [23:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [7:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [11:0] _09_;
  wire signed [11:0] result_0_0_field;
  wire result_0_0_finite;
  wire result_0_0_infinite;
  wire result_0_0_left_1;
  wire result_0_0_left_16;
  wire result_0_0_left_2;
  wire result_0_0_left_4;
  wire result_0_0_left_8;
  wire [24:0] result_0_0_magnitude;
  wire result_0_0_nonzero;
  wire [24:0] result_0_0_normal_1;
  wire [24:0] result_0_0_normal_16;
  wire [24:0] result_0_0_normal_2;
  wire [24:0] result_0_0_normal_4;
  wire [24:0] result_0_0_normal_8;
  assign result_0_0_magnitude = _00_ + held[24];
  assign _05_ = | result_0_0_magnitude[24:9];
  assign result_0_0_left_16 = ~ _05_;
  assign result_0_0_normal_16 = _05_ ? result_0_0_magnitude : { result_0_0_magnitude[8:0], 16'h0000 };
  assign _06_ = | result_0_0_normal_16[24:17];
  assign result_0_0_left_8 = ~ _06_;
  assign result_0_0_normal_8 = _06_ ? result_0_0_normal_16 : { result_0_0_normal_16[16:0], 8'h00 };
  assign _07_ = | result_0_0_normal_8[24:21];
  assign result_0_0_left_4 = ~ _07_;
  assign result_0_0_normal_4 = _07_ ? result_0_0_normal_8 : { result_0_0_normal_8[20:0], 4'h0 };
  assign _08_ = | result_0_0_normal_4[24:23];
  assign result_0_0_left_2 = ~ _08_;
  assign result_0_0_normal_2 = _08_ ? result_0_0_normal_4 : { result_0_0_normal_4[22:0], 2'h0 };
  assign result_0_0_left_1 = ~ result_0_0_normal_2[24];
  assign result_0_0_normal_1 = result_0_0_normal_2[24] ? { 1'h1, result_0_0_normal_2[23:0] } : { result_0_0_normal_2[23:0], 1'h0 };
  assign _09_ = held[34:25] + 12'hf83;
  assign result_0_0_field = $signed(_09_) - $signed({ 1'h0, result_0_0_left_16, result_0_0_left_8, result_0_0_left_4, result_0_0_left_2, result_0_0_left_1 });
  assign _01_ = $signed(result_0_0_field) > $signed(1'h0);
  assign result_0_0_nonzero = result_0_0_normal_1[24] & _01_;
  assign _02_ = $signed(result_0_0_field) >= $signed(9'h0ff);
  assign result_0_0_infinite = result_0_0_nonzero & _02_;
  assign _03_ = ~ result_0_0_infinite;
  assign result_0_0_finite = result_0_0_nonzero & _03_;
  assign part_0 = result_0_0_normal_1[23:1] & { result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite };
  assign _04_ = result_0_0_field[7:0] & { result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite, result_0_0_finite };
  assign part_1 = _04_ | { result_0_0_infinite, result_0_0_infinite, result_0_0_infinite, result_0_0_infinite, result_0_0_infinite, result_0_0_infinite, result_0_0_infinite, result_0_0_infinite };
  assign part_2 = held[24] & result_0_0_nonzero;
  assign _00_ = held[23:0] ^ { held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24], held[24] };
endmodule
