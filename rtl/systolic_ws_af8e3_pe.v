module systolic_ws_af8e3_pe(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] i_act__payload;
  wire [7:0] i_act__payload;
  input [7:0] i_weight__payload;
  wire [7:0] i_weight__payload;
  input [28:0] i_sum__payload;
  wire [28:0] i_sum__payload;
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [7:0] o_act__payload;
  reg [7:0] o_act__payload;
  output [7:0] o_weight__payload;
  wire [7:0] o_weight__payload;
  output [28:0] o_sum__payload;
  reg [28:0] o_sum__payload;
  output o_load__payload;
  reg o_load__payload;
  output o_swap__payload;
  reg o_swap__payload;
  wire [28:0] _00_;
  wire _01_;
  wire _02_;
  wire [4:0] act_significand;
  wire signed [25:0] product;
  wire [24:0] product_aligned;
  wire [3:0] product_exponent;
  wire signed [24:0] product_inverted;
  wire [9:0] product_mantissa;
  wire product_negative;
  reg [7:0] shadow;
  reg [7:0] weight;
  wire [4:0] weight_significand;
  assign _00_ = $signed(i_sum__payload) + $signed(product);
  assign product_mantissa = { act_significand[4], o_act__payload[3:0] } * { weight_significand[4], weight[3:0] };
  assign product_exponent = o_act__payload[6:4] + weight[6:4];
  assign _01_ = o_act__payload[7] ^ weight[7];
  assign act_significand[4] = | o_act__payload[6:0];
  assign _02_ = _01_ & act_significand[4];
  assign weight_significand[4] = | weight[6:0];
  assign product_negative = _02_ & weight_significand[4];
  assign product_aligned = product_mantissa << product_exponent;
  assign product_inverted = product_aligned ^ { product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative };
  assign product = $signed(product_inverted) - $signed(product_negative);
  always @(posedge clk)
    o_act__payload <= i_act__payload;
  always @(posedge clk)
    o_load__payload <= i_load__payload;
  always @(posedge clk)
    o_swap__payload <= i_swap__payload;
  always @(posedge clk)
    o_sum__payload <= _00_;
  always @(posedge clk)
    if (i_load__payload) shadow <= i_weight__payload;
  always @(posedge clk)
    if (i_swap__payload) weight <= shadow;
  assign o_weight__payload = i_weight__payload;
  assign weight_significand[3:0] = weight[3:0];
  assign act_significand[3:0] = o_act__payload[3:0];
endmodule
