module quantise_bf16_af4e2(clk, rst, zero_field, number, used, invalid, code);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input signed [8:0] zero_field;
  wire signed [8:0] zero_field;
  input [15:0] number;
  wire [15:0] number;
  input used;
  wire used;
  output invalid;
  wire invalid;
  output [3:0] code;
  wire [3:0] code;
  wire _00_;
  wire _01_;
  wire [2:0] _02_;
  wire _03_;
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
  wire [2:0] _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire counts;
  wire signed [9:0] exponent;
  wire nan;
  wire signed [8:0] number_exponent;
  wire [2:0] number_left_1;
  wire [3:0] number_left_2;
  wire number_lost_1;
  wire number_lost_2;
  wire number_normal;
  wire number_shift_1;
  wire number_shift_2;
  wire number_up;
  wire placed_beyond;
  wire [2:0] placed_cut;
  wire placed_inside;
  wire placed_least;
  wire [2:0] placed_magnitude;
  reg [2:0] placed_magnitude_1;
  wire placed_negative;
  reg placed_negative_1;
  wire placed_up;
  reg placed_up_1;
  wire special;
  always @(posedge clk)
    placed_negative_1 <= placed_negative;
  always @(posedge clk)
    placed_magnitude_1 <= placed_magnitude;
  always @(posedge clk)
    placed_up_1 <= placed_up;
  assign number_normal = | number[14:7];
  assign _00_ = | number[14:6];
  assign number_shift_2 = ~ _00_;
  assign _11_ = | number[1:0];
  assign _21_ = | number[3:2];
  assign _22_ = _21_ & _00_;
  assign number_lost_2 = _11_ | _22_;
  assign number_left_2 = _00_ ? { number_normal, number[6:4] } : number[5:2];
  assign number_shift_1 = ~ number_left_2[3];
  assign _01_ = number_left_2[0] & number_left_2[3];
  assign number_lost_1 = number_lost_2 | _01_;
  assign number_left_1 = number_left_2[3] ? { 1'h1, number_left_2[2:1] } : number_left_2[2:0];
  assign _02_ = 1'h1 - { number_shift_2, number_shift_1 };
  assign number_exponent = number_normal ? { 1'h0, number[14:7] } : { _02_[2], _02_[2], _02_[2], _02_[2], _02_[2], _02_[2], _02_ };
  assign _03_ = number_lost_1 | number_left_1[1];
  assign number_up = number_left_1[0] & _03_;
  assign special = & number[14:7];
  assign _04_ = | number[6:0];
  assign nan = special & _04_;
  assign invalid = special & used;
  assign _05_ = number_left_1[2] & used;
  assign _06_ = ~ nan;
  assign counts = _05_ & _06_;
  assign exponent = $signed(number_exponent) - $signed(zero_field);
  assign placed_beyond = | exponent[8:2];
  assign placed_cut = { exponent[1:0], number_left_1[1] } | { placed_beyond, placed_beyond, placed_beyond };
  assign _07_ = ~ exponent[9];
  assign placed_inside = counts & _07_;
  assign _08_ = & exponent;
  assign _09_ = _08_ & number_left_1[1];
  assign _10_ = | placed_cut;
  assign _12_ = ~ _10_;
  assign _13_ = exponent[9] ? _09_ : _12_;
  assign placed_least = counts & _13_;
  assign { placed_magnitude[2:1], _14_[0] } = placed_cut & { placed_inside, placed_inside, placed_inside };
  assign _15_ = number_up & placed_inside;
  assign _16_ = ~ placed_least;
  assign _17_ = _15_ & _16_;
  assign _18_ = & placed_cut;
  assign _19_ = ~ _18_;
  assign placed_up = _17_ & _19_;
  assign _20_ = placed_inside | placed_least;
  assign placed_negative = number[15] & _20_;
  assign code[2:0] = placed_magnitude_1 + placed_up_1;
  assign placed_magnitude[0] = _14_[0] | placed_least;
  assign _14_[2:1] = placed_magnitude[2:1];
  assign code[3] = placed_negative_1;
endmodule

module quantise_bf16_af4e2_x1(clk, rst, i_scan__payload, i_scan__valid, i_encode__payload, i_encode__valid, o_bias__ready, o__ready, i_scan__ready, i_encode__ready, o_bias__payload, o_bias__valid, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [17:0] i_scan__payload;
  wire [17:0] i_scan__payload;
  input i_scan__valid;
  wire i_scan__valid;
  input [17:0] i_encode__payload;
  wire [17:0] i_encode__payload;
  input i_encode__valid;
  wire i_encode__valid;
  input o_bias__ready;
  wire o_bias__ready;
  input o__ready;
  wire o__ready;
  output i_scan__ready;
  wire i_scan__ready;
  output i_encode__ready;
  wire i_encode__ready;
  output [9:0] o_bias__payload;
  wire [9:0] o_bias__payload;
  output o_bias__valid;
  wire o_bias__valid;
  output [6:0] o__payload;
  wire [6:0] o__payload;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire signed [7:0] bias;
  wire encodes;
  wire ends;
  wire [9:0] i__payload_29 ;
  wire [6:0] i__payload_45 ;
  wire i__valid;
  wire i__valid_27 ;
  wire i__valid_43 ;
  wire o__ready_41 ;
  wire o__valid_34 ;
  wire [3:0] room;
  wire [3:0] room_21 ;
  wire [2:0] room_35 ;
  assign i_encode__ready = o__valid_34  & _02_;
  assign encodes = i_encode__valid & i_encode__ready;
  assign o__ready_41  = encodes & i_encode__payload[17];
  assign _00_ = | room;
  assign _01_ = | room_21 ;
  assign i_scan__ready = _00_ & _01_;
  assign i__valid = i_scan__valid & i_scan__ready;
  assign ends = i__valid & i_scan__payload[17];
  assign _02_ = | room_35 ;
  quantise_bf16_af4e2_x1__biases biases (
    .clk(clk),
    .i__payload(i__payload_29 [7:0]),
    .i__valid(i__valid_27 ),
    .o__payload(bias),
    .o__ready(o__ready_41 ),
    .o__valid(o__valid_34 ),
    .reserve(ends),
    .room(room_21 ),
    .rst(rst)
  );
  quantise_bf16_af4e2_x1__encode encode (
    .bias(bias),
    .clk(clk),
    .i__payload(i_encode__payload),
    .i__valid(encodes),
    .o__payload(i__payload_45 ),
    .o__valid(i__valid_43 ),
    .rst(rst)
  );
  quantise_bf16_af4e2_x1__found found (
    .clk(clk),
    .i__payload(i__payload_29 ),
    .i__valid(i__valid_27 ),
    .o__payload(o_bias__payload),
    .o__ready(o_bias__ready),
    .o__valid(o_bias__valid),
    .reserve(ends),
    .room(room),
    .rst(rst)
  );
  quantise_bf16_af4e2_x1__queue queue (
    .clk(clk),
    .i__payload(i__payload_45 ),
    .i__valid(i__valid_43 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(encodes),
    .room(room_35 ),
    .rst(rst)
  );
  quantise_bf16_af4e2_x1__scan scan (
    .clk(clk),
    .i__payload(i_scan__payload),
    .i__valid(i__valid),
    .o__payload(i__payload_29 ),
    .o__valid(i__valid_27 ),
    .rst(rst)
  );
endmodule

module quantise_bf16_af4e2_x1__biases(clk, rst, o__payload, i__payload, reserve, o__ready, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [7:0] o__payload;
  wire signed [7:0] o__payload;
  input signed [7:0] i__payload;
  wire signed [7:0] i__payload;
  input reserve;
  wire reserve;
  input o__ready;
  wire o__ready;
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
  quantise_bf16_af4e2_x1__biases__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module quantise_bf16_af4e2_x1__biases__fifo(clk, rst, o__payload, o__ready, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [7:0] o__payload;
  wire signed [7:0] o__payload;
  input o__ready;
  wire o__ready;
  input [7:0] write_data;
  wire [7:0] write_data;
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
    if (rst) stored <= 4'h0;
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
  ram_8x8 words (
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

module quantise_bf16_af4e2_x1__encode(clk, rst, i__payload, bias, i__valid, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  input signed [7:0] bias;
  wire signed [7:0] bias;
  input i__valid;
  wire i__valid;
  output [6:0] o__payload;
  wire [6:0] o__payload;
  output o__valid;
  reg o__valid;
  wire [3:0] code;
  wire invalid;
  reg invalid_1;
  reg lanes_1;
  reg last_1;
  wire used;
  wire signed [8:0] zero_field;
  always @(posedge clk)
    last_1 <= i__payload[17];
  always @(posedge clk)
    invalid_1 <= invalid;
  assign used = i__payload[16] > 1'h0;
  assign zero_field = $signed(bias) + $signed(8'h7f);
  always @(posedge clk)
    lanes_1 <= i__payload[16];
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= i__valid;
  quantise_bf16_af4e2 lane_0 (
    .clk(clk),
    .code(code),
    .invalid(invalid),
    .number(i__payload[15:0]),
    .rst(rst),
    .used(used),
    .zero_field(zero_field)
  );
  assign o__payload = { invalid_1, last_1, lanes_1, code };
endmodule

module quantise_bf16_af4e2_x1__found(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  input [9:0] i__payload;
  wire [9:0] i__payload;
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
  quantise_bf16_af4e2_x1__found__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module quantise_bf16_af4e2_x1__found__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  input [9:0] write_data;
  wire [9:0] write_data;
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
    if (rst) stored <= 4'h0;
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
  ram_8x10 words (
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

module quantise_bf16_af4e2_x1__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
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
  output [2:0] room;
  reg [2:0] room;
  output o__valid;
  wire o__valid;
  wire [2:0] _0_;
  wire _1_;
  wire [2:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 3'h4;
    else room <= _2_;
  quantise_bf16_af4e2_x1__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module quantise_bf16_af4e2_x1__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
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
  wire i__ready;
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
  ram_4x7 words (
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

module quantise_bf16_af4e2_x1__scan(clk, rst, i__payload, i__valid, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  input i__valid;
  wire i__valid;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [7:0] _01_;
  wire [1:0] _02_;
  wire [1:0] _03_;
  wire [7:0] _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
  wire [1:0] _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire [1:0] _10_;
  wire [1:0] _11_;
  wire [1:0] _12_;
  wire [1:0] _13_;
  wire [1:0] _14_;
  wire _15_;
  wire _16_;
  wire [7:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire [1:0] _28_;
  wire [7:0] _29_;
  wire [7:0] _30_;
  reg again;
  wire signed [7:0] bias;
  wire counts_0;
  wire [1:0] having_0;
  wire [1:0] having_1;
  wire [1:0] having_2;
  wire [1:0] having_3;
  wire [1:0] having_4;
  wire [1:0] having_5;
  wire [1:0] having_6;
  wire [1:0] having_7;
  reg invalid;
  wire [7:0] largest;
  reg ones;
  wire [1:0] running_0;
  wire [1:0] running_1;
  wire [1:0] running_2;
  wire [1:0] running_3;
  wire [1:0] running_4;
  wire [1:0] running_5;
  wire [1:0] running_6;
  wire special_0;
  reg [7:0] top;
  wire used;
  assign running_2 = running_3 & _10_;
  assign having_2 = { _01_[2], _04_[2] } & running_2;
  assign largest[2] = | having_2;
  assign _12_ = having_2 | { _11_[0], _11_[0] };
  assign running_1 = running_2 & _12_;
  assign having_1 = { _01_[1], _04_[1] } & running_1;
  assign largest[1] = | having_1;
  assign _14_ = having_1 | { _13_[0], _13_[0] };
  assign running_0 = running_1 & _14_;
  assign { having_7[0], _04_[6:0] } = top & { again, again, again, again, again, again, again, again };
  assign { having_7[1], _01_[6:0] } = i__payload[14:7] & { counts_0, counts_0, counts_0, counts_0, counts_0, counts_0, counts_0, counts_0 };
  assign having_0 = { _01_[0], _04_[0] } & running_0;
  assign largest[0] = | having_0;
  assign _15_ = top > 2'h2;
  assign _16_ = | top;
  assign _17_[7:1] = top[7:1] - 7'h41;
  assign _18_ = | { ones, top };
  assign o__payload[8] = ~ _18_;
  assign _19_ = ~ i__payload[17];
  assign _20_ = ones & again;
  assign _21_ = | i__payload[6:0];
  assign _22_ = _21_ & counts_0;
  assign _23_ = | { _22_, _20_ };
  assign _24_ = invalid & again;
  assign _25_ = special_0 & used;
  assign _26_ = | { _25_, _24_ };
  assign _27_ = i__valid & i__payload[17];
  assign used = i__payload[16] > 1'h0;
  assign special_0 = & i__payload[14:7];
  assign _00_ = ~ special_0;
  assign counts_0 = used & _00_;
  assign largest[7] = | having_7;
  assign running_6 = having_7 | { _28_[0], _28_[0] };
  assign having_6 = { _01_[6], _04_[6] } & running_6;
  assign largest[6] = | having_6;
  assign _03_ = having_6 | { _02_[0], _02_[0] };
  assign running_5 = running_6 & _03_;
  assign having_5 = { _01_[5], _04_[5] } & running_5;
  assign largest[5] = | having_5;
  assign _06_ = having_5 | { _05_[0], _05_[0] };
  assign running_4 = running_5 & _06_;
  assign having_4 = { _01_[4], _04_[4] } & running_4;
  assign largest[4] = | having_4;
  assign _08_ = having_4 | { _07_[0], _07_[0] };
  assign running_3 = running_4 & _08_;
  assign having_3 = { _01_[3], _04_[3] } & running_3;
  assign largest[3] = | having_3;
  assign _10_ = having_3 | { _09_[0], _09_[0] };
  always @(posedge clk)
    if (rst) again <= 1'h0;
    else if (i__valid) again <= _19_;
  always @(posedge clk)
    if (i__valid) top <= largest;
  always @(posedge clk)
    if (i__valid) ones <= _23_;
  always @(posedge clk)
    if (i__valid) invalid <= _26_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _27_;
  assign _28_[0] = ~ largest[7];
  assign _02_[0] = ~ largest[6];
  assign _05_[0] = ~ largest[5];
  assign _07_[0] = ~ largest[4];
  assign _09_[0] = ~ largest[3];
  assign _11_[0] = ~ largest[2];
  assign _13_[0] = ~ largest[1];
  assign _29_[0] = ~ ones;
  assign _30_[0] = _16_ ? 1'h0 : _29_[0];
  assign bias = _15_ ? { _17_[7:1], top[0] } : { 1'h1, _30_[0], _30_[0], _30_[0], _30_[0], _30_[0], 1'h0, _30_[0] };
  assign _09_[1] = _09_[0];
  assign _11_[1] = _11_[0];
  assign _07_[1] = _07_[0];
  assign _05_[1] = _05_[0];
  assign _30_[7:1] = { 1'h1, _30_[0], _30_[0], _30_[0], _30_[0], _30_[0], 1'h0 };
  assign _04_[7] = having_7[0];
  assign _02_[1] = _02_[0];
  assign _29_[7:1] = { 1'h1, _29_[0], _29_[0], _29_[0], _29_[0], _29_[0], 1'h0 };
  assign _01_[7] = having_7[1];
  assign _28_[1] = _28_[0];
  assign _13_[1] = _13_[0];
  assign { o__payload[9], o__payload[7:0] } = { invalid, bias };
  assign _17_[0] = top[0];
endmodule

module ram_4x7(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [6:0] write_data;
  wire [6:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [6:0] read_data;
  wire [6:0] read_data;
  reg [6:0] cells [3:0];
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

module ram_8x10(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [9:0] write_data;
  wire [9:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [9:0] read_data;
  wire [9:0] read_data;
  reg [9:0] cells [7:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [9:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [7:0];
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
