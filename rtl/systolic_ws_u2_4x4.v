module pe_ws_u2_u2_s6(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1:0] i_act__payload;
  wire [1:0] i_act__payload;
  input [1:0] i_weight__payload;
  wire [1:0] i_weight__payload;
  input [5:0] i_sum__payload;
  wire [5:0] i_sum__payload;
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [1:0] o_act__payload;
  reg [1:0] o_act__payload;
  output [1:0] o_weight__payload;
  wire [1:0] o_weight__payload;
  output [5:0] o_sum__payload;
  reg [5:0] o_sum__payload;
  output o_load__payload;
  reg o_load__payload;
  output o_swap__payload;
  reg o_swap__payload;
  wire [5:0] _0_;
  wire [3:0] product;
  reg [1:0] shadow;
  reg [1:0] weight;
  assign product = o_act__payload * weight;
  always @(posedge clk)
    o_act__payload <= i_act__payload;
  always @(posedge clk)
    o_load__payload <= i_load__payload;
  always @(posedge clk)
    o_swap__payload <= i_swap__payload;
  always @(posedge clk)
    o_sum__payload <= _0_;
  assign _0_ = i_sum__payload + product;
  always @(posedge clk)
    if (i_load__payload) shadow <= i_weight__payload;
  always @(posedge clk)
    if (i_swap__payload) weight <= shadow;
  assign o_weight__payload = i_weight__payload;
endmodule

module ram_14x9(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [8:0] write_data;
  wire [8:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [8:0] read_data;
  wire [8:0] read_data;
  reg [8:0] cells [13:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [8:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x24(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [23:0] write_data;
  wire [23:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [23:0] read_data;
  wire [23:0] read_data;
  reg [23:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [23:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x64(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [63:0] write_data;
  wire [63:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [63:0] read_data;
  wire [63:0] read_data;
  reg [63:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [63:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
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

module requantise_i16_u2(clk, total, rst, bias, moves, multiplier, shift, zero_point, relu, keep, result);
  input clk;
  wire clk;
  input signed [15:0] total;
  wire signed [15:0] total;
  input rst;
  wire rst;
  input signed [15:0] bias;
  wire signed [15:0] bias;
  input [2:0] moves;
  wire [2:0] moves;
  input [15:0] multiplier;
  wire [15:0] multiplier;
  input [5:0] shift;
  wire [5:0] shift;
  input [1:0] zero_point;
  wire [1:0] zero_point;
  input relu;
  wire relu;
  input keep;
  wire keep;
  output [1:0] result;
  wire [1:0] result;
  wire [16:0] _00_;
  wire [3:0] _01_;
  wire _02_;
  wire _03_;
  wire [32:0] _04_;
  wire [33:0] _05_;
  wire _06_;
  wire _07_;
  wire [33:0] _08_;
  wire _09_;
  wire _10_;
  wire [1:0] _11_;
  wire [1:0] _12_;
  wire [2:0] _13_;
  reg signed [16:0] biased;
  wire [33:0] lost;
  wire [1:0] low;
  wire signed [2:0] near;
  reg signed [32:0] scaled;
  wire signed [33:0] shifted;
  reg signed [15:0] sum;
  wire up;
  wire signed [4:0] value;
  assign _00_ = $signed(sum) + $signed(bias);
  assign _04_ = $signed(biased) * $signed({ 1'h0, multiplier });
  assign shifted = $signed({ scaled, 1'h0 }) >>> shift;
  assign _05_ = $signed(1'h1) << shift;
  assign lost = ~ _05_;
  assign _06_ = $signed(shifted[33:1]) >= $signed(4'h4);
  assign _07_ = $signed(shifted[33:1]) < $signed(3'h4);
  assign _09_ = | _08_[33:1];
  assign _10_ = _09_ | shifted[1];
  assign up = shifted[0] & _10_;
  assign _01_ = $signed(near) + $signed({ 1'h0, zero_point });
  assign value = $signed(_01_) + $signed({ 1'h0, up });
  assign low = relu ? zero_point : 2'h0;
  assign _02_ = $signed(value) < $signed({ 1'h0, low });
  assign _03_ = $signed(value) > $signed(3'h3);
  always @(posedge clk)
    if (moves[0]) sum <= total;
  always @(posedge clk)
    if (moves[1]) biased <= _00_;
  always @(posedge clk)
    if (moves[2]) scaled <= _04_;
  assign _08_[33:1] = scaled & lost[33:1];
  assign near = _06_ ? 3'h3 : _13_;
  assign _11_ = _03_ ? 2'h3 : value[1:0];
  assign _12_ = _02_ ? low : _11_;
  assign result = keep ? _12_ : 2'h0;
  assign _13_ = _07_ ? 3'h4 : shifted[3:1];
  assign _08_[0] = 1'h0;
endmodule

module systolic_ws_u2_4x4(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, i_scales__payload, i_scales__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [50:0] i_command__payload;
  wire [50:0] i_command__payload;
  input i_command__valid;
  wire i_command__valid;
  input [7:0] i_weights__payload;
  wire [7:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [7:0] i_acts__payload;
  wire [7:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [151:0] i_scales__payload;
  wire [151:0] i_scales__payload;
  input i_scales__valid;
  wire i_scales__valid;
  input o__ready;
  wire o__ready;
  output i_command__ready;
  wire i_command__ready;
  output i_weights__ready;
  wire i_weights__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output i_scales__ready;
  wire i_scales__ready;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  output o__valid;
  wire o__valid;
  wire [3:0] _000_;
  wire _001_;
  wire _002_;
  wire [15:0] _003_;
  wire [15:0] _004_;
  wire [15:0] _005_;
  wire _006_;
  wire [15:0] _007_;
  wire _008_;
  wire _009_;
  wire [1:0] _010_;
  wire [1:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [2:0] _017_;
  wire [1:0] _018_;
  wire [1:0] _019_;
  wire [2:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
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
  wire i__valid_71 ;
  wire [8:0] i_acts__payload_46 ;
  wire i_tile__valid;
  wire i_weights__ready_32 ;
  wire i_weights__valid_28 ;
  reg [3:0] lanes;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  reg last_6;
  reg last_7;
  wire [1:0] leaving;
  wire load;
  wire load_ends;
  wire [14:0] o__payload_21 ;
  wire [23:0] o__payload_53 ;
  wire o__ready_39 ;
  wire o__valid_29 ;
  reg opening;
  reg opening_1;
  reg opening_2;
  reg opening_3;
  reg opening_4;
  reg opening_5;
  reg opening_6;
  reg opening_7;
  reg [1:0] read_address;
  wire [63:0] read_data;
  wire read_enable;
  wire reserve;
  wire [3:0] room;
  reg [1:0] row_1;
  reg row_closing_1;
  reg row_last_1;
  reg row_opening_1;
  reg row_valid_1;
  reg [2:0] rows_left;
  reg [1:0] rows_loaded;
  wire [15:0] total_0;
  wire [15:0] total_1;
  wire [15:0] total_2;
  wire [15:0] total_3;
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
  assign i_weights__valid_28  = i_weights__valid & o__valid_29 ;
  assign i_weights__ready = i_weights__ready_32  & o__valid_29 ;
  assign load = i_weights__valid & i_weights__ready;
  assign _000_ = o__payload_21 [8:6] - 1'h1;
  assign load_ends = rows_loaded == _000_;
  assign _006_ = ~ o__payload_21 [10];
  assign turn_enable = _006_ | can_open;
  assign i_tile__valid = o__ready_39  & o__payload_21 [10];
  assign _016_ = ~ closing;
  assign _021_ = | room;
  assign enable = _016_ | _021_;
  assign i_acts__payload_46 [8] = rows_left == 1'h1;
  assign reserve = leaving[0] & closing;
  assign _022_ = lanes[0] & leaving[0];
  assign i_acts__payload_46 [1:0] = _022_ ? i_acts__payload[1:0] : 2'h0;
  assign _023_ = lanes[1] & leaving[0];
  assign i_acts__payload_46 [3:2] = _023_ ? i_acts__payload[3:2] : 2'h0;
  assign _001_ = lanes[2] & leaving[0];
  assign i_acts__payload_46 [5:4] = _001_ ? i_acts__payload[5:4] : 2'h0;
  assign _002_ = lanes[3] & leaving[0];
  assign i_acts__payload_46 [7:6] = _002_ ? i_acts__payload[7:6] : 2'h0;
  assign _003_ = row_opening_1 ? 16'h0000 : read_data[15:0];
  assign total_0 = o__payload_53 [5:0] + _003_;
  assign _004_ = row_opening_1 ? 16'h0000 : read_data[31:16];
  assign total_1 = o__payload_53 [11:6] + _004_;
  assign _005_ = row_opening_1 ? 16'h0000 : read_data[47:32];
  assign total_2 = o__payload_53 [17:12] + _005_;
  assign _007_ = row_opening_1 ? 16'h0000 : read_data[63:48];
  assign total_3 = o__payload_53 [23:18] + _007_;
  assign _008_ = ~ opening_7;
  assign read_enable = valid_7 & _008_;
  assign _009_ = ~ row_closing_1;
  assign write_enable = row_valid_1 & _009_;
  assign i__valid_71  = row_valid_1 & row_closing_1;
  assign _010_ = rows_loaded + 1'h1;
  assign _011_ = load_ends ? 2'h0 : _010_;
  assign _012_ = o__payload_21 [8:6] > 1'h0;
  assign _013_ = o__payload_21 [8:6] > 1'h1;
  assign _014_ = o__payload_21 [8:6] > 2'h2;
  assign _015_ = o__payload_21 [8:6] > 2'h3;
  assign _017_ = rows_left - 1'h1;
  assign _018_ = read_address + 1'h1;
  assign _019_ = last_7 ? 2'h0 : _018_;
  always @(posedge clk)
    if (rst) rows_loaded <= 2'h0;
    else if (load) rows_loaded <= _011_;
  always @(posedge clk)
    if (_024_) rows_left <= _020_;
  always @(posedge clk)
    if (o__ready_39 ) opening <= o__payload_21 [9];
  always @(posedge clk)
    if (o__ready_39 ) closing <= o__payload_21 [10];
  always @(posedge clk)
    if (o__ready_39 ) lanes <= { _015_, _014_, _013_, _012_ };
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
    else if (valid_7) read_address <= _019_;
  assign _024_ = | { leaving[0], o__ready_39  };
  assign _020_ = o__ready_39  ? o__payload_21 [2:0] : _017_;
  ram_4x64 buffer (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(row_1),
    .write_data({ total_3, total_2, total_1, total_0 }),
    .write_enable(write_enable)
  );
  systolic_ws_u2_4x4__mesh mesh (
    .clk(clk),
    .enable(enable),
    .i_acts__payload(i_acts__payload_46 ),
    .i_acts__ready(i_acts__ready),
    .i_acts__valid(i_acts__valid),
    .i_weights__payload({ load_ends, i_weights__payload }),
    .i_weights__ready(i_weights__ready_32 ),
    .i_weights__valid(i_weights__valid_28 ),
    .leaving(leaving),
    .o__payload(o__payload_53 ),
    .rst(rst),
    .turn(o__ready_39 ),
    .turn_enable(turn_enable)
  );
  systolic_ws_u2_4x4__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i_command__ready),
    .i__valid(i_command__valid),
    .o__payload(o__payload_21 ),
    .o__ready(o__ready_39 ),
    .o__valid(o__valid_29 ),
    .rst(rst)
  );
  systolic_ws_u2_4x4__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_21 [14:11], o__payload_21 [5:3] }),
    .i__payload_41 ({ row_last_1, total_3, total_2, total_1, total_0 }),
    .i__valid(i_tile__valid),
    .i__valid_39 (i__valid_71 ),
    .i_scales__payload(i_scales__payload),
    .i_scales__ready(i_scales__ready),
    .i_scales__valid(i_scales__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
endmodule

module systolic_ws_u2_4x4__mesh(clk, rst, i_acts__valid, i_weights__valid, turn_enable, enable, i_weights__ready, i_acts__ready, turn, i_weights__payload, i_acts__payload, leaving, o__payload);
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
  input [8:0] i_weights__payload;
  wire [8:0] i_weights__payload;
  input [8:0] i_acts__payload;
  wire [8:0] i_acts__payload;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [23:0] o__payload;
  wire [23:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [3:0] _09_;
  wire [1:0] _10_;
  wire _11_;
  wire _12_;
  wire [1:0] _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire [1:0] _17_;
  wire _18_;
  wire _19_;
  wire [1:0] _20_;
  wire [1:0] _21_;
  wire [1:0] _22_;
  wire [1:0] _23_;
  wire [1:0] _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire _31_;
  wire _32_;
  wire _33_;
  reg [1:0] act_1_1;
  reg [1:0] act_2_1;
  reg [1:0] act_2_2;
  reg [1:0] act_3_1;
  reg [1:0] act_3_2;
  reg [1:0] act_3_3;
  reg begun;
  reg computing;
  wire enter;
  wire [1:0] i_act__payload;
  wire [1:0] i_act__payload_105 ;
  wire [1:0] i_act__payload_23 ;
  wire [1:0] i_act__payload_29 ;
  wire [1:0] i_act__payload_37 ;
  wire [1:0] i_act__payload_45 ;
  wire [1:0] i_act__payload_53 ;
  wire [1:0] i_act__payload_63 ;
  wire [1:0] i_act__payload_71 ;
  wire [1:0] i_act__payload_79 ;
  wire [1:0] i_act__payload_89 ;
  wire [1:0] i_act__payload_97 ;
  wire i_load__payload;
  wire i_load__payload_107 ;
  wire i_load__payload_114 ;
  wire i_load__payload_119 ;
  wire i_load__payload_122 ;
  wire i_load__payload_125 ;
  wire i_load__payload_25 ;
  wire i_load__payload_31 ;
  wire i_load__payload_39 ;
  wire i_load__payload_47 ;
  wire i_load__payload_55 ;
  wire i_load__payload_65 ;
  wire i_load__payload_73 ;
  wire i_load__payload_81 ;
  wire i_load__payload_91 ;
  wire i_load__payload_99 ;
  wire [5:0] i_sum__payload;
  wire [5:0] i_sum__payload_147 ;
  wire [5:0] i_sum__payload_149 ;
  wire [5:0] i_sum__payload_151 ;
  wire [5:0] i_sum__payload_153 ;
  wire [5:0] i_sum__payload_155 ;
  wire [5:0] i_sum__payload_157 ;
  wire [5:0] i_sum__payload_159 ;
  wire [5:0] i_sum__payload_161 ;
  wire [5:0] i_sum__payload_163 ;
  wire [5:0] i_sum__payload_165 ;
  wire [5:0] i_sum__payload_167 ;
  wire i_swap__payload;
  wire i_swap__payload_101 ;
  wire i_swap__payload_109 ;
  reg i_swap__payload_126 ;
  reg i_swap__payload_128 ;
  reg i_swap__payload_130 ;
  reg i_swap__payload_132 ;
  wire i_swap__payload_27 ;
  wire i_swap__payload_33 ;
  wire i_swap__payload_41 ;
  wire i_swap__payload_49 ;
  wire i_swap__payload_57 ;
  wire i_swap__payload_67 ;
  wire i_swap__payload_75 ;
  wire i_swap__payload_83 ;
  wire i_swap__payload_93 ;
  wire [1:0] i_weight__payload;
  wire [1:0] i_weight__payload_103 ;
  wire [1:0] i_weight__payload_111 ;
  wire [1:0] i_weight__payload_135 ;
  reg [1:0] i_weight__payload_137 ;
  reg [1:0] i_weight__payload_140 ;
  reg [1:0] i_weight__payload_143 ;
  wire [1:0] i_weight__payload_43 ;
  wire [1:0] i_weight__payload_51 ;
  wire [1:0] i_weight__payload_59 ;
  wire [1:0] i_weight__payload_61 ;
  wire [1:0] i_weight__payload_69 ;
  wire [1:0] i_weight__payload_77 ;
  wire [1:0] i_weight__payload_85 ;
  wire [1:0] i_weight__payload_87 ;
  wire [1:0] i_weight__payload_95 ;
  wire load;
  wire load_ends;
  reg loaded;
  wire [5:0] o_sum__payload_173 ;
  wire [5:0] o_sum__payload_182 ;
  wire [5:0] o_sum__payload_185 ;
  wire [5:0] o_sum__payload_186 ;
  reg [3:0] row;
  reg [5:0] sum_0_1;
  reg [5:0] sum_0_2;
  reg [5:0] sum_0_3;
  reg [5:0] sum_1_1;
  reg [5:0] sum_1_2;
  reg [5:0] sum_2_1;
  wire tile_ends;
  reg [1:0] weight_2_1;
  reg [1:0] weight_3_1;
  reg [1:0] weight_3_2;
  always @(posedge clk)
    act_3_1 <= i_acts__payload[7:6];
  always @(posedge clk)
    act_3_2 <= act_3_1;
  always @(posedge clk)
    act_3_3 <= act_3_2;
  always @(posedge clk)
    i_swap__payload_128  <= i_swap__payload_126 ;
  always @(posedge clk)
    i_swap__payload_130  <= i_swap__payload_128 ;
  always @(posedge clk)
    i_swap__payload_132  <= i_swap__payload_130 ;
  always @(posedge clk)
    i_weight__payload_140  <= weight_2_1;
  always @(posedge clk)
    weight_3_2 <= weight_3_1;
  always @(posedge clk)
    i_weight__payload_143  <= weight_3_2;
  always @(posedge clk)
    sum_0_1 <= o_sum__payload_182 ;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_0_3 <= sum_0_2;
  always @(posedge clk)
    sum_1_1 <= o_sum__payload_185 ;
  always @(posedge clk)
    sum_1_2 <= sum_1_1;
  always @(posedge clk)
    sum_2_1 <= o_sum__payload_186 ;
  assign i_weights__ready = ~ loaded;
  assign i_acts__ready = computing & enable;
  assign load = i_weights__valid & i_weights__ready;
  assign enter = i_acts__valid & i_acts__ready;
  assign load_ends = load & i_weights__payload[8];
  assign tile_ends = enter & i_acts__payload[8];
  assign _06_ = ~ computing;
  assign _15_ = tile_ends & begun;
  assign _26_ = _06_ | _15_;
  assign _29_ = _00_ & _26_;
  assign turn = _29_ & turn_enable;
  assign _30_ = load & row[0];
  assign i_load__payload_114  = _30_ | rst;
  assign _31_ = load & row[1];
  assign i_load__payload_119  = _31_ | rst;
  assign _32_ = load & row[2];
  assign i_load__payload_122  = _32_ | rst;
  assign _33_ = load & row[3];
  assign i_load__payload_125  = _33_ | rst;
  assign i_weight__payload_135  = rst ? 2'h0 : i_weights__payload[1:0];
  assign _00_ = loaded | load_ends;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ tile_ends;
  assign _04_ = computing & _03_;
  assign _05_ = _04_ | turn;
  assign _07_ = begun | enter;
  assign _01_ = ~ turn;
  assign _08_ = _07_ & _01_;
  assign _09_ = i_weights__payload[8] ? 4'h1 : { row[2:0], 1'h0 };
  always @(posedge clk)
    i_swap__payload_126  <= _28_;
  always @(posedge clk)
    act_1_1 <= i_acts__payload[3:2];
  always @(posedge clk)
    act_2_1 <= i_acts__payload[5:4];
  always @(posedge clk)
    act_2_2 <= act_2_1;
  always @(posedge clk)
    if (rst) i_weight__payload_137  <= 2'h0;
    else i_weight__payload_137  <= i_weights__payload[3:2];
  always @(posedge clk)
    if (rst) weight_2_1 <= 2'h0;
    else weight_2_1 <= i_weights__payload[5:4];
  always @(posedge clk)
    if (rst) weight_3_1 <= 2'h0;
    else weight_3_1 <= i_weights__payload[7:6];
  always @(posedge clk)
    if (rst) loaded <= 1'h0;
    else loaded <= _02_;
  always @(posedge clk)
    if (rst) computing <= 1'h0;
    else computing <= _05_;
  always @(posedge clk)
    if (rst) begun <= 1'h0;
    else begun <= _08_;
  always @(posedge clk)
    if (rst) row <= 4'h1;
    else if (load) row <= _09_;
  assign _28_ = turn | rst;
  pe_ws_u2_u2_s6 pe_0_0 (
    .clk(clk),
    .i_act__payload(i_acts__payload[1:0]),
    .i_load__payload(i_load__payload_114 ),
    .i_sum__payload(6'h00),
    .i_swap__payload(i_swap__payload_126 ),
    .i_weight__payload(i_weight__payload_135 ),
    .o_act__payload(i_act__payload),
    .o_load__payload(i_load__payload),
    .o_sum__payload(i_sum__payload),
    .o_swap__payload(i_swap__payload),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_load__payload(i_load__payload),
    .i_sum__payload(6'h00),
    .i_swap__payload(i_swap__payload),
    .i_weight__payload(i_weight__payload_137 ),
    .o_act__payload(i_act__payload_23 ),
    .o_load__payload(i_load__payload_25 ),
    .o_sum__payload(i_sum__payload_147 ),
    .o_swap__payload(i_swap__payload_27 ),
    .o_weight__payload(i_weight__payload_43 ),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_23 ),
    .i_load__payload(i_load__payload_25 ),
    .i_sum__payload(6'h00),
    .i_swap__payload(i_swap__payload_27 ),
    .i_weight__payload(i_weight__payload_140 ),
    .o_act__payload(i_act__payload_29 ),
    .o_load__payload(i_load__payload_31 ),
    .o_sum__payload(i_sum__payload_149 ),
    .o_swap__payload(i_swap__payload_33 ),
    .o_weight__payload(i_weight__payload_51 ),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_29 ),
    .i_load__payload(i_load__payload_31 ),
    .i_sum__payload(6'h00),
    .i_swap__payload(i_swap__payload_33 ),
    .i_weight__payload(i_weight__payload_143 ),
    .o_act__payload(_10_),
    .o_load__payload(_11_),
    .o_sum__payload(i_sum__payload_151 ),
    .o_swap__payload(_12_),
    .o_weight__payload(i_weight__payload_59 ),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_load__payload(i_load__payload_119 ),
    .i_sum__payload(i_sum__payload),
    .i_swap__payload(i_swap__payload_128 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_37 ),
    .o_load__payload(i_load__payload_39 ),
    .o_sum__payload(i_sum__payload_153 ),
    .o_swap__payload(i_swap__payload_41 ),
    .o_weight__payload(i_weight__payload_61 ),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_37 ),
    .i_load__payload(i_load__payload_39 ),
    .i_sum__payload(i_sum__payload_147 ),
    .i_swap__payload(i_swap__payload_41 ),
    .i_weight__payload(i_weight__payload_43 ),
    .o_act__payload(i_act__payload_45 ),
    .o_load__payload(i_load__payload_47 ),
    .o_sum__payload(i_sum__payload_155 ),
    .o_swap__payload(i_swap__payload_49 ),
    .o_weight__payload(i_weight__payload_69 ),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_45 ),
    .i_load__payload(i_load__payload_47 ),
    .i_sum__payload(i_sum__payload_149 ),
    .i_swap__payload(i_swap__payload_49 ),
    .i_weight__payload(i_weight__payload_51 ),
    .o_act__payload(i_act__payload_53 ),
    .o_load__payload(i_load__payload_55 ),
    .o_sum__payload(i_sum__payload_157 ),
    .o_swap__payload(i_swap__payload_57 ),
    .o_weight__payload(i_weight__payload_77 ),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_1_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_53 ),
    .i_load__payload(i_load__payload_55 ),
    .i_sum__payload(i_sum__payload_151 ),
    .i_swap__payload(i_swap__payload_57 ),
    .i_weight__payload(i_weight__payload_59 ),
    .o_act__payload(_13_),
    .o_load__payload(_14_),
    .o_sum__payload(i_sum__payload_159 ),
    .o_swap__payload(_16_),
    .o_weight__payload(i_weight__payload_85 ),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_load__payload(i_load__payload_122 ),
    .i_sum__payload(i_sum__payload_153 ),
    .i_swap__payload(i_swap__payload_130 ),
    .i_weight__payload(i_weight__payload_61 ),
    .o_act__payload(i_act__payload_63 ),
    .o_load__payload(i_load__payload_65 ),
    .o_sum__payload(i_sum__payload_161 ),
    .o_swap__payload(i_swap__payload_67 ),
    .o_weight__payload(i_weight__payload_87 ),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_63 ),
    .i_load__payload(i_load__payload_65 ),
    .i_sum__payload(i_sum__payload_155 ),
    .i_swap__payload(i_swap__payload_67 ),
    .i_weight__payload(i_weight__payload_69 ),
    .o_act__payload(i_act__payload_71 ),
    .o_load__payload(i_load__payload_73 ),
    .o_sum__payload(i_sum__payload_163 ),
    .o_swap__payload(i_swap__payload_75 ),
    .o_weight__payload(i_weight__payload_95 ),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_71 ),
    .i_load__payload(i_load__payload_73 ),
    .i_sum__payload(i_sum__payload_157 ),
    .i_swap__payload(i_swap__payload_75 ),
    .i_weight__payload(i_weight__payload_77 ),
    .o_act__payload(i_act__payload_79 ),
    .o_load__payload(i_load__payload_81 ),
    .o_sum__payload(i_sum__payload_165 ),
    .o_swap__payload(i_swap__payload_83 ),
    .o_weight__payload(i_weight__payload_103 ),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_2_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_79 ),
    .i_load__payload(i_load__payload_81 ),
    .i_sum__payload(i_sum__payload_159 ),
    .i_swap__payload(i_swap__payload_83 ),
    .i_weight__payload(i_weight__payload_85 ),
    .o_act__payload(_17_),
    .o_load__payload(_18_),
    .o_sum__payload(i_sum__payload_167 ),
    .o_swap__payload(_19_),
    .o_weight__payload(i_weight__payload_111 ),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_3_0 (
    .clk(clk),
    .i_act__payload(act_3_3),
    .i_load__payload(i_load__payload_125 ),
    .i_sum__payload(i_sum__payload_161 ),
    .i_swap__payload(i_swap__payload_132 ),
    .i_weight__payload(i_weight__payload_87 ),
    .o_act__payload(i_act__payload_89 ),
    .o_load__payload(i_load__payload_91 ),
    .o_sum__payload(o_sum__payload_182 ),
    .o_swap__payload(i_swap__payload_93 ),
    .o_weight__payload(_20_),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_3_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_89 ),
    .i_load__payload(i_load__payload_91 ),
    .i_sum__payload(i_sum__payload_163 ),
    .i_swap__payload(i_swap__payload_93 ),
    .i_weight__payload(i_weight__payload_95 ),
    .o_act__payload(i_act__payload_97 ),
    .o_load__payload(i_load__payload_99 ),
    .o_sum__payload(o_sum__payload_185 ),
    .o_swap__payload(i_swap__payload_101 ),
    .o_weight__payload(_21_),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_3_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_97 ),
    .i_load__payload(i_load__payload_99 ),
    .i_sum__payload(i_sum__payload_165 ),
    .i_swap__payload(i_swap__payload_101 ),
    .i_weight__payload(i_weight__payload_103 ),
    .o_act__payload(i_act__payload_105 ),
    .o_load__payload(i_load__payload_107 ),
    .o_sum__payload(o_sum__payload_186 ),
    .o_swap__payload(i_swap__payload_109 ),
    .o_weight__payload(_22_),
    .rst(rst)
  );
  pe_ws_u2_u2_s6 pe_3_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_105 ),
    .i_load__payload(i_load__payload_107 ),
    .i_sum__payload(i_sum__payload_167 ),
    .i_swap__payload(i_swap__payload_109 ),
    .i_weight__payload(i_weight__payload_111 ),
    .o_act__payload(_23_),
    .o_load__payload(_25_),
    .o_sum__payload(o_sum__payload_173 ),
    .o_swap__payload(_27_),
    .o_weight__payload(_24_),
    .rst(rst)
  );
  assign leaving = { i_acts__payload[8], enter };
  assign o__payload = { o_sum__payload_173 , sum_2_1, sum_1_2, sum_0_3 };
endmodule

module systolic_ws_u2_4x4__sequencer(clk, rst, i__payload, i__valid, i__ready, o__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [50:0] i__payload;
  wire [50:0] i__payload;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  output [14:0] o__payload;
  wire [14:0] o__payload;
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
  wire _21_;
  wire _22_;
  wire advance;
  reg [50:0] command;
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 3'h4;
  assign o__payload[2:0] = m_ends ? m_left[2:0] : 3'h4;
  assign n_ends = n_left <= 3'h4;
  assign o__payload[5:3] = n_ends ? n_left[2:0] : 3'h4;
  assign k_ends = k_left <= 3'h4;
  assign o__payload[8:6] = k_ends ? k_left[2:0] : 3'h4;
  assign o__payload[11] = _03_ & m_ends;
  assign advance = o__valid & o__ready;
  assign _09_ = ~ o__valid;
  assign _10_ = advance & o__payload[11];
  assign i__ready = _09_ | _10_;
  assign start = i__valid & i__ready;
  assign _11_ = ~ o__payload[11];
  assign _12_[15:2] = k_left[15:2] - 1'h1;
  assign _00_ = k_ends ? command[31:16] : { _12_[15:2], 2'h0 };
  assign _01_[15:2] = n_left[15:2] - 1'h1;
  assign _02_ = n_ends ? command[47:32] : { _01_[15:2], 2'h0 };
  assign _03_ = k_ends & n_ends;
  assign _04_[15:2] = m_left[15:2] - 1'h1;
  always @(posedge clk)
    opening <= _05_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _22_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (start) m_left[1:0] <= i__payload[1:0];
  always @(posedge clk)
    if (_17_) m_left[15:2] <= _06_[15:2];
  always @(posedge clk)
    if (_18_) n_left[1:0] <= _07_[1:0];
  always @(posedge clk)
    if (_19_) n_left[15:2] <= _07_[15:2];
  always @(posedge clk)
    if (_19_) k_left[1:0] <= _08_[1:0];
  always @(posedge clk)
    if (_14_) k_left[15:2] <= _08_[15:2];
  assign _13_ = | { start, _03_ };
  assign _15_ = | { start, n_ends };
  assign _14_ = | { start, advance };
  assign _16_ = | { start, k_ends };
  assign _17_ = & { _13_, _14_ };
  assign _18_ = & { _14_, _15_, _16_ };
  assign _19_ = & { _14_, _16_ };
  assign _08_ = start ? i__payload[31:16] : _00_;
  assign _07_ = start ? i__payload[47:32] : _02_;
  assign _06_ = start ? i__payload[15:0] : { _04_[15:2], m_left[1:0] };
  assign _20_ = advance ? k_ends : opening;
  assign _05_ = _20_ | start;
  assign _21_ = advance ? _11_ : o__valid;
  assign _22_ = _21_ | start;
  assign _04_[1:0] = m_left[1:0];
  assign _01_[1:0] = n_left[1:0];
  assign _12_[1:0] = k_left[1:0];
  assign { o__payload[14:12], o__payload[10:9] } = { command[50:48], k_ends, opening };
endmodule

module systolic_ws_u2_4x4__writeback(clk, rst, i_scales__payload, i_scales__valid, o__ready, i__valid, reserve, i__valid_39 , can_open, o__payload, i_scales__ready, i__payload, i__payload_41 , room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [151:0] i_scales__payload;
  wire [151:0] i_scales__payload;
  input i_scales__valid;
  wire i_scales__valid;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  input reserve;
  wire reserve;
  input i__valid_39 ;
  wire i__valid_39 ;
  output can_open;
  wire can_open;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  output i_scales__ready;
  wire i_scales__ready;
  input [6:0] i__payload;
  wire [6:0] i__payload;
  input [64:0] i__payload_41 ;
  wire [64:0] i__payload_41 ;
  output [3:0] room;
  wire [3:0] room;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [1:0] _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire [1:0] _07_;
  wire [8:0] i__payload_20 ;
  reg i__valid_19 ;
  wire i__valid_21 ;
  wire keep_50 ;
  wire keep_59 ;
  wire keep_68 ;
  wire keep_77 ;
  reg last_1_1;
  reg last_2_1;
  reg last_3_1;
  wire [6:0] o__payload_15 ;
  wire [63:0] o__payload_43 ;
  wire [63:0] o__payload_45 ;
  wire [23:0] o__payload_47 ;
  wire o__ready_16 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  reg [1:0] pause;
  wire [1:0] result;
  wire [1:0] result_60 ;
  wire [1:0] result_69 ;
  wire [1:0] result_78 ;
  reg valid_1_1;
  reg valid_2_1;
  reg [2:0] waiting;
  assign keep_50  = o__payload_15 [2:0] > 1'h0;
  assign keep_59  = o__payload_15 [2:0] > 1'h1;
  assign keep_68  = o__payload_15 [2:0] > 2'h2;
  assign keep_77  = o__payload_15 [2:0] > 2'h3;
  assign i__payload_20 [8] = last_3_1 & o__payload_15 [3];
  assign o__ready_26  = valid_1_1 & last_1_1;
  assign o__ready_31  = valid_2_1 & last_2_1;
  assign o__ready_16  = i__valid_19  & last_3_1;
  assign _00_ = ! pause;
  assign _01_ = | waiting;
  assign can_open = _00_ & _01_;
  assign _02_ = | pause;
  assign _03_ = pause - 1'h1;
  assign i__valid_21  = i_scales__valid & i_scales__ready;
  assign _04_ = waiting + i__valid_21 ;
  assign _05_ = _04_ - i__valid;
  always @(posedge clk)
    last_1_1 <= i__payload_41 [64];
  always @(posedge clk)
    last_2_1 <= last_1_1;
  always @(posedge clk)
    last_3_1 <= last_2_1;
  always @(posedge clk)
    if (rst) pause <= 2'h0;
    else if (_06_) pause <= _07_;
  always @(posedge clk)
    if (rst) valid_1_1 <= 1'h0;
    else valid_1_1 <= i__valid_39 ;
  always @(posedge clk)
    if (rst) valid_2_1 <= 1'h0;
    else valid_2_1 <= valid_1_1;
  always @(posedge clk)
    if (rst) i__valid_19  <= 1'h0;
    else i__valid_19  <= valid_2_1;
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _05_;
  assign _06_ = | { _02_, i__valid };
  assign _07_ = i__valid ? 2'h3 : _03_;
  systolic_ws_u2_4x4__writeback__bias_queue bias_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_43 ),
    .o__ready(o__ready_26 ),
    .rst(rst),
    .write_data(i_scales__payload[63:0])
  );
  requantise_i16_u2 column_0 (
    .bias(o__payload_43 [15:0]),
    .clk(clk),
    .keep(keep_50 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [15:0]),
    .relu(o__payload_15 [4]),
    .result(result),
    .rst(rst),
    .shift(o__payload_47 [5:0]),
    .total(i__payload_41 [15:0]),
    .zero_point(o__payload_15 [6:5])
  );
  requantise_i16_u2 column_1 (
    .bias(o__payload_43 [31:16]),
    .clk(clk),
    .keep(keep_59 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [31:16]),
    .relu(o__payload_15 [4]),
    .result(result_60 ),
    .rst(rst),
    .shift(o__payload_47 [11:6]),
    .total(i__payload_41 [31:16]),
    .zero_point(o__payload_15 [6:5])
  );
  requantise_i16_u2 column_2 (
    .bias(o__payload_43 [47:32]),
    .clk(clk),
    .keep(keep_68 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [47:32]),
    .relu(o__payload_15 [4]),
    .result(result_69 ),
    .rst(rst),
    .shift(o__payload_47 [17:12]),
    .total(i__payload_41 [47:32]),
    .zero_point(o__payload_15 [6:5])
  );
  requantise_i16_u2 column_3 (
    .bias(o__payload_43 [63:48]),
    .clk(clk),
    .keep(keep_77 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [63:48]),
    .relu(o__payload_15 [4]),
    .result(result_78 ),
    .rst(rst),
    .shift(o__payload_47 [23:18]),
    .total(i__payload_41 [63:48]),
    .zero_point(o__payload_15 [6:5])
  );
  systolic_ws_u2_4x4__writeback__multiplier_queue multiplier_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_45 ),
    .o__ready(o__ready_31 ),
    .rst(rst),
    .write_data(i_scales__payload[127:64])
  );
  systolic_ws_u2_4x4__writeback__queue queue (
    .clk(clk),
    .i__payload({ i__payload_20 [8], result_78 , result_69 , result_60 , result }),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_ws_u2_4x4__writeback__shift_queue shift_queue (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_47 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i_scales__payload[151:128])
  );
  systolic_ws_u2_4x4__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
  assign i__payload_20 [7:0] = { result_78 , result_69 , result_60 , result };
endmodule

module systolic_ws_u2_4x4__writeback__bias_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] write_data;
  wire [63:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [63:0] o__payload;
  wire [63:0] o__payload;
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
  ram_4x64 words (
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

module systolic_ws_u2_4x4__writeback__multiplier_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] write_data;
  wire [63:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [63:0] o__payload;
  wire [63:0] o__payload;
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
  ram_4x64 words (
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

module systolic_ws_u2_4x4__writeback__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input [8:0] i__payload;
  wire [8:0] i__payload;
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
    if (rst) room <= 4'he;
    else room <= _2_;
  systolic_ws_u2_4x4__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_u2_4x4__writeback__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input [8:0] write_data;
  wire [8:0] write_data;
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
  assign i__ready = stored != 4'he;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'hd;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'hd;
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
    else o__valid <= _11_;
  assign _11_ = _12_ | read;
  assign _12_ = o__ready ? 1'h0 : o__valid;
  ram_14x9 words (
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

module systolic_ws_u2_4x4__writeback__shift_queue(clk, rst, write_data, i__valid, o__ready, i__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [23:0] write_data;
  wire [23:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [23:0] o__payload;
  wire [23:0] o__payload;
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
  ram_4x24 words (
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

module systolic_ws_u2_4x4__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [6:0] o__payload;
  wire [6:0] o__payload;
  input [6:0] write_data;
  wire [6:0] write_data;
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
