module decode_af8e3_fp32(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [16:0] i__payload;
  wire [16:0] i__payload;
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
  wire [14:0] numbers;
  reg [14:0] numbers_0;
  assign _0_ = ~ o__valid;
  assign i__ready = o__ready | _0_;
  assign moves = i__valid & i__ready;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (i__ready) o__valid <= i__valid;
  always @(posedge clk)
    if (moves) last <= i__payload[16];
  always @(posedge clk)
    if (moves) numbers_0 <= numbers;
  decoder_lane_af8e3 lane_0 (
    .bias(i__payload[15:8]),
    .codes(i__payload[7:0]),
    .numbers(numbers)
  );
  assign o__payload = { last, numbers_0, 17'h00000 };
endmodule

module decoder_lane_af8e3(bias, codes, numbers);
  input signed [7:0] bias;
  wire signed [7:0] bias;
  input [7:0] codes;
  wire [7:0] codes;
  output [14:0] numbers;
  wire [14:0] numbers;
  wire [7:0] _00_;
  wire _01_;
  wire _02_;
  wire [7:0] _03_;
  wire _04_;
  wire _05_;
  wire [5:0] _06_;
  wire [5:0] _07_;
  wire [7:0] _08_;
  wire [8:0] above;
  wire [7:0] exponent;
  wire [5:0] fraction;
  wire infinite;
  wire nonzero;
  assign nonzero = | codes[6:0];
  assign above = codes[6:4] + { _00_[7], bias[6:0] };
  assign infinite = nonzero & above[8];
  assign _01_ = | above[8:1];
  assign _08_ = above[7:0] - 1'h1;
  assign _02_ = nonzero & _01_;
  assign _03_ = _08_ & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign exponent = _03_ | { infinite, infinite, infinite, infinite, infinite, infinite, infinite, infinite };
  assign _04_ = ~ infinite;
  assign _05_ = nonzero & _04_;
  assign _06_ = above[0] ? { 1'h1, codes[3:0], 1'h0 } : { 2'h1, codes[3:0] };
  assign _07_ = _01_ ? { codes[3:0], 2'h0 } : _06_;
  assign numbers[14] = codes[7] & nonzero;
  assign _00_[7] = ~ bias[7];
  assign fraction = _05_ ? _07_ : 6'h00;
  assign _00_[6:0] = bias[6:0];
  assign numbers[13:0] = { exponent, fraction };
endmodule
