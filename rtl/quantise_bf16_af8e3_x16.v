module quantise_bf16_af8e3(clk, rst, zero_field, number, used, invalid, code);
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
  output [7:0] code;
  wire [7:0] code;
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
  wire [6:0] _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire counts;
  wire signed [9:0] exponent;
  wire nan;
  wire signed [8:0] number_exponent;
  wire [5:0] number_left_1;
  wire [6:0] number_left_2;
  wire number_lost_1;
  wire number_lost_2;
  wire number_normal;
  wire number_shift_1;
  wire number_shift_2;
  wire number_up;
  wire placed_beyond;
  wire [6:0] placed_cut;
  wire placed_inside;
  wire placed_least;
  wire [6:0] placed_magnitude;
  reg [6:0] placed_magnitude_1;
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
  assign number_lost_2 = number[0] & _00_;
  assign number_left_2 = _00_ ? { number_normal, number[6:1] } : { number[5:0], 1'h0 };
  assign number_shift_1 = ~ number_left_2[6];
  assign _01_ = number_left_2[0] & number_left_2[6];
  assign number_lost_1 = number_lost_2 | _01_;
  assign number_left_1 = number_left_2[6] ? { 1'h1, number_left_2[5:1] } : number_left_2[5:0];
  assign _02_ = 1'h1 - { number_shift_2, number_shift_1 };
  assign number_exponent = number_normal ? { 1'h0, number[14:7] } : { _02_[2], _02_[2], _02_[2], _02_[2], _02_[2], _02_[2], _02_ };
  assign _03_ = number_lost_1 | number_left_1[1];
  assign number_up = number_left_1[0] & _03_;
  assign special = & number[14:7];
  assign _04_ = | number[6:0];
  assign nan = special & _04_;
  assign invalid = special & used;
  assign _05_ = number_left_1[5] & used;
  assign _06_ = ~ nan;
  assign counts = _05_ & _06_;
  assign exponent = $signed(number_exponent) - $signed(zero_field);
  assign placed_beyond = | exponent[8:3];
  assign placed_cut = { exponent[2:0], number_left_1[4:1] } | { placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond, placed_beyond };
  assign _07_ = ~ exponent[9];
  assign placed_inside = counts & _07_;
  assign _08_ = & exponent;
  assign _09_ = | number_left_1[4:1];
  assign _10_ = _08_ & _09_;
  assign _11_ = | placed_cut;
  assign _12_ = ~ _11_;
  assign _13_ = exponent[9] ? _10_ : _12_;
  assign placed_least = counts & _13_;
  assign { placed_magnitude[6:1], _14_[0] } = placed_cut & { placed_inside, placed_inside, placed_inside, placed_inside, placed_inside, placed_inside, placed_inside };
  assign _15_ = number_up & placed_inside;
  assign _16_ = ~ placed_least;
  assign _17_ = _15_ & _16_;
  assign _18_ = & placed_cut;
  assign _19_ = ~ _18_;
  assign placed_up = _17_ & _19_;
  assign _20_ = placed_inside | placed_least;
  assign placed_negative = number[15] & _20_;
  assign code[6:0] = placed_magnitude_1 + placed_up_1;
  assign placed_magnitude[0] = _14_[0] | placed_least;
  assign _14_[6:1] = placed_magnitude[6:1];
  assign code[7] = placed_negative_1;
endmodule

module quantise_bf16_af8e3_x16(clk, rst, i_scan__payload, i_scan__valid, i_encode__payload, i_encode__valid, o_bias__ready, o__ready, i_scan__ready, i_encode__ready, o_bias__payload, o_bias__valid, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [261:0] i_scan__payload;
  wire [261:0] i_scan__payload;
  input i_scan__valid;
  wire i_scan__valid;
  input [261:0] i_encode__payload;
  wire [261:0] i_encode__payload;
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
  output [134:0] o__payload;
  wire [134:0] o__payload;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire signed [7:0] bias;
  wire encodes;
  wire ends;
  wire [9:0] i__payload_29 ;
  wire [134:0] i__payload_45 ;
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
  assign o__ready_41  = encodes & i_encode__payload[261];
  assign _00_ = | room;
  assign _01_ = | room_21 ;
  assign i_scan__ready = _00_ & _01_;
  assign i__valid = i_scan__valid & i_scan__ready;
  assign ends = i__valid & i_scan__payload[261];
  assign _02_ = | room_35 ;
  quantise_bf16_af8e3_x16__biases biases (
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
  quantise_bf16_af8e3_x16__encode encode (
    .bias(bias),
    .clk(clk),
    .i__payload(i_encode__payload),
    .i__valid(encodes),
    .o__payload(i__payload_45 ),
    .o__valid(i__valid_43 ),
    .rst(rst)
  );
  quantise_bf16_af8e3_x16__found found (
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
  quantise_bf16_af8e3_x16__queue queue (
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
  quantise_bf16_af8e3_x16__scan scan (
    .clk(clk),
    .i__payload(i_scan__payload),
    .i__valid(i__valid),
    .o__payload(i__payload_29 ),
    .o__valid(i__valid_27 ),
    .rst(rst)
  );
endmodule

module quantise_bf16_af8e3_x16__biases(clk, rst, o__payload, i__payload, reserve, o__ready, i__valid, room, o__valid);
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
  quantise_bf16_af8e3_x16__biases__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module quantise_bf16_af8e3_x16__biases__fifo(clk, rst, o__payload, o__ready, write_data, i__valid, o__valid);
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

module quantise_bf16_af8e3_x16__encode(clk, rst, i__payload, bias, i__valid, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [261:0] i__payload;
  wire [261:0] i__payload;
  input signed [7:0] bias;
  wire signed [7:0] bias;
  input i__valid;
  wire i__valid;
  output [134:0] o__payload;
  wire [134:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [7:0] code;
  wire [7:0] code_15 ;
  wire [7:0] code_20 ;
  wire [7:0] code_25 ;
  wire [7:0] code_30 ;
  wire [7:0] code_35 ;
  wire [7:0] code_40 ;
  wire [7:0] code_45 ;
  wire [7:0] code_50 ;
  wire [7:0] code_55 ;
  wire [7:0] code_60 ;
  wire [7:0] code_65 ;
  wire [7:0] code_70 ;
  wire [7:0] code_75 ;
  wire [7:0] code_80 ;
  wire [7:0] code_85 ;
  wire invalid;
  wire invalid_14 ;
  wire invalid_19 ;
  wire invalid_24 ;
  wire invalid_29 ;
  wire invalid_34 ;
  wire invalid_39 ;
  wire invalid_44 ;
  wire invalid_49 ;
  wire invalid_54 ;
  wire invalid_59 ;
  wire invalid_64 ;
  wire invalid_69 ;
  wire invalid_74 ;
  wire invalid_79 ;
  wire invalid_84 ;
  reg invalid_1;
  reg [4:0] lanes_1;
  reg last_1;
  wire used_12 ;
  wire used_17 ;
  wire used_22 ;
  wire used_27 ;
  wire used_32 ;
  wire used_37 ;
  wire used_42 ;
  wire used_47 ;
  wire used_5 ;
  wire used_52 ;
  wire used_57 ;
  wire used_62 ;
  wire used_67 ;
  wire used_72 ;
  wire used_77 ;
  wire used_82 ;
  wire signed [8:0] zero_field;
  assign used_42  = i__payload[260:256] > 3'h7;
  assign used_47  = i__payload[260:256] > 4'h8;
  assign used_52  = i__payload[260:256] > 4'h9;
  assign used_57  = i__payload[260:256] > 4'ha;
  assign used_62  = i__payload[260:256] > 4'hb;
  assign used_67  = i__payload[260:256] > 4'hc;
  assign used_72  = i__payload[260:256] > 4'hd;
  assign used_77  = i__payload[260:256] > 4'he;
  assign used_82  = i__payload[260:256] > 4'hf;
  assign zero_field = $signed(bias) + $signed(8'h7f);
  assign _00_ = | { invalid_84 , invalid_79 , invalid_74 , invalid_69 , invalid_64 , invalid_59 , invalid_54 , invalid_49 , invalid_44 , invalid_39 , invalid_34 , invalid_29 , invalid_24 , invalid_19 , invalid_14 , invalid };
  always @(posedge clk)
    lanes_1 <= i__payload[260:256];
  always @(posedge clk)
    last_1 <= i__payload[261];
  always @(posedge clk)
    invalid_1 <= _00_;
  assign used_5  = i__payload[260:256] > 1'h0;
  assign used_12  = i__payload[260:256] > 1'h1;
  assign used_17  = i__payload[260:256] > 2'h2;
  assign used_22  = i__payload[260:256] > 2'h3;
  assign used_27  = i__payload[260:256] > 3'h4;
  assign used_32  = i__payload[260:256] > 3'h5;
  assign used_37  = i__payload[260:256] > 3'h6;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= i__valid;
  quantise_bf16_af8e3 lane_0 (
    .clk(clk),
    .code(code),
    .invalid(invalid),
    .number(i__payload[15:0]),
    .rst(rst),
    .used(used_5 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_1 (
    .clk(clk),
    .code(code_15 ),
    .invalid(invalid_14 ),
    .number(i__payload[31:16]),
    .rst(rst),
    .used(used_12 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_10 (
    .clk(clk),
    .code(code_60 ),
    .invalid(invalid_59 ),
    .number(i__payload[175:160]),
    .rst(rst),
    .used(used_57 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_11 (
    .clk(clk),
    .code(code_65 ),
    .invalid(invalid_64 ),
    .number(i__payload[191:176]),
    .rst(rst),
    .used(used_62 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_12 (
    .clk(clk),
    .code(code_70 ),
    .invalid(invalid_69 ),
    .number(i__payload[207:192]),
    .rst(rst),
    .used(used_67 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_13 (
    .clk(clk),
    .code(code_75 ),
    .invalid(invalid_74 ),
    .number(i__payload[223:208]),
    .rst(rst),
    .used(used_72 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_14 (
    .clk(clk),
    .code(code_80 ),
    .invalid(invalid_79 ),
    .number(i__payload[239:224]),
    .rst(rst),
    .used(used_77 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_15 (
    .clk(clk),
    .code(code_85 ),
    .invalid(invalid_84 ),
    .number(i__payload[255:240]),
    .rst(rst),
    .used(used_82 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_2 (
    .clk(clk),
    .code(code_20 ),
    .invalid(invalid_19 ),
    .number(i__payload[47:32]),
    .rst(rst),
    .used(used_17 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_3 (
    .clk(clk),
    .code(code_25 ),
    .invalid(invalid_24 ),
    .number(i__payload[63:48]),
    .rst(rst),
    .used(used_22 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_4 (
    .clk(clk),
    .code(code_30 ),
    .invalid(invalid_29 ),
    .number(i__payload[79:64]),
    .rst(rst),
    .used(used_27 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_5 (
    .clk(clk),
    .code(code_35 ),
    .invalid(invalid_34 ),
    .number(i__payload[95:80]),
    .rst(rst),
    .used(used_32 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_6 (
    .clk(clk),
    .code(code_40 ),
    .invalid(invalid_39 ),
    .number(i__payload[111:96]),
    .rst(rst),
    .used(used_37 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_7 (
    .clk(clk),
    .code(code_45 ),
    .invalid(invalid_44 ),
    .number(i__payload[127:112]),
    .rst(rst),
    .used(used_42 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_8 (
    .clk(clk),
    .code(code_50 ),
    .invalid(invalid_49 ),
    .number(i__payload[143:128]),
    .rst(rst),
    .used(used_47 ),
    .zero_field(zero_field)
  );
  quantise_bf16_af8e3 lane_9 (
    .clk(clk),
    .code(code_55 ),
    .invalid(invalid_54 ),
    .number(i__payload[159:144]),
    .rst(rst),
    .used(used_52 ),
    .zero_field(zero_field)
  );
  assign o__payload = { invalid_1, last_1, lanes_1, code_85 , code_80 , code_75 , code_70 , code_65 , code_60 , code_55 , code_50 , code_45 , code_40 , code_35 , code_30 , code_25 , code_20 , code_15 , code };
endmodule

module quantise_bf16_af8e3_x16__found(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
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
  quantise_bf16_af8e3_x16__found__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module quantise_bf16_af8e3_x16__found__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
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

module quantise_bf16_af8e3_x16__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [134:0] o__payload;
  wire [134:0] o__payload;
  input [134:0] i__payload;
  wire [134:0] i__payload;
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
  quantise_bf16_af8e3_x16__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module quantise_bf16_af8e3_x16__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [134:0] o__payload;
  wire [134:0] o__payload;
  input [134:0] write_data;
  wire [134:0] write_data;
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
  ram_4x135 words (
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

module quantise_bf16_af8e3_x16__scan(clk, rst, i__payload, i__valid, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [261:0] i__payload;
  wire [261:0] i__payload;
  input i__valid;
  wire i__valid;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  output o__valid;
  reg o__valid;
  wire [7:0] _000_;
  wire [7:0] _001_;
  wire [7:0] _002_;
  wire [7:0] _003_;
  wire [7:0] _004_;
  wire [7:0] _005_;
  wire [7:0] _006_;
  wire [7:0] _007_;
  wire [7:0] _008_;
  wire [7:0] _009_;
  wire [7:0] _010_;
  wire [7:0] _011_;
  wire [16:0] _012_;
  wire [16:0] _013_;
  wire [7:0] _014_;
  wire [7:0] _015_;
  wire [7:0] _016_;
  wire [7:0] _017_;
  wire [7:0] _018_;
  wire [16:0] _019_;
  wire [16:0] _020_;
  wire [16:0] _021_;
  wire [16:0] _022_;
  wire _023_;
  wire [16:0] _024_;
  wire [16:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [7:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [16:0] _099_;
  wire [16:0] _100_;
  wire [16:0] _101_;
  wire [16:0] _102_;
  wire [16:0] _103_;
  wire [7:0] _104_;
  wire [7:0] _105_;
  reg again;
  wire signed [7:0] bias;
  wire counts_0;
  wire counts_1;
  wire counts_10;
  wire counts_11;
  wire counts_12;
  wire counts_13;
  wire counts_14;
  wire counts_15;
  wire counts_2;
  wire counts_3;
  wire counts_4;
  wire counts_5;
  wire counts_6;
  wire counts_7;
  wire counts_8;
  wire counts_9;
  wire [16:0] having_0;
  wire [16:0] having_1;
  wire [16:0] having_2;
  wire [16:0] having_3;
  wire [16:0] having_4;
  wire [16:0] having_5;
  wire [16:0] having_6;
  wire [16:0] having_7;
  reg invalid;
  wire [7:0] largest;
  reg ones;
  wire [16:0] running_0;
  wire [16:0] running_1;
  wire [16:0] running_2;
  wire [16:0] running_3;
  wire [16:0] running_4;
  wire [16:0] running_5;
  wire [16:0] running_6;
  wire special_0;
  wire special_1;
  wire special_10;
  wire special_11;
  wire special_12;
  wire special_13;
  wire special_14;
  wire special_15;
  wire special_2;
  wire special_3;
  wire special_4;
  wire special_5;
  wire special_6;
  wire special_7;
  wire special_8;
  wire special_9;
  reg [7:0] top;
  wire [15:0] used;
  assign used[0] = i__payload[260:256] > 1'h0;
  assign used[1] = i__payload[260:256] > 1'h1;
  assign used[2] = i__payload[260:256] > 2'h2;
  assign used[3] = i__payload[260:256] > 2'h3;
  assign used[4] = i__payload[260:256] > 3'h4;
  assign used[5] = i__payload[260:256] > 3'h5;
  assign used[6] = i__payload[260:256] > 3'h6;
  assign used[7] = i__payload[260:256] > 3'h7;
  assign used[8] = i__payload[260:256] > 4'h8;
  assign used[9] = i__payload[260:256] > 4'h9;
  assign used[10] = i__payload[260:256] > 4'ha;
  assign used[11] = i__payload[260:256] > 4'hb;
  assign used[12] = i__payload[260:256] > 4'hc;
  assign used[13] = i__payload[260:256] > 4'hd;
  assign used[14] = i__payload[260:256] > 4'he;
  assign used[15] = i__payload[260:256] > 4'hf;
  assign special_0 = & i__payload[14:7];
  assign _023_ = ~ special_0;
  assign counts_0 = used[0] & _023_;
  assign special_1 = & i__payload[30:23];
  assign _026_ = ~ special_1;
  assign counts_1 = used[1] & _026_;
  assign special_2 = & i__payload[46:39];
  assign _027_ = ~ special_2;
  assign counts_2 = used[2] & _027_;
  assign special_3 = & i__payload[62:55];
  assign _033_ = ~ special_3;
  assign counts_3 = used[3] & _033_;
  assign special_4 = & i__payload[78:71];
  assign _044_ = ~ special_4;
  assign counts_4 = used[4] & _044_;
  assign special_5 = & i__payload[94:87];
  assign _055_ = ~ special_5;
  assign counts_5 = used[5] & _055_;
  assign special_6 = & i__payload[110:103];
  assign _066_ = ~ special_6;
  assign counts_6 = used[6] & _066_;
  assign special_7 = & i__payload[126:119];
  assign _077_ = ~ special_7;
  assign counts_7 = used[7] & _077_;
  assign special_8 = & i__payload[142:135];
  assign _088_ = ~ special_8;
  assign counts_8 = used[8] & _088_;
  assign special_9 = & i__payload[158:151];
  assign _092_ = ~ special_9;
  assign counts_9 = used[9] & _092_;
  assign special_10 = & i__payload[174:167];
  assign _093_ = ~ special_10;
  assign counts_10 = used[10] & _093_;
  assign special_11 = & i__payload[190:183];
  assign _094_ = ~ special_11;
  assign counts_11 = used[11] & _094_;
  assign special_12 = & i__payload[206:199];
  assign _095_ = ~ special_12;
  assign counts_12 = used[12] & _095_;
  assign special_13 = & i__payload[222:215];
  assign _096_ = ~ special_13;
  assign counts_13 = used[13] & _096_;
  assign special_14 = & i__payload[238:231];
  assign _097_ = ~ special_14;
  assign counts_14 = used[14] & _097_;
  assign special_15 = & i__payload[254:247];
  assign _098_ = ~ special_15;
  assign counts_15 = used[15] & _098_;
  assign largest[7] = | having_7;
  assign running_6 = having_7 | { _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0] };
  assign having_6 = { _011_[6], _010_[6], _009_[6], _008_[6], _007_[6], _006_[6], _005_[6], _004_[6], _003_[6], _002_[6], _001_[6], _000_[6], _018_[6], _017_[6], _016_[6], _015_[6], _014_[6] } & running_6;
  assign largest[6] = | having_6;
  assign _101_ = having_6 | { _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0] };
  assign running_5 = running_6 & _101_;
  assign having_5 = { _011_[5], _010_[5], _009_[5], _008_[5], _007_[5], _006_[5], _005_[5], _004_[5], _003_[5], _002_[5], _001_[5], _000_[5], _018_[5], _017_[5], _016_[5], _015_[5], _014_[5] } & running_5;
  assign largest[5] = | having_5;
  assign _103_ = having_5 | { _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0] };
  assign running_4 = running_5 & _103_;
  assign having_4 = { _011_[4], _010_[4], _009_[4], _008_[4], _007_[4], _006_[4], _005_[4], _004_[4], _003_[4], _002_[4], _001_[4], _000_[4], _018_[4], _017_[4], _016_[4], _015_[4], _014_[4] } & running_4;
  assign largest[4] = | having_4;
  assign _013_ = having_4 | { _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0] };
  assign running_3 = running_4 & _013_;
  assign having_3 = { _011_[3], _010_[3], _009_[3], _008_[3], _007_[3], _006_[3], _005_[3], _004_[3], _003_[3], _002_[3], _001_[3], _000_[3], _018_[3], _017_[3], _016_[3], _015_[3], _014_[3] } & running_3;
  assign largest[3] = | having_3;
  assign _020_ = having_3 | { _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0] };
  assign running_2 = running_3 & _020_;
  assign having_2 = { _011_[2], _010_[2], _009_[2], _008_[2], _007_[2], _006_[2], _005_[2], _004_[2], _003_[2], _002_[2], _001_[2], _000_[2], _018_[2], _017_[2], _016_[2], _015_[2], _014_[2] } & running_2;
  assign largest[2] = | having_2;
  assign _022_ = having_2 | { _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0] };
  assign running_1 = running_2 & _022_;
  assign having_1 = { _011_[1], _010_[1], _009_[1], _008_[1], _007_[1], _006_[1], _005_[1], _004_[1], _003_[1], _002_[1], _001_[1], _000_[1], _018_[1], _017_[1], _016_[1], _015_[1], _014_[1] } & running_1;
  assign largest[1] = | having_1;
  assign _025_ = having_1 | { _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0] };
  assign running_0 = running_1 & _025_;
  assign { having_7[0], _014_[6:0] } = top & { again, again, again, again, again, again, again, again };
  assign { having_7[1], _015_[6:0] } = i__payload[14:7] & { counts_0, counts_0, counts_0, counts_0, counts_0, counts_0, counts_0, counts_0 };
  assign { having_7[2], _016_[6:0] } = i__payload[30:23] & { counts_1, counts_1, counts_1, counts_1, counts_1, counts_1, counts_1, counts_1 };
  assign { having_7[3], _017_[6:0] } = i__payload[46:39] & { counts_2, counts_2, counts_2, counts_2, counts_2, counts_2, counts_2, counts_2 };
  assign { having_7[4], _018_[6:0] } = i__payload[62:55] & { counts_3, counts_3, counts_3, counts_3, counts_3, counts_3, counts_3, counts_3 };
  assign { having_7[5], _000_[6:0] } = i__payload[78:71] & { counts_4, counts_4, counts_4, counts_4, counts_4, counts_4, counts_4, counts_4 };
  assign { having_7[6], _001_[6:0] } = i__payload[94:87] & { counts_5, counts_5, counts_5, counts_5, counts_5, counts_5, counts_5, counts_5 };
  assign { having_7[7], _002_[6:0] } = i__payload[110:103] & { counts_6, counts_6, counts_6, counts_6, counts_6, counts_6, counts_6, counts_6 };
  assign { having_7[8], _003_[6:0] } = i__payload[126:119] & { counts_7, counts_7, counts_7, counts_7, counts_7, counts_7, counts_7, counts_7 };
  assign { having_7[9], _004_[6:0] } = i__payload[142:135] & { counts_8, counts_8, counts_8, counts_8, counts_8, counts_8, counts_8, counts_8 };
  assign { having_7[10], _005_[6:0] } = i__payload[158:151] & { counts_9, counts_9, counts_9, counts_9, counts_9, counts_9, counts_9, counts_9 };
  assign { having_7[11], _006_[6:0] } = i__payload[174:167] & { counts_10, counts_10, counts_10, counts_10, counts_10, counts_10, counts_10, counts_10 };
  assign { having_7[12], _007_[6:0] } = i__payload[190:183] & { counts_11, counts_11, counts_11, counts_11, counts_11, counts_11, counts_11, counts_11 };
  assign { having_7[13], _008_[6:0] } = i__payload[206:199] & { counts_12, counts_12, counts_12, counts_12, counts_12, counts_12, counts_12, counts_12 };
  assign { having_7[14], _009_[6:0] } = i__payload[222:215] & { counts_13, counts_13, counts_13, counts_13, counts_13, counts_13, counts_13, counts_13 };
  assign { having_7[15], _010_[6:0] } = i__payload[238:231] & { counts_14, counts_14, counts_14, counts_14, counts_14, counts_14, counts_14, counts_14 };
  assign { having_7[16], _011_[6:0] } = i__payload[254:247] & { counts_15, counts_15, counts_15, counts_15, counts_15, counts_15, counts_15, counts_15 };
  assign having_0 = { _011_[0], _010_[0], _009_[0], _008_[0], _007_[0], _006_[0], _005_[0], _004_[0], _003_[0], _002_[0], _001_[0], _000_[0], _018_[0], _017_[0], _016_[0], _015_[0], _014_[0] } & running_0;
  assign largest[0] = | having_0;
  assign _028_ = top > 3'h6;
  assign _029_ = | top;
  assign _030_[7:1] = top[7:1] - 7'h43;
  assign _031_ = | { ones, top };
  assign o__payload[8] = ~ _031_;
  assign _032_ = ~ i__payload[261];
  assign _034_ = ones & again;
  assign _035_ = | i__payload[6:0];
  assign _036_ = _035_ & counts_0;
  assign _037_ = | i__payload[22:16];
  assign _038_ = _037_ & counts_1;
  assign _039_ = | i__payload[38:32];
  assign _040_ = _039_ & counts_2;
  assign _041_ = | i__payload[54:48];
  assign _042_ = _041_ & counts_3;
  assign _043_ = | i__payload[70:64];
  assign _045_ = _043_ & counts_4;
  assign _046_ = | i__payload[86:80];
  assign _047_ = _046_ & counts_5;
  assign _048_ = | i__payload[102:96];
  assign _049_ = _048_ & counts_6;
  assign _050_ = | i__payload[118:112];
  assign _051_ = _050_ & counts_7;
  assign _052_ = | i__payload[134:128];
  assign _053_ = _052_ & counts_8;
  assign _054_ = | i__payload[150:144];
  assign _056_ = _054_ & counts_9;
  assign _057_ = | i__payload[166:160];
  assign _058_ = _057_ & counts_10;
  assign _059_ = | i__payload[182:176];
  assign _060_ = _059_ & counts_11;
  assign _061_ = | i__payload[198:192];
  assign _062_ = _061_ & counts_12;
  assign _063_ = | i__payload[214:208];
  assign _064_ = _063_ & counts_13;
  assign _065_ = | i__payload[230:224];
  assign _067_ = _065_ & counts_14;
  assign _068_ = | i__payload[246:240];
  assign _069_ = _068_ & counts_15;
  assign _070_ = | { _069_, _067_, _064_, _062_, _060_, _058_, _056_, _053_, _051_, _049_, _047_, _045_, _042_, _040_, _038_, _036_, _034_ };
  assign _071_ = invalid & again;
  assign _072_ = special_0 & used[0];
  assign _073_ = special_1 & used[1];
  assign _074_ = special_2 & used[2];
  assign _075_ = special_3 & used[3];
  assign _076_ = special_4 & used[4];
  assign _078_ = special_5 & used[5];
  assign _079_ = special_6 & used[6];
  assign _080_ = special_7 & used[7];
  assign _081_ = special_8 & used[8];
  assign _082_ = special_9 & used[9];
  assign _083_ = special_10 & used[10];
  assign _084_ = special_11 & used[11];
  assign _085_ = special_12 & used[12];
  assign _086_ = special_13 & used[13];
  assign _087_ = special_14 & used[14];
  assign _089_ = special_15 & used[15];
  assign _090_ = | { _089_, _087_, _086_, _085_, _084_, _083_, _082_, _081_, _080_, _079_, _078_, _076_, _075_, _074_, _073_, _072_, _071_ };
  assign _091_ = i__valid & i__payload[261];
  always @(posedge clk)
    if (rst) again <= 1'h0;
    else if (i__valid) again <= _032_;
  always @(posedge clk)
    if (i__valid) top <= largest;
  always @(posedge clk)
    if (i__valid) ones <= _070_;
  always @(posedge clk)
    if (i__valid) invalid <= _090_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _091_;
  assign _099_[0] = ~ largest[7];
  assign _100_[0] = ~ largest[6];
  assign _102_[0] = ~ largest[5];
  assign _012_[0] = ~ largest[4];
  assign _019_[0] = ~ largest[3];
  assign _021_[0] = ~ largest[2];
  assign _024_[0] = ~ largest[1];
  assign _104_[0] = ~ ones;
  assign _105_[0] = _029_ ? 1'h0 : _104_[0];
  assign bias = _028_ ? { _030_[7:1], top[0] } : { 1'h1, _105_[0], _105_[0], _105_[0], _105_[0], 2'h0, _105_[0] };
  assign _005_[7] = having_7[10];
  assign _004_[7] = having_7[9];
  assign _003_[7] = having_7[8];
  assign _002_[7] = having_7[7];
  assign _001_[7] = having_7[6];
  assign _000_[7] = having_7[5];
  assign _102_[16:1] = { _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0], _102_[0] };
  assign _100_[16:1] = { _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0], _100_[0] };
  assign _007_[7] = having_7[12];
  assign _008_[7] = having_7[13];
  assign _009_[7] = having_7[14];
  assign _010_[7] = having_7[15];
  assign _011_[7] = having_7[16];
  assign _021_[16:1] = { _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0], _021_[0] };
  assign _006_[7] = having_7[11];
  assign _024_[16:1] = { _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0], _024_[0] };
  assign _099_[16:1] = { _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0] };
  assign _019_[16:1] = { _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0], _019_[0] };
  assign _030_[0] = top[0];
  assign _105_[7:1] = { 1'h1, _105_[0], _105_[0], _105_[0], _105_[0], 2'h0 };
  assign _018_[7] = having_7[4];
  assign _017_[7] = having_7[3];
  assign _016_[7] = having_7[2];
  assign _015_[7] = having_7[1];
  assign _014_[7] = having_7[0];
  assign _012_[16:1] = { _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0], _012_[0] };
  assign { o__payload[9], o__payload[7:0] } = { invalid, bias };
  assign _104_[7:1] = { 1'h1, _104_[0], _104_[0], _104_[0], _104_[0], 2'h0 };
endmodule

module ram_4x135(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [134:0] write_data;
  wire [134:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [134:0] read_data;
  wire [134:0] read_data;
  reg [134:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [134:0] _0_;
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
