module systolic_os_i8_pe_pipelined(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_last__payload, o_act__payload, o_weight__payload, o_sum__payload, o_last__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] i_act__payload;
  wire [7:0] i_act__payload;
  input [7:0] i_weight__payload;
  wire [7:0] i_weight__payload;
  input [31:0] i_sum__payload;
  wire [31:0] i_sum__payload;
  input i_last__payload;
  wire i_last__payload;
  output [7:0] o_act__payload;
  reg [7:0] o_act__payload;
  output [7:0] o_weight__payload;
  reg [7:0] o_weight__payload;
  output [31:0] o_sum__payload;
  wire [31:0] o_sum__payload;
  output o_last__payload;
  reg o_last__payload;
  wire [31:0] _00_;
  wire [31:0] _01_;
  wire signed [31:0] begun;
  reg done_0;
  reg done_1;
  reg signed [15:0] product;
  wire signed [15:0] product_mantissa;
  reg signed [31:0] total;
  assign product_mantissa = $signed(o_act__payload) * $signed(o_weight__payload);
  assign begun = done_1 ? 32'd0 : total;
  always @(posedge clk)
    o_weight__payload <= i_weight__payload;
  always @(posedge clk)
    o_act__payload <= i_act__payload;
  always @(posedge clk)
    o_last__payload <= i_last__payload;
  always @(posedge clk)
    product <= product_mantissa;
  always @(posedge clk)
    done_0 <= o_last__payload;
  always @(posedge clk)
    done_1 <= done_0;
  always @(posedge clk)
    total <= _00_;
  assign _00_ = $signed(begun) + $signed(product);
  assign _01_ = total & { done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1 };
  assign o_sum__payload = i_sum__payload | _01_;
endmodule
