module pe_ws_u8_i4_s15_pipelined(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] i_act__payload;
  wire [7:0] i_act__payload;
  input [3:0] i_weight__payload;
  wire [3:0] i_weight__payload;
  input [14:0] i_sum__payload;
  wire [14:0] i_sum__payload;
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [7:0] o_act__payload;
  reg [7:0] o_act__payload;
  output [3:0] o_weight__payload;
  wire [3:0] o_weight__payload;
  output [14:0] o_sum__payload;
  reg [14:0] o_sum__payload;
  output o_load__payload;
  reg o_load__payload;
  output o_swap__payload;
  reg o_swap__payload;
  wire [14:0] _0_;
  reg signed [11:0] product;
  wire signed [11:0] product_mantissa;
  reg signed [3:0] shadow;
  reg signed [3:0] weight;
  assign product_mantissa = $signed({ 1'h0, o_act__payload }) * $signed(weight);
  always @(posedge clk)
    o_act__payload <= i_act__payload;
  always @(posedge clk)
    o_load__payload <= i_load__payload;
  always @(posedge clk)
    o_swap__payload <= i_swap__payload;
  always @(posedge clk)
    product <= product_mantissa;
  always @(posedge clk)
    o_sum__payload <= _0_;
  assign _0_ = $signed(i_sum__payload) + $signed(product);
  always @(posedge clk)
    if (i_load__payload) shadow <= i_weight__payload;
  always @(posedge clk)
    if (i_swap__payload) weight <= shadow;
  assign o_weight__payload = i_weight__payload;
endmodule

module ram_18x49(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [48:0] write_data;
  wire [48:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [48:0] read_data;
  wire [48:0] read_data;
  reg [48:0] cells [17:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [48:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x13(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [12:0] write_data;
  wire [12:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [12:0] read_data;
  wire [12:0] read_data;
  reg [12:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [12:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x192(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [191:0] write_data;
  wire [191:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [191:0] read_data;
  wire [191:0] read_data;
  reg [191:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [191:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x36(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [35:0] write_data;
  wire [35:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [35:0] read_data;
  wire [35:0] read_data;
  reg [35:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [35:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x96(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [95:0] write_data;
  wire [95:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [95:0] read_data;
  wire [95:0] read_data;
  reg [95:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [95:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x192(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [191:0] write_data;
  wire [191:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [191:0] read_data;
  wire [191:0] read_data;
  reg [191:0] cells [7:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [191:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module requantise_i32_i8(clk, total, rst, bias, moves, zero_point, multiplier, shift, relu, keep, result);
  input clk;
  wire clk;
  input signed [31:0] total;
  wire signed [31:0] total;
  input rst;
  wire rst;
  input signed [31:0] bias;
  wire signed [31:0] bias;
  input [2:0] moves;
  wire [2:0] moves;
  input signed [7:0] zero_point;
  wire signed [7:0] zero_point;
  input [15:0] multiplier;
  wire [15:0] multiplier;
  input [5:0] shift;
  wire [5:0] shift;
  input relu;
  wire relu;
  input keep;
  wire keep;
  output signed [7:0] result;
  wire signed [7:0] result;
  wire [32:0] _00_;
  wire [9:0] _01_;
  wire _02_;
  wire _03_;
  wire [48:0] _04_;
  wire [49:0] _05_;
  wire _06_;
  wire _07_;
  wire [49:0] _08_;
  wire _09_;
  wire _10_;
  wire [7:0] _11_;
  wire [7:0] _12_;
  wire [8:0] _13_;
  reg signed [32:0] biased;
  wire [49:0] lost;
  wire signed [7:0] low;
  wire signed [8:0] near;
  reg signed [48:0] scaled;
  wire signed [49:0] shifted;
  reg signed [31:0] sum;
  wire up;
  wire signed [10:0] value;
  assign _00_ = $signed(sum) + $signed(bias);
  assign _04_ = $signed(biased) * $signed({ 1'h0, multiplier });
  assign shifted = $signed({ scaled, 1'h0 }) >>> shift;
  assign _05_ = $signed(1'h1) << shift;
  assign lost = ~ _05_;
  assign _06_ = $signed(shifted[49:1]) >= $signed(10'h100);
  assign _07_ = $signed(shifted[49:1]) < $signed(9'h100);
  assign _09_ = | _08_[49:1];
  assign _10_ = _09_ | shifted[1];
  assign up = shifted[0] & _10_;
  assign _01_ = $signed(near) + $signed(zero_point);
  assign value = $signed(_01_) + $signed({ 1'h0, up });
  assign low = relu ? zero_point : 8'h80;
  assign _02_ = $signed(value) < $signed(low);
  assign _03_ = $signed(value) > $signed(8'h7f);
  always @(posedge clk)
    if (moves[0]) sum <= total;
  always @(posedge clk)
    if (moves[1]) biased <= _00_;
  always @(posedge clk)
    if (moves[2]) scaled <= _04_;
  assign _08_[49:1] = scaled & lost[49:1];
  assign near = _06_ ? 9'h0ff : _13_;
  assign _11_ = _03_ ? 8'h7f : value[7:0];
  assign _12_ = _02_ ? low : _11_;
  assign result = keep ? _12_ : 8'h00;
  assign _13_ = _07_ ? 9'h100 : shifted[9:1];
  assign _08_[0] = 1'h0;
endmodule

module systolic_ws_u8i4_5x6(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, i_scales__payload, i_scales__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [56:0] i_command__payload;
  wire [56:0] i_command__payload;
  input i_command__valid;
  wire i_command__valid;
  input [23:0] i_weights__payload;
  wire [23:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [39:0] i_acts__payload;
  wire [39:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [323:0] i_scales__payload;
  wire [323:0] i_scales__payload;
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
  output [48:0] o__payload;
  wire [48:0] o__payload;
  output o__valid;
  wire o__valid;
  wire [3:0] _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [31:0] _004_;
  wire [31:0] _005_;
  wire _006_;
  wire [31:0] _007_;
  wire [31:0] _008_;
  wire [31:0] _009_;
  wire [31:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [2:0] _014_;
  wire [2:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [3:0] _021_;
  wire [2:0] _022_;
  wire [2:0] _023_;
  wire _024_;
  wire [3:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire can_open;
  reg closing;
  reg closing_1;
  reg closing_10;
  reg closing_11;
  reg closing_2;
  reg closing_3;
  reg closing_4;
  reg closing_5;
  reg closing_6;
  reg closing_7;
  reg closing_8;
  reg closing_9;
  wire enable;
  wire i__valid_73 ;
  wire [40:0] i_acts__payload_46 ;
  wire i_tile__valid;
  wire i_weights__ready_32 ;
  wire i_weights__valid_28 ;
  reg [4:0] lanes;
  reg last_1;
  reg last_10;
  reg last_11;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  reg last_6;
  reg last_7;
  reg last_8;
  reg last_9;
  wire [1:0] leaving;
  wire load;
  wire load_ends;
  wire [21:0] o__payload_21 ;
  wire [89:0] o__payload_53 ;
  wire o__ready_39 ;
  wire o__valid_29 ;
  reg opening;
  reg opening_1;
  reg opening_10;
  reg opening_11;
  reg opening_2;
  reg opening_3;
  reg opening_4;
  reg opening_5;
  reg opening_6;
  reg opening_7;
  reg opening_8;
  reg opening_9;
  reg [2:0] read_address;
  wire [191:0] read_data;
  wire read_enable;
  wire reserve;
  wire [4:0] room;
  reg [2:0] row_1;
  reg row_closing_1;
  reg row_last_1;
  reg row_opening_1;
  reg row_valid_1;
  reg [3:0] rows_left;
  reg [2:0] rows_loaded;
  wire [31:0] total_0;
  wire [31:0] total_1;
  wire [31:0] total_2;
  wire [31:0] total_3;
  wire [31:0] total_4;
  wire [31:0] total_5;
  wire turn_enable;
  reg valid_1;
  reg valid_10;
  reg valid_11;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  reg valid_5;
  reg valid_6;
  reg valid_7;
  reg valid_8;
  reg valid_9;
  wire write_enable;
  assign _016_ = o__payload_21 [9:7] > 1'h0;
  assign _017_ = o__payload_21 [9:7] > 1'h1;
  assign _018_ = o__payload_21 [9:7] > 2'h2;
  assign _019_ = o__payload_21 [9:7] > 2'h3;
  assign _020_ = o__payload_21 [9:7] > 3'h4;
  assign _021_ = rows_left - 1'h1;
  assign _022_ = read_address + 1'h1;
  assign _023_ = last_11 ? 3'h0 : _022_;
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
    last_8 <= last_7;
  always @(posedge clk)
    last_9 <= last_8;
  always @(posedge clk)
    last_10 <= last_9;
  always @(posedge clk)
    last_11 <= last_10;
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
    opening_8 <= opening_7;
  always @(posedge clk)
    opening_9 <= opening_8;
  always @(posedge clk)
    opening_10 <= opening_9;
  always @(posedge clk)
    opening_11 <= opening_10;
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
    closing_8 <= closing_7;
  always @(posedge clk)
    closing_9 <= closing_8;
  always @(posedge clk)
    closing_10 <= closing_9;
  always @(posedge clk)
    closing_11 <= closing_10;
  always @(posedge clk)
    row_last_1 <= last_11;
  always @(posedge clk)
    row_opening_1 <= opening_11;
  always @(posedge clk)
    row_closing_1 <= closing_11;
  always @(posedge clk)
    row_1 <= read_address;
  assign i_weights__valid_28  = i_weights__valid & o__valid_29 ;
  assign i_weights__ready = i_weights__ready_32  & o__valid_29 ;
  assign load = i_weights__valid & i_weights__ready;
  assign _000_ = o__payload_21 [9:7] - 1'h1;
  assign load_ends = rows_loaded == _000_;
  assign _006_ = ~ o__payload_21 [11];
  assign turn_enable = _006_ | can_open;
  assign i_tile__valid = o__ready_39  & o__payload_21 [11];
  assign _013_ = ~ closing;
  assign _024_ = | room;
  assign enable = _013_ | _024_;
  assign i_acts__payload_46 [40] = rows_left == 1'h1;
  assign reserve = leaving[0] & closing;
  assign _026_ = lanes[0] & leaving[0];
  assign i_acts__payload_46 [7:0] = _026_ ? i_acts__payload[7:0] : 8'h00;
  assign _027_ = lanes[1] & leaving[0];
  assign i_acts__payload_46 [15:8] = _027_ ? i_acts__payload[15:8] : 8'h00;
  assign _001_ = lanes[2] & leaving[0];
  assign i_acts__payload_46 [23:16] = _001_ ? i_acts__payload[23:16] : 8'h00;
  assign _002_ = lanes[3] & leaving[0];
  assign i_acts__payload_46 [31:24] = _002_ ? i_acts__payload[31:24] : 8'h00;
  assign _003_ = lanes[4] & leaving[0];
  assign i_acts__payload_46 [39:32] = _003_ ? i_acts__payload[39:32] : 8'h00;
  assign _004_ = row_opening_1 ? 32'd0 : read_data[31:0];
  assign total_0 = $signed(o__payload_53 [14:0]) + $signed(_004_);
  assign _005_ = row_opening_1 ? 32'd0 : read_data[63:32];
  assign total_1 = $signed(o__payload_53 [29:15]) + $signed(_005_);
  assign _007_ = row_opening_1 ? 32'd0 : read_data[95:64];
  assign total_2 = $signed(o__payload_53 [44:30]) + $signed(_007_);
  assign _008_ = row_opening_1 ? 32'd0 : read_data[127:96];
  assign total_3 = $signed(o__payload_53 [59:45]) + $signed(_008_);
  assign _009_ = row_opening_1 ? 32'd0 : read_data[159:128];
  assign total_4 = $signed(o__payload_53 [74:60]) + $signed(_009_);
  assign _010_ = row_opening_1 ? 32'd0 : read_data[191:160];
  assign total_5 = $signed(o__payload_53 [89:75]) + $signed(_010_);
  assign _011_ = ~ opening_11;
  assign read_enable = valid_11 & _011_;
  assign _012_ = ~ row_closing_1;
  assign write_enable = row_valid_1 & _012_;
  assign i__valid_73  = row_valid_1 & row_closing_1;
  assign _014_ = rows_loaded + 1'h1;
  assign _015_ = load_ends ? 3'h0 : _014_;
  always @(posedge clk)
    if (rst) rows_loaded <= 3'h0;
    else if (load) rows_loaded <= _015_;
  always @(posedge clk)
    if (_028_) rows_left <= _025_;
  always @(posedge clk)
    if (o__ready_39 ) opening <= o__payload_21 [10];
  always @(posedge clk)
    if (o__ready_39 ) closing <= o__payload_21 [11];
  always @(posedge clk)
    if (o__ready_39 ) lanes <= { _020_, _019_, _018_, _017_, _016_ };
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
    if (rst) valid_8 <= 1'h0;
    else valid_8 <= valid_7;
  always @(posedge clk)
    if (rst) valid_9 <= 1'h0;
    else valid_9 <= valid_8;
  always @(posedge clk)
    if (rst) valid_10 <= 1'h0;
    else valid_10 <= valid_9;
  always @(posedge clk)
    if (rst) valid_11 <= 1'h0;
    else valid_11 <= valid_10;
  always @(posedge clk)
    if (rst) row_valid_1 <= 1'h0;
    else row_valid_1 <= valid_11;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (valid_11) read_address <= _023_;
  assign _028_ = | { leaving[0], o__ready_39  };
  assign _025_ = o__ready_39  ? o__payload_21 [3:0] : _021_;
  ram_8x192 buffer (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(row_1),
    .write_data({ total_5, total_4, total_3, total_2, total_1, total_0 }),
    .write_enable(write_enable)
  );
  systolic_ws_u8i4_5x6__mesh mesh (
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
  systolic_ws_u8i4_5x6__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i_command__ready),
    .i__valid(i_command__valid),
    .o__payload(o__payload_21 ),
    .o__ready(o__ready_39 ),
    .o__valid(o__valid_29 ),
    .rst(rst)
  );
  systolic_ws_u8i4_5x6__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_21 [21:12], o__payload_21 [6:4] }),
    .i__payload_41 ({ row_last_1, total_5, total_4, total_3, total_2, total_1, total_0 }),
    .i__valid(i_tile__valid),
    .i__valid_39 (i__valid_73 ),
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

module systolic_ws_u8i4_5x6__mesh(clk, rst, i_acts__valid, i_weights__valid, turn_enable, enable, i_weights__ready, i_acts__ready, turn, i_weights__payload, i_acts__payload, leaving, o__payload);
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
  input [24:0] i_weights__payload;
  wire [24:0] i_weights__payload;
  input [40:0] i_acts__payload;
  wire [40:0] i_acts__payload;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [89:0] o__payload;
  wire [89:0] o__payload;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [4:0] _010_;
  wire [7:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [7:0] _015_;
  wire _016_;
  wire _017_;
  wire [7:0] _018_;
  wire _019_;
  wire _020_;
  wire [7:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [3:0] _025_;
  wire [3:0] _026_;
  wire [3:0] _027_;
  wire [3:0] _028_;
  wire [3:0] _029_;
  wire [7:0] _030_;
  wire [3:0] _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  reg [7:0] act_1_1;
  reg [7:0] act_2_1;
  reg [7:0] act_2_2;
  reg [7:0] act_3_1;
  reg [7:0] act_3_2;
  reg [7:0] act_3_3;
  reg [7:0] act_4_1;
  reg [7:0] act_4_2;
  reg [7:0] act_4_3;
  reg [7:0] act_4_4;
  reg begun;
  reg computing;
  wire enter;
  wire [7:0] i_act__payload;
  wire [7:0] i_act__payload_107 ;
  wire [7:0] i_act__payload_115 ;
  wire [7:0] i_act__payload_123 ;
  wire [7:0] i_act__payload_133 ;
  wire [7:0] i_act__payload_141 ;
  wire [7:0] i_act__payload_149 ;
  wire [7:0] i_act__payload_157 ;
  wire [7:0] i_act__payload_165 ;
  wire [7:0] i_act__payload_175 ;
  wire [7:0] i_act__payload_183 ;
  wire [7:0] i_act__payload_191 ;
  wire [7:0] i_act__payload_199 ;
  wire [7:0] i_act__payload_207 ;
  wire [7:0] i_act__payload_23 ;
  wire [7:0] i_act__payload_29 ;
  wire [7:0] i_act__payload_35 ;
  wire [7:0] i_act__payload_41 ;
  wire [7:0] i_act__payload_49 ;
  wire [7:0] i_act__payload_57 ;
  wire [7:0] i_act__payload_65 ;
  wire [7:0] i_act__payload_73 ;
  wire [7:0] i_act__payload_81 ;
  wire [7:0] i_act__payload_91 ;
  wire [7:0] i_act__payload_99 ;
  wire i_load__payload;
  wire i_load__payload_101 ;
  wire i_load__payload_109 ;
  wire i_load__payload_117 ;
  wire i_load__payload_125 ;
  wire i_load__payload_135 ;
  wire i_load__payload_143 ;
  wire i_load__payload_151 ;
  wire i_load__payload_159 ;
  wire i_load__payload_167 ;
  wire i_load__payload_177 ;
  wire i_load__payload_185 ;
  wire i_load__payload_193 ;
  wire i_load__payload_201 ;
  wire i_load__payload_209 ;
  wire i_load__payload_216 ;
  wire i_load__payload_221 ;
  wire i_load__payload_224 ;
  wire i_load__payload_227 ;
  wire i_load__payload_230 ;
  wire i_load__payload_25 ;
  wire i_load__payload_31 ;
  wire i_load__payload_37 ;
  wire i_load__payload_43 ;
  wire i_load__payload_51 ;
  wire i_load__payload_59 ;
  wire i_load__payload_67 ;
  wire i_load__payload_75 ;
  wire i_load__payload_83 ;
  wire i_load__payload_93 ;
  wire [14:0] i_sum__payload;
  wire [14:0] i_sum__payload_260 ;
  wire [14:0] i_sum__payload_262 ;
  wire [14:0] i_sum__payload_264 ;
  wire [14:0] i_sum__payload_266 ;
  wire [14:0] i_sum__payload_268 ;
  wire [14:0] i_sum__payload_270 ;
  wire [14:0] i_sum__payload_272 ;
  wire [14:0] i_sum__payload_274 ;
  wire [14:0] i_sum__payload_276 ;
  wire [14:0] i_sum__payload_278 ;
  wire [14:0] i_sum__payload_280 ;
  wire [14:0] i_sum__payload_282 ;
  wire [14:0] i_sum__payload_284 ;
  wire [14:0] i_sum__payload_286 ;
  wire [14:0] i_sum__payload_288 ;
  wire [14:0] i_sum__payload_290 ;
  wire [14:0] i_sum__payload_292 ;
  wire [14:0] i_sum__payload_294 ;
  wire [14:0] i_sum__payload_296 ;
  wire [14:0] i_sum__payload_298 ;
  wire [14:0] i_sum__payload_300 ;
  wire [14:0] i_sum__payload_302 ;
  wire [14:0] i_sum__payload_304 ;
  wire i_swap__payload;
  wire i_swap__payload_103 ;
  wire i_swap__payload_111 ;
  wire i_swap__payload_119 ;
  wire i_swap__payload_127 ;
  wire i_swap__payload_137 ;
  wire i_swap__payload_145 ;
  wire i_swap__payload_153 ;
  wire i_swap__payload_161 ;
  wire i_swap__payload_169 ;
  wire i_swap__payload_179 ;
  wire i_swap__payload_187 ;
  wire i_swap__payload_195 ;
  wire i_swap__payload_203 ;
  wire i_swap__payload_211 ;
  reg i_swap__payload_231 ;
  reg i_swap__payload_233 ;
  reg i_swap__payload_235 ;
  reg i_swap__payload_237 ;
  reg i_swap__payload_239 ;
  wire i_swap__payload_27 ;
  wire i_swap__payload_33 ;
  wire i_swap__payload_39 ;
  wire i_swap__payload_45 ;
  wire i_swap__payload_53 ;
  wire i_swap__payload_61 ;
  wire i_swap__payload_69 ;
  wire i_swap__payload_77 ;
  wire i_swap__payload_85 ;
  wire i_swap__payload_95 ;
  wire [3:0] i_weight__payload;
  wire [3:0] i_weight__payload_105 ;
  wire [3:0] i_weight__payload_113 ;
  wire [3:0] i_weight__payload_121 ;
  wire [3:0] i_weight__payload_129 ;
  wire [3:0] i_weight__payload_131 ;
  wire [3:0] i_weight__payload_139 ;
  wire [3:0] i_weight__payload_147 ;
  wire [3:0] i_weight__payload_155 ;
  wire [3:0] i_weight__payload_163 ;
  wire [3:0] i_weight__payload_171 ;
  wire [3:0] i_weight__payload_173 ;
  wire [3:0] i_weight__payload_181 ;
  wire [3:0] i_weight__payload_189 ;
  wire [3:0] i_weight__payload_197 ;
  wire [3:0] i_weight__payload_205 ;
  wire [3:0] i_weight__payload_213 ;
  wire [3:0] i_weight__payload_242 ;
  reg [3:0] i_weight__payload_244 ;
  reg [3:0] i_weight__payload_247 ;
  reg [3:0] i_weight__payload_250 ;
  reg [3:0] i_weight__payload_253 ;
  reg [3:0] i_weight__payload_256 ;
  wire [3:0] i_weight__payload_55 ;
  wire [3:0] i_weight__payload_63 ;
  wire [3:0] i_weight__payload_71 ;
  wire [3:0] i_weight__payload_79 ;
  wire [3:0] i_weight__payload_87 ;
  wire [3:0] i_weight__payload_89 ;
  wire [3:0] i_weight__payload_97 ;
  wire load;
  wire load_ends;
  reg loaded;
  wire [14:0] o_sum__payload_312 ;
  wire [14:0] o_sum__payload_331 ;
  wire [14:0] o_sum__payload_336 ;
  wire [14:0] o_sum__payload_340 ;
  wire [14:0] o_sum__payload_343 ;
  wire [14:0] o_sum__payload_344 ;
  reg [4:0] row;
  reg signed [14:0] sum_0_1;
  reg signed [14:0] sum_0_2;
  reg signed [14:0] sum_0_3;
  reg signed [14:0] sum_0_4;
  reg signed [14:0] sum_0_5;
  reg signed [14:0] sum_1_1;
  reg signed [14:0] sum_1_2;
  reg signed [14:0] sum_1_3;
  reg signed [14:0] sum_1_4;
  reg signed [14:0] sum_2_1;
  reg signed [14:0] sum_2_2;
  reg signed [14:0] sum_2_3;
  reg signed [14:0] sum_3_1;
  reg signed [14:0] sum_3_2;
  reg signed [14:0] sum_4_1;
  wire tile_ends;
  reg signed [3:0] weight_2_1;
  reg signed [3:0] weight_3_1;
  reg signed [3:0] weight_3_2;
  reg signed [3:0] weight_4_1;
  reg signed [3:0] weight_4_2;
  reg signed [3:0] weight_4_3;
  reg signed [3:0] weight_5_1;
  reg signed [3:0] weight_5_2;
  reg signed [3:0] weight_5_3;
  reg signed [3:0] weight_5_4;
  always @(posedge clk)
    i_swap__payload_231  <= _034_;
  always @(posedge clk)
    act_1_1 <= i_acts__payload[15:8];
  always @(posedge clk)
    act_2_1 <= i_acts__payload[23:16];
  always @(posedge clk)
    act_2_2 <= act_2_1;
  always @(posedge clk)
    act_3_1 <= i_acts__payload[31:24];
  always @(posedge clk)
    act_3_2 <= act_3_1;
  always @(posedge clk)
    act_3_3 <= act_3_2;
  always @(posedge clk)
    act_4_1 <= i_acts__payload[39:32];
  always @(posedge clk)
    act_4_2 <= act_4_1;
  always @(posedge clk)
    act_4_3 <= act_4_2;
  always @(posedge clk)
    act_4_4 <= act_4_3;
  always @(posedge clk)
    i_swap__payload_233  <= i_swap__payload_231 ;
  always @(posedge clk)
    i_swap__payload_235  <= i_swap__payload_233 ;
  always @(posedge clk)
    i_swap__payload_237  <= i_swap__payload_235 ;
  always @(posedge clk)
    i_swap__payload_239  <= i_swap__payload_237 ;
  always @(posedge clk)
    i_weight__payload_247  <= weight_2_1;
  always @(posedge clk)
    weight_3_2 <= weight_3_1;
  always @(posedge clk)
    i_weight__payload_250  <= weight_3_2;
  always @(posedge clk)
    weight_4_2 <= weight_4_1;
  always @(posedge clk)
    weight_4_3 <= weight_4_2;
  always @(posedge clk)
    i_weight__payload_253  <= weight_4_3;
  always @(posedge clk)
    weight_5_2 <= weight_5_1;
  always @(posedge clk)
    weight_5_3 <= weight_5_2;
  always @(posedge clk)
    weight_5_4 <= weight_5_3;
  always @(posedge clk)
    i_weight__payload_256  <= weight_5_4;
  always @(posedge clk)
    sum_0_1 <= o_sum__payload_331 ;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_0_3 <= sum_0_2;
  always @(posedge clk)
    sum_0_4 <= sum_0_3;
  always @(posedge clk)
    sum_0_5 <= sum_0_4;
  always @(posedge clk)
    sum_1_1 <= o_sum__payload_336 ;
  always @(posedge clk)
    sum_1_2 <= sum_1_1;
  always @(posedge clk)
    sum_1_3 <= sum_1_2;
  always @(posedge clk)
    sum_1_4 <= sum_1_3;
  always @(posedge clk)
    sum_2_1 <= o_sum__payload_340 ;
  always @(posedge clk)
    sum_2_2 <= sum_2_1;
  always @(posedge clk)
    sum_2_3 <= sum_2_2;
  always @(posedge clk)
    sum_3_1 <= o_sum__payload_343 ;
  always @(posedge clk)
    sum_3_2 <= sum_3_1;
  always @(posedge clk)
    sum_4_1 <= o_sum__payload_344 ;
  assign i_weights__ready = ~ loaded;
  assign i_acts__ready = computing & enable;
  assign load = i_weights__valid & i_weights__ready;
  assign enter = i_acts__valid & i_acts__ready;
  assign load_ends = load & i_weights__payload[24];
  assign tile_ends = enter & i_acts__payload[40];
  assign _004_ = ~ computing;
  assign _013_ = tile_ends & begun;
  assign _024_ = _004_ | _013_;
  assign _035_ = _000_ & _024_;
  assign turn = _035_ & turn_enable;
  assign _036_ = load & row[0];
  assign i_load__payload_216  = _036_ | rst;
  assign _037_ = load & row[1];
  assign i_load__payload_221  = _037_ | rst;
  assign _038_ = load & row[2];
  assign i_load__payload_224  = _038_ | rst;
  assign _039_ = load & row[3];
  assign i_load__payload_227  = _039_ | rst;
  assign _001_ = load & row[4];
  assign i_load__payload_230  = _001_ | rst;
  assign i_weight__payload_242  = rst ? 4'h0 : i_weights__payload[3:0];
  assign _000_ = loaded | load_ends;
  assign _003_ = _000_ & _002_;
  assign _005_ = ~ tile_ends;
  assign _006_ = computing & _005_;
  assign _007_ = _006_ | turn;
  assign _008_ = begun | enter;
  assign _002_ = ~ turn;
  assign _009_ = _008_ & _002_;
  assign _010_ = i_weights__payload[24] ? 5'h01 : { row[3:0], 1'h0 };
  always @(posedge clk)
    if (rst) i_weight__payload_244  <= 4'h0;
    else i_weight__payload_244  <= i_weights__payload[7:4];
  always @(posedge clk)
    if (rst) weight_2_1 <= 4'h0;
    else weight_2_1 <= i_weights__payload[11:8];
  always @(posedge clk)
    if (rst) weight_3_1 <= 4'h0;
    else weight_3_1 <= i_weights__payload[15:12];
  always @(posedge clk)
    if (rst) weight_4_1 <= 4'h0;
    else weight_4_1 <= i_weights__payload[19:16];
  always @(posedge clk)
    if (rst) weight_5_1 <= 4'h0;
    else weight_5_1 <= i_weights__payload[23:20];
  always @(posedge clk)
    if (rst) loaded <= 1'h0;
    else loaded <= _003_;
  always @(posedge clk)
    if (rst) computing <= 1'h0;
    else computing <= _007_;
  always @(posedge clk)
    if (rst) begun <= 1'h0;
    else begun <= _009_;
  always @(posedge clk)
    if (rst) row <= 5'h01;
    else if (load) row <= _010_;
  assign _034_ = turn | rst;
  pe_ws_u8_i4_s15_pipelined pe_0_0 (
    .clk(clk),
    .i_act__payload(i_acts__payload[7:0]),
    .i_load__payload(i_load__payload_216 ),
    .i_sum__payload(15'h0000),
    .i_swap__payload(i_swap__payload_231 ),
    .i_weight__payload(i_weight__payload_242 ),
    .o_act__payload(i_act__payload),
    .o_load__payload(i_load__payload),
    .o_sum__payload(i_sum__payload),
    .o_swap__payload(i_swap__payload),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_load__payload(i_load__payload),
    .i_sum__payload(15'h0000),
    .i_swap__payload(i_swap__payload),
    .i_weight__payload(i_weight__payload_244 ),
    .o_act__payload(i_act__payload_23 ),
    .o_load__payload(i_load__payload_25 ),
    .o_sum__payload(i_sum__payload_260 ),
    .o_swap__payload(i_swap__payload_27 ),
    .o_weight__payload(i_weight__payload_55 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_23 ),
    .i_load__payload(i_load__payload_25 ),
    .i_sum__payload(15'h0000),
    .i_swap__payload(i_swap__payload_27 ),
    .i_weight__payload(i_weight__payload_247 ),
    .o_act__payload(i_act__payload_29 ),
    .o_load__payload(i_load__payload_31 ),
    .o_sum__payload(i_sum__payload_262 ),
    .o_swap__payload(i_swap__payload_33 ),
    .o_weight__payload(i_weight__payload_63 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_29 ),
    .i_load__payload(i_load__payload_31 ),
    .i_sum__payload(15'h0000),
    .i_swap__payload(i_swap__payload_33 ),
    .i_weight__payload(i_weight__payload_250 ),
    .o_act__payload(i_act__payload_35 ),
    .o_load__payload(i_load__payload_37 ),
    .o_sum__payload(i_sum__payload_264 ),
    .o_swap__payload(i_swap__payload_39 ),
    .o_weight__payload(i_weight__payload_71 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_0_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_35 ),
    .i_load__payload(i_load__payload_37 ),
    .i_sum__payload(15'h0000),
    .i_swap__payload(i_swap__payload_39 ),
    .i_weight__payload(i_weight__payload_253 ),
    .o_act__payload(i_act__payload_41 ),
    .o_load__payload(i_load__payload_43 ),
    .o_sum__payload(i_sum__payload_266 ),
    .o_swap__payload(i_swap__payload_45 ),
    .o_weight__payload(i_weight__payload_79 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_0_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_41 ),
    .i_load__payload(i_load__payload_43 ),
    .i_sum__payload(15'h0000),
    .i_swap__payload(i_swap__payload_45 ),
    .i_weight__payload(i_weight__payload_256 ),
    .o_act__payload(_011_),
    .o_load__payload(_012_),
    .o_sum__payload(i_sum__payload_268 ),
    .o_swap__payload(_014_),
    .o_weight__payload(i_weight__payload_87 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_load__payload(i_load__payload_221 ),
    .i_sum__payload(i_sum__payload),
    .i_swap__payload(i_swap__payload_233 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_49 ),
    .o_load__payload(i_load__payload_51 ),
    .o_sum__payload(i_sum__payload_270 ),
    .o_swap__payload(i_swap__payload_53 ),
    .o_weight__payload(i_weight__payload_89 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_49 ),
    .i_load__payload(i_load__payload_51 ),
    .i_sum__payload(i_sum__payload_260 ),
    .i_swap__payload(i_swap__payload_53 ),
    .i_weight__payload(i_weight__payload_55 ),
    .o_act__payload(i_act__payload_57 ),
    .o_load__payload(i_load__payload_59 ),
    .o_sum__payload(i_sum__payload_272 ),
    .o_swap__payload(i_swap__payload_61 ),
    .o_weight__payload(i_weight__payload_97 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_57 ),
    .i_load__payload(i_load__payload_59 ),
    .i_sum__payload(i_sum__payload_262 ),
    .i_swap__payload(i_swap__payload_61 ),
    .i_weight__payload(i_weight__payload_63 ),
    .o_act__payload(i_act__payload_65 ),
    .o_load__payload(i_load__payload_67 ),
    .o_sum__payload(i_sum__payload_274 ),
    .o_swap__payload(i_swap__payload_69 ),
    .o_weight__payload(i_weight__payload_105 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_1_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_65 ),
    .i_load__payload(i_load__payload_67 ),
    .i_sum__payload(i_sum__payload_264 ),
    .i_swap__payload(i_swap__payload_69 ),
    .i_weight__payload(i_weight__payload_71 ),
    .o_act__payload(i_act__payload_73 ),
    .o_load__payload(i_load__payload_75 ),
    .o_sum__payload(i_sum__payload_276 ),
    .o_swap__payload(i_swap__payload_77 ),
    .o_weight__payload(i_weight__payload_113 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_1_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_73 ),
    .i_load__payload(i_load__payload_75 ),
    .i_sum__payload(i_sum__payload_266 ),
    .i_swap__payload(i_swap__payload_77 ),
    .i_weight__payload(i_weight__payload_79 ),
    .o_act__payload(i_act__payload_81 ),
    .o_load__payload(i_load__payload_83 ),
    .o_sum__payload(i_sum__payload_278 ),
    .o_swap__payload(i_swap__payload_85 ),
    .o_weight__payload(i_weight__payload_121 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_1_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_81 ),
    .i_load__payload(i_load__payload_83 ),
    .i_sum__payload(i_sum__payload_268 ),
    .i_swap__payload(i_swap__payload_85 ),
    .i_weight__payload(i_weight__payload_87 ),
    .o_act__payload(_015_),
    .o_load__payload(_016_),
    .o_sum__payload(i_sum__payload_280 ),
    .o_swap__payload(_017_),
    .o_weight__payload(i_weight__payload_129 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_load__payload(i_load__payload_224 ),
    .i_sum__payload(i_sum__payload_270 ),
    .i_swap__payload(i_swap__payload_235 ),
    .i_weight__payload(i_weight__payload_89 ),
    .o_act__payload(i_act__payload_91 ),
    .o_load__payload(i_load__payload_93 ),
    .o_sum__payload(i_sum__payload_282 ),
    .o_swap__payload(i_swap__payload_95 ),
    .o_weight__payload(i_weight__payload_131 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_91 ),
    .i_load__payload(i_load__payload_93 ),
    .i_sum__payload(i_sum__payload_272 ),
    .i_swap__payload(i_swap__payload_95 ),
    .i_weight__payload(i_weight__payload_97 ),
    .o_act__payload(i_act__payload_99 ),
    .o_load__payload(i_load__payload_101 ),
    .o_sum__payload(i_sum__payload_284 ),
    .o_swap__payload(i_swap__payload_103 ),
    .o_weight__payload(i_weight__payload_139 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_99 ),
    .i_load__payload(i_load__payload_101 ),
    .i_sum__payload(i_sum__payload_274 ),
    .i_swap__payload(i_swap__payload_103 ),
    .i_weight__payload(i_weight__payload_105 ),
    .o_act__payload(i_act__payload_107 ),
    .o_load__payload(i_load__payload_109 ),
    .o_sum__payload(i_sum__payload_286 ),
    .o_swap__payload(i_swap__payload_111 ),
    .o_weight__payload(i_weight__payload_147 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_2_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_107 ),
    .i_load__payload(i_load__payload_109 ),
    .i_sum__payload(i_sum__payload_276 ),
    .i_swap__payload(i_swap__payload_111 ),
    .i_weight__payload(i_weight__payload_113 ),
    .o_act__payload(i_act__payload_115 ),
    .o_load__payload(i_load__payload_117 ),
    .o_sum__payload(i_sum__payload_288 ),
    .o_swap__payload(i_swap__payload_119 ),
    .o_weight__payload(i_weight__payload_155 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_2_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_115 ),
    .i_load__payload(i_load__payload_117 ),
    .i_sum__payload(i_sum__payload_278 ),
    .i_swap__payload(i_swap__payload_119 ),
    .i_weight__payload(i_weight__payload_121 ),
    .o_act__payload(i_act__payload_123 ),
    .o_load__payload(i_load__payload_125 ),
    .o_sum__payload(i_sum__payload_290 ),
    .o_swap__payload(i_swap__payload_127 ),
    .o_weight__payload(i_weight__payload_163 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_2_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_123 ),
    .i_load__payload(i_load__payload_125 ),
    .i_sum__payload(i_sum__payload_280 ),
    .i_swap__payload(i_swap__payload_127 ),
    .i_weight__payload(i_weight__payload_129 ),
    .o_act__payload(_018_),
    .o_load__payload(_019_),
    .o_sum__payload(i_sum__payload_292 ),
    .o_swap__payload(_020_),
    .o_weight__payload(i_weight__payload_171 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_3_0 (
    .clk(clk),
    .i_act__payload(act_3_3),
    .i_load__payload(i_load__payload_227 ),
    .i_sum__payload(i_sum__payload_282 ),
    .i_swap__payload(i_swap__payload_237 ),
    .i_weight__payload(i_weight__payload_131 ),
    .o_act__payload(i_act__payload_133 ),
    .o_load__payload(i_load__payload_135 ),
    .o_sum__payload(i_sum__payload_294 ),
    .o_swap__payload(i_swap__payload_137 ),
    .o_weight__payload(i_weight__payload_173 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_3_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_133 ),
    .i_load__payload(i_load__payload_135 ),
    .i_sum__payload(i_sum__payload_284 ),
    .i_swap__payload(i_swap__payload_137 ),
    .i_weight__payload(i_weight__payload_139 ),
    .o_act__payload(i_act__payload_141 ),
    .o_load__payload(i_load__payload_143 ),
    .o_sum__payload(i_sum__payload_296 ),
    .o_swap__payload(i_swap__payload_145 ),
    .o_weight__payload(i_weight__payload_181 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_3_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_141 ),
    .i_load__payload(i_load__payload_143 ),
    .i_sum__payload(i_sum__payload_286 ),
    .i_swap__payload(i_swap__payload_145 ),
    .i_weight__payload(i_weight__payload_147 ),
    .o_act__payload(i_act__payload_149 ),
    .o_load__payload(i_load__payload_151 ),
    .o_sum__payload(i_sum__payload_298 ),
    .o_swap__payload(i_swap__payload_153 ),
    .o_weight__payload(i_weight__payload_189 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_3_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_149 ),
    .i_load__payload(i_load__payload_151 ),
    .i_sum__payload(i_sum__payload_288 ),
    .i_swap__payload(i_swap__payload_153 ),
    .i_weight__payload(i_weight__payload_155 ),
    .o_act__payload(i_act__payload_157 ),
    .o_load__payload(i_load__payload_159 ),
    .o_sum__payload(i_sum__payload_300 ),
    .o_swap__payload(i_swap__payload_161 ),
    .o_weight__payload(i_weight__payload_197 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_3_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_157 ),
    .i_load__payload(i_load__payload_159 ),
    .i_sum__payload(i_sum__payload_290 ),
    .i_swap__payload(i_swap__payload_161 ),
    .i_weight__payload(i_weight__payload_163 ),
    .o_act__payload(i_act__payload_165 ),
    .o_load__payload(i_load__payload_167 ),
    .o_sum__payload(i_sum__payload_302 ),
    .o_swap__payload(i_swap__payload_169 ),
    .o_weight__payload(i_weight__payload_205 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_3_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_165 ),
    .i_load__payload(i_load__payload_167 ),
    .i_sum__payload(i_sum__payload_292 ),
    .i_swap__payload(i_swap__payload_169 ),
    .i_weight__payload(i_weight__payload_171 ),
    .o_act__payload(_021_),
    .o_load__payload(_022_),
    .o_sum__payload(i_sum__payload_304 ),
    .o_swap__payload(_023_),
    .o_weight__payload(i_weight__payload_213 ),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_4_0 (
    .clk(clk),
    .i_act__payload(act_4_4),
    .i_load__payload(i_load__payload_230 ),
    .i_sum__payload(i_sum__payload_294 ),
    .i_swap__payload(i_swap__payload_239 ),
    .i_weight__payload(i_weight__payload_173 ),
    .o_act__payload(i_act__payload_175 ),
    .o_load__payload(i_load__payload_177 ),
    .o_sum__payload(o_sum__payload_331 ),
    .o_swap__payload(i_swap__payload_179 ),
    .o_weight__payload(_025_),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_4_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_175 ),
    .i_load__payload(i_load__payload_177 ),
    .i_sum__payload(i_sum__payload_296 ),
    .i_swap__payload(i_swap__payload_179 ),
    .i_weight__payload(i_weight__payload_181 ),
    .o_act__payload(i_act__payload_183 ),
    .o_load__payload(i_load__payload_185 ),
    .o_sum__payload(o_sum__payload_336 ),
    .o_swap__payload(i_swap__payload_187 ),
    .o_weight__payload(_026_),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_4_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_183 ),
    .i_load__payload(i_load__payload_185 ),
    .i_sum__payload(i_sum__payload_298 ),
    .i_swap__payload(i_swap__payload_187 ),
    .i_weight__payload(i_weight__payload_189 ),
    .o_act__payload(i_act__payload_191 ),
    .o_load__payload(i_load__payload_193 ),
    .o_sum__payload(o_sum__payload_340 ),
    .o_swap__payload(i_swap__payload_195 ),
    .o_weight__payload(_027_),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_4_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_191 ),
    .i_load__payload(i_load__payload_193 ),
    .i_sum__payload(i_sum__payload_300 ),
    .i_swap__payload(i_swap__payload_195 ),
    .i_weight__payload(i_weight__payload_197 ),
    .o_act__payload(i_act__payload_199 ),
    .o_load__payload(i_load__payload_201 ),
    .o_sum__payload(o_sum__payload_343 ),
    .o_swap__payload(i_swap__payload_203 ),
    .o_weight__payload(_028_),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_4_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_199 ),
    .i_load__payload(i_load__payload_201 ),
    .i_sum__payload(i_sum__payload_302 ),
    .i_swap__payload(i_swap__payload_203 ),
    .i_weight__payload(i_weight__payload_205 ),
    .o_act__payload(i_act__payload_207 ),
    .o_load__payload(i_load__payload_209 ),
    .o_sum__payload(o_sum__payload_344 ),
    .o_swap__payload(i_swap__payload_211 ),
    .o_weight__payload(_029_),
    .rst(rst)
  );
  pe_ws_u8_i4_s15_pipelined pe_4_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_207 ),
    .i_load__payload(i_load__payload_209 ),
    .i_sum__payload(i_sum__payload_304 ),
    .i_swap__payload(i_swap__payload_211 ),
    .i_weight__payload(i_weight__payload_213 ),
    .o_act__payload(_030_),
    .o_load__payload(_032_),
    .o_sum__payload(o_sum__payload_312 ),
    .o_swap__payload(_033_),
    .o_weight__payload(_031_),
    .rst(rst)
  );
  assign leaving = { i_acts__payload[40], enter };
  assign o__payload = { o_sum__payload_312 , sum_4_1, sum_3_2, sum_2_3, sum_1_4, sum_0_5 };
endmodule

module systolic_ws_u8i4_5x6__sequencer(clk, rst, i__payload, i__valid, i__ready, o__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [56:0] i__payload;
  wire [56:0] i__payload;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  output [21:0] o__payload;
  wire [21:0] o__payload;
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
  reg [56:0] command;
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 4'h8;
  assign o__payload[3:0] = m_ends ? m_left[3:0] : 4'h8;
  assign n_ends = n_left <= 3'h6;
  assign o__payload[6:4] = n_ends ? n_left[2:0] : 3'h6;
  assign k_ends = k_left <= 3'h5;
  assign o__payload[9:7] = k_ends ? k_left[2:0] : 3'h5;
  assign o__payload[12] = _03_ & m_ends;
  assign advance = o__valid & o__ready;
  assign _09_ = ~ o__valid;
  assign _10_ = advance & o__payload[12];
  assign i__ready = _09_ | _10_;
  assign start = i__valid & i__ready;
  assign _11_ = ~ o__payload[12];
  assign _12_ = k_left - 3'h5;
  assign _00_ = k_ends ? command[31:16] : _12_;
  assign _01_[15:1] = n_left[15:1] - 2'h3;
  assign _02_ = n_ends ? command[47:32] : { _01_[15:1], 1'h0 };
  assign _03_ = k_ends & n_ends;
  assign _04_[15:3] = m_left[15:3] - 1'h1;
  always @(posedge clk)
    opening <= _05_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _22_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (start) m_left[2:0] <= i__payload[2:0];
  always @(posedge clk)
    if (_17_) m_left[15:3] <= _06_[15:3];
  always @(posedge clk)
    if (_18_) n_left[0] <= _07_[0];
  always @(posedge clk)
    if (_19_) n_left[15:1] <= _07_[15:1];
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
  assign _06_ = start ? i__payload[15:0] : { _04_[15:3], m_left[2:0] };
  assign _20_ = advance ? k_ends : opening;
  assign _05_ = _20_ | start;
  assign _21_ = advance ? _11_ : o__valid;
  assign _22_ = _21_ | start;
  assign _04_[2:0] = m_left[2:0];
  assign _01_[0] = n_left[0];
  assign { o__payload[21:13], o__payload[11:10] } = { command[56:48], k_ends, opening };
endmodule

module systolic_ws_u8i4_5x6__writeback(clk, rst, i_scales__payload, i_scales__valid, o__ready, i__valid, reserve, i__valid_39 , can_open, o__payload, i_scales__ready, i__payload, i__payload_41 , room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [323:0] i_scales__payload;
  wire [323:0] i_scales__payload;
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
  output [48:0] o__payload;
  wire [48:0] o__payload;
  output i_scales__ready;
  wire i_scales__ready;
  input [12:0] i__payload;
  wire [12:0] i__payload;
  input [192:0] i__payload_41 ;
  wire [192:0] i__payload_41 ;
  output [4:0] room;
  wire [4:0] room;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [2:0] _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire [48:0] i__payload_20 ;
  reg i__valid_19 ;
  wire i__valid_21 ;
  wire keep_50 ;
  wire keep_59 ;
  wire keep_68 ;
  wire keep_77 ;
  wire keep_86 ;
  wire keep_95 ;
  reg last_1_1;
  reg last_2_1;
  reg last_3_1;
  wire [12:0] o__payload_15 ;
  wire [191:0] o__payload_43 ;
  wire [95:0] o__payload_45 ;
  wire [35:0] o__payload_47 ;
  wire o__ready_16 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  reg [2:0] pause;
  wire signed [7:0] result;
  wire signed [7:0] result_60 ;
  wire signed [7:0] result_69 ;
  wire signed [7:0] result_78 ;
  wire signed [7:0] result_87 ;
  wire signed [7:0] result_96 ;
  reg valid_1_1;
  reg valid_2_1;
  reg [2:0] waiting;
  assign keep_50  = o__payload_15 [2:0] > 1'h0;
  assign keep_59  = o__payload_15 [2:0] > 1'h1;
  assign keep_68  = o__payload_15 [2:0] > 2'h2;
  assign keep_77  = o__payload_15 [2:0] > 2'h3;
  assign keep_86  = o__payload_15 [2:0] > 3'h4;
  assign keep_95  = o__payload_15 [2:0] > 3'h5;
  assign i__payload_20 [48] = last_3_1 & o__payload_15 [3];
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
    last_1_1 <= i__payload_41 [192];
  always @(posedge clk)
    last_2_1 <= last_1_1;
  always @(posedge clk)
    last_3_1 <= last_2_1;
  always @(posedge clk)
    if (rst) pause[2] <= 1'h0;
    else if (_06_) pause[2] <= _09_[2];
  always @(posedge clk)
    if (_07_) pause[1:0] <= 2'h0;
    else if (_02_) pause[1:0] <= _03_[1:0];
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
  assign _08_ = _02_ ? _03_ : { 1'h0, pause[1:0] };
  assign _09_ = i__valid ? 3'h4 : _08_;
  systolic_ws_u8i4_5x6__writeback__bias_queue bias_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_43 ),
    .o__ready(o__ready_26 ),
    .rst(rst),
    .write_data(i_scales__payload[191:0])
  );
  requantise_i32_i8 column_0 (
    .bias(o__payload_43 [31:0]),
    .clk(clk),
    .keep(keep_50 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [15:0]),
    .relu(o__payload_15 [4]),
    .result(result),
    .rst(rst),
    .shift(o__payload_47 [5:0]),
    .total(i__payload_41 [31:0]),
    .zero_point(o__payload_15 [12:5])
  );
  requantise_i32_i8 column_1 (
    .bias(o__payload_43 [63:32]),
    .clk(clk),
    .keep(keep_59 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [31:16]),
    .relu(o__payload_15 [4]),
    .result(result_60 ),
    .rst(rst),
    .shift(o__payload_47 [11:6]),
    .total(i__payload_41 [63:32]),
    .zero_point(o__payload_15 [12:5])
  );
  requantise_i32_i8 column_2 (
    .bias(o__payload_43 [95:64]),
    .clk(clk),
    .keep(keep_68 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [47:32]),
    .relu(o__payload_15 [4]),
    .result(result_69 ),
    .rst(rst),
    .shift(o__payload_47 [17:12]),
    .total(i__payload_41 [95:64]),
    .zero_point(o__payload_15 [12:5])
  );
  requantise_i32_i8 column_3 (
    .bias(o__payload_43 [127:96]),
    .clk(clk),
    .keep(keep_77 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [63:48]),
    .relu(o__payload_15 [4]),
    .result(result_78 ),
    .rst(rst),
    .shift(o__payload_47 [23:18]),
    .total(i__payload_41 [127:96]),
    .zero_point(o__payload_15 [12:5])
  );
  requantise_i32_i8 column_4 (
    .bias(o__payload_43 [159:128]),
    .clk(clk),
    .keep(keep_86 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [79:64]),
    .relu(o__payload_15 [4]),
    .result(result_87 ),
    .rst(rst),
    .shift(o__payload_47 [29:24]),
    .total(i__payload_41 [159:128]),
    .zero_point(o__payload_15 [12:5])
  );
  requantise_i32_i8 column_5 (
    .bias(o__payload_43 [191:160]),
    .clk(clk),
    .keep(keep_95 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [95:80]),
    .relu(o__payload_15 [4]),
    .result(result_96 ),
    .rst(rst),
    .shift(o__payload_47 [35:30]),
    .total(i__payload_41 [191:160]),
    .zero_point(o__payload_15 [12:5])
  );
  systolic_ws_u8i4_5x6__writeback__multiplier_queue multiplier_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_45 ),
    .o__ready(o__ready_31 ),
    .rst(rst),
    .write_data(i_scales__payload[287:192])
  );
  systolic_ws_u8i4_5x6__writeback__queue queue (
    .clk(clk),
    .i__payload({ i__payload_20 [48], result_96 , result_87 , result_78 , result_69 , result_60 , result }),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_ws_u8i4_5x6__writeback__shift_queue shift_queue (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_47 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i_scales__payload[323:288])
  );
  systolic_ws_u8i4_5x6__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
  assign i__payload_20 [47:0] = { result_96 , result_87 , result_78 , result_69 , result_60 , result };
endmodule

module systolic_ws_u8i4_5x6__writeback__bias_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [191:0] write_data;
  wire [191:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [191:0] o__payload;
  wire [191:0] o__payload;
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
  ram_4x192 words (
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

module systolic_ws_u8i4_5x6__writeback__multiplier_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [95:0] write_data;
  wire [95:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [95:0] o__payload;
  wire [95:0] o__payload;
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
  ram_4x96 words (
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

module systolic_ws_u8i4_5x6__writeback__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [48:0] o__payload;
  wire [48:0] o__payload;
  input [48:0] i__payload;
  wire [48:0] i__payload;
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
    if (rst) room <= 5'h12;
    else room <= _2_;
  systolic_ws_u8i4_5x6__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_u8i4_5x6__writeback__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [48:0] o__payload;
  wire [48:0] o__payload;
  input [48:0] write_data;
  wire [48:0] write_data;
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
  assign i__ready = stored != 5'h12;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 5'h11;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 5'h00 : _08_;
  assign _10_ = read_address == 5'h11;
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
    else o__valid <= _11_;
  assign _11_ = _12_ | read;
  assign _12_ = o__ready ? 1'h0 : o__valid;
  ram_18x49 words (
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

module systolic_ws_u8i4_5x6__writeback__shift_queue(clk, rst, write_data, i__valid, o__ready, i__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [35:0] write_data;
  wire [35:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [35:0] o__payload;
  wire [35:0] o__payload;
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
  ram_4x36 words (
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

module systolic_ws_u8i4_5x6__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [12:0] o__payload;
  wire [12:0] o__payload;
  input [12:0] write_data;
  wire [12:0] write_data;
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
  ram_4x13 words (
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
