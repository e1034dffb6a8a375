module column_u8_i8_s21(clk, value, rst, weight, fresh, sum);
  input clk;
  wire clk;
  input signed [7:0] value;
  wire signed [7:0] value;
  input rst;
  wire rst;
  input [7:0] weight;
  wire [7:0] weight;
  input fresh;
  wire fresh;
  output [20:0] sum;
  reg [20:0] sum;
  wire [20:0] _0_;
  wire [20:0] begun;
  wire [15:0] product;
  wire [7:0] raised;
  assign begun = fresh ? 21'h000000 : sum;
  assign raised[7] = ~ value[7];
  assign product = weight * { raised[7], value[6:0] };
  assign _0_ = begun + product;
  always @(posedge clk)
    sum <= _0_;
  assign raised[6:0] = value[6:0];
endmodule

module divider_u21_u13_q12f4(clk, rst, i__payload, i__valid, divisor, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [20:0] i__payload;
  wire [20:0] i__payload;
  input i__valid;
  wire i__valid;
  input [12:0] divisor;
  wire [12:0] divisor;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [11:0] o__payload;
  wire [11:0] o__payload;
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
  wire [3:0] _09_;
  wire [12:0] _10_;
  wire [11:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire [13:0] _20_;
  wire [11:0] _21_;
  wire [12:0] adds;
  wire away;
  reg [11:0] digits;
  wire loads;
  wire lowest;
  wire [13:0] moved;
  reg negative;
  wire [14:0] result;
  reg [3:0] step;
  wire subtracts;
  assign i__ready = ! step;
  assign o__valid = step == 4'hd;
  assign loads = i__ready & i__valid;
  assign moved[0] = digits[11] & _00_;
  assign _12_ = | divisor;
  assign _13_ = step == 1'h1;
  assign _14_ = _12_ | _13_;
  assign _15_ = ~ _14_;
  assign lowest = divisor[0] | _15_;
  assign subtracts = ~ negative;
  assign adds = { divisor[12:1], lowest } ^ { subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts };
  assign result = { moved, subtracts } + { subtracts, adds, subtracts };
  assign _16_ = | result[14:1];
  assign _17_ = ~ _16_;
  assign _01_ = result[14] | _17_;
  assign _02_ = ~ result[14];
  assign away = negative ? _01_ : _02_;
  assign o__payload[0] = ~ away;
  assign _03_ = ~ digits[10];
  assign _04_ = away & subtracts;
  assign o__payload[11:1] = { _03_, digits[9:0] } + _04_;
  assign _05_ = ~ i__ready;
  assign _06_ = _05_ & _00_;
  assign _07_ = o__valid & o__ready;
  assign _00_ = ~ o__valid;
  assign _08_ = i__ready ? i__valid : _00_;
  assign _09_ = step + _08_;
  reg [12:0] _49_;
  always @(posedge clk)
    if (_18_) _49_ <= _10_;
  assign moved[13:1] = _49_;
  always @(posedge clk)
    if (loads) negative <= 1'h0;
    else if (_06_) negative <= result[14];
  always @(posedge clk)
    if (_18_) digits[11:4] <= _11_[11:4];
  always @(posedge clk)
    if (loads) digits[3:0] <= 4'h0;
    else if (_06_) digits[3:0] <= { digits[2:0], subtracts };
  always @(posedge clk)
    if (_19_) step <= 4'h0;
    else step <= _09_;
  assign _18_ = | { loads, _06_ };
  assign _19_ = | { _07_, rst };
  assign _21_ = _06_ ? { digits[10:0], subtracts } : { 8'h00, digits[3:0] };
  assign _11_ = loads ? { i__payload[7:0], 4'h0 } : _21_;
  assign _20_[12:0] = _06_ ? result[13:1] : 13'h0000;
  assign _10_ = loads ? i__payload[20:8] : _20_[12:0];
  assign _20_[13] = 1'h0;
endmodule

module dot_i8_i8_k64(sum, acts, weights);
  output signed [21:0] sum;
  wire signed [21:0] sum;
  input [511:0] acts;
  wire [511:0] acts;
  input [511:0] weights;
  wire [511:0] weights;
  wire [17:0] _000_;
  wire [18:0] _001_;
  wire [19:0] _002_;
  wire [20:0] _003_;
  wire [21:0] _004_;
  wire [22:0] _005_;
  wire [21:0] _006_;
  wire [21:0] _007_;
  wire [21:0] _008_;
  wire [21:0] _009_;
  wire [21:0] _010_;
  wire [21:0] _011_;
  wire [21:0] _012_;
  wire [21:0] _013_;
  wire [21:0] _014_;
  wire [21:0] _015_;
  wire [21:0] _016_;
  wire [21:0] _017_;
  wire [21:0] _018_;
  wire [21:0] _019_;
  wire [21:0] _020_;
  wire [21:0] _021_;
  wire [21:0] _022_;
  wire [21:0] _023_;
  wire [21:0] _024_;
  wire [21:0] _025_;
  wire [21:0] _026_;
  wire [21:0] _027_;
  wire [21:0] _028_;
  wire [21:0] _029_;
  wire [21:0] _030_;
  wire [21:0] _031_;
  wire [21:0] _032_;
  wire [21:0] _033_;
  wire [21:0] _034_;
  wire [21:0] _035_;
  wire [21:0] _036_;
  wire [21:0] _037_;
  wire [21:0] _038_;
  wire [21:0] _039_;
  wire [21:0] _040_;
  wire [21:0] _041_;
  wire [21:0] _042_;
  wire [21:0] _043_;
  wire [21:0] _044_;
  wire [21:0] _045_;
  wire [21:0] _046_;
  wire [21:0] _047_;
  wire [21:0] _048_;
  wire [21:0] _049_;
  wire [21:0] _050_;
  wire [21:0] _051_;
  wire [21:0] _052_;
  wire [21:0] _053_;
  wire [21:0] _054_;
  wire [21:0] _055_;
  wire [21:0] _056_;
  wire [21:0] _057_;
  wire [21:0] _058_;
  wire [21:0] _059_;
  wire [21:0] _060_;
  wire [21:0] _061_;
  wire signed [15:0] held_mantissa_0;
  wire signed [15:0] held_mantissa_1;
  wire signed [15:0] held_mantissa_10;
  wire signed [15:0] held_mantissa_11;
  wire signed [15:0] held_mantissa_12;
  wire signed [15:0] held_mantissa_13;
  wire signed [15:0] held_mantissa_14;
  wire signed [15:0] held_mantissa_15;
  wire signed [15:0] held_mantissa_16;
  wire signed [15:0] held_mantissa_17;
  wire signed [15:0] held_mantissa_18;
  wire signed [15:0] held_mantissa_19;
  wire signed [15:0] held_mantissa_2;
  wire signed [15:0] held_mantissa_20;
  wire signed [15:0] held_mantissa_21;
  wire signed [15:0] held_mantissa_22;
  wire signed [15:0] held_mantissa_23;
  wire signed [15:0] held_mantissa_24;
  wire signed [15:0] held_mantissa_25;
  wire signed [15:0] held_mantissa_26;
  wire signed [15:0] held_mantissa_27;
  wire signed [15:0] held_mantissa_28;
  wire signed [15:0] held_mantissa_29;
  wire signed [15:0] held_mantissa_3;
  wire signed [15:0] held_mantissa_30;
  wire signed [15:0] held_mantissa_31;
  wire signed [15:0] held_mantissa_32;
  wire signed [15:0] held_mantissa_33;
  wire signed [15:0] held_mantissa_34;
  wire signed [15:0] held_mantissa_35;
  wire signed [15:0] held_mantissa_36;
  wire signed [15:0] held_mantissa_37;
  wire signed [15:0] held_mantissa_38;
  wire signed [15:0] held_mantissa_39;
  wire signed [15:0] held_mantissa_4;
  wire signed [15:0] held_mantissa_40;
  wire signed [15:0] held_mantissa_41;
  wire signed [15:0] held_mantissa_42;
  wire signed [15:0] held_mantissa_43;
  wire signed [15:0] held_mantissa_44;
  wire signed [15:0] held_mantissa_45;
  wire signed [15:0] held_mantissa_46;
  wire signed [15:0] held_mantissa_47;
  wire signed [15:0] held_mantissa_48;
  wire signed [15:0] held_mantissa_49;
  wire signed [15:0] held_mantissa_5;
  wire signed [15:0] held_mantissa_50;
  wire signed [15:0] held_mantissa_51;
  wire signed [15:0] held_mantissa_52;
  wire signed [15:0] held_mantissa_53;
  wire signed [15:0] held_mantissa_54;
  wire signed [15:0] held_mantissa_55;
  wire signed [15:0] held_mantissa_56;
  wire signed [15:0] held_mantissa_57;
  wire signed [15:0] held_mantissa_58;
  wire signed [15:0] held_mantissa_59;
  wire signed [15:0] held_mantissa_6;
  wire signed [15:0] held_mantissa_60;
  wire signed [15:0] held_mantissa_61;
  wire signed [15:0] held_mantissa_62;
  wire signed [15:0] held_mantissa_63;
  wire signed [15:0] held_mantissa_7;
  wire signed [15:0] held_mantissa_8;
  wire signed [15:0] held_mantissa_9;
  assign held_mantissa_0 = $signed(acts[7:0]) * $signed(weights[7:0]);
  assign held_mantissa_1 = $signed(acts[15:8]) * $signed(weights[15:8]);
  assign held_mantissa_2 = $signed(acts[23:16]) * $signed(weights[23:16]);
  assign held_mantissa_3 = $signed(acts[31:24]) * $signed(weights[31:24]);
  assign held_mantissa_4 = $signed(acts[39:32]) * $signed(weights[39:32]);
  assign held_mantissa_5 = $signed(acts[47:40]) * $signed(weights[47:40]);
  assign held_mantissa_6 = $signed(acts[55:48]) * $signed(weights[55:48]);
  assign held_mantissa_7 = $signed(acts[63:56]) * $signed(weights[63:56]);
  assign held_mantissa_8 = $signed(acts[71:64]) * $signed(weights[71:64]);
  assign held_mantissa_9 = $signed(acts[79:72]) * $signed(weights[79:72]);
  assign held_mantissa_10 = $signed(acts[87:80]) * $signed(weights[87:80]);
  assign held_mantissa_11 = $signed(acts[95:88]) * $signed(weights[95:88]);
  assign held_mantissa_12 = $signed(acts[103:96]) * $signed(weights[103:96]);
  assign held_mantissa_13 = $signed(acts[111:104]) * $signed(weights[111:104]);
  assign held_mantissa_14 = $signed(acts[119:112]) * $signed(weights[119:112]);
  assign held_mantissa_15 = $signed(acts[127:120]) * $signed(weights[127:120]);
  assign held_mantissa_16 = $signed(acts[135:128]) * $signed(weights[135:128]);
  assign held_mantissa_17 = $signed(acts[143:136]) * $signed(weights[143:136]);
  assign held_mantissa_18 = $signed(acts[151:144]) * $signed(weights[151:144]);
  assign held_mantissa_19 = $signed(acts[159:152]) * $signed(weights[159:152]);
  assign held_mantissa_20 = $signed(acts[167:160]) * $signed(weights[167:160]);
  assign held_mantissa_21 = $signed(acts[175:168]) * $signed(weights[175:168]);
  assign held_mantissa_22 = $signed(acts[183:176]) * $signed(weights[183:176]);
  assign held_mantissa_23 = $signed(acts[191:184]) * $signed(weights[191:184]);
  assign held_mantissa_24 = $signed(acts[199:192]) * $signed(weights[199:192]);
  assign held_mantissa_25 = $signed(acts[207:200]) * $signed(weights[207:200]);
  assign held_mantissa_26 = $signed(acts[215:208]) * $signed(weights[215:208]);
  assign held_mantissa_27 = $signed(acts[223:216]) * $signed(weights[223:216]);
  assign held_mantissa_28 = $signed(acts[231:224]) * $signed(weights[231:224]);
  assign held_mantissa_29 = $signed(acts[239:232]) * $signed(weights[239:232]);
  assign held_mantissa_30 = $signed(acts[247:240]) * $signed(weights[247:240]);
  assign held_mantissa_31 = $signed(acts[255:248]) * $signed(weights[255:248]);
  assign held_mantissa_32 = $signed(acts[263:256]) * $signed(weights[263:256]);
  assign held_mantissa_33 = $signed(acts[271:264]) * $signed(weights[271:264]);
  assign held_mantissa_34 = $signed(acts[279:272]) * $signed(weights[279:272]);
  assign held_mantissa_35 = $signed(acts[287:280]) * $signed(weights[287:280]);
  assign held_mantissa_36 = $signed(acts[295:288]) * $signed(weights[295:288]);
  assign held_mantissa_37 = $signed(acts[303:296]) * $signed(weights[303:296]);
  assign held_mantissa_38 = $signed(acts[311:304]) * $signed(weights[311:304]);
  assign held_mantissa_39 = $signed(acts[319:312]) * $signed(weights[319:312]);
  assign held_mantissa_40 = $signed(acts[327:320]) * $signed(weights[327:320]);
  assign held_mantissa_41 = $signed(acts[335:328]) * $signed(weights[335:328]);
  assign held_mantissa_42 = $signed(acts[343:336]) * $signed(weights[343:336]);
  assign held_mantissa_43 = $signed(acts[351:344]) * $signed(weights[351:344]);
  assign held_mantissa_44 = $signed(acts[359:352]) * $signed(weights[359:352]);
  assign held_mantissa_45 = $signed(acts[367:360]) * $signed(weights[367:360]);
  assign held_mantissa_46 = $signed(acts[375:368]) * $signed(weights[375:368]);
  assign held_mantissa_47 = $signed(acts[383:376]) * $signed(weights[383:376]);
  assign held_mantissa_48 = $signed(acts[391:384]) * $signed(weights[391:384]);
  assign held_mantissa_49 = $signed(acts[399:392]) * $signed(weights[399:392]);
  assign held_mantissa_50 = $signed(acts[407:400]) * $signed(weights[407:400]);
  assign held_mantissa_51 = $signed(acts[415:408]) * $signed(weights[415:408]);
  assign held_mantissa_52 = $signed(acts[423:416]) * $signed(weights[423:416]);
  assign held_mantissa_53 = $signed(acts[431:424]) * $signed(weights[431:424]);
  assign held_mantissa_54 = $signed(acts[439:432]) * $signed(weights[439:432]);
  assign held_mantissa_55 = $signed(acts[447:440]) * $signed(weights[447:440]);
  assign held_mantissa_56 = $signed(acts[455:448]) * $signed(weights[455:448]);
  assign held_mantissa_57 = $signed(acts[463:456]) * $signed(weights[463:456]);
  assign held_mantissa_58 = $signed(acts[471:464]) * $signed(weights[471:464]);
  assign held_mantissa_59 = $signed(acts[479:472]) * $signed(weights[479:472]);
  assign held_mantissa_60 = $signed(acts[487:480]) * $signed(weights[487:480]);
  assign held_mantissa_61 = $signed(acts[495:488]) * $signed(weights[495:488]);
  assign held_mantissa_62 = $signed(acts[503:496]) * $signed(weights[503:496]);
  assign held_mantissa_63 = $signed(acts[511:504]) * $signed(weights[511:504]);
  assign _000_[16:0] = $signed(held_mantissa_0) + $signed(held_mantissa_1);
  assign _001_[17:0] = $signed(_000_[16:0]) + $signed(held_mantissa_2);
  assign _002_[18:0] = $signed(_001_[17:0]) + $signed(held_mantissa_3);
  assign _003_[19:0] = $signed(_002_[18:0]) + $signed(held_mantissa_4);
  assign _004_[20:0] = $signed(_003_[19:0]) + $signed(held_mantissa_5);
  assign _005_[21:0] = $signed(_004_[20:0]) + $signed(held_mantissa_6);
  assign _006_ = $signed(_005_[21:0]) + $signed(held_mantissa_7);
  assign _007_ = $signed(_006_) + $signed(held_mantissa_8);
  assign _008_ = $signed(_007_) + $signed(held_mantissa_9);
  assign _009_ = $signed(_008_) + $signed(held_mantissa_10);
  assign _010_ = $signed(_009_) + $signed(held_mantissa_11);
  assign _011_ = $signed(_010_) + $signed(held_mantissa_12);
  assign _012_ = $signed(_011_) + $signed(held_mantissa_13);
  assign _013_ = $signed(_012_) + $signed(held_mantissa_14);
  assign _014_ = $signed(_013_) + $signed(held_mantissa_15);
  assign _015_ = $signed(_014_) + $signed(held_mantissa_16);
  assign _016_ = $signed(_015_) + $signed(held_mantissa_17);
  assign _017_ = $signed(_016_) + $signed(held_mantissa_18);
  assign _018_ = $signed(_017_) + $signed(held_mantissa_19);
  assign _019_ = $signed(_018_) + $signed(held_mantissa_20);
  assign _020_ = $signed(_019_) + $signed(held_mantissa_21);
  assign _021_ = $signed(_020_) + $signed(held_mantissa_22);
  assign _022_ = $signed(_021_) + $signed(held_mantissa_23);
  assign _023_ = $signed(_022_) + $signed(held_mantissa_24);
  assign _024_ = $signed(_023_) + $signed(held_mantissa_25);
  assign _025_ = $signed(_024_) + $signed(held_mantissa_26);
  assign _026_ = $signed(_025_) + $signed(held_mantissa_27);
  assign _027_ = $signed(_026_) + $signed(held_mantissa_28);
  assign _028_ = $signed(_027_) + $signed(held_mantissa_29);
  assign _029_ = $signed(_028_) + $signed(held_mantissa_30);
  assign _030_ = $signed(_029_) + $signed(held_mantissa_31);
  assign _031_ = $signed(_030_) + $signed(held_mantissa_32);
  assign _032_ = $signed(_031_) + $signed(held_mantissa_33);
  assign _033_ = $signed(_032_) + $signed(held_mantissa_34);
  assign _034_ = $signed(_033_) + $signed(held_mantissa_35);
  assign _035_ = $signed(_034_) + $signed(held_mantissa_36);
  assign _036_ = $signed(_035_) + $signed(held_mantissa_37);
  assign _037_ = $signed(_036_) + $signed(held_mantissa_38);
  assign _038_ = $signed(_037_) + $signed(held_mantissa_39);
  assign _039_ = $signed(_038_) + $signed(held_mantissa_40);
  assign _040_ = $signed(_039_) + $signed(held_mantissa_41);
  assign _041_ = $signed(_040_) + $signed(held_mantissa_42);
  assign _042_ = $signed(_041_) + $signed(held_mantissa_43);
  assign _043_ = $signed(_042_) + $signed(held_mantissa_44);
  assign _044_ = $signed(_043_) + $signed(held_mantissa_45);
  assign _045_ = $signed(_044_) + $signed(held_mantissa_46);
  assign _046_ = $signed(_045_) + $signed(held_mantissa_47);
  assign _047_ = $signed(_046_) + $signed(held_mantissa_48);
  assign _048_ = $signed(_047_) + $signed(held_mantissa_49);
  assign _049_ = $signed(_048_) + $signed(held_mantissa_50);
  assign _050_ = $signed(_049_) + $signed(held_mantissa_51);
  assign _051_ = $signed(_050_) + $signed(held_mantissa_52);
  assign _052_ = $signed(_051_) + $signed(held_mantissa_53);
  assign _053_ = $signed(_052_) + $signed(held_mantissa_54);
  assign _054_ = $signed(_053_) + $signed(held_mantissa_55);
  assign _055_ = $signed(_054_) + $signed(held_mantissa_56);
  assign _056_ = $signed(_055_) + $signed(held_mantissa_57);
  assign _057_ = $signed(_056_) + $signed(held_mantissa_58);
  assign _058_ = $signed(_057_) + $signed(held_mantissa_59);
  assign _059_ = $signed(_058_) + $signed(held_mantissa_60);
  assign _060_ = $signed(_059_) + $signed(held_mantissa_61);
  assign _061_ = $signed(_060_) + $signed(held_mantissa_62);
  assign sum = $signed(_061_) + $signed(held_mantissa_63);
  assign _005_[22] = _005_[21];
  assign _004_[21] = _004_[20];
  assign _003_[20] = _003_[19];
  assign _002_[19] = _002_[18];
  assign _001_[18] = _001_[17];
  assign _000_[17] = _000_[16];
endmodule

module dot_i8_topn_d64_l1024_n32(clk, rst, i_scale__payload, i_scale__valid, i_key__payload, i_key__valid, i_value__payload, i_value__valid, i_query__payload, i_query__valid, o__ready, i_scale__ready, i_key__ready, i_value__ready, i_query__ready, o__payload, o__valid, refused);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [20:0] i_scale__payload;
  wire [20:0] i_scale__payload;
  input i_scale__valid;
  wire i_scale__valid;
  input [512:0] i_key__payload;
  wire [512:0] i_key__payload;
  input i_key__valid;
  wire i_key__valid;
  input [16:0] i_value__payload;
  wire [16:0] i_value__payload;
  input i_value__valid;
  wire i_value__valid;
  input [523:0] i_query__payload;
  wire [523:0] i_query__payload;
  input i_query__valid;
  wire i_query__valid;
  input o__ready;
  wire o__ready;
  output i_scale__ready;
  wire i_scale__ready;
  output i_key__ready;
  wire i_key__ready;
  output i_value__ready;
  wire i_value__ready;
  output i_query__ready;
  wire i_query__ready;
  output [12:0] o__payload;
  wire [12:0] o__payload;
  output o__valid;
  wire o__valid;
  output [2:0] refused;
  wire [2:0] refused;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [1:0] _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire [1:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  reg [1:0] ahead;
  wire \begin ;
  reg begun;
  wire clear;
  reg closing;
  wire \final ;
  wire finished;
  wire [23:0] i__payload;
  wire [18:0] i__payload_66 ;
  wire [55:0] i__payload_72 ;
  wire i__ready;
  wire i__ready_69 ;
  wire i__ready_75 ;
  wire i__valid;
  wire i__valid_60 ;
  wire i__valid_70 ;
  wire i__valid_76 ;
  wire i_key__valid_22 ;
  wire i_value__ready_28 ;
  wire i_value__valid_27 ;
  wire may_begin;
  wire may_begin_47 ;
  wire [32:0] o__payload_65 ;
  wire open;
  reg [1:0] reading;
  wire refused_54 ;
  wire refused_key;
  wire refused_query;
  wire reserve;
  wire room;
  reg row_ended;
  wire [10:0] rows;
  reg [20:0] scale_31 ;
  wire started;
  reg values_ended;
  wire values_enters;
  assign _00_ = ~ row_ended;
  assign i_key__ready = begun & _00_;
  assign _07_ = ~ values_ended;
  assign values_enters = begun & _07_;
  assign i_value__valid_27  = i_value__valid & values_enters;
  assign i_value__ready = i_value__ready_28  & values_enters;
  assign _11_ = closing & row_ended;
  assign _12_ = _11_ & values_ended;
  assign _13_ = ! ahead;
  assign _14_ = _12_ & _13_;
  assign _15_ = | reading;
  assign _16_ = ~ _15_;
  assign clear = _14_ & _16_;
  assign _17_ = ~ closing;
  assign open = begun & _17_;
  assign _01_ = ahead != 2'h3;
  assign may_begin = may_begin_47  & _01_;
  assign i_key__valid_22  = i_key__valid & i_key__ready;
  assign _02_ = i_key__valid_22  & i_key__payload[512];
  assign _03_ = i_value__valid & i_value__ready;
  assign _04_ = _03_ & i_value__payload[16];
  assign i_scale__ready = ~ begun;
  assign _05_ = i_scale__valid & i_scale__ready;
  assign _06_ = reading + started;
  assign _08_ = _06_ - finished;
  assign _09_ = ahead + \begin ;
  assign _10_ = _09_ - started;
  always @(posedge clk)
    if (_20_) row_ended <= 1'h0;
    else row_ended <= _25_;
  always @(posedge clk)
    if (_20_) values_ended <= 1'h0;
    else values_ended <= _24_;
  always @(posedge clk)
    if (_20_) begun <= 1'h0;
    else begun <= _23_;
  always @(posedge clk)
    if (_19_) scale_31  <= i_scale__payload;
  always @(posedge clk)
    if (rst) reading <= 2'h0;
    else reading <= _08_;
  always @(posedge clk)
    if (rst) ahead <= 2'h0;
    else ahead <= _10_;
  always @(posedge clk)
    if (rst) closing <= 1'h0;
    else closing <= _22_;
  assign _19_ = & { _05_, _18_ };
  assign _20_ = | { rst, clear };
  assign _18_ = ~ clear;
  assign _21_ = clear ? 1'h0 : closing;
  assign _22_ = _21_ | \final ;
  assign _23_ = begun | _05_;
  assign _24_ = values_ended | _04_;
  assign _25_ = row_ended | _02_;
  dot_i8_topn_d64_l1024_n32__context_sums context_sums (
    .clear(clear),
    .clk(clk),
    .finished(finished),
    .i__payload(i__payload_66 ),
    .i__ready(i__ready_69 ),
    .i__valid(i__valid_70 ),
    .i_value__ready(i_value__ready_28 ),
    .i_value__valid(i_value__valid_27 ),
    .o__ready(i__ready_75 ),
    .o__valid(i__valid_76 ),
    .part_1(i__payload_72 [54:0]),
    .part_2(i__payload_72 [55]),
    .refused(refused_54 ),
    .rows(rows),
    .rst(rst),
    .start(started),
    .write_data(i_value__payload[15:0])
  );
  dot_i8_topn_d64_l1024_n32__normalise normalise (
    .clk(clk),
    .i__ready(i__ready_75 ),
    .i__valid(i__valid_76 ),
    .o__payload_24 (o__payload),
    .o__ready_15 (o__ready),
    .o__valid_22 (o__valid),
    .part_1(i__payload_72 [54:0]),
    .part_2(i__payload_72 [55]),
    .rst(rst)
  );
  dot_i8_topn_d64_l1024_n32__score score (
    .\begin (\begin ),
    .clear(clear),
    .clk(clk),
    .\final (\final ),
    .i_key__valid(i_key__valid_22 ),
    .i_query__payload(i_query__payload),
    .i_query__ready(i_query__ready),
    .i_query__valid(i_query__valid),
    .issue(reserve),
    .may_begin(may_begin),
    .o__payload(i__payload),
    .o__valid(i__valid),
    .open(open),
    .refuse(refused_query),
    .refused_key(refused_key),
    .room(room),
    .rows(rows),
    .rst(rst),
    .write_data(i_key__payload[511:0])
  );
  dot_i8_topn_d64_l1024_n32__select select (
    .\begin (\begin ),
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .may_begin(may_begin_47 ),
    .o__payload_6 (o__payload_65 ),
    .o__ready_8 (i__ready),
    .o__valid_10 (i__valid_60 ),
    .room(room),
    .rst(rst)
  );
  dot_i8_topn_d64_l1024_n32__softmax softmax (
    .clk(clk),
    .i__payload({ o__payload_65 [32], o__payload_65 [30:0] }),
    .i__ready(i__ready),
    .i__valid(i__valid_60 ),
    .o__payload(i__payload_66 ),
    .o__ready(i__ready_69 ),
    .part_0(scale_31 ),
    .rst(rst),
    .valid_0(i__valid_70 )
  );
  assign refused = { refused_query, refused_54 , refused_key };
endmodule

module dot_i8_topn_d64_l1024_n32__context_sums(clk, rst, write_data, i_value__valid, clear, i_value__ready, refused, i__ready, start, finished, o__ready, i__payload, i__valid, part_1, part_2, rows, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] write_data;
  wire [15:0] write_data;
  input i_value__valid;
  wire i_value__valid;
  input clear;
  wire clear;
  output i_value__ready;
  wire i_value__ready;
  output refused;
  wire refused;
  output i__ready;
  wire i__ready;
  output start;
  wire start;
  output finished;
  wire finished;
  input o__ready;
  wire o__ready;
  input [18:0] i__payload;
  wire [18:0] i__payload;
  input i__valid;
  wire i__valid;
  output [54:0] part_1;
  wire [54:0] part_1;
  output part_2;
  reg part_2;
  output [10:0] rows;
  reg [10:0] rows;
  output o__valid;
  reg o__valid;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [4:0] _008_;
  wire _009_;
  wire [4:0] _010_;
  wire _011_;
  wire _012_;
  wire [10:0] _013_;
  wire [5:0] _014_;
  wire [1:0] _015_;
  wire [4:0] _016_;
  wire _017_;
  wire _018_;
  wire [12:0] _019_;
  wire [12:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [1:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  reg active;
  wire adds;
  reg begins;
  reg closes;
  reg completes;
  wire [7:0] counted;
  wire ends;
  wire [10:0] entry;
  wire \final ;
  reg first;
  wire [4:0] following;
  wire fresh;
  wire full;
  wire goes;
  reg [4:0] group;
  wire list_ends;
  wire listing;
  wire moves;
  reg [1:0] number;
  reg [4:0] part;
  reg [5:0] place;
  reg [4:0] position;
  reg present;
  wire [6:0] read_address;
  wire [7:0] read_data_57 ;
  wire [15:0] read_data_63 ;
  wire read_enable_47 ;
  wire row_ends;
  wire stalled;
  wire stores;
  wire [20:0] sum;
  wire [20:0] sum_71 ;
  reg [12:0] total;
  wire [7:0] weight;
  wire [10:0] write_data_27 ;
  wire write_enable;
  wire write_enable_25 ;
  reg [1:0] written;
  assign _012_ = row_ends & _011_;
  assign _013_ = rows + _012_;
  assign _014_ = place + listing;
  assign _015_ = written + list_ends;
  assign read_address[1:0] = number + start;
  assign _006_ = ends & moves;
  assign _016_ = group + _006_;
  assign _017_ = ! group;
  assign _018_ = fresh & first;
  assign _019_ = _018_ ? 13'h0000 : total;
  assign _020_ = _019_ + counted;
  always @(posedge clk)
    position <= following;
  always @(posedge clk)
    begins <= _023_;
  always @(posedge clk)
    total <= _020_;
  assign full = rows == 11'h400;
  assign i_value__ready = ~ clear;
  assign stores = i_value__valid & i_value__ready;
  assign _009_ = part == 5'h1f;
  assign row_ends = stores & _009_;
  assign refused = row_ends & full;
  assign write_enable = stores & _011_;
  assign _021_ = ~ o__ready;
  assign stalled = o__valid & _021_;
  assign moves = ~ stalled;
  assign i__ready = written != number;
  assign listing = i__valid & i__ready;
  assign _022_ = place != 6'h20;
  assign write_enable_25  = listing & _022_;
  assign _024_ = place == 5'h1f;
  assign write_data_27 [10] = i__payload[18] | _024_;
  assign list_ends = listing & i__payload[18];
  assign ends = active & entry[10];
  assign _025_ = group == 5'h1f;
  assign \final  = ends & _025_;
  assign _026_ = number + 1'h1;
  assign _000_ = written != _026_;
  assign _001_ = moves & _000_;
  assign _002_ = ~ active;
  assign _003_ = _002_ | \final ;
  assign start = _001_ & _003_;
  assign _004_ = ~ \final ;
  assign _005_ = read_enable_47  & _004_;
  assign goes = start | _005_;
  assign read_enable_47  = moves & active;
  assign _007_ = start | _006_;
  assign _008_ = position + goes;
  assign following = _007_ ? 5'h00 : _008_;
  assign finished = \final  & moves;
  assign adds = present & moves;
  assign fresh = begins & adds;
  assign weight = read_data_57  & { adds, adds, adds, adds, adds, adds, adds, adds };
  assign counted = weight & { first, first, first, first, first, first, first, first };
  assign _010_ = part + stores;
  assign _011_ = ~ full;
  always @(posedge clk)
    if (rst) part_2 <= 1'h0;
    else if (!stalled) part_2 <= closes;
  always @(posedge clk)
    if (_027_) part <= 5'h00;
    else part <= _010_;
  always @(posedge clk)
    if (_027_) rows <= 11'h000;
    else rows <= _013_;
  always @(posedge clk)
    if (_028_) place <= 6'h00;
    else place <= _014_;
  always @(posedge clk)
    if (rst) written <= 2'h0;
    else written <= _015_;
  always @(posedge clk)
    if (rst) number <= 2'h3;
    else number <= read_address[1:0];
  always @(posedge clk)
    if (rst) group <= 5'h00;
    else group <= _016_;
  always @(posedge clk)
    if (rst) active <= 1'h0;
    else if (!stalled) active <= goes;
  always @(posedge clk)
    if (rst) present <= 1'h0;
    else if (!stalled) present <= active;
  always @(posedge clk)
    if (rst) completes <= 1'h0;
    else if (!stalled) completes <= ends;
  always @(posedge clk)
    if (!stalled) first <= _017_;
  always @(posedge clk)
    if (!stalled) closes <= \final ;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (!stalled) o__valid <= completes;
  assign _027_ = | { rst, clear };
  assign _028_ = | { list_ends, rst };
  assign _029_ = adds ? completes : begins;
  assign _023_ = _029_ | rst;
  column_u8_i8_s21 column_0 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum),
    .value(read_data_63 [7:0]),
    .weight(weight)
  );
  column_u8_i8_s21 column_1 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_71 ),
    .value(read_data_63 [15:8]),
    .weight(weight)
  );
  ram_128x11 indices (
    .clk(clk),
    .read_address({ following, read_address[1:0] }),
    .read_data(entry),
    .read_enable(goes),
    .rst(rst),
    .write_address({ place[4:0], written }),
    .write_data({ write_data_27 [10], i__payload[9:0] }),
    .write_enable(write_enable_25 )
  );
  ram_32768x16 values (
    .clk(clk),
    .read_address({ entry[9:0], group }),
    .read_data(read_data_63 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ rows[9:0], part }),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_128x8 weights (
    .clk(clk),
    .read_address({ position, number }),
    .read_data(read_data_57 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ place[4:0], written }),
    .write_data(i__payload[17:10]),
    .write_enable(write_enable_25 )
  );
  assign part_1 = { total, sum_71 , sum };
  assign read_address[6:2] = following;
  assign write_data_27 [9:0] = i__payload[9:0];
endmodule

module dot_i8_topn_d64_l1024_n32__normalise(clk, rst, o__ready_15 , o__valid_22 , i__ready, part_1, part_2, i__valid, o__payload_24 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready_15 ;
  wire o__ready_15 ;
  output o__valid_22 ;
  wire o__valid_22 ;
  output i__ready;
  wire i__ready;
  input [54:0] part_1;
  wire [54:0] part_1;
  input part_2;
  wire part_2;
  input i__valid;
  wire i__valid;
  output [12:0] o__payload_24 ;
  wire [12:0] o__payload_24 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  reg [12:0] divisor;
  wire enters_0;
  reg first;
  wire i__ready_18 ;
  reg last_0;
  wire [21:0] o__payload;
  wire [11:0] o__payload_25 ;
  wire o__ready_17 ;
  wire o__valid;
  assign _01_ = ~ first;
  assign _02_ = _01_ | i__ready_18 ;
  assign o__ready_17  = i__ready_18  & _02_;
  assign enters_0 = o__valid & o__ready_17 ;
  always @(posedge clk)
    first <= _00_;
  always @(posedge clk)
    if (enters_0) last_0 <= o__payload[21];
  always @(posedge clk)
    if (_03_) divisor <= part_1[54:42];
  assign _03_ = & { enters_0, first };
  assign _04_ = enters_0 ? o__payload[21] : first;
  assign _00_ = _04_ | rst;
  divider_u21_u13_q12f4 divider_0 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[20:0]),
    .i__ready(i__ready_18 ),
    .i__valid(enters_0),
    .o__payload(o__payload_25 ),
    .o__ready(o__ready_15 ),
    .o__valid(o__valid_22 ),
    .rst(rst)
  );
  dot_i8_topn_d64_l1024_n32__normalise__sums sums (
    .clk(clk),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready_17 ),
    .o__valid(o__valid),
    .part_1(part_1),
    .part_2(part_2),
    .rst(rst)
  );
  assign o__payload_24  = { last_0, o__payload_25  };
endmodule

module dot_i8_topn_d64_l1024_n32__normalise__sums(clk, rst, o__ready, i__ready, o__valid, part_1, part_2, i__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output o__valid;
  wire o__valid;
  input [54:0] part_1;
  wire [54:0] part_1;
  input part_2;
  wire part_2;
  input i__valid;
  wire i__valid;
  output [21:0] o__payload;
  wire [21:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  reg closes;
  wire empty;
  reg [20:0] kept_1;
  reg left;
  assign empty = ! left;
  assign i__ready = o__ready & empty;
  assign o__valid = i__valid | left;
  assign _01_ = empty & i__valid;
  assign o__payload[20:0] = _01_ ? part_1[20:0] : kept_1;
  assign _02_ = closes & left;
  assign o__payload[21] = left & _02_;
  assign _03_ = o__ready & o__valid;
  assign _00_ = left - 1'h1;
  always @(posedge clk)
    if (rst) left <= 1'h0;
    else if (_03_) left <= _06_;
  always @(posedge clk)
    if (_05_) closes <= part_2;
  always @(posedge clk)
    if (_05_) kept_1 <= part_1[41:21];
  assign _05_ = & { _03_, _04_ };
  assign _04_ = ~ left;
  assign _06_ = left ? _00_ : 1'h1;
endmodule

module dot_i8_topn_d64_l1024_n32__score(clk, rst, write_data, i_query__payload, i_query__valid, i_key__valid, clear, open, may_begin, refused_key, refuse, \begin , issue, i_query__ready, \final , room, o__payload, o__valid, rows);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [511:0] write_data;
  wire [511:0] write_data;
  input [523:0] i_query__payload;
  wire [523:0] i_query__payload;
  input i_query__valid;
  wire i_query__valid;
  input i_key__valid;
  wire i_key__valid;
  input clear;
  wire clear;
  input open;
  wire open;
  input may_begin;
  wire may_begin;
  output refused_key;
  wire refused_key;
  output refuse;
  wire refuse;
  output \begin ;
  wire \begin ;
  output issue;
  wire issue;
  output i_query__ready;
  wire i_query__ready;
  output \final ;
  wire \final ;
  input room;
  wire room;
  output [23:0] o__payload;
  wire [23:0] o__payload;
  output o__valid;
  reg o__valid;
  input [10:0] rows;
  wire [10:0] rows;
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
  wire [10:0] _14_;
  wire _15_;
  wire _16_;
  wire [9:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  reg come;
  wire ends;
  reg ends_1;
  reg ends_2;
  wire [10:0] following;
  wire full;
  reg issue_1;
  wire [511:0] keys;
  reg [9:0] read_address;
  reg running;
  wire [21:0] scores;
  reg [10:0] stored;
  wire wanted;
  wire write;
  assign full = stored == 11'h400;
  assign _00_ = ~ full;
  assign write = i_key__valid & _00_;
  assign refused_key = i_key__valid & full;
  assign _18_ = i_query__valid & open;
  assign _19_ = _18_ & _02_;
  assign _20_ = _19_ & _04_;
  assign _21_ = ! i_query__payload[522:512];
  assign _22_ = i_query__payload[522:512] > 11'h400;
  assign _01_ = _21_ | _22_;
  assign refuse = _20_ & _01_;
  assign _02_ = ~ running;
  assign _03_ = open & _02_;
  assign _04_ = ~ come;
  assign _05_ = _03_ & _04_;
  assign _06_ = _05_ & room;
  assign _07_ = _06_ & may_begin;
  assign _08_ = i_query__payload[522:512] <= stored;
  assign _09_ = _07_ & _08_;
  assign _10_ = i_query__payload[522:512] <= rows;
  assign wanted = _09_ & _10_;
  assign _11_ = ~ refuse;
  assign _12_ = i_query__valid & _11_;
  assign \begin  = _12_ & wanted;
  assign _13_ = running & room;
  assign issue = \begin  | _13_;
  assign following = read_address + 1'h1;
  assign ends = following == i_query__payload[522:512];
  assign i_query__ready = come | refuse;
  assign \final  = i_query__ready & i_query__payload[523];
  assign _14_ = stored + 1'h1;
  assign _15_ = issue & ends;
  assign _16_ = ~ ends;
  assign _17_ = ends ? 10'h000 : following[9:0];
  always @(posedge clk)
    ends_1 <= ends;
  always @(posedge clk)
    ends_2 <= ends_1;
  always @(posedge clk)
    if (_23_) stored <= 11'h000;
    else if (write) stored <= _14_;
  always @(posedge clk)
    if (rst) come <= 1'h0;
    else come <= _15_;
  always @(posedge clk)
    if (rst) running <= 1'h0;
    else if (issue) running <= _16_;
  always @(posedge clk)
    if (rst) read_address <= 10'h000;
    else if (issue) read_address <= _17_;
  always @(posedge clk)
    if (rst) issue_1 <= 1'h0;
    else issue_1 <= issue;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= issue_1;
  assign _23_ = | { rst, clear };
  ram_1024x512 rows_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[9:0]),
    .write_data(write_data),
    .write_enable(write)
  );
  dot_i8_topn_d64_l1024_n32__score__unit unit (
    .acts(keys),
    .clk(clk),
    .rst(rst),
    .scores(scores),
    .weights(i_query__payload[511:0])
  );
  assign o__payload = { ends_2, 1'h1, scores };
endmodule

module dot_i8_topn_d64_l1024_n32__score__unit(clk, rst, weights, acts, scores);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [511:0] weights;
  wire [511:0] weights;
  input [511:0] acts;
  wire [511:0] acts;
  output [21:0] scores;
  reg [21:0] scores;
  wire signed [21:0] sum;
  always @(posedge clk)
    scores <= sum;
  dot_i8_i8_k64 dot_0 (
    .acts(acts),
    .sum(sum),
    .weights(weights)
  );
endmodule

module dot_i8_topn_d64_l1024_n32__select(clk, rst, \begin , may_begin, room, o__valid_10 , o__ready_8 , i__payload, i__valid, o__payload_6 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input \begin ;
  wire \begin ;
  output may_begin;
  wire may_begin;
  output room;
  wire room;
  output o__valid_10 ;
  wire o__valid_10 ;
  input o__ready_8 ;
  wire o__ready_8 ;
  input [23:0] i__payload;
  wire [23:0] i__payload;
  input i__valid;
  wire i__valid;
  output [32:0] o__payload_6 ;
  wire [32:0] o__payload_6 ;
  wire [23:0] i__payload_22 ;
  wire [48:0] i_threshold__payload;
  wire i_threshold__ready;
  wire i_threshold__valid;
  assign i__payload_22 [21] = ~ i__payload[21];
  dot_i8_topn_d64_l1024_n32__select__sieve sieve (
    .clk(clk),
    .ends(i_threshold__ready),
    .found(o__payload_6 ),
    .i__payload({ i__payload[23], i__payload_22 [21], i__payload[20:0] }),
    .i__valid(i__valid),
    .i_threshold__payload(i_threshold__payload),
    .i_threshold__valid(i_threshold__valid),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .room(room),
    .rst(rst)
  );
  dot_i8_topn_d64_l1024_n32__select__tracker tracker (
    .\begin (\begin ),
    .clk(clk),
    .full(i_threshold__valid),
    .i__payload({ i__payload[23], 1'h1, i__payload_22 [21], i__payload[20:0] }),
    .i__valid(i__valid),
    .may_begin(may_begin),
    .o__payload(i_threshold__payload),
    .o__ready(i_threshold__ready),
    .rst(rst)
  );
  assign { i__payload_22 [23:22], i__payload_22 [20:0] } = { i__payload[23], 1'h1, i__payload[20:0] };
endmodule

module dot_i8_topn_d64_l1024_n32__select__sieve(clk, rst, ends, room, o__valid, o__ready, i__valid, i__payload, i_threshold__valid, i_threshold__payload, found);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output ends;
  wire ends;
  output room;
  wire room;
  output o__valid;
  wire o__valid;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  input [22:0] i__payload;
  wire [22:0] i__payload;
  input i_threshold__valid;
  wire i_threshold__valid;
  input [48:0] i_threshold__payload;
  wire [48:0] i_threshold__payload;
  output [32:0] found;
  wire [32:0] found;
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
  wire _19_;
  wire _20_;
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
  wire [5:0] _31_;
  wire [9:0] _32_;
  wire [48:0] _33_;
  wire _34_;
  wire _35_;
  wire _36_;
  wire _37_;
  wire _38_;
  wire begins;
  wire [21:0] below;
  wire [21:0] differs;
  wire equal;
  reg here;
  reg [9:0] index;
  reg [49:0] limit;
  wire moves;
  wire passes;
  reg stalled;
  wire take;
  wire [22:0] word;
  assign _00_ = ~ o__ready;
  assign _11_ = o__valid & _00_;
  assign _22_ = ~ _11_;
  assign moves = here & _22_;
  assign _29_ = moves & word[22];
  assign _34_ = ~ here;
  assign ends = _29_ | _34_;
  assign begins = ends & i_threshold__valid;
  assign _35_ = ~ word[22];
  assign _36_ = moves & _35_;
  assign take = begins | _36_;
  assign room = ~ stalled;
  assign differs = word[21:0] ^ limit[21:0];
  assign _37_ = | differs;
  assign equal = ~ _37_;
  assign _38_ = differs[0] ? word[0] : limit[49];
  assign _01_ = differs[1] ? word[1] : _38_;
  assign _02_ = differs[2] ? word[2] : _01_;
  assign _03_ = differs[3] ? word[3] : _02_;
  assign _04_ = differs[4] ? word[4] : _03_;
  assign _05_ = differs[5] ? word[5] : _04_;
  assign _06_ = differs[6] ? word[6] : _05_;
  assign _07_ = differs[7] ? word[7] : _06_;
  assign _08_ = differs[8] ? word[8] : _07_;
  assign _09_ = differs[9] ? word[9] : _08_;
  assign _10_ = differs[10] ? word[10] : _09_;
  assign _12_ = differs[11] ? word[11] : _10_;
  assign _13_ = differs[12] ? word[12] : _12_;
  assign _14_ = differs[13] ? word[13] : _13_;
  assign _15_ = differs[14] ? word[14] : _14_;
  assign _16_ = differs[15] ? word[15] : _15_;
  assign _17_ = differs[16] ? word[16] : _16_;
  assign _18_ = differs[17] ? word[17] : _17_;
  assign _19_ = differs[18] ? word[18] : _18_;
  assign _20_ = differs[19] ? word[19] : _19_;
  assign _21_ = differs[20] ? word[20] : _20_;
  assign _23_ = differs[21] ? word[21] : _21_;
  assign passes = here & _23_;
  assign below = word[21:0] & { passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes };
  assign found[31:10] = limit[43:22] - below;
  assign _24_ = here & word[22];
  assign o__valid = passes | _24_;
  assign _27_ = take | _26_;
  assign _25_ = ~ moves;
  assign _26_ = here & _25_;
  assign _28_ = moves & passes;
  assign _30_ = _28_ & equal;
  assign _31_ = limit[49:44] + _30_;
  assign _32_ = index + moves;
  always @(posedge clk)
    if (begins) index <= 10'h000;
    else index <= _32_;
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _27_;
  always @(posedge clk)
    if (rst) stalled <= 1'h0;
    else stalled <= _26_;
  always @(posedge clk)
    if (begins) limit[49] <= 1'h1;
    else limit[49] <= _31_[5];
  always @(posedge clk)
    if (begins) limit[43:0] <= i_threshold__payload[43:0];
  always @(posedge clk)
    limit[48:44] <= _33_[48:44];
  assign _33_[48:44] = begins ? i_threshold__payload[48:44] : _31_[4:0];
  dot_i8_topn_d64_l1024_n32__select__sieve__scores scores (
    .clk(clk),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign { found[32], found[9:0] } = { word[22], index };
endmodule

module dot_i8_topn_d64_l1024_n32__select__sieve__scores(clk, rst, read_enable, word, write_enable, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  output [22:0] word;
  wire [22:0] word;
  input write_enable;
  wire write_enable;
  input [22:0] write_data;
  wire [22:0] write_data;
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
  reg [10:0] read_address;
  wire [10:0] read_place_following;
  reg [10:0] write_address;
  wire [10:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  assign _08_ = write_place_following[0] & _00_;
  assign _09_ = write_place_following[3] & _00_;
  assign _07_ = & { write_address[10], write_address[3] };
  assign _00_ = ~ _07_;
  assign _01_ = write_place_following[10] & _00_;
  assign _04_ = read_place_following[0] & _03_;
  assign _05_ = read_place_following[3] & _03_;
  assign _02_ = & { read_address[10], read_address[3] };
  assign _03_ = ~ _02_;
  assign _06_ = read_place_following[10] & _03_;
  always @(posedge clk)
    if (rst) write_address <= 11'h000;
    else if (write_enable) write_address <= { _01_, write_place_following[9:4], _09_, write_place_following[2:1], _08_ };
  always @(posedge clk)
    if (rst) read_address <= 11'h000;
    else if (read_enable) read_address <= { _06_, read_place_following[9:4], _05_, read_place_following[2:1], _04_ };
  ram_1033x23 words (
    .clk(clk),
    .read_address(read_address),
    .read_data(word),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
endmodule

module dot_i8_topn_d64_l1024_n32__select__tracker(clk, rst, \begin , may_begin, o__ready, i__valid, i__payload, full, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input \begin ;
  wire \begin ;
  output may_begin;
  wire may_begin;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  input [23:0] i__payload;
  wire [23:0] i__payload;
  output full;
  reg full;
  output [48:0] o__payload;
  reg [48:0] o__payload;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [21:0] _007_;
  wire [21:0] _008_;
  wire _009_;
  wire _010_;
  wire [21:0] _011_;
  wire _012_;
  wire [21:0] _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [21:0] _017_;
  wire [21:0] _018_;
  wire _019_;
  wire [21:0] _020_;
  wire _021_;
  wire [21:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [21:0] _026_;
  wire _027_;
  wire [21:0] _028_;
  wire [21:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [21:0] _033_;
  wire _034_;
  wire [21:0] _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [21:0] _039_;
  wire [21:0] _040_;
  wire _041_;
  wire [21:0] _042_;
  wire _043_;
  wire [21:0] _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire [21:0] _048_;
  wire [21:0] _049_;
  wire _050_;
  wire [21:0] _051_;
  wire _052_;
  wire [21:0] _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [21:0] _058_;
  wire [21:0] _059_;
  wire _060_;
  wire [21:0] _061_;
  wire _062_;
  wire [21:0] _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire [21:0] _067_;
  wire [21:0] _068_;
  wire _069_;
  wire [21:0] _070_;
  wire [21:0] _071_;
  wire _072_;
  wire [21:0] _073_;
  wire _074_;
  wire _075_;
  wire [21:0] _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire [21:0] _080_;
  wire [21:0] _081_;
  wire _082_;
  wire [21:0] _083_;
  wire _084_;
  wire [21:0] _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire [21:0] _089_;
  wire [21:0] _090_;
  wire _091_;
  wire [21:0] _092_;
  wire _093_;
  wire [21:0] _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire [21:0] _098_;
  wire [21:0] _099_;
  wire _100_;
  wire [21:0] _101_;
  wire _102_;
  wire [21:0] _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire [21:0] _108_;
  wire _109_;
  wire [21:0] _110_;
  wire [21:0] _111_;
  wire _112_;
  wire [21:0] _113_;
  wire _114_;
  wire [21:0] _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire [21:0] _119_;
  wire [21:0] _120_;
  wire _121_;
  wire [21:0] _122_;
  wire _123_;
  wire [21:0] _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire [21:0] _128_;
  wire _129_;
  wire [21:0] _130_;
  wire [21:0] _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire [21:0] _135_;
  wire _136_;
  wire [21:0] _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire [21:0] _141_;
  wire [21:0] _142_;
  wire _143_;
  wire [21:0] _144_;
  wire _145_;
  wire [21:0] _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire [21:0] _150_;
  wire [21:0] _151_;
  wire _152_;
  wire [21:0] _153_;
  wire _154_;
  wire [21:0] _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire [21:0] _160_;
  wire [21:0] _161_;
  wire _162_;
  wire [21:0] _163_;
  wire _164_;
  wire [21:0] _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire [21:0] _169_;
  wire [21:0] _170_;
  wire _171_;
  wire [21:0] _172_;
  wire [21:0] _173_;
  wire _174_;
  wire [21:0] _175_;
  wire _176_;
  wire [21:0] _177_;
  wire _178_;
  wire _179_;
  wire _180_;
  wire [21:0] _181_;
  wire [21:0] _182_;
  wire _183_;
  wire [21:0] _184_;
  wire _185_;
  wire [21:0] _186_;
  wire _187_;
  wire _188_;
  wire _189_;
  wire [21:0] _190_;
  wire [21:0] _191_;
  wire _192_;
  wire [21:0] _193_;
  wire _194_;
  wire [21:0] _195_;
  wire _196_;
  wire _197_;
  wire _198_;
  wire [21:0] _199_;
  wire [21:0] _200_;
  wire _201_;
  wire [21:0] _202_;
  wire _203_;
  wire [21:0] _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire [21:0] _209_;
  wire _210_;
  wire [21:0] _211_;
  wire [21:0] _212_;
  wire _213_;
  wire [21:0] _214_;
  wire [21:0] _215_;
  wire _216_;
  wire [21:0] _217_;
  wire _218_;
  wire _219_;
  wire _220_;
  wire [21:0] _221_;
  wire [21:0] _222_;
  wire _223_;
  wire _224_;
  wire [21:0] _225_;
  wire _226_;
  wire [21:0] _227_;
  wire _228_;
  wire _229_;
  wire _230_;
  wire [21:0] _231_;
  wire _232_;
  wire [21:0] _233_;
  wire [21:0] _234_;
  wire _235_;
  wire _236_;
  wire _237_;
  wire [21:0] _238_;
  wire _239_;
  wire [21:0] _240_;
  wire _241_;
  wire _242_;
  wire _243_;
  wire [21:0] _244_;
  wire [21:0] _245_;
  wire _246_;
  wire [21:0] _247_;
  wire _248_;
  wire [21:0] _249_;
  wire _250_;
  wire _251_;
  wire _252_;
  wire [21:0] _253_;
  wire [21:0] _254_;
  wire _255_;
  wire [21:0] _256_;
  wire _257_;
  wire _258_;
  wire [21:0] _259_;
  wire _260_;
  wire _261_;
  wire _262_;
  wire [21:0] _263_;
  wire [21:0] _264_;
  wire _265_;
  wire [21:0] _266_;
  wire _267_;
  wire [21:0] _268_;
  wire _269_;
  wire _270_;
  wire _271_;
  wire [21:0] _272_;
  wire [21:0] _273_;
  wire _274_;
  wire [21:0] _275_;
  wire [21:0] _276_;
  wire _277_;
  wire _278_;
  wire _279_;
  wire _280_;
  wire _281_;
  wire _282_;
  wire _283_;
  wire [1:0] _284_;
  wire _285_;
  wire [21:0] _286_;
  wire [1:0] _287_;
  wire [21:0] _288_;
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
  wire [21:0] _309_;
  wire _310_;
  wire [21:0] _311_;
  wire _312_;
  wire _313_;
  wire [21:0] _314_;
  wire [21:0] _315_;
  wire _316_;
  wire [21:0] _317_;
  wire _318_;
  wire [21:0] _319_;
  wire [21:0] _320_;
  wire [21:0] after_0_0;
  wire [21:0] after_0_1;
  wire [21:0] after_0_10;
  wire [21:0] after_0_11;
  wire [21:0] after_0_12;
  wire [21:0] after_0_13;
  wire [21:0] after_0_14;
  wire [21:0] after_0_15;
  wire [21:0] after_0_16;
  wire [21:0] after_0_17;
  wire [21:0] after_0_18;
  wire [21:0] after_0_19;
  wire [21:0] after_0_2;
  wire [21:0] after_0_20;
  wire [21:0] after_0_21;
  wire [21:0] after_0_22;
  wire [21:0] after_0_23;
  wire [21:0] after_0_24;
  wire [21:0] after_0_25;
  wire [21:0] after_0_26;
  wire [21:0] after_0_27;
  wire [21:0] after_0_28;
  wire [21:0] after_0_29;
  wire [21:0] after_0_3;
  wire [21:0] after_0_30;
  wire [21:0] after_0_31;
  wire [21:0] after_0_4;
  wire [21:0] after_0_5;
  wire [21:0] after_0_6;
  wire [21:0] after_0_7;
  wire [21:0] after_0_8;
  wire [21:0] after_0_9;
  wire close;
  wire [21:0] compared;
  wire empty;
  reg ending;
  wire enters_0;
  reg [1:0] free;
  reg fresh;
  wire larger_0_0;
  wire larger_0_1;
  wire larger_0_10;
  wire larger_0_11;
  wire larger_0_12;
  wire larger_0_13;
  wire larger_0_14;
  wire larger_0_15;
  wire larger_0_16;
  wire larger_0_17;
  wire larger_0_18;
  wire larger_0_19;
  wire larger_0_2;
  wire larger_0_20;
  wire larger_0_21;
  wire larger_0_22;
  wire larger_0_23;
  wire larger_0_24;
  wire larger_0_25;
  wire larger_0_26;
  wire larger_0_27;
  wire larger_0_28;
  wire larger_0_29;
  wire larger_0_3;
  wire larger_0_30;
  wire larger_0_31;
  wire larger_0_4;
  wire larger_0_5;
  wire larger_0_6;
  wire larger_0_7;
  wire larger_0_8;
  wire larger_0_9;
  reg [21:0] row_0;
  reg [21:0] row_1;
  reg [21:0] row_10;
  reg [21:0] row_11;
  reg [21:0] row_12;
  reg [21:0] row_13;
  reg [21:0] row_14;
  reg [21:0] row_15;
  reg [21:0] row_16;
  reg [21:0] row_17;
  reg [21:0] row_18;
  reg [21:0] row_19;
  reg [21:0] row_2;
  reg [21:0] row_20;
  reg [21:0] row_21;
  reg [21:0] row_22;
  reg [21:0] row_23;
  reg [21:0] row_24;
  reg [21:0] row_25;
  reg [21:0] row_26;
  reg [21:0] row_27;
  reg [21:0] row_28;
  reg [21:0] row_29;
  reg [21:0] row_3;
  reg [21:0] row_30;
  reg [21:0] row_31;
  reg [21:0] row_4;
  reg [21:0] row_5;
  reg [21:0] row_6;
  reg [21:0] row_7;
  reg [21:0] row_8;
  reg [21:0] row_9;
  reg [21:0] score_0;
  reg waiting;
  assign _116_ = ~ larger_0_16;
  assign _132_ = _116_ & _005_;
  assign _135_ = row_16 & { _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_, _132_ };
  assign after_0_17 = _131_ | _135_;
  assign larger_0_18 = row_18 > compared;
  assign _136_ = larger_0_18 & _005_;
  assign _137_ = row_18 & { _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_, _136_ };
  assign _140_ = _139_ & _005_;
  assign _139_ = _138_ & larger_0_17;
  assign _141_ = score_0 & { _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_, _140_ };
  assign _142_ = _137_ | _141_;
  assign _143_ = _125_ & _005_;
  assign _144_ = row_17 & { _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_, _143_ };
  assign after_0_18 = _142_ | _144_;
  assign larger_0_19 = row_19 > compared;
  assign _145_ = larger_0_19 & _005_;
  assign _146_ = row_19 & { _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_, _145_ };
  assign _149_ = _148_ & _005_;
  assign _150_ = score_0 & { _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_, _149_ };
  assign _151_ = _146_ | _150_;
  assign _138_ = ~ larger_0_18;
  assign _152_ = _138_ & _005_;
  assign _153_ = row_18 & { _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_, _152_ };
  assign after_0_19 = _151_ | _153_;
  assign larger_0_20 = row_20 > compared;
  assign _154_ = larger_0_20 & _005_;
  assign _155_ = row_20 & { _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_, _154_ };
  assign _158_ = _157_ & _005_;
  assign _157_ = _156_ & larger_0_19;
  assign _160_ = score_0 & { _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_, _158_ };
  assign _161_ = _155_ | _160_;
  assign _162_ = _147_ & _005_;
  assign _163_ = row_19 & { _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_, _162_ };
  assign after_0_20 = _161_ | _163_;
  assign larger_0_21 = row_21 > compared;
  assign _164_ = larger_0_21 & _005_;
  assign _165_ = row_21 & { _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_, _164_ };
  assign _168_ = _167_ & _005_;
  assign _167_ = _166_ & larger_0_20;
  assign _169_ = score_0 & { _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_, _168_ };
  assign _170_ = _165_ | _169_;
  assign _156_ = ~ larger_0_20;
  assign _171_ = _156_ & _005_;
  assign _173_ = row_20 & { _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_, _171_ };
  assign after_0_21 = _170_ | _173_;
  assign larger_0_22 = row_22 > compared;
  assign _174_ = larger_0_22 & _005_;
  assign _177_ = row_22 & { _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_, _174_ };
  assign _180_ = _179_ & _005_;
  assign _179_ = _178_ & larger_0_21;
  assign _181_ = score_0 & { _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_, _180_ };
  assign _182_ = _177_ | _181_;
  assign _183_ = _166_ & _005_;
  assign _184_ = row_21 & { _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_, _183_ };
  assign after_0_22 = _182_ | _184_;
  assign larger_0_23 = row_23 > compared;
  assign _185_ = larger_0_23 & _005_;
  assign _186_ = row_23 & { _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_, _185_ };
  assign _189_ = _188_ & _005_;
  assign _188_ = _187_ & larger_0_22;
  assign _190_ = score_0 & { _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_, _189_ };
  assign _191_ = _186_ | _190_;
  assign _192_ = _178_ & _005_;
  assign _178_ = ~ larger_0_22;
  assign _193_ = row_22 & { _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_, _192_ };
  assign after_0_23 = _191_ | _193_;
  assign larger_0_24 = row_24 > compared;
  assign _194_ = larger_0_24 & _005_;
  assign _195_ = row_24 & { _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_, _194_ };
  assign _197_ = _196_ & larger_0_23;
  assign _198_ = _197_ & _005_;
  assign _199_ = score_0 & { _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_, _198_ };
  assign _200_ = _195_ | _199_;
  assign _201_ = _187_ & _005_;
  assign _202_ = row_23 & { _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_, _201_ };
  assign after_0_24 = _200_ | _202_;
  assign larger_0_25 = row_25 > compared;
  assign _203_ = larger_0_25 & _005_;
  assign _204_ = row_25 & { _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_, _203_ };
  assign _207_ = _206_ & _005_;
  assign _211_ = score_0 & { _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_, _207_ };
  assign _212_ = _204_ | _211_;
  assign _196_ = ~ larger_0_24;
  assign _213_ = _196_ & _005_;
  assign _215_ = row_24 & { _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_, _213_ };
  assign after_0_25 = _212_ | _215_;
  assign larger_0_26 = row_26 > compared;
  assign _216_ = larger_0_26 & _005_;
  assign _217_ = row_26 & { _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_, _216_ };
  assign _220_ = _219_ & _005_;
  assign _219_ = _218_ & larger_0_25;
  assign _221_ = score_0 & { _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_, _220_ };
  assign _222_ = _217_ | _221_;
  assign _223_ = _205_ & _005_;
  assign _225_ = row_25 & { _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_, _223_ };
  assign after_0_26 = _222_ | _225_;
  assign larger_0_27 = row_27 > compared;
  assign _226_ = larger_0_27 & _005_;
  assign _227_ = row_27 & { _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_, _226_ };
  assign _230_ = _229_ & _005_;
  assign _229_ = _228_ & larger_0_26;
  assign _233_ = score_0 & { _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_, _230_ };
  assign _234_ = _227_ | _233_;
  assign _218_ = ~ larger_0_26;
  assign _235_ = _218_ & _005_;
  assign _238_ = row_26 & { _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_, _235_ };
  assign after_0_27 = _234_ | _238_;
  assign larger_0_28 = row_28 > compared;
  assign _239_ = larger_0_28 & _005_;
  assign _240_ = row_28 & { _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_, _239_ };
  assign _242_ = _241_ & larger_0_27;
  assign _243_ = _242_ & _005_;
  assign _244_ = score_0 & { _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_, _243_ };
  assign _245_ = _240_ | _244_;
  assign _246_ = _228_ & _005_;
  assign _247_ = row_27 & { _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_, _246_ };
  assign after_0_28 = _245_ | _247_;
  assign larger_0_29 = row_29 > compared;
  assign _248_ = larger_0_29 & _005_;
  assign _249_ = row_29 & { _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_, _248_ };
  assign _252_ = _251_ & _005_;
  assign _253_ = score_0 & { _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_, _252_ };
  assign _254_ = _249_ | _253_;
  assign _241_ = ~ larger_0_28;
  assign _255_ = _241_ & _005_;
  assign _256_ = row_28 & { _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_, _255_ };
  assign after_0_29 = _254_ | _256_;
  assign larger_0_30 = row_30 > compared;
  assign _257_ = larger_0_30 & _005_;
  assign _259_ = row_30 & { _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_, _257_ };
  assign _262_ = _261_ & _005_;
  assign _261_ = _260_ & larger_0_29;
  assign _263_ = score_0 & { _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_, _262_ };
  assign _264_ = _259_ | _263_;
  assign _265_ = _250_ & _005_;
  assign _266_ = row_29 & { _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_, _265_ };
  assign after_0_30 = _264_ | _266_;
  assign larger_0_31 = row_31 > compared;
  assign _267_ = larger_0_31 & _005_;
  assign _268_ = row_31 & { _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_, _267_ };
  assign _271_ = _270_ & _005_;
  assign _270_ = _269_ & larger_0_30;
  assign _272_ = score_0 & { _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_, _271_ };
  assign _273_ = _268_ | _272_;
  assign _260_ = ~ larger_0_30;
  assign _005_ = ~ empty;
  assign _274_ = _260_ & _005_;
  assign _276_ = row_30 & { _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_, _274_ };
  assign after_0_31 = _273_ | _276_;
  assign _277_ = i__valid & i__payload[23];
  assign _278_ = ~ close;
  assign _279_ = waiting & _278_;
  assign _280_ = ending | _279_;
  assign _281_ = ~ o__ready;
  assign _282_ = full & _281_;
  assign _283_ = close | _282_;
  assign _284_ = free - \begin ;
  assign _285_ = full & o__ready;
  assign _287_ = $signed(_284_) + $signed({ 1'h0, _285_ });
  assign _288_ = i__payload[21:0] & { enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0 };
  assign _027_ = ~ larger_0_1;
  assign _031_ = larger_0_0 & _027_;
  assign _236_ = larger_0_2 & _232_;
  assign _003_ = ~ larger_0_5;
  assign _004_ = larger_0_4 & _003_;
  assign _024_ = larger_0_6 & _023_;
  assign _045_ = ~ larger_0_9;
  assign _046_ = larger_0_8 & _045_;
  assign _086_ = ~ larger_0_13;
  assign _125_ = ~ larger_0_17;
  assign _126_ = larger_0_16 & _125_;
  assign _148_ = larger_0_18 & _147_;
  assign _166_ = ~ larger_0_21;
  assign _205_ = ~ larger_0_25;
  assign _206_ = larger_0_24 & _205_;
  assign _250_ = ~ larger_0_29;
  assign _251_ = larger_0_28 & _250_;
  assign _290_ = | { _270_, _251_, _229_, _206_, _188_, _167_, _148_, _126_, _105_, _087_, _065_, _046_, _024_, _004_, _236_, _031_ };
  assign _232_ = ~ larger_0_3;
  assign _291_ = larger_0_1 & _232_;
  assign _292_ = larger_0_5 & _023_;
  assign _064_ = ~ larger_0_11;
  assign _293_ = larger_0_9 & _064_;
  assign _294_ = larger_0_13 & _104_;
  assign _147_ = ~ larger_0_19;
  assign _295_ = larger_0_17 & _147_;
  assign _296_ = larger_0_21 & _187_;
  assign _228_ = ~ larger_0_27;
  assign _297_ = larger_0_25 & _228_;
  assign _298_ = larger_0_29 & _269_;
  assign _299_ = | { _298_, _297_, _296_, _295_, _294_, _293_, _292_, _291_ };
  assign _023_ = ~ larger_0_7;
  assign _300_ = larger_0_3 & _023_;
  assign _301_ = larger_0_11 & _104_;
  assign _187_ = ~ larger_0_23;
  assign _302_ = larger_0_19 & _187_;
  assign _303_ = larger_0_27 & _269_;
  assign _304_ = | { _303_, _302_, _301_, _300_ };
  assign _104_ = ~ larger_0_15;
  assign _305_ = larger_0_7 & _104_;
  assign _306_ = larger_0_23 & _269_;
  assign _307_ = | { _306_, _305_ };
  assign _269_ = ~ larger_0_31;
  assign _308_ = larger_0_15 & _269_;
  always @(posedge clk)
    fresh <= rst;
  always @(posedge clk)
    row_0 <= after_0_0;
  always @(posedge clk)
    row_1 <= after_0_1;
  always @(posedge clk)
    row_2 <= after_0_2;
  always @(posedge clk)
    row_3 <= after_0_3;
  always @(posedge clk)
    row_4 <= after_0_4;
  always @(posedge clk)
    row_5 <= after_0_5;
  always @(posedge clk)
    row_6 <= after_0_6;
  always @(posedge clk)
    row_7 <= after_0_7;
  always @(posedge clk)
    row_8 <= after_0_8;
  always @(posedge clk)
    row_9 <= after_0_9;
  always @(posedge clk)
    row_10 <= after_0_10;
  always @(posedge clk)
    row_11 <= after_0_11;
  always @(posedge clk)
    row_12 <= after_0_12;
  always @(posedge clk)
    row_13 <= after_0_13;
  always @(posedge clk)
    row_14 <= after_0_14;
  always @(posedge clk)
    row_15 <= after_0_15;
  always @(posedge clk)
    row_16 <= after_0_16;
  always @(posedge clk)
    row_17 <= after_0_17;
  always @(posedge clk)
    row_18 <= after_0_18;
  always @(posedge clk)
    row_19 <= after_0_19;
  always @(posedge clk)
    row_20 <= after_0_20;
  always @(posedge clk)
    row_21 <= after_0_21;
  always @(posedge clk)
    row_22 <= after_0_22;
  always @(posedge clk)
    row_23 <= after_0_23;
  always @(posedge clk)
    row_24 <= after_0_24;
  always @(posedge clk)
    row_25 <= after_0_25;
  always @(posedge clk)
    row_26 <= after_0_26;
  always @(posedge clk)
    row_27 <= after_0_27;
  always @(posedge clk)
    row_28 <= after_0_28;
  always @(posedge clk)
    row_29 <= after_0_29;
  always @(posedge clk)
    row_30 <= after_0_30;
  always @(posedge clk)
    row_31 <= after_0_31;
  assign _000_ = ~ full;
  assign _057_ = _000_ | o__ready;
  assign close = waiting & _057_;
  assign empty = close | fresh;
  assign may_begin = | free;
  assign _107_ = i__valid & i__payload[22];
  assign _159_ = ending | waiting;
  assign _208_ = i__payload[21:0] > row_31;
  assign _258_ = _159_ | _208_;
  assign enters_0 = _107_ & _258_;
  assign compared = close ? row_31 : score_0;
  assign larger_0_0 = row_0 > compared;
  assign _001_ = larger_0_0 & _005_;
  assign _214_ = row_0 & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _224_ = _074_ | empty;
  assign _320_ = score_0 & { _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_, _224_ };
  assign after_0_0 = _214_ | _320_;
  assign larger_0_1 = row_1 > compared;
  assign _002_ = larger_0_1 & _005_;
  assign _026_ = row_1 & { _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_ };
  assign _032_ = _031_ & _005_;
  assign _070_ = score_0 & { _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_ };
  assign _073_ = _026_ | _070_;
  assign _074_ = ~ larger_0_0;
  assign _075_ = _074_ & _005_;
  assign _108_ = row_0 & { _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_, _075_ };
  assign after_0_1 = _073_ | _108_;
  assign larger_0_2 = row_2 > compared;
  assign _109_ = larger_0_2 & _005_;
  assign _128_ = row_2 & { _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_, _109_ };
  assign _133_ = _129_ & larger_0_1;
  assign _134_ = _133_ & _005_;
  assign _172_ = score_0 & { _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_, _134_ };
  assign _175_ = _128_ | _172_;
  assign _176_ = _027_ & _005_;
  assign _209_ = row_1 & { _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_, _176_ };
  assign after_0_2 = _175_ | _209_;
  assign larger_0_3 = row_3 > compared;
  assign _210_ = larger_0_3 & _005_;
  assign _231_ = row_3 & { _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_, _210_ };
  assign _237_ = _236_ & _005_;
  assign _275_ = score_0 & { _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_, _237_ };
  assign _286_ = _231_ | _275_;
  assign _129_ = ~ larger_0_2;
  assign _289_ = _129_ & _005_;
  assign _309_ = row_2 & { _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_, _289_ };
  assign after_0_3 = _286_ | _309_;
  assign larger_0_4 = row_4 > compared;
  assign _310_ = larger_0_4 & _005_;
  assign _311_ = row_4 & { _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_, _310_ };
  assign _312_ = _009_ & larger_0_3;
  assign _313_ = _312_ & _005_;
  assign _314_ = score_0 & { _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_, _313_ };
  assign _315_ = _311_ | _314_;
  assign _316_ = _232_ & _005_;
  assign _317_ = row_3 & { _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_, _316_ };
  assign after_0_4 = _315_ | _317_;
  assign larger_0_5 = row_5 > compared;
  assign _318_ = larger_0_5 & _005_;
  assign _319_ = row_5 & { _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_, _318_ };
  assign _006_ = _004_ & _005_;
  assign _007_ = score_0 & { _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_, _006_ };
  assign _008_ = _319_ | _007_;
  assign _009_ = ~ larger_0_4;
  assign _010_ = _009_ & _005_;
  assign _011_ = row_4 & { _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_, _010_ };
  assign after_0_5 = _008_ | _011_;
  assign larger_0_6 = row_6 > compared;
  assign _012_ = larger_0_6 & _005_;
  assign _013_ = row_6 & { _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_ };
  assign _015_ = _014_ & larger_0_5;
  assign _016_ = _015_ & _005_;
  assign _017_ = score_0 & { _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_, _016_ };
  assign _018_ = _013_ | _017_;
  assign _019_ = _003_ & _005_;
  assign _020_ = row_5 & { _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_ };
  assign after_0_6 = _018_ | _020_;
  assign larger_0_7 = row_7 > compared;
  assign _021_ = larger_0_7 & _005_;
  assign _022_ = row_7 & { _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_ };
  assign _025_ = _024_ & _005_;
  assign _028_ = score_0 & { _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_ };
  assign _029_ = _022_ | _028_;
  assign _014_ = ~ larger_0_6;
  assign _030_ = _014_ & _005_;
  assign _033_ = row_6 & { _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_, _030_ };
  assign after_0_7 = _029_ | _033_;
  assign larger_0_8 = row_8 > compared;
  assign _034_ = larger_0_8 & _005_;
  assign _035_ = row_8 & { _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_, _034_ };
  assign _037_ = _036_ & larger_0_7;
  assign _038_ = _037_ & _005_;
  assign _039_ = score_0 & { _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_, _038_ };
  assign _040_ = _035_ | _039_;
  assign _041_ = _023_ & _005_;
  assign _042_ = row_7 & { _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_, _041_ };
  assign after_0_8 = _040_ | _042_;
  assign larger_0_9 = row_9 > compared;
  assign _043_ = larger_0_9 & _005_;
  assign _044_ = row_9 & { _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_, _043_ };
  assign _047_ = _046_ & _005_;
  assign _048_ = score_0 & { _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_, _047_ };
  assign _049_ = _044_ | _048_;
  assign _036_ = ~ larger_0_8;
  assign _050_ = _036_ & _005_;
  assign _051_ = row_8 & { _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_, _050_ };
  assign after_0_9 = _049_ | _051_;
  assign larger_0_10 = row_10 > compared;
  assign _052_ = larger_0_10 & _005_;
  assign _053_ = row_10 & { _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_, _052_ };
  assign _055_ = _054_ & larger_0_9;
  assign _056_ = _055_ & _005_;
  assign _058_ = score_0 & { _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_, _056_ };
  assign _059_ = _053_ | _058_;
  assign _060_ = _045_ & _005_;
  assign _061_ = row_9 & { _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_, _060_ };
  assign after_0_10 = _059_ | _061_;
  assign larger_0_11 = row_11 > compared;
  assign _062_ = larger_0_11 & _005_;
  assign _063_ = row_11 & { _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_, _062_ };
  assign _065_ = _064_ & larger_0_10;
  assign _066_ = _065_ & _005_;
  assign _067_ = score_0 & { _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_, _066_ };
  assign _068_ = _063_ | _067_;
  assign _054_ = ~ larger_0_10;
  assign _069_ = _054_ & _005_;
  assign _071_ = row_10 & { _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_, _069_ };
  assign after_0_11 = _068_ | _071_;
  assign larger_0_12 = row_12 > compared;
  assign _072_ = larger_0_12 & _005_;
  assign _076_ = row_12 & { _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_, _072_ };
  assign _078_ = _077_ & larger_0_11;
  assign _079_ = _078_ & _005_;
  assign _080_ = score_0 & { _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_, _079_ };
  assign _081_ = _076_ | _080_;
  assign _082_ = _064_ & _005_;
  assign _083_ = row_11 & { _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_, _082_ };
  assign after_0_12 = _081_ | _083_;
  assign larger_0_13 = row_13 > compared;
  assign _084_ = larger_0_13 & _005_;
  assign _085_ = row_13 & { _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_, _084_ };
  assign _087_ = _086_ & larger_0_12;
  assign _088_ = _087_ & _005_;
  assign _089_ = score_0 & { _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_, _088_ };
  assign _090_ = _085_ | _089_;
  assign _077_ = ~ larger_0_12;
  assign _091_ = _077_ & _005_;
  assign _092_ = row_12 & { _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_, _091_ };
  assign after_0_13 = _090_ | _092_;
  assign larger_0_14 = row_14 > compared;
  assign _093_ = larger_0_14 & _005_;
  assign _094_ = row_14 & { _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_, _093_ };
  assign _096_ = _095_ & larger_0_13;
  assign _097_ = _096_ & _005_;
  assign _098_ = score_0 & { _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_, _097_ };
  assign _099_ = _094_ | _098_;
  assign _100_ = _086_ & _005_;
  assign _101_ = row_13 & { _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_, _100_ };
  assign after_0_14 = _099_ | _101_;
  assign larger_0_15 = row_15 > compared;
  assign _102_ = larger_0_15 & _005_;
  assign _103_ = row_15 & { _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_, _102_ };
  assign _106_ = _105_ & _005_;
  assign _105_ = _104_ & larger_0_14;
  assign _110_ = score_0 & { _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_, _106_ };
  assign _111_ = _103_ | _110_;
  assign _112_ = _095_ & _005_;
  assign _095_ = ~ larger_0_14;
  assign _113_ = row_14 & { _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_, _112_ };
  assign after_0_15 = _111_ | _113_;
  assign larger_0_16 = row_16 > compared;
  assign _114_ = larger_0_16 & _005_;
  assign _115_ = row_16 & { _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_, _114_ };
  assign _117_ = _116_ & larger_0_15;
  assign _118_ = _117_ & _005_;
  assign _119_ = score_0 & { _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_, _118_ };
  assign _120_ = _115_ | _119_;
  assign _121_ = _104_ & _005_;
  assign _122_ = row_15 & { _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_, _121_ };
  assign after_0_16 = _120_ | _122_;
  assign larger_0_17 = row_17 > compared;
  assign _123_ = larger_0_17 & _005_;
  assign _124_ = row_17 & { _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_, _123_ };
  assign _127_ = _126_ & _005_;
  assign _130_ = score_0 & { _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_, _127_ };
  assign _131_ = _124_ | _130_;
  always @(posedge clk)
    if (rst) free <= 2'h2;
    else free <= _287_;
  always @(posedge clk)
    if (rst) score_0 <= 22'h000000;
    else score_0 <= _288_;
  always @(posedge clk)
    if (rst) ending <= 1'h0;
    else ending <= _277_;
  always @(posedge clk)
    if (rst) waiting <= 1'h0;
    else waiting <= _280_;
  always @(posedge clk)
    if (rst) full <= 1'h0;
    else full <= _283_;
  always @(posedge clk)
    if (close) o__payload <= { _308_, _307_, _304_, _299_, _290_, row_0, row_31 };
endmodule

module dot_i8_topn_d64_l1024_n32__softmax(clk, rst, i__valid, i__ready, o__ready, i__payload, part_0, o__payload, valid_0);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  input [20:0] part_0;
  wire [20:0] part_0;
  output [18:0] o__payload;
  wire [18:0] o__payload;
  output valid_0;
  reg valid_0;
  wire _0_;
  reg [11:0] exponent;
  wire [11:0] exponent_22 ;
  reg [9:0] index_0;
  reg last_0;
  wire moves_0;
  wire [7:0] weight;
  assign moves_0 = i__valid & i__ready;
  assign _0_ = ~ valid_0;
  assign i__ready = _0_ | o__ready;
  always @(posedge clk)
    if (rst) valid_0 <= 1'h0;
    else if (i__ready) valid_0 <= i__valid;
  always @(posedge clk)
    if (moves_0) exponent <= exponent_22 ;
  always @(posedge clk)
    if (moves_0) index_0 <= i__payload[9:0];
  always @(posedge clk)
    if (moves_0) last_0 <= i__payload[31];
  exp_table_w8 power (
    .exponent(exponent),
    .weight(weight)
  );
  exponent_21w8 scaled (
    .beyond(1'h0),
    .distance(i__payload[30:10]),
    .exponent(exponent_22 ),
    .scale(part_0[15:0]),
    .shift(part_0[20:16])
  );
  assign o__payload = { last_0, weight, index_0 };
endmodule

module exp_table_w8(exponent, weight);
  input [11:0] exponent;
  wire [11:0] exponent;
  output [7:0] weight;
  wire [7:0] weight;
  wire [7:0] entry;
  wire [8:0] moved;
  assign entry[0] = 127'h692d2d6b52a554aaaaaad54a94b4b6db >> exponent[7:1];
  assign entry[1] = 125'h18e31ce7319ccc6666664cd9b26d9249 >> exponent[7:1];
  assign entry[2] = 123'h7e0fc1f0f83c3e1e1e1c3c78e1c71c7 >> exponent[7:1];
  assign entry[3] = 117'h1ffc00ff803fe01fe03fc07e03f03f >> exponent[7:1];
  assign entry[4] = 106'h3ffff80001fffe0003ffe000fff >> exponent[7:1];
  assign entry[5] = 87'h7fffffffe0000001ffffff >> exponent[7:1];
  assign entry[6] = 53'h1fffffffffffff >> exponent[7:1];
  assign entry[7] = 128'hffffffffffffffffffffffffffffffff >> exponent[7:1];
  assign moved = { entry, 1'h0 } >> exponent[11:8];
  assign weight = moved[8:1] + moved[0];
endmodule

module exponent_21w8(distance, beyond, scale, shift, exponent);
  input [20:0] distance;
  wire [20:0] distance;
  input beyond;
  wire beyond;
  input [15:0] scale;
  wire [15:0] scale;
  input [4:0] shift;
  wire [4:0] shift;
  output [11:0] exponent;
  wire [11:0] exponent;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire above_1;
  wire above_16;
  wire above_2;
  wire above_4;
  wire above_8;
  wire [11:0] moved_1;
  wire [26:0] moved_16;
  wire [12:0] moved_2;
  wire [14:0] moved_4;
  wire [18:0] moved_8;
  wire [36:0] product;
  assign product = distance * scale;
  assign moved_16 = shift[4] ? { 6'h00, product[36:16] } : product[26:0];
  assign _06_ = | product[36:27];
  assign _07_ = shift[4] ? 1'h0 : _06_;
  assign above_16 = beyond | _07_;
  assign moved_8 = shift[3] ? moved_16[26:8] : moved_16[18:0];
  assign _08_ = | moved_16[26:19];
  assign _00_ = shift[3] ? 1'h0 : _08_;
  assign above_8 = above_16 | _00_;
  assign moved_4 = shift[2] ? moved_8[18:4] : moved_8[14:0];
  assign _01_ = | moved_8[18:15];
  assign _02_ = shift[2] ? 1'h0 : _01_;
  assign above_4 = above_8 | _02_;
  assign moved_2 = shift[1] ? moved_4[14:2] : moved_4[12:0];
  assign _03_ = | moved_4[14:13];
  assign _04_ = shift[1] ? 1'h0 : _03_;
  assign above_2 = above_4 | _04_;
  assign moved_1 = shift[0] ? moved_2[12:1] : moved_2[11:0];
  assign _05_ = shift[0] ? 1'h0 : moved_2[12];
  assign above_1 = above_2 | _05_;
  assign exponent[11:8] = moved_1[11:8] | { above_1, above_1, above_1, above_1 };
  assign exponent[7:0] = moved_1[7:0];
endmodule

module ram_1024x512(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [9:0] write_address;
  wire [9:0] write_address;
  input [511:0] write_data;
  wire [511:0] write_data;
  input read_enable;
  wire read_enable;
  input [9:0] read_address;
  wire [9:0] read_address;
  output [511:0] read_data;
  wire [511:0] read_data;
  reg [511:0] cells [1023:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [511:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_1033x23(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [10:0] write_address;
  wire [10:0] write_address;
  input [22:0] write_data;
  wire [22:0] write_data;
  input read_enable;
  wire read_enable;
  input [10:0] read_address;
  wire [10:0] read_address;
  output [22:0] read_data;
  wire [22:0] read_data;
  reg [22:0] cells [1032:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [22:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_128x11(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [6:0] write_address;
  wire [6:0] write_address;
  input [10:0] write_data;
  wire [10:0] write_data;
  input read_enable;
  wire read_enable;
  input [6:0] read_address;
  wire [6:0] read_address;
  output [10:0] read_data;
  wire [10:0] read_data;
  reg [10:0] cells [127:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [10:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_128x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [6:0] write_address;
  wire [6:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [6:0] read_address;
  wire [6:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [127:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_32768x16(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [14:0] write_address;
  wire [14:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input read_enable;
  wire read_enable;
  input [14:0] read_address;
  wire [14:0] read_address;
  output [15:0] read_data;
  wire [15:0] read_data;
  reg [15:0] cells [32767:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [15:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule
