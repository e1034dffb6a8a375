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

module drain_54(clk, rst, sums, earlier, capture, later);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [53:0] sums;
  wire [53:0] sums;
  input [53:0] earlier;
  wire [53:0] earlier;
  input capture;
  wire capture;
  output [53:0] later;
  reg [53:0] later;
  wire [53:0] _0_;
  wire [53:0] _1_;
  assign _0_ = sums & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign _1_ = earlier | _0_;
  always @(posedge clk)
    later <= _1_;
endmodule

module fixed33_to_fp32(exponent, code, number);
  input signed [6:0] exponent;
  wire signed [6:0] exponent;
  output [31:0] code;
  wire [31:0] code;
  input signed [32:0] number;
  wire signed [32:0] number;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [7:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [7:0] _08_;
  wire _09_;
  wire _10_;
  wire [7:0] field;
  wire [31:0] magnitude;
  wire more;
  wire number_left_1;
  wire number_left_16;
  wire number_left_2;
  wire number_left_32;
  wire number_left_4;
  wire number_left_8;
  wire [32:0] number_normal_1;
  wire [32:0] number_normal_16;
  wire [32:0] number_normal_2;
  wire [32:0] number_normal_32;
  wire [32:0] number_normal_4;
  wire [32:0] number_normal_8;
  wire [30:0] rounded;
  wire up;
  assign magnitude = number[31:0] ^ { number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32] };
  assign _00_ = | magnitude;
  assign number_left_32 = ~ _00_;
  assign number_normal_32[32:1] = _00_ ? magnitude : { number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32] };
  assign _04_ = | number_normal_32[32:17];
  assign number_left_16 = ~ _04_;
  assign number_normal_16[32:1] = _04_ ? number_normal_32[32:1] : { number_normal_32[16:1], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32] };
  assign _05_ = | number_normal_16[32:25];
  assign number_left_8 = ~ _05_;
  assign number_normal_8[32:1] = _05_ ? number_normal_16[32:1] : { number_normal_16[24:1], number[32], number[32], number[32], number[32], number[32], number[32], number[32], number[32] };
  assign _06_ = | number_normal_8[32:29];
  assign number_left_4 = ~ _06_;
  assign number_normal_4[32:1] = _06_ ? number_normal_8[32:1] : { number_normal_8[28:1], number[32], number[32], number[32], number[32] };
  assign _07_ = | number_normal_4[32:31];
  assign number_left_2 = ~ _07_;
  assign number_normal_2[32:1] = _07_ ? number_normal_4[32:1] : { number_normal_4[30:1], number[32], number[32] };
  assign number_left_1 = ~ number_normal_2[32];
  assign number_normal_1[32:1] = number_normal_2[32] ? { 1'h1, number_normal_2[31:1] } : { number_normal_2[31:1], number[32] };
  assign _09_ = | _08_[7:1];
  assign _10_ = number_normal_1[9] ^ number[32];
  assign more = _09_ | _10_;
  assign _01_ = number_normal_1[8] ^ number[32];
  assign _02_ = _01_ & more;
  assign up = number[32] ^ _02_;
  assign _03_ = $signed(8'h8f) + $signed(exponent);
  assign field = $signed(_03_) - $signed({ 1'h0, number_left_32, number_left_16, number_left_8, number_left_4, number_left_2, number_left_1 });
  assign rounded = { field, number_normal_1[31:9] } + up;
  assign code = { number[32], rounded } & { number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32], number_normal_1[32] };
  assign _08_[7:1] = number_normal_1[7:1] ^ { number[32], number[32], number[32], number[32], number[32], number[32], number[32] };
  assign _08_[0] = 1'h0;
  assign number_normal_1[0] = number[32];
  assign number_normal_2[0] = number[32];
  assign number_normal_4[0] = number[32];
  assign number_normal_8[0] = number[32];
  assign number_normal_16[0] = number[32];
  assign number_normal_32[0] = number[32];
endmodule

module lut_column_k9_g3_v2_i16_w3(clk, rst, operand, weights, plane, adds, fresh, sums);
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
  output [53:0] sums;
  wire [53:0] sums;
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
  wire [2:0] places;
  wire signed [26:0] sum;
  wire signed [26:0] sum_20 ;
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
  assign _005_ = adds & _004_;
  assign _045_ = _006_ & _043_;
  assign picked[15] = ~ _045_;
  assign _009_ = _008_ & weights[7];
  assign _043_ = ~ weights[8];
  assign _046_ = _009_ & _043_;
  assign picked[16] = ~ _046_;
  assign _047_ = _005_ & _042_;
  assign _048_ = _047_ & weights[8];
  assign picked[17] = ~ _048_;
  assign _042_ = ~ weights[7];
  assign _003_ = _002_ & weights[8];
  assign picked[18] = ~ _003_;
  assign _004_ = ~ weights[6];
  assign _006_ = _005_ & weights[7];
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
  lut_column_k9_g3_v2_i16_w3_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand[350:0]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum)
  );
  lut_column_k9_g3_v2_i16_w3_sum sum_1 (
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

module lut_column_k9_g3_v2_i16_w3_sum(clk, rst, operand, picked, keep, places, sum);
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
  input [2:0] places;
  wire [2:0] places;
  output signed [26:0] sum;
  wire signed [26:0] sum;
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
  wire [21:0] _055_;
  wire [21:0] _056_;
  wire [21:0] _057_;
  wire [21:0] _058_;
  wire [17:0] _059_;
  wire [25:0] _060_;
  wire [17:0] _061_;
  wire [17:0] _062_;
  wire signed [25:0] begun;
  wire signed [17:0] entry_0;
  wire signed [17:0] entry_1;
  wire signed [17:0] entry_2;
  reg signed [25:0] held;
  wire signed [21:0] placed;
  wire signed [19:0] total;
  assign _031_ = operand[233:216] | { picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13] };
  assign _032_ = ~ _031_;
  assign entry_1 = { _030_[16], _030_[16:0] } | _032_;
  assign _052_ = operand[350:333] | { picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20] };
  assign _053_ = ~ _052_;
  assign entry_2 = { _050_[16], _050_[16:0] } | _053_;
  assign _054_[18:0] = $signed(entry_0) + $signed(entry_1);
  assign total = $signed(_054_[18:0]) + $signed(entry_2);
  assign _060_ = $signed(begun) + $signed(placed);
  always @(posedge clk)
    held <= _060_;
  assign _011_ = operand[116:99] | { picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6] };
  assign _012_ = ~ _011_;
  assign entry_0 = { _009_[16], _009_[16:0] } | _012_;
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign _010_[15:0] = operand[15:0] | { picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign _040_[15:0] = operand[31:16] | { picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign _061_[16:0] = operand[48:32] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
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
  assign _034_[15:0] = ~ _033_[15:0];
  assign _036_[15:0] = ~ _035_[15:0];
  assign _039_[16:0] = ~ _038_[16:0];
  assign _043_[15:0] = ~ _042_[15:0];
  assign _046_[16:0] = ~ _045_[16:0];
  assign _049_[16:0] = ~ _048_[16:0];
  assign _020_[15:0] = ~ _010_[15:0];
  assign _051_[15:0] = ~ _040_[15:0];
  assign _062_[16:0] = ~ _061_[16:0];
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
  assign placed[21:2] = { _057_[20], _057_[20:2] } | _058_[21:2];
  assign _037_[15:0] = _034_[15:0] | _036_[15:0];
  assign _059_[15:0] = _020_[15:0] | _051_[15:0];
  assign _017_[15:0] = _014_[15:0] | _016_[15:0];
  assign _041_[16:0] = { _037_[15], _037_[15:0] } | _039_[16:0];
  assign _000_[16:0] = { _059_[15], _059_[15:0] } | _062_[16:0];
  assign _021_[16:0] = { _017_[15], _017_[15:0] } | _019_[16:0];
  assign _044_[16:0] = _041_[16:0] | { _043_[15], _043_[15:0] };
  assign _003_[16:0] = _000_[16:0] | { _002_[15], _002_[15:0] };
  assign _024_[16:0] = _021_[16:0] | { _023_[15], _023_[15:0] };
  assign _047_[16:0] = _044_[16:0] | _046_[16:0];
  assign _006_[16:0] = _003_[16:0] | _005_[16:0];
  assign _027_[16:0] = _024_[16:0] | _026_[16:0];
  assign _050_[16:0] = _047_[16:0] | _049_[16:0];
  assign _009_[16:0] = _006_[16:0] | _008_[16:0];
  assign _030_[16:0] = _027_[16:0] | _029_[16:0];
  assign _054_[19] = _054_[18];
  assign { _056_[21], _056_[0] } = { _056_[20], 1'h0 };
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
  assign _058_[1:0] = 2'h0;
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
  assign { _055_[21:20], _055_[0] } = { _055_[19], _055_[19], placed[0] };
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
  assign _062_[17] = _062_[16];
  assign _061_[17] = _061_[16];
  assign _059_[17:16] = { _059_[15], _059_[15] };
  assign _051_[17:16] = { _051_[15], _051_[15] };
  assign _040_[17:16] = { _040_[15], _040_[15] };
  assign { _057_[21], _057_[1:0] } = { _057_[20], placed[1:0] };
  assign _020_[17:16] = { _020_[15], _020_[15] };
  assign _010_[17:16] = { _010_[15], _010_[15] };
  assign sum = { held[25], held };
endmodule

module lut_tile_w3_bf16_g3_5x2_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_weights_tdata, s_axis_weights_tvalid, s_axis_weights_tlast, s_axis_acts_tdata, s_axis_acts_tvalid, s_axis_acts_tlast, s_axis_scales_tdata, s_axis_scales_tvalid
, s_axis_scales_tlast, s_axis_exponents_tdata, s_axis_exponents_tvalid, s_axis_exponents_tlast, m_axis_results_tready, s_axil_awready, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, s_axis_weights_tready, s_axis_acts_tready, s_axis_scales_tready, s_axis_exponents_tready, m_axis_results_tdata, m_axis_results_tvalid, m_axis_results_tlast, irq
);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] s_axil_awaddr;
  wire [11:0] s_axil_awaddr;
  input [2:0] s_axil_awprot;
  wire [2:0] s_axil_awprot;
  input s_axil_awvalid;
  wire s_axil_awvalid;
  input [31:0] s_axil_wdata;
  wire [31:0] s_axil_wdata;
  input [3:0] s_axil_wstrb;
  wire [3:0] s_axil_wstrb;
  input s_axil_wvalid;
  wire s_axil_wvalid;
  input s_axil_bready;
  wire s_axil_bready;
  input [11:0] s_axil_araddr;
  wire [11:0] s_axil_araddr;
  input [2:0] s_axil_arprot;
  wire [2:0] s_axil_arprot;
  input s_axil_arvalid;
  wire s_axil_arvalid;
  input s_axil_rready;
  wire s_axil_rready;
  input [47:0] s_axis_weights_tdata;
  wire [47:0] s_axis_weights_tdata;
  input s_axis_weights_tvalid;
  wire s_axis_weights_tvalid;
  input s_axis_weights_tlast;
  wire s_axis_weights_tlast;
  input [287:0] s_axis_acts_tdata;
  wire [287:0] s_axis_acts_tdata;
  input s_axis_acts_tvalid;
  wire s_axis_acts_tvalid;
  input s_axis_acts_tlast;
  wire s_axis_acts_tlast;
  input [15:0] s_axis_scales_tdata;
  wire [15:0] s_axis_scales_tdata;
  input s_axis_scales_tvalid;
  wire s_axis_scales_tvalid;
  input s_axis_scales_tlast;
  wire s_axis_scales_tlast;
  input [15:0] s_axis_exponents_tdata;
  wire [15:0] s_axis_exponents_tdata;
  input s_axis_exponents_tvalid;
  wire s_axis_exponents_tvalid;
  input s_axis_exponents_tlast;
  wire s_axis_exponents_tlast;
  input m_axis_results_tready;
  wire m_axis_results_tready;
  output s_axil_awready;
  wire s_axil_awready;
  output s_axil_wready;
  wire s_axil_wready;
  output [1:0] s_axil_bresp;
  wire [1:0] s_axil_bresp;
  output s_axil_bvalid;
  wire s_axil_bvalid;
  output s_axil_arready;
  wire s_axil_arready;
  output [31:0] s_axil_rdata;
  wire [31:0] s_axil_rdata;
  output [1:0] s_axil_rresp;
  wire [1:0] s_axil_rresp;
  output s_axil_rvalid;
  wire s_axil_rvalid;
  output s_axis_weights_tready;
  wire s_axis_weights_tready;
  output s_axis_acts_tready;
  wire s_axis_acts_tready;
  output s_axis_scales_tready;
  wire s_axis_scales_tready;
  output s_axis_exponents_tready;
  wire s_axis_exponents_tready;
  output [63:0] m_axis_results_tdata;
  wire [63:0] m_axis_results_tdata;
  output m_axis_results_tvalid;
  wire m_axis_results_tvalid;
  output m_axis_results_tlast;
  wire m_axis_results_tlast;
  output irq;
  wire irq;
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
  wire [63:0] _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire [31:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire [31:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [31:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire [31:0] _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire [31:0] _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [3:0] _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire [2:0] _081_;
  wire [2:0] _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  reg [31:0] ACTS_STALLS_cycles;
  wire CONTROL_abort;
  wire CONTROL_start;
  reg [31:0] CYCLES_HIGH_cycles;
  reg [31:0] CYCLES_LOW_cycles;
  wire ERROR_aborted;
  wire ERROR_aborted_set;
  wire ERROR_acts_early;
  wire ERROR_acts_early_set;
  wire ERROR_acts_late;
  wire ERROR_acts_late_set;
  wire ERROR_bits;
  wire ERROR_bits_set;
  wire ERROR_busy;
  wire ERROR_busy_set;
  wire ERROR_exponents_early;
  wire ERROR_exponents_early_set;
  wire ERROR_exponents_late;
  wire ERROR_exponents_late_set;
  wire ERROR_group;
  wire ERROR_group_set;
  wire ERROR_remainder;
  wire ERROR_remainder_set;
  wire ERROR_scales_early;
  wire ERROR_scales_early_set;
  wire ERROR_scales_late;
  wire ERROR_scales_late_set;
  wire ERROR_size;
  wire ERROR_size_set;
  wire ERROR_weights_early;
  wire ERROR_weights_early_set;
  wire ERROR_weights_late;
  wire ERROR_weights_late_set;
  reg [31:0] EXPONENTS_STALLS_cycles;
  wire INTERRUPT_done;
  wire INTERRUPT_error;
  wire [15:0] K_k;
  wire [15:0] M_m;
  wire [15:0] N_n;
  wire [3:0] OPTIONS_bits;
  wire [7:0] OPTIONS_group;
  reg [31:0] RESULTS_STALLS_cycles;
  reg [31:0] SCALES_STALLS_cycles;
  wire STATUS_acts_open;
  reg STATUS_busy;
  wire STATUS_done;
  wire STATUS_done_set;
  wire STATUS_error;
  wire STATUS_exponents_open;
  reg STATUS_results_open;
  wire STATUS_scales_open;
  wire STATUS_weights_open;
  reg [31:0] WEIGHTS_STALLS_cycles;
  wire advance;
  wire advance_118 ;
  wire advance_120 ;
  reg begins;
  wire clear;
  wire clear_165 ;
  wire clear_191 ;
  wire clear_214 ;
  wire [40:0] command;
  reg counting;
  wire exponents_there;
  reg given;
  wire [48:0] i__payload_127 ;
  wire [288:0] i__payload_153 ;
  wire [9:0] i__payload_179 ;
  wire [14:0] i__payload_205 ;
  wire [64:0] i__payload_228 ;
  wire i__ready;
  wire i__ready_130 ;
  wire i__ready_156 ;
  wire i__ready_182 ;
  wire i__ready_208 ;
  wire i__ready_232 ;
  wire i__valid;
  wire i__valid_131 ;
  wire i__valid_157 ;
  wire i__valid_183 ;
  wire i__valid_209 ;
  wire i__valid_231 ;
  wire [287:0] i_acts__payload;
  wire i_acts__ready;
  wire i_acts__valid;
  wire [8:0] i_scales__payload;
  wire i_scales__ready;
  wire i_scales__valid;
  wire i_weights__ready;
  wire i_weights__valid;
  wire last;
  wire last_230 ;
  wire last_235 ;
  wire [47:0] o__payload_134 ;
  wire [13:0] o__payload_211 ;
  reg opens;
  wire passing;
  wire passing_241 ;
  wire passing_244 ;
  wire passing_246 ;
  wire refused;
  wire refused_bits;
  wire refused_group;
  wire refused_remainder;
  wire start;
  wire step_wanted;
  assign _000_ = INTERRUPT_done & STATUS_done;
  assign _011_ = INTERRUPT_error & STATUS_error;
  assign irq = _000_ | _011_;
  assign _016_ = ! OPTIONS_bits;
  assign _024_ = OPTIONS_bits > 2'h3;
  assign refused_bits = _016_ | _024_;
  assign _043_ = | K_k[4:0];
  assign _064_ = | K_k[5:0];
  assign _001_ = | K_k[6:0];
  assign _002_ = | M_m;
  assign _003_ = | K_k;
  assign _004_ = _002_ & _003_;
  assign _005_ = | N_n;
  assign _006_ = _004_ & _005_;
  assign _007_ = ~ _006_;
  assign _008_ = K_k > 8'hc8;
  assign refused = _007_ | _008_;
  assign _012_ = refused | refused_bits;
  assign _013_ = _012_ | refused_group;
  assign _014_ = _013_ | refused_remainder;
  assign _015_ = ~ _014_;
  assign start = _010_ & _015_;
  assign ERROR_aborted_set = CONTROL_abort & STATUS_busy;
  assign ERROR_size_set = _010_ & refused;
  assign ERROR_bits_set = _010_ & refused_bits;
  assign ERROR_group_set = _010_ & refused_group;
  assign _009_ = ~ STATUS_busy;
  assign _010_ = CONTROL_start & _009_;
  assign ERROR_remainder_set = _010_ & refused_remainder;
  assign ERROR_busy_set = CONTROL_start & STATUS_busy;
  assign STATUS_error = | { ERROR_exponents_late, ERROR_scales_late, ERROR_acts_late, ERROR_weights_late, ERROR_exponents_early, ERROR_scales_early, ERROR_acts_early, ERROR_weights_early, ERROR_remainder, ERROR_group, ERROR_bits, ERROR_aborted, ERROR_busy, ERROR_size };
  assign i__valid = given & exponents_there;
  assign advance = i__valid & i__ready;
  assign advance_118  = advance & last;
  assign advance_120  = i__valid_231  & i__ready_232 ;
  assign clear = ERROR_aborted_set & STATUS_weights_open;
  assign clear_165  = ERROR_aborted_set & STATUS_acts_open;
  assign clear_191  = ERROR_aborted_set & STATUS_scales_open;
  assign clear_214  = ERROR_aborted_set & STATUS_exponents_open;
  assign _017_ = ~ STATUS_results_open;
  assign _018_ = STATUS_busy & _017_;
  assign _019_ = | { STATUS_exponents_open, STATUS_scales_open, STATUS_acts_open, STATUS_weights_open };
  assign _020_ = ~ _019_;
  assign STATUS_done_set = _018_ & _020_;
  assign _021_ = start | STATUS_done_set;
  assign _022_ = OPTIONS_group == 6'h20;
  assign _023_ = OPTIONS_group == 7'h40;
  assign _025_ = OPTIONS_group == 8'h80;
  assign _026_ = advance_118  & last_235 ;
  assign _027_ = begins | counting;
  assign _028_ = { CYCLES_HIGH_cycles, CYCLES_LOW_cycles } + 1'h1;
  assign _029_ = advance_120  & last_230 ;
  assign _030_ = passing & i_weights__ready;
  assign _031_ = ~ i__valid_131 ;
  assign _032_ = _030_ & _031_;
  assign _033_ = & WEIGHTS_STALLS_cycles;
  assign _034_ = ~ _033_;
  assign _035_ = _032_ & _034_;
  assign _036_ = WEIGHTS_STALLS_cycles + 1'h1;
  assign _037_ = step_wanted & i__valid;
  assign _038_ = passing_241  & _037_;
  assign _039_ = ~ i__valid_157 ;
  assign _040_ = _038_ & _039_;
  assign _041_ = & ACTS_STALLS_cycles;
  assign _042_ = ~ _041_;
  assign _044_ = _040_ & _042_;
  assign _045_ = ACTS_STALLS_cycles + 1'h1;
  assign _046_ = passing_244  & i_scales__ready;
  assign _047_ = ~ i__valid_183 ;
  assign _048_ = _046_ & _047_;
  assign _049_ = & SCALES_STALLS_cycles;
  assign _050_ = ~ _049_;
  assign _051_ = _048_ & _050_;
  assign _052_ = SCALES_STALLS_cycles + 1'h1;
  assign _053_ = passing_246  & step_wanted;
  assign _054_ = ~ i__valid_209 ;
  assign _055_ = _053_ & _054_;
  assign _056_ = & EXPONENTS_STALLS_cycles;
  assign _057_ = ~ _056_;
  assign _058_ = _055_ & _057_;
  assign _059_ = EXPONENTS_STALLS_cycles + 1'h1;
  assign _060_ = m_axis_results_tvalid & m_axis_results_tready;
  assign _061_ = _060_ & m_axis_results_tlast;
  assign _062_ = ~ m_axis_results_tready;
  assign _063_ = m_axis_results_tvalid & _062_;
  assign _065_ = & RESULTS_STALLS_cycles;
  assign _066_ = ~ _065_;
  assign _067_ = _063_ & _066_;
  assign _068_ = RESULTS_STALLS_cycles + 1'h1;
  always @(posedge clk)
    if (rst) opens <= 1'h0;
    else opens <= start;
  always @(posedge clk)
    if (rst) STATUS_busy <= 1'h0;
    else if (_021_) STATUS_busy <= start;
  reg [33:0] _178_;
  always @(posedge clk)
    if (start) _178_ <= { OPTIONS_bits[1:0], N_n, M_m };
  assign { command[40:39], command[31:0] } = _178_;
  reg command_reg_38 ;
  always @(posedge clk)
    if (_070_)
      if (_071_) command_reg_38  <= 1'h1;
      else command_reg_38  <= 1'h0;
  assign command[38] = command_reg_38 ;
  reg [2:0] _180_;
  always @(posedge clk)
    if (_070_)
      if (_025_) _180_ <= 3'h7;
      else _180_ <= { _074_[2], 2'h0 };
  assign command[37:35] = _180_;
  reg [2:0] _181_;
  always @(posedge clk)
    if (_070_) _181_ <= _082_;
  assign command[34:32] = _181_;
  always @(posedge clk)
    if (rst) begins <= 1'h0;
    else begins <= opens;
  always @(posedge clk)
    if (rst) given <= 1'h0;
    else given <= _080_;
  always @(posedge clk)
    if (_072_) CYCLES_LOW_cycles <= 32'd0;
    else if (_027_) CYCLES_LOW_cycles <= _028_[31:0];
  always @(posedge clk)
    if (_072_) CYCLES_HIGH_cycles <= 32'd0;
    else if (_027_) CYCLES_HIGH_cycles <= _028_[63:32];
  always @(posedge clk)
    if (rst) counting <= 1'h0;
    else counting <= _078_;
  always @(posedge clk)
    if (_073_) WEIGHTS_STALLS_cycles <= 32'd0;
    else if (_035_) WEIGHTS_STALLS_cycles <= _036_;
  always @(posedge clk)
    if (_073_) ACTS_STALLS_cycles <= 32'd0;
    else if (_044_) ACTS_STALLS_cycles <= _045_;
  always @(posedge clk)
    if (_073_) SCALES_STALLS_cycles <= 32'd0;
    else if (_051_) SCALES_STALLS_cycles <= _052_;
  always @(posedge clk)
    if (_073_) EXPONENTS_STALLS_cycles <= 32'd0;
    else if (_058_) EXPONENTS_STALLS_cycles <= _059_;
  always @(posedge clk)
    if (rst) STATUS_results_open <= 1'h0;
    else STATUS_results_open <= _076_;
  always @(posedge clk)
    if (_072_) RESULTS_STALLS_cycles <= 32'd0;
    else if (_067_) RESULTS_STALLS_cycles <= _068_;
  assign _069_ = | { _025_, _023_, _022_ };
  assign _070_ = & { start, _069_ };
  assign _071_ = | { _025_, _023_ };
  assign _072_ = | { rst, start };
  assign _073_ = | { rst, opens };
  assign _075_ = _061_ ? 1'h0 : STATUS_results_open;
  assign _076_ = _075_ | start;
  assign _077_ = _029_ ? 1'h0 : counting;
  assign _078_ = _077_ | begins;
  assign _079_ = _026_ ? 1'h0 : given;
  assign _080_ = _079_ | opens;
  assign _074_[2] = _023_ ? 1'h0 : 1'h1;
  assign _081_ = _023_ ? K_k[8:6] : K_k[7:5];
  assign _082_ = _025_ ? K_k[9:7] : _081_;
  assign _083_ = _022_ & _043_;
  assign _084_ = _023_ ? _064_ : _083_;
  assign refused_remainder = _025_ ? _001_ : _084_;
  assign _085_ = ~ _022_;
  assign _086_ = _023_ ? 1'h0 : _085_;
  assign refused_group = _025_ ? 1'h0 : _086_;
  lut_tile_w3_bf16_g3_5x2_axi__acts_gate acts_gate (
    .busy(STATUS_acts_open),
    .clk(clk),
    .early(ERROR_acts_early_set),
    .i__payload(i__payload_153 ),
    .i__ready(i__ready_156 ),
    .i__valid(i__valid_157 ),
    .late(ERROR_acts_late_set),
    .o__payload(i_acts__payload),
    .o__ready(i_acts__ready),
    .o__valid(i_acts__valid),
    .passing(passing_241 ),
    .rst(rst),
    .sizes({ 12'h000, command[38:35], 13'h0000, command[34:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  lut_tile_w3_bf16_g3_5x2_axi__acts_input acts_input (
    .bus__tdata(s_axis_acts_tdata),
    .bus__tlast(s_axis_acts_tlast),
    .bus__tready(s_axis_acts_tready),
    .clear(clear_165 ),
    .clk(clk),
    .i__valid(s_axis_acts_tvalid),
    .o__payload(i__payload_153 ),
    .o__ready(i__ready_156 ),
    .o__valid(i__valid_157 ),
    .rst(rst)
  );
  lut_tile_w3_bf16_g3_5x2_axi__columns_left columns_left (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(command[31:16]),
    .start(opens)
  );
  lut_tile_w3_bf16_g3_5x2_axi__engine engine (
    .clk(clk),
    .code(i__payload_228 [31:0]),
    .code_158 (i__payload_228 [63:32]),
    .goes(i_weights__ready),
    .i__payload({ o__payload_211 , command[40:39], command[34:32], command[38:35] }),
    .i__payload_112 (i_scales__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .i__valid_116 (i_scales__valid),
    .i_acts__payload(i_acts__payload),
    .i_acts__valid(i_acts__valid),
    .i_scales__ready(i_scales__ready),
    .i_weights__payload(o__payload_134 [44:0]),
    .i_weights__valid(i_weights__valid),
    .o__ready_154 (i__ready_232 ),
    .o__valid(i__valid_231 ),
    .rst(rst),
    .steps__ready(step_wanted),
    .taken(i_acts__ready)
  );
  lut_tile_w3_bf16_g3_5x2_axi__exponents_gate exponents_gate (
    .busy(STATUS_exponents_open),
    .clk(clk),
    .early(ERROR_exponents_early_set),
    .i__payload(i__payload_205 ),
    .i__ready(i__ready_208 ),
    .i__valid(i__valid_209 ),
    .late(ERROR_exponents_late_set),
    .o__payload(o__payload_211 ),
    .o__ready(advance_118 ),
    .o__valid(exponents_there),
    .passing(passing_246 ),
    .rst(rst),
    .sizes(command[15:0]),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  lut_tile_w3_bf16_g3_5x2_axi__exponents_input exponents_input (
    .bus__tdata(s_axis_exponents_tdata),
    .bus__tlast(s_axis_exponents_tlast),
    .bus__tready(s_axis_exponents_tready),
    .clear(clear_214 ),
    .clk(clk),
    .i__valid(s_axis_exponents_tvalid),
    .o__payload(i__payload_205 ),
    .o__ready(i__ready_208 ),
    .o__valid(i__valid_209 ),
    .rst(rst)
  );
  lut_tile_w3_bf16_g3_5x2_axi__registers registers (
    .ACTS_STALLS_cycles(ACTS_STALLS_cycles),
    .CONTROL_abort(CONTROL_abort),
    .CONTROL_start(CONTROL_start),
    .CYCLES_HIGH_cycles(CYCLES_HIGH_cycles),
    .CYCLES_LOW_cycles(CYCLES_LOW_cycles),
    .ERROR_aborted(ERROR_aborted),
    .ERROR_aborted_set(ERROR_aborted_set),
    .ERROR_acts_early(ERROR_acts_early),
    .ERROR_acts_early_set(ERROR_acts_early_set),
    .ERROR_acts_late(ERROR_acts_late),
    .ERROR_acts_late_set(ERROR_acts_late_set),
    .ERROR_bits(ERROR_bits),
    .ERROR_bits_set(ERROR_bits_set),
    .ERROR_busy(ERROR_busy),
    .ERROR_busy_set(ERROR_busy_set),
    .ERROR_exponents_early(ERROR_exponents_early),
    .ERROR_exponents_early_set(ERROR_exponents_early_set),
    .ERROR_exponents_late(ERROR_exponents_late),
    .ERROR_exponents_late_set(ERROR_exponents_late_set),
    .ERROR_group(ERROR_group),
    .ERROR_group_set(ERROR_group_set),
    .ERROR_remainder(ERROR_remainder),
    .ERROR_remainder_set(ERROR_remainder_set),
    .ERROR_scales_early(ERROR_scales_early),
    .ERROR_scales_early_set(ERROR_scales_early_set),
    .ERROR_scales_late(ERROR_scales_late),
    .ERROR_scales_late_set(ERROR_scales_late_set),
    .ERROR_size(ERROR_size),
    .ERROR_size_set(ERROR_size_set),
    .ERROR_weights_early(ERROR_weights_early),
    .ERROR_weights_early_set(ERROR_weights_early_set),
    .ERROR_weights_late(ERROR_weights_late),
    .ERROR_weights_late_set(ERROR_weights_late_set),
    .EXPONENTS_STALLS_cycles(EXPONENTS_STALLS_cycles),
    .INTERRUPT_done(INTERRUPT_done),
    .INTERRUPT_error(INTERRUPT_error),
    .K_k(K_k),
    .M_m(M_m),
    .N_n(N_n),
    .OPTIONS_bits(OPTIONS_bits),
    .OPTIONS_group(OPTIONS_group),
    .RESULTS_STALLS_cycles(RESULTS_STALLS_cycles),
    .SCALES_STALLS_cycles(SCALES_STALLS_cycles),
    .STATUS_acts_open(STATUS_acts_open),
    .STATUS_busy(STATUS_busy),
    .STATUS_done(STATUS_done),
    .STATUS_done_set(STATUS_done_set),
    .STATUS_error(STATUS_error),
    .STATUS_exponents_open(STATUS_exponents_open),
    .STATUS_results_open(STATUS_results_open),
    .STATUS_scales_open(STATUS_scales_open),
    .STATUS_weights_open(STATUS_weights_open),
    .WEIGHTS_STALLS_cycles(WEIGHTS_STALLS_cycles),
    .bus__araddr(s_axil_araddr),
    .bus__arready(s_axil_arready),
    .bus__arvalid(s_axil_arvalid),
    .bus__awaddr(s_axil_awaddr),
    .bus__awready(s_axil_awready),
    .bus__awvalid(s_axil_awvalid),
    .bus__bready(s_axil_bready),
    .bus__bresp(s_axil_bresp),
    .bus__bvalid(s_axil_bvalid),
    .bus__rdata(s_axil_rdata),
    .bus__rready(s_axil_rready),
    .bus__rresp(s_axil_rresp),
    .bus__rvalid(s_axil_rvalid),
    .bus__wdata(s_axil_wdata),
    .bus__wready(s_axil_wready),
    .bus__wstrb(s_axil_wstrb),
    .bus__wvalid(s_axil_wvalid),
    .clk(clk),
    .rst(rst)
  );
  lut_tile_w3_bf16_g3_5x2_axi__results results (
    .bus__tdata(m_axis_results_tdata),
    .bus__tlast(m_axis_results_tlast),
    .bus__tvalid(m_axis_results_tvalid),
    .clk(clk),
    .i__payload({ last_230 , i__payload_228 [63:0] }),
    .i__ready(i__ready_232 ),
    .i__valid(i__valid_231 ),
    .o__ready(m_axis_results_tready),
    .rst(rst)
  );
  lut_tile_w3_bf16_g3_5x2_axi__results_left results_left (
    .advance(advance_120 ),
    .clk(clk),
    .last(last_230 ),
    .rst(rst),
    .sizes({ 16'h0005, command[31:0] }),
    .start(opens)
  );
  lut_tile_w3_bf16_g3_5x2_axi__rows_left rows_left (
    .advance(advance_118 ),
    .clk(clk),
    .last(last_235 ),
    .rst(rst),
    .sizes(command[15:0]),
    .start(opens)
  );
  lut_tile_w3_bf16_g3_5x2_axi__scales_gate scales_gate (
    .busy(STATUS_scales_open),
    .clk(clk),
    .early(ERROR_scales_early_set),
    .i__payload(i__payload_179 ),
    .i__ready(i__ready_182 ),
    .i__valid(i__valid_183 ),
    .late(ERROR_scales_late_set),
    .o__payload(i_scales__payload),
    .o__ready(i_scales__ready),
    .o__valid(i_scales__valid),
    .passing(passing_244 ),
    .rst(rst),
    .sizes({ 29'h0000a000, command[34:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  lut_tile_w3_bf16_g3_5x2_axi__scales_input scales_input (
    .bus__tdata(s_axis_scales_tdata),
    .bus__tlast(s_axis_scales_tlast),
    .bus__tready(s_axis_scales_tready),
    .clear(clear_191 ),
    .clk(clk),
    .i__valid(s_axis_scales_tvalid),
    .o__payload(i__payload_179 ),
    .o__ready(i__ready_182 ),
    .o__valid(i__valid_183 ),
    .rst(rst)
  );
  lut_tile_w3_bf16_g3_5x2_axi__weights_gate weights_gate (
    .busy(STATUS_weights_open),
    .clk(clk),
    .early(ERROR_weights_early_set),
    .i__payload(i__payload_127 ),
    .i__ready(i__ready_130 ),
    .i__valid(i__valid_131 ),
    .late(ERROR_weights_late_set),
    .o__payload(o__payload_134 ),
    .o__ready(i_weights__ready),
    .o__valid(i_weights__valid),
    .passing(passing),
    .rst(rst),
    .sizes({ 14'h0000, command[40:39], 12'h000, command[38:35], 13'h0000, command[34:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  lut_tile_w3_bf16_g3_5x2_axi__weights_input weights_input (
    .bus__tdata(s_axis_weights_tdata),
    .bus__tlast(s_axis_weights_tlast),
    .bus__tready(s_axis_weights_tready),
    .clear(clear),
    .clk(clk),
    .i__valid(s_axis_weights_tvalid),
    .o__payload(i__payload_127 ),
    .o__ready(i__ready_130 ),
    .o__valid(i__valid_131 ),
    .rst(rst)
  );
  assign i__payload_228 [64] = last_230 ;
  assign { _074_[3], _074_[1:0] } = 3'h0;
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__acts_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [63:0] sizes;
  wire [63:0] sizes;
  input start;
  wire start;
  input i__valid;
  wire i__valid;
  input [288:0] i__payload;
  wire [288:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [287:0] o__payload;
  wire [287:0] o__payload;
  output i__ready;
  wire i__ready;
  output early;
  wire early;
  output late;
  wire late;
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
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [1:0] _19_;
  wire [1:0] _20_;
  wire [1:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [1:0] _26_;
  wire [1:0] _27_;
  wire [1:0] _28_;
  wire advance;
  wire last;
  reg [1:0] state_state;
  assign advance = o__valid & o__ready;
  assign _09_ = i__valid & _00_;
  assign _00_ = ~ stop;
  assign _10_ = o__ready & _00_;
  assign _11_ = advance & i__payload[288];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[288];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[288];
  assign _08_ = stop | _07_;
  always @(posedge clk)
    if (rst) state_state <= 2'h0;
    else if (_25_) state_state <= _21_;
  assign _16_ = _03_ | _04_;
  assign _17_ = passing & _09_;
  assign o__valid = _17_ | _03_;
  assign _18_ = passing & _10_;
  assign i__ready = _18_ | _04_;
  assign _19_ = _04_ ? 2'h0 : _26_;
  assign _20_ = passing ? _28_ : 2'h1;
  assign _21_ = _16_ ? _19_ : _20_;
  assign _22_ = | { passing, start, _16_ };
  assign _23_ = | { _02_, passing, _16_ };
  assign _24_ = { _08_, _04_, _16_ } != 2'h3;
  assign _25_ = & { _22_, _23_, _24_ };
  assign _26_ = _06_ ? 2'h0 : state_state;
  assign _27_ = late ? 2'h3 : _26_;
  assign _28_ = _05_ ? 2'h2 : _27_;
  assign late = passing & _01_;
  assign early = passing & _13_;
  assign _04_ = state_state == 2'h3;
  assign o__payload = passing ? i__payload[287:0] : 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  lut_tile_w3_bf16_g3_5x2_axi__acts_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__acts_gate__counter(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [63:0] sizes;
  wire [63:0] sizes;
  input start;
  wire start;
  wire [15:0] _00_;
  wire _01_;
  wire _02_;
  wire [15:0] _03_;
  wire [15:0] _04_;
  wire _05_;
  wire _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire [15:0] _10_;
  wire [15:0] _11_;
  wire [15:0] _12_;
  wire [15:0] _13_;
  wire [15:0] _14_;
  wire _15_;
  wire [15:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire groups_ends;
  reg [15:0] groups_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  wire steps_ends;
  reg [15:0] steps_left;
  assign steps_ends = steps_left <= 1'h1;
  assign groups_ends = groups_left <= 1'h1;
  assign n_ends = n_left <= 3'h5;
  assign m_ends = m_left <= 2'h2;
  assign last = _05_ & m_ends;
  assign _13_ = steps_left - 1'h1;
  assign _14_ = steps_ends ? sizes[63:48] : _13_;
  assign _15_ = advance & steps_ends;
  assign _16_ = groups_left - 1'h1;
  assign _00_ = groups_ends ? sizes[47:32] : _16_;
  assign _02_ = advance & _01_;
  assign _03_ = n_left - 3'h5;
  assign _04_ = n_ends ? sizes[31:16] : _03_;
  assign _01_ = steps_ends & groups_ends;
  assign _05_ = _01_ & n_ends;
  assign _06_ = advance & _05_;
  assign _07_[15:1] = m_left[15:1] - 1'h1;
  assign _08_ = m_ends ? sizes[15:0] : { _07_[15:1], 1'h0 };
  always @(posedge clk)
    if (_17_) steps_left <= _09_;
  always @(posedge clk)
    if (_18_) groups_left <= _10_;
  always @(posedge clk)
    if (_19_) n_left <= _11_;
  always @(posedge clk)
    if (_20_) m_left[15:1] <= _12_[15:1];
  always @(posedge clk)
    if (_22_) m_left[0] <= _12_[0];
  assign _17_ = | { advance, start };
  assign _18_ = | { _15_, start };
  assign _19_ = | { _02_, start };
  assign _20_ = | { _06_, start };
  assign _21_ = | { m_ends, start };
  assign _22_ = & { _20_, _21_ };
  assign _12_ = start ? sizes[15:0] : _08_;
  assign _11_ = start ? sizes[31:16] : _04_;
  assign _10_ = start ? sizes[47:32] : _00_;
  assign _09_ = start ? sizes[63:48] : _14_;
  assign _07_[0] = m_left[0];
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__acts_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [287:0] bus__tdata;
  wire [287:0] bus__tdata;
  input i__valid;
  wire i__valid;
  input bus__tlast;
  wire bus__tlast;
  input clear;
  wire clear;
  output bus__tready;
  wire bus__tready;
  output o__valid;
  wire o__valid;
  output [288:0] o__payload;
  wire [288:0] o__payload;
  input o__ready;
  wire o__ready;
  lut_tile_w3_bf16_g3_5x2_axi__acts_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__acts_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input clear;
  wire clear;
  output i__ready;
  wire i__ready;
  input [288:0] i__payload;
  wire [288:0] i__payload;
  output o__valid;
  reg o__valid;
  output [288:0] o__payload;
  reg [288:0] o__payload;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [288:0] _09_;
  wire arrives;
  reg full;
  reg [288:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (_07_) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_08_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _09_;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { rst, clear };
  assign _08_ = | { _01_, rst, clear };
  assign _03_ = ~ _01_;
  assign _09_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__columns_left(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [15:0] sizes;
  wire [15:0] sizes;
  input start;
  wire start;
  wire [15:0] _0_;
  wire [15:0] _1_;
  wire [15:0] _2_;
  wire _3_;
  reg [15:0] n_left;
  assign last = n_left <= 3'h5;
  assign _0_ = n_left - 3'h5;
  assign _1_ = last ? sizes : _0_;
  always @(posedge clk)
    if (_3_) n_left <= _2_;
  assign _3_ = | { advance, start };
  assign _2_ = start ? sizes : _1_;
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__engine(clk, rst, i__valid, steps__ready, taken, i__ready, goes, i_scales__ready, code, code_158 , o__ready_154 , i__payload, o__valid, i_weights__valid, i_weights__payload, i_acts__valid, i_acts__payload, i__valid_116 , i__payload_112 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output steps__ready;
  wire steps__ready;
  output taken;
  wire taken;
  output i__ready;
  wire i__ready;
  output goes;
  wire goes;
  output i_scales__ready;
  wire i_scales__ready;
  output [31:0] code;
  wire [31:0] code;
  output [31:0] code_158 ;
  wire [31:0] code_158 ;
  input o__ready_154 ;
  wire o__ready_154 ;
  input [22:0] i__payload;
  wire [22:0] i__payload;
  output o__valid;
  wire o__valid;
  input i_weights__valid;
  wire i_weights__valid;
  input [44:0] i_weights__payload;
  wire [44:0] i_weights__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [287:0] i_acts__payload;
  wire [287:0] i_acts__payload;
  input i__valid_116 ;
  wire i__valid_116 ;
  input [8:0] i__payload_112 ;
  wire [8:0] i__payload_112 ;
  wire _000_;
  wire _001_;
  wire _002_;
  wire [3:0] _003_;
  wire [3:0] _004_;
  wire _005_;
  wire [2:0] _006_;
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
  wire [3:0] _023_;
  wire [2:0] _024_;
  wire [2:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [2:0] _029_;
  wire [2:0] _030_;
  reg [287:0] acts;
  wire adds;
  wire signed [15:0] aligned;
  wire signed [15:0] aligned_162 ;
  wire signed [15:0] aligned_163 ;
  wire signed [15:0] aligned_164 ;
  wire signed [15:0] aligned_165 ;
  wire signed [15:0] aligned_166 ;
  wire signed [15:0] aligned_167 ;
  wire signed [15:0] aligned_168 ;
  wire signed [15:0] aligned_169 ;
  wire signed [15:0] aligned_170 ;
  wire signed [15:0] aligned_171 ;
  wire signed [15:0] aligned_172 ;
  wire signed [15:0] aligned_173 ;
  wire signed [15:0] aligned_174 ;
  wire signed [15:0] aligned_175 ;
  wire signed [15:0] aligned_176 ;
  wire signed [15:0] aligned_177 ;
  wire signed [15:0] aligned_178 ;
  wire begins;
  reg capture;
  wire completes;
  reg [65:0] ended;
  wire ends;
  wire enter;
  reg [19:0] entering_0;
  wire [3:0] following;
  wire [2:0] following_group;
  wire [3:0] following_step;
  reg [2:0] group;
  wire i__valid_138 ;
  reg [19:0] label_0;
  reg [19:0] label_1;
  wire [19:0] labels;
  reg leaves_1;
  reg [2:0] leaving;
  wire may_end;
  wire [53:0] o;
  wire [8:0] o__payload;
  wire [79:0] o__payload_148 ;
  reg o__ready;
  wire [701:0] operand;
  reg [2:0] plane;
  wire reads;
  wire reserve;
  wire [65:0] result;
  wire [3:0] room;
  wire [65:0] running;
  wire sets_out;
  wire space_1;
  wire standing__ready;
  reg standing__valid;
  reg [3:0] step;
  wire steps__valid;
  wire [53:0] sums_105 ;
  wire [53:0] sums_111 ;
  wire [53:0] sums_87 ;
  wire [53:0] sums_93 ;
  wire [53:0] sums_99 ;
  wire [7:0] top;
  wire [7:0] top_44 ;
  wire [45:0] totals_179 ;
  reg valid_0;
  reg [3:0] waiting;
  wire [65:0] word;
  wire writes;
  assign _000_ = ~ standing__valid;
  assign space_1 = _000_ | standing__ready;
  assign enter = valid_0 & space_1;
  assign _013_ = ~ valid_0;
  assign steps__ready = _013_ | space_1;
  assign following_step = step + 1'h1;
  assign following_group = group + 1'h1;
  assign labels[2] = ! step;
  assign labels[3] = following_step == i__payload[3:0];
  assign labels[4] = ! group;
  assign labels[5] = following_group == i__payload[6:4];
  assign steps__valid = i__valid & i_acts__valid;
  assign taken = steps__valid & steps__ready;
  assign _001_ = taken & labels[3];
  assign i__ready = _001_ & labels[5];
  assign top = $signed(i__payload[15:9]) + $signed(8'h7f);
  assign top_44  = $signed(i__payload[22:16]) + $signed(8'h7f);
  assign following = plane + 1'h1;
  assign completes = following == label_0[1:0];
  assign _007_ = completes & label_0[3];
  assign _008_ = ~ _007_;
  assign _009_ = may_end | _008_;
  assign goes = standing__valid & _009_;
  assign adds = goes & i_weights__valid;
  assign ends = standing__ready & label_0[3];
  assign standing__ready = adds & completes;
  assign _010_ = ! plane;
  assign begins = label_0[2] & _010_;
  assign _011_ = ! leaving;
  assign _012_ = waiting >= 3'h5;
  assign _014_ = _011_ & _012_;
  assign _015_ = room >= 3'h5;
  assign _016_ = ~ label_0[5];
  assign _017_ = _015_ | _016_;
  assign may_end = _014_ & _017_;
  assign sets_out = ends | _005_;
  assign _018_ = ends & label_0[5];
  assign _019_ = _005_ & ended[5];
  assign reserve = _018_ | _019_;
  assign _020_ = ~ ended[4];
  assign reads = o__ready & _020_;
  assign _021_ = ~ label_1[4];
  assign running = word & { _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_ };
  assign _022_ = ~ label_1[5];
  assign writes = leaves_1 & _022_;
  assign i__valid_138  = leaves_1 & label_1[5];
  assign _023_ = labels[3] ? 4'h0 : following_step;
  assign _024_ = labels[5] ? 3'h0 : following_group;
  assign _025_ = completes ? 3'h0 : following[2:0];
  assign _002_ = i__valid_116  & i_scales__ready;
  assign _003_ = waiting + _002_;
  assign _004_ = _003_ - sets_out;
  assign _005_ = | leaving;
  assign _006_ = leaving - 1'h1;
  always @(posedge clk)
    label_1 <= ended[19:0];
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (space_1) standing__valid <= valid_0;
  always @(posedge clk)
    if (rst) valid_0 <= 1'h0;
    else if (steps__ready) valid_0 <= steps__valid;
  always @(posedge clk)
    if (rst) step <= 4'h0;
    else if (taken) step <= _023_;
  always @(posedge clk)
    if (rst) group <= 3'h0;
    else if (_027_) group <= _024_;
  always @(posedge clk)
    if (taken) entering_0 <= { i__payload[22:9], labels[5:2], i__payload[8:7] };
  always @(posedge clk)
    if (enter) label_0 <= entering_0;
  always @(posedge clk)
    if (taken) acts <= { aligned_178 , aligned_177 , aligned_176 , aligned_175 , aligned_174 , aligned_173 , aligned_172 , aligned_171 , aligned_170 , aligned_169 , aligned_168 , aligned_167 , aligned_166 , aligned_165 , aligned_164 , aligned_163 , aligned_162 , aligned };
  always @(posedge clk)
    if (rst) plane <= 3'h0;
    else if (adds) plane <= _025_;
  always @(posedge clk)
    if (rst) waiting <= 4'h0;
    else waiting <= _004_;
  always @(posedge clk)
    if (_028_) leaving[1:0] <= 2'h0;
    else if (_005_) leaving[1:0] <= _006_[1:0];
  always @(posedge clk)
    if (rst) leaving[2] <= 1'h0;
    else if (_026_) leaving[2] <= _030_[2];
  always @(posedge clk)
    if (ends) ended <= { totals_179 , label_0 };
  always @(posedge clk)
    if (rst) o__ready <= 1'h0;
    else o__ready <= sets_out;
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready;
  assign _026_ = | { ends, _005_ };
  assign _027_ = & { labels[3], taken };
  assign _028_ = | { ends, rst };
  assign _029_ = _005_ ? _006_ : { 1'h0, leaving[1:0] };
  assign _030_ = ends ? 3'h4 : _029_;
  lut_tile_w3_bf16_g3_5x2_axi__engine__act_totals act_totals (
    .acts(acts),
    .clk(clk),
    .enter(enter),
    .fresh(entering_0[2]),
    .rst(rst),
    .totals(totals_179 )
  );
  align_bf16 align_0_0 (
    .act(i_acts__payload[15:0]),
    .aligned(aligned),
    .top(top)
  );
  align_bf16 align_0_1 (
    .act(i_acts__payload[31:16]),
    .aligned(aligned_162 ),
    .top(top)
  );
  align_bf16 align_0_2 (
    .act(i_acts__payload[47:32]),
    .aligned(aligned_163 ),
    .top(top)
  );
  align_bf16 align_0_3 (
    .act(i_acts__payload[63:48]),
    .aligned(aligned_164 ),
    .top(top)
  );
  align_bf16 align_0_4 (
    .act(i_acts__payload[79:64]),
    .aligned(aligned_165 ),
    .top(top)
  );
  align_bf16 align_0_5 (
    .act(i_acts__payload[95:80]),
    .aligned(aligned_166 ),
    .top(top)
  );
  align_bf16 align_0_6 (
    .act(i_acts__payload[111:96]),
    .aligned(aligned_167 ),
    .top(top)
  );
  align_bf16 align_0_7 (
    .act(i_acts__payload[127:112]),
    .aligned(aligned_168 ),
    .top(top)
  );
  align_bf16 align_0_8 (
    .act(i_acts__payload[143:128]),
    .aligned(aligned_169 ),
    .top(top)
  );
  align_bf16 align_1_0 (
    .act(i_acts__payload[159:144]),
    .aligned(aligned_170 ),
    .top(top_44 )
  );
  align_bf16 align_1_1 (
    .act(i_acts__payload[175:160]),
    .aligned(aligned_171 ),
    .top(top_44 )
  );
  align_bf16 align_1_2 (
    .act(i_acts__payload[191:176]),
    .aligned(aligned_172 ),
    .top(top_44 )
  );
  align_bf16 align_1_3 (
    .act(i_acts__payload[207:192]),
    .aligned(aligned_173 ),
    .top(top_44 )
  );
  align_bf16 align_1_4 (
    .act(i_acts__payload[223:208]),
    .aligned(aligned_174 ),
    .top(top_44 )
  );
  align_bf16 align_1_5 (
    .act(i_acts__payload[239:224]),
    .aligned(aligned_175 ),
    .top(top_44 )
  );
  align_bf16 align_1_6 (
    .act(i_acts__payload[255:240]),
    .aligned(aligned_176 ),
    .top(top_44 )
  );
  align_bf16 align_1_7 (
    .act(i_acts__payload[271:256]),
    .aligned(aligned_177 ),
    .top(top_44 )
  );
  align_bf16 align_1_8 (
    .act(i_acts__payload[287:272]),
    .aligned(aligned_178 ),
    .top(top_44 )
  );
  lut_column_k9_g3_v2_i16_w3 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_87 ),
    .weights(i_weights__payload[8:0])
  );
  lut_column_k9_g3_v2_i16_w3 column_1 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_93 ),
    .weights(i_weights__payload[17:9])
  );
  lut_column_k9_g3_v2_i16_w3 column_2 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_99 ),
    .weights(i_weights__payload[26:18])
  );
  lut_column_k9_g3_v2_i16_w3 column_3 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_105 ),
    .weights(i_weights__payload[35:27])
  );
  lut_column_k9_g3_v2_i16_w3 column_4 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_111 ),
    .weights(i_weights__payload[44:36])
  );
  lut_tile_w3_bf16_g3_5x2_axi__engine__drain drain (
    .capture(capture),
    .clk(clk),
    .o(o),
    .rst(rst),
    .sums_1 ({ sums_111 , sums_105 , sums_99 , sums_93 , sums_87  })
  );
  lut_tile_w3_bf16_g3_5x2_axi__engine__front front (
    .acts(acts),
    .clk(clk),
    .enter(enter),
    .operand(operand),
    .rst(rst)
  );
  lut_tile_w3_bf16_g3_5x2_axi__engine__queue queue (
    .clk(clk),
    .i__payload({ label_1[19:6], result }),
    .i__valid(i__valid_138 ),
    .o__payload(o__payload_148 ),
    .o__ready(o__ready_154 ),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  rescale_v2_i16_w3_s5_i33 rescale_0 (
    .clk(clk),
    .result(result),
    .rst(rst),
    .running(running),
    .scale(o__payload[4:0]),
    .sums(o),
    .totals(ended[65:20]),
    .zero(o__payload[8:5])
  );
  lut_tile_w3_bf16_g3_5x2_axi__engine__running_sums running_sums (
    .clk(clk),
    .read_enable(reads),
    .rst(rst),
    .turns(o__ready),
    .word(word),
    .write_data(result),
    .write_enable(writes)
  );
  lut_tile_w3_bf16_g3_5x2_axi__engine__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_116 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .rst(rst),
    .write_data(i__payload_112 )
  );
  fixed33_to_fp32 to_float_0 (
    .code(code),
    .exponent(o__payload_148 [72:66]),
    .number(o__payload_148 [32:0])
  );
  fixed33_to_fp32 to_float_1 (
    .code(code_158 ),
    .exponent(o__payload_148 [79:73]),
    .number(o__payload_148 [65:33])
  );
  assign { labels[19:6], labels[1:0] } = i__payload[22:7];
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__engine__act_totals(clk, rst, enter, fresh, acts, totals);
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

module lut_tile_w3_bf16_g3_5x2_axi__engine__drain(clk, rst, o, sums_1 , capture);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [53:0] o;
  wire [53:0] o;
  input [269:0] sums_1 ;
  wire [269:0] sums_1 ;
  input capture;
  wire capture;
  wire [53:0] earlier;
  wire [53:0] earlier_10 ;
  wire [53:0] earlier_14 ;
  wire [53:0] first;
  wire [53:0] later_18 ;
  assign first = sums_1 [53:0] & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign o = first | later_18 ;
  drain_54 link_1 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_14 ),
    .later(later_18 ),
    .rst(rst),
    .sums(sums_1 [107:54])
  );
  drain_54 link_2 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_10 ),
    .later(earlier_14 ),
    .rst(rst),
    .sums(sums_1 [161:108])
  );
  drain_54 link_3 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier),
    .later(earlier_10 ),
    .rst(rst),
    .sums(sums_1 [215:162])
  );
  drain_54 link_4 (
    .capture(capture),
    .clk(clk),
    .earlier(54'h00000000000000),
    .later(earlier),
    .rst(rst),
    .sums(sums_1 [269:216])
  );
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__engine__front(clk, rst, enter, acts, operand);
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

module lut_tile_w3_bf16_g3_5x2_axi__engine__queue(clk, rst, reserve, i__valid, o__payload, o__ready, i__payload, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input reserve;
  wire reserve;
  input i__valid;
  wire i__valid;
  output [79:0] o__payload;
  wire [79:0] o__payload;
  input o__ready;
  wire o__ready;
  input [79:0] i__payload;
  wire [79:0] i__payload;
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
    if (rst) room <= 4'h9;
    else room <= _2_;
  lut_tile_w3_bf16_g3_5x2_axi__engine__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__engine__queue__fifo(clk, rst, i__valid, o__payload, o__ready, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output [79:0] o__payload;
  wire [79:0] o__payload;
  input o__ready;
  wire o__ready;
  input [79:0] write_data;
  wire [79:0] write_data;
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
  assign i__ready = stored != 4'h9;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'h8;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'h8;
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
  ram_9x80 words (
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

module lut_tile_w3_bf16_g3_5x2_axi__engine__running_sums(clk, rst, read_enable, write_enable, word, write_data, turns);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  input write_enable;
  wire write_enable;
  output [65:0] word;
  wire [65:0] word;
  input [65:0] write_data;
  wire [65:0] write_data;
  input turns;
  wire turns;
  wire _0_;
  wire [2:0] _1_;
  wire [2:0] _2_;
  reg [2:0] place;
  reg [2:0] place_1;
  always @(posedge clk)
    place_1 <= place;
  assign _0_ = place == 3'h4;
  assign _1_ = place + 1'h1;
  assign _2_ = _0_ ? 3'h0 : _1_;
  always @(posedge clk)
    if (rst) place <= 3'h0;
    else if (turns) place <= _2_;
  ram_5x66 words (
    .clk(clk),
    .read_address(place),
    .read_data(word),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(place_1),
    .write_data(write_data),
    .write_enable(write_enable)
  );
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__engine__scales(clk, rst, i__ready, o__payload, o__ready, i__valid, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i__ready;
  wire i__ready;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  input [8:0] write_data;
  wire [8:0] write_data;
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
  assign i__ready = stored != 3'h7;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h6;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h6;
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
  ram_7x9 words (
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

module lut_tile_w3_bf16_g3_5x2_axi__exponents_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [15:0] sizes;
  wire [15:0] sizes;
  input start;
  wire start;
  input i__valid;
  wire i__valid;
  input [14:0] i__payload;
  wire [14:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [13:0] o__payload;
  wire [13:0] o__payload;
  output i__ready;
  wire i__ready;
  output early;
  wire early;
  output late;
  wire late;
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
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [1:0] _19_;
  wire [1:0] _20_;
  wire [1:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [1:0] _26_;
  wire [1:0] _27_;
  wire [1:0] _28_;
  wire advance;
  wire last;
  reg [1:0] state_state;
  assign advance = o__valid & o__ready;
  assign _09_ = i__valid & _00_;
  assign _00_ = ~ stop;
  assign _10_ = o__ready & _00_;
  assign _11_ = advance & i__payload[14];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[14];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[14];
  assign _08_ = stop | _07_;
  always @(posedge clk)
    if (rst) state_state <= 2'h0;
    else if (_25_) state_state <= _21_;
  assign _16_ = _03_ | _04_;
  assign _17_ = passing & _09_;
  assign o__valid = _17_ | _03_;
  assign _18_ = passing & _10_;
  assign i__ready = _18_ | _04_;
  assign _19_ = _04_ ? 2'h0 : _26_;
  assign _20_ = passing ? _28_ : 2'h1;
  assign _21_ = _16_ ? _19_ : _20_;
  assign _22_ = | { passing, start, _16_ };
  assign _23_ = | { _02_, passing, _16_ };
  assign _24_ = { _08_, _04_, _16_ } != 2'h3;
  assign _25_ = & { _22_, _23_, _24_ };
  assign _26_ = _06_ ? 2'h0 : state_state;
  assign _27_ = late ? 2'h3 : _26_;
  assign _28_ = _05_ ? 2'h2 : _27_;
  assign late = passing & _01_;
  assign early = passing & _13_;
  assign _04_ = state_state == 2'h3;
  assign o__payload = passing ? i__payload[13:0] : 14'h0000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  lut_tile_w3_bf16_g3_5x2_axi__exponents_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__exponents_gate__counter(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [15:0] sizes;
  wire [15:0] sizes;
  input start;
  wire start;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  reg [15:0] m_left;
  assign last = m_left <= 2'h2;
  assign _00_[15:1] = m_left[15:1] - 1'h1;
  assign _01_ = last ? sizes : { _00_[15:1], 1'h0 };
  always @(posedge clk)
    if (_03_) m_left[15:1] <= _02_[15:1];
  always @(posedge clk)
    if (_05_) m_left[0] <= _02_[0];
  assign _03_ = | { advance, start };
  assign _04_ = | { last, start };
  assign _05_ = & { _03_, _04_ };
  assign _02_ = start ? sizes : _01_;
  assign _00_[0] = m_left[0];
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__exponents_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] bus__tdata;
  wire [15:0] bus__tdata;
  input i__valid;
  wire i__valid;
  input bus__tlast;
  wire bus__tlast;
  input clear;
  wire clear;
  output bus__tready;
  wire bus__tready;
  output o__valid;
  wire o__valid;
  output [14:0] o__payload;
  wire [14:0] o__payload;
  input o__ready;
  wire o__ready;
  lut_tile_w3_bf16_g3_5x2_axi__exponents_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[14:8], bus__tdata[6:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__exponents_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input clear;
  wire clear;
  output i__ready;
  wire i__ready;
  input [14:0] i__payload;
  wire [14:0] i__payload;
  output o__valid;
  reg o__valid;
  output [14:0] o__payload;
  reg [14:0] o__payload;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [14:0] _09_;
  wire arrives;
  reg full;
  reg [14:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (_07_) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_08_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _09_;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { rst, clear };
  assign _08_ = | { _01_, rst, clear };
  assign _03_ = ~ _01_;
  assign _09_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_aborted_set, ERROR_size_set, ERROR_bits_set, ERROR_group_set, ERROR_remainder_set, ERROR_busy_set, STATUS_error, STATUS_done_set, bus__awready, bus__wready
, bus__arready, STATUS_busy, CYCLES_LOW_cycles, CYCLES_HIGH_cycles, WEIGHTS_STALLS_cycles, ACTS_STALLS_cycles, SCALES_STALLS_cycles, EXPONENTS_STALLS_cycles, STATUS_results_open, RESULTS_STALLS_cycles, bus__bvalid, bus__bresp, CONTROL_start, CONTROL_abort, STATUS_done, ERROR_size, ERROR_busy, ERROR_aborted, ERROR_bits, ERROR_group, ERROR_remainder
, ERROR_weights_early, ERROR_acts_early, ERROR_scales_early, ERROR_exponents_early, ERROR_weights_late, ERROR_acts_late, ERROR_scales_late, ERROR_exponents_late, INTERRUPT_done, INTERRUPT_error, M_m, K_k, N_n, OPTIONS_bits, OPTIONS_group, bus__rvalid, bus__rdata, bus__rresp, STATUS_weights_open, ERROR_weights_early_set, ERROR_weights_late_set
, STATUS_acts_open, ERROR_acts_early_set, ERROR_acts_late_set, STATUS_scales_open, ERROR_scales_early_set, ERROR_scales_late_set, STATUS_exponents_open, ERROR_exponents_early_set, ERROR_exponents_late_set);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] bus__awaddr;
  wire [11:0] bus__awaddr;
  input bus__awvalid;
  wire bus__awvalid;
  input [31:0] bus__wdata;
  wire [31:0] bus__wdata;
  input [3:0] bus__wstrb;
  wire [3:0] bus__wstrb;
  input bus__wvalid;
  wire bus__wvalid;
  input bus__bready;
  wire bus__bready;
  input [11:0] bus__araddr;
  wire [11:0] bus__araddr;
  input bus__arvalid;
  wire bus__arvalid;
  input bus__rready;
  wire bus__rready;
  input ERROR_aborted_set;
  wire ERROR_aborted_set;
  input ERROR_size_set;
  wire ERROR_size_set;
  input ERROR_bits_set;
  wire ERROR_bits_set;
  input ERROR_group_set;
  wire ERROR_group_set;
  input ERROR_remainder_set;
  wire ERROR_remainder_set;
  input ERROR_busy_set;
  wire ERROR_busy_set;
  input STATUS_error;
  wire STATUS_error;
  input STATUS_done_set;
  wire STATUS_done_set;
  output bus__awready;
  wire bus__awready;
  output bus__wready;
  wire bus__wready;
  output bus__arready;
  wire bus__arready;
  input STATUS_busy;
  wire STATUS_busy;
  input [31:0] CYCLES_LOW_cycles;
  wire [31:0] CYCLES_LOW_cycles;
  input [31:0] CYCLES_HIGH_cycles;
  wire [31:0] CYCLES_HIGH_cycles;
  input [31:0] WEIGHTS_STALLS_cycles;
  wire [31:0] WEIGHTS_STALLS_cycles;
  input [31:0] ACTS_STALLS_cycles;
  wire [31:0] ACTS_STALLS_cycles;
  input [31:0] SCALES_STALLS_cycles;
  wire [31:0] SCALES_STALLS_cycles;
  input [31:0] EXPONENTS_STALLS_cycles;
  wire [31:0] EXPONENTS_STALLS_cycles;
  input STATUS_results_open;
  wire STATUS_results_open;
  input [31:0] RESULTS_STALLS_cycles;
  wire [31:0] RESULTS_STALLS_cycles;
  output bus__bvalid;
  reg bus__bvalid;
  output [1:0] bus__bresp;
  wire [1:0] bus__bresp;
  output CONTROL_start;
  reg CONTROL_start;
  output CONTROL_abort;
  reg CONTROL_abort;
  output STATUS_done;
  reg STATUS_done;
  output ERROR_size;
  reg ERROR_size;
  output ERROR_busy;
  reg ERROR_busy;
  output ERROR_aborted;
  reg ERROR_aborted;
  output ERROR_bits;
  reg ERROR_bits;
  output ERROR_group;
  reg ERROR_group;
  output ERROR_remainder;
  reg ERROR_remainder;
  output ERROR_weights_early;
  reg ERROR_weights_early;
  output ERROR_acts_early;
  reg ERROR_acts_early;
  output ERROR_scales_early;
  reg ERROR_scales_early;
  output ERROR_exponents_early;
  reg ERROR_exponents_early;
  output ERROR_weights_late;
  reg ERROR_weights_late;
  output ERROR_acts_late;
  reg ERROR_acts_late;
  output ERROR_scales_late;
  reg ERROR_scales_late;
  output ERROR_exponents_late;
  reg ERROR_exponents_late;
  output INTERRUPT_done;
  reg INTERRUPT_done;
  output INTERRUPT_error;
  reg INTERRUPT_error;
  output [15:0] M_m;
  reg [15:0] M_m;
  output [15:0] K_k;
  reg [15:0] K_k;
  output [15:0] N_n;
  reg [15:0] N_n;
  output [3:0] OPTIONS_bits;
  reg [3:0] OPTIONS_bits;
  output [7:0] OPTIONS_group;
  reg [7:0] OPTIONS_group;
  output bus__rvalid;
  reg bus__rvalid;
  output [31:0] bus__rdata;
  reg [31:0] bus__rdata;
  output [1:0] bus__rresp;
  wire [1:0] bus__rresp;
  input STATUS_weights_open;
  wire STATUS_weights_open;
  input ERROR_weights_early_set;
  wire ERROR_weights_early_set;
  input ERROR_weights_late_set;
  wire ERROR_weights_late_set;
  input STATUS_acts_open;
  wire STATUS_acts_open;
  input ERROR_acts_early_set;
  wire ERROR_acts_early_set;
  input ERROR_acts_late_set;
  wire ERROR_acts_late_set;
  input STATUS_scales_open;
  wire STATUS_scales_open;
  input ERROR_scales_early_set;
  wire ERROR_scales_early_set;
  input ERROR_scales_late_set;
  wire ERROR_scales_late_set;
  input STATUS_exponents_open;
  wire STATUS_exponents_open;
  input ERROR_exponents_early_set;
  wire ERROR_exponents_early_set;
  input ERROR_exponents_late_set;
  wire ERROR_exponents_late_set;
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
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire [1:0] _057_;
  wire _058_;
  wire _059_;
  wire _060_;
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
  wire _072_;
  wire _073_;
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
  wire _084_;
  wire _085_;
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
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire [15:0] _114_;
  wire [15:0] _115_;
  wire [15:0] _116_;
  wire [15:0] _117_;
  wire [15:0] _118_;
  wire _119_;
  wire [15:0] _120_;
  wire [15:0] _121_;
  wire [3:0] _122_;
  wire [3:0] _123_;
  wire [7:0] _124_;
  wire [7:0] _125_;
  wire [7:0] _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire read_ACTS_STALLS;
  wire [31:0] read_ACTS_STALLS_cycles;
  wire read_CONTROL;
  wire read_CYCLES_HIGH;
  wire [31:0] read_CYCLES_HIGH_cycles;
  wire read_CYCLES_LOW;
  wire [31:0] read_CYCLES_LOW_cycles;
  wire read_ERROR;
  wire read_ERROR_aborted;
  wire read_ERROR_acts_early;
  wire read_ERROR_acts_late;
  wire read_ERROR_bits;
  wire read_ERROR_busy;
  wire read_ERROR_exponents_early;
  wire read_ERROR_exponents_late;
  wire read_ERROR_group;
  wire read_ERROR_remainder;
  wire read_ERROR_scales_early;
  wire read_ERROR_scales_late;
  wire read_ERROR_size;
  wire read_ERROR_weights_early;
  wire read_ERROR_weights_late;
  wire read_EXPONENTS;
  wire read_EXPONENTS_STALLS;
  wire [31:0] read_EXPONENTS_STALLS_cycles;
  wire read_FORMATS;
  wire read_ID;
  wire read_INTERRUPT;
  wire read_INTERRUPT_done;
  wire read_INTERRUPT_error;
  wire read_K;
  wire [15:0] read_K_k;
  wire read_LIMITS;
  wire read_M;
  wire [15:0] read_M_m;
  wire read_N;
  wire [15:0] read_N_n;
  wire read_OPTIONS;
  wire [3:0] read_OPTIONS_bits;
  wire [7:0] read_OPTIONS_group;
  wire read_RESULTS_STALLS;
  wire [31:0] read_RESULTS_STALLS_cycles;
  wire read_SCALES;
  wire read_SCALES_STALLS;
  wire [31:0] read_SCALES_STALLS_cycles;
  wire read_SHAPE;
  wire read_STATUS;
  wire read_STATUS_acts_open;
  wire read_STATUS_busy;
  wire read_STATUS_done;
  wire read_STATUS_error;
  wire read_STATUS_exponents_open;
  wire read_STATUS_results_open;
  wire read_STATUS_scales_open;
  wire read_STATUS_weights_open;
  wire read_VERSION;
  wire read_WEIGHTS_STALLS;
  wire [31:0] read_WEIGHTS_STALLS_cycles;
  reg [11:0] read_address;
  reg read_addressed;
  reg [2:0] strobes;
  wire write;
  wire write_CONTROL;
  wire write_ERROR;
  wire write_INTERRUPT;
  wire write_K;
  wire write_M;
  wire write_N;
  wire write_OPTIONS;
  wire write_STATUS;
  reg [11:0] write_address;
  reg write_addressed;
  reg [20:0] write_data;
  reg write_filled;
  wire [20:0] write_ones;
  assign bus__awready = ~ write_addressed;
  assign bus__wready = ~ write_filled;
  assign _000_ = write_addressed & write_filled;
  assign _025_ = ~ bus__bvalid;
  assign write = _000_ & _025_;
  assign write_ones = write_data & { strobes[2], strobes[2], strobes[2], strobes[2], strobes[2:1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1:0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0] };
  assign _053_ = write_address[11:2] == 5'h10;
  assign write_CONTROL = write & _053_;
  assign _067_ = write_address[11:2] == 5'h11;
  assign write_STATUS = write & _067_;
  assign _078_ = write_address[11:2] == 5'h12;
  assign write_ERROR = write & _078_;
  assign _089_ = write_address[11:2] == 5'h13;
  assign write_INTERRUPT = write & _089_;
  assign _100_ = write_address[11:2] == 5'h14;
  assign write_M = write & _100_;
  assign _111_ = write_address[11:2] == 5'h15;
  assign write_K = write & _111_;
  assign _119_ = write_address[11:2] == 5'h16;
  assign write_N = write & _119_;
  assign _001_ = write_address[11:2] == 5'h17;
  assign write_OPTIONS = write & _001_;
  assign _003_ = ~ read_addressed;
  assign _005_ = ~ bus__rvalid;
  assign bus__arready = _003_ & _005_;
  assign read_ID = ! read_address[11:2];
  assign read_VERSION = read_address[11:2] == 1'h1;
  assign read_SHAPE = read_address[11:2] == 2'h2;
  assign read_FORMATS = read_address[11:2] == 2'h3;
  assign read_LIMITS = read_address[11:2] == 3'h4;
  assign read_EXPONENTS = read_address[11:2] == 3'h5;
  assign read_SCALES = read_address[11:2] == 3'h6;
  assign read_CONTROL = read_address[11:2] == 5'h10;
  assign read_STATUS = read_address[11:2] == 5'h11;
  assign read_STATUS_busy = read_STATUS & STATUS_busy;
  assign read_STATUS_done = read_STATUS & STATUS_done;
  assign read_STATUS_error = read_STATUS & STATUS_error;
  assign read_STATUS_weights_open = read_STATUS & STATUS_weights_open;
  assign read_STATUS_acts_open = read_STATUS & STATUS_acts_open;
  assign read_STATUS_scales_open = read_STATUS & STATUS_scales_open;
  assign read_STATUS_exponents_open = read_STATUS & STATUS_exponents_open;
  assign read_STATUS_results_open = read_STATUS & STATUS_results_open;
  assign read_ERROR = read_address[11:2] == 5'h12;
  assign read_ERROR_size = read_ERROR & ERROR_size;
  assign read_ERROR_busy = read_ERROR & ERROR_busy;
  assign read_ERROR_aborted = read_ERROR & ERROR_aborted;
  assign read_ERROR_bits = read_ERROR & ERROR_bits;
  assign read_ERROR_group = read_ERROR & ERROR_group;
  assign read_ERROR_remainder = read_ERROR & ERROR_remainder;
  assign read_ERROR_weights_early = read_ERROR & ERROR_weights_early;
  assign read_ERROR_acts_early = read_ERROR & ERROR_acts_early;
  assign read_ERROR_scales_early = read_ERROR & ERROR_scales_early;
  assign read_ERROR_exponents_early = read_ERROR & ERROR_exponents_early;
  assign read_ERROR_weights_late = read_ERROR & ERROR_weights_late;
  assign read_ERROR_acts_late = read_ERROR & ERROR_acts_late;
  assign read_ERROR_scales_late = read_ERROR & ERROR_scales_late;
  assign read_ERROR_exponents_late = read_ERROR & ERROR_exponents_late;
  assign read_INTERRUPT = read_address[11:2] == 5'h13;
  assign read_INTERRUPT_done = read_INTERRUPT & INTERRUPT_done;
  assign read_INTERRUPT_error = read_INTERRUPT & INTERRUPT_error;
  assign read_M = read_address[11:2] == 5'h14;
  assign read_M_m = read_M ? M_m : 16'h0000;
  assign read_K = read_address[11:2] == 5'h15;
  assign read_K_k = read_K ? K_k : 16'h0000;
  assign read_N = read_address[11:2] == 5'h16;
  assign read_N_n = read_N ? N_n : 16'h0000;
  assign read_OPTIONS = read_address[11:2] == 5'h17;
  assign read_OPTIONS_bits = read_OPTIONS ? OPTIONS_bits : 4'h0;
  assign read_OPTIONS_group = read_OPTIONS ? OPTIONS_group : 8'h00;
  assign read_CYCLES_LOW = read_address[11:2] == 6'h20;
  assign read_CYCLES_LOW_cycles = read_CYCLES_LOW ? CYCLES_LOW_cycles : 32'd0;
  assign read_CYCLES_HIGH = read_address[11:2] == 6'h21;
  assign read_CYCLES_HIGH_cycles = read_CYCLES_HIGH ? CYCLES_HIGH_cycles : 32'd0;
  assign read_WEIGHTS_STALLS = read_address[11:2] == 6'h22;
  assign read_WEIGHTS_STALLS_cycles = read_WEIGHTS_STALLS ? WEIGHTS_STALLS_cycles : 32'd0;
  assign read_ACTS_STALLS = read_address[11:2] == 6'h23;
  assign read_ACTS_STALLS_cycles = read_ACTS_STALLS ? ACTS_STALLS_cycles : 32'd0;
  assign read_SCALES_STALLS = read_address[11:2] == 6'h24;
  assign read_SCALES_STALLS_cycles = read_SCALES_STALLS ? SCALES_STALLS_cycles : 32'd0;
  assign read_RESULTS_STALLS = read_address[11:2] == 6'h25;
  assign read_RESULTS_STALLS_cycles = read_RESULTS_STALLS ? RESULTS_STALLS_cycles : 32'd0;
  assign read_EXPONENTS_STALLS = read_address[11:2] == 6'h26;
  assign read_EXPONENTS_STALLS_cycles = read_EXPONENTS_STALLS ? EXPONENTS_STALLS_cycles : 32'd0;
  assign _007_ = bus__awvalid & bus__awready;
  assign _010_ = bus__wvalid & bus__wready;
  assign _013_ = write_CONTROL & write_ones[0];
  assign _015_ = write_CONTROL & write_ones[1];
  assign _017_ = write_STATUS & write_ones[1];
  assign _020_ = ~ _017_;
  assign _022_ = STATUS_done & _020_;
  assign _026_ = _022_ | STATUS_done_set;
  assign _028_ = write_ERROR & write_ones[0];
  assign _031_ = ~ _028_;
  assign _033_ = ERROR_size & _031_;
  assign _036_ = _033_ | ERROR_size_set;
  assign _038_ = write_ERROR & write_ones[1];
  assign _041_ = ~ _038_;
  assign _044_ = ERROR_busy & _041_;
  assign _046_ = _044_ | ERROR_busy_set;
  assign _049_ = write_ERROR & write_ones[2];
  assign _054_ = ~ _049_;
  assign _058_ = ERROR_aborted & _054_;
  assign _059_ = _058_ | ERROR_aborted_set;
  assign _060_ = write_ERROR & write_ones[3];
  assign _061_ = ~ _060_;
  assign _062_ = ERROR_bits & _061_;
  assign _063_ = _062_ | ERROR_bits_set;
  assign _064_ = write_ERROR & write_ones[4];
  assign _065_ = ~ _064_;
  assign _066_ = ERROR_group & _065_;
  assign _068_ = _066_ | ERROR_group_set;
  assign _069_ = write_ERROR & write_ones[5];
  assign _070_ = ~ _069_;
  assign _071_ = ERROR_remainder & _070_;
  assign _072_ = _071_ | ERROR_remainder_set;
  assign _073_ = write_ERROR & write_ones[8];
  assign _074_ = ~ _073_;
  assign _075_ = ERROR_weights_early & _074_;
  assign _076_ = _075_ | ERROR_weights_early_set;
  assign _077_ = write_ERROR & write_ones[9];
  assign _079_ = ~ _077_;
  assign _080_ = ERROR_acts_early & _079_;
  assign _081_ = _080_ | ERROR_acts_early_set;
  assign _082_ = write_ERROR & write_ones[10];
  assign _083_ = ~ _082_;
  assign _084_ = ERROR_scales_early & _083_;
  assign _085_ = _084_ | ERROR_scales_early_set;
  assign _086_ = write_ERROR & write_ones[12];
  assign _087_ = ~ _086_;
  assign _088_ = ERROR_exponents_early & _087_;
  assign _090_ = _088_ | ERROR_exponents_early_set;
  assign _091_ = write_ERROR & write_ones[16];
  assign _092_ = ~ _091_;
  assign _093_ = ERROR_weights_late & _092_;
  assign _094_ = _093_ | ERROR_weights_late_set;
  assign _095_ = write_ERROR & write_ones[17];
  assign _096_ = ~ _095_;
  assign _097_ = ERROR_acts_late & _096_;
  assign _098_ = _097_ | ERROR_acts_late_set;
  assign _099_ = write_ERROR & write_ones[18];
  assign _101_ = ~ _099_;
  assign _102_ = ERROR_scales_late & _101_;
  assign _103_ = _102_ | ERROR_scales_late_set;
  assign _104_ = write_ERROR & write_ones[20];
  assign _105_ = ~ _104_;
  assign _106_ = ERROR_exponents_late & _105_;
  assign _107_ = _106_ | ERROR_exponents_late_set;
  assign _109_ = INTERRUPT_done & _108_;
  assign _110_ = _109_ | write_ones[0];
  assign _112_ = INTERRUPT_error & _108_;
  assign _113_ = _112_ | write_ones[1];
  assign _115_ = M_m & { _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0] };
  assign _116_ = _115_ | write_ones[15:0];
  assign _117_ = K_k & { _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0] };
  assign _118_ = _117_ | write_ones[15:0];
  assign _120_ = N_n & { _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0] };
  assign _121_ = _120_ | write_ones[15:0];
  assign _122_ = OPTIONS_bits & { _108_, _108_, _108_, _108_ };
  assign _123_ = _122_ | write_ones[3:0];
  assign _125_ = OPTIONS_group & { _124_[0], _124_[0], _124_[0], _124_[0], _124_[0], _124_[0], _124_[0], _124_[0] };
  assign _126_ = _125_ | write_ones[15:8];
  assign _127_ = bus__arvalid & bus__arready;
  assign _002_ = | { read_EXPONENTS_STALLS_cycles[0], read_RESULTS_STALLS_cycles[0], read_SCALES_STALLS_cycles[0], read_ACTS_STALLS_cycles[0], read_WEIGHTS_STALLS_cycles[0], read_CYCLES_HIGH_cycles[0], read_CYCLES_LOW_cycles[0], read_OPTIONS_bits[0], read_N_n[0], read_K_k[0], read_M_m[0], read_INTERRUPT_done, read_ERROR_size, read_STATUS_busy, read_SCALES, read_SHAPE };
  assign _004_ = | { read_EXPONENTS_STALLS_cycles[1], read_RESULTS_STALLS_cycles[1], read_SCALES_STALLS_cycles[1], read_ACTS_STALLS_cycles[1], read_WEIGHTS_STALLS_cycles[1], read_CYCLES_HIGH_cycles[1], read_CYCLES_LOW_cycles[1], read_OPTIONS_bits[1], read_N_n[1], read_K_k[1], read_M_m[1], read_INTERRUPT_error, read_ERROR_busy, read_STATUS_done };
  assign _006_ = | { read_EXPONENTS_STALLS_cycles[2], read_RESULTS_STALLS_cycles[2], read_SCALES_STALLS_cycles[2], read_ACTS_STALLS_cycles[2], read_WEIGHTS_STALLS_cycles[2], read_CYCLES_HIGH_cycles[2], read_CYCLES_LOW_cycles[2], read_OPTIONS_bits[2], read_N_n[2], read_K_k[2], read_M_m[2], read_ERROR_aborted, read_STATUS_error, read_SCALES, read_ID };
  assign _008_ = | { read_EXPONENTS_STALLS_cycles[3], read_RESULTS_STALLS_cycles[3], read_SCALES_STALLS_cycles[3], read_ACTS_STALLS_cycles[3], read_WEIGHTS_STALLS_cycles[3], read_CYCLES_HIGH_cycles[3], read_CYCLES_LOW_cycles[3], read_OPTIONS_bits[3], read_N_n[3], read_K_k[3], read_M_m[3], read_ERROR_bits, read_EXPONENTS, read_LIMITS, read_SHAPE, read_ID };
  assign _009_ = | { read_EXPONENTS_STALLS_cycles[4], read_RESULTS_STALLS_cycles[4], read_SCALES_STALLS_cycles[4], read_ACTS_STALLS_cycles[4], read_WEIGHTS_STALLS_cycles[4], read_CYCLES_HIGH_cycles[4], read_CYCLES_LOW_cycles[4], read_N_n[4], read_K_k[4], read_M_m[4], read_ERROR_group, read_FORMATS };
  assign _011_ = | { read_EXPONENTS_STALLS_cycles[5], read_RESULTS_STALLS_cycles[5], read_SCALES_STALLS_cycles[5], read_ACTS_STALLS_cycles[5], read_WEIGHTS_STALLS_cycles[5], read_CYCLES_HIGH_cycles[5], read_CYCLES_LOW_cycles[5], read_N_n[5], read_K_k[5], read_M_m[5], read_ERROR_remainder };
  assign _012_ = | { read_EXPONENTS_STALLS_cycles[6], read_RESULTS_STALLS_cycles[6], read_SCALES_STALLS_cycles[6], read_ACTS_STALLS_cycles[6], read_WEIGHTS_STALLS_cycles[6], read_CYCLES_HIGH_cycles[6], read_CYCLES_LOW_cycles[6], read_N_n[6], read_K_k[6], read_M_m[6], read_LIMITS, read_ID };
  assign _014_ = | { read_EXPONENTS_STALLS_cycles[7], read_RESULTS_STALLS_cycles[7], read_SCALES_STALLS_cycles[7], read_ACTS_STALLS_cycles[7], read_WEIGHTS_STALLS_cycles[7], read_CYCLES_HIGH_cycles[7], read_CYCLES_LOW_cycles[7], read_N_n[7], read_K_k[7], read_M_m[7], read_LIMITS, read_FORMATS };
  assign _016_ = | { read_EXPONENTS_STALLS_cycles[8], read_RESULTS_STALLS_cycles[8], read_SCALES_STALLS_cycles[8], read_ACTS_STALLS_cycles[8], read_WEIGHTS_STALLS_cycles[8], read_CYCLES_HIGH_cycles[8], read_CYCLES_LOW_cycles[8], read_OPTIONS_group[0], read_N_n[8], read_K_k[8], read_M_m[8], read_ERROR_weights_early, read_STATUS_weights_open, read_FORMATS };
  assign _018_ = | { read_EXPONENTS_STALLS_cycles[9], read_RESULTS_STALLS_cycles[9], read_SCALES_STALLS_cycles[9], read_ACTS_STALLS_cycles[9], read_WEIGHTS_STALLS_cycles[9], read_CYCLES_HIGH_cycles[9], read_CYCLES_LOW_cycles[9], read_OPTIONS_group[1], read_N_n[9], read_K_k[9], read_M_m[9], read_ERROR_acts_early, read_STATUS_acts_open, read_FORMATS, read_SHAPE };
  assign _019_ = | { read_EXPONENTS_STALLS_cycles[10], read_RESULTS_STALLS_cycles[10], read_SCALES_STALLS_cycles[10], read_ACTS_STALLS_cycles[10], read_WEIGHTS_STALLS_cycles[10], read_CYCLES_HIGH_cycles[10], read_CYCLES_LOW_cycles[10], read_OPTIONS_group[2], read_N_n[10], read_K_k[10], read_M_m[10], read_ERROR_scales_early, read_STATUS_scales_open, read_SCALES, read_ID };
  assign _021_ = | { read_EXPONENTS_STALLS_cycles[11], read_RESULTS_STALLS_cycles[11], read_SCALES_STALLS_cycles[11], read_ACTS_STALLS_cycles[11], read_WEIGHTS_STALLS_cycles[11], read_CYCLES_HIGH_cycles[11], read_CYCLES_LOW_cycles[11], read_OPTIONS_group[3], read_N_n[11], read_K_k[11], read_M_m[11], read_STATUS_results_open };
  assign _023_ = | { read_EXPONENTS_STALLS_cycles[12], read_RESULTS_STALLS_cycles[12], read_SCALES_STALLS_cycles[12], read_ACTS_STALLS_cycles[12], read_WEIGHTS_STALLS_cycles[12], read_CYCLES_HIGH_cycles[12], read_CYCLES_LOW_cycles[12], read_OPTIONS_group[4], read_N_n[12], read_K_k[12], read_M_m[12], read_ERROR_exponents_early, read_STATUS_exponents_open, read_ID };
  assign _024_ = | { read_EXPONENTS_STALLS_cycles[13], read_RESULTS_STALLS_cycles[13], read_SCALES_STALLS_cycles[13], read_ACTS_STALLS_cycles[13], read_WEIGHTS_STALLS_cycles[13], read_CYCLES_HIGH_cycles[13], read_CYCLES_LOW_cycles[13], read_OPTIONS_group[5], read_N_n[13], read_K_k[13], read_M_m[13] };
  assign _027_ = | { read_EXPONENTS_STALLS_cycles[14], read_RESULTS_STALLS_cycles[14], read_SCALES_STALLS_cycles[14], read_ACTS_STALLS_cycles[14], read_WEIGHTS_STALLS_cycles[14], read_CYCLES_HIGH_cycles[14], read_CYCLES_LOW_cycles[14], read_OPTIONS_group[6], read_N_n[14], read_K_k[14], read_M_m[14], read_ID };
  assign _029_ = | { read_EXPONENTS_STALLS_cycles[15], read_RESULTS_STALLS_cycles[15], read_SCALES_STALLS_cycles[15], read_ACTS_STALLS_cycles[15], read_WEIGHTS_STALLS_cycles[15], read_CYCLES_HIGH_cycles[15], read_CYCLES_LOW_cycles[15], read_OPTIONS_group[7], read_N_n[15], read_K_k[15], read_M_m[15] };
  assign _030_ = | { read_EXPONENTS_STALLS_cycles[16], read_RESULTS_STALLS_cycles[16], read_SCALES_STALLS_cycles[16], read_ACTS_STALLS_cycles[16], read_WEIGHTS_STALLS_cycles[16], read_CYCLES_HIGH_cycles[16], read_CYCLES_LOW_cycles[16], read_ERROR_weights_late, read_SCALES, read_SHAPE, read_VERSION, read_ID };
  assign _032_ = | { read_EXPONENTS_STALLS_cycles[17], read_RESULTS_STALLS_cycles[17], read_SCALES_STALLS_cycles[17], read_ACTS_STALLS_cycles[17], read_WEIGHTS_STALLS_cycles[17], read_CYCLES_HIGH_cycles[17], read_CYCLES_LOW_cycles[17], read_ERROR_acts_late, read_ID };
  assign _034_ = | { read_EXPONENTS_STALLS_cycles[18], read_RESULTS_STALLS_cycles[18], read_SCALES_STALLS_cycles[18], read_ACTS_STALLS_cycles[18], read_WEIGHTS_STALLS_cycles[18], read_CYCLES_HIGH_cycles[18], read_CYCLES_LOW_cycles[18], read_ERROR_scales_late, read_SHAPE, read_ID };
  assign _035_ = | { read_EXPONENTS_STALLS_cycles[19], read_RESULTS_STALLS_cycles[19], read_SCALES_STALLS_cycles[19], read_ACTS_STALLS_cycles[19], read_WEIGHTS_STALLS_cycles[19], read_CYCLES_HIGH_cycles[19], read_CYCLES_LOW_cycles[19], read_EXPONENTS };
  assign _037_ = | { read_EXPONENTS_STALLS_cycles[20], read_RESULTS_STALLS_cycles[20], read_SCALES_STALLS_cycles[20], read_ACTS_STALLS_cycles[20], read_WEIGHTS_STALLS_cycles[20], read_CYCLES_HIGH_cycles[20], read_CYCLES_LOW_cycles[20], read_ERROR_exponents_late, read_ID };
  assign _039_ = | { read_EXPONENTS_STALLS_cycles[21], read_RESULTS_STALLS_cycles[21], read_SCALES_STALLS_cycles[21], read_ACTS_STALLS_cycles[21], read_WEIGHTS_STALLS_cycles[21], read_CYCLES_HIGH_cycles[21], read_CYCLES_LOW_cycles[21], read_FORMATS };
  assign _040_ = | { read_EXPONENTS_STALLS_cycles[22], read_RESULTS_STALLS_cycles[22], read_SCALES_STALLS_cycles[22], read_ACTS_STALLS_cycles[22], read_WEIGHTS_STALLS_cycles[22], read_CYCLES_HIGH_cycles[22], read_CYCLES_LOW_cycles[22], read_ID };
  assign _042_ = | { read_EXPONENTS_STALLS_cycles[23], read_RESULTS_STALLS_cycles[23], read_SCALES_STALLS_cycles[23], read_ACTS_STALLS_cycles[23], read_WEIGHTS_STALLS_cycles[23], read_CYCLES_HIGH_cycles[23], read_CYCLES_LOW_cycles[23], read_FORMATS };
  assign _043_ = | { read_EXPONENTS_STALLS_cycles[24], read_RESULTS_STALLS_cycles[24], read_SCALES_STALLS_cycles[24], read_ACTS_STALLS_cycles[24], read_WEIGHTS_STALLS_cycles[24], read_CYCLES_HIGH_cycles[24], read_CYCLES_LOW_cycles[24], read_FORMATS };
  assign _045_ = | { read_EXPONENTS_STALLS_cycles[25], read_RESULTS_STALLS_cycles[25], read_SCALES_STALLS_cycles[25], read_ACTS_STALLS_cycles[25], read_WEIGHTS_STALLS_cycles[25], read_CYCLES_HIGH_cycles[25], read_CYCLES_LOW_cycles[25] };
  assign _047_ = | { read_EXPONENTS_STALLS_cycles[26], read_RESULTS_STALLS_cycles[26], read_SCALES_STALLS_cycles[26], read_ACTS_STALLS_cycles[26], read_WEIGHTS_STALLS_cycles[26], read_CYCLES_HIGH_cycles[26], read_CYCLES_LOW_cycles[26], read_ID };
  assign _048_ = | { read_EXPONENTS_STALLS_cycles[27], read_RESULTS_STALLS_cycles[27], read_SCALES_STALLS_cycles[27], read_ACTS_STALLS_cycles[27], read_WEIGHTS_STALLS_cycles[27], read_CYCLES_HIGH_cycles[27], read_CYCLES_LOW_cycles[27] };
  assign _050_ = | { read_EXPONENTS_STALLS_cycles[28], read_RESULTS_STALLS_cycles[28], read_SCALES_STALLS_cycles[28], read_ACTS_STALLS_cycles[28], read_WEIGHTS_STALLS_cycles[28], read_CYCLES_HIGH_cycles[28], read_CYCLES_LOW_cycles[28], read_SHAPE, read_ID };
  assign _051_ = | { read_EXPONENTS_STALLS_cycles[29], read_RESULTS_STALLS_cycles[29], read_SCALES_STALLS_cycles[29], read_ACTS_STALLS_cycles[29], read_WEIGHTS_STALLS_cycles[29], read_CYCLES_HIGH_cycles[29], read_CYCLES_LOW_cycles[29], read_FORMATS };
  assign _052_ = | { read_EXPONENTS_STALLS_cycles[30], read_RESULTS_STALLS_cycles[30], read_SCALES_STALLS_cycles[30], read_ACTS_STALLS_cycles[30], read_WEIGHTS_STALLS_cycles[30], read_CYCLES_HIGH_cycles[30], read_CYCLES_LOW_cycles[30], read_ID };
  assign _055_ = | { read_EXPONENTS_STALLS_cycles[31], read_RESULTS_STALLS_cycles[31], read_SCALES_STALLS_cycles[31], read_ACTS_STALLS_cycles[31], read_WEIGHTS_STALLS_cycles[31], read_CYCLES_HIGH_cycles[31], read_CYCLES_LOW_cycles[31] };
  assign _056_ = | { read_EXPONENTS_STALLS, read_RESULTS_STALLS, read_SCALES_STALLS, read_ACTS_STALLS, read_WEIGHTS_STALLS, read_CYCLES_HIGH, read_CYCLES_LOW, read_OPTIONS, read_N, read_K, read_M, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_SCALES, read_EXPONENTS, read_LIMITS, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _057_[1] = ~ _056_;
  always @(posedge clk)
    if (_127_) read_address <= bus__araddr;
  always @(posedge clk)
    if (_128_) write_filled <= 1'h0;
    else write_filled <= _136_;
  always @(posedge clk)
    if (_129_) read_addressed <= 1'h0;
    else read_addressed <= _133_;
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _132_;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _055_, _052_, _051_, _050_, _048_, _047_, _045_, _043_, _042_, _040_, _039_, _037_, _035_, _034_, _032_, _030_, _029_, _027_, _024_, _023_, _021_, _019_, _018_, _016_, _014_, _012_, _011_, _009_, _008_, _006_, _004_, _002_ };
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _135_;
  always @(posedge clk)
    if (rst) CONTROL_start <= 1'h0;
    else CONTROL_start <= _013_;
  always @(posedge clk)
    if (rst) CONTROL_abort <= 1'h0;
    else CONTROL_abort <= _015_;
  always @(posedge clk)
    if (rst) STATUS_done <= 1'h0;
    else STATUS_done <= _026_;
  always @(posedge clk)
    if (rst) ERROR_size <= 1'h0;
    else ERROR_size <= _036_;
  always @(posedge clk)
    if (rst) ERROR_busy <= 1'h0;
    else ERROR_busy <= _046_;
  always @(posedge clk)
    if (rst) ERROR_aborted <= 1'h0;
    else ERROR_aborted <= _059_;
  always @(posedge clk)
    if (rst) ERROR_bits <= 1'h0;
    else ERROR_bits <= _063_;
  always @(posedge clk)
    if (rst) ERROR_group <= 1'h0;
    else ERROR_group <= _068_;
  always @(posedge clk)
    if (rst) ERROR_remainder <= 1'h0;
    else ERROR_remainder <= _072_;
  always @(posedge clk)
    if (rst) ERROR_weights_early <= 1'h0;
    else ERROR_weights_early <= _076_;
  always @(posedge clk)
    if (rst) ERROR_acts_early <= 1'h0;
    else ERROR_acts_early <= _081_;
  always @(posedge clk)
    if (rst) ERROR_scales_early <= 1'h0;
    else ERROR_scales_early <= _085_;
  always @(posedge clk)
    if (rst) ERROR_exponents_early <= 1'h0;
    else ERROR_exponents_early <= _090_;
  always @(posedge clk)
    if (rst) ERROR_weights_late <= 1'h0;
    else ERROR_weights_late <= _094_;
  always @(posedge clk)
    if (rst) ERROR_acts_late <= 1'h0;
    else ERROR_acts_late <= _098_;
  always @(posedge clk)
    if (rst) ERROR_scales_late <= 1'h0;
    else ERROR_scales_late <= _103_;
  always @(posedge clk)
    if (rst) ERROR_exponents_late <= 1'h0;
    else ERROR_exponents_late <= _107_;
  always @(posedge clk)
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _110_;
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _113_;
  always @(posedge clk)
    if (rst) M_m <= 16'h0000;
    else if (write_M) M_m <= _116_;
  always @(posedge clk)
    if (rst) K_k <= 16'h0000;
    else if (write_K) K_k <= _118_;
  always @(posedge clk)
    if (rst) N_n <= 16'h0000;
    else if (write_N) N_n <= _121_;
  always @(posedge clk)
    if (rst) OPTIONS_bits <= 4'h0;
    else if (write_OPTIONS) OPTIONS_bits <= _123_;
  always @(posedge clk)
    if (rst) OPTIONS_group <= 8'h00;
    else if (write_OPTIONS) OPTIONS_group <= _126_;
  always @(posedge clk)
    if (_007_) write_address <= bus__awaddr;
  always @(posedge clk)
    if (_128_) write_addressed <= 1'h0;
    else write_addressed <= _137_;
  always @(posedge clk)
    if (_010_) write_data <= bus__wdata[20:0];
  always @(posedge clk)
    if (_010_) strobes <= bus__wstrb[2:0];
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_130_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _057_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  assign { _114_[8], _114_[0] } = ~ strobes[1:0];
  assign _108_ = ~ strobes[0];
  assign _124_[0] = ~ strobes[1];
  assign _128_ = | { write, rst };
  assign _129_ = | { read_addressed, rst };
  assign _130_ = | { write_OPTIONS, write_N, write_K, write_M, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
  assign _131_ = bus__rready ? 1'h0 : bus__rvalid;
  assign _132_ = _131_ | read_addressed;
  assign _133_ = read_addressed | _127_;
  assign _134_ = bus__bready ? 1'h0 : bus__bvalid;
  assign _135_ = _134_ | write;
  assign _136_ = write_filled | _010_;
  assign _137_ = write_addressed | _007_;
  assign _057_[0] = 1'h0;
  assign _124_[7:1] = { _124_[0], _124_[0], _124_[0], _124_[0], _124_[0], _124_[0], _124_[0] };
  assign { _114_[15:9], _114_[7:1] } = { _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[8], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0] };
  assign bus__rresp[0] = 1'h0;
  assign bus__bresp[0] = 1'h0;
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__results(clk, rst, o__ready, i__ready, i__payload, i__valid, bus__tdata, bus__tvalid, bus__tlast);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [64:0] i__payload;
  wire [64:0] i__payload;
  input i__valid;
  wire i__valid;
  output [63:0] bus__tdata;
  wire [63:0] bus__tdata;
  output bus__tvalid;
  wire bus__tvalid;
  output bus__tlast;
  wire bus__tlast;
  wire [64:0] o__payload;
  lut_tile_w3_bf16_g3_5x2_axi__results__skid skid (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(bus__tvalid),
    .rst(rst)
  );
  assign bus__tdata = o__payload[63:0];
  assign bus__tlast = o__payload[64];
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__results__skid(clk, rst, o__ready, i__ready, i__payload, i__valid, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [64:0] i__payload;
  wire [64:0] i__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  output [64:0] o__payload;
  reg [64:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [64:0] _08_;
  wire arrives;
  reg full;
  reg [64:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_07_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _08_;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { _01_, rst };
  assign _03_ = ~ _01_;
  assign _02_ = full | arrives;
  assign _08_ = full ? spare : i__payload;
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__results_left(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [47:0] sizes;
  wire [47:0] sizes;
  input start;
  wire start;
  wire _00_;
  wire _01_;
  wire [15:0] _02_;
  wire [15:0] _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [15:0] _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire _09_;
  wire [15:0] _10_;
  wire [15:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire columns_ends;
  reg [15:0] columns_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign columns_ends = columns_left <= 1'h1;
  assign n_ends = n_left <= 3'h5;
  assign m_ends = m_left <= 2'h2;
  assign last = _00_ & m_ends;
  assign _07_ = columns_left - 1'h1;
  assign _08_ = columns_ends ? sizes[47:32] : _07_;
  assign _09_ = advance & columns_ends;
  assign _10_ = n_left - 3'h5;
  assign _11_ = n_ends ? sizes[31:16] : _10_;
  assign _00_ = columns_ends & n_ends;
  assign _01_ = advance & _00_;
  assign _02_[15:1] = m_left[15:1] - 1'h1;
  assign _03_ = m_ends ? sizes[15:0] : { _02_[15:1], 1'h0 };
  always @(posedge clk)
    if (_12_) columns_left <= _04_;
  always @(posedge clk)
    if (_13_) n_left <= _05_;
  always @(posedge clk)
    if (_14_) m_left[15:1] <= _06_[15:1];
  always @(posedge clk)
    if (_16_) m_left[0] <= _06_[0];
  assign _12_ = | { advance, start };
  assign _13_ = | { _09_, start };
  assign _14_ = | { _01_, start };
  assign _15_ = | { m_ends, start };
  assign _16_ = & { _14_, _15_ };
  assign _06_ = start ? sizes[15:0] : _03_;
  assign _05_ = start ? sizes[31:16] : _11_;
  assign _04_ = start ? sizes[47:32] : _08_;
  assign _02_[0] = m_left[0];
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__rows_left(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [15:0] sizes;
  wire [15:0] sizes;
  input start;
  wire start;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  reg [15:0] m_left;
  assign last = m_left <= 2'h2;
  assign _00_[15:1] = m_left[15:1] - 1'h1;
  assign _01_ = last ? sizes : { _00_[15:1], 1'h0 };
  always @(posedge clk)
    if (_03_) m_left[15:1] <= _02_[15:1];
  always @(posedge clk)
    if (_05_) m_left[0] <= _02_[0];
  assign _03_ = | { advance, start };
  assign _04_ = | { last, start };
  assign _05_ = & { _03_, _04_ };
  assign _02_ = start ? sizes : _01_;
  assign _00_[0] = m_left[0];
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__scales_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [63:0] sizes;
  wire [63:0] sizes;
  input start;
  wire start;
  input i__valid;
  wire i__valid;
  input [9:0] i__payload;
  wire [9:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  output i__ready;
  wire i__ready;
  output early;
  wire early;
  output late;
  wire late;
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
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [1:0] _19_;
  wire [1:0] _20_;
  wire [1:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [1:0] _26_;
  wire [1:0] _27_;
  wire [1:0] _28_;
  wire advance;
  wire last;
  reg [1:0] state_state;
  assign advance = o__valid & o__ready;
  assign _09_ = i__valid & _00_;
  assign _00_ = ~ stop;
  assign _10_ = o__ready & _00_;
  assign _11_ = advance & i__payload[9];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[9];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[9];
  assign _08_ = stop | _07_;
  always @(posedge clk)
    if (rst) state_state <= 2'h0;
    else if (_25_) state_state <= _21_;
  assign _16_ = _03_ | _04_;
  assign _17_ = passing & _09_;
  assign o__valid = _17_ | _03_;
  assign _18_ = passing & _10_;
  assign i__ready = _18_ | _04_;
  assign _19_ = _04_ ? 2'h0 : _26_;
  assign _20_ = passing ? _28_ : 2'h1;
  assign _21_ = _16_ ? _19_ : _20_;
  assign _22_ = | { passing, start, _16_ };
  assign _23_ = | { _02_, passing, _16_ };
  assign _24_ = { _08_, _04_, _16_ } != 2'h3;
  assign _25_ = & { _22_, _23_, _24_ };
  assign _26_ = _06_ ? 2'h0 : state_state;
  assign _27_ = late ? 2'h3 : _26_;
  assign _28_ = _05_ ? 2'h2 : _27_;
  assign late = passing & _01_;
  assign early = passing & _13_;
  assign _04_ = state_state == 2'h3;
  assign o__payload = passing ? i__payload[8:0] : 9'h000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  lut_tile_w3_bf16_g3_5x2_axi__scales_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__scales_gate__counter(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [63:0] sizes;
  wire [63:0] sizes;
  input start;
  wire start;
  wire [15:0] _00_;
  wire _01_;
  wire _02_;
  wire [15:0] _03_;
  wire [15:0] _04_;
  wire _05_;
  wire _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire [15:0] _10_;
  wire [15:0] _11_;
  wire [15:0] _12_;
  wire [15:0] _13_;
  wire [15:0] _14_;
  wire _15_;
  wire [15:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire columns_ends;
  reg [15:0] columns_left;
  wire groups_ends;
  reg [15:0] groups_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign columns_ends = columns_left <= 1'h1;
  assign groups_ends = groups_left <= 1'h1;
  assign n_ends = n_left <= 3'h5;
  assign m_ends = m_left <= 2'h2;
  assign last = _05_ & m_ends;
  assign _13_ = columns_left - 1'h1;
  assign _14_ = columns_ends ? sizes[63:48] : _13_;
  assign _15_ = advance & columns_ends;
  assign _16_ = groups_left - 1'h1;
  assign _00_ = groups_ends ? sizes[47:32] : _16_;
  assign _02_ = advance & _01_;
  assign _03_ = n_left - 3'h5;
  assign _04_ = n_ends ? sizes[31:16] : _03_;
  assign _01_ = columns_ends & groups_ends;
  assign _05_ = _01_ & n_ends;
  assign _06_ = advance & _05_;
  assign _07_[15:1] = m_left[15:1] - 1'h1;
  assign _08_ = m_ends ? sizes[15:0] : { _07_[15:1], 1'h0 };
  always @(posedge clk)
    if (_17_) columns_left <= _09_;
  always @(posedge clk)
    if (_18_) groups_left <= _10_;
  always @(posedge clk)
    if (_19_) n_left <= _11_;
  always @(posedge clk)
    if (_20_) m_left[15:1] <= _12_[15:1];
  always @(posedge clk)
    if (_22_) m_left[0] <= _12_[0];
  assign _17_ = | { advance, start };
  assign _18_ = | { _15_, start };
  assign _19_ = | { _02_, start };
  assign _20_ = | { _06_, start };
  assign _21_ = | { m_ends, start };
  assign _22_ = & { _20_, _21_ };
  assign _12_ = start ? sizes[15:0] : _08_;
  assign _11_ = start ? sizes[31:16] : _04_;
  assign _10_ = start ? sizes[47:32] : _00_;
  assign _09_ = start ? sizes[63:48] : _14_;
  assign _07_[0] = m_left[0];
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__scales_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] bus__tdata;
  wire [15:0] bus__tdata;
  input i__valid;
  wire i__valid;
  input bus__tlast;
  wire bus__tlast;
  input clear;
  wire clear;
  output bus__tready;
  wire bus__tready;
  output o__valid;
  wire o__valid;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  input o__ready;
  wire o__ready;
  lut_tile_w3_bf16_g3_5x2_axi__scales_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[11:8], bus__tdata[4:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__scales_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input clear;
  wire clear;
  output i__ready;
  wire i__ready;
  input [9:0] i__payload;
  wire [9:0] i__payload;
  output o__valid;
  reg o__valid;
  output [9:0] o__payload;
  reg [9:0] o__payload;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [9:0] _09_;
  wire arrives;
  reg full;
  reg [9:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (_07_) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_08_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _09_;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { rst, clear };
  assign _08_ = | { _01_, rst, clear };
  assign _03_ = ~ _01_;
  assign _09_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__weights_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [79:0] sizes;
  wire [79:0] sizes;
  input start;
  wire start;
  input i__valid;
  wire i__valid;
  input [48:0] i__payload;
  wire [48:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [47:0] o__payload;
  wire [47:0] o__payload;
  output i__ready;
  wire i__ready;
  output early;
  wire early;
  output late;
  wire late;
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
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [1:0] _19_;
  wire [1:0] _20_;
  wire [1:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [1:0] _26_;
  wire [1:0] _27_;
  wire [1:0] _28_;
  wire advance;
  wire last;
  reg [1:0] state_state;
  assign advance = o__valid & o__ready;
  assign _09_ = i__valid & _00_;
  assign _00_ = ~ stop;
  assign _10_ = o__ready & _00_;
  assign _11_ = advance & i__payload[48];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[48];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[48];
  assign _08_ = stop | _07_;
  always @(posedge clk)
    if (rst) state_state <= 2'h0;
    else if (_25_) state_state <= _21_;
  assign _16_ = _03_ | _04_;
  assign _17_ = passing & _09_;
  assign o__valid = _17_ | _03_;
  assign _18_ = passing & _10_;
  assign i__ready = _18_ | _04_;
  assign _19_ = _04_ ? 2'h0 : _26_;
  assign _20_ = passing ? _28_ : 2'h1;
  assign _21_ = _16_ ? _19_ : _20_;
  assign _22_ = | { passing, start, _16_ };
  assign _23_ = | { _02_, passing, _16_ };
  assign _24_ = { _08_, _04_, _16_ } != 2'h3;
  assign _25_ = & { _22_, _23_, _24_ };
  assign _26_ = _06_ ? 2'h0 : state_state;
  assign _27_ = late ? 2'h3 : _26_;
  assign _28_ = _05_ ? 2'h2 : _27_;
  assign late = passing & _01_;
  assign early = passing & _13_;
  assign _04_ = state_state == 2'h3;
  assign o__payload = passing ? i__payload[47:0] : 48'h000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  lut_tile_w3_bf16_g3_5x2_axi__weights_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__weights_gate__counter(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [79:0] sizes;
  wire [79:0] sizes;
  input start;
  wire start;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire _02_;
  wire _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire _06_;
  wire _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire _10_;
  wire _11_;
  wire [15:0] _12_;
  wire [15:0] _13_;
  wire [15:0] _14_;
  wire [15:0] _15_;
  wire [15:0] _16_;
  wire [15:0] _17_;
  wire [15:0] _18_;
  wire [15:0] _19_;
  wire [15:0] _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire bits_ends;
  reg [15:0] bits_left;
  wire groups_ends;
  reg [15:0] groups_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  wire steps_ends;
  reg [15:0] steps_left;
  assign bits_ends = bits_left <= 1'h1;
  assign steps_ends = steps_left <= 1'h1;
  assign groups_ends = groups_left <= 1'h1;
  assign n_ends = n_left <= 3'h5;
  assign m_ends = m_left <= 2'h2;
  assign last = _10_ & m_ends;
  assign _19_ = bits_left - 1'h1;
  assign _20_ = bits_ends ? sizes[79:64] : _19_;
  assign _21_ = advance & bits_ends;
  assign _00_ = steps_left - 1'h1;
  assign _01_ = steps_ends ? sizes[63:48] : _00_;
  assign _03_ = advance & _02_;
  assign _04_ = groups_left - 1'h1;
  assign _05_ = groups_ends ? sizes[47:32] : _04_;
  assign _07_ = advance & _06_;
  assign _08_ = n_left - 3'h5;
  assign _09_ = n_ends ? sizes[31:16] : _08_;
  assign _02_ = bits_ends & steps_ends;
  assign _06_ = _02_ & groups_ends;
  assign _10_ = _06_ & n_ends;
  assign _11_ = advance & _10_;
  assign _12_[15:1] = m_left[15:1] - 1'h1;
  assign _13_ = m_ends ? sizes[15:0] : { _12_[15:1], 1'h0 };
  always @(posedge clk)
    if (_22_) m_left[15:1] <= _18_[15:1];
  always @(posedge clk)
    if (_28_) m_left[0] <= _18_[0];
  always @(posedge clk)
    if (_24_) n_left <= _17_;
  always @(posedge clk)
    if (_25_) bits_left <= _14_;
  always @(posedge clk)
    if (_26_) steps_left <= _15_;
  always @(posedge clk)
    if (_27_) groups_left <= _16_;
  assign _22_ = | { _11_, start };
  assign _23_ = | { m_ends, start };
  assign _24_ = | { _07_, start };
  assign _25_ = | { advance, start };
  assign _26_ = | { _21_, start };
  assign _27_ = | { _03_, start };
  assign _28_ = & { _22_, _23_ };
  assign _18_ = start ? sizes[15:0] : _13_;
  assign _17_ = start ? sizes[31:16] : _09_;
  assign _16_ = start ? sizes[47:32] : _05_;
  assign _15_ = start ? sizes[63:48] : _01_;
  assign _14_ = start ? sizes[79:64] : _20_;
  assign _12_[0] = m_left[0];
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__weights_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] bus__tdata;
  wire [47:0] bus__tdata;
  input i__valid;
  wire i__valid;
  input bus__tlast;
  wire bus__tlast;
  input clear;
  wire clear;
  output bus__tready;
  wire bus__tready;
  output o__valid;
  wire o__valid;
  output [48:0] o__payload;
  wire [48:0] o__payload;
  input o__ready;
  wire o__ready;
  lut_tile_w3_bf16_g3_5x2_axi__weights_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module lut_tile_w3_bf16_g3_5x2_axi__weights_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input clear;
  wire clear;
  output i__ready;
  wire i__ready;
  input [48:0] i__payload;
  wire [48:0] i__payload;
  output o__valid;
  reg o__valid;
  output [48:0] o__payload;
  reg [48:0] o__payload;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [48:0] _09_;
  wire arrives;
  reg full;
  reg [48:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (_07_) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_08_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _09_;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { rst, clear };
  assign _08_ = | { _01_, rst, clear };
  assign _03_ = ~ _01_;
  assign _09_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule

module ram_5x66(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [65:0] write_data;
  wire [65:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [65:0] read_data;
  wire [65:0] read_data;
  reg [65:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [65:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_7x9(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [8:0] write_data;
  wire [8:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [8:0] read_data;
  wire [8:0] read_data;
  reg [8:0] cells [6:0];
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

module ram_9x80(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [79:0] write_data;
  wire [79:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [79:0] read_data;
  wire [79:0] read_data;
  reg [79:0] cells [8:0];
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

module rescale_v2_i16_w3_s5_i33(clk, rst, sums, totals, zero, scale, running, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [53:0] sums;
  wire [53:0] sums;
  input [45:0] totals;
  wire [45:0] totals;
  input [3:0] zero;
  wire [3:0] zero;
  input [4:0] scale;
  wire [4:0] scale;
  input [65:0] running;
  wire [65:0] running;
  output [65:0] result;
  wire [65:0] result;
  wire [26:0] _00_;
  wire [26:0] _01_;
  wire [26:0] _02_;
  wire [26:0] _03_;
  reg signed [26:0] centred_0;
  reg signed [26:0] centred_1;
  reg [4:0] held_scale;
  wire signed [31:0] product_0;
  wire signed [31:0] product_1;
  wire signed [32:0] result_0 ;
  wire signed [32:0] result_1 ;
  assign _00_ = $signed(totals[22:0]) * $signed({ 1'h0, zero });
  assign _01_ = $signed({ sums[25:0], 1'h0 }) - $signed(_00_);
  assign _02_ = $signed(totals[45:23]) * $signed({ 1'h0, zero });
  assign _03_ = $signed({ sums[52:27], 1'h0 }) - $signed(_02_);
  assign product_0 = $signed(centred_0) * $signed({ 1'h0, held_scale });
  assign result_0  = $signed(running[32:0]) + $signed(product_0);
  assign product_1 = $signed(centred_1) * $signed({ 1'h0, held_scale });
  assign result_1  = $signed(running[65:33]) + $signed(product_1);
  always @(posedge clk)
    held_scale <= scale;
  always @(posedge clk)
    centred_0 <= _01_;
  always @(posedge clk)
    centred_1 <= _03_;
  assign result = { result_1 , result_0  };
endmodule
