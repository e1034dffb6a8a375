module accumulate_i12_i16(clk, rst, adds, fresh, o, beat);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [15:0] o;
  reg [15:0] o;
  input signed [11:0] beat;
  wire signed [11:0] beat;
  wire [15:0] _0_;
  wire signed [11:0] coming;
  wire signed [15:0] so_far;
  assign so_far = fresh ? 16'h0000 : o;
  assign coming = adds ? beat : 12'h000;
  assign _0_ = $signed(so_far) + $signed(coming);
  always @(posedge clk)
    o <= _0_;
endmodule

module activation_fixed16f6(x, y, number);
  input signed [15:0] x;
  wire signed [15:0] x;
  output signed [15:0] y;
  wire signed [15:0] y;
  input [1:0] number;
  wire [1:0] number;
  wire _00_;
  wire [5:0] _01_;
  wire [5:0] _02_;
  wire [6:0] _03_;
  wire [7:0] _04_;
  wire [7:0] _05_;
  wire _06_;
  wire [7:0] _07_;
  wire [7:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [15:0] _12_;
  wire signed [5:0] above;
  wire signed [7:0] curve;
  wire [12:0] eighths;
  wire signed [6:0] height;
  wire line_0;
  wire line_1;
  wire line_2;
  wire line_3;
  wire [12:0] sixteenths;
  wire [7:0] slope;
  wire signed [12:0] steep;
  assign sixteenths = x[14:2] ^ { x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15] };
  assign eighths = number[0] ? sixteenths : { 1'h0, sixteenths[12:1] };
  assign _06_ = ~ line_0;
  assign line_1 = _00_ & _06_;
  assign _00_ = eighths < 5'h13;
  assign _11_ = ~ _00_;
  assign line_2 = _10_ & _11_;
  assign _10_ = eighths < 6'h28;
  assign line_3 = ~ _10_;
  assign above[5:1] = x[15] ? { _02_[4], _02_[4], line_1, _01_[2], 1'h0 } : { 1'h0, line_3, line_2, line_1, line_2 };
  assign _03_[6:4] = $signed(above[5:4]) + $signed(2'h1);
  assign height = number[0] ? { above[5:1], line_2, 1'h0 } : { _03_[6:4], above[3:1], line_2 };
  assign steep = number[0] ? { x[10:0], 2'h0 } : x[12:0];
  assign _04_ = steep[9:2] & { line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0 };
  assign _05_ = steep[10:3] & { line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1 };
  assign _07_ = _04_ | _05_;
  assign _08_ = steep[12:5] & { line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2 };
  assign slope = _07_ | _08_;
  assign curve[7:1] = $signed(slope[7:1]) + $signed(height);
  assign _09_ = number[0] & x[15];
  assign line_0 = ! eighths[12:3];
  assign _01_[2] = line_1 | line_2;
  assign _02_[4] = _01_[2] | line_3;
  assign _12_ = _09_ ? 16'h0000 : x;
  assign y = number[1] ? { curve[7], curve[7], curve[7], curve[7], curve[7], curve[7], curve[7], curve[7], curve[7:1], slope[0] } : _12_;
  assign { _02_[5], _02_[3:0] } = { _02_[4], line_1, _01_[2], 1'h0, line_2 };
  assign { _01_[5:3], _01_[1:0] } = { _01_[2], _01_[2], line_1, 1'h0, line_2 };
  assign _03_[3:0] = { above[3:1], line_2 };
  assign curve[0] = slope[0];
  assign above[0] = line_2;
endmodule

module dot_i4_i4_k16_registered(clk, rst, acts, weights, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] acts;
  wire [63:0] acts;
  input [63:0] weights;
  wire [63:0] weights;
  output signed [11:0] sum;
  wire signed [11:0] sum;
  wire [9:0] _00_;
  wire [10:0] _01_;
  wire [11:0] _02_;
  wire [12:0] _03_;
  wire [11:0] _04_;
  wire [11:0] _05_;
  wire [11:0] _06_;
  wire [11:0] _07_;
  wire [11:0] _08_;
  wire [11:0] _09_;
  wire [11:0] _10_;
  wire [11:0] _11_;
  wire [11:0] _12_;
  wire [11:0] _13_;
  reg signed [7:0] held_mantissa_0;
  reg signed [7:0] held_mantissa_1;
  reg signed [7:0] held_mantissa_10;
  reg signed [7:0] held_mantissa_11;
  reg signed [7:0] held_mantissa_12;
  reg signed [7:0] held_mantissa_13;
  reg signed [7:0] held_mantissa_14;
  reg signed [7:0] held_mantissa_15;
  reg signed [7:0] held_mantissa_2;
  reg signed [7:0] held_mantissa_3;
  reg signed [7:0] held_mantissa_4;
  reg signed [7:0] held_mantissa_5;
  reg signed [7:0] held_mantissa_6;
  reg signed [7:0] held_mantissa_7;
  reg signed [7:0] held_mantissa_8;
  reg signed [7:0] held_mantissa_9;
  wire signed [7:0] product_0_mantissa;
  wire signed [7:0] product_10_mantissa;
  wire signed [7:0] product_11_mantissa;
  wire signed [7:0] product_12_mantissa;
  wire signed [7:0] product_13_mantissa;
  wire signed [7:0] product_14_mantissa;
  wire signed [7:0] product_15_mantissa;
  wire signed [7:0] product_1_mantissa;
  wire signed [7:0] product_2_mantissa;
  wire signed [7:0] product_3_mantissa;
  wire signed [7:0] product_4_mantissa;
  wire signed [7:0] product_5_mantissa;
  wire signed [7:0] product_6_mantissa;
  wire signed [7:0] product_7_mantissa;
  wire signed [7:0] product_8_mantissa;
  wire signed [7:0] product_9_mantissa;
  assign product_1_mantissa = $signed(acts[7:4]) * $signed(weights[7:4]);
  assign product_2_mantissa = $signed(acts[11:8]) * $signed(weights[11:8]);
  assign product_3_mantissa = $signed(acts[15:12]) * $signed(weights[15:12]);
  assign product_4_mantissa = $signed(acts[19:16]) * $signed(weights[19:16]);
  assign product_5_mantissa = $signed(acts[23:20]) * $signed(weights[23:20]);
  assign product_6_mantissa = $signed(acts[27:24]) * $signed(weights[27:24]);
  assign product_7_mantissa = $signed(acts[31:28]) * $signed(weights[31:28]);
  assign product_8_mantissa = $signed(acts[35:32]) * $signed(weights[35:32]);
  assign product_9_mantissa = $signed(acts[39:36]) * $signed(weights[39:36]);
  assign product_10_mantissa = $signed(acts[43:40]) * $signed(weights[43:40]);
  assign product_11_mantissa = $signed(acts[47:44]) * $signed(weights[47:44]);
  assign product_12_mantissa = $signed(acts[51:48]) * $signed(weights[51:48]);
  assign product_13_mantissa = $signed(acts[55:52]) * $signed(weights[55:52]);
  assign product_14_mantissa = $signed(acts[59:56]) * $signed(weights[59:56]);
  assign product_15_mantissa = $signed(acts[63:60]) * $signed(weights[63:60]);
  assign _00_[8:0] = $signed(held_mantissa_0) + $signed(held_mantissa_1);
  assign _01_[9:0] = $signed(_00_[8:0]) + $signed(held_mantissa_2);
  assign _02_[10:0] = $signed(_01_[9:0]) + $signed(held_mantissa_3);
  assign _03_[11:0] = $signed(_02_[10:0]) + $signed(held_mantissa_4);
  assign _04_ = $signed(_03_[11:0]) + $signed(held_mantissa_5);
  assign _05_ = $signed(_04_) + $signed(held_mantissa_6);
  assign _06_ = $signed(_05_) + $signed(held_mantissa_7);
  assign _07_ = $signed(_06_) + $signed(held_mantissa_8);
  assign _08_ = $signed(_07_) + $signed(held_mantissa_9);
  assign _09_ = $signed(_08_) + $signed(held_mantissa_10);
  assign _10_ = $signed(_09_) + $signed(held_mantissa_11);
  assign _11_ = $signed(_10_) + $signed(held_mantissa_12);
  assign _12_ = $signed(_11_) + $signed(held_mantissa_13);
  assign _13_ = $signed(_12_) + $signed(held_mantissa_14);
  assign sum = $signed(_13_) + $signed(held_mantissa_15);
  always @(posedge clk)
    held_mantissa_0 <= product_0_mantissa;
  always @(posedge clk)
    held_mantissa_1 <= product_1_mantissa;
  always @(posedge clk)
    held_mantissa_2 <= product_2_mantissa;
  always @(posedge clk)
    held_mantissa_3 <= product_3_mantissa;
  always @(posedge clk)
    held_mantissa_4 <= product_4_mantissa;
  always @(posedge clk)
    held_mantissa_5 <= product_5_mantissa;
  always @(posedge clk)
    held_mantissa_6 <= product_6_mantissa;
  always @(posedge clk)
    held_mantissa_7 <= product_7_mantissa;
  always @(posedge clk)
    held_mantissa_8 <= product_8_mantissa;
  always @(posedge clk)
    held_mantissa_9 <= product_9_mantissa;
  always @(posedge clk)
    held_mantissa_10 <= product_10_mantissa;
  always @(posedge clk)
    held_mantissa_11 <= product_11_mantissa;
  always @(posedge clk)
    held_mantissa_12 <= product_12_mantissa;
  always @(posedge clk)
    held_mantissa_13 <= product_13_mantissa;
  always @(posedge clk)
    held_mantissa_14 <= product_14_mantissa;
  always @(posedge clk)
    held_mantissa_15 <= product_15_mantissa;
  assign product_0_mantissa = $signed(acts[3:0]) * $signed(weights[3:0]);
  assign _03_[12] = _03_[11];
  assign _02_[11] = _02_[10];
  assign _01_[10] = _01_[9];
  assign _00_[9] = _00_[8];
endmodule

module fixed16_to_i4(o, shift, i);
  output signed [3:0] o;
  wire signed [3:0] o;
  input [3:0] shift;
  wire [3:0] shift;
  input signed [15:0] i;
  wire signed [15:0] i;
  wire _0_;
  wire _1_;
  wire [3:0] _2_;
  wire signed [15:0] shifted;
  assign shifted = $signed(i) >>> shift;
  assign _0_ = $signed(shifted) < $signed(4'h8);
  assign _1_ = $signed(shifted) > $signed(4'h7);
  assign _2_ = _1_ ? 4'h7 : shifted[3:0];
  assign o = _0_ ? 4'h8 : _2_;
endmodule

module intpe_i4_k16(clk, rst, i__payload, i__valid, i_scale__payload, i_scale__valid, o__ready, i__ready, i_scale__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [128:0] i__payload;
  wire [128:0] i__payload;
  input i__valid;
  wire i__valid;
  input [34:0] i_scale__payload;
  wire [34:0] i_scale__payload;
  input i_scale__valid;
  wire i_scale__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output i_scale__ready;
  wire i_scale__ready;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  reg signed [15:0] activated_1;
  reg [1:0] activation_1;
  reg [1:0] activation_2;
  wire ends;
  wire [3:0] i__payload_46 ;
  reg i__valid_31 ;
  reg [3:0] last_1;
  reg [3:0] last_2;
  reg [3:0] last_3;
  reg leaves_1;
  reg leaves_2;
  wire may_end;
  wire [15:0] o;
  wire [34:0] o__payload_40 ;
  reg o__ready_29 ;
  wire signed [15:0] result;
  wire [3:0] room;
  reg sets_out_1;
  reg [2:0] waiting;
  wire signed [15:0] y;
  assign may_end = _03_ & _04_;
  assign _05_ = ~ i__payload[128];
  assign _06_ = may_end | _05_;
  assign i__ready = i__valid & _06_;
  assign ends = i__ready & i__payload[128];
  assign _00_ = i_scale__valid & i_scale__ready;
  assign _01_ = waiting + _00_;
  assign _02_ = _01_ - ends;
  always @(posedge clk)
    activation_1 <= o__payload_40 [30:29];
  always @(posedge clk)
    activation_2 <= activation_1;
  always @(posedge clk)
    activated_1 <= y;
  always @(posedge clk)
    last_1 <= o__payload_40 [34:31];
  always @(posedge clk)
    last_2 <= last_1;
  always @(posedge clk)
    last_3 <= last_2;
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _02_;
  always @(posedge clk)
    if (rst) sets_out_1 <= 1'h0;
    else sets_out_1 <= ends;
  always @(posedge clk)
    if (rst) o__ready_29  <= 1'h0;
    else o__ready_29  <= sets_out_1;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_29 ;
  always @(posedge clk)
    if (rst) leaves_2 <= 1'h0;
    else leaves_2 <= leaves_1;
  always @(posedge clk)
    if (rst) i__valid_31  <= 1'h0;
    else i__valid_31  <= leaves_2;
  assign _03_ = | room;
  assign _04_ = | waiting;
  activation_fixed16f6 activation (
    .number(activation_2),
    .x(result),
    .y(y)
  );
  fixed16_to_i4 convert (
    .i(activated_1),
    .o(i__payload_46 ),
    .shift(last_3)
  );
  intpe_i4_k16__queue queue (
    .clk(clk),
    .i__payload(i__payload_46 ),
    .i__valid(i__valid_31 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(ends),
    .room(room),
    .rst(rst)
  );
  multiply_i16_u8_to_fixed16 rescale (
    .bias(o__payload_40 [28:13]),
    .clk(clk),
    .result(result),
    .rst(rst),
    .scale(o__payload_40 [12:0]),
    .total(o)
  );
  intpe_i4_k16__scales scales (
    .clk(clk),
    .i__ready(i_scale__ready),
    .i__valid(i_scale__valid),
    .o__payload(o__payload_40 ),
    .o__ready(o__ready_29 ),
    .rst(rst),
    .write_data({ i_scale__payload[16:13], i_scale__payload[34:17], i_scale__payload[12:0] })
  );
  sums_i4_i4_k16x1_i16_products sums (
    .acts(i__payload[63:0]),
    .clk(clk),
    .ends(ends),
    .enter(i__ready),
    .o(o),
    .rst(rst),
    .weights(i__payload[127:64])
  );
endmodule

module intpe_i4_k16__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input [3:0] i__payload;
  wire [3:0] i__payload;
  input i__valid;
  wire i__valid;
  output [3:0] room;
  reg [3:0] room;
  output o__valid;
  wire o__valid;
  wire [3:0] _0_;
  wire _1_;
  wire [3:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 4'h8;
    else room <= _2_;
  intpe_i4_k16__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module intpe_i4_k16__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input [3:0] write_data;
  wire [3:0] write_data;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire [3:0] _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [2:0] read_address;
  reg [3:0] stored;
  wire write;
  reg [2:0] write_address;
  assign i__ready = stored != 4'h8;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h7;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h7;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 3'h0 : _01_;
  always @(posedge clk)
    if (rst) write_address <= 3'h0;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  always @(posedge clk)
    if (rst) stored <= 4'h0;
    else stored <= _06_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_8x4 words (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .read_enable(read),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write)
  );
endmodule

module intpe_i4_k16__scales(clk, rst, i__valid, i__ready, o__payload, write_data, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [34:0] o__payload;
  wire [34:0] o__payload;
  input [34:0] write_data;
  wire [34:0] write_data;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire [1:0] _01_;
  wire [1:0] _02_;
  wire _03_;
  wire _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  reg o__valid;
  wire read;
  reg [1:0] read_address;
  reg [2:0] stored;
  wire write;
  reg [1:0] write_address;
  assign i__ready = stored != 3'h4;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 2'h3;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 2'h0 : _08_;
  assign _10_ = read_address == 2'h3;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 3'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 2'h0;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 2'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_4x35 words (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .read_enable(read),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write)
  );
endmodule

module multiply_i16_u8_to_fixed16(clk, bias, rst, scale, result, total);
  input clk;
  wire clk;
  input signed [15:0] bias;
  wire signed [15:0] bias;
  input rst;
  wire rst;
  input [12:0] scale;
  wire [12:0] scale;
  output signed [15:0] result;
  reg signed [15:0] result;
  input signed [15:0] total;
  wire signed [15:0] total;
  wire [23:0] _00_;
  wire [6:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [15:0] _05_;
  wire _06_;
  reg signed [15:0] bias_1;
  wire signed [17:0] biased;
  wire far;
  wire high;
  wire low;
  reg signed [23:0] scaled_1;
  reg [4:0] shift_1;
  wire signed [23:0] shifted;
  assign far = | _01_;
  assign biased = $signed({ shifted[23], shifted[15:0] }) + $signed(bias_1);
  assign _02_ = $signed(biased) < $signed(16'h8001);
  assign low = far ? shifted[23] : _02_;
  assign _03_ = ~ shifted[23];
  assign _04_ = $signed(biased) > $signed(16'h7fff);
  assign high = far ? _03_ : _04_;
  assign _05_ = high ? 16'h7fff : biased[15:0];
  always @(posedge clk)
    scaled_1 <= _00_;
  always @(posedge clk)
    shift_1 <= scale[12:8];
  always @(posedge clk)
    bias_1 <= bias;
  assign _00_ = $signed(total) * $signed({ 1'h0, scale[7:0] });
  assign shifted = $signed(scaled_1) >>> shift_1;
  assign _01_ = shifted[22:16] ^ { shifted[23], shifted[23], shifted[23], shifted[23], shifted[23], shifted[23], shifted[23] };
  always @(posedge clk)
    if (low) result[15:1] <= 15'h4000;
    else result[15:1] <= _05_[15:1];
  always @(posedge clk)
    if (_06_) result[0] <= 1'h1;
    else result[0] <= biased[0];
  assign _06_ = | { high, low };
endmodule

module ram_4x35(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [34:0] write_data;
  wire [34:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [34:0] read_data;
  wire [34:0] read_data;
  reg [34:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [34:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x4(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [3:0] write_data;
  wire [3:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [3:0] read_data;
  wire [3:0] read_data;
  reg [3:0] cells [7:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module sums_i4_i4_k16x1_i16_products(clk, rst, acts, weights, enter, ends, o);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] acts;
  wire [63:0] acts;
  input [63:0] weights;
  wire [63:0] weights;
  input enter;
  wire enter;
  input ends;
  wire ends;
  output [15:0] o;
  wire [15:0] o;
  wire _0_;
  reg adds;
  wire signed [11:0] beat;
  reg completes_1;
  reg done;
  reg fresh;
  wire [15:0] o_17 ;
  always @(posedge clk)
    fresh <= _0_;
  assign o = o_17  & { done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done };
  always @(posedge clk)
    if (rst) adds <= 1'h0;
    else adds <= enter;
  always @(posedge clk)
    if (rst) completes_1 <= 1'h0;
    else completes_1 <= ends;
  always @(posedge clk)
    if (rst) done <= 1'h0;
    else done <= completes_1;
  assign _0_ = completes_1 | rst;
  accumulate_i12_i16 accumulate_0 (
    .adds(adds),
    .beat(beat),
    .clk(clk),
    .fresh(fresh),
    .o(o_17 ),
    .rst(rst)
  );
  dot_i4_i4_k16_registered dot_0 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat),
    .weights(weights)
  );
endmodule
