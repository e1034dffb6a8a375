module pe_ws_bf16_bf16_f32(clk, rst, i_act__payload, i_weight__payload, i_sum__payload, i_load__payload, i_swap__payload, o_act__payload, o_weight__payload, o_sum__payload, o_load__payload, o_swap__payload);
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
  input i_load__payload;
  wire i_load__payload;
  input i_swap__payload;
  wire i_swap__payload;
  output [15:0] o_act__payload;
  reg [15:0] o_act__payload;
  output [15:0] o_weight__payload;
  wire [15:0] o_weight__payload;
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
  wire [28:0] _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire [7:0] _013_;
  wire [8:0] _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [7:0] _021_;
  wire _022_;
  wire _023_;
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
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire [7:0] _041_;
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
  wire _053_;
  wire _054_;
  wire [7:0] act_exponent;
  wire [7:0] act_significand;
  wire [26:0] exact;
  wire [15:0] exact_exact;
  wire exact_left_left_1;
  wire exact_left_left_2;
  wire exact_left_left_4;
  wire [7:0] exact_left_normal_1;
  wire [7:0] exact_left_normal_2;
  wire [7:0] exact_left_normal_4;
  wire signed [9:0] exact_nominal;
  wire exact_normal;
  wire [3:0] exact_places;
  wire signed [8:0] exact_raised;
  wire exact_right_left_1;
  wire exact_right_left_2;
  wire exact_right_left_4;
  wire [7:0] exact_right_normal_1;
  wire [7:0] exact_right_normal_2;
  wire [7:0] exact_right_normal_4;
  wire signed [9:0] exact_together;
  reg [15:0] shadow;
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
  wire [15:0] sum_other_small;
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
  reg [15:0] weight;
  wire [7:0] weight_exponent;
  wire [7:0] weight_significand;
  assign _000_ = sum_rounded[21:0] & { sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep, sum_keep };
  assign _026_ = sum_rounded[22] & sum_keep;
  assign _032_ = _026_ | sum_nan;
  assign _040_ = sum_special ? i_sum__payload[31] : exact[0];
  assign _044_ = sum_first ? exact[0] : i_sum__payload[31];
  assign _046_ = _044_ ^ sum_reversed;
  assign _047_ = sum_infinite ? _040_ : _046_;
  assign _048_ = ~ sum_nan;
  assign _050_ = _047_ & _048_;
  assign _010_ = _050_ & _001_;
  assign act_significand[7] = | o_act__payload[14:7];
  assign _024_ = ~ act_significand[7];
  assign act_exponent[0] = o_act__payload[7] | _024_;
  assign weight_significand[7] = | weight[14:7];
  assign _025_ = ~ weight_significand[7];
  assign weight_exponent[0] = weight[7] | _025_;
  assign _027_ = | o_act__payload[14:4];
  assign exact_left_left_4 = ~ _027_;
  assign exact_left_normal_4 = _027_ ? { act_significand[7], o_act__payload[6:0] } : { o_act__payload[3:0], 4'h0 };
  assign _028_ = | exact_left_normal_4[7:6];
  assign exact_left_left_2 = ~ _028_;
  assign exact_left_normal_2 = _028_ ? exact_left_normal_4 : { exact_left_normal_4[5:0], 2'h0 };
  assign exact_left_left_1 = ~ exact_left_normal_2[7];
  assign exact_left_normal_1 = exact_left_normal_2[7] ? { 1'h1, exact_left_normal_2[6:0] } : { exact_left_normal_2[6:0], 1'h0 };
  assign _029_ = | weight[14:4];
  assign exact_right_left_4 = ~ _029_;
  assign exact_right_normal_4 = _029_ ? { weight_significand[7], weight[6:0] } : { weight[3:0], 4'h0 };
  assign _030_ = | exact_right_normal_4[7:6];
  assign exact_right_left_2 = ~ _030_;
  assign exact_right_normal_2 = _030_ ? exact_right_normal_4 : { exact_right_normal_4[5:0], 2'h0 };
  assign exact_right_left_1 = ~ exact_right_normal_2[7];
  assign exact_right_normal_1 = exact_right_normal_2[7] ? { 1'h1, exact_right_normal_2[6:0] } : { exact_right_normal_2[6:0], 1'h0 };
  assign exact_raised[8:1] = o_act__payload[14:8] + 8'hc1;
  assign exact_together = $signed({ exact_raised[8:1], act_exponent[0] }) + $signed({ 1'h0, weight[14:8], weight_exponent[0] });
  assign exact_places = { exact_left_left_4, exact_left_left_2, exact_left_left_1 } + { exact_right_left_4, exact_right_left_2, exact_right_left_1 };
  assign exact_nominal = $signed(exact_together) - $signed({ 1'h0, exact_places });
  assign exact_exact = exact_left_normal_1 * exact_right_normal_1;
  assign exact[0] = o_act__payload[15] ^ weight[15];
  assign _031_ = $signed(exact_nominal) > $signed(2'h1);
  assign _033_ = exact_nominal == 1'h1;
  assign _034_ = _033_ & exact_exact[15];
  assign exact_normal = _031_ | _034_;
  assign exact[25] = _035_ & exact_normal;
  assign _035_ = exact_left_normal_1[7] & exact_right_normal_1[7];
  assign _036_ = $signed(exact_nominal) > $signed(9'h0ff);
  assign _037_ = exact_nominal == 8'hff;
  assign _038_ = _037_ & exact_exact[15];
  assign _039_ = _036_ | _038_;
  assign exact[26] = _035_ & _039_;
  assign _041_ = ~ i_sum__payload[30:23];
  assign sum_difference = exact_nominal[7:0] + _041_;
  assign sum_first = sum_difference[8] & exact[25];
  assign sum_distance = sum_difference[7:0] ^ { _042_, _042_, _042_, _042_, _042_, _042_, _042_, _042_ };
  assign sum_big[26:3] = sum_first ? { exact_exact, 8'h00 } : { _043_, i_sum__payload[22:0] };
  assign _043_ = | i_sum__payload[30:23];
  assign sum_own_small = { _043_, i_sum__payload[22:0] } & { sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first, sum_first };
  assign _042_ = ~ sum_difference[8];
  assign _045_ = exact[25] & _042_;
  assign sum_other_small = exact_exact & { _045_, _045_, _045_, _045_, _045_, _045_, _045_, _045_, _045_, _045_, _045_, _045_, _045_, _045_, _045_, _045_ };
  assign sum_right_1 = sum_distance[0] | _049_;
  assign sum_shifted_1[26:1] = sum_right_1 ? { 1'h0, sum_other_small[15], sum_small[25:11], sum_own_small[8:0] } : { sum_other_small[15], sum_small[25:11], sum_own_small[8:0], 1'h0 };
  assign sum_right_2 = sum_distance[1] | _049_;
  assign sum_shifted_2 = sum_right_2 ? { 2'h0, sum_shifted_1[26:2] } : { sum_shifted_1[26:1], 1'h0 };
  assign sum_lost_2 = sum_right_2 & sum_shifted_1[1];
  assign sum_right_4 = sum_distance[2] | _049_;
  assign sum_shifted_4 = sum_right_4 ? { 4'h0, sum_shifted_2[26:4] } : sum_shifted_2;
  assign _051_ = | sum_shifted_2[3:0];
  assign _052_ = sum_right_4 & _051_;
  assign sum_lost_4 = sum_lost_2 | _052_;
  assign sum_right_8 = sum_distance[3] | _049_;
  assign sum_shifted_8 = sum_right_8 ? { 8'h00, sum_shifted_4[26:8] } : sum_shifted_4;
  assign _053_ = | sum_shifted_4[7:0];
  assign _054_ = sum_right_8 & _053_;
  assign sum_lost_8 = sum_lost_4 | _054_;
  assign _049_ = | sum_distance[7:5];
  assign sum_right_16 = sum_distance[4] | _049_;
  assign sum_shifted_16 = sum_right_16 ? { 16'h0000, sum_shifted_8[26:16] } : sum_shifted_8;
  assign _002_ = | sum_shifted_8[15:0];
  assign _003_ = sum_right_16 & _002_;
  assign sum_lost_16 = sum_lost_8 | _003_;
  assign sum_raw = { sum_shifted_16, sum_lost_16 } + { sum_subtract, _004_[27:4], sum_subtract, sum_subtract, sum_subtract, sum_subtract };
  assign sum_reversed = sum_subtract & sum_raw[29];
  assign _005_ = ~ sum_raw[29];
  assign sum_complement = sum_subtract & _005_;
  assign sum_magnitude = sum_raw[28:0] ^ { sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement, sum_complement };
  assign _006_ = | sum_magnitude[28:13];
  assign sum_left_16 = ~ _006_;
  assign sum_normal_16 = _006_ ? sum_magnitude : { sum_magnitude[12:0], sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed };
  assign _007_ = | sum_normal_16[28:21];
  assign sum_left_8 = ~ _007_;
  assign sum_normal_8 = _007_ ? sum_normal_16 : { sum_normal_16[20:0], sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed, sum_reversed };
  assign _008_ = | sum_normal_8[28:25];
  assign sum_left_4 = ~ _008_;
  assign sum_normal_4 = _008_ ? sum_normal_8 : { sum_normal_8[24:0], sum_reversed, sum_reversed, sum_reversed, sum_reversed };
  assign _009_ = | sum_normal_4[28:27];
  assign sum_left_2 = ~ _009_;
  assign sum_normal_2 = _009_ ? sum_normal_4 : { sum_normal_4[26:0], sum_reversed, sum_reversed };
  assign sum_left_1 = ~ sum_normal_2[28];
  assign sum_normal_1 = sum_normal_2[28] ? { 1'h1, sum_normal_2[27:0] } : { sum_normal_2[27:0], sum_reversed };
  assign _011_ = | sum_normal_1[3:0];
  assign _012_ = sum_normal_1[5] | _011_;
  assign sum_up = sum_normal_1[4] & _012_;
  assign _013_ = sum_first ? exact_nominal[7:0] : i_sum__payload[30:23];
  assign _014_ = _013_ + 1'h1;
  assign sum_exponent = _014_ - { sum_left_16, sum_left_8, sum_left_4, sum_left_2, sum_left_1 };
  assign sum_rounded = { sum_exponent, sum_normal_1[27:5] } + sum_up;
  assign sum_special = & i_sum__payload[30:23];
  assign sum_nan_total = sum_special & i_sum__payload[22];
  assign _015_ = sum_special & exact[26];
  assign sum_subtract = i_sum__payload[31] ^ exact[0];
  assign sum_clash = _015_ & sum_subtract;
  assign sum_nan = sum_nan_total | sum_clash;
  assign sum_infinite = sum_special | exact[26];
  assign _016_ = | sum_rounded[30:23];
  assign _017_ = ~ _016_;
  assign sum_tiny = sum_rounded[32] | _017_;
  assign _018_ = ~ sum_infinite;
  assign _019_ = ~ sum_normal_1[28];
  assign _020_ = sum_tiny | _019_;
  assign sum_zero = _018_ & _020_;
  assign _021_ = sum_rounded[30:23] | { sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite, sum_infinite };
  assign sum_top = _021_ & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _001_ = ~ sum_zero;
  assign _022_ = & sum_top;
  assign _023_ = ~ _022_;
  assign sum_keep = _001_ & _023_;
  always @(posedge clk)
    o_act__payload <= i_act__payload;
  always @(posedge clk)
    o_load__payload <= i_load__payload;
  always @(posedge clk)
    o_swap__payload <= i_swap__payload;
  always @(posedge clk)
    o_sum__payload <= { _010_, sum_top, _032_, _000_ };
  always @(posedge clk)
    if (i_swap__payload) weight <= shadow;
  always @(posedge clk)
    if (i_load__payload) shadow <= i_weight__payload;
  assign sum_small[25:11] = sum_own_small[23:9] | sum_other_small[14:0];
  assign _004_[27:4] = sum_big[26:3] ^ { sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract };
  assign { _004_[28], _004_[3:0] } = { sum_subtract, sum_subtract, sum_subtract, sum_subtract, sum_subtract };
  assign o_weight__payload = i_weight__payload;
  assign sum_shifted_1[0] = 1'h0;
  assign { sum_small[26], sum_small[10:0] } = { sum_other_small[15], sum_own_small[8:0], 2'h0 };
  assign sum_big[2:0] = 3'h0;
  assign exact[24:1] = { exact_exact, exact_nominal[7:0] };
  assign exact_raised[0] = act_exponent[0];
  assign weight_exponent[7:1] = weight[14:8];
  assign weight_significand[6:0] = weight[6:0];
  assign act_exponent[7:1] = o_act__payload[14:8];
  assign act_significand[6:0] = o_act__payload[6:0];
endmodule

module ram_256x512(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [7:0] write_address;
  wire [7:0] write_address;
  input [511:0] write_data;
  wire [511:0] write_data;
  input read_enable;
  wire read_enable;
  input [7:0] read_address;
  wire [7:0] read_address;
  output [511:0] read_data;
  wire [511:0] read_data;
  reg [511:0] cells [255:0];
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

module ram_35x513(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [5:0] write_address;
  wire [5:0] write_address;
  input [512:0] write_data;
  wire [512:0] write_data;
  input read_enable;
  wire read_enable;
  input [5:0] read_address;
  wire [5:0] read_address;
  output [512:0] read_data;
  wire [512:0] read_data;
  reg [512:0] cells [34:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [512:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x6(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [5:0] write_data;
  wire [5:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [5:0] read_data;
  wire [5:0] read_data;
  reg [5:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [5:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module systolic_ws_bf16_16x16(clk, rst, i_command__payload, i_command__valid, i_weights__payload, i_weights__valid, i_acts__payload, i_acts__valid, o__ready, i_command__ready, i_weights__ready, i_acts__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] i_command__payload;
  wire [47:0] i_command__payload;
  input i_command__valid;
  wire i_command__valid;
  input [255:0] i_weights__payload;
  wire [255:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [255:0] i_acts__payload;
  wire [255:0] i_acts__payload;
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
  output [512:0] o__payload;
  wire [512:0] o__payload;
  output o__valid;
  wire o__valid;
  wire [5:0] _0000_;
  wire _0001_;
  wire _0002_;
  wire _0003_;
  wire [31:0] _0004_;
  wire _0005_;
  wire _0006_;
  wire _0007_;
  wire _0008_;
  wire _0009_;
  wire _0010_;
  wire _0011_;
  wire _0012_;
  wire _0013_;
  wire _0014_;
  wire _0015_;
  wire _0016_;
  wire [27:0] _0017_;
  wire _0018_;
  wire _0019_;
  wire _0020_;
  wire _0021_;
  wire _0022_;
  wire _0023_;
  wire _0024_;
  wire _0025_;
  wire [7:0] _0026_;
  wire [8:0] _0027_;
  wire _0028_;
  wire _0029_;
  wire _0030_;
  wire _0031_;
  wire _0032_;
  wire _0033_;
  wire _0034_;
  wire _0035_;
  wire _0036_;
  wire _0037_;
  wire _0038_;
  wire [7:0] _0039_;
  wire [7:0] _0040_;
  wire _0041_;
  wire _0042_;
  wire _0043_;
  wire _0044_;
  wire _0045_;
  wire _0046_;
  wire _0047_;
  wire _0048_;
  wire _0049_;
  wire _0050_;
  wire [31:0] _0051_;
  wire [7:0] _0052_;
  wire _0053_;
  wire _0054_;
  wire _0055_;
  wire _0056_;
  wire _0057_;
  wire _0058_;
  wire _0059_;
  wire _0060_;
  wire _0061_;
  wire _0062_;
  wire _0063_;
  wire _0064_;
  wire _0065_;
  wire _0066_;
  wire _0067_;
  wire _0068_;
  wire _0069_;
  wire [27:0] _0070_;
  wire _0071_;
  wire _0072_;
  wire _0073_;
  wire _0074_;
  wire _0075_;
  wire _0076_;
  wire _0077_;
  wire [31:0] _0078_;
  wire [7:0] _0079_;
  wire [8:0] _0080_;
  wire _0081_;
  wire _0082_;
  wire _0083_;
  wire [27:0] _0084_;
  wire _0085_;
  wire _0086_;
  wire _0087_;
  wire _0088_;
  wire _0089_;
  wire _0090_;
  wire _0091_;
  wire _0092_;
  wire _0093_;
  wire [7:0] _0094_;
  wire [7:0] _0095_;
  wire _0096_;
  wire _0097_;
  wire _0098_;
  wire _0099_;
  wire _0100_;
  wire _0101_;
  wire _0102_;
  wire _0103_;
  wire _0104_;
  wire _0105_;
  wire _0106_;
  wire [31:0] _0107_;
  wire [7:0] _0108_;
  wire _0109_;
  wire _0110_;
  wire _0111_;
  wire _0112_;
  wire _0113_;
  wire _0114_;
  wire _0115_;
  wire _0116_;
  wire [7:0] _0117_;
  wire _0118_;
  wire _0119_;
  wire _0120_;
  wire [8:0] _0121_;
  wire _0122_;
  wire _0123_;
  wire _0124_;
  wire _0125_;
  wire [27:0] _0126_;
  wire _0127_;
  wire _0128_;
  wire _0129_;
  wire _0130_;
  wire _0131_;
  wire _0132_;
  wire _0133_;
  wire [7:0] _0134_;
  wire [8:0] _0135_;
  wire _0136_;
  wire _0137_;
  wire _0138_;
  wire _0139_;
  wire _0140_;
  wire _0141_;
  wire _0142_;
  wire _0143_;
  wire _0144_;
  wire _0145_;
  wire _0146_;
  wire _0147_;
  wire _0148_;
  wire [7:0] _0149_;
  wire [7:0] _0150_;
  wire _0151_;
  wire _0152_;
  wire _0153_;
  wire _0154_;
  wire _0155_;
  wire _0156_;
  wire _0157_;
  wire _0158_;
  wire _0159_;
  wire _0160_;
  wire [31:0] _0161_;
  wire _0162_;
  wire [7:0] _0163_;
  wire _0164_;
  wire _0165_;
  wire _0166_;
  wire _0167_;
  wire _0168_;
  wire _0169_;
  wire _0170_;
  wire _0171_;
  wire _0172_;
  wire _0173_;
  wire _0174_;
  wire _0175_;
  wire _0176_;
  wire _0177_;
  wire [27:0] _0178_;
  wire _0179_;
  wire _0180_;
  wire _0181_;
  wire _0182_;
  wire _0183_;
  wire _0184_;
  wire _0185_;
  wire [7:0] _0186_;
  wire [8:0] _0187_;
  wire _0188_;
  wire _0189_;
  wire _0190_;
  wire _0191_;
  wire _0192_;
  wire _0193_;
  wire _0194_;
  wire _0195_;
  wire _0196_;
  wire _0197_;
  wire _0198_;
  wire _0199_;
  wire [7:0] _0200_;
  wire [7:0] _0201_;
  wire _0202_;
  wire _0203_;
  wire _0204_;
  wire _0205_;
  wire _0206_;
  wire _0207_;
  wire _0208_;
  wire _0209_;
  wire _0210_;
  wire _0211_;
  wire _0212_;
  wire [31:0] _0213_;
  wire [7:0] _0214_;
  wire _0215_;
  wire _0216_;
  wire _0217_;
  wire _0218_;
  wire _0219_;
  wire [7:0] _0220_;
  wire [7:0] _0221_;
  wire _0222_;
  wire _0223_;
  wire _0224_;
  wire _0225_;
  wire _0226_;
  wire _0227_;
  wire _0228_;
  wire _0229_;
  wire _0230_;
  wire _0231_;
  wire _0232_;
  wire [27:0] _0233_;
  wire _0234_;
  wire _0235_;
  wire _0236_;
  wire _0237_;
  wire _0238_;
  wire _0239_;
  wire _0240_;
  wire _0241_;
  wire [7:0] _0242_;
  wire [8:0] _0243_;
  wire _0244_;
  wire _0245_;
  wire _0246_;
  wire _0247_;
  wire _0248_;
  wire _0249_;
  wire _0250_;
  wire _0251_;
  wire _0252_;
  wire _0253_;
  wire _0254_;
  wire _0255_;
  wire [7:0] _0256_;
  wire [7:0] _0257_;
  wire _0258_;
  wire _0259_;
  wire _0260_;
  wire _0261_;
  wire _0262_;
  wire _0263_;
  wire _0264_;
  wire _0265_;
  wire _0266_;
  wire _0267_;
  wire [31:0] _0268_;
  wire [7:0] _0269_;
  wire _0270_;
  wire _0271_;
  wire _0272_;
  wire _0273_;
  wire _0274_;
  wire _0275_;
  wire _0276_;
  wire _0277_;
  wire [31:0] _0278_;
  wire _0279_;
  wire _0280_;
  wire _0281_;
  wire _0282_;
  wire _0283_;
  wire _0284_;
  wire _0285_;
  wire [27:0] _0286_;
  wire _0287_;
  wire _0288_;
  wire _0289_;
  wire _0290_;
  wire _0291_;
  wire _0292_;
  wire _0293_;
  wire [7:0] _0294_;
  wire [8:0] _0295_;
  wire _0296_;
  wire [7:0] _0297_;
  wire _0298_;
  wire _0299_;
  wire _0300_;
  wire _0301_;
  wire _0302_;
  wire _0303_;
  wire _0304_;
  wire _0305_;
  wire _0306_;
  wire _0307_;
  wire _0308_;
  wire [7:0] _0309_;
  wire [7:0] _0310_;
  wire _0311_;
  wire _0312_;
  wire _0313_;
  wire _0314_;
  wire _0315_;
  wire _0316_;
  wire _0317_;
  wire _0318_;
  wire _0319_;
  wire _0320_;
  wire [31:0] _0321_;
  wire [7:0] _0322_;
  wire _0323_;
  wire _0324_;
  wire _0325_;
  wire _0326_;
  wire _0327_;
  wire _0328_;
  wire _0329_;
  wire _0330_;
  wire _0331_;
  wire _0332_;
  wire _0333_;
  wire _0334_;
  wire [27:0] _0335_;
  wire _0336_;
  wire _0337_;
  wire _0338_;
  wire _0339_;
  wire _0340_;
  wire _0341_;
  wire _0342_;
  wire [7:0] _0343_;
  wire [8:0] _0344_;
  wire _0345_;
  wire _0346_;
  wire _0347_;
  wire _0348_;
  wire _0349_;
  wire _0350_;
  wire _0351_;
  wire _0352_;
  wire _0353_;
  wire _0354_;
  wire _0355_;
  wire _0356_;
  wire [7:0] _0357_;
  wire [7:0] _0358_;
  wire _0359_;
  wire _0360_;
  wire _0361_;
  wire _0362_;
  wire _0363_;
  wire _0364_;
  wire _0365_;
  wire _0366_;
  wire _0367_;
  wire [31:0] _0368_;
  wire [7:0] _0369_;
  wire _0370_;
  wire _0371_;
  wire _0372_;
  wire _0373_;
  wire _0374_;
  wire _0375_;
  wire _0376_;
  wire _0377_;
  wire _0378_;
  wire _0379_;
  wire _0380_;
  wire _0381_;
  wire _0382_;
  wire [27:0] _0383_;
  wire _0384_;
  wire _0385_;
  wire _0386_;
  wire _0387_;
  wire _0388_;
  wire _0389_;
  wire _0390_;
  wire [7:0] _0391_;
  wire [8:0] _0392_;
  wire _0393_;
  wire _0394_;
  wire _0395_;
  wire _0396_;
  wire _0397_;
  wire _0398_;
  wire _0399_;
  wire _0400_;
  wire _0401_;
  wire _0402_;
  wire _0403_;
  wire [7:0] _0404_;
  wire [7:0] _0405_;
  wire _0406_;
  wire _0407_;
  wire _0408_;
  wire _0409_;
  wire _0410_;
  wire _0411_;
  wire _0412_;
  wire _0413_;
  wire _0414_;
  wire [31:0] _0415_;
  wire [7:0] _0416_;
  wire _0417_;
  wire _0418_;
  wire _0419_;
  wire _0420_;
  wire _0421_;
  wire _0422_;
  wire _0423_;
  wire _0424_;
  wire _0425_;
  wire _0426_;
  wire _0427_;
  wire [27:0] _0428_;
  wire _0429_;
  wire _0430_;
  wire _0431_;
  wire _0432_;
  wire _0433_;
  wire _0434_;
  wire _0435_;
  wire [7:0] _0436_;
  wire [8:0] _0437_;
  wire _0438_;
  wire _0439_;
  wire _0440_;
  wire _0441_;
  wire _0442_;
  wire _0443_;
  wire _0444_;
  wire _0445_;
  wire _0446_;
  wire _0447_;
  wire _0448_;
  wire [7:0] _0449_;
  wire [7:0] _0450_;
  wire _0451_;
  wire _0452_;
  wire _0453_;
  wire _0454_;
  wire _0455_;
  wire _0456_;
  wire _0457_;
  wire _0458_;
  wire _0459_;
  wire _0460_;
  wire _0461_;
  wire _0462_;
  wire [3:0] _0463_;
  wire [3:0] _0464_;
  wire _0465_;
  wire _0466_;
  wire _0467_;
  wire _0468_;
  wire _0469_;
  wire _0470_;
  wire _0471_;
  wire _0472_;
  wire _0473_;
  wire _0474_;
  wire _0475_;
  wire _0476_;
  wire _0477_;
  wire _0478_;
  wire _0479_;
  wire _0480_;
  wire [8:0] _0481_;
  wire [7:0] _0482_;
  wire [7:0] _0483_;
  wire [8:0] _0484_;
  wire _0485_;
  wire _0486_;
  wire _0487_;
  wire _0488_;
  wire _0489_;
  wire _0490_;
  wire _0491_;
  wire _0492_;
  wire _0493_;
  wire [27:0] _0494_;
  wire _0495_;
  wire _0496_;
  wire _0497_;
  wire _0498_;
  wire _0499_;
  wire _0500_;
  wire _0501_;
  wire _0502_;
  wire [7:0] _0503_;
  wire [8:0] _0504_;
  wire _0505_;
  wire _0506_;
  wire _0507_;
  wire _0508_;
  wire _0509_;
  wire _0510_;
  wire _0511_;
  wire _0512_;
  wire _0513_;
  wire _0514_;
  wire _0515_;
  wire _0516_;
  wire [7:0] _0517_;
  wire [7:0] _0518_;
  wire _0519_;
  wire _0520_;
  wire _0521_;
  wire _0522_;
  wire _0523_;
  wire _0524_;
  wire _0525_;
  wire _0526_;
  wire _0527_;
  wire _0528_;
  wire _0529_;
  wire [31:0] _0530_;
  wire [7:0] _0531_;
  wire _0532_;
  wire _0533_;
  wire _0534_;
  wire _0535_;
  wire _0536_;
  wire _0537_;
  wire _0538_;
  wire _0539_;
  wire _0540_;
  wire _0541_;
  wire _0542_;
  wire _0543_;
  wire _0544_;
  wire _0545_;
  wire [27:0] _0546_;
  wire _0547_;
  wire _0548_;
  wire _0549_;
  wire _0550_;
  wire _0551_;
  wire _0552_;
  wire _0553_;
  wire _0554_;
  wire [7:0] _0555_;
  wire [8:0] _0556_;
  wire _0557_;
  wire [7:0] _0558_;
  wire _0559_;
  wire _0560_;
  wire _0561_;
  wire _0562_;
  wire _0563_;
  wire _0564_;
  wire _0565_;
  wire _0566_;
  wire _0567_;
  wire _0568_;
  wire [7:0] _0569_;
  wire [7:0] _0570_;
  wire _0571_;
  wire _0572_;
  wire _0573_;
  wire _0574_;
  wire _0575_;
  wire _0576_;
  wire _0577_;
  wire _0578_;
  wire _0579_;
  wire [31:0] _0580_;
  wire [7:0] _0581_;
  wire _0582_;
  wire _0583_;
  wire _0584_;
  wire _0585_;
  wire _0586_;
  wire _0587_;
  wire _0588_;
  wire _0589_;
  wire _0590_;
  wire _0591_;
  wire _0592_;
  wire _0593_;
  wire [27:0] _0594_;
  wire _0595_;
  wire _0596_;
  wire _0597_;
  wire _0598_;
  wire _0599_;
  wire _0600_;
  wire _0601_;
  wire [7:0] _0602_;
  wire [8:0] _0603_;
  wire _0604_;
  wire _0605_;
  wire _0606_;
  wire _0607_;
  wire _0608_;
  wire _0609_;
  wire _0610_;
  wire _0611_;
  wire _0612_;
  wire _0613_;
  wire _0614_;
  wire [7:0] _0615_;
  wire [7:0] _0616_;
  wire _0617_;
  wire _0618_;
  wire _0619_;
  wire _0620_;
  wire _0621_;
  wire _0622_;
  wire _0623_;
  wire _0624_;
  wire _0625_;
  wire [31:0] _0626_;
  wire [7:0] _0627_;
  wire _0628_;
  wire _0629_;
  wire _0630_;
  wire _0631_;
  wire _0632_;
  wire _0633_;
  wire _0634_;
  wire _0635_;
  wire _0636_;
  wire _0637_;
  wire _0638_;
  wire _0639_;
  wire [27:0] _0640_;
  wire _0641_;
  wire _0642_;
  wire _0643_;
  wire _0644_;
  wire _0645_;
  wire _0646_;
  wire _0647_;
  wire [7:0] _0648_;
  wire [8:0] _0649_;
  wire _0650_;
  wire _0651_;
  wire _0652_;
  wire _0653_;
  wire _0654_;
  wire _0655_;
  wire _0656_;
  wire _0657_;
  wire _0658_;
  wire _0659_;
  wire _0660_;
  wire [7:0] _0661_;
  wire [7:0] _0662_;
  wire _0663_;
  wire _0664_;
  wire _0665_;
  wire _0666_;
  wire _0667_;
  wire _0668_;
  wire _0669_;
  wire _0670_;
  wire _0671_;
  wire [31:0] _0672_;
  wire [7:0] _0673_;
  wire _0674_;
  wire _0675_;
  wire _0676_;
  wire _0677_;
  wire _0678_;
  wire _0679_;
  wire _0680_;
  wire _0681_;
  wire _0682_;
  wire _0683_;
  wire _0684_;
  wire _0685_;
  wire [27:0] _0686_;
  wire _0687_;
  wire _0688_;
  wire _0689_;
  wire _0690_;
  wire _0691_;
  wire _0692_;
  wire _0693_;
  wire [7:0] _0694_;
  wire [8:0] _0695_;
  wire _0696_;
  wire _0697_;
  wire _0698_;
  wire _0699_;
  wire _0700_;
  wire _0701_;
  wire _0702_;
  wire _0703_;
  wire _0704_;
  wire _0705_;
  wire _0706_;
  wire [7:0] _0707_;
  wire [7:0] _0708_;
  wire _0709_;
  wire _0710_;
  wire _0711_;
  wire _0712_;
  wire _0713_;
  wire _0714_;
  wire _0715_;
  wire _0716_;
  wire _0717_;
  wire [31:0] _0718_;
  wire [7:0] _0719_;
  wire _0720_;
  wire _0721_;
  wire _0722_;
  wire _0723_;
  wire _0724_;
  wire _0725_;
  wire _0726_;
  wire _0727_;
  wire _0728_;
  wire _0729_;
  wire _0730_;
  wire [27:0] _0731_;
  wire _0732_;
  wire _0733_;
  wire _0734_;
  wire _0735_;
  wire _0736_;
  wire _0737_;
  wire _0738_;
  wire [7:0] _0739_;
  wire [8:0] _0740_;
  wire _0741_;
  wire _0742_;
  wire _0743_;
  wire _0744_;
  wire _0745_;
  wire _0746_;
  wire _0747_;
  wire _0748_;
  wire _0749_;
  wire _0750_;
  wire _0751_;
  wire [7:0] _0752_;
  wire [7:0] _0753_;
  wire _0754_;
  wire _0755_;
  wire _0756_;
  wire _0757_;
  wire _0758_;
  wire _0759_;
  wire _0760_;
  wire _0761_;
  wire _0762_;
  wire [7:0] _0763_;
  wire _0764_;
  wire can_open;
  reg closing;
  reg closing_1;
  reg closing_10;
  reg closing_11;
  reg closing_12;
  reg closing_13;
  reg closing_14;
  reg closing_15;
  reg closing_16;
  reg closing_17;
  reg closing_18;
  reg closing_19;
  reg closing_2;
  reg closing_20;
  reg closing_21;
  reg closing_22;
  reg closing_23;
  reg closing_24;
  reg closing_25;
  reg closing_26;
  reg closing_27;
  reg closing_28;
  reg closing_29;
  reg closing_3;
  reg closing_30;
  reg closing_31;
  reg closing_4;
  reg closing_5;
  reg closing_6;
  reg closing_7;
  reg closing_8;
  reg closing_9;
  wire enable;
  wire [512:0] i__payload_101 ;
  wire i__valid_893 ;
  wire [256:0] i_acts__payload_40 ;
  wire i_tile__valid;
  wire i_weights__ready_26 ;
  wire i_weights__valid_22 ;
  reg [15:0] lanes;
  reg last_1;
  reg last_10;
  reg last_11;
  reg last_12;
  reg last_13;
  reg last_14;
  reg last_15;
  reg last_16;
  reg last_17;
  reg last_18;
  reg last_19;
  reg last_2;
  reg last_20;
  reg last_21;
  reg last_22;
  reg last_23;
  reg last_24;
  reg last_25;
  reg last_26;
  reg last_27;
  reg last_28;
  reg last_29;
  reg last_3;
  reg last_30;
  reg last_31;
  reg last_4;
  reg last_5;
  reg last_6;
  reg last_7;
  reg last_8;
  reg last_9;
  wire [1:0] leaving;
  wire load;
  wire load_ends;
  wire [21:0] o__payload_18 ;
  wire [511:0] o__payload_51 ;
  wire o__ready_33 ;
  wire o__valid_23 ;
  reg opening;
  reg opening_1;
  reg opening_10;
  reg opening_11;
  reg opening_12;
  reg opening_13;
  reg opening_14;
  reg opening_15;
  reg opening_16;
  reg opening_17;
  reg opening_18;
  reg opening_19;
  reg opening_2;
  reg opening_20;
  reg opening_21;
  reg opening_22;
  reg opening_23;
  reg opening_24;
  reg opening_25;
  reg opening_26;
  reg opening_27;
  reg opening_28;
  reg opening_29;
  reg opening_3;
  reg opening_30;
  reg opening_31;
  reg opening_4;
  reg opening_5;
  reg opening_6;
  reg opening_7;
  reg opening_8;
  reg opening_9;
  reg [7:0] read_address;
  wire [511:0] read_data;
  wire read_enable;
  wire reserve;
  wire [5:0] room;
  reg [7:0] row_1;
  reg row_closing_1;
  reg row_last_1;
  reg row_opening_1;
  reg row_valid_1;
  reg [8:0] rows_left;
  reg [3:0] rows_loaded;
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
  wire [25:0] total_10_big;
  wire total_10_clash;
  wire total_10_complement;
  wire [8:0] total_10_difference;
  wire [7:0] total_10_distance;
  wire [9:0] total_10_exponent;
  wire total_10_first;
  wire total_10_infinite;
  wire total_10_keep;
  wire total_10_left_1;
  wire total_10_left_16;
  wire total_10_left_2;
  wire total_10_left_4;
  wire total_10_left_8;
  wire total_10_lost_16;
  wire total_10_lost_2;
  wire total_10_lost_4;
  wire total_10_lost_8;
  wire [27:0] total_10_magnitude;
  wire total_10_nan;
  wire total_10_nan_total;
  wire total_10_nonzero;
  wire [27:0] total_10_normal_1;
  wire [27:0] total_10_normal_16;
  wire [27:0] total_10_normal_2;
  wire [27:0] total_10_normal_4;
  wire [27:0] total_10_normal_8;
  wire [23:0] total_10_other_small;
  wire [23:0] total_10_own_small;
  wire [28:0] total_10_raw;
  wire total_10_reversed;
  wire total_10_right_1;
  wire total_10_right_16;
  wire total_10_right_2;
  wire total_10_right_4;
  wire total_10_right_8;
  wire [32:0] total_10_rounded;
  wire [25:0] total_10_shifted_1;
  wire [25:0] total_10_shifted_16;
  wire [25:0] total_10_shifted_2;
  wire [25:0] total_10_shifted_4;
  wire [25:0] total_10_shifted_8;
  wire [25:0] total_10_small;
  wire total_10_special;
  wire total_10_special_612 ;
  wire total_10_subtract;
  wire total_10_tiny;
  wire [7:0] total_10_top;
  wire total_10_up;
  wire total_10_zero;
  wire [25:0] total_11_big;
  wire total_11_clash;
  wire total_11_complement;
  wire [8:0] total_11_difference;
  wire [7:0] total_11_distance;
  wire [9:0] total_11_exponent;
  wire total_11_first;
  wire total_11_infinite;
  wire total_11_keep;
  wire total_11_left_1;
  wire total_11_left_16;
  wire total_11_left_2;
  wire total_11_left_4;
  wire total_11_left_8;
  wire total_11_lost_16;
  wire total_11_lost_2;
  wire total_11_lost_4;
  wire total_11_lost_8;
  wire [27:0] total_11_magnitude;
  wire total_11_nan;
  wire total_11_nan_total;
  wire total_11_nonzero;
  wire [27:0] total_11_normal_1;
  wire [27:0] total_11_normal_16;
  wire [27:0] total_11_normal_2;
  wire [27:0] total_11_normal_4;
  wire [27:0] total_11_normal_8;
  wire [23:0] total_11_other_small;
  wire [23:0] total_11_own_small;
  wire [28:0] total_11_raw;
  wire total_11_reversed;
  wire total_11_right_1;
  wire total_11_right_16;
  wire total_11_right_2;
  wire total_11_right_4;
  wire total_11_right_8;
  wire [32:0] total_11_rounded;
  wire [25:0] total_11_shifted_1;
  wire [25:0] total_11_shifted_16;
  wire [25:0] total_11_shifted_2;
  wire [25:0] total_11_shifted_4;
  wire [25:0] total_11_shifted_8;
  wire [25:0] total_11_small;
  wire total_11_special;
  wire total_11_special_664 ;
  wire total_11_subtract;
  wire total_11_tiny;
  wire [7:0] total_11_top;
  wire total_11_up;
  wire total_11_zero;
  wire [25:0] total_12_big;
  wire total_12_clash;
  wire total_12_complement;
  wire [8:0] total_12_difference;
  wire [7:0] total_12_distance;
  wire [9:0] total_12_exponent;
  wire total_12_first;
  wire total_12_infinite;
  wire total_12_keep;
  wire total_12_left_1;
  wire total_12_left_16;
  wire total_12_left_2;
  wire total_12_left_4;
  wire total_12_left_8;
  wire total_12_lost_16;
  wire total_12_lost_2;
  wire total_12_lost_4;
  wire total_12_lost_8;
  wire [27:0] total_12_magnitude;
  wire total_12_nan;
  wire total_12_nan_total;
  wire total_12_nonzero;
  wire [27:0] total_12_normal_1;
  wire [27:0] total_12_normal_16;
  wire [27:0] total_12_normal_2;
  wire [27:0] total_12_normal_4;
  wire [27:0] total_12_normal_8;
  wire [23:0] total_12_other_small;
  wire [23:0] total_12_own_small;
  wire [28:0] total_12_raw;
  wire total_12_reversed;
  wire total_12_right_1;
  wire total_12_right_16;
  wire total_12_right_2;
  wire total_12_right_4;
  wire total_12_right_8;
  wire [32:0] total_12_rounded;
  wire [25:0] total_12_shifted_1;
  wire [25:0] total_12_shifted_16;
  wire [25:0] total_12_shifted_2;
  wire [25:0] total_12_shifted_4;
  wire [25:0] total_12_shifted_8;
  wire [25:0] total_12_small;
  wire total_12_special;
  wire total_12_special_716 ;
  wire total_12_subtract;
  wire total_12_tiny;
  wire [7:0] total_12_top;
  wire total_12_up;
  wire total_12_zero;
  wire [25:0] total_13_big;
  wire total_13_clash;
  wire total_13_complement;
  wire [8:0] total_13_difference;
  wire [7:0] total_13_distance;
  wire [9:0] total_13_exponent;
  wire total_13_first;
  wire total_13_infinite;
  wire total_13_keep;
  wire total_13_left_1;
  wire total_13_left_16;
  wire total_13_left_2;
  wire total_13_left_4;
  wire total_13_left_8;
  wire total_13_lost_16;
  wire total_13_lost_2;
  wire total_13_lost_4;
  wire total_13_lost_8;
  wire [27:0] total_13_magnitude;
  wire total_13_nan;
  wire total_13_nan_total;
  wire total_13_nonzero;
  wire [27:0] total_13_normal_1;
  wire [27:0] total_13_normal_16;
  wire [27:0] total_13_normal_2;
  wire [27:0] total_13_normal_4;
  wire [27:0] total_13_normal_8;
  wire [23:0] total_13_other_small;
  wire [23:0] total_13_own_small;
  wire [28:0] total_13_raw;
  wire total_13_reversed;
  wire total_13_right_1;
  wire total_13_right_16;
  wire total_13_right_2;
  wire total_13_right_4;
  wire total_13_right_8;
  wire [32:0] total_13_rounded;
  wire [25:0] total_13_shifted_1;
  wire [25:0] total_13_shifted_16;
  wire [25:0] total_13_shifted_2;
  wire [25:0] total_13_shifted_4;
  wire [25:0] total_13_shifted_8;
  wire [25:0] total_13_small;
  wire total_13_special;
  wire total_13_special_768 ;
  wire total_13_subtract;
  wire total_13_tiny;
  wire [7:0] total_13_top;
  wire total_13_up;
  wire total_13_zero;
  wire [25:0] total_14_big;
  wire total_14_clash;
  wire total_14_complement;
  wire [8:0] total_14_difference;
  wire [7:0] total_14_distance;
  wire [9:0] total_14_exponent;
  wire total_14_first;
  wire total_14_infinite;
  wire total_14_keep;
  wire total_14_left_1;
  wire total_14_left_16;
  wire total_14_left_2;
  wire total_14_left_4;
  wire total_14_left_8;
  wire total_14_lost_16;
  wire total_14_lost_2;
  wire total_14_lost_4;
  wire total_14_lost_8;
  wire [27:0] total_14_magnitude;
  wire total_14_nan;
  wire total_14_nan_total;
  wire total_14_nonzero;
  wire [27:0] total_14_normal_1;
  wire [27:0] total_14_normal_16;
  wire [27:0] total_14_normal_2;
  wire [27:0] total_14_normal_4;
  wire [27:0] total_14_normal_8;
  wire [23:0] total_14_other_small;
  wire [23:0] total_14_own_small;
  wire [28:0] total_14_raw;
  wire total_14_reversed;
  wire total_14_right_1;
  wire total_14_right_16;
  wire total_14_right_2;
  wire total_14_right_4;
  wire total_14_right_8;
  wire [32:0] total_14_rounded;
  wire [25:0] total_14_shifted_1;
  wire [25:0] total_14_shifted_16;
  wire [25:0] total_14_shifted_2;
  wire [25:0] total_14_shifted_4;
  wire [25:0] total_14_shifted_8;
  wire [25:0] total_14_small;
  wire total_14_special;
  wire total_14_special_820 ;
  wire total_14_subtract;
  wire total_14_tiny;
  wire [7:0] total_14_top;
  wire total_14_up;
  wire total_14_zero;
  wire [25:0] total_15_big;
  wire total_15_clash;
  wire total_15_complement;
  wire [8:0] total_15_difference;
  wire [7:0] total_15_distance;
  wire [9:0] total_15_exponent;
  wire total_15_first;
  wire total_15_infinite;
  wire total_15_keep;
  wire total_15_left_1;
  wire total_15_left_16;
  wire total_15_left_2;
  wire total_15_left_4;
  wire total_15_left_8;
  wire total_15_lost_16;
  wire total_15_lost_2;
  wire total_15_lost_4;
  wire total_15_lost_8;
  wire [27:0] total_15_magnitude;
  wire total_15_nan;
  wire total_15_nan_total;
  wire total_15_nonzero;
  wire [27:0] total_15_normal_1;
  wire [27:0] total_15_normal_16;
  wire [27:0] total_15_normal_2;
  wire [27:0] total_15_normal_4;
  wire [27:0] total_15_normal_8;
  wire [23:0] total_15_other_small;
  wire [23:0] total_15_own_small;
  wire [28:0] total_15_raw;
  wire total_15_reversed;
  wire total_15_right_1;
  wire total_15_right_16;
  wire total_15_right_2;
  wire total_15_right_4;
  wire total_15_right_8;
  wire [32:0] total_15_rounded;
  wire [25:0] total_15_shifted_1;
  wire [25:0] total_15_shifted_16;
  wire [25:0] total_15_shifted_2;
  wire [25:0] total_15_shifted_4;
  wire [25:0] total_15_shifted_8;
  wire [25:0] total_15_small;
  wire total_15_special;
  wire total_15_special_872 ;
  wire total_15_subtract;
  wire total_15_tiny;
  wire [7:0] total_15_top;
  wire total_15_up;
  wire total_15_zero;
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
  wire [25:0] total_3_big;
  wire total_3_clash;
  wire total_3_complement;
  wire [8:0] total_3_difference;
  wire [7:0] total_3_distance;
  wire [9:0] total_3_exponent;
  wire total_3_first;
  wire total_3_infinite;
  wire total_3_keep;
  wire total_3_left_1;
  wire total_3_left_16;
  wire total_3_left_2;
  wire total_3_left_4;
  wire total_3_left_8;
  wire total_3_lost_16;
  wire total_3_lost_2;
  wire total_3_lost_4;
  wire total_3_lost_8;
  wire [27:0] total_3_magnitude;
  wire total_3_nan;
  wire total_3_nan_total;
  wire total_3_nonzero;
  wire [27:0] total_3_normal_1;
  wire [27:0] total_3_normal_16;
  wire [27:0] total_3_normal_2;
  wire [27:0] total_3_normal_4;
  wire [27:0] total_3_normal_8;
  wire [23:0] total_3_other_small;
  wire [23:0] total_3_own_small;
  wire [28:0] total_3_raw;
  wire total_3_reversed;
  wire total_3_right_1;
  wire total_3_right_16;
  wire total_3_right_2;
  wire total_3_right_4;
  wire total_3_right_8;
  wire [32:0] total_3_rounded;
  wire [25:0] total_3_shifted_1;
  wire [25:0] total_3_shifted_16;
  wire [25:0] total_3_shifted_2;
  wire [25:0] total_3_shifted_4;
  wire [25:0] total_3_shifted_8;
  wire [25:0] total_3_small;
  wire total_3_special;
  wire total_3_special_248 ;
  wire total_3_subtract;
  wire total_3_tiny;
  wire [7:0] total_3_top;
  wire total_3_up;
  wire total_3_zero;
  wire [25:0] total_4_big;
  wire total_4_clash;
  wire total_4_complement;
  wire [8:0] total_4_difference;
  wire [7:0] total_4_distance;
  wire [9:0] total_4_exponent;
  wire total_4_first;
  wire total_4_infinite;
  wire total_4_keep;
  wire total_4_left_1;
  wire total_4_left_16;
  wire total_4_left_2;
  wire total_4_left_4;
  wire total_4_left_8;
  wire total_4_lost_16;
  wire total_4_lost_2;
  wire total_4_lost_4;
  wire total_4_lost_8;
  wire [27:0] total_4_magnitude;
  wire total_4_nan;
  wire total_4_nan_total;
  wire total_4_nonzero;
  wire [27:0] total_4_normal_1;
  wire [27:0] total_4_normal_16;
  wire [27:0] total_4_normal_2;
  wire [27:0] total_4_normal_4;
  wire [27:0] total_4_normal_8;
  wire [23:0] total_4_other_small;
  wire [23:0] total_4_own_small;
  wire [28:0] total_4_raw;
  wire total_4_reversed;
  wire total_4_right_1;
  wire total_4_right_16;
  wire total_4_right_2;
  wire total_4_right_4;
  wire total_4_right_8;
  wire [32:0] total_4_rounded;
  wire [25:0] total_4_shifted_1;
  wire [25:0] total_4_shifted_16;
  wire [25:0] total_4_shifted_2;
  wire [25:0] total_4_shifted_4;
  wire [25:0] total_4_shifted_8;
  wire [25:0] total_4_small;
  wire total_4_special;
  wire total_4_special_300 ;
  wire total_4_subtract;
  wire total_4_tiny;
  wire [7:0] total_4_top;
  wire total_4_up;
  wire total_4_zero;
  wire [25:0] total_5_big;
  wire total_5_clash;
  wire total_5_complement;
  wire [8:0] total_5_difference;
  wire [7:0] total_5_distance;
  wire [9:0] total_5_exponent;
  wire total_5_first;
  wire total_5_infinite;
  wire total_5_keep;
  wire total_5_left_1;
  wire total_5_left_16;
  wire total_5_left_2;
  wire total_5_left_4;
  wire total_5_left_8;
  wire total_5_lost_16;
  wire total_5_lost_2;
  wire total_5_lost_4;
  wire total_5_lost_8;
  wire [27:0] total_5_magnitude;
  wire total_5_nan;
  wire total_5_nan_total;
  wire total_5_nonzero;
  wire [27:0] total_5_normal_1;
  wire [27:0] total_5_normal_16;
  wire [27:0] total_5_normal_2;
  wire [27:0] total_5_normal_4;
  wire [27:0] total_5_normal_8;
  wire [23:0] total_5_other_small;
  wire [23:0] total_5_own_small;
  wire [28:0] total_5_raw;
  wire total_5_reversed;
  wire total_5_right_1;
  wire total_5_right_16;
  wire total_5_right_2;
  wire total_5_right_4;
  wire total_5_right_8;
  wire [32:0] total_5_rounded;
  wire [25:0] total_5_shifted_1;
  wire [25:0] total_5_shifted_16;
  wire [25:0] total_5_shifted_2;
  wire [25:0] total_5_shifted_4;
  wire [25:0] total_5_shifted_8;
  wire [25:0] total_5_small;
  wire total_5_special;
  wire total_5_special_352 ;
  wire total_5_subtract;
  wire total_5_tiny;
  wire [7:0] total_5_top;
  wire total_5_up;
  wire total_5_zero;
  wire [25:0] total_6_big;
  wire total_6_clash;
  wire total_6_complement;
  wire [8:0] total_6_difference;
  wire [7:0] total_6_distance;
  wire [9:0] total_6_exponent;
  wire total_6_first;
  wire total_6_infinite;
  wire total_6_keep;
  wire total_6_left_1;
  wire total_6_left_16;
  wire total_6_left_2;
  wire total_6_left_4;
  wire total_6_left_8;
  wire total_6_lost_16;
  wire total_6_lost_2;
  wire total_6_lost_4;
  wire total_6_lost_8;
  wire [27:0] total_6_magnitude;
  wire total_6_nan;
  wire total_6_nan_total;
  wire total_6_nonzero;
  wire [27:0] total_6_normal_1;
  wire [27:0] total_6_normal_16;
  wire [27:0] total_6_normal_2;
  wire [27:0] total_6_normal_4;
  wire [27:0] total_6_normal_8;
  wire [23:0] total_6_other_small;
  wire [23:0] total_6_own_small;
  wire [28:0] total_6_raw;
  wire total_6_reversed;
  wire total_6_right_1;
  wire total_6_right_16;
  wire total_6_right_2;
  wire total_6_right_4;
  wire total_6_right_8;
  wire [32:0] total_6_rounded;
  wire [25:0] total_6_shifted_1;
  wire [25:0] total_6_shifted_16;
  wire [25:0] total_6_shifted_2;
  wire [25:0] total_6_shifted_4;
  wire [25:0] total_6_shifted_8;
  wire [25:0] total_6_small;
  wire total_6_special;
  wire total_6_special_404 ;
  wire total_6_subtract;
  wire total_6_tiny;
  wire [7:0] total_6_top;
  wire total_6_up;
  wire total_6_zero;
  wire [25:0] total_7_big;
  wire total_7_clash;
  wire total_7_complement;
  wire [8:0] total_7_difference;
  wire [7:0] total_7_distance;
  wire [9:0] total_7_exponent;
  wire total_7_first;
  wire total_7_infinite;
  wire total_7_keep;
  wire total_7_left_1;
  wire total_7_left_16;
  wire total_7_left_2;
  wire total_7_left_4;
  wire total_7_left_8;
  wire total_7_lost_16;
  wire total_7_lost_2;
  wire total_7_lost_4;
  wire total_7_lost_8;
  wire [27:0] total_7_magnitude;
  wire total_7_nan;
  wire total_7_nan_total;
  wire total_7_nonzero;
  wire [27:0] total_7_normal_1;
  wire [27:0] total_7_normal_16;
  wire [27:0] total_7_normal_2;
  wire [27:0] total_7_normal_4;
  wire [27:0] total_7_normal_8;
  wire [23:0] total_7_other_small;
  wire [23:0] total_7_own_small;
  wire [28:0] total_7_raw;
  wire total_7_reversed;
  wire total_7_right_1;
  wire total_7_right_16;
  wire total_7_right_2;
  wire total_7_right_4;
  wire total_7_right_8;
  wire [32:0] total_7_rounded;
  wire [25:0] total_7_shifted_1;
  wire [25:0] total_7_shifted_16;
  wire [25:0] total_7_shifted_2;
  wire [25:0] total_7_shifted_4;
  wire [25:0] total_7_shifted_8;
  wire [25:0] total_7_small;
  wire total_7_special;
  wire total_7_special_456 ;
  wire total_7_subtract;
  wire total_7_tiny;
  wire [7:0] total_7_top;
  wire total_7_up;
  wire total_7_zero;
  wire [25:0] total_8_big;
  wire total_8_clash;
  wire total_8_complement;
  wire [8:0] total_8_difference;
  wire [7:0] total_8_distance;
  wire [9:0] total_8_exponent;
  wire total_8_first;
  wire total_8_infinite;
  wire total_8_keep;
  wire total_8_left_1;
  wire total_8_left_16;
  wire total_8_left_2;
  wire total_8_left_4;
  wire total_8_left_8;
  wire total_8_lost_16;
  wire total_8_lost_2;
  wire total_8_lost_4;
  wire total_8_lost_8;
  wire [27:0] total_8_magnitude;
  wire total_8_nan;
  wire total_8_nan_total;
  wire total_8_nonzero;
  wire [27:0] total_8_normal_1;
  wire [27:0] total_8_normal_16;
  wire [27:0] total_8_normal_2;
  wire [27:0] total_8_normal_4;
  wire [27:0] total_8_normal_8;
  wire [23:0] total_8_other_small;
  wire [23:0] total_8_own_small;
  wire [28:0] total_8_raw;
  wire total_8_reversed;
  wire total_8_right_1;
  wire total_8_right_16;
  wire total_8_right_2;
  wire total_8_right_4;
  wire total_8_right_8;
  wire [32:0] total_8_rounded;
  wire [25:0] total_8_shifted_1;
  wire [25:0] total_8_shifted_16;
  wire [25:0] total_8_shifted_2;
  wire [25:0] total_8_shifted_4;
  wire [25:0] total_8_shifted_8;
  wire [25:0] total_8_small;
  wire total_8_special;
  wire total_8_special_508 ;
  wire total_8_subtract;
  wire total_8_tiny;
  wire [7:0] total_8_top;
  wire total_8_up;
  wire total_8_zero;
  wire [25:0] total_9_big;
  wire total_9_clash;
  wire total_9_complement;
  wire [8:0] total_9_difference;
  wire [7:0] total_9_distance;
  wire [9:0] total_9_exponent;
  wire total_9_first;
  wire total_9_infinite;
  wire total_9_keep;
  wire total_9_left_1;
  wire total_9_left_16;
  wire total_9_left_2;
  wire total_9_left_4;
  wire total_9_left_8;
  wire total_9_lost_16;
  wire total_9_lost_2;
  wire total_9_lost_4;
  wire total_9_lost_8;
  wire [27:0] total_9_magnitude;
  wire total_9_nan;
  wire total_9_nan_total;
  wire total_9_nonzero;
  wire [27:0] total_9_normal_1;
  wire [27:0] total_9_normal_16;
  wire [27:0] total_9_normal_2;
  wire [27:0] total_9_normal_4;
  wire [27:0] total_9_normal_8;
  wire [23:0] total_9_other_small;
  wire [23:0] total_9_own_small;
  wire [28:0] total_9_raw;
  wire total_9_reversed;
  wire total_9_right_1;
  wire total_9_right_16;
  wire total_9_right_2;
  wire total_9_right_4;
  wire total_9_right_8;
  wire [32:0] total_9_rounded;
  wire [25:0] total_9_shifted_1;
  wire [25:0] total_9_shifted_16;
  wire [25:0] total_9_shifted_2;
  wire [25:0] total_9_shifted_4;
  wire [25:0] total_9_shifted_8;
  wire [25:0] total_9_small;
  wire total_9_special;
  wire total_9_special_560 ;
  wire total_9_subtract;
  wire total_9_tiny;
  wire [7:0] total_9_top;
  wire total_9_up;
  wire total_9_zero;
  wire turn_enable;
  reg valid_1;
  reg valid_10;
  reg valid_11;
  reg valid_12;
  reg valid_13;
  reg valid_14;
  reg valid_15;
  reg valid_16;
  reg valid_17;
  reg valid_18;
  reg valid_19;
  reg valid_2;
  reg valid_20;
  reg valid_21;
  reg valid_22;
  reg valid_23;
  reg valid_24;
  reg valid_25;
  reg valid_26;
  reg valid_27;
  reg valid_28;
  reg valid_29;
  reg valid_3;
  reg valid_30;
  reg valid_31;
  reg valid_4;
  reg valid_5;
  reg valid_6;
  reg valid_7;
  reg valid_8;
  reg valid_9;
  wire write_enable;
  assign i_weights__valid_22  = i_weights__valid & o__valid_23 ;
  assign i_weights__ready = i_weights__ready_26  & o__valid_23 ;
  assign load = i_weights__valid & i_weights__ready;
  assign _0000_ = o__payload_18 [18:14] - 1'h1;
  assign load_ends = rows_loaded == _0000_;
  assign _0373_ = ~ o__payload_18 [20];
  assign turn_enable = _0373_ | can_open;
  assign i_tile__valid = o__ready_33  & o__payload_18 [20];
  assign _0522_ = ~ closing;
  assign _0551_ = | room;
  assign enable = _0522_ | _0551_;
  assign i_acts__payload_40 [256] = rows_left == 1'h1;
  assign reserve = leaving[0] & closing;
  assign _0631_ = lanes[0] & leaving[0];
  assign i_acts__payload_40 [15:0] = _0631_ ? i_acts__payload[15:0] : 16'h0000;
  assign _0683_ = lanes[1] & leaving[0];
  assign i_acts__payload_40 [31:16] = _0683_ ? i_acts__payload[31:16] : 16'h0000;
  assign _0001_ = lanes[2] & leaving[0];
  assign i_acts__payload_40 [47:32] = _0001_ ? i_acts__payload[47:32] : 16'h0000;
  assign _0061_ = lanes[3] & leaving[0];
  assign i_acts__payload_40 [63:48] = _0061_ ? i_acts__payload[63:48] : 16'h0000;
  assign _0162_ = lanes[4] & leaving[0];
  assign i_acts__payload_40 [79:64] = _0162_ ? i_acts__payload[79:64] : 16'h0000;
  assign _0224_ = lanes[5] & leaving[0];
  assign i_acts__payload_40 [95:80] = _0224_ ? i_acts__payload[95:80] : 16'h0000;
  assign _0316_ = lanes[6] & leaving[0];
  assign i_acts__payload_40 [111:96] = _0316_ ? i_acts__payload[111:96] : 16'h0000;
  assign _0374_ = lanes[7] & leaving[0];
  assign i_acts__payload_40 [127:112] = _0374_ ? i_acts__payload[127:112] : 16'h0000;
  assign _0452_ = lanes[8] & leaving[0];
  assign i_acts__payload_40 [143:128] = _0452_ ? i_acts__payload[143:128] : 16'h0000;
  assign _0486_ = lanes[9] & leaving[0];
  assign i_acts__payload_40 [159:144] = _0486_ ? i_acts__payload[159:144] : 16'h0000;
  assign _0495_ = lanes[10] & leaving[0];
  assign i_acts__payload_40 [175:160] = _0495_ ? i_acts__payload[175:160] : 16'h0000;
  assign _0509_ = lanes[11] & leaving[0];
  assign i_acts__payload_40 [191:176] = _0509_ ? i_acts__payload[191:176] : 16'h0000;
  assign _0523_ = lanes[12] & leaving[0];
  assign i_acts__payload_40 [207:192] = _0523_ ? i_acts__payload[207:192] : 16'h0000;
  assign _0533_ = lanes[13] & leaving[0];
  assign i_acts__payload_40 [223:208] = _0533_ ? i_acts__payload[223:208] : 16'h0000;
  assign _0536_ = lanes[14] & leaving[0];
  assign i_acts__payload_40 [239:224] = _0536_ ? i_acts__payload[239:224] : 16'h0000;
  assign _0537_ = lanes[15] & leaving[0];
  assign i_acts__payload_40 [255:240] = _0537_ ? i_acts__payload[255:240] : 16'h0000;
  assign total_0_nonzero = | _0078_[30:23];
  assign total_0_special = & _0078_[30:23];
  assign _0558_ = ~ o__payload_51 [30:23];
  assign total_0_difference = _0078_[30:23] + _0558_;
  assign total_0_first = total_0_difference[8] & total_0_nonzero;
  assign total_0_distance = total_0_difference[7:0] ^ { _0002_, _0002_, _0002_, _0002_, _0002_, _0002_, _0002_, _0002_ };
  assign total_0_big[25:2] = total_0_first ? { total_0_nonzero, _0078_[22:0] } : { _0585_, o__payload_51 [22:0] };
  assign _0585_ = | o__payload_51 [30:23];
  assign total_0_own_small = { _0585_, o__payload_51 [22:0] } & { total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first, total_0_first };
  assign _0002_ = ~ total_0_difference[8];
  assign _0007_ = total_0_nonzero & _0002_;
  assign total_0_other_small = { total_0_nonzero, _0078_[22:0] } & { _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_, _0007_ };
  assign total_0_right_1 = total_0_distance[0] | _0008_;
  assign total_0_shifted_1 = total_0_right_1 ? { 1'h0, total_0_other_small[23], total_0_small[24:2], total_0_own_small[0] } : { total_0_other_small[23], total_0_small[24:2], total_0_own_small[0], 1'h0 };
  assign total_0_right_2 = total_0_distance[1] | _0008_;
  assign total_0_shifted_2 = total_0_right_2 ? { 2'h0, total_0_shifted_1[25:2] } : total_0_shifted_1;
  assign _0022_ = | total_0_shifted_1[1:0];
  assign total_0_lost_2 = total_0_right_2 & _0022_;
  assign total_0_right_4 = total_0_distance[2] | _0008_;
  assign total_0_shifted_4 = total_0_right_4 ? { 4'h0, total_0_shifted_2[25:4] } : total_0_shifted_2;
  assign _0046_ = | total_0_shifted_2[3:0];
  assign _0053_ = total_0_right_4 & _0046_;
  assign total_0_lost_4 = total_0_lost_2 | _0053_;
  assign total_0_right_8 = total_0_distance[3] | _0008_;
  assign total_0_shifted_8 = total_0_right_8 ? { 8'h00, total_0_shifted_4[25:8] } : total_0_shifted_4;
  assign _0057_ = | total_0_shifted_4[7:0];
  assign _0058_ = total_0_right_8 & _0057_;
  assign total_0_lost_8 = total_0_lost_4 | _0058_;
  assign _0008_ = | total_0_distance[7:5];
  assign total_0_right_16 = total_0_distance[4] | _0008_;
  assign total_0_shifted_16 = total_0_right_16 ? { 16'h0000, total_0_shifted_8[25:16] } : total_0_shifted_8;
  assign _0062_ = | total_0_shifted_8[15:0];
  assign _0069_ = total_0_right_16 & _0062_;
  assign total_0_lost_16 = total_0_lost_8 | _0069_;
  assign total_0_raw = { total_0_shifted_16, total_0_lost_16 } + { total_0_subtract, _0084_[26:3], total_0_subtract, total_0_subtract, total_0_subtract };
  assign total_0_reversed = total_0_subtract & total_0_raw[28];
  assign _0089_ = ~ total_0_raw[28];
  assign total_0_complement = total_0_subtract & _0089_;
  assign total_0_magnitude = total_0_raw[27:0] ^ { total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement, total_0_complement };
  assign _0098_ = | total_0_magnitude[27:12];
  assign total_0_left_16 = ~ _0098_;
  assign total_0_normal_16 = _0098_ ? total_0_magnitude : { total_0_magnitude[11:0], total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed };
  assign _0106_ = | total_0_normal_16[27:20];
  assign total_0_left_8 = ~ _0106_;
  assign total_0_normal_8 = _0106_ ? total_0_normal_16 : { total_0_normal_16[19:0], total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed };
  assign _0110_ = | total_0_normal_8[27:24];
  assign total_0_left_4 = ~ _0110_;
  assign total_0_normal_4 = _0110_ ? total_0_normal_8 : { total_0_normal_8[23:0], total_0_reversed, total_0_reversed, total_0_reversed, total_0_reversed };
  assign _0113_ = | total_0_normal_4[27:26];
  assign total_0_left_2 = ~ _0113_;
  assign total_0_normal_2 = _0113_ ? total_0_normal_4 : { total_0_normal_4[25:0], total_0_reversed, total_0_reversed };
  assign total_0_left_1 = ~ total_0_normal_2[27];
  assign total_0_normal_1 = total_0_normal_2[27] ? { 1'h1, total_0_normal_2[26:0] } : { total_0_normal_2[26:0], total_0_reversed };
  assign _0114_ = | total_0_normal_1[2:0];
  assign _0115_ = total_0_normal_1[4] | _0114_;
  assign total_0_up = total_0_normal_1[3] & _0115_;
  assign _0117_ = total_0_first ? _0078_[30:23] : o__payload_51 [30:23];
  assign _0121_ = _0117_ + 1'h1;
  assign total_0_exponent = _0121_ - { total_0_left_16, total_0_left_8, total_0_left_4, total_0_left_2, total_0_left_1 };
  assign total_0_rounded = { total_0_exponent, total_0_normal_1[26:4] } + total_0_up;
  assign total_0_special_91  = & o__payload_51 [30:23];
  assign total_0_nan_total = total_0_special_91  & o__payload_51 [22];
  assign _0155_ = total_0_special_91  & _0148_;
  assign total_0_subtract = o__payload_51 [31] ^ _0078_[31];
  assign total_0_clash = _0155_ & total_0_subtract;
  assign _0168_ = total_0_nan_total | _0167_;
  assign total_0_nan = _0168_ | total_0_clash;
  assign _0141_ = ~ _0078_[22];
  assign _0148_ = total_0_special & _0141_;
  assign _0175_ = total_0_special_91  | _0148_;
  assign _0167_ = total_0_special & _0078_[22];
  assign total_0_infinite = _0175_ | _0167_;
  assign _0194_ = | total_0_rounded[30:23];
  assign _0203_ = ~ _0194_;
  assign total_0_tiny = total_0_rounded[32] | _0203_;
  assign _0210_ = ~ total_0_infinite;
  assign _0216_ = ~ total_0_normal_1[27];
  assign _0218_ = total_0_tiny | _0216_;
  assign total_0_zero = _0210_ & _0218_;
  assign _0220_ = total_0_rounded[30:23] | { total_0_infinite, total_0_infinite, total_0_infinite, total_0_infinite, total_0_infinite, total_0_infinite, total_0_infinite, total_0_infinite };
  assign total_0_top = _0220_ & { _0221_[0], _0221_[0], _0221_[0], _0221_[0], _0221_[0], _0221_[0], _0221_[0], _0221_[0] };
  assign _0222_ = & total_0_top;
  assign _0225_ = ~ _0222_;
  assign total_0_keep = _0221_[0] & _0225_;
  assign i__payload_101 [21:0] = total_0_rounded[21:0] & { total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep, total_0_keep };
  assign _0234_ = total_0_rounded[22] & total_0_keep;
  assign i__payload_101 [22] = _0234_ | total_0_nan;
  assign _0253_ = total_0_special_91  ? o__payload_51 [31] : _0078_[31];
  assign _0078_ = row_opening_1 ? 32'd0 : read_data[31:0];
  assign _0267_ = total_0_first ? _0078_[31] : o__payload_51 [31];
  assign _0271_ = _0267_ ^ total_0_reversed;
  assign _0274_ = total_0_infinite ? _0253_ : _0271_;
  assign _0275_ = ~ total_0_nan;
  assign _0276_ = _0274_ & _0275_;
  assign _0221_[0] = ~ total_0_zero;
  assign i__payload_101 [31] = _0276_ & _0221_[0];
  assign total_1_nonzero = | _0278_[30:23];
  assign total_1_special = & _0278_[30:23];
  assign _0297_ = ~ o__payload_51 [62:55];
  assign total_1_difference = _0278_[30:23] + _0297_;
  assign total_1_first = total_1_difference[8] & total_1_nonzero;
  assign total_1_distance = total_1_difference[7:0] ^ { _0302_, _0302_, _0302_, _0302_, _0302_, _0302_, _0302_, _0302_ };
  assign total_1_big[25:2] = total_1_first ? { total_1_nonzero, _0278_[22:0] } : { _0326_, o__payload_51 [54:32] };
  assign _0326_ = | o__payload_51 [62:55];
  assign total_1_own_small = { _0326_, o__payload_51 [54:32] } & { total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first, total_1_first };
  assign _0302_ = ~ total_1_difference[8];
  assign _0348_ = total_1_nonzero & _0302_;
  assign total_1_other_small = { total_1_nonzero, _0278_[22:0] } & { _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_, _0348_ };
  assign total_1_right_1 = total_1_distance[0] | _0485_;
  assign total_1_shifted_1 = total_1_right_1 ? { 1'h0, total_1_other_small[23], total_1_small[24:2], total_1_own_small[0] } : { total_1_other_small[23], total_1_small[24:2], total_1_own_small[0], 1'h0 };
  assign total_1_right_2 = total_1_distance[1] | _0485_;
  assign total_1_shifted_2 = total_1_right_2 ? { 2'h0, total_1_shifted_1[25:2] } : total_1_shifted_1;
  assign _0487_ = | total_1_shifted_1[1:0];
  assign total_1_lost_2 = total_1_right_2 & _0487_;
  assign total_1_right_4 = total_1_distance[2] | _0485_;
  assign total_1_shifted_4 = total_1_right_4 ? { 4'h0, total_1_shifted_2[25:4] } : total_1_shifted_2;
  assign _0488_ = | total_1_shifted_2[3:0];
  assign _0489_ = total_1_right_4 & _0488_;
  assign total_1_lost_4 = total_1_lost_2 | _0489_;
  assign total_1_right_8 = total_1_distance[3] | _0485_;
  assign total_1_shifted_8 = total_1_right_8 ? { 8'h00, total_1_shifted_4[25:8] } : total_1_shifted_4;
  assign _0490_ = | total_1_shifted_4[7:0];
  assign _0491_ = total_1_right_8 & _0490_;
  assign total_1_lost_8 = total_1_lost_4 | _0491_;
  assign _0485_ = | total_1_distance[7:5];
  assign total_1_right_16 = total_1_distance[4] | _0485_;
  assign total_1_shifted_16 = total_1_right_16 ? { 16'h0000, total_1_shifted_8[25:16] } : total_1_shifted_8;
  assign _0492_ = | total_1_shifted_8[15:0];
  assign _0493_ = total_1_right_16 & _0492_;
  assign total_1_lost_16 = total_1_lost_8 | _0493_;
  assign total_1_raw = { total_1_shifted_16, total_1_lost_16 } + { total_1_subtract, _0494_[26:3], total_1_subtract, total_1_subtract, total_1_subtract };
  assign total_1_reversed = total_1_subtract & total_1_raw[28];
  assign _0496_ = ~ total_1_raw[28];
  assign total_1_complement = total_1_subtract & _0496_;
  assign total_1_magnitude = total_1_raw[27:0] ^ { total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement, total_1_complement };
  assign _0497_ = | total_1_magnitude[27:12];
  assign total_1_left_16 = ~ _0497_;
  assign total_1_normal_16 = _0497_ ? total_1_magnitude : { total_1_magnitude[11:0], total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed };
  assign _0498_ = | total_1_normal_16[27:20];
  assign total_1_left_8 = ~ _0498_;
  assign total_1_normal_8 = _0498_ ? total_1_normal_16 : { total_1_normal_16[19:0], total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed };
  assign _0499_ = | total_1_normal_8[27:24];
  assign total_1_left_4 = ~ _0499_;
  assign total_1_normal_4 = _0499_ ? total_1_normal_8 : { total_1_normal_8[23:0], total_1_reversed, total_1_reversed, total_1_reversed, total_1_reversed };
  assign _0500_ = | total_1_normal_4[27:26];
  assign total_1_left_2 = ~ _0500_;
  assign total_1_normal_2 = _0500_ ? total_1_normal_4 : { total_1_normal_4[25:0], total_1_reversed, total_1_reversed };
  assign total_1_left_1 = ~ total_1_normal_2[27];
  assign total_1_normal_1 = total_1_normal_2[27] ? { 1'h1, total_1_normal_2[26:0] } : { total_1_normal_2[26:0], total_1_reversed };
  assign _0501_ = | total_1_normal_1[2:0];
  assign _0502_ = total_1_normal_1[4] | _0501_;
  assign total_1_up = total_1_normal_1[3] & _0502_;
  assign _0503_ = total_1_first ? _0278_[30:23] : o__payload_51 [62:55];
  assign _0504_ = _0503_ + 1'h1;
  assign total_1_exponent = _0504_ - { total_1_left_16, total_1_left_8, total_1_left_4, total_1_left_2, total_1_left_1 };
  assign total_1_rounded = { total_1_exponent, total_1_normal_1[26:4] } + total_1_up;
  assign total_1_special_144  = & o__payload_51 [62:55];
  assign total_1_nan_total = total_1_special_144  & o__payload_51 [54];
  assign _0507_ = total_1_special_144  & _0506_;
  assign total_1_subtract = o__payload_51 [63] ^ _0278_[31];
  assign total_1_clash = _0507_ & total_1_subtract;
  assign _0510_ = total_1_nan_total | _0508_;
  assign total_1_nan = _0510_ | total_1_clash;
  assign _0505_ = ~ _0278_[22];
  assign _0506_ = total_1_special & _0505_;
  assign _0511_ = total_1_special_144  | _0506_;
  assign _0508_ = total_1_special & _0278_[22];
  assign total_1_infinite = _0511_ | _0508_;
  assign _0512_ = | total_1_rounded[30:23];
  assign _0513_ = ~ _0512_;
  assign total_1_tiny = total_1_rounded[32] | _0513_;
  assign _0514_ = ~ total_1_infinite;
  assign _0515_ = ~ total_1_normal_1[27];
  assign _0516_ = total_1_tiny | _0515_;
  assign total_1_zero = _0514_ & _0516_;
  assign _0517_ = total_1_rounded[30:23] | { total_1_infinite, total_1_infinite, total_1_infinite, total_1_infinite, total_1_infinite, total_1_infinite, total_1_infinite, total_1_infinite };
  assign total_1_top = _0517_ & { _0518_[0], _0518_[0], _0518_[0], _0518_[0], _0518_[0], _0518_[0], _0518_[0], _0518_[0] };
  assign _0519_ = & total_1_top;
  assign _0520_ = ~ _0519_;
  assign total_1_keep = _0518_[0] & _0520_;
  assign i__payload_101 [53:32] = total_1_rounded[21:0] & { total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep, total_1_keep };
  assign _0521_ = total_1_rounded[22] & total_1_keep;
  assign i__payload_101 [54] = _0521_ | total_1_nan;
  assign _0524_ = total_1_special_144  ? o__payload_51 [63] : _0278_[31];
  assign _0278_ = row_opening_1 ? 32'd0 : read_data[63:32];
  assign _0525_ = total_1_first ? _0278_[31] : o__payload_51 [63];
  assign _0526_ = _0525_ ^ total_1_reversed;
  assign _0527_ = total_1_infinite ? _0524_ : _0526_;
  assign _0528_ = ~ total_1_nan;
  assign _0529_ = _0527_ & _0528_;
  assign _0518_[0] = ~ total_1_zero;
  assign i__payload_101 [63] = _0529_ & _0518_[0];
  assign total_2_nonzero = | _0530_[30:23];
  assign total_2_special = & _0530_[30:23];
  assign _0531_ = ~ o__payload_51 [94:87];
  assign total_2_difference = _0530_[30:23] + _0531_;
  assign total_2_first = total_2_difference[8] & total_2_nonzero;
  assign total_2_distance = total_2_difference[7:0] ^ { _0532_, _0532_, _0532_, _0532_, _0532_, _0532_, _0532_, _0532_ };
  assign total_2_big[25:2] = total_2_first ? { total_2_nonzero, _0530_[22:0] } : { _0534_, o__payload_51 [86:64] };
  assign _0534_ = | o__payload_51 [94:87];
  assign total_2_own_small = { _0534_, o__payload_51 [86:64] } & { total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first, total_2_first };
  assign _0532_ = ~ total_2_difference[8];
  assign _0535_ = total_2_nonzero & _0532_;
  assign total_2_other_small = { total_2_nonzero, _0530_[22:0] } & { _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_, _0535_ };
  assign total_2_right_1 = total_2_distance[0] | _0538_;
  assign total_2_shifted_1 = total_2_right_1 ? { 1'h0, total_2_other_small[23], total_2_small[24:2], total_2_own_small[0] } : { total_2_other_small[23], total_2_small[24:2], total_2_own_small[0], 1'h0 };
  assign total_2_right_2 = total_2_distance[1] | _0538_;
  assign total_2_shifted_2 = total_2_right_2 ? { 2'h0, total_2_shifted_1[25:2] } : total_2_shifted_1;
  assign _0539_ = | total_2_shifted_1[1:0];
  assign total_2_lost_2 = total_2_right_2 & _0539_;
  assign total_2_right_4 = total_2_distance[2] | _0538_;
  assign total_2_shifted_4 = total_2_right_4 ? { 4'h0, total_2_shifted_2[25:4] } : total_2_shifted_2;
  assign _0540_ = | total_2_shifted_2[3:0];
  assign _0541_ = total_2_right_4 & _0540_;
  assign total_2_lost_4 = total_2_lost_2 | _0541_;
  assign total_2_right_8 = total_2_distance[3] | _0538_;
  assign total_2_shifted_8 = total_2_right_8 ? { 8'h00, total_2_shifted_4[25:8] } : total_2_shifted_4;
  assign _0542_ = | total_2_shifted_4[7:0];
  assign _0543_ = total_2_right_8 & _0542_;
  assign total_2_lost_8 = total_2_lost_4 | _0543_;
  assign _0538_ = | total_2_distance[7:5];
  assign total_2_right_16 = total_2_distance[4] | _0538_;
  assign total_2_shifted_16 = total_2_right_16 ? { 16'h0000, total_2_shifted_8[25:16] } : total_2_shifted_8;
  assign _0544_ = | total_2_shifted_8[15:0];
  assign _0545_ = total_2_right_16 & _0544_;
  assign total_2_lost_16 = total_2_lost_8 | _0545_;
  assign total_2_raw = { total_2_shifted_16, total_2_lost_16 } + { total_2_subtract, _0546_[26:3], total_2_subtract, total_2_subtract, total_2_subtract };
  assign total_2_reversed = total_2_subtract & total_2_raw[28];
  assign _0547_ = ~ total_2_raw[28];
  assign total_2_complement = total_2_subtract & _0547_;
  assign total_2_magnitude = total_2_raw[27:0] ^ { total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement, total_2_complement };
  assign _0548_ = | total_2_magnitude[27:12];
  assign total_2_left_16 = ~ _0548_;
  assign total_2_normal_16 = _0548_ ? total_2_magnitude : { total_2_magnitude[11:0], total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed };
  assign _0549_ = | total_2_normal_16[27:20];
  assign total_2_left_8 = ~ _0549_;
  assign total_2_normal_8 = _0549_ ? total_2_normal_16 : { total_2_normal_16[19:0], total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed };
  assign _0550_ = | total_2_normal_8[27:24];
  assign total_2_left_4 = ~ _0550_;
  assign total_2_normal_4 = _0550_ ? total_2_normal_8 : { total_2_normal_8[23:0], total_2_reversed, total_2_reversed, total_2_reversed, total_2_reversed };
  assign _0552_ = | total_2_normal_4[27:26];
  assign total_2_left_2 = ~ _0552_;
  assign total_2_normal_2 = _0552_ ? total_2_normal_4 : { total_2_normal_4[25:0], total_2_reversed, total_2_reversed };
  assign total_2_left_1 = ~ total_2_normal_2[27];
  assign total_2_normal_1 = total_2_normal_2[27] ? { 1'h1, total_2_normal_2[26:0] } : { total_2_normal_2[26:0], total_2_reversed };
  assign _0553_ = | total_2_normal_1[2:0];
  assign _0554_ = total_2_normal_1[4] | _0553_;
  assign total_2_up = total_2_normal_1[3] & _0554_;
  assign _0555_ = total_2_first ? _0530_[30:23] : o__payload_51 [94:87];
  assign _0556_ = _0555_ + 1'h1;
  assign total_2_exponent = _0556_ - { total_2_left_16, total_2_left_8, total_2_left_4, total_2_left_2, total_2_left_1 };
  assign total_2_rounded = { total_2_exponent, total_2_normal_1[26:4] } + total_2_up;
  assign total_2_special_196  = & o__payload_51 [94:87];
  assign total_2_nan_total = total_2_special_196  & o__payload_51 [86];
  assign _0560_ = total_2_special_196  & _0559_;
  assign total_2_subtract = o__payload_51 [95] ^ _0530_[31];
  assign total_2_clash = _0560_ & total_2_subtract;
  assign _0562_ = total_2_nan_total | _0561_;
  assign total_2_nan = _0562_ | total_2_clash;
  assign _0557_ = ~ _0530_[22];
  assign _0559_ = total_2_special & _0557_;
  assign _0563_ = total_2_special_196  | _0559_;
  assign _0561_ = total_2_special & _0530_[22];
  assign total_2_infinite = _0563_ | _0561_;
  assign _0564_ = | total_2_rounded[30:23];
  assign _0565_ = ~ _0564_;
  assign total_2_tiny = total_2_rounded[32] | _0565_;
  assign _0566_ = ~ total_2_infinite;
  assign _0567_ = ~ total_2_normal_1[27];
  assign _0568_ = total_2_tiny | _0567_;
  assign total_2_zero = _0566_ & _0568_;
  assign _0569_ = total_2_rounded[30:23] | { total_2_infinite, total_2_infinite, total_2_infinite, total_2_infinite, total_2_infinite, total_2_infinite, total_2_infinite, total_2_infinite };
  assign total_2_top = _0569_ & { _0570_[0], _0570_[0], _0570_[0], _0570_[0], _0570_[0], _0570_[0], _0570_[0], _0570_[0] };
  assign _0571_ = & total_2_top;
  assign _0572_ = ~ _0571_;
  assign total_2_keep = _0570_[0] & _0572_;
  assign i__payload_101 [85:64] = total_2_rounded[21:0] & { total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep, total_2_keep };
  assign _0573_ = total_2_rounded[22] & total_2_keep;
  assign i__payload_101 [86] = _0573_ | total_2_nan;
  assign _0574_ = total_2_special_196  ? o__payload_51 [95] : _0530_[31];
  assign _0530_ = row_opening_1 ? 32'd0 : read_data[95:64];
  assign _0575_ = total_2_first ? _0530_[31] : o__payload_51 [95];
  assign _0576_ = _0575_ ^ total_2_reversed;
  assign _0577_ = total_2_infinite ? _0574_ : _0576_;
  assign _0578_ = ~ total_2_nan;
  assign _0579_ = _0577_ & _0578_;
  assign _0570_[0] = ~ total_2_zero;
  assign i__payload_101 [95] = _0579_ & _0570_[0];
  assign total_3_nonzero = | _0580_[30:23];
  assign total_3_special = & _0580_[30:23];
  assign _0581_ = ~ o__payload_51 [126:119];
  assign total_3_difference = _0580_[30:23] + _0581_;
  assign total_3_first = total_3_difference[8] & total_3_nonzero;
  assign total_3_distance = total_3_difference[7:0] ^ { _0582_, _0582_, _0582_, _0582_, _0582_, _0582_, _0582_, _0582_ };
  assign total_3_big[25:2] = total_3_first ? { total_3_nonzero, _0580_[22:0] } : { _0583_, o__payload_51 [118:96] };
  assign _0583_ = | o__payload_51 [126:119];
  assign total_3_own_small = { _0583_, o__payload_51 [118:96] } & { total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first, total_3_first };
  assign _0582_ = ~ total_3_difference[8];
  assign _0584_ = total_3_nonzero & _0582_;
  assign total_3_other_small = { total_3_nonzero, _0580_[22:0] } & { _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_, _0584_ };
  assign total_3_right_1 = total_3_distance[0] | _0586_;
  assign total_3_shifted_1 = total_3_right_1 ? { 1'h0, total_3_other_small[23], total_3_small[24:2], total_3_own_small[0] } : { total_3_other_small[23], total_3_small[24:2], total_3_own_small[0], 1'h0 };
  assign total_3_right_2 = total_3_distance[1] | _0586_;
  assign total_3_shifted_2 = total_3_right_2 ? { 2'h0, total_3_shifted_1[25:2] } : total_3_shifted_1;
  assign _0587_ = | total_3_shifted_1[1:0];
  assign total_3_lost_2 = total_3_right_2 & _0587_;
  assign total_3_right_4 = total_3_distance[2] | _0586_;
  assign total_3_shifted_4 = total_3_right_4 ? { 4'h0, total_3_shifted_2[25:4] } : total_3_shifted_2;
  assign _0588_ = | total_3_shifted_2[3:0];
  assign _0589_ = total_3_right_4 & _0588_;
  assign total_3_lost_4 = total_3_lost_2 | _0589_;
  assign total_3_right_8 = total_3_distance[3] | _0586_;
  assign total_3_shifted_8 = total_3_right_8 ? { 8'h00, total_3_shifted_4[25:8] } : total_3_shifted_4;
  assign _0590_ = | total_3_shifted_4[7:0];
  assign _0591_ = total_3_right_8 & _0590_;
  assign total_3_lost_8 = total_3_lost_4 | _0591_;
  assign _0586_ = | total_3_distance[7:5];
  assign total_3_right_16 = total_3_distance[4] | _0586_;
  assign total_3_shifted_16 = total_3_right_16 ? { 16'h0000, total_3_shifted_8[25:16] } : total_3_shifted_8;
  assign _0592_ = | total_3_shifted_8[15:0];
  assign _0593_ = total_3_right_16 & _0592_;
  assign total_3_lost_16 = total_3_lost_8 | _0593_;
  assign total_3_raw = { total_3_shifted_16, total_3_lost_16 } + { total_3_subtract, _0594_[26:3], total_3_subtract, total_3_subtract, total_3_subtract };
  assign total_3_reversed = total_3_subtract & total_3_raw[28];
  assign _0595_ = ~ total_3_raw[28];
  assign total_3_complement = total_3_subtract & _0595_;
  assign total_3_magnitude = total_3_raw[27:0] ^ { total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement, total_3_complement };
  assign _0596_ = | total_3_magnitude[27:12];
  assign total_3_left_16 = ~ _0596_;
  assign total_3_normal_16 = _0596_ ? total_3_magnitude : { total_3_magnitude[11:0], total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed };
  assign _0597_ = | total_3_normal_16[27:20];
  assign total_3_left_8 = ~ _0597_;
  assign total_3_normal_8 = _0597_ ? total_3_normal_16 : { total_3_normal_16[19:0], total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed };
  assign _0598_ = | total_3_normal_8[27:24];
  assign total_3_left_4 = ~ _0598_;
  assign total_3_normal_4 = _0598_ ? total_3_normal_8 : { total_3_normal_8[23:0], total_3_reversed, total_3_reversed, total_3_reversed, total_3_reversed };
  assign _0599_ = | total_3_normal_4[27:26];
  assign total_3_left_2 = ~ _0599_;
  assign total_3_normal_2 = _0599_ ? total_3_normal_4 : { total_3_normal_4[25:0], total_3_reversed, total_3_reversed };
  assign total_3_left_1 = ~ total_3_normal_2[27];
  assign total_3_normal_1 = total_3_normal_2[27] ? { 1'h1, total_3_normal_2[26:0] } : { total_3_normal_2[26:0], total_3_reversed };
  assign _0600_ = | total_3_normal_1[2:0];
  assign _0601_ = total_3_normal_1[4] | _0600_;
  assign total_3_up = total_3_normal_1[3] & _0601_;
  assign _0602_ = total_3_first ? _0580_[30:23] : o__payload_51 [126:119];
  assign _0603_ = _0602_ + 1'h1;
  assign total_3_exponent = _0603_ - { total_3_left_16, total_3_left_8, total_3_left_4, total_3_left_2, total_3_left_1 };
  assign total_3_rounded = { total_3_exponent, total_3_normal_1[26:4] } + total_3_up;
  assign total_3_special_248  = & o__payload_51 [126:119];
  assign total_3_nan_total = total_3_special_248  & o__payload_51 [118];
  assign _0606_ = total_3_special_248  & _0605_;
  assign total_3_subtract = o__payload_51 [127] ^ _0580_[31];
  assign total_3_clash = _0606_ & total_3_subtract;
  assign _0608_ = total_3_nan_total | _0607_;
  assign total_3_nan = _0608_ | total_3_clash;
  assign _0604_ = ~ _0580_[22];
  assign _0605_ = total_3_special & _0604_;
  assign _0609_ = total_3_special_248  | _0605_;
  assign _0607_ = total_3_special & _0580_[22];
  assign total_3_infinite = _0609_ | _0607_;
  assign _0610_ = | total_3_rounded[30:23];
  assign _0611_ = ~ _0610_;
  assign total_3_tiny = total_3_rounded[32] | _0611_;
  assign _0612_ = ~ total_3_infinite;
  assign _0613_ = ~ total_3_normal_1[27];
  assign _0614_ = total_3_tiny | _0613_;
  assign total_3_zero = _0612_ & _0614_;
  assign _0615_ = total_3_rounded[30:23] | { total_3_infinite, total_3_infinite, total_3_infinite, total_3_infinite, total_3_infinite, total_3_infinite, total_3_infinite, total_3_infinite };
  assign total_3_top = _0615_ & { _0616_[0], _0616_[0], _0616_[0], _0616_[0], _0616_[0], _0616_[0], _0616_[0], _0616_[0] };
  assign _0617_ = & total_3_top;
  assign _0618_ = ~ _0617_;
  assign total_3_keep = _0616_[0] & _0618_;
  assign i__payload_101 [117:96] = total_3_rounded[21:0] & { total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep, total_3_keep };
  assign _0619_ = total_3_rounded[22] & total_3_keep;
  assign i__payload_101 [118] = _0619_ | total_3_nan;
  assign _0620_ = total_3_special_248  ? o__payload_51 [127] : _0580_[31];
  assign _0580_ = row_opening_1 ? 32'd0 : read_data[127:96];
  assign _0621_ = total_3_first ? _0580_[31] : o__payload_51 [127];
  assign _0622_ = _0621_ ^ total_3_reversed;
  assign _0623_ = total_3_infinite ? _0620_ : _0622_;
  assign _0624_ = ~ total_3_nan;
  assign _0625_ = _0623_ & _0624_;
  assign _0616_[0] = ~ total_3_zero;
  assign i__payload_101 [127] = _0625_ & _0616_[0];
  assign total_4_nonzero = | _0626_[30:23];
  assign total_4_special = & _0626_[30:23];
  assign _0627_ = ~ o__payload_51 [158:151];
  assign total_4_difference = _0626_[30:23] + _0627_;
  assign total_4_first = total_4_difference[8] & total_4_nonzero;
  assign total_4_distance = total_4_difference[7:0] ^ { _0628_, _0628_, _0628_, _0628_, _0628_, _0628_, _0628_, _0628_ };
  assign total_4_big[25:2] = total_4_first ? { total_4_nonzero, _0626_[22:0] } : { _0629_, o__payload_51 [150:128] };
  assign _0629_ = | o__payload_51 [158:151];
  assign total_4_own_small = { _0629_, o__payload_51 [150:128] } & { total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first, total_4_first };
  assign _0628_ = ~ total_4_difference[8];
  assign _0630_ = total_4_nonzero & _0628_;
  assign total_4_other_small = { total_4_nonzero, _0626_[22:0] } & { _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_, _0630_ };
  assign total_4_right_1 = total_4_distance[0] | _0632_;
  assign total_4_shifted_1 = total_4_right_1 ? { 1'h0, total_4_other_small[23], total_4_small[24:2], total_4_own_small[0] } : { total_4_other_small[23], total_4_small[24:2], total_4_own_small[0], 1'h0 };
  assign total_4_right_2 = total_4_distance[1] | _0632_;
  assign total_4_shifted_2 = total_4_right_2 ? { 2'h0, total_4_shifted_1[25:2] } : total_4_shifted_1;
  assign _0633_ = | total_4_shifted_1[1:0];
  assign total_4_lost_2 = total_4_right_2 & _0633_;
  assign total_4_right_4 = total_4_distance[2] | _0632_;
  assign total_4_shifted_4 = total_4_right_4 ? { 4'h0, total_4_shifted_2[25:4] } : total_4_shifted_2;
  assign _0634_ = | total_4_shifted_2[3:0];
  assign _0635_ = total_4_right_4 & _0634_;
  assign total_4_lost_4 = total_4_lost_2 | _0635_;
  assign total_4_right_8 = total_4_distance[3] | _0632_;
  assign total_4_shifted_8 = total_4_right_8 ? { 8'h00, total_4_shifted_4[25:8] } : total_4_shifted_4;
  assign _0636_ = | total_4_shifted_4[7:0];
  assign _0637_ = total_4_right_8 & _0636_;
  assign total_4_lost_8 = total_4_lost_4 | _0637_;
  assign _0632_ = | total_4_distance[7:5];
  assign total_4_right_16 = total_4_distance[4] | _0632_;
  assign total_4_shifted_16 = total_4_right_16 ? { 16'h0000, total_4_shifted_8[25:16] } : total_4_shifted_8;
  assign _0638_ = | total_4_shifted_8[15:0];
  assign _0639_ = total_4_right_16 & _0638_;
  assign total_4_lost_16 = total_4_lost_8 | _0639_;
  assign total_4_raw = { total_4_shifted_16, total_4_lost_16 } + { total_4_subtract, _0640_[26:3], total_4_subtract, total_4_subtract, total_4_subtract };
  assign total_4_reversed = total_4_subtract & total_4_raw[28];
  assign _0641_ = ~ total_4_raw[28];
  assign total_4_complement = total_4_subtract & _0641_;
  assign total_4_magnitude = total_4_raw[27:0] ^ { total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement, total_4_complement };
  assign _0642_ = | total_4_magnitude[27:12];
  assign total_4_left_16 = ~ _0642_;
  assign total_4_normal_16 = _0642_ ? total_4_magnitude : { total_4_magnitude[11:0], total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed };
  assign _0643_ = | total_4_normal_16[27:20];
  assign total_4_left_8 = ~ _0643_;
  assign total_4_normal_8 = _0643_ ? total_4_normal_16 : { total_4_normal_16[19:0], total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed };
  assign _0644_ = | total_4_normal_8[27:24];
  assign total_4_left_4 = ~ _0644_;
  assign total_4_normal_4 = _0644_ ? total_4_normal_8 : { total_4_normal_8[23:0], total_4_reversed, total_4_reversed, total_4_reversed, total_4_reversed };
  assign _0645_ = | total_4_normal_4[27:26];
  assign total_4_left_2 = ~ _0645_;
  assign total_4_normal_2 = _0645_ ? total_4_normal_4 : { total_4_normal_4[25:0], total_4_reversed, total_4_reversed };
  assign total_4_left_1 = ~ total_4_normal_2[27];
  assign total_4_normal_1 = total_4_normal_2[27] ? { 1'h1, total_4_normal_2[26:0] } : { total_4_normal_2[26:0], total_4_reversed };
  assign _0646_ = | total_4_normal_1[2:0];
  assign _0647_ = total_4_normal_1[4] | _0646_;
  assign total_4_up = total_4_normal_1[3] & _0647_;
  assign _0648_ = total_4_first ? _0626_[30:23] : o__payload_51 [158:151];
  assign _0649_ = _0648_ + 1'h1;
  assign total_4_exponent = _0649_ - { total_4_left_16, total_4_left_8, total_4_left_4, total_4_left_2, total_4_left_1 };
  assign total_4_rounded = { total_4_exponent, total_4_normal_1[26:4] } + total_4_up;
  assign total_4_special_300  = & o__payload_51 [158:151];
  assign total_4_nan_total = total_4_special_300  & o__payload_51 [150];
  assign _0652_ = total_4_special_300  & _0651_;
  assign total_4_subtract = o__payload_51 [159] ^ _0626_[31];
  assign total_4_clash = _0652_ & total_4_subtract;
  assign _0654_ = total_4_nan_total | _0653_;
  assign total_4_nan = _0654_ | total_4_clash;
  assign _0650_ = ~ _0626_[22];
  assign _0651_ = total_4_special & _0650_;
  assign _0655_ = total_4_special_300  | _0651_;
  assign _0653_ = total_4_special & _0626_[22];
  assign total_4_infinite = _0655_ | _0653_;
  assign _0656_ = | total_4_rounded[30:23];
  assign _0657_ = ~ _0656_;
  assign total_4_tiny = total_4_rounded[32] | _0657_;
  assign _0658_ = ~ total_4_infinite;
  assign _0659_ = ~ total_4_normal_1[27];
  assign _0660_ = total_4_tiny | _0659_;
  assign total_4_zero = _0658_ & _0660_;
  assign _0661_ = total_4_rounded[30:23] | { total_4_infinite, total_4_infinite, total_4_infinite, total_4_infinite, total_4_infinite, total_4_infinite, total_4_infinite, total_4_infinite };
  assign total_4_top = _0661_ & { _0662_[0], _0662_[0], _0662_[0], _0662_[0], _0662_[0], _0662_[0], _0662_[0], _0662_[0] };
  assign _0663_ = & total_4_top;
  assign _0664_ = ~ _0663_;
  assign total_4_keep = _0662_[0] & _0664_;
  assign i__payload_101 [149:128] = total_4_rounded[21:0] & { total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep, total_4_keep };
  assign _0665_ = total_4_rounded[22] & total_4_keep;
  assign i__payload_101 [150] = _0665_ | total_4_nan;
  assign _0666_ = total_4_special_300  ? o__payload_51 [159] : _0626_[31];
  assign _0626_ = row_opening_1 ? 32'd0 : read_data[159:128];
  assign _0667_ = total_4_first ? _0626_[31] : o__payload_51 [159];
  assign _0668_ = _0667_ ^ total_4_reversed;
  assign _0669_ = total_4_infinite ? _0666_ : _0668_;
  assign _0670_ = ~ total_4_nan;
  assign _0671_ = _0669_ & _0670_;
  assign _0662_[0] = ~ total_4_zero;
  assign i__payload_101 [159] = _0671_ & _0662_[0];
  assign total_5_nonzero = | _0672_[30:23];
  assign total_5_special = & _0672_[30:23];
  assign _0673_ = ~ o__payload_51 [190:183];
  assign total_5_difference = _0672_[30:23] + _0673_;
  assign total_5_first = total_5_difference[8] & total_5_nonzero;
  assign total_5_distance = total_5_difference[7:0] ^ { _0674_, _0674_, _0674_, _0674_, _0674_, _0674_, _0674_, _0674_ };
  assign total_5_big[25:2] = total_5_first ? { total_5_nonzero, _0672_[22:0] } : { _0675_, o__payload_51 [182:160] };
  assign _0675_ = | o__payload_51 [190:183];
  assign total_5_own_small = { _0675_, o__payload_51 [182:160] } & { total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first, total_5_first };
  assign _0674_ = ~ total_5_difference[8];
  assign _0676_ = total_5_nonzero & _0674_;
  assign total_5_other_small = { total_5_nonzero, _0672_[22:0] } & { _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_, _0676_ };
  assign total_5_right_1 = total_5_distance[0] | _0677_;
  assign total_5_shifted_1 = total_5_right_1 ? { 1'h0, total_5_other_small[23], total_5_small[24:2], total_5_own_small[0] } : { total_5_other_small[23], total_5_small[24:2], total_5_own_small[0], 1'h0 };
  assign total_5_right_2 = total_5_distance[1] | _0677_;
  assign total_5_shifted_2 = total_5_right_2 ? { 2'h0, total_5_shifted_1[25:2] } : total_5_shifted_1;
  assign _0678_ = | total_5_shifted_1[1:0];
  assign total_5_lost_2 = total_5_right_2 & _0678_;
  assign total_5_right_4 = total_5_distance[2] | _0677_;
  assign total_5_shifted_4 = total_5_right_4 ? { 4'h0, total_5_shifted_2[25:4] } : total_5_shifted_2;
  assign _0679_ = | total_5_shifted_2[3:0];
  assign _0680_ = total_5_right_4 & _0679_;
  assign total_5_lost_4 = total_5_lost_2 | _0680_;
  assign total_5_right_8 = total_5_distance[3] | _0677_;
  assign total_5_shifted_8 = total_5_right_8 ? { 8'h00, total_5_shifted_4[25:8] } : total_5_shifted_4;
  assign _0681_ = | total_5_shifted_4[7:0];
  assign _0682_ = total_5_right_8 & _0681_;
  assign total_5_lost_8 = total_5_lost_4 | _0682_;
  assign _0677_ = | total_5_distance[7:5];
  assign total_5_right_16 = total_5_distance[4] | _0677_;
  assign total_5_shifted_16 = total_5_right_16 ? { 16'h0000, total_5_shifted_8[25:16] } : total_5_shifted_8;
  assign _0684_ = | total_5_shifted_8[15:0];
  assign _0685_ = total_5_right_16 & _0684_;
  assign total_5_lost_16 = total_5_lost_8 | _0685_;
  assign total_5_raw = { total_5_shifted_16, total_5_lost_16 } + { total_5_subtract, _0686_[26:3], total_5_subtract, total_5_subtract, total_5_subtract };
  assign total_5_reversed = total_5_subtract & total_5_raw[28];
  assign _0687_ = ~ total_5_raw[28];
  assign total_5_complement = total_5_subtract & _0687_;
  assign total_5_magnitude = total_5_raw[27:0] ^ { total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement, total_5_complement };
  assign _0688_ = | total_5_magnitude[27:12];
  assign total_5_left_16 = ~ _0688_;
  assign total_5_normal_16 = _0688_ ? total_5_magnitude : { total_5_magnitude[11:0], total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed };
  assign _0689_ = | total_5_normal_16[27:20];
  assign total_5_left_8 = ~ _0689_;
  assign total_5_normal_8 = _0689_ ? total_5_normal_16 : { total_5_normal_16[19:0], total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed };
  assign _0690_ = | total_5_normal_8[27:24];
  assign total_5_left_4 = ~ _0690_;
  assign total_5_normal_4 = _0690_ ? total_5_normal_8 : { total_5_normal_8[23:0], total_5_reversed, total_5_reversed, total_5_reversed, total_5_reversed };
  assign _0691_ = | total_5_normal_4[27:26];
  assign total_5_left_2 = ~ _0691_;
  assign total_5_normal_2 = _0691_ ? total_5_normal_4 : { total_5_normal_4[25:0], total_5_reversed, total_5_reversed };
  assign total_5_left_1 = ~ total_5_normal_2[27];
  assign total_5_normal_1 = total_5_normal_2[27] ? { 1'h1, total_5_normal_2[26:0] } : { total_5_normal_2[26:0], total_5_reversed };
  assign _0692_ = | total_5_normal_1[2:0];
  assign _0693_ = total_5_normal_1[4] | _0692_;
  assign total_5_up = total_5_normal_1[3] & _0693_;
  assign _0694_ = total_5_first ? _0672_[30:23] : o__payload_51 [190:183];
  assign _0695_ = _0694_ + 1'h1;
  assign total_5_exponent = _0695_ - { total_5_left_16, total_5_left_8, total_5_left_4, total_5_left_2, total_5_left_1 };
  assign total_5_rounded = { total_5_exponent, total_5_normal_1[26:4] } + total_5_up;
  assign total_5_special_352  = & o__payload_51 [190:183];
  assign total_5_nan_total = total_5_special_352  & o__payload_51 [182];
  assign _0698_ = total_5_special_352  & _0697_;
  assign total_5_subtract = o__payload_51 [191] ^ _0672_[31];
  assign total_5_clash = _0698_ & total_5_subtract;
  assign _0700_ = total_5_nan_total | _0699_;
  assign total_5_nan = _0700_ | total_5_clash;
  assign _0696_ = ~ _0672_[22];
  assign _0697_ = total_5_special & _0696_;
  assign _0701_ = total_5_special_352  | _0697_;
  assign _0699_ = total_5_special & _0672_[22];
  assign total_5_infinite = _0701_ | _0699_;
  assign _0702_ = | total_5_rounded[30:23];
  assign _0703_ = ~ _0702_;
  assign total_5_tiny = total_5_rounded[32] | _0703_;
  assign _0704_ = ~ total_5_infinite;
  assign _0705_ = ~ total_5_normal_1[27];
  assign _0706_ = total_5_tiny | _0705_;
  assign total_5_zero = _0704_ & _0706_;
  assign _0707_ = total_5_rounded[30:23] | { total_5_infinite, total_5_infinite, total_5_infinite, total_5_infinite, total_5_infinite, total_5_infinite, total_5_infinite, total_5_infinite };
  assign total_5_top = _0707_ & { _0708_[0], _0708_[0], _0708_[0], _0708_[0], _0708_[0], _0708_[0], _0708_[0], _0708_[0] };
  assign _0709_ = & total_5_top;
  assign _0710_ = ~ _0709_;
  assign total_5_keep = _0708_[0] & _0710_;
  assign i__payload_101 [181:160] = total_5_rounded[21:0] & { total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep, total_5_keep };
  assign _0711_ = total_5_rounded[22] & total_5_keep;
  assign i__payload_101 [182] = _0711_ | total_5_nan;
  assign _0712_ = total_5_special_352  ? o__payload_51 [191] : _0672_[31];
  assign _0672_ = row_opening_1 ? 32'd0 : read_data[191:160];
  assign _0713_ = total_5_first ? _0672_[31] : o__payload_51 [191];
  assign _0714_ = _0713_ ^ total_5_reversed;
  assign _0715_ = total_5_infinite ? _0712_ : _0714_;
  assign _0716_ = ~ total_5_nan;
  assign _0717_ = _0715_ & _0716_;
  assign _0708_[0] = ~ total_5_zero;
  assign i__payload_101 [191] = _0717_ & _0708_[0];
  assign total_6_nonzero = | _0718_[30:23];
  assign total_6_special = & _0718_[30:23];
  assign _0719_ = ~ o__payload_51 [222:215];
  assign total_6_difference = _0718_[30:23] + _0719_;
  assign total_6_first = total_6_difference[8] & total_6_nonzero;
  assign total_6_distance = total_6_difference[7:0] ^ { _0720_, _0720_, _0720_, _0720_, _0720_, _0720_, _0720_, _0720_ };
  assign total_6_big[25:2] = total_6_first ? { total_6_nonzero, _0718_[22:0] } : { _0721_, o__payload_51 [214:192] };
  assign _0721_ = | o__payload_51 [222:215];
  assign total_6_own_small = { _0721_, o__payload_51 [214:192] } & { total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first, total_6_first };
  assign _0720_ = ~ total_6_difference[8];
  assign _0722_ = total_6_nonzero & _0720_;
  assign total_6_other_small = { total_6_nonzero, _0718_[22:0] } & { _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_, _0722_ };
  assign total_6_right_1 = total_6_distance[0] | _0723_;
  assign total_6_shifted_1 = total_6_right_1 ? { 1'h0, total_6_other_small[23], total_6_small[24:2], total_6_own_small[0] } : { total_6_other_small[23], total_6_small[24:2], total_6_own_small[0], 1'h0 };
  assign total_6_right_2 = total_6_distance[1] | _0723_;
  assign total_6_shifted_2 = total_6_right_2 ? { 2'h0, total_6_shifted_1[25:2] } : total_6_shifted_1;
  assign _0724_ = | total_6_shifted_1[1:0];
  assign total_6_lost_2 = total_6_right_2 & _0724_;
  assign total_6_right_4 = total_6_distance[2] | _0723_;
  assign total_6_shifted_4 = total_6_right_4 ? { 4'h0, total_6_shifted_2[25:4] } : total_6_shifted_2;
  assign _0725_ = | total_6_shifted_2[3:0];
  assign _0726_ = total_6_right_4 & _0725_;
  assign total_6_lost_4 = total_6_lost_2 | _0726_;
  assign total_6_right_8 = total_6_distance[3] | _0723_;
  assign total_6_shifted_8 = total_6_right_8 ? { 8'h00, total_6_shifted_4[25:8] } : total_6_shifted_4;
  assign _0727_ = | total_6_shifted_4[7:0];
  assign _0728_ = total_6_right_8 & _0727_;
  assign total_6_lost_8 = total_6_lost_4 | _0728_;
  assign _0723_ = | total_6_distance[7:5];
  assign total_6_right_16 = total_6_distance[4] | _0723_;
  assign total_6_shifted_16 = total_6_right_16 ? { 16'h0000, total_6_shifted_8[25:16] } : total_6_shifted_8;
  assign _0729_ = | total_6_shifted_8[15:0];
  assign _0730_ = total_6_right_16 & _0729_;
  assign total_6_lost_16 = total_6_lost_8 | _0730_;
  assign total_6_raw = { total_6_shifted_16, total_6_lost_16 } + { total_6_subtract, _0731_[26:3], total_6_subtract, total_6_subtract, total_6_subtract };
  assign total_6_reversed = total_6_subtract & total_6_raw[28];
  assign _0732_ = ~ total_6_raw[28];
  assign total_6_complement = total_6_subtract & _0732_;
  assign total_6_magnitude = total_6_raw[27:0] ^ { total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement, total_6_complement };
  assign _0733_ = | total_6_magnitude[27:12];
  assign total_6_left_16 = ~ _0733_;
  assign total_6_normal_16 = _0733_ ? total_6_magnitude : { total_6_magnitude[11:0], total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed };
  assign _0734_ = | total_6_normal_16[27:20];
  assign total_6_left_8 = ~ _0734_;
  assign total_6_normal_8 = _0734_ ? total_6_normal_16 : { total_6_normal_16[19:0], total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed };
  assign _0735_ = | total_6_normal_8[27:24];
  assign total_6_left_4 = ~ _0735_;
  assign total_6_normal_4 = _0735_ ? total_6_normal_8 : { total_6_normal_8[23:0], total_6_reversed, total_6_reversed, total_6_reversed, total_6_reversed };
  assign _0736_ = | total_6_normal_4[27:26];
  assign total_6_left_2 = ~ _0736_;
  assign total_6_normal_2 = _0736_ ? total_6_normal_4 : { total_6_normal_4[25:0], total_6_reversed, total_6_reversed };
  assign total_6_left_1 = ~ total_6_normal_2[27];
  assign total_6_normal_1 = total_6_normal_2[27] ? { 1'h1, total_6_normal_2[26:0] } : { total_6_normal_2[26:0], total_6_reversed };
  assign _0737_ = | total_6_normal_1[2:0];
  assign _0738_ = total_6_normal_1[4] | _0737_;
  assign total_6_up = total_6_normal_1[3] & _0738_;
  assign _0739_ = total_6_first ? _0718_[30:23] : o__payload_51 [222:215];
  assign _0740_ = _0739_ + 1'h1;
  assign total_6_exponent = _0740_ - { total_6_left_16, total_6_left_8, total_6_left_4, total_6_left_2, total_6_left_1 };
  assign total_6_rounded = { total_6_exponent, total_6_normal_1[26:4] } + total_6_up;
  assign total_6_special_404  = & o__payload_51 [222:215];
  assign total_6_nan_total = total_6_special_404  & o__payload_51 [214];
  assign _0743_ = total_6_special_404  & _0742_;
  assign total_6_subtract = o__payload_51 [223] ^ _0718_[31];
  assign total_6_clash = _0743_ & total_6_subtract;
  assign _0745_ = total_6_nan_total | _0744_;
  assign total_6_nan = _0745_ | total_6_clash;
  assign _0741_ = ~ _0718_[22];
  assign _0742_ = total_6_special & _0741_;
  assign _0746_ = total_6_special_404  | _0742_;
  assign _0744_ = total_6_special & _0718_[22];
  assign total_6_infinite = _0746_ | _0744_;
  assign _0747_ = | total_6_rounded[30:23];
  assign _0748_ = ~ _0747_;
  assign total_6_tiny = total_6_rounded[32] | _0748_;
  assign _0749_ = ~ total_6_infinite;
  assign _0750_ = ~ total_6_normal_1[27];
  assign _0751_ = total_6_tiny | _0750_;
  assign total_6_zero = _0749_ & _0751_;
  assign _0752_ = total_6_rounded[30:23] | { total_6_infinite, total_6_infinite, total_6_infinite, total_6_infinite, total_6_infinite, total_6_infinite, total_6_infinite, total_6_infinite };
  assign total_6_top = _0752_ & { _0753_[0], _0753_[0], _0753_[0], _0753_[0], _0753_[0], _0753_[0], _0753_[0], _0753_[0] };
  assign _0754_ = & total_6_top;
  assign _0755_ = ~ _0754_;
  assign total_6_keep = _0753_[0] & _0755_;
  assign i__payload_101 [213:192] = total_6_rounded[21:0] & { total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep, total_6_keep };
  assign _0756_ = total_6_rounded[22] & total_6_keep;
  assign i__payload_101 [214] = _0756_ | total_6_nan;
  assign _0757_ = total_6_special_404  ? o__payload_51 [223] : _0718_[31];
  assign _0718_ = row_opening_1 ? 32'd0 : read_data[223:192];
  assign _0758_ = total_6_first ? _0718_[31] : o__payload_51 [223];
  assign _0759_ = _0758_ ^ total_6_reversed;
  assign _0760_ = total_6_infinite ? _0757_ : _0759_;
  assign _0761_ = ~ total_6_nan;
  assign _0762_ = _0760_ & _0761_;
  assign _0753_[0] = ~ total_6_zero;
  assign i__payload_101 [223] = _0762_ & _0753_[0];
  assign total_7_nonzero = | _0004_[30:23];
  assign total_7_special = & _0004_[30:23];
  assign _0763_ = ~ o__payload_51 [254:247];
  assign total_7_difference = _0004_[30:23] + _0763_;
  assign total_7_first = total_7_difference[8] & total_7_nonzero;
  assign total_7_distance = total_7_difference[7:0] ^ { _0003_, _0003_, _0003_, _0003_, _0003_, _0003_, _0003_, _0003_ };
  assign total_7_big[25:2] = total_7_first ? { total_7_nonzero, _0004_[22:0] } : { _0005_, o__payload_51 [246:224] };
  assign _0005_ = | o__payload_51 [254:247];
  assign total_7_own_small = { _0005_, o__payload_51 [246:224] } & { total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first, total_7_first };
  assign _0003_ = ~ total_7_difference[8];
  assign _0006_ = total_7_nonzero & _0003_;
  assign total_7_other_small = { total_7_nonzero, _0004_[22:0] } & { _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_, _0006_ };
  assign total_7_right_1 = total_7_distance[0] | _0009_;
  assign total_7_shifted_1 = total_7_right_1 ? { 1'h0, total_7_other_small[23], total_7_small[24:2], total_7_own_small[0] } : { total_7_other_small[23], total_7_small[24:2], total_7_own_small[0], 1'h0 };
  assign total_7_right_2 = total_7_distance[1] | _0009_;
  assign total_7_shifted_2 = total_7_right_2 ? { 2'h0, total_7_shifted_1[25:2] } : total_7_shifted_1;
  assign _0010_ = | total_7_shifted_1[1:0];
  assign total_7_lost_2 = total_7_right_2 & _0010_;
  assign total_7_right_4 = total_7_distance[2] | _0009_;
  assign total_7_shifted_4 = total_7_right_4 ? { 4'h0, total_7_shifted_2[25:4] } : total_7_shifted_2;
  assign _0011_ = | total_7_shifted_2[3:0];
  assign _0012_ = total_7_right_4 & _0011_;
  assign total_7_lost_4 = total_7_lost_2 | _0012_;
  assign total_7_right_8 = total_7_distance[3] | _0009_;
  assign total_7_shifted_8 = total_7_right_8 ? { 8'h00, total_7_shifted_4[25:8] } : total_7_shifted_4;
  assign _0013_ = | total_7_shifted_4[7:0];
  assign _0014_ = total_7_right_8 & _0013_;
  assign total_7_lost_8 = total_7_lost_4 | _0014_;
  assign _0009_ = | total_7_distance[7:5];
  assign total_7_right_16 = total_7_distance[4] | _0009_;
  assign total_7_shifted_16 = total_7_right_16 ? { 16'h0000, total_7_shifted_8[25:16] } : total_7_shifted_8;
  assign _0015_ = | total_7_shifted_8[15:0];
  assign _0016_ = total_7_right_16 & _0015_;
  assign total_7_lost_16 = total_7_lost_8 | _0016_;
  assign total_7_raw = { total_7_shifted_16, total_7_lost_16 } + { total_7_subtract, _0017_[26:3], total_7_subtract, total_7_subtract, total_7_subtract };
  assign total_7_reversed = total_7_subtract & total_7_raw[28];
  assign _0018_ = ~ total_7_raw[28];
  assign total_7_complement = total_7_subtract & _0018_;
  assign total_7_magnitude = total_7_raw[27:0] ^ { total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement, total_7_complement };
  assign _0019_ = | total_7_magnitude[27:12];
  assign total_7_left_16 = ~ _0019_;
  assign total_7_normal_16 = _0019_ ? total_7_magnitude : { total_7_magnitude[11:0], total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed };
  assign _0020_ = | total_7_normal_16[27:20];
  assign total_7_left_8 = ~ _0020_;
  assign total_7_normal_8 = _0020_ ? total_7_normal_16 : { total_7_normal_16[19:0], total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed };
  assign _0021_ = | total_7_normal_8[27:24];
  assign total_7_left_4 = ~ _0021_;
  assign total_7_normal_4 = _0021_ ? total_7_normal_8 : { total_7_normal_8[23:0], total_7_reversed, total_7_reversed, total_7_reversed, total_7_reversed };
  assign _0023_ = | total_7_normal_4[27:26];
  assign total_7_left_2 = ~ _0023_;
  assign total_7_normal_2 = _0023_ ? total_7_normal_4 : { total_7_normal_4[25:0], total_7_reversed, total_7_reversed };
  assign total_7_left_1 = ~ total_7_normal_2[27];
  assign total_7_normal_1 = total_7_normal_2[27] ? { 1'h1, total_7_normal_2[26:0] } : { total_7_normal_2[26:0], total_7_reversed };
  assign _0024_ = | total_7_normal_1[2:0];
  assign _0025_ = total_7_normal_1[4] | _0024_;
  assign total_7_up = total_7_normal_1[3] & _0025_;
  assign _0026_ = total_7_first ? _0004_[30:23] : o__payload_51 [254:247];
  assign _0027_ = _0026_ + 1'h1;
  assign total_7_exponent = _0027_ - { total_7_left_16, total_7_left_8, total_7_left_4, total_7_left_2, total_7_left_1 };
  assign total_7_rounded = { total_7_exponent, total_7_normal_1[26:4] } + total_7_up;
  assign total_7_special_456  = & o__payload_51 [254:247];
  assign total_7_nan_total = total_7_special_456  & o__payload_51 [246];
  assign _0030_ = total_7_special_456  & _0029_;
  assign total_7_subtract = o__payload_51 [255] ^ _0004_[31];
  assign total_7_clash = _0030_ & total_7_subtract;
  assign _0032_ = total_7_nan_total | _0031_;
  assign total_7_nan = _0032_ | total_7_clash;
  assign _0028_ = ~ _0004_[22];
  assign _0029_ = total_7_special & _0028_;
  assign _0033_ = total_7_special_456  | _0029_;
  assign _0031_ = total_7_special & _0004_[22];
  assign total_7_infinite = _0033_ | _0031_;
  assign _0034_ = | total_7_rounded[30:23];
  assign _0035_ = ~ _0034_;
  assign total_7_tiny = total_7_rounded[32] | _0035_;
  assign _0036_ = ~ total_7_infinite;
  assign _0037_ = ~ total_7_normal_1[27];
  assign _0038_ = total_7_tiny | _0037_;
  assign total_7_zero = _0036_ & _0038_;
  assign _0039_ = total_7_rounded[30:23] | { total_7_infinite, total_7_infinite, total_7_infinite, total_7_infinite, total_7_infinite, total_7_infinite, total_7_infinite, total_7_infinite };
  assign total_7_top = _0039_ & { _0040_[0], _0040_[0], _0040_[0], _0040_[0], _0040_[0], _0040_[0], _0040_[0], _0040_[0] };
  assign _0041_ = & total_7_top;
  assign _0042_ = ~ _0041_;
  assign total_7_keep = _0040_[0] & _0042_;
  assign i__payload_101 [245:224] = total_7_rounded[21:0] & { total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep, total_7_keep };
  assign _0043_ = total_7_rounded[22] & total_7_keep;
  assign i__payload_101 [246] = _0043_ | total_7_nan;
  assign _0044_ = total_7_special_456  ? o__payload_51 [255] : _0004_[31];
  assign _0004_ = row_opening_1 ? 32'd0 : read_data[255:224];
  assign _0045_ = total_7_first ? _0004_[31] : o__payload_51 [255];
  assign _0047_ = _0045_ ^ total_7_reversed;
  assign _0048_ = total_7_infinite ? _0044_ : _0047_;
  assign _0049_ = ~ total_7_nan;
  assign _0050_ = _0048_ & _0049_;
  assign _0040_[0] = ~ total_7_zero;
  assign i__payload_101 [255] = _0050_ & _0040_[0];
  assign total_8_nonzero = | _0051_[30:23];
  assign total_8_special = & _0051_[30:23];
  assign _0052_ = ~ o__payload_51 [286:279];
  assign total_8_difference = _0051_[30:23] + _0052_;
  assign total_8_first = total_8_difference[8] & total_8_nonzero;
  assign total_8_distance = total_8_difference[7:0] ^ { _0054_, _0054_, _0054_, _0054_, _0054_, _0054_, _0054_, _0054_ };
  assign total_8_big[25:2] = total_8_first ? { total_8_nonzero, _0051_[22:0] } : { _0055_, o__payload_51 [278:256] };
  assign _0055_ = | o__payload_51 [286:279];
  assign total_8_own_small = { _0055_, o__payload_51 [278:256] } & { total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first, total_8_first };
  assign _0054_ = ~ total_8_difference[8];
  assign _0056_ = total_8_nonzero & _0054_;
  assign total_8_other_small = { total_8_nonzero, _0051_[22:0] } & { _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_, _0056_ };
  assign total_8_right_1 = total_8_distance[0] | _0059_;
  assign total_8_shifted_1 = total_8_right_1 ? { 1'h0, total_8_other_small[23], total_8_small[24:2], total_8_own_small[0] } : { total_8_other_small[23], total_8_small[24:2], total_8_own_small[0], 1'h0 };
  assign total_8_right_2 = total_8_distance[1] | _0059_;
  assign total_8_shifted_2 = total_8_right_2 ? { 2'h0, total_8_shifted_1[25:2] } : total_8_shifted_1;
  assign _0060_ = | total_8_shifted_1[1:0];
  assign total_8_lost_2 = total_8_right_2 & _0060_;
  assign total_8_right_4 = total_8_distance[2] | _0059_;
  assign total_8_shifted_4 = total_8_right_4 ? { 4'h0, total_8_shifted_2[25:4] } : total_8_shifted_2;
  assign _0063_ = | total_8_shifted_2[3:0];
  assign _0064_ = total_8_right_4 & _0063_;
  assign total_8_lost_4 = total_8_lost_2 | _0064_;
  assign total_8_right_8 = total_8_distance[3] | _0059_;
  assign total_8_shifted_8 = total_8_right_8 ? { 8'h00, total_8_shifted_4[25:8] } : total_8_shifted_4;
  assign _0065_ = | total_8_shifted_4[7:0];
  assign _0066_ = total_8_right_8 & _0065_;
  assign total_8_lost_8 = total_8_lost_4 | _0066_;
  assign _0059_ = | total_8_distance[7:5];
  assign total_8_right_16 = total_8_distance[4] | _0059_;
  assign total_8_shifted_16 = total_8_right_16 ? { 16'h0000, total_8_shifted_8[25:16] } : total_8_shifted_8;
  assign _0067_ = | total_8_shifted_8[15:0];
  assign _0068_ = total_8_right_16 & _0067_;
  assign total_8_lost_16 = total_8_lost_8 | _0068_;
  assign total_8_raw = { total_8_shifted_16, total_8_lost_16 } + { total_8_subtract, _0070_[26:3], total_8_subtract, total_8_subtract, total_8_subtract };
  assign total_8_reversed = total_8_subtract & total_8_raw[28];
  assign _0071_ = ~ total_8_raw[28];
  assign total_8_complement = total_8_subtract & _0071_;
  assign total_8_magnitude = total_8_raw[27:0] ^ { total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement, total_8_complement };
  assign _0072_ = | total_8_magnitude[27:12];
  assign total_8_left_16 = ~ _0072_;
  assign total_8_normal_16 = _0072_ ? total_8_magnitude : { total_8_magnitude[11:0], total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed };
  assign _0073_ = | total_8_normal_16[27:20];
  assign total_8_left_8 = ~ _0073_;
  assign total_8_normal_8 = _0073_ ? total_8_normal_16 : { total_8_normal_16[19:0], total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed };
  assign _0074_ = | total_8_normal_8[27:24];
  assign total_8_left_4 = ~ _0074_;
  assign total_8_normal_4 = _0074_ ? total_8_normal_8 : { total_8_normal_8[23:0], total_8_reversed, total_8_reversed, total_8_reversed, total_8_reversed };
  assign _0075_ = | total_8_normal_4[27:26];
  assign total_8_left_2 = ~ _0075_;
  assign total_8_normal_2 = _0075_ ? total_8_normal_4 : { total_8_normal_4[25:0], total_8_reversed, total_8_reversed };
  assign total_8_left_1 = ~ total_8_normal_2[27];
  assign total_8_normal_1 = total_8_normal_2[27] ? { 1'h1, total_8_normal_2[26:0] } : { total_8_normal_2[26:0], total_8_reversed };
  assign _0076_ = | total_8_normal_1[2:0];
  assign _0077_ = total_8_normal_1[4] | _0076_;
  assign total_8_up = total_8_normal_1[3] & _0077_;
  assign _0079_ = total_8_first ? _0051_[30:23] : o__payload_51 [286:279];
  assign _0080_ = _0079_ + 1'h1;
  assign total_8_exponent = _0080_ - { total_8_left_16, total_8_left_8, total_8_left_4, total_8_left_2, total_8_left_1 };
  assign total_8_rounded = { total_8_exponent, total_8_normal_1[26:4] } + total_8_up;
  assign total_8_special_508  = & o__payload_51 [286:279];
  assign total_8_nan_total = total_8_special_508  & o__payload_51 [278];
  assign _0083_ = total_8_special_508  & _0082_;
  assign total_8_subtract = o__payload_51 [287] ^ _0051_[31];
  assign total_8_clash = _0083_ & total_8_subtract;
  assign _0086_ = total_8_nan_total | _0085_;
  assign total_8_nan = _0086_ | total_8_clash;
  assign _0081_ = ~ _0051_[22];
  assign _0082_ = total_8_special & _0081_;
  assign _0087_ = total_8_special_508  | _0082_;
  assign _0085_ = total_8_special & _0051_[22];
  assign total_8_infinite = _0087_ | _0085_;
  assign _0088_ = | total_8_rounded[30:23];
  assign _0090_ = ~ _0088_;
  assign total_8_tiny = total_8_rounded[32] | _0090_;
  assign _0091_ = ~ total_8_infinite;
  assign _0092_ = ~ total_8_normal_1[27];
  assign _0093_ = total_8_tiny | _0092_;
  assign total_8_zero = _0091_ & _0093_;
  assign _0094_ = total_8_rounded[30:23] | { total_8_infinite, total_8_infinite, total_8_infinite, total_8_infinite, total_8_infinite, total_8_infinite, total_8_infinite, total_8_infinite };
  assign total_8_top = _0094_ & { _0095_[0], _0095_[0], _0095_[0], _0095_[0], _0095_[0], _0095_[0], _0095_[0], _0095_[0] };
  assign _0096_ = & total_8_top;
  assign _0097_ = ~ _0096_;
  assign total_8_keep = _0095_[0] & _0097_;
  assign i__payload_101 [277:256] = total_8_rounded[21:0] & { total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep, total_8_keep };
  assign _0099_ = total_8_rounded[22] & total_8_keep;
  assign i__payload_101 [278] = _0099_ | total_8_nan;
  assign _0100_ = total_8_special_508  ? o__payload_51 [287] : _0051_[31];
  assign _0051_ = row_opening_1 ? 32'd0 : read_data[287:256];
  assign _0101_ = total_8_first ? _0051_[31] : o__payload_51 [287];
  assign _0102_ = _0101_ ^ total_8_reversed;
  assign _0103_ = total_8_infinite ? _0100_ : _0102_;
  assign _0104_ = ~ total_8_nan;
  assign _0105_ = _0103_ & _0104_;
  assign _0095_[0] = ~ total_8_zero;
  assign i__payload_101 [287] = _0105_ & _0095_[0];
  assign total_9_nonzero = | _0107_[30:23];
  assign total_9_special = & _0107_[30:23];
  assign _0108_ = ~ o__payload_51 [318:311];
  assign total_9_difference = _0107_[30:23] + _0108_;
  assign total_9_first = total_9_difference[8] & total_9_nonzero;
  assign total_9_distance = total_9_difference[7:0] ^ { _0109_, _0109_, _0109_, _0109_, _0109_, _0109_, _0109_, _0109_ };
  assign total_9_big[25:2] = total_9_first ? { total_9_nonzero, _0107_[22:0] } : { _0111_, o__payload_51 [310:288] };
  assign _0111_ = | o__payload_51 [318:311];
  assign total_9_own_small = { _0111_, o__payload_51 [310:288] } & { total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first, total_9_first };
  assign _0109_ = ~ total_9_difference[8];
  assign _0112_ = total_9_nonzero & _0109_;
  assign total_9_other_small = { total_9_nonzero, _0107_[22:0] } & { _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_, _0112_ };
  assign total_9_right_1 = total_9_distance[0] | _0116_;
  assign total_9_shifted_1 = total_9_right_1 ? { 1'h0, total_9_other_small[23], total_9_small[24:2], total_9_own_small[0] } : { total_9_other_small[23], total_9_small[24:2], total_9_own_small[0], 1'h0 };
  assign total_9_right_2 = total_9_distance[1] | _0116_;
  assign total_9_shifted_2 = total_9_right_2 ? { 2'h0, total_9_shifted_1[25:2] } : total_9_shifted_1;
  assign _0118_ = | total_9_shifted_1[1:0];
  assign total_9_lost_2 = total_9_right_2 & _0118_;
  assign total_9_right_4 = total_9_distance[2] | _0116_;
  assign total_9_shifted_4 = total_9_right_4 ? { 4'h0, total_9_shifted_2[25:4] } : total_9_shifted_2;
  assign _0119_ = | total_9_shifted_2[3:0];
  assign _0120_ = total_9_right_4 & _0119_;
  assign total_9_lost_4 = total_9_lost_2 | _0120_;
  assign total_9_right_8 = total_9_distance[3] | _0116_;
  assign total_9_shifted_8 = total_9_right_8 ? { 8'h00, total_9_shifted_4[25:8] } : total_9_shifted_4;
  assign _0122_ = | total_9_shifted_4[7:0];
  assign _0123_ = total_9_right_8 & _0122_;
  assign total_9_lost_8 = total_9_lost_4 | _0123_;
  assign _0116_ = | total_9_distance[7:5];
  assign total_9_right_16 = total_9_distance[4] | _0116_;
  assign total_9_shifted_16 = total_9_right_16 ? { 16'h0000, total_9_shifted_8[25:16] } : total_9_shifted_8;
  assign _0124_ = | total_9_shifted_8[15:0];
  assign _0125_ = total_9_right_16 & _0124_;
  assign total_9_lost_16 = total_9_lost_8 | _0125_;
  assign total_9_raw = { total_9_shifted_16, total_9_lost_16 } + { total_9_subtract, _0126_[26:3], total_9_subtract, total_9_subtract, total_9_subtract };
  assign total_9_reversed = total_9_subtract & total_9_raw[28];
  assign _0127_ = ~ total_9_raw[28];
  assign total_9_complement = total_9_subtract & _0127_;
  assign total_9_magnitude = total_9_raw[27:0] ^ { total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement, total_9_complement };
  assign _0128_ = | total_9_magnitude[27:12];
  assign total_9_left_16 = ~ _0128_;
  assign total_9_normal_16 = _0128_ ? total_9_magnitude : { total_9_magnitude[11:0], total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed };
  assign _0129_ = | total_9_normal_16[27:20];
  assign total_9_left_8 = ~ _0129_;
  assign total_9_normal_8 = _0129_ ? total_9_normal_16 : { total_9_normal_16[19:0], total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed };
  assign _0130_ = | total_9_normal_8[27:24];
  assign total_9_left_4 = ~ _0130_;
  assign total_9_normal_4 = _0130_ ? total_9_normal_8 : { total_9_normal_8[23:0], total_9_reversed, total_9_reversed, total_9_reversed, total_9_reversed };
  assign _0131_ = | total_9_normal_4[27:26];
  assign total_9_left_2 = ~ _0131_;
  assign total_9_normal_2 = _0131_ ? total_9_normal_4 : { total_9_normal_4[25:0], total_9_reversed, total_9_reversed };
  assign total_9_left_1 = ~ total_9_normal_2[27];
  assign total_9_normal_1 = total_9_normal_2[27] ? { 1'h1, total_9_normal_2[26:0] } : { total_9_normal_2[26:0], total_9_reversed };
  assign _0132_ = | total_9_normal_1[2:0];
  assign _0133_ = total_9_normal_1[4] | _0132_;
  assign total_9_up = total_9_normal_1[3] & _0133_;
  assign _0134_ = total_9_first ? _0107_[30:23] : o__payload_51 [318:311];
  assign _0135_ = _0134_ + 1'h1;
  assign total_9_exponent = _0135_ - { total_9_left_16, total_9_left_8, total_9_left_4, total_9_left_2, total_9_left_1 };
  assign total_9_rounded = { total_9_exponent, total_9_normal_1[26:4] } + total_9_up;
  assign total_9_special_560  = & o__payload_51 [318:311];
  assign total_9_nan_total = total_9_special_560  & o__payload_51 [310];
  assign _0138_ = total_9_special_560  & _0137_;
  assign total_9_subtract = o__payload_51 [319] ^ _0107_[31];
  assign total_9_clash = _0138_ & total_9_subtract;
  assign _0140_ = total_9_nan_total | _0139_;
  assign total_9_nan = _0140_ | total_9_clash;
  assign _0136_ = ~ _0107_[22];
  assign _0137_ = total_9_special & _0136_;
  assign _0142_ = total_9_special_560  | _0137_;
  assign _0139_ = total_9_special & _0107_[22];
  assign total_9_infinite = _0142_ | _0139_;
  assign _0143_ = | total_9_rounded[30:23];
  assign _0144_ = ~ _0143_;
  assign total_9_tiny = total_9_rounded[32] | _0144_;
  assign _0145_ = ~ total_9_infinite;
  assign _0146_ = ~ total_9_normal_1[27];
  assign _0147_ = total_9_tiny | _0146_;
  assign total_9_zero = _0145_ & _0147_;
  assign _0149_ = total_9_rounded[30:23] | { total_9_infinite, total_9_infinite, total_9_infinite, total_9_infinite, total_9_infinite, total_9_infinite, total_9_infinite, total_9_infinite };
  assign total_9_top = _0149_ & { _0150_[0], _0150_[0], _0150_[0], _0150_[0], _0150_[0], _0150_[0], _0150_[0], _0150_[0] };
  assign _0151_ = & total_9_top;
  assign _0152_ = ~ _0151_;
  assign total_9_keep = _0150_[0] & _0152_;
  assign i__payload_101 [309:288] = total_9_rounded[21:0] & { total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep, total_9_keep };
  assign _0153_ = total_9_rounded[22] & total_9_keep;
  assign i__payload_101 [310] = _0153_ | total_9_nan;
  assign _0154_ = total_9_special_560  ? o__payload_51 [319] : _0107_[31];
  assign _0107_ = row_opening_1 ? 32'd0 : read_data[319:288];
  assign _0156_ = total_9_first ? _0107_[31] : o__payload_51 [319];
  assign _0157_ = _0156_ ^ total_9_reversed;
  assign _0158_ = total_9_infinite ? _0154_ : _0157_;
  assign _0159_ = ~ total_9_nan;
  assign _0160_ = _0158_ & _0159_;
  assign _0150_[0] = ~ total_9_zero;
  assign i__payload_101 [319] = _0160_ & _0150_[0];
  assign total_10_nonzero = | _0161_[30:23];
  assign total_10_special = & _0161_[30:23];
  assign _0163_ = ~ o__payload_51 [350:343];
  assign total_10_difference = _0161_[30:23] + _0163_;
  assign total_10_first = total_10_difference[8] & total_10_nonzero;
  assign total_10_distance = total_10_difference[7:0] ^ { _0164_, _0164_, _0164_, _0164_, _0164_, _0164_, _0164_, _0164_ };
  assign total_10_big[25:2] = total_10_first ? { total_10_nonzero, _0161_[22:0] } : { _0165_, o__payload_51 [342:320] };
  assign _0165_ = | o__payload_51 [350:343];
  assign total_10_own_small = { _0165_, o__payload_51 [342:320] } & { total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first, total_10_first };
  assign _0164_ = ~ total_10_difference[8];
  assign _0166_ = total_10_nonzero & _0164_;
  assign total_10_other_small = { total_10_nonzero, _0161_[22:0] } & { _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_, _0166_ };
  assign total_10_right_1 = total_10_distance[0] | _0169_;
  assign total_10_shifted_1 = total_10_right_1 ? { 1'h0, total_10_other_small[23], total_10_small[24:2], total_10_own_small[0] } : { total_10_other_small[23], total_10_small[24:2], total_10_own_small[0], 1'h0 };
  assign total_10_right_2 = total_10_distance[1] | _0169_;
  assign total_10_shifted_2 = total_10_right_2 ? { 2'h0, total_10_shifted_1[25:2] } : total_10_shifted_1;
  assign _0170_ = | total_10_shifted_1[1:0];
  assign total_10_lost_2 = total_10_right_2 & _0170_;
  assign total_10_right_4 = total_10_distance[2] | _0169_;
  assign total_10_shifted_4 = total_10_right_4 ? { 4'h0, total_10_shifted_2[25:4] } : total_10_shifted_2;
  assign _0171_ = | total_10_shifted_2[3:0];
  assign _0172_ = total_10_right_4 & _0171_;
  assign total_10_lost_4 = total_10_lost_2 | _0172_;
  assign total_10_right_8 = total_10_distance[3] | _0169_;
  assign total_10_shifted_8 = total_10_right_8 ? { 8'h00, total_10_shifted_4[25:8] } : total_10_shifted_4;
  assign _0173_ = | total_10_shifted_4[7:0];
  assign _0174_ = total_10_right_8 & _0173_;
  assign total_10_lost_8 = total_10_lost_4 | _0174_;
  assign _0169_ = | total_10_distance[7:5];
  assign total_10_right_16 = total_10_distance[4] | _0169_;
  assign total_10_shifted_16 = total_10_right_16 ? { 16'h0000, total_10_shifted_8[25:16] } : total_10_shifted_8;
  assign _0176_ = | total_10_shifted_8[15:0];
  assign _0177_ = total_10_right_16 & _0176_;
  assign total_10_lost_16 = total_10_lost_8 | _0177_;
  assign total_10_raw = { total_10_shifted_16, total_10_lost_16 } + { total_10_subtract, _0178_[26:3], total_10_subtract, total_10_subtract, total_10_subtract };
  assign total_10_reversed = total_10_subtract & total_10_raw[28];
  assign _0179_ = ~ total_10_raw[28];
  assign total_10_complement = total_10_subtract & _0179_;
  assign total_10_magnitude = total_10_raw[27:0] ^ { total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement, total_10_complement };
  assign _0180_ = | total_10_magnitude[27:12];
  assign total_10_left_16 = ~ _0180_;
  assign total_10_normal_16 = _0180_ ? total_10_magnitude : { total_10_magnitude[11:0], total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed };
  assign _0181_ = | total_10_normal_16[27:20];
  assign total_10_left_8 = ~ _0181_;
  assign total_10_normal_8 = _0181_ ? total_10_normal_16 : { total_10_normal_16[19:0], total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed };
  assign _0182_ = | total_10_normal_8[27:24];
  assign total_10_left_4 = ~ _0182_;
  assign total_10_normal_4 = _0182_ ? total_10_normal_8 : { total_10_normal_8[23:0], total_10_reversed, total_10_reversed, total_10_reversed, total_10_reversed };
  assign _0183_ = | total_10_normal_4[27:26];
  assign total_10_left_2 = ~ _0183_;
  assign total_10_normal_2 = _0183_ ? total_10_normal_4 : { total_10_normal_4[25:0], total_10_reversed, total_10_reversed };
  assign total_10_left_1 = ~ total_10_normal_2[27];
  assign total_10_normal_1 = total_10_normal_2[27] ? { 1'h1, total_10_normal_2[26:0] } : { total_10_normal_2[26:0], total_10_reversed };
  assign _0184_ = | total_10_normal_1[2:0];
  assign _0185_ = total_10_normal_1[4] | _0184_;
  assign total_10_up = total_10_normal_1[3] & _0185_;
  assign _0186_ = total_10_first ? _0161_[30:23] : o__payload_51 [350:343];
  assign _0187_ = _0186_ + 1'h1;
  assign total_10_exponent = _0187_ - { total_10_left_16, total_10_left_8, total_10_left_4, total_10_left_2, total_10_left_1 };
  assign total_10_rounded = { total_10_exponent, total_10_normal_1[26:4] } + total_10_up;
  assign total_10_special_612  = & o__payload_51 [350:343];
  assign total_10_nan_total = total_10_special_612  & o__payload_51 [342];
  assign _0190_ = total_10_special_612  & _0189_;
  assign total_10_subtract = o__payload_51 [351] ^ _0161_[31];
  assign total_10_clash = _0190_ & total_10_subtract;
  assign _0192_ = total_10_nan_total | _0191_;
  assign total_10_nan = _0192_ | total_10_clash;
  assign _0188_ = ~ _0161_[22];
  assign _0189_ = total_10_special & _0188_;
  assign _0193_ = total_10_special_612  | _0189_;
  assign _0191_ = total_10_special & _0161_[22];
  assign total_10_infinite = _0193_ | _0191_;
  assign _0195_ = | total_10_rounded[30:23];
  assign _0196_ = ~ _0195_;
  assign total_10_tiny = total_10_rounded[32] | _0196_;
  assign _0197_ = ~ total_10_infinite;
  assign _0198_ = ~ total_10_normal_1[27];
  assign _0199_ = total_10_tiny | _0198_;
  assign total_10_zero = _0197_ & _0199_;
  assign _0200_ = total_10_rounded[30:23] | { total_10_infinite, total_10_infinite, total_10_infinite, total_10_infinite, total_10_infinite, total_10_infinite, total_10_infinite, total_10_infinite };
  assign total_10_top = _0200_ & { _0201_[0], _0201_[0], _0201_[0], _0201_[0], _0201_[0], _0201_[0], _0201_[0], _0201_[0] };
  assign _0202_ = & total_10_top;
  assign _0204_ = ~ _0202_;
  assign total_10_keep = _0201_[0] & _0204_;
  assign i__payload_101 [341:320] = total_10_rounded[21:0] & { total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep, total_10_keep };
  assign _0205_ = total_10_rounded[22] & total_10_keep;
  assign i__payload_101 [342] = _0205_ | total_10_nan;
  assign _0206_ = total_10_special_612  ? o__payload_51 [351] : _0161_[31];
  assign _0161_ = row_opening_1 ? 32'd0 : read_data[351:320];
  assign _0207_ = total_10_first ? _0161_[31] : o__payload_51 [351];
  assign _0208_ = _0207_ ^ total_10_reversed;
  assign _0209_ = total_10_infinite ? _0206_ : _0208_;
  assign _0211_ = ~ total_10_nan;
  assign _0212_ = _0209_ & _0211_;
  assign _0201_[0] = ~ total_10_zero;
  assign i__payload_101 [351] = _0212_ & _0201_[0];
  assign total_11_nonzero = | _0213_[30:23];
  assign total_11_special = & _0213_[30:23];
  assign _0214_ = ~ o__payload_51 [382:375];
  assign total_11_difference = _0213_[30:23] + _0214_;
  assign total_11_first = total_11_difference[8] & total_11_nonzero;
  assign total_11_distance = total_11_difference[7:0] ^ { _0215_, _0215_, _0215_, _0215_, _0215_, _0215_, _0215_, _0215_ };
  assign total_11_big[25:2] = total_11_first ? { total_11_nonzero, _0213_[22:0] } : { _0217_, o__payload_51 [374:352] };
  assign _0217_ = | o__payload_51 [382:375];
  assign total_11_own_small = { _0217_, o__payload_51 [374:352] } & { total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first, total_11_first };
  assign _0215_ = ~ total_11_difference[8];
  assign _0219_ = total_11_nonzero & _0215_;
  assign total_11_other_small = { total_11_nonzero, _0213_[22:0] } & { _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_, _0219_ };
  assign total_11_right_1 = total_11_distance[0] | _0223_;
  assign total_11_shifted_1 = total_11_right_1 ? { 1'h0, total_11_other_small[23], total_11_small[24:2], total_11_own_small[0] } : { total_11_other_small[23], total_11_small[24:2], total_11_own_small[0], 1'h0 };
  assign total_11_right_2 = total_11_distance[1] | _0223_;
  assign total_11_shifted_2 = total_11_right_2 ? { 2'h0, total_11_shifted_1[25:2] } : total_11_shifted_1;
  assign _0226_ = | total_11_shifted_1[1:0];
  assign total_11_lost_2 = total_11_right_2 & _0226_;
  assign total_11_right_4 = total_11_distance[2] | _0223_;
  assign total_11_shifted_4 = total_11_right_4 ? { 4'h0, total_11_shifted_2[25:4] } : total_11_shifted_2;
  assign _0227_ = | total_11_shifted_2[3:0];
  assign _0228_ = total_11_right_4 & _0227_;
  assign total_11_lost_4 = total_11_lost_2 | _0228_;
  assign total_11_right_8 = total_11_distance[3] | _0223_;
  assign total_11_shifted_8 = total_11_right_8 ? { 8'h00, total_11_shifted_4[25:8] } : total_11_shifted_4;
  assign _0229_ = | total_11_shifted_4[7:0];
  assign _0230_ = total_11_right_8 & _0229_;
  assign total_11_lost_8 = total_11_lost_4 | _0230_;
  assign _0223_ = | total_11_distance[7:5];
  assign total_11_right_16 = total_11_distance[4] | _0223_;
  assign total_11_shifted_16 = total_11_right_16 ? { 16'h0000, total_11_shifted_8[25:16] } : total_11_shifted_8;
  assign _0231_ = | total_11_shifted_8[15:0];
  assign _0232_ = total_11_right_16 & _0231_;
  assign total_11_lost_16 = total_11_lost_8 | _0232_;
  assign total_11_raw = { total_11_shifted_16, total_11_lost_16 } + { total_11_subtract, _0233_[26:3], total_11_subtract, total_11_subtract, total_11_subtract };
  assign total_11_reversed = total_11_subtract & total_11_raw[28];
  assign _0235_ = ~ total_11_raw[28];
  assign total_11_complement = total_11_subtract & _0235_;
  assign total_11_magnitude = total_11_raw[27:0] ^ { total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement, total_11_complement };
  assign _0236_ = | total_11_magnitude[27:12];
  assign total_11_left_16 = ~ _0236_;
  assign total_11_normal_16 = _0236_ ? total_11_magnitude : { total_11_magnitude[11:0], total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed };
  assign _0237_ = | total_11_normal_16[27:20];
  assign total_11_left_8 = ~ _0237_;
  assign total_11_normal_8 = _0237_ ? total_11_normal_16 : { total_11_normal_16[19:0], total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed };
  assign _0238_ = | total_11_normal_8[27:24];
  assign total_11_left_4 = ~ _0238_;
  assign total_11_normal_4 = _0238_ ? total_11_normal_8 : { total_11_normal_8[23:0], total_11_reversed, total_11_reversed, total_11_reversed, total_11_reversed };
  assign _0239_ = | total_11_normal_4[27:26];
  assign total_11_left_2 = ~ _0239_;
  assign total_11_normal_2 = _0239_ ? total_11_normal_4 : { total_11_normal_4[25:0], total_11_reversed, total_11_reversed };
  assign total_11_left_1 = ~ total_11_normal_2[27];
  assign total_11_normal_1 = total_11_normal_2[27] ? { 1'h1, total_11_normal_2[26:0] } : { total_11_normal_2[26:0], total_11_reversed };
  assign _0240_ = | total_11_normal_1[2:0];
  assign _0241_ = total_11_normal_1[4] | _0240_;
  assign total_11_up = total_11_normal_1[3] & _0241_;
  assign _0242_ = total_11_first ? _0213_[30:23] : o__payload_51 [382:375];
  assign _0243_ = _0242_ + 1'h1;
  assign total_11_exponent = _0243_ - { total_11_left_16, total_11_left_8, total_11_left_4, total_11_left_2, total_11_left_1 };
  assign total_11_rounded = { total_11_exponent, total_11_normal_1[26:4] } + total_11_up;
  assign total_11_special_664  = & o__payload_51 [382:375];
  assign total_11_nan_total = total_11_special_664  & o__payload_51 [374];
  assign _0246_ = total_11_special_664  & _0245_;
  assign total_11_subtract = o__payload_51 [383] ^ _0213_[31];
  assign total_11_clash = _0246_ & total_11_subtract;
  assign _0248_ = total_11_nan_total | _0247_;
  assign total_11_nan = _0248_ | total_11_clash;
  assign _0244_ = ~ _0213_[22];
  assign _0245_ = total_11_special & _0244_;
  assign _0249_ = total_11_special_664  | _0245_;
  assign _0247_ = total_11_special & _0213_[22];
  assign total_11_infinite = _0249_ | _0247_;
  assign _0250_ = | total_11_rounded[30:23];
  assign _0251_ = ~ _0250_;
  assign total_11_tiny = total_11_rounded[32] | _0251_;
  assign _0252_ = ~ total_11_infinite;
  assign _0254_ = ~ total_11_normal_1[27];
  assign _0255_ = total_11_tiny | _0254_;
  assign total_11_zero = _0252_ & _0255_;
  assign _0256_ = total_11_rounded[30:23] | { total_11_infinite, total_11_infinite, total_11_infinite, total_11_infinite, total_11_infinite, total_11_infinite, total_11_infinite, total_11_infinite };
  assign total_11_top = _0256_ & { _0257_[0], _0257_[0], _0257_[0], _0257_[0], _0257_[0], _0257_[0], _0257_[0], _0257_[0] };
  assign _0258_ = & total_11_top;
  assign _0259_ = ~ _0258_;
  assign total_11_keep = _0257_[0] & _0259_;
  assign i__payload_101 [373:352] = total_11_rounded[21:0] & { total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep, total_11_keep };
  assign _0260_ = total_11_rounded[22] & total_11_keep;
  assign i__payload_101 [374] = _0260_ | total_11_nan;
  assign _0261_ = total_11_special_664  ? o__payload_51 [383] : _0213_[31];
  assign _0213_ = row_opening_1 ? 32'd0 : read_data[383:352];
  assign _0262_ = total_11_first ? _0213_[31] : o__payload_51 [383];
  assign _0263_ = _0262_ ^ total_11_reversed;
  assign _0264_ = total_11_infinite ? _0261_ : _0263_;
  assign _0265_ = ~ total_11_nan;
  assign _0266_ = _0264_ & _0265_;
  assign _0257_[0] = ~ total_11_zero;
  assign i__payload_101 [383] = _0266_ & _0257_[0];
  assign total_12_nonzero = | _0268_[30:23];
  assign total_12_special = & _0268_[30:23];
  assign _0269_ = ~ o__payload_51 [414:407];
  assign total_12_difference = _0268_[30:23] + _0269_;
  assign total_12_first = total_12_difference[8] & total_12_nonzero;
  assign total_12_distance = total_12_difference[7:0] ^ { _0270_, _0270_, _0270_, _0270_, _0270_, _0270_, _0270_, _0270_ };
  assign total_12_big[25:2] = total_12_first ? { total_12_nonzero, _0268_[22:0] } : { _0272_, o__payload_51 [406:384] };
  assign _0272_ = | o__payload_51 [414:407];
  assign total_12_own_small = { _0272_, o__payload_51 [406:384] } & { total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first, total_12_first };
  assign _0270_ = ~ total_12_difference[8];
  assign _0273_ = total_12_nonzero & _0270_;
  assign total_12_other_small = { total_12_nonzero, _0268_[22:0] } & { _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_, _0273_ };
  assign total_12_right_1 = total_12_distance[0] | _0277_;
  assign total_12_shifted_1 = total_12_right_1 ? { 1'h0, total_12_other_small[23], total_12_small[24:2], total_12_own_small[0] } : { total_12_other_small[23], total_12_small[24:2], total_12_own_small[0], 1'h0 };
  assign total_12_right_2 = total_12_distance[1] | _0277_;
  assign total_12_shifted_2 = total_12_right_2 ? { 2'h0, total_12_shifted_1[25:2] } : total_12_shifted_1;
  assign _0279_ = | total_12_shifted_1[1:0];
  assign total_12_lost_2 = total_12_right_2 & _0279_;
  assign total_12_right_4 = total_12_distance[2] | _0277_;
  assign total_12_shifted_4 = total_12_right_4 ? { 4'h0, total_12_shifted_2[25:4] } : total_12_shifted_2;
  assign _0280_ = | total_12_shifted_2[3:0];
  assign _0281_ = total_12_right_4 & _0280_;
  assign total_12_lost_4 = total_12_lost_2 | _0281_;
  assign total_12_right_8 = total_12_distance[3] | _0277_;
  assign total_12_shifted_8 = total_12_right_8 ? { 8'h00, total_12_shifted_4[25:8] } : total_12_shifted_4;
  assign _0282_ = | total_12_shifted_4[7:0];
  assign _0283_ = total_12_right_8 & _0282_;
  assign total_12_lost_8 = total_12_lost_4 | _0283_;
  assign _0277_ = | total_12_distance[7:5];
  assign total_12_right_16 = total_12_distance[4] | _0277_;
  assign total_12_shifted_16 = total_12_right_16 ? { 16'h0000, total_12_shifted_8[25:16] } : total_12_shifted_8;
  assign _0284_ = | total_12_shifted_8[15:0];
  assign _0285_ = total_12_right_16 & _0284_;
  assign total_12_lost_16 = total_12_lost_8 | _0285_;
  assign _0268_ = row_opening_1 ? 32'd0 : read_data[415:384];
  assign total_12_subtract = o__payload_51 [415] ^ _0268_[31];
  assign total_12_raw = { total_12_shifted_16, total_12_lost_16 } + { total_12_subtract, _0286_[26:3], total_12_subtract, total_12_subtract, total_12_subtract };
  assign total_12_reversed = total_12_subtract & total_12_raw[28];
  assign _0287_ = ~ total_12_raw[28];
  assign total_12_complement = total_12_subtract & _0287_;
  assign total_12_magnitude = total_12_raw[27:0] ^ { total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement, total_12_complement };
  assign _0288_ = | total_12_magnitude[27:12];
  assign total_12_left_16 = ~ _0288_;
  assign total_12_normal_16 = _0288_ ? total_12_magnitude : { total_12_magnitude[11:0], total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed };
  assign _0289_ = | total_12_normal_16[27:20];
  assign total_12_left_8 = ~ _0289_;
  assign total_12_normal_8 = _0289_ ? total_12_normal_16 : { total_12_normal_16[19:0], total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed };
  assign _0290_ = | total_12_normal_8[27:24];
  assign total_12_left_4 = ~ _0290_;
  assign total_12_normal_4 = _0290_ ? total_12_normal_8 : { total_12_normal_8[23:0], total_12_reversed, total_12_reversed, total_12_reversed, total_12_reversed };
  assign _0291_ = | total_12_normal_4[27:26];
  assign total_12_left_2 = ~ _0291_;
  assign total_12_normal_2 = _0291_ ? total_12_normal_4 : { total_12_normal_4[25:0], total_12_reversed, total_12_reversed };
  assign total_12_left_1 = ~ total_12_normal_2[27];
  assign total_12_normal_1 = total_12_normal_2[27] ? { 1'h1, total_12_normal_2[26:0] } : { total_12_normal_2[26:0], total_12_reversed };
  assign _0292_ = | total_12_normal_1[2:0];
  assign _0293_ = total_12_normal_1[4] | _0292_;
  assign total_12_up = total_12_normal_1[3] & _0293_;
  assign _0294_ = total_12_first ? _0268_[30:23] : o__payload_51 [414:407];
  assign _0295_ = _0294_ + 1'h1;
  assign total_12_exponent = _0295_ - { total_12_left_16, total_12_left_8, total_12_left_4, total_12_left_2, total_12_left_1 };
  assign total_12_rounded = { total_12_exponent, total_12_normal_1[26:4] } + total_12_up;
  assign total_12_special_716  = & o__payload_51 [414:407];
  assign total_12_nan_total = total_12_special_716  & o__payload_51 [406];
  assign _0299_ = total_12_special_716  & _0298_;
  assign total_12_clash = _0299_ & total_12_subtract;
  assign _0301_ = total_12_nan_total | _0300_;
  assign total_12_nan = _0301_ | total_12_clash;
  assign _0296_ = ~ _0268_[22];
  assign _0298_ = total_12_special & _0296_;
  assign _0303_ = total_12_special_716  | _0298_;
  assign _0300_ = total_12_special & _0268_[22];
  assign total_12_infinite = _0303_ | _0300_;
  assign _0304_ = | total_12_rounded[30:23];
  assign _0305_ = ~ _0304_;
  assign total_12_tiny = total_12_rounded[32] | _0305_;
  assign _0306_ = ~ total_12_infinite;
  assign _0307_ = ~ total_12_normal_1[27];
  assign _0308_ = total_12_tiny | _0307_;
  assign total_12_zero = _0306_ & _0308_;
  assign _0309_ = total_12_rounded[30:23] | { total_12_infinite, total_12_infinite, total_12_infinite, total_12_infinite, total_12_infinite, total_12_infinite, total_12_infinite, total_12_infinite };
  assign total_12_top = _0309_ & { _0310_[0], _0310_[0], _0310_[0], _0310_[0], _0310_[0], _0310_[0], _0310_[0], _0310_[0] };
  assign _0311_ = & total_12_top;
  assign _0312_ = ~ _0311_;
  assign total_12_keep = _0310_[0] & _0312_;
  assign i__payload_101 [405:384] = total_12_rounded[21:0] & { total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep, total_12_keep };
  assign _0313_ = total_12_rounded[22] & total_12_keep;
  assign i__payload_101 [406] = _0313_ | total_12_nan;
  assign _0314_ = total_12_special_716  ? o__payload_51 [415] : _0268_[31];
  assign _0315_ = total_12_first ? _0268_[31] : o__payload_51 [415];
  assign _0317_ = _0315_ ^ total_12_reversed;
  assign _0318_ = total_12_infinite ? _0314_ : _0317_;
  assign _0319_ = ~ total_12_nan;
  assign _0320_ = _0318_ & _0319_;
  assign _0310_[0] = ~ total_12_zero;
  assign i__payload_101 [415] = _0320_ & _0310_[0];
  assign total_13_nonzero = | _0321_[30:23];
  assign total_13_special = & _0321_[30:23];
  assign _0322_ = ~ o__payload_51 [446:439];
  assign total_13_difference = _0321_[30:23] + _0322_;
  assign total_13_first = total_13_difference[8] & total_13_nonzero;
  assign total_13_distance = total_13_difference[7:0] ^ { _0323_, _0323_, _0323_, _0323_, _0323_, _0323_, _0323_, _0323_ };
  assign total_13_big[25:2] = total_13_first ? { total_13_nonzero, _0321_[22:0] } : { _0324_, o__payload_51 [438:416] };
  assign _0324_ = | o__payload_51 [446:439];
  assign total_13_own_small = { _0324_, o__payload_51 [438:416] } & { total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first, total_13_first };
  assign _0323_ = ~ total_13_difference[8];
  assign _0325_ = total_13_nonzero & _0323_;
  assign total_13_other_small = { total_13_nonzero, _0321_[22:0] } & { _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_, _0325_ };
  assign total_13_right_1 = total_13_distance[0] | _0327_;
  assign total_13_shifted_1 = total_13_right_1 ? { 1'h0, total_13_other_small[23], total_13_small[24:2], total_13_own_small[0] } : { total_13_other_small[23], total_13_small[24:2], total_13_own_small[0], 1'h0 };
  assign total_13_right_2 = total_13_distance[1] | _0327_;
  assign total_13_shifted_2 = total_13_right_2 ? { 2'h0, total_13_shifted_1[25:2] } : total_13_shifted_1;
  assign _0328_ = | total_13_shifted_1[1:0];
  assign total_13_lost_2 = total_13_right_2 & _0328_;
  assign total_13_right_4 = total_13_distance[2] | _0327_;
  assign total_13_shifted_4 = total_13_right_4 ? { 4'h0, total_13_shifted_2[25:4] } : total_13_shifted_2;
  assign _0329_ = | total_13_shifted_2[3:0];
  assign _0330_ = total_13_right_4 & _0329_;
  assign total_13_lost_4 = total_13_lost_2 | _0330_;
  assign total_13_right_8 = total_13_distance[3] | _0327_;
  assign total_13_shifted_8 = total_13_right_8 ? { 8'h00, total_13_shifted_4[25:8] } : total_13_shifted_4;
  assign _0331_ = | total_13_shifted_4[7:0];
  assign _0332_ = total_13_right_8 & _0331_;
  assign total_13_lost_8 = total_13_lost_4 | _0332_;
  assign _0327_ = | total_13_distance[7:5];
  assign total_13_right_16 = total_13_distance[4] | _0327_;
  assign total_13_shifted_16 = total_13_right_16 ? { 16'h0000, total_13_shifted_8[25:16] } : total_13_shifted_8;
  assign _0333_ = | total_13_shifted_8[15:0];
  assign _0334_ = total_13_right_16 & _0333_;
  assign total_13_lost_16 = total_13_lost_8 | _0334_;
  assign total_13_raw = { total_13_shifted_16, total_13_lost_16 } + { total_13_subtract, _0335_[26:3], total_13_subtract, total_13_subtract, total_13_subtract };
  assign total_13_reversed = total_13_subtract & total_13_raw[28];
  assign _0336_ = ~ total_13_raw[28];
  assign total_13_complement = total_13_subtract & _0336_;
  assign total_13_magnitude = total_13_raw[27:0] ^ { total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement, total_13_complement };
  assign _0337_ = | total_13_magnitude[27:12];
  assign total_13_left_16 = ~ _0337_;
  assign total_13_normal_16 = _0337_ ? total_13_magnitude : { total_13_magnitude[11:0], total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed };
  assign _0338_ = | total_13_normal_16[27:20];
  assign total_13_left_8 = ~ _0338_;
  assign total_13_normal_8 = _0338_ ? total_13_normal_16 : { total_13_normal_16[19:0], total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed };
  assign _0339_ = | total_13_normal_8[27:24];
  assign total_13_left_4 = ~ _0339_;
  assign total_13_normal_4 = _0339_ ? total_13_normal_8 : { total_13_normal_8[23:0], total_13_reversed, total_13_reversed, total_13_reversed, total_13_reversed };
  assign _0340_ = | total_13_normal_4[27:26];
  assign total_13_left_2 = ~ _0340_;
  assign total_13_normal_2 = _0340_ ? total_13_normal_4 : { total_13_normal_4[25:0], total_13_reversed, total_13_reversed };
  assign total_13_left_1 = ~ total_13_normal_2[27];
  assign total_13_normal_1 = total_13_normal_2[27] ? { 1'h1, total_13_normal_2[26:0] } : { total_13_normal_2[26:0], total_13_reversed };
  assign _0341_ = | total_13_normal_1[2:0];
  assign _0342_ = total_13_normal_1[4] | _0341_;
  assign total_13_up = total_13_normal_1[3] & _0342_;
  assign _0343_ = total_13_first ? _0321_[30:23] : o__payload_51 [446:439];
  assign _0344_ = _0343_ + 1'h1;
  assign total_13_exponent = _0344_ - { total_13_left_16, total_13_left_8, total_13_left_4, total_13_left_2, total_13_left_1 };
  assign total_13_rounded = { total_13_exponent, total_13_normal_1[26:4] } + total_13_up;
  assign total_13_special_768  = & o__payload_51 [446:439];
  assign total_13_nan_total = total_13_special_768  & o__payload_51 [438];
  assign _0347_ = total_13_special_768  & _0346_;
  assign total_13_subtract = o__payload_51 [447] ^ _0321_[31];
  assign total_13_clash = _0347_ & total_13_subtract;
  assign _0350_ = total_13_nan_total | _0349_;
  assign total_13_nan = _0350_ | total_13_clash;
  assign _0345_ = ~ _0321_[22];
  assign _0346_ = total_13_special & _0345_;
  assign _0351_ = total_13_special_768  | _0346_;
  assign _0349_ = total_13_special & _0321_[22];
  assign total_13_infinite = _0351_ | _0349_;
  assign _0352_ = | total_13_rounded[30:23];
  assign _0353_ = ~ _0352_;
  assign total_13_tiny = total_13_rounded[32] | _0353_;
  assign _0354_ = ~ total_13_infinite;
  assign _0355_ = ~ total_13_normal_1[27];
  assign _0356_ = total_13_tiny | _0355_;
  assign total_13_zero = _0354_ & _0356_;
  assign _0357_ = total_13_rounded[30:23] | { total_13_infinite, total_13_infinite, total_13_infinite, total_13_infinite, total_13_infinite, total_13_infinite, total_13_infinite, total_13_infinite };
  assign total_13_top = _0357_ & { _0358_[0], _0358_[0], _0358_[0], _0358_[0], _0358_[0], _0358_[0], _0358_[0], _0358_[0] };
  assign _0359_ = & total_13_top;
  assign _0360_ = ~ _0359_;
  assign total_13_keep = _0358_[0] & _0360_;
  assign i__payload_101 [437:416] = total_13_rounded[21:0] & { total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep, total_13_keep };
  assign _0361_ = total_13_rounded[22] & total_13_keep;
  assign i__payload_101 [438] = _0361_ | total_13_nan;
  assign _0362_ = total_13_special_768  ? o__payload_51 [447] : _0321_[31];
  assign _0321_ = row_opening_1 ? 32'd0 : read_data[447:416];
  assign _0363_ = total_13_first ? _0321_[31] : o__payload_51 [447];
  assign _0364_ = _0363_ ^ total_13_reversed;
  assign _0365_ = total_13_infinite ? _0362_ : _0364_;
  assign _0366_ = ~ total_13_nan;
  assign _0367_ = _0365_ & _0366_;
  assign _0358_[0] = ~ total_13_zero;
  assign i__payload_101 [447] = _0367_ & _0358_[0];
  assign total_14_nonzero = | _0368_[30:23];
  assign total_14_special = & _0368_[30:23];
  assign _0369_ = ~ o__payload_51 [478:471];
  assign total_14_difference = _0368_[30:23] + _0369_;
  assign total_14_first = total_14_difference[8] & total_14_nonzero;
  assign total_14_distance = total_14_difference[7:0] ^ { _0370_, _0370_, _0370_, _0370_, _0370_, _0370_, _0370_, _0370_ };
  assign total_14_big[25:2] = total_14_first ? { total_14_nonzero, _0368_[22:0] } : { _0371_, o__payload_51 [470:448] };
  assign _0371_ = | o__payload_51 [478:471];
  assign total_14_own_small = { _0371_, o__payload_51 [470:448] } & { total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first, total_14_first };
  assign _0370_ = ~ total_14_difference[8];
  assign _0372_ = total_14_nonzero & _0370_;
  assign total_14_other_small = { total_14_nonzero, _0368_[22:0] } & { _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_, _0372_ };
  assign total_14_right_1 = total_14_distance[0] | _0375_;
  assign total_14_shifted_1 = total_14_right_1 ? { 1'h0, total_14_other_small[23], total_14_small[24:2], total_14_own_small[0] } : { total_14_other_small[23], total_14_small[24:2], total_14_own_small[0], 1'h0 };
  assign total_14_right_2 = total_14_distance[1] | _0375_;
  assign total_14_shifted_2 = total_14_right_2 ? { 2'h0, total_14_shifted_1[25:2] } : total_14_shifted_1;
  assign _0376_ = | total_14_shifted_1[1:0];
  assign total_14_lost_2 = total_14_right_2 & _0376_;
  assign total_14_right_4 = total_14_distance[2] | _0375_;
  assign total_14_shifted_4 = total_14_right_4 ? { 4'h0, total_14_shifted_2[25:4] } : total_14_shifted_2;
  assign _0377_ = | total_14_shifted_2[3:0];
  assign _0378_ = total_14_right_4 & _0377_;
  assign total_14_lost_4 = total_14_lost_2 | _0378_;
  assign total_14_right_8 = total_14_distance[3] | _0375_;
  assign total_14_shifted_8 = total_14_right_8 ? { 8'h00, total_14_shifted_4[25:8] } : total_14_shifted_4;
  assign _0379_ = | total_14_shifted_4[7:0];
  assign _0380_ = total_14_right_8 & _0379_;
  assign total_14_lost_8 = total_14_lost_4 | _0380_;
  assign _0375_ = | total_14_distance[7:5];
  assign total_14_right_16 = total_14_distance[4] | _0375_;
  assign total_14_shifted_16 = total_14_right_16 ? { 16'h0000, total_14_shifted_8[25:16] } : total_14_shifted_8;
  assign _0381_ = | total_14_shifted_8[15:0];
  assign _0382_ = total_14_right_16 & _0381_;
  assign total_14_lost_16 = total_14_lost_8 | _0382_;
  assign total_14_raw = { total_14_shifted_16, total_14_lost_16 } + { total_14_subtract, _0383_[26:3], total_14_subtract, total_14_subtract, total_14_subtract };
  assign total_14_reversed = total_14_subtract & total_14_raw[28];
  assign _0384_ = ~ total_14_raw[28];
  assign total_14_complement = total_14_subtract & _0384_;
  assign total_14_magnitude = total_14_raw[27:0] ^ { total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement, total_14_complement };
  assign _0385_ = | total_14_magnitude[27:12];
  assign total_14_left_16 = ~ _0385_;
  assign total_14_normal_16 = _0385_ ? total_14_magnitude : { total_14_magnitude[11:0], total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed };
  assign _0386_ = | total_14_normal_16[27:20];
  assign total_14_left_8 = ~ _0386_;
  assign total_14_normal_8 = _0386_ ? total_14_normal_16 : { total_14_normal_16[19:0], total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed };
  assign _0387_ = | total_14_normal_8[27:24];
  assign total_14_left_4 = ~ _0387_;
  assign total_14_normal_4 = _0387_ ? total_14_normal_8 : { total_14_normal_8[23:0], total_14_reversed, total_14_reversed, total_14_reversed, total_14_reversed };
  assign _0388_ = | total_14_normal_4[27:26];
  assign total_14_left_2 = ~ _0388_;
  assign total_14_normal_2 = _0388_ ? total_14_normal_4 : { total_14_normal_4[25:0], total_14_reversed, total_14_reversed };
  assign total_14_left_1 = ~ total_14_normal_2[27];
  assign total_14_normal_1 = total_14_normal_2[27] ? { 1'h1, total_14_normal_2[26:0] } : { total_14_normal_2[26:0], total_14_reversed };
  assign _0389_ = | total_14_normal_1[2:0];
  assign _0390_ = total_14_normal_1[4] | _0389_;
  assign total_14_up = total_14_normal_1[3] & _0390_;
  assign _0391_ = total_14_first ? _0368_[30:23] : o__payload_51 [478:471];
  assign _0392_ = _0391_ + 1'h1;
  assign total_14_exponent = _0392_ - { total_14_left_16, total_14_left_8, total_14_left_4, total_14_left_2, total_14_left_1 };
  assign total_14_rounded = { total_14_exponent, total_14_normal_1[26:4] } + total_14_up;
  assign total_14_special_820  = & o__payload_51 [478:471];
  assign total_14_nan_total = total_14_special_820  & o__payload_51 [470];
  assign _0395_ = total_14_special_820  & _0394_;
  assign total_14_subtract = o__payload_51 [479] ^ _0368_[31];
  assign total_14_clash = _0395_ & total_14_subtract;
  assign _0397_ = total_14_nan_total | _0396_;
  assign total_14_nan = _0397_ | total_14_clash;
  assign _0393_ = ~ _0368_[22];
  assign _0394_ = total_14_special & _0393_;
  assign _0398_ = total_14_special_820  | _0394_;
  assign _0396_ = total_14_special & _0368_[22];
  assign total_14_infinite = _0398_ | _0396_;
  assign _0399_ = | total_14_rounded[30:23];
  assign _0400_ = ~ _0399_;
  assign total_14_tiny = total_14_rounded[32] | _0400_;
  assign _0401_ = ~ total_14_infinite;
  assign _0402_ = ~ total_14_normal_1[27];
  assign _0403_ = total_14_tiny | _0402_;
  assign total_14_zero = _0401_ & _0403_;
  assign _0404_ = total_14_rounded[30:23] | { total_14_infinite, total_14_infinite, total_14_infinite, total_14_infinite, total_14_infinite, total_14_infinite, total_14_infinite, total_14_infinite };
  assign total_14_top = _0404_ & { _0405_[0], _0405_[0], _0405_[0], _0405_[0], _0405_[0], _0405_[0], _0405_[0], _0405_[0] };
  assign _0406_ = & total_14_top;
  assign _0407_ = ~ _0406_;
  assign total_14_keep = _0405_[0] & _0407_;
  assign i__payload_101 [469:448] = total_14_rounded[21:0] & { total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep, total_14_keep };
  assign _0408_ = total_14_rounded[22] & total_14_keep;
  assign i__payload_101 [470] = _0408_ | total_14_nan;
  assign _0409_ = total_14_special_820  ? o__payload_51 [479] : _0368_[31];
  assign _0368_ = row_opening_1 ? 32'd0 : read_data[479:448];
  assign _0410_ = total_14_first ? _0368_[31] : o__payload_51 [479];
  assign _0411_ = _0410_ ^ total_14_reversed;
  assign _0412_ = total_14_infinite ? _0409_ : _0411_;
  assign _0413_ = ~ total_14_nan;
  assign _0414_ = _0412_ & _0413_;
  assign _0405_[0] = ~ total_14_zero;
  assign i__payload_101 [479] = _0414_ & _0405_[0];
  assign total_15_nonzero = | _0415_[30:23];
  assign total_15_special = & _0415_[30:23];
  assign _0416_ = ~ o__payload_51 [510:503];
  assign total_15_difference = _0415_[30:23] + _0416_;
  assign total_15_first = total_15_difference[8] & total_15_nonzero;
  assign total_15_distance = total_15_difference[7:0] ^ { _0417_, _0417_, _0417_, _0417_, _0417_, _0417_, _0417_, _0417_ };
  assign total_15_big[25:2] = total_15_first ? { total_15_nonzero, _0415_[22:0] } : { _0418_, o__payload_51 [502:480] };
  assign _0418_ = | o__payload_51 [510:503];
  assign total_15_own_small = { _0418_, o__payload_51 [502:480] } & { total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first, total_15_first };
  assign _0415_ = row_opening_1 ? 32'd0 : read_data[511:480];
  assign _0417_ = ~ total_15_difference[8];
  assign _0419_ = total_15_nonzero & _0417_;
  assign total_15_other_small = { total_15_nonzero, _0415_[22:0] } & { _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_, _0419_ };
  assign total_15_right_1 = total_15_distance[0] | _0420_;
  assign total_15_shifted_1 = total_15_right_1 ? { 1'h0, total_15_other_small[23], total_15_small[24:2], total_15_own_small[0] } : { total_15_other_small[23], total_15_small[24:2], total_15_own_small[0], 1'h0 };
  assign total_15_right_2 = total_15_distance[1] | _0420_;
  assign total_15_shifted_2 = total_15_right_2 ? { 2'h0, total_15_shifted_1[25:2] } : total_15_shifted_1;
  assign _0421_ = | total_15_shifted_1[1:0];
  assign total_15_lost_2 = total_15_right_2 & _0421_;
  assign total_15_right_4 = total_15_distance[2] | _0420_;
  assign total_15_shifted_4 = total_15_right_4 ? { 4'h0, total_15_shifted_2[25:4] } : total_15_shifted_2;
  assign _0422_ = | total_15_shifted_2[3:0];
  assign _0423_ = total_15_right_4 & _0422_;
  assign total_15_lost_4 = total_15_lost_2 | _0423_;
  assign total_15_right_8 = total_15_distance[3] | _0420_;
  assign total_15_shifted_8 = total_15_right_8 ? { 8'h00, total_15_shifted_4[25:8] } : total_15_shifted_4;
  assign _0424_ = | total_15_shifted_4[7:0];
  assign _0425_ = total_15_right_8 & _0424_;
  assign total_15_lost_8 = total_15_lost_4 | _0425_;
  assign _0420_ = | total_15_distance[7:5];
  assign total_15_right_16 = total_15_distance[4] | _0420_;
  assign total_15_shifted_16 = total_15_right_16 ? { 16'h0000, total_15_shifted_8[25:16] } : total_15_shifted_8;
  assign _0426_ = | total_15_shifted_8[15:0];
  assign _0427_ = total_15_right_16 & _0426_;
  assign total_15_lost_16 = total_15_lost_8 | _0427_;
  assign total_15_subtract = o__payload_51 [511] ^ _0415_[31];
  assign total_15_raw = { total_15_shifted_16, total_15_lost_16 } + { total_15_subtract, _0428_[26:3], total_15_subtract, total_15_subtract, total_15_subtract };
  assign total_15_reversed = total_15_subtract & total_15_raw[28];
  assign _0429_ = ~ total_15_raw[28];
  assign total_15_complement = total_15_subtract & _0429_;
  assign total_15_magnitude = total_15_raw[27:0] ^ { total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement, total_15_complement };
  assign _0430_ = | total_15_magnitude[27:12];
  assign total_15_left_16 = ~ _0430_;
  assign total_15_normal_16 = _0430_ ? total_15_magnitude : { total_15_magnitude[11:0], total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed };
  assign _0431_ = | total_15_normal_16[27:20];
  assign total_15_left_8 = ~ _0431_;
  assign total_15_normal_8 = _0431_ ? total_15_normal_16 : { total_15_normal_16[19:0], total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed };
  assign _0432_ = | total_15_normal_8[27:24];
  assign total_15_left_4 = ~ _0432_;
  assign total_15_normal_4 = _0432_ ? total_15_normal_8 : { total_15_normal_8[23:0], total_15_reversed, total_15_reversed, total_15_reversed, total_15_reversed };
  assign _0433_ = | total_15_normal_4[27:26];
  assign total_15_left_2 = ~ _0433_;
  assign total_15_normal_2 = _0433_ ? total_15_normal_4 : { total_15_normal_4[25:0], total_15_reversed, total_15_reversed };
  assign total_15_left_1 = ~ total_15_normal_2[27];
  assign total_15_normal_1 = total_15_normal_2[27] ? { 1'h1, total_15_normal_2[26:0] } : { total_15_normal_2[26:0], total_15_reversed };
  assign _0434_ = | total_15_normal_1[2:0];
  assign _0435_ = total_15_normal_1[4] | _0434_;
  assign total_15_up = total_15_normal_1[3] & _0435_;
  assign _0436_ = total_15_first ? _0415_[30:23] : o__payload_51 [510:503];
  assign _0437_ = _0436_ + 1'h1;
  assign total_15_exponent = _0437_ - { total_15_left_16, total_15_left_8, total_15_left_4, total_15_left_2, total_15_left_1 };
  assign total_15_rounded = { total_15_exponent, total_15_normal_1[26:4] } + total_15_up;
  assign total_15_special_872  = & o__payload_51 [510:503];
  assign total_15_nan_total = total_15_special_872  & o__payload_51 [502];
  assign _0440_ = total_15_special_872  & _0439_;
  assign total_15_clash = _0440_ & total_15_subtract;
  assign _0442_ = total_15_nan_total | _0441_;
  assign total_15_nan = _0442_ | total_15_clash;
  assign _0438_ = ~ _0415_[22];
  assign _0439_ = total_15_special & _0438_;
  assign _0443_ = total_15_special_872  | _0439_;
  assign _0441_ = total_15_special & _0415_[22];
  assign total_15_infinite = _0443_ | _0441_;
  assign _0444_ = | total_15_rounded[30:23];
  assign _0445_ = ~ _0444_;
  assign total_15_tiny = total_15_rounded[32] | _0445_;
  assign _0446_ = ~ total_15_infinite;
  assign _0447_ = ~ total_15_normal_1[27];
  assign _0448_ = total_15_tiny | _0447_;
  assign total_15_zero = _0446_ & _0448_;
  assign _0449_ = total_15_rounded[30:23] | { total_15_infinite, total_15_infinite, total_15_infinite, total_15_infinite, total_15_infinite, total_15_infinite, total_15_infinite, total_15_infinite };
  assign total_15_top = _0449_ & { _0450_[0], _0450_[0], _0450_[0], _0450_[0], _0450_[0], _0450_[0], _0450_[0], _0450_[0] };
  assign _0451_ = & total_15_top;
  assign _0453_ = ~ _0451_;
  assign total_15_keep = _0450_[0] & _0453_;
  assign i__payload_101 [501:480] = total_15_rounded[21:0] & { total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep, total_15_keep };
  assign _0454_ = total_15_rounded[22] & total_15_keep;
  assign i__payload_101 [502] = _0454_ | total_15_nan;
  assign _0455_ = total_15_special_872  ? o__payload_51 [511] : _0415_[31];
  assign _0456_ = total_15_first ? _0415_[31] : o__payload_51 [511];
  assign _0457_ = _0456_ ^ total_15_reversed;
  assign _0458_ = total_15_infinite ? _0455_ : _0457_;
  assign _0459_ = ~ total_15_nan;
  assign _0460_ = _0458_ & _0459_;
  assign _0450_[0] = ~ total_15_zero;
  assign i__payload_101 [511] = _0460_ & _0450_[0];
  assign _0461_ = ~ opening_31;
  assign read_enable = valid_31 & _0461_;
  assign _0462_ = ~ row_closing_1;
  assign write_enable = row_valid_1 & _0462_;
  assign i__valid_893  = row_valid_1 & row_closing_1;
  assign _0463_ = rows_loaded + 1'h1;
  assign _0464_ = load_ends ? 4'h0 : _0463_;
  assign _0465_ = o__payload_18 [18:14] > 1'h0;
  assign _0466_ = o__payload_18 [18:14] > 1'h1;
  assign _0467_ = o__payload_18 [18:14] > 2'h2;
  assign _0468_ = o__payload_18 [18:14] > 2'h3;
  assign _0469_ = o__payload_18 [18:14] > 3'h4;
  assign _0470_ = o__payload_18 [18:14] > 3'h5;
  assign _0471_ = o__payload_18 [18:14] > 3'h6;
  assign _0472_ = o__payload_18 [18:14] > 3'h7;
  assign _0473_ = o__payload_18 [18:14] > 4'h8;
  assign _0474_ = o__payload_18 [18:14] > 4'h9;
  assign _0475_ = o__payload_18 [18:14] > 4'ha;
  assign _0476_ = o__payload_18 [18:14] > 4'hb;
  assign _0477_ = o__payload_18 [18:14] > 4'hc;
  assign _0478_ = o__payload_18 [18:14] > 4'hd;
  assign _0479_ = o__payload_18 [18:14] > 4'he;
  assign _0480_ = o__payload_18 [18:14] > 4'hf;
  assign _0481_ = rows_left - 1'h1;
  assign _0482_ = read_address + 1'h1;
  assign _0483_ = last_31 ? 8'h00 : _0482_;
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
    last_18 <= last_17;
  always @(posedge clk)
    last_19 <= last_18;
  always @(posedge clk)
    last_20 <= last_19;
  always @(posedge clk)
    last_21 <= last_20;
  always @(posedge clk)
    last_22 <= last_21;
  always @(posedge clk)
    last_23 <= last_22;
  always @(posedge clk)
    last_24 <= last_23;
  always @(posedge clk)
    last_25 <= last_24;
  always @(posedge clk)
    last_26 <= last_25;
  always @(posedge clk)
    last_27 <= last_26;
  always @(posedge clk)
    last_28 <= last_27;
  always @(posedge clk)
    last_29 <= last_28;
  always @(posedge clk)
    last_30 <= last_29;
  always @(posedge clk)
    last_31 <= last_30;
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
    opening_7 <= opening_6;
  always @(posedge clk)
    opening_8 <= opening_7;
  always @(posedge clk)
    opening_9 <= opening_8;
  always @(posedge clk)
    opening_10 <= opening_9;
  always @(posedge clk)
    opening_11 <= opening_10;
  always @(posedge clk)
    opening_12 <= opening_11;
  always @(posedge clk)
    opening_13 <= opening_12;
  always @(posedge clk)
    opening_14 <= opening_13;
  always @(posedge clk)
    opening_15 <= opening_14;
  always @(posedge clk)
    opening_16 <= opening_15;
  always @(posedge clk)
    opening_17 <= opening_16;
  always @(posedge clk)
    opening_18 <= opening_17;
  always @(posedge clk)
    opening_19 <= opening_18;
  always @(posedge clk)
    opening_20 <= opening_19;
  always @(posedge clk)
    opening_21 <= opening_20;
  always @(posedge clk)
    opening_22 <= opening_21;
  always @(posedge clk)
    opening_23 <= opening_22;
  always @(posedge clk)
    opening_24 <= opening_23;
  always @(posedge clk)
    opening_25 <= opening_24;
  always @(posedge clk)
    opening_26 <= opening_25;
  always @(posedge clk)
    opening_27 <= opening_26;
  always @(posedge clk)
    opening_28 <= opening_27;
  always @(posedge clk)
    opening_29 <= opening_28;
  always @(posedge clk)
    opening_30 <= opening_29;
  always @(posedge clk)
    opening_31 <= opening_30;
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
    closing_7 <= closing_6;
  always @(posedge clk)
    closing_8 <= closing_7;
  always @(posedge clk)
    closing_9 <= closing_8;
  always @(posedge clk)
    closing_10 <= closing_9;
  always @(posedge clk)
    closing_11 <= closing_10;
  always @(posedge clk)
    closing_12 <= closing_11;
  always @(posedge clk)
    closing_13 <= closing_12;
  always @(posedge clk)
    closing_14 <= closing_13;
  always @(posedge clk)
    closing_15 <= closing_14;
  always @(posedge clk)
    closing_16 <= closing_15;
  always @(posedge clk)
    closing_17 <= closing_16;
  always @(posedge clk)
    closing_18 <= closing_17;
  always @(posedge clk)
    closing_19 <= closing_18;
  always @(posedge clk)
    closing_20 <= closing_19;
  always @(posedge clk)
    closing_21 <= closing_20;
  always @(posedge clk)
    closing_22 <= closing_21;
  always @(posedge clk)
    closing_23 <= closing_22;
  always @(posedge clk)
    closing_24 <= closing_23;
  always @(posedge clk)
    closing_25 <= closing_24;
  always @(posedge clk)
    closing_26 <= closing_25;
  always @(posedge clk)
    closing_27 <= closing_26;
  always @(posedge clk)
    closing_28 <= closing_27;
  always @(posedge clk)
    closing_29 <= closing_28;
  always @(posedge clk)
    closing_30 <= closing_29;
  always @(posedge clk)
    closing_31 <= closing_30;
  always @(posedge clk)
    row_last_1 <= last_31;
  always @(posedge clk)
    row_opening_1 <= opening_31;
  always @(posedge clk)
    row_closing_1 <= closing_31;
  always @(posedge clk)
    row_1 <= read_address;
  always @(posedge clk)
    if (rst) valid_14 <= 1'h0;
    else valid_14 <= valid_13;
  always @(posedge clk)
    if (rst) valid_13 <= 1'h0;
    else valid_13 <= valid_12;
  always @(posedge clk)
    if (rst) valid_12 <= 1'h0;
    else valid_12 <= valid_11;
  always @(posedge clk)
    if (rst) rows_loaded <= 4'h0;
    else if (load) rows_loaded <= _0464_;
  always @(posedge clk)
    if (_0764_) rows_left <= _0484_;
  always @(posedge clk)
    if (o__ready_33 ) opening <= o__payload_18 [19];
  always @(posedge clk)
    if (o__ready_33 ) closing <= o__payload_18 [20];
  always @(posedge clk)
    if (o__ready_33 ) lanes <= { _0480_, _0479_, _0478_, _0477_, _0476_, _0475_, _0474_, _0473_, _0472_, _0471_, _0470_, _0469_, _0468_, _0467_, _0466_, _0465_ };
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
    if (rst) valid_17 <= 1'h0;
    else valid_17 <= valid_16;
  always @(posedge clk)
    if (rst) valid_16 <= 1'h0;
    else valid_16 <= valid_15;
  always @(posedge clk)
    if (rst) valid_15 <= 1'h0;
    else valid_15 <= valid_14;
  always @(posedge clk)
    if (rst) valid_6 <= 1'h0;
    else valid_6 <= valid_5;
  always @(posedge clk)
    if (rst) valid_20 <= 1'h0;
    else valid_20 <= valid_19;
  always @(posedge clk)
    if (rst) valid_19 <= 1'h0;
    else valid_19 <= valid_18;
  always @(posedge clk)
    if (rst) valid_18 <= 1'h0;
    else valid_18 <= valid_17;
  always @(posedge clk)
    if (rst) valid_23 <= 1'h0;
    else valid_23 <= valid_22;
  always @(posedge clk)
    if (rst) valid_22 <= 1'h0;
    else valid_22 <= valid_21;
  always @(posedge clk)
    if (rst) valid_21 <= 1'h0;
    else valid_21 <= valid_20;
  always @(posedge clk)
    if (rst) valid_26 <= 1'h0;
    else valid_26 <= valid_25;
  always @(posedge clk)
    if (rst) valid_25 <= 1'h0;
    else valid_25 <= valid_24;
  always @(posedge clk)
    if (rst) valid_24 <= 1'h0;
    else valid_24 <= valid_23;
  always @(posedge clk)
    if (rst) valid_29 <= 1'h0;
    else valid_29 <= valid_28;
  always @(posedge clk)
    if (rst) valid_28 <= 1'h0;
    else valid_28 <= valid_27;
  always @(posedge clk)
    if (rst) read_address <= 8'h00;
    else if (valid_31) read_address <= _0483_;
  always @(posedge clk)
    if (rst) valid_27 <= 1'h0;
    else valid_27 <= valid_26;
  always @(posedge clk)
    if (rst) row_valid_1 <= 1'h0;
    else row_valid_1 <= valid_31;
  always @(posedge clk)
    if (rst) valid_10 <= 1'h0;
    else valid_10 <= valid_9;
  always @(posedge clk)
    if (rst) valid_11 <= 1'h0;
    else valid_11 <= valid_10;
  always @(posedge clk)
    if (rst) valid_7 <= 1'h0;
    else valid_7 <= valid_6;
  always @(posedge clk)
    if (rst) valid_31 <= 1'h0;
    else valid_31 <= valid_30;
  always @(posedge clk)
    if (rst) valid_30 <= 1'h0;
    else valid_30 <= valid_29;
  always @(posedge clk)
    if (rst) valid_8 <= 1'h0;
    else valid_8 <= valid_7;
  always @(posedge clk)
    if (rst) valid_9 <= 1'h0;
    else valid_9 <= valid_8;
  assign total_0_small[24:2] = total_0_own_small[23:1] | total_0_other_small[22:0];
  assign total_1_small[24:2] = total_1_own_small[23:1] | total_1_other_small[22:0];
  assign total_2_small[24:2] = total_2_own_small[23:1] | total_2_other_small[22:0];
  assign total_3_small[24:2] = total_3_own_small[23:1] | total_3_other_small[22:0];
  assign total_4_small[24:2] = total_4_own_small[23:1] | total_4_other_small[22:0];
  assign total_5_small[24:2] = total_5_own_small[23:1] | total_5_other_small[22:0];
  assign total_6_small[24:2] = total_6_own_small[23:1] | total_6_other_small[22:0];
  assign total_7_small[24:2] = total_7_own_small[23:1] | total_7_other_small[22:0];
  assign total_8_small[24:2] = total_8_own_small[23:1] | total_8_other_small[22:0];
  assign total_9_small[24:2] = total_9_own_small[23:1] | total_9_other_small[22:0];
  assign total_10_small[24:2] = total_10_own_small[23:1] | total_10_other_small[22:0];
  assign total_11_small[24:2] = total_11_own_small[23:1] | total_11_other_small[22:0];
  assign total_12_small[24:2] = total_12_own_small[23:1] | total_12_other_small[22:0];
  assign total_13_small[24:2] = total_13_own_small[23:1] | total_13_other_small[22:0];
  assign total_14_small[24:2] = total_14_own_small[23:1] | total_14_other_small[22:0];
  assign total_15_small[24:2] = total_15_own_small[23:1] | total_15_other_small[22:0];
  assign _0428_[26:3] = total_15_big[25:2] ^ { total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract };
  assign _0383_[26:3] = total_14_big[25:2] ^ { total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract };
  assign _0335_[26:3] = total_13_big[25:2] ^ { total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract };
  assign _0286_[26:3] = total_12_big[25:2] ^ { total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract };
  assign _0233_[26:3] = total_11_big[25:2] ^ { total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract };
  assign _0178_[26:3] = total_10_big[25:2] ^ { total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract };
  assign _0126_[26:3] = total_9_big[25:2] ^ { total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract };
  assign _0070_[26:3] = total_8_big[25:2] ^ { total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract };
  assign _0017_[26:3] = total_7_big[25:2] ^ { total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract };
  assign _0731_[26:3] = total_6_big[25:2] ^ { total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract };
  assign _0686_[26:3] = total_5_big[25:2] ^ { total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract };
  assign _0640_[26:3] = total_4_big[25:2] ^ { total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract };
  assign _0594_[26:3] = total_3_big[25:2] ^ { total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract };
  assign _0546_[26:3] = total_2_big[25:2] ^ { total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract };
  assign _0494_[26:3] = total_1_big[25:2] ^ { total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract };
  assign _0084_[26:3] = total_0_big[25:2] ^ { total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract };
  assign _0764_ = | { leaving[0], o__ready_33  };
  assign _0484_ = o__ready_33  ? o__payload_18 [8:0] : _0481_;
  ram_256x512 buffer (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(row_1),
    .write_data({ i__payload_101 [511], total_15_top, i__payload_101 [502:479], total_14_top, i__payload_101 [470:447], total_13_top, i__payload_101 [438:415], total_12_top, i__payload_101 [406:383], total_11_top, i__payload_101 [374:351], total_10_top, i__payload_101 [342:319], total_9_top, i__payload_101 [310:287], total_8_top, i__payload_101 [278:255], total_7_top, i__payload_101 [246:223], total_6_top, i__payload_101 [214:191], total_5_top, i__payload_101 [182:159], total_4_top, i__payload_101 [150:127], total_3_top, i__payload_101 [118:95], total_2_top, i__payload_101 [86:63], total_1_top, i__payload_101 [54:31], total_0_top, i__payload_101 [22:0] }),
    .write_enable(write_enable)
  );
  systolic_ws_bf16_16x16__mesh mesh (
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
  systolic_ws_bf16_16x16__sequencer sequencer (
    .clk(clk),
    .i__payload(i_command__payload),
    .i__ready(i_command__ready),
    .i__valid(i_command__valid),
    .o__payload(o__payload_18 ),
    .o__ready(o__ready_33 ),
    .o__valid(o__valid_23 ),
    .rst(rst)
  );
  systolic_ws_bf16_16x16__writeback writeback (
    .can_open(can_open),
    .clk(clk),
    .i__payload({ o__payload_18 [21], o__payload_18 [13:9] }),
    .i__payload_18 ({ row_last_1, i__payload_101 [511], total_15_top, i__payload_101 [502:479], total_14_top, i__payload_101 [470:447], total_13_top, i__payload_101 [438:415], total_12_top, i__payload_101 [406:383], total_11_top, i__payload_101 [374:351], total_10_top, i__payload_101 [342:319], total_9_top, i__payload_101 [310:287], total_8_top, i__payload_101 [278:255], total_7_top, i__payload_101 [246:223], total_6_top, i__payload_101 [214:191], total_5_top, i__payload_101 [182:159], total_4_top, i__payload_101 [150:127], total_3_top, i__payload_101 [118:95], total_2_top, i__payload_101 [86:63], total_1_top, i__payload_101 [54:31], total_0_top, i__payload_101 [22:0] }),
    .i__valid(i_tile__valid),
    .i__valid_17 (i__valid_893 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  assign _0662_[7:1] = { _0662_[0], _0662_[0], _0662_[0], _0662_[0], _0662_[0], _0662_[0], _0662_[0] };
  assign { _0640_[27], _0640_[2:0] } = { total_4_subtract, total_4_subtract, total_4_subtract, total_4_subtract };
  assign { _0428_[27], _0428_[2:0] } = { total_15_subtract, total_15_subtract, total_15_subtract, total_15_subtract };
  assign { _0233_[27], _0233_[2:0] } = { total_11_subtract, total_11_subtract, total_11_subtract, total_11_subtract };
  assign _0450_[7:1] = { _0450_[0], _0450_[0], _0450_[0], _0450_[0], _0450_[0], _0450_[0], _0450_[0] };
  assign _0310_[7:1] = { _0310_[0], _0310_[0], _0310_[0], _0310_[0], _0310_[0], _0310_[0], _0310_[0] };
  assign _0616_[7:1] = { _0616_[0], _0616_[0], _0616_[0], _0616_[0], _0616_[0], _0616_[0], _0616_[0] };
  assign _0095_[7:1] = { _0095_[0], _0095_[0], _0095_[0], _0095_[0], _0095_[0], _0095_[0], _0095_[0] };
  assign { _0594_[27], _0594_[2:0] } = { total_3_subtract, total_3_subtract, total_3_subtract, total_3_subtract };
  assign { _0686_[27], _0686_[2:0] } = { total_5_subtract, total_5_subtract, total_5_subtract, total_5_subtract };
  assign _0150_[7:1] = { _0150_[0], _0150_[0], _0150_[0], _0150_[0], _0150_[0], _0150_[0], _0150_[0] };
  assign { _0178_[27], _0178_[2:0] } = { total_10_subtract, total_10_subtract, total_10_subtract, total_10_subtract };
  assign _0040_[7:1] = { _0040_[0], _0040_[0], _0040_[0], _0040_[0], _0040_[0], _0040_[0], _0040_[0] };
  assign _0570_[7:1] = { _0570_[0], _0570_[0], _0570_[0], _0570_[0], _0570_[0], _0570_[0], _0570_[0] };
  assign { _0546_[27], _0546_[2:0] } = { total_2_subtract, total_2_subtract, total_2_subtract, total_2_subtract };
  assign { _0017_[27], _0017_[2:0] } = { total_7_subtract, total_7_subtract, total_7_subtract, total_7_subtract };
  assign { _0335_[27], _0335_[2:0] } = { total_13_subtract, total_13_subtract, total_13_subtract, total_13_subtract };
  assign { _0126_[27], _0126_[2:0] } = { total_9_subtract, total_9_subtract, total_9_subtract, total_9_subtract };
  assign _0358_[7:1] = { _0358_[0], _0358_[0], _0358_[0], _0358_[0], _0358_[0], _0358_[0], _0358_[0] };
  assign _0518_[7:1] = { _0518_[0], _0518_[0], _0518_[0], _0518_[0], _0518_[0], _0518_[0], _0518_[0] };
  assign { _0494_[27], _0494_[2:0] } = { total_1_subtract, total_1_subtract, total_1_subtract, total_1_subtract };
  assign _0753_[7:1] = { _0753_[0], _0753_[0], _0753_[0], _0753_[0], _0753_[0], _0753_[0], _0753_[0] };
  assign { _0731_[27], _0731_[2:0] } = { total_6_subtract, total_6_subtract, total_6_subtract, total_6_subtract };
  assign _0257_[7:1] = { _0257_[0], _0257_[0], _0257_[0], _0257_[0], _0257_[0], _0257_[0], _0257_[0] };
  assign { _0286_[27], _0286_[2:0] } = { total_12_subtract, total_12_subtract, total_12_subtract, total_12_subtract };
  assign _0221_[7:1] = { _0221_[0], _0221_[0], _0221_[0], _0221_[0], _0221_[0], _0221_[0], _0221_[0] };
  assign { _0084_[27], _0084_[2:0] } = { total_0_subtract, total_0_subtract, total_0_subtract, total_0_subtract };
  assign _0201_[7:1] = { _0201_[0], _0201_[0], _0201_[0], _0201_[0], _0201_[0], _0201_[0], _0201_[0] };
  assign { _0383_[27], _0383_[2:0] } = { total_14_subtract, total_14_subtract, total_14_subtract, total_14_subtract };
  assign _0708_[7:1] = { _0708_[0], _0708_[0], _0708_[0], _0708_[0], _0708_[0], _0708_[0], _0708_[0] };
  assign _0405_[7:1] = { _0405_[0], _0405_[0], _0405_[0], _0405_[0], _0405_[0], _0405_[0], _0405_[0] };
  assign { total_15_small[25], total_15_small[1:0] } = { total_15_other_small[23], total_15_own_small[0], 1'h0 };
  assign total_15_big[1:0] = 2'h0;
  assign { total_14_small[25], total_14_small[1:0] } = { total_14_other_small[23], total_14_own_small[0], 1'h0 };
  assign total_14_big[1:0] = 2'h0;
  assign { total_13_small[25], total_13_small[1:0] } = { total_13_other_small[23], total_13_own_small[0], 1'h0 };
  assign total_13_big[1:0] = 2'h0;
  assign { total_12_small[25], total_12_small[1:0] } = { total_12_other_small[23], total_12_own_small[0], 1'h0 };
  assign total_12_big[1:0] = 2'h0;
  assign { _0070_[27], _0070_[2:0] } = { total_8_subtract, total_8_subtract, total_8_subtract, total_8_subtract };
  assign { total_11_small[25], total_11_small[1:0] } = { total_11_other_small[23], total_11_own_small[0], 1'h0 };
  assign total_11_big[1:0] = 2'h0;
  assign { total_10_small[25], total_10_small[1:0] } = { total_10_other_small[23], total_10_own_small[0], 1'h0 };
  assign total_10_big[1:0] = 2'h0;
  assign { total_9_small[25], total_9_small[1:0] } = { total_9_other_small[23], total_9_own_small[0], 1'h0 };
  assign total_9_big[1:0] = 2'h0;
  assign { total_8_small[25], total_8_small[1:0] } = { total_8_other_small[23], total_8_own_small[0], 1'h0 };
  assign total_8_big[1:0] = 2'h0;
  assign { total_7_small[25], total_7_small[1:0] } = { total_7_other_small[23], total_7_own_small[0], 1'h0 };
  assign total_7_big[1:0] = 2'h0;
  assign { total_6_small[25], total_6_small[1:0] } = { total_6_other_small[23], total_6_own_small[0], 1'h0 };
  assign total_6_big[1:0] = 2'h0;
  assign { total_5_small[25], total_5_small[1:0] } = { total_5_other_small[23], total_5_own_small[0], 1'h0 };
  assign total_5_big[1:0] = 2'h0;
  assign { total_4_small[25], total_4_small[1:0] } = { total_4_other_small[23], total_4_own_small[0], 1'h0 };
  assign total_4_big[1:0] = 2'h0;
  assign { total_3_small[25], total_3_small[1:0] } = { total_3_other_small[23], total_3_own_small[0], 1'h0 };
  assign total_3_big[1:0] = 2'h0;
  assign { total_2_small[25], total_2_small[1:0] } = { total_2_other_small[23], total_2_own_small[0], 1'h0 };
  assign total_2_big[1:0] = 2'h0;
  assign { total_1_small[25], total_1_small[1:0] } = { total_1_other_small[23], total_1_own_small[0], 1'h0 };
  assign total_1_big[1:0] = 2'h0;
  assign { i__payload_101 [512], i__payload_101 [510:503], i__payload_101 [478:471], i__payload_101 [446:439], i__payload_101 [414:407], i__payload_101 [382:375], i__payload_101 [350:343], i__payload_101 [318:311], i__payload_101 [286:279], i__payload_101 [254:247], i__payload_101 [222:215], i__payload_101 [190:183], i__payload_101 [158:151], i__payload_101 [126:119], i__payload_101 [94:87], i__payload_101 [62:55], i__payload_101 [30:23] } = { row_last_1, total_15_top, total_14_top, total_13_top, total_12_top, total_11_top, total_10_top, total_9_top, total_8_top, total_7_top, total_6_top, total_5_top, total_4_top, total_3_top, total_2_top, total_1_top, total_0_top };
  assign { total_0_small[25], total_0_small[1:0] } = { total_0_other_small[23], total_0_own_small[0], 1'h0 };
  assign total_0_big[1:0] = 2'h0;
endmodule

module systolic_ws_bf16_16x16__mesh(clk, rst, i_acts__valid, i_weights__valid, turn_enable, enable, i_weights__ready, i_acts__ready, turn, i_weights__payload, i_acts__payload, leaving, o__payload);
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
  input [256:0] i_weights__payload;
  wire [256:0] i_weights__payload;
  input [256:0] i_acts__payload;
  wire [256:0] i_acts__payload;
  output [1:0] leaving;
  wire [1:0] leaving;
  output [511:0] o__payload;
  wire [511:0] o__payload;
  wire _000_;
  wire _001_;
  wire [15:0] _002_;
  wire [15:0] _003_;
  wire [15:0] _004_;
  wire [15:0] _005_;
  wire [15:0] _006_;
  wire [15:0] _007_;
  wire [15:0] _008_;
  wire [15:0] _009_;
  wire [15:0] _010_;
  wire [15:0] _011_;
  wire _012_;
  wire [15:0] _013_;
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
  wire _036_;
  wire [15:0] _037_;
  wire [15:0] _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [15:0] _042_;
  wire _043_;
  wire _044_;
  wire [15:0] _045_;
  wire _046_;
  wire _047_;
  wire [15:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [15:0] _052_;
  wire _053_;
  wire _054_;
  wire [15:0] _055_;
  wire _056_;
  wire _057_;
  wire [15:0] _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire [15:0] _062_;
  wire _063_;
  wire _064_;
  wire [15:0] _065_;
  wire _066_;
  wire _067_;
  wire [15:0] _068_;
  wire _069_;
  wire _070_;
  wire [15:0] _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire [15:0] _075_;
  wire _076_;
  wire _077_;
  wire [15:0] _078_;
  wire _079_;
  wire _080_;
  wire [15:0] _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire [15:0] _085_;
  wire _086_;
  wire _087_;
  wire [15:0] _088_;
  wire [15:0] _089_;
  wire [15:0] _090_;
  wire [15:0] _091_;
  wire [15:0] _092_;
  wire [15:0] _093_;
  reg [15:0] act_10_1;
  reg [15:0] act_10_10;
  reg [15:0] act_10_2;
  reg [15:0] act_10_3;
  reg [15:0] act_10_4;
  reg [15:0] act_10_5;
  reg [15:0] act_10_6;
  reg [15:0] act_10_7;
  reg [15:0] act_10_8;
  reg [15:0] act_10_9;
  reg [15:0] act_11_1;
  reg [15:0] act_11_10;
  reg [15:0] act_11_11;
  reg [15:0] act_11_2;
  reg [15:0] act_11_3;
  reg [15:0] act_11_4;
  reg [15:0] act_11_5;
  reg [15:0] act_11_6;
  reg [15:0] act_11_7;
  reg [15:0] act_11_8;
  reg [15:0] act_11_9;
  reg [15:0] act_12_1;
  reg [15:0] act_12_10;
  reg [15:0] act_12_11;
  reg [15:0] act_12_12;
  reg [15:0] act_12_2;
  reg [15:0] act_12_3;
  reg [15:0] act_12_4;
  reg [15:0] act_12_5;
  reg [15:0] act_12_6;
  reg [15:0] act_12_7;
  reg [15:0] act_12_8;
  reg [15:0] act_12_9;
  reg [15:0] act_13_1;
  reg [15:0] act_13_10;
  reg [15:0] act_13_11;
  reg [15:0] act_13_12;
  reg [15:0] act_13_13;
  reg [15:0] act_13_2;
  reg [15:0] act_13_3;
  reg [15:0] act_13_4;
  reg [15:0] act_13_5;
  reg [15:0] act_13_6;
  reg [15:0] act_13_7;
  reg [15:0] act_13_8;
  reg [15:0] act_13_9;
  reg [15:0] act_14_1;
  reg [15:0] act_14_10;
  reg [15:0] act_14_11;
  reg [15:0] act_14_12;
  reg [15:0] act_14_13;
  reg [15:0] act_14_14;
  reg [15:0] act_14_2;
  reg [15:0] act_14_3;
  reg [15:0] act_14_4;
  reg [15:0] act_14_5;
  reg [15:0] act_14_6;
  reg [15:0] act_14_7;
  reg [15:0] act_14_8;
  reg [15:0] act_14_9;
  reg [15:0] act_15_1;
  reg [15:0] act_15_10;
  reg [15:0] act_15_11;
  reg [15:0] act_15_12;
  reg [15:0] act_15_13;
  reg [15:0] act_15_14;
  reg [15:0] act_15_15;
  reg [15:0] act_15_2;
  reg [15:0] act_15_3;
  reg [15:0] act_15_4;
  reg [15:0] act_15_5;
  reg [15:0] act_15_6;
  reg [15:0] act_15_7;
  reg [15:0] act_15_8;
  reg [15:0] act_15_9;
  reg [15:0] act_1_1;
  reg [15:0] act_2_1;
  reg [15:0] act_2_2;
  reg [15:0] act_3_1;
  reg [15:0] act_3_2;
  reg [15:0] act_3_3;
  reg [15:0] act_4_1;
  reg [15:0] act_4_2;
  reg [15:0] act_4_3;
  reg [15:0] act_4_4;
  reg [15:0] act_5_1;
  reg [15:0] act_5_2;
  reg [15:0] act_5_3;
  reg [15:0] act_5_4;
  reg [15:0] act_5_5;
  reg [15:0] act_6_1;
  reg [15:0] act_6_2;
  reg [15:0] act_6_3;
  reg [15:0] act_6_4;
  reg [15:0] act_6_5;
  reg [15:0] act_6_6;
  reg [15:0] act_7_1;
  reg [15:0] act_7_2;
  reg [15:0] act_7_3;
  reg [15:0] act_7_4;
  reg [15:0] act_7_5;
  reg [15:0] act_7_6;
  reg [15:0] act_7_7;
  reg [15:0] act_8_1;
  reg [15:0] act_8_2;
  reg [15:0] act_8_3;
  reg [15:0] act_8_4;
  reg [15:0] act_8_5;
  reg [15:0] act_8_6;
  reg [15:0] act_8_7;
  reg [15:0] act_8_8;
  reg [15:0] act_9_1;
  reg [15:0] act_9_2;
  reg [15:0] act_9_3;
  reg [15:0] act_9_4;
  reg [15:0] act_9_5;
  reg [15:0] act_9_6;
  reg [15:0] act_9_7;
  reg [15:0] act_9_8;
  reg [15:0] act_9_9;
  reg begun;
  reg computing;
  wire enter;
  wire [15:0] i_act__payload;
  wire [15:0] i_act__payload_1003 ;
  wire [15:0] i_act__payload_101 ;
  wire [15:0] i_act__payload_1011 ;
  wire [15:0] i_act__payload_1019 ;
  wire [15:0] i_act__payload_1027 ;
  wire [15:0] i_act__payload_1035 ;
  wire [15:0] i_act__payload_1043 ;
  wire [15:0] i_act__payload_1051 ;
  wire [15:0] i_act__payload_1059 ;
  wire [15:0] i_act__payload_1067 ;
  wire [15:0] i_act__payload_1075 ;
  wire [15:0] i_act__payload_1085 ;
  wire [15:0] i_act__payload_109 ;
  wire [15:0] i_act__payload_1093 ;
  wire [15:0] i_act__payload_1101 ;
  wire [15:0] i_act__payload_1109 ;
  wire [15:0] i_act__payload_1117 ;
  wire [15:0] i_act__payload_1125 ;
  wire [15:0] i_act__payload_1133 ;
  wire [15:0] i_act__payload_1141 ;
  wire [15:0] i_act__payload_1149 ;
  wire [15:0] i_act__payload_1157 ;
  wire [15:0] i_act__payload_1165 ;
  wire [15:0] i_act__payload_117 ;
  wire [15:0] i_act__payload_1173 ;
  wire [15:0] i_act__payload_1181 ;
  wire [15:0] i_act__payload_1189 ;
  wire [15:0] i_act__payload_1197 ;
  wire [15:0] i_act__payload_1207 ;
  wire [15:0] i_act__payload_1215 ;
  wire [15:0] i_act__payload_1223 ;
  wire [15:0] i_act__payload_1231 ;
  wire [15:0] i_act__payload_1239 ;
  wire [15:0] i_act__payload_1247 ;
  wire [15:0] i_act__payload_125 ;
  wire [15:0] i_act__payload_1255 ;
  wire [15:0] i_act__payload_1263 ;
  wire [15:0] i_act__payload_1271 ;
  wire [15:0] i_act__payload_1279 ;
  wire [15:0] i_act__payload_1287 ;
  wire [15:0] i_act__payload_1295 ;
  wire [15:0] i_act__payload_1303 ;
  wire [15:0] i_act__payload_1311 ;
  wire [15:0] i_act__payload_1319 ;
  wire [15:0] i_act__payload_1329 ;
  wire [15:0] i_act__payload_133 ;
  wire [15:0] i_act__payload_1337 ;
  wire [15:0] i_act__payload_1345 ;
  wire [15:0] i_act__payload_1353 ;
  wire [15:0] i_act__payload_1361 ;
  wire [15:0] i_act__payload_1369 ;
  wire [15:0] i_act__payload_1377 ;
  wire [15:0] i_act__payload_1385 ;
  wire [15:0] i_act__payload_1393 ;
  wire [15:0] i_act__payload_1401 ;
  wire [15:0] i_act__payload_1409 ;
  wire [15:0] i_act__payload_141 ;
  wire [15:0] i_act__payload_1417 ;
  wire [15:0] i_act__payload_1425 ;
  wire [15:0] i_act__payload_1433 ;
  wire [15:0] i_act__payload_1441 ;
  wire [15:0] i_act__payload_1451 ;
  wire [15:0] i_act__payload_1459 ;
  wire [15:0] i_act__payload_1467 ;
  wire [15:0] i_act__payload_1475 ;
  wire [15:0] i_act__payload_1483 ;
  wire [15:0] i_act__payload_149 ;
  wire [15:0] i_act__payload_1491 ;
  wire [15:0] i_act__payload_1499 ;
  wire [15:0] i_act__payload_1507 ;
  wire [15:0] i_act__payload_1515 ;
  wire [15:0] i_act__payload_1523 ;
  wire [15:0] i_act__payload_1531 ;
  wire [15:0] i_act__payload_1539 ;
  wire [15:0] i_act__payload_1547 ;
  wire [15:0] i_act__payload_1555 ;
  wire [15:0] i_act__payload_1563 ;
  wire [15:0] i_act__payload_157 ;
  wire [15:0] i_act__payload_1573 ;
  wire [15:0] i_act__payload_1581 ;
  wire [15:0] i_act__payload_1589 ;
  wire [15:0] i_act__payload_1597 ;
  wire [15:0] i_act__payload_1605 ;
  wire [15:0] i_act__payload_1613 ;
  wire [15:0] i_act__payload_1621 ;
  wire [15:0] i_act__payload_1629 ;
  wire [15:0] i_act__payload_1637 ;
  wire [15:0] i_act__payload_1645 ;
  wire [15:0] i_act__payload_165 ;
  wire [15:0] i_act__payload_1653 ;
  wire [15:0] i_act__payload_1661 ;
  wire [15:0] i_act__payload_1669 ;
  wire [15:0] i_act__payload_1677 ;
  wire [15:0] i_act__payload_1685 ;
  wire [15:0] i_act__payload_1695 ;
  wire [15:0] i_act__payload_1703 ;
  wire [15:0] i_act__payload_1711 ;
  wire [15:0] i_act__payload_1719 ;
  wire [15:0] i_act__payload_1727 ;
  wire [15:0] i_act__payload_173 ;
  wire [15:0] i_act__payload_1735 ;
  wire [15:0] i_act__payload_1743 ;
  wire [15:0] i_act__payload_1751 ;
  wire [15:0] i_act__payload_1759 ;
  wire [15:0] i_act__payload_1767 ;
  wire [15:0] i_act__payload_1775 ;
  wire [15:0] i_act__payload_1783 ;
  wire [15:0] i_act__payload_1791 ;
  wire [15:0] i_act__payload_1799 ;
  wire [15:0] i_act__payload_1807 ;
  wire [15:0] i_act__payload_181 ;
  wire [15:0] i_act__payload_1817 ;
  wire [15:0] i_act__payload_1825 ;
  wire [15:0] i_act__payload_1833 ;
  wire [15:0] i_act__payload_1841 ;
  wire [15:0] i_act__payload_1849 ;
  wire [15:0] i_act__payload_1857 ;
  wire [15:0] i_act__payload_1865 ;
  wire [15:0] i_act__payload_1873 ;
  wire [15:0] i_act__payload_1881 ;
  wire [15:0] i_act__payload_1889 ;
  wire [15:0] i_act__payload_189 ;
  wire [15:0] i_act__payload_1897 ;
  wire [15:0] i_act__payload_1905 ;
  wire [15:0] i_act__payload_1913 ;
  wire [15:0] i_act__payload_1921 ;
  wire [15:0] i_act__payload_1929 ;
  wire [15:0] i_act__payload_197 ;
  wire [15:0] i_act__payload_205 ;
  wire [15:0] i_act__payload_213 ;
  wire [15:0] i_act__payload_221 ;
  wire [15:0] i_act__payload_23 ;
  wire [15:0] i_act__payload_231 ;
  wire [15:0] i_act__payload_239 ;
  wire [15:0] i_act__payload_247 ;
  wire [15:0] i_act__payload_255 ;
  wire [15:0] i_act__payload_263 ;
  wire [15:0] i_act__payload_271 ;
  wire [15:0] i_act__payload_279 ;
  wire [15:0] i_act__payload_287 ;
  wire [15:0] i_act__payload_29 ;
  wire [15:0] i_act__payload_295 ;
  wire [15:0] i_act__payload_303 ;
  wire [15:0] i_act__payload_311 ;
  wire [15:0] i_act__payload_319 ;
  wire [15:0] i_act__payload_327 ;
  wire [15:0] i_act__payload_335 ;
  wire [15:0] i_act__payload_343 ;
  wire [15:0] i_act__payload_35 ;
  wire [15:0] i_act__payload_353 ;
  wire [15:0] i_act__payload_361 ;
  wire [15:0] i_act__payload_369 ;
  wire [15:0] i_act__payload_377 ;
  wire [15:0] i_act__payload_385 ;
  wire [15:0] i_act__payload_393 ;
  wire [15:0] i_act__payload_401 ;
  wire [15:0] i_act__payload_409 ;
  wire [15:0] i_act__payload_41 ;
  wire [15:0] i_act__payload_417 ;
  wire [15:0] i_act__payload_425 ;
  wire [15:0] i_act__payload_433 ;
  wire [15:0] i_act__payload_441 ;
  wire [15:0] i_act__payload_449 ;
  wire [15:0] i_act__payload_457 ;
  wire [15:0] i_act__payload_465 ;
  wire [15:0] i_act__payload_47 ;
  wire [15:0] i_act__payload_475 ;
  wire [15:0] i_act__payload_483 ;
  wire [15:0] i_act__payload_491 ;
  wire [15:0] i_act__payload_499 ;
  wire [15:0] i_act__payload_507 ;
  wire [15:0] i_act__payload_515 ;
  wire [15:0] i_act__payload_523 ;
  wire [15:0] i_act__payload_53 ;
  wire [15:0] i_act__payload_531 ;
  wire [15:0] i_act__payload_539 ;
  wire [15:0] i_act__payload_547 ;
  wire [15:0] i_act__payload_555 ;
  wire [15:0] i_act__payload_563 ;
  wire [15:0] i_act__payload_571 ;
  wire [15:0] i_act__payload_579 ;
  wire [15:0] i_act__payload_587 ;
  wire [15:0] i_act__payload_59 ;
  wire [15:0] i_act__payload_597 ;
  wire [15:0] i_act__payload_605 ;
  wire [15:0] i_act__payload_613 ;
  wire [15:0] i_act__payload_621 ;
  wire [15:0] i_act__payload_629 ;
  wire [15:0] i_act__payload_637 ;
  wire [15:0] i_act__payload_645 ;
  wire [15:0] i_act__payload_65 ;
  wire [15:0] i_act__payload_653 ;
  wire [15:0] i_act__payload_661 ;
  wire [15:0] i_act__payload_669 ;
  wire [15:0] i_act__payload_677 ;
  wire [15:0] i_act__payload_685 ;
  wire [15:0] i_act__payload_693 ;
  wire [15:0] i_act__payload_701 ;
  wire [15:0] i_act__payload_709 ;
  wire [15:0] i_act__payload_71 ;
  wire [15:0] i_act__payload_719 ;
  wire [15:0] i_act__payload_727 ;
  wire [15:0] i_act__payload_735 ;
  wire [15:0] i_act__payload_743 ;
  wire [15:0] i_act__payload_751 ;
  wire [15:0] i_act__payload_759 ;
  wire [15:0] i_act__payload_767 ;
  wire [15:0] i_act__payload_77 ;
  wire [15:0] i_act__payload_775 ;
  wire [15:0] i_act__payload_783 ;
  wire [15:0] i_act__payload_791 ;
  wire [15:0] i_act__payload_799 ;
  wire [15:0] i_act__payload_807 ;
  wire [15:0] i_act__payload_815 ;
  wire [15:0] i_act__payload_823 ;
  wire [15:0] i_act__payload_83 ;
  wire [15:0] i_act__payload_831 ;
  wire [15:0] i_act__payload_841 ;
  wire [15:0] i_act__payload_849 ;
  wire [15:0] i_act__payload_857 ;
  wire [15:0] i_act__payload_865 ;
  wire [15:0] i_act__payload_873 ;
  wire [15:0] i_act__payload_881 ;
  wire [15:0] i_act__payload_889 ;
  wire [15:0] i_act__payload_89 ;
  wire [15:0] i_act__payload_897 ;
  wire [15:0] i_act__payload_905 ;
  wire [15:0] i_act__payload_913 ;
  wire [15:0] i_act__payload_921 ;
  wire [15:0] i_act__payload_929 ;
  wire [15:0] i_act__payload_937 ;
  wire [15:0] i_act__payload_945 ;
  wire [15:0] i_act__payload_95 ;
  wire [15:0] i_act__payload_953 ;
  wire [15:0] i_act__payload_963 ;
  wire [15:0] i_act__payload_971 ;
  wire [15:0] i_act__payload_979 ;
  wire [15:0] i_act__payload_987 ;
  wire [15:0] i_act__payload_995 ;
  wire i_load__payload;
  wire i_load__payload_1005 ;
  wire i_load__payload_1013 ;
  wire i_load__payload_1021 ;
  wire i_load__payload_1029 ;
  wire i_load__payload_103 ;
  wire i_load__payload_1037 ;
  wire i_load__payload_1045 ;
  wire i_load__payload_1053 ;
  wire i_load__payload_1061 ;
  wire i_load__payload_1069 ;
  wire i_load__payload_1077 ;
  wire i_load__payload_1087 ;
  wire i_load__payload_1095 ;
  wire i_load__payload_1103 ;
  wire i_load__payload_111 ;
  wire i_load__payload_1111 ;
  wire i_load__payload_1119 ;
  wire i_load__payload_1127 ;
  wire i_load__payload_1135 ;
  wire i_load__payload_1143 ;
  wire i_load__payload_1151 ;
  wire i_load__payload_1159 ;
  wire i_load__payload_1167 ;
  wire i_load__payload_1175 ;
  wire i_load__payload_1183 ;
  wire i_load__payload_119 ;
  wire i_load__payload_1191 ;
  wire i_load__payload_1199 ;
  wire i_load__payload_1209 ;
  wire i_load__payload_1217 ;
  wire i_load__payload_1225 ;
  wire i_load__payload_1233 ;
  wire i_load__payload_1241 ;
  wire i_load__payload_1249 ;
  wire i_load__payload_1257 ;
  wire i_load__payload_1265 ;
  wire i_load__payload_127 ;
  wire i_load__payload_1273 ;
  wire i_load__payload_1281 ;
  wire i_load__payload_1289 ;
  wire i_load__payload_1297 ;
  wire i_load__payload_1305 ;
  wire i_load__payload_1313 ;
  wire i_load__payload_1321 ;
  wire i_load__payload_1331 ;
  wire i_load__payload_1339 ;
  wire i_load__payload_1347 ;
  wire i_load__payload_135 ;
  wire i_load__payload_1355 ;
  wire i_load__payload_1363 ;
  wire i_load__payload_1371 ;
  wire i_load__payload_1379 ;
  wire i_load__payload_1387 ;
  wire i_load__payload_1395 ;
  wire i_load__payload_1403 ;
  wire i_load__payload_1411 ;
  wire i_load__payload_1419 ;
  wire i_load__payload_1427 ;
  wire i_load__payload_143 ;
  wire i_load__payload_1435 ;
  wire i_load__payload_1443 ;
  wire i_load__payload_1453 ;
  wire i_load__payload_1461 ;
  wire i_load__payload_1469 ;
  wire i_load__payload_1477 ;
  wire i_load__payload_1485 ;
  wire i_load__payload_1493 ;
  wire i_load__payload_1501 ;
  wire i_load__payload_1509 ;
  wire i_load__payload_151 ;
  wire i_load__payload_1517 ;
  wire i_load__payload_1525 ;
  wire i_load__payload_1533 ;
  wire i_load__payload_1541 ;
  wire i_load__payload_1549 ;
  wire i_load__payload_1557 ;
  wire i_load__payload_1565 ;
  wire i_load__payload_1575 ;
  wire i_load__payload_1583 ;
  wire i_load__payload_159 ;
  wire i_load__payload_1591 ;
  wire i_load__payload_1599 ;
  wire i_load__payload_1607 ;
  wire i_load__payload_1615 ;
  wire i_load__payload_1623 ;
  wire i_load__payload_1631 ;
  wire i_load__payload_1639 ;
  wire i_load__payload_1647 ;
  wire i_load__payload_1655 ;
  wire i_load__payload_1663 ;
  wire i_load__payload_167 ;
  wire i_load__payload_1671 ;
  wire i_load__payload_1679 ;
  wire i_load__payload_1687 ;
  wire i_load__payload_1697 ;
  wire i_load__payload_1705 ;
  wire i_load__payload_1713 ;
  wire i_load__payload_1721 ;
  wire i_load__payload_1729 ;
  wire i_load__payload_1737 ;
  wire i_load__payload_1745 ;
  wire i_load__payload_175 ;
  wire i_load__payload_1753 ;
  wire i_load__payload_1761 ;
  wire i_load__payload_1769 ;
  wire i_load__payload_1777 ;
  wire i_load__payload_1785 ;
  wire i_load__payload_1793 ;
  wire i_load__payload_1801 ;
  wire i_load__payload_1809 ;
  wire i_load__payload_1819 ;
  wire i_load__payload_1827 ;
  wire i_load__payload_183 ;
  wire i_load__payload_1835 ;
  wire i_load__payload_1843 ;
  wire i_load__payload_1851 ;
  wire i_load__payload_1859 ;
  wire i_load__payload_1867 ;
  wire i_load__payload_1875 ;
  wire i_load__payload_1883 ;
  wire i_load__payload_1891 ;
  wire i_load__payload_1899 ;
  wire i_load__payload_1907 ;
  wire i_load__payload_191 ;
  wire i_load__payload_1915 ;
  wire i_load__payload_1923 ;
  wire i_load__payload_1931 ;
  wire i_load__payload_1938 ;
  wire i_load__payload_1943 ;
  wire i_load__payload_1946 ;
  wire i_load__payload_1949 ;
  wire i_load__payload_1952 ;
  wire i_load__payload_1955 ;
  wire i_load__payload_1958 ;
  wire i_load__payload_1961 ;
  wire i_load__payload_1964 ;
  wire i_load__payload_1967 ;
  wire i_load__payload_1970 ;
  wire i_load__payload_1973 ;
  wire i_load__payload_1976 ;
  wire i_load__payload_1979 ;
  wire i_load__payload_1982 ;
  wire i_load__payload_1985 ;
  wire i_load__payload_199 ;
  wire i_load__payload_207 ;
  wire i_load__payload_215 ;
  wire i_load__payload_223 ;
  wire i_load__payload_233 ;
  wire i_load__payload_241 ;
  wire i_load__payload_249 ;
  wire i_load__payload_25 ;
  wire i_load__payload_257 ;
  wire i_load__payload_265 ;
  wire i_load__payload_273 ;
  wire i_load__payload_281 ;
  wire i_load__payload_289 ;
  wire i_load__payload_297 ;
  wire i_load__payload_305 ;
  wire i_load__payload_31 ;
  wire i_load__payload_313 ;
  wire i_load__payload_321 ;
  wire i_load__payload_329 ;
  wire i_load__payload_337 ;
  wire i_load__payload_345 ;
  wire i_load__payload_355 ;
  wire i_load__payload_363 ;
  wire i_load__payload_37 ;
  wire i_load__payload_371 ;
  wire i_load__payload_379 ;
  wire i_load__payload_387 ;
  wire i_load__payload_395 ;
  wire i_load__payload_403 ;
  wire i_load__payload_411 ;
  wire i_load__payload_419 ;
  wire i_load__payload_427 ;
  wire i_load__payload_43 ;
  wire i_load__payload_435 ;
  wire i_load__payload_443 ;
  wire i_load__payload_451 ;
  wire i_load__payload_459 ;
  wire i_load__payload_467 ;
  wire i_load__payload_477 ;
  wire i_load__payload_485 ;
  wire i_load__payload_49 ;
  wire i_load__payload_493 ;
  wire i_load__payload_501 ;
  wire i_load__payload_509 ;
  wire i_load__payload_517 ;
  wire i_load__payload_525 ;
  wire i_load__payload_533 ;
  wire i_load__payload_541 ;
  wire i_load__payload_549 ;
  wire i_load__payload_55 ;
  wire i_load__payload_557 ;
  wire i_load__payload_565 ;
  wire i_load__payload_573 ;
  wire i_load__payload_581 ;
  wire i_load__payload_589 ;
  wire i_load__payload_599 ;
  wire i_load__payload_607 ;
  wire i_load__payload_61 ;
  wire i_load__payload_615 ;
  wire i_load__payload_623 ;
  wire i_load__payload_631 ;
  wire i_load__payload_639 ;
  wire i_load__payload_647 ;
  wire i_load__payload_655 ;
  wire i_load__payload_663 ;
  wire i_load__payload_67 ;
  wire i_load__payload_671 ;
  wire i_load__payload_679 ;
  wire i_load__payload_687 ;
  wire i_load__payload_695 ;
  wire i_load__payload_703 ;
  wire i_load__payload_711 ;
  wire i_load__payload_721 ;
  wire i_load__payload_729 ;
  wire i_load__payload_73 ;
  wire i_load__payload_737 ;
  wire i_load__payload_745 ;
  wire i_load__payload_753 ;
  wire i_load__payload_761 ;
  wire i_load__payload_769 ;
  wire i_load__payload_777 ;
  wire i_load__payload_785 ;
  wire i_load__payload_79 ;
  wire i_load__payload_793 ;
  wire i_load__payload_801 ;
  wire i_load__payload_809 ;
  wire i_load__payload_817 ;
  wire i_load__payload_825 ;
  wire i_load__payload_833 ;
  wire i_load__payload_843 ;
  wire i_load__payload_85 ;
  wire i_load__payload_851 ;
  wire i_load__payload_859 ;
  wire i_load__payload_867 ;
  wire i_load__payload_875 ;
  wire i_load__payload_883 ;
  wire i_load__payload_891 ;
  wire i_load__payload_899 ;
  wire i_load__payload_907 ;
  wire i_load__payload_91 ;
  wire i_load__payload_915 ;
  wire i_load__payload_923 ;
  wire i_load__payload_931 ;
  wire i_load__payload_939 ;
  wire i_load__payload_947 ;
  wire i_load__payload_955 ;
  wire i_load__payload_965 ;
  wire i_load__payload_97 ;
  wire i_load__payload_973 ;
  wire i_load__payload_981 ;
  wire i_load__payload_989 ;
  wire i_load__payload_997 ;
  wire [31:0] i_sum__payload;
  wire [31:0] i_sum__payload_2067 ;
  wire [31:0] i_sum__payload_2069 ;
  wire [31:0] i_sum__payload_2071 ;
  wire [31:0] i_sum__payload_2073 ;
  wire [31:0] i_sum__payload_2075 ;
  wire [31:0] i_sum__payload_2077 ;
  wire [31:0] i_sum__payload_2079 ;
  wire [31:0] i_sum__payload_2081 ;
  wire [31:0] i_sum__payload_2083 ;
  wire [31:0] i_sum__payload_2085 ;
  wire [31:0] i_sum__payload_2087 ;
  wire [31:0] i_sum__payload_2089 ;
  wire [31:0] i_sum__payload_2091 ;
  wire [31:0] i_sum__payload_2093 ;
  wire [31:0] i_sum__payload_2095 ;
  wire [31:0] i_sum__payload_2097 ;
  wire [31:0] i_sum__payload_2099 ;
  wire [31:0] i_sum__payload_2101 ;
  wire [31:0] i_sum__payload_2103 ;
  wire [31:0] i_sum__payload_2105 ;
  wire [31:0] i_sum__payload_2107 ;
  wire [31:0] i_sum__payload_2109 ;
  wire [31:0] i_sum__payload_2111 ;
  wire [31:0] i_sum__payload_2113 ;
  wire [31:0] i_sum__payload_2115 ;
  wire [31:0] i_sum__payload_2117 ;
  wire [31:0] i_sum__payload_2119 ;
  wire [31:0] i_sum__payload_2121 ;
  wire [31:0] i_sum__payload_2123 ;
  wire [31:0] i_sum__payload_2125 ;
  wire [31:0] i_sum__payload_2127 ;
  wire [31:0] i_sum__payload_2129 ;
  wire [31:0] i_sum__payload_2131 ;
  wire [31:0] i_sum__payload_2133 ;
  wire [31:0] i_sum__payload_2135 ;
  wire [31:0] i_sum__payload_2137 ;
  wire [31:0] i_sum__payload_2139 ;
  wire [31:0] i_sum__payload_2141 ;
  wire [31:0] i_sum__payload_2143 ;
  wire [31:0] i_sum__payload_2145 ;
  wire [31:0] i_sum__payload_2147 ;
  wire [31:0] i_sum__payload_2149 ;
  wire [31:0] i_sum__payload_2151 ;
  wire [31:0] i_sum__payload_2153 ;
  wire [31:0] i_sum__payload_2155 ;
  wire [31:0] i_sum__payload_2157 ;
  wire [31:0] i_sum__payload_2159 ;
  wire [31:0] i_sum__payload_2161 ;
  wire [31:0] i_sum__payload_2163 ;
  wire [31:0] i_sum__payload_2165 ;
  wire [31:0] i_sum__payload_2167 ;
  wire [31:0] i_sum__payload_2169 ;
  wire [31:0] i_sum__payload_2171 ;
  wire [31:0] i_sum__payload_2173 ;
  wire [31:0] i_sum__payload_2175 ;
  wire [31:0] i_sum__payload_2177 ;
  wire [31:0] i_sum__payload_2179 ;
  wire [31:0] i_sum__payload_2181 ;
  wire [31:0] i_sum__payload_2183 ;
  wire [31:0] i_sum__payload_2185 ;
  wire [31:0] i_sum__payload_2187 ;
  wire [31:0] i_sum__payload_2189 ;
  wire [31:0] i_sum__payload_2191 ;
  wire [31:0] i_sum__payload_2193 ;
  wire [31:0] i_sum__payload_2195 ;
  wire [31:0] i_sum__payload_2197 ;
  wire [31:0] i_sum__payload_2199 ;
  wire [31:0] i_sum__payload_2201 ;
  wire [31:0] i_sum__payload_2203 ;
  wire [31:0] i_sum__payload_2205 ;
  wire [31:0] i_sum__payload_2207 ;
  wire [31:0] i_sum__payload_2209 ;
  wire [31:0] i_sum__payload_2211 ;
  wire [31:0] i_sum__payload_2213 ;
  wire [31:0] i_sum__payload_2215 ;
  wire [31:0] i_sum__payload_2217 ;
  wire [31:0] i_sum__payload_2219 ;
  wire [31:0] i_sum__payload_2221 ;
  wire [31:0] i_sum__payload_2223 ;
  wire [31:0] i_sum__payload_2225 ;
  wire [31:0] i_sum__payload_2227 ;
  wire [31:0] i_sum__payload_2229 ;
  wire [31:0] i_sum__payload_2231 ;
  wire [31:0] i_sum__payload_2233 ;
  wire [31:0] i_sum__payload_2235 ;
  wire [31:0] i_sum__payload_2237 ;
  wire [31:0] i_sum__payload_2239 ;
  wire [31:0] i_sum__payload_2241 ;
  wire [31:0] i_sum__payload_2243 ;
  wire [31:0] i_sum__payload_2245 ;
  wire [31:0] i_sum__payload_2247 ;
  wire [31:0] i_sum__payload_2249 ;
  wire [31:0] i_sum__payload_2251 ;
  wire [31:0] i_sum__payload_2253 ;
  wire [31:0] i_sum__payload_2255 ;
  wire [31:0] i_sum__payload_2257 ;
  wire [31:0] i_sum__payload_2259 ;
  wire [31:0] i_sum__payload_2261 ;
  wire [31:0] i_sum__payload_2263 ;
  wire [31:0] i_sum__payload_2265 ;
  wire [31:0] i_sum__payload_2267 ;
  wire [31:0] i_sum__payload_2269 ;
  wire [31:0] i_sum__payload_2271 ;
  wire [31:0] i_sum__payload_2273 ;
  wire [31:0] i_sum__payload_2275 ;
  wire [31:0] i_sum__payload_2277 ;
  wire [31:0] i_sum__payload_2279 ;
  wire [31:0] i_sum__payload_2281 ;
  wire [31:0] i_sum__payload_2283 ;
  wire [31:0] i_sum__payload_2285 ;
  wire [31:0] i_sum__payload_2287 ;
  wire [31:0] i_sum__payload_2289 ;
  wire [31:0] i_sum__payload_2291 ;
  wire [31:0] i_sum__payload_2293 ;
  wire [31:0] i_sum__payload_2295 ;
  wire [31:0] i_sum__payload_2297 ;
  wire [31:0] i_sum__payload_2299 ;
  wire [31:0] i_sum__payload_2301 ;
  wire [31:0] i_sum__payload_2303 ;
  wire [31:0] i_sum__payload_2305 ;
  wire [31:0] i_sum__payload_2307 ;
  wire [31:0] i_sum__payload_2309 ;
  wire [31:0] i_sum__payload_2311 ;
  wire [31:0] i_sum__payload_2313 ;
  wire [31:0] i_sum__payload_2315 ;
  wire [31:0] i_sum__payload_2317 ;
  wire [31:0] i_sum__payload_2319 ;
  wire [31:0] i_sum__payload_2321 ;
  wire [31:0] i_sum__payload_2323 ;
  wire [31:0] i_sum__payload_2325 ;
  wire [31:0] i_sum__payload_2327 ;
  wire [31:0] i_sum__payload_2329 ;
  wire [31:0] i_sum__payload_2331 ;
  wire [31:0] i_sum__payload_2333 ;
  wire [31:0] i_sum__payload_2335 ;
  wire [31:0] i_sum__payload_2337 ;
  wire [31:0] i_sum__payload_2339 ;
  wire [31:0] i_sum__payload_2341 ;
  wire [31:0] i_sum__payload_2343 ;
  wire [31:0] i_sum__payload_2345 ;
  wire [31:0] i_sum__payload_2347 ;
  wire [31:0] i_sum__payload_2349 ;
  wire [31:0] i_sum__payload_2351 ;
  wire [31:0] i_sum__payload_2353 ;
  wire [31:0] i_sum__payload_2355 ;
  wire [31:0] i_sum__payload_2357 ;
  wire [31:0] i_sum__payload_2359 ;
  wire [31:0] i_sum__payload_2361 ;
  wire [31:0] i_sum__payload_2363 ;
  wire [31:0] i_sum__payload_2365 ;
  wire [31:0] i_sum__payload_2367 ;
  wire [31:0] i_sum__payload_2369 ;
  wire [31:0] i_sum__payload_2371 ;
  wire [31:0] i_sum__payload_2373 ;
  wire [31:0] i_sum__payload_2375 ;
  wire [31:0] i_sum__payload_2377 ;
  wire [31:0] i_sum__payload_2379 ;
  wire [31:0] i_sum__payload_2381 ;
  wire [31:0] i_sum__payload_2383 ;
  wire [31:0] i_sum__payload_2385 ;
  wire [31:0] i_sum__payload_2387 ;
  wire [31:0] i_sum__payload_2389 ;
  wire [31:0] i_sum__payload_2391 ;
  wire [31:0] i_sum__payload_2393 ;
  wire [31:0] i_sum__payload_2395 ;
  wire [31:0] i_sum__payload_2397 ;
  wire [31:0] i_sum__payload_2399 ;
  wire [31:0] i_sum__payload_2401 ;
  wire [31:0] i_sum__payload_2403 ;
  wire [31:0] i_sum__payload_2405 ;
  wire [31:0] i_sum__payload_2407 ;
  wire [31:0] i_sum__payload_2409 ;
  wire [31:0] i_sum__payload_2411 ;
  wire [31:0] i_sum__payload_2413 ;
  wire [31:0] i_sum__payload_2415 ;
  wire [31:0] i_sum__payload_2417 ;
  wire [31:0] i_sum__payload_2419 ;
  wire [31:0] i_sum__payload_2421 ;
  wire [31:0] i_sum__payload_2423 ;
  wire [31:0] i_sum__payload_2425 ;
  wire [31:0] i_sum__payload_2427 ;
  wire [31:0] i_sum__payload_2429 ;
  wire [31:0] i_sum__payload_2431 ;
  wire [31:0] i_sum__payload_2433 ;
  wire [31:0] i_sum__payload_2435 ;
  wire [31:0] i_sum__payload_2437 ;
  wire [31:0] i_sum__payload_2439 ;
  wire [31:0] i_sum__payload_2441 ;
  wire [31:0] i_sum__payload_2443 ;
  wire [31:0] i_sum__payload_2445 ;
  wire [31:0] i_sum__payload_2447 ;
  wire [31:0] i_sum__payload_2449 ;
  wire [31:0] i_sum__payload_2451 ;
  wire [31:0] i_sum__payload_2453 ;
  wire [31:0] i_sum__payload_2455 ;
  wire [31:0] i_sum__payload_2457 ;
  wire [31:0] i_sum__payload_2459 ;
  wire [31:0] i_sum__payload_2461 ;
  wire [31:0] i_sum__payload_2463 ;
  wire [31:0] i_sum__payload_2465 ;
  wire [31:0] i_sum__payload_2467 ;
  wire [31:0] i_sum__payload_2469 ;
  wire [31:0] i_sum__payload_2471 ;
  wire [31:0] i_sum__payload_2473 ;
  wire [31:0] i_sum__payload_2475 ;
  wire [31:0] i_sum__payload_2477 ;
  wire [31:0] i_sum__payload_2479 ;
  wire [31:0] i_sum__payload_2481 ;
  wire [31:0] i_sum__payload_2483 ;
  wire [31:0] i_sum__payload_2485 ;
  wire [31:0] i_sum__payload_2487 ;
  wire [31:0] i_sum__payload_2489 ;
  wire [31:0] i_sum__payload_2491 ;
  wire [31:0] i_sum__payload_2493 ;
  wire [31:0] i_sum__payload_2495 ;
  wire [31:0] i_sum__payload_2497 ;
  wire [31:0] i_sum__payload_2499 ;
  wire [31:0] i_sum__payload_2501 ;
  wire [31:0] i_sum__payload_2503 ;
  wire [31:0] i_sum__payload_2505 ;
  wire [31:0] i_sum__payload_2507 ;
  wire [31:0] i_sum__payload_2509 ;
  wire [31:0] i_sum__payload_2511 ;
  wire [31:0] i_sum__payload_2513 ;
  wire [31:0] i_sum__payload_2515 ;
  wire [31:0] i_sum__payload_2517 ;
  wire [31:0] i_sum__payload_2519 ;
  wire [31:0] i_sum__payload_2521 ;
  wire [31:0] i_sum__payload_2523 ;
  wire [31:0] i_sum__payload_2525 ;
  wire [31:0] i_sum__payload_2527 ;
  wire [31:0] i_sum__payload_2529 ;
  wire [31:0] i_sum__payload_2531 ;
  wire [31:0] i_sum__payload_2533 ;
  wire [31:0] i_sum__payload_2535 ;
  wire [31:0] i_sum__payload_2537 ;
  wire [31:0] i_sum__payload_2539 ;
  wire [31:0] i_sum__payload_2541 ;
  wire [31:0] i_sum__payload_2543 ;
  wire i_swap__payload;
  wire i_swap__payload_1007 ;
  wire i_swap__payload_1015 ;
  wire i_swap__payload_1023 ;
  wire i_swap__payload_1031 ;
  wire i_swap__payload_1039 ;
  wire i_swap__payload_1047 ;
  wire i_swap__payload_105 ;
  wire i_swap__payload_1055 ;
  wire i_swap__payload_1063 ;
  wire i_swap__payload_1071 ;
  wire i_swap__payload_1079 ;
  wire i_swap__payload_1089 ;
  wire i_swap__payload_1097 ;
  wire i_swap__payload_1105 ;
  wire i_swap__payload_1113 ;
  wire i_swap__payload_1121 ;
  wire i_swap__payload_1129 ;
  wire i_swap__payload_113 ;
  wire i_swap__payload_1137 ;
  wire i_swap__payload_1145 ;
  wire i_swap__payload_1153 ;
  wire i_swap__payload_1161 ;
  wire i_swap__payload_1169 ;
  wire i_swap__payload_1177 ;
  wire i_swap__payload_1185 ;
  wire i_swap__payload_1193 ;
  wire i_swap__payload_1201 ;
  wire i_swap__payload_121 ;
  wire i_swap__payload_1211 ;
  wire i_swap__payload_1219 ;
  wire i_swap__payload_1227 ;
  wire i_swap__payload_1235 ;
  wire i_swap__payload_1243 ;
  wire i_swap__payload_1251 ;
  wire i_swap__payload_1259 ;
  wire i_swap__payload_1267 ;
  wire i_swap__payload_1275 ;
  wire i_swap__payload_1283 ;
  wire i_swap__payload_129 ;
  wire i_swap__payload_1291 ;
  wire i_swap__payload_1299 ;
  wire i_swap__payload_1307 ;
  wire i_swap__payload_1315 ;
  wire i_swap__payload_1323 ;
  wire i_swap__payload_1333 ;
  wire i_swap__payload_1341 ;
  wire i_swap__payload_1349 ;
  wire i_swap__payload_1357 ;
  wire i_swap__payload_1365 ;
  wire i_swap__payload_137 ;
  wire i_swap__payload_1373 ;
  wire i_swap__payload_1381 ;
  wire i_swap__payload_1389 ;
  wire i_swap__payload_1397 ;
  wire i_swap__payload_1405 ;
  wire i_swap__payload_1413 ;
  wire i_swap__payload_1421 ;
  wire i_swap__payload_1429 ;
  wire i_swap__payload_1437 ;
  wire i_swap__payload_1445 ;
  wire i_swap__payload_145 ;
  wire i_swap__payload_1455 ;
  wire i_swap__payload_1463 ;
  wire i_swap__payload_1471 ;
  wire i_swap__payload_1479 ;
  wire i_swap__payload_1487 ;
  wire i_swap__payload_1495 ;
  wire i_swap__payload_1503 ;
  wire i_swap__payload_1511 ;
  wire i_swap__payload_1519 ;
  wire i_swap__payload_1527 ;
  wire i_swap__payload_153 ;
  wire i_swap__payload_1535 ;
  wire i_swap__payload_1543 ;
  wire i_swap__payload_1551 ;
  wire i_swap__payload_1559 ;
  wire i_swap__payload_1567 ;
  wire i_swap__payload_1577 ;
  wire i_swap__payload_1585 ;
  wire i_swap__payload_1593 ;
  wire i_swap__payload_1601 ;
  wire i_swap__payload_1609 ;
  wire i_swap__payload_161 ;
  wire i_swap__payload_1617 ;
  wire i_swap__payload_1625 ;
  wire i_swap__payload_1633 ;
  wire i_swap__payload_1641 ;
  wire i_swap__payload_1649 ;
  wire i_swap__payload_1657 ;
  wire i_swap__payload_1665 ;
  wire i_swap__payload_1673 ;
  wire i_swap__payload_1681 ;
  wire i_swap__payload_1689 ;
  wire i_swap__payload_169 ;
  wire i_swap__payload_1699 ;
  wire i_swap__payload_1707 ;
  wire i_swap__payload_1715 ;
  wire i_swap__payload_1723 ;
  wire i_swap__payload_1731 ;
  wire i_swap__payload_1739 ;
  wire i_swap__payload_1747 ;
  wire i_swap__payload_1755 ;
  wire i_swap__payload_1763 ;
  wire i_swap__payload_177 ;
  wire i_swap__payload_1771 ;
  wire i_swap__payload_1779 ;
  wire i_swap__payload_1787 ;
  wire i_swap__payload_1795 ;
  wire i_swap__payload_1803 ;
  wire i_swap__payload_1811 ;
  wire i_swap__payload_1821 ;
  wire i_swap__payload_1829 ;
  wire i_swap__payload_1837 ;
  wire i_swap__payload_1845 ;
  wire i_swap__payload_185 ;
  wire i_swap__payload_1853 ;
  wire i_swap__payload_1861 ;
  wire i_swap__payload_1869 ;
  wire i_swap__payload_1877 ;
  wire i_swap__payload_1885 ;
  wire i_swap__payload_1893 ;
  wire i_swap__payload_1901 ;
  wire i_swap__payload_1909 ;
  wire i_swap__payload_1917 ;
  wire i_swap__payload_1925 ;
  wire i_swap__payload_193 ;
  wire i_swap__payload_1933 ;
  reg i_swap__payload_1986 ;
  reg i_swap__payload_1988 ;
  reg i_swap__payload_1990 ;
  reg i_swap__payload_1992 ;
  reg i_swap__payload_1994 ;
  reg i_swap__payload_1996 ;
  reg i_swap__payload_1998 ;
  reg i_swap__payload_2000 ;
  reg i_swap__payload_2002 ;
  reg i_swap__payload_2004 ;
  reg i_swap__payload_2006 ;
  reg i_swap__payload_2008 ;
  wire i_swap__payload_201 ;
  reg i_swap__payload_2010 ;
  reg i_swap__payload_2012 ;
  reg i_swap__payload_2014 ;
  reg i_swap__payload_2016 ;
  wire i_swap__payload_209 ;
  wire i_swap__payload_217 ;
  wire i_swap__payload_225 ;
  wire i_swap__payload_235 ;
  wire i_swap__payload_243 ;
  wire i_swap__payload_251 ;
  wire i_swap__payload_259 ;
  wire i_swap__payload_267 ;
  wire i_swap__payload_27 ;
  wire i_swap__payload_275 ;
  wire i_swap__payload_283 ;
  wire i_swap__payload_291 ;
  wire i_swap__payload_299 ;
  wire i_swap__payload_307 ;
  wire i_swap__payload_315 ;
  wire i_swap__payload_323 ;
  wire i_swap__payload_33 ;
  wire i_swap__payload_331 ;
  wire i_swap__payload_339 ;
  wire i_swap__payload_347 ;
  wire i_swap__payload_357 ;
  wire i_swap__payload_365 ;
  wire i_swap__payload_373 ;
  wire i_swap__payload_381 ;
  wire i_swap__payload_389 ;
  wire i_swap__payload_39 ;
  wire i_swap__payload_397 ;
  wire i_swap__payload_405 ;
  wire i_swap__payload_413 ;
  wire i_swap__payload_421 ;
  wire i_swap__payload_429 ;
  wire i_swap__payload_437 ;
  wire i_swap__payload_445 ;
  wire i_swap__payload_45 ;
  wire i_swap__payload_453 ;
  wire i_swap__payload_461 ;
  wire i_swap__payload_469 ;
  wire i_swap__payload_479 ;
  wire i_swap__payload_487 ;
  wire i_swap__payload_495 ;
  wire i_swap__payload_503 ;
  wire i_swap__payload_51 ;
  wire i_swap__payload_511 ;
  wire i_swap__payload_519 ;
  wire i_swap__payload_527 ;
  wire i_swap__payload_535 ;
  wire i_swap__payload_543 ;
  wire i_swap__payload_551 ;
  wire i_swap__payload_559 ;
  wire i_swap__payload_567 ;
  wire i_swap__payload_57 ;
  wire i_swap__payload_575 ;
  wire i_swap__payload_583 ;
  wire i_swap__payload_591 ;
  wire i_swap__payload_601 ;
  wire i_swap__payload_609 ;
  wire i_swap__payload_617 ;
  wire i_swap__payload_625 ;
  wire i_swap__payload_63 ;
  wire i_swap__payload_633 ;
  wire i_swap__payload_641 ;
  wire i_swap__payload_649 ;
  wire i_swap__payload_657 ;
  wire i_swap__payload_665 ;
  wire i_swap__payload_673 ;
  wire i_swap__payload_681 ;
  wire i_swap__payload_689 ;
  wire i_swap__payload_69 ;
  wire i_swap__payload_697 ;
  wire i_swap__payload_705 ;
  wire i_swap__payload_713 ;
  wire i_swap__payload_723 ;
  wire i_swap__payload_731 ;
  wire i_swap__payload_739 ;
  wire i_swap__payload_747 ;
  wire i_swap__payload_75 ;
  wire i_swap__payload_755 ;
  wire i_swap__payload_763 ;
  wire i_swap__payload_771 ;
  wire i_swap__payload_779 ;
  wire i_swap__payload_787 ;
  wire i_swap__payload_795 ;
  wire i_swap__payload_803 ;
  wire i_swap__payload_81 ;
  wire i_swap__payload_811 ;
  wire i_swap__payload_819 ;
  wire i_swap__payload_827 ;
  wire i_swap__payload_835 ;
  wire i_swap__payload_845 ;
  wire i_swap__payload_853 ;
  wire i_swap__payload_861 ;
  wire i_swap__payload_869 ;
  wire i_swap__payload_87 ;
  wire i_swap__payload_877 ;
  wire i_swap__payload_885 ;
  wire i_swap__payload_893 ;
  wire i_swap__payload_901 ;
  wire i_swap__payload_909 ;
  wire i_swap__payload_917 ;
  wire i_swap__payload_925 ;
  wire i_swap__payload_93 ;
  wire i_swap__payload_933 ;
  wire i_swap__payload_941 ;
  wire i_swap__payload_949 ;
  wire i_swap__payload_957 ;
  wire i_swap__payload_967 ;
  wire i_swap__payload_975 ;
  wire i_swap__payload_983 ;
  wire i_swap__payload_99 ;
  wire i_swap__payload_991 ;
  wire i_swap__payload_999 ;
  wire [15:0] i_weight__payload;
  wire [15:0] i_weight__payload_1001 ;
  wire [15:0] i_weight__payload_1009 ;
  wire [15:0] i_weight__payload_1017 ;
  wire [15:0] i_weight__payload_1025 ;
  wire [15:0] i_weight__payload_1033 ;
  wire [15:0] i_weight__payload_1041 ;
  wire [15:0] i_weight__payload_1049 ;
  wire [15:0] i_weight__payload_1057 ;
  wire [15:0] i_weight__payload_1065 ;
  wire [15:0] i_weight__payload_1073 ;
  wire [15:0] i_weight__payload_1081 ;
  wire [15:0] i_weight__payload_1083 ;
  wire [15:0] i_weight__payload_1091 ;
  wire [15:0] i_weight__payload_1099 ;
  wire [15:0] i_weight__payload_1107 ;
  wire [15:0] i_weight__payload_1115 ;
  wire [15:0] i_weight__payload_1123 ;
  wire [15:0] i_weight__payload_1131 ;
  wire [15:0] i_weight__payload_1139 ;
  wire [15:0] i_weight__payload_1147 ;
  wire [15:0] i_weight__payload_115 ;
  wire [15:0] i_weight__payload_1155 ;
  wire [15:0] i_weight__payload_1163 ;
  wire [15:0] i_weight__payload_1171 ;
  wire [15:0] i_weight__payload_1179 ;
  wire [15:0] i_weight__payload_1187 ;
  wire [15:0] i_weight__payload_1195 ;
  wire [15:0] i_weight__payload_1203 ;
  wire [15:0] i_weight__payload_1205 ;
  wire [15:0] i_weight__payload_1213 ;
  wire [15:0] i_weight__payload_1221 ;
  wire [15:0] i_weight__payload_1229 ;
  wire [15:0] i_weight__payload_123 ;
  wire [15:0] i_weight__payload_1237 ;
  wire [15:0] i_weight__payload_1245 ;
  wire [15:0] i_weight__payload_1253 ;
  wire [15:0] i_weight__payload_1261 ;
  wire [15:0] i_weight__payload_1269 ;
  wire [15:0] i_weight__payload_1277 ;
  wire [15:0] i_weight__payload_1285 ;
  wire [15:0] i_weight__payload_1293 ;
  wire [15:0] i_weight__payload_1301 ;
  wire [15:0] i_weight__payload_1309 ;
  wire [15:0] i_weight__payload_131 ;
  wire [15:0] i_weight__payload_1317 ;
  wire [15:0] i_weight__payload_1325 ;
  wire [15:0] i_weight__payload_1327 ;
  wire [15:0] i_weight__payload_1335 ;
  wire [15:0] i_weight__payload_1343 ;
  wire [15:0] i_weight__payload_1351 ;
  wire [15:0] i_weight__payload_1359 ;
  wire [15:0] i_weight__payload_1367 ;
  wire [15:0] i_weight__payload_1375 ;
  wire [15:0] i_weight__payload_1383 ;
  wire [15:0] i_weight__payload_139 ;
  wire [15:0] i_weight__payload_1391 ;
  wire [15:0] i_weight__payload_1399 ;
  wire [15:0] i_weight__payload_1407 ;
  wire [15:0] i_weight__payload_1415 ;
  wire [15:0] i_weight__payload_1423 ;
  wire [15:0] i_weight__payload_1431 ;
  wire [15:0] i_weight__payload_1439 ;
  wire [15:0] i_weight__payload_1447 ;
  wire [15:0] i_weight__payload_1449 ;
  wire [15:0] i_weight__payload_1457 ;
  wire [15:0] i_weight__payload_1465 ;
  wire [15:0] i_weight__payload_147 ;
  wire [15:0] i_weight__payload_1473 ;
  wire [15:0] i_weight__payload_1481 ;
  wire [15:0] i_weight__payload_1489 ;
  wire [15:0] i_weight__payload_1497 ;
  wire [15:0] i_weight__payload_1505 ;
  wire [15:0] i_weight__payload_1513 ;
  wire [15:0] i_weight__payload_1521 ;
  wire [15:0] i_weight__payload_1529 ;
  wire [15:0] i_weight__payload_1537 ;
  wire [15:0] i_weight__payload_1545 ;
  wire [15:0] i_weight__payload_155 ;
  wire [15:0] i_weight__payload_1553 ;
  wire [15:0] i_weight__payload_1561 ;
  wire [15:0] i_weight__payload_1569 ;
  wire [15:0] i_weight__payload_1571 ;
  wire [15:0] i_weight__payload_1579 ;
  wire [15:0] i_weight__payload_1587 ;
  wire [15:0] i_weight__payload_1595 ;
  wire [15:0] i_weight__payload_1603 ;
  wire [15:0] i_weight__payload_1611 ;
  wire [15:0] i_weight__payload_1619 ;
  wire [15:0] i_weight__payload_1627 ;
  wire [15:0] i_weight__payload_163 ;
  wire [15:0] i_weight__payload_1635 ;
  wire [15:0] i_weight__payload_1643 ;
  wire [15:0] i_weight__payload_1651 ;
  wire [15:0] i_weight__payload_1659 ;
  wire [15:0] i_weight__payload_1667 ;
  wire [15:0] i_weight__payload_1675 ;
  wire [15:0] i_weight__payload_1683 ;
  wire [15:0] i_weight__payload_1691 ;
  wire [15:0] i_weight__payload_1693 ;
  wire [15:0] i_weight__payload_1701 ;
  wire [15:0] i_weight__payload_1709 ;
  wire [15:0] i_weight__payload_171 ;
  wire [15:0] i_weight__payload_1717 ;
  wire [15:0] i_weight__payload_1725 ;
  wire [15:0] i_weight__payload_1733 ;
  wire [15:0] i_weight__payload_1741 ;
  wire [15:0] i_weight__payload_1749 ;
  wire [15:0] i_weight__payload_1757 ;
  wire [15:0] i_weight__payload_1765 ;
  wire [15:0] i_weight__payload_1773 ;
  wire [15:0] i_weight__payload_1781 ;
  wire [15:0] i_weight__payload_1789 ;
  wire [15:0] i_weight__payload_179 ;
  wire [15:0] i_weight__payload_1797 ;
  wire [15:0] i_weight__payload_1805 ;
  wire [15:0] i_weight__payload_1813 ;
  wire [15:0] i_weight__payload_1815 ;
  wire [15:0] i_weight__payload_1823 ;
  wire [15:0] i_weight__payload_1831 ;
  wire [15:0] i_weight__payload_1839 ;
  wire [15:0] i_weight__payload_1847 ;
  wire [15:0] i_weight__payload_1855 ;
  wire [15:0] i_weight__payload_1863 ;
  wire [15:0] i_weight__payload_187 ;
  wire [15:0] i_weight__payload_1871 ;
  wire [15:0] i_weight__payload_1879 ;
  wire [15:0] i_weight__payload_1887 ;
  wire [15:0] i_weight__payload_1895 ;
  wire [15:0] i_weight__payload_1903 ;
  wire [15:0] i_weight__payload_1911 ;
  wire [15:0] i_weight__payload_1919 ;
  wire [15:0] i_weight__payload_1927 ;
  wire [15:0] i_weight__payload_1935 ;
  wire [15:0] i_weight__payload_195 ;
  wire [15:0] i_weight__payload_2019 ;
  reg [15:0] i_weight__payload_2021 ;
  reg [15:0] i_weight__payload_2024 ;
  reg [15:0] i_weight__payload_2027 ;
  wire [15:0] i_weight__payload_203 ;
  reg [15:0] i_weight__payload_2030 ;
  reg [15:0] i_weight__payload_2033 ;
  reg [15:0] i_weight__payload_2036 ;
  reg [15:0] i_weight__payload_2039 ;
  reg [15:0] i_weight__payload_2042 ;
  reg [15:0] i_weight__payload_2045 ;
  reg [15:0] i_weight__payload_2048 ;
  reg [15:0] i_weight__payload_2051 ;
  reg [15:0] i_weight__payload_2054 ;
  reg [15:0] i_weight__payload_2057 ;
  reg [15:0] i_weight__payload_2060 ;
  reg [15:0] i_weight__payload_2063 ;
  wire [15:0] i_weight__payload_211 ;
  wire [15:0] i_weight__payload_219 ;
  wire [15:0] i_weight__payload_227 ;
  wire [15:0] i_weight__payload_229 ;
  wire [15:0] i_weight__payload_237 ;
  wire [15:0] i_weight__payload_245 ;
  wire [15:0] i_weight__payload_253 ;
  wire [15:0] i_weight__payload_261 ;
  wire [15:0] i_weight__payload_269 ;
  wire [15:0] i_weight__payload_277 ;
  wire [15:0] i_weight__payload_285 ;
  wire [15:0] i_weight__payload_293 ;
  wire [15:0] i_weight__payload_301 ;
  wire [15:0] i_weight__payload_309 ;
  wire [15:0] i_weight__payload_317 ;
  wire [15:0] i_weight__payload_325 ;
  wire [15:0] i_weight__payload_333 ;
  wire [15:0] i_weight__payload_341 ;
  wire [15:0] i_weight__payload_349 ;
  wire [15:0] i_weight__payload_351 ;
  wire [15:0] i_weight__payload_359 ;
  wire [15:0] i_weight__payload_367 ;
  wire [15:0] i_weight__payload_375 ;
  wire [15:0] i_weight__payload_383 ;
  wire [15:0] i_weight__payload_391 ;
  wire [15:0] i_weight__payload_399 ;
  wire [15:0] i_weight__payload_407 ;
  wire [15:0] i_weight__payload_415 ;
  wire [15:0] i_weight__payload_423 ;
  wire [15:0] i_weight__payload_431 ;
  wire [15:0] i_weight__payload_439 ;
  wire [15:0] i_weight__payload_447 ;
  wire [15:0] i_weight__payload_455 ;
  wire [15:0] i_weight__payload_463 ;
  wire [15:0] i_weight__payload_471 ;
  wire [15:0] i_weight__payload_473 ;
  wire [15:0] i_weight__payload_481 ;
  wire [15:0] i_weight__payload_489 ;
  wire [15:0] i_weight__payload_497 ;
  wire [15:0] i_weight__payload_505 ;
  wire [15:0] i_weight__payload_513 ;
  wire [15:0] i_weight__payload_521 ;
  wire [15:0] i_weight__payload_529 ;
  wire [15:0] i_weight__payload_537 ;
  wire [15:0] i_weight__payload_545 ;
  wire [15:0] i_weight__payload_553 ;
  wire [15:0] i_weight__payload_561 ;
  wire [15:0] i_weight__payload_569 ;
  wire [15:0] i_weight__payload_577 ;
  wire [15:0] i_weight__payload_585 ;
  wire [15:0] i_weight__payload_593 ;
  wire [15:0] i_weight__payload_595 ;
  wire [15:0] i_weight__payload_603 ;
  wire [15:0] i_weight__payload_611 ;
  wire [15:0] i_weight__payload_619 ;
  wire [15:0] i_weight__payload_627 ;
  wire [15:0] i_weight__payload_635 ;
  wire [15:0] i_weight__payload_643 ;
  wire [15:0] i_weight__payload_651 ;
  wire [15:0] i_weight__payload_659 ;
  wire [15:0] i_weight__payload_667 ;
  wire [15:0] i_weight__payload_675 ;
  wire [15:0] i_weight__payload_683 ;
  wire [15:0] i_weight__payload_691 ;
  wire [15:0] i_weight__payload_699 ;
  wire [15:0] i_weight__payload_707 ;
  wire [15:0] i_weight__payload_715 ;
  wire [15:0] i_weight__payload_717 ;
  wire [15:0] i_weight__payload_725 ;
  wire [15:0] i_weight__payload_733 ;
  wire [15:0] i_weight__payload_741 ;
  wire [15:0] i_weight__payload_749 ;
  wire [15:0] i_weight__payload_757 ;
  wire [15:0] i_weight__payload_765 ;
  wire [15:0] i_weight__payload_773 ;
  wire [15:0] i_weight__payload_781 ;
  wire [15:0] i_weight__payload_789 ;
  wire [15:0] i_weight__payload_797 ;
  wire [15:0] i_weight__payload_805 ;
  wire [15:0] i_weight__payload_813 ;
  wire [15:0] i_weight__payload_821 ;
  wire [15:0] i_weight__payload_829 ;
  wire [15:0] i_weight__payload_837 ;
  wire [15:0] i_weight__payload_839 ;
  wire [15:0] i_weight__payload_847 ;
  wire [15:0] i_weight__payload_855 ;
  wire [15:0] i_weight__payload_863 ;
  wire [15:0] i_weight__payload_871 ;
  wire [15:0] i_weight__payload_879 ;
  wire [15:0] i_weight__payload_887 ;
  wire [15:0] i_weight__payload_895 ;
  wire [15:0] i_weight__payload_903 ;
  wire [15:0] i_weight__payload_911 ;
  wire [15:0] i_weight__payload_919 ;
  wire [15:0] i_weight__payload_927 ;
  wire [15:0] i_weight__payload_935 ;
  wire [15:0] i_weight__payload_943 ;
  wire [15:0] i_weight__payload_951 ;
  wire [15:0] i_weight__payload_959 ;
  wire [15:0] i_weight__payload_961 ;
  wire [15:0] i_weight__payload_969 ;
  wire [15:0] i_weight__payload_977 ;
  wire [15:0] i_weight__payload_985 ;
  wire [15:0] i_weight__payload_993 ;
  wire load;
  wire load_ends;
  reg loaded;
  wire [31:0] o_sum__payload_2561 ;
  wire [31:0] o_sum__payload_2774 ;
  wire [31:0] o_sum__payload_2789 ;
  wire [31:0] o_sum__payload_2803 ;
  wire [31:0] o_sum__payload_2816 ;
  wire [31:0] o_sum__payload_2828 ;
  wire [31:0] o_sum__payload_2839 ;
  wire [31:0] o_sum__payload_2849 ;
  wire [31:0] o_sum__payload_2858 ;
  wire [31:0] o_sum__payload_2866 ;
  wire [31:0] o_sum__payload_2873 ;
  wire [31:0] o_sum__payload_2879 ;
  wire [31:0] o_sum__payload_2884 ;
  wire [31:0] o_sum__payload_2888 ;
  wire [31:0] o_sum__payload_2891 ;
  wire [31:0] o_sum__payload_2892 ;
  reg [15:0] row;
  reg [31:0] sum_0_1;
  reg [31:0] sum_0_10;
  reg [31:0] sum_0_11;
  reg [31:0] sum_0_12;
  reg [31:0] sum_0_13;
  reg [31:0] sum_0_14;
  reg [31:0] sum_0_15;
  reg [31:0] sum_0_2;
  reg [31:0] sum_0_3;
  reg [31:0] sum_0_4;
  reg [31:0] sum_0_5;
  reg [31:0] sum_0_6;
  reg [31:0] sum_0_7;
  reg [31:0] sum_0_8;
  reg [31:0] sum_0_9;
  reg [31:0] sum_10_1;
  reg [31:0] sum_10_2;
  reg [31:0] sum_10_3;
  reg [31:0] sum_10_4;
  reg [31:0] sum_10_5;
  reg [31:0] sum_11_1;
  reg [31:0] sum_11_2;
  reg [31:0] sum_11_3;
  reg [31:0] sum_11_4;
  reg [31:0] sum_12_1;
  reg [31:0] sum_12_2;
  reg [31:0] sum_12_3;
  reg [31:0] sum_13_1;
  reg [31:0] sum_13_2;
  reg [31:0] sum_14_1;
  reg [31:0] sum_1_1;
  reg [31:0] sum_1_10;
  reg [31:0] sum_1_11;
  reg [31:0] sum_1_12;
  reg [31:0] sum_1_13;
  reg [31:0] sum_1_14;
  reg [31:0] sum_1_2;
  reg [31:0] sum_1_3;
  reg [31:0] sum_1_4;
  reg [31:0] sum_1_5;
  reg [31:0] sum_1_6;
  reg [31:0] sum_1_7;
  reg [31:0] sum_1_8;
  reg [31:0] sum_1_9;
  reg [31:0] sum_2_1;
  reg [31:0] sum_2_10;
  reg [31:0] sum_2_11;
  reg [31:0] sum_2_12;
  reg [31:0] sum_2_13;
  reg [31:0] sum_2_2;
  reg [31:0] sum_2_3;
  reg [31:0] sum_2_4;
  reg [31:0] sum_2_5;
  reg [31:0] sum_2_6;
  reg [31:0] sum_2_7;
  reg [31:0] sum_2_8;
  reg [31:0] sum_2_9;
  reg [31:0] sum_3_1;
  reg [31:0] sum_3_10;
  reg [31:0] sum_3_11;
  reg [31:0] sum_3_12;
  reg [31:0] sum_3_2;
  reg [31:0] sum_3_3;
  reg [31:0] sum_3_4;
  reg [31:0] sum_3_5;
  reg [31:0] sum_3_6;
  reg [31:0] sum_3_7;
  reg [31:0] sum_3_8;
  reg [31:0] sum_3_9;
  reg [31:0] sum_4_1;
  reg [31:0] sum_4_10;
  reg [31:0] sum_4_11;
  reg [31:0] sum_4_2;
  reg [31:0] sum_4_3;
  reg [31:0] sum_4_4;
  reg [31:0] sum_4_5;
  reg [31:0] sum_4_6;
  reg [31:0] sum_4_7;
  reg [31:0] sum_4_8;
  reg [31:0] sum_4_9;
  reg [31:0] sum_5_1;
  reg [31:0] sum_5_10;
  reg [31:0] sum_5_2;
  reg [31:0] sum_5_3;
  reg [31:0] sum_5_4;
  reg [31:0] sum_5_5;
  reg [31:0] sum_5_6;
  reg [31:0] sum_5_7;
  reg [31:0] sum_5_8;
  reg [31:0] sum_5_9;
  reg [31:0] sum_6_1;
  reg [31:0] sum_6_2;
  reg [31:0] sum_6_3;
  reg [31:0] sum_6_4;
  reg [31:0] sum_6_5;
  reg [31:0] sum_6_6;
  reg [31:0] sum_6_7;
  reg [31:0] sum_6_8;
  reg [31:0] sum_6_9;
  reg [31:0] sum_7_1;
  reg [31:0] sum_7_2;
  reg [31:0] sum_7_3;
  reg [31:0] sum_7_4;
  reg [31:0] sum_7_5;
  reg [31:0] sum_7_6;
  reg [31:0] sum_7_7;
  reg [31:0] sum_7_8;
  reg [31:0] sum_8_1;
  reg [31:0] sum_8_2;
  reg [31:0] sum_8_3;
  reg [31:0] sum_8_4;
  reg [31:0] sum_8_5;
  reg [31:0] sum_8_6;
  reg [31:0] sum_8_7;
  reg [31:0] sum_9_1;
  reg [31:0] sum_9_2;
  reg [31:0] sum_9_3;
  reg [31:0] sum_9_4;
  reg [31:0] sum_9_5;
  reg [31:0] sum_9_6;
  wire tile_ends;
  reg [15:0] weight_10_1;
  reg [15:0] weight_10_2;
  reg [15:0] weight_10_3;
  reg [15:0] weight_10_4;
  reg [15:0] weight_10_5;
  reg [15:0] weight_10_6;
  reg [15:0] weight_10_7;
  reg [15:0] weight_10_8;
  reg [15:0] weight_10_9;
  reg [15:0] weight_11_1;
  reg [15:0] weight_11_10;
  reg [15:0] weight_11_2;
  reg [15:0] weight_11_3;
  reg [15:0] weight_11_4;
  reg [15:0] weight_11_5;
  reg [15:0] weight_11_6;
  reg [15:0] weight_11_7;
  reg [15:0] weight_11_8;
  reg [15:0] weight_11_9;
  reg [15:0] weight_12_1;
  reg [15:0] weight_12_10;
  reg [15:0] weight_12_11;
  reg [15:0] weight_12_2;
  reg [15:0] weight_12_3;
  reg [15:0] weight_12_4;
  reg [15:0] weight_12_5;
  reg [15:0] weight_12_6;
  reg [15:0] weight_12_7;
  reg [15:0] weight_12_8;
  reg [15:0] weight_12_9;
  reg [15:0] weight_13_1;
  reg [15:0] weight_13_10;
  reg [15:0] weight_13_11;
  reg [15:0] weight_13_12;
  reg [15:0] weight_13_2;
  reg [15:0] weight_13_3;
  reg [15:0] weight_13_4;
  reg [15:0] weight_13_5;
  reg [15:0] weight_13_6;
  reg [15:0] weight_13_7;
  reg [15:0] weight_13_8;
  reg [15:0] weight_13_9;
  reg [15:0] weight_14_1;
  reg [15:0] weight_14_10;
  reg [15:0] weight_14_11;
  reg [15:0] weight_14_12;
  reg [15:0] weight_14_13;
  reg [15:0] weight_14_2;
  reg [15:0] weight_14_3;
  reg [15:0] weight_14_4;
  reg [15:0] weight_14_5;
  reg [15:0] weight_14_6;
  reg [15:0] weight_14_7;
  reg [15:0] weight_14_8;
  reg [15:0] weight_14_9;
  reg [15:0] weight_15_1;
  reg [15:0] weight_15_10;
  reg [15:0] weight_15_11;
  reg [15:0] weight_15_12;
  reg [15:0] weight_15_13;
  reg [15:0] weight_15_14;
  reg [15:0] weight_15_2;
  reg [15:0] weight_15_3;
  reg [15:0] weight_15_4;
  reg [15:0] weight_15_5;
  reg [15:0] weight_15_6;
  reg [15:0] weight_15_7;
  reg [15:0] weight_15_8;
  reg [15:0] weight_15_9;
  reg [15:0] weight_2_1;
  reg [15:0] weight_3_1;
  reg [15:0] weight_3_2;
  reg [15:0] weight_4_1;
  reg [15:0] weight_4_2;
  reg [15:0] weight_4_3;
  reg [15:0] weight_5_1;
  reg [15:0] weight_5_2;
  reg [15:0] weight_5_3;
  reg [15:0] weight_5_4;
  reg [15:0] weight_6_1;
  reg [15:0] weight_6_2;
  reg [15:0] weight_6_3;
  reg [15:0] weight_6_4;
  reg [15:0] weight_6_5;
  reg [15:0] weight_7_1;
  reg [15:0] weight_7_2;
  reg [15:0] weight_7_3;
  reg [15:0] weight_7_4;
  reg [15:0] weight_7_5;
  reg [15:0] weight_7_6;
  reg [15:0] weight_8_1;
  reg [15:0] weight_8_2;
  reg [15:0] weight_8_3;
  reg [15:0] weight_8_4;
  reg [15:0] weight_8_5;
  reg [15:0] weight_8_6;
  reg [15:0] weight_8_7;
  reg [15:0] weight_9_1;
  reg [15:0] weight_9_2;
  reg [15:0] weight_9_3;
  reg [15:0] weight_9_4;
  reg [15:0] weight_9_5;
  reg [15:0] weight_9_6;
  reg [15:0] weight_9_7;
  reg [15:0] weight_9_8;
  assign i_weights__ready = ~ loaded;
  assign i_acts__ready = computing & enable;
  assign load = i_weights__valid & i_weights__ready;
  assign enter = i_acts__valid & i_acts__ready;
  assign load_ends = load & i_weights__payload[256];
  assign tile_ends = enter & i_acts__payload[256];
  assign _025_ = ~ computing;
  assign _028_ = tile_ends & begun;
  assign _030_ = _025_ | _028_;
  assign _039_ = _000_ & _030_;
  assign turn = _039_ & turn_enable;
  assign _050_ = load & row[0];
  assign i_load__payload_1938  = _050_ | rst;
  assign _061_ = load & row[1];
  assign i_load__payload_1943  = _061_ | rst;
  assign _072_ = load & row[2];
  assign i_load__payload_1946  = _072_ | rst;
  assign _083_ = load & row[3];
  assign i_load__payload_1949  = _083_ | rst;
  assign _001_ = load & row[4];
  assign i_load__payload_1952  = _001_ | rst;
  assign _012_ = load & row[5];
  assign i_load__payload_1955  = _012_ | rst;
  assign _017_ = load & row[6];
  assign i_load__payload_1958  = _017_ | rst;
  assign _018_ = load & row[7];
  assign i_load__payload_1961  = _018_ | rst;
  assign _019_ = load & row[8];
  assign i_load__payload_1964  = _019_ | rst;
  assign _020_ = load & row[9];
  assign i_load__payload_1967  = _020_ | rst;
  assign _021_ = load & row[10];
  assign i_load__payload_1970  = _021_ | rst;
  assign _022_ = load & row[11];
  assign i_load__payload_1973  = _022_ | rst;
  assign _023_ = load & row[12];
  assign i_load__payload_1976  = _023_ | rst;
  assign _024_ = load & row[13];
  assign i_load__payload_1979  = _024_ | rst;
  assign _026_ = load & row[14];
  assign i_load__payload_1982  = _026_ | rst;
  assign _027_ = load & row[15];
  assign i_load__payload_1985  = _027_ | rst;
  assign i_weight__payload_2019  = rst ? 16'h0000 : i_weights__payload[15:0];
  assign _000_ = loaded | load_ends;
  assign _031_ = _000_ & _029_;
  assign _032_ = ~ tile_ends;
  assign _033_ = computing & _032_;
  assign _034_ = _033_ | turn;
  assign _035_ = begun | enter;
  assign _029_ = ~ turn;
  assign _036_ = _035_ & _029_;
  assign _037_ = i_weights__payload[256] ? 16'h0001 : { row[14:0], 1'h0 };
  always @(posedge clk)
    i_swap__payload_1986  <= _016_;
  always @(posedge clk)
    act_1_1 <= i_acts__payload[31:16];
  always @(posedge clk)
    act_2_1 <= i_acts__payload[47:32];
  always @(posedge clk)
    act_2_2 <= act_2_1;
  always @(posedge clk)
    act_3_1 <= i_acts__payload[63:48];
  always @(posedge clk)
    act_3_2 <= act_3_1;
  always @(posedge clk)
    act_3_3 <= act_3_2;
  always @(posedge clk)
    act_4_1 <= i_acts__payload[79:64];
  always @(posedge clk)
    act_4_2 <= act_4_1;
  always @(posedge clk)
    act_4_3 <= act_4_2;
  always @(posedge clk)
    act_4_4 <= act_4_3;
  always @(posedge clk)
    act_5_1 <= i_acts__payload[95:80];
  always @(posedge clk)
    act_5_2 <= act_5_1;
  always @(posedge clk)
    act_5_3 <= act_5_2;
  always @(posedge clk)
    act_5_4 <= act_5_3;
  always @(posedge clk)
    act_5_5 <= act_5_4;
  always @(posedge clk)
    act_6_1 <= i_acts__payload[111:96];
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
    act_7_1 <= i_acts__payload[127:112];
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
    act_8_1 <= i_acts__payload[143:128];
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
    act_9_1 <= i_acts__payload[159:144];
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
    act_10_1 <= i_acts__payload[175:160];
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
    act_11_1 <= i_acts__payload[191:176];
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
    act_12_1 <= i_acts__payload[207:192];
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
    act_13_1 <= i_acts__payload[223:208];
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
    act_14_1 <= i_acts__payload[239:224];
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
    act_15_1 <= i_acts__payload[255:240];
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
    i_swap__payload_1988  <= i_swap__payload_1986 ;
  always @(posedge clk)
    i_swap__payload_1990  <= i_swap__payload_1988 ;
  always @(posedge clk)
    i_swap__payload_1992  <= i_swap__payload_1990 ;
  always @(posedge clk)
    i_swap__payload_1994  <= i_swap__payload_1992 ;
  always @(posedge clk)
    i_swap__payload_1996  <= i_swap__payload_1994 ;
  always @(posedge clk)
    i_swap__payload_1998  <= i_swap__payload_1996 ;
  always @(posedge clk)
    i_swap__payload_2000  <= i_swap__payload_1998 ;
  always @(posedge clk)
    i_swap__payload_2002  <= i_swap__payload_2000 ;
  always @(posedge clk)
    i_swap__payload_2004  <= i_swap__payload_2002 ;
  always @(posedge clk)
    i_swap__payload_2006  <= i_swap__payload_2004 ;
  always @(posedge clk)
    i_swap__payload_2008  <= i_swap__payload_2006 ;
  always @(posedge clk)
    i_swap__payload_2010  <= i_swap__payload_2008 ;
  always @(posedge clk)
    i_swap__payload_2012  <= i_swap__payload_2010 ;
  always @(posedge clk)
    i_swap__payload_2014  <= i_swap__payload_2012 ;
  always @(posedge clk)
    i_swap__payload_2016  <= i_swap__payload_2014 ;
  always @(posedge clk)
    i_weight__payload_2024  <= weight_2_1;
  always @(posedge clk)
    weight_3_2 <= weight_3_1;
  always @(posedge clk)
    i_weight__payload_2027  <= weight_3_2;
  always @(posedge clk)
    weight_4_2 <= weight_4_1;
  always @(posedge clk)
    weight_4_3 <= weight_4_2;
  always @(posedge clk)
    i_weight__payload_2030  <= weight_4_3;
  always @(posedge clk)
    weight_5_2 <= weight_5_1;
  always @(posedge clk)
    weight_5_3 <= weight_5_2;
  always @(posedge clk)
    weight_5_4 <= weight_5_3;
  always @(posedge clk)
    i_weight__payload_2033  <= weight_5_4;
  always @(posedge clk)
    weight_6_2 <= weight_6_1;
  always @(posedge clk)
    weight_6_3 <= weight_6_2;
  always @(posedge clk)
    weight_6_4 <= weight_6_3;
  always @(posedge clk)
    weight_6_5 <= weight_6_4;
  always @(posedge clk)
    i_weight__payload_2036  <= weight_6_5;
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
    i_weight__payload_2039  <= weight_7_6;
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
    i_weight__payload_2042  <= weight_8_7;
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
    i_weight__payload_2045  <= weight_9_8;
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
    i_weight__payload_2048  <= weight_10_9;
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
    i_weight__payload_2051  <= weight_11_10;
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
    i_weight__payload_2054  <= weight_12_11;
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
    i_weight__payload_2057  <= weight_13_12;
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
    i_weight__payload_2060  <= weight_14_13;
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
    i_weight__payload_2063  <= weight_15_14;
  always @(posedge clk)
    sum_0_1 <= o_sum__payload_2774 ;
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
    sum_1_1 <= o_sum__payload_2789 ;
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
    sum_2_1 <= o_sum__payload_2803 ;
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
    sum_3_1 <= o_sum__payload_2816 ;
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
    sum_4_1 <= o_sum__payload_2828 ;
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
    sum_5_1 <= o_sum__payload_2839 ;
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
    sum_6_1 <= o_sum__payload_2849 ;
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
    sum_7_1 <= o_sum__payload_2858 ;
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
    sum_8_1 <= o_sum__payload_2866 ;
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
    sum_9_1 <= o_sum__payload_2873 ;
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
    sum_10_1 <= o_sum__payload_2879 ;
  always @(posedge clk)
    sum_10_2 <= sum_10_1;
  always @(posedge clk)
    sum_10_3 <= sum_10_2;
  always @(posedge clk)
    sum_10_4 <= sum_10_3;
  always @(posedge clk)
    sum_10_5 <= sum_10_4;
  always @(posedge clk)
    sum_11_1 <= o_sum__payload_2884 ;
  always @(posedge clk)
    sum_11_2 <= sum_11_1;
  always @(posedge clk)
    sum_11_3 <= sum_11_2;
  always @(posedge clk)
    sum_11_4 <= sum_11_3;
  always @(posedge clk)
    sum_12_1 <= o_sum__payload_2888 ;
  always @(posedge clk)
    sum_12_2 <= sum_12_1;
  always @(posedge clk)
    sum_12_3 <= sum_12_2;
  always @(posedge clk)
    sum_13_1 <= o_sum__payload_2891 ;
  always @(posedge clk)
    sum_13_2 <= sum_13_1;
  always @(posedge clk)
    sum_14_1 <= o_sum__payload_2892 ;
  always @(posedge clk)
    if (rst) i_weight__payload_2021  <= 16'h0000;
    else i_weight__payload_2021  <= i_weights__payload[31:16];
  always @(posedge clk)
    if (rst) weight_2_1 <= 16'h0000;
    else weight_2_1 <= i_weights__payload[47:32];
  always @(posedge clk)
    if (rst) weight_3_1 <= 16'h0000;
    else weight_3_1 <= i_weights__payload[63:48];
  always @(posedge clk)
    if (rst) weight_4_1 <= 16'h0000;
    else weight_4_1 <= i_weights__payload[79:64];
  always @(posedge clk)
    if (rst) weight_5_1 <= 16'h0000;
    else weight_5_1 <= i_weights__payload[95:80];
  always @(posedge clk)
    if (rst) weight_6_1 <= 16'h0000;
    else weight_6_1 <= i_weights__payload[111:96];
  always @(posedge clk)
    if (rst) weight_7_1 <= 16'h0000;
    else weight_7_1 <= i_weights__payload[127:112];
  always @(posedge clk)
    if (rst) weight_8_1 <= 16'h0000;
    else weight_8_1 <= i_weights__payload[143:128];
  always @(posedge clk)
    if (rst) weight_9_1 <= 16'h0000;
    else weight_9_1 <= i_weights__payload[159:144];
  always @(posedge clk)
    if (rst) weight_10_1 <= 16'h0000;
    else weight_10_1 <= i_weights__payload[175:160];
  always @(posedge clk)
    if (rst) weight_11_1 <= 16'h0000;
    else weight_11_1 <= i_weights__payload[191:176];
  always @(posedge clk)
    if (rst) weight_12_1 <= 16'h0000;
    else weight_12_1 <= i_weights__payload[207:192];
  always @(posedge clk)
    if (rst) weight_13_1 <= 16'h0000;
    else weight_13_1 <= i_weights__payload[223:208];
  always @(posedge clk)
    if (rst) weight_14_1 <= 16'h0000;
    else weight_14_1 <= i_weights__payload[239:224];
  always @(posedge clk)
    if (rst) weight_15_1 <= 16'h0000;
    else weight_15_1 <= i_weights__payload[255:240];
  always @(posedge clk)
    if (rst) loaded <= 1'h0;
    else loaded <= _031_;
  always @(posedge clk)
    if (rst) computing <= 1'h0;
    else computing <= _034_;
  always @(posedge clk)
    if (rst) begun <= 1'h0;
    else begun <= _036_;
  always @(posedge clk)
    if (rst) row <= 16'h0001;
    else if (load) row <= _037_;
  assign _016_ = turn | rst;
  pe_ws_bf16_bf16_f32 pe_0_0 (
    .clk(clk),
    .i_act__payload(i_acts__payload[15:0]),
    .i_load__payload(i_load__payload_1938 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_1986 ),
    .i_weight__payload(i_weight__payload_2019 ),
    .o_act__payload(i_act__payload),
    .o_load__payload(i_load__payload),
    .o_sum__payload(i_sum__payload),
    .o_swap__payload(i_swap__payload),
    .o_weight__payload(i_weight__payload),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_1 (
    .clk(clk),
    .i_act__payload(i_act__payload),
    .i_load__payload(i_load__payload),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload),
    .i_weight__payload(i_weight__payload_2021 ),
    .o_act__payload(i_act__payload_23 ),
    .o_load__payload(i_load__payload_25 ),
    .o_sum__payload(i_sum__payload_2067 ),
    .o_swap__payload(i_swap__payload_27 ),
    .o_weight__payload(i_weight__payload_115 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_71 ),
    .i_load__payload(i_load__payload_73 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_75 ),
    .i_weight__payload(i_weight__payload_2048 ),
    .o_act__payload(i_act__payload_77 ),
    .o_load__payload(i_load__payload_79 ),
    .o_sum__payload(i_sum__payload_2085 ),
    .o_swap__payload(i_swap__payload_81 ),
    .o_weight__payload(i_weight__payload_187 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_77 ),
    .i_load__payload(i_load__payload_79 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_81 ),
    .i_weight__payload(i_weight__payload_2051 ),
    .o_act__payload(i_act__payload_83 ),
    .o_load__payload(i_load__payload_85 ),
    .o_sum__payload(i_sum__payload_2087 ),
    .o_swap__payload(i_swap__payload_87 ),
    .o_weight__payload(i_weight__payload_195 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_83 ),
    .i_load__payload(i_load__payload_85 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_87 ),
    .i_weight__payload(i_weight__payload_2054 ),
    .o_act__payload(i_act__payload_89 ),
    .o_load__payload(i_load__payload_91 ),
    .o_sum__payload(i_sum__payload_2089 ),
    .o_swap__payload(i_swap__payload_93 ),
    .o_weight__payload(i_weight__payload_203 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_89 ),
    .i_load__payload(i_load__payload_91 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_93 ),
    .i_weight__payload(i_weight__payload_2057 ),
    .o_act__payload(i_act__payload_95 ),
    .o_load__payload(i_load__payload_97 ),
    .o_sum__payload(i_sum__payload_2091 ),
    .o_swap__payload(i_swap__payload_99 ),
    .o_weight__payload(i_weight__payload_211 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_95 ),
    .i_load__payload(i_load__payload_97 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_99 ),
    .i_weight__payload(i_weight__payload_2060 ),
    .o_act__payload(i_act__payload_101 ),
    .o_load__payload(i_load__payload_103 ),
    .o_sum__payload(i_sum__payload_2093 ),
    .o_swap__payload(i_swap__payload_105 ),
    .o_weight__payload(i_weight__payload_219 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_101 ),
    .i_load__payload(i_load__payload_103 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_105 ),
    .i_weight__payload(i_weight__payload_2063 ),
    .o_act__payload(_038_),
    .o_load__payload(_040_),
    .o_sum__payload(i_sum__payload_2095 ),
    .o_swap__payload(_041_),
    .o_weight__payload(i_weight__payload_227 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_23 ),
    .i_load__payload(i_load__payload_25 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_27 ),
    .i_weight__payload(i_weight__payload_2024 ),
    .o_act__payload(i_act__payload_29 ),
    .o_load__payload(i_load__payload_31 ),
    .o_sum__payload(i_sum__payload_2069 ),
    .o_swap__payload(i_swap__payload_33 ),
    .o_weight__payload(i_weight__payload_123 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_29 ),
    .i_load__payload(i_load__payload_31 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_33 ),
    .i_weight__payload(i_weight__payload_2027 ),
    .o_act__payload(i_act__payload_35 ),
    .o_load__payload(i_load__payload_37 ),
    .o_sum__payload(i_sum__payload_2071 ),
    .o_swap__payload(i_swap__payload_39 ),
    .o_weight__payload(i_weight__payload_131 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_35 ),
    .i_load__payload(i_load__payload_37 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_39 ),
    .i_weight__payload(i_weight__payload_2030 ),
    .o_act__payload(i_act__payload_41 ),
    .o_load__payload(i_load__payload_43 ),
    .o_sum__payload(i_sum__payload_2073 ),
    .o_swap__payload(i_swap__payload_45 ),
    .o_weight__payload(i_weight__payload_139 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_41 ),
    .i_load__payload(i_load__payload_43 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_45 ),
    .i_weight__payload(i_weight__payload_2033 ),
    .o_act__payload(i_act__payload_47 ),
    .o_load__payload(i_load__payload_49 ),
    .o_sum__payload(i_sum__payload_2075 ),
    .o_swap__payload(i_swap__payload_51 ),
    .o_weight__payload(i_weight__payload_147 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_47 ),
    .i_load__payload(i_load__payload_49 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_51 ),
    .i_weight__payload(i_weight__payload_2036 ),
    .o_act__payload(i_act__payload_53 ),
    .o_load__payload(i_load__payload_55 ),
    .o_sum__payload(i_sum__payload_2077 ),
    .o_swap__payload(i_swap__payload_57 ),
    .o_weight__payload(i_weight__payload_155 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_53 ),
    .i_load__payload(i_load__payload_55 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_57 ),
    .i_weight__payload(i_weight__payload_2039 ),
    .o_act__payload(i_act__payload_59 ),
    .o_load__payload(i_load__payload_61 ),
    .o_sum__payload(i_sum__payload_2079 ),
    .o_swap__payload(i_swap__payload_63 ),
    .o_weight__payload(i_weight__payload_163 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_59 ),
    .i_load__payload(i_load__payload_61 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_63 ),
    .i_weight__payload(i_weight__payload_2042 ),
    .o_act__payload(i_act__payload_65 ),
    .o_load__payload(i_load__payload_67 ),
    .o_sum__payload(i_sum__payload_2081 ),
    .o_swap__payload(i_swap__payload_69 ),
    .o_weight__payload(i_weight__payload_171 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_0_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_65 ),
    .i_load__payload(i_load__payload_67 ),
    .i_sum__payload(32'd0),
    .i_swap__payload(i_swap__payload_69 ),
    .i_weight__payload(i_weight__payload_2045 ),
    .o_act__payload(i_act__payload_71 ),
    .o_load__payload(i_load__payload_73 ),
    .o_sum__payload(i_sum__payload_2083 ),
    .o_swap__payload(i_swap__payload_75 ),
    .o_weight__payload(i_weight__payload_179 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_0 (
    .clk(clk),
    .i_act__payload(act_10_10),
    .i_load__payload(i_load__payload_1970 ),
    .i_sum__payload(i_sum__payload_2353 ),
    .i_swap__payload(i_swap__payload_2006 ),
    .i_weight__payload(i_weight__payload_1205 ),
    .o_act__payload(i_act__payload_1207 ),
    .o_load__payload(i_load__payload_1209 ),
    .o_sum__payload(i_sum__payload_2385 ),
    .o_swap__payload(i_swap__payload_1211 ),
    .o_weight__payload(i_weight__payload_1327 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1207 ),
    .i_load__payload(i_load__payload_1209 ),
    .i_sum__payload(i_sum__payload_2355 ),
    .i_swap__payload(i_swap__payload_1211 ),
    .i_weight__payload(i_weight__payload_1213 ),
    .o_act__payload(i_act__payload_1215 ),
    .o_load__payload(i_load__payload_1217 ),
    .o_sum__payload(i_sum__payload_2387 ),
    .o_swap__payload(i_swap__payload_1219 ),
    .o_weight__payload(i_weight__payload_1335 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1279 ),
    .i_load__payload(i_load__payload_1281 ),
    .i_sum__payload(i_sum__payload_2373 ),
    .i_swap__payload(i_swap__payload_1283 ),
    .i_weight__payload(i_weight__payload_1285 ),
    .o_act__payload(i_act__payload_1287 ),
    .o_load__payload(i_load__payload_1289 ),
    .o_sum__payload(i_sum__payload_2405 ),
    .o_swap__payload(i_swap__payload_1291 ),
    .o_weight__payload(i_weight__payload_1407 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1287 ),
    .i_load__payload(i_load__payload_1289 ),
    .i_sum__payload(i_sum__payload_2375 ),
    .i_swap__payload(i_swap__payload_1291 ),
    .i_weight__payload(i_weight__payload_1293 ),
    .o_act__payload(i_act__payload_1295 ),
    .o_load__payload(i_load__payload_1297 ),
    .o_sum__payload(i_sum__payload_2407 ),
    .o_swap__payload(i_swap__payload_1299 ),
    .o_weight__payload(i_weight__payload_1415 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1295 ),
    .i_load__payload(i_load__payload_1297 ),
    .i_sum__payload(i_sum__payload_2377 ),
    .i_swap__payload(i_swap__payload_1299 ),
    .i_weight__payload(i_weight__payload_1301 ),
    .o_act__payload(i_act__payload_1303 ),
    .o_load__payload(i_load__payload_1305 ),
    .o_sum__payload(i_sum__payload_2409 ),
    .o_swap__payload(i_swap__payload_1307 ),
    .o_weight__payload(i_weight__payload_1423 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1303 ),
    .i_load__payload(i_load__payload_1305 ),
    .i_sum__payload(i_sum__payload_2379 ),
    .i_swap__payload(i_swap__payload_1307 ),
    .i_weight__payload(i_weight__payload_1309 ),
    .o_act__payload(i_act__payload_1311 ),
    .o_load__payload(i_load__payload_1313 ),
    .o_sum__payload(i_sum__payload_2411 ),
    .o_swap__payload(i_swap__payload_1315 ),
    .o_weight__payload(i_weight__payload_1431 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1311 ),
    .i_load__payload(i_load__payload_1313 ),
    .i_sum__payload(i_sum__payload_2381 ),
    .i_swap__payload(i_swap__payload_1315 ),
    .i_weight__payload(i_weight__payload_1317 ),
    .o_act__payload(i_act__payload_1319 ),
    .o_load__payload(i_load__payload_1321 ),
    .o_sum__payload(i_sum__payload_2413 ),
    .o_swap__payload(i_swap__payload_1323 ),
    .o_weight__payload(i_weight__payload_1439 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1319 ),
    .i_load__payload(i_load__payload_1321 ),
    .i_sum__payload(i_sum__payload_2383 ),
    .i_swap__payload(i_swap__payload_1323 ),
    .i_weight__payload(i_weight__payload_1325 ),
    .o_act__payload(_071_),
    .o_load__payload(_073_),
    .o_sum__payload(i_sum__payload_2415 ),
    .o_swap__payload(_074_),
    .o_weight__payload(i_weight__payload_1447 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1215 ),
    .i_load__payload(i_load__payload_1217 ),
    .i_sum__payload(i_sum__payload_2357 ),
    .i_swap__payload(i_swap__payload_1219 ),
    .i_weight__payload(i_weight__payload_1221 ),
    .o_act__payload(i_act__payload_1223 ),
    .o_load__payload(i_load__payload_1225 ),
    .o_sum__payload(i_sum__payload_2389 ),
    .o_swap__payload(i_swap__payload_1227 ),
    .o_weight__payload(i_weight__payload_1343 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1223 ),
    .i_load__payload(i_load__payload_1225 ),
    .i_sum__payload(i_sum__payload_2359 ),
    .i_swap__payload(i_swap__payload_1227 ),
    .i_weight__payload(i_weight__payload_1229 ),
    .o_act__payload(i_act__payload_1231 ),
    .o_load__payload(i_load__payload_1233 ),
    .o_sum__payload(i_sum__payload_2391 ),
    .o_swap__payload(i_swap__payload_1235 ),
    .o_weight__payload(i_weight__payload_1351 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1231 ),
    .i_load__payload(i_load__payload_1233 ),
    .i_sum__payload(i_sum__payload_2361 ),
    .i_swap__payload(i_swap__payload_1235 ),
    .i_weight__payload(i_weight__payload_1237 ),
    .o_act__payload(i_act__payload_1239 ),
    .o_load__payload(i_load__payload_1241 ),
    .o_sum__payload(i_sum__payload_2393 ),
    .o_swap__payload(i_swap__payload_1243 ),
    .o_weight__payload(i_weight__payload_1359 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1239 ),
    .i_load__payload(i_load__payload_1241 ),
    .i_sum__payload(i_sum__payload_2363 ),
    .i_swap__payload(i_swap__payload_1243 ),
    .i_weight__payload(i_weight__payload_1245 ),
    .o_act__payload(i_act__payload_1247 ),
    .o_load__payload(i_load__payload_1249 ),
    .o_sum__payload(i_sum__payload_2395 ),
    .o_swap__payload(i_swap__payload_1251 ),
    .o_weight__payload(i_weight__payload_1367 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1247 ),
    .i_load__payload(i_load__payload_1249 ),
    .i_sum__payload(i_sum__payload_2365 ),
    .i_swap__payload(i_swap__payload_1251 ),
    .i_weight__payload(i_weight__payload_1253 ),
    .o_act__payload(i_act__payload_1255 ),
    .o_load__payload(i_load__payload_1257 ),
    .o_sum__payload(i_sum__payload_2397 ),
    .o_swap__payload(i_swap__payload_1259 ),
    .o_weight__payload(i_weight__payload_1375 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1255 ),
    .i_load__payload(i_load__payload_1257 ),
    .i_sum__payload(i_sum__payload_2367 ),
    .i_swap__payload(i_swap__payload_1259 ),
    .i_weight__payload(i_weight__payload_1261 ),
    .o_act__payload(i_act__payload_1263 ),
    .o_load__payload(i_load__payload_1265 ),
    .o_sum__payload(i_sum__payload_2399 ),
    .o_swap__payload(i_swap__payload_1267 ),
    .o_weight__payload(i_weight__payload_1383 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1263 ),
    .i_load__payload(i_load__payload_1265 ),
    .i_sum__payload(i_sum__payload_2369 ),
    .i_swap__payload(i_swap__payload_1267 ),
    .i_weight__payload(i_weight__payload_1269 ),
    .o_act__payload(i_act__payload_1271 ),
    .o_load__payload(i_load__payload_1273 ),
    .o_sum__payload(i_sum__payload_2401 ),
    .o_swap__payload(i_swap__payload_1275 ),
    .o_weight__payload(i_weight__payload_1391 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_10_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1271 ),
    .i_load__payload(i_load__payload_1273 ),
    .i_sum__payload(i_sum__payload_2371 ),
    .i_swap__payload(i_swap__payload_1275 ),
    .i_weight__payload(i_weight__payload_1277 ),
    .o_act__payload(i_act__payload_1279 ),
    .o_load__payload(i_load__payload_1281 ),
    .o_sum__payload(i_sum__payload_2403 ),
    .o_swap__payload(i_swap__payload_1283 ),
    .o_weight__payload(i_weight__payload_1399 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_0 (
    .clk(clk),
    .i_act__payload(act_11_11),
    .i_load__payload(i_load__payload_1973 ),
    .i_sum__payload(i_sum__payload_2385 ),
    .i_swap__payload(i_swap__payload_2008 ),
    .i_weight__payload(i_weight__payload_1327 ),
    .o_act__payload(i_act__payload_1329 ),
    .o_load__payload(i_load__payload_1331 ),
    .o_sum__payload(i_sum__payload_2417 ),
    .o_swap__payload(i_swap__payload_1333 ),
    .o_weight__payload(i_weight__payload_1449 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1329 ),
    .i_load__payload(i_load__payload_1331 ),
    .i_sum__payload(i_sum__payload_2387 ),
    .i_swap__payload(i_swap__payload_1333 ),
    .i_weight__payload(i_weight__payload_1335 ),
    .o_act__payload(i_act__payload_1337 ),
    .o_load__payload(i_load__payload_1339 ),
    .o_sum__payload(i_sum__payload_2419 ),
    .o_swap__payload(i_swap__payload_1341 ),
    .o_weight__payload(i_weight__payload_1457 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1401 ),
    .i_load__payload(i_load__payload_1403 ),
    .i_sum__payload(i_sum__payload_2405 ),
    .i_swap__payload(i_swap__payload_1405 ),
    .i_weight__payload(i_weight__payload_1407 ),
    .o_act__payload(i_act__payload_1409 ),
    .o_load__payload(i_load__payload_1411 ),
    .o_sum__payload(i_sum__payload_2437 ),
    .o_swap__payload(i_swap__payload_1413 ),
    .o_weight__payload(i_weight__payload_1529 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1409 ),
    .i_load__payload(i_load__payload_1411 ),
    .i_sum__payload(i_sum__payload_2407 ),
    .i_swap__payload(i_swap__payload_1413 ),
    .i_weight__payload(i_weight__payload_1415 ),
    .o_act__payload(i_act__payload_1417 ),
    .o_load__payload(i_load__payload_1419 ),
    .o_sum__payload(i_sum__payload_2439 ),
    .o_swap__payload(i_swap__payload_1421 ),
    .o_weight__payload(i_weight__payload_1537 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1417 ),
    .i_load__payload(i_load__payload_1419 ),
    .i_sum__payload(i_sum__payload_2409 ),
    .i_swap__payload(i_swap__payload_1421 ),
    .i_weight__payload(i_weight__payload_1423 ),
    .o_act__payload(i_act__payload_1425 ),
    .o_load__payload(i_load__payload_1427 ),
    .o_sum__payload(i_sum__payload_2441 ),
    .o_swap__payload(i_swap__payload_1429 ),
    .o_weight__payload(i_weight__payload_1545 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1425 ),
    .i_load__payload(i_load__payload_1427 ),
    .i_sum__payload(i_sum__payload_2411 ),
    .i_swap__payload(i_swap__payload_1429 ),
    .i_weight__payload(i_weight__payload_1431 ),
    .o_act__payload(i_act__payload_1433 ),
    .o_load__payload(i_load__payload_1435 ),
    .o_sum__payload(i_sum__payload_2443 ),
    .o_swap__payload(i_swap__payload_1437 ),
    .o_weight__payload(i_weight__payload_1553 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1433 ),
    .i_load__payload(i_load__payload_1435 ),
    .i_sum__payload(i_sum__payload_2413 ),
    .i_swap__payload(i_swap__payload_1437 ),
    .i_weight__payload(i_weight__payload_1439 ),
    .o_act__payload(i_act__payload_1441 ),
    .o_load__payload(i_load__payload_1443 ),
    .o_sum__payload(i_sum__payload_2445 ),
    .o_swap__payload(i_swap__payload_1445 ),
    .o_weight__payload(i_weight__payload_1561 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1441 ),
    .i_load__payload(i_load__payload_1443 ),
    .i_sum__payload(i_sum__payload_2415 ),
    .i_swap__payload(i_swap__payload_1445 ),
    .i_weight__payload(i_weight__payload_1447 ),
    .o_act__payload(_075_),
    .o_load__payload(_076_),
    .o_sum__payload(i_sum__payload_2447 ),
    .o_swap__payload(_077_),
    .o_weight__payload(i_weight__payload_1569 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1337 ),
    .i_load__payload(i_load__payload_1339 ),
    .i_sum__payload(i_sum__payload_2389 ),
    .i_swap__payload(i_swap__payload_1341 ),
    .i_weight__payload(i_weight__payload_1343 ),
    .o_act__payload(i_act__payload_1345 ),
    .o_load__payload(i_load__payload_1347 ),
    .o_sum__payload(i_sum__payload_2421 ),
    .o_swap__payload(i_swap__payload_1349 ),
    .o_weight__payload(i_weight__payload_1465 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1345 ),
    .i_load__payload(i_load__payload_1347 ),
    .i_sum__payload(i_sum__payload_2391 ),
    .i_swap__payload(i_swap__payload_1349 ),
    .i_weight__payload(i_weight__payload_1351 ),
    .o_act__payload(i_act__payload_1353 ),
    .o_load__payload(i_load__payload_1355 ),
    .o_sum__payload(i_sum__payload_2423 ),
    .o_swap__payload(i_swap__payload_1357 ),
    .o_weight__payload(i_weight__payload_1473 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1353 ),
    .i_load__payload(i_load__payload_1355 ),
    .i_sum__payload(i_sum__payload_2393 ),
    .i_swap__payload(i_swap__payload_1357 ),
    .i_weight__payload(i_weight__payload_1359 ),
    .o_act__payload(i_act__payload_1361 ),
    .o_load__payload(i_load__payload_1363 ),
    .o_sum__payload(i_sum__payload_2425 ),
    .o_swap__payload(i_swap__payload_1365 ),
    .o_weight__payload(i_weight__payload_1481 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1361 ),
    .i_load__payload(i_load__payload_1363 ),
    .i_sum__payload(i_sum__payload_2395 ),
    .i_swap__payload(i_swap__payload_1365 ),
    .i_weight__payload(i_weight__payload_1367 ),
    .o_act__payload(i_act__payload_1369 ),
    .o_load__payload(i_load__payload_1371 ),
    .o_sum__payload(i_sum__payload_2427 ),
    .o_swap__payload(i_swap__payload_1373 ),
    .o_weight__payload(i_weight__payload_1489 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1369 ),
    .i_load__payload(i_load__payload_1371 ),
    .i_sum__payload(i_sum__payload_2397 ),
    .i_swap__payload(i_swap__payload_1373 ),
    .i_weight__payload(i_weight__payload_1375 ),
    .o_act__payload(i_act__payload_1377 ),
    .o_load__payload(i_load__payload_1379 ),
    .o_sum__payload(i_sum__payload_2429 ),
    .o_swap__payload(i_swap__payload_1381 ),
    .o_weight__payload(i_weight__payload_1497 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1377 ),
    .i_load__payload(i_load__payload_1379 ),
    .i_sum__payload(i_sum__payload_2399 ),
    .i_swap__payload(i_swap__payload_1381 ),
    .i_weight__payload(i_weight__payload_1383 ),
    .o_act__payload(i_act__payload_1385 ),
    .o_load__payload(i_load__payload_1387 ),
    .o_sum__payload(i_sum__payload_2431 ),
    .o_swap__payload(i_swap__payload_1389 ),
    .o_weight__payload(i_weight__payload_1505 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1385 ),
    .i_load__payload(i_load__payload_1387 ),
    .i_sum__payload(i_sum__payload_2401 ),
    .i_swap__payload(i_swap__payload_1389 ),
    .i_weight__payload(i_weight__payload_1391 ),
    .o_act__payload(i_act__payload_1393 ),
    .o_load__payload(i_load__payload_1395 ),
    .o_sum__payload(i_sum__payload_2433 ),
    .o_swap__payload(i_swap__payload_1397 ),
    .o_weight__payload(i_weight__payload_1513 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_11_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1393 ),
    .i_load__payload(i_load__payload_1395 ),
    .i_sum__payload(i_sum__payload_2403 ),
    .i_swap__payload(i_swap__payload_1397 ),
    .i_weight__payload(i_weight__payload_1399 ),
    .o_act__payload(i_act__payload_1401 ),
    .o_load__payload(i_load__payload_1403 ),
    .o_sum__payload(i_sum__payload_2435 ),
    .o_swap__payload(i_swap__payload_1405 ),
    .o_weight__payload(i_weight__payload_1521 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_0 (
    .clk(clk),
    .i_act__payload(act_12_12),
    .i_load__payload(i_load__payload_1976 ),
    .i_sum__payload(i_sum__payload_2417 ),
    .i_swap__payload(i_swap__payload_2010 ),
    .i_weight__payload(i_weight__payload_1449 ),
    .o_act__payload(i_act__payload_1451 ),
    .o_load__payload(i_load__payload_1453 ),
    .o_sum__payload(i_sum__payload_2449 ),
    .o_swap__payload(i_swap__payload_1455 ),
    .o_weight__payload(i_weight__payload_1571 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1451 ),
    .i_load__payload(i_load__payload_1453 ),
    .i_sum__payload(i_sum__payload_2419 ),
    .i_swap__payload(i_swap__payload_1455 ),
    .i_weight__payload(i_weight__payload_1457 ),
    .o_act__payload(i_act__payload_1459 ),
    .o_load__payload(i_load__payload_1461 ),
    .o_sum__payload(i_sum__payload_2451 ),
    .o_swap__payload(i_swap__payload_1463 ),
    .o_weight__payload(i_weight__payload_1579 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1523 ),
    .i_load__payload(i_load__payload_1525 ),
    .i_sum__payload(i_sum__payload_2437 ),
    .i_swap__payload(i_swap__payload_1527 ),
    .i_weight__payload(i_weight__payload_1529 ),
    .o_act__payload(i_act__payload_1531 ),
    .o_load__payload(i_load__payload_1533 ),
    .o_sum__payload(i_sum__payload_2469 ),
    .o_swap__payload(i_swap__payload_1535 ),
    .o_weight__payload(i_weight__payload_1651 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1531 ),
    .i_load__payload(i_load__payload_1533 ),
    .i_sum__payload(i_sum__payload_2439 ),
    .i_swap__payload(i_swap__payload_1535 ),
    .i_weight__payload(i_weight__payload_1537 ),
    .o_act__payload(i_act__payload_1539 ),
    .o_load__payload(i_load__payload_1541 ),
    .o_sum__payload(i_sum__payload_2471 ),
    .o_swap__payload(i_swap__payload_1543 ),
    .o_weight__payload(i_weight__payload_1659 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1539 ),
    .i_load__payload(i_load__payload_1541 ),
    .i_sum__payload(i_sum__payload_2441 ),
    .i_swap__payload(i_swap__payload_1543 ),
    .i_weight__payload(i_weight__payload_1545 ),
    .o_act__payload(i_act__payload_1547 ),
    .o_load__payload(i_load__payload_1549 ),
    .o_sum__payload(i_sum__payload_2473 ),
    .o_swap__payload(i_swap__payload_1551 ),
    .o_weight__payload(i_weight__payload_1667 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1547 ),
    .i_load__payload(i_load__payload_1549 ),
    .i_sum__payload(i_sum__payload_2443 ),
    .i_swap__payload(i_swap__payload_1551 ),
    .i_weight__payload(i_weight__payload_1553 ),
    .o_act__payload(i_act__payload_1555 ),
    .o_load__payload(i_load__payload_1557 ),
    .o_sum__payload(i_sum__payload_2475 ),
    .o_swap__payload(i_swap__payload_1559 ),
    .o_weight__payload(i_weight__payload_1675 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1555 ),
    .i_load__payload(i_load__payload_1557 ),
    .i_sum__payload(i_sum__payload_2445 ),
    .i_swap__payload(i_swap__payload_1559 ),
    .i_weight__payload(i_weight__payload_1561 ),
    .o_act__payload(i_act__payload_1563 ),
    .o_load__payload(i_load__payload_1565 ),
    .o_sum__payload(i_sum__payload_2477 ),
    .o_swap__payload(i_swap__payload_1567 ),
    .o_weight__payload(i_weight__payload_1683 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1563 ),
    .i_load__payload(i_load__payload_1565 ),
    .i_sum__payload(i_sum__payload_2447 ),
    .i_swap__payload(i_swap__payload_1567 ),
    .i_weight__payload(i_weight__payload_1569 ),
    .o_act__payload(_078_),
    .o_load__payload(_079_),
    .o_sum__payload(i_sum__payload_2479 ),
    .o_swap__payload(_080_),
    .o_weight__payload(i_weight__payload_1691 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1459 ),
    .i_load__payload(i_load__payload_1461 ),
    .i_sum__payload(i_sum__payload_2421 ),
    .i_swap__payload(i_swap__payload_1463 ),
    .i_weight__payload(i_weight__payload_1465 ),
    .o_act__payload(i_act__payload_1467 ),
    .o_load__payload(i_load__payload_1469 ),
    .o_sum__payload(i_sum__payload_2453 ),
    .o_swap__payload(i_swap__payload_1471 ),
    .o_weight__payload(i_weight__payload_1587 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1467 ),
    .i_load__payload(i_load__payload_1469 ),
    .i_sum__payload(i_sum__payload_2423 ),
    .i_swap__payload(i_swap__payload_1471 ),
    .i_weight__payload(i_weight__payload_1473 ),
    .o_act__payload(i_act__payload_1475 ),
    .o_load__payload(i_load__payload_1477 ),
    .o_sum__payload(i_sum__payload_2455 ),
    .o_swap__payload(i_swap__payload_1479 ),
    .o_weight__payload(i_weight__payload_1595 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1475 ),
    .i_load__payload(i_load__payload_1477 ),
    .i_sum__payload(i_sum__payload_2425 ),
    .i_swap__payload(i_swap__payload_1479 ),
    .i_weight__payload(i_weight__payload_1481 ),
    .o_act__payload(i_act__payload_1483 ),
    .o_load__payload(i_load__payload_1485 ),
    .o_sum__payload(i_sum__payload_2457 ),
    .o_swap__payload(i_swap__payload_1487 ),
    .o_weight__payload(i_weight__payload_1603 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1483 ),
    .i_load__payload(i_load__payload_1485 ),
    .i_sum__payload(i_sum__payload_2427 ),
    .i_swap__payload(i_swap__payload_1487 ),
    .i_weight__payload(i_weight__payload_1489 ),
    .o_act__payload(i_act__payload_1491 ),
    .o_load__payload(i_load__payload_1493 ),
    .o_sum__payload(i_sum__payload_2459 ),
    .o_swap__payload(i_swap__payload_1495 ),
    .o_weight__payload(i_weight__payload_1611 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1491 ),
    .i_load__payload(i_load__payload_1493 ),
    .i_sum__payload(i_sum__payload_2429 ),
    .i_swap__payload(i_swap__payload_1495 ),
    .i_weight__payload(i_weight__payload_1497 ),
    .o_act__payload(i_act__payload_1499 ),
    .o_load__payload(i_load__payload_1501 ),
    .o_sum__payload(i_sum__payload_2461 ),
    .o_swap__payload(i_swap__payload_1503 ),
    .o_weight__payload(i_weight__payload_1619 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1499 ),
    .i_load__payload(i_load__payload_1501 ),
    .i_sum__payload(i_sum__payload_2431 ),
    .i_swap__payload(i_swap__payload_1503 ),
    .i_weight__payload(i_weight__payload_1505 ),
    .o_act__payload(i_act__payload_1507 ),
    .o_load__payload(i_load__payload_1509 ),
    .o_sum__payload(i_sum__payload_2463 ),
    .o_swap__payload(i_swap__payload_1511 ),
    .o_weight__payload(i_weight__payload_1627 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1507 ),
    .i_load__payload(i_load__payload_1509 ),
    .i_sum__payload(i_sum__payload_2433 ),
    .i_swap__payload(i_swap__payload_1511 ),
    .i_weight__payload(i_weight__payload_1513 ),
    .o_act__payload(i_act__payload_1515 ),
    .o_load__payload(i_load__payload_1517 ),
    .o_sum__payload(i_sum__payload_2465 ),
    .o_swap__payload(i_swap__payload_1519 ),
    .o_weight__payload(i_weight__payload_1635 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_12_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1515 ),
    .i_load__payload(i_load__payload_1517 ),
    .i_sum__payload(i_sum__payload_2435 ),
    .i_swap__payload(i_swap__payload_1519 ),
    .i_weight__payload(i_weight__payload_1521 ),
    .o_act__payload(i_act__payload_1523 ),
    .o_load__payload(i_load__payload_1525 ),
    .o_sum__payload(i_sum__payload_2467 ),
    .o_swap__payload(i_swap__payload_1527 ),
    .o_weight__payload(i_weight__payload_1643 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_0 (
    .clk(clk),
    .i_act__payload(act_13_13),
    .i_load__payload(i_load__payload_1979 ),
    .i_sum__payload(i_sum__payload_2449 ),
    .i_swap__payload(i_swap__payload_2012 ),
    .i_weight__payload(i_weight__payload_1571 ),
    .o_act__payload(i_act__payload_1573 ),
    .o_load__payload(i_load__payload_1575 ),
    .o_sum__payload(i_sum__payload_2481 ),
    .o_swap__payload(i_swap__payload_1577 ),
    .o_weight__payload(i_weight__payload_1693 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1573 ),
    .i_load__payload(i_load__payload_1575 ),
    .i_sum__payload(i_sum__payload_2451 ),
    .i_swap__payload(i_swap__payload_1577 ),
    .i_weight__payload(i_weight__payload_1579 ),
    .o_act__payload(i_act__payload_1581 ),
    .o_load__payload(i_load__payload_1583 ),
    .o_sum__payload(i_sum__payload_2483 ),
    .o_swap__payload(i_swap__payload_1585 ),
    .o_weight__payload(i_weight__payload_1701 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1645 ),
    .i_load__payload(i_load__payload_1647 ),
    .i_sum__payload(i_sum__payload_2469 ),
    .i_swap__payload(i_swap__payload_1649 ),
    .i_weight__payload(i_weight__payload_1651 ),
    .o_act__payload(i_act__payload_1653 ),
    .o_load__payload(i_load__payload_1655 ),
    .o_sum__payload(i_sum__payload_2501 ),
    .o_swap__payload(i_swap__payload_1657 ),
    .o_weight__payload(i_weight__payload_1773 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1653 ),
    .i_load__payload(i_load__payload_1655 ),
    .i_sum__payload(i_sum__payload_2471 ),
    .i_swap__payload(i_swap__payload_1657 ),
    .i_weight__payload(i_weight__payload_1659 ),
    .o_act__payload(i_act__payload_1661 ),
    .o_load__payload(i_load__payload_1663 ),
    .o_sum__payload(i_sum__payload_2503 ),
    .o_swap__payload(i_swap__payload_1665 ),
    .o_weight__payload(i_weight__payload_1781 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1661 ),
    .i_load__payload(i_load__payload_1663 ),
    .i_sum__payload(i_sum__payload_2473 ),
    .i_swap__payload(i_swap__payload_1665 ),
    .i_weight__payload(i_weight__payload_1667 ),
    .o_act__payload(i_act__payload_1669 ),
    .o_load__payload(i_load__payload_1671 ),
    .o_sum__payload(i_sum__payload_2505 ),
    .o_swap__payload(i_swap__payload_1673 ),
    .o_weight__payload(i_weight__payload_1789 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1669 ),
    .i_load__payload(i_load__payload_1671 ),
    .i_sum__payload(i_sum__payload_2475 ),
    .i_swap__payload(i_swap__payload_1673 ),
    .i_weight__payload(i_weight__payload_1675 ),
    .o_act__payload(i_act__payload_1677 ),
    .o_load__payload(i_load__payload_1679 ),
    .o_sum__payload(i_sum__payload_2507 ),
    .o_swap__payload(i_swap__payload_1681 ),
    .o_weight__payload(i_weight__payload_1797 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1677 ),
    .i_load__payload(i_load__payload_1679 ),
    .i_sum__payload(i_sum__payload_2477 ),
    .i_swap__payload(i_swap__payload_1681 ),
    .i_weight__payload(i_weight__payload_1683 ),
    .o_act__payload(i_act__payload_1685 ),
    .o_load__payload(i_load__payload_1687 ),
    .o_sum__payload(i_sum__payload_2509 ),
    .o_swap__payload(i_swap__payload_1689 ),
    .o_weight__payload(i_weight__payload_1805 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1685 ),
    .i_load__payload(i_load__payload_1687 ),
    .i_sum__payload(i_sum__payload_2479 ),
    .i_swap__payload(i_swap__payload_1689 ),
    .i_weight__payload(i_weight__payload_1691 ),
    .o_act__payload(_081_),
    .o_load__payload(_082_),
    .o_sum__payload(i_sum__payload_2511 ),
    .o_swap__payload(_084_),
    .o_weight__payload(i_weight__payload_1813 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1581 ),
    .i_load__payload(i_load__payload_1583 ),
    .i_sum__payload(i_sum__payload_2453 ),
    .i_swap__payload(i_swap__payload_1585 ),
    .i_weight__payload(i_weight__payload_1587 ),
    .o_act__payload(i_act__payload_1589 ),
    .o_load__payload(i_load__payload_1591 ),
    .o_sum__payload(i_sum__payload_2485 ),
    .o_swap__payload(i_swap__payload_1593 ),
    .o_weight__payload(i_weight__payload_1709 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1589 ),
    .i_load__payload(i_load__payload_1591 ),
    .i_sum__payload(i_sum__payload_2455 ),
    .i_swap__payload(i_swap__payload_1593 ),
    .i_weight__payload(i_weight__payload_1595 ),
    .o_act__payload(i_act__payload_1597 ),
    .o_load__payload(i_load__payload_1599 ),
    .o_sum__payload(i_sum__payload_2487 ),
    .o_swap__payload(i_swap__payload_1601 ),
    .o_weight__payload(i_weight__payload_1717 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1597 ),
    .i_load__payload(i_load__payload_1599 ),
    .i_sum__payload(i_sum__payload_2457 ),
    .i_swap__payload(i_swap__payload_1601 ),
    .i_weight__payload(i_weight__payload_1603 ),
    .o_act__payload(i_act__payload_1605 ),
    .o_load__payload(i_load__payload_1607 ),
    .o_sum__payload(i_sum__payload_2489 ),
    .o_swap__payload(i_swap__payload_1609 ),
    .o_weight__payload(i_weight__payload_1725 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1605 ),
    .i_load__payload(i_load__payload_1607 ),
    .i_sum__payload(i_sum__payload_2459 ),
    .i_swap__payload(i_swap__payload_1609 ),
    .i_weight__payload(i_weight__payload_1611 ),
    .o_act__payload(i_act__payload_1613 ),
    .o_load__payload(i_load__payload_1615 ),
    .o_sum__payload(i_sum__payload_2491 ),
    .o_swap__payload(i_swap__payload_1617 ),
    .o_weight__payload(i_weight__payload_1733 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1613 ),
    .i_load__payload(i_load__payload_1615 ),
    .i_sum__payload(i_sum__payload_2461 ),
    .i_swap__payload(i_swap__payload_1617 ),
    .i_weight__payload(i_weight__payload_1619 ),
    .o_act__payload(i_act__payload_1621 ),
    .o_load__payload(i_load__payload_1623 ),
    .o_sum__payload(i_sum__payload_2493 ),
    .o_swap__payload(i_swap__payload_1625 ),
    .o_weight__payload(i_weight__payload_1741 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1621 ),
    .i_load__payload(i_load__payload_1623 ),
    .i_sum__payload(i_sum__payload_2463 ),
    .i_swap__payload(i_swap__payload_1625 ),
    .i_weight__payload(i_weight__payload_1627 ),
    .o_act__payload(i_act__payload_1629 ),
    .o_load__payload(i_load__payload_1631 ),
    .o_sum__payload(i_sum__payload_2495 ),
    .o_swap__payload(i_swap__payload_1633 ),
    .o_weight__payload(i_weight__payload_1749 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1629 ),
    .i_load__payload(i_load__payload_1631 ),
    .i_sum__payload(i_sum__payload_2465 ),
    .i_swap__payload(i_swap__payload_1633 ),
    .i_weight__payload(i_weight__payload_1635 ),
    .o_act__payload(i_act__payload_1637 ),
    .o_load__payload(i_load__payload_1639 ),
    .o_sum__payload(i_sum__payload_2497 ),
    .o_swap__payload(i_swap__payload_1641 ),
    .o_weight__payload(i_weight__payload_1757 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_13_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1637 ),
    .i_load__payload(i_load__payload_1639 ),
    .i_sum__payload(i_sum__payload_2467 ),
    .i_swap__payload(i_swap__payload_1641 ),
    .i_weight__payload(i_weight__payload_1643 ),
    .o_act__payload(i_act__payload_1645 ),
    .o_load__payload(i_load__payload_1647 ),
    .o_sum__payload(i_sum__payload_2499 ),
    .o_swap__payload(i_swap__payload_1649 ),
    .o_weight__payload(i_weight__payload_1765 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_0 (
    .clk(clk),
    .i_act__payload(act_14_14),
    .i_load__payload(i_load__payload_1982 ),
    .i_sum__payload(i_sum__payload_2481 ),
    .i_swap__payload(i_swap__payload_2014 ),
    .i_weight__payload(i_weight__payload_1693 ),
    .o_act__payload(i_act__payload_1695 ),
    .o_load__payload(i_load__payload_1697 ),
    .o_sum__payload(i_sum__payload_2513 ),
    .o_swap__payload(i_swap__payload_1699 ),
    .o_weight__payload(i_weight__payload_1815 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1695 ),
    .i_load__payload(i_load__payload_1697 ),
    .i_sum__payload(i_sum__payload_2483 ),
    .i_swap__payload(i_swap__payload_1699 ),
    .i_weight__payload(i_weight__payload_1701 ),
    .o_act__payload(i_act__payload_1703 ),
    .o_load__payload(i_load__payload_1705 ),
    .o_sum__payload(i_sum__payload_2515 ),
    .o_swap__payload(i_swap__payload_1707 ),
    .o_weight__payload(i_weight__payload_1823 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1767 ),
    .i_load__payload(i_load__payload_1769 ),
    .i_sum__payload(i_sum__payload_2501 ),
    .i_swap__payload(i_swap__payload_1771 ),
    .i_weight__payload(i_weight__payload_1773 ),
    .o_act__payload(i_act__payload_1775 ),
    .o_load__payload(i_load__payload_1777 ),
    .o_sum__payload(i_sum__payload_2533 ),
    .o_swap__payload(i_swap__payload_1779 ),
    .o_weight__payload(i_weight__payload_1895 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1775 ),
    .i_load__payload(i_load__payload_1777 ),
    .i_sum__payload(i_sum__payload_2503 ),
    .i_swap__payload(i_swap__payload_1779 ),
    .i_weight__payload(i_weight__payload_1781 ),
    .o_act__payload(i_act__payload_1783 ),
    .o_load__payload(i_load__payload_1785 ),
    .o_sum__payload(i_sum__payload_2535 ),
    .o_swap__payload(i_swap__payload_1787 ),
    .o_weight__payload(i_weight__payload_1903 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1783 ),
    .i_load__payload(i_load__payload_1785 ),
    .i_sum__payload(i_sum__payload_2505 ),
    .i_swap__payload(i_swap__payload_1787 ),
    .i_weight__payload(i_weight__payload_1789 ),
    .o_act__payload(i_act__payload_1791 ),
    .o_load__payload(i_load__payload_1793 ),
    .o_sum__payload(i_sum__payload_2537 ),
    .o_swap__payload(i_swap__payload_1795 ),
    .o_weight__payload(i_weight__payload_1911 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1791 ),
    .i_load__payload(i_load__payload_1793 ),
    .i_sum__payload(i_sum__payload_2507 ),
    .i_swap__payload(i_swap__payload_1795 ),
    .i_weight__payload(i_weight__payload_1797 ),
    .o_act__payload(i_act__payload_1799 ),
    .o_load__payload(i_load__payload_1801 ),
    .o_sum__payload(i_sum__payload_2539 ),
    .o_swap__payload(i_swap__payload_1803 ),
    .o_weight__payload(i_weight__payload_1919 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1799 ),
    .i_load__payload(i_load__payload_1801 ),
    .i_sum__payload(i_sum__payload_2509 ),
    .i_swap__payload(i_swap__payload_1803 ),
    .i_weight__payload(i_weight__payload_1805 ),
    .o_act__payload(i_act__payload_1807 ),
    .o_load__payload(i_load__payload_1809 ),
    .o_sum__payload(i_sum__payload_2541 ),
    .o_swap__payload(i_swap__payload_1811 ),
    .o_weight__payload(i_weight__payload_1927 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1807 ),
    .i_load__payload(i_load__payload_1809 ),
    .i_sum__payload(i_sum__payload_2511 ),
    .i_swap__payload(i_swap__payload_1811 ),
    .i_weight__payload(i_weight__payload_1813 ),
    .o_act__payload(_085_),
    .o_load__payload(_086_),
    .o_sum__payload(i_sum__payload_2543 ),
    .o_swap__payload(_087_),
    .o_weight__payload(i_weight__payload_1935 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1703 ),
    .i_load__payload(i_load__payload_1705 ),
    .i_sum__payload(i_sum__payload_2485 ),
    .i_swap__payload(i_swap__payload_1707 ),
    .i_weight__payload(i_weight__payload_1709 ),
    .o_act__payload(i_act__payload_1711 ),
    .o_load__payload(i_load__payload_1713 ),
    .o_sum__payload(i_sum__payload_2517 ),
    .o_swap__payload(i_swap__payload_1715 ),
    .o_weight__payload(i_weight__payload_1831 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1711 ),
    .i_load__payload(i_load__payload_1713 ),
    .i_sum__payload(i_sum__payload_2487 ),
    .i_swap__payload(i_swap__payload_1715 ),
    .i_weight__payload(i_weight__payload_1717 ),
    .o_act__payload(i_act__payload_1719 ),
    .o_load__payload(i_load__payload_1721 ),
    .o_sum__payload(i_sum__payload_2519 ),
    .o_swap__payload(i_swap__payload_1723 ),
    .o_weight__payload(i_weight__payload_1839 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1719 ),
    .i_load__payload(i_load__payload_1721 ),
    .i_sum__payload(i_sum__payload_2489 ),
    .i_swap__payload(i_swap__payload_1723 ),
    .i_weight__payload(i_weight__payload_1725 ),
    .o_act__payload(i_act__payload_1727 ),
    .o_load__payload(i_load__payload_1729 ),
    .o_sum__payload(i_sum__payload_2521 ),
    .o_swap__payload(i_swap__payload_1731 ),
    .o_weight__payload(i_weight__payload_1847 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1727 ),
    .i_load__payload(i_load__payload_1729 ),
    .i_sum__payload(i_sum__payload_2491 ),
    .i_swap__payload(i_swap__payload_1731 ),
    .i_weight__payload(i_weight__payload_1733 ),
    .o_act__payload(i_act__payload_1735 ),
    .o_load__payload(i_load__payload_1737 ),
    .o_sum__payload(i_sum__payload_2523 ),
    .o_swap__payload(i_swap__payload_1739 ),
    .o_weight__payload(i_weight__payload_1855 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1735 ),
    .i_load__payload(i_load__payload_1737 ),
    .i_sum__payload(i_sum__payload_2493 ),
    .i_swap__payload(i_swap__payload_1739 ),
    .i_weight__payload(i_weight__payload_1741 ),
    .o_act__payload(i_act__payload_1743 ),
    .o_load__payload(i_load__payload_1745 ),
    .o_sum__payload(i_sum__payload_2525 ),
    .o_swap__payload(i_swap__payload_1747 ),
    .o_weight__payload(i_weight__payload_1863 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1743 ),
    .i_load__payload(i_load__payload_1745 ),
    .i_sum__payload(i_sum__payload_2495 ),
    .i_swap__payload(i_swap__payload_1747 ),
    .i_weight__payload(i_weight__payload_1749 ),
    .o_act__payload(i_act__payload_1751 ),
    .o_load__payload(i_load__payload_1753 ),
    .o_sum__payload(i_sum__payload_2527 ),
    .o_swap__payload(i_swap__payload_1755 ),
    .o_weight__payload(i_weight__payload_1871 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1751 ),
    .i_load__payload(i_load__payload_1753 ),
    .i_sum__payload(i_sum__payload_2497 ),
    .i_swap__payload(i_swap__payload_1755 ),
    .i_weight__payload(i_weight__payload_1757 ),
    .o_act__payload(i_act__payload_1759 ),
    .o_load__payload(i_load__payload_1761 ),
    .o_sum__payload(i_sum__payload_2529 ),
    .o_swap__payload(i_swap__payload_1763 ),
    .o_weight__payload(i_weight__payload_1879 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_14_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1759 ),
    .i_load__payload(i_load__payload_1761 ),
    .i_sum__payload(i_sum__payload_2499 ),
    .i_swap__payload(i_swap__payload_1763 ),
    .i_weight__payload(i_weight__payload_1765 ),
    .o_act__payload(i_act__payload_1767 ),
    .o_load__payload(i_load__payload_1769 ),
    .o_sum__payload(i_sum__payload_2531 ),
    .o_swap__payload(i_swap__payload_1771 ),
    .o_weight__payload(i_weight__payload_1887 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_0 (
    .clk(clk),
    .i_act__payload(act_15_15),
    .i_load__payload(i_load__payload_1985 ),
    .i_sum__payload(i_sum__payload_2513 ),
    .i_swap__payload(i_swap__payload_2016 ),
    .i_weight__payload(i_weight__payload_1815 ),
    .o_act__payload(i_act__payload_1817 ),
    .o_load__payload(i_load__payload_1819 ),
    .o_sum__payload(o_sum__payload_2774 ),
    .o_swap__payload(i_swap__payload_1821 ),
    .o_weight__payload(_088_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1817 ),
    .i_load__payload(i_load__payload_1819 ),
    .i_sum__payload(i_sum__payload_2515 ),
    .i_swap__payload(i_swap__payload_1821 ),
    .i_weight__payload(i_weight__payload_1823 ),
    .o_act__payload(i_act__payload_1825 ),
    .o_load__payload(i_load__payload_1827 ),
    .o_sum__payload(o_sum__payload_2789 ),
    .o_swap__payload(i_swap__payload_1829 ),
    .o_weight__payload(_089_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1889 ),
    .i_load__payload(i_load__payload_1891 ),
    .i_sum__payload(i_sum__payload_2533 ),
    .i_swap__payload(i_swap__payload_1893 ),
    .i_weight__payload(i_weight__payload_1895 ),
    .o_act__payload(i_act__payload_1897 ),
    .o_load__payload(i_load__payload_1899 ),
    .o_sum__payload(o_sum__payload_2879 ),
    .o_swap__payload(i_swap__payload_1901 ),
    .o_weight__payload(_006_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1897 ),
    .i_load__payload(i_load__payload_1899 ),
    .i_sum__payload(i_sum__payload_2535 ),
    .i_swap__payload(i_swap__payload_1901 ),
    .i_weight__payload(i_weight__payload_1903 ),
    .o_act__payload(i_act__payload_1905 ),
    .o_load__payload(i_load__payload_1907 ),
    .o_sum__payload(o_sum__payload_2884 ),
    .o_swap__payload(i_swap__payload_1909 ),
    .o_weight__payload(_007_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1905 ),
    .i_load__payload(i_load__payload_1907 ),
    .i_sum__payload(i_sum__payload_2537 ),
    .i_swap__payload(i_swap__payload_1909 ),
    .i_weight__payload(i_weight__payload_1911 ),
    .o_act__payload(i_act__payload_1913 ),
    .o_load__payload(i_load__payload_1915 ),
    .o_sum__payload(o_sum__payload_2888 ),
    .o_swap__payload(i_swap__payload_1917 ),
    .o_weight__payload(_008_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1913 ),
    .i_load__payload(i_load__payload_1915 ),
    .i_sum__payload(i_sum__payload_2539 ),
    .i_swap__payload(i_swap__payload_1917 ),
    .i_weight__payload(i_weight__payload_1919 ),
    .o_act__payload(i_act__payload_1921 ),
    .o_load__payload(i_load__payload_1923 ),
    .o_sum__payload(o_sum__payload_2891 ),
    .o_swap__payload(i_swap__payload_1925 ),
    .o_weight__payload(_009_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1921 ),
    .i_load__payload(i_load__payload_1923 ),
    .i_sum__payload(i_sum__payload_2541 ),
    .i_swap__payload(i_swap__payload_1925 ),
    .i_weight__payload(i_weight__payload_1927 ),
    .o_act__payload(i_act__payload_1929 ),
    .o_load__payload(i_load__payload_1931 ),
    .o_sum__payload(o_sum__payload_2892 ),
    .o_swap__payload(i_swap__payload_1933 ),
    .o_weight__payload(_010_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1929 ),
    .i_load__payload(i_load__payload_1931 ),
    .i_sum__payload(i_sum__payload_2543 ),
    .i_swap__payload(i_swap__payload_1933 ),
    .i_weight__payload(i_weight__payload_1935 ),
    .o_act__payload(_011_),
    .o_load__payload(_014_),
    .o_sum__payload(o_sum__payload_2561 ),
    .o_swap__payload(_015_),
    .o_weight__payload(_013_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1825 ),
    .i_load__payload(i_load__payload_1827 ),
    .i_sum__payload(i_sum__payload_2517 ),
    .i_swap__payload(i_swap__payload_1829 ),
    .i_weight__payload(i_weight__payload_1831 ),
    .o_act__payload(i_act__payload_1833 ),
    .o_load__payload(i_load__payload_1835 ),
    .o_sum__payload(o_sum__payload_2803 ),
    .o_swap__payload(i_swap__payload_1837 ),
    .o_weight__payload(_090_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1833 ),
    .i_load__payload(i_load__payload_1835 ),
    .i_sum__payload(i_sum__payload_2519 ),
    .i_swap__payload(i_swap__payload_1837 ),
    .i_weight__payload(i_weight__payload_1839 ),
    .o_act__payload(i_act__payload_1841 ),
    .o_load__payload(i_load__payload_1843 ),
    .o_sum__payload(o_sum__payload_2816 ),
    .o_swap__payload(i_swap__payload_1845 ),
    .o_weight__payload(_091_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1841 ),
    .i_load__payload(i_load__payload_1843 ),
    .i_sum__payload(i_sum__payload_2521 ),
    .i_swap__payload(i_swap__payload_1845 ),
    .i_weight__payload(i_weight__payload_1847 ),
    .o_act__payload(i_act__payload_1849 ),
    .o_load__payload(i_load__payload_1851 ),
    .o_sum__payload(o_sum__payload_2828 ),
    .o_swap__payload(i_swap__payload_1853 ),
    .o_weight__payload(_092_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1849 ),
    .i_load__payload(i_load__payload_1851 ),
    .i_sum__payload(i_sum__payload_2523 ),
    .i_swap__payload(i_swap__payload_1853 ),
    .i_weight__payload(i_weight__payload_1855 ),
    .o_act__payload(i_act__payload_1857 ),
    .o_load__payload(i_load__payload_1859 ),
    .o_sum__payload(o_sum__payload_2839 ),
    .o_swap__payload(i_swap__payload_1861 ),
    .o_weight__payload(_093_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1857 ),
    .i_load__payload(i_load__payload_1859 ),
    .i_sum__payload(i_sum__payload_2525 ),
    .i_swap__payload(i_swap__payload_1861 ),
    .i_weight__payload(i_weight__payload_1863 ),
    .o_act__payload(i_act__payload_1865 ),
    .o_load__payload(i_load__payload_1867 ),
    .o_sum__payload(o_sum__payload_2849 ),
    .o_swap__payload(i_swap__payload_1869 ),
    .o_weight__payload(_002_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1865 ),
    .i_load__payload(i_load__payload_1867 ),
    .i_sum__payload(i_sum__payload_2527 ),
    .i_swap__payload(i_swap__payload_1869 ),
    .i_weight__payload(i_weight__payload_1871 ),
    .o_act__payload(i_act__payload_1873 ),
    .o_load__payload(i_load__payload_1875 ),
    .o_sum__payload(o_sum__payload_2858 ),
    .o_swap__payload(i_swap__payload_1877 ),
    .o_weight__payload(_003_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1873 ),
    .i_load__payload(i_load__payload_1875 ),
    .i_sum__payload(i_sum__payload_2529 ),
    .i_swap__payload(i_swap__payload_1877 ),
    .i_weight__payload(i_weight__payload_1879 ),
    .o_act__payload(i_act__payload_1881 ),
    .o_load__payload(i_load__payload_1883 ),
    .o_sum__payload(o_sum__payload_2866 ),
    .o_swap__payload(i_swap__payload_1885 ),
    .o_weight__payload(_004_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_15_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1881 ),
    .i_load__payload(i_load__payload_1883 ),
    .i_sum__payload(i_sum__payload_2531 ),
    .i_swap__payload(i_swap__payload_1885 ),
    .i_weight__payload(i_weight__payload_1887 ),
    .o_act__payload(i_act__payload_1889 ),
    .o_load__payload(i_load__payload_1891 ),
    .o_sum__payload(o_sum__payload_2873 ),
    .o_swap__payload(i_swap__payload_1893 ),
    .o_weight__payload(_005_),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_0 (
    .clk(clk),
    .i_act__payload(act_1_1),
    .i_load__payload(i_load__payload_1943 ),
    .i_sum__payload(i_sum__payload),
    .i_swap__payload(i_swap__payload_1988 ),
    .i_weight__payload(i_weight__payload),
    .o_act__payload(i_act__payload_109 ),
    .o_load__payload(i_load__payload_111 ),
    .o_sum__payload(i_sum__payload_2097 ),
    .o_swap__payload(i_swap__payload_113 ),
    .o_weight__payload(i_weight__payload_229 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_109 ),
    .i_load__payload(i_load__payload_111 ),
    .i_sum__payload(i_sum__payload_2067 ),
    .i_swap__payload(i_swap__payload_113 ),
    .i_weight__payload(i_weight__payload_115 ),
    .o_act__payload(i_act__payload_117 ),
    .o_load__payload(i_load__payload_119 ),
    .o_sum__payload(i_sum__payload_2099 ),
    .o_swap__payload(i_swap__payload_121 ),
    .o_weight__payload(i_weight__payload_237 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_181 ),
    .i_load__payload(i_load__payload_183 ),
    .i_sum__payload(i_sum__payload_2085 ),
    .i_swap__payload(i_swap__payload_185 ),
    .i_weight__payload(i_weight__payload_187 ),
    .o_act__payload(i_act__payload_189 ),
    .o_load__payload(i_load__payload_191 ),
    .o_sum__payload(i_sum__payload_2117 ),
    .o_swap__payload(i_swap__payload_193 ),
    .o_weight__payload(i_weight__payload_309 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_189 ),
    .i_load__payload(i_load__payload_191 ),
    .i_sum__payload(i_sum__payload_2087 ),
    .i_swap__payload(i_swap__payload_193 ),
    .i_weight__payload(i_weight__payload_195 ),
    .o_act__payload(i_act__payload_197 ),
    .o_load__payload(i_load__payload_199 ),
    .o_sum__payload(i_sum__payload_2119 ),
    .o_swap__payload(i_swap__payload_201 ),
    .o_weight__payload(i_weight__payload_317 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_197 ),
    .i_load__payload(i_load__payload_199 ),
    .i_sum__payload(i_sum__payload_2089 ),
    .i_swap__payload(i_swap__payload_201 ),
    .i_weight__payload(i_weight__payload_203 ),
    .o_act__payload(i_act__payload_205 ),
    .o_load__payload(i_load__payload_207 ),
    .o_sum__payload(i_sum__payload_2121 ),
    .o_swap__payload(i_swap__payload_209 ),
    .o_weight__payload(i_weight__payload_325 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_205 ),
    .i_load__payload(i_load__payload_207 ),
    .i_sum__payload(i_sum__payload_2091 ),
    .i_swap__payload(i_swap__payload_209 ),
    .i_weight__payload(i_weight__payload_211 ),
    .o_act__payload(i_act__payload_213 ),
    .o_load__payload(i_load__payload_215 ),
    .o_sum__payload(i_sum__payload_2123 ),
    .o_swap__payload(i_swap__payload_217 ),
    .o_weight__payload(i_weight__payload_333 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_213 ),
    .i_load__payload(i_load__payload_215 ),
    .i_sum__payload(i_sum__payload_2093 ),
    .i_swap__payload(i_swap__payload_217 ),
    .i_weight__payload(i_weight__payload_219 ),
    .o_act__payload(i_act__payload_221 ),
    .o_load__payload(i_load__payload_223 ),
    .o_sum__payload(i_sum__payload_2125 ),
    .o_swap__payload(i_swap__payload_225 ),
    .o_weight__payload(i_weight__payload_341 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_221 ),
    .i_load__payload(i_load__payload_223 ),
    .i_sum__payload(i_sum__payload_2095 ),
    .i_swap__payload(i_swap__payload_225 ),
    .i_weight__payload(i_weight__payload_227 ),
    .o_act__payload(_042_),
    .o_load__payload(_043_),
    .o_sum__payload(i_sum__payload_2127 ),
    .o_swap__payload(_044_),
    .o_weight__payload(i_weight__payload_349 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_117 ),
    .i_load__payload(i_load__payload_119 ),
    .i_sum__payload(i_sum__payload_2069 ),
    .i_swap__payload(i_swap__payload_121 ),
    .i_weight__payload(i_weight__payload_123 ),
    .o_act__payload(i_act__payload_125 ),
    .o_load__payload(i_load__payload_127 ),
    .o_sum__payload(i_sum__payload_2101 ),
    .o_swap__payload(i_swap__payload_129 ),
    .o_weight__payload(i_weight__payload_245 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_125 ),
    .i_load__payload(i_load__payload_127 ),
    .i_sum__payload(i_sum__payload_2071 ),
    .i_swap__payload(i_swap__payload_129 ),
    .i_weight__payload(i_weight__payload_131 ),
    .o_act__payload(i_act__payload_133 ),
    .o_load__payload(i_load__payload_135 ),
    .o_sum__payload(i_sum__payload_2103 ),
    .o_swap__payload(i_swap__payload_137 ),
    .o_weight__payload(i_weight__payload_253 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_133 ),
    .i_load__payload(i_load__payload_135 ),
    .i_sum__payload(i_sum__payload_2073 ),
    .i_swap__payload(i_swap__payload_137 ),
    .i_weight__payload(i_weight__payload_139 ),
    .o_act__payload(i_act__payload_141 ),
    .o_load__payload(i_load__payload_143 ),
    .o_sum__payload(i_sum__payload_2105 ),
    .o_swap__payload(i_swap__payload_145 ),
    .o_weight__payload(i_weight__payload_261 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_141 ),
    .i_load__payload(i_load__payload_143 ),
    .i_sum__payload(i_sum__payload_2075 ),
    .i_swap__payload(i_swap__payload_145 ),
    .i_weight__payload(i_weight__payload_147 ),
    .o_act__payload(i_act__payload_149 ),
    .o_load__payload(i_load__payload_151 ),
    .o_sum__payload(i_sum__payload_2107 ),
    .o_swap__payload(i_swap__payload_153 ),
    .o_weight__payload(i_weight__payload_269 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_149 ),
    .i_load__payload(i_load__payload_151 ),
    .i_sum__payload(i_sum__payload_2077 ),
    .i_swap__payload(i_swap__payload_153 ),
    .i_weight__payload(i_weight__payload_155 ),
    .o_act__payload(i_act__payload_157 ),
    .o_load__payload(i_load__payload_159 ),
    .o_sum__payload(i_sum__payload_2109 ),
    .o_swap__payload(i_swap__payload_161 ),
    .o_weight__payload(i_weight__payload_277 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_157 ),
    .i_load__payload(i_load__payload_159 ),
    .i_sum__payload(i_sum__payload_2079 ),
    .i_swap__payload(i_swap__payload_161 ),
    .i_weight__payload(i_weight__payload_163 ),
    .o_act__payload(i_act__payload_165 ),
    .o_load__payload(i_load__payload_167 ),
    .o_sum__payload(i_sum__payload_2111 ),
    .o_swap__payload(i_swap__payload_169 ),
    .o_weight__payload(i_weight__payload_285 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_165 ),
    .i_load__payload(i_load__payload_167 ),
    .i_sum__payload(i_sum__payload_2081 ),
    .i_swap__payload(i_swap__payload_169 ),
    .i_weight__payload(i_weight__payload_171 ),
    .o_act__payload(i_act__payload_173 ),
    .o_load__payload(i_load__payload_175 ),
    .o_sum__payload(i_sum__payload_2113 ),
    .o_swap__payload(i_swap__payload_177 ),
    .o_weight__payload(i_weight__payload_293 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_1_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_173 ),
    .i_load__payload(i_load__payload_175 ),
    .i_sum__payload(i_sum__payload_2083 ),
    .i_swap__payload(i_swap__payload_177 ),
    .i_weight__payload(i_weight__payload_179 ),
    .o_act__payload(i_act__payload_181 ),
    .o_load__payload(i_load__payload_183 ),
    .o_sum__payload(i_sum__payload_2115 ),
    .o_swap__payload(i_swap__payload_185 ),
    .o_weight__payload(i_weight__payload_301 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_0 (
    .clk(clk),
    .i_act__payload(act_2_2),
    .i_load__payload(i_load__payload_1946 ),
    .i_sum__payload(i_sum__payload_2097 ),
    .i_swap__payload(i_swap__payload_1990 ),
    .i_weight__payload(i_weight__payload_229 ),
    .o_act__payload(i_act__payload_231 ),
    .o_load__payload(i_load__payload_233 ),
    .o_sum__payload(i_sum__payload_2129 ),
    .o_swap__payload(i_swap__payload_235 ),
    .o_weight__payload(i_weight__payload_351 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_231 ),
    .i_load__payload(i_load__payload_233 ),
    .i_sum__payload(i_sum__payload_2099 ),
    .i_swap__payload(i_swap__payload_235 ),
    .i_weight__payload(i_weight__payload_237 ),
    .o_act__payload(i_act__payload_239 ),
    .o_load__payload(i_load__payload_241 ),
    .o_sum__payload(i_sum__payload_2131 ),
    .o_swap__payload(i_swap__payload_243 ),
    .o_weight__payload(i_weight__payload_359 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_303 ),
    .i_load__payload(i_load__payload_305 ),
    .i_sum__payload(i_sum__payload_2117 ),
    .i_swap__payload(i_swap__payload_307 ),
    .i_weight__payload(i_weight__payload_309 ),
    .o_act__payload(i_act__payload_311 ),
    .o_load__payload(i_load__payload_313 ),
    .o_sum__payload(i_sum__payload_2149 ),
    .o_swap__payload(i_swap__payload_315 ),
    .o_weight__payload(i_weight__payload_431 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_311 ),
    .i_load__payload(i_load__payload_313 ),
    .i_sum__payload(i_sum__payload_2119 ),
    .i_swap__payload(i_swap__payload_315 ),
    .i_weight__payload(i_weight__payload_317 ),
    .o_act__payload(i_act__payload_319 ),
    .o_load__payload(i_load__payload_321 ),
    .o_sum__payload(i_sum__payload_2151 ),
    .o_swap__payload(i_swap__payload_323 ),
    .o_weight__payload(i_weight__payload_439 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_319 ),
    .i_load__payload(i_load__payload_321 ),
    .i_sum__payload(i_sum__payload_2121 ),
    .i_swap__payload(i_swap__payload_323 ),
    .i_weight__payload(i_weight__payload_325 ),
    .o_act__payload(i_act__payload_327 ),
    .o_load__payload(i_load__payload_329 ),
    .o_sum__payload(i_sum__payload_2153 ),
    .o_swap__payload(i_swap__payload_331 ),
    .o_weight__payload(i_weight__payload_447 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_327 ),
    .i_load__payload(i_load__payload_329 ),
    .i_sum__payload(i_sum__payload_2123 ),
    .i_swap__payload(i_swap__payload_331 ),
    .i_weight__payload(i_weight__payload_333 ),
    .o_act__payload(i_act__payload_335 ),
    .o_load__payload(i_load__payload_337 ),
    .o_sum__payload(i_sum__payload_2155 ),
    .o_swap__payload(i_swap__payload_339 ),
    .o_weight__payload(i_weight__payload_455 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_335 ),
    .i_load__payload(i_load__payload_337 ),
    .i_sum__payload(i_sum__payload_2125 ),
    .i_swap__payload(i_swap__payload_339 ),
    .i_weight__payload(i_weight__payload_341 ),
    .o_act__payload(i_act__payload_343 ),
    .o_load__payload(i_load__payload_345 ),
    .o_sum__payload(i_sum__payload_2157 ),
    .o_swap__payload(i_swap__payload_347 ),
    .o_weight__payload(i_weight__payload_463 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_343 ),
    .i_load__payload(i_load__payload_345 ),
    .i_sum__payload(i_sum__payload_2127 ),
    .i_swap__payload(i_swap__payload_347 ),
    .i_weight__payload(i_weight__payload_349 ),
    .o_act__payload(_045_),
    .o_load__payload(_046_),
    .o_sum__payload(i_sum__payload_2159 ),
    .o_swap__payload(_047_),
    .o_weight__payload(i_weight__payload_471 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_239 ),
    .i_load__payload(i_load__payload_241 ),
    .i_sum__payload(i_sum__payload_2101 ),
    .i_swap__payload(i_swap__payload_243 ),
    .i_weight__payload(i_weight__payload_245 ),
    .o_act__payload(i_act__payload_247 ),
    .o_load__payload(i_load__payload_249 ),
    .o_sum__payload(i_sum__payload_2133 ),
    .o_swap__payload(i_swap__payload_251 ),
    .o_weight__payload(i_weight__payload_367 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_247 ),
    .i_load__payload(i_load__payload_249 ),
    .i_sum__payload(i_sum__payload_2103 ),
    .i_swap__payload(i_swap__payload_251 ),
    .i_weight__payload(i_weight__payload_253 ),
    .o_act__payload(i_act__payload_255 ),
    .o_load__payload(i_load__payload_257 ),
    .o_sum__payload(i_sum__payload_2135 ),
    .o_swap__payload(i_swap__payload_259 ),
    .o_weight__payload(i_weight__payload_375 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_255 ),
    .i_load__payload(i_load__payload_257 ),
    .i_sum__payload(i_sum__payload_2105 ),
    .i_swap__payload(i_swap__payload_259 ),
    .i_weight__payload(i_weight__payload_261 ),
    .o_act__payload(i_act__payload_263 ),
    .o_load__payload(i_load__payload_265 ),
    .o_sum__payload(i_sum__payload_2137 ),
    .o_swap__payload(i_swap__payload_267 ),
    .o_weight__payload(i_weight__payload_383 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_263 ),
    .i_load__payload(i_load__payload_265 ),
    .i_sum__payload(i_sum__payload_2107 ),
    .i_swap__payload(i_swap__payload_267 ),
    .i_weight__payload(i_weight__payload_269 ),
    .o_act__payload(i_act__payload_271 ),
    .o_load__payload(i_load__payload_273 ),
    .o_sum__payload(i_sum__payload_2139 ),
    .o_swap__payload(i_swap__payload_275 ),
    .o_weight__payload(i_weight__payload_391 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_271 ),
    .i_load__payload(i_load__payload_273 ),
    .i_sum__payload(i_sum__payload_2109 ),
    .i_swap__payload(i_swap__payload_275 ),
    .i_weight__payload(i_weight__payload_277 ),
    .o_act__payload(i_act__payload_279 ),
    .o_load__payload(i_load__payload_281 ),
    .o_sum__payload(i_sum__payload_2141 ),
    .o_swap__payload(i_swap__payload_283 ),
    .o_weight__payload(i_weight__payload_399 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_279 ),
    .i_load__payload(i_load__payload_281 ),
    .i_sum__payload(i_sum__payload_2111 ),
    .i_swap__payload(i_swap__payload_283 ),
    .i_weight__payload(i_weight__payload_285 ),
    .o_act__payload(i_act__payload_287 ),
    .o_load__payload(i_load__payload_289 ),
    .o_sum__payload(i_sum__payload_2143 ),
    .o_swap__payload(i_swap__payload_291 ),
    .o_weight__payload(i_weight__payload_407 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_287 ),
    .i_load__payload(i_load__payload_289 ),
    .i_sum__payload(i_sum__payload_2113 ),
    .i_swap__payload(i_swap__payload_291 ),
    .i_weight__payload(i_weight__payload_293 ),
    .o_act__payload(i_act__payload_295 ),
    .o_load__payload(i_load__payload_297 ),
    .o_sum__payload(i_sum__payload_2145 ),
    .o_swap__payload(i_swap__payload_299 ),
    .o_weight__payload(i_weight__payload_415 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_2_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_295 ),
    .i_load__payload(i_load__payload_297 ),
    .i_sum__payload(i_sum__payload_2115 ),
    .i_swap__payload(i_swap__payload_299 ),
    .i_weight__payload(i_weight__payload_301 ),
    .o_act__payload(i_act__payload_303 ),
    .o_load__payload(i_load__payload_305 ),
    .o_sum__payload(i_sum__payload_2147 ),
    .o_swap__payload(i_swap__payload_307 ),
    .o_weight__payload(i_weight__payload_423 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_0 (
    .clk(clk),
    .i_act__payload(act_3_3),
    .i_load__payload(i_load__payload_1949 ),
    .i_sum__payload(i_sum__payload_2129 ),
    .i_swap__payload(i_swap__payload_1992 ),
    .i_weight__payload(i_weight__payload_351 ),
    .o_act__payload(i_act__payload_353 ),
    .o_load__payload(i_load__payload_355 ),
    .o_sum__payload(i_sum__payload_2161 ),
    .o_swap__payload(i_swap__payload_357 ),
    .o_weight__payload(i_weight__payload_473 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_353 ),
    .i_load__payload(i_load__payload_355 ),
    .i_sum__payload(i_sum__payload_2131 ),
    .i_swap__payload(i_swap__payload_357 ),
    .i_weight__payload(i_weight__payload_359 ),
    .o_act__payload(i_act__payload_361 ),
    .o_load__payload(i_load__payload_363 ),
    .o_sum__payload(i_sum__payload_2163 ),
    .o_swap__payload(i_swap__payload_365 ),
    .o_weight__payload(i_weight__payload_481 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_425 ),
    .i_load__payload(i_load__payload_427 ),
    .i_sum__payload(i_sum__payload_2149 ),
    .i_swap__payload(i_swap__payload_429 ),
    .i_weight__payload(i_weight__payload_431 ),
    .o_act__payload(i_act__payload_433 ),
    .o_load__payload(i_load__payload_435 ),
    .o_sum__payload(i_sum__payload_2181 ),
    .o_swap__payload(i_swap__payload_437 ),
    .o_weight__payload(i_weight__payload_553 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_433 ),
    .i_load__payload(i_load__payload_435 ),
    .i_sum__payload(i_sum__payload_2151 ),
    .i_swap__payload(i_swap__payload_437 ),
    .i_weight__payload(i_weight__payload_439 ),
    .o_act__payload(i_act__payload_441 ),
    .o_load__payload(i_load__payload_443 ),
    .o_sum__payload(i_sum__payload_2183 ),
    .o_swap__payload(i_swap__payload_445 ),
    .o_weight__payload(i_weight__payload_561 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_441 ),
    .i_load__payload(i_load__payload_443 ),
    .i_sum__payload(i_sum__payload_2153 ),
    .i_swap__payload(i_swap__payload_445 ),
    .i_weight__payload(i_weight__payload_447 ),
    .o_act__payload(i_act__payload_449 ),
    .o_load__payload(i_load__payload_451 ),
    .o_sum__payload(i_sum__payload_2185 ),
    .o_swap__payload(i_swap__payload_453 ),
    .o_weight__payload(i_weight__payload_569 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_449 ),
    .i_load__payload(i_load__payload_451 ),
    .i_sum__payload(i_sum__payload_2155 ),
    .i_swap__payload(i_swap__payload_453 ),
    .i_weight__payload(i_weight__payload_455 ),
    .o_act__payload(i_act__payload_457 ),
    .o_load__payload(i_load__payload_459 ),
    .o_sum__payload(i_sum__payload_2187 ),
    .o_swap__payload(i_swap__payload_461 ),
    .o_weight__payload(i_weight__payload_577 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_457 ),
    .i_load__payload(i_load__payload_459 ),
    .i_sum__payload(i_sum__payload_2157 ),
    .i_swap__payload(i_swap__payload_461 ),
    .i_weight__payload(i_weight__payload_463 ),
    .o_act__payload(i_act__payload_465 ),
    .o_load__payload(i_load__payload_467 ),
    .o_sum__payload(i_sum__payload_2189 ),
    .o_swap__payload(i_swap__payload_469 ),
    .o_weight__payload(i_weight__payload_585 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_465 ),
    .i_load__payload(i_load__payload_467 ),
    .i_sum__payload(i_sum__payload_2159 ),
    .i_swap__payload(i_swap__payload_469 ),
    .i_weight__payload(i_weight__payload_471 ),
    .o_act__payload(_048_),
    .o_load__payload(_049_),
    .o_sum__payload(i_sum__payload_2191 ),
    .o_swap__payload(_051_),
    .o_weight__payload(i_weight__payload_593 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_361 ),
    .i_load__payload(i_load__payload_363 ),
    .i_sum__payload(i_sum__payload_2133 ),
    .i_swap__payload(i_swap__payload_365 ),
    .i_weight__payload(i_weight__payload_367 ),
    .o_act__payload(i_act__payload_369 ),
    .o_load__payload(i_load__payload_371 ),
    .o_sum__payload(i_sum__payload_2165 ),
    .o_swap__payload(i_swap__payload_373 ),
    .o_weight__payload(i_weight__payload_489 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_369 ),
    .i_load__payload(i_load__payload_371 ),
    .i_sum__payload(i_sum__payload_2135 ),
    .i_swap__payload(i_swap__payload_373 ),
    .i_weight__payload(i_weight__payload_375 ),
    .o_act__payload(i_act__payload_377 ),
    .o_load__payload(i_load__payload_379 ),
    .o_sum__payload(i_sum__payload_2167 ),
    .o_swap__payload(i_swap__payload_381 ),
    .o_weight__payload(i_weight__payload_497 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_377 ),
    .i_load__payload(i_load__payload_379 ),
    .i_sum__payload(i_sum__payload_2137 ),
    .i_swap__payload(i_swap__payload_381 ),
    .i_weight__payload(i_weight__payload_383 ),
    .o_act__payload(i_act__payload_385 ),
    .o_load__payload(i_load__payload_387 ),
    .o_sum__payload(i_sum__payload_2169 ),
    .o_swap__payload(i_swap__payload_389 ),
    .o_weight__payload(i_weight__payload_505 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_385 ),
    .i_load__payload(i_load__payload_387 ),
    .i_sum__payload(i_sum__payload_2139 ),
    .i_swap__payload(i_swap__payload_389 ),
    .i_weight__payload(i_weight__payload_391 ),
    .o_act__payload(i_act__payload_393 ),
    .o_load__payload(i_load__payload_395 ),
    .o_sum__payload(i_sum__payload_2171 ),
    .o_swap__payload(i_swap__payload_397 ),
    .o_weight__payload(i_weight__payload_513 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_393 ),
    .i_load__payload(i_load__payload_395 ),
    .i_sum__payload(i_sum__payload_2141 ),
    .i_swap__payload(i_swap__payload_397 ),
    .i_weight__payload(i_weight__payload_399 ),
    .o_act__payload(i_act__payload_401 ),
    .o_load__payload(i_load__payload_403 ),
    .o_sum__payload(i_sum__payload_2173 ),
    .o_swap__payload(i_swap__payload_405 ),
    .o_weight__payload(i_weight__payload_521 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_401 ),
    .i_load__payload(i_load__payload_403 ),
    .i_sum__payload(i_sum__payload_2143 ),
    .i_swap__payload(i_swap__payload_405 ),
    .i_weight__payload(i_weight__payload_407 ),
    .o_act__payload(i_act__payload_409 ),
    .o_load__payload(i_load__payload_411 ),
    .o_sum__payload(i_sum__payload_2175 ),
    .o_swap__payload(i_swap__payload_413 ),
    .o_weight__payload(i_weight__payload_529 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_409 ),
    .i_load__payload(i_load__payload_411 ),
    .i_sum__payload(i_sum__payload_2145 ),
    .i_swap__payload(i_swap__payload_413 ),
    .i_weight__payload(i_weight__payload_415 ),
    .o_act__payload(i_act__payload_417 ),
    .o_load__payload(i_load__payload_419 ),
    .o_sum__payload(i_sum__payload_2177 ),
    .o_swap__payload(i_swap__payload_421 ),
    .o_weight__payload(i_weight__payload_537 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_3_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_417 ),
    .i_load__payload(i_load__payload_419 ),
    .i_sum__payload(i_sum__payload_2147 ),
    .i_swap__payload(i_swap__payload_421 ),
    .i_weight__payload(i_weight__payload_423 ),
    .o_act__payload(i_act__payload_425 ),
    .o_load__payload(i_load__payload_427 ),
    .o_sum__payload(i_sum__payload_2179 ),
    .o_swap__payload(i_swap__payload_429 ),
    .o_weight__payload(i_weight__payload_545 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_0 (
    .clk(clk),
    .i_act__payload(act_4_4),
    .i_load__payload(i_load__payload_1952 ),
    .i_sum__payload(i_sum__payload_2161 ),
    .i_swap__payload(i_swap__payload_1994 ),
    .i_weight__payload(i_weight__payload_473 ),
    .o_act__payload(i_act__payload_475 ),
    .o_load__payload(i_load__payload_477 ),
    .o_sum__payload(i_sum__payload_2193 ),
    .o_swap__payload(i_swap__payload_479 ),
    .o_weight__payload(i_weight__payload_595 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_475 ),
    .i_load__payload(i_load__payload_477 ),
    .i_sum__payload(i_sum__payload_2163 ),
    .i_swap__payload(i_swap__payload_479 ),
    .i_weight__payload(i_weight__payload_481 ),
    .o_act__payload(i_act__payload_483 ),
    .o_load__payload(i_load__payload_485 ),
    .o_sum__payload(i_sum__payload_2195 ),
    .o_swap__payload(i_swap__payload_487 ),
    .o_weight__payload(i_weight__payload_603 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_547 ),
    .i_load__payload(i_load__payload_549 ),
    .i_sum__payload(i_sum__payload_2181 ),
    .i_swap__payload(i_swap__payload_551 ),
    .i_weight__payload(i_weight__payload_553 ),
    .o_act__payload(i_act__payload_555 ),
    .o_load__payload(i_load__payload_557 ),
    .o_sum__payload(i_sum__payload_2213 ),
    .o_swap__payload(i_swap__payload_559 ),
    .o_weight__payload(i_weight__payload_675 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_555 ),
    .i_load__payload(i_load__payload_557 ),
    .i_sum__payload(i_sum__payload_2183 ),
    .i_swap__payload(i_swap__payload_559 ),
    .i_weight__payload(i_weight__payload_561 ),
    .o_act__payload(i_act__payload_563 ),
    .o_load__payload(i_load__payload_565 ),
    .o_sum__payload(i_sum__payload_2215 ),
    .o_swap__payload(i_swap__payload_567 ),
    .o_weight__payload(i_weight__payload_683 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_563 ),
    .i_load__payload(i_load__payload_565 ),
    .i_sum__payload(i_sum__payload_2185 ),
    .i_swap__payload(i_swap__payload_567 ),
    .i_weight__payload(i_weight__payload_569 ),
    .o_act__payload(i_act__payload_571 ),
    .o_load__payload(i_load__payload_573 ),
    .o_sum__payload(i_sum__payload_2217 ),
    .o_swap__payload(i_swap__payload_575 ),
    .o_weight__payload(i_weight__payload_691 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_571 ),
    .i_load__payload(i_load__payload_573 ),
    .i_sum__payload(i_sum__payload_2187 ),
    .i_swap__payload(i_swap__payload_575 ),
    .i_weight__payload(i_weight__payload_577 ),
    .o_act__payload(i_act__payload_579 ),
    .o_load__payload(i_load__payload_581 ),
    .o_sum__payload(i_sum__payload_2219 ),
    .o_swap__payload(i_swap__payload_583 ),
    .o_weight__payload(i_weight__payload_699 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_579 ),
    .i_load__payload(i_load__payload_581 ),
    .i_sum__payload(i_sum__payload_2189 ),
    .i_swap__payload(i_swap__payload_583 ),
    .i_weight__payload(i_weight__payload_585 ),
    .o_act__payload(i_act__payload_587 ),
    .o_load__payload(i_load__payload_589 ),
    .o_sum__payload(i_sum__payload_2221 ),
    .o_swap__payload(i_swap__payload_591 ),
    .o_weight__payload(i_weight__payload_707 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_587 ),
    .i_load__payload(i_load__payload_589 ),
    .i_sum__payload(i_sum__payload_2191 ),
    .i_swap__payload(i_swap__payload_591 ),
    .i_weight__payload(i_weight__payload_593 ),
    .o_act__payload(_052_),
    .o_load__payload(_053_),
    .o_sum__payload(i_sum__payload_2223 ),
    .o_swap__payload(_054_),
    .o_weight__payload(i_weight__payload_715 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_483 ),
    .i_load__payload(i_load__payload_485 ),
    .i_sum__payload(i_sum__payload_2165 ),
    .i_swap__payload(i_swap__payload_487 ),
    .i_weight__payload(i_weight__payload_489 ),
    .o_act__payload(i_act__payload_491 ),
    .o_load__payload(i_load__payload_493 ),
    .o_sum__payload(i_sum__payload_2197 ),
    .o_swap__payload(i_swap__payload_495 ),
    .o_weight__payload(i_weight__payload_611 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_491 ),
    .i_load__payload(i_load__payload_493 ),
    .i_sum__payload(i_sum__payload_2167 ),
    .i_swap__payload(i_swap__payload_495 ),
    .i_weight__payload(i_weight__payload_497 ),
    .o_act__payload(i_act__payload_499 ),
    .o_load__payload(i_load__payload_501 ),
    .o_sum__payload(i_sum__payload_2199 ),
    .o_swap__payload(i_swap__payload_503 ),
    .o_weight__payload(i_weight__payload_619 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_499 ),
    .i_load__payload(i_load__payload_501 ),
    .i_sum__payload(i_sum__payload_2169 ),
    .i_swap__payload(i_swap__payload_503 ),
    .i_weight__payload(i_weight__payload_505 ),
    .o_act__payload(i_act__payload_507 ),
    .o_load__payload(i_load__payload_509 ),
    .o_sum__payload(i_sum__payload_2201 ),
    .o_swap__payload(i_swap__payload_511 ),
    .o_weight__payload(i_weight__payload_627 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_507 ),
    .i_load__payload(i_load__payload_509 ),
    .i_sum__payload(i_sum__payload_2171 ),
    .i_swap__payload(i_swap__payload_511 ),
    .i_weight__payload(i_weight__payload_513 ),
    .o_act__payload(i_act__payload_515 ),
    .o_load__payload(i_load__payload_517 ),
    .o_sum__payload(i_sum__payload_2203 ),
    .o_swap__payload(i_swap__payload_519 ),
    .o_weight__payload(i_weight__payload_635 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_515 ),
    .i_load__payload(i_load__payload_517 ),
    .i_sum__payload(i_sum__payload_2173 ),
    .i_swap__payload(i_swap__payload_519 ),
    .i_weight__payload(i_weight__payload_521 ),
    .o_act__payload(i_act__payload_523 ),
    .o_load__payload(i_load__payload_525 ),
    .o_sum__payload(i_sum__payload_2205 ),
    .o_swap__payload(i_swap__payload_527 ),
    .o_weight__payload(i_weight__payload_643 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_523 ),
    .i_load__payload(i_load__payload_525 ),
    .i_sum__payload(i_sum__payload_2175 ),
    .i_swap__payload(i_swap__payload_527 ),
    .i_weight__payload(i_weight__payload_529 ),
    .o_act__payload(i_act__payload_531 ),
    .o_load__payload(i_load__payload_533 ),
    .o_sum__payload(i_sum__payload_2207 ),
    .o_swap__payload(i_swap__payload_535 ),
    .o_weight__payload(i_weight__payload_651 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_531 ),
    .i_load__payload(i_load__payload_533 ),
    .i_sum__payload(i_sum__payload_2177 ),
    .i_swap__payload(i_swap__payload_535 ),
    .i_weight__payload(i_weight__payload_537 ),
    .o_act__payload(i_act__payload_539 ),
    .o_load__payload(i_load__payload_541 ),
    .o_sum__payload(i_sum__payload_2209 ),
    .o_swap__payload(i_swap__payload_543 ),
    .o_weight__payload(i_weight__payload_659 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_4_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_539 ),
    .i_load__payload(i_load__payload_541 ),
    .i_sum__payload(i_sum__payload_2179 ),
    .i_swap__payload(i_swap__payload_543 ),
    .i_weight__payload(i_weight__payload_545 ),
    .o_act__payload(i_act__payload_547 ),
    .o_load__payload(i_load__payload_549 ),
    .o_sum__payload(i_sum__payload_2211 ),
    .o_swap__payload(i_swap__payload_551 ),
    .o_weight__payload(i_weight__payload_667 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_0 (
    .clk(clk),
    .i_act__payload(act_5_5),
    .i_load__payload(i_load__payload_1955 ),
    .i_sum__payload(i_sum__payload_2193 ),
    .i_swap__payload(i_swap__payload_1996 ),
    .i_weight__payload(i_weight__payload_595 ),
    .o_act__payload(i_act__payload_597 ),
    .o_load__payload(i_load__payload_599 ),
    .o_sum__payload(i_sum__payload_2225 ),
    .o_swap__payload(i_swap__payload_601 ),
    .o_weight__payload(i_weight__payload_717 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_597 ),
    .i_load__payload(i_load__payload_599 ),
    .i_sum__payload(i_sum__payload_2195 ),
    .i_swap__payload(i_swap__payload_601 ),
    .i_weight__payload(i_weight__payload_603 ),
    .o_act__payload(i_act__payload_605 ),
    .o_load__payload(i_load__payload_607 ),
    .o_sum__payload(i_sum__payload_2227 ),
    .o_swap__payload(i_swap__payload_609 ),
    .o_weight__payload(i_weight__payload_725 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_669 ),
    .i_load__payload(i_load__payload_671 ),
    .i_sum__payload(i_sum__payload_2213 ),
    .i_swap__payload(i_swap__payload_673 ),
    .i_weight__payload(i_weight__payload_675 ),
    .o_act__payload(i_act__payload_677 ),
    .o_load__payload(i_load__payload_679 ),
    .o_sum__payload(i_sum__payload_2245 ),
    .o_swap__payload(i_swap__payload_681 ),
    .o_weight__payload(i_weight__payload_797 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_677 ),
    .i_load__payload(i_load__payload_679 ),
    .i_sum__payload(i_sum__payload_2215 ),
    .i_swap__payload(i_swap__payload_681 ),
    .i_weight__payload(i_weight__payload_683 ),
    .o_act__payload(i_act__payload_685 ),
    .o_load__payload(i_load__payload_687 ),
    .o_sum__payload(i_sum__payload_2247 ),
    .o_swap__payload(i_swap__payload_689 ),
    .o_weight__payload(i_weight__payload_805 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_685 ),
    .i_load__payload(i_load__payload_687 ),
    .i_sum__payload(i_sum__payload_2217 ),
    .i_swap__payload(i_swap__payload_689 ),
    .i_weight__payload(i_weight__payload_691 ),
    .o_act__payload(i_act__payload_693 ),
    .o_load__payload(i_load__payload_695 ),
    .o_sum__payload(i_sum__payload_2249 ),
    .o_swap__payload(i_swap__payload_697 ),
    .o_weight__payload(i_weight__payload_813 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_693 ),
    .i_load__payload(i_load__payload_695 ),
    .i_sum__payload(i_sum__payload_2219 ),
    .i_swap__payload(i_swap__payload_697 ),
    .i_weight__payload(i_weight__payload_699 ),
    .o_act__payload(i_act__payload_701 ),
    .o_load__payload(i_load__payload_703 ),
    .o_sum__payload(i_sum__payload_2251 ),
    .o_swap__payload(i_swap__payload_705 ),
    .o_weight__payload(i_weight__payload_821 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_701 ),
    .i_load__payload(i_load__payload_703 ),
    .i_sum__payload(i_sum__payload_2221 ),
    .i_swap__payload(i_swap__payload_705 ),
    .i_weight__payload(i_weight__payload_707 ),
    .o_act__payload(i_act__payload_709 ),
    .o_load__payload(i_load__payload_711 ),
    .o_sum__payload(i_sum__payload_2253 ),
    .o_swap__payload(i_swap__payload_713 ),
    .o_weight__payload(i_weight__payload_829 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_709 ),
    .i_load__payload(i_load__payload_711 ),
    .i_sum__payload(i_sum__payload_2223 ),
    .i_swap__payload(i_swap__payload_713 ),
    .i_weight__payload(i_weight__payload_715 ),
    .o_act__payload(_055_),
    .o_load__payload(_056_),
    .o_sum__payload(i_sum__payload_2255 ),
    .o_swap__payload(_057_),
    .o_weight__payload(i_weight__payload_837 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_605 ),
    .i_load__payload(i_load__payload_607 ),
    .i_sum__payload(i_sum__payload_2197 ),
    .i_swap__payload(i_swap__payload_609 ),
    .i_weight__payload(i_weight__payload_611 ),
    .o_act__payload(i_act__payload_613 ),
    .o_load__payload(i_load__payload_615 ),
    .o_sum__payload(i_sum__payload_2229 ),
    .o_swap__payload(i_swap__payload_617 ),
    .o_weight__payload(i_weight__payload_733 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_613 ),
    .i_load__payload(i_load__payload_615 ),
    .i_sum__payload(i_sum__payload_2199 ),
    .i_swap__payload(i_swap__payload_617 ),
    .i_weight__payload(i_weight__payload_619 ),
    .o_act__payload(i_act__payload_621 ),
    .o_load__payload(i_load__payload_623 ),
    .o_sum__payload(i_sum__payload_2231 ),
    .o_swap__payload(i_swap__payload_625 ),
    .o_weight__payload(i_weight__payload_741 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_621 ),
    .i_load__payload(i_load__payload_623 ),
    .i_sum__payload(i_sum__payload_2201 ),
    .i_swap__payload(i_swap__payload_625 ),
    .i_weight__payload(i_weight__payload_627 ),
    .o_act__payload(i_act__payload_629 ),
    .o_load__payload(i_load__payload_631 ),
    .o_sum__payload(i_sum__payload_2233 ),
    .o_swap__payload(i_swap__payload_633 ),
    .o_weight__payload(i_weight__payload_749 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_629 ),
    .i_load__payload(i_load__payload_631 ),
    .i_sum__payload(i_sum__payload_2203 ),
    .i_swap__payload(i_swap__payload_633 ),
    .i_weight__payload(i_weight__payload_635 ),
    .o_act__payload(i_act__payload_637 ),
    .o_load__payload(i_load__payload_639 ),
    .o_sum__payload(i_sum__payload_2235 ),
    .o_swap__payload(i_swap__payload_641 ),
    .o_weight__payload(i_weight__payload_757 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_637 ),
    .i_load__payload(i_load__payload_639 ),
    .i_sum__payload(i_sum__payload_2205 ),
    .i_swap__payload(i_swap__payload_641 ),
    .i_weight__payload(i_weight__payload_643 ),
    .o_act__payload(i_act__payload_645 ),
    .o_load__payload(i_load__payload_647 ),
    .o_sum__payload(i_sum__payload_2237 ),
    .o_swap__payload(i_swap__payload_649 ),
    .o_weight__payload(i_weight__payload_765 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_645 ),
    .i_load__payload(i_load__payload_647 ),
    .i_sum__payload(i_sum__payload_2207 ),
    .i_swap__payload(i_swap__payload_649 ),
    .i_weight__payload(i_weight__payload_651 ),
    .o_act__payload(i_act__payload_653 ),
    .o_load__payload(i_load__payload_655 ),
    .o_sum__payload(i_sum__payload_2239 ),
    .o_swap__payload(i_swap__payload_657 ),
    .o_weight__payload(i_weight__payload_773 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_653 ),
    .i_load__payload(i_load__payload_655 ),
    .i_sum__payload(i_sum__payload_2209 ),
    .i_swap__payload(i_swap__payload_657 ),
    .i_weight__payload(i_weight__payload_659 ),
    .o_act__payload(i_act__payload_661 ),
    .o_load__payload(i_load__payload_663 ),
    .o_sum__payload(i_sum__payload_2241 ),
    .o_swap__payload(i_swap__payload_665 ),
    .o_weight__payload(i_weight__payload_781 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_5_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_661 ),
    .i_load__payload(i_load__payload_663 ),
    .i_sum__payload(i_sum__payload_2211 ),
    .i_swap__payload(i_swap__payload_665 ),
    .i_weight__payload(i_weight__payload_667 ),
    .o_act__payload(i_act__payload_669 ),
    .o_load__payload(i_load__payload_671 ),
    .o_sum__payload(i_sum__payload_2243 ),
    .o_swap__payload(i_swap__payload_673 ),
    .o_weight__payload(i_weight__payload_789 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_0 (
    .clk(clk),
    .i_act__payload(act_6_6),
    .i_load__payload(i_load__payload_1958 ),
    .i_sum__payload(i_sum__payload_2225 ),
    .i_swap__payload(i_swap__payload_1998 ),
    .i_weight__payload(i_weight__payload_717 ),
    .o_act__payload(i_act__payload_719 ),
    .o_load__payload(i_load__payload_721 ),
    .o_sum__payload(i_sum__payload_2257 ),
    .o_swap__payload(i_swap__payload_723 ),
    .o_weight__payload(i_weight__payload_839 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_719 ),
    .i_load__payload(i_load__payload_721 ),
    .i_sum__payload(i_sum__payload_2227 ),
    .i_swap__payload(i_swap__payload_723 ),
    .i_weight__payload(i_weight__payload_725 ),
    .o_act__payload(i_act__payload_727 ),
    .o_load__payload(i_load__payload_729 ),
    .o_sum__payload(i_sum__payload_2259 ),
    .o_swap__payload(i_swap__payload_731 ),
    .o_weight__payload(i_weight__payload_847 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_791 ),
    .i_load__payload(i_load__payload_793 ),
    .i_sum__payload(i_sum__payload_2245 ),
    .i_swap__payload(i_swap__payload_795 ),
    .i_weight__payload(i_weight__payload_797 ),
    .o_act__payload(i_act__payload_799 ),
    .o_load__payload(i_load__payload_801 ),
    .o_sum__payload(i_sum__payload_2277 ),
    .o_swap__payload(i_swap__payload_803 ),
    .o_weight__payload(i_weight__payload_919 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_799 ),
    .i_load__payload(i_load__payload_801 ),
    .i_sum__payload(i_sum__payload_2247 ),
    .i_swap__payload(i_swap__payload_803 ),
    .i_weight__payload(i_weight__payload_805 ),
    .o_act__payload(i_act__payload_807 ),
    .o_load__payload(i_load__payload_809 ),
    .o_sum__payload(i_sum__payload_2279 ),
    .o_swap__payload(i_swap__payload_811 ),
    .o_weight__payload(i_weight__payload_927 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_807 ),
    .i_load__payload(i_load__payload_809 ),
    .i_sum__payload(i_sum__payload_2249 ),
    .i_swap__payload(i_swap__payload_811 ),
    .i_weight__payload(i_weight__payload_813 ),
    .o_act__payload(i_act__payload_815 ),
    .o_load__payload(i_load__payload_817 ),
    .o_sum__payload(i_sum__payload_2281 ),
    .o_swap__payload(i_swap__payload_819 ),
    .o_weight__payload(i_weight__payload_935 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_815 ),
    .i_load__payload(i_load__payload_817 ),
    .i_sum__payload(i_sum__payload_2251 ),
    .i_swap__payload(i_swap__payload_819 ),
    .i_weight__payload(i_weight__payload_821 ),
    .o_act__payload(i_act__payload_823 ),
    .o_load__payload(i_load__payload_825 ),
    .o_sum__payload(i_sum__payload_2283 ),
    .o_swap__payload(i_swap__payload_827 ),
    .o_weight__payload(i_weight__payload_943 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_823 ),
    .i_load__payload(i_load__payload_825 ),
    .i_sum__payload(i_sum__payload_2253 ),
    .i_swap__payload(i_swap__payload_827 ),
    .i_weight__payload(i_weight__payload_829 ),
    .o_act__payload(i_act__payload_831 ),
    .o_load__payload(i_load__payload_833 ),
    .o_sum__payload(i_sum__payload_2285 ),
    .o_swap__payload(i_swap__payload_835 ),
    .o_weight__payload(i_weight__payload_951 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_831 ),
    .i_load__payload(i_load__payload_833 ),
    .i_sum__payload(i_sum__payload_2255 ),
    .i_swap__payload(i_swap__payload_835 ),
    .i_weight__payload(i_weight__payload_837 ),
    .o_act__payload(_058_),
    .o_load__payload(_059_),
    .o_sum__payload(i_sum__payload_2287 ),
    .o_swap__payload(_060_),
    .o_weight__payload(i_weight__payload_959 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_727 ),
    .i_load__payload(i_load__payload_729 ),
    .i_sum__payload(i_sum__payload_2229 ),
    .i_swap__payload(i_swap__payload_731 ),
    .i_weight__payload(i_weight__payload_733 ),
    .o_act__payload(i_act__payload_735 ),
    .o_load__payload(i_load__payload_737 ),
    .o_sum__payload(i_sum__payload_2261 ),
    .o_swap__payload(i_swap__payload_739 ),
    .o_weight__payload(i_weight__payload_855 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_735 ),
    .i_load__payload(i_load__payload_737 ),
    .i_sum__payload(i_sum__payload_2231 ),
    .i_swap__payload(i_swap__payload_739 ),
    .i_weight__payload(i_weight__payload_741 ),
    .o_act__payload(i_act__payload_743 ),
    .o_load__payload(i_load__payload_745 ),
    .o_sum__payload(i_sum__payload_2263 ),
    .o_swap__payload(i_swap__payload_747 ),
    .o_weight__payload(i_weight__payload_863 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_743 ),
    .i_load__payload(i_load__payload_745 ),
    .i_sum__payload(i_sum__payload_2233 ),
    .i_swap__payload(i_swap__payload_747 ),
    .i_weight__payload(i_weight__payload_749 ),
    .o_act__payload(i_act__payload_751 ),
    .o_load__payload(i_load__payload_753 ),
    .o_sum__payload(i_sum__payload_2265 ),
    .o_swap__payload(i_swap__payload_755 ),
    .o_weight__payload(i_weight__payload_871 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_751 ),
    .i_load__payload(i_load__payload_753 ),
    .i_sum__payload(i_sum__payload_2235 ),
    .i_swap__payload(i_swap__payload_755 ),
    .i_weight__payload(i_weight__payload_757 ),
    .o_act__payload(i_act__payload_759 ),
    .o_load__payload(i_load__payload_761 ),
    .o_sum__payload(i_sum__payload_2267 ),
    .o_swap__payload(i_swap__payload_763 ),
    .o_weight__payload(i_weight__payload_879 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_759 ),
    .i_load__payload(i_load__payload_761 ),
    .i_sum__payload(i_sum__payload_2237 ),
    .i_swap__payload(i_swap__payload_763 ),
    .i_weight__payload(i_weight__payload_765 ),
    .o_act__payload(i_act__payload_767 ),
    .o_load__payload(i_load__payload_769 ),
    .o_sum__payload(i_sum__payload_2269 ),
    .o_swap__payload(i_swap__payload_771 ),
    .o_weight__payload(i_weight__payload_887 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_767 ),
    .i_load__payload(i_load__payload_769 ),
    .i_sum__payload(i_sum__payload_2239 ),
    .i_swap__payload(i_swap__payload_771 ),
    .i_weight__payload(i_weight__payload_773 ),
    .o_act__payload(i_act__payload_775 ),
    .o_load__payload(i_load__payload_777 ),
    .o_sum__payload(i_sum__payload_2271 ),
    .o_swap__payload(i_swap__payload_779 ),
    .o_weight__payload(i_weight__payload_895 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_775 ),
    .i_load__payload(i_load__payload_777 ),
    .i_sum__payload(i_sum__payload_2241 ),
    .i_swap__payload(i_swap__payload_779 ),
    .i_weight__payload(i_weight__payload_781 ),
    .o_act__payload(i_act__payload_783 ),
    .o_load__payload(i_load__payload_785 ),
    .o_sum__payload(i_sum__payload_2273 ),
    .o_swap__payload(i_swap__payload_787 ),
    .o_weight__payload(i_weight__payload_903 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_6_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_783 ),
    .i_load__payload(i_load__payload_785 ),
    .i_sum__payload(i_sum__payload_2243 ),
    .i_swap__payload(i_swap__payload_787 ),
    .i_weight__payload(i_weight__payload_789 ),
    .o_act__payload(i_act__payload_791 ),
    .o_load__payload(i_load__payload_793 ),
    .o_sum__payload(i_sum__payload_2275 ),
    .o_swap__payload(i_swap__payload_795 ),
    .o_weight__payload(i_weight__payload_911 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_0 (
    .clk(clk),
    .i_act__payload(act_7_7),
    .i_load__payload(i_load__payload_1961 ),
    .i_sum__payload(i_sum__payload_2257 ),
    .i_swap__payload(i_swap__payload_2000 ),
    .i_weight__payload(i_weight__payload_839 ),
    .o_act__payload(i_act__payload_841 ),
    .o_load__payload(i_load__payload_843 ),
    .o_sum__payload(i_sum__payload_2289 ),
    .o_swap__payload(i_swap__payload_845 ),
    .o_weight__payload(i_weight__payload_961 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_841 ),
    .i_load__payload(i_load__payload_843 ),
    .i_sum__payload(i_sum__payload_2259 ),
    .i_swap__payload(i_swap__payload_845 ),
    .i_weight__payload(i_weight__payload_847 ),
    .o_act__payload(i_act__payload_849 ),
    .o_load__payload(i_load__payload_851 ),
    .o_sum__payload(i_sum__payload_2291 ),
    .o_swap__payload(i_swap__payload_853 ),
    .o_weight__payload(i_weight__payload_969 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_913 ),
    .i_load__payload(i_load__payload_915 ),
    .i_sum__payload(i_sum__payload_2277 ),
    .i_swap__payload(i_swap__payload_917 ),
    .i_weight__payload(i_weight__payload_919 ),
    .o_act__payload(i_act__payload_921 ),
    .o_load__payload(i_load__payload_923 ),
    .o_sum__payload(i_sum__payload_2309 ),
    .o_swap__payload(i_swap__payload_925 ),
    .o_weight__payload(i_weight__payload_1041 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_921 ),
    .i_load__payload(i_load__payload_923 ),
    .i_sum__payload(i_sum__payload_2279 ),
    .i_swap__payload(i_swap__payload_925 ),
    .i_weight__payload(i_weight__payload_927 ),
    .o_act__payload(i_act__payload_929 ),
    .o_load__payload(i_load__payload_931 ),
    .o_sum__payload(i_sum__payload_2311 ),
    .o_swap__payload(i_swap__payload_933 ),
    .o_weight__payload(i_weight__payload_1049 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_929 ),
    .i_load__payload(i_load__payload_931 ),
    .i_sum__payload(i_sum__payload_2281 ),
    .i_swap__payload(i_swap__payload_933 ),
    .i_weight__payload(i_weight__payload_935 ),
    .o_act__payload(i_act__payload_937 ),
    .o_load__payload(i_load__payload_939 ),
    .o_sum__payload(i_sum__payload_2313 ),
    .o_swap__payload(i_swap__payload_941 ),
    .o_weight__payload(i_weight__payload_1057 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_937 ),
    .i_load__payload(i_load__payload_939 ),
    .i_sum__payload(i_sum__payload_2283 ),
    .i_swap__payload(i_swap__payload_941 ),
    .i_weight__payload(i_weight__payload_943 ),
    .o_act__payload(i_act__payload_945 ),
    .o_load__payload(i_load__payload_947 ),
    .o_sum__payload(i_sum__payload_2315 ),
    .o_swap__payload(i_swap__payload_949 ),
    .o_weight__payload(i_weight__payload_1065 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_945 ),
    .i_load__payload(i_load__payload_947 ),
    .i_sum__payload(i_sum__payload_2285 ),
    .i_swap__payload(i_swap__payload_949 ),
    .i_weight__payload(i_weight__payload_951 ),
    .o_act__payload(i_act__payload_953 ),
    .o_load__payload(i_load__payload_955 ),
    .o_sum__payload(i_sum__payload_2317 ),
    .o_swap__payload(i_swap__payload_957 ),
    .o_weight__payload(i_weight__payload_1073 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_953 ),
    .i_load__payload(i_load__payload_955 ),
    .i_sum__payload(i_sum__payload_2287 ),
    .i_swap__payload(i_swap__payload_957 ),
    .i_weight__payload(i_weight__payload_959 ),
    .o_act__payload(_062_),
    .o_load__payload(_063_),
    .o_sum__payload(i_sum__payload_2319 ),
    .o_swap__payload(_064_),
    .o_weight__payload(i_weight__payload_1081 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_849 ),
    .i_load__payload(i_load__payload_851 ),
    .i_sum__payload(i_sum__payload_2261 ),
    .i_swap__payload(i_swap__payload_853 ),
    .i_weight__payload(i_weight__payload_855 ),
    .o_act__payload(i_act__payload_857 ),
    .o_load__payload(i_load__payload_859 ),
    .o_sum__payload(i_sum__payload_2293 ),
    .o_swap__payload(i_swap__payload_861 ),
    .o_weight__payload(i_weight__payload_977 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_857 ),
    .i_load__payload(i_load__payload_859 ),
    .i_sum__payload(i_sum__payload_2263 ),
    .i_swap__payload(i_swap__payload_861 ),
    .i_weight__payload(i_weight__payload_863 ),
    .o_act__payload(i_act__payload_865 ),
    .o_load__payload(i_load__payload_867 ),
    .o_sum__payload(i_sum__payload_2295 ),
    .o_swap__payload(i_swap__payload_869 ),
    .o_weight__payload(i_weight__payload_985 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_865 ),
    .i_load__payload(i_load__payload_867 ),
    .i_sum__payload(i_sum__payload_2265 ),
    .i_swap__payload(i_swap__payload_869 ),
    .i_weight__payload(i_weight__payload_871 ),
    .o_act__payload(i_act__payload_873 ),
    .o_load__payload(i_load__payload_875 ),
    .o_sum__payload(i_sum__payload_2297 ),
    .o_swap__payload(i_swap__payload_877 ),
    .o_weight__payload(i_weight__payload_993 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_873 ),
    .i_load__payload(i_load__payload_875 ),
    .i_sum__payload(i_sum__payload_2267 ),
    .i_swap__payload(i_swap__payload_877 ),
    .i_weight__payload(i_weight__payload_879 ),
    .o_act__payload(i_act__payload_881 ),
    .o_load__payload(i_load__payload_883 ),
    .o_sum__payload(i_sum__payload_2299 ),
    .o_swap__payload(i_swap__payload_885 ),
    .o_weight__payload(i_weight__payload_1001 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_881 ),
    .i_load__payload(i_load__payload_883 ),
    .i_sum__payload(i_sum__payload_2269 ),
    .i_swap__payload(i_swap__payload_885 ),
    .i_weight__payload(i_weight__payload_887 ),
    .o_act__payload(i_act__payload_889 ),
    .o_load__payload(i_load__payload_891 ),
    .o_sum__payload(i_sum__payload_2301 ),
    .o_swap__payload(i_swap__payload_893 ),
    .o_weight__payload(i_weight__payload_1009 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_889 ),
    .i_load__payload(i_load__payload_891 ),
    .i_sum__payload(i_sum__payload_2271 ),
    .i_swap__payload(i_swap__payload_893 ),
    .i_weight__payload(i_weight__payload_895 ),
    .o_act__payload(i_act__payload_897 ),
    .o_load__payload(i_load__payload_899 ),
    .o_sum__payload(i_sum__payload_2303 ),
    .o_swap__payload(i_swap__payload_901 ),
    .o_weight__payload(i_weight__payload_1017 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_897 ),
    .i_load__payload(i_load__payload_899 ),
    .i_sum__payload(i_sum__payload_2273 ),
    .i_swap__payload(i_swap__payload_901 ),
    .i_weight__payload(i_weight__payload_903 ),
    .o_act__payload(i_act__payload_905 ),
    .o_load__payload(i_load__payload_907 ),
    .o_sum__payload(i_sum__payload_2305 ),
    .o_swap__payload(i_swap__payload_909 ),
    .o_weight__payload(i_weight__payload_1025 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_7_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_905 ),
    .i_load__payload(i_load__payload_907 ),
    .i_sum__payload(i_sum__payload_2275 ),
    .i_swap__payload(i_swap__payload_909 ),
    .i_weight__payload(i_weight__payload_911 ),
    .o_act__payload(i_act__payload_913 ),
    .o_load__payload(i_load__payload_915 ),
    .o_sum__payload(i_sum__payload_2307 ),
    .o_swap__payload(i_swap__payload_917 ),
    .o_weight__payload(i_weight__payload_1033 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_0 (
    .clk(clk),
    .i_act__payload(act_8_8),
    .i_load__payload(i_load__payload_1964 ),
    .i_sum__payload(i_sum__payload_2289 ),
    .i_swap__payload(i_swap__payload_2002 ),
    .i_weight__payload(i_weight__payload_961 ),
    .o_act__payload(i_act__payload_963 ),
    .o_load__payload(i_load__payload_965 ),
    .o_sum__payload(i_sum__payload_2321 ),
    .o_swap__payload(i_swap__payload_967 ),
    .o_weight__payload(i_weight__payload_1083 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_963 ),
    .i_load__payload(i_load__payload_965 ),
    .i_sum__payload(i_sum__payload_2291 ),
    .i_swap__payload(i_swap__payload_967 ),
    .i_weight__payload(i_weight__payload_969 ),
    .o_act__payload(i_act__payload_971 ),
    .o_load__payload(i_load__payload_973 ),
    .o_sum__payload(i_sum__payload_2323 ),
    .o_swap__payload(i_swap__payload_975 ),
    .o_weight__payload(i_weight__payload_1091 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1035 ),
    .i_load__payload(i_load__payload_1037 ),
    .i_sum__payload(i_sum__payload_2309 ),
    .i_swap__payload(i_swap__payload_1039 ),
    .i_weight__payload(i_weight__payload_1041 ),
    .o_act__payload(i_act__payload_1043 ),
    .o_load__payload(i_load__payload_1045 ),
    .o_sum__payload(i_sum__payload_2341 ),
    .o_swap__payload(i_swap__payload_1047 ),
    .o_weight__payload(i_weight__payload_1163 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1043 ),
    .i_load__payload(i_load__payload_1045 ),
    .i_sum__payload(i_sum__payload_2311 ),
    .i_swap__payload(i_swap__payload_1047 ),
    .i_weight__payload(i_weight__payload_1049 ),
    .o_act__payload(i_act__payload_1051 ),
    .o_load__payload(i_load__payload_1053 ),
    .o_sum__payload(i_sum__payload_2343 ),
    .o_swap__payload(i_swap__payload_1055 ),
    .o_weight__payload(i_weight__payload_1171 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1051 ),
    .i_load__payload(i_load__payload_1053 ),
    .i_sum__payload(i_sum__payload_2313 ),
    .i_swap__payload(i_swap__payload_1055 ),
    .i_weight__payload(i_weight__payload_1057 ),
    .o_act__payload(i_act__payload_1059 ),
    .o_load__payload(i_load__payload_1061 ),
    .o_sum__payload(i_sum__payload_2345 ),
    .o_swap__payload(i_swap__payload_1063 ),
    .o_weight__payload(i_weight__payload_1179 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1059 ),
    .i_load__payload(i_load__payload_1061 ),
    .i_sum__payload(i_sum__payload_2315 ),
    .i_swap__payload(i_swap__payload_1063 ),
    .i_weight__payload(i_weight__payload_1065 ),
    .o_act__payload(i_act__payload_1067 ),
    .o_load__payload(i_load__payload_1069 ),
    .o_sum__payload(i_sum__payload_2347 ),
    .o_swap__payload(i_swap__payload_1071 ),
    .o_weight__payload(i_weight__payload_1187 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1067 ),
    .i_load__payload(i_load__payload_1069 ),
    .i_sum__payload(i_sum__payload_2317 ),
    .i_swap__payload(i_swap__payload_1071 ),
    .i_weight__payload(i_weight__payload_1073 ),
    .o_act__payload(i_act__payload_1075 ),
    .o_load__payload(i_load__payload_1077 ),
    .o_sum__payload(i_sum__payload_2349 ),
    .o_swap__payload(i_swap__payload_1079 ),
    .o_weight__payload(i_weight__payload_1195 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1075 ),
    .i_load__payload(i_load__payload_1077 ),
    .i_sum__payload(i_sum__payload_2319 ),
    .i_swap__payload(i_swap__payload_1079 ),
    .i_weight__payload(i_weight__payload_1081 ),
    .o_act__payload(_065_),
    .o_load__payload(_066_),
    .o_sum__payload(i_sum__payload_2351 ),
    .o_swap__payload(_067_),
    .o_weight__payload(i_weight__payload_1203 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_971 ),
    .i_load__payload(i_load__payload_973 ),
    .i_sum__payload(i_sum__payload_2293 ),
    .i_swap__payload(i_swap__payload_975 ),
    .i_weight__payload(i_weight__payload_977 ),
    .o_act__payload(i_act__payload_979 ),
    .o_load__payload(i_load__payload_981 ),
    .o_sum__payload(i_sum__payload_2325 ),
    .o_swap__payload(i_swap__payload_983 ),
    .o_weight__payload(i_weight__payload_1099 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_979 ),
    .i_load__payload(i_load__payload_981 ),
    .i_sum__payload(i_sum__payload_2295 ),
    .i_swap__payload(i_swap__payload_983 ),
    .i_weight__payload(i_weight__payload_985 ),
    .o_act__payload(i_act__payload_987 ),
    .o_load__payload(i_load__payload_989 ),
    .o_sum__payload(i_sum__payload_2327 ),
    .o_swap__payload(i_swap__payload_991 ),
    .o_weight__payload(i_weight__payload_1107 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_987 ),
    .i_load__payload(i_load__payload_989 ),
    .i_sum__payload(i_sum__payload_2297 ),
    .i_swap__payload(i_swap__payload_991 ),
    .i_weight__payload(i_weight__payload_993 ),
    .o_act__payload(i_act__payload_995 ),
    .o_load__payload(i_load__payload_997 ),
    .o_sum__payload(i_sum__payload_2329 ),
    .o_swap__payload(i_swap__payload_999 ),
    .o_weight__payload(i_weight__payload_1115 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_995 ),
    .i_load__payload(i_load__payload_997 ),
    .i_sum__payload(i_sum__payload_2299 ),
    .i_swap__payload(i_swap__payload_999 ),
    .i_weight__payload(i_weight__payload_1001 ),
    .o_act__payload(i_act__payload_1003 ),
    .o_load__payload(i_load__payload_1005 ),
    .o_sum__payload(i_sum__payload_2331 ),
    .o_swap__payload(i_swap__payload_1007 ),
    .o_weight__payload(i_weight__payload_1123 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1003 ),
    .i_load__payload(i_load__payload_1005 ),
    .i_sum__payload(i_sum__payload_2301 ),
    .i_swap__payload(i_swap__payload_1007 ),
    .i_weight__payload(i_weight__payload_1009 ),
    .o_act__payload(i_act__payload_1011 ),
    .o_load__payload(i_load__payload_1013 ),
    .o_sum__payload(i_sum__payload_2333 ),
    .o_swap__payload(i_swap__payload_1015 ),
    .o_weight__payload(i_weight__payload_1131 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1011 ),
    .i_load__payload(i_load__payload_1013 ),
    .i_sum__payload(i_sum__payload_2303 ),
    .i_swap__payload(i_swap__payload_1015 ),
    .i_weight__payload(i_weight__payload_1017 ),
    .o_act__payload(i_act__payload_1019 ),
    .o_load__payload(i_load__payload_1021 ),
    .o_sum__payload(i_sum__payload_2335 ),
    .o_swap__payload(i_swap__payload_1023 ),
    .o_weight__payload(i_weight__payload_1139 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1019 ),
    .i_load__payload(i_load__payload_1021 ),
    .i_sum__payload(i_sum__payload_2305 ),
    .i_swap__payload(i_swap__payload_1023 ),
    .i_weight__payload(i_weight__payload_1025 ),
    .o_act__payload(i_act__payload_1027 ),
    .o_load__payload(i_load__payload_1029 ),
    .o_sum__payload(i_sum__payload_2337 ),
    .o_swap__payload(i_swap__payload_1031 ),
    .o_weight__payload(i_weight__payload_1147 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_8_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1027 ),
    .i_load__payload(i_load__payload_1029 ),
    .i_sum__payload(i_sum__payload_2307 ),
    .i_swap__payload(i_swap__payload_1031 ),
    .i_weight__payload(i_weight__payload_1033 ),
    .o_act__payload(i_act__payload_1035 ),
    .o_load__payload(i_load__payload_1037 ),
    .o_sum__payload(i_sum__payload_2339 ),
    .o_swap__payload(i_swap__payload_1039 ),
    .o_weight__payload(i_weight__payload_1155 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_0 (
    .clk(clk),
    .i_act__payload(act_9_9),
    .i_load__payload(i_load__payload_1967 ),
    .i_sum__payload(i_sum__payload_2321 ),
    .i_swap__payload(i_swap__payload_2004 ),
    .i_weight__payload(i_weight__payload_1083 ),
    .o_act__payload(i_act__payload_1085 ),
    .o_load__payload(i_load__payload_1087 ),
    .o_sum__payload(i_sum__payload_2353 ),
    .o_swap__payload(i_swap__payload_1089 ),
    .o_weight__payload(i_weight__payload_1205 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_1 (
    .clk(clk),
    .i_act__payload(i_act__payload_1085 ),
    .i_load__payload(i_load__payload_1087 ),
    .i_sum__payload(i_sum__payload_2323 ),
    .i_swap__payload(i_swap__payload_1089 ),
    .i_weight__payload(i_weight__payload_1091 ),
    .o_act__payload(i_act__payload_1093 ),
    .o_load__payload(i_load__payload_1095 ),
    .o_sum__payload(i_sum__payload_2355 ),
    .o_swap__payload(i_swap__payload_1097 ),
    .o_weight__payload(i_weight__payload_1213 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_10 (
    .clk(clk),
    .i_act__payload(i_act__payload_1157 ),
    .i_load__payload(i_load__payload_1159 ),
    .i_sum__payload(i_sum__payload_2341 ),
    .i_swap__payload(i_swap__payload_1161 ),
    .i_weight__payload(i_weight__payload_1163 ),
    .o_act__payload(i_act__payload_1165 ),
    .o_load__payload(i_load__payload_1167 ),
    .o_sum__payload(i_sum__payload_2373 ),
    .o_swap__payload(i_swap__payload_1169 ),
    .o_weight__payload(i_weight__payload_1285 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_11 (
    .clk(clk),
    .i_act__payload(i_act__payload_1165 ),
    .i_load__payload(i_load__payload_1167 ),
    .i_sum__payload(i_sum__payload_2343 ),
    .i_swap__payload(i_swap__payload_1169 ),
    .i_weight__payload(i_weight__payload_1171 ),
    .o_act__payload(i_act__payload_1173 ),
    .o_load__payload(i_load__payload_1175 ),
    .o_sum__payload(i_sum__payload_2375 ),
    .o_swap__payload(i_swap__payload_1177 ),
    .o_weight__payload(i_weight__payload_1293 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_12 (
    .clk(clk),
    .i_act__payload(i_act__payload_1173 ),
    .i_load__payload(i_load__payload_1175 ),
    .i_sum__payload(i_sum__payload_2345 ),
    .i_swap__payload(i_swap__payload_1177 ),
    .i_weight__payload(i_weight__payload_1179 ),
    .o_act__payload(i_act__payload_1181 ),
    .o_load__payload(i_load__payload_1183 ),
    .o_sum__payload(i_sum__payload_2377 ),
    .o_swap__payload(i_swap__payload_1185 ),
    .o_weight__payload(i_weight__payload_1301 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_13 (
    .clk(clk),
    .i_act__payload(i_act__payload_1181 ),
    .i_load__payload(i_load__payload_1183 ),
    .i_sum__payload(i_sum__payload_2347 ),
    .i_swap__payload(i_swap__payload_1185 ),
    .i_weight__payload(i_weight__payload_1187 ),
    .o_act__payload(i_act__payload_1189 ),
    .o_load__payload(i_load__payload_1191 ),
    .o_sum__payload(i_sum__payload_2379 ),
    .o_swap__payload(i_swap__payload_1193 ),
    .o_weight__payload(i_weight__payload_1309 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_14 (
    .clk(clk),
    .i_act__payload(i_act__payload_1189 ),
    .i_load__payload(i_load__payload_1191 ),
    .i_sum__payload(i_sum__payload_2349 ),
    .i_swap__payload(i_swap__payload_1193 ),
    .i_weight__payload(i_weight__payload_1195 ),
    .o_act__payload(i_act__payload_1197 ),
    .o_load__payload(i_load__payload_1199 ),
    .o_sum__payload(i_sum__payload_2381 ),
    .o_swap__payload(i_swap__payload_1201 ),
    .o_weight__payload(i_weight__payload_1317 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_15 (
    .clk(clk),
    .i_act__payload(i_act__payload_1197 ),
    .i_load__payload(i_load__payload_1199 ),
    .i_sum__payload(i_sum__payload_2351 ),
    .i_swap__payload(i_swap__payload_1201 ),
    .i_weight__payload(i_weight__payload_1203 ),
    .o_act__payload(_068_),
    .o_load__payload(_069_),
    .o_sum__payload(i_sum__payload_2383 ),
    .o_swap__payload(_070_),
    .o_weight__payload(i_weight__payload_1325 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_2 (
    .clk(clk),
    .i_act__payload(i_act__payload_1093 ),
    .i_load__payload(i_load__payload_1095 ),
    .i_sum__payload(i_sum__payload_2325 ),
    .i_swap__payload(i_swap__payload_1097 ),
    .i_weight__payload(i_weight__payload_1099 ),
    .o_act__payload(i_act__payload_1101 ),
    .o_load__payload(i_load__payload_1103 ),
    .o_sum__payload(i_sum__payload_2357 ),
    .o_swap__payload(i_swap__payload_1105 ),
    .o_weight__payload(i_weight__payload_1221 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_3 (
    .clk(clk),
    .i_act__payload(i_act__payload_1101 ),
    .i_load__payload(i_load__payload_1103 ),
    .i_sum__payload(i_sum__payload_2327 ),
    .i_swap__payload(i_swap__payload_1105 ),
    .i_weight__payload(i_weight__payload_1107 ),
    .o_act__payload(i_act__payload_1109 ),
    .o_load__payload(i_load__payload_1111 ),
    .o_sum__payload(i_sum__payload_2359 ),
    .o_swap__payload(i_swap__payload_1113 ),
    .o_weight__payload(i_weight__payload_1229 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_4 (
    .clk(clk),
    .i_act__payload(i_act__payload_1109 ),
    .i_load__payload(i_load__payload_1111 ),
    .i_sum__payload(i_sum__payload_2329 ),
    .i_swap__payload(i_swap__payload_1113 ),
    .i_weight__payload(i_weight__payload_1115 ),
    .o_act__payload(i_act__payload_1117 ),
    .o_load__payload(i_load__payload_1119 ),
    .o_sum__payload(i_sum__payload_2361 ),
    .o_swap__payload(i_swap__payload_1121 ),
    .o_weight__payload(i_weight__payload_1237 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_5 (
    .clk(clk),
    .i_act__payload(i_act__payload_1117 ),
    .i_load__payload(i_load__payload_1119 ),
    .i_sum__payload(i_sum__payload_2331 ),
    .i_swap__payload(i_swap__payload_1121 ),
    .i_weight__payload(i_weight__payload_1123 ),
    .o_act__payload(i_act__payload_1125 ),
    .o_load__payload(i_load__payload_1127 ),
    .o_sum__payload(i_sum__payload_2363 ),
    .o_swap__payload(i_swap__payload_1129 ),
    .o_weight__payload(i_weight__payload_1245 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_6 (
    .clk(clk),
    .i_act__payload(i_act__payload_1125 ),
    .i_load__payload(i_load__payload_1127 ),
    .i_sum__payload(i_sum__payload_2333 ),
    .i_swap__payload(i_swap__payload_1129 ),
    .i_weight__payload(i_weight__payload_1131 ),
    .o_act__payload(i_act__payload_1133 ),
    .o_load__payload(i_load__payload_1135 ),
    .o_sum__payload(i_sum__payload_2365 ),
    .o_swap__payload(i_swap__payload_1137 ),
    .o_weight__payload(i_weight__payload_1253 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_7 (
    .clk(clk),
    .i_act__payload(i_act__payload_1133 ),
    .i_load__payload(i_load__payload_1135 ),
    .i_sum__payload(i_sum__payload_2335 ),
    .i_swap__payload(i_swap__payload_1137 ),
    .i_weight__payload(i_weight__payload_1139 ),
    .o_act__payload(i_act__payload_1141 ),
    .o_load__payload(i_load__payload_1143 ),
    .o_sum__payload(i_sum__payload_2367 ),
    .o_swap__payload(i_swap__payload_1145 ),
    .o_weight__payload(i_weight__payload_1261 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_8 (
    .clk(clk),
    .i_act__payload(i_act__payload_1141 ),
    .i_load__payload(i_load__payload_1143 ),
    .i_sum__payload(i_sum__payload_2337 ),
    .i_swap__payload(i_swap__payload_1145 ),
    .i_weight__payload(i_weight__payload_1147 ),
    .o_act__payload(i_act__payload_1149 ),
    .o_load__payload(i_load__payload_1151 ),
    .o_sum__payload(i_sum__payload_2369 ),
    .o_swap__payload(i_swap__payload_1153 ),
    .o_weight__payload(i_weight__payload_1269 ),
    .rst(rst)
  );
  pe_ws_bf16_bf16_f32 pe_9_9 (
    .clk(clk),
    .i_act__payload(i_act__payload_1149 ),
    .i_load__payload(i_load__payload_1151 ),
    .i_sum__payload(i_sum__payload_2339 ),
    .i_swap__payload(i_swap__payload_1153 ),
    .i_weight__payload(i_weight__payload_1155 ),
    .o_act__payload(i_act__payload_1157 ),
    .o_load__payload(i_load__payload_1159 ),
    .o_sum__payload(i_sum__payload_2371 ),
    .o_swap__payload(i_swap__payload_1161 ),
    .o_weight__payload(i_weight__payload_1277 ),
    .rst(rst)
  );
  assign leaving = { i_acts__payload[256], enter };
  assign o__payload = { o_sum__payload_2561 , sum_14_1, sum_13_2, sum_12_3, sum_11_4, sum_10_5, sum_9_6, sum_8_7, sum_7_8, sum_6_9, sum_5_10, sum_4_11, sum_3_12, sum_2_13, sum_1_14, sum_0_15 };
endmodule

module systolic_ws_bf16_16x16__sequencer(clk, rst, i__payload, i__valid, i__ready, o__ready, o__payload, o__valid);
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
  output [21:0] o__payload;
  wire [21:0] o__payload;
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
  wire _21_;
  wire _22_;
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
  assign m_ends = m_left <= 9'h100;
  assign o__payload[8:0] = m_ends ? m_left[8:0] : 9'h100;
  assign n_ends = n_left <= 5'h10;
  assign o__payload[13:9] = n_ends ? n_left[4:0] : 5'h10;
  assign k_ends = k_left <= 5'h10;
  assign o__payload[18:14] = k_ends ? k_left[4:0] : 5'h10;
  assign o__payload[21] = _03_ & m_ends;
  assign advance = o__valid & o__ready;
  assign _09_ = ~ o__valid;
  assign _10_ = advance & o__payload[21];
  assign i__ready = _09_ | _10_;
  assign start = i__valid & i__ready;
  assign _11_ = ~ o__payload[21];
  assign _12_[15:4] = k_left[15:4] - 1'h1;
  assign _00_ = k_ends ? command[31:16] : { _12_[15:4], 4'h0 };
  assign _01_[15:4] = n_left[15:4] - 1'h1;
  assign _02_ = n_ends ? command[47:32] : { _01_[15:4], 4'h0 };
  assign _03_ = k_ends & n_ends;
  assign _04_[15:8] = m_left[15:8] - 1'h1;
  always @(posedge clk)
    opening <= _05_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _22_;
  always @(posedge clk)
    if (start) command <= i__payload;
  always @(posedge clk)
    if (start) m_left[7:0] <= i__payload[7:0];
  always @(posedge clk)
    if (_17_) m_left[15:8] <= _06_[15:8];
  always @(posedge clk)
    if (_18_) n_left[3:0] <= _07_[3:0];
  always @(posedge clk)
    if (_19_) n_left[15:4] <= _07_[15:4];
  always @(posedge clk)
    if (_19_) k_left[3:0] <= _08_[3:0];
  always @(posedge clk)
    if (_14_) k_left[15:4] <= _08_[15:4];
  assign _13_ = | { start, _03_ };
  assign _15_ = | { start, n_ends };
  assign _14_ = | { start, advance };
  assign _16_ = | { start, k_ends };
  assign _17_ = & { _13_, _14_ };
  assign _18_ = & { _14_, _15_, _16_ };
  assign _19_ = & { _14_, _16_ };
  assign _08_ = start ? i__payload[31:16] : _00_;
  assign _07_ = start ? i__payload[47:32] : _02_;
  assign _06_ = start ? i__payload[15:0] : { _04_[15:8], m_left[7:0] };
  assign _20_ = advance ? k_ends : opening;
  assign _05_ = _20_ | start;
  assign _21_ = advance ? _11_ : o__valid;
  assign _22_ = _21_ | start;
  assign _04_[7:0] = m_left[7:0];
  assign _01_[3:0] = n_left[3:0];
  assign _12_[3:0] = k_left[3:0];
  assign o__payload[20:19] = { k_ends, opening };
endmodule

module systolic_ws_bf16_16x16__writeback(clk, rst, o__ready, i__valid, reserve, i__valid_17 , can_open, o__payload, i__payload, i__payload_18 , room, o__valid);
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
  output [512:0] o__payload;
  wire [512:0] o__payload;
  input [5:0] i__payload;
  wire [5:0] i__payload;
  input [512:0] i__payload_18 ;
  wire [512:0] i__payload_18 ;
  output [5:0] room;
  wire [5:0] room;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire [2:0] _01_;
  wire _02_;
  wire [2:0] _03_;
  wire [512:0] i__payload_20 ;
  wire [15:0] keep;
  wire [5:0] o__payload_15 ;
  wire o__ready_16 ;
  reg [2:0] pause;
  assign keep[0] = o__payload_15 [4:0] > 1'h0;
  assign keep[1] = o__payload_15 [4:0] > 1'h1;
  assign keep[2] = o__payload_15 [4:0] > 2'h2;
  assign keep[3] = o__payload_15 [4:0] > 2'h3;
  assign keep[4] = o__payload_15 [4:0] > 3'h4;
  assign keep[5] = o__payload_15 [4:0] > 3'h5;
  assign keep[6] = o__payload_15 [4:0] > 3'h6;
  assign keep[7] = o__payload_15 [4:0] > 3'h7;
  assign keep[8] = o__payload_15 [4:0] > 4'h8;
  assign keep[9] = o__payload_15 [4:0] > 4'h9;
  assign keep[10] = o__payload_15 [4:0] > 4'ha;
  assign keep[11] = o__payload_15 [4:0] > 4'hb;
  assign keep[12] = o__payload_15 [4:0] > 4'hc;
  assign keep[13] = o__payload_15 [4:0] > 4'hd;
  assign keep[14] = o__payload_15 [4:0] > 4'he;
  assign keep[15] = o__payload_15 [4:0] > 4'hf;
  assign o__ready_16  = i__valid_17  & i__payload_18 [512];
  assign i__payload_20 [512] = i__payload_18 [512] & o__payload_15 [5];
  assign can_open = ! pause;
  assign i__payload_20 [31:0] = keep[0] ? i__payload_18 [31:0] : 32'd0;
  assign i__payload_20 [63:32] = keep[1] ? i__payload_18 [63:32] : 32'd0;
  assign i__payload_20 [95:64] = keep[2] ? i__payload_18 [95:64] : 32'd0;
  assign i__payload_20 [127:96] = keep[3] ? i__payload_18 [127:96] : 32'd0;
  assign i__payload_20 [159:128] = keep[4] ? i__payload_18 [159:128] : 32'd0;
  assign i__payload_20 [191:160] = keep[5] ? i__payload_18 [191:160] : 32'd0;
  assign i__payload_20 [223:192] = keep[6] ? i__payload_18 [223:192] : 32'd0;
  assign i__payload_20 [255:224] = keep[7] ? i__payload_18 [255:224] : 32'd0;
  assign i__payload_20 [287:256] = keep[8] ? i__payload_18 [287:256] : 32'd0;
  assign i__payload_20 [319:288] = keep[9] ? i__payload_18 [319:288] : 32'd0;
  assign i__payload_20 [351:320] = keep[10] ? i__payload_18 [351:320] : 32'd0;
  assign i__payload_20 [383:352] = keep[11] ? i__payload_18 [383:352] : 32'd0;
  assign i__payload_20 [415:384] = keep[12] ? i__payload_18 [415:384] : 32'd0;
  assign i__payload_20 [447:416] = keep[13] ? i__payload_18 [447:416] : 32'd0;
  assign i__payload_20 [479:448] = keep[14] ? i__payload_18 [479:448] : 32'd0;
  assign i__payload_20 [511:480] = keep[15] ? i__payload_18 [511:480] : 32'd0;
  assign _00_ = | pause;
  assign _01_ = pause - 1'h1;
  always @(posedge clk)
    if (rst) pause <= 3'h0;
    else if (_02_) pause <= _03_;
  assign _02_ = | { _00_, i__valid };
  assign _03_ = i__valid ? 3'h7 : _01_;
  systolic_ws_bf16_16x16__writeback__queue queue (
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
  systolic_ws_bf16_16x16__writeback__tiles tiles (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload_15 ),
    .o__ready(o__ready_16 ),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_bf16_16x16__writeback__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
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
  output [512:0] o__payload;
  wire [512:0] o__payload;
  input [512:0] i__payload;
  wire [512:0] i__payload;
  output [5:0] room;
  reg [5:0] room;
  output o__valid;
  wire o__valid;
  wire [5:0] _0_;
  wire _1_;
  wire [5:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 6'h23;
    else room <= _2_;
  systolic_ws_bf16_16x16__writeback__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module systolic_ws_bf16_16x16__writeback__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output [512:0] o__payload;
  wire [512:0] o__payload;
  input [512:0] write_data;
  wire [512:0] write_data;
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
  assign i__ready = stored != 6'h23;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 6'h22;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 6'h00 : _08_;
  assign _10_ = read_address == 6'h22;
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
  ram_35x513 words (
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

module systolic_ws_bf16_16x16__writeback__tiles(clk, rst, i__valid, o__ready, o__payload, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output [5:0] o__payload;
  wire [5:0] o__payload;
  input [5:0] write_data;
  wire [5:0] write_data;
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
  assign i__ready = stored != 3'h5;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h4;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h4;
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
  ram_5x6 words (
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
