module drain_48(clk, rst, sums, earlier, capture, later);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] sums;
  wire [47:0] sums;
  input [47:0] earlier;
  wire [47:0] earlier;
  input capture;
  wire capture;
  output [47:0] later;
  reg [47:0] later;
  wire [47:0] _0_;
  wire [47:0] _1_;
  assign _0_ = sums & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign _1_ = earlier | _0_;
  always @(posedge clk)
    later <= _1_;
endmodule

module lut_column_k32_g2_v2_i8_w8(clk, rst, operand, weights, plane, adds, fresh, sums);
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
  output [47:0] sums;
  wire [47:0] sums;
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
  wire [7:0] places;
  wire signed [23:0] sum;
  wire signed [23:0] sum_20 ;
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
  assign places[4] = plane == 3'h4;
  assign places[5] = plane == 3'h5;
  assign places[6] = plane == 3'h6;
  assign places[7] = plane == 3'h7;
  lut_column_k32_g2_v2_i8_w8_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand[399:0]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum)
  );
  lut_column_k32_g2_v2_i8_w8_sum sum_1 (
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

module lut_column_k32_g2_v2_i8_w8_sum(clk, rst, operand, picked, keep, places, sum);
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
  input [7:0] places;
  wire [7:0] places;
  output signed [23:0] sum;
  wire signed [23:0] sum;
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
  wire [19:0] _045_;
  wire [19:0] _046_;
  wire [19:0] _047_;
  wire [8:0] _048_;
  wire [19:0] _049_;
  wire [19:0] _050_;
  wire [19:0] _051_;
  wire [19:0] _052_;
  wire [19:0] _053_;
  wire [19:0] _054_;
  wire [19:0] _055_;
  wire [19:0] _056_;
  wire [19:0] _057_;
  wire [19:0] _058_;
  wire [8:0] _059_;
  wire [19:0] _060_;
  wire [22:0] _061_;
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
  wire [8:0] _129_;
  wire [8:0] _130_;
  wire [8:0] _131_;
  wire [8:0] _132_;
  wire [8:0] _133_;
  wire [8:0] _134_;
  wire [8:0] _135_;
  wire [8:0] _136_;
  wire [8:0] _137_;
  wire [8:0] _138_;
  wire [8:0] _139_;
  wire [8:0] _140_;
  wire signed [22:0] begun;
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
  reg signed [22:0] held;
  wire signed [19:0] placed;
  wire signed [12:0] total;
  assign _122_ = operand[24:16] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
  assign _132_ = ~ _122_;
  assign entry_0 = { _112_[7], _112_[7:0] } | _132_;
  assign _059_ = operand[49:41] | { picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5] };
  assign _062_ = ~ _059_;
  assign entry_1 = { _048_[7], _048_[7:0] } | _062_;
  assign _069_ = operand[74:66] | { picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8] };
  assign _070_ = ~ _069_;
  assign entry_2 = { _068_[7], _068_[7:0] } | _070_;
  assign _077_ = operand[99:91] | { picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11] };
  assign _078_ = ~ _077_;
  assign entry_3 = { _076_[7], _076_[7:0] } | _078_;
  assign _084_ = operand[124:116] | { picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14] };
  assign _085_ = ~ _084_;
  assign entry_4 = { _083_[7], _083_[7:0] } | _085_;
  assign _091_ = operand[149:141] | { picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17] };
  assign _092_ = ~ _091_;
  assign entry_5 = { _090_[7], _090_[7:0] } | _092_;
  assign _099_ = operand[174:166] | { picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20] };
  assign _100_ = ~ _099_;
  assign entry_6 = { _098_[7], _098_[7:0] } | _100_;
  assign _107_ = operand[199:191] | { picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23] };
  assign _108_ = ~ _107_;
  assign entry_7 = { _106_[7], _106_[7:0] } | _108_;
  assign _115_ = operand[224:216] | { picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26] };
  assign _116_ = ~ _115_;
  assign entry_8 = { _114_[7], _114_[7:0] } | _116_;
  assign _123_ = operand[249:241] | { picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29] };
  assign _124_ = ~ _123_;
  assign entry_9 = { _121_[7], _121_[7:0] } | _124_;
  assign _130_ = operand[274:266] | { picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32] };
  assign _131_ = ~ _130_;
  assign entry_10 = { _129_[7], _129_[7:0] } | _131_;
  assign _138_ = operand[299:291] | { picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35] };
  assign _139_ = ~ _138_;
  assign entry_11 = { _137_[7], _137_[7:0] } | _139_;
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
  assign _061_ = $signed(begun) + $signed(placed);
  always @(posedge clk)
    held <= _061_;
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign _065_[7:0] = operand[7:0] | { picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign _093_[7:0] = operand[15:8] | { picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign _000_[7:0] = operand[32:25] | { picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3] };
  assign _029_[7:0] = operand[40:33] | { picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4] };
  assign _063_[7:0] = operand[57:50] | { picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6] };
  assign _066_[7:0] = operand[65:58] | { picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7] };
  assign _071_[7:0] = operand[82:75] | { picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9] };
  assign _073_[7:0] = operand[90:83] | { picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10] };
  assign _079_[7:0] = operand[107:100] | { picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12] };
  assign _081_[7:0] = operand[115:108] | { picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13] };
  assign _086_[7:0] = operand[132:125] | { picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15] };
  assign _088_[7:0] = operand[140:133] | { picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16] };
  assign _094_[7:0] = operand[157:150] | { picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18] };
  assign _096_[7:0] = operand[165:158] | { picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19] };
  assign _101_[7:0] = operand[182:175] | { picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21] };
  assign _104_[7:0] = operand[190:183] | { picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22] };
  assign _109_[7:0] = operand[207:200] | { picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24] };
  assign _111_[7:0] = operand[215:208] | { picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25] };
  assign _117_[7:0] = operand[232:225] | { picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27] };
  assign _119_[7:0] = operand[240:233] | { picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28] };
  assign _125_[7:0] = operand[257:250] | { picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30] };
  assign _127_[7:0] = operand[265:258] | { picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31] };
  assign _133_[7:0] = operand[282:275] | { picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33] };
  assign _135_[7:0] = operand[290:283] | { picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34] };
  assign _140_[7:0] = operand[307:300] | { picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36] };
  assign _002_[7:0] = operand[315:308] | { picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37] };
  assign _007_[7:0] = operand[332:325] | { picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39] };
  assign _009_[7:0] = operand[340:333] | { picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40] };
  assign _015_[7:0] = operand[357:350] | { picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42] };
  assign _017_[7:0] = operand[365:358] | { picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43] };
  assign _022_[7:0] = operand[382:375] | { picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45] };
  assign _024_[7:0] = operand[390:383] | { picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46] };
  assign { _045_[12:1], placed[0] } = total & { places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0] };
  assign _046_[13:1] = total & { places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1] };
  assign _049_[14:2] = total & { places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2] };
  assign _051_[15:3] = total & { places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3] };
  assign _053_[16:4] = total & { places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4] };
  assign _055_[17:5] = total & { places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5], places[5] };
  assign _057_[18:6] = total & { places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6], places[6] };
  assign _060_[19:7] = total & { places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7], places[7] };
  assign _023_[7:0] = ~ _022_[7:0];
  assign _025_[7:0] = ~ _024_[7:0];
  assign _016_[7:0] = ~ _015_[7:0];
  assign _018_[7:0] = ~ _017_[7:0];
  assign _008_[7:0] = ~ _007_[7:0];
  assign _011_[7:0] = ~ _009_[7:0];
  assign _001_[7:0] = ~ _140_[7:0];
  assign _003_[7:0] = ~ _002_[7:0];
  assign _134_[7:0] = ~ _133_[7:0];
  assign _136_[7:0] = ~ _135_[7:0];
  assign _126_[7:0] = ~ _125_[7:0];
  assign _128_[7:0] = ~ _127_[7:0];
  assign _118_[7:0] = ~ _117_[7:0];
  assign _120_[7:0] = ~ _119_[7:0];
  assign _110_[7:0] = ~ _109_[7:0];
  assign _113_[7:0] = ~ _111_[7:0];
  assign _102_[7:0] = ~ _101_[7:0];
  assign _105_[7:0] = ~ _104_[7:0];
  assign _095_[7:0] = ~ _094_[7:0];
  assign _097_[7:0] = ~ _096_[7:0];
  assign _087_[7:0] = ~ _086_[7:0];
  assign _089_[7:0] = ~ _088_[7:0];
  assign _080_[7:0] = ~ _079_[7:0];
  assign _082_[7:0] = ~ _081_[7:0];
  assign _072_[7:0] = ~ _071_[7:0];
  assign _075_[7:0] = ~ _073_[7:0];
  assign _064_[7:0] = ~ _063_[7:0];
  assign _067_[7:0] = ~ _066_[7:0];
  assign _074_[7:0] = ~ _065_[7:0];
  assign _103_[7:0] = ~ _093_[7:0];
  assign _010_[7:0] = ~ _000_[7:0];
  assign _039_[7:0] = ~ _029_[7:0];
  assign { _047_[13:2], placed[1] } = { _045_[12], _045_[12:1] } | _046_[13:1];
  assign placed[19:7] = { _058_[18], _058_[18:7] } | _060_[19:7];
  assign _026_[7:0] = _023_[7:0] | _025_[7:0];
  assign _019_[7:0] = _016_[7:0] | _018_[7:0];
  assign _012_[7:0] = _008_[7:0] | _011_[7:0];
  assign _004_[7:0] = _001_[7:0] | _003_[7:0];
  assign _137_[7:0] = _134_[7:0] | _136_[7:0];
  assign _129_[7:0] = _126_[7:0] | _128_[7:0];
  assign _121_[7:0] = _118_[7:0] | _120_[7:0];
  assign _114_[7:0] = _110_[7:0] | _113_[7:0];
  assign _106_[7:0] = _102_[7:0] | _105_[7:0];
  assign _098_[7:0] = _095_[7:0] | _097_[7:0];
  assign _090_[7:0] = _087_[7:0] | _089_[7:0];
  assign _083_[7:0] = _080_[7:0] | _082_[7:0];
  assign _076_[7:0] = _072_[7:0] | _075_[7:0];
  assign _068_[7:0] = _064_[7:0] | _067_[7:0];
  assign _112_[7:0] = _074_[7:0] | _103_[7:0];
  assign _048_[7:0] = _010_[7:0] | _039_[7:0];
  assign { _050_[14:3], placed[2] } = { _047_[13], _047_[13:2] } | _049_[14:2];
  assign { _052_[15:4], placed[3] } = { _050_[14], _050_[14:3] } | _051_[15:3];
  assign { _054_[16:5], placed[4] } = { _052_[15], _052_[15:4] } | _053_[16:4];
  assign { _056_[17:6], placed[5] } = { _054_[16], _054_[16:5] } | _055_[17:5];
  assign { _058_[18:7], placed[6] } = { _056_[17], _056_[17:6] } | _057_[18:6];
  assign _033_[13] = _033_[12];
  assign _032_[12] = _032_[11];
  assign _031_[11] = _031_[10];
  assign _030_[10] = _030_[9];
  assign { _057_[19], _057_[5:0] } = { _057_[18], 6'h00 };
  assign _026_[8] = _026_[7];
  assign _025_[8] = _025_[7];
  assign _024_[8] = _024_[7];
  assign { _056_[19:18], _056_[5:0] } = { _056_[17], _056_[17], placed[5:0] };
  assign _023_[8] = _023_[7];
  assign _022_[8] = _022_[7];
  assign _019_[8] = _019_[7];
  assign _018_[8] = _018_[7];
  assign _017_[8] = _017_[7];
  assign { _055_[19:18], _055_[4:0] } = { _055_[17], _055_[17], 5'h00 };
  assign _016_[8] = _016_[7];
  assign _015_[8] = _015_[7];
  assign _012_[8] = _012_[7];
  assign _011_[8] = _011_[7];
  assign _009_[8] = _009_[7];
  assign { _054_[19:17], _054_[4:0] } = { _054_[16], _054_[16], _054_[16], placed[4:0] };
  assign _008_[8] = _008_[7];
  assign _007_[8] = _007_[7];
  assign _004_[8] = _004_[7];
  assign _003_[8] = _003_[7];
  assign _002_[8] = _002_[7];
  assign _001_[8] = _001_[7];
  assign { _053_[19:17], _053_[3:0] } = { _053_[16], _053_[16], _053_[16], 4'h0 };
  assign _140_[8] = _140_[7];
  assign _137_[8] = _137_[7];
  assign _136_[8] = _136_[7];
  assign _135_[8] = _135_[7];
  assign { _052_[19:16], _052_[3:0] } = { _052_[15], _052_[15], _052_[15], _052_[15], placed[3:0] };
  assign _134_[8] = _134_[7];
  assign _133_[8] = _133_[7];
  assign _129_[8] = _129_[7];
  assign _128_[8] = _128_[7];
  assign _127_[8] = _127_[7];
  assign { _051_[19:16], _051_[2:0] } = { _051_[15], _051_[15], _051_[15], _051_[15], 3'h0 };
  assign _126_[8] = _126_[7];
  assign _125_[8] = _125_[7];
  assign _121_[8] = _121_[7];
  assign _120_[8] = _120_[7];
  assign _119_[8] = _119_[7];
  assign { _050_[19:15], _050_[2:0] } = { _050_[14], _050_[14], _050_[14], _050_[14], _050_[14], placed[2:0] };
  assign _118_[8] = _118_[7];
  assign _117_[8] = _117_[7];
  assign _114_[8] = _114_[7];
  assign _113_[8] = _113_[7];
  assign _111_[8] = _111_[7];
  assign { _049_[19:15], _049_[1:0] } = { _049_[14], _049_[14], _049_[14], _049_[14], _049_[14], 2'h0 };
  assign _110_[8] = _110_[7];
  assign _109_[8] = _109_[7];
  assign _106_[8] = _106_[7];
  assign _105_[8] = _105_[7];
  assign _104_[8] = _104_[7];
  assign { _047_[19:14], _047_[1:0] } = { _047_[13], _047_[13], _047_[13], _047_[13], _047_[13], _047_[13], placed[1:0] };
  assign _102_[8] = _102_[7];
  assign _101_[8] = _101_[7];
  assign _098_[8] = _098_[7];
  assign _097_[8] = _097_[7];
  assign _096_[8] = _096_[7];
  assign { _046_[19:14], _046_[0] } = { _046_[13], _046_[13], _046_[13], _046_[13], _046_[13], _046_[13], 1'h0 };
  assign _095_[8] = _095_[7];
  assign _094_[8] = _094_[7];
  assign _090_[8] = _090_[7];
  assign _089_[8] = _089_[7];
  assign _088_[8] = _088_[7];
  assign _060_[6:0] = 7'h00;
  assign _087_[8] = _087_[7];
  assign _086_[8] = _086_[7];
  assign _083_[8] = _083_[7];
  assign _082_[8] = _082_[7];
  assign _081_[8] = _081_[7];
  assign { _045_[19:13], _045_[0] } = { _045_[12], _045_[12], _045_[12], _045_[12], _045_[12], _045_[12], _045_[12], placed[0] };
  assign _080_[8] = _080_[7];
  assign _079_[8] = _079_[7];
  assign _076_[8] = _076_[7];
  assign _075_[8] = _075_[7];
  assign _073_[8] = _073_[7];
  assign { _058_[19], _058_[6:0] } = { _058_[18], placed[6:0] };
  assign _072_[8] = _072_[7];
  assign _071_[8] = _071_[7];
  assign _068_[8] = _068_[7];
  assign _067_[8] = _067_[7];
  assign _066_[8] = _066_[7];
  assign _064_[8] = _064_[7];
  assign _063_[8] = _063_[7];
  assign _048_[8] = _048_[7];
  assign _039_[8] = _039_[7];
  assign _029_[8] = _029_[7];
  assign _010_[8] = _010_[7];
  assign _000_[8] = _000_[7];
  assign _112_[8] = _112_[7];
  assign _103_[8] = _103_[7];
  assign _093_[8] = _093_[7];
  assign _074_[8] = _074_[7];
  assign _065_[8] = _065_[7];
  assign sum = { held[22], held };
endmodule

module lut_tile_w8_a8(clk, rst, i__payload, i__valid, i_acts__payload, i_acts__valid, i_weights__payload, i_weights__valid, i_scales__payload, i_scales__valid, o__ready, i__ready, i_acts__ready, i_weights__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [14:0] i__payload;
  wire [14:0] i__payload;
  input i__valid;
  wire i__valid;
  input [511:0] i_acts__payload;
  wire [511:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [1535:0] i_weights__payload;
  wire [1535:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [62:0] i_scales__payload;
  wire [62:0] i_scales__payload;
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
  output [245:0] o__payload;
  wire [245:0] o__payload;
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
  wire [2:0] _15_;
  wire [7:0] _16_;
  wire [2:0] _17_;
  wire _18_;
  wire [4:0] _19_;
  wire [4:0] _20_;
  wire [3:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire [3:0] _25_;
  wire adds;
  wire begins;
  reg capture;
  wire completes;
  reg [37:0] ended;
  wire ends;
  wire [3:0] following;
  wire [7:0] following_group;
  wire [2:0] following_step;
  wire fresh;
  reg [7:0] group;
  wire i__valid_358 ;
  reg [7:0] label_0;
  reg [7:0] label_1;
  wire [7:0] labels;
  reg leaves_1;
  reg [3:0] leaving;
  wire may_end;
  wire [143:0] o;
  wire [62:0] o__payload_362 ;
  reg o__ready_347 ;
  wire [799:0] operand;
  reg [2:0] plane;
  wire reads;
  wire reserve;
  wire [81:0] result;
  wire [81:0] result_372 ;
  wire [81:0] result_378 ;
  wire [4:0] room;
  wire sets_out;
  wire [245:0] so_far;
  wire space_0;
  wire standing__ready;
  reg standing__valid;
  reg [2:0] step;
  wire steps__valid;
  wire [47:0] sums_100 ;
  wire [47:0] sums_106 ;
  wire [47:0] sums_112 ;
  wire [47:0] sums_118 ;
  wire [47:0] sums_124 ;
  wire [47:0] sums_130 ;
  wire [47:0] sums_136 ;
  wire [47:0] sums_142 ;
  wire [47:0] sums_148 ;
  wire [47:0] sums_154 ;
  wire [47:0] sums_160 ;
  wire [47:0] sums_166 ;
  wire [47:0] sums_172 ;
  wire [47:0] sums_178 ;
  wire [47:0] sums_184 ;
  wire [47:0] sums_190 ;
  wire [47:0] sums_196 ;
  wire [47:0] sums_202 ;
  wire [47:0] sums_208 ;
  wire [47:0] sums_214 ;
  wire [47:0] sums_220 ;
  wire [47:0] sums_226 ;
  wire [47:0] sums_232 ;
  wire [47:0] sums_238 ;
  wire [47:0] sums_244 ;
  wire [47:0] sums_250 ;
  wire [47:0] sums_256 ;
  wire [47:0] sums_262 ;
  wire [47:0] sums_268 ;
  wire [47:0] sums_274 ;
  wire [47:0] sums_280 ;
  wire [47:0] sums_286 ;
  wire [47:0] sums_292 ;
  wire [47:0] sums_298 ;
  wire [47:0] sums_304 ;
  wire [47:0] sums_310 ;
  wire [47:0] sums_316 ;
  wire [47:0] sums_322 ;
  wire [47:0] sums_328 ;
  wire [47:0] sums_334 ;
  wire [47:0] sums_52 ;
  wire [47:0] sums_58 ;
  wire [47:0] sums_64 ;
  wire [47:0] sums_70 ;
  wire [47:0] sums_76 ;
  wire [47:0] sums_82 ;
  wire [47:0] sums_88 ;
  wire [47:0] sums_94 ;
  wire [29:0] totals_382 ;
  reg [4:0] waiting;
  wire [245:0] word;
  wire writes;
  assign _00_ = ~ standing__valid;
  assign space_0 = _00_ | standing__ready;
  assign following_step = step + 1'h1;
  assign following_group = group + 1'h1;
  assign fresh = ! step;
  assign labels[5] = following_step == i__payload[2:0];
  assign labels[6] = ! group;
  assign labels[7] = following_group == i__payload[10:3];
  assign steps__valid = i__valid & i_acts__valid;
  assign i_acts__ready = steps__valid & space_0;
  assign _22_ = i_acts__ready & labels[5];
  assign i__ready = _22_ & labels[7];
  assign following = plane + 1'h1;
  assign completes = following == label_0[3:0];
  assign _01_ = completes & label_0[5];
  assign _03_ = ~ _01_;
  assign _04_ = may_end | _03_;
  assign i_weights__ready = standing__valid & _04_;
  assign adds = i_weights__ready & i_weights__valid;
  assign ends = standing__ready & label_0[5];
  assign standing__ready = adds & completes;
  assign _05_ = ! plane;
  assign begins = label_0[4] & _05_;
  assign _06_ = ! leaving;
  assign _07_ = _06_ & waiting[4];
  assign _08_ = ~ label_0[7];
  assign _09_ = room[4] | _08_;
  assign may_end = _07_ & _09_;
  assign sets_out = ends | _10_;
  assign _11_ = ends & label_0[7];
  assign _12_ = _10_ & ended[7];
  assign reserve = _11_ | _12_;
  assign _13_ = ~ ended[6];
  assign reads = o__ready_347  & _13_;
  assign _02_ = ~ label_1[6];
  assign so_far = word & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _14_ = ~ label_1[7];
  assign writes = leaves_1 & _14_;
  assign i__valid_358  = leaves_1 & label_1[7];
  assign _15_ = labels[5] ? 3'h0 : following_step;
  assign _16_ = labels[7] ? 8'h00 : following_group;
  assign _17_ = completes ? 3'h0 : following[2:0];
  assign _18_ = i_scales__valid & i_scales__ready;
  assign _19_ = waiting + _18_;
  assign _20_ = _19_ - sets_out;
  assign _10_ = | leaving;
  assign _21_ = leaving - 1'h1;
  always @(posedge clk)
    label_1 <= ended[7:0];
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (space_0) standing__valid <= steps__valid;
  always @(posedge clk)
    if (rst) step <= 3'h0;
    else if (i_acts__ready) step <= _15_;
  always @(posedge clk)
    if (rst) group <= 8'h00;
    else if (_24_) group <= _16_;
  always @(posedge clk)
    if (i_acts__ready) label_0 <= { labels[7:5], fresh, i__payload[14:11] };
  always @(posedge clk)
    if (rst) plane <= 3'h0;
    else if (adds) plane <= _17_;
  always @(posedge clk)
    if (rst) waiting <= 5'h00;
    else waiting <= _20_;
  always @(posedge clk)
    if (rst) leaving <= 4'h0;
    else if (_23_) leaving <= _25_;
  always @(posedge clk)
    if (ends) ended <= { totals_382 , label_0 };
  always @(posedge clk)
    if (rst) o__ready_347  <= 1'h0;
    else o__ready_347  <= sets_out;
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_347 ;
  assign _23_ = | { _10_, ends };
  assign _24_ = & { i_acts__ready, labels[5] };
  assign _25_ = ends ? 4'hf : _21_;
  lut_tile_w8_a8__act_totals act_totals (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .fresh(fresh),
    .rst(rst),
    .totals(totals_382 )
  );
  lut_column_k32_g2_v2_i8_w8 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_52 ),
    .weights(i_weights__payload[31:0])
  );
  lut_column_k32_g2_v2_i8_w8 column_1 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_58 ),
    .weights(i_weights__payload[63:32])
  );
  lut_column_k32_g2_v2_i8_w8 column_10 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_112 ),
    .weights(i_weights__payload[351:320])
  );
  lut_column_k32_g2_v2_i8_w8 column_11 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_118 ),
    .weights(i_weights__payload[383:352])
  );
  lut_column_k32_g2_v2_i8_w8 column_12 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_124 ),
    .weights(i_weights__payload[415:384])
  );
  lut_column_k32_g2_v2_i8_w8 column_13 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_130 ),
    .weights(i_weights__payload[447:416])
  );
  lut_column_k32_g2_v2_i8_w8 column_14 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_136 ),
    .weights(i_weights__payload[479:448])
  );
  lut_column_k32_g2_v2_i8_w8 column_15 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_142 ),
    .weights(i_weights__payload[511:480])
  );
  lut_column_k32_g2_v2_i8_w8 column_16 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_148 ),
    .weights(i_weights__payload[543:512])
  );
  lut_column_k32_g2_v2_i8_w8 column_17 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_154 ),
    .weights(i_weights__payload[575:544])
  );
  lut_column_k32_g2_v2_i8_w8 column_18 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_160 ),
    .weights(i_weights__payload[607:576])
  );
  lut_column_k32_g2_v2_i8_w8 column_19 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_166 ),
    .weights(i_weights__payload[639:608])
  );
  lut_column_k32_g2_v2_i8_w8 column_2 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_64 ),
    .weights(i_weights__payload[95:64])
  );
  lut_column_k32_g2_v2_i8_w8 column_20 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_172 ),
    .weights(i_weights__payload[671:640])
  );
  lut_column_k32_g2_v2_i8_w8 column_21 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_178 ),
    .weights(i_weights__payload[703:672])
  );
  lut_column_k32_g2_v2_i8_w8 column_22 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_184 ),
    .weights(i_weights__payload[735:704])
  );
  lut_column_k32_g2_v2_i8_w8 column_23 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_190 ),
    .weights(i_weights__payload[767:736])
  );
  lut_column_k32_g2_v2_i8_w8 column_24 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_196 ),
    .weights(i_weights__payload[799:768])
  );
  lut_column_k32_g2_v2_i8_w8 column_25 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_202 ),
    .weights(i_weights__payload[831:800])
  );
  lut_column_k32_g2_v2_i8_w8 column_26 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_208 ),
    .weights(i_weights__payload[863:832])
  );
  lut_column_k32_g2_v2_i8_w8 column_27 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_214 ),
    .weights(i_weights__payload[895:864])
  );
  lut_column_k32_g2_v2_i8_w8 column_28 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_220 ),
    .weights(i_weights__payload[927:896])
  );
  lut_column_k32_g2_v2_i8_w8 column_29 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_226 ),
    .weights(i_weights__payload[959:928])
  );
  lut_column_k32_g2_v2_i8_w8 column_3 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_70 ),
    .weights(i_weights__payload[127:96])
  );
  lut_column_k32_g2_v2_i8_w8 column_30 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_232 ),
    .weights(i_weights__payload[991:960])
  );
  lut_column_k32_g2_v2_i8_w8 column_31 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_238 ),
    .weights(i_weights__payload[1023:992])
  );
  lut_column_k32_g2_v2_i8_w8 column_32 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_244 ),
    .weights(i_weights__payload[1055:1024])
  );
  lut_column_k32_g2_v2_i8_w8 column_33 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_250 ),
    .weights(i_weights__payload[1087:1056])
  );
  lut_column_k32_g2_v2_i8_w8 column_34 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_256 ),
    .weights(i_weights__payload[1119:1088])
  );
  lut_column_k32_g2_v2_i8_w8 column_35 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_262 ),
    .weights(i_weights__payload[1151:1120])
  );
  lut_column_k32_g2_v2_i8_w8 column_36 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_268 ),
    .weights(i_weights__payload[1183:1152])
  );
  lut_column_k32_g2_v2_i8_w8 column_37 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_274 ),
    .weights(i_weights__payload[1215:1184])
  );
  lut_column_k32_g2_v2_i8_w8 column_38 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_280 ),
    .weights(i_weights__payload[1247:1216])
  );
  lut_column_k32_g2_v2_i8_w8 column_39 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_286 ),
    .weights(i_weights__payload[1279:1248])
  );
  lut_column_k32_g2_v2_i8_w8 column_4 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_76 ),
    .weights(i_weights__payload[159:128])
  );
  lut_column_k32_g2_v2_i8_w8 column_40 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_292 ),
    .weights(i_weights__payload[1311:1280])
  );
  lut_column_k32_g2_v2_i8_w8 column_41 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_298 ),
    .weights(i_weights__payload[1343:1312])
  );
  lut_column_k32_g2_v2_i8_w8 column_42 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_304 ),
    .weights(i_weights__payload[1375:1344])
  );
  lut_column_k32_g2_v2_i8_w8 column_43 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_310 ),
    .weights(i_weights__payload[1407:1376])
  );
  lut_column_k32_g2_v2_i8_w8 column_44 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_316 ),
    .weights(i_weights__payload[1439:1408])
  );
  lut_column_k32_g2_v2_i8_w8 column_45 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_322 ),
    .weights(i_weights__payload[1471:1440])
  );
  lut_column_k32_g2_v2_i8_w8 column_46 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_328 ),
    .weights(i_weights__payload[1503:1472])
  );
  lut_column_k32_g2_v2_i8_w8 column_47 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_334 ),
    .weights(i_weights__payload[1535:1504])
  );
  lut_column_k32_g2_v2_i8_w8 column_5 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_82 ),
    .weights(i_weights__payload[191:160])
  );
  lut_column_k32_g2_v2_i8_w8 column_6 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_88 ),
    .weights(i_weights__payload[223:192])
  );
  lut_column_k32_g2_v2_i8_w8 column_7 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_94 ),
    .weights(i_weights__payload[255:224])
  );
  lut_column_k32_g2_v2_i8_w8 column_8 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_100 ),
    .weights(i_weights__payload[287:256])
  );
  lut_column_k32_g2_v2_i8_w8 column_9 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_106 ),
    .weights(i_weights__payload[319:288])
  );
  lut_tile_w8_a8__drain drain (
    .capture(capture),
    .clk(clk),
    .o(o),
    .rst(rst),
    .sums_1 ({ sums_334 , sums_328 , sums_322 , sums_316 , sums_310 , sums_304 , sums_298 , sums_292 , sums_286 , sums_280 , sums_274 , sums_268 , sums_262 , sums_256 , sums_250 , sums_244 , sums_238 , sums_232 , sums_226 , sums_220 , sums_214 , sums_208 , sums_202 , sums_196 , sums_190 , sums_184 , sums_178 , sums_172 , sums_166 , sums_160 , sums_154 , sums_148 , sums_142 , sums_136 , sums_130 , sums_124 , sums_118 , sums_112 , sums_106 , sums_100 , sums_94 , sums_88 , sums_82 , sums_76 , sums_70 , sums_64 , sums_58 , sums_52  })
  );
  lut_tile_w8_a8__front front (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .operand(operand),
    .rst(rst)
  );
  lut_tile_w8_a8__queue queue (
    .clk(clk),
    .i__payload({ result_378 , result_372 , result }),
    .i__valid(i__valid_358 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  rescale_v2_i8_w8_s12_i41 rescale_0 (
    .clk(clk),
    .result(result),
    .rst(rst),
    .running(so_far[81:0]),
    .scale(o__payload_362 [11:0]),
    .sums(o[47:0]),
    .totals(ended[37:8]),
    .zero(o__payload_362 [44:36])
  );
  rescale_v2_i8_w8_s12_i41 rescale_1 (
    .clk(clk),
    .result(result_372 ),
    .rst(rst),
    .running(so_far[163:82]),
    .scale(o__payload_362 [23:12]),
    .sums(o[95:48]),
    .totals(ended[37:8]),
    .zero(o__payload_362 [53:45])
  );
  rescale_v2_i8_w8_s12_i41 rescale_2 (
    .clk(clk),
    .result(result_378 ),
    .rst(rst),
    .running(so_far[245:164]),
    .scale(o__payload_362 [35:24]),
    .sums(o[143:96]),
    .totals(ended[37:8]),
    .zero(o__payload_362 [62:54])
  );
  lut_tile_w8_a8__running_sums running_sums (
    .clk(clk),
    .read_enable(reads),
    .rst(rst),
    .turns(o__ready_347 ),
    .word(word),
    .write_data({ result_378 , result_372 , result }),
    .write_enable(writes)
  );
  lut_tile_w8_a8__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i_scales__valid),
    .o__payload(o__payload_362 ),
    .o__ready(o__ready_347 ),
    .rst(rst),
    .write_data(i_scales__payload)
  );
  assign labels[4:0] = { fresh, i__payload[14:11] };
endmodule

module lut_tile_w8_a8__act_totals(clk, rst, acts, enter, fresh, totals);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [511:0] acts;
  wire [511:0] acts;
  input enter;
  wire enter;
  input fresh;
  wire fresh;
  output [29:0] totals;
  wire [29:0] totals;
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

module lut_tile_w8_a8__drain(clk, rst, o, sums_1 , capture);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [143:0] o;
  wire [143:0] o;
  input [2303:0] sums_1 ;
  wire [2303:0] sums_1 ;
  input capture;
  wire capture;
  wire [47:0] earlier;
  wire [47:0] earlier_102 ;
  wire [47:0] earlier_106 ;
  wire [47:0] earlier_110 ;
  wire [47:0] earlier_114 ;
  wire [47:0] earlier_118 ;
  wire [47:0] earlier_122 ;
  wire [47:0] earlier_126 ;
  wire [47:0] earlier_130 ;
  wire [47:0] earlier_134 ;
  wire [47:0] earlier_138 ;
  wire [47:0] earlier_14 ;
  wire [47:0] earlier_142 ;
  wire [47:0] earlier_146 ;
  wire [47:0] earlier_150 ;
  wire [47:0] earlier_154 ;
  wire [47:0] earlier_158 ;
  wire [47:0] earlier_162 ;
  wire [47:0] earlier_166 ;
  wire [47:0] earlier_170 ;
  wire [47:0] earlier_174 ;
  wire [47:0] earlier_18 ;
  wire [47:0] earlier_22 ;
  wire [47:0] earlier_26 ;
  wire [47:0] earlier_30 ;
  wire [47:0] earlier_34 ;
  wire [47:0] earlier_38 ;
  wire [47:0] earlier_42 ;
  wire [47:0] earlier_46 ;
  wire [47:0] earlier_50 ;
  wire [47:0] earlier_54 ;
  wire [47:0] earlier_58 ;
  wire [47:0] earlier_62 ;
  wire [47:0] earlier_66 ;
  wire [47:0] earlier_70 ;
  wire [47:0] earlier_74 ;
  wire [47:0] earlier_78 ;
  wire [47:0] earlier_82 ;
  wire [47:0] earlier_86 ;
  wire [47:0] earlier_90 ;
  wire [47:0] earlier_94 ;
  wire [47:0] earlier_98 ;
  wire [143:0] first;
  wire [47:0] later_178 ;
  wire [47:0] later_179 ;
  wire [47:0] later_180 ;
  assign first = sums_1 [143:0] & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign o = first | { later_180 , later_179 , later_178  };
  drain_48 link_10 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_146 ),
    .later(earlier_158 ),
    .rst(rst),
    .sums(sums_1 [527:480])
  );
  drain_48 link_11 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_142 ),
    .later(earlier_154 ),
    .rst(rst),
    .sums(sums_1 [575:528])
  );
  drain_48 link_12 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_138 ),
    .later(earlier_150 ),
    .rst(rst),
    .sums(sums_1 [623:576])
  );
  drain_48 link_13 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_134 ),
    .later(earlier_146 ),
    .rst(rst),
    .sums(sums_1 [671:624])
  );
  drain_48 link_14 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_130 ),
    .later(earlier_142 ),
    .rst(rst),
    .sums(sums_1 [719:672])
  );
  drain_48 link_15 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_126 ),
    .later(earlier_138 ),
    .rst(rst),
    .sums(sums_1 [767:720])
  );
  drain_48 link_16 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_122 ),
    .later(earlier_134 ),
    .rst(rst),
    .sums(sums_1 [815:768])
  );
  drain_48 link_17 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_118 ),
    .later(earlier_130 ),
    .rst(rst),
    .sums(sums_1 [863:816])
  );
  drain_48 link_18 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_114 ),
    .later(earlier_126 ),
    .rst(rst),
    .sums(sums_1 [911:864])
  );
  drain_48 link_19 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_110 ),
    .later(earlier_122 ),
    .rst(rst),
    .sums(sums_1 [959:912])
  );
  drain_48 link_20 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_106 ),
    .later(earlier_118 ),
    .rst(rst),
    .sums(sums_1 [1007:960])
  );
  drain_48 link_21 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_102 ),
    .later(earlier_114 ),
    .rst(rst),
    .sums(sums_1 [1055:1008])
  );
  drain_48 link_22 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_98 ),
    .later(earlier_110 ),
    .rst(rst),
    .sums(sums_1 [1103:1056])
  );
  drain_48 link_23 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_94 ),
    .later(earlier_106 ),
    .rst(rst),
    .sums(sums_1 [1151:1104])
  );
  drain_48 link_24 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_90 ),
    .later(earlier_102 ),
    .rst(rst),
    .sums(sums_1 [1199:1152])
  );
  drain_48 link_25 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_86 ),
    .later(earlier_98 ),
    .rst(rst),
    .sums(sums_1 [1247:1200])
  );
  drain_48 link_26 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_82 ),
    .later(earlier_94 ),
    .rst(rst),
    .sums(sums_1 [1295:1248])
  );
  drain_48 link_27 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_78 ),
    .later(earlier_90 ),
    .rst(rst),
    .sums(sums_1 [1343:1296])
  );
  drain_48 link_28 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_74 ),
    .later(earlier_86 ),
    .rst(rst),
    .sums(sums_1 [1391:1344])
  );
  drain_48 link_29 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_70 ),
    .later(earlier_82 ),
    .rst(rst),
    .sums(sums_1 [1439:1392])
  );
  drain_48 link_3 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_174 ),
    .later(later_178 ),
    .rst(rst),
    .sums(sums_1 [191:144])
  );
  drain_48 link_30 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_66 ),
    .later(earlier_78 ),
    .rst(rst),
    .sums(sums_1 [1487:1440])
  );
  drain_48 link_31 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_62 ),
    .later(earlier_74 ),
    .rst(rst),
    .sums(sums_1 [1535:1488])
  );
  drain_48 link_32 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_58 ),
    .later(earlier_70 ),
    .rst(rst),
    .sums(sums_1 [1583:1536])
  );
  drain_48 link_33 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_54 ),
    .later(earlier_66 ),
    .rst(rst),
    .sums(sums_1 [1631:1584])
  );
  drain_48 link_34 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_50 ),
    .later(earlier_62 ),
    .rst(rst),
    .sums(sums_1 [1679:1632])
  );
  drain_48 link_35 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_46 ),
    .later(earlier_58 ),
    .rst(rst),
    .sums(sums_1 [1727:1680])
  );
  drain_48 link_36 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_42 ),
    .later(earlier_54 ),
    .rst(rst),
    .sums(sums_1 [1775:1728])
  );
  drain_48 link_37 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_38 ),
    .later(earlier_50 ),
    .rst(rst),
    .sums(sums_1 [1823:1776])
  );
  drain_48 link_38 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_34 ),
    .later(earlier_46 ),
    .rst(rst),
    .sums(sums_1 [1871:1824])
  );
  drain_48 link_39 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_30 ),
    .later(earlier_42 ),
    .rst(rst),
    .sums(sums_1 [1919:1872])
  );
  drain_48 link_4 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_170 ),
    .later(later_179 ),
    .rst(rst),
    .sums(sums_1 [239:192])
  );
  drain_48 link_40 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_26 ),
    .later(earlier_38 ),
    .rst(rst),
    .sums(sums_1 [1967:1920])
  );
  drain_48 link_41 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_22 ),
    .later(earlier_34 ),
    .rst(rst),
    .sums(sums_1 [2015:1968])
  );
  drain_48 link_42 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_18 ),
    .later(earlier_30 ),
    .rst(rst),
    .sums(sums_1 [2063:2016])
  );
  drain_48 link_43 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_14 ),
    .later(earlier_26 ),
    .rst(rst),
    .sums(sums_1 [2111:2064])
  );
  drain_48 link_44 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier),
    .later(earlier_22 ),
    .rst(rst),
    .sums(sums_1 [2159:2112])
  );
  drain_48 link_45 (
    .capture(capture),
    .clk(clk),
    .earlier(48'h000000000000),
    .later(earlier_18 ),
    .rst(rst),
    .sums(sums_1 [2207:2160])
  );
  drain_48 link_46 (
    .capture(capture),
    .clk(clk),
    .earlier(48'h000000000000),
    .later(earlier_14 ),
    .rst(rst),
    .sums(sums_1 [2255:2208])
  );
  drain_48 link_47 (
    .capture(capture),
    .clk(clk),
    .earlier(48'h000000000000),
    .later(earlier),
    .rst(rst),
    .sums(sums_1 [2303:2256])
  );
  drain_48 link_5 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_166 ),
    .later(later_180 ),
    .rst(rst),
    .sums(sums_1 [287:240])
  );
  drain_48 link_6 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_162 ),
    .later(earlier_174 ),
    .rst(rst),
    .sums(sums_1 [335:288])
  );
  drain_48 link_7 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_158 ),
    .later(earlier_170 ),
    .rst(rst),
    .sums(sums_1 [383:336])
  );
  drain_48 link_8 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_154 ),
    .later(earlier_166 ),
    .rst(rst),
    .sums(sums_1 [431:384])
  );
  drain_48 link_9 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_150 ),
    .later(earlier_162 ),
    .rst(rst),
    .sums(sums_1 [479:432])
  );
endmodule

module lut_tile_w8_a8__front(clk, rst, acts, enter, operand);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [511:0] acts;
  wire [511:0] acts;
  input enter;
  wire enter;
  output [799:0] operand;
  reg [799:0] operand;
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

module lut_tile_w8_a8__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
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
  output [245:0] o__payload;
  wire [245:0] o__payload;
  input [245:0] i__payload;
  wire [245:0] i__payload;
  output [4:0] room;
  reg [4:0] room;
  output o__valid;
  wire o__valid;
  wire [4:0] _0_;
  wire _1_;
  wire [4:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 5'h14;
    else room <= _2_;
  lut_tile_w8_a8__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module lut_tile_w8_a8__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output [245:0] o__payload;
  wire [245:0] o__payload;
  input [245:0] write_data;
  wire [245:0] write_data;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [4:0] _01_;
  wire [4:0] _02_;
  wire _03_;
  wire _04_;
  wire [4:0] _05_;
  wire [4:0] _06_;
  wire _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [4:0] read_address;
  reg [4:0] stored;
  wire write;
  reg [4:0] write_address;
  assign i__ready = stored != 5'h14;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 5'h13;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 5'h00 : _08_;
  assign _10_ = read_address == 5'h13;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 5'h00 : _01_;
  always @(posedge clk)
    if (rst) stored <= 5'h00;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 5'h00;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_20x246 words (
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

module lut_tile_w8_a8__running_sums(clk, rst, read_enable, write_enable, word, write_data, turns);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  input write_enable;
  wire write_enable;
  output [245:0] word;
  wire [245:0] word;
  input [245:0] write_data;
  wire [245:0] write_data;
  input turns;
  wire turns;
  wire _0_;
  wire [3:0] _1_;
  wire [3:0] _2_;
  reg [3:0] place;
  reg [3:0] place_1;
  always @(posedge clk)
    place_1 <= place;
  assign _0_ = place == 4'hf;
  assign _1_ = place + 1'h1;
  assign _2_ = _0_ ? 4'h0 : _1_;
  always @(posedge clk)
    if (rst) place <= 4'h0;
    else if (turns) place <= _2_;
  ram_16x246 words (
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

module lut_tile_w8_a8__scales(clk, rst, write_data, i__valid, i__ready, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [62:0] write_data;
  wire [62:0] write_data;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [62:0] o__payload;
  wire [62:0] o__payload;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire [4:0] _01_;
  wire [4:0] _02_;
  wire _03_;
  wire _04_;
  wire [4:0] _05_;
  wire [4:0] _06_;
  wire _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  reg o__valid;
  wire read;
  reg [4:0] read_address;
  reg [4:0] stored;
  wire write;
  reg [4:0] write_address;
  assign i__ready = stored != 5'h12;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 5'h11;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 5'h00 : _08_;
  assign _10_ = read_address == 5'h11;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 5'h00 : _01_;
  always @(posedge clk)
    if (rst) stored <= 5'h00;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 5'h00;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_18x63 words (
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

module ram_16x246(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [245:0] write_data;
  wire [245:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [245:0] read_data;
  wire [245:0] read_data;
  reg [245:0] cells [15:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [245:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_18x63(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [62:0] write_data;
  wire [62:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [62:0] read_data;
  wire [62:0] read_data;
  reg [62:0] cells [17:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [62:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_20x246(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [245:0] write_data;
  wire [245:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [245:0] read_data;
  wire [245:0] read_data;
  reg [245:0] cells [19:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [245:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module rescale_v2_i8_w8_s12_i41(clk, rst, sums, totals, zero, scale, running, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] sums;
  wire [47:0] sums;
  input [29:0] totals;
  wire [29:0] totals;
  input [8:0] zero;
  wire [8:0] zero;
  input [11:0] scale;
  wire [11:0] scale;
  input [81:0] running;
  wire [81:0] running;
  output [81:0] result;
  wire [81:0] result;
  wire [23:0] _00_;
  wire [23:0] _01_;
  wire [23:0] _02_;
  wire [23:0] _03_;
  reg signed [23:0] centred_0;
  reg signed [23:0] centred_1;
  reg [11:0] held_scale;
  wire signed [35:0] product_0;
  wire signed [35:0] product_1;
  wire signed [40:0] result_0 ;
  wire signed [40:0] result_1 ;
  assign _00_ = $signed(totals[14:0]) * $signed({ 1'h0, zero });
  assign _01_ = $signed({ sums[22:0], 1'h0 }) - $signed(_00_);
  assign _02_ = $signed(totals[29:15]) * $signed({ 1'h0, zero });
  assign _03_ = $signed({ sums[46:24], 1'h0 }) - $signed(_02_);
  assign product_0 = $signed(centred_0) * $signed({ 1'h0, held_scale });
  assign result_0  = $signed(running[40:0]) + $signed(product_0);
  assign product_1 = $signed(centred_1) * $signed({ 1'h0, held_scale });
  assign result_1  = $signed(running[81:41]) + $signed(product_1);
  always @(posedge clk)
    held_scale <= scale;
  always @(posedge clk)
    centred_0 <= _01_;
  always @(posedge clk)
    centred_1 <= _03_;
  assign result = { result_1 , result_0  };
endmodule
