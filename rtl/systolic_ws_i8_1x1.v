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

module ram_2x32(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input write_address;
  wire write_address;
  input [31:0] write_data;
  wire [31:0] write_data;
  input read_enable;
  wire read_enable;
  input read_address;
  wire read_address;
  output [31:0] read_data;
  wire [31:0] read_data;
  reg [31:0] cells [1:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [31:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x11(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [10:0] write_data;
  wire [10:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [10:0] read_data;
  wire [10:0] read_data;
  reg [10:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [10:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x16(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [15:0] read_data;
  wire [15:0] read_data;
  reg [15:0] cells [4:0];
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

module ram_5x32(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [31:0] write_data;
  wire [31:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [31:0] read_data;
  wire [31:0] read_data;
  reg [31:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [31:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x6(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [5:0] write_data;
  wire [5:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [5:0] read_data;
  wire [5:0] read_data;
  reg [5:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [5:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x9(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [8:0] write_data;
  wire [8:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [8:0] read_data;
  wire [8:0] read_data;
  reg [8:0] cells [7:0];
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

module systolic_ws_i8_1x1(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, i_scales__payload, i_scales__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [56:0] i_command__payload;
  wire [56:0] i_command__payload;
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
  input [53:0] i_scales__payload;
  wire [53:0] i_scales__payload;
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
  wire [1:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [1:0] _04_;
  wire _05_;
  wire _06_;
  wire [1:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [31:0] _12_;
  wire _13_;
  wire can_open;
  reg closing;
  reg closing_1;
  wire enable;
  wire i__valid_68 ;
  wire [8:0] i_acts__payload_46 ;
  wire i_tile__valid;
  wire i_weights__ready_32 ;
  wire i_weights__valid_28 ;
  reg lanes;
  reg last_1;
  wire [1:0] leaving;
  wire load_ends;
  wire [15:0] o__payload_21 ;
  wire [15:0] o__payload_53 ;
  wire o__ready_39 ;
  wire o__valid_29 ;
  reg opening;
  reg opening_1;
  reg read_address;
  wire [31:0] read_data;
  wire read_enable;
  wire reserve;
  wire [3:0] room;
  reg row_1;
  reg row_closing_1;
  reg row_last_1;
  reg row_opening_1;
  reg row_valid_1;
  reg [1:0] rows_left;
  wire [31:0] total_0;
  wire turn_enable;
  reg valid_1;
  wire write_enable;
  assign i_weights__valid_28  = i_weights__valid & o__valid_29 ;
  assign i_weights__ready = i_weights__ready_32  & o__valid_29 ;
  assign _00_ = o__payload_21 [3] - 1'h1;
  assign load_ends = ! _00_;
  assign _08_ = ~ o__payload_21 [5];
  assign turn_enable = _08_ | can_open;
  assign i_tile__valid = o__ready_39  & o__payload_21 [5];
  assign _09_ = ~ closing;
  assign _10_ = | room;
  assign enable = _09_ | _10_;
  assign i_acts__payload_46 [8] = rows_left == 1'h1;
  assign reserve = leaving[0] & closing;
  assign _11_ = lanes & leaving[0];
  assign i_acts__payload_46 [7:0] = _11_ ? i_acts__payload : 8'h00;
  assign _12_ = row_opening_1 ? 32'd0 : read_data;
  assign total_0 = $signed(o__payload_53 ) + $signed(_12_);
  assign _01_ = ~ opening_1;
  assign read_enable = valid_1 & _01_;
  assign _02_ = ~ row_closing_1;
  assign write_enable = row_valid_1 & _02_;
  assign i__valid_68  = row_valid_1 & row_closing_1;
  assign _03_ = o__payload_21 [3] > 1'h0;
  assign _04_ = rows_left - 1'h1;
  assign _05_ = read_address + 1'h1;
  assign _06_ = last_1 ? 1'h0 : _05_;
  always @(posedge clk)
    last_1 <= leaving[1];
  always @(posedge clk)
    opening_1 <= opening;
  always @(posedge clk)
    closing_1 <= closing;
  always @(posedge clk)
    row_last_1 <= last_1;
  always @(posedge clk)
    row_opening_1 <= opening_1;
  always @(posedge clk)
    row_closing_1 <= closing_1;
  always @(posedge clk)
    row_1 <= read_address;
  always @(posedge clk)
    if (_13_) rows_left <= _07_;
  always @(posedge clk)
    if (o__ready_39 ) opening <= o__payload_21 [4];
  always @(posedge clk)
    if (o__ready_39 ) closing <= o__payload_21 [5];
  always @(posedge clk)
    if (o__ready_39 ) lanes <= _03_;
  always @(posedge clk)
    if (rst) valid_1 <= 1'h0;
    else valid_1 <= leaving[0];
  always @(posedge clk)
    if (rst) row_valid_1 <= 1'h0;
    else row_valid_1 <= valid_1;
  always @(posedge clk)
    if (rst) read_address <= 1'h0;
    else if (valid_1) read_address <= _06_;
  assign _13_ = | { leaving[0], o__ready_39  };
  assign _07_ = o__ready_39  ? o__payload_21 [1:0] : _04_;
  ram_2x32 buffer (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(row_1),
    .write_data(total_0),
    .write_enable(write_enable)
  );
  systolic_ws_i8_1x1__mesh mesh (
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
  systolic_ws_i8_1x1__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i_command__ready),
    .i__valid(i_command__valid),
    .o__payload(o__payload_21 ),
    .o__ready(o__ready_39 ),
    .o__valid(o__valid_29 ),
    .rst(rst)
  );
  systolic_ws_i8_1x1__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_21 [15:6], o__payload_21 [2] }),
    .i__payload_41 ({ row_last_1, total_0 }),
    .i__valid(i_tile__valid),
    .i__valid_39 (i__valid_68 ),
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

module systolic_ws_i8_1x1__mesh(clk, rst, i_acts__valid, i_weights__valid, turn_enable, enable, i_weights__ready, i_acts__ready, turn, o__payload, i_weights__payload, i_acts__payload, leaving);
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
  output [15:0] o__payload;
  wire [15:0] o__payload;
  input [8:0] i_weights__payload;
  wire [8:0] i_weights__payload;
  input [8:0] i_acts__payload;
  wire [8:0] i_acts__payload;
  output [1:0] leaving;
  wire [1:0] leaving;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [7:0] _09_;
  wire _10_;
  wire [7:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  reg begun;
  reg computing;
  wire enter;
  wire i_load__payload;
  reg i_swap__payload;
  wire [7:0] i_weight__payload;
  wire load;
  wire load_ends;
  reg loaded;
  reg row;
  wire tile_ends;
  assign i_weights__ready = ~ loaded;
  assign i_acts__ready = computing & enable;
  assign load = i_weights__valid & i_weights__ready;
  assign enter = i_acts__valid & i_acts__ready;
  assign load_ends = load & i_weights__payload[8];
  assign tile_ends = enter & i_acts__payload[8];
  assign _10_ = ~ computing;
  assign _16_ = tile_ends & begun;
  assign _17_ = _10_ | _16_;
  assign _18_ = _00_ & _17_;
  assign turn = _18_ & turn_enable;
  assign _19_ = load & row;
  assign i_load__payload = _19_ | rst;
  assign i_weight__payload = rst ? 8'h00 : i_weights__payload[7:0];
  assign _00_ = loaded | load_ends;
  assign _01_ = _00_ & _06_;
  assign _02_ = ~ tile_ends;
  assign _03_ = computing & _02_;
  assign _04_ = _03_ | turn;
  assign _05_ = begun | enter;
  assign _06_ = ~ turn;
  assign _07_ = _05_ & _06_;
  assign _08_ = i_weights__payload[8] ? 1'h1 : 1'h0;
  always @(posedge clk)
    i_swap__payload <= _14_;
  always @(posedge clk)
    row <= _15_;
  always @(posedge clk)
    if (rst) loaded <= 1'h0;
    else loaded <= _01_;
  always @(posedge clk)
    if (rst) computing <= 1'h0;
    else computing <= _04_;
  always @(posedge clk)
    if (rst) begun <= 1'h0;
    else begun <= _07_;
  assign _20_ = load ? _08_ : row;
  assign _15_ = _20_ | rst;
  assign _14_ = turn | rst;
  pe_ws_i8_i8_s16 pe_0_0 (
    .clk(clk),
    .i_act__payload(i_acts__payload[7:0]),
    .i_load__payload(i_load__payload),
    .i_sum__payload(16'h0000),
    .i_swap__payload(i_swap__payload),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(_09_),
    .o_load__payload(_12_),
    .o_sum__payload(o__payload),
    .o_swap__payload(_13_),
    .o_weight__payload(_11_),
    .rst(rst)
  );
  assign leaving = { i_acts__payload[8], enter };
endmodule

module systolic_ws_i8_1x1__sequencer(clk, rst, i__payload, i__valid, i__ready, o__ready, o__payload, o__valid);
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
  output [15:0] o__payload;
  wire [15:0] o__payload;
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
  reg [56:0] command;
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 2'h2;
  assign o__payload[1:0] = m_ends ? m_left[1:0] : 2'h2;
  assign n_ends = n_left <= 1'h1;
  assign o__payload[2] = n_ends ? n_left[0] : 1'h1;
  assign k_ends = k_left <= 1'h1;
  assign o__payload[3] = k_ends ? k_left[0] : 1'h1;
  assign o__payload[6] = _03_ & m_ends;
  assign advance = o__valid & o__ready;
  assign _09_ = ~ o__valid;
  assign _10_ = advance & o__payload[6];
  assign i__ready = _09_ | _10_;
  assign start = i__valid & i__ready;
  assign _11_ = ~ o__payload[6];
  assign _12_ = k_left - 1'h1;
  assign _00_ = k_ends ? command[31:16] : _12_;
  assign _01_ = n_left - 1'h1;
  assign _02_ = n_ends ? command[47:32] : _01_;
  assign _03_ = k_ends & n_ends;
  assign _04_[15:1] = m_left[15:1] - 1'h1;
  always @(posedge clk)
    opening <= _05_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _20_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (start) m_left[0] <= i__payload[0];
  always @(posedge clk)
    if (_16_) m_left[15:1] <= _06_[15:1];
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
  assign _06_ = start ? i__payload[15:0] : { _04_[15:1], m_left[0] };
  assign _18_ = advance ? k_ends : opening;
  assign _05_ = _18_ | start;
  assign _19_ = advance ? _11_ : o__valid;
  assign _20_ = _19_ | start;
  assign _04_[0] = m_left[0];
  assign { o__payload[15:7], o__payload[5:4] } = { command[56:48], k_ends, opening };
endmodule

module systolic_ws_i8_1x1__writeback(clk, rst, i_scales__payload, i_scales__valid, o__ready, i__valid, reserve, i__valid_39 , can_open, o__payload, i_scales__ready, i__payload, i__payload_41 , room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [53:0] i_scales__payload;
  wire [53:0] i_scales__payload;
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
  input [10:0] i__payload;
  wire [10:0] i__payload;
  input [32:0] i__payload_41 ;
  wire [32:0] i__payload_41 ;
  output [3:0] room;
  wire [3:0] room;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [2:0] _03_;
  wire [2:0] _04_;
  wire _05_;
  wire _06_;
  wire signed [31:0] bias;
  wire [8:0] i__payload_20 ;
  reg i__valid_19 ;
  wire i__valid_21 ;
  wire keep;
  reg last_1_1;
  reg last_2_1;
  reg last_3_1;
  wire [15:0] multiplier;
  wire [10:0] o__payload_15 ;
  wire [5:0] o__payload_47 ;
  wire o__ready_16 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  reg pause;
  wire signed [7:0] result;
  reg valid_1_1;
  reg valid_2_1;
  reg [2:0] waiting;
  assign keep = o__payload_15 [0] > 1'h0;
  assign i__payload_20 [8] = last_3_1 & o__payload_15 [1];
  assign o__ready_26  = valid_1_1 & last_1_1;
  assign o__ready_31  = valid_2_1 & last_2_1;
  assign o__ready_16  = i__valid_19  & last_3_1;
  assign _00_ = ! pause;
  assign _01_ = | waiting;
  assign can_open = _00_ & _01_;
  assign _02_ = pause - 1'h1;
  assign i__valid_21  = i_scales__valid & i_scales__ready;
  assign _03_ = waiting + i__valid_21 ;
  assign _04_ = _03_ - i__valid;
  always @(posedge clk)
    last_1_1 <= i__payload_41 [32];
  always @(posedge clk)
    last_2_1 <= last_1_1;
  always @(posedge clk)
    last_3_1 <= last_2_1;
  always @(posedge clk)
    if (rst) pause <= 1'h0;
    else pause <= _06_;
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
    else waiting <= _04_;
  assign _05_ = pause & _02_;
  assign _06_ = _05_ | i__valid;
  systolic_ws_i8_1x1__writeback__bias_queue bias_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(bias),
    .o__ready(o__ready_26 ),
    .rst(rst),
    .write_data(i_scales__payload[31:0])
  );
  requantise_i32_i8 column_0 (
    .bias(bias),
    .clk(clk),
    .keep(keep),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(multiplier),
    .relu(o__payload_15 [2]),
    .result(result),
    .rst(rst),
    .shift(o__payload_47 ),
    .total(i__payload_41 [31:0]),
    .zero_point(o__payload_15 [10:3])
  );
  systolic_ws_i8_1x1__writeback__multiplier_queue multiplier_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(multiplier),
    .o__ready(o__ready_31 ),
    .rst(rst),
    .write_data(i_scales__payload[47:32])
  );
  systolic_ws_i8_1x1__writeback__queue queue (
    .clk(clk),
    .i__payload({ i__payload_20 [8], result }),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_ws_i8_1x1__writeback__shift_queue shift_queue (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_47 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i_scales__payload[53:48])
  );
  systolic_ws_i8_1x1__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
  assign i__payload_20 [7:0] = result;
endmodule

module systolic_ws_i8_1x1__writeback__bias_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] write_data;
  wire [31:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [31:0] o__payload;
  wire [31:0] o__payload;
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
  ram_5x32 words (
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

module systolic_ws_i8_1x1__writeback__multiplier_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] write_data;
  wire [15:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [15:0] o__payload;
  wire [15:0] o__payload;
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
  ram_5x16 words (
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

module systolic_ws_i8_1x1__writeback__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
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
    if (rst) room <= 4'h8;
    else room <= _2_;
  systolic_ws_i8_1x1__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_i8_1x1__writeback__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
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
    else o__valid <= _11_;
  assign _11_ = _12_ | read;
  assign _12_ = o__ready ? 1'h0 : o__valid;
  ram_8x9 words (
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

module systolic_ws_i8_1x1__writeback__shift_queue(clk, rst, write_data, i__valid, o__ready, i__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [5:0] write_data;
  wire [5:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [5:0] o__payload;
  wire [5:0] o__payload;
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
  ram_5x6 words (
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

module systolic_ws_i8_1x1__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [10:0] o__payload;
  wire [10:0] o__payload;
  input [10:0] write_data;
  wire [10:0] write_data;
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
  ram_5x11 words (
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
