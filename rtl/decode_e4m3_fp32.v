module decode_e4m3_fp32(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [32:0] o__payload;
  wire [32:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _0_;
  reg last;
  wire moves;
  wire [11:0] numbers;
  reg [11:0] numbers_0;
  assign _0_ = ~ o__valid;
  assign i__ready = o__ready | _0_;
  assign moves = i__valid & i__ready;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (i__ready) o__valid <= i__valid;
  always @(posedge clk)
    if (moves) last <= i__payload[8];
  always @(posedge clk)
    if (moves) numbers_0 <= numbers;
  decoder_lane_e4m3 lane_0 (
    .codes(i__payload[7:0]),
    .numbers(numbers)
  );
  assign o__payload = { last, numbers_0, 20'h00000 };
endmodule

module decoder_lane_e4m3(codes, numbers);
  input [7:0] codes;
  wire [7:0] codes;
  output [11:0] numbers;
  wire [11:0] numbers;
  wire [10:0] _00_;
  wire _01_;
  wire [7:0] _02_;
  wire [7:0] exponent;
  wire [10:0] finite;
  wire fraction_left_1;
  wire fraction_left_2;
  wire [2:0] fraction_normal_1;
  wire [2:0] fraction_normal_2;
  wire nan;
  wire normal;
  assign _00_[10:6] = codes[6] + 4'hf;
  assign _01_ = | codes[2:1];
  assign fraction_left_2 = ~ _01_;
  assign fraction_normal_2 = _01_ ? codes[2:0] : { codes[0], 2'h0 };
  assign fraction_left_1 = ~ fraction_normal_2[2];
  assign fraction_normal_1 = fraction_normal_2[2] ? { 1'h1, fraction_normal_2[1:0] } : { fraction_normal_2[1:0], 1'h0 };
  assign _02_ = 7'h78 - { fraction_left_2, fraction_left_1 };
  assign nan = codes[6:0] > 7'h7e;
  assign normal = | codes[6:3];
  assign numbers = nan ? 12'h7fc : { codes[7], finite };
  assign exponent = fraction_normal_1[2] ? _02_ : 8'h00;
  assign finite = normal ? { _00_[10:6], codes[5:0] } : { exponent, fraction_normal_1[1:0], 1'h0 };
  assign _00_[5:0] = codes[5:0];
endmodule
