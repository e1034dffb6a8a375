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

module mac_column_k32_v2_i16_w4(clk, rst, operand, weights, plane, adds, fresh, sums);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [2175:0] operand;
  wire [2175:0] operand;
  input [127:0] weights;
  wire [127:0] weights;
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
  wire _193_;
  wire _194_;
  wire _195_;
  wire _196_;
  wire _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire _213_;
  wire _214_;
  wire _215_;
  wire _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire _220_;
  wire _221_;
  wire _222_;
  wire _223_;
  wire _224_;
  wire _225_;
  wire _226_;
  wire _227_;
  wire _228_;
  wire _229_;
  wire _230_;
  wire _231_;
  wire _232_;
  wire _233_;
  wire _234_;
  wire _235_;
  wire _236_;
  wire _237_;
  wire _238_;
  wire _239_;
  wire _240_;
  wire _241_;
  wire _242_;
  wire _243_;
  wire _244_;
  wire _245_;
  wire _246_;
  wire _247_;
  wire _248_;
  wire _249_;
  wire _250_;
  wire _251_;
  wire _252_;
  wire _253_;
  wire _254_;
  wire _255_;
  wire _256_;
  wire _257_;
  wire _258_;
  wire _259_;
  wire _260_;
  wire _261_;
  wire _262_;
  wire _263_;
  wire _264_;
  wire _265_;
  wire _266_;
  wire _267_;
  wire _268_;
  wire _269_;
  wire _270_;
  wire _271_;
  wire _272_;
  wire _273_;
  wire _274_;
  wire _275_;
  wire _276_;
  wire _277_;
  wire _278_;
  wire _279_;
  wire _280_;
  wire _281_;
  wire _282_;
  wire _283_;
  wire _284_;
  wire _285_;
  wire _286_;
  wire _287_;
  wire _288_;
  wire _289_;
  wire _290_;
  wire _291_;
  wire _292_;
  wire _293_;
  wire _294_;
  wire _295_;
  wire _296_;
  wire _297_;
  wire _298_;
  wire _299_;
  wire _300_;
  wire _301_;
  wire _302_;
  wire _303_;
  wire _304_;
  wire _305_;
  wire _306_;
  wire _307_;
  wire _308_;
  wire _309_;
  wire _310_;
  wire _311_;
  wire _312_;
  wire _313_;
  wire _314_;
  wire _315_;
  wire _316_;
  wire _317_;
  wire _318_;
  wire _319_;
  wire _320_;
  wire _321_;
  wire _322_;
  wire _323_;
  wire _324_;
  wire _325_;
  wire _326_;
  wire _327_;
  wire _328_;
  wire _329_;
  wire _330_;
  wire _331_;
  wire _332_;
  wire _333_;
  wire _334_;
  wire _335_;
  wire _336_;
  wire _337_;
  wire _338_;
  wire _339_;
  wire _340_;
  wire _341_;
  wire _342_;
  wire _343_;
  wire _344_;
  wire _345_;
  wire _346_;
  wire _347_;
  wire _348_;
  wire _349_;
  wire _350_;
  wire _351_;
  wire _352_;
  wire _353_;
  wire _354_;
  wire _355_;
  wire _356_;
  wire _357_;
  wire _358_;
  wire _359_;
  wire _360_;
  wire _361_;
  wire _362_;
  wire _363_;
  wire _364_;
  wire _365_;
  wire _366_;
  wire _367_;
  wire _368_;
  wire _369_;
  wire _370_;
  wire _371_;
  wire _372_;
  wire _373_;
  wire _374_;
  wire _375_;
  wire _376_;
  wire _377_;
  wire _378_;
  wire _379_;
  wire _380_;
  wire _381_;
  wire _382_;
  wire _383_;
  wire _384_;
  wire keep;
  wire [191:0] picked;
  wire places;
  wire signed [27:0] sum;
  wire signed [27:0] sum_20 ;
  assign picked[140] = ~ _240_;
  assign _241_ = weights[63:62] == 1'h1;
  assign _242_ = adds & _241_;
  assign picked[141] = ~ _242_;
  assign _243_ = weights[63:62] == 2'h2;
  assign _244_ = adds & _243_;
  assign picked[142] = ~ _244_;
  assign _246_ = weights[63:62] == 2'h3;
  assign _247_ = adds & _246_;
  assign picked[143] = ~ _247_;
  assign _248_ = weights[67:66] == 1'h1;
  assign _249_ = adds & _248_;
  assign picked[144] = ~ _249_;
  assign _250_ = weights[67:66] == 2'h2;
  assign _251_ = adds & _250_;
  assign picked[145] = ~ _251_;
  assign _252_ = weights[67:66] == 2'h3;
  assign _254_ = adds & _252_;
  assign picked[146] = ~ _254_;
  assign _255_ = weights[71:70] == 1'h1;
  assign _256_ = adds & _255_;
  assign picked[147] = ~ _256_;
  assign _257_ = weights[71:70] == 2'h2;
  assign _258_ = adds & _257_;
  assign picked[148] = ~ _258_;
  assign _259_ = weights[71:70] == 2'h3;
  assign _260_ = adds & _259_;
  assign picked[149] = ~ _260_;
  assign _261_ = weights[75:74] == 1'h1;
  assign _262_ = adds & _261_;
  assign picked[150] = ~ _262_;
  assign _263_ = weights[75:74] == 2'h2;
  assign _264_ = adds & _263_;
  assign picked[151] = ~ _264_;
  assign _265_ = weights[75:74] == 2'h3;
  assign _266_ = adds & _265_;
  assign picked[152] = ~ _266_;
  assign _268_ = weights[79:78] == 1'h1;
  assign _269_ = adds & _268_;
  assign picked[153] = ~ _269_;
  assign _270_ = weights[79:78] == 2'h2;
  assign _271_ = adds & _270_;
  assign picked[154] = ~ _271_;
  assign _272_ = weights[79:78] == 2'h3;
  assign _273_ = adds & _272_;
  assign picked[155] = ~ _273_;
  assign _274_ = weights[83:82] == 1'h1;
  assign _276_ = adds & _274_;
  assign picked[156] = ~ _276_;
  assign _277_ = weights[83:82] == 2'h2;
  assign _278_ = adds & _277_;
  assign picked[157] = ~ _278_;
  assign _279_ = weights[83:82] == 2'h3;
  assign _280_ = adds & _279_;
  assign picked[158] = ~ _280_;
  assign _281_ = weights[87:86] == 1'h1;
  assign _282_ = adds & _281_;
  assign picked[159] = ~ _282_;
  assign _283_ = weights[87:86] == 2'h2;
  assign _284_ = adds & _283_;
  assign picked[160] = ~ _284_;
  assign _285_ = weights[87:86] == 2'h3;
  assign _286_ = adds & _285_;
  assign picked[161] = ~ _286_;
  assign _287_ = weights[91:90] == 1'h1;
  assign _288_ = adds & _287_;
  assign picked[162] = ~ _288_;
  assign _290_ = weights[91:90] == 2'h2;
  assign _291_ = adds & _290_;
  assign picked[163] = ~ _291_;
  assign _292_ = weights[91:90] == 2'h3;
  assign _293_ = adds & _292_;
  assign picked[164] = ~ _293_;
  assign _294_ = weights[95:94] == 1'h1;
  assign _295_ = adds & _294_;
  assign picked[165] = ~ _295_;
  assign _296_ = weights[95:94] == 2'h2;
  assign _299_ = adds & _296_;
  assign picked[166] = ~ _299_;
  assign _300_ = weights[95:94] == 2'h3;
  assign _301_ = adds & _300_;
  assign picked[167] = ~ _301_;
  assign _302_ = weights[99:98] == 1'h1;
  assign _303_ = adds & _302_;
  assign picked[168] = ~ _303_;
  assign _304_ = weights[99:98] == 2'h2;
  assign _305_ = adds & _304_;
  assign picked[169] = ~ _305_;
  assign _306_ = weights[99:98] == 2'h3;
  assign _307_ = adds & _306_;
  assign picked[170] = ~ _307_;
  assign _308_ = weights[103:102] == 1'h1;
  assign _309_ = adds & _308_;
  assign picked[171] = ~ _309_;
  assign _310_ = weights[103:102] == 2'h2;
  assign _311_ = adds & _310_;
  assign picked[172] = ~ _311_;
  assign _313_ = weights[103:102] == 2'h3;
  assign _314_ = adds & _313_;
  assign picked[173] = ~ _314_;
  assign _315_ = weights[107:106] == 1'h1;
  assign _316_ = adds & _315_;
  assign picked[174] = ~ _316_;
  assign _317_ = weights[107:106] == 2'h2;
  assign _318_ = adds & _317_;
  assign picked[175] = ~ _318_;
  assign _319_ = weights[107:106] == 2'h3;
  assign _321_ = adds & _319_;
  assign picked[176] = ~ _321_;
  assign _322_ = weights[111:110] == 1'h1;
  assign _323_ = adds & _322_;
  assign picked[177] = ~ _323_;
  assign _324_ = weights[111:110] == 2'h2;
  assign _325_ = adds & _324_;
  assign picked[178] = ~ _325_;
  assign _326_ = weights[111:110] == 2'h3;
  assign _327_ = adds & _326_;
  assign picked[179] = ~ _327_;
  assign _328_ = weights[115:114] == 1'h1;
  assign _329_ = adds & _328_;
  assign picked[180] = ~ _329_;
  assign _330_ = weights[115:114] == 2'h2;
  assign _331_ = adds & _330_;
  assign picked[181] = ~ _331_;
  assign _332_ = weights[115:114] == 2'h3;
  assign _333_ = adds & _332_;
  assign picked[182] = ~ _333_;
  assign _335_ = weights[119:118] == 1'h1;
  assign _336_ = adds & _335_;
  assign picked[183] = ~ _336_;
  assign _337_ = weights[119:118] == 2'h2;
  assign _338_ = adds & _337_;
  assign picked[184] = ~ _338_;
  assign _339_ = weights[119:118] == 2'h3;
  assign _340_ = adds & _339_;
  assign picked[185] = ~ _340_;
  assign _341_ = weights[123:122] == 1'h1;
  assign _343_ = adds & _341_;
  assign picked[186] = ~ _343_;
  assign _344_ = weights[123:122] == 2'h2;
  assign _345_ = adds & _344_;
  assign picked[187] = ~ _345_;
  assign _346_ = weights[123:122] == 2'h3;
  assign _347_ = adds & _346_;
  assign picked[188] = ~ _347_;
  assign _348_ = weights[127:126] == 1'h1;
  assign _349_ = adds & _348_;
  assign picked[189] = ~ _349_;
  assign _350_ = weights[127:126] == 2'h2;
  assign _351_ = adds & _350_;
  assign picked[190] = ~ _351_;
  assign _352_ = weights[127:126] == 2'h3;
  assign _353_ = adds & _352_;
  assign picked[191] = ~ _353_;
  assign _354_ = adds & fresh;
  assign keep = ~ _354_;
  assign places = ! plane;
  assign _000_ = weights[1:0] == 1'h1;
  assign _075_ = adds & _000_;
  assign picked[0] = ~ _075_;
  assign _222_ = weights[1:0] == 2'h2;
  assign _297_ = adds & _222_;
  assign picked[1] = ~ _297_;
  assign _363_ = weights[1:0] == 2'h3;
  assign _371_ = adds & _363_;
  assign picked[2] = ~ _371_;
  assign _001_ = weights[5:4] == 1'h1;
  assign _009_ = adds & _001_;
  assign picked[3] = ~ _009_;
  assign _023_ = weights[5:4] == 2'h2;
  assign _031_ = adds & _023_;
  assign picked[4] = ~ _031_;
  assign _045_ = weights[5:4] == 2'h3;
  assign _053_ = adds & _045_;
  assign picked[5] = ~ _053_;
  assign _067_ = weights[9:8] == 1'h1;
  assign _076_ = adds & _067_;
  assign picked[6] = ~ _076_;
  assign _090_ = weights[9:8] == 2'h2;
  assign _098_ = adds & _090_;
  assign picked[7] = ~ _098_;
  assign _112_ = weights[9:8] == 2'h3;
  assign _120_ = adds & _112_;
  assign picked[8] = ~ _120_;
  assign _134_ = weights[13:12] == 1'h1;
  assign _142_ = adds & _134_;
  assign picked[9] = ~ _142_;
  assign _156_ = weights[13:12] == 2'h2;
  assign _164_ = adds & _156_;
  assign picked[10] = ~ _164_;
  assign _178_ = weights[13:12] == 2'h3;
  assign _186_ = adds & _178_;
  assign picked[11] = ~ _186_;
  assign _200_ = weights[17:16] == 1'h1;
  assign _208_ = adds & _200_;
  assign picked[12] = ~ _208_;
  assign _223_ = weights[17:16] == 2'h2;
  assign _231_ = adds & _223_;
  assign picked[13] = ~ _231_;
  assign _245_ = weights[17:16] == 2'h3;
  assign _253_ = adds & _245_;
  assign picked[14] = ~ _253_;
  assign _267_ = weights[21:20] == 1'h1;
  assign _275_ = adds & _267_;
  assign picked[15] = ~ _275_;
  assign _289_ = weights[21:20] == 2'h2;
  assign _298_ = adds & _289_;
  assign picked[16] = ~ _298_;
  assign _312_ = weights[21:20] == 2'h3;
  assign _320_ = adds & _312_;
  assign picked[17] = ~ _320_;
  assign _334_ = weights[25:24] == 1'h1;
  assign _342_ = adds & _334_;
  assign picked[18] = ~ _342_;
  assign _355_ = weights[25:24] == 2'h2;
  assign _356_ = adds & _355_;
  assign picked[19] = ~ _356_;
  assign _357_ = weights[25:24] == 2'h3;
  assign _358_ = adds & _357_;
  assign picked[20] = ~ _358_;
  assign _359_ = weights[29:28] == 1'h1;
  assign _360_ = adds & _359_;
  assign picked[21] = ~ _360_;
  assign _361_ = weights[29:28] == 2'h2;
  assign _362_ = adds & _361_;
  assign picked[22] = ~ _362_;
  assign _364_ = weights[29:28] == 2'h3;
  assign _365_ = adds & _364_;
  assign picked[23] = ~ _365_;
  assign _366_ = weights[33:32] == 1'h1;
  assign _367_ = adds & _366_;
  assign picked[24] = ~ _367_;
  assign _368_ = weights[33:32] == 2'h2;
  assign _369_ = adds & _368_;
  assign picked[25] = ~ _369_;
  assign _370_ = weights[33:32] == 2'h3;
  assign _372_ = adds & _370_;
  assign picked[26] = ~ _372_;
  assign _373_ = weights[37:36] == 1'h1;
  assign _374_ = adds & _373_;
  assign picked[27] = ~ _374_;
  assign _375_ = weights[37:36] == 2'h2;
  assign _376_ = adds & _375_;
  assign picked[28] = ~ _376_;
  assign _377_ = weights[37:36] == 2'h3;
  assign _378_ = adds & _377_;
  assign picked[29] = ~ _378_;
  assign _379_ = weights[41:40] == 1'h1;
  assign _380_ = adds & _379_;
  assign picked[30] = ~ _380_;
  assign _381_ = weights[41:40] == 2'h2;
  assign _382_ = adds & _381_;
  assign picked[31] = ~ _382_;
  assign _383_ = weights[41:40] == 2'h3;
  assign _384_ = adds & _383_;
  assign picked[32] = ~ _384_;
  assign _002_ = weights[45:44] == 1'h1;
  assign _003_ = adds & _002_;
  assign picked[33] = ~ _003_;
  assign _004_ = weights[45:44] == 2'h2;
  assign _005_ = adds & _004_;
  assign picked[34] = ~ _005_;
  assign _006_ = weights[45:44] == 2'h3;
  assign _007_ = adds & _006_;
  assign picked[35] = ~ _007_;
  assign _008_ = weights[49:48] == 1'h1;
  assign _010_ = adds & _008_;
  assign picked[36] = ~ _010_;
  assign _011_ = weights[49:48] == 2'h2;
  assign _012_ = adds & _011_;
  assign picked[37] = ~ _012_;
  assign _013_ = weights[49:48] == 2'h3;
  assign _014_ = adds & _013_;
  assign picked[38] = ~ _014_;
  assign _015_ = weights[53:52] == 1'h1;
  assign _016_ = adds & _015_;
  assign picked[39] = ~ _016_;
  assign _017_ = weights[53:52] == 2'h2;
  assign _018_ = adds & _017_;
  assign picked[40] = ~ _018_;
  assign _019_ = weights[53:52] == 2'h3;
  assign _020_ = adds & _019_;
  assign picked[41] = ~ _020_;
  assign _021_ = weights[57:56] == 1'h1;
  assign _022_ = adds & _021_;
  assign picked[42] = ~ _022_;
  assign _024_ = weights[57:56] == 2'h2;
  assign _025_ = adds & _024_;
  assign picked[43] = ~ _025_;
  assign _026_ = weights[57:56] == 2'h3;
  assign _027_ = adds & _026_;
  assign picked[44] = ~ _027_;
  assign _028_ = weights[61:60] == 1'h1;
  assign _029_ = adds & _028_;
  assign picked[45] = ~ _029_;
  assign _030_ = weights[61:60] == 2'h2;
  assign _032_ = adds & _030_;
  assign picked[46] = ~ _032_;
  assign _033_ = weights[61:60] == 2'h3;
  assign _034_ = adds & _033_;
  assign picked[47] = ~ _034_;
  assign _035_ = weights[65:64] == 1'h1;
  assign _036_ = adds & _035_;
  assign picked[48] = ~ _036_;
  assign _037_ = weights[65:64] == 2'h2;
  assign _038_ = adds & _037_;
  assign picked[49] = ~ _038_;
  assign _039_ = weights[65:64] == 2'h3;
  assign _040_ = adds & _039_;
  assign picked[50] = ~ _040_;
  assign _041_ = weights[69:68] == 1'h1;
  assign _042_ = adds & _041_;
  assign picked[51] = ~ _042_;
  assign _043_ = weights[69:68] == 2'h2;
  assign _044_ = adds & _043_;
  assign picked[52] = ~ _044_;
  assign _046_ = weights[69:68] == 2'h3;
  assign _047_ = adds & _046_;
  assign picked[53] = ~ _047_;
  assign _048_ = weights[73:72] == 1'h1;
  assign _049_ = adds & _048_;
  assign picked[54] = ~ _049_;
  assign _050_ = weights[73:72] == 2'h2;
  assign _051_ = adds & _050_;
  assign picked[55] = ~ _051_;
  assign _052_ = weights[73:72] == 2'h3;
  assign _054_ = adds & _052_;
  assign picked[56] = ~ _054_;
  assign _055_ = weights[77:76] == 1'h1;
  assign _056_ = adds & _055_;
  assign picked[57] = ~ _056_;
  assign _057_ = weights[77:76] == 2'h2;
  assign _058_ = adds & _057_;
  assign picked[58] = ~ _058_;
  assign _059_ = weights[77:76] == 2'h3;
  assign _060_ = adds & _059_;
  assign picked[59] = ~ _060_;
  assign _061_ = weights[81:80] == 1'h1;
  assign _062_ = adds & _061_;
  assign picked[60] = ~ _062_;
  assign _063_ = weights[81:80] == 2'h2;
  assign _064_ = adds & _063_;
  assign picked[61] = ~ _064_;
  assign _065_ = weights[81:80] == 2'h3;
  assign _066_ = adds & _065_;
  assign picked[62] = ~ _066_;
  assign _068_ = weights[85:84] == 1'h1;
  assign _069_ = adds & _068_;
  assign picked[63] = ~ _069_;
  assign _070_ = weights[85:84] == 2'h2;
  assign _071_ = adds & _070_;
  assign picked[64] = ~ _071_;
  assign _072_ = weights[85:84] == 2'h3;
  assign _073_ = adds & _072_;
  assign picked[65] = ~ _073_;
  assign _074_ = weights[89:88] == 1'h1;
  assign _077_ = adds & _074_;
  assign picked[66] = ~ _077_;
  assign _078_ = weights[89:88] == 2'h2;
  assign _079_ = adds & _078_;
  assign picked[67] = ~ _079_;
  assign _080_ = weights[89:88] == 2'h3;
  assign _081_ = adds & _080_;
  assign picked[68] = ~ _081_;
  assign _082_ = weights[93:92] == 1'h1;
  assign _083_ = adds & _082_;
  assign picked[69] = ~ _083_;
  assign _084_ = weights[93:92] == 2'h2;
  assign _085_ = adds & _084_;
  assign picked[70] = ~ _085_;
  assign _086_ = weights[93:92] == 2'h3;
  assign _087_ = adds & _086_;
  assign picked[71] = ~ _087_;
  assign _088_ = weights[97:96] == 1'h1;
  assign _089_ = adds & _088_;
  assign picked[72] = ~ _089_;
  assign _091_ = weights[97:96] == 2'h2;
  assign _092_ = adds & _091_;
  assign picked[73] = ~ _092_;
  assign _093_ = weights[97:96] == 2'h3;
  assign _094_ = adds & _093_;
  assign picked[74] = ~ _094_;
  assign _095_ = weights[101:100] == 1'h1;
  assign _096_ = adds & _095_;
  assign picked[75] = ~ _096_;
  assign _097_ = weights[101:100] == 2'h2;
  assign _099_ = adds & _097_;
  assign picked[76] = ~ _099_;
  assign _100_ = weights[101:100] == 2'h3;
  assign _101_ = adds & _100_;
  assign picked[77] = ~ _101_;
  assign _102_ = weights[105:104] == 1'h1;
  assign _103_ = adds & _102_;
  assign picked[78] = ~ _103_;
  assign _104_ = weights[105:104] == 2'h2;
  assign _105_ = adds & _104_;
  assign picked[79] = ~ _105_;
  assign _106_ = weights[105:104] == 2'h3;
  assign _107_ = adds & _106_;
  assign picked[80] = ~ _107_;
  assign _108_ = weights[109:108] == 1'h1;
  assign _109_ = adds & _108_;
  assign picked[81] = ~ _109_;
  assign _110_ = weights[109:108] == 2'h2;
  assign _111_ = adds & _110_;
  assign picked[82] = ~ _111_;
  assign _113_ = weights[109:108] == 2'h3;
  assign _114_ = adds & _113_;
  assign picked[83] = ~ _114_;
  assign _115_ = weights[113:112] == 1'h1;
  assign _116_ = adds & _115_;
  assign picked[84] = ~ _116_;
  assign _117_ = weights[113:112] == 2'h2;
  assign _118_ = adds & _117_;
  assign picked[85] = ~ _118_;
  assign _119_ = weights[113:112] == 2'h3;
  assign _121_ = adds & _119_;
  assign picked[86] = ~ _121_;
  assign _122_ = weights[117:116] == 1'h1;
  assign _123_ = adds & _122_;
  assign picked[87] = ~ _123_;
  assign _124_ = weights[117:116] == 2'h2;
  assign _125_ = adds & _124_;
  assign picked[88] = ~ _125_;
  assign _126_ = weights[117:116] == 2'h3;
  assign _127_ = adds & _126_;
  assign picked[89] = ~ _127_;
  assign _128_ = weights[121:120] == 1'h1;
  assign _129_ = adds & _128_;
  assign picked[90] = ~ _129_;
  assign _130_ = weights[121:120] == 2'h2;
  assign _131_ = adds & _130_;
  assign picked[91] = ~ _131_;
  assign _132_ = weights[121:120] == 2'h3;
  assign _133_ = adds & _132_;
  assign picked[92] = ~ _133_;
  assign _135_ = weights[125:124] == 1'h1;
  assign _136_ = adds & _135_;
  assign picked[93] = ~ _136_;
  assign _137_ = weights[125:124] == 2'h2;
  assign _138_ = adds & _137_;
  assign picked[94] = ~ _138_;
  assign _139_ = weights[125:124] == 2'h3;
  assign _140_ = adds & _139_;
  assign picked[95] = ~ _140_;
  assign _141_ = weights[3:2] == 1'h1;
  assign _143_ = adds & _141_;
  assign picked[96] = ~ _143_;
  assign _144_ = weights[3:2] == 2'h2;
  assign _145_ = adds & _144_;
  assign picked[97] = ~ _145_;
  assign _146_ = weights[3:2] == 2'h3;
  assign _147_ = adds & _146_;
  assign picked[98] = ~ _147_;
  assign _148_ = weights[7:6] == 1'h1;
  assign _149_ = adds & _148_;
  assign picked[99] = ~ _149_;
  assign _150_ = weights[7:6] == 2'h2;
  assign _151_ = adds & _150_;
  assign picked[100] = ~ _151_;
  assign _152_ = weights[7:6] == 2'h3;
  assign _153_ = adds & _152_;
  assign picked[101] = ~ _153_;
  assign _154_ = weights[11:10] == 1'h1;
  assign _155_ = adds & _154_;
  assign picked[102] = ~ _155_;
  assign _157_ = weights[11:10] == 2'h2;
  assign _158_ = adds & _157_;
  assign picked[103] = ~ _158_;
  assign _159_ = weights[11:10] == 2'h3;
  assign _160_ = adds & _159_;
  assign picked[104] = ~ _160_;
  assign _161_ = weights[15:14] == 1'h1;
  assign _162_ = adds & _161_;
  assign picked[105] = ~ _162_;
  assign _163_ = weights[15:14] == 2'h2;
  assign _165_ = adds & _163_;
  assign picked[106] = ~ _165_;
  assign _166_ = weights[15:14] == 2'h3;
  assign _167_ = adds & _166_;
  assign picked[107] = ~ _167_;
  assign _168_ = weights[19:18] == 1'h1;
  assign _169_ = adds & _168_;
  assign picked[108] = ~ _169_;
  assign _170_ = weights[19:18] == 2'h2;
  assign _171_ = adds & _170_;
  assign picked[109] = ~ _171_;
  assign _172_ = weights[19:18] == 2'h3;
  assign _173_ = adds & _172_;
  assign picked[110] = ~ _173_;
  assign _174_ = weights[23:22] == 1'h1;
  assign _175_ = adds & _174_;
  assign picked[111] = ~ _175_;
  assign _176_ = weights[23:22] == 2'h2;
  assign _177_ = adds & _176_;
  assign picked[112] = ~ _177_;
  assign _179_ = weights[23:22] == 2'h3;
  assign _180_ = adds & _179_;
  assign picked[113] = ~ _180_;
  assign _181_ = weights[27:26] == 1'h1;
  assign _182_ = adds & _181_;
  assign picked[114] = ~ _182_;
  assign _183_ = weights[27:26] == 2'h2;
  assign _184_ = adds & _183_;
  assign picked[115] = ~ _184_;
  assign _185_ = weights[27:26] == 2'h3;
  assign _187_ = adds & _185_;
  assign picked[116] = ~ _187_;
  assign _188_ = weights[31:30] == 1'h1;
  assign _189_ = adds & _188_;
  assign picked[117] = ~ _189_;
  assign _190_ = weights[31:30] == 2'h2;
  assign _191_ = adds & _190_;
  assign picked[118] = ~ _191_;
  assign _192_ = weights[31:30] == 2'h3;
  assign _193_ = adds & _192_;
  assign picked[119] = ~ _193_;
  assign _194_ = weights[35:34] == 1'h1;
  assign _195_ = adds & _194_;
  assign picked[120] = ~ _195_;
  assign _196_ = weights[35:34] == 2'h2;
  assign _197_ = adds & _196_;
  assign picked[121] = ~ _197_;
  assign _198_ = weights[35:34] == 2'h3;
  assign _199_ = adds & _198_;
  assign picked[122] = ~ _199_;
  assign _201_ = weights[39:38] == 1'h1;
  assign _202_ = adds & _201_;
  assign picked[123] = ~ _202_;
  assign _203_ = weights[39:38] == 2'h2;
  assign _204_ = adds & _203_;
  assign picked[124] = ~ _204_;
  assign _205_ = weights[39:38] == 2'h3;
  assign _206_ = adds & _205_;
  assign picked[125] = ~ _206_;
  assign _207_ = weights[43:42] == 1'h1;
  assign _209_ = adds & _207_;
  assign picked[126] = ~ _209_;
  assign _210_ = weights[43:42] == 2'h2;
  assign _211_ = adds & _210_;
  assign picked[127] = ~ _211_;
  assign _212_ = weights[43:42] == 2'h3;
  assign _213_ = adds & _212_;
  assign picked[128] = ~ _213_;
  assign _214_ = weights[47:46] == 1'h1;
  assign _215_ = adds & _214_;
  assign picked[129] = ~ _215_;
  assign _216_ = weights[47:46] == 2'h2;
  assign _217_ = adds & _216_;
  assign picked[130] = ~ _217_;
  assign _218_ = weights[47:46] == 2'h3;
  assign _219_ = adds & _218_;
  assign picked[131] = ~ _219_;
  assign _220_ = weights[51:50] == 1'h1;
  assign _221_ = adds & _220_;
  assign picked[132] = ~ _221_;
  assign _224_ = weights[51:50] == 2'h2;
  assign _225_ = adds & _224_;
  assign picked[133] = ~ _225_;
  assign _226_ = weights[51:50] == 2'h3;
  assign _227_ = adds & _226_;
  assign picked[134] = ~ _227_;
  assign _228_ = weights[55:54] == 1'h1;
  assign _229_ = adds & _228_;
  assign picked[135] = ~ _229_;
  assign _230_ = weights[55:54] == 2'h2;
  assign _232_ = adds & _230_;
  assign picked[136] = ~ _232_;
  assign _233_ = weights[55:54] == 2'h3;
  assign _234_ = adds & _233_;
  assign picked[137] = ~ _234_;
  assign _235_ = weights[59:58] == 1'h1;
  assign _236_ = adds & _235_;
  assign picked[138] = ~ _236_;
  assign _237_ = weights[59:58] == 2'h2;
  assign _238_ = adds & _237_;
  assign picked[139] = ~ _238_;
  assign _239_ = weights[59:58] == 2'h3;
  assign _240_ = adds & _239_;
  mac_column_k32_v2_i16_w4_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand[1087:0]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum)
  );
  mac_column_k32_v2_i16_w4_sum sum_1 (
    .clk(clk),
    .keep(keep),
    .operand(operand[2175:1088]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum_20 )
  );
  assign sums = { sum_20 , sum };
endmodule

module mac_column_k32_v2_i16_w4_sum(clk, rst, operand, picked, keep, places, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1087:0] operand;
  wire [1087:0] operand;
  input [191:0] picked;
  wire [191:0] picked;
  input keep;
  wire keep;
  input places;
  wire places;
  output signed [27:0] sum;
  wire signed [27:0] sum;
  wire [17:0] _0000_;
  wire [17:0] _0001_;
  wire [17:0] _0002_;
  wire [17:0] _0003_;
  wire [17:0] _0004_;
  wire [17:0] _0005_;
  wire [17:0] _0006_;
  wire [17:0] _0007_;
  wire [17:0] _0008_;
  wire [17:0] _0009_;
  wire [17:0] _0010_;
  wire [17:0] _0011_;
  wire [17:0] _0012_;
  wire [17:0] _0013_;
  wire [17:0] _0014_;
  wire [17:0] _0015_;
  wire [17:0] _0016_;
  wire [17:0] _0017_;
  wire [17:0] _0018_;
  wire [17:0] _0019_;
  wire [17:0] _0020_;
  wire [17:0] _0021_;
  wire [17:0] _0022_;
  wire [17:0] _0023_;
  wire [17:0] _0024_;
  wire [17:0] _0025_;
  wire [17:0] _0026_;
  wire [17:0] _0027_;
  wire [17:0] _0028_;
  wire [17:0] _0029_;
  wire [17:0] _0030_;
  wire [17:0] _0031_;
  wire [17:0] _0032_;
  wire [17:0] _0033_;
  wire [17:0] _0034_;
  wire [17:0] _0035_;
  wire [17:0] _0036_;
  wire [17:0] _0037_;
  wire [17:0] _0038_;
  wire [17:0] _0039_;
  wire [17:0] _0040_;
  wire [17:0] _0041_;
  wire [17:0] _0042_;
  wire [17:0] _0043_;
  wire [17:0] _0044_;
  wire [17:0] _0045_;
  wire [17:0] _0046_;
  wire [17:0] _0047_;
  wire [17:0] _0048_;
  wire [17:0] _0049_;
  wire [17:0] _0050_;
  wire [17:0] _0051_;
  wire [17:0] _0052_;
  wire [17:0] _0053_;
  wire [17:0] _0054_;
  wire [17:0] _0055_;
  wire [17:0] _0056_;
  wire [17:0] _0057_;
  wire [17:0] _0058_;
  wire [17:0] _0059_;
  wire [17:0] _0060_;
  wire [17:0] _0061_;
  wire [17:0] _0062_;
  wire [17:0] _0063_;
  wire [17:0] _0064_;
  wire [17:0] _0065_;
  wire [17:0] _0066_;
  wire [17:0] _0067_;
  wire [17:0] _0068_;
  wire [17:0] _0069_;
  wire [17:0] _0070_;
  wire [17:0] _0071_;
  wire [17:0] _0072_;
  wire [17:0] _0073_;
  wire [17:0] _0074_;
  wire [17:0] _0075_;
  wire [17:0] _0076_;
  wire [17:0] _0077_;
  wire [17:0] _0078_;
  wire [17:0] _0079_;
  wire [17:0] _0080_;
  wire [17:0] _0081_;
  wire [17:0] _0082_;
  wire [17:0] _0083_;
  wire [17:0] _0084_;
  wire [17:0] _0085_;
  wire [17:0] _0086_;
  wire [17:0] _0087_;
  wire [17:0] _0088_;
  wire [17:0] _0089_;
  wire [17:0] _0090_;
  wire [17:0] _0091_;
  wire [17:0] _0092_;
  wire [17:0] _0093_;
  wire [17:0] _0094_;
  wire [17:0] _0095_;
  wire [17:0] _0096_;
  wire [17:0] _0097_;
  wire [17:0] _0098_;
  wire [17:0] _0099_;
  wire [17:0] _0100_;
  wire [17:0] _0101_;
  wire [17:0] _0102_;
  wire [17:0] _0103_;
  wire [17:0] _0104_;
  wire [17:0] _0105_;
  wire [17:0] _0106_;
  wire [17:0] _0107_;
  wire [17:0] _0108_;
  wire [17:0] _0109_;
  wire [17:0] _0110_;
  wire [17:0] _0111_;
  wire [17:0] _0112_;
  wire [17:0] _0113_;
  wire [17:0] _0114_;
  wire [17:0] _0115_;
  wire [17:0] _0116_;
  wire [17:0] _0117_;
  wire [17:0] _0118_;
  wire [17:0] _0119_;
  wire [17:0] _0120_;
  wire [17:0] _0121_;
  wire [17:0] _0122_;
  wire [17:0] _0123_;
  wire [17:0] _0124_;
  wire [17:0] _0125_;
  wire [17:0] _0126_;
  wire [17:0] _0127_;
  wire [17:0] _0128_;
  wire [17:0] _0129_;
  wire [17:0] _0130_;
  wire [17:0] _0131_;
  wire [17:0] _0132_;
  wire [17:0] _0133_;
  wire [17:0] _0134_;
  wire [17:0] _0135_;
  wire [17:0] _0136_;
  wire [17:0] _0137_;
  wire [17:0] _0138_;
  wire [17:0] _0139_;
  wire [17:0] _0140_;
  wire [17:0] _0141_;
  wire [17:0] _0142_;
  wire [17:0] _0143_;
  wire [17:0] _0144_;
  wire [17:0] _0145_;
  wire [17:0] _0146_;
  wire [17:0] _0147_;
  wire [17:0] _0148_;
  wire [17:0] _0149_;
  wire [17:0] _0150_;
  wire [17:0] _0151_;
  wire [17:0] _0152_;
  wire [17:0] _0153_;
  wire [17:0] _0154_;
  wire [17:0] _0155_;
  wire [17:0] _0156_;
  wire [17:0] _0157_;
  wire [17:0] _0158_;
  wire [17:0] _0159_;
  wire [17:0] _0160_;
  wire [17:0] _0161_;
  wire [17:0] _0162_;
  wire [17:0] _0163_;
  wire [17:0] _0164_;
  wire [17:0] _0165_;
  wire [17:0] _0166_;
  wire [17:0] _0167_;
  wire [17:0] _0168_;
  wire [17:0] _0169_;
  wire [17:0] _0170_;
  wire [17:0] _0171_;
  wire [17:0] _0172_;
  wire [17:0] _0173_;
  wire [17:0] _0174_;
  wire [17:0] _0175_;
  wire [17:0] _0176_;
  wire [17:0] _0177_;
  wire [17:0] _0178_;
  wire [17:0] _0179_;
  wire [17:0] _0180_;
  wire [17:0] _0181_;
  wire [17:0] _0182_;
  wire [17:0] _0183_;
  wire [17:0] _0184_;
  wire [17:0] _0185_;
  wire [17:0] _0186_;
  wire [17:0] _0187_;
  wire [17:0] _0188_;
  wire [17:0] _0189_;
  wire [17:0] _0190_;
  wire [17:0] _0191_;
  wire [17:0] _0192_;
  wire [17:0] _0193_;
  wire [17:0] _0194_;
  wire [17:0] _0195_;
  wire [17:0] _0196_;
  wire [17:0] _0197_;
  wire [17:0] _0198_;
  wire [17:0] _0199_;
  wire [17:0] _0200_;
  wire [17:0] _0201_;
  wire [17:0] _0202_;
  wire [17:0] _0203_;
  wire [17:0] _0204_;
  wire [17:0] _0205_;
  wire [17:0] _0206_;
  wire [17:0] _0207_;
  wire [17:0] _0208_;
  wire [17:0] _0209_;
  wire [17:0] _0210_;
  wire [17:0] _0211_;
  wire [17:0] _0212_;
  wire [17:0] _0213_;
  wire [17:0] _0214_;
  wire [17:0] _0215_;
  wire [17:0] _0216_;
  wire [17:0] _0217_;
  wire [17:0] _0218_;
  wire [17:0] _0219_;
  wire [17:0] _0220_;
  wire [17:0] _0221_;
  wire [17:0] _0222_;
  wire [17:0] _0223_;
  wire [17:0] _0224_;
  wire [17:0] _0225_;
  wire [17:0] _0226_;
  wire [17:0] _0227_;
  wire [17:0] _0228_;
  wire [17:0] _0229_;
  wire [17:0] _0230_;
  wire [17:0] _0231_;
  wire [17:0] _0232_;
  wire [17:0] _0233_;
  wire [17:0] _0234_;
  wire [17:0] _0235_;
  wire [17:0] _0236_;
  wire [17:0] _0237_;
  wire [17:0] _0238_;
  wire [17:0] _0239_;
  wire [17:0] _0240_;
  wire [17:0] _0241_;
  wire [17:0] _0242_;
  wire [17:0] _0243_;
  wire [17:0] _0244_;
  wire [17:0] _0245_;
  wire [17:0] _0246_;
  wire [17:0] _0247_;
  wire [17:0] _0248_;
  wire [17:0] _0249_;
  wire [17:0] _0250_;
  wire [17:0] _0251_;
  wire [17:0] _0252_;
  wire [17:0] _0253_;
  wire [17:0] _0254_;
  wire [17:0] _0255_;
  wire [17:0] _0256_;
  wire [17:0] _0257_;
  wire [17:0] _0258_;
  wire [17:0] _0259_;
  wire [17:0] _0260_;
  wire [17:0] _0261_;
  wire [17:0] _0262_;
  wire [17:0] _0263_;
  wire [17:0] _0264_;
  wire [17:0] _0265_;
  wire [17:0] _0266_;
  wire [17:0] _0267_;
  wire [17:0] _0268_;
  wire [17:0] _0269_;
  wire [17:0] _0270_;
  wire [17:0] _0271_;
  wire [17:0] _0272_;
  wire [17:0] _0273_;
  wire [17:0] _0274_;
  wire [17:0] _0275_;
  wire [17:0] _0276_;
  wire [17:0] _0277_;
  wire [17:0] _0278_;
  wire [17:0] _0279_;
  wire [17:0] _0280_;
  wire [17:0] _0281_;
  wire [17:0] _0282_;
  wire [17:0] _0283_;
  wire [17:0] _0284_;
  wire [17:0] _0285_;
  wire [17:0] _0286_;
  wire [17:0] _0287_;
  wire [17:0] _0288_;
  wire [17:0] _0289_;
  wire [17:0] _0290_;
  wire [17:0] _0291_;
  wire [17:0] _0292_;
  wire [17:0] _0293_;
  wire [17:0] _0294_;
  wire [17:0] _0295_;
  wire [17:0] _0296_;
  wire [17:0] _0297_;
  wire [17:0] _0298_;
  wire [17:0] _0299_;
  wire [17:0] _0300_;
  wire [17:0] _0301_;
  wire [17:0] _0302_;
  wire [17:0] _0303_;
  wire [17:0] _0304_;
  wire [17:0] _0305_;
  wire [17:0] _0306_;
  wire [17:0] _0307_;
  wire [17:0] _0308_;
  wire [17:0] _0309_;
  wire [17:0] _0310_;
  wire [17:0] _0311_;
  wire [17:0] _0312_;
  wire [17:0] _0313_;
  wire [17:0] _0314_;
  wire [17:0] _0315_;
  wire [17:0] _0316_;
  wire [17:0] _0317_;
  wire [17:0] _0318_;
  wire [17:0] _0319_;
  wire [17:0] _0320_;
  wire [17:0] _0321_;
  wire [17:0] _0322_;
  wire [17:0] _0323_;
  wire [17:0] _0324_;
  wire [17:0] _0325_;
  wire [17:0] _0326_;
  wire [17:0] _0327_;
  wire [17:0] _0328_;
  wire [17:0] _0329_;
  wire [17:0] _0330_;
  wire [17:0] _0331_;
  wire [17:0] _0332_;
  wire [17:0] _0333_;
  wire [17:0] _0334_;
  wire [17:0] _0335_;
  wire [17:0] _0336_;
  wire [17:0] _0337_;
  wire [17:0] _0338_;
  wire [17:0] _0339_;
  wire [17:0] _0340_;
  wire [17:0] _0341_;
  wire [17:0] _0342_;
  wire [17:0] _0343_;
  wire [17:0] _0344_;
  wire [17:0] _0345_;
  wire [17:0] _0346_;
  wire [17:0] _0347_;
  wire [17:0] _0348_;
  wire [17:0] _0349_;
  wire [17:0] _0350_;
  wire [17:0] _0351_;
  wire [17:0] _0352_;
  wire [17:0] _0353_;
  wire [17:0] _0354_;
  wire [17:0] _0355_;
  wire [17:0] _0356_;
  wire [17:0] _0357_;
  wire [17:0] _0358_;
  wire [17:0] _0359_;
  wire [17:0] _0360_;
  wire [17:0] _0361_;
  wire [17:0] _0362_;
  wire [17:0] _0363_;
  wire [17:0] _0364_;
  wire [17:0] _0365_;
  wire [17:0] _0366_;
  wire [17:0] _0367_;
  wire [17:0] _0368_;
  wire [17:0] _0369_;
  wire [17:0] _0370_;
  wire [17:0] _0371_;
  wire [17:0] _0372_;
  wire [17:0] _0373_;
  wire [17:0] _0374_;
  wire [17:0] _0375_;
  wire [17:0] _0376_;
  wire [17:0] _0377_;
  wire [17:0] _0378_;
  wire [17:0] _0379_;
  wire [17:0] _0380_;
  wire [17:0] _0381_;
  wire [17:0] _0382_;
  wire [17:0] _0383_;
  wire [17:0] _0384_;
  wire [17:0] _0385_;
  wire [17:0] _0386_;
  wire [17:0] _0387_;
  wire [17:0] _0388_;
  wire [17:0] _0389_;
  wire [17:0] _0390_;
  wire [17:0] _0391_;
  wire [17:0] _0392_;
  wire [17:0] _0393_;
  wire [17:0] _0394_;
  wire [17:0] _0395_;
  wire [17:0] _0396_;
  wire [17:0] _0397_;
  wire [17:0] _0398_;
  wire [17:0] _0399_;
  wire [17:0] _0400_;
  wire [17:0] _0401_;
  wire [17:0] _0402_;
  wire [19:0] _0403_;
  wire [20:0] _0404_;
  wire [21:0] _0405_;
  wire [22:0] _0406_;
  wire [23:0] _0407_;
  wire [22:0] _0408_;
  wire [22:0] _0409_;
  wire [22:0] _0410_;
  wire [22:0] _0411_;
  wire [22:0] _0412_;
  wire [22:0] _0413_;
  wire [22:0] _0414_;
  wire [22:0] _0415_;
  wire [22:0] _0416_;
  wire [22:0] _0417_;
  wire [17:0] _0418_;
  wire [22:0] _0419_;
  wire [22:0] _0420_;
  wire [22:0] _0421_;
  wire [22:0] _0422_;
  wire [22:0] _0423_;
  wire [22:0] _0424_;
  wire [22:0] _0425_;
  wire [22:0] _0426_;
  wire [22:0] _0427_;
  wire [22:0] _0428_;
  wire [17:0] _0429_;
  wire [22:0] _0430_;
  wire [22:0] _0431_;
  wire [22:0] _0432_;
  wire [22:0] _0433_;
  wire [22:0] _0434_;
  wire [19:0] _0435_;
  wire [20:0] _0436_;
  wire [21:0] _0437_;
  wire [17:0] _0438_;
  wire [22:0] _0439_;
  wire [23:0] _0440_;
  wire [24:0] _0441_;
  wire [25:0] _0442_;
  wire [26:0] _0443_;
  wire [27:0] _0444_;
  wire [26:0] _0445_;
  wire [26:0] _0446_;
  wire [26:0] _0447_;
  wire [26:0] _0448_;
  wire [17:0] _0449_;
  wire [26:0] _0450_;
  wire [26:0] _0451_;
  wire [26:0] _0452_;
  wire [26:0] _0453_;
  wire [26:0] _0454_;
  wire [26:0] _0455_;
  wire [26:0] _0456_;
  wire [26:0] _0457_;
  wire [26:0] _0458_;
  wire [26:0] _0459_;
  wire [17:0] _0460_;
  wire [26:0] _0461_;
  wire [26:0] _0462_;
  wire [26:0] _0463_;
  wire [26:0] _0464_;
  wire [26:0] _0465_;
  wire [26:0] _0466_;
  wire [26:0] _0467_;
  wire [26:0] _0468_;
  wire [26:0] _0469_;
  wire [17:0] _0470_;
  wire [26:0] _0471_;
  wire [17:0] _0472_;
  wire [17:0] _0473_;
  wire [17:0] _0474_;
  wire [17:0] _0475_;
  wire [17:0] _0476_;
  wire [17:0] _0477_;
  wire [17:0] _0478_;
  wire [17:0] _0479_;
  wire [17:0] _0480_;
  wire [17:0] _0481_;
  wire [17:0] _0482_;
  wire [17:0] _0483_;
  wire [17:0] _0484_;
  wire [17:0] _0485_;
  wire [17:0] _0486_;
  wire [17:0] _0487_;
  wire [17:0] _0488_;
  wire [17:0] _0489_;
  wire [17:0] _0490_;
  wire [17:0] _0491_;
  wire [17:0] _0492_;
  wire [17:0] _0493_;
  wire [17:0] _0494_;
  wire [17:0] _0495_;
  wire [17:0] _0496_;
  wire [17:0] _0497_;
  wire [17:0] _0498_;
  wire [17:0] _0499_;
  wire [17:0] _0500_;
  wire [17:0] _0501_;
  wire [17:0] _0502_;
  wire [17:0] _0503_;
  wire [17:0] _0504_;
  wire [17:0] _0505_;
  wire [17:0] _0506_;
  wire [17:0] _0507_;
  wire [17:0] _0508_;
  wire [17:0] _0509_;
  wire [17:0] _0510_;
  wire signed [26:0] begun;
  reg signed [26:0] held;
  wire signed [17:0] multiple_0_0;
  wire signed [17:0] multiple_0_2;
  wire signed [17:0] multiple_10_0;
  wire signed [17:0] multiple_10_2;
  wire signed [17:0] multiple_11_0;
  wire signed [17:0] multiple_11_2;
  wire signed [17:0] multiple_12_0;
  wire signed [17:0] multiple_12_2;
  wire signed [17:0] multiple_13_0;
  wire signed [17:0] multiple_13_2;
  wire signed [17:0] multiple_14_0;
  wire signed [17:0] multiple_14_2;
  wire signed [17:0] multiple_15_0;
  wire signed [17:0] multiple_15_2;
  wire signed [17:0] multiple_16_0;
  wire signed [17:0] multiple_16_2;
  wire signed [17:0] multiple_17_0;
  wire signed [17:0] multiple_17_2;
  wire signed [17:0] multiple_18_0;
  wire signed [17:0] multiple_18_2;
  wire signed [17:0] multiple_19_0;
  wire signed [17:0] multiple_19_2;
  wire signed [17:0] multiple_1_0;
  wire signed [17:0] multiple_1_2;
  wire signed [17:0] multiple_20_0;
  wire signed [17:0] multiple_20_2;
  wire signed [17:0] multiple_21_0;
  wire signed [17:0] multiple_21_2;
  wire signed [17:0] multiple_22_0;
  wire signed [17:0] multiple_22_2;
  wire signed [17:0] multiple_23_0;
  wire signed [17:0] multiple_23_2;
  wire signed [17:0] multiple_24_0;
  wire signed [17:0] multiple_24_2;
  wire signed [17:0] multiple_25_0;
  wire signed [17:0] multiple_25_2;
  wire signed [17:0] multiple_26_0;
  wire signed [17:0] multiple_26_2;
  wire signed [17:0] multiple_27_0;
  wire signed [17:0] multiple_27_2;
  wire signed [17:0] multiple_28_0;
  wire signed [17:0] multiple_28_2;
  wire signed [17:0] multiple_29_0;
  wire signed [17:0] multiple_29_2;
  wire signed [17:0] multiple_2_0;
  wire signed [17:0] multiple_2_2;
  wire signed [17:0] multiple_30_0;
  wire signed [17:0] multiple_30_2;
  wire signed [17:0] multiple_31_0;
  wire signed [17:0] multiple_31_2;
  wire signed [17:0] multiple_3_0;
  wire signed [17:0] multiple_3_2;
  wire signed [17:0] multiple_4_0;
  wire signed [17:0] multiple_4_2;
  wire signed [17:0] multiple_5_0;
  wire signed [17:0] multiple_5_2;
  wire signed [17:0] multiple_6_0;
  wire signed [17:0] multiple_6_2;
  wire signed [17:0] multiple_7_0;
  wire signed [17:0] multiple_7_2;
  wire signed [17:0] multiple_8_0;
  wire signed [17:0] multiple_8_2;
  wire signed [17:0] multiple_9_0;
  wire signed [17:0] multiple_9_2;
  wire signed [22:0] total_0;
  assign _0268_ = operand[509:492] | { picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44], picked[44] };
  assign _0269_ = ~ _0268_;
  assign multiple_14_0 = { _0267_[16], _0267_[16:1], _0264_[0] } | _0269_;
  assign _0276_ = operand[543:526] | { picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47], picked[47] };
  assign _0277_ = ~ _0276_;
  assign multiple_15_0 = { _0275_[16], _0275_[16:1], _0271_[0] } | _0277_;
  assign _0284_ = operand[577:560] | { picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50], picked[50] };
  assign _0285_ = ~ _0284_;
  assign multiple_16_0 = { _0283_[16], _0283_[16:1], _0279_[0] } | _0285_;
  assign _0292_ = operand[611:594] | { picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53], picked[53] };
  assign _0293_ = ~ _0292_;
  assign multiple_17_0 = { _0290_[16], _0290_[16:1], _0287_[0] } | _0293_;
  assign _0299_ = operand[645:628] | { picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56], picked[56] };
  assign _0300_ = ~ _0299_;
  assign multiple_18_0 = { _0298_[16], _0298_[16:1], _0295_[0] } | _0300_;
  assign _0307_ = operand[679:662] | { picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59], picked[59] };
  assign _0308_ = ~ _0307_;
  assign multiple_19_0 = { _0306_[16], _0306_[16:1], _0303_[0] } | _0308_;
  assign _0315_ = operand[713:696] | { picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62], picked[62] };
  assign _0316_ = ~ _0315_;
  assign multiple_20_0 = { _0314_[16], _0314_[16:1], _0310_[0] } | _0316_;
  assign _0323_ = operand[747:730] | { picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65], picked[65] };
  assign _0324_ = ~ _0323_;
  assign multiple_21_0 = { _0322_[16], _0322_[16:1], _0318_[0] } | _0324_;
  assign _0330_ = operand[781:764] | { picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68], picked[68] };
  assign _0331_ = ~ _0330_;
  assign multiple_22_0 = { _0329_[16], _0329_[16:1], _0326_[0] } | _0331_;
  assign _0337_ = operand[815:798] | { picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71], picked[71] };
  assign _0338_ = ~ _0337_;
  assign multiple_23_0 = { _0336_[16], _0336_[16:1], _0333_[0] } | _0338_;
  assign _0345_ = operand[849:832] | { picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74], picked[74] };
  assign _0346_ = ~ _0345_;
  assign multiple_24_0 = { _0344_[16], _0344_[16:1], _0341_[0] } | _0346_;
  assign _0353_ = operand[883:866] | { picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77], picked[77] };
  assign _0354_ = ~ _0353_;
  assign multiple_25_0 = { _0352_[16], _0352_[16:1], _0348_[0] } | _0354_;
  assign _0361_ = operand[917:900] | { picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80], picked[80] };
  assign _0362_ = ~ _0361_;
  assign multiple_26_0 = { _0360_[16], _0360_[16:1], _0356_[0] } | _0362_;
  assign _0369_ = operand[951:934] | { picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83], picked[83] };
  assign _0370_ = ~ _0369_;
  assign multiple_27_0 = { _0367_[16], _0367_[16:1], _0364_[0] } | _0370_;
  assign _0376_ = operand[985:968] | { picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86], picked[86] };
  assign _0377_ = ~ _0376_;
  assign multiple_28_0 = { _0375_[16], _0375_[16:1], _0372_[0] } | _0377_;
  assign _0384_ = operand[1019:1002] | { picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89], picked[89] };
  assign _0385_ = ~ _0384_;
  assign multiple_29_0 = { _0383_[16], _0383_[16:1], _0380_[0] } | _0385_;
  assign _0393_ = operand[1053:1036] | { picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92], picked[92] };
  assign _0394_ = ~ _0393_;
  assign multiple_30_0 = { _0392_[16], _0392_[16:1], _0387_[0] } | _0394_;
  assign _0401_ = operand[1087:1070] | { picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95], picked[95] };
  assign _0402_ = ~ _0401_;
  assign multiple_31_0 = { _0400_[16], _0400_[16:1], _0396_[0] } | _0402_;
  assign _0403_[18:0] = $signed(multiple_0_2) + $signed(multiple_1_2);
  assign _0404_[19:0] = $signed(_0403_[18:0]) + $signed(multiple_2_2);
  assign _0405_[20:0] = $signed(_0404_[19:0]) + $signed(multiple_3_2);
  assign _0406_[21:0] = $signed(_0405_[20:0]) + $signed(multiple_4_2);
  assign _0407_[22:0] = $signed(_0406_[21:0]) + $signed(multiple_5_2);
  assign _0408_ = $signed(_0407_[22:0]) + $signed(multiple_6_2);
  assign _0409_ = $signed(_0408_) + $signed(multiple_7_2);
  assign _0410_ = $signed(_0409_) + $signed(multiple_8_2);
  assign _0411_ = $signed(_0410_) + $signed(multiple_9_2);
  assign _0412_ = $signed(_0411_) + $signed(multiple_10_2);
  assign _0413_ = $signed(_0412_) + $signed(multiple_11_2);
  assign _0414_ = $signed(_0413_) + $signed(multiple_12_2);
  assign _0415_ = $signed(_0414_) + $signed(multiple_13_2);
  assign _0416_ = $signed(_0415_) + $signed(multiple_14_2);
  assign _0417_ = $signed(_0416_) + $signed(multiple_15_2);
  assign _0419_ = $signed(_0417_) + $signed(multiple_16_2);
  assign _0420_ = $signed(_0419_) + $signed(multiple_17_2);
  assign _0421_ = $signed(_0420_) + $signed(multiple_18_2);
  assign _0422_ = $signed(_0421_) + $signed(multiple_19_2);
  assign _0423_ = $signed(_0422_) + $signed(multiple_20_2);
  assign _0424_ = $signed(_0423_) + $signed(multiple_21_2);
  assign _0425_ = $signed(_0424_) + $signed(multiple_22_2);
  assign _0426_ = $signed(_0425_) + $signed(multiple_23_2);
  assign _0427_ = $signed(_0426_) + $signed(multiple_24_2);
  assign _0428_ = $signed(_0427_) + $signed(multiple_25_2);
  assign _0430_ = $signed(_0428_) + $signed(multiple_26_2);
  assign _0431_ = $signed(_0430_) + $signed(multiple_27_2);
  assign _0432_ = $signed(_0431_) + $signed(multiple_28_2);
  assign _0433_ = $signed(_0432_) + $signed(multiple_29_2);
  assign _0434_ = $signed(_0433_) + $signed(multiple_30_2);
  assign total_0 = $signed(_0434_) + $signed(multiple_31_2);
  assign _0435_[18:0] = $signed(multiple_0_0) + $signed(multiple_1_0);
  assign _0436_[19:0] = $signed(_0435_[18:0]) + $signed(multiple_2_0);
  assign _0437_[20:0] = $signed(_0436_[19:0]) + $signed(multiple_3_0);
  assign _0439_[21:0] = $signed(_0437_[20:0]) + $signed(multiple_4_0);
  assign _0440_[22:0] = $signed(_0439_[21:0]) + $signed(multiple_5_0);
  assign _0441_[23:0] = $signed(_0440_[22:0]) + $signed(multiple_6_0);
  assign _0442_[24:0] = $signed(_0441_[23:0]) + $signed(multiple_7_0);
  assign _0443_[25:0] = $signed(_0442_[24:0]) + $signed(multiple_8_0);
  assign _0444_[26:0] = $signed(_0443_[25:0]) + $signed(multiple_9_0);
  assign _0445_ = $signed(_0444_[26:0]) + $signed(multiple_10_0);
  assign _0446_ = $signed(_0445_) + $signed(multiple_11_0);
  assign _0447_ = $signed(_0446_) + $signed(multiple_12_0);
  assign _0448_ = $signed(_0447_) + $signed(multiple_13_0);
  assign _0450_ = $signed(_0448_) + $signed(multiple_14_0);
  assign _0451_ = $signed(_0450_) + $signed(multiple_15_0);
  assign _0452_ = $signed(_0451_) + $signed(multiple_16_0);
  assign _0453_ = $signed(_0452_) + $signed(multiple_17_0);
  assign _0454_ = $signed(_0453_) + $signed(multiple_18_0);
  assign _0455_ = $signed(_0454_) + $signed(multiple_19_0);
  assign _0456_ = $signed(_0455_) + $signed(multiple_20_0);
  assign _0457_ = $signed(_0456_) + $signed(multiple_21_0);
  assign _0458_ = $signed(_0457_) + $signed(multiple_22_0);
  assign _0459_ = $signed(_0458_) + $signed(multiple_23_0);
  assign _0461_ = $signed(_0459_) + $signed(multiple_24_0);
  assign _0462_ = $signed(_0461_) + $signed(multiple_25_0);
  assign _0463_ = $signed(_0462_) + $signed(multiple_26_0);
  assign _0464_ = $signed(_0463_) + $signed(multiple_27_0);
  assign _0465_ = $signed(_0464_) + $signed(multiple_28_0);
  assign _0466_ = $signed(_0465_) + $signed(multiple_29_0);
  assign _0467_ = $signed(_0466_) + $signed(multiple_30_0);
  assign _0468_ = $signed(_0467_) + $signed(multiple_31_0);
  assign _0469_[26:2] = $signed(_0468_[26:2]) + $signed(total_0);
  assign _0471_ = $signed(begun) + $signed({ _0469_[26:2], _0468_[1:0] });
  always @(posedge clk)
    held <= _0471_;
  assign _0492_ = operand[33:16] | { picked[98], picked[98], picked[98], picked[98], picked[98], picked[98], picked[98], picked[98], picked[98], picked[98], picked[98], picked[98], picked[98], picked[98], picked[98], picked[98], picked[98], picked[98] };
  assign _0502_ = ~ _0492_;
  assign multiple_0_2 = { _0482_[16], _0482_[16:1], _0194_[0] } | _0502_;
  assign _0058_ = operand[67:50] | { picked[101], picked[101], picked[101], picked[101], picked[101], picked[101], picked[101], picked[101], picked[101], picked[101], picked[101], picked[101], picked[101], picked[101], picked[101], picked[101], picked[101], picked[101] };
  assign _0068_ = ~ _0058_;
  assign multiple_1_2 = { _0048_[16], _0048_[16:1], _0010_[0] } | _0068_;
  assign _0136_ = operand[101:84] | { picked[104], picked[104], picked[104], picked[104], picked[104], picked[104], picked[104], picked[104], picked[104], picked[104], picked[104], picked[104], picked[104], picked[104], picked[104], picked[104], picked[104], picked[104] };
  assign _0146_ = ~ _0136_;
  assign multiple_2_2 = { _0126_[16], _0126_[16:1], _0087_[0] } | _0146_;
  assign _0214_ = operand[135:118] | { picked[107], picked[107], picked[107], picked[107], picked[107], picked[107], picked[107], picked[107], picked[107], picked[107], picked[107], picked[107], picked[107], picked[107], picked[107], picked[107], picked[107], picked[107] };
  assign _0224_ = ~ _0214_;
  assign multiple_3_2 = { _0204_[16], _0204_[16:1], _0165_[0] } | _0224_;
  assign _0291_ = operand[169:152] | { picked[110], picked[110], picked[110], picked[110], picked[110], picked[110], picked[110], picked[110], picked[110], picked[110], picked[110], picked[110], picked[110], picked[110], picked[110], picked[110], picked[110], picked[110] };
  assign _0301_ = ~ _0291_;
  assign multiple_4_2 = { _0281_[16], _0281_[16:1], _0243_[0] } | _0301_;
  assign _0368_ = operand[203:186] | { picked[113], picked[113], picked[113], picked[113], picked[113], picked[113], picked[113], picked[113], picked[113], picked[113], picked[113], picked[113], picked[113], picked[113], picked[113], picked[113], picked[113], picked[113] };
  assign _0378_ = ~ _0368_;
  assign multiple_5_2 = { _0358_[16], _0358_[16:1], _0320_[0] } | _0378_;
  assign _0449_ = operand[237:220] | { picked[116], picked[116], picked[116], picked[116], picked[116], picked[116], picked[116], picked[116], picked[116], picked[116], picked[116], picked[116], picked[116], picked[116], picked[116], picked[116], picked[116], picked[116] };
  assign _0460_ = ~ _0449_;
  assign multiple_6_2 = { _0438_[16], _0438_[16:1], _0398_[0] } | _0460_;
  assign _0477_ = operand[271:254] | { picked[119], picked[119], picked[119], picked[119], picked[119], picked[119], picked[119], picked[119], picked[119], picked[119], picked[119], picked[119], picked[119], picked[119], picked[119], picked[119], picked[119], picked[119] };
  assign _0478_ = ~ _0477_;
  assign multiple_7_2 = { _0476_[16], _0476_[16:1], _0472_[0] } | _0478_;
  assign _0485_ = operand[305:288] | { picked[122], picked[122], picked[122], picked[122], picked[122], picked[122], picked[122], picked[122], picked[122], picked[122], picked[122], picked[122], picked[122], picked[122], picked[122], picked[122], picked[122], picked[122] };
  assign _0486_ = ~ _0485_;
  assign multiple_8_2 = { _0484_[16], _0484_[16:1], _0480_[0] } | _0486_;
  assign _0493_ = operand[339:322] | { picked[125], picked[125], picked[125], picked[125], picked[125], picked[125], picked[125], picked[125], picked[125], picked[125], picked[125], picked[125], picked[125], picked[125], picked[125], picked[125], picked[125], picked[125] };
  assign _0494_ = ~ _0493_;
  assign multiple_9_2 = { _0491_[16], _0491_[16:1], _0488_[0] } | _0494_;
  assign _0500_ = operand[373:356] | { picked[128], picked[128], picked[128], picked[128], picked[128], picked[128], picked[128], picked[128], picked[128], picked[128], picked[128], picked[128], picked[128], picked[128], picked[128], picked[128], picked[128], picked[128] };
  assign _0501_ = ~ _0500_;
  assign multiple_10_2 = { _0499_[16], _0499_[16:1], _0496_[0] } | _0501_;
  assign _0508_ = operand[407:390] | { picked[131], picked[131], picked[131], picked[131], picked[131], picked[131], picked[131], picked[131], picked[131], picked[131], picked[131], picked[131], picked[131], picked[131], picked[131], picked[131], picked[131], picked[131] };
  assign _0509_ = ~ _0508_;
  assign multiple_11_2 = { _0507_[16], _0507_[16:1], _0504_[0] } | _0509_;
  assign _0005_ = operand[441:424] | { picked[134], picked[134], picked[134], picked[134], picked[134], picked[134], picked[134], picked[134], picked[134], picked[134], picked[134], picked[134], picked[134], picked[134], picked[134], picked[134], picked[134], picked[134] };
  assign _0006_ = ~ _0005_;
  assign multiple_12_2 = { _0004_[16], _0004_[16:1], _0001_[0] } | _0006_;
  assign _0013_ = operand[475:458] | { picked[137], picked[137], picked[137], picked[137], picked[137], picked[137], picked[137], picked[137], picked[137], picked[137], picked[137], picked[137], picked[137], picked[137], picked[137], picked[137], picked[137], picked[137] };
  assign _0014_ = ~ _0013_;
  assign multiple_13_2 = { _0012_[16], _0012_[16:1], _0008_[0] } | _0014_;
  assign _0020_ = operand[509:492] | { picked[140], picked[140], picked[140], picked[140], picked[140], picked[140], picked[140], picked[140], picked[140], picked[140], picked[140], picked[140], picked[140], picked[140], picked[140], picked[140], picked[140], picked[140] };
  assign _0021_ = ~ _0020_;
  assign multiple_14_2 = { _0019_[16], _0019_[16:1], _0016_[0] } | _0021_;
  assign _0027_ = operand[543:526] | { picked[143], picked[143], picked[143], picked[143], picked[143], picked[143], picked[143], picked[143], picked[143], picked[143], picked[143], picked[143], picked[143], picked[143], picked[143], picked[143], picked[143], picked[143] };
  assign _0028_ = ~ _0027_;
  assign multiple_15_2 = { _0026_[16], _0026_[16:1], _0023_[0] } | _0028_;
  assign _0035_ = operand[577:560] | { picked[146], picked[146], picked[146], picked[146], picked[146], picked[146], picked[146], picked[146], picked[146], picked[146], picked[146], picked[146], picked[146], picked[146], picked[146], picked[146], picked[146], picked[146] };
  assign _0036_ = ~ _0035_;
  assign multiple_16_2 = { _0034_[16], _0034_[16:1], _0031_[0] } | _0036_;
  assign _0043_ = operand[611:594] | { picked[149], picked[149], picked[149], picked[149], picked[149], picked[149], picked[149], picked[149], picked[149], picked[149], picked[149], picked[149], picked[149], picked[149], picked[149], picked[149], picked[149], picked[149] };
  assign _0044_ = ~ _0043_;
  assign multiple_17_2 = { _0042_[16], _0042_[16:1], _0038_[0] } | _0044_;
  assign _0051_ = operand[645:628] | { picked[152], picked[152], picked[152], picked[152], picked[152], picked[152], picked[152], picked[152], picked[152], picked[152], picked[152], picked[152], picked[152], picked[152], picked[152], picked[152], picked[152], picked[152] };
  assign _0052_ = ~ _0051_;
  assign multiple_18_2 = { _0050_[16], _0050_[16:1], _0046_[0] } | _0052_;
  assign _0059_ = operand[679:662] | { picked[155], picked[155], picked[155], picked[155], picked[155], picked[155], picked[155], picked[155], picked[155], picked[155], picked[155], picked[155], picked[155], picked[155], picked[155], picked[155], picked[155], picked[155] };
  assign _0060_ = ~ _0059_;
  assign multiple_19_2 = { _0057_[16], _0057_[16:1], _0054_[0] } | _0060_;
  assign _0066_ = operand[713:696] | { picked[158], picked[158], picked[158], picked[158], picked[158], picked[158], picked[158], picked[158], picked[158], picked[158], picked[158], picked[158], picked[158], picked[158], picked[158], picked[158], picked[158], picked[158] };
  assign _0067_ = ~ _0066_;
  assign multiple_20_2 = { _0065_[16], _0065_[16:1], _0062_[0] } | _0067_;
  assign _0074_ = operand[747:730] | { picked[161], picked[161], picked[161], picked[161], picked[161], picked[161], picked[161], picked[161], picked[161], picked[161], picked[161], picked[161], picked[161], picked[161], picked[161], picked[161], picked[161], picked[161] };
  assign _0075_ = ~ _0074_;
  assign multiple_21_2 = { _0073_[16], _0073_[16:1], _0070_[0] } | _0075_;
  assign _0082_ = operand[781:764] | { picked[164], picked[164], picked[164], picked[164], picked[164], picked[164], picked[164], picked[164], picked[164], picked[164], picked[164], picked[164], picked[164], picked[164], picked[164], picked[164], picked[164], picked[164] };
  assign _0083_ = ~ _0082_;
  assign multiple_22_2 = { _0081_[16], _0081_[16:1], _0077_[0] } | _0083_;
  assign _0090_ = operand[815:798] | { picked[167], picked[167], picked[167], picked[167], picked[167], picked[167], picked[167], picked[167], picked[167], picked[167], picked[167], picked[167], picked[167], picked[167], picked[167], picked[167], picked[167], picked[167] };
  assign _0091_ = ~ _0090_;
  assign multiple_23_2 = { _0089_[16], _0089_[16:1], _0085_[0] } | _0091_;
  assign _0098_ = operand[849:832] | { picked[170], picked[170], picked[170], picked[170], picked[170], picked[170], picked[170], picked[170], picked[170], picked[170], picked[170], picked[170], picked[170], picked[170], picked[170], picked[170], picked[170], picked[170] };
  assign _0099_ = ~ _0098_;
  assign multiple_24_2 = { _0096_[16], _0096_[16:1], _0093_[0] } | _0099_;
  assign _0105_ = operand[883:866] | { picked[173], picked[173], picked[173], picked[173], picked[173], picked[173], picked[173], picked[173], picked[173], picked[173], picked[173], picked[173], picked[173], picked[173], picked[173], picked[173], picked[173], picked[173] };
  assign _0106_ = ~ _0105_;
  assign multiple_25_2 = { _0104_[16], _0104_[16:1], _0101_[0] } | _0106_;
  assign _0113_ = operand[917:900] | { picked[176], picked[176], picked[176], picked[176], picked[176], picked[176], picked[176], picked[176], picked[176], picked[176], picked[176], picked[176], picked[176], picked[176], picked[176], picked[176], picked[176], picked[176] };
  assign _0114_ = ~ _0113_;
  assign multiple_26_2 = { _0112_[16], _0112_[16:1], _0109_[0] } | _0114_;
  assign _0121_ = operand[951:934] | { picked[179], picked[179], picked[179], picked[179], picked[179], picked[179], picked[179], picked[179], picked[179], picked[179], picked[179], picked[179], picked[179], picked[179], picked[179], picked[179], picked[179], picked[179] };
  assign _0122_ = ~ _0121_;
  assign multiple_27_2 = { _0120_[16], _0120_[16:1], _0116_[0] } | _0122_;
  assign _0129_ = operand[985:968] | { picked[182], picked[182], picked[182], picked[182], picked[182], picked[182], picked[182], picked[182], picked[182], picked[182], picked[182], picked[182], picked[182], picked[182], picked[182], picked[182], picked[182], picked[182] };
  assign _0130_ = ~ _0129_;
  assign multiple_28_2 = { _0128_[16], _0128_[16:1], _0124_[0] } | _0130_;
  assign _0137_ = operand[1019:1002] | { picked[185], picked[185], picked[185], picked[185], picked[185], picked[185], picked[185], picked[185], picked[185], picked[185], picked[185], picked[185], picked[185], picked[185], picked[185], picked[185], picked[185], picked[185] };
  assign _0138_ = ~ _0137_;
  assign multiple_29_2 = { _0135_[16], _0135_[16:1], _0132_[0] } | _0138_;
  assign _0144_ = operand[1053:1036] | { picked[188], picked[188], picked[188], picked[188], picked[188], picked[188], picked[188], picked[188], picked[188], picked[188], picked[188], picked[188], picked[188], picked[188], picked[188], picked[188], picked[188], picked[188] };
  assign _0145_ = ~ _0144_;
  assign multiple_30_2 = { _0143_[16], _0143_[16:1], _0140_[0] } | _0145_;
  assign _0152_ = operand[1087:1070] | { picked[191], picked[191], picked[191], picked[191], picked[191], picked[191], picked[191], picked[191], picked[191], picked[191], picked[191], picked[191], picked[191], picked[191], picked[191], picked[191], picked[191], picked[191] };
  assign _0153_ = ~ _0152_;
  assign multiple_31_2 = { _0151_[16], _0151_[16:1], _0148_[0] } | _0153_;
  assign _0160_ = operand[33:16] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
  assign _0161_ = ~ _0160_;
  assign multiple_0_0 = { _0159_[16], _0159_[16:1], _0155_[0] } | _0161_;
  assign _0168_ = operand[67:50] | { picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5] };
  assign _0169_ = ~ _0168_;
  assign multiple_1_0 = { _0167_[16], _0167_[16:1], _0163_[0] } | _0169_;
  assign _0175_ = operand[101:84] | { picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8] };
  assign _0176_ = ~ _0175_;
  assign multiple_2_0 = { _0174_[16], _0174_[16:1], _0171_[0] } | _0176_;
  assign _0182_ = operand[135:118] | { picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11] };
  assign _0183_ = ~ _0182_;
  assign multiple_3_0 = { _0181_[16], _0181_[16:1], _0178_[0] } | _0183_;
  assign _0190_ = operand[169:152] | { picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14] };
  assign _0191_ = ~ _0190_;
  assign multiple_4_0 = { _0189_[16], _0189_[16:1], _0186_[0] } | _0191_;
  assign _0199_ = operand[203:186] | { picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17] };
  assign _0200_ = ~ _0199_;
  assign multiple_5_0 = { _0198_[16], _0198_[16:1], _0193_[0] } | _0200_;
  assign _0207_ = operand[237:220] | { picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20] };
  assign _0208_ = ~ _0207_;
  assign multiple_6_0 = { _0206_[16], _0206_[16:1], _0202_[0] } | _0208_;
  assign _0215_ = operand[271:254] | { picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23] };
  assign _0216_ = ~ _0215_;
  assign multiple_7_0 = { _0213_[16], _0213_[16:1], _0210_[0] } | _0216_;
  assign _0222_ = operand[305:288] | { picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26] };
  assign _0223_ = ~ _0222_;
  assign multiple_8_0 = { _0221_[16], _0221_[16:1], _0218_[0] } | _0223_;
  assign _0230_ = operand[339:322] | { picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29] };
  assign _0231_ = ~ _0230_;
  assign multiple_9_0 = { _0229_[16], _0229_[16:1], _0226_[0] } | _0231_;
  assign _0238_ = operand[373:356] | { picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32], picked[32] };
  assign _0239_ = ~ _0238_;
  assign multiple_10_0 = { _0237_[16], _0237_[16:1], _0233_[0] } | _0239_;
  assign _0246_ = operand[407:390] | { picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35], picked[35] };
  assign _0247_ = ~ _0246_;
  assign multiple_11_0 = { _0245_[16], _0245_[16:1], _0241_[0] } | _0247_;
  assign _0253_ = operand[441:424] | { picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38], picked[38] };
  assign _0254_ = ~ _0253_;
  assign multiple_12_0 = { _0252_[16], _0252_[16:1], _0249_[0] } | _0254_;
  assign _0260_ = operand[475:458] | { picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41], picked[41] };
  assign _0261_ = ~ _0260_;
  assign multiple_13_0 = { _0259_[16], _0259_[16:1], _0256_[0] } | _0261_;
  assign _0256_[15:0] = ~ _0255_[15:0];
  assign _0258_[16:1] = ~ _0257_[16:1];
  assign _0264_[15:0] = ~ _0263_[15:0];
  assign _0266_[16:1] = ~ _0265_[16:1];
  assign _0271_[15:0] = ~ _0270_[15:0];
  assign _0274_[16:1] = ~ _0273_[16:1];
  assign _0279_[15:0] = ~ _0278_[15:0];
  assign _0282_[16:1] = ~ _0280_[16:1];
  assign _0287_[15:0] = ~ _0286_[15:0];
  assign _0289_[16:1] = ~ _0288_[16:1];
  assign _0295_[15:0] = ~ _0294_[15:0];
  assign _0297_[16:1] = ~ _0296_[16:1];
  assign _0303_[15:0] = ~ _0302_[15:0];
  assign _0305_[16:1] = ~ _0304_[16:1];
  assign _0310_[15:0] = ~ _0309_[15:0];
  assign _0313_[16:1] = ~ _0312_[16:1];
  assign _0318_[15:0] = ~ _0317_[15:0];
  assign _0321_[16:1] = ~ _0319_[16:1];
  assign _0326_[15:0] = ~ _0325_[15:0];
  assign _0328_[16:1] = ~ _0327_[16:1];
  assign _0333_[15:0] = ~ _0332_[15:0];
  assign _0335_[16:1] = ~ _0334_[16:1];
  assign _0341_[15:0] = ~ _0340_[15:0];
  assign _0343_[16:1] = ~ _0342_[16:1];
  assign _0348_[15:0] = ~ _0347_[15:0];
  assign _0351_[16:1] = ~ _0350_[16:1];
  assign _0356_[15:0] = ~ _0355_[15:0];
  assign _0359_[16:1] = ~ _0357_[16:1];
  assign _0364_[15:0] = ~ _0363_[15:0];
  assign _0366_[16:1] = ~ _0365_[16:1];
  assign _0372_[15:0] = ~ _0371_[15:0];
  assign _0374_[16:1] = ~ _0373_[16:1];
  assign _0380_[15:0] = ~ _0379_[15:0];
  assign _0382_[16:1] = ~ _0381_[16:1];
  assign _0387_[15:0] = ~ _0386_[15:0];
  assign _0391_[16:1] = ~ _0390_[16:1];
  assign _0396_[15:0] = ~ _0395_[15:0];
  assign _0399_[16:1] = ~ _0397_[16:1];
  assign _0482_[16:1] = { _0194_[15], _0194_[15:1] } | _0473_[16:1];
  assign _0048_[16:1] = { _0010_[15], _0010_[15:1] } | _0039_[16:1];
  assign _0126_[16:1] = { _0087_[15], _0087_[15:1] } | _0117_[16:1];
  assign _0204_[16:1] = { _0165_[15], _0165_[15:1] } | _0195_[16:1];
  assign _0281_[16:1] = { _0243_[15], _0243_[15:1] } | _0272_[16:1];
  assign _0358_[16:1] = { _0320_[15], _0320_[15:1] } | _0349_[16:1];
  assign _0438_[16:1] = { _0398_[15], _0398_[15:1] } | _0429_[16:1];
  assign _0476_[16:1] = { _0472_[15], _0472_[15:1] } | _0475_[16:1];
  assign _0484_[16:1] = { _0480_[15], _0480_[15:1] } | _0483_[16:1];
  assign _0491_[16:1] = { _0488_[15], _0488_[15:1] } | _0490_[16:1];
  assign _0499_[16:1] = { _0496_[15], _0496_[15:1] } | _0498_[16:1];
  assign _0507_[16:1] = { _0504_[15], _0504_[15:1] } | _0506_[16:1];
  assign _0004_[16:1] = { _0001_[15], _0001_[15:1] } | _0003_[16:1];
  assign _0012_[16:1] = { _0008_[15], _0008_[15:1] } | _0011_[16:1];
  assign _0019_[16:1] = { _0016_[15], _0016_[15:1] } | _0018_[16:1];
  assign _0026_[16:1] = { _0023_[15], _0023_[15:1] } | _0025_[16:1];
  assign _0034_[16:1] = { _0031_[15], _0031_[15:1] } | _0033_[16:1];
  assign _0042_[16:1] = { _0038_[15], _0038_[15:1] } | _0041_[16:1];
  assign _0050_[16:1] = { _0046_[15], _0046_[15:1] } | _0049_[16:1];
  assign _0057_[16:1] = { _0054_[15], _0054_[15:1] } | _0056_[16:1];
  assign _0065_[16:1] = { _0062_[15], _0062_[15:1] } | _0064_[16:1];
  assign _0073_[16:1] = { _0070_[15], _0070_[15:1] } | _0072_[16:1];
  assign _0081_[16:1] = { _0077_[15], _0077_[15:1] } | _0080_[16:1];
  assign _0089_[16:1] = { _0085_[15], _0085_[15:1] } | _0088_[16:1];
  assign _0096_[16:1] = { _0093_[15], _0093_[15:1] } | _0095_[16:1];
  assign _0104_[16:1] = { _0101_[15], _0101_[15:1] } | _0103_[16:1];
  assign _0112_[16:1] = { _0109_[15], _0109_[15:1] } | _0111_[16:1];
  assign _0120_[16:1] = { _0116_[15], _0116_[15:1] } | _0119_[16:1];
  assign _0128_[16:1] = { _0124_[15], _0124_[15:1] } | _0127_[16:1];
  assign _0135_[16:1] = { _0132_[15], _0132_[15:1] } | _0134_[16:1];
  assign _0143_[16:1] = { _0140_[15], _0140_[15:1] } | _0142_[16:1];
  assign _0151_[16:1] = { _0148_[15], _0148_[15:1] } | _0150_[16:1];
  assign _0159_[16:1] = { _0155_[15], _0155_[15:1] } | _0158_[16:1];
  assign _0167_[16:1] = { _0163_[15], _0163_[15:1] } | _0166_[16:1];
  assign _0174_[16:1] = { _0171_[15], _0171_[15:1] } | _0173_[16:1];
  assign _0181_[16:1] = { _0178_[15], _0178_[15:1] } | _0180_[16:1];
  assign _0189_[16:1] = { _0186_[15], _0186_[15:1] } | _0188_[16:1];
  assign _0198_[16:1] = { _0193_[15], _0193_[15:1] } | _0197_[16:1];
  assign _0206_[16:1] = { _0202_[15], _0202_[15:1] } | _0205_[16:1];
  assign _0213_[16:1] = { _0210_[15], _0210_[15:1] } | _0212_[16:1];
  assign _0221_[16:1] = { _0218_[15], _0218_[15:1] } | _0220_[16:1];
  assign _0229_[16:1] = { _0226_[15], _0226_[15:1] } | _0228_[16:1];
  assign _0237_[16:1] = { _0233_[15], _0233_[15:1] } | _0236_[16:1];
  assign _0245_[16:1] = { _0241_[15], _0241_[15:1] } | _0244_[16:1];
  assign _0252_[16:1] = { _0249_[15], _0249_[15:1] } | _0251_[16:1];
  assign _0259_[16:1] = { _0256_[15], _0256_[15:1] } | _0258_[16:1];
  assign _0267_[16:1] = { _0264_[15], _0264_[15:1] } | _0266_[16:1];
  assign _0275_[16:1] = { _0271_[15], _0271_[15:1] } | _0274_[16:1];
  assign _0283_[16:1] = { _0279_[15], _0279_[15:1] } | _0282_[16:1];
  assign _0290_[16:1] = { _0287_[15], _0287_[15:1] } | _0289_[16:1];
  assign _0298_[16:1] = { _0295_[15], _0295_[15:1] } | _0297_[16:1];
  assign _0306_[16:1] = { _0303_[15], _0303_[15:1] } | _0305_[16:1];
  assign _0314_[16:1] = { _0310_[15], _0310_[15:1] } | _0313_[16:1];
  assign _0322_[16:1] = { _0318_[15], _0318_[15:1] } | _0321_[16:1];
  assign _0329_[16:1] = { _0326_[15], _0326_[15:1] } | _0328_[16:1];
  assign _0336_[16:1] = { _0333_[15], _0333_[15:1] } | _0335_[16:1];
  assign _0344_[16:1] = { _0341_[15], _0341_[15:1] } | _0343_[16:1];
  assign _0352_[16:1] = { _0348_[15], _0348_[15:1] } | _0351_[16:1];
  assign _0360_[16:1] = { _0356_[15], _0356_[15:1] } | _0359_[16:1];
  assign _0367_[16:1] = { _0364_[15], _0364_[15:1] } | _0366_[16:1];
  assign _0375_[16:1] = { _0372_[15], _0372_[15:1] } | _0374_[16:1];
  assign _0383_[16:1] = { _0380_[15], _0380_[15:1] } | _0382_[16:1];
  assign _0392_[16:1] = { _0387_[15], _0387_[15:1] } | _0391_[16:1];
  assign _0400_[16:1] = { _0396_[15], _0396_[15:1] } | _0399_[16:1];
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign _0097_[15:0] = operand[15:0] | { picked[96], picked[96], picked[96], picked[96], picked[96], picked[96], picked[96], picked[96], picked[96], picked[96], picked[96], picked[96], picked[96], picked[96], picked[96], picked[96] };
  assign _0388_[16:1] = operand[15:0] | { picked[97], picked[97], picked[97], picked[97], picked[97], picked[97], picked[97], picked[97], picked[97], picked[97], picked[97], picked[97], picked[97], picked[97], picked[97], picked[97] };
  assign _0000_[15:0] = operand[49:34] | { picked[99], picked[99], picked[99], picked[99], picked[99], picked[99], picked[99], picked[99], picked[99], picked[99], picked[99], picked[99], picked[99], picked[99], picked[99], picked[99] };
  assign _0029_[16:1] = operand[49:34] | { picked[100], picked[100], picked[100], picked[100], picked[100], picked[100], picked[100], picked[100], picked[100], picked[100], picked[100], picked[100], picked[100], picked[100], picked[100], picked[100] };
  assign _0078_[15:0] = operand[83:68] | { picked[102], picked[102], picked[102], picked[102], picked[102], picked[102], picked[102], picked[102], picked[102], picked[102], picked[102], picked[102], picked[102], picked[102], picked[102], picked[102] };
  assign _0107_[16:1] = operand[83:68] | { picked[103], picked[103], picked[103], picked[103], picked[103], picked[103], picked[103], picked[103], picked[103], picked[103], picked[103], picked[103], picked[103], picked[103], picked[103], picked[103] };
  assign _0156_[15:0] = operand[117:102] | { picked[105], picked[105], picked[105], picked[105], picked[105], picked[105], picked[105], picked[105], picked[105], picked[105], picked[105], picked[105], picked[105], picked[105], picked[105], picked[105] };
  assign _0184_[16:1] = operand[117:102] | { picked[106], picked[106], picked[106], picked[106], picked[106], picked[106], picked[106], picked[106], picked[106], picked[106], picked[106], picked[106], picked[106], picked[106], picked[106], picked[106] };
  assign _0234_[15:0] = operand[151:136] | { picked[108], picked[108], picked[108], picked[108], picked[108], picked[108], picked[108], picked[108], picked[108], picked[108], picked[108], picked[108], picked[108], picked[108], picked[108], picked[108] };
  assign _0262_[16:1] = operand[151:136] | { picked[109], picked[109], picked[109], picked[109], picked[109], picked[109], picked[109], picked[109], picked[109], picked[109], picked[109], picked[109], picked[109], picked[109], picked[109], picked[109] };
  assign _0311_[15:0] = operand[185:170] | { picked[111], picked[111], picked[111], picked[111], picked[111], picked[111], picked[111], picked[111], picked[111], picked[111], picked[111], picked[111], picked[111], picked[111], picked[111], picked[111] };
  assign _0339_[16:1] = operand[185:170] | { picked[112], picked[112], picked[112], picked[112], picked[112], picked[112], picked[112], picked[112], picked[112], picked[112], picked[112], picked[112], picked[112], picked[112], picked[112], picked[112] };
  assign _0389_[15:0] = operand[219:204] | { picked[114], picked[114], picked[114], picked[114], picked[114], picked[114], picked[114], picked[114], picked[114], picked[114], picked[114], picked[114], picked[114], picked[114], picked[114], picked[114] };
  assign _0418_[16:1] = operand[219:204] | { picked[115], picked[115], picked[115], picked[115], picked[115], picked[115], picked[115], picked[115], picked[115], picked[115], picked[115], picked[115], picked[115], picked[115], picked[115], picked[115] };
  assign _0470_[15:0] = operand[253:238] | { picked[117], picked[117], picked[117], picked[117], picked[117], picked[117], picked[117], picked[117], picked[117], picked[117], picked[117], picked[117], picked[117], picked[117], picked[117], picked[117] };
  assign _0474_[16:1] = operand[253:238] | { picked[118], picked[118], picked[118], picked[118], picked[118], picked[118], picked[118], picked[118], picked[118], picked[118], picked[118], picked[118], picked[118], picked[118], picked[118], picked[118] };
  assign _0479_[15:0] = operand[287:272] | { picked[120], picked[120], picked[120], picked[120], picked[120], picked[120], picked[120], picked[120], picked[120], picked[120], picked[120], picked[120], picked[120], picked[120], picked[120], picked[120] };
  assign _0481_[16:1] = operand[287:272] | { picked[121], picked[121], picked[121], picked[121], picked[121], picked[121], picked[121], picked[121], picked[121], picked[121], picked[121], picked[121], picked[121], picked[121], picked[121], picked[121] };
  assign _0487_[15:0] = operand[321:306] | { picked[123], picked[123], picked[123], picked[123], picked[123], picked[123], picked[123], picked[123], picked[123], picked[123], picked[123], picked[123], picked[123], picked[123], picked[123], picked[123] };
  assign _0489_[16:1] = operand[321:306] | { picked[124], picked[124], picked[124], picked[124], picked[124], picked[124], picked[124], picked[124], picked[124], picked[124], picked[124], picked[124], picked[124], picked[124], picked[124], picked[124] };
  assign _0495_[15:0] = operand[355:340] | { picked[126], picked[126], picked[126], picked[126], picked[126], picked[126], picked[126], picked[126], picked[126], picked[126], picked[126], picked[126], picked[126], picked[126], picked[126], picked[126] };
  assign _0497_[16:1] = operand[355:340] | { picked[127], picked[127], picked[127], picked[127], picked[127], picked[127], picked[127], picked[127], picked[127], picked[127], picked[127], picked[127], picked[127], picked[127], picked[127], picked[127] };
  assign _0503_[15:0] = operand[389:374] | { picked[129], picked[129], picked[129], picked[129], picked[129], picked[129], picked[129], picked[129], picked[129], picked[129], picked[129], picked[129], picked[129], picked[129], picked[129], picked[129] };
  assign _0505_[16:1] = operand[389:374] | { picked[130], picked[130], picked[130], picked[130], picked[130], picked[130], picked[130], picked[130], picked[130], picked[130], picked[130], picked[130], picked[130], picked[130], picked[130], picked[130] };
  assign _0510_[15:0] = operand[423:408] | { picked[132], picked[132], picked[132], picked[132], picked[132], picked[132], picked[132], picked[132], picked[132], picked[132], picked[132], picked[132], picked[132], picked[132], picked[132], picked[132] };
  assign _0002_[16:1] = operand[423:408] | { picked[133], picked[133], picked[133], picked[133], picked[133], picked[133], picked[133], picked[133], picked[133], picked[133], picked[133], picked[133], picked[133], picked[133], picked[133], picked[133] };
  assign _0007_[15:0] = operand[457:442] | { picked[135], picked[135], picked[135], picked[135], picked[135], picked[135], picked[135], picked[135], picked[135], picked[135], picked[135], picked[135], picked[135], picked[135], picked[135], picked[135] };
  assign _0009_[16:1] = operand[457:442] | { picked[136], picked[136], picked[136], picked[136], picked[136], picked[136], picked[136], picked[136], picked[136], picked[136], picked[136], picked[136], picked[136], picked[136], picked[136], picked[136] };
  assign _0015_[15:0] = operand[491:476] | { picked[138], picked[138], picked[138], picked[138], picked[138], picked[138], picked[138], picked[138], picked[138], picked[138], picked[138], picked[138], picked[138], picked[138], picked[138], picked[138] };
  assign _0017_[16:1] = operand[491:476] | { picked[139], picked[139], picked[139], picked[139], picked[139], picked[139], picked[139], picked[139], picked[139], picked[139], picked[139], picked[139], picked[139], picked[139], picked[139], picked[139] };
  assign _0022_[15:0] = operand[525:510] | { picked[141], picked[141], picked[141], picked[141], picked[141], picked[141], picked[141], picked[141], picked[141], picked[141], picked[141], picked[141], picked[141], picked[141], picked[141], picked[141] };
  assign _0024_[16:1] = operand[525:510] | { picked[142], picked[142], picked[142], picked[142], picked[142], picked[142], picked[142], picked[142], picked[142], picked[142], picked[142], picked[142], picked[142], picked[142], picked[142], picked[142] };
  assign _0030_[15:0] = operand[559:544] | { picked[144], picked[144], picked[144], picked[144], picked[144], picked[144], picked[144], picked[144], picked[144], picked[144], picked[144], picked[144], picked[144], picked[144], picked[144], picked[144] };
  assign _0032_[16:1] = operand[559:544] | { picked[145], picked[145], picked[145], picked[145], picked[145], picked[145], picked[145], picked[145], picked[145], picked[145], picked[145], picked[145], picked[145], picked[145], picked[145], picked[145] };
  assign _0037_[15:0] = operand[593:578] | { picked[147], picked[147], picked[147], picked[147], picked[147], picked[147], picked[147], picked[147], picked[147], picked[147], picked[147], picked[147], picked[147], picked[147], picked[147], picked[147] };
  assign _0040_[16:1] = operand[593:578] | { picked[148], picked[148], picked[148], picked[148], picked[148], picked[148], picked[148], picked[148], picked[148], picked[148], picked[148], picked[148], picked[148], picked[148], picked[148], picked[148] };
  assign _0045_[15:0] = operand[627:612] | { picked[150], picked[150], picked[150], picked[150], picked[150], picked[150], picked[150], picked[150], picked[150], picked[150], picked[150], picked[150], picked[150], picked[150], picked[150], picked[150] };
  assign _0047_[16:1] = operand[627:612] | { picked[151], picked[151], picked[151], picked[151], picked[151], picked[151], picked[151], picked[151], picked[151], picked[151], picked[151], picked[151], picked[151], picked[151], picked[151], picked[151] };
  assign _0053_[15:0] = operand[661:646] | { picked[153], picked[153], picked[153], picked[153], picked[153], picked[153], picked[153], picked[153], picked[153], picked[153], picked[153], picked[153], picked[153], picked[153], picked[153], picked[153] };
  assign _0055_[16:1] = operand[661:646] | { picked[154], picked[154], picked[154], picked[154], picked[154], picked[154], picked[154], picked[154], picked[154], picked[154], picked[154], picked[154], picked[154], picked[154], picked[154], picked[154] };
  assign _0061_[15:0] = operand[695:680] | { picked[156], picked[156], picked[156], picked[156], picked[156], picked[156], picked[156], picked[156], picked[156], picked[156], picked[156], picked[156], picked[156], picked[156], picked[156], picked[156] };
  assign _0063_[16:1] = operand[695:680] | { picked[157], picked[157], picked[157], picked[157], picked[157], picked[157], picked[157], picked[157], picked[157], picked[157], picked[157], picked[157], picked[157], picked[157], picked[157], picked[157] };
  assign _0069_[15:0] = operand[729:714] | { picked[159], picked[159], picked[159], picked[159], picked[159], picked[159], picked[159], picked[159], picked[159], picked[159], picked[159], picked[159], picked[159], picked[159], picked[159], picked[159] };
  assign _0071_[16:1] = operand[729:714] | { picked[160], picked[160], picked[160], picked[160], picked[160], picked[160], picked[160], picked[160], picked[160], picked[160], picked[160], picked[160], picked[160], picked[160], picked[160], picked[160] };
  assign _0076_[15:0] = operand[763:748] | { picked[162], picked[162], picked[162], picked[162], picked[162], picked[162], picked[162], picked[162], picked[162], picked[162], picked[162], picked[162], picked[162], picked[162], picked[162], picked[162] };
  assign _0079_[16:1] = operand[763:748] | { picked[163], picked[163], picked[163], picked[163], picked[163], picked[163], picked[163], picked[163], picked[163], picked[163], picked[163], picked[163], picked[163], picked[163], picked[163], picked[163] };
  assign _0084_[15:0] = operand[797:782] | { picked[165], picked[165], picked[165], picked[165], picked[165], picked[165], picked[165], picked[165], picked[165], picked[165], picked[165], picked[165], picked[165], picked[165], picked[165], picked[165] };
  assign _0086_[16:1] = operand[797:782] | { picked[166], picked[166], picked[166], picked[166], picked[166], picked[166], picked[166], picked[166], picked[166], picked[166], picked[166], picked[166], picked[166], picked[166], picked[166], picked[166] };
  assign _0092_[15:0] = operand[831:816] | { picked[168], picked[168], picked[168], picked[168], picked[168], picked[168], picked[168], picked[168], picked[168], picked[168], picked[168], picked[168], picked[168], picked[168], picked[168], picked[168] };
  assign _0094_[16:1] = operand[831:816] | { picked[169], picked[169], picked[169], picked[169], picked[169], picked[169], picked[169], picked[169], picked[169], picked[169], picked[169], picked[169], picked[169], picked[169], picked[169], picked[169] };
  assign _0100_[15:0] = operand[865:850] | { picked[171], picked[171], picked[171], picked[171], picked[171], picked[171], picked[171], picked[171], picked[171], picked[171], picked[171], picked[171], picked[171], picked[171], picked[171], picked[171] };
  assign _0102_[16:1] = operand[865:850] | { picked[172], picked[172], picked[172], picked[172], picked[172], picked[172], picked[172], picked[172], picked[172], picked[172], picked[172], picked[172], picked[172], picked[172], picked[172], picked[172] };
  assign _0108_[15:0] = operand[899:884] | { picked[174], picked[174], picked[174], picked[174], picked[174], picked[174], picked[174], picked[174], picked[174], picked[174], picked[174], picked[174], picked[174], picked[174], picked[174], picked[174] };
  assign _0110_[16:1] = operand[899:884] | { picked[175], picked[175], picked[175], picked[175], picked[175], picked[175], picked[175], picked[175], picked[175], picked[175], picked[175], picked[175], picked[175], picked[175], picked[175], picked[175] };
  assign _0115_[15:0] = operand[933:918] | { picked[177], picked[177], picked[177], picked[177], picked[177], picked[177], picked[177], picked[177], picked[177], picked[177], picked[177], picked[177], picked[177], picked[177], picked[177], picked[177] };
  assign _0118_[16:1] = operand[933:918] | { picked[178], picked[178], picked[178], picked[178], picked[178], picked[178], picked[178], picked[178], picked[178], picked[178], picked[178], picked[178], picked[178], picked[178], picked[178], picked[178] };
  assign _0123_[15:0] = operand[967:952] | { picked[180], picked[180], picked[180], picked[180], picked[180], picked[180], picked[180], picked[180], picked[180], picked[180], picked[180], picked[180], picked[180], picked[180], picked[180], picked[180] };
  assign _0125_[16:1] = operand[967:952] | { picked[181], picked[181], picked[181], picked[181], picked[181], picked[181], picked[181], picked[181], picked[181], picked[181], picked[181], picked[181], picked[181], picked[181], picked[181], picked[181] };
  assign _0131_[15:0] = operand[1001:986] | { picked[183], picked[183], picked[183], picked[183], picked[183], picked[183], picked[183], picked[183], picked[183], picked[183], picked[183], picked[183], picked[183], picked[183], picked[183], picked[183] };
  assign _0133_[16:1] = operand[1001:986] | { picked[184], picked[184], picked[184], picked[184], picked[184], picked[184], picked[184], picked[184], picked[184], picked[184], picked[184], picked[184], picked[184], picked[184], picked[184], picked[184] };
  assign _0139_[15:0] = operand[1035:1020] | { picked[186], picked[186], picked[186], picked[186], picked[186], picked[186], picked[186], picked[186], picked[186], picked[186], picked[186], picked[186], picked[186], picked[186], picked[186], picked[186] };
  assign _0141_[16:1] = operand[1035:1020] | { picked[187], picked[187], picked[187], picked[187], picked[187], picked[187], picked[187], picked[187], picked[187], picked[187], picked[187], picked[187], picked[187], picked[187], picked[187], picked[187] };
  assign _0147_[15:0] = operand[1069:1054] | { picked[189], picked[189], picked[189], picked[189], picked[189], picked[189], picked[189], picked[189], picked[189], picked[189], picked[189], picked[189], picked[189], picked[189], picked[189], picked[189] };
  assign _0149_[16:1] = operand[1069:1054] | { picked[190], picked[190], picked[190], picked[190], picked[190], picked[190], picked[190], picked[190], picked[190], picked[190], picked[190], picked[190], picked[190], picked[190], picked[190], picked[190] };
  assign _0154_[15:0] = operand[15:0] | { picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign _0157_[16:1] = operand[15:0] | { picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign _0162_[15:0] = operand[49:34] | { picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3] };
  assign _0164_[16:1] = operand[49:34] | { picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4] };
  assign _0170_[15:0] = operand[83:68] | { picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6] };
  assign _0172_[16:1] = operand[83:68] | { picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7] };
  assign _0177_[15:0] = operand[117:102] | { picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9] };
  assign _0179_[16:1] = operand[117:102] | { picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10] };
  assign _0185_[15:0] = operand[151:136] | { picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12] };
  assign _0187_[16:1] = operand[151:136] | { picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13] };
  assign _0192_[15:0] = operand[185:170] | { picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15] };
  assign _0196_[16:1] = operand[185:170] | { picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16] };
  assign _0201_[15:0] = operand[219:204] | { picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18] };
  assign _0203_[16:1] = operand[219:204] | { picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19] };
  assign _0209_[15:0] = operand[253:238] | { picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21] };
  assign _0211_[16:1] = operand[253:238] | { picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22] };
  assign _0217_[15:0] = operand[287:272] | { picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24] };
  assign _0219_[16:1] = operand[287:272] | { picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25] };
  assign _0225_[15:0] = operand[321:306] | { picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27] };
  assign _0227_[16:1] = operand[321:306] | { picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28] };
  assign _0232_[15:0] = operand[355:340] | { picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30] };
  assign _0235_[16:1] = operand[355:340] | { picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31] };
  assign _0240_[15:0] = operand[389:374] | { picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33], picked[33] };
  assign _0242_[16:1] = operand[389:374] | { picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34], picked[34] };
  assign _0248_[15:0] = operand[423:408] | { picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36], picked[36] };
  assign _0250_[16:1] = operand[423:408] | { picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37], picked[37] };
  assign _0255_[15:0] = operand[457:442] | { picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39], picked[39] };
  assign _0257_[16:1] = operand[457:442] | { picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40], picked[40] };
  assign _0263_[15:0] = operand[491:476] | { picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42], picked[42] };
  assign _0265_[16:1] = operand[491:476] | { picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43], picked[43] };
  assign _0270_[15:0] = operand[525:510] | { picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45], picked[45] };
  assign _0273_[16:1] = operand[525:510] | { picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46], picked[46] };
  assign _0278_[15:0] = operand[559:544] | { picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48], picked[48] };
  assign _0280_[16:1] = operand[559:544] | { picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49], picked[49] };
  assign _0286_[15:0] = operand[593:578] | { picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51], picked[51] };
  assign _0288_[16:1] = operand[593:578] | { picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52], picked[52] };
  assign _0294_[15:0] = operand[627:612] | { picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54], picked[54] };
  assign _0296_[16:1] = operand[627:612] | { picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55], picked[55] };
  assign _0302_[15:0] = operand[661:646] | { picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57], picked[57] };
  assign _0304_[16:1] = operand[661:646] | { picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58], picked[58] };
  assign _0309_[15:0] = operand[695:680] | { picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60], picked[60] };
  assign _0312_[16:1] = operand[695:680] | { picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61], picked[61] };
  assign _0317_[15:0] = operand[729:714] | { picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63], picked[63] };
  assign _0319_[16:1] = operand[729:714] | { picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64], picked[64] };
  assign _0325_[15:0] = operand[763:748] | { picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66], picked[66] };
  assign _0327_[16:1] = operand[763:748] | { picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67], picked[67] };
  assign _0332_[15:0] = operand[797:782] | { picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69], picked[69] };
  assign _0334_[16:1] = operand[797:782] | { picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70], picked[70] };
  assign _0340_[15:0] = operand[831:816] | { picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72], picked[72] };
  assign _0342_[16:1] = operand[831:816] | { picked[73], picked[73], picked[73], picked[73], picked[73], picked[73], picked[73], picked[73], picked[73], picked[73], picked[73], picked[73], picked[73], picked[73], picked[73], picked[73] };
  assign _0347_[15:0] = operand[865:850] | { picked[75], picked[75], picked[75], picked[75], picked[75], picked[75], picked[75], picked[75], picked[75], picked[75], picked[75], picked[75], picked[75], picked[75], picked[75], picked[75] };
  assign _0350_[16:1] = operand[865:850] | { picked[76], picked[76], picked[76], picked[76], picked[76], picked[76], picked[76], picked[76], picked[76], picked[76], picked[76], picked[76], picked[76], picked[76], picked[76], picked[76] };
  assign _0355_[15:0] = operand[899:884] | { picked[78], picked[78], picked[78], picked[78], picked[78], picked[78], picked[78], picked[78], picked[78], picked[78], picked[78], picked[78], picked[78], picked[78], picked[78], picked[78] };
  assign _0357_[16:1] = operand[899:884] | { picked[79], picked[79], picked[79], picked[79], picked[79], picked[79], picked[79], picked[79], picked[79], picked[79], picked[79], picked[79], picked[79], picked[79], picked[79], picked[79] };
  assign _0363_[15:0] = operand[933:918] | { picked[81], picked[81], picked[81], picked[81], picked[81], picked[81], picked[81], picked[81], picked[81], picked[81], picked[81], picked[81], picked[81], picked[81], picked[81], picked[81] };
  assign _0365_[16:1] = operand[933:918] | { picked[82], picked[82], picked[82], picked[82], picked[82], picked[82], picked[82], picked[82], picked[82], picked[82], picked[82], picked[82], picked[82], picked[82], picked[82], picked[82] };
  assign _0371_[15:0] = operand[967:952] | { picked[84], picked[84], picked[84], picked[84], picked[84], picked[84], picked[84], picked[84], picked[84], picked[84], picked[84], picked[84], picked[84], picked[84], picked[84], picked[84] };
  assign _0373_[16:1] = operand[967:952] | { picked[85], picked[85], picked[85], picked[85], picked[85], picked[85], picked[85], picked[85], picked[85], picked[85], picked[85], picked[85], picked[85], picked[85], picked[85], picked[85] };
  assign _0379_[15:0] = operand[1001:986] | { picked[87], picked[87], picked[87], picked[87], picked[87], picked[87], picked[87], picked[87], picked[87], picked[87], picked[87], picked[87], picked[87], picked[87], picked[87], picked[87] };
  assign _0381_[16:1] = operand[1001:986] | { picked[88], picked[88], picked[88], picked[88], picked[88], picked[88], picked[88], picked[88], picked[88], picked[88], picked[88], picked[88], picked[88], picked[88], picked[88], picked[88] };
  assign _0386_[15:0] = operand[1035:1020] | { picked[90], picked[90], picked[90], picked[90], picked[90], picked[90], picked[90], picked[90], picked[90], picked[90], picked[90], picked[90], picked[90], picked[90], picked[90], picked[90] };
  assign _0390_[16:1] = operand[1035:1020] | { picked[91], picked[91], picked[91], picked[91], picked[91], picked[91], picked[91], picked[91], picked[91], picked[91], picked[91], picked[91], picked[91], picked[91], picked[91], picked[91] };
  assign _0395_[15:0] = operand[1069:1054] | { picked[93], picked[93], picked[93], picked[93], picked[93], picked[93], picked[93], picked[93], picked[93], picked[93], picked[93], picked[93], picked[93], picked[93], picked[93], picked[93] };
  assign _0397_[16:1] = operand[1069:1054] | { picked[94], picked[94], picked[94], picked[94], picked[94], picked[94], picked[94], picked[94], picked[94], picked[94], picked[94], picked[94], picked[94], picked[94], picked[94], picked[94] };
  assign _0194_[15:0] = ~ _0097_[15:0];
  assign _0473_[16:1] = ~ _0388_[16:1];
  assign _0010_[15:0] = ~ _0000_[15:0];
  assign _0039_[16:1] = ~ _0029_[16:1];
  assign _0087_[15:0] = ~ _0078_[15:0];
  assign _0117_[16:1] = ~ _0107_[16:1];
  assign _0165_[15:0] = ~ _0156_[15:0];
  assign _0195_[16:1] = ~ _0184_[16:1];
  assign _0243_[15:0] = ~ _0234_[15:0];
  assign _0272_[16:1] = ~ _0262_[16:1];
  assign _0320_[15:0] = ~ _0311_[15:0];
  assign _0349_[16:1] = ~ _0339_[16:1];
  assign _0398_[15:0] = ~ _0389_[15:0];
  assign _0429_[16:1] = ~ _0418_[16:1];
  assign _0472_[15:0] = ~ _0470_[15:0];
  assign _0475_[16:1] = ~ _0474_[16:1];
  assign _0480_[15:0] = ~ _0479_[15:0];
  assign _0483_[16:1] = ~ _0481_[16:1];
  assign _0488_[15:0] = ~ _0487_[15:0];
  assign _0490_[16:1] = ~ _0489_[16:1];
  assign _0496_[15:0] = ~ _0495_[15:0];
  assign _0498_[16:1] = ~ _0497_[16:1];
  assign _0504_[15:0] = ~ _0503_[15:0];
  assign _0506_[16:1] = ~ _0505_[16:1];
  assign _0001_[15:0] = ~ _0510_[15:0];
  assign _0003_[16:1] = ~ _0002_[16:1];
  assign _0008_[15:0] = ~ _0007_[15:0];
  assign _0011_[16:1] = ~ _0009_[16:1];
  assign _0016_[15:0] = ~ _0015_[15:0];
  assign _0018_[16:1] = ~ _0017_[16:1];
  assign _0023_[15:0] = ~ _0022_[15:0];
  assign _0025_[16:1] = ~ _0024_[16:1];
  assign _0031_[15:0] = ~ _0030_[15:0];
  assign _0033_[16:1] = ~ _0032_[16:1];
  assign _0038_[15:0] = ~ _0037_[15:0];
  assign _0041_[16:1] = ~ _0040_[16:1];
  assign _0046_[15:0] = ~ _0045_[15:0];
  assign _0049_[16:1] = ~ _0047_[16:1];
  assign _0054_[15:0] = ~ _0053_[15:0];
  assign _0056_[16:1] = ~ _0055_[16:1];
  assign _0062_[15:0] = ~ _0061_[15:0];
  assign _0064_[16:1] = ~ _0063_[16:1];
  assign _0070_[15:0] = ~ _0069_[15:0];
  assign _0072_[16:1] = ~ _0071_[16:1];
  assign _0077_[15:0] = ~ _0076_[15:0];
  assign _0080_[16:1] = ~ _0079_[16:1];
  assign _0085_[15:0] = ~ _0084_[15:0];
  assign _0088_[16:1] = ~ _0086_[16:1];
  assign _0093_[15:0] = ~ _0092_[15:0];
  assign _0095_[16:1] = ~ _0094_[16:1];
  assign _0101_[15:0] = ~ _0100_[15:0];
  assign _0103_[16:1] = ~ _0102_[16:1];
  assign _0109_[15:0] = ~ _0108_[15:0];
  assign _0111_[16:1] = ~ _0110_[16:1];
  assign _0116_[15:0] = ~ _0115_[15:0];
  assign _0119_[16:1] = ~ _0118_[16:1];
  assign _0124_[15:0] = ~ _0123_[15:0];
  assign _0127_[16:1] = ~ _0125_[16:1];
  assign _0132_[15:0] = ~ _0131_[15:0];
  assign _0134_[16:1] = ~ _0133_[16:1];
  assign _0140_[15:0] = ~ _0139_[15:0];
  assign _0142_[16:1] = ~ _0141_[16:1];
  assign _0148_[15:0] = ~ _0147_[15:0];
  assign _0150_[16:1] = ~ _0149_[16:1];
  assign _0155_[15:0] = ~ _0154_[15:0];
  assign _0158_[16:1] = ~ _0157_[16:1];
  assign _0163_[15:0] = ~ _0162_[15:0];
  assign _0166_[16:1] = ~ _0164_[16:1];
  assign _0171_[15:0] = ~ _0170_[15:0];
  assign _0173_[16:1] = ~ _0172_[16:1];
  assign _0178_[15:0] = ~ _0177_[15:0];
  assign _0180_[16:1] = ~ _0179_[16:1];
  assign _0186_[15:0] = ~ _0185_[15:0];
  assign _0188_[16:1] = ~ _0187_[16:1];
  assign _0193_[15:0] = ~ _0192_[15:0];
  assign _0197_[16:1] = ~ _0196_[16:1];
  assign _0202_[15:0] = ~ _0201_[15:0];
  assign _0205_[16:1] = ~ _0203_[16:1];
  assign _0210_[15:0] = ~ _0209_[15:0];
  assign _0212_[16:1] = ~ _0211_[16:1];
  assign _0218_[15:0] = ~ _0217_[15:0];
  assign _0220_[16:1] = ~ _0219_[16:1];
  assign _0226_[15:0] = ~ _0225_[15:0];
  assign _0228_[16:1] = ~ _0227_[16:1];
  assign _0233_[15:0] = ~ _0232_[15:0];
  assign _0236_[16:1] = ~ _0235_[16:1];
  assign _0241_[15:0] = ~ _0240_[15:0];
  assign _0244_[16:1] = ~ _0242_[16:1];
  assign _0249_[15:0] = ~ _0248_[15:0];
  assign _0251_[16:1] = ~ _0250_[16:1];
  assign { _0400_[17], _0400_[0] } = { _0400_[16], _0396_[0] };
  assign { _0399_[17], _0399_[0] } = { _0399_[16], 1'h0 };
  assign { _0397_[17], _0397_[0] } = { _0397_[16], 1'h1 };
  assign _0396_[17:16] = { _0396_[15], _0396_[15] };
  assign _0395_[17:16] = { _0395_[15], _0395_[15] };
  assign { _0392_[17], _0392_[0] } = { _0392_[16], _0387_[0] };
  assign { _0391_[17], _0391_[0] } = { _0391_[16], 1'h0 };
  assign { _0390_[17], _0390_[0] } = { _0390_[16], 1'h1 };
  assign _0387_[17:16] = { _0387_[15], _0387_[15] };
  assign _0386_[17:16] = { _0386_[15], _0386_[15] };
  assign { _0383_[17], _0383_[0] } = { _0383_[16], _0380_[0] };
  assign { _0382_[17], _0382_[0] } = { _0382_[16], 1'h0 };
  assign { _0381_[17], _0381_[0] } = { _0381_[16], 1'h1 };
  assign _0380_[17:16] = { _0380_[15], _0380_[15] };
  assign _0379_[17:16] = { _0379_[15], _0379_[15] };
  assign { _0375_[17], _0375_[0] } = { _0375_[16], _0372_[0] };
  assign { _0374_[17], _0374_[0] } = { _0374_[16], 1'h0 };
  assign { _0373_[17], _0373_[0] } = { _0373_[16], 1'h1 };
  assign _0372_[17:16] = { _0372_[15], _0372_[15] };
  assign _0371_[17:16] = { _0371_[15], _0371_[15] };
  assign { _0367_[17], _0367_[0] } = { _0367_[16], _0364_[0] };
  assign { _0366_[17], _0366_[0] } = { _0366_[16], 1'h0 };
  assign { _0365_[17], _0365_[0] } = { _0365_[16], 1'h1 };
  assign _0364_[17:16] = { _0364_[15], _0364_[15] };
  assign _0363_[17:16] = { _0363_[15], _0363_[15] };
  assign { _0360_[17], _0360_[0] } = { _0360_[16], _0356_[0] };
  assign { _0359_[17], _0359_[0] } = { _0359_[16], 1'h0 };
  assign { _0357_[17], _0357_[0] } = { _0357_[16], 1'h1 };
  assign _0356_[17:16] = { _0356_[15], _0356_[15] };
  assign _0355_[17:16] = { _0355_[15], _0355_[15] };
  assign { _0352_[17], _0352_[0] } = { _0352_[16], _0348_[0] };
  assign { _0351_[17], _0351_[0] } = { _0351_[16], 1'h0 };
  assign { _0350_[17], _0350_[0] } = { _0350_[16], 1'h1 };
  assign _0348_[17:16] = { _0348_[15], _0348_[15] };
  assign _0347_[17:16] = { _0347_[15], _0347_[15] };
  assign { _0344_[17], _0344_[0] } = { _0344_[16], _0341_[0] };
  assign { _0343_[17], _0343_[0] } = { _0343_[16], 1'h0 };
  assign { _0342_[17], _0342_[0] } = { _0342_[16], 1'h1 };
  assign _0341_[17:16] = { _0341_[15], _0341_[15] };
  assign _0340_[17:16] = { _0340_[15], _0340_[15] };
  assign { _0336_[17], _0336_[0] } = { _0336_[16], _0333_[0] };
  assign { _0335_[17], _0335_[0] } = { _0335_[16], 1'h0 };
  assign { _0334_[17], _0334_[0] } = { _0334_[16], 1'h1 };
  assign _0333_[17:16] = { _0333_[15], _0333_[15] };
  assign _0332_[17:16] = { _0332_[15], _0332_[15] };
  assign { _0329_[17], _0329_[0] } = { _0329_[16], _0326_[0] };
  assign { _0328_[17], _0328_[0] } = { _0328_[16], 1'h0 };
  assign { _0327_[17], _0327_[0] } = { _0327_[16], 1'h1 };
  assign _0326_[17:16] = { _0326_[15], _0326_[15] };
  assign _0325_[17:16] = { _0325_[15], _0325_[15] };
  assign { _0322_[17], _0322_[0] } = { _0322_[16], _0318_[0] };
  assign { _0321_[17], _0321_[0] } = { _0321_[16], 1'h0 };
  assign { _0319_[17], _0319_[0] } = { _0319_[16], 1'h1 };
  assign _0318_[17:16] = { _0318_[15], _0318_[15] };
  assign _0317_[17:16] = { _0317_[15], _0317_[15] };
  assign { _0314_[17], _0314_[0] } = { _0314_[16], _0310_[0] };
  assign { _0313_[17], _0313_[0] } = { _0313_[16], 1'h0 };
  assign { _0312_[17], _0312_[0] } = { _0312_[16], 1'h1 };
  assign _0310_[17:16] = { _0310_[15], _0310_[15] };
  assign _0309_[17:16] = { _0309_[15], _0309_[15] };
  assign { _0306_[17], _0306_[0] } = { _0306_[16], _0303_[0] };
  assign { _0305_[17], _0305_[0] } = { _0305_[16], 1'h0 };
  assign { _0304_[17], _0304_[0] } = { _0304_[16], 1'h1 };
  assign _0303_[17:16] = { _0303_[15], _0303_[15] };
  assign _0302_[17:16] = { _0302_[15], _0302_[15] };
  assign { _0298_[17], _0298_[0] } = { _0298_[16], _0295_[0] };
  assign { _0297_[17], _0297_[0] } = { _0297_[16], 1'h0 };
  assign { _0296_[17], _0296_[0] } = { _0296_[16], 1'h1 };
  assign _0295_[17:16] = { _0295_[15], _0295_[15] };
  assign _0294_[17:16] = { _0294_[15], _0294_[15] };
  assign { _0290_[17], _0290_[0] } = { _0290_[16], _0287_[0] };
  assign { _0289_[17], _0289_[0] } = { _0289_[16], 1'h0 };
  assign { _0288_[17], _0288_[0] } = { _0288_[16], 1'h1 };
  assign _0287_[17:16] = { _0287_[15], _0287_[15] };
  assign _0286_[17:16] = { _0286_[15], _0286_[15] };
  assign { _0283_[17], _0283_[0] } = { _0283_[16], _0279_[0] };
  assign { _0282_[17], _0282_[0] } = { _0282_[16], 1'h0 };
  assign { _0280_[17], _0280_[0] } = { _0280_[16], 1'h1 };
  assign _0279_[17:16] = { _0279_[15], _0279_[15] };
  assign _0278_[17:16] = { _0278_[15], _0278_[15] };
  assign { _0275_[17], _0275_[0] } = { _0275_[16], _0271_[0] };
  assign { _0274_[17], _0274_[0] } = { _0274_[16], 1'h0 };
  assign { _0273_[17], _0273_[0] } = { _0273_[16], 1'h1 };
  assign _0271_[17:16] = { _0271_[15], _0271_[15] };
  assign _0270_[17:16] = { _0270_[15], _0270_[15] };
  assign { _0267_[17], _0267_[0] } = { _0267_[16], _0264_[0] };
  assign { _0266_[17], _0266_[0] } = { _0266_[16], 1'h0 };
  assign { _0265_[17], _0265_[0] } = { _0265_[16], 1'h1 };
  assign _0264_[17:16] = { _0264_[15], _0264_[15] };
  assign _0263_[17:16] = { _0263_[15], _0263_[15] };
  assign { _0259_[17], _0259_[0] } = { _0259_[16], _0256_[0] };
  assign { _0258_[17], _0258_[0] } = { _0258_[16], 1'h0 };
  assign { _0257_[17], _0257_[0] } = { _0257_[16], 1'h1 };
  assign _0256_[17:16] = { _0256_[15], _0256_[15] };
  assign _0255_[17:16] = { _0255_[15], _0255_[15] };
  assign { _0252_[17], _0252_[0] } = { _0252_[16], _0249_[0] };
  assign { _0251_[17], _0251_[0] } = { _0251_[16], 1'h0 };
  assign { _0250_[17], _0250_[0] } = { _0250_[16], 1'h1 };
  assign _0249_[17:16] = { _0249_[15], _0249_[15] };
  assign _0248_[17:16] = { _0248_[15], _0248_[15] };
  assign { _0245_[17], _0245_[0] } = { _0245_[16], _0241_[0] };
  assign { _0244_[17], _0244_[0] } = { _0244_[16], 1'h0 };
  assign { _0242_[17], _0242_[0] } = { _0242_[16], 1'h1 };
  assign _0444_[27] = _0444_[26];
  assign _0241_[17:16] = { _0241_[15], _0241_[15] };
  assign _0240_[17:16] = { _0240_[15], _0240_[15] };
  assign { _0237_[17], _0237_[0] } = { _0237_[16], _0233_[0] };
  assign { _0236_[17], _0236_[0] } = { _0236_[16], 1'h0 };
  assign { _0235_[17], _0235_[0] } = { _0235_[16], 1'h1 };
  assign _0443_[26] = _0443_[25];
  assign _0233_[17:16] = { _0233_[15], _0233_[15] };
  assign _0232_[17:16] = { _0232_[15], _0232_[15] };
  assign { _0229_[17], _0229_[0] } = { _0229_[16], _0226_[0] };
  assign { _0228_[17], _0228_[0] } = { _0228_[16], 1'h0 };
  assign { _0227_[17], _0227_[0] } = { _0227_[16], 1'h1 };
  assign _0442_[25] = _0442_[24];
  assign _0226_[17:16] = { _0226_[15], _0226_[15] };
  assign _0225_[17:16] = { _0225_[15], _0225_[15] };
  assign { _0221_[17], _0221_[0] } = { _0221_[16], _0218_[0] };
  assign { _0220_[17], _0220_[0] } = { _0220_[16], 1'h0 };
  assign { _0219_[17], _0219_[0] } = { _0219_[16], 1'h1 };
  assign _0441_[24] = _0441_[23];
  assign _0218_[17:16] = { _0218_[15], _0218_[15] };
  assign _0217_[17:16] = { _0217_[15], _0217_[15] };
  assign { _0213_[17], _0213_[0] } = { _0213_[16], _0210_[0] };
  assign { _0212_[17], _0212_[0] } = { _0212_[16], 1'h0 };
  assign { _0211_[17], _0211_[0] } = { _0211_[16], 1'h1 };
  assign _0440_[23] = _0440_[22];
  assign _0210_[17:16] = { _0210_[15], _0210_[15] };
  assign _0209_[17:16] = { _0209_[15], _0209_[15] };
  assign { _0206_[17], _0206_[0] } = { _0206_[16], _0202_[0] };
  assign { _0205_[17], _0205_[0] } = { _0205_[16], 1'h0 };
  assign { _0203_[17], _0203_[0] } = { _0203_[16], 1'h1 };
  assign _0439_[22] = _0439_[21];
  assign _0202_[17:16] = { _0202_[15], _0202_[15] };
  assign _0201_[17:16] = { _0201_[15], _0201_[15] };
  assign { _0198_[17], _0198_[0] } = { _0198_[16], _0193_[0] };
  assign { _0197_[17], _0197_[0] } = { _0197_[16], 1'h0 };
  assign { _0196_[17], _0196_[0] } = { _0196_[16], 1'h1 };
  assign _0437_[21] = _0437_[20];
  assign _0193_[17:16] = { _0193_[15], _0193_[15] };
  assign _0192_[17:16] = { _0192_[15], _0192_[15] };
  assign { _0189_[17], _0189_[0] } = { _0189_[16], _0186_[0] };
  assign { _0188_[17], _0188_[0] } = { _0188_[16], 1'h0 };
  assign { _0187_[17], _0187_[0] } = { _0187_[16], 1'h1 };
  assign _0436_[20] = _0436_[19];
  assign _0186_[17:16] = { _0186_[15], _0186_[15] };
  assign _0185_[17:16] = { _0185_[15], _0185_[15] };
  assign { _0181_[17], _0181_[0] } = { _0181_[16], _0178_[0] };
  assign { _0180_[17], _0180_[0] } = { _0180_[16], 1'h0 };
  assign { _0179_[17], _0179_[0] } = { _0179_[16], 1'h1 };
  assign _0435_[19] = _0435_[18];
  assign _0178_[17:16] = { _0178_[15], _0178_[15] };
  assign _0177_[17:16] = { _0177_[15], _0177_[15] };
  assign { _0174_[17], _0174_[0] } = { _0174_[16], _0171_[0] };
  assign { _0173_[17], _0173_[0] } = { _0173_[16], 1'h0 };
  assign { _0172_[17], _0172_[0] } = { _0172_[16], 1'h1 };
  assign _0171_[17:16] = { _0171_[15], _0171_[15] };
  assign _0170_[17:16] = { _0170_[15], _0170_[15] };
  assign { _0167_[17], _0167_[0] } = { _0167_[16], _0163_[0] };
  assign { _0166_[17], _0166_[0] } = { _0166_[16], 1'h0 };
  assign { _0164_[17], _0164_[0] } = { _0164_[16], 1'h1 };
  assign _0469_[1:0] = _0468_[1:0];
  assign _0163_[17:16] = { _0163_[15], _0163_[15] };
  assign _0162_[17:16] = { _0162_[15], _0162_[15] };
  assign { _0159_[17], _0159_[0] } = { _0159_[16], _0155_[0] };
  assign { _0158_[17], _0158_[0] } = { _0158_[16], 1'h0 };
  assign { _0157_[17], _0157_[0] } = { _0157_[16], 1'h1 };
  assign _0155_[17:16] = { _0155_[15], _0155_[15] };
  assign _0154_[17:16] = { _0154_[15], _0154_[15] };
  assign { _0151_[17], _0151_[0] } = { _0151_[16], _0148_[0] };
  assign { _0150_[17], _0150_[0] } = { _0150_[16], 1'h0 };
  assign { _0149_[17], _0149_[0] } = { _0149_[16], 1'h1 };
  assign _0148_[17:16] = { _0148_[15], _0148_[15] };
  assign _0147_[17:16] = { _0147_[15], _0147_[15] };
  assign { _0143_[17], _0143_[0] } = { _0143_[16], _0140_[0] };
  assign { _0142_[17], _0142_[0] } = { _0142_[16], 1'h0 };
  assign { _0141_[17], _0141_[0] } = { _0141_[16], 1'h1 };
  assign _0140_[17:16] = { _0140_[15], _0140_[15] };
  assign _0139_[17:16] = { _0139_[15], _0139_[15] };
  assign { _0135_[17], _0135_[0] } = { _0135_[16], _0132_[0] };
  assign { _0134_[17], _0134_[0] } = { _0134_[16], 1'h0 };
  assign { _0133_[17], _0133_[0] } = { _0133_[16], 1'h1 };
  assign _0132_[17:16] = { _0132_[15], _0132_[15] };
  assign _0131_[17:16] = { _0131_[15], _0131_[15] };
  assign { _0128_[17], _0128_[0] } = { _0128_[16], _0124_[0] };
  assign { _0127_[17], _0127_[0] } = { _0127_[16], 1'h0 };
  assign { _0125_[17], _0125_[0] } = { _0125_[16], 1'h1 };
  assign _0124_[17:16] = { _0124_[15], _0124_[15] };
  assign _0123_[17:16] = { _0123_[15], _0123_[15] };
  assign { _0120_[17], _0120_[0] } = { _0120_[16], _0116_[0] };
  assign { _0119_[17], _0119_[0] } = { _0119_[16], 1'h0 };
  assign { _0118_[17], _0118_[0] } = { _0118_[16], 1'h1 };
  assign _0116_[17:16] = { _0116_[15], _0116_[15] };
  assign _0115_[17:16] = { _0115_[15], _0115_[15] };
  assign { _0112_[17], _0112_[0] } = { _0112_[16], _0109_[0] };
  assign { _0111_[17], _0111_[0] } = { _0111_[16], 1'h0 };
  assign { _0110_[17], _0110_[0] } = { _0110_[16], 1'h1 };
  assign _0109_[17:16] = { _0109_[15], _0109_[15] };
  assign _0108_[17:16] = { _0108_[15], _0108_[15] };
  assign { _0104_[17], _0104_[0] } = { _0104_[16], _0101_[0] };
  assign { _0103_[17], _0103_[0] } = { _0103_[16], 1'h0 };
  assign { _0102_[17], _0102_[0] } = { _0102_[16], 1'h1 };
  assign _0101_[17:16] = { _0101_[15], _0101_[15] };
  assign _0100_[17:16] = { _0100_[15], _0100_[15] };
  assign { _0096_[17], _0096_[0] } = { _0096_[16], _0093_[0] };
  assign { _0095_[17], _0095_[0] } = { _0095_[16], 1'h0 };
  assign { _0094_[17], _0094_[0] } = { _0094_[16], 1'h1 };
  assign _0093_[17:16] = { _0093_[15], _0093_[15] };
  assign _0092_[17:16] = { _0092_[15], _0092_[15] };
  assign { _0089_[17], _0089_[0] } = { _0089_[16], _0085_[0] };
  assign { _0088_[17], _0088_[0] } = { _0088_[16], 1'h0 };
  assign { _0086_[17], _0086_[0] } = { _0086_[16], 1'h1 };
  assign _0085_[17:16] = { _0085_[15], _0085_[15] };
  assign _0084_[17:16] = { _0084_[15], _0084_[15] };
  assign { _0081_[17], _0081_[0] } = { _0081_[16], _0077_[0] };
  assign { _0080_[17], _0080_[0] } = { _0080_[16], 1'h0 };
  assign { _0079_[17], _0079_[0] } = { _0079_[16], 1'h1 };
  assign _0077_[17:16] = { _0077_[15], _0077_[15] };
  assign _0076_[17:16] = { _0076_[15], _0076_[15] };
  assign { _0073_[17], _0073_[0] } = { _0073_[16], _0070_[0] };
  assign { _0072_[17], _0072_[0] } = { _0072_[16], 1'h0 };
  assign { _0071_[17], _0071_[0] } = { _0071_[16], 1'h1 };
  assign _0070_[17:16] = { _0070_[15], _0070_[15] };
  assign _0069_[17:16] = { _0069_[15], _0069_[15] };
  assign { _0065_[17], _0065_[0] } = { _0065_[16], _0062_[0] };
  assign { _0064_[17], _0064_[0] } = { _0064_[16], 1'h0 };
  assign { _0063_[17], _0063_[0] } = { _0063_[16], 1'h1 };
  assign _0062_[17:16] = { _0062_[15], _0062_[15] };
  assign _0061_[17:16] = { _0061_[15], _0061_[15] };
  assign { _0057_[17], _0057_[0] } = { _0057_[16], _0054_[0] };
  assign { _0056_[17], _0056_[0] } = { _0056_[16], 1'h0 };
  assign { _0055_[17], _0055_[0] } = { _0055_[16], 1'h1 };
  assign _0054_[17:16] = { _0054_[15], _0054_[15] };
  assign _0053_[17:16] = { _0053_[15], _0053_[15] };
  assign { _0050_[17], _0050_[0] } = { _0050_[16], _0046_[0] };
  assign { _0049_[17], _0049_[0] } = { _0049_[16], 1'h0 };
  assign { _0047_[17], _0047_[0] } = { _0047_[16], 1'h1 };
  assign _0046_[17:16] = { _0046_[15], _0046_[15] };
  assign _0045_[17:16] = { _0045_[15], _0045_[15] };
  assign { _0042_[17], _0042_[0] } = { _0042_[16], _0038_[0] };
  assign { _0041_[17], _0041_[0] } = { _0041_[16], 1'h0 };
  assign { _0040_[17], _0040_[0] } = { _0040_[16], 1'h1 };
  assign _0038_[17:16] = { _0038_[15], _0038_[15] };
  assign _0037_[17:16] = { _0037_[15], _0037_[15] };
  assign { _0034_[17], _0034_[0] } = { _0034_[16], _0031_[0] };
  assign { _0033_[17], _0033_[0] } = { _0033_[16], 1'h0 };
  assign { _0032_[17], _0032_[0] } = { _0032_[16], 1'h1 };
  assign _0031_[17:16] = { _0031_[15], _0031_[15] };
  assign _0030_[17:16] = { _0030_[15], _0030_[15] };
  assign { _0026_[17], _0026_[0] } = { _0026_[16], _0023_[0] };
  assign { _0025_[17], _0025_[0] } = { _0025_[16], 1'h0 };
  assign { _0024_[17], _0024_[0] } = { _0024_[16], 1'h1 };
  assign _0023_[17:16] = { _0023_[15], _0023_[15] };
  assign _0022_[17:16] = { _0022_[15], _0022_[15] };
  assign { _0019_[17], _0019_[0] } = { _0019_[16], _0016_[0] };
  assign { _0018_[17], _0018_[0] } = { _0018_[16], 1'h0 };
  assign { _0017_[17], _0017_[0] } = { _0017_[16], 1'h1 };
  assign _0016_[17:16] = { _0016_[15], _0016_[15] };
  assign _0015_[17:16] = { _0015_[15], _0015_[15] };
  assign { _0012_[17], _0012_[0] } = { _0012_[16], _0008_[0] };
  assign { _0011_[17], _0011_[0] } = { _0011_[16], 1'h0 };
  assign { _0009_[17], _0009_[0] } = { _0009_[16], 1'h1 };
  assign _0008_[17:16] = { _0008_[15], _0008_[15] };
  assign _0007_[17:16] = { _0007_[15], _0007_[15] };
  assign { _0004_[17], _0004_[0] } = { _0004_[16], _0001_[0] };
  assign { _0003_[17], _0003_[0] } = { _0003_[16], 1'h0 };
  assign { _0002_[17], _0002_[0] } = { _0002_[16], 1'h1 };
  assign _0001_[17:16] = { _0001_[15], _0001_[15] };
  assign _0510_[17:16] = { _0510_[15], _0510_[15] };
  assign { _0507_[17], _0507_[0] } = { _0507_[16], _0504_[0] };
  assign { _0506_[17], _0506_[0] } = { _0506_[16], 1'h0 };
  assign { _0505_[17], _0505_[0] } = { _0505_[16], 1'h1 };
  assign _0504_[17:16] = { _0504_[15], _0504_[15] };
  assign _0503_[17:16] = { _0503_[15], _0503_[15] };
  assign { _0499_[17], _0499_[0] } = { _0499_[16], _0496_[0] };
  assign { _0498_[17], _0498_[0] } = { _0498_[16], 1'h0 };
  assign { _0497_[17], _0497_[0] } = { _0497_[16], 1'h1 };
  assign _0496_[17:16] = { _0496_[15], _0496_[15] };
  assign _0495_[17:16] = { _0495_[15], _0495_[15] };
  assign { _0491_[17], _0491_[0] } = { _0491_[16], _0488_[0] };
  assign { _0490_[17], _0490_[0] } = { _0490_[16], 1'h0 };
  assign { _0489_[17], _0489_[0] } = { _0489_[16], 1'h1 };
  assign _0488_[17:16] = { _0488_[15], _0488_[15] };
  assign _0487_[17:16] = { _0487_[15], _0487_[15] };
  assign { _0484_[17], _0484_[0] } = { _0484_[16], _0480_[0] };
  assign { _0483_[17], _0483_[0] } = { _0483_[16], 1'h0 };
  assign { _0481_[17], _0481_[0] } = { _0481_[16], 1'h1 };
  assign _0480_[17:16] = { _0480_[15], _0480_[15] };
  assign _0479_[17:16] = { _0479_[15], _0479_[15] };
  assign { _0476_[17], _0476_[0] } = { _0476_[16], _0472_[0] };
  assign { _0475_[17], _0475_[0] } = { _0475_[16], 1'h0 };
  assign { _0474_[17], _0474_[0] } = { _0474_[16], 1'h1 };
  assign _0407_[23] = _0407_[22];
  assign _0472_[17:16] = { _0472_[15], _0472_[15] };
  assign _0470_[17:16] = { _0470_[15], _0470_[15] };
  assign { _0438_[17], _0438_[0] } = { _0438_[16], _0398_[0] };
  assign { _0429_[17], _0429_[0] } = { _0429_[16], 1'h0 };
  assign { _0418_[17], _0418_[0] } = { _0418_[16], 1'h1 };
  assign _0406_[22] = _0406_[21];
  assign _0398_[17:16] = { _0398_[15], _0398_[15] };
  assign _0389_[17:16] = { _0389_[15], _0389_[15] };
  assign { _0358_[17], _0358_[0] } = { _0358_[16], _0320_[0] };
  assign { _0349_[17], _0349_[0] } = { _0349_[16], 1'h0 };
  assign { _0339_[17], _0339_[0] } = { _0339_[16], 1'h1 };
  assign _0405_[21] = _0405_[20];
  assign _0320_[17:16] = { _0320_[15], _0320_[15] };
  assign _0311_[17:16] = { _0311_[15], _0311_[15] };
  assign { _0281_[17], _0281_[0] } = { _0281_[16], _0243_[0] };
  assign { _0272_[17], _0272_[0] } = { _0272_[16], 1'h0 };
  assign { _0262_[17], _0262_[0] } = { _0262_[16], 1'h1 };
  assign _0404_[20] = _0404_[19];
  assign _0243_[17:16] = { _0243_[15], _0243_[15] };
  assign _0234_[17:16] = { _0234_[15], _0234_[15] };
  assign { _0204_[17], _0204_[0] } = { _0204_[16], _0165_[0] };
  assign { _0195_[17], _0195_[0] } = { _0195_[16], 1'h0 };
  assign { _0184_[17], _0184_[0] } = { _0184_[16], 1'h1 };
  assign _0403_[19] = _0403_[18];
  assign _0165_[17:16] = { _0165_[15], _0165_[15] };
  assign _0156_[17:16] = { _0156_[15], _0156_[15] };
  assign { _0126_[17], _0126_[0] } = { _0126_[16], _0087_[0] };
  assign { _0117_[17], _0117_[0] } = { _0117_[16], 1'h0 };
  assign { _0107_[17], _0107_[0] } = { _0107_[16], 1'h1 };
  assign _0087_[17:16] = { _0087_[15], _0087_[15] };
  assign _0078_[17:16] = { _0078_[15], _0078_[15] };
  assign { _0048_[17], _0048_[0] } = { _0048_[16], _0010_[0] };
  assign { _0039_[17], _0039_[0] } = { _0039_[16], 1'h0 };
  assign { _0029_[17], _0029_[0] } = { _0029_[16], 1'h1 };
  assign _0010_[17:16] = { _0010_[15], _0010_[15] };
  assign _0000_[17:16] = { _0000_[15], _0000_[15] };
  assign { _0482_[17], _0482_[0] } = { _0482_[16], _0194_[0] };
  assign { _0473_[17], _0473_[0] } = { _0473_[16], 1'h0 };
  assign { _0388_[17], _0388_[0] } = { _0388_[16], 1'h1 };
  assign _0194_[17:16] = { _0194_[15], _0194_[15] };
  assign _0097_[17:16] = { _0097_[15], _0097_[15] };
  assign sum = { held[26], held };
endmodule

module mac_tile_w4_bf16(clk, rst, i__payload, i__valid, i_acts__payload, i_acts__valid, i_weights__payload, i_weights__valid, i_scales__payload, i_scales__valid, o__ready, i__ready, i_acts__ready, i_weights__ready, i_scales__ready, o__payload, o__valid);
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
  wire [2:0] _16_;
  wire [7:0] _17_;
  wire _18_;
  wire [2:0] _19_;
  wire [2:0] _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  reg [1023:0] acts;
  wire adds;
  wire signed [15:0] aligned;
  wire signed [15:0] aligned_353 ;
  wire signed [15:0] aligned_354 ;
  wire signed [15:0] aligned_355 ;
  wire signed [15:0] aligned_356 ;
  wire signed [15:0] aligned_357 ;
  wire signed [15:0] aligned_358 ;
  wire signed [15:0] aligned_359 ;
  wire signed [15:0] aligned_360 ;
  wire signed [15:0] aligned_361 ;
  wire signed [15:0] aligned_362 ;
  wire signed [15:0] aligned_363 ;
  wire signed [15:0] aligned_364 ;
  wire signed [15:0] aligned_365 ;
  wire signed [15:0] aligned_366 ;
  wire signed [15:0] aligned_367 ;
  wire signed [15:0] aligned_368 ;
  wire signed [15:0] aligned_369 ;
  wire signed [15:0] aligned_370 ;
  wire signed [15:0] aligned_371 ;
  wire signed [15:0] aligned_372 ;
  wire signed [15:0] aligned_373 ;
  wire signed [15:0] aligned_374 ;
  wire signed [15:0] aligned_375 ;
  wire signed [15:0] aligned_376 ;
  wire signed [15:0] aligned_377 ;
  wire signed [15:0] aligned_378 ;
  wire signed [15:0] aligned_379 ;
  wire signed [15:0] aligned_380 ;
  wire signed [15:0] aligned_381 ;
  wire signed [15:0] aligned_382 ;
  wire signed [15:0] aligned_383 ;
  wire signed [15:0] aligned_384 ;
  wire signed [15:0] aligned_385 ;
  wire signed [15:0] aligned_386 ;
  wire signed [15:0] aligned_387 ;
  wire signed [15:0] aligned_388 ;
  wire signed [15:0] aligned_389 ;
  wire signed [15:0] aligned_390 ;
  wire signed [15:0] aligned_391 ;
  wire signed [15:0] aligned_392 ;
  wire signed [15:0] aligned_393 ;
  wire signed [15:0] aligned_394 ;
  wire signed [15:0] aligned_395 ;
  wire signed [15:0] aligned_396 ;
  wire signed [15:0] aligned_397 ;
  wire signed [15:0] aligned_398 ;
  wire signed [15:0] aligned_399 ;
  wire signed [15:0] aligned_400 ;
  wire signed [15:0] aligned_401 ;
  wire signed [15:0] aligned_402 ;
  wire signed [15:0] aligned_403 ;
  wire signed [15:0] aligned_404 ;
  wire signed [15:0] aligned_405 ;
  wire signed [15:0] aligned_406 ;
  wire signed [15:0] aligned_407 ;
  wire signed [15:0] aligned_408 ;
  wire signed [15:0] aligned_409 ;
  wire signed [15:0] aligned_410 ;
  wire signed [15:0] aligned_411 ;
  wire signed [15:0] aligned_412 ;
  wire signed [15:0] aligned_413 ;
  wire signed [15:0] aligned_414 ;
  wire signed [15:0] aligned_415 ;
  reg capture;
  wire [31:0] code;
  wire [31:0] code_341 ;
  wire [31:0] code_342 ;
  wire [31:0] code_343 ;
  wire [31:0] code_344 ;
  wire [31:0] code_345 ;
  wire [31:0] code_346 ;
  wire [31:0] code_347 ;
  wire [31:0] code_348 ;
  wire [31:0] code_349 ;
  wire [31:0] code_350 ;
  wire [31:0] code_351 ;
  reg [66:0] ended;
  wire ends;
  wire enter;
  reg [20:0] entering_0;
  wire [7:0] following_group;
  wire [2:0] following_step;
  reg [7:0] group;
  wire i__valid_274 ;
  reg [20:0] label_0;
  reg [20:0] label_1;
  wire [20:0] labels;
  reg leaves_1;
  reg leaving;
  wire may_end;
  wire [335:0] o;
  wire [101:0] o__payload_278 ;
  wire [553:0] o__payload_314 ;
  reg o__ready_263 ;
  wire [2175:0] operand;
  wire reads;
  wire reserve;
  wire [89:0] result;
  wire [89:0] result_288 ;
  wire [89:0] result_294 ;
  wire [89:0] result_300 ;
  wire [89:0] result_306 ;
  wire [89:0] result_312 ;
  wire [2:0] room;
  wire sets_out;
  wire [539:0] so_far;
  wire space_0;
  wire space_1;
  reg standing__valid;
  reg [2:0] step;
  wire steps__valid;
  wire [55:0] sums_184 ;
  wire [55:0] sums_190 ;
  wire [55:0] sums_196 ;
  wire [55:0] sums_202 ;
  wire [55:0] sums_208 ;
  wire [55:0] sums_214 ;
  wire [55:0] sums_220 ;
  wire [55:0] sums_226 ;
  wire [55:0] sums_232 ;
  wire [55:0] sums_238 ;
  wire [55:0] sums_244 ;
  wire [55:0] sums_250 ;
  wire [7:0] top;
  wire [7:0] top_101 ;
  wire [45:0] totals_416 ;
  reg valid_0;
  reg [2:0] waiting;
  wire [539:0] word;
  wire writes;
  assign _02_ = ~ label_1[5];
  assign so_far = word & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _15_ = ~ label_1[6];
  assign writes = leaves_1 & _15_;
  assign i__valid_274  = leaves_1 & label_1[6];
  assign _16_ = labels[4] ? 3'h0 : following_step;
  assign _17_ = labels[6] ? 8'h00 : following_group;
  assign _18_ = i_scales__valid & i_scales__ready;
  assign _19_ = waiting + _18_;
  assign _20_ = _19_ - sets_out;
  assign _21_ = leaving - 1'h1;
  always @(posedge clk)
    label_1 <= ended[20:0];
  assign _00_ = ~ standing__valid;
  assign space_1 = _00_ | adds;
  assign enter = valid_0 & space_1;
  assign _07_ = ~ valid_0;
  assign space_0 = _07_ | space_1;
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
  assign _03_ = ~ label_0[4];
  assign _04_ = may_end | _03_;
  assign i_weights__ready = standing__valid & _04_;
  assign adds = i_weights__ready & i_weights__valid;
  assign ends = adds & label_0[4];
  assign _05_ = ! leaving;
  assign _08_ = _05_ & _06_;
  assign _10_ = ~ label_0[6];
  assign _11_ = _09_ | _10_;
  assign may_end = _08_ & _11_;
  assign sets_out = ends | leaving;
  assign _12_ = ends & label_0[6];
  assign _13_ = leaving & ended[6];
  assign reserve = _12_ | _13_;
  assign _14_ = ~ ended[5];
  assign reads = o__ready_263  & _14_;
  always @(posedge clk)
    if (rst) leaving <= 1'h0;
    else leaving <= _24_;
  always @(posedge clk)
    if (ends) ended <= { totals_416 , label_0 };
  always @(posedge clk)
    if (rst) o__ready_263  <= 1'h0;
    else o__ready_263  <= sets_out;
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_263 ;
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (space_1) standing__valid <= valid_0;
  always @(posedge clk)
    if (rst) valid_0 <= 1'h0;
    else if (space_0) valid_0 <= steps__valid;
  always @(posedge clk)
    if (rst) step <= 3'h0;
    else if (i_acts__ready) step <= _16_;
  always @(posedge clk)
    if (rst) group <= 8'h00;
    else if (_22_) group <= _17_;
  always @(posedge clk)
    if (i_acts__ready) entering_0 <= { i__payload[27:14], labels[6:3], i__payload[13:11] };
  always @(posedge clk)
    if (enter) label_0 <= entering_0;
  always @(posedge clk)
    if (i_acts__ready) acts <= { aligned_415 , aligned_414 , aligned_413 , aligned_412 , aligned_411 , aligned_410 , aligned_409 , aligned_408 , aligned_407 , aligned_406 , aligned_405 , aligned_404 , aligned_403 , aligned_402 , aligned_401 , aligned_400 , aligned_399 , aligned_398 , aligned_397 , aligned_396 , aligned_395 , aligned_394 , aligned_393 , aligned_392 , aligned_391 , aligned_390 , aligned_389 , aligned_388 , aligned_387 , aligned_386 , aligned_385 , aligned_384 , aligned_383 , aligned_382 , aligned_381 , aligned_380 , aligned_379 , aligned_378 , aligned_377 , aligned_376 , aligned_375 , aligned_374 , aligned_373 , aligned_372 , aligned_371 , aligned_370 , aligned_369 , aligned_368 , aligned_367 , aligned_366 , aligned_365 , aligned_364 , aligned_363 , aligned_362 , aligned_361 , aligned_360 , aligned_359 , aligned_358 , aligned_357 , aligned_356 , aligned_355 , aligned_354 , aligned_353 , aligned };
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _20_;
  assign _06_ = | waiting[2:1];
  assign _09_ = | room[2:1];
  assign _22_ = & { i_acts__ready, labels[4] };
  assign _23_ = leaving & _21_;
  assign _24_ = _23_ | ends;
  mac_tile_w4_bf16__act_totals act_totals (
    .acts(acts),
    .clk(clk),
    .enter(enter),
    .fresh(entering_0[3]),
    .rst(rst),
    .totals(totals_416 )
  );
  align_bf16 align_0_0 (
    .act(i_acts__payload[15:0]),
    .aligned(aligned),
    .top(top)
  );
  align_bf16 align_0_1 (
    .act(i_acts__payload[31:16]),
    .aligned(aligned_353 ),
    .top(top)
  );
  align_bf16 align_0_10 (
    .act(i_acts__payload[175:160]),
    .aligned(aligned_362 ),
    .top(top)
  );
  align_bf16 align_0_11 (
    .act(i_acts__payload[191:176]),
    .aligned(aligned_363 ),
    .top(top)
  );
  align_bf16 align_0_12 (
    .act(i_acts__payload[207:192]),
    .aligned(aligned_364 ),
    .top(top)
  );
  align_bf16 align_0_13 (
    .act(i_acts__payload[223:208]),
    .aligned(aligned_365 ),
    .top(top)
  );
  align_bf16 align_0_14 (
    .act(i_acts__payload[239:224]),
    .aligned(aligned_366 ),
    .top(top)
  );
  align_bf16 align_0_15 (
    .act(i_acts__payload[255:240]),
    .aligned(aligned_367 ),
    .top(top)
  );
  align_bf16 align_0_16 (
    .act(i_acts__payload[271:256]),
    .aligned(aligned_368 ),
    .top(top)
  );
  align_bf16 align_0_17 (
    .act(i_acts__payload[287:272]),
    .aligned(aligned_369 ),
    .top(top)
  );
  align_bf16 align_0_18 (
    .act(i_acts__payload[303:288]),
    .aligned(aligned_370 ),
    .top(top)
  );
  align_bf16 align_0_19 (
    .act(i_acts__payload[319:304]),
    .aligned(aligned_371 ),
    .top(top)
  );
  align_bf16 align_0_2 (
    .act(i_acts__payload[47:32]),
    .aligned(aligned_354 ),
    .top(top)
  );
  align_bf16 align_0_20 (
    .act(i_acts__payload[335:320]),
    .aligned(aligned_372 ),
    .top(top)
  );
  align_bf16 align_0_21 (
    .act(i_acts__payload[351:336]),
    .aligned(aligned_373 ),
    .top(top)
  );
  align_bf16 align_0_22 (
    .act(i_acts__payload[367:352]),
    .aligned(aligned_374 ),
    .top(top)
  );
  align_bf16 align_0_23 (
    .act(i_acts__payload[383:368]),
    .aligned(aligned_375 ),
    .top(top)
  );
  align_bf16 align_0_24 (
    .act(i_acts__payload[399:384]),
    .aligned(aligned_376 ),
    .top(top)
  );
  align_bf16 align_0_25 (
    .act(i_acts__payload[415:400]),
    .aligned(aligned_377 ),
    .top(top)
  );
  align_bf16 align_0_26 (
    .act(i_acts__payload[431:416]),
    .aligned(aligned_378 ),
    .top(top)
  );
  align_bf16 align_0_27 (
    .act(i_acts__payload[447:432]),
    .aligned(aligned_379 ),
    .top(top)
  );
  align_bf16 align_0_28 (
    .act(i_acts__payload[463:448]),
    .aligned(aligned_380 ),
    .top(top)
  );
  align_bf16 align_0_29 (
    .act(i_acts__payload[479:464]),
    .aligned(aligned_381 ),
    .top(top)
  );
  align_bf16 align_0_3 (
    .act(i_acts__payload[63:48]),
    .aligned(aligned_355 ),
    .top(top)
  );
  align_bf16 align_0_30 (
    .act(i_acts__payload[495:480]),
    .aligned(aligned_382 ),
    .top(top)
  );
  align_bf16 align_0_31 (
    .act(i_acts__payload[511:496]),
    .aligned(aligned_383 ),
    .top(top)
  );
  align_bf16 align_0_4 (
    .act(i_acts__payload[79:64]),
    .aligned(aligned_356 ),
    .top(top)
  );
  align_bf16 align_0_5 (
    .act(i_acts__payload[95:80]),
    .aligned(aligned_357 ),
    .top(top)
  );
  align_bf16 align_0_6 (
    .act(i_acts__payload[111:96]),
    .aligned(aligned_358 ),
    .top(top)
  );
  align_bf16 align_0_7 (
    .act(i_acts__payload[127:112]),
    .aligned(aligned_359 ),
    .top(top)
  );
  align_bf16 align_0_8 (
    .act(i_acts__payload[143:128]),
    .aligned(aligned_360 ),
    .top(top)
  );
  align_bf16 align_0_9 (
    .act(i_acts__payload[159:144]),
    .aligned(aligned_361 ),
    .top(top)
  );
  align_bf16 align_1_0 (
    .act(i_acts__payload[527:512]),
    .aligned(aligned_384 ),
    .top(top_101 )
  );
  align_bf16 align_1_1 (
    .act(i_acts__payload[543:528]),
    .aligned(aligned_385 ),
    .top(top_101 )
  );
  align_bf16 align_1_10 (
    .act(i_acts__payload[687:672]),
    .aligned(aligned_394 ),
    .top(top_101 )
  );
  align_bf16 align_1_11 (
    .act(i_acts__payload[703:688]),
    .aligned(aligned_395 ),
    .top(top_101 )
  );
  align_bf16 align_1_12 (
    .act(i_acts__payload[719:704]),
    .aligned(aligned_396 ),
    .top(top_101 )
  );
  align_bf16 align_1_13 (
    .act(i_acts__payload[735:720]),
    .aligned(aligned_397 ),
    .top(top_101 )
  );
  align_bf16 align_1_14 (
    .act(i_acts__payload[751:736]),
    .aligned(aligned_398 ),
    .top(top_101 )
  );
  align_bf16 align_1_15 (
    .act(i_acts__payload[767:752]),
    .aligned(aligned_399 ),
    .top(top_101 )
  );
  align_bf16 align_1_16 (
    .act(i_acts__payload[783:768]),
    .aligned(aligned_400 ),
    .top(top_101 )
  );
  align_bf16 align_1_17 (
    .act(i_acts__payload[799:784]),
    .aligned(aligned_401 ),
    .top(top_101 )
  );
  align_bf16 align_1_18 (
    .act(i_acts__payload[815:800]),
    .aligned(aligned_402 ),
    .top(top_101 )
  );
  align_bf16 align_1_19 (
    .act(i_acts__payload[831:816]),
    .aligned(aligned_403 ),
    .top(top_101 )
  );
  align_bf16 align_1_2 (
    .act(i_acts__payload[559:544]),
    .aligned(aligned_386 ),
    .top(top_101 )
  );
  align_bf16 align_1_20 (
    .act(i_acts__payload[847:832]),
    .aligned(aligned_404 ),
    .top(top_101 )
  );
  align_bf16 align_1_21 (
    .act(i_acts__payload[863:848]),
    .aligned(aligned_405 ),
    .top(top_101 )
  );
  align_bf16 align_1_22 (
    .act(i_acts__payload[879:864]),
    .aligned(aligned_406 ),
    .top(top_101 )
  );
  align_bf16 align_1_23 (
    .act(i_acts__payload[895:880]),
    .aligned(aligned_407 ),
    .top(top_101 )
  );
  align_bf16 align_1_24 (
    .act(i_acts__payload[911:896]),
    .aligned(aligned_408 ),
    .top(top_101 )
  );
  align_bf16 align_1_25 (
    .act(i_acts__payload[927:912]),
    .aligned(aligned_409 ),
    .top(top_101 )
  );
  align_bf16 align_1_26 (
    .act(i_acts__payload[943:928]),
    .aligned(aligned_410 ),
    .top(top_101 )
  );
  align_bf16 align_1_27 (
    .act(i_acts__payload[959:944]),
    .aligned(aligned_411 ),
    .top(top_101 )
  );
  align_bf16 align_1_28 (
    .act(i_acts__payload[975:960]),
    .aligned(aligned_412 ),
    .top(top_101 )
  );
  align_bf16 align_1_29 (
    .act(i_acts__payload[991:976]),
    .aligned(aligned_413 ),
    .top(top_101 )
  );
  align_bf16 align_1_3 (
    .act(i_acts__payload[575:560]),
    .aligned(aligned_387 ),
    .top(top_101 )
  );
  align_bf16 align_1_30 (
    .act(i_acts__payload[1007:992]),
    .aligned(aligned_414 ),
    .top(top_101 )
  );
  align_bf16 align_1_31 (
    .act(i_acts__payload[1023:1008]),
    .aligned(aligned_415 ),
    .top(top_101 )
  );
  align_bf16 align_1_4 (
    .act(i_acts__payload[591:576]),
    .aligned(aligned_388 ),
    .top(top_101 )
  );
  align_bf16 align_1_5 (
    .act(i_acts__payload[607:592]),
    .aligned(aligned_389 ),
    .top(top_101 )
  );
  align_bf16 align_1_6 (
    .act(i_acts__payload[623:608]),
    .aligned(aligned_390 ),
    .top(top_101 )
  );
  align_bf16 align_1_7 (
    .act(i_acts__payload[639:624]),
    .aligned(aligned_391 ),
    .top(top_101 )
  );
  align_bf16 align_1_8 (
    .act(i_acts__payload[655:640]),
    .aligned(aligned_392 ),
    .top(top_101 )
  );
  align_bf16 align_1_9 (
    .act(i_acts__payload[671:656]),
    .aligned(aligned_393 ),
    .top(top_101 )
  );
  mac_column_k32_v2_i16_w4 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[3]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_184 ),
    .weights(i_weights__payload[127:0])
  );
  mac_column_k32_v2_i16_w4 column_1 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[3]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_190 ),
    .weights(i_weights__payload[255:128])
  );
  mac_column_k32_v2_i16_w4 column_10 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[3]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_244 ),
    .weights(i_weights__payload[1407:1280])
  );
  mac_column_k32_v2_i16_w4 column_11 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[3]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_250 ),
    .weights(i_weights__payload[1535:1408])
  );
  mac_column_k32_v2_i16_w4 column_2 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[3]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_196 ),
    .weights(i_weights__payload[383:256])
  );
  mac_column_k32_v2_i16_w4 column_3 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[3]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_202 ),
    .weights(i_weights__payload[511:384])
  );
  mac_column_k32_v2_i16_w4 column_4 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[3]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_208 ),
    .weights(i_weights__payload[639:512])
  );
  mac_column_k32_v2_i16_w4 column_5 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[3]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_214 ),
    .weights(i_weights__payload[767:640])
  );
  mac_column_k32_v2_i16_w4 column_6 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[3]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_220 ),
    .weights(i_weights__payload[895:768])
  );
  mac_column_k32_v2_i16_w4 column_7 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[3]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_226 ),
    .weights(i_weights__payload[1023:896])
  );
  mac_column_k32_v2_i16_w4 column_8 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[3]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_232 ),
    .weights(i_weights__payload[1151:1024])
  );
  mac_column_k32_v2_i16_w4 column_9 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[3]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums_238 ),
    .weights(i_weights__payload[1279:1152])
  );
  mac_tile_w4_bf16__drain drain (
    .capture(capture),
    .clk(clk),
    .o(o),
    .rst(rst),
    .sums_1 ({ sums_250 , sums_244 , sums_238 , sums_232 , sums_226 , sums_220 , sums_214 , sums_208 , sums_202 , sums_196 , sums_190 , sums_184  })
  );
  mac_tile_w4_bf16__front front (
    .acts(acts),
    .clk(clk),
    .enter(enter),
    .held(operand),
    .rst(rst)
  );
  mac_tile_w4_bf16__queue queue (
    .clk(clk),
    .i__payload({ label_1[20:7], result_312 , result_306 , result_300 , result_294 , result_288 , result }),
    .i__valid(i__valid_274 ),
    .o__payload(o__payload_314 ),
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
    .scale(o__payload_278 [11:0]),
    .sums(o[55:0]),
    .totals(ended[66:21]),
    .zero(o__payload_278 [76:72])
  );
  rescale_v2_i16_w4_s12_i45 rescale_1 (
    .clk(clk),
    .result(result_288 ),
    .rst(rst),
    .running(so_far[179:90]),
    .scale(o__payload_278 [23:12]),
    .sums(o[111:56]),
    .totals(ended[66:21]),
    .zero(o__payload_278 [81:77])
  );
  rescale_v2_i16_w4_s12_i45 rescale_2 (
    .clk(clk),
    .result(result_294 ),
    .rst(rst),
    .running(so_far[269:180]),
    .scale(o__payload_278 [35:24]),
    .sums(o[167:112]),
    .totals(ended[66:21]),
    .zero(o__payload_278 [86:82])
  );
  rescale_v2_i16_w4_s12_i45 rescale_3 (
    .clk(clk),
    .result(result_300 ),
    .rst(rst),
    .running(so_far[359:270]),
    .scale(o__payload_278 [47:36]),
    .sums(o[223:168]),
    .totals(ended[66:21]),
    .zero(o__payload_278 [91:87])
  );
  rescale_v2_i16_w4_s12_i45 rescale_4 (
    .clk(clk),
    .result(result_306 ),
    .rst(rst),
    .running(so_far[449:360]),
    .scale(o__payload_278 [59:48]),
    .sums(o[279:224]),
    .totals(ended[66:21]),
    .zero(o__payload_278 [96:92])
  );
  rescale_v2_i16_w4_s12_i45 rescale_5 (
    .clk(clk),
    .result(result_312 ),
    .rst(rst),
    .running(so_far[539:450]),
    .scale(o__payload_278 [71:60]),
    .sums(o[335:280]),
    .totals(ended[66:21]),
    .zero(o__payload_278 [101:97])
  );
  mac_tile_w4_bf16__running_sums running_sums (
    .clk(clk),
    .read_enable(reads),
    .rst(rst),
    .turns(o__ready_263 ),
    .word(word),
    .write_data({ result_312 , result_306 , result_300 , result_294 , result_288 , result }),
    .write_enable(writes)
  );
  mac_tile_w4_bf16__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i_scales__valid),
    .o__payload(o__payload_278 ),
    .o__ready(o__ready_263 ),
    .rst(rst),
    .write_data(i_scales__payload)
  );
  fixed45_to_fp32 to_float_0 (
    .code(code),
    .exponent(o__payload_314 [546:540]),
    .number(o__payload_314 [44:0])
  );
  fixed45_to_fp32 to_float_1 (
    .code(code_341 ),
    .exponent(o__payload_314 [553:547]),
    .number(o__payload_314 [89:45])
  );
  fixed45_to_fp32 to_float_10 (
    .code(code_350 ),
    .exponent(o__payload_314 [546:540]),
    .number(o__payload_314 [494:450])
  );
  fixed45_to_fp32 to_float_11 (
    .code(code_351 ),
    .exponent(o__payload_314 [553:547]),
    .number(o__payload_314 [539:495])
  );
  fixed45_to_fp32 to_float_2 (
    .code(code_342 ),
    .exponent(o__payload_314 [546:540]),
    .number(o__payload_314 [134:90])
  );
  fixed45_to_fp32 to_float_3 (
    .code(code_343 ),
    .exponent(o__payload_314 [553:547]),
    .number(o__payload_314 [179:135])
  );
  fixed45_to_fp32 to_float_4 (
    .code(code_344 ),
    .exponent(o__payload_314 [546:540]),
    .number(o__payload_314 [224:180])
  );
  fixed45_to_fp32 to_float_5 (
    .code(code_345 ),
    .exponent(o__payload_314 [553:547]),
    .number(o__payload_314 [269:225])
  );
  fixed45_to_fp32 to_float_6 (
    .code(code_346 ),
    .exponent(o__payload_314 [546:540]),
    .number(o__payload_314 [314:270])
  );
  fixed45_to_fp32 to_float_7 (
    .code(code_347 ),
    .exponent(o__payload_314 [553:547]),
    .number(o__payload_314 [359:315])
  );
  fixed45_to_fp32 to_float_8 (
    .code(code_348 ),
    .exponent(o__payload_314 [546:540]),
    .number(o__payload_314 [404:360])
  );
  fixed45_to_fp32 to_float_9 (
    .code(code_349 ),
    .exponent(o__payload_314 [553:547]),
    .number(o__payload_314 [449:405])
  );
  assign o__payload = { code_351 , code_350 , code_349 , code_348 , code_347 , code_346 , code_345 , code_344 , code_343 , code_342 , code_341 , code };
  assign { labels[20:7], labels[2:0] } = i__payload[27:11];
endmodule

module mac_tile_w4_bf16__act_totals(clk, rst, enter, fresh, acts, totals);
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

module mac_tile_w4_bf16__drain(clk, rst, o, sums_1 , capture);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [335:0] o;
  wire [335:0] o;
  input [671:0] sums_1 ;
  wire [671:0] sums_1 ;
  input capture;
  wire capture;
  wire [335:0] first;
  wire [55:0] later;
  wire [55:0] later_17 ;
  wire [55:0] later_18 ;
  wire [55:0] later_19 ;
  wire [55:0] later_20 ;
  wire [55:0] later_21 ;
  assign first = sums_1 [335:0] & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign o = first | { later_21 , later_20 , later_19 , later_18 , later_17 , later };
  drain_56 link_10 (
    .capture(capture),
    .clk(clk),
    .earlier(56'h00000000000000),
    .later(later_20 ),
    .rst(rst),
    .sums(sums_1 [615:560])
  );
  drain_56 link_11 (
    .capture(capture),
    .clk(clk),
    .earlier(56'h00000000000000),
    .later(later_21 ),
    .rst(rst),
    .sums(sums_1 [671:616])
  );
  drain_56 link_6 (
    .capture(capture),
    .clk(clk),
    .earlier(56'h00000000000000),
    .later(later),
    .rst(rst),
    .sums(sums_1 [391:336])
  );
  drain_56 link_7 (
    .capture(capture),
    .clk(clk),
    .earlier(56'h00000000000000),
    .later(later_17 ),
    .rst(rst),
    .sums(sums_1 [447:392])
  );
  drain_56 link_8 (
    .capture(capture),
    .clk(clk),
    .earlier(56'h00000000000000),
    .later(later_18 ),
    .rst(rst),
    .sums(sums_1 [503:448])
  );
  drain_56 link_9 (
    .capture(capture),
    .clk(clk),
    .earlier(56'h00000000000000),
    .later(later_19 ),
    .rst(rst),
    .sums(sums_1 [559:504])
  );
endmodule

module mac_tile_w4_bf16__front(clk, rst, enter, acts, held);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enter;
  wire enter;
  input [1023:0] acts;
  wire [1023:0] acts;
  output [2175:0] held;
  reg [2175:0] held;
  wire [16:0] _000_;
  wire [17:0] _001_;
  wire [16:0] _002_;
  wire [17:0] _003_;
  wire [17:0] _004_;
  wire [16:0] _005_;
  wire [17:0] _006_;
  wire [17:0] _007_;
  wire [17:0] _008_;
  wire [16:0] _009_;
  wire [17:0] _010_;
  wire [17:0] _011_;
  wire [16:0] _012_;
  wire [17:0] _013_;
  wire [17:0] _014_;
  wire [16:0] _015_;
  wire [17:0] _016_;
  wire [17:0] _017_;
  wire [17:0] _018_;
  wire [16:0] _019_;
  wire [17:0] _020_;
  wire [17:0] _021_;
  wire [16:0] _022_;
  wire [17:0] _023_;
  wire [17:0] _024_;
  wire [16:0] _025_;
  wire [17:0] _026_;
  wire [17:0] _027_;
  wire [16:0] _028_;
  wire [17:0] _029_;
  wire [17:0] _030_;
  wire [16:0] _031_;
  wire [17:0] _032_;
  wire [16:0] _033_;
  wire [17:0] _034_;
  wire [16:0] _035_;
  wire [17:0] _036_;
  wire [17:0] _037_;
  wire [16:0] _038_;
  wire [17:0] _039_;
  wire [17:0] _040_;
  wire [17:0] _041_;
  wire [16:0] _042_;
  wire [17:0] _043_;
  wire [17:0] _044_;
  wire [16:0] _045_;
  wire [17:0] _046_;
  wire [17:0] _047_;
  wire [16:0] _048_;
  wire [17:0] _049_;
  wire [17:0] _050_;
  wire [17:0] _051_;
  wire [16:0] _052_;
  wire [17:0] _053_;
  wire [17:0] _054_;
  wire [16:0] _055_;
  wire [17:0] _056_;
  wire [17:0] _057_;
  wire [16:0] _058_;
  wire [17:0] _059_;
  wire [17:0] _060_;
  wire [16:0] _061_;
  wire [17:0] _062_;
  wire [17:0] _063_;
  wire [16:0] _064_;
  wire [17:0] _065_;
  wire [16:0] _066_;
  wire [17:0] _067_;
  wire [16:0] _068_;
  wire [17:0] _069_;
  wire [17:0] _070_;
  wire [16:0] _071_;
  wire [17:0] _072_;
  wire [17:0] _073_;
  wire [17:0] _074_;
  wire [16:0] _075_;
  wire [17:0] _076_;
  wire [17:0] _077_;
  wire [16:0] _078_;
  wire [17:0] _079_;
  wire [17:0] _080_;
  wire [16:0] _081_;
  wire [17:0] _082_;
  wire [16:0] _083_;
  wire [17:0] _084_;
  wire [17:0] _085_;
  wire [16:0] _086_;
  wire [17:0] _087_;
  wire [17:0] _088_;
  wire [16:0] _089_;
  wire [17:0] _090_;
  wire [17:0] _091_;
  wire [16:0] _092_;
  wire [17:0] _093_;
  wire [17:0] _094_;
  wire [16:0] _095_;
  wire [17:0] _096_;
  wire [17:0] _097_;
  wire [16:0] _098_;
  wire [17:0] _099_;
  wire [16:0] _100_;
  wire [17:0] _101_;
  wire [16:0] _102_;
  wire [17:0] _103_;
  wire [17:0] _104_;
  wire [16:0] _105_;
  wire [17:0] _106_;
  wire [17:0] _107_;
  wire [17:0] _108_;
  wire [16:0] _109_;
  wire [17:0] _110_;
  wire [17:0] _111_;
  wire [16:0] _112_;
  wire [17:0] _113_;
  wire [17:0] _114_;
  wire [16:0] _115_;
  wire [17:0] _116_;
  wire [17:0] _117_;
  wire [17:0] _118_;
  wire [16:0] _119_;
  wire [17:0] _120_;
  wire [17:0] _121_;
  wire [16:0] _122_;
  wire [17:0] _123_;
  wire [17:0] _124_;
  wire [16:0] _125_;
  wire [17:0] _126_;
  wire [17:0] _127_;
  wire [16:0] _128_;
  wire [17:0] _129_;
  wire [17:0] _130_;
  wire [16:0] _131_;
  wire [17:0] _132_;
  wire [17:0] _133_;
  wire [17:0] _134_;
  wire [16:0] _135_;
  wire [17:0] _136_;
  wire [17:0] _137_;
  wire [16:0] _138_;
  wire [17:0] _139_;
  wire [17:0] _140_;
  wire [16:0] _141_;
  wire [17:0] _142_;
  wire [17:0] _143_;
  wire [17:0] _144_;
  wire [16:0] _145_;
  wire [17:0] _146_;
  wire [17:0] _147_;
  wire [16:0] _148_;
  wire [17:0] _149_;
  wire [17:0] _150_;
  wire [16:0] _151_;
  wire [17:0] _152_;
  wire [17:0] _153_;
  wire [16:0] _154_;
  wire [17:0] _155_;
  wire [17:0] _156_;
  wire [16:0] _157_;
  wire [17:0] _158_;
  wire [16:0] _159_;
  wire [17:0] _160_;
  wire [16:0] _161_;
  wire [17:0] _162_;
  wire [17:0] _163_;
  wire [16:0] _164_;
  wire [17:0] _165_;
  wire [17:0] _166_;
  wire [17:0] _167_;
  wire [16:0] _168_;
  wire [17:0] _169_;
  wire [17:0] _170_;
  wire [16:0] _171_;
  wire [17:0] _172_;
  wire [17:0] _173_;
  wire [16:0] _174_;
  wire [17:0] _175_;
  wire [17:0] _176_;
  wire [17:0] _177_;
  wire [16:0] _178_;
  wire [17:0] _179_;
  wire [17:0] _180_;
  wire [16:0] _181_;
  wire [17:0] _182_;
  wire [17:0] _183_;
  wire [16:0] _184_;
  wire [17:0] _185_;
  wire [17:0] _186_;
  wire [16:0] _187_;
  wire [17:0] _188_;
  wire [17:0] _189_;
  wire [16:0] _190_;
  wire [17:0] _191_;
  assign _134_ = $signed(acts[15:0]) * $signed(3'h3);
  assign _143_ = ~ _134_;
  assign _167_ = $signed(acts[31:16]) * $signed(3'h3);
  assign _176_ = ~ _167_;
  assign _008_ = $signed(acts[47:32]) * $signed(3'h3);
  assign _017_ = ~ _008_;
  assign _041_ = $signed(acts[63:48]) * $signed(3'h3);
  assign _050_ = ~ _041_;
  assign _074_ = $signed(acts[79:64]) * $signed(3'h3);
  assign _084_ = ~ _074_;
  assign _108_ = $signed(acts[95:80]) * $signed(3'h3);
  assign _117_ = ~ _108_;
  assign _132_ = $signed(acts[111:96]) * $signed(3'h3);
  assign _133_ = ~ _132_;
  assign _136_ = $signed(acts[127:112]) * $signed(3'h3);
  assign _137_ = ~ _136_;
  assign _139_ = $signed(acts[143:128]) * $signed(3'h3);
  assign _140_ = ~ _139_;
  assign _142_ = $signed(acts[159:144]) * $signed(3'h3);
  assign _144_ = ~ _142_;
  assign _146_ = $signed(acts[175:160]) * $signed(3'h3);
  assign _147_ = ~ _146_;
  assign _149_ = $signed(acts[191:176]) * $signed(3'h3);
  assign _150_ = ~ _149_;
  assign _152_ = $signed(acts[207:192]) * $signed(3'h3);
  assign _153_ = ~ _152_;
  assign _155_ = $signed(acts[223:208]) * $signed(3'h3);
  assign _156_ = ~ _155_;
  assign _158_ = $signed(acts[239:224]) * $signed(3'h3);
  assign _160_ = ~ _158_;
  assign _162_ = $signed(acts[255:240]) * $signed(3'h3);
  assign _163_ = ~ _162_;
  assign _165_ = $signed(acts[271:256]) * $signed(3'h3);
  assign _166_ = ~ _165_;
  assign _169_ = $signed(acts[287:272]) * $signed(3'h3);
  assign _170_ = ~ _169_;
  assign _172_ = $signed(acts[303:288]) * $signed(3'h3);
  assign _173_ = ~ _172_;
  assign _175_ = $signed(acts[319:304]) * $signed(3'h3);
  assign _177_ = ~ _175_;
  assign _179_ = $signed(acts[335:320]) * $signed(3'h3);
  assign _180_ = ~ _179_;
  assign _182_ = $signed(acts[351:336]) * $signed(3'h3);
  assign _183_ = ~ _182_;
  assign _185_ = $signed(acts[367:352]) * $signed(3'h3);
  assign _186_ = ~ _185_;
  assign _188_ = $signed(acts[383:368]) * $signed(3'h3);
  assign _189_ = ~ _188_;
  assign _191_ = $signed(acts[399:384]) * $signed(3'h3);
  assign _001_ = ~ _191_;
  assign _003_ = $signed(acts[415:400]) * $signed(3'h3);
  assign _004_ = ~ _003_;
  assign _006_ = $signed(acts[431:416]) * $signed(3'h3);
  assign _007_ = ~ _006_;
  assign _010_ = $signed(acts[447:432]) * $signed(3'h3);
  assign _011_ = ~ _010_;
  assign _013_ = $signed(acts[463:448]) * $signed(3'h3);
  assign _014_ = ~ _013_;
  assign _016_ = $signed(acts[479:464]) * $signed(3'h3);
  assign _018_ = ~ _016_;
  assign _020_ = $signed(acts[495:480]) * $signed(3'h3);
  assign _021_ = ~ _020_;
  assign _023_ = $signed(acts[511:496]) * $signed(3'h3);
  assign _024_ = ~ _023_;
  assign _026_ = $signed(acts[527:512]) * $signed(3'h3);
  assign _027_ = ~ _026_;
  assign _029_ = $signed(acts[543:528]) * $signed(3'h3);
  assign _030_ = ~ _029_;
  assign _032_ = $signed(acts[559:544]) * $signed(3'h3);
  assign _034_ = ~ _032_;
  assign _036_ = $signed(acts[575:560]) * $signed(3'h3);
  assign _037_ = ~ _036_;
  assign _039_ = $signed(acts[591:576]) * $signed(3'h3);
  assign _040_ = ~ _039_;
  assign _043_ = $signed(acts[607:592]) * $signed(3'h3);
  assign _044_ = ~ _043_;
  assign _046_ = $signed(acts[623:608]) * $signed(3'h3);
  assign _047_ = ~ _046_;
  assign _049_ = $signed(acts[639:624]) * $signed(3'h3);
  assign _051_ = ~ _049_;
  assign _053_ = $signed(acts[655:640]) * $signed(3'h3);
  assign _054_ = ~ _053_;
  assign _056_ = $signed(acts[671:656]) * $signed(3'h3);
  assign _057_ = ~ _056_;
  assign _059_ = $signed(acts[687:672]) * $signed(3'h3);
  assign _060_ = ~ _059_;
  assign _062_ = $signed(acts[703:688]) * $signed(3'h3);
  assign _063_ = ~ _062_;
  assign _065_ = $signed(acts[719:704]) * $signed(3'h3);
  assign _067_ = ~ _065_;
  assign _069_ = $signed(acts[735:720]) * $signed(3'h3);
  assign _070_ = ~ _069_;
  assign _072_ = $signed(acts[751:736]) * $signed(3'h3);
  assign _073_ = ~ _072_;
  assign _076_ = $signed(acts[767:752]) * $signed(3'h3);
  assign _077_ = ~ _076_;
  assign _079_ = $signed(acts[783:768]) * $signed(3'h3);
  assign _080_ = ~ _079_;
  assign _082_ = $signed(acts[799:784]) * $signed(3'h3);
  assign _085_ = ~ _082_;
  assign _087_ = $signed(acts[815:800]) * $signed(3'h3);
  assign _088_ = ~ _087_;
  assign _090_ = $signed(acts[831:816]) * $signed(3'h3);
  assign _091_ = ~ _090_;
  assign _093_ = $signed(acts[847:832]) * $signed(3'h3);
  assign _094_ = ~ _093_;
  assign _096_ = $signed(acts[863:848]) * $signed(3'h3);
  assign _097_ = ~ _096_;
  assign _099_ = $signed(acts[879:864]) * $signed(3'h3);
  assign _101_ = ~ _099_;
  assign _103_ = $signed(acts[895:880]) * $signed(3'h3);
  assign _104_ = ~ _103_;
  assign _106_ = $signed(acts[911:896]) * $signed(3'h3);
  assign _107_ = ~ _106_;
  assign _110_ = $signed(acts[927:912]) * $signed(3'h3);
  assign _111_ = ~ _110_;
  assign _113_ = $signed(acts[943:928]) * $signed(3'h3);
  assign _114_ = ~ _113_;
  assign _116_ = $signed(acts[959:944]) * $signed(3'h3);
  assign _118_ = ~ _116_;
  assign _120_ = $signed(acts[975:960]) * $signed(3'h3);
  assign _121_ = ~ _120_;
  assign _123_ = $signed(acts[991:976]) * $signed(3'h3);
  assign _124_ = ~ _123_;
  assign _126_ = $signed(acts[1007:992]) * $signed(3'h3);
  assign _127_ = ~ _126_;
  assign _129_ = $signed(acts[1023:1008]) * $signed(3'h3);
  assign _130_ = ~ _129_;
  always @(posedge clk)
    if (enter) held <= { _130_, _128_[15:0], _127_, _125_[15:0], _124_, _122_[15:0], _121_, _119_[15:0], _118_, _115_[15:0], _114_, _112_[15:0], _111_, _109_[15:0], _107_, _105_[15:0], _104_, _102_[15:0], _101_, _098_[15:0], _097_, _095_[15:0], _094_, _092_[15:0], _091_, _089_[15:0], _088_, _086_[15:0], _085_, _081_[15:0], _080_, _078_[15:0], _077_, _075_[15:0], _073_, _071_[15:0], _070_, _068_[15:0], _067_, _064_[15:0], _063_, _061_[15:0], _060_, _058_[15:0], _057_, _055_[15:0], _054_, _052_[15:0], _051_, _048_[15:0], _047_, _045_[15:0], _044_, _042_[15:0], _040_, _038_[15:0], _037_, _035_[15:0], _034_, _031_[15:0], _030_, _028_[15:0], _027_, _025_[15:0], _024_, _022_[15:0], _021_, _019_[15:0], _018_, _015_[15:0], _014_, _012_[15:0], _011_, _009_[15:0], _007_, _005_[15:0], _004_, _002_[15:0], _001_, _190_[15:0], _189_, _187_[15:0], _186_, _184_[15:0], _183_, _181_[15:0], _180_, _178_[15:0], _177_, _174_[15:0], _173_, _171_[15:0], _170_, _168_[15:0], _166_, _164_[15:0], _163_, _161_[15:0], _160_, _157_[15:0], _156_, _154_[15:0], _153_, _151_[15:0], _150_, _148_[15:0], _147_, _145_[15:0], _144_, _141_[15:0], _140_, _138_[15:0], _137_, _135_[15:0], _133_, _131_[15:0], _117_, _100_[15:0], _084_, _066_[15:0], _050_, _033_[15:0], _017_, _000_[15:0], _176_, _159_[15:0], _143_, _083_[15:0] };
  assign _083_[15:0] = ~ acts[15:0];
  assign _159_[15:0] = ~ acts[31:16];
  assign _000_[15:0] = ~ acts[47:32];
  assign _033_[15:0] = ~ acts[63:48];
  assign _066_[15:0] = ~ acts[79:64];
  assign _100_[15:0] = ~ acts[95:80];
  assign _131_[15:0] = ~ acts[111:96];
  assign _135_[15:0] = ~ acts[127:112];
  assign _138_[15:0] = ~ acts[143:128];
  assign _141_[15:0] = ~ acts[159:144];
  assign _145_[15:0] = ~ acts[175:160];
  assign _148_[15:0] = ~ acts[191:176];
  assign _151_[15:0] = ~ acts[207:192];
  assign _154_[15:0] = ~ acts[223:208];
  assign _157_[15:0] = ~ acts[239:224];
  assign _161_[15:0] = ~ acts[255:240];
  assign _164_[15:0] = ~ acts[271:256];
  assign _168_[15:0] = ~ acts[287:272];
  assign _171_[15:0] = ~ acts[303:288];
  assign _174_[15:0] = ~ acts[319:304];
  assign _178_[15:0] = ~ acts[335:320];
  assign _181_[15:0] = ~ acts[351:336];
  assign _184_[15:0] = ~ acts[367:352];
  assign _187_[15:0] = ~ acts[383:368];
  assign _190_[15:0] = ~ acts[399:384];
  assign _002_[15:0] = ~ acts[415:400];
  assign _005_[15:0] = ~ acts[431:416];
  assign _009_[15:0] = ~ acts[447:432];
  assign _012_[15:0] = ~ acts[463:448];
  assign _015_[15:0] = ~ acts[479:464];
  assign _019_[15:0] = ~ acts[495:480];
  assign _022_[15:0] = ~ acts[511:496];
  assign _025_[15:0] = ~ acts[527:512];
  assign _028_[15:0] = ~ acts[543:528];
  assign _031_[15:0] = ~ acts[559:544];
  assign _035_[15:0] = ~ acts[575:560];
  assign _038_[15:0] = ~ acts[591:576];
  assign _042_[15:0] = ~ acts[607:592];
  assign _045_[15:0] = ~ acts[623:608];
  assign _048_[15:0] = ~ acts[639:624];
  assign _052_[15:0] = ~ acts[655:640];
  assign _055_[15:0] = ~ acts[671:656];
  assign _058_[15:0] = ~ acts[687:672];
  assign _061_[15:0] = ~ acts[703:688];
  assign _064_[15:0] = ~ acts[719:704];
  assign _068_[15:0] = ~ acts[735:720];
  assign _071_[15:0] = ~ acts[751:736];
  assign _075_[15:0] = ~ acts[767:752];
  assign _078_[15:0] = ~ acts[783:768];
  assign _081_[15:0] = ~ acts[799:784];
  assign _086_[15:0] = ~ acts[815:800];
  assign _089_[15:0] = ~ acts[831:816];
  assign _092_[15:0] = ~ acts[847:832];
  assign _095_[15:0] = ~ acts[863:848];
  assign _098_[15:0] = ~ acts[879:864];
  assign _102_[15:0] = ~ acts[895:880];
  assign _105_[15:0] = ~ acts[911:896];
  assign _109_[15:0] = ~ acts[927:912];
  assign _112_[15:0] = ~ acts[943:928];
  assign _115_[15:0] = ~ acts[959:944];
  assign _119_[15:0] = ~ acts[975:960];
  assign _122_[15:0] = ~ acts[991:976];
  assign _125_[15:0] = ~ acts[1007:992];
  assign _128_[15:0] = ~ acts[1023:1008];
  assign _075_[16] = _075_[15];
  assign _071_[16] = _071_[15];
  assign _068_[16] = _068_[15];
  assign _115_[16] = _115_[15];
  assign _064_[16] = _064_[15];
  assign _061_[16] = _061_[15];
  assign _058_[16] = _058_[15];
  assign _055_[16] = _055_[15];
  assign _112_[16] = _112_[15];
  assign _052_[16] = _052_[15];
  assign _048_[16] = _048_[15];
  assign _045_[16] = _045_[15];
  assign _042_[16] = _042_[15];
  assign _109_[16] = _109_[15];
  assign _038_[16] = _038_[15];
  assign _125_[16] = _125_[15];
  assign _035_[16] = _035_[15];
  assign _031_[16] = _031_[15];
  assign _028_[16] = _028_[15];
  assign _105_[16] = _105_[15];
  assign _025_[16] = _025_[15];
  assign _022_[16] = _022_[15];
  assign _019_[16] = _019_[15];
  assign _015_[16] = _015_[15];
  assign _102_[16] = _102_[15];
  assign _012_[16] = _012_[15];
  assign _009_[16] = _009_[15];
  assign _005_[16] = _005_[15];
  assign _002_[16] = _002_[15];
  assign _098_[16] = _098_[15];
  assign _190_[16] = _190_[15];
  assign _187_[16] = _187_[15];
  assign _184_[16] = _184_[15];
  assign _181_[16] = _181_[15];
  assign _095_[16] = _095_[15];
  assign _178_[16] = _178_[15];
  assign _122_[16] = _122_[15];
  assign _174_[16] = _174_[15];
  assign _171_[16] = _171_[15];
  assign _168_[16] = _168_[15];
  assign _092_[16] = _092_[15];
  assign _164_[16] = _164_[15];
  assign _128_[16] = _128_[15];
  assign _161_[16] = _161_[15];
  assign _157_[16] = _157_[15];
  assign _154_[16] = _154_[15];
  assign _089_[16] = _089_[15];
  assign _151_[16] = _151_[15];
  assign _148_[16] = _148_[15];
  assign _145_[16] = _145_[15];
  assign _141_[16] = _141_[15];
  assign _086_[16] = _086_[15];
  assign _138_[16] = _138_[15];
  assign _135_[16] = _135_[15];
  assign _131_[16] = _131_[15];
  assign _100_[16] = _100_[15];
  assign _081_[16] = _081_[15];
  assign _066_[16] = _066_[15];
  assign _119_[16] = _119_[15];
  assign _033_[16] = _033_[15];
  assign _000_[16] = _000_[15];
  assign _159_[16] = _159_[15];
  assign _078_[16] = _078_[15];
  assign _083_[16] = _083_[15];
endmodule

module mac_tile_w4_bf16__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
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
  mac_tile_w4_bf16__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module mac_tile_w4_bf16__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
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
  ram_6x554 words (
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

module mac_tile_w4_bf16__running_sums(clk, rst, read_enable, write_enable, word, write_data, turns);
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
  ram_2x540 words (
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

module mac_tile_w4_bf16__scales(clk, rst, write_data, i__valid, i__ready, o__payload, o__ready);
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
  ram_4x102 words (
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

module ram_2x540(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input write_address;
  wire write_address;
  input [539:0] write_data;
  wire [539:0] write_data;
  input read_enable;
  wire read_enable;
  input read_address;
  wire read_address;
  output [539:0] read_data;
  wire [539:0] read_data;
  reg [539:0] cells [1:0];
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

module ram_4x102(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [101:0] write_data;
  wire [101:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [101:0] read_data;
  wire [101:0] read_data;
  reg [101:0] cells [3:0];
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

module ram_6x554(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [553:0] write_data;
  wire [553:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [553:0] read_data;
  wire [553:0] read_data;
  reg [553:0] cells [5:0];
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
