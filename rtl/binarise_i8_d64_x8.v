module binarise_i8_d64_x8(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] i__payload;
  wire [63:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [63:0] o__payload;
  wire [63:0] o__payload;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire [2:0] _02_;
  wire [2:0] _03_;
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
  wire ends;
  reg [7:0] part_0;
  reg [7:0] part_1;
  reg [7:0] part_2;
  reg [7:0] part_3;
  reg [7:0] part_4;
  reg [7:0] part_5;
  reg [7:0] part_6;
  reg [2:0] place;
  assign ends = place == 3'h7;
  assign _00_ = ~ ends;
  assign i__ready = _00_ | o__ready;
  assign o__valid = i__valid & ends;
  assign o__payload[56] = ~ i__payload[7];
  assign o__payload[57] = ~ i__payload[15];
  assign o__payload[58] = ~ i__payload[23];
  assign o__payload[59] = ~ i__payload[31];
  assign o__payload[60] = ~ i__payload[39];
  assign o__payload[61] = ~ i__payload[47];
  assign o__payload[62] = ~ i__payload[55];
  assign o__payload[63] = ~ i__payload[63];
  assign _01_ = i__valid & i__ready;
  assign _02_ = place + 1'h1;
  assign _03_ = ends ? 3'h0 : _02_;
  assign _04_ = ! place;
  assign _05_ = i__valid & _04_;
  assign _06_ = place == 1'h1;
  assign _07_ = i__valid & _06_;
  assign _08_ = place == 2'h2;
  assign _09_ = i__valid & _08_;
  assign _10_ = place == 2'h3;
  assign _11_ = i__valid & _10_;
  assign _12_ = place == 3'h4;
  assign _13_ = i__valid & _12_;
  assign _14_ = place == 3'h5;
  assign _15_ = i__valid & _14_;
  assign _16_ = place == 3'h6;
  assign _17_ = i__valid & _16_;
  always @(posedge clk)
    if (rst) place <= 3'h0;
    else if (_01_) place <= _03_;
  always @(posedge clk)
    if (_05_) part_0 <= o__payload[63:56];
  always @(posedge clk)
    if (_07_) part_1 <= o__payload[63:56];
  always @(posedge clk)
    if (_09_) part_2 <= o__payload[63:56];
  always @(posedge clk)
    if (_11_) part_3 <= o__payload[63:56];
  always @(posedge clk)
    if (_13_) part_4 <= o__payload[63:56];
  always @(posedge clk)
    if (_15_) part_5 <= o__payload[63:56];
  always @(posedge clk)
    if (_17_) part_6 <= o__payload[63:56];
  assign o__payload[55:0] = { part_6, part_5, part_4, part_3, part_2, part_1, part_0 };
endmodule
