module quantise_fp16_af16e5(clk, rst, zero_field, number, used, invalid, code);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input signed [6:0] zero_field;
  wire signed [6:0] zero_field;
  input [15:0] number;
  wire [15:0] number;
  input used;
  wire used;
  output invalid;
  wire invalid;
  output [15:0] code;
  wire [15:0] code;
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
  wire [14:0] _10_;
  wire _11_;
  wire _12_;
  wire [4:0] _13_;
  wire _14_;
  wire _15_;
  wire counts;
  wire signed [7:0] exponent;
  wire nan;
  wire signed [5:0] number_exponent;
  wire [11:0] number_left_1;
  wire [11:0] number_left_2;
  wire [11:0] number_left_4;
  wire [11:0] number_left_8;
  wire number_normal;
  wire number_shift_1;
  wire number_shift_2;
  wire number_shift_4;
  wire number_shift_8;
  wire placed_beyond;
  wire [14:0] placed_cut;
  wire placed_inside;
  wire placed_least;
  wire [14:0] placed_magnitude;
  reg [14:0] placed_magnitude_1;
  wire placed_negative;
  reg placed_negative_1;
  wire special;
  assign number_normal = | number[14:10];
  assign _00_ = | number[14:3];
  assign number_shift_8 = ~ _00_;
  assign number_left_8[11:1] = _00_ ? { number_normal, number[9:0] } : { number[2:0], 8'h00 };
  assign _09_ = | number_left_8[11:8];
  assign number_shift_4 = ~ _09_;
  assign number_left_4[11:1] = _09_ ? number_left_8[11:1] : { number_left_8[7:1], 4'h0 };
  assign _12_ = | number_left_4[11:10];
  assign number_shift_2 = ~ _12_;
  assign number_left_2[11:1] = _12_ ? number_left_4[11:1] : { number_left_4[9:1], 2'h0 };
  assign number_shift_1 = ~ number_left_2[11];
  assign number_left_1[11:1] = number_left_2[11] ? { 1'h1, number_left_2[10:1] } : { number_left_2[10:1], 1'h0 };
  assign _13_ = 1'h1 - { number_shift_8, number_shift_4, number_shift_2, number_shift_1 };
  assign number_exponent = number_normal ? { 1'h0, number[14:10] } : { _13_[4], _13_ };
  assign special = & number[14:10];
  assign _14_ = | number[9:0];
  assign nan = special & _14_;
  assign invalid = special & used;
  assign _15_ = number_left_1[11] & used;
  assign _01_ = ~ nan;
  assign counts = _15_ & _01_;
  assign exponent = $signed(number_exponent) - $signed(zero_field);
  assign placed_beyond = | exponent[6:5];
  assign placed_cut = { exponent[4:0], number_left_1[10:1] } | { placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond };
  assign _02_ = ~ exponent[7];
  assign placed_inside = counts & _02_;
  assign _03_ = & exponent;
  assign _04_ = | number_left_1[10:1];
  assign _05_ = _03_ & _04_;
  assign _06_ = | placed_cut;
  assign _07_ = ~ _06_;
  assign _08_ = exponent[7] ? _05_ : _07_;
  assign placed_least = counts & _08_;
  assign { placed_magnitude[14:1], _10_[0] } = placed_cut & { placed_inside, placed_inside, placed_inside, placed_inside, placed_inside, placed_inside, placed_inside, placed_inside, placed_inside, placed_inside, placed_inside, placed_inside, placed_inside, placed_inside, placed_inside };
  assign _11_ = placed_inside | placed_least;
  assign placed_negative = number[15] & _11_;
  always @(posedge clk)
    placed_negative_1 <= placed_negative;
  always @(posedge clk)
    placed_magnitude_1 <= placed_magnitude;
  assign placed_magnitude[0] = _10_[0] | placed_least;
  assign code = { placed_negative_1, placed_magnitude_1 };
  assign _10_[14:1] = placed_magnitude[14:1];
  assign number_left_1[0] = 1'h0;
  assign number_left_2[0] = 1'h0;
  assign number_left_4[0] = 1'h0;
  assign number_left_8[0] = 1'h0;
endmodule

module quantise_fp16_af16e5_x3(clk, rst, i_scan__payload, i_scan__valid, i_encode__payload, i_encode__valid, o_bias__ready, o__ready, i_scan__ready, i_encode__ready, o_bias__payload, o_bias__valid, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [50:0] i_scan__payload;
  wire [50:0] i_scan__payload;
  input i_scan__valid;
  wire i_scan__valid;
  input [50:0] i_encode__payload;
  wire [50:0] i_encode__payload;
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
  output [51:0] o__payload;
  wire [51:0] o__payload;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire signed [7:0] bias;
  wire encodes;
  wire ends;
  wire [9:0] i__payload_29 ;
  wire [51:0] i__payload_45 ;
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
  assign o__ready_41  = encodes & i_encode__payload[50];
  assign _00_ = | room;
  assign _01_ = | room_21 ;
  assign i_scan__ready = _00_ & _01_;
  assign i__valid = i_scan__valid & i_scan__ready;
  assign ends = i__valid & i_scan__payload[50];
  assign _02_ = | room_35 ;
  quantise_fp16_af16e5_x3__biases biases (
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
  quantise_fp16_af16e5_x3__encode encode (
    .bias(bias),
    .clk(clk),
    .i__payload(i_encode__payload),
    .i__valid(encodes),
    .o__payload(i__payload_45 ),
    .o__valid(i__valid_43 ),
    .rst(rst)
  );
  quantise_fp16_af16e5_x3__found found (
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
  quantise_fp16_af16e5_x3__queue queue (
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
  quantise_fp16_af16e5_x3__scan scan (
    .clk(clk),
    .i__payload(i_scan__payload),
    .i__valid(i__valid),
    .o__payload(i__payload_29 ),
    .o__valid(i__valid_27 ),
    .rst(rst)
  );
endmodule

module quantise_fp16_af16e5_x3__biases(clk, rst, o__payload, i__payload, reserve, o__ready, i__valid, room, o__valid);
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
  quantise_fp16_af16e5_x3__biases__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module quantise_fp16_af16e5_x3__biases__fifo(clk, rst, o__payload, o__ready, write_data, i__valid, o__valid);
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

module quantise_fp16_af16e5_x3__encode(clk, rst, i__payload, bias, i__valid, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [50:0] i__payload;
  wire [50:0] i__payload;
  input signed [7:0] bias;
  wire signed [7:0] bias;
  input i__valid;
  wire i__valid;
  output [51:0] o__payload;
  wire [51:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _0_;
  wire [15:0] code;
  wire [15:0] code_15 ;
  wire [15:0] code_20 ;
  wire invalid;
  wire invalid_14 ;
  wire invalid_19 ;
  reg invalid_1;
  reg [1:0] lanes_1;
  reg last_1;
  wire used_12 ;
  wire used_17 ;
  wire used_5 ;
  wire signed [6:0] zero_field;
  always @(posedge clk)
    lanes_1 <= i__payload[49:48];
  always @(posedge clk)
    last_1 <= i__payload[50];
  always @(posedge clk)
    invalid_1 <= _0_;
  assign used_5  = i__payload[49:48] > 1'h0;
  assign used_12  = i__payload[49:48] > 1'h1;
  assign used_17  = i__payload[49:48] > 2'h2;
  assign zero_field = $signed(bias[6:0]) + $signed(5'h0f);
  assign _0_ = | { invalid_19 , invalid_14 , invalid };
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= i__valid;
  quantise_fp16_af16e5 lane_0 (
    .clk(clk),
    .code(code),
    .invalid(invalid),
    .number(i__payload[15:0]),
    .rst(rst),
    .used(used_5 ),
    .zero_field(zero_field)
  );
  quantise_fp16_af16e5 lane_1 (
    .clk(clk),
    .code(code_15 ),
    .invalid(invalid_14 ),
    .number(i__payload[31:16]),
    .rst(rst),
    .used(used_12 ),
    .zero_field(zero_field)
  );
  quantise_fp16_af16e5 lane_2 (
    .clk(clk),
    .code(code_20 ),
    .invalid(invalid_19 ),
    .number(i__payload[47:32]),
    .rst(rst),
    .used(used_17 ),
    .zero_field(zero_field)
  );
  assign o__payload = { invalid_1, last_1, lanes_1, code_20 , code_15 , code };
endmodule

module quantise_fp16_af16e5_x3__found(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
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
  quantise_fp16_af16e5_x3__found__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module quantise_fp16_af16e5_x3__found__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
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

module quantise_fp16_af16e5_x3__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [51:0] o__payload;
  wire [51:0] o__payload;
  input [51:0] i__payload;
  wire [51:0] i__payload;
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
  quantise_fp16_af16e5_x3__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module quantise_fp16_af16e5_x3__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [51:0] o__payload;
  wire [51:0] o__payload;
  input [51:0] write_data;
  wire [51:0] write_data;
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
  ram_4x52 words (
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

module quantise_fp16_af16e5_x3__scan(clk, rst, i__payload, i__valid, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [50:0] i__payload;
  wire [50:0] i__payload;
  input i__valid;
  wire i__valid;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  output o__valid;
  reg o__valid;
  wire [4:0] _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [3:0] _005_;
  wire [4:0] _006_;
  wire [4:0] _007_;
  wire [4:0] _008_;
  wire [3:0] _009_;
  wire [3:0] _010_;
  wire [3:0] _011_;
  wire [3:0] _012_;
  wire [3:0] _013_;
  wire [3:0] _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [6:0] _018_;
  wire _019_;
  wire _020_;
  wire [9:0] _021_;
  wire [9:0] _022_;
  wire _023_;
  wire [9:0] _024_;
  wire [9:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [7:0] _039_;
  wire [7:0] _040_;
  wire [7:0] _041_;
  wire [7:0] _042_;
  wire [7:0] _043_;
  wire [7:0] _044_;
  wire [7:0] _045_;
  wire [7:0] _046_;
  wire [7:0] _047_;
  wire [7:0] _048_;
  wire [7:0] _049_;
  reg again;
  wire signed [7:0] bias;
  wire counts_0;
  wire counts_1;
  wire counts_2;
  wire [3:0] having_0;
  wire [3:0] having_1;
  wire [3:0] having_2;
  wire [3:0] having_3;
  wire [3:0] having_4;
  reg invalid;
  wire [4:0] largest;
  reg [9:0] ones;
  wire [3:0] running_0;
  wire [3:0] running_1;
  wire [3:0] running_2;
  wire [3:0] running_3;
  wire special_0;
  wire special_1;
  wire special_2;
  reg [4:0] top;
  wire [2:0] used;
  assign used[0] = i__payload[49:48] > 1'h0;
  assign used[1] = i__payload[49:48] > 1'h1;
  assign used[2] = i__payload[49:48] > 2'h2;
  assign special_0 = & i__payload[14:10];
  assign _015_ = ~ special_0;
  assign counts_0 = used[0] & _015_;
  assign special_1 = & i__payload[30:26];
  assign _023_ = ~ special_1;
  assign counts_1 = used[1] & _023_;
  assign special_2 = & i__payload[46:42];
  assign _028_ = ~ special_2;
  assign counts_2 = used[2] & _028_;
  assign largest[4] = | having_4;
  assign running_3 = having_4 | { _005_[0], _005_[0], _005_[0], _005_[0] };
  assign having_3 = { _000_[3], _008_[3], _007_[3], _006_[3] } & running_3;
  assign largest[3] = | having_3;
  assign _010_ = having_3 | { _009_[0], _009_[0], _009_[0], _009_[0] };
  assign running_2 = running_3 & _010_;
  assign having_2 = { _000_[2], _008_[2], _007_[2], _006_[2] } & running_2;
  assign largest[2] = | having_2;
  assign _012_ = having_2 | { _011_[0], _011_[0], _011_[0], _011_[0] };
  assign running_1 = running_2 & _012_;
  assign having_1 = { _000_[1], _008_[1], _007_[1], _006_[1] } & running_1;
  assign largest[1] = | having_1;
  assign _014_ = having_1 | { _013_[0], _013_[0], _013_[0], _013_[0] };
  assign running_0 = running_1 & _014_;
  assign { having_4[0], _006_[3:0] } = top & { again, again, again, again, again };
  assign { having_4[1], _007_[3:0] } = i__payload[14:10] & { counts_0, counts_0, counts_0, counts_0, counts_0 };
  assign { having_4[2], _008_[3:0] } = i__payload[30:26] & { counts_1, counts_1, counts_1, counts_1, counts_1 };
  assign { having_4[3], _000_[3:0] } = i__payload[46:42] & { counts_2, counts_2, counts_2, counts_2, counts_2 };
  assign having_0 = { _000_[0], _008_[0], _007_[0], _006_[0] } & running_0;
  assign largest[0] = | having_0;
  assign _016_ = | top;
  assign _017_ = | ones;
  assign _018_[6:1] = top[4:1] - 5'h17;
  assign _019_ = | { ones, top };
  assign o__payload[8] = ~ _019_;
  assign _020_ = ~ i__payload[50];
  assign _026_ = | { _025_[0], _024_[0], _022_[0], _021_[0] };
  assign _027_ = | { _025_[1], _024_[1], _022_[1], _021_[1] };
  assign _029_ = | { _025_[2], _024_[2], _022_[2], _021_[2] };
  assign _030_ = | { _025_[3], _024_[3], _022_[3], _021_[3] };
  assign _031_ = | { _025_[4], _024_[4], _022_[4], _021_[4] };
  assign _032_ = | { _025_[5], _024_[5], _022_[5], _021_[5] };
  assign _033_ = | { _025_[6], _024_[6], _022_[6], _021_[6] };
  assign _034_ = | { _025_[7], _024_[7], _022_[7], _021_[7] };
  assign _035_ = | { _025_[8], _024_[8], _022_[8], _021_[8] };
  assign _021_ = ones & { again, again, again, again, again, again, again, again, again, again };
  assign _022_ = i__payload[9:0] & { counts_0, counts_0, counts_0, counts_0, counts_0, counts_0, counts_0, counts_0, counts_0, counts_0 };
  assign _024_ = i__payload[25:16] & { counts_1, counts_1, counts_1, counts_1, counts_1, counts_1, counts_1, counts_1, counts_1, counts_1 };
  assign _025_ = i__payload[41:32] & { counts_2, counts_2, counts_2, counts_2, counts_2, counts_2, counts_2, counts_2, counts_2, counts_2 };
  assign _036_ = | { _025_[9], _024_[9], _022_[9], _021_[9] };
  assign _037_ = invalid & again;
  assign _038_ = special_0 & used[0];
  assign _001_ = special_1 & used[1];
  assign _002_ = special_2 & used[2];
  assign _003_ = | { _002_, _001_, _038_, _037_ };
  assign _004_ = i__valid & i__payload[50];
  always @(posedge clk)
    if (rst) again <= 1'h0;
    else if (i__valid) again <= _020_;
  always @(posedge clk)
    if (i__valid) top <= largest;
  always @(posedge clk)
    if (i__valid) ones <= { _036_, _035_, _034_, _033_, _032_, _031_, _030_, _029_, _027_, _026_ };
  always @(posedge clk)
    if (i__valid) invalid <= _003_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _004_;
  assign _005_[0] = ~ largest[4];
  assign _009_[0] = ~ largest[3];
  assign _011_[0] = ~ largest[2];
  assign _013_[0] = ~ largest[1];
  assign { _045_[6:5], _045_[3:0] } = ones[5] ? 6'h2e : { _044_[6:5], _044_[3:0] };
  assign { _046_[6:5], _046_[3:0] } = ones[6] ? 6'h2f : { _045_[6:5], _045_[3:0] };
  assign _047_[6:0] = ones[7] ? 7'h50 : { _046_[6:5], 1'h0, _046_[3:0] };
  assign _048_[6:0] = ones[8] ? 7'h51 : _047_[6:0];
  assign _049_[6:0] = ones[9] ? 7'h52 : _048_[6:0];
  assign bias = _016_ ? { _018_[6], _018_[6:1], top[0] } : { 1'h1, _049_[6:0] };
  assign _039_[0] = ~ _017_;
  assign { _040_[5], _040_[3], _040_[0] } = ones[0] ? 3'h3 : { _039_[0], 1'h0, _039_[0] };
  assign { _041_[6:5], _041_[3], _041_[1:0] } = ones[1] ? 5'h16 : { _040_[0], _040_[5], _040_[3], 1'h0, _040_[0] };
  assign { _042_[6:5], _042_[3], _042_[1:0] } = ones[2] ? 5'h17 : { _041_[6:5], _041_[3], _041_[1:0] };
  assign { _043_[6:5], _043_[3:0] } = ones[3] ? 6'h2c : { _042_[6:5], _042_[3], 1'h0, _042_[1:0] };
  assign { _044_[6:5], _044_[3:0] } = ones[4] ? 6'h2d : { _043_[6:5], _043_[3:0] };
  assign _018_[0] = top[0];
  assign { _040_[7:6], _040_[4], _040_[2:1] } = { 1'h1, _040_[0], 3'h0 };
  assign { _041_[7], _041_[4], _041_[2] } = 3'h4;
  assign _013_[3:1] = { _013_[0], _013_[0], _013_[0] };
  assign { _042_[7], _042_[4], _042_[2] } = 3'h4;
  assign { _043_[7], _043_[4] } = 2'h2;
  assign _011_[3:1] = { _011_[0], _011_[0], _011_[0] };
  assign { _044_[7], _044_[4] } = 2'h2;
  assign { _045_[7], _045_[4] } = 2'h2;
  assign { _046_[7], _046_[4] } = 2'h2;
  assign _009_[3:1] = { _009_[0], _009_[0], _009_[0] };
  assign _047_[7] = 1'h1;
  assign _008_[4] = having_4[2];
  assign _007_[4] = having_4[1];
  assign _006_[4] = having_4[0];
  assign _048_[7] = 1'h1;
  assign _005_[3:1] = { _005_[0], _005_[0], _005_[0] };
  assign _049_[7] = 1'h1;
  assign _000_[4] = having_4[3];
  assign { o__payload[9], o__payload[7:0] } = { invalid, bias };
  assign _039_[7:1] = { 1'h1, _039_[0], _039_[0], 4'h0 };
endmodule

module ram_4x52(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [51:0] write_data;
  wire [51:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [51:0] read_data;
  wire [51:0] read_data;
  reg [51:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [51:0] _0_;
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
