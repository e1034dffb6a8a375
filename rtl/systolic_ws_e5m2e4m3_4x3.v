module pe_ws_e5m2_e4m3_f32(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
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
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [7:0] o_act__payload;
  reg [7:0] o_act__payload;
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
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [28:0] _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire [7:0] _032_;
  wire [8:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire [7:0] _040_;
  wire _041_;
  wire _042_;
  wire [4:0] act_exponent;
  wire [2:0] act_significand;
  wire [16:0] exact;
  wire [6:0] exact_exact;
  wire exact_left_left_1;
  wire exact_left_left_2;
  wire [2:0] exact_left_normal_1;
  wire [2:0] exact_left_normal_2;
  wire [7:0] exact_nominal;
  wire [2:0] exact_places;
  wire [7:0] exact_raised;
  wire exact_right_left_1;
  wire exact_right_left_2;
  wire [3:0] exact_right_normal_1;
  wire [3:0] exact_right_normal_2;
  wire [7:0] exact_together;
  reg [7:0] shadow;
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
  wire [6:0] sum_other_small;
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
  reg [7:0] weight;
  wire [3:0] weight_exponent;
  wire [3:0] weight_significand;
  assign _000_ = sum_rounded[21:0] & { sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep };
  assign _005_ = sum_rounded[22] & sum_keep;
  assign _010_ = _005_ | sum_nan;
  assign _013_ = sum_first ? exact[0] : i_sum__payload[31];
  assign _015_ = _013_ ^ sum_reversed;
  assign _020_ = sum_infinite ? i_sum__payload[31] : _015_;
  assign _030_ = ~ sum_nan;
  assign _036_ = _020_ & _030_;
  assign _002_ = _036_ & _001_;
  assign act_significand[2] = | o_act__payload[6:2];
  assign _003_ = ~ act_significand[2];
  assign act_exponent[0] = o_act__payload[2] | _003_;
  assign weight_significand[3] = | weight[6:3];
  assign _004_ = ~ weight_significand[3];
  assign weight_exponent[0] = weight[3] | _004_;
  assign _006_ = | o_act__payload[6:1];
  assign exact_left_left_2 = ~ _006_;
  assign exact_left_normal_2 = _006_ ? { act_significand[2], o_act__payload[1:0] } : { o_act__payload[0], 2'h0 };
  assign exact_left_left_1 = ~ exact_left_normal_2[2];
  assign exact_left_normal_1 = exact_left_normal_2[2] ? { 1'h1, exact_left_normal_2[1:0] } : { exact_left_normal_2[1:0], 1'h0 };
  assign _007_ = | weight[6:2];
  assign exact_right_left_2 = ~ _007_;
  assign exact_right_normal_2 = _007_ ? { weight_significand[3], weight[2:0] } : { weight[1:0], 2'h0 };
  assign exact_right_left_1 = ~ exact_right_normal_2[3];
  assign exact_right_normal_1 = exact_right_normal_2[3] ? { 1'h1, exact_right_normal_2[2:0] } : { exact_right_normal_2[2:0], 1'h0 };
  assign exact_raised[7:1] = o_act__payload[6:3] + 6'h35;
  assign exact_together = { exact_raised[7:1], act_exponent[0] } + { weight[6:4], weight_exponent[0] };
  assign exact_places = { exact_left_left_2, exact_left_left_1 } + { exact_right_left_2, exact_right_left_1 };
  assign exact_nominal = exact_together - exact_places;
  assign exact_exact = exact_left_normal_1 * exact_right_normal_1;
  assign exact[0] = o_act__payload[7] ^ weight[7];
  assign exact[16] = exact_left_normal_1[2] & exact_right_normal_1[3];
  assign _008_ = ~ i_sum__payload[30:23];
  assign sum_difference = exact_nominal + _008_;
  assign sum_first = sum_difference[8] & exact[16];
  assign sum_distance = sum_difference[7:0] ^ { _009_, _009_, _009_, _009_, _009_, _009_, _009_, _009_ };
  assign sum_big[26:3] = sum_first ? { exact_exact, 17'h00000 } : { _011_, i_sum__payload[22:0] };
  assign _011_ = | i_sum__payload[30:23];
  assign sum_own_small = { _011_, i_sum__payload[22:0] } & { sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first };
  assign _009_ = ~ sum_difference[8];
  assign _012_ = exact[16] & _009_;
  assign sum_other_small = exact_exact & { _012_, _012_, _012_, _012_, _012_, _012_, _012_ };
  assign sum_right_1 = sum_distance[0] | _014_;
  assign sum_shifted_1[26:1] = sum_right_1 ? { 1'h0, sum_other_small[6], sum_small[25:20], sum_own_small[17:0] } : { sum_other_small[6], sum_small[25:20], sum_own_small[17:0], 1'h0 };
  assign sum_right_2 = sum_distance[1] | _014_;
  assign sum_shifted_2 = sum_right_2 ? { 2'h0, sum_shifted_1[26:2] } : { sum_shifted_1[26:1], 1'h0 };
  assign sum_lost_2 = sum_right_2 & sum_shifted_1[1];
  assign sum_right_4 = sum_distance[2] | _014_;
  assign sum_shifted_4 = sum_right_4 ? { 4'h0, sum_shifted_2[26:4] } : sum_shifted_2;
  assign _016_ = | sum_shifted_2[3:0];
  assign _017_ = sum_right_4 & _016_;
  assign sum_lost_4 = sum_lost_2 | _017_;
  assign sum_right_8 = sum_distance[3] | _014_;
  assign sum_shifted_8 = sum_right_8 ? { 8'h00, sum_shifted_4[26:8] } : sum_shifted_4;
  assign _018_ = | sum_shifted_4[7:0];
  assign _019_ = sum_right_8 & _018_;
  assign sum_lost_8 = sum_lost_4 | _019_;
  assign _014_ = | sum_distance[7:5];
  assign sum_right_16 = sum_distance[4] | _014_;
  assign sum_shifted_16 = sum_right_16 ? { 16'h0000, sum_shifted_8[26:16] } : sum_shifted_8;
  assign _021_ = | sum_shifted_8[15:0];
  assign _022_ = sum_right_16 & _021_;
  assign sum_lost_16 = sum_lost_8 | _022_;
  assign sum_raw = { sum_shifted_16, sum_lost_16 } + { sum_subtract, _023_[27:4], sum_subtract, sum_subtract, sum_subtract, sum_subtract };
  assign sum_reversed = sum_subtract & sum_raw[29];
  assign _024_ = ~ sum_raw[29];
  assign sum_complement = sum_subtract & _024_;
  assign sum_magnitude = sum_raw[28:0] ^ { sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement };
  assign _025_ = | sum_magnitude[28:13];
  assign sum_left_16 = ~ _025_;
  assign sum_normal_16 = _025_ ? sum_magnitude : { sum_magnitude[12:0], sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed };
  assign _026_ = | sum_normal_16[28:21];
  assign sum_left_8 = ~ _026_;
  assign sum_normal_8 = _026_ ? sum_normal_16 : { sum_normal_16[20:0], sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed };
  assign _027_ = | sum_normal_8[28:25];
  assign sum_left_4 = ~ _027_;
  assign sum_normal_4 = _027_ ? sum_normal_8 : { sum_normal_8[24:0], sum_reversed, sum_reversed, sum_reversed, sum_reversed };
  assign _028_ = | sum_normal_4[28:27];
  assign sum_left_2 = ~ _028_;
  assign sum_normal_2 = _028_ ? sum_normal_4 : { sum_normal_4[26:0], sum_reversed, sum_reversed };
  assign sum_left_1 = ~ sum_normal_2[28];
  assign sum_normal_1 = sum_normal_2[28] ? { 1'h1, sum_normal_2[27:0] } : { sum_normal_2[27:0], sum_reversed };
  assign _029_ = | sum_normal_1[3:0];
  assign _031_ = sum_normal_1[5] | _029_;
  assign sum_up = sum_normal_1[4] & _031_;
  assign _032_ = sum_first ? exact_nominal : i_sum__payload[30:23];
  assign _033_ = _032_ + 1'h1;
  assign sum_exponent = _033_ - { sum_left_16, sum_left_8, sum_left_4, sum_left_2, sum_left_1 };
  assign sum_rounded = { sum_exponent, sum_normal_1[27:5] } + sum_up;
  assign sum_infinite = & i_sum__payload[30:23];
  assign sum_nan = sum_infinite & i_sum__payload[22];
  assign sum_subtract = i_sum__payload[31] ^ exact[0];
  assign _034_ = | sum_rounded[30:23];
  assign _035_ = ~ _034_;
  assign sum_tiny = sum_rounded[32] | _035_;
  assign _037_ = ~ sum_infinite;
  assign _038_ = ~ sum_normal_1[28];
  assign _039_ = sum_tiny | _038_;
  assign sum_zero = _037_ & _039_;
  assign _040_ = sum_rounded[30:23] | { sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite };
  assign sum_top = _040_ & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _001_ = ~ sum_zero;
  assign _041_ = & sum_top;
  assign _042_ = ~ _041_;
  assign sum_keep = _001_ & _042_;
  always @(posedge clk)
    o_act__payload <= i_act__payload;
  always @(posedge clk)
    o_load__payload <= i_load__payload;
  always @(posedge clk)
    o_swap__payload <= i_swap__payload;
  always @(posedge clk)
    o_sum__payload <= { _002_, sum_top, _010_, _000_ };
  always @(posedge clk)
    if (i_swap__payload) weight <= shadow;
  always @(posedge clk)
    if (i_load__payload) shadow <= i_weight__payload;
  assign sum_small[25:20] = sum_own_small[23:18] | sum_other_small[5:0];
  assign _023_[27:4] = sum_big[26:3] ^ { sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract };
  assign o_weight__payload = i_weight__payload;
  assign sum_shifted_1[0] = 1'h0;
  assign { sum_small[26], sum_small[19:0] } = { sum_other_small[6], sum_own_small[17:0], 2'h0 };
  assign sum_big[2:0] = 3'h0;
  assign exact[15:1] = { exact_exact, exact_nominal };
  assign exact_raised[0] = act_exponent[0];
  assign weight_exponent[3:1] = weight[6:4];
  assign weight_significand[2:0] = weight[2:0];
  assign act_exponent[4:1] = o_act__payload[6:3];
  assign act_significand[1:0] = o_act__payload[1:0];
  assign { _023_[28], _023_[3:0] } = { sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract };
endmodule

module ram_10x97(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [96:0] write_data;
  wire [96:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [96:0] read_data;
  wire [96:0] read_data;
  reg [96:0] cells [9:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [96:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_3x3(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [2:0] write_data;
  wire [2:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [2:0] read_data;
  wire [2:0] read_data;
  reg [2:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [2:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_7x96(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [95:0] write_data;
  wire [95:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [95:0] read_data;
  wire [95:0] read_data;
  reg [95:0] cells [6:0];
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

module systolic_ws_e5m2e4m3_4x3(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] i_command__payload;
  wire [47:0] i_command__payload;
  input i_command__valid;
  wire i_command__valid;
  input [23:0] i_weights__payload;
  wire [23:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [31:0] i_acts__payload;
  wire [31:0] i_acts__payload;
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
  output [96:0] o__payload;
  wire [96:0] o__payload;
  output o__valid;
  wire o__valid;
  wire [3:0] _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [31:0] _009_;
  wire [7:0] _010_;
  wire [8:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [7:0] _024_;
  wire [7:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire [31:0] _035_;
  wire [7:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire [7:0] _040_;
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
  wire [27:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire [7:0] _059_;
  wire [8:0] _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire [7:0] _072_;
  wire [7:0] _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire [31:0] _084_;
  wire [7:0] _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [27:0] _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire [7:0] _107_;
  wire [8:0] _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire [7:0] _121_;
  wire [7:0] _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire [1:0] _134_;
  wire [1:0] _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire [2:0] _140_;
  wire [2:0] _141_;
  wire [2:0] _142_;
  wire [2:0] _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire [27:0] _154_;
  wire _155_;
  wire can_open;
  reg closing;
  reg closing_1;
  reg closing_2;
  reg closing_3;
  reg closing_4;
  reg closing_5;
  reg closing_6;
  wire enable;
  wire [96:0] i__payload_101 ;
  wire i__valid_217 ;
  wire [32:0] i_acts__payload_40 ;
  wire i_tile__valid;
  wire i_weights__ready_26 ;
  wire i_weights__valid_22 ;
  reg [3:0] lanes;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  reg last_6;
  wire [1:0] leaving;
  wire load;
  wire load_ends;
  wire [10:0] o__payload_18 ;
  wire [95:0] o__payload_51 ;
  wire o__ready_33 ;
  wire o__valid_23 ;
  reg opening;
  reg opening_1;
  reg opening_2;
  reg opening_3;
  reg opening_4;
  reg opening_5;
  reg opening_6;
  reg [2:0] read_address;
  wire [95:0] read_data;
  wire read_enable;
  wire reserve;
  wire [3:0] room;
  reg [2:0] row_1;
  reg row_closing_1;
  reg row_last_1;
  reg row_opening_1;
  reg row_valid_1;
  reg [2:0] rows_left;
  reg [1:0] rows_loaded;
  wire [25:0] total_0_big;
  wire total_0_clash;
  wire total_0_complement;
  wire [8:0] total_0_difference;
  wire [7:0] total_0_distance;
  wire [9:0] total_0_exponent;
  wire total_0_first;
  wire total_0_infinite;
  wire total_0_keep;
  wire total_0_left_1;
  wire total_0_left_16;
  wire total_0_left_2;
  wire total_0_left_4;
  wire total_0_left_8;
  wire total_0_lost_16;
  wire total_0_lost_2;
  wire total_0_lost_4;
  wire total_0_lost_8;
  wire [27:0] total_0_magnitude;
  wire total_0_nan;
  wire total_0_nan_total;
  wire total_0_nonzero;
  wire [27:0] total_0_normal_1;
  wire [27:0] total_0_normal_16;
  wire [27:0] total_0_normal_2;
  wire [27:0] total_0_normal_4;
  wire [27:0] total_0_normal_8;
  wire [23:0] total_0_other_small;
  wire [23:0] total_0_own_small;
  wire [28:0] total_0_raw;
  wire total_0_reversed;
  wire total_0_right_1;
  wire total_0_right_16;
  wire total_0_right_2;
  wire total_0_right_4;
  wire total_0_right_8;
  wire [32:0] total_0_rounded;
  wire [25:0] total_0_shifted_1;
  wire [25:0] total_0_shifted_16;
  wire [25:0] total_0_shifted_2;
  wire [25:0] total_0_shifted_4;
  wire [25:0] total_0_shifted_8;
  wire [25:0] total_0_small;
  wire total_0_special;
  wire total_0_special_91 ;
  wire total_0_subtract;
  wire total_0_tiny;
  wire [7:0] total_0_top;
  wire total_0_up;
  wire total_0_zero;
  wire [25:0] total_1_big;
  wire total_1_clash;
  wire total_1_complement;
  wire [8:0] total_1_difference;
  wire [7:0] total_1_distance;
  wire [9:0] total_1_exponent;
  wire total_1_first;
  wire total_1_infinite;
  wire total_1_keep;
  wire total_1_left_1;
  wire total_1_left_16;
  wire total_1_left_2;
  wire total_1_left_4;
  wire total_1_left_8;
  wire total_1_lost_16;
  wire total_1_lost_2;
  wire total_1_lost_4;
  wire total_1_lost_8;
  wire [27:0] total_1_magnitude;
  wire total_1_nan;
  wire total_1_nan_total;
  wire total_1_nonzero;
  wire [27:0] total_1_normal_1;
  wire [27:0] total_1_normal_16;
  wire [27:0] total_1_normal_2;
  wire [27:0] total_1_normal_4;
  wire [27:0] total_1_normal_8;
  wire [23:0] total_1_other_small;
  wire [23:0] total_1_own_small;
  wire [28:0] total_1_raw;
  wire total_1_reversed;
  wire total_1_right_1;
  wire total_1_right_16;
  wire total_1_right_2;
  wire total_1_right_4;
  wire total_1_right_8;
  wire [32:0] total_1_rounded;
  wire [25:0] total_1_shifted_1;
  wire [25:0] total_1_shifted_16;
  wire [25:0] total_1_shifted_2;
  wire [25:0] total_1_shifted_4;
  wire [25:0] total_1_shifted_8;
  wire [25:0] total_1_small;
  wire total_1_special;
  wire total_1_special_144 ;
  wire total_1_subtract;
  wire total_1_tiny;
  wire [7:0] total_1_top;
  wire total_1_up;
  wire total_1_zero;
  wire [25:0] total_2_big;
  wire total_2_clash;
  wire total_2_complement;
  wire [8:0] total_2_difference;
  wire [7:0] total_2_distance;
  wire [9:0] total_2_exponent;
  wire total_2_first;
  wire total_2_infinite;
  wire total_2_keep;
  wire total_2_left_1;
  wire total_2_left_16;
  wire total_2_left_2;
  wire total_2_left_4;
  wire total_2_left_8;
  wire total_2_lost_16;
  wire total_2_lost_2;
  wire total_2_lost_4;
  wire total_2_lost_8;
  wire [27:0] total_2_magnitude;
  wire total_2_nan;
  wire total_2_nan_total;
  wire total_2_nonzero;
  wire [27:0] total_2_normal_1;
  wire [27:0] total_2_normal_16;
  wire [27:0] total_2_normal_2;
  wire [27:0] total_2_normal_4;
  wire [27:0] total_2_normal_8;
  wire [23:0] total_2_other_small;
  wire [23:0] total_2_own_small;
  wire [28:0] total_2_raw;
  wire total_2_reversed;
  wire total_2_right_1;
  wire total_2_right_16;
  wire total_2_right_2;
  wire total_2_right_4;
  wire total_2_right_8;
  wire [32:0] total_2_rounded;
  wire [25:0] total_2_shifted_1;
  wire [25:0] total_2_shifted_16;
  wire [25:0] total_2_shifted_2;
  wire [25:0] total_2_shifted_4;
  wire [25:0] total_2_shifted_8;
  wire [25:0] total_2_small;
  wire total_2_special;
  wire total_2_special_196 ;
  wire total_2_subtract;
  wire total_2_tiny;
  wire [7:0] total_2_top;
  wire total_2_up;
  wire total_2_zero;
  wire turn_enable;
  reg valid_1;
  reg valid_2;
  reg valid_3;
  reg valid_4;
  reg valid_5;
  reg valid_6;
  wire write_enable;
  assign total_2_tiny = total_2_rounded[32] | _117_;
  assign _118_ = ~ total_2_infinite;
  assign _119_ = ~ total_2_normal_1[27];
  assign _120_ = total_2_tiny | _119_;
  assign total_2_zero = _118_ & _120_;
  assign _121_ = total_2_rounded[30:23] | { total_2_infinite, total_2_infinite, total_2_infinite, total_2_infinite, total_2_infinite, total_2_infinite, total_2_infinite, total_2_infinite };
  assign total_2_top = _121_ & { _122_[0], _122_[0], _122_[0], _122_[0], _122_[0], _122_[0], _122_[0], _122_[0] };
  assign _123_ = & total_2_top;
  assign _124_ = ~ _123_;
  assign total_2_keep = _122_[0] & _124_;
  assign i__payload_101 [85:64] = total_2_rounded[21:0] & { total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep };
  assign _125_ = total_2_rounded[22] & total_2_keep;
  assign i__payload_101 [86] = _125_ | total_2_nan;
  assign _126_ = total_2_special_196  ? o__payload_51 [95] : _084_[31];
  assign _127_ = total_2_first ? _084_[31] : o__payload_51 [95];
  assign _128_ = _127_ ^ total_2_reversed;
  assign _129_ = total_2_infinite ? _126_ : _128_;
  assign _130_ = ~ total_2_nan;
  assign _131_ = _129_ & _130_;
  assign _122_[0] = ~ total_2_zero;
  assign i__payload_101 [95] = _131_ & _122_[0];
  assign _132_ = ~ opening_6;
  assign read_enable = valid_6 & _132_;
  assign _133_ = ~ row_closing_1;
  assign write_enable = row_valid_1 & _133_;
  assign i__valid_217  = row_valid_1 & row_closing_1;
  assign _134_ = rows_loaded + 1'h1;
  assign _135_ = load_ends ? 2'h0 : _134_;
  assign _136_ = o__payload_18 [7:5] > 1'h0;
  assign _137_ = o__payload_18 [7:5] > 1'h1;
  assign _138_ = o__payload_18 [7:5] > 2'h2;
  assign _139_ = o__payload_18 [7:5] > 2'h3;
  assign _140_ = rows_left - 1'h1;
  assign _141_ = read_address + 1'h1;
  assign _142_ = last_6 ? 3'h0 : _141_;
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
    opening_1 <= opening;
  always @(posedge clk)
    opening_2 <= opening_1;
  always @(posedge clk)
    opening_3 <= opening_2;
  always @(posedge clk)
    opening_4 <= opening_3;
  always @(posedge clk)
    opening_5 <= opening_4;
  always @(posedge clk)
    opening_6 <= opening_5;
  always @(posedge clk)
    closing_1 <= closing;
  always @(posedge clk)
    closing_2 <= closing_1;
  always @(posedge clk)
    closing_3 <= closing_2;
  always @(posedge clk)
    closing_4 <= closing_3;
  always @(posedge clk)
    closing_5 <= closing_4;
  always @(posedge clk)
    closing_6 <= closing_5;
  always @(posedge clk)
    row_last_1 <= last_6;
  always @(posedge clk)
    row_opening_1 <= opening_6;
  always @(posedge clk)
    row_closing_1 <= closing_6;
  always @(posedge clk)
    row_1 <= read_address;
  assign i_weights__valid_22  = i_weights__valid & o__valid_23 ;
  assign i_weights__ready = i_weights__ready_26  & o__valid_23 ;
  assign load = i_weights__valid & i_weights__ready;
  assign _000_ = o__payload_18 [7:5] - 1'h1;
  assign load_ends = rows_loaded == _000_;
  assign _042_ = ~ o__payload_18 [9];
  assign turn_enable = _042_ | can_open;
  assign i_tile__valid = o__ready_33  & o__payload_18 [9];
  assign _088_ = ~ closing;
  assign _116_ = | room;
  assign enable = _088_ | _116_;
  assign i_acts__payload_40 [32] = rows_left == 1'h1;
  assign reserve = leaving[0] & closing;
  assign _144_ = lanes[0] & leaving[0];
  assign i_acts__payload_40 [7:0] = _144_ ? i_acts__payload[7:0] : 8'h00;
  assign _146_ = lanes[1] & leaving[0];
  assign i_acts__payload_40 [15:8] = _146_ ? i_acts__payload[15:8] : 8'h00;
  assign _001_ = lanes[2] & leaving[0];
  assign i_acts__payload_40 [23:16] = _001_ ? i_acts__payload[23:16] : 8'h00;
  assign _016_ = lanes[3] & leaving[0];
  assign i_acts__payload_40 [31:24] = _016_ ? i_acts__payload[31:24] : 8'h00;
  assign total_0_nonzero = | _009_[30:23];
  assign total_0_special = & _009_[30:23];
  assign _040_ = ~ o__payload_51 [30:23];
  assign total_0_difference = _009_[30:23] + _040_;
  assign total_0_first = total_0_difference[8] & total_0_nonzero;
  assign total_0_distance = total_0_difference[7:0] ^ { _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_ };
  assign total_0_big[25:2] = total_0_first ? { total_0_nonzero, _009_[22:0] } : { _074_, o__payload_51 [22:0] };
  assign _074_ = | o__payload_51 [30:23];
  assign total_0_own_small = { _074_, o__payload_51 [22:0] } & { total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first };
  assign _041_ = ~ total_0_difference[8];
  assign _090_ = total_0_nonzero & _041_;
  assign total_0_other_small = { total_0_nonzero, _009_[22:0] } & { _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_, _090_ };
  assign total_0_right_1 = total_0_distance[0] | _145_;
  assign total_0_shifted_1 = total_0_right_1 ? { 1'h0, total_0_other_small[23], total_0_small[24:2], total_0_own_small[0] } : { total_0_other_small[23], total_0_small[24:2], total_0_own_small[0], 1'h0 };
  assign total_0_right_2 = total_0_distance[1] | _145_;
  assign total_0_shifted_2 = total_0_right_2 ? { 2'h0, total_0_shifted_1[25:2] } : total_0_shifted_1;
  assign _147_ = | total_0_shifted_1[1:0];
  assign total_0_lost_2 = total_0_right_2 & _147_;
  assign total_0_right_4 = total_0_distance[2] | _145_;
  assign total_0_shifted_4 = total_0_right_4 ? { 4'h0, total_0_shifted_2[25:4] } : total_0_shifted_2;
  assign _148_ = | total_0_shifted_2[3:0];
  assign _149_ = total_0_right_4 & _148_;
  assign total_0_lost_4 = total_0_lost_2 | _149_;
  assign total_0_right_8 = total_0_distance[3] | _145_;
  assign total_0_shifted_8 = total_0_right_8 ? { 8'h00, total_0_shifted_4[25:8] } : total_0_shifted_4;
  assign _150_ = | total_0_shifted_4[7:0];
  assign _151_ = total_0_right_8 & _150_;
  assign total_0_lost_8 = total_0_lost_4 | _151_;
  assign _145_ = | total_0_distance[7:5];
  assign total_0_right_16 = total_0_distance[4] | _145_;
  assign total_0_shifted_16 = total_0_right_16 ? { 16'h0000, total_0_shifted_8[25:16] } : total_0_shifted_8;
  assign _152_ = | total_0_shifted_8[15:0];
  assign _153_ = total_0_right_16 & _152_;
  assign total_0_lost_16 = total_0_lost_8 | _153_;
  assign total_0_raw = { total_0_shifted_16, total_0_lost_16 } + { total_0_subtract, _154_[26:3], total_0_subtract, total_0_subtract, total_0_subtract };
  assign total_0_reversed = total_0_subtract & total_0_raw[28];
  assign _002_ = ~ total_0_raw[28];
  assign total_0_complement = total_0_subtract & _002_;
  assign total_0_magnitude = total_0_raw[27:0] ^ { total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement };
  assign _003_ = | total_0_magnitude[27:12];
  assign total_0_left_16 = ~ _003_;
  assign total_0_normal_16 = _003_ ? total_0_magnitude : { total_0_magnitude[11:0], total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed };
  assign _004_ = | total_0_normal_16[27:20];
  assign total_0_left_8 = ~ _004_;
  assign total_0_normal_8 = _004_ ? total_0_normal_16 : { total_0_normal_16[19:0], total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed };
  assign _005_ = | total_0_normal_8[27:24];
  assign total_0_left_4 = ~ _005_;
  assign total_0_normal_4 = _005_ ? total_0_normal_8 : { total_0_normal_8[23:0], total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed };
  assign _006_ = | total_0_normal_4[27:26];
  assign total_0_left_2 = ~ _006_;
  assign total_0_normal_2 = _006_ ? total_0_normal_4 : { total_0_normal_4[25:0], total_0_reversed, total_0_reversed };
  assign total_0_left_1 = ~ total_0_normal_2[27];
  assign total_0_normal_1 = total_0_normal_2[27] ? { 1'h1, total_0_normal_2[26:0] } : { total_0_normal_2[26:0], total_0_reversed };
  assign _007_ = | total_0_normal_1[2:0];
  assign _008_ = total_0_normal_1[4] | _007_;
  assign total_0_up = total_0_normal_1[3] & _008_;
  assign _010_ = total_0_first ? _009_[30:23] : o__payload_51 [30:23];
  assign _011_ = _010_ + 1'h1;
  assign total_0_exponent = _011_ - { total_0_left_16, total_0_left_8, total_0_left_4, total_0_left_2, total_0_left_1 };
  assign total_0_rounded = { total_0_exponent, total_0_normal_1[26:4] } + total_0_up;
  assign total_0_special_91  = & o__payload_51 [30:23];
  assign total_0_nan_total = total_0_special_91  & o__payload_51 [22];
  assign _014_ = total_0_special_91  & _013_;
  assign total_0_subtract = o__payload_51 [31] ^ _009_[31];
  assign total_0_clash = _014_ & total_0_subtract;
  assign _017_ = total_0_nan_total | _015_;
  assign total_0_nan = _017_ | total_0_clash;
  assign _012_ = ~ _009_[22];
  assign _013_ = total_0_special & _012_;
  assign _018_ = total_0_special_91  | _013_;
  assign _015_ = total_0_special & _009_[22];
  assign total_0_infinite = _018_ | _015_;
  assign _019_ = | total_0_rounded[30:23];
  assign _020_ = ~ _019_;
  assign total_0_tiny = total_0_rounded[32] | _020_;
  assign _021_ = ~ total_0_infinite;
  assign _022_ = ~ total_0_normal_1[27];
  assign _023_ = total_0_tiny | _022_;
  assign total_0_zero = _021_ & _023_;
  assign _024_ = total_0_rounded[30:23] | { total_0_infinite, total_0_infinite, total_0_infinite, total_0_infinite, total_0_infinite, total_0_infinite, total_0_infinite, total_0_infinite };
  assign total_0_top = _024_ & { _025_[0], _025_[0], _025_[0], _025_[0], _025_[0], _025_[0], _025_[0], _025_[0] };
  assign _026_ = & total_0_top;
  assign _027_ = ~ _026_;
  assign total_0_keep = _025_[0] & _027_;
  assign i__payload_101 [21:0] = total_0_rounded[21:0] & { total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep };
  assign _028_ = total_0_rounded[22] & total_0_keep;
  assign i__payload_101 [22] = _028_ | total_0_nan;
  assign _029_ = total_0_special_91  ? o__payload_51 [31] : _009_[31];
  assign _009_ = row_opening_1 ? 32'd0 : read_data[31:0];
  assign _030_ = total_0_first ? _009_[31] : o__payload_51 [31];
  assign _031_ = _030_ ^ total_0_reversed;
  assign _032_ = total_0_infinite ? _029_ : _031_;
  assign _033_ = ~ total_0_nan;
  assign _034_ = _032_ & _033_;
  assign _025_[0] = ~ total_0_zero;
  assign i__payload_101 [31] = _034_ & _025_[0];
  assign total_1_nonzero = | _035_[30:23];
  assign total_1_special = & _035_[30:23];
  assign _036_ = ~ o__payload_51 [62:55];
  assign total_1_difference = _035_[30:23] + _036_;
  assign total_1_first = total_1_difference[8] & total_1_nonzero;
  assign total_1_distance = total_1_difference[7:0] ^ { _037_, _037_, _037_, _037_, _037_, _037_, _037_, _037_ };
  assign total_1_big[25:2] = total_1_first ? { total_1_nonzero, _035_[22:0] } : { _038_, o__payload_51 [54:32] };
  assign _038_ = | o__payload_51 [62:55];
  assign total_1_own_small = { _038_, o__payload_51 [54:32] } & { total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first };
  assign _037_ = ~ total_1_difference[8];
  assign _039_ = total_1_nonzero & _037_;
  assign total_1_other_small = { total_1_nonzero, _035_[22:0] } & { _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_, _039_ };
  assign total_1_right_1 = total_1_distance[0] | _043_;
  assign total_1_shifted_1 = total_1_right_1 ? { 1'h0, total_1_other_small[23], total_1_small[24:2], total_1_own_small[0] } : { total_1_other_small[23], total_1_small[24:2], total_1_own_small[0], 1'h0 };
  assign total_1_right_2 = total_1_distance[1] | _043_;
  assign total_1_shifted_2 = total_1_right_2 ? { 2'h0, total_1_shifted_1[25:2] } : total_1_shifted_1;
  assign _044_ = | total_1_shifted_1[1:0];
  assign total_1_lost_2 = total_1_right_2 & _044_;
  assign total_1_right_4 = total_1_distance[2] | _043_;
  assign total_1_shifted_4 = total_1_right_4 ? { 4'h0, total_1_shifted_2[25:4] } : total_1_shifted_2;
  assign _045_ = | total_1_shifted_2[3:0];
  assign _046_ = total_1_right_4 & _045_;
  assign total_1_lost_4 = total_1_lost_2 | _046_;
  assign total_1_right_8 = total_1_distance[3] | _043_;
  assign total_1_shifted_8 = total_1_right_8 ? { 8'h00, total_1_shifted_4[25:8] } : total_1_shifted_4;
  assign _047_ = | total_1_shifted_4[7:0];
  assign _048_ = total_1_right_8 & _047_;
  assign total_1_lost_8 = total_1_lost_4 | _048_;
  assign _043_ = | total_1_distance[7:5];
  assign total_1_right_16 = total_1_distance[4] | _043_;
  assign total_1_shifted_16 = total_1_right_16 ? { 16'h0000, total_1_shifted_8[25:16] } : total_1_shifted_8;
  assign _049_ = | total_1_shifted_8[15:0];
  assign _050_ = total_1_right_16 & _049_;
  assign total_1_lost_16 = total_1_lost_8 | _050_;
  assign total_1_raw = { total_1_shifted_16, total_1_lost_16 } + { total_1_subtract, _051_[26:3], total_1_subtract, total_1_subtract, total_1_subtract };
  assign total_1_reversed = total_1_subtract & total_1_raw[28];
  assign _052_ = ~ total_1_raw[28];
  assign total_1_complement = total_1_subtract & _052_;
  assign total_1_magnitude = total_1_raw[27:0] ^ { total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement };
  assign _053_ = | total_1_magnitude[27:12];
  assign total_1_left_16 = ~ _053_;
  assign total_1_normal_16 = _053_ ? total_1_magnitude : { total_1_magnitude[11:0], total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed };
  assign _054_ = | total_1_normal_16[27:20];
  assign total_1_left_8 = ~ _054_;
  assign total_1_normal_8 = _054_ ? total_1_normal_16 : { total_1_normal_16[19:0], total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed };
  assign _055_ = | total_1_normal_8[27:24];
  assign total_1_left_4 = ~ _055_;
  assign total_1_normal_4 = _055_ ? total_1_normal_8 : { total_1_normal_8[23:0], total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed };
  assign _056_ = | total_1_normal_4[27:26];
  assign total_1_left_2 = ~ _056_;
  assign total_1_normal_2 = _056_ ? total_1_normal_4 : { total_1_normal_4[25:0], total_1_reversed, total_1_reversed };
  assign total_1_left_1 = ~ total_1_normal_2[27];
  assign total_1_normal_1 = total_1_normal_2[27] ? { 1'h1, total_1_normal_2[26:0] } : { total_1_normal_2[26:0], total_1_reversed };
  assign _057_ = | total_1_normal_1[2:0];
  assign _058_ = total_1_normal_1[4] | _057_;
  assign total_1_up = total_1_normal_1[3] & _058_;
  assign _059_ = total_1_first ? _035_[30:23] : o__payload_51 [62:55];
  assign _060_ = _059_ + 1'h1;
  assign total_1_exponent = _060_ - { total_1_left_16, total_1_left_8, total_1_left_4, total_1_left_2, total_1_left_1 };
  assign total_1_rounded = { total_1_exponent, total_1_normal_1[26:4] } + total_1_up;
  assign total_1_special_144  = & o__payload_51 [62:55];
  assign total_1_nan_total = total_1_special_144  & o__payload_51 [54];
  assign _063_ = total_1_special_144  & _062_;
  assign total_1_subtract = o__payload_51 [63] ^ _035_[31];
  assign total_1_clash = _063_ & total_1_subtract;
  assign _065_ = total_1_nan_total | _064_;
  assign total_1_nan = _065_ | total_1_clash;
  assign _061_ = ~ _035_[22];
  assign _062_ = total_1_special & _061_;
  assign _066_ = total_1_special_144  | _062_;
  assign _064_ = total_1_special & _035_[22];
  assign total_1_infinite = _066_ | _064_;
  assign _067_ = | total_1_rounded[30:23];
  assign _068_ = ~ _067_;
  assign total_1_tiny = total_1_rounded[32] | _068_;
  assign _069_ = ~ total_1_infinite;
  assign _070_ = ~ total_1_normal_1[27];
  assign _071_ = total_1_tiny | _070_;
  assign total_1_zero = _069_ & _071_;
  assign _072_ = total_1_rounded[30:23] | { total_1_infinite, total_1_infinite, total_1_infinite, total_1_infinite, total_1_infinite, total_1_infinite, total_1_infinite, total_1_infinite };
  assign total_1_top = _072_ & { _073_[0], _073_[0], _073_[0], _073_[0], _073_[0], _073_[0], _073_[0], _073_[0] };
  assign _075_ = & total_1_top;
  assign _076_ = ~ _075_;
  assign total_1_keep = _073_[0] & _076_;
  assign i__payload_101 [53:32] = total_1_rounded[21:0] & { total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep };
  assign _077_ = total_1_rounded[22] & total_1_keep;
  assign i__payload_101 [54] = _077_ | total_1_nan;
  assign _078_ = total_1_special_144  ? o__payload_51 [63] : _035_[31];
  assign _035_ = row_opening_1 ? 32'd0 : read_data[63:32];
  assign _079_ = total_1_first ? _035_[31] : o__payload_51 [63];
  assign _080_ = _079_ ^ total_1_reversed;
  assign _081_ = total_1_infinite ? _078_ : _080_;
  assign _082_ = ~ total_1_nan;
  assign _083_ = _081_ & _082_;
  assign _073_[0] = ~ total_1_zero;
  assign i__payload_101 [63] = _083_ & _073_[0];
  assign total_2_nonzero = | _084_[30:23];
  assign total_2_special = & _084_[30:23];
  assign _085_ = ~ o__payload_51 [94:87];
  assign total_2_difference = _084_[30:23] + _085_;
  assign total_2_first = total_2_difference[8] & total_2_nonzero;
  assign total_2_distance = total_2_difference[7:0] ^ { _086_, _086_, _086_, _086_, _086_, _086_, _086_, _086_ };
  assign total_2_big[25:2] = total_2_first ? { total_2_nonzero, _084_[22:0] } : { _087_, o__payload_51 [86:64] };
  assign _087_ = | o__payload_51 [94:87];
  assign total_2_own_small = { _087_, o__payload_51 [86:64] } & { total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first };
  assign _084_ = row_opening_1 ? 32'd0 : read_data[95:64];
  assign _086_ = ~ total_2_difference[8];
  assign _089_ = total_2_nonzero & _086_;
  assign total_2_other_small = { total_2_nonzero, _084_[22:0] } & { _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_, _089_ };
  assign total_2_right_1 = total_2_distance[0] | _091_;
  assign total_2_shifted_1 = total_2_right_1 ? { 1'h0, total_2_other_small[23], total_2_small[24:2], total_2_own_small[0] } : { total_2_other_small[23], total_2_small[24:2], total_2_own_small[0], 1'h0 };
  assign total_2_right_2 = total_2_distance[1] | _091_;
  assign total_2_shifted_2 = total_2_right_2 ? { 2'h0, total_2_shifted_1[25:2] } : total_2_shifted_1;
  assign _092_ = | total_2_shifted_1[1:0];
  assign total_2_lost_2 = total_2_right_2 & _092_;
  assign total_2_right_4 = total_2_distance[2] | _091_;
  assign total_2_shifted_4 = total_2_right_4 ? { 4'h0, total_2_shifted_2[25:4] } : total_2_shifted_2;
  assign _093_ = | total_2_shifted_2[3:0];
  assign _094_ = total_2_right_4 & _093_;
  assign total_2_lost_4 = total_2_lost_2 | _094_;
  assign total_2_right_8 = total_2_distance[3] | _091_;
  assign total_2_shifted_8 = total_2_right_8 ? { 8'h00, total_2_shifted_4[25:8] } : total_2_shifted_4;
  assign _095_ = | total_2_shifted_4[7:0];
  assign _096_ = total_2_right_8 & _095_;
  assign total_2_lost_8 = total_2_lost_4 | _096_;
  assign _091_ = | total_2_distance[7:5];
  assign total_2_right_16 = total_2_distance[4] | _091_;
  assign total_2_shifted_16 = total_2_right_16 ? { 16'h0000, total_2_shifted_8[25:16] } : total_2_shifted_8;
  assign _097_ = | total_2_shifted_8[15:0];
  assign _098_ = total_2_right_16 & _097_;
  assign total_2_lost_16 = total_2_lost_8 | _098_;
  assign total_2_raw = { total_2_shifted_16, total_2_lost_16 } + { total_2_subtract, _099_[26:3], total_2_subtract, total_2_subtract, total_2_subtract };
  assign total_2_reversed = total_2_subtract & total_2_raw[28];
  assign _100_ = ~ total_2_raw[28];
  assign total_2_complement = total_2_subtract & _100_;
  assign total_2_magnitude = total_2_raw[27:0] ^ { total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement };
  assign _101_ = | total_2_magnitude[27:12];
  assign total_2_left_16 = ~ _101_;
  assign total_2_normal_16 = _101_ ? total_2_magnitude : { total_2_magnitude[11:0], total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed };
  assign _102_ = | total_2_normal_16[27:20];
  assign total_2_left_8 = ~ _102_;
  assign total_2_normal_8 = _102_ ? total_2_normal_16 : { total_2_normal_16[19:0], total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed };
  assign _103_ = | total_2_normal_8[27:24];
  assign total_2_left_4 = ~ _103_;
  assign total_2_normal_4 = _103_ ? total_2_normal_8 : { total_2_normal_8[23:0], total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed };
  assign _104_ = | total_2_normal_4[27:26];
  assign total_2_left_2 = ~ _104_;
  assign total_2_normal_2 = _104_ ? total_2_normal_4 : { total_2_normal_4[25:0], total_2_reversed, total_2_reversed };
  assign total_2_left_1 = ~ total_2_normal_2[27];
  assign total_2_normal_1 = total_2_normal_2[27] ? { 1'h1, total_2_normal_2[26:0] } : { total_2_normal_2[26:0], total_2_reversed };
  assign _105_ = | total_2_normal_1[2:0];
  assign _106_ = total_2_normal_1[4] | _105_;
  assign total_2_up = total_2_normal_1[3] & _106_;
  assign _107_ = total_2_first ? _084_[30:23] : o__payload_51 [94:87];
  assign _108_ = _107_ + 1'h1;
  assign total_2_exponent = _108_ - { total_2_left_16, total_2_left_8, total_2_left_4, total_2_left_2, total_2_left_1 };
  assign total_2_rounded = { total_2_exponent, total_2_normal_1[26:4] } + total_2_up;
  assign total_2_special_196  = & o__payload_51 [94:87];
  assign total_2_nan_total = total_2_special_196  & o__payload_51 [86];
  assign _111_ = total_2_special_196  & _110_;
  assign total_2_subtract = o__payload_51 [95] ^ _084_[31];
  assign total_2_clash = _111_ & total_2_subtract;
  assign _113_ = total_2_nan_total | _112_;
  assign total_2_nan = _113_ | total_2_clash;
  assign _109_ = ~ _084_[22];
  assign _110_ = total_2_special & _109_;
  assign _114_ = total_2_special_196  | _110_;
  assign _112_ = total_2_special & _084_[22];
  assign total_2_infinite = _114_ | _112_;
  assign _115_ = | total_2_rounded[30:23];
  assign _117_ = ~ _115_;
  always @(posedge clk)
    if (rst) rows_loaded <= 2'h0;
    else if (load) rows_loaded <= _135_;
  always @(posedge clk)
    if (_155_) rows_left <= _143_;
  always @(posedge clk)
    if (o__ready_33 ) opening <= o__payload_18 [8];
  always @(posedge clk)
    if (o__ready_33 ) closing <= o__payload_18 [9];
  always @(posedge clk)
    if (rst) row_valid_1 <= 1'h0;
    else row_valid_1 <= valid_6;
  always @(posedge clk)
    if (o__ready_33 ) lanes <= { _139_, _138_, _137_, _136_ };
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
    if (rst) read_address <= 3'h0;
    else if (valid_6) read_address <= _142_;
  assign total_0_small[24:2] = total_0_own_small[23:1] | total_0_other_small[22:0];
  assign total_1_small[24:2] = total_1_own_small[23:1] | total_1_other_small[22:0];
  assign total_2_small[24:2] = total_2_own_small[23:1] | total_2_other_small[22:0];
  assign _099_[26:3] = total_2_big[25:2] ^ { total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract };
  assign _051_[26:3] = total_1_big[25:2] ^ { total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract };
  assign _154_[26:3] = total_0_big[25:2] ^ { total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract };
  assign _155_ = | { leaving[0], o__ready_33  };
  assign _143_ = o__ready_33  ? o__payload_18 [2:0] : _140_;
  ram_7x96 buffer (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(row_1),
    .write_data({ i__payload_101 [95], total_2_top, i__payload_101 [86:63], total_1_top, i__payload_101 [54:31], total_0_top, i__payload_101 [22:0] }),
    .write_enable(write_enable)
  );
  systolic_ws_e5m2e4m3_4x3__mesh mesh (
    .clk(clk),
    .enable(enable),
    .i_acts__payload(i_acts__payload_40 ),
    .i_acts__ready(i_acts__ready),
    .i_acts__valid(i_acts__valid),
    .i_weights__payload({ load_ends, i_weights__payload }),
    .i_weights__ready(i_weights__ready_26 ),
    .i_weights__valid(i_weights__valid_22 ),
    .leaving(leaving),
    .o__payload(o__payload_51 ),
    .rst(rst),
    .turn(o__ready_33 ),
    .turn_enable(turn_enable)
  );
  systolic_ws_e5m2e4m3_4x3__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i_command__ready),
    .i__valid(i_command__valid),
    .o__payload(o__payload_18 ),
    .o__ready(o__ready_33 ),
    .o__valid(o__valid_23 ),
    .rst(rst)
  );
  systolic_ws_e5m2e4m3_4x3__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_18 [10], o__payload_18 [4:3] }),
    .i__payload_18 ({ row_last_1, i__payload_101 [95], total_2_top, i__payload_101 [86:63], total_1_top, i__payload_101 [54:31], total_0_top, i__payload_101 [22:0] }),
    .i__valid(i_tile__valid),
    .i__valid_17 (i__valid_217 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  assign _025_[7:1] = { _025_[0], _025_[0], _025_[0], _025_[0], _025_[0], _025_[0], _025_[0] };
  assign { _154_[27], _154_[2:0] } = { total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract };
  assign { _051_[27], _051_[2:0] } = { total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract };
  assign _122_[7:1] = { _122_[0], _122_[0], _122_[0], _122_[0], _122_[0], _122_[0], _122_[0] };
  assign { _099_[27], _099_[2:0] } = { total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract };
  assign { total_2_small[25], total_2_small[1:0] } = { total_2_other_small[23], total_2_own_small[0], 1'h0 };
  assign total_2_big[1:0] = 2'h0;
  assign { total_1_small[25], total_1_small[1:0] } = { total_1_other_small[23], total_1_own_small[0], 1'h0 };
  assign total_1_big[1:0] = 2'h0;
  assign { i__payload_101 [96], i__payload_101 [94:87], i__payload_101 [62:55], i__payload_101 [30:23] } = { row_last_1, total_2_top, total_1_top, total_0_top };
  assign { total_0_small[25], total_0_small[1:0] } = { total_0_other_small[23], total_0_own_small[0], 1'h0 };
  assign total_0_big[1:0] = 2'h0;
  assign _073_[7:1] = { _073_[0], _073_[0], _073_[0], _073_[0], _073_[0], _073_[0], _073_[0] };
endmodule

module systolic_ws_e5m2e4m3_4x3__mesh(clk, rst, i_acts__valid, i_weights__valid, turn_enable, enable, i_weights__ready, i_acts__ready, turn, i_weights__payload, i_acts__payload, leaving, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i_acts__valid;
  wire i_acts__valid;
  input i_weights__valid;
  wire i_weights__valid;
  input turn_enable;
  wire turn_enable;
  input enable;
  wire enable;
  output i_weights__ready;
  wire i_weights__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output turn;
  wire turn;
  input [24:0] i_weights__payload;
  wire [24:0] i_weights__payload;
  input [32:0] i_acts__payload;
  wire [32:0] i_acts__payload;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [95:0] o__payload;
  wire [95:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [3:0] _09_;
  wire [7:0] _10_;
  wire _11_;
  wire _12_;
  wire [7:0] _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire [7:0] _17_;
  wire _18_;
  wire _19_;
  wire [7:0] _20_;
  wire [7:0] _21_;
  wire [7:0] _22_;
  wire [7:0] _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire _31_;
  wire _32_;
  reg [7:0] act_1_1;
  reg [7:0] act_2_1;
  reg [7:0] act_2_2;
  reg [7:0] act_3_1;
  reg [7:0] act_3_2;
  reg [7:0] act_3_3;
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
  wire i_load__payload;
  wire i_load__payload_25 ;
  wire i_load__payload_33 ;
  wire i_load__payload_41 ;
  wire i_load__payload_51 ;
  wire i_load__payload_59 ;
  wire i_load__payload_69 ;
  wire i_load__payload_77 ;
  wire i_load__payload_84 ;
  wire i_load__payload_89 ;
  wire i_load__payload_92 ;
  wire i_load__payload_95 ;
  wire [31:0] i_sum__payload;
  wire [31:0] i_sum__payload_114 ;
  wire [31:0] i_sum__payload_116 ;
  wire [31:0] i_sum__payload_118 ;
  wire [31:0] i_sum__payload_120 ;
  wire [31:0] i_sum__payload_122 ;
  wire [31:0] i_sum__payload_124 ;
  wire [31:0] i_sum__payload_126 ;
  wire [31:0] i_sum__payload_128 ;
  wire i_swap__payload;
  reg i_swap__payload_100 ;
  reg i_swap__payload_102 ;
  wire i_swap__payload_27 ;
  wire i_swap__payload_35 ;
  wire i_swap__payload_43 ;
  wire i_swap__payload_53 ;
  wire i_swap__payload_61 ;
  wire i_swap__payload_71 ;
  wire i_swap__payload_79 ;
  reg i_swap__payload_96 ;
  reg i_swap__payload_98 ;
  wire [7:0] i_weight__payload;
  wire [7:0] i_weight__payload_105 ;
  reg [7:0] i_weight__payload_107 ;
  reg [7:0] i_weight__payload_110 ;
  wire [7:0] i_weight__payload_37 ;
  wire [7:0] i_weight__payload_45 ;
  wire [7:0] i_weight__payload_47 ;
  wire [7:0] i_weight__payload_55 ;
  wire [7:0] i_weight__payload_63 ;
  wire [7:0] i_weight__payload_65 ;
  wire [7:0] i_weight__payload_73 ;
  wire [7:0] i_weight__payload_81 ;
  wire load;
  wire load_ends;
  reg loaded;
  wire [31:0] o_sum__payload_133 ;
  wire [31:0] o_sum__payload_140 ;
  wire [31:0] o_sum__payload_141 ;
  reg [3:0] row;
  reg [31:0] sum_0_1;
  reg [31:0] sum_0_2;
  reg [31:0] sum_1_1;
  wire tile_ends;
  reg [7:0] weight_2_1;
  always @(posedge clk)
    i_swap__payload_100  <= i_swap__payload_98 ;
  always @(posedge clk)
    i_swap__payload_102  <= i_swap__payload_100 ;
  always @(posedge clk)
    i_weight__payload_110  <= weight_2_1;
  always @(posedge clk)
    sum_0_1 <= o_sum__payload_140 ;
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    sum_1_1 <= o_sum__payload_141 ;
  assign i_weights__ready = ~ loaded;
  assign i_acts__ready = computing & enable;
  assign load = i_weights__valid & i_weights__ready;
  assign enter = i_acts__valid & i_acts__ready;
  assign load_ends = load & i_weights__payload[24];
  assign tile_ends = enter & i_acts__payload[32];
  assign _07_ = ~ computing;
  assign _16_ = tile_ends & begun;
  assign _27_ = _07_ | _16_;
  assign _28_ = _00_ & _27_;
  assign turn = _28_ & turn_enable;
  assign _29_ = load & row[0];
  assign i_load__payload_84  = _29_ | rst;
  assign _30_ = load & row[1];
  assign i_load__payload_89  = _30_ | rst;
  assign _31_ = load & row[2];
  assign i_load__payload_92  = _31_ | rst;
  assign _32_ = load & row[3];
  assign i_load__payload_95  = _32_ | rst;
  assign i_weight__payload_105  = rst ? 8'h00 : i_weights__payload[7:0];
  assign _00_ = loaded | load_ends;
  assign _02_ = _00_ & _01_;
  assign _03_ = ~ tile_ends;
  assign _04_ = computing & _03_;
  assign _05_ = _04_ | turn;
  assign _06_ = begun | enter;
  assign _01_ = ~ turn;
  assign _08_ = _06_ & _01_;
  assign _09_ = i_weights__payload[24] ? 4'h1 : { row[2:0], 1'h0 };
  always @(posedge clk)
    i_swap__payload_96  <= _26_;
  always @(posedge clk)
    act_1_1 <= i_acts__payload[15:8];
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
    i_swap__payload_98  <= i_swap__payload_96 ;
  always @(posedge clk)
    if (rst) i_weight__payload_107  <= 8'h00;
    else i_weight__payload_107  <= i_weights__payload[15:8];
  always @(posedge clk)
    if (rst) weight_2_1 <= 8'h00;
    else weight_2_1 <= i_weights__payload[23:16];
  always @(posedge clk)
    if (rst) loaded <= 1'h0;
    else loaded <= _02_;
  always @(posedge clk)
    if (rst) computing <= 1'h0;
    else computing <= _05_;
  always @(posedge clk)
    if (rst) begun <= 1'h0;
    else begun <= _08_;
  always @(posedge clk)
    if (rst) row <= 4'h1;
    else if (load) row <= _09_;
  assign _26_ = turn | rst;
  pe_ws_e5m2_e4m3_f32 pe_0_0 (
    .clk(clk),
    .i_act__payload(i_acts__payload[7:0]),
    .i_load__payload(i_load__payload_84 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_96 ),
    .i_weight__payload(i_weight__payload_105 ),
    .o_act__payload(i_act__payload),
    .o_load__payload(i_load__payload),
    .o_sum__payload(i_sum__payload),
    .o_swap__payload(i_swap__payload),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_ws_e5m2_e4m3_f32 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_load__payload(i_load__payload),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload),
    .i_weight__payload(i_weight__payload_107 ),
    .o_act__payload(i_act__payload_23 ),
    .o_load__payload(i_load__payload_25 ),
    .o_sum__payload(i_sum__payload_114 ),
    .o_swap__payload(i_swap__payload_27 ),
    .o_weight__payload(i_weight__payload_37 ),
    .rst(rst)
  );
  pe_ws_e5m2_e4m3_f32 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_23 ),
    .i_load__payload(i_load__payload_25 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_27 ),
    .i_weight__payload(i_weight__payload_110 ),
    .o_act__payload(_10_),
    .o_load__payload(_11_),
    .o_sum__payload(i_sum__payload_116 ),
    .o_swap__payload(_12_),
    .o_weight__payload(i_weight__payload_45 ),
    .rst(rst)
  );
  pe_ws_e5m2_e4m3_f32 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_load__payload(i_load__payload_89 ),
    .i_sum__payload(i_sum__payload),
    .i_swap__payload(i_swap__payload_98 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_31 ),
    .o_load__payload(i_load__payload_33 ),
    .o_sum__payload(i_sum__payload_118 ),
    .o_swap__payload(i_swap__payload_35 ),
    .o_weight__payload(i_weight__payload_47 ),
    .rst(rst)
  );
  pe_ws_e5m2_e4m3_f32 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_31 ),
    .i_load__payload(i_load__payload_33 ),
    .i_sum__payload(i_sum__payload_114 ),
    .i_swap__payload(i_swap__payload_35 ),
    .i_weight__payload(i_weight__payload_37 ),
    .o_act__payload(i_act__payload_39 ),
    .o_load__payload(i_load__payload_41 ),
    .o_sum__payload(i_sum__payload_120 ),
    .o_swap__payload(i_swap__payload_43 ),
    .o_weight__payload(i_weight__payload_55 ),
    .rst(rst)
  );
  pe_ws_e5m2_e4m3_f32 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_39 ),
    .i_load__payload(i_load__payload_41 ),
    .i_sum__payload(i_sum__payload_116 ),
    .i_swap__payload(i_swap__payload_43 ),
    .i_weight__payload(i_weight__payload_45 ),
    .o_act__payload(_13_),
    .o_load__payload(_14_),
    .o_sum__payload(i_sum__payload_122 ),
    .o_swap__payload(_15_),
    .o_weight__payload(i_weight__payload_63 ),
    .rst(rst)
  );
  pe_ws_e5m2_e4m3_f32 pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_load__payload(i_load__payload_92 ),
    .i_sum__payload(i_sum__payload_118 ),
    .i_swap__payload(i_swap__payload_100 ),
    .i_weight__payload(i_weight__payload_47 ),
    .o_act__payload(i_act__payload_49 ),
    .o_load__payload(i_load__payload_51 ),
    .o_sum__payload(i_sum__payload_124 ),
    .o_swap__payload(i_swap__payload_53 ),
    .o_weight__payload(i_weight__payload_65 ),
    .rst(rst)
  );
  pe_ws_e5m2_e4m3_f32 pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_49 ),
    .i_load__payload(i_load__payload_51 ),
    .i_sum__payload(i_sum__payload_120 ),
    .i_swap__payload(i_swap__payload_53 ),
    .i_weight__payload(i_weight__payload_55 ),
    .o_act__payload(i_act__payload_57 ),
    .o_load__payload(i_load__payload_59 ),
    .o_sum__payload(i_sum__payload_126 ),
    .o_swap__payload(i_swap__payload_61 ),
    .o_weight__payload(i_weight__payload_73 ),
    .rst(rst)
  );
  pe_ws_e5m2_e4m3_f32 pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_57 ),
    .i_load__payload(i_load__payload_59 ),
    .i_sum__payload(i_sum__payload_122 ),
    .i_swap__payload(i_swap__payload_61 ),
    .i_weight__payload(i_weight__payload_63 ),
    .o_act__payload(_17_),
    .o_load__payload(_18_),
    .o_sum__payload(i_sum__payload_128 ),
    .o_swap__payload(_19_),
    .o_weight__payload(i_weight__payload_81 ),
    .rst(rst)
  );
  pe_ws_e5m2_e4m3_f32 pe_3_0 (
    .clk(clk),
    .i_act__payload(act_3_3),
    .i_load__payload(i_load__payload_95 ),
    .i_sum__payload(i_sum__payload_124 ),
    .i_swap__payload(i_swap__payload_102 ),
    .i_weight__payload(i_weight__payload_65 ),
    .o_act__payload(i_act__payload_67 ),
    .o_load__payload(i_load__payload_69 ),
    .o_sum__payload(o_sum__payload_140 ),
    .o_swap__payload(i_swap__payload_71 ),
    .o_weight__payload(_20_),
    .rst(rst)
  );
  pe_ws_e5m2_e4m3_f32 pe_3_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_67 ),
    .i_load__payload(i_load__payload_69 ),
    .i_sum__payload(i_sum__payload_126 ),
    .i_swap__payload(i_swap__payload_71 ),
    .i_weight__payload(i_weight__payload_73 ),
    .o_act__payload(i_act__payload_75 ),
    .o_load__payload(i_load__payload_77 ),
    .o_sum__payload(o_sum__payload_141 ),
    .o_swap__payload(i_swap__payload_79 ),
    .o_weight__payload(_21_),
    .rst(rst)
  );
  pe_ws_e5m2_e4m3_f32 pe_3_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_75 ),
    .i_load__payload(i_load__payload_77 ),
    .i_sum__payload(i_sum__payload_128 ),
    .i_swap__payload(i_swap__payload_79 ),
    .i_weight__payload(i_weight__payload_81 ),
    .o_act__payload(_22_),
    .o_load__payload(_24_),
    .o_sum__payload(o_sum__payload_133 ),
    .o_swap__payload(_25_),
    .o_weight__payload(_23_),
    .rst(rst)
  );
  assign leaving = { i_acts__payload[32], enter };
  assign o__payload = { o_sum__payload_133 , sum_1_1, sum_0_2 };
endmodule

module systolic_ws_e5m2e4m3_4x3__sequencer(clk, rst, i__payload, i__valid, i__ready, o__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] i__payload;
  wire [47:0] i__payload;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  output [10:0] o__payload;
  wire [10:0] o__payload;
  output o__valid;
  reg o__valid;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire [15:0] _04_;
  wire _05_;
  wire [15:0] _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [15:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire advance;
  reg [47:0] command;
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  reg opening;
  wire start;
  assign m_ends = m_left <= 3'h7;
  assign o__payload[2:0] = m_ends ? m_left[2:0] : 3'h7;
  assign n_ends = n_left <= 2'h3;
  assign o__payload[4:3] = n_ends ? n_left[1:0] : 2'h3;
  assign k_ends = k_left <= 3'h4;
  assign o__payload[7:5] = k_ends ? k_left[2:0] : 3'h4;
  assign o__payload[10] = _03_ & m_ends;
  assign advance = o__valid & o__ready;
  assign _09_ = ~ o__valid;
  assign _10_ = advance & o__payload[10];
  assign i__ready = _09_ | _10_;
  assign start = i__valid & i__ready;
  assign _11_ = ~ o__payload[10];
  assign _12_[15:2] = k_left[15:2] - 1'h1;
  assign _00_ = k_ends ? command[31:16] : { _12_[15:2], 2'h0 };
  assign _01_ = n_left - 2'h3;
  assign _02_ = n_ends ? command[47:32] : _01_;
  assign _03_ = k_ends & n_ends;
  assign _04_ = m_left - 3'h7;
  always @(posedge clk)
    opening <= _05_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _20_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (_16_) m_left <= _06_;
  always @(posedge clk)
    if (_17_) n_left <= _07_;
  always @(posedge clk)
    if (_17_) k_left[1:0] <= _08_[1:0];
  always @(posedge clk)
    if (_14_) k_left[15:2] <= _08_[15:2];
  assign _13_ = | { start, _03_ };
  assign _14_ = | { start, advance };
  assign _15_ = | { start, k_ends };
  assign _16_ = & { _13_, _14_ };
  assign _17_ = & { _14_, _15_ };
  assign _08_ = start ? i__payload[31:16] : _00_;
  assign _07_ = start ? i__payload[47:32] : _02_;
  assign _06_ = start ? i__payload[15:0] : _04_;
  assign _18_ = advance ? k_ends : opening;
  assign _05_ = _18_ | start;
  assign _19_ = advance ? _11_ : o__valid;
  assign _20_ = _19_ | start;
  assign _12_[1:0] = k_left[1:0];
  assign o__payload[9:8] = { k_ends, opening };
endmodule

module systolic_ws_e5m2e4m3_4x3__writeback(clk, rst, o__ready, i__valid, reserve, i__valid_17 , can_open, o__payload, i__payload, i__payload_18 , room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  input reserve;
  wire reserve;
  input i__valid_17 ;
  wire i__valid_17 ;
  output can_open;
  wire can_open;
  output [96:0] o__payload;
  wire [96:0] o__payload;
  input [2:0] i__payload;
  wire [2:0] i__payload;
  input [96:0] i__payload_18 ;
  wire [96:0] i__payload_18 ;
  output [3:0] room;
  wire [3:0] room;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire [1:0] _01_;
  wire _02_;
  wire [1:0] _03_;
  wire [96:0] i__payload_20 ;
  wire [2:0] keep;
  wire [2:0] o__payload_15 ;
  wire o__ready_16 ;
  reg [1:0] pause;
  assign keep[0] = o__payload_15 [1:0] > 1'h0;
  assign keep[1] = o__payload_15 [1:0] > 1'h1;
  assign keep[2] = o__payload_15 [1:0] > 2'h2;
  assign o__ready_16  = i__valid_17  & i__payload_18 [96];
  assign i__payload_20 [96] = i__payload_18 [96] & o__payload_15 [2];
  assign can_open = ! pause;
  assign i__payload_20 [31:0] = keep[0] ? i__payload_18 [31:0] : 32'd0;
  assign i__payload_20 [63:32] = keep[1] ? i__payload_18 [63:32] : 32'd0;
  assign i__payload_20 [95:64] = keep[2] ? i__payload_18 [95:64] : 32'd0;
  assign _00_ = | pause;
  assign _01_ = pause - 1'h1;
  always @(posedge clk)
    if (rst) pause <= 2'h0;
    else if (_02_) pause <= _03_;
  assign _02_ = | { _00_, i__valid };
  assign _03_ = i__valid ? 2'h3 : _01_;
  systolic_ws_e5m2e4m3_4x3__writeback__queue queue (
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
  systolic_ws_e5m2e4m3_4x3__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_e5m2e4m3_4x3__writeback__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  input i__valid;
  wire i__valid;
  output [96:0] o__payload;
  wire [96:0] o__payload;
  input [96:0] i__payload;
  wire [96:0] i__payload;
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
  systolic_ws_e5m2e4m3_4x3__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_e5m2e4m3_4x3__writeback__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output [96:0] o__payload;
  wire [96:0] o__payload;
  input [96:0] write_data;
  wire [96:0] write_data;
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
  ram_10x97 words (
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

module systolic_ws_e5m2e4m3_4x3__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [2:0] o__payload;
  wire [2:0] o__payload;
  input [2:0] write_data;
  wire [2:0] write_data;
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
  ram_3x3 words (
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
