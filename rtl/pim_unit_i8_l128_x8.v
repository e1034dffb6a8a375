module pim_unit_i8_l128_x8(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [9218:0] i__payload;
  wire [9218:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [255:0] o__payload;
  wire [255:0] o__payload;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire ends;
  reg ends_1;
  wire leaves;
  reg reads;
  reg relu;
  wire step;
  assign _01_ = ~ _00_;
  assign _02_ = ~ reads;
  assign _03_ = _01_ | _02_;
  assign i__ready = _03_ | leaves;
  assign ends = step & i__payload[9217];
  assign step = i__valid & i__ready;
  always @(posedge clk)
    relu <= i__payload[9218];
  assign leaves = o__valid & o__ready;
  assign _00_ = i__valid & i__payload[9217];
  always @(posedge clk)
    if (rst) ends_1 <= 1'h0;
    else ends_1 <= ends;
  always @(posedge clk)
    if (rst) reads <= 1'h0;
    else reads <= _06_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _04_;
  assign _04_ = _07_ | ends_1;
  assign _05_ = leaves ? 1'h0 : reads;
  assign _06_ = _05_ | ends;
  assign _07_ = leaves ? 1'h0 : o__valid;
  pim_unit_i8_l128_x8__unit unit (
    .clk(clk),
    .part_0(i__payload[9216:0]),
    .relu(relu),
    .results(o__payload),
    .rst(rst),
    .step(step),
    .take(ends_1)
  );
endmodule

module pim_unit_i8_l128_x8__unit(clk, rst, part_0, step, take, relu, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [9216:0] part_0;
  wire [9216:0] part_0;
  input step;
  wire step;
  input take;
  wire take;
  input relu;
  wire relu;
  output [255:0] results;
  wire [255:0] results;
  wire _0_;
  wire _1_;
  wire _2_;
  wire \$signal$3 ;
  wire signed [31:0] result;
  wire signed [31:0] result_24 ;
  wire signed [31:0] result_32 ;
  wire signed [31:0] result_40 ;
  wire signed [31:0] result_48 ;
  wire signed [31:0] result_56 ;
  wire signed [31:0] result_64 ;
  wire signed [31:0] result_72 ;
  reg unset;
  assign _0_ = part_0[9216] | unset;
  assign \$signal$3  = ~ _0_;
  always @(posedge clk)
    unset <= _1_;
  assign _2_ = step ? 1'h0 : unset;
  assign _1_ = _2_ | rst;
  unit_total_i8_k128 total_0 (
    .adds(step),
    .clk(clk),
    .factors(part_0[2047:1024]),
    .keeps(\$signal$3 ),
    .relu(relu),
    .result(result),
    .rst(rst),
    .take(take),
    .values(part_0[1023:0]),
    .zero(unset)
  );
  unit_total_i8_k128 total_1 (
    .adds(step),
    .clk(clk),
    .factors(part_0[3071:2048]),
    .keeps(\$signal$3 ),
    .relu(relu),
    .result(result_24 ),
    .rst(rst),
    .take(take),
    .values(part_0[1023:0]),
    .zero(unset)
  );
  unit_total_i8_k128 total_2 (
    .adds(step),
    .clk(clk),
    .factors(part_0[4095:3072]),
    .keeps(\$signal$3 ),
    .relu(relu),
    .result(result_32 ),
    .rst(rst),
    .take(take),
    .values(part_0[1023:0]),
    .zero(unset)
  );
  unit_total_i8_k128 total_3 (
    .adds(step),
    .clk(clk),
    .factors(part_0[5119:4096]),
    .keeps(\$signal$3 ),
    .relu(relu),
    .result(result_40 ),
    .rst(rst),
    .take(take),
    .values(part_0[1023:0]),
    .zero(unset)
  );
  unit_total_i8_k128 total_4 (
    .adds(step),
    .clk(clk),
    .factors(part_0[6143:5120]),
    .keeps(\$signal$3 ),
    .relu(relu),
    .result(result_48 ),
    .rst(rst),
    .take(take),
    .values(part_0[1023:0]),
    .zero(unset)
  );
  unit_total_i8_k128 total_5 (
    .adds(step),
    .clk(clk),
    .factors(part_0[7167:6144]),
    .keeps(\$signal$3 ),
    .relu(relu),
    .result(result_56 ),
    .rst(rst),
    .take(take),
    .values(part_0[1023:0]),
    .zero(unset)
  );
  unit_total_i8_k128 total_6 (
    .adds(step),
    .clk(clk),
    .factors(part_0[8191:7168]),
    .keeps(\$signal$3 ),
    .relu(relu),
    .result(result_64 ),
    .rst(rst),
    .take(take),
    .values(part_0[1023:0]),
    .zero(unset)
  );
  unit_total_i8_k128 total_7 (
    .adds(step),
    .clk(clk),
    .factors(part_0[9215:8192]),
    .keeps(\$signal$3 ),
    .relu(relu),
    .result(result_72 ),
    .rst(rst),
    .take(take),
    .values(part_0[1023:0]),
    .zero(unset)
  );
  assign results = { result_72 , result_64 , result_56 , result_48 , result_40 , result_32 , result_24 , result };
endmodule

module unit_total_i8_k128(clk, rst, values, factors, adds, keeps, take, zero, relu, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1023:0] values;
  wire [1023:0] values;
  input [1023:0] factors;
  wire [1023:0] factors;
  input adds;
  wire adds;
  input keeps;
  wire keeps;
  input take;
  wire take;
  input zero;
  wire zero;
  input relu;
  wire relu;
  output signed [31:0] result;
  reg signed [31:0] result;
  wire [15:0] _000_;
  wire [15:0] _001_;
  wire [15:0] _002_;
  wire [31:0] _003_;
  wire [15:0] _004_;
  wire [31:0] _005_;
  wire [15:0] _006_;
  wire [31:0] _007_;
  wire [15:0] _008_;
  wire [31:0] _009_;
  wire [15:0] _010_;
  wire [31:0] _011_;
  wire [20:0] _012_;
  wire [15:0] _013_;
  wire [31:0] _014_;
  wire [15:0] _015_;
  wire [31:0] _016_;
  wire [15:0] _017_;
  wire [31:0] _018_;
  wire [15:0] _019_;
  wire [31:0] _020_;
  wire [15:0] _021_;
  wire [31:0] _022_;
  wire [15:0] _023_;
  wire [15:0] _024_;
  wire [31:0] _025_;
  wire [15:0] _026_;
  wire [31:0] _027_;
  wire [15:0] _028_;
  wire [31:0] _029_;
  wire [15:0] _030_;
  wire [15:0] _031_;
  wire [15:0] _032_;
  wire [16:0] _033_;
  wire [21:0] _034_;
  wire [15:0] _035_;
  wire [17:0] _036_;
  wire [15:0] _037_;
  wire [18:0] _038_;
  wire [15:0] _039_;
  wire [19:0] _040_;
  wire [15:0] _041_;
  wire [20:0] _042_;
  wire [15:0] _043_;
  wire [21:0] _044_;
  wire [15:0] _045_;
  wire [15:0] _046_;
  wire [22:0] _047_;
  wire [15:0] _048_;
  wire [23:0] _049_;
  wire [15:0] _050_;
  wire [24:0] _051_;
  wire [15:0] _052_;
  wire [25:0] _053_;
  wire [15:0] _054_;
  wire [26:0] _055_;
  wire [22:0] _056_;
  wire [15:0] _057_;
  wire [27:0] _058_;
  wire [15:0] _059_;
  wire [28:0] _060_;
  wire [15:0] _061_;
  wire [29:0] _062_;
  wire [15:0] _063_;
  wire [30:0] _064_;
  wire [15:0] _065_;
  wire [31:0] _066_;
  wire [15:0] _067_;
  wire [15:0] _068_;
  wire [31:0] _069_;
  wire [15:0] _070_;
  wire [31:0] _071_;
  wire [15:0] _072_;
  wire [31:0] _073_;
  wire [15:0] _074_;
  wire [31:0] _075_;
  wire [15:0] _076_;
  wire [31:0] _077_;
  wire [23:0] _078_;
  wire [15:0] _079_;
  wire [31:0] _080_;
  wire [15:0] _081_;
  wire [31:0] _082_;
  wire [15:0] _083_;
  wire [31:0] _084_;
  wire [15:0] _085_;
  wire [31:0] _086_;
  wire [15:0] _087_;
  wire [31:0] _088_;
  wire [15:0] _089_;
  wire [15:0] _090_;
  wire [31:0] _091_;
  wire [15:0] _092_;
  wire [31:0] _093_;
  wire [15:0] _094_;
  wire [31:0] _095_;
  wire [15:0] _096_;
  wire [31:0] _097_;
  wire [15:0] _098_;
  wire [31:0] _099_;
  wire [24:0] _100_;
  wire [15:0] _101_;
  wire [31:0] _102_;
  wire [15:0] _103_;
  wire [31:0] _104_;
  wire [15:0] _105_;
  wire [31:0] _106_;
  wire [15:0] _107_;
  wire [31:0] _108_;
  wire [15:0] _109_;
  wire [31:0] _110_;
  wire [15:0] _111_;
  wire [15:0] _112_;
  wire [15:0] _113_;
  wire [31:0] _114_;
  wire [15:0] _115_;
  wire [31:0] _116_;
  wire [15:0] _117_;
  wire [31:0] _118_;
  wire [15:0] _119_;
  wire [31:0] _120_;
  wire [15:0] _121_;
  wire [31:0] _122_;
  wire [25:0] _123_;
  wire [15:0] _124_;
  wire [31:0] _125_;
  wire [15:0] _126_;
  wire [31:0] _127_;
  wire [15:0] _128_;
  wire [31:0] _129_;
  wire [15:0] _130_;
  wire [31:0] _131_;
  wire [15:0] _132_;
  wire [31:0] _133_;
  wire [15:0] _134_;
  wire [15:0] _135_;
  wire [31:0] _136_;
  wire [15:0] _137_;
  wire [31:0] _138_;
  wire [15:0] _139_;
  wire [31:0] _140_;
  wire [15:0] _141_;
  wire [31:0] _142_;
  wire [15:0] _143_;
  wire [31:0] _144_;
  wire [26:0] _145_;
  wire [15:0] _146_;
  wire [31:0] _147_;
  wire [15:0] _148_;
  wire [31:0] _149_;
  wire [15:0] _150_;
  wire [31:0] _151_;
  wire [15:0] _152_;
  wire [31:0] _153_;
  wire [15:0] _154_;
  wire [31:0] _155_;
  wire [15:0] _156_;
  wire [15:0] _157_;
  wire [31:0] _158_;
  wire [15:0] _159_;
  wire [31:0] _160_;
  wire [15:0] _161_;
  wire [31:0] _162_;
  wire [15:0] _163_;
  wire [31:0] _164_;
  wire [15:0] _165_;
  wire [31:0] _166_;
  wire [27:0] _167_;
  wire [15:0] _168_;
  wire [31:0] _169_;
  wire [15:0] _170_;
  wire _171_;
  wire [31:0] _172_;
  wire [31:0] _173_;
  wire _174_;
  wire [15:0] _175_;
  wire [28:0] _176_;
  wire [15:0] _177_;
  wire [31:0] _178_;
  wire [29:0] _179_;
  wire [16:0] _180_;
  wire [15:0] _181_;
  wire [30:0] _182_;
  wire [15:0] _183_;
  wire [31:0] _184_;
  wire [15:0] _185_;
  wire [31:0] _186_;
  wire [15:0] _187_;
  wire [31:0] _188_;
  wire [15:0] _189_;
  wire [31:0] _190_;
  wire [15:0] _191_;
  wire [15:0] _192_;
  wire [31:0] _193_;
  wire [15:0] _194_;
  wire [31:0] _195_;
  wire [15:0] _196_;
  wire [31:0] _197_;
  wire [15:0] _198_;
  wire [31:0] _199_;
  wire [15:0] _200_;
  wire [31:0] _201_;
  wire [17:0] _202_;
  wire [15:0] _203_;
  wire [31:0] _204_;
  wire [15:0] _205_;
  wire [31:0] _206_;
  wire [15:0] _207_;
  wire [31:0] _208_;
  wire [15:0] _209_;
  wire [31:0] _210_;
  wire [15:0] _211_;
  wire [31:0] _212_;
  wire [15:0] _213_;
  wire [15:0] _214_;
  wire [31:0] _215_;
  wire [15:0] _216_;
  wire [31:0] _217_;
  wire [15:0] _218_;
  wire [31:0] _219_;
  wire [15:0] _220_;
  wire [31:0] _221_;
  wire [15:0] _222_;
  wire [31:0] _223_;
  wire [18:0] _224_;
  wire [15:0] _225_;
  wire [31:0] _226_;
  wire [15:0] _227_;
  wire [31:0] _228_;
  wire [15:0] _229_;
  wire [31:0] _230_;
  wire [15:0] _231_;
  wire [31:0] _232_;
  wire [15:0] _233_;
  wire [31:0] _234_;
  wire [15:0] _235_;
  wire [15:0] _236_;
  wire [31:0] _237_;
  wire [15:0] _238_;
  wire [31:0] _239_;
  wire [15:0] _240_;
  wire [31:0] _241_;
  wire [15:0] _242_;
  wire [31:0] _243_;
  wire [15:0] _244_;
  wire [31:0] _245_;
  wire [19:0] _246_;
  wire [15:0] _247_;
  wire [31:0] _248_;
  wire [15:0] _249_;
  wire [31:0] _250_;
  wire [15:0] _251_;
  wire [31:0] _252_;
  wire [15:0] _253_;
  wire [31:0] _254_;
  wire [15:0] _255_;
  wire [31:0] _256_;
  wire signed [31:0] begun;
  wire off;
  wire [31:0] part_128_0;
  wire [31:0] part_128_64;
  reg signed [31:0] total;
  assign _000_ = $signed(values[7:0]) * $signed(factors[7:0]);
  assign _111_ = $signed(values[15:8]) * $signed(factors[15:8]);
  assign _180_ = $signed(_000_) + $signed(_111_);
  assign _191_ = $signed(values[23:16]) * $signed(factors[23:16]);
  assign _202_ = $signed(_180_) + $signed(_191_);
  assign _213_ = $signed(values[31:24]) * $signed(factors[31:24]);
  assign _224_ = $signed(_202_) + $signed(_213_);
  assign _235_ = $signed(values[39:32]) * $signed(factors[39:32]);
  assign _246_ = $signed(_224_) + $signed(_235_);
  assign _001_ = $signed(values[47:40]) * $signed(factors[47:40]);
  assign _012_ = $signed(_246_) + $signed(_001_);
  assign _023_ = $signed(values[55:48]) * $signed(factors[55:48]);
  assign _034_ = $signed(_012_) + $signed(_023_);
  assign _045_ = $signed(values[63:56]) * $signed(factors[63:56]);
  assign _056_ = $signed(_034_) + $signed(_045_);
  assign _067_ = $signed(values[71:64]) * $signed(factors[71:64]);
  assign _078_ = $signed(_056_) + $signed(_067_);
  assign _089_ = $signed(values[79:72]) * $signed(factors[79:72]);
  assign _100_ = $signed(_078_) + $signed(_089_);
  assign _112_ = $signed(values[87:80]) * $signed(factors[87:80]);
  assign _123_ = $signed(_100_) + $signed(_112_);
  assign _134_ = $signed(values[95:88]) * $signed(factors[95:88]);
  assign _145_ = $signed(_123_) + $signed(_134_);
  assign _156_ = $signed(values[103:96]) * $signed(factors[103:96]);
  assign _167_ = $signed(_145_) + $signed(_156_);
  assign _175_ = $signed(values[111:104]) * $signed(factors[111:104]);
  assign _176_ = $signed(_167_) + $signed(_175_);
  assign _177_ = $signed(values[119:112]) * $signed(factors[119:112]);
  assign _179_ = $signed(_176_) + $signed(_177_);
  assign _181_ = $signed(values[127:120]) * $signed(factors[127:120]);
  assign _182_ = $signed(_179_) + $signed(_181_);
  assign _183_ = $signed(values[135:128]) * $signed(factors[135:128]);
  assign _184_ = $signed(_182_) + $signed(_183_);
  assign _185_ = $signed(values[143:136]) * $signed(factors[143:136]);
  assign _186_ = $signed(_184_) + $signed(_185_);
  assign _187_ = $signed(values[151:144]) * $signed(factors[151:144]);
  assign _188_ = $signed(_186_) + $signed(_187_);
  assign _189_ = $signed(values[159:152]) * $signed(factors[159:152]);
  assign _190_ = $signed(_188_) + $signed(_189_);
  assign _192_ = $signed(values[167:160]) * $signed(factors[167:160]);
  assign _193_ = $signed(_190_) + $signed(_192_);
  assign _194_ = $signed(values[175:168]) * $signed(factors[175:168]);
  assign _195_ = $signed(_193_) + $signed(_194_);
  assign _196_ = $signed(values[183:176]) * $signed(factors[183:176]);
  assign _197_ = $signed(_195_) + $signed(_196_);
  assign _198_ = $signed(values[191:184]) * $signed(factors[191:184]);
  assign _199_ = $signed(_197_) + $signed(_198_);
  assign _200_ = $signed(values[199:192]) * $signed(factors[199:192]);
  assign _201_ = $signed(_199_) + $signed(_200_);
  assign _203_ = $signed(values[207:200]) * $signed(factors[207:200]);
  assign _204_ = $signed(_201_) + $signed(_203_);
  assign _205_ = $signed(values[215:208]) * $signed(factors[215:208]);
  assign _206_ = $signed(_204_) + $signed(_205_);
  assign _207_ = $signed(values[223:216]) * $signed(factors[223:216]);
  assign _208_ = $signed(_206_) + $signed(_207_);
  assign _209_ = $signed(values[231:224]) * $signed(factors[231:224]);
  assign _210_ = $signed(_208_) + $signed(_209_);
  assign _211_ = $signed(values[239:232]) * $signed(factors[239:232]);
  assign _212_ = $signed(_210_) + $signed(_211_);
  assign _214_ = $signed(values[247:240]) * $signed(factors[247:240]);
  assign _215_ = $signed(_212_) + $signed(_214_);
  assign _216_ = $signed(values[255:248]) * $signed(factors[255:248]);
  assign _217_ = $signed(_215_) + $signed(_216_);
  assign _218_ = $signed(values[263:256]) * $signed(factors[263:256]);
  assign _219_ = $signed(_217_) + $signed(_218_);
  assign _220_ = $signed(values[271:264]) * $signed(factors[271:264]);
  assign _221_ = $signed(_219_) + $signed(_220_);
  assign _222_ = $signed(values[279:272]) * $signed(factors[279:272]);
  assign _223_ = $signed(_221_) + $signed(_222_);
  assign _225_ = $signed(values[287:280]) * $signed(factors[287:280]);
  assign _226_ = $signed(_223_) + $signed(_225_);
  assign _227_ = $signed(values[295:288]) * $signed(factors[295:288]);
  assign _228_ = $signed(_226_) + $signed(_227_);
  assign _229_ = $signed(values[303:296]) * $signed(factors[303:296]);
  assign _230_ = $signed(_228_) + $signed(_229_);
  assign _231_ = $signed(values[311:304]) * $signed(factors[311:304]);
  assign _232_ = $signed(_230_) + $signed(_231_);
  assign _233_ = $signed(values[319:312]) * $signed(factors[319:312]);
  assign _234_ = $signed(_232_) + $signed(_233_);
  assign _236_ = $signed(values[327:320]) * $signed(factors[327:320]);
  assign _237_ = $signed(_234_) + $signed(_236_);
  assign _238_ = $signed(values[335:328]) * $signed(factors[335:328]);
  assign _239_ = $signed(_237_) + $signed(_238_);
  assign _240_ = $signed(values[343:336]) * $signed(factors[343:336]);
  assign _241_ = $signed(_239_) + $signed(_240_);
  assign _242_ = $signed(values[351:344]) * $signed(factors[351:344]);
  assign _243_ = $signed(_241_) + $signed(_242_);
  assign _244_ = $signed(values[359:352]) * $signed(factors[359:352]);
  assign _245_ = $signed(_243_) + $signed(_244_);
  assign _247_ = $signed(values[367:360]) * $signed(factors[367:360]);
  assign _248_ = $signed(_245_) + $signed(_247_);
  assign _249_ = $signed(values[375:368]) * $signed(factors[375:368]);
  assign _250_ = $signed(_248_) + $signed(_249_);
  assign _251_ = $signed(values[383:376]) * $signed(factors[383:376]);
  assign _252_ = $signed(_250_) + $signed(_251_);
  assign _253_ = $signed(values[391:384]) * $signed(factors[391:384]);
  assign _254_ = $signed(_252_) + $signed(_253_);
  assign _255_ = $signed(values[399:392]) * $signed(factors[399:392]);
  assign _256_ = $signed(_254_) + $signed(_255_);
  assign _002_ = $signed(values[407:400]) * $signed(factors[407:400]);
  assign _003_ = $signed(_256_) + $signed(_002_);
  assign _004_ = $signed(values[415:408]) * $signed(factors[415:408]);
  assign _005_ = $signed(_003_) + $signed(_004_);
  assign _006_ = $signed(values[423:416]) * $signed(factors[423:416]);
  assign _007_ = $signed(_005_) + $signed(_006_);
  assign _008_ = $signed(values[431:424]) * $signed(factors[431:424]);
  assign _009_ = $signed(_007_) + $signed(_008_);
  assign _010_ = $signed(values[439:432]) * $signed(factors[439:432]);
  assign _011_ = $signed(_009_) + $signed(_010_);
  assign _013_ = $signed(values[447:440]) * $signed(factors[447:440]);
  assign _014_ = $signed(_011_) + $signed(_013_);
  assign _015_ = $signed(values[455:448]) * $signed(factors[455:448]);
  assign _016_ = $signed(_014_) + $signed(_015_);
  assign _017_ = $signed(values[463:456]) * $signed(factors[463:456]);
  assign _018_ = $signed(_016_) + $signed(_017_);
  assign _019_ = $signed(values[471:464]) * $signed(factors[471:464]);
  assign _020_ = $signed(_018_) + $signed(_019_);
  assign _021_ = $signed(values[479:472]) * $signed(factors[479:472]);
  assign _022_ = $signed(_020_) + $signed(_021_);
  assign _024_ = $signed(values[487:480]) * $signed(factors[487:480]);
  assign _025_ = $signed(_022_) + $signed(_024_);
  assign _026_ = $signed(values[495:488]) * $signed(factors[495:488]);
  assign _027_ = $signed(_025_) + $signed(_026_);
  assign _028_ = $signed(values[503:496]) * $signed(factors[503:496]);
  assign _029_ = $signed(_027_) + $signed(_028_);
  assign _030_ = $signed(values[511:504]) * $signed(factors[511:504]);
  assign part_128_0 = $signed(_029_) + $signed(_030_);
  assign _031_ = $signed(values[519:512]) * $signed(factors[519:512]);
  assign _032_ = $signed(values[527:520]) * $signed(factors[527:520]);
  assign _033_ = $signed(_031_) + $signed(_032_);
  assign _035_ = $signed(values[535:528]) * $signed(factors[535:528]);
  assign _036_ = $signed(_033_) + $signed(_035_);
  assign _037_ = $signed(values[543:536]) * $signed(factors[543:536]);
  assign _038_ = $signed(_036_) + $signed(_037_);
  assign _039_ = $signed(values[551:544]) * $signed(factors[551:544]);
  assign _040_ = $signed(_038_) + $signed(_039_);
  assign _041_ = $signed(values[559:552]) * $signed(factors[559:552]);
  assign _042_ = $signed(_040_) + $signed(_041_);
  assign _043_ = $signed(values[567:560]) * $signed(factors[567:560]);
  assign _044_ = $signed(_042_) + $signed(_043_);
  assign _046_ = $signed(values[575:568]) * $signed(factors[575:568]);
  assign _047_ = $signed(_044_) + $signed(_046_);
  assign _048_ = $signed(values[583:576]) * $signed(factors[583:576]);
  assign _049_ = $signed(_047_) + $signed(_048_);
  assign _050_ = $signed(values[591:584]) * $signed(factors[591:584]);
  assign _051_ = $signed(_049_) + $signed(_050_);
  assign _052_ = $signed(values[599:592]) * $signed(factors[599:592]);
  assign _053_ = $signed(_051_) + $signed(_052_);
  assign _054_ = $signed(values[607:600]) * $signed(factors[607:600]);
  assign _055_ = $signed(_053_) + $signed(_054_);
  assign _057_ = $signed(values[615:608]) * $signed(factors[615:608]);
  assign _058_ = $signed(_055_) + $signed(_057_);
  assign _059_ = $signed(values[623:616]) * $signed(factors[623:616]);
  assign _060_ = $signed(_058_) + $signed(_059_);
  assign _061_ = $signed(values[631:624]) * $signed(factors[631:624]);
  assign _062_ = $signed(_060_) + $signed(_061_);
  assign _063_ = $signed(values[639:632]) * $signed(factors[639:632]);
  assign _064_ = $signed(_062_) + $signed(_063_);
  assign _065_ = $signed(values[647:640]) * $signed(factors[647:640]);
  assign _066_ = $signed(_064_) + $signed(_065_);
  assign _068_ = $signed(values[655:648]) * $signed(factors[655:648]);
  assign _069_ = $signed(_066_) + $signed(_068_);
  assign _070_ = $signed(values[663:656]) * $signed(factors[663:656]);
  assign _071_ = $signed(_069_) + $signed(_070_);
  assign _072_ = $signed(values[671:664]) * $signed(factors[671:664]);
  assign _073_ = $signed(_071_) + $signed(_072_);
  assign _074_ = $signed(values[679:672]) * $signed(factors[679:672]);
  assign _075_ = $signed(_073_) + $signed(_074_);
  assign _076_ = $signed(values[687:680]) * $signed(factors[687:680]);
  assign _077_ = $signed(_075_) + $signed(_076_);
  assign _079_ = $signed(values[695:688]) * $signed(factors[695:688]);
  assign _080_ = $signed(_077_) + $signed(_079_);
  assign _081_ = $signed(values[703:696]) * $signed(factors[703:696]);
  assign _082_ = $signed(_080_) + $signed(_081_);
  assign _083_ = $signed(values[711:704]) * $signed(factors[711:704]);
  assign _084_ = $signed(_082_) + $signed(_083_);
  assign _085_ = $signed(values[719:712]) * $signed(factors[719:712]);
  assign _086_ = $signed(_084_) + $signed(_085_);
  assign _087_ = $signed(values[727:720]) * $signed(factors[727:720]);
  assign _088_ = $signed(_086_) + $signed(_087_);
  assign _090_ = $signed(values[735:728]) * $signed(factors[735:728]);
  assign _091_ = $signed(_088_) + $signed(_090_);
  assign _092_ = $signed(values[743:736]) * $signed(factors[743:736]);
  assign _093_ = $signed(_091_) + $signed(_092_);
  assign _094_ = $signed(values[751:744]) * $signed(factors[751:744]);
  assign _095_ = $signed(_093_) + $signed(_094_);
  assign _096_ = $signed(values[759:752]) * $signed(factors[759:752]);
  assign _097_ = $signed(_095_) + $signed(_096_);
  assign _098_ = $signed(values[767:760]) * $signed(factors[767:760]);
  assign _099_ = $signed(_097_) + $signed(_098_);
  assign _101_ = $signed(values[775:768]) * $signed(factors[775:768]);
  assign _102_ = $signed(_099_) + $signed(_101_);
  assign _103_ = $signed(values[783:776]) * $signed(factors[783:776]);
  assign _104_ = $signed(_102_) + $signed(_103_);
  assign _105_ = $signed(values[791:784]) * $signed(factors[791:784]);
  assign _106_ = $signed(_104_) + $signed(_105_);
  assign _107_ = $signed(values[799:792]) * $signed(factors[799:792]);
  assign _108_ = $signed(_106_) + $signed(_107_);
  assign _109_ = $signed(values[807:800]) * $signed(factors[807:800]);
  assign _110_ = $signed(_108_) + $signed(_109_);
  assign _113_ = $signed(values[815:808]) * $signed(factors[815:808]);
  assign _114_ = $signed(_110_) + $signed(_113_);
  assign _115_ = $signed(values[823:816]) * $signed(factors[823:816]);
  assign _116_ = $signed(_114_) + $signed(_115_);
  assign _117_ = $signed(values[831:824]) * $signed(factors[831:824]);
  assign _118_ = $signed(_116_) + $signed(_117_);
  assign _119_ = $signed(values[839:832]) * $signed(factors[839:832]);
  assign _120_ = $signed(_118_) + $signed(_119_);
  assign _121_ = $signed(values[847:840]) * $signed(factors[847:840]);
  assign _122_ = $signed(_120_) + $signed(_121_);
  assign _124_ = $signed(values[855:848]) * $signed(factors[855:848]);
  assign _125_ = $signed(_122_) + $signed(_124_);
  assign _126_ = $signed(values[863:856]) * $signed(factors[863:856]);
  assign _127_ = $signed(_125_) + $signed(_126_);
  assign _128_ = $signed(values[871:864]) * $signed(factors[871:864]);
  assign _129_ = $signed(_127_) + $signed(_128_);
  assign _130_ = $signed(values[879:872]) * $signed(factors[879:872]);
  assign _131_ = $signed(_129_) + $signed(_130_);
  assign _132_ = $signed(values[887:880]) * $signed(factors[887:880]);
  assign _133_ = $signed(_131_) + $signed(_132_);
  assign _135_ = $signed(values[895:888]) * $signed(factors[895:888]);
  assign _136_ = $signed(_133_) + $signed(_135_);
  assign _137_ = $signed(values[903:896]) * $signed(factors[903:896]);
  assign _138_ = $signed(_136_) + $signed(_137_);
  assign _139_ = $signed(values[911:904]) * $signed(factors[911:904]);
  assign _140_ = $signed(_138_) + $signed(_139_);
  assign _141_ = $signed(values[919:912]) * $signed(factors[919:912]);
  assign _142_ = $signed(_140_) + $signed(_141_);
  assign _143_ = $signed(values[927:920]) * $signed(factors[927:920]);
  assign _144_ = $signed(_142_) + $signed(_143_);
  assign _146_ = $signed(values[935:928]) * $signed(factors[935:928]);
  assign _147_ = $signed(_144_) + $signed(_146_);
  assign _148_ = $signed(values[943:936]) * $signed(factors[943:936]);
  assign _149_ = $signed(_147_) + $signed(_148_);
  assign _150_ = $signed(values[951:944]) * $signed(factors[951:944]);
  assign _151_ = $signed(_149_) + $signed(_150_);
  assign _152_ = $signed(values[959:952]) * $signed(factors[959:952]);
  assign _153_ = $signed(_151_) + $signed(_152_);
  assign _154_ = $signed(values[967:960]) * $signed(factors[967:960]);
  assign _155_ = $signed(_153_) + $signed(_154_);
  assign _157_ = $signed(values[975:968]) * $signed(factors[975:968]);
  assign _158_ = $signed(_155_) + $signed(_157_);
  assign _159_ = $signed(values[983:976]) * $signed(factors[983:976]);
  assign _160_ = $signed(_158_) + $signed(_159_);
  assign _161_ = $signed(values[991:984]) * $signed(factors[991:984]);
  assign _162_ = $signed(_160_) + $signed(_161_);
  assign _163_ = $signed(values[999:992]) * $signed(factors[999:992]);
  assign _164_ = $signed(_162_) + $signed(_163_);
  assign _165_ = $signed(values[1007:1000]) * $signed(factors[1007:1000]);
  assign _166_ = $signed(_164_) + $signed(_165_);
  assign _168_ = $signed(values[1015:1008]) * $signed(factors[1015:1008]);
  assign _169_ = $signed(_166_) + $signed(_168_);
  assign _170_ = $signed(values[1023:1016]) * $signed(factors[1023:1016]);
  assign part_128_64 = $signed(_169_) + $signed(_170_);
  assign _171_ = relu & total[31];
  assign off = zero | _171_;
  assign _172_ = $signed(part_128_0) + $signed(part_128_64);
  assign _173_ = $signed(begun) + $signed(_172_);
  assign _174_ = ~ off;
  always @(posedge clk)
    if (adds) total <= _173_;
  always @(posedge clk)
    if (take) result <= _178_;
  assign begun = total & { keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps, keeps };
  assign _178_ = total & { _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_ };
endmodule
