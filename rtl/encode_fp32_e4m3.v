module encode_fp32_e4m3(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [32:0] i__payload;
  wire [32:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _0_;
  wire [7:0] codes;
  reg [7:0] codes_0;
  reg last;
  wire moves;
  assign _0_ = ~ o__valid;
  assign i__ready = o__ready | _0_;
  assign moves = i__valid & i__ready;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (i__ready) o__valid <= i__valid;
  always @(posedge clk)
    if (moves) last <= i__payload[32];
  always @(posedge clk)
    if (moves) codes_0 <= codes;
  encoder_lane_fp32_e4m3 lane_0 (
    .codes(codes),
    .numbers(i__payload[31:0])
  );
  assign o__payload = { last, codes_0 };
endmodule

module encoder_lane_fp32_e4m3(numbers, codes);
  input [31:0] numbers;
  wire [31:0] numbers;
  output [7:0] codes;
  wire [7:0] codes;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [3:0] _09_;
  wire _10_;
  wire [7:0] _11_;
  wire [4:0] aligned;
  wire exceeds;
  wire [3:0] exponent;
  wire [4:0] lower_1;
  wire [5:0] lower_2;
  wire [5:0] lower_4;
  wire [7:0] magnitude;
  wire nan;
  wire normal;
  wire [2:0] places;
  wire [4:0] significand;
  wire up;
  assign significand[0] = | numbers[18:0];
  assign normal = numbers[30:23] >= 7'h79;
  assign _04_ = 1'h1 - numbers[25:23];
  assign places = _04_ & { _05_[0], _05_[0], _05_[0] };
  assign lower_4 = places[2] ? { 5'h01, _03_ } : { 1'h1, numbers[22:19], significand[0] };
  assign _06_ = | lower_4[2:0];
  assign lower_2 = places[1] ? { 2'h0, lower_4[5:3], _06_ } : lower_4;
  assign _07_ = | lower_2[1:0];
  assign lower_1 = places[0] ? { lower_2[5:2], _07_ } : lower_2[4:0];
  assign _08_ = numbers[30:23] < 7'h72;
  assign aligned = _08_ ? 5'h00 : lower_1;
  assign _09_[3] = numbers[26] - 1'h1;
  assign _10_ = aligned[0] | aligned[2];
  assign up = aligned[1] & _10_;
  assign magnitude = { exponent, aligned[4:2] } + up;
  assign _00_ = numbers[30:23] > 8'h87;
  assign _01_ = magnitude > 7'h7e;
  assign exceeds = _00_ | _01_;
  assign _02_ = & numbers[30:23];
  assign _03_ = | numbers[22:0];
  assign nan = _02_ & _03_;
  assign _05_[0] = ~ normal;
  assign _11_[6:0] = exceeds ? 7'h7e : magnitude[6:0];
  assign codes = nan ? 8'h7f : { numbers[31], _11_[6:0] };
  assign exponent = normal ? { _09_[3], numbers[25:23] } : 4'h0;
  assign significand[4:1] = numbers[22:19];
  assign _11_[7] = numbers[31];
  assign _05_[2:1] = { _05_[0], _05_[0] };
  assign _09_[2:0] = numbers[25:23];
endmodule
