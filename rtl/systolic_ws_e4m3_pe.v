module systolic_ws_e4m3_pe(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] i_act__payload;
  wire [7:0] i_act__payload;
  input [7:0] i_weight__payload;
  wire [7:0] i_weight__payload;
  input [40:0] i_sum__payload;
  wire [40:0] i_sum__payload;
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [7:0] o_act__payload;
  reg [7:0] o_act__payload;
  output [7:0] o_weight__payload;
  wire [7:0] o_weight__payload;
  output [40:0] o_sum__payload;
  reg [40:0] o_sum__payload;
  output o_load__payload;
  reg o_load__payload;
  output o_swap__payload;
  reg o_swap__payload;
  wire [40:0] _00_;
  wire [38:0] _01_;
  wire _02_;
  wire _03_;
  wire [3:0] act_exponent;
  wire [3:0] act_significand;
  wire signed [39:0] product;
  wire [36:0] product_aligned;
  wire [4:0] product_exponent;
  wire signed [38:0] product_inverted;
  wire [7:0] product_mantissa;
  wire product_negative;
  reg [7:0] shadow;
  reg [7:0] weight;
  wire [3:0] weight_exponent;
  wire [3:0] weight_significand;
  assign _00_ = $signed(i_sum__payload) + $signed({ product[38], product[38:0] });
  assign act_significand[3] = | o_act__payload[6:3];
  assign _02_ = ~ act_significand[3];
  assign act_exponent[0] = o_act__payload[3] | _02_;
  assign weight_significand[3] = | weight[6:3];
  assign _03_ = ~ weight_significand[3];
  assign weight_exponent[0] = weight[3] | _03_;
  assign product_mantissa = { act_significand[3], o_act__payload[2:0] } * { weight_significand[3], weight[2:0] };
  assign product_exponent = { o_act__payload[6:4], act_exponent[0] } + { weight[6:4], weight_exponent[0] };
  assign { product_aligned, _01_[1:0] } = product_mantissa << product_exponent;
  assign product_negative = o_act__payload[7] ^ weight[7];
  assign product[38:0] = $signed({ product_negative, product_inverted[36:0] }) - $signed(product_negative);
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
  assign product_inverted[36:0] = product_aligned ^ { product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative };
  assign o_weight__payload = i_weight__payload;
  assign product_inverted[38:37] = { product_negative, product_negative };
  assign weight_exponent[3:1] = weight[6:4];
  assign weight_significand[2:0] = weight[2:0];
  assign act_exponent[3:1] = o_act__payload[6:4];
  assign act_significand[2:0] = o_act__payload[2:0];
  assign _01_[38:2] = product_aligned;
  assign product[39] = product[38];
endmodule
