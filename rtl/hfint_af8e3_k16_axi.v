module accumulate_i29_i33(clk, rst, adds, fresh, o, beat);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [32:0] o;
  reg [32:0] o;
  input signed [28:0] beat;
  wire signed [28:0] beat;
  wire [32:0] _0_;
  wire signed [28:0] coming;
  wire signed [32:0] so_far;
  assign so_far = fresh ? 33'h000000000 : o;
  assign coming = adds ? beat : 29'h00000000;
  assign _0_ = $signed(so_far) + $signed(coming);
  always @(posedge clk)
    o <= _0_;
endmodule

module activation_fixed20f14(x, y, number);
  input signed [19:0] x;
  wire signed [19:0] x;
  output signed [19:0] y;
  wire signed [19:0] y;
  input [1:0] number;
  wire [1:0] number;
  wire _00_;
  wire [5:0] _01_;
  wire [5:0] _02_;
  wire [6:0] _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire _06_;
  wire [15:0] _07_;
  wire [15:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [19:0] _12_;
  wire signed [5:0] above;
  wire signed [15:0] curve;
  wire [8:0] eighths;
  wire signed [6:0] height;
  wire line_0;
  wire line_1;
  wire line_2;
  wire line_3;
  wire [8:0] sixteenths;
  wire [15:0] slope;
  wire signed [20:0] steep;
  assign sixteenths = x[18:10] ^ { x[19], x[19], x[19], x[19], x[19], x[19], x[19], x[19], x[19] };
  assign eighths = number[0] ? sixteenths : { 1'h0, sixteenths[8:1] };
  assign _06_ = ~ line_0;
  assign line_1 = _00_ & _06_;
  assign _00_ = eighths < 5'h13;
  assign _11_ = ~ _00_;
  assign line_2 = _10_ & _11_;
  assign _10_ = eighths < 6'h28;
  assign line_3 = ~ _10_;
  assign above[5:1] = x[19] ? { _02_[4], _02_[4], line_1, _01_[2], 1'h0 } : { 1'h0, line_3, line_2, line_1, line_2 };
  assign _03_[6:4] = $signed(above[5:4]) + $signed(2'h1);
  assign height = number[0] ? { above[5:1], line_2, 1'h0 } : { _03_[6:4], above[3:1], line_2 };
  assign steep = number[0] ? { x[18:0], 2'h0 } : { x[19], x };
  assign _04_ = steep[17:2] & { line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0 };
  assign _05_ = steep[18:3] & { line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1 };
  assign _07_ = _04_ | _05_;
  assign _08_ = steep[20:5] & { line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2 };
  assign slope = _07_ | _08_;
  assign curve[15:9] = $signed(slope[15:9]) + $signed(height);
  assign _09_ = number[0] & x[19];
  assign line_0 = ! eighths[8:3];
  assign _01_[2] = line_1 | line_2;
  assign _02_[4] = _01_[2] | line_3;
  assign _12_ = _09_ ? 20'h00000 : x;
  assign y = number[1] ? { curve[15], curve[15], curve[15], curve[15], curve[15:9], slope[8:0] } : _12_;
  assign { _02_[5], _02_[3:0] } = { _02_[4], line_1, _01_[2], 1'h0, line_2 };
  assign _03_[3:0] = { above[3:1], line_2 };
  assign { _01_[5:3], _01_[1:0] } = { _01_[2], _01_[2], line_1, 1'h0, line_2 };
  assign curve[8:0] = slope[8:0];
  assign above[0] = line_2;
endmodule

module dot_af8e3_af8e3_k16_registered(clk, rst, acts, weights, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [127:0] acts;
  wire [127:0] acts;
  input [127:0] weights;
  wire [127:0] weights;
  output signed [28:0] sum;
  wire signed [28:0] sum;
  wire [16:0] _000_;
  wire [20:0] _001_;
  wire [16:0] _002_;
  wire [20:0] _003_;
  wire _004_;
  wire [16:0] _005_;
  wire [20:0] _006_;
  wire [16:0] _007_;
  wire [20:0] _008_;
  wire [16:0] _009_;
  wire [20:0] _010_;
  wire [16:0] _011_;
  wire [20:0] _012_;
  wire [16:0] _013_;
  wire [20:0] _014_;
  wire [16:0] _015_;
  wire [20:0] _016_;
  wire [16:0] _017_;
  wire _018_;
  wire [20:0] _019_;
  wire [16:0] _020_;
  wire [20:0] _021_;
  wire [16:0] _022_;
  wire [20:0] _023_;
  wire [16:0] _024_;
  wire [20:0] _025_;
  wire _026_;
  wire [16:0] _027_;
  wire [20:0] _028_;
  wire [16:0] _029_;
  wire [20:0] _030_;
  wire [16:0] _031_;
  wire [20:0] _032_;
  wire [16:0] _033_;
  wire [20:0] _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [1:0] _039_;
  wire _040_;
  wire _041_;
  wire [2:0] _042_;
  wire _043_;
  wire _044_;
  wire [3:0] _045_;
  wire _046_;
  wire _047_;
  wire [4:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [4:0] _052_;
  wire _053_;
  wire _054_;
  wire [4:0] _055_;
  wire _056_;
  wire _057_;
  wire [4:0] _058_;
  wire _059_;
  wire _060_;
  wire [4:0] _061_;
  wire _062_;
  wire _063_;
  wire [4:0] _064_;
  wire _065_;
  wire _066_;
  wire [4:0] _067_;
  wire _068_;
  wire _069_;
  wire [4:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [4:0] _074_;
  wire _075_;
  wire _076_;
  wire [4:0] _077_;
  wire _078_;
  wire _079_;
  wire [4:0] _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire [1:0] _087_;
  wire _088_;
  wire _089_;
  wire [2:0] _090_;
  wire _091_;
  wire _092_;
  wire [3:0] _093_;
  wire _094_;
  wire _095_;
  wire [4:0] _096_;
  wire _097_;
  wire _098_;
  wire [4:0] _099_;
  wire _100_;
  wire _101_;
  wire [4:0] _102_;
  wire _103_;
  wire _104_;
  wire [4:0] _105_;
  wire _106_;
  wire _107_;
  wire [4:0] _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire [4:0] _112_;
  wire _113_;
  wire _114_;
  wire [4:0] _115_;
  wire _116_;
  wire _117_;
  wire [4:0] _118_;
  wire _119_;
  wire _120_;
  wire [4:0] _121_;
  wire _122_;
  wire _123_;
  wire [4:0] _124_;
  wire _125_;
  wire _126_;
  wire [4:0] _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire [1:0] _135_;
  wire _136_;
  wire _137_;
  wire [2:0] _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire [3:0] _142_;
  wire _143_;
  wire _144_;
  wire [4:0] _145_;
  wire _146_;
  wire _147_;
  wire [4:0] _148_;
  wire _149_;
  wire _150_;
  wire [4:0] _151_;
  wire _152_;
  wire _153_;
  wire [4:0] _154_;
  wire _155_;
  wire _156_;
  wire [4:0] _157_;
  wire _158_;
  wire _159_;
  wire [4:0] _160_;
  wire _161_;
  wire _162_;
  wire [4:0] _163_;
  wire _164_;
  wire _165_;
  wire [4:0] _166_;
  wire _167_;
  wire _168_;
  wire [4:0] _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire [4:0] _173_;
  wire _174_;
  wire _175_;
  wire [4:0] _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire [1:0] _183_;
  wire _184_;
  wire _185_;
  wire [2:0] _186_;
  wire _187_;
  wire _188_;
  wire [3:0] _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire [4:0] _193_;
  wire _194_;
  wire _195_;
  wire [4:0] _196_;
  wire _197_;
  wire _198_;
  wire [4:0] _199_;
  wire _200_;
  wire _201_;
  wire [4:0] _202_;
  wire _203_;
  wire _204_;
  wire [4:0] _205_;
  wire _206_;
  wire _207_;
  wire [4:0] _208_;
  wire _209_;
  wire _210_;
  wire [4:0] _211_;
  wire _212_;
  wire _213_;
  wire [4:0] _214_;
  wire _215_;
  wire _216_;
  wire [4:0] _217_;
  wire _218_;
  wire _219_;
  wire [4:0] _220_;
  wire _221_;
  wire _222_;
  wire [4:0] _223_;
  wire _224_;
  wire _225_;
  wire _226_;
  wire [28:0] _227_;
  wire [28:0] _228_;
  wire [28:0] _229_;
  wire [28:0] _230_;
  wire [28:0] _231_;
  wire _232_;
  wire [28:0] _233_;
  wire [28:0] _234_;
  wire [28:0] _235_;
  wire [28:0] _236_;
  wire [28:0] _237_;
  wire [28:0] _238_;
  wire [28:0] _239_;
  wire [28:0] _240_;
  wire [28:0] _241_;
  wire [28:0] _242_;
  wire [28:0] _243_;
  wire [28:0] _244_;
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
  wire [4:0] act_0_significand;
  wire [4:0] act_10_significand;
  wire [4:0] act_11_significand;
  wire [4:0] act_12_significand;
  wire [4:0] act_13_significand;
  wire [4:0] act_14_significand;
  wire [4:0] act_15_significand;
  wire [4:0] act_1_significand;
  wire [4:0] act_2_significand;
  wire [4:0] act_3_significand;
  wire [4:0] act_4_significand;
  wire [4:0] act_5_significand;
  wire [4:0] act_6_significand;
  wire [4:0] act_7_significand;
  wire [4:0] act_8_significand;
  wire [4:0] act_9_significand;
  wire [25:0] correction_0;
  wire [28:0] correction_1;
  reg [3:0] held_exponent_0;
  reg [3:0] held_exponent_1;
  reg [3:0] held_exponent_10;
  reg [3:0] held_exponent_11;
  reg [3:0] held_exponent_12;
  reg [3:0] held_exponent_13;
  reg [3:0] held_exponent_14;
  reg [3:0] held_exponent_15;
  reg [3:0] held_exponent_2;
  reg [3:0] held_exponent_3;
  reg [3:0] held_exponent_4;
  reg [3:0] held_exponent_5;
  reg [3:0] held_exponent_6;
  reg [3:0] held_exponent_7;
  reg [3:0] held_exponent_8;
  reg [3:0] held_exponent_9;
  reg [9:0] held_mantissa_0;
  reg [9:0] held_mantissa_1;
  reg [9:0] held_mantissa_10;
  reg [9:0] held_mantissa_11;
  reg [9:0] held_mantissa_12;
  reg [9:0] held_mantissa_13;
  reg [9:0] held_mantissa_14;
  reg [9:0] held_mantissa_15;
  reg [9:0] held_mantissa_2;
  reg [9:0] held_mantissa_3;
  reg [9:0] held_mantissa_4;
  reg [9:0] held_mantissa_5;
  reg [9:0] held_mantissa_6;
  reg [9:0] held_mantissa_7;
  reg [9:0] held_mantissa_8;
  reg [9:0] held_mantissa_9;
  reg held_negative_0;
  reg held_negative_1;
  reg held_negative_10;
  reg held_negative_11;
  reg held_negative_12;
  reg held_negative_13;
  reg held_negative_14;
  reg held_negative_15;
  reg held_negative_2;
  reg held_negative_3;
  reg held_negative_4;
  reg held_negative_5;
  reg held_negative_6;
  reg held_negative_7;
  reg held_negative_8;
  reg held_negative_9;
  reg [4:0] held_negatives_0;
  reg [4:0] held_negatives_1;
  reg [4:0] held_negatives_2;
  reg [4:0] held_negatives_3;
  wire here_0_0;
  wire here_0_1;
  wire here_0_2;
  wire here_0_3;
  wire here_10_0;
  wire here_10_1;
  wire here_10_2;
  wire here_10_3;
  wire here_11_0;
  wire here_11_1;
  wire here_11_2;
  wire here_11_3;
  wire here_12_0;
  wire here_12_1;
  wire here_12_2;
  wire here_12_3;
  wire here_13_0;
  wire here_13_1;
  wire here_13_2;
  wire here_13_3;
  wire here_14_0;
  wire here_14_1;
  wire here_14_2;
  wire here_14_3;
  wire here_15_0;
  wire here_15_1;
  wire here_15_2;
  wire here_15_3;
  wire here_1_0;
  wire here_1_1;
  wire here_1_2;
  wire here_1_3;
  wire here_2_0;
  wire here_2_1;
  wire here_2_2;
  wire here_2_3;
  wire here_3_0;
  wire here_3_1;
  wire here_3_2;
  wire here_3_3;
  wire here_4_0;
  wire here_4_1;
  wire here_4_2;
  wire here_4_3;
  wire here_5_0;
  wire here_5_1;
  wire here_5_2;
  wire here_5_3;
  wire here_6_0;
  wire here_6_1;
  wire here_6_2;
  wire here_6_3;
  wire here_7_0;
  wire here_7_1;
  wire here_7_2;
  wire here_7_3;
  wire here_8_0;
  wire here_8_1;
  wire here_8_2;
  wire here_8_3;
  wire here_9_0;
  wire here_9_1;
  wire here_9_2;
  wire here_9_3;
  wire [12:0] inverted_0;
  wire [12:0] inverted_1;
  wire [12:0] inverted_10;
  wire [12:0] inverted_11;
  wire [12:0] inverted_12;
  wire [12:0] inverted_13;
  wire [12:0] inverted_14;
  wire [12:0] inverted_15;
  wire [12:0] inverted_2;
  wire [12:0] inverted_3;
  wire [12:0] inverted_4;
  wire [12:0] inverted_5;
  wire [12:0] inverted_6;
  wire [12:0] inverted_7;
  wire [12:0] inverted_8;
  wire [12:0] inverted_9;
  wire [4:0] negatives_0;
  wire [4:0] negatives_1;
  wire [4:0] negatives_2;
  wire [4:0] negatives_3;
  wire [12:0] placed_0_0;
  wire [16:0] placed_0_1;
  wire [20:0] placed_0_2;
  wire [23:0] placed_0_3;
  wire [12:0] placed_10_0;
  wire [16:0] placed_10_1;
  wire [20:0] placed_10_2;
  wire [23:0] placed_10_3;
  wire [12:0] placed_11_0;
  wire [16:0] placed_11_1;
  wire [20:0] placed_11_2;
  wire [23:0] placed_11_3;
  wire [12:0] placed_12_0;
  wire [16:0] placed_12_1;
  wire [20:0] placed_12_2;
  wire [23:0] placed_12_3;
  wire [12:0] placed_13_0;
  wire [16:0] placed_13_1;
  wire [20:0] placed_13_2;
  wire [23:0] placed_13_3;
  wire [12:0] placed_14_0;
  wire [16:0] placed_14_1;
  wire [20:0] placed_14_2;
  wire [23:0] placed_14_3;
  wire [12:0] placed_15_0;
  wire [16:0] placed_15_1;
  wire [20:0] placed_15_2;
  wire [23:0] placed_15_3;
  wire [12:0] placed_1_0;
  wire [16:0] placed_1_1;
  wire [20:0] placed_1_2;
  wire [23:0] placed_1_3;
  wire [12:0] placed_2_0;
  wire [16:0] placed_2_1;
  wire [20:0] placed_2_2;
  wire [23:0] placed_2_3;
  wire [12:0] placed_3_0;
  wire [16:0] placed_3_1;
  wire [20:0] placed_3_2;
  wire [23:0] placed_3_3;
  wire [12:0] placed_4_0;
  wire [16:0] placed_4_1;
  wire [20:0] placed_4_2;
  wire [23:0] placed_4_3;
  wire [12:0] placed_5_0;
  wire [16:0] placed_5_1;
  wire [20:0] placed_5_2;
  wire [23:0] placed_5_3;
  wire [12:0] placed_6_0;
  wire [16:0] placed_6_1;
  wire [20:0] placed_6_2;
  wire [23:0] placed_6_3;
  wire [12:0] placed_7_0;
  wire [16:0] placed_7_1;
  wire [20:0] placed_7_2;
  wire [23:0] placed_7_3;
  wire [12:0] placed_8_0;
  wire [16:0] placed_8_1;
  wire [20:0] placed_8_2;
  wire [23:0] placed_8_3;
  wire [12:0] placed_9_0;
  wire [16:0] placed_9_1;
  wire [20:0] placed_9_2;
  wire [23:0] placed_9_3;
  wire [3:0] product_0_exponent;
  wire [9:0] product_0_mantissa;
  wire product_0_negative;
  wire [3:0] product_10_exponent;
  wire [9:0] product_10_mantissa;
  wire product_10_negative;
  wire [3:0] product_11_exponent;
  wire [9:0] product_11_mantissa;
  wire product_11_negative;
  wire [3:0] product_12_exponent;
  wire [9:0] product_12_mantissa;
  wire product_12_negative;
  wire [3:0] product_13_exponent;
  wire [9:0] product_13_mantissa;
  wire product_13_negative;
  wire [3:0] product_14_exponent;
  wire [9:0] product_14_mantissa;
  wire product_14_negative;
  wire [3:0] product_15_exponent;
  wire [9:0] product_15_mantissa;
  wire product_15_negative;
  wire [3:0] product_1_exponent;
  wire [9:0] product_1_mantissa;
  wire product_1_negative;
  wire [3:0] product_2_exponent;
  wire [9:0] product_2_mantissa;
  wire product_2_negative;
  wire [3:0] product_3_exponent;
  wire [9:0] product_3_mantissa;
  wire product_3_negative;
  wire [3:0] product_4_exponent;
  wire [9:0] product_4_mantissa;
  wire product_4_negative;
  wire [3:0] product_5_exponent;
  wire [9:0] product_5_mantissa;
  wire product_5_negative;
  wire [3:0] product_6_exponent;
  wire [9:0] product_6_mantissa;
  wire product_6_negative;
  wire [3:0] product_7_exponent;
  wire [9:0] product_7_mantissa;
  wire product_7_negative;
  wire [3:0] product_8_exponent;
  wire [9:0] product_8_mantissa;
  wire product_8_negative;
  wire [3:0] product_9_exponent;
  wire [9:0] product_9_mantissa;
  wire product_9_negative;
  wire [23:0] row_0;
  wire [23:0] row_1;
  wire [23:0] row_10;
  wire [23:0] row_11;
  wire [23:0] row_12;
  wire [23:0] row_13;
  wire [23:0] row_14;
  wire [23:0] row_15;
  wire [23:0] row_2;
  wire [23:0] row_3;
  wire [23:0] row_4;
  wire [23:0] row_5;
  wire [23:0] row_6;
  wire [23:0] row_7;
  wire [23:0] row_8;
  wire [23:0] row_9;
  wire [12:0] shifted_0;
  wire [12:0] shifted_1;
  wire [12:0] shifted_10;
  wire [12:0] shifted_11;
  wire [12:0] shifted_12;
  wire [12:0] shifted_13;
  wire [12:0] shifted_14;
  wire [12:0] shifted_15;
  wire [12:0] shifted_2;
  wire [12:0] shifted_3;
  wire [12:0] shifted_4;
  wire [12:0] shifted_5;
  wire [12:0] shifted_6;
  wire [12:0] shifted_7;
  wire [12:0] shifted_8;
  wire [12:0] shifted_9;
  wire [4:0] weight_0_significand;
  wire [4:0] weight_10_significand;
  wire [4:0] weight_11_significand;
  wire [4:0] weight_12_significand;
  wire [4:0] weight_13_significand;
  wire [4:0] weight_14_significand;
  wire [4:0] weight_15_significand;
  wire [4:0] weight_1_significand;
  wire [4:0] weight_2_significand;
  wire [4:0] weight_3_significand;
  wire [4:0] weight_4_significand;
  wire [4:0] weight_5_significand;
  wire [4:0] weight_6_significand;
  wire [4:0] weight_7_significand;
  wire [4:0] weight_8_significand;
  wire [4:0] weight_9_significand;
  assign correction_1[28:24] = ~ held_negatives_3;
  assign _227_[28:13] = 16'he6f1 + { placed_0_3[23:21], row_0[20:13] };
  assign _228_ = $signed({ _227_[28:13], row_0[12:4], placed_0_0[3:0] }) + $signed({ 1'h0, placed_1_3[23:21], row_1[20:4], placed_1_0[3:0] });
  assign _229_ = $signed(_228_) + $signed({ 1'h0, placed_2_3[23:21], row_2[20:4], placed_2_0[3:0] });
  assign _230_ = $signed(_229_) + $signed({ 1'h0, placed_3_3[23:21], row_3[20:4], placed_3_0[3:0] });
  assign _231_ = $signed(_230_) + $signed({ 1'h0, placed_4_3[23:21], row_4[20:4], placed_4_0[3:0] });
  assign _233_ = $signed(_231_) + $signed({ 1'h0, placed_5_3[23:21], row_5[20:4], placed_5_0[3:0] });
  assign _234_ = $signed(_233_) + $signed({ 1'h0, placed_6_3[23:21], row_6[20:4], placed_6_0[3:0] });
  assign _235_ = $signed(_234_) + $signed({ 1'h0, placed_7_3[23:21], row_7[20:4], placed_7_0[3:0] });
  assign _236_ = $signed(_235_) + $signed({ 1'h0, placed_8_3[23:21], row_8[20:4], placed_8_0[3:0] });
  assign _237_ = $signed(_236_) + $signed({ 1'h0, placed_9_3[23:21], row_9[20:4], placed_9_0[3:0] });
  assign _238_ = $signed(_237_) + $signed({ 1'h0, placed_10_3[23:21], row_10[20:4], placed_10_0[3:0] });
  assign _239_ = $signed(_238_) + $signed({ 1'h0, placed_11_3[23:21], row_11[20:4], placed_11_0[3:0] });
  assign _240_ = $signed(_239_) + $signed({ 1'h0, placed_12_3[23:21], row_12[20:4], placed_12_0[3:0] });
  assign _241_ = $signed(_240_) + $signed({ 1'h0, placed_13_3[23:21], row_13[20:4], placed_13_0[3:0] });
  assign _242_ = $signed(_241_) + $signed({ 1'h0, placed_14_3[23:21], row_14[20:4], placed_14_0[3:0] });
  assign _243_ = $signed(_242_) + $signed({ 1'h0, placed_15_3[23:21], row_15[20:4], placed_15_0[3:0] });
  assign _244_[28:4] = { correction_0[25:21], 3'h0, correction_0[17:13], held_negatives_2, 3'h0, held_negatives_0[4] } + { correction_1[28:24], 2'h0, correction_1[21:17], held_negatives_3, 3'h0, held_negatives_1 };
  assign sum = $signed(_243_) + $signed({ _244_[28:4], held_negatives_0[3:0] });
  always @(posedge clk)
    held_negative_0 <= product_0_negative;
  always @(posedge clk)
    held_mantissa_0 <= product_0_mantissa;
  always @(posedge clk)
    held_exponent_0 <= product_0_exponent;
  always @(posedge clk)
    held_negative_1 <= product_1_negative;
  always @(posedge clk)
    held_mantissa_1 <= product_1_mantissa;
  always @(posedge clk)
    held_exponent_1 <= product_1_exponent;
  always @(posedge clk)
    held_negative_2 <= product_2_negative;
  always @(posedge clk)
    held_mantissa_2 <= product_2_mantissa;
  always @(posedge clk)
    held_exponent_2 <= product_2_exponent;
  always @(posedge clk)
    held_negative_3 <= product_3_negative;
  always @(posedge clk)
    held_mantissa_3 <= product_3_mantissa;
  always @(posedge clk)
    held_exponent_3 <= product_3_exponent;
  always @(posedge clk)
    held_negative_4 <= product_4_negative;
  always @(posedge clk)
    held_mantissa_4 <= product_4_mantissa;
  always @(posedge clk)
    held_exponent_4 <= product_4_exponent;
  always @(posedge clk)
    held_negative_5 <= product_5_negative;
  always @(posedge clk)
    held_mantissa_5 <= product_5_mantissa;
  always @(posedge clk)
    held_exponent_5 <= product_5_exponent;
  always @(posedge clk)
    held_negative_6 <= product_6_negative;
  always @(posedge clk)
    held_mantissa_6 <= product_6_mantissa;
  always @(posedge clk)
    held_exponent_6 <= product_6_exponent;
  always @(posedge clk)
    held_negative_7 <= product_7_negative;
  always @(posedge clk)
    held_mantissa_7 <= product_7_mantissa;
  always @(posedge clk)
    held_exponent_7 <= product_7_exponent;
  always @(posedge clk)
    held_negative_8 <= product_8_negative;
  always @(posedge clk)
    held_mantissa_8 <= product_8_mantissa;
  always @(posedge clk)
    held_exponent_8 <= product_8_exponent;
  always @(posedge clk)
    held_negative_9 <= product_9_negative;
  always @(posedge clk)
    held_mantissa_9 <= product_9_mantissa;
  always @(posedge clk)
    held_exponent_9 <= product_9_exponent;
  always @(posedge clk)
    held_negative_10 <= product_10_negative;
  always @(posedge clk)
    held_mantissa_10 <= product_10_mantissa;
  always @(posedge clk)
    held_exponent_10 <= product_10_exponent;
  always @(posedge clk)
    held_negative_11 <= product_11_negative;
  always @(posedge clk)
    held_mantissa_11 <= product_11_mantissa;
  always @(posedge clk)
    held_exponent_11 <= product_11_exponent;
  always @(posedge clk)
    held_negative_12 <= product_12_negative;
  always @(posedge clk)
    held_mantissa_12 <= product_12_mantissa;
  always @(posedge clk)
    held_exponent_12 <= product_12_exponent;
  always @(posedge clk)
    held_negative_13 <= product_13_negative;
  always @(posedge clk)
    held_mantissa_13 <= product_13_mantissa;
  always @(posedge clk)
    held_exponent_13 <= product_13_exponent;
  always @(posedge clk)
    held_negative_14 <= product_14_negative;
  always @(posedge clk)
    held_mantissa_14 <= product_14_mantissa;
  always @(posedge clk)
    held_exponent_14 <= product_14_exponent;
  always @(posedge clk)
    held_negative_15 <= product_15_negative;
  always @(posedge clk)
    held_mantissa_15 <= product_15_mantissa;
  always @(posedge clk)
    held_exponent_15 <= product_15_exponent;
  always @(posedge clk)
    held_negatives_0 <= negatives_0;
  always @(posedge clk)
    held_negatives_1 <= negatives_1;
  always @(posedge clk)
    held_negatives_2 <= negatives_2;
  always @(posedge clk)
    held_negatives_3 <= negatives_3;
  assign product_0_mantissa = { act_0_significand[4], acts[3:0] } * { weight_0_significand[4], weights[3:0] };
  assign product_0_exponent = acts[6:4] + weights[6:4];
  assign _141_ = acts[7] ^ weights[7];
  assign act_0_significand[4] = | acts[6:0];
  assign _247_ = _141_ & act_0_significand[4];
  assign weight_0_significand[4] = | weights[6:0];
  assign product_0_negative = _247_ & weight_0_significand[4];
  assign product_1_mantissa = { act_1_significand[4], acts[11:8] } * { weight_1_significand[4], weights[11:8] };
  assign product_1_exponent = acts[14:12] + weights[14:12];
  assign _262_ = acts[15] ^ weights[15];
  assign act_1_significand[4] = | acts[14:8];
  assign _004_ = _262_ & act_1_significand[4];
  assign weight_1_significand[4] = | weights[14:8];
  assign product_1_negative = _004_ & weight_1_significand[4];
  assign product_2_mantissa = { act_2_significand[4], acts[19:16] } * { weight_2_significand[4], weights[19:16] };
  assign product_2_exponent = acts[22:20] + weights[22:20];
  assign _018_ = acts[23] ^ weights[23];
  assign act_2_significand[4] = | acts[22:16];
  assign _026_ = _018_ & act_2_significand[4];
  assign weight_2_significand[4] = | weights[22:16];
  assign product_2_negative = _026_ & weight_2_significand[4];
  assign product_3_mantissa = { act_3_significand[4], acts[27:24] } * { weight_3_significand[4], weights[27:24] };
  assign product_3_exponent = acts[30:28] + weights[30:28];
  assign _051_ = acts[31] ^ weights[31];
  assign act_3_significand[4] = | acts[30:24];
  assign _072_ = _051_ & act_3_significand[4];
  assign weight_3_significand[4] = | weights[30:24];
  assign product_3_negative = _072_ & weight_3_significand[4];
  assign product_4_mantissa = { act_4_significand[4], acts[35:32] } * { weight_4_significand[4], weights[35:32] };
  assign product_4_exponent = acts[38:36] + weights[38:36];
  assign _111_ = acts[39] ^ weights[39];
  assign act_4_significand[4] = | acts[38:32];
  assign _131_ = _111_ & act_4_significand[4];
  assign weight_4_significand[4] = | weights[38:32];
  assign product_4_negative = _131_ & weight_4_significand[4];
  assign product_5_mantissa = { act_5_significand[4], acts[43:40] } * { weight_5_significand[4], weights[43:40] };
  assign product_5_exponent = acts[46:44] + weights[46:44];
  assign _172_ = acts[47] ^ weights[47];
  assign act_5_significand[4] = | acts[46:40];
  assign _191_ = _172_ & act_5_significand[4];
  assign weight_5_significand[4] = | weights[46:40];
  assign product_5_negative = _191_ & weight_5_significand[4];
  assign product_6_mantissa = { act_6_significand[4], acts[51:48] } * { weight_6_significand[4], weights[51:48] };
  assign product_6_exponent = acts[54:52] + weights[54:52];
  assign _226_ = acts[55] ^ weights[55];
  assign act_6_significand[4] = | acts[54:48];
  assign _232_ = _226_ & act_6_significand[4];
  assign weight_6_significand[4] = | weights[54:48];
  assign product_6_negative = _232_ & weight_6_significand[4];
  assign product_7_mantissa = { act_7_significand[4], acts[59:56] } * { weight_7_significand[4], weights[59:56] };
  assign product_7_exponent = acts[62:60] + weights[62:60];
  assign _245_ = acts[63] ^ weights[63];
  assign act_7_significand[4] = | acts[62:56];
  assign _246_ = _245_ & act_7_significand[4];
  assign weight_7_significand[4] = | weights[62:56];
  assign product_7_negative = _246_ & weight_7_significand[4];
  assign product_8_mantissa = { act_8_significand[4], acts[67:64] } * { weight_8_significand[4], weights[67:64] };
  assign product_8_exponent = acts[70:68] + weights[70:68];
  assign _248_ = acts[71] ^ weights[71];
  assign act_8_significand[4] = | acts[70:64];
  assign _249_ = _248_ & act_8_significand[4];
  assign weight_8_significand[4] = | weights[70:64];
  assign product_8_negative = _249_ & weight_8_significand[4];
  assign product_9_mantissa = { act_9_significand[4], acts[75:72] } * { weight_9_significand[4], weights[75:72] };
  assign product_9_exponent = acts[78:76] + weights[78:76];
  assign _250_ = acts[79] ^ weights[79];
  assign act_9_significand[4] = | acts[78:72];
  assign _251_ = _250_ & act_9_significand[4];
  assign weight_9_significand[4] = | weights[78:72];
  assign product_9_negative = _251_ & weight_9_significand[4];
  assign product_10_mantissa = { act_10_significand[4], acts[83:80] } * { weight_10_significand[4], weights[83:80] };
  assign product_10_exponent = acts[86:84] + weights[86:84];
  assign _252_ = acts[87] ^ weights[87];
  assign act_10_significand[4] = | acts[86:80];
  assign _253_ = _252_ & act_10_significand[4];
  assign weight_10_significand[4] = | weights[86:80];
  assign product_10_negative = _253_ & weight_10_significand[4];
  assign product_11_mantissa = { act_11_significand[4], acts[91:88] } * { weight_11_significand[4], weights[91:88] };
  assign product_11_exponent = acts[94:92] + weights[94:92];
  assign _254_ = acts[95] ^ weights[95];
  assign act_11_significand[4] = | acts[94:88];
  assign _255_ = _254_ & act_11_significand[4];
  assign weight_11_significand[4] = | weights[94:88];
  assign product_11_negative = _255_ & weight_11_significand[4];
  assign product_12_mantissa = { act_12_significand[4], acts[99:96] } * { weight_12_significand[4], weights[99:96] };
  assign product_12_exponent = acts[102:100] + weights[102:100];
  assign _256_ = acts[103] ^ weights[103];
  assign act_12_significand[4] = | acts[102:96];
  assign _257_ = _256_ & act_12_significand[4];
  assign weight_12_significand[4] = | weights[102:96];
  assign product_12_negative = _257_ & weight_12_significand[4];
  assign product_13_mantissa = { act_13_significand[4], acts[107:104] } * { weight_13_significand[4], weights[107:104] };
  assign product_13_exponent = acts[110:108] + weights[110:108];
  assign _258_ = acts[111] ^ weights[111];
  assign act_13_significand[4] = | acts[110:104];
  assign _259_ = _258_ & act_13_significand[4];
  assign weight_13_significand[4] = | weights[110:104];
  assign product_13_negative = _259_ & weight_13_significand[4];
  assign product_14_mantissa = { act_14_significand[4], acts[115:112] } * { weight_14_significand[4], weights[115:112] };
  assign product_14_exponent = acts[118:116] + weights[118:116];
  assign _260_ = acts[119] ^ weights[119];
  assign act_14_significand[4] = | acts[118:112];
  assign _261_ = _260_ & act_14_significand[4];
  assign weight_14_significand[4] = | weights[118:112];
  assign product_14_negative = _261_ & weight_14_significand[4];
  assign product_15_mantissa = { act_15_significand[4], acts[123:120] } * { weight_15_significand[4], weights[123:120] };
  assign product_15_exponent = acts[126:124] + weights[126:124];
  assign _263_ = acts[127] ^ weights[127];
  assign act_15_significand[4] = | acts[126:120];
  assign _264_ = _263_ & act_15_significand[4];
  assign weight_15_significand[4] = | weights[126:120];
  assign product_15_negative = _264_ & weight_15_significand[4];
  assign shifted_0 = held_mantissa_0 << held_exponent_0[1:0];
  assign inverted_0 = shifted_0 ^ { held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0 };
  assign here_0_0 = ! held_exponent_0[3:2];
  assign placed_0_0 = inverted_0 & { here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0, here_0_0 };
  assign here_0_1 = held_exponent_0[3:2] == 1'h1;
  assign placed_0_1[16:4] = inverted_0 & { here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1, here_0_1 };
  assign here_0_2 = held_exponent_0[3:2] == 2'h2;
  assign placed_0_2[20:8] = inverted_0 & { here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2, here_0_2 };
  assign here_0_3 = held_exponent_0[3:2] == 2'h3;
  assign placed_0_3[23:12] = inverted_0[11:0] & { here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3, here_0_3 };
  assign shifted_1 = held_mantissa_1 << held_exponent_1[1:0];
  assign inverted_1 = shifted_1 ^ { held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1 };
  assign here_1_0 = ! held_exponent_1[3:2];
  assign placed_1_0 = inverted_1 & { here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0, here_1_0 };
  assign here_1_1 = held_exponent_1[3:2] == 1'h1;
  assign placed_1_1[16:4] = inverted_1 & { here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1, here_1_1 };
  assign here_1_2 = held_exponent_1[3:2] == 2'h2;
  assign placed_1_2[20:8] = inverted_1 & { here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2, here_1_2 };
  assign here_1_3 = held_exponent_1[3:2] == 2'h3;
  assign placed_1_3[23:12] = inverted_1[11:0] & { here_1_3, here_1_3, here_1_3, here_1_3, here_1_3, here_1_3, here_1_3, here_1_3, here_1_3, here_1_3, here_1_3, here_1_3 };
  assign shifted_2 = held_mantissa_2 << held_exponent_2[1:0];
  assign inverted_2 = shifted_2 ^ { held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2 };
  assign here_2_0 = ! held_exponent_2[3:2];
  assign placed_2_0 = inverted_2 & { here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0, here_2_0 };
  assign here_2_1 = held_exponent_2[3:2] == 1'h1;
  assign placed_2_1[16:4] = inverted_2 & { here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1, here_2_1 };
  assign here_2_2 = held_exponent_2[3:2] == 2'h2;
  assign placed_2_2[20:8] = inverted_2 & { here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2, here_2_2 };
  assign here_2_3 = held_exponent_2[3:2] == 2'h3;
  assign placed_2_3[23:12] = inverted_2[11:0] & { here_2_3, here_2_3, here_2_3, here_2_3, here_2_3, here_2_3, here_2_3, here_2_3, here_2_3, here_2_3, here_2_3, here_2_3 };
  assign shifted_3 = held_mantissa_3 << held_exponent_3[1:0];
  assign inverted_3 = shifted_3 ^ { held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3 };
  assign here_3_0 = ! held_exponent_3[3:2];
  assign placed_3_0 = inverted_3 & { here_3_0, here_3_0, here_3_0, here_3_0, here_3_0, here_3_0, here_3_0, here_3_0, here_3_0, here_3_0, here_3_0, here_3_0, here_3_0 };
  assign here_3_1 = held_exponent_3[3:2] == 1'h1;
  assign placed_3_1[16:4] = inverted_3 & { here_3_1, here_3_1, here_3_1, here_3_1, here_3_1, here_3_1, here_3_1, here_3_1, here_3_1, here_3_1, here_3_1, here_3_1, here_3_1 };
  assign here_3_2 = held_exponent_3[3:2] == 2'h2;
  assign placed_3_2[20:8] = inverted_3 & { here_3_2, here_3_2, here_3_2, here_3_2, here_3_2, here_3_2, here_3_2, here_3_2, here_3_2, here_3_2, here_3_2, here_3_2, here_3_2 };
  assign here_3_3 = held_exponent_3[3:2] == 2'h3;
  assign placed_3_3[23:12] = inverted_3[11:0] & { here_3_3, here_3_3, here_3_3, here_3_3, here_3_3, here_3_3, here_3_3, here_3_3, here_3_3, here_3_3, here_3_3, here_3_3 };
  assign shifted_4 = held_mantissa_4 << held_exponent_4[1:0];
  assign inverted_4 = shifted_4 ^ { held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4 };
  assign here_4_0 = ! held_exponent_4[3:2];
  assign placed_4_0 = inverted_4 & { here_4_0, here_4_0, here_4_0, here_4_0, here_4_0, here_4_0, here_4_0, here_4_0, here_4_0, here_4_0, here_4_0, here_4_0, here_4_0 };
  assign here_4_1 = held_exponent_4[3:2] == 1'h1;
  assign placed_4_1[16:4] = inverted_4 & { here_4_1, here_4_1, here_4_1, here_4_1, here_4_1, here_4_1, here_4_1, here_4_1, here_4_1, here_4_1, here_4_1, here_4_1, here_4_1 };
  assign here_4_2 = held_exponent_4[3:2] == 2'h2;
  assign placed_4_2[20:8] = inverted_4 & { here_4_2, here_4_2, here_4_2, here_4_2, here_4_2, here_4_2, here_4_2, here_4_2, here_4_2, here_4_2, here_4_2, here_4_2, here_4_2 };
  assign here_4_3 = held_exponent_4[3:2] == 2'h3;
  assign placed_4_3[23:12] = inverted_4[11:0] & { here_4_3, here_4_3, here_4_3, here_4_3, here_4_3, here_4_3, here_4_3, here_4_3, here_4_3, here_4_3, here_4_3, here_4_3 };
  assign shifted_5 = held_mantissa_5 << held_exponent_5[1:0];
  assign inverted_5 = shifted_5 ^ { held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5 };
  assign here_5_0 = ! held_exponent_5[3:2];
  assign placed_5_0 = inverted_5 & { here_5_0, here_5_0, here_5_0, here_5_0, here_5_0, here_5_0, here_5_0, here_5_0, here_5_0, here_5_0, here_5_0, here_5_0, here_5_0 };
  assign here_5_1 = held_exponent_5[3:2] == 1'h1;
  assign placed_5_1[16:4] = inverted_5 & { here_5_1, here_5_1, here_5_1, here_5_1, here_5_1, here_5_1, here_5_1, here_5_1, here_5_1, here_5_1, here_5_1, here_5_1, here_5_1 };
  assign here_5_2 = held_exponent_5[3:2] == 2'h2;
  assign placed_5_2[20:8] = inverted_5 & { here_5_2, here_5_2, here_5_2, here_5_2, here_5_2, here_5_2, here_5_2, here_5_2, here_5_2, here_5_2, here_5_2, here_5_2, here_5_2 };
  assign here_5_3 = held_exponent_5[3:2] == 2'h3;
  assign placed_5_3[23:12] = inverted_5[11:0] & { here_5_3, here_5_3, here_5_3, here_5_3, here_5_3, here_5_3, here_5_3, here_5_3, here_5_3, here_5_3, here_5_3, here_5_3 };
  assign shifted_6 = held_mantissa_6 << held_exponent_6[1:0];
  assign inverted_6 = shifted_6 ^ { held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6 };
  assign here_6_0 = ! held_exponent_6[3:2];
  assign placed_6_0 = inverted_6 & { here_6_0, here_6_0, here_6_0, here_6_0, here_6_0, here_6_0, here_6_0, here_6_0, here_6_0, here_6_0, here_6_0, here_6_0, here_6_0 };
  assign here_6_1 = held_exponent_6[3:2] == 1'h1;
  assign placed_6_1[16:4] = inverted_6 & { here_6_1, here_6_1, here_6_1, here_6_1, here_6_1, here_6_1, here_6_1, here_6_1, here_6_1, here_6_1, here_6_1, here_6_1, here_6_1 };
  assign here_6_2 = held_exponent_6[3:2] == 2'h2;
  assign placed_6_2[20:8] = inverted_6 & { here_6_2, here_6_2, here_6_2, here_6_2, here_6_2, here_6_2, here_6_2, here_6_2, here_6_2, here_6_2, here_6_2, here_6_2, here_6_2 };
  assign here_6_3 = held_exponent_6[3:2] == 2'h3;
  assign placed_6_3[23:12] = inverted_6[11:0] & { here_6_3, here_6_3, here_6_3, here_6_3, here_6_3, here_6_3, here_6_3, here_6_3, here_6_3, here_6_3, here_6_3, here_6_3 };
  assign shifted_7 = held_mantissa_7 << held_exponent_7[1:0];
  assign inverted_7 = shifted_7 ^ { held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7 };
  assign here_7_0 = ! held_exponent_7[3:2];
  assign placed_7_0 = inverted_7 & { here_7_0, here_7_0, here_7_0, here_7_0, here_7_0, here_7_0, here_7_0, here_7_0, here_7_0, here_7_0, here_7_0, here_7_0, here_7_0 };
  assign here_7_1 = held_exponent_7[3:2] == 1'h1;
  assign placed_7_1[16:4] = inverted_7 & { here_7_1, here_7_1, here_7_1, here_7_1, here_7_1, here_7_1, here_7_1, here_7_1, here_7_1, here_7_1, here_7_1, here_7_1, here_7_1 };
  assign here_7_2 = held_exponent_7[3:2] == 2'h2;
  assign placed_7_2[20:8] = inverted_7 & { here_7_2, here_7_2, here_7_2, here_7_2, here_7_2, here_7_2, here_7_2, here_7_2, here_7_2, here_7_2, here_7_2, here_7_2, here_7_2 };
  assign here_7_3 = held_exponent_7[3:2] == 2'h3;
  assign placed_7_3[23:12] = inverted_7[11:0] & { here_7_3, here_7_3, here_7_3, here_7_3, here_7_3, here_7_3, here_7_3, here_7_3, here_7_3, here_7_3, here_7_3, here_7_3 };
  assign shifted_8 = held_mantissa_8 << held_exponent_8[1:0];
  assign inverted_8 = shifted_8 ^ { held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8 };
  assign here_8_0 = ! held_exponent_8[3:2];
  assign placed_8_0 = inverted_8 & { here_8_0, here_8_0, here_8_0, here_8_0, here_8_0, here_8_0, here_8_0, here_8_0, here_8_0, here_8_0, here_8_0, here_8_0, here_8_0 };
  assign here_8_1 = held_exponent_8[3:2] == 1'h1;
  assign placed_8_1[16:4] = inverted_8 & { here_8_1, here_8_1, here_8_1, here_8_1, here_8_1, here_8_1, here_8_1, here_8_1, here_8_1, here_8_1, here_8_1, here_8_1, here_8_1 };
  assign here_8_2 = held_exponent_8[3:2] == 2'h2;
  assign placed_8_2[20:8] = inverted_8 & { here_8_2, here_8_2, here_8_2, here_8_2, here_8_2, here_8_2, here_8_2, here_8_2, here_8_2, here_8_2, here_8_2, here_8_2, here_8_2 };
  assign here_8_3 = held_exponent_8[3:2] == 2'h3;
  assign placed_8_3[23:12] = inverted_8[11:0] & { here_8_3, here_8_3, here_8_3, here_8_3, here_8_3, here_8_3, here_8_3, here_8_3, here_8_3, here_8_3, here_8_3, here_8_3 };
  assign shifted_9 = held_mantissa_9 << held_exponent_9[1:0];
  assign inverted_9 = shifted_9 ^ { held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9 };
  assign here_9_0 = ! held_exponent_9[3:2];
  assign placed_9_0 = inverted_9 & { here_9_0, here_9_0, here_9_0, here_9_0, here_9_0, here_9_0, here_9_0, here_9_0, here_9_0, here_9_0, here_9_0, here_9_0, here_9_0 };
  assign here_9_1 = held_exponent_9[3:2] == 1'h1;
  assign placed_9_1[16:4] = inverted_9 & { here_9_1, here_9_1, here_9_1, here_9_1, here_9_1, here_9_1, here_9_1, here_9_1, here_9_1, here_9_1, here_9_1, here_9_1, here_9_1 };
  assign here_9_2 = held_exponent_9[3:2] == 2'h2;
  assign placed_9_2[20:8] = inverted_9 & { here_9_2, here_9_2, here_9_2, here_9_2, here_9_2, here_9_2, here_9_2, here_9_2, here_9_2, here_9_2, here_9_2, here_9_2, here_9_2 };
  assign here_9_3 = held_exponent_9[3:2] == 2'h3;
  assign placed_9_3[23:12] = inverted_9[11:0] & { here_9_3, here_9_3, here_9_3, here_9_3, here_9_3, here_9_3, here_9_3, here_9_3, here_9_3, here_9_3, here_9_3, here_9_3 };
  assign shifted_10 = held_mantissa_10 << held_exponent_10[1:0];
  assign inverted_10 = shifted_10 ^ { held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10 };
  assign here_10_0 = ! held_exponent_10[3:2];
  assign placed_10_0 = inverted_10 & { here_10_0, here_10_0, here_10_0, here_10_0, here_10_0, here_10_0, here_10_0, here_10_0, here_10_0, here_10_0, here_10_0, here_10_0, here_10_0 };
  assign here_10_1 = held_exponent_10[3:2] == 1'h1;
  assign placed_10_1[16:4] = inverted_10 & { here_10_1, here_10_1, here_10_1, here_10_1, here_10_1, here_10_1, here_10_1, here_10_1, here_10_1, here_10_1, here_10_1, here_10_1, here_10_1 };
  assign here_10_2 = held_exponent_10[3:2] == 2'h2;
  assign placed_10_2[20:8] = inverted_10 & { here_10_2, here_10_2, here_10_2, here_10_2, here_10_2, here_10_2, here_10_2, here_10_2, here_10_2, here_10_2, here_10_2, here_10_2, here_10_2 };
  assign here_10_3 = held_exponent_10[3:2] == 2'h3;
  assign placed_10_3[23:12] = inverted_10[11:0] & { here_10_3, here_10_3, here_10_3, here_10_3, here_10_3, here_10_3, here_10_3, here_10_3, here_10_3, here_10_3, here_10_3, here_10_3 };
  assign shifted_11 = held_mantissa_11 << held_exponent_11[1:0];
  assign inverted_11 = shifted_11 ^ { held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11 };
  assign here_11_0 = ! held_exponent_11[3:2];
  assign placed_11_0 = inverted_11 & { here_11_0, here_11_0, here_11_0, here_11_0, here_11_0, here_11_0, here_11_0, here_11_0, here_11_0, here_11_0, here_11_0, here_11_0, here_11_0 };
  assign here_11_1 = held_exponent_11[3:2] == 1'h1;
  assign placed_11_1[16:4] = inverted_11 & { here_11_1, here_11_1, here_11_1, here_11_1, here_11_1, here_11_1, here_11_1, here_11_1, here_11_1, here_11_1, here_11_1, here_11_1, here_11_1 };
  assign here_11_2 = held_exponent_11[3:2] == 2'h2;
  assign placed_11_2[20:8] = inverted_11 & { here_11_2, here_11_2, here_11_2, here_11_2, here_11_2, here_11_2, here_11_2, here_11_2, here_11_2, here_11_2, here_11_2, here_11_2, here_11_2 };
  assign here_11_3 = held_exponent_11[3:2] == 2'h3;
  assign placed_11_3[23:12] = inverted_11[11:0] & { here_11_3, here_11_3, here_11_3, here_11_3, here_11_3, here_11_3, here_11_3, here_11_3, here_11_3, here_11_3, here_11_3, here_11_3 };
  assign shifted_12 = held_mantissa_12 << held_exponent_12[1:0];
  assign inverted_12 = shifted_12 ^ { held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12 };
  assign here_12_0 = ! held_exponent_12[3:2];
  assign placed_12_0 = inverted_12 & { here_12_0, here_12_0, here_12_0, here_12_0, here_12_0, here_12_0, here_12_0, here_12_0, here_12_0, here_12_0, here_12_0, here_12_0, here_12_0 };
  assign here_12_1 = held_exponent_12[3:2] == 1'h1;
  assign placed_12_1[16:4] = inverted_12 & { here_12_1, here_12_1, here_12_1, here_12_1, here_12_1, here_12_1, here_12_1, here_12_1, here_12_1, here_12_1, here_12_1, here_12_1, here_12_1 };
  assign here_12_2 = held_exponent_12[3:2] == 2'h2;
  assign placed_12_2[20:8] = inverted_12 & { here_12_2, here_12_2, here_12_2, here_12_2, here_12_2, here_12_2, here_12_2, here_12_2, here_12_2, here_12_2, here_12_2, here_12_2, here_12_2 };
  assign here_12_3 = held_exponent_12[3:2] == 2'h3;
  assign placed_12_3[23:12] = inverted_12[11:0] & { here_12_3, here_12_3, here_12_3, here_12_3, here_12_3, here_12_3, here_12_3, here_12_3, here_12_3, here_12_3, here_12_3, here_12_3 };
  assign shifted_13 = held_mantissa_13 << held_exponent_13[1:0];
  assign inverted_13 = shifted_13 ^ { held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13 };
  assign here_13_0 = ! held_exponent_13[3:2];
  assign placed_13_0 = inverted_13 & { here_13_0, here_13_0, here_13_0, here_13_0, here_13_0, here_13_0, here_13_0, here_13_0, here_13_0, here_13_0, here_13_0, here_13_0, here_13_0 };
  assign here_13_1 = held_exponent_13[3:2] == 1'h1;
  assign placed_13_1[16:4] = inverted_13 & { here_13_1, here_13_1, here_13_1, here_13_1, here_13_1, here_13_1, here_13_1, here_13_1, here_13_1, here_13_1, here_13_1, here_13_1, here_13_1 };
  assign here_13_2 = held_exponent_13[3:2] == 2'h2;
  assign placed_13_2[20:8] = inverted_13 & { here_13_2, here_13_2, here_13_2, here_13_2, here_13_2, here_13_2, here_13_2, here_13_2, here_13_2, here_13_2, here_13_2, here_13_2, here_13_2 };
  assign here_13_3 = held_exponent_13[3:2] == 2'h3;
  assign placed_13_3[23:12] = inverted_13[11:0] & { here_13_3, here_13_3, here_13_3, here_13_3, here_13_3, here_13_3, here_13_3, here_13_3, here_13_3, here_13_3, here_13_3, here_13_3 };
  assign shifted_14 = held_mantissa_14 << held_exponent_14[1:0];
  assign inverted_14 = shifted_14 ^ { held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14 };
  assign here_14_0 = ! held_exponent_14[3:2];
  assign placed_14_0 = inverted_14 & { here_14_0, here_14_0, here_14_0, here_14_0, here_14_0, here_14_0, here_14_0, here_14_0, here_14_0, here_14_0, here_14_0, here_14_0, here_14_0 };
  assign here_14_1 = held_exponent_14[3:2] == 1'h1;
  assign placed_14_1[16:4] = inverted_14 & { here_14_1, here_14_1, here_14_1, here_14_1, here_14_1, here_14_1, here_14_1, here_14_1, here_14_1, here_14_1, here_14_1, here_14_1, here_14_1 };
  assign here_14_2 = held_exponent_14[3:2] == 2'h2;
  assign placed_14_2[20:8] = inverted_14 & { here_14_2, here_14_2, here_14_2, here_14_2, here_14_2, here_14_2, here_14_2, here_14_2, here_14_2, here_14_2, here_14_2, here_14_2, here_14_2 };
  assign here_14_3 = held_exponent_14[3:2] == 2'h3;
  assign placed_14_3[23:12] = inverted_14[11:0] & { here_14_3, here_14_3, here_14_3, here_14_3, here_14_3, here_14_3, here_14_3, here_14_3, here_14_3, here_14_3, here_14_3, here_14_3 };
  assign shifted_15 = held_mantissa_15 << held_exponent_15[1:0];
  assign inverted_15 = shifted_15 ^ { held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15 };
  assign here_15_0 = ! held_exponent_15[3:2];
  assign placed_15_0 = inverted_15 & { here_15_0, here_15_0, here_15_0, here_15_0, here_15_0, here_15_0, here_15_0, here_15_0, here_15_0, here_15_0, here_15_0, here_15_0, here_15_0 };
  assign here_15_1 = held_exponent_15[3:2] == 1'h1;
  assign placed_15_1[16:4] = inverted_15 & { here_15_1, here_15_1, here_15_1, here_15_1, here_15_1, here_15_1, here_15_1, here_15_1, here_15_1, here_15_1, here_15_1, here_15_1, here_15_1 };
  assign here_15_2 = held_exponent_15[3:2] == 2'h2;
  assign placed_15_2[20:8] = inverted_15 & { here_15_2, here_15_2, here_15_2, here_15_2, here_15_2, here_15_2, here_15_2, here_15_2, here_15_2, here_15_2, here_15_2, here_15_2, here_15_2 };
  assign here_15_3 = held_exponent_15[3:2] == 2'h3;
  assign placed_15_3[23:12] = inverted_15[11:0] & { here_15_3, here_15_3, here_15_3, here_15_3, here_15_3, here_15_3, here_15_3, here_15_3, here_15_3, here_15_3, here_15_3, here_15_3 };
  assign _035_ = ! product_0_exponent[3:2];
  assign _036_ = product_0_negative & _035_;
  assign _037_ = ! product_1_exponent[3:2];
  assign _038_ = product_1_negative & _037_;
  assign _039_ = _036_ + _038_;
  assign _040_ = ! product_2_exponent[3:2];
  assign _041_ = product_2_negative & _040_;
  assign _042_ = _039_ + _041_;
  assign _043_ = ! product_3_exponent[3:2];
  assign _044_ = product_3_negative & _043_;
  assign _045_ = _042_ + _044_;
  assign _046_ = ! product_4_exponent[3:2];
  assign _047_ = product_4_negative & _046_;
  assign _048_ = _045_ + _047_;
  assign _049_ = ! product_5_exponent[3:2];
  assign _050_ = product_5_negative & _049_;
  assign _052_ = _048_ + _050_;
  assign _053_ = ! product_6_exponent[3:2];
  assign _054_ = product_6_negative & _053_;
  assign _055_ = _052_ + _054_;
  assign _056_ = ! product_7_exponent[3:2];
  assign _057_ = product_7_negative & _056_;
  assign _058_ = _055_ + _057_;
  assign _059_ = ! product_8_exponent[3:2];
  assign _060_ = product_8_negative & _059_;
  assign _061_ = _058_ + _060_;
  assign _062_ = ! product_9_exponent[3:2];
  assign _063_ = product_9_negative & _062_;
  assign _064_ = _061_ + _063_;
  assign _065_ = ! product_10_exponent[3:2];
  assign _066_ = product_10_negative & _065_;
  assign _067_ = _064_ + _066_;
  assign _068_ = ! product_11_exponent[3:2];
  assign _069_ = product_11_negative & _068_;
  assign _070_ = _067_ + _069_;
  assign _071_ = ! product_12_exponent[3:2];
  assign _073_ = product_12_negative & _071_;
  assign _074_ = _070_ + _073_;
  assign _075_ = ! product_13_exponent[3:2];
  assign _076_ = product_13_negative & _075_;
  assign _077_ = _074_ + _076_;
  assign _078_ = ! product_14_exponent[3:2];
  assign _079_ = product_14_negative & _078_;
  assign _080_ = _077_ + _079_;
  assign _081_ = ! product_15_exponent[3:2];
  assign _082_ = product_15_negative & _081_;
  assign negatives_0 = _080_ + _082_;
  assign _083_ = product_0_exponent[3:2] == 1'h1;
  assign _084_ = product_0_negative & _083_;
  assign _085_ = product_1_exponent[3:2] == 1'h1;
  assign _086_ = product_1_negative & _085_;
  assign _087_ = _084_ + _086_;
  assign _088_ = product_2_exponent[3:2] == 1'h1;
  assign _089_ = product_2_negative & _088_;
  assign _090_ = _087_ + _089_;
  assign _091_ = product_3_exponent[3:2] == 1'h1;
  assign _092_ = product_3_negative & _091_;
  assign _093_ = _090_ + _092_;
  assign _094_ = product_4_exponent[3:2] == 1'h1;
  assign _095_ = product_4_negative & _094_;
  assign _096_ = _093_ + _095_;
  assign _097_ = product_5_exponent[3:2] == 1'h1;
  assign _098_ = product_5_negative & _097_;
  assign _099_ = _096_ + _098_;
  assign _100_ = product_6_exponent[3:2] == 1'h1;
  assign _101_ = product_6_negative & _100_;
  assign _102_ = _099_ + _101_;
  assign _103_ = product_7_exponent[3:2] == 1'h1;
  assign _104_ = product_7_negative & _103_;
  assign _105_ = _102_ + _104_;
  assign _106_ = product_8_exponent[3:2] == 1'h1;
  assign _107_ = product_8_negative & _106_;
  assign _108_ = _105_ + _107_;
  assign _109_ = product_9_exponent[3:2] == 1'h1;
  assign _110_ = product_9_negative & _109_;
  assign _112_ = _108_ + _110_;
  assign _113_ = product_10_exponent[3:2] == 1'h1;
  assign _114_ = product_10_negative & _113_;
  assign _115_ = _112_ + _114_;
  assign _116_ = product_11_exponent[3:2] == 1'h1;
  assign _117_ = product_11_negative & _116_;
  assign _118_ = _115_ + _117_;
  assign _119_ = product_12_exponent[3:2] == 1'h1;
  assign _120_ = product_12_negative & _119_;
  assign _121_ = _118_ + _120_;
  assign _122_ = product_13_exponent[3:2] == 1'h1;
  assign _123_ = product_13_negative & _122_;
  assign _124_ = _121_ + _123_;
  assign _125_ = product_14_exponent[3:2] == 1'h1;
  assign _126_ = product_14_negative & _125_;
  assign _127_ = _124_ + _126_;
  assign _128_ = product_15_exponent[3:2] == 1'h1;
  assign _129_ = product_15_negative & _128_;
  assign negatives_1 = _127_ + _129_;
  assign _130_ = product_0_exponent[3:2] == 2'h2;
  assign _132_ = product_0_negative & _130_;
  assign _133_ = product_1_exponent[3:2] == 2'h2;
  assign _134_ = product_1_negative & _133_;
  assign _135_ = _132_ + _134_;
  assign _136_ = product_2_exponent[3:2] == 2'h2;
  assign _137_ = product_2_negative & _136_;
  assign _138_ = _135_ + _137_;
  assign _139_ = product_3_exponent[3:2] == 2'h2;
  assign _140_ = product_3_negative & _139_;
  assign _142_ = _138_ + _140_;
  assign _143_ = product_4_exponent[3:2] == 2'h2;
  assign _144_ = product_4_negative & _143_;
  assign _145_ = _142_ + _144_;
  assign _146_ = product_5_exponent[3:2] == 2'h2;
  assign _147_ = product_5_negative & _146_;
  assign _148_ = _145_ + _147_;
  assign _149_ = product_6_exponent[3:2] == 2'h2;
  assign _150_ = product_6_negative & _149_;
  assign _151_ = _148_ + _150_;
  assign _152_ = product_7_exponent[3:2] == 2'h2;
  assign _153_ = product_7_negative & _152_;
  assign _154_ = _151_ + _153_;
  assign _155_ = product_8_exponent[3:2] == 2'h2;
  assign _156_ = product_8_negative & _155_;
  assign _157_ = _154_ + _156_;
  assign _158_ = product_9_exponent[3:2] == 2'h2;
  assign _159_ = product_9_negative & _158_;
  assign _160_ = _157_ + _159_;
  assign _161_ = product_10_exponent[3:2] == 2'h2;
  assign _162_ = product_10_negative & _161_;
  assign _163_ = _160_ + _162_;
  assign _164_ = product_11_exponent[3:2] == 2'h2;
  assign _165_ = product_11_negative & _164_;
  assign _166_ = _163_ + _165_;
  assign _167_ = product_12_exponent[3:2] == 2'h2;
  assign _168_ = product_12_negative & _167_;
  assign _169_ = _166_ + _168_;
  assign _170_ = product_13_exponent[3:2] == 2'h2;
  assign _171_ = product_13_negative & _170_;
  assign _173_ = _169_ + _171_;
  assign _174_ = product_14_exponent[3:2] == 2'h2;
  assign _175_ = product_14_negative & _174_;
  assign _176_ = _173_ + _175_;
  assign _177_ = product_15_exponent[3:2] == 2'h2;
  assign _178_ = product_15_negative & _177_;
  assign negatives_2 = _176_ + _178_;
  assign _179_ = product_0_exponent[3:2] == 2'h3;
  assign _180_ = product_0_negative & _179_;
  assign _181_ = product_1_exponent[3:2] == 2'h3;
  assign _182_ = product_1_negative & _181_;
  assign _183_ = _180_ + _182_;
  assign _184_ = product_2_exponent[3:2] == 2'h3;
  assign _185_ = product_2_negative & _184_;
  assign _186_ = _183_ + _185_;
  assign _187_ = product_3_exponent[3:2] == 2'h3;
  assign _188_ = product_3_negative & _187_;
  assign _189_ = _186_ + _188_;
  assign _190_ = product_4_exponent[3:2] == 2'h3;
  assign _192_ = product_4_negative & _190_;
  assign _193_ = _189_ + _192_;
  assign _194_ = product_5_exponent[3:2] == 2'h3;
  assign _195_ = product_5_negative & _194_;
  assign _196_ = _193_ + _195_;
  assign _197_ = product_6_exponent[3:2] == 2'h3;
  assign _198_ = product_6_negative & _197_;
  assign _199_ = _196_ + _198_;
  assign _200_ = product_7_exponent[3:2] == 2'h3;
  assign _201_ = product_7_negative & _200_;
  assign _202_ = _199_ + _201_;
  assign _203_ = product_8_exponent[3:2] == 2'h3;
  assign _204_ = product_8_negative & _203_;
  assign _205_ = _202_ + _204_;
  assign _206_ = product_9_exponent[3:2] == 2'h3;
  assign _207_ = product_9_negative & _206_;
  assign _208_ = _205_ + _207_;
  assign _209_ = product_10_exponent[3:2] == 2'h3;
  assign _210_ = product_10_negative & _209_;
  assign _211_ = _208_ + _210_;
  assign _212_ = product_11_exponent[3:2] == 2'h3;
  assign _213_ = product_11_negative & _212_;
  assign _214_ = _211_ + _213_;
  assign _215_ = product_12_exponent[3:2] == 2'h3;
  assign _216_ = product_12_negative & _215_;
  assign _217_ = _214_ + _216_;
  assign _218_ = product_13_exponent[3:2] == 2'h3;
  assign _219_ = product_13_negative & _218_;
  assign _220_ = _217_ + _219_;
  assign _221_ = product_14_exponent[3:2] == 2'h3;
  assign _222_ = product_14_negative & _221_;
  assign _223_ = _220_ + _222_;
  assign _224_ = product_15_exponent[3:2] == 2'h3;
  assign _225_ = product_15_negative & _224_;
  assign negatives_3 = _223_ + _225_;
  assign correction_0[17:13] = ~ held_negatives_0;
  assign correction_0[25:21] = ~ held_negatives_2;
  assign correction_1[21:17] = ~ held_negatives_1;
  assign { _000_[12:8], row_0[7:4] } = placed_0_0[12:4] | placed_0_1[12:4];
  assign { _001_[16:12], row_0[11:8] } = { placed_0_1[16:13], _000_[12:8] } | placed_0_2[16:8];
  assign row_0[20:12] = { placed_0_2[20:17], _001_[16:12] } | placed_0_3[20:12];
  assign { _002_[12:8], row_1[7:4] } = placed_1_0[12:4] | placed_1_1[12:4];
  assign { _003_[16:12], row_1[11:8] } = { placed_1_1[16:13], _002_[12:8] } | placed_1_2[16:8];
  assign row_1[20:12] = { placed_1_2[20:17], _003_[16:12] } | placed_1_3[20:12];
  assign { _005_[12:8], row_2[7:4] } = placed_2_0[12:4] | placed_2_1[12:4];
  assign { _006_[16:12], row_2[11:8] } = { placed_2_1[16:13], _005_[12:8] } | placed_2_2[16:8];
  assign row_2[20:12] = { placed_2_2[20:17], _006_[16:12] } | placed_2_3[20:12];
  assign { _007_[12:8], row_3[7:4] } = placed_3_0[12:4] | placed_3_1[12:4];
  assign { _008_[16:12], row_3[11:8] } = { placed_3_1[16:13], _007_[12:8] } | placed_3_2[16:8];
  assign row_3[20:12] = { placed_3_2[20:17], _008_[16:12] } | placed_3_3[20:12];
  assign { _009_[12:8], row_4[7:4] } = placed_4_0[12:4] | placed_4_1[12:4];
  assign { _010_[16:12], row_4[11:8] } = { placed_4_1[16:13], _009_[12:8] } | placed_4_2[16:8];
  assign row_4[20:12] = { placed_4_2[20:17], _010_[16:12] } | placed_4_3[20:12];
  assign { _011_[12:8], row_5[7:4] } = placed_5_0[12:4] | placed_5_1[12:4];
  assign { _012_[16:12], row_5[11:8] } = { placed_5_1[16:13], _011_[12:8] } | placed_5_2[16:8];
  assign row_5[20:12] = { placed_5_2[20:17], _012_[16:12] } | placed_5_3[20:12];
  assign { _013_[12:8], row_6[7:4] } = placed_6_0[12:4] | placed_6_1[12:4];
  assign { _014_[16:12], row_6[11:8] } = { placed_6_1[16:13], _013_[12:8] } | placed_6_2[16:8];
  assign row_6[20:12] = { placed_6_2[20:17], _014_[16:12] } | placed_6_3[20:12];
  assign { _015_[12:8], row_7[7:4] } = placed_7_0[12:4] | placed_7_1[12:4];
  assign { _016_[16:12], row_7[11:8] } = { placed_7_1[16:13], _015_[12:8] } | placed_7_2[16:8];
  assign row_7[20:12] = { placed_7_2[20:17], _016_[16:12] } | placed_7_3[20:12];
  assign { _017_[12:8], row_8[7:4] } = placed_8_0[12:4] | placed_8_1[12:4];
  assign { _019_[16:12], row_8[11:8] } = { placed_8_1[16:13], _017_[12:8] } | placed_8_2[16:8];
  assign row_8[20:12] = { placed_8_2[20:17], _019_[16:12] } | placed_8_3[20:12];
  assign { _020_[12:8], row_9[7:4] } = placed_9_0[12:4] | placed_9_1[12:4];
  assign { _021_[16:12], row_9[11:8] } = { placed_9_1[16:13], _020_[12:8] } | placed_9_2[16:8];
  assign row_9[20:12] = { placed_9_2[20:17], _021_[16:12] } | placed_9_3[20:12];
  assign { _022_[12:8], row_10[7:4] } = placed_10_0[12:4] | placed_10_1[12:4];
  assign { _023_[16:12], row_10[11:8] } = { placed_10_1[16:13], _022_[12:8] } | placed_10_2[16:8];
  assign row_10[20:12] = { placed_10_2[20:17], _023_[16:12] } | placed_10_3[20:12];
  assign { _024_[12:8], row_11[7:4] } = placed_11_0[12:4] | placed_11_1[12:4];
  assign { _025_[16:12], row_11[11:8] } = { placed_11_1[16:13], _024_[12:8] } | placed_11_2[16:8];
  assign row_11[20:12] = { placed_11_2[20:17], _025_[16:12] } | placed_11_3[20:12];
  assign { _027_[12:8], row_12[7:4] } = placed_12_0[12:4] | placed_12_1[12:4];
  assign { _028_[16:12], row_12[11:8] } = { placed_12_1[16:13], _027_[12:8] } | placed_12_2[16:8];
  assign row_12[20:12] = { placed_12_2[20:17], _028_[16:12] } | placed_12_3[20:12];
  assign { _029_[12:8], row_13[7:4] } = placed_13_0[12:4] | placed_13_1[12:4];
  assign { _030_[16:12], row_13[11:8] } = { placed_13_1[16:13], _029_[12:8] } | placed_13_2[16:8];
  assign row_13[20:12] = { placed_13_2[20:17], _030_[16:12] } | placed_13_3[20:12];
  assign { _031_[12:8], row_14[7:4] } = placed_14_0[12:4] | placed_14_1[12:4];
  assign { _032_[16:12], row_14[11:8] } = { placed_14_1[16:13], _031_[12:8] } | placed_14_2[16:8];
  assign row_14[20:12] = { placed_14_2[20:17], _032_[16:12] } | placed_14_3[20:12];
  assign { _033_[12:8], row_15[7:4] } = placed_15_0[12:4] | placed_15_1[12:4];
  assign { _034_[16:12], row_15[11:8] } = { placed_15_1[16:13], _033_[12:8] } | placed_15_2[16:8];
  assign row_15[20:12] = { placed_15_2[20:17], _034_[16:12] } | placed_15_3[20:12];
  assign { _034_[20:17], _034_[11:0] } = { placed_15_2[20:17], row_15[11:4], placed_15_0[3:0] };
  assign { _033_[16:13], _033_[7:0] } = { placed_15_1[16:13], row_15[7:4], placed_15_0[3:0] };
  assign { _032_[20:17], _032_[11:0] } = { placed_14_2[20:17], row_14[11:4], placed_14_0[3:0] };
  assign { _031_[16:13], _031_[7:0] } = { placed_14_1[16:13], row_14[7:4], placed_14_0[3:0] };
  assign { _030_[20:17], _030_[11:0] } = { placed_13_2[20:17], row_13[11:4], placed_13_0[3:0] };
  assign { _029_[16:13], _029_[7:0] } = { placed_13_1[16:13], row_13[7:4], placed_13_0[3:0] };
  assign { _028_[20:17], _028_[11:0] } = { placed_12_2[20:17], row_12[11:4], placed_12_0[3:0] };
  assign { _027_[16:13], _027_[7:0] } = { placed_12_1[16:13], row_12[7:4], placed_12_0[3:0] };
  assign { _025_[20:17], _025_[11:0] } = { placed_11_2[20:17], row_11[11:4], placed_11_0[3:0] };
  assign { _024_[16:13], _024_[7:0] } = { placed_11_1[16:13], row_11[7:4], placed_11_0[3:0] };
  assign { _023_[20:17], _023_[11:0] } = { placed_10_2[20:17], row_10[11:4], placed_10_0[3:0] };
  assign { _022_[16:13], _022_[7:0] } = { placed_10_1[16:13], row_10[7:4], placed_10_0[3:0] };
  assign { _021_[20:17], _021_[11:0] } = { placed_9_2[20:17], row_9[11:4], placed_9_0[3:0] };
  assign { _020_[16:13], _020_[7:0] } = { placed_9_1[16:13], row_9[7:4], placed_9_0[3:0] };
  assign _227_[12:0] = { row_0[12:4], placed_0_0[3:0] };
  assign { _019_[20:17], _019_[11:0] } = { placed_8_2[20:17], row_8[11:4], placed_8_0[3:0] };
  assign { _017_[16:13], _017_[7:0] } = { placed_8_1[16:13], row_8[7:4], placed_8_0[3:0] };
  assign { _016_[20:17], _016_[11:0] } = { placed_7_2[20:17], row_7[11:4], placed_7_0[3:0] };
  assign { _015_[16:13], _015_[7:0] } = { placed_7_1[16:13], row_7[7:4], placed_7_0[3:0] };
  assign { _014_[20:17], _014_[11:0] } = { placed_6_2[20:17], row_6[11:4], placed_6_0[3:0] };
  assign { _013_[16:13], _013_[7:0] } = { placed_6_1[16:13], row_6[7:4], placed_6_0[3:0] };
  assign { _012_[20:17], _012_[11:0] } = { placed_5_2[20:17], row_5[11:4], placed_5_0[3:0] };
  assign { _011_[16:13], _011_[7:0] } = { placed_5_1[16:13], row_5[7:4], placed_5_0[3:0] };
  assign { _010_[20:17], _010_[11:0] } = { placed_4_2[20:17], row_4[11:4], placed_4_0[3:0] };
  assign { _009_[16:13], _009_[7:0] } = { placed_4_1[16:13], row_4[7:4], placed_4_0[3:0] };
  assign { _008_[20:17], _008_[11:0] } = { placed_3_2[20:17], row_3[11:4], placed_3_0[3:0] };
  assign { _007_[16:13], _007_[7:0] } = { placed_3_1[16:13], row_3[7:4], placed_3_0[3:0] };
  assign _244_[3:0] = held_negatives_0[3:0];
  assign { _006_[20:17], _006_[11:0] } = { placed_2_2[20:17], row_2[11:4], placed_2_0[3:0] };
  assign { _005_[16:13], _005_[7:0] } = { placed_2_1[16:13], row_2[7:4], placed_2_0[3:0] };
  assign { _003_[20:17], _003_[11:0] } = { placed_1_2[20:17], row_1[11:4], placed_1_0[3:0] };
  assign { _002_[16:13], _002_[7:0] } = { placed_1_1[16:13], row_1[7:4], placed_1_0[3:0] };
  assign { _001_[20:17], _001_[11:0] } = { placed_0_2[20:17], row_0[11:4], placed_0_0[3:0] };
  assign { _000_[16:13], _000_[7:0] } = { placed_0_1[16:13], row_0[7:4], placed_0_0[3:0] };
  assign { correction_1[23:22], correction_1[16:0] } = { 2'h0, held_negatives_3, 3'h0, held_negatives_1, 4'h0 };
  assign { row_15[23:21], row_15[3:0] } = { placed_15_3[23:21], placed_15_0[3:0] };
  assign placed_15_3[11:0] = 12'h000;
  assign placed_15_2[7:0] = 8'h00;
  assign placed_15_1[3:0] = 4'h0;
  assign { row_14[23:21], row_14[3:0] } = { placed_14_3[23:21], placed_14_0[3:0] };
  assign placed_14_3[11:0] = 12'h000;
  assign placed_14_2[7:0] = 8'h00;
  assign placed_14_1[3:0] = 4'h0;
  assign { row_13[23:21], row_13[3:0] } = { placed_13_3[23:21], placed_13_0[3:0] };
  assign placed_13_3[11:0] = 12'h000;
  assign placed_13_2[7:0] = 8'h00;
  assign placed_13_1[3:0] = 4'h0;
  assign { row_12[23:21], row_12[3:0] } = { placed_12_3[23:21], placed_12_0[3:0] };
  assign placed_12_3[11:0] = 12'h000;
  assign placed_12_2[7:0] = 8'h00;
  assign placed_12_1[3:0] = 4'h0;
  assign { row_11[23:21], row_11[3:0] } = { placed_11_3[23:21], placed_11_0[3:0] };
  assign placed_11_3[11:0] = 12'h000;
  assign placed_11_2[7:0] = 8'h00;
  assign placed_11_1[3:0] = 4'h0;
  assign { row_10[23:21], row_10[3:0] } = { placed_10_3[23:21], placed_10_0[3:0] };
  assign placed_10_3[11:0] = 12'h000;
  assign placed_10_2[7:0] = 8'h00;
  assign placed_10_1[3:0] = 4'h0;
  assign { row_9[23:21], row_9[3:0] } = { placed_9_3[23:21], placed_9_0[3:0] };
  assign placed_9_3[11:0] = 12'h000;
  assign placed_9_2[7:0] = 8'h00;
  assign placed_9_1[3:0] = 4'h0;
  assign { row_8[23:21], row_8[3:0] } = { placed_8_3[23:21], placed_8_0[3:0] };
  assign placed_8_3[11:0] = 12'h000;
  assign placed_8_2[7:0] = 8'h00;
  assign placed_8_1[3:0] = 4'h0;
  assign { row_7[23:21], row_7[3:0] } = { placed_7_3[23:21], placed_7_0[3:0] };
  assign placed_7_3[11:0] = 12'h000;
  assign placed_7_2[7:0] = 8'h00;
  assign placed_7_1[3:0] = 4'h0;
  assign { row_6[23:21], row_6[3:0] } = { placed_6_3[23:21], placed_6_0[3:0] };
  assign placed_6_3[11:0] = 12'h000;
  assign placed_6_2[7:0] = 8'h00;
  assign placed_6_1[3:0] = 4'h0;
  assign { row_5[23:21], row_5[3:0] } = { placed_5_3[23:21], placed_5_0[3:0] };
  assign placed_5_3[11:0] = 12'h000;
  assign placed_5_2[7:0] = 8'h00;
  assign placed_5_1[3:0] = 4'h0;
  assign { row_4[23:21], row_4[3:0] } = { placed_4_3[23:21], placed_4_0[3:0] };
  assign placed_4_3[11:0] = 12'h000;
  assign placed_4_2[7:0] = 8'h00;
  assign placed_4_1[3:0] = 4'h0;
  assign { row_3[23:21], row_3[3:0] } = { placed_3_3[23:21], placed_3_0[3:0] };
  assign placed_3_3[11:0] = 12'h000;
  assign placed_3_2[7:0] = 8'h00;
  assign placed_3_1[3:0] = 4'h0;
  assign { row_2[23:21], row_2[3:0] } = { placed_2_3[23:21], placed_2_0[3:0] };
  assign placed_2_3[11:0] = 12'h000;
  assign placed_2_2[7:0] = 8'h00;
  assign placed_2_1[3:0] = 4'h0;
  assign { row_1[23:21], row_1[3:0] } = { placed_1_3[23:21], placed_1_0[3:0] };
  assign placed_1_3[11:0] = 12'h000;
  assign placed_1_2[7:0] = 8'h00;
  assign placed_1_1[3:0] = 4'h0;
  assign { row_0[23:21], row_0[3:0] } = { placed_0_3[23:21], placed_0_0[3:0] };
  assign placed_0_3[11:0] = 12'h000;
  assign placed_0_2[7:0] = 8'h00;
  assign placed_0_1[3:0] = 4'h0;
  assign weight_15_significand[3:0] = weights[123:120];
  assign act_15_significand[3:0] = acts[123:120];
  assign weight_14_significand[3:0] = weights[115:112];
  assign act_14_significand[3:0] = acts[115:112];
  assign weight_13_significand[3:0] = weights[107:104];
  assign act_13_significand[3:0] = acts[107:104];
  assign weight_12_significand[3:0] = weights[99:96];
  assign act_12_significand[3:0] = acts[99:96];
  assign weight_11_significand[3:0] = weights[91:88];
  assign act_11_significand[3:0] = acts[91:88];
  assign weight_10_significand[3:0] = weights[83:80];
  assign act_10_significand[3:0] = acts[83:80];
  assign weight_9_significand[3:0] = weights[75:72];
  assign act_9_significand[3:0] = acts[75:72];
  assign weight_8_significand[3:0] = weights[67:64];
  assign act_8_significand[3:0] = acts[67:64];
  assign weight_7_significand[3:0] = weights[59:56];
  assign act_7_significand[3:0] = acts[59:56];
  assign weight_6_significand[3:0] = weights[51:48];
  assign act_6_significand[3:0] = acts[51:48];
  assign weight_5_significand[3:0] = weights[43:40];
  assign act_5_significand[3:0] = acts[43:40];
  assign weight_4_significand[3:0] = weights[35:32];
  assign act_4_significand[3:0] = acts[35:32];
  assign weight_3_significand[3:0] = weights[27:24];
  assign act_3_significand[3:0] = acts[27:24];
  assign weight_2_significand[3:0] = weights[19:16];
  assign act_2_significand[3:0] = acts[19:16];
  assign weight_1_significand[3:0] = weights[11:8];
  assign act_1_significand[3:0] = acts[11:8];
  assign weight_0_significand[3:0] = weights[3:0];
  assign act_0_significand[3:0] = acts[3:0];
  assign { correction_0[20:18], correction_0[12:0] } = { 3'h0, held_negatives_2, 3'h0, held_negatives_0 };
endmodule

module fixed20f14_to_af8e3(bias, o, i);
  input signed [7:0] bias;
  wire signed [7:0] bias;
  output [7:0] o;
  wire [7:0] o;
  input signed [19:0] i;
  wire signed [19:0] i;
  wire _00_;
  wire [3:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [1:0] _06_;
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
  wire [6:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire [6:0] _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire _31_;
  wire _32_;
  wire _33_;
  wire [8:0] _34_;
  wire _35_;
  wire signed [8:0] exponent;
  wire packed_beyond;
  wire [6:0] packed_cut;
  wire packed_inside;
  wire packed_least;
  wire [6:0] packed_magnitude;
  wire packed_negative;
  wire packed_up;
  wire [19:0] value_bits;
  wire [5:0] value_left_1;
  wire [19:0] value_left_16;
  wire [6:0] value_left_2;
  wire [8:0] value_left_4;
  wire [12:0] value_left_8;
  wire value_lost_1;
  wire value_lost_2;
  wire value_lost_4;
  wire value_lost_8;
  wire value_reaches;
  wire value_shift_1;
  wire value_shift_16;
  wire value_shift_2;
  wire value_shift_4;
  wire value_shift_8;
  wire value_up;
  assign value_shift_1 = ~ value_left_2[6];
  assign _09_ = value_left_2[0] ^ i[19];
  assign _11_ = _09_ & value_left_2[6];
  assign value_lost_1 = value_lost_2 | _11_;
  assign value_left_1 = value_left_2[6] ? { 1'h1, value_left_2[5:1] } : value_left_2[5:0];
  assign _13_ = value_left_1[1] ^ i[19];
  assign _14_ = value_lost_1 | _13_;
  assign _15_ = _12_ & _14_;
  assign value_up = _15_ ^ i[19];
  assign _16_ = | value_left_1[4:1];
  assign _12_ = value_left_1[0] ^ i[19];
  assign _18_ = _12_ | value_lost_1;
  assign _19_ = ~ _18_;
  assign _20_ = i[19] & _19_;
  assign value_reaches = _16_ | _20_;
  assign packed_beyond = | exponent[7:3];
  assign packed_cut = { exponent[2:0], value_left_1[4:1] } | { packed_beyond, packed_beyond, packed_beyond, packed_beyond, packed_beyond, packed_beyond, packed_beyond };
  assign _21_ = ~ exponent[8];
  assign packed_inside = value_left_1[5] & _21_;
  assign _22_ = & exponent;
  assign _23_ = _22_ & value_reaches;
  assign _24_ = | packed_cut;
  assign _25_ = ~ _24_;
  assign _26_ = exponent[8] ? _23_ : _25_;
  assign packed_least = value_left_1[5] & _26_;
  assign { packed_magnitude[6:1], _27_[0] } = packed_cut & { packed_inside, packed_inside, packed_inside, packed_inside, packed_inside, packed_inside, packed_inside };
  assign _28_ = value_up & packed_inside;
  assign _29_ = ~ packed_least;
  assign _30_ = _28_ & _29_;
  assign _31_ = & packed_cut;
  assign _32_ = ~ _31_;
  assign packed_up = _30_ & _32_;
  assign _33_ = packed_inside | packed_least;
  assign packed_negative = i[19] & _33_;
  assign o[6:0] = packed_magnitude + packed_up;
  assign _34_ = $signed({ 1'h0, value_shift_16, value_shift_8, value_shift_4, value_shift_2, value_shift_1 }) + $signed(bias);
  assign exponent = $signed(4'h4) - $signed(_34_);
  assign value_bits[19:1] = i[18:0] ^ { i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19] };
  assign _05_ = | value_bits[19:4];
  assign value_shift_16 = ~ _05_;
  assign value_left_16[19:1] = _05_ ? value_bits[19:1] : { value_bits[3:1], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19], i[19] };
  assign _10_ = | value_left_16[19:12];
  assign value_shift_8 = ~ _10_;
  assign _35_ = | _17_[6:1];
  assign value_lost_8 = _35_ & _10_;
  assign value_left_8 = _10_ ? value_left_16[19:7] : { value_left_16[11:1], i[19], i[19] };
  assign _00_ = | value_left_8[12:9];
  assign value_shift_4 = ~ _00_;
  assign _01_ = value_left_8[3:0] ^ { i[19], i[19], i[19], i[19] };
  assign _02_ = | _01_;
  assign _03_ = _02_ & _00_;
  assign value_lost_4 = value_lost_8 | _03_;
  assign value_left_4 = _00_ ? value_left_8[12:4] : value_left_8[8:0];
  assign _04_ = | value_left_4[8:7];
  assign value_shift_2 = ~ _04_;
  assign _06_ = value_left_4[1:0] ^ { i[19], i[19] };
  assign _07_ = | _06_;
  assign _08_ = _07_ & _04_;
  assign value_lost_2 = value_lost_4 | _08_;
  assign value_left_2 = _04_ ? value_left_4[8:2] : value_left_4[6:0];
  assign packed_magnitude[0] = _27_[0] | packed_least;
  assign _17_[6:1] = value_left_16[6:1] ^ { i[19], i[19], i[19], i[19], i[19], i[19] };
  assign _27_[6:1] = packed_magnitude[6:1];
  assign _17_[0] = 1'h0;
  assign o[7] = packed_negative;
  assign value_left_16[0] = i[19];
  assign value_bits[0] = i[19];
endmodule

module hfint_af8e3_k16_axi(clk, rst, s_axil_awaddr, s_axil_awprot, s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arprot, s_axil_arvalid, s_axil_rready, s_axis_operands_tdata, s_axis_operands_tvalid, s_axis_operands_tlast, s_axis_scales_tdata, s_axis_scales_tvalid, s_axis_scales_tlast, m_axis_results_tready, s_axil_awready
, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, s_axis_operands_tready, s_axis_scales_tready, m_axis_results_tdata, m_axis_results_tvalid, m_axis_results_tlast, irq);
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
  input [255:0] s_axis_operands_tdata;
  wire [255:0] s_axis_operands_tdata;
  input s_axis_operands_tvalid;
  wire s_axis_operands_tvalid;
  input s_axis_operands_tlast;
  wire s_axis_operands_tlast;
  input [31:0] s_axis_scales_tdata;
  wire [31:0] s_axis_scales_tdata;
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
  output s_axis_operands_tready;
  wire s_axis_operands_tready;
  output s_axis_scales_tready;
  wire s_axis_scales_tready;
  output [7:0] m_axis_results_tdata;
  wire [7:0] m_axis_results_tdata;
  output m_axis_results_tvalid;
  wire m_axis_results_tvalid;
  output m_axis_results_tlast;
  wire m_axis_results_tlast;
  output irq;
  wire irq;
  wire _000_;
  wire _001_;
  wire [15:0] _002_;
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
  wire [63:0] _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire [31:0] _028_;
  wire _029_;
  wire _030_;
  wire [15:0] _031_;
  wire [15:0] _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [31:0] _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire [31:0] _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [31:0] _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire CONTROL_abort;
  wire CONTROL_start;
  reg [31:0] CYCLES_HIGH_cycles;
  reg [31:0] CYCLES_LOW_cycles;
  wire ERROR_aborted;
  wire ERROR_aborted_set;
  wire ERROR_busy;
  wire ERROR_busy_set;
  wire ERROR_operands_early;
  wire ERROR_operands_early_set;
  wire ERROR_operands_late;
  wire ERROR_operands_late_set;
  wire ERROR_scales_early;
  wire ERROR_scales_early_set;
  wire ERROR_scales_late;
  wire ERROR_scales_late_set;
  wire ERROR_shift;
  wire ERROR_shift_set;
  wire ERROR_size;
  wire ERROR_size_set;
  wire INTERRUPT_done;
  wire INTERRUPT_error;
  wire [15:0] K_k;
  wire [15:0] M_m;
  wire [15:0] N_n;
  reg [31:0] OPERANDS_STALLS_cycles;
  wire [1:0] OPTIONS_activation;
  wire [7:0] OPTIONS_acts_bias;
  wire [7:0] OPTIONS_output_bias;
  reg [31:0] RESULTS_STALLS_cycles;
  reg [31:0] RESULTS_count;
  reg [31:0] SCALES_STALLS_cycles;
  reg STATUS_busy;
  wire STATUS_done;
  wire STATUS_done_set;
  wire STATUS_error;
  wire STATUS_operands_open;
  reg STATUS_results_open;
  wire STATUS_scales_open;
  wire advance;
  wire advance_161 ;
  reg begins;
  wire signed [8:0] biases;
  wire clear;
  wire clear_142 ;
  reg [65:0] command;
  reg counting;
  wire filling;
  wire filling_134 ;
  wire [256:0] i__payload;
  wire [256:0] i__payload_104 ;
  wire [28:0] i__payload_124 ;
  wire i__ready;
  wire i__ready_109 ;
  wire i__ready_127 ;
  wire i__ready_160 ;
  wire i__valid;
  wire i__valid_106 ;
  wire i__valid_128 ;
  wire i__valid_159 ;
  wire i_scale__ready;
  wire i_scale__valid;
  reg [15:0] k_left;
  wire last;
  wire may_end;
  wire [255:0] o__payload_105 ;
  wire [27:0] o__payload_131 ;
  wire [7:0] o__payload_157 ;
  wire o__ready_137 ;
  wire o__valid;
  wire o__valid_133 ;
  reg opens;
  wire passing;
  wire passing_172 ;
  wire refused;
  wire result_leaves;
  wire start;
  wire tail;
  wire [15:0] used;
  assign _000_ = INTERRUPT_done & STATUS_done;
  assign _006_ = INTERRUPT_error & STATUS_error;
  assign irq = _000_ | _006_;
  assign _007_ = | M_m;
  assign _008_ = | K_k;
  assign _009_ = _007_ & _008_;
  assign _019_ = | N_n;
  assign _030_ = _009_ & _019_;
  assign _041_ = ~ _030_;
  assign _052_ = K_k > 9'h100;
  assign refused = _041_ | _052_;
  assign _004_ = ~ refused;
  assign start = _003_ & _004_;
  assign ERROR_aborted_set = CONTROL_abort & STATUS_busy;
  assign _001_ = ~ STATUS_busy;
  assign _003_ = CONTROL_start & _001_;
  assign ERROR_size_set = _003_ & refused;
  assign ERROR_busy_set = CONTROL_start & STATUS_busy;
  assign STATUS_error = | { ERROR_scales_late, ERROR_operands_late, ERROR_scales_early, ERROR_operands_early, ERROR_shift, ERROR_aborted, ERROR_busy, ERROR_size };
  assign result_leaves = advance_161  & _005_;
  assign used[0] = k_left > 1'h0;
  assign used[1] = k_left > 1'h1;
  assign used[2] = k_left > 2'h2;
  assign used[3] = k_left > 2'h3;
  assign used[4] = k_left > 3'h4;
  assign used[5] = k_left > 3'h5;
  assign used[6] = k_left > 3'h6;
  assign used[7] = k_left > 3'h7;
  assign used[8] = k_left > 4'h8;
  assign used[9] = k_left > 4'h9;
  assign used[10] = k_left > 4'ha;
  assign used[11] = k_left > 4'hb;
  assign used[12] = k_left > 4'hc;
  assign used[13] = k_left > 4'hd;
  assign used[14] = k_left > 4'he;
  assign used[15] = k_left > 4'hf;
  assign i__payload_104 [7:0] = o__payload_105 [7:0] & { used[0], used[0], used[0], used[0], used[0], used[0], used[0], used[0] };
  assign i__payload_104 [15:8] = o__payload_105 [15:8] & { used[1], used[1], used[1], used[1], used[1], used[1], used[1], used[1] };
  assign i__payload_104 [23:16] = o__payload_105 [23:16] & { used[2], used[2], used[2], used[2], used[2], used[2], used[2], used[2] };
  assign i__payload_104 [31:24] = o__payload_105 [31:24] & { used[3], used[3], used[3], used[3], used[3], used[3], used[3], used[3] };
  assign i__payload_104 [39:32] = o__payload_105 [39:32] & { used[4], used[4], used[4], used[4], used[4], used[4], used[4], used[4] };
  assign i__payload_104 [47:40] = o__payload_105 [47:40] & { used[5], used[5], used[5], used[5], used[5], used[5], used[5], used[5] };
  assign i__payload_104 [55:48] = o__payload_105 [55:48] & { used[6], used[6], used[6], used[6], used[6], used[6], used[6], used[6] };
  assign i__payload_104 [63:56] = o__payload_105 [63:56] & { used[7], used[7], used[7], used[7], used[7], used[7], used[7], used[7] };
  assign i__payload_104 [71:64] = o__payload_105 [71:64] & { used[8], used[8], used[8], used[8], used[8], used[8], used[8], used[8] };
  assign i__payload_104 [79:72] = o__payload_105 [79:72] & { used[9], used[9], used[9], used[9], used[9], used[9], used[9], used[9] };
  assign i__payload_104 [87:80] = o__payload_105 [87:80] & { used[10], used[10], used[10], used[10], used[10], used[10], used[10], used[10] };
  assign i__payload_104 [95:88] = o__payload_105 [95:88] & { used[11], used[11], used[11], used[11], used[11], used[11], used[11], used[11] };
  assign i__payload_104 [103:96] = o__payload_105 [103:96] & { used[12], used[12], used[12], used[12], used[12], used[12], used[12], used[12] };
  assign i__payload_104 [111:104] = o__payload_105 [111:104] & { used[13], used[13], used[13], used[13], used[13], used[13], used[13], used[13] };
  assign i__payload_104 [119:112] = o__payload_105 [119:112] & { used[14], used[14], used[14], used[14], used[14], used[14], used[14], used[14] };
  assign i__payload_104 [127:120] = o__payload_105 [127:120] & { used[15], used[15], used[15], used[15], used[15], used[15], used[15], used[15] };
  assign i__payload_104 [256] = k_left <= 5'h10;
  assign clear = ERROR_aborted_set & STATUS_operands_open;
  assign i_scale__valid = o__valid_133  | filling_134 ;
  assign _010_ = ~ filling_134 ;
  assign o__ready_137  = i_scale__ready & _010_;
  assign advance = i_scale__valid & i_scale__ready;
  assign biases = $signed(o__payload_131 [7:0]) + $signed(command[55:48]);
  assign _011_ = passing & o__valid_133 ;
  assign _012_ = _011_ & o__ready_137 ;
  assign _013_ = $signed(biases) < $signed(7'h5b);
  assign _014_ = $signed(biases) > $signed(4'ha);
  assign _015_ = _013_ | _014_;
  assign ERROR_shift_set = _012_ & _015_;
  assign clear_142  = ERROR_aborted_set & STATUS_scales_open;
  assign _005_ = ~ filling;
  assign i__valid_159  = o__valid & _005_;
  assign advance_161  = o__valid & i__ready_160 ;
  assign _016_ = ~ STATUS_results_open;
  assign _017_ = STATUS_busy & _016_;
  assign _018_ = | { counting, STATUS_scales_open, STATUS_operands_open };
  assign _020_ = ~ _018_;
  assign STATUS_done_set = _017_ & _020_;
  assign _021_ = start | STATUS_done_set;
  assign _022_ = begins | counting;
  assign _023_ = { CYCLES_HIGH_cycles, CYCLES_LOW_cycles } + 1'h1;
  assign _024_ = advance_161  & last;
  assign _025_ = & RESULTS_count;
  assign _026_ = ~ _025_;
  assign _027_ = result_leaves & _026_;
  assign _028_ = RESULTS_count + 1'h1;
  assign _029_ = i__valid_106  & i__ready_109 ;
  assign _031_[15:4] = k_left[15:4] - 1'h1;
  assign _032_ = i__payload_104 [256] ? command[31:16] : { _031_[15:4], 4'h0 };
  assign _033_ = ~ i__payload_104 [256];
  assign _034_ = may_end | _033_;
  assign _035_ = passing_172  & _034_;
  assign _036_ = ~ i__valid;
  assign _037_ = _035_ & _036_;
  assign _038_ = & OPERANDS_STALLS_cycles;
  assign _039_ = ~ _038_;
  assign _040_ = _037_ & _039_;
  assign _042_ = OPERANDS_STALLS_cycles + 1'h1;
  assign _043_ = passing & o__ready_137 ;
  assign _044_ = ~ i__valid_128 ;
  assign _045_ = _043_ & _044_;
  assign _046_ = & SCALES_STALLS_cycles;
  assign _047_ = ~ _046_;
  assign _048_ = _045_ & _047_;
  assign _049_ = SCALES_STALLS_cycles + 1'h1;
  assign _050_ = m_axis_results_tvalid & m_axis_results_tready;
  assign _051_ = _050_ & m_axis_results_tlast;
  assign _053_ = ~ m_axis_results_tready;
  assign _054_ = m_axis_results_tvalid & _053_;
  assign _055_ = & RESULTS_STALLS_cycles;
  assign _056_ = ~ _055_;
  assign _057_ = _054_ & _056_;
  assign _058_ = RESULTS_STALLS_cycles + 1'h1;
  always @(posedge clk)
    if (rst) opens <= 1'h0;
    else opens <= start;
  always @(posedge clk)
    if (rst) STATUS_busy <= 1'h0;
    else if (_021_) STATUS_busy <= start;
  always @(posedge clk)
    if (start) command <= { OPTIONS_activation, OPTIONS_output_bias, OPTIONS_acts_bias, N_n, K_k, M_m };
  always @(posedge clk)
    if (rst) begins <= 1'h0;
    else begins <= opens;
  always @(posedge clk)
    if (_062_) CYCLES_LOW_cycles <= 32'd0;
    else if (_022_) CYCLES_LOW_cycles <= _023_[31:0];
  always @(posedge clk)
    if (_062_) CYCLES_HIGH_cycles <= 32'd0;
    else if (_022_) CYCLES_HIGH_cycles <= _023_[63:32];
  always @(posedge clk)
    if (rst) counting <= 1'h0;
    else counting <= _067_;
  always @(posedge clk)
    if (_062_) RESULTS_count <= 32'd0;
    else if (_027_) RESULTS_count <= _028_;
  always @(posedge clk)
    if (_061_) k_left[3:0] <= _002_[3:0];
  always @(posedge clk)
    if (_060_) k_left[15:4] <= _002_[15:4];
  always @(posedge clk)
    if (_063_) OPERANDS_STALLS_cycles <= 32'd0;
    else if (_040_) OPERANDS_STALLS_cycles <= _042_;
  always @(posedge clk)
    if (_063_) SCALES_STALLS_cycles <= 32'd0;
    else if (_048_) SCALES_STALLS_cycles <= _049_;
  always @(posedge clk)
    if (rst) STATUS_results_open <= 1'h0;
    else STATUS_results_open <= _065_;
  always @(posedge clk)
    if (_062_) RESULTS_STALLS_cycles <= 32'd0;
    else if (_057_) RESULTS_STALLS_cycles <= _058_;
  assign _059_ = | { i__payload_104 [256], opens };
  assign _060_ = | { _029_, opens };
  assign _061_ = & { _059_, _060_ };
  assign _062_ = | { rst, start };
  assign _063_ = | { rst, opens };
  assign _064_ = _051_ ? 1'h0 : STATUS_results_open;
  assign _065_ = _064_ | start;
  assign _002_ = opens ? command[31:16] : _032_;
  assign _066_ = _024_ ? 1'h0 : counting;
  assign _067_ = _066_ | begins;
  hfint_af8e3_k16_axi__element element (
    .clk(clk),
    .enter(i__ready_109 ),
    .i__payload({ i__payload_104 [256], o__payload_105 [255:128], i__payload_104 [127:0] }),
    .i__valid(i__valid_106 ),
    .i__valid_19 (i_scale__valid),
    .i_scale__payload({ command[65:64], o__payload_131 [27:8], command[63:56], o__payload_131 [7:0], command[55:48] }),
    .i_scale__ready(i_scale__ready),
    .may_end(may_end),
    .o__payload(o__payload_157 ),
    .o__ready(i__ready_160 ),
    .o__valid(o__valid),
    .rst(rst)
  );
  hfint_af8e3_k16_axi__operands_gate operands_gate (
    .busy(STATUS_operands_open),
    .clk(clk),
    .early(ERROR_operands_early_set),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .late(ERROR_operands_late_set),
    .o__payload(o__payload_105 ),
    .o__ready(i__ready_109 ),
    .o__valid(i__valid_106 ),
    .passing(passing_172 ),
    .rst(rst),
    .sizes({ command[31:16], command[47:32], command[15:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  hfint_af8e3_k16_axi__operands_input operands_input (
    .bus__tdata(s_axis_operands_tdata),
    .bus__tlast(s_axis_operands_tlast),
    .bus__tready(s_axis_operands_tready),
    .clear(clear),
    .clk(clk),
    .i__valid(s_axis_operands_tvalid),
    .o__payload(i__payload),
    .o__ready(i__ready),
    .o__valid(i__valid),
    .rst(rst)
  );
  hfint_af8e3_k16_axi__registers registers (
    .CONTROL_abort(CONTROL_abort),
    .CONTROL_start(CONTROL_start),
    .CYCLES_HIGH_cycles(CYCLES_HIGH_cycles),
    .CYCLES_LOW_cycles(CYCLES_LOW_cycles),
    .ERROR_aborted(ERROR_aborted),
    .ERROR_aborted_set(ERROR_aborted_set),
    .ERROR_busy(ERROR_busy),
    .ERROR_busy_set(ERROR_busy_set),
    .ERROR_operands_early(ERROR_operands_early),
    .ERROR_operands_early_set(ERROR_operands_early_set),
    .ERROR_operands_late(ERROR_operands_late),
    .ERROR_operands_late_set(ERROR_operands_late_set),
    .ERROR_scales_early(ERROR_scales_early),
    .ERROR_scales_early_set(ERROR_scales_early_set),
    .ERROR_scales_late(ERROR_scales_late),
    .ERROR_scales_late_set(ERROR_scales_late_set),
    .ERROR_shift(ERROR_shift),
    .ERROR_shift_set(ERROR_shift_set),
    .ERROR_size(ERROR_size),
    .ERROR_size_set(ERROR_size_set),
    .INTERRUPT_done(INTERRUPT_done),
    .INTERRUPT_error(INTERRUPT_error),
    .K_k(K_k),
    .M_m(M_m),
    .N_n(N_n),
    .OPERANDS_STALLS_cycles(OPERANDS_STALLS_cycles),
    .OPTIONS_activation(OPTIONS_activation),
    .OPTIONS_acts_bias(OPTIONS_acts_bias),
    .OPTIONS_output_bias(OPTIONS_output_bias),
    .RESULTS_STALLS_cycles(RESULTS_STALLS_cycles),
    .RESULTS_count(RESULTS_count),
    .SCALES_STALLS_cycles(SCALES_STALLS_cycles),
    .STATUS_busy(STATUS_busy),
    .STATUS_done(STATUS_done),
    .STATUS_done_set(STATUS_done_set),
    .STATUS_error(STATUS_error),
    .STATUS_operands_open(STATUS_operands_open),
    .STATUS_results_open(STATUS_results_open),
    .STATUS_scales_open(STATUS_scales_open),
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
  hfint_af8e3_k16_axi__results results (
    .bus__tvalid(m_axis_results_tvalid),
    .clk(clk),
    .i__payload({ tail, o__payload_157  }),
    .i__ready(i__ready_160 ),
    .i__valid(i__valid_159 ),
    .o__payload({ m_axis_results_tlast, m_axis_results_tdata }),
    .o__ready(m_axis_results_tready),
    .rst(rst)
  );
  hfint_af8e3_k16_axi__results_rows results_rows (
    .advance(advance_161 ),
    .clk(clk),
    .filling(filling),
    .last(last),
    .m(command[15:0]),
    .n(command[47:32]),
    .rst(rst),
    .start(opens),
    .tail(tail)
  );
  hfint_af8e3_k16_axi__scales_gate scales_gate (
    .busy(STATUS_scales_open),
    .clk(clk),
    .early(ERROR_scales_early_set),
    .i__payload(i__payload_124 ),
    .i__ready(i__ready_127 ),
    .i__valid(i__valid_128 ),
    .late(ERROR_scales_late_set),
    .o__payload(o__payload_131 ),
    .o__ready(o__ready_137 ),
    .o__valid(o__valid_133 ),
    .passing(passing),
    .rst(rst),
    .sizes({ command[47:32], command[15:0] }),
    .start(opens),
    .stop(ERROR_aborted_set)
  );
  hfint_af8e3_k16_axi__scales_input scales_input (
    .bus__tdata(s_axis_scales_tdata),
    .bus__tlast(s_axis_scales_tlast),
    .bus__tready(s_axis_scales_tready),
    .clear(clear_142 ),
    .clk(clk),
    .i__valid(s_axis_scales_tvalid),
    .o__payload(i__payload_124 ),
    .o__ready(i__ready_127 ),
    .o__valid(i__valid_128 ),
    .rst(rst)
  );
  hfint_af8e3_k16_axi__scales_rows scales_rows (
    .advance(advance),
    .clk(clk),
    .filling(filling_134 ),
    .m(command[15:0]),
    .n(command[47:32]),
    .rst(rst),
    .start(opens)
  );
  assign _031_[3:0] = k_left[3:0];
  assign i__payload_104 [255:128] = o__payload_105 [255:128];
endmodule

module hfint_af8e3_k16_axi__element(clk, rst, i__valid_19 , may_end, enter, o__payload, i_scale__ready, o__ready, i__payload, i_scale__payload, o__valid, i__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid_19 ;
  wire i__valid_19 ;
  output may_end;
  wire may_end;
  output enter;
  wire enter;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  output i_scale__ready;
  wire i_scale__ready;
  input o__ready;
  wire o__ready;
  input [256:0] i__payload;
  wire [256:0] i__payload;
  input [45:0] i_scale__payload;
  wire [45:0] i_scale__payload;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  wire _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [4:0] _07_;
  reg signed [19:0] activated_1;
  reg [1:0] activation_1;
  reg [1:0] activation_2;
  reg signed [7:0] bias;
  wire ends;
  wire [34:0] i__payload_17 ;
  wire [7:0] i__payload_44 ;
  reg i__valid_29 ;
  reg signed [7:0] last_1;
  reg signed [7:0] last_2;
  reg leaves_1;
  reg leaves_2;
  wire [32:0] o;
  wire [34:0] o__payload_38 ;
  reg o__ready_27 ;
  wire signed [19:0] result;
  wire [3:0] room;
  reg sets_out_1;
  reg [2:0] waiting;
  wire signed [19:0] y;
  assign may_end = _03_ & _04_;
  assign _05_ = ~ i__payload[256];
  assign _06_ = may_end | _05_;
  assign enter = i__valid & _06_;
  assign ends = enter & i__payload[256];
  assign _07_ = 5'h1a - i_scale__payload[12:8];
  assign i__payload_17 [4:0] = $signed(_07_) - $signed(i_scale__payload[4:0]);
  assign _00_ = i__valid_19  & i_scale__ready;
  assign _01_ = waiting + _00_;
  assign _02_ = _01_ - ends;
  always @(posedge clk)
    activation_1 <= o__payload_38 [26:25];
  always @(posedge clk)
    activation_2 <= activation_1;
  always @(posedge clk)
    activated_1 <= y;
  always @(posedge clk)
    last_1 <= o__payload_38 [34:27];
  always @(posedge clk)
    last_2 <= last_1;
  always @(posedge clk)
    bias <= last_2;
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _02_;
  always @(posedge clk)
    if (rst) sets_out_1 <= 1'h0;
    else sets_out_1 <= ends;
  always @(posedge clk)
    if (rst) o__ready_27  <= 1'h0;
    else o__ready_27  <= sets_out_1;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_27 ;
  always @(posedge clk)
    if (rst) leaves_2 <= 1'h0;
    else leaves_2 <= leaves_1;
  always @(posedge clk)
    if (rst) i__valid_29  <= 1'h0;
    else i__valid_29  <= leaves_2;
  assign _03_ = | room;
  assign _04_ = | waiting;
  activation_fixed20f14 activation (
    .number(activation_2),
    .x(result),
    .y(y)
  );
  fixed20f14_to_af8e3 convert (
    .bias(bias),
    .i(activated_1),
    .o(i__payload_44 )
  );
  hfint_af8e3_k16_axi__element__queue queue (
    .clk(clk),
    .i__payload(i__payload_44 ),
    .i__valid(i__valid_29 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(ends),
    .room(room),
    .rst(rst)
  );
  shift_i33_to_fixed20 rescale (
    .bias(o__payload_38 [24:5]),
    .clk(clk),
    .result(result),
    .rst(rst),
    .scale(o__payload_38 [4:0]),
    .total(o)
  );
  hfint_af8e3_k16_axi__element__scales scales (
    .clk(clk),
    .i__ready(i_scale__ready),
    .i__valid(i__valid_19 ),
    .o__payload(o__payload_38 ),
    .o__ready(o__ready_27 ),
    .rst(rst),
    .write_data({ i_scale__payload[23:16], i_scale__payload[45:24], i__payload_17 [4:0] })
  );
  sums_af8e3_af8e3_k16x1_i33_products sums (
    .acts(i__payload[127:0]),
    .clk(clk),
    .ends(ends),
    .enter(enter),
    .o(o),
    .rst(rst),
    .weights(i__payload[255:128])
  );
  assign i__payload_17 [34:5] = { i_scale__payload[23:16], i_scale__payload[45:24] };
endmodule

module hfint_af8e3_k16_axi__element__queue(clk, rst, reserve, o__payload, i__payload, o__ready, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input reserve;
  wire reserve;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
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
  hfint_af8e3_k16_axi__element__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module hfint_af8e3_k16_axi__element__queue__fifo(clk, rst, o__payload, write_data, o__ready, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input [7:0] write_data;
  wire [7:0] write_data;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
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
  ram_8x8 words (
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

module hfint_af8e3_k16_axi__element__scales(clk, rst, i__valid, i__ready, o__payload, write_data, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [34:0] o__payload;
  wire [34:0] o__payload;
  input [34:0] write_data;
  wire [34:0] write_data;
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
  ram_4x35 words (
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

module hfint_af8e3_k16_axi__operands_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [47:0] sizes;
  wire [47:0] sizes;
  input start;
  wire start;
  input i__valid;
  wire i__valid;
  input [256:0] i__payload;
  wire [256:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [255:0] o__payload;
  wire [255:0] o__payload;
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
  assign _11_ = advance & i__payload[256];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[256];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[256];
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
  assign o__payload = passing ? i__payload[255:0] : 256'h0000000000000000000000000000000000000000000000000000000000000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  hfint_af8e3_k16_axi__operands_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module hfint_af8e3_k16_axi__operands_gate__counter(clk, rst, advance, last, sizes, start);
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
  wire k_ends;
  reg [15:0] k_left;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign k_ends = k_left <= 5'h10;
  assign n_ends = n_left <= 1'h1;
  assign m_ends = m_left <= 1'h1;
  assign last = _00_ & m_ends;
  assign _07_[15:4] = k_left[15:4] - 1'h1;
  assign _08_ = k_ends ? sizes[47:32] : { _07_[15:4], 4'h0 };
  assign _09_ = advance & k_ends;
  assign _10_ = n_left - 1'h1;
  assign _11_ = n_ends ? sizes[31:16] : _10_;
  assign _00_ = k_ends & n_ends;
  assign _01_ = advance & _00_;
  assign _02_ = m_left - 1'h1;
  assign _03_ = m_ends ? sizes[15:0] : _02_;
  always @(posedge clk)
    if (_12_) k_left[15:4] <= _04_[15:4];
  always @(posedge clk)
    if (_16_) k_left[3:0] <= _04_[3:0];
  always @(posedge clk)
    if (_14_) n_left <= _05_;
  always @(posedge clk)
    if (_15_) m_left <= _06_;
  assign _12_ = | { advance, start };
  assign _13_ = | { k_ends, start };
  assign _14_ = | { _09_, start };
  assign _15_ = | { _01_, start };
  assign _16_ = & { _12_, _13_ };
  assign _06_ = start ? sizes[15:0] : _03_;
  assign _05_ = start ? sizes[31:16] : _11_;
  assign _04_ = start ? sizes[47:32] : _08_;
  assign _07_[3:0] = k_left[3:0];
endmodule

module hfint_af8e3_k16_axi__operands_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] bus__tdata;
  wire [255:0] bus__tdata;
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
  output [256:0] o__payload;
  wire [256:0] o__payload;
  input o__ready;
  wire o__ready;
  hfint_af8e3_k16_axi__operands_input__skid skid (
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

module hfint_af8e3_k16_axi__operands_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [256:0] i__payload;
  wire [256:0] i__payload;
  output o__valid;
  reg o__valid;
  output [256:0] o__payload;
  reg [256:0] o__payload;
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
  wire [256:0] _09_;
  wire arrives;
  reg full;
  reg [256:0] spare;
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

module hfint_af8e3_k16_axi__registers(clk, rst, bus__awaddr, bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, ERROR_aborted_set, ERROR_size_set, ERROR_busy_set, STATUS_error, ERROR_shift_set, STATUS_done_set, bus__awready, bus__wready, bus__arready, STATUS_busy
, CYCLES_LOW_cycles, CYCLES_HIGH_cycles, RESULTS_count, OPERANDS_STALLS_cycles, SCALES_STALLS_cycles, STATUS_results_open, RESULTS_STALLS_cycles, bus__bvalid, bus__bresp, CONTROL_start, CONTROL_abort, STATUS_done, ERROR_size, ERROR_busy, ERROR_aborted, ERROR_shift, ERROR_operands_early, ERROR_scales_early, ERROR_operands_late, ERROR_scales_late, INTERRUPT_done
, INTERRUPT_error, M_m, K_k, N_n, OPTIONS_activation, OPTIONS_acts_bias, OPTIONS_output_bias, bus__rvalid, bus__rdata, bus__rresp, STATUS_operands_open, ERROR_operands_early_set, ERROR_operands_late_set, STATUS_scales_open, ERROR_scales_early_set, ERROR_scales_late_set);
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
  input ERROR_busy_set;
  wire ERROR_busy_set;
  input STATUS_error;
  wire STATUS_error;
  input ERROR_shift_set;
  wire ERROR_shift_set;
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
  input [31:0] RESULTS_count;
  wire [31:0] RESULTS_count;
  input [31:0] OPERANDS_STALLS_cycles;
  wire [31:0] OPERANDS_STALLS_cycles;
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
  output ERROR_shift;
  reg ERROR_shift;
  output ERROR_operands_early;
  reg ERROR_operands_early;
  output ERROR_scales_early;
  reg ERROR_scales_early;
  output ERROR_operands_late;
  reg ERROR_operands_late;
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
  output [1:0] OPTIONS_activation;
  reg [1:0] OPTIONS_activation;
  output [7:0] OPTIONS_acts_bias;
  reg [7:0] OPTIONS_acts_bias;
  output [7:0] OPTIONS_output_bias;
  reg [7:0] OPTIONS_output_bias;
  output bus__rvalid;
  reg bus__rvalid;
  output [31:0] bus__rdata;
  reg [31:0] bus__rdata;
  output [1:0] bus__rresp;
  wire [1:0] bus__rresp;
  input STATUS_operands_open;
  wire STATUS_operands_open;
  input ERROR_operands_early_set;
  wire ERROR_operands_early_set;
  input ERROR_operands_late_set;
  wire ERROR_operands_late_set;
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
  wire [1:0] _051_;
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
  wire [15:0] _085_;
  wire _086_;
  wire [15:0] _087_;
  wire [15:0] _088_;
  wire [15:0] _089_;
  wire [15:0] _090_;
  wire [15:0] _091_;
  wire [15:0] _092_;
  wire [1:0] _093_;
  wire _094_;
  wire [1:0] _095_;
  wire [7:0] _096_;
  wire [7:0] _097_;
  wire [7:0] _098_;
  wire [7:0] _099_;
  wire [7:0] _100_;
  wire [7:0] _101_;
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
  wire read_CONTROL;
  wire read_CYCLES_HIGH;
  wire [31:0] read_CYCLES_HIGH_cycles;
  wire read_CYCLES_LOW;
  wire [31:0] read_CYCLES_LOW_cycles;
  wire read_ERROR;
  wire read_ERROR_aborted;
  wire read_ERROR_busy;
  wire read_ERROR_operands_early;
  wire read_ERROR_operands_late;
  wire read_ERROR_scales_early;
  wire read_ERROR_scales_late;
  wire read_ERROR_shift;
  wire read_ERROR_size;
  wire read_EXPONENTS;
  wire read_FIXED;
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
  wire read_OPERANDS_STALLS;
  wire [31:0] read_OPERANDS_STALLS_cycles;
  wire read_OPTIONS;
  wire [1:0] read_OPTIONS_activation;
  wire [7:0] read_OPTIONS_acts_bias;
  wire [7:0] read_OPTIONS_output_bias;
  wire read_RESULTS;
  wire read_RESULTS_STALLS;
  wire [31:0] read_RESULTS_STALLS_cycles;
  wire [31:0] read_RESULTS_count;
  wire read_SCALES_STALLS;
  wire [31:0] read_SCALES_STALLS_cycles;
  wire read_SHAPE;
  wire read_STATUS;
  wire read_STATUS_busy;
  wire read_STATUS_done;
  wire read_STATUS_error;
  wire read_STATUS_operands_open;
  wire read_STATUS_results_open;
  wire read_STATUS_scales_open;
  wire read_VERSION;
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
  reg [23:0] write_data;
  reg write_filled;
  wire [23:0] write_ones;
  assign bus__awready = ~ write_addressed;
  assign bus__wready = ~ write_filled;
  assign _000_ = write_addressed & write_filled;
  assign _026_ = ~ bus__bvalid;
  assign write = _000_ & _026_;
  assign write_ones = write_data & { strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2], strobes[2:1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1], strobes[1:0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0], strobes[0] };
  assign _054_ = write_address[11:2] == 5'h10;
  assign write_CONTROL = write & _054_;
  assign _065_ = write_address[11:2] == 5'h11;
  assign write_STATUS = write & _065_;
  assign _076_ = write_address[11:2] == 5'h12;
  assign write_ERROR = write & _076_;
  assign _086_ = write_address[11:2] == 5'h13;
  assign write_INTERRUPT = write & _086_;
  assign _094_ = write_address[11:2] == 5'h14;
  assign write_M = write & _094_;
  assign _103_ = write_address[11:2] == 5'h15;
  assign write_K = write & _103_;
  assign _105_ = write_address[11:2] == 5'h16;
  assign write_N = write & _105_;
  assign _001_ = write_address[11:2] == 5'h17;
  assign write_OPTIONS = write & _001_;
  assign _004_ = ~ read_addressed;
  assign _006_ = ~ bus__rvalid;
  assign bus__arready = _004_ & _006_;
  assign read_ID = ! read_address[11:2];
  assign read_VERSION = read_address[11:2] == 1'h1;
  assign read_SHAPE = read_address[11:2] == 2'h2;
  assign read_FORMATS = read_address[11:2] == 2'h3;
  assign read_LIMITS = read_address[11:2] == 3'h4;
  assign read_EXPONENTS = read_address[11:2] == 3'h5;
  assign read_FIXED = read_address[11:2] == 3'h6;
  assign read_CONTROL = read_address[11:2] == 5'h10;
  assign read_STATUS = read_address[11:2] == 5'h11;
  assign read_STATUS_busy = read_STATUS & STATUS_busy;
  assign read_STATUS_done = read_STATUS & STATUS_done;
  assign read_STATUS_error = read_STATUS & STATUS_error;
  assign read_STATUS_operands_open = read_STATUS & STATUS_operands_open;
  assign read_STATUS_scales_open = read_STATUS & STATUS_scales_open;
  assign read_STATUS_results_open = read_STATUS & STATUS_results_open;
  assign read_ERROR = read_address[11:2] == 5'h12;
  assign read_ERROR_size = read_ERROR & ERROR_size;
  assign read_ERROR_busy = read_ERROR & ERROR_busy;
  assign read_ERROR_aborted = read_ERROR & ERROR_aborted;
  assign read_ERROR_shift = read_ERROR & ERROR_shift;
  assign read_ERROR_operands_early = read_ERROR & ERROR_operands_early;
  assign read_ERROR_scales_early = read_ERROR & ERROR_scales_early;
  assign read_ERROR_operands_late = read_ERROR & ERROR_operands_late;
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
  assign read_OPTIONS_activation = read_OPTIONS ? OPTIONS_activation : 2'h0;
  assign read_OPTIONS_acts_bias = read_OPTIONS ? OPTIONS_acts_bias : 8'h00;
  assign read_OPTIONS_output_bias = read_OPTIONS ? OPTIONS_output_bias : 8'h00;
  assign read_CYCLES_LOW = read_address[11:2] == 6'h20;
  assign read_CYCLES_LOW_cycles = read_CYCLES_LOW ? CYCLES_LOW_cycles : 32'd0;
  assign read_CYCLES_HIGH = read_address[11:2] == 6'h21;
  assign read_CYCLES_HIGH_cycles = read_CYCLES_HIGH ? CYCLES_HIGH_cycles : 32'd0;
  assign read_OPERANDS_STALLS = read_address[11:2] == 6'h22;
  assign read_OPERANDS_STALLS_cycles = read_OPERANDS_STALLS ? OPERANDS_STALLS_cycles : 32'd0;
  assign read_SCALES_STALLS = read_address[11:2] == 6'h23;
  assign read_SCALES_STALLS_cycles = read_SCALES_STALLS ? SCALES_STALLS_cycles : 32'd0;
  assign read_RESULTS_STALLS = read_address[11:2] == 6'h25;
  assign read_RESULTS_STALLS_cycles = read_RESULTS_STALLS ? RESULTS_STALLS_cycles : 32'd0;
  assign read_RESULTS = read_address[11:2] == 6'h26;
  assign read_RESULTS_count = read_RESULTS ? RESULTS_count : 32'd0;
  assign _009_ = bus__awvalid & bus__awready;
  assign _011_ = bus__wvalid & bus__wready;
  assign _013_ = write_CONTROL & write_ones[0];
  assign _016_ = write_CONTROL & write_ones[1];
  assign _018_ = write_STATUS & write_ones[1];
  assign _020_ = ~ _018_;
  assign _023_ = STATUS_done & _020_;
  assign _027_ = _023_ | STATUS_done_set;
  assign _029_ = write_ERROR & write_ones[0];
  assign _032_ = ~ _029_;
  assign _035_ = ERROR_size & _032_;
  assign _038_ = _035_ | ERROR_size_set;
  assign _041_ = write_ERROR & write_ones[1];
  assign _044_ = ~ _041_;
  assign _047_ = ERROR_busy & _044_;
  assign _052_ = _047_ | ERROR_busy_set;
  assign _053_ = write_ERROR & write_ones[2];
  assign _055_ = ~ _053_;
  assign _056_ = ERROR_aborted & _055_;
  assign _057_ = _056_ | ERROR_aborted_set;
  assign _058_ = write_ERROR & write_ones[3];
  assign _059_ = ~ _058_;
  assign _060_ = ERROR_shift & _059_;
  assign _061_ = _060_ | ERROR_shift_set;
  assign _062_ = write_ERROR & write_ones[8];
  assign _063_ = ~ _062_;
  assign _064_ = ERROR_operands_early & _063_;
  assign _066_ = _064_ | ERROR_operands_early_set;
  assign _067_ = write_ERROR & write_ones[9];
  assign _068_ = ~ _067_;
  assign _069_ = ERROR_scales_early & _068_;
  assign _070_ = _069_ | ERROR_scales_early_set;
  assign _071_ = write_ERROR & write_ones[16];
  assign _072_ = ~ _071_;
  assign _073_ = ERROR_operands_late & _072_;
  assign _074_ = _073_ | ERROR_operands_late_set;
  assign _075_ = write_ERROR & write_ones[17];
  assign _077_ = ~ _075_;
  assign _078_ = ERROR_scales_late & _077_;
  assign _079_ = _078_ | ERROR_scales_late_set;
  assign _081_ = INTERRUPT_done & _080_;
  assign _082_ = _081_ | write_ones[0];
  assign _083_ = INTERRUPT_error & _080_;
  assign _084_ = _083_ | write_ones[1];
  assign _087_ = M_m & { _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0] };
  assign _088_ = _087_ | write_ones[15:0];
  assign _089_ = K_k & { _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0] };
  assign _090_ = _089_ | write_ones[15:0];
  assign _091_ = N_n & { _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0] };
  assign _092_ = _091_ | write_ones[15:0];
  assign _093_ = OPTIONS_activation & { _080_, _080_ };
  assign _095_ = _093_ | write_ones[1:0];
  assign _097_ = OPTIONS_acts_bias & { _096_[0], _096_[0], _096_[0], _096_[0], _096_[0], _096_[0], _096_[0], _096_[0] };
  assign _098_ = _097_ | write_ones[15:8];
  assign _100_ = OPTIONS_output_bias & { _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0] };
  assign _101_ = _100_ | write_ones[23:16];
  assign _102_ = bus__arvalid & bus__arready;
  assign _104_ = | { read_RESULTS_count[0], read_RESULTS_STALLS_cycles[0], read_SCALES_STALLS_cycles[0], read_OPERANDS_STALLS_cycles[0], read_CYCLES_HIGH_cycles[0], read_CYCLES_LOW_cycles[0], read_OPTIONS_activation[0], read_N_n[0], read_K_k[0], read_M_m[0], read_INTERRUPT_done, read_ERROR_size, read_STATUS_busy, read_EXPONENTS };
  assign _106_ = | { read_RESULTS_count[1], read_RESULTS_STALLS_cycles[1], read_SCALES_STALLS_cycles[1], read_OPERANDS_STALLS_cycles[1], read_CYCLES_HIGH_cycles[1], read_CYCLES_LOW_cycles[1], read_OPTIONS_activation[1], read_N_n[1], read_K_k[1], read_M_m[1], read_INTERRUPT_error, read_ERROR_busy, read_STATUS_done, read_EXPONENTS, read_ID };
  assign _002_ = | { read_RESULTS_count[2], read_RESULTS_STALLS_cycles[2], read_SCALES_STALLS_cycles[2], read_OPERANDS_STALLS_cycles[2], read_CYCLES_HIGH_cycles[2], read_CYCLES_LOW_cycles[2], read_N_n[2], read_K_k[2], read_M_m[2], read_ERROR_aborted, read_STATUS_error, read_FIXED, read_ID };
  assign _003_ = | { read_RESULTS_count[3], read_RESULTS_STALLS_cycles[3], read_SCALES_STALLS_cycles[3], read_OPERANDS_STALLS_cycles[3], read_CYCLES_HIGH_cycles[3], read_CYCLES_LOW_cycles[3], read_N_n[3], read_K_k[3], read_M_m[3], read_ERROR_shift, read_FORMATS };
  assign _005_ = | { read_RESULTS_count[4], read_RESULTS_STALLS_cycles[4], read_SCALES_STALLS_cycles[4], read_OPERANDS_STALLS_cycles[4], read_CYCLES_HIGH_cycles[4], read_CYCLES_LOW_cycles[4], read_N_n[4], read_K_k[4], read_M_m[4], read_FIXED, read_SHAPE };
  assign _007_ = | { read_RESULTS_count[5], read_RESULTS_STALLS_cycles[5], read_SCALES_STALLS_cycles[5], read_OPERANDS_STALLS_cycles[5], read_CYCLES_HIGH_cycles[5], read_CYCLES_LOW_cycles[5], read_N_n[5], read_K_k[5], read_M_m[5] };
  assign _008_ = | { read_RESULTS_count[6], read_RESULTS_STALLS_cycles[6], read_SCALES_STALLS_cycles[6], read_OPERANDS_STALLS_cycles[6], read_CYCLES_HIGH_cycles[6], read_CYCLES_LOW_cycles[6], read_N_n[6], read_K_k[6], read_M_m[6], read_ID };
  assign _010_ = | { read_RESULTS_count[7], read_RESULTS_STALLS_cycles[7], read_SCALES_STALLS_cycles[7], read_OPERANDS_STALLS_cycles[7], read_CYCLES_HIGH_cycles[7], read_CYCLES_LOW_cycles[7], read_N_n[7], read_K_k[7], read_M_m[7], read_EXPONENTS };
  assign _012_ = | { read_RESULTS_count[8], read_RESULTS_STALLS_cycles[8], read_SCALES_STALLS_cycles[8], read_OPERANDS_STALLS_cycles[8], read_CYCLES_HIGH_cycles[8], read_CYCLES_LOW_cycles[8], read_OPTIONS_acts_bias[0], read_N_n[8], read_K_k[8], read_M_m[8], read_ERROR_operands_early, read_STATUS_operands_open, read_EXPONENTS, read_LIMITS, read_SHAPE };
  assign _014_ = | { read_RESULTS_count[9], read_RESULTS_STALLS_cycles[9], read_SCALES_STALLS_cycles[9], read_OPERANDS_STALLS_cycles[9], read_CYCLES_HIGH_cycles[9], read_CYCLES_LOW_cycles[9], read_OPTIONS_acts_bias[1], read_N_n[9], read_K_k[9], read_M_m[9], read_ERROR_scales_early, read_STATUS_scales_open, read_FIXED, read_EXPONENTS };
  assign _015_ = | { read_RESULTS_count[10], read_RESULTS_STALLS_cycles[10], read_SCALES_STALLS_cycles[10], read_OPERANDS_STALLS_cycles[10], read_CYCLES_HIGH_cycles[10], read_CYCLES_LOW_cycles[10], read_OPTIONS_acts_bias[2], read_N_n[10], read_K_k[10], read_M_m[10], read_FIXED };
  assign _017_ = | { read_RESULTS_count[11], read_RESULTS_STALLS_cycles[11], read_SCALES_STALLS_cycles[11], read_OPERANDS_STALLS_cycles[11], read_CYCLES_HIGH_cycles[11], read_CYCLES_LOW_cycles[11], read_OPTIONS_acts_bias[3], read_N_n[11], read_K_k[11], read_M_m[11], read_STATUS_results_open, read_FIXED, read_FORMATS, read_ID };
  assign _019_ = | { read_RESULTS_count[12], read_RESULTS_STALLS_cycles[12], read_SCALES_STALLS_cycles[12], read_OPERANDS_STALLS_cycles[12], read_CYCLES_HIGH_cycles[12], read_CYCLES_LOW_cycles[12], read_OPTIONS_acts_bias[4], read_N_n[12], read_K_k[12], read_M_m[12] };
  assign _021_ = | { read_RESULTS_count[13], read_RESULTS_STALLS_cycles[13], read_SCALES_STALLS_cycles[13], read_OPERANDS_STALLS_cycles[13], read_CYCLES_HIGH_cycles[13], read_CYCLES_LOW_cycles[13], read_OPTIONS_acts_bias[5], read_N_n[13], read_K_k[13], read_M_m[13] };
  assign _022_ = | { read_RESULTS_count[14], read_RESULTS_STALLS_cycles[14], read_SCALES_STALLS_cycles[14], read_OPERANDS_STALLS_cycles[14], read_CYCLES_HIGH_cycles[14], read_CYCLES_LOW_cycles[14], read_OPTIONS_acts_bias[6], read_N_n[14], read_K_k[14], read_M_m[14], read_ID };
  assign _024_ = | { read_RESULTS_count[15], read_RESULTS_STALLS_cycles[15], read_SCALES_STALLS_cycles[15], read_OPERANDS_STALLS_cycles[15], read_CYCLES_HIGH_cycles[15], read_CYCLES_LOW_cycles[15], read_OPTIONS_acts_bias[7], read_N_n[15], read_K_k[15], read_M_m[15], read_EXPONENTS };
  assign _025_ = | { read_RESULTS_count[16], read_RESULTS_STALLS_cycles[16], read_SCALES_STALLS_cycles[16], read_OPERANDS_STALLS_cycles[16], read_CYCLES_HIGH_cycles[16], read_CYCLES_LOW_cycles[16], read_OPTIONS_output_bias[0], read_ERROR_operands_late, read_FIXED, read_EXPONENTS, read_VERSION, read_ID };
  assign _028_ = | { read_RESULTS_count[17], read_RESULTS_STALLS_cycles[17], read_SCALES_STALLS_cycles[17], read_OPERANDS_STALLS_cycles[17], read_CYCLES_HIGH_cycles[17], read_CYCLES_LOW_cycles[17], read_OPTIONS_output_bias[1], read_ERROR_scales_late, read_EXPONENTS, read_ID };
  assign _030_ = | { read_RESULTS_count[18], read_RESULTS_STALLS_cycles[18], read_SCALES_STALLS_cycles[18], read_OPERANDS_STALLS_cycles[18], read_CYCLES_HIGH_cycles[18], read_CYCLES_LOW_cycles[18], read_OPTIONS_output_bias[2], read_FIXED, read_ID };
  assign _031_ = | { read_RESULTS_count[19], read_RESULTS_STALLS_cycles[19], read_SCALES_STALLS_cycles[19], read_OPERANDS_STALLS_cycles[19], read_CYCLES_HIGH_cycles[19], read_CYCLES_LOW_cycles[19], read_OPTIONS_output_bias[3], read_FORMATS };
  assign _033_ = | { read_RESULTS_count[20], read_RESULTS_STALLS_cycles[20], read_SCALES_STALLS_cycles[20], read_OPERANDS_STALLS_cycles[20], read_CYCLES_HIGH_cycles[20], read_CYCLES_LOW_cycles[20], read_OPTIONS_output_bias[4], read_ID };
  assign _034_ = | { read_RESULTS_count[21], read_RESULTS_STALLS_cycles[21], read_SCALES_STALLS_cycles[21], read_OPERANDS_STALLS_cycles[21], read_CYCLES_HIGH_cycles[21], read_CYCLES_LOW_cycles[21], read_OPTIONS_output_bias[5], read_FIXED };
  assign _036_ = | { read_RESULTS_count[22], read_RESULTS_STALLS_cycles[22], read_SCALES_STALLS_cycles[22], read_OPERANDS_STALLS_cycles[22], read_CYCLES_HIGH_cycles[22], read_CYCLES_LOW_cycles[22], read_OPTIONS_output_bias[6], read_ID };
  assign _037_ = | { read_RESULTS_count[23], read_RESULTS_STALLS_cycles[23], read_SCALES_STALLS_cycles[23], read_OPERANDS_STALLS_cycles[23], read_CYCLES_HIGH_cycles[23], read_CYCLES_LOW_cycles[23], read_OPTIONS_output_bias[7], read_FIXED, read_EXPONENTS };
  assign _039_ = | { read_RESULTS_count[24], read_RESULTS_STALLS_cycles[24], read_SCALES_STALLS_cycles[24], read_OPERANDS_STALLS_cycles[24], read_CYCLES_HIGH_cycles[24], read_CYCLES_LOW_cycles[24], read_FIXED, read_FORMATS };
  assign _040_ = | { read_RESULTS_count[25], read_RESULTS_STALLS_cycles[25], read_SCALES_STALLS_cycles[25], read_OPERANDS_STALLS_cycles[25], read_CYCLES_HIGH_cycles[25], read_CYCLES_LOW_cycles[25], read_FIXED };
  assign _042_ = | { read_RESULTS_count[26], read_RESULTS_STALLS_cycles[26], read_SCALES_STALLS_cycles[26], read_OPERANDS_STALLS_cycles[26], read_CYCLES_HIGH_cycles[26], read_CYCLES_LOW_cycles[26], read_FIXED, read_ID };
  assign _043_ = | { read_RESULTS_count[27], read_RESULTS_STALLS_cycles[27], read_SCALES_STALLS_cycles[27], read_OPERANDS_STALLS_cycles[27], read_CYCLES_HIGH_cycles[27], read_CYCLES_LOW_cycles[27], read_FIXED };
  assign _045_ = | { read_RESULTS_count[28], read_RESULTS_STALLS_cycles[28], read_SCALES_STALLS_cycles[28], read_OPERANDS_STALLS_cycles[28], read_CYCLES_HIGH_cycles[28], read_CYCLES_LOW_cycles[28], read_FIXED, read_ID };
  assign _046_ = | { read_RESULTS_count[29], read_RESULTS_STALLS_cycles[29], read_SCALES_STALLS_cycles[29], read_OPERANDS_STALLS_cycles[29], read_CYCLES_HIGH_cycles[29], read_CYCLES_LOW_cycles[29], read_FIXED, read_FORMATS };
  assign _048_ = | { read_RESULTS_count[30], read_RESULTS_STALLS_cycles[30], read_SCALES_STALLS_cycles[30], read_OPERANDS_STALLS_cycles[30], read_CYCLES_HIGH_cycles[30], read_CYCLES_LOW_cycles[30], read_FIXED, read_ID };
  assign _049_ = | { read_RESULTS_count[31], read_RESULTS_STALLS_cycles[31], read_SCALES_STALLS_cycles[31], read_OPERANDS_STALLS_cycles[31], read_CYCLES_HIGH_cycles[31], read_CYCLES_LOW_cycles[31], read_FIXED };
  assign _050_ = | { read_RESULTS, read_RESULTS_STALLS, read_SCALES_STALLS, read_OPERANDS_STALLS, read_CYCLES_HIGH, read_CYCLES_LOW, read_OPTIONS, read_N, read_K, read_M, read_INTERRUPT, read_ERROR, read_STATUS, read_CONTROL, read_FIXED, read_EXPONENTS, read_LIMITS, read_FORMATS, read_SHAPE, read_VERSION, read_ID };
  assign _051_[1] = ~ _050_;
  always @(posedge clk)
    if (rst) ERROR_aborted <= 1'h0;
    else ERROR_aborted <= _057_;
  always @(posedge clk)
    if (rst) ERROR_shift <= 1'h0;
    else ERROR_shift <= _061_;
  always @(posedge clk)
    if (rst) ERROR_busy <= 1'h0;
    else ERROR_busy <= _052_;
  always @(posedge clk)
    if (rst) ERROR_scales_early <= 1'h0;
    else ERROR_scales_early <= _070_;
  always @(posedge clk)
    if (rst) ERROR_operands_early <= 1'h0;
    else ERROR_operands_early <= _066_;
  always @(posedge clk)
    if (rst) ERROR_operands_late <= 1'h0;
    else ERROR_operands_late <= _074_;
  always @(posedge clk)
    if (rst) ERROR_scales_late <= 1'h0;
    else ERROR_scales_late <= _079_;
  always @(posedge clk)
    if (rst) INTERRUPT_done <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_done <= _082_;
  always @(posedge clk)
    if (rst) INTERRUPT_error <= 1'h0;
    else if (write_INTERRUPT) INTERRUPT_error <= _084_;
  always @(posedge clk)
    if (rst) M_m <= 16'h0000;
    else if (write_M) M_m <= _088_;
  always @(posedge clk)
    if (rst) K_k <= 16'h0000;
    else if (write_K) K_k <= _090_;
  always @(posedge clk)
    if (rst) N_n <= 16'h0000;
    else if (write_N) N_n <= _092_;
  always @(posedge clk)
    if (rst) ERROR_size <= 1'h0;
    else ERROR_size <= _038_;
  always @(posedge clk)
    if (rst) OPTIONS_activation <= 2'h0;
    else if (write_OPTIONS) OPTIONS_activation <= _095_;
  always @(posedge clk)
    if (_009_) write_address <= bus__awaddr;
  always @(posedge clk)
    if (_107_) write_addressed <= 1'h0;
    else write_addressed <= _116_;
  always @(posedge clk)
    if (_011_) write_data <= bus__wdata[23:0];
  always @(posedge clk)
    if (rst) OPTIONS_acts_bias <= 8'h00;
    else if (write_OPTIONS) OPTIONS_acts_bias <= _098_;
  always @(posedge clk)
    if (rst) OPTIONS_output_bias <= 8'h00;
    else if (write_OPTIONS) OPTIONS_output_bias <= _101_;
  always @(posedge clk)
    if (_011_) strobes <= bus__wstrb[2:0];
  always @(posedge clk)
    if (_102_) read_address <= bus__araddr;
  always @(posedge clk)
    if (_108_) read_addressed <= 1'h0;
    else read_addressed <= _112_;
  always @(posedge clk)
    if (_107_) write_filled <= 1'h0;
    else write_filled <= _115_;
  always @(posedge clk)
    if (rst) bus__bvalid <= 1'h0;
    else bus__bvalid <= _114_;
  always @(posedge clk)
    if (rst) bus__rvalid <= 1'h0;
    else bus__rvalid <= _111_;
  always @(posedge clk)
    if (rst) bus__rdata <= 32'd0;
    else if (read_addressed) bus__rdata <= { _049_, _048_, _046_, _045_, _043_, _042_, _040_, _039_, _037_, _036_, _034_, _033_, _031_, _030_, _028_, _025_, _024_, _022_, _021_, _019_, _017_, _015_, _014_, _012_, _010_, _008_, _007_, _005_, _003_, _002_, _106_, _104_ };
  always @(posedge clk)
    if (rst) CONTROL_start <= 1'h0;
    else CONTROL_start <= _013_;
  always @(posedge clk)
    if (rst) CONTROL_abort <= 1'h0;
    else CONTROL_abort <= _016_;
  always @(posedge clk)
    if (rst) STATUS_done <= 1'h0;
    else STATUS_done <= _027_;
  reg bus__rresp_reg_1 ;
  always @(posedge clk)
    if (rst) bus__rresp_reg_1  <= 1'h0;
    else if (read_addressed) bus__rresp_reg_1  <= _051_[1];
  assign bus__rresp[1] = bus__rresp_reg_1 ;
  reg bus__bresp_reg_1 ;
  always @(posedge clk)
    if (_109_) bus__bresp_reg_1  <= 1'h0;
    else if (write) bus__bresp_reg_1  <= 1'h1;
  assign bus__bresp[1] = bus__bresp_reg_1 ;
  assign { _085_[8], _085_[0] } = ~ strobes[1:0];
  assign _080_ = ~ strobes[0];
  assign _096_[0] = ~ strobes[1];
  assign _099_[0] = ~ strobes[2];
  assign _108_ = | { read_addressed, rst };
  assign _107_ = | { write, rst };
  assign _109_ = | { write_OPTIONS, write_N, write_K, write_M, write_INTERRUPT, write_ERROR, write_STATUS, write_CONTROL, rst };
  assign _110_ = bus__rready ? 1'h0 : bus__rvalid;
  assign _111_ = _110_ | read_addressed;
  assign _112_ = read_addressed | _102_;
  assign _113_ = bus__bready ? 1'h0 : bus__bvalid;
  assign _114_ = _113_ | write;
  assign _115_ = write_filled | _011_;
  assign _116_ = write_addressed | _009_;
  assign _051_[0] = 1'h0;
  assign _099_[7:1] = { _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0], _099_[0] };
  assign _096_[7:1] = { _096_[0], _096_[0], _096_[0], _096_[0], _096_[0], _096_[0], _096_[0] };
  assign { _085_[15:9], _085_[7:1] } = { _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[8], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0], _085_[0] };
  assign bus__rresp[0] = 1'h0;
  assign bus__bresp[0] = 1'h0;
endmodule

module hfint_af8e3_k16_axi__results(clk, rst, o__ready, i__valid, i__ready, i__payload, bus__tvalid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  output bus__tvalid;
  wire bus__tvalid;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  hfint_af8e3_k16_axi__results__skid skid (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(bus__tvalid),
    .rst(rst)
  );
endmodule

module hfint_af8e3_k16_axi__results__skid(clk, rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  output o__valid;
  reg o__valid;
  output [8:0] o__payload;
  reg [8:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [8:0] _08_;
  wire arrives;
  reg full;
  reg [8:0] spare;
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
  assign _08_ = full ? spare : i__payload;
  assign _02_ = full | arrives;
endmodule

module hfint_af8e3_k16_axi__results_rows(clk, rst, advance, filling, tail, last, start, m, n);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output filling;
  wire filling;
  output tail;
  wire tail;
  output last;
  wire last;
  input start;
  wire start;
  input [15:0] m;
  wire [15:0] m;
  input [15:0] n;
  wire [15:0] n;
  wire [15:0] _00_;
  wire _01_;
  wire _02_;
  wire [15:0] _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [15:0] _11_;
  wire last_row;
  reg [15:0] left;
  wire row_ends;
  reg [15:0] rows_left;
  assign row_ends = left <= 1'h1;
  assign last_row = rows_left == 1'h1;
  assign _01_ = left == 1'h1;
  assign tail = last_row & _01_;
  assign last = last_row & row_ends;
  assign _02_ = | left;
  assign _03_ = rows_left - 1'h1;
  assign _04_ = left - 1'h1;
  always @(posedge clk)
    if (_09_) left <= _05_;
  always @(posedge clk)
    if (_10_) rows_left <= _00_;
  assign _06_ = | { advance, start };
  assign _07_ = | { row_ends, _02_, start };
  assign _08_ = | { row_ends, start };
  assign _09_ = & { _06_, _07_ };
  assign _10_ = & { _06_, _08_ };
  assign _00_ = start ? m : _03_;
  assign _11_ = row_ends ? n : _04_;
  assign _05_ = start ? n : _11_;
  assign filling = 1'h0;
endmodule

module hfint_af8e3_k16_axi__scales_gate(clk, rst, stop, o__ready, sizes, start, i__valid, i__payload, busy, passing, o__valid, o__payload, i__ready, early, late);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input stop;
  wire stop;
  input o__ready;
  wire o__ready;
  input [31:0] sizes;
  wire [31:0] sizes;
  input start;
  wire start;
  input i__valid;
  wire i__valid;
  input [28:0] i__payload;
  wire [28:0] i__payload;
  output busy;
  wire busy;
  output passing;
  wire passing;
  output o__valid;
  wire o__valid;
  output [27:0] o__payload;
  wire [27:0] o__payload;
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
  assign _11_ = advance & i__payload[28];
  assign _12_ = ~ last;
  assign _13_ = _11_ & _12_;
  assign _14_ = ~ i__payload[28];
  assign _15_ = advance & _14_;
  assign _01_ = _15_ & last;
  assign _05_ = stop | early;
  assign _06_ = advance & last;
  assign _07_ = i__valid & i__payload[28];
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
  assign o__payload = passing ? i__payload[27:0] : 28'h0000000;
  assign _03_ = state_state == 2'h2;
  assign passing = state_state == 1'h1;
  assign busy = ~ _02_;
  assign _02_ = ! state_state;
  hfint_af8e3_k16_axi__scales_gate__counter counter (
    .advance(advance),
    .clk(clk),
    .last(last),
    .rst(rst),
    .sizes(sizes),
    .start(start)
  );
endmodule

module hfint_af8e3_k16_axi__scales_gate__counter(clk, rst, advance, last, sizes, start);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output last;
  wire last;
  input [31:0] sizes;
  wire [31:0] sizes;
  input start;
  wire start;
  wire [15:0] _00_;
  wire [15:0] _01_;
  wire [15:0] _02_;
  wire _03_;
  wire [15:0] _04_;
  wire [15:0] _05_;
  wire [15:0] _06_;
  wire _07_;
  wire _08_;
  wire m_ends;
  reg [15:0] m_left;
  wire n_ends;
  reg [15:0] n_left;
  assign n_ends = n_left <= 1'h1;
  assign m_ends = m_left <= 1'h1;
  assign last = n_ends & m_ends;
  assign _01_ = n_left - 1'h1;
  assign _02_ = n_ends ? sizes[31:16] : _01_;
  assign _03_ = advance & n_ends;
  assign _04_ = m_left - 1'h1;
  assign _05_ = m_ends ? sizes[15:0] : _04_;
  always @(posedge clk)
    if (_07_) n_left <= _06_;
  always @(posedge clk)
    if (_08_) m_left <= _00_;
  assign _07_ = | { advance, start };
  assign _08_ = | { _03_, start };
  assign _00_ = start ? sizes[15:0] : _05_;
  assign _06_ = start ? sizes[31:16] : _02_;
endmodule

module hfint_af8e3_k16_axi__scales_input(clk, rst, bus__tdata, i__valid, bus__tlast, clear, bus__tready, o__valid, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] bus__tdata;
  wire [31:0] bus__tdata;
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
  output [28:0] o__payload;
  wire [28:0] o__payload;
  input o__ready;
  wire o__ready;
  hfint_af8e3_k16_axi__scales_input__skid skid (
    .clear(clear),
    .clk(clk),
    .i__payload({ bus__tlast, bus__tdata[27:0] }),
    .i__ready(bus__tready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module hfint_af8e3_k16_axi__scales_input__skid(clk, rst, i__valid, clear, i__ready, i__payload, o__valid, o__payload, o__ready);
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
  input [28:0] i__payload;
  wire [28:0] i__payload;
  output o__valid;
  reg o__valid;
  output [28:0] o__payload;
  reg [28:0] o__payload;
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
  wire [28:0] _09_;
  wire arrives;
  reg full;
  reg [28:0] spare;
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

module hfint_af8e3_k16_axi__scales_rows(clk, rst, advance, filling, start, m, n);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input advance;
  wire advance;
  output filling;
  wire filling;
  input start;
  wire start;
  input [15:0] m;
  wire [15:0] m;
  input [15:0] n;
  wire [15:0] n;
  assign filling = 1'h0;
endmodule

module ram_4x35(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [34:0] write_data;
  wire [34:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [34:0] read_data;
  wire [34:0] read_data;
  reg [34:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [34:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [7:0];
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

module shift_i33_to_fixed20(clk, rst, bias, scale, result, total);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input signed [19:0] bias;
  wire signed [19:0] bias;
  input [4:0] scale;
  wire [4:0] scale;
  output signed [19:0] result;
  reg signed [19:0] result;
  input signed [32:0] total;
  wire signed [32:0] total;
  wire [11:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [19:0] _04_;
  wire _05_;
  reg signed [19:0] bias_1;
  wire signed [21:0] biased;
  wire far;
  reg far_1;
  wire high;
  wire low;
  reg signed [20:0] near_1;
  wire signed [32:0] shifted;
  assign _01_ = $signed(biased) < $signed(20'h80001);
  assign low = far_1 ? near_1[20] : _01_;
  assign _02_ = ~ near_1[20];
  assign _03_ = $signed(biased) > $signed(20'h7ffff);
  assign high = far_1 ? _02_ : _03_;
  assign _04_ = high ? 20'h7ffff : biased[19:0];
  always @(posedge clk)
    near_1 <= { shifted[32], shifted[19:0] };
  always @(posedge clk)
    far_1 <= far;
  always @(posedge clk)
    bias_1 <= bias;
  assign shifted = $signed(total) >>> scale;
  assign _00_ = shifted[31:20] ^ { shifted[32], shifted[32], shifted[32], shifted[32], shifted[32], shifted[32], shifted[32], shifted[32], shifted[32], shifted[32], shifted[32], shifted[32] };
  assign far = | _00_;
  assign biased = $signed(near_1) + $signed(bias_1);
  always @(posedge clk)
    if (low) result[19:1] <= 19'h40000;
    else result[19:1] <= _04_[19:1];
  always @(posedge clk)
    if (_05_) result[0] <= 1'h1;
    else result[0] <= biased[0];
  assign _05_ = | { high, low };
endmodule

module sums_af8e3_af8e3_k16x1_i33_products(clk, rst, acts, weights, enter, ends, o);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [127:0] acts;
  wire [127:0] acts;
  input [127:0] weights;
  wire [127:0] weights;
  input enter;
  wire enter;
  input ends;
  wire ends;
  output [32:0] o;
  wire [32:0] o;
  wire _0_;
  reg adds;
  wire signed [28:0] beat;
  reg completes_1;
  reg done;
  reg fresh;
  wire [32:0] o_17 ;
  always @(posedge clk)
    fresh <= _0_;
  assign o = o_17  & { done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done };
  always @(posedge clk)
    if (rst) adds <= 1'h0;
    else adds <= enter;
  always @(posedge clk)
    if (rst) completes_1 <= 1'h0;
    else completes_1 <= ends;
  always @(posedge clk)
    if (rst) done <= 1'h0;
    else done <= completes_1;
  assign _0_ = completes_1 | rst;
  accumulate_i29_i33 accumulate_0 (
    .adds(adds),
    .beat(beat),
    .clk(clk),
    .fresh(fresh),
    .o(o_17 ),
    .rst(rst)
  );
  dot_af8e3_af8e3_k16_registered dot_0 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat),
    .weights(weights)
  );
endmodule
