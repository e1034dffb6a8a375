module pe_ws_i8_i8_s16(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] i_act__payload;
  wire [7:0] i_act__payload;
  input [7:0] i_weight__payload;
  wire [7:0] i_weight__payload;
  input [15:0] i_sum__payload;
  wire [15:0] i_sum__payload;
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [7:0] o_act__payload;
  reg [7:0] o_act__payload;
  output [7:0] o_weight__payload;
  wire [7:0] o_weight__payload;
  output [15:0] o_sum__payload;
  reg [15:0] o_sum__payload;
  output o_load__payload;
  reg o_load__payload;
  output o_swap__payload;
  reg o_swap__payload;
  wire [15:0] _0_;
  wire signed [15:0] product;
  reg signed [7:0] shadow;
  reg signed [7:0] weight;
  assign product = $signed(o_act__payload) * $signed(weight);
  always @(posedge clk)
    o_act__payload <= i_act__payload;
  always @(posedge clk)
    o_load__payload <= i_load__payload;
  always @(posedge clk)
    o_swap__payload <= i_swap__payload;
  always @(posedge clk)
    o_sum__payload <= _0_;
  assign _0_ = $signed(i_sum__payload) + $signed(product);
  always @(posedge clk)
    if (i_load__payload) shadow <= i_weight__payload;
  always @(posedge clk)
    if (i_swap__payload) weight <= shadow;
  assign o_weight__payload = i_weight__payload;
endmodule

module ram_11x225(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [224:0] write_data;
  wire [224:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [224:0] read_data;
  wire [224:0] read_data;
  reg [224:0] cells [10:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [224:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_3x224(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [223:0] write_data;
  wire [223:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [223:0] read_data;
  wire [223:0] read_data;
  reg [223:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [223:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_6x4(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
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
  reg [3:0] cells [5:0];
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

module systolic_ws_i8_1x7_i32(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] i_command__payload;
  wire [47:0] i_command__payload;
  input i_command__valid;
  wire i_command__valid;
  input [55:0] i_weights__payload;
  wire [55:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [7:0] i_acts__payload;
  wire [7:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input o__ready;
  wire o__ready;
  output i_command__ready;
  wire i_command__ready;
  output i_weights__ready;
  wire i_weights__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output [224:0] o__payload;
  wire [224:0] o__payload;
  output o__valid;
  wire o__valid;
  wire [1:0] _00_;
  wire [31:0] _01_;
  wire [31:0] _02_;
  wire [31:0] _03_;
  wire [31:0] _04_;
  wire [31:0] _05_;
  wire _06_;
  wire [31:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [1:0] _11_;
  wire [1:0] _12_;
  wire [1:0] _13_;
  wire _14_;
  wire [1:0] _15_;
  wire _16_;
  wire _17_;
  wire [31:0] _18_;
  wire _19_;
  wire can_open;
  reg closing;
  reg closing_1;
  reg closing_2;
  reg closing_3;
  reg closing_4;
  reg closing_5;
  reg closing_6;
  reg closing_7;
  wire enable;
  wire i__valid_68 ;
  wire [8:0] i_acts__payload_40 ;
  wire i_tile__valid;
  wire i_weights__ready_26 ;
  wire i_weights__valid_22 ;
  reg lanes;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  reg last_6;
  reg last_7;
  wire [1:0] leaving;
  wire load_ends;
  wire [8:0] o__payload_18 ;
  wire [111:0] o__payload_47 ;
  wire o__ready_33 ;
  wire o__valid_23 ;
  reg opening;
  reg opening_1;
  reg opening_2;
  reg opening_3;
  reg opening_4;
  reg opening_5;
  reg opening_6;
  reg opening_7;
  reg [1:0] read_address;
  wire [223:0] read_data;
  wire read_enable;
  wire reserve;
  wire [3:0] room;
  reg [1:0] row_1;
  reg row_closing_1;
  reg row_last_1;
  reg row_opening_1;
  reg row_valid_1;
  reg [1:0] rows_left;
  wire [31:0] total_0;
  wire [31:0] total_1;
  wire [31:0] total_2;
  wire [31:0] total_3;
  wire [31:0] total_4;
  wire [31:0] total_5;
  wire [31:0] total_6;
  wire turn_enable;
  reg valid_1;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  reg valid_5;
  reg valid_6;
  reg valid_7;
  wire write_enable;
  always @(posedge clk)
    last_1 <= leaving[1];
  always @(posedge clk)
    last_2 <= last_1;
  always @(posedge clk)
    last_3 <= last_2;
  always @(posedge clk)
    last_4 <= last_3;
  always @(posedge clk)
    last_5 <= last_4;
  always @(posedge clk)
    last_6 <= last_5;
  always @(posedge clk)
    last_7 <= last_6;
  always @(posedge clk)
    opening_1 <= opening;
  always @(posedge clk)
    opening_2 <= opening_1;
  always @(posedge clk)
    opening_3 <= opening_2;
  always @(posedge clk)
    opening_4 <= opening_3;
  always @(posedge clk)
    opening_5 <= opening_4;
  always @(posedge clk)
    opening_6 <= opening_5;
  always @(posedge clk)
    opening_7 <= opening_6;
  always @(posedge clk)
    closing_1 <= closing;
  always @(posedge clk)
    closing_2 <= closing_1;
  always @(posedge clk)
    closing_3 <= closing_2;
  always @(posedge clk)
    closing_4 <= closing_3;
  always @(posedge clk)
    closing_5 <= closing_4;
  always @(posedge clk)
    closing_6 <= closing_5;
  always @(posedge clk)
    closing_7 <= closing_6;
  always @(posedge clk)
    row_last_1 <= last_7;
  always @(posedge clk)
    row_opening_1 <= opening_7;
  always @(posedge clk)
    row_closing_1 <= closing_7;
  always @(posedge clk)
    row_1 <= read_address;
  assign i_weights__valid_22  = i_weights__valid & o__valid_23 ;
  assign i_weights__ready = i_weights__ready_26  & o__valid_23 ;
  assign _00_ = o__payload_18 [5] - 1'h1;
  assign load_ends = ! _00_;
  assign _06_ = ~ o__payload_18 [7];
  assign turn_enable = _06_ | can_open;
  assign i_tile__valid = o__ready_33  & o__payload_18 [7];
  assign _14_ = ~ closing;
  assign _16_ = | room;
  assign enable = _14_ | _16_;
  assign i_acts__payload_40 [8] = rows_left == 1'h1;
  assign reserve = leaving[0] & closing;
  assign _17_ = lanes & leaving[0];
  assign i_acts__payload_40 [7:0] = _17_ ? i_acts__payload : 8'h00;
  assign _18_ = row_opening_1 ? 32'd0 : read_data[31:0];
  assign total_0 = $signed(o__payload_47 [15:0]) + $signed(_18_);
  assign _01_ = row_opening_1 ? 32'd0 : read_data[63:32];
  assign total_1 = $signed(o__payload_47 [31:16]) + $signed(_01_);
  assign _02_ = row_opening_1 ? 32'd0 : read_data[95:64];
  assign total_2 = $signed(o__payload_47 [47:32]) + $signed(_02_);
  assign _03_ = row_opening_1 ? 32'd0 : read_data[127:96];
  assign total_3 = $signed(o__payload_47 [63:48]) + $signed(_03_);
  assign _04_ = row_opening_1 ? 32'd0 : read_data[159:128];
  assign total_4 = $signed(o__payload_47 [79:64]) + $signed(_04_);
  assign _05_ = row_opening_1 ? 32'd0 : read_data[191:160];
  assign total_5 = $signed(o__payload_47 [95:80]) + $signed(_05_);
  assign _07_ = row_opening_1 ? 32'd0 : read_data[223:192];
  assign total_6 = $signed(o__payload_47 [111:96]) + $signed(_07_);
  assign _08_ = ~ opening_7;
  assign read_enable = valid_7 & _08_;
  assign _09_ = ~ row_closing_1;
  assign write_enable = row_valid_1 & _09_;
  assign i__valid_68  = row_valid_1 & row_closing_1;
  assign _10_ = o__payload_18 [5] > 1'h0;
  assign _11_ = rows_left - 1'h1;
  assign _12_ = read_address + 1'h1;
  assign _13_ = last_7 ? 2'h0 : _12_;
  always @(posedge clk)
    if (_19_) rows_left <= _15_;
  always @(posedge clk)
    if (o__ready_33 ) opening <= o__payload_18 [6];
  always @(posedge clk)
    if (o__ready_33 ) closing <= o__payload_18 [7];
  always @(posedge clk)
    if (o__ready_33 ) lanes <= _10_;
  always @(posedge clk)
    if (rst) valid_1 <= 1'h0;
    else valid_1 <= leaving[0];
  always @(posedge clk)
    if (rst) valid_2 <= 1'h0;
    else valid_2 <= valid_1;
  always @(posedge clk)
    if (rst) valid_3 <= 1'h0;
    else valid_3 <= valid_2;
  always @(posedge clk)
    if (rst) valid_4 <= 1'h0;
    else valid_4 <= valid_3;
  always @(posedge clk)
    if (rst) valid_5 <= 1'h0;
    else valid_5 <= valid_4;
  always @(posedge clk)
    if (rst) valid_6 <= 1'h0;
    else valid_6 <= valid_5;
  always @(posedge clk)
    if (rst) valid_7 <= 1'h0;
    else valid_7 <= valid_6;
  always @(posedge clk)
    if (rst) row_valid_1 <= 1'h0;
    else row_valid_1 <= valid_7;
  always @(posedge clk)
    if (rst) read_address <= 2'h0;
    else if (valid_7) read_address <= _13_;
  assign _19_ = | { leaving[0], o__ready_33  };
  assign _15_ = o__ready_33  ? o__payload_18 [1:0] : _11_;
  ram_3x224 buffer (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(row_1),
    .write_data({ total_6, total_5, total_4, total_3, total_2, total_1, total_0 }),
    .write_enable(write_enable)
  );
  systolic_ws_i8_1x7_i32__mesh mesh (
    .clk(clk),
    .enable(enable),
    .i_acts__payload(i_acts__payload_40 ),
    .i_acts__ready(i_acts__ready),
    .i_acts__valid(i_acts__valid),
    .i_weights__payload({ load_ends, i_weights__payload }),
    .i_weights__ready(i_weights__ready_26 ),
    .i_weights__valid(i_weights__valid_22 ),
    .leaving(leaving),
    .o__payload(o__payload_47 ),
    .rst(rst),
    .turn(o__ready_33 ),
    .turn_enable(turn_enable)
  );
  systolic_ws_i8_1x7_i32__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i_command__ready),
    .i__valid(i_command__valid),
    .o__payload(o__payload_18 ),
    .o__ready(o__ready_33 ),
    .o__valid(o__valid_23 ),
    .rst(rst)
  );
  systolic_ws_i8_1x7_i32__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_18 [8], o__payload_18 [4:2] }),
    .i__payload_18 ({ row_last_1, total_6, total_5, total_4, total_3, total_2, total_1, total_0 }),
    .i__valid(i_tile__valid),
    .i__valid_17 (i__valid_68 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
endmodule

module systolic_ws_i8_1x7_i32__mesh(clk, rst, i_acts__valid, i_weights__valid, turn_enable, enable, i_weights__ready, i_acts__ready, turn, i_weights__payload, i_acts__payload, leaving, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i_acts__valid;
  wire i_acts__valid;
  input i_weights__valid;
  wire i_weights__valid;
  input turn_enable;
  wire turn_enable;
  input enable;
  wire enable;
  output i_weights__ready;
  wire i_weights__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output turn;
  wire turn;
  input [56:0] i_weights__payload;
  wire [56:0] i_weights__payload;
  input [8:0] i_acts__payload;
  wire [8:0] i_acts__payload;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [111:0] o__payload;
  wire [111:0] o__payload;
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
  wire [7:0] _10_;
  wire [7:0] _11_;
  wire [7:0] _12_;
  wire [7:0] _13_;
  wire [7:0] _14_;
  wire _15_;
  wire [7:0] _16_;
  wire [7:0] _17_;
  wire [7:0] _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  reg begun;
  reg computing;
  wire enter;
  wire [7:0] i_act__payload;
  wire [7:0] i_act__payload_23 ;
  wire [7:0] i_act__payload_29 ;
  wire [7:0] i_act__payload_35 ;
  wire [7:0] i_act__payload_41 ;
  wire [7:0] i_act__payload_47 ;
  wire i_load__payload;
  wire i_load__payload_25 ;
  wire i_load__payload_31 ;
  wire i_load__payload_37 ;
  wire i_load__payload_43 ;
  wire i_load__payload_49 ;
  wire i_load__payload_54 ;
  wire i_swap__payload;
  wire i_swap__payload_27 ;
  wire i_swap__payload_33 ;
  wire i_swap__payload_39 ;
  wire i_swap__payload_45 ;
  wire i_swap__payload_51 ;
  reg i_swap__payload_57 ;
  wire [7:0] i_weight__payload;
  reg [7:0] i_weight__payload_62 ;
  reg [7:0] i_weight__payload_65 ;
  reg [7:0] i_weight__payload_68 ;
  reg [7:0] i_weight__payload_71 ;
  reg [7:0] i_weight__payload_74 ;
  reg [7:0] i_weight__payload_77 ;
  wire load;
  wire load_ends;
  reg loaded;
  wire [15:0] o_sum__payload;
  wire [15:0] o_sum__payload_104 ;
  wire [15:0] o_sum__payload_110 ;
  wire [15:0] o_sum__payload_115 ;
  wire [15:0] o_sum__payload_119 ;
  wire [15:0] o_sum__payload_122 ;
  wire [15:0] o_sum__payload_123 ;
  reg row;
  reg signed [15:0] sum_0_1;
  reg signed [15:0] sum_0_2;
  reg signed [15:0] sum_0_3;
  reg signed [15:0] sum_0_4;
  reg signed [15:0] sum_0_5;
  reg signed [15:0] sum_0_6;
  reg signed [15:0] sum_1_1;
  reg signed [15:0] sum_1_2;
  reg signed [15:0] sum_1_3;
  reg signed [15:0] sum_1_4;
  reg signed [15:0] sum_1_5;
  reg signed [15:0] sum_2_1;
  reg signed [15:0] sum_2_2;
  reg signed [15:0] sum_2_3;
  reg signed [15:0] sum_2_4;
  reg signed [15:0] sum_3_1;
  reg signed [15:0] sum_3_2;
  reg signed [15:0] sum_3_3;
  reg signed [15:0] sum_4_1;
  reg signed [15:0] sum_4_2;
  reg signed [15:0] sum_5_1;
  wire tile_ends;
  reg signed [7:0] weight_2_1;
  reg signed [7:0] weight_3_1;
  reg signed [7:0] weight_3_2;
  reg signed [7:0] weight_4_1;
  reg signed [7:0] weight_4_2;
  reg signed [7:0] weight_4_3;
  reg signed [7:0] weight_5_1;
  reg signed [7:0] weight_5_2;
  reg signed [7:0] weight_5_3;
  reg signed [7:0] weight_5_4;
  reg signed [7:0] weight_6_1;
  reg signed [7:0] weight_6_2;
  reg signed [7:0] weight_6_3;
  reg signed [7:0] weight_6_4;
  reg signed [7:0] weight_6_5;
  always @(posedge clk)
    i_weight__payload_71  <= weight_4_3;
  always @(posedge clk)
    weight_5_2 <= weight_5_1;
  always @(posedge clk)
    weight_5_3 <= weight_5_2;
  always @(posedge clk)
    weight_5_4 <= weight_5_3;
  always @(posedge clk)
    i_weight__payload_74  <= weight_5_4;
  always @(posedge clk)
    weight_6_2 <= weight_6_1;
  always @(posedge clk)
    weight_6_3 <= weight_6_2;
  always @(posedge clk)
    weight_6_4 <= weight_6_3;
  always @(posedge clk)
    weight_6_5 <= weight_6_4;
  always @(posedge clk)
    i_weight__payload_77  <= weight_6_5;
  always @(posedge clk)
    sum_0_1 <= o_sum__payload_104 ;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_0_3 <= sum_0_2;
  always @(posedge clk)
    sum_0_4 <= sum_0_3;
  always @(posedge clk)
    sum_0_5 <= sum_0_4;
  always @(posedge clk)
    sum_0_6 <= sum_0_5;
  always @(posedge clk)
    sum_1_1 <= o_sum__payload_110 ;
  always @(posedge clk)
    sum_1_2 <= sum_1_1;
  always @(posedge clk)
    sum_1_3 <= sum_1_2;
  always @(posedge clk)
    sum_1_4 <= sum_1_3;
  always @(posedge clk)
    sum_1_5 <= sum_1_4;
  always @(posedge clk)
    sum_2_1 <= o_sum__payload_115 ;
  always @(posedge clk)
    sum_2_2 <= sum_2_1;
  always @(posedge clk)
    sum_2_3 <= sum_2_2;
  always @(posedge clk)
    sum_2_4 <= sum_2_3;
  always @(posedge clk)
    sum_3_1 <= o_sum__payload_119 ;
  always @(posedge clk)
    sum_3_2 <= sum_3_1;
  always @(posedge clk)
    sum_3_3 <= sum_3_2;
  always @(posedge clk)
    sum_4_1 <= o_sum__payload_122 ;
  always @(posedge clk)
    sum_4_2 <= sum_4_1;
  always @(posedge clk)
    sum_5_1 <= o_sum__payload_123 ;
  assign i_weights__ready = ~ loaded;
  assign i_acts__ready = computing & enable;
  assign load = i_weights__valid & i_weights__ready;
  assign enter = i_acts__valid & i_acts__ready;
  assign load_ends = load & i_weights__payload[56];
  assign tile_ends = enter & i_acts__payload[8];
  assign _06_ = ~ computing;
  assign _15_ = tile_ends & begun;
  assign _23_ = _06_ | _15_;
  assign _24_ = _00_ & _23_;
  assign turn = _24_ & turn_enable;
  assign _25_ = load & row;
  assign i_load__payload_54  = _25_ | rst;
  assign i_weight__payload = rst ? 8'h00 : i_weights__payload[7:0];
  assign _00_ = loaded | load_ends;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ tile_ends;
  assign _04_ = computing & _03_;
  assign _05_ = _04_ | turn;
  assign _07_ = begun | enter;
  assign _01_ = ~ turn;
  assign _08_ = _07_ & _01_;
  assign _09_ = i_weights__payload[56] ? 1'h1 : 1'h0;
  always @(posedge clk)
    i_swap__payload_57  <= _21_;
  always @(posedge clk)
    row <= _22_;
  always @(posedge clk)
    i_weight__payload_65  <= weight_2_1;
  always @(posedge clk)
    weight_3_2 <= weight_3_1;
  always @(posedge clk)
    i_weight__payload_68  <= weight_3_2;
  always @(posedge clk)
    weight_4_2 <= weight_4_1;
  always @(posedge clk)
    weight_4_3 <= weight_4_2;
  always @(posedge clk)
    if (rst) i_weight__payload_62  <= 8'h00;
    else i_weight__payload_62  <= i_weights__payload[15:8];
  always @(posedge clk)
    if (rst) weight_2_1 <= 8'h00;
    else weight_2_1 <= i_weights__payload[23:16];
  always @(posedge clk)
    if (rst) weight_3_1 <= 8'h00;
    else weight_3_1 <= i_weights__payload[31:24];
  always @(posedge clk)
    if (rst) weight_4_1 <= 8'h00;
    else weight_4_1 <= i_weights__payload[39:32];
  always @(posedge clk)
    if (rst) weight_5_1 <= 8'h00;
    else weight_5_1 <= i_weights__payload[47:40];
  always @(posedge clk)
    if (rst) weight_6_1 <= 8'h00;
    else weight_6_1 <= i_weights__payload[55:48];
  always @(posedge clk)
    if (rst) loaded <= 1'h0;
    else loaded <= _02_;
  always @(posedge clk)
    if (rst) computing <= 1'h0;
    else computing <= _05_;
  always @(posedge clk)
    if (rst) begun <= 1'h0;
    else begun <= _08_;
  assign _21_ = turn | rst;
  assign _26_ = load ? _09_ : row;
  assign _22_ = _26_ | rst;
  pe_ws_i8_i8_s16 pe_0_0 (
    .clk(clk),
    .i_act__payload(i_acts__payload[7:0]),
    .i_load__payload(i_load__payload_54 ),
    .i_sum__payload(16'h0000),
    .i_swap__payload(i_swap__payload_57 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload),
    .o_load__payload(i_load__payload),
    .o_sum__payload(o_sum__payload_104 ),
    .o_swap__payload(i_swap__payload),
    .o_weight__payload(_10_),
    .rst(rst)
  );
  pe_ws_i8_i8_s16 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_load__payload(i_load__payload),
    .i_sum__payload(16'h0000),
    .i_swap__payload(i_swap__payload),
    .i_weight__payload(i_weight__payload_62 ),
    .o_act__payload(i_act__payload_23 ),
    .o_load__payload(i_load__payload_25 ),
    .o_sum__payload(o_sum__payload_110 ),
    .o_swap__payload(i_swap__payload_27 ),
    .o_weight__payload(_11_),
    .rst(rst)
  );
  pe_ws_i8_i8_s16 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_23 ),
    .i_load__payload(i_load__payload_25 ),
    .i_sum__payload(16'h0000),
    .i_swap__payload(i_swap__payload_27 ),
    .i_weight__payload(i_weight__payload_65 ),
    .o_act__payload(i_act__payload_29 ),
    .o_load__payload(i_load__payload_31 ),
    .o_sum__payload(o_sum__payload_115 ),
    .o_swap__payload(i_swap__payload_33 ),
    .o_weight__payload(_12_),
    .rst(rst)
  );
  pe_ws_i8_i8_s16 pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_29 ),
    .i_load__payload(i_load__payload_31 ),
    .i_sum__payload(16'h0000),
    .i_swap__payload(i_swap__payload_33 ),
    .i_weight__payload(i_weight__payload_68 ),
    .o_act__payload(i_act__payload_35 ),
    .o_load__payload(i_load__payload_37 ),
    .o_sum__payload(o_sum__payload_119 ),
    .o_swap__payload(i_swap__payload_39 ),
    .o_weight__payload(_13_),
    .rst(rst)
  );
  pe_ws_i8_i8_s16 pe_0_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_35 ),
    .i_load__payload(i_load__payload_37 ),
    .i_sum__payload(16'h0000),
    .i_swap__payload(i_swap__payload_39 ),
    .i_weight__payload(i_weight__payload_71 ),
    .o_act__payload(i_act__payload_41 ),
    .o_load__payload(i_load__payload_43 ),
    .o_sum__payload(o_sum__payload_122 ),
    .o_swap__payload(i_swap__payload_45 ),
    .o_weight__payload(_14_),
    .rst(rst)
  );
  pe_ws_i8_i8_s16 pe_0_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_41 ),
    .i_load__payload(i_load__payload_43 ),
    .i_sum__payload(16'h0000),
    .i_swap__payload(i_swap__payload_45 ),
    .i_weight__payload(i_weight__payload_74 ),
    .o_act__payload(i_act__payload_47 ),
    .o_load__payload(i_load__payload_49 ),
    .o_sum__payload(o_sum__payload_123 ),
    .o_swap__payload(i_swap__payload_51 ),
    .o_weight__payload(_16_),
    .rst(rst)
  );
  pe_ws_i8_i8_s16 pe_0_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_47 ),
    .i_load__payload(i_load__payload_49 ),
    .i_sum__payload(16'h0000),
    .i_swap__payload(i_swap__payload_51 ),
    .i_weight__payload(i_weight__payload_77 ),
    .o_act__payload(_17_),
    .o_load__payload(_19_),
    .o_sum__payload(o_sum__payload),
    .o_swap__payload(_20_),
    .o_weight__payload(_18_),
    .rst(rst)
  );
  assign leaving = { i_acts__payload[8], enter };
  assign o__payload = { o_sum__payload, sum_5_1, sum_4_2, sum_3_3, sum_2_4, sum_1_5, sum_0_6 };
endmodule

module systolic_ws_i8_1x7_i32__sequencer(clk, rst, i__payload, i__valid, i__ready, o__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] i__payload;
  wire [47:0] i__payload;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  output o__valid;
  reg o__valid;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire [15:0] _04_;
  wire _05_;
  wire [15:0] _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [15:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire advance;
  reg [47:0] command;
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 2'h3;
  assign o__payload[1:0] = m_ends ? m_left[1:0] : 2'h3;
  assign n_ends = n_left <= 3'h7;
  assign o__payload[4:2] = n_ends ? n_left[2:0] : 3'h7;
  assign k_ends = k_left <= 1'h1;
  assign o__payload[5] = k_ends ? k_left[0] : 1'h1;
  assign o__payload[8] = _03_ & m_ends;
  assign advance = o__valid & o__ready;
  assign _09_ = ~ o__valid;
  assign _10_ = advance & o__payload[8];
  assign i__ready = _09_ | _10_;
  assign start = i__valid & i__ready;
  assign _11_ = ~ o__payload[8];
  assign _12_ = k_left - 1'h1;
  assign _00_ = k_ends ? command[31:16] : _12_;
  assign _01_ = n_left - 3'h7;
  assign _02_ = n_ends ? command[47:32] : _01_;
  assign _03_ = k_ends & n_ends;
  assign _04_ = m_left - 2'h3;
  always @(posedge clk)
    opening <= _05_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _20_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (_16_) m_left <= _06_;
  always @(posedge clk)
    if (_17_) n_left <= _07_;
  always @(posedge clk)
    if (_14_) k_left <= _08_;
  assign _13_ = | { start, _03_ };
  assign _15_ = | { start, k_ends };
  assign _14_ = | { start, advance };
  assign _16_ = & { _13_, _14_ };
  assign _17_ = & { _14_, _15_ };
  assign _08_ = start ? i__payload[31:16] : _00_;
  assign _07_ = start ? i__payload[47:32] : _02_;
  assign _06_ = start ? i__payload[15:0] : _04_;
  assign _18_ = advance ? k_ends : opening;
  assign _05_ = _18_ | start;
  assign _19_ = advance ? _11_ : o__valid;
  assign _20_ = _19_ | start;
  assign o__payload[7:6] = { k_ends, opening };
endmodule

module systolic_ws_i8_1x7_i32__writeback(clk, rst, o__ready, i__valid, reserve, i__valid_17 , can_open, o__payload, i__payload, i__payload_18 , room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  input reserve;
  wire reserve;
  input i__valid_17 ;
  wire i__valid_17 ;
  output can_open;
  wire can_open;
  output [224:0] o__payload;
  wire [224:0] o__payload;
  input [3:0] i__payload;
  wire [3:0] i__payload;
  input [224:0] i__payload_18 ;
  wire [224:0] i__payload_18 ;
  output [3:0] room;
  wire [3:0] room;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [224:0] i__payload_20 ;
  wire [6:0] keep;
  wire [3:0] o__payload_15 ;
  wire o__ready_16 ;
  reg pause;
  assign keep[0] = o__payload_15 [2:0] > 1'h0;
  assign keep[1] = o__payload_15 [2:0] > 1'h1;
  assign keep[2] = o__payload_15 [2:0] > 2'h2;
  assign keep[3] = o__payload_15 [2:0] > 2'h3;
  assign keep[4] = o__payload_15 [2:0] > 3'h4;
  assign keep[5] = o__payload_15 [2:0] > 3'h5;
  assign keep[6] = o__payload_15 [2:0] > 3'h6;
  assign o__ready_16  = i__valid_17  & i__payload_18 [224];
  assign i__payload_20 [224] = i__payload_18 [224] & o__payload_15 [3];
  assign can_open = ! pause;
  assign i__payload_20 [31:0] = keep[0] ? i__payload_18 [31:0] : 32'd0;
  assign i__payload_20 [63:32] = keep[1] ? i__payload_18 [63:32] : 32'd0;
  assign i__payload_20 [95:64] = keep[2] ? i__payload_18 [95:64] : 32'd0;
  assign i__payload_20 [127:96] = keep[3] ? i__payload_18 [127:96] : 32'd0;
  assign i__payload_20 [159:128] = keep[4] ? i__payload_18 [159:128] : 32'd0;
  assign i__payload_20 [191:160] = keep[5] ? i__payload_18 [191:160] : 32'd0;
  assign i__payload_20 [223:192] = keep[6] ? i__payload_18 [223:192] : 32'd0;
  assign _00_ = pause - 1'h1;
  always @(posedge clk)
    if (rst) pause <= 1'h0;
    else pause <= _02_;
  assign _01_ = pause & _00_;
  assign _02_ = _01_ | i__valid;
  systolic_ws_i8_1x7_i32__writeback__queue queue (
    .clk(clk),
    .i__payload(i__payload_20 ),
    .i__valid(i__valid_17 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_ws_i8_1x7_i32__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_i8_1x7_i32__writeback__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  input i__valid;
  wire i__valid;
  output [224:0] o__payload;
  wire [224:0] o__payload;
  input [224:0] i__payload;
  wire [224:0] i__payload;
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
    if (rst) room <= 4'hb;
    else room <= _2_;
  systolic_ws_i8_1x7_i32__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_i8_1x7_i32__writeback__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output [224:0] o__payload;
  wire [224:0] o__payload;
  input [224:0] write_data;
  wire [224:0] write_data;
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
  assign i__ready = stored != 4'hb;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'ha;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'ha;
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
  ram_11x225 words (
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

module systolic_ws_i8_1x7_i32__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input [3:0] write_data;
  wire [3:0] write_data;
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
  wire i__ready;
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
  ram_6x4 words (
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
