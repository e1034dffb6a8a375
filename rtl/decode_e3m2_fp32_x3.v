module decode_e3m2_fp32_x3(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [18:0] i__payload;
  wire [18:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [96:0] o__payload;
  wire [96:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _0_;
  reg last;
  wire moves;
  wire [10:0] numbers;
  wire [10:0] numbers_17 ;
  wire [10:0] numbers_18 ;
  reg [10:0] numbers_0;
  reg [10:0] numbers_1;
  reg [10:0] numbers_2;
  assign _0_ = ~ o__valid;
  assign i__ready = o__ready | _0_;
  assign moves = i__valid & i__ready;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (i__ready) o__valid <= i__valid;
  always @(posedge clk)
    if (moves) last <= i__payload[18];
  always @(posedge clk)
    if (moves) numbers_0 <= numbers;
  always @(posedge clk)
    if (moves) numbers_1 <= numbers_17 ;
  always @(posedge clk)
    if (moves) numbers_2 <= numbers_18 ;
  decoder_lane_e3m2 lane_0 (
    .codes(i__payload[5:0]),
    .numbers(numbers)
  );
  decoder_lane_e3m2 lane_1 (
    .codes(i__payload[11:6]),
    .numbers(numbers_17 )
  );
  decoder_lane_e3m2 lane_2 (
    .codes(i__payload[17:12]),
    .numbers(numbers_18 )
  );
  assign o__payload = { last, numbers_2, 21'h000000, numbers_1, 21'h000000, numbers_0, 21'h000000 };
endmodule

module decoder_lane_e3m2(codes, numbers);
  input [5:0] codes;
  wire [5:0] codes;
  output [10:0] numbers;
  wire [10:0] numbers;
  wire [9:0] _0_;
  wire [7:0] _1_;
  wire [7:0] exponent;
  wire [9:0] finite;
  wire fraction_left_1;
  wire [1:0] fraction_normal_1;
  wire normal;
  assign _0_[9:4] = codes[4] + 5'h1f;
  assign fraction_left_1 = ~ codes[1];
  assign fraction_normal_1 = codes[1] ? { 1'h1, codes[0] } : { codes[0], 1'h0 };
  assign _1_ = 7'h7c - fraction_left_1;
  assign normal = | codes[4:2];
  assign exponent = fraction_normal_1[1] ? _1_ : 8'h00;
  assign finite = normal ? { _0_[9:4], codes[3:0] } : { exponent, fraction_normal_1[0], 1'h0 };
  assign numbers = { codes[5], finite };
  assign _0_[3:0] = codes[3:0];
endmodule
