module accumulate_i20_i24(clk, rst, adds, fresh, o, beat);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [23:0] o;
  reg [23:0] o;
  input signed [19:0] beat;
  wire signed [19:0] beat;
  wire [23:0] _0_;
  wire signed [19:0] coming;
  wire signed [23:0] so_far;
  assign so_far = fresh ? 24'h000000 : o;
  assign coming = adds ? beat : 20'h00000;
  assign _0_ = $signed(so_far) + $signed(coming);
  always @(posedge clk)
    o <= _0_;
endmodule

module activation_fixed20f14(x, y, number);
  input signed [19:0] x;
  wire signed [19:0] x;
  output signed [19:0] y;
  wire signed [19:0] y;
  input [1:0] number;
  wire [1:0] number;
  wire _00_;
  wire [5:0] _01_;
  wire [5:0] _02_;
  wire [6:0] _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [19:0] _12_;
  wire signed [5:0] above;
  wire signed [15:0] curve;
  wire [8:0] eighths;
  wire signed [6:0] height;
  wire line_0;
  wire line_1;
  wire line_2;
  wire line_3;
  wire [8:0] sixteenths;
  wire [15:0] slope;
  wire signed [20:0] steep;
  assign sixteenths = x[18:10] ^ { x[19], x[19], x[19], x[19], x[19], x[19], x[19], x[19], x[19] };
  assign eighths = number[0] ? sixteenths : { 1'h0, sixteenths[8:1] };
  assign _06_ = ~ line_0;
  assign line_1 = _00_ & _06_;
  assign _00_ = eighths < 5'h13;
  assign _11_ = ~ _00_;
  assign line_2 = _10_ & _11_;
  assign _10_ = eighths < 6'h28;
  assign line_3 = ~ _10_;
  assign above[5:1] = x[19] ? { _02_[4], _02_[4], line_1, _01_[2], 1'h0 } : { 1'h0, line_3, line_2, line_1, line_2 };
  assign _03_[6:4] = $signed(above[5:4]) + $signed(2'h1);
  assign height = number[0] ? { above[5:1], line_2, 1'h0 } : { _03_[6:4], above[3:1], line_2 };
  assign steep = number[0] ? { x[18:0], 2'h0 } : { x[19], x };
  assign _04_ = steep[17:2] & { line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0 };
  assign _05_ = steep[18:3] & { line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1 };
  assign _07_ = _04_ | _05_;
  assign _08_ = steep[20:5] & { line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2 };
  assign slope = _07_ | _08_;
  assign curve[15:9] = $signed(slope[15:9]) + $signed(height);
  assign _09_ = number[0] & x[19];
  assign line_0 = ! eighths[8:3];
  assign _01_[2] = line_1 | line_2;
  assign _02_[4] = _01_[2] | line_3;
  assign _12_ = _09_ ? 20'h00000 : x;
  assign y = number[1] ? { curve[15], curve[15], curve[15], curve[15], curve[15:9], slope[8:0] } : _12_;
  assign { _02_[5], _02_[3:0] } = { _02_[4], line_1, _01_[2], 1'h0, line_2 };
  assign _03_[3:0] = { above[3:1], line_2 };
  assign { _01_[5:3], _01_[1:0] } = { _01_[2], _01_[2], line_1, 1'h0, line_2 };
  assign curve[8:0] = slope[8:0];
  assign above[0] = line_2;
endmodule

module dot_i8_i8_k16_registered(clk, rst, acts, weights, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [127:0] acts;
  wire [127:0] acts;
  input [127:0] weights;
  wire [127:0] weights;
  output signed [19:0] sum;
  wire signed [19:0] sum;
  wire [17:0] _00_;
  wire [18:0] _01_;
  wire [19:0] _02_;
  wire [20:0] _03_;
  wire [19:0] _04_;
  wire [19:0] _05_;
  wire [19:0] _06_;
  wire [19:0] _07_;
  wire [19:0] _08_;
  wire [19:0] _09_;
  wire [19:0] _10_;
  wire [19:0] _11_;
  wire [19:0] _12_;
  wire [19:0] _13_;
  reg signed [15:0] held_mantissa_0;
  reg signed [15:0] held_mantissa_1;
  reg signed [15:0] held_mantissa_10;
  reg signed [15:0] held_mantissa_11;
  reg signed [15:0] held_mantissa_12;
  reg signed [15:0] held_mantissa_13;
  reg signed [15:0] held_mantissa_14;
  reg signed [15:0] held_mantissa_15;
  reg signed [15:0] held_mantissa_2;
  reg signed [15:0] held_mantissa_3;
  reg signed [15:0] held_mantissa_4;
  reg signed [15:0] held_mantissa_5;
  reg signed [15:0] held_mantissa_6;
  reg signed [15:0] held_mantissa_7;
  reg signed [15:0] held_mantissa_8;
  reg signed [15:0] held_mantissa_9;
  wire signed [15:0] product_0_mantissa;
  wire signed [15:0] product_10_mantissa;
  wire signed [15:0] product_11_mantissa;
  wire signed [15:0] product_12_mantissa;
  wire signed [15:0] product_13_mantissa;
  wire signed [15:0] product_14_mantissa;
  wire signed [15:0] product_15_mantissa;
  wire signed [15:0] product_1_mantissa;
  wire signed [15:0] product_2_mantissa;
  wire signed [15:0] product_3_mantissa;
  wire signed [15:0] product_4_mantissa;
  wire signed [15:0] product_5_mantissa;
  wire signed [15:0] product_6_mantissa;
  wire signed [15:0] product_7_mantissa;
  wire signed [15:0] product_8_mantissa;
  wire signed [15:0] product_9_mantissa;
  assign product_1_mantissa = $signed(acts[15:8]) * $signed(weights[15:8]);
  assign product_2_mantissa = $signed(acts[23:16]) * $signed(weights[23:16]);
  assign product_3_mantissa = $signed(acts[31:24]) * $signed(weights[31:24]);
  assign product_4_mantissa = $signed(acts[39:32]) * $signed(weights[39:32]);
  assign product_5_mantissa = $signed(acts[47:40]) * $signed(weights[47:40]);
  assign product_6_mantissa = $signed(acts[55:48]) * $signed(weights[55:48]);
  assign product_7_mantissa = $signed(acts[63:56]) * $signed(weights[63:56]);
  assign product_8_mantissa = $signed(acts[71:64]) * $signed(weights[71:64]);
  assign product_9_mantissa = $signed(acts[79:72]) * $signed(weights[79:72]);
  assign product_10_mantissa = $signed(acts[87:80]) * $signed(weights[87:80]);
  assign product_11_mantissa = $signed(acts[95:88]) * $signed(weights[95:88]);
  assign product_12_mantissa = $signed(acts[103:96]) * $signed(weights[103:96]);
  assign product_13_mantissa = $signed(acts[111:104]) * $signed(weights[111:104]);
  assign product_14_mantissa = $signed(acts[119:112]) * $signed(weights[119:112]);
  assign product_15_mantissa = $signed(acts[127:120]) * $signed(weights[127:120]);
  assign _00_[16:0] = $signed(held_mantissa_0) + $signed(held_mantissa_1);
  assign _01_[17:0] = $signed(_00_[16:0]) + $signed(held_mantissa_2);
  assign _02_[18:0] = $signed(_01_[17:0]) + $signed(held_mantissa_3);
  assign _03_[19:0] = $signed(_02_[18:0]) + $signed(held_mantissa_4);
  assign _04_ = $signed(_03_[19:0]) + $signed(held_mantissa_5);
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
  assign product_0_mantissa = $signed(acts[7:0]) * $signed(weights[7:0]);
  assign _03_[20] = _03_[19];
  assign _02_[19] = _02_[18];
  assign _01_[18] = _01_[17];
  assign _00_[17] = _00_[16];
endmodule

module fixed20_to_i8(o, shift, i);
  output signed [7:0] o;
  wire signed [7:0] o;
  input [3:0] shift;
  wire [3:0] shift;
  input signed [19:0] i;
  wire signed [19:0] i;
  wire _0_;
  wire _1_;
  wire [7:0] _2_;
  wire signed [19:0] shifted;
  assign shifted = $signed(i) >>> shift;
  assign _0_ = $signed(shifted) < $signed(8'h80);
  assign _1_ = $signed(shifted) > $signed(8'h7f);
  assign _2_ = _1_ ? 8'h7f : shifted[7:0];
  assign o = _0_ ? 8'h80 : _2_;
endmodule

module intpe_i8_k16x16(clk, rst, i__payload, i__valid, i_scale__payload, i_scale__valid, o__ready, i__ready, i_scale__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [2176:0] i__payload;
  wire [2176:0] i__payload;
  input i__valid;
  wire i__valid;
  input [46:0] i_scale__payload;
  wire [46:0] i_scale__payload;
  input i_scale__valid;
  wire i_scale__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output i_scale__ready;
  wire i_scale__ready;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire [4:0] _02_;
  wire [4:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [3:0] _08_;
  wire _09_;
  wire [3:0] _10_;
  reg signed [19:0] activated_1;
  reg [1:0] activation_1;
  reg [1:0] activation_2;
  wire ends;
  wire [7:0] i__payload_46 ;
  reg i__valid_31 ;
  reg [3:0] last_1;
  reg [3:0] last_2;
  reg [3:0] last_3;
  reg leaves_1;
  reg leaves_2;
  reg [3:0] leaving;
  wire may_end;
  wire [23:0] o;
  wire [46:0] o__payload_40 ;
  reg o__ready_29 ;
  wire reserve;
  wire signed [19:0] result;
  wire [4:0] room;
  reg sets_out_1;
  reg [4:0] waiting;
  wire signed [19:0] y;
  assign _00_ = ! leaving;
  assign _04_ = _00_ & room[4];
  assign may_end = _04_ & waiting[4];
  assign _05_ = ~ i__payload[2176];
  assign _06_ = may_end | _05_;
  assign i__ready = i__valid & _06_;
  assign ends = i__ready & i__payload[2176];
  assign reserve = ends | _07_;
  assign _07_ = | leaving;
  assign _08_ = leaving - 1'h1;
  assign _01_ = i_scale__valid & i_scale__ready;
  assign _02_ = waiting + _01_;
  assign _03_ = _02_ - reserve;
  always @(posedge clk)
    activation_1 <= o__payload_40 [42:41];
  always @(posedge clk)
    activation_2 <= activation_1;
  always @(posedge clk)
    activated_1 <= y;
  always @(posedge clk)
    last_1 <= o__payload_40 [46:43];
  always @(posedge clk)
    last_2 <= last_1;
  always @(posedge clk)
    last_3 <= last_2;
  always @(posedge clk)
    if (rst) leaving <= 4'h0;
    else if (_09_) leaving <= _10_;
  always @(posedge clk)
    if (rst) waiting <= 5'h00;
    else waiting <= _03_;
  always @(posedge clk)
    if (rst) sets_out_1 <= 1'h0;
    else sets_out_1 <= reserve;
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
  assign _09_ = | { _07_, ends };
  assign _10_ = ends ? 4'hf : _08_;
  activation_fixed20f14 activation (
    .number(activation_2),
    .x(result),
    .y(y)
  );
  fixed20_to_i8 convert (
    .i(activated_1),
    .o(i__payload_46 ),
    .shift(last_3)
  );
  intpe_i8_k16x16__queue queue (
    .clk(clk),
    .i__payload(i__payload_46 ),
    .i__valid(i__valid_31 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  multiply_i24_u16_to_fixed20 rescale (
    .bias(o__payload_40 [40:21]),
    .clk(clk),
    .result(result),
    .rst(rst),
    .scale(o__payload_40 [20:0]),
    .total(o)
  );
  intpe_i8_k16x16__scales scales (
    .clk(clk),
    .i__ready(i_scale__ready),
    .i__valid(i_scale__valid),
    .o__payload(o__payload_40 ),
    .o__ready(o__ready_29 ),
    .rst(rst),
    .write_data({ i_scale__payload[24:21], i_scale__payload[46:25], i_scale__payload[20:0] })
  );
  sums_i8_i8_k16x16_i24_products sums (
    .acts(i__payload[127:0]),
    .clk(clk),
    .ends(ends),
    .enter(i__ready),
    .o(o),
    .rst(rst),
    .weights(i__payload[2175:128])
  );
endmodule

module intpe_i8_k16x16__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  input i__valid;
  wire i__valid;
  output [4:0] room;
  reg [4:0] room;
  output o__valid;
  wire o__valid;
  wire [4:0] _0_;
  wire _1_;
  wire [4:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 5'h17;
    else room <= _2_;
  intpe_i8_k16x16__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module intpe_i8_k16x16__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input [7:0] write_data;
  wire [7:0] write_data;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [4:0] _01_;
  wire [4:0] _02_;
  wire _03_;
  wire _04_;
  wire [4:0] _05_;
  wire [4:0] _06_;
  wire _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [4:0] read_address;
  reg [4:0] stored;
  wire write;
  reg [4:0] write_address;
  assign i__ready = stored != 5'h17;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 5'h16;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 5'h00 : _08_;
  assign _10_ = read_address == 5'h16;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 5'h00 : _01_;
  always @(posedge clk)
    if (rst) stored <= 5'h00;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 5'h00;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_23x8 words (
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

module intpe_i8_k16x16__scales(clk, rst, i__valid, i__ready, o__payload, write_data, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [46:0] o__payload;
  wire [46:0] o__payload;
  input [46:0] write_data;
  wire [46:0] write_data;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire [4:0] _01_;
  wire [4:0] _02_;
  wire _03_;
  wire _04_;
  wire [4:0] _05_;
  wire [4:0] _06_;
  wire _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  reg o__valid;
  wire read;
  reg [4:0] read_address;
  reg [4:0] stored;
  wire write;
  reg [4:0] write_address;
  assign i__ready = stored != 5'h13;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 5'h12;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 5'h00 : _08_;
  assign _10_ = read_address == 5'h12;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 5'h00 : _01_;
  always @(posedge clk)
    if (rst) stored <= 5'h00;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 5'h00;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_19x47 words (
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

module multiply_i24_u16_to_fixed20(clk, bias, rst, scale, result, total);
  input clk;
  wire clk;
  input signed [19:0] bias;
  wire signed [19:0] bias;
  input rst;
  wire rst;
  input [20:0] scale;
  wire [20:0] scale;
  output signed [19:0] result;
  reg signed [19:0] result;
  input signed [23:0] total;
  wire signed [23:0] total;
  wire [39:0] _00_;
  wire [18:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [19:0] _05_;
  wire _06_;
  reg signed [19:0] bias_1;
  wire signed [21:0] biased;
  wire far;
  wire high;
  wire low;
  reg signed [39:0] scaled_1;
  reg [4:0] shift_1;
  wire signed [39:0] shifted;
  assign far = | _01_;
  assign biased = $signed({ shifted[39], shifted[19:0] }) + $signed(bias_1);
  assign _02_ = $signed(biased) < $signed(20'h80001);
  assign low = far ? shifted[39] : _02_;
  assign _03_ = ~ shifted[39];
  assign _04_ = $signed(biased) > $signed(20'h7ffff);
  assign high = far ? _03_ : _04_;
  assign _05_ = high ? 20'h7ffff : biased[19:0];
  always @(posedge clk)
    scaled_1 <= _00_;
  always @(posedge clk)
    shift_1 <= scale[20:16];
  always @(posedge clk)
    bias_1 <= bias;
  assign _00_ = $signed(total) * $signed({ 1'h0, scale[15:0] });
  assign shifted = $signed(scaled_1) >>> shift_1;
  assign _01_ = shifted[38:20] ^ { shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39], shifted[39] };
  always @(posedge clk)
    if (low) result[19:1] <= 19'h40000;
    else result[19:1] <= _05_[19:1];
  always @(posedge clk)
    if (_06_) result[0] <= 1'h1;
    else result[0] <= biased[0];
  assign _06_ = | { high, low };
endmodule

module ram_19x47(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [46:0] write_data;
  wire [46:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [46:0] read_data;
  wire [46:0] read_data;
  reg [46:0] cells [18:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [46:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_23x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [22:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module sums_i8_i8_k16x16_i24_products(clk, rst, acts, weights, enter, ends, o);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [127:0] acts;
  wire [127:0] acts;
  input [2047:0] weights;
  wire [2047:0] weights;
  input enter;
  wire enter;
  input ends;
  wire ends;
  output [23:0] o;
  wire [23:0] o;
  wire [23:0] _00_;
  wire [23:0] _01_;
  wire [23:0] _02_;
  wire [23:0] _03_;
  wire [23:0] _04_;
  wire [23:0] _05_;
  wire [23:0] _06_;
  wire [23:0] _07_;
  wire [23:0] _08_;
  wire [23:0] _09_;
  wire [23:0] _10_;
  wire [23:0] _11_;
  wire [23:0] _12_;
  wire [23:0] _13_;
  wire [23:0] _14_;
  wire [23:0] _15_;
  wire [23:0] _16_;
  wire [23:0] _17_;
  wire [23:0] _18_;
  wire [23:0] _19_;
  wire [23:0] _20_;
  wire [23:0] _21_;
  wire [23:0] _22_;
  wire [23:0] _23_;
  wire _24_;
  wire [23:0] _25_;
  wire [23:0] _26_;
  wire [23:0] _27_;
  wire [23:0] _28_;
  wire [23:0] _29_;
  wire [23:0] _30_;
  reg adds;
  wire signed [19:0] beat;
  wire signed [19:0] beat_100 ;
  wire signed [19:0] beat_106 ;
  wire signed [19:0] beat_112 ;
  wire signed [19:0] beat_118 ;
  wire signed [19:0] beat_124 ;
  wire signed [19:0] beat_130 ;
  wire signed [19:0] beat_136 ;
  wire signed [19:0] beat_142 ;
  wire signed [19:0] beat_148 ;
  wire signed [19:0] beat_64 ;
  wire signed [19:0] beat_70 ;
  wire signed [19:0] beat_76 ;
  wire signed [19:0] beat_82 ;
  wire signed [19:0] beat_88 ;
  wire signed [19:0] beat_94 ;
  reg completes_1;
  reg done;
  reg fresh;
  reg [23:0] held_1;
  reg [23:0] held_10;
  reg [23:0] held_11;
  reg [23:0] held_12;
  reg [23:0] held_13;
  reg [23:0] held_14;
  reg [23:0] held_15;
  reg [23:0] held_2;
  reg [23:0] held_3;
  reg [23:0] held_4;
  reg [23:0] held_5;
  reg [23:0] held_6;
  reg [23:0] held_7;
  reg [23:0] held_8;
  reg [23:0] held_9;
  wire [23:0] o_12 ;
  wire [23:0] o_15 ;
  wire [23:0] o_152 ;
  wire [23:0] o_18 ;
  wire [23:0] o_21 ;
  wire [23:0] o_24 ;
  wire [23:0] o_27 ;
  wire [23:0] o_30 ;
  wire [23:0] o_33 ;
  wire [23:0] o_36 ;
  wire [23:0] o_39 ;
  wire [23:0] o_42 ;
  wire [23:0] o_45 ;
  wire [23:0] o_48 ;
  wire [23:0] o_51 ;
  wire [23:0] o_54 ;
  reg turn_1;
  reg turn_10;
  reg turn_11;
  reg turn_12;
  reg turn_13;
  reg turn_14;
  reg turn_15;
  reg turn_2;
  reg turn_3;
  reg turn_4;
  reg turn_5;
  reg turn_6;
  reg turn_7;
  reg turn_8;
  reg turn_9;
  always @(posedge clk)
    fresh <= _24_;
  assign _00_ = o_152  & { done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done };
  assign _11_ = held_1 & { turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1 };
  assign _22_ = _00_ | _11_;
  assign _25_ = held_2 & { turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2 };
  assign _26_ = held_3 & { turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3 };
  assign _27_ = _25_ | _26_;
  assign _28_ = _22_ | _27_;
  assign _29_ = held_4 & { turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4, turn_4 };
  assign _30_ = held_5 & { turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5, turn_5 };
  assign _01_ = _29_ | _30_;
  assign _02_ = held_6 & { turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6, turn_6 };
  assign _03_ = held_7 & { turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7, turn_7 };
  assign _04_ = _02_ | _03_;
  assign _05_ = _01_ | _04_;
  assign _06_ = _28_ | _05_;
  assign _07_ = held_8 & { turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8, turn_8 };
  assign _08_ = held_9 & { turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9, turn_9 };
  assign _09_ = _07_ | _08_;
  assign _10_ = held_10 & { turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10, turn_10 };
  assign _12_ = held_11 & { turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11, turn_11 };
  assign _13_ = _10_ | _12_;
  assign _14_ = _09_ | _13_;
  assign _15_ = held_12 & { turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12, turn_12 };
  assign _16_ = held_13 & { turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13, turn_13 };
  assign _17_ = _15_ | _16_;
  assign _18_ = held_14 & { turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14, turn_14 };
  assign _19_ = held_15 & { turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15, turn_15 };
  assign _20_ = _18_ | _19_;
  assign _21_ = _17_ | _20_;
  assign _23_ = _14_ | _21_;
  assign o = _06_ | _23_;
  always @(posedge clk)
    if (rst) adds <= 1'h0;
    else adds <= enter;
  always @(posedge clk)
    if (rst) completes_1 <= 1'h0;
    else completes_1 <= ends;
  always @(posedge clk)
    if (rst) done <= 1'h0;
    else done <= completes_1;
  always @(posedge clk)
    if (done) held_1 <= o_12 ;
  always @(posedge clk)
    if (rst) turn_1 <= 1'h0;
    else turn_1 <= done;
  always @(posedge clk)
    if (done) held_2 <= o_15 ;
  always @(posedge clk)
    if (rst) turn_2 <= 1'h0;
    else turn_2 <= turn_1;
  always @(posedge clk)
    if (done) held_3 <= o_18 ;
  always @(posedge clk)
    if (rst) turn_3 <= 1'h0;
    else turn_3 <= turn_2;
  always @(posedge clk)
    if (done) held_4 <= o_21 ;
  always @(posedge clk)
    if (rst) turn_4 <= 1'h0;
    else turn_4 <= turn_3;
  always @(posedge clk)
    if (done) held_5 <= o_24 ;
  always @(posedge clk)
    if (rst) turn_5 <= 1'h0;
    else turn_5 <= turn_4;
  always @(posedge clk)
    if (done) held_6 <= o_27 ;
  always @(posedge clk)
    if (rst) turn_6 <= 1'h0;
    else turn_6 <= turn_5;
  always @(posedge clk)
    if (done) held_7 <= o_30 ;
  always @(posedge clk)
    if (rst) turn_7 <= 1'h0;
    else turn_7 <= turn_6;
  always @(posedge clk)
    if (done) held_8 <= o_33 ;
  always @(posedge clk)
    if (rst) turn_8 <= 1'h0;
    else turn_8 <= turn_7;
  always @(posedge clk)
    if (done) held_9 <= o_36 ;
  always @(posedge clk)
    if (rst) turn_9 <= 1'h0;
    else turn_9 <= turn_8;
  always @(posedge clk)
    if (done) held_10 <= o_39 ;
  always @(posedge clk)
    if (rst) turn_10 <= 1'h0;
    else turn_10 <= turn_9;
  always @(posedge clk)
    if (done) held_11 <= o_42 ;
  always @(posedge clk)
    if (rst) turn_11 <= 1'h0;
    else turn_11 <= turn_10;
  always @(posedge clk)
    if (done) held_12 <= o_45 ;
  always @(posedge clk)
    if (rst) turn_12 <= 1'h0;
    else turn_12 <= turn_11;
  always @(posedge clk)
    if (done) held_13 <= o_48 ;
  always @(posedge clk)
    if (rst) turn_13 <= 1'h0;
    else turn_13 <= turn_12;
  always @(posedge clk)
    if (done) held_14 <= o_51 ;
  always @(posedge clk)
    if (rst) turn_14 <= 1'h0;
    else turn_14 <= turn_13;
  always @(posedge clk)
    if (done) held_15 <= o_54 ;
  always @(posedge clk)
    if (rst) turn_15 <= 1'h0;
    else turn_15 <= turn_14;
  assign _24_ = completes_1 | rst;
  accumulate_i20_i24 accumulate_0 (
    .adds(adds),
    .beat(beat),
    .clk(clk),
    .fresh(fresh),
    .o(o_152 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_1 (
    .adds(adds),
    .beat(beat_64 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_12 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_10 (
    .adds(adds),
    .beat(beat_118 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_39 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_11 (
    .adds(adds),
    .beat(beat_124 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_42 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_12 (
    .adds(adds),
    .beat(beat_130 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_45 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_13 (
    .adds(adds),
    .beat(beat_136 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_48 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_14 (
    .adds(adds),
    .beat(beat_142 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_51 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_15 (
    .adds(adds),
    .beat(beat_148 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_54 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_2 (
    .adds(adds),
    .beat(beat_70 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_15 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_3 (
    .adds(adds),
    .beat(beat_76 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_18 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_4 (
    .adds(adds),
    .beat(beat_82 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_21 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_5 (
    .adds(adds),
    .beat(beat_88 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_24 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_6 (
    .adds(adds),
    .beat(beat_94 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_27 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_7 (
    .adds(adds),
    .beat(beat_100 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_30 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_8 (
    .adds(adds),
    .beat(beat_106 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_33 ),
    .rst(rst)
  );
  accumulate_i20_i24 accumulate_9 (
    .adds(adds),
    .beat(beat_112 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_36 ),
    .rst(rst)
  );
  dot_i8_i8_k16_registered dot_0 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat),
    .weights(weights[127:0])
  );
  dot_i8_i8_k16_registered dot_1 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_64 ),
    .weights(weights[255:128])
  );
  dot_i8_i8_k16_registered dot_10 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_118 ),
    .weights(weights[1407:1280])
  );
  dot_i8_i8_k16_registered dot_11 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_124 ),
    .weights(weights[1535:1408])
  );
  dot_i8_i8_k16_registered dot_12 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_130 ),
    .weights(weights[1663:1536])
  );
  dot_i8_i8_k16_registered dot_13 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_136 ),
    .weights(weights[1791:1664])
  );
  dot_i8_i8_k16_registered dot_14 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_142 ),
    .weights(weights[1919:1792])
  );
  dot_i8_i8_k16_registered dot_15 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_148 ),
    .weights(weights[2047:1920])
  );
  dot_i8_i8_k16_registered dot_2 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_70 ),
    .weights(weights[383:256])
  );
  dot_i8_i8_k16_registered dot_3 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_76 ),
    .weights(weights[511:384])
  );
  dot_i8_i8_k16_registered dot_4 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_82 ),
    .weights(weights[639:512])
  );
  dot_i8_i8_k16_registered dot_5 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_88 ),
    .weights(weights[767:640])
  );
  dot_i8_i8_k16_registered dot_6 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_94 ),
    .weights(weights[895:768])
  );
  dot_i8_i8_k16_registered dot_7 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_100 ),
    .weights(weights[1023:896])
  );
  dot_i8_i8_k16_registered dot_8 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_106 ),
    .weights(weights[1151:1024])
  );
  dot_i8_i8_k16_registered dot_9 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_112 ),
    .weights(weights[1279:1152])
  );
endmodule
