module encode_fp32_i8(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
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
  output [9:0] o__payload;
  wire [9:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _0_;
  wire signed [7:0] codes;
  reg signed [7:0] codes_0;
  wire invalid;
  reg invalid_0;
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
  always @(posedge clk)
    if (moves) invalid_0 <= invalid;
  encoder_lane_fp32_i8 lane_0 (
    .codes(codes),
    .invalid(invalid),
    .numbers(i__payload[31:0])
  );
  assign o__payload = { last, invalid_0, codes_0 };
endmodule

module encoder_lane_fp32_i8(codes, numbers, invalid);
  output signed [7:0] codes;
  wire signed [7:0] codes;
  input [31:0] numbers;
  wire [31:0] numbers;
  output invalid;
  wire invalid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [2:0] _06_;
  wire [7:0] _07_;
  wire [2:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire [7:0] _14_;
  wire [7:0] _15_;
  wire [8:0] aligned;
  wire exceeds;
  wire [8:0] lower_1;
  wire [8:0] lower_2;
  wire [8:0] lower_4;
  wire normal;
  wire [2:0] places;
  wire [7:0] significand;
  wire up;
  wire [7:0] value;
  assign significand[0] = | numbers[15:0];
  assign normal = numbers[30:23] >= 8'h85;
  assign _06_ = 3'h5 - numbers[25:23];
  assign places = _06_ & { _08_[0], _08_[0], _08_[0] };
  assign _09_ = | numbers[19:0];
  assign lower_4 = places[2] ? { 5'h01, numbers[22:20], _09_ } : { 1'h1, numbers[22:16], significand[0] };
  assign _10_ = | lower_4[2:0];
  assign lower_2 = places[1] ? { 2'h0, lower_4[8:3], _10_ } : lower_4;
  assign _11_ = | lower_2[1:0];
  assign lower_1 = places[0] ? { 1'h0, lower_2[8:2], _11_ } : lower_2;
  assign _12_ = numbers[30:23] < 7'h7e;
  assign aligned = _12_ ? 9'h000 : lower_1;
  assign _13_ = aligned[0] | aligned[2];
  assign up = aligned[1] & _13_;
  assign _00_ = up ^ numbers[31];
  assign value = { numbers[31], _14_[6:0] } + _00_;
  assign _01_ = numbers[30:23] > 8'h85;
  assign _03_ = value[7] & _02_;
  assign exceeds = _01_ | _03_;
  assign _04_ = & numbers[30:23];
  assign _05_ = | numbers[22:0];
  assign invalid = _04_ & _05_;
  assign _02_ = ~ numbers[31];
  assign { _07_[7], _07_[0] } = numbers[31] ? 2'h2 : 2'h1;
  assign _08_[0] = ~ normal;
  assign _14_[6:0] = aligned[8:2] ^ { numbers[31], numbers[31], numbers[31], numbers[31], numbers[31], numbers[31], numbers[31] };
  assign _15_ = exceeds ? { _07_[7], _07_[0], _07_[0], _07_[0], _07_[0], _07_[0], _07_[0], _07_[0] } : value;
  assign codes = invalid ? 8'h00 : _15_;
  assign _14_[7] = numbers[31];
  assign _08_[2:1] = { _08_[0], _08_[0] };
  assign _07_[6:1] = { _07_[0], _07_[0], _07_[0], _07_[0], _07_[0], _07_[0] };
  assign significand[7:1] = numbers[22:16];
endmodule
