module pe_ws_i16_i16_s33(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] i_act__payload;
  wire [15:0] i_act__payload;
  input [15:0] i_weight__payload;
  wire [15:0] i_weight__payload;
  input [32:0] i_sum__payload;
  wire [32:0] i_sum__payload;
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [15:0] o_act__payload;
  reg [15:0] o_act__payload;
  output [15:0] o_weight__payload;
  wire [15:0] o_weight__payload;
  output [32:0] o_sum__payload;
  reg [32:0] o_sum__payload;
  output o_load__payload;
  reg o_load__payload;
  output o_swap__payload;
  reg o_swap__payload;
  wire [32:0] _0_;
  wire signed [31:0] product;
  reg signed [15:0] shadow;
  reg signed [15:0] weight;
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

module ram_13x65(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [64:0] write_data;
  wire [64:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [64:0] read_data;
  wire [64:0] read_data;
  reg [64:0] cells [12:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [64:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x176(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [175:0] write_data;
  wire [175:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [175:0] read_data;
  wire [175:0] read_data;
  reg [175:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [175:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x21(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [20:0] write_data;
  wire [20:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [20:0] read_data;
  wire [20:0] read_data;
  reg [20:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [20:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x24(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [23:0] write_data;
  wire [23:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [23:0] read_data;
  wire [23:0] read_data;
  reg [23:0] cells [4:0];
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

module ram_5x64(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [63:0] write_data;
  wire [63:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [63:0] read_data;
  wire [63:0] read_data;
  reg [63:0] cells [4:0];
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

module requantise_i44_i16(clk, total, rst, bias, moves, zero_point, multiplier, shift, relu, keep, result);
  input clk;
  wire clk;
  input signed [43:0] total;
  wire signed [43:0] total;
  input rst;
  wire rst;
  input signed [43:0] bias;
  wire signed [43:0] bias;
  input [2:0] moves;
  wire [2:0] moves;
  input signed [15:0] zero_point;
  wire signed [15:0] zero_point;
  input [15:0] multiplier;
  wire [15:0] multiplier;
  input [5:0] shift;
  wire [5:0] shift;
  input relu;
  wire relu;
  input keep;
  wire keep;
  output signed [15:0] result;
  wire signed [15:0] result;
  wire [44:0] _00_;
  wire [17:0] _01_;
  wire _02_;
  wire _03_;
  wire [60:0] _04_;
  wire [61:0] _05_;
  wire _06_;
  wire _07_;
  wire [61:0] _08_;
  wire _09_;
  wire _10_;
  wire [15:0] _11_;
  wire [15:0] _12_;
  wire [16:0] _13_;
  reg signed [44:0] biased;
  wire [61:0] lost;
  wire signed [15:0] low;
  wire signed [16:0] near;
  reg signed [60:0] scaled;
  wire signed [61:0] shifted;
  reg signed [43:0] sum;
  wire up;
  wire signed [18:0] value;
  assign _00_ = $signed(sum) + $signed(bias);
  assign _04_ = $signed(biased) * $signed({ 1'h0, multiplier });
  assign shifted = $signed({ scaled, 1'h0 }) >>> shift;
  assign _05_ = $signed(1'h1) << shift;
  assign lost = ~ _05_;
  assign _06_ = $signed(shifted[61:1]) >= $signed(18'h10000);
  assign _07_ = $signed(shifted[61:1]) < $signed(17'h10000);
  assign _09_ = | _08_[61:1];
  assign _10_ = _09_ | shifted[1];
  assign up = shifted[0] & _10_;
  assign _01_ = $signed(near) + $signed(zero_point);
  assign value = $signed(_01_) + $signed({ 1'h0, up });
  assign low = relu ? zero_point : 16'h8000;
  assign _02_ = $signed(value) < $signed(low);
  assign _03_ = $signed(value) > $signed(16'h7fff);
  always @(posedge clk)
    if (moves[0]) sum <= total;
  always @(posedge clk)
    if (moves[1]) biased <= _00_;
  always @(posedge clk)
    if (moves[2]) scaled <= _04_;
  assign _08_[61:1] = scaled & lost[61:1];
  assign near = _06_ ? 17'h0ffff : _13_;
  assign _11_ = _03_ ? 16'h7fff : value[15:0];
  assign _12_ = _02_ ? low : _11_;
  assign result = keep ? _12_ : 16'h0000;
  assign _13_ = _07_ ? 17'h10000 : shifted[17:1];
  assign _08_[0] = 1'h0;
endmodule

module systolic_ws_i16_3x4(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, i_scales__payload, i_scales__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [64:0] i_command__payload;
  wire [64:0] i_command__payload;
  input i_command__valid;
  wire i_command__valid;
  input [63:0] i_weights__payload;
  wire [63:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [47:0] i_acts__payload;
  wire [47:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [263:0] i_scales__payload;
  wire [263:0] i_scales__payload;
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
  output [64:0] o__payload;
  wire [64:0] o__payload;
  output o__valid;
  wire o__valid;
  wire [2:0] _00_;
  wire _01_;
  wire [43:0] _02_;
  wire [43:0] _03_;
  wire [43:0] _04_;
  wire [43:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [1:0] _09_;
  wire [1:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire [2:0] _14_;
  wire [2:0] _15_;
  wire [2:0] _16_;
  wire _17_;
  wire [2:0] _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire can_open;
  reg closing;
  reg closing_1;
  reg closing_2;
  reg closing_3;
  reg closing_4;
  reg closing_5;
  reg closing_6;
  wire enable;
  wire i__valid_71 ;
  wire [48:0] i_acts__payload_46 ;
  wire i_tile__valid;
  wire i_weights__ready_32 ;
  wire i_weights__valid_28 ;
  reg [2:0] lanes;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  reg last_6;
  wire [1:0] leaving;
  wire load;
  wire load_ends;
  wire [27:0] o__payload_21 ;
  wire [131:0] o__payload_53 ;
  wire o__ready_39 ;
  wire o__valid_29 ;
  reg opening;
  reg opening_1;
  reg opening_2;
  reg opening_3;
  reg opening_4;
  reg opening_5;
  reg opening_6;
  reg [2:0] read_address;
  wire [175:0] read_data;
  wire read_enable;
  wire reserve;
  wire [3:0] room;
  reg [2:0] row_1;
  reg row_closing_1;
  reg row_last_1;
  reg row_opening_1;
  reg row_valid_1;
  reg [2:0] rows_left;
  reg [1:0] rows_loaded;
  wire [43:0] total_0;
  wire [43:0] total_1;
  wire [43:0] total_2;
  wire [43:0] total_3;
  wire turn_enable;
  reg valid_1;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  reg valid_5;
  reg valid_6;
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
    row_last_1 <= last_6;
  always @(posedge clk)
    row_opening_1 <= opening_6;
  always @(posedge clk)
    row_closing_1 <= closing_6;
  always @(posedge clk)
    row_1 <= read_address;
  assign i_weights__valid_28  = i_weights__valid & o__valid_29 ;
  assign i_weights__ready = i_weights__ready_32  & o__valid_29 ;
  assign load = i_weights__valid & i_weights__ready;
  assign _00_ = o__payload_21 [7:6] - 1'h1;
  assign load_ends = rows_loaded == _00_;
  assign _06_ = ~ o__payload_21 [9];
  assign turn_enable = _06_ | can_open;
  assign i_tile__valid = o__ready_39  & o__payload_21 [9];
  assign _17_ = ~ closing;
  assign _19_ = | room;
  assign enable = _17_ | _19_;
  assign i_acts__payload_46 [48] = rows_left == 1'h1;
  assign reserve = leaving[0] & closing;
  assign _20_ = lanes[0] & leaving[0];
  assign i_acts__payload_46 [15:0] = _20_ ? i_acts__payload[15:0] : 16'h0000;
  assign _21_ = lanes[1] & leaving[0];
  assign i_acts__payload_46 [31:16] = _21_ ? i_acts__payload[31:16] : 16'h0000;
  assign _01_ = lanes[2] & leaving[0];
  assign i_acts__payload_46 [47:32] = _01_ ? i_acts__payload[47:32] : 16'h0000;
  assign _02_ = row_opening_1 ? 44'h00000000000 : read_data[43:0];
  assign total_0 = $signed(o__payload_53 [32:0]) + $signed(_02_);
  assign _03_ = row_opening_1 ? 44'h00000000000 : read_data[87:44];
  assign total_1 = $signed(o__payload_53 [65:33]) + $signed(_03_);
  assign _04_ = row_opening_1 ? 44'h00000000000 : read_data[131:88];
  assign total_2 = $signed(o__payload_53 [98:66]) + $signed(_04_);
  assign _05_ = row_opening_1 ? 44'h00000000000 : read_data[175:132];
  assign total_3 = $signed(o__payload_53 [131:99]) + $signed(_05_);
  assign _07_ = ~ opening_6;
  assign read_enable = valid_6 & _07_;
  assign _08_ = ~ row_closing_1;
  assign write_enable = row_valid_1 & _08_;
  assign i__valid_71  = row_valid_1 & row_closing_1;
  assign _09_ = rows_loaded + 1'h1;
  assign _10_ = load_ends ? 2'h0 : _09_;
  assign _11_ = o__payload_21 [7:6] > 1'h0;
  assign _12_ = o__payload_21 [7:6] > 1'h1;
  assign _13_ = o__payload_21 [7:6] > 2'h2;
  assign _14_ = rows_left - 1'h1;
  assign _15_ = read_address + 1'h1;
  assign _16_ = last_6 ? 3'h0 : _15_;
  always @(posedge clk)
    if (rst) rows_loaded <= 2'h0;
    else if (load) rows_loaded <= _10_;
  always @(posedge clk)
    if (_22_) rows_left <= _18_;
  always @(posedge clk)
    if (o__ready_39 ) opening <= o__payload_21 [8];
  always @(posedge clk)
    if (o__ready_39 ) closing <= o__payload_21 [9];
  always @(posedge clk)
    if (o__ready_39 ) lanes <= { _13_, _12_, _11_ };
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
    if (rst) row_valid_1 <= 1'h0;
    else row_valid_1 <= valid_6;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (valid_6) read_address <= _16_;
  assign _22_ = | { leaving[0], o__ready_39  };
  assign _18_ = o__ready_39  ? o__payload_21 [2:0] : _14_;
  ram_5x176 buffer (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(row_1),
    .write_data({ total_3, total_2, total_1, total_0 }),
    .write_enable(write_enable)
  );
  systolic_ws_i16_3x4__mesh mesh (
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
  systolic_ws_i16_3x4__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i_command__ready),
    .i__valid(i_command__valid),
    .o__payload(o__payload_21 ),
    .o__ready(o__ready_39 ),
    .o__valid(o__valid_29 ),
    .rst(rst)
  );
  systolic_ws_i16_3x4__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_21 [27:10], o__payload_21 [5:3] }),
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

module systolic_ws_i16_3x4__mesh(clk, rst, i_acts__valid, i_weights__valid, turn_enable, enable, i_weights__ready, i_acts__ready, turn, i_weights__payload, i_acts__payload, leaving, o__payload);
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
  input [64:0] i_weights__payload;
  wire [64:0] i_weights__payload;
  input [48:0] i_acts__payload;
  wire [48:0] i_acts__payload;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [131:0] o__payload;
  wire [131:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [2:0] _09_;
  wire [15:0] _10_;
  wire _11_;
  wire _12_;
  wire [15:0] _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire [15:0] _17_;
  wire [15:0] _18_;
  wire [15:0] _19_;
  wire [15:0] _20_;
  wire [15:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  reg signed [15:0] act_1_1;
  reg signed [15:0] act_2_1;
  reg signed [15:0] act_2_2;
  reg begun;
  reg computing;
  wire enter;
  wire [15:0] i_act__payload;
  wire [15:0] i_act__payload_23 ;
  wire [15:0] i_act__payload_29 ;
  wire [15:0] i_act__payload_37 ;
  wire [15:0] i_act__payload_45 ;
  wire [15:0] i_act__payload_53 ;
  wire [15:0] i_act__payload_63 ;
  wire [15:0] i_act__payload_71 ;
  wire [15:0] i_act__payload_79 ;
  wire i_load__payload;
  wire i_load__payload_25 ;
  wire i_load__payload_31 ;
  wire i_load__payload_39 ;
  wire i_load__payload_47 ;
  wire i_load__payload_55 ;
  wire i_load__payload_65 ;
  wire i_load__payload_73 ;
  wire i_load__payload_81 ;
  wire i_load__payload_88 ;
  wire i_load__payload_93 ;
  wire i_load__payload_96 ;
  wire [32:0] i_sum__payload;
  wire [32:0] i_sum__payload_116 ;
  wire [32:0] i_sum__payload_118 ;
  wire [32:0] i_sum__payload_120 ;
  wire [32:0] i_sum__payload_122 ;
  wire [32:0] i_sum__payload_124 ;
  wire [32:0] i_sum__payload_126 ;
  wire [32:0] i_sum__payload_128 ;
  wire i_swap__payload;
  reg i_swap__payload_101 ;
  wire i_swap__payload_27 ;
  wire i_swap__payload_33 ;
  wire i_swap__payload_41 ;
  wire i_swap__payload_49 ;
  wire i_swap__payload_57 ;
  wire i_swap__payload_67 ;
  wire i_swap__payload_75 ;
  wire i_swap__payload_83 ;
  reg i_swap__payload_97 ;
  reg i_swap__payload_99 ;
  wire [15:0] i_weight__payload;
  wire [15:0] i_weight__payload_104 ;
  reg [15:0] i_weight__payload_106 ;
  reg [15:0] i_weight__payload_109 ;
  reg [15:0] i_weight__payload_112 ;
  wire [15:0] i_weight__payload_43 ;
  wire [15:0] i_weight__payload_51 ;
  wire [15:0] i_weight__payload_59 ;
  wire [15:0] i_weight__payload_61 ;
  wire [15:0] i_weight__payload_69 ;
  wire [15:0] i_weight__payload_77 ;
  wire [15:0] i_weight__payload_85 ;
  wire load;
  wire load_ends;
  reg loaded;
  wire [32:0] o_sum__payload_134 ;
  wire [32:0] o_sum__payload_141 ;
  wire [32:0] o_sum__payload_144 ;
  wire [32:0] o_sum__payload_145 ;
  reg [2:0] row;
  reg signed [32:0] sum_0_1;
  reg signed [32:0] sum_0_2;
  reg signed [32:0] sum_0_3;
  reg signed [32:0] sum_1_1;
  reg signed [32:0] sum_1_2;
  reg signed [32:0] sum_2_1;
  wire tile_ends;
  reg signed [15:0] weight_2_1;
  reg signed [15:0] weight_3_1;
  reg signed [15:0] weight_3_2;
  always @(posedge clk)
    weight_3_2 <= weight_3_1;
  always @(posedge clk)
    i_weight__payload_112  <= weight_3_2;
  always @(posedge clk)
    sum_0_1 <= o_sum__payload_141 ;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_0_3 <= sum_0_2;
  always @(posedge clk)
    sum_1_1 <= o_sum__payload_144 ;
  always @(posedge clk)
    sum_1_2 <= sum_1_1;
  always @(posedge clk)
    sum_2_1 <= o_sum__payload_145 ;
  assign i_weights__ready = ~ loaded;
  assign i_acts__ready = computing & enable;
  assign load = i_weights__valid & i_weights__ready;
  assign enter = i_acts__valid & i_acts__ready;
  assign load_ends = load & i_weights__payload[64];
  assign tile_ends = enter & i_acts__payload[48];
  assign _07_ = ~ computing;
  assign _16_ = tile_ends & begun;
  assign _25_ = _07_ | _16_;
  assign _26_ = _00_ & _25_;
  assign turn = _26_ & turn_enable;
  assign _27_ = load & row[0];
  assign i_load__payload_88  = _27_ | rst;
  assign _28_ = load & row[1];
  assign i_load__payload_93  = _28_ | rst;
  assign _29_ = load & row[2];
  assign i_load__payload_96  = _29_ | rst;
  assign i_weight__payload_104  = rst ? 16'h0000 : i_weights__payload[15:0];
  assign _00_ = loaded | load_ends;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ tile_ends;
  assign _04_ = computing & _03_;
  assign _05_ = _04_ | turn;
  assign _06_ = begun | enter;
  assign _01_ = ~ turn;
  assign _08_ = _06_ & _01_;
  assign _09_ = i_weights__payload[64] ? 3'h1 : { row[1:0], 1'h0 };
  always @(posedge clk)
    i_swap__payload_97  <= _24_;
  always @(posedge clk)
    act_1_1 <= i_acts__payload[31:16];
  always @(posedge clk)
    act_2_1 <= i_acts__payload[47:32];
  always @(posedge clk)
    act_2_2 <= act_2_1;
  always @(posedge clk)
    i_swap__payload_99  <= i_swap__payload_97 ;
  always @(posedge clk)
    i_swap__payload_101  <= i_swap__payload_99 ;
  always @(posedge clk)
    i_weight__payload_109  <= weight_2_1;
  always @(posedge clk)
    if (rst) i_weight__payload_106  <= 16'h0000;
    else i_weight__payload_106  <= i_weights__payload[31:16];
  always @(posedge clk)
    if (rst) weight_2_1 <= 16'h0000;
    else weight_2_1 <= i_weights__payload[47:32];
  always @(posedge clk)
    if (rst) weight_3_1 <= 16'h0000;
    else weight_3_1 <= i_weights__payload[63:48];
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
    if (rst) row <= 3'h1;
    else if (load) row <= _09_;
  assign _24_ = turn | rst;
  pe_ws_i16_i16_s33 pe_0_0 (
    .clk(clk),
    .i_act__payload(i_acts__payload[15:0]),
    .i_load__payload(i_load__payload_88 ),
    .i_sum__payload(33'h000000000),
    .i_swap__payload(i_swap__payload_97 ),
    .i_weight__payload(i_weight__payload_104 ),
    .o_act__payload(i_act__payload),
    .o_load__payload(i_load__payload),
    .o_sum__payload(i_sum__payload),
    .o_swap__payload(i_swap__payload),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_ws_i16_i16_s33 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_load__payload(i_load__payload),
    .i_sum__payload(33'h000000000),
    .i_swap__payload(i_swap__payload),
    .i_weight__payload(i_weight__payload_106 ),
    .o_act__payload(i_act__payload_23 ),
    .o_load__payload(i_load__payload_25 ),
    .o_sum__payload(i_sum__payload_116 ),
    .o_swap__payload(i_swap__payload_27 ),
    .o_weight__payload(i_weight__payload_43 ),
    .rst(rst)
  );
  pe_ws_i16_i16_s33 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_23 ),
    .i_load__payload(i_load__payload_25 ),
    .i_sum__payload(33'h000000000),
    .i_swap__payload(i_swap__payload_27 ),
    .i_weight__payload(i_weight__payload_109 ),
    .o_act__payload(i_act__payload_29 ),
    .o_load__payload(i_load__payload_31 ),
    .o_sum__payload(i_sum__payload_118 ),
    .o_swap__payload(i_swap__payload_33 ),
    .o_weight__payload(i_weight__payload_51 ),
    .rst(rst)
  );
  pe_ws_i16_i16_s33 pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_29 ),
    .i_load__payload(i_load__payload_31 ),
    .i_sum__payload(33'h000000000),
    .i_swap__payload(i_swap__payload_33 ),
    .i_weight__payload(i_weight__payload_112 ),
    .o_act__payload(_10_),
    .o_load__payload(_11_),
    .o_sum__payload(i_sum__payload_120 ),
    .o_swap__payload(_12_),
    .o_weight__payload(i_weight__payload_59 ),
    .rst(rst)
  );
  pe_ws_i16_i16_s33 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_load__payload(i_load__payload_93 ),
    .i_sum__payload(i_sum__payload),
    .i_swap__payload(i_swap__payload_99 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_37 ),
    .o_load__payload(i_load__payload_39 ),
    .o_sum__payload(i_sum__payload_122 ),
    .o_swap__payload(i_swap__payload_41 ),
    .o_weight__payload(i_weight__payload_61 ),
    .rst(rst)
  );
  pe_ws_i16_i16_s33 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_37 ),
    .i_load__payload(i_load__payload_39 ),
    .i_sum__payload(i_sum__payload_116 ),
    .i_swap__payload(i_swap__payload_41 ),
    .i_weight__payload(i_weight__payload_43 ),
    .o_act__payload(i_act__payload_45 ),
    .o_load__payload(i_load__payload_47 ),
    .o_sum__payload(i_sum__payload_124 ),
    .o_swap__payload(i_swap__payload_49 ),
    .o_weight__payload(i_weight__payload_69 ),
    .rst(rst)
  );
  pe_ws_i16_i16_s33 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_45 ),
    .i_load__payload(i_load__payload_47 ),
    .i_sum__payload(i_sum__payload_118 ),
    .i_swap__payload(i_swap__payload_49 ),
    .i_weight__payload(i_weight__payload_51 ),
    .o_act__payload(i_act__payload_53 ),
    .o_load__payload(i_load__payload_55 ),
    .o_sum__payload(i_sum__payload_126 ),
    .o_swap__payload(i_swap__payload_57 ),
    .o_weight__payload(i_weight__payload_77 ),
    .rst(rst)
  );
  pe_ws_i16_i16_s33 pe_1_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_53 ),
    .i_load__payload(i_load__payload_55 ),
    .i_sum__payload(i_sum__payload_120 ),
    .i_swap__payload(i_swap__payload_57 ),
    .i_weight__payload(i_weight__payload_59 ),
    .o_act__payload(_13_),
    .o_load__payload(_14_),
    .o_sum__payload(i_sum__payload_128 ),
    .o_swap__payload(_15_),
    .o_weight__payload(i_weight__payload_85 ),
    .rst(rst)
  );
  pe_ws_i16_i16_s33 pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_load__payload(i_load__payload_96 ),
    .i_sum__payload(i_sum__payload_122 ),
    .i_swap__payload(i_swap__payload_101 ),
    .i_weight__payload(i_weight__payload_61 ),
    .o_act__payload(i_act__payload_63 ),
    .o_load__payload(i_load__payload_65 ),
    .o_sum__payload(o_sum__payload_141 ),
    .o_swap__payload(i_swap__payload_67 ),
    .o_weight__payload(_17_),
    .rst(rst)
  );
  pe_ws_i16_i16_s33 pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_63 ),
    .i_load__payload(i_load__payload_65 ),
    .i_sum__payload(i_sum__payload_124 ),
    .i_swap__payload(i_swap__payload_67 ),
    .i_weight__payload(i_weight__payload_69 ),
    .o_act__payload(i_act__payload_71 ),
    .o_load__payload(i_load__payload_73 ),
    .o_sum__payload(o_sum__payload_144 ),
    .o_swap__payload(i_swap__payload_75 ),
    .o_weight__payload(_18_),
    .rst(rst)
  );
  pe_ws_i16_i16_s33 pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_71 ),
    .i_load__payload(i_load__payload_73 ),
    .i_sum__payload(i_sum__payload_126 ),
    .i_swap__payload(i_swap__payload_75 ),
    .i_weight__payload(i_weight__payload_77 ),
    .o_act__payload(i_act__payload_79 ),
    .o_load__payload(i_load__payload_81 ),
    .o_sum__payload(o_sum__payload_145 ),
    .o_swap__payload(i_swap__payload_83 ),
    .o_weight__payload(_19_),
    .rst(rst)
  );
  pe_ws_i16_i16_s33 pe_2_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_79 ),
    .i_load__payload(i_load__payload_81 ),
    .i_sum__payload(i_sum__payload_128 ),
    .i_swap__payload(i_swap__payload_83 ),
    .i_weight__payload(i_weight__payload_85 ),
    .o_act__payload(_20_),
    .o_load__payload(_22_),
    .o_sum__payload(o_sum__payload_134 ),
    .o_swap__payload(_23_),
    .o_weight__payload(_21_),
    .rst(rst)
  );
  assign leaving = { i_acts__payload[48], enter };
  assign o__payload = { o_sum__payload_134 , sum_2_1, sum_1_2, sum_0_3 };
endmodule

module systolic_ws_i16_3x4__sequencer(clk, rst, i__payload, i__valid, i__ready, o__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [64:0] i__payload;
  wire [64:0] i__payload;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  output [27:0] o__payload;
  wire [27:0] o__payload;
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
  reg [64:0] command;
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 3'h5;
  assign o__payload[2:0] = m_ends ? m_left[2:0] : 3'h5;
  assign n_ends = n_left <= 3'h4;
  assign o__payload[5:3] = n_ends ? n_left[2:0] : 3'h4;
  assign k_ends = k_left <= 2'h3;
  assign o__payload[7:6] = k_ends ? k_left[1:0] : 2'h3;
  assign o__payload[10] = _03_ & m_ends;
  assign advance = o__valid & o__ready;
  assign _09_ = ~ o__valid;
  assign _10_ = advance & o__payload[10];
  assign i__ready = _09_ | _10_;
  assign start = i__valid & i__ready;
  assign _11_ = ~ o__payload[10];
  assign _12_ = k_left - 2'h3;
  assign _00_ = k_ends ? command[31:16] : _12_;
  assign _01_[15:2] = n_left[15:2] - 1'h1;
  assign _02_ = n_ends ? command[47:32] : { _01_[15:2], 2'h0 };
  assign _03_ = k_ends & n_ends;
  assign _04_ = m_left - 3'h5;
  always @(posedge clk)
    opening <= _05_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _22_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (_17_) m_left <= _06_;
  always @(posedge clk)
    if (_18_) n_left[1:0] <= _07_[1:0];
  always @(posedge clk)
    if (_19_) n_left[15:2] <= _07_[15:2];
  always @(posedge clk)
    if (_14_) k_left <= _08_;
  assign _13_ = | { start, _03_ };
  assign _14_ = | { start, advance };
  assign _15_ = | { start, n_ends };
  assign _16_ = | { start, k_ends };
  assign _17_ = & { _13_, _14_ };
  assign _18_ = & { _14_, _15_, _16_ };
  assign _19_ = & { _14_, _16_ };
  assign _08_ = start ? i__payload[31:16] : _00_;
  assign _07_ = start ? i__payload[47:32] : _02_;
  assign _06_ = start ? i__payload[15:0] : _04_;
  assign _20_ = advance ? k_ends : opening;
  assign _05_ = _20_ | start;
  assign _21_ = advance ? _11_ : o__valid;
  assign _22_ = _21_ | start;
  assign _01_[1:0] = n_left[1:0];
  assign { o__payload[27:11], o__payload[9:8] } = { command[64:48], k_ends, opening };
endmodule

module systolic_ws_i16_3x4__writeback(clk, rst, i_scales__payload, i_scales__valid, o__ready, i__valid, reserve, i__valid_39 , can_open, o__payload, i_scales__ready, i__payload, i__payload_41 , room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [263:0] i_scales__payload;
  wire [263:0] i_scales__payload;
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
  output [64:0] o__payload;
  wire [64:0] o__payload;
  output i_scales__ready;
  wire i_scales__ready;
  input [20:0] i__payload;
  wire [20:0] i__payload;
  input [176:0] i__payload_41 ;
  wire [176:0] i__payload_41 ;
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
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire [64:0] i__payload_20 ;
  reg i__valid_19 ;
  wire i__valid_21 ;
  wire keep_50 ;
  wire keep_59 ;
  wire keep_68 ;
  wire keep_77 ;
  reg last_1_1;
  reg last_2_1;
  reg last_3_1;
  wire [20:0] o__payload_15 ;
  wire [175:0] o__payload_43 ;
  wire [63:0] o__payload_45 ;
  wire [23:0] o__payload_47 ;
  wire o__ready_16 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  reg [1:0] pause;
  wire signed [15:0] result;
  wire signed [15:0] result_60 ;
  wire signed [15:0] result_69 ;
  wire signed [15:0] result_78 ;
  reg valid_1_1;
  reg valid_2_1;
  reg [2:0] waiting;
  assign keep_50  = o__payload_15 [2:0] > 1'h0;
  assign keep_59  = o__payload_15 [2:0] > 1'h1;
  assign keep_68  = o__payload_15 [2:0] > 2'h2;
  assign keep_77  = o__payload_15 [2:0] > 2'h3;
  assign i__payload_20 [64] = last_3_1 & o__payload_15 [3];
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
    last_1_1 <= i__payload_41 [176];
  always @(posedge clk)
    last_2_1 <= last_1_1;
  always @(posedge clk)
    last_3_1 <= last_2_1;
  always @(posedge clk)
    if (rst) pause[1] <= 1'h0;
    else if (_06_) pause[1] <= _09_[1];
  always @(posedge clk)
    if (_07_) pause[0] <= 1'h0;
    else if (_02_) pause[0] <= _03_[0];
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
  assign _07_ = | { rst, i__valid };
  assign _08_ = _02_ ? _03_ : { 1'h0, pause[0] };
  assign _09_ = i__valid ? 2'h2 : _08_;
  systolic_ws_i16_3x4__writeback__bias_queue bias_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_43 ),
    .o__ready(o__ready_26 ),
    .rst(rst),
    .write_data(i_scales__payload[175:0])
  );
  requantise_i44_i16 column_0 (
    .bias(o__payload_43 [43:0]),
    .clk(clk),
    .keep(keep_50 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [15:0]),
    .relu(o__payload_15 [4]),
    .result(result),
    .rst(rst),
    .shift(o__payload_47 [5:0]),
    .total(i__payload_41 [43:0]),
    .zero_point(o__payload_15 [20:5])
  );
  requantise_i44_i16 column_1 (
    .bias(o__payload_43 [87:44]),
    .clk(clk),
    .keep(keep_59 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [31:16]),
    .relu(o__payload_15 [4]),
    .result(result_60 ),
    .rst(rst),
    .shift(o__payload_47 [11:6]),
    .total(i__payload_41 [87:44]),
    .zero_point(o__payload_15 [20:5])
  );
  requantise_i44_i16 column_2 (
    .bias(o__payload_43 [131:88]),
    .clk(clk),
    .keep(keep_68 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [47:32]),
    .relu(o__payload_15 [4]),
    .result(result_69 ),
    .rst(rst),
    .shift(o__payload_47 [17:12]),
    .total(i__payload_41 [131:88]),
    .zero_point(o__payload_15 [20:5])
  );
  requantise_i44_i16 column_3 (
    .bias(o__payload_43 [175:132]),
    .clk(clk),
    .keep(keep_77 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [63:48]),
    .relu(o__payload_15 [4]),
    .result(result_78 ),
    .rst(rst),
    .shift(o__payload_47 [23:18]),
    .total(i__payload_41 [175:132]),
    .zero_point(o__payload_15 [20:5])
  );
  systolic_ws_i16_3x4__writeback__multiplier_queue multiplier_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_45 ),
    .o__ready(o__ready_31 ),
    .rst(rst),
    .write_data(i_scales__payload[239:176])
  );
  systolic_ws_i16_3x4__writeback__queue queue (
    .clk(clk),
    .i__payload({ i__payload_20 [64], result_78 , result_69 , result_60 , result }),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_ws_i16_3x4__writeback__shift_queue shift_queue (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_47 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i_scales__payload[263:240])
  );
  systolic_ws_i16_3x4__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
  assign i__payload_20 [63:0] = { result_78 , result_69 , result_60 , result };
endmodule

module systolic_ws_i16_3x4__writeback__bias_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [175:0] write_data;
  wire [175:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [175:0] o__payload;
  wire [175:0] o__payload;
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
  assign i__ready = stored != 3'h5;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h4;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h4;
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
  ram_5x176 words (
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

module systolic_ws_i16_3x4__writeback__multiplier_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
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
  assign i__ready = stored != 3'h5;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h4;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h4;
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
  ram_5x64 words (
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

module systolic_ws_i16_3x4__writeback__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [64:0] o__payload;
  wire [64:0] o__payload;
  input [64:0] i__payload;
  wire [64:0] i__payload;
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
    if (rst) room <= 4'hd;
    else room <= _2_;
  systolic_ws_i16_3x4__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_i16_3x4__writeback__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [64:0] o__payload;
  wire [64:0] o__payload;
  input [64:0] write_data;
  wire [64:0] write_data;
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
  assign i__ready = stored != 4'hd;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'hc;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'hc;
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
  ram_13x65 words (
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

module systolic_ws_i16_3x4__writeback__shift_queue(clk, rst, write_data, i__valid, o__ready, i__ready, o__payload);
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
  assign i__ready = stored != 3'h5;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h4;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h4;
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
  ram_5x24 words (
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

module systolic_ws_i16_3x4__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [20:0] o__payload;
  wire [20:0] o__payload;
  input [20:0] write_data;
  wire [20:0] write_data;
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
  assign i__ready = stored != 3'h5;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h4;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h4;
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
  ram_5x21 words (
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
