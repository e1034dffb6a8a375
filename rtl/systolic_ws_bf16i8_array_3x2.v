module pe_ws_bf16_i8_f32(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] i_act__payload;
  wire [15:0] i_act__payload;
  input [7:0] i_weight__payload;
  wire [7:0] i_weight__payload;
  input [31:0] i_sum__payload;
  wire [31:0] i_sum__payload;
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [15:0] o_act__payload;
  reg [15:0] o_act__payload;
  output [7:0] o_weight__payload;
  wire [7:0] o_weight__payload;
  output [31:0] o_sum__payload;
  reg [31:0] o_sum__payload;
  output o_load__payload;
  reg o_load__payload;
  output o_swap__payload;
  reg o_swap__payload;
  wire [21:0] _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [7:0] _008_;
  wire [8:0] _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [7:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [8:0] _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire [7:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire [28:0] _053_;
  wire _054_;
  wire [7:0] act_exponent;
  wire [7:0] act_significand;
  wire [25:0] exact;
  wire [14:0] exact_exact;
  wire exact_left_left_1;
  wire exact_left_left_2;
  wire exact_left_left_4;
  wire [7:0] exact_left_normal_1;
  wire [7:0] exact_left_normal_2;
  wire [7:0] exact_left_normal_4;
  wire signed [9:0] exact_nominal;
  wire exact_normal;
  wire [3:0] exact_places;
  wire [8:0] exact_raised;
  wire exact_right_left_1;
  wire exact_right_left_2;
  wire exact_right_left_4;
  wire [7:0] exact_right_magnitude;
  wire [7:0] exact_right_normal_1;
  wire [7:0] exact_right_normal_2;
  wire [7:0] exact_right_normal_4;
  reg signed [7:0] shadow;
  wire [26:0] sum_big;
  wire sum_clash;
  wire sum_complement;
  wire [8:0] sum_difference;
  wire [7:0] sum_distance;
  wire [9:0] sum_exponent;
  wire sum_first;
  wire sum_infinite;
  wire sum_keep;
  wire sum_left_1;
  wire sum_left_16;
  wire sum_left_2;
  wire sum_left_4;
  wire sum_left_8;
  wire sum_lost_16;
  wire sum_lost_2;
  wire sum_lost_4;
  wire sum_lost_8;
  wire [28:0] sum_magnitude;
  wire sum_nan;
  wire sum_nan_total;
  wire [28:0] sum_normal_1;
  wire [28:0] sum_normal_16;
  wire [28:0] sum_normal_2;
  wire [28:0] sum_normal_4;
  wire [28:0] sum_normal_8;
  wire [14:0] sum_other_small;
  wire [23:0] sum_own_small;
  wire [29:0] sum_raw;
  wire sum_reversed;
  wire sum_right_1;
  wire sum_right_16;
  wire sum_right_2;
  wire sum_right_4;
  wire sum_right_8;
  wire [32:0] sum_rounded;
  wire [26:0] sum_shifted_1;
  wire [26:0] sum_shifted_16;
  wire [26:0] sum_shifted_2;
  wire [26:0] sum_shifted_4;
  wire [26:0] sum_shifted_8;
  wire [26:0] sum_small;
  wire sum_special;
  wire sum_subtract;
  wire sum_tiny;
  wire [7:0] sum_top;
  wire sum_up;
  wire sum_zero;
  reg signed [7:0] weight;
  assign _000_ = sum_rounded[21:0] & { sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep };
  assign _024_ = sum_rounded[22] & sum_keep;
  assign _031_ = _024_ | sum_nan;
  assign _038_ = sum_special ? i_sum__payload[31] : exact[0];
  assign _041_ = sum_first ? exact[0] : i_sum__payload[31];
  assign _042_ = _041_ ^ sum_reversed;
  assign _043_ = sum_infinite ? _038_ : _042_;
  assign _045_ = ~ sum_nan;
  assign _048_ = _043_ & _045_;
  assign _010_ = _048_ & _001_;
  assign act_significand[7] = | o_act__payload[14:7];
  assign _020_ = ~ act_significand[7];
  assign act_exponent[0] = o_act__payload[7] | _020_;
  assign _021_ = | o_act__payload[14:4];
  assign exact_left_left_4 = ~ _021_;
  assign exact_left_normal_4 = _021_ ? { act_significand[7], o_act__payload[6:0] } : { o_act__payload[3:0], 4'h0 };
  assign _022_ = | exact_left_normal_4[7:6];
  assign exact_left_left_2 = ~ _022_;
  assign exact_left_normal_2 = _022_ ? exact_left_normal_4 : { exact_left_normal_4[5:0], 2'h0 };
  assign exact_left_left_1 = ~ exact_left_normal_2[7];
  assign exact_left_normal_1 = exact_left_normal_2[7] ? { 1'h1, exact_left_normal_2[6:0] } : { exact_left_normal_2[6:0], 1'h0 };
  assign exact_right_magnitude = _023_[6:0] + weight[7];
  assign _025_ = | exact_right_magnitude[7:4];
  assign exact_right_left_4 = ~ _025_;
  assign exact_right_normal_4 = _025_ ? exact_right_magnitude : { exact_right_magnitude[3:0], 4'h0 };
  assign _026_ = | exact_right_normal_4[7:6];
  assign exact_right_left_2 = ~ _026_;
  assign exact_right_normal_2 = _026_ ? exact_right_normal_4 : { exact_right_normal_4[5:0], 2'h0 };
  assign exact_right_left_1 = ~ exact_right_normal_2[7];
  assign exact_right_normal_1 = exact_right_normal_2[7] ? { 1'h1, exact_right_normal_2[6:0] } : { exact_right_normal_2[6:0], 1'h0 };
  assign exact_raised[8:3] = o_act__payload[14:10] + 1'h1;
  assign exact_places = { exact_left_left_4, exact_left_left_2, exact_left_left_1 } + { exact_right_left_4, exact_right_left_2, exact_right_left_1 };
  assign exact_nominal = { exact_raised[8:3], o_act__payload[9:8], act_exponent[0] } - exact_places;
  assign exact_exact = exact_left_normal_1 * exact_right_normal_1[7:1];
  assign exact[0] = o_act__payload[15] ^ weight[7];
  assign _027_ = $signed(exact_nominal) > $signed(2'h1);
  assign _028_ = exact_nominal == 1'h1;
  assign _029_ = _028_ & exact_exact[14];
  assign exact_normal = _027_ | _029_;
  assign exact[24] = _030_ & exact_normal;
  assign _030_ = exact_left_normal_1[7] & exact_right_normal_1[7];
  assign _032_ = $signed(exact_nominal) > $signed(9'h0ff);
  assign _033_ = exact_nominal == 8'hff;
  assign _034_ = _033_ & exact_exact[14];
  assign _035_ = _032_ | _034_;
  assign exact[25] = _030_ & _035_;
  assign _036_ = ~ i_sum__payload[30:23];
  assign sum_difference = exact_nominal[7:0] + _036_;
  assign sum_first = sum_difference[8] & exact[24];
  assign sum_distance = sum_difference[7:0] ^ { _037_, _037_, _037_, _037_, _037_, _037_, _037_, _037_ };
  assign sum_big[26:3] = sum_first ? { exact_exact, 9'h000 } : { _039_, i_sum__payload[22:0] };
  assign _039_ = | i_sum__payload[30:23];
  assign sum_own_small = { _039_, i_sum__payload[22:0] } & { sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first };
  assign _037_ = ~ sum_difference[8];
  assign _040_ = exact[24] & _037_;
  assign sum_other_small = exact_exact & { _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_ };
  assign sum_right_1 = sum_distance[0] | _044_;
  assign sum_shifted_1[26:1] = sum_right_1 ? { 1'h0, sum_other_small[14], sum_small[25:12], sum_own_small[9:0] } : { sum_other_small[14], sum_small[25:12], sum_own_small[9:0], 1'h0 };
  assign sum_right_2 = sum_distance[1] | _044_;
  assign sum_shifted_2 = sum_right_2 ? { 2'h0, sum_shifted_1[26:2] } : { sum_shifted_1[26:1], 1'h0 };
  assign sum_lost_2 = sum_right_2 & sum_shifted_1[1];
  assign sum_right_4 = sum_distance[2] | _044_;
  assign sum_shifted_4 = sum_right_4 ? { 4'h0, sum_shifted_2[26:4] } : sum_shifted_2;
  assign _046_ = | sum_shifted_2[3:0];
  assign _047_ = sum_right_4 & _046_;
  assign sum_lost_4 = sum_lost_2 | _047_;
  assign sum_right_8 = sum_distance[3] | _044_;
  assign sum_shifted_8 = sum_right_8 ? { 8'h00, sum_shifted_4[26:8] } : sum_shifted_4;
  assign _049_ = | sum_shifted_4[7:0];
  assign _050_ = sum_right_8 & _049_;
  assign sum_lost_8 = sum_lost_4 | _050_;
  assign _044_ = | sum_distance[7:5];
  assign sum_right_16 = sum_distance[4] | _044_;
  assign sum_shifted_16 = sum_right_16 ? { 16'h0000, sum_shifted_8[26:16] } : sum_shifted_8;
  assign _051_ = | sum_shifted_8[15:0];
  assign _052_ = sum_right_16 & _051_;
  assign sum_lost_16 = sum_lost_8 | _052_;
  assign sum_raw = { sum_shifted_16, sum_lost_16 } + { sum_subtract, _053_[27:4], sum_subtract, sum_subtract, sum_subtract, sum_subtract };
  assign sum_reversed = sum_subtract & sum_raw[29];
  assign _054_ = ~ sum_raw[29];
  assign sum_complement = sum_subtract & _054_;
  assign sum_magnitude = sum_raw[28:0] ^ { sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement };
  assign _002_ = | sum_magnitude[28:13];
  assign sum_left_16 = ~ _002_;
  assign sum_normal_16 = _002_ ? sum_magnitude : { sum_magnitude[12:0], sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed };
  assign _003_ = | sum_normal_16[28:21];
  assign sum_left_8 = ~ _003_;
  assign sum_normal_8 = _003_ ? sum_normal_16 : { sum_normal_16[20:0], sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed };
  assign _004_ = | sum_normal_8[28:25];
  assign sum_left_4 = ~ _004_;
  assign sum_normal_4 = _004_ ? sum_normal_8 : { sum_normal_8[24:0], sum_reversed, sum_reversed, sum_reversed, sum_reversed };
  assign _005_ = | sum_normal_4[28:27];
  assign sum_left_2 = ~ _005_;
  assign sum_normal_2 = _005_ ? sum_normal_4 : { sum_normal_4[26:0], sum_reversed, sum_reversed };
  assign sum_left_1 = ~ sum_normal_2[28];
  assign sum_normal_1 = sum_normal_2[28] ? { 1'h1, sum_normal_2[27:0] } : { sum_normal_2[27:0], sum_reversed };
  assign _006_ = | sum_normal_1[3:0];
  assign _007_ = sum_normal_1[5] | _006_;
  assign sum_up = sum_normal_1[4] & _007_;
  assign _008_ = sum_first ? exact_nominal[7:0] : i_sum__payload[30:23];
  assign _009_ = _008_ + 1'h1;
  assign sum_exponent = _009_ - { sum_left_16, sum_left_8, sum_left_4, sum_left_2, sum_left_1 };
  assign sum_rounded = { sum_exponent, sum_normal_1[27:5] } + sum_up;
  assign sum_special = & i_sum__payload[30:23];
  assign sum_nan_total = sum_special & i_sum__payload[22];
  assign _011_ = sum_special & exact[25];
  assign sum_subtract = i_sum__payload[31] ^ exact[0];
  assign sum_clash = _011_ & sum_subtract;
  assign sum_nan = sum_nan_total | sum_clash;
  assign sum_infinite = sum_special | exact[25];
  assign _012_ = | sum_rounded[30:23];
  assign _013_ = ~ _012_;
  assign sum_tiny = sum_rounded[32] | _013_;
  assign _014_ = ~ sum_infinite;
  assign _015_ = ~ sum_normal_1[28];
  assign _016_ = sum_tiny | _015_;
  assign sum_zero = _014_ & _016_;
  assign _017_ = sum_rounded[30:23] | { sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite };
  assign sum_top = _017_ & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _001_ = ~ sum_zero;
  assign _018_ = & sum_top;
  assign _019_ = ~ _018_;
  assign sum_keep = _001_ & _019_;
  always @(posedge clk)
    o_act__payload <= i_act__payload;
  always @(posedge clk)
    o_load__payload <= i_load__payload;
  always @(posedge clk)
    o_swap__payload <= i_swap__payload;
  always @(posedge clk)
    o_sum__payload <= { _010_, sum_top, _031_, _000_ };
  always @(posedge clk)
    if (i_swap__payload) weight <= shadow;
  always @(posedge clk)
    if (i_load__payload) shadow <= i_weight__payload;
  assign _023_[6:0] = weight[6:0] ^ { weight[7], weight[7], weight[7], weight[7], weight[7], weight[7], weight[7] };
  assign sum_small[25:12] = sum_own_small[23:10] | sum_other_small[13:0];
  assign _053_[27:4] = sum_big[26:3] ^ { sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract };
  assign _023_[8:7] = { weight[7], 1'h0 };
  assign o_weight__payload = i_weight__payload;
  assign sum_shifted_1[0] = 1'h0;
  assign { sum_small[26], sum_small[11:0] } = { sum_other_small[14], sum_own_small[9:0], 2'h0 };
  assign sum_big[2:0] = 3'h0;
  assign exact[23:1] = { exact_exact, exact_nominal[7:0] };
  assign exact_raised[2:0] = { o_act__payload[9:8], act_exponent[0] };
  assign act_exponent[7:1] = o_act__payload[14:8];
  assign act_significand[6:0] = o_act__payload[6:0];
  assign { _053_[28], _053_[3:0] } = { sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract };
endmodule

module ram_10x65(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [64:0] write_data;
  wire [64:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [64:0] read_data;
  wire [64:0] read_data;
  reg [64:0] cells [9:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [64:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module systolic_ws_bf16i8_array_3x2(clk, rst, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, o__ready, i_weights__ready, i_acts__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [16:0] i_weights__payload;
  wire [16:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [48:0] i_acts__payload;
  wire [48:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input o__ready;
  wire o__ready;
  output i_weights__ready;
  wire i_weights__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output [64:0] o__payload;
  wire [64:0] o__payload;
  output o__valid;
  wire o__valid;
  wire enable;
  reg i__valid;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  wire [1:0] leaving;
  wire [63:0] o__payload_27 ;
  wire [3:0] room;
  reg valid_1;
  reg valid_2;
  reg valid_3;
  reg valid_4;
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
    if (rst) i__valid <= 1'h0;
    else i__valid <= valid_4;
  assign enable = | room;
  systolic_ws_bf16i8_array_3x2__mesh mesh (
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
  systolic_ws_bf16i8_array_3x2__queue queue (
    .clk(clk),
    .i__payload({ last_5, o__payload_27  }),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(leaving[0]),
    .room(room),
    .rst(rst)
  );
endmodule

module systolic_ws_bf16i8_array_3x2__mesh(clk, rst, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, enable, i_weights__ready, i_acts__ready, leaving, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [16:0] i_weights__payload;
  wire [16:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [48:0] i_acts__payload;
  wire [48:0] i_acts__payload;
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
  output [63:0] o__payload;
  wire [63:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [2:0] _09_;
  wire [15:0] _10_;
  wire _11_;
  wire _12_;
  wire [15:0] _13_;
  wire _14_;
  wire _15_;
  wire [7:0] _16_;
  wire [15:0] _17_;
  wire _18_;
  wire [7:0] _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  reg [15:0] act_1_1;
  reg [15:0] act_2_1;
  reg [15:0] act_2_2;
  reg begun;
  reg computing;
  wire enter;
  wire [15:0] i_act__payload;
  wire [15:0] i_act__payload_25 ;
  wire [15:0] i_act__payload_35 ;
  wire i_load__payload;
  wire i_load__payload_27 ;
  wire i_load__payload_37 ;
  wire i_load__payload_44 ;
  wire i_load__payload_49 ;
  wire i_load__payload_52 ;
  wire [31:0] i_sum__payload;
  wire [31:0] i_sum__payload_66 ;
  wire [31:0] i_sum__payload_68 ;
  wire [31:0] i_sum__payload_70 ;
  wire i_swap__payload;
  wire i_swap__payload_29 ;
  wire i_swap__payload_39 ;
  reg i_swap__payload_53 ;
  reg i_swap__payload_55 ;
  reg i_swap__payload_57 ;
  wire [7:0] i_weight__payload;
  wire [7:0] i_weight__payload_31 ;
  wire [7:0] i_weight__payload_33 ;
  wire [7:0] i_weight__payload_41 ;
  wire [7:0] i_weight__payload_60 ;
  reg [7:0] i_weight__payload_62 ;
  wire load;
  wire load_ends;
  reg loaded;
  wire [31:0] o_sum__payload_74 ;
  wire [31:0] o_sum__payload_77 ;
  reg [2:0] row;
  reg [31:0] sum_0_1;
  wire tile_ends;
  wire turn;
  assign i_weights__ready = ~ loaded;
  assign i_acts__ready = computing & enable;
  assign load = i_weights__valid & i_weights__ready;
  assign enter = i_acts__valid & i_acts__ready;
  assign load_ends = load & i_weights__payload[16];
  assign tile_ends = enter & i_acts__payload[48];
  assign _08_ = ~ computing;
  assign _18_ = tile_ends & begun;
  assign _23_ = _08_ | _18_;
  assign turn = _00_ & _23_;
  assign _24_ = load & row[0];
  assign i_load__payload_44  = _24_ | rst;
  assign _25_ = load & row[1];
  assign i_load__payload_49  = _25_ | rst;
  assign _26_ = load & row[2];
  assign i_load__payload_52  = _26_ | rst;
  assign i_weight__payload_60  = rst ? 8'h00 : i_weights__payload[7:0];
  assign _00_ = loaded | load_ends;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ tile_ends;
  assign _04_ = computing & _03_;
  assign _05_ = _04_ | turn;
  assign _06_ = begun | enter;
  assign _01_ = ~ turn;
  assign _07_ = _06_ & _01_;
  assign _09_ = i_weights__payload[16] ? 3'h1 : { row[1:0], 1'h0 };
  always @(posedge clk)
    i_swap__payload_53  <= _22_;
  always @(posedge clk)
    act_1_1 <= i_acts__payload[31:16];
  always @(posedge clk)
    act_2_1 <= i_acts__payload[47:32];
  always @(posedge clk)
    act_2_2 <= act_2_1;
  always @(posedge clk)
    i_swap__payload_55  <= i_swap__payload_53 ;
  always @(posedge clk)
    i_swap__payload_57  <= i_swap__payload_55 ;
  always @(posedge clk)
    sum_0_1 <= o_sum__payload_77 ;
  always @(posedge clk)
    if (rst) i_weight__payload_62  <= 8'h00;
    else i_weight__payload_62  <= i_weights__payload[15:8];
  always @(posedge clk)
    if (rst) loaded <= 1'h0;
    else loaded <= _02_;
  always @(posedge clk)
    if (rst) computing <= 1'h0;
    else computing <= _05_;
  always @(posedge clk)
    if (rst) begun <= 1'h0;
    else begun <= _07_;
  always @(posedge clk)
    if (rst) row <= 3'h1;
    else if (load) row <= _09_;
  assign _22_ = turn | rst;
  pe_ws_bf16_i8_f32 pe_0_0 (
    .clk(clk),
    .i_act__payload(i_acts__payload[15:0]),
    .i_load__payload(i_load__payload_44 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_53 ),
    .i_weight__payload(i_weight__payload_60 ),
    .o_act__payload(i_act__payload),
    .o_load__payload(i_load__payload),
    .o_sum__payload(i_sum__payload),
    .o_swap__payload(i_swap__payload),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_ws_bf16_i8_f32 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_load__payload(i_load__payload),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload),
    .i_weight__payload(i_weight__payload_62 ),
    .o_act__payload(_10_),
    .o_load__payload(_11_),
    .o_sum__payload(i_sum__payload_66 ),
    .o_swap__payload(_12_),
    .o_weight__payload(i_weight__payload_31 ),
    .rst(rst)
  );
  pe_ws_bf16_i8_f32 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_load__payload(i_load__payload_49 ),
    .i_sum__payload(i_sum__payload),
    .i_swap__payload(i_swap__payload_55 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_25 ),
    .o_load__payload(i_load__payload_27 ),
    .o_sum__payload(i_sum__payload_68 ),
    .o_swap__payload(i_swap__payload_29 ),
    .o_weight__payload(i_weight__payload_33 ),
    .rst(rst)
  );
  pe_ws_bf16_i8_f32 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_25 ),
    .i_load__payload(i_load__payload_27 ),
    .i_sum__payload(i_sum__payload_66 ),
    .i_swap__payload(i_swap__payload_29 ),
    .i_weight__payload(i_weight__payload_31 ),
    .o_act__payload(_13_),
    .o_load__payload(_14_),
    .o_sum__payload(i_sum__payload_70 ),
    .o_swap__payload(_15_),
    .o_weight__payload(i_weight__payload_41 ),
    .rst(rst)
  );
  pe_ws_bf16_i8_f32 pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_load__payload(i_load__payload_52 ),
    .i_sum__payload(i_sum__payload_68 ),
    .i_swap__payload(i_swap__payload_57 ),
    .i_weight__payload(i_weight__payload_33 ),
    .o_act__payload(i_act__payload_35 ),
    .o_load__payload(i_load__payload_37 ),
    .o_sum__payload(o_sum__payload_77 ),
    .o_swap__payload(i_swap__payload_39 ),
    .o_weight__payload(_16_),
    .rst(rst)
  );
  pe_ws_bf16_i8_f32 pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_35 ),
    .i_load__payload(i_load__payload_37 ),
    .i_sum__payload(i_sum__payload_70 ),
    .i_swap__payload(i_swap__payload_39 ),
    .i_weight__payload(i_weight__payload_41 ),
    .o_act__payload(_17_),
    .o_load__payload(_20_),
    .o_sum__payload(o_sum__payload_74 ),
    .o_swap__payload(_21_),
    .o_weight__payload(_19_),
    .rst(rst)
  );
  assign o__payload = { o_sum__payload_74 , sum_0_1 };
  assign leaving = { i_acts__payload[48], enter };
endmodule

module systolic_ws_bf16i8_array_3x2__queue(clk, rst, o__ready, o__payload, i__payload, i__valid, reserve, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [64:0] o__payload;
  wire [64:0] o__payload;
  input [64:0] i__payload;
  wire [64:0] i__payload;
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
    if (rst) room <= 4'ha;
    else room <= _2_;
  systolic_ws_bf16i8_array_3x2__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_bf16i8_array_3x2__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [64:0] o__payload;
  wire [64:0] o__payload;
  input [64:0] write_data;
  wire [64:0] write_data;
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
  ram_10x65 words (
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
