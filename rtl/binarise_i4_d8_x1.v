module binarise_i4_d8_x1(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [3:0] i__payload;
  wire [3:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  output o__valid;
  wire o__valid;
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
  wire [2:0] _11_;
  wire [2:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire bits;
  wire ends;
  reg part_0;
  reg part_1;
  reg part_2;
  reg part_3;
  reg part_4;
  reg part_5;
  reg part_6;
  reg [2:0] place;
  assign ends = place == 3'h7;
  assign _00_ = ~ ends;
  assign i__ready = _00_ | o__ready;
  assign o__valid = i__valid & ends;
  assign bits = ~ i__payload[3];
  assign _10_ = i__valid & i__ready;
  assign _11_ = place + 1'h1;
  assign _12_ = ends ? 3'h0 : _11_;
  assign _13_ = ! place;
  assign _14_ = i__valid & _13_;
  assign _15_ = place == 1'h1;
  assign _16_ = i__valid & _15_;
  assign _17_ = place == 2'h2;
  assign _01_ = i__valid & _17_;
  assign _02_ = place == 2'h3;
  assign _03_ = i__valid & _02_;
  assign _04_ = place == 3'h4;
  assign _05_ = i__valid & _04_;
  assign _06_ = place == 3'h5;
  assign _07_ = i__valid & _06_;
  assign _08_ = place == 3'h6;
  assign _09_ = i__valid & _08_;
  always @(posedge clk)
    if (rst) place <= 3'h0;
    else if (_10_) place <= _12_;
  always @(posedge clk)
    if (_14_) part_0 <= bits;
  always @(posedge clk)
    if (_16_) part_1 <= bits;
  always @(posedge clk)
    if (_01_) part_2 <= bits;
  always @(posedge clk)
    if (_03_) part_3 <= bits;
  always @(posedge clk)
    if (_05_) part_4 <= bits;
  always @(posedge clk)
    if (_07_) part_5 <= bits;
  always @(posedge clk)
    if (_09_) part_6 <= bits;
  assign o__payload = { bits, part_6, part_5, part_4, part_3, part_2, part_1, part_0 };
endmodule
