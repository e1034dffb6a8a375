module align_bf16(aligned, act, top);
  output signed [15:0] aligned;
  wire signed [15:0] aligned;
  input [15:0] act;
  wire [15:0] act;
  input [7:0] top;
  wire [7:0] top;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [15:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire gone;
  wire [16:0] lower_1;
  wire [16:0] lower_2;
  wire [16:0] lower_4;
  wire [16:0] lower_8;
  wire [14:0] magnitude;
  wire signed [8:0] places;
  wire [15:0] rounded;
  wire up;
  assign places = top - act[14:7];
  assign lower_8[16:1] = places[3] ? { 9'h001, act[6:0] } : { 1'h1, act[6:0], 8'h00 };
  assign _01_ = | lower_8[4:1];
  assign lower_4 = places[2] ? { 4'h0, lower_8[16:5], _01_ } : { lower_8[16:1], 1'h0 };
  assign _07_ = | lower_4[2:0];
  assign lower_2 = places[1] ? { 2'h0, lower_4[16:3], _07_ } : lower_4;
  assign _08_ = | lower_2[1:0];
  assign lower_1 = places[0] ? { 1'h0, lower_2[16:2], _08_ } : lower_2;
  assign gone = | places[7:4];
  assign magnitude = lower_1[16:2] & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  assign _02_ = lower_1[0] | lower_1[2];
  assign _03_ = lower_1[1] & _02_;
  assign _00_ = ~ gone;
  assign up = _03_ & _00_;
  assign _05_ = up ^ act[15];
  assign rounded = { act[15], _04_[14:0] } + _05_;
  assign _06_ = ~ act[15];
  assign aligned = places[8] ? { act[15], _06_, _06_, _06_, _06_, _06_, _06_, _06_, _06_, _06_, _06_, _06_, _06_, _06_, _06_, _06_ } : rounded;
  assign _04_[14:0] = magnitude ^ { act[15], act[15], act[15], act[15], act[15], act[15], act[15], act[15], act[15], act[15], act[15], act[15], act[15], act[15], act[15] };
  assign _04_[15] = act[15];
  assign lower_8[0] = 1'h0;
endmodule

module fixed49_to_fp32(exponent, code, number);
  input signed [6:0] exponent;
  wire signed [6:0] exponent;
  output [31:0] code;
  wire [31:0] code;
  input signed [48:0] number;
  wire signed [48:0] number;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [7:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [22:0] _08_;
  wire _09_;
  wire _10_;
  wire [7:0] field;
  wire [47:0] magnitude;
  wire more;
  wire number_left_1;
  wire number_left_16;
  wire number_left_2;
  wire number_left_32;
  wire number_left_4;
  wire number_left_8;
  wire [47:0] number_normal_1;
  wire [47:0] number_normal_16;
  wire [47:0] number_normal_2;
  wire [47:0] number_normal_32;
  wire [47:0] number_normal_4;
  wire [47:0] number_normal_8;
  wire [30:0] rounded;
  wire up;
  assign magnitude = number[47:0] ^ { number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48] };
  assign _00_ = | magnitude[47:16];
  assign number_left_32 = ~ _00_;
  assign number_normal_32 = _00_ ? magnitude : { magnitude[15:0], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48] };
  assign _04_ = | number_normal_32[47:32];
  assign number_left_16 = ~ _04_;
  assign number_normal_16 = _04_ ? number_normal_32 : { number_normal_32[31:0], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48] };
  assign _05_ = | number_normal_16[47:40];
  assign number_left_8 = ~ _05_;
  assign number_normal_8 = _05_ ? number_normal_16 : { number_normal_16[39:0], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48] };
  assign _06_ = | number_normal_8[47:44];
  assign number_left_4 = ~ _06_;
  assign number_normal_4 = _06_ ? number_normal_8 : { number_normal_8[43:0], number[48], number[48], number[48], number[48] };
  assign _07_ = | number_normal_4[47:46];
  assign number_left_2 = ~ _07_;
  assign number_normal_2 = _07_ ? number_normal_4 : { number_normal_4[45:0], number[48], number[48] };
  assign number_left_1 = ~ number_normal_2[47];
  assign number_normal_1 = number_normal_2[47] ? { 1'h1, number_normal_2[46:0] } : { number_normal_2[46:0], number[48] };
  assign _08_ = number_normal_1[22:0] ^ { number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48], number[48] };
  assign _09_ = | _08_;
  assign _10_ = number_normal_1[24] ^ number[48];
  assign more = _09_ | _10_;
  assign _01_ = number_normal_1[23] ^ number[48];
  assign _02_ = _01_ & more;
  assign up = number[48] ^ _02_;
  assign _03_ = $signed(8'h9f) + $signed(exponent);
  assign field = $signed(_03_) - $signed({ 1'h0, number_left_32, number_left_16, number_left_8, number_left_4, number_left_2, number_left_1 });
  assign rounded = { field, number_normal_1[46:24] } + up;
  assign code = { number[48], rounded } & { number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47], number_normal_1[47] };
endmodule

module lut_column_k9_g3_v2_i16_w8(clk, rst, operand, weights, plane, adds, fresh, sums);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [701:0] operand;
  wire [701:0] operand;
  input [8:0] weights;
  wire [8:0] weights;
  input [2:0] plane;
  wire [2:0] plane;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [63:0] sums;
  wire [63:0] sums;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
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
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire keep;
  wire [20:0] picked;
  wire [7:0] places;
  wire signed [31:0] sum;
  wire signed [31:0] sum_20 ;
  assign _034_ = _020_ & _001_;
  assign picked[0] = ~ _034_;
  assign _010_ = _022_ & _001_;
  assign picked[1] = ~ _010_;
  assign _001_ = ~ weights[2];
  assign _014_ = _013_ & _001_;
  assign picked[2] = ~ _014_;
  assign _018_ = _016_ & _017_;
  assign _019_ = _018_ & weights[2];
  assign picked[3] = ~ _019_;
  assign _017_ = ~ weights[1];
  assign _020_ = _000_ & _017_;
  assign _021_ = _020_ & weights[2];
  assign picked[4] = ~ _021_;
  assign _015_ = ~ weights[0];
  assign _016_ = adds & _015_;
  assign _022_ = _016_ & weights[1];
  assign _023_ = _022_ & weights[2];
  assign picked[5] = ~ _023_;
  assign _000_ = adds & weights[0];
  assign _013_ = _000_ & weights[1];
  assign _024_ = _013_ & weights[2];
  assign picked[6] = ~ _024_;
  assign _029_ = _027_ & _028_;
  assign picked[7] = ~ _029_;
  assign _033_ = _032_ & _028_;
  assign picked[8] = ~ _033_;
  assign _028_ = ~ weights[5];
  assign _036_ = _035_ & _028_;
  assign picked[9] = ~ _036_;
  assign _037_ = _031_ & _026_;
  assign _038_ = _037_ & weights[5];
  assign picked[10] = ~ _038_;
  assign _026_ = ~ weights[4];
  assign _027_ = _025_ & _026_;
  assign _039_ = _027_ & weights[5];
  assign picked[11] = ~ _039_;
  assign _030_ = ~ weights[3];
  assign _031_ = adds & _030_;
  assign _032_ = _031_ & weights[4];
  assign _040_ = _032_ & weights[5];
  assign picked[12] = ~ _040_;
  assign _025_ = adds & weights[3];
  assign _035_ = _025_ & weights[4];
  assign _041_ = _035_ & weights[5];
  assign picked[13] = ~ _041_;
  assign _002_ = _008_ & _042_;
  assign _044_ = _002_ & _043_;
  assign picked[14] = ~ _044_;
  assign _006_ = _005_ & weights[7];
  assign _045_ = _006_ & _043_;
  assign picked[15] = ~ _045_;
  assign _009_ = _008_ & weights[7];
  assign _043_ = ~ weights[8];
  assign _046_ = _009_ & _043_;
  assign picked[16] = ~ _046_;
  assign _005_ = adds & _004_;
  assign _047_ = _005_ & _042_;
  assign _048_ = _047_ & weights[8];
  assign picked[17] = ~ _048_;
  assign _042_ = ~ weights[7];
  assign _003_ = _002_ & weights[8];
  assign picked[18] = ~ _003_;
  assign _004_ = ~ weights[6];
  assign _007_ = _006_ & weights[8];
  assign picked[19] = ~ _007_;
  assign _008_ = adds & weights[6];
  assign _011_ = _009_ & weights[8];
  assign picked[20] = ~ _011_;
  assign _012_ = adds & fresh;
  assign keep = ~ _012_;
  assign places[0] = ! plane;
  assign places[1] = plane == 1'h1;
  assign places[2] = plane == 2'h2;
  assign places[3] = plane == 2'h3;
  assign places[4] = plane == 3'h4;
  assign places[5] = plane == 3'h5;
  assign places[6] = plane == 3'h6;
  assign places[7] = plane == 3'h7;
  lut_column_k9_g3_v2_i16_w8_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand[350:0]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum)
  );
  lut_column_k9_g3_v2_i16_w8_sum sum_1 (
    .clk(clk),
    .keep(keep),
    .operand(operand[701:351]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum_20 )
  );
  assign sums = { sum_20 , sum };
endmodule

module lut_column_k9_g3_v2_i16_w8_sum(clk, rst, operand, picked, keep, places, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [350:0] operand;
  wire [350:0] operand;
  input [20:0] picked;
  wire [20:0] picked;
  input keep;
  wire keep;
  input [7:0] places;
  wire [7:0] places;
  output signed [31:0] sum;
  wire signed [31:0] sum;
  wire [17:0] _000_;
  wire [17:0] _001_;
  wire [17:0] _002_;
  wire [17:0] _003_;
  wire [17:0] _004_;
  wire [17:0] _005_;
  wire [17:0] _006_;
  wire [17:0] _007_;
  wire [17:0] _008_;
  wire [17:0] _009_;
  wire [17:0] _010_;
  wire [17:0] _011_;
  wire [17:0] _012_;
  wire [17:0] _013_;
  wire [17:0] _014_;
  wire [17:0] _015_;
  wire [17:0] _016_;
  wire [17:0] _017_;
  wire [17:0] _018_;
  wire [17:0] _019_;
  wire [17:0] _020_;
  wire [17:0] _021_;
  wire [17:0] _022_;
  wire [17:0] _023_;
  wire [17:0] _024_;
  wire [17:0] _025_;
  wire [17:0] _026_;
  wire [17:0] _027_;
  wire [17:0] _028_;
  wire [17:0] _029_;
  wire [17:0] _030_;
  wire [17:0] _031_;
  wire [17:0] _032_;
  wire [17:0] _033_;
  wire [17:0] _034_;
  wire [17:0] _035_;
  wire [17:0] _036_;
  wire [17:0] _037_;
  wire [17:0] _038_;
  wire [17:0] _039_;
  wire [17:0] _040_;
  wire [17:0] _041_;
  wire [17:0] _042_;
  wire [17:0] _043_;
  wire [17:0] _044_;
  wire [17:0] _045_;
  wire [17:0] _046_;
  wire [17:0] _047_;
  wire [17:0] _048_;
  wire [17:0] _049_;
  wire [17:0] _050_;
  wire [17:0] _051_;
  wire [17:0] _052_;
  wire [17:0] _053_;
  wire [19:0] _054_;
  wire [26:0] _055_;
  wire [26:0] _056_;
  wire [26:0] _057_;
  wire [26:0] _058_;
  wire [17:0] _059_;
  wire [26:0] _060_;
  wire [26:0] _061_;
  wire [26:0] _062_;
  wire [26:0] _063_;
  wire [26:0] _064_;
  wire [26:0] _065_;
  wire [26:0] _066_;
  wire [26:0] _067_;
  wire [26:0] _068_;
  wire [26:0] _069_;
  wire [17:0] _070_;
  wire [30:0] _071_;
  wire [17:0] _072_;
  wire signed [30:0] begun;
  wire signed [17:0] entry_0;
  wire signed [17:0] entry_1;
  wire signed [17:0] entry_2;
  reg signed [30:0] held;
  wire signed [26:0] placed;
  wire signed [19:0] total;
  assign _011_ = operand[116:99] | { picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6] };
  assign _012_ = ~ _011_;
  assign entry_0 = { _009_[16], _009_[16:0] } | _012_;
  assign _031_ = operand[233:216] | { picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13] };
  assign _032_ = ~ _031_;
  assign entry_1 = { _030_[16], _030_[16:0] } | _032_;
  assign _052_ = operand[350:333] | { picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20] };
  assign _053_ = ~ _052_;
  assign entry_2 = { _050_[16], _050_[16:0] } | _053_;
  assign _054_[18:0] = $signed(entry_0) + $signed(entry_1);
  assign total = $signed(_054_[18:0]) + $signed(entry_2);
  assign _071_ = $signed(begun) + $signed(placed);
  always @(posedge clk)
    held <= _071_;
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign _010_[15:0] = operand[15:0] | { picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign _040_[15:0] = operand[31:16] | { picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign _070_[16:0] = operand[48:32] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
  assign _001_[15:0] = operand[64:49] | { picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3] };
  assign _004_[16:0] = operand[81:65] | { picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4] };
  assign _007_[16:0] = operand[98:82] | { picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5] };
  assign _013_[15:0] = operand[132:117] | { picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7] };
  assign _015_[15:0] = operand[148:133] | { picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8] };
  assign _018_[16:0] = operand[165:149] | { picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9] };
  assign _022_[15:0] = operand[181:166] | { picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10] };
  assign _025_[16:0] = operand[198:182] | { picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11] };
  assign _028_[16:0] = operand[215:199] | { picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12] };
  assign _033_[15:0] = operand[249:234] | { picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14] };
  assign _035_[15:0] = operand[265:250] | { picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15] };
  assign _038_[16:0] = operand[282:266] | { picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16] };
  assign _042_[15:0] = operand[298:283] | { picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17] };
  assign _045_[16:0] = operand[315:299] | { picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18] };
  assign _048_[16:0] = operand[332:316] | { picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19] };
  assign { _055_[19:1], placed[0] } = total & { places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0] };
  assign _056_[20:1] = total & { places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1] };
  assign _058_[21:2] = total & { places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2] };
  assign _061_[22:3] = total & { places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3] };
  assign _063_[23:4] = total & { places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4] };
  assign _065_[24:5] = total & { places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5] };
  assign _067_[25:6] = total & { places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6] };
  assign _069_[26:7] = total & { places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7] };
  assign _034_[15:0] = ~ _033_[15:0];
  assign _036_[15:0] = ~ _035_[15:0];
  assign _039_[16:0] = ~ _038_[16:0];
  assign _043_[15:0] = ~ _042_[15:0];
  assign _046_[16:0] = ~ _045_[16:0];
  assign _049_[16:0] = ~ _048_[16:0];
  assign _020_[15:0] = ~ _010_[15:0];
  assign _051_[15:0] = ~ _040_[15:0];
  assign _072_[16:0] = ~ _070_[16:0];
  assign _002_[15:0] = ~ _001_[15:0];
  assign _005_[16:0] = ~ _004_[16:0];
  assign _008_[16:0] = ~ _007_[16:0];
  assign _014_[15:0] = ~ _013_[15:0];
  assign _016_[15:0] = ~ _015_[15:0];
  assign _019_[16:0] = ~ _018_[16:0];
  assign _023_[15:0] = ~ _022_[15:0];
  assign _026_[16:0] = ~ _025_[16:0];
  assign _029_[16:0] = ~ _028_[16:0];
  assign { _057_[20:2], placed[1] } = { _055_[19], _055_[19:1] } | _056_[20:1];
  assign placed[26:7] = { _068_[25], _068_[25:7] } | _069_[26:7];
  assign _037_[15:0] = _034_[15:0] | _036_[15:0];
  assign _059_[15:0] = _020_[15:0] | _051_[15:0];
  assign _017_[15:0] = _014_[15:0] | _016_[15:0];
  assign { _060_[21:3], placed[2] } = { _057_[20], _057_[20:2] } | _058_[21:2];
  assign _041_[16:0] = { _037_[15], _037_[15:0] } | _039_[16:0];
  assign _000_[16:0] = { _059_[15], _059_[15:0] } | _072_[16:0];
  assign _021_[16:0] = { _017_[15], _017_[15:0] } | _019_[16:0];
  assign { _062_[22:4], placed[3] } = { _060_[21], _060_[21:3] } | _061_[22:3];
  assign _044_[16:0] = _041_[16:0] | { _043_[15], _043_[15:0] };
  assign _003_[16:0] = _000_[16:0] | { _002_[15], _002_[15:0] };
  assign _024_[16:0] = _021_[16:0] | { _023_[15], _023_[15:0] };
  assign { _064_[23:5], placed[4] } = { _062_[22], _062_[22:4] } | _063_[23:4];
  assign _047_[16:0] = _044_[16:0] | _046_[16:0];
  assign _006_[16:0] = _003_[16:0] | _005_[16:0];
  assign _027_[16:0] = _024_[16:0] | _026_[16:0];
  assign { _066_[24:6], placed[5] } = { _064_[23], _064_[23:5] } | _065_[24:5];
  assign _050_[16:0] = _047_[16:0] | _049_[16:0];
  assign _009_[16:0] = _006_[16:0] | _008_[16:0];
  assign _030_[16:0] = _027_[16:0] | _029_[16:0];
  assign { _068_[25:7], placed[6] } = { _066_[24], _066_[24:6] } | _067_[25:6];
  assign { _063_[26:24], _063_[3:0] } = { _063_[23], _063_[23], _063_[23], 4'h0 };
  assign { _062_[26:23], _062_[3:0] } = { _062_[22], _062_[22], _062_[22], _062_[22], placed[3:0] };
  assign { _061_[26:23], _061_[2:0] } = { _061_[22], _061_[22], _061_[22], _061_[22], 3'h0 };
  assign { _060_[26:22], _060_[2:0] } = { _060_[21], _060_[21], _060_[21], _060_[21], _060_[21], placed[2:0] };
  assign { _058_[26:22], _058_[1:0] } = { _058_[21], _058_[21], _058_[21], _058_[21], _058_[21], 2'h0 };
  assign { _057_[26:21], _057_[1:0] } = { _057_[20], _057_[20], _057_[20], _057_[20], _057_[20], _057_[20], placed[1:0] };
  assign { _056_[26:21], _056_[0] } = { _056_[20], _056_[20], _056_[20], _056_[20], _056_[20], _056_[20], 1'h0 };
  assign _069_[6:0] = 7'h00;
  assign { _055_[26:20], _055_[0] } = { _055_[19], _055_[19], _055_[19], _055_[19], _055_[19], _055_[19], _055_[19], placed[0] };
  assign { _068_[26], _068_[6:0] } = { _068_[25], placed[6:0] };
  assign _054_[19] = _054_[18];
  assign { _067_[26], _067_[5:0] } = { _067_[25], 6'h00 };
  assign _050_[17] = _050_[16];
  assign _049_[17] = _049_[16];
  assign _048_[17] = _048_[16];
  assign _047_[17] = _047_[16];
  assign _046_[17] = _046_[16];
  assign _045_[17] = _045_[16];
  assign _044_[17] = _044_[16];
  assign _043_[17:16] = { _043_[15], _043_[15] };
  assign _042_[17:16] = { _042_[15], _042_[15] };
  assign _041_[17] = _041_[16];
  assign _039_[17] = _039_[16];
  assign _038_[17] = _038_[16];
  assign _037_[17:16] = { _037_[15], _037_[15] };
  assign _036_[17:16] = { _036_[15], _036_[15] };
  assign _035_[17:16] = { _035_[15], _035_[15] };
  assign { _066_[26:25], _066_[5:0] } = { _066_[24], _066_[24], placed[5:0] };
  assign _034_[17:16] = { _034_[15], _034_[15] };
  assign _033_[17:16] = { _033_[15], _033_[15] };
  assign _030_[17] = _030_[16];
  assign _029_[17] = _029_[16];
  assign _028_[17] = _028_[16];
  assign _027_[17] = _027_[16];
  assign _026_[17] = _026_[16];
  assign _025_[17] = _025_[16];
  assign _024_[17] = _024_[16];
  assign _023_[17:16] = { _023_[15], _023_[15] };
  assign _022_[17:16] = { _022_[15], _022_[15] };
  assign _021_[17] = _021_[16];
  assign _019_[17] = _019_[16];
  assign _018_[17] = _018_[16];
  assign _017_[17:16] = { _017_[15], _017_[15] };
  assign _016_[17:16] = { _016_[15], _016_[15] };
  assign _015_[17:16] = { _015_[15], _015_[15] };
  assign { _065_[26:25], _065_[4:0] } = { _065_[24], _065_[24], 5'h00 };
  assign _014_[17:16] = { _014_[15], _014_[15] };
  assign _013_[17:16] = { _013_[15], _013_[15] };
  assign _009_[17] = _009_[16];
  assign _008_[17] = _008_[16];
  assign _007_[17] = _007_[16];
  assign _006_[17] = _006_[16];
  assign _005_[17] = _005_[16];
  assign _004_[17] = _004_[16];
  assign _003_[17] = _003_[16];
  assign _002_[17:16] = { _002_[15], _002_[15] };
  assign _001_[17:16] = { _001_[15], _001_[15] };
  assign _000_[17] = _000_[16];
  assign _072_[17] = _072_[16];
  assign _070_[17] = _070_[16];
  assign _059_[17:16] = { _059_[15], _059_[15] };
  assign _051_[17:16] = { _051_[15], _051_[15] };
  assign _040_[17:16] = { _040_[15], _040_[15] };
  assign { _064_[26:24], _064_[4:0] } = { _064_[23], _064_[23], _064_[23], placed[4:0] };
  assign _020_[17:16] = { _020_[15], _020_[15] };
  assign _010_[17:16] = { _010_[15], _010_[15] };
  assign sum = { held[30], held };
endmodule

module lut_tile_w8_bf16_g3_5x2(clk, rst, i__payload, i__valid, i_acts__payload, i_acts__valid, i_weights__payload, i_weights__valid, i_scales__payload, i_scales__valid, o__ready, i__ready, i_acts__ready, i_weights__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [29:0] i__payload;
  wire [29:0] i__payload;
  input i__valid;
  wire i__valid;
  input [287:0] i_acts__payload;
  wire [287:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [44:0] i_weights__payload;
  wire [44:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [104:0] i_scales__payload;
  wire [104:0] i_scales__payload;
  input i_scales__valid;
  wire i_scales__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output i_acts__ready;
  wire i_acts__ready;
  output i_weights__ready;
  wire i_weights__ready;
  output i_scales__ready;
  wire i_scales__ready;
  output [319:0] o__payload;
  wire [319:0] o__payload;
  output o__valid;
  wire o__valid;
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
  wire _10_;
  wire _11_;
  wire _12_;
  wire [3:0] _13_;
  wire [7:0] _14_;
  wire [2:0] _15_;
  wire _16_;
  wire [2:0] _17_;
  wire [2:0] _18_;
  wire _19_;
  reg [287:0] acts;
  wire adds;
  wire signed [15:0] aligned;
  wire signed [15:0] aligned_210 ;
  wire signed [15:0] aligned_211 ;
  wire signed [15:0] aligned_212 ;
  wire signed [15:0] aligned_213 ;
  wire signed [15:0] aligned_214 ;
  wire signed [15:0] aligned_215 ;
  wire signed [15:0] aligned_216 ;
  wire signed [15:0] aligned_217 ;
  wire signed [15:0] aligned_218 ;
  wire signed [15:0] aligned_219 ;
  wire signed [15:0] aligned_220 ;
  wire signed [15:0] aligned_221 ;
  wire signed [15:0] aligned_222 ;
  wire signed [15:0] aligned_223 ;
  wire signed [15:0] aligned_224 ;
  wire signed [15:0] aligned_225 ;
  wire signed [15:0] aligned_226 ;
  wire begins;
  reg capture;
  wire [31:0] code;
  wire [31:0] code_200 ;
  wire [31:0] code_201 ;
  wire [31:0] code_202 ;
  wire [31:0] code_203 ;
  wire [31:0] code_204 ;
  wire [31:0] code_205 ;
  wire [31:0] code_206 ;
  wire [31:0] code_207 ;
  wire [31:0] code_208 ;
  wire completes;
  reg [67:0] ended;
  wire ends;
  wire enter;
  reg [21:0] entering_0;
  wire [3:0] following;
  wire [7:0] following_group;
  wire [3:0] following_step;
  reg [7:0] group;
  wire i__valid_143 ;
  reg [21:0] label_0;
  reg [21:0] label_1;
  wire [21:0] labels;
  reg leaves_1;
  wire may_end;
  wire [319:0] o;
  wire [104:0] o__payload_147 ;
  wire [503:0] o__payload_177 ;
  wire [701:0] operand;
  reg [2:0] plane;
  wire reserve;
  wire [97:0] result;
  wire [97:0] result_157 ;
  wire [97:0] result_163 ;
  wire [97:0] result_169 ;
  wire [97:0] result_175 ;
  wire [2:0] room;
  wire [489:0] so_far;
  wire space_0;
  wire space_1;
  wire standing__ready;
  reg standing__valid;
  reg [3:0] step;
  wire steps__valid;
  wire [63:0] sums_101 ;
  wire [63:0] sums_107 ;
  wire [63:0] sums_113 ;
  wire [63:0] sums_119 ;
  wire [63:0] sums_95 ;
  wire [7:0] top;
  wire [7:0] top_55 ;
  wire [45:0] totals_227 ;
  reg valid_0;
  reg [2:0] waiting;
  wire [489:0] word;
  wire writes;
  assign _02_ = ~ label_1[6];
  assign so_far = word & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _12_ = ~ label_1[7];
  assign writes = leaves_1 & _12_;
  assign i__valid_143  = leaves_1 & label_1[7];
  assign _13_ = labels[5] ? 4'h0 : following_step;
  assign _14_ = labels[7] ? 8'h00 : following_group;
  assign _15_ = completes ? 3'h0 : following[2:0];
  assign _16_ = i_scales__valid & i_scales__ready;
  assign _17_ = waiting + _16_;
  assign _18_ = _17_ - ends;
  always @(posedge clk)
    label_1 <= ended[21:0];
  assign _00_ = ~ standing__valid;
  assign space_1 = _00_ | standing__ready;
  assign enter = valid_0 & space_1;
  assign _08_ = ~ valid_0;
  assign space_0 = _08_ | space_1;
  assign following_step = step + 1'h1;
  assign following_group = group + 1'h1;
  assign labels[4] = ! step;
  assign labels[5] = following_step == i__payload[3:0];
  assign labels[6] = ! group;
  assign labels[7] = following_group == i__payload[11:4];
  assign steps__valid = i__valid & i_acts__valid;
  assign i_acts__ready = steps__valid & space_0;
  assign _01_ = i_acts__ready & labels[5];
  assign i__ready = _01_ & labels[7];
  assign top = $signed(i__payload[22:16]) + $signed(8'h7f);
  assign top_55  = $signed(i__payload[29:23]) + $signed(8'h7f);
  assign following = plane + 1'h1;
  assign completes = following == label_0[3:0];
  assign _03_ = completes & label_0[5];
  assign _04_ = ~ _03_;
  assign _05_ = may_end | _04_;
  assign i_weights__ready = standing__valid & _05_;
  assign adds = i_weights__ready & i_weights__valid;
  assign ends = standing__ready & label_0[5];
  assign standing__ready = adds & completes;
  assign _06_ = ! plane;
  assign begins = label_0[4] & _06_;
  assign _10_ = ~ label_0[7];
  assign _11_ = _09_ | _10_;
  assign may_end = _07_ & _11_;
  assign reserve = ends & label_0[7];
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (space_1) standing__valid <= valid_0;
  always @(posedge clk)
    if (rst) valid_0 <= 1'h0;
    else if (space_0) valid_0 <= steps__valid;
  always @(posedge clk)
    if (rst) step <= 4'h0;
    else if (i_acts__ready) step <= _13_;
  always @(posedge clk)
    if (rst) group <= 8'h00;
    else if (_19_) group <= _14_;
  always @(posedge clk)
    if (i_acts__ready) entering_0 <= { i__payload[29:16], labels[7:4], i__payload[15:12] };
  always @(posedge clk)
    if (enter) label_0 <= entering_0;
  always @(posedge clk)
    if (i_acts__ready) acts <= { aligned_226 , aligned_225 , aligned_224 , aligned_223 , aligned_222 , aligned_221 , aligned_220 , aligned_219 , aligned_218 , aligned_217 , aligned_216 , aligned_215 , aligned_214 , aligned_213 , aligned_212 , aligned_211 , aligned_210 , aligned };
  always @(posedge clk)
    if (rst) plane <= 3'h0;
    else if (adds) plane <= _15_;
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _18_;
  always @(posedge clk)
    if (ends) ended <= { totals_227 , label_0 };
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= capture;
  assign _07_ = | waiting;
  assign _09_ = | room;
  assign _19_ = & { i_acts__ready, labels[5] };
  lut_tile_w8_bf16_g3_5x2__act_totals act_totals (
    .acts(acts),
    .clk(clk),
    .enter(enter),
    .fresh(entering_0[4]),
    .rst(rst),
    .totals(totals_227 )
  );
  align_bf16 align_0_0 (
    .act(i_acts__payload[15:0]),
    .aligned(aligned),
    .top(top)
  );
  align_bf16 align_0_1 (
    .act(i_acts__payload[31:16]),
    .aligned(aligned_210 ),
    .top(top)
  );
  align_bf16 align_0_2 (
    .act(i_acts__payload[47:32]),
    .aligned(aligned_211 ),
    .top(top)
  );
  align_bf16 align_0_3 (
    .act(i_acts__payload[63:48]),
    .aligned(aligned_212 ),
    .top(top)
  );
  align_bf16 align_0_4 (
    .act(i_acts__payload[79:64]),
    .aligned(aligned_213 ),
    .top(top)
  );
  align_bf16 align_0_5 (
    .act(i_acts__payload[95:80]),
    .aligned(aligned_214 ),
    .top(top)
  );
  align_bf16 align_0_6 (
    .act(i_acts__payload[111:96]),
    .aligned(aligned_215 ),
    .top(top)
  );
  align_bf16 align_0_7 (
    .act(i_acts__payload[127:112]),
    .aligned(aligned_216 ),
    .top(top)
  );
  align_bf16 align_0_8 (
    .act(i_acts__payload[143:128]),
    .aligned(aligned_217 ),
    .top(top)
  );
  align_bf16 align_1_0 (
    .act(i_acts__payload[159:144]),
    .aligned(aligned_218 ),
    .top(top_55 )
  );
  align_bf16 align_1_1 (
    .act(i_acts__payload[175:160]),
    .aligned(aligned_219 ),
    .top(top_55 )
  );
  align_bf16 align_1_2 (
    .act(i_acts__payload[191:176]),
    .aligned(aligned_220 ),
    .top(top_55 )
  );
  align_bf16 align_1_3 (
    .act(i_acts__payload[207:192]),
    .aligned(aligned_221 ),
    .top(top_55 )
  );
  align_bf16 align_1_4 (
    .act(i_acts__payload[223:208]),
    .aligned(aligned_222 ),
    .top(top_55 )
  );
  align_bf16 align_1_5 (
    .act(i_acts__payload[239:224]),
    .aligned(aligned_223 ),
    .top(top_55 )
  );
  align_bf16 align_1_6 (
    .act(i_acts__payload[255:240]),
    .aligned(aligned_224 ),
    .top(top_55 )
  );
  align_bf16 align_1_7 (
    .act(i_acts__payload[271:256]),
    .aligned(aligned_225 ),
    .top(top_55 )
  );
  align_bf16 align_1_8 (
    .act(i_acts__payload[287:272]),
    .aligned(aligned_226 ),
    .top(top_55 )
  );
  lut_column_k9_g3_v2_i16_w8 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_95 ),
    .weights(i_weights__payload[8:0])
  );
  lut_column_k9_g3_v2_i16_w8 column_1 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_101 ),
    .weights(i_weights__payload[17:9])
  );
  lut_column_k9_g3_v2_i16_w8 column_2 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_107 ),
    .weights(i_weights__payload[26:18])
  );
  lut_column_k9_g3_v2_i16_w8 column_3 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_113 ),
    .weights(i_weights__payload[35:27])
  );
  lut_column_k9_g3_v2_i16_w8 column_4 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_119 ),
    .weights(i_weights__payload[44:36])
  );
  lut_tile_w8_bf16_g3_5x2__drain drain (
    .capture(capture),
    .o(o),
    .sums({ sums_119 , sums_113 , sums_107 , sums_101 , sums_95  })
  );
  lut_tile_w8_bf16_g3_5x2__front front (
    .acts(acts),
    .clk(clk),
    .enter(enter),
    .operand(operand),
    .rst(rst)
  );
  lut_tile_w8_bf16_g3_5x2__queue queue (
    .clk(clk),
    .i__payload({ label_1[21:8], result_175 , result_169 , result_163 , result_157 , result }),
    .i__valid(i__valid_143 ),
    .o__payload(o__payload_177 ),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  rescale_v2_i16_w8_s12_i49 rescale_0 (
    .clk(clk),
    .result(result),
    .rst(rst),
    .running(so_far[97:0]),
    .scale(o__payload_147 [11:0]),
    .sums(o[63:0]),
    .totals(ended[67:22]),
    .zero(o__payload_147 [68:60])
  );
  rescale_v2_i16_w8_s12_i49 rescale_1 (
    .clk(clk),
    .result(result_157 ),
    .rst(rst),
    .running(so_far[195:98]),
    .scale(o__payload_147 [23:12]),
    .sums(o[127:64]),
    .totals(ended[67:22]),
    .zero(o__payload_147 [77:69])
  );
  rescale_v2_i16_w8_s12_i49 rescale_2 (
    .clk(clk),
    .result(result_163 ),
    .rst(rst),
    .running(so_far[293:196]),
    .scale(o__payload_147 [35:24]),
    .sums(o[191:128]),
    .totals(ended[67:22]),
    .zero(o__payload_147 [86:78])
  );
  rescale_v2_i16_w8_s12_i49 rescale_3 (
    .clk(clk),
    .result(result_169 ),
    .rst(rst),
    .running(so_far[391:294]),
    .scale(o__payload_147 [47:36]),
    .sums(o[255:192]),
    .totals(ended[67:22]),
    .zero(o__payload_147 [95:87])
  );
  rescale_v2_i16_w8_s12_i49 rescale_4 (
    .clk(clk),
    .result(result_175 ),
    .rst(rst),
    .running(so_far[489:392]),
    .scale(o__payload_147 [59:48]),
    .sums(o[319:256]),
    .totals(ended[67:22]),
    .zero(o__payload_147 [104:96])
  );
  lut_tile_w8_bf16_g3_5x2__running_sums running_sums (
    .clk(clk),
    .held(word),
    .rst(rst),
    .writes(writes),
    .written({ result_175 , result_169 , result_163 , result_157 , result })
  );
  lut_tile_w8_bf16_g3_5x2__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i_scales__valid),
    .o__payload(o__payload_147 ),
    .o__ready(capture),
    .rst(rst),
    .write_data(i_scales__payload)
  );
  fixed49_to_fp32 to_float_0 (
    .code(code),
    .exponent(o__payload_177 [496:490]),
    .number(o__payload_177 [48:0])
  );
  fixed49_to_fp32 to_float_1 (
    .code(code_200 ),
    .exponent(o__payload_177 [503:497]),
    .number(o__payload_177 [97:49])
  );
  fixed49_to_fp32 to_float_2 (
    .code(code_201 ),
    .exponent(o__payload_177 [496:490]),
    .number(o__payload_177 [146:98])
  );
  fixed49_to_fp32 to_float_3 (
    .code(code_202 ),
    .exponent(o__payload_177 [503:497]),
    .number(o__payload_177 [195:147])
  );
  fixed49_to_fp32 to_float_4 (
    .code(code_203 ),
    .exponent(o__payload_177 [496:490]),
    .number(o__payload_177 [244:196])
  );
  fixed49_to_fp32 to_float_5 (
    .code(code_204 ),
    .exponent(o__payload_177 [503:497]),
    .number(o__payload_177 [293:245])
  );
  fixed49_to_fp32 to_float_6 (
    .code(code_205 ),
    .exponent(o__payload_177 [496:490]),
    .number(o__payload_177 [342:294])
  );
  fixed49_to_fp32 to_float_7 (
    .code(code_206 ),
    .exponent(o__payload_177 [503:497]),
    .number(o__payload_177 [391:343])
  );
  fixed49_to_fp32 to_float_8 (
    .code(code_207 ),
    .exponent(o__payload_177 [496:490]),
    .number(o__payload_177 [440:392])
  );
  fixed49_to_fp32 to_float_9 (
    .code(code_208 ),
    .exponent(o__payload_177 [503:497]),
    .number(o__payload_177 [489:441])
  );
  assign o__payload = { code_208 , code_207 , code_206 , code_205 , code_204 , code_203 , code_202 , code_201 , code_200 , code };
  assign { labels[21:8], labels[3:0] } = i__payload[29:12];
endmodule

module lut_tile_w8_bf16_g3_5x2__act_totals(clk, rst, enter, fresh, acts, totals);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enter;
  wire enter;
  input fresh;
  wire fresh;
  input [287:0] acts;
  wire [287:0] acts;
  output [45:0] totals;
  wire [45:0] totals;
  wire _00_;
  wire [17:0] _01_;
  wire [18:0] _02_;
  wire [19:0] _03_;
  wire [20:0] _04_;
  wire [21:0] _05_;
  wire [22:0] _06_;
  wire [23:0] _07_;
  wire [22:0] _08_;
  wire [22:0] _09_;
  wire [17:0] _10_;
  wire [18:0] _11_;
  wire [19:0] _12_;
  wire [20:0] _13_;
  wire [21:0] _14_;
  wire [22:0] _15_;
  wire [23:0] _16_;
  wire [22:0] _17_;
  wire [22:0] _18_;
  wire signed [22:0] begun_0;
  wire signed [22:0] begun_1;
  reg signed [22:0] total_0;
  reg signed [22:0] total_1;
  assign _00_ = ~ fresh;
  assign begun_1 = total_1 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  assign _01_[16:0] = $signed(acts[15:0]) + $signed(acts[31:16]);
  assign _02_[17:0] = $signed(_01_[16:0]) + $signed(acts[47:32]);
  assign _03_[18:0] = $signed(_02_[17:0]) + $signed(acts[63:48]);
  assign _04_[19:0] = $signed(_03_[18:0]) + $signed(acts[79:64]);
  assign _05_[20:0] = $signed(_04_[19:0]) + $signed(acts[95:80]);
  assign _06_[21:0] = $signed(_05_[20:0]) + $signed(acts[111:96]);
  assign _07_[22:0] = $signed(_06_[21:0]) + $signed(acts[127:112]);
  assign _08_ = $signed(_07_[22:0]) + $signed(acts[143:128]);
  assign _09_ = $signed(begun_0) + $signed(_08_);
  assign _10_[16:0] = $signed(acts[159:144]) + $signed(acts[175:160]);
  assign _11_[17:0] = $signed(_10_[16:0]) + $signed(acts[191:176]);
  assign _12_[18:0] = $signed(_11_[17:0]) + $signed(acts[207:192]);
  assign _13_[19:0] = $signed(_12_[18:0]) + $signed(acts[223:208]);
  assign _14_[20:0] = $signed(_13_[19:0]) + $signed(acts[239:224]);
  assign _15_[21:0] = $signed(_14_[20:0]) + $signed(acts[255:240]);
  assign _16_[22:0] = $signed(_15_[21:0]) + $signed(acts[271:256]);
  assign _17_ = $signed(_16_[22:0]) + $signed(acts[287:272]);
  assign _18_ = $signed(begun_1) + $signed(_17_);
  assign begun_0 = total_0 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  always @(posedge clk)
    if (enter) total_0 <= _09_;
  always @(posedge clk)
    if (enter) total_1 <= _18_;
  assign _16_[23] = _16_[22];
  assign _15_[22] = _15_[21];
  assign _14_[21] = _14_[20];
  assign _13_[20] = _13_[19];
  assign _12_[19] = _12_[18];
  assign _11_[18] = _11_[17];
  assign _10_[17] = _10_[16];
  assign _01_[17] = _01_[16];
  assign _06_[22] = _06_[21];
  assign _07_[23] = _07_[22];
  assign _02_[18] = _02_[17];
  assign _03_[19] = _03_[18];
  assign _04_[20] = _04_[19];
  assign _05_[21] = _05_[20];
  assign totals = { total_1, total_0 };
endmodule

module lut_tile_w8_bf16_g3_5x2__drain(o, sums, capture);
  output [319:0] o;
  wire [319:0] o;
  input [319:0] sums;
  wire [319:0] sums;
  input capture;
  wire capture;
  assign o = sums & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
endmodule

module lut_tile_w8_bf16_g3_5x2__front(clk, rst, enter, acts, operand);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enter;
  wire enter;
  input [287:0] acts;
  wire [287:0] acts;
  output [701:0] operand;
  reg [701:0] operand;
  wire [15:0] _000_;
  wire [16:0] _001_;
  wire [15:0] _002_;
  wire [16:0] _003_;
  wire [16:0] _004_;
  wire [17:0] _005_;
  wire [15:0] _006_;
  wire [15:0] _007_;
  wire [16:0] _008_;
  wire [15:0] _009_;
  wire [16:0] _010_;
  wire [15:0] _011_;
  wire [16:0] _012_;
  wire [17:0] _013_;
  wire [15:0] _014_;
  wire [15:0] _015_;
  wire [16:0] _016_;
  wire [15:0] _017_;
  wire [16:0] _018_;
  wire [16:0] _019_;
  wire [17:0] _020_;
  wire [15:0] _021_;
  wire [16:0] _022_;
  wire [15:0] _023_;
  wire [16:0] _024_;
  wire [15:0] _025_;
  wire [16:0] _026_;
  wire [16:0] _027_;
  wire [17:0] _028_;
  wire [15:0] _029_;
  wire [15:0] _030_;
  wire [16:0] _031_;
  wire [15:0] _032_;
  wire [15:0] _033_;
  wire [16:0] _034_;
  wire [16:0] _035_;
  wire [17:0] _036_;
  wire [16:0] _037_;
  wire [16:0] _038_;
  wire [17:0] _039_;
  wire [15:0] _040_;
  wire [15:0] _041_;
  wire signed [16:0] entry_0_0_3;
  wire signed [16:0] entry_0_0_5;
  wire signed [16:0] entry_0_0_6;
  wire signed [17:0] entry_0_0_7;
  wire signed [16:0] entry_0_1_3;
  wire signed [16:0] entry_0_1_5;
  wire signed [16:0] entry_0_1_6;
  wire signed [17:0] entry_0_1_7;
  wire signed [16:0] entry_0_2_3;
  wire signed [16:0] entry_0_2_5;
  wire signed [16:0] entry_0_2_6;
  wire signed [17:0] entry_0_2_7;
  wire signed [16:0] entry_1_0_3;
  wire signed [16:0] entry_1_0_5;
  wire signed [16:0] entry_1_0_6;
  wire signed [17:0] entry_1_0_7;
  wire signed [16:0] entry_1_1_3;
  wire signed [16:0] entry_1_1_5;
  wire signed [16:0] entry_1_1_6;
  wire signed [17:0] entry_1_1_7;
  wire signed [16:0] entry_1_2_3;
  wire signed [16:0] entry_1_2_5;
  wire signed [16:0] entry_1_2_6;
  wire signed [17:0] entry_1_2_7;
  assign _026_ = ~ entry_1_1_5;
  assign _027_ = ~ entry_1_1_6;
  assign _028_ = ~ entry_1_1_7;
  assign _029_ = ~ acts[255:240];
  assign _030_ = ~ acts[271:256];
  assign _031_ = ~ entry_1_2_3;
  assign _032_ = ~ acts[287:272];
  assign _034_ = ~ entry_1_2_5;
  assign _035_ = ~ entry_1_2_6;
  assign _036_ = ~ entry_1_2_7;
  assign entry_0_0_3 = $signed(acts[31:16]) + $signed(acts[15:0]);
  assign entry_0_0_5 = $signed(acts[47:32]) + $signed(acts[15:0]);
  assign entry_0_0_6 = $signed(acts[47:32]) + $signed(acts[31:16]);
  assign entry_0_0_7 = $signed(acts[47:32]) + $signed(entry_0_0_3);
  assign entry_0_1_3 = $signed(acts[79:64]) + $signed(acts[63:48]);
  assign entry_0_1_5 = $signed(acts[95:80]) + $signed(acts[63:48]);
  assign entry_0_1_6 = $signed(acts[95:80]) + $signed(acts[79:64]);
  assign entry_0_1_7 = $signed(acts[95:80]) + $signed(entry_0_1_3);
  assign entry_0_2_3 = $signed(acts[127:112]) + $signed(acts[111:96]);
  assign entry_0_2_5 = $signed(acts[143:128]) + $signed(acts[111:96]);
  assign entry_0_2_6 = $signed(acts[143:128]) + $signed(acts[127:112]);
  assign entry_0_2_7 = $signed(acts[143:128]) + $signed(entry_0_2_3);
  assign entry_1_0_3 = $signed(acts[175:160]) + $signed(acts[159:144]);
  assign entry_1_0_5 = $signed(acts[191:176]) + $signed(acts[159:144]);
  assign entry_1_0_6 = $signed(acts[191:176]) + $signed(acts[175:160]);
  assign entry_1_0_7 = $signed(acts[191:176]) + $signed(entry_1_0_3);
  assign entry_1_1_3 = $signed(acts[223:208]) + $signed(acts[207:192]);
  assign entry_1_1_5 = $signed(acts[239:224]) + $signed(acts[207:192]);
  assign entry_1_1_6 = $signed(acts[239:224]) + $signed(acts[223:208]);
  assign entry_1_1_7 = $signed(acts[239:224]) + $signed(entry_1_1_3);
  assign entry_1_2_3 = $signed(acts[271:256]) + $signed(acts[255:240]);
  assign entry_1_2_5 = $signed(acts[287:272]) + $signed(acts[255:240]);
  assign entry_1_2_6 = $signed(acts[287:272]) + $signed(acts[271:256]);
  assign entry_1_2_7 = $signed(acts[287:272]) + $signed(entry_1_2_3);
  assign _000_ = ~ acts[15:0];
  assign _011_ = ~ acts[31:16];
  assign _022_ = ~ entry_0_0_3;
  assign _033_ = ~ acts[47:32];
  assign _037_ = ~ entry_0_0_5;
  assign _038_ = ~ entry_0_0_6;
  assign _039_ = ~ entry_0_0_7;
  assign _040_ = ~ acts[63:48];
  assign _041_ = ~ acts[79:64];
  assign _001_ = ~ entry_0_1_3;
  assign _002_ = ~ acts[95:80];
  assign _003_ = ~ entry_0_1_5;
  assign _004_ = ~ entry_0_1_6;
  assign _005_ = ~ entry_0_1_7;
  assign _006_ = ~ acts[111:96];
  assign _007_ = ~ acts[127:112];
  assign _008_ = ~ entry_0_2_3;
  assign _009_ = ~ acts[143:128];
  assign _010_ = ~ entry_0_2_5;
  assign _012_ = ~ entry_0_2_6;
  assign _013_ = ~ entry_0_2_7;
  assign _014_ = ~ acts[159:144];
  assign _015_ = ~ acts[175:160];
  assign _016_ = ~ entry_1_0_3;
  assign _017_ = ~ acts[191:176];
  assign _018_ = ~ entry_1_0_5;
  assign _019_ = ~ entry_1_0_6;
  assign _020_ = ~ entry_1_0_7;
  assign _021_ = ~ acts[207:192];
  assign _023_ = ~ acts[223:208];
  assign _024_ = ~ entry_1_1_3;
  assign _025_ = ~ acts[239:224];
  always @(posedge clk)
    if (enter) operand <= { _036_, _035_, _034_, _032_, _031_, _030_, _029_, _028_, _027_, _026_, _025_, _024_, _023_, _021_, _020_, _019_, _018_, _017_, _016_, _015_, _014_, _013_, _012_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _001_, _041_, _040_, _039_, _038_, _037_, _033_, _022_, _011_, _000_ };
endmodule

module lut_tile_w8_bf16_g3_5x2__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
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
  output [503:0] o__payload;
  wire [503:0] o__payload;
  input [503:0] i__payload;
  wire [503:0] i__payload;
  output [2:0] room;
  reg [2:0] room;
  output o__valid;
  wire o__valid;
  wire [2:0] _0_;
  wire _1_;
  wire [2:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 3'h5;
    else room <= _2_;
  lut_tile_w8_bf16_g3_5x2__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module lut_tile_w8_bf16_g3_5x2__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output [503:0] o__payload;
  wire [503:0] o__payload;
  input [503:0] write_data;
  wire [503:0] write_data;
  output o__valid;
  reg o__valid;
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
  ram_5x504 words (
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

module lut_tile_w8_bf16_g3_5x2__running_sums(clk, rst, writes, written, held);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input writes;
  wire writes;
  input [489:0] written;
  wire [489:0] written;
  output [489:0] held;
  reg [489:0] held;
  always @(posedge clk)
    if (writes) held <= written;
endmodule

module lut_tile_w8_bf16_g3_5x2__scales(clk, rst, write_data, i__valid, i__ready, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [104:0] write_data;
  wire [104:0] write_data;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [104:0] o__payload;
  wire [104:0] o__payload;
  input o__ready;
  wire o__ready;
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
  ram_3x105 words (
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

module ram_3x105(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [104:0] write_data;
  wire [104:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [104:0] read_data;
  wire [104:0] read_data;
  reg [104:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [104:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x504(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [503:0] write_data;
  wire [503:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [503:0] read_data;
  wire [503:0] read_data;
  reg [503:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [503:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module rescale_v2_i16_w8_s12_i49(clk, rst, sums, totals, zero, scale, running, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] sums;
  wire [63:0] sums;
  input [45:0] totals;
  wire [45:0] totals;
  input [8:0] zero;
  wire [8:0] zero;
  input [11:0] scale;
  wire [11:0] scale;
  input [97:0] running;
  wire [97:0] running;
  output [97:0] result;
  wire [97:0] result;
  wire [31:0] _00_;
  wire [31:0] _01_;
  wire [31:0] _02_;
  wire [31:0] _03_;
  reg signed [31:0] centred_0;
  reg signed [31:0] centred_1;
  reg [11:0] held_scale;
  wire signed [43:0] product_0;
  wire signed [43:0] product_1;
  wire signed [48:0] result_0 ;
  wire signed [48:0] result_1 ;
  assign _00_ = $signed(totals[22:0]) * $signed({ 1'h0, zero });
  assign _01_ = $signed({ sums[30:0], 1'h0 }) - $signed(_00_);
  assign _02_ = $signed(totals[45:23]) * $signed({ 1'h0, zero });
  assign _03_ = $signed({ sums[62:32], 1'h0 }) - $signed(_02_);
  assign product_0 = $signed(centred_0) * $signed({ 1'h0, held_scale });
  assign result_0  = $signed(running[48:0]) + $signed(product_0);
  assign product_1 = $signed(centred_1) * $signed({ 1'h0, held_scale });
  assign result_1  = $signed(running[97:49]) + $signed(product_1);
  always @(posedge clk)
    held_scale <= scale;
  always @(posedge clk)
    centred_0 <= _01_;
  always @(posedge clk)
    centred_1 <= _03_;
  assign result = { result_1 , result_0  };
endmodule
