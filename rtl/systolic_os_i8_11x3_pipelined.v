module pe_os_i8_i8_s32_pipelined(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_last__payload, o_act__payload, o_weight__payload, o_sum__payload, o_last__payload);
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
  reg done_1;
  reg signed [15:0] product;
  wire signed [15:0] product_mantissa;
  reg signed [31:0] total;
  assign product_mantissa = $signed(o_act__payload) * $signed(o_weight__payload);
  assign begun = done_1 ? 32'd0 : total;
  always @(posedge clk)
    o_weight__payload <= i_weight__payload;
  always @(posedge clk)
    o_act__payload <= i_act__payload;
  always @(posedge clk)
    o_last__payload <= i_last__payload;
  always @(posedge clk)
    product <= product_mantissa;
  always @(posedge clk)
    done_0 <= o_last__payload;
  always @(posedge clk)
    done_1 <= done_0;
  always @(posedge clk)
    total <= _00_;
  assign _00_ = $signed(begun) + $signed(product);
  assign _01_ = total & { done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1 };
  assign o_sum__payload = i_sum__payload | _01_;
endmodule

module ram_21x25(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [24:0] write_data;
  wire [24:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [24:0] read_data;
  wire [24:0] read_data;
  reg [24:0] cells [20:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [24:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_2x12(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input write_address;
  wire write_address;
  input [11:0] write_data;
  wire [11:0] write_data;
  input read_enable;
  wire read_enable;
  input read_address;
  wire read_address;
  output [11:0] read_data;
  wire [11:0] read_data;
  reg [11:0] cells [1:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [11:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_2x18(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input write_address;
  wire write_address;
  input [17:0] write_data;
  wire [17:0] write_data;
  input read_enable;
  wire read_enable;
  input read_address;
  wire read_address;
  output [17:0] read_data;
  wire [17:0] read_data;
  reg [17:0] cells [1:0];
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

module ram_2x48(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input write_address;
  wire write_address;
  input [47:0] write_data;
  wire [47:0] write_data;
  input read_enable;
  wire read_enable;
  input read_address;
  wire read_address;
  output [47:0] read_data;
  wire [47:0] read_data;
  reg [47:0] cells [1:0];
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

module ram_2x96(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input write_address;
  wire write_address;
  input [95:0] write_data;
  wire [95:0] write_data;
  input read_enable;
  wire read_enable;
  input read_address;
  wire read_address;
  output [95:0] read_data;
  wire [95:0] read_data;
  reg [95:0] cells [1:0];
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

module systolic_os_i8_11x3_pipelined(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, i_scales__payload, i_scales__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, i_scales__ready, o__payload, o__valid);
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
  input [87:0] i_acts__payload;
  wire [87:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [161:0] i_scales__payload;
  wire [161:0] i_scales__payload;
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
  output [24:0] o__payload;
  wire [24:0] o__payload;
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
  wire [15:0] _12_;
  wire [15:0] _13_;
  wire _14_;
  reg [15:0] beat;
  wire can_open;
  wire enable;
  wire ends;
  wire i__ready;
  wire i__valid;
  reg i__valid_48 ;
  wire [88:0] i_acts__payload_41 ;
  wire i_acts__valid_40 ;
  wire i_scales__ready_28 ;
  wire i_scales__valid_27 ;
  wire i_tile__valid;
  wire i_weights__valid_37 ;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  wire [1:0] leaving;
  wire [33:0] o__payload_21 ;
  wire [95:0] o__payload_52 ;
  wire o__valid_38 ;
  wire [4:0] room;
  wire settled;
  reg valid_1;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  assign i__valid = i_command__valid & settled;
  assign i_command__ready = i__ready & settled;
  assign i_scales__valid_27  = i_scales__valid & settled;
  assign i_scales__ready = i_scales__ready_28  & settled;
  assign _00_ = o__payload_21 [21:6] - 1'h1;
  assign ends = beat == _00_;
  assign _14_ = room >= 4'hb;
  assign enable = _14_ & can_open;
  assign i_weights__valid_37  = i_weights__valid & o__valid_38 ;
  assign i_acts__valid_40  = i_acts__valid & o__valid_38 ;
  assign i_tile__valid = i_acts__ready & ends;
  assign i_acts__payload_41 [7:0] = _09_ ? i_acts__payload[7:0] : 8'h00;
  assign i_acts__payload_41 [15:8] = _10_ ? i_acts__payload[15:8] : 8'h00;
  assign i_acts__payload_41 [23:16] = _11_ ? i_acts__payload[23:16] : 8'h00;
  assign i_acts__payload_41 [31:24] = _01_ ? i_acts__payload[31:24] : 8'h00;
  assign i_acts__payload_41 [39:32] = _02_ ? i_acts__payload[39:32] : 8'h00;
  assign i_acts__payload_41 [47:40] = _03_ ? i_acts__payload[47:40] : 8'h00;
  assign i_acts__payload_41 [55:48] = _04_ ? i_acts__payload[55:48] : 8'h00;
  assign i_acts__payload_41 [63:56] = _05_ ? i_acts__payload[63:56] : 8'h00;
  assign i_acts__payload_41 [71:64] = _06_ ? i_acts__payload[71:64] : 8'h00;
  assign i_acts__payload_41 [79:72] = _07_ ? i_acts__payload[79:72] : 8'h00;
  assign _09_ = o__payload_21 [3:0] > 1'h0;
  assign _10_ = o__payload_21 [3:0] > 1'h1;
  assign _11_ = o__payload_21 [3:0] > 2'h2;
  assign _01_ = o__payload_21 [3:0] > 2'h3;
  assign _02_ = o__payload_21 [3:0] > 3'h4;
  assign _03_ = o__payload_21 [3:0] > 3'h5;
  assign _04_ = o__payload_21 [3:0] > 3'h6;
  assign _05_ = o__payload_21 [3:0] > 3'h7;
  assign _06_ = o__payload_21 [3:0] > 4'h8;
  assign _07_ = o__payload_21 [3:0] > 4'h9;
  assign _08_ = o__payload_21 [3:0] > 4'ha;
  assign i_acts__payload_41 [87:80] = _08_ ? i_acts__payload[87:80] : 8'h00;
  assign _12_ = beat + 1'h1;
  assign _13_ = ends ? 16'h0000 : _12_;
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
    if (rst) beat <= 16'h0000;
    else if (i_acts__ready) beat <= _13_;
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
    if (rst) i__valid_48  <= 1'h0;
    else i__valid_48  <= valid_4;
  systolic_os_i8_11x3_pipelined__mesh mesh (
    .clk(clk),
    .enable(enable),
    .height(o__payload_21 [3:0]),
    .i_acts__payload({ ends, i_acts__payload_41 [87:0] }),
    .i_acts__valid(i_acts__valid_40 ),
    .i_weights__payload({ ends, i_weights__payload }),
    .i_weights__valid(i_weights__valid_37 ),
    .leaving(leaving),
    .move(i_acts__ready),
    .o__payload(o__payload_52 ),
    .rst(rst),
    .settled(settled)
  );
  systolic_os_i8_11x3_pipelined__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload_21 ),
    .o__ready(i_tile__valid),
    .o__valid(o__valid_38 ),
    .rst(rst)
  );
  systolic_os_i8_11x3_pipelined__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_21 [33:24], o__payload_21 [5:4] }),
    .i__payload_41 ({ last_5, o__payload_52  }),
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
  assign i_acts__payload_41 [88] = ends;
endmodule

module systolic_os_i8_11x3_pipelined__mesh(clk, rst, enable, i_weights__valid, i_acts__valid, settled, move, i_weights__payload, i_acts__payload, height, leaving, o__payload);
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
  input [24:0] i_weights__payload;
  wire [24:0] i_weights__payload;
  input [88:0] i_acts__payload;
  wire [88:0] i_acts__payload;
  input [3:0] height;
  wire [3:0] height;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [95:0] o__payload;
  wire [95:0] o__payload;
  wire _000_;
  wire _001_;
  wire [3:0] _002_;
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
  wire [7:0] _026_;
  wire _027_;
  wire [7:0] _028_;
  wire [7:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [3:0] _033_;
  wire [3:0] _034_;
  wire _035_;
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
  wire signed [31:0] bus_2;
  wire [7:0] i_act__payload;
  wire [7:0] i_act__payload_100 ;
  wire [7:0] i_act__payload_108 ;
  wire [7:0] i_act__payload_114 ;
  wire [7:0] i_act__payload_122 ;
  wire [7:0] i_act__payload_128 ;
  wire [7:0] i_act__payload_136 ;
  wire [7:0] i_act__payload_142 ;
  wire [7:0] i_act__payload_150 ;
  wire [7:0] i_act__payload_156 ;
  wire [7:0] i_act__payload_18 ;
  wire [7:0] i_act__payload_24 ;
  wire [7:0] i_act__payload_30 ;
  wire [7:0] i_act__payload_38 ;
  wire [7:0] i_act__payload_44 ;
  wire [7:0] i_act__payload_52 ;
  wire [7:0] i_act__payload_58 ;
  wire [7:0] i_act__payload_66 ;
  wire [7:0] i_act__payload_72 ;
  wire [7:0] i_act__payload_80 ;
  wire [7:0] i_act__payload_86 ;
  wire [7:0] i_act__payload_94 ;
  wire i_last__payload;
  wire i_last__payload_102 ;
  wire i_last__payload_110 ;
  wire i_last__payload_116 ;
  wire i_last__payload_124 ;
  wire i_last__payload_130 ;
  wire i_last__payload_138 ;
  wire i_last__payload_144 ;
  wire i_last__payload_152 ;
  wire i_last__payload_158 ;
  wire i_last__payload_162 ;
  reg i_last__payload_164 ;
  reg i_last__payload_166 ;
  reg i_last__payload_168 ;
  reg i_last__payload_170 ;
  reg i_last__payload_172 ;
  reg i_last__payload_174 ;
  reg i_last__payload_176 ;
  reg i_last__payload_178 ;
  reg i_last__payload_180 ;
  reg i_last__payload_182 ;
  wire i_last__payload_20 ;
  wire i_last__payload_26 ;
  wire i_last__payload_32 ;
  wire i_last__payload_40 ;
  wire i_last__payload_46 ;
  wire i_last__payload_54 ;
  wire i_last__payload_60 ;
  wire i_last__payload_68 ;
  wire i_last__payload_74 ;
  wire i_last__payload_82 ;
  wire i_last__payload_88 ;
  wire i_last__payload_96 ;
  wire [31:0] i_sum__payload_226 ;
  wire [31:0] i_sum__payload_228 ;
  wire [31:0] i_sum__payload_230 ;
  wire [31:0] i_sum__payload_232 ;
  wire [31:0] i_sum__payload_234 ;
  wire [31:0] i_sum__payload_236 ;
  wire [31:0] i_sum__payload_238 ;
  wire [31:0] i_sum__payload_241 ;
  wire [31:0] i_sum__payload_243 ;
  wire [31:0] i_sum__payload_249 ;
  wire [31:0] i_sum__payload_251 ;
  wire [31:0] i_sum__payload_253 ;
  wire [31:0] i_sum__payload_255 ;
  wire [31:0] i_sum__payload_257 ;
  wire [31:0] i_sum__payload_259 ;
  wire [31:0] i_sum__payload_261 ;
  wire [31:0] i_sum__payload_264 ;
  wire [31:0] i_sum__payload_266 ;
  wire [31:0] i_sum__payload_272 ;
  wire [31:0] i_sum__payload_274 ;
  wire [31:0] i_sum__payload_276 ;
  wire [31:0] i_sum__payload_278 ;
  wire [31:0] i_sum__payload_280 ;
  wire [31:0] i_sum__payload_282 ;
  wire [31:0] i_sum__payload_284 ;
  wire [31:0] i_sum__payload_287 ;
  wire [31:0] i_sum__payload_289 ;
  wire [7:0] i_weight__payload;
  wire [7:0] i_weight__payload_104 ;
  wire [7:0] i_weight__payload_106 ;
  wire [7:0] i_weight__payload_112 ;
  wire [7:0] i_weight__payload_118 ;
  wire [7:0] i_weight__payload_120 ;
  wire [7:0] i_weight__payload_126 ;
  wire [7:0] i_weight__payload_132 ;
  wire [7:0] i_weight__payload_134 ;
  wire [7:0] i_weight__payload_140 ;
  wire [7:0] i_weight__payload_146 ;
  wire [7:0] i_weight__payload_148 ;
  wire [7:0] i_weight__payload_154 ;
  wire [7:0] i_weight__payload_160 ;
  wire [7:0] i_weight__payload_218 ;
  reg [7:0] i_weight__payload_220 ;
  reg [7:0] i_weight__payload_223 ;
  wire [7:0] i_weight__payload_28 ;
  wire [7:0] i_weight__payload_34 ;
  wire [7:0] i_weight__payload_36 ;
  wire [7:0] i_weight__payload_42 ;
  wire [7:0] i_weight__payload_48 ;
  wire [7:0] i_weight__payload_50 ;
  wire [7:0] i_weight__payload_56 ;
  wire [7:0] i_weight__payload_62 ;
  wire [7:0] i_weight__payload_64 ;
  wire [7:0] i_weight__payload_70 ;
  wire [7:0] i_weight__payload_76 ;
  wire [7:0] i_weight__payload_78 ;
  wire [7:0] i_weight__payload_84 ;
  wire [7:0] i_weight__payload_90 ;
  wire [7:0] i_weight__payload_92 ;
  wire [7:0] i_weight__payload_98 ;
  wire [31:0] o_sum__payload_246 ;
  wire [31:0] o_sum__payload_247 ;
  wire [31:0] o_sum__payload_269 ;
  wire [31:0] o_sum__payload_270 ;
  wire [31:0] o_sum__payload_292 ;
  wire [31:0] o_sum__payload_293 ;
  reg signed [31:0] sum_0_1;
  reg signed [31:0] sum_0_2;
  reg signed [31:0] sum_1_1;
  wire tile_ends;
  reg [3:0] unsettled;
  reg [3:0] waiting;
  reg signed [7:0] weight_2_1;
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
    i_weight__payload_223  <= weight_2_1;
  always @(posedge clk)
    sum_0_1 <= bus_0;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_1_1 <= bus_1;
  assign settled = ! unsettled;
  assign _000_ = i_acts__valid & i_weights__valid;
  assign _005_ = _000_ & settled;
  assign _016_ = ~ i_acts__payload[88];
  assign _027_ = ! waiting;
  assign _031_ = _027_ & enable;
  assign _032_ = _016_ | _031_;
  assign move = _005_ & _032_;
  assign tile_ends = move & i_acts__payload[88];
  assign leaving[0] = tile_ends | _001_;
  assign leaving[1] = _034_ == 1'h1;
  assign act_0_0 = move ? i_acts__payload[7:0] : 8'h00;
  assign i_weight__payload_218  = move ? i_weights__payload[7:0] : 8'h00;
  assign bus_0 = o_sum__payload_246  | o_sum__payload_247 ;
  assign bus_1 = o_sum__payload_269  | o_sum__payload_270 ;
  assign bus_2 = o_sum__payload_292  | o_sum__payload_293 ;
  assign _001_ = | waiting;
  assign _033_ = _034_ - 1'h1;
  assign _002_ = unsettled - 1'h1;
  assign i_last__payload_162  = tile_ends | rst;
  always @(posedge clk)
    i_last__payload_164  <= i_last__payload_162 ;
  always @(posedge clk)
    i_last__payload_166  <= i_last__payload_164 ;
  always @(posedge clk)
    i_last__payload_168  <= i_last__payload_166 ;
  always @(posedge clk)
    i_last__payload_170  <= i_last__payload_168 ;
  always @(posedge clk)
    i_last__payload_172  <= i_last__payload_170 ;
  always @(posedge clk)
    i_last__payload_174  <= i_last__payload_172 ;
  always @(posedge clk)
    i_last__payload_176  <= i_last__payload_174 ;
  always @(posedge clk)
    i_last__payload_178  <= i_last__payload_176 ;
  always @(posedge clk)
    i_last__payload_180  <= i_last__payload_178 ;
  always @(posedge clk)
    i_last__payload_182  <= i_last__payload_180 ;
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
    if (!move) i_weight__payload_220  <= 8'h00;
    else i_weight__payload_220  <= i_weights__payload[15:8];
  always @(posedge clk)
    if (!move) weight_2_1 <= 8'h00;
    else weight_2_1 <= i_weights__payload[23:16];
  always @(posedge clk)
    if (rst) waiting <= 4'h0;
    else if (_035_) waiting <= _033_;
  always @(posedge clk)
    if (rst) unsettled <= 4'hb;
    else if (!settled) unsettled <= _002_;
  assign _034_ = tile_ends ? height : waiting;
  assign _035_ = | { tile_ends, _001_ };
  pe_os_i8_i8_s32_pipelined pe_0_0 (
    .clk(clk),
    .i_act__payload(act_0_0),
    .i_last__payload(i_last__payload_162 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_218 ),
    .o_act__payload(i_act__payload),
    .o_last__payload(i_last__payload),
    .o_sum__payload(i_sum__payload_226 ),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_last__payload(i_last__payload),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_220 ),
    .o_act__payload(i_act__payload_18 ),
    .o_last__payload(i_last__payload_20 ),
    .o_sum__payload(i_sum__payload_249 ),
    .o_weight__payload(i_weight__payload_28 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_18 ),
    .i_last__payload(i_last__payload_20 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_223 ),
    .o_act__payload(_003_),
    .o_last__payload(_004_),
    .o_sum__payload(i_sum__payload_272 ),
    .o_weight__payload(i_weight__payload_34 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_10_0 (
    .clk(clk),
    .i_act__payload(act_10_10),
    .i_last__payload(i_last__payload_182 ),
    .i_sum__payload(i_sum__payload_243 ),
    .i_weight__payload(i_weight__payload_148 ),
    .o_act__payload(i_act__payload_150 ),
    .o_last__payload(i_last__payload_152 ),
    .o_sum__payload(o_sum__payload_247 ),
    .o_weight__payload(_025_),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_10_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_150 ),
    .i_last__payload(i_last__payload_152 ),
    .i_sum__payload(i_sum__payload_266 ),
    .i_weight__payload(i_weight__payload_154 ),
    .o_act__payload(i_act__payload_156 ),
    .o_last__payload(i_last__payload_158 ),
    .o_sum__payload(o_sum__payload_270 ),
    .o_weight__payload(_026_),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_10_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_156 ),
    .i_last__payload(i_last__payload_158 ),
    .i_sum__payload(i_sum__payload_289 ),
    .i_weight__payload(i_weight__payload_160 ),
    .o_act__payload(_028_),
    .o_last__payload(_030_),
    .o_sum__payload(o_sum__payload_293 ),
    .o_weight__payload(_029_),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_last__payload(i_last__payload_164 ),
    .i_sum__payload(i_sum__payload_226 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_24 ),
    .o_last__payload(i_last__payload_26 ),
    .o_sum__payload(i_sum__payload_228 ),
    .o_weight__payload(i_weight__payload_36 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_24 ),
    .i_last__payload(i_last__payload_26 ),
    .i_sum__payload(i_sum__payload_249 ),
    .i_weight__payload(i_weight__payload_28 ),
    .o_act__payload(i_act__payload_30 ),
    .o_last__payload(i_last__payload_32 ),
    .o_sum__payload(i_sum__payload_251 ),
    .o_weight__payload(i_weight__payload_42 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_30 ),
    .i_last__payload(i_last__payload_32 ),
    .i_sum__payload(i_sum__payload_272 ),
    .i_weight__payload(i_weight__payload_34 ),
    .o_act__payload(_006_),
    .o_last__payload(_007_),
    .o_sum__payload(i_sum__payload_274 ),
    .o_weight__payload(i_weight__payload_48 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_last__payload(i_last__payload_166 ),
    .i_sum__payload(i_sum__payload_228 ),
    .i_weight__payload(i_weight__payload_36 ),
    .o_act__payload(i_act__payload_38 ),
    .o_last__payload(i_last__payload_40 ),
    .o_sum__payload(i_sum__payload_230 ),
    .o_weight__payload(i_weight__payload_50 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_38 ),
    .i_last__payload(i_last__payload_40 ),
    .i_sum__payload(i_sum__payload_251 ),
    .i_weight__payload(i_weight__payload_42 ),
    .o_act__payload(i_act__payload_44 ),
    .o_last__payload(i_last__payload_46 ),
    .o_sum__payload(i_sum__payload_253 ),
    .o_weight__payload(i_weight__payload_56 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_44 ),
    .i_last__payload(i_last__payload_46 ),
    .i_sum__payload(i_sum__payload_274 ),
    .i_weight__payload(i_weight__payload_48 ),
    .o_act__payload(_008_),
    .o_last__payload(_009_),
    .o_sum__payload(i_sum__payload_276 ),
    .o_weight__payload(i_weight__payload_62 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_3_0 (
    .clk(clk),
    .i_act__payload(act_3_3),
    .i_last__payload(i_last__payload_168 ),
    .i_sum__payload(i_sum__payload_230 ),
    .i_weight__payload(i_weight__payload_50 ),
    .o_act__payload(i_act__payload_52 ),
    .o_last__payload(i_last__payload_54 ),
    .o_sum__payload(i_sum__payload_232 ),
    .o_weight__payload(i_weight__payload_64 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_3_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_52 ),
    .i_last__payload(i_last__payload_54 ),
    .i_sum__payload(i_sum__payload_253 ),
    .i_weight__payload(i_weight__payload_56 ),
    .o_act__payload(i_act__payload_58 ),
    .o_last__payload(i_last__payload_60 ),
    .o_sum__payload(i_sum__payload_255 ),
    .o_weight__payload(i_weight__payload_70 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_3_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_58 ),
    .i_last__payload(i_last__payload_60 ),
    .i_sum__payload(i_sum__payload_276 ),
    .i_weight__payload(i_weight__payload_62 ),
    .o_act__payload(_010_),
    .o_last__payload(_011_),
    .o_sum__payload(i_sum__payload_278 ),
    .o_weight__payload(i_weight__payload_76 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_4_0 (
    .clk(clk),
    .i_act__payload(act_4_4),
    .i_last__payload(i_last__payload_170 ),
    .i_sum__payload(i_sum__payload_232 ),
    .i_weight__payload(i_weight__payload_64 ),
    .o_act__payload(i_act__payload_66 ),
    .o_last__payload(i_last__payload_68 ),
    .o_sum__payload(i_sum__payload_234 ),
    .o_weight__payload(i_weight__payload_78 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_4_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_66 ),
    .i_last__payload(i_last__payload_68 ),
    .i_sum__payload(i_sum__payload_255 ),
    .i_weight__payload(i_weight__payload_70 ),
    .o_act__payload(i_act__payload_72 ),
    .o_last__payload(i_last__payload_74 ),
    .o_sum__payload(i_sum__payload_257 ),
    .o_weight__payload(i_weight__payload_84 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_4_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_72 ),
    .i_last__payload(i_last__payload_74 ),
    .i_sum__payload(i_sum__payload_278 ),
    .i_weight__payload(i_weight__payload_76 ),
    .o_act__payload(_012_),
    .o_last__payload(_013_),
    .o_sum__payload(i_sum__payload_280 ),
    .o_weight__payload(i_weight__payload_90 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_5_0 (
    .clk(clk),
    .i_act__payload(act_5_5),
    .i_last__payload(i_last__payload_172 ),
    .i_sum__payload(i_sum__payload_234 ),
    .i_weight__payload(i_weight__payload_78 ),
    .o_act__payload(i_act__payload_80 ),
    .o_last__payload(i_last__payload_82 ),
    .o_sum__payload(i_sum__payload_236 ),
    .o_weight__payload(i_weight__payload_92 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_5_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_80 ),
    .i_last__payload(i_last__payload_82 ),
    .i_sum__payload(i_sum__payload_257 ),
    .i_weight__payload(i_weight__payload_84 ),
    .o_act__payload(i_act__payload_86 ),
    .o_last__payload(i_last__payload_88 ),
    .o_sum__payload(i_sum__payload_259 ),
    .o_weight__payload(i_weight__payload_98 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_5_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_86 ),
    .i_last__payload(i_last__payload_88 ),
    .i_sum__payload(i_sum__payload_280 ),
    .i_weight__payload(i_weight__payload_90 ),
    .o_act__payload(_014_),
    .o_last__payload(_015_),
    .o_sum__payload(i_sum__payload_282 ),
    .o_weight__payload(i_weight__payload_104 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_6_0 (
    .clk(clk),
    .i_act__payload(act_6_6),
    .i_last__payload(i_last__payload_174 ),
    .i_sum__payload(i_sum__payload_236 ),
    .i_weight__payload(i_weight__payload_92 ),
    .o_act__payload(i_act__payload_94 ),
    .o_last__payload(i_last__payload_96 ),
    .o_sum__payload(i_sum__payload_238 ),
    .o_weight__payload(i_weight__payload_106 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_6_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_94 ),
    .i_last__payload(i_last__payload_96 ),
    .i_sum__payload(i_sum__payload_259 ),
    .i_weight__payload(i_weight__payload_98 ),
    .o_act__payload(i_act__payload_100 ),
    .o_last__payload(i_last__payload_102 ),
    .o_sum__payload(i_sum__payload_261 ),
    .o_weight__payload(i_weight__payload_112 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_6_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_100 ),
    .i_last__payload(i_last__payload_102 ),
    .i_sum__payload(i_sum__payload_282 ),
    .i_weight__payload(i_weight__payload_104 ),
    .o_act__payload(_017_),
    .o_last__payload(_018_),
    .o_sum__payload(i_sum__payload_284 ),
    .o_weight__payload(i_weight__payload_118 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_7_0 (
    .clk(clk),
    .i_act__payload(act_7_7),
    .i_last__payload(i_last__payload_176 ),
    .i_sum__payload(i_sum__payload_238 ),
    .i_weight__payload(i_weight__payload_106 ),
    .o_act__payload(i_act__payload_108 ),
    .o_last__payload(i_last__payload_110 ),
    .o_sum__payload(o_sum__payload_246 ),
    .o_weight__payload(i_weight__payload_120 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_7_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_108 ),
    .i_last__payload(i_last__payload_110 ),
    .i_sum__payload(i_sum__payload_261 ),
    .i_weight__payload(i_weight__payload_112 ),
    .o_act__payload(i_act__payload_114 ),
    .o_last__payload(i_last__payload_116 ),
    .o_sum__payload(o_sum__payload_269 ),
    .o_weight__payload(i_weight__payload_126 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_7_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_114 ),
    .i_last__payload(i_last__payload_116 ),
    .i_sum__payload(i_sum__payload_284 ),
    .i_weight__payload(i_weight__payload_118 ),
    .o_act__payload(_019_),
    .o_last__payload(_020_),
    .o_sum__payload(o_sum__payload_292 ),
    .o_weight__payload(i_weight__payload_132 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_8_0 (
    .clk(clk),
    .i_act__payload(act_8_8),
    .i_last__payload(i_last__payload_178 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_120 ),
    .o_act__payload(i_act__payload_122 ),
    .o_last__payload(i_last__payload_124 ),
    .o_sum__payload(i_sum__payload_241 ),
    .o_weight__payload(i_weight__payload_134 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_8_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_122 ),
    .i_last__payload(i_last__payload_124 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_126 ),
    .o_act__payload(i_act__payload_128 ),
    .o_last__payload(i_last__payload_130 ),
    .o_sum__payload(i_sum__payload_264 ),
    .o_weight__payload(i_weight__payload_140 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_8_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_128 ),
    .i_last__payload(i_last__payload_130 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_132 ),
    .o_act__payload(_021_),
    .o_last__payload(_022_),
    .o_sum__payload(i_sum__payload_287 ),
    .o_weight__payload(i_weight__payload_146 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_9_0 (
    .clk(clk),
    .i_act__payload(act_9_9),
    .i_last__payload(i_last__payload_180 ),
    .i_sum__payload(i_sum__payload_241 ),
    .i_weight__payload(i_weight__payload_134 ),
    .o_act__payload(i_act__payload_136 ),
    .o_last__payload(i_last__payload_138 ),
    .o_sum__payload(i_sum__payload_243 ),
    .o_weight__payload(i_weight__payload_148 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_9_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_136 ),
    .i_last__payload(i_last__payload_138 ),
    .i_sum__payload(i_sum__payload_264 ),
    .i_weight__payload(i_weight__payload_140 ),
    .o_act__payload(i_act__payload_142 ),
    .o_last__payload(i_last__payload_144 ),
    .o_sum__payload(i_sum__payload_266 ),
    .o_weight__payload(i_weight__payload_154 ),
    .rst(rst)
  );
  pe_os_i8_i8_s32_pipelined pe_9_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_142 ),
    .i_last__payload(i_last__payload_144 ),
    .i_sum__payload(i_sum__payload_287 ),
    .i_weight__payload(i_weight__payload_146 ),
    .o_act__payload(_023_),
    .o_last__payload(_024_),
    .o_sum__payload(i_sum__payload_289 ),
    .o_weight__payload(i_weight__payload_160 ),
    .rst(rst)
  );
  assign o__payload = { bus_2, sum_1_1, sum_0_2 };
endmodule

module systolic_os_i8_11x3_pipelined__sequencer(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
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
  output [33:0] o__payload;
  wire [33:0] o__payload;
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
  assign m_ends = m_left <= 4'hb;
  assign o__payload[3:0] = m_ends ? m_left[3:0] : 4'hb;
  assign n_ends = n_left <= 2'h3;
  assign o__payload[5:4] = n_ends ? n_left[1:0] : 2'h3;
  assign o__payload[24] = n_ends & m_ends;
  assign advance = o__valid & o__ready;
  assign _07_ = ~ o__valid;
  assign _08_ = advance & o__payload[24];
  assign i__ready = _07_ | _08_;
  assign start = i__valid & i__ready;
  assign _09_ = ~ o__payload[24];
  assign _00_ = n_left - 2'h3;
  assign _01_ = n_ends ? command[47:32] : _00_;
  assign _02_ = m_left - 4'hb;
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
  assign { o__payload[33:25], o__payload[23:6] } = { command[56:48], 1'h1, opening, k_left };
endmodule

module systolic_os_i8_11x3_pipelined__writeback(clk, rst, i_scales__payload, o__ready, i_scales__valid, i__valid, can_open, o__payload, i_scales__ready, i__payload, i__payload_41 , i__valid_39 , room, o__valid, reserve);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [161:0] i_scales__payload;
  wire [161:0] i_scales__payload;
  input o__ready;
  wire o__ready;
  input i_scales__valid;
  wire i_scales__valid;
  input i__valid;
  wire i__valid;
  output can_open;
  wire can_open;
  output [24:0] o__payload;
  wire [24:0] o__payload;
  output i_scales__ready;
  wire i_scales__ready;
  input [11:0] i__payload;
  wire [11:0] i__payload;
  input [96:0] i__payload_41 ;
  wire [96:0] i__payload_41 ;
  input i__valid_39 ;
  wire i__valid_39 ;
  output [4:0] room;
  wire [4:0] room;
  output o__valid;
  wire o__valid;
  input reserve;
  wire reserve;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [2:0] _03_;
  wire [1:0] _04_;
  wire [1:0] _05_;
  wire _06_;
  wire [2:0] _07_;
  wire [24:0] i__payload_20 ;
  reg i__valid_19 ;
  wire i__valid_21 ;
  wire keep_50 ;
  wire keep_59 ;
  wire keep_68 ;
  reg last_1_1;
  reg last_2_1;
  reg last_3_1;
  wire [11:0] o__payload_15 ;
  wire [95:0] o__payload_43 ;
  wire [47:0] o__payload_45 ;
  wire [17:0] o__payload_47 ;
  wire o__ready_16 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  reg [2:0] pause;
  wire signed [7:0] result;
  wire signed [7:0] result_60 ;
  wire signed [7:0] result_69 ;
  reg valid_1_1;
  reg valid_2_1;
  reg [1:0] waiting;
  assign keep_50  = o__payload_15 [1:0] > 1'h0;
  assign keep_59  = o__payload_15 [1:0] > 1'h1;
  assign keep_68  = o__payload_15 [1:0] > 2'h2;
  assign i__payload_20 [24] = last_3_1 & o__payload_15 [2];
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
    last_1_1 <= i__payload_41 [96];
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
    if (rst) waiting <= 2'h0;
    else waiting <= _05_;
  assign _06_ = | { _02_, i__valid };
  assign _07_ = i__valid ? 3'h7 : _03_;
  systolic_os_i8_11x3_pipelined__writeback__bias_queue bias_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_43 ),
    .o__ready(o__ready_26 ),
    .rst(rst),
    .write_data(i_scales__payload[95:0])
  );
  requantise_i32_i8 column_0 (
    .bias(o__payload_43 [31:0]),
    .clk(clk),
    .keep(keep_50 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [15:0]),
    .relu(o__payload_15 [3]),
    .result(result),
    .rst(rst),
    .shift(o__payload_47 [5:0]),
    .total(i__payload_41 [31:0]),
    .zero_point(o__payload_15 [11:4])
  );
  requantise_i32_i8 column_1 (
    .bias(o__payload_43 [63:32]),
    .clk(clk),
    .keep(keep_59 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [31:16]),
    .relu(o__payload_15 [3]),
    .result(result_60 ),
    .rst(rst),
    .shift(o__payload_47 [11:6]),
    .total(i__payload_41 [63:32]),
    .zero_point(o__payload_15 [11:4])
  );
  requantise_i32_i8 column_2 (
    .bias(o__payload_43 [95:64]),
    .clk(clk),
    .keep(keep_68 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [47:32]),
    .relu(o__payload_15 [3]),
    .result(result_69 ),
    .rst(rst),
    .shift(o__payload_47 [17:12]),
    .total(i__payload_41 [95:64]),
    .zero_point(o__payload_15 [11:4])
  );
  systolic_os_i8_11x3_pipelined__writeback__multiplier_queue multiplier_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_45 ),
    .o__ready(o__ready_31 ),
    .rst(rst),
    .write_data(i_scales__payload[143:96])
  );
  systolic_os_i8_11x3_pipelined__writeback__queue queue (
    .clk(clk),
    .i__payload({ i__payload_20 [24], result_69 , result_60 , result }),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_os_i8_11x3_pipelined__writeback__shift_queue shift_queue (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_47 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i_scales__payload[161:144])
  );
  systolic_os_i8_11x3_pipelined__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
  assign i__payload_20 [23:0] = { result_69 , result_60 , result };
endmodule

module systolic_os_i8_11x3_pipelined__writeback__bias_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
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
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire i__ready;
  reg o__valid;
  wire read;
  reg read_address;
  reg [1:0] stored;
  wire write;
  reg write_address;
  assign i__ready = stored != 2'h2;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address + 1'h1;
  assign _08_ = write_address ? 1'h0 : _07_;
  assign _01_ = read_address + 1'h1;
  assign _02_ = read_address ? 1'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 2'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 1'h0;
    else if (write) write_address <= _08_;
  always @(posedge clk)
    if (rst) read_address <= 1'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _10_;
  assign _09_ = o__ready ? 1'h0 : o__valid;
  assign _10_ = _09_ | read;
  ram_2x96 words (
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

module systolic_os_i8_11x3_pipelined__writeback__multiplier_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
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
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire i__ready;
  reg o__valid;
  wire read;
  reg read_address;
  reg [1:0] stored;
  wire write;
  reg write_address;
  assign i__ready = stored != 2'h2;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address + 1'h1;
  assign _08_ = write_address ? 1'h0 : _07_;
  assign _01_ = read_address + 1'h1;
  assign _02_ = read_address ? 1'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 2'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 1'h0;
    else if (write) write_address <= _08_;
  always @(posedge clk)
    if (rst) read_address <= 1'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _10_;
  assign _09_ = o__ready ? 1'h0 : o__valid;
  assign _10_ = _09_ | read;
  ram_2x48 words (
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

module systolic_os_i8_11x3_pipelined__writeback__queue(clk, rst, o__ready, o__payload, i__payload, i__valid, room, o__valid, reserve);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [24:0] o__payload;
  wire [24:0] o__payload;
  input [24:0] i__payload;
  wire [24:0] i__payload;
  input i__valid;
  wire i__valid;
  output [4:0] room;
  reg [4:0] room;
  output o__valid;
  wire o__valid;
  input reserve;
  wire reserve;
  wire [4:0] _0_;
  wire _1_;
  wire [4:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 5'h15;
    else room <= _2_;
  systolic_os_i8_11x3_pipelined__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_os_i8_11x3_pipelined__writeback__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [24:0] o__payload;
  wire [24:0] o__payload;
  input [24:0] write_data;
  wire [24:0] write_data;
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
  assign i__ready = stored != 5'h15;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 5'h14;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 5'h00 : _08_;
  assign _10_ = read_address == 5'h14;
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
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_21x25 words (
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

module systolic_os_i8_11x3_pipelined__writeback__shift_queue(clk, rst, write_data, i__valid, o__ready, i__ready, o__payload);
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
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  reg o__valid;
  wire read;
  reg read_address;
  reg [1:0] stored;
  wire write;
  reg write_address;
  assign i__ready = stored != 2'h2;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address + 1'h1;
  assign _08_ = write_address ? 1'h0 : _07_;
  assign _01_ = read_address + 1'h1;
  assign _02_ = read_address ? 1'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 2'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 1'h0;
    else if (write) write_address <= _08_;
  always @(posedge clk)
    if (rst) read_address <= 1'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _10_;
  assign _09_ = o__ready ? 1'h0 : o__valid;
  assign _10_ = _09_ | read;
  ram_2x18 words (
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

module systolic_os_i8_11x3_pipelined__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [11:0] o__payload;
  wire [11:0] o__payload;
  input [11:0] write_data;
  wire [11:0] write_data;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire i__ready;
  reg o__valid;
  wire read;
  reg read_address;
  reg [1:0] stored;
  wire write;
  reg write_address;
  assign i__ready = stored != 2'h2;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address + 1'h1;
  assign _08_ = write_address ? 1'h0 : _07_;
  assign _01_ = read_address + 1'h1;
  assign _02_ = read_address ? 1'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 2'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 1'h0;
    else if (write) write_address <= _08_;
  always @(posedge clk)
    if (rst) read_address <= 1'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _10_;
  assign _09_ = o__ready ? 1'h0 : o__valid;
  assign _10_ = _09_ | read;
  ram_2x12 words (
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
