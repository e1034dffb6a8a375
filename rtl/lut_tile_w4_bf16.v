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

module drain_56(clk, rst, sums, earlier, capture, later);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [55:0] sums;
  wire [55:0] sums;
  input [55:0] earlier;
  wire [55:0] earlier;
  input capture;
  wire capture;
  output [55:0] later;
  reg [55:0] later;
  wire [55:0] _0_;
  wire [55:0] _1_;
  assign _0_ = sums & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign _1_ = earlier | _0_;
  always @(posedge clk)
    later <= _1_;
endmodule

module fixed45_to_fp32(exponent, code, number);
  input signed [6:0] exponent;
  wire signed [6:0] exponent;
  output [31:0] code;
  wire [31:0] code;
  input signed [44:0] number;
  wire signed [44:0] number;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [7:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [18:0] _08_;
  wire _09_;
  wire _10_;
  wire [7:0] field;
  wire [43:0] magnitude;
  wire more;
  wire number_left_1;
  wire number_left_16;
  wire number_left_2;
  wire number_left_32;
  wire number_left_4;
  wire number_left_8;
  wire [43:0] number_normal_1;
  wire [43:0] number_normal_16;
  wire [43:0] number_normal_2;
  wire [43:0] number_normal_32;
  wire [43:0] number_normal_4;
  wire [43:0] number_normal_8;
  wire [30:0] rounded;
  wire up;
  assign magnitude = number[43:0] ^ { number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44] };
  assign _00_ = | magnitude[43:12];
  assign number_left_32 = ~ _00_;
  assign number_normal_32 = _00_ ? magnitude : { magnitude[11:0], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44] };
  assign _04_ = | number_normal_32[43:28];
  assign number_left_16 = ~ _04_;
  assign number_normal_16 = _04_ ? number_normal_32 : { number_normal_32[27:0], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44] };
  assign _05_ = | number_normal_16[43:36];
  assign number_left_8 = ~ _05_;
  assign number_normal_8 = _05_ ? number_normal_16 : { number_normal_16[35:0], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44] };
  assign _06_ = | number_normal_8[43:40];
  assign number_left_4 = ~ _06_;
  assign number_normal_4 = _06_ ? number_normal_8 : { number_normal_8[39:0], number[44], number[44], number[44], number[44] };
  assign _07_ = | number_normal_4[43:42];
  assign number_left_2 = ~ _07_;
  assign number_normal_2 = _07_ ? number_normal_4 : { number_normal_4[41:0], number[44], number[44] };
  assign number_left_1 = ~ number_normal_2[43];
  assign number_normal_1 = number_normal_2[43] ? { 1'h1, number_normal_2[42:0] } : { number_normal_2[42:0], number[44] };
  assign _08_ = number_normal_1[18:0] ^ { number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44], number[44] };
  assign _09_ = | _08_;
  assign _10_ = number_normal_1[20] ^ number[44];
  assign more = _09_ | _10_;
  assign _01_ = number_normal_1[19] ^ number[44];
  assign _02_ = _01_ & more;
  assign up = number[44] ^ _02_;
  assign _03_ = $signed(8'h9b) + $signed(exponent);
  assign field = $signed(_03_) - $signed({ 1'h0, number_left_32, number_left_16, number_left_8, number_left_4, number_left_2, number_left_1 });
  assign rounded = { field, number_normal_1[42:20] } + up;
  assign code = { number[44], rounded } & { number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43], number_normal_1[43] };
endmodule

module lut_column_k32_g2_v2_i16_w4(clk, rst, operand, weights, plane, adds, fresh, sums);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1567:0] operand;
  wire [1567:0] operand;
  input [31:0] weights;
  wire [31:0] weights;
  input [2:0] plane;
  wire [2:0] plane;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [55:0] sums;
  wire [55:0] sums;
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
  wire _057_;
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
  wire keep;
  wire [47:0] picked;
  wire [3:0] places;
  wire signed [27:0] sum;
  wire signed [27:0] sum_20 ;
  assign _058_ = ~ weights[1];
  assign _066_ = _000_ & _058_;
  assign picked[0] = ~ _066_;
  assign _079_ = ~ weights[0];
  assign _086_ = adds & _079_;
  assign _094_ = _086_ & weights[1];
  assign picked[1] = ~ _094_;
  assign _000_ = adds & weights[0];
  assign _001_ = _000_ & weights[1];
  assign picked[2] = ~ _001_;
  assign _023_ = ~ weights[3];
  assign _031_ = _015_ & _023_;
  assign picked[3] = ~ _031_;
  assign _044_ = ~ weights[2];
  assign _051_ = adds & _044_;
  assign _057_ = _051_ & weights[3];
  assign picked[4] = ~ _057_;
  assign _015_ = adds & weights[2];
  assign _059_ = _015_ & weights[3];
  assign picked[5] = ~ _059_;
  assign _061_ = ~ weights[5];
  assign _062_ = _060_ & _061_;
  assign picked[6] = ~ _062_;
  assign _063_ = ~ weights[4];
  assign _064_ = adds & _063_;
  assign _065_ = _064_ & weights[5];
  assign picked[7] = ~ _065_;
  assign _060_ = adds & weights[4];
  assign _067_ = _060_ & weights[5];
  assign picked[8] = ~ _067_;
  assign _069_ = ~ weights[7];
  assign _070_ = _068_ & _069_;
  assign picked[9] = ~ _070_;
  assign _071_ = ~ weights[6];
  assign _072_ = adds & _071_;
  assign _073_ = _072_ & weights[7];
  assign picked[10] = ~ _073_;
  assign _068_ = adds & weights[6];
  assign _074_ = _068_ & weights[7];
  assign picked[11] = ~ _074_;
  assign _076_ = ~ weights[9];
  assign _077_ = _075_ & _076_;
  assign picked[12] = ~ _077_;
  assign _078_ = ~ weights[8];
  assign _080_ = adds & _078_;
  assign _081_ = _080_ & weights[9];
  assign picked[13] = ~ _081_;
  assign _075_ = adds & weights[8];
  assign _082_ = _075_ & weights[9];
  assign picked[14] = ~ _082_;
  assign _084_ = ~ weights[11];
  assign _085_ = _083_ & _084_;
  assign picked[15] = ~ _085_;
  assign _087_ = ~ weights[10];
  assign _088_ = adds & _087_;
  assign _089_ = _088_ & weights[11];
  assign picked[16] = ~ _089_;
  assign _083_ = adds & weights[10];
  assign _090_ = _083_ & weights[11];
  assign picked[17] = ~ _090_;
  assign _092_ = ~ weights[13];
  assign _093_ = _091_ & _092_;
  assign picked[18] = ~ _093_;
  assign _095_ = ~ weights[12];
  assign _096_ = adds & _095_;
  assign _097_ = _096_ & weights[13];
  assign picked[19] = ~ _097_;
  assign _091_ = adds & weights[12];
  assign _098_ = _091_ & weights[13];
  assign picked[20] = ~ _098_;
  assign _100_ = ~ weights[15];
  assign _101_ = _099_ & _100_;
  assign picked[21] = ~ _101_;
  assign _102_ = ~ weights[14];
  assign _103_ = adds & _102_;
  assign _104_ = _103_ & weights[15];
  assign picked[22] = ~ _104_;
  assign _099_ = adds & weights[14];
  assign _105_ = _099_ & weights[15];
  assign picked[23] = ~ _105_;
  assign _107_ = ~ weights[17];
  assign _108_ = _106_ & _107_;
  assign picked[24] = ~ _108_;
  assign _109_ = ~ weights[16];
  assign _110_ = adds & _109_;
  assign _111_ = _110_ & weights[17];
  assign picked[25] = ~ _111_;
  assign _106_ = adds & weights[16];
  assign _112_ = _106_ & weights[17];
  assign picked[26] = ~ _112_;
  assign _003_ = ~ weights[19];
  assign _004_ = _002_ & _003_;
  assign picked[27] = ~ _004_;
  assign _005_ = ~ weights[18];
  assign _006_ = adds & _005_;
  assign _007_ = _006_ & weights[19];
  assign picked[28] = ~ _007_;
  assign _002_ = adds & weights[18];
  assign _008_ = _002_ & weights[19];
  assign picked[29] = ~ _008_;
  assign _010_ = ~ weights[21];
  assign _011_ = _009_ & _010_;
  assign picked[30] = ~ _011_;
  assign _012_ = ~ weights[20];
  assign _013_ = adds & _012_;
  assign _014_ = _013_ & weights[21];
  assign picked[31] = ~ _014_;
  assign _009_ = adds & weights[20];
  assign _016_ = _009_ & weights[21];
  assign picked[32] = ~ _016_;
  assign _018_ = ~ weights[23];
  assign _019_ = _017_ & _018_;
  assign picked[33] = ~ _019_;
  assign _020_ = ~ weights[22];
  assign _021_ = adds & _020_;
  assign _022_ = _021_ & weights[23];
  assign picked[34] = ~ _022_;
  assign _017_ = adds & weights[22];
  assign _024_ = _017_ & weights[23];
  assign picked[35] = ~ _024_;
  assign _026_ = ~ weights[25];
  assign _027_ = _025_ & _026_;
  assign picked[36] = ~ _027_;
  assign _028_ = ~ weights[24];
  assign _029_ = adds & _028_;
  assign _030_ = _029_ & weights[25];
  assign picked[37] = ~ _030_;
  assign _025_ = adds & weights[24];
  assign _032_ = _025_ & weights[25];
  assign picked[38] = ~ _032_;
  assign _034_ = ~ weights[27];
  assign _035_ = _033_ & _034_;
  assign picked[39] = ~ _035_;
  assign _036_ = ~ weights[26];
  assign _037_ = adds & _036_;
  assign _038_ = _037_ & weights[27];
  assign picked[40] = ~ _038_;
  assign _033_ = adds & weights[26];
  assign _039_ = _033_ & weights[27];
  assign picked[41] = ~ _039_;
  assign _041_ = ~ weights[29];
  assign _042_ = _040_ & _041_;
  assign picked[42] = ~ _042_;
  assign _043_ = ~ weights[28];
  assign _045_ = adds & _043_;
  assign _046_ = _045_ & weights[29];
  assign picked[43] = ~ _046_;
  assign _040_ = adds & weights[28];
  assign _047_ = _040_ & weights[29];
  assign picked[44] = ~ _047_;
  assign _049_ = ~ weights[31];
  assign _050_ = _048_ & _049_;
  assign picked[45] = ~ _050_;
  assign _052_ = ~ weights[30];
  assign _053_ = adds & _052_;
  assign _054_ = _053_ & weights[31];
  assign picked[46] = ~ _054_;
  assign _048_ = adds & weights[30];
  assign _055_ = _048_ & weights[31];
  assign picked[47] = ~ _055_;
  assign _056_ = adds & fresh;
  assign keep = ~ _056_;
  assign places[0] = ! plane;
  assign places[1] = plane == 1'h1;
  assign places[2] = plane == 2'h2;
  assign places[3] = plane == 2'h3;
  lut_column_k32_g2_v2_i16_w4_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand[783:0]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum)
  );
  lut_column_k32_g2_v2_i16_w4_sum sum_1 (
    .clk(clk),
    .keep(keep),
    .operand(operand[1567:784]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum_20 )
  );
  assign sums = { sum_20 , sum };
endmodule

module lut_column_k32_g2_v2_i16_w4_sum(clk, rst, operand, picked, keep, places, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [783:0] operand;
  wire [783:0] operand;
  input [47:0] picked;
  wire [47:0] picked;
  input keep;
  wire keep;
  input [3:0] places;
  wire [3:0] places;
  output signed [27:0] sum;
  wire signed [27:0] sum;
  wire [16:0] _000_;
  wire [16:0] _001_;
  wire [16:0] _002_;
  wire [16:0] _003_;
  wire [16:0] _004_;
  wire [16:0] _005_;
  wire [16:0] _006_;
  wire [16:0] _007_;
  wire [16:0] _008_;
  wire [16:0] _009_;
  wire [16:0] _010_;
  wire [16:0] _011_;
  wire [16:0] _012_;
  wire [16:0] _013_;
  wire [16:0] _014_;
  wire [16:0] _015_;
  wire [16:0] _016_;
  wire [16:0] _017_;
  wire [16:0] _018_;
  wire [16:0] _019_;
  wire [16:0] _020_;
  wire [16:0] _021_;
  wire [16:0] _022_;
  wire [16:0] _023_;
  wire [16:0] _024_;
  wire [16:0] _025_;
  wire [16:0] _026_;
  wire [16:0] _027_;
  wire [16:0] _028_;
  wire [16:0] _029_;
  wire [18:0] _030_;
  wire [19:0] _031_;
  wire [20:0] _032_;
  wire [21:0] _033_;
  wire [20:0] _034_;
  wire [20:0] _035_;
  wire [20:0] _036_;
  wire [20:0] _037_;
  wire [20:0] _038_;
  wire [16:0] _039_;
  wire [20:0] _040_;
  wire [20:0] _041_;
  wire [20:0] _042_;
  wire [20:0] _043_;
  wire [20:0] _044_;
  wire [23:0] _045_;
  wire [23:0] _046_;
  wire [23:0] _047_;
  wire [16:0] _048_;
  wire [23:0] _049_;
  wire [23:0] _050_;
  wire [23:0] _051_;
  wire [26:0] _052_;
  wire [16:0] _053_;
  wire [16:0] _054_;
  wire [16:0] _055_;
  wire [16:0] _056_;
  wire [16:0] _057_;
  wire [16:0] _058_;
  wire [16:0] _059_;
  wire [16:0] _060_;
  wire [16:0] _061_;
  wire [16:0] _062_;
  wire [16:0] _063_;
  wire [16:0] _064_;
  wire [16:0] _065_;
  wire [16:0] _066_;
  wire [16:0] _067_;
  wire [16:0] _068_;
  wire [16:0] _069_;
  wire [16:0] _070_;
  wire [16:0] _071_;
  wire [16:0] _072_;
  wire [16:0] _073_;
  wire [16:0] _074_;
  wire [16:0] _075_;
  wire [16:0] _076_;
  wire [16:0] _077_;
  wire [16:0] _078_;
  wire [16:0] _079_;
  wire [16:0] _080_;
  wire [16:0] _081_;
  wire [16:0] _082_;
  wire [16:0] _083_;
  wire [16:0] _084_;
  wire [16:0] _085_;
  wire [16:0] _086_;
  wire [16:0] _087_;
  wire [16:0] _088_;
  wire [16:0] _089_;
  wire [16:0] _090_;
  wire [16:0] _091_;
  wire [16:0] _092_;
  wire [16:0] _093_;
  wire [16:0] _094_;
  wire [16:0] _095_;
  wire [16:0] _096_;
  wire [16:0] _097_;
  wire [16:0] _098_;
  wire [16:0] _099_;
  wire [16:0] _100_;
  wire [16:0] _101_;
  wire [16:0] _102_;
  wire [16:0] _103_;
  wire [16:0] _104_;
  wire [16:0] _105_;
  wire [16:0] _106_;
  wire [16:0] _107_;
  wire [16:0] _108_;
  wire [16:0] _109_;
  wire [16:0] _110_;
  wire [16:0] _111_;
  wire [16:0] _112_;
  wire [16:0] _113_;
  wire [16:0] _114_;
  wire [16:0] _115_;
  wire [16:0] _116_;
  wire [16:0] _117_;
  wire [16:0] _118_;
  wire [16:0] _119_;
  wire [16:0] _120_;
  wire [16:0] _121_;
  wire [16:0] _122_;
  wire [16:0] _123_;
  wire [16:0] _124_;
  wire [16:0] _125_;
  wire [16:0] _126_;
  wire [16:0] _127_;
  wire [16:0] _128_;
  wire [16:0] _129_;
  wire [16:0] _130_;
  wire [16:0] _131_;
  wire [16:0] _132_;
  wire signed [26:0] begun;
  wire signed [16:0] entry_0;
  wire signed [16:0] entry_1;
  wire signed [16:0] entry_10;
  wire signed [16:0] entry_11;
  wire signed [16:0] entry_12;
  wire signed [16:0] entry_13;
  wire signed [16:0] entry_14;
  wire signed [16:0] entry_15;
  wire signed [16:0] entry_2;
  wire signed [16:0] entry_3;
  wire signed [16:0] entry_4;
  wire signed [16:0] entry_5;
  wire signed [16:0] entry_6;
  wire signed [16:0] entry_7;
  wire signed [16:0] entry_8;
  wire signed [16:0] entry_9;
  reg signed [26:0] held;
  wire signed [23:0] placed;
  wire signed [20:0] total;
  assign _114_ = operand[48:32] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
  assign _124_ = ~ _114_;
  assign entry_0 = { _104_[15], _104_[15:0] } | _124_;
  assign _053_ = operand[97:81] | { picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5] };
  assign _054_ = ~ _053_;
  assign entry_1 = { _048_[15], _048_[15:0] } | _054_;
  assign _061_ = operand[146:130] | { picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8] };
  assign _062_ = ~ _061_;
  assign entry_2 = { _060_[15], _060_[15:0] } | _062_;
  assign _069_ = operand[195:179] | { picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11] };
  assign _070_ = ~ _069_;
  assign entry_3 = { _068_[15], _068_[15:0] } | _070_;
  assign _076_ = operand[244:228] | { picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14] };
  assign _077_ = ~ _076_;
  assign entry_4 = { _075_[15], _075_[15:0] } | _077_;
  assign _083_ = operand[293:277] | { picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17] };
  assign _084_ = ~ _083_;
  assign entry_5 = { _082_[15], _082_[15:0] } | _084_;
  assign _091_ = operand[342:326] | { picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20] };
  assign _092_ = ~ _091_;
  assign entry_6 = { _090_[15], _090_[15:0] } | _092_;
  assign _099_ = operand[391:375] | { picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23] };
  assign _100_ = ~ _099_;
  assign entry_7 = { _098_[15], _098_[15:0] } | _100_;
  assign _107_ = operand[440:424] | { picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26] };
  assign _108_ = ~ _107_;
  assign entry_8 = { _106_[15], _106_[15:0] } | _108_;
  assign _115_ = operand[489:473] | { picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29] };
  assign _116_ = ~ _115_;
  assign entry_9 = { _113_[15], _113_[15:0] } | _116_;
  assign _122_ = operand[538:522] | { picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32] };
  assign _123_ = ~ _122_;
  assign entry_10 = { _121_[15], _121_[15:0] } | _123_;
  assign _130_ = operand[587:571] | { picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35] };
  assign _131_ = ~ _130_;
  assign entry_11 = { _129_[15], _129_[15:0] } | _131_;
  assign _005_ = operand[636:620] | { picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38] };
  assign _006_ = ~ _005_;
  assign entry_12 = { _004_[15], _004_[15:0] } | _006_;
  assign _013_ = operand[685:669] | { picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41] };
  assign _014_ = ~ _013_;
  assign entry_13 = { _012_[15], _012_[15:0] } | _014_;
  assign _020_ = operand[734:718] | { picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44] };
  assign _021_ = ~ _020_;
  assign entry_14 = { _019_[15], _019_[15:0] } | _021_;
  assign _027_ = operand[783:767] | { picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47] };
  assign _028_ = ~ _027_;
  assign entry_15 = { _026_[15], _026_[15:0] } | _028_;
  assign _030_[17:0] = $signed(entry_0) + $signed(entry_1);
  assign _031_[18:0] = $signed(_030_[17:0]) + $signed(entry_2);
  assign _032_[19:0] = $signed(_031_[18:0]) + $signed(entry_3);
  assign _033_[20:0] = $signed(_032_[19:0]) + $signed(entry_4);
  assign _034_ = $signed(_033_[20:0]) + $signed(entry_5);
  assign _035_ = $signed(_034_) + $signed(entry_6);
  assign _036_ = $signed(_035_) + $signed(entry_7);
  assign _037_ = $signed(_036_) + $signed(entry_8);
  assign _038_ = $signed(_037_) + $signed(entry_9);
  assign _040_ = $signed(_038_) + $signed(entry_10);
  assign _041_ = $signed(_040_) + $signed(entry_11);
  assign _042_ = $signed(_041_) + $signed(entry_12);
  assign _043_ = $signed(_042_) + $signed(entry_13);
  assign _044_ = $signed(_043_) + $signed(entry_14);
  assign total = $signed(_044_) + $signed(entry_15);
  assign _052_ = $signed(begun) + $signed(placed);
  always @(posedge clk)
    held <= _052_;
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign _057_[15:0] = operand[15:0] | { picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign _085_[15:0] = operand[31:16] | { picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign _000_[15:0] = operand[64:49] | { picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3] };
  assign _029_[15:0] = operand[80:65] | { picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4] };
  assign _055_[15:0] = operand[113:98] | { picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6] };
  assign _058_[15:0] = operand[129:114] | { picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7] };
  assign _063_[15:0] = operand[162:147] | { picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9] };
  assign _065_[15:0] = operand[178:163] | { picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10] };
  assign _071_[15:0] = operand[211:196] | { picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12] };
  assign _073_[15:0] = operand[227:212] | { picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13] };
  assign _078_[15:0] = operand[260:245] | { picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15] };
  assign _080_[15:0] = operand[276:261] | { picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16] };
  assign _086_[15:0] = operand[309:294] | { picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18] };
  assign _088_[15:0] = operand[325:310] | { picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19] };
  assign _093_[15:0] = operand[358:343] | { picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21] };
  assign _096_[15:0] = operand[374:359] | { picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22] };
  assign _101_[15:0] = operand[407:392] | { picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24] };
  assign _103_[15:0] = operand[423:408] | { picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25] };
  assign _109_[15:0] = operand[456:441] | { picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27] };
  assign _111_[15:0] = operand[472:457] | { picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28] };
  assign _117_[15:0] = operand[505:490] | { picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30] };
  assign _119_[15:0] = operand[521:506] | { picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31] };
  assign _125_[15:0] = operand[554:539] | { picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33] };
  assign _127_[15:0] = operand[570:555] | { picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34] };
  assign _132_[15:0] = operand[603:588] | { picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36] };
  assign _002_[15:0] = operand[619:604] | { picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37] };
  assign _007_[15:0] = operand[652:637] | { picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39] };
  assign _009_[15:0] = operand[668:653] | { picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40] };
  assign _015_[15:0] = operand[701:686] | { picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42] };
  assign _017_[15:0] = operand[717:702] | { picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43] };
  assign _022_[15:0] = operand[750:735] | { picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45] };
  assign _024_[15:0] = operand[766:751] | { picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46] };
  assign { _045_[20:1], placed[0] } = total & { places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0] };
  assign _046_[21:1] = total & { places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1] };
  assign _049_[22:2] = total & { places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2] };
  assign _051_[23:3] = total & { places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3] };
  assign _023_[15:0] = ~ _022_[15:0];
  assign _025_[15:0] = ~ _024_[15:0];
  assign _016_[15:0] = ~ _015_[15:0];
  assign _018_[15:0] = ~ _017_[15:0];
  assign _008_[15:0] = ~ _007_[15:0];
  assign _011_[15:0] = ~ _009_[15:0];
  assign _001_[15:0] = ~ _132_[15:0];
  assign _003_[15:0] = ~ _002_[15:0];
  assign _126_[15:0] = ~ _125_[15:0];
  assign _128_[15:0] = ~ _127_[15:0];
  assign _118_[15:0] = ~ _117_[15:0];
  assign _120_[15:0] = ~ _119_[15:0];
  assign _110_[15:0] = ~ _109_[15:0];
  assign _112_[15:0] = ~ _111_[15:0];
  assign _102_[15:0] = ~ _101_[15:0];
  assign _105_[15:0] = ~ _103_[15:0];
  assign _094_[15:0] = ~ _093_[15:0];
  assign _097_[15:0] = ~ _096_[15:0];
  assign _087_[15:0] = ~ _086_[15:0];
  assign _089_[15:0] = ~ _088_[15:0];
  assign _079_[15:0] = ~ _078_[15:0];
  assign _081_[15:0] = ~ _080_[15:0];
  assign _072_[15:0] = ~ _071_[15:0];
  assign _074_[15:0] = ~ _073_[15:0];
  assign _064_[15:0] = ~ _063_[15:0];
  assign _067_[15:0] = ~ _065_[15:0];
  assign _056_[15:0] = ~ _055_[15:0];
  assign _059_[15:0] = ~ _058_[15:0];
  assign _066_[15:0] = ~ _057_[15:0];
  assign _095_[15:0] = ~ _085_[15:0];
  assign _010_[15:0] = ~ _000_[15:0];
  assign _039_[15:0] = ~ _029_[15:0];
  assign { _047_[21:2], placed[1] } = { _045_[20], _045_[20:1] } | _046_[21:1];
  assign placed[23:3] = { _050_[22], _050_[22:3] } | _051_[23:3];
  assign _026_[15:0] = _023_[15:0] | _025_[15:0];
  assign _019_[15:0] = _016_[15:0] | _018_[15:0];
  assign _012_[15:0] = _008_[15:0] | _011_[15:0];
  assign _004_[15:0] = _001_[15:0] | _003_[15:0];
  assign _129_[15:0] = _126_[15:0] | _128_[15:0];
  assign _121_[15:0] = _118_[15:0] | _120_[15:0];
  assign _113_[15:0] = _110_[15:0] | _112_[15:0];
  assign _106_[15:0] = _102_[15:0] | _105_[15:0];
  assign _098_[15:0] = _094_[15:0] | _097_[15:0];
  assign _090_[15:0] = _087_[15:0] | _089_[15:0];
  assign _082_[15:0] = _079_[15:0] | _081_[15:0];
  assign _075_[15:0] = _072_[15:0] | _074_[15:0];
  assign _068_[15:0] = _064_[15:0] | _067_[15:0];
  assign _060_[15:0] = _056_[15:0] | _059_[15:0];
  assign _104_[15:0] = _066_[15:0] | _095_[15:0];
  assign _048_[15:0] = _010_[15:0] | _039_[15:0];
  assign { _050_[22:3], placed[2] } = { _047_[21], _047_[21:2] } | _049_[22:2];
  assign _032_[20] = _032_[19];
  assign _031_[19] = _031_[18];
  assign _030_[18] = _030_[17];
  assign { _049_[23], _049_[1:0] } = { _049_[22], 2'h0 };
  assign _026_[16] = _026_[15];
  assign _025_[16] = _025_[15];
  assign _024_[16] = _024_[15];
  assign { _047_[23:22], _047_[1:0] } = { _047_[21], _047_[21], placed[1:0] };
  assign _023_[16] = _023_[15];
  assign _022_[16] = _022_[15];
  assign _019_[16] = _019_[15];
  assign _018_[16] = _018_[15];
  assign _017_[16] = _017_[15];
  assign { _046_[23:22], _046_[0] } = { _046_[21], _046_[21], 1'h0 };
  assign _016_[16] = _016_[15];
  assign _015_[16] = _015_[15];
  assign _012_[16] = _012_[15];
  assign _011_[16] = _011_[15];
  assign _009_[16] = _009_[15];
  assign _051_[2:0] = 3'h0;
  assign _008_[16] = _008_[15];
  assign _007_[16] = _007_[15];
  assign _004_[16] = _004_[15];
  assign _003_[16] = _003_[15];
  assign _002_[16] = _002_[15];
  assign _001_[16] = _001_[15];
  assign { _045_[23:21], _045_[0] } = { _045_[20], _045_[20], _045_[20], placed[0] };
  assign _132_[16] = _132_[15];
  assign _129_[16] = _129_[15];
  assign _128_[16] = _128_[15];
  assign _127_[16] = _127_[15];
  assign { _050_[23], _050_[2:0] } = { _050_[22], placed[2:0] };
  assign _126_[16] = _126_[15];
  assign _125_[16] = _125_[15];
  assign _121_[16] = _121_[15];
  assign _120_[16] = _120_[15];
  assign _119_[16] = _119_[15];
  assign _118_[16] = _118_[15];
  assign _117_[16] = _117_[15];
  assign _113_[16] = _113_[15];
  assign _112_[16] = _112_[15];
  assign _111_[16] = _111_[15];
  assign _110_[16] = _110_[15];
  assign _109_[16] = _109_[15];
  assign _106_[16] = _106_[15];
  assign _105_[16] = _105_[15];
  assign _103_[16] = _103_[15];
  assign _102_[16] = _102_[15];
  assign _101_[16] = _101_[15];
  assign _098_[16] = _098_[15];
  assign _097_[16] = _097_[15];
  assign _096_[16] = _096_[15];
  assign _094_[16] = _094_[15];
  assign _093_[16] = _093_[15];
  assign _090_[16] = _090_[15];
  assign _089_[16] = _089_[15];
  assign _088_[16] = _088_[15];
  assign _087_[16] = _087_[15];
  assign _086_[16] = _086_[15];
  assign _082_[16] = _082_[15];
  assign _081_[16] = _081_[15];
  assign _080_[16] = _080_[15];
  assign _079_[16] = _079_[15];
  assign _078_[16] = _078_[15];
  assign _075_[16] = _075_[15];
  assign _074_[16] = _074_[15];
  assign _073_[16] = _073_[15];
  assign _072_[16] = _072_[15];
  assign _071_[16] = _071_[15];
  assign _068_[16] = _068_[15];
  assign _067_[16] = _067_[15];
  assign _065_[16] = _065_[15];
  assign _064_[16] = _064_[15];
  assign _063_[16] = _063_[15];
  assign _060_[16] = _060_[15];
  assign _059_[16] = _059_[15];
  assign _058_[16] = _058_[15];
  assign _056_[16] = _056_[15];
  assign _055_[16] = _055_[15];
  assign _048_[16] = _048_[15];
  assign _039_[16] = _039_[15];
  assign _029_[16] = _029_[15];
  assign _010_[16] = _010_[15];
  assign _000_[16] = _000_[15];
  assign _104_[16] = _104_[15];
  assign _095_[16] = _095_[15];
  assign _085_[16] = _085_[15];
  assign _033_[21] = _033_[20];
  assign _066_[16] = _066_[15];
  assign _057_[16] = _057_[15];
  assign sum = { held[26], held };
endmodule

module lut_tile_w4_bf16(clk, rst, i__payload, i__valid, i_acts__payload, i_acts__valid, i_weights__payload, i_weights__valid, i_scales__payload, i_scales__valid, o__ready, i__ready, i_acts__ready, i_weights__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [27:0] i__payload;
  wire [27:0] i__payload;
  input i__valid;
  wire i__valid;
  input [1023:0] i_acts__payload;
  wire [1023:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [1535:0] i_weights__payload;
  wire [1535:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [101:0] i_scales__payload;
  wire [101:0] i_scales__payload;
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
  output [383:0] o__payload;
  wire [383:0] o__payload;
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
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire [2:0] _17_;
  wire [7:0] _18_;
  wire [2:0] _19_;
  wire _20_;
  wire [3:0] _21_;
  wire [3:0] _22_;
  wire [2:0] _23_;
  wire _24_;
  wire _25_;
  wire [2:0] _26_;
  reg [1023:0] acts;
  wire adds;
  wire signed [15:0] aligned;
  wire signed [15:0] aligned_572 ;
  wire signed [15:0] aligned_573 ;
  wire signed [15:0] aligned_574 ;
  wire signed [15:0] aligned_575 ;
  wire signed [15:0] aligned_576 ;
  wire signed [15:0] aligned_577 ;
  wire signed [15:0] aligned_578 ;
  wire signed [15:0] aligned_579 ;
  wire signed [15:0] aligned_580 ;
  wire signed [15:0] aligned_581 ;
  wire signed [15:0] aligned_582 ;
  wire signed [15:0] aligned_583 ;
  wire signed [15:0] aligned_584 ;
  wire signed [15:0] aligned_585 ;
  wire signed [15:0] aligned_586 ;
  wire signed [15:0] aligned_587 ;
  wire signed [15:0] aligned_588 ;
  wire signed [15:0] aligned_589 ;
  wire signed [15:0] aligned_590 ;
  wire signed [15:0] aligned_591 ;
  wire signed [15:0] aligned_592 ;
  wire signed [15:0] aligned_593 ;
  wire signed [15:0] aligned_594 ;
  wire signed [15:0] aligned_595 ;
  wire signed [15:0] aligned_596 ;
  wire signed [15:0] aligned_597 ;
  wire signed [15:0] aligned_598 ;
  wire signed [15:0] aligned_599 ;
  wire signed [15:0] aligned_600 ;
  wire signed [15:0] aligned_601 ;
  wire signed [15:0] aligned_602 ;
  wire signed [15:0] aligned_603 ;
  wire signed [15:0] aligned_604 ;
  wire signed [15:0] aligned_605 ;
  wire signed [15:0] aligned_606 ;
  wire signed [15:0] aligned_607 ;
  wire signed [15:0] aligned_608 ;
  wire signed [15:0] aligned_609 ;
  wire signed [15:0] aligned_610 ;
  wire signed [15:0] aligned_611 ;
  wire signed [15:0] aligned_612 ;
  wire signed [15:0] aligned_613 ;
  wire signed [15:0] aligned_614 ;
  wire signed [15:0] aligned_615 ;
  wire signed [15:0] aligned_616 ;
  wire signed [15:0] aligned_617 ;
  wire signed [15:0] aligned_618 ;
  wire signed [15:0] aligned_619 ;
  wire signed [15:0] aligned_620 ;
  wire signed [15:0] aligned_621 ;
  wire signed [15:0] aligned_622 ;
  wire signed [15:0] aligned_623 ;
  wire signed [15:0] aligned_624 ;
  wire signed [15:0] aligned_625 ;
  wire signed [15:0] aligned_626 ;
  wire signed [15:0] aligned_627 ;
  wire signed [15:0] aligned_628 ;
  wire signed [15:0] aligned_629 ;
  wire signed [15:0] aligned_630 ;
  wire signed [15:0] aligned_631 ;
  wire signed [15:0] aligned_632 ;
  wire signed [15:0] aligned_633 ;
  wire signed [15:0] aligned_634 ;
  wire begins;
  reg capture;
  wire [31:0] code;
  wire [31:0] code_560 ;
  wire [31:0] code_561 ;
  wire [31:0] code_562 ;
  wire [31:0] code_563 ;
  wire [31:0] code_564 ;
  wire [31:0] code_565 ;
  wire [31:0] code_566 ;
  wire [31:0] code_567 ;
  wire [31:0] code_568 ;
  wire [31:0] code_569 ;
  wire [31:0] code_570 ;
  wire completes;
  reg [66:0] ended;
  wire ends;
  wire enter;
  reg [20:0] entering_0;
  wire [3:0] following;
  wire [7:0] following_group;
  wire [2:0] following_step;
  reg [7:0] group;
  wire i__valid_493 ;
  reg [20:0] label_0;
  reg [20:0] label_1;
  wire [20:0] labels;
  reg leaves_1;
  reg [2:0] leaving;
  wire may_end;
  wire [335:0] o;
  wire [101:0] o__payload_497 ;
  wire [553:0] o__payload_533 ;
  reg o__ready_482 ;
  wire [1567:0] operand;
  reg [2:0] plane;
  wire reads;
  wire reserve;
  wire [89:0] result;
  wire [89:0] result_507 ;
  wire [89:0] result_513 ;
  wire [89:0] result_519 ;
  wire [89:0] result_525 ;
  wire [89:0] result_531 ;
  wire [3:0] room;
  wire sets_out;
  wire [539:0] so_far;
  wire space_0;
  wire space_1;
  wire standing__ready;
  reg standing__valid;
  reg [2:0] step;
  wire steps__valid;
  wire [55:0] sums_187 ;
  wire [55:0] sums_193 ;
  wire [55:0] sums_199 ;
  wire [55:0] sums_205 ;
  wire [55:0] sums_211 ;
  wire [55:0] sums_217 ;
  wire [55:0] sums_223 ;
  wire [55:0] sums_229 ;
  wire [55:0] sums_235 ;
  wire [55:0] sums_241 ;
  wire [55:0] sums_247 ;
  wire [55:0] sums_253 ;
  wire [55:0] sums_259 ;
  wire [55:0] sums_265 ;
  wire [55:0] sums_271 ;
  wire [55:0] sums_277 ;
  wire [55:0] sums_283 ;
  wire [55:0] sums_289 ;
  wire [55:0] sums_295 ;
  wire [55:0] sums_301 ;
  wire [55:0] sums_307 ;
  wire [55:0] sums_313 ;
  wire [55:0] sums_319 ;
  wire [55:0] sums_325 ;
  wire [55:0] sums_331 ;
  wire [55:0] sums_337 ;
  wire [55:0] sums_343 ;
  wire [55:0] sums_349 ;
  wire [55:0] sums_355 ;
  wire [55:0] sums_361 ;
  wire [55:0] sums_367 ;
  wire [55:0] sums_373 ;
  wire [55:0] sums_379 ;
  wire [55:0] sums_385 ;
  wire [55:0] sums_391 ;
  wire [55:0] sums_397 ;
  wire [55:0] sums_403 ;
  wire [55:0] sums_409 ;
  wire [55:0] sums_415 ;
  wire [55:0] sums_421 ;
  wire [55:0] sums_427 ;
  wire [55:0] sums_433 ;
  wire [55:0] sums_439 ;
  wire [55:0] sums_445 ;
  wire [55:0] sums_451 ;
  wire [55:0] sums_457 ;
  wire [55:0] sums_463 ;
  wire [55:0] sums_469 ;
  wire [7:0] top;
  wire [7:0] top_101 ;
  wire [45:0] totals_635 ;
  reg valid_0;
  reg [3:0] waiting;
  wire [539:0] word;
  wire writes;
  assign _02_ = ~ label_1[5];
  assign so_far = word & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _16_ = ~ label_1[6];
  assign writes = leaves_1 & _16_;
  assign i__valid_493  = leaves_1 & label_1[6];
  assign _17_ = labels[4] ? 3'h0 : following_step;
  assign _18_ = labels[6] ? 8'h00 : following_group;
  assign _19_ = completes ? 3'h0 : following[2:0];
  assign _20_ = i_scales__valid & i_scales__ready;
  assign _21_ = waiting + _20_;
  assign _22_ = _21_ - sets_out;
  assign _12_ = | leaving;
  assign _23_ = leaving - 1'h1;
  always @(posedge clk)
    label_1 <= ended[20:0];
  assign _00_ = ~ standing__valid;
  assign space_1 = _00_ | standing__ready;
  assign enter = valid_0 & space_1;
  assign _08_ = ~ valid_0;
  assign space_0 = _08_ | space_1;
  assign following_step = step + 1'h1;
  assign following_group = group + 1'h1;
  assign labels[3] = ! step;
  assign labels[4] = following_step == i__payload[2:0];
  assign labels[5] = ! group;
  assign labels[6] = following_group == i__payload[10:3];
  assign steps__valid = i__valid & i_acts__valid;
  assign i_acts__ready = steps__valid & space_0;
  assign _01_ = i_acts__ready & labels[4];
  assign i__ready = _01_ & labels[6];
  assign top = $signed(i__payload[20:14]) + $signed(8'h7f);
  assign top_101  = $signed(i__payload[27:21]) + $signed(8'h7f);
  assign following = plane + 1'h1;
  assign completes = following == label_0[2:0];
  assign _03_ = completes & label_0[4];
  assign _04_ = ~ _03_;
  assign _05_ = may_end | _04_;
  assign i_weights__ready = standing__valid & _05_;
  assign adds = i_weights__ready & i_weights__valid;
  assign ends = standing__ready & label_0[4];
  assign standing__ready = adds & completes;
  assign _06_ = ! plane;
  assign begins = label_0[3] & _06_;
  assign _07_ = ! leaving;
  assign _09_ = _07_ & waiting[3];
  assign _10_ = ~ label_0[6];
  assign _11_ = room[3] | _10_;
  assign may_end = _09_ & _11_;
  assign sets_out = ends | _12_;
  assign _13_ = ends & label_0[6];
  assign _14_ = _12_ & ended[6];
  assign reserve = _13_ | _14_;
  assign _15_ = ~ ended[5];
  assign reads = o__ready_482  & _15_;
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (space_1) standing__valid <= valid_0;
  always @(posedge clk)
    if (rst) valid_0 <= 1'h0;
    else if (space_0) valid_0 <= steps__valid;
  always @(posedge clk)
    if (rst) step <= 3'h0;
    else if (i_acts__ready) step <= _17_;
  always @(posedge clk)
    if (rst) group <= 8'h00;
    else if (_25_) group <= _18_;
  always @(posedge clk)
    if (i_acts__ready) entering_0 <= { i__payload[27:14], labels[6:3], i__payload[13:11] };
  always @(posedge clk)
    if (enter) label_0 <= entering_0;
  always @(posedge clk)
    if (i_acts__ready) acts <= { aligned_634 , aligned_633 , aligned_632 , aligned_631 , aligned_630 , aligned_629 , aligned_628 , aligned_627 , aligned_626 , aligned_625 , aligned_624 , aligned_623 , aligned_622 , aligned_621 , aligned_620 , aligned_619 , aligned_618 , aligned_617 , aligned_616 , aligned_615 , aligned_614 , aligned_613 , aligned_612 , aligned_611 , aligned_610 , aligned_609 , aligned_608 , aligned_607 , aligned_606 , aligned_605 , aligned_604 , aligned_603 , aligned_602 , aligned_601 , aligned_600 , aligned_599 , aligned_598 , aligned_597 , aligned_596 , aligned_595 , aligned_594 , aligned_593 , aligned_592 , aligned_591 , aligned_590 , aligned_589 , aligned_588 , aligned_587 , aligned_586 , aligned_585 , aligned_584 , aligned_583 , aligned_582 , aligned_581 , aligned_580 , aligned_579 , aligned_578 , aligned_577 , aligned_576 , aligned_575 , aligned_574 , aligned_573 , aligned_572 , aligned };
  always @(posedge clk)
    if (rst) plane <= 3'h0;
    else if (adds) plane <= _19_;
  always @(posedge clk)
    if (rst) waiting <= 4'h0;
    else waiting <= _22_;
  always @(posedge clk)
    if (rst) leaving <= 3'h0;
    else if (_24_) leaving <= _26_;
  always @(posedge clk)
    if (ends) ended <= { totals_635 , label_0 };
  always @(posedge clk)
    if (rst) o__ready_482  <= 1'h0;
    else o__ready_482  <= sets_out;
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_482 ;
  assign _24_ = | { _12_, ends };
  assign _25_ = & { i_acts__ready, labels[4] };
  assign _26_ = ends ? 3'h7 : _23_;
  lut_tile_w4_bf16__act_totals act_totals (
    .acts(acts),
    .clk(clk),
    .enter(enter),
    .fresh(entering_0[3]),
    .rst(rst),
    .totals(totals_635 )
  );
  align_bf16 align_0_0 (
    .act(i_acts__payload[15:0]),
    .aligned(aligned),
    .top(top)
  );
  align_bf16 align_0_1 (
    .act(i_acts__payload[31:16]),
    .aligned(aligned_572 ),
    .top(top)
  );
  align_bf16 align_0_10 (
    .act(i_acts__payload[175:160]),
    .aligned(aligned_581 ),
    .top(top)
  );
  align_bf16 align_0_11 (
    .act(i_acts__payload[191:176]),
    .aligned(aligned_582 ),
    .top(top)
  );
  align_bf16 align_0_12 (
    .act(i_acts__payload[207:192]),
    .aligned(aligned_583 ),
    .top(top)
  );
  align_bf16 align_0_13 (
    .act(i_acts__payload[223:208]),
    .aligned(aligned_584 ),
    .top(top)
  );
  align_bf16 align_0_14 (
    .act(i_acts__payload[239:224]),
    .aligned(aligned_585 ),
    .top(top)
  );
  align_bf16 align_0_15 (
    .act(i_acts__payload[255:240]),
    .aligned(aligned_586 ),
    .top(top)
  );
  align_bf16 align_0_16 (
    .act(i_acts__payload[271:256]),
    .aligned(aligned_587 ),
    .top(top)
  );
  align_bf16 align_0_17 (
    .act(i_acts__payload[287:272]),
    .aligned(aligned_588 ),
    .top(top)
  );
  align_bf16 align_0_18 (
    .act(i_acts__payload[303:288]),
    .aligned(aligned_589 ),
    .top(top)
  );
  align_bf16 align_0_19 (
    .act(i_acts__payload[319:304]),
    .aligned(aligned_590 ),
    .top(top)
  );
  align_bf16 align_0_2 (
    .act(i_acts__payload[47:32]),
    .aligned(aligned_573 ),
    .top(top)
  );
  align_bf16 align_0_20 (
    .act(i_acts__payload[335:320]),
    .aligned(aligned_591 ),
    .top(top)
  );
  align_bf16 align_0_21 (
    .act(i_acts__payload[351:336]),
    .aligned(aligned_592 ),
    .top(top)
  );
  align_bf16 align_0_22 (
    .act(i_acts__payload[367:352]),
    .aligned(aligned_593 ),
    .top(top)
  );
  align_bf16 align_0_23 (
    .act(i_acts__payload[383:368]),
    .aligned(aligned_594 ),
    .top(top)
  );
  align_bf16 align_0_24 (
    .act(i_acts__payload[399:384]),
    .aligned(aligned_595 ),
    .top(top)
  );
  align_bf16 align_0_25 (
    .act(i_acts__payload[415:400]),
    .aligned(aligned_596 ),
    .top(top)
  );
  align_bf16 align_0_26 (
    .act(i_acts__payload[431:416]),
    .aligned(aligned_597 ),
    .top(top)
  );
  align_bf16 align_0_27 (
    .act(i_acts__payload[447:432]),
    .aligned(aligned_598 ),
    .top(top)
  );
  align_bf16 align_0_28 (
    .act(i_acts__payload[463:448]),
    .aligned(aligned_599 ),
    .top(top)
  );
  align_bf16 align_0_29 (
    .act(i_acts__payload[479:464]),
    .aligned(aligned_600 ),
    .top(top)
  );
  align_bf16 align_0_3 (
    .act(i_acts__payload[63:48]),
    .aligned(aligned_574 ),
    .top(top)
  );
  align_bf16 align_0_30 (
    .act(i_acts__payload[495:480]),
    .aligned(aligned_601 ),
    .top(top)
  );
  align_bf16 align_0_31 (
    .act(i_acts__payload[511:496]),
    .aligned(aligned_602 ),
    .top(top)
  );
  align_bf16 align_0_4 (
    .act(i_acts__payload[79:64]),
    .aligned(aligned_575 ),
    .top(top)
  );
  align_bf16 align_0_5 (
    .act(i_acts__payload[95:80]),
    .aligned(aligned_576 ),
    .top(top)
  );
  align_bf16 align_0_6 (
    .act(i_acts__payload[111:96]),
    .aligned(aligned_577 ),
    .top(top)
  );
  align_bf16 align_0_7 (
    .act(i_acts__payload[127:112]),
    .aligned(aligned_578 ),
    .top(top)
  );
  align_bf16 align_0_8 (
    .act(i_acts__payload[143:128]),
    .aligned(aligned_579 ),
    .top(top)
  );
  align_bf16 align_0_9 (
    .act(i_acts__payload[159:144]),
    .aligned(aligned_580 ),
    .top(top)
  );
  align_bf16 align_1_0 (
    .act(i_acts__payload[527:512]),
    .aligned(aligned_603 ),
    .top(top_101 )
  );
  align_bf16 align_1_1 (
    .act(i_acts__payload[543:528]),
    .aligned(aligned_604 ),
    .top(top_101 )
  );
  align_bf16 align_1_10 (
    .act(i_acts__payload[687:672]),
    .aligned(aligned_613 ),
    .top(top_101 )
  );
  align_bf16 align_1_11 (
    .act(i_acts__payload[703:688]),
    .aligned(aligned_614 ),
    .top(top_101 )
  );
  align_bf16 align_1_12 (
    .act(i_acts__payload[719:704]),
    .aligned(aligned_615 ),
    .top(top_101 )
  );
  align_bf16 align_1_13 (
    .act(i_acts__payload[735:720]),
    .aligned(aligned_616 ),
    .top(top_101 )
  );
  align_bf16 align_1_14 (
    .act(i_acts__payload[751:736]),
    .aligned(aligned_617 ),
    .top(top_101 )
  );
  align_bf16 align_1_15 (
    .act(i_acts__payload[767:752]),
    .aligned(aligned_618 ),
    .top(top_101 )
  );
  align_bf16 align_1_16 (
    .act(i_acts__payload[783:768]),
    .aligned(aligned_619 ),
    .top(top_101 )
  );
  align_bf16 align_1_17 (
    .act(i_acts__payload[799:784]),
    .aligned(aligned_620 ),
    .top(top_101 )
  );
  align_bf16 align_1_18 (
    .act(i_acts__payload[815:800]),
    .aligned(aligned_621 ),
    .top(top_101 )
  );
  align_bf16 align_1_19 (
    .act(i_acts__payload[831:816]),
    .aligned(aligned_622 ),
    .top(top_101 )
  );
  align_bf16 align_1_2 (
    .act(i_acts__payload[559:544]),
    .aligned(aligned_605 ),
    .top(top_101 )
  );
  align_bf16 align_1_20 (
    .act(i_acts__payload[847:832]),
    .aligned(aligned_623 ),
    .top(top_101 )
  );
  align_bf16 align_1_21 (
    .act(i_acts__payload[863:848]),
    .aligned(aligned_624 ),
    .top(top_101 )
  );
  align_bf16 align_1_22 (
    .act(i_acts__payload[879:864]),
    .aligned(aligned_625 ),
    .top(top_101 )
  );
  align_bf16 align_1_23 (
    .act(i_acts__payload[895:880]),
    .aligned(aligned_626 ),
    .top(top_101 )
  );
  align_bf16 align_1_24 (
    .act(i_acts__payload[911:896]),
    .aligned(aligned_627 ),
    .top(top_101 )
  );
  align_bf16 align_1_25 (
    .act(i_acts__payload[927:912]),
    .aligned(aligned_628 ),
    .top(top_101 )
  );
  align_bf16 align_1_26 (
    .act(i_acts__payload[943:928]),
    .aligned(aligned_629 ),
    .top(top_101 )
  );
  align_bf16 align_1_27 (
    .act(i_acts__payload[959:944]),
    .aligned(aligned_630 ),
    .top(top_101 )
  );
  align_bf16 align_1_28 (
    .act(i_acts__payload[975:960]),
    .aligned(aligned_631 ),
    .top(top_101 )
  );
  align_bf16 align_1_29 (
    .act(i_acts__payload[991:976]),
    .aligned(aligned_632 ),
    .top(top_101 )
  );
  align_bf16 align_1_3 (
    .act(i_acts__payload[575:560]),
    .aligned(aligned_606 ),
    .top(top_101 )
  );
  align_bf16 align_1_30 (
    .act(i_acts__payload[1007:992]),
    .aligned(aligned_633 ),
    .top(top_101 )
  );
  align_bf16 align_1_31 (
    .act(i_acts__payload[1023:1008]),
    .aligned(aligned_634 ),
    .top(top_101 )
  );
  align_bf16 align_1_4 (
    .act(i_acts__payload[591:576]),
    .aligned(aligned_607 ),
    .top(top_101 )
  );
  align_bf16 align_1_5 (
    .act(i_acts__payload[607:592]),
    .aligned(aligned_608 ),
    .top(top_101 )
  );
  align_bf16 align_1_6 (
    .act(i_acts__payload[623:608]),
    .aligned(aligned_609 ),
    .top(top_101 )
  );
  align_bf16 align_1_7 (
    .act(i_acts__payload[639:624]),
    .aligned(aligned_610 ),
    .top(top_101 )
  );
  align_bf16 align_1_8 (
    .act(i_acts__payload[655:640]),
    .aligned(aligned_611 ),
    .top(top_101 )
  );
  align_bf16 align_1_9 (
    .act(i_acts__payload[671:656]),
    .aligned(aligned_612 ),
    .top(top_101 )
  );
  lut_column_k32_g2_v2_i16_w4 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_187 ),
    .weights(i_weights__payload[31:0])
  );
  lut_column_k32_g2_v2_i16_w4 column_1 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_193 ),
    .weights(i_weights__payload[63:32])
  );
  lut_column_k32_g2_v2_i16_w4 column_10 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_247 ),
    .weights(i_weights__payload[351:320])
  );
  lut_column_k32_g2_v2_i16_w4 column_11 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_253 ),
    .weights(i_weights__payload[383:352])
  );
  lut_column_k32_g2_v2_i16_w4 column_12 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_259 ),
    .weights(i_weights__payload[415:384])
  );
  lut_column_k32_g2_v2_i16_w4 column_13 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_265 ),
    .weights(i_weights__payload[447:416])
  );
  lut_column_k32_g2_v2_i16_w4 column_14 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_271 ),
    .weights(i_weights__payload[479:448])
  );
  lut_column_k32_g2_v2_i16_w4 column_15 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_277 ),
    .weights(i_weights__payload[511:480])
  );
  lut_column_k32_g2_v2_i16_w4 column_16 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_283 ),
    .weights(i_weights__payload[543:512])
  );
  lut_column_k32_g2_v2_i16_w4 column_17 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_289 ),
    .weights(i_weights__payload[575:544])
  );
  lut_column_k32_g2_v2_i16_w4 column_18 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_295 ),
    .weights(i_weights__payload[607:576])
  );
  lut_column_k32_g2_v2_i16_w4 column_19 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_301 ),
    .weights(i_weights__payload[639:608])
  );
  lut_column_k32_g2_v2_i16_w4 column_2 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_199 ),
    .weights(i_weights__payload[95:64])
  );
  lut_column_k32_g2_v2_i16_w4 column_20 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_307 ),
    .weights(i_weights__payload[671:640])
  );
  lut_column_k32_g2_v2_i16_w4 column_21 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_313 ),
    .weights(i_weights__payload[703:672])
  );
  lut_column_k32_g2_v2_i16_w4 column_22 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_319 ),
    .weights(i_weights__payload[735:704])
  );
  lut_column_k32_g2_v2_i16_w4 column_23 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_325 ),
    .weights(i_weights__payload[767:736])
  );
  lut_column_k32_g2_v2_i16_w4 column_24 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_331 ),
    .weights(i_weights__payload[799:768])
  );
  lut_column_k32_g2_v2_i16_w4 column_25 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_337 ),
    .weights(i_weights__payload[831:800])
  );
  lut_column_k32_g2_v2_i16_w4 column_26 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_343 ),
    .weights(i_weights__payload[863:832])
  );
  lut_column_k32_g2_v2_i16_w4 column_27 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_349 ),
    .weights(i_weights__payload[895:864])
  );
  lut_column_k32_g2_v2_i16_w4 column_28 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_355 ),
    .weights(i_weights__payload[927:896])
  );
  lut_column_k32_g2_v2_i16_w4 column_29 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_361 ),
    .weights(i_weights__payload[959:928])
  );
  lut_column_k32_g2_v2_i16_w4 column_3 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_205 ),
    .weights(i_weights__payload[127:96])
  );
  lut_column_k32_g2_v2_i16_w4 column_30 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_367 ),
    .weights(i_weights__payload[991:960])
  );
  lut_column_k32_g2_v2_i16_w4 column_31 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_373 ),
    .weights(i_weights__payload[1023:992])
  );
  lut_column_k32_g2_v2_i16_w4 column_32 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_379 ),
    .weights(i_weights__payload[1055:1024])
  );
  lut_column_k32_g2_v2_i16_w4 column_33 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_385 ),
    .weights(i_weights__payload[1087:1056])
  );
  lut_column_k32_g2_v2_i16_w4 column_34 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_391 ),
    .weights(i_weights__payload[1119:1088])
  );
  lut_column_k32_g2_v2_i16_w4 column_35 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_397 ),
    .weights(i_weights__payload[1151:1120])
  );
  lut_column_k32_g2_v2_i16_w4 column_36 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_403 ),
    .weights(i_weights__payload[1183:1152])
  );
  lut_column_k32_g2_v2_i16_w4 column_37 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_409 ),
    .weights(i_weights__payload[1215:1184])
  );
  lut_column_k32_g2_v2_i16_w4 column_38 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_415 ),
    .weights(i_weights__payload[1247:1216])
  );
  lut_column_k32_g2_v2_i16_w4 column_39 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_421 ),
    .weights(i_weights__payload[1279:1248])
  );
  lut_column_k32_g2_v2_i16_w4 column_4 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_211 ),
    .weights(i_weights__payload[159:128])
  );
  lut_column_k32_g2_v2_i16_w4 column_40 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_427 ),
    .weights(i_weights__payload[1311:1280])
  );
  lut_column_k32_g2_v2_i16_w4 column_41 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_433 ),
    .weights(i_weights__payload[1343:1312])
  );
  lut_column_k32_g2_v2_i16_w4 column_42 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_439 ),
    .weights(i_weights__payload[1375:1344])
  );
  lut_column_k32_g2_v2_i16_w4 column_43 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_445 ),
    .weights(i_weights__payload[1407:1376])
  );
  lut_column_k32_g2_v2_i16_w4 column_44 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_451 ),
    .weights(i_weights__payload[1439:1408])
  );
  lut_column_k32_g2_v2_i16_w4 column_45 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_457 ),
    .weights(i_weights__payload[1471:1440])
  );
  lut_column_k32_g2_v2_i16_w4 column_46 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_463 ),
    .weights(i_weights__payload[1503:1472])
  );
  lut_column_k32_g2_v2_i16_w4 column_47 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_469 ),
    .weights(i_weights__payload[1535:1504])
  );
  lut_column_k32_g2_v2_i16_w4 column_5 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_217 ),
    .weights(i_weights__payload[191:160])
  );
  lut_column_k32_g2_v2_i16_w4 column_6 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_223 ),
    .weights(i_weights__payload[223:192])
  );
  lut_column_k32_g2_v2_i16_w4 column_7 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_229 ),
    .weights(i_weights__payload[255:224])
  );
  lut_column_k32_g2_v2_i16_w4 column_8 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_235 ),
    .weights(i_weights__payload[287:256])
  );
  lut_column_k32_g2_v2_i16_w4 column_9 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_241 ),
    .weights(i_weights__payload[319:288])
  );
  lut_tile_w4_bf16__drain drain (
    .capture(capture),
    .clk(clk),
    .o(o),
    .rst(rst),
    .sums_1 ({ sums_469 , sums_463 , sums_457 , sums_451 , sums_445 , sums_439 , sums_433 , sums_427 , sums_421 , sums_415 , sums_409 , sums_403 , sums_397 , sums_391 , sums_385 , sums_379 , sums_373 , sums_367 , sums_361 , sums_355 , sums_349 , sums_343 , sums_337 , sums_331 , sums_325 , sums_319 , sums_313 , sums_307 , sums_301 , sums_295 , sums_289 , sums_283 , sums_277 , sums_271 , sums_265 , sums_259 , sums_253 , sums_247 , sums_241 , sums_235 , sums_229 , sums_223 , sums_217 , sums_211 , sums_205 , sums_199 , sums_193 , sums_187  })
  );
  lut_tile_w4_bf16__front front (
    .acts(acts),
    .clk(clk),
    .enter(enter),
    .operand(operand),
    .rst(rst)
  );
  lut_tile_w4_bf16__queue queue (
    .clk(clk),
    .i__payload({ label_1[20:7], result_531 , result_525 , result_519 , result_513 , result_507 , result }),
    .i__valid(i__valid_493 ),
    .o__payload(o__payload_533 ),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  rescale_v2_i16_w4_s12_i45 rescale_0 (
    .clk(clk),
    .result(result),
    .rst(rst),
    .running(so_far[89:0]),
    .scale(o__payload_497 [11:0]),
    .sums(o[55:0]),
    .totals(ended[66:21]),
    .zero(o__payload_497 [76:72])
  );
  rescale_v2_i16_w4_s12_i45 rescale_1 (
    .clk(clk),
    .result(result_507 ),
    .rst(rst),
    .running(so_far[179:90]),
    .scale(o__payload_497 [23:12]),
    .sums(o[111:56]),
    .totals(ended[66:21]),
    .zero(o__payload_497 [81:77])
  );
  rescale_v2_i16_w4_s12_i45 rescale_2 (
    .clk(clk),
    .result(result_513 ),
    .rst(rst),
    .running(so_far[269:180]),
    .scale(o__payload_497 [35:24]),
    .sums(o[167:112]),
    .totals(ended[66:21]),
    .zero(o__payload_497 [86:82])
  );
  rescale_v2_i16_w4_s12_i45 rescale_3 (
    .clk(clk),
    .result(result_519 ),
    .rst(rst),
    .running(so_far[359:270]),
    .scale(o__payload_497 [47:36]),
    .sums(o[223:168]),
    .totals(ended[66:21]),
    .zero(o__payload_497 [91:87])
  );
  rescale_v2_i16_w4_s12_i45 rescale_4 (
    .clk(clk),
    .result(result_525 ),
    .rst(rst),
    .running(so_far[449:360]),
    .scale(o__payload_497 [59:48]),
    .sums(o[279:224]),
    .totals(ended[66:21]),
    .zero(o__payload_497 [96:92])
  );
  rescale_v2_i16_w4_s12_i45 rescale_5 (
    .clk(clk),
    .result(result_531 ),
    .rst(rst),
    .running(so_far[539:450]),
    .scale(o__payload_497 [71:60]),
    .sums(o[335:280]),
    .totals(ended[66:21]),
    .zero(o__payload_497 [101:97])
  );
  lut_tile_w4_bf16__running_sums running_sums (
    .clk(clk),
    .read_enable(reads),
    .rst(rst),
    .turns(o__ready_482 ),
    .word(word),
    .write_data({ result_531 , result_525 , result_519 , result_513 , result_507 , result }),
    .write_enable(writes)
  );
  lut_tile_w4_bf16__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i_scales__valid),
    .o__payload(o__payload_497 ),
    .o__ready(o__ready_482 ),
    .rst(rst),
    .write_data(i_scales__payload)
  );
  fixed45_to_fp32 to_float_0 (
    .code(code),
    .exponent(o__payload_533 [546:540]),
    .number(o__payload_533 [44:0])
  );
  fixed45_to_fp32 to_float_1 (
    .code(code_560 ),
    .exponent(o__payload_533 [553:547]),
    .number(o__payload_533 [89:45])
  );
  fixed45_to_fp32 to_float_10 (
    .code(code_569 ),
    .exponent(o__payload_533 [546:540]),
    .number(o__payload_533 [494:450])
  );
  fixed45_to_fp32 to_float_11 (
    .code(code_570 ),
    .exponent(o__payload_533 [553:547]),
    .number(o__payload_533 [539:495])
  );
  fixed45_to_fp32 to_float_2 (
    .code(code_561 ),
    .exponent(o__payload_533 [546:540]),
    .number(o__payload_533 [134:90])
  );
  fixed45_to_fp32 to_float_3 (
    .code(code_562 ),
    .exponent(o__payload_533 [553:547]),
    .number(o__payload_533 [179:135])
  );
  fixed45_to_fp32 to_float_4 (
    .code(code_563 ),
    .exponent(o__payload_533 [546:540]),
    .number(o__payload_533 [224:180])
  );
  fixed45_to_fp32 to_float_5 (
    .code(code_564 ),
    .exponent(o__payload_533 [553:547]),
    .number(o__payload_533 [269:225])
  );
  fixed45_to_fp32 to_float_6 (
    .code(code_565 ),
    .exponent(o__payload_533 [546:540]),
    .number(o__payload_533 [314:270])
  );
  fixed45_to_fp32 to_float_7 (
    .code(code_566 ),
    .exponent(o__payload_533 [553:547]),
    .number(o__payload_533 [359:315])
  );
  fixed45_to_fp32 to_float_8 (
    .code(code_567 ),
    .exponent(o__payload_533 [546:540]),
    .number(o__payload_533 [404:360])
  );
  fixed45_to_fp32 to_float_9 (
    .code(code_568 ),
    .exponent(o__payload_533 [553:547]),
    .number(o__payload_533 [449:405])
  );
  assign o__payload = { code_570 , code_569 , code_568 , code_567 , code_566 , code_565 , code_564 , code_563 , code_562 , code_561 , code_560 , code };
  assign { labels[20:7], labels[2:0] } = i__payload[27:11];
endmodule

module lut_tile_w4_bf16__act_totals(clk, rst, enter, fresh, acts, totals);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enter;
  wire enter;
  input fresh;
  wire fresh;
  input [1023:0] acts;
  wire [1023:0] acts;
  output [45:0] totals;
  wire [45:0] totals;
  wire _000_;
  wire [22:0] _001_;
  wire [22:0] _002_;
  wire [22:0] _003_;
  wire [22:0] _004_;
  wire [22:0] _005_;
  wire [22:0] _006_;
  wire [22:0] _007_;
  wire [22:0] _008_;
  wire [22:0] _009_;
  wire [22:0] _010_;
  wire [22:0] _011_;
  wire [22:0] _012_;
  wire [22:0] _013_;
  wire [17:0] _014_;
  wire [18:0] _015_;
  wire [19:0] _016_;
  wire [20:0] _017_;
  wire [21:0] _018_;
  wire [22:0] _019_;
  wire [23:0] _020_;
  wire [22:0] _021_;
  wire [22:0] _022_;
  wire [22:0] _023_;
  wire [22:0] _024_;
  wire [22:0] _025_;
  wire [22:0] _026_;
  wire [22:0] _027_;
  wire [22:0] _028_;
  wire [22:0] _029_;
  wire [22:0] _030_;
  wire [22:0] _031_;
  wire [22:0] _032_;
  wire [22:0] _033_;
  wire [22:0] _034_;
  wire [22:0] _035_;
  wire [22:0] _036_;
  wire [22:0] _037_;
  wire [22:0] _038_;
  wire [22:0] _039_;
  wire [22:0] _040_;
  wire [22:0] _041_;
  wire [22:0] _042_;
  wire [22:0] _043_;
  wire [22:0] _044_;
  wire [22:0] _045_;
  wire [17:0] _046_;
  wire [18:0] _047_;
  wire [19:0] _048_;
  wire [20:0] _049_;
  wire [21:0] _050_;
  wire [22:0] _051_;
  wire [23:0] _052_;
  wire [22:0] _053_;
  wire [22:0] _054_;
  wire [22:0] _055_;
  wire [22:0] _056_;
  wire [22:0] _057_;
  wire [22:0] _058_;
  wire [22:0] _059_;
  wire [22:0] _060_;
  wire [22:0] _061_;
  wire [22:0] _062_;
  wire [22:0] _063_;
  wire [22:0] _064_;
  wire signed [22:0] begun_0;
  wire signed [22:0] begun_1;
  reg signed [22:0] total_0;
  reg signed [22:0] total_1;
  assign begun_0 = total_0 & { _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_ };
  assign _000_ = ~ fresh;
  assign begun_1 = total_1 & { _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_ };
  assign _014_[16:0] = $signed(acts[15:0]) + $signed(acts[31:16]);
  assign _015_[17:0] = $signed(_014_[16:0]) + $signed(acts[47:32]);
  assign _016_[18:0] = $signed(_015_[17:0]) + $signed(acts[63:48]);
  assign _017_[19:0] = $signed(_016_[18:0]) + $signed(acts[79:64]);
  assign _018_[20:0] = $signed(_017_[19:0]) + $signed(acts[95:80]);
  assign _019_[21:0] = $signed(_018_[20:0]) + $signed(acts[111:96]);
  assign _020_[22:0] = $signed(_019_[21:0]) + $signed(acts[127:112]);
  assign _021_ = $signed(_020_[22:0]) + $signed(acts[143:128]);
  assign _022_ = $signed(_021_) + $signed(acts[159:144]);
  assign _023_ = $signed(_022_) + $signed(acts[175:160]);
  assign _024_ = $signed(_023_) + $signed(acts[191:176]);
  assign _025_ = $signed(_024_) + $signed(acts[207:192]);
  assign _026_ = $signed(_025_) + $signed(acts[223:208]);
  assign _027_ = $signed(_026_) + $signed(acts[239:224]);
  assign _028_ = $signed(_027_) + $signed(acts[255:240]);
  assign _029_ = $signed(_028_) + $signed(acts[271:256]);
  assign _030_ = $signed(_029_) + $signed(acts[287:272]);
  assign _031_ = $signed(_030_) + $signed(acts[303:288]);
  assign _032_ = $signed(_031_) + $signed(acts[319:304]);
  assign _033_ = $signed(_032_) + $signed(acts[335:320]);
  assign _034_ = $signed(_033_) + $signed(acts[351:336]);
  assign _035_ = $signed(_034_) + $signed(acts[367:352]);
  assign _036_ = $signed(_035_) + $signed(acts[383:368]);
  assign _037_ = $signed(_036_) + $signed(acts[399:384]);
  assign _038_ = $signed(_037_) + $signed(acts[415:400]);
  assign _039_ = $signed(_038_) + $signed(acts[431:416]);
  assign _040_ = $signed(_039_) + $signed(acts[447:432]);
  assign _041_ = $signed(_040_) + $signed(acts[463:448]);
  assign _042_ = $signed(_041_) + $signed(acts[479:464]);
  assign _043_ = $signed(_042_) + $signed(acts[495:480]);
  assign _044_ = $signed(_043_) + $signed(acts[511:496]);
  assign _045_ = $signed(begun_0) + $signed(_044_);
  assign _046_[16:0] = $signed(acts[527:512]) + $signed(acts[543:528]);
  assign _047_[17:0] = $signed(_046_[16:0]) + $signed(acts[559:544]);
  assign _048_[18:0] = $signed(_047_[17:0]) + $signed(acts[575:560]);
  assign _049_[19:0] = $signed(_048_[18:0]) + $signed(acts[591:576]);
  assign _050_[20:0] = $signed(_049_[19:0]) + $signed(acts[607:592]);
  assign _051_[21:0] = $signed(_050_[20:0]) + $signed(acts[623:608]);
  assign _052_[22:0] = $signed(_051_[21:0]) + $signed(acts[639:624]);
  assign _053_ = $signed(_052_[22:0]) + $signed(acts[655:640]);
  assign _054_ = $signed(_053_) + $signed(acts[671:656]);
  assign _055_ = $signed(_054_) + $signed(acts[687:672]);
  assign _056_ = $signed(_055_) + $signed(acts[703:688]);
  assign _057_ = $signed(_056_) + $signed(acts[719:704]);
  assign _058_ = $signed(_057_) + $signed(acts[735:720]);
  assign _059_ = $signed(_058_) + $signed(acts[751:736]);
  assign _060_ = $signed(_059_) + $signed(acts[767:752]);
  assign _061_ = $signed(_060_) + $signed(acts[783:768]);
  assign _062_ = $signed(_061_) + $signed(acts[799:784]);
  assign _063_ = $signed(_062_) + $signed(acts[815:800]);
  assign _064_ = $signed(_063_) + $signed(acts[831:816]);
  assign _001_ = $signed(_064_) + $signed(acts[847:832]);
  assign _002_ = $signed(_001_) + $signed(acts[863:848]);
  assign _003_ = $signed(_002_) + $signed(acts[879:864]);
  assign _004_ = $signed(_003_) + $signed(acts[895:880]);
  assign _005_ = $signed(_004_) + $signed(acts[911:896]);
  assign _006_ = $signed(_005_) + $signed(acts[927:912]);
  assign _007_ = $signed(_006_) + $signed(acts[943:928]);
  assign _008_ = $signed(_007_) + $signed(acts[959:944]);
  assign _009_ = $signed(_008_) + $signed(acts[975:960]);
  assign _010_ = $signed(_009_) + $signed(acts[991:976]);
  assign _011_ = $signed(_010_) + $signed(acts[1007:992]);
  assign _012_ = $signed(_011_) + $signed(acts[1023:1008]);
  assign _013_ = $signed(begun_1) + $signed(_012_);
  always @(posedge clk)
    if (enter) total_0 <= _045_;
  always @(posedge clk)
    if (enter) total_1 <= _013_;
  assign _020_[23] = _020_[22];
  assign _019_[22] = _019_[21];
  assign _018_[21] = _018_[20];
  assign _017_[20] = _017_[19];
  assign _016_[19] = _016_[18];
  assign _015_[18] = _015_[17];
  assign _014_[17] = _014_[16];
  assign _052_[23] = _052_[22];
  assign _051_[22] = _051_[21];
  assign _050_[21] = _050_[20];
  assign _049_[20] = _049_[19];
  assign _048_[19] = _048_[18];
  assign _047_[18] = _047_[17];
  assign _046_[17] = _046_[16];
  assign totals = { total_1, total_0 };
endmodule

module lut_tile_w4_bf16__drain(clk, rst, o, sums_1 , capture);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [335:0] o;
  wire [335:0] o;
  input [2687:0] sums_1 ;
  wire [2687:0] sums_1 ;
  input capture;
  wire capture;
  wire [55:0] earlier;
  wire [55:0] earlier_100 ;
  wire [55:0] earlier_104 ;
  wire [55:0] earlier_108 ;
  wire [55:0] earlier_112 ;
  wire [55:0] earlier_116 ;
  wire [55:0] earlier_120 ;
  wire [55:0] earlier_124 ;
  wire [55:0] earlier_128 ;
  wire [55:0] earlier_132 ;
  wire [55:0] earlier_136 ;
  wire [55:0] earlier_140 ;
  wire [55:0] earlier_144 ;
  wire [55:0] earlier_148 ;
  wire [55:0] earlier_152 ;
  wire [55:0] earlier_156 ;
  wire [55:0] earlier_20 ;
  wire [55:0] earlier_24 ;
  wire [55:0] earlier_28 ;
  wire [55:0] earlier_32 ;
  wire [55:0] earlier_36 ;
  wire [55:0] earlier_40 ;
  wire [55:0] earlier_44 ;
  wire [55:0] earlier_48 ;
  wire [55:0] earlier_52 ;
  wire [55:0] earlier_56 ;
  wire [55:0] earlier_60 ;
  wire [55:0] earlier_64 ;
  wire [55:0] earlier_68 ;
  wire [55:0] earlier_72 ;
  wire [55:0] earlier_76 ;
  wire [55:0] earlier_80 ;
  wire [55:0] earlier_84 ;
  wire [55:0] earlier_88 ;
  wire [55:0] earlier_92 ;
  wire [55:0] earlier_96 ;
  wire [335:0] first;
  wire [55:0] later_160 ;
  wire [55:0] later_161 ;
  wire [55:0] later_162 ;
  wire [55:0] later_163 ;
  wire [55:0] later_164 ;
  wire [55:0] later_165 ;
  assign first = sums_1 [335:0] & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign o = first | { later_165 , later_164 , later_163 , later_162 , later_161 , later_160  };
  drain_56 link_10 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_140 ),
    .later(later_164 ),
    .rst(rst),
    .sums(sums_1 [615:560])
  );
  drain_56 link_11 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_136 ),
    .later(later_165 ),
    .rst(rst),
    .sums(sums_1 [671:616])
  );
  drain_56 link_12 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_132 ),
    .later(earlier_156 ),
    .rst(rst),
    .sums(sums_1 [727:672])
  );
  drain_56 link_13 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_128 ),
    .later(earlier_152 ),
    .rst(rst),
    .sums(sums_1 [783:728])
  );
  drain_56 link_14 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_124 ),
    .later(earlier_148 ),
    .rst(rst),
    .sums(sums_1 [839:784])
  );
  drain_56 link_15 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_120 ),
    .later(earlier_144 ),
    .rst(rst),
    .sums(sums_1 [895:840])
  );
  drain_56 link_16 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_116 ),
    .later(earlier_140 ),
    .rst(rst),
    .sums(sums_1 [951:896])
  );
  drain_56 link_17 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_112 ),
    .later(earlier_136 ),
    .rst(rst),
    .sums(sums_1 [1007:952])
  );
  drain_56 link_18 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_108 ),
    .later(earlier_132 ),
    .rst(rst),
    .sums(sums_1 [1063:1008])
  );
  drain_56 link_19 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_104 ),
    .later(earlier_128 ),
    .rst(rst),
    .sums(sums_1 [1119:1064])
  );
  drain_56 link_20 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_100 ),
    .later(earlier_124 ),
    .rst(rst),
    .sums(sums_1 [1175:1120])
  );
  drain_56 link_21 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_96 ),
    .later(earlier_120 ),
    .rst(rst),
    .sums(sums_1 [1231:1176])
  );
  drain_56 link_22 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_92 ),
    .later(earlier_116 ),
    .rst(rst),
    .sums(sums_1 [1287:1232])
  );
  drain_56 link_23 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_88 ),
    .later(earlier_112 ),
    .rst(rst),
    .sums(sums_1 [1343:1288])
  );
  drain_56 link_24 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_84 ),
    .later(earlier_108 ),
    .rst(rst),
    .sums(sums_1 [1399:1344])
  );
  drain_56 link_25 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_80 ),
    .later(earlier_104 ),
    .rst(rst),
    .sums(sums_1 [1455:1400])
  );
  drain_56 link_26 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_76 ),
    .later(earlier_100 ),
    .rst(rst),
    .sums(sums_1 [1511:1456])
  );
  drain_56 link_27 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_72 ),
    .later(earlier_96 ),
    .rst(rst),
    .sums(sums_1 [1567:1512])
  );
  drain_56 link_28 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_68 ),
    .later(earlier_92 ),
    .rst(rst),
    .sums(sums_1 [1623:1568])
  );
  drain_56 link_29 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_64 ),
    .later(earlier_88 ),
    .rst(rst),
    .sums(sums_1 [1679:1624])
  );
  drain_56 link_30 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_60 ),
    .later(earlier_84 ),
    .rst(rst),
    .sums(sums_1 [1735:1680])
  );
  drain_56 link_31 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_56 ),
    .later(earlier_80 ),
    .rst(rst),
    .sums(sums_1 [1791:1736])
  );
  drain_56 link_32 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_52 ),
    .later(earlier_76 ),
    .rst(rst),
    .sums(sums_1 [1847:1792])
  );
  drain_56 link_33 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_48 ),
    .later(earlier_72 ),
    .rst(rst),
    .sums(sums_1 [1903:1848])
  );
  drain_56 link_34 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_44 ),
    .later(earlier_68 ),
    .rst(rst),
    .sums(sums_1 [1959:1904])
  );
  drain_56 link_35 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_40 ),
    .later(earlier_64 ),
    .rst(rst),
    .sums(sums_1 [2015:1960])
  );
  drain_56 link_36 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_36 ),
    .later(earlier_60 ),
    .rst(rst),
    .sums(sums_1 [2071:2016])
  );
  drain_56 link_37 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_32 ),
    .later(earlier_56 ),
    .rst(rst),
    .sums(sums_1 [2127:2072])
  );
  drain_56 link_38 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_28 ),
    .later(earlier_52 ),
    .rst(rst),
    .sums(sums_1 [2183:2128])
  );
  drain_56 link_39 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_24 ),
    .later(earlier_48 ),
    .rst(rst),
    .sums(sums_1 [2239:2184])
  );
  drain_56 link_40 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_20 ),
    .later(earlier_44 ),
    .rst(rst),
    .sums(sums_1 [2295:2240])
  );
  drain_56 link_41 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier),
    .later(earlier_40 ),
    .rst(rst),
    .sums(sums_1 [2351:2296])
  );
  drain_56 link_42 (
    .capture(capture),
    .clk(clk),
    .earlier(56'h00000000000000),
    .later(earlier_36 ),
    .rst(rst),
    .sums(sums_1 [2407:2352])
  );
  drain_56 link_43 (
    .capture(capture),
    .clk(clk),
    .earlier(56'h00000000000000),
    .later(earlier_32 ),
    .rst(rst),
    .sums(sums_1 [2463:2408])
  );
  drain_56 link_44 (
    .capture(capture),
    .clk(clk),
    .earlier(56'h00000000000000),
    .later(earlier_28 ),
    .rst(rst),
    .sums(sums_1 [2519:2464])
  );
  drain_56 link_45 (
    .capture(capture),
    .clk(clk),
    .earlier(56'h00000000000000),
    .later(earlier_24 ),
    .rst(rst),
    .sums(sums_1 [2575:2520])
  );
  drain_56 link_46 (
    .capture(capture),
    .clk(clk),
    .earlier(56'h00000000000000),
    .later(earlier_20 ),
    .rst(rst),
    .sums(sums_1 [2631:2576])
  );
  drain_56 link_47 (
    .capture(capture),
    .clk(clk),
    .earlier(56'h00000000000000),
    .later(earlier),
    .rst(rst),
    .sums(sums_1 [2687:2632])
  );
  drain_56 link_6 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_156 ),
    .later(later_160 ),
    .rst(rst),
    .sums(sums_1 [391:336])
  );
  drain_56 link_7 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_152 ),
    .later(later_161 ),
    .rst(rst),
    .sums(sums_1 [447:392])
  );
  drain_56 link_8 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_148 ),
    .later(later_162 ),
    .rst(rst),
    .sums(sums_1 [503:448])
  );
  drain_56 link_9 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_144 ),
    .later(later_163 ),
    .rst(rst),
    .sums(sums_1 [559:504])
  );
endmodule

module lut_tile_w4_bf16__front(clk, rst, enter, acts, operand);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enter;
  wire enter;
  input [1023:0] acts;
  wire [1023:0] acts;
  output [1567:0] operand;
  reg [1567:0] operand;
  wire [15:0] _000_;
  wire [15:0] _001_;
  wire [15:0] _002_;
  wire [16:0] _003_;
  wire [15:0] _004_;
  wire [15:0] _005_;
  wire [16:0] _006_;
  wire [15:0] _007_;
  wire [15:0] _008_;
  wire [16:0] _009_;
  wire [15:0] _010_;
  wire [15:0] _011_;
  wire [15:0] _012_;
  wire [16:0] _013_;
  wire [15:0] _014_;
  wire [15:0] _015_;
  wire [16:0] _016_;
  wire [15:0] _017_;
  wire [15:0] _018_;
  wire [16:0] _019_;
  wire [15:0] _020_;
  wire [15:0] _021_;
  wire [16:0] _022_;
  wire [16:0] _023_;
  wire [15:0] _024_;
  wire [15:0] _025_;
  wire [16:0] _026_;
  wire [15:0] _027_;
  wire [15:0] _028_;
  wire [16:0] _029_;
  wire [15:0] _030_;
  wire [15:0] _031_;
  wire [16:0] _032_;
  wire [15:0] _033_;
  wire [15:0] _034_;
  wire [15:0] _035_;
  wire [16:0] _036_;
  wire [15:0] _037_;
  wire [15:0] _038_;
  wire [16:0] _039_;
  wire [15:0] _040_;
  wire [15:0] _041_;
  wire [16:0] _042_;
  wire [15:0] _043_;
  wire [15:0] _044_;
  wire [15:0] _045_;
  wire [16:0] _046_;
  wire [15:0] _047_;
  wire [15:0] _048_;
  wire [16:0] _049_;
  wire [15:0] _050_;
  wire [15:0] _051_;
  wire [16:0] _052_;
  wire [15:0] _053_;
  wire [15:0] _054_;
  wire [16:0] _055_;
  wire [16:0] _056_;
  wire [15:0] _057_;
  wire [15:0] _058_;
  wire [16:0] _059_;
  wire [15:0] _060_;
  wire [15:0] _061_;
  wire [16:0] _062_;
  wire [15:0] _063_;
  wire [15:0] _064_;
  wire [16:0] _065_;
  wire [15:0] _066_;
  wire [15:0] _067_;
  wire [15:0] _068_;
  wire [16:0] _069_;
  wire [15:0] _070_;
  wire [15:0] _071_;
  wire [16:0] _072_;
  wire [15:0] _073_;
  wire [15:0] _074_;
  wire [16:0] _075_;
  wire [15:0] _076_;
  wire [15:0] _077_;
  wire [15:0] _078_;
  wire [16:0] _079_;
  wire [15:0] _080_;
  wire [15:0] _081_;
  wire [16:0] _082_;
  wire [15:0] _083_;
  wire [15:0] _084_;
  wire [16:0] _085_;
  wire [15:0] _086_;
  wire [15:0] _087_;
  wire [16:0] _088_;
  wire [16:0] _089_;
  wire [15:0] _090_;
  wire [15:0] _091_;
  wire [16:0] _092_;
  wire [15:0] _093_;
  wire [15:0] _094_;
  wire [16:0] _095_;
  wire signed [16:0] entry_0_0_3;
  wire signed [16:0] entry_0_10_3;
  wire signed [16:0] entry_0_11_3;
  wire signed [16:0] entry_0_12_3;
  wire signed [16:0] entry_0_13_3;
  wire signed [16:0] entry_0_14_3;
  wire signed [16:0] entry_0_15_3;
  wire signed [16:0] entry_0_1_3;
  wire signed [16:0] entry_0_2_3;
  wire signed [16:0] entry_0_3_3;
  wire signed [16:0] entry_0_4_3;
  wire signed [16:0] entry_0_5_3;
  wire signed [16:0] entry_0_6_3;
  wire signed [16:0] entry_0_7_3;
  wire signed [16:0] entry_0_8_3;
  wire signed [16:0] entry_0_9_3;
  wire signed [16:0] entry_1_0_3;
  wire signed [16:0] entry_1_10_3;
  wire signed [16:0] entry_1_11_3;
  wire signed [16:0] entry_1_12_3;
  wire signed [16:0] entry_1_13_3;
  wire signed [16:0] entry_1_14_3;
  wire signed [16:0] entry_1_15_3;
  wire signed [16:0] entry_1_1_3;
  wire signed [16:0] entry_1_2_3;
  wire signed [16:0] entry_1_3_3;
  wire signed [16:0] entry_1_4_3;
  wire signed [16:0] entry_1_5_3;
  wire signed [16:0] entry_1_6_3;
  wire signed [16:0] entry_1_7_3;
  wire signed [16:0] entry_1_8_3;
  wire signed [16:0] entry_1_9_3;
  assign entry_0_2_3 = $signed(acts[95:80]) + $signed(acts[79:64]);
  assign entry_0_3_3 = $signed(acts[127:112]) + $signed(acts[111:96]);
  assign entry_0_4_3 = $signed(acts[159:144]) + $signed(acts[143:128]);
  assign entry_0_5_3 = $signed(acts[191:176]) + $signed(acts[175:160]);
  assign entry_0_6_3 = $signed(acts[223:208]) + $signed(acts[207:192]);
  assign entry_0_7_3 = $signed(acts[255:240]) + $signed(acts[239:224]);
  assign entry_0_8_3 = $signed(acts[287:272]) + $signed(acts[271:256]);
  assign entry_0_9_3 = $signed(acts[319:304]) + $signed(acts[303:288]);
  assign entry_0_10_3 = $signed(acts[351:336]) + $signed(acts[335:320]);
  assign entry_0_11_3 = $signed(acts[383:368]) + $signed(acts[367:352]);
  assign entry_0_12_3 = $signed(acts[415:400]) + $signed(acts[399:384]);
  assign entry_0_13_3 = $signed(acts[447:432]) + $signed(acts[431:416]);
  assign entry_0_14_3 = $signed(acts[479:464]) + $signed(acts[463:448]);
  assign entry_0_15_3 = $signed(acts[511:496]) + $signed(acts[495:480]);
  assign entry_1_0_3 = $signed(acts[543:528]) + $signed(acts[527:512]);
  assign entry_1_1_3 = $signed(acts[575:560]) + $signed(acts[559:544]);
  assign entry_1_2_3 = $signed(acts[607:592]) + $signed(acts[591:576]);
  assign entry_1_3_3 = $signed(acts[639:624]) + $signed(acts[623:608]);
  assign entry_1_4_3 = $signed(acts[671:656]) + $signed(acts[655:640]);
  assign entry_1_5_3 = $signed(acts[703:688]) + $signed(acts[687:672]);
  assign entry_1_6_3 = $signed(acts[735:720]) + $signed(acts[719:704]);
  assign entry_1_7_3 = $signed(acts[767:752]) + $signed(acts[751:736]);
  assign entry_1_8_3 = $signed(acts[799:784]) + $signed(acts[783:768]);
  assign entry_1_9_3 = $signed(acts[831:816]) + $signed(acts[815:800]);
  assign entry_1_10_3 = $signed(acts[863:848]) + $signed(acts[847:832]);
  assign entry_1_11_3 = $signed(acts[895:880]) + $signed(acts[879:864]);
  assign entry_1_12_3 = $signed(acts[927:912]) + $signed(acts[911:896]);
  assign entry_1_13_3 = $signed(acts[959:944]) + $signed(acts[943:928]);
  assign entry_1_14_3 = $signed(acts[991:976]) + $signed(acts[975:960]);
  assign entry_1_15_3 = $signed(acts[1023:1008]) + $signed(acts[1007:992]);
  assign _000_ = ~ acts[15:0];
  assign _011_ = ~ acts[31:16];
  assign _022_ = ~ entry_0_0_3;
  assign _033_ = ~ acts[47:32];
  assign _044_ = ~ acts[63:48];
  assign _055_ = ~ entry_0_1_3;
  assign _066_ = ~ acts[79:64];
  assign _077_ = ~ acts[95:80];
  assign _088_ = ~ entry_0_2_3;
  assign _001_ = ~ acts[111:96];
  assign _002_ = ~ acts[127:112];
  assign _003_ = ~ entry_0_3_3;
  assign _004_ = ~ acts[143:128];
  assign _005_ = ~ acts[159:144];
  assign _006_ = ~ entry_0_4_3;
  assign _007_ = ~ acts[175:160];
  assign _008_ = ~ acts[191:176];
  assign _009_ = ~ entry_0_5_3;
  assign _010_ = ~ acts[207:192];
  assign _012_ = ~ acts[223:208];
  assign _013_ = ~ entry_0_6_3;
  assign _014_ = ~ acts[239:224];
  assign _015_ = ~ acts[255:240];
  assign _016_ = ~ entry_0_7_3;
  assign _017_ = ~ acts[271:256];
  assign _018_ = ~ acts[287:272];
  assign _019_ = ~ entry_0_8_3;
  assign _020_ = ~ acts[303:288];
  assign _021_ = ~ acts[319:304];
  assign _023_ = ~ entry_0_9_3;
  assign _024_ = ~ acts[335:320];
  assign _025_ = ~ acts[351:336];
  assign _026_ = ~ entry_0_10_3;
  assign _027_ = ~ acts[367:352];
  assign _028_ = ~ acts[383:368];
  assign _029_ = ~ entry_0_11_3;
  assign _030_ = ~ acts[399:384];
  assign _031_ = ~ acts[415:400];
  assign _032_ = ~ entry_0_12_3;
  assign _034_ = ~ acts[431:416];
  assign _035_ = ~ acts[447:432];
  assign _036_ = ~ entry_0_13_3;
  assign _037_ = ~ acts[463:448];
  assign _038_ = ~ acts[479:464];
  assign _039_ = ~ entry_0_14_3;
  assign _040_ = ~ acts[495:480];
  assign _041_ = ~ acts[511:496];
  assign _042_ = ~ entry_0_15_3;
  assign _043_ = ~ acts[527:512];
  assign _045_ = ~ acts[543:528];
  assign _046_ = ~ entry_1_0_3;
  assign _047_ = ~ acts[559:544];
  assign _048_ = ~ acts[575:560];
  assign _049_ = ~ entry_1_1_3;
  assign _050_ = ~ acts[591:576];
  assign _051_ = ~ acts[607:592];
  assign _052_ = ~ entry_1_2_3;
  assign _053_ = ~ acts[623:608];
  assign _054_ = ~ acts[639:624];
  assign _056_ = ~ entry_1_3_3;
  assign _057_ = ~ acts[655:640];
  assign _058_ = ~ acts[671:656];
  assign _059_ = ~ entry_1_4_3;
  assign _060_ = ~ acts[687:672];
  assign _061_ = ~ acts[703:688];
  assign _062_ = ~ entry_1_5_3;
  assign _063_ = ~ acts[719:704];
  assign _064_ = ~ acts[735:720];
  assign _065_ = ~ entry_1_6_3;
  assign _067_ = ~ acts[751:736];
  assign _068_ = ~ acts[767:752];
  assign _069_ = ~ entry_1_7_3;
  assign _070_ = ~ acts[783:768];
  assign _071_ = ~ acts[799:784];
  assign _072_ = ~ entry_1_8_3;
  assign _073_ = ~ acts[815:800];
  assign _074_ = ~ acts[831:816];
  assign _075_ = ~ entry_1_9_3;
  assign _076_ = ~ acts[847:832];
  assign _078_ = ~ acts[863:848];
  assign _079_ = ~ entry_1_10_3;
  assign _080_ = ~ acts[879:864];
  assign _081_ = ~ acts[895:880];
  assign _082_ = ~ entry_1_11_3;
  assign _083_ = ~ acts[911:896];
  assign _084_ = ~ acts[927:912];
  assign _085_ = ~ entry_1_12_3;
  assign _086_ = ~ acts[943:928];
  assign _087_ = ~ acts[959:944];
  assign _089_ = ~ entry_1_13_3;
  assign _090_ = ~ acts[975:960];
  assign _091_ = ~ acts[991:976];
  assign _092_ = ~ entry_1_14_3;
  assign _093_ = ~ acts[1007:992];
  assign _094_ = ~ acts[1023:1008];
  assign _095_ = ~ entry_1_15_3;
  assign entry_0_0_3 = $signed(acts[31:16]) + $signed(acts[15:0]);
  assign entry_0_1_3 = $signed(acts[63:48]) + $signed(acts[47:32]);
  always @(posedge clk)
    if (enter) operand <= { _095_, _094_, _093_, _092_, _091_, _090_, _089_, _087_, _086_, _085_, _084_, _083_, _082_, _081_, _080_, _079_, _078_, _076_, _075_, _074_, _073_, _072_, _071_, _070_, _069_, _068_, _067_, _065_, _064_, _063_, _062_, _061_, _060_, _059_, _058_, _057_, _056_, _054_, _053_, _052_, _051_, _050_, _049_, _048_, _047_, _046_, _045_, _043_, _042_, _041_, _040_, _039_, _038_, _037_, _036_, _035_, _034_, _032_, _031_, _030_, _029_, _028_, _027_, _026_, _025_, _024_, _023_, _021_, _020_, _019_, _018_, _017_, _016_, _015_, _014_, _013_, _012_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _001_, _088_, _077_, _066_, _055_, _044_, _033_, _022_, _011_, _000_ };
endmodule

module lut_tile_w4_bf16__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
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
  output [553:0] o__payload;
  wire [553:0] o__payload;
  input [553:0] i__payload;
  wire [553:0] i__payload;
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
    if (rst) room <= 4'hc;
    else room <= _2_;
  lut_tile_w4_bf16__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module lut_tile_w4_bf16__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output [553:0] o__payload;
  wire [553:0] o__payload;
  input [553:0] write_data;
  wire [553:0] write_data;
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
  assign i__ready = stored != 4'hc;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'hb;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'hb;
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
  ram_12x554 words (
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

module lut_tile_w4_bf16__running_sums(clk, rst, read_enable, write_enable, word, write_data, turns);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  input write_enable;
  wire write_enable;
  output [539:0] word;
  wire [539:0] word;
  input [539:0] write_data;
  wire [539:0] write_data;
  input turns;
  wire turns;
  wire _0_;
  wire [2:0] _1_;
  wire [2:0] _2_;
  reg [2:0] place;
  reg [2:0] place_1;
  always @(posedge clk)
    place_1 <= place;
  assign _0_ = place == 3'h7;
  assign _1_ = place + 1'h1;
  assign _2_ = _0_ ? 3'h0 : _1_;
  always @(posedge clk)
    if (rst) place <= 3'h0;
    else if (turns) place <= _2_;
  ram_8x540 words (
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

module lut_tile_w4_bf16__scales(clk, rst, write_data, i__valid, i__ready, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [101:0] write_data;
  wire [101:0] write_data;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [101:0] o__payload;
  wire [101:0] o__payload;
  input o__ready;
  wire o__ready;
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
  reg o__valid;
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
  ram_10x102 words (
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

module ram_10x102(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [101:0] write_data;
  wire [101:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [101:0] read_data;
  wire [101:0] read_data;
  reg [101:0] cells [9:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [101:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_12x554(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [553:0] write_data;
  wire [553:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [553:0] read_data;
  wire [553:0] read_data;
  reg [553:0] cells [11:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [553:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x540(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [539:0] write_data;
  wire [539:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [539:0] read_data;
  wire [539:0] read_data;
  reg [539:0] cells [7:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [539:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module rescale_v2_i16_w4_s12_i45(clk, rst, sums, totals, zero, scale, running, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [55:0] sums;
  wire [55:0] sums;
  input [45:0] totals;
  wire [45:0] totals;
  input [4:0] zero;
  wire [4:0] zero;
  input [11:0] scale;
  wire [11:0] scale;
  input [89:0] running;
  wire [89:0] running;
  output [89:0] result;
  wire [89:0] result;
  wire [27:0] _00_;
  wire [27:0] _01_;
  wire [27:0] _02_;
  wire [27:0] _03_;
  reg signed [27:0] centred_0;
  reg signed [27:0] centred_1;
  reg [11:0] held_scale;
  wire signed [39:0] product_0;
  wire signed [39:0] product_1;
  wire signed [44:0] result_0 ;
  wire signed [44:0] result_1 ;
  assign _00_ = $signed(totals[22:0]) * $signed({ 1'h0, zero });
  assign _01_ = $signed({ sums[26:0], 1'h0 }) - $signed(_00_);
  assign _02_ = $signed(totals[45:23]) * $signed({ 1'h0, zero });
  assign _03_ = $signed({ sums[54:28], 1'h0 }) - $signed(_02_);
  assign product_0 = $signed(centred_0) * $signed({ 1'h0, held_scale });
  assign result_0  = $signed(running[44:0]) + $signed(product_0);
  assign product_1 = $signed(centred_1) * $signed({ 1'h0, held_scale });
  assign result_1  = $signed(running[89:45]) + $signed(product_1);
  always @(posedge clk)
    held_scale <= scale;
  always @(posedge clk)
    centred_0 <= _01_;
  always @(posedge clk)
    centred_1 <= _03_;
  assign result = { result_1 , result_0  };
endmodule
