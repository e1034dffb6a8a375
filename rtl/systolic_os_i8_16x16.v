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

module ram_38x129(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [5:0] write_address;
  wire [5:0] write_address;
  input [128:0] write_data;
  wire [128:0] write_data;
  input read_enable;
  wire read_enable;
  input [5:0] read_address;
  wire [5:0] read_address;
  output [128:0] read_data;
  wire [128:0] read_data;
  reg [128:0] cells [37:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [128:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_3x15(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [14:0] write_data;
  wire [14:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [14:0] read_data;
  wire [14:0] read_data;
  reg [14:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [14:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_3x256(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [255:0] write_data;
  wire [255:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [255:0] read_data;
  wire [255:0] read_data;
  reg [255:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [255:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_3x512(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [511:0] write_data;
  wire [511:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [511:0] read_data;
  wire [511:0] read_data;
  reg [511:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [511:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_3x96(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
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
  reg [95:0] cells [2:0];
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

module systolic_os_i8_16x16(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, i_scales__payload, i_scales__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [56:0] i_command__payload;
  wire [56:0] i_command__payload;
  input i_command__valid;
  wire i_command__valid;
  input [127:0] i_weights__payload;
  wire [127:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [127:0] i_acts__payload;
  wire [127:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [863:0] i_scales__payload;
  wire [863:0] i_scales__payload;
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
  output [128:0] o__payload;
  wire [128:0] o__payload;
  output o__valid;
  wire o__valid;
  wire [16:0] _00_;
  wire _01_;
  wire _02_;
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
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire [15:0] _18_;
  wire [15:0] _19_;
  reg [15:0] beat;
  wire can_open;
  wire enable;
  wire ends;
  wire i__ready;
  wire i__valid;
  reg i__valid_48 ;
  wire [128:0] i_acts__payload_41 ;
  wire i_acts__valid_40 ;
  wire i_scales__ready_28 ;
  wire i_scales__valid_27 ;
  wire i_tile__valid;
  wire i_weights__valid_37 ;
  reg last_1;
  reg last_10;
  reg last_11;
  reg last_12;
  reg last_13;
  reg last_14;
  reg last_15;
  reg last_16;
  reg last_17;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  reg last_6;
  reg last_7;
  reg last_8;
  reg last_9;
  wire [1:0] leaving;
  wire [37:0] o__payload_21 ;
  wire [511:0] o__payload_52 ;
  wire o__valid_38 ;
  wire [5:0] room;
  wire settled;
  reg valid_1;
  reg valid_10;
  reg valid_11;
  reg valid_12;
  reg valid_13;
  reg valid_14;
  reg valid_15;
  reg valid_16;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  reg valid_5;
  reg valid_6;
  reg valid_7;
  reg valid_8;
  reg valid_9;
  assign i__valid = i_command__valid & settled;
  assign i_command__ready = i__ready & settled;
  assign i_scales__valid_27  = i_scales__valid & settled;
  assign i_scales__ready = i_scales__ready_28  & settled;
  assign _00_ = o__payload_21 [25:10] - 1'h1;
  assign ends = beat == _00_;
  assign enable = _17_ & can_open;
  assign i_weights__valid_37  = i_weights__valid & o__valid_38 ;
  assign i_acts__valid_40  = i_acts__valid & o__valid_38 ;
  assign i_tile__valid = i_acts__ready & ends;
  assign i_acts__payload_41 [7:0] = _15_ ? i_acts__payload[7:0] : 8'h00;
  assign i_acts__payload_41 [15:8] = _16_ ? i_acts__payload[15:8] : 8'h00;
  assign i_acts__payload_41 [23:16] = _01_ ? i_acts__payload[23:16] : 8'h00;
  assign i_acts__payload_41 [31:24] = _02_ ? i_acts__payload[31:24] : 8'h00;
  assign i_acts__payload_41 [39:32] = _03_ ? i_acts__payload[39:32] : 8'h00;
  assign i_acts__payload_41 [47:40] = _04_ ? i_acts__payload[47:40] : 8'h00;
  assign i_acts__payload_41 [55:48] = _05_ ? i_acts__payload[55:48] : 8'h00;
  assign i_acts__payload_41 [63:56] = _06_ ? i_acts__payload[63:56] : 8'h00;
  assign i_acts__payload_41 [71:64] = _07_ ? i_acts__payload[71:64] : 8'h00;
  assign i_acts__payload_41 [79:72] = _08_ ? i_acts__payload[79:72] : 8'h00;
  assign i_acts__payload_41 [87:80] = _09_ ? i_acts__payload[87:80] : 8'h00;
  assign i_acts__payload_41 [95:88] = _10_ ? i_acts__payload[95:88] : 8'h00;
  assign i_acts__payload_41 [103:96] = _11_ ? i_acts__payload[103:96] : 8'h00;
  assign i_acts__payload_41 [111:104] = _12_ ? i_acts__payload[111:104] : 8'h00;
  assign i_acts__payload_41 [119:112] = _13_ ? i_acts__payload[119:112] : 8'h00;
  assign _15_ = o__payload_21 [4:0] > 1'h0;
  assign _16_ = o__payload_21 [4:0] > 1'h1;
  assign _01_ = o__payload_21 [4:0] > 2'h2;
  assign _02_ = o__payload_21 [4:0] > 2'h3;
  assign _03_ = o__payload_21 [4:0] > 3'h4;
  assign _04_ = o__payload_21 [4:0] > 3'h5;
  assign _05_ = o__payload_21 [4:0] > 3'h6;
  assign _06_ = o__payload_21 [4:0] > 3'h7;
  assign _07_ = o__payload_21 [4:0] > 4'h8;
  assign _08_ = o__payload_21 [4:0] > 4'h9;
  assign _09_ = o__payload_21 [4:0] > 4'ha;
  assign _10_ = o__payload_21 [4:0] > 4'hb;
  assign _11_ = o__payload_21 [4:0] > 4'hc;
  assign _12_ = o__payload_21 [4:0] > 4'hd;
  assign _13_ = o__payload_21 [4:0] > 4'he;
  assign _14_ = o__payload_21 [4:0] > 4'hf;
  assign i_acts__payload_41 [127:120] = _14_ ? i_acts__payload[127:120] : 8'h00;
  assign _18_ = beat + 1'h1;
  assign _19_ = ends ? 16'h0000 : _18_;
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
    last_12 <= last_11;
  always @(posedge clk)
    last_13 <= last_12;
  always @(posedge clk)
    last_14 <= last_13;
  always @(posedge clk)
    last_15 <= last_14;
  always @(posedge clk)
    last_16 <= last_15;
  always @(posedge clk)
    last_17 <= last_16;
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
    if (rst) valid_12 <= 1'h0;
    else valid_12 <= valid_11;
  always @(posedge clk)
    if (rst) valid_13 <= 1'h0;
    else valid_13 <= valid_12;
  always @(posedge clk)
    if (rst) valid_14 <= 1'h0;
    else valid_14 <= valid_13;
  always @(posedge clk)
    if (rst) valid_15 <= 1'h0;
    else valid_15 <= valid_14;
  always @(posedge clk)
    if (rst) valid_16 <= 1'h0;
    else valid_16 <= valid_15;
  always @(posedge clk)
    if (rst) i__valid_48  <= 1'h0;
    else i__valid_48  <= valid_16;
  always @(posedge clk)
    if (rst) beat <= 16'h0000;
    else if (i_acts__ready) beat <= _19_;
  assign _17_ = | room[5:4];
  systolic_os_i8_16x16__mesh mesh (
    .clk(clk),
    .enable(enable),
    .height(o__payload_21 [4:0]),
    .i_acts__payload({ ends, i_acts__payload_41 [127:0] }),
    .i_acts__valid(i_acts__valid_40 ),
    .i_weights__payload({ ends, i_weights__payload }),
    .i_weights__valid(i_weights__valid_37 ),
    .leaving(leaving),
    .move(i_acts__ready),
    .o__payload(o__payload_52 ),
    .rst(rst),
    .settled(settled)
  );
  systolic_os_i8_16x16__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload_21 ),
    .o__ready(i_tile__valid),
    .o__valid(o__valid_38 ),
    .rst(rst)
  );
  systolic_os_i8_16x16__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_21 [37:28], o__payload_21 [9:5] }),
    .i__payload_41 ({ last_17, o__payload_52  }),
    .i__valid(i_tile__valid),
    .i__valid_39 (i__valid_48 ),
    .i_scales__payload(i_scales__payload),
    .i_scales__ready(i_scales__ready_28 ),
    .i_scales__valid(i_scales__valid_27 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(leaving[0]),
    .room(room),
    .rst(rst)
  );
  assign i_weights__ready = i_acts__ready;
  assign i_acts__payload_41 [128] = ends;
endmodule

module systolic_os_i8_16x16__mesh(clk, rst, enable, i_weights__valid, i_acts__valid, settled, move, i_weights__payload, i_acts__payload, height, leaving, o__payload);
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
  output settled;
  wire settled;
  output move;
  wire move;
  input [128:0] i_weights__payload;
  wire [128:0] i_weights__payload;
  input [128:0] i_acts__payload;
  wire [128:0] i_acts__payload;
  input [4:0] height;
  wire [4:0] height;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [511:0] o__payload;
  wire [511:0] o__payload;
  wire _000_;
  wire _001_;
  wire [4:0] _002_;
  wire [7:0] _003_;
  wire _004_;
  wire _005_;
  wire [7:0] _006_;
  wire _007_;
  wire [7:0] _008_;
  wire _009_;
  wire [7:0] _010_;
  wire _011_;
  wire [7:0] _012_;
  wire _013_;
  wire [7:0] _014_;
  wire _015_;
  wire _016_;
  wire [7:0] _017_;
  wire _018_;
  wire [7:0] _019_;
  wire _020_;
  wire [7:0] _021_;
  wire _022_;
  wire [7:0] _023_;
  wire _024_;
  wire [7:0] _025_;
  wire _026_;
  wire _027_;
  wire [7:0] _028_;
  wire _029_;
  wire [7:0] _030_;
  wire _031_;
  wire [7:0] _032_;
  wire _033_;
  wire [7:0] _034_;
  wire _035_;
  wire [7:0] _036_;
  wire [7:0] _037_;
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
  wire _049_;
  wire [7:0] _050_;
  wire [7:0] _051_;
  wire [7:0] _052_;
  wire [7:0] _053_;
  wire [7:0] _054_;
  wire _055_;
  wire [3:0] _056_;
  wire [4:0] _057_;
  wire _058_;
  wire signed [7:0] act_0_0;
  reg signed [7:0] act_10_1;
  reg signed [7:0] act_10_10;
  reg signed [7:0] act_10_2;
  reg signed [7:0] act_10_3;
  reg signed [7:0] act_10_4;
  reg signed [7:0] act_10_5;
  reg signed [7:0] act_10_6;
  reg signed [7:0] act_10_7;
  reg signed [7:0] act_10_8;
  reg signed [7:0] act_10_9;
  reg signed [7:0] act_11_1;
  reg signed [7:0] act_11_10;
  reg signed [7:0] act_11_11;
  reg signed [7:0] act_11_2;
  reg signed [7:0] act_11_3;
  reg signed [7:0] act_11_4;
  reg signed [7:0] act_11_5;
  reg signed [7:0] act_11_6;
  reg signed [7:0] act_11_7;
  reg signed [7:0] act_11_8;
  reg signed [7:0] act_11_9;
  reg signed [7:0] act_12_1;
  reg signed [7:0] act_12_10;
  reg signed [7:0] act_12_11;
  reg signed [7:0] act_12_12;
  reg signed [7:0] act_12_2;
  reg signed [7:0] act_12_3;
  reg signed [7:0] act_12_4;
  reg signed [7:0] act_12_5;
  reg signed [7:0] act_12_6;
  reg signed [7:0] act_12_7;
  reg signed [7:0] act_12_8;
  reg signed [7:0] act_12_9;
  reg signed [7:0] act_13_1;
  reg signed [7:0] act_13_10;
  reg signed [7:0] act_13_11;
  reg signed [7:0] act_13_12;
  reg signed [7:0] act_13_13;
  reg signed [7:0] act_13_2;
  reg signed [7:0] act_13_3;
  reg signed [7:0] act_13_4;
  reg signed [7:0] act_13_5;
  reg signed [7:0] act_13_6;
  reg signed [7:0] act_13_7;
  reg signed [7:0] act_13_8;
  reg signed [7:0] act_13_9;
  reg signed [7:0] act_14_1;
  reg signed [7:0] act_14_10;
  reg signed [7:0] act_14_11;
  reg signed [7:0] act_14_12;
  reg signed [7:0] act_14_13;
  reg signed [7:0] act_14_14;
  reg signed [7:0] act_14_2;
  reg signed [7:0] act_14_3;
  reg signed [7:0] act_14_4;
  reg signed [7:0] act_14_5;
  reg signed [7:0] act_14_6;
  reg signed [7:0] act_14_7;
  reg signed [7:0] act_14_8;
  reg signed [7:0] act_14_9;
  reg signed [7:0] act_15_1;
  reg signed [7:0] act_15_10;
  reg signed [7:0] act_15_11;
  reg signed [7:0] act_15_12;
  reg signed [7:0] act_15_13;
  reg signed [7:0] act_15_14;
  reg signed [7:0] act_15_15;
  reg signed [7:0] act_15_2;
  reg signed [7:0] act_15_3;
  reg signed [7:0] act_15_4;
  reg signed [7:0] act_15_5;
  reg signed [7:0] act_15_6;
  reg signed [7:0] act_15_7;
  reg signed [7:0] act_15_8;
  reg signed [7:0] act_15_9;
  reg signed [7:0] act_1_1;
  reg signed [7:0] act_2_1;
  reg signed [7:0] act_2_2;
  reg signed [7:0] act_3_1;
  reg signed [7:0] act_3_2;
  reg signed [7:0] act_3_3;
  reg signed [7:0] act_4_1;
  reg signed [7:0] act_4_2;
  reg signed [7:0] act_4_3;
  reg signed [7:0] act_4_4;
  reg signed [7:0] act_5_1;
  reg signed [7:0] act_5_2;
  reg signed [7:0] act_5_3;
  reg signed [7:0] act_5_4;
  reg signed [7:0] act_5_5;
  reg signed [7:0] act_6_1;
  reg signed [7:0] act_6_2;
  reg signed [7:0] act_6_3;
  reg signed [7:0] act_6_4;
  reg signed [7:0] act_6_5;
  reg signed [7:0] act_6_6;
  reg signed [7:0] act_7_1;
  reg signed [7:0] act_7_2;
  reg signed [7:0] act_7_3;
  reg signed [7:0] act_7_4;
  reg signed [7:0] act_7_5;
  reg signed [7:0] act_7_6;
  reg signed [7:0] act_7_7;
  reg signed [7:0] act_8_1;
  reg signed [7:0] act_8_2;
  reg signed [7:0] act_8_3;
  reg signed [7:0] act_8_4;
  reg signed [7:0] act_8_5;
  reg signed [7:0] act_8_6;
  reg signed [7:0] act_8_7;
  reg signed [7:0] act_8_8;
  reg signed [7:0] act_9_1;
  reg signed [7:0] act_9_2;
  reg signed [7:0] act_9_3;
  reg signed [7:0] act_9_4;
  reg signed [7:0] act_9_5;
  reg signed [7:0] act_9_6;
  reg signed [7:0] act_9_7;
  reg signed [7:0] act_9_8;
  reg signed [7:0] act_9_9;
  wire signed [31:0] bus_0;
  wire signed [31:0] bus_1;
  wire signed [31:0] bus_10;
  wire signed [31:0] bus_11;
  wire signed [31:0] bus_12;
  wire signed [31:0] bus_13;
  wire signed [31:0] bus_14;
  wire signed [31:0] bus_15;
  wire signed [31:0] bus_2;
  wire signed [31:0] bus_3;
  wire signed [31:0] bus_4;
  wire signed [31:0] bus_5;
  wire signed [31:0] bus_6;
  wire signed [31:0] bus_7;
  wire signed [31:0] bus_8;
  wire signed [31:0] bus_9;
  wire [7:0] i_act__payload;
  wire [7:0] i_act__payload_100 ;
  wire [7:0] i_act__payload_1002 ;
  wire [7:0] i_act__payload_1008 ;
  wire [7:0] i_act__payload_1014 ;
  wire [7:0] i_act__payload_1020 ;
  wire [7:0] i_act__payload_1026 ;
  wire [7:0] i_act__payload_1032 ;
  wire [7:0] i_act__payload_1038 ;
  wire [7:0] i_act__payload_1044 ;
  wire [7:0] i_act__payload_1050 ;
  wire [7:0] i_act__payload_1056 ;
  wire [7:0] i_act__payload_106 ;
  wire [7:0] i_act__payload_1062 ;
  wire [7:0] i_act__payload_1068 ;
  wire [7:0] i_act__payload_1074 ;
  wire [7:0] i_act__payload_1080 ;
  wire [7:0] i_act__payload_1088 ;
  wire [7:0] i_act__payload_1094 ;
  wire [7:0] i_act__payload_1100 ;
  wire [7:0] i_act__payload_1106 ;
  wire [7:0] i_act__payload_1112 ;
  wire [7:0] i_act__payload_1118 ;
  wire [7:0] i_act__payload_112 ;
  wire [7:0] i_act__payload_1124 ;
  wire [7:0] i_act__payload_1130 ;
  wire [7:0] i_act__payload_1136 ;
  wire [7:0] i_act__payload_1142 ;
  wire [7:0] i_act__payload_1148 ;
  wire [7:0] i_act__payload_1154 ;
  wire [7:0] i_act__payload_1160 ;
  wire [7:0] i_act__payload_1166 ;
  wire [7:0] i_act__payload_1172 ;
  wire [7:0] i_act__payload_118 ;
  wire [7:0] i_act__payload_1180 ;
  wire [7:0] i_act__payload_1186 ;
  wire [7:0] i_act__payload_1192 ;
  wire [7:0] i_act__payload_1198 ;
  wire [7:0] i_act__payload_1204 ;
  wire [7:0] i_act__payload_1210 ;
  wire [7:0] i_act__payload_1216 ;
  wire [7:0] i_act__payload_1222 ;
  wire [7:0] i_act__payload_1228 ;
  wire [7:0] i_act__payload_1234 ;
  wire [7:0] i_act__payload_124 ;
  wire [7:0] i_act__payload_1240 ;
  wire [7:0] i_act__payload_1246 ;
  wire [7:0] i_act__payload_1252 ;
  wire [7:0] i_act__payload_1258 ;
  wire [7:0] i_act__payload_1264 ;
  wire [7:0] i_act__payload_1272 ;
  wire [7:0] i_act__payload_1278 ;
  wire [7:0] i_act__payload_1284 ;
  wire [7:0] i_act__payload_1290 ;
  wire [7:0] i_act__payload_1296 ;
  wire [7:0] i_act__payload_130 ;
  wire [7:0] i_act__payload_1302 ;
  wire [7:0] i_act__payload_1308 ;
  wire [7:0] i_act__payload_1314 ;
  wire [7:0] i_act__payload_1320 ;
  wire [7:0] i_act__payload_1326 ;
  wire [7:0] i_act__payload_1332 ;
  wire [7:0] i_act__payload_1338 ;
  wire [7:0] i_act__payload_1344 ;
  wire [7:0] i_act__payload_1350 ;
  wire [7:0] i_act__payload_1356 ;
  wire [7:0] i_act__payload_136 ;
  wire [7:0] i_act__payload_1364 ;
  wire [7:0] i_act__payload_1370 ;
  wire [7:0] i_act__payload_1376 ;
  wire [7:0] i_act__payload_1382 ;
  wire [7:0] i_act__payload_1388 ;
  wire [7:0] i_act__payload_1394 ;
  wire [7:0] i_act__payload_1400 ;
  wire [7:0] i_act__payload_1406 ;
  wire [7:0] i_act__payload_1412 ;
  wire [7:0] i_act__payload_1418 ;
  wire [7:0] i_act__payload_142 ;
  wire [7:0] i_act__payload_1424 ;
  wire [7:0] i_act__payload_1430 ;
  wire [7:0] i_act__payload_1436 ;
  wire [7:0] i_act__payload_1442 ;
  wire [7:0] i_act__payload_1448 ;
  wire [7:0] i_act__payload_148 ;
  wire [7:0] i_act__payload_154 ;
  wire [7:0] i_act__payload_160 ;
  wire [7:0] i_act__payload_168 ;
  wire [7:0] i_act__payload_174 ;
  wire [7:0] i_act__payload_18 ;
  wire [7:0] i_act__payload_180 ;
  wire [7:0] i_act__payload_186 ;
  wire [7:0] i_act__payload_192 ;
  wire [7:0] i_act__payload_198 ;
  wire [7:0] i_act__payload_204 ;
  wire [7:0] i_act__payload_210 ;
  wire [7:0] i_act__payload_216 ;
  wire [7:0] i_act__payload_22 ;
  wire [7:0] i_act__payload_222 ;
  wire [7:0] i_act__payload_228 ;
  wire [7:0] i_act__payload_234 ;
  wire [7:0] i_act__payload_240 ;
  wire [7:0] i_act__payload_246 ;
  wire [7:0] i_act__payload_252 ;
  wire [7:0] i_act__payload_26 ;
  wire [7:0] i_act__payload_260 ;
  wire [7:0] i_act__payload_266 ;
  wire [7:0] i_act__payload_272 ;
  wire [7:0] i_act__payload_278 ;
  wire [7:0] i_act__payload_284 ;
  wire [7:0] i_act__payload_290 ;
  wire [7:0] i_act__payload_296 ;
  wire [7:0] i_act__payload_30 ;
  wire [7:0] i_act__payload_302 ;
  wire [7:0] i_act__payload_308 ;
  wire [7:0] i_act__payload_314 ;
  wire [7:0] i_act__payload_320 ;
  wire [7:0] i_act__payload_326 ;
  wire [7:0] i_act__payload_332 ;
  wire [7:0] i_act__payload_338 ;
  wire [7:0] i_act__payload_34 ;
  wire [7:0] i_act__payload_344 ;
  wire [7:0] i_act__payload_352 ;
  wire [7:0] i_act__payload_358 ;
  wire [7:0] i_act__payload_364 ;
  wire [7:0] i_act__payload_370 ;
  wire [7:0] i_act__payload_376 ;
  wire [7:0] i_act__payload_38 ;
  wire [7:0] i_act__payload_382 ;
  wire [7:0] i_act__payload_388 ;
  wire [7:0] i_act__payload_394 ;
  wire [7:0] i_act__payload_400 ;
  wire [7:0] i_act__payload_406 ;
  wire [7:0] i_act__payload_412 ;
  wire [7:0] i_act__payload_418 ;
  wire [7:0] i_act__payload_42 ;
  wire [7:0] i_act__payload_424 ;
  wire [7:0] i_act__payload_430 ;
  wire [7:0] i_act__payload_436 ;
  wire [7:0] i_act__payload_444 ;
  wire [7:0] i_act__payload_450 ;
  wire [7:0] i_act__payload_456 ;
  wire [7:0] i_act__payload_46 ;
  wire [7:0] i_act__payload_462 ;
  wire [7:0] i_act__payload_468 ;
  wire [7:0] i_act__payload_474 ;
  wire [7:0] i_act__payload_480 ;
  wire [7:0] i_act__payload_486 ;
  wire [7:0] i_act__payload_492 ;
  wire [7:0] i_act__payload_498 ;
  wire [7:0] i_act__payload_50 ;
  wire [7:0] i_act__payload_504 ;
  wire [7:0] i_act__payload_510 ;
  wire [7:0] i_act__payload_516 ;
  wire [7:0] i_act__payload_522 ;
  wire [7:0] i_act__payload_528 ;
  wire [7:0] i_act__payload_536 ;
  wire [7:0] i_act__payload_54 ;
  wire [7:0] i_act__payload_542 ;
  wire [7:0] i_act__payload_548 ;
  wire [7:0] i_act__payload_554 ;
  wire [7:0] i_act__payload_560 ;
  wire [7:0] i_act__payload_566 ;
  wire [7:0] i_act__payload_572 ;
  wire [7:0] i_act__payload_578 ;
  wire [7:0] i_act__payload_58 ;
  wire [7:0] i_act__payload_584 ;
  wire [7:0] i_act__payload_590 ;
  wire [7:0] i_act__payload_596 ;
  wire [7:0] i_act__payload_602 ;
  wire [7:0] i_act__payload_608 ;
  wire [7:0] i_act__payload_614 ;
  wire [7:0] i_act__payload_62 ;
  wire [7:0] i_act__payload_620 ;
  wire [7:0] i_act__payload_628 ;
  wire [7:0] i_act__payload_634 ;
  wire [7:0] i_act__payload_640 ;
  wire [7:0] i_act__payload_646 ;
  wire [7:0] i_act__payload_652 ;
  wire [7:0] i_act__payload_658 ;
  wire [7:0] i_act__payload_66 ;
  wire [7:0] i_act__payload_664 ;
  wire [7:0] i_act__payload_670 ;
  wire [7:0] i_act__payload_676 ;
  wire [7:0] i_act__payload_682 ;
  wire [7:0] i_act__payload_688 ;
  wire [7:0] i_act__payload_694 ;
  wire [7:0] i_act__payload_70 ;
  wire [7:0] i_act__payload_700 ;
  wire [7:0] i_act__payload_706 ;
  wire [7:0] i_act__payload_712 ;
  wire [7:0] i_act__payload_720 ;
  wire [7:0] i_act__payload_726 ;
  wire [7:0] i_act__payload_732 ;
  wire [7:0] i_act__payload_738 ;
  wire [7:0] i_act__payload_744 ;
  wire [7:0] i_act__payload_750 ;
  wire [7:0] i_act__payload_756 ;
  wire [7:0] i_act__payload_76 ;
  wire [7:0] i_act__payload_762 ;
  wire [7:0] i_act__payload_768 ;
  wire [7:0] i_act__payload_774 ;
  wire [7:0] i_act__payload_780 ;
  wire [7:0] i_act__payload_786 ;
  wire [7:0] i_act__payload_792 ;
  wire [7:0] i_act__payload_798 ;
  wire [7:0] i_act__payload_804 ;
  wire [7:0] i_act__payload_812 ;
  wire [7:0] i_act__payload_818 ;
  wire [7:0] i_act__payload_82 ;
  wire [7:0] i_act__payload_824 ;
  wire [7:0] i_act__payload_830 ;
  wire [7:0] i_act__payload_836 ;
  wire [7:0] i_act__payload_842 ;
  wire [7:0] i_act__payload_848 ;
  wire [7:0] i_act__payload_854 ;
  wire [7:0] i_act__payload_860 ;
  wire [7:0] i_act__payload_866 ;
  wire [7:0] i_act__payload_872 ;
  wire [7:0] i_act__payload_878 ;
  wire [7:0] i_act__payload_88 ;
  wire [7:0] i_act__payload_884 ;
  wire [7:0] i_act__payload_890 ;
  wire [7:0] i_act__payload_896 ;
  wire [7:0] i_act__payload_904 ;
  wire [7:0] i_act__payload_910 ;
  wire [7:0] i_act__payload_916 ;
  wire [7:0] i_act__payload_922 ;
  wire [7:0] i_act__payload_928 ;
  wire [7:0] i_act__payload_934 ;
  wire [7:0] i_act__payload_94 ;
  wire [7:0] i_act__payload_940 ;
  wire [7:0] i_act__payload_946 ;
  wire [7:0] i_act__payload_952 ;
  wire [7:0] i_act__payload_958 ;
  wire [7:0] i_act__payload_964 ;
  wire [7:0] i_act__payload_970 ;
  wire [7:0] i_act__payload_976 ;
  wire [7:0] i_act__payload_982 ;
  wire [7:0] i_act__payload_988 ;
  wire [7:0] i_act__payload_996 ;
  wire i_last__payload;
  wire i_last__payload_1004 ;
  wire i_last__payload_1010 ;
  wire i_last__payload_1016 ;
  wire i_last__payload_102 ;
  wire i_last__payload_1022 ;
  wire i_last__payload_1028 ;
  wire i_last__payload_1034 ;
  wire i_last__payload_1040 ;
  wire i_last__payload_1046 ;
  wire i_last__payload_1052 ;
  wire i_last__payload_1058 ;
  wire i_last__payload_1064 ;
  wire i_last__payload_1070 ;
  wire i_last__payload_1076 ;
  wire i_last__payload_108 ;
  wire i_last__payload_1082 ;
  wire i_last__payload_1090 ;
  wire i_last__payload_1096 ;
  wire i_last__payload_1102 ;
  wire i_last__payload_1108 ;
  wire i_last__payload_1114 ;
  wire i_last__payload_1120 ;
  wire i_last__payload_1126 ;
  wire i_last__payload_1132 ;
  wire i_last__payload_1138 ;
  wire i_last__payload_114 ;
  wire i_last__payload_1144 ;
  wire i_last__payload_1150 ;
  wire i_last__payload_1156 ;
  wire i_last__payload_1162 ;
  wire i_last__payload_1168 ;
  wire i_last__payload_1174 ;
  wire i_last__payload_1182 ;
  wire i_last__payload_1188 ;
  wire i_last__payload_1194 ;
  wire i_last__payload_120 ;
  wire i_last__payload_1200 ;
  wire i_last__payload_1206 ;
  wire i_last__payload_1212 ;
  wire i_last__payload_1218 ;
  wire i_last__payload_1224 ;
  wire i_last__payload_1230 ;
  wire i_last__payload_1236 ;
  wire i_last__payload_1242 ;
  wire i_last__payload_1248 ;
  wire i_last__payload_1254 ;
  wire i_last__payload_126 ;
  wire i_last__payload_1260 ;
  wire i_last__payload_1266 ;
  wire i_last__payload_1274 ;
  wire i_last__payload_1280 ;
  wire i_last__payload_1286 ;
  wire i_last__payload_1292 ;
  wire i_last__payload_1298 ;
  wire i_last__payload_1304 ;
  wire i_last__payload_1310 ;
  wire i_last__payload_1316 ;
  wire i_last__payload_132 ;
  wire i_last__payload_1322 ;
  wire i_last__payload_1328 ;
  wire i_last__payload_1334 ;
  wire i_last__payload_1340 ;
  wire i_last__payload_1346 ;
  wire i_last__payload_1352 ;
  wire i_last__payload_1358 ;
  wire i_last__payload_1366 ;
  wire i_last__payload_1372 ;
  wire i_last__payload_1378 ;
  wire i_last__payload_138 ;
  wire i_last__payload_1384 ;
  wire i_last__payload_1390 ;
  wire i_last__payload_1396 ;
  wire i_last__payload_1402 ;
  wire i_last__payload_1408 ;
  wire i_last__payload_1414 ;
  wire i_last__payload_1420 ;
  wire i_last__payload_1426 ;
  wire i_last__payload_1432 ;
  wire i_last__payload_1438 ;
  wire i_last__payload_144 ;
  wire i_last__payload_1444 ;
  wire i_last__payload_1450 ;
  wire i_last__payload_1454 ;
  reg i_last__payload_1456 ;
  reg i_last__payload_1458 ;
  reg i_last__payload_1460 ;
  reg i_last__payload_1462 ;
  reg i_last__payload_1464 ;
  reg i_last__payload_1466 ;
  reg i_last__payload_1468 ;
  reg i_last__payload_1470 ;
  reg i_last__payload_1472 ;
  reg i_last__payload_1474 ;
  reg i_last__payload_1476 ;
  reg i_last__payload_1478 ;
  reg i_last__payload_1480 ;
  reg i_last__payload_1482 ;
  reg i_last__payload_1484 ;
  wire i_last__payload_150 ;
  wire i_last__payload_156 ;
  wire i_last__payload_162 ;
  wire i_last__payload_170 ;
  wire i_last__payload_176 ;
  wire i_last__payload_182 ;
  wire i_last__payload_188 ;
  wire i_last__payload_194 ;
  wire i_last__payload_20 ;
  wire i_last__payload_200 ;
  wire i_last__payload_206 ;
  wire i_last__payload_212 ;
  wire i_last__payload_218 ;
  wire i_last__payload_224 ;
  wire i_last__payload_230 ;
  wire i_last__payload_236 ;
  wire i_last__payload_24 ;
  wire i_last__payload_242 ;
  wire i_last__payload_248 ;
  wire i_last__payload_254 ;
  wire i_last__payload_262 ;
  wire i_last__payload_268 ;
  wire i_last__payload_274 ;
  wire i_last__payload_28 ;
  wire i_last__payload_280 ;
  wire i_last__payload_286 ;
  wire i_last__payload_292 ;
  wire i_last__payload_298 ;
  wire i_last__payload_304 ;
  wire i_last__payload_310 ;
  wire i_last__payload_316 ;
  wire i_last__payload_32 ;
  wire i_last__payload_322 ;
  wire i_last__payload_328 ;
  wire i_last__payload_334 ;
  wire i_last__payload_340 ;
  wire i_last__payload_346 ;
  wire i_last__payload_354 ;
  wire i_last__payload_36 ;
  wire i_last__payload_360 ;
  wire i_last__payload_366 ;
  wire i_last__payload_372 ;
  wire i_last__payload_378 ;
  wire i_last__payload_384 ;
  wire i_last__payload_390 ;
  wire i_last__payload_396 ;
  wire i_last__payload_40 ;
  wire i_last__payload_402 ;
  wire i_last__payload_408 ;
  wire i_last__payload_414 ;
  wire i_last__payload_420 ;
  wire i_last__payload_426 ;
  wire i_last__payload_432 ;
  wire i_last__payload_438 ;
  wire i_last__payload_44 ;
  wire i_last__payload_446 ;
  wire i_last__payload_452 ;
  wire i_last__payload_458 ;
  wire i_last__payload_464 ;
  wire i_last__payload_470 ;
  wire i_last__payload_476 ;
  wire i_last__payload_48 ;
  wire i_last__payload_482 ;
  wire i_last__payload_488 ;
  wire i_last__payload_494 ;
  wire i_last__payload_500 ;
  wire i_last__payload_506 ;
  wire i_last__payload_512 ;
  wire i_last__payload_518 ;
  wire i_last__payload_52 ;
  wire i_last__payload_524 ;
  wire i_last__payload_530 ;
  wire i_last__payload_538 ;
  wire i_last__payload_544 ;
  wire i_last__payload_550 ;
  wire i_last__payload_556 ;
  wire i_last__payload_56 ;
  wire i_last__payload_562 ;
  wire i_last__payload_568 ;
  wire i_last__payload_574 ;
  wire i_last__payload_580 ;
  wire i_last__payload_586 ;
  wire i_last__payload_592 ;
  wire i_last__payload_598 ;
  wire i_last__payload_60 ;
  wire i_last__payload_604 ;
  wire i_last__payload_610 ;
  wire i_last__payload_616 ;
  wire i_last__payload_622 ;
  wire i_last__payload_630 ;
  wire i_last__payload_636 ;
  wire i_last__payload_64 ;
  wire i_last__payload_642 ;
  wire i_last__payload_648 ;
  wire i_last__payload_654 ;
  wire i_last__payload_660 ;
  wire i_last__payload_666 ;
  wire i_last__payload_672 ;
  wire i_last__payload_678 ;
  wire i_last__payload_68 ;
  wire i_last__payload_684 ;
  wire i_last__payload_690 ;
  wire i_last__payload_696 ;
  wire i_last__payload_702 ;
  wire i_last__payload_708 ;
  wire i_last__payload_714 ;
  wire i_last__payload_72 ;
  wire i_last__payload_722 ;
  wire i_last__payload_728 ;
  wire i_last__payload_734 ;
  wire i_last__payload_740 ;
  wire i_last__payload_746 ;
  wire i_last__payload_752 ;
  wire i_last__payload_758 ;
  wire i_last__payload_764 ;
  wire i_last__payload_770 ;
  wire i_last__payload_776 ;
  wire i_last__payload_78 ;
  wire i_last__payload_782 ;
  wire i_last__payload_788 ;
  wire i_last__payload_794 ;
  wire i_last__payload_800 ;
  wire i_last__payload_806 ;
  wire i_last__payload_814 ;
  wire i_last__payload_820 ;
  wire i_last__payload_826 ;
  wire i_last__payload_832 ;
  wire i_last__payload_838 ;
  wire i_last__payload_84 ;
  wire i_last__payload_844 ;
  wire i_last__payload_850 ;
  wire i_last__payload_856 ;
  wire i_last__payload_862 ;
  wire i_last__payload_868 ;
  wire i_last__payload_874 ;
  wire i_last__payload_880 ;
  wire i_last__payload_886 ;
  wire i_last__payload_892 ;
  wire i_last__payload_898 ;
  wire i_last__payload_90 ;
  wire i_last__payload_906 ;
  wire i_last__payload_912 ;
  wire i_last__payload_918 ;
  wire i_last__payload_924 ;
  wire i_last__payload_930 ;
  wire i_last__payload_936 ;
  wire i_last__payload_942 ;
  wire i_last__payload_948 ;
  wire i_last__payload_954 ;
  wire i_last__payload_96 ;
  wire i_last__payload_960 ;
  wire i_last__payload_966 ;
  wire i_last__payload_972 ;
  wire i_last__payload_978 ;
  wire i_last__payload_984 ;
  wire i_last__payload_990 ;
  wire i_last__payload_998 ;
  wire [31:0] i_sum__payload_1582 ;
  wire [31:0] i_sum__payload_1584 ;
  wire [31:0] i_sum__payload_1586 ;
  wire [31:0] i_sum__payload_1588 ;
  wire [31:0] i_sum__payload_1590 ;
  wire [31:0] i_sum__payload_1592 ;
  wire [31:0] i_sum__payload_1594 ;
  wire [31:0] i_sum__payload_1597 ;
  wire [31:0] i_sum__payload_1599 ;
  wire [31:0] i_sum__payload_1601 ;
  wire [31:0] i_sum__payload_1603 ;
  wire [31:0] i_sum__payload_1605 ;
  wire [31:0] i_sum__payload_1607 ;
  wire [31:0] i_sum__payload_1609 ;
  wire [31:0] i_sum__payload_1615 ;
  wire [31:0] i_sum__payload_1617 ;
  wire [31:0] i_sum__payload_1619 ;
  wire [31:0] i_sum__payload_1621 ;
  wire [31:0] i_sum__payload_1623 ;
  wire [31:0] i_sum__payload_1625 ;
  wire [31:0] i_sum__payload_1627 ;
  wire [31:0] i_sum__payload_1630 ;
  wire [31:0] i_sum__payload_1632 ;
  wire [31:0] i_sum__payload_1634 ;
  wire [31:0] i_sum__payload_1636 ;
  wire [31:0] i_sum__payload_1638 ;
  wire [31:0] i_sum__payload_1640 ;
  wire [31:0] i_sum__payload_1642 ;
  wire [31:0] i_sum__payload_1648 ;
  wire [31:0] i_sum__payload_1650 ;
  wire [31:0] i_sum__payload_1652 ;
  wire [31:0] i_sum__payload_1654 ;
  wire [31:0] i_sum__payload_1656 ;
  wire [31:0] i_sum__payload_1658 ;
  wire [31:0] i_sum__payload_1660 ;
  wire [31:0] i_sum__payload_1663 ;
  wire [31:0] i_sum__payload_1665 ;
  wire [31:0] i_sum__payload_1667 ;
  wire [31:0] i_sum__payload_1669 ;
  wire [31:0] i_sum__payload_1671 ;
  wire [31:0] i_sum__payload_1673 ;
  wire [31:0] i_sum__payload_1675 ;
  wire [31:0] i_sum__payload_1681 ;
  wire [31:0] i_sum__payload_1683 ;
  wire [31:0] i_sum__payload_1685 ;
  wire [31:0] i_sum__payload_1687 ;
  wire [31:0] i_sum__payload_1689 ;
  wire [31:0] i_sum__payload_1691 ;
  wire [31:0] i_sum__payload_1693 ;
  wire [31:0] i_sum__payload_1696 ;
  wire [31:0] i_sum__payload_1698 ;
  wire [31:0] i_sum__payload_1700 ;
  wire [31:0] i_sum__payload_1702 ;
  wire [31:0] i_sum__payload_1704 ;
  wire [31:0] i_sum__payload_1706 ;
  wire [31:0] i_sum__payload_1708 ;
  wire [31:0] i_sum__payload_1714 ;
  wire [31:0] i_sum__payload_1716 ;
  wire [31:0] i_sum__payload_1718 ;
  wire [31:0] i_sum__payload_1720 ;
  wire [31:0] i_sum__payload_1722 ;
  wire [31:0] i_sum__payload_1724 ;
  wire [31:0] i_sum__payload_1726 ;
  wire [31:0] i_sum__payload_1729 ;
  wire [31:0] i_sum__payload_1731 ;
  wire [31:0] i_sum__payload_1733 ;
  wire [31:0] i_sum__payload_1735 ;
  wire [31:0] i_sum__payload_1737 ;
  wire [31:0] i_sum__payload_1739 ;
  wire [31:0] i_sum__payload_1741 ;
  wire [31:0] i_sum__payload_1747 ;
  wire [31:0] i_sum__payload_1749 ;
  wire [31:0] i_sum__payload_1751 ;
  wire [31:0] i_sum__payload_1753 ;
  wire [31:0] i_sum__payload_1755 ;
  wire [31:0] i_sum__payload_1757 ;
  wire [31:0] i_sum__payload_1759 ;
  wire [31:0] i_sum__payload_1762 ;
  wire [31:0] i_sum__payload_1764 ;
  wire [31:0] i_sum__payload_1766 ;
  wire [31:0] i_sum__payload_1768 ;
  wire [31:0] i_sum__payload_1770 ;
  wire [31:0] i_sum__payload_1772 ;
  wire [31:0] i_sum__payload_1774 ;
  wire [31:0] i_sum__payload_1780 ;
  wire [31:0] i_sum__payload_1782 ;
  wire [31:0] i_sum__payload_1784 ;
  wire [31:0] i_sum__payload_1786 ;
  wire [31:0] i_sum__payload_1788 ;
  wire [31:0] i_sum__payload_1790 ;
  wire [31:0] i_sum__payload_1792 ;
  wire [31:0] i_sum__payload_1795 ;
  wire [31:0] i_sum__payload_1797 ;
  wire [31:0] i_sum__payload_1799 ;
  wire [31:0] i_sum__payload_1801 ;
  wire [31:0] i_sum__payload_1803 ;
  wire [31:0] i_sum__payload_1805 ;
  wire [31:0] i_sum__payload_1807 ;
  wire [31:0] i_sum__payload_1813 ;
  wire [31:0] i_sum__payload_1815 ;
  wire [31:0] i_sum__payload_1817 ;
  wire [31:0] i_sum__payload_1819 ;
  wire [31:0] i_sum__payload_1821 ;
  wire [31:0] i_sum__payload_1823 ;
  wire [31:0] i_sum__payload_1825 ;
  wire [31:0] i_sum__payload_1828 ;
  wire [31:0] i_sum__payload_1830 ;
  wire [31:0] i_sum__payload_1832 ;
  wire [31:0] i_sum__payload_1834 ;
  wire [31:0] i_sum__payload_1836 ;
  wire [31:0] i_sum__payload_1838 ;
  wire [31:0] i_sum__payload_1840 ;
  wire [31:0] i_sum__payload_1846 ;
  wire [31:0] i_sum__payload_1848 ;
  wire [31:0] i_sum__payload_1850 ;
  wire [31:0] i_sum__payload_1852 ;
  wire [31:0] i_sum__payload_1854 ;
  wire [31:0] i_sum__payload_1856 ;
  wire [31:0] i_sum__payload_1858 ;
  wire [31:0] i_sum__payload_1861 ;
  wire [31:0] i_sum__payload_1863 ;
  wire [31:0] i_sum__payload_1865 ;
  wire [31:0] i_sum__payload_1867 ;
  wire [31:0] i_sum__payload_1869 ;
  wire [31:0] i_sum__payload_1871 ;
  wire [31:0] i_sum__payload_1873 ;
  wire [31:0] i_sum__payload_1879 ;
  wire [31:0] i_sum__payload_1881 ;
  wire [31:0] i_sum__payload_1883 ;
  wire [31:0] i_sum__payload_1885 ;
  wire [31:0] i_sum__payload_1887 ;
  wire [31:0] i_sum__payload_1889 ;
  wire [31:0] i_sum__payload_1891 ;
  wire [31:0] i_sum__payload_1894 ;
  wire [31:0] i_sum__payload_1896 ;
  wire [31:0] i_sum__payload_1898 ;
  wire [31:0] i_sum__payload_1900 ;
  wire [31:0] i_sum__payload_1902 ;
  wire [31:0] i_sum__payload_1904 ;
  wire [31:0] i_sum__payload_1906 ;
  wire [31:0] i_sum__payload_1912 ;
  wire [31:0] i_sum__payload_1914 ;
  wire [31:0] i_sum__payload_1916 ;
  wire [31:0] i_sum__payload_1918 ;
  wire [31:0] i_sum__payload_1920 ;
  wire [31:0] i_sum__payload_1922 ;
  wire [31:0] i_sum__payload_1924 ;
  wire [31:0] i_sum__payload_1927 ;
  wire [31:0] i_sum__payload_1929 ;
  wire [31:0] i_sum__payload_1931 ;
  wire [31:0] i_sum__payload_1933 ;
  wire [31:0] i_sum__payload_1935 ;
  wire [31:0] i_sum__payload_1937 ;
  wire [31:0] i_sum__payload_1939 ;
  wire [31:0] i_sum__payload_1945 ;
  wire [31:0] i_sum__payload_1947 ;
  wire [31:0] i_sum__payload_1949 ;
  wire [31:0] i_sum__payload_1951 ;
  wire [31:0] i_sum__payload_1953 ;
  wire [31:0] i_sum__payload_1955 ;
  wire [31:0] i_sum__payload_1957 ;
  wire [31:0] i_sum__payload_1960 ;
  wire [31:0] i_sum__payload_1962 ;
  wire [31:0] i_sum__payload_1964 ;
  wire [31:0] i_sum__payload_1966 ;
  wire [31:0] i_sum__payload_1968 ;
  wire [31:0] i_sum__payload_1970 ;
  wire [31:0] i_sum__payload_1972 ;
  wire [31:0] i_sum__payload_1978 ;
  wire [31:0] i_sum__payload_1980 ;
  wire [31:0] i_sum__payload_1982 ;
  wire [31:0] i_sum__payload_1984 ;
  wire [31:0] i_sum__payload_1986 ;
  wire [31:0] i_sum__payload_1988 ;
  wire [31:0] i_sum__payload_1990 ;
  wire [31:0] i_sum__payload_1993 ;
  wire [31:0] i_sum__payload_1995 ;
  wire [31:0] i_sum__payload_1997 ;
  wire [31:0] i_sum__payload_1999 ;
  wire [31:0] i_sum__payload_2001 ;
  wire [31:0] i_sum__payload_2003 ;
  wire [31:0] i_sum__payload_2005 ;
  wire [31:0] i_sum__payload_2011 ;
  wire [31:0] i_sum__payload_2013 ;
  wire [31:0] i_sum__payload_2015 ;
  wire [31:0] i_sum__payload_2017 ;
  wire [31:0] i_sum__payload_2019 ;
  wire [31:0] i_sum__payload_2021 ;
  wire [31:0] i_sum__payload_2023 ;
  wire [31:0] i_sum__payload_2026 ;
  wire [31:0] i_sum__payload_2028 ;
  wire [31:0] i_sum__payload_2030 ;
  wire [31:0] i_sum__payload_2032 ;
  wire [31:0] i_sum__payload_2034 ;
  wire [31:0] i_sum__payload_2036 ;
  wire [31:0] i_sum__payload_2038 ;
  wire [31:0] i_sum__payload_2044 ;
  wire [31:0] i_sum__payload_2046 ;
  wire [31:0] i_sum__payload_2048 ;
  wire [31:0] i_sum__payload_2050 ;
  wire [31:0] i_sum__payload_2052 ;
  wire [31:0] i_sum__payload_2054 ;
  wire [31:0] i_sum__payload_2056 ;
  wire [31:0] i_sum__payload_2059 ;
  wire [31:0] i_sum__payload_2061 ;
  wire [31:0] i_sum__payload_2063 ;
  wire [31:0] i_sum__payload_2065 ;
  wire [31:0] i_sum__payload_2067 ;
  wire [31:0] i_sum__payload_2069 ;
  wire [31:0] i_sum__payload_2071 ;
  wire [31:0] i_sum__payload_2077 ;
  wire [31:0] i_sum__payload_2079 ;
  wire [31:0] i_sum__payload_2081 ;
  wire [31:0] i_sum__payload_2083 ;
  wire [31:0] i_sum__payload_2085 ;
  wire [31:0] i_sum__payload_2087 ;
  wire [31:0] i_sum__payload_2089 ;
  wire [31:0] i_sum__payload_2092 ;
  wire [31:0] i_sum__payload_2094 ;
  wire [31:0] i_sum__payload_2096 ;
  wire [31:0] i_sum__payload_2098 ;
  wire [31:0] i_sum__payload_2100 ;
  wire [31:0] i_sum__payload_2102 ;
  wire [31:0] i_sum__payload_2104 ;
  wire [7:0] i_weight__payload;
  wire [7:0] i_weight__payload_1000 ;
  wire [7:0] i_weight__payload_1006 ;
  wire [7:0] i_weight__payload_1012 ;
  wire [7:0] i_weight__payload_1018 ;
  wire [7:0] i_weight__payload_1024 ;
  wire [7:0] i_weight__payload_1030 ;
  wire [7:0] i_weight__payload_1036 ;
  wire [7:0] i_weight__payload_104 ;
  wire [7:0] i_weight__payload_1042 ;
  wire [7:0] i_weight__payload_1048 ;
  wire [7:0] i_weight__payload_1054 ;
  wire [7:0] i_weight__payload_1060 ;
  wire [7:0] i_weight__payload_1066 ;
  wire [7:0] i_weight__payload_1072 ;
  wire [7:0] i_weight__payload_1078 ;
  wire [7:0] i_weight__payload_1084 ;
  wire [7:0] i_weight__payload_1086 ;
  wire [7:0] i_weight__payload_1092 ;
  wire [7:0] i_weight__payload_1098 ;
  wire [7:0] i_weight__payload_110 ;
  wire [7:0] i_weight__payload_1104 ;
  wire [7:0] i_weight__payload_1110 ;
  wire [7:0] i_weight__payload_1116 ;
  wire [7:0] i_weight__payload_1122 ;
  wire [7:0] i_weight__payload_1128 ;
  wire [7:0] i_weight__payload_1134 ;
  wire [7:0] i_weight__payload_1140 ;
  wire [7:0] i_weight__payload_1146 ;
  wire [7:0] i_weight__payload_1152 ;
  wire [7:0] i_weight__payload_1158 ;
  wire [7:0] i_weight__payload_116 ;
  wire [7:0] i_weight__payload_1164 ;
  wire [7:0] i_weight__payload_1170 ;
  wire [7:0] i_weight__payload_1176 ;
  wire [7:0] i_weight__payload_1178 ;
  wire [7:0] i_weight__payload_1184 ;
  wire [7:0] i_weight__payload_1190 ;
  wire [7:0] i_weight__payload_1196 ;
  wire [7:0] i_weight__payload_1202 ;
  wire [7:0] i_weight__payload_1208 ;
  wire [7:0] i_weight__payload_1214 ;
  wire [7:0] i_weight__payload_122 ;
  wire [7:0] i_weight__payload_1220 ;
  wire [7:0] i_weight__payload_1226 ;
  wire [7:0] i_weight__payload_1232 ;
  wire [7:0] i_weight__payload_1238 ;
  wire [7:0] i_weight__payload_1244 ;
  wire [7:0] i_weight__payload_1250 ;
  wire [7:0] i_weight__payload_1256 ;
  wire [7:0] i_weight__payload_1262 ;
  wire [7:0] i_weight__payload_1268 ;
  wire [7:0] i_weight__payload_1270 ;
  wire [7:0] i_weight__payload_1276 ;
  wire [7:0] i_weight__payload_128 ;
  wire [7:0] i_weight__payload_1282 ;
  wire [7:0] i_weight__payload_1288 ;
  wire [7:0] i_weight__payload_1294 ;
  wire [7:0] i_weight__payload_1300 ;
  wire [7:0] i_weight__payload_1306 ;
  wire [7:0] i_weight__payload_1312 ;
  wire [7:0] i_weight__payload_1318 ;
  wire [7:0] i_weight__payload_1324 ;
  wire [7:0] i_weight__payload_1330 ;
  wire [7:0] i_weight__payload_1336 ;
  wire [7:0] i_weight__payload_134 ;
  wire [7:0] i_weight__payload_1342 ;
  wire [7:0] i_weight__payload_1348 ;
  wire [7:0] i_weight__payload_1354 ;
  wire [7:0] i_weight__payload_1360 ;
  wire [7:0] i_weight__payload_1362 ;
  wire [7:0] i_weight__payload_1368 ;
  wire [7:0] i_weight__payload_1374 ;
  wire [7:0] i_weight__payload_1380 ;
  wire [7:0] i_weight__payload_1386 ;
  wire [7:0] i_weight__payload_1392 ;
  wire [7:0] i_weight__payload_1398 ;
  wire [7:0] i_weight__payload_140 ;
  wire [7:0] i_weight__payload_1404 ;
  wire [7:0] i_weight__payload_1410 ;
  wire [7:0] i_weight__payload_1416 ;
  wire [7:0] i_weight__payload_1422 ;
  wire [7:0] i_weight__payload_1428 ;
  wire [7:0] i_weight__payload_1434 ;
  wire [7:0] i_weight__payload_1440 ;
  wire [7:0] i_weight__payload_1446 ;
  wire [7:0] i_weight__payload_1452 ;
  wire [7:0] i_weight__payload_146 ;
  wire [7:0] i_weight__payload_152 ;
  wire [7:0] i_weight__payload_1535 ;
  reg [7:0] i_weight__payload_1537 ;
  reg [7:0] i_weight__payload_1540 ;
  reg [7:0] i_weight__payload_1543 ;
  reg [7:0] i_weight__payload_1546 ;
  reg [7:0] i_weight__payload_1549 ;
  reg [7:0] i_weight__payload_1552 ;
  reg [7:0] i_weight__payload_1555 ;
  reg [7:0] i_weight__payload_1558 ;
  reg [7:0] i_weight__payload_1561 ;
  reg [7:0] i_weight__payload_1564 ;
  reg [7:0] i_weight__payload_1567 ;
  reg [7:0] i_weight__payload_1570 ;
  reg [7:0] i_weight__payload_1573 ;
  reg [7:0] i_weight__payload_1576 ;
  reg [7:0] i_weight__payload_1579 ;
  wire [7:0] i_weight__payload_158 ;
  wire [7:0] i_weight__payload_164 ;
  wire [7:0] i_weight__payload_166 ;
  wire [7:0] i_weight__payload_172 ;
  wire [7:0] i_weight__payload_178 ;
  wire [7:0] i_weight__payload_184 ;
  wire [7:0] i_weight__payload_190 ;
  wire [7:0] i_weight__payload_196 ;
  wire [7:0] i_weight__payload_202 ;
  wire [7:0] i_weight__payload_208 ;
  wire [7:0] i_weight__payload_214 ;
  wire [7:0] i_weight__payload_220 ;
  wire [7:0] i_weight__payload_226 ;
  wire [7:0] i_weight__payload_232 ;
  wire [7:0] i_weight__payload_238 ;
  wire [7:0] i_weight__payload_244 ;
  wire [7:0] i_weight__payload_250 ;
  wire [7:0] i_weight__payload_256 ;
  wire [7:0] i_weight__payload_258 ;
  wire [7:0] i_weight__payload_264 ;
  wire [7:0] i_weight__payload_270 ;
  wire [7:0] i_weight__payload_276 ;
  wire [7:0] i_weight__payload_282 ;
  wire [7:0] i_weight__payload_288 ;
  wire [7:0] i_weight__payload_294 ;
  wire [7:0] i_weight__payload_300 ;
  wire [7:0] i_weight__payload_306 ;
  wire [7:0] i_weight__payload_312 ;
  wire [7:0] i_weight__payload_318 ;
  wire [7:0] i_weight__payload_324 ;
  wire [7:0] i_weight__payload_330 ;
  wire [7:0] i_weight__payload_336 ;
  wire [7:0] i_weight__payload_342 ;
  wire [7:0] i_weight__payload_348 ;
  wire [7:0] i_weight__payload_350 ;
  wire [7:0] i_weight__payload_356 ;
  wire [7:0] i_weight__payload_362 ;
  wire [7:0] i_weight__payload_368 ;
  wire [7:0] i_weight__payload_374 ;
  wire [7:0] i_weight__payload_380 ;
  wire [7:0] i_weight__payload_386 ;
  wire [7:0] i_weight__payload_392 ;
  wire [7:0] i_weight__payload_398 ;
  wire [7:0] i_weight__payload_404 ;
  wire [7:0] i_weight__payload_410 ;
  wire [7:0] i_weight__payload_416 ;
  wire [7:0] i_weight__payload_422 ;
  wire [7:0] i_weight__payload_428 ;
  wire [7:0] i_weight__payload_434 ;
  wire [7:0] i_weight__payload_440 ;
  wire [7:0] i_weight__payload_442 ;
  wire [7:0] i_weight__payload_448 ;
  wire [7:0] i_weight__payload_454 ;
  wire [7:0] i_weight__payload_460 ;
  wire [7:0] i_weight__payload_466 ;
  wire [7:0] i_weight__payload_472 ;
  wire [7:0] i_weight__payload_478 ;
  wire [7:0] i_weight__payload_484 ;
  wire [7:0] i_weight__payload_490 ;
  wire [7:0] i_weight__payload_496 ;
  wire [7:0] i_weight__payload_502 ;
  wire [7:0] i_weight__payload_508 ;
  wire [7:0] i_weight__payload_514 ;
  wire [7:0] i_weight__payload_520 ;
  wire [7:0] i_weight__payload_526 ;
  wire [7:0] i_weight__payload_532 ;
  wire [7:0] i_weight__payload_534 ;
  wire [7:0] i_weight__payload_540 ;
  wire [7:0] i_weight__payload_546 ;
  wire [7:0] i_weight__payload_552 ;
  wire [7:0] i_weight__payload_558 ;
  wire [7:0] i_weight__payload_564 ;
  wire [7:0] i_weight__payload_570 ;
  wire [7:0] i_weight__payload_576 ;
  wire [7:0] i_weight__payload_582 ;
  wire [7:0] i_weight__payload_588 ;
  wire [7:0] i_weight__payload_594 ;
  wire [7:0] i_weight__payload_600 ;
  wire [7:0] i_weight__payload_606 ;
  wire [7:0] i_weight__payload_612 ;
  wire [7:0] i_weight__payload_618 ;
  wire [7:0] i_weight__payload_624 ;
  wire [7:0] i_weight__payload_626 ;
  wire [7:0] i_weight__payload_632 ;
  wire [7:0] i_weight__payload_638 ;
  wire [7:0] i_weight__payload_644 ;
  wire [7:0] i_weight__payload_650 ;
  wire [7:0] i_weight__payload_656 ;
  wire [7:0] i_weight__payload_662 ;
  wire [7:0] i_weight__payload_668 ;
  wire [7:0] i_weight__payload_674 ;
  wire [7:0] i_weight__payload_680 ;
  wire [7:0] i_weight__payload_686 ;
  wire [7:0] i_weight__payload_692 ;
  wire [7:0] i_weight__payload_698 ;
  wire [7:0] i_weight__payload_704 ;
  wire [7:0] i_weight__payload_710 ;
  wire [7:0] i_weight__payload_716 ;
  wire [7:0] i_weight__payload_718 ;
  wire [7:0] i_weight__payload_724 ;
  wire [7:0] i_weight__payload_730 ;
  wire [7:0] i_weight__payload_736 ;
  wire [7:0] i_weight__payload_742 ;
  wire [7:0] i_weight__payload_748 ;
  wire [7:0] i_weight__payload_754 ;
  wire [7:0] i_weight__payload_760 ;
  wire [7:0] i_weight__payload_766 ;
  wire [7:0] i_weight__payload_772 ;
  wire [7:0] i_weight__payload_778 ;
  wire [7:0] i_weight__payload_784 ;
  wire [7:0] i_weight__payload_790 ;
  wire [7:0] i_weight__payload_796 ;
  wire [7:0] i_weight__payload_80 ;
  wire [7:0] i_weight__payload_802 ;
  wire [7:0] i_weight__payload_808 ;
  wire [7:0] i_weight__payload_810 ;
  wire [7:0] i_weight__payload_816 ;
  wire [7:0] i_weight__payload_822 ;
  wire [7:0] i_weight__payload_828 ;
  wire [7:0] i_weight__payload_834 ;
  wire [7:0] i_weight__payload_840 ;
  wire [7:0] i_weight__payload_846 ;
  wire [7:0] i_weight__payload_852 ;
  wire [7:0] i_weight__payload_858 ;
  wire [7:0] i_weight__payload_86 ;
  wire [7:0] i_weight__payload_864 ;
  wire [7:0] i_weight__payload_870 ;
  wire [7:0] i_weight__payload_876 ;
  wire [7:0] i_weight__payload_882 ;
  wire [7:0] i_weight__payload_888 ;
  wire [7:0] i_weight__payload_894 ;
  wire [7:0] i_weight__payload_900 ;
  wire [7:0] i_weight__payload_902 ;
  wire [7:0] i_weight__payload_908 ;
  wire [7:0] i_weight__payload_914 ;
  wire [7:0] i_weight__payload_92 ;
  wire [7:0] i_weight__payload_920 ;
  wire [7:0] i_weight__payload_926 ;
  wire [7:0] i_weight__payload_932 ;
  wire [7:0] i_weight__payload_938 ;
  wire [7:0] i_weight__payload_944 ;
  wire [7:0] i_weight__payload_950 ;
  wire [7:0] i_weight__payload_956 ;
  wire [7:0] i_weight__payload_962 ;
  wire [7:0] i_weight__payload_968 ;
  wire [7:0] i_weight__payload_974 ;
  wire [7:0] i_weight__payload_98 ;
  wire [7:0] i_weight__payload_980 ;
  wire [7:0] i_weight__payload_986 ;
  wire [7:0] i_weight__payload_992 ;
  wire [7:0] i_weight__payload_994 ;
  wire [31:0] o_sum__payload_1612 ;
  wire [31:0] o_sum__payload_1613 ;
  wire [31:0] o_sum__payload_1645 ;
  wire [31:0] o_sum__payload_1646 ;
  wire [31:0] o_sum__payload_1678 ;
  wire [31:0] o_sum__payload_1679 ;
  wire [31:0] o_sum__payload_1711 ;
  wire [31:0] o_sum__payload_1712 ;
  wire [31:0] o_sum__payload_1744 ;
  wire [31:0] o_sum__payload_1745 ;
  wire [31:0] o_sum__payload_1777 ;
  wire [31:0] o_sum__payload_1778 ;
  wire [31:0] o_sum__payload_1810 ;
  wire [31:0] o_sum__payload_1811 ;
  wire [31:0] o_sum__payload_1843 ;
  wire [31:0] o_sum__payload_1844 ;
  wire [31:0] o_sum__payload_1876 ;
  wire [31:0] o_sum__payload_1877 ;
  wire [31:0] o_sum__payload_1909 ;
  wire [31:0] o_sum__payload_1910 ;
  wire [31:0] o_sum__payload_1942 ;
  wire [31:0] o_sum__payload_1943 ;
  wire [31:0] o_sum__payload_1975 ;
  wire [31:0] o_sum__payload_1976 ;
  wire [31:0] o_sum__payload_2008 ;
  wire [31:0] o_sum__payload_2009 ;
  wire [31:0] o_sum__payload_2041 ;
  wire [31:0] o_sum__payload_2042 ;
  wire [31:0] o_sum__payload_2074 ;
  wire [31:0] o_sum__payload_2075 ;
  wire [31:0] o_sum__payload_2107 ;
  wire [31:0] o_sum__payload_2108 ;
  reg signed [31:0] sum_0_1;
  reg signed [31:0] sum_0_10;
  reg signed [31:0] sum_0_11;
  reg signed [31:0] sum_0_12;
  reg signed [31:0] sum_0_13;
  reg signed [31:0] sum_0_14;
  reg signed [31:0] sum_0_15;
  reg signed [31:0] sum_0_2;
  reg signed [31:0] sum_0_3;
  reg signed [31:0] sum_0_4;
  reg signed [31:0] sum_0_5;
  reg signed [31:0] sum_0_6;
  reg signed [31:0] sum_0_7;
  reg signed [31:0] sum_0_8;
  reg signed [31:0] sum_0_9;
  reg signed [31:0] sum_10_1;
  reg signed [31:0] sum_10_2;
  reg signed [31:0] sum_10_3;
  reg signed [31:0] sum_10_4;
  reg signed [31:0] sum_10_5;
  reg signed [31:0] sum_11_1;
  reg signed [31:0] sum_11_2;
  reg signed [31:0] sum_11_3;
  reg signed [31:0] sum_11_4;
  reg signed [31:0] sum_12_1;
  reg signed [31:0] sum_12_2;
  reg signed [31:0] sum_12_3;
  reg signed [31:0] sum_13_1;
  reg signed [31:0] sum_13_2;
  reg signed [31:0] sum_14_1;
  reg signed [31:0] sum_1_1;
  reg signed [31:0] sum_1_10;
  reg signed [31:0] sum_1_11;
  reg signed [31:0] sum_1_12;
  reg signed [31:0] sum_1_13;
  reg signed [31:0] sum_1_14;
  reg signed [31:0] sum_1_2;
  reg signed [31:0] sum_1_3;
  reg signed [31:0] sum_1_4;
  reg signed [31:0] sum_1_5;
  reg signed [31:0] sum_1_6;
  reg signed [31:0] sum_1_7;
  reg signed [31:0] sum_1_8;
  reg signed [31:0] sum_1_9;
  reg signed [31:0] sum_2_1;
  reg signed [31:0] sum_2_10;
  reg signed [31:0] sum_2_11;
  reg signed [31:0] sum_2_12;
  reg signed [31:0] sum_2_13;
  reg signed [31:0] sum_2_2;
  reg signed [31:0] sum_2_3;
  reg signed [31:0] sum_2_4;
  reg signed [31:0] sum_2_5;
  reg signed [31:0] sum_2_6;
  reg signed [31:0] sum_2_7;
  reg signed [31:0] sum_2_8;
  reg signed [31:0] sum_2_9;
  reg signed [31:0] sum_3_1;
  reg signed [31:0] sum_3_10;
  reg signed [31:0] sum_3_11;
  reg signed [31:0] sum_3_12;
  reg signed [31:0] sum_3_2;
  reg signed [31:0] sum_3_3;
  reg signed [31:0] sum_3_4;
  reg signed [31:0] sum_3_5;
  reg signed [31:0] sum_3_6;
  reg signed [31:0] sum_3_7;
  reg signed [31:0] sum_3_8;
  reg signed [31:0] sum_3_9;
  reg signed [31:0] sum_4_1;
  reg signed [31:0] sum_4_10;
  reg signed [31:0] sum_4_11;
  reg signed [31:0] sum_4_2;
  reg signed [31:0] sum_4_3;
  reg signed [31:0] sum_4_4;
  reg signed [31:0] sum_4_5;
  reg signed [31:0] sum_4_6;
  reg signed [31:0] sum_4_7;
  reg signed [31:0] sum_4_8;
  reg signed [31:0] sum_4_9;
  reg signed [31:0] sum_5_1;
  reg signed [31:0] sum_5_10;
  reg signed [31:0] sum_5_2;
  reg signed [31:0] sum_5_3;
  reg signed [31:0] sum_5_4;
  reg signed [31:0] sum_5_5;
  reg signed [31:0] sum_5_6;
  reg signed [31:0] sum_5_7;
  reg signed [31:0] sum_5_8;
  reg signed [31:0] sum_5_9;
  reg signed [31:0] sum_6_1;
  reg signed [31:0] sum_6_2;
  reg signed [31:0] sum_6_3;
  reg signed [31:0] sum_6_4;
  reg signed [31:0] sum_6_5;
  reg signed [31:0] sum_6_6;
  reg signed [31:0] sum_6_7;
  reg signed [31:0] sum_6_8;
  reg signed [31:0] sum_6_9;
  reg signed [31:0] sum_7_1;
  reg signed [31:0] sum_7_2;
  reg signed [31:0] sum_7_3;
  reg signed [31:0] sum_7_4;
  reg signed [31:0] sum_7_5;
  reg signed [31:0] sum_7_6;
  reg signed [31:0] sum_7_7;
  reg signed [31:0] sum_7_8;
  reg signed [31:0] sum_8_1;
  reg signed [31:0] sum_8_2;
  reg signed [31:0] sum_8_3;
  reg signed [31:0] sum_8_4;
  reg signed [31:0] sum_8_5;
  reg signed [31:0] sum_8_6;
  reg signed [31:0] sum_8_7;
  reg signed [31:0] sum_9_1;
  reg signed [31:0] sum_9_2;
  reg signed [31:0] sum_9_3;
  reg signed [31:0] sum_9_4;
  reg signed [31:0] sum_9_5;
  reg signed [31:0] sum_9_6;
  wire tile_ends;
  reg [4:0] unsettled;
  reg [3:0] waiting;
  reg signed [7:0] weight_10_1;
  reg signed [7:0] weight_10_2;
  reg signed [7:0] weight_10_3;
  reg signed [7:0] weight_10_4;
  reg signed [7:0] weight_10_5;
  reg signed [7:0] weight_10_6;
  reg signed [7:0] weight_10_7;
  reg signed [7:0] weight_10_8;
  reg signed [7:0] weight_10_9;
  reg signed [7:0] weight_11_1;
  reg signed [7:0] weight_11_10;
  reg signed [7:0] weight_11_2;
  reg signed [7:0] weight_11_3;
  reg signed [7:0] weight_11_4;
  reg signed [7:0] weight_11_5;
  reg signed [7:0] weight_11_6;
  reg signed [7:0] weight_11_7;
  reg signed [7:0] weight_11_8;
  reg signed [7:0] weight_11_9;
  reg signed [7:0] weight_12_1;
  reg signed [7:0] weight_12_10;
  reg signed [7:0] weight_12_11;
  reg signed [7:0] weight_12_2;
  reg signed [7:0] weight_12_3;
  reg signed [7:0] weight_12_4;
  reg signed [7:0] weight_12_5;
  reg signed [7:0] weight_12_6;
  reg signed [7:0] weight_12_7;
  reg signed [7:0] weight_12_8;
  reg signed [7:0] weight_12_9;
  reg signed [7:0] weight_13_1;
  reg signed [7:0] weight_13_10;
  reg signed [7:0] weight_13_11;
  reg signed [7:0] weight_13_12;
  reg signed [7:0] weight_13_2;
  reg signed [7:0] weight_13_3;
  reg signed [7:0] weight_13_4;
  reg signed [7:0] weight_13_5;
  reg signed [7:0] weight_13_6;
  reg signed [7:0] weight_13_7;
  reg signed [7:0] weight_13_8;
  reg signed [7:0] weight_13_9;
  reg signed [7:0] weight_14_1;
  reg signed [7:0] weight_14_10;
  reg signed [7:0] weight_14_11;
  reg signed [7:0] weight_14_12;
  reg signed [7:0] weight_14_13;
  reg signed [7:0] weight_14_2;
  reg signed [7:0] weight_14_3;
  reg signed [7:0] weight_14_4;
  reg signed [7:0] weight_14_5;
  reg signed [7:0] weight_14_6;
  reg signed [7:0] weight_14_7;
  reg signed [7:0] weight_14_8;
  reg signed [7:0] weight_14_9;
  reg signed [7:0] weight_15_1;
  reg signed [7:0] weight_15_10;
  reg signed [7:0] weight_15_11;
  reg signed [7:0] weight_15_12;
  reg signed [7:0] weight_15_13;
  reg signed [7:0] weight_15_14;
  reg signed [7:0] weight_15_2;
  reg signed [7:0] weight_15_3;
  reg signed [7:0] weight_15_4;
  reg signed [7:0] weight_15_5;
  reg signed [7:0] weight_15_6;
  reg signed [7:0] weight_15_7;
  reg signed [7:0] weight_15_8;
  reg signed [7:0] weight_15_9;
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
  reg signed [7:0] weight_7_1;
  reg signed [7:0] weight_7_2;
  reg signed [7:0] weight_7_3;
  reg signed [7:0] weight_7_4;
  reg signed [7:0] weight_7_5;
  reg signed [7:0] weight_7_6;
  reg signed [7:0] weight_8_1;
  reg signed [7:0] weight_8_2;
  reg signed [7:0] weight_8_3;
  reg signed [7:0] weight_8_4;
  reg signed [7:0] weight_8_5;
  reg signed [7:0] weight_8_6;
  reg signed [7:0] weight_8_7;
  reg signed [7:0] weight_9_1;
  reg signed [7:0] weight_9_2;
  reg signed [7:0] weight_9_3;
  reg signed [7:0] weight_9_4;
  reg signed [7:0] weight_9_5;
  reg signed [7:0] weight_9_6;
  reg signed [7:0] weight_9_7;
  reg signed [7:0] weight_9_8;
  assign bus_0 = o_sum__payload_1612  | o_sum__payload_1613 ;
  assign bus_1 = o_sum__payload_1645  | o_sum__payload_1646 ;
  assign bus_2 = o_sum__payload_1678  | o_sum__payload_1679 ;
  assign bus_3 = o_sum__payload_1711  | o_sum__payload_1712 ;
  assign bus_4 = o_sum__payload_1744  | o_sum__payload_1745 ;
  assign bus_5 = o_sum__payload_1777  | o_sum__payload_1778 ;
  assign bus_6 = o_sum__payload_1810  | o_sum__payload_1811 ;
  assign bus_7 = o_sum__payload_1843  | o_sum__payload_1844 ;
  assign bus_8 = o_sum__payload_1876  | o_sum__payload_1877 ;
  assign bus_9 = o_sum__payload_1909  | o_sum__payload_1910 ;
  assign bus_10 = o_sum__payload_1942  | o_sum__payload_1943 ;
  assign bus_11 = o_sum__payload_1975  | o_sum__payload_1976 ;
  assign bus_12 = o_sum__payload_2008  | o_sum__payload_2009 ;
  assign bus_13 = o_sum__payload_2041  | o_sum__payload_2042 ;
  assign bus_14 = o_sum__payload_2074  | o_sum__payload_2075 ;
  assign bus_15 = o_sum__payload_2107  | o_sum__payload_2108 ;
  assign _001_ = | waiting;
  assign _056_ = _057_[3:0] - 1'h1;
  assign _002_ = unsettled - 1'h1;
  assign i_last__payload_1454  = tile_ends | rst;
  always @(posedge clk)
    i_last__payload_1456  <= i_last__payload_1454 ;
  always @(posedge clk)
    i_last__payload_1458  <= i_last__payload_1456 ;
  always @(posedge clk)
    i_last__payload_1460  <= i_last__payload_1458 ;
  always @(posedge clk)
    i_last__payload_1462  <= i_last__payload_1460 ;
  always @(posedge clk)
    i_last__payload_1464  <= i_last__payload_1462 ;
  always @(posedge clk)
    i_last__payload_1466  <= i_last__payload_1464 ;
  always @(posedge clk)
    i_last__payload_1468  <= i_last__payload_1466 ;
  always @(posedge clk)
    i_last__payload_1470  <= i_last__payload_1468 ;
  always @(posedge clk)
    i_last__payload_1472  <= i_last__payload_1470 ;
  always @(posedge clk)
    i_last__payload_1474  <= i_last__payload_1472 ;
  always @(posedge clk)
    i_last__payload_1476  <= i_last__payload_1474 ;
  always @(posedge clk)
    i_last__payload_1478  <= i_last__payload_1476 ;
  always @(posedge clk)
    i_last__payload_1480  <= i_last__payload_1478 ;
  always @(posedge clk)
    i_last__payload_1482  <= i_last__payload_1480 ;
  always @(posedge clk)
    i_last__payload_1484  <= i_last__payload_1482 ;
  always @(posedge clk)
    act_2_2 <= act_2_1;
  always @(posedge clk)
    act_3_2 <= act_3_1;
  always @(posedge clk)
    act_3_3 <= act_3_2;
  always @(posedge clk)
    act_4_2 <= act_4_1;
  always @(posedge clk)
    act_4_3 <= act_4_2;
  always @(posedge clk)
    act_4_4 <= act_4_3;
  always @(posedge clk)
    act_5_2 <= act_5_1;
  always @(posedge clk)
    act_5_3 <= act_5_2;
  always @(posedge clk)
    act_5_4 <= act_5_3;
  always @(posedge clk)
    act_5_5 <= act_5_4;
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
    act_9_2 <= act_9_1;
  always @(posedge clk)
    act_9_3 <= act_9_2;
  always @(posedge clk)
    act_9_4 <= act_9_3;
  always @(posedge clk)
    act_9_5 <= act_9_4;
  always @(posedge clk)
    act_9_6 <= act_9_5;
  always @(posedge clk)
    act_9_7 <= act_9_6;
  always @(posedge clk)
    act_9_8 <= act_9_7;
  always @(posedge clk)
    act_9_9 <= act_9_8;
  always @(posedge clk)
    act_10_2 <= act_10_1;
  always @(posedge clk)
    act_10_3 <= act_10_2;
  always @(posedge clk)
    act_10_4 <= act_10_3;
  always @(posedge clk)
    act_10_5 <= act_10_4;
  always @(posedge clk)
    act_10_6 <= act_10_5;
  always @(posedge clk)
    act_10_7 <= act_10_6;
  always @(posedge clk)
    act_10_8 <= act_10_7;
  always @(posedge clk)
    act_10_9 <= act_10_8;
  always @(posedge clk)
    act_10_10 <= act_10_9;
  always @(posedge clk)
    act_11_2 <= act_11_1;
  always @(posedge clk)
    act_11_3 <= act_11_2;
  always @(posedge clk)
    act_11_4 <= act_11_3;
  always @(posedge clk)
    act_11_5 <= act_11_4;
  always @(posedge clk)
    act_11_6 <= act_11_5;
  always @(posedge clk)
    act_11_7 <= act_11_6;
  always @(posedge clk)
    act_11_8 <= act_11_7;
  always @(posedge clk)
    act_11_9 <= act_11_8;
  always @(posedge clk)
    act_11_10 <= act_11_9;
  always @(posedge clk)
    act_11_11 <= act_11_10;
  always @(posedge clk)
    act_12_2 <= act_12_1;
  always @(posedge clk)
    act_12_3 <= act_12_2;
  always @(posedge clk)
    act_12_4 <= act_12_3;
  always @(posedge clk)
    act_12_5 <= act_12_4;
  always @(posedge clk)
    act_12_6 <= act_12_5;
  always @(posedge clk)
    act_12_7 <= act_12_6;
  always @(posedge clk)
    act_12_8 <= act_12_7;
  always @(posedge clk)
    act_12_9 <= act_12_8;
  always @(posedge clk)
    act_12_10 <= act_12_9;
  always @(posedge clk)
    act_12_11 <= act_12_10;
  always @(posedge clk)
    act_12_12 <= act_12_11;
  always @(posedge clk)
    act_13_2 <= act_13_1;
  always @(posedge clk)
    act_13_3 <= act_13_2;
  always @(posedge clk)
    act_13_4 <= act_13_3;
  always @(posedge clk)
    act_13_5 <= act_13_4;
  always @(posedge clk)
    act_13_6 <= act_13_5;
  always @(posedge clk)
    act_13_7 <= act_13_6;
  always @(posedge clk)
    act_13_8 <= act_13_7;
  always @(posedge clk)
    act_13_9 <= act_13_8;
  always @(posedge clk)
    act_13_10 <= act_13_9;
  always @(posedge clk)
    act_13_11 <= act_13_10;
  always @(posedge clk)
    act_13_12 <= act_13_11;
  always @(posedge clk)
    act_13_13 <= act_13_12;
  always @(posedge clk)
    act_14_2 <= act_14_1;
  always @(posedge clk)
    act_14_3 <= act_14_2;
  always @(posedge clk)
    act_14_4 <= act_14_3;
  always @(posedge clk)
    act_14_5 <= act_14_4;
  always @(posedge clk)
    act_14_6 <= act_14_5;
  always @(posedge clk)
    act_14_7 <= act_14_6;
  always @(posedge clk)
    act_14_8 <= act_14_7;
  always @(posedge clk)
    act_14_9 <= act_14_8;
  always @(posedge clk)
    act_14_10 <= act_14_9;
  always @(posedge clk)
    act_14_11 <= act_14_10;
  always @(posedge clk)
    act_14_12 <= act_14_11;
  always @(posedge clk)
    act_14_13 <= act_14_12;
  always @(posedge clk)
    act_14_14 <= act_14_13;
  always @(posedge clk)
    act_15_2 <= act_15_1;
  always @(posedge clk)
    act_15_3 <= act_15_2;
  always @(posedge clk)
    act_15_4 <= act_15_3;
  always @(posedge clk)
    act_15_5 <= act_15_4;
  always @(posedge clk)
    act_15_6 <= act_15_5;
  always @(posedge clk)
    act_15_7 <= act_15_6;
  always @(posedge clk)
    act_15_8 <= act_15_7;
  always @(posedge clk)
    act_15_9 <= act_15_8;
  always @(posedge clk)
    act_15_10 <= act_15_9;
  always @(posedge clk)
    act_15_11 <= act_15_10;
  always @(posedge clk)
    act_15_12 <= act_15_11;
  always @(posedge clk)
    act_15_13 <= act_15_12;
  always @(posedge clk)
    act_15_14 <= act_15_13;
  always @(posedge clk)
    act_15_15 <= act_15_14;
  always @(posedge clk)
    i_weight__payload_1540  <= weight_2_1;
  always @(posedge clk)
    weight_3_2 <= weight_3_1;
  always @(posedge clk)
    i_weight__payload_1543  <= weight_3_2;
  always @(posedge clk)
    weight_4_2 <= weight_4_1;
  always @(posedge clk)
    weight_4_3 <= weight_4_2;
  always @(posedge clk)
    i_weight__payload_1546  <= weight_4_3;
  always @(posedge clk)
    weight_5_2 <= weight_5_1;
  always @(posedge clk)
    weight_5_3 <= weight_5_2;
  always @(posedge clk)
    weight_5_4 <= weight_5_3;
  always @(posedge clk)
    i_weight__payload_1549  <= weight_5_4;
  always @(posedge clk)
    weight_6_2 <= weight_6_1;
  always @(posedge clk)
    weight_6_3 <= weight_6_2;
  always @(posedge clk)
    weight_6_4 <= weight_6_3;
  always @(posedge clk)
    weight_6_5 <= weight_6_4;
  always @(posedge clk)
    i_weight__payload_1552  <= weight_6_5;
  always @(posedge clk)
    weight_7_2 <= weight_7_1;
  always @(posedge clk)
    weight_7_3 <= weight_7_2;
  always @(posedge clk)
    weight_7_4 <= weight_7_3;
  always @(posedge clk)
    weight_7_5 <= weight_7_4;
  always @(posedge clk)
    weight_7_6 <= weight_7_5;
  always @(posedge clk)
    i_weight__payload_1555  <= weight_7_6;
  always @(posedge clk)
    weight_8_2 <= weight_8_1;
  always @(posedge clk)
    weight_8_3 <= weight_8_2;
  always @(posedge clk)
    weight_8_4 <= weight_8_3;
  always @(posedge clk)
    weight_8_5 <= weight_8_4;
  always @(posedge clk)
    weight_8_6 <= weight_8_5;
  always @(posedge clk)
    weight_8_7 <= weight_8_6;
  always @(posedge clk)
    i_weight__payload_1558  <= weight_8_7;
  always @(posedge clk)
    weight_9_2 <= weight_9_1;
  always @(posedge clk)
    weight_9_3 <= weight_9_2;
  always @(posedge clk)
    weight_9_4 <= weight_9_3;
  always @(posedge clk)
    weight_9_5 <= weight_9_4;
  always @(posedge clk)
    weight_9_6 <= weight_9_5;
  always @(posedge clk)
    weight_9_7 <= weight_9_6;
  always @(posedge clk)
    weight_9_8 <= weight_9_7;
  always @(posedge clk)
    i_weight__payload_1561  <= weight_9_8;
  always @(posedge clk)
    weight_10_2 <= weight_10_1;
  always @(posedge clk)
    weight_10_3 <= weight_10_2;
  always @(posedge clk)
    weight_10_4 <= weight_10_3;
  always @(posedge clk)
    weight_10_5 <= weight_10_4;
  always @(posedge clk)
    weight_10_6 <= weight_10_5;
  always @(posedge clk)
    weight_10_7 <= weight_10_6;
  always @(posedge clk)
    weight_10_8 <= weight_10_7;
  always @(posedge clk)
    weight_10_9 <= weight_10_8;
  always @(posedge clk)
    i_weight__payload_1564  <= weight_10_9;
  always @(posedge clk)
    weight_11_2 <= weight_11_1;
  always @(posedge clk)
    weight_11_3 <= weight_11_2;
  always @(posedge clk)
    weight_11_4 <= weight_11_3;
  always @(posedge clk)
    weight_11_5 <= weight_11_4;
  always @(posedge clk)
    weight_11_6 <= weight_11_5;
  always @(posedge clk)
    weight_11_7 <= weight_11_6;
  always @(posedge clk)
    weight_11_8 <= weight_11_7;
  always @(posedge clk)
    weight_11_9 <= weight_11_8;
  always @(posedge clk)
    weight_11_10 <= weight_11_9;
  always @(posedge clk)
    i_weight__payload_1567  <= weight_11_10;
  always @(posedge clk)
    weight_12_2 <= weight_12_1;
  always @(posedge clk)
    weight_12_3 <= weight_12_2;
  always @(posedge clk)
    weight_12_4 <= weight_12_3;
  always @(posedge clk)
    weight_12_5 <= weight_12_4;
  always @(posedge clk)
    weight_12_6 <= weight_12_5;
  always @(posedge clk)
    weight_12_7 <= weight_12_6;
  always @(posedge clk)
    weight_12_8 <= weight_12_7;
  always @(posedge clk)
    weight_12_9 <= weight_12_8;
  always @(posedge clk)
    weight_12_10 <= weight_12_9;
  always @(posedge clk)
    weight_12_11 <= weight_12_10;
  always @(posedge clk)
    i_weight__payload_1570  <= weight_12_11;
  always @(posedge clk)
    weight_13_2 <= weight_13_1;
  always @(posedge clk)
    weight_13_3 <= weight_13_2;
  always @(posedge clk)
    weight_13_4 <= weight_13_3;
  always @(posedge clk)
    weight_13_5 <= weight_13_4;
  always @(posedge clk)
    weight_13_6 <= weight_13_5;
  always @(posedge clk)
    weight_13_7 <= weight_13_6;
  always @(posedge clk)
    weight_13_8 <= weight_13_7;
  always @(posedge clk)
    weight_13_9 <= weight_13_8;
  always @(posedge clk)
    weight_13_10 <= weight_13_9;
  always @(posedge clk)
    weight_13_11 <= weight_13_10;
  always @(posedge clk)
    weight_13_12 <= weight_13_11;
  always @(posedge clk)
    i_weight__payload_1573  <= weight_13_12;
  always @(posedge clk)
    weight_14_2 <= weight_14_1;
  always @(posedge clk)
    weight_14_3 <= weight_14_2;
  always @(posedge clk)
    weight_14_4 <= weight_14_3;
  always @(posedge clk)
    weight_14_5 <= weight_14_4;
  always @(posedge clk)
    weight_14_6 <= weight_14_5;
  always @(posedge clk)
    weight_14_7 <= weight_14_6;
  always @(posedge clk)
    weight_14_8 <= weight_14_7;
  always @(posedge clk)
    weight_14_9 <= weight_14_8;
  always @(posedge clk)
    weight_14_10 <= weight_14_9;
  always @(posedge clk)
    weight_14_11 <= weight_14_10;
  always @(posedge clk)
    weight_14_12 <= weight_14_11;
  always @(posedge clk)
    weight_14_13 <= weight_14_12;
  always @(posedge clk)
    i_weight__payload_1576  <= weight_14_13;
  always @(posedge clk)
    weight_15_2 <= weight_15_1;
  always @(posedge clk)
    weight_15_3 <= weight_15_2;
  always @(posedge clk)
    weight_15_4 <= weight_15_3;
  always @(posedge clk)
    weight_15_5 <= weight_15_4;
  always @(posedge clk)
    weight_15_6 <= weight_15_5;
  always @(posedge clk)
    weight_15_7 <= weight_15_6;
  always @(posedge clk)
    weight_15_8 <= weight_15_7;
  always @(posedge clk)
    weight_15_9 <= weight_15_8;
  always @(posedge clk)
    weight_15_10 <= weight_15_9;
  always @(posedge clk)
    weight_15_11 <= weight_15_10;
  always @(posedge clk)
    weight_15_12 <= weight_15_11;
  always @(posedge clk)
    weight_15_13 <= weight_15_12;
  always @(posedge clk)
    weight_15_14 <= weight_15_13;
  always @(posedge clk)
    i_weight__payload_1579  <= weight_15_14;
  always @(posedge clk)
    sum_0_1 <= bus_0;
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
    sum_0_7 <= sum_0_6;
  always @(posedge clk)
    sum_0_8 <= sum_0_7;
  always @(posedge clk)
    sum_0_9 <= sum_0_8;
  always @(posedge clk)
    sum_0_10 <= sum_0_9;
  always @(posedge clk)
    sum_0_11 <= sum_0_10;
  always @(posedge clk)
    sum_0_12 <= sum_0_11;
  always @(posedge clk)
    sum_0_13 <= sum_0_12;
  always @(posedge clk)
    sum_0_14 <= sum_0_13;
  always @(posedge clk)
    sum_0_15 <= sum_0_14;
  always @(posedge clk)
    sum_1_1 <= bus_1;
  always @(posedge clk)
    sum_1_2 <= sum_1_1;
  always @(posedge clk)
    sum_1_3 <= sum_1_2;
  always @(posedge clk)
    sum_1_4 <= sum_1_3;
  always @(posedge clk)
    sum_1_5 <= sum_1_4;
  always @(posedge clk)
    sum_1_6 <= sum_1_5;
  always @(posedge clk)
    sum_1_7 <= sum_1_6;
  always @(posedge clk)
    sum_1_8 <= sum_1_7;
  always @(posedge clk)
    sum_1_9 <= sum_1_8;
  always @(posedge clk)
    sum_1_10 <= sum_1_9;
  always @(posedge clk)
    sum_1_11 <= sum_1_10;
  always @(posedge clk)
    sum_1_12 <= sum_1_11;
  always @(posedge clk)
    sum_1_13 <= sum_1_12;
  always @(posedge clk)
    sum_1_14 <= sum_1_13;
  always @(posedge clk)
    sum_2_1 <= bus_2;
  always @(posedge clk)
    sum_2_2 <= sum_2_1;
  always @(posedge clk)
    sum_2_3 <= sum_2_2;
  always @(posedge clk)
    sum_2_4 <= sum_2_3;
  always @(posedge clk)
    sum_2_5 <= sum_2_4;
  always @(posedge clk)
    sum_2_6 <= sum_2_5;
  always @(posedge clk)
    sum_2_7 <= sum_2_6;
  always @(posedge clk)
    sum_2_8 <= sum_2_7;
  always @(posedge clk)
    sum_2_9 <= sum_2_8;
  always @(posedge clk)
    sum_2_10 <= sum_2_9;
  always @(posedge clk)
    sum_2_11 <= sum_2_10;
  always @(posedge clk)
    sum_2_12 <= sum_2_11;
  always @(posedge clk)
    sum_2_13 <= sum_2_12;
  always @(posedge clk)
    sum_3_1 <= bus_3;
  always @(posedge clk)
    sum_3_2 <= sum_3_1;
  always @(posedge clk)
    sum_3_3 <= sum_3_2;
  always @(posedge clk)
    sum_3_4 <= sum_3_3;
  always @(posedge clk)
    sum_3_5 <= sum_3_4;
  always @(posedge clk)
    sum_3_6 <= sum_3_5;
  always @(posedge clk)
    sum_3_7 <= sum_3_6;
  always @(posedge clk)
    sum_3_8 <= sum_3_7;
  always @(posedge clk)
    sum_3_9 <= sum_3_8;
  always @(posedge clk)
    sum_3_10 <= sum_3_9;
  always @(posedge clk)
    sum_3_11 <= sum_3_10;
  always @(posedge clk)
    sum_3_12 <= sum_3_11;
  always @(posedge clk)
    sum_4_1 <= bus_4;
  always @(posedge clk)
    sum_4_2 <= sum_4_1;
  always @(posedge clk)
    sum_4_3 <= sum_4_2;
  always @(posedge clk)
    sum_4_4 <= sum_4_3;
  always @(posedge clk)
    sum_4_5 <= sum_4_4;
  always @(posedge clk)
    sum_4_6 <= sum_4_5;
  always @(posedge clk)
    sum_4_7 <= sum_4_6;
  always @(posedge clk)
    sum_4_8 <= sum_4_7;
  always @(posedge clk)
    sum_4_9 <= sum_4_8;
  always @(posedge clk)
    sum_4_10 <= sum_4_9;
  always @(posedge clk)
    sum_4_11 <= sum_4_10;
  always @(posedge clk)
    sum_5_1 <= bus_5;
  always @(posedge clk)
    sum_5_2 <= sum_5_1;
  always @(posedge clk)
    sum_5_3 <= sum_5_2;
  always @(posedge clk)
    sum_5_4 <= sum_5_3;
  always @(posedge clk)
    sum_5_5 <= sum_5_4;
  always @(posedge clk)
    sum_5_6 <= sum_5_5;
  always @(posedge clk)
    sum_5_7 <= sum_5_6;
  always @(posedge clk)
    sum_5_8 <= sum_5_7;
  always @(posedge clk)
    sum_5_9 <= sum_5_8;
  always @(posedge clk)
    sum_5_10 <= sum_5_9;
  always @(posedge clk)
    sum_6_1 <= bus_6;
  always @(posedge clk)
    sum_6_2 <= sum_6_1;
  always @(posedge clk)
    sum_6_3 <= sum_6_2;
  always @(posedge clk)
    sum_6_4 <= sum_6_3;
  always @(posedge clk)
    sum_6_5 <= sum_6_4;
  always @(posedge clk)
    sum_6_6 <= sum_6_5;
  always @(posedge clk)
    sum_6_7 <= sum_6_6;
  always @(posedge clk)
    sum_6_8 <= sum_6_7;
  always @(posedge clk)
    sum_6_9 <= sum_6_8;
  always @(posedge clk)
    sum_7_1 <= bus_7;
  always @(posedge clk)
    sum_7_2 <= sum_7_1;
  always @(posedge clk)
    sum_7_3 <= sum_7_2;
  always @(posedge clk)
    sum_7_4 <= sum_7_3;
  always @(posedge clk)
    sum_7_5 <= sum_7_4;
  always @(posedge clk)
    sum_7_6 <= sum_7_5;
  always @(posedge clk)
    sum_7_7 <= sum_7_6;
  always @(posedge clk)
    sum_7_8 <= sum_7_7;
  always @(posedge clk)
    sum_8_1 <= bus_8;
  always @(posedge clk)
    sum_8_2 <= sum_8_1;
  always @(posedge clk)
    sum_8_3 <= sum_8_2;
  always @(posedge clk)
    sum_8_4 <= sum_8_3;
  always @(posedge clk)
    sum_8_5 <= sum_8_4;
  always @(posedge clk)
    sum_8_6 <= sum_8_5;
  always @(posedge clk)
    sum_8_7 <= sum_8_6;
  always @(posedge clk)
    sum_9_1 <= bus_9;
  always @(posedge clk)
    sum_9_2 <= sum_9_1;
  always @(posedge clk)
    sum_9_3 <= sum_9_2;
  always @(posedge clk)
    sum_9_4 <= sum_9_3;
  always @(posedge clk)
    sum_9_5 <= sum_9_4;
  always @(posedge clk)
    sum_9_6 <= sum_9_5;
  always @(posedge clk)
    sum_10_1 <= bus_10;
  always @(posedge clk)
    sum_10_2 <= sum_10_1;
  always @(posedge clk)
    sum_10_3 <= sum_10_2;
  always @(posedge clk)
    sum_10_4 <= sum_10_3;
  always @(posedge clk)
    sum_10_5 <= sum_10_4;
  always @(posedge clk)
    sum_11_1 <= bus_11;
  always @(posedge clk)
    sum_11_2 <= sum_11_1;
  always @(posedge clk)
    sum_11_3 <= sum_11_2;
  always @(posedge clk)
    sum_11_4 <= sum_11_3;
  always @(posedge clk)
    sum_12_1 <= bus_12;
  always @(posedge clk)
    sum_12_2 <= sum_12_1;
  always @(posedge clk)
    sum_12_3 <= sum_12_2;
  always @(posedge clk)
    sum_13_1 <= bus_13;
  always @(posedge clk)
    sum_13_2 <= sum_13_1;
  always @(posedge clk)
    sum_14_1 <= bus_14;
  assign settled = ! unsettled;
  assign _000_ = i_acts__valid & i_weights__valid;
  assign _005_ = _000_ & settled;
  assign _016_ = ~ i_acts__payload[128];
  assign _027_ = ! waiting;
  assign _038_ = _027_ & enable;
  assign _049_ = _016_ | _038_;
  assign move = _005_ & _049_;
  assign tile_ends = move & i_acts__payload[128];
  assign leaving[0] = tile_ends | _001_;
  assign leaving[1] = _057_ == 1'h1;
  assign act_0_0 = move ? i_acts__payload[7:0] : 8'h00;
  assign i_weight__payload_1535  = move ? i_weights__payload[7:0] : 8'h00;
  always @(posedge clk)
    if (!move) act_1_1 <= 8'h00;
    else act_1_1 <= i_acts__payload[15:8];
  always @(posedge clk)
    if (!move) act_2_1 <= 8'h00;
    else act_2_1 <= i_acts__payload[23:16];
  always @(posedge clk)
    if (!move) act_3_1 <= 8'h00;
    else act_3_1 <= i_acts__payload[31:24];
  always @(posedge clk)
    if (!move) act_4_1 <= 8'h00;
    else act_4_1 <= i_acts__payload[39:32];
  always @(posedge clk)
    if (!move) act_5_1 <= 8'h00;
    else act_5_1 <= i_acts__payload[47:40];
  always @(posedge clk)
    if (!move) act_6_1 <= 8'h00;
    else act_6_1 <= i_acts__payload[55:48];
  always @(posedge clk)
    if (!move) act_7_1 <= 8'h00;
    else act_7_1 <= i_acts__payload[63:56];
  always @(posedge clk)
    if (!move) act_8_1 <= 8'h00;
    else act_8_1 <= i_acts__payload[71:64];
  always @(posedge clk)
    if (!move) act_9_1 <= 8'h00;
    else act_9_1 <= i_acts__payload[79:72];
  always @(posedge clk)
    if (!move) act_10_1 <= 8'h00;
    else act_10_1 <= i_acts__payload[87:80];
  always @(posedge clk)
    if (!move) act_11_1 <= 8'h00;
    else act_11_1 <= i_acts__payload[95:88];
  always @(posedge clk)
    if (!move) act_12_1 <= 8'h00;
    else act_12_1 <= i_acts__payload[103:96];
  always @(posedge clk)
    if (!move) act_13_1 <= 8'h00;
    else act_13_1 <= i_acts__payload[111:104];
  always @(posedge clk)
    if (!move) act_14_1 <= 8'h00;
    else act_14_1 <= i_acts__payload[119:112];
  always @(posedge clk)
    if (!move) act_15_1 <= 8'h00;
    else act_15_1 <= i_acts__payload[127:120];
  always @(posedge clk)
    if (!move) i_weight__payload_1537  <= 8'h00;
    else i_weight__payload_1537  <= i_weights__payload[15:8];
  always @(posedge clk)
    if (!move) weight_2_1 <= 8'h00;
    else weight_2_1 <= i_weights__payload[23:16];
  always @(posedge clk)
    if (!move) weight_3_1 <= 8'h00;
    else weight_3_1 <= i_weights__payload[31:24];
  always @(posedge clk)
    if (!move) weight_4_1 <= 8'h00;
    else weight_4_1 <= i_weights__payload[39:32];
  always @(posedge clk)
    if (!move) weight_5_1 <= 8'h00;
    else weight_5_1 <= i_weights__payload[47:40];
  always @(posedge clk)
    if (!move) weight_6_1 <= 8'h00;
    else weight_6_1 <= i_weights__payload[55:48];
  always @(posedge clk)
    if (!move) weight_7_1 <= 8'h00;
    else weight_7_1 <= i_weights__payload[63:56];
  always @(posedge clk)
    if (!move) weight_8_1 <= 8'h00;
    else weight_8_1 <= i_weights__payload[71:64];
  always @(posedge clk)
    if (!move) weight_9_1 <= 8'h00;
    else weight_9_1 <= i_weights__payload[79:72];
  always @(posedge clk)
    if (!move) weight_10_1 <= 8'h00;
    else weight_10_1 <= i_weights__payload[87:80];
  always @(posedge clk)
    if (!move) weight_11_1 <= 8'h00;
    else weight_11_1 <= i_weights__payload[95:88];
  always @(posedge clk)
    if (!move) weight_12_1 <= 8'h00;
    else weight_12_1 <= i_weights__payload[103:96];
  always @(posedge clk)
    if (!move) weight_13_1 <= 8'h00;
    else weight_13_1 <= i_weights__payload[111:104];
  always @(posedge clk)
    if (!move) weight_14_1 <= 8'h00;
    else weight_14_1 <= i_weights__payload[119:112];
  always @(posedge clk)
    if (!move) weight_15_1 <= 8'h00;
    else weight_15_1 <= i_weights__payload[127:120];
  always @(posedge clk)
    if (rst) waiting <= 4'h0;
    else if (_058_) waiting <= _056_;
  always @(posedge clk)
    if (rst) unsettled <= 5'h10;
    else if (!settled) unsettled <= _002_;
  assign _057_ = tile_ends ? height : { 1'h0, waiting };
  assign _058_ = | { tile_ends, _001_ };
  pe_os_i8_i8_s32 pe_0_0 (
    .clk(clk),
    .i_act__payload(act_0_0),
    .i_last__payload(i_last__payload_1454 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1535 ),
    .o_act__payload(i_act__payload),
    .o_last__payload(i_last__payload),
    .o_sum__payload(i_sum__payload_1582 ),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_last__payload(i_last__payload),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1537 ),
    .o_act__payload(i_act__payload_18 ),
    .o_last__payload(i_last__payload_20 ),
    .o_sum__payload(i_sum__payload_1615 ),
    .o_weight__payload(i_weight__payload_80 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_50 ),
    .i_last__payload(i_last__payload_52 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1564 ),
    .o_act__payload(i_act__payload_54 ),
    .o_last__payload(i_last__payload_56 ),
    .o_sum__payload(i_sum__payload_1912 ),
    .o_weight__payload(i_weight__payload_134 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_54 ),
    .i_last__payload(i_last__payload_56 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1567 ),
    .o_act__payload(i_act__payload_58 ),
    .o_last__payload(i_last__payload_60 ),
    .o_sum__payload(i_sum__payload_1945 ),
    .o_weight__payload(i_weight__payload_140 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_58 ),
    .i_last__payload(i_last__payload_60 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1570 ),
    .o_act__payload(i_act__payload_62 ),
    .o_last__payload(i_last__payload_64 ),
    .o_sum__payload(i_sum__payload_1978 ),
    .o_weight__payload(i_weight__payload_146 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_62 ),
    .i_last__payload(i_last__payload_64 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1573 ),
    .o_act__payload(i_act__payload_66 ),
    .o_last__payload(i_last__payload_68 ),
    .o_sum__payload(i_sum__payload_2011 ),
    .o_weight__payload(i_weight__payload_152 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_66 ),
    .i_last__payload(i_last__payload_68 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1576 ),
    .o_act__payload(i_act__payload_70 ),
    .o_last__payload(i_last__payload_72 ),
    .o_sum__payload(i_sum__payload_2044 ),
    .o_weight__payload(i_weight__payload_158 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_70 ),
    .i_last__payload(i_last__payload_72 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1579 ),
    .o_act__payload(_003_),
    .o_last__payload(_004_),
    .o_sum__payload(i_sum__payload_2077 ),
    .o_weight__payload(i_weight__payload_164 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_18 ),
    .i_last__payload(i_last__payload_20 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1540 ),
    .o_act__payload(i_act__payload_22 ),
    .o_last__payload(i_last__payload_24 ),
    .o_sum__payload(i_sum__payload_1648 ),
    .o_weight__payload(i_weight__payload_86 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_22 ),
    .i_last__payload(i_last__payload_24 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1543 ),
    .o_act__payload(i_act__payload_26 ),
    .o_last__payload(i_last__payload_28 ),
    .o_sum__payload(i_sum__payload_1681 ),
    .o_weight__payload(i_weight__payload_92 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_26 ),
    .i_last__payload(i_last__payload_28 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1546 ),
    .o_act__payload(i_act__payload_30 ),
    .o_last__payload(i_last__payload_32 ),
    .o_sum__payload(i_sum__payload_1714 ),
    .o_weight__payload(i_weight__payload_98 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_30 ),
    .i_last__payload(i_last__payload_32 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1549 ),
    .o_act__payload(i_act__payload_34 ),
    .o_last__payload(i_last__payload_36 ),
    .o_sum__payload(i_sum__payload_1747 ),
    .o_weight__payload(i_weight__payload_104 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_34 ),
    .i_last__payload(i_last__payload_36 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1552 ),
    .o_act__payload(i_act__payload_38 ),
    .o_last__payload(i_last__payload_40 ),
    .o_sum__payload(i_sum__payload_1780 ),
    .o_weight__payload(i_weight__payload_110 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_38 ),
    .i_last__payload(i_last__payload_40 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1555 ),
    .o_act__payload(i_act__payload_42 ),
    .o_last__payload(i_last__payload_44 ),
    .o_sum__payload(i_sum__payload_1813 ),
    .o_weight__payload(i_weight__payload_116 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_42 ),
    .i_last__payload(i_last__payload_44 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1558 ),
    .o_act__payload(i_act__payload_46 ),
    .o_last__payload(i_last__payload_48 ),
    .o_sum__payload(i_sum__payload_1846 ),
    .o_weight__payload(i_weight__payload_122 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_0_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_46 ),
    .i_last__payload(i_last__payload_48 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_1561 ),
    .o_act__payload(i_act__payload_50 ),
    .o_last__payload(i_last__payload_52 ),
    .o_sum__payload(i_sum__payload_1879 ),
    .o_weight__payload(i_weight__payload_128 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_0 (
    .clk(clk),
    .i_act__payload(act_10_10),
    .i_last__payload(i_last__payload_1474 ),
    .i_sum__payload(i_sum__payload_1599 ),
    .i_weight__payload(i_weight__payload_902 ),
    .o_act__payload(i_act__payload_904 ),
    .o_last__payload(i_last__payload_906 ),
    .o_sum__payload(i_sum__payload_1601 ),
    .o_weight__payload(i_weight__payload_994 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_904 ),
    .i_last__payload(i_last__payload_906 ),
    .i_sum__payload(i_sum__payload_1632 ),
    .i_weight__payload(i_weight__payload_908 ),
    .o_act__payload(i_act__payload_910 ),
    .o_last__payload(i_last__payload_912 ),
    .o_sum__payload(i_sum__payload_1634 ),
    .o_weight__payload(i_weight__payload_1000 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_958 ),
    .i_last__payload(i_last__payload_960 ),
    .i_sum__payload(i_sum__payload_1929 ),
    .i_weight__payload(i_weight__payload_962 ),
    .o_act__payload(i_act__payload_964 ),
    .o_last__payload(i_last__payload_966 ),
    .o_sum__payload(i_sum__payload_1931 ),
    .o_weight__payload(i_weight__payload_1054 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_964 ),
    .i_last__payload(i_last__payload_966 ),
    .i_sum__payload(i_sum__payload_1962 ),
    .i_weight__payload(i_weight__payload_968 ),
    .o_act__payload(i_act__payload_970 ),
    .o_last__payload(i_last__payload_972 ),
    .o_sum__payload(i_sum__payload_1964 ),
    .o_weight__payload(i_weight__payload_1060 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_970 ),
    .i_last__payload(i_last__payload_972 ),
    .i_sum__payload(i_sum__payload_1995 ),
    .i_weight__payload(i_weight__payload_974 ),
    .o_act__payload(i_act__payload_976 ),
    .o_last__payload(i_last__payload_978 ),
    .o_sum__payload(i_sum__payload_1997 ),
    .o_weight__payload(i_weight__payload_1066 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_976 ),
    .i_last__payload(i_last__payload_978 ),
    .i_sum__payload(i_sum__payload_2028 ),
    .i_weight__payload(i_weight__payload_980 ),
    .o_act__payload(i_act__payload_982 ),
    .o_last__payload(i_last__payload_984 ),
    .o_sum__payload(i_sum__payload_2030 ),
    .o_weight__payload(i_weight__payload_1072 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_982 ),
    .i_last__payload(i_last__payload_984 ),
    .i_sum__payload(i_sum__payload_2061 ),
    .i_weight__payload(i_weight__payload_986 ),
    .o_act__payload(i_act__payload_988 ),
    .o_last__payload(i_last__payload_990 ),
    .o_sum__payload(i_sum__payload_2063 ),
    .o_weight__payload(i_weight__payload_1078 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_988 ),
    .i_last__payload(i_last__payload_990 ),
    .i_sum__payload(i_sum__payload_2094 ),
    .i_weight__payload(i_weight__payload_992 ),
    .o_act__payload(_025_),
    .o_last__payload(_026_),
    .o_sum__payload(i_sum__payload_2096 ),
    .o_weight__payload(i_weight__payload_1084 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_910 ),
    .i_last__payload(i_last__payload_912 ),
    .i_sum__payload(i_sum__payload_1665 ),
    .i_weight__payload(i_weight__payload_914 ),
    .o_act__payload(i_act__payload_916 ),
    .o_last__payload(i_last__payload_918 ),
    .o_sum__payload(i_sum__payload_1667 ),
    .o_weight__payload(i_weight__payload_1006 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_916 ),
    .i_last__payload(i_last__payload_918 ),
    .i_sum__payload(i_sum__payload_1698 ),
    .i_weight__payload(i_weight__payload_920 ),
    .o_act__payload(i_act__payload_922 ),
    .o_last__payload(i_last__payload_924 ),
    .o_sum__payload(i_sum__payload_1700 ),
    .o_weight__payload(i_weight__payload_1012 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_922 ),
    .i_last__payload(i_last__payload_924 ),
    .i_sum__payload(i_sum__payload_1731 ),
    .i_weight__payload(i_weight__payload_926 ),
    .o_act__payload(i_act__payload_928 ),
    .o_last__payload(i_last__payload_930 ),
    .o_sum__payload(i_sum__payload_1733 ),
    .o_weight__payload(i_weight__payload_1018 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_928 ),
    .i_last__payload(i_last__payload_930 ),
    .i_sum__payload(i_sum__payload_1764 ),
    .i_weight__payload(i_weight__payload_932 ),
    .o_act__payload(i_act__payload_934 ),
    .o_last__payload(i_last__payload_936 ),
    .o_sum__payload(i_sum__payload_1766 ),
    .o_weight__payload(i_weight__payload_1024 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_934 ),
    .i_last__payload(i_last__payload_936 ),
    .i_sum__payload(i_sum__payload_1797 ),
    .i_weight__payload(i_weight__payload_938 ),
    .o_act__payload(i_act__payload_940 ),
    .o_last__payload(i_last__payload_942 ),
    .o_sum__payload(i_sum__payload_1799 ),
    .o_weight__payload(i_weight__payload_1030 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_940 ),
    .i_last__payload(i_last__payload_942 ),
    .i_sum__payload(i_sum__payload_1830 ),
    .i_weight__payload(i_weight__payload_944 ),
    .o_act__payload(i_act__payload_946 ),
    .o_last__payload(i_last__payload_948 ),
    .o_sum__payload(i_sum__payload_1832 ),
    .o_weight__payload(i_weight__payload_1036 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_946 ),
    .i_last__payload(i_last__payload_948 ),
    .i_sum__payload(i_sum__payload_1863 ),
    .i_weight__payload(i_weight__payload_950 ),
    .o_act__payload(i_act__payload_952 ),
    .o_last__payload(i_last__payload_954 ),
    .o_sum__payload(i_sum__payload_1865 ),
    .o_weight__payload(i_weight__payload_1042 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_10_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_952 ),
    .i_last__payload(i_last__payload_954 ),
    .i_sum__payload(i_sum__payload_1896 ),
    .i_weight__payload(i_weight__payload_956 ),
    .o_act__payload(i_act__payload_958 ),
    .o_last__payload(i_last__payload_960 ),
    .o_sum__payload(i_sum__payload_1898 ),
    .o_weight__payload(i_weight__payload_1048 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_0 (
    .clk(clk),
    .i_act__payload(act_11_11),
    .i_last__payload(i_last__payload_1476 ),
    .i_sum__payload(i_sum__payload_1601 ),
    .i_weight__payload(i_weight__payload_994 ),
    .o_act__payload(i_act__payload_996 ),
    .o_last__payload(i_last__payload_998 ),
    .o_sum__payload(i_sum__payload_1603 ),
    .o_weight__payload(i_weight__payload_1086 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_996 ),
    .i_last__payload(i_last__payload_998 ),
    .i_sum__payload(i_sum__payload_1634 ),
    .i_weight__payload(i_weight__payload_1000 ),
    .o_act__payload(i_act__payload_1002 ),
    .o_last__payload(i_last__payload_1004 ),
    .o_sum__payload(i_sum__payload_1636 ),
    .o_weight__payload(i_weight__payload_1092 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1050 ),
    .i_last__payload(i_last__payload_1052 ),
    .i_sum__payload(i_sum__payload_1931 ),
    .i_weight__payload(i_weight__payload_1054 ),
    .o_act__payload(i_act__payload_1056 ),
    .o_last__payload(i_last__payload_1058 ),
    .o_sum__payload(i_sum__payload_1933 ),
    .o_weight__payload(i_weight__payload_1146 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1056 ),
    .i_last__payload(i_last__payload_1058 ),
    .i_sum__payload(i_sum__payload_1964 ),
    .i_weight__payload(i_weight__payload_1060 ),
    .o_act__payload(i_act__payload_1062 ),
    .o_last__payload(i_last__payload_1064 ),
    .o_sum__payload(i_sum__payload_1966 ),
    .o_weight__payload(i_weight__payload_1152 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1062 ),
    .i_last__payload(i_last__payload_1064 ),
    .i_sum__payload(i_sum__payload_1997 ),
    .i_weight__payload(i_weight__payload_1066 ),
    .o_act__payload(i_act__payload_1068 ),
    .o_last__payload(i_last__payload_1070 ),
    .o_sum__payload(i_sum__payload_1999 ),
    .o_weight__payload(i_weight__payload_1158 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1068 ),
    .i_last__payload(i_last__payload_1070 ),
    .i_sum__payload(i_sum__payload_2030 ),
    .i_weight__payload(i_weight__payload_1072 ),
    .o_act__payload(i_act__payload_1074 ),
    .o_last__payload(i_last__payload_1076 ),
    .o_sum__payload(i_sum__payload_2032 ),
    .o_weight__payload(i_weight__payload_1164 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1074 ),
    .i_last__payload(i_last__payload_1076 ),
    .i_sum__payload(i_sum__payload_2063 ),
    .i_weight__payload(i_weight__payload_1078 ),
    .o_act__payload(i_act__payload_1080 ),
    .o_last__payload(i_last__payload_1082 ),
    .o_sum__payload(i_sum__payload_2065 ),
    .o_weight__payload(i_weight__payload_1170 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1080 ),
    .i_last__payload(i_last__payload_1082 ),
    .i_sum__payload(i_sum__payload_2096 ),
    .i_weight__payload(i_weight__payload_1084 ),
    .o_act__payload(_028_),
    .o_last__payload(_029_),
    .o_sum__payload(i_sum__payload_2098 ),
    .o_weight__payload(i_weight__payload_1176 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1002 ),
    .i_last__payload(i_last__payload_1004 ),
    .i_sum__payload(i_sum__payload_1667 ),
    .i_weight__payload(i_weight__payload_1006 ),
    .o_act__payload(i_act__payload_1008 ),
    .o_last__payload(i_last__payload_1010 ),
    .o_sum__payload(i_sum__payload_1669 ),
    .o_weight__payload(i_weight__payload_1098 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1008 ),
    .i_last__payload(i_last__payload_1010 ),
    .i_sum__payload(i_sum__payload_1700 ),
    .i_weight__payload(i_weight__payload_1012 ),
    .o_act__payload(i_act__payload_1014 ),
    .o_last__payload(i_last__payload_1016 ),
    .o_sum__payload(i_sum__payload_1702 ),
    .o_weight__payload(i_weight__payload_1104 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1014 ),
    .i_last__payload(i_last__payload_1016 ),
    .i_sum__payload(i_sum__payload_1733 ),
    .i_weight__payload(i_weight__payload_1018 ),
    .o_act__payload(i_act__payload_1020 ),
    .o_last__payload(i_last__payload_1022 ),
    .o_sum__payload(i_sum__payload_1735 ),
    .o_weight__payload(i_weight__payload_1110 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1020 ),
    .i_last__payload(i_last__payload_1022 ),
    .i_sum__payload(i_sum__payload_1766 ),
    .i_weight__payload(i_weight__payload_1024 ),
    .o_act__payload(i_act__payload_1026 ),
    .o_last__payload(i_last__payload_1028 ),
    .o_sum__payload(i_sum__payload_1768 ),
    .o_weight__payload(i_weight__payload_1116 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1026 ),
    .i_last__payload(i_last__payload_1028 ),
    .i_sum__payload(i_sum__payload_1799 ),
    .i_weight__payload(i_weight__payload_1030 ),
    .o_act__payload(i_act__payload_1032 ),
    .o_last__payload(i_last__payload_1034 ),
    .o_sum__payload(i_sum__payload_1801 ),
    .o_weight__payload(i_weight__payload_1122 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1032 ),
    .i_last__payload(i_last__payload_1034 ),
    .i_sum__payload(i_sum__payload_1832 ),
    .i_weight__payload(i_weight__payload_1036 ),
    .o_act__payload(i_act__payload_1038 ),
    .o_last__payload(i_last__payload_1040 ),
    .o_sum__payload(i_sum__payload_1834 ),
    .o_weight__payload(i_weight__payload_1128 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1038 ),
    .i_last__payload(i_last__payload_1040 ),
    .i_sum__payload(i_sum__payload_1865 ),
    .i_weight__payload(i_weight__payload_1042 ),
    .o_act__payload(i_act__payload_1044 ),
    .o_last__payload(i_last__payload_1046 ),
    .o_sum__payload(i_sum__payload_1867 ),
    .o_weight__payload(i_weight__payload_1134 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_11_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1044 ),
    .i_last__payload(i_last__payload_1046 ),
    .i_sum__payload(i_sum__payload_1898 ),
    .i_weight__payload(i_weight__payload_1048 ),
    .o_act__payload(i_act__payload_1050 ),
    .o_last__payload(i_last__payload_1052 ),
    .o_sum__payload(i_sum__payload_1900 ),
    .o_weight__payload(i_weight__payload_1140 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_0 (
    .clk(clk),
    .i_act__payload(act_12_12),
    .i_last__payload(i_last__payload_1478 ),
    .i_sum__payload(i_sum__payload_1603 ),
    .i_weight__payload(i_weight__payload_1086 ),
    .o_act__payload(i_act__payload_1088 ),
    .o_last__payload(i_last__payload_1090 ),
    .o_sum__payload(i_sum__payload_1605 ),
    .o_weight__payload(i_weight__payload_1178 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1088 ),
    .i_last__payload(i_last__payload_1090 ),
    .i_sum__payload(i_sum__payload_1636 ),
    .i_weight__payload(i_weight__payload_1092 ),
    .o_act__payload(i_act__payload_1094 ),
    .o_last__payload(i_last__payload_1096 ),
    .o_sum__payload(i_sum__payload_1638 ),
    .o_weight__payload(i_weight__payload_1184 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1142 ),
    .i_last__payload(i_last__payload_1144 ),
    .i_sum__payload(i_sum__payload_1933 ),
    .i_weight__payload(i_weight__payload_1146 ),
    .o_act__payload(i_act__payload_1148 ),
    .o_last__payload(i_last__payload_1150 ),
    .o_sum__payload(i_sum__payload_1935 ),
    .o_weight__payload(i_weight__payload_1238 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1148 ),
    .i_last__payload(i_last__payload_1150 ),
    .i_sum__payload(i_sum__payload_1966 ),
    .i_weight__payload(i_weight__payload_1152 ),
    .o_act__payload(i_act__payload_1154 ),
    .o_last__payload(i_last__payload_1156 ),
    .o_sum__payload(i_sum__payload_1968 ),
    .o_weight__payload(i_weight__payload_1244 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1154 ),
    .i_last__payload(i_last__payload_1156 ),
    .i_sum__payload(i_sum__payload_1999 ),
    .i_weight__payload(i_weight__payload_1158 ),
    .o_act__payload(i_act__payload_1160 ),
    .o_last__payload(i_last__payload_1162 ),
    .o_sum__payload(i_sum__payload_2001 ),
    .o_weight__payload(i_weight__payload_1250 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1160 ),
    .i_last__payload(i_last__payload_1162 ),
    .i_sum__payload(i_sum__payload_2032 ),
    .i_weight__payload(i_weight__payload_1164 ),
    .o_act__payload(i_act__payload_1166 ),
    .o_last__payload(i_last__payload_1168 ),
    .o_sum__payload(i_sum__payload_2034 ),
    .o_weight__payload(i_weight__payload_1256 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1166 ),
    .i_last__payload(i_last__payload_1168 ),
    .i_sum__payload(i_sum__payload_2065 ),
    .i_weight__payload(i_weight__payload_1170 ),
    .o_act__payload(i_act__payload_1172 ),
    .o_last__payload(i_last__payload_1174 ),
    .o_sum__payload(i_sum__payload_2067 ),
    .o_weight__payload(i_weight__payload_1262 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1172 ),
    .i_last__payload(i_last__payload_1174 ),
    .i_sum__payload(i_sum__payload_2098 ),
    .i_weight__payload(i_weight__payload_1176 ),
    .o_act__payload(_030_),
    .o_last__payload(_031_),
    .o_sum__payload(i_sum__payload_2100 ),
    .o_weight__payload(i_weight__payload_1268 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1094 ),
    .i_last__payload(i_last__payload_1096 ),
    .i_sum__payload(i_sum__payload_1669 ),
    .i_weight__payload(i_weight__payload_1098 ),
    .o_act__payload(i_act__payload_1100 ),
    .o_last__payload(i_last__payload_1102 ),
    .o_sum__payload(i_sum__payload_1671 ),
    .o_weight__payload(i_weight__payload_1190 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1100 ),
    .i_last__payload(i_last__payload_1102 ),
    .i_sum__payload(i_sum__payload_1702 ),
    .i_weight__payload(i_weight__payload_1104 ),
    .o_act__payload(i_act__payload_1106 ),
    .o_last__payload(i_last__payload_1108 ),
    .o_sum__payload(i_sum__payload_1704 ),
    .o_weight__payload(i_weight__payload_1196 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1106 ),
    .i_last__payload(i_last__payload_1108 ),
    .i_sum__payload(i_sum__payload_1735 ),
    .i_weight__payload(i_weight__payload_1110 ),
    .o_act__payload(i_act__payload_1112 ),
    .o_last__payload(i_last__payload_1114 ),
    .o_sum__payload(i_sum__payload_1737 ),
    .o_weight__payload(i_weight__payload_1202 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1112 ),
    .i_last__payload(i_last__payload_1114 ),
    .i_sum__payload(i_sum__payload_1768 ),
    .i_weight__payload(i_weight__payload_1116 ),
    .o_act__payload(i_act__payload_1118 ),
    .o_last__payload(i_last__payload_1120 ),
    .o_sum__payload(i_sum__payload_1770 ),
    .o_weight__payload(i_weight__payload_1208 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1118 ),
    .i_last__payload(i_last__payload_1120 ),
    .i_sum__payload(i_sum__payload_1801 ),
    .i_weight__payload(i_weight__payload_1122 ),
    .o_act__payload(i_act__payload_1124 ),
    .o_last__payload(i_last__payload_1126 ),
    .o_sum__payload(i_sum__payload_1803 ),
    .o_weight__payload(i_weight__payload_1214 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1124 ),
    .i_last__payload(i_last__payload_1126 ),
    .i_sum__payload(i_sum__payload_1834 ),
    .i_weight__payload(i_weight__payload_1128 ),
    .o_act__payload(i_act__payload_1130 ),
    .o_last__payload(i_last__payload_1132 ),
    .o_sum__payload(i_sum__payload_1836 ),
    .o_weight__payload(i_weight__payload_1220 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1130 ),
    .i_last__payload(i_last__payload_1132 ),
    .i_sum__payload(i_sum__payload_1867 ),
    .i_weight__payload(i_weight__payload_1134 ),
    .o_act__payload(i_act__payload_1136 ),
    .o_last__payload(i_last__payload_1138 ),
    .o_sum__payload(i_sum__payload_1869 ),
    .o_weight__payload(i_weight__payload_1226 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_12_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1136 ),
    .i_last__payload(i_last__payload_1138 ),
    .i_sum__payload(i_sum__payload_1900 ),
    .i_weight__payload(i_weight__payload_1140 ),
    .o_act__payload(i_act__payload_1142 ),
    .o_last__payload(i_last__payload_1144 ),
    .o_sum__payload(i_sum__payload_1902 ),
    .o_weight__payload(i_weight__payload_1232 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_0 (
    .clk(clk),
    .i_act__payload(act_13_13),
    .i_last__payload(i_last__payload_1480 ),
    .i_sum__payload(i_sum__payload_1605 ),
    .i_weight__payload(i_weight__payload_1178 ),
    .o_act__payload(i_act__payload_1180 ),
    .o_last__payload(i_last__payload_1182 ),
    .o_sum__payload(i_sum__payload_1607 ),
    .o_weight__payload(i_weight__payload_1270 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1180 ),
    .i_last__payload(i_last__payload_1182 ),
    .i_sum__payload(i_sum__payload_1638 ),
    .i_weight__payload(i_weight__payload_1184 ),
    .o_act__payload(i_act__payload_1186 ),
    .o_last__payload(i_last__payload_1188 ),
    .o_sum__payload(i_sum__payload_1640 ),
    .o_weight__payload(i_weight__payload_1276 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1234 ),
    .i_last__payload(i_last__payload_1236 ),
    .i_sum__payload(i_sum__payload_1935 ),
    .i_weight__payload(i_weight__payload_1238 ),
    .o_act__payload(i_act__payload_1240 ),
    .o_last__payload(i_last__payload_1242 ),
    .o_sum__payload(i_sum__payload_1937 ),
    .o_weight__payload(i_weight__payload_1330 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1240 ),
    .i_last__payload(i_last__payload_1242 ),
    .i_sum__payload(i_sum__payload_1968 ),
    .i_weight__payload(i_weight__payload_1244 ),
    .o_act__payload(i_act__payload_1246 ),
    .o_last__payload(i_last__payload_1248 ),
    .o_sum__payload(i_sum__payload_1970 ),
    .o_weight__payload(i_weight__payload_1336 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1246 ),
    .i_last__payload(i_last__payload_1248 ),
    .i_sum__payload(i_sum__payload_2001 ),
    .i_weight__payload(i_weight__payload_1250 ),
    .o_act__payload(i_act__payload_1252 ),
    .o_last__payload(i_last__payload_1254 ),
    .o_sum__payload(i_sum__payload_2003 ),
    .o_weight__payload(i_weight__payload_1342 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1252 ),
    .i_last__payload(i_last__payload_1254 ),
    .i_sum__payload(i_sum__payload_2034 ),
    .i_weight__payload(i_weight__payload_1256 ),
    .o_act__payload(i_act__payload_1258 ),
    .o_last__payload(i_last__payload_1260 ),
    .o_sum__payload(i_sum__payload_2036 ),
    .o_weight__payload(i_weight__payload_1348 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1258 ),
    .i_last__payload(i_last__payload_1260 ),
    .i_sum__payload(i_sum__payload_2067 ),
    .i_weight__payload(i_weight__payload_1262 ),
    .o_act__payload(i_act__payload_1264 ),
    .o_last__payload(i_last__payload_1266 ),
    .o_sum__payload(i_sum__payload_2069 ),
    .o_weight__payload(i_weight__payload_1354 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1264 ),
    .i_last__payload(i_last__payload_1266 ),
    .i_sum__payload(i_sum__payload_2100 ),
    .i_weight__payload(i_weight__payload_1268 ),
    .o_act__payload(_032_),
    .o_last__payload(_033_),
    .o_sum__payload(i_sum__payload_2102 ),
    .o_weight__payload(i_weight__payload_1360 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1186 ),
    .i_last__payload(i_last__payload_1188 ),
    .i_sum__payload(i_sum__payload_1671 ),
    .i_weight__payload(i_weight__payload_1190 ),
    .o_act__payload(i_act__payload_1192 ),
    .o_last__payload(i_last__payload_1194 ),
    .o_sum__payload(i_sum__payload_1673 ),
    .o_weight__payload(i_weight__payload_1282 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1192 ),
    .i_last__payload(i_last__payload_1194 ),
    .i_sum__payload(i_sum__payload_1704 ),
    .i_weight__payload(i_weight__payload_1196 ),
    .o_act__payload(i_act__payload_1198 ),
    .o_last__payload(i_last__payload_1200 ),
    .o_sum__payload(i_sum__payload_1706 ),
    .o_weight__payload(i_weight__payload_1288 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1198 ),
    .i_last__payload(i_last__payload_1200 ),
    .i_sum__payload(i_sum__payload_1737 ),
    .i_weight__payload(i_weight__payload_1202 ),
    .o_act__payload(i_act__payload_1204 ),
    .o_last__payload(i_last__payload_1206 ),
    .o_sum__payload(i_sum__payload_1739 ),
    .o_weight__payload(i_weight__payload_1294 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1204 ),
    .i_last__payload(i_last__payload_1206 ),
    .i_sum__payload(i_sum__payload_1770 ),
    .i_weight__payload(i_weight__payload_1208 ),
    .o_act__payload(i_act__payload_1210 ),
    .o_last__payload(i_last__payload_1212 ),
    .o_sum__payload(i_sum__payload_1772 ),
    .o_weight__payload(i_weight__payload_1300 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1210 ),
    .i_last__payload(i_last__payload_1212 ),
    .i_sum__payload(i_sum__payload_1803 ),
    .i_weight__payload(i_weight__payload_1214 ),
    .o_act__payload(i_act__payload_1216 ),
    .o_last__payload(i_last__payload_1218 ),
    .o_sum__payload(i_sum__payload_1805 ),
    .o_weight__payload(i_weight__payload_1306 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1216 ),
    .i_last__payload(i_last__payload_1218 ),
    .i_sum__payload(i_sum__payload_1836 ),
    .i_weight__payload(i_weight__payload_1220 ),
    .o_act__payload(i_act__payload_1222 ),
    .o_last__payload(i_last__payload_1224 ),
    .o_sum__payload(i_sum__payload_1838 ),
    .o_weight__payload(i_weight__payload_1312 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1222 ),
    .i_last__payload(i_last__payload_1224 ),
    .i_sum__payload(i_sum__payload_1869 ),
    .i_weight__payload(i_weight__payload_1226 ),
    .o_act__payload(i_act__payload_1228 ),
    .o_last__payload(i_last__payload_1230 ),
    .o_sum__payload(i_sum__payload_1871 ),
    .o_weight__payload(i_weight__payload_1318 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_13_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1228 ),
    .i_last__payload(i_last__payload_1230 ),
    .i_sum__payload(i_sum__payload_1902 ),
    .i_weight__payload(i_weight__payload_1232 ),
    .o_act__payload(i_act__payload_1234 ),
    .o_last__payload(i_last__payload_1236 ),
    .o_sum__payload(i_sum__payload_1904 ),
    .o_weight__payload(i_weight__payload_1324 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_0 (
    .clk(clk),
    .i_act__payload(act_14_14),
    .i_last__payload(i_last__payload_1482 ),
    .i_sum__payload(i_sum__payload_1607 ),
    .i_weight__payload(i_weight__payload_1270 ),
    .o_act__payload(i_act__payload_1272 ),
    .o_last__payload(i_last__payload_1274 ),
    .o_sum__payload(i_sum__payload_1609 ),
    .o_weight__payload(i_weight__payload_1362 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1272 ),
    .i_last__payload(i_last__payload_1274 ),
    .i_sum__payload(i_sum__payload_1640 ),
    .i_weight__payload(i_weight__payload_1276 ),
    .o_act__payload(i_act__payload_1278 ),
    .o_last__payload(i_last__payload_1280 ),
    .o_sum__payload(i_sum__payload_1642 ),
    .o_weight__payload(i_weight__payload_1368 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1326 ),
    .i_last__payload(i_last__payload_1328 ),
    .i_sum__payload(i_sum__payload_1937 ),
    .i_weight__payload(i_weight__payload_1330 ),
    .o_act__payload(i_act__payload_1332 ),
    .o_last__payload(i_last__payload_1334 ),
    .o_sum__payload(i_sum__payload_1939 ),
    .o_weight__payload(i_weight__payload_1422 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1332 ),
    .i_last__payload(i_last__payload_1334 ),
    .i_sum__payload(i_sum__payload_1970 ),
    .i_weight__payload(i_weight__payload_1336 ),
    .o_act__payload(i_act__payload_1338 ),
    .o_last__payload(i_last__payload_1340 ),
    .o_sum__payload(i_sum__payload_1972 ),
    .o_weight__payload(i_weight__payload_1428 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1338 ),
    .i_last__payload(i_last__payload_1340 ),
    .i_sum__payload(i_sum__payload_2003 ),
    .i_weight__payload(i_weight__payload_1342 ),
    .o_act__payload(i_act__payload_1344 ),
    .o_last__payload(i_last__payload_1346 ),
    .o_sum__payload(i_sum__payload_2005 ),
    .o_weight__payload(i_weight__payload_1434 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1344 ),
    .i_last__payload(i_last__payload_1346 ),
    .i_sum__payload(i_sum__payload_2036 ),
    .i_weight__payload(i_weight__payload_1348 ),
    .o_act__payload(i_act__payload_1350 ),
    .o_last__payload(i_last__payload_1352 ),
    .o_sum__payload(i_sum__payload_2038 ),
    .o_weight__payload(i_weight__payload_1440 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1350 ),
    .i_last__payload(i_last__payload_1352 ),
    .i_sum__payload(i_sum__payload_2069 ),
    .i_weight__payload(i_weight__payload_1354 ),
    .o_act__payload(i_act__payload_1356 ),
    .o_last__payload(i_last__payload_1358 ),
    .o_sum__payload(i_sum__payload_2071 ),
    .o_weight__payload(i_weight__payload_1446 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1356 ),
    .i_last__payload(i_last__payload_1358 ),
    .i_sum__payload(i_sum__payload_2102 ),
    .i_weight__payload(i_weight__payload_1360 ),
    .o_act__payload(_034_),
    .o_last__payload(_035_),
    .o_sum__payload(i_sum__payload_2104 ),
    .o_weight__payload(i_weight__payload_1452 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1278 ),
    .i_last__payload(i_last__payload_1280 ),
    .i_sum__payload(i_sum__payload_1673 ),
    .i_weight__payload(i_weight__payload_1282 ),
    .o_act__payload(i_act__payload_1284 ),
    .o_last__payload(i_last__payload_1286 ),
    .o_sum__payload(i_sum__payload_1675 ),
    .o_weight__payload(i_weight__payload_1374 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1284 ),
    .i_last__payload(i_last__payload_1286 ),
    .i_sum__payload(i_sum__payload_1706 ),
    .i_weight__payload(i_weight__payload_1288 ),
    .o_act__payload(i_act__payload_1290 ),
    .o_last__payload(i_last__payload_1292 ),
    .o_sum__payload(i_sum__payload_1708 ),
    .o_weight__payload(i_weight__payload_1380 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1290 ),
    .i_last__payload(i_last__payload_1292 ),
    .i_sum__payload(i_sum__payload_1739 ),
    .i_weight__payload(i_weight__payload_1294 ),
    .o_act__payload(i_act__payload_1296 ),
    .o_last__payload(i_last__payload_1298 ),
    .o_sum__payload(i_sum__payload_1741 ),
    .o_weight__payload(i_weight__payload_1386 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1296 ),
    .i_last__payload(i_last__payload_1298 ),
    .i_sum__payload(i_sum__payload_1772 ),
    .i_weight__payload(i_weight__payload_1300 ),
    .o_act__payload(i_act__payload_1302 ),
    .o_last__payload(i_last__payload_1304 ),
    .o_sum__payload(i_sum__payload_1774 ),
    .o_weight__payload(i_weight__payload_1392 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1302 ),
    .i_last__payload(i_last__payload_1304 ),
    .i_sum__payload(i_sum__payload_1805 ),
    .i_weight__payload(i_weight__payload_1306 ),
    .o_act__payload(i_act__payload_1308 ),
    .o_last__payload(i_last__payload_1310 ),
    .o_sum__payload(i_sum__payload_1807 ),
    .o_weight__payload(i_weight__payload_1398 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1308 ),
    .i_last__payload(i_last__payload_1310 ),
    .i_sum__payload(i_sum__payload_1838 ),
    .i_weight__payload(i_weight__payload_1312 ),
    .o_act__payload(i_act__payload_1314 ),
    .o_last__payload(i_last__payload_1316 ),
    .o_sum__payload(i_sum__payload_1840 ),
    .o_weight__payload(i_weight__payload_1404 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1314 ),
    .i_last__payload(i_last__payload_1316 ),
    .i_sum__payload(i_sum__payload_1871 ),
    .i_weight__payload(i_weight__payload_1318 ),
    .o_act__payload(i_act__payload_1320 ),
    .o_last__payload(i_last__payload_1322 ),
    .o_sum__payload(i_sum__payload_1873 ),
    .o_weight__payload(i_weight__payload_1410 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_14_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1320 ),
    .i_last__payload(i_last__payload_1322 ),
    .i_sum__payload(i_sum__payload_1904 ),
    .i_weight__payload(i_weight__payload_1324 ),
    .o_act__payload(i_act__payload_1326 ),
    .o_last__payload(i_last__payload_1328 ),
    .o_sum__payload(i_sum__payload_1906 ),
    .o_weight__payload(i_weight__payload_1416 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_0 (
    .clk(clk),
    .i_act__payload(act_15_15),
    .i_last__payload(i_last__payload_1484 ),
    .i_sum__payload(i_sum__payload_1609 ),
    .i_weight__payload(i_weight__payload_1362 ),
    .o_act__payload(i_act__payload_1364 ),
    .o_last__payload(i_last__payload_1366 ),
    .o_sum__payload(o_sum__payload_1613 ),
    .o_weight__payload(_036_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1364 ),
    .i_last__payload(i_last__payload_1366 ),
    .i_sum__payload(i_sum__payload_1642 ),
    .i_weight__payload(i_weight__payload_1368 ),
    .o_act__payload(i_act__payload_1370 ),
    .o_last__payload(i_last__payload_1372 ),
    .o_sum__payload(o_sum__payload_1646 ),
    .o_weight__payload(_037_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1418 ),
    .i_last__payload(i_last__payload_1420 ),
    .i_sum__payload(i_sum__payload_1939 ),
    .i_weight__payload(i_weight__payload_1422 ),
    .o_act__payload(i_act__payload_1424 ),
    .o_last__payload(i_last__payload_1426 ),
    .o_sum__payload(o_sum__payload_1943 ),
    .o_weight__payload(_047_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1424 ),
    .i_last__payload(i_last__payload_1426 ),
    .i_sum__payload(i_sum__payload_1972 ),
    .i_weight__payload(i_weight__payload_1428 ),
    .o_act__payload(i_act__payload_1430 ),
    .o_last__payload(i_last__payload_1432 ),
    .o_sum__payload(o_sum__payload_1976 ),
    .o_weight__payload(_048_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1430 ),
    .i_last__payload(i_last__payload_1432 ),
    .i_sum__payload(i_sum__payload_2005 ),
    .i_weight__payload(i_weight__payload_1434 ),
    .o_act__payload(i_act__payload_1436 ),
    .o_last__payload(i_last__payload_1438 ),
    .o_sum__payload(o_sum__payload_2009 ),
    .o_weight__payload(_050_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1436 ),
    .i_last__payload(i_last__payload_1438 ),
    .i_sum__payload(i_sum__payload_2038 ),
    .i_weight__payload(i_weight__payload_1440 ),
    .o_act__payload(i_act__payload_1442 ),
    .o_last__payload(i_last__payload_1444 ),
    .o_sum__payload(o_sum__payload_2042 ),
    .o_weight__payload(_051_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1442 ),
    .i_last__payload(i_last__payload_1444 ),
    .i_sum__payload(i_sum__payload_2071 ),
    .i_weight__payload(i_weight__payload_1446 ),
    .o_act__payload(i_act__payload_1448 ),
    .o_last__payload(i_last__payload_1450 ),
    .o_sum__payload(o_sum__payload_2075 ),
    .o_weight__payload(_052_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1448 ),
    .i_last__payload(i_last__payload_1450 ),
    .i_sum__payload(i_sum__payload_2104 ),
    .i_weight__payload(i_weight__payload_1452 ),
    .o_act__payload(_053_),
    .o_last__payload(_055_),
    .o_sum__payload(o_sum__payload_2108 ),
    .o_weight__payload(_054_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1370 ),
    .i_last__payload(i_last__payload_1372 ),
    .i_sum__payload(i_sum__payload_1675 ),
    .i_weight__payload(i_weight__payload_1374 ),
    .o_act__payload(i_act__payload_1376 ),
    .o_last__payload(i_last__payload_1378 ),
    .o_sum__payload(o_sum__payload_1679 ),
    .o_weight__payload(_039_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1376 ),
    .i_last__payload(i_last__payload_1378 ),
    .i_sum__payload(i_sum__payload_1708 ),
    .i_weight__payload(i_weight__payload_1380 ),
    .o_act__payload(i_act__payload_1382 ),
    .o_last__payload(i_last__payload_1384 ),
    .o_sum__payload(o_sum__payload_1712 ),
    .o_weight__payload(_040_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1382 ),
    .i_last__payload(i_last__payload_1384 ),
    .i_sum__payload(i_sum__payload_1741 ),
    .i_weight__payload(i_weight__payload_1386 ),
    .o_act__payload(i_act__payload_1388 ),
    .o_last__payload(i_last__payload_1390 ),
    .o_sum__payload(o_sum__payload_1745 ),
    .o_weight__payload(_041_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1388 ),
    .i_last__payload(i_last__payload_1390 ),
    .i_sum__payload(i_sum__payload_1774 ),
    .i_weight__payload(i_weight__payload_1392 ),
    .o_act__payload(i_act__payload_1394 ),
    .o_last__payload(i_last__payload_1396 ),
    .o_sum__payload(o_sum__payload_1778 ),
    .o_weight__payload(_042_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1394 ),
    .i_last__payload(i_last__payload_1396 ),
    .i_sum__payload(i_sum__payload_1807 ),
    .i_weight__payload(i_weight__payload_1398 ),
    .o_act__payload(i_act__payload_1400 ),
    .o_last__payload(i_last__payload_1402 ),
    .o_sum__payload(o_sum__payload_1811 ),
    .o_weight__payload(_043_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1400 ),
    .i_last__payload(i_last__payload_1402 ),
    .i_sum__payload(i_sum__payload_1840 ),
    .i_weight__payload(i_weight__payload_1404 ),
    .o_act__payload(i_act__payload_1406 ),
    .o_last__payload(i_last__payload_1408 ),
    .o_sum__payload(o_sum__payload_1844 ),
    .o_weight__payload(_044_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1406 ),
    .i_last__payload(i_last__payload_1408 ),
    .i_sum__payload(i_sum__payload_1873 ),
    .i_weight__payload(i_weight__payload_1410 ),
    .o_act__payload(i_act__payload_1412 ),
    .o_last__payload(i_last__payload_1414 ),
    .o_sum__payload(o_sum__payload_1877 ),
    .o_weight__payload(_045_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_15_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1412 ),
    .i_last__payload(i_last__payload_1414 ),
    .i_sum__payload(i_sum__payload_1906 ),
    .i_weight__payload(i_weight__payload_1416 ),
    .o_act__payload(i_act__payload_1418 ),
    .o_last__payload(i_last__payload_1420 ),
    .o_sum__payload(o_sum__payload_1910 ),
    .o_weight__payload(_046_),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_last__payload(i_last__payload_1456 ),
    .i_sum__payload(i_sum__payload_1582 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_76 ),
    .o_last__payload(i_last__payload_78 ),
    .o_sum__payload(i_sum__payload_1584 ),
    .o_weight__payload(i_weight__payload_166 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_76 ),
    .i_last__payload(i_last__payload_78 ),
    .i_sum__payload(i_sum__payload_1615 ),
    .i_weight__payload(i_weight__payload_80 ),
    .o_act__payload(i_act__payload_82 ),
    .o_last__payload(i_last__payload_84 ),
    .o_sum__payload(i_sum__payload_1617 ),
    .o_weight__payload(i_weight__payload_172 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_130 ),
    .i_last__payload(i_last__payload_132 ),
    .i_sum__payload(i_sum__payload_1912 ),
    .i_weight__payload(i_weight__payload_134 ),
    .o_act__payload(i_act__payload_136 ),
    .o_last__payload(i_last__payload_138 ),
    .o_sum__payload(i_sum__payload_1914 ),
    .o_weight__payload(i_weight__payload_226 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_136 ),
    .i_last__payload(i_last__payload_138 ),
    .i_sum__payload(i_sum__payload_1945 ),
    .i_weight__payload(i_weight__payload_140 ),
    .o_act__payload(i_act__payload_142 ),
    .o_last__payload(i_last__payload_144 ),
    .o_sum__payload(i_sum__payload_1947 ),
    .o_weight__payload(i_weight__payload_232 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_142 ),
    .i_last__payload(i_last__payload_144 ),
    .i_sum__payload(i_sum__payload_1978 ),
    .i_weight__payload(i_weight__payload_146 ),
    .o_act__payload(i_act__payload_148 ),
    .o_last__payload(i_last__payload_150 ),
    .o_sum__payload(i_sum__payload_1980 ),
    .o_weight__payload(i_weight__payload_238 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_148 ),
    .i_last__payload(i_last__payload_150 ),
    .i_sum__payload(i_sum__payload_2011 ),
    .i_weight__payload(i_weight__payload_152 ),
    .o_act__payload(i_act__payload_154 ),
    .o_last__payload(i_last__payload_156 ),
    .o_sum__payload(i_sum__payload_2013 ),
    .o_weight__payload(i_weight__payload_244 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_154 ),
    .i_last__payload(i_last__payload_156 ),
    .i_sum__payload(i_sum__payload_2044 ),
    .i_weight__payload(i_weight__payload_158 ),
    .o_act__payload(i_act__payload_160 ),
    .o_last__payload(i_last__payload_162 ),
    .o_sum__payload(i_sum__payload_2046 ),
    .o_weight__payload(i_weight__payload_250 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_160 ),
    .i_last__payload(i_last__payload_162 ),
    .i_sum__payload(i_sum__payload_2077 ),
    .i_weight__payload(i_weight__payload_164 ),
    .o_act__payload(_006_),
    .o_last__payload(_007_),
    .o_sum__payload(i_sum__payload_2079 ),
    .o_weight__payload(i_weight__payload_256 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_82 ),
    .i_last__payload(i_last__payload_84 ),
    .i_sum__payload(i_sum__payload_1648 ),
    .i_weight__payload(i_weight__payload_86 ),
    .o_act__payload(i_act__payload_88 ),
    .o_last__payload(i_last__payload_90 ),
    .o_sum__payload(i_sum__payload_1650 ),
    .o_weight__payload(i_weight__payload_178 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_88 ),
    .i_last__payload(i_last__payload_90 ),
    .i_sum__payload(i_sum__payload_1681 ),
    .i_weight__payload(i_weight__payload_92 ),
    .o_act__payload(i_act__payload_94 ),
    .o_last__payload(i_last__payload_96 ),
    .o_sum__payload(i_sum__payload_1683 ),
    .o_weight__payload(i_weight__payload_184 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_94 ),
    .i_last__payload(i_last__payload_96 ),
    .i_sum__payload(i_sum__payload_1714 ),
    .i_weight__payload(i_weight__payload_98 ),
    .o_act__payload(i_act__payload_100 ),
    .o_last__payload(i_last__payload_102 ),
    .o_sum__payload(i_sum__payload_1716 ),
    .o_weight__payload(i_weight__payload_190 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_100 ),
    .i_last__payload(i_last__payload_102 ),
    .i_sum__payload(i_sum__payload_1747 ),
    .i_weight__payload(i_weight__payload_104 ),
    .o_act__payload(i_act__payload_106 ),
    .o_last__payload(i_last__payload_108 ),
    .o_sum__payload(i_sum__payload_1749 ),
    .o_weight__payload(i_weight__payload_196 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_106 ),
    .i_last__payload(i_last__payload_108 ),
    .i_sum__payload(i_sum__payload_1780 ),
    .i_weight__payload(i_weight__payload_110 ),
    .o_act__payload(i_act__payload_112 ),
    .o_last__payload(i_last__payload_114 ),
    .o_sum__payload(i_sum__payload_1782 ),
    .o_weight__payload(i_weight__payload_202 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_112 ),
    .i_last__payload(i_last__payload_114 ),
    .i_sum__payload(i_sum__payload_1813 ),
    .i_weight__payload(i_weight__payload_116 ),
    .o_act__payload(i_act__payload_118 ),
    .o_last__payload(i_last__payload_120 ),
    .o_sum__payload(i_sum__payload_1815 ),
    .o_weight__payload(i_weight__payload_208 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_118 ),
    .i_last__payload(i_last__payload_120 ),
    .i_sum__payload(i_sum__payload_1846 ),
    .i_weight__payload(i_weight__payload_122 ),
    .o_act__payload(i_act__payload_124 ),
    .o_last__payload(i_last__payload_126 ),
    .o_sum__payload(i_sum__payload_1848 ),
    .o_weight__payload(i_weight__payload_214 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_1_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_124 ),
    .i_last__payload(i_last__payload_126 ),
    .i_sum__payload(i_sum__payload_1879 ),
    .i_weight__payload(i_weight__payload_128 ),
    .o_act__payload(i_act__payload_130 ),
    .o_last__payload(i_last__payload_132 ),
    .o_sum__payload(i_sum__payload_1881 ),
    .o_weight__payload(i_weight__payload_220 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_last__payload(i_last__payload_1458 ),
    .i_sum__payload(i_sum__payload_1584 ),
    .i_weight__payload(i_weight__payload_166 ),
    .o_act__payload(i_act__payload_168 ),
    .o_last__payload(i_last__payload_170 ),
    .o_sum__payload(i_sum__payload_1586 ),
    .o_weight__payload(i_weight__payload_258 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_168 ),
    .i_last__payload(i_last__payload_170 ),
    .i_sum__payload(i_sum__payload_1617 ),
    .i_weight__payload(i_weight__payload_172 ),
    .o_act__payload(i_act__payload_174 ),
    .o_last__payload(i_last__payload_176 ),
    .o_sum__payload(i_sum__payload_1619 ),
    .o_weight__payload(i_weight__payload_264 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_222 ),
    .i_last__payload(i_last__payload_224 ),
    .i_sum__payload(i_sum__payload_1914 ),
    .i_weight__payload(i_weight__payload_226 ),
    .o_act__payload(i_act__payload_228 ),
    .o_last__payload(i_last__payload_230 ),
    .o_sum__payload(i_sum__payload_1916 ),
    .o_weight__payload(i_weight__payload_318 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_228 ),
    .i_last__payload(i_last__payload_230 ),
    .i_sum__payload(i_sum__payload_1947 ),
    .i_weight__payload(i_weight__payload_232 ),
    .o_act__payload(i_act__payload_234 ),
    .o_last__payload(i_last__payload_236 ),
    .o_sum__payload(i_sum__payload_1949 ),
    .o_weight__payload(i_weight__payload_324 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_234 ),
    .i_last__payload(i_last__payload_236 ),
    .i_sum__payload(i_sum__payload_1980 ),
    .i_weight__payload(i_weight__payload_238 ),
    .o_act__payload(i_act__payload_240 ),
    .o_last__payload(i_last__payload_242 ),
    .o_sum__payload(i_sum__payload_1982 ),
    .o_weight__payload(i_weight__payload_330 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_240 ),
    .i_last__payload(i_last__payload_242 ),
    .i_sum__payload(i_sum__payload_2013 ),
    .i_weight__payload(i_weight__payload_244 ),
    .o_act__payload(i_act__payload_246 ),
    .o_last__payload(i_last__payload_248 ),
    .o_sum__payload(i_sum__payload_2015 ),
    .o_weight__payload(i_weight__payload_336 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_246 ),
    .i_last__payload(i_last__payload_248 ),
    .i_sum__payload(i_sum__payload_2046 ),
    .i_weight__payload(i_weight__payload_250 ),
    .o_act__payload(i_act__payload_252 ),
    .o_last__payload(i_last__payload_254 ),
    .o_sum__payload(i_sum__payload_2048 ),
    .o_weight__payload(i_weight__payload_342 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_252 ),
    .i_last__payload(i_last__payload_254 ),
    .i_sum__payload(i_sum__payload_2079 ),
    .i_weight__payload(i_weight__payload_256 ),
    .o_act__payload(_008_),
    .o_last__payload(_009_),
    .o_sum__payload(i_sum__payload_2081 ),
    .o_weight__payload(i_weight__payload_348 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_174 ),
    .i_last__payload(i_last__payload_176 ),
    .i_sum__payload(i_sum__payload_1650 ),
    .i_weight__payload(i_weight__payload_178 ),
    .o_act__payload(i_act__payload_180 ),
    .o_last__payload(i_last__payload_182 ),
    .o_sum__payload(i_sum__payload_1652 ),
    .o_weight__payload(i_weight__payload_270 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_180 ),
    .i_last__payload(i_last__payload_182 ),
    .i_sum__payload(i_sum__payload_1683 ),
    .i_weight__payload(i_weight__payload_184 ),
    .o_act__payload(i_act__payload_186 ),
    .o_last__payload(i_last__payload_188 ),
    .o_sum__payload(i_sum__payload_1685 ),
    .o_weight__payload(i_weight__payload_276 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_186 ),
    .i_last__payload(i_last__payload_188 ),
    .i_sum__payload(i_sum__payload_1716 ),
    .i_weight__payload(i_weight__payload_190 ),
    .o_act__payload(i_act__payload_192 ),
    .o_last__payload(i_last__payload_194 ),
    .o_sum__payload(i_sum__payload_1718 ),
    .o_weight__payload(i_weight__payload_282 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_192 ),
    .i_last__payload(i_last__payload_194 ),
    .i_sum__payload(i_sum__payload_1749 ),
    .i_weight__payload(i_weight__payload_196 ),
    .o_act__payload(i_act__payload_198 ),
    .o_last__payload(i_last__payload_200 ),
    .o_sum__payload(i_sum__payload_1751 ),
    .o_weight__payload(i_weight__payload_288 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_198 ),
    .i_last__payload(i_last__payload_200 ),
    .i_sum__payload(i_sum__payload_1782 ),
    .i_weight__payload(i_weight__payload_202 ),
    .o_act__payload(i_act__payload_204 ),
    .o_last__payload(i_last__payload_206 ),
    .o_sum__payload(i_sum__payload_1784 ),
    .o_weight__payload(i_weight__payload_294 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_204 ),
    .i_last__payload(i_last__payload_206 ),
    .i_sum__payload(i_sum__payload_1815 ),
    .i_weight__payload(i_weight__payload_208 ),
    .o_act__payload(i_act__payload_210 ),
    .o_last__payload(i_last__payload_212 ),
    .o_sum__payload(i_sum__payload_1817 ),
    .o_weight__payload(i_weight__payload_300 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_210 ),
    .i_last__payload(i_last__payload_212 ),
    .i_sum__payload(i_sum__payload_1848 ),
    .i_weight__payload(i_weight__payload_214 ),
    .o_act__payload(i_act__payload_216 ),
    .o_last__payload(i_last__payload_218 ),
    .o_sum__payload(i_sum__payload_1850 ),
    .o_weight__payload(i_weight__payload_306 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_2_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_216 ),
    .i_last__payload(i_last__payload_218 ),
    .i_sum__payload(i_sum__payload_1881 ),
    .i_weight__payload(i_weight__payload_220 ),
    .o_act__payload(i_act__payload_222 ),
    .o_last__payload(i_last__payload_224 ),
    .o_sum__payload(i_sum__payload_1883 ),
    .o_weight__payload(i_weight__payload_312 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_0 (
    .clk(clk),
    .i_act__payload(act_3_3),
    .i_last__payload(i_last__payload_1460 ),
    .i_sum__payload(i_sum__payload_1586 ),
    .i_weight__payload(i_weight__payload_258 ),
    .o_act__payload(i_act__payload_260 ),
    .o_last__payload(i_last__payload_262 ),
    .o_sum__payload(i_sum__payload_1588 ),
    .o_weight__payload(i_weight__payload_350 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_260 ),
    .i_last__payload(i_last__payload_262 ),
    .i_sum__payload(i_sum__payload_1619 ),
    .i_weight__payload(i_weight__payload_264 ),
    .o_act__payload(i_act__payload_266 ),
    .o_last__payload(i_last__payload_268 ),
    .o_sum__payload(i_sum__payload_1621 ),
    .o_weight__payload(i_weight__payload_356 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_314 ),
    .i_last__payload(i_last__payload_316 ),
    .i_sum__payload(i_sum__payload_1916 ),
    .i_weight__payload(i_weight__payload_318 ),
    .o_act__payload(i_act__payload_320 ),
    .o_last__payload(i_last__payload_322 ),
    .o_sum__payload(i_sum__payload_1918 ),
    .o_weight__payload(i_weight__payload_410 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_320 ),
    .i_last__payload(i_last__payload_322 ),
    .i_sum__payload(i_sum__payload_1949 ),
    .i_weight__payload(i_weight__payload_324 ),
    .o_act__payload(i_act__payload_326 ),
    .o_last__payload(i_last__payload_328 ),
    .o_sum__payload(i_sum__payload_1951 ),
    .o_weight__payload(i_weight__payload_416 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_326 ),
    .i_last__payload(i_last__payload_328 ),
    .i_sum__payload(i_sum__payload_1982 ),
    .i_weight__payload(i_weight__payload_330 ),
    .o_act__payload(i_act__payload_332 ),
    .o_last__payload(i_last__payload_334 ),
    .o_sum__payload(i_sum__payload_1984 ),
    .o_weight__payload(i_weight__payload_422 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_332 ),
    .i_last__payload(i_last__payload_334 ),
    .i_sum__payload(i_sum__payload_2015 ),
    .i_weight__payload(i_weight__payload_336 ),
    .o_act__payload(i_act__payload_338 ),
    .o_last__payload(i_last__payload_340 ),
    .o_sum__payload(i_sum__payload_2017 ),
    .o_weight__payload(i_weight__payload_428 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_338 ),
    .i_last__payload(i_last__payload_340 ),
    .i_sum__payload(i_sum__payload_2048 ),
    .i_weight__payload(i_weight__payload_342 ),
    .o_act__payload(i_act__payload_344 ),
    .o_last__payload(i_last__payload_346 ),
    .o_sum__payload(i_sum__payload_2050 ),
    .o_weight__payload(i_weight__payload_434 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_344 ),
    .i_last__payload(i_last__payload_346 ),
    .i_sum__payload(i_sum__payload_2081 ),
    .i_weight__payload(i_weight__payload_348 ),
    .o_act__payload(_010_),
    .o_last__payload(_011_),
    .o_sum__payload(i_sum__payload_2083 ),
    .o_weight__payload(i_weight__payload_440 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_266 ),
    .i_last__payload(i_last__payload_268 ),
    .i_sum__payload(i_sum__payload_1652 ),
    .i_weight__payload(i_weight__payload_270 ),
    .o_act__payload(i_act__payload_272 ),
    .o_last__payload(i_last__payload_274 ),
    .o_sum__payload(i_sum__payload_1654 ),
    .o_weight__payload(i_weight__payload_362 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_272 ),
    .i_last__payload(i_last__payload_274 ),
    .i_sum__payload(i_sum__payload_1685 ),
    .i_weight__payload(i_weight__payload_276 ),
    .o_act__payload(i_act__payload_278 ),
    .o_last__payload(i_last__payload_280 ),
    .o_sum__payload(i_sum__payload_1687 ),
    .o_weight__payload(i_weight__payload_368 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_278 ),
    .i_last__payload(i_last__payload_280 ),
    .i_sum__payload(i_sum__payload_1718 ),
    .i_weight__payload(i_weight__payload_282 ),
    .o_act__payload(i_act__payload_284 ),
    .o_last__payload(i_last__payload_286 ),
    .o_sum__payload(i_sum__payload_1720 ),
    .o_weight__payload(i_weight__payload_374 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_284 ),
    .i_last__payload(i_last__payload_286 ),
    .i_sum__payload(i_sum__payload_1751 ),
    .i_weight__payload(i_weight__payload_288 ),
    .o_act__payload(i_act__payload_290 ),
    .o_last__payload(i_last__payload_292 ),
    .o_sum__payload(i_sum__payload_1753 ),
    .o_weight__payload(i_weight__payload_380 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_290 ),
    .i_last__payload(i_last__payload_292 ),
    .i_sum__payload(i_sum__payload_1784 ),
    .i_weight__payload(i_weight__payload_294 ),
    .o_act__payload(i_act__payload_296 ),
    .o_last__payload(i_last__payload_298 ),
    .o_sum__payload(i_sum__payload_1786 ),
    .o_weight__payload(i_weight__payload_386 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_296 ),
    .i_last__payload(i_last__payload_298 ),
    .i_sum__payload(i_sum__payload_1817 ),
    .i_weight__payload(i_weight__payload_300 ),
    .o_act__payload(i_act__payload_302 ),
    .o_last__payload(i_last__payload_304 ),
    .o_sum__payload(i_sum__payload_1819 ),
    .o_weight__payload(i_weight__payload_392 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_302 ),
    .i_last__payload(i_last__payload_304 ),
    .i_sum__payload(i_sum__payload_1850 ),
    .i_weight__payload(i_weight__payload_306 ),
    .o_act__payload(i_act__payload_308 ),
    .o_last__payload(i_last__payload_310 ),
    .o_sum__payload(i_sum__payload_1852 ),
    .o_weight__payload(i_weight__payload_398 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_3_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_308 ),
    .i_last__payload(i_last__payload_310 ),
    .i_sum__payload(i_sum__payload_1883 ),
    .i_weight__payload(i_weight__payload_312 ),
    .o_act__payload(i_act__payload_314 ),
    .o_last__payload(i_last__payload_316 ),
    .o_sum__payload(i_sum__payload_1885 ),
    .o_weight__payload(i_weight__payload_404 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_0 (
    .clk(clk),
    .i_act__payload(act_4_4),
    .i_last__payload(i_last__payload_1462 ),
    .i_sum__payload(i_sum__payload_1588 ),
    .i_weight__payload(i_weight__payload_350 ),
    .o_act__payload(i_act__payload_352 ),
    .o_last__payload(i_last__payload_354 ),
    .o_sum__payload(i_sum__payload_1590 ),
    .o_weight__payload(i_weight__payload_442 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_352 ),
    .i_last__payload(i_last__payload_354 ),
    .i_sum__payload(i_sum__payload_1621 ),
    .i_weight__payload(i_weight__payload_356 ),
    .o_act__payload(i_act__payload_358 ),
    .o_last__payload(i_last__payload_360 ),
    .o_sum__payload(i_sum__payload_1623 ),
    .o_weight__payload(i_weight__payload_448 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_406 ),
    .i_last__payload(i_last__payload_408 ),
    .i_sum__payload(i_sum__payload_1918 ),
    .i_weight__payload(i_weight__payload_410 ),
    .o_act__payload(i_act__payload_412 ),
    .o_last__payload(i_last__payload_414 ),
    .o_sum__payload(i_sum__payload_1920 ),
    .o_weight__payload(i_weight__payload_502 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_412 ),
    .i_last__payload(i_last__payload_414 ),
    .i_sum__payload(i_sum__payload_1951 ),
    .i_weight__payload(i_weight__payload_416 ),
    .o_act__payload(i_act__payload_418 ),
    .o_last__payload(i_last__payload_420 ),
    .o_sum__payload(i_sum__payload_1953 ),
    .o_weight__payload(i_weight__payload_508 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_418 ),
    .i_last__payload(i_last__payload_420 ),
    .i_sum__payload(i_sum__payload_1984 ),
    .i_weight__payload(i_weight__payload_422 ),
    .o_act__payload(i_act__payload_424 ),
    .o_last__payload(i_last__payload_426 ),
    .o_sum__payload(i_sum__payload_1986 ),
    .o_weight__payload(i_weight__payload_514 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_424 ),
    .i_last__payload(i_last__payload_426 ),
    .i_sum__payload(i_sum__payload_2017 ),
    .i_weight__payload(i_weight__payload_428 ),
    .o_act__payload(i_act__payload_430 ),
    .o_last__payload(i_last__payload_432 ),
    .o_sum__payload(i_sum__payload_2019 ),
    .o_weight__payload(i_weight__payload_520 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_430 ),
    .i_last__payload(i_last__payload_432 ),
    .i_sum__payload(i_sum__payload_2050 ),
    .i_weight__payload(i_weight__payload_434 ),
    .o_act__payload(i_act__payload_436 ),
    .o_last__payload(i_last__payload_438 ),
    .o_sum__payload(i_sum__payload_2052 ),
    .o_weight__payload(i_weight__payload_526 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_436 ),
    .i_last__payload(i_last__payload_438 ),
    .i_sum__payload(i_sum__payload_2083 ),
    .i_weight__payload(i_weight__payload_440 ),
    .o_act__payload(_012_),
    .o_last__payload(_013_),
    .o_sum__payload(i_sum__payload_2085 ),
    .o_weight__payload(i_weight__payload_532 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_358 ),
    .i_last__payload(i_last__payload_360 ),
    .i_sum__payload(i_sum__payload_1654 ),
    .i_weight__payload(i_weight__payload_362 ),
    .o_act__payload(i_act__payload_364 ),
    .o_last__payload(i_last__payload_366 ),
    .o_sum__payload(i_sum__payload_1656 ),
    .o_weight__payload(i_weight__payload_454 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_364 ),
    .i_last__payload(i_last__payload_366 ),
    .i_sum__payload(i_sum__payload_1687 ),
    .i_weight__payload(i_weight__payload_368 ),
    .o_act__payload(i_act__payload_370 ),
    .o_last__payload(i_last__payload_372 ),
    .o_sum__payload(i_sum__payload_1689 ),
    .o_weight__payload(i_weight__payload_460 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_370 ),
    .i_last__payload(i_last__payload_372 ),
    .i_sum__payload(i_sum__payload_1720 ),
    .i_weight__payload(i_weight__payload_374 ),
    .o_act__payload(i_act__payload_376 ),
    .o_last__payload(i_last__payload_378 ),
    .o_sum__payload(i_sum__payload_1722 ),
    .o_weight__payload(i_weight__payload_466 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_376 ),
    .i_last__payload(i_last__payload_378 ),
    .i_sum__payload(i_sum__payload_1753 ),
    .i_weight__payload(i_weight__payload_380 ),
    .o_act__payload(i_act__payload_382 ),
    .o_last__payload(i_last__payload_384 ),
    .o_sum__payload(i_sum__payload_1755 ),
    .o_weight__payload(i_weight__payload_472 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_382 ),
    .i_last__payload(i_last__payload_384 ),
    .i_sum__payload(i_sum__payload_1786 ),
    .i_weight__payload(i_weight__payload_386 ),
    .o_act__payload(i_act__payload_388 ),
    .o_last__payload(i_last__payload_390 ),
    .o_sum__payload(i_sum__payload_1788 ),
    .o_weight__payload(i_weight__payload_478 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_388 ),
    .i_last__payload(i_last__payload_390 ),
    .i_sum__payload(i_sum__payload_1819 ),
    .i_weight__payload(i_weight__payload_392 ),
    .o_act__payload(i_act__payload_394 ),
    .o_last__payload(i_last__payload_396 ),
    .o_sum__payload(i_sum__payload_1821 ),
    .o_weight__payload(i_weight__payload_484 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_394 ),
    .i_last__payload(i_last__payload_396 ),
    .i_sum__payload(i_sum__payload_1852 ),
    .i_weight__payload(i_weight__payload_398 ),
    .o_act__payload(i_act__payload_400 ),
    .o_last__payload(i_last__payload_402 ),
    .o_sum__payload(i_sum__payload_1854 ),
    .o_weight__payload(i_weight__payload_490 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_4_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_400 ),
    .i_last__payload(i_last__payload_402 ),
    .i_sum__payload(i_sum__payload_1885 ),
    .i_weight__payload(i_weight__payload_404 ),
    .o_act__payload(i_act__payload_406 ),
    .o_last__payload(i_last__payload_408 ),
    .o_sum__payload(i_sum__payload_1887 ),
    .o_weight__payload(i_weight__payload_496 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_0 (
    .clk(clk),
    .i_act__payload(act_5_5),
    .i_last__payload(i_last__payload_1464 ),
    .i_sum__payload(i_sum__payload_1590 ),
    .i_weight__payload(i_weight__payload_442 ),
    .o_act__payload(i_act__payload_444 ),
    .o_last__payload(i_last__payload_446 ),
    .o_sum__payload(i_sum__payload_1592 ),
    .o_weight__payload(i_weight__payload_534 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_444 ),
    .i_last__payload(i_last__payload_446 ),
    .i_sum__payload(i_sum__payload_1623 ),
    .i_weight__payload(i_weight__payload_448 ),
    .o_act__payload(i_act__payload_450 ),
    .o_last__payload(i_last__payload_452 ),
    .o_sum__payload(i_sum__payload_1625 ),
    .o_weight__payload(i_weight__payload_540 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_498 ),
    .i_last__payload(i_last__payload_500 ),
    .i_sum__payload(i_sum__payload_1920 ),
    .i_weight__payload(i_weight__payload_502 ),
    .o_act__payload(i_act__payload_504 ),
    .o_last__payload(i_last__payload_506 ),
    .o_sum__payload(i_sum__payload_1922 ),
    .o_weight__payload(i_weight__payload_594 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_504 ),
    .i_last__payload(i_last__payload_506 ),
    .i_sum__payload(i_sum__payload_1953 ),
    .i_weight__payload(i_weight__payload_508 ),
    .o_act__payload(i_act__payload_510 ),
    .o_last__payload(i_last__payload_512 ),
    .o_sum__payload(i_sum__payload_1955 ),
    .o_weight__payload(i_weight__payload_600 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_510 ),
    .i_last__payload(i_last__payload_512 ),
    .i_sum__payload(i_sum__payload_1986 ),
    .i_weight__payload(i_weight__payload_514 ),
    .o_act__payload(i_act__payload_516 ),
    .o_last__payload(i_last__payload_518 ),
    .o_sum__payload(i_sum__payload_1988 ),
    .o_weight__payload(i_weight__payload_606 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_516 ),
    .i_last__payload(i_last__payload_518 ),
    .i_sum__payload(i_sum__payload_2019 ),
    .i_weight__payload(i_weight__payload_520 ),
    .o_act__payload(i_act__payload_522 ),
    .o_last__payload(i_last__payload_524 ),
    .o_sum__payload(i_sum__payload_2021 ),
    .o_weight__payload(i_weight__payload_612 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_522 ),
    .i_last__payload(i_last__payload_524 ),
    .i_sum__payload(i_sum__payload_2052 ),
    .i_weight__payload(i_weight__payload_526 ),
    .o_act__payload(i_act__payload_528 ),
    .o_last__payload(i_last__payload_530 ),
    .o_sum__payload(i_sum__payload_2054 ),
    .o_weight__payload(i_weight__payload_618 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_528 ),
    .i_last__payload(i_last__payload_530 ),
    .i_sum__payload(i_sum__payload_2085 ),
    .i_weight__payload(i_weight__payload_532 ),
    .o_act__payload(_014_),
    .o_last__payload(_015_),
    .o_sum__payload(i_sum__payload_2087 ),
    .o_weight__payload(i_weight__payload_624 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_450 ),
    .i_last__payload(i_last__payload_452 ),
    .i_sum__payload(i_sum__payload_1656 ),
    .i_weight__payload(i_weight__payload_454 ),
    .o_act__payload(i_act__payload_456 ),
    .o_last__payload(i_last__payload_458 ),
    .o_sum__payload(i_sum__payload_1658 ),
    .o_weight__payload(i_weight__payload_546 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_456 ),
    .i_last__payload(i_last__payload_458 ),
    .i_sum__payload(i_sum__payload_1689 ),
    .i_weight__payload(i_weight__payload_460 ),
    .o_act__payload(i_act__payload_462 ),
    .o_last__payload(i_last__payload_464 ),
    .o_sum__payload(i_sum__payload_1691 ),
    .o_weight__payload(i_weight__payload_552 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_462 ),
    .i_last__payload(i_last__payload_464 ),
    .i_sum__payload(i_sum__payload_1722 ),
    .i_weight__payload(i_weight__payload_466 ),
    .o_act__payload(i_act__payload_468 ),
    .o_last__payload(i_last__payload_470 ),
    .o_sum__payload(i_sum__payload_1724 ),
    .o_weight__payload(i_weight__payload_558 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_468 ),
    .i_last__payload(i_last__payload_470 ),
    .i_sum__payload(i_sum__payload_1755 ),
    .i_weight__payload(i_weight__payload_472 ),
    .o_act__payload(i_act__payload_474 ),
    .o_last__payload(i_last__payload_476 ),
    .o_sum__payload(i_sum__payload_1757 ),
    .o_weight__payload(i_weight__payload_564 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_474 ),
    .i_last__payload(i_last__payload_476 ),
    .i_sum__payload(i_sum__payload_1788 ),
    .i_weight__payload(i_weight__payload_478 ),
    .o_act__payload(i_act__payload_480 ),
    .o_last__payload(i_last__payload_482 ),
    .o_sum__payload(i_sum__payload_1790 ),
    .o_weight__payload(i_weight__payload_570 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_480 ),
    .i_last__payload(i_last__payload_482 ),
    .i_sum__payload(i_sum__payload_1821 ),
    .i_weight__payload(i_weight__payload_484 ),
    .o_act__payload(i_act__payload_486 ),
    .o_last__payload(i_last__payload_488 ),
    .o_sum__payload(i_sum__payload_1823 ),
    .o_weight__payload(i_weight__payload_576 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_486 ),
    .i_last__payload(i_last__payload_488 ),
    .i_sum__payload(i_sum__payload_1854 ),
    .i_weight__payload(i_weight__payload_490 ),
    .o_act__payload(i_act__payload_492 ),
    .o_last__payload(i_last__payload_494 ),
    .o_sum__payload(i_sum__payload_1856 ),
    .o_weight__payload(i_weight__payload_582 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_5_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_492 ),
    .i_last__payload(i_last__payload_494 ),
    .i_sum__payload(i_sum__payload_1887 ),
    .i_weight__payload(i_weight__payload_496 ),
    .o_act__payload(i_act__payload_498 ),
    .o_last__payload(i_last__payload_500 ),
    .o_sum__payload(i_sum__payload_1889 ),
    .o_weight__payload(i_weight__payload_588 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_0 (
    .clk(clk),
    .i_act__payload(act_6_6),
    .i_last__payload(i_last__payload_1466 ),
    .i_sum__payload(i_sum__payload_1592 ),
    .i_weight__payload(i_weight__payload_534 ),
    .o_act__payload(i_act__payload_536 ),
    .o_last__payload(i_last__payload_538 ),
    .o_sum__payload(i_sum__payload_1594 ),
    .o_weight__payload(i_weight__payload_626 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_536 ),
    .i_last__payload(i_last__payload_538 ),
    .i_sum__payload(i_sum__payload_1625 ),
    .i_weight__payload(i_weight__payload_540 ),
    .o_act__payload(i_act__payload_542 ),
    .o_last__payload(i_last__payload_544 ),
    .o_sum__payload(i_sum__payload_1627 ),
    .o_weight__payload(i_weight__payload_632 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_590 ),
    .i_last__payload(i_last__payload_592 ),
    .i_sum__payload(i_sum__payload_1922 ),
    .i_weight__payload(i_weight__payload_594 ),
    .o_act__payload(i_act__payload_596 ),
    .o_last__payload(i_last__payload_598 ),
    .o_sum__payload(i_sum__payload_1924 ),
    .o_weight__payload(i_weight__payload_686 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_596 ),
    .i_last__payload(i_last__payload_598 ),
    .i_sum__payload(i_sum__payload_1955 ),
    .i_weight__payload(i_weight__payload_600 ),
    .o_act__payload(i_act__payload_602 ),
    .o_last__payload(i_last__payload_604 ),
    .o_sum__payload(i_sum__payload_1957 ),
    .o_weight__payload(i_weight__payload_692 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_602 ),
    .i_last__payload(i_last__payload_604 ),
    .i_sum__payload(i_sum__payload_1988 ),
    .i_weight__payload(i_weight__payload_606 ),
    .o_act__payload(i_act__payload_608 ),
    .o_last__payload(i_last__payload_610 ),
    .o_sum__payload(i_sum__payload_1990 ),
    .o_weight__payload(i_weight__payload_698 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_608 ),
    .i_last__payload(i_last__payload_610 ),
    .i_sum__payload(i_sum__payload_2021 ),
    .i_weight__payload(i_weight__payload_612 ),
    .o_act__payload(i_act__payload_614 ),
    .o_last__payload(i_last__payload_616 ),
    .o_sum__payload(i_sum__payload_2023 ),
    .o_weight__payload(i_weight__payload_704 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_614 ),
    .i_last__payload(i_last__payload_616 ),
    .i_sum__payload(i_sum__payload_2054 ),
    .i_weight__payload(i_weight__payload_618 ),
    .o_act__payload(i_act__payload_620 ),
    .o_last__payload(i_last__payload_622 ),
    .o_sum__payload(i_sum__payload_2056 ),
    .o_weight__payload(i_weight__payload_710 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_620 ),
    .i_last__payload(i_last__payload_622 ),
    .i_sum__payload(i_sum__payload_2087 ),
    .i_weight__payload(i_weight__payload_624 ),
    .o_act__payload(_017_),
    .o_last__payload(_018_),
    .o_sum__payload(i_sum__payload_2089 ),
    .o_weight__payload(i_weight__payload_716 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_542 ),
    .i_last__payload(i_last__payload_544 ),
    .i_sum__payload(i_sum__payload_1658 ),
    .i_weight__payload(i_weight__payload_546 ),
    .o_act__payload(i_act__payload_548 ),
    .o_last__payload(i_last__payload_550 ),
    .o_sum__payload(i_sum__payload_1660 ),
    .o_weight__payload(i_weight__payload_638 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_548 ),
    .i_last__payload(i_last__payload_550 ),
    .i_sum__payload(i_sum__payload_1691 ),
    .i_weight__payload(i_weight__payload_552 ),
    .o_act__payload(i_act__payload_554 ),
    .o_last__payload(i_last__payload_556 ),
    .o_sum__payload(i_sum__payload_1693 ),
    .o_weight__payload(i_weight__payload_644 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_554 ),
    .i_last__payload(i_last__payload_556 ),
    .i_sum__payload(i_sum__payload_1724 ),
    .i_weight__payload(i_weight__payload_558 ),
    .o_act__payload(i_act__payload_560 ),
    .o_last__payload(i_last__payload_562 ),
    .o_sum__payload(i_sum__payload_1726 ),
    .o_weight__payload(i_weight__payload_650 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_560 ),
    .i_last__payload(i_last__payload_562 ),
    .i_sum__payload(i_sum__payload_1757 ),
    .i_weight__payload(i_weight__payload_564 ),
    .o_act__payload(i_act__payload_566 ),
    .o_last__payload(i_last__payload_568 ),
    .o_sum__payload(i_sum__payload_1759 ),
    .o_weight__payload(i_weight__payload_656 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_566 ),
    .i_last__payload(i_last__payload_568 ),
    .i_sum__payload(i_sum__payload_1790 ),
    .i_weight__payload(i_weight__payload_570 ),
    .o_act__payload(i_act__payload_572 ),
    .o_last__payload(i_last__payload_574 ),
    .o_sum__payload(i_sum__payload_1792 ),
    .o_weight__payload(i_weight__payload_662 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_572 ),
    .i_last__payload(i_last__payload_574 ),
    .i_sum__payload(i_sum__payload_1823 ),
    .i_weight__payload(i_weight__payload_576 ),
    .o_act__payload(i_act__payload_578 ),
    .o_last__payload(i_last__payload_580 ),
    .o_sum__payload(i_sum__payload_1825 ),
    .o_weight__payload(i_weight__payload_668 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_578 ),
    .i_last__payload(i_last__payload_580 ),
    .i_sum__payload(i_sum__payload_1856 ),
    .i_weight__payload(i_weight__payload_582 ),
    .o_act__payload(i_act__payload_584 ),
    .o_last__payload(i_last__payload_586 ),
    .o_sum__payload(i_sum__payload_1858 ),
    .o_weight__payload(i_weight__payload_674 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_6_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_584 ),
    .i_last__payload(i_last__payload_586 ),
    .i_sum__payload(i_sum__payload_1889 ),
    .i_weight__payload(i_weight__payload_588 ),
    .o_act__payload(i_act__payload_590 ),
    .o_last__payload(i_last__payload_592 ),
    .o_sum__payload(i_sum__payload_1891 ),
    .o_weight__payload(i_weight__payload_680 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_0 (
    .clk(clk),
    .i_act__payload(act_7_7),
    .i_last__payload(i_last__payload_1468 ),
    .i_sum__payload(i_sum__payload_1594 ),
    .i_weight__payload(i_weight__payload_626 ),
    .o_act__payload(i_act__payload_628 ),
    .o_last__payload(i_last__payload_630 ),
    .o_sum__payload(o_sum__payload_1612 ),
    .o_weight__payload(i_weight__payload_718 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_628 ),
    .i_last__payload(i_last__payload_630 ),
    .i_sum__payload(i_sum__payload_1627 ),
    .i_weight__payload(i_weight__payload_632 ),
    .o_act__payload(i_act__payload_634 ),
    .o_last__payload(i_last__payload_636 ),
    .o_sum__payload(o_sum__payload_1645 ),
    .o_weight__payload(i_weight__payload_724 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_682 ),
    .i_last__payload(i_last__payload_684 ),
    .i_sum__payload(i_sum__payload_1924 ),
    .i_weight__payload(i_weight__payload_686 ),
    .o_act__payload(i_act__payload_688 ),
    .o_last__payload(i_last__payload_690 ),
    .o_sum__payload(o_sum__payload_1942 ),
    .o_weight__payload(i_weight__payload_778 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_688 ),
    .i_last__payload(i_last__payload_690 ),
    .i_sum__payload(i_sum__payload_1957 ),
    .i_weight__payload(i_weight__payload_692 ),
    .o_act__payload(i_act__payload_694 ),
    .o_last__payload(i_last__payload_696 ),
    .o_sum__payload(o_sum__payload_1975 ),
    .o_weight__payload(i_weight__payload_784 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_694 ),
    .i_last__payload(i_last__payload_696 ),
    .i_sum__payload(i_sum__payload_1990 ),
    .i_weight__payload(i_weight__payload_698 ),
    .o_act__payload(i_act__payload_700 ),
    .o_last__payload(i_last__payload_702 ),
    .o_sum__payload(o_sum__payload_2008 ),
    .o_weight__payload(i_weight__payload_790 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_700 ),
    .i_last__payload(i_last__payload_702 ),
    .i_sum__payload(i_sum__payload_2023 ),
    .i_weight__payload(i_weight__payload_704 ),
    .o_act__payload(i_act__payload_706 ),
    .o_last__payload(i_last__payload_708 ),
    .o_sum__payload(o_sum__payload_2041 ),
    .o_weight__payload(i_weight__payload_796 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_706 ),
    .i_last__payload(i_last__payload_708 ),
    .i_sum__payload(i_sum__payload_2056 ),
    .i_weight__payload(i_weight__payload_710 ),
    .o_act__payload(i_act__payload_712 ),
    .o_last__payload(i_last__payload_714 ),
    .o_sum__payload(o_sum__payload_2074 ),
    .o_weight__payload(i_weight__payload_802 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_712 ),
    .i_last__payload(i_last__payload_714 ),
    .i_sum__payload(i_sum__payload_2089 ),
    .i_weight__payload(i_weight__payload_716 ),
    .o_act__payload(_019_),
    .o_last__payload(_020_),
    .o_sum__payload(o_sum__payload_2107 ),
    .o_weight__payload(i_weight__payload_808 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_634 ),
    .i_last__payload(i_last__payload_636 ),
    .i_sum__payload(i_sum__payload_1660 ),
    .i_weight__payload(i_weight__payload_638 ),
    .o_act__payload(i_act__payload_640 ),
    .o_last__payload(i_last__payload_642 ),
    .o_sum__payload(o_sum__payload_1678 ),
    .o_weight__payload(i_weight__payload_730 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_640 ),
    .i_last__payload(i_last__payload_642 ),
    .i_sum__payload(i_sum__payload_1693 ),
    .i_weight__payload(i_weight__payload_644 ),
    .o_act__payload(i_act__payload_646 ),
    .o_last__payload(i_last__payload_648 ),
    .o_sum__payload(o_sum__payload_1711 ),
    .o_weight__payload(i_weight__payload_736 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_646 ),
    .i_last__payload(i_last__payload_648 ),
    .i_sum__payload(i_sum__payload_1726 ),
    .i_weight__payload(i_weight__payload_650 ),
    .o_act__payload(i_act__payload_652 ),
    .o_last__payload(i_last__payload_654 ),
    .o_sum__payload(o_sum__payload_1744 ),
    .o_weight__payload(i_weight__payload_742 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_652 ),
    .i_last__payload(i_last__payload_654 ),
    .i_sum__payload(i_sum__payload_1759 ),
    .i_weight__payload(i_weight__payload_656 ),
    .o_act__payload(i_act__payload_658 ),
    .o_last__payload(i_last__payload_660 ),
    .o_sum__payload(o_sum__payload_1777 ),
    .o_weight__payload(i_weight__payload_748 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_658 ),
    .i_last__payload(i_last__payload_660 ),
    .i_sum__payload(i_sum__payload_1792 ),
    .i_weight__payload(i_weight__payload_662 ),
    .o_act__payload(i_act__payload_664 ),
    .o_last__payload(i_last__payload_666 ),
    .o_sum__payload(o_sum__payload_1810 ),
    .o_weight__payload(i_weight__payload_754 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_664 ),
    .i_last__payload(i_last__payload_666 ),
    .i_sum__payload(i_sum__payload_1825 ),
    .i_weight__payload(i_weight__payload_668 ),
    .o_act__payload(i_act__payload_670 ),
    .o_last__payload(i_last__payload_672 ),
    .o_sum__payload(o_sum__payload_1843 ),
    .o_weight__payload(i_weight__payload_760 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_670 ),
    .i_last__payload(i_last__payload_672 ),
    .i_sum__payload(i_sum__payload_1858 ),
    .i_weight__payload(i_weight__payload_674 ),
    .o_act__payload(i_act__payload_676 ),
    .o_last__payload(i_last__payload_678 ),
    .o_sum__payload(o_sum__payload_1876 ),
    .o_weight__payload(i_weight__payload_766 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_7_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_676 ),
    .i_last__payload(i_last__payload_678 ),
    .i_sum__payload(i_sum__payload_1891 ),
    .i_weight__payload(i_weight__payload_680 ),
    .o_act__payload(i_act__payload_682 ),
    .o_last__payload(i_last__payload_684 ),
    .o_sum__payload(o_sum__payload_1909 ),
    .o_weight__payload(i_weight__payload_772 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_0 (
    .clk(clk),
    .i_act__payload(act_8_8),
    .i_last__payload(i_last__payload_1470 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_718 ),
    .o_act__payload(i_act__payload_720 ),
    .o_last__payload(i_last__payload_722 ),
    .o_sum__payload(i_sum__payload_1597 ),
    .o_weight__payload(i_weight__payload_810 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_720 ),
    .i_last__payload(i_last__payload_722 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_724 ),
    .o_act__payload(i_act__payload_726 ),
    .o_last__payload(i_last__payload_728 ),
    .o_sum__payload(i_sum__payload_1630 ),
    .o_weight__payload(i_weight__payload_816 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_774 ),
    .i_last__payload(i_last__payload_776 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_778 ),
    .o_act__payload(i_act__payload_780 ),
    .o_last__payload(i_last__payload_782 ),
    .o_sum__payload(i_sum__payload_1927 ),
    .o_weight__payload(i_weight__payload_870 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_780 ),
    .i_last__payload(i_last__payload_782 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_784 ),
    .o_act__payload(i_act__payload_786 ),
    .o_last__payload(i_last__payload_788 ),
    .o_sum__payload(i_sum__payload_1960 ),
    .o_weight__payload(i_weight__payload_876 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_786 ),
    .i_last__payload(i_last__payload_788 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_790 ),
    .o_act__payload(i_act__payload_792 ),
    .o_last__payload(i_last__payload_794 ),
    .o_sum__payload(i_sum__payload_1993 ),
    .o_weight__payload(i_weight__payload_882 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_792 ),
    .i_last__payload(i_last__payload_794 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_796 ),
    .o_act__payload(i_act__payload_798 ),
    .o_last__payload(i_last__payload_800 ),
    .o_sum__payload(i_sum__payload_2026 ),
    .o_weight__payload(i_weight__payload_888 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_798 ),
    .i_last__payload(i_last__payload_800 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_802 ),
    .o_act__payload(i_act__payload_804 ),
    .o_last__payload(i_last__payload_806 ),
    .o_sum__payload(i_sum__payload_2059 ),
    .o_weight__payload(i_weight__payload_894 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_804 ),
    .i_last__payload(i_last__payload_806 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_808 ),
    .o_act__payload(_021_),
    .o_last__payload(_022_),
    .o_sum__payload(i_sum__payload_2092 ),
    .o_weight__payload(i_weight__payload_900 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_726 ),
    .i_last__payload(i_last__payload_728 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_730 ),
    .o_act__payload(i_act__payload_732 ),
    .o_last__payload(i_last__payload_734 ),
    .o_sum__payload(i_sum__payload_1663 ),
    .o_weight__payload(i_weight__payload_822 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_732 ),
    .i_last__payload(i_last__payload_734 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_736 ),
    .o_act__payload(i_act__payload_738 ),
    .o_last__payload(i_last__payload_740 ),
    .o_sum__payload(i_sum__payload_1696 ),
    .o_weight__payload(i_weight__payload_828 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_738 ),
    .i_last__payload(i_last__payload_740 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_742 ),
    .o_act__payload(i_act__payload_744 ),
    .o_last__payload(i_last__payload_746 ),
    .o_sum__payload(i_sum__payload_1729 ),
    .o_weight__payload(i_weight__payload_834 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_744 ),
    .i_last__payload(i_last__payload_746 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_748 ),
    .o_act__payload(i_act__payload_750 ),
    .o_last__payload(i_last__payload_752 ),
    .o_sum__payload(i_sum__payload_1762 ),
    .o_weight__payload(i_weight__payload_840 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_750 ),
    .i_last__payload(i_last__payload_752 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_754 ),
    .o_act__payload(i_act__payload_756 ),
    .o_last__payload(i_last__payload_758 ),
    .o_sum__payload(i_sum__payload_1795 ),
    .o_weight__payload(i_weight__payload_846 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_756 ),
    .i_last__payload(i_last__payload_758 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_760 ),
    .o_act__payload(i_act__payload_762 ),
    .o_last__payload(i_last__payload_764 ),
    .o_sum__payload(i_sum__payload_1828 ),
    .o_weight__payload(i_weight__payload_852 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_762 ),
    .i_last__payload(i_last__payload_764 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_766 ),
    .o_act__payload(i_act__payload_768 ),
    .o_last__payload(i_last__payload_770 ),
    .o_sum__payload(i_sum__payload_1861 ),
    .o_weight__payload(i_weight__payload_858 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_8_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_768 ),
    .i_last__payload(i_last__payload_770 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_772 ),
    .o_act__payload(i_act__payload_774 ),
    .o_last__payload(i_last__payload_776 ),
    .o_sum__payload(i_sum__payload_1894 ),
    .o_weight__payload(i_weight__payload_864 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_0 (
    .clk(clk),
    .i_act__payload(act_9_9),
    .i_last__payload(i_last__payload_1472 ),
    .i_sum__payload(i_sum__payload_1597 ),
    .i_weight__payload(i_weight__payload_810 ),
    .o_act__payload(i_act__payload_812 ),
    .o_last__payload(i_last__payload_814 ),
    .o_sum__payload(i_sum__payload_1599 ),
    .o_weight__payload(i_weight__payload_902 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_812 ),
    .i_last__payload(i_last__payload_814 ),
    .i_sum__payload(i_sum__payload_1630 ),
    .i_weight__payload(i_weight__payload_816 ),
    .o_act__payload(i_act__payload_818 ),
    .o_last__payload(i_last__payload_820 ),
    .o_sum__payload(i_sum__payload_1632 ),
    .o_weight__payload(i_weight__payload_908 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_866 ),
    .i_last__payload(i_last__payload_868 ),
    .i_sum__payload(i_sum__payload_1927 ),
    .i_weight__payload(i_weight__payload_870 ),
    .o_act__payload(i_act__payload_872 ),
    .o_last__payload(i_last__payload_874 ),
    .o_sum__payload(i_sum__payload_1929 ),
    .o_weight__payload(i_weight__payload_962 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_872 ),
    .i_last__payload(i_last__payload_874 ),
    .i_sum__payload(i_sum__payload_1960 ),
    .i_weight__payload(i_weight__payload_876 ),
    .o_act__payload(i_act__payload_878 ),
    .o_last__payload(i_last__payload_880 ),
    .o_sum__payload(i_sum__payload_1962 ),
    .o_weight__payload(i_weight__payload_968 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_878 ),
    .i_last__payload(i_last__payload_880 ),
    .i_sum__payload(i_sum__payload_1993 ),
    .i_weight__payload(i_weight__payload_882 ),
    .o_act__payload(i_act__payload_884 ),
    .o_last__payload(i_last__payload_886 ),
    .o_sum__payload(i_sum__payload_1995 ),
    .o_weight__payload(i_weight__payload_974 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_884 ),
    .i_last__payload(i_last__payload_886 ),
    .i_sum__payload(i_sum__payload_2026 ),
    .i_weight__payload(i_weight__payload_888 ),
    .o_act__payload(i_act__payload_890 ),
    .o_last__payload(i_last__payload_892 ),
    .o_sum__payload(i_sum__payload_2028 ),
    .o_weight__payload(i_weight__payload_980 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_890 ),
    .i_last__payload(i_last__payload_892 ),
    .i_sum__payload(i_sum__payload_2059 ),
    .i_weight__payload(i_weight__payload_894 ),
    .o_act__payload(i_act__payload_896 ),
    .o_last__payload(i_last__payload_898 ),
    .o_sum__payload(i_sum__payload_2061 ),
    .o_weight__payload(i_weight__payload_986 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_896 ),
    .i_last__payload(i_last__payload_898 ),
    .i_sum__payload(i_sum__payload_2092 ),
    .i_weight__payload(i_weight__payload_900 ),
    .o_act__payload(_023_),
    .o_last__payload(_024_),
    .o_sum__payload(i_sum__payload_2094 ),
    .o_weight__payload(i_weight__payload_992 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_818 ),
    .i_last__payload(i_last__payload_820 ),
    .i_sum__payload(i_sum__payload_1663 ),
    .i_weight__payload(i_weight__payload_822 ),
    .o_act__payload(i_act__payload_824 ),
    .o_last__payload(i_last__payload_826 ),
    .o_sum__payload(i_sum__payload_1665 ),
    .o_weight__payload(i_weight__payload_914 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_824 ),
    .i_last__payload(i_last__payload_826 ),
    .i_sum__payload(i_sum__payload_1696 ),
    .i_weight__payload(i_weight__payload_828 ),
    .o_act__payload(i_act__payload_830 ),
    .o_last__payload(i_last__payload_832 ),
    .o_sum__payload(i_sum__payload_1698 ),
    .o_weight__payload(i_weight__payload_920 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_830 ),
    .i_last__payload(i_last__payload_832 ),
    .i_sum__payload(i_sum__payload_1729 ),
    .i_weight__payload(i_weight__payload_834 ),
    .o_act__payload(i_act__payload_836 ),
    .o_last__payload(i_last__payload_838 ),
    .o_sum__payload(i_sum__payload_1731 ),
    .o_weight__payload(i_weight__payload_926 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_836 ),
    .i_last__payload(i_last__payload_838 ),
    .i_sum__payload(i_sum__payload_1762 ),
    .i_weight__payload(i_weight__payload_840 ),
    .o_act__payload(i_act__payload_842 ),
    .o_last__payload(i_last__payload_844 ),
    .o_sum__payload(i_sum__payload_1764 ),
    .o_weight__payload(i_weight__payload_932 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_842 ),
    .i_last__payload(i_last__payload_844 ),
    .i_sum__payload(i_sum__payload_1795 ),
    .i_weight__payload(i_weight__payload_846 ),
    .o_act__payload(i_act__payload_848 ),
    .o_last__payload(i_last__payload_850 ),
    .o_sum__payload(i_sum__payload_1797 ),
    .o_weight__payload(i_weight__payload_938 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_848 ),
    .i_last__payload(i_last__payload_850 ),
    .i_sum__payload(i_sum__payload_1828 ),
    .i_weight__payload(i_weight__payload_852 ),
    .o_act__payload(i_act__payload_854 ),
    .o_last__payload(i_last__payload_856 ),
    .o_sum__payload(i_sum__payload_1830 ),
    .o_weight__payload(i_weight__payload_944 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_854 ),
    .i_last__payload(i_last__payload_856 ),
    .i_sum__payload(i_sum__payload_1861 ),
    .i_weight__payload(i_weight__payload_858 ),
    .o_act__payload(i_act__payload_860 ),
    .o_last__payload(i_last__payload_862 ),
    .o_sum__payload(i_sum__payload_1863 ),
    .o_weight__payload(i_weight__payload_950 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32 pe_9_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_860 ),
    .i_last__payload(i_last__payload_862 ),
    .i_sum__payload(i_sum__payload_1894 ),
    .i_weight__payload(i_weight__payload_864 ),
    .o_act__payload(i_act__payload_866 ),
    .o_last__payload(i_last__payload_868 ),
    .o_sum__payload(i_sum__payload_1896 ),
    .o_weight__payload(i_weight__payload_956 ),
    .rst(rst)
  );
  assign o__payload = { bus_15, sum_14_1, sum_13_2, sum_12_3, sum_11_4, sum_10_5, sum_9_6, sum_8_7, sum_7_8, sum_6_9, sum_5_10, sum_4_11, sum_3_12, sum_2_13, sum_1_14, sum_0_15 };
endmodule

module systolic_os_i8_16x16__sequencer(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [56:0] i__payload;
  wire [56:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [37:0] o__payload;
  wire [37:0] o__payload;
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
  reg [56:0] command;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 5'h10;
  assign o__payload[4:0] = m_ends ? m_left[4:0] : 5'h10;
  assign n_ends = n_left <= 5'h10;
  assign o__payload[9:5] = n_ends ? n_left[4:0] : 5'h10;
  assign o__payload[28] = n_ends & m_ends;
  assign advance = o__valid & o__ready;
  assign _07_ = ~ o__valid;
  assign _08_ = advance & o__payload[28];
  assign i__ready = _07_ | _08_;
  assign start = i__valid & i__ready;
  assign _09_ = ~ o__payload[28];
  assign _00_[15:4] = n_left[15:4] - 1'h1;
  assign _01_ = n_ends ? command[47:32] : { _00_[15:4], 4'h0 };
  assign _02_[15:4] = m_left[15:4] - 1'h1;
  always @(posedge clk)
    opening <= _03_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _15_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (start) m_left[3:0] <= i__payload[3:0];
  always @(posedge clk)
    if (_12_) m_left[15:4] <= _04_[15:4];
  always @(posedge clk)
    if (_12_) n_left[3:0] <= _05_[3:0];
  always @(posedge clk)
    if (_11_) n_left[15:4] <= _05_[15:4];
  always @(posedge clk)
    if (_11_) k_left <= _06_;
  assign _10_ = | { start, n_ends };
  assign _11_ = | { start, advance };
  assign _12_ = & { _10_, _11_ };
  assign _06_ = start ? i__payload[31:16] : command[31:16];
  assign _05_ = start ? i__payload[47:32] : _01_;
  assign _04_ = start ? i__payload[15:0] : { _02_[15:4], m_left[3:0] };
  assign _13_ = opening | advance;
  assign _03_ = _13_ | start;
  assign _14_ = advance ? _09_ : o__valid;
  assign _15_ = _14_ | start;
  assign _02_[3:0] = m_left[3:0];
  assign _00_[3:0] = n_left[3:0];
  assign { o__payload[37:29], o__payload[27:10] } = { command[56:48], 1'h1, opening, k_left };
endmodule

module systolic_os_i8_16x16__writeback(clk, rst, i_scales__payload, o__ready, i_scales__valid, i__valid, can_open, o__payload, i_scales__ready, i__payload, i__payload_41 , i__valid_39 , room, o__valid, reserve);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [863:0] i_scales__payload;
  wire [863:0] i_scales__payload;
  input o__ready;
  wire o__ready;
  input i_scales__valid;
  wire i_scales__valid;
  input i__valid;
  wire i__valid;
  output can_open;
  wire can_open;
  output [128:0] o__payload;
  wire [128:0] o__payload;
  output i_scales__ready;
  wire i_scales__ready;
  input [14:0] i__payload;
  wire [14:0] i__payload;
  input [512:0] i__payload_41 ;
  wire [512:0] i__payload_41 ;
  input i__valid_39 ;
  wire i__valid_39 ;
  output [5:0] room;
  wire [5:0] room;
  output o__valid;
  wire o__valid;
  input reserve;
  wire reserve;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [2:0] _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire [2:0] _07_;
  wire [128:0] i__payload_20 ;
  reg i__valid_19 ;
  wire i__valid_21 ;
  wire keep_104 ;
  wire keep_113 ;
  wire keep_122 ;
  wire keep_131 ;
  wire keep_140 ;
  wire keep_149 ;
  wire keep_158 ;
  wire keep_167 ;
  wire keep_176 ;
  wire keep_185 ;
  wire keep_50 ;
  wire keep_59 ;
  wire keep_68 ;
  wire keep_77 ;
  wire keep_86 ;
  wire keep_95 ;
  reg last_1_1;
  reg last_2_1;
  reg last_3_1;
  wire [14:0] o__payload_15 ;
  wire [511:0] o__payload_43 ;
  wire [255:0] o__payload_45 ;
  wire [95:0] o__payload_47 ;
  wire o__ready_16 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  reg [2:0] pause;
  wire signed [7:0] result;
  wire signed [7:0] result_105 ;
  wire signed [7:0] result_114 ;
  wire signed [7:0] result_123 ;
  wire signed [7:0] result_132 ;
  wire signed [7:0] result_141 ;
  wire signed [7:0] result_150 ;
  wire signed [7:0] result_159 ;
  wire signed [7:0] result_168 ;
  wire signed [7:0] result_177 ;
  wire signed [7:0] result_186 ;
  wire signed [7:0] result_60 ;
  wire signed [7:0] result_69 ;
  wire signed [7:0] result_78 ;
  wire signed [7:0] result_87 ;
  wire signed [7:0] result_96 ;
  reg valid_1_1;
  reg valid_2_1;
  reg [2:0] waiting;
  assign keep_50  = o__payload_15 [4:0] > 1'h0;
  assign keep_59  = o__payload_15 [4:0] > 1'h1;
  assign keep_68  = o__payload_15 [4:0] > 2'h2;
  assign keep_77  = o__payload_15 [4:0] > 2'h3;
  assign keep_86  = o__payload_15 [4:0] > 3'h4;
  assign keep_95  = o__payload_15 [4:0] > 3'h5;
  assign keep_104  = o__payload_15 [4:0] > 3'h6;
  assign keep_113  = o__payload_15 [4:0] > 3'h7;
  assign keep_122  = o__payload_15 [4:0] > 4'h8;
  assign keep_131  = o__payload_15 [4:0] > 4'h9;
  assign keep_140  = o__payload_15 [4:0] > 4'ha;
  assign keep_149  = o__payload_15 [4:0] > 4'hb;
  assign keep_158  = o__payload_15 [4:0] > 4'hc;
  assign keep_167  = o__payload_15 [4:0] > 4'hd;
  assign keep_176  = o__payload_15 [4:0] > 4'he;
  assign keep_185  = o__payload_15 [4:0] > 4'hf;
  assign i__payload_20 [128] = last_3_1 & o__payload_15 [5];
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
    last_1_1 <= i__payload_41 [512];
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
  systolic_os_i8_16x16__writeback__bias_queue bias_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_43 ),
    .o__ready(o__ready_26 ),
    .rst(rst),
    .write_data(i_scales__payload[511:0])
  );
  requantise_i32_i8 column_0 (
    .bias(o__payload_43 [31:0]),
    .clk(clk),
    .keep(keep_50 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [15:0]),
    .relu(o__payload_15 [6]),
    .result(result),
    .rst(rst),
    .shift(o__payload_47 [5:0]),
    .total(i__payload_41 [31:0]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_1 (
    .bias(o__payload_43 [63:32]),
    .clk(clk),
    .keep(keep_59 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [31:16]),
    .relu(o__payload_15 [6]),
    .result(result_60 ),
    .rst(rst),
    .shift(o__payload_47 [11:6]),
    .total(i__payload_41 [63:32]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_10 (
    .bias(o__payload_43 [351:320]),
    .clk(clk),
    .keep(keep_140 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [175:160]),
    .relu(o__payload_15 [6]),
    .result(result_141 ),
    .rst(rst),
    .shift(o__payload_47 [65:60]),
    .total(i__payload_41 [351:320]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_11 (
    .bias(o__payload_43 [383:352]),
    .clk(clk),
    .keep(keep_149 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [191:176]),
    .relu(o__payload_15 [6]),
    .result(result_150 ),
    .rst(rst),
    .shift(o__payload_47 [71:66]),
    .total(i__payload_41 [383:352]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_12 (
    .bias(o__payload_43 [415:384]),
    .clk(clk),
    .keep(keep_158 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [207:192]),
    .relu(o__payload_15 [6]),
    .result(result_159 ),
    .rst(rst),
    .shift(o__payload_47 [77:72]),
    .total(i__payload_41 [415:384]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_13 (
    .bias(o__payload_43 [447:416]),
    .clk(clk),
    .keep(keep_167 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [223:208]),
    .relu(o__payload_15 [6]),
    .result(result_168 ),
    .rst(rst),
    .shift(o__payload_47 [83:78]),
    .total(i__payload_41 [447:416]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_14 (
    .bias(o__payload_43 [479:448]),
    .clk(clk),
    .keep(keep_176 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [239:224]),
    .relu(o__payload_15 [6]),
    .result(result_177 ),
    .rst(rst),
    .shift(o__payload_47 [89:84]),
    .total(i__payload_41 [479:448]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_15 (
    .bias(o__payload_43 [511:480]),
    .clk(clk),
    .keep(keep_185 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [255:240]),
    .relu(o__payload_15 [6]),
    .result(result_186 ),
    .rst(rst),
    .shift(o__payload_47 [95:90]),
    .total(i__payload_41 [511:480]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_2 (
    .bias(o__payload_43 [95:64]),
    .clk(clk),
    .keep(keep_68 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [47:32]),
    .relu(o__payload_15 [6]),
    .result(result_69 ),
    .rst(rst),
    .shift(o__payload_47 [17:12]),
    .total(i__payload_41 [95:64]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_3 (
    .bias(o__payload_43 [127:96]),
    .clk(clk),
    .keep(keep_77 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [63:48]),
    .relu(o__payload_15 [6]),
    .result(result_78 ),
    .rst(rst),
    .shift(o__payload_47 [23:18]),
    .total(i__payload_41 [127:96]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_4 (
    .bias(o__payload_43 [159:128]),
    .clk(clk),
    .keep(keep_86 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [79:64]),
    .relu(o__payload_15 [6]),
    .result(result_87 ),
    .rst(rst),
    .shift(o__payload_47 [29:24]),
    .total(i__payload_41 [159:128]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_5 (
    .bias(o__payload_43 [191:160]),
    .clk(clk),
    .keep(keep_95 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [95:80]),
    .relu(o__payload_15 [6]),
    .result(result_96 ),
    .rst(rst),
    .shift(o__payload_47 [35:30]),
    .total(i__payload_41 [191:160]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_6 (
    .bias(o__payload_43 [223:192]),
    .clk(clk),
    .keep(keep_104 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [111:96]),
    .relu(o__payload_15 [6]),
    .result(result_105 ),
    .rst(rst),
    .shift(o__payload_47 [41:36]),
    .total(i__payload_41 [223:192]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_7 (
    .bias(o__payload_43 [255:224]),
    .clk(clk),
    .keep(keep_113 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [127:112]),
    .relu(o__payload_15 [6]),
    .result(result_114 ),
    .rst(rst),
    .shift(o__payload_47 [47:42]),
    .total(i__payload_41 [255:224]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_8 (
    .bias(o__payload_43 [287:256]),
    .clk(clk),
    .keep(keep_122 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [143:128]),
    .relu(o__payload_15 [6]),
    .result(result_123 ),
    .rst(rst),
    .shift(o__payload_47 [53:48]),
    .total(i__payload_41 [287:256]),
    .zero_point(o__payload_15 [14:7])
  );
  requantise_i32_i8 column_9 (
    .bias(o__payload_43 [319:288]),
    .clk(clk),
    .keep(keep_131 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [159:144]),
    .relu(o__payload_15 [6]),
    .result(result_132 ),
    .rst(rst),
    .shift(o__payload_47 [59:54]),
    .total(i__payload_41 [319:288]),
    .zero_point(o__payload_15 [14:7])
  );
  systolic_os_i8_16x16__writeback__multiplier_queue multiplier_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_45 ),
    .o__ready(o__ready_31 ),
    .rst(rst),
    .write_data(i_scales__payload[767:512])
  );
  systolic_os_i8_16x16__writeback__queue queue (
    .clk(clk),
    .i__payload({ i__payload_20 [128], result_186 , result_177 , result_168 , result_159 , result_150 , result_141 , result_132 , result_123 , result_114 , result_105 , result_96 , result_87 , result_78 , result_69 , result_60 , result }),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_os_i8_16x16__writeback__shift_queue shift_queue (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_47 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i_scales__payload[863:768])
  );
  systolic_os_i8_16x16__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
  assign i__payload_20 [127:0] = { result_186 , result_177 , result_168 , result_159 , result_150 , result_141 , result_132 , result_123 , result_114 , result_105 , result_96 , result_87 , result_78 , result_69 , result_60 , result };
endmodule

module systolic_os_i8_16x16__writeback__bias_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [511:0] write_data;
  wire [511:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [511:0] o__payload;
  wire [511:0] o__payload;
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
  ram_3x512 words (
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

module systolic_os_i8_16x16__writeback__multiplier_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] write_data;
  wire [255:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [255:0] o__payload;
  wire [255:0] o__payload;
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
  ram_3x256 words (
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

module systolic_os_i8_16x16__writeback__queue(clk, rst, o__ready, o__payload, i__payload, i__valid, room, o__valid, reserve);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [128:0] o__payload;
  wire [128:0] o__payload;
  input [128:0] i__payload;
  wire [128:0] i__payload;
  input i__valid;
  wire i__valid;
  output [5:0] room;
  reg [5:0] room;
  output o__valid;
  wire o__valid;
  input reserve;
  wire reserve;
  wire [5:0] _0_;
  wire _1_;
  wire [5:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 6'h26;
    else room <= _2_;
  systolic_os_i8_16x16__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_os_i8_16x16__writeback__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [128:0] o__payload;
  wire [128:0] o__payload;
  input [128:0] write_data;
  wire [128:0] write_data;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [5:0] _01_;
  wire [5:0] _02_;
  wire _03_;
  wire _04_;
  wire [5:0] _05_;
  wire [5:0] _06_;
  wire _07_;
  wire [5:0] _08_;
  wire [5:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [5:0] read_address;
  reg [5:0] stored;
  wire write;
  reg [5:0] write_address;
  assign i__ready = stored != 6'h26;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 6'h25;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 6'h00 : _08_;
  assign _10_ = read_address == 6'h25;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 6'h00 : _01_;
  always @(posedge clk)
    if (rst) stored <= 6'h00;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 6'h00;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 6'h00;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_38x129 words (
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

module systolic_os_i8_16x16__writeback__shift_queue(clk, rst, write_data, i__valid, o__ready, i__ready, o__payload);
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
  output i__ready;
  wire i__ready;
  output [95:0] o__payload;
  wire [95:0] o__payload;
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
  ram_3x96 words (
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

module systolic_os_i8_16x16__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [14:0] o__payload;
  wire [14:0] o__payload;
  input [14:0] write_data;
  wire [14:0] write_data;
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
  ram_3x15 words (
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
