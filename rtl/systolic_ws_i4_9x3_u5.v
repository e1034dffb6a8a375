module pe_ws_i4_i4_s11(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [3:0] i_act__payload;
  wire [3:0] i_act__payload;
  input [3:0] i_weight__payload;
  wire [3:0] i_weight__payload;
  input [10:0] i_sum__payload;
  wire [10:0] i_sum__payload;
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [3:0] o_act__payload;
  reg [3:0] o_act__payload;
  output [3:0] o_weight__payload;
  wire [3:0] o_weight__payload;
  output [10:0] o_sum__payload;
  reg [10:0] o_sum__payload;
  output o_load__payload;
  reg o_load__payload;
  output o_swap__payload;
  reg o_swap__payload;
  wire [10:0] _0_;
  wire signed [7:0] product;
  reg signed [3:0] shadow;
  reg signed [3:0] weight;
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

module ram_17x72(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [71:0] write_data;
  wire [71:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [71:0] read_data;
  wire [71:0] read_data;
  reg [71:0] cells [16:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [71:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_18x16(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [15:0] read_data;
  wire [15:0] read_data;
  reg [15:0] cells [17:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [15:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_3x18(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [17:0] write_data;
  wire [17:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [17:0] read_data;
  wire [17:0] read_data;
  reg [17:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [17:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_3x48(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [47:0] write_data;
  wire [47:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [47:0] read_data;
  wire [47:0] read_data;
  reg [47:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [47:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_3x72(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [71:0] write_data;
  wire [71:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [71:0] read_data;
  wire [71:0] read_data;
  reg [71:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [71:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_3x9(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [8:0] write_data;
  wire [8:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [8:0] read_data;
  wire [8:0] read_data;
  reg [8:0] cells [2:0];
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

module requantise_i24_u5(clk, total, rst, bias, moves, multiplier, shift, zero_point, relu, keep, result);
  input clk;
  wire clk;
  input signed [23:0] total;
  wire signed [23:0] total;
  input rst;
  wire rst;
  input signed [23:0] bias;
  wire signed [23:0] bias;
  input [2:0] moves;
  wire [2:0] moves;
  input [15:0] multiplier;
  wire [15:0] multiplier;
  input [5:0] shift;
  wire [5:0] shift;
  input [4:0] zero_point;
  wire [4:0] zero_point;
  input relu;
  wire relu;
  input keep;
  wire keep;
  output [4:0] result;
  wire [4:0] result;
  wire [24:0] _00_;
  wire [6:0] _01_;
  wire _02_;
  wire _03_;
  wire [40:0] _04_;
  wire [41:0] _05_;
  wire _06_;
  wire _07_;
  wire [41:0] _08_;
  wire _09_;
  wire _10_;
  wire [4:0] _11_;
  wire [4:0] _12_;
  wire [5:0] _13_;
  reg signed [24:0] biased;
  wire [41:0] lost;
  wire [4:0] low;
  wire signed [5:0] near;
  reg signed [40:0] scaled;
  wire signed [41:0] shifted;
  reg signed [23:0] sum;
  wire up;
  wire signed [7:0] value;
  assign _00_ = $signed(sum) + $signed(bias);
  assign _04_ = $signed(biased) * $signed({ 1'h0, multiplier });
  assign shifted = $signed({ scaled, 1'h0 }) >>> shift;
  assign _05_ = $signed(1'h1) << shift;
  assign lost = ~ _05_;
  assign _06_ = $signed(shifted[41:1]) >= $signed(7'h20);
  assign _07_ = $signed(shifted[41:1]) < $signed(6'h20);
  assign _09_ = | _08_[41:1];
  assign _10_ = _09_ | shifted[1];
  assign up = shifted[0] & _10_;
  assign _01_ = $signed(near) + $signed({ 1'h0, zero_point });
  assign value = $signed(_01_) + $signed({ 1'h0, up });
  assign low = relu ? zero_point : 5'h00;
  assign _02_ = $signed(value) < $signed({ 1'h0, low });
  assign _03_ = $signed(value) > $signed(6'h1f);
  always @(posedge clk)
    if (moves[0]) sum <= total;
  always @(posedge clk)
    if (moves[1]) biased <= _00_;
  always @(posedge clk)
    if (moves[2]) scaled <= _04_;
  assign _08_[41:1] = scaled & lost[41:1];
  assign near = _06_ ? 6'h1f : _13_;
  assign _11_ = _03_ ? 5'h1f : value[4:0];
  assign _12_ = _02_ ? low : _11_;
  assign result = keep ? _12_ : 5'h00;
  assign _13_ = _07_ ? 6'h20 : shifted[6:1];
  assign _08_[0] = 1'h0;
endmodule

module systolic_ws_i4_9x3_u5(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, i_scales__payload, i_scales__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [53:0] i_command__payload;
  wire [53:0] i_command__payload;
  input i_command__valid;
  wire i_command__valid;
  input [11:0] i_weights__payload;
  wire [11:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [35:0] i_acts__payload;
  wire [35:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [137:0] i_scales__payload;
  wire [137:0] i_scales__payload;
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
  output [15:0] o__payload;
  wire [15:0] o__payload;
  output o__valid;
  wire o__valid;
  wire [4:0] _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [23:0] _009_;
  wire [23:0] _010_;
  wire [23:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [3:0] _015_;
  wire [3:0] _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [4:0] _027_;
  wire [4:0] _028_;
  wire [4:0] _029_;
  wire [4:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
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
  wire i__valid_70 ;
  wire [36:0] i_acts__payload_46 ;
  wire i_tile__valid;
  wire i_weights__ready_32 ;
  wire i_weights__valid_28 ;
  reg [8:0] lanes;
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
  wire [19:0] o__payload_21 ;
  wire [32:0] o__payload_53 ;
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
  reg [4:0] read_address;
  wire [71:0] read_data;
  wire read_enable;
  wire reserve;
  wire [4:0] room;
  reg [4:0] row_1;
  reg row_closing_1;
  reg row_last_1;
  reg row_opening_1;
  reg row_valid_1;
  reg [4:0] rows_left;
  reg [3:0] rows_loaded;
  wire [23:0] total_0;
  wire [23:0] total_1;
  wire [23:0] total_2;
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
  assign total_2 = $signed(o__payload_53 [32:22]) + $signed(_011_);
  assign _013_ = ~ opening_11;
  assign read_enable = valid_11 & _013_;
  assign _014_ = ~ row_closing_1;
  assign write_enable = row_valid_1 & _014_;
  assign i__valid_70  = row_valid_1 & row_closing_1;
  assign _015_ = rows_loaded + 1'h1;
  assign _016_ = load_ends ? 4'h0 : _015_;
  assign _017_ = o__payload_21 [10:7] > 1'h0;
  assign _018_ = o__payload_21 [10:7] > 1'h1;
  assign _019_ = o__payload_21 [10:7] > 2'h2;
  assign _020_ = o__payload_21 [10:7] > 2'h3;
  assign _021_ = o__payload_21 [10:7] > 3'h4;
  assign _022_ = o__payload_21 [10:7] > 3'h5;
  assign _024_ = o__payload_21 [10:7] > 3'h6;
  assign _025_ = o__payload_21 [10:7] > 3'h7;
  assign _026_ = o__payload_21 [10:7] > 4'h8;
  assign _027_ = rows_left - 1'h1;
  assign _028_ = read_address + 1'h1;
  assign _029_ = last_11 ? 5'h00 : _028_;
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
  assign _000_ = o__payload_21 [10:7] - 1'h1;
  assign load_ends = rows_loaded == _000_;
  assign _006_ = ~ o__payload_21 [12];
  assign turn_enable = _006_ | can_open;
  assign i_tile__valid = o__ready_39  & o__payload_21 [12];
  assign _012_ = ~ closing;
  assign _023_ = | room;
  assign enable = _012_ | _023_;
  assign i_acts__payload_46 [36] = rows_left == 1'h1;
  assign reserve = leaving[0] & closing;
  assign _031_ = lanes[0] & leaving[0];
  assign i_acts__payload_46 [3:0] = _031_ ? i_acts__payload[3:0] : 4'h0;
  assign _032_ = lanes[1] & leaving[0];
  assign i_acts__payload_46 [7:4] = _032_ ? i_acts__payload[7:4] : 4'h0;
  assign _001_ = lanes[2] & leaving[0];
  assign i_acts__payload_46 [11:8] = _001_ ? i_acts__payload[11:8] : 4'h0;
  assign _002_ = lanes[3] & leaving[0];
  assign i_acts__payload_46 [15:12] = _002_ ? i_acts__payload[15:12] : 4'h0;
  assign _003_ = lanes[4] & leaving[0];
  assign i_acts__payload_46 [19:16] = _003_ ? i_acts__payload[19:16] : 4'h0;
  assign _004_ = lanes[5] & leaving[0];
  assign i_acts__payload_46 [23:20] = _004_ ? i_acts__payload[23:20] : 4'h0;
  assign _005_ = lanes[6] & leaving[0];
  assign i_acts__payload_46 [27:24] = _005_ ? i_acts__payload[27:24] : 4'h0;
  assign _007_ = lanes[7] & leaving[0];
  assign i_acts__payload_46 [31:28] = _007_ ? i_acts__payload[31:28] : 4'h0;
  assign _008_ = lanes[8] & leaving[0];
  assign i_acts__payload_46 [35:32] = _008_ ? i_acts__payload[35:32] : 4'h0;
  assign _009_ = row_opening_1 ? 24'h000000 : read_data[23:0];
  assign total_0 = $signed(o__payload_53 [10:0]) + $signed(_009_);
  assign _010_ = row_opening_1 ? 24'h000000 : read_data[47:24];
  assign total_1 = $signed(o__payload_53 [21:11]) + $signed(_010_);
  assign _011_ = row_opening_1 ? 24'h000000 : read_data[71:48];
  always @(posedge clk)
    if (rst) rows_loaded <= 4'h0;
    else if (load) rows_loaded <= _016_;
  always @(posedge clk)
    if (_033_) rows_left <= _030_;
  always @(posedge clk)
    if (o__ready_39 ) opening <= o__payload_21 [11];
  always @(posedge clk)
    if (o__ready_39 ) closing <= o__payload_21 [12];
  always @(posedge clk)
    if (o__ready_39 ) lanes <= { _026_, _025_, _024_, _022_, _021_, _020_, _019_, _018_, _017_ };
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
    if (rst) read_address <= 5'h00;
    else if (valid_11) read_address <= _029_;
  assign _033_ = | { leaving[0], o__ready_39  };
  assign _030_ = o__ready_39  ? o__payload_21 [4:0] : _027_;
  ram_17x72 buffer (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(row_1),
    .write_data({ total_2, total_1, total_0 }),
    .write_enable(write_enable)
  );
  systolic_ws_i4_9x3_u5__mesh mesh (
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
  systolic_ws_i4_9x3_u5__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i_command__ready),
    .i__valid(i_command__valid),
    .o__payload(o__payload_21 ),
    .o__ready(o__ready_39 ),
    .o__valid(o__valid_29 ),
    .rst(rst)
  );
  systolic_ws_i4_9x3_u5__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_21 [19:13], o__payload_21 [6:5] }),
    .i__payload_41 ({ row_last_1, total_2, total_1, total_0 }),
    .i__valid(i_tile__valid),
    .i__valid_39 (i__valid_70 ),
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

module systolic_ws_i4_9x3_u5__mesh(clk, rst, i_acts__valid, i_weights__valid, turn_enable, enable, i_weights__ready, i_acts__ready, turn, i_weights__payload, i_acts__payload, leaving, o__payload);
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
  input [12:0] i_weights__payload;
  wire [12:0] i_weights__payload;
  input [36:0] i_acts__payload;
  wire [36:0] i_acts__payload;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [32:0] o__payload;
  wire [32:0] o__payload;
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
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [8:0] _014_;
  wire [3:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [3:0] _019_;
  wire _020_;
  wire _021_;
  wire [3:0] _022_;
  wire _023_;
  wire _024_;
  wire [3:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [3:0] _029_;
  wire _030_;
  wire _031_;
  wire [3:0] _032_;
  wire _033_;
  wire _034_;
  wire [3:0] _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [3:0] _039_;
  wire _040_;
  wire _041_;
  wire [3:0] _042_;
  wire [3:0] _043_;
  wire [3:0] _044_;
  wire [3:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  reg signed [3:0] act_1_1;
  reg signed [3:0] act_2_1;
  reg signed [3:0] act_2_2;
  reg signed [3:0] act_3_1;
  reg signed [3:0] act_3_2;
  reg signed [3:0] act_3_3;
  reg signed [3:0] act_4_1;
  reg signed [3:0] act_4_2;
  reg signed [3:0] act_4_3;
  reg signed [3:0] act_4_4;
  reg signed [3:0] act_5_1;
  reg signed [3:0] act_5_2;
  reg signed [3:0] act_5_3;
  reg signed [3:0] act_5_4;
  reg signed [3:0] act_5_5;
  reg signed [3:0] act_6_1;
  reg signed [3:0] act_6_2;
  reg signed [3:0] act_6_3;
  reg signed [3:0] act_6_4;
  reg signed [3:0] act_6_5;
  reg signed [3:0] act_6_6;
  reg signed [3:0] act_7_1;
  reg signed [3:0] act_7_2;
  reg signed [3:0] act_7_3;
  reg signed [3:0] act_7_4;
  reg signed [3:0] act_7_5;
  reg signed [3:0] act_7_6;
  reg signed [3:0] act_7_7;
  reg signed [3:0] act_8_1;
  reg signed [3:0] act_8_2;
  reg signed [3:0] act_8_3;
  reg signed [3:0] act_8_4;
  reg signed [3:0] act_8_5;
  reg signed [3:0] act_8_6;
  reg signed [3:0] act_8_7;
  reg signed [3:0] act_8_8;
  reg begun;
  reg computing;
  wire enter;
  wire [3:0] i_act__payload;
  wire [3:0] i_act__payload_103 ;
  wire [3:0] i_act__payload_111 ;
  wire [3:0] i_act__payload_121 ;
  wire [3:0] i_act__payload_129 ;
  wire [3:0] i_act__payload_139 ;
  wire [3:0] i_act__payload_147 ;
  wire [3:0] i_act__payload_157 ;
  wire [3:0] i_act__payload_165 ;
  wire [3:0] i_act__payload_23 ;
  wire [3:0] i_act__payload_31 ;
  wire [3:0] i_act__payload_39 ;
  wire [3:0] i_act__payload_49 ;
  wire [3:0] i_act__payload_57 ;
  wire [3:0] i_act__payload_67 ;
  wire [3:0] i_act__payload_75 ;
  wire [3:0] i_act__payload_85 ;
  wire [3:0] i_act__payload_93 ;
  wire i_load__payload;
  wire i_load__payload_105 ;
  wire i_load__payload_113 ;
  wire i_load__payload_123 ;
  wire i_load__payload_131 ;
  wire i_load__payload_141 ;
  wire i_load__payload_149 ;
  wire i_load__payload_159 ;
  wire i_load__payload_167 ;
  wire i_load__payload_174 ;
  wire i_load__payload_179 ;
  wire i_load__payload_182 ;
  wire i_load__payload_185 ;
  wire i_load__payload_188 ;
  wire i_load__payload_191 ;
  wire i_load__payload_194 ;
  wire i_load__payload_197 ;
  wire i_load__payload_200 ;
  wire i_load__payload_25 ;
  wire i_load__payload_33 ;
  wire i_load__payload_41 ;
  wire i_load__payload_51 ;
  wire i_load__payload_59 ;
  wire i_load__payload_69 ;
  wire i_load__payload_77 ;
  wire i_load__payload_87 ;
  wire i_load__payload_95 ;
  wire [10:0] i_sum__payload;
  wire [10:0] i_sum__payload_229 ;
  wire [10:0] i_sum__payload_231 ;
  wire [10:0] i_sum__payload_233 ;
  wire [10:0] i_sum__payload_235 ;
  wire [10:0] i_sum__payload_237 ;
  wire [10:0] i_sum__payload_239 ;
  wire [10:0] i_sum__payload_241 ;
  wire [10:0] i_sum__payload_243 ;
  wire [10:0] i_sum__payload_245 ;
  wire [10:0] i_sum__payload_247 ;
  wire [10:0] i_sum__payload_249 ;
  wire [10:0] i_sum__payload_251 ;
  wire [10:0] i_sum__payload_253 ;
  wire [10:0] i_sum__payload_255 ;
  wire [10:0] i_sum__payload_257 ;
  wire [10:0] i_sum__payload_259 ;
  wire [10:0] i_sum__payload_261 ;
  wire [10:0] i_sum__payload_263 ;
  wire [10:0] i_sum__payload_265 ;
  wire [10:0] i_sum__payload_267 ;
  wire [10:0] i_sum__payload_269 ;
  wire [10:0] i_sum__payload_271 ;
  wire [10:0] i_sum__payload_273 ;
  wire i_swap__payload;
  wire i_swap__payload_107 ;
  wire i_swap__payload_115 ;
  wire i_swap__payload_125 ;
  wire i_swap__payload_133 ;
  wire i_swap__payload_143 ;
  wire i_swap__payload_151 ;
  wire i_swap__payload_161 ;
  wire i_swap__payload_169 ;
  reg i_swap__payload_201 ;
  reg i_swap__payload_203 ;
  reg i_swap__payload_205 ;
  reg i_swap__payload_207 ;
  reg i_swap__payload_209 ;
  reg i_swap__payload_211 ;
  reg i_swap__payload_213 ;
  reg i_swap__payload_215 ;
  reg i_swap__payload_217 ;
  wire i_swap__payload_27 ;
  wire i_swap__payload_35 ;
  wire i_swap__payload_43 ;
  wire i_swap__payload_53 ;
  wire i_swap__payload_61 ;
  wire i_swap__payload_71 ;
  wire i_swap__payload_79 ;
  wire i_swap__payload_89 ;
  wire i_swap__payload_97 ;
  wire [3:0] i_weight__payload;
  wire [3:0] i_weight__payload_101 ;
  wire [3:0] i_weight__payload_109 ;
  wire [3:0] i_weight__payload_117 ;
  wire [3:0] i_weight__payload_119 ;
  wire [3:0] i_weight__payload_127 ;
  wire [3:0] i_weight__payload_135 ;
  wire [3:0] i_weight__payload_137 ;
  wire [3:0] i_weight__payload_145 ;
  wire [3:0] i_weight__payload_153 ;
  wire [3:0] i_weight__payload_155 ;
  wire [3:0] i_weight__payload_163 ;
  wire [3:0] i_weight__payload_171 ;
  wire [3:0] i_weight__payload_220 ;
  reg [3:0] i_weight__payload_222 ;
  reg [3:0] i_weight__payload_225 ;
  wire [3:0] i_weight__payload_37 ;
  wire [3:0] i_weight__payload_45 ;
  wire [3:0] i_weight__payload_47 ;
  wire [3:0] i_weight__payload_55 ;
  wire [3:0] i_weight__payload_63 ;
  wire [3:0] i_weight__payload_65 ;
  wire [3:0] i_weight__payload_73 ;
  wire [3:0] i_weight__payload_81 ;
  wire [3:0] i_weight__payload_83 ;
  wire [3:0] i_weight__payload_91 ;
  wire [3:0] i_weight__payload_99 ;
  wire load;
  wire load_ends;
  reg loaded;
  wire [10:0] o_sum__payload_278 ;
  wire [10:0] o_sum__payload_310 ;
  wire [10:0] o_sum__payload_311 ;
  reg [8:0] row;
  reg signed [10:0] sum_0_1;
  reg signed [10:0] sum_0_2;
  reg signed [10:0] sum_1_1;
  wire tile_ends;
  reg signed [3:0] weight_2_1;
  assign _000_ = loaded | load_ends;
  assign _008_ = _000_ & _006_;
  assign _009_ = ~ tile_ends;
  assign _010_ = computing & _009_;
  assign _011_ = _010_ | turn;
  assign _012_ = begun | enter;
  assign _006_ = ~ turn;
  assign _013_ = _012_ & _006_;
  assign _014_ = i_weights__payload[12] ? 9'h001 : { row[7:0], 1'h0 };
  always @(posedge clk)
    i_swap__payload_201  <= _048_;
  always @(posedge clk)
    act_1_1 <= i_acts__payload[7:4];
  always @(posedge clk)
    act_2_1 <= i_acts__payload[11:8];
  always @(posedge clk)
    act_2_2 <= act_2_1;
  always @(posedge clk)
    act_3_1 <= i_acts__payload[15:12];
  always @(posedge clk)
    act_3_2 <= act_3_1;
  always @(posedge clk)
    act_3_3 <= act_3_2;
  always @(posedge clk)
    act_4_1 <= i_acts__payload[19:16];
  always @(posedge clk)
    act_4_2 <= act_4_1;
  always @(posedge clk)
    act_4_3 <= act_4_2;
  always @(posedge clk)
    act_4_4 <= act_4_3;
  always @(posedge clk)
    act_5_1 <= i_acts__payload[23:20];
  always @(posedge clk)
    act_5_2 <= act_5_1;
  always @(posedge clk)
    act_5_3 <= act_5_2;
  always @(posedge clk)
    act_5_4 <= act_5_3;
  always @(posedge clk)
    act_5_5 <= act_5_4;
  always @(posedge clk)
    act_6_1 <= i_acts__payload[27:24];
  always @(posedge clk)
    act_6_2 <= act_6_1;
  always @(posedge clk)
    act_6_3 <= act_6_2;
  always @(posedge clk)
    act_6_4 <= act_6_3;
  always @(posedge clk)
    act_6_5 <= act_6_4;
  always @(posedge clk)
    act_6_6 <= act_6_5;
  always @(posedge clk)
    act_7_1 <= i_acts__payload[31:28];
  always @(posedge clk)
    act_7_2 <= act_7_1;
  always @(posedge clk)
    act_7_3 <= act_7_2;
  always @(posedge clk)
    act_7_4 <= act_7_3;
  always @(posedge clk)
    act_7_5 <= act_7_4;
  always @(posedge clk)
    act_7_6 <= act_7_5;
  always @(posedge clk)
    act_7_7 <= act_7_6;
  always @(posedge clk)
    act_8_1 <= i_acts__payload[35:32];
  always @(posedge clk)
    act_8_2 <= act_8_1;
  always @(posedge clk)
    act_8_3 <= act_8_2;
  always @(posedge clk)
    act_8_4 <= act_8_3;
  always @(posedge clk)
    act_8_5 <= act_8_4;
  always @(posedge clk)
    act_8_6 <= act_8_5;
  always @(posedge clk)
    act_8_7 <= act_8_6;
  always @(posedge clk)
    act_8_8 <= act_8_7;
  always @(posedge clk)
    i_swap__payload_203  <= i_swap__payload_201 ;
  always @(posedge clk)
    i_swap__payload_205  <= i_swap__payload_203 ;
  always @(posedge clk)
    i_swap__payload_207  <= i_swap__payload_205 ;
  always @(posedge clk)
    i_swap__payload_209  <= i_swap__payload_207 ;
  always @(posedge clk)
    i_swap__payload_211  <= i_swap__payload_209 ;
  always @(posedge clk)
    i_swap__payload_213  <= i_swap__payload_211 ;
  always @(posedge clk)
    i_swap__payload_215  <= i_swap__payload_213 ;
  always @(posedge clk)
    i_swap__payload_217  <= i_swap__payload_215 ;
  always @(posedge clk)
    i_weight__payload_225  <= weight_2_1;
  always @(posedge clk)
    sum_0_1 <= o_sum__payload_310 ;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_1_1 <= o_sum__payload_311 ;
  assign i_weights__ready = ~ loaded;
  assign i_acts__ready = computing & enable;
  assign load = i_weights__valid & i_weights__ready;
  assign enter = i_acts__valid & i_acts__ready;
  assign load_ends = load & i_weights__payload[12];
  assign tile_ends = enter & i_acts__payload[36];
  assign _007_ = ~ computing;
  assign _016_ = tile_ends & begun;
  assign _027_ = _007_ | _016_;
  assign _038_ = _000_ & _027_;
  assign turn = _038_ & turn_enable;
  assign _049_ = load & row[0];
  assign i_load__payload_174  = _049_ | rst;
  assign _050_ = load & row[1];
  assign i_load__payload_179  = _050_ | rst;
  assign _051_ = load & row[2];
  assign i_load__payload_182  = _051_ | rst;
  assign _052_ = load & row[3];
  assign i_load__payload_185  = _052_ | rst;
  assign _001_ = load & row[4];
  assign i_load__payload_188  = _001_ | rst;
  assign _002_ = load & row[5];
  assign i_load__payload_191  = _002_ | rst;
  assign _003_ = load & row[6];
  assign i_load__payload_194  = _003_ | rst;
  assign _004_ = load & row[7];
  assign i_load__payload_197  = _004_ | rst;
  assign _005_ = load & row[8];
  assign i_load__payload_200  = _005_ | rst;
  assign i_weight__payload_220  = rst ? 4'h0 : i_weights__payload[3:0];
  always @(posedge clk)
    if (rst) i_weight__payload_222  <= 4'h0;
    else i_weight__payload_222  <= i_weights__payload[7:4];
  always @(posedge clk)
    if (rst) weight_2_1 <= 4'h0;
    else weight_2_1 <= i_weights__payload[11:8];
  always @(posedge clk)
    if (rst) loaded <= 1'h0;
    else loaded <= _008_;
  always @(posedge clk)
    if (rst) computing <= 1'h0;
    else computing <= _011_;
  always @(posedge clk)
    if (rst) begun <= 1'h0;
    else begun <= _013_;
  always @(posedge clk)
    if (rst) row <= 9'h001;
    else if (load) row <= _014_;
  assign _048_ = turn | rst;
  pe_ws_i4_i4_s11 pe_0_0 (
    .clk(clk),
    .i_act__payload(i_acts__payload[3:0]),
    .i_load__payload(i_load__payload_174 ),
    .i_sum__payload(11'h000),
    .i_swap__payload(i_swap__payload_201 ),
    .i_weight__payload(i_weight__payload_220 ),
    .o_act__payload(i_act__payload),
    .o_load__payload(i_load__payload),
    .o_sum__payload(i_sum__payload),
    .o_swap__payload(i_swap__payload),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_load__payload(i_load__payload),
    .i_sum__payload(11'h000),
    .i_swap__payload(i_swap__payload),
    .i_weight__payload(i_weight__payload_222 ),
    .o_act__payload(i_act__payload_23 ),
    .o_load__payload(i_load__payload_25 ),
    .o_sum__payload(i_sum__payload_229 ),
    .o_swap__payload(i_swap__payload_27 ),
    .o_weight__payload(i_weight__payload_37 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_23 ),
    .i_load__payload(i_load__payload_25 ),
    .i_sum__payload(11'h000),
    .i_swap__payload(i_swap__payload_27 ),
    .i_weight__payload(i_weight__payload_225 ),
    .o_act__payload(_015_),
    .o_load__payload(_017_),
    .o_sum__payload(i_sum__payload_231 ),
    .o_swap__payload(_018_),
    .o_weight__payload(i_weight__payload_45 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_load__payload(i_load__payload_179 ),
    .i_sum__payload(i_sum__payload),
    .i_swap__payload(i_swap__payload_203 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_31 ),
    .o_load__payload(i_load__payload_33 ),
    .o_sum__payload(i_sum__payload_233 ),
    .o_swap__payload(i_swap__payload_35 ),
    .o_weight__payload(i_weight__payload_47 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_31 ),
    .i_load__payload(i_load__payload_33 ),
    .i_sum__payload(i_sum__payload_229 ),
    .i_swap__payload(i_swap__payload_35 ),
    .i_weight__payload(i_weight__payload_37 ),
    .o_act__payload(i_act__payload_39 ),
    .o_load__payload(i_load__payload_41 ),
    .o_sum__payload(i_sum__payload_235 ),
    .o_swap__payload(i_swap__payload_43 ),
    .o_weight__payload(i_weight__payload_55 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_39 ),
    .i_load__payload(i_load__payload_41 ),
    .i_sum__payload(i_sum__payload_231 ),
    .i_swap__payload(i_swap__payload_43 ),
    .i_weight__payload(i_weight__payload_45 ),
    .o_act__payload(_019_),
    .o_load__payload(_020_),
    .o_sum__payload(i_sum__payload_237 ),
    .o_swap__payload(_021_),
    .o_weight__payload(i_weight__payload_63 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_load__payload(i_load__payload_182 ),
    .i_sum__payload(i_sum__payload_233 ),
    .i_swap__payload(i_swap__payload_205 ),
    .i_weight__payload(i_weight__payload_47 ),
    .o_act__payload(i_act__payload_49 ),
    .o_load__payload(i_load__payload_51 ),
    .o_sum__payload(i_sum__payload_239 ),
    .o_swap__payload(i_swap__payload_53 ),
    .o_weight__payload(i_weight__payload_65 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_49 ),
    .i_load__payload(i_load__payload_51 ),
    .i_sum__payload(i_sum__payload_235 ),
    .i_swap__payload(i_swap__payload_53 ),
    .i_weight__payload(i_weight__payload_55 ),
    .o_act__payload(i_act__payload_57 ),
    .o_load__payload(i_load__payload_59 ),
    .o_sum__payload(i_sum__payload_241 ),
    .o_swap__payload(i_swap__payload_61 ),
    .o_weight__payload(i_weight__payload_73 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_57 ),
    .i_load__payload(i_load__payload_59 ),
    .i_sum__payload(i_sum__payload_237 ),
    .i_swap__payload(i_swap__payload_61 ),
    .i_weight__payload(i_weight__payload_63 ),
    .o_act__payload(_022_),
    .o_load__payload(_023_),
    .o_sum__payload(i_sum__payload_243 ),
    .o_swap__payload(_024_),
    .o_weight__payload(i_weight__payload_81 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_3_0 (
    .clk(clk),
    .i_act__payload(act_3_3),
    .i_load__payload(i_load__payload_185 ),
    .i_sum__payload(i_sum__payload_239 ),
    .i_swap__payload(i_swap__payload_207 ),
    .i_weight__payload(i_weight__payload_65 ),
    .o_act__payload(i_act__payload_67 ),
    .o_load__payload(i_load__payload_69 ),
    .o_sum__payload(i_sum__payload_245 ),
    .o_swap__payload(i_swap__payload_71 ),
    .o_weight__payload(i_weight__payload_83 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_3_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_67 ),
    .i_load__payload(i_load__payload_69 ),
    .i_sum__payload(i_sum__payload_241 ),
    .i_swap__payload(i_swap__payload_71 ),
    .i_weight__payload(i_weight__payload_73 ),
    .o_act__payload(i_act__payload_75 ),
    .o_load__payload(i_load__payload_77 ),
    .o_sum__payload(i_sum__payload_247 ),
    .o_swap__payload(i_swap__payload_79 ),
    .o_weight__payload(i_weight__payload_91 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_3_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_75 ),
    .i_load__payload(i_load__payload_77 ),
    .i_sum__payload(i_sum__payload_243 ),
    .i_swap__payload(i_swap__payload_79 ),
    .i_weight__payload(i_weight__payload_81 ),
    .o_act__payload(_025_),
    .o_load__payload(_026_),
    .o_sum__payload(i_sum__payload_249 ),
    .o_swap__payload(_028_),
    .o_weight__payload(i_weight__payload_99 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_4_0 (
    .clk(clk),
    .i_act__payload(act_4_4),
    .i_load__payload(i_load__payload_188 ),
    .i_sum__payload(i_sum__payload_245 ),
    .i_swap__payload(i_swap__payload_209 ),
    .i_weight__payload(i_weight__payload_83 ),
    .o_act__payload(i_act__payload_85 ),
    .o_load__payload(i_load__payload_87 ),
    .o_sum__payload(i_sum__payload_251 ),
    .o_swap__payload(i_swap__payload_89 ),
    .o_weight__payload(i_weight__payload_101 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_4_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_85 ),
    .i_load__payload(i_load__payload_87 ),
    .i_sum__payload(i_sum__payload_247 ),
    .i_swap__payload(i_swap__payload_89 ),
    .i_weight__payload(i_weight__payload_91 ),
    .o_act__payload(i_act__payload_93 ),
    .o_load__payload(i_load__payload_95 ),
    .o_sum__payload(i_sum__payload_253 ),
    .o_swap__payload(i_swap__payload_97 ),
    .o_weight__payload(i_weight__payload_109 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_4_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_93 ),
    .i_load__payload(i_load__payload_95 ),
    .i_sum__payload(i_sum__payload_249 ),
    .i_swap__payload(i_swap__payload_97 ),
    .i_weight__payload(i_weight__payload_99 ),
    .o_act__payload(_029_),
    .o_load__payload(_030_),
    .o_sum__payload(i_sum__payload_255 ),
    .o_swap__payload(_031_),
    .o_weight__payload(i_weight__payload_117 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_5_0 (
    .clk(clk),
    .i_act__payload(act_5_5),
    .i_load__payload(i_load__payload_191 ),
    .i_sum__payload(i_sum__payload_251 ),
    .i_swap__payload(i_swap__payload_211 ),
    .i_weight__payload(i_weight__payload_101 ),
    .o_act__payload(i_act__payload_103 ),
    .o_load__payload(i_load__payload_105 ),
    .o_sum__payload(i_sum__payload_257 ),
    .o_swap__payload(i_swap__payload_107 ),
    .o_weight__payload(i_weight__payload_119 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_5_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_103 ),
    .i_load__payload(i_load__payload_105 ),
    .i_sum__payload(i_sum__payload_253 ),
    .i_swap__payload(i_swap__payload_107 ),
    .i_weight__payload(i_weight__payload_109 ),
    .o_act__payload(i_act__payload_111 ),
    .o_load__payload(i_load__payload_113 ),
    .o_sum__payload(i_sum__payload_259 ),
    .o_swap__payload(i_swap__payload_115 ),
    .o_weight__payload(i_weight__payload_127 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_5_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_111 ),
    .i_load__payload(i_load__payload_113 ),
    .i_sum__payload(i_sum__payload_255 ),
    .i_swap__payload(i_swap__payload_115 ),
    .i_weight__payload(i_weight__payload_117 ),
    .o_act__payload(_032_),
    .o_load__payload(_033_),
    .o_sum__payload(i_sum__payload_261 ),
    .o_swap__payload(_034_),
    .o_weight__payload(i_weight__payload_135 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_6_0 (
    .clk(clk),
    .i_act__payload(act_6_6),
    .i_load__payload(i_load__payload_194 ),
    .i_sum__payload(i_sum__payload_257 ),
    .i_swap__payload(i_swap__payload_213 ),
    .i_weight__payload(i_weight__payload_119 ),
    .o_act__payload(i_act__payload_121 ),
    .o_load__payload(i_load__payload_123 ),
    .o_sum__payload(i_sum__payload_263 ),
    .o_swap__payload(i_swap__payload_125 ),
    .o_weight__payload(i_weight__payload_137 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_6_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_121 ),
    .i_load__payload(i_load__payload_123 ),
    .i_sum__payload(i_sum__payload_259 ),
    .i_swap__payload(i_swap__payload_125 ),
    .i_weight__payload(i_weight__payload_127 ),
    .o_act__payload(i_act__payload_129 ),
    .o_load__payload(i_load__payload_131 ),
    .o_sum__payload(i_sum__payload_265 ),
    .o_swap__payload(i_swap__payload_133 ),
    .o_weight__payload(i_weight__payload_145 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_6_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_129 ),
    .i_load__payload(i_load__payload_131 ),
    .i_sum__payload(i_sum__payload_261 ),
    .i_swap__payload(i_swap__payload_133 ),
    .i_weight__payload(i_weight__payload_135 ),
    .o_act__payload(_035_),
    .o_load__payload(_036_),
    .o_sum__payload(i_sum__payload_267 ),
    .o_swap__payload(_037_),
    .o_weight__payload(i_weight__payload_153 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_7_0 (
    .clk(clk),
    .i_act__payload(act_7_7),
    .i_load__payload(i_load__payload_197 ),
    .i_sum__payload(i_sum__payload_263 ),
    .i_swap__payload(i_swap__payload_215 ),
    .i_weight__payload(i_weight__payload_137 ),
    .o_act__payload(i_act__payload_139 ),
    .o_load__payload(i_load__payload_141 ),
    .o_sum__payload(i_sum__payload_269 ),
    .o_swap__payload(i_swap__payload_143 ),
    .o_weight__payload(i_weight__payload_155 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_7_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_139 ),
    .i_load__payload(i_load__payload_141 ),
    .i_sum__payload(i_sum__payload_265 ),
    .i_swap__payload(i_swap__payload_143 ),
    .i_weight__payload(i_weight__payload_145 ),
    .o_act__payload(i_act__payload_147 ),
    .o_load__payload(i_load__payload_149 ),
    .o_sum__payload(i_sum__payload_271 ),
    .o_swap__payload(i_swap__payload_151 ),
    .o_weight__payload(i_weight__payload_163 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_7_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_147 ),
    .i_load__payload(i_load__payload_149 ),
    .i_sum__payload(i_sum__payload_267 ),
    .i_swap__payload(i_swap__payload_151 ),
    .i_weight__payload(i_weight__payload_153 ),
    .o_act__payload(_039_),
    .o_load__payload(_040_),
    .o_sum__payload(i_sum__payload_273 ),
    .o_swap__payload(_041_),
    .o_weight__payload(i_weight__payload_171 ),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_8_0 (
    .clk(clk),
    .i_act__payload(act_8_8),
    .i_load__payload(i_load__payload_200 ),
    .i_sum__payload(i_sum__payload_269 ),
    .i_swap__payload(i_swap__payload_217 ),
    .i_weight__payload(i_weight__payload_155 ),
    .o_act__payload(i_act__payload_157 ),
    .o_load__payload(i_load__payload_159 ),
    .o_sum__payload(o_sum__payload_310 ),
    .o_swap__payload(i_swap__payload_161 ),
    .o_weight__payload(_042_),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_8_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_157 ),
    .i_load__payload(i_load__payload_159 ),
    .i_sum__payload(i_sum__payload_271 ),
    .i_swap__payload(i_swap__payload_161 ),
    .i_weight__payload(i_weight__payload_163 ),
    .o_act__payload(i_act__payload_165 ),
    .o_load__payload(i_load__payload_167 ),
    .o_sum__payload(o_sum__payload_311 ),
    .o_swap__payload(i_swap__payload_169 ),
    .o_weight__payload(_043_),
    .rst(rst)
  );
  pe_ws_i4_i4_s11 pe_8_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_165 ),
    .i_load__payload(i_load__payload_167 ),
    .i_sum__payload(i_sum__payload_273 ),
    .i_swap__payload(i_swap__payload_169 ),
    .i_weight__payload(i_weight__payload_171 ),
    .o_act__payload(_044_),
    .o_load__payload(_046_),
    .o_sum__payload(o_sum__payload_278 ),
    .o_swap__payload(_047_),
    .o_weight__payload(_045_),
    .rst(rst)
  );
  assign leaving = { i_acts__payload[36], enter };
  assign o__payload = { o_sum__payload_278 , sum_1_1, sum_0_2 };
endmodule

module systolic_ws_i4_9x3_u5__sequencer(clk, rst, i__payload, i__valid, i__ready, o__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [53:0] i__payload;
  wire [53:0] i__payload;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  output [19:0] o__payload;
  wire [19:0] o__payload;
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
  reg [53:0] command;
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 5'h11;
  assign o__payload[4:0] = m_ends ? m_left[4:0] : 5'h11;
  assign n_ends = n_left <= 2'h3;
  assign o__payload[6:5] = n_ends ? n_left[1:0] : 2'h3;
  assign k_ends = k_left <= 4'h9;
  assign o__payload[10:7] = k_ends ? k_left[3:0] : 4'h9;
  assign o__payload[13] = _03_ & m_ends;
  assign advance = o__valid & o__ready;
  assign _09_ = ~ o__valid;
  assign _10_ = advance & o__payload[13];
  assign i__ready = _09_ | _10_;
  assign start = i__valid & i__ready;
  assign _11_ = ~ o__payload[13];
  assign _12_ = k_left - 4'h9;
  assign _00_ = k_ends ? command[31:16] : _12_;
  assign _01_ = n_left - 2'h3;
  assign _02_ = n_ends ? command[47:32] : _01_;
  assign _03_ = k_ends & n_ends;
  assign _04_ = m_left - 5'h11;
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
  assign { o__payload[19:14], o__payload[12:11] } = { command[53:48], k_ends, opening };
endmodule

module systolic_ws_i4_9x3_u5__writeback(clk, rst, i_scales__payload, i_scales__valid, o__ready, i__valid, reserve, i__valid_39 , can_open, o__payload, i_scales__ready, i__payload, i__payload_41 , room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [137:0] i_scales__payload;
  wire [137:0] i_scales__payload;
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
  output [15:0] o__payload;
  wire [15:0] o__payload;
  output i_scales__ready;
  wire i_scales__ready;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  input [72:0] i__payload_41 ;
  wire [72:0] i__payload_41 ;
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
  wire [2:0] _07_;
  wire [15:0] i__payload_20 ;
  reg i__valid_19 ;
  wire i__valid_21 ;
  wire keep_50 ;
  wire keep_59 ;
  wire keep_68 ;
  reg last_1_1;
  reg last_2_1;
  reg last_3_1;
  wire [8:0] o__payload_15 ;
  wire [71:0] o__payload_43 ;
  wire [47:0] o__payload_45 ;
  wire [17:0] o__payload_47 ;
  wire o__ready_16 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  reg [2:0] pause;
  wire [4:0] result;
  wire [4:0] result_60 ;
  wire [4:0] result_69 ;
  reg valid_1_1;
  reg valid_2_1;
  reg [2:0] waiting;
  assign keep_50  = o__payload_15 [1:0] > 1'h0;
  assign keep_59  = o__payload_15 [1:0] > 1'h1;
  assign keep_68  = o__payload_15 [1:0] > 2'h2;
  assign i__payload_20 [15] = last_3_1 & o__payload_15 [2];
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
    last_1_1 <= i__payload_41 [72];
  always @(posedge clk)
    last_2_1 <= last_1_1;
  always @(posedge clk)
    last_3_1 <= last_2_1;
  always @(posedge clk)
    if (rst) pause <= 3'h0;
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
  assign _07_ = i__valid ? 3'h7 : _03_;
  systolic_ws_i4_9x3_u5__writeback__bias_queue bias_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_43 ),
    .o__ready(o__ready_26 ),
    .rst(rst),
    .write_data(i_scales__payload[71:0])
  );
  requantise_i24_u5 column_0 (
    .bias(o__payload_43 [23:0]),
    .clk(clk),
    .keep(keep_50 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [15:0]),
    .relu(o__payload_15 [3]),
    .result(result),
    .rst(rst),
    .shift(o__payload_47 [5:0]),
    .total(i__payload_41 [23:0]),
    .zero_point(o__payload_15 [8:4])
  );
  requantise_i24_u5 column_1 (
    .bias(o__payload_43 [47:24]),
    .clk(clk),
    .keep(keep_59 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [31:16]),
    .relu(o__payload_15 [3]),
    .result(result_60 ),
    .rst(rst),
    .shift(o__payload_47 [11:6]),
    .total(i__payload_41 [47:24]),
    .zero_point(o__payload_15 [8:4])
  );
  requantise_i24_u5 column_2 (
    .bias(o__payload_43 [71:48]),
    .clk(clk),
    .keep(keep_68 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [47:32]),
    .relu(o__payload_15 [3]),
    .result(result_69 ),
    .rst(rst),
    .shift(o__payload_47 [17:12]),
    .total(i__payload_41 [71:48]),
    .zero_point(o__payload_15 [8:4])
  );
  systolic_ws_i4_9x3_u5__writeback__multiplier_queue multiplier_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_45 ),
    .o__ready(o__ready_31 ),
    .rst(rst),
    .write_data(i_scales__payload[119:72])
  );
  systolic_ws_i4_9x3_u5__writeback__queue queue (
    .clk(clk),
    .i__payload({ i__payload_20 [15], result_69 , result_60 , result }),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_ws_i4_9x3_u5__writeback__shift_queue shift_queue (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_47 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i_scales__payload[137:120])
  );
  systolic_ws_i4_9x3_u5__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
  assign i__payload_20 [14:0] = { result_69 , result_60 , result };
endmodule

module systolic_ws_i4_9x3_u5__writeback__bias_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [71:0] write_data;
  wire [71:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [71:0] o__payload;
  wire [71:0] o__payload;
  wire _00_;
  wire [1:0] _01_;
  wire [1:0] _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
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
  reg [1:0] stored;
  wire write;
  reg [1:0] write_address;
  assign i__ready = stored != 2'h3;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 2'h2;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 2'h0 : _08_;
  assign _10_ = read_address == 2'h2;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 2'h0;
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
  ram_3x72 words (
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

module systolic_ws_i4_9x3_u5__writeback__multiplier_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] write_data;
  wire [47:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [47:0] o__payload;
  wire [47:0] o__payload;
  wire _00_;
  wire [1:0] _01_;
  wire [1:0] _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
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
  reg [1:0] stored;
  wire write;
  reg [1:0] write_address;
  assign i__ready = stored != 2'h3;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 2'h2;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 2'h0 : _08_;
  assign _10_ = read_address == 2'h2;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 2'h0;
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
  ram_3x48 words (
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

module systolic_ws_i4_9x3_u5__writeback__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [15:0] o__payload;
  wire [15:0] o__payload;
  input [15:0] i__payload;
  wire [15:0] i__payload;
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
  systolic_ws_i4_9x3_u5__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_i4_9x3_u5__writeback__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [15:0] o__payload;
  wire [15:0] o__payload;
  input [15:0] write_data;
  wire [15:0] write_data;
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
  ram_18x16 words (
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

module systolic_ws_i4_9x3_u5__writeback__shift_queue(clk, rst, write_data, i__valid, o__ready, i__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [17:0] write_data;
  wire [17:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [17:0] o__payload;
  wire [17:0] o__payload;
  wire _00_;
  wire [1:0] _01_;
  wire [1:0] _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  reg o__valid;
  wire read;
  reg [1:0] read_address;
  reg [1:0] stored;
  wire write;
  reg [1:0] write_address;
  assign i__ready = stored != 2'h3;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 2'h2;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 2'h0 : _08_;
  assign _10_ = read_address == 2'h2;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 2'h0;
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
  ram_3x18 words (
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

module systolic_ws_i4_9x3_u5__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input [8:0] write_data;
  wire [8:0] write_data;
  wire _00_;
  wire [1:0] _01_;
  wire [1:0] _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
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
  reg [1:0] stored;
  wire write;
  reg [1:0] write_address;
  assign i__ready = stored != 2'h3;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 2'h2;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 2'h0 : _08_;
  assign _10_ = read_address == 2'h2;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 2'h0;
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
  ram_3x9 words (
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
