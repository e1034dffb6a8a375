module pe_os_e2m1_u5_s20(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_last__payload, o_act__payload, o_weight__payload, o_sum__payload, o_last__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [3:0] i_act__payload;
  wire [3:0] i_act__payload;
  input [4:0] i_weight__payload;
  wire [4:0] i_weight__payload;
  input [19:0] i_sum__payload;
  wire [19:0] i_sum__payload;
  input i_last__payload;
  wire i_last__payload;
  output [3:0] o_act__payload;
  reg [3:0] o_act__payload;
  output [4:0] o_weight__payload;
  reg [4:0] o_weight__payload;
  output [19:0] o_sum__payload;
  wire [19:0] o_sum__payload;
  output o_last__payload;
  reg o_last__payload;
  wire [19:0] _00_;
  wire _01_;
  wire [9:0] _02_;
  wire [19:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [1:0] act_exponent;
  wire [1:0] act_significand;
  wire signed [19:0] begun;
  reg done_0;
  wire signed [10:0] product;
  wire [8:0] product_aligned;
  wire signed [9:0] product_inverted;
  wire [6:0] product_mantissa;
  wire product_negative;
  reg signed [19:0] total;
  assign _00_ = $signed(begun) + $signed(product);
  assign act_significand[1] = | o_act__payload[2:1];
  assign _04_ = ~ act_significand[1];
  assign act_exponent[0] = o_act__payload[1] | _04_;
  assign product_mantissa = { act_significand[1], o_act__payload[0] } * o_weight__payload;
  assign _05_ = | o_act__payload[2:0];
  assign _06_ = o_act__payload[3] & _05_;
  assign _01_ = | o_weight__payload;
  assign product_negative = _06_ & _01_;
  assign { product_aligned, _02_[0] } = product_mantissa << { o_act__payload[2], act_exponent[0] };
  assign product = $signed({ product_negative, product_inverted[8:0] }) - $signed(product_negative);
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
  assign o_sum__payload = i_sum__payload | _03_;
  assign product_inverted[8:0] = product_aligned ^ { product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative, product_negative };
  assign _03_ = total & { done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0 };
  assign product_inverted[9] = product_negative;
  assign _02_[9:1] = product_aligned;
  assign act_exponent[1] = o_act__payload[2];
  assign act_significand[0] = o_act__payload[0];
endmodule

module ram_10x81(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [80:0] write_data;
  wire [80:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [80:0] read_data;
  wire [80:0] read_data;
  reg [80:0] cells [9:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [80:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_3x4(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [3:0] write_data;
  wire [3:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [3:0] read_data;
  wire [3:0] read_data;
  reg [3:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module systolic_os_e2m1u5_3x4(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] i_command__payload;
  wire [47:0] i_command__payload;
  input i_command__valid;
  wire i_command__valid;
  input [19:0] i_weights__payload;
  wire [19:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [11:0] i_acts__payload;
  wire [11:0] i_acts__payload;
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
  output [80:0] o__payload;
  wire [80:0] o__payload;
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
  reg i__valid_42 ;
  wire [12:0] i_acts__payload_35 ;
  wire i_acts__valid_34 ;
  wire i_tile__valid;
  wire i_weights__valid_31 ;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  wire [1:0] leaving;
  wire [23:0] o__payload_18 ;
  wire [79:0] o__payload_46 ;
  wire o__valid_32 ;
  wire [3:0] room;
  wire settled;
  reg valid_1;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  assign i__valid = i_command__valid & settled;
  assign i_command__ready = i__ready & settled;
  assign _00_ = o__payload_18 [20:5] - 1'h1;
  assign ends = beat == _00_;
  assign _04_ = room >= 2'h3;
  assign enable = _04_ & can_open;
  assign i_weights__valid_31  = i_weights__valid & o__valid_32 ;
  assign i_acts__valid_34  = i_acts__valid & o__valid_32 ;
  assign i_tile__valid = i_acts__ready & ends;
  assign i_acts__payload_35 [3:0] = _01_ ? i_acts__payload[3:0] : 4'h0;
  assign i_acts__payload_35 [7:4] = _02_ ? i_acts__payload[7:4] : 4'h0;
  assign _01_ = o__payload_18 [1:0] > 1'h0;
  assign _02_ = o__payload_18 [1:0] > 1'h1;
  assign _03_ = o__payload_18 [1:0] > 2'h2;
  assign i_acts__payload_35 [11:8] = _03_ ? i_acts__payload[11:8] : 4'h0;
  assign _05_ = beat + 1'h1;
  assign _06_ = ends ? 16'h0000 : _05_;
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
    else if (i_acts__ready) beat <= _06_;
  always @(posedge clk)
    if (rst) i__valid_42  <= 1'h0;
    else i__valid_42  <= valid_4;
  always @(posedge clk)
    if (rst) valid_4 <= 1'h0;
    else valid_4 <= valid_3;
  always @(posedge clk)
    if (rst) valid_3 <= 1'h0;
    else valid_3 <= valid_2;
  always @(posedge clk)
    if (rst) valid_2 <= 1'h0;
    else valid_2 <= valid_1;
  always @(posedge clk)
    if (rst) valid_1 <= 1'h0;
    else valid_1 <= leaving[0];
  systolic_os_e2m1u5_3x4__mesh mesh (
    .clk(clk),
    .enable(enable),
    .height(o__payload_18 [1:0]),
    .i_acts__payload({ ends, i_acts__payload_35 [11:0] }),
    .i_acts__valid(i_acts__valid_34 ),
    .i_weights__payload({ ends, i_weights__payload }),
    .i_weights__valid(i_weights__valid_31 ),
    .leaving(leaving),
    .move(i_acts__ready),
    .o__payload(o__payload_46 ),
    .rst(rst),
    .settled(settled)
  );
  systolic_os_e2m1u5_3x4__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload_18 ),
    .o__ready(i_tile__valid),
    .o__valid(o__valid_32 ),
    .rst(rst)
  );
  systolic_os_e2m1u5_3x4__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_18 [23], o__payload_18 [4:2] }),
    .i__payload_18 ({ last_5, o__payload_46  }),
    .i__valid(i_tile__valid),
    .i__valid_17 (i__valid_42 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(leaving[0]),
    .room(room),
    .rst(rst)
  );
  assign i_weights__ready = i_acts__ready;
  assign i_acts__payload_35 [12] = ends;
endmodule

module systolic_os_e2m1u5_3x4__mesh(clk, rst, enable, i_weights__valid, i_acts__valid, settled, move, i_weights__payload, i_acts__payload, height, leaving, o__payload);
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
  input [12:0] i_acts__payload;
  wire [12:0] i_acts__payload;
  input [1:0] height;
  wire [1:0] height;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [79:0] o__payload;
  wire [79:0] o__payload;
  wire _00_;
  wire _01_;
  wire [1:0] _02_;
  wire [3:0] _03_;
  wire _04_;
  wire _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire [4:0] _10_;
  wire [3:0] _11_;
  wire [4:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire [1:0] _18_;
  wire [1:0] _19_;
  wire _20_;
  wire [3:0] act_0_0;
  reg [3:0] act_1_1;
  reg [3:0] act_2_1;
  reg [3:0] act_2_2;
  wire signed [19:0] bus_0;
  wire signed [19:0] bus_1;
  wire signed [19:0] bus_2;
  wire signed [19:0] bus_3;
  wire [3:0] i_act__payload;
  wire [3:0] i_act__payload_18 ;
  wire [3:0] i_act__payload_22 ;
  wire [3:0] i_act__payload_28 ;
  wire [3:0] i_act__payload_34 ;
  wire [3:0] i_act__payload_40 ;
  wire [3:0] i_act__payload_48 ;
  wire [3:0] i_act__payload_54 ;
  wire [3:0] i_act__payload_60 ;
  wire i_last__payload;
  wire i_last__payload_20 ;
  wire i_last__payload_24 ;
  wire i_last__payload_30 ;
  wire i_last__payload_36 ;
  wire i_last__payload_42 ;
  wire i_last__payload_50 ;
  wire i_last__payload_56 ;
  wire i_last__payload_62 ;
  wire i_last__payload_66 ;
  reg i_last__payload_68 ;
  reg i_last__payload_70 ;
  wire [19:0] i_sum__payload_100 ;
  wire [19:0] i_sum__payload_102 ;
  wire [19:0] i_sum__payload_107 ;
  wire [19:0] i_sum__payload_109 ;
  wire [19:0] i_sum__payload_114 ;
  wire [19:0] i_sum__payload_116 ;
  wire [19:0] i_sum__payload_93 ;
  wire [19:0] i_sum__payload_95 ;
  wire [4:0] i_weight__payload;
  wire [4:0] i_weight__payload_32 ;
  wire [4:0] i_weight__payload_38 ;
  wire [4:0] i_weight__payload_44 ;
  wire [4:0] i_weight__payload_46 ;
  wire [4:0] i_weight__payload_52 ;
  wire [4:0] i_weight__payload_58 ;
  wire [4:0] i_weight__payload_64 ;
  wire [4:0] i_weight__payload_82 ;
  reg [4:0] i_weight__payload_84 ;
  reg [4:0] i_weight__payload_87 ;
  reg [4:0] i_weight__payload_90 ;
  reg signed [19:0] sum_0_1;
  reg signed [19:0] sum_0_2;
  reg signed [19:0] sum_0_3;
  reg signed [19:0] sum_1_1;
  reg signed [19:0] sum_1_2;
  reg signed [19:0] sum_2_1;
  wire tile_ends;
  reg [1:0] unsettled;
  reg [1:0] waiting;
  reg [4:0] weight_2_1;
  reg [4:0] weight_3_1;
  reg [4:0] weight_3_2;
  assign settled = ! unsettled;
  assign _00_ = i_acts__valid & i_weights__valid;
  assign _05_ = _00_ & settled;
  assign _14_ = ~ i_acts__payload[12];
  assign _15_ = ! waiting;
  assign _16_ = _15_ & enable;
  assign _17_ = _14_ | _16_;
  assign move = _05_ & _17_;
  assign tile_ends = move & i_acts__payload[12];
  assign leaving[0] = tile_ends | _01_;
  assign leaving[1] = _19_ == 1'h1;
  assign act_0_0 = move ? i_acts__payload[3:0] : 4'h0;
  assign i_weight__payload_82  = move ? i_weights__payload[4:0] : 5'h00;
  assign _01_ = | waiting;
  assign _18_ = _19_ - 1'h1;
  assign _02_ = unsettled - 1'h1;
  assign i_last__payload_66  = tile_ends | rst;
  always @(posedge clk)
    i_last__payload_68  <= i_last__payload_66 ;
  always @(posedge clk)
    i_last__payload_70  <= i_last__payload_68 ;
  always @(posedge clk)
    act_2_2 <= act_2_1;
  always @(posedge clk)
    i_weight__payload_87  <= weight_2_1;
  always @(posedge clk)
    weight_3_2 <= weight_3_1;
  always @(posedge clk)
    i_weight__payload_90  <= weight_3_2;
  always @(posedge clk)
    sum_0_1 <= bus_0;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_0_3 <= sum_0_2;
  always @(posedge clk)
    sum_1_1 <= bus_1;
  always @(posedge clk)
    sum_1_2 <= sum_1_1;
  always @(posedge clk)
    sum_2_1 <= bus_2;
  always @(posedge clk)
    if (!move) act_1_1 <= 4'h0;
    else act_1_1 <= i_acts__payload[7:4];
  always @(posedge clk)
    if (!move) act_2_1 <= 4'h0;
    else act_2_1 <= i_acts__payload[11:8];
  always @(posedge clk)
    if (!move) i_weight__payload_84  <= 5'h00;
    else i_weight__payload_84  <= i_weights__payload[9:5];
  always @(posedge clk)
    if (!move) weight_2_1 <= 5'h00;
    else weight_2_1 <= i_weights__payload[14:10];
  always @(posedge clk)
    if (!move) weight_3_1 <= 5'h00;
    else weight_3_1 <= i_weights__payload[19:15];
  always @(posedge clk)
    if (rst) waiting <= 2'h0;
    else if (_20_) waiting <= _18_;
  always @(posedge clk)
    if (rst) unsettled <= 2'h3;
    else if (!settled) unsettled <= _02_;
  assign _19_ = tile_ends ? height : waiting;
  assign _20_ = | { tile_ends, _01_ };
  pe_os_e2m1_u5_s20 pe_0_0 (
    .clk(clk),
    .i_act__payload(act_0_0),
    .i_last__payload(i_last__payload_66 ),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_82 ),
    .o_act__payload(i_act__payload),
    .o_last__payload(i_last__payload),
    .o_sum__payload(i_sum__payload_93 ),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_os_e2m1_u5_s20 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_last__payload(i_last__payload),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_84 ),
    .o_act__payload(i_act__payload_18 ),
    .o_last__payload(i_last__payload_20 ),
    .o_sum__payload(i_sum__payload_100 ),
    .o_weight__payload(i_weight__payload_32 ),
    .rst(rst)
  );
  pe_os_e2m1_u5_s20 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_18 ),
    .i_last__payload(i_last__payload_20 ),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_87 ),
    .o_act__payload(i_act__payload_22 ),
    .o_last__payload(i_last__payload_24 ),
    .o_sum__payload(i_sum__payload_107 ),
    .o_weight__payload(i_weight__payload_38 ),
    .rst(rst)
  );
  pe_os_e2m1_u5_s20 pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_22 ),
    .i_last__payload(i_last__payload_24 ),
    .i_sum__payload(20'h00000),
    .i_weight__payload(i_weight__payload_90 ),
    .o_act__payload(_03_),
    .o_last__payload(_04_),
    .o_sum__payload(i_sum__payload_114 ),
    .o_weight__payload(i_weight__payload_44 ),
    .rst(rst)
  );
  pe_os_e2m1_u5_s20 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_last__payload(i_last__payload_68 ),
    .i_sum__payload(i_sum__payload_93 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_28 ),
    .o_last__payload(i_last__payload_30 ),
    .o_sum__payload(i_sum__payload_95 ),
    .o_weight__payload(i_weight__payload_46 ),
    .rst(rst)
  );
  pe_os_e2m1_u5_s20 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_28 ),
    .i_last__payload(i_last__payload_30 ),
    .i_sum__payload(i_sum__payload_100 ),
    .i_weight__payload(i_weight__payload_32 ),
    .o_act__payload(i_act__payload_34 ),
    .o_last__payload(i_last__payload_36 ),
    .o_sum__payload(i_sum__payload_102 ),
    .o_weight__payload(i_weight__payload_52 ),
    .rst(rst)
  );
  pe_os_e2m1_u5_s20 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_34 ),
    .i_last__payload(i_last__payload_36 ),
    .i_sum__payload(i_sum__payload_107 ),
    .i_weight__payload(i_weight__payload_38 ),
    .o_act__payload(i_act__payload_40 ),
    .o_last__payload(i_last__payload_42 ),
    .o_sum__payload(i_sum__payload_109 ),
    .o_weight__payload(i_weight__payload_58 ),
    .rst(rst)
  );
  pe_os_e2m1_u5_s20 pe_1_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_40 ),
    .i_last__payload(i_last__payload_42 ),
    .i_sum__payload(i_sum__payload_114 ),
    .i_weight__payload(i_weight__payload_44 ),
    .o_act__payload(_06_),
    .o_last__payload(_07_),
    .o_sum__payload(i_sum__payload_116 ),
    .o_weight__payload(i_weight__payload_64 ),
    .rst(rst)
  );
  pe_os_e2m1_u5_s20 pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_last__payload(i_last__payload_70 ),
    .i_sum__payload(i_sum__payload_95 ),
    .i_weight__payload(i_weight__payload_46 ),
    .o_act__payload(i_act__payload_48 ),
    .o_last__payload(i_last__payload_50 ),
    .o_sum__payload(bus_0),
    .o_weight__payload(_08_),
    .rst(rst)
  );
  pe_os_e2m1_u5_s20 pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_48 ),
    .i_last__payload(i_last__payload_50 ),
    .i_sum__payload(i_sum__payload_102 ),
    .i_weight__payload(i_weight__payload_52 ),
    .o_act__payload(i_act__payload_54 ),
    .o_last__payload(i_last__payload_56 ),
    .o_sum__payload(bus_1),
    .o_weight__payload(_09_),
    .rst(rst)
  );
  pe_os_e2m1_u5_s20 pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_54 ),
    .i_last__payload(i_last__payload_56 ),
    .i_sum__payload(i_sum__payload_109 ),
    .i_weight__payload(i_weight__payload_58 ),
    .o_act__payload(i_act__payload_60 ),
    .o_last__payload(i_last__payload_62 ),
    .o_sum__payload(bus_2),
    .o_weight__payload(_10_),
    .rst(rst)
  );
  pe_os_e2m1_u5_s20 pe_2_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_60 ),
    .i_last__payload(i_last__payload_62 ),
    .i_sum__payload(i_sum__payload_116 ),
    .i_weight__payload(i_weight__payload_64 ),
    .o_act__payload(_11_),
    .o_last__payload(_13_),
    .o_sum__payload(bus_3),
    .o_weight__payload(_12_),
    .rst(rst)
  );
  assign o__payload = { bus_3, sum_2_1, sum_1_2, sum_0_3 };
endmodule

module systolic_os_e2m1u5_3x4__sequencer(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
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
  output [23:0] o__payload;
  wire [23:0] o__payload;
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
  assign m_ends = m_left <= 2'h3;
  assign o__payload[1:0] = m_ends ? m_left[1:0] : 2'h3;
  assign n_ends = n_left <= 3'h4;
  assign o__payload[4:2] = n_ends ? n_left[2:0] : 3'h4;
  assign o__payload[23] = n_ends & m_ends;
  assign advance = o__valid & o__ready;
  assign _07_ = ~ o__valid;
  assign _08_ = advance & o__payload[23];
  assign i__ready = _07_ | _08_;
  assign start = i__valid & i__ready;
  assign _09_ = ~ o__payload[23];
  assign _00_[15:2] = n_left[15:2] - 1'h1;
  assign _01_ = n_ends ? command[47:32] : { _00_[15:2], 2'h0 };
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
    if (_12_) n_left[1:0] <= _05_[1:0];
  always @(posedge clk)
    if (_11_) n_left[15:2] <= _05_[15:2];
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
  assign _00_[1:0] = n_left[1:0];
  assign o__payload[22:5] = { 1'h1, opening, k_left };
endmodule

module systolic_os_e2m1u5_3x4__writeback(clk, rst, o__ready, i__valid, can_open, o__payload, i__payload, i__payload_18 , i__valid_17 , room, o__valid, reserve);
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
  output [80:0] o__payload;
  wire [80:0] o__payload;
  input [3:0] i__payload;
  wire [3:0] i__payload;
  input [80:0] i__payload_18 ;
  wire [80:0] i__payload_18 ;
  input i__valid_17 ;
  wire i__valid_17 ;
  output [3:0] room;
  wire [3:0] room;
  output o__valid;
  wire o__valid;
  input reserve;
  wire reserve;
  wire _00_;
  wire [1:0] _01_;
  wire _02_;
  wire _03_;
  wire [1:0] _04_;
  wire [1:0] _05_;
  wire [80:0] i__payload_20 ;
  wire [3:0] keep;
  wire [3:0] o__payload_15 ;
  wire o__ready_16 ;
  reg [1:0] pause;
  assign keep[0] = o__payload_15 [2:0] > 1'h0;
  assign keep[1] = o__payload_15 [2:0] > 1'h1;
  assign keep[2] = o__payload_15 [2:0] > 2'h2;
  assign keep[3] = o__payload_15 [2:0] > 2'h3;
  assign o__ready_16  = i__valid_17  & i__payload_18 [80];
  assign i__payload_20 [80] = i__payload_18 [80] & o__payload_15 [3];
  assign can_open = ! pause;
  assign i__payload_20 [19:0] = keep[0] ? i__payload_18 [19:0] : 20'h00000;
  assign i__payload_20 [39:20] = keep[1] ? i__payload_18 [39:20] : 20'h00000;
  assign i__payload_20 [59:40] = keep[2] ? i__payload_18 [59:40] : 20'h00000;
  assign i__payload_20 [79:60] = keep[3] ? i__payload_18 [79:60] : 20'h00000;
  assign _00_ = | pause;
  assign _01_ = pause - 1'h1;
  always @(posedge clk)
    if (rst) pause[1] <= 1'h0;
    else if (_02_) pause[1] <= _05_[1];
  always @(posedge clk)
    if (_03_) pause[0] <= 1'h0;
    else if (_00_) pause[0] <= _01_[0];
  assign _02_ = | { _00_, i__valid };
  assign _03_ = | { rst, i__valid };
  assign _04_ = _00_ ? _01_ : { 1'h0, pause[0] };
  assign _05_ = i__valid ? 2'h2 : _04_;
  systolic_os_e2m1u5_3x4__writeback__queue queue (
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
  systolic_os_e2m1u5_3x4__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_os_e2m1u5_3x4__writeback__queue(clk, rst, o__ready, o__payload, i__valid, i__payload, room, o__valid, reserve);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [80:0] o__payload;
  wire [80:0] o__payload;
  input i__valid;
  wire i__valid;
  input [80:0] i__payload;
  wire [80:0] i__payload;
  output [3:0] room;
  reg [3:0] room;
  output o__valid;
  wire o__valid;
  input reserve;
  wire reserve;
  wire [3:0] _0_;
  wire _1_;
  wire [3:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 4'ha;
    else room <= _2_;
  systolic_os_e2m1u5_3x4__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_os_e2m1u5_3x4__writeback__queue__fifo(clk, rst, o__ready, o__payload, i__valid, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [80:0] o__payload;
  wire [80:0] o__payload;
  input i__valid;
  wire i__valid;
  input [80:0] write_data;
  wire [80:0] write_data;
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
  assign i__ready = stored != 4'ha;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'h9;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'h9;
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
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_10x81 words (
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

module systolic_os_e2m1u5_3x4__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input [3:0] write_data;
  wire [3:0] write_data;
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
  ram_3x4 words (
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
