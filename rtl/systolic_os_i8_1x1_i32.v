module pe_os_i8_i8_s32(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_last__payload, o_act__payload, o_weight__payload, o_sum__payload, o_last__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] i_act__payload;
  wire [7:0] i_act__payload;
  input [7:0] i_weight__payload;
  wire [7:0] i_weight__payload;
  input [31:0] i_sum__payload;
  wire [31:0] i_sum__payload;
  input i_last__payload;
  wire i_last__payload;
  output [7:0] o_act__payload;
  reg [7:0] o_act__payload;
  output [7:0] o_weight__payload;
  reg [7:0] o_weight__payload;
  output [31:0] o_sum__payload;
  wire [31:0] o_sum__payload;
  output o_last__payload;
  reg o_last__payload;
  wire [31:0] _00_;
  wire [31:0] _01_;
  wire signed [31:0] begun;
  reg done_0;
  wire signed [15:0] product;
  reg signed [31:0] total;
  assign product = $signed(o_act__payload) * $signed(o_weight__payload);
  assign begun = done_0 ? 32'd0 : total;
  always @(posedge clk)
    o_weight__payload <= i_weight__payload;
  always @(posedge clk)
    o_act__payload <= i_act__payload;
  always @(posedge clk)
    o_last__payload <= i_last__payload;
  always @(posedge clk)
    done_0 <= o_last__payload;
  always @(posedge clk)
    total <= _00_;
  assign _00_ = $signed(begun) + $signed(product);
  assign _01_ = total & { done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0 };
  assign o_sum__payload = i_sum__payload | _01_;
endmodule

module ram_3x2(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [1:0] write_data;
  wire [1:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [1:0] read_data;
  wire [1:0] read_data;
  reg [1:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [1:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x33(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [32:0] write_data;
  wire [32:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [32:0] read_data;
  wire [32:0] read_data;
  reg [32:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [32:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module systolic_os_i8_1x1_i32(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] i_command__payload;
  wire [47:0] i_command__payload;
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
  input o__ready;
  wire o__ready;
  output i_command__ready;
  wire i_command__ready;
  output i_weights__ready;
  wire i_weights__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output [32:0] o__payload;
  wire [32:0] o__payload;
  output o__valid;
  wire o__valid;
  wire [16:0] _00_;
  wire _01_;
  wire [15:0] _02_;
  wire [15:0] _03_;
  wire _04_;
  reg [15:0] beat;
  wire can_open;
  wire enable;
  wire ends;
  wire i__ready;
  wire i__valid;
  reg i__valid_42 ;
  wire [8:0] i_acts__payload_35 ;
  wire i_acts__valid_34 ;
  wire i_tile__valid;
  wire i_weights__valid_31 ;
  reg last_1;
  reg last_2;
  wire [1:0] leaving;
  wire [20:0] o__payload_18 ;
  wire [31:0] o__payload_46 ;
  wire o__valid_32 ;
  wire [2:0] room;
  wire settled;
  reg valid_1;
  assign i__valid = i_command__valid & settled;
  assign i_command__ready = i__ready & settled;
  assign _00_ = o__payload_18 [17:2] - 1'h1;
  assign ends = beat == _00_;
  assign enable = _04_ & can_open;
  assign i_weights__valid_31  = i_weights__valid & o__valid_32 ;
  assign i_acts__valid_34  = i_acts__valid & o__valid_32 ;
  assign i_tile__valid = i_acts__ready & ends;
  assign _01_ = o__payload_18 [0] > 1'h0;
  assign i_acts__payload_35 [7:0] = _01_ ? i_acts__payload : 8'h00;
  assign _02_ = beat + 1'h1;
  assign _03_ = ends ? 16'h0000 : _02_;
  always @(posedge clk)
    last_1 <= leaving[1];
  always @(posedge clk)
    last_2 <= last_1;
  always @(posedge clk)
    if (rst) beat <= 16'h0000;
    else if (i_acts__ready) beat <= _03_;
  always @(posedge clk)
    if (rst) i__valid_42  <= 1'h0;
    else i__valid_42  <= valid_1;
  always @(posedge clk)
    if (rst) valid_1 <= 1'h0;
    else valid_1 <= leaving[0];
  assign _04_ = | room;
  systolic_os_i8_1x1_i32__mesh mesh (
    .bus_0(o__payload_46 ),
    .clk(clk),
    .enable(enable),
    .height(o__payload_18 [0]),
    .i_acts__payload({ ends, i_acts__payload_35 [7:0] }),
    .i_acts__valid(i_acts__valid_34 ),
    .i_weights__payload({ ends, i_weights__payload }),
    .i_weights__valid(i_weights__valid_31 ),
    .leaving(leaving),
    .move(i_acts__ready),
    .rst(rst),
    .settled(settled)
  );
  systolic_os_i8_1x1_i32__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload_18 ),
    .o__ready(i_tile__valid),
    .o__valid(o__valid_32 ),
    .rst(rst)
  );
  systolic_os_i8_1x1_i32__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_18 [20], o__payload_18 [1] }),
    .i__payload_18 ({ last_2, o__payload_46  }),
    .i__valid(i_tile__valid),
    .i__valid_17 (i__valid_42 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(leaving[0]),
    .room(room),
    .rst(rst)
  );
  assign i_acts__payload_35 [8] = ends;
  assign i_weights__ready = i_acts__ready;
endmodule

module systolic_os_i8_1x1_i32__mesh(clk, rst, enable, i_weights__valid, i_acts__valid, bus_0, settled, move, i_weights__payload, i_acts__payload, height, leaving);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enable;
  wire enable;
  input i_weights__valid;
  wire i_weights__valid;
  input i_acts__valid;
  wire i_acts__valid;
  output signed [31:0] bus_0;
  wire signed [31:0] bus_0;
  output settled;
  wire settled;
  output move;
  wire move;
  input [8:0] i_weights__payload;
  wire [8:0] i_weights__payload;
  input [8:0] i_acts__payload;
  wire [8:0] i_acts__payload;
  input height;
  wire height;
  output [1:0] leaving;
  wire [1:0] leaving;
  wire _00_;
  wire _01_;
  wire [7:0] _02_;
  wire [7:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire signed [7:0] act_0_0;
  wire i_last__payload;
  wire [7:0] i_weight__payload;
  wire tile_ends;
  reg unsettled;
  assign settled = ! unsettled;
  assign _00_ = i_acts__valid & i_weights__valid;
  assign _05_ = _00_ & settled;
  assign _07_ = ~ i_acts__payload[8];
  assign _08_ = _07_ | enable;
  assign move = _05_ & _08_;
  assign tile_ends = move & i_acts__payload[8];
  assign leaving[1] = tile_ends & height;
  assign i_last__payload = tile_ends | rst;
  assign act_0_0 = move ? i_acts__payload[7:0] : 8'h00;
  assign i_weight__payload = move ? i_weights__payload[7:0] : 8'h00;
  assign _01_ = unsettled - 1'h1;
  always @(posedge clk)
    unsettled <= _06_;
  assign _09_ = unsettled & _01_;
  assign _06_ = _09_ | rst;
  pe_os_i8_i8_s32 pe_0_0 (
    .clk(clk),
    .i_act__payload(act_0_0),
    .i_last__payload(i_last__payload),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(_02_),
    .o_last__payload(_04_),
    .o_sum__payload(bus_0),
    .o_weight__payload(_03_),
    .rst(rst)
  );
  assign leaving[0] = tile_ends;
endmodule

module systolic_os_i8_1x1_i32__sequencer(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] i__payload;
  wire [47:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [20:0] o__payload;
  wire [20:0] o__payload;
  output o__valid;
  reg o__valid;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [15:0] _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire advance;
  reg [47:0] command;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 1'h1;
  assign o__payload[0] = m_ends ? m_left[0] : 1'h1;
  assign n_ends = n_left <= 1'h1;
  assign o__payload[1] = n_ends ? n_left[0] : 1'h1;
  assign o__payload[20] = n_ends & m_ends;
  assign advance = o__valid & o__ready;
  assign _07_ = ~ o__valid;
  assign _08_ = advance & o__payload[20];
  assign i__ready = _07_ | _08_;
  assign start = i__valid & i__ready;
  assign _09_ = ~ o__payload[20];
  assign _00_ = n_left - 1'h1;
  assign _01_ = n_ends ? command[47:32] : _00_;
  assign _02_ = m_left - 1'h1;
  always @(posedge clk)
    opening <= _03_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _15_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (_12_) m_left <= _04_;
  always @(posedge clk)
    if (_11_) n_left <= _05_;
  always @(posedge clk)
    if (_11_) k_left <= _06_;
  assign _10_ = | { start, n_ends };
  assign _11_ = | { start, advance };
  assign _12_ = & { _10_, _11_ };
  assign _06_ = start ? i__payload[31:16] : command[31:16];
  assign _05_ = start ? i__payload[47:32] : _01_;
  assign _04_ = start ? i__payload[15:0] : _02_;
  assign _13_ = opening | advance;
  assign _03_ = _13_ | start;
  assign _14_ = advance ? _09_ : o__valid;
  assign _15_ = _14_ | start;
  assign o__payload[19:2] = { 1'h1, opening, k_left };
endmodule

module systolic_os_i8_1x1_i32__writeback(clk, rst, o__ready, i__valid, can_open, o__payload, i__payload, i__payload_18 , i__valid_17 , room, o__valid, reserve);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output can_open;
  wire can_open;
  output [32:0] o__payload;
  wire [32:0] o__payload;
  input [1:0] i__payload;
  wire [1:0] i__payload;
  input [32:0] i__payload_18 ;
  wire [32:0] i__payload_18 ;
  input i__valid_17 ;
  wire i__valid_17 ;
  output [2:0] room;
  wire [2:0] room;
  output o__valid;
  wire o__valid;
  input reserve;
  wire reserve;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [32:0] i__payload_20 ;
  wire keep;
  wire [1:0] o__payload_15 ;
  wire o__ready_16 ;
  reg pause;
  assign i__payload_20 [31:0] = keep ? i__payload_18 [31:0] : 32'd0;
  assign _00_ = pause - 1'h1;
  assign keep = o__payload_15 [0] > 1'h0;
  assign o__ready_16  = i__valid_17  & i__payload_18 [32];
  assign i__payload_20 [32] = i__payload_18 [32] & o__payload_15 [1];
  assign can_open = ! pause;
  always @(posedge clk)
    if (rst) pause <= 1'h0;
    else pause <= _02_;
  assign _01_ = pause & _00_;
  assign _02_ = _01_ | i__valid;
  systolic_os_i8_1x1_i32__writeback__queue queue (
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
  systolic_os_i8_1x1_i32__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_os_i8_1x1_i32__writeback__queue(clk, rst, o__ready, o__payload, i__valid, i__payload, room, o__valid, reserve);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [32:0] o__payload;
  wire [32:0] o__payload;
  input i__valid;
  wire i__valid;
  input [32:0] i__payload;
  wire [32:0] i__payload;
  output [2:0] room;
  reg [2:0] room;
  output o__valid;
  wire o__valid;
  input reserve;
  wire reserve;
  wire [2:0] _0_;
  wire _1_;
  wire [2:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 3'h5;
    else room <= _2_;
  systolic_os_i8_1x1_i32__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_os_i8_1x1_i32__writeback__queue__fifo(clk, rst, o__ready, o__payload, i__valid, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [32:0] o__payload;
  wire [32:0] o__payload;
  input i__valid;
  wire i__valid;
  input [32:0] write_data;
  wire [32:0] write_data;
  output o__valid;
  reg o__valid;
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
    if (rst) write_address <= 3'h0;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  always @(posedge clk)
    if (rst) stored <= 3'h0;
    else stored <= _06_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_5x33 words (
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

module systolic_os_i8_1x1_i32__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  input [1:0] write_data;
  wire [1:0] write_data;
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
  ram_3x2 words (
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
