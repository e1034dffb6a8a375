module pe_os_i4_i4_s20(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_last__payload, o_act__payload, o_weight__payload, o_sum__payload, o_last__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [3:0] i_act__payload;
  wire [3:0] i_act__payload;
  input [3:0] i_weight__payload;
  wire [3:0] i_weight__payload;
  input [19:0] i_sum__payload;
  wire [19:0] i_sum__payload;
  input i_last__payload;
  wire i_last__payload;
  output [3:0] o_act__payload;
  reg [3:0] o_act__payload;
  output [3:0] o_weight__payload;
  reg [3:0] o_weight__payload;
  output [19:0] o_sum__payload;
  wire [19:0] o_sum__payload;
  output o_last__payload;
  reg o_last__payload;
  wire [19:0] _00_;
  wire [19:0] _01_;
  wire signed [19:0] begun;
  reg done_0;
  wire signed [7:0] product;
  reg signed [19:0] total;
  assign product = $signed(o_act__payload) * $signed(o_weight__payload);
  assign begun = done_0 ? 20'h00000 : total;
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
  assign _01_ = total & { done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0 };
  assign o_sum__payload = i_sum__payload | _01_;
endmodule

module ram_19x41(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [40:0] write_data;
  wire [40:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [40:0] read_data;
  wire [40:0] read_data;
  reg [40:0] cells [18:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [40:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_6x10(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
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
  reg [9:0] cells [5:0];
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

module ram_6x160(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [159:0] write_data;
  wire [159:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [159:0] read_data;
  wire [159:0] read_data;
  reg [159:0] cells [5:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [159:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_6x200(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [199:0] write_data;
  wire [199:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [199:0] read_data;
  wire [199:0] read_data;
  reg [199:0] cells [5:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [199:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_6x60(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [59:0] write_data;
  wire [59:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [59:0] read_data;
  wire [59:0] read_data;
  reg [59:0] cells [5:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [59:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module requantise_i20_i4(clk, total, rst, bias, moves, zero_point, multiplier, shift, relu, keep, result);
  input clk;
  wire clk;
  input signed [19:0] total;
  wire signed [19:0] total;
  input rst;
  wire rst;
  input signed [19:0] bias;
  wire signed [19:0] bias;
  input [2:0] moves;
  wire [2:0] moves;
  input signed [3:0] zero_point;
  wire signed [3:0] zero_point;
  input [15:0] multiplier;
  wire [15:0] multiplier;
  input [5:0] shift;
  wire [5:0] shift;
  input relu;
  wire relu;
  input keep;
  wire keep;
  output signed [3:0] result;
  wire signed [3:0] result;
  wire [20:0] _00_;
  wire [5:0] _01_;
  wire _02_;
  wire _03_;
  wire [36:0] _04_;
  wire [37:0] _05_;
  wire _06_;
  wire _07_;
  wire [37:0] _08_;
  wire _09_;
  wire _10_;
  wire [3:0] _11_;
  wire [3:0] _12_;
  wire [4:0] _13_;
  reg signed [20:0] biased;
  wire [37:0] lost;
  wire signed [3:0] low;
  wire signed [4:0] near;
  reg signed [36:0] scaled;
  wire signed [37:0] shifted;
  reg signed [19:0] sum;
  wire up;
  wire signed [6:0] value;
  assign _00_ = $signed(sum) + $signed(bias);
  assign _04_ = $signed(biased) * $signed({ 1'h0, multiplier });
  assign shifted = $signed({ scaled, 1'h0 }) >>> shift;
  assign _05_ = $signed(1'h1) << shift;
  assign lost = ~ _05_;
  assign _06_ = $signed(shifted[37:1]) >= $signed(6'h10);
  assign _07_ = $signed(shifted[37:1]) < $signed(5'h10);
  assign _09_ = | _08_[37:1];
  assign _10_ = _09_ | shifted[1];
  assign up = shifted[0] & _10_;
  assign _01_ = $signed(near) + $signed(zero_point);
  assign value = $signed(_01_) + $signed({ 1'h0, up });
  assign low = relu ? zero_point : 4'h8;
  assign _02_ = $signed(value) < $signed(low);
  assign _03_ = $signed(value) > $signed(4'h7);
  always @(posedge clk)
    if (moves[0]) sum <= total;
  always @(posedge clk)
    if (moves[1]) biased <= _00_;
  always @(posedge clk)
    if (moves[2]) scaled <= _04_;
  assign _08_[37:1] = scaled & lost[37:1];
  assign near = _06_ ? 5'h0f : _13_;
  assign _11_ = _03_ ? 4'h7 : value[3:0];
  assign _12_ = _02_ ? low : _11_;
  assign result = keep ? _12_ : 4'h0;
  assign _13_ = _07_ ? 5'h10 : shifted[5:1];
  assign _08_[0] = 1'h0;
endmodule

module systolic_os_i4_3x10(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, i_scales__payload, i_scales__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [52:0] i_command__payload;
  wire [52:0] i_command__payload;
  input i_command__valid;
  wire i_command__valid;
  input [39:0] i_weights__payload;
  wire [39:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [11:0] i_acts__payload;
  wire [11:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [419:0] i_scales__payload;
  wire [419:0] i_scales__payload;
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
  output [40:0] o__payload;
  wire [40:0] o__payload;
  output o__valid;
  wire o__valid;
  wire [16:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [15:0] _05_;
  wire [15:0] _06_;
  reg [15:0] beat;
  wire can_open;
  wire enable;
  wire ends;
  wire i__ready;
  wire i__valid;
  reg i__valid_48 ;
  wire [12:0] i_acts__payload_41 ;
  wire i_acts__valid_40 ;
  wire i_scales__ready_28 ;
  wire i_scales__valid_27 ;
  wire i_tile__valid;
  wire i_weights__valid_37 ;
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
  wire [29:0] o__payload_21 ;
  wire [199:0] o__payload_52 ;
  wire o__valid_38 ;
  wire [4:0] room;
  wire settled;
  reg valid_1;
  reg valid_10;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  reg valid_5;
  reg valid_6;
  reg valid_7;
  reg valid_8;
  reg valid_9;
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
  assign i__valid = i_command__valid & settled;
  assign i_command__ready = i__ready & settled;
  assign i_scales__valid_27  = i_scales__valid & settled;
  assign i_scales__ready = i_scales__ready_28  & settled;
  assign _00_ = o__payload_21 [21:6] - 1'h1;
  assign ends = beat == _00_;
  assign _04_ = room >= 2'h3;
  assign enable = _04_ & can_open;
  assign i_weights__valid_37  = i_weights__valid & o__valid_38 ;
  assign i_acts__valid_40  = i_acts__valid & o__valid_38 ;
  assign i_tile__valid = i_acts__ready & ends;
  assign i_acts__payload_41 [3:0] = _01_ ? i_acts__payload[3:0] : 4'h0;
  assign i_acts__payload_41 [7:4] = _02_ ? i_acts__payload[7:4] : 4'h0;
  assign _01_ = o__payload_21 [1:0] > 1'h0;
  assign _02_ = o__payload_21 [1:0] > 1'h1;
  assign _03_ = o__payload_21 [1:0] > 2'h2;
  assign i_acts__payload_41 [11:8] = _03_ ? i_acts__payload[11:8] : 4'h0;
  assign _05_ = beat + 1'h1;
  assign _06_ = ends ? 16'h0000 : _05_;
  always @(posedge clk)
    if (rst) beat <= 16'h0000;
    else if (i_acts__ready) beat <= _06_;
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
    if (rst) i__valid_48  <= 1'h0;
    else i__valid_48  <= valid_10;
  systolic_os_i4_3x10__mesh mesh (
    .clk(clk),
    .enable(enable),
    .height(o__payload_21 [1:0]),
    .i_acts__payload({ ends, i_acts__payload_41 [11:0] }),
    .i_acts__valid(i_acts__valid_40 ),
    .i_weights__payload({ ends, i_weights__payload }),
    .i_weights__valid(i_weights__valid_37 ),
    .leaving(leaving),
    .move(i_acts__ready),
    .o__payload(o__payload_52 ),
    .rst(rst),
    .settled(settled)
  );
  systolic_os_i4_3x10__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload_21 ),
    .o__ready(i_tile__valid),
    .o__valid(o__valid_38 ),
    .rst(rst)
  );
  systolic_os_i4_3x10__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_21 [29:24], o__payload_21 [5:2] }),
    .i__payload_41 ({ last_11, o__payload_52  }),
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
  assign i_acts__payload_41 [12] = ends;
endmodule

module systolic_os_i4_3x10__mesh(clk, rst, enable, i_weights__valid, i_acts__valid, settled, move, i_weights__payload, i_acts__payload, height, leaving, o__payload);
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
  input [40:0] i_weights__payload;
  wire [40:0] i_weights__payload;
  input [12:0] i_acts__payload;
  wire [12:0] i_acts__payload;
  input [1:0] height;
  wire [1:0] height;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [199:0] o__payload;
  wire [199:0] o__payload;
  wire _000_;
  wire _001_;
  wire [1:0] _002_;
  wire [3:0] _003_;
  wire _004_;
  wire _005_;
  wire [3:0] _006_;
  wire _007_;
  wire [3:0] _008_;
  wire [3:0] _009_;
  wire [3:0] _010_;
  wire [3:0] _011_;
  wire [3:0] _012_;
  wire [3:0] _013_;
  wire [3:0] _014_;
  wire [3:0] _015_;
  wire _016_;
  wire [3:0] _017_;
  wire [3:0] _018_;
  wire [3:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [1:0] _024_;
  wire [1:0] _025_;
  wire _026_;
  wire signed [3:0] act_0_0;
  reg signed [3:0] act_1_1;
  reg signed [3:0] act_2_1;
  reg signed [3:0] act_2_2;
  wire signed [19:0] bus_0;
  wire signed [19:0] bus_1;
  wire signed [19:0] bus_2;
  wire signed [19:0] bus_3;
  wire signed [19:0] bus_4;
  wire signed [19:0] bus_5;
  wire signed [19:0] bus_6;
  wire signed [19:0] bus_7;
  wire signed [19:0] bus_8;
  wire signed [19:0] bus_9;
  wire [3:0] i_act__payload;
  wire [3:0] i_act__payload_100 ;
  wire [3:0] i_act__payload_108 ;
  wire [3:0] i_act__payload_114 ;
  wire [3:0] i_act__payload_120 ;
  wire [3:0] i_act__payload_126 ;
  wire [3:0] i_act__payload_132 ;
  wire [3:0] i_act__payload_138 ;
  wire [3:0] i_act__payload_144 ;
  wire [3:0] i_act__payload_150 ;
  wire [3:0] i_act__payload_156 ;
  wire [3:0] i_act__payload_18 ;
  wire [3:0] i_act__payload_22 ;
  wire [3:0] i_act__payload_26 ;
  wire [3:0] i_act__payload_30 ;
  wire [3:0] i_act__payload_34 ;
  wire [3:0] i_act__payload_38 ;
  wire [3:0] i_act__payload_42 ;
  wire [3:0] i_act__payload_46 ;
  wire [3:0] i_act__payload_52 ;
  wire [3:0] i_act__payload_58 ;
  wire [3:0] i_act__payload_64 ;
  wire [3:0] i_act__payload_70 ;
  wire [3:0] i_act__payload_76 ;
  wire [3:0] i_act__payload_82 ;
  wire [3:0] i_act__payload_88 ;
  wire [3:0] i_act__payload_94 ;
  wire i_last__payload;
  wire i_last__payload_102 ;
  wire i_last__payload_110 ;
  wire i_last__payload_116 ;
  wire i_last__payload_122 ;
  wire i_last__payload_128 ;
  wire i_last__payload_134 ;
  wire i_last__payload_140 ;
  wire i_last__payload_146 ;
  wire i_last__payload_152 ;
  wire i_last__payload_158 ;
  wire i_last__payload_162 ;
  reg i_last__payload_164 ;
  reg i_last__payload_166 ;
  wire i_last__payload_20 ;
  wire i_last__payload_24 ;
  wire i_last__payload_28 ;
  wire i_last__payload_32 ;
  wire i_last__payload_36 ;
  wire i_last__payload_40 ;
  wire i_last__payload_44 ;
  wire i_last__payload_48 ;
  wire i_last__payload_54 ;
  wire i_last__payload_60 ;
  wire i_last__payload_66 ;
  wire i_last__payload_72 ;
  wire i_last__payload_78 ;
  wire i_last__payload_84 ;
  wire i_last__payload_90 ;
  wire i_last__payload_96 ;
  wire [19:0] i_sum__payload_207 ;
  wire [19:0] i_sum__payload_209 ;
  wire [19:0] i_sum__payload_214 ;
  wire [19:0] i_sum__payload_216 ;
  wire [19:0] i_sum__payload_221 ;
  wire [19:0] i_sum__payload_223 ;
  wire [19:0] i_sum__payload_228 ;
  wire [19:0] i_sum__payload_230 ;
  wire [19:0] i_sum__payload_235 ;
  wire [19:0] i_sum__payload_237 ;
  wire [19:0] i_sum__payload_242 ;
  wire [19:0] i_sum__payload_244 ;
  wire [19:0] i_sum__payload_249 ;
  wire [19:0] i_sum__payload_251 ;
  wire [19:0] i_sum__payload_256 ;
  wire [19:0] i_sum__payload_258 ;
  wire [19:0] i_sum__payload_263 ;
  wire [19:0] i_sum__payload_265 ;
  wire [19:0] i_sum__payload_270 ;
  wire [19:0] i_sum__payload_272 ;
  wire [3:0] i_weight__payload;
  wire [3:0] i_weight__payload_104 ;
  wire [3:0] i_weight__payload_106 ;
  wire [3:0] i_weight__payload_112 ;
  wire [3:0] i_weight__payload_118 ;
  wire [3:0] i_weight__payload_124 ;
  wire [3:0] i_weight__payload_130 ;
  wire [3:0] i_weight__payload_136 ;
  wire [3:0] i_weight__payload_142 ;
  wire [3:0] i_weight__payload_148 ;
  wire [3:0] i_weight__payload_154 ;
  wire [3:0] i_weight__payload_160 ;
  wire [3:0] i_weight__payload_178 ;
  reg [3:0] i_weight__payload_180 ;
  reg [3:0] i_weight__payload_183 ;
  reg [3:0] i_weight__payload_186 ;
  reg [3:0] i_weight__payload_189 ;
  reg [3:0] i_weight__payload_192 ;
  reg [3:0] i_weight__payload_195 ;
  reg [3:0] i_weight__payload_198 ;
  reg [3:0] i_weight__payload_201 ;
  reg [3:0] i_weight__payload_204 ;
  wire [3:0] i_weight__payload_56 ;
  wire [3:0] i_weight__payload_62 ;
  wire [3:0] i_weight__payload_68 ;
  wire [3:0] i_weight__payload_74 ;
  wire [3:0] i_weight__payload_80 ;
  wire [3:0] i_weight__payload_86 ;
  wire [3:0] i_weight__payload_92 ;
  wire [3:0] i_weight__payload_98 ;
  reg signed [19:0] sum_0_1;
  reg signed [19:0] sum_0_2;
  reg signed [19:0] sum_0_3;
  reg signed [19:0] sum_0_4;
  reg signed [19:0] sum_0_5;
  reg signed [19:0] sum_0_6;
  reg signed [19:0] sum_0_7;
  reg signed [19:0] sum_0_8;
  reg signed [19:0] sum_0_9;
  reg signed [19:0] sum_1_1;
  reg signed [19:0] sum_1_2;
  reg signed [19:0] sum_1_3;
  reg signed [19:0] sum_1_4;
  reg signed [19:0] sum_1_5;
  reg signed [19:0] sum_1_6;
  reg signed [19:0] sum_1_7;
  reg signed [19:0] sum_1_8;
  reg signed [19:0] sum_2_1;
  reg signed [19:0] sum_2_2;
  reg signed [19:0] sum_2_3;
  reg signed [19:0] sum_2_4;
  reg signed [19:0] sum_2_5;
  reg signed [19:0] sum_2_6;
  reg signed [19:0] sum_2_7;
  reg signed [19:0] sum_3_1;
  reg signed [19:0] sum_3_2;
  reg signed [19:0] sum_3_3;
  reg signed [19:0] sum_3_4;
  reg signed [19:0] sum_3_5;
  reg signed [19:0] sum_3_6;
  reg signed [19:0] sum_4_1;
  reg signed [19:0] sum_4_2;
  reg signed [19:0] sum_4_3;
  reg signed [19:0] sum_4_4;
  reg signed [19:0] sum_4_5;
  reg signed [19:0] sum_5_1;
  reg signed [19:0] sum_5_2;
  reg signed [19:0] sum_5_3;
  reg signed [19:0] sum_5_4;
  reg signed [19:0] sum_6_1;
  reg signed [19:0] sum_6_2;
  reg signed [19:0] sum_6_3;
  reg signed [19:0] sum_7_1;
  reg signed [19:0] sum_7_2;
  reg signed [19:0] sum_8_1;
  wire tile_ends;
  reg [1:0] unsettled;
  reg [1:0] waiting;
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
  reg signed [3:0] weight_6_1;
  reg signed [3:0] weight_6_2;
  reg signed [3:0] weight_6_3;
  reg signed [3:0] weight_6_4;
  reg signed [3:0] weight_6_5;
  reg signed [3:0] weight_7_1;
  reg signed [3:0] weight_7_2;
  reg signed [3:0] weight_7_3;
  reg signed [3:0] weight_7_4;
  reg signed [3:0] weight_7_5;
  reg signed [3:0] weight_7_6;
  reg signed [3:0] weight_8_1;
  reg signed [3:0] weight_8_2;
  reg signed [3:0] weight_8_3;
  reg signed [3:0] weight_8_4;
  reg signed [3:0] weight_8_5;
  reg signed [3:0] weight_8_6;
  reg signed [3:0] weight_8_7;
  reg signed [3:0] weight_9_1;
  reg signed [3:0] weight_9_2;
  reg signed [3:0] weight_9_3;
  reg signed [3:0] weight_9_4;
  reg signed [3:0] weight_9_5;
  reg signed [3:0] weight_9_6;
  reg signed [3:0] weight_9_7;
  reg signed [3:0] weight_9_8;
  always @(posedge clk)
    weight_6_5 <= weight_6_4;
  always @(posedge clk)
    i_weight__payload_195  <= weight_6_5;
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
    i_weight__payload_198  <= weight_7_6;
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
    i_weight__payload_201  <= weight_8_7;
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
    i_weight__payload_204  <= weight_9_8;
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
    sum_5_1 <= bus_5;
  always @(posedge clk)
    sum_5_2 <= sum_5_1;
  always @(posedge clk)
    sum_5_3 <= sum_5_2;
  always @(posedge clk)
    sum_5_4 <= sum_5_3;
  always @(posedge clk)
    sum_6_1 <= bus_6;
  always @(posedge clk)
    sum_6_2 <= sum_6_1;
  always @(posedge clk)
    sum_6_3 <= sum_6_2;
  always @(posedge clk)
    sum_7_1 <= bus_7;
  always @(posedge clk)
    sum_7_2 <= sum_7_1;
  always @(posedge clk)
    sum_8_1 <= bus_8;
  assign settled = ! unsettled;
  assign _000_ = i_acts__valid & i_weights__valid;
  assign _005_ = _000_ & settled;
  assign _016_ = ~ i_acts__payload[12];
  assign _021_ = ! waiting;
  assign _022_ = _021_ & enable;
  assign _023_ = _016_ | _022_;
  assign move = _005_ & _023_;
  assign tile_ends = move & i_acts__payload[12];
  assign leaving[0] = tile_ends | _001_;
  assign leaving[1] = _025_ == 1'h1;
  assign act_0_0 = move ? i_acts__payload[3:0] : 4'h0;
  assign i_weight__payload_178  = move ? i_weights__payload[3:0] : 4'h0;
  assign _001_ = | waiting;
  assign _024_ = _025_ - 1'h1;
  assign _002_ = unsettled - 1'h1;
  assign i_last__payload_162  = tile_ends | rst;
  always @(posedge clk)
    i_last__payload_164  <= i_last__payload_162 ;
  always @(posedge clk)
    i_last__payload_166  <= i_last__payload_164 ;
  always @(posedge clk)
    act_2_2 <= act_2_1;
  always @(posedge clk)
    i_weight__payload_183  <= weight_2_1;
  always @(posedge clk)
    weight_3_2 <= weight_3_1;
  always @(posedge clk)
    i_weight__payload_186  <= weight_3_2;
  always @(posedge clk)
    weight_4_2 <= weight_4_1;
  always @(posedge clk)
    weight_4_3 <= weight_4_2;
  always @(posedge clk)
    i_weight__payload_189  <= weight_4_3;
  always @(posedge clk)
    weight_5_2 <= weight_5_1;
  always @(posedge clk)
    weight_5_3 <= weight_5_2;
  always @(posedge clk)
    weight_5_4 <= weight_5_3;
  always @(posedge clk)
    i_weight__payload_192  <= weight_5_4;
  always @(posedge clk)
    weight_6_2 <= weight_6_1;
  always @(posedge clk)
    weight_6_3 <= weight_6_2;
  always @(posedge clk)
    weight_6_4 <= weight_6_3;
  always @(posedge clk)
    if (!move) act_1_1 <= 4'h0;
    else act_1_1 <= i_acts__payload[7:4];
  always @(posedge clk)
    if (!move) act_2_1 <= 4'h0;
    else act_2_1 <= i_acts__payload[11:8];
  always @(posedge clk)
    if (!move) i_weight__payload_180  <= 4'h0;
    else i_weight__payload_180  <= i_weights__payload[7:4];
  always @(posedge clk)
    if (!move) weight_2_1 <= 4'h0;
    else weight_2_1 <= i_weights__payload[11:8];
  always @(posedge clk)
    if (!move) weight_3_1 <= 4'h0;
    else weight_3_1 <= i_weights__payload[15:12];
  always @(posedge clk)
    if (!move) weight_4_1 <= 4'h0;
    else weight_4_1 <= i_weights__payload[19:16];
  always @(posedge clk)
    if (!move) weight_5_1 <= 4'h0;
    else weight_5_1 <= i_weights__payload[23:20];
  always @(posedge clk)
    if (!move) weight_6_1 <= 4'h0;
    else weight_6_1 <= i_weights__payload[27:24];
  always @(posedge clk)
    if (!move) weight_7_1 <= 4'h0;
    else weight_7_1 <= i_weights__payload[31:28];
  always @(posedge clk)
    if (!move) weight_8_1 <= 4'h0;
    else weight_8_1 <= i_weights__payload[35:32];
  always @(posedge clk)
    if (!move) weight_9_1 <= 4'h0;
    else weight_9_1 <= i_weights__payload[39:36];
  always @(posedge clk)
    if (rst) waiting <= 2'h0;
    else if (_026_) waiting <= _024_;
  always @(posedge clk)
    if (rst) unsettled <= 2'h3;
    else if (!settled) unsettled <= _002_;
  assign _025_ = tile_ends ? height : waiting;
  assign _026_ = | { tile_ends, _001_ };
  pe_os_i4_i4_s20 pe_0_0 (
    .clk(clk),
    .i_act__payload(act_0_0),
    .i_last__payload(i_last__payload_162 ),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_178 ),
    .o_act__payload(i_act__payload),
    .o_last__payload(i_last__payload),
    .o_sum__payload(i_sum__payload_207 ),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_last__payload(i_last__payload),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_180 ),
    .o_act__payload(i_act__payload_18 ),
    .o_last__payload(i_last__payload_20 ),
    .o_sum__payload(i_sum__payload_214 ),
    .o_weight__payload(i_weight__payload_56 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_18 ),
    .i_last__payload(i_last__payload_20 ),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_183 ),
    .o_act__payload(i_act__payload_22 ),
    .o_last__payload(i_last__payload_24 ),
    .o_sum__payload(i_sum__payload_221 ),
    .o_weight__payload(i_weight__payload_62 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_22 ),
    .i_last__payload(i_last__payload_24 ),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_186 ),
    .o_act__payload(i_act__payload_26 ),
    .o_last__payload(i_last__payload_28 ),
    .o_sum__payload(i_sum__payload_228 ),
    .o_weight__payload(i_weight__payload_68 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_0_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_26 ),
    .i_last__payload(i_last__payload_28 ),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_189 ),
    .o_act__payload(i_act__payload_30 ),
    .o_last__payload(i_last__payload_32 ),
    .o_sum__payload(i_sum__payload_235 ),
    .o_weight__payload(i_weight__payload_74 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_0_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_30 ),
    .i_last__payload(i_last__payload_32 ),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_192 ),
    .o_act__payload(i_act__payload_34 ),
    .o_last__payload(i_last__payload_36 ),
    .o_sum__payload(i_sum__payload_242 ),
    .o_weight__payload(i_weight__payload_80 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_0_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_34 ),
    .i_last__payload(i_last__payload_36 ),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_195 ),
    .o_act__payload(i_act__payload_38 ),
    .o_last__payload(i_last__payload_40 ),
    .o_sum__payload(i_sum__payload_249 ),
    .o_weight__payload(i_weight__payload_86 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_0_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_38 ),
    .i_last__payload(i_last__payload_40 ),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_198 ),
    .o_act__payload(i_act__payload_42 ),
    .o_last__payload(i_last__payload_44 ),
    .o_sum__payload(i_sum__payload_256 ),
    .o_weight__payload(i_weight__payload_92 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_0_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_42 ),
    .i_last__payload(i_last__payload_44 ),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_201 ),
    .o_act__payload(i_act__payload_46 ),
    .o_last__payload(i_last__payload_48 ),
    .o_sum__payload(i_sum__payload_263 ),
    .o_weight__payload(i_weight__payload_98 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_0_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_46 ),
    .i_last__payload(i_last__payload_48 ),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_204 ),
    .o_act__payload(_003_),
    .o_last__payload(_004_),
    .o_sum__payload(i_sum__payload_270 ),
    .o_weight__payload(i_weight__payload_104 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_last__payload(i_last__payload_164 ),
    .i_sum__payload(i_sum__payload_207 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_52 ),
    .o_last__payload(i_last__payload_54 ),
    .o_sum__payload(i_sum__payload_209 ),
    .o_weight__payload(i_weight__payload_106 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_52 ),
    .i_last__payload(i_last__payload_54 ),
    .i_sum__payload(i_sum__payload_214 ),
    .i_weight__payload(i_weight__payload_56 ),
    .o_act__payload(i_act__payload_58 ),
    .o_last__payload(i_last__payload_60 ),
    .o_sum__payload(i_sum__payload_216 ),
    .o_weight__payload(i_weight__payload_112 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_58 ),
    .i_last__payload(i_last__payload_60 ),
    .i_sum__payload(i_sum__payload_221 ),
    .i_weight__payload(i_weight__payload_62 ),
    .o_act__payload(i_act__payload_64 ),
    .o_last__payload(i_last__payload_66 ),
    .o_sum__payload(i_sum__payload_223 ),
    .o_weight__payload(i_weight__payload_118 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_1_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_64 ),
    .i_last__payload(i_last__payload_66 ),
    .i_sum__payload(i_sum__payload_228 ),
    .i_weight__payload(i_weight__payload_68 ),
    .o_act__payload(i_act__payload_70 ),
    .o_last__payload(i_last__payload_72 ),
    .o_sum__payload(i_sum__payload_230 ),
    .o_weight__payload(i_weight__payload_124 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_1_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_70 ),
    .i_last__payload(i_last__payload_72 ),
    .i_sum__payload(i_sum__payload_235 ),
    .i_weight__payload(i_weight__payload_74 ),
    .o_act__payload(i_act__payload_76 ),
    .o_last__payload(i_last__payload_78 ),
    .o_sum__payload(i_sum__payload_237 ),
    .o_weight__payload(i_weight__payload_130 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_1_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_76 ),
    .i_last__payload(i_last__payload_78 ),
    .i_sum__payload(i_sum__payload_242 ),
    .i_weight__payload(i_weight__payload_80 ),
    .o_act__payload(i_act__payload_82 ),
    .o_last__payload(i_last__payload_84 ),
    .o_sum__payload(i_sum__payload_244 ),
    .o_weight__payload(i_weight__payload_136 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_1_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_82 ),
    .i_last__payload(i_last__payload_84 ),
    .i_sum__payload(i_sum__payload_249 ),
    .i_weight__payload(i_weight__payload_86 ),
    .o_act__payload(i_act__payload_88 ),
    .o_last__payload(i_last__payload_90 ),
    .o_sum__payload(i_sum__payload_251 ),
    .o_weight__payload(i_weight__payload_142 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_1_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_88 ),
    .i_last__payload(i_last__payload_90 ),
    .i_sum__payload(i_sum__payload_256 ),
    .i_weight__payload(i_weight__payload_92 ),
    .o_act__payload(i_act__payload_94 ),
    .o_last__payload(i_last__payload_96 ),
    .o_sum__payload(i_sum__payload_258 ),
    .o_weight__payload(i_weight__payload_148 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_1_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_94 ),
    .i_last__payload(i_last__payload_96 ),
    .i_sum__payload(i_sum__payload_263 ),
    .i_weight__payload(i_weight__payload_98 ),
    .o_act__payload(i_act__payload_100 ),
    .o_last__payload(i_last__payload_102 ),
    .o_sum__payload(i_sum__payload_265 ),
    .o_weight__payload(i_weight__payload_154 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_1_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_100 ),
    .i_last__payload(i_last__payload_102 ),
    .i_sum__payload(i_sum__payload_270 ),
    .i_weight__payload(i_weight__payload_104 ),
    .o_act__payload(_006_),
    .o_last__payload(_007_),
    .o_sum__payload(i_sum__payload_272 ),
    .o_weight__payload(i_weight__payload_160 ),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_last__payload(i_last__payload_166 ),
    .i_sum__payload(i_sum__payload_209 ),
    .i_weight__payload(i_weight__payload_106 ),
    .o_act__payload(i_act__payload_108 ),
    .o_last__payload(i_last__payload_110 ),
    .o_sum__payload(bus_0),
    .o_weight__payload(_008_),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_108 ),
    .i_last__payload(i_last__payload_110 ),
    .i_sum__payload(i_sum__payload_216 ),
    .i_weight__payload(i_weight__payload_112 ),
    .o_act__payload(i_act__payload_114 ),
    .o_last__payload(i_last__payload_116 ),
    .o_sum__payload(bus_1),
    .o_weight__payload(_009_),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_114 ),
    .i_last__payload(i_last__payload_116 ),
    .i_sum__payload(i_sum__payload_223 ),
    .i_weight__payload(i_weight__payload_118 ),
    .o_act__payload(i_act__payload_120 ),
    .o_last__payload(i_last__payload_122 ),
    .o_sum__payload(bus_2),
    .o_weight__payload(_010_),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_2_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_120 ),
    .i_last__payload(i_last__payload_122 ),
    .i_sum__payload(i_sum__payload_230 ),
    .i_weight__payload(i_weight__payload_124 ),
    .o_act__payload(i_act__payload_126 ),
    .o_last__payload(i_last__payload_128 ),
    .o_sum__payload(bus_3),
    .o_weight__payload(_011_),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_2_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_126 ),
    .i_last__payload(i_last__payload_128 ),
    .i_sum__payload(i_sum__payload_237 ),
    .i_weight__payload(i_weight__payload_130 ),
    .o_act__payload(i_act__payload_132 ),
    .o_last__payload(i_last__payload_134 ),
    .o_sum__payload(bus_4),
    .o_weight__payload(_012_),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_2_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_132 ),
    .i_last__payload(i_last__payload_134 ),
    .i_sum__payload(i_sum__payload_244 ),
    .i_weight__payload(i_weight__payload_136 ),
    .o_act__payload(i_act__payload_138 ),
    .o_last__payload(i_last__payload_140 ),
    .o_sum__payload(bus_5),
    .o_weight__payload(_013_),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_2_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_138 ),
    .i_last__payload(i_last__payload_140 ),
    .i_sum__payload(i_sum__payload_251 ),
    .i_weight__payload(i_weight__payload_142 ),
    .o_act__payload(i_act__payload_144 ),
    .o_last__payload(i_last__payload_146 ),
    .o_sum__payload(bus_6),
    .o_weight__payload(_014_),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_2_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_144 ),
    .i_last__payload(i_last__payload_146 ),
    .i_sum__payload(i_sum__payload_258 ),
    .i_weight__payload(i_weight__payload_148 ),
    .o_act__payload(i_act__payload_150 ),
    .o_last__payload(i_last__payload_152 ),
    .o_sum__payload(bus_7),
    .o_weight__payload(_015_),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_2_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_150 ),
    .i_last__payload(i_last__payload_152 ),
    .i_sum__payload(i_sum__payload_265 ),
    .i_weight__payload(i_weight__payload_154 ),
    .o_act__payload(i_act__payload_156 ),
    .o_last__payload(i_last__payload_158 ),
    .o_sum__payload(bus_8),
    .o_weight__payload(_017_),
    .rst(rst)
  );
  pe_os_i4_i4_s20 pe_2_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_156 ),
    .i_last__payload(i_last__payload_158 ),
    .i_sum__payload(i_sum__payload_272 ),
    .i_weight__payload(i_weight__payload_160 ),
    .o_act__payload(_018_),
    .o_last__payload(_020_),
    .o_sum__payload(bus_9),
    .o_weight__payload(_019_),
    .rst(rst)
  );
  assign o__payload = { bus_9, sum_8_1, sum_7_2, sum_6_3, sum_5_4, sum_4_5, sum_3_6, sum_2_7, sum_1_8, sum_0_9 };
endmodule

module systolic_os_i4_3x10__sequencer(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [52:0] i__payload;
  wire [52:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [29:0] o__payload;
  wire [29:0] o__payload;
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
  reg [52:0] command;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 2'h3;
  assign o__payload[1:0] = m_ends ? m_left[1:0] : 2'h3;
  assign n_ends = n_left <= 4'ha;
  assign o__payload[5:2] = n_ends ? n_left[3:0] : 4'ha;
  assign o__payload[24] = n_ends & m_ends;
  assign advance = o__valid & o__ready;
  assign _07_ = ~ o__valid;
  assign _08_ = advance & o__payload[24];
  assign i__ready = _07_ | _08_;
  assign start = i__valid & i__ready;
  assign _09_ = ~ o__payload[24];
  assign _00_[15:1] = n_left[15:1] - 3'h5;
  assign _01_ = n_ends ? command[47:32] : { _00_[15:1], 1'h0 };
  assign _02_ = m_left - 2'h3;
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
    if (_12_) n_left[0] <= _05_[0];
  always @(posedge clk)
    if (_11_) n_left[15:1] <= _05_[15:1];
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
  assign _00_[0] = n_left[0];
  assign { o__payload[29:25], o__payload[23:6] } = { command[52:48], 1'h1, opening, k_left };
endmodule

module systolic_os_i4_3x10__writeback(clk, rst, i_scales__payload, o__ready, i_scales__valid, i__valid, can_open, o__payload, i_scales__ready, i__payload, i__payload_41 , i__valid_39 , room, o__valid, reserve);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [419:0] i_scales__payload;
  wire [419:0] i_scales__payload;
  input o__ready;
  wire o__ready;
  input i_scales__valid;
  wire i_scales__valid;
  input i__valid;
  wire i__valid;
  output can_open;
  wire can_open;
  output [40:0] o__payload;
  wire [40:0] o__payload;
  output i_scales__ready;
  wire i_scales__ready;
  input [9:0] i__payload;
  wire [9:0] i__payload;
  input [200:0] i__payload_41 ;
  wire [200:0] i__payload_41 ;
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
  wire [1:0] _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire [40:0] i__payload_20 ;
  reg i__valid_19 ;
  wire i__valid_21 ;
  wire keep_104 ;
  wire keep_113 ;
  wire keep_122 ;
  wire keep_131 ;
  wire keep_50 ;
  wire keep_59 ;
  wire keep_68 ;
  wire keep_77 ;
  wire keep_86 ;
  wire keep_95 ;
  reg last_1_1;
  reg last_2_1;
  reg last_3_1;
  wire [9:0] o__payload_15 ;
  wire [199:0] o__payload_43 ;
  wire [159:0] o__payload_45 ;
  wire [59:0] o__payload_47 ;
  wire o__ready_16 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  reg [1:0] pause;
  wire signed [3:0] result;
  wire signed [3:0] result_105 ;
  wire signed [3:0] result_114 ;
  wire signed [3:0] result_123 ;
  wire signed [3:0] result_132 ;
  wire signed [3:0] result_60 ;
  wire signed [3:0] result_69 ;
  wire signed [3:0] result_78 ;
  wire signed [3:0] result_87 ;
  wire signed [3:0] result_96 ;
  reg valid_1_1;
  reg valid_2_1;
  reg [2:0] waiting;
  assign keep_50  = o__payload_15 [3:0] > 1'h0;
  assign keep_59  = o__payload_15 [3:0] > 1'h1;
  assign keep_68  = o__payload_15 [3:0] > 2'h2;
  assign keep_77  = o__payload_15 [3:0] > 2'h3;
  assign keep_86  = o__payload_15 [3:0] > 3'h4;
  assign keep_95  = o__payload_15 [3:0] > 3'h5;
  assign keep_104  = o__payload_15 [3:0] > 3'h6;
  assign keep_113  = o__payload_15 [3:0] > 3'h7;
  assign keep_122  = o__payload_15 [3:0] > 4'h8;
  assign keep_131  = o__payload_15 [3:0] > 4'h9;
  assign i__payload_20 [40] = last_3_1 & o__payload_15 [4];
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
    last_1_1 <= i__payload_41 [200];
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
  systolic_os_i4_3x10__writeback__bias_queue bias_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_43 ),
    .o__ready(o__ready_26 ),
    .rst(rst),
    .write_data(i_scales__payload[199:0])
  );
  requantise_i20_i4 column_0 (
    .bias(o__payload_43 [19:0]),
    .clk(clk),
    .keep(keep_50 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [15:0]),
    .relu(o__payload_15 [5]),
    .result(result),
    .rst(rst),
    .shift(o__payload_47 [5:0]),
    .total(i__payload_41 [19:0]),
    .zero_point(o__payload_15 [9:6])
  );
  requantise_i20_i4 column_1 (
    .bias(o__payload_43 [39:20]),
    .clk(clk),
    .keep(keep_59 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [31:16]),
    .relu(o__payload_15 [5]),
    .result(result_60 ),
    .rst(rst),
    .shift(o__payload_47 [11:6]),
    .total(i__payload_41 [39:20]),
    .zero_point(o__payload_15 [9:6])
  );
  requantise_i20_i4 column_2 (
    .bias(o__payload_43 [59:40]),
    .clk(clk),
    .keep(keep_68 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [47:32]),
    .relu(o__payload_15 [5]),
    .result(result_69 ),
    .rst(rst),
    .shift(o__payload_47 [17:12]),
    .total(i__payload_41 [59:40]),
    .zero_point(o__payload_15 [9:6])
  );
  requantise_i20_i4 column_3 (
    .bias(o__payload_43 [79:60]),
    .clk(clk),
    .keep(keep_77 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [63:48]),
    .relu(o__payload_15 [5]),
    .result(result_78 ),
    .rst(rst),
    .shift(o__payload_47 [23:18]),
    .total(i__payload_41 [79:60]),
    .zero_point(o__payload_15 [9:6])
  );
  requantise_i20_i4 column_4 (
    .bias(o__payload_43 [99:80]),
    .clk(clk),
    .keep(keep_86 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [79:64]),
    .relu(o__payload_15 [5]),
    .result(result_87 ),
    .rst(rst),
    .shift(o__payload_47 [29:24]),
    .total(i__payload_41 [99:80]),
    .zero_point(o__payload_15 [9:6])
  );
  requantise_i20_i4 column_5 (
    .bias(o__payload_43 [119:100]),
    .clk(clk),
    .keep(keep_95 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [95:80]),
    .relu(o__payload_15 [5]),
    .result(result_96 ),
    .rst(rst),
    .shift(o__payload_47 [35:30]),
    .total(i__payload_41 [119:100]),
    .zero_point(o__payload_15 [9:6])
  );
  requantise_i20_i4 column_6 (
    .bias(o__payload_43 [139:120]),
    .clk(clk),
    .keep(keep_104 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [111:96]),
    .relu(o__payload_15 [5]),
    .result(result_105 ),
    .rst(rst),
    .shift(o__payload_47 [41:36]),
    .total(i__payload_41 [139:120]),
    .zero_point(o__payload_15 [9:6])
  );
  requantise_i20_i4 column_7 (
    .bias(o__payload_43 [159:140]),
    .clk(clk),
    .keep(keep_113 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [127:112]),
    .relu(o__payload_15 [5]),
    .result(result_114 ),
    .rst(rst),
    .shift(o__payload_47 [47:42]),
    .total(i__payload_41 [159:140]),
    .zero_point(o__payload_15 [9:6])
  );
  requantise_i20_i4 column_8 (
    .bias(o__payload_43 [179:160]),
    .clk(clk),
    .keep(keep_122 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [143:128]),
    .relu(o__payload_15 [5]),
    .result(result_123 ),
    .rst(rst),
    .shift(o__payload_47 [53:48]),
    .total(i__payload_41 [179:160]),
    .zero_point(o__payload_15 [9:6])
  );
  requantise_i20_i4 column_9 (
    .bias(o__payload_43 [199:180]),
    .clk(clk),
    .keep(keep_131 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [159:144]),
    .relu(o__payload_15 [5]),
    .result(result_132 ),
    .rst(rst),
    .shift(o__payload_47 [59:54]),
    .total(i__payload_41 [199:180]),
    .zero_point(o__payload_15 [9:6])
  );
  systolic_os_i4_3x10__writeback__multiplier_queue multiplier_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_45 ),
    .o__ready(o__ready_31 ),
    .rst(rst),
    .write_data(i_scales__payload[359:200])
  );
  systolic_os_i4_3x10__writeback__queue queue (
    .clk(clk),
    .i__payload({ i__payload_20 [40], result_132 , result_123 , result_114 , result_105 , result_96 , result_87 , result_78 , result_69 , result_60 , result }),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_os_i4_3x10__writeback__shift_queue shift_queue (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_47 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i_scales__payload[419:360])
  );
  systolic_os_i4_3x10__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
  assign i__payload_20 [39:0] = { result_132 , result_123 , result_114 , result_105 , result_96 , result_87 , result_78 , result_69 , result_60 , result };
endmodule

module systolic_os_i4_3x10__writeback__bias_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [199:0] write_data;
  wire [199:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [199:0] o__payload;
  wire [199:0] o__payload;
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
  ram_6x200 words (
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

module systolic_os_i4_3x10__writeback__multiplier_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [159:0] write_data;
  wire [159:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [159:0] o__payload;
  wire [159:0] o__payload;
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
  ram_6x160 words (
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

module systolic_os_i4_3x10__writeback__queue(clk, rst, o__ready, o__payload, i__payload, i__valid, room, o__valid, reserve);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [40:0] o__payload;
  wire [40:0] o__payload;
  input [40:0] i__payload;
  wire [40:0] i__payload;
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
    if (rst) room <= 5'h13;
    else room <= _2_;
  systolic_os_i4_3x10__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_os_i4_3x10__writeback__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [40:0] o__payload;
  wire [40:0] o__payload;
  input [40:0] write_data;
  wire [40:0] write_data;
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
  assign i__ready = stored != 5'h13;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 5'h12;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 5'h00 : _08_;
  assign _10_ = read_address == 5'h12;
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
  ram_19x41 words (
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

module systolic_os_i4_3x10__writeback__shift_queue(clk, rst, write_data, i__valid, o__ready, i__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [59:0] write_data;
  wire [59:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [59:0] o__payload;
  wire [59:0] o__payload;
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
  ram_6x60 words (
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

module systolic_os_i4_3x10__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  input [9:0] write_data;
  wire [9:0] write_data;
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
  ram_6x10 words (
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
