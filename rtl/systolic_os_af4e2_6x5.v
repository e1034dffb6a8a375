module pe_os_af4e2_af4e2_s24(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_last__payload, o_act__payload, o_weight__payload, o_sum__payload, o_last__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [3:0] i_act__payload;
  wire [3:0] i_act__payload;
  input [3:0] i_weight__payload;
  wire [3:0] i_weight__payload;
  input [23:0] i_sum__payload;
  wire [23:0] i_sum__payload;
  input i_last__payload;
  wire i_last__payload;
  output [3:0] o_act__payload;
  reg [3:0] o_act__payload;
  output [3:0] o_weight__payload;
  reg [3:0] o_weight__payload;
  output [23:0] o_sum__payload;
  wire [23:0] o_sum__payload;
  output o_last__payload;
  reg o_last__payload;
  wire [23:0] _00_;
  wire _01_;
  wire _02_;
  wire [23:0] _03_;
  wire [1:0] act_significand;
  wire signed [23:0] begun;
  reg done_0;
  wire signed [11:0] product;
  wire [10:0] product_aligned;
  wire [2:0] product_exponent;
  wire signed [10:0] product_inverted;
  wire [3:0] product_mantissa;
  wire product_negative;
  reg signed [23:0] total;
  wire [1:0] weight_significand;
  assign _00_ = $signed(begun) + $signed(product);
  assign product_mantissa = { act_significand[1], o_act__payload[0] } * { weight_significand[1], o_weight__payload[0] };
  assign product_exponent = o_act__payload[2:1] + o_weight__payload[2:1];
  assign _01_ = o_act__payload[3] ^ o_weight__payload[3];
  assign act_significand[1] = | o_act__payload[2:0];
  assign _02_ = _01_ & act_significand[1];
  assign weight_significand[1] = | o_weight__payload[2:0];
  assign product_negative = _02_ & weight_significand[1];
  assign product_aligned = product_mantissa << product_exponent;
  assign product_inverted = product_aligned ^ { product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative };
  assign product = $signed(product_inverted) - $signed(product_negative);
  assign begun = done_0 ? 24'h000000 : total;
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
  assign _03_ = total & { done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0 };
  assign o_sum__payload = i_sum__payload | _03_;
  assign weight_significand[0] = o_weight__payload[0];
  assign act_significand[0] = o_act__payload[0];
endmodule

module ram_17x21(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [20:0] write_data;
  wire [20:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [20:0] read_data;
  wire [20:0] read_data;
  reg [20:0] cells [16:0];
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

module ram_3x120(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [119:0] write_data;
  wire [119:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [119:0] read_data;
  wire [119:0] read_data;
  reg [119:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [119:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_3x30(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [29:0] write_data;
  wire [29:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [29:0] read_data;
  wire [29:0] read_data;
  reg [29:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [29:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_3x80(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [79:0] write_data;
  wire [79:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [79:0] read_data;
  wire [79:0] read_data;
  reg [79:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [79:0] _0_;
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

module requantise_i24_i4(clk, total, rst, bias, moves, zero_point, multiplier, shift, relu, keep, result);
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
  wire [24:0] _00_;
  wire [5:0] _01_;
  wire _02_;
  wire _03_;
  wire [40:0] _04_;
  wire [41:0] _05_;
  wire _06_;
  wire _07_;
  wire [41:0] _08_;
  wire _09_;
  wire _10_;
  wire [3:0] _11_;
  wire [3:0] _12_;
  wire [4:0] _13_;
  reg signed [24:0] biased;
  wire [41:0] lost;
  wire signed [3:0] low;
  wire signed [4:0] near;
  reg signed [40:0] scaled;
  wire signed [41:0] shifted;
  reg signed [23:0] sum;
  wire up;
  wire signed [6:0] value;
  assign _00_ = $signed(sum) + $signed(bias);
  assign _04_ = $signed(biased) * $signed({ 1'h0, multiplier });
  assign shifted = $signed({ scaled, 1'h0 }) >>> shift;
  assign _05_ = $signed(1'h1) << shift;
  assign lost = ~ _05_;
  assign _06_ = $signed(shifted[41:1]) >= $signed(6'h10);
  assign _07_ = $signed(shifted[41:1]) < $signed(5'h10);
  assign _09_ = | _08_[41:1];
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
  assign _08_[41:1] = scaled & lost[41:1];
  assign near = _06_ ? 5'h0f : _13_;
  assign _11_ = _03_ ? 4'h7 : value[3:0];
  assign _12_ = _02_ ? low : _11_;
  assign result = keep ? _12_ : 4'h0;
  assign _13_ = _07_ ? 5'h10 : shifted[5:1];
  assign _08_[0] = 1'h0;
endmodule

module systolic_os_af4e2_6x5(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, i_scales__payload, i_scales__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [52:0] i_command__payload;
  wire [52:0] i_command__payload;
  input i_command__valid;
  wire i_command__valid;
  input [19:0] i_weights__payload;
  wire [19:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [23:0] i_acts__payload;
  wire [23:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [229:0] i_scales__payload;
  wire [229:0] i_scales__payload;
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
  output [20:0] o__payload;
  wire [20:0] o__payload;
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
  wire [15:0] _08_;
  wire [15:0] _09_;
  reg [15:0] beat;
  wire can_open;
  wire enable;
  wire ends;
  wire i__ready;
  wire i__valid;
  reg i__valid_48 ;
  wire [24:0] i_acts__payload_41 ;
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
  reg last_6;
  wire [1:0] leaving;
  wire [29:0] o__payload_21 ;
  wire [119:0] o__payload_52 ;
  wire o__valid_38 ;
  wire [4:0] room;
  wire settled;
  reg valid_1;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  reg valid_5;
  assign i_acts__payload_41 [7:4] = _02_ ? i_acts__payload[7:4] : 4'h0;
  assign i_acts__payload_41 [11:8] = _03_ ? i_acts__payload[11:8] : 4'h0;
  assign i_acts__payload_41 [15:12] = _04_ ? i_acts__payload[15:12] : 4'h0;
  assign i_acts__payload_41 [19:16] = _05_ ? i_acts__payload[19:16] : 4'h0;
  assign _01_ = o__payload_21 [2:0] > 1'h0;
  assign _02_ = o__payload_21 [2:0] > 1'h1;
  assign _03_ = o__payload_21 [2:0] > 2'h2;
  assign _04_ = o__payload_21 [2:0] > 2'h3;
  assign _05_ = o__payload_21 [2:0] > 3'h4;
  assign _06_ = o__payload_21 [2:0] > 3'h5;
  assign i_acts__payload_41 [23:20] = _06_ ? i_acts__payload[23:20] : 4'h0;
  assign _08_ = beat + 1'h1;
  assign _09_ = ends ? 16'h0000 : _08_;
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
  assign i__valid = i_command__valid & settled;
  assign i_command__ready = i__ready & settled;
  assign i_scales__valid_27  = i_scales__valid & settled;
  assign i_scales__ready = i_scales__ready_28  & settled;
  assign _00_ = o__payload_21 [21:6] - 1'h1;
  assign ends = beat == _00_;
  assign _07_ = room >= 3'h6;
  assign enable = _07_ & can_open;
  assign i_weights__valid_37  = i_weights__valid & o__valid_38 ;
  assign i_acts__valid_40  = i_acts__valid & o__valid_38 ;
  assign i_tile__valid = i_acts__ready & ends;
  assign i_acts__payload_41 [3:0] = _01_ ? i_acts__payload[3:0] : 4'h0;
  always @(posedge clk)
    if (rst) beat <= 16'h0000;
    else if (i_acts__ready) beat <= _09_;
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
    if (rst) i__valid_48  <= 1'h0;
    else i__valid_48  <= valid_5;
  systolic_os_af4e2_6x5__mesh mesh (
    .clk(clk),
    .enable(enable),
    .height(o__payload_21 [2:0]),
    .i_acts__payload({ ends, i_acts__payload_41 [23:0] }),
    .i_acts__valid(i_acts__valid_40 ),
    .i_weights__payload({ ends, i_weights__payload }),
    .i_weights__valid(i_weights__valid_37 ),
    .leaving(leaving),
    .move(i_acts__ready),
    .o__payload(o__payload_52 ),
    .rst(rst),
    .settled(settled)
  );
  systolic_os_af4e2_6x5__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload_21 ),
    .o__ready(i_tile__valid),
    .o__valid(o__valid_38 ),
    .rst(rst)
  );
  systolic_os_af4e2_6x5__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_21 [29:24], o__payload_21 [5:3] }),
    .i__payload_41 ({ last_6, o__payload_52  }),
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
  assign i_acts__payload_41 [24] = ends;
  assign i_weights__ready = i_acts__ready;
endmodule

module systolic_os_af4e2_6x5__mesh(clk, rst, enable, i_weights__valid, i_acts__valid, settled, move, i_weights__payload, i_acts__payload, height, leaving, o__payload);
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
  input [20:0] i_weights__payload;
  wire [20:0] i_weights__payload;
  input [24:0] i_acts__payload;
  wire [24:0] i_acts__payload;
  input [2:0] height;
  wire [2:0] height;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [119:0] o__payload;
  wire [119:0] o__payload;
  wire _00_;
  wire _01_;
  wire [2:0] _02_;
  wire [3:0] _03_;
  wire _04_;
  wire _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [3:0] _08_;
  wire _09_;
  wire [3:0] _10_;
  wire _11_;
  wire [3:0] _12_;
  wire _13_;
  wire [3:0] _14_;
  wire [3:0] _15_;
  wire _16_;
  wire [3:0] _17_;
  wire [3:0] _18_;
  wire [3:0] _19_;
  wire [3:0] _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire [2:0] _25_;
  wire [2:0] _26_;
  wire _27_;
  wire [3:0] act_0_0;
  reg [3:0] act_1_1;
  reg [3:0] act_2_1;
  reg [3:0] act_2_2;
  reg [3:0] act_3_1;
  reg [3:0] act_3_2;
  reg [3:0] act_3_3;
  reg [3:0] act_4_1;
  reg [3:0] act_4_2;
  reg [3:0] act_4_3;
  reg [3:0] act_4_4;
  reg [3:0] act_5_1;
  reg [3:0] act_5_2;
  reg [3:0] act_5_3;
  reg [3:0] act_5_4;
  reg [3:0] act_5_5;
  wire signed [23:0] bus_0;
  wire signed [23:0] bus_1;
  wire signed [23:0] bus_2;
  wire signed [23:0] bus_3;
  wire signed [23:0] bus_4;
  wire [3:0] i_act__payload;
  wire [3:0] i_act__payload_102 ;
  wire [3:0] i_act__payload_110 ;
  wire [3:0] i_act__payload_116 ;
  wire [3:0] i_act__payload_122 ;
  wire [3:0] i_act__payload_128 ;
  wire [3:0] i_act__payload_136 ;
  wire [3:0] i_act__payload_142 ;
  wire [3:0] i_act__payload_148 ;
  wire [3:0] i_act__payload_154 ;
  wire [3:0] i_act__payload_18 ;
  wire [3:0] i_act__payload_22 ;
  wire [3:0] i_act__payload_26 ;
  wire [3:0] i_act__payload_32 ;
  wire [3:0] i_act__payload_38 ;
  wire [3:0] i_act__payload_44 ;
  wire [3:0] i_act__payload_50 ;
  wire [3:0] i_act__payload_58 ;
  wire [3:0] i_act__payload_64 ;
  wire [3:0] i_act__payload_70 ;
  wire [3:0] i_act__payload_76 ;
  wire [3:0] i_act__payload_84 ;
  wire [3:0] i_act__payload_90 ;
  wire [3:0] i_act__payload_96 ;
  wire i_last__payload;
  wire i_last__payload_104 ;
  wire i_last__payload_112 ;
  wire i_last__payload_118 ;
  wire i_last__payload_124 ;
  wire i_last__payload_130 ;
  wire i_last__payload_138 ;
  wire i_last__payload_144 ;
  wire i_last__payload_150 ;
  wire i_last__payload_156 ;
  wire i_last__payload_160 ;
  reg i_last__payload_162 ;
  reg i_last__payload_164 ;
  reg i_last__payload_166 ;
  reg i_last__payload_168 ;
  reg i_last__payload_170 ;
  wire i_last__payload_20 ;
  wire i_last__payload_24 ;
  wire i_last__payload_28 ;
  wire i_last__payload_34 ;
  wire i_last__payload_40 ;
  wire i_last__payload_46 ;
  wire i_last__payload_52 ;
  wire i_last__payload_60 ;
  wire i_last__payload_66 ;
  wire i_last__payload_72 ;
  wire i_last__payload_78 ;
  wire i_last__payload_86 ;
  wire i_last__payload_92 ;
  wire i_last__payload_98 ;
  wire [23:0] i_sum__payload_205 ;
  wire [23:0] i_sum__payload_207 ;
  wire [23:0] i_sum__payload_209 ;
  wire [23:0] i_sum__payload_211 ;
  wire [23:0] i_sum__payload_213 ;
  wire [23:0] i_sum__payload_218 ;
  wire [23:0] i_sum__payload_220 ;
  wire [23:0] i_sum__payload_222 ;
  wire [23:0] i_sum__payload_224 ;
  wire [23:0] i_sum__payload_226 ;
  wire [23:0] i_sum__payload_231 ;
  wire [23:0] i_sum__payload_233 ;
  wire [23:0] i_sum__payload_235 ;
  wire [23:0] i_sum__payload_237 ;
  wire [23:0] i_sum__payload_239 ;
  wire [23:0] i_sum__payload_244 ;
  wire [23:0] i_sum__payload_246 ;
  wire [23:0] i_sum__payload_248 ;
  wire [23:0] i_sum__payload_250 ;
  wire [23:0] i_sum__payload_252 ;
  wire [23:0] i_sum__payload_257 ;
  wire [23:0] i_sum__payload_259 ;
  wire [23:0] i_sum__payload_261 ;
  wire [23:0] i_sum__payload_263 ;
  wire [23:0] i_sum__payload_265 ;
  wire [3:0] i_weight__payload;
  wire [3:0] i_weight__payload_100 ;
  wire [3:0] i_weight__payload_106 ;
  wire [3:0] i_weight__payload_108 ;
  wire [3:0] i_weight__payload_114 ;
  wire [3:0] i_weight__payload_120 ;
  wire [3:0] i_weight__payload_126 ;
  wire [3:0] i_weight__payload_132 ;
  wire [3:0] i_weight__payload_134 ;
  wire [3:0] i_weight__payload_140 ;
  wire [3:0] i_weight__payload_146 ;
  wire [3:0] i_weight__payload_152 ;
  wire [3:0] i_weight__payload_158 ;
  wire [3:0] i_weight__payload_191 ;
  reg [3:0] i_weight__payload_193 ;
  reg [3:0] i_weight__payload_196 ;
  reg [3:0] i_weight__payload_199 ;
  reg [3:0] i_weight__payload_202 ;
  wire [3:0] i_weight__payload_36 ;
  wire [3:0] i_weight__payload_42 ;
  wire [3:0] i_weight__payload_48 ;
  wire [3:0] i_weight__payload_54 ;
  wire [3:0] i_weight__payload_56 ;
  wire [3:0] i_weight__payload_62 ;
  wire [3:0] i_weight__payload_68 ;
  wire [3:0] i_weight__payload_74 ;
  wire [3:0] i_weight__payload_80 ;
  wire [3:0] i_weight__payload_82 ;
  wire [3:0] i_weight__payload_88 ;
  wire [3:0] i_weight__payload_94 ;
  reg signed [23:0] sum_0_1;
  reg signed [23:0] sum_0_2;
  reg signed [23:0] sum_0_3;
  reg signed [23:0] sum_0_4;
  reg signed [23:0] sum_1_1;
  reg signed [23:0] sum_1_2;
  reg signed [23:0] sum_1_3;
  reg signed [23:0] sum_2_1;
  reg signed [23:0] sum_2_2;
  reg signed [23:0] sum_3_1;
  wire tile_ends;
  reg [2:0] unsettled;
  reg [2:0] waiting;
  reg [3:0] weight_2_1;
  reg [3:0] weight_3_1;
  reg [3:0] weight_3_2;
  reg [3:0] weight_4_1;
  reg [3:0] weight_4_2;
  reg [3:0] weight_4_3;
  always @(posedge clk)
    i_weight__payload_199  <= weight_3_2;
  always @(posedge clk)
    weight_4_2 <= weight_4_1;
  always @(posedge clk)
    weight_4_3 <= weight_4_2;
  always @(posedge clk)
    i_weight__payload_202  <= weight_4_3;
  always @(posedge clk)
    sum_0_1 <= bus_0;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_0_3 <= sum_0_2;
  always @(posedge clk)
    sum_0_4 <= sum_0_3;
  always @(posedge clk)
    sum_1_1 <= bus_1;
  always @(posedge clk)
    sum_1_2 <= sum_1_1;
  always @(posedge clk)
    sum_1_3 <= sum_1_2;
  always @(posedge clk)
    sum_2_1 <= bus_2;
  always @(posedge clk)
    sum_2_2 <= sum_2_1;
  always @(posedge clk)
    sum_3_1 <= bus_3;
  assign settled = ! unsettled;
  assign _00_ = i_acts__valid & i_weights__valid;
  assign _05_ = _00_ & settled;
  assign _16_ = ~ i_acts__payload[24];
  assign _22_ = ! waiting;
  assign _23_ = _22_ & enable;
  assign _24_ = _16_ | _23_;
  assign move = _05_ & _24_;
  assign tile_ends = move & i_acts__payload[24];
  assign leaving[0] = tile_ends | _01_;
  assign leaving[1] = _26_ == 1'h1;
  assign act_0_0 = move ? i_acts__payload[3:0] : 4'h0;
  assign i_weight__payload_191  = move ? i_weights__payload[3:0] : 4'h0;
  assign _01_ = | waiting;
  assign _25_ = _26_ - 1'h1;
  assign _02_ = unsettled - 1'h1;
  assign i_last__payload_160  = tile_ends | rst;
  always @(posedge clk)
    i_last__payload_162  <= i_last__payload_160 ;
  always @(posedge clk)
    i_last__payload_164  <= i_last__payload_162 ;
  always @(posedge clk)
    i_last__payload_166  <= i_last__payload_164 ;
  always @(posedge clk)
    i_last__payload_168  <= i_last__payload_166 ;
  always @(posedge clk)
    i_last__payload_170  <= i_last__payload_168 ;
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
    i_weight__payload_196  <= weight_2_1;
  always @(posedge clk)
    weight_3_2 <= weight_3_1;
  always @(posedge clk)
    if (!move) act_1_1 <= 4'h0;
    else act_1_1 <= i_acts__payload[7:4];
  always @(posedge clk)
    if (!move) act_2_1 <= 4'h0;
    else act_2_1 <= i_acts__payload[11:8];
  always @(posedge clk)
    if (!move) act_3_1 <= 4'h0;
    else act_3_1 <= i_acts__payload[15:12];
  always @(posedge clk)
    if (!move) act_4_1 <= 4'h0;
    else act_4_1 <= i_acts__payload[19:16];
  always @(posedge clk)
    if (!move) act_5_1 <= 4'h0;
    else act_5_1 <= i_acts__payload[23:20];
  always @(posedge clk)
    if (!move) i_weight__payload_193  <= 4'h0;
    else i_weight__payload_193  <= i_weights__payload[7:4];
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
    if (rst) waiting <= 3'h0;
    else if (_27_) waiting <= _25_;
  always @(posedge clk)
    if (rst) unsettled <= 3'h6;
    else if (!settled) unsettled <= _02_;
  assign _26_ = tile_ends ? height : waiting;
  assign _27_ = | { tile_ends, _01_ };
  pe_os_af4e2_af4e2_s24 pe_0_0 (
    .clk(clk),
    .i_act__payload(act_0_0),
    .i_last__payload(i_last__payload_160 ),
    .i_sum__payload(24'h000000),
    .i_weight__payload(i_weight__payload_191 ),
    .o_act__payload(i_act__payload),
    .o_last__payload(i_last__payload),
    .o_sum__payload(i_sum__payload_205 ),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_last__payload(i_last__payload),
    .i_sum__payload(24'h000000),
    .i_weight__payload(i_weight__payload_193 ),
    .o_act__payload(i_act__payload_18 ),
    .o_last__payload(i_last__payload_20 ),
    .o_sum__payload(i_sum__payload_218 ),
    .o_weight__payload(i_weight__payload_36 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_18 ),
    .i_last__payload(i_last__payload_20 ),
    .i_sum__payload(24'h000000),
    .i_weight__payload(i_weight__payload_196 ),
    .o_act__payload(i_act__payload_22 ),
    .o_last__payload(i_last__payload_24 ),
    .o_sum__payload(i_sum__payload_231 ),
    .o_weight__payload(i_weight__payload_42 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_22 ),
    .i_last__payload(i_last__payload_24 ),
    .i_sum__payload(24'h000000),
    .i_weight__payload(i_weight__payload_199 ),
    .o_act__payload(i_act__payload_26 ),
    .o_last__payload(i_last__payload_28 ),
    .o_sum__payload(i_sum__payload_244 ),
    .o_weight__payload(i_weight__payload_48 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_0_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_26 ),
    .i_last__payload(i_last__payload_28 ),
    .i_sum__payload(24'h000000),
    .i_weight__payload(i_weight__payload_202 ),
    .o_act__payload(_03_),
    .o_last__payload(_04_),
    .o_sum__payload(i_sum__payload_257 ),
    .o_weight__payload(i_weight__payload_54 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_last__payload(i_last__payload_162 ),
    .i_sum__payload(i_sum__payload_205 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_32 ),
    .o_last__payload(i_last__payload_34 ),
    .o_sum__payload(i_sum__payload_207 ),
    .o_weight__payload(i_weight__payload_56 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_32 ),
    .i_last__payload(i_last__payload_34 ),
    .i_sum__payload(i_sum__payload_218 ),
    .i_weight__payload(i_weight__payload_36 ),
    .o_act__payload(i_act__payload_38 ),
    .o_last__payload(i_last__payload_40 ),
    .o_sum__payload(i_sum__payload_220 ),
    .o_weight__payload(i_weight__payload_62 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_38 ),
    .i_last__payload(i_last__payload_40 ),
    .i_sum__payload(i_sum__payload_231 ),
    .i_weight__payload(i_weight__payload_42 ),
    .o_act__payload(i_act__payload_44 ),
    .o_last__payload(i_last__payload_46 ),
    .o_sum__payload(i_sum__payload_233 ),
    .o_weight__payload(i_weight__payload_68 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_1_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_44 ),
    .i_last__payload(i_last__payload_46 ),
    .i_sum__payload(i_sum__payload_244 ),
    .i_weight__payload(i_weight__payload_48 ),
    .o_act__payload(i_act__payload_50 ),
    .o_last__payload(i_last__payload_52 ),
    .o_sum__payload(i_sum__payload_246 ),
    .o_weight__payload(i_weight__payload_74 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_1_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_50 ),
    .i_last__payload(i_last__payload_52 ),
    .i_sum__payload(i_sum__payload_257 ),
    .i_weight__payload(i_weight__payload_54 ),
    .o_act__payload(_06_),
    .o_last__payload(_07_),
    .o_sum__payload(i_sum__payload_259 ),
    .o_weight__payload(i_weight__payload_80 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_last__payload(i_last__payload_164 ),
    .i_sum__payload(i_sum__payload_207 ),
    .i_weight__payload(i_weight__payload_56 ),
    .o_act__payload(i_act__payload_58 ),
    .o_last__payload(i_last__payload_60 ),
    .o_sum__payload(i_sum__payload_209 ),
    .o_weight__payload(i_weight__payload_82 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_58 ),
    .i_last__payload(i_last__payload_60 ),
    .i_sum__payload(i_sum__payload_220 ),
    .i_weight__payload(i_weight__payload_62 ),
    .o_act__payload(i_act__payload_64 ),
    .o_last__payload(i_last__payload_66 ),
    .o_sum__payload(i_sum__payload_222 ),
    .o_weight__payload(i_weight__payload_88 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_64 ),
    .i_last__payload(i_last__payload_66 ),
    .i_sum__payload(i_sum__payload_233 ),
    .i_weight__payload(i_weight__payload_68 ),
    .o_act__payload(i_act__payload_70 ),
    .o_last__payload(i_last__payload_72 ),
    .o_sum__payload(i_sum__payload_235 ),
    .o_weight__payload(i_weight__payload_94 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_2_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_70 ),
    .i_last__payload(i_last__payload_72 ),
    .i_sum__payload(i_sum__payload_246 ),
    .i_weight__payload(i_weight__payload_74 ),
    .o_act__payload(i_act__payload_76 ),
    .o_last__payload(i_last__payload_78 ),
    .o_sum__payload(i_sum__payload_248 ),
    .o_weight__payload(i_weight__payload_100 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_2_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_76 ),
    .i_last__payload(i_last__payload_78 ),
    .i_sum__payload(i_sum__payload_259 ),
    .i_weight__payload(i_weight__payload_80 ),
    .o_act__payload(_08_),
    .o_last__payload(_09_),
    .o_sum__payload(i_sum__payload_261 ),
    .o_weight__payload(i_weight__payload_106 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_3_0 (
    .clk(clk),
    .i_act__payload(act_3_3),
    .i_last__payload(i_last__payload_166 ),
    .i_sum__payload(i_sum__payload_209 ),
    .i_weight__payload(i_weight__payload_82 ),
    .o_act__payload(i_act__payload_84 ),
    .o_last__payload(i_last__payload_86 ),
    .o_sum__payload(i_sum__payload_211 ),
    .o_weight__payload(i_weight__payload_108 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_3_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_84 ),
    .i_last__payload(i_last__payload_86 ),
    .i_sum__payload(i_sum__payload_222 ),
    .i_weight__payload(i_weight__payload_88 ),
    .o_act__payload(i_act__payload_90 ),
    .o_last__payload(i_last__payload_92 ),
    .o_sum__payload(i_sum__payload_224 ),
    .o_weight__payload(i_weight__payload_114 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_3_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_90 ),
    .i_last__payload(i_last__payload_92 ),
    .i_sum__payload(i_sum__payload_235 ),
    .i_weight__payload(i_weight__payload_94 ),
    .o_act__payload(i_act__payload_96 ),
    .o_last__payload(i_last__payload_98 ),
    .o_sum__payload(i_sum__payload_237 ),
    .o_weight__payload(i_weight__payload_120 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_3_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_96 ),
    .i_last__payload(i_last__payload_98 ),
    .i_sum__payload(i_sum__payload_248 ),
    .i_weight__payload(i_weight__payload_100 ),
    .o_act__payload(i_act__payload_102 ),
    .o_last__payload(i_last__payload_104 ),
    .o_sum__payload(i_sum__payload_250 ),
    .o_weight__payload(i_weight__payload_126 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_3_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_102 ),
    .i_last__payload(i_last__payload_104 ),
    .i_sum__payload(i_sum__payload_261 ),
    .i_weight__payload(i_weight__payload_106 ),
    .o_act__payload(_10_),
    .o_last__payload(_11_),
    .o_sum__payload(i_sum__payload_263 ),
    .o_weight__payload(i_weight__payload_132 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_4_0 (
    .clk(clk),
    .i_act__payload(act_4_4),
    .i_last__payload(i_last__payload_168 ),
    .i_sum__payload(i_sum__payload_211 ),
    .i_weight__payload(i_weight__payload_108 ),
    .o_act__payload(i_act__payload_110 ),
    .o_last__payload(i_last__payload_112 ),
    .o_sum__payload(i_sum__payload_213 ),
    .o_weight__payload(i_weight__payload_134 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_4_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_110 ),
    .i_last__payload(i_last__payload_112 ),
    .i_sum__payload(i_sum__payload_224 ),
    .i_weight__payload(i_weight__payload_114 ),
    .o_act__payload(i_act__payload_116 ),
    .o_last__payload(i_last__payload_118 ),
    .o_sum__payload(i_sum__payload_226 ),
    .o_weight__payload(i_weight__payload_140 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_4_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_116 ),
    .i_last__payload(i_last__payload_118 ),
    .i_sum__payload(i_sum__payload_237 ),
    .i_weight__payload(i_weight__payload_120 ),
    .o_act__payload(i_act__payload_122 ),
    .o_last__payload(i_last__payload_124 ),
    .o_sum__payload(i_sum__payload_239 ),
    .o_weight__payload(i_weight__payload_146 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_4_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_122 ),
    .i_last__payload(i_last__payload_124 ),
    .i_sum__payload(i_sum__payload_250 ),
    .i_weight__payload(i_weight__payload_126 ),
    .o_act__payload(i_act__payload_128 ),
    .o_last__payload(i_last__payload_130 ),
    .o_sum__payload(i_sum__payload_252 ),
    .o_weight__payload(i_weight__payload_152 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_4_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_128 ),
    .i_last__payload(i_last__payload_130 ),
    .i_sum__payload(i_sum__payload_263 ),
    .i_weight__payload(i_weight__payload_132 ),
    .o_act__payload(_12_),
    .o_last__payload(_13_),
    .o_sum__payload(i_sum__payload_265 ),
    .o_weight__payload(i_weight__payload_158 ),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_5_0 (
    .clk(clk),
    .i_act__payload(act_5_5),
    .i_last__payload(i_last__payload_170 ),
    .i_sum__payload(i_sum__payload_213 ),
    .i_weight__payload(i_weight__payload_134 ),
    .o_act__payload(i_act__payload_136 ),
    .o_last__payload(i_last__payload_138 ),
    .o_sum__payload(bus_0),
    .o_weight__payload(_14_),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_5_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_136 ),
    .i_last__payload(i_last__payload_138 ),
    .i_sum__payload(i_sum__payload_226 ),
    .i_weight__payload(i_weight__payload_140 ),
    .o_act__payload(i_act__payload_142 ),
    .o_last__payload(i_last__payload_144 ),
    .o_sum__payload(bus_1),
    .o_weight__payload(_15_),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_5_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_142 ),
    .i_last__payload(i_last__payload_144 ),
    .i_sum__payload(i_sum__payload_239 ),
    .i_weight__payload(i_weight__payload_146 ),
    .o_act__payload(i_act__payload_148 ),
    .o_last__payload(i_last__payload_150 ),
    .o_sum__payload(bus_2),
    .o_weight__payload(_17_),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_5_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_148 ),
    .i_last__payload(i_last__payload_150 ),
    .i_sum__payload(i_sum__payload_252 ),
    .i_weight__payload(i_weight__payload_152 ),
    .o_act__payload(i_act__payload_154 ),
    .o_last__payload(i_last__payload_156 ),
    .o_sum__payload(bus_3),
    .o_weight__payload(_18_),
    .rst(rst)
  );
  pe_os_af4e2_af4e2_s24 pe_5_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_154 ),
    .i_last__payload(i_last__payload_156 ),
    .i_sum__payload(i_sum__payload_265 ),
    .i_weight__payload(i_weight__payload_158 ),
    .o_act__payload(_19_),
    .o_last__payload(_21_),
    .o_sum__payload(bus_4),
    .o_weight__payload(_20_),
    .rst(rst)
  );
  assign o__payload = { bus_4, sum_3_1, sum_2_2, sum_1_3, sum_0_4 };
endmodule

module systolic_os_af4e2_6x5__sequencer(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
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
  assign m_ends = m_left <= 3'h6;
  assign o__payload[2:0] = m_ends ? m_left[2:0] : 3'h6;
  assign n_ends = n_left <= 3'h5;
  assign o__payload[5:3] = n_ends ? n_left[2:0] : 3'h5;
  assign o__payload[24] = n_ends & m_ends;
  assign advance = o__valid & o__ready;
  assign _07_ = ~ o__valid;
  assign _08_ = advance & o__payload[24];
  assign i__ready = _07_ | _08_;
  assign start = i__valid & i__ready;
  assign _09_ = ~ o__payload[24];
  assign _00_ = n_left - 3'h5;
  assign _01_ = n_ends ? command[47:32] : _00_;
  assign _02_[15:1] = m_left[15:1] - 2'h3;
  always @(posedge clk)
    opening <= _03_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _15_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (start) m_left[0] <= i__payload[0];
  always @(posedge clk)
    if (_12_) m_left[15:1] <= _04_[15:1];
  always @(posedge clk)
    if (_11_) n_left <= _05_;
  always @(posedge clk)
    if (_11_) k_left <= _06_;
  assign _10_ = | { start, n_ends };
  assign _11_ = | { start, advance };
  assign _12_ = & { _10_, _11_ };
  assign _06_ = start ? i__payload[31:16] : command[31:16];
  assign _05_ = start ? i__payload[47:32] : _01_;
  assign _04_ = start ? i__payload[15:0] : { _02_[15:1], m_left[0] };
  assign _13_ = opening | advance;
  assign _03_ = _13_ | start;
  assign _14_ = advance ? _09_ : o__valid;
  assign _15_ = _14_ | start;
  assign _02_[0] = m_left[0];
  assign { o__payload[29:25], o__payload[23:6] } = { command[52:48], 1'h1, opening, k_left };
endmodule

module systolic_os_af4e2_6x5__writeback(clk, rst, i_scales__payload, o__ready, i_scales__valid, i__valid, can_open, o__payload, i_scales__ready, i__payload, i__payload_41 , i__valid_39 , room, o__valid, reserve);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [229:0] i_scales__payload;
  wire [229:0] i_scales__payload;
  input o__ready;
  wire o__ready;
  input i_scales__valid;
  wire i_scales__valid;
  input i__valid;
  wire i__valid;
  output can_open;
  wire can_open;
  output [20:0] o__payload;
  wire [20:0] o__payload;
  output i_scales__ready;
  wire i_scales__ready;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  input [120:0] i__payload_41 ;
  wire [120:0] i__payload_41 ;
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
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire [20:0] i__payload_20 ;
  reg i__valid_19 ;
  wire i__valid_21 ;
  wire keep_50 ;
  wire keep_59 ;
  wire keep_68 ;
  wire keep_77 ;
  wire keep_86 ;
  reg last_1_1;
  reg last_2_1;
  reg last_3_1;
  wire [8:0] o__payload_15 ;
  wire [119:0] o__payload_43 ;
  wire [79:0] o__payload_45 ;
  wire [29:0] o__payload_47 ;
  wire o__ready_16 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  wire [2:0] pause;
  wire signed [3:0] result;
  wire signed [3:0] result_60 ;
  wire signed [3:0] result_69 ;
  wire signed [3:0] result_78 ;
  wire signed [3:0] result_87 ;
  reg valid_1_1;
  reg valid_2_1;
  reg [2:0] waiting;
  assign keep_50  = o__payload_15 [2:0] > 1'h0;
  assign keep_59  = o__payload_15 [2:0] > 1'h1;
  assign keep_68  = o__payload_15 [2:0] > 2'h2;
  assign keep_77  = o__payload_15 [2:0] > 2'h3;
  assign keep_86  = o__payload_15 [2:0] > 3'h4;
  assign i__payload_20 [20] = last_3_1 & o__payload_15 [3];
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
    last_1_1 <= i__payload_41 [120];
  always @(posedge clk)
    last_2_1 <= last_1_1;
  always @(posedge clk)
    last_3_1 <= last_2_1;
  reg [1:0] _30_;
  always @(posedge clk)
    if (rst) _30_ <= 2'h0;
    else if (_06_) _30_ <= { _09_[2], _09_[0] };
  assign { pause[2], pause[0] } = _30_;
  reg pause_reg_1 ;
  always @(posedge clk)
    if (_07_) pause_reg_1  <= 1'h0;
    else if (_02_) pause_reg_1  <= _03_[1];
  assign pause[1] = pause_reg_1 ;
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
  assign _08_ = _02_ ? _03_ : { 1'h0, pause[1], 1'h0 };
  assign _09_ = i__valid ? 3'h5 : _08_;
  systolic_os_af4e2_6x5__writeback__bias_queue bias_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_43 ),
    .o__ready(o__ready_26 ),
    .rst(rst),
    .write_data(i_scales__payload[119:0])
  );
  requantise_i24_i4 column_0 (
    .bias(o__payload_43 [23:0]),
    .clk(clk),
    .keep(keep_50 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [15:0]),
    .relu(o__payload_15 [4]),
    .result(result),
    .rst(rst),
    .shift(o__payload_47 [5:0]),
    .total(i__payload_41 [23:0]),
    .zero_point(o__payload_15 [8:5])
  );
  requantise_i24_i4 column_1 (
    .bias(o__payload_43 [47:24]),
    .clk(clk),
    .keep(keep_59 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [31:16]),
    .relu(o__payload_15 [4]),
    .result(result_60 ),
    .rst(rst),
    .shift(o__payload_47 [11:6]),
    .total(i__payload_41 [47:24]),
    .zero_point(o__payload_15 [8:5])
  );
  requantise_i24_i4 column_2 (
    .bias(o__payload_43 [71:48]),
    .clk(clk),
    .keep(keep_68 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [47:32]),
    .relu(o__payload_15 [4]),
    .result(result_69 ),
    .rst(rst),
    .shift(o__payload_47 [17:12]),
    .total(i__payload_41 [71:48]),
    .zero_point(o__payload_15 [8:5])
  );
  requantise_i24_i4 column_3 (
    .bias(o__payload_43 [95:72]),
    .clk(clk),
    .keep(keep_77 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [63:48]),
    .relu(o__payload_15 [4]),
    .result(result_78 ),
    .rst(rst),
    .shift(o__payload_47 [23:18]),
    .total(i__payload_41 [95:72]),
    .zero_point(o__payload_15 [8:5])
  );
  requantise_i24_i4 column_4 (
    .bias(o__payload_43 [119:96]),
    .clk(clk),
    .keep(keep_86 ),
    .moves({ valid_2_1, valid_1_1, i__valid_39  }),
    .multiplier(o__payload_45 [79:64]),
    .relu(o__payload_15 [4]),
    .result(result_87 ),
    .rst(rst),
    .shift(o__payload_47 [29:24]),
    .total(i__payload_41 [119:96]),
    .zero_point(o__payload_15 [8:5])
  );
  systolic_os_af4e2_6x5__writeback__multiplier_queue multiplier_queue (
    .clk(clk),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_45 ),
    .o__ready(o__ready_31 ),
    .rst(rst),
    .write_data(i_scales__payload[199:120])
  );
  systolic_os_af4e2_6x5__writeback__queue queue (
    .clk(clk),
    .i__payload({ i__payload_20 [20], result_87 , result_78 , result_69 , result_60 , result }),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  systolic_os_af4e2_6x5__writeback__shift_queue shift_queue (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_21 ),
    .o__payload(o__payload_47 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i_scales__payload[229:200])
  );
  systolic_os_af4e2_6x5__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
  assign i__payload_20 [19:0] = { result_87 , result_78 , result_69 , result_60 , result };
endmodule

module systolic_os_af4e2_6x5__writeback__bias_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [119:0] write_data;
  wire [119:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [119:0] o__payload;
  wire [119:0] o__payload;
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
  ram_3x120 words (
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

module systolic_os_af4e2_6x5__writeback__multiplier_queue(clk, rst, write_data, i__valid, o__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [79:0] write_data;
  wire [79:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [79:0] o__payload;
  wire [79:0] o__payload;
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
  ram_3x80 words (
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

module systolic_os_af4e2_6x5__writeback__queue(clk, rst, o__ready, o__payload, i__payload, i__valid, room, o__valid, reserve);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [20:0] o__payload;
  wire [20:0] o__payload;
  input [20:0] i__payload;
  wire [20:0] i__payload;
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
    if (rst) room <= 5'h11;
    else room <= _2_;
  systolic_os_af4e2_6x5__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_os_af4e2_6x5__writeback__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [20:0] o__payload;
  wire [20:0] o__payload;
  input [20:0] write_data;
  wire [20:0] write_data;
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
  assign i__ready = stored != 5'h11;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 5'h10;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 5'h00 : _08_;
  assign _10_ = read_address == 5'h10;
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
  ram_17x21 words (
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

module systolic_os_af4e2_6x5__writeback__shift_queue(clk, rst, write_data, i__valid, o__ready, i__ready, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [29:0] write_data;
  wire [29:0] write_data;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [29:0] o__payload;
  wire [29:0] o__payload;
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
  ram_3x30 words (
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

module systolic_os_af4e2_6x5__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
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
