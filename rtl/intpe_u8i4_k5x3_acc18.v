module accumulate_saturating_i15_i18(clk, rst, adds, fresh, o, beat);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [18:0] o;
  wire [18:0] o;
  input signed [14:0] beat;
  wire signed [14:0] beat;
  wire [17:0] _00_;
  wire [17:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire beyond;
  wire signed [14:0] coming;
  wire signed [18:0] exact;
  reg overflow;
  wire signed [17:0] so_far;
  reg signed [17:0] total;
  assign { _00_[17], _00_[0] } = exact[18] ? 2'h2 : 2'h1;
  assign _01_ = beyond ? { _00_[17], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0] } : exact[17:0];
  assign _02_ = ~ fresh;
  assign _03_ = overflow & _02_;
  assign _04_ = _03_ | beyond;
  always @(posedge clk)
    total <= _01_;
  always @(posedge clk)
    overflow <= _04_;
  assign so_far = fresh ? 18'h00000 : total;
  assign coming = adds ? beat : 15'h0000;
  assign exact = $signed(so_far) + $signed(coming);
  assign beyond = exact[18] ^ exact[17];
  assign _00_[16:1] = { _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0], _00_[0] };
  assign o = { overflow, total };
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

module dot_u8_i4_k5_registered(clk, rst, acts, weights, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [39:0] acts;
  wire [39:0] acts;
  input [19:0] weights;
  wire [19:0] weights;
  output signed [14:0] sum;
  wire signed [14:0] sum;
  wire [13:0] _00_;
  wire [14:0] _01_;
  wire [15:0] _02_;
  reg signed [11:0] held_mantissa_0;
  reg signed [11:0] held_mantissa_1;
  reg signed [11:0] held_mantissa_2;
  reg signed [11:0] held_mantissa_3;
  reg signed [11:0] held_mantissa_4;
  wire signed [11:0] product_0_mantissa;
  wire signed [11:0] product_1_mantissa;
  wire signed [11:0] product_2_mantissa;
  wire signed [11:0] product_3_mantissa;
  wire signed [11:0] product_4_mantissa;
  assign product_0_mantissa = $signed({ 1'h0, acts[7:0] }) * $signed(weights[3:0]);
  assign product_1_mantissa = $signed({ 1'h0, acts[15:8] }) * $signed(weights[7:4]);
  assign product_2_mantissa = $signed({ 1'h0, acts[23:16] }) * $signed(weights[11:8]);
  assign product_3_mantissa = $signed({ 1'h0, acts[31:24] }) * $signed(weights[15:12]);
  assign product_4_mantissa = $signed({ 1'h0, acts[39:32] }) * $signed(weights[19:16]);
  assign _00_[12:0] = $signed(held_mantissa_0) + $signed(held_mantissa_1);
  assign _01_[13:0] = $signed(_00_[12:0]) + $signed(held_mantissa_2);
  assign _02_[14:0] = $signed(_01_[13:0]) + $signed(held_mantissa_3);
  assign sum = $signed(_02_[14:0]) + $signed(held_mantissa_4);
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
  assign _02_[15] = _02_[14];
  assign _01_[14] = _01_[13];
  assign _00_[13] = _00_[12];
endmodule

module fixed20_to_u6(shift, o, i);
  input [3:0] shift;
  wire [3:0] shift;
  output [5:0] o;
  wire [5:0] o;
  input signed [19:0] i;
  wire signed [19:0] i;
  wire _0_;
  wire [5:0] _1_;
  wire signed [19:0] shifted;
  assign shifted = $signed(i) >>> shift;
  assign _0_ = $signed(shifted) > $signed(7'h3f);
  assign _1_ = _0_ ? 6'h3f : shifted[5:0];
  assign o = shifted[19] ? 6'h00 : _1_;
endmodule

module intpe_u8i4_k5x3_acc18(clk, rst, i__payload, i__valid, i_scale__payload, i_scale__valid, o__ready, i__ready, i_scale__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [100:0] i__payload;
  wire [100:0] i__payload;
  input i__valid;
  wire i__valid;
  input [38:0] i_scale__payload;
  wire [38:0] i_scale__payload;
  input i_scale__valid;
  wire i_scale__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output i_scale__ready;
  wire i_scale__ready;
  output [6:0] o__payload;
  wire [6:0] o__payload;
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
  wire [1:0] _10_;
  wire _11_;
  wire _12_;
  wire [1:0] _13_;
  wire [1:0] _14_;
  reg signed [19:0] activated_1;
  reg [1:0] activation_1;
  reg [1:0] activation_2;
  wire ends;
  reg i__valid_31 ;
  reg [3:0] last_1;
  reg [3:0] last_2;
  reg [3:0] last_3;
  reg leaves_1;
  reg leaves_2;
  reg [1:0] leaving;
  wire may_end;
  wire [18:0] o;
  wire [5:0] o_47 ;
  wire [38:0] o__payload_40 ;
  reg o__ready_29 ;
  reg overflow_1;
  reg overflow_2;
  reg overflow_3;
  wire reserve;
  wire signed [19:0] result;
  wire [3:0] room;
  reg sets_out_1;
  reg [2:0] waiting;
  wire signed [19:0] y;
  assign _00_ = ! leaving;
  assign _04_ = room >= 2'h3;
  assign _05_ = _00_ & _04_;
  assign _06_ = waiting >= 2'h3;
  assign may_end = _05_ & _06_;
  assign _07_ = ~ i__payload[100];
  assign _08_ = may_end | _07_;
  assign i__ready = i__valid & _08_;
  assign ends = i__ready & i__payload[100];
  assign reserve = ends | _09_;
  assign _09_ = | leaving;
  assign _10_ = leaving - 1'h1;
  assign _01_ = i_scale__valid & i_scale__ready;
  assign _02_ = waiting + _01_;
  assign _03_ = _02_ - reserve;
  always @(posedge clk)
    activation_1 <= o__payload_40 [34:33];
  always @(posedge clk)
    activation_2 <= activation_1;
  always @(posedge clk)
    activated_1 <= y;
  always @(posedge clk)
    last_1 <= o__payload_40 [38:35];
  always @(posedge clk)
    last_2 <= last_1;
  always @(posedge clk)
    last_3 <= last_2;
  always @(posedge clk)
    overflow_1 <= o[18];
  always @(posedge clk)
    overflow_2 <= overflow_1;
  always @(posedge clk)
    overflow_3 <= overflow_2;
  always @(posedge clk)
    if (rst) leaving[1] <= 1'h0;
    else if (_11_) leaving[1] <= _14_[1];
  always @(posedge clk)
    if (_12_) leaving[0] <= 1'h0;
    else if (_09_) leaving[0] <= _10_[0];
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
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
  assign _11_ = | { _09_, ends };
  assign _12_ = | { rst, ends };
  assign _13_ = _09_ ? _10_ : { 1'h0, leaving[0] };
  assign _14_ = ends ? 2'h2 : _13_;
  activation_fixed20f14 activation (
    .number(activation_2),
    .x(result),
    .y(y)
  );
  fixed20_to_u6 convert (
    .i(activated_1),
    .o(o_47 ),
    .shift(last_3)
  );
  intpe_u8i4_k5x3_acc18__queue queue (
    .clk(clk),
    .i__payload({ overflow_3, o_47  }),
    .i__valid(i__valid_31 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  multiply_i18_u8_to_fixed20 rescale (
    .bias(o__payload_40 [32:13]),
    .clk(clk),
    .result(result),
    .rst(rst),
    .scale(o__payload_40 [12:0]),
    .total(o[17:0])
  );
  intpe_u8i4_k5x3_acc18__scales scales (
    .clk(clk),
    .i__ready(i_scale__ready),
    .i__valid(i_scale__valid),
    .o__payload(o__payload_40 ),
    .o__ready(o__ready_29 ),
    .rst(rst),
    .write_data({ i_scale__payload[16:13], i_scale__payload[38:17], i_scale__payload[12:0] })
  );
  sums_u8_i4_k5x3_i18_overflow_products sums (
    .acts(i__payload[39:0]),
    .clk(clk),
    .ends(ends),
    .enter(i__ready),
    .o(o),
    .rst(rst),
    .weights(i__payload[99:40])
  );
endmodule

module intpe_u8i4_k5x3_acc18__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [6:0] o__payload;
  wire [6:0] o__payload;
  input [6:0] i__payload;
  wire [6:0] i__payload;
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
    if (rst) room <= 4'ha;
    else room <= _2_;
  intpe_u8i4_k5x3_acc18__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module intpe_u8i4_k5x3_acc18__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [6:0] o__payload;
  wire [6:0] o__payload;
  input [6:0] write_data;
  wire [6:0] write_data;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire _03_;
  wire _04_;
  wire [3:0] _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [3:0] _08_;
  wire [3:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [3:0] read_address;
  reg [3:0] stored;
  wire write;
  reg [3:0] write_address;
  assign i__ready = stored != 4'ha;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'h9;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'h9;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 4'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 4'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 4'h0;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 4'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_10x7 words (
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

module intpe_u8i4_k5x3_acc18__scales(clk, rst, i__valid, i__ready, o__payload, write_data, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [38:0] o__payload;
  wire [38:0] o__payload;
  input [38:0] write_data;
  wire [38:0] write_data;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire [2:0] _05_;
  wire [2:0] _06_;
  wire _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  reg o__valid;
  wire read;
  reg [2:0] read_address;
  reg [2:0] stored;
  wire write;
  reg [2:0] write_address;
  assign i__ready = stored != 3'h6;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h5;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h5;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 3'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 3'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 3'h0;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_6x39 words (
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

module multiply_i18_u8_to_fixed20(clk, bias, rst, scale, result, total);
  input clk;
  wire clk;
  input signed [19:0] bias;
  wire signed [19:0] bias;
  input rst;
  wire rst;
  input [12:0] scale;
  wire [12:0] scale;
  output signed [19:0] result;
  reg signed [19:0] result;
  input signed [17:0] total;
  wire signed [17:0] total;
  wire [25:0] _00_;
  wire [4:0] _01_;
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
  reg signed [25:0] scaled_1;
  reg [4:0] shift_1;
  wire signed [25:0] shifted;
  assign far = | _01_;
  assign biased = $signed({ shifted[25], shifted[19:0] }) + $signed(bias_1);
  assign _02_ = $signed(biased) < $signed(20'h80001);
  assign low = far ? shifted[25] : _02_;
  assign _03_ = ~ shifted[25];
  assign _04_ = $signed(biased) > $signed(20'h7ffff);
  assign high = far ? _03_ : _04_;
  assign _05_ = high ? 20'h7ffff : biased[19:0];
  always @(posedge clk)
    scaled_1 <= _00_;
  always @(posedge clk)
    shift_1 <= scale[12:8];
  always @(posedge clk)
    bias_1 <= bias;
  assign _00_ = $signed(total) * $signed({ 1'h0, scale[7:0] });
  assign shifted = $signed(scaled_1) >>> shift_1;
  assign _01_ = shifted[24:20] ^ { shifted[25], shifted[25], shifted[25], shifted[25], shifted[25] };
  always @(posedge clk)
    if (low) result[19:1] <= 19'h40000;
    else result[19:1] <= _05_[19:1];
  always @(posedge clk)
    if (_06_) result[0] <= 1'h1;
    else result[0] <= biased[0];
  assign _06_ = | { high, low };
endmodule

module ram_10x7(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [6:0] write_data;
  wire [6:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [6:0] read_data;
  wire [6:0] read_data;
  reg [6:0] cells [9:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [6:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_6x39(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [38:0] write_data;
  wire [38:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [38:0] read_data;
  wire [38:0] read_data;
  reg [38:0] cells [5:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [38:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module sums_u8_i4_k5x3_i18_overflow_products(clk, rst, acts, weights, enter, ends, o);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [39:0] acts;
  wire [39:0] acts;
  input [59:0] weights;
  wire [59:0] weights;
  input enter;
  wire enter;
  input ends;
  wire ends;
  output [18:0] o;
  wire [18:0] o;
  wire [18:0] _00_;
  wire [18:0] _01_;
  wire [18:0] _02_;
  wire [18:0] _03_;
  wire _04_;
  reg adds;
  wire signed [14:0] beat;
  wire signed [14:0] beat_25 ;
  wire signed [14:0] beat_31 ;
  reg completes_1;
  reg done;
  reg fresh;
  reg [18:0] held_1;
  reg [18:0] held_2;
  wire [18:0] o_12 ;
  wire [18:0] o_15 ;
  wire [18:0] o_35 ;
  reg turn_1;
  reg turn_2;
  assign _00_ = o_35  & { done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done };
  assign _01_ = held_1 & { turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1 };
  assign _02_ = held_2 & { turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2 };
  assign _03_ = _01_ | _02_;
  assign o = _00_ | _03_;
  always @(posedge clk)
    fresh <= _04_;
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
  assign _04_ = completes_1 | rst;
  accumulate_saturating_i15_i18 accumulate_0 (
    .adds(adds),
    .beat(beat),
    .clk(clk),
    .fresh(fresh),
    .o(o_35 ),
    .rst(rst)
  );
  accumulate_saturating_i15_i18 accumulate_1 (
    .adds(adds),
    .beat(beat_25 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_12 ),
    .rst(rst)
  );
  accumulate_saturating_i15_i18 accumulate_2 (
    .adds(adds),
    .beat(beat_31 ),
    .clk(clk),
    .fresh(fresh),
    .o(o_15 ),
    .rst(rst)
  );
  dot_u8_i4_k5_registered dot_0 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat),
    .weights(weights[19:0])
  );
  dot_u8_i4_k5_registered dot_1 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_25 ),
    .weights(weights[39:20])
  );
  dot_u8_i4_k5_registered dot_2 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat_31 ),
    .weights(weights[59:40])
  );
endmodule
