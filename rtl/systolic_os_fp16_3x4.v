module pe_os_fp16_fp16_f32_pipelined(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_last__payload, o_act__payload, o_weight__payload, o_sum__payload, o_last__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] i_act__payload;
  wire [15:0] i_act__payload;
  input [15:0] i_weight__payload;
  wire [15:0] i_weight__payload;
  input [31:0] i_sum__payload;
  wire [31:0] i_sum__payload;
  input i_last__payload;
  wire i_last__payload;
  output [15:0] o_act__payload;
  reg [15:0] o_act__payload;
  output [15:0] o_weight__payload;
  reg [15:0] o_weight__payload;
  output [31:0] o_sum__payload;
  wire [31:0] o_sum__payload;
  output o_last__payload;
  reg o_last__payload;
  wire [21:0] _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [28:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire [7:0] _016_;
  wire [8:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [7:0] _023_;
  wire _024_;
  wire _025_;
  wire [31:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire [7:0] _037_;
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
  wire [4:0] act_exponent;
  wire [10:0] act_significand;
  wire [31:0] begun;
  reg done_0;
  reg done_1;
  wire [31:0] exact;
  wire [21:0] exact_exact;
  wire exact_left_left_1;
  wire exact_left_left_2;
  wire exact_left_left_4;
  wire exact_left_left_8;
  wire [10:0] exact_left_normal_1;
  wire [10:0] exact_left_normal_2;
  wire [10:0] exact_left_normal_4;
  wire [10:0] exact_left_normal_8;
  wire [7:0] exact_nominal;
  wire [4:0] exact_places;
  wire [7:0] exact_raised;
  wire exact_right_left_1;
  wire exact_right_left_2;
  wire exact_right_left_4;
  wire exact_right_left_8;
  wire [10:0] exact_right_normal_1;
  wire [10:0] exact_right_normal_2;
  wire [10:0] exact_right_normal_4;
  wire [10:0] exact_right_normal_8;
  wire [7:0] exact_together;
  reg [31:0] product;
  wire [26:0] sum_big;
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
  wire [28:0] sum_normal_1;
  wire [28:0] sum_normal_16;
  wire [28:0] sum_normal_2;
  wire [28:0] sum_normal_4;
  wire [28:0] sum_normal_8;
  wire [21:0] sum_other_small;
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
  wire sum_subtract;
  wire sum_tiny;
  wire [7:0] sum_top;
  wire sum_up;
  wire sum_zero;
  reg [31:0] total;
  wire [4:0] weight_exponent;
  wire [10:0] weight_significand;
  assign _000_ = sum_rounded[21:0] & { sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep };
  assign _029_ = sum_rounded[22] & sum_keep;
  assign _036_ = _029_ | sum_nan;
  assign _041_ = sum_first ? product[0] : begun[31];
  assign _042_ = _041_ ^ sum_reversed;
  assign _043_ = sum_infinite ? begun[31] : _042_;
  assign _044_ = ~ sum_nan;
  assign _045_ = _043_ & _044_;
  assign _011_ = _045_ & _001_;
  assign act_significand[10] = | o_act__payload[14:10];
  assign _027_ = ~ act_significand[10];
  assign act_exponent[0] = o_act__payload[10] | _027_;
  assign weight_significand[10] = | o_weight__payload[14:10];
  assign _028_ = ~ weight_significand[10];
  assign weight_exponent[0] = o_weight__payload[10] | _028_;
  assign _030_ = | o_act__payload[14:3];
  assign exact_left_left_8 = ~ _030_;
  assign exact_left_normal_8 = _030_ ? { act_significand[10], o_act__payload[9:0] } : { o_act__payload[2:0], 8'h00 };
  assign _031_ = | exact_left_normal_8[10:7];
  assign exact_left_left_4 = ~ _031_;
  assign exact_left_normal_4 = _031_ ? exact_left_normal_8 : { exact_left_normal_8[6:0], 4'h0 };
  assign _032_ = | exact_left_normal_4[10:9];
  assign exact_left_left_2 = ~ _032_;
  assign exact_left_normal_2 = _032_ ? exact_left_normal_4 : { exact_left_normal_4[8:0], 2'h0 };
  assign exact_left_left_1 = ~ exact_left_normal_2[10];
  assign exact_left_normal_1 = exact_left_normal_2[10] ? { 1'h1, exact_left_normal_2[9:0] } : { exact_left_normal_2[9:0], 1'h0 };
  assign _033_ = | o_weight__payload[14:3];
  assign exact_right_left_8 = ~ _033_;
  assign exact_right_normal_8 = _033_ ? { weight_significand[10], o_weight__payload[9:0] } : { o_weight__payload[2:0], 8'h00 };
  assign _034_ = | exact_right_normal_8[10:7];
  assign exact_right_left_4 = ~ _034_;
  assign exact_right_normal_4 = _034_ ? exact_right_normal_8 : { exact_right_normal_8[6:0], 4'h0 };
  assign _035_ = | exact_right_normal_4[10:9];
  assign exact_right_left_2 = ~ _035_;
  assign exact_right_normal_2 = _035_ ? exact_right_normal_4 : { exact_right_normal_4[8:0], 2'h0 };
  assign exact_right_left_1 = ~ exact_right_normal_2[10];
  assign exact_right_normal_1 = exact_right_normal_2[10] ? { 1'h1, exact_right_normal_2[9:0] } : { exact_right_normal_2[9:0], 1'h0 };
  assign exact_raised[7:1] = o_act__payload[14:11] + 6'h31;
  assign exact_together = { exact_raised[7:1], act_exponent[0] } + { o_weight__payload[14:11], weight_exponent[0] };
  assign exact_places = { exact_left_left_8, exact_left_left_4, exact_left_left_2, exact_left_left_1 } + { exact_right_left_8, exact_right_left_4, exact_right_left_2, exact_right_left_1 };
  assign exact_nominal = exact_together - exact_places;
  assign exact_exact = exact_left_normal_1 * exact_right_normal_1;
  assign exact[0] = o_act__payload[15] ^ o_weight__payload[15];
  assign exact[31] = exact_left_normal_1[10] & exact_right_normal_1[10];
  assign begun = done_1 ? 32'd0 : total;
  assign _037_ = ~ begun[30:23];
  assign sum_difference = product[8:1] + _037_;
  assign sum_first = sum_difference[8] & product[31];
  assign sum_distance = sum_difference[7:0] ^ { _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_ };
  assign sum_big[26:3] = sum_first ? { product[30:9], 2'h0 } : { _039_, begun[22:0] };
  assign _039_ = | begun[30:23];
  assign sum_own_small = { _039_, begun[22:0] } & { sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first };
  assign _038_ = ~ sum_difference[8];
  assign _040_ = product[31] & _038_;
  assign sum_other_small = product[30:9] & { _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_, _040_ };
  assign sum_right_1 = sum_distance[0] | _004_;
  assign sum_shifted_1[26:1] = sum_right_1 ? { 1'h0, sum_other_small[21], sum_small[25:5], sum_own_small[2:0] } : { sum_other_small[21], sum_small[25:5], sum_own_small[2:0], 1'h0 };
  assign sum_right_2 = sum_distance[1] | _004_;
  assign sum_shifted_2 = sum_right_2 ? { 2'h0, sum_shifted_1[26:2] } : { sum_shifted_1[26:1], 1'h0 };
  assign sum_lost_2 = sum_right_2 & sum_shifted_1[1];
  assign sum_right_4 = sum_distance[2] | _004_;
  assign sum_shifted_4 = sum_right_4 ? { 4'h0, sum_shifted_2[26:4] } : sum_shifted_2;
  assign _046_ = | sum_shifted_2[3:0];
  assign _047_ = sum_right_4 & _046_;
  assign sum_lost_4 = sum_lost_2 | _047_;
  assign sum_right_8 = sum_distance[3] | _004_;
  assign sum_shifted_8 = sum_right_8 ? { 8'h00, sum_shifted_4[26:8] } : sum_shifted_4;
  assign _002_ = | sum_shifted_4[7:0];
  assign _003_ = sum_right_8 & _002_;
  assign sum_lost_8 = sum_lost_4 | _003_;
  assign _004_ = | sum_distance[7:5];
  assign sum_right_16 = sum_distance[4] | _004_;
  assign sum_shifted_16 = sum_right_16 ? { 16'h0000, sum_shifted_8[26:16] } : sum_shifted_8;
  assign _005_ = | sum_shifted_8[15:0];
  assign _006_ = sum_right_16 & _005_;
  assign sum_lost_16 = sum_lost_8 | _006_;
  assign sum_raw = { sum_shifted_16, sum_lost_16 } + { sum_subtract, _007_[27:4], sum_subtract, sum_subtract, sum_subtract, sum_subtract };
  assign sum_reversed = sum_subtract & sum_raw[29];
  assign _008_ = ~ sum_raw[29];
  assign sum_complement = sum_subtract & _008_;
  assign sum_magnitude = sum_raw[28:0] ^ { sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement };
  assign _009_ = | sum_magnitude[28:13];
  assign sum_left_16 = ~ _009_;
  assign sum_normal_16 = _009_ ? sum_magnitude : { sum_magnitude[12:0], sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed };
  assign _010_ = | sum_normal_16[28:21];
  assign sum_left_8 = ~ _010_;
  assign sum_normal_8 = _010_ ? sum_normal_16 : { sum_normal_16[20:0], sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed };
  assign _012_ = | sum_normal_8[28:25];
  assign sum_left_4 = ~ _012_;
  assign sum_normal_4 = _012_ ? sum_normal_8 : { sum_normal_8[24:0], sum_reversed, sum_reversed, sum_reversed, sum_reversed };
  assign _013_ = | sum_normal_4[28:27];
  assign sum_left_2 = ~ _013_;
  assign sum_normal_2 = _013_ ? sum_normal_4 : { sum_normal_4[26:0], sum_reversed, sum_reversed };
  assign sum_left_1 = ~ sum_normal_2[28];
  assign sum_normal_1 = sum_normal_2[28] ? { 1'h1, sum_normal_2[27:0] } : { sum_normal_2[27:0], sum_reversed };
  assign _014_ = | sum_normal_1[3:0];
  assign _015_ = sum_normal_1[5] | _014_;
  assign sum_up = sum_normal_1[4] & _015_;
  assign _016_ = sum_first ? product[8:1] : begun[30:23];
  assign _017_ = _016_ + 1'h1;
  assign sum_exponent = _017_ - { sum_left_16, sum_left_8, sum_left_4, sum_left_2, sum_left_1 };
  assign sum_rounded = { sum_exponent, sum_normal_1[27:5] } + sum_up;
  assign sum_infinite = & begun[30:23];
  assign sum_nan = sum_infinite & begun[22];
  assign sum_subtract = begun[31] ^ product[0];
  assign _018_ = | sum_rounded[30:23];
  assign _019_ = ~ _018_;
  assign sum_tiny = sum_rounded[32] | _019_;
  assign _020_ = ~ sum_infinite;
  assign _021_ = ~ sum_normal_1[28];
  assign _022_ = sum_tiny | _021_;
  assign sum_zero = _020_ & _022_;
  assign _023_ = sum_rounded[30:23] | { sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite };
  assign sum_top = _023_ & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _001_ = ~ sum_zero;
  assign _024_ = & sum_top;
  assign _025_ = ~ _024_;
  assign sum_keep = _001_ & _025_;
  assign _026_ = total & { done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1, done_1 };
  assign o_sum__payload = i_sum__payload | _026_;
  always @(posedge clk)
    o_weight__payload <= i_weight__payload;
  always @(posedge clk)
    o_act__payload <= i_act__payload;
  always @(posedge clk)
    o_last__payload <= i_last__payload;
  always @(posedge clk)
    product <= { exact[31], exact_exact, exact_nominal, exact[0] };
  always @(posedge clk)
    done_0 <= o_last__payload;
  always @(posedge clk)
    done_1 <= done_0;
  always @(posedge clk)
    total <= { _011_, sum_top, _036_, _000_ };
  assign _007_[27:4] = sum_big[26:3] ^ { sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract };
  assign sum_small[25:5] = sum_own_small[23:3] | sum_other_small[20:0];
  assign sum_shifted_1[0] = 1'h0;
  assign { sum_small[26], sum_small[4:0] } = { sum_other_small[21], sum_own_small[2:0], 2'h0 };
  assign sum_big[2:0] = 3'h0;
  assign exact_raised[0] = act_exponent[0];
  assign weight_exponent[4:1] = o_weight__payload[14:11];
  assign weight_significand[9:0] = o_weight__payload[9:0];
  assign { _007_[28], _007_[3:0] } = { sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract };
  assign act_exponent[4:1] = o_act__payload[14:11];
  assign act_significand[9:0] = o_act__payload[9:0];
  assign exact[30:1] = { exact_exact, exact_nominal };
endmodule

module ram_11x129(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [128:0] write_data;
  wire [128:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [128:0] read_data;
  wire [128:0] read_data;
  reg [128:0] cells [10:0];
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

module ram_4x4(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
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
  reg [3:0] cells [3:0];
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

module systolic_os_fp16_3x4(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] i_command__payload;
  wire [47:0] i_command__payload;
  input i_command__valid;
  wire i_command__valid;
  input [63:0] i_weights__payload;
  wire [63:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [47:0] i_acts__payload;
  wire [47:0] i_acts__payload;
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
  output [128:0] o__payload;
  wire [128:0] o__payload;
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
  wire [48:0] i_acts__payload_35 ;
  wire i_acts__valid_34 ;
  wire i_tile__valid;
  wire i_weights__valid_31 ;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  reg last_6;
  wire [1:0] leaving;
  wire [23:0] o__payload_18 ;
  wire [127:0] o__payload_46 ;
  wire o__valid_32 ;
  wire [3:0] room;
  wire settled;
  reg valid_1;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  reg valid_5;
  assign i__valid = i_command__valid & settled;
  assign i_command__ready = i__ready & settled;
  assign _00_ = o__payload_18 [20:5] - 1'h1;
  assign ends = beat == _00_;
  assign _04_ = room >= 2'h3;
  assign enable = _04_ & can_open;
  assign i_weights__valid_31  = i_weights__valid & o__valid_32 ;
  assign i_acts__valid_34  = i_acts__valid & o__valid_32 ;
  assign i_tile__valid = i_acts__ready & ends;
  assign i_acts__payload_35 [15:0] = _01_ ? i_acts__payload[15:0] : 16'h0000;
  assign i_acts__payload_35 [31:16] = _02_ ? i_acts__payload[31:16] : 16'h0000;
  assign _01_ = o__payload_18 [1:0] > 1'h0;
  assign _02_ = o__payload_18 [1:0] > 1'h1;
  assign _03_ = o__payload_18 [1:0] > 2'h2;
  assign i_acts__payload_35 [47:32] = _03_ ? i_acts__payload[47:32] : 16'h0000;
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
    last_6 <= last_5;
  always @(posedge clk)
    if (rst) beat <= 16'h0000;
    else if (i_acts__ready) beat <= _06_;
  always @(posedge clk)
    if (rst) i__valid_42  <= 1'h0;
    else i__valid_42  <= valid_5;
  always @(posedge clk)
    if (rst) valid_5 <= 1'h0;
    else valid_5 <= valid_4;
  always @(posedge clk)
    if (rst) valid_4 <= 1'h0;
    else valid_4 <= valid_3;
  always @(posedge clk)
    if (rst) valid_3 <= 1'h0;
    else valid_3 <= valid_2;
  always @(posedge clk)
    if (rst) valid_1 <= 1'h0;
    else valid_1 <= leaving[0];
  always @(posedge clk)
    if (rst) valid_2 <= 1'h0;
    else valid_2 <= valid_1;
  systolic_os_fp16_3x4__mesh mesh (
    .clk(clk),
    .enable(enable),
    .height(o__payload_18 [1:0]),
    .i_acts__payload({ ends, i_acts__payload_35 [47:0] }),
    .i_acts__valid(i_acts__valid_34 ),
    .i_weights__payload({ ends, i_weights__payload }),
    .i_weights__valid(i_weights__valid_31 ),
    .leaving(leaving),
    .move(i_acts__ready),
    .o__payload(o__payload_46 ),
    .rst(rst),
    .settled(settled)
  );
  systolic_os_fp16_3x4__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload_18 ),
    .o__ready(i_tile__valid),
    .o__valid(o__valid_32 ),
    .rst(rst)
  );
  systolic_os_fp16_3x4__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_18 [23], o__payload_18 [4:2] }),
    .i__payload_18 ({ last_6, o__payload_46  }),
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
  assign i_acts__payload_35 [48] = ends;
endmodule

module systolic_os_fp16_3x4__mesh(clk, rst, enable, i_weights__valid, i_acts__valid, settled, move, i_weights__payload, i_acts__payload, height, leaving, o__payload);
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
  input [64:0] i_weights__payload;
  wire [64:0] i_weights__payload;
  input [48:0] i_acts__payload;
  wire [48:0] i_acts__payload;
  input [1:0] height;
  wire [1:0] height;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [127:0] o__payload;
  wire [127:0] o__payload;
  wire _00_;
  wire _01_;
  wire [1:0] _02_;
  wire [15:0] _03_;
  wire _04_;
  wire _05_;
  wire [15:0] _06_;
  wire _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire [15:0] _10_;
  wire [15:0] _11_;
  wire [15:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire [1:0] _18_;
  wire [1:0] _19_;
  wire _20_;
  wire [15:0] act_0_0;
  reg [15:0] act_1_1;
  reg [15:0] act_2_1;
  reg [15:0] act_2_2;
  wire [31:0] bus_0;
  wire [31:0] bus_1;
  wire [31:0] bus_2;
  wire [31:0] bus_3;
  wire [15:0] i_act__payload;
  wire [15:0] i_act__payload_18 ;
  wire [15:0] i_act__payload_22 ;
  wire [15:0] i_act__payload_28 ;
  wire [15:0] i_act__payload_34 ;
  wire [15:0] i_act__payload_40 ;
  wire [15:0] i_act__payload_48 ;
  wire [15:0] i_act__payload_54 ;
  wire [15:0] i_act__payload_60 ;
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
  wire [31:0] i_sum__payload_100 ;
  wire [31:0] i_sum__payload_102 ;
  wire [31:0] i_sum__payload_107 ;
  wire [31:0] i_sum__payload_109 ;
  wire [31:0] i_sum__payload_114 ;
  wire [31:0] i_sum__payload_116 ;
  wire [31:0] i_sum__payload_93 ;
  wire [31:0] i_sum__payload_95 ;
  wire [15:0] i_weight__payload;
  wire [15:0] i_weight__payload_32 ;
  wire [15:0] i_weight__payload_38 ;
  wire [15:0] i_weight__payload_44 ;
  wire [15:0] i_weight__payload_46 ;
  wire [15:0] i_weight__payload_52 ;
  wire [15:0] i_weight__payload_58 ;
  wire [15:0] i_weight__payload_64 ;
  wire [15:0] i_weight__payload_82 ;
  reg [15:0] i_weight__payload_84 ;
  reg [15:0] i_weight__payload_87 ;
  reg [15:0] i_weight__payload_90 ;
  reg [31:0] sum_0_1;
  reg [31:0] sum_0_2;
  reg [31:0] sum_0_3;
  reg [31:0] sum_1_1;
  reg [31:0] sum_1_2;
  reg [31:0] sum_2_1;
  wire tile_ends;
  reg [1:0] unsettled;
  reg [1:0] waiting;
  reg [15:0] weight_2_1;
  reg [15:0] weight_3_1;
  reg [15:0] weight_3_2;
  assign settled = ! unsettled;
  assign _00_ = i_acts__valid & i_weights__valid;
  assign _05_ = _00_ & settled;
  assign _14_ = ~ i_acts__payload[48];
  assign _15_ = ! waiting;
  assign _16_ = _15_ & enable;
  assign _17_ = _14_ | _16_;
  assign move = _05_ & _17_;
  assign tile_ends = move & i_acts__payload[48];
  assign leaving[0] = tile_ends | _01_;
  assign leaving[1] = _19_ == 1'h1;
  assign act_0_0 = move ? i_acts__payload[15:0] : 16'h0000;
  assign i_weight__payload_82  = move ? i_weights__payload[15:0] : 16'h0000;
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
    if (!move) act_1_1 <= 16'h0000;
    else act_1_1 <= i_acts__payload[31:16];
  always @(posedge clk)
    if (!move) act_2_1 <= 16'h0000;
    else act_2_1 <= i_acts__payload[47:32];
  always @(posedge clk)
    if (!move) i_weight__payload_84  <= 16'h0000;
    else i_weight__payload_84  <= i_weights__payload[31:16];
  always @(posedge clk)
    if (!move) weight_2_1 <= 16'h0000;
    else weight_2_1 <= i_weights__payload[47:32];
  always @(posedge clk)
    if (!move) weight_3_1 <= 16'h0000;
    else weight_3_1 <= i_weights__payload[63:48];
  always @(posedge clk)
    if (rst) waiting <= 2'h0;
    else if (_20_) waiting <= _18_;
  always @(posedge clk)
    if (rst) unsettled <= 2'h3;
    else if (!settled) unsettled <= _02_;
  assign _19_ = tile_ends ? height : waiting;
  assign _20_ = | { tile_ends, _01_ };
  pe_os_fp16_fp16_f32_pipelined pe_0_0 (
    .clk(clk),
    .i_act__payload(act_0_0),
    .i_last__payload(i_last__payload_66 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_82 ),
    .o_act__payload(i_act__payload),
    .o_last__payload(i_last__payload),
    .o_sum__payload(i_sum__payload_93 ),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_os_fp16_fp16_f32_pipelined pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_last__payload(i_last__payload),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_84 ),
    .o_act__payload(i_act__payload_18 ),
    .o_last__payload(i_last__payload_20 ),
    .o_sum__payload(i_sum__payload_100 ),
    .o_weight__payload(i_weight__payload_32 ),
    .rst(rst)
  );
  pe_os_fp16_fp16_f32_pipelined pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_18 ),
    .i_last__payload(i_last__payload_20 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_87 ),
    .o_act__payload(i_act__payload_22 ),
    .o_last__payload(i_last__payload_24 ),
    .o_sum__payload(i_sum__payload_107 ),
    .o_weight__payload(i_weight__payload_38 ),
    .rst(rst)
  );
  pe_os_fp16_fp16_f32_pipelined pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_22 ),
    .i_last__payload(i_last__payload_24 ),
    .i_sum__payload(32'd0),
    .i_weight__payload(i_weight__payload_90 ),
    .o_act__payload(_03_),
    .o_last__payload(_04_),
    .o_sum__payload(i_sum__payload_114 ),
    .o_weight__payload(i_weight__payload_44 ),
    .rst(rst)
  );
  pe_os_fp16_fp16_f32_pipelined pe_1_0 (
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
  pe_os_fp16_fp16_f32_pipelined pe_1_1 (
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
  pe_os_fp16_fp16_f32_pipelined pe_1_2 (
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
  pe_os_fp16_fp16_f32_pipelined pe_1_3 (
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
  pe_os_fp16_fp16_f32_pipelined pe_2_0 (
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
  pe_os_fp16_fp16_f32_pipelined pe_2_1 (
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
  pe_os_fp16_fp16_f32_pipelined pe_2_2 (
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
  pe_os_fp16_fp16_f32_pipelined pe_2_3 (
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

module systolic_os_fp16_3x4__sequencer(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
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

module systolic_os_fp16_3x4__writeback(clk, rst, o__ready, i__valid, can_open, o__payload, i__payload, i__payload_18 , i__valid_17 , room, o__valid, reserve);
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
  output [128:0] o__payload;
  wire [128:0] o__payload;
  input [3:0] i__payload;
  wire [3:0] i__payload;
  input [128:0] i__payload_18 ;
  wire [128:0] i__payload_18 ;
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
  wire [128:0] i__payload_20 ;
  wire [3:0] keep;
  wire [3:0] o__payload_15 ;
  wire o__ready_16 ;
  reg [1:0] pause;
  assign keep[0] = o__payload_15 [2:0] > 1'h0;
  assign keep[1] = o__payload_15 [2:0] > 1'h1;
  assign keep[2] = o__payload_15 [2:0] > 2'h2;
  assign keep[3] = o__payload_15 [2:0] > 2'h3;
  assign o__ready_16  = i__valid_17  & i__payload_18 [128];
  assign i__payload_20 [128] = i__payload_18 [128] & o__payload_15 [3];
  assign can_open = ! pause;
  assign i__payload_20 [31:0] = keep[0] ? i__payload_18 [31:0] : 32'd0;
  assign i__payload_20 [63:32] = keep[1] ? i__payload_18 [63:32] : 32'd0;
  assign i__payload_20 [95:64] = keep[2] ? i__payload_18 [95:64] : 32'd0;
  assign i__payload_20 [127:96] = keep[3] ? i__payload_18 [127:96] : 32'd0;
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
  systolic_os_fp16_3x4__writeback__queue queue (
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
  systolic_os_fp16_3x4__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_os_fp16_3x4__writeback__queue(clk, rst, o__ready, o__payload, i__valid, i__payload, room, o__valid, reserve);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [128:0] o__payload;
  wire [128:0] o__payload;
  input i__valid;
  wire i__valid;
  input [128:0] i__payload;
  wire [128:0] i__payload;
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
    if (rst) room <= 4'hb;
    else room <= _2_;
  systolic_os_fp16_3x4__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_os_fp16_3x4__writeback__queue__fifo(clk, rst, o__ready, o__payload, i__valid, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [128:0] o__payload;
  wire [128:0] o__payload;
  input i__valid;
  wire i__valid;
  input [128:0] write_data;
  wire [128:0] write_data;
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
  assign i__ready = stored != 4'hb;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'ha;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'ha;
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
  ram_11x129 words (
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

module systolic_os_fp16_3x4__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
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
  wire [2:0] _05_;
  wire [2:0] _06_;
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
  reg [2:0] stored;
  wire write;
  reg [1:0] write_address;
  assign i__ready = stored != 3'h4;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 2'h3;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 2'h0 : _08_;
  assign _10_ = read_address == 2'h3;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 3'h0;
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
  ram_4x4 words (
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
