module drain_36(clk, rst, sums, earlier, capture, later);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [35:0] sums;
  wire [35:0] sums;
  input [35:0] earlier;
  wire [35:0] earlier;
  input capture;
  wire capture;
  output [35:0] later;
  reg [35:0] later;
  wire [35:0] _0_;
  wire [35:0] _1_;
  assign _0_ = sums & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign _1_ = earlier | _0_;
  always @(posedge clk)
    later <= _1_;
endmodule

module lut_column_k32_g2_v2_i8_w2(clk, rst, operand, weights, plane, adds, fresh, sums);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [799:0] operand;
  wire [799:0] operand;
  input [31:0] weights;
  wire [31:0] weights;
  input [2:0] plane;
  wire [2:0] plane;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [35:0] sums;
  wire [35:0] sums;
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
  wire [1:0] places;
  wire signed [17:0] sum;
  wire signed [17:0] sum_20 ;
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
  lut_column_k32_g2_v2_i8_w2_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand[399:0]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum)
  );
  lut_column_k32_g2_v2_i8_w2_sum sum_1 (
    .clk(clk),
    .keep(keep),
    .operand(operand[799:400]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum_20 )
  );
  assign sums = { sum_20 , sum };
endmodule

module lut_column_k32_g2_v2_i8_w2_sum(clk, rst, operand, picked, keep, places, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [399:0] operand;
  wire [399:0] operand;
  input [47:0] picked;
  wire [47:0] picked;
  input keep;
  wire keep;
  input [1:0] places;
  wire [1:0] places;
  output signed [17:0] sum;
  wire signed [17:0] sum;
  wire [8:0] _000_;
  wire [8:0] _001_;
  wire [8:0] _002_;
  wire [8:0] _003_;
  wire [8:0] _004_;
  wire [8:0] _005_;
  wire [8:0] _006_;
  wire [8:0] _007_;
  wire [8:0] _008_;
  wire [8:0] _009_;
  wire [8:0] _010_;
  wire [8:0] _011_;
  wire [8:0] _012_;
  wire [8:0] _013_;
  wire [8:0] _014_;
  wire [8:0] _015_;
  wire [8:0] _016_;
  wire [8:0] _017_;
  wire [8:0] _018_;
  wire [8:0] _019_;
  wire [8:0] _020_;
  wire [8:0] _021_;
  wire [8:0] _022_;
  wire [8:0] _023_;
  wire [8:0] _024_;
  wire [8:0] _025_;
  wire [8:0] _026_;
  wire [8:0] _027_;
  wire [8:0] _028_;
  wire [8:0] _029_;
  wire [10:0] _030_;
  wire [11:0] _031_;
  wire [12:0] _032_;
  wire [13:0] _033_;
  wire [12:0] _034_;
  wire [12:0] _035_;
  wire [12:0] _036_;
  wire [12:0] _037_;
  wire [12:0] _038_;
  wire [8:0] _039_;
  wire [12:0] _040_;
  wire [12:0] _041_;
  wire [12:0] _042_;
  wire [12:0] _043_;
  wire [12:0] _044_;
  wire [13:0] _045_;
  wire [13:0] _046_;
  wire [16:0] _047_;
  wire [8:0] _048_;
  wire [8:0] _049_;
  wire [8:0] _050_;
  wire [8:0] _051_;
  wire [8:0] _052_;
  wire [8:0] _053_;
  wire [8:0] _054_;
  wire [8:0] _055_;
  wire [8:0] _056_;
  wire [8:0] _057_;
  wire [8:0] _058_;
  wire [8:0] _059_;
  wire [8:0] _060_;
  wire [8:0] _061_;
  wire [8:0] _062_;
  wire [8:0] _063_;
  wire [8:0] _064_;
  wire [8:0] _065_;
  wire [8:0] _066_;
  wire [8:0] _067_;
  wire [8:0] _068_;
  wire [8:0] _069_;
  wire [8:0] _070_;
  wire [8:0] _071_;
  wire [8:0] _072_;
  wire [8:0] _073_;
  wire [8:0] _074_;
  wire [8:0] _075_;
  wire [8:0] _076_;
  wire [8:0] _077_;
  wire [8:0] _078_;
  wire [8:0] _079_;
  wire [8:0] _080_;
  wire [8:0] _081_;
  wire [8:0] _082_;
  wire [8:0] _083_;
  wire [8:0] _084_;
  wire [8:0] _085_;
  wire [8:0] _086_;
  wire [8:0] _087_;
  wire [8:0] _088_;
  wire [8:0] _089_;
  wire [8:0] _090_;
  wire [8:0] _091_;
  wire [8:0] _092_;
  wire [8:0] _093_;
  wire [8:0] _094_;
  wire [8:0] _095_;
  wire [8:0] _096_;
  wire [8:0] _097_;
  wire [8:0] _098_;
  wire [8:0] _099_;
  wire [8:0] _100_;
  wire [8:0] _101_;
  wire [8:0] _102_;
  wire [8:0] _103_;
  wire [8:0] _104_;
  wire [8:0] _105_;
  wire [8:0] _106_;
  wire [8:0] _107_;
  wire [8:0] _108_;
  wire [8:0] _109_;
  wire [8:0] _110_;
  wire [8:0] _111_;
  wire [8:0] _112_;
  wire [8:0] _113_;
  wire [8:0] _114_;
  wire [8:0] _115_;
  wire [8:0] _116_;
  wire [8:0] _117_;
  wire [8:0] _118_;
  wire [8:0] _119_;
  wire [8:0] _120_;
  wire [8:0] _121_;
  wire [8:0] _122_;
  wire [8:0] _123_;
  wire [8:0] _124_;
  wire [8:0] _125_;
  wire [8:0] _126_;
  wire [8:0] _127_;
  wire [8:0] _128_;
  wire signed [16:0] begun;
  wire signed [8:0] entry_0;
  wire signed [8:0] entry_1;
  wire signed [8:0] entry_10;
  wire signed [8:0] entry_11;
  wire signed [8:0] entry_12;
  wire signed [8:0] entry_13;
  wire signed [8:0] entry_14;
  wire signed [8:0] entry_15;
  wire signed [8:0] entry_2;
  wire signed [8:0] entry_3;
  wire signed [8:0] entry_4;
  wire signed [8:0] entry_5;
  wire signed [8:0] entry_6;
  wire signed [8:0] entry_7;
  wire signed [8:0] entry_8;
  wire signed [8:0] entry_9;
  reg signed [16:0] held;
  wire signed [13:0] placed;
  wire signed [12:0] total;
  assign _110_ = operand[24:16] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
  assign _120_ = ~ _110_;
  assign entry_0 = { _100_[7], _100_[7:0] } | _120_;
  assign _049_ = operand[49:41] | { picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5] };
  assign _050_ = ~ _049_;
  assign entry_1 = { _048_[7], _048_[7:0] } | _050_;
  assign _057_ = operand[74:66] | { picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8] };
  assign _058_ = ~ _057_;
  assign entry_2 = { _056_[7], _056_[7:0] } | _058_;
  assign _065_ = operand[99:91] | { picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11] };
  assign _066_ = ~ _065_;
  assign entry_3 = { _064_[7], _064_[7:0] } | _066_;
  assign _072_ = operand[124:116] | { picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14] };
  assign _073_ = ~ _072_;
  assign entry_4 = { _071_[7], _071_[7:0] } | _073_;
  assign _079_ = operand[149:141] | { picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17] };
  assign _080_ = ~ _079_;
  assign entry_5 = { _078_[7], _078_[7:0] } | _080_;
  assign _087_ = operand[174:166] | { picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20] };
  assign _088_ = ~ _087_;
  assign entry_6 = { _086_[7], _086_[7:0] } | _088_;
  assign _095_ = operand[199:191] | { picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23] };
  assign _096_ = ~ _095_;
  assign entry_7 = { _094_[7], _094_[7:0] } | _096_;
  assign _103_ = operand[224:216] | { picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26] };
  assign _104_ = ~ _103_;
  assign entry_8 = { _102_[7], _102_[7:0] } | _104_;
  assign _111_ = operand[249:241] | { picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29] };
  assign _112_ = ~ _111_;
  assign entry_9 = { _109_[7], _109_[7:0] } | _112_;
  assign _118_ = operand[274:266] | { picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32] };
  assign _119_ = ~ _118_;
  assign entry_10 = { _117_[7], _117_[7:0] } | _119_;
  assign _126_ = operand[299:291] | { picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35] };
  assign _127_ = ~ _126_;
  assign entry_11 = { _125_[7], _125_[7:0] } | _127_;
  assign _005_ = operand[324:316] | { picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38] };
  assign _006_ = ~ _005_;
  assign entry_12 = { _004_[7], _004_[7:0] } | _006_;
  assign _013_ = operand[349:341] | { picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41] };
  assign _014_ = ~ _013_;
  assign entry_13 = { _012_[7], _012_[7:0] } | _014_;
  assign _020_ = operand[374:366] | { picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44] };
  assign _021_ = ~ _020_;
  assign entry_14 = { _019_[7], _019_[7:0] } | _021_;
  assign _027_ = operand[399:391] | { picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47] };
  assign _028_ = ~ _027_;
  assign entry_15 = { _026_[7], _026_[7:0] } | _028_;
  assign _030_[9:0] = $signed(entry_0) + $signed(entry_1);
  assign _031_[10:0] = $signed(_030_[9:0]) + $signed(entry_2);
  assign _032_[11:0] = $signed(_031_[10:0]) + $signed(entry_3);
  assign _033_[12:0] = $signed(_032_[11:0]) + $signed(entry_4);
  assign _034_ = $signed(_033_[12:0]) + $signed(entry_5);
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
  assign _047_ = $signed(begun) + $signed(placed);
  always @(posedge clk)
    held <= _047_;
  assign _004_[7:0] = _001_[7:0] | _003_[7:0];
  assign _125_[7:0] = _122_[7:0] | _124_[7:0];
  assign _117_[7:0] = _114_[7:0] | _116_[7:0];
  assign _109_[7:0] = _106_[7:0] | _108_[7:0];
  assign _102_[7:0] = _098_[7:0] | _101_[7:0];
  assign _094_[7:0] = _090_[7:0] | _093_[7:0];
  assign _086_[7:0] = _083_[7:0] | _085_[7:0];
  assign _078_[7:0] = _075_[7:0] | _077_[7:0];
  assign _071_[7:0] = _068_[7:0] | _070_[7:0];
  assign _064_[7:0] = _060_[7:0] | _063_[7:0];
  assign _056_[7:0] = _052_[7:0] | _055_[7:0];
  assign _100_[7:0] = _062_[7:0] | _091_[7:0];
  assign _048_[7:0] = _010_[7:0] | _039_[7:0];
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign _053_[7:0] = operand[7:0] | { picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign _081_[7:0] = operand[15:8] | { picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign _000_[7:0] = operand[32:25] | { picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3] };
  assign _029_[7:0] = operand[40:33] | { picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4] };
  assign _051_[7:0] = operand[57:50] | { picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6] };
  assign _054_[7:0] = operand[65:58] | { picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7] };
  assign _059_[7:0] = operand[82:75] | { picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9] };
  assign _061_[7:0] = operand[90:83] | { picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10] };
  assign _067_[7:0] = operand[107:100] | { picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12] };
  assign _069_[7:0] = operand[115:108] | { picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13] };
  assign _074_[7:0] = operand[132:125] | { picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15] };
  assign _076_[7:0] = operand[140:133] | { picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16] };
  assign _082_[7:0] = operand[157:150] | { picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18] };
  assign _084_[7:0] = operand[165:158] | { picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19] };
  assign _089_[7:0] = operand[182:175] | { picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21] };
  assign _092_[7:0] = operand[190:183] | { picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22] };
  assign _097_[7:0] = operand[207:200] | { picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24] };
  assign _099_[7:0] = operand[215:208] | { picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25] };
  assign _105_[7:0] = operand[232:225] | { picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27] };
  assign _107_[7:0] = operand[240:233] | { picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28] };
  assign _113_[7:0] = operand[257:250] | { picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30] };
  assign _115_[7:0] = operand[265:258] | { picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31] };
  assign _121_[7:0] = operand[282:275] | { picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33] };
  assign _123_[7:0] = operand[290:283] | { picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34] };
  assign _128_[7:0] = operand[307:300] | { picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36] };
  assign _002_[7:0] = operand[315:308] | { picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37] };
  assign _007_[7:0] = operand[332:325] | { picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39] };
  assign _009_[7:0] = operand[340:333] | { picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40] };
  assign _015_[7:0] = operand[357:350] | { picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42] };
  assign _017_[7:0] = operand[365:358] | { picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43] };
  assign _022_[7:0] = operand[382:375] | { picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45] };
  assign _024_[7:0] = operand[390:383] | { picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46] };
  assign { _045_[12:1], placed[0] } = total & { places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0] };
  assign _046_[13:1] = total & { places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1] };
  assign _023_[7:0] = ~ _022_[7:0];
  assign _025_[7:0] = ~ _024_[7:0];
  assign _016_[7:0] = ~ _015_[7:0];
  assign _018_[7:0] = ~ _017_[7:0];
  assign _008_[7:0] = ~ _007_[7:0];
  assign _011_[7:0] = ~ _009_[7:0];
  assign _001_[7:0] = ~ _128_[7:0];
  assign _003_[7:0] = ~ _002_[7:0];
  assign _122_[7:0] = ~ _121_[7:0];
  assign _124_[7:0] = ~ _123_[7:0];
  assign _114_[7:0] = ~ _113_[7:0];
  assign _116_[7:0] = ~ _115_[7:0];
  assign _106_[7:0] = ~ _105_[7:0];
  assign _108_[7:0] = ~ _107_[7:0];
  assign _098_[7:0] = ~ _097_[7:0];
  assign _101_[7:0] = ~ _099_[7:0];
  assign _090_[7:0] = ~ _089_[7:0];
  assign _093_[7:0] = ~ _092_[7:0];
  assign _083_[7:0] = ~ _082_[7:0];
  assign _085_[7:0] = ~ _084_[7:0];
  assign _075_[7:0] = ~ _074_[7:0];
  assign _077_[7:0] = ~ _076_[7:0];
  assign _068_[7:0] = ~ _067_[7:0];
  assign _070_[7:0] = ~ _069_[7:0];
  assign _060_[7:0] = ~ _059_[7:0];
  assign _063_[7:0] = ~ _061_[7:0];
  assign _052_[7:0] = ~ _051_[7:0];
  assign _055_[7:0] = ~ _054_[7:0];
  assign _062_[7:0] = ~ _053_[7:0];
  assign _091_[7:0] = ~ _081_[7:0];
  assign _010_[7:0] = ~ _000_[7:0];
  assign _039_[7:0] = ~ _029_[7:0];
  assign placed[13:1] = { _045_[12], _045_[12:1] } | _046_[13:1];
  assign _026_[7:0] = _023_[7:0] | _025_[7:0];
  assign _019_[7:0] = _016_[7:0] | _018_[7:0];
  assign _012_[7:0] = _008_[7:0] | _011_[7:0];
  assign _026_[8] = _026_[7];
  assign _025_[8] = _025_[7];
  assign _024_[8] = _024_[7];
  assign _046_[0] = 1'h0;
  assign _023_[8] = _023_[7];
  assign _022_[8] = _022_[7];
  assign _019_[8] = _019_[7];
  assign _018_[8] = _018_[7];
  assign _017_[8] = _017_[7];
  assign _016_[8] = _016_[7];
  assign _015_[8] = _015_[7];
  assign _012_[8] = _012_[7];
  assign _011_[8] = _011_[7];
  assign _009_[8] = _009_[7];
  assign _008_[8] = _008_[7];
  assign _007_[8] = _007_[7];
  assign _004_[8] = _004_[7];
  assign _003_[8] = _003_[7];
  assign _002_[8] = _002_[7];
  assign _001_[8] = _001_[7];
  assign _128_[8] = _128_[7];
  assign _125_[8] = _125_[7];
  assign _124_[8] = _124_[7];
  assign _123_[8] = _123_[7];
  assign _122_[8] = _122_[7];
  assign _121_[8] = _121_[7];
  assign _117_[8] = _117_[7];
  assign _116_[8] = _116_[7];
  assign _115_[8] = _115_[7];
  assign _114_[8] = _114_[7];
  assign _113_[8] = _113_[7];
  assign _109_[8] = _109_[7];
  assign _108_[8] = _108_[7];
  assign _107_[8] = _107_[7];
  assign _106_[8] = _106_[7];
  assign _105_[8] = _105_[7];
  assign _102_[8] = _102_[7];
  assign _101_[8] = _101_[7];
  assign _099_[8] = _099_[7];
  assign _098_[8] = _098_[7];
  assign _097_[8] = _097_[7];
  assign _094_[8] = _094_[7];
  assign _093_[8] = _093_[7];
  assign _092_[8] = _092_[7];
  assign _090_[8] = _090_[7];
  assign _089_[8] = _089_[7];
  assign _086_[8] = _086_[7];
  assign _085_[8] = _085_[7];
  assign _084_[8] = _084_[7];
  assign _083_[8] = _083_[7];
  assign _082_[8] = _082_[7];
  assign _078_[8] = _078_[7];
  assign _077_[8] = _077_[7];
  assign _076_[8] = _076_[7];
  assign _075_[8] = _075_[7];
  assign _074_[8] = _074_[7];
  assign _071_[8] = _071_[7];
  assign _070_[8] = _070_[7];
  assign _069_[8] = _069_[7];
  assign _033_[13] = _033_[12];
  assign _068_[8] = _068_[7];
  assign _067_[8] = _067_[7];
  assign _064_[8] = _064_[7];
  assign _063_[8] = _063_[7];
  assign _061_[8] = _061_[7];
  assign _032_[12] = _032_[11];
  assign _060_[8] = _060_[7];
  assign _059_[8] = _059_[7];
  assign _056_[8] = _056_[7];
  assign _055_[8] = _055_[7];
  assign _054_[8] = _054_[7];
  assign _031_[11] = _031_[10];
  assign _052_[8] = _052_[7];
  assign _051_[8] = _051_[7];
  assign _048_[8] = _048_[7];
  assign _039_[8] = _039_[7];
  assign _029_[8] = _029_[7];
  assign _030_[10] = _030_[9];
  assign _010_[8] = _010_[7];
  assign _000_[8] = _000_[7];
  assign _100_[8] = _100_[7];
  assign _091_[8] = _091_[7];
  assign _081_[8] = _081_[7];
  assign { _045_[13], _045_[0] } = { _045_[12], placed[0] };
  assign _062_[8] = _062_[7];
  assign _053_[8] = _053_[7];
  assign sum = { held[16], held };
endmodule

module lut_tile_w2_a8_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_weights_tdata, s_axis_weights_tvalid, s_axis_weights_tlast, s_axis_acts_tdata, s_axis_acts_tvalid, s_axis_acts_tlast, s_axis_scales_tdata, s_axis_scales_tvalid
, s_axis_scales_tlast, m_axis_results_tready, s_axil_awready, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, s_axis_weights_tready, s_axis_acts_tready, s_axis_scales_tready, m_axis_results_tdata, m_axis_results_tvalid, m_axis_results_tlast, irq);
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
  input [1535:0] s_axis_weights_tdata;
  wire [1535:0] s_axis_weights_tdata;
  input s_axis_weights_tvalid;
  wire s_axis_weights_tvalid;
  input s_axis_weights_tlast;
  wire s_axis_weights_tlast;
  input [511:0] s_axis_acts_tdata;
  wire [511:0] s_axis_acts_tdata;
  input s_axis_acts_tvalid;
  wire s_axis_acts_tvalid;
  input s_axis_acts_tlast;
  wire s_axis_acts_tlast;
  input [287:0] s_axis_scales_tdata;
  wire [287:0] s_axis_scales_tdata;
  input s_axis_scales_tvalid;
  wire s_axis_scales_tvalid;
  input s_axis_scales_tlast;
  wire s_axis_scales_tlast;
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
  output [959:0] m_axis_results_tdata;
  wire [959:0] m_axis_results_tdata;
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
  wire _059_;
  wire [31:0] _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire [2:0] _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [7:0] _074_;
  wire [7:0] _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
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
  reg STATUS_results_open;
  wire STATUS_scales_open;
  wire STATUS_weights_open;
  reg [31:0] WEIGHTS_STALLS_cycles;
  wire advance;
  wire advance_112 ;
  wire advance_114 ;
  reg begins;
  wire clear;
  wire clear_159 ;
  wire clear_185 ;
  wire [44:0] command;
  reg counting;
  reg given;
  wire [1536:0] i__payload_121 ;
  wire [512:0] i__payload_147 ;
  wire [180:0] i__payload_173 ;
  wire i__ready;
  wire i__ready_124 ;
  wire i__ready_150 ;
  wire i__ready_176 ;
  wire i__ready_203 ;
  wire i__valid_125 ;
  wire i__valid_151 ;
  wire i__valid_177 ;
  wire i__valid_202 ;
  wire [511:0] i_acts__payload;
  wire i_acts__ready;
  wire i_acts__valid;
  wire [179:0] i_scales__payload;
  wire i_scales__ready;
  wire i_scales__valid;
  wire [1535:0] i_weights__payload;
  wire i_weights__ready;
  wire i_weights__valid;
  wire last;
  wire last_201 ;
  wire last_206 ;
  wire [839:0] o__payload_200 ;
  reg opens;
  wire passing;
  wire passing_212 ;
  wire passing_215 ;
  wire refused;
  wire refused_bits;
  wire refused_group;
  wire refused_remainder;
  wire start;
  wire step_wanted;
  assign _001_ = | K_k[6:0];
  assign _002_ = | M_m;
  assign _003_ = | K_k;
  assign _004_ = _002_ & _003_;
  assign _005_ = | N_n;
  assign _006_ = _004_ & _005_;
  assign _007_ = ~ _006_;
  assign _008_ = K_k > 13'h1000;
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
  assign STATUS_error = | { ERROR_scales_late, ERROR_acts_late, ERROR_weights_late, ERROR_scales_early, ERROR_acts_early, ERROR_weights_early, ERROR_remainder, ERROR_group, ERROR_bits, ERROR_aborted, ERROR_busy, ERROR_size };
  assign advance = given & i__ready;
  assign advance_112  = advance & last;
  assign advance_114  = i__valid_202  & i__ready_203 ;
  assign clear = ERROR_aborted_set & STATUS_weights_open;
  assign clear_159  = ERROR_aborted_set & STATUS_acts_open;
  assign clear_185  = ERROR_aborted_set & STATUS_scales_open;
  assign _017_ = ~ STATUS_results_open;
  assign _018_ = STATUS_busy & _017_;
  assign _019_ = | { STATUS_scales_open, STATUS_acts_open, STATUS_weights_open };
  assign _020_ = ~ _019_;
  assign STATUS_done_set = _018_ & _020_;
  assign _021_ = start | STATUS_done_set;
  assign _022_ = OPTIONS_group == 6'h20;
  assign _023_ = OPTIONS_group == 7'h40;
  assign _025_ = OPTIONS_group == 8'h80;
  assign _026_ = advance_112  & last_206 ;
  assign _027_ = begins | counting;
  assign _028_ = { CYCLES_HIGH_cycles, CYCLES_LOW_cycles } + 1'h1;
  assign _029_ = advance_114  & last_201 ;
  assign _030_ = passing & i_weights__ready;
  assign _031_ = ~ i__valid_125 ;
  assign _032_ = _030_ & _031_;
  assign _033_ = & WEIGHTS_STALLS_cycles;
  assign _034_ = ~ _033_;
  assign _035_ = _032_ & _034_;
  assign _036_ = WEIGHTS_STALLS_cycles + 1'h1;
  assign _037_ = step_wanted & given;
  assign _038_ = passing_212  & _037_;
  assign _039_ = ~ i__valid_151 ;
  assign _040_ = _038_ & _039_;
  assign _041_ = & ACTS_STALLS_cycles;
  assign _042_ = ~ _041_;
  assign _044_ = _040_ & _042_;
  assign _045_ = ACTS_STALLS_cycles + 1'h1;
  assign _046_ = passing_215  & i_scales__ready;
  assign _047_ = ~ i__valid_177 ;
  assign _048_ = _046_ & _047_;
  assign _049_ = & SCALES_STALLS_cycles;
  assign _050_ = ~ _049_;
  assign _051_ = _048_ & _050_;
  assign _052_ = SCALES_STALLS_cycles + 1'h1;
  assign _053_ = m_axis_results_tvalid & m_axis_results_tready;
  assign _054_ = _053_ & m_axis_results_tlast;
  assign _055_ = ~ m_axis_results_tready;
  assign _056_ = m_axis_results_tvalid & _055_;
  assign _057_ = & RESULTS_STALLS_cycles;
  assign _058_ = ~ _057_;
  assign _059_ = _056_ & _058_;
  assign _060_ = RESULTS_STALLS_cycles + 1'h1;
  assign _000_ = INTERRUPT_done & STATUS_done;
  assign _011_ = INTERRUPT_error & STATUS_error;
  assign irq = _000_ | _011_;
  assign _016_ = ! OPTIONS_bits;
  assign _024_ = OPTIONS_bits > 2'h2;
  assign refused_bits = _016_ | _024_;
  assign _043_ = | K_k[4:0];
  assign _061_ = | K_k[5:0];
  always @(posedge clk)
    if (rst) opens <= 1'h0;
    else opens <= start;
  always @(posedge clk)
    if (rst) STATUS_busy <= 1'h0;
    else if (_021_) STATUS_busy <= start;
  reg [33:0] _162_;
  always @(posedge clk)
    if (start) _162_ <= { OPTIONS_bits[1:0], N_n, M_m };
  assign { command[44:43], command[31:0] } = _162_;
  reg command_reg_40 ;
  always @(posedge clk)
    if (_063_)
      if (_064_) command_reg_40  <= 1'h0;
      else command_reg_40  <= 1'h1;
  assign command[40] = command_reg_40 ;
  reg [1:0] _164_;
  always @(posedge clk)
    if (_063_)
      if (_025_) _164_ <= 2'h2;
      else _164_ <= { 1'h0, _067_[1] };
  assign command[42:41] = _164_;
  reg [7:0] _165_;
  always @(posedge clk)
    if (_063_) _165_ <= _075_;
  assign command[39:32] = _165_;
  always @(posedge clk)
    if (rst) begins <= 1'h0;
    else begins <= opens;
  always @(posedge clk)
    if (rst) given <= 1'h0;
    else given <= _073_;
  always @(posedge clk)
    if (_065_) CYCLES_LOW_cycles <= 32'd0;
    else if (_027_) CYCLES_LOW_cycles <= _028_[31:0];
  always @(posedge clk)
    if (_065_) CYCLES_HIGH_cycles <= 32'd0;
    else if (_027_) CYCLES_HIGH_cycles <= _028_[63:32];
  always @(posedge clk)
    if (rst) counting <= 1'h0;
    else counting <= _071_;
  always @(posedge clk)
    if (_066_) WEIGHTS_STALLS_cycles <= 32'd0;
    else if (_035_) WEIGHTS_STALLS_cycles <= _036_;
  always @(posedge clk)
    if (_066_) ACTS_STALLS_cycles <= 32'd0;
    else if (_044_) ACTS_STALLS_cycles <= _045_;
  always @(posedge clk)
    if (_066_) SCALES_STALLS_cycles <= 32'd0;
    else if (_051_) SCALES_STALLS_cycles <= _052_;
  always @(posedge clk)
    if (rst) STATUS_results_open <= 1'h0;
    else STATUS_results_open <= _069_;
  always @(posedge clk)
    if (_065_) RESULTS_STALLS_cycles <= 32'd0;
    else if (_059_) RESULTS_STALLS_cycles <= _060_;
  assign _062_ = | { _025_, _023_, _022_ };
  assign _063_ = & { start, _062_ };
  assign _064_ = | { _025_, _023_ };
  assign _065_ = | { rst, start };
  assign _066_ = | { rst, opens };
  assign _068_ = _054_ ? 1'h0 : STATUS_results_open;
  assign _069_ = _068_ | start;
  assign _070_ = _029_ ? 1'h0 : counting;
  assign _071_ = _070_ | begins;
  assign _072_ = _026_ ? 1'h0 : given;
  assign _073_ = _072_ | opens;
  assign _067_[1:0] = _023_ ? 2'h2 : 2'h1;
  assign _074_ = _023_ ? K_k[13:6] : K_k[12:5];
  assign _075_ = _025_ ? K_k[14:7] : _074_;
  assign _076_ = _022_ & _043_;
  assign _077_ = _023_ ? _061_ : _076_;
  assign refused_remainder = _025_ ? _001_ : _077_;
  assign _078_ = ~ _022_;
  assign _079_ = _023_ ? 1'h0 : _078_;
  assign refused_group = _025_ ? 1'h0 : _079_;
  lut_tile_w2_a8_axi__acts_gate acts_gate (
    .busy(STATUS_acts_open),
    .clk(clk),
    .early(ERROR_acts_early_set),
    .i__payload(i__payload_147 ),
    .i__ready(i__ready_150 ),
    .i__valid(i__valid_151 ),
    .late(ERROR_acts_late_set),
    .o__payload(i_acts__payload),
    .o__ready(i_acts__ready),
    .o__valid(i_acts__valid),
    .passing(passing_212 ),
    .rst(rst),
    .sizes({ 13'h0000, command[42:40], 8'h00, command[39:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  lut_tile_w2_a8_axi__acts_input acts_input (
    .bus__tdata(s_axis_acts_tdata),
    .bus__tlast(s_axis_acts_tlast),
    .bus__tready(s_axis_acts_tready),
    .clear(clear_159 ),
    .clk(clk),
    .i__valid(s_axis_acts_tvalid),
    .o__payload(i__payload_147 ),
    .o__ready(i__ready_150 ),
    .o__valid(i__valid_151 ),
    .rst(rst)
  );
  lut_tile_w2_a8_axi__columns_left columns_left (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(command[31:16]),
    .start(opens)
  );
  lut_tile_w2_a8_axi__engine engine (
    .acts(i_acts__payload),
    .clk(clk),
    .goes(i_weights__ready),
    .i__payload({ command[44:43], command[39:32], command[42:40] }),
    .i__payload_327 (i_scales__payload),
    .i__ready(i__ready),
    .i__valid(given),
    .i__valid_331 (i_scales__valid),
    .i_acts__valid(i_acts__valid),
    .i_scales__ready(i_scales__ready),
    .i_weights__payload(i_weights__payload),
    .i_weights__valid(i_weights__valid),
    .o__payload_432 (o__payload_200 ),
    .o__ready_430 (i__ready_203 ),
    .o__valid(i__valid_202 ),
    .rst(rst),
    .steps__ready(step_wanted),
    .taken(i_acts__ready)
  );
  lut_tile_w2_a8_axi__registers registers (
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
  lut_tile_w2_a8_axi__results results (
    .bus__tdata(m_axis_results_tdata),
    .bus__tlast(m_axis_results_tlast),
    .bus__tvalid(m_axis_results_tvalid),
    .clk(clk),
    .i__payload({ last_201 , o__payload_200  }),
    .i__ready(i__ready_203 ),
    .i__valid(i__valid_202 ),
    .o__ready(m_axis_results_tready),
    .rst(rst)
  );
  lut_tile_w2_a8_axi__results_left results_left (
    .advance(advance_114 ),
    .clk(clk),
    .last(last_201 ),
    .rst(rst),
    .sizes({ 16'h0030, command[31:0] }),
    .start(opens)
  );
  lut_tile_w2_a8_axi__rows_left rows_left (
    .advance(advance_112 ),
    .clk(clk),
    .last(last_206 ),
    .rst(rst),
    .sizes(command[15:0]),
    .start(opens)
  );
  lut_tile_w2_a8_axi__scales_gate scales_gate (
    .busy(STATUS_scales_open),
    .clk(clk),
    .early(ERROR_scales_early_set),
    .i__payload(i__payload_173 ),
    .i__ready(i__ready_176 ),
    .i__valid(i__valid_177 ),
    .late(ERROR_scales_late_set),
    .o__payload(i_scales__payload),
    .o__ready(i_scales__ready),
    .o__valid(i_scales__valid),
    .passing(passing_215 ),
    .rst(rst),
    .sizes({ 24'h003000, command[39:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  lut_tile_w2_a8_axi__scales_input scales_input (
    .bus__tdata(s_axis_scales_tdata),
    .bus__tlast(s_axis_scales_tlast),
    .bus__tready(s_axis_scales_tready),
    .clear(clear_185 ),
    .clk(clk),
    .i__valid(s_axis_scales_tvalid),
    .o__payload(i__payload_173 ),
    .o__ready(i__ready_176 ),
    .o__valid(i__valid_177 ),
    .rst(rst)
  );
  lut_tile_w2_a8_axi__weights_gate weights_gate (
    .busy(STATUS_weights_open),
    .clk(clk),
    .early(ERROR_weights_early_set),
    .i__payload(i__payload_121 ),
    .i__ready(i__ready_124 ),
    .i__valid(i__valid_125 ),
    .late(ERROR_weights_late_set),
    .o__payload(i_weights__payload),
    .o__ready(i_weights__ready),
    .o__valid(i_weights__valid),
    .passing(passing),
    .rst(rst),
    .sizes({ 14'h0000, command[44:43], 13'h0000, command[42:40], 8'h00, command[39:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  lut_tile_w2_a8_axi__weights_input weights_input (
    .bus__tdata(s_axis_weights_tdata),
    .bus__tlast(s_axis_weights_tlast),
    .bus__tready(s_axis_weights_tready),
    .clear(clear),
    .clk(clk),
    .i__valid(s_axis_weights_tvalid),
    .o__payload(i__payload_121 ),
    .o__ready(i__ready_124 ),
    .o__valid(i__valid_125 ),
    .rst(rst)
  );
  assign _067_[2] = 1'h0;
endmodule

module lut_tile_w2_a8_axi__acts_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [512:0] i__payload;
  wire [512:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [511:0] o__payload;
  wire [511:0] o__payload;
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
  assign _11_ = advance & i__payload[512];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[512];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[512];
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
  assign o__payload = passing ? i__payload[511:0] : 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  lut_tile_w2_a8_axi__acts_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module lut_tile_w2_a8_axi__acts_gate__counter(clk, rst, advance, last, sizes, start);
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
  wire _23_;
  wire _24_;
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
  assign n_ends = n_left <= 6'h30;
  assign m_ends = m_left <= 2'h2;
  assign last = _05_ & m_ends;
  assign _13_ = steps_left - 1'h1;
  assign _14_ = steps_ends ? sizes[63:48] : _13_;
  assign _15_ = advance & steps_ends;
  assign _16_ = groups_left - 1'h1;
  assign _00_ = groups_ends ? sizes[47:32] : _16_;
  assign _02_ = advance & _01_;
  assign _03_[15:4] = n_left[15:4] - 2'h3;
  assign _04_ = n_ends ? sizes[31:16] : { _03_[15:4], 4'h0 };
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
    if (_19_) n_left[15:4] <= _11_[15:4];
  always @(posedge clk)
    if (_23_) n_left[3:0] <= _11_[3:0];
  always @(posedge clk)
    if (_21_) m_left[15:1] <= _12_[15:1];
  always @(posedge clk)
    if (_24_) m_left[0] <= _12_[0];
  assign _17_ = | { advance, start };
  assign _18_ = | { _15_, start };
  assign _19_ = | { _02_, start };
  assign _20_ = | { n_ends, start };
  assign _21_ = | { _06_, start };
  assign _22_ = | { m_ends, start };
  assign _23_ = & { _19_, _20_ };
  assign _24_ = & { _21_, _22_ };
  assign _11_ = start ? sizes[31:16] : _04_;
  assign _10_ = start ? sizes[47:32] : _00_;
  assign _09_ = start ? sizes[63:48] : _14_;
  assign _12_ = start ? sizes[15:0] : _08_;
  assign _07_[0] = m_left[0];
  assign _03_[3:0] = n_left[3:0];
endmodule

module lut_tile_w2_a8_axi__acts_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [511:0] bus__tdata;
  wire [511:0] bus__tdata;
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
  output [512:0] o__payload;
  wire [512:0] o__payload;
  input o__ready;
  wire o__ready;
  lut_tile_w2_a8_axi__acts_input__skid skid (
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

module lut_tile_w2_a8_axi__acts_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [512:0] i__payload;
  wire [512:0] i__payload;
  output o__valid;
  reg o__valid;
  output [512:0] o__payload;
  reg [512:0] o__payload;
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
  wire [512:0] _09_;
  wire arrives;
  reg full;
  reg [512:0] spare;
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

module lut_tile_w2_a8_axi__columns_left(clk, rst, advance, last, sizes, start);
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
  reg [15:0] n_left;
  assign last = n_left <= 6'h30;
  assign _00_[15:4] = n_left[15:4] - 2'h3;
  assign _01_ = last ? sizes : { _00_[15:4], 4'h0 };
  always @(posedge clk)
    if (_03_) n_left[15:4] <= _02_[15:4];
  always @(posedge clk)
    if (_05_) n_left[3:0] <= _02_[3:0];
  assign _03_ = | { advance, start };
  assign _04_ = | { last, start };
  assign _05_ = & { _03_, _04_ };
  assign _02_ = start ? sizes : _01_;
  assign _00_[3:0] = n_left[3:0];
endmodule

module lut_tile_w2_a8_axi__engine(clk, rst, i__valid, steps__ready, taken, i__ready, goes, i_scales__ready, o__payload_432 , o__ready_430 , i__payload, o__valid, i_weights__valid, i_weights__payload, i_acts__valid, acts, i__valid_331 , i__payload_327 );
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
  output [839:0] o__payload_432 ;
  wire [839:0] o__payload_432 ;
  input o__ready_430 ;
  wire o__ready_430 ;
  input [12:0] i__payload;
  wire [12:0] i__payload;
  output o__valid;
  wire o__valid;
  input i_weights__valid;
  wire i_weights__valid;
  input [1535:0] i_weights__payload;
  wire [1535:0] i_weights__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [511:0] acts;
  wire [511:0] acts;
  input i__valid_331 ;
  wire i__valid_331 ;
  input [179:0] i__payload_327 ;
  wire [179:0] i__payload_327 ;
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
  wire [1:0] _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire [1:0] _27_;
  wire adds;
  wire begins;
  reg capture;
  wire completes;
  reg [35:0] ended;
  wire ends;
  wire [3:0] following;
  wire [7:0] following_group;
  wire [2:0] following_step;
  wire fresh;
  reg [7:0] group;
  wire i__valid_353 ;
  reg [5:0] label_0;
  reg [5:0] label_1;
  wire [5:0] labels;
  reg leaves_1;
  reg [1:0] leaving;
  wire may_end;
  wire [431:0] o;
  wire [179:0] o__payload;
  reg o__ready;
  wire [799:0] operand;
  reg [2:0] plane;
  wire reads;
  wire reserve;
  wire [69:0] result;
  wire [69:0] result_367 ;
  wire [69:0] result_373 ;
  wire [69:0] result_379 ;
  wire [69:0] result_385 ;
  wire [69:0] result_391 ;
  wire [69:0] result_397 ;
  wire [69:0] result_403 ;
  wire [69:0] result_409 ;
  wire [69:0] result_415 ;
  wire [69:0] result_421 ;
  wire [69:0] result_427 ;
  wire [3:0] room;
  wire sets_out;
  wire [839:0] so_far;
  wire standing__ready;
  reg standing__valid;
  reg [2:0] step;
  wire steps__valid;
  wire [35:0] sums_104 ;
  wire [35:0] sums_110 ;
  wire [35:0] sums_116 ;
  wire [35:0] sums_122 ;
  wire [35:0] sums_128 ;
  wire [35:0] sums_134 ;
  wire [35:0] sums_140 ;
  wire [35:0] sums_146 ;
  wire [35:0] sums_152 ;
  wire [35:0] sums_158 ;
  wire [35:0] sums_164 ;
  wire [35:0] sums_170 ;
  wire [35:0] sums_176 ;
  wire [35:0] sums_182 ;
  wire [35:0] sums_188 ;
  wire [35:0] sums_194 ;
  wire [35:0] sums_200 ;
  wire [35:0] sums_206 ;
  wire [35:0] sums_212 ;
  wire [35:0] sums_218 ;
  wire [35:0] sums_224 ;
  wire [35:0] sums_230 ;
  wire [35:0] sums_236 ;
  wire [35:0] sums_242 ;
  wire [35:0] sums_248 ;
  wire [35:0] sums_254 ;
  wire [35:0] sums_260 ;
  wire [35:0] sums_266 ;
  wire [35:0] sums_272 ;
  wire [35:0] sums_278 ;
  wire [35:0] sums_284 ;
  wire [35:0] sums_290 ;
  wire [35:0] sums_296 ;
  wire [35:0] sums_302 ;
  wire [35:0] sums_308 ;
  wire [35:0] sums_314 ;
  wire [35:0] sums_320 ;
  wire [35:0] sums_326 ;
  wire [35:0] sums_44 ;
  wire [35:0] sums_50 ;
  wire [35:0] sums_56 ;
  wire [35:0] sums_62 ;
  wire [35:0] sums_68 ;
  wire [35:0] sums_74 ;
  wire [35:0] sums_80 ;
  wire [35:0] sums_86 ;
  wire [35:0] sums_92 ;
  wire [35:0] sums_98 ;
  wire [29:0] totals_436 ;
  reg [3:0] waiting;
  wire [839:0] word;
  wire writes;
  assign _02_ = ~ label_1[4];
  assign so_far = word & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _16_ = ~ label_1[5];
  assign writes = leaves_1 & _16_;
  assign i__valid_353  = leaves_1 & label_1[5];
  assign _17_ = labels[3] ? 3'h0 : following_step;
  assign _18_ = labels[5] ? 8'h00 : following_group;
  assign _19_ = completes ? 3'h0 : following[2:0];
  assign _20_ = i__valid_331  & i_scales__ready;
  assign _21_ = waiting + _20_;
  assign _22_ = _21_ - sets_out;
  assign _12_ = | leaving;
  assign _23_ = leaving - 1'h1;
  always @(posedge clk)
    label_1 <= ended[5:0];
  assign _00_ = ~ standing__valid;
  assign steps__ready = _00_ | standing__ready;
  assign following_step = step + 1'h1;
  assign following_group = group + 1'h1;
  assign fresh = ! step;
  assign labels[3] = following_step == i__payload[2:0];
  assign labels[4] = ! group;
  assign labels[5] = following_group == i__payload[10:3];
  assign steps__valid = i__valid & i_acts__valid;
  assign taken = steps__valid & steps__ready;
  assign _24_ = taken & labels[3];
  assign i__ready = _24_ & labels[5];
  assign following = plane + 1'h1;
  assign completes = following == label_0[1:0];
  assign _01_ = completes & label_0[3];
  assign _03_ = ~ _01_;
  assign _04_ = may_end | _03_;
  assign goes = standing__valid & _04_;
  assign adds = goes & i_weights__valid;
  assign ends = standing__ready & label_0[3];
  assign standing__ready = adds & completes;
  assign _05_ = ! plane;
  assign begins = label_0[2] & _05_;
  assign _06_ = ! leaving;
  assign _08_ = _06_ & _07_;
  assign _10_ = ~ label_0[5];
  assign _11_ = _09_ | _10_;
  assign may_end = _08_ & _11_;
  assign sets_out = ends | _12_;
  assign _13_ = ends & label_0[5];
  assign _14_ = _12_ & ended[5];
  assign reserve = _13_ | _14_;
  assign _15_ = ~ ended[4];
  assign reads = o__ready & _15_;
  always @(posedge clk)
    if (rst) step <= 3'h0;
    else if (taken) step <= _17_;
  always @(posedge clk)
    if (rst) group <= 8'h00;
    else if (_26_) group <= _18_;
  always @(posedge clk)
    if (taken) label_0 <= { labels[5:3], fresh, i__payload[12:11] };
  always @(posedge clk)
    if (rst) plane <= 3'h0;
    else if (adds) plane <= _19_;
  always @(posedge clk)
    if (rst) waiting <= 4'h0;
    else waiting <= _22_;
  always @(posedge clk)
    if (rst) leaving <= 2'h0;
    else if (_25_) leaving <= _27_;
  always @(posedge clk)
    if (ends) ended <= { totals_436 , label_0 };
  always @(posedge clk)
    if (rst) o__ready <= 1'h0;
    else o__ready <= sets_out;
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready;
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (steps__ready) standing__valid <= steps__valid;
  assign _07_ = | waiting[3:2];
  assign _09_ = | room[3:2];
  assign _25_ = | { ends, _12_ };
  assign _26_ = & { labels[3], taken };
  assign _27_ = ends ? 2'h3 : _23_;
  lut_tile_w2_a8_axi__engine__act_totals act_totals (
    .acts(acts),
    .clk(clk),
    .enter(taken),
    .fresh(fresh),
    .rst(rst),
    .totals(totals_436 )
  );
  lut_column_k32_g2_v2_i8_w2 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_44 ),
    .weights(i_weights__payload[31:0])
  );
  lut_column_k32_g2_v2_i8_w2 column_1 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_50 ),
    .weights(i_weights__payload[63:32])
  );
  lut_column_k32_g2_v2_i8_w2 column_10 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_104 ),
    .weights(i_weights__payload[351:320])
  );
  lut_column_k32_g2_v2_i8_w2 column_11 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_110 ),
    .weights(i_weights__payload[383:352])
  );
  lut_column_k32_g2_v2_i8_w2 column_12 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_116 ),
    .weights(i_weights__payload[415:384])
  );
  lut_column_k32_g2_v2_i8_w2 column_13 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_122 ),
    .weights(i_weights__payload[447:416])
  );
  lut_column_k32_g2_v2_i8_w2 column_14 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_128 ),
    .weights(i_weights__payload[479:448])
  );
  lut_column_k32_g2_v2_i8_w2 column_15 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_134 ),
    .weights(i_weights__payload[511:480])
  );
  lut_column_k32_g2_v2_i8_w2 column_16 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_140 ),
    .weights(i_weights__payload[543:512])
  );
  lut_column_k32_g2_v2_i8_w2 column_17 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_146 ),
    .weights(i_weights__payload[575:544])
  );
  lut_column_k32_g2_v2_i8_w2 column_18 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_152 ),
    .weights(i_weights__payload[607:576])
  );
  lut_column_k32_g2_v2_i8_w2 column_19 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_158 ),
    .weights(i_weights__payload[639:608])
  );
  lut_column_k32_g2_v2_i8_w2 column_2 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_56 ),
    .weights(i_weights__payload[95:64])
  );
  lut_column_k32_g2_v2_i8_w2 column_20 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_164 ),
    .weights(i_weights__payload[671:640])
  );
  lut_column_k32_g2_v2_i8_w2 column_21 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_170 ),
    .weights(i_weights__payload[703:672])
  );
  lut_column_k32_g2_v2_i8_w2 column_22 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_176 ),
    .weights(i_weights__payload[735:704])
  );
  lut_column_k32_g2_v2_i8_w2 column_23 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_182 ),
    .weights(i_weights__payload[767:736])
  );
  lut_column_k32_g2_v2_i8_w2 column_24 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_188 ),
    .weights(i_weights__payload[799:768])
  );
  lut_column_k32_g2_v2_i8_w2 column_25 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_194 ),
    .weights(i_weights__payload[831:800])
  );
  lut_column_k32_g2_v2_i8_w2 column_26 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_200 ),
    .weights(i_weights__payload[863:832])
  );
  lut_column_k32_g2_v2_i8_w2 column_27 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_206 ),
    .weights(i_weights__payload[895:864])
  );
  lut_column_k32_g2_v2_i8_w2 column_28 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_212 ),
    .weights(i_weights__payload[927:896])
  );
  lut_column_k32_g2_v2_i8_w2 column_29 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_218 ),
    .weights(i_weights__payload[959:928])
  );
  lut_column_k32_g2_v2_i8_w2 column_3 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_62 ),
    .weights(i_weights__payload[127:96])
  );
  lut_column_k32_g2_v2_i8_w2 column_30 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_224 ),
    .weights(i_weights__payload[991:960])
  );
  lut_column_k32_g2_v2_i8_w2 column_31 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_230 ),
    .weights(i_weights__payload[1023:992])
  );
  lut_column_k32_g2_v2_i8_w2 column_32 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_236 ),
    .weights(i_weights__payload[1055:1024])
  );
  lut_column_k32_g2_v2_i8_w2 column_33 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_242 ),
    .weights(i_weights__payload[1087:1056])
  );
  lut_column_k32_g2_v2_i8_w2 column_34 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_248 ),
    .weights(i_weights__payload[1119:1088])
  );
  lut_column_k32_g2_v2_i8_w2 column_35 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_254 ),
    .weights(i_weights__payload[1151:1120])
  );
  lut_column_k32_g2_v2_i8_w2 column_36 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_260 ),
    .weights(i_weights__payload[1183:1152])
  );
  lut_column_k32_g2_v2_i8_w2 column_37 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_266 ),
    .weights(i_weights__payload[1215:1184])
  );
  lut_column_k32_g2_v2_i8_w2 column_38 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_272 ),
    .weights(i_weights__payload[1247:1216])
  );
  lut_column_k32_g2_v2_i8_w2 column_39 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_278 ),
    .weights(i_weights__payload[1279:1248])
  );
  lut_column_k32_g2_v2_i8_w2 column_4 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_68 ),
    .weights(i_weights__payload[159:128])
  );
  lut_column_k32_g2_v2_i8_w2 column_40 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_284 ),
    .weights(i_weights__payload[1311:1280])
  );
  lut_column_k32_g2_v2_i8_w2 column_41 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_290 ),
    .weights(i_weights__payload[1343:1312])
  );
  lut_column_k32_g2_v2_i8_w2 column_42 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_296 ),
    .weights(i_weights__payload[1375:1344])
  );
  lut_column_k32_g2_v2_i8_w2 column_43 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_302 ),
    .weights(i_weights__payload[1407:1376])
  );
  lut_column_k32_g2_v2_i8_w2 column_44 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_308 ),
    .weights(i_weights__payload[1439:1408])
  );
  lut_column_k32_g2_v2_i8_w2 column_45 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_314 ),
    .weights(i_weights__payload[1471:1440])
  );
  lut_column_k32_g2_v2_i8_w2 column_46 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_320 ),
    .weights(i_weights__payload[1503:1472])
  );
  lut_column_k32_g2_v2_i8_w2 column_47 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_326 ),
    .weights(i_weights__payload[1535:1504])
  );
  lut_column_k32_g2_v2_i8_w2 column_5 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_74 ),
    .weights(i_weights__payload[191:160])
  );
  lut_column_k32_g2_v2_i8_w2 column_6 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_80 ),
    .weights(i_weights__payload[223:192])
  );
  lut_column_k32_g2_v2_i8_w2 column_7 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_86 ),
    .weights(i_weights__payload[255:224])
  );
  lut_column_k32_g2_v2_i8_w2 column_8 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_92 ),
    .weights(i_weights__payload[287:256])
  );
  lut_column_k32_g2_v2_i8_w2 column_9 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_98 ),
    .weights(i_weights__payload[319:288])
  );
  lut_tile_w2_a8_axi__engine__drain drain (
    .capture(capture),
    .clk(clk),
    .o(o),
    .rst(rst),
    .sums_1 ({ sums_326 , sums_320 , sums_314 , sums_308 , sums_302 , sums_296 , sums_290 , sums_284 , sums_278 , sums_272 , sums_266 , sums_260 , sums_254 , sums_248 , sums_242 , sums_236 , sums_230 , sums_224 , sums_218 , sums_212 , sums_206 , sums_200 , sums_194 , sums_188 , sums_182 , sums_176 , sums_170 , sums_164 , sums_158 , sums_152 , sums_146 , sums_140 , sums_134 , sums_128 , sums_122 , sums_116 , sums_110 , sums_104 , sums_98 , sums_92 , sums_86 , sums_80 , sums_74 , sums_68 , sums_62 , sums_56 , sums_50 , sums_44  })
  );
  lut_tile_w2_a8_axi__engine__front front (
    .acts(acts),
    .clk(clk),
    .enter(taken),
    .operand(operand),
    .rst(rst)
  );
  lut_tile_w2_a8_axi__engine__queue queue (
    .clk(clk),
    .i__payload({ result_427 , result_421 , result_415 , result_409 , result_403 , result_397 , result_391 , result_385 , result_379 , result_373 , result_367 , result }),
    .i__valid(i__valid_353 ),
    .o__payload(o__payload_432 ),
    .o__ready(o__ready_430 ),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  rescale_v2_i8_w2_s12_i35 rescale_0 (
    .clk(clk),
    .result(result),
    .rst(rst),
    .running(so_far[69:0]),
    .scale(o__payload[11:0]),
    .sums(o[35:0]),
    .totals(ended[35:6]),
    .zero(o__payload[146:144])
  );
  rescale_v2_i8_w2_s12_i35 rescale_1 (
    .clk(clk),
    .result(result_367 ),
    .rst(rst),
    .running(so_far[139:70]),
    .scale(o__payload[23:12]),
    .sums(o[71:36]),
    .totals(ended[35:6]),
    .zero(o__payload[149:147])
  );
  rescale_v2_i8_w2_s12_i35 rescale_10 (
    .clk(clk),
    .result(result_421 ),
    .rst(rst),
    .running(so_far[769:700]),
    .scale(o__payload[131:120]),
    .sums(o[395:360]),
    .totals(ended[35:6]),
    .zero(o__payload[176:174])
  );
  rescale_v2_i8_w2_s12_i35 rescale_11 (
    .clk(clk),
    .result(result_427 ),
    .rst(rst),
    .running(so_far[839:770]),
    .scale(o__payload[143:132]),
    .sums(o[431:396]),
    .totals(ended[35:6]),
    .zero(o__payload[179:177])
  );
  rescale_v2_i8_w2_s12_i35 rescale_2 (
    .clk(clk),
    .result(result_373 ),
    .rst(rst),
    .running(so_far[209:140]),
    .scale(o__payload[35:24]),
    .sums(o[107:72]),
    .totals(ended[35:6]),
    .zero(o__payload[152:150])
  );
  rescale_v2_i8_w2_s12_i35 rescale_3 (
    .clk(clk),
    .result(result_379 ),
    .rst(rst),
    .running(so_far[279:210]),
    .scale(o__payload[47:36]),
    .sums(o[143:108]),
    .totals(ended[35:6]),
    .zero(o__payload[155:153])
  );
  rescale_v2_i8_w2_s12_i35 rescale_4 (
    .clk(clk),
    .result(result_385 ),
    .rst(rst),
    .running(so_far[349:280]),
    .scale(o__payload[59:48]),
    .sums(o[179:144]),
    .totals(ended[35:6]),
    .zero(o__payload[158:156])
  );
  rescale_v2_i8_w2_s12_i35 rescale_5 (
    .clk(clk),
    .result(result_391 ),
    .rst(rst),
    .running(so_far[419:350]),
    .scale(o__payload[71:60]),
    .sums(o[215:180]),
    .totals(ended[35:6]),
    .zero(o__payload[161:159])
  );
  rescale_v2_i8_w2_s12_i35 rescale_6 (
    .clk(clk),
    .result(result_397 ),
    .rst(rst),
    .running(so_far[489:420]),
    .scale(o__payload[83:72]),
    .sums(o[251:216]),
    .totals(ended[35:6]),
    .zero(o__payload[164:162])
  );
  rescale_v2_i8_w2_s12_i35 rescale_7 (
    .clk(clk),
    .result(result_403 ),
    .rst(rst),
    .running(so_far[559:490]),
    .scale(o__payload[95:84]),
    .sums(o[287:252]),
    .totals(ended[35:6]),
    .zero(o__payload[167:165])
  );
  rescale_v2_i8_w2_s12_i35 rescale_8 (
    .clk(clk),
    .result(result_409 ),
    .rst(rst),
    .running(so_far[629:560]),
    .scale(o__payload[107:96]),
    .sums(o[323:288]),
    .totals(ended[35:6]),
    .zero(o__payload[170:168])
  );
  rescale_v2_i8_w2_s12_i35 rescale_9 (
    .clk(clk),
    .result(result_415 ),
    .rst(rst),
    .running(so_far[699:630]),
    .scale(o__payload[119:108]),
    .sums(o[359:324]),
    .totals(ended[35:6]),
    .zero(o__payload[173:171])
  );
  lut_tile_w2_a8_axi__engine__running_sums running_sums (
    .clk(clk),
    .read_enable(reads),
    .rst(rst),
    .turns(o__ready),
    .word(word),
    .write_data({ result_427 , result_421 , result_415 , result_409 , result_403 , result_397 , result_391 , result_385 , result_379 , result_373 , result_367 , result }),
    .write_enable(writes)
  );
  lut_tile_w2_a8_axi__engine__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i__valid_331 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .rst(rst),
    .write_data(i__payload_327 )
  );
  assign labels[2:0] = { fresh, i__payload[12:11] };
endmodule

module lut_tile_w2_a8_axi__engine__act_totals(clk, rst, enter, fresh, totals, acts);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enter;
  wire enter;
  input fresh;
  wire fresh;
  output [29:0] totals;
  wire [29:0] totals;
  input [511:0] acts;
  wire [511:0] acts;
  wire _000_;
  wire [9:0] _001_;
  wire [10:0] _002_;
  wire [11:0] _003_;
  wire [12:0] _004_;
  wire [13:0] _005_;
  wire [14:0] _006_;
  wire [15:0] _007_;
  wire [14:0] _008_;
  wire [14:0] _009_;
  wire [14:0] _010_;
  wire [14:0] _011_;
  wire [14:0] _012_;
  wire [14:0] _013_;
  wire [14:0] _014_;
  wire [14:0] _015_;
  wire [14:0] _016_;
  wire [14:0] _017_;
  wire [14:0] _018_;
  wire [14:0] _019_;
  wire [14:0] _020_;
  wire [14:0] _021_;
  wire [14:0] _022_;
  wire [14:0] _023_;
  wire [14:0] _024_;
  wire [14:0] _025_;
  wire [14:0] _026_;
  wire [14:0] _027_;
  wire [14:0] _028_;
  wire [14:0] _029_;
  wire [14:0] _030_;
  wire [14:0] _031_;
  wire [14:0] _032_;
  wire [9:0] _033_;
  wire [10:0] _034_;
  wire [11:0] _035_;
  wire [12:0] _036_;
  wire [13:0] _037_;
  wire [14:0] _038_;
  wire [15:0] _039_;
  wire [14:0] _040_;
  wire [14:0] _041_;
  wire [14:0] _042_;
  wire [14:0] _043_;
  wire [14:0] _044_;
  wire [14:0] _045_;
  wire [14:0] _046_;
  wire [14:0] _047_;
  wire [14:0] _048_;
  wire [14:0] _049_;
  wire [14:0] _050_;
  wire [14:0] _051_;
  wire [14:0] _052_;
  wire [14:0] _053_;
  wire [14:0] _054_;
  wire [14:0] _055_;
  wire [14:0] _056_;
  wire [14:0] _057_;
  wire [14:0] _058_;
  wire [14:0] _059_;
  wire [14:0] _060_;
  wire [14:0] _061_;
  wire [14:0] _062_;
  wire [14:0] _063_;
  wire [14:0] _064_;
  wire signed [14:0] begun_0;
  wire signed [14:0] begun_1;
  reg signed [14:0] total_0;
  reg signed [14:0] total_1;
  assign begun_0 = total_0 & { _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_ };
  assign _000_ = ~ fresh;
  assign begun_1 = total_1 & { _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_ };
  assign _001_[8:0] = $signed(acts[7:0]) + $signed(acts[15:8]);
  assign _002_[9:0] = $signed(_001_[8:0]) + $signed(acts[23:16]);
  assign _003_[10:0] = $signed(_002_[9:0]) + $signed(acts[31:24]);
  assign _004_[11:0] = $signed(_003_[10:0]) + $signed(acts[39:32]);
  assign _005_[12:0] = $signed(_004_[11:0]) + $signed(acts[47:40]);
  assign _006_[13:0] = $signed(_005_[12:0]) + $signed(acts[55:48]);
  assign _007_[14:0] = $signed(_006_[13:0]) + $signed(acts[63:56]);
  assign _008_ = $signed(_007_[14:0]) + $signed(acts[71:64]);
  assign _009_ = $signed(_008_) + $signed(acts[79:72]);
  assign _010_ = $signed(_009_) + $signed(acts[87:80]);
  assign _011_ = $signed(_010_) + $signed(acts[95:88]);
  assign _012_ = $signed(_011_) + $signed(acts[103:96]);
  assign _013_ = $signed(_012_) + $signed(acts[111:104]);
  assign _014_ = $signed(_013_) + $signed(acts[119:112]);
  assign _015_ = $signed(_014_) + $signed(acts[127:120]);
  assign _016_ = $signed(_015_) + $signed(acts[135:128]);
  assign _017_ = $signed(_016_) + $signed(acts[143:136]);
  assign _018_ = $signed(_017_) + $signed(acts[151:144]);
  assign _019_ = $signed(_018_) + $signed(acts[159:152]);
  assign _020_ = $signed(_019_) + $signed(acts[167:160]);
  assign _021_ = $signed(_020_) + $signed(acts[175:168]);
  assign _022_ = $signed(_021_) + $signed(acts[183:176]);
  assign _023_ = $signed(_022_) + $signed(acts[191:184]);
  assign _024_ = $signed(_023_) + $signed(acts[199:192]);
  assign _025_ = $signed(_024_) + $signed(acts[207:200]);
  assign _026_ = $signed(_025_) + $signed(acts[215:208]);
  assign _027_ = $signed(_026_) + $signed(acts[223:216]);
  assign _028_ = $signed(_027_) + $signed(acts[231:224]);
  assign _029_ = $signed(_028_) + $signed(acts[239:232]);
  assign _030_ = $signed(_029_) + $signed(acts[247:240]);
  assign _031_ = $signed(_030_) + $signed(acts[255:248]);
  assign _032_ = $signed(begun_0) + $signed(_031_);
  assign _033_[8:0] = $signed(acts[263:256]) + $signed(acts[271:264]);
  assign _034_[9:0] = $signed(_033_[8:0]) + $signed(acts[279:272]);
  assign _035_[10:0] = $signed(_034_[9:0]) + $signed(acts[287:280]);
  assign _036_[11:0] = $signed(_035_[10:0]) + $signed(acts[295:288]);
  assign _037_[12:0] = $signed(_036_[11:0]) + $signed(acts[303:296]);
  assign _038_[13:0] = $signed(_037_[12:0]) + $signed(acts[311:304]);
  assign _039_[14:0] = $signed(_038_[13:0]) + $signed(acts[319:312]);
  assign _040_ = $signed(_039_[14:0]) + $signed(acts[327:320]);
  assign _041_ = $signed(_040_) + $signed(acts[335:328]);
  assign _042_ = $signed(_041_) + $signed(acts[343:336]);
  assign _043_ = $signed(_042_) + $signed(acts[351:344]);
  assign _044_ = $signed(_043_) + $signed(acts[359:352]);
  assign _045_ = $signed(_044_) + $signed(acts[367:360]);
  assign _046_ = $signed(_045_) + $signed(acts[375:368]);
  assign _047_ = $signed(_046_) + $signed(acts[383:376]);
  assign _048_ = $signed(_047_) + $signed(acts[391:384]);
  assign _049_ = $signed(_048_) + $signed(acts[399:392]);
  assign _050_ = $signed(_049_) + $signed(acts[407:400]);
  assign _051_ = $signed(_050_) + $signed(acts[415:408]);
  assign _052_ = $signed(_051_) + $signed(acts[423:416]);
  assign _053_ = $signed(_052_) + $signed(acts[431:424]);
  assign _054_ = $signed(_053_) + $signed(acts[439:432]);
  assign _055_ = $signed(_054_) + $signed(acts[447:440]);
  assign _056_ = $signed(_055_) + $signed(acts[455:448]);
  assign _057_ = $signed(_056_) + $signed(acts[463:456]);
  assign _058_ = $signed(_057_) + $signed(acts[471:464]);
  assign _059_ = $signed(_058_) + $signed(acts[479:472]);
  assign _060_ = $signed(_059_) + $signed(acts[487:480]);
  assign _061_ = $signed(_060_) + $signed(acts[495:488]);
  assign _062_ = $signed(_061_) + $signed(acts[503:496]);
  assign _063_ = $signed(_062_) + $signed(acts[511:504]);
  assign _064_ = $signed(begun_1) + $signed(_063_);
  always @(posedge clk)
    if (enter) total_0 <= _032_;
  always @(posedge clk)
    if (enter) total_1 <= _064_;
  assign _033_[9] = _033_[8];
  assign _007_[15] = _007_[14];
  assign _006_[14] = _006_[13];
  assign _005_[13] = _005_[12];
  assign _004_[12] = _004_[11];
  assign _003_[11] = _003_[10];
  assign _002_[10] = _002_[9];
  assign _001_[9] = _001_[8];
  assign _039_[15] = _039_[14];
  assign _038_[14] = _038_[13];
  assign _037_[13] = _037_[12];
  assign _036_[12] = _036_[11];
  assign _035_[11] = _035_[10];
  assign _034_[10] = _034_[9];
  assign totals = { total_1, total_0 };
endmodule

module lut_tile_w2_a8_axi__engine__drain(clk, rst, o, sums_1 , capture);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [431:0] o;
  wire [431:0] o;
  input [1727:0] sums_1 ;
  wire [1727:0] sums_1 ;
  input capture;
  wire capture;
  wire [35:0] earlier;
  wire [35:0] earlier_100 ;
  wire [35:0] earlier_104 ;
  wire [35:0] earlier_108 ;
  wire [35:0] earlier_112 ;
  wire [35:0] earlier_116 ;
  wire [35:0] earlier_120 ;
  wire [35:0] earlier_32 ;
  wire [35:0] earlier_36 ;
  wire [35:0] earlier_40 ;
  wire [35:0] earlier_44 ;
  wire [35:0] earlier_48 ;
  wire [35:0] earlier_52 ;
  wire [35:0] earlier_56 ;
  wire [35:0] earlier_60 ;
  wire [35:0] earlier_64 ;
  wire [35:0] earlier_68 ;
  wire [35:0] earlier_72 ;
  wire [35:0] earlier_76 ;
  wire [35:0] earlier_80 ;
  wire [35:0] earlier_84 ;
  wire [35:0] earlier_88 ;
  wire [35:0] earlier_92 ;
  wire [35:0] earlier_96 ;
  wire [431:0] first;
  wire [35:0] later_124 ;
  wire [35:0] later_125 ;
  wire [35:0] later_126 ;
  wire [35:0] later_127 ;
  wire [35:0] later_128 ;
  wire [35:0] later_129 ;
  wire [35:0] later_130 ;
  wire [35:0] later_131 ;
  wire [35:0] later_132 ;
  wire [35:0] later_133 ;
  wire [35:0] later_134 ;
  wire [35:0] later_135 ;
  assign first = sums_1 [431:0] & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign o = first | { later_135 , later_134 , later_133 , later_132 , later_131 , later_130 , later_129 , later_128 , later_127 , later_126 , later_125 , later_124  };
  drain_36 link_12 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_120 ),
    .later(later_124 ),
    .rst(rst),
    .sums(sums_1 [467:432])
  );
  drain_36 link_13 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_116 ),
    .later(later_125 ),
    .rst(rst),
    .sums(sums_1 [503:468])
  );
  drain_36 link_14 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_112 ),
    .later(later_126 ),
    .rst(rst),
    .sums(sums_1 [539:504])
  );
  drain_36 link_15 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_108 ),
    .later(later_127 ),
    .rst(rst),
    .sums(sums_1 [575:540])
  );
  drain_36 link_16 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_104 ),
    .later(later_128 ),
    .rst(rst),
    .sums(sums_1 [611:576])
  );
  drain_36 link_17 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_100 ),
    .later(later_129 ),
    .rst(rst),
    .sums(sums_1 [647:612])
  );
  drain_36 link_18 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_96 ),
    .later(later_130 ),
    .rst(rst),
    .sums(sums_1 [683:648])
  );
  drain_36 link_19 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_92 ),
    .later(later_131 ),
    .rst(rst),
    .sums(sums_1 [719:684])
  );
  drain_36 link_20 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_88 ),
    .later(later_132 ),
    .rst(rst),
    .sums(sums_1 [755:720])
  );
  drain_36 link_21 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_84 ),
    .later(later_133 ),
    .rst(rst),
    .sums(sums_1 [791:756])
  );
  drain_36 link_22 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_80 ),
    .later(later_134 ),
    .rst(rst),
    .sums(sums_1 [827:792])
  );
  drain_36 link_23 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_76 ),
    .later(later_135 ),
    .rst(rst),
    .sums(sums_1 [863:828])
  );
  drain_36 link_24 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_72 ),
    .later(earlier_120 ),
    .rst(rst),
    .sums(sums_1 [899:864])
  );
  drain_36 link_25 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_68 ),
    .later(earlier_116 ),
    .rst(rst),
    .sums(sums_1 [935:900])
  );
  drain_36 link_26 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_64 ),
    .later(earlier_112 ),
    .rst(rst),
    .sums(sums_1 [971:936])
  );
  drain_36 link_27 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_60 ),
    .later(earlier_108 ),
    .rst(rst),
    .sums(sums_1 [1007:972])
  );
  drain_36 link_28 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_56 ),
    .later(earlier_104 ),
    .rst(rst),
    .sums(sums_1 [1043:1008])
  );
  drain_36 link_29 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_52 ),
    .later(earlier_100 ),
    .rst(rst),
    .sums(sums_1 [1079:1044])
  );
  drain_36 link_30 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_48 ),
    .later(earlier_96 ),
    .rst(rst),
    .sums(sums_1 [1115:1080])
  );
  drain_36 link_31 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_44 ),
    .later(earlier_92 ),
    .rst(rst),
    .sums(sums_1 [1151:1116])
  );
  drain_36 link_32 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_40 ),
    .later(earlier_88 ),
    .rst(rst),
    .sums(sums_1 [1187:1152])
  );
  drain_36 link_33 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_36 ),
    .later(earlier_84 ),
    .rst(rst),
    .sums(sums_1 [1223:1188])
  );
  drain_36 link_34 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_32 ),
    .later(earlier_80 ),
    .rst(rst),
    .sums(sums_1 [1259:1224])
  );
  drain_36 link_35 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier),
    .later(earlier_76 ),
    .rst(rst),
    .sums(sums_1 [1295:1260])
  );
  drain_36 link_36 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(earlier_72 ),
    .rst(rst),
    .sums(sums_1 [1331:1296])
  );
  drain_36 link_37 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(earlier_68 ),
    .rst(rst),
    .sums(sums_1 [1367:1332])
  );
  drain_36 link_38 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(earlier_64 ),
    .rst(rst),
    .sums(sums_1 [1403:1368])
  );
  drain_36 link_39 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(earlier_60 ),
    .rst(rst),
    .sums(sums_1 [1439:1404])
  );
  drain_36 link_40 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(earlier_56 ),
    .rst(rst),
    .sums(sums_1 [1475:1440])
  );
  drain_36 link_41 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(earlier_52 ),
    .rst(rst),
    .sums(sums_1 [1511:1476])
  );
  drain_36 link_42 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(earlier_48 ),
    .rst(rst),
    .sums(sums_1 [1547:1512])
  );
  drain_36 link_43 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(earlier_44 ),
    .rst(rst),
    .sums(sums_1 [1583:1548])
  );
  drain_36 link_44 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(earlier_40 ),
    .rst(rst),
    .sums(sums_1 [1619:1584])
  );
  drain_36 link_45 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(earlier_36 ),
    .rst(rst),
    .sums(sums_1 [1655:1620])
  );
  drain_36 link_46 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(earlier_32 ),
    .rst(rst),
    .sums(sums_1 [1691:1656])
  );
  drain_36 link_47 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(earlier),
    .rst(rst),
    .sums(sums_1 [1727:1692])
  );
endmodule

module lut_tile_w2_a8_axi__engine__front(clk, rst, enter, operand, acts);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enter;
  wire enter;
  output [799:0] operand;
  reg [799:0] operand;
  input [511:0] acts;
  wire [511:0] acts;
  wire [7:0] _000_;
  wire [7:0] _001_;
  wire [7:0] _002_;
  wire [8:0] _003_;
  wire [7:0] _004_;
  wire [7:0] _005_;
  wire [8:0] _006_;
  wire [7:0] _007_;
  wire [7:0] _008_;
  wire [8:0] _009_;
  wire [7:0] _010_;
  wire [7:0] _011_;
  wire [7:0] _012_;
  wire [8:0] _013_;
  wire [7:0] _014_;
  wire [7:0] _015_;
  wire [8:0] _016_;
  wire [7:0] _017_;
  wire [7:0] _018_;
  wire [8:0] _019_;
  wire [7:0] _020_;
  wire [7:0] _021_;
  wire [8:0] _022_;
  wire [8:0] _023_;
  wire [7:0] _024_;
  wire [7:0] _025_;
  wire [8:0] _026_;
  wire [7:0] _027_;
  wire [7:0] _028_;
  wire [8:0] _029_;
  wire [7:0] _030_;
  wire [7:0] _031_;
  wire [8:0] _032_;
  wire [7:0] _033_;
  wire [7:0] _034_;
  wire [7:0] _035_;
  wire [8:0] _036_;
  wire [7:0] _037_;
  wire [7:0] _038_;
  wire [8:0] _039_;
  wire [7:0] _040_;
  wire [7:0] _041_;
  wire [8:0] _042_;
  wire [7:0] _043_;
  wire [7:0] _044_;
  wire [7:0] _045_;
  wire [8:0] _046_;
  wire [7:0] _047_;
  wire [7:0] _048_;
  wire [8:0] _049_;
  wire [7:0] _050_;
  wire [7:0] _051_;
  wire [8:0] _052_;
  wire [7:0] _053_;
  wire [7:0] _054_;
  wire [8:0] _055_;
  wire [8:0] _056_;
  wire [7:0] _057_;
  wire [7:0] _058_;
  wire [8:0] _059_;
  wire [7:0] _060_;
  wire [7:0] _061_;
  wire [8:0] _062_;
  wire [7:0] _063_;
  wire [7:0] _064_;
  wire [8:0] _065_;
  wire [7:0] _066_;
  wire [7:0] _067_;
  wire [7:0] _068_;
  wire [8:0] _069_;
  wire [7:0] _070_;
  wire [7:0] _071_;
  wire [8:0] _072_;
  wire [7:0] _073_;
  wire [7:0] _074_;
  wire [8:0] _075_;
  wire [7:0] _076_;
  wire [7:0] _077_;
  wire [7:0] _078_;
  wire [8:0] _079_;
  wire [7:0] _080_;
  wire [7:0] _081_;
  wire [8:0] _082_;
  wire [7:0] _083_;
  wire [7:0] _084_;
  wire [8:0] _085_;
  wire [7:0] _086_;
  wire [7:0] _087_;
  wire [8:0] _088_;
  wire [8:0] _089_;
  wire [7:0] _090_;
  wire [7:0] _091_;
  wire [8:0] _092_;
  wire [7:0] _093_;
  wire [7:0] _094_;
  wire [8:0] _095_;
  wire signed [8:0] entry_0_0_3;
  wire signed [8:0] entry_0_10_3;
  wire signed [8:0] entry_0_11_3;
  wire signed [8:0] entry_0_12_3;
  wire signed [8:0] entry_0_13_3;
  wire signed [8:0] entry_0_14_3;
  wire signed [8:0] entry_0_15_3;
  wire signed [8:0] entry_0_1_3;
  wire signed [8:0] entry_0_2_3;
  wire signed [8:0] entry_0_3_3;
  wire signed [8:0] entry_0_4_3;
  wire signed [8:0] entry_0_5_3;
  wire signed [8:0] entry_0_6_3;
  wire signed [8:0] entry_0_7_3;
  wire signed [8:0] entry_0_8_3;
  wire signed [8:0] entry_0_9_3;
  wire signed [8:0] entry_1_0_3;
  wire signed [8:0] entry_1_10_3;
  wire signed [8:0] entry_1_11_3;
  wire signed [8:0] entry_1_12_3;
  wire signed [8:0] entry_1_13_3;
  wire signed [8:0] entry_1_14_3;
  wire signed [8:0] entry_1_15_3;
  wire signed [8:0] entry_1_1_3;
  wire signed [8:0] entry_1_2_3;
  wire signed [8:0] entry_1_3_3;
  wire signed [8:0] entry_1_4_3;
  wire signed [8:0] entry_1_5_3;
  wire signed [8:0] entry_1_6_3;
  wire signed [8:0] entry_1_7_3;
  wire signed [8:0] entry_1_8_3;
  wire signed [8:0] entry_1_9_3;
  assign entry_0_2_3 = $signed(acts[47:40]) + $signed(acts[39:32]);
  assign entry_0_3_3 = $signed(acts[63:56]) + $signed(acts[55:48]);
  assign entry_0_4_3 = $signed(acts[79:72]) + $signed(acts[71:64]);
  assign entry_0_5_3 = $signed(acts[95:88]) + $signed(acts[87:80]);
  assign entry_0_6_3 = $signed(acts[111:104]) + $signed(acts[103:96]);
  assign entry_0_7_3 = $signed(acts[127:120]) + $signed(acts[119:112]);
  assign entry_0_8_3 = $signed(acts[143:136]) + $signed(acts[135:128]);
  assign entry_0_9_3 = $signed(acts[159:152]) + $signed(acts[151:144]);
  assign entry_0_10_3 = $signed(acts[175:168]) + $signed(acts[167:160]);
  assign entry_0_11_3 = $signed(acts[191:184]) + $signed(acts[183:176]);
  assign entry_0_12_3 = $signed(acts[207:200]) + $signed(acts[199:192]);
  assign entry_0_13_3 = $signed(acts[223:216]) + $signed(acts[215:208]);
  assign entry_0_14_3 = $signed(acts[239:232]) + $signed(acts[231:224]);
  assign entry_0_15_3 = $signed(acts[255:248]) + $signed(acts[247:240]);
  assign entry_1_0_3 = $signed(acts[271:264]) + $signed(acts[263:256]);
  assign entry_1_1_3 = $signed(acts[287:280]) + $signed(acts[279:272]);
  assign entry_1_2_3 = $signed(acts[303:296]) + $signed(acts[295:288]);
  assign entry_1_3_3 = $signed(acts[319:312]) + $signed(acts[311:304]);
  assign entry_1_4_3 = $signed(acts[335:328]) + $signed(acts[327:320]);
  assign entry_1_5_3 = $signed(acts[351:344]) + $signed(acts[343:336]);
  assign entry_1_6_3 = $signed(acts[367:360]) + $signed(acts[359:352]);
  assign entry_1_7_3 = $signed(acts[383:376]) + $signed(acts[375:368]);
  assign entry_1_8_3 = $signed(acts[399:392]) + $signed(acts[391:384]);
  assign entry_1_9_3 = $signed(acts[415:408]) + $signed(acts[407:400]);
  assign entry_1_10_3 = $signed(acts[431:424]) + $signed(acts[423:416]);
  assign entry_1_11_3 = $signed(acts[447:440]) + $signed(acts[439:432]);
  assign entry_1_12_3 = $signed(acts[463:456]) + $signed(acts[455:448]);
  assign entry_1_13_3 = $signed(acts[479:472]) + $signed(acts[471:464]);
  assign entry_1_14_3 = $signed(acts[495:488]) + $signed(acts[487:480]);
  assign entry_1_15_3 = $signed(acts[511:504]) + $signed(acts[503:496]);
  assign _000_ = ~ acts[7:0];
  assign _011_ = ~ acts[15:8];
  assign _022_ = ~ entry_0_0_3;
  assign _033_ = ~ acts[23:16];
  assign _044_ = ~ acts[31:24];
  assign _055_ = ~ entry_0_1_3;
  assign _066_ = ~ acts[39:32];
  assign _077_ = ~ acts[47:40];
  assign _088_ = ~ entry_0_2_3;
  assign _001_ = ~ acts[55:48];
  assign _002_ = ~ acts[63:56];
  assign _003_ = ~ entry_0_3_3;
  assign _004_ = ~ acts[71:64];
  assign _005_ = ~ acts[79:72];
  assign _006_ = ~ entry_0_4_3;
  assign _007_ = ~ acts[87:80];
  assign _008_ = ~ acts[95:88];
  assign _009_ = ~ entry_0_5_3;
  assign _010_ = ~ acts[103:96];
  assign _012_ = ~ acts[111:104];
  assign _013_ = ~ entry_0_6_3;
  assign _014_ = ~ acts[119:112];
  assign _015_ = ~ acts[127:120];
  assign _016_ = ~ entry_0_7_3;
  assign _017_ = ~ acts[135:128];
  assign _018_ = ~ acts[143:136];
  assign _019_ = ~ entry_0_8_3;
  assign _020_ = ~ acts[151:144];
  assign _021_ = ~ acts[159:152];
  assign _023_ = ~ entry_0_9_3;
  assign _024_ = ~ acts[167:160];
  assign _025_ = ~ acts[175:168];
  assign _026_ = ~ entry_0_10_3;
  assign _027_ = ~ acts[183:176];
  assign _028_ = ~ acts[191:184];
  assign _029_ = ~ entry_0_11_3;
  assign _030_ = ~ acts[199:192];
  assign _031_ = ~ acts[207:200];
  assign _032_ = ~ entry_0_12_3;
  assign _034_ = ~ acts[215:208];
  assign _035_ = ~ acts[223:216];
  assign _036_ = ~ entry_0_13_3;
  assign _037_ = ~ acts[231:224];
  assign _038_ = ~ acts[239:232];
  assign _039_ = ~ entry_0_14_3;
  assign _040_ = ~ acts[247:240];
  assign _041_ = ~ acts[255:248];
  assign _042_ = ~ entry_0_15_3;
  assign _043_ = ~ acts[263:256];
  assign _045_ = ~ acts[271:264];
  assign _046_ = ~ entry_1_0_3;
  assign _047_ = ~ acts[279:272];
  assign _048_ = ~ acts[287:280];
  assign _049_ = ~ entry_1_1_3;
  assign _050_ = ~ acts[295:288];
  assign _051_ = ~ acts[303:296];
  assign _052_ = ~ entry_1_2_3;
  assign _053_ = ~ acts[311:304];
  assign _054_ = ~ acts[319:312];
  assign _056_ = ~ entry_1_3_3;
  assign _057_ = ~ acts[327:320];
  assign _058_ = ~ acts[335:328];
  assign _059_ = ~ entry_1_4_3;
  assign _060_ = ~ acts[343:336];
  assign _061_ = ~ acts[351:344];
  assign _062_ = ~ entry_1_5_3;
  assign _063_ = ~ acts[359:352];
  assign _064_ = ~ acts[367:360];
  assign _065_ = ~ entry_1_6_3;
  assign _067_ = ~ acts[375:368];
  assign _068_ = ~ acts[383:376];
  assign _069_ = ~ entry_1_7_3;
  assign _070_ = ~ acts[391:384];
  assign _071_ = ~ acts[399:392];
  assign _072_ = ~ entry_1_8_3;
  assign _073_ = ~ acts[407:400];
  assign _074_ = ~ acts[415:408];
  assign _075_ = ~ entry_1_9_3;
  assign _076_ = ~ acts[423:416];
  assign _078_ = ~ acts[431:424];
  assign _079_ = ~ entry_1_10_3;
  assign _080_ = ~ acts[439:432];
  assign _081_ = ~ acts[447:440];
  assign _082_ = ~ entry_1_11_3;
  assign _083_ = ~ acts[455:448];
  assign _084_ = ~ acts[463:456];
  assign _085_ = ~ entry_1_12_3;
  assign _086_ = ~ acts[471:464];
  assign _087_ = ~ acts[479:472];
  assign _089_ = ~ entry_1_13_3;
  assign _090_ = ~ acts[487:480];
  assign _091_ = ~ acts[495:488];
  assign _092_ = ~ entry_1_14_3;
  assign _093_ = ~ acts[503:496];
  assign _094_ = ~ acts[511:504];
  assign _095_ = ~ entry_1_15_3;
  assign entry_0_0_3 = $signed(acts[15:8]) + $signed(acts[7:0]);
  assign entry_0_1_3 = $signed(acts[31:24]) + $signed(acts[23:16]);
  always @(posedge clk)
    if (enter) operand <= { _095_, _094_, _093_, _092_, _091_, _090_, _089_, _087_, _086_, _085_, _084_, _083_, _082_, _081_, _080_, _079_, _078_, _076_, _075_, _074_, _073_, _072_, _071_, _070_, _069_, _068_, _067_, _065_, _064_, _063_, _062_, _061_, _060_, _059_, _058_, _057_, _056_, _054_, _053_, _052_, _051_, _050_, _049_, _048_, _047_, _046_, _045_, _043_, _042_, _041_, _040_, _039_, _038_, _037_, _036_, _035_, _034_, _032_, _031_, _030_, _029_, _028_, _027_, _026_, _025_, _024_, _023_, _021_, _020_, _019_, _018_, _017_, _016_, _015_, _014_, _013_, _012_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _003_, _002_, _001_, _088_, _077_, _066_, _055_, _044_, _033_, _022_, _011_, _000_ };
endmodule

module lut_tile_w2_a8_axi__engine__queue(clk, rst, reserve, i__valid, o__payload, o__ready, i__payload, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input reserve;
  wire reserve;
  input i__valid;
  wire i__valid;
  output [839:0] o__payload;
  wire [839:0] o__payload;
  input o__ready;
  wire o__ready;
  input [839:0] i__payload;
  wire [839:0] i__payload;
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
    if (rst) room <= 4'h8;
    else room <= _2_;
  lut_tile_w2_a8_axi__engine__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module lut_tile_w2_a8_axi__engine__queue__fifo(clk, rst, i__valid, o__payload, o__ready, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output [839:0] o__payload;
  wire [839:0] o__payload;
  input o__ready;
  wire o__ready;
  input [839:0] write_data;
  wire [839:0] write_data;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire [3:0] _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [2:0] read_address;
  reg [3:0] stored;
  wire write;
  reg [2:0] write_address;
  assign i__ready = stored != 4'h8;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h7;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h7;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 3'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 4'h0;
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
  ram_8x840 words (
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

module lut_tile_w2_a8_axi__engine__running_sums(clk, rst, read_enable, write_enable, word, write_data, turns);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  input write_enable;
  wire write_enable;
  output [839:0] word;
  wire [839:0] word;
  input [839:0] write_data;
  wire [839:0] write_data;
  input turns;
  wire turns;
  wire _0_;
  wire [1:0] _1_;
  wire [1:0] _2_;
  reg [1:0] place;
  reg [1:0] place_1;
  always @(posedge clk)
    place_1 <= place;
  assign _0_ = place == 2'h3;
  assign _1_ = place + 1'h1;
  assign _2_ = _0_ ? 2'h0 : _1_;
  always @(posedge clk)
    if (rst) place <= 2'h0;
    else if (turns) place <= _2_;
  ram_4x840 words (
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

module lut_tile_w2_a8_axi__engine__scales(clk, rst, i__ready, o__payload, o__ready, i__valid, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i__ready;
  wire i__ready;
  output [179:0] o__payload;
  wire [179:0] o__payload;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  input [179:0] write_data;
  wire [179:0] write_data;
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
  assign i__ready = stored != 3'h6;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h5;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h5;
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
  ram_6x180 words (
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

module lut_tile_w2_a8_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_aborted_set, ERROR_size_set, ERROR_bits_set, ERROR_group_set, ERROR_remainder_set, ERROR_busy_set, STATUS_error, STATUS_done_set, bus__awready, bus__wready
, bus__arready, STATUS_busy, CYCLES_LOW_cycles, CYCLES_HIGH_cycles, WEIGHTS_STALLS_cycles, ACTS_STALLS_cycles, SCALES_STALLS_cycles, STATUS_results_open, RESULTS_STALLS_cycles, bus__bvalid, bus__bresp, CONTROL_start, CONTROL_abort, STATUS_done, ERROR_size, ERROR_busy, ERROR_aborted, ERROR_bits, ERROR_group, ERROR_remainder, ERROR_weights_early
, ERROR_acts_early, ERROR_scales_early, ERROR_weights_late, ERROR_acts_late, ERROR_scales_late, INTERRUPT_done, INTERRUPT_error, M_m, K_k, N_n, OPTIONS_bits, OPTIONS_group, bus__rvalid, bus__rdata, bus__rresp, STATUS_weights_open, ERROR_weights_early_set, ERROR_weights_late_set, STATUS_acts_open, ERROR_acts_early_set, ERROR_acts_late_set
, STATUS_scales_open, ERROR_scales_early_set, ERROR_scales_late_set);
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
  output ERROR_weights_late;
  reg ERROR_weights_late;
  output ERROR_acts_late;
  reg ERROR_acts_late;
  output ERROR_scales_late;
  reg ERROR_scales_late;
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
  wire [1:0] _054_;
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
  wire [15:0] _104_;
  wire [15:0] _105_;
  wire [15:0] _106_;
  wire [15:0] _107_;
  wire _108_;
  wire [15:0] _109_;
  wire [15:0] _110_;
  wire [15:0] _111_;
  wire [3:0] _112_;
  wire [3:0] _113_;
  wire [7:0] _114_;
  wire [7:0] _115_;
  wire [7:0] _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
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
  wire read_ERROR_group;
  wire read_ERROR_remainder;
  wire read_ERROR_scales_early;
  wire read_ERROR_scales_late;
  wire read_ERROR_size;
  wire read_ERROR_weights_early;
  wire read_ERROR_weights_late;
  wire read_EXPONENTS;
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
  reg [18:0] write_data;
  reg write_filled;
  wire [18:0] write_ones;
  assign bus__awready = ~ write_addressed;
  assign bus__wready = ~ write_filled;
  assign _000_ = write_addressed & write_filled;
  assign _025_ = ~ bus__bvalid;
  assign write = _000_ & _025_;
  assign write_ones = write_data & { strobes[2], strobes[2], strobes[2:1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1:0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0] };
  assign _055_ = write_address[11:2] == 5'h10;
  assign write_CONTROL = write & _055_;
  assign _066_ = write_address[11:2] == 5'h11;
  assign write_STATUS = write & _066_;
  assign _077_ = write_address[11:2] == 5'h12;
  assign write_ERROR = write & _077_;
  assign _088_ = write_address[11:2] == 5'h13;
  assign write_INTERRUPT = write & _088_;
  assign _099_ = write_address[11:2] == 5'h14;
  assign write_M = write & _099_;
  assign _108_ = write_address[11:2] == 5'h15;
  assign write_K = write & _108_;
  assign _117_ = write_address[11:2] == 5'h16;
  assign write_N = write & _117_;
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
  assign read_ERROR_weights_late = read_ERROR & ERROR_weights_late;
  assign read_ERROR_acts_late = read_ERROR & ERROR_acts_late;
  assign read_ERROR_scales_late = read_ERROR & ERROR_scales_late;
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
  assign _008_ = bus__awvalid & bus__awready;
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
  assign _039_ = write_ERROR & write_ones[1];
  assign _041_ = ~ _039_;
  assign _044_ = ERROR_busy & _041_;
  assign _047_ = _044_ | ERROR_busy_set;
  assign _050_ = write_ERROR & write_ones[2];
  assign _056_ = ~ _050_;
  assign _057_ = ERROR_aborted & _056_;
  assign _058_ = _057_ | ERROR_aborted_set;
  assign _059_ = write_ERROR & write_ones[3];
  assign _060_ = ~ _059_;
  assign _061_ = ERROR_bits & _060_;
  assign _062_ = _061_ | ERROR_bits_set;
  assign _063_ = write_ERROR & write_ones[4];
  assign _064_ = ~ _063_;
  assign _065_ = ERROR_group & _064_;
  assign _067_ = _065_ | ERROR_group_set;
  assign _068_ = write_ERROR & write_ones[5];
  assign _069_ = ~ _068_;
  assign _070_ = ERROR_remainder & _069_;
  assign _071_ = _070_ | ERROR_remainder_set;
  assign _072_ = write_ERROR & write_ones[8];
  assign _073_ = ~ _072_;
  assign _074_ = ERROR_weights_early & _073_;
  assign _075_ = _074_ | ERROR_weights_early_set;
  assign _076_ = write_ERROR & write_ones[9];
  assign _078_ = ~ _076_;
  assign _079_ = ERROR_acts_early & _078_;
  assign _080_ = _079_ | ERROR_acts_early_set;
  assign _081_ = write_ERROR & write_ones[10];
  assign _082_ = ~ _081_;
  assign _083_ = ERROR_scales_early & _082_;
  assign _084_ = _083_ | ERROR_scales_early_set;
  assign _085_ = write_ERROR & write_ones[16];
  assign _086_ = ~ _085_;
  assign _087_ = ERROR_weights_late & _086_;
  assign _089_ = _087_ | ERROR_weights_late_set;
  assign _090_ = write_ERROR & write_ones[17];
  assign _091_ = ~ _090_;
  assign _092_ = ERROR_acts_late & _091_;
  assign _093_ = _092_ | ERROR_acts_late_set;
  assign _094_ = write_ERROR & write_ones[18];
  assign _095_ = ~ _094_;
  assign _096_ = ERROR_scales_late & _095_;
  assign _097_ = _096_ | ERROR_scales_late_set;
  assign _100_ = INTERRUPT_done & _098_;
  assign _101_ = _100_ | write_ones[0];
  assign _102_ = INTERRUPT_error & _098_;
  assign _103_ = _102_ | write_ones[1];
  assign _105_ = M_m & { _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0] };
  assign _106_ = _105_ | write_ones[15:0];
  assign _107_ = K_k & { _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0] };
  assign _109_ = _107_ | write_ones[15:0];
  assign _110_ = N_n & { _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0] };
  assign _111_ = _110_ | write_ones[15:0];
  assign _112_ = OPTIONS_bits & { _098_, _098_, _098_, _098_ };
  assign _113_ = _112_ | write_ones[3:0];
  assign _115_ = OPTIONS_group & { _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0] };
  assign _116_ = _115_ | write_ones[15:8];
  assign _118_ = bus__arvalid & bus__arready;
  assign _119_ = | { read_RESULTS_STALLS_cycles[0], read_SCALES_STALLS_cycles[0], read_ACTS_STALLS_cycles[0], read_WEIGHTS_STALLS_cycles[0], read_CYCLES_HIGH_cycles[0], read_CYCLES_LOW_cycles[0], read_OPTIONS_bits[0], read_N_n[0], read_K_k[0], read_M_m[0], read_INTERRUPT_done, read_ERROR_size, read_STATUS_busy };
  assign _002_ = | { read_RESULTS_STALLS_cycles[1], read_SCALES_STALLS_cycles[1], read_ACTS_STALLS_cycles[1], read_WEIGHTS_STALLS_cycles[1], read_CYCLES_HIGH_cycles[1], read_CYCLES_LOW_cycles[1], read_OPTIONS_bits[1], read_N_n[1], read_K_k[1], read_M_m[1], read_INTERRUPT_error, read_ERROR_busy, read_STATUS_done };
  assign _004_ = | { read_RESULTS_STALLS_cycles[2], read_SCALES_STALLS_cycles[2], read_ACTS_STALLS_cycles[2], read_WEIGHTS_STALLS_cycles[2], read_CYCLES_HIGH_cycles[2], read_CYCLES_LOW_cycles[2], read_OPTIONS_bits[2], read_N_n[2], read_K_k[2], read_M_m[2], read_ERROR_aborted, read_STATUS_error, read_SCALES, read_ID };
  assign _006_ = | { read_RESULTS_STALLS_cycles[3], read_SCALES_STALLS_cycles[3], read_ACTS_STALLS_cycles[3], read_WEIGHTS_STALLS_cycles[3], read_CYCLES_HIGH_cycles[3], read_CYCLES_LOW_cycles[3], read_OPTIONS_bits[3], read_N_n[3], read_K_k[3], read_M_m[3], read_ERROR_bits, read_SCALES, read_FORMATS, read_ID };
  assign _007_ = | { read_RESULTS_STALLS_cycles[4], read_SCALES_STALLS_cycles[4], read_ACTS_STALLS_cycles[4], read_WEIGHTS_STALLS_cycles[4], read_CYCLES_HIGH_cycles[4], read_CYCLES_LOW_cycles[4], read_N_n[4], read_K_k[4], read_M_m[4], read_ERROR_group };
  assign _009_ = | { read_RESULTS_STALLS_cycles[5], read_SCALES_STALLS_cycles[5], read_ACTS_STALLS_cycles[5], read_WEIGHTS_STALLS_cycles[5], read_CYCLES_HIGH_cycles[5], read_CYCLES_LOW_cycles[5], read_N_n[5], read_K_k[5], read_M_m[5], read_ERROR_remainder, read_SHAPE };
  assign _011_ = | { read_RESULTS_STALLS_cycles[6], read_SCALES_STALLS_cycles[6], read_ACTS_STALLS_cycles[6], read_WEIGHTS_STALLS_cycles[6], read_CYCLES_HIGH_cycles[6], read_CYCLES_LOW_cycles[6], read_N_n[6], read_K_k[6], read_M_m[6], read_ID };
  assign _012_ = | { read_RESULTS_STALLS_cycles[7], read_SCALES_STALLS_cycles[7], read_ACTS_STALLS_cycles[7], read_WEIGHTS_STALLS_cycles[7], read_CYCLES_HIGH_cycles[7], read_CYCLES_LOW_cycles[7], read_N_n[7], read_K_k[7], read_M_m[7], read_FORMATS };
  assign _014_ = | { read_RESULTS_STALLS_cycles[8], read_SCALES_STALLS_cycles[8], read_ACTS_STALLS_cycles[8], read_WEIGHTS_STALLS_cycles[8], read_CYCLES_HIGH_cycles[8], read_CYCLES_LOW_cycles[8], read_OPTIONS_group[0], read_N_n[8], read_K_k[8], read_M_m[8], read_ERROR_weights_early, read_STATUS_weights_open, read_SCALES };
  assign _016_ = | { read_RESULTS_STALLS_cycles[9], read_SCALES_STALLS_cycles[9], read_ACTS_STALLS_cycles[9], read_WEIGHTS_STALLS_cycles[9], read_CYCLES_HIGH_cycles[9], read_CYCLES_LOW_cycles[9], read_OPTIONS_group[1], read_N_n[9], read_K_k[9], read_M_m[9], read_ERROR_acts_early, read_STATUS_acts_open, read_SCALES, read_FORMATS, read_SHAPE };
  assign _018_ = | { read_RESULTS_STALLS_cycles[10], read_SCALES_STALLS_cycles[10], read_ACTS_STALLS_cycles[10], read_WEIGHTS_STALLS_cycles[10], read_CYCLES_HIGH_cycles[10], read_CYCLES_LOW_cycles[10], read_OPTIONS_group[2], read_N_n[10], read_K_k[10], read_M_m[10], read_ERROR_scales_early, read_STATUS_scales_open, read_ID };
  assign _019_ = | { read_RESULTS_STALLS_cycles[11], read_SCALES_STALLS_cycles[11], read_ACTS_STALLS_cycles[11], read_WEIGHTS_STALLS_cycles[11], read_CYCLES_HIGH_cycles[11], read_CYCLES_LOW_cycles[11], read_OPTIONS_group[3], read_N_n[11], read_K_k[11], read_M_m[11], read_STATUS_results_open };
  assign _021_ = | { read_RESULTS_STALLS_cycles[12], read_SCALES_STALLS_cycles[12], read_ACTS_STALLS_cycles[12], read_WEIGHTS_STALLS_cycles[12], read_CYCLES_HIGH_cycles[12], read_CYCLES_LOW_cycles[12], read_OPTIONS_group[4], read_N_n[12], read_K_k[12], read_M_m[12], read_LIMITS, read_ID };
  assign _023_ = | { read_RESULTS_STALLS_cycles[13], read_SCALES_STALLS_cycles[13], read_ACTS_STALLS_cycles[13], read_WEIGHTS_STALLS_cycles[13], read_CYCLES_HIGH_cycles[13], read_CYCLES_LOW_cycles[13], read_OPTIONS_group[5], read_N_n[13], read_K_k[13], read_M_m[13] };
  assign _024_ = | { read_RESULTS_STALLS_cycles[14], read_SCALES_STALLS_cycles[14], read_ACTS_STALLS_cycles[14], read_WEIGHTS_STALLS_cycles[14], read_CYCLES_HIGH_cycles[14], read_CYCLES_LOW_cycles[14], read_OPTIONS_group[6], read_N_n[14], read_K_k[14], read_M_m[14], read_ID };
  assign _027_ = | { read_RESULTS_STALLS_cycles[15], read_SCALES_STALLS_cycles[15], read_ACTS_STALLS_cycles[15], read_WEIGHTS_STALLS_cycles[15], read_CYCLES_HIGH_cycles[15], read_CYCLES_LOW_cycles[15], read_OPTIONS_group[7], read_N_n[15], read_K_k[15], read_M_m[15] };
  assign _029_ = | { read_RESULTS_STALLS_cycles[16], read_SCALES_STALLS_cycles[16], read_ACTS_STALLS_cycles[16], read_WEIGHTS_STALLS_cycles[16], read_CYCLES_HIGH_cycles[16], read_CYCLES_LOW_cycles[16], read_ERROR_weights_late, read_FORMATS, read_VERSION, read_ID };
  assign _030_ = | { read_RESULTS_STALLS_cycles[17], read_SCALES_STALLS_cycles[17], read_ACTS_STALLS_cycles[17], read_WEIGHTS_STALLS_cycles[17], read_CYCLES_HIGH_cycles[17], read_CYCLES_LOW_cycles[17], read_ERROR_acts_late, read_FORMATS, read_ID };
  assign _032_ = | { read_RESULTS_STALLS_cycles[18], read_SCALES_STALLS_cycles[18], read_ACTS_STALLS_cycles[18], read_WEIGHTS_STALLS_cycles[18], read_CYCLES_HIGH_cycles[18], read_CYCLES_LOW_cycles[18], read_ERROR_scales_late, read_SCALES, read_ID };
  assign _034_ = | { read_RESULTS_STALLS_cycles[19], read_SCALES_STALLS_cycles[19], read_ACTS_STALLS_cycles[19], read_WEIGHTS_STALLS_cycles[19], read_CYCLES_HIGH_cycles[19], read_CYCLES_LOW_cycles[19], read_SCALES };
  assign _035_ = | { read_RESULTS_STALLS_cycles[20], read_SCALES_STALLS_cycles[20], read_ACTS_STALLS_cycles[20], read_WEIGHTS_STALLS_cycles[20], read_CYCLES_HIGH_cycles[20], read_CYCLES_LOW_cycles[20], read_SHAPE, read_ID };
  assign _037_ = | { read_RESULTS_STALLS_cycles[21], read_SCALES_STALLS_cycles[21], read_ACTS_STALLS_cycles[21], read_WEIGHTS_STALLS_cycles[21], read_CYCLES_HIGH_cycles[21], read_CYCLES_LOW_cycles[21], read_FORMATS, read_SHAPE };
  assign _038_ = | { read_RESULTS_STALLS_cycles[22], read_SCALES_STALLS_cycles[22], read_ACTS_STALLS_cycles[22], read_WEIGHTS_STALLS_cycles[22], read_CYCLES_HIGH_cycles[22], read_CYCLES_LOW_cycles[22], read_ID };
  assign _040_ = | { read_RESULTS_STALLS_cycles[23], read_SCALES_STALLS_cycles[23], read_ACTS_STALLS_cycles[23], read_WEIGHTS_STALLS_cycles[23], read_CYCLES_HIGH_cycles[23], read_CYCLES_LOW_cycles[23], read_FORMATS };
  assign _042_ = | { read_RESULTS_STALLS_cycles[24], read_SCALES_STALLS_cycles[24], read_ACTS_STALLS_cycles[24], read_WEIGHTS_STALLS_cycles[24], read_CYCLES_HIGH_cycles[24], read_CYCLES_LOW_cycles[24], read_FORMATS };
  assign _043_ = | { read_RESULTS_STALLS_cycles[25], read_SCALES_STALLS_cycles[25], read_ACTS_STALLS_cycles[25], read_WEIGHTS_STALLS_cycles[25], read_CYCLES_HIGH_cycles[25], read_CYCLES_LOW_cycles[25], read_FORMATS };
  assign _045_ = | { read_RESULTS_STALLS_cycles[26], read_SCALES_STALLS_cycles[26], read_ACTS_STALLS_cycles[26], read_WEIGHTS_STALLS_cycles[26], read_CYCLES_HIGH_cycles[26], read_CYCLES_LOW_cycles[26], read_ID };
  assign _046_ = | { read_RESULTS_STALLS_cycles[27], read_SCALES_STALLS_cycles[27], read_ACTS_STALLS_cycles[27], read_WEIGHTS_STALLS_cycles[27], read_CYCLES_HIGH_cycles[27], read_CYCLES_LOW_cycles[27] };
  assign _048_ = | { read_RESULTS_STALLS_cycles[28], read_SCALES_STALLS_cycles[28], read_ACTS_STALLS_cycles[28], read_WEIGHTS_STALLS_cycles[28], read_CYCLES_HIGH_cycles[28], read_CYCLES_LOW_cycles[28], read_SHAPE, read_ID };
  assign _049_ = | { read_RESULTS_STALLS_cycles[29], read_SCALES_STALLS_cycles[29], read_ACTS_STALLS_cycles[29], read_WEIGHTS_STALLS_cycles[29], read_CYCLES_HIGH_cycles[29], read_CYCLES_LOW_cycles[29], read_FORMATS };
  assign _051_ = | { read_RESULTS_STALLS_cycles[30], read_SCALES_STALLS_cycles[30], read_ACTS_STALLS_cycles[30], read_WEIGHTS_STALLS_cycles[30], read_CYCLES_HIGH_cycles[30], read_CYCLES_LOW_cycles[30], read_ID };
  assign _052_ = | { read_RESULTS_STALLS_cycles[31], read_SCALES_STALLS_cycles[31], read_ACTS_STALLS_cycles[31], read_WEIGHTS_STALLS_cycles[31], read_CYCLES_HIGH_cycles[31], read_CYCLES_LOW_cycles[31] };
  assign _053_ = | { read_RESULTS_STALLS, read_SCALES_STALLS, read_ACTS_STALLS, read_WEIGHTS_STALLS, read_CYCLES_HIGH, read_CYCLES_LOW, read_OPTIONS, read_N, read_K, read_M, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_SCALES, read_EXPONENTS, read_LIMITS, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _054_[1] = ~ _053_;
  always @(posedge clk)
    if (_120_) write_filled <= 1'h0;
    else write_filled <= _128_;
  always @(posedge clk)
    if (_010_) strobes <= bus__wstrb[2:0];
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _127_;
  always @(posedge clk)
    if (rst) N_n <= 16'h0000;
    else if (write_N) N_n <= _111_;
  always @(posedge clk)
    if (rst) OPTIONS_bits <= 4'h0;
    else if (write_OPTIONS) OPTIONS_bits <= _113_;
  always @(posedge clk)
    if (rst) CONTROL_start <= 1'h0;
    else CONTROL_start <= _013_;
  always @(posedge clk)
    if (rst) OPTIONS_group <= 8'h00;
    else if (write_OPTIONS) OPTIONS_group <= _116_;
  always @(posedge clk)
    if (rst) CONTROL_abort <= 1'h0;
    else CONTROL_abort <= _015_;
  always @(posedge clk)
    if (_118_) read_address <= bus__araddr;
  always @(posedge clk)
    if (rst) STATUS_done <= 1'h0;
    else STATUS_done <= _026_;
  always @(posedge clk)
    if (rst) ERROR_size <= 1'h0;
    else ERROR_size <= _036_;
  always @(posedge clk)
    if (_122_) read_addressed <= 1'h0;
    else read_addressed <= _125_;
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _124_;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _052_, _051_, _049_, _048_, _046_, _045_, _043_, _042_, _040_, _038_, _037_, _035_, _034_, _032_, _030_, _029_, _027_, _024_, _023_, _021_, _019_, _018_, _016_, _014_, _012_, _011_, _009_, _007_, _006_, _004_, _002_, _119_ };
  always @(posedge clk)
    if (rst) ERROR_busy <= 1'h0;
    else ERROR_busy <= _047_;
  always @(posedge clk)
    if (rst) ERROR_aborted <= 1'h0;
    else ERROR_aborted <= _058_;
  always @(posedge clk)
    if (rst) ERROR_bits <= 1'h0;
    else ERROR_bits <= _062_;
  always @(posedge clk)
    if (rst) ERROR_group <= 1'h0;
    else ERROR_group <= _067_;
  always @(posedge clk)
    if (rst) ERROR_remainder <= 1'h0;
    else ERROR_remainder <= _071_;
  always @(posedge clk)
    if (rst) ERROR_weights_early <= 1'h0;
    else ERROR_weights_early <= _075_;
  always @(posedge clk)
    if (rst) ERROR_acts_early <= 1'h0;
    else ERROR_acts_early <= _080_;
  always @(posedge clk)
    if (rst) ERROR_scales_early <= 1'h0;
    else ERROR_scales_early <= _084_;
  always @(posedge clk)
    if (rst) ERROR_weights_late <= 1'h0;
    else ERROR_weights_late <= _089_;
  always @(posedge clk)
    if (rst) ERROR_acts_late <= 1'h0;
    else ERROR_acts_late <= _093_;
  always @(posedge clk)
    if (rst) ERROR_scales_late <= 1'h0;
    else ERROR_scales_late <= _097_;
  always @(posedge clk)
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _101_;
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _103_;
  always @(posedge clk)
    if (rst) M_m <= 16'h0000;
    else if (write_M) M_m <= _106_;
  always @(posedge clk)
    if (rst) K_k <= 16'h0000;
    else if (write_K) K_k <= _109_;
  always @(posedge clk)
    if (_008_) write_address <= bus__awaddr;
  always @(posedge clk)
    if (_120_) write_addressed <= 1'h0;
    else write_addressed <= _129_;
  always @(posedge clk)
    if (_010_) write_data <= bus__wdata[18:0];
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_121_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _054_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  assign { _104_[8], _104_[0] } = ~ strobes[1:0];
  assign _098_ = ~ strobes[0];
  assign _114_[0] = ~ strobes[1];
  assign _121_ = | { write_OPTIONS, write_N, write_K, write_M, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
  assign _122_ = | { read_addressed, rst };
  assign _120_ = | { write, rst };
  assign _123_ = bus__rready ? 1'h0 : bus__rvalid;
  assign _124_ = _123_ | read_addressed;
  assign _125_ = read_addressed | _118_;
  assign _126_ = bus__bready ? 1'h0 : bus__bvalid;
  assign _127_ = _126_ | write;
  assign _128_ = write_filled | _010_;
  assign _129_ = write_addressed | _008_;
  assign _054_[0] = 1'h0;
  assign _114_[7:1] = { _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0], _114_[0] };
  assign { _104_[15:9], _104_[7:1] } = { _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[8], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0], _104_[0] };
  assign bus__rresp[0] = 1'h0;
  assign bus__bresp[0] = 1'h0;
endmodule

module lut_tile_w2_a8_axi__results(clk, rst, o__ready, i__ready, i__payload, i__valid, bus__tdata, bus__tvalid, bus__tlast);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [840:0] i__payload;
  wire [840:0] i__payload;
  input i__valid;
  wire i__valid;
  output [959:0] bus__tdata;
  wire [959:0] bus__tdata;
  output bus__tvalid;
  wire bus__tvalid;
  output bus__tlast;
  wire bus__tlast;
  wire [840:0] o__payload;
  lut_tile_w2_a8_axi__results__skid skid (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(bus__tvalid),
    .rst(rst)
  );
  assign bus__tdata = { o__payload[839], o__payload[839], o__payload[839], o__payload[839], o__payload[839], o__payload[839:804], o__payload[804], o__payload[804], o__payload[804], o__payload[804], o__payload[804:769], o__payload[769], o__payload[769], o__payload[769], o__payload[769], o__payload[769:734], o__payload[734], o__payload[734], o__payload[734], o__payload[734], o__payload[734:699], o__payload[699], o__payload[699], o__payload[699], o__payload[699], o__payload[699:664], o__payload[664], o__payload[664], o__payload[664], o__payload[664], o__payload[664:629], o__payload[629], o__payload[629], o__payload[629], o__payload[629], o__payload[629:594], o__payload[594], o__payload[594], o__payload[594], o__payload[594], o__payload[594:559], o__payload[559], o__payload[559], o__payload[559], o__payload[559], o__payload[559:524], o__payload[524], o__payload[524], o__payload[524], o__payload[524], o__payload[524:489], o__payload[489], o__payload[489], o__payload[489], o__payload[489], o__payload[489:454], o__payload[454], o__payload[454], o__payload[454], o__payload[454], o__payload[454:419], o__payload[419], o__payload[419], o__payload[419], o__payload[419], o__payload[419:384], o__payload[384], o__payload[384], o__payload[384], o__payload[384], o__payload[384:349], o__payload[349], o__payload[349], o__payload[349], o__payload[349], o__payload[349:314], o__payload[314], o__payload[314], o__payload[314], o__payload[314], o__payload[314:279], o__payload[279], o__payload[279], o__payload[279], o__payload[279], o__payload[279:244], o__payload[244], o__payload[244], o__payload[244], o__payload[244], o__payload[244:209], o__payload[209], o__payload[209], o__payload[209], o__payload[209], o__payload[209:174], o__payload[174], o__payload[174], o__payload[174], o__payload[174], o__payload[174:139], o__payload[139], o__payload[139], o__payload[139], o__payload[139], o__payload[139:104], o__payload[104], o__payload[104], o__payload[104], o__payload[104], o__payload[104:69], o__payload[69], o__payload[69], o__payload[69], o__payload[69], o__payload[69:34], o__payload[34], o__payload[34], o__payload[34], o__payload[34], o__payload[34:0] };
  assign bus__tlast = o__payload[840];
endmodule

module lut_tile_w2_a8_axi__results__skid(clk, rst, o__ready, i__ready, i__payload, i__valid, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input [840:0] i__payload;
  wire [840:0] i__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  output [840:0] o__payload;
  reg [840:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [840:0] _08_;
  wire arrives;
  reg full;
  reg [840:0] spare;
  assign _00_ = ~ o__valid;
  assign _01_ = _00_ | o__ready;
  assign i__ready = ~ full;
  assign arrives = i__valid & i__ready;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (_01_) o__valid <= _02_;
  always @(posedge clk)
    if (_07_) full <= 1'h0;
    else full <= _02_;
  always @(posedge clk)
    if (_05_) o__payload <= _08_;
  always @(posedge clk)
    if (_06_) spare <= i__payload;
  assign _04_ = | { arrives, full };
  assign _05_ = & { _01_, _04_ };
  assign _06_ = & { arrives, _03_ };
  assign _07_ = | { _01_, rst };
  assign _03_ = ~ _01_;
  assign _02_ = full | arrives;
  assign _08_ = full ? spare : i__payload;
endmodule

module lut_tile_w2_a8_axi__results_left(clk, rst, advance, last, sizes, start);
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
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire columns_ends;
  reg [15:0] columns_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign columns_ends = columns_left <= 4'hc;
  assign n_ends = n_left <= 6'h30;
  assign m_ends = m_left <= 2'h2;
  assign last = _00_ & m_ends;
  assign _07_[15:2] = columns_left[15:2] - 2'h3;
  assign _08_ = columns_ends ? sizes[47:32] : { _07_[15:2], 2'h0 };
  assign _09_ = advance & columns_ends;
  assign _10_[15:4] = n_left[15:4] - 2'h3;
  assign _11_ = n_ends ? sizes[31:16] : { _10_[15:4], 4'h0 };
  assign _00_ = columns_ends & n_ends;
  assign _01_ = advance & _00_;
  assign _02_[15:1] = m_left[15:1] - 1'h1;
  assign _03_ = m_ends ? sizes[15:0] : { _02_[15:1], 1'h0 };
  always @(posedge clk)
    if (_12_) columns_left[15:2] <= _04_[15:2];
  always @(posedge clk)
    if (_18_) columns_left[1:0] <= _04_[1:0];
  always @(posedge clk)
    if (_14_) n_left[15:4] <= _05_[15:4];
  always @(posedge clk)
    if (_19_) n_left[3:0] <= _05_[3:0];
  always @(posedge clk)
    if (_16_) m_left[15:1] <= _06_[15:1];
  always @(posedge clk)
    if (_20_) m_left[0] <= _06_[0];
  assign _12_ = | { advance, start };
  assign _13_ = | { columns_ends, start };
  assign _14_ = | { _09_, start };
  assign _15_ = | { n_ends, start };
  assign _16_ = | { _01_, start };
  assign _17_ = | { m_ends, start };
  assign _18_ = & { _12_, _13_ };
  assign _19_ = & { _14_, _15_ };
  assign _20_ = & { _16_, _17_ };
  assign _06_ = start ? sizes[15:0] : _03_;
  assign _05_ = start ? sizes[31:16] : _11_;
  assign _04_ = start ? sizes[47:32] : _08_;
  assign _07_[1:0] = columns_left[1:0];
  assign _02_[0] = m_left[0];
  assign _10_[3:0] = n_left[3:0];
endmodule

module lut_tile_w2_a8_axi__rows_left(clk, rst, advance, last, sizes, start);
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

module lut_tile_w2_a8_axi__scales_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [180:0] i__payload;
  wire [180:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [179:0] o__payload;
  wire [179:0] o__payload;
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
  assign _11_ = advance & i__payload[180];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[180];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[180];
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
  assign o__payload = passing ? i__payload[179:0] : 180'h000000000000000000000000000000000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  lut_tile_w2_a8_axi__scales_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module lut_tile_w2_a8_axi__scales_gate__counter(clk, rst, advance, last, sizes, start);
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
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire columns_ends;
  reg [15:0] columns_left;
  wire groups_ends;
  reg [15:0] groups_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign columns_ends = columns_left <= 4'hc;
  assign groups_ends = groups_left <= 1'h1;
  assign n_ends = n_left <= 6'h30;
  assign m_ends = m_left <= 2'h2;
  assign last = _05_ & m_ends;
  assign _13_[15:2] = columns_left[15:2] - 2'h3;
  assign _14_ = columns_ends ? sizes[63:48] : { _13_[15:2], 2'h0 };
  assign _15_ = advance & columns_ends;
  assign _16_ = groups_left - 1'h1;
  assign _00_ = groups_ends ? sizes[47:32] : _16_;
  assign _02_ = advance & _01_;
  assign _03_[15:4] = n_left[15:4] - 2'h3;
  assign _04_ = n_ends ? sizes[31:16] : { _03_[15:4], 4'h0 };
  assign _01_ = columns_ends & groups_ends;
  assign _05_ = _01_ & n_ends;
  assign _06_ = advance & _05_;
  assign _07_[15:1] = m_left[15:1] - 1'h1;
  assign _08_ = m_ends ? sizes[15:0] : { _07_[15:1], 1'h0 };
  always @(posedge clk)
    if (_17_) columns_left[15:2] <= _09_[15:2];
  always @(posedge clk)
    if (_24_) columns_left[1:0] <= _09_[1:0];
  always @(posedge clk)
    if (_19_) groups_left <= _10_;
  always @(posedge clk)
    if (_20_) n_left[15:4] <= _11_[15:4];
  always @(posedge clk)
    if (_25_) n_left[3:0] <= _11_[3:0];
  always @(posedge clk)
    if (_22_) m_left[15:1] <= _12_[15:1];
  always @(posedge clk)
    if (_26_) m_left[0] <= _12_[0];
  assign _17_ = | { advance, start };
  assign _18_ = | { columns_ends, start };
  assign _19_ = | { _15_, start };
  assign _20_ = | { _02_, start };
  assign _21_ = | { n_ends, start };
  assign _22_ = | { _06_, start };
  assign _23_ = | { m_ends, start };
  assign _24_ = & { _17_, _18_ };
  assign _25_ = & { _20_, _21_ };
  assign _26_ = & { _22_, _23_ };
  assign _12_ = start ? sizes[15:0] : _08_;
  assign _11_ = start ? sizes[31:16] : _04_;
  assign _10_ = start ? sizes[47:32] : _00_;
  assign _09_ = start ? sizes[63:48] : _14_;
  assign _13_[1:0] = columns_left[1:0];
  assign _07_[0] = m_left[0];
  assign _03_[3:0] = n_left[3:0];
endmodule

module lut_tile_w2_a8_axi__scales_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
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
  output [180:0] o__payload;
  wire [180:0] o__payload;
  input o__ready;
  wire o__ready;
  lut_tile_w2_a8_axi__scales_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[282:280], bus__tdata[274:272], bus__tdata[266:264], bus__tdata[258:256], bus__tdata[250:248], bus__tdata[242:240], bus__tdata[234:232], bus__tdata[226:224], bus__tdata[218:216], bus__tdata[210:208], bus__tdata[202:200], bus__tdata[194:192], bus__tdata[187:176], bus__tdata[171:160], bus__tdata[155:144], bus__tdata[139:128], bus__tdata[123:112], bus__tdata[107:96], bus__tdata[91:80], bus__tdata[75:64], bus__tdata[59:48], bus__tdata[43:32], bus__tdata[27:16], bus__tdata[11:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module lut_tile_w2_a8_axi__scales_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [180:0] i__payload;
  wire [180:0] i__payload;
  output o__valid;
  reg o__valid;
  output [180:0] o__payload;
  reg [180:0] o__payload;
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
  wire [180:0] _09_;
  wire arrives;
  reg full;
  reg [180:0] spare;
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

module lut_tile_w2_a8_axi__weights_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
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
  input [1536:0] i__payload;
  wire [1536:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [1535:0] o__payload;
  wire [1535:0] o__payload;
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
  assign _11_ = advance & i__payload[1536];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[1536];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[1536];
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
  assign o__payload = passing ? i__payload[1535:0] : 1536'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  lut_tile_w2_a8_axi__weights_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module lut_tile_w2_a8_axi__weights_gate__counter(clk, rst, advance, last, sizes, start);
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
  wire _29_;
  wire _30_;
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
  assign n_ends = n_left <= 6'h30;
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
  assign _08_[15:4] = n_left[15:4] - 2'h3;
  assign _09_ = n_ends ? sizes[31:16] : { _08_[15:4], 4'h0 };
  assign _02_ = bits_ends & steps_ends;
  assign _06_ = _02_ & groups_ends;
  assign _10_ = _06_ & n_ends;
  assign _11_ = advance & _10_;
  assign _12_[15:1] = m_left[15:1] - 1'h1;
  assign _13_ = m_ends ? sizes[15:0] : { _12_[15:1], 1'h0 };
  always @(posedge clk)
    if (_22_) m_left[15:1] <= _18_[15:1];
  always @(posedge clk)
    if (_29_) m_left[0] <= _18_[0];
  always @(posedge clk)
    if (_24_) n_left[15:4] <= _17_[15:4];
  always @(posedge clk)
    if (_30_) n_left[3:0] <= _17_[3:0];
  always @(posedge clk)
    if (_26_) bits_left <= _14_;
  always @(posedge clk)
    if (_27_) steps_left <= _15_;
  always @(posedge clk)
    if (_28_) groups_left <= _16_;
  assign _22_ = | { _11_, start };
  assign _23_ = | { m_ends, start };
  assign _24_ = | { _07_, start };
  assign _25_ = | { n_ends, start };
  assign _26_ = | { advance, start };
  assign _27_ = | { _21_, start };
  assign _28_ = | { _03_, start };
  assign _29_ = & { _22_, _23_ };
  assign _30_ = & { _24_, _25_ };
  assign _18_ = start ? sizes[15:0] : _13_;
  assign _17_ = start ? sizes[31:16] : _09_;
  assign _16_ = start ? sizes[47:32] : _05_;
  assign _15_ = start ? sizes[63:48] : _01_;
  assign _14_ = start ? sizes[79:64] : _20_;
  assign _12_[0] = m_left[0];
  assign _08_[3:0] = n_left[3:0];
endmodule

module lut_tile_w2_a8_axi__weights_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1535:0] bus__tdata;
  wire [1535:0] bus__tdata;
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
  output [1536:0] o__payload;
  wire [1536:0] o__payload;
  input o__ready;
  wire o__ready;
  lut_tile_w2_a8_axi__weights_input__skid skid (
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

module lut_tile_w2_a8_axi__weights_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [1536:0] i__payload;
  wire [1536:0] i__payload;
  output o__valid;
  reg o__valid;
  output [1536:0] o__payload;
  reg [1536:0] o__payload;
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
  wire [1536:0] _09_;
  wire arrives;
  reg full;
  reg [1536:0] spare;
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

module ram_4x840(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [839:0] write_data;
  wire [839:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [839:0] read_data;
  wire [839:0] read_data;
  reg [839:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [839:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_6x180(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [179:0] write_data;
  wire [179:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [179:0] read_data;
  wire [179:0] read_data;
  reg [179:0] cells [5:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [179:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x840(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [839:0] write_data;
  wire [839:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [839:0] read_data;
  wire [839:0] read_data;
  reg [839:0] cells [7:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [839:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module rescale_v2_i8_w2_s12_i35(clk, rst, sums, totals, zero, scale, running, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [35:0] sums;
  wire [35:0] sums;
  input [29:0] totals;
  wire [29:0] totals;
  input [2:0] zero;
  wire [2:0] zero;
  input [11:0] scale;
  wire [11:0] scale;
  input [69:0] running;
  wire [69:0] running;
  output [69:0] result;
  wire [69:0] result;
  wire [17:0] _00_;
  wire [17:0] _01_;
  wire [17:0] _02_;
  wire [17:0] _03_;
  reg signed [17:0] centred_0;
  reg signed [17:0] centred_1;
  reg [11:0] held_scale;
  wire signed [29:0] product_0;
  wire signed [29:0] product_1;
  wire signed [34:0] result_0 ;
  wire signed [34:0] result_1 ;
  assign _00_ = $signed(totals[14:0]) * $signed({ 1'h0, zero });
  assign _01_ = $signed({ sums[16:0], 1'h0 }) - $signed(_00_);
  assign _02_ = $signed(totals[29:15]) * $signed({ 1'h0, zero });
  assign _03_ = $signed({ sums[34:18], 1'h0 }) - $signed(_02_);
  assign product_0 = $signed(centred_0) * $signed({ 1'h0, held_scale });
  assign result_0  = $signed(running[34:0]) + $signed(product_0);
  assign product_1 = $signed(centred_1) * $signed({ 1'h0, held_scale });
  assign result_1  = $signed(running[69:35]) + $signed(product_1);
  always @(posedge clk)
    held_scale <= scale;
  always @(posedge clk)
    centred_0 <= _01_;
  always @(posedge clk)
    centred_1 <= _03_;
  assign result = { result_1 , result_0  };
endmodule
