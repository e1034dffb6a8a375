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

module mac_column_k32_v2_i8_w2(clk, rst, operand, weights, plane, adds, fresh, sums);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1151:0] operand;
  wire [1151:0] operand;
  input [63:0] weights;
  wire [63:0] weights;
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
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire keep;
  wire [95:0] picked;
  wire places;
  wire signed [17:0] sum;
  wire signed [17:0] sum_20 ;
  assign _000_ = weights[1:0] == 1'h1;
  assign _075_ = adds & _000_;
  assign picked[0] = ~ _075_;
  assign _149_ = weights[1:0] == 2'h2;
  assign _157_ = adds & _149_;
  assign picked[1] = ~ _157_;
  assign _171_ = weights[1:0] == 2'h3;
  assign _179_ = adds & _171_;
  assign picked[2] = ~ _179_;
  assign _001_ = weights[3:2] == 1'h1;
  assign _009_ = adds & _001_;
  assign picked[3] = ~ _009_;
  assign _023_ = weights[3:2] == 2'h2;
  assign _031_ = adds & _023_;
  assign picked[4] = ~ _031_;
  assign _045_ = weights[3:2] == 2'h3;
  assign _053_ = adds & _045_;
  assign picked[5] = ~ _053_;
  assign _067_ = weights[5:4] == 1'h1;
  assign _076_ = adds & _067_;
  assign picked[6] = ~ _076_;
  assign _090_ = weights[5:4] == 2'h2;
  assign _098_ = adds & _090_;
  assign picked[7] = ~ _098_;
  assign _112_ = weights[5:4] == 2'h3;
  assign _120_ = adds & _112_;
  assign picked[8] = ~ _120_;
  assign _134_ = weights[7:6] == 1'h1;
  assign _142_ = adds & _134_;
  assign picked[9] = ~ _142_;
  assign _143_ = weights[7:6] == 2'h2;
  assign _144_ = adds & _143_;
  assign picked[10] = ~ _144_;
  assign _145_ = weights[7:6] == 2'h3;
  assign _146_ = adds & _145_;
  assign picked[11] = ~ _146_;
  assign _147_ = weights[9:8] == 1'h1;
  assign _148_ = adds & _147_;
  assign picked[12] = ~ _148_;
  assign _150_ = weights[9:8] == 2'h2;
  assign _151_ = adds & _150_;
  assign picked[13] = ~ _151_;
  assign _152_ = weights[9:8] == 2'h3;
  assign _153_ = adds & _152_;
  assign picked[14] = ~ _153_;
  assign _154_ = weights[11:10] == 1'h1;
  assign _155_ = adds & _154_;
  assign picked[15] = ~ _155_;
  assign _156_ = weights[11:10] == 2'h2;
  assign _158_ = adds & _156_;
  assign picked[16] = ~ _158_;
  assign _159_ = weights[11:10] == 2'h3;
  assign _160_ = adds & _159_;
  assign picked[17] = ~ _160_;
  assign _161_ = weights[13:12] == 1'h1;
  assign _162_ = adds & _161_;
  assign picked[18] = ~ _162_;
  assign _163_ = weights[13:12] == 2'h2;
  assign _164_ = adds & _163_;
  assign picked[19] = ~ _164_;
  assign _165_ = weights[13:12] == 2'h3;
  assign _166_ = adds & _165_;
  assign picked[20] = ~ _166_;
  assign _167_ = weights[15:14] == 1'h1;
  assign _168_ = adds & _167_;
  assign picked[21] = ~ _168_;
  assign _169_ = weights[15:14] == 2'h2;
  assign _170_ = adds & _169_;
  assign picked[22] = ~ _170_;
  assign _172_ = weights[15:14] == 2'h3;
  assign _173_ = adds & _172_;
  assign picked[23] = ~ _173_;
  assign _174_ = weights[17:16] == 1'h1;
  assign _175_ = adds & _174_;
  assign picked[24] = ~ _175_;
  assign _176_ = weights[17:16] == 2'h2;
  assign _177_ = adds & _176_;
  assign picked[25] = ~ _177_;
  assign _178_ = weights[17:16] == 2'h3;
  assign _180_ = adds & _178_;
  assign picked[26] = ~ _180_;
  assign _181_ = weights[19:18] == 1'h1;
  assign _182_ = adds & _181_;
  assign picked[27] = ~ _182_;
  assign _183_ = weights[19:18] == 2'h2;
  assign _184_ = adds & _183_;
  assign picked[28] = ~ _184_;
  assign _185_ = weights[19:18] == 2'h3;
  assign _186_ = adds & _185_;
  assign picked[29] = ~ _186_;
  assign _187_ = weights[21:20] == 1'h1;
  assign _188_ = adds & _187_;
  assign picked[30] = ~ _188_;
  assign _189_ = weights[21:20] == 2'h2;
  assign _190_ = adds & _189_;
  assign picked[31] = ~ _190_;
  assign _191_ = weights[21:20] == 2'h3;
  assign _192_ = adds & _191_;
  assign picked[32] = ~ _192_;
  assign _002_ = weights[23:22] == 1'h1;
  assign _003_ = adds & _002_;
  assign picked[33] = ~ _003_;
  assign _004_ = weights[23:22] == 2'h2;
  assign _005_ = adds & _004_;
  assign picked[34] = ~ _005_;
  assign _006_ = weights[23:22] == 2'h3;
  assign _007_ = adds & _006_;
  assign picked[35] = ~ _007_;
  assign _008_ = weights[25:24] == 1'h1;
  assign _010_ = adds & _008_;
  assign picked[36] = ~ _010_;
  assign _011_ = weights[25:24] == 2'h2;
  assign _012_ = adds & _011_;
  assign picked[37] = ~ _012_;
  assign _013_ = weights[25:24] == 2'h3;
  assign _014_ = adds & _013_;
  assign picked[38] = ~ _014_;
  assign _015_ = weights[27:26] == 1'h1;
  assign _016_ = adds & _015_;
  assign picked[39] = ~ _016_;
  assign _017_ = weights[27:26] == 2'h2;
  assign _018_ = adds & _017_;
  assign picked[40] = ~ _018_;
  assign _019_ = weights[27:26] == 2'h3;
  assign _020_ = adds & _019_;
  assign picked[41] = ~ _020_;
  assign _021_ = weights[29:28] == 1'h1;
  assign _022_ = adds & _021_;
  assign picked[42] = ~ _022_;
  assign _024_ = weights[29:28] == 2'h2;
  assign _025_ = adds & _024_;
  assign picked[43] = ~ _025_;
  assign _026_ = weights[29:28] == 2'h3;
  assign _027_ = adds & _026_;
  assign picked[44] = ~ _027_;
  assign _028_ = weights[31:30] == 1'h1;
  assign _029_ = adds & _028_;
  assign picked[45] = ~ _029_;
  assign _030_ = weights[31:30] == 2'h2;
  assign _032_ = adds & _030_;
  assign picked[46] = ~ _032_;
  assign _033_ = weights[31:30] == 2'h3;
  assign _034_ = adds & _033_;
  assign picked[47] = ~ _034_;
  assign _035_ = weights[33:32] == 1'h1;
  assign _036_ = adds & _035_;
  assign picked[48] = ~ _036_;
  assign _037_ = weights[33:32] == 2'h2;
  assign _038_ = adds & _037_;
  assign picked[49] = ~ _038_;
  assign _039_ = weights[33:32] == 2'h3;
  assign _040_ = adds & _039_;
  assign picked[50] = ~ _040_;
  assign _041_ = weights[35:34] == 1'h1;
  assign _042_ = adds & _041_;
  assign picked[51] = ~ _042_;
  assign _043_ = weights[35:34] == 2'h2;
  assign _044_ = adds & _043_;
  assign picked[52] = ~ _044_;
  assign _046_ = weights[35:34] == 2'h3;
  assign _047_ = adds & _046_;
  assign picked[53] = ~ _047_;
  assign _048_ = weights[37:36] == 1'h1;
  assign _049_ = adds & _048_;
  assign picked[54] = ~ _049_;
  assign _050_ = weights[37:36] == 2'h2;
  assign _051_ = adds & _050_;
  assign picked[55] = ~ _051_;
  assign _052_ = weights[37:36] == 2'h3;
  assign _054_ = adds & _052_;
  assign picked[56] = ~ _054_;
  assign _055_ = weights[39:38] == 1'h1;
  assign _056_ = adds & _055_;
  assign picked[57] = ~ _056_;
  assign _057_ = weights[39:38] == 2'h2;
  assign _058_ = adds & _057_;
  assign picked[58] = ~ _058_;
  assign _059_ = weights[39:38] == 2'h3;
  assign _060_ = adds & _059_;
  assign picked[59] = ~ _060_;
  assign _061_ = weights[41:40] == 1'h1;
  assign _062_ = adds & _061_;
  assign picked[60] = ~ _062_;
  assign _063_ = weights[41:40] == 2'h2;
  assign _064_ = adds & _063_;
  assign picked[61] = ~ _064_;
  assign _065_ = weights[41:40] == 2'h3;
  assign _066_ = adds & _065_;
  assign picked[62] = ~ _066_;
  assign _068_ = weights[43:42] == 1'h1;
  assign _069_ = adds & _068_;
  assign picked[63] = ~ _069_;
  assign _070_ = weights[43:42] == 2'h2;
  assign _071_ = adds & _070_;
  assign picked[64] = ~ _071_;
  assign _072_ = weights[43:42] == 2'h3;
  assign _073_ = adds & _072_;
  assign picked[65] = ~ _073_;
  assign _074_ = weights[45:44] == 1'h1;
  assign _077_ = adds & _074_;
  assign picked[66] = ~ _077_;
  assign _078_ = weights[45:44] == 2'h2;
  assign _079_ = adds & _078_;
  assign picked[67] = ~ _079_;
  assign _080_ = weights[45:44] == 2'h3;
  assign _081_ = adds & _080_;
  assign picked[68] = ~ _081_;
  assign _082_ = weights[47:46] == 1'h1;
  assign _083_ = adds & _082_;
  assign picked[69] = ~ _083_;
  assign _084_ = weights[47:46] == 2'h2;
  assign _085_ = adds & _084_;
  assign picked[70] = ~ _085_;
  assign _086_ = weights[47:46] == 2'h3;
  assign _087_ = adds & _086_;
  assign picked[71] = ~ _087_;
  assign _088_ = weights[49:48] == 1'h1;
  assign _089_ = adds & _088_;
  assign picked[72] = ~ _089_;
  assign _091_ = weights[49:48] == 2'h2;
  assign _092_ = adds & _091_;
  assign picked[73] = ~ _092_;
  assign _093_ = weights[49:48] == 2'h3;
  assign _094_ = adds & _093_;
  assign picked[74] = ~ _094_;
  assign _095_ = weights[51:50] == 1'h1;
  assign _096_ = adds & _095_;
  assign picked[75] = ~ _096_;
  assign _097_ = weights[51:50] == 2'h2;
  assign _099_ = adds & _097_;
  assign picked[76] = ~ _099_;
  assign _100_ = weights[51:50] == 2'h3;
  assign _101_ = adds & _100_;
  assign picked[77] = ~ _101_;
  assign _102_ = weights[53:52] == 1'h1;
  assign _103_ = adds & _102_;
  assign picked[78] = ~ _103_;
  assign _104_ = weights[53:52] == 2'h2;
  assign _105_ = adds & _104_;
  assign picked[79] = ~ _105_;
  assign _106_ = weights[53:52] == 2'h3;
  assign _107_ = adds & _106_;
  assign picked[80] = ~ _107_;
  assign _108_ = weights[55:54] == 1'h1;
  assign _109_ = adds & _108_;
  assign picked[81] = ~ _109_;
  assign _110_ = weights[55:54] == 2'h2;
  assign _111_ = adds & _110_;
  assign picked[82] = ~ _111_;
  assign _113_ = weights[55:54] == 2'h3;
  assign _114_ = adds & _113_;
  assign picked[83] = ~ _114_;
  assign _115_ = weights[57:56] == 1'h1;
  assign _116_ = adds & _115_;
  assign picked[84] = ~ _116_;
  assign _117_ = weights[57:56] == 2'h2;
  assign _118_ = adds & _117_;
  assign picked[85] = ~ _118_;
  assign _119_ = weights[57:56] == 2'h3;
  assign _121_ = adds & _119_;
  assign picked[86] = ~ _121_;
  assign _122_ = weights[59:58] == 1'h1;
  assign _123_ = adds & _122_;
  assign picked[87] = ~ _123_;
  assign _124_ = weights[59:58] == 2'h2;
  assign _125_ = adds & _124_;
  assign picked[88] = ~ _125_;
  assign _126_ = weights[59:58] == 2'h3;
  assign _127_ = adds & _126_;
  assign picked[89] = ~ _127_;
  assign _128_ = weights[61:60] == 1'h1;
  assign _129_ = adds & _128_;
  assign picked[90] = ~ _129_;
  assign _130_ = weights[61:60] == 2'h2;
  assign _131_ = adds & _130_;
  assign picked[91] = ~ _131_;
  assign _132_ = weights[61:60] == 2'h3;
  assign _133_ = adds & _132_;
  assign picked[92] = ~ _133_;
  assign _135_ = weights[63:62] == 1'h1;
  assign _136_ = adds & _135_;
  assign picked[93] = ~ _136_;
  assign _137_ = weights[63:62] == 2'h2;
  assign _138_ = adds & _137_;
  assign picked[94] = ~ _138_;
  assign _139_ = weights[63:62] == 2'h3;
  assign _140_ = adds & _139_;
  assign picked[95] = ~ _140_;
  assign _141_ = adds & fresh;
  assign keep = ~ _141_;
  assign places = ! plane;
  mac_column_k32_v2_i8_w2_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand[575:0]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum)
  );
  mac_column_k32_v2_i8_w2_sum sum_1 (
    .clk(clk),
    .keep(keep),
    .operand(operand[1151:576]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum_20 )
  );
  assign sums = { sum_20 , sum };
endmodule

module mac_column_k32_v2_i8_w2_sum(clk, rst, operand, picked, keep, places, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [575:0] operand;
  wire [575:0] operand;
  input [95:0] picked;
  wire [95:0] picked;
  input keep;
  wire keep;
  input places;
  wire places;
  output signed [17:0] sum;
  wire signed [17:0] sum;
  wire [9:0] _000_;
  wire [9:0] _001_;
  wire [9:0] _002_;
  wire [9:0] _003_;
  wire [9:0] _004_;
  wire [9:0] _005_;
  wire [9:0] _006_;
  wire [9:0] _007_;
  wire [9:0] _008_;
  wire [9:0] _009_;
  wire [9:0] _010_;
  wire [9:0] _011_;
  wire [9:0] _012_;
  wire [9:0] _013_;
  wire [9:0] _014_;
  wire [9:0] _015_;
  wire [9:0] _016_;
  wire [9:0] _017_;
  wire [9:0] _018_;
  wire [9:0] _019_;
  wire [9:0] _020_;
  wire [9:0] _021_;
  wire [9:0] _022_;
  wire [9:0] _023_;
  wire [9:0] _024_;
  wire [9:0] _025_;
  wire [9:0] _026_;
  wire [9:0] _027_;
  wire [9:0] _028_;
  wire [9:0] _029_;
  wire [9:0] _030_;
  wire [9:0] _031_;
  wire [9:0] _032_;
  wire [9:0] _033_;
  wire [9:0] _034_;
  wire [9:0] _035_;
  wire [9:0] _036_;
  wire [9:0] _037_;
  wire [9:0] _038_;
  wire [9:0] _039_;
  wire [9:0] _040_;
  wire [9:0] _041_;
  wire [9:0] _042_;
  wire [9:0] _043_;
  wire [9:0] _044_;
  wire [9:0] _045_;
  wire [9:0] _046_;
  wire [9:0] _047_;
  wire [9:0] _048_;
  wire [9:0] _049_;
  wire [9:0] _050_;
  wire [9:0] _051_;
  wire [9:0] _052_;
  wire [9:0] _053_;
  wire [9:0] _054_;
  wire [9:0] _055_;
  wire [9:0] _056_;
  wire [9:0] _057_;
  wire [9:0] _058_;
  wire [9:0] _059_;
  wire [9:0] _060_;
  wire [9:0] _061_;
  wire [9:0] _062_;
  wire [9:0] _063_;
  wire [9:0] _064_;
  wire [9:0] _065_;
  wire [9:0] _066_;
  wire [9:0] _067_;
  wire [9:0] _068_;
  wire [9:0] _069_;
  wire [9:0] _070_;
  wire [9:0] _071_;
  wire [9:0] _072_;
  wire [9:0] _073_;
  wire [9:0] _074_;
  wire [9:0] _075_;
  wire [9:0] _076_;
  wire [9:0] _077_;
  wire [9:0] _078_;
  wire [9:0] _079_;
  wire [9:0] _080_;
  wire [9:0] _081_;
  wire [9:0] _082_;
  wire [9:0] _083_;
  wire [9:0] _084_;
  wire [9:0] _085_;
  wire [9:0] _086_;
  wire [9:0] _087_;
  wire [9:0] _088_;
  wire [9:0] _089_;
  wire [9:0] _090_;
  wire [9:0] _091_;
  wire [9:0] _092_;
  wire [9:0] _093_;
  wire [9:0] _094_;
  wire [9:0] _095_;
  wire [9:0] _096_;
  wire [9:0] _097_;
  wire [9:0] _098_;
  wire [9:0] _099_;
  wire [9:0] _100_;
  wire [9:0] _101_;
  wire [9:0] _102_;
  wire [9:0] _103_;
  wire [9:0] _104_;
  wire [9:0] _105_;
  wire [9:0] _106_;
  wire [9:0] _107_;
  wire [9:0] _108_;
  wire [9:0] _109_;
  wire [9:0] _110_;
  wire [9:0] _111_;
  wire [9:0] _112_;
  wire [9:0] _113_;
  wire [9:0] _114_;
  wire [9:0] _115_;
  wire [9:0] _116_;
  wire [9:0] _117_;
  wire [9:0] _118_;
  wire [9:0] _119_;
  wire [9:0] _120_;
  wire [9:0] _121_;
  wire [9:0] _122_;
  wire [9:0] _123_;
  wire [9:0] _124_;
  wire [9:0] _125_;
  wire [9:0] _126_;
  wire [9:0] _127_;
  wire [9:0] _128_;
  wire [9:0] _129_;
  wire [9:0] _130_;
  wire [9:0] _131_;
  wire [9:0] _132_;
  wire [9:0] _133_;
  wire [9:0] _134_;
  wire [9:0] _135_;
  wire [9:0] _136_;
  wire [9:0] _137_;
  wire [9:0] _138_;
  wire [9:0] _139_;
  wire [9:0] _140_;
  wire [9:0] _141_;
  wire [9:0] _142_;
  wire [9:0] _143_;
  wire [9:0] _144_;
  wire [9:0] _145_;
  wire [9:0] _146_;
  wire [9:0] _147_;
  wire [9:0] _148_;
  wire [9:0] _149_;
  wire [9:0] _150_;
  wire [9:0] _151_;
  wire [9:0] _152_;
  wire [9:0] _153_;
  wire [11:0] _154_;
  wire [9:0] _155_;
  wire [12:0] _156_;
  wire [13:0] _157_;
  wire [14:0] _158_;
  wire [15:0] _159_;
  wire [16:0] _160_;
  wire [17:0] _161_;
  wire [16:0] _162_;
  wire [16:0] _163_;
  wire [16:0] _164_;
  wire [16:0] _165_;
  wire [9:0] _166_;
  wire [16:0] _167_;
  wire [16:0] _168_;
  wire [16:0] _169_;
  wire [16:0] _170_;
  wire [16:0] _171_;
  wire [16:0] _172_;
  wire [16:0] _173_;
  wire [16:0] _174_;
  wire [16:0] _175_;
  wire [16:0] _176_;
  wire [16:0] _177_;
  wire [16:0] _178_;
  wire [16:0] _179_;
  wire [16:0] _180_;
  wire [16:0] _181_;
  wire [16:0] _182_;
  wire [16:0] _183_;
  wire [16:0] _184_;
  wire [16:0] _185_;
  wire [16:0] _186_;
  wire [9:0] _187_;
  wire [16:0] _188_;
  wire [9:0] _189_;
  wire [9:0] _190_;
  wire [9:0] _191_;
  wire [9:0] _192_;
  wire [9:0] _193_;
  wire [9:0] _194_;
  wire [9:0] _195_;
  wire [9:0] _196_;
  wire [9:0] _197_;
  wire [9:0] _198_;
  wire [9:0] _199_;
  wire [9:0] _200_;
  wire [9:0] _201_;
  wire [9:0] _202_;
  wire [9:0] _203_;
  wire [9:0] _204_;
  wire [9:0] _205_;
  wire [9:0] _206_;
  wire [9:0] _207_;
  wire [9:0] _208_;
  wire [9:0] _209_;
  wire [9:0] _210_;
  wire [9:0] _211_;
  wire [9:0] _212_;
  wire [9:0] _213_;
  wire [9:0] _214_;
  wire [9:0] _215_;
  wire [9:0] _216_;
  wire [9:0] _217_;
  wire [9:0] _218_;
  wire [9:0] _219_;
  wire [9:0] _220_;
  wire [9:0] _221_;
  wire [9:0] _222_;
  wire [9:0] _223_;
  wire [9:0] _224_;
  wire [9:0] _225_;
  wire [9:0] _226_;
  wire [9:0] _227_;
  wire [9:0] _228_;
  wire [9:0] _229_;
  wire [9:0] _230_;
  wire [9:0] _231_;
  wire [9:0] _232_;
  wire [9:0] _233_;
  wire [9:0] _234_;
  wire [9:0] _235_;
  wire [9:0] _236_;
  wire [9:0] _237_;
  wire [9:0] _238_;
  wire [9:0] _239_;
  wire [9:0] _240_;
  wire [9:0] _241_;
  wire [9:0] _242_;
  wire [9:0] _243_;
  wire [9:0] _244_;
  wire [9:0] _245_;
  wire [9:0] _246_;
  wire [9:0] _247_;
  wire [9:0] _248_;
  wire [9:0] _249_;
  wire [9:0] _250_;
  wire [9:0] _251_;
  wire [9:0] _252_;
  wire [9:0] _253_;
  wire [9:0] _254_;
  wire [9:0] _255_;
  wire signed [16:0] begun;
  reg signed [16:0] held;
  wire signed [9:0] multiple_0_0;
  wire signed [9:0] multiple_10_0;
  wire signed [9:0] multiple_11_0;
  wire signed [9:0] multiple_12_0;
  wire signed [9:0] multiple_13_0;
  wire signed [9:0] multiple_14_0;
  wire signed [9:0] multiple_15_0;
  wire signed [9:0] multiple_16_0;
  wire signed [9:0] multiple_17_0;
  wire signed [9:0] multiple_18_0;
  wire signed [9:0] multiple_19_0;
  wire signed [9:0] multiple_1_0;
  wire signed [9:0] multiple_20_0;
  wire signed [9:0] multiple_21_0;
  wire signed [9:0] multiple_22_0;
  wire signed [9:0] multiple_23_0;
  wire signed [9:0] multiple_24_0;
  wire signed [9:0] multiple_25_0;
  wire signed [9:0] multiple_26_0;
  wire signed [9:0] multiple_27_0;
  wire signed [9:0] multiple_28_0;
  wire signed [9:0] multiple_29_0;
  wire signed [9:0] multiple_2_0;
  wire signed [9:0] multiple_30_0;
  wire signed [9:0] multiple_31_0;
  wire signed [9:0] multiple_3_0;
  wire signed [9:0] multiple_4_0;
  wire signed [9:0] multiple_5_0;
  wire signed [9:0] multiple_6_0;
  wire signed [9:0] multiple_7_0;
  wire signed [9:0] multiple_8_0;
  wire signed [9:0] multiple_9_0;
  assign _237_ = operand[17:8] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
  assign _247_ = ~ _237_;
  assign multiple_0_0 = { _227_[8], _227_[8:1], _189_[0] } | _247_;
  assign _058_ = operand[35:26] | { picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5] };
  assign _068_ = ~ _058_;
  assign multiple_1_0 = { _048_[8], _048_[8:1], _010_[0] } | _068_;
  assign _136_ = operand[53:44] | { picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8] };
  assign _146_ = ~ _136_;
  assign multiple_2_0 = { _126_[8], _126_[8:1], _087_[0] } | _146_;
  assign _192_ = operand[71:62] | { picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11] };
  assign _193_ = ~ _192_;
  assign multiple_3_0 = { _191_[8], _191_[8:1], _166_[0] } | _193_;
  assign _199_ = operand[89:80] | { picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14] };
  assign _200_ = ~ _199_;
  assign multiple_4_0 = { _198_[8], _198_[8:1], _195_[0] } | _200_;
  assign _206_ = operand[107:98] | { picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17] };
  assign _207_ = ~ _206_;
  assign multiple_5_0 = { _205_[8], _205_[8:1], _202_[0] } | _207_;
  assign _214_ = operand[125:116] | { picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20] };
  assign _215_ = ~ _214_;
  assign multiple_6_0 = { _213_[8], _213_[8:1], _210_[0] } | _215_;
  assign _222_ = operand[143:134] | { picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23] };
  assign _223_ = ~ _222_;
  assign multiple_7_0 = { _221_[8], _221_[8:1], _217_[0] } | _223_;
  assign _230_ = operand[161:152] | { picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26] };
  assign _231_ = ~ _230_;
  assign multiple_8_0 = { _229_[8], _229_[8:1], _225_[0] } | _231_;
  assign _238_ = operand[179:170] | { picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29] };
  assign _239_ = ~ _238_;
  assign multiple_9_0 = { _236_[8], _236_[8:1], _233_[0] } | _239_;
  assign _245_ = operand[197:188] | { picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32] };
  assign _246_ = ~ _245_;
  assign multiple_10_0 = { _244_[8], _244_[8:1], _241_[0] } | _246_;
  assign _253_ = operand[215:206] | { picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35] };
  assign _254_ = ~ _253_;
  assign multiple_11_0 = { _252_[8], _252_[8:1], _249_[0] } | _254_;
  assign _005_ = operand[233:224] | { picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38] };
  assign _006_ = ~ _005_;
  assign multiple_12_0 = { _004_[8], _004_[8:1], _001_[0] } | _006_;
  assign _013_ = operand[251:242] | { picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41] };
  assign _014_ = ~ _013_;
  assign multiple_13_0 = { _012_[8], _012_[8:1], _008_[0] } | _014_;
  assign _020_ = operand[269:260] | { picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44] };
  assign _021_ = ~ _020_;
  assign multiple_14_0 = { _019_[8], _019_[8:1], _016_[0] } | _021_;
  assign _027_ = operand[287:278] | { picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47] };
  assign _028_ = ~ _027_;
  assign multiple_15_0 = { _026_[8], _026_[8:1], _023_[0] } | _028_;
  assign _035_ = operand[305:296] | { picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50] };
  assign _036_ = ~ _035_;
  assign multiple_16_0 = { _034_[8], _034_[8:1], _031_[0] } | _036_;
  assign _043_ = operand[323:314] | { picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53] };
  assign _044_ = ~ _043_;
  assign multiple_17_0 = { _042_[8], _042_[8:1], _038_[0] } | _044_;
  assign _051_ = operand[341:332] | { picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56] };
  assign _052_ = ~ _051_;
  assign multiple_18_0 = { _050_[8], _050_[8:1], _046_[0] } | _052_;
  assign _059_ = operand[359:350] | { picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59] };
  assign _060_ = ~ _059_;
  assign multiple_19_0 = { _057_[8], _057_[8:1], _054_[0] } | _060_;
  assign _066_ = operand[377:368] | { picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62] };
  assign _067_ = ~ _066_;
  assign multiple_20_0 = { _065_[8], _065_[8:1], _062_[0] } | _067_;
  assign _074_ = operand[395:386] | { picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65] };
  assign _075_ = ~ _074_;
  assign multiple_21_0 = { _073_[8], _073_[8:1], _070_[0] } | _075_;
  assign _082_ = operand[413:404] | { picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68] };
  assign _083_ = ~ _082_;
  assign multiple_22_0 = { _081_[8], _081_[8:1], _077_[0] } | _083_;
  assign _090_ = operand[431:422] | { picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71] };
  assign _091_ = ~ _090_;
  assign multiple_23_0 = { _089_[8], _089_[8:1], _085_[0] } | _091_;
  assign _098_ = operand[449:440] | { picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74] };
  assign _099_ = ~ _098_;
  assign multiple_24_0 = { _096_[8], _096_[8:1], _093_[0] } | _099_;
  assign _105_ = operand[467:458] | { picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77] };
  assign _106_ = ~ _105_;
  assign multiple_25_0 = { _104_[8], _104_[8:1], _101_[0] } | _106_;
  assign _113_ = operand[485:476] | { picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80] };
  assign _114_ = ~ _113_;
  assign multiple_26_0 = { _112_[8], _112_[8:1], _109_[0] } | _114_;
  assign _121_ = operand[503:494] | { picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83] };
  assign _122_ = ~ _121_;
  assign multiple_27_0 = { _120_[8], _120_[8:1], _116_[0] } | _122_;
  assign _129_ = operand[521:512] | { picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86] };
  assign _130_ = ~ _129_;
  assign multiple_28_0 = { _128_[8], _128_[8:1], _124_[0] } | _130_;
  assign _137_ = operand[539:530] | { picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89] };
  assign _138_ = ~ _137_;
  assign multiple_29_0 = { _135_[8], _135_[8:1], _132_[0] } | _138_;
  assign _144_ = operand[557:548] | { picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92] };
  assign _145_ = ~ _144_;
  assign multiple_30_0 = { _143_[8], _143_[8:1], _140_[0] } | _145_;
  assign _152_ = operand[575:566] | { picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95] };
  assign _153_ = ~ _152_;
  assign multiple_31_0 = { _151_[8], _151_[8:1], _148_[0] } | _153_;
  assign _154_[10:0] = $signed(multiple_0_0) + $signed(multiple_1_0);
  assign _156_[11:0] = $signed(_154_[10:0]) + $signed(multiple_2_0);
  assign _157_[12:0] = $signed(_156_[11:0]) + $signed(multiple_3_0);
  assign _158_[13:0] = $signed(_157_[12:0]) + $signed(multiple_4_0);
  assign _159_[14:0] = $signed(_158_[13:0]) + $signed(multiple_5_0);
  assign _160_[15:0] = $signed(_159_[14:0]) + $signed(multiple_6_0);
  assign _161_[16:0] = $signed(_160_[15:0]) + $signed(multiple_7_0);
  assign _162_ = $signed(_161_[16:0]) + $signed(multiple_8_0);
  assign _163_ = $signed(_162_) + $signed(multiple_9_0);
  assign _164_ = $signed(_163_) + $signed(multiple_10_0);
  assign _165_ = $signed(_164_) + $signed(multiple_11_0);
  assign _167_ = $signed(_165_) + $signed(multiple_12_0);
  assign _168_ = $signed(_167_) + $signed(multiple_13_0);
  assign _169_ = $signed(_168_) + $signed(multiple_14_0);
  assign _170_ = $signed(_169_) + $signed(multiple_15_0);
  assign _171_ = $signed(_170_) + $signed(multiple_16_0);
  assign _172_ = $signed(_171_) + $signed(multiple_17_0);
  assign _173_ = $signed(_172_) + $signed(multiple_18_0);
  assign _174_ = $signed(_173_) + $signed(multiple_19_0);
  assign _175_ = $signed(_174_) + $signed(multiple_20_0);
  assign _176_ = $signed(_175_) + $signed(multiple_21_0);
  assign _177_ = $signed(_176_) + $signed(multiple_22_0);
  assign _178_ = $signed(_177_) + $signed(multiple_23_0);
  assign _179_ = $signed(_178_) + $signed(multiple_24_0);
  assign _180_ = $signed(_179_) + $signed(multiple_25_0);
  assign _181_ = $signed(_180_) + $signed(multiple_26_0);
  assign _182_ = $signed(_181_) + $signed(multiple_27_0);
  assign _183_ = $signed(_182_) + $signed(multiple_28_0);
  assign _184_ = $signed(_183_) + $signed(multiple_29_0);
  assign _185_ = $signed(_184_) + $signed(multiple_30_0);
  assign _186_ = $signed(_185_) + $signed(multiple_31_0);
  assign _188_ = $signed(begun) + $signed(_186_);
  always @(posedge clk)
    held <= _188_;
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign _097_[7:0] = operand[7:0] | { picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign _208_[8:1] = operand[7:0] | { picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign _000_[7:0] = operand[25:18] | { picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3] };
  assign _029_[8:1] = operand[25:18] | { picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4] };
  assign _078_[7:0] = operand[43:36] | { picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6] };
  assign _107_[8:1] = operand[43:36] | { picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7] };
  assign _155_[7:0] = operand[61:54] | { picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9] };
  assign _187_[8:1] = operand[61:54] | { picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10] };
  assign _194_[7:0] = operand[79:72] | { picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12] };
  assign _196_[8:1] = operand[79:72] | { picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13] };
  assign _201_[7:0] = operand[97:90] | { picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15] };
  assign _203_[8:1] = operand[97:90] | { picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16] };
  assign _209_[7:0] = operand[115:108] | { picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18] };
  assign _211_[8:1] = operand[115:108] | { picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19] };
  assign _216_[7:0] = operand[133:126] | { picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21] };
  assign _219_[8:1] = operand[133:126] | { picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22] };
  assign _224_[7:0] = operand[151:144] | { picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24] };
  assign _226_[8:1] = operand[151:144] | { picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25] };
  assign _232_[7:0] = operand[169:162] | { picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27] };
  assign _234_[8:1] = operand[169:162] | { picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28] };
  assign _240_[7:0] = operand[187:180] | { picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30] };
  assign _242_[8:1] = operand[187:180] | { picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31] };
  assign _248_[7:0] = operand[205:198] | { picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33] };
  assign _250_[8:1] = operand[205:198] | { picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34] };
  assign _255_[7:0] = operand[223:216] | { picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36] };
  assign _002_[8:1] = operand[223:216] | { picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37] };
  assign _007_[7:0] = operand[241:234] | { picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39] };
  assign _009_[8:1] = operand[241:234] | { picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40] };
  assign _015_[7:0] = operand[259:252] | { picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42] };
  assign _017_[8:1] = operand[259:252] | { picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43] };
  assign _022_[7:0] = operand[277:270] | { picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45] };
  assign _024_[8:1] = operand[277:270] | { picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46] };
  assign _030_[7:0] = operand[295:288] | { picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48] };
  assign _032_[8:1] = operand[295:288] | { picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49] };
  assign _037_[7:0] = operand[313:306] | { picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51] };
  assign _040_[8:1] = operand[313:306] | { picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52] };
  assign _045_[7:0] = operand[331:324] | { picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54] };
  assign _047_[8:1] = operand[331:324] | { picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55] };
  assign _053_[7:0] = operand[349:342] | { picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57] };
  assign _055_[8:1] = operand[349:342] | { picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58] };
  assign _061_[7:0] = operand[367:360] | { picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60] };
  assign _063_[8:1] = operand[367:360] | { picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61] };
  assign _069_[7:0] = operand[385:378] | { picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63] };
  assign _071_[8:1] = operand[385:378] | { picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64] };
  assign _076_[7:0] = operand[403:396] | { picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66] };
  assign _079_[8:1] = operand[403:396] | { picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67] };
  assign _084_[7:0] = operand[421:414] | { picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69] };
  assign _086_[8:1] = operand[421:414] | { picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70] };
  assign _092_[7:0] = operand[439:432] | { picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72] };
  assign _094_[8:1] = operand[439:432] | { picked[73], picked[73], picked[73], picked[73], picked[73], picked[73], picked[73], picked[73] };
  assign _100_[7:0] = operand[457:450] | { picked[75], picked[75], picked[75], picked[75], picked[75], picked[75], picked[75], picked[75] };
  assign _102_[8:1] = operand[457:450] | { picked[76], picked[76], picked[76], picked[76], picked[76], picked[76], picked[76], picked[76] };
  assign _108_[7:0] = operand[475:468] | { picked[78], picked[78], picked[78], picked[78], picked[78], picked[78], picked[78], picked[78] };
  assign _110_[8:1] = operand[475:468] | { picked[79], picked[79], picked[79], picked[79], picked[79], picked[79], picked[79], picked[79] };
  assign _115_[7:0] = operand[493:486] | { picked[81], picked[81], picked[81], picked[81], picked[81], picked[81], picked[81], picked[81] };
  assign _118_[8:1] = operand[493:486] | { picked[82], picked[82], picked[82], picked[82], picked[82], picked[82], picked[82], picked[82] };
  assign _123_[7:0] = operand[511:504] | { picked[84], picked[84], picked[84], picked[84], picked[84], picked[84], picked[84], picked[84] };
  assign _125_[8:1] = operand[511:504] | { picked[85], picked[85], picked[85], picked[85], picked[85], picked[85], picked[85], picked[85] };
  assign _131_[7:0] = operand[529:522] | { picked[87], picked[87], picked[87], picked[87], picked[87], picked[87], picked[87], picked[87] };
  assign _133_[8:1] = operand[529:522] | { picked[88], picked[88], picked[88], picked[88], picked[88], picked[88], picked[88], picked[88] };
  assign _139_[7:0] = operand[547:540] | { picked[90], picked[90], picked[90], picked[90], picked[90], picked[90], picked[90], picked[90] };
  assign _141_[8:1] = operand[547:540] | { picked[91], picked[91], picked[91], picked[91], picked[91], picked[91], picked[91], picked[91] };
  assign _147_[7:0] = operand[565:558] | { picked[93], picked[93], picked[93], picked[93], picked[93], picked[93], picked[93], picked[93] };
  assign _149_[8:1] = operand[565:558] | { picked[94], picked[94], picked[94], picked[94], picked[94], picked[94], picked[94], picked[94] };
  assign _189_[7:0] = ~ _097_[7:0];
  assign _218_[8:1] = ~ _208_[8:1];
  assign _010_[7:0] = ~ _000_[7:0];
  assign _039_[8:1] = ~ _029_[8:1];
  assign _087_[7:0] = ~ _078_[7:0];
  assign _117_[8:1] = ~ _107_[8:1];
  assign _166_[7:0] = ~ _155_[7:0];
  assign _190_[8:1] = ~ _187_[8:1];
  assign _195_[7:0] = ~ _194_[7:0];
  assign _197_[8:1] = ~ _196_[8:1];
  assign _202_[7:0] = ~ _201_[7:0];
  assign _204_[8:1] = ~ _203_[8:1];
  assign _210_[7:0] = ~ _209_[7:0];
  assign _212_[8:1] = ~ _211_[8:1];
  assign _217_[7:0] = ~ _216_[7:0];
  assign _220_[8:1] = ~ _219_[8:1];
  assign _225_[7:0] = ~ _224_[7:0];
  assign _228_[8:1] = ~ _226_[8:1];
  assign _233_[7:0] = ~ _232_[7:0];
  assign _235_[8:1] = ~ _234_[8:1];
  assign _241_[7:0] = ~ _240_[7:0];
  assign _243_[8:1] = ~ _242_[8:1];
  assign _249_[7:0] = ~ _248_[7:0];
  assign _251_[8:1] = ~ _250_[8:1];
  assign _001_[7:0] = ~ _255_[7:0];
  assign _003_[8:1] = ~ _002_[8:1];
  assign _008_[7:0] = ~ _007_[7:0];
  assign _011_[8:1] = ~ _009_[8:1];
  assign _016_[7:0] = ~ _015_[7:0];
  assign _018_[8:1] = ~ _017_[8:1];
  assign _023_[7:0] = ~ _022_[7:0];
  assign _025_[8:1] = ~ _024_[8:1];
  assign _031_[7:0] = ~ _030_[7:0];
  assign _033_[8:1] = ~ _032_[8:1];
  assign _038_[7:0] = ~ _037_[7:0];
  assign _041_[8:1] = ~ _040_[8:1];
  assign _046_[7:0] = ~ _045_[7:0];
  assign _049_[8:1] = ~ _047_[8:1];
  assign _054_[7:0] = ~ _053_[7:0];
  assign _056_[8:1] = ~ _055_[8:1];
  assign _062_[7:0] = ~ _061_[7:0];
  assign _064_[8:1] = ~ _063_[8:1];
  assign _070_[7:0] = ~ _069_[7:0];
  assign _072_[8:1] = ~ _071_[8:1];
  assign _077_[7:0] = ~ _076_[7:0];
  assign _080_[8:1] = ~ _079_[8:1];
  assign _085_[7:0] = ~ _084_[7:0];
  assign _088_[8:1] = ~ _086_[8:1];
  assign _093_[7:0] = ~ _092_[7:0];
  assign _095_[8:1] = ~ _094_[8:1];
  assign _101_[7:0] = ~ _100_[7:0];
  assign _103_[8:1] = ~ _102_[8:1];
  assign _109_[7:0] = ~ _108_[7:0];
  assign _111_[8:1] = ~ _110_[8:1];
  assign _116_[7:0] = ~ _115_[7:0];
  assign _119_[8:1] = ~ _118_[8:1];
  assign _124_[7:0] = ~ _123_[7:0];
  assign _127_[8:1] = ~ _125_[8:1];
  assign _132_[7:0] = ~ _131_[7:0];
  assign _134_[8:1] = ~ _133_[8:1];
  assign _140_[7:0] = ~ _139_[7:0];
  assign _142_[8:1] = ~ _141_[8:1];
  assign _148_[7:0] = ~ _147_[7:0];
  assign _150_[8:1] = ~ _149_[8:1];
  assign _227_[8:1] = { _189_[7], _189_[7:1] } | _218_[8:1];
  assign _048_[8:1] = { _010_[7], _010_[7:1] } | _039_[8:1];
  assign _126_[8:1] = { _087_[7], _087_[7:1] } | _117_[8:1];
  assign _191_[8:1] = { _166_[7], _166_[7:1] } | _190_[8:1];
  assign _198_[8:1] = { _195_[7], _195_[7:1] } | _197_[8:1];
  assign _205_[8:1] = { _202_[7], _202_[7:1] } | _204_[8:1];
  assign _213_[8:1] = { _210_[7], _210_[7:1] } | _212_[8:1];
  assign _221_[8:1] = { _217_[7], _217_[7:1] } | _220_[8:1];
  assign _229_[8:1] = { _225_[7], _225_[7:1] } | _228_[8:1];
  assign _236_[8:1] = { _233_[7], _233_[7:1] } | _235_[8:1];
  assign _244_[8:1] = { _241_[7], _241_[7:1] } | _243_[8:1];
  assign _252_[8:1] = { _249_[7], _249_[7:1] } | _251_[8:1];
  assign _004_[8:1] = { _001_[7], _001_[7:1] } | _003_[8:1];
  assign _012_[8:1] = { _008_[7], _008_[7:1] } | _011_[8:1];
  assign _019_[8:1] = { _016_[7], _016_[7:1] } | _018_[8:1];
  assign _026_[8:1] = { _023_[7], _023_[7:1] } | _025_[8:1];
  assign _034_[8:1] = { _031_[7], _031_[7:1] } | _033_[8:1];
  assign _042_[8:1] = { _038_[7], _038_[7:1] } | _041_[8:1];
  assign _050_[8:1] = { _046_[7], _046_[7:1] } | _049_[8:1];
  assign _057_[8:1] = { _054_[7], _054_[7:1] } | _056_[8:1];
  assign _065_[8:1] = { _062_[7], _062_[7:1] } | _064_[8:1];
  assign _073_[8:1] = { _070_[7], _070_[7:1] } | _072_[8:1];
  assign _081_[8:1] = { _077_[7], _077_[7:1] } | _080_[8:1];
  assign _089_[8:1] = { _085_[7], _085_[7:1] } | _088_[8:1];
  assign _096_[8:1] = { _093_[7], _093_[7:1] } | _095_[8:1];
  assign _104_[8:1] = { _101_[7], _101_[7:1] } | _103_[8:1];
  assign _112_[8:1] = { _109_[7], _109_[7:1] } | _111_[8:1];
  assign _120_[8:1] = { _116_[7], _116_[7:1] } | _119_[8:1];
  assign _128_[8:1] = { _124_[7], _124_[7:1] } | _127_[8:1];
  assign _135_[8:1] = { _132_[7], _132_[7:1] } | _134_[8:1];
  assign _143_[8:1] = { _140_[7], _140_[7:1] } | _142_[8:1];
  assign _151_[8:1] = { _148_[7], _148_[7:1] } | _150_[8:1];
  assign { _151_[9], _151_[0] } = { _151_[8], _148_[0] };
  assign { _150_[9], _150_[0] } = { _150_[8], 1'h0 };
  assign { _149_[9], _149_[0] } = { _149_[8], 1'h1 };
  assign _148_[9:8] = { _148_[7], _148_[7] };
  assign _147_[9:8] = { _147_[7], _147_[7] };
  assign { _143_[9], _143_[0] } = { _143_[8], _140_[0] };
  assign { _142_[9], _142_[0] } = { _142_[8], 1'h0 };
  assign { _141_[9], _141_[0] } = { _141_[8], 1'h1 };
  assign _140_[9:8] = { _140_[7], _140_[7] };
  assign _139_[9:8] = { _139_[7], _139_[7] };
  assign { _135_[9], _135_[0] } = { _135_[8], _132_[0] };
  assign { _134_[9], _134_[0] } = { _134_[8], 1'h0 };
  assign { _133_[9], _133_[0] } = { _133_[8], 1'h1 };
  assign _132_[9:8] = { _132_[7], _132_[7] };
  assign _131_[9:8] = { _131_[7], _131_[7] };
  assign { _128_[9], _128_[0] } = { _128_[8], _124_[0] };
  assign { _127_[9], _127_[0] } = { _127_[8], 1'h0 };
  assign { _125_[9], _125_[0] } = { _125_[8], 1'h1 };
  assign _124_[9:8] = { _124_[7], _124_[7] };
  assign _123_[9:8] = { _123_[7], _123_[7] };
  assign { _120_[9], _120_[0] } = { _120_[8], _116_[0] };
  assign { _119_[9], _119_[0] } = { _119_[8], 1'h0 };
  assign { _118_[9], _118_[0] } = { _118_[8], 1'h1 };
  assign _116_[9:8] = { _116_[7], _116_[7] };
  assign _115_[9:8] = { _115_[7], _115_[7] };
  assign { _112_[9], _112_[0] } = { _112_[8], _109_[0] };
  assign { _111_[9], _111_[0] } = { _111_[8], 1'h0 };
  assign { _110_[9], _110_[0] } = { _110_[8], 1'h1 };
  assign _109_[9:8] = { _109_[7], _109_[7] };
  assign _108_[9:8] = { _108_[7], _108_[7] };
  assign { _104_[9], _104_[0] } = { _104_[8], _101_[0] };
  assign { _103_[9], _103_[0] } = { _103_[8], 1'h0 };
  assign { _102_[9], _102_[0] } = { _102_[8], 1'h1 };
  assign _101_[9:8] = { _101_[7], _101_[7] };
  assign _100_[9:8] = { _100_[7], _100_[7] };
  assign { _096_[9], _096_[0] } = { _096_[8], _093_[0] };
  assign { _095_[9], _095_[0] } = { _095_[8], 1'h0 };
  assign { _094_[9], _094_[0] } = { _094_[8], 1'h1 };
  assign _093_[9:8] = { _093_[7], _093_[7] };
  assign _092_[9:8] = { _092_[7], _092_[7] };
  assign { _089_[9], _089_[0] } = { _089_[8], _085_[0] };
  assign { _088_[9], _088_[0] } = { _088_[8], 1'h0 };
  assign { _086_[9], _086_[0] } = { _086_[8], 1'h1 };
  assign _085_[9:8] = { _085_[7], _085_[7] };
  assign _084_[9:8] = { _084_[7], _084_[7] };
  assign { _081_[9], _081_[0] } = { _081_[8], _077_[0] };
  assign { _080_[9], _080_[0] } = { _080_[8], 1'h0 };
  assign { _079_[9], _079_[0] } = { _079_[8], 1'h1 };
  assign _077_[9:8] = { _077_[7], _077_[7] };
  assign _076_[9:8] = { _076_[7], _076_[7] };
  assign { _073_[9], _073_[0] } = { _073_[8], _070_[0] };
  assign { _072_[9], _072_[0] } = { _072_[8], 1'h0 };
  assign { _071_[9], _071_[0] } = { _071_[8], 1'h1 };
  assign _070_[9:8] = { _070_[7], _070_[7] };
  assign _069_[9:8] = { _069_[7], _069_[7] };
  assign { _065_[9], _065_[0] } = { _065_[8], _062_[0] };
  assign { _064_[9], _064_[0] } = { _064_[8], 1'h0 };
  assign { _063_[9], _063_[0] } = { _063_[8], 1'h1 };
  assign _062_[9:8] = { _062_[7], _062_[7] };
  assign _061_[9:8] = { _061_[7], _061_[7] };
  assign { _057_[9], _057_[0] } = { _057_[8], _054_[0] };
  assign { _056_[9], _056_[0] } = { _056_[8], 1'h0 };
  assign { _055_[9], _055_[0] } = { _055_[8], 1'h1 };
  assign _054_[9:8] = { _054_[7], _054_[7] };
  assign _053_[9:8] = { _053_[7], _053_[7] };
  assign { _050_[9], _050_[0] } = { _050_[8], _046_[0] };
  assign { _049_[9], _049_[0] } = { _049_[8], 1'h0 };
  assign { _047_[9], _047_[0] } = { _047_[8], 1'h1 };
  assign _046_[9:8] = { _046_[7], _046_[7] };
  assign _045_[9:8] = { _045_[7], _045_[7] };
  assign { _042_[9], _042_[0] } = { _042_[8], _038_[0] };
  assign { _041_[9], _041_[0] } = { _041_[8], 1'h0 };
  assign { _040_[9], _040_[0] } = { _040_[8], 1'h1 };
  assign _038_[9:8] = { _038_[7], _038_[7] };
  assign _037_[9:8] = { _037_[7], _037_[7] };
  assign { _034_[9], _034_[0] } = { _034_[8], _031_[0] };
  assign { _033_[9], _033_[0] } = { _033_[8], 1'h0 };
  assign { _032_[9], _032_[0] } = { _032_[8], 1'h1 };
  assign _031_[9:8] = { _031_[7], _031_[7] };
  assign _030_[9:8] = { _030_[7], _030_[7] };
  assign { _026_[9], _026_[0] } = { _026_[8], _023_[0] };
  assign { _025_[9], _025_[0] } = { _025_[8], 1'h0 };
  assign { _024_[9], _024_[0] } = { _024_[8], 1'h1 };
  assign _023_[9:8] = { _023_[7], _023_[7] };
  assign _022_[9:8] = { _022_[7], _022_[7] };
  assign { _019_[9], _019_[0] } = { _019_[8], _016_[0] };
  assign { _018_[9], _018_[0] } = { _018_[8], 1'h0 };
  assign { _017_[9], _017_[0] } = { _017_[8], 1'h1 };
  assign _016_[9:8] = { _016_[7], _016_[7] };
  assign _015_[9:8] = { _015_[7], _015_[7] };
  assign { _012_[9], _012_[0] } = { _012_[8], _008_[0] };
  assign { _011_[9], _011_[0] } = { _011_[8], 1'h0 };
  assign { _009_[9], _009_[0] } = { _009_[8], 1'h1 };
  assign _008_[9:8] = { _008_[7], _008_[7] };
  assign _007_[9:8] = { _007_[7], _007_[7] };
  assign { _004_[9], _004_[0] } = { _004_[8], _001_[0] };
  assign { _003_[9], _003_[0] } = { _003_[8], 1'h0 };
  assign { _002_[9], _002_[0] } = { _002_[8], 1'h1 };
  assign _001_[9:8] = { _001_[7], _001_[7] };
  assign _255_[9:8] = { _255_[7], _255_[7] };
  assign { _252_[9], _252_[0] } = { _252_[8], _249_[0] };
  assign { _251_[9], _251_[0] } = { _251_[8], 1'h0 };
  assign { _250_[9], _250_[0] } = { _250_[8], 1'h1 };
  assign _249_[9:8] = { _249_[7], _249_[7] };
  assign _248_[9:8] = { _248_[7], _248_[7] };
  assign { _244_[9], _244_[0] } = { _244_[8], _241_[0] };
  assign { _243_[9], _243_[0] } = { _243_[8], 1'h0 };
  assign { _242_[9], _242_[0] } = { _242_[8], 1'h1 };
  assign _241_[9:8] = { _241_[7], _241_[7] };
  assign _240_[9:8] = { _240_[7], _240_[7] };
  assign { _236_[9], _236_[0] } = { _236_[8], _233_[0] };
  assign { _235_[9], _235_[0] } = { _235_[8], 1'h0 };
  assign { _234_[9], _234_[0] } = { _234_[8], 1'h1 };
  assign _233_[9:8] = { _233_[7], _233_[7] };
  assign _232_[9:8] = { _232_[7], _232_[7] };
  assign { _229_[9], _229_[0] } = { _229_[8], _225_[0] };
  assign { _228_[9], _228_[0] } = { _228_[8], 1'h0 };
  assign { _226_[9], _226_[0] } = { _226_[8], 1'h1 };
  assign _161_[17] = _161_[16];
  assign _225_[9:8] = { _225_[7], _225_[7] };
  assign _224_[9:8] = { _224_[7], _224_[7] };
  assign { _221_[9], _221_[0] } = { _221_[8], _217_[0] };
  assign { _220_[9], _220_[0] } = { _220_[8], 1'h0 };
  assign { _219_[9], _219_[0] } = { _219_[8], 1'h1 };
  assign _160_[16] = _160_[15];
  assign _217_[9:8] = { _217_[7], _217_[7] };
  assign _216_[9:8] = { _216_[7], _216_[7] };
  assign { _213_[9], _213_[0] } = { _213_[8], _210_[0] };
  assign { _212_[9], _212_[0] } = { _212_[8], 1'h0 };
  assign { _211_[9], _211_[0] } = { _211_[8], 1'h1 };
  assign _159_[15] = _159_[14];
  assign _210_[9:8] = { _210_[7], _210_[7] };
  assign _209_[9:8] = { _209_[7], _209_[7] };
  assign { _205_[9], _205_[0] } = { _205_[8], _202_[0] };
  assign { _204_[9], _204_[0] } = { _204_[8], 1'h0 };
  assign { _203_[9], _203_[0] } = { _203_[8], 1'h1 };
  assign _158_[14] = _158_[13];
  assign _202_[9:8] = { _202_[7], _202_[7] };
  assign _201_[9:8] = { _201_[7], _201_[7] };
  assign { _198_[9], _198_[0] } = { _198_[8], _195_[0] };
  assign { _197_[9], _197_[0] } = { _197_[8], 1'h0 };
  assign { _196_[9], _196_[0] } = { _196_[8], 1'h1 };
  assign _157_[13] = _157_[12];
  assign _195_[9:8] = { _195_[7], _195_[7] };
  assign _194_[9:8] = { _194_[7], _194_[7] };
  assign { _191_[9], _191_[0] } = { _191_[8], _166_[0] };
  assign { _190_[9], _190_[0] } = { _190_[8], 1'h0 };
  assign { _187_[9], _187_[0] } = { _187_[8], 1'h1 };
  assign _156_[12] = _156_[11];
  assign _166_[9:8] = { _166_[7], _166_[7] };
  assign _155_[9:8] = { _155_[7], _155_[7] };
  assign { _126_[9], _126_[0] } = { _126_[8], _087_[0] };
  assign { _117_[9], _117_[0] } = { _117_[8], 1'h0 };
  assign { _107_[9], _107_[0] } = { _107_[8], 1'h1 };
  assign _154_[11] = _154_[10];
  assign _087_[9:8] = { _087_[7], _087_[7] };
  assign _078_[9:8] = { _078_[7], _078_[7] };
  assign { _048_[9], _048_[0] } = { _048_[8], _010_[0] };
  assign { _039_[9], _039_[0] } = { _039_[8], 1'h0 };
  assign { _029_[9], _029_[0] } = { _029_[8], 1'h1 };
  assign _010_[9:8] = { _010_[7], _010_[7] };
  assign _000_[9:8] = { _000_[7], _000_[7] };
  assign { _227_[9], _227_[0] } = { _227_[8], _189_[0] };
  assign { _218_[9], _218_[0] } = { _218_[8], 1'h0 };
  assign { _208_[9], _208_[0] } = { _208_[8], 1'h1 };
  assign _189_[9:8] = { _189_[7], _189_[7] };
  assign _097_[9:8] = { _097_[7], _097_[7] };
  assign sum = { held[16], held };
endmodule

module mac_tile_w2_a8(clk, rst, i__payload, i__valid, i_acts__payload, i_acts__valid, i_weights__payload, i_weights__valid, i_scales__payload, i_scales__valid, o__ready, i__ready, i_acts__ready, i_weights__ready, i_scales__ready, o__payload, o__valid);
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
  wire [2:0] _14_;
  wire [7:0] _15_;
  wire _16_;
  wire [2:0] _17_;
  wire [2:0] _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire adds;
  reg capture;
  reg [35:0] ended;
  wire ends;
  wire [7:0] following_group;
  wire [2:0] following_step;
  wire fresh;
  reg [7:0] group;
  wire i__valid_211 ;
  reg [5:0] label_0;
  reg [5:0] label_1;
  wire [5:0] labels;
  reg leaves_1;
  reg leaving;
  wire may_end;
  wire [431:0] o;
  wire [179:0] o__payload_215 ;
  reg o__ready_200 ;
  wire [1151:0] operand;
  wire reads;
  wire reserve;
  wire [69:0] result;
  wire [69:0] result_225 ;
  wire [69:0] result_231 ;
  wire [69:0] result_237 ;
  wire [69:0] result_243 ;
  wire [69:0] result_249 ;
  wire [69:0] result_255 ;
  wire [69:0] result_261 ;
  wire [69:0] result_267 ;
  wire [69:0] result_273 ;
  wire [69:0] result_279 ;
  wire [69:0] result_285 ;
  wire [2:0] room;
  wire sets_out;
  wire [839:0] so_far;
  wire space_0;
  reg standing__valid;
  reg [2:0] step;
  wire steps__valid;
  wire [35:0] sums_103 ;
  wire [35:0] sums_109 ;
  wire [35:0] sums_115 ;
  wire [35:0] sums_121 ;
  wire [35:0] sums_127 ;
  wire [35:0] sums_133 ;
  wire [35:0] sums_139 ;
  wire [35:0] sums_145 ;
  wire [35:0] sums_151 ;
  wire [35:0] sums_157 ;
  wire [35:0] sums_163 ;
  wire [35:0] sums_169 ;
  wire [35:0] sums_175 ;
  wire [35:0] sums_181 ;
  wire [35:0] sums_187 ;
  wire [35:0] sums_49 ;
  wire [35:0] sums_55 ;
  wire [35:0] sums_61 ;
  wire [35:0] sums_67 ;
  wire [35:0] sums_73 ;
  wire [35:0] sums_79 ;
  wire [35:0] sums_85 ;
  wire [35:0] sums_91 ;
  wire [35:0] sums_97 ;
  wire [29:0] totals_289 ;
  reg [2:0] waiting;
  wire [839:0] word;
  wire writes;
  assign _01_ = ~ label_1[4];
  assign so_far = word & { _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_, _01_ };
  assign _13_ = ~ label_1[5];
  assign writes = leaves_1 & _13_;
  assign i__valid_211  = leaves_1 & label_1[5];
  assign _14_ = labels[3] ? 3'h0 : following_step;
  assign _15_ = labels[5] ? 8'h00 : following_group;
  assign _16_ = i_scales__valid & i_scales__ready;
  assign _17_ = waiting + _16_;
  assign _18_ = _17_ - sets_out;
  assign _19_ = leaving - 1'h1;
  always @(posedge clk)
    label_1 <= ended[5:0];
  assign _00_ = ~ standing__valid;
  assign space_0 = _00_ | adds;
  assign following_step = step + 1'h1;
  assign following_group = group + 1'h1;
  assign fresh = ! step;
  assign labels[3] = following_step == i__payload[2:0];
  assign labels[4] = ! group;
  assign labels[5] = following_group == i__payload[10:3];
  assign steps__valid = i__valid & i_acts__valid;
  assign i_acts__ready = steps__valid & space_0;
  assign _20_ = i_acts__ready & labels[3];
  assign i__ready = _20_ & labels[5];
  assign _02_ = ~ label_0[3];
  assign _03_ = may_end | _02_;
  assign i_weights__ready = standing__valid & _03_;
  assign adds = i_weights__ready & i_weights__valid;
  assign ends = adds & label_0[3];
  assign _04_ = ! leaving;
  assign _06_ = _04_ & _05_;
  assign _08_ = ~ label_0[5];
  assign _09_ = _07_ | _08_;
  assign may_end = _06_ & _09_;
  assign sets_out = ends | leaving;
  assign _10_ = ends & label_0[5];
  assign _11_ = leaving & ended[5];
  assign reserve = _10_ | _11_;
  assign _12_ = ~ ended[4];
  assign reads = o__ready_200  & _12_;
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (space_0) standing__valid <= steps__valid;
  always @(posedge clk)
    if (rst) step <= 3'h0;
    else if (i_acts__ready) step <= _14_;
  always @(posedge clk)
    if (rst) group <= 8'h00;
    else if (_21_) group <= _15_;
  always @(posedge clk)
    if (i_acts__ready) label_0 <= { labels[5:3], fresh, i__payload[12:11] };
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _18_;
  always @(posedge clk)
    if (rst) leaving <= 1'h0;
    else leaving <= _23_;
  always @(posedge clk)
    if (ends) ended <= { totals_289 , label_0 };
  always @(posedge clk)
    if (rst) o__ready_200  <= 1'h0;
    else o__ready_200  <= sets_out;
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_200 ;
  assign _05_ = | waiting[2:1];
  assign _07_ = | room[2:1];
  assign _21_ = & { i_acts__ready, labels[3] };
  assign _22_ = leaving & _19_;
  assign _23_ = _22_ | ends;
  mac_tile_w2_a8__act_totals act_totals (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .fresh(fresh),
    .rst(rst),
    .totals(totals_289 )
  );
  mac_column_k32_v2_i8_w2 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_49 ),
    .weights(i_weights__payload[63:0])
  );
  mac_column_k32_v2_i8_w2 column_1 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_55 ),
    .weights(i_weights__payload[127:64])
  );
  mac_column_k32_v2_i8_w2 column_10 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_109 ),
    .weights(i_weights__payload[703:640])
  );
  mac_column_k32_v2_i8_w2 column_11 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_115 ),
    .weights(i_weights__payload[767:704])
  );
  mac_column_k32_v2_i8_w2 column_12 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_121 ),
    .weights(i_weights__payload[831:768])
  );
  mac_column_k32_v2_i8_w2 column_13 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_127 ),
    .weights(i_weights__payload[895:832])
  );
  mac_column_k32_v2_i8_w2 column_14 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_133 ),
    .weights(i_weights__payload[959:896])
  );
  mac_column_k32_v2_i8_w2 column_15 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_139 ),
    .weights(i_weights__payload[1023:960])
  );
  mac_column_k32_v2_i8_w2 column_16 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_145 ),
    .weights(i_weights__payload[1087:1024])
  );
  mac_column_k32_v2_i8_w2 column_17 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_151 ),
    .weights(i_weights__payload[1151:1088])
  );
  mac_column_k32_v2_i8_w2 column_18 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_157 ),
    .weights(i_weights__payload[1215:1152])
  );
  mac_column_k32_v2_i8_w2 column_19 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_163 ),
    .weights(i_weights__payload[1279:1216])
  );
  mac_column_k32_v2_i8_w2 column_2 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_61 ),
    .weights(i_weights__payload[191:128])
  );
  mac_column_k32_v2_i8_w2 column_20 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_169 ),
    .weights(i_weights__payload[1343:1280])
  );
  mac_column_k32_v2_i8_w2 column_21 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_175 ),
    .weights(i_weights__payload[1407:1344])
  );
  mac_column_k32_v2_i8_w2 column_22 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_181 ),
    .weights(i_weights__payload[1471:1408])
  );
  mac_column_k32_v2_i8_w2 column_23 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_187 ),
    .weights(i_weights__payload[1535:1472])
  );
  mac_column_k32_v2_i8_w2 column_3 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_67 ),
    .weights(i_weights__payload[255:192])
  );
  mac_column_k32_v2_i8_w2 column_4 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_73 ),
    .weights(i_weights__payload[319:256])
  );
  mac_column_k32_v2_i8_w2 column_5 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_79 ),
    .weights(i_weights__payload[383:320])
  );
  mac_column_k32_v2_i8_w2 column_6 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_85 ),
    .weights(i_weights__payload[447:384])
  );
  mac_column_k32_v2_i8_w2 column_7 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_91 ),
    .weights(i_weights__payload[511:448])
  );
  mac_column_k32_v2_i8_w2 column_8 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_97 ),
    .weights(i_weights__payload[575:512])
  );
  mac_column_k32_v2_i8_w2 column_9 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[2]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_103 ),
    .weights(i_weights__payload[639:576])
  );
  mac_tile_w2_a8__drain drain (
    .capture(capture),
    .clk(clk),
    .o(o),
    .rst(rst),
    .sums_1 ({ sums_187 , sums_181 , sums_175 , sums_169 , sums_163 , sums_157 , sums_151 , sums_145 , sums_139 , sums_133 , sums_127 , sums_121 , sums_115 , sums_109 , sums_103 , sums_97 , sums_91 , sums_85 , sums_79 , sums_73 , sums_67 , sums_61 , sums_55 , sums_49  })
  );
  mac_tile_w2_a8__front front (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .held(operand),
    .rst(rst)
  );
  mac_tile_w2_a8__queue queue (
    .clk(clk),
    .i__payload({ result_285 , result_279 , result_273 , result_267 , result_261 , result_255 , result_249 , result_243 , result_237 , result_231 , result_225 , result }),
    .i__valid(i__valid_211 ),
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
    .scale(o__payload_215 [11:0]),
    .sums(o[35:0]),
    .totals(ended[35:6]),
    .zero(o__payload_215 [146:144])
  );
  rescale_v2_i8_w2_s12_i35 rescale_1 (
    .clk(clk),
    .result(result_225 ),
    .rst(rst),
    .running(so_far[139:70]),
    .scale(o__payload_215 [23:12]),
    .sums(o[71:36]),
    .totals(ended[35:6]),
    .zero(o__payload_215 [149:147])
  );
  rescale_v2_i8_w2_s12_i35 rescale_10 (
    .clk(clk),
    .result(result_279 ),
    .rst(rst),
    .running(so_far[769:700]),
    .scale(o__payload_215 [131:120]),
    .sums(o[395:360]),
    .totals(ended[35:6]),
    .zero(o__payload_215 [176:174])
  );
  rescale_v2_i8_w2_s12_i35 rescale_11 (
    .clk(clk),
    .result(result_285 ),
    .rst(rst),
    .running(so_far[839:770]),
    .scale(o__payload_215 [143:132]),
    .sums(o[431:396]),
    .totals(ended[35:6]),
    .zero(o__payload_215 [179:177])
  );
  rescale_v2_i8_w2_s12_i35 rescale_2 (
    .clk(clk),
    .result(result_231 ),
    .rst(rst),
    .running(so_far[209:140]),
    .scale(o__payload_215 [35:24]),
    .sums(o[107:72]),
    .totals(ended[35:6]),
    .zero(o__payload_215 [152:150])
  );
  rescale_v2_i8_w2_s12_i35 rescale_3 (
    .clk(clk),
    .result(result_237 ),
    .rst(rst),
    .running(so_far[279:210]),
    .scale(o__payload_215 [47:36]),
    .sums(o[143:108]),
    .totals(ended[35:6]),
    .zero(o__payload_215 [155:153])
  );
  rescale_v2_i8_w2_s12_i35 rescale_4 (
    .clk(clk),
    .result(result_243 ),
    .rst(rst),
    .running(so_far[349:280]),
    .scale(o__payload_215 [59:48]),
    .sums(o[179:144]),
    .totals(ended[35:6]),
    .zero(o__payload_215 [158:156])
  );
  rescale_v2_i8_w2_s12_i35 rescale_5 (
    .clk(clk),
    .result(result_249 ),
    .rst(rst),
    .running(so_far[419:350]),
    .scale(o__payload_215 [71:60]),
    .sums(o[215:180]),
    .totals(ended[35:6]),
    .zero(o__payload_215 [161:159])
  );
  rescale_v2_i8_w2_s12_i35 rescale_6 (
    .clk(clk),
    .result(result_255 ),
    .rst(rst),
    .running(so_far[489:420]),
    .scale(o__payload_215 [83:72]),
    .sums(o[251:216]),
    .totals(ended[35:6]),
    .zero(o__payload_215 [164:162])
  );
  rescale_v2_i8_w2_s12_i35 rescale_7 (
    .clk(clk),
    .result(result_261 ),
    .rst(rst),
    .running(so_far[559:490]),
    .scale(o__payload_215 [95:84]),
    .sums(o[287:252]),
    .totals(ended[35:6]),
    .zero(o__payload_215 [167:165])
  );
  rescale_v2_i8_w2_s12_i35 rescale_8 (
    .clk(clk),
    .result(result_267 ),
    .rst(rst),
    .running(so_far[629:560]),
    .scale(o__payload_215 [107:96]),
    .sums(o[323:288]),
    .totals(ended[35:6]),
    .zero(o__payload_215 [170:168])
  );
  rescale_v2_i8_w2_s12_i35 rescale_9 (
    .clk(clk),
    .result(result_273 ),
    .rst(rst),
    .running(so_far[699:630]),
    .scale(o__payload_215 [119:108]),
    .sums(o[359:324]),
    .totals(ended[35:6]),
    .zero(o__payload_215 [173:171])
  );
  mac_tile_w2_a8__running_sums running_sums (
    .clk(clk),
    .read_enable(reads),
    .rst(rst),
    .turns(o__ready_200 ),
    .word(word),
    .write_data({ result_285 , result_279 , result_273 , result_267 , result_261 , result_255 , result_249 , result_243 , result_237 , result_231 , result_225 , result }),
    .write_enable(writes)
  );
  mac_tile_w2_a8__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i_scales__valid),
    .o__payload(o__payload_215 ),
    .o__ready(o__ready_200 ),
    .rst(rst),
    .write_data(i_scales__payload)
  );
  assign labels[2:0] = { fresh, i__payload[12:11] };
endmodule

module mac_tile_w2_a8__act_totals(clk, rst, acts, enter, fresh, totals);
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

module mac_tile_w2_a8__drain(clk, rst, o, sums_1 , capture);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [431:0] o;
  wire [431:0] o;
  input [863:0] sums_1 ;
  wire [863:0] sums_1 ;
  input capture;
  wire capture;
  wire [431:0] first;
  wire [35:0] later;
  wire [35:0] later_29 ;
  wire [35:0] later_30 ;
  wire [35:0] later_31 ;
  wire [35:0] later_32 ;
  wire [35:0] later_33 ;
  wire [35:0] later_34 ;
  wire [35:0] later_35 ;
  wire [35:0] later_36 ;
  wire [35:0] later_37 ;
  wire [35:0] later_38 ;
  wire [35:0] later_39 ;
  assign first = sums_1 [431:0] & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign o = first | { later_39 , later_38 , later_37 , later_36 , later_35 , later_34 , later_33 , later_32 , later_31 , later_30 , later_29 , later };
  drain_36 link_12 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(later),
    .rst(rst),
    .sums(sums_1 [467:432])
  );
  drain_36 link_13 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(later_29 ),
    .rst(rst),
    .sums(sums_1 [503:468])
  );
  drain_36 link_14 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(later_30 ),
    .rst(rst),
    .sums(sums_1 [539:504])
  );
  drain_36 link_15 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(later_31 ),
    .rst(rst),
    .sums(sums_1 [575:540])
  );
  drain_36 link_16 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(later_32 ),
    .rst(rst),
    .sums(sums_1 [611:576])
  );
  drain_36 link_17 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(later_33 ),
    .rst(rst),
    .sums(sums_1 [647:612])
  );
  drain_36 link_18 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(later_34 ),
    .rst(rst),
    .sums(sums_1 [683:648])
  );
  drain_36 link_19 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(later_35 ),
    .rst(rst),
    .sums(sums_1 [719:684])
  );
  drain_36 link_20 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(later_36 ),
    .rst(rst),
    .sums(sums_1 [755:720])
  );
  drain_36 link_21 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(later_37 ),
    .rst(rst),
    .sums(sums_1 [791:756])
  );
  drain_36 link_22 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(later_38 ),
    .rst(rst),
    .sums(sums_1 [827:792])
  );
  drain_36 link_23 (
    .capture(capture),
    .clk(clk),
    .earlier(36'h000000000),
    .later(later_39 ),
    .rst(rst),
    .sums(sums_1 [863:828])
  );
endmodule

module mac_tile_w2_a8__front(clk, rst, acts, enter, held);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [511:0] acts;
  wire [511:0] acts;
  input enter;
  wire enter;
  output [1151:0] held;
  reg [1151:0] held;
  wire [8:0] _000_;
  wire [9:0] _001_;
  wire [8:0] _002_;
  wire [9:0] _003_;
  wire [9:0] _004_;
  wire [8:0] _005_;
  wire [9:0] _006_;
  wire [9:0] _007_;
  wire [9:0] _008_;
  wire [8:0] _009_;
  wire [9:0] _010_;
  wire [9:0] _011_;
  wire [8:0] _012_;
  wire [9:0] _013_;
  wire [9:0] _014_;
  wire [8:0] _015_;
  wire [9:0] _016_;
  wire [9:0] _017_;
  wire [9:0] _018_;
  wire [8:0] _019_;
  wire [9:0] _020_;
  wire [9:0] _021_;
  wire [8:0] _022_;
  wire [9:0] _023_;
  wire [9:0] _024_;
  wire [8:0] _025_;
  wire [9:0] _026_;
  wire [9:0] _027_;
  wire [8:0] _028_;
  wire [9:0] _029_;
  wire [9:0] _030_;
  wire [8:0] _031_;
  wire [9:0] _032_;
  wire [8:0] _033_;
  wire [9:0] _034_;
  wire [8:0] _035_;
  wire [9:0] _036_;
  wire [9:0] _037_;
  wire [8:0] _038_;
  wire [9:0] _039_;
  wire [9:0] _040_;
  wire [9:0] _041_;
  wire [8:0] _042_;
  wire [9:0] _043_;
  wire [9:0] _044_;
  wire [8:0] _045_;
  wire [9:0] _046_;
  wire [9:0] _047_;
  wire [8:0] _048_;
  wire [9:0] _049_;
  wire [9:0] _050_;
  wire [9:0] _051_;
  wire [8:0] _052_;
  wire [9:0] _053_;
  wire [9:0] _054_;
  wire [8:0] _055_;
  wire [9:0] _056_;
  wire [9:0] _057_;
  wire [8:0] _058_;
  wire [9:0] _059_;
  wire [9:0] _060_;
  wire [8:0] _061_;
  wire [9:0] _062_;
  wire [9:0] _063_;
  wire [8:0] _064_;
  wire [9:0] _065_;
  wire [8:0] _066_;
  wire [9:0] _067_;
  wire [8:0] _068_;
  wire [9:0] _069_;
  wire [9:0] _070_;
  wire [8:0] _071_;
  wire [9:0] _072_;
  wire [9:0] _073_;
  wire [9:0] _074_;
  wire [8:0] _075_;
  wire [9:0] _076_;
  wire [9:0] _077_;
  wire [8:0] _078_;
  wire [9:0] _079_;
  wire [9:0] _080_;
  wire [8:0] _081_;
  wire [9:0] _082_;
  wire [8:0] _083_;
  wire [9:0] _084_;
  wire [9:0] _085_;
  wire [8:0] _086_;
  wire [9:0] _087_;
  wire [9:0] _088_;
  wire [8:0] _089_;
  wire [9:0] _090_;
  wire [9:0] _091_;
  wire [8:0] _092_;
  wire [9:0] _093_;
  wire [9:0] _094_;
  wire [8:0] _095_;
  wire [9:0] _096_;
  wire [9:0] _097_;
  wire [8:0] _098_;
  wire [9:0] _099_;
  wire [8:0] _100_;
  wire [9:0] _101_;
  wire [8:0] _102_;
  wire [9:0] _103_;
  wire [9:0] _104_;
  wire [8:0] _105_;
  wire [9:0] _106_;
  wire [9:0] _107_;
  wire [9:0] _108_;
  wire [8:0] _109_;
  wire [9:0] _110_;
  wire [9:0] _111_;
  wire [8:0] _112_;
  wire [9:0] _113_;
  wire [9:0] _114_;
  wire [8:0] _115_;
  wire [9:0] _116_;
  wire [9:0] _117_;
  wire [9:0] _118_;
  wire [8:0] _119_;
  wire [9:0] _120_;
  wire [9:0] _121_;
  wire [8:0] _122_;
  wire [9:0] _123_;
  wire [9:0] _124_;
  wire [8:0] _125_;
  wire [9:0] _126_;
  wire [9:0] _127_;
  wire [8:0] _128_;
  wire [9:0] _129_;
  wire [9:0] _130_;
  wire [8:0] _131_;
  wire [9:0] _132_;
  wire [9:0] _133_;
  wire [9:0] _134_;
  wire [8:0] _135_;
  wire [9:0] _136_;
  wire [9:0] _137_;
  wire [8:0] _138_;
  wire [9:0] _139_;
  wire [9:0] _140_;
  wire [8:0] _141_;
  wire [9:0] _142_;
  wire [9:0] _143_;
  wire [9:0] _144_;
  wire [8:0] _145_;
  wire [9:0] _146_;
  wire [9:0] _147_;
  wire [8:0] _148_;
  wire [9:0] _149_;
  wire [9:0] _150_;
  wire [8:0] _151_;
  wire [9:0] _152_;
  wire [9:0] _153_;
  wire [8:0] _154_;
  wire [9:0] _155_;
  wire [9:0] _156_;
  wire [8:0] _157_;
  wire [9:0] _158_;
  wire [8:0] _159_;
  wire [9:0] _160_;
  wire [8:0] _161_;
  wire [9:0] _162_;
  wire [9:0] _163_;
  wire [8:0] _164_;
  wire [9:0] _165_;
  wire [9:0] _166_;
  wire [9:0] _167_;
  wire [8:0] _168_;
  wire [9:0] _169_;
  wire [9:0] _170_;
  wire [8:0] _171_;
  wire [9:0] _172_;
  wire [9:0] _173_;
  wire [8:0] _174_;
  wire [9:0] _175_;
  wire [9:0] _176_;
  wire [9:0] _177_;
  wire [8:0] _178_;
  wire [9:0] _179_;
  wire [9:0] _180_;
  wire [8:0] _181_;
  wire [9:0] _182_;
  wire [9:0] _183_;
  wire [8:0] _184_;
  wire [9:0] _185_;
  wire [9:0] _186_;
  wire [8:0] _187_;
  wire [9:0] _188_;
  wire [9:0] _189_;
  wire [8:0] _190_;
  wire [9:0] _191_;
  assign _134_ = $signed(acts[7:0]) * $signed(3'h3);
  assign _143_ = ~ _134_;
  assign _167_ = $signed(acts[15:8]) * $signed(3'h3);
  assign _176_ = ~ _167_;
  assign _008_ = $signed(acts[23:16]) * $signed(3'h3);
  assign _017_ = ~ _008_;
  assign _041_ = $signed(acts[31:24]) * $signed(3'h3);
  assign _050_ = ~ _041_;
  assign _074_ = $signed(acts[39:32]) * $signed(3'h3);
  assign _084_ = ~ _074_;
  assign _108_ = $signed(acts[47:40]) * $signed(3'h3);
  assign _117_ = ~ _108_;
  assign _132_ = $signed(acts[55:48]) * $signed(3'h3);
  assign _133_ = ~ _132_;
  assign _136_ = $signed(acts[63:56]) * $signed(3'h3);
  assign _137_ = ~ _136_;
  assign _139_ = $signed(acts[71:64]) * $signed(3'h3);
  assign _140_ = ~ _139_;
  assign _142_ = $signed(acts[79:72]) * $signed(3'h3);
  assign _144_ = ~ _142_;
  assign _146_ = $signed(acts[87:80]) * $signed(3'h3);
  assign _147_ = ~ _146_;
  assign _149_ = $signed(acts[95:88]) * $signed(3'h3);
  assign _150_ = ~ _149_;
  assign _152_ = $signed(acts[103:96]) * $signed(3'h3);
  assign _153_ = ~ _152_;
  assign _155_ = $signed(acts[111:104]) * $signed(3'h3);
  assign _156_ = ~ _155_;
  assign _158_ = $signed(acts[119:112]) * $signed(3'h3);
  assign _160_ = ~ _158_;
  assign _162_ = $signed(acts[127:120]) * $signed(3'h3);
  assign _163_ = ~ _162_;
  assign _165_ = $signed(acts[135:128]) * $signed(3'h3);
  assign _166_ = ~ _165_;
  assign _169_ = $signed(acts[143:136]) * $signed(3'h3);
  assign _170_ = ~ _169_;
  assign _172_ = $signed(acts[151:144]) * $signed(3'h3);
  assign _173_ = ~ _172_;
  assign _175_ = $signed(acts[159:152]) * $signed(3'h3);
  assign _177_ = ~ _175_;
  assign _179_ = $signed(acts[167:160]) * $signed(3'h3);
  assign _180_ = ~ _179_;
  assign _182_ = $signed(acts[175:168]) * $signed(3'h3);
  assign _183_ = ~ _182_;
  assign _185_ = $signed(acts[183:176]) * $signed(3'h3);
  assign _186_ = ~ _185_;
  assign _188_ = $signed(acts[191:184]) * $signed(3'h3);
  assign _189_ = ~ _188_;
  assign _191_ = $signed(acts[199:192]) * $signed(3'h3);
  assign _001_ = ~ _191_;
  assign _003_ = $signed(acts[207:200]) * $signed(3'h3);
  assign _004_ = ~ _003_;
  assign _006_ = $signed(acts[215:208]) * $signed(3'h3);
  assign _007_ = ~ _006_;
  assign _010_ = $signed(acts[223:216]) * $signed(3'h3);
  assign _011_ = ~ _010_;
  assign _013_ = $signed(acts[231:224]) * $signed(3'h3);
  assign _014_ = ~ _013_;
  assign _016_ = $signed(acts[239:232]) * $signed(3'h3);
  assign _018_ = ~ _016_;
  assign _020_ = $signed(acts[247:240]) * $signed(3'h3);
  assign _021_ = ~ _020_;
  assign _023_ = $signed(acts[255:248]) * $signed(3'h3);
  assign _024_ = ~ _023_;
  assign _026_ = $signed(acts[263:256]) * $signed(3'h3);
  assign _027_ = ~ _026_;
  assign _029_ = $signed(acts[271:264]) * $signed(3'h3);
  assign _030_ = ~ _029_;
  assign _032_ = $signed(acts[279:272]) * $signed(3'h3);
  assign _034_ = ~ _032_;
  assign _036_ = $signed(acts[287:280]) * $signed(3'h3);
  assign _037_ = ~ _036_;
  assign _039_ = $signed(acts[295:288]) * $signed(3'h3);
  assign _040_ = ~ _039_;
  assign _043_ = $signed(acts[303:296]) * $signed(3'h3);
  assign _044_ = ~ _043_;
  assign _046_ = $signed(acts[311:304]) * $signed(3'h3);
  assign _047_ = ~ _046_;
  assign _049_ = $signed(acts[319:312]) * $signed(3'h3);
  assign _051_ = ~ _049_;
  assign _053_ = $signed(acts[327:320]) * $signed(3'h3);
  assign _054_ = ~ _053_;
  assign _056_ = $signed(acts[335:328]) * $signed(3'h3);
  assign _057_ = ~ _056_;
  assign _059_ = $signed(acts[343:336]) * $signed(3'h3);
  assign _060_ = ~ _059_;
  assign _062_ = $signed(acts[351:344]) * $signed(3'h3);
  assign _063_ = ~ _062_;
  assign _065_ = $signed(acts[359:352]) * $signed(3'h3);
  assign _067_ = ~ _065_;
  assign _069_ = $signed(acts[367:360]) * $signed(3'h3);
  assign _070_ = ~ _069_;
  assign _072_ = $signed(acts[375:368]) * $signed(3'h3);
  assign _073_ = ~ _072_;
  assign _076_ = $signed(acts[383:376]) * $signed(3'h3);
  assign _077_ = ~ _076_;
  assign _079_ = $signed(acts[391:384]) * $signed(3'h3);
  assign _080_ = ~ _079_;
  assign _082_ = $signed(acts[399:392]) * $signed(3'h3);
  assign _085_ = ~ _082_;
  assign _087_ = $signed(acts[407:400]) * $signed(3'h3);
  assign _088_ = ~ _087_;
  assign _090_ = $signed(acts[415:408]) * $signed(3'h3);
  assign _091_ = ~ _090_;
  assign _093_ = $signed(acts[423:416]) * $signed(3'h3);
  assign _094_ = ~ _093_;
  assign _096_ = $signed(acts[431:424]) * $signed(3'h3);
  assign _097_ = ~ _096_;
  assign _099_ = $signed(acts[439:432]) * $signed(3'h3);
  assign _101_ = ~ _099_;
  assign _103_ = $signed(acts[447:440]) * $signed(3'h3);
  assign _104_ = ~ _103_;
  assign _106_ = $signed(acts[455:448]) * $signed(3'h3);
  assign _107_ = ~ _106_;
  assign _110_ = $signed(acts[463:456]) * $signed(3'h3);
  assign _111_ = ~ _110_;
  assign _113_ = $signed(acts[471:464]) * $signed(3'h3);
  assign _114_ = ~ _113_;
  assign _116_ = $signed(acts[479:472]) * $signed(3'h3);
  assign _118_ = ~ _116_;
  assign _120_ = $signed(acts[487:480]) * $signed(3'h3);
  assign _121_ = ~ _120_;
  assign _123_ = $signed(acts[495:488]) * $signed(3'h3);
  assign _124_ = ~ _123_;
  assign _126_ = $signed(acts[503:496]) * $signed(3'h3);
  assign _127_ = ~ _126_;
  assign _129_ = $signed(acts[511:504]) * $signed(3'h3);
  assign _130_ = ~ _129_;
  always @(posedge clk)
    if (enter) held <= { _130_, _128_[7:0], _127_, _125_[7:0], _124_, _122_[7:0], _121_, _119_[7:0], _118_, _115_[7:0], _114_, _112_[7:0], _111_, _109_[7:0], _107_, _105_[7:0], _104_, _102_[7:0], _101_, _098_[7:0], _097_, _095_[7:0], _094_, _092_[7:0], _091_, _089_[7:0], _088_, _086_[7:0], _085_, _081_[7:0], _080_, _078_[7:0], _077_, _075_[7:0], _073_, _071_[7:0], _070_, _068_[7:0], _067_, _064_[7:0], _063_, _061_[7:0], _060_, _058_[7:0], _057_, _055_[7:0], _054_, _052_[7:0], _051_, _048_[7:0], _047_, _045_[7:0], _044_, _042_[7:0], _040_, _038_[7:0], _037_, _035_[7:0], _034_, _031_[7:0], _030_, _028_[7:0], _027_, _025_[7:0], _024_, _022_[7:0], _021_, _019_[7:0], _018_, _015_[7:0], _014_, _012_[7:0], _011_, _009_[7:0], _007_, _005_[7:0], _004_, _002_[7:0], _001_, _190_[7:0], _189_, _187_[7:0], _186_, _184_[7:0], _183_, _181_[7:0], _180_, _178_[7:0], _177_, _174_[7:0], _173_, _171_[7:0], _170_, _168_[7:0], _166_, _164_[7:0], _163_, _161_[7:0], _160_, _157_[7:0], _156_, _154_[7:0], _153_, _151_[7:0], _150_, _148_[7:0], _147_, _145_[7:0], _144_, _141_[7:0], _140_, _138_[7:0], _137_, _135_[7:0], _133_, _131_[7:0], _117_, _100_[7:0], _084_, _066_[7:0], _050_, _033_[7:0], _017_, _000_[7:0], _176_, _159_[7:0], _143_, _083_[7:0] };
  assign _083_[7:0] = ~ acts[7:0];
  assign _159_[7:0] = ~ acts[15:8];
  assign _000_[7:0] = ~ acts[23:16];
  assign _033_[7:0] = ~ acts[31:24];
  assign _066_[7:0] = ~ acts[39:32];
  assign _100_[7:0] = ~ acts[47:40];
  assign _131_[7:0] = ~ acts[55:48];
  assign _135_[7:0] = ~ acts[63:56];
  assign _138_[7:0] = ~ acts[71:64];
  assign _141_[7:0] = ~ acts[79:72];
  assign _145_[7:0] = ~ acts[87:80];
  assign _148_[7:0] = ~ acts[95:88];
  assign _151_[7:0] = ~ acts[103:96];
  assign _154_[7:0] = ~ acts[111:104];
  assign _157_[7:0] = ~ acts[119:112];
  assign _161_[7:0] = ~ acts[127:120];
  assign _164_[7:0] = ~ acts[135:128];
  assign _168_[7:0] = ~ acts[143:136];
  assign _171_[7:0] = ~ acts[151:144];
  assign _174_[7:0] = ~ acts[159:152];
  assign _178_[7:0] = ~ acts[167:160];
  assign _181_[7:0] = ~ acts[175:168];
  assign _184_[7:0] = ~ acts[183:176];
  assign _187_[7:0] = ~ acts[191:184];
  assign _190_[7:0] = ~ acts[199:192];
  assign _002_[7:0] = ~ acts[207:200];
  assign _005_[7:0] = ~ acts[215:208];
  assign _009_[7:0] = ~ acts[223:216];
  assign _012_[7:0] = ~ acts[231:224];
  assign _015_[7:0] = ~ acts[239:232];
  assign _019_[7:0] = ~ acts[247:240];
  assign _022_[7:0] = ~ acts[255:248];
  assign _025_[7:0] = ~ acts[263:256];
  assign _028_[7:0] = ~ acts[271:264];
  assign _031_[7:0] = ~ acts[279:272];
  assign _035_[7:0] = ~ acts[287:280];
  assign _038_[7:0] = ~ acts[295:288];
  assign _042_[7:0] = ~ acts[303:296];
  assign _045_[7:0] = ~ acts[311:304];
  assign _048_[7:0] = ~ acts[319:312];
  assign _052_[7:0] = ~ acts[327:320];
  assign _055_[7:0] = ~ acts[335:328];
  assign _058_[7:0] = ~ acts[343:336];
  assign _061_[7:0] = ~ acts[351:344];
  assign _064_[7:0] = ~ acts[359:352];
  assign _068_[7:0] = ~ acts[367:360];
  assign _071_[7:0] = ~ acts[375:368];
  assign _075_[7:0] = ~ acts[383:376];
  assign _078_[7:0] = ~ acts[391:384];
  assign _081_[7:0] = ~ acts[399:392];
  assign _086_[7:0] = ~ acts[407:400];
  assign _089_[7:0] = ~ acts[415:408];
  assign _092_[7:0] = ~ acts[423:416];
  assign _095_[7:0] = ~ acts[431:424];
  assign _098_[7:0] = ~ acts[439:432];
  assign _102_[7:0] = ~ acts[447:440];
  assign _105_[7:0] = ~ acts[455:448];
  assign _109_[7:0] = ~ acts[463:456];
  assign _112_[7:0] = ~ acts[471:464];
  assign _115_[7:0] = ~ acts[479:472];
  assign _119_[7:0] = ~ acts[487:480];
  assign _122_[7:0] = ~ acts[495:488];
  assign _125_[7:0] = ~ acts[503:496];
  assign _128_[7:0] = ~ acts[511:504];
  assign _075_[8] = _075_[7];
  assign _071_[8] = _071_[7];
  assign _068_[8] = _068_[7];
  assign _115_[8] = _115_[7];
  assign _064_[8] = _064_[7];
  assign _061_[8] = _061_[7];
  assign _058_[8] = _058_[7];
  assign _055_[8] = _055_[7];
  assign _112_[8] = _112_[7];
  assign _052_[8] = _052_[7];
  assign _048_[8] = _048_[7];
  assign _045_[8] = _045_[7];
  assign _042_[8] = _042_[7];
  assign _109_[8] = _109_[7];
  assign _038_[8] = _038_[7];
  assign _125_[8] = _125_[7];
  assign _035_[8] = _035_[7];
  assign _031_[8] = _031_[7];
  assign _028_[8] = _028_[7];
  assign _105_[8] = _105_[7];
  assign _025_[8] = _025_[7];
  assign _022_[8] = _022_[7];
  assign _019_[8] = _019_[7];
  assign _015_[8] = _015_[7];
  assign _102_[8] = _102_[7];
  assign _012_[8] = _012_[7];
  assign _009_[8] = _009_[7];
  assign _005_[8] = _005_[7];
  assign _002_[8] = _002_[7];
  assign _098_[8] = _098_[7];
  assign _190_[8] = _190_[7];
  assign _187_[8] = _187_[7];
  assign _184_[8] = _184_[7];
  assign _181_[8] = _181_[7];
  assign _095_[8] = _095_[7];
  assign _178_[8] = _178_[7];
  assign _122_[8] = _122_[7];
  assign _174_[8] = _174_[7];
  assign _171_[8] = _171_[7];
  assign _168_[8] = _168_[7];
  assign _092_[8] = _092_[7];
  assign _164_[8] = _164_[7];
  assign _128_[8] = _128_[7];
  assign _161_[8] = _161_[7];
  assign _157_[8] = _157_[7];
  assign _154_[8] = _154_[7];
  assign _089_[8] = _089_[7];
  assign _151_[8] = _151_[7];
  assign _148_[8] = _148_[7];
  assign _145_[8] = _145_[7];
  assign _141_[8] = _141_[7];
  assign _086_[8] = _086_[7];
  assign _138_[8] = _138_[7];
  assign _135_[8] = _135_[7];
  assign _131_[8] = _131_[7];
  assign _100_[8] = _100_[7];
  assign _081_[8] = _081_[7];
  assign _066_[8] = _066_[7];
  assign _119_[8] = _119_[7];
  assign _033_[8] = _033_[7];
  assign _000_[8] = _000_[7];
  assign _159_[8] = _159_[7];
  assign _078_[8] = _078_[7];
  assign _083_[8] = _083_[7];
endmodule

module mac_tile_w2_a8__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
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
    if (rst) room <= 3'h6;
    else room <= _2_;
  mac_tile_w2_a8__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module mac_tile_w2_a8__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
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
  ram_6x840 words (
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

module mac_tile_w2_a8__running_sums(clk, rst, read_enable, write_enable, word, write_data, turns);
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
  wire _1_;
  reg place;
  reg place_1;
  always @(posedge clk)
    place_1 <= place;
  assign _0_ = place + 1'h1;
  assign _1_ = place ? 1'h0 : _0_;
  always @(posedge clk)
    if (rst) place <= 1'h0;
    else if (turns) place <= _1_;
  ram_2x840 words (
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

module mac_tile_w2_a8__scales(clk, rst, write_data, i__valid, i__ready, o__payload, o__ready);
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
  ram_4x180 words (
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

module ram_2x840(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input write_address;
  wire write_address;
  input [839:0] write_data;
  wire [839:0] write_data;
  input read_enable;
  wire read_enable;
  input read_address;
  wire read_address;
  output [839:0] read_data;
  wire [839:0] read_data;
  reg [839:0] cells [1:0];
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

module ram_4x180(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [179:0] write_data;
  wire [179:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [179:0] read_data;
  wire [179:0] read_data;
  reg [179:0] cells [3:0];
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

module ram_6x840(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
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
  reg [839:0] cells [5:0];
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
