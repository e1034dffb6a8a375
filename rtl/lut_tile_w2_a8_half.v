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

module half_lut_column_k32_g4_v2_i8_w2(clk, rst, operand, weights, plane, adds, fresh, sums);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1193:0] operand;
  wire [1193:0] operand;
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
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
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
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire _142_;
  wire _143_;
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
  wire _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire keep;
  wire [72:0] picked;
  wire [1:0] places;
  wire signed [17:0] sum;
  wire signed [17:0] sum_20 ;
  assign _126_ = _125_ & _116_;
  assign picked[51] = ~ _126_;
  assign _115_ = _113_ & _114_;
  assign _128_ = _115_ & _127_;
  assign picked[52] = ~ _128_;
  assign _120_ = _119_ & _114_;
  assign _129_ = _120_ & _127_;
  assign picked[53] = ~ _129_;
  assign _113_ = adds & _112_;
  assign _123_ = _113_ & _122_;
  assign _130_ = _123_ & _127_;
  assign picked[54] = ~ _130_;
  assign _112_ = weights[24] ^ weights[27];
  assign _118_ = ~ _112_;
  assign _119_ = adds & _118_;
  assign _114_ = weights[25] ^ weights[27];
  assign _122_ = ~ _114_;
  assign _125_ = _119_ & _122_;
  assign _116_ = weights[26] ^ weights[27];
  assign _127_ = ~ _116_;
  assign _131_ = _125_ & _127_;
  assign picked[55] = ~ _131_;
  assign _136_ = _133_ & _134_;
  assign _138_ = _136_ & _137_;
  assign picked[56] = ~ _138_;
  assign _140_ = adds & _139_;
  assign _141_ = _140_ & _134_;
  assign _142_ = _141_ & _137_;
  assign picked[57] = ~ _142_;
  assign _145_ = _144_ & _137_;
  assign picked[58] = ~ _145_;
  assign _143_ = ~ _134_;
  assign _147_ = _146_ & _137_;
  assign picked[59] = ~ _147_;
  assign _133_ = adds & _132_;
  assign _149_ = _136_ & _148_;
  assign picked[60] = ~ _149_;
  assign _139_ = ~ _132_;
  assign _148_ = ~ _137_;
  assign _150_ = _141_ & _148_;
  assign picked[61] = ~ _150_;
  assign _144_ = _133_ & _143_;
  assign _151_ = _144_ & _148_;
  assign picked[62] = ~ _151_;
  assign _132_ = weights[28] ^ weights[31];
  assign _134_ = weights[29] ^ weights[31];
  assign _146_ = _140_ & _143_;
  assign _137_ = weights[30] ^ weights[31];
  assign _152_ = _146_ & _148_;
  assign picked[63] = ~ _152_;
  assign _153_ = ~ weights[3];
  assign picked[64] = _153_ & adds;
  assign _154_ = ~ weights[7];
  assign picked[65] = _154_ & adds;
  assign _155_ = ~ weights[11];
  assign picked[66] = _155_ & adds;
  assign _156_ = ~ weights[15];
  assign picked[67] = _156_ & adds;
  assign _157_ = ~ weights[19];
  assign picked[68] = _157_ & adds;
  assign _158_ = ~ weights[23];
  assign picked[69] = _158_ & adds;
  assign _159_ = ~ weights[27];
  assign picked[70] = _159_ & adds;
  assign _160_ = ~ weights[31];
  assign picked[71] = _160_ & adds;
  assign _161_ = adds & fresh;
  assign keep = ~ _161_;
  assign places[0] = ! plane;
  assign places[1] = plane == 1'h1;
  assign _163_ = _100_ & _018_;
  assign picked[0] = ~ _163_;
  assign _024_ = _014_ & _018_;
  assign picked[1] = ~ _024_;
  assign _055_ = _043_ & _018_;
  assign picked[2] = ~ _055_;
  assign _083_ = _077_ & _018_;
  assign picked[3] = ~ _083_;
  assign _100_ = _037_ & _009_;
  assign _109_ = _100_ & _107_;
  assign picked[4] = ~ _109_;
  assign _014_ = _001_ & _009_;
  assign _135_ = _014_ & _107_;
  assign picked[5] = ~ _135_;
  assign _037_ = adds & _000_;
  assign _043_ = _037_ & _041_;
  assign _162_ = _043_ & _107_;
  assign picked[6] = ~ _162_;
  assign _000_ = weights[0] ^ weights[3];
  assign _063_ = ~ _000_;
  assign _001_ = adds & _063_;
  assign _009_ = weights[1] ^ weights[3];
  assign _041_ = ~ _009_;
  assign _077_ = _001_ & _041_;
  assign _018_ = weights[2] ^ weights[3];
  assign _107_ = ~ _018_;
  assign _164_ = _077_ & _107_;
  assign picked[7] = ~ _164_;
  assign _165_ = _005_ & _006_;
  assign picked[8] = ~ _165_;
  assign _166_ = _012_ & _006_;
  assign picked[9] = ~ _166_;
  assign _167_ = _016_ & _006_;
  assign picked[10] = ~ _167_;
  assign _168_ = _019_ & _006_;
  assign picked[11] = ~ _168_;
  assign _005_ = _003_ & _004_;
  assign _008_ = _005_ & _007_;
  assign picked[12] = ~ _008_;
  assign _012_ = _011_ & _004_;
  assign _013_ = _012_ & _007_;
  assign picked[13] = ~ _013_;
  assign _003_ = adds & _002_;
  assign _016_ = _003_ & _015_;
  assign _017_ = _016_ & _007_;
  assign picked[14] = ~ _017_;
  assign _002_ = weights[4] ^ weights[7];
  assign _010_ = ~ _002_;
  assign _011_ = adds & _010_;
  assign _004_ = weights[5] ^ weights[7];
  assign _015_ = ~ _004_;
  assign _019_ = _011_ & _015_;
  assign _006_ = weights[6] ^ weights[7];
  assign _007_ = ~ _006_;
  assign _020_ = _019_ & _007_;
  assign picked[15] = ~ _020_;
  assign _027_ = _025_ & _026_;
  assign picked[16] = ~ _027_;
  assign _031_ = _030_ & _026_;
  assign picked[17] = ~ _031_;
  assign _034_ = _033_ & _026_;
  assign picked[18] = ~ _034_;
  assign _036_ = _035_ & _026_;
  assign picked[19] = ~ _036_;
  assign _025_ = _022_ & _023_;
  assign _039_ = _025_ & _038_;
  assign picked[20] = ~ _039_;
  assign _030_ = _029_ & _023_;
  assign _040_ = _030_ & _038_;
  assign picked[21] = ~ _040_;
  assign _022_ = adds & _021_;
  assign _033_ = _022_ & _032_;
  assign _042_ = _033_ & _038_;
  assign picked[22] = ~ _042_;
  assign _021_ = weights[8] ^ weights[11];
  assign _028_ = ~ _021_;
  assign _029_ = adds & _028_;
  assign _023_ = weights[9] ^ weights[11];
  assign _032_ = ~ _023_;
  assign _035_ = _029_ & _032_;
  assign _026_ = weights[10] ^ weights[11];
  assign _038_ = ~ _026_;
  assign _044_ = _035_ & _038_;
  assign picked[23] = ~ _044_;
  assign _050_ = _048_ & _049_;
  assign picked[24] = ~ _050_;
  assign _054_ = _053_ & _049_;
  assign picked[25] = ~ _054_;
  assign _058_ = _057_ & _049_;
  assign picked[26] = ~ _058_;
  assign _059_ = _052_ & _056_;
  assign _060_ = _059_ & _049_;
  assign picked[27] = ~ _060_;
  assign _048_ = _046_ & _047_;
  assign _062_ = _048_ & _061_;
  assign picked[28] = ~ _062_;
  assign _053_ = _052_ & _047_;
  assign _064_ = _053_ & _061_;
  assign picked[29] = ~ _064_;
  assign _046_ = adds & _045_;
  assign _057_ = _046_ & _056_;
  assign _065_ = _057_ & _061_;
  assign picked[30] = ~ _065_;
  assign _045_ = weights[12] ^ weights[15];
  assign _051_ = ~ _045_;
  assign _052_ = adds & _051_;
  assign _047_ = weights[13] ^ weights[15];
  assign _056_ = ~ _047_;
  assign _049_ = weights[14] ^ weights[15];
  assign _061_ = ~ _049_;
  assign _066_ = _059_ & _061_;
  assign picked[31] = ~ _066_;
  assign _070_ = _068_ & _069_;
  assign _072_ = _070_ & _071_;
  assign picked[32] = ~ _072_;
  assign _075_ = _074_ & _069_;
  assign _076_ = _075_ & _071_;
  assign picked[33] = ~ _076_;
  assign _079_ = _068_ & _078_;
  assign _080_ = _079_ & _071_;
  assign picked[34] = ~ _080_;
  assign _074_ = adds & _073_;
  assign _081_ = _074_ & _078_;
  assign _082_ = _081_ & _071_;
  assign picked[35] = ~ _082_;
  assign _085_ = _070_ & _084_;
  assign picked[36] = ~ _085_;
  assign _086_ = _075_ & _084_;
  assign picked[37] = ~ _086_;
  assign _068_ = adds & _067_;
  assign _087_ = _079_ & _084_;
  assign picked[38] = ~ _087_;
  assign _067_ = weights[16] ^ weights[19];
  assign _073_ = ~ _067_;
  assign _069_ = weights[17] ^ weights[19];
  assign _078_ = ~ _069_;
  assign _071_ = weights[18] ^ weights[19];
  assign _084_ = ~ _071_;
  assign _088_ = _081_ & _084_;
  assign picked[39] = ~ _088_;
  assign _094_ = _092_ & _093_;
  assign picked[40] = ~ _094_;
  assign _097_ = _096_ & _091_;
  assign _098_ = _097_ & _093_;
  assign picked[41] = ~ _098_;
  assign _102_ = _101_ & _093_;
  assign picked[42] = ~ _102_;
  assign _096_ = adds & _095_;
  assign _103_ = _096_ & _099_;
  assign _104_ = _103_ & _093_;
  assign picked[43] = ~ _104_;
  assign _092_ = _090_ & _091_;
  assign _106_ = _092_ & _105_;
  assign picked[44] = ~ _106_;
  assign _095_ = ~ _089_;
  assign _108_ = _097_ & _105_;
  assign picked[45] = ~ _108_;
  assign _090_ = adds & _089_;
  assign _099_ = ~ _091_;
  assign _101_ = _090_ & _099_;
  assign _105_ = ~ _093_;
  assign _110_ = _101_ & _105_;
  assign picked[46] = ~ _110_;
  assign _089_ = weights[20] ^ weights[23];
  assign _091_ = weights[21] ^ weights[23];
  assign _093_ = weights[22] ^ weights[23];
  assign _111_ = _103_ & _105_;
  assign picked[47] = ~ _111_;
  assign _117_ = _115_ & _116_;
  assign picked[48] = ~ _117_;
  assign _121_ = _120_ & _116_;
  assign picked[49] = ~ _121_;
  assign _124_ = _123_ & _116_;
  assign picked[50] = ~ _124_;
  half_lut_column_k32_g4_v2_i8_w2_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand[596:0]),
    .picked({ adds, picked[71:0] }),
    .places(places),
    .rst(rst),
    .sum(sum)
  );
  half_lut_column_k32_g4_v2_i8_w2_sum sum_1 (
    .clk(clk),
    .keep(keep),
    .operand(operand[1193:597]),
    .picked({ adds, picked[71:0] }),
    .places(places),
    .rst(rst),
    .sum(sum_20 )
  );
  assign sums = { sum_20 , sum };
  assign picked[72] = adds;
endmodule

module half_lut_column_k32_g4_v2_i8_w2_sum(clk, rst, operand, picked, keep, places, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [596:0] operand;
  wire [596:0] operand;
  input [72:0] picked;
  wire [72:0] picked;
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
  wire [8:0] _030_;
  wire [8:0] _031_;
  wire [8:0] _032_;
  wire [8:0] _033_;
  wire [8:0] _034_;
  wire [8:0] _035_;
  wire [8:0] _036_;
  wire [8:0] _037_;
  wire [8:0] _038_;
  wire [8:0] _039_;
  wire [8:0] _040_;
  wire [8:0] _041_;
  wire [8:0] _042_;
  wire [8:0] _043_;
  wire [8:0] _044_;
  wire [8:0] _045_;
  wire [8:0] _046_;
  wire [8:0] _047_;
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
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire [8:0] _106_;
  wire [8:0] _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire [10:0] _111_;
  wire [11:0] _112_;
  wire [12:0] _113_;
  wire [13:0] _114_;
  wire [12:0] _115_;
  wire [12:0] _116_;
  wire [8:0] _117_;
  wire [12:0] _118_;
  wire [12:0] _119_;
  wire [13:0] _120_;
  wire [13:0] _121_;
  wire [16:0] _122_;
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
  wire [8:0] _141_;
  wire [8:0] _142_;
  wire [8:0] _143_;
  wire [8:0] _144_;
  wire [8:0] _145_;
  wire [8:0] _146_;
  wire [8:0] _147_;
  wire [8:0] _148_;
  wire [8:0] _149_;
  wire [8:0] _150_;
  wire [8:0] _151_;
  wire [8:0] _152_;
  wire [8:0] _153_;
  wire [8:0] _154_;
  wire [8:0] _155_;
  wire [8:0] _156_;
  wire [8:0] _157_;
  wire [8:0] _158_;
  wire [8:0] _159_;
  wire [8:0] _160_;
  wire [8:0] _161_;
  wire [8:0] _162_;
  wire [8:0] _163_;
  wire [8:0] _164_;
  wire [8:0] _165_;
  wire [8:0] _166_;
  wire [8:0] _167_;
  wire [8:0] _168_;
  wire [8:0] _169_;
  wire [8:0] _170_;
  wire [8:0] _171_;
  wire [8:0] _172_;
  wire [8:0] _173_;
  wire [8:0] _174_;
  wire [8:0] _175_;
  wire [8:0] _176_;
  wire [8:0] _177_;
  wire [8:0] _178_;
  wire [8:0] _179_;
  wire [8:0] _180_;
  wire [8:0] _181_;
  wire [8:0] _182_;
  wire [8:0] _183_;
  wire [8:0] _184_;
  wire [8:0] _185_;
  wire [8:0] _186_;
  wire [8:0] _187_;
  wire [8:0] _188_;
  wire [8:0] _189_;
  wire [8:0] _190_;
  wire [8:0] _191_;
  wire [8:0] _192_;
  wire [8:0] _193_;
  wire [8:0] _194_;
  wire [8:0] _195_;
  wire [8:0] _196_;
  wire [8:0] _197_;
  wire [8:0] _198_;
  wire [8:0] _199_;
  wire [8:0] _200_;
  wire [8:0] _201_;
  wire [8:0] _202_;
  wire signed [16:0] begun;
  wire [1:0] corrections_0_0;
  wire [1:0] corrections_0_1;
  wire [1:0] corrections_0_2;
  wire [1:0] corrections_0_3;
  wire [2:0] corrections_1_0;
  wire [2:0] corrections_1_1;
  wire [3:0] corrections_2_0;
  wire signed [8:0] entry_0;
  wire signed [8:0] entry_1;
  wire signed [8:0] entry_2;
  wire signed [8:0] entry_3;
  wire signed [8:0] entry_4;
  wire signed [8:0] entry_5;
  wire signed [8:0] entry_6;
  wire signed [8:0] entry_7;
  reg signed [16:0] held;
  wire signed [12:0] offset;
  wire signed [13:0] placed;
  wire signed [12:0] total;
  assign _106_ = operand[8:0] | { picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign _130_ = ~ _106_;
  assign _151_ = operand[17:9] | { picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign _161_ = ~ _151_;
  assign _172_ = _130_ | _161_;
  assign _182_ = operand[26:18] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
  assign _193_ = ~ _182_;
  assign _000_ = _172_ | _193_;
  assign _011_ = operand[35:27] | { picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3] };
  assign _022_ = ~ _011_;
  assign _032_ = _000_ | _022_;
  assign _043_ = operand[44:36] | { picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4] };
  assign _053_ = ~ _043_;
  assign _064_ = _032_ | _053_;
  assign _075_ = operand[53:45] | { picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5] };
  assign _085_ = ~ _075_;
  assign _096_ = _064_ | _085_;
  assign _107_ = operand[62:54] | { picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6] };
  assign _117_ = ~ _107_;
  assign _123_ = _096_ | _117_;
  assign _124_ = operand[71:63] | { picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7] };
  assign _125_ = ~ _124_;
  assign _126_ = _123_ | _125_;
  assign entry_0 = _126_ ^ { picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64] };
  assign _127_ = operand[80:72] | { picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8] };
  assign _128_ = ~ _127_;
  assign _129_ = operand[89:81] | { picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9] };
  assign _131_ = ~ _129_;
  assign _132_ = _128_ | _131_;
  assign _133_ = operand[98:90] | { picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10] };
  assign _134_ = ~ _133_;
  assign _135_ = _132_ | _134_;
  assign _136_ = operand[107:99] | { picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11] };
  assign _137_ = ~ _136_;
  assign _138_ = _135_ | _137_;
  assign _139_ = operand[116:108] | { picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12] };
  assign _140_ = ~ _139_;
  assign _141_ = _138_ | _140_;
  assign _142_ = operand[125:117] | { picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13] };
  assign _143_ = ~ _142_;
  assign _144_ = _141_ | _143_;
  assign _145_ = operand[134:126] | { picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14] };
  assign _146_ = ~ _145_;
  assign _147_ = _144_ | _146_;
  assign _148_ = operand[143:135] | { picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15] };
  assign _149_ = ~ _148_;
  assign _150_ = _147_ | _149_;
  assign entry_1 = _150_ ^ { picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65] };
  assign _152_ = operand[152:144] | { picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16] };
  assign _153_ = ~ _152_;
  assign _154_ = operand[161:153] | { picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17] };
  assign _155_ = ~ _154_;
  assign _156_ = _153_ | _155_;
  assign _157_ = operand[170:162] | { picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18] };
  assign _158_ = ~ _157_;
  assign _159_ = _156_ | _158_;
  assign _160_ = operand[179:171] | { picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19] };
  assign _162_ = ~ _160_;
  assign _163_ = _159_ | _162_;
  assign _164_ = operand[188:180] | { picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20] };
  assign _165_ = ~ _164_;
  assign _166_ = _163_ | _165_;
  assign _167_ = operand[197:189] | { picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21] };
  assign _168_ = ~ _167_;
  assign _169_ = _166_ | _168_;
  assign _170_ = operand[206:198] | { picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22] };
  assign _171_ = ~ _170_;
  assign _173_ = _169_ | _171_;
  assign _174_ = operand[215:207] | { picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23] };
  assign _175_ = ~ _174_;
  assign _176_ = _173_ | _175_;
  assign entry_2 = _176_ ^ { picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66] };
  assign _177_ = operand[224:216] | { picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24] };
  assign _178_ = ~ _177_;
  assign _179_ = operand[233:225] | { picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25] };
  assign _180_ = ~ _179_;
  assign _181_ = _178_ | _180_;
  assign _183_ = operand[242:234] | { picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26] };
  assign _184_ = ~ _183_;
  assign _185_ = _181_ | _184_;
  assign _186_ = operand[251:243] | { picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27] };
  assign _187_ = ~ _186_;
  assign _188_ = _185_ | _187_;
  assign _189_ = operand[260:252] | { picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28] };
  assign _190_ = ~ _189_;
  assign _191_ = _188_ | _190_;
  assign _192_ = operand[269:261] | { picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29] };
  assign _194_ = ~ _192_;
  assign _195_ = _191_ | _194_;
  assign _196_ = operand[278:270] | { picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30] };
  assign _197_ = ~ _196_;
  assign _198_ = _195_ | _197_;
  assign _199_ = operand[287:279] | { picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31] };
  assign _200_ = ~ _199_;
  assign _201_ = _198_ | _200_;
  assign entry_3 = _201_ ^ { picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67] };
  assign _202_ = operand[296:288] | { picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32] };
  assign _001_ = ~ _202_;
  assign _002_ = operand[305:297] | { picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33] };
  assign _003_ = ~ _002_;
  assign _004_ = _001_ | _003_;
  assign _005_ = operand[314:306] | { picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34] };
  assign _006_ = ~ _005_;
  assign _007_ = _004_ | _006_;
  assign _008_ = operand[323:315] | { picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35] };
  assign _009_ = ~ _008_;
  assign _010_ = _007_ | _009_;
  assign _012_ = operand[332:324] | { picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36] };
  assign _013_ = ~ _012_;
  assign _014_ = _010_ | _013_;
  assign _015_ = operand[341:333] | { picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37] };
  assign _016_ = ~ _015_;
  assign _017_ = _014_ | _016_;
  assign _018_ = operand[350:342] | { picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38] };
  assign _019_ = ~ _018_;
  assign _020_ = _017_ | _019_;
  assign _021_ = operand[359:351] | { picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39] };
  assign _023_ = ~ _021_;
  assign _024_ = _020_ | _023_;
  assign entry_4 = _024_ ^ { picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68] };
  assign _025_ = operand[368:360] | { picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40] };
  assign _026_ = ~ _025_;
  assign _027_ = operand[377:369] | { picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41] };
  assign _028_ = ~ _027_;
  assign _029_ = _026_ | _028_;
  assign _030_ = operand[386:378] | { picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42] };
  assign _031_ = ~ _030_;
  assign _033_ = _029_ | _031_;
  assign _034_ = operand[395:387] | { picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43] };
  assign _035_ = ~ _034_;
  assign _036_ = _033_ | _035_;
  assign _037_ = operand[404:396] | { picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44] };
  assign _038_ = ~ _037_;
  assign _039_ = _036_ | _038_;
  assign _040_ = operand[413:405] | { picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45] };
  assign _041_ = ~ _040_;
  assign _042_ = _039_ | _041_;
  assign _044_ = operand[422:414] | { picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46] };
  assign _045_ = ~ _044_;
  assign _046_ = _042_ | _045_;
  assign _047_ = operand[431:423] | { picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47] };
  assign _048_ = ~ _047_;
  assign _049_ = _046_ | _048_;
  assign entry_5 = _049_ ^ { picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69] };
  assign _050_ = operand[440:432] | { picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48] };
  assign _051_ = ~ _050_;
  assign _052_ = operand[449:441] | { picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49] };
  assign _054_ = ~ _052_;
  assign _055_ = _051_ | _054_;
  assign _056_ = operand[458:450] | { picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50] };
  assign _057_ = ~ _056_;
  assign _058_ = _055_ | _057_;
  assign _059_ = operand[467:459] | { picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51] };
  assign _060_ = ~ _059_;
  assign _061_ = _058_ | _060_;
  assign _062_ = operand[476:468] | { picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52] };
  assign _063_ = ~ _062_;
  assign _065_ = _061_ | _063_;
  assign _066_ = operand[485:477] | { picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53] };
  assign _067_ = ~ _066_;
  assign _068_ = _065_ | _067_;
  assign _069_ = operand[494:486] | { picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54] };
  assign _070_ = ~ _069_;
  assign _071_ = _068_ | _070_;
  assign _072_ = operand[503:495] | { picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55] };
  assign _073_ = ~ _072_;
  assign _074_ = _071_ | _073_;
  assign entry_6 = _074_ ^ { picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70] };
  assign _076_ = operand[512:504] | { picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56] };
  assign _077_ = ~ _076_;
  assign _078_ = operand[521:513] | { picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57] };
  assign _079_ = ~ _078_;
  assign _080_ = _077_ | _079_;
  assign _081_ = operand[530:522] | { picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58] };
  assign _082_ = ~ _081_;
  assign _083_ = _080_ | _082_;
  assign _084_ = operand[539:531] | { picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59] };
  assign _086_ = ~ _084_;
  assign _087_ = _083_ | _086_;
  assign _088_ = operand[548:540] | { picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60] };
  assign _089_ = ~ _088_;
  assign _090_ = _087_ | _089_;
  assign _091_ = operand[557:549] | { picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61] };
  assign _092_ = ~ _091_;
  assign _093_ = _090_ | _092_;
  assign _094_ = operand[566:558] | { picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62] };
  assign _095_ = ~ _094_;
  assign _097_ = _093_ | _095_;
  assign _098_ = operand[575:567] | { picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63] };
  assign _099_ = ~ _098_;
  assign _100_ = _097_ | _099_;
  assign entry_7 = _100_ ^ { picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71] };
  assign _101_ = picked[64] & operand[576];
  assign _102_ = picked[65] & operand[577];
  assign corrections_0_0 = _101_ + _102_;
  assign _103_ = picked[66] & operand[578];
  assign _104_ = picked[67] & operand[579];
  assign corrections_0_1 = _103_ + _104_;
  assign _105_ = picked[68] & operand[580];
  assign _108_ = picked[69] & operand[581];
  assign corrections_0_2 = _105_ + _108_;
  assign _109_ = picked[70] & operand[582];
  assign _110_ = picked[71] & operand[583];
  assign corrections_0_3 = _109_ + _110_;
  assign corrections_1_0 = corrections_0_0 + corrections_0_1;
  assign corrections_1_1 = corrections_0_2 + corrections_0_3;
  assign corrections_2_0 = corrections_1_0 + corrections_1_1;
  assign _111_[9:0] = $signed(entry_0) + $signed(entry_1);
  assign _112_[10:0] = $signed(_111_[9:0]) + $signed(entry_2);
  assign _113_[11:0] = $signed(_112_[10:0]) + $signed(entry_3);
  assign _114_[12:0] = $signed(_113_[11:0]) + $signed(entry_4);
  assign _115_ = $signed(_114_[12:0]) + $signed(entry_5);
  assign _116_ = $signed(_115_) + $signed(entry_6);
  assign _118_ = $signed(_116_) + $signed(entry_7);
  assign _119_ = $signed(_118_) + $signed(offset);
  assign total = $signed(_119_) + $signed({ 1'h0, corrections_2_0 });
  assign _122_ = $signed(begun) + $signed(placed);
  always @(posedge clk)
    held <= _122_;
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign offset = operand[596:584] & { picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72] };
  assign { _120_[12:1], placed[0] } = total & { places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0] };
  assign _121_[13:1] = total & { places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1] };
  assign placed[13:1] = { _120_[12], _120_[12:1] } | _121_[13:1];
  assign _121_[0] = 1'h0;
  assign _111_[10] = _111_[9];
  assign { _120_[13], _120_[0] } = { _120_[12], placed[0] };
  assign _114_[13] = _114_[12];
  assign _113_[12] = _113_[11];
  assign _112_[11] = _112_[10];
  assign sum = { held[16], held };
endmodule

module lut_tile_w2_a8_half(clk, rst, i__payload, i__valid, i_acts__payload, i_acts__valid, i_weights__payload, i_weights__valid, i_scales__payload, i_scales__valid, o__ready, i__ready, i_acts__ready, i_weights__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [12:0] i__payload;
  wire [12:0] i__payload;
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
  input [179:0] i_scales__payload;
  wire [179:0] i_scales__payload;
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
  output [839:0] o__payload;
  wire [839:0] o__payload;
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
  wire i__valid_358 ;
  reg [5:0] label_0;
  reg [5:0] label_1;
  wire [5:0] labels;
  reg leaves_1;
  reg [1:0] leaving;
  wire may_end;
  wire [431:0] o;
  wire [179:0] o__payload_362 ;
  reg o__ready_347 ;
  wire [1193:0] operand;
  reg [2:0] plane;
  wire reads;
  wire reserve;
  wire [69:0] result;
  wire [69:0] result_372 ;
  wire [69:0] result_378 ;
  wire [69:0] result_384 ;
  wire [69:0] result_390 ;
  wire [69:0] result_396 ;
  wire [69:0] result_402 ;
  wire [69:0] result_408 ;
  wire [69:0] result_414 ;
  wire [69:0] result_420 ;
  wire [69:0] result_426 ;
  wire [69:0] result_432 ;
  wire [3:0] room;
  wire sets_out;
  wire [839:0] so_far;
  wire space_0;
  wire standing__ready;
  reg standing__valid;
  reg [2:0] step;
  wire steps__valid;
  wire [35:0] sums_100 ;
  wire [35:0] sums_106 ;
  wire [35:0] sums_112 ;
  wire [35:0] sums_118 ;
  wire [35:0] sums_124 ;
  wire [35:0] sums_130 ;
  wire [35:0] sums_136 ;
  wire [35:0] sums_142 ;
  wire [35:0] sums_148 ;
  wire [35:0] sums_154 ;
  wire [35:0] sums_160 ;
  wire [35:0] sums_166 ;
  wire [35:0] sums_172 ;
  wire [35:0] sums_178 ;
  wire [35:0] sums_184 ;
  wire [35:0] sums_190 ;
  wire [35:0] sums_196 ;
  wire [35:0] sums_202 ;
  wire [35:0] sums_208 ;
  wire [35:0] sums_214 ;
  wire [35:0] sums_220 ;
  wire [35:0] sums_226 ;
  wire [35:0] sums_232 ;
  wire [35:0] sums_238 ;
  wire [35:0] sums_244 ;
  wire [35:0] sums_250 ;
  wire [35:0] sums_256 ;
  wire [35:0] sums_262 ;
  wire [35:0] sums_268 ;
  wire [35:0] sums_274 ;
  wire [35:0] sums_280 ;
  wire [35:0] sums_286 ;
  wire [35:0] sums_292 ;
  wire [35:0] sums_298 ;
  wire [35:0] sums_304 ;
  wire [35:0] sums_310 ;
  wire [35:0] sums_316 ;
  wire [35:0] sums_322 ;
  wire [35:0] sums_328 ;
  wire [35:0] sums_334 ;
  wire [35:0] sums_52 ;
  wire [35:0] sums_58 ;
  wire [35:0] sums_64 ;
  wire [35:0] sums_70 ;
  wire [35:0] sums_76 ;
  wire [35:0] sums_82 ;
  wire [35:0] sums_88 ;
  wire [35:0] sums_94 ;
  wire [29:0] totals_436 ;
  reg [3:0] waiting;
  wire [839:0] word;
  wire writes;
  assign _02_ = ~ label_1[4];
  assign so_far = word & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _16_ = ~ label_1[5];
  assign writes = leaves_1 & _16_;
  assign i__valid_358  = leaves_1 & label_1[5];
  assign _17_ = labels[3] ? 3'h0 : following_step;
  assign _18_ = labels[5] ? 8'h00 : following_group;
  assign _19_ = completes ? 3'h0 : following[2:0];
  assign _20_ = i_scales__valid & i_scales__ready;
  assign _21_ = waiting + _20_;
  assign _22_ = _21_ - sets_out;
  assign _12_ = | leaving;
  assign _23_ = leaving - 1'h1;
  always @(posedge clk)
    label_1 <= ended[5:0];
  assign _00_ = ~ standing__valid;
  assign space_0 = _00_ | standing__ready;
  assign following_step = step + 1'h1;
  assign following_group = group + 1'h1;
  assign fresh = ! step;
  assign labels[3] = following_step == i__payload[2:0];
  assign labels[4] = ! group;
  assign labels[5] = following_group == i__payload[10:3];
  assign steps__valid = i__valid & i_acts__valid;
  assign i_acts__ready = steps__valid & space_0;
  assign _24_ = i_acts__ready & labels[3];
  assign i__ready = _24_ & labels[5];
  assign following = plane + 1'h1;
  assign completes = following == label_0[1:0];
  assign _01_ = completes & label_0[3];
  assign _03_ = ~ _01_;
  assign _04_ = may_end | _03_;
  assign i_weights__ready = standing__valid & _04_;
  assign adds = i_weights__ready & i_weights__valid;
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
  assign reads = o__ready_347  & _15_;
  always @(posedge clk)
    if (rst) step <= 3'h0;
    else if (i_acts__ready) step <= _17_;
  always @(posedge clk)
    if (rst) group <= 8'h00;
    else if (_26_) group <= _18_;
  always @(posedge clk)
    if (i_acts__ready) label_0 <= { labels[5:3], fresh, i__payload[12:11] };
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
    if (rst) o__ready_347  <= 1'h0;
    else o__ready_347  <= sets_out;
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_347 ;
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (space_0) standing__valid <= steps__valid;
  assign _07_ = | waiting[3:2];
  assign _09_ = | room[3:2];
  assign _25_ = | { _12_, ends };
  assign _26_ = & { i_acts__ready, labels[3] };
  assign _27_ = ends ? 2'h3 : _23_;
  lut_tile_w2_a8_half__act_totals act_totals (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .fresh(fresh),
    .rst(rst),
    .totals(totals_436 )
  );
  half_lut_column_k32_g4_v2_i8_w2 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_52 ),
    .weights(i_weights__payload[31:0])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_1 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_58 ),
    .weights(i_weights__payload[63:32])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_10 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_112 ),
    .weights(i_weights__payload[351:320])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_11 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_118 ),
    .weights(i_weights__payload[383:352])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_12 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_124 ),
    .weights(i_weights__payload[415:384])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_13 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_130 ),
    .weights(i_weights__payload[447:416])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_14 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_136 ),
    .weights(i_weights__payload[479:448])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_15 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_142 ),
    .weights(i_weights__payload[511:480])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_16 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_148 ),
    .weights(i_weights__payload[543:512])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_17 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_154 ),
    .weights(i_weights__payload[575:544])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_18 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_160 ),
    .weights(i_weights__payload[607:576])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_19 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_166 ),
    .weights(i_weights__payload[639:608])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_2 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_64 ),
    .weights(i_weights__payload[95:64])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_20 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_172 ),
    .weights(i_weights__payload[671:640])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_21 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_178 ),
    .weights(i_weights__payload[703:672])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_22 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_184 ),
    .weights(i_weights__payload[735:704])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_23 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_190 ),
    .weights(i_weights__payload[767:736])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_24 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_196 ),
    .weights(i_weights__payload[799:768])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_25 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_202 ),
    .weights(i_weights__payload[831:800])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_26 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_208 ),
    .weights(i_weights__payload[863:832])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_27 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_214 ),
    .weights(i_weights__payload[895:864])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_28 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_220 ),
    .weights(i_weights__payload[927:896])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_29 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_226 ),
    .weights(i_weights__payload[959:928])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_3 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_70 ),
    .weights(i_weights__payload[127:96])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_30 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_232 ),
    .weights(i_weights__payload[991:960])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_31 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_238 ),
    .weights(i_weights__payload[1023:992])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_32 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_244 ),
    .weights(i_weights__payload[1055:1024])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_33 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_250 ),
    .weights(i_weights__payload[1087:1056])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_34 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_256 ),
    .weights(i_weights__payload[1119:1088])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_35 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_262 ),
    .weights(i_weights__payload[1151:1120])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_36 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_268 ),
    .weights(i_weights__payload[1183:1152])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_37 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_274 ),
    .weights(i_weights__payload[1215:1184])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_38 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_280 ),
    .weights(i_weights__payload[1247:1216])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_39 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_286 ),
    .weights(i_weights__payload[1279:1248])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_4 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_76 ),
    .weights(i_weights__payload[159:128])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_40 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_292 ),
    .weights(i_weights__payload[1311:1280])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_41 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_298 ),
    .weights(i_weights__payload[1343:1312])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_42 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_304 ),
    .weights(i_weights__payload[1375:1344])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_43 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_310 ),
    .weights(i_weights__payload[1407:1376])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_44 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_316 ),
    .weights(i_weights__payload[1439:1408])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_45 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_322 ),
    .weights(i_weights__payload[1471:1440])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_46 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_328 ),
    .weights(i_weights__payload[1503:1472])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_47 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_334 ),
    .weights(i_weights__payload[1535:1504])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_5 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_82 ),
    .weights(i_weights__payload[191:160])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_6 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_88 ),
    .weights(i_weights__payload[223:192])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_7 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_94 ),
    .weights(i_weights__payload[255:224])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_8 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_100 ),
    .weights(i_weights__payload[287:256])
  );
  half_lut_column_k32_g4_v2_i8_w2 column_9 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_106 ),
    .weights(i_weights__payload[319:288])
  );
  lut_tile_w2_a8_half__drain drain (
    .capture(capture),
    .clk(clk),
    .o(o),
    .rst(rst),
    .sums_1 ({ sums_334 , sums_328 , sums_322 , sums_316 , sums_310 , sums_304 , sums_298 , sums_292 , sums_286 , sums_280 , sums_274 , sums_268 , sums_262 , sums_256 , sums_250 , sums_244 , sums_238 , sums_232 , sums_226 , sums_220 , sums_214 , sums_208 , sums_202 , sums_196 , sums_190 , sums_184 , sums_178 , sums_172 , sums_166 , sums_160 , sums_154 , sums_148 , sums_142 , sums_136 , sums_130 , sums_124 , sums_118 , sums_112 , sums_106 , sums_100 , sums_94 , sums_88 , sums_82 , sums_76 , sums_70 , sums_64 , sums_58 , sums_52  })
  );
  lut_tile_w2_a8_half__front front (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .operand(operand),
    .rst(rst)
  );
  lut_tile_w2_a8_half__queue queue (
    .clk(clk),
    .i__payload({ result_432 , result_426 , result_420 , result_414 , result_408 , result_402 , result_396 , result_390 , result_384 , result_378 , result_372 , result }),
    .i__valid(i__valid_358 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
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
    .scale(o__payload_362 [11:0]),
    .sums(o[35:0]),
    .totals(ended[35:6]),
    .zero(o__payload_362 [146:144])
  );
  rescale_v2_i8_w2_s12_i35 rescale_1 (
    .clk(clk),
    .result(result_372 ),
    .rst(rst),
    .running(so_far[139:70]),
    .scale(o__payload_362 [23:12]),
    .sums(o[71:36]),
    .totals(ended[35:6]),
    .zero(o__payload_362 [149:147])
  );
  rescale_v2_i8_w2_s12_i35 rescale_10 (
    .clk(clk),
    .result(result_426 ),
    .rst(rst),
    .running(so_far[769:700]),
    .scale(o__payload_362 [131:120]),
    .sums(o[395:360]),
    .totals(ended[35:6]),
    .zero(o__payload_362 [176:174])
  );
  rescale_v2_i8_w2_s12_i35 rescale_11 (
    .clk(clk),
    .result(result_432 ),
    .rst(rst),
    .running(so_far[839:770]),
    .scale(o__payload_362 [143:132]),
    .sums(o[431:396]),
    .totals(ended[35:6]),
    .zero(o__payload_362 [179:177])
  );
  rescale_v2_i8_w2_s12_i35 rescale_2 (
    .clk(clk),
    .result(result_378 ),
    .rst(rst),
    .running(so_far[209:140]),
    .scale(o__payload_362 [35:24]),
    .sums(o[107:72]),
    .totals(ended[35:6]),
    .zero(o__payload_362 [152:150])
  );
  rescale_v2_i8_w2_s12_i35 rescale_3 (
    .clk(clk),
    .result(result_384 ),
    .rst(rst),
    .running(so_far[279:210]),
    .scale(o__payload_362 [47:36]),
    .sums(o[143:108]),
    .totals(ended[35:6]),
    .zero(o__payload_362 [155:153])
  );
  rescale_v2_i8_w2_s12_i35 rescale_4 (
    .clk(clk),
    .result(result_390 ),
    .rst(rst),
    .running(so_far[349:280]),
    .scale(o__payload_362 [59:48]),
    .sums(o[179:144]),
    .totals(ended[35:6]),
    .zero(o__payload_362 [158:156])
  );
  rescale_v2_i8_w2_s12_i35 rescale_5 (
    .clk(clk),
    .result(result_396 ),
    .rst(rst),
    .running(so_far[419:350]),
    .scale(o__payload_362 [71:60]),
    .sums(o[215:180]),
    .totals(ended[35:6]),
    .zero(o__payload_362 [161:159])
  );
  rescale_v2_i8_w2_s12_i35 rescale_6 (
    .clk(clk),
    .result(result_402 ),
    .rst(rst),
    .running(so_far[489:420]),
    .scale(o__payload_362 [83:72]),
    .sums(o[251:216]),
    .totals(ended[35:6]),
    .zero(o__payload_362 [164:162])
  );
  rescale_v2_i8_w2_s12_i35 rescale_7 (
    .clk(clk),
    .result(result_408 ),
    .rst(rst),
    .running(so_far[559:490]),
    .scale(o__payload_362 [95:84]),
    .sums(o[287:252]),
    .totals(ended[35:6]),
    .zero(o__payload_362 [167:165])
  );
  rescale_v2_i8_w2_s12_i35 rescale_8 (
    .clk(clk),
    .result(result_414 ),
    .rst(rst),
    .running(so_far[629:560]),
    .scale(o__payload_362 [107:96]),
    .sums(o[323:288]),
    .totals(ended[35:6]),
    .zero(o__payload_362 [170:168])
  );
  rescale_v2_i8_w2_s12_i35 rescale_9 (
    .clk(clk),
    .result(result_420 ),
    .rst(rst),
    .running(so_far[699:630]),
    .scale(o__payload_362 [119:108]),
    .sums(o[359:324]),
    .totals(ended[35:6]),
    .zero(o__payload_362 [173:171])
  );
  lut_tile_w2_a8_half__running_sums running_sums (
    .clk(clk),
    .read_enable(reads),
    .rst(rst),
    .turns(o__ready_347 ),
    .word(word),
    .write_data({ result_432 , result_426 , result_420 , result_414 , result_408 , result_402 , result_396 , result_390 , result_384 , result_378 , result_372 , result }),
    .write_enable(writes)
  );
  lut_tile_w2_a8_half__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i_scales__valid),
    .o__payload(o__payload_362 ),
    .o__ready(o__ready_347 ),
    .rst(rst),
    .write_data(i_scales__payload)
  );
  assign labels[2:0] = { fresh, i__payload[12:11] };
endmodule

module lut_tile_w2_a8_half__act_totals(clk, rst, acts, enter, fresh, totals);
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

module lut_tile_w2_a8_half__drain(clk, rst, o, sums_1 , capture);
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

module lut_tile_w2_a8_half__front(clk, rst, acts, enter, operand);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [511:0] acts;
  wire [511:0] acts;
  input enter;
  wire enter;
  output [1193:0] operand;
  reg [1193:0] operand;
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
  wire [11:0] _017_;
  wire [12:0] _018_;
  wire [13:0] _019_;
  wire [14:0] _020_;
  wire [12:0] _021_;
  wire [12:0] _022_;
  wire [12:0] _023_;
  wire [1:0] _024_;
  wire [2:0] _025_;
  wire [3:0] _026_;
  wire [4:0] _027_;
  wire [5:0] _028_;
  wire [6:0] _029_;
  wire [7:0] _030_;
  wire [8:0] _031_;
  wire [8:0] _032_;
  wire [8:0] _033_;
  wire [8:0] _034_;
  wire [8:0] _035_;
  wire [8:0] _036_;
  wire [8:0] _037_;
  wire [8:0] _038_;
  wire [8:0] _039_;
  wire [8:0] _040_;
  wire [8:0] _041_;
  wire [8:0] _042_;
  wire [8:0] _043_;
  wire [8:0] _044_;
  wire [8:0] _045_;
  wire [8:0] _046_;
  wire [8:0] _047_;
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
  wire [11:0] _059_;
  wire [12:0] _060_;
  wire [13:0] _061_;
  wire [14:0] _062_;
  wire [12:0] _063_;
  wire [12:0] _064_;
  wire [12:0] _065_;
  wire [1:0] _066_;
  wire [2:0] _067_;
  wire [3:0] _068_;
  wire [4:0] _069_;
  wire [5:0] _070_;
  wire [6:0] _071_;
  wire [7:0] _072_;
  wire [8:0] _073_;
  wire [8:0] _074_;
  wire [8:0] _075_;
  wire [7:0] \after[0].even ;
  wire signed [12:0] \after[0].offset ;
  wire [8:0] \after[0].tables[0][0] ;
  wire [8:0] \after[0].tables[0][1] ;
  wire [8:0] \after[0].tables[0][2] ;
  wire [8:0] \after[0].tables[0][3] ;
  wire [8:0] \after[0].tables[0][4] ;
  wire [8:0] \after[0].tables[0][5] ;
  wire [8:0] \after[0].tables[0][6] ;
  wire [8:0] \after[0].tables[0][7] ;
  wire [8:0] \after[0].tables[1][0] ;
  wire [8:0] \after[0].tables[1][1] ;
  wire [8:0] \after[0].tables[1][2] ;
  wire [8:0] \after[0].tables[1][3] ;
  wire [8:0] \after[0].tables[1][4] ;
  wire [8:0] \after[0].tables[1][5] ;
  wire [8:0] \after[0].tables[1][6] ;
  wire [8:0] \after[0].tables[1][7] ;
  wire [8:0] \after[0].tables[2][0] ;
  wire [8:0] \after[0].tables[2][1] ;
  wire [8:0] \after[0].tables[2][2] ;
  wire [8:0] \after[0].tables[2][3] ;
  wire [8:0] \after[0].tables[2][4] ;
  wire [8:0] \after[0].tables[2][5] ;
  wire [8:0] \after[0].tables[2][6] ;
  wire [8:0] \after[0].tables[2][7] ;
  wire [8:0] \after[0].tables[3][0] ;
  wire [8:0] \after[0].tables[3][1] ;
  wire [8:0] \after[0].tables[3][2] ;
  wire [8:0] \after[0].tables[3][3] ;
  wire [8:0] \after[0].tables[3][4] ;
  wire [8:0] \after[0].tables[3][5] ;
  wire [8:0] \after[0].tables[3][6] ;
  wire [8:0] \after[0].tables[3][7] ;
  wire [8:0] \after[0].tables[4][0] ;
  wire [8:0] \after[0].tables[4][1] ;
  wire [8:0] \after[0].tables[4][2] ;
  wire [8:0] \after[0].tables[4][3] ;
  wire [8:0] \after[0].tables[4][4] ;
  wire [8:0] \after[0].tables[4][5] ;
  wire [8:0] \after[0].tables[4][6] ;
  wire [8:0] \after[0].tables[4][7] ;
  wire [8:0] \after[0].tables[5][0] ;
  wire [8:0] \after[0].tables[5][1] ;
  wire [8:0] \after[0].tables[5][2] ;
  wire [8:0] \after[0].tables[5][3] ;
  wire [8:0] \after[0].tables[5][4] ;
  wire [8:0] \after[0].tables[5][5] ;
  wire [8:0] \after[0].tables[5][6] ;
  wire [8:0] \after[0].tables[5][7] ;
  wire [8:0] \after[0].tables[6][0] ;
  wire [8:0] \after[0].tables[6][1] ;
  wire [8:0] \after[0].tables[6][2] ;
  wire [8:0] \after[0].tables[6][3] ;
  wire [8:0] \after[0].tables[6][4] ;
  wire [8:0] \after[0].tables[6][5] ;
  wire [8:0] \after[0].tables[6][6] ;
  wire [8:0] \after[0].tables[6][7] ;
  wire [8:0] \after[0].tables[7][0] ;
  wire [8:0] \after[0].tables[7][1] ;
  wire [8:0] \after[0].tables[7][2] ;
  wire [8:0] \after[0].tables[7][3] ;
  wire [8:0] \after[0].tables[7][4] ;
  wire [8:0] \after[0].tables[7][5] ;
  wire [8:0] \after[0].tables[7][6] ;
  wire [8:0] \after[0].tables[7][7] ;
  wire [7:0] \after[1].even ;
  wire signed [12:0] \after[1].offset ;
  wire [8:0] \after[1].tables[0][0] ;
  wire [8:0] \after[1].tables[0][1] ;
  wire [8:0] \after[1].tables[0][2] ;
  wire [8:0] \after[1].tables[0][3] ;
  wire [8:0] \after[1].tables[0][4] ;
  wire [8:0] \after[1].tables[0][5] ;
  wire [8:0] \after[1].tables[0][6] ;
  wire [8:0] \after[1].tables[0][7] ;
  wire [8:0] \after[1].tables[1][0] ;
  wire [8:0] \after[1].tables[1][1] ;
  wire [8:0] \after[1].tables[1][2] ;
  wire [8:0] \after[1].tables[1][3] ;
  wire [8:0] \after[1].tables[1][4] ;
  wire [8:0] \after[1].tables[1][5] ;
  wire [8:0] \after[1].tables[1][6] ;
  wire [8:0] \after[1].tables[1][7] ;
  wire [8:0] \after[1].tables[2][0] ;
  wire [8:0] \after[1].tables[2][1] ;
  wire [8:0] \after[1].tables[2][2] ;
  wire [8:0] \after[1].tables[2][3] ;
  wire [8:0] \after[1].tables[2][4] ;
  wire [8:0] \after[1].tables[2][5] ;
  wire [8:0] \after[1].tables[2][6] ;
  wire [8:0] \after[1].tables[2][7] ;
  wire [8:0] \after[1].tables[3][0] ;
  wire [8:0] \after[1].tables[3][1] ;
  wire [8:0] \after[1].tables[3][2] ;
  wire [8:0] \after[1].tables[3][3] ;
  wire [8:0] \after[1].tables[3][4] ;
  wire [8:0] \after[1].tables[3][5] ;
  wire [8:0] \after[1].tables[3][6] ;
  wire [8:0] \after[1].tables[3][7] ;
  wire [8:0] \after[1].tables[4][0] ;
  wire [8:0] \after[1].tables[4][1] ;
  wire [8:0] \after[1].tables[4][2] ;
  wire [8:0] \after[1].tables[4][3] ;
  wire [8:0] \after[1].tables[4][4] ;
  wire [8:0] \after[1].tables[4][5] ;
  wire [8:0] \after[1].tables[4][6] ;
  wire [8:0] \after[1].tables[4][7] ;
  wire [8:0] \after[1].tables[5][0] ;
  wire [8:0] \after[1].tables[5][1] ;
  wire [8:0] \after[1].tables[5][2] ;
  wire [8:0] \after[1].tables[5][3] ;
  wire [8:0] \after[1].tables[5][4] ;
  wire [8:0] \after[1].tables[5][5] ;
  wire [8:0] \after[1].tables[5][6] ;
  wire [8:0] \after[1].tables[5][7] ;
  wire [8:0] \after[1].tables[6][0] ;
  wire [8:0] \after[1].tables[6][1] ;
  wire [8:0] \after[1].tables[6][2] ;
  wire [8:0] \after[1].tables[6][3] ;
  wire [8:0] \after[1].tables[6][4] ;
  wire [8:0] \after[1].tables[6][5] ;
  wire [8:0] \after[1].tables[6][6] ;
  wire [8:0] \after[1].tables[6][7] ;
  wire [8:0] \after[1].tables[7][0] ;
  wire [8:0] \after[1].tables[7][1] ;
  wire [8:0] \after[1].tables[7][2] ;
  wire [8:0] \after[1].tables[7][3] ;
  wire [8:0] \after[1].tables[7][4] ;
  wire [8:0] \after[1].tables[7][5] ;
  wire [8:0] \after[1].tables[7][6] ;
  wire [8:0] \after[1].tables[7][7] ;
  wire signed [8:0] entry_0_0_0_0;
  wire signed [8:0] entry_0_0_0_1;
  wire signed [9:0] entry_0_0_1_0;
  wire signed [9:0] entry_0_0_1_1;
  wire signed [9:0] entry_0_0_1_2;
  wire signed [9:0] entry_0_0_1_3;
  wire signed [9:0] entry_0_0_2_0;
  wire signed [9:0] entry_0_0_2_1;
  wire signed [9:0] entry_0_0_2_2;
  wire signed [9:0] entry_0_0_2_3;
  wire signed [9:0] entry_0_0_2_4;
  wire signed [9:0] entry_0_0_2_5;
  wire signed [9:0] entry_0_0_2_6;
  wire signed [9:0] entry_0_0_2_7;
  wire signed [8:0] entry_0_1_0_0;
  wire signed [8:0] entry_0_1_0_1;
  wire signed [9:0] entry_0_1_1_0;
  wire signed [9:0] entry_0_1_1_1;
  wire signed [9:0] entry_0_1_1_2;
  wire signed [9:0] entry_0_1_1_3;
  wire signed [9:0] entry_0_1_2_0;
  wire signed [9:0] entry_0_1_2_1;
  wire signed [9:0] entry_0_1_2_2;
  wire signed [9:0] entry_0_1_2_3;
  wire signed [9:0] entry_0_1_2_4;
  wire signed [9:0] entry_0_1_2_5;
  wire signed [9:0] entry_0_1_2_6;
  wire signed [9:0] entry_0_1_2_7;
  wire signed [8:0] entry_0_2_0_0;
  wire signed [8:0] entry_0_2_0_1;
  wire signed [9:0] entry_0_2_1_0;
  wire signed [9:0] entry_0_2_1_1;
  wire signed [9:0] entry_0_2_1_2;
  wire signed [9:0] entry_0_2_1_3;
  wire signed [9:0] entry_0_2_2_0;
  wire signed [9:0] entry_0_2_2_1;
  wire signed [9:0] entry_0_2_2_2;
  wire signed [9:0] entry_0_2_2_3;
  wire signed [9:0] entry_0_2_2_4;
  wire signed [9:0] entry_0_2_2_5;
  wire signed [9:0] entry_0_2_2_6;
  wire signed [9:0] entry_0_2_2_7;
  wire signed [8:0] entry_0_3_0_0;
  wire signed [8:0] entry_0_3_0_1;
  wire signed [9:0] entry_0_3_1_0;
  wire signed [9:0] entry_0_3_1_1;
  wire signed [9:0] entry_0_3_1_2;
  wire signed [9:0] entry_0_3_1_3;
  wire signed [9:0] entry_0_3_2_0;
  wire signed [9:0] entry_0_3_2_1;
  wire signed [9:0] entry_0_3_2_2;
  wire signed [9:0] entry_0_3_2_3;
  wire signed [9:0] entry_0_3_2_4;
  wire signed [9:0] entry_0_3_2_5;
  wire signed [9:0] entry_0_3_2_6;
  wire signed [9:0] entry_0_3_2_7;
  wire signed [8:0] entry_0_4_0_0;
  wire signed [8:0] entry_0_4_0_1;
  wire signed [9:0] entry_0_4_1_0;
  wire signed [9:0] entry_0_4_1_1;
  wire signed [9:0] entry_0_4_1_2;
  wire signed [9:0] entry_0_4_1_3;
  wire signed [9:0] entry_0_4_2_0;
  wire signed [9:0] entry_0_4_2_1;
  wire signed [9:0] entry_0_4_2_2;
  wire signed [9:0] entry_0_4_2_3;
  wire signed [9:0] entry_0_4_2_4;
  wire signed [9:0] entry_0_4_2_5;
  wire signed [9:0] entry_0_4_2_6;
  wire signed [9:0] entry_0_4_2_7;
  wire signed [8:0] entry_0_5_0_0;
  wire signed [8:0] entry_0_5_0_1;
  wire signed [9:0] entry_0_5_1_0;
  wire signed [9:0] entry_0_5_1_1;
  wire signed [9:0] entry_0_5_1_2;
  wire signed [9:0] entry_0_5_1_3;
  wire signed [9:0] entry_0_5_2_0;
  wire signed [9:0] entry_0_5_2_1;
  wire signed [9:0] entry_0_5_2_2;
  wire signed [9:0] entry_0_5_2_3;
  wire signed [9:0] entry_0_5_2_4;
  wire signed [9:0] entry_0_5_2_5;
  wire signed [9:0] entry_0_5_2_6;
  wire signed [9:0] entry_0_5_2_7;
  wire signed [8:0] entry_0_6_0_0;
  wire signed [8:0] entry_0_6_0_1;
  wire signed [9:0] entry_0_6_1_0;
  wire signed [9:0] entry_0_6_1_1;
  wire signed [9:0] entry_0_6_1_2;
  wire signed [9:0] entry_0_6_1_3;
  wire signed [9:0] entry_0_6_2_0;
  wire signed [9:0] entry_0_6_2_1;
  wire signed [9:0] entry_0_6_2_2;
  wire signed [9:0] entry_0_6_2_3;
  wire signed [9:0] entry_0_6_2_4;
  wire signed [9:0] entry_0_6_2_5;
  wire signed [9:0] entry_0_6_2_6;
  wire signed [9:0] entry_0_6_2_7;
  wire signed [8:0] entry_0_7_0_0;
  wire signed [8:0] entry_0_7_0_1;
  wire signed [9:0] entry_0_7_1_0;
  wire signed [9:0] entry_0_7_1_1;
  wire signed [9:0] entry_0_7_1_2;
  wire signed [9:0] entry_0_7_1_3;
  wire signed [9:0] entry_0_7_2_0;
  wire signed [9:0] entry_0_7_2_1;
  wire signed [9:0] entry_0_7_2_2;
  wire signed [9:0] entry_0_7_2_3;
  wire signed [9:0] entry_0_7_2_4;
  wire signed [9:0] entry_0_7_2_5;
  wire signed [9:0] entry_0_7_2_6;
  wire signed [9:0] entry_0_7_2_7;
  wire signed [8:0] entry_1_0_0_0;
  wire signed [8:0] entry_1_0_0_1;
  wire signed [9:0] entry_1_0_1_0;
  wire signed [9:0] entry_1_0_1_1;
  wire signed [9:0] entry_1_0_1_2;
  wire signed [9:0] entry_1_0_1_3;
  wire signed [9:0] entry_1_0_2_0;
  wire signed [9:0] entry_1_0_2_1;
  wire signed [9:0] entry_1_0_2_2;
  wire signed [9:0] entry_1_0_2_3;
  wire signed [9:0] entry_1_0_2_4;
  wire signed [9:0] entry_1_0_2_5;
  wire signed [9:0] entry_1_0_2_6;
  wire signed [9:0] entry_1_0_2_7;
  wire signed [8:0] entry_1_1_0_0;
  wire signed [8:0] entry_1_1_0_1;
  wire signed [9:0] entry_1_1_1_0;
  wire signed [9:0] entry_1_1_1_1;
  wire signed [9:0] entry_1_1_1_2;
  wire signed [9:0] entry_1_1_1_3;
  wire signed [9:0] entry_1_1_2_0;
  wire signed [9:0] entry_1_1_2_1;
  wire signed [9:0] entry_1_1_2_2;
  wire signed [9:0] entry_1_1_2_3;
  wire signed [9:0] entry_1_1_2_4;
  wire signed [9:0] entry_1_1_2_5;
  wire signed [9:0] entry_1_1_2_6;
  wire signed [9:0] entry_1_1_2_7;
  wire signed [8:0] entry_1_2_0_0;
  wire signed [8:0] entry_1_2_0_1;
  wire signed [9:0] entry_1_2_1_0;
  wire signed [9:0] entry_1_2_1_1;
  wire signed [9:0] entry_1_2_1_2;
  wire signed [9:0] entry_1_2_1_3;
  wire signed [9:0] entry_1_2_2_0;
  wire signed [9:0] entry_1_2_2_1;
  wire signed [9:0] entry_1_2_2_2;
  wire signed [9:0] entry_1_2_2_3;
  wire signed [9:0] entry_1_2_2_4;
  wire signed [9:0] entry_1_2_2_5;
  wire signed [9:0] entry_1_2_2_6;
  wire signed [9:0] entry_1_2_2_7;
  wire signed [8:0] entry_1_3_0_0;
  wire signed [8:0] entry_1_3_0_1;
  wire signed [9:0] entry_1_3_1_0;
  wire signed [9:0] entry_1_3_1_1;
  wire signed [9:0] entry_1_3_1_2;
  wire signed [9:0] entry_1_3_1_3;
  wire signed [9:0] entry_1_3_2_0;
  wire signed [9:0] entry_1_3_2_1;
  wire signed [9:0] entry_1_3_2_2;
  wire signed [9:0] entry_1_3_2_3;
  wire signed [9:0] entry_1_3_2_4;
  wire signed [9:0] entry_1_3_2_5;
  wire signed [9:0] entry_1_3_2_6;
  wire signed [9:0] entry_1_3_2_7;
  wire signed [8:0] entry_1_4_0_0;
  wire signed [8:0] entry_1_4_0_1;
  wire signed [9:0] entry_1_4_1_0;
  wire signed [9:0] entry_1_4_1_1;
  wire signed [9:0] entry_1_4_1_2;
  wire signed [9:0] entry_1_4_1_3;
  wire signed [9:0] entry_1_4_2_0;
  wire signed [9:0] entry_1_4_2_1;
  wire signed [9:0] entry_1_4_2_2;
  wire signed [9:0] entry_1_4_2_3;
  wire signed [9:0] entry_1_4_2_4;
  wire signed [9:0] entry_1_4_2_5;
  wire signed [9:0] entry_1_4_2_6;
  wire signed [9:0] entry_1_4_2_7;
  wire signed [8:0] entry_1_5_0_0;
  wire signed [8:0] entry_1_5_0_1;
  wire signed [9:0] entry_1_5_1_0;
  wire signed [9:0] entry_1_5_1_1;
  wire signed [9:0] entry_1_5_1_2;
  wire signed [9:0] entry_1_5_1_3;
  wire signed [9:0] entry_1_5_2_0;
  wire signed [9:0] entry_1_5_2_1;
  wire signed [9:0] entry_1_5_2_2;
  wire signed [9:0] entry_1_5_2_3;
  wire signed [9:0] entry_1_5_2_4;
  wire signed [9:0] entry_1_5_2_5;
  wire signed [9:0] entry_1_5_2_6;
  wire signed [9:0] entry_1_5_2_7;
  wire signed [8:0] entry_1_6_0_0;
  wire signed [8:0] entry_1_6_0_1;
  wire signed [9:0] entry_1_6_1_0;
  wire signed [9:0] entry_1_6_1_1;
  wire signed [9:0] entry_1_6_1_2;
  wire signed [9:0] entry_1_6_1_3;
  wire signed [9:0] entry_1_6_2_0;
  wire signed [9:0] entry_1_6_2_1;
  wire signed [9:0] entry_1_6_2_2;
  wire signed [9:0] entry_1_6_2_3;
  wire signed [9:0] entry_1_6_2_4;
  wire signed [9:0] entry_1_6_2_5;
  wire signed [9:0] entry_1_6_2_6;
  wire signed [9:0] entry_1_6_2_7;
  wire signed [8:0] entry_1_7_0_0;
  wire signed [8:0] entry_1_7_0_1;
  wire signed [9:0] entry_1_7_1_0;
  wire signed [9:0] entry_1_7_1_1;
  wire signed [9:0] entry_1_7_1_2;
  wire signed [9:0] entry_1_7_1_3;
  wire signed [9:0] entry_1_7_2_0;
  wire signed [9:0] entry_1_7_2_1;
  wire signed [9:0] entry_1_7_2_2;
  wire signed [9:0] entry_1_7_2_3;
  wire signed [9:0] entry_1_7_2_4;
  wire signed [9:0] entry_1_7_2_5;
  wire signed [9:0] entry_1_7_2_6;
  wire signed [9:0] entry_1_7_2_7;
  assign _014_ = - $signed(acts[231:224]);
  assign entry_0_7_0_0 = $signed(acts[255:248]) + $signed(_014_);
  assign entry_0_7_0_1 = $signed(acts[255:248]) + $signed(acts[231:224]);
  assign entry_0_7_1_0 = $signed(entry_0_7_0_0) + $signed(_015_);
  assign _015_ = - $signed(acts[239:232]);
  assign entry_0_7_1_1 = $signed(entry_0_7_0_1) + $signed(_015_);
  assign entry_0_7_1_2 = $signed(entry_0_7_0_0) + $signed(acts[239:232]);
  assign entry_0_7_1_3 = $signed(entry_0_7_0_1) + $signed(acts[239:232]);
  assign entry_0_7_2_0 = $signed(entry_0_7_1_0) + $signed(_016_);
  assign entry_0_7_2_1 = $signed(entry_0_7_1_1) + $signed(_016_);
  assign entry_0_7_2_2 = $signed(entry_0_7_1_2) + $signed(_016_);
  assign _016_ = - $signed(acts[247:240]);
  assign entry_0_7_2_3 = $signed(entry_0_7_1_3) + $signed(_016_);
  assign entry_0_7_2_4 = $signed(entry_0_7_1_0) + $signed(acts[247:240]);
  assign entry_0_7_2_5 = $signed(entry_0_7_1_1) + $signed(acts[247:240]);
  assign entry_0_7_2_6 = $signed(entry_0_7_1_2) + $signed(acts[247:240]);
  assign entry_0_7_2_7 = $signed(entry_0_7_1_3) + $signed(acts[247:240]);
  assign \after[0].even  = ~ { entry_0_7_2_7[0], entry_0_6_2_7[0], entry_0_5_2_7[0], entry_0_4_2_7[0], entry_0_3_2_7[0], entry_0_2_2_7[0], entry_0_1_2_7[0], entry_0_0_2_7[0] };
  assign _017_[9:0] = $signed(entry_0_0_2_7[9:1]) + $signed(entry_0_1_2_7[9:1]);
  assign _018_[10:0] = $signed(_017_[9:0]) + $signed(entry_0_2_2_7[9:1]);
  assign _019_[11:0] = $signed(_018_[10:0]) + $signed(entry_0_3_2_7[9:1]);
  assign _020_[12:0] = $signed(_019_[11:0]) + $signed(entry_0_4_2_7[9:1]);
  assign _021_ = $signed(_020_[12:0]) + $signed(entry_0_5_2_7[9:1]);
  assign _022_ = $signed(_021_) + $signed(entry_0_6_2_7[9:1]);
  assign _023_ = $signed(_022_) + $signed(entry_0_7_2_7[9:1]);
  assign _024_ = entry_0_0_2_7[0] + entry_0_1_2_7[0];
  assign _025_ = _024_ + entry_0_2_2_7[0];
  assign _026_ = _025_ + entry_0_3_2_7[0];
  assign _027_ = _026_ + entry_0_4_2_7[0];
  assign _028_ = _027_ + entry_0_5_2_7[0];
  assign _029_ = _028_ + entry_0_6_2_7[0];
  assign _030_ = _029_ + entry_0_7_2_7[0];
  assign \after[0].offset  = $signed(_023_) + $signed({ 1'h0, _030_ });
  assign _031_ = - $signed(acts[263:256]);
  assign entry_1_0_0_0 = $signed(acts[287:280]) + $signed(_031_);
  assign entry_1_0_0_1 = $signed(acts[287:280]) + $signed(acts[263:256]);
  assign entry_1_0_1_0 = $signed(entry_1_0_0_0) + $signed(_032_);
  assign _032_ = - $signed(acts[271:264]);
  assign entry_1_0_1_1 = $signed(entry_1_0_0_1) + $signed(_032_);
  assign entry_1_0_1_2 = $signed(entry_1_0_0_0) + $signed(acts[271:264]);
  assign entry_1_0_1_3 = $signed(entry_1_0_0_1) + $signed(acts[271:264]);
  assign entry_1_0_2_0 = $signed(entry_1_0_1_0) + $signed(_033_);
  assign entry_1_0_2_1 = $signed(entry_1_0_1_1) + $signed(_033_);
  assign entry_1_0_2_2 = $signed(entry_1_0_1_2) + $signed(_033_);
  assign _033_ = - $signed(acts[279:272]);
  assign entry_1_0_2_3 = $signed(entry_1_0_1_3) + $signed(_033_);
  assign entry_1_0_2_4 = $signed(entry_1_0_1_0) + $signed(acts[279:272]);
  assign entry_1_0_2_5 = $signed(entry_1_0_1_1) + $signed(acts[279:272]);
  assign entry_1_0_2_6 = $signed(entry_1_0_1_2) + $signed(acts[279:272]);
  assign entry_1_0_2_7 = $signed(entry_1_0_1_3) + $signed(acts[279:272]);
  assign _034_ = - $signed(acts[295:288]);
  assign entry_1_1_0_0 = $signed(acts[319:312]) + $signed(_034_);
  assign entry_1_1_0_1 = $signed(acts[319:312]) + $signed(acts[295:288]);
  assign entry_1_1_1_0 = $signed(entry_1_1_0_0) + $signed(_035_);
  assign _035_ = - $signed(acts[303:296]);
  assign entry_1_1_1_1 = $signed(entry_1_1_0_1) + $signed(_035_);
  assign entry_1_1_1_2 = $signed(entry_1_1_0_0) + $signed(acts[303:296]);
  assign entry_1_1_1_3 = $signed(entry_1_1_0_1) + $signed(acts[303:296]);
  assign entry_1_1_2_0 = $signed(entry_1_1_1_0) + $signed(_036_);
  assign entry_1_1_2_1 = $signed(entry_1_1_1_1) + $signed(_036_);
  assign entry_1_1_2_2 = $signed(entry_1_1_1_2) + $signed(_036_);
  assign _036_ = - $signed(acts[311:304]);
  assign entry_1_1_2_3 = $signed(entry_1_1_1_3) + $signed(_036_);
  assign entry_1_1_2_4 = $signed(entry_1_1_1_0) + $signed(acts[311:304]);
  assign entry_1_1_2_5 = $signed(entry_1_1_1_1) + $signed(acts[311:304]);
  assign entry_1_1_2_6 = $signed(entry_1_1_1_2) + $signed(acts[311:304]);
  assign entry_1_1_2_7 = $signed(entry_1_1_1_3) + $signed(acts[311:304]);
  assign _038_ = - $signed(acts[327:320]);
  assign entry_1_2_0_0 = $signed(acts[351:344]) + $signed(_038_);
  assign entry_1_2_0_1 = $signed(acts[351:344]) + $signed(acts[327:320]);
  assign entry_1_2_1_0 = $signed(entry_1_2_0_0) + $signed(_039_);
  assign _039_ = - $signed(acts[335:328]);
  assign entry_1_2_1_1 = $signed(entry_1_2_0_1) + $signed(_039_);
  assign entry_1_2_1_2 = $signed(entry_1_2_0_0) + $signed(acts[335:328]);
  assign entry_1_2_1_3 = $signed(entry_1_2_0_1) + $signed(acts[335:328]);
  assign entry_1_2_2_0 = $signed(entry_1_2_1_0) + $signed(_040_);
  assign entry_1_2_2_1 = $signed(entry_1_2_1_1) + $signed(_040_);
  assign entry_1_2_2_2 = $signed(entry_1_2_1_2) + $signed(_040_);
  assign _040_ = - $signed(acts[343:336]);
  assign entry_1_2_2_3 = $signed(entry_1_2_1_3) + $signed(_040_);
  assign entry_1_2_2_4 = $signed(entry_1_2_1_0) + $signed(acts[343:336]);
  assign entry_1_2_2_5 = $signed(entry_1_2_1_1) + $signed(acts[343:336]);
  assign entry_1_2_2_6 = $signed(entry_1_2_1_2) + $signed(acts[343:336]);
  assign entry_1_2_2_7 = $signed(entry_1_2_1_3) + $signed(acts[343:336]);
  assign _042_ = - $signed(acts[359:352]);
  assign entry_1_3_0_0 = $signed(acts[383:376]) + $signed(_042_);
  assign entry_1_3_0_1 = $signed(acts[383:376]) + $signed(acts[359:352]);
  assign entry_1_3_1_0 = $signed(entry_1_3_0_0) + $signed(_043_);
  assign _043_ = - $signed(acts[367:360]);
  assign entry_1_3_1_1 = $signed(entry_1_3_0_1) + $signed(_043_);
  assign entry_1_3_1_2 = $signed(entry_1_3_0_0) + $signed(acts[367:360]);
  assign entry_1_3_1_3 = $signed(entry_1_3_0_1) + $signed(acts[367:360]);
  assign entry_1_3_2_0 = $signed(entry_1_3_1_0) + $signed(_044_);
  assign _044_ = - $signed(acts[375:368]);
  assign entry_1_3_2_1 = $signed(entry_1_3_1_1) + $signed(_044_);
  assign entry_1_3_2_2 = $signed(entry_1_3_1_2) + $signed(_044_);
  assign entry_1_3_2_3 = $signed(entry_1_3_1_3) + $signed(_044_);
  assign entry_1_3_2_4 = $signed(entry_1_3_1_0) + $signed(acts[375:368]);
  assign entry_1_3_2_5 = $signed(entry_1_3_1_1) + $signed(acts[375:368]);
  assign entry_1_3_2_6 = $signed(entry_1_3_1_2) + $signed(acts[375:368]);
  assign entry_1_3_2_7 = $signed(entry_1_3_1_3) + $signed(acts[375:368]);
  assign _047_ = - $signed(acts[391:384]);
  assign entry_1_4_0_0 = $signed(acts[415:408]) + $signed(_047_);
  assign entry_1_4_0_1 = $signed(acts[415:408]) + $signed(acts[391:384]);
  assign entry_1_4_1_0 = $signed(entry_1_4_0_0) + $signed(_048_);
  assign _048_ = - $signed(acts[399:392]);
  assign entry_1_4_1_1 = $signed(entry_1_4_0_1) + $signed(_048_);
  assign entry_1_4_1_2 = $signed(entry_1_4_0_0) + $signed(acts[399:392]);
  assign entry_1_4_1_3 = $signed(entry_1_4_0_1) + $signed(acts[399:392]);
  assign entry_1_4_2_0 = $signed(entry_1_4_1_0) + $signed(_049_);
  assign entry_1_4_2_1 = $signed(entry_1_4_1_1) + $signed(_049_);
  assign entry_1_4_2_2 = $signed(entry_1_4_1_2) + $signed(_049_);
  assign _049_ = - $signed(acts[407:400]);
  assign entry_1_4_2_3 = $signed(entry_1_4_1_3) + $signed(_049_);
  assign entry_1_4_2_4 = $signed(entry_1_4_1_0) + $signed(acts[407:400]);
  assign entry_1_4_2_5 = $signed(entry_1_4_1_1) + $signed(acts[407:400]);
  assign entry_1_4_2_6 = $signed(entry_1_4_1_2) + $signed(acts[407:400]);
  assign entry_1_4_2_7 = $signed(entry_1_4_1_3) + $signed(acts[407:400]);
  assign _050_ = - $signed(acts[423:416]);
  assign entry_1_5_0_0 = $signed(acts[447:440]) + $signed(_050_);
  assign entry_1_5_0_1 = $signed(acts[447:440]) + $signed(acts[423:416]);
  assign _051_ = - $signed(acts[431:424]);
  assign entry_1_5_1_0 = $signed(entry_1_5_0_0) + $signed(_051_);
  assign entry_1_5_1_1 = $signed(entry_1_5_0_1) + $signed(_051_);
  assign entry_1_5_1_2 = $signed(entry_1_5_0_0) + $signed(acts[431:424]);
  assign entry_1_5_1_3 = $signed(entry_1_5_0_1) + $signed(acts[431:424]);
  assign _052_ = - $signed(acts[439:432]);
  assign entry_1_5_2_0 = $signed(entry_1_5_1_0) + $signed(_052_);
  assign entry_1_5_2_1 = $signed(entry_1_5_1_1) + $signed(_052_);
  assign entry_1_5_2_2 = $signed(entry_1_5_1_2) + $signed(_052_);
  assign entry_1_5_2_3 = $signed(entry_1_5_1_3) + $signed(_052_);
  assign entry_1_5_2_4 = $signed(entry_1_5_1_0) + $signed(acts[439:432]);
  assign entry_1_5_2_5 = $signed(entry_1_5_1_1) + $signed(acts[439:432]);
  assign entry_1_5_2_6 = $signed(entry_1_5_1_2) + $signed(acts[439:432]);
  assign entry_1_5_2_7 = $signed(entry_1_5_1_3) + $signed(acts[439:432]);
  assign _053_ = - $signed(acts[455:448]);
  assign entry_1_6_0_0 = $signed(acts[479:472]) + $signed(_053_);
  assign entry_1_6_0_1 = $signed(acts[479:472]) + $signed(acts[455:448]);
  assign entry_1_6_1_0 = $signed(entry_1_6_0_0) + $signed(_054_);
  assign _054_ = - $signed(acts[463:456]);
  assign entry_1_6_1_1 = $signed(entry_1_6_0_1) + $signed(_054_);
  assign entry_1_6_1_2 = $signed(entry_1_6_0_0) + $signed(acts[463:456]);
  assign entry_1_6_1_3 = $signed(entry_1_6_0_1) + $signed(acts[463:456]);
  assign _055_ = - $signed(acts[471:464]);
  assign entry_1_6_2_0 = $signed(entry_1_6_1_0) + $signed(_055_);
  assign entry_1_6_2_1 = $signed(entry_1_6_1_1) + $signed(_055_);
  assign entry_1_6_2_2 = $signed(entry_1_6_1_2) + $signed(_055_);
  assign entry_1_6_2_3 = $signed(entry_1_6_1_3) + $signed(_055_);
  assign entry_1_6_2_4 = $signed(entry_1_6_1_0) + $signed(acts[471:464]);
  assign entry_1_6_2_5 = $signed(entry_1_6_1_1) + $signed(acts[471:464]);
  assign entry_1_6_2_6 = $signed(entry_1_6_1_2) + $signed(acts[471:464]);
  assign entry_1_6_2_7 = $signed(entry_1_6_1_3) + $signed(acts[471:464]);
  assign _056_ = - $signed(acts[487:480]);
  assign entry_1_7_0_0 = $signed(acts[511:504]) + $signed(_056_);
  assign entry_1_7_0_1 = $signed(acts[511:504]) + $signed(acts[487:480]);
  assign _057_ = - $signed(acts[495:488]);
  assign entry_1_7_1_0 = $signed(entry_1_7_0_0) + $signed(_057_);
  assign entry_1_7_1_1 = $signed(entry_1_7_0_1) + $signed(_057_);
  assign entry_1_7_1_2 = $signed(entry_1_7_0_0) + $signed(acts[495:488]);
  assign entry_1_7_1_3 = $signed(entry_1_7_0_1) + $signed(acts[495:488]);
  assign _058_ = - $signed(acts[503:496]);
  assign entry_1_7_2_0 = $signed(entry_1_7_1_0) + $signed(_058_);
  assign entry_1_7_2_1 = $signed(entry_1_7_1_1) + $signed(_058_);
  assign entry_1_7_2_2 = $signed(entry_1_7_1_2) + $signed(_058_);
  assign entry_1_7_2_3 = $signed(entry_1_7_1_3) + $signed(_058_);
  assign entry_1_7_2_4 = $signed(entry_1_7_1_0) + $signed(acts[503:496]);
  assign entry_1_7_2_5 = $signed(entry_1_7_1_1) + $signed(acts[503:496]);
  assign entry_1_7_2_6 = $signed(entry_1_7_1_2) + $signed(acts[503:496]);
  assign entry_1_7_2_7 = $signed(entry_1_7_1_3) + $signed(acts[503:496]);
  assign \after[1].even  = ~ { entry_1_7_2_7[0], entry_1_6_2_7[0], entry_1_5_2_7[0], entry_1_4_2_7[0], entry_1_3_2_7[0], entry_1_2_2_7[0], entry_1_1_2_7[0], entry_1_0_2_7[0] };
  assign _059_[9:0] = $signed(entry_1_0_2_7[9:1]) + $signed(entry_1_1_2_7[9:1]);
  assign _060_[10:0] = $signed(_059_[9:0]) + $signed(entry_1_2_2_7[9:1]);
  assign _061_[11:0] = $signed(_060_[10:0]) + $signed(entry_1_3_2_7[9:1]);
  assign _062_[12:0] = $signed(_061_[11:0]) + $signed(entry_1_4_2_7[9:1]);
  assign _063_ = $signed(_062_[12:0]) + $signed(entry_1_5_2_7[9:1]);
  assign _064_ = $signed(_063_) + $signed(entry_1_6_2_7[9:1]);
  assign _065_ = $signed(_064_) + $signed(entry_1_7_2_7[9:1]);
  assign _066_ = entry_1_0_2_7[0] + entry_1_1_2_7[0];
  assign _067_ = _066_ + entry_1_2_2_7[0];
  assign _068_ = _067_ + entry_1_3_2_7[0];
  assign _069_ = _068_ + entry_1_4_2_7[0];
  assign _070_ = _069_ + entry_1_5_2_7[0];
  assign _071_ = _070_ + entry_1_6_2_7[0];
  assign _072_ = _071_ + entry_1_7_2_7[0];
  assign \after[1].offset  = $signed(_065_) + $signed({ 1'h0, _072_ });
  assign _000_ = - $signed(acts[7:0]);
  assign entry_0_0_0_0 = $signed(acts[31:24]) + $signed(_000_);
  assign entry_0_0_0_1 = $signed(acts[31:24]) + $signed(acts[7:0]);
  assign entry_0_0_1_0 = $signed(entry_0_0_0_0) + $signed(_046_);
  assign _046_ = - $signed(acts[15:8]);
  assign entry_0_0_1_1 = $signed(entry_0_0_0_1) + $signed(_046_);
  assign entry_0_0_1_2 = $signed(entry_0_0_0_0) + $signed(acts[15:8]);
  assign entry_0_0_1_3 = $signed(entry_0_0_0_1) + $signed(acts[15:8]);
  assign entry_0_0_2_0 = $signed(entry_0_0_1_0) + $signed(_001_);
  assign entry_0_0_2_1 = $signed(entry_0_0_1_1) + $signed(_001_);
  assign entry_0_0_2_2 = $signed(entry_0_0_1_2) + $signed(_001_);
  assign _001_ = - $signed(acts[23:16]);
  assign entry_0_0_2_3 = $signed(entry_0_0_1_3) + $signed(_001_);
  assign entry_0_0_2_4 = $signed(entry_0_0_1_0) + $signed(acts[23:16]);
  assign entry_0_0_2_5 = $signed(entry_0_0_1_1) + $signed(acts[23:16]);
  assign entry_0_0_2_6 = $signed(entry_0_0_1_2) + $signed(acts[23:16]);
  assign entry_0_0_2_7 = $signed(entry_0_0_1_3) + $signed(acts[23:16]);
  assign _037_ = - $signed(acts[39:32]);
  assign entry_0_1_0_0 = $signed(acts[63:56]) + $signed(_037_);
  assign entry_0_1_0_1 = $signed(acts[63:56]) + $signed(acts[39:32]);
  assign entry_0_1_1_0 = $signed(entry_0_1_0_0) + $signed(_041_);
  assign _041_ = - $signed(acts[47:40]);
  assign entry_0_1_1_1 = $signed(entry_0_1_0_1) + $signed(_041_);
  assign entry_0_1_1_2 = $signed(entry_0_1_0_0) + $signed(acts[47:40]);
  assign entry_0_1_1_3 = $signed(entry_0_1_0_1) + $signed(acts[47:40]);
  assign entry_0_1_2_0 = $signed(entry_0_1_1_0) + $signed(_045_);
  assign entry_0_1_2_1 = $signed(entry_0_1_1_1) + $signed(_045_);
  assign entry_0_1_2_2 = $signed(entry_0_1_1_2) + $signed(_045_);
  assign _045_ = - $signed(acts[55:48]);
  assign entry_0_1_2_3 = $signed(entry_0_1_1_3) + $signed(_045_);
  assign entry_0_1_2_4 = $signed(entry_0_1_1_0) + $signed(acts[55:48]);
  assign entry_0_1_2_5 = $signed(entry_0_1_1_1) + $signed(acts[55:48]);
  assign entry_0_1_2_6 = $signed(entry_0_1_1_2) + $signed(acts[55:48]);
  assign entry_0_1_2_7 = $signed(entry_0_1_1_3) + $signed(acts[55:48]);
  assign _073_ = - $signed(acts[71:64]);
  assign entry_0_2_0_0 = $signed(acts[95:88]) + $signed(_073_);
  assign entry_0_2_0_1 = $signed(acts[95:88]) + $signed(acts[71:64]);
  assign entry_0_2_1_0 = $signed(entry_0_2_0_0) + $signed(_074_);
  assign _074_ = - $signed(acts[79:72]);
  assign entry_0_2_1_1 = $signed(entry_0_2_0_1) + $signed(_074_);
  assign entry_0_2_1_2 = $signed(entry_0_2_0_0) + $signed(acts[79:72]);
  assign entry_0_2_1_3 = $signed(entry_0_2_0_1) + $signed(acts[79:72]);
  assign entry_0_2_2_0 = $signed(entry_0_2_1_0) + $signed(_075_);
  assign entry_0_2_2_1 = $signed(entry_0_2_1_1) + $signed(_075_);
  assign entry_0_2_2_2 = $signed(entry_0_2_1_2) + $signed(_075_);
  assign _075_ = - $signed(acts[87:80]);
  assign entry_0_2_2_3 = $signed(entry_0_2_1_3) + $signed(_075_);
  assign entry_0_2_2_4 = $signed(entry_0_2_1_0) + $signed(acts[87:80]);
  assign entry_0_2_2_5 = $signed(entry_0_2_1_1) + $signed(acts[87:80]);
  assign entry_0_2_2_6 = $signed(entry_0_2_1_2) + $signed(acts[87:80]);
  assign entry_0_2_2_7 = $signed(entry_0_2_1_3) + $signed(acts[87:80]);
  assign _002_ = - $signed(acts[103:96]);
  assign entry_0_3_0_0 = $signed(acts[127:120]) + $signed(_002_);
  assign entry_0_3_0_1 = $signed(acts[127:120]) + $signed(acts[103:96]);
  assign entry_0_3_1_0 = $signed(entry_0_3_0_0) + $signed(_003_);
  assign _003_ = - $signed(acts[111:104]);
  assign entry_0_3_1_1 = $signed(entry_0_3_0_1) + $signed(_003_);
  assign entry_0_3_1_2 = $signed(entry_0_3_0_0) + $signed(acts[111:104]);
  assign entry_0_3_1_3 = $signed(entry_0_3_0_1) + $signed(acts[111:104]);
  assign entry_0_3_2_0 = $signed(entry_0_3_1_0) + $signed(_004_);
  assign entry_0_3_2_1 = $signed(entry_0_3_1_1) + $signed(_004_);
  assign entry_0_3_2_2 = $signed(entry_0_3_1_2) + $signed(_004_);
  assign _004_ = - $signed(acts[119:112]);
  assign entry_0_3_2_3 = $signed(entry_0_3_1_3) + $signed(_004_);
  assign entry_0_3_2_4 = $signed(entry_0_3_1_0) + $signed(acts[119:112]);
  assign entry_0_3_2_5 = $signed(entry_0_3_1_1) + $signed(acts[119:112]);
  assign entry_0_3_2_6 = $signed(entry_0_3_1_2) + $signed(acts[119:112]);
  assign entry_0_3_2_7 = $signed(entry_0_3_1_3) + $signed(acts[119:112]);
  assign _005_ = - $signed(acts[135:128]);
  assign entry_0_4_0_0 = $signed(acts[159:152]) + $signed(_005_);
  assign entry_0_4_0_1 = $signed(acts[159:152]) + $signed(acts[135:128]);
  assign entry_0_4_1_0 = $signed(entry_0_4_0_0) + $signed(_006_);
  assign _006_ = - $signed(acts[143:136]);
  assign entry_0_4_1_1 = $signed(entry_0_4_0_1) + $signed(_006_);
  assign entry_0_4_1_2 = $signed(entry_0_4_0_0) + $signed(acts[143:136]);
  assign entry_0_4_1_3 = $signed(entry_0_4_0_1) + $signed(acts[143:136]);
  assign entry_0_4_2_0 = $signed(entry_0_4_1_0) + $signed(_007_);
  assign entry_0_4_2_1 = $signed(entry_0_4_1_1) + $signed(_007_);
  assign entry_0_4_2_2 = $signed(entry_0_4_1_2) + $signed(_007_);
  assign _007_ = - $signed(acts[151:144]);
  assign entry_0_4_2_3 = $signed(entry_0_4_1_3) + $signed(_007_);
  assign entry_0_4_2_4 = $signed(entry_0_4_1_0) + $signed(acts[151:144]);
  assign entry_0_4_2_5 = $signed(entry_0_4_1_1) + $signed(acts[151:144]);
  assign entry_0_4_2_6 = $signed(entry_0_4_1_2) + $signed(acts[151:144]);
  assign entry_0_4_2_7 = $signed(entry_0_4_1_3) + $signed(acts[151:144]);
  assign _008_ = - $signed(acts[167:160]);
  assign entry_0_5_0_0 = $signed(acts[191:184]) + $signed(_008_);
  assign entry_0_5_0_1 = $signed(acts[191:184]) + $signed(acts[167:160]);
  assign entry_0_5_1_0 = $signed(entry_0_5_0_0) + $signed(_009_);
  assign _009_ = - $signed(acts[175:168]);
  assign entry_0_5_1_1 = $signed(entry_0_5_0_1) + $signed(_009_);
  assign entry_0_5_1_2 = $signed(entry_0_5_0_0) + $signed(acts[175:168]);
  assign entry_0_5_1_3 = $signed(entry_0_5_0_1) + $signed(acts[175:168]);
  assign entry_0_5_2_0 = $signed(entry_0_5_1_0) + $signed(_010_);
  assign entry_0_5_2_1 = $signed(entry_0_5_1_1) + $signed(_010_);
  assign entry_0_5_2_2 = $signed(entry_0_5_1_2) + $signed(_010_);
  assign _010_ = - $signed(acts[183:176]);
  assign entry_0_5_2_3 = $signed(entry_0_5_1_3) + $signed(_010_);
  assign entry_0_5_2_4 = $signed(entry_0_5_1_0) + $signed(acts[183:176]);
  assign entry_0_5_2_5 = $signed(entry_0_5_1_1) + $signed(acts[183:176]);
  assign entry_0_5_2_6 = $signed(entry_0_5_1_2) + $signed(acts[183:176]);
  assign entry_0_5_2_7 = $signed(entry_0_5_1_3) + $signed(acts[183:176]);
  assign _011_ = - $signed(acts[199:192]);
  assign entry_0_6_0_0 = $signed(acts[223:216]) + $signed(_011_);
  assign entry_0_6_0_1 = $signed(acts[223:216]) + $signed(acts[199:192]);
  assign entry_0_6_1_0 = $signed(entry_0_6_0_0) + $signed(_012_);
  assign _012_ = - $signed(acts[207:200]);
  assign entry_0_6_1_1 = $signed(entry_0_6_0_1) + $signed(_012_);
  assign entry_0_6_1_2 = $signed(entry_0_6_0_0) + $signed(acts[207:200]);
  assign entry_0_6_1_3 = $signed(entry_0_6_0_1) + $signed(acts[207:200]);
  assign entry_0_6_2_0 = $signed(entry_0_6_1_0) + $signed(_013_);
  assign entry_0_6_2_1 = $signed(entry_0_6_1_1) + $signed(_013_);
  assign entry_0_6_2_2 = $signed(entry_0_6_1_2) + $signed(_013_);
  assign _013_ = - $signed(acts[215:208]);
  assign entry_0_6_2_3 = $signed(entry_0_6_1_3) + $signed(_013_);
  assign entry_0_6_2_4 = $signed(entry_0_6_1_0) + $signed(acts[215:208]);
  assign entry_0_6_2_5 = $signed(entry_0_6_1_1) + $signed(acts[215:208]);
  assign entry_0_6_2_6 = $signed(entry_0_6_1_2) + $signed(acts[215:208]);
  assign entry_0_6_2_7 = $signed(entry_0_6_1_3) + $signed(acts[215:208]);
  always @(posedge clk)
    if (enter) operand <= { \after[1].offset , \after[1].even , \after[1].tables[7][7] , \after[1].tables[7][6] , \after[1].tables[7][5] , \after[1].tables[7][4] , \after[1].tables[7][3] , \after[1].tables[7][2] , \after[1].tables[7][1] , \after[1].tables[7][0] , \after[1].tables[6][7] , \after[1].tables[6][6] , \after[1].tables[6][5] , \after[1].tables[6][4] , \after[1].tables[6][3] , \after[1].tables[6][2] , \after[1].tables[6][1] , \after[1].tables[6][0] , \after[1].tables[5][7] , \after[1].tables[5][6] , \after[1].tables[5][5] , \after[1].tables[5][4] , \after[1].tables[5][3] , \after[1].tables[5][2] , \after[1].tables[5][1] , \after[1].tables[5][0] , \after[1].tables[4][7] , \after[1].tables[4][6] , \after[1].tables[4][5] , \after[1].tables[4][4] , \after[1].tables[4][3] , \after[1].tables[4][2] , \after[1].tables[4][1] , \after[1].tables[4][0] , \after[1].tables[3][7] , \after[1].tables[3][6] , \after[1].tables[3][5] , \after[1].tables[3][4] , \after[1].tables[3][3] , \after[1].tables[3][2] , \after[1].tables[3][1] , \after[1].tables[3][0] , \after[1].tables[2][7] , \after[1].tables[2][6] , \after[1].tables[2][5] , \after[1].tables[2][4] , \after[1].tables[2][3] , \after[1].tables[2][2] , \after[1].tables[2][1] , \after[1].tables[2][0] , \after[1].tables[1][7] , \after[1].tables[1][6] , \after[1].tables[1][5] , \after[1].tables[1][4] , \after[1].tables[1][3] , \after[1].tables[1][2] , \after[1].tables[1][1] , \after[1].tables[1][0] , \after[1].tables[0][7] , \after[1].tables[0][6] , \after[1].tables[0][5] , \after[1].tables[0][4] , \after[1].tables[0][3] , \after[1].tables[0][2] , \after[1].tables[0][1] , \after[1].tables[0][0] , \after[0].offset , \after[0].even , \after[0].tables[7][7] , \after[0].tables[7][6] , \after[0].tables[7][5] , \after[0].tables[7][4] , \after[0].tables[7][3] , \after[0].tables[7][2] , \after[0].tables[7][1] , \after[0].tables[7][0] , \after[0].tables[6][7] , \after[0].tables[6][6] , \after[0].tables[6][5] , \after[0].tables[6][4] , \after[0].tables[6][3] , \after[0].tables[6][2] , \after[0].tables[6][1] , \after[0].tables[6][0] , \after[0].tables[5][7] , \after[0].tables[5][6] , \after[0].tables[5][5] , \after[0].tables[5][4] , \after[0].tables[5][3] , \after[0].tables[5][2] , \after[0].tables[5][1] , \after[0].tables[5][0] , \after[0].tables[4][7] , \after[0].tables[4][6] , \after[0].tables[4][5] , \after[0].tables[4][4] , \after[0].tables[4][3] , \after[0].tables[4][2] , \after[0].tables[4][1] , \after[0].tables[4][0] , \after[0].tables[3][7] , \after[0].tables[3][6] , \after[0].tables[3][5] , \after[0].tables[3][4] , \after[0].tables[3][3] , \after[0].tables[3][2] , \after[0].tables[3][1] , \after[0].tables[3][0] , \after[0].tables[2][7] , \after[0].tables[2][6] , \after[0].tables[2][5] , \after[0].tables[2][4] , \after[0].tables[2][3] , \after[0].tables[2][2] , \after[0].tables[2][1] , \after[0].tables[2][0] , \after[0].tables[1][7] , \after[0].tables[1][6] , \after[0].tables[1][5] , \after[0].tables[1][4] , \after[0].tables[1][3] , \after[0].tables[1][2] , \after[0].tables[1][1] , \after[0].tables[1][0] , \after[0].tables[0][7] , \after[0].tables[0][6] , \after[0].tables[0][5] , \after[0].tables[0][4] , \after[0].tables[0][3] , \after[0].tables[0][2] , \after[0].tables[0][1] , \after[0].tables[0][0]  };
  assign \after[0].tables[0][0]  = ~ entry_0_0_2_0[9:1];
  assign \after[0].tables[0][1]  = ~ entry_0_0_2_1[9:1];
  assign \after[0].tables[0][2]  = ~ entry_0_0_2_2[9:1];
  assign \after[0].tables[0][3]  = ~ entry_0_0_2_3[9:1];
  assign \after[0].tables[0][4]  = ~ entry_0_0_2_4[9:1];
  assign \after[0].tables[0][5]  = ~ entry_0_0_2_5[9:1];
  assign \after[0].tables[0][6]  = ~ entry_0_0_2_6[9:1];
  assign \after[0].tables[0][7]  = ~ entry_0_0_2_7[9:1];
  assign \after[0].tables[1][0]  = ~ entry_0_1_2_0[9:1];
  assign \after[0].tables[1][1]  = ~ entry_0_1_2_1[9:1];
  assign \after[0].tables[1][2]  = ~ entry_0_1_2_2[9:1];
  assign \after[0].tables[1][3]  = ~ entry_0_1_2_3[9:1];
  assign \after[0].tables[1][4]  = ~ entry_0_1_2_4[9:1];
  assign \after[0].tables[1][5]  = ~ entry_0_1_2_5[9:1];
  assign \after[0].tables[1][6]  = ~ entry_0_1_2_6[9:1];
  assign \after[0].tables[1][7]  = ~ entry_0_1_2_7[9:1];
  assign \after[0].tables[2][0]  = ~ entry_0_2_2_0[9:1];
  assign \after[0].tables[2][1]  = ~ entry_0_2_2_1[9:1];
  assign \after[0].tables[2][2]  = ~ entry_0_2_2_2[9:1];
  assign \after[0].tables[2][3]  = ~ entry_0_2_2_3[9:1];
  assign \after[0].tables[2][4]  = ~ entry_0_2_2_4[9:1];
  assign \after[0].tables[2][5]  = ~ entry_0_2_2_5[9:1];
  assign \after[0].tables[2][6]  = ~ entry_0_2_2_6[9:1];
  assign \after[0].tables[2][7]  = ~ entry_0_2_2_7[9:1];
  assign \after[0].tables[3][0]  = ~ entry_0_3_2_0[9:1];
  assign \after[0].tables[3][1]  = ~ entry_0_3_2_1[9:1];
  assign \after[0].tables[3][2]  = ~ entry_0_3_2_2[9:1];
  assign \after[0].tables[3][3]  = ~ entry_0_3_2_3[9:1];
  assign \after[0].tables[3][4]  = ~ entry_0_3_2_4[9:1];
  assign \after[0].tables[3][5]  = ~ entry_0_3_2_5[9:1];
  assign \after[0].tables[3][6]  = ~ entry_0_3_2_6[9:1];
  assign \after[0].tables[3][7]  = ~ entry_0_3_2_7[9:1];
  assign \after[0].tables[4][0]  = ~ entry_0_4_2_0[9:1];
  assign \after[0].tables[4][1]  = ~ entry_0_4_2_1[9:1];
  assign \after[0].tables[4][2]  = ~ entry_0_4_2_2[9:1];
  assign \after[0].tables[4][3]  = ~ entry_0_4_2_3[9:1];
  assign \after[0].tables[4][4]  = ~ entry_0_4_2_4[9:1];
  assign \after[0].tables[4][5]  = ~ entry_0_4_2_5[9:1];
  assign \after[0].tables[4][6]  = ~ entry_0_4_2_6[9:1];
  assign \after[0].tables[4][7]  = ~ entry_0_4_2_7[9:1];
  assign \after[0].tables[5][0]  = ~ entry_0_5_2_0[9:1];
  assign \after[0].tables[5][1]  = ~ entry_0_5_2_1[9:1];
  assign \after[0].tables[5][2]  = ~ entry_0_5_2_2[9:1];
  assign \after[0].tables[5][3]  = ~ entry_0_5_2_3[9:1];
  assign \after[0].tables[5][4]  = ~ entry_0_5_2_4[9:1];
  assign \after[0].tables[5][5]  = ~ entry_0_5_2_5[9:1];
  assign \after[0].tables[5][6]  = ~ entry_0_5_2_6[9:1];
  assign \after[0].tables[5][7]  = ~ entry_0_5_2_7[9:1];
  assign \after[0].tables[6][0]  = ~ entry_0_6_2_0[9:1];
  assign \after[0].tables[6][1]  = ~ entry_0_6_2_1[9:1];
  assign \after[0].tables[6][2]  = ~ entry_0_6_2_2[9:1];
  assign \after[0].tables[6][3]  = ~ entry_0_6_2_3[9:1];
  assign \after[0].tables[6][4]  = ~ entry_0_6_2_4[9:1];
  assign \after[0].tables[6][5]  = ~ entry_0_6_2_5[9:1];
  assign \after[0].tables[6][6]  = ~ entry_0_6_2_6[9:1];
  assign \after[0].tables[6][7]  = ~ entry_0_6_2_7[9:1];
  assign \after[0].tables[7][0]  = ~ entry_0_7_2_0[9:1];
  assign \after[0].tables[7][1]  = ~ entry_0_7_2_1[9:1];
  assign \after[0].tables[7][2]  = ~ entry_0_7_2_2[9:1];
  assign \after[0].tables[7][3]  = ~ entry_0_7_2_3[9:1];
  assign \after[0].tables[7][4]  = ~ entry_0_7_2_4[9:1];
  assign \after[0].tables[7][5]  = ~ entry_0_7_2_5[9:1];
  assign \after[0].tables[7][6]  = ~ entry_0_7_2_6[9:1];
  assign \after[0].tables[7][7]  = ~ entry_0_7_2_7[9:1];
  assign \after[1].tables[0][0]  = ~ entry_1_0_2_0[9:1];
  assign \after[1].tables[0][1]  = ~ entry_1_0_2_1[9:1];
  assign \after[1].tables[0][2]  = ~ entry_1_0_2_2[9:1];
  assign \after[1].tables[0][3]  = ~ entry_1_0_2_3[9:1];
  assign \after[1].tables[0][4]  = ~ entry_1_0_2_4[9:1];
  assign \after[1].tables[0][5]  = ~ entry_1_0_2_5[9:1];
  assign \after[1].tables[0][6]  = ~ entry_1_0_2_6[9:1];
  assign \after[1].tables[0][7]  = ~ entry_1_0_2_7[9:1];
  assign \after[1].tables[1][0]  = ~ entry_1_1_2_0[9:1];
  assign \after[1].tables[1][1]  = ~ entry_1_1_2_1[9:1];
  assign \after[1].tables[1][2]  = ~ entry_1_1_2_2[9:1];
  assign \after[1].tables[1][3]  = ~ entry_1_1_2_3[9:1];
  assign \after[1].tables[1][4]  = ~ entry_1_1_2_4[9:1];
  assign \after[1].tables[1][5]  = ~ entry_1_1_2_5[9:1];
  assign \after[1].tables[1][6]  = ~ entry_1_1_2_6[9:1];
  assign \after[1].tables[1][7]  = ~ entry_1_1_2_7[9:1];
  assign \after[1].tables[2][0]  = ~ entry_1_2_2_0[9:1];
  assign \after[1].tables[2][1]  = ~ entry_1_2_2_1[9:1];
  assign \after[1].tables[2][2]  = ~ entry_1_2_2_2[9:1];
  assign \after[1].tables[2][3]  = ~ entry_1_2_2_3[9:1];
  assign \after[1].tables[2][4]  = ~ entry_1_2_2_4[9:1];
  assign \after[1].tables[2][5]  = ~ entry_1_2_2_5[9:1];
  assign \after[1].tables[2][6]  = ~ entry_1_2_2_6[9:1];
  assign \after[1].tables[2][7]  = ~ entry_1_2_2_7[9:1];
  assign \after[1].tables[3][0]  = ~ entry_1_3_2_0[9:1];
  assign \after[1].tables[3][1]  = ~ entry_1_3_2_1[9:1];
  assign \after[1].tables[3][2]  = ~ entry_1_3_2_2[9:1];
  assign \after[1].tables[3][3]  = ~ entry_1_3_2_3[9:1];
  assign \after[1].tables[3][4]  = ~ entry_1_3_2_4[9:1];
  assign \after[1].tables[3][5]  = ~ entry_1_3_2_5[9:1];
  assign \after[1].tables[3][6]  = ~ entry_1_3_2_6[9:1];
  assign \after[1].tables[3][7]  = ~ entry_1_3_2_7[9:1];
  assign \after[1].tables[4][0]  = ~ entry_1_4_2_0[9:1];
  assign \after[1].tables[4][1]  = ~ entry_1_4_2_1[9:1];
  assign \after[1].tables[4][2]  = ~ entry_1_4_2_2[9:1];
  assign \after[1].tables[4][3]  = ~ entry_1_4_2_3[9:1];
  assign \after[1].tables[4][4]  = ~ entry_1_4_2_4[9:1];
  assign \after[1].tables[4][5]  = ~ entry_1_4_2_5[9:1];
  assign \after[1].tables[4][6]  = ~ entry_1_4_2_6[9:1];
  assign \after[1].tables[4][7]  = ~ entry_1_4_2_7[9:1];
  assign \after[1].tables[5][0]  = ~ entry_1_5_2_0[9:1];
  assign \after[1].tables[5][1]  = ~ entry_1_5_2_1[9:1];
  assign \after[1].tables[5][2]  = ~ entry_1_5_2_2[9:1];
  assign \after[1].tables[5][3]  = ~ entry_1_5_2_3[9:1];
  assign \after[1].tables[5][4]  = ~ entry_1_5_2_4[9:1];
  assign \after[1].tables[5][5]  = ~ entry_1_5_2_5[9:1];
  assign \after[1].tables[5][6]  = ~ entry_1_5_2_6[9:1];
  assign \after[1].tables[5][7]  = ~ entry_1_5_2_7[9:1];
  assign \after[1].tables[6][0]  = ~ entry_1_6_2_0[9:1];
  assign \after[1].tables[6][1]  = ~ entry_1_6_2_1[9:1];
  assign \after[1].tables[6][2]  = ~ entry_1_6_2_2[9:1];
  assign \after[1].tables[6][3]  = ~ entry_1_6_2_3[9:1];
  assign \after[1].tables[6][4]  = ~ entry_1_6_2_4[9:1];
  assign \after[1].tables[6][5]  = ~ entry_1_6_2_5[9:1];
  assign \after[1].tables[6][6]  = ~ entry_1_6_2_6[9:1];
  assign \after[1].tables[6][7]  = ~ entry_1_6_2_7[9:1];
  assign \after[1].tables[7][0]  = ~ entry_1_7_2_0[9:1];
  assign \after[1].tables[7][1]  = ~ entry_1_7_2_1[9:1];
  assign \after[1].tables[7][2]  = ~ entry_1_7_2_2[9:1];
  assign \after[1].tables[7][3]  = ~ entry_1_7_2_3[9:1];
  assign \after[1].tables[7][4]  = ~ entry_1_7_2_4[9:1];
  assign \after[1].tables[7][5]  = ~ entry_1_7_2_5[9:1];
  assign \after[1].tables[7][6]  = ~ entry_1_7_2_6[9:1];
  assign \after[1].tables[7][7]  = ~ entry_1_7_2_7[9:1];
  assign _059_[11:10] = { _059_[9], _059_[9] };
  assign _060_[12:11] = { _060_[10], _060_[10] };
  assign _020_[14:13] = { _020_[12], _020_[12] };
  assign _061_[13:12] = { _061_[11], _061_[11] };
  assign _062_[14:13] = { _062_[12], _062_[12] };
  assign _019_[13:12] = { _019_[11], _019_[11] };
  assign _018_[12:11] = { _018_[10], _018_[10] };
  assign _017_[11:10] = { _017_[9], _017_[9] };
endmodule

module lut_tile_w2_a8_half__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
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
  output [839:0] o__payload;
  wire [839:0] o__payload;
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
  lut_tile_w2_a8_half__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module lut_tile_w2_a8_half__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output [839:0] o__payload;
  wire [839:0] o__payload;
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

module lut_tile_w2_a8_half__running_sums(clk, rst, read_enable, write_enable, word, write_data, turns);
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

module lut_tile_w2_a8_half__scales(clk, rst, write_data, i__valid, i__ready, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [179:0] write_data;
  wire [179:0] write_data;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [179:0] o__payload;
  wire [179:0] o__payload;
  input o__ready;
  wire o__ready;
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
