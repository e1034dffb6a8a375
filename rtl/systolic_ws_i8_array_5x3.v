module pe_ws_i8_i8_s18_pipelined(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] i_act__payload;
  wire [7:0] i_act__payload;
  input [7:0] i_weight__payload;
  wire [7:0] i_weight__payload;
  input [17:0] i_sum__payload;
  wire [17:0] i_sum__payload;
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [7:0] o_act__payload;
  reg [7:0] o_act__payload;
  output [7:0] o_weight__payload;
  wire [7:0] o_weight__payload;
  output [17:0] o_sum__payload;
  reg [17:0] o_sum__payload;
  output o_load__payload;
  reg o_load__payload;
  output o_swap__payload;
  reg o_swap__payload;
  wire [17:0] _0_;
  reg signed [15:0] product;
  wire signed [15:0] product_mantissa;
  reg signed [7:0] shadow;
  reg signed [7:0] weight;
  assign product_mantissa = $signed(o_act__payload) * $signed(weight);
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

module ram_14x55(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [54:0] write_data;
  wire [54:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [54:0] read_data;
  wire [54:0] read_data;
  reg [54:0] cells [13:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [54:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module systolic_ws_i8_array_5x3(clk, rst, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, o__ready, i_weights__ready, i_acts__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [24:0] i_weights__payload;
  wire [24:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [40:0] i_acts__payload;
  wire [40:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input o__ready;
  wire o__ready;
  output i_weights__ready;
  wire i_weights__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output [54:0] o__payload;
  wire [54:0] o__payload;
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
  reg last_9;
  wire [1:0] leaving;
  wire [53:0] o__payload_27 ;
  wire [3:0] room;
  reg valid_1;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  reg valid_5;
  reg valid_6;
  reg valid_7;
  reg valid_8;
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
    if (rst) i__valid <= 1'h0;
    else i__valid <= valid_8;
  assign enable = | room;
  systolic_ws_i8_array_5x3__mesh mesh (
    .clk(clk),
    .enable(enable),
    .i_acts__payload(i_acts__payload),
    .i_acts__ready(i_acts__ready),
    .i_acts__valid(i_acts__valid),
    .i_weights__payload(i_weights__payload),
    .i_weights__ready(i_weights__ready),
    .i_weights__valid(i_weights__valid),
    .leaving(leaving),
    .o__payload(o__payload_27 ),
    .rst(rst)
  );
  systolic_ws_i8_array_5x3__queue queue (
    .clk(clk),
    .i__payload({ last_9, o__payload_27  }),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(leaving[0]),
    .room(room),
    .rst(rst)
  );
endmodule

module systolic_ws_i8_array_5x3__mesh(clk, rst, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, enable, i_weights__ready, i_acts__ready, leaving, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [24:0] i_weights__payload;
  wire [24:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [40:0] i_acts__payload;
  wire [40:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input enable;
  wire enable;
  output i_weights__ready;
  wire i_weights__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [53:0] o__payload;
  wire [53:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [4:0] _10_;
  wire [7:0] _11_;
  wire _12_;
  wire _13_;
  wire [7:0] _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire [7:0] _18_;
  wire _19_;
  wire _20_;
  wire [7:0] _21_;
  wire _22_;
  wire _23_;
  wire [7:0] _24_;
  wire [7:0] _25_;
  wire [7:0] _26_;
  wire _27_;
  wire [7:0] _28_;
  wire _29_;
  wire _30_;
  wire _31_;
  wire _32_;
  wire _33_;
  wire _34_;
  wire _35_;
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
  reg begun;
  reg computing;
  wire enter;
  wire [7:0] i_act__payload;
  wire [7:0] i_act__payload_23 ;
  wire [7:0] i_act__payload_31 ;
  wire [7:0] i_act__payload_39 ;
  wire [7:0] i_act__payload_49 ;
  wire [7:0] i_act__payload_57 ;
  wire [7:0] i_act__payload_67 ;
  wire [7:0] i_act__payload_75 ;
  wire [7:0] i_act__payload_85 ;
  wire [7:0] i_act__payload_93 ;
  wire i_load__payload;
  wire i_load__payload_102 ;
  wire i_load__payload_107 ;
  wire i_load__payload_110 ;
  wire i_load__payload_113 ;
  wire i_load__payload_116 ;
  wire i_load__payload_25 ;
  wire i_load__payload_33 ;
  wire i_load__payload_41 ;
  wire i_load__payload_51 ;
  wire i_load__payload_59 ;
  wire i_load__payload_69 ;
  wire i_load__payload_77 ;
  wire i_load__payload_87 ;
  wire i_load__payload_95 ;
  wire [17:0] i_sum__payload;
  wire [17:0] i_sum__payload_137 ;
  wire [17:0] i_sum__payload_139 ;
  wire [17:0] i_sum__payload_141 ;
  wire [17:0] i_sum__payload_143 ;
  wire [17:0] i_sum__payload_145 ;
  wire [17:0] i_sum__payload_147 ;
  wire [17:0] i_sum__payload_149 ;
  wire [17:0] i_sum__payload_151 ;
  wire [17:0] i_sum__payload_153 ;
  wire [17:0] i_sum__payload_155 ;
  wire [17:0] i_sum__payload_157 ;
  wire i_swap__payload;
  reg i_swap__payload_117 ;
  reg i_swap__payload_119 ;
  reg i_swap__payload_121 ;
  reg i_swap__payload_123 ;
  reg i_swap__payload_125 ;
  wire i_swap__payload_27 ;
  wire i_swap__payload_35 ;
  wire i_swap__payload_43 ;
  wire i_swap__payload_53 ;
  wire i_swap__payload_61 ;
  wire i_swap__payload_71 ;
  wire i_swap__payload_79 ;
  wire i_swap__payload_89 ;
  wire i_swap__payload_97 ;
  wire [7:0] i_weight__payload;
  wire [7:0] i_weight__payload_128 ;
  reg [7:0] i_weight__payload_130 ;
  reg [7:0] i_weight__payload_133 ;
  wire [7:0] i_weight__payload_37 ;
  wire [7:0] i_weight__payload_45 ;
  wire [7:0] i_weight__payload_47 ;
  wire [7:0] i_weight__payload_55 ;
  wire [7:0] i_weight__payload_63 ;
  wire [7:0] i_weight__payload_65 ;
  wire [7:0] i_weight__payload_73 ;
  wire [7:0] i_weight__payload_81 ;
  wire [7:0] i_weight__payload_83 ;
  wire [7:0] i_weight__payload_91 ;
  wire [7:0] i_weight__payload_99 ;
  wire load;
  wire load_ends;
  reg loaded;
  wire [17:0] o_sum__payload_162 ;
  wire [17:0] o_sum__payload_172 ;
  wire [17:0] o_sum__payload_173 ;
  reg [4:0] row;
  reg signed [17:0] sum_0_1;
  reg signed [17:0] sum_0_2;
  reg signed [17:0] sum_1_1;
  wire tile_ends;
  wire turn;
  reg signed [7:0] weight_2_1;
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
    i_swap__payload_119  <= i_swap__payload_117 ;
  always @(posedge clk)
    i_swap__payload_121  <= i_swap__payload_119 ;
  always @(posedge clk)
    i_swap__payload_123  <= i_swap__payload_121 ;
  always @(posedge clk)
    i_swap__payload_125  <= i_swap__payload_123 ;
  always @(posedge clk)
    i_weight__payload_133  <= weight_2_1;
  always @(posedge clk)
    sum_0_1 <= o_sum__payload_172 ;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_1_1 <= o_sum__payload_173 ;
  assign i_weights__ready = ~ loaded;
  assign i_acts__ready = computing & enable;
  assign load = i_weights__valid & i_weights__ready;
  assign enter = i_acts__valid & i_acts__ready;
  assign load_ends = load & i_weights__payload[24];
  assign tile_ends = enter & i_acts__payload[40];
  assign _07_ = ~ computing;
  assign _16_ = tile_ends & begun;
  assign _27_ = _07_ | _16_;
  assign turn = _00_ & _27_;
  assign _32_ = load & row[0];
  assign i_load__payload_102  = _32_ | rst;
  assign _33_ = load & row[1];
  assign i_load__payload_107  = _33_ | rst;
  assign _34_ = load & row[2];
  assign i_load__payload_110  = _34_ | rst;
  assign _35_ = load & row[3];
  assign i_load__payload_113  = _35_ | rst;
  assign _01_ = load & row[4];
  assign i_load__payload_116  = _01_ | rst;
  assign i_weight__payload_128  = rst ? 8'h00 : i_weights__payload[7:0];
  assign _00_ = loaded | load_ends;
  assign _03_ = _00_ & _02_;
  assign _04_ = ~ tile_ends;
  assign _05_ = computing & _04_;
  assign _06_ = _05_ | turn;
  assign _08_ = begun | enter;
  assign _02_ = ~ turn;
  assign _09_ = _08_ & _02_;
  assign _10_ = i_weights__payload[24] ? 5'h01 : { row[3:0], 1'h0 };
  always @(posedge clk)
    i_swap__payload_117  <= _31_;
  always @(posedge clk)
    act_1_1 <= i_acts__payload[15:8];
  always @(posedge clk)
    if (rst) i_weight__payload_130  <= 8'h00;
    else i_weight__payload_130  <= i_weights__payload[15:8];
  always @(posedge clk)
    if (rst) weight_2_1 <= 8'h00;
    else weight_2_1 <= i_weights__payload[23:16];
  always @(posedge clk)
    if (rst) loaded <= 1'h0;
    else loaded <= _03_;
  always @(posedge clk)
    if (rst) computing <= 1'h0;
    else computing <= _06_;
  always @(posedge clk)
    if (rst) begun <= 1'h0;
    else begun <= _09_;
  always @(posedge clk)
    if (rst) row <= 5'h01;
    else if (load) row <= _10_;
  assign _31_ = turn | rst;
  pe_ws_i8_i8_s18_pipelined pe_0_0 (
    .clk(clk),
    .i_act__payload(i_acts__payload[7:0]),
    .i_load__payload(i_load__payload_102 ),
    .i_sum__payload(18'h00000),
    .i_swap__payload(i_swap__payload_117 ),
    .i_weight__payload(i_weight__payload_128 ),
    .o_act__payload(i_act__payload),
    .o_load__payload(i_load__payload),
    .o_sum__payload(i_sum__payload),
    .o_swap__payload(i_swap__payload),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_load__payload(i_load__payload),
    .i_sum__payload(18'h00000),
    .i_swap__payload(i_swap__payload),
    .i_weight__payload(i_weight__payload_130 ),
    .o_act__payload(i_act__payload_23 ),
    .o_load__payload(i_load__payload_25 ),
    .o_sum__payload(i_sum__payload_137 ),
    .o_swap__payload(i_swap__payload_27 ),
    .o_weight__payload(i_weight__payload_37 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_23 ),
    .i_load__payload(i_load__payload_25 ),
    .i_sum__payload(18'h00000),
    .i_swap__payload(i_swap__payload_27 ),
    .i_weight__payload(i_weight__payload_133 ),
    .o_act__payload(_11_),
    .o_load__payload(_12_),
    .o_sum__payload(i_sum__payload_139 ),
    .o_swap__payload(_13_),
    .o_weight__payload(i_weight__payload_45 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_load__payload(i_load__payload_107 ),
    .i_sum__payload(i_sum__payload),
    .i_swap__payload(i_swap__payload_119 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_31 ),
    .o_load__payload(i_load__payload_33 ),
    .o_sum__payload(i_sum__payload_141 ),
    .o_swap__payload(i_swap__payload_35 ),
    .o_weight__payload(i_weight__payload_47 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_31 ),
    .i_load__payload(i_load__payload_33 ),
    .i_sum__payload(i_sum__payload_137 ),
    .i_swap__payload(i_swap__payload_35 ),
    .i_weight__payload(i_weight__payload_37 ),
    .o_act__payload(i_act__payload_39 ),
    .o_load__payload(i_load__payload_41 ),
    .o_sum__payload(i_sum__payload_143 ),
    .o_swap__payload(i_swap__payload_43 ),
    .o_weight__payload(i_weight__payload_55 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_39 ),
    .i_load__payload(i_load__payload_41 ),
    .i_sum__payload(i_sum__payload_139 ),
    .i_swap__payload(i_swap__payload_43 ),
    .i_weight__payload(i_weight__payload_45 ),
    .o_act__payload(_14_),
    .o_load__payload(_15_),
    .o_sum__payload(i_sum__payload_145 ),
    .o_swap__payload(_17_),
    .o_weight__payload(i_weight__payload_63 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_load__payload(i_load__payload_110 ),
    .i_sum__payload(i_sum__payload_141 ),
    .i_swap__payload(i_swap__payload_121 ),
    .i_weight__payload(i_weight__payload_47 ),
    .o_act__payload(i_act__payload_49 ),
    .o_load__payload(i_load__payload_51 ),
    .o_sum__payload(i_sum__payload_147 ),
    .o_swap__payload(i_swap__payload_53 ),
    .o_weight__payload(i_weight__payload_65 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_49 ),
    .i_load__payload(i_load__payload_51 ),
    .i_sum__payload(i_sum__payload_143 ),
    .i_swap__payload(i_swap__payload_53 ),
    .i_weight__payload(i_weight__payload_55 ),
    .o_act__payload(i_act__payload_57 ),
    .o_load__payload(i_load__payload_59 ),
    .o_sum__payload(i_sum__payload_149 ),
    .o_swap__payload(i_swap__payload_61 ),
    .o_weight__payload(i_weight__payload_73 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_57 ),
    .i_load__payload(i_load__payload_59 ),
    .i_sum__payload(i_sum__payload_145 ),
    .i_swap__payload(i_swap__payload_61 ),
    .i_weight__payload(i_weight__payload_63 ),
    .o_act__payload(_18_),
    .o_load__payload(_19_),
    .o_sum__payload(i_sum__payload_151 ),
    .o_swap__payload(_20_),
    .o_weight__payload(i_weight__payload_81 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_3_0 (
    .clk(clk),
    .i_act__payload(act_3_3),
    .i_load__payload(i_load__payload_113 ),
    .i_sum__payload(i_sum__payload_147 ),
    .i_swap__payload(i_swap__payload_123 ),
    .i_weight__payload(i_weight__payload_65 ),
    .o_act__payload(i_act__payload_67 ),
    .o_load__payload(i_load__payload_69 ),
    .o_sum__payload(i_sum__payload_153 ),
    .o_swap__payload(i_swap__payload_71 ),
    .o_weight__payload(i_weight__payload_83 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_3_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_67 ),
    .i_load__payload(i_load__payload_69 ),
    .i_sum__payload(i_sum__payload_149 ),
    .i_swap__payload(i_swap__payload_71 ),
    .i_weight__payload(i_weight__payload_73 ),
    .o_act__payload(i_act__payload_75 ),
    .o_load__payload(i_load__payload_77 ),
    .o_sum__payload(i_sum__payload_155 ),
    .o_swap__payload(i_swap__payload_79 ),
    .o_weight__payload(i_weight__payload_91 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_3_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_75 ),
    .i_load__payload(i_load__payload_77 ),
    .i_sum__payload(i_sum__payload_151 ),
    .i_swap__payload(i_swap__payload_79 ),
    .i_weight__payload(i_weight__payload_81 ),
    .o_act__payload(_21_),
    .o_load__payload(_22_),
    .o_sum__payload(i_sum__payload_157 ),
    .o_swap__payload(_23_),
    .o_weight__payload(i_weight__payload_99 ),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_4_0 (
    .clk(clk),
    .i_act__payload(act_4_4),
    .i_load__payload(i_load__payload_116 ),
    .i_sum__payload(i_sum__payload_153 ),
    .i_swap__payload(i_swap__payload_125 ),
    .i_weight__payload(i_weight__payload_83 ),
    .o_act__payload(i_act__payload_85 ),
    .o_load__payload(i_load__payload_87 ),
    .o_sum__payload(o_sum__payload_172 ),
    .o_swap__payload(i_swap__payload_89 ),
    .o_weight__payload(_24_),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_4_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_85 ),
    .i_load__payload(i_load__payload_87 ),
    .i_sum__payload(i_sum__payload_155 ),
    .i_swap__payload(i_swap__payload_89 ),
    .i_weight__payload(i_weight__payload_91 ),
    .o_act__payload(i_act__payload_93 ),
    .o_load__payload(i_load__payload_95 ),
    .o_sum__payload(o_sum__payload_173 ),
    .o_swap__payload(i_swap__payload_97 ),
    .o_weight__payload(_25_),
    .rst(rst)
  );
  pe_ws_i8_i8_s18_pipelined pe_4_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_93 ),
    .i_load__payload(i_load__payload_95 ),
    .i_sum__payload(i_sum__payload_157 ),
    .i_swap__payload(i_swap__payload_97 ),
    .i_weight__payload(i_weight__payload_99 ),
    .o_act__payload(_26_),
    .o_load__payload(_29_),
    .o_sum__payload(o_sum__payload_162 ),
    .o_swap__payload(_30_),
    .o_weight__payload(_28_),
    .rst(rst)
  );
  assign leaving = { i_acts__payload[40], enter };
  assign o__payload = { o_sum__payload_162 , sum_1_1, sum_0_2 };
endmodule

module systolic_ws_i8_array_5x3__queue(clk, rst, o__ready, o__payload, i__payload, i__valid, reserve, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [54:0] o__payload;
  wire [54:0] o__payload;
  input [54:0] i__payload;
  wire [54:0] i__payload;
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
  systolic_ws_i8_array_5x3__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_i8_array_5x3__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [54:0] o__payload;
  wire [54:0] o__payload;
  input [54:0] write_data;
  wire [54:0] write_data;
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
  ram_14x55 words (
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
