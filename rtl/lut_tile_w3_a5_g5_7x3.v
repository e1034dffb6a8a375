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

module lut_column_k5_g5_v3_i5_w3(clk, rst, operand, weights, plane, adds, fresh, sums);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [593:0] operand;
  wire [593:0] operand;
  input [4:0] weights;
  wire [4:0] weights;
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
  wire keep;
  wire [30:0] picked;
  wire [2:0] places;
  wire signed [15:0] sum;
  wire signed [15:0] sum_20 ;
  wire signed [15:0] sum_25 ;
  assign _065_ = _029_ & _008_;
  assign picked[0] = ~ _065_;
  assign _031_ = _028_ & _024_;
  assign _040_ = _031_ & _008_;
  assign picked[1] = ~ _040_;
  assign _058_ = _034_ & _008_;
  assign picked[2] = ~ _058_;
  assign _036_ = _006_ & _024_;
  assign _059_ = _036_ & _008_;
  assign picked[3] = ~ _059_;
  assign _060_ = _038_ & _008_;
  assign picked[4] = ~ _060_;
  assign _041_ = _015_ & _024_;
  assign _061_ = _041_ & _008_;
  assign picked[5] = ~ _061_;
  assign _043_ = _019_ & _024_;
  assign _062_ = _043_ & _008_;
  assign picked[6] = ~ _062_;
  assign _023_ = _005_ & _022_;
  assign _045_ = _023_ & weights[3];
  assign _063_ = _045_ & _008_;
  assign picked[7] = ~ _063_;
  assign _047_ = _027_ & weights[3];
  assign _064_ = _047_ & _008_;
  assign picked[8] = ~ _064_;
  assign _066_ = _049_ & _008_;
  assign picked[9] = ~ _066_;
  assign _001_ = _051_ & _008_;
  assign picked[10] = ~ _001_;
  assign _006_ = _005_ & weights[2];
  assign _007_ = _006_ & weights[3];
  assign _009_ = _007_ & _008_;
  assign picked[11] = ~ _009_;
  assign _012_ = _011_ & weights[3];
  assign _013_ = _012_ & _008_;
  assign picked[12] = ~ _013_;
  assign _015_ = _014_ & weights[2];
  assign _016_ = _015_ & weights[3];
  assign _017_ = _016_ & _008_;
  assign picked[13] = ~ _017_;
  assign _019_ = _018_ & weights[2];
  assign _020_ = _019_ & weights[3];
  assign _008_ = ~ weights[4];
  assign _021_ = _020_ & _008_;
  assign picked[14] = ~ _021_;
  assign _025_ = _023_ & _024_;
  assign _026_ = _025_ & weights[4];
  assign picked[15] = ~ _026_;
  assign _027_ = _010_ & _022_;
  assign _029_ = _027_ & _024_;
  assign _030_ = _029_ & weights[4];
  assign picked[16] = ~ _030_;
  assign _014_ = _003_ & weights[1];
  assign _032_ = _031_ & weights[4];
  assign picked[17] = ~ _032_;
  assign _018_ = _000_ & weights[1];
  assign _034_ = _033_ & _024_;
  assign _035_ = _034_ & weights[4];
  assign picked[18] = ~ _035_;
  assign _037_ = _036_ & weights[4];
  assign picked[19] = ~ _037_;
  assign _010_ = _000_ & _004_;
  assign _011_ = _010_ & weights[2];
  assign _038_ = _011_ & _024_;
  assign _039_ = _038_ & weights[4];
  assign picked[20] = ~ _039_;
  assign _042_ = _041_ & weights[4];
  assign picked[21] = ~ _042_;
  assign _024_ = ~ weights[3];
  assign _044_ = _043_ & weights[4];
  assign picked[22] = ~ _044_;
  assign _046_ = _045_ & weights[4];
  assign picked[23] = ~ _046_;
  assign _048_ = _047_ & weights[4];
  assign picked[24] = ~ _048_;
  assign _028_ = _014_ & _022_;
  assign _049_ = _028_ & weights[3];
  assign _050_ = _049_ & weights[4];
  assign picked[25] = ~ _050_;
  assign _022_ = ~ weights[2];
  assign _033_ = _018_ & _022_;
  assign _051_ = _033_ & weights[3];
  assign _052_ = _051_ & weights[4];
  assign picked[26] = ~ _052_;
  assign _005_ = _003_ & _004_;
  assign _053_ = _007_ & weights[4];
  assign picked[27] = ~ _053_;
  assign _004_ = ~ weights[1];
  assign _054_ = _012_ & weights[4];
  assign picked[28] = ~ _054_;
  assign _002_ = ~ weights[0];
  assign _003_ = adds & _002_;
  assign _055_ = _016_ & weights[4];
  assign picked[29] = ~ _055_;
  assign _000_ = adds & weights[0];
  assign _056_ = _020_ & weights[4];
  assign picked[30] = ~ _056_;
  assign _057_ = adds & fresh;
  assign keep = ~ _057_;
  assign places[0] = ! plane;
  assign places[1] = plane == 1'h1;
  assign places[2] = plane == 2'h2;
  lut_column_k5_g5_v3_i5_w3_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand[197:0]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum)
  );
  lut_column_k5_g5_v3_i5_w3_sum sum_1 (
    .clk(clk),
    .keep(keep),
    .operand(operand[395:198]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum_20 )
  );
  lut_column_k5_g5_v3_i5_w3_sum sum_2 (
    .clk(clk),
    .keep(keep),
    .operand(operand[593:396]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum_25 )
  );
  assign sums = { sum_25 , sum_20 , sum };
endmodule

module lut_column_k5_g5_v3_i5_w3_sum(clk, rst, operand, picked, keep, places, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [197:0] operand;
  wire [197:0] operand;
  input [30:0] picked;
  wire [30:0] picked;
  input keep;
  wire keep;
  input [2:0] places;
  wire [2:0] places;
  output signed [15:0] sum;
  wire signed [15:0] sum;
  wire [7:0] _000_;
  wire [14:0] _001_;
  wire [7:0] _002_;
  wire [7:0] _003_;
  wire [7:0] _004_;
  wire [7:0] _005_;
  wire [7:0] _006_;
  wire [7:0] _007_;
  wire [7:0] _008_;
  wire [7:0] _009_;
  wire [7:0] _010_;
  wire [7:0] _011_;
  wire [7:0] _012_;
  wire [7:0] _013_;
  wire [7:0] _014_;
  wire [7:0] _015_;
  wire [7:0] _016_;
  wire [7:0] _017_;
  wire [7:0] _018_;
  wire [7:0] _019_;
  wire [7:0] _020_;
  wire [7:0] _021_;
  wire [7:0] _022_;
  wire [7:0] _023_;
  wire [7:0] _024_;
  wire [7:0] _025_;
  wire [7:0] _026_;
  wire [7:0] _027_;
  wire [7:0] _028_;
  wire [7:0] _029_;
  wire [7:0] _030_;
  wire [7:0] _031_;
  wire [7:0] _032_;
  wire [7:0] _033_;
  wire [7:0] _034_;
  wire [7:0] _035_;
  wire [7:0] _036_;
  wire [7:0] _037_;
  wire [7:0] _038_;
  wire [7:0] _039_;
  wire [7:0] _040_;
  wire [7:0] _041_;
  wire [7:0] _042_;
  wire [7:0] _043_;
  wire [7:0] _044_;
  wire [7:0] _045_;
  wire [7:0] _046_;
  wire [7:0] _047_;
  wire [7:0] _048_;
  wire [7:0] _049_;
  wire [7:0] _050_;
  wire [7:0] _051_;
  wire [7:0] _052_;
  wire [7:0] _053_;
  wire [7:0] _054_;
  wire [7:0] _055_;
  wire [7:0] _056_;
  wire [7:0] _057_;
  wire [7:0] _058_;
  wire [7:0] _059_;
  wire [7:0] _060_;
  wire [7:0] _061_;
  wire [7:0] _062_;
  wire [7:0] _063_;
  wire [7:0] _064_;
  wire [7:0] _065_;
  wire [7:0] _066_;
  wire [7:0] _067_;
  wire [7:0] _068_;
  wire [7:0] _069_;
  wire [7:0] _070_;
  wire [7:0] _071_;
  wire [7:0] _072_;
  wire [7:0] _073_;
  wire [7:0] _074_;
  wire [7:0] _075_;
  wire [7:0] _076_;
  wire [7:0] _077_;
  wire [7:0] _078_;
  wire [7:0] _079_;
  wire [7:0] _080_;
  wire [7:0] _081_;
  wire [7:0] _082_;
  wire [7:0] _083_;
  wire [7:0] _084_;
  wire [7:0] _085_;
  wire [7:0] _086_;
  wire [7:0] _087_;
  wire [7:0] _088_;
  wire [7:0] _089_;
  wire [7:0] _090_;
  wire [7:0] _091_;
  wire [9:0] _092_;
  wire [9:0] _093_;
  wire [9:0] _094_;
  wire [9:0] _095_;
  wire signed [14:0] begun;
  wire signed [7:0] entry_0;
  reg signed [14:0] held;
  wire signed [9:0] placed;
  assign _090_ = operand[197:190] | { picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30] };
  assign _091_ = ~ _090_;
  assign entry_0 = { _089_[6], _089_[6:0] } | _091_;
  assign _001_ = $signed(begun) + $signed(placed);
  always @(posedge clk)
    held <= _001_;
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign _011_[4:0] = operand[4:0] | { picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign _043_[4:0] = operand[9:5] | { picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign _076_[5:0] = operand[15:10] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
  assign _002_[4:0] = operand[20:16] | { picked[3], picked[3], picked[3], picked[3], picked[3] };
  assign _005_[5:0] = operand[26:21] | { picked[4], picked[4], picked[4], picked[4], picked[4], picked[4] };
  assign _008_[5:0] = operand[32:27] | { picked[5], picked[5], picked[5], picked[5], picked[5], picked[5] };
  assign _012_[6:0] = operand[39:33] | { picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6] };
  assign _015_[4:0] = operand[44:40] | { picked[7], picked[7], picked[7], picked[7], picked[7] };
  assign _018_[5:0] = operand[50:45] | { picked[8], picked[8], picked[8], picked[8], picked[8], picked[8] };
  assign _021_[5:0] = operand[56:51] | { picked[9], picked[9], picked[9], picked[9], picked[9], picked[9] };
  assign _025_[6:0] = operand[63:57] | { picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10] };
  assign _028_[5:0] = operand[69:64] | { picked[11], picked[11], picked[11], picked[11], picked[11], picked[11] };
  assign _031_[6:0] = operand[76:70] | { picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12] };
  assign _034_[6:0] = operand[83:77] | { picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13] };
  assign _037_[6:0] = operand[90:84] | { picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14] };
  assign _040_[4:0] = operand[95:91] | { picked[15], picked[15], picked[15], picked[15], picked[15] };
  assign _044_[5:0] = operand[101:96] | { picked[16], picked[16], picked[16], picked[16], picked[16], picked[16] };
  assign _047_[5:0] = operand[107:102] | { picked[17], picked[17], picked[17], picked[17], picked[17], picked[17] };
  assign _050_[6:0] = operand[114:108] | { picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18] };
  assign _053_[5:0] = operand[120:115] | { picked[19], picked[19], picked[19], picked[19], picked[19], picked[19] };
  assign _057_[6:0] = operand[127:121] | { picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20] };
  assign _060_[6:0] = operand[134:128] | { picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21] };
  assign _063_[6:0] = operand[141:135] | { picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22] };
  assign _067_[5:0] = operand[147:142] | { picked[23], picked[23], picked[23], picked[23], picked[23], picked[23] };
  assign _070_[6:0] = operand[154:148] | { picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24] };
  assign _073_[6:0] = operand[161:155] | { picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25] };
  assign _077_[6:0] = operand[168:162] | { picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26] };
  assign _080_[6:0] = operand[175:169] | { picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27] };
  assign _083_[6:0] = operand[182:176] | { picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28] };
  assign _086_[6:0] = operand[189:183] | { picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29] };
  assign { _092_[7:1], placed[0] } = entry_0 & { places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0] };
  assign _093_[8:1] = entry_0 & { places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1] };
  assign _095_[9:2] = entry_0 & { places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2] };
  assign _022_[4:0] = ~ _011_[4:0];
  assign _054_[4:0] = ~ _043_[4:0];
  assign _087_[5:0] = ~ _076_[5:0];
  assign _003_[4:0] = ~ _002_[4:0];
  assign _006_[5:0] = ~ _005_[5:0];
  assign _009_[5:0] = ~ _008_[5:0];
  assign _013_[6:0] = ~ _012_[6:0];
  assign _016_[4:0] = ~ _015_[4:0];
  assign _019_[5:0] = ~ _018_[5:0];
  assign _023_[5:0] = ~ _021_[5:0];
  assign _026_[6:0] = ~ _025_[6:0];
  assign _029_[5:0] = ~ _028_[5:0];
  assign _032_[6:0] = ~ _031_[6:0];
  assign _035_[6:0] = ~ _034_[6:0];
  assign _038_[6:0] = ~ _037_[6:0];
  assign _041_[4:0] = ~ _040_[4:0];
  assign _045_[5:0] = ~ _044_[5:0];
  assign _048_[5:0] = ~ _047_[5:0];
  assign _051_[6:0] = ~ _050_[6:0];
  assign _055_[5:0] = ~ _053_[5:0];
  assign _058_[6:0] = ~ _057_[6:0];
  assign _061_[6:0] = ~ _060_[6:0];
  assign _064_[6:0] = ~ _063_[6:0];
  assign _068_[5:0] = ~ _067_[5:0];
  assign _071_[6:0] = ~ _070_[6:0];
  assign _074_[6:0] = ~ _073_[6:0];
  assign _078_[6:0] = ~ _077_[6:0];
  assign _081_[6:0] = ~ _080_[6:0];
  assign _084_[6:0] = ~ _083_[6:0];
  assign _088_[6:0] = ~ _086_[6:0];
  assign { _094_[8:2], placed[1] } = { _092_[7], _092_[7:1] } | _093_[8:1];
  assign placed[9:2] = { _094_[8], _094_[8:2] } | _095_[9:2];
  assign _065_[4:0] = _022_[4:0] | _054_[4:0];
  assign _000_[5:0] = { _065_[4], _065_[4:0] } | _087_[5:0];
  assign _004_[5:0] = _000_[5:0] | { _003_[4], _003_[4:0] };
  assign _007_[5:0] = _004_[5:0] | _006_[5:0];
  assign _010_[5:0] = _007_[5:0] | _009_[5:0];
  assign _014_[6:0] = { _010_[5], _010_[5:0] } | _013_[6:0];
  assign _017_[6:0] = _014_[6:0] | { _016_[4], _016_[4], _016_[4:0] };
  assign _020_[6:0] = _017_[6:0] | { _019_[5], _019_[5:0] };
  assign _024_[6:0] = _020_[6:0] | { _023_[5], _023_[5:0] };
  assign _027_[6:0] = _024_[6:0] | _026_[6:0];
  assign _030_[6:0] = _027_[6:0] | { _029_[5], _029_[5:0] };
  assign _033_[6:0] = _030_[6:0] | _032_[6:0];
  assign _036_[6:0] = _033_[6:0] | _035_[6:0];
  assign _039_[6:0] = _036_[6:0] | _038_[6:0];
  assign _042_[6:0] = _039_[6:0] | { _041_[4], _041_[4], _041_[4:0] };
  assign _046_[6:0] = _042_[6:0] | { _045_[5], _045_[5:0] };
  assign _049_[6:0] = _046_[6:0] | { _048_[5], _048_[5:0] };
  assign _052_[6:0] = _049_[6:0] | _051_[6:0];
  assign _056_[6:0] = _052_[6:0] | { _055_[5], _055_[5:0] };
  assign _059_[6:0] = _056_[6:0] | _058_[6:0];
  assign _062_[6:0] = _059_[6:0] | _061_[6:0];
  assign _066_[6:0] = _062_[6:0] | _064_[6:0];
  assign _069_[6:0] = _066_[6:0] | { _068_[5], _068_[5:0] };
  assign _072_[6:0] = _069_[6:0] | _071_[6:0];
  assign _075_[6:0] = _072_[6:0] | _074_[6:0];
  assign _079_[6:0] = _075_[6:0] | _078_[6:0];
  assign _082_[6:0] = _079_[6:0] | _081_[6:0];
  assign _085_[6:0] = _082_[6:0] | _084_[6:0];
  assign _089_[6:0] = _085_[6:0] | _088_[6:0];
  assign { _092_[9:8], _092_[0] } = { _092_[7], _092_[7], placed[0] };
  assign { _094_[9], _094_[1:0] } = { _094_[8], placed[1:0] };
  assign _089_[7] = _089_[6];
  assign _088_[7] = _088_[6];
  assign _086_[7] = _086_[6];
  assign _085_[7] = _085_[6];
  assign _084_[7] = _084_[6];
  assign _083_[7] = _083_[6];
  assign _082_[7] = _082_[6];
  assign _081_[7] = _081_[6];
  assign _080_[7] = _080_[6];
  assign _079_[7] = _079_[6];
  assign _078_[7] = _078_[6];
  assign _077_[7] = _077_[6];
  assign _075_[7] = _075_[6];
  assign _074_[7] = _074_[6];
  assign _073_[7] = _073_[6];
  assign _072_[7] = _072_[6];
  assign _071_[7] = _071_[6];
  assign _070_[7] = _070_[6];
  assign _069_[7] = _069_[6];
  assign _068_[7:6] = { _068_[5], _068_[5] };
  assign _067_[7:6] = { _067_[5], _067_[5] };
  assign _066_[7] = _066_[6];
  assign _064_[7] = _064_[6];
  assign _063_[7] = _063_[6];
  assign _062_[7] = _062_[6];
  assign _061_[7] = _061_[6];
  assign _060_[7] = _060_[6];
  assign _059_[7] = _059_[6];
  assign _058_[7] = _058_[6];
  assign _057_[7] = _057_[6];
  assign _056_[7] = _056_[6];
  assign _055_[7:6] = { _055_[5], _055_[5] };
  assign _053_[7:6] = { _053_[5], _053_[5] };
  assign _052_[7] = _052_[6];
  assign _051_[7] = _051_[6];
  assign _050_[7] = _050_[6];
  assign _049_[7] = _049_[6];
  assign _048_[7:6] = { _048_[5], _048_[5] };
  assign _047_[7:6] = { _047_[5], _047_[5] };
  assign _046_[7] = _046_[6];
  assign _045_[7:6] = { _045_[5], _045_[5] };
  assign _044_[7:6] = { _044_[5], _044_[5] };
  assign _042_[7] = _042_[6];
  assign _041_[7:5] = { _041_[4], _041_[4], _041_[4] };
  assign _040_[7:5] = { _040_[4], _040_[4], _040_[4] };
  assign _039_[7] = _039_[6];
  assign _038_[7] = _038_[6];
  assign _037_[7] = _037_[6];
  assign _036_[7] = _036_[6];
  assign _035_[7] = _035_[6];
  assign _034_[7] = _034_[6];
  assign _033_[7] = _033_[6];
  assign _032_[7] = _032_[6];
  assign _031_[7] = _031_[6];
  assign _030_[7] = _030_[6];
  assign _029_[7:6] = { _029_[5], _029_[5] };
  assign _028_[7:6] = { _028_[5], _028_[5] };
  assign _027_[7] = _027_[6];
  assign _026_[7] = _026_[6];
  assign _025_[7] = _025_[6];
  assign _024_[7] = _024_[6];
  assign _023_[7:6] = { _023_[5], _023_[5] };
  assign _021_[7:6] = { _021_[5], _021_[5] };
  assign _020_[7] = _020_[6];
  assign _019_[7:6] = { _019_[5], _019_[5] };
  assign _018_[7:6] = { _018_[5], _018_[5] };
  assign _017_[7] = _017_[6];
  assign _016_[7:5] = { _016_[4], _016_[4], _016_[4] };
  assign _015_[7:5] = { _015_[4], _015_[4], _015_[4] };
  assign _014_[7] = _014_[6];
  assign _013_[7] = _013_[6];
  assign _012_[7] = _012_[6];
  assign _010_[7:6] = { _010_[5], _010_[5] };
  assign _009_[7:6] = { _009_[5], _009_[5] };
  assign _008_[7:6] = { _008_[5], _008_[5] };
  assign _007_[7:6] = { _007_[5], _007_[5] };
  assign _006_[7:6] = { _006_[5], _006_[5] };
  assign _005_[7:6] = { _005_[5], _005_[5] };
  assign _004_[7:6] = { _004_[5], _004_[5] };
  assign _003_[7:5] = { _003_[4], _003_[4], _003_[4] };
  assign _002_[7:5] = { _002_[4], _002_[4], _002_[4] };
  assign _000_[7:6] = { _000_[5], _000_[5] };
  assign _087_[7:6] = { _087_[5], _087_[5] };
  assign _076_[7:6] = { _076_[5], _076_[5] };
  assign _065_[7:5] = { _065_[4], _065_[4], _065_[4] };
  assign _054_[7:5] = { _054_[4], _054_[4], _054_[4] };
  assign _043_[7:5] = { _043_[4], _043_[4], _043_[4] };
  assign { _093_[9], _093_[0] } = { _093_[8], 1'h0 };
  assign _022_[7:5] = { _022_[4], _022_[4], _022_[4] };
  assign _011_[7:5] = { _011_[4], _011_[4], _011_[4] };
  assign _095_[1:0] = 2'h0;
  assign sum = { held[14], held };
endmodule

module lut_tile_w3_a5_g5_7x3(clk, rst, i__payload, i__valid, i_acts__payload, i_acts__valid, i_weights__payload, i_weights__valid, i_scales__payload, i_scales__valid, o__ready, i__ready, i_acts__ready, i_weights__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [9:0] i__payload;
  wire [9:0] i__payload;
  input i__valid;
  wire i__valid;
  input [74:0] i_acts__payload;
  wire [74:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [34:0] i_weights__payload;
  wire [34:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [8:0] i_scales__payload;
  wire [8:0] i_scales__payload;
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
  output [62:0] o__payload;
  wire [62:0] o__payload;
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
  wire _17_;
  wire [4:0] _18_;
  wire [2:0] _19_;
  wire [2:0] _20_;
  wire _21_;
  wire [3:0] _22_;
  wire [3:0] _23_;
  wire [2:0] _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire [2:0] _28_;
  wire [2:0] _29_;
  wire adds;
  wire begins;
  reg capture;
  wire completes;
  reg [41:0] ended;
  wire ends;
  wire [3:0] following;
  wire [2:0] following_group;
  wire [4:0] following_step;
  wire fresh;
  reg [2:0] group;
  wire [62:0] i__payload_111 ;
  wire i__valid_112 ;
  reg [5:0] label_0;
  reg [5:0] label_1;
  wire [5:0] labels;
  reg leaves_1;
  reg [2:0] leaving;
  wire may_end;
  wire [47:0] o;
  wire [8:0] o__payload_116 ;
  reg o__ready_101 ;
  wire [593:0] operand;
  reg [2:0] plane;
  wire reads;
  wire reserve;
  wire [3:0] room;
  wire [62:0] running;
  wire sets_out;
  wire space_0;
  wire standing__ready;
  reg standing__valid;
  reg [4:0] step;
  wire steps__valid;
  wire [47:0] sums_52 ;
  wire [47:0] sums_58 ;
  wire [47:0] sums_64 ;
  wire [47:0] sums_70 ;
  wire [47:0] sums_76 ;
  wire [47:0] sums_82 ;
  wire [47:0] sums_88 ;
  wire [35:0] totals_124 ;
  reg [3:0] waiting;
  wire [62:0] word;
  wire writes;
  assign _00_ = ~ standing__valid;
  assign space_0 = _00_ | standing__ready;
  assign following_step = step + 1'h1;
  assign following_group = group + 1'h1;
  assign fresh = ! step;
  assign labels[3] = following_step == i__payload[4:0];
  assign labels[4] = ! group;
  assign labels[5] = following_group == i__payload[7:5];
  assign steps__valid = i__valid & i_acts__valid;
  assign i_acts__ready = steps__valid & space_0;
  assign _17_ = i_acts__ready & labels[3];
  assign i__ready = _17_ & labels[5];
  assign following = plane + 1'h1;
  assign completes = following == label_0[1:0];
  assign _01_ = completes & label_0[3];
  assign _02_ = ~ _01_;
  assign _03_ = may_end | _02_;
  assign i_weights__ready = standing__valid & _03_;
  assign adds = i_weights__ready & i_weights__valid;
  assign ends = standing__ready & label_0[3];
  assign standing__ready = adds & completes;
  assign _04_ = ! plane;
  assign begins = label_0[2] & _04_;
  assign _05_ = ! leaving;
  assign _06_ = waiting >= 3'h7;
  assign _07_ = _05_ & _06_;
  assign _08_ = room >= 3'h7;
  assign _09_ = ~ label_0[5];
  assign _10_ = _08_ | _09_;
  assign may_end = _07_ & _10_;
  assign sets_out = ends | _11_;
  assign _12_ = ends & label_0[5];
  assign _13_ = _11_ & ended[5];
  assign reserve = _12_ | _13_;
  assign _14_ = ~ ended[4];
  assign reads = o__ready_101  & _14_;
  assign _15_ = ~ label_1[4];
  assign running = word & { _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_, _15_ };
  assign _16_ = ~ label_1[5];
  assign writes = leaves_1 & _16_;
  assign i__valid_112  = leaves_1 & label_1[5];
  assign _18_ = labels[3] ? 5'h00 : following_step;
  assign _19_ = labels[5] ? 3'h0 : following_group;
  assign _20_ = completes ? 3'h0 : following[2:0];
  assign _21_ = i_scales__valid & i_scales__ready;
  assign _22_ = waiting + _21_;
  assign _23_ = _22_ - sets_out;
  assign _11_ = | leaving;
  assign _24_ = leaving - 1'h1;
  always @(posedge clk)
    label_1 <= ended[5:0];
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (space_0) standing__valid <= steps__valid;
  always @(posedge clk)
    if (rst) step <= 5'h00;
    else if (i_acts__ready) step <= _18_;
  always @(posedge clk)
    if (rst) group <= 3'h0;
    else if (_26_) group <= _19_;
  always @(posedge clk)
    if (i_acts__ready) label_0 <= { labels[5:3], fresh, i__payload[9:8] };
  always @(posedge clk)
    if (rst) plane <= 3'h0;
    else if (adds) plane <= _20_;
  always @(posedge clk)
    if (rst) waiting <= 4'h0;
    else waiting <= _23_;
  always @(posedge clk)
    if (rst) leaving[2:1] <= 2'h0;
    else if (_25_) leaving[2:1] <= _29_[2:1];
  always @(posedge clk)
    if (_27_) leaving[0] <= 1'h0;
    else if (_11_) leaving[0] <= _24_[0];
  always @(posedge clk)
    if (ends) ended <= { totals_124 , label_0 };
  always @(posedge clk)
    if (rst) o__ready_101  <= 1'h0;
    else o__ready_101  <= sets_out;
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_101 ;
  assign _25_ = | { _11_, ends };
  assign _26_ = & { i_acts__ready, labels[3] };
  assign _27_ = | { rst, ends };
  assign _28_ = _11_ ? _24_ : { 2'h0, leaving[0] };
  assign _29_ = ends ? 3'h6 : _28_;
  lut_tile_w3_a5_g5_7x3__act_totals act_totals (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .fresh(fresh),
    .rst(rst),
    .totals(totals_124 )
  );
  lut_column_k5_g5_v3_i5_w3 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_52 ),
    .weights(i_weights__payload[4:0])
  );
  lut_column_k5_g5_v3_i5_w3 column_1 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_58 ),
    .weights(i_weights__payload[9:5])
  );
  lut_column_k5_g5_v3_i5_w3 column_2 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_64 ),
    .weights(i_weights__payload[14:10])
  );
  lut_column_k5_g5_v3_i5_w3 column_3 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_70 ),
    .weights(i_weights__payload[19:15])
  );
  lut_column_k5_g5_v3_i5_w3 column_4 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_76 ),
    .weights(i_weights__payload[24:20])
  );
  lut_column_k5_g5_v3_i5_w3 column_5 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_82 ),
    .weights(i_weights__payload[29:25])
  );
  lut_column_k5_g5_v3_i5_w3 column_6 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_88 ),
    .weights(i_weights__payload[34:30])
  );
  lut_tile_w3_a5_g5_7x3__drain drain (
    .capture(capture),
    .clk(clk),
    .o(o),
    .rst(rst),
    .sums_1 ({ sums_88 , sums_82 , sums_76 , sums_70 , sums_64 , sums_58 , sums_52  })
  );
  lut_tile_w3_a5_g5_7x3__front front (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .operand(operand),
    .rst(rst)
  );
  lut_tile_w3_a5_g5_7x3__queue queue (
    .clk(clk),
    .i__payload(i__payload_111 ),
    .i__valid(i__valid_112 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  rescale_v3_i5_w3_s5_i21 rescale_0 (
    .clk(clk),
    .result(i__payload_111 ),
    .rst(rst),
    .running(running),
    .scale(o__payload_116 [4:0]),
    .sums(o),
    .totals(ended[41:6]),
    .zero(o__payload_116 [8:5])
  );
  lut_tile_w3_a5_g5_7x3__running_sums running_sums (
    .clk(clk),
    .read_enable(reads),
    .rst(rst),
    .turns(o__ready_101 ),
    .word(word),
    .write_data(i__payload_111 ),
    .write_enable(writes)
  );
  lut_tile_w3_a5_g5_7x3__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i_scales__valid),
    .o__payload(o__payload_116 ),
    .o__ready(o__ready_101 ),
    .rst(rst),
    .write_data(i_scales__payload)
  );
  assign labels[2:0] = { fresh, i__payload[9:8] };
endmodule

module lut_tile_w3_a5_g5_7x3__act_totals(clk, rst, acts, enter, fresh, totals);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [74:0] acts;
  wire [74:0] acts;
  input enter;
  wire enter;
  input fresh;
  wire fresh;
  output [35:0] totals;
  wire [35:0] totals;
  wire _00_;
  wire [6:0] _01_;
  wire [7:0] _02_;
  wire [8:0] _03_;
  wire [9:0] _04_;
  wire [11:0] _05_;
  wire [6:0] _06_;
  wire [7:0] _07_;
  wire [8:0] _08_;
  wire [9:0] _09_;
  wire [11:0] _10_;
  wire [6:0] _11_;
  wire [7:0] _12_;
  wire [8:0] _13_;
  wire [9:0] _14_;
  wire [11:0] _15_;
  wire signed [11:0] begun_0;
  wire signed [11:0] begun_1;
  wire signed [11:0] begun_2;
  reg signed [11:0] total_0;
  reg signed [11:0] total_1;
  reg signed [11:0] total_2;
  assign _03_[7:0] = $signed(_02_[6:0]) + $signed(acts[19:15]);
  assign _04_[8:0] = $signed(_03_[7:0]) + $signed(acts[24:20]);
  assign _05_ = $signed(begun_0) + $signed(_04_[8:0]);
  assign _06_[5:0] = $signed(acts[29:25]) + $signed(acts[34:30]);
  assign _07_[6:0] = $signed(_06_[5:0]) + $signed(acts[39:35]);
  assign _08_[7:0] = $signed(_07_[6:0]) + $signed(acts[44:40]);
  assign _09_[8:0] = $signed(_08_[7:0]) + $signed(acts[49:45]);
  assign _10_ = $signed(begun_1) + $signed(_09_[8:0]);
  assign _11_[5:0] = $signed(acts[54:50]) + $signed(acts[59:55]);
  assign _12_[6:0] = $signed(_11_[5:0]) + $signed(acts[64:60]);
  assign _13_[7:0] = $signed(_12_[6:0]) + $signed(acts[69:65]);
  assign _14_[8:0] = $signed(_13_[7:0]) + $signed(acts[74:70]);
  assign _15_ = $signed(begun_2) + $signed(_14_[8:0]);
  assign begun_0 = total_0 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  assign begun_1 = total_1 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  assign _00_ = ~ fresh;
  assign begun_2 = total_2 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  assign _01_[5:0] = $signed(acts[4:0]) + $signed(acts[9:5]);
  assign _02_[6:0] = $signed(_01_[5:0]) + $signed(acts[14:10]);
  always @(posedge clk)
    if (enter) total_0 <= _05_;
  always @(posedge clk)
    if (enter) total_1 <= _10_;
  always @(posedge clk)
    if (enter) total_2 <= _15_;
  assign _09_[9] = _09_[8];
  assign _14_[9] = _14_[8];
  assign _13_[8] = _13_[7];
  assign _12_[7] = _12_[6];
  assign _11_[6] = _11_[5];
  assign _03_[8] = _03_[7];
  assign _02_[7] = _02_[6];
  assign _01_[6] = _01_[5];
  assign _08_[8] = _08_[7];
  assign _07_[7] = _07_[6];
  assign _06_[6] = _06_[5];
  assign _04_[9] = _04_[8];
  assign totals = { total_2, total_1, total_0 };
endmodule

module lut_tile_w3_a5_g5_7x3__drain(clk, rst, o, sums_1 , capture);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [47:0] o;
  wire [47:0] o;
  input [335:0] sums_1 ;
  wire [335:0] sums_1 ;
  input capture;
  wire capture;
  wire [47:0] earlier;
  wire [47:0] earlier_10 ;
  wire [47:0] earlier_14 ;
  wire [47:0] earlier_18 ;
  wire [47:0] earlier_22 ;
  wire [47:0] first;
  wire [47:0] later_26 ;
  assign first = sums_1 [47:0] & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign o = first | later_26 ;
  drain_48 link_1 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_22 ),
    .later(later_26 ),
    .rst(rst),
    .sums(sums_1 [95:48])
  );
  drain_48 link_2 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_18 ),
    .later(earlier_22 ),
    .rst(rst),
    .sums(sums_1 [143:96])
  );
  drain_48 link_3 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_14 ),
    .later(earlier_18 ),
    .rst(rst),
    .sums(sums_1 [191:144])
  );
  drain_48 link_4 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier_10 ),
    .later(earlier_14 ),
    .rst(rst),
    .sums(sums_1 [239:192])
  );
  drain_48 link_5 (
    .capture(capture),
    .clk(clk),
    .earlier(earlier),
    .later(earlier_10 ),
    .rst(rst),
    .sums(sums_1 [287:240])
  );
  drain_48 link_6 (
    .capture(capture),
    .clk(clk),
    .earlier(48'h000000000000),
    .later(earlier),
    .rst(rst),
    .sums(sums_1 [335:288])
  );
endmodule

module lut_tile_w3_a5_g5_7x3__front(clk, rst, acts, enter, operand);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [74:0] acts;
  wire [74:0] acts;
  input enter;
  wire enter;
  output [593:0] operand;
  reg [593:0] operand;
  wire [6:0] _000_;
  wire [5:0] _001_;
  wire [6:0] _002_;
  wire [6:0] _003_;
  wire [6:0] _004_;
  wire [6:0] _005_;
  wire [6:0] _006_;
  wire [6:0] _007_;
  wire [7:0] _008_;
  wire [4:0] _009_;
  wire [4:0] _010_;
  wire [5:0] _011_;
  wire [4:0] _012_;
  wire [5:0] _013_;
  wire [5:0] _014_;
  wire [6:0] _015_;
  wire [4:0] _016_;
  wire [5:0] _017_;
  wire [5:0] _018_;
  wire [6:0] _019_;
  wire [5:0] _020_;
  wire [6:0] _021_;
  wire [6:0] _022_;
  wire [6:0] _023_;
  wire [4:0] _024_;
  wire [5:0] _025_;
  wire [5:0] _026_;
  wire [6:0] _027_;
  wire [5:0] _028_;
  wire [6:0] _029_;
  wire [6:0] _030_;
  wire [6:0] _031_;
  wire [5:0] _032_;
  wire [6:0] _033_;
  wire [6:0] _034_;
  wire [6:0] _035_;
  wire [6:0] _036_;
  wire [6:0] _037_;
  wire [6:0] _038_;
  wire [7:0] _039_;
  wire [4:0] _040_;
  wire [4:0] _041_;
  wire [5:0] _042_;
  wire [4:0] _043_;
  wire [5:0] _044_;
  wire [5:0] _045_;
  wire [6:0] _046_;
  wire [4:0] _047_;
  wire [5:0] _048_;
  wire [5:0] _049_;
  wire [6:0] _050_;
  wire [5:0] _051_;
  wire [6:0] _052_;
  wire [6:0] _053_;
  wire [6:0] _054_;
  wire [4:0] _055_;
  wire [5:0] _056_;
  wire [5:0] _057_;
  wire [6:0] _058_;
  wire [5:0] _059_;
  wire [6:0] _060_;
  wire [6:0] _061_;
  wire [6:0] _062_;
  wire [5:0] _063_;
  wire [6:0] _064_;
  wire [6:0] _065_;
  wire [6:0] _066_;
  wire [6:0] _067_;
  wire [6:0] _068_;
  wire [6:0] _069_;
  wire [7:0] _070_;
  wire [4:0] _071_;
  wire [4:0] _072_;
  wire [5:0] _073_;
  wire [4:0] _074_;
  wire [5:0] _075_;
  wire [5:0] _076_;
  wire [6:0] _077_;
  wire [4:0] _078_;
  wire [5:0] _079_;
  wire [5:0] _080_;
  wire [6:0] _081_;
  wire [5:0] _082_;
  wire [6:0] _083_;
  wire [6:0] _084_;
  wire [6:0] _085_;
  wire [4:0] _086_;
  wire [5:0] _087_;
  wire [5:0] _088_;
  wire [6:0] _089_;
  wire [5:0] _090_;
  wire [6:0] _091_;
  wire [6:0] _092_;
  wire signed [5:0] entry_0_0_10;
  wire signed [6:0] entry_0_0_11;
  wire signed [5:0] entry_0_0_12;
  wire signed [6:0] entry_0_0_13;
  wire signed [6:0] entry_0_0_14;
  wire signed [6:0] entry_0_0_15;
  wire signed [5:0] entry_0_0_17;
  wire signed [5:0] entry_0_0_18;
  wire signed [6:0] entry_0_0_19;
  wire signed [5:0] entry_0_0_20;
  wire signed [6:0] entry_0_0_21;
  wire signed [6:0] entry_0_0_22;
  wire signed [6:0] entry_0_0_23;
  wire signed [5:0] entry_0_0_24;
  wire signed [6:0] entry_0_0_25;
  wire signed [6:0] entry_0_0_26;
  wire signed [6:0] entry_0_0_27;
  wire signed [6:0] entry_0_0_28;
  wire signed [6:0] entry_0_0_29;
  wire signed [5:0] entry_0_0_3;
  wire signed [6:0] entry_0_0_30;
  wire signed [7:0] entry_0_0_31;
  wire signed [5:0] entry_0_0_5;
  wire signed [5:0] entry_0_0_6;
  wire signed [6:0] entry_0_0_7;
  wire signed [5:0] entry_0_0_9;
  wire signed [5:0] entry_1_0_10;
  wire signed [6:0] entry_1_0_11;
  wire signed [5:0] entry_1_0_12;
  wire signed [6:0] entry_1_0_13;
  wire signed [6:0] entry_1_0_14;
  wire signed [6:0] entry_1_0_15;
  wire signed [5:0] entry_1_0_17;
  wire signed [5:0] entry_1_0_18;
  wire signed [6:0] entry_1_0_19;
  wire signed [5:0] entry_1_0_20;
  wire signed [6:0] entry_1_0_21;
  wire signed [6:0] entry_1_0_22;
  wire signed [6:0] entry_1_0_23;
  wire signed [5:0] entry_1_0_24;
  wire signed [6:0] entry_1_0_25;
  wire signed [6:0] entry_1_0_26;
  wire signed [6:0] entry_1_0_27;
  wire signed [6:0] entry_1_0_28;
  wire signed [6:0] entry_1_0_29;
  wire signed [5:0] entry_1_0_3;
  wire signed [6:0] entry_1_0_30;
  wire signed [7:0] entry_1_0_31;
  wire signed [5:0] entry_1_0_5;
  wire signed [5:0] entry_1_0_6;
  wire signed [6:0] entry_1_0_7;
  wire signed [5:0] entry_1_0_9;
  wire signed [5:0] entry_2_0_10;
  wire signed [6:0] entry_2_0_11;
  wire signed [5:0] entry_2_0_12;
  wire signed [6:0] entry_2_0_13;
  wire signed [6:0] entry_2_0_14;
  wire signed [6:0] entry_2_0_15;
  wire signed [5:0] entry_2_0_17;
  wire signed [5:0] entry_2_0_18;
  wire signed [6:0] entry_2_0_19;
  wire signed [5:0] entry_2_0_20;
  wire signed [6:0] entry_2_0_21;
  wire signed [6:0] entry_2_0_22;
  wire signed [6:0] entry_2_0_23;
  wire signed [5:0] entry_2_0_24;
  wire signed [6:0] entry_2_0_25;
  wire signed [6:0] entry_2_0_26;
  wire signed [6:0] entry_2_0_27;
  wire signed [6:0] entry_2_0_28;
  wire signed [6:0] entry_2_0_29;
  wire signed [5:0] entry_2_0_3;
  wire signed [6:0] entry_2_0_30;
  wire signed [7:0] entry_2_0_31;
  wire signed [5:0] entry_2_0_5;
  wire signed [5:0] entry_2_0_6;
  wire signed [6:0] entry_2_0_7;
  wire signed [5:0] entry_2_0_9;
  assign entry_0_0_3 = $signed(acts[9:5]) + $signed(acts[4:0]);
  assign entry_0_0_5 = $signed(acts[14:10]) + $signed(acts[4:0]);
  assign entry_0_0_6 = $signed(acts[14:10]) + $signed(acts[9:5]);
  assign entry_0_0_7 = $signed(acts[14:10]) + $signed(entry_0_0_3);
  assign entry_0_0_9 = $signed(acts[19:15]) + $signed(acts[4:0]);
  assign entry_0_0_10 = $signed(acts[19:15]) + $signed(acts[9:5]);
  assign entry_0_0_11 = $signed(acts[19:15]) + $signed(entry_0_0_3);
  assign entry_0_0_12 = $signed(acts[19:15]) + $signed(acts[14:10]);
  assign entry_0_0_13 = $signed(acts[19:15]) + $signed(entry_0_0_5);
  assign entry_0_0_14 = $signed(acts[19:15]) + $signed(entry_0_0_6);
  assign entry_0_0_15 = $signed(acts[19:15]) + $signed(entry_0_0_7);
  assign entry_0_0_17 = $signed(acts[24:20]) + $signed(acts[4:0]);
  assign entry_0_0_18 = $signed(acts[24:20]) + $signed(acts[9:5]);
  assign entry_0_0_19 = $signed(acts[24:20]) + $signed(entry_0_0_3);
  assign entry_0_0_20 = $signed(acts[24:20]) + $signed(acts[14:10]);
  assign entry_0_0_21 = $signed(acts[24:20]) + $signed(entry_0_0_5);
  assign entry_0_0_22 = $signed(acts[24:20]) + $signed(entry_0_0_6);
  assign entry_0_0_23 = $signed(acts[24:20]) + $signed(entry_0_0_7);
  assign entry_0_0_24 = $signed(acts[24:20]) + $signed(acts[19:15]);
  assign entry_0_0_25 = $signed(acts[24:20]) + $signed(entry_0_0_9);
  assign entry_0_0_26 = $signed(acts[24:20]) + $signed(entry_0_0_10);
  assign entry_0_0_27 = $signed(acts[24:20]) + $signed(entry_0_0_11);
  assign entry_0_0_28 = $signed(acts[24:20]) + $signed(entry_0_0_12);
  assign entry_0_0_29 = $signed(acts[24:20]) + $signed(entry_0_0_13);
  assign entry_0_0_30 = $signed(acts[24:20]) + $signed(entry_0_0_14);
  assign entry_0_0_31 = $signed(acts[24:20]) + $signed(entry_0_0_15);
  assign entry_1_0_3 = $signed(acts[34:30]) + $signed(acts[29:25]);
  assign entry_1_0_5 = $signed(acts[39:35]) + $signed(acts[29:25]);
  assign entry_1_0_6 = $signed(acts[39:35]) + $signed(acts[34:30]);
  assign entry_1_0_7 = $signed(acts[39:35]) + $signed(entry_1_0_3);
  assign entry_1_0_9 = $signed(acts[44:40]) + $signed(acts[29:25]);
  assign entry_1_0_10 = $signed(acts[44:40]) + $signed(acts[34:30]);
  assign entry_1_0_11 = $signed(acts[44:40]) + $signed(entry_1_0_3);
  assign entry_1_0_12 = $signed(acts[44:40]) + $signed(acts[39:35]);
  assign entry_1_0_13 = $signed(acts[44:40]) + $signed(entry_1_0_5);
  assign entry_1_0_14 = $signed(acts[44:40]) + $signed(entry_1_0_6);
  assign entry_1_0_15 = $signed(acts[44:40]) + $signed(entry_1_0_7);
  assign entry_1_0_17 = $signed(acts[49:45]) + $signed(acts[29:25]);
  assign entry_1_0_18 = $signed(acts[49:45]) + $signed(acts[34:30]);
  assign entry_1_0_19 = $signed(acts[49:45]) + $signed(entry_1_0_3);
  assign entry_1_0_20 = $signed(acts[49:45]) + $signed(acts[39:35]);
  assign entry_1_0_21 = $signed(acts[49:45]) + $signed(entry_1_0_5);
  assign entry_1_0_22 = $signed(acts[49:45]) + $signed(entry_1_0_6);
  assign entry_1_0_23 = $signed(acts[49:45]) + $signed(entry_1_0_7);
  assign entry_1_0_24 = $signed(acts[49:45]) + $signed(acts[44:40]);
  assign entry_1_0_25 = $signed(acts[49:45]) + $signed(entry_1_0_9);
  assign entry_1_0_26 = $signed(acts[49:45]) + $signed(entry_1_0_10);
  assign entry_1_0_27 = $signed(acts[49:45]) + $signed(entry_1_0_11);
  assign entry_1_0_28 = $signed(acts[49:45]) + $signed(entry_1_0_12);
  assign entry_1_0_29 = $signed(acts[49:45]) + $signed(entry_1_0_13);
  assign entry_1_0_30 = $signed(acts[49:45]) + $signed(entry_1_0_14);
  assign entry_1_0_31 = $signed(acts[49:45]) + $signed(entry_1_0_15);
  assign entry_2_0_3 = $signed(acts[59:55]) + $signed(acts[54:50]);
  assign entry_2_0_5 = $signed(acts[64:60]) + $signed(acts[54:50]);
  assign entry_2_0_6 = $signed(acts[64:60]) + $signed(acts[59:55]);
  assign entry_2_0_7 = $signed(acts[64:60]) + $signed(entry_2_0_3);
  assign entry_2_0_9 = $signed(acts[69:65]) + $signed(acts[54:50]);
  assign entry_2_0_10 = $signed(acts[69:65]) + $signed(acts[59:55]);
  assign entry_2_0_11 = $signed(acts[69:65]) + $signed(entry_2_0_3);
  assign entry_2_0_12 = $signed(acts[69:65]) + $signed(acts[64:60]);
  assign entry_2_0_13 = $signed(acts[69:65]) + $signed(entry_2_0_5);
  assign entry_2_0_14 = $signed(acts[69:65]) + $signed(entry_2_0_6);
  assign entry_2_0_15 = $signed(acts[69:65]) + $signed(entry_2_0_7);
  assign entry_2_0_17 = $signed(acts[74:70]) + $signed(acts[54:50]);
  assign entry_2_0_18 = $signed(acts[74:70]) + $signed(acts[59:55]);
  assign entry_2_0_19 = $signed(acts[74:70]) + $signed(entry_2_0_3);
  assign entry_2_0_20 = $signed(acts[74:70]) + $signed(acts[64:60]);
  assign entry_2_0_21 = $signed(acts[74:70]) + $signed(entry_2_0_5);
  assign entry_2_0_22 = $signed(acts[74:70]) + $signed(entry_2_0_6);
  assign entry_2_0_23 = $signed(acts[74:70]) + $signed(entry_2_0_7);
  assign entry_2_0_24 = $signed(acts[74:70]) + $signed(acts[69:65]);
  assign entry_2_0_25 = $signed(acts[74:70]) + $signed(entry_2_0_9);
  assign entry_2_0_26 = $signed(acts[74:70]) + $signed(entry_2_0_10);
  assign entry_2_0_27 = $signed(acts[74:70]) + $signed(entry_2_0_11);
  assign entry_2_0_28 = $signed(acts[74:70]) + $signed(entry_2_0_12);
  assign entry_2_0_29 = $signed(acts[74:70]) + $signed(entry_2_0_13);
  assign entry_2_0_30 = $signed(acts[74:70]) + $signed(entry_2_0_14);
  assign entry_2_0_31 = $signed(acts[74:70]) + $signed(entry_2_0_15);
  assign _009_ = ~ acts[4:0];
  assign _010_ = ~ acts[9:5];
  assign _011_ = ~ entry_0_0_3;
  assign _012_ = ~ acts[14:10];
  assign _013_ = ~ entry_0_0_5;
  assign _014_ = ~ entry_0_0_6;
  assign _015_ = ~ entry_0_0_7;
  assign _016_ = ~ acts[19:15];
  assign _017_ = ~ entry_0_0_9;
  assign _018_ = ~ entry_0_0_10;
  assign _019_ = ~ entry_0_0_11;
  assign _020_ = ~ entry_0_0_12;
  assign _021_ = ~ entry_0_0_13;
  assign _022_ = ~ entry_0_0_14;
  assign _023_ = ~ entry_0_0_15;
  assign _024_ = ~ acts[24:20];
  assign _025_ = ~ entry_0_0_17;
  assign _026_ = ~ entry_0_0_18;
  assign _027_ = ~ entry_0_0_19;
  assign _028_ = ~ entry_0_0_20;
  assign _029_ = ~ entry_0_0_21;
  assign _030_ = ~ entry_0_0_22;
  assign _031_ = ~ entry_0_0_23;
  assign _032_ = ~ entry_0_0_24;
  assign _033_ = ~ entry_0_0_25;
  assign _034_ = ~ entry_0_0_26;
  assign _035_ = ~ entry_0_0_27;
  assign _036_ = ~ entry_0_0_28;
  assign _037_ = ~ entry_0_0_29;
  assign _038_ = ~ entry_0_0_30;
  assign _039_ = ~ entry_0_0_31;
  assign _040_ = ~ acts[29:25];
  assign _041_ = ~ acts[34:30];
  assign _042_ = ~ entry_1_0_3;
  assign _043_ = ~ acts[39:35];
  assign _044_ = ~ entry_1_0_5;
  assign _045_ = ~ entry_1_0_6;
  assign _046_ = ~ entry_1_0_7;
  assign _047_ = ~ acts[44:40];
  assign _048_ = ~ entry_1_0_9;
  assign _049_ = ~ entry_1_0_10;
  assign _050_ = ~ entry_1_0_11;
  assign _051_ = ~ entry_1_0_12;
  assign _052_ = ~ entry_1_0_13;
  assign _053_ = ~ entry_1_0_14;
  assign _054_ = ~ entry_1_0_15;
  assign _055_ = ~ acts[49:45];
  assign _056_ = ~ entry_1_0_17;
  assign _057_ = ~ entry_1_0_18;
  assign _058_ = ~ entry_1_0_19;
  assign _059_ = ~ entry_1_0_20;
  assign _060_ = ~ entry_1_0_21;
  assign _061_ = ~ entry_1_0_22;
  assign _062_ = ~ entry_1_0_23;
  assign _063_ = ~ entry_1_0_24;
  assign _064_ = ~ entry_1_0_25;
  assign _065_ = ~ entry_1_0_26;
  assign _066_ = ~ entry_1_0_27;
  assign _067_ = ~ entry_1_0_28;
  assign _068_ = ~ entry_1_0_29;
  assign _069_ = ~ entry_1_0_30;
  assign _070_ = ~ entry_1_0_31;
  assign _071_ = ~ acts[54:50];
  assign _072_ = ~ acts[59:55];
  assign _073_ = ~ entry_2_0_3;
  assign _074_ = ~ acts[64:60];
  assign _075_ = ~ entry_2_0_5;
  assign _076_ = ~ entry_2_0_6;
  assign _077_ = ~ entry_2_0_7;
  assign _078_ = ~ acts[69:65];
  assign _079_ = ~ entry_2_0_9;
  assign _080_ = ~ entry_2_0_10;
  assign _081_ = ~ entry_2_0_11;
  assign _082_ = ~ entry_2_0_12;
  assign _083_ = ~ entry_2_0_13;
  assign _084_ = ~ entry_2_0_14;
  assign _085_ = ~ entry_2_0_15;
  assign _086_ = ~ acts[74:70];
  assign _087_ = ~ entry_2_0_17;
  assign _088_ = ~ entry_2_0_18;
  assign _089_ = ~ entry_2_0_19;
  assign _090_ = ~ entry_2_0_20;
  assign _091_ = ~ entry_2_0_21;
  assign _092_ = ~ entry_2_0_22;
  assign _000_ = ~ entry_2_0_23;
  assign _001_ = ~ entry_2_0_24;
  assign _002_ = ~ entry_2_0_25;
  assign _003_ = ~ entry_2_0_26;
  assign _004_ = ~ entry_2_0_27;
  assign _005_ = ~ entry_2_0_28;
  assign _006_ = ~ entry_2_0_29;
  assign _007_ = ~ entry_2_0_30;
  assign _008_ = ~ entry_2_0_31;
  always @(posedge clk)
    if (enter) operand <= { _008_, _007_, _006_, _005_, _004_, _003_, _002_, _001_, _000_, _092_, _091_, _090_, _089_, _088_, _087_, _086_, _085_, _084_, _083_, _082_, _081_, _080_, _079_, _078_, _077_, _076_, _075_, _074_, _073_, _072_, _071_, _070_, _069_, _068_, _067_, _066_, _065_, _064_, _063_, _062_, _061_, _060_, _059_, _058_, _057_, _056_, _055_, _054_, _053_, _052_, _051_, _050_, _049_, _048_, _047_, _046_, _045_, _044_, _043_, _042_, _041_, _040_, _039_, _038_, _037_, _036_, _035_, _034_, _033_, _032_, _031_, _030_, _029_, _028_, _027_, _026_, _025_, _024_, _023_, _022_, _021_, _020_, _019_, _018_, _017_, _016_, _015_, _014_, _013_, _012_, _011_, _010_, _009_ };
endmodule

module lut_tile_w3_a5_g5_7x3__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
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
  output [62:0] o__payload;
  wire [62:0] o__payload;
  input [62:0] i__payload;
  wire [62:0] i__payload;
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
    if (rst) room <= 4'hb;
    else room <= _2_;
  lut_tile_w3_a5_g5_7x3__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module lut_tile_w3_a5_g5_7x3__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output [62:0] o__payload;
  wire [62:0] o__payload;
  input [62:0] write_data;
  wire [62:0] write_data;
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
  ram_11x63 words (
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

module lut_tile_w3_a5_g5_7x3__running_sums(clk, rst, read_enable, write_enable, word, write_data, turns);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  input write_enable;
  wire write_enable;
  output [62:0] word;
  wire [62:0] word;
  input [62:0] write_data;
  wire [62:0] write_data;
  input turns;
  wire turns;
  wire _0_;
  wire [2:0] _1_;
  wire [2:0] _2_;
  reg [2:0] place;
  reg [2:0] place_1;
  always @(posedge clk)
    place_1 <= place;
  assign _0_ = place == 3'h6;
  assign _1_ = place + 1'h1;
  assign _2_ = _0_ ? 3'h0 : _1_;
  always @(posedge clk)
    if (rst) place <= 3'h0;
    else if (turns) place <= _2_;
  ram_7x63 words (
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

module lut_tile_w3_a5_g5_7x3__scales(clk, rst, write_data, i__valid, i__ready, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [8:0] write_data;
  wire [8:0] write_data;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [8:0] o__payload;
  wire [8:0] o__payload;
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
  ram_9x9 words (
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

module ram_11x63(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [62:0] write_data;
  wire [62:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [62:0] read_data;
  wire [62:0] read_data;
  reg [62:0] cells [10:0];
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

module ram_7x63(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [62:0] write_data;
  wire [62:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [62:0] read_data;
  wire [62:0] read_data;
  reg [62:0] cells [6:0];
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

module ram_9x9(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [8:0] write_data;
  wire [8:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [8:0] read_data;
  wire [8:0] read_data;
  reg [8:0] cells [8:0];
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

module rescale_v3_i5_w3_s5_i21(clk, rst, sums, totals, zero, scale, running, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] sums;
  wire [47:0] sums;
  input [35:0] totals;
  wire [35:0] totals;
  input [3:0] zero;
  wire [3:0] zero;
  input [4:0] scale;
  wire [4:0] scale;
  input [62:0] running;
  wire [62:0] running;
  output [62:0] result;
  wire [62:0] result;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire [15:0] _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  reg signed [15:0] centred_0;
  reg signed [15:0] centred_1;
  reg signed [15:0] centred_2;
  reg [4:0] held_scale;
  wire signed [20:0] product_0;
  wire signed [20:0] product_1;
  wire signed [20:0] product_2;
  wire signed [20:0] result_0 ;
  wire signed [20:0] result_1 ;
  wire signed [20:0] result_2 ;
  assign _00_ = $signed(totals[11:0]) * $signed({ 1'h0, zero });
  assign _01_ = $signed({ sums[14:0], 1'h0 }) - $signed(_00_);
  assign _02_ = $signed(totals[23:12]) * $signed({ 1'h0, zero });
  assign _03_ = $signed({ sums[30:16], 1'h0 }) - $signed(_02_);
  assign _04_ = $signed(totals[35:24]) * $signed({ 1'h0, zero });
  assign _05_ = $signed({ sums[46:32], 1'h0 }) - $signed(_04_);
  assign product_0 = $signed(centred_0) * $signed({ 1'h0, held_scale });
  assign result_0  = $signed(running[20:0]) + $signed(product_0);
  assign product_1 = $signed(centred_1) * $signed({ 1'h0, held_scale });
  assign result_1  = $signed(running[41:21]) + $signed(product_1);
  assign product_2 = $signed(centred_2) * $signed({ 1'h0, held_scale });
  assign result_2  = $signed(running[62:42]) + $signed(product_2);
  always @(posedge clk)
    held_scale <= scale;
  always @(posedge clk)
    centred_0 <= _01_;
  always @(posedge clk)
    centred_1 <= _03_;
  always @(posedge clk)
    centred_2 <= _05_;
  assign result = { result_2 , result_1 , result_0  };
endmodule
