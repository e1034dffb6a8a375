module pe_os_u4_u4_s12(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_last__payload, o_act__payload, o_weight__payload, o_sum__payload, o_last__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [3:0] i_act__payload;
  wire [3:0] i_act__payload;
  input [3:0] i_weight__payload;
  wire [3:0] i_weight__payload;
  input [11:0] i_sum__payload;
  wire [11:0] i_sum__payload;
  input i_last__payload;
  wire i_last__payload;
  output [3:0] o_act__payload;
  reg [3:0] o_act__payload;
  output [3:0] o_weight__payload;
  reg [3:0] o_weight__payload;
  output [11:0] o_sum__payload;
  wire [11:0] o_sum__payload;
  output o_last__payload;
  reg o_last__payload;
  wire [11:0] _00_;
  wire [11:0] _01_;
  wire signed [11:0] begun;
  reg done_0;
  wire [7:0] product;
  reg signed [11:0] total;
  assign product = o_act__payload * o_weight__payload;
  assign begun = done_0 ? 12'h000 : total;
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
  assign _00_ = $signed(begun) + $signed({ 1'h0, product });
  assign _01_ = total & { done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0, done_0 };
  assign o_sum__payload = i_sum__payload | _01_;
endmodule

module ram_14x85(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [84:0] write_data;
  wire [84:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [84:0] read_data;
  wire [84:0] read_data;
  reg [84:0] cells [13:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [84:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module systolic_os_u4_array_2x7(clk, rst, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, o__ready, i_weights__ready, i_acts__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [28:0] i_weights__payload;
  wire [28:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [8:0] i_acts__payload;
  wire [8:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input o__ready;
  wire o__ready;
  output i_weights__ready;
  wire i_weights__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output [84:0] o__payload;
  wire [84:0] o__payload;
  output o__valid;
  wire o__valid;
  wire enable;
  reg i__valid;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  reg last_6;
  reg last_7;
  reg last_8;
  wire [1:0] leaving;
  wire [83:0] o__payload_27 ;
  wire [3:0] room;
  reg valid_1;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  reg valid_5;
  reg valid_6;
  reg valid_7;
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
    if (rst) i__valid <= 1'h0;
    else i__valid <= valid_7;
  assign enable = | room[3:1];
  systolic_os_u4_array_2x7__mesh mesh (
    .clk(clk),
    .enable(enable),
    .i_acts__payload(i_acts__payload),
    .i_acts__valid(i_acts__valid),
    .i_weights__payload(i_weights__payload),
    .i_weights__valid(i_weights__valid),
    .leaving(leaving),
    .move(i_acts__ready),
    .o__payload(o__payload_27 ),
    .rst(rst)
  );
  systolic_os_u4_array_2x7__queue queue (
    .clk(clk),
    .i__payload({ last_8, o__payload_27  }),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(leaving[0]),
    .room(room),
    .rst(rst)
  );
  assign i_weights__ready = i_acts__ready;
endmodule

module systolic_os_u4_array_2x7__mesh(clk, rst, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, enable, move, leaving, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [28:0] i_weights__payload;
  wire [28:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [8:0] i_acts__payload;
  wire [8:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input enable;
  wire enable;
  output move;
  wire move;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [83:0] o__payload;
  wire [83:0] o__payload;
  wire _00_;
  wire _01_;
  wire [1:0] _02_;
  wire [3:0] _03_;
  wire _04_;
  wire _05_;
  wire [3:0] _06_;
  wire [3:0] _07_;
  wire [3:0] _08_;
  wire [3:0] _09_;
  wire [3:0] _10_;
  wire [3:0] _11_;
  wire [3:0] _12_;
  wire [3:0] _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [3:0] act_0_0;
  reg [3:0] act_1_1;
  wire signed [11:0] bus_0;
  wire signed [11:0] bus_1;
  wire signed [11:0] bus_2;
  wire signed [11:0] bus_3;
  wire signed [11:0] bus_4;
  wire signed [11:0] bus_5;
  wire signed [11:0] bus_6;
  wire [3:0] i_act__payload;
  wire [3:0] i_act__payload_18 ;
  wire [3:0] i_act__payload_22 ;
  wire [3:0] i_act__payload_26 ;
  wire [3:0] i_act__payload_30 ;
  wire [3:0] i_act__payload_34 ;
  wire [3:0] i_act__payload_40 ;
  wire [3:0] i_act__payload_46 ;
  wire [3:0] i_act__payload_52 ;
  wire [3:0] i_act__payload_58 ;
  wire [3:0] i_act__payload_64 ;
  wire [3:0] i_act__payload_70 ;
  wire i_last__payload;
  wire i_last__payload_20 ;
  wire i_last__payload_24 ;
  wire i_last__payload_28 ;
  wire i_last__payload_32 ;
  wire i_last__payload_36 ;
  wire i_last__payload_42 ;
  wire i_last__payload_48 ;
  wire i_last__payload_54 ;
  wire i_last__payload_60 ;
  wire i_last__payload_66 ;
  wire i_last__payload_72 ;
  wire i_last__payload_76 ;
  reg i_last__payload_78 ;
  wire [11:0] i_sum__payload_107 ;
  wire [11:0] i_sum__payload_112 ;
  wire [11:0] i_sum__payload_117 ;
  wire [11:0] i_sum__payload_122 ;
  wire [11:0] i_sum__payload_127 ;
  wire [11:0] i_sum__payload_132 ;
  wire [11:0] i_sum__payload_137 ;
  wire [3:0] i_weight__payload;
  reg [3:0] i_weight__payload_101 ;
  reg [3:0] i_weight__payload_104 ;
  wire [3:0] i_weight__payload_44 ;
  wire [3:0] i_weight__payload_50 ;
  wire [3:0] i_weight__payload_56 ;
  wire [3:0] i_weight__payload_62 ;
  wire [3:0] i_weight__payload_68 ;
  wire [3:0] i_weight__payload_74 ;
  wire [3:0] i_weight__payload_87 ;
  reg [3:0] i_weight__payload_89 ;
  reg [3:0] i_weight__payload_92 ;
  reg [3:0] i_weight__payload_95 ;
  reg [3:0] i_weight__payload_98 ;
  wire settled;
  reg signed [11:0] sum_0_1;
  reg signed [11:0] sum_0_2;
  reg signed [11:0] sum_0_3;
  reg signed [11:0] sum_0_4;
  reg signed [11:0] sum_0_5;
  reg signed [11:0] sum_0_6;
  reg signed [11:0] sum_1_1;
  reg signed [11:0] sum_1_2;
  reg signed [11:0] sum_1_3;
  reg signed [11:0] sum_1_4;
  reg signed [11:0] sum_1_5;
  reg signed [11:0] sum_2_1;
  reg signed [11:0] sum_2_2;
  reg signed [11:0] sum_2_3;
  reg signed [11:0] sum_2_4;
  reg signed [11:0] sum_3_1;
  reg signed [11:0] sum_3_2;
  reg signed [11:0] sum_3_3;
  reg signed [11:0] sum_4_1;
  reg signed [11:0] sum_4_2;
  reg signed [11:0] sum_5_1;
  wire tile_ends;
  reg [1:0] unsettled;
  reg waiting;
  reg [3:0] weight_2_1;
  reg [3:0] weight_3_1;
  reg [3:0] weight_3_2;
  reg [3:0] weight_4_1;
  reg [3:0] weight_4_2;
  reg [3:0] weight_4_3;
  reg [3:0] weight_5_1;
  reg [3:0] weight_5_2;
  reg [3:0] weight_5_3;
  reg [3:0] weight_5_4;
  reg [3:0] weight_6_1;
  reg [3:0] weight_6_2;
  reg [3:0] weight_6_3;
  reg [3:0] weight_6_4;
  reg [3:0] weight_6_5;
  always @(posedge clk)
    sum_1_5 <= sum_1_4;
  always @(posedge clk)
    sum_2_1 <= bus_2;
  always @(posedge clk)
    sum_2_2 <= sum_2_1;
  always @(posedge clk)
    sum_2_3 <= sum_2_2;
  always @(posedge clk)
    sum_2_4 <= sum_2_3;
  always @(posedge clk)
    sum_3_1 <= bus_3;
  always @(posedge clk)
    sum_3_2 <= sum_3_1;
  always @(posedge clk)
    sum_3_3 <= sum_3_2;
  always @(posedge clk)
    sum_4_1 <= bus_4;
  always @(posedge clk)
    sum_4_2 <= sum_4_1;
  always @(posedge clk)
    sum_5_1 <= bus_5;
  assign settled = ! unsettled;
  assign _00_ = i_acts__valid & i_weights__valid;
  assign _05_ = _00_ & settled;
  assign _15_ = ~ i_acts__payload[8];
  assign _16_ = ! waiting;
  assign _17_ = _16_ & enable;
  assign _18_ = _15_ | _17_;
  assign move = _05_ & _18_;
  assign tile_ends = move & i_acts__payload[8];
  assign leaving[0] = tile_ends | waiting;
  assign leaving[1] = tile_ends ? 1'h0 : waiting;
  assign act_0_0 = move ? i_acts__payload[3:0] : 4'h0;
  assign i_weight__payload_87  = move ? i_weights__payload[3:0] : 4'h0;
  assign _01_ = waiting - 1'h1;
  assign _02_ = unsettled - 1'h1;
  assign i_last__payload_76  = tile_ends | rst;
  always @(posedge clk)
    i_last__payload_78  <= i_last__payload_76 ;
  always @(posedge clk)
    i_weight__payload_92  <= weight_2_1;
  always @(posedge clk)
    weight_3_2 <= weight_3_1;
  always @(posedge clk)
    i_weight__payload_95  <= weight_3_2;
  always @(posedge clk)
    weight_4_2 <= weight_4_1;
  always @(posedge clk)
    weight_4_3 <= weight_4_2;
  always @(posedge clk)
    i_weight__payload_98  <= weight_4_3;
  always @(posedge clk)
    weight_5_2 <= weight_5_1;
  always @(posedge clk)
    weight_5_3 <= weight_5_2;
  always @(posedge clk)
    weight_5_4 <= weight_5_3;
  always @(posedge clk)
    i_weight__payload_101  <= weight_5_4;
  always @(posedge clk)
    weight_6_2 <= weight_6_1;
  always @(posedge clk)
    weight_6_3 <= weight_6_2;
  always @(posedge clk)
    weight_6_4 <= weight_6_3;
  always @(posedge clk)
    weight_6_5 <= weight_6_4;
  always @(posedge clk)
    i_weight__payload_104  <= weight_6_5;
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
    sum_1_1 <= bus_1;
  always @(posedge clk)
    sum_1_2 <= sum_1_1;
  always @(posedge clk)
    sum_1_3 <= sum_1_2;
  always @(posedge clk)
    sum_1_4 <= sum_1_3;
  always @(posedge clk)
    if (!move) act_1_1 <= 4'h0;
    else act_1_1 <= i_acts__payload[7:4];
  always @(posedge clk)
    if (!move) i_weight__payload_89  <= 4'h0;
    else i_weight__payload_89  <= i_weights__payload[7:4];
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
    if (rst) waiting <= 1'h0;
    else waiting <= _20_;
  always @(posedge clk)
    if (rst) unsettled <= 2'h2;
    else if (!settled) unsettled <= _02_;
  assign _19_ = waiting & _01_;
  assign _20_ = _19_ | tile_ends;
  pe_os_u4_u4_s12 pe_0_0 (
    .clk(clk),
    .i_act__payload(act_0_0),
    .i_last__payload(i_last__payload_76 ),
    .i_sum__payload(12'h000),
    .i_weight__payload(i_weight__payload_87 ),
    .o_act__payload(i_act__payload),
    .o_last__payload(i_last__payload),
    .o_sum__payload(i_sum__payload_107 ),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_os_u4_u4_s12 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_last__payload(i_last__payload),
    .i_sum__payload(12'h000),
    .i_weight__payload(i_weight__payload_89 ),
    .o_act__payload(i_act__payload_18 ),
    .o_last__payload(i_last__payload_20 ),
    .o_sum__payload(i_sum__payload_112 ),
    .o_weight__payload(i_weight__payload_44 ),
    .rst(rst)
  );
  pe_os_u4_u4_s12 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_18 ),
    .i_last__payload(i_last__payload_20 ),
    .i_sum__payload(12'h000),
    .i_weight__payload(i_weight__payload_92 ),
    .o_act__payload(i_act__payload_22 ),
    .o_last__payload(i_last__payload_24 ),
    .o_sum__payload(i_sum__payload_117 ),
    .o_weight__payload(i_weight__payload_50 ),
    .rst(rst)
  );
  pe_os_u4_u4_s12 pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_22 ),
    .i_last__payload(i_last__payload_24 ),
    .i_sum__payload(12'h000),
    .i_weight__payload(i_weight__payload_95 ),
    .o_act__payload(i_act__payload_26 ),
    .o_last__payload(i_last__payload_28 ),
    .o_sum__payload(i_sum__payload_122 ),
    .o_weight__payload(i_weight__payload_56 ),
    .rst(rst)
  );
  pe_os_u4_u4_s12 pe_0_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_26 ),
    .i_last__payload(i_last__payload_28 ),
    .i_sum__payload(12'h000),
    .i_weight__payload(i_weight__payload_98 ),
    .o_act__payload(i_act__payload_30 ),
    .o_last__payload(i_last__payload_32 ),
    .o_sum__payload(i_sum__payload_127 ),
    .o_weight__payload(i_weight__payload_62 ),
    .rst(rst)
  );
  pe_os_u4_u4_s12 pe_0_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_30 ),
    .i_last__payload(i_last__payload_32 ),
    .i_sum__payload(12'h000),
    .i_weight__payload(i_weight__payload_101 ),
    .o_act__payload(i_act__payload_34 ),
    .o_last__payload(i_last__payload_36 ),
    .o_sum__payload(i_sum__payload_132 ),
    .o_weight__payload(i_weight__payload_68 ),
    .rst(rst)
  );
  pe_os_u4_u4_s12 pe_0_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_34 ),
    .i_last__payload(i_last__payload_36 ),
    .i_sum__payload(12'h000),
    .i_weight__payload(i_weight__payload_104 ),
    .o_act__payload(_03_),
    .o_last__payload(_04_),
    .o_sum__payload(i_sum__payload_137 ),
    .o_weight__payload(i_weight__payload_74 ),
    .rst(rst)
  );
  pe_os_u4_u4_s12 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_last__payload(i_last__payload_78 ),
    .i_sum__payload(i_sum__payload_107 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_40 ),
    .o_last__payload(i_last__payload_42 ),
    .o_sum__payload(bus_0),
    .o_weight__payload(_06_),
    .rst(rst)
  );
  pe_os_u4_u4_s12 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_40 ),
    .i_last__payload(i_last__payload_42 ),
    .i_sum__payload(i_sum__payload_112 ),
    .i_weight__payload(i_weight__payload_44 ),
    .o_act__payload(i_act__payload_46 ),
    .o_last__payload(i_last__payload_48 ),
    .o_sum__payload(bus_1),
    .o_weight__payload(_07_),
    .rst(rst)
  );
  pe_os_u4_u4_s12 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_46 ),
    .i_last__payload(i_last__payload_48 ),
    .i_sum__payload(i_sum__payload_117 ),
    .i_weight__payload(i_weight__payload_50 ),
    .o_act__payload(i_act__payload_52 ),
    .o_last__payload(i_last__payload_54 ),
    .o_sum__payload(bus_2),
    .o_weight__payload(_08_),
    .rst(rst)
  );
  pe_os_u4_u4_s12 pe_1_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_52 ),
    .i_last__payload(i_last__payload_54 ),
    .i_sum__payload(i_sum__payload_122 ),
    .i_weight__payload(i_weight__payload_56 ),
    .o_act__payload(i_act__payload_58 ),
    .o_last__payload(i_last__payload_60 ),
    .o_sum__payload(bus_3),
    .o_weight__payload(_09_),
    .rst(rst)
  );
  pe_os_u4_u4_s12 pe_1_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_58 ),
    .i_last__payload(i_last__payload_60 ),
    .i_sum__payload(i_sum__payload_127 ),
    .i_weight__payload(i_weight__payload_62 ),
    .o_act__payload(i_act__payload_64 ),
    .o_last__payload(i_last__payload_66 ),
    .o_sum__payload(bus_4),
    .o_weight__payload(_10_),
    .rst(rst)
  );
  pe_os_u4_u4_s12 pe_1_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_64 ),
    .i_last__payload(i_last__payload_66 ),
    .i_sum__payload(i_sum__payload_132 ),
    .i_weight__payload(i_weight__payload_68 ),
    .o_act__payload(i_act__payload_70 ),
    .o_last__payload(i_last__payload_72 ),
    .o_sum__payload(bus_5),
    .o_weight__payload(_11_),
    .rst(rst)
  );
  pe_os_u4_u4_s12 pe_1_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_70 ),
    .i_last__payload(i_last__payload_72 ),
    .i_sum__payload(i_sum__payload_137 ),
    .i_weight__payload(i_weight__payload_74 ),
    .o_act__payload(_12_),
    .o_last__payload(_14_),
    .o_sum__payload(bus_6),
    .o_weight__payload(_13_),
    .rst(rst)
  );
  assign o__payload = { bus_6, sum_5_1, sum_4_2, sum_3_3, sum_2_4, sum_1_5, sum_0_6 };
endmodule

module systolic_os_u4_array_2x7__queue(clk, rst, o__ready, o__payload, i__payload, i__valid, reserve, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [84:0] o__payload;
  wire [84:0] o__payload;
  input [84:0] i__payload;
  wire [84:0] i__payload;
  input i__valid;
  wire i__valid;
  input reserve;
  wire reserve;
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
    if (rst) room <= 4'he;
    else room <= _2_;
  systolic_os_u4_array_2x7__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_os_u4_array_2x7__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [84:0] o__payload;
  wire [84:0] o__payload;
  input [84:0] write_data;
  wire [84:0] write_data;
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
  assign i__ready = stored != 4'he;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'hd;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'hd;
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
  ram_14x85 words (
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
