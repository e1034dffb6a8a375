module accumulate_i20_i24(clk, rst, adds, fresh, o, beat);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [23:0] o;
  reg [23:0] o;
  input signed [19:0] beat;
  wire signed [19:0] beat;
  wire [23:0] _0_;
  wire signed [19:0] coming;
  wire signed [23:0] so_far;
  assign so_far = fresh ? 24'h000000 : o;
  assign coming = adds ? beat : 20'h00000;
  assign _0_ = $signed(so_far) + $signed(coming);
  always @(posedge clk)
    o <= _0_;
endmodule

module activation_fixed16f10(x, y, number);
  input signed [15:0] x;
  wire signed [15:0] x;
  output signed [15:0] y;
  wire signed [15:0] y;
  input [1:0] number;
  wire [1:0] number;
  wire _00_;
  wire [5:0] _01_;
  wire [5:0] _02_;
  wire [6:0] _03_;
  wire [11:0] _04_;
  wire [11:0] _05_;
  wire _06_;
  wire [11:0] _07_;
  wire [11:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [15:0] _12_;
  wire signed [5:0] above;
  wire signed [11:0] curve;
  wire [8:0] eighths;
  wire signed [6:0] height;
  wire line_0;
  wire line_1;
  wire line_2;
  wire line_3;
  wire [8:0] sixteenths;
  wire [11:0] slope;
  wire signed [16:0] steep;
  assign sixteenths = x[14:6] ^ { x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15], x[15] };
  assign eighths = number[0] ? sixteenths : { 1'h0, sixteenths[8:1] };
  assign _06_ = ~ line_0;
  assign line_1 = _00_ & _06_;
  assign _00_ = eighths < 5'h13;
  assign _11_ = ~ _00_;
  assign line_2 = _10_ & _11_;
  assign _10_ = eighths < 6'h28;
  assign line_3 = ~ _10_;
  assign above[5:1] = x[15] ? { _02_[4], _02_[4], line_1, _01_[2], 1'h0 } : { 1'h0, line_3, line_2, line_1, line_2 };
  assign _03_[6:4] = $signed(above[5:4]) + $signed(2'h1);
  assign height = number[0] ? { above[5:1], line_2, 1'h0 } : { _03_[6:4], above[3:1], line_2 };
  assign steep = number[0] ? { x[14:0], 2'h0 } : { x[15], x };
  assign _04_ = steep[13:2] & { line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0, line_0 };
  assign _05_ = steep[14:3] & { line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1, line_1 };
  assign _07_ = _04_ | _05_;
  assign _08_ = steep[16:5] & { line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2, line_2 };
  assign slope = _07_ | _08_;
  assign curve[11:5] = $signed(slope[11:5]) + $signed(height);
  assign _09_ = number[0] & x[15];
  assign line_0 = ! eighths[8:3];
  assign _01_[2] = line_1 | line_2;
  assign _02_[4] = _01_[2] | line_3;
  assign _12_ = _09_ ? 16'h0000 : x;
  assign y = number[1] ? { curve[11], curve[11], curve[11], curve[11], curve[11:5], slope[4:0] } : _12_;
  assign { _02_[5], _02_[3:0] } = { _02_[4], line_1, _01_[2], 1'h0, line_2 };
  assign _03_[3:0] = { above[3:1], line_2 };
  assign { _01_[5:3], _01_[1:0] } = { _01_[2], _01_[2], line_1, 1'h0, line_2 };
  assign curve[4:0] = slope[4:0];
  assign above[0] = line_2;
endmodule

module dot_af4e3_af4e3_k16_registered(clk, rst, acts, weights, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] acts;
  wire [63:0] acts;
  input [63:0] weights;
  wire [63:0] weights;
  output signed [19:0] sum;
  wire signed [19:0] sum;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [1:0] _008_;
  wire _009_;
  wire _010_;
  wire [2:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [3:0] _015_;
  wire _016_;
  wire _017_;
  wire [4:0] _018_;
  wire _019_;
  wire _020_;
  wire [4:0] _021_;
  wire _022_;
  wire _023_;
  wire [4:0] _024_;
  wire _025_;
  wire _026_;
  wire [4:0] _027_;
  wire _028_;
  wire _029_;
  wire [4:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [4:0] _034_;
  wire _035_;
  wire _036_;
  wire [4:0] _037_;
  wire _038_;
  wire _039_;
  wire [4:0] _040_;
  wire _041_;
  wire _042_;
  wire [4:0] _043_;
  wire _044_;
  wire _045_;
  wire [4:0] _046_;
  wire _047_;
  wire _048_;
  wire [4:0] _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire [1:0] _057_;
  wire _058_;
  wire _059_;
  wire [2:0] _060_;
  wire _061_;
  wire _062_;
  wire [3:0] _063_;
  wire _064_;
  wire _065_;
  wire [4:0] _066_;
  wire _067_;
  wire _068_;
  wire [4:0] _069_;
  wire _070_;
  wire _071_;
  wire [4:0] _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire [4:0] _076_;
  wire _077_;
  wire _078_;
  wire [4:0] _079_;
  wire _080_;
  wire _081_;
  wire [4:0] _082_;
  wire _083_;
  wire _084_;
  wire [4:0] _085_;
  wire _086_;
  wire _087_;
  wire [4:0] _088_;
  wire _089_;
  wire _090_;
  wire [4:0] _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire [4:0] _095_;
  wire _096_;
  wire _097_;
  wire [4:0] _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire [1:0] _105_;
  wire _106_;
  wire _107_;
  wire [2:0] _108_;
  wire _109_;
  wire _110_;
  wire [3:0] _111_;
  wire _112_;
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
  wire [4:0] _130_;
  wire _131_;
  wire _132_;
  wire [4:0] _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire [4:0] _137_;
  wire _138_;
  wire _139_;
  wire [4:0] _140_;
  wire _141_;
  wire _142_;
  wire [4:0] _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire [4:0] _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire [1:0] _155_;
  wire _156_;
  wire _157_;
  wire [2:0] _158_;
  wire _159_;
  wire _160_;
  wire [3:0] _161_;
  wire _162_;
  wire _163_;
  wire [4:0] _164_;
  wire _165_;
  wire _166_;
  wire [4:0] _167_;
  wire _168_;
  wire _169_;
  wire [4:0] _170_;
  wire _171_;
  wire _172_;
  wire [4:0] _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire [4:0] _177_;
  wire _178_;
  wire _179_;
  wire [4:0] _180_;
  wire _181_;
  wire _182_;
  wire [4:0] _183_;
  wire _184_;
  wire _185_;
  wire [4:0] _186_;
  wire _187_;
  wire _188_;
  wire [4:0] _189_;
  wire _190_;
  wire _191_;
  wire [4:0] _192_;
  wire _193_;
  wire _194_;
  wire [4:0] _195_;
  wire _196_;
  wire _197_;
  wire _198_;
  wire _199_;
  wire [19:0] _200_;
  wire [19:0] _201_;
  wire [19:0] _202_;
  wire [19:0] _203_;
  wire [19:0] _204_;
  wire [19:0] _205_;
  wire [19:0] _206_;
  wire [19:0] _207_;
  wire [19:0] _208_;
  wire [19:0] _209_;
  wire [19:0] _210_;
  wire [19:0] _211_;
  wire [19:0] _212_;
  wire [19:0] _213_;
  wire [19:0] _214_;
  wire [19:0] _215_;
  wire [19:0] _216_;
  wire _217_;
  wire [19:0] _218_;
  wire [19:0] _219_;
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
  wire act_0_significand;
  wire act_10_significand;
  wire act_11_significand;
  wire act_12_significand;
  wire act_13_significand;
  wire act_14_significand;
  wire act_15_significand;
  wire act_1_significand;
  wire act_2_significand;
  wire act_3_significand;
  wire act_4_significand;
  wire act_5_significand;
  wire act_6_significand;
  wire act_7_significand;
  wire act_8_significand;
  wire act_9_significand;
  wire [17:0] correction_0;
  wire [19:0] correction_1;
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
  reg [1:0] held_mantissa_0;
  reg [1:0] held_mantissa_1;
  reg [1:0] held_mantissa_10;
  reg [1:0] held_mantissa_11;
  reg [1:0] held_mantissa_12;
  reg [1:0] held_mantissa_13;
  reg [1:0] held_mantissa_14;
  reg [1:0] held_mantissa_15;
  reg [1:0] held_mantissa_2;
  reg [1:0] held_mantissa_3;
  reg [1:0] held_mantissa_4;
  reg [1:0] held_mantissa_5;
  reg [1:0] held_mantissa_6;
  reg [1:0] held_mantissa_7;
  reg [1:0] held_mantissa_8;
  reg [1:0] held_mantissa_9;
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
  wire [4:0] inverted_0;
  wire [4:0] inverted_1;
  wire [4:0] inverted_10;
  wire [4:0] inverted_11;
  wire [4:0] inverted_12;
  wire [4:0] inverted_13;
  wire [4:0] inverted_14;
  wire [4:0] inverted_15;
  wire [4:0] inverted_2;
  wire [4:0] inverted_3;
  wire [4:0] inverted_4;
  wire [4:0] inverted_5;
  wire [4:0] inverted_6;
  wire [4:0] inverted_7;
  wire [4:0] inverted_8;
  wire [4:0] inverted_9;
  wire [4:0] negatives_0;
  wire [4:0] negatives_1;
  wire [4:0] negatives_2;
  wire [4:0] negatives_3;
  wire [4:0] placed_0_0;
  wire [8:0] placed_0_1;
  wire [12:0] placed_0_2;
  wire [15:0] placed_0_3;
  wire [4:0] placed_10_0;
  wire [8:0] placed_10_1;
  wire [12:0] placed_10_2;
  wire [15:0] placed_10_3;
  wire [4:0] placed_11_0;
  wire [8:0] placed_11_1;
  wire [12:0] placed_11_2;
  wire [15:0] placed_11_3;
  wire [4:0] placed_12_0;
  wire [8:0] placed_12_1;
  wire [12:0] placed_12_2;
  wire [15:0] placed_12_3;
  wire [4:0] placed_13_0;
  wire [8:0] placed_13_1;
  wire [12:0] placed_13_2;
  wire [15:0] placed_13_3;
  wire [4:0] placed_14_0;
  wire [8:0] placed_14_1;
  wire [12:0] placed_14_2;
  wire [15:0] placed_14_3;
  wire [4:0] placed_15_0;
  wire [8:0] placed_15_1;
  wire [12:0] placed_15_2;
  wire [15:0] placed_15_3;
  wire [4:0] placed_1_0;
  wire [8:0] placed_1_1;
  wire [12:0] placed_1_2;
  wire [15:0] placed_1_3;
  wire [4:0] placed_2_0;
  wire [8:0] placed_2_1;
  wire [12:0] placed_2_2;
  wire [15:0] placed_2_3;
  wire [4:0] placed_3_0;
  wire [8:0] placed_3_1;
  wire [12:0] placed_3_2;
  wire [15:0] placed_3_3;
  wire [4:0] placed_4_0;
  wire [8:0] placed_4_1;
  wire [12:0] placed_4_2;
  wire [15:0] placed_4_3;
  wire [4:0] placed_5_0;
  wire [8:0] placed_5_1;
  wire [12:0] placed_5_2;
  wire [15:0] placed_5_3;
  wire [4:0] placed_6_0;
  wire [8:0] placed_6_1;
  wire [12:0] placed_6_2;
  wire [15:0] placed_6_3;
  wire [4:0] placed_7_0;
  wire [8:0] placed_7_1;
  wire [12:0] placed_7_2;
  wire [15:0] placed_7_3;
  wire [4:0] placed_8_0;
  wire [8:0] placed_8_1;
  wire [12:0] placed_8_2;
  wire [15:0] placed_8_3;
  wire [4:0] placed_9_0;
  wire [8:0] placed_9_1;
  wire [12:0] placed_9_2;
  wire [15:0] placed_9_3;
  wire [3:0] product_0_exponent;
  wire [1:0] product_0_mantissa;
  wire product_0_negative;
  wire [3:0] product_10_exponent;
  wire [1:0] product_10_mantissa;
  wire product_10_negative;
  wire [3:0] product_11_exponent;
  wire [1:0] product_11_mantissa;
  wire product_11_negative;
  wire [3:0] product_12_exponent;
  wire [1:0] product_12_mantissa;
  wire product_12_negative;
  wire [3:0] product_13_exponent;
  wire [1:0] product_13_mantissa;
  wire product_13_negative;
  wire [3:0] product_14_exponent;
  wire [1:0] product_14_mantissa;
  wire product_14_negative;
  wire [3:0] product_15_exponent;
  wire [1:0] product_15_mantissa;
  wire product_15_negative;
  wire [3:0] product_1_exponent;
  wire [1:0] product_1_mantissa;
  wire product_1_negative;
  wire [3:0] product_2_exponent;
  wire [1:0] product_2_mantissa;
  wire product_2_negative;
  wire [3:0] product_3_exponent;
  wire [1:0] product_3_mantissa;
  wire product_3_negative;
  wire [3:0] product_4_exponent;
  wire [1:0] product_4_mantissa;
  wire product_4_negative;
  wire [3:0] product_5_exponent;
  wire [1:0] product_5_mantissa;
  wire product_5_negative;
  wire [3:0] product_6_exponent;
  wire [1:0] product_6_mantissa;
  wire product_6_negative;
  wire [3:0] product_7_exponent;
  wire [1:0] product_7_mantissa;
  wire product_7_negative;
  wire [3:0] product_8_exponent;
  wire [1:0] product_8_mantissa;
  wire product_8_negative;
  wire [3:0] product_9_exponent;
  wire [1:0] product_9_mantissa;
  wire product_9_negative;
  wire [15:0] row_0;
  wire [15:0] row_1;
  wire [15:0] row_10;
  wire [15:0] row_11;
  wire [15:0] row_12;
  wire [15:0] row_13;
  wire [15:0] row_14;
  wire [15:0] row_15;
  wire [15:0] row_2;
  wire [15:0] row_3;
  wire [15:0] row_4;
  wire [15:0] row_5;
  wire [15:0] row_6;
  wire [15:0] row_7;
  wire [15:0] row_8;
  wire [15:0] row_9;
  wire [4:0] shifted_0;
  wire [4:0] shifted_1;
  wire [4:0] shifted_10;
  wire [4:0] shifted_11;
  wire [4:0] shifted_12;
  wire [4:0] shifted_13;
  wire [4:0] shifted_14;
  wire [4:0] shifted_15;
  wire [4:0] shifted_2;
  wire [4:0] shifted_3;
  wire [4:0] shifted_4;
  wire [4:0] shifted_5;
  wire [4:0] shifted_6;
  wire [4:0] shifted_7;
  wire [4:0] shifted_8;
  wire [4:0] shifted_9;
  wire weight_0_significand;
  wire weight_10_significand;
  wire weight_11_significand;
  wire weight_12_significand;
  wire weight_13_significand;
  wire weight_14_significand;
  wire weight_15_significand;
  wire weight_1_significand;
  wire weight_2_significand;
  wire weight_3_significand;
  wire weight_4_significand;
  wire weight_5_significand;
  wire weight_6_significand;
  wire weight_7_significand;
  wire weight_8_significand;
  wire weight_9_significand;
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
  assign act_0_significand = | acts[2:0];
  assign weight_0_significand = | weights[2:0];
  assign product_0_mantissa = act_0_significand * weight_0_significand;
  assign product_0_exponent = acts[2:0] + weights[2:0];
  assign _000_ = acts[3] ^ weights[3];
  assign _145_ = _000_ & act_0_significand;
  assign product_0_negative = _145_ & weight_0_significand;
  assign act_1_significand = | acts[6:4];
  assign weight_1_significand = | weights[6:4];
  assign product_1_mantissa = act_1_significand * weight_1_significand;
  assign product_1_exponent = acts[6:4] + weights[6:4];
  assign _225_ = acts[7] ^ weights[7];
  assign _233_ = _225_ & act_1_significand;
  assign product_1_negative = _233_ & weight_1_significand;
  assign act_2_significand = | acts[10:8];
  assign weight_2_significand = | weights[10:8];
  assign product_2_mantissa = act_2_significand * weight_2_significand;
  assign product_2_exponent = acts[10:8] + weights[10:8];
  assign _234_ = acts[11] ^ weights[11];
  assign _001_ = _234_ & act_2_significand;
  assign product_2_negative = _001_ & weight_2_significand;
  assign act_3_significand = | acts[14:12];
  assign weight_3_significand = | weights[14:12];
  assign product_3_mantissa = act_3_significand * weight_3_significand;
  assign product_3_exponent = acts[14:12] + weights[14:12];
  assign _002_ = acts[15] ^ weights[15];
  assign _003_ = _002_ & act_3_significand;
  assign product_3_negative = _003_ & weight_3_significand;
  assign act_4_significand = | acts[18:16];
  assign weight_4_significand = | weights[18:16];
  assign product_4_mantissa = act_4_significand * weight_4_significand;
  assign product_4_exponent = acts[18:16] + weights[18:16];
  assign _012_ = acts[19] ^ weights[19];
  assign _033_ = _012_ & act_4_significand;
  assign product_4_negative = _033_ & weight_4_significand;
  assign act_5_significand = | acts[22:20];
  assign weight_5_significand = | weights[22:20];
  assign product_5_mantissa = act_5_significand * weight_5_significand;
  assign product_5_exponent = acts[22:20] + weights[22:20];
  assign _053_ = acts[23] ^ weights[23];
  assign _073_ = _053_ & act_5_significand;
  assign product_5_negative = _073_ & weight_5_significand;
  assign act_6_significand = | acts[26:24];
  assign weight_6_significand = | weights[26:24];
  assign product_6_mantissa = act_6_significand * weight_6_significand;
  assign product_6_exponent = acts[26:24] + weights[26:24];
  assign _094_ = acts[27] ^ weights[27];
  assign _113_ = _094_ & act_6_significand;
  assign product_6_negative = _113_ & weight_6_significand;
  assign act_7_significand = | acts[30:28];
  assign weight_7_significand = | weights[30:28];
  assign product_7_mantissa = act_7_significand * weight_7_significand;
  assign product_7_exponent = acts[30:28] + weights[30:28];
  assign _134_ = acts[31] ^ weights[31];
  assign _154_ = _134_ & act_7_significand;
  assign product_7_negative = _154_ & weight_7_significand;
  assign act_8_significand = | acts[34:32];
  assign weight_8_significand = | weights[34:32];
  assign product_8_mantissa = act_8_significand * weight_8_significand;
  assign product_8_exponent = acts[34:32] + weights[34:32];
  assign _175_ = acts[35] ^ weights[35];
  assign _196_ = _175_ & act_8_significand;
  assign product_8_negative = _196_ & weight_8_significand;
  assign act_9_significand = | acts[38:36];
  assign weight_9_significand = | weights[38:36];
  assign product_9_mantissa = act_9_significand * weight_9_significand;
  assign product_9_exponent = acts[38:36] + weights[38:36];
  assign _199_ = acts[39] ^ weights[39];
  assign _217_ = _199_ & act_9_significand;
  assign product_9_negative = _217_ & weight_9_significand;
  assign act_10_significand = | acts[42:40];
  assign weight_10_significand = | weights[42:40];
  assign product_10_mantissa = act_10_significand * weight_10_significand;
  assign product_10_exponent = acts[42:40] + weights[42:40];
  assign _220_ = acts[43] ^ weights[43];
  assign _221_ = _220_ & act_10_significand;
  assign product_10_negative = _221_ & weight_10_significand;
  assign act_11_significand = | acts[46:44];
  assign weight_11_significand = | weights[46:44];
  assign product_11_mantissa = act_11_significand * weight_11_significand;
  assign product_11_exponent = acts[46:44] + weights[46:44];
  assign _222_ = acts[47] ^ weights[47];
  assign _223_ = _222_ & act_11_significand;
  assign product_11_negative = _223_ & weight_11_significand;
  assign act_12_significand = | acts[50:48];
  assign weight_12_significand = | weights[50:48];
  assign product_12_mantissa = act_12_significand * weight_12_significand;
  assign product_12_exponent = acts[50:48] + weights[50:48];
  assign _224_ = acts[51] ^ weights[51];
  assign _226_ = _224_ & act_12_significand;
  assign product_12_negative = _226_ & weight_12_significand;
  assign act_13_significand = | acts[54:52];
  assign weight_13_significand = | weights[54:52];
  assign product_13_mantissa = act_13_significand * weight_13_significand;
  assign product_13_exponent = acts[54:52] + weights[54:52];
  assign _227_ = acts[55] ^ weights[55];
  assign _228_ = _227_ & act_13_significand;
  assign product_13_negative = _228_ & weight_13_significand;
  assign act_14_significand = | acts[58:56];
  assign weight_14_significand = | weights[58:56];
  assign product_14_mantissa = act_14_significand * weight_14_significand;
  assign product_14_exponent = acts[58:56] + weights[58:56];
  assign _229_ = acts[59] ^ weights[59];
  assign _230_ = _229_ & act_14_significand;
  assign product_14_negative = _230_ & weight_14_significand;
  assign act_15_significand = | acts[62:60];
  assign weight_15_significand = | weights[62:60];
  assign product_15_mantissa = act_15_significand * weight_15_significand;
  assign product_15_exponent = acts[62:60] + weights[62:60];
  assign _231_ = acts[63] ^ weights[63];
  assign _232_ = _231_ & act_15_significand;
  assign product_15_negative = _232_ & weight_15_significand;
  assign shifted_0 = held_mantissa_0 << held_exponent_0[1:0];
  assign inverted_0 = shifted_0 ^ { held_negative_0, held_negative_0, held_negative_0, held_negative_0, held_negative_0 };
  assign here_0_0 = ! held_exponent_0[3:2];
  assign placed_0_0 = inverted_0 & { here_0_0, here_0_0, here_0_0, here_0_0, here_0_0 };
  assign here_0_1 = held_exponent_0[3:2] == 1'h1;
  assign placed_0_1[8:4] = inverted_0 & { here_0_1, here_0_1, here_0_1, here_0_1, here_0_1 };
  assign here_0_2 = held_exponent_0[3:2] == 2'h2;
  assign placed_0_2[12:8] = inverted_0 & { here_0_2, here_0_2, here_0_2, here_0_2, here_0_2 };
  assign here_0_3 = held_exponent_0[3:2] == 2'h3;
  assign placed_0_3[15:12] = inverted_0[3:0] & { here_0_3, here_0_3, here_0_3, here_0_3 };
  assign shifted_1 = held_mantissa_1 << held_exponent_1[1:0];
  assign inverted_1 = shifted_1 ^ { held_negative_1, held_negative_1, held_negative_1, held_negative_1, held_negative_1 };
  assign here_1_0 = ! held_exponent_1[3:2];
  assign placed_1_0 = inverted_1 & { here_1_0, here_1_0, here_1_0, here_1_0, here_1_0 };
  assign here_1_1 = held_exponent_1[3:2] == 1'h1;
  assign placed_1_1[8:4] = inverted_1 & { here_1_1, here_1_1, here_1_1, here_1_1, here_1_1 };
  assign here_1_2 = held_exponent_1[3:2] == 2'h2;
  assign placed_1_2[12:8] = inverted_1 & { here_1_2, here_1_2, here_1_2, here_1_2, here_1_2 };
  assign here_1_3 = held_exponent_1[3:2] == 2'h3;
  assign placed_1_3[15:12] = inverted_1[3:0] & { here_1_3, here_1_3, here_1_3, here_1_3 };
  assign shifted_2 = held_mantissa_2 << held_exponent_2[1:0];
  assign inverted_2 = shifted_2 ^ { held_negative_2, held_negative_2, held_negative_2, held_negative_2, held_negative_2 };
  assign here_2_0 = ! held_exponent_2[3:2];
  assign placed_2_0 = inverted_2 & { here_2_0, here_2_0, here_2_0, here_2_0, here_2_0 };
  assign here_2_1 = held_exponent_2[3:2] == 1'h1;
  assign placed_2_1[8:4] = inverted_2 & { here_2_1, here_2_1, here_2_1, here_2_1, here_2_1 };
  assign here_2_2 = held_exponent_2[3:2] == 2'h2;
  assign placed_2_2[12:8] = inverted_2 & { here_2_2, here_2_2, here_2_2, here_2_2, here_2_2 };
  assign here_2_3 = held_exponent_2[3:2] == 2'h3;
  assign placed_2_3[15:12] = inverted_2[3:0] & { here_2_3, here_2_3, here_2_3, here_2_3 };
  assign shifted_3 = held_mantissa_3 << held_exponent_3[1:0];
  assign inverted_3 = shifted_3 ^ { held_negative_3, held_negative_3, held_negative_3, held_negative_3, held_negative_3 };
  assign here_3_0 = ! held_exponent_3[3:2];
  assign placed_3_0 = inverted_3 & { here_3_0, here_3_0, here_3_0, here_3_0, here_3_0 };
  assign here_3_1 = held_exponent_3[3:2] == 1'h1;
  assign placed_3_1[8:4] = inverted_3 & { here_3_1, here_3_1, here_3_1, here_3_1, here_3_1 };
  assign here_3_2 = held_exponent_3[3:2] == 2'h2;
  assign placed_3_2[12:8] = inverted_3 & { here_3_2, here_3_2, here_3_2, here_3_2, here_3_2 };
  assign here_3_3 = held_exponent_3[3:2] == 2'h3;
  assign placed_3_3[15:12] = inverted_3[3:0] & { here_3_3, here_3_3, here_3_3, here_3_3 };
  assign shifted_4 = held_mantissa_4 << held_exponent_4[1:0];
  assign inverted_4 = shifted_4 ^ { held_negative_4, held_negative_4, held_negative_4, held_negative_4, held_negative_4 };
  assign here_4_0 = ! held_exponent_4[3:2];
  assign placed_4_0 = inverted_4 & { here_4_0, here_4_0, here_4_0, here_4_0, here_4_0 };
  assign here_4_1 = held_exponent_4[3:2] == 1'h1;
  assign placed_4_1[8:4] = inverted_4 & { here_4_1, here_4_1, here_4_1, here_4_1, here_4_1 };
  assign here_4_2 = held_exponent_4[3:2] == 2'h2;
  assign placed_4_2[12:8] = inverted_4 & { here_4_2, here_4_2, here_4_2, here_4_2, here_4_2 };
  assign here_4_3 = held_exponent_4[3:2] == 2'h3;
  assign placed_4_3[15:12] = inverted_4[3:0] & { here_4_3, here_4_3, here_4_3, here_4_3 };
  assign shifted_5 = held_mantissa_5 << held_exponent_5[1:0];
  assign inverted_5 = shifted_5 ^ { held_negative_5, held_negative_5, held_negative_5, held_negative_5, held_negative_5 };
  assign here_5_0 = ! held_exponent_5[3:2];
  assign placed_5_0 = inverted_5 & { here_5_0, here_5_0, here_5_0, here_5_0, here_5_0 };
  assign here_5_1 = held_exponent_5[3:2] == 1'h1;
  assign placed_5_1[8:4] = inverted_5 & { here_5_1, here_5_1, here_5_1, here_5_1, here_5_1 };
  assign here_5_2 = held_exponent_5[3:2] == 2'h2;
  assign placed_5_2[12:8] = inverted_5 & { here_5_2, here_5_2, here_5_2, here_5_2, here_5_2 };
  assign here_5_3 = held_exponent_5[3:2] == 2'h3;
  assign placed_5_3[15:12] = inverted_5[3:0] & { here_5_3, here_5_3, here_5_3, here_5_3 };
  assign shifted_6 = held_mantissa_6 << held_exponent_6[1:0];
  assign inverted_6 = shifted_6 ^ { held_negative_6, held_negative_6, held_negative_6, held_negative_6, held_negative_6 };
  assign here_6_0 = ! held_exponent_6[3:2];
  assign placed_6_0 = inverted_6 & { here_6_0, here_6_0, here_6_0, here_6_0, here_6_0 };
  assign here_6_1 = held_exponent_6[3:2] == 1'h1;
  assign placed_6_1[8:4] = inverted_6 & { here_6_1, here_6_1, here_6_1, here_6_1, here_6_1 };
  assign here_6_2 = held_exponent_6[3:2] == 2'h2;
  assign placed_6_2[12:8] = inverted_6 & { here_6_2, here_6_2, here_6_2, here_6_2, here_6_2 };
  assign here_6_3 = held_exponent_6[3:2] == 2'h3;
  assign placed_6_3[15:12] = inverted_6[3:0] & { here_6_3, here_6_3, here_6_3, here_6_3 };
  assign shifted_7 = held_mantissa_7 << held_exponent_7[1:0];
  assign inverted_7 = shifted_7 ^ { held_negative_7, held_negative_7, held_negative_7, held_negative_7, held_negative_7 };
  assign here_7_0 = ! held_exponent_7[3:2];
  assign placed_7_0 = inverted_7 & { here_7_0, here_7_0, here_7_0, here_7_0, here_7_0 };
  assign here_7_1 = held_exponent_7[3:2] == 1'h1;
  assign placed_7_1[8:4] = inverted_7 & { here_7_1, here_7_1, here_7_1, here_7_1, here_7_1 };
  assign here_7_2 = held_exponent_7[3:2] == 2'h2;
  assign placed_7_2[12:8] = inverted_7 & { here_7_2, here_7_2, here_7_2, here_7_2, here_7_2 };
  assign here_7_3 = held_exponent_7[3:2] == 2'h3;
  assign placed_7_3[15:12] = inverted_7[3:0] & { here_7_3, here_7_3, here_7_3, here_7_3 };
  assign shifted_8 = held_mantissa_8 << held_exponent_8[1:0];
  assign inverted_8 = shifted_8 ^ { held_negative_8, held_negative_8, held_negative_8, held_negative_8, held_negative_8 };
  assign here_8_0 = ! held_exponent_8[3:2];
  assign placed_8_0 = inverted_8 & { here_8_0, here_8_0, here_8_0, here_8_0, here_8_0 };
  assign here_8_1 = held_exponent_8[3:2] == 1'h1;
  assign placed_8_1[8:4] = inverted_8 & { here_8_1, here_8_1, here_8_1, here_8_1, here_8_1 };
  assign here_8_2 = held_exponent_8[3:2] == 2'h2;
  assign placed_8_2[12:8] = inverted_8 & { here_8_2, here_8_2, here_8_2, here_8_2, here_8_2 };
  assign here_8_3 = held_exponent_8[3:2] == 2'h3;
  assign placed_8_3[15:12] = inverted_8[3:0] & { here_8_3, here_8_3, here_8_3, here_8_3 };
  assign shifted_9 = held_mantissa_9 << held_exponent_9[1:0];
  assign inverted_9 = shifted_9 ^ { held_negative_9, held_negative_9, held_negative_9, held_negative_9, held_negative_9 };
  assign here_9_0 = ! held_exponent_9[3:2];
  assign placed_9_0 = inverted_9 & { here_9_0, here_9_0, here_9_0, here_9_0, here_9_0 };
  assign here_9_1 = held_exponent_9[3:2] == 1'h1;
  assign placed_9_1[8:4] = inverted_9 & { here_9_1, here_9_1, here_9_1, here_9_1, here_9_1 };
  assign here_9_2 = held_exponent_9[3:2] == 2'h2;
  assign placed_9_2[12:8] = inverted_9 & { here_9_2, here_9_2, here_9_2, here_9_2, here_9_2 };
  assign here_9_3 = held_exponent_9[3:2] == 2'h3;
  assign placed_9_3[15:12] = inverted_9[3:0] & { here_9_3, here_9_3, here_9_3, here_9_3 };
  assign shifted_10 = held_mantissa_10 << held_exponent_10[1:0];
  assign inverted_10 = shifted_10 ^ { held_negative_10, held_negative_10, held_negative_10, held_negative_10, held_negative_10 };
  assign here_10_0 = ! held_exponent_10[3:2];
  assign placed_10_0 = inverted_10 & { here_10_0, here_10_0, here_10_0, here_10_0, here_10_0 };
  assign here_10_1 = held_exponent_10[3:2] == 1'h1;
  assign placed_10_1[8:4] = inverted_10 & { here_10_1, here_10_1, here_10_1, here_10_1, here_10_1 };
  assign here_10_2 = held_exponent_10[3:2] == 2'h2;
  assign placed_10_2[12:8] = inverted_10 & { here_10_2, here_10_2, here_10_2, here_10_2, here_10_2 };
  assign here_10_3 = held_exponent_10[3:2] == 2'h3;
  assign placed_10_3[15:12] = inverted_10[3:0] & { here_10_3, here_10_3, here_10_3, here_10_3 };
  assign shifted_11 = held_mantissa_11 << held_exponent_11[1:0];
  assign inverted_11 = shifted_11 ^ { held_negative_11, held_negative_11, held_negative_11, held_negative_11, held_negative_11 };
  assign here_11_0 = ! held_exponent_11[3:2];
  assign placed_11_0 = inverted_11 & { here_11_0, here_11_0, here_11_0, here_11_0, here_11_0 };
  assign here_11_1 = held_exponent_11[3:2] == 1'h1;
  assign placed_11_1[8:4] = inverted_11 & { here_11_1, here_11_1, here_11_1, here_11_1, here_11_1 };
  assign here_11_2 = held_exponent_11[3:2] == 2'h2;
  assign placed_11_2[12:8] = inverted_11 & { here_11_2, here_11_2, here_11_2, here_11_2, here_11_2 };
  assign here_11_3 = held_exponent_11[3:2] == 2'h3;
  assign placed_11_3[15:12] = inverted_11[3:0] & { here_11_3, here_11_3, here_11_3, here_11_3 };
  assign shifted_12 = held_mantissa_12 << held_exponent_12[1:0];
  assign inverted_12 = shifted_12 ^ { held_negative_12, held_negative_12, held_negative_12, held_negative_12, held_negative_12 };
  assign here_12_0 = ! held_exponent_12[3:2];
  assign placed_12_0 = inverted_12 & { here_12_0, here_12_0, here_12_0, here_12_0, here_12_0 };
  assign here_12_1 = held_exponent_12[3:2] == 1'h1;
  assign placed_12_1[8:4] = inverted_12 & { here_12_1, here_12_1, here_12_1, here_12_1, here_12_1 };
  assign here_12_2 = held_exponent_12[3:2] == 2'h2;
  assign placed_12_2[12:8] = inverted_12 & { here_12_2, here_12_2, here_12_2, here_12_2, here_12_2 };
  assign here_12_3 = held_exponent_12[3:2] == 2'h3;
  assign placed_12_3[15:12] = inverted_12[3:0] & { here_12_3, here_12_3, here_12_3, here_12_3 };
  assign shifted_13 = held_mantissa_13 << held_exponent_13[1:0];
  assign inverted_13 = shifted_13 ^ { held_negative_13, held_negative_13, held_negative_13, held_negative_13, held_negative_13 };
  assign here_13_0 = ! held_exponent_13[3:2];
  assign placed_13_0 = inverted_13 & { here_13_0, here_13_0, here_13_0, here_13_0, here_13_0 };
  assign here_13_1 = held_exponent_13[3:2] == 1'h1;
  assign placed_13_1[8:4] = inverted_13 & { here_13_1, here_13_1, here_13_1, here_13_1, here_13_1 };
  assign here_13_2 = held_exponent_13[3:2] == 2'h2;
  assign placed_13_2[12:8] = inverted_13 & { here_13_2, here_13_2, here_13_2, here_13_2, here_13_2 };
  assign here_13_3 = held_exponent_13[3:2] == 2'h3;
  assign placed_13_3[15:12] = inverted_13[3:0] & { here_13_3, here_13_3, here_13_3, here_13_3 };
  assign shifted_14 = held_mantissa_14 << held_exponent_14[1:0];
  assign inverted_14 = shifted_14 ^ { held_negative_14, held_negative_14, held_negative_14, held_negative_14, held_negative_14 };
  assign here_14_0 = ! held_exponent_14[3:2];
  assign placed_14_0 = inverted_14 & { here_14_0, here_14_0, here_14_0, here_14_0, here_14_0 };
  assign here_14_1 = held_exponent_14[3:2] == 1'h1;
  assign placed_14_1[8:4] = inverted_14 & { here_14_1, here_14_1, here_14_1, here_14_1, here_14_1 };
  assign here_14_2 = held_exponent_14[3:2] == 2'h2;
  assign placed_14_2[12:8] = inverted_14 & { here_14_2, here_14_2, here_14_2, here_14_2, here_14_2 };
  assign here_14_3 = held_exponent_14[3:2] == 2'h3;
  assign placed_14_3[15:12] = inverted_14[3:0] & { here_14_3, here_14_3, here_14_3, here_14_3 };
  assign shifted_15 = held_mantissa_15 << held_exponent_15[1:0];
  assign inverted_15 = shifted_15 ^ { held_negative_15, held_negative_15, held_negative_15, held_negative_15, held_negative_15 };
  assign here_15_0 = ! held_exponent_15[3:2];
  assign placed_15_0 = inverted_15 & { here_15_0, here_15_0, here_15_0, here_15_0, here_15_0 };
  assign here_15_1 = held_exponent_15[3:2] == 1'h1;
  assign placed_15_1[8:4] = inverted_15 & { here_15_1, here_15_1, here_15_1, here_15_1, here_15_1 };
  assign here_15_2 = held_exponent_15[3:2] == 2'h2;
  assign placed_15_2[12:8] = inverted_15 & { here_15_2, here_15_2, here_15_2, here_15_2, here_15_2 };
  assign here_15_3 = held_exponent_15[3:2] == 2'h3;
  assign placed_15_3[15:12] = inverted_15[3:0] & { here_15_3, here_15_3, here_15_3, here_15_3 };
  assign _004_ = ! product_0_exponent[3:2];
  assign _005_ = product_0_negative & _004_;
  assign _006_ = ! product_1_exponent[3:2];
  assign _007_ = product_1_negative & _006_;
  assign _008_ = _005_ + _007_;
  assign _009_ = ! product_2_exponent[3:2];
  assign _010_ = product_2_negative & _009_;
  assign _011_ = _008_ + _010_;
  assign _013_ = ! product_3_exponent[3:2];
  assign _014_ = product_3_negative & _013_;
  assign _015_ = _011_ + _014_;
  assign _016_ = ! product_4_exponent[3:2];
  assign _017_ = product_4_negative & _016_;
  assign _018_ = _015_ + _017_;
  assign _019_ = ! product_5_exponent[3:2];
  assign _020_ = product_5_negative & _019_;
  assign _021_ = _018_ + _020_;
  assign _022_ = ! product_6_exponent[3:2];
  assign _023_ = product_6_negative & _022_;
  assign _024_ = _021_ + _023_;
  assign _025_ = ! product_7_exponent[3:2];
  assign _026_ = product_7_negative & _025_;
  assign _027_ = _024_ + _026_;
  assign _028_ = ! product_8_exponent[3:2];
  assign _029_ = product_8_negative & _028_;
  assign _030_ = _027_ + _029_;
  assign _031_ = ! product_9_exponent[3:2];
  assign _032_ = product_9_negative & _031_;
  assign _034_ = _030_ + _032_;
  assign _035_ = ! product_10_exponent[3:2];
  assign _036_ = product_10_negative & _035_;
  assign _037_ = _034_ + _036_;
  assign _038_ = ! product_11_exponent[3:2];
  assign _039_ = product_11_negative & _038_;
  assign _040_ = _037_ + _039_;
  assign _041_ = ! product_12_exponent[3:2];
  assign _042_ = product_12_negative & _041_;
  assign _043_ = _040_ + _042_;
  assign _044_ = ! product_13_exponent[3:2];
  assign _045_ = product_13_negative & _044_;
  assign _046_ = _043_ + _045_;
  assign _047_ = ! product_14_exponent[3:2];
  assign _048_ = product_14_negative & _047_;
  assign _049_ = _046_ + _048_;
  assign _050_ = ! product_15_exponent[3:2];
  assign _051_ = product_15_negative & _050_;
  assign negatives_0 = _049_ + _051_;
  assign _052_ = product_0_exponent[3:2] == 1'h1;
  assign _054_ = product_0_negative & _052_;
  assign _055_ = product_1_exponent[3:2] == 1'h1;
  assign _056_ = product_1_negative & _055_;
  assign _057_ = _054_ + _056_;
  assign _058_ = product_2_exponent[3:2] == 1'h1;
  assign _059_ = product_2_negative & _058_;
  assign _060_ = _057_ + _059_;
  assign _061_ = product_3_exponent[3:2] == 1'h1;
  assign _062_ = product_3_negative & _061_;
  assign _063_ = _060_ + _062_;
  assign _064_ = product_4_exponent[3:2] == 1'h1;
  assign _065_ = product_4_negative & _064_;
  assign _066_ = _063_ + _065_;
  assign _067_ = product_5_exponent[3:2] == 1'h1;
  assign _068_ = product_5_negative & _067_;
  assign _069_ = _066_ + _068_;
  assign _070_ = product_6_exponent[3:2] == 1'h1;
  assign _071_ = product_6_negative & _070_;
  assign _072_ = _069_ + _071_;
  assign _074_ = product_7_exponent[3:2] == 1'h1;
  assign _075_ = product_7_negative & _074_;
  assign _076_ = _072_ + _075_;
  assign _077_ = product_8_exponent[3:2] == 1'h1;
  assign _078_ = product_8_negative & _077_;
  assign _079_ = _076_ + _078_;
  assign _080_ = product_9_exponent[3:2] == 1'h1;
  assign _081_ = product_9_negative & _080_;
  assign _082_ = _079_ + _081_;
  assign _083_ = product_10_exponent[3:2] == 1'h1;
  assign _084_ = product_10_negative & _083_;
  assign _085_ = _082_ + _084_;
  assign _086_ = product_11_exponent[3:2] == 1'h1;
  assign _087_ = product_11_negative & _086_;
  assign _088_ = _085_ + _087_;
  assign _089_ = product_12_exponent[3:2] == 1'h1;
  assign _090_ = product_12_negative & _089_;
  assign _091_ = _088_ + _090_;
  assign _092_ = product_13_exponent[3:2] == 1'h1;
  assign _093_ = product_13_negative & _092_;
  assign _095_ = _091_ + _093_;
  assign _096_ = product_14_exponent[3:2] == 1'h1;
  assign _097_ = product_14_negative & _096_;
  assign _098_ = _095_ + _097_;
  assign _099_ = product_15_exponent[3:2] == 1'h1;
  assign _100_ = product_15_negative & _099_;
  assign negatives_1 = _098_ + _100_;
  assign _101_ = product_0_exponent[3:2] == 2'h2;
  assign _102_ = product_0_negative & _101_;
  assign _103_ = product_1_exponent[3:2] == 2'h2;
  assign _104_ = product_1_negative & _103_;
  assign _105_ = _102_ + _104_;
  assign _106_ = product_2_exponent[3:2] == 2'h2;
  assign _107_ = product_2_negative & _106_;
  assign _108_ = _105_ + _107_;
  assign _109_ = product_3_exponent[3:2] == 2'h2;
  assign _110_ = product_3_negative & _109_;
  assign _111_ = _108_ + _110_;
  assign _112_ = product_4_exponent[3:2] == 2'h2;
  assign _114_ = product_4_negative & _112_;
  assign _115_ = _111_ + _114_;
  assign _116_ = product_5_exponent[3:2] == 2'h2;
  assign _117_ = product_5_negative & _116_;
  assign _118_ = _115_ + _117_;
  assign _119_ = product_6_exponent[3:2] == 2'h2;
  assign _120_ = product_6_negative & _119_;
  assign _121_ = _118_ + _120_;
  assign _122_ = product_7_exponent[3:2] == 2'h2;
  assign _123_ = product_7_negative & _122_;
  assign _124_ = _121_ + _123_;
  assign _125_ = product_8_exponent[3:2] == 2'h2;
  assign _126_ = product_8_negative & _125_;
  assign _127_ = _124_ + _126_;
  assign _128_ = product_9_exponent[3:2] == 2'h2;
  assign _129_ = product_9_negative & _128_;
  assign _130_ = _127_ + _129_;
  assign _131_ = product_10_exponent[3:2] == 2'h2;
  assign _132_ = product_10_negative & _131_;
  assign _133_ = _130_ + _132_;
  assign _135_ = product_11_exponent[3:2] == 2'h2;
  assign _136_ = product_11_negative & _135_;
  assign _137_ = _133_ + _136_;
  assign _138_ = product_12_exponent[3:2] == 2'h2;
  assign _139_ = product_12_negative & _138_;
  assign _140_ = _137_ + _139_;
  assign _141_ = product_13_exponent[3:2] == 2'h2;
  assign _142_ = product_13_negative & _141_;
  assign _143_ = _140_ + _142_;
  assign _144_ = product_14_exponent[3:2] == 2'h2;
  assign _146_ = product_14_negative & _144_;
  assign _147_ = _143_ + _146_;
  assign _148_ = product_15_exponent[3:2] == 2'h2;
  assign _149_ = product_15_negative & _148_;
  assign negatives_2 = _147_ + _149_;
  assign _150_ = product_0_exponent[3:2] == 2'h3;
  assign _151_ = product_0_negative & _150_;
  assign _152_ = product_1_exponent[3:2] == 2'h3;
  assign _153_ = product_1_negative & _152_;
  assign _155_ = _151_ + _153_;
  assign _156_ = product_2_exponent[3:2] == 2'h3;
  assign _157_ = product_2_negative & _156_;
  assign _158_ = _155_ + _157_;
  assign _159_ = product_3_exponent[3:2] == 2'h3;
  assign _160_ = product_3_negative & _159_;
  assign _161_ = _158_ + _160_;
  assign _162_ = product_4_exponent[3:2] == 2'h3;
  assign _163_ = product_4_negative & _162_;
  assign _164_ = _161_ + _163_;
  assign _165_ = product_5_exponent[3:2] == 2'h3;
  assign _166_ = product_5_negative & _165_;
  assign _167_ = _164_ + _166_;
  assign _168_ = product_6_exponent[3:2] == 2'h3;
  assign _169_ = product_6_negative & _168_;
  assign _170_ = _167_ + _169_;
  assign _171_ = product_7_exponent[3:2] == 2'h3;
  assign _172_ = product_7_negative & _171_;
  assign _173_ = _170_ + _172_;
  assign _174_ = product_8_exponent[3:2] == 2'h3;
  assign _176_ = product_8_negative & _174_;
  assign _177_ = _173_ + _176_;
  assign _178_ = product_9_exponent[3:2] == 2'h3;
  assign _179_ = product_9_negative & _178_;
  assign _180_ = _177_ + _179_;
  assign _181_ = product_10_exponent[3:2] == 2'h3;
  assign _182_ = product_10_negative & _181_;
  assign _183_ = _180_ + _182_;
  assign _184_ = product_11_exponent[3:2] == 2'h3;
  assign _185_ = product_11_negative & _184_;
  assign _186_ = _183_ + _185_;
  assign _187_ = product_12_exponent[3:2] == 2'h3;
  assign _188_ = product_12_negative & _187_;
  assign _189_ = _186_ + _188_;
  assign _190_ = product_13_exponent[3:2] == 2'h3;
  assign _191_ = product_13_negative & _190_;
  assign _192_ = _189_ + _191_;
  assign _193_ = product_14_exponent[3:2] == 2'h3;
  assign _194_ = product_14_negative & _193_;
  assign _195_ = _192_ + _194_;
  assign _197_ = product_15_exponent[3:2] == 2'h3;
  assign _198_ = product_15_negative & _197_;
  assign negatives_3 = _195_ + _198_;
  assign correction_0[9:5] = ~ held_negatives_0;
  assign correction_0[17:13] = ~ held_negatives_2;
  assign correction_1[13:9] = ~ held_negatives_1;
  assign correction_1[19:16] = ~ held_negatives_3[3:0];
  assign _200_[19:5] = 15'h66f1 + { placed_0_3[15:13], row_0[12], placed_0_2[11:9], row_0[8], placed_0_1[7:5] };
  assign _201_ = $signed({ _200_[19:5], row_0[4], placed_0_0[3:0] }) + $signed({ 1'h0, placed_1_3[15:13], row_1[12], placed_1_2[11:9], row_1[8], placed_1_1[7:5], row_1[4], placed_1_0[3:0] });
  assign _202_ = $signed(_201_) + $signed({ 1'h0, placed_2_3[15:13], row_2[12], placed_2_2[11:9], row_2[8], placed_2_1[7:5], row_2[4], placed_2_0[3:0] });
  assign _203_ = $signed(_202_) + $signed({ 1'h0, placed_3_3[15:13], row_3[12], placed_3_2[11:9], row_3[8], placed_3_1[7:5], row_3[4], placed_3_0[3:0] });
  assign _204_ = $signed(_203_) + $signed({ 1'h0, placed_4_3[15:13], row_4[12], placed_4_2[11:9], row_4[8], placed_4_1[7:5], row_4[4], placed_4_0[3:0] });
  assign _205_ = $signed(_204_) + $signed({ 1'h0, placed_5_3[15:13], row_5[12], placed_5_2[11:9], row_5[8], placed_5_1[7:5], row_5[4], placed_5_0[3:0] });
  assign _206_ = $signed(_205_) + $signed({ 1'h0, placed_6_3[15:13], row_6[12], placed_6_2[11:9], row_6[8], placed_6_1[7:5], row_6[4], placed_6_0[3:0] });
  assign _207_ = $signed(_206_) + $signed({ 1'h0, placed_7_3[15:13], row_7[12], placed_7_2[11:9], row_7[8], placed_7_1[7:5], row_7[4], placed_7_0[3:0] });
  assign _208_ = $signed(_207_) + $signed({ 1'h0, placed_8_3[15:13], row_8[12], placed_8_2[11:9], row_8[8], placed_8_1[7:5], row_8[4], placed_8_0[3:0] });
  assign _209_ = $signed(_208_) + $signed({ 1'h0, placed_9_3[15:13], row_9[12], placed_9_2[11:9], row_9[8], placed_9_1[7:5], row_9[4], placed_9_0[3:0] });
  assign _210_ = $signed(_209_) + $signed({ 1'h0, placed_10_3[15:13], row_10[12], placed_10_2[11:9], row_10[8], placed_10_1[7:5], row_10[4], placed_10_0[3:0] });
  assign _211_ = $signed(_210_) + $signed({ 1'h0, placed_11_3[15:13], row_11[12], placed_11_2[11:9], row_11[8], placed_11_1[7:5], row_11[4], placed_11_0[3:0] });
  assign _212_ = $signed(_211_) + $signed({ 1'h0, placed_12_3[15:13], row_12[12], placed_12_2[11:9], row_12[8], placed_12_1[7:5], row_12[4], placed_12_0[3:0] });
  assign _213_ = $signed(_212_) + $signed({ 1'h0, placed_13_3[15:13], row_13[12], placed_13_2[11:9], row_13[8], placed_13_1[7:5], row_13[4], placed_13_0[3:0] });
  assign _214_ = $signed(_213_) + $signed({ 1'h0, placed_14_3[15:13], row_14[12], placed_14_2[11:9], row_14[8], placed_14_1[7:5], row_14[4], placed_14_0[3:0] });
  assign _215_ = $signed(_214_) + $signed({ 1'h0, placed_15_3[15:13], row_15[12], placed_15_2[11:9], row_15[8], placed_15_1[7:5], row_15[4], placed_15_0[3:0] });
  assign _216_[19:4] = { correction_0[17:13], 3'h0, correction_0[9:5], held_negatives_0[4] } + { correction_1[19:16], 2'h0, correction_1[13:9], held_negatives_1 };
  assign _218_[19:8] = _216_[19:8] + held_negatives_2;
  assign _219_[19:12] = _218_[19:12] + held_negatives_3;
  assign sum = $signed(_215_) + $signed({ _219_[19:12], _218_[11:8], _216_[7:4], held_negatives_0[3:0] });
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
  assign row_4[8] = placed_4_1[8] | placed_4_2[8];
  assign row_4[12] = placed_4_2[12] | placed_4_3[12];
  assign row_5[4] = placed_5_0[4] | placed_5_1[4];
  assign row_5[8] = placed_5_1[8] | placed_5_2[8];
  assign row_5[12] = placed_5_2[12] | placed_5_3[12];
  assign row_6[4] = placed_6_0[4] | placed_6_1[4];
  assign row_6[8] = placed_6_1[8] | placed_6_2[8];
  assign row_6[12] = placed_6_2[12] | placed_6_3[12];
  assign row_7[4] = placed_7_0[4] | placed_7_1[4];
  assign row_7[8] = placed_7_1[8] | placed_7_2[8];
  assign row_7[12] = placed_7_2[12] | placed_7_3[12];
  assign row_8[4] = placed_8_0[4] | placed_8_1[4];
  assign row_8[8] = placed_8_1[8] | placed_8_2[8];
  assign row_8[12] = placed_8_2[12] | placed_8_3[12];
  assign row_9[4] = placed_9_0[4] | placed_9_1[4];
  assign row_9[8] = placed_9_1[8] | placed_9_2[8];
  assign row_9[12] = placed_9_2[12] | placed_9_3[12];
  assign row_10[4] = placed_10_0[4] | placed_10_1[4];
  assign row_10[8] = placed_10_1[8] | placed_10_2[8];
  assign row_10[12] = placed_10_2[12] | placed_10_3[12];
  assign row_11[4] = placed_11_0[4] | placed_11_1[4];
  assign row_11[8] = placed_11_1[8] | placed_11_2[8];
  assign row_11[12] = placed_11_2[12] | placed_11_3[12];
  assign row_12[4] = placed_12_0[4] | placed_12_1[4];
  assign row_12[8] = placed_12_1[8] | placed_12_2[8];
  assign row_12[12] = placed_12_2[12] | placed_12_3[12];
  assign row_13[4] = placed_13_0[4] | placed_13_1[4];
  assign row_13[8] = placed_13_1[8] | placed_13_2[8];
  assign row_13[12] = placed_13_2[12] | placed_13_3[12];
  assign row_14[4] = placed_14_0[4] | placed_14_1[4];
  assign row_14[8] = placed_14_1[8] | placed_14_2[8];
  assign row_14[12] = placed_14_2[12] | placed_14_3[12];
  assign row_15[4] = placed_15_0[4] | placed_15_1[4];
  assign row_15[8] = placed_15_1[8] | placed_15_2[8];
  assign row_15[12] = placed_15_2[12] | placed_15_3[12];
  assign row_0[4] = placed_0_0[4] | placed_0_1[4];
  assign row_0[8] = placed_0_1[8] | placed_0_2[8];
  assign row_0[12] = placed_0_2[12] | placed_0_3[12];
  assign row_1[4] = placed_1_0[4] | placed_1_1[4];
  assign row_1[8] = placed_1_1[8] | placed_1_2[8];
  assign row_1[12] = placed_1_2[12] | placed_1_3[12];
  assign row_2[4] = placed_2_0[4] | placed_2_1[4];
  assign row_2[8] = placed_2_1[8] | placed_2_2[8];
  assign row_2[12] = placed_2_2[12] | placed_2_3[12];
  assign row_3[4] = placed_3_0[4] | placed_3_1[4];
  assign row_3[8] = placed_3_1[8] | placed_3_2[8];
  assign row_3[12] = placed_3_2[12] | placed_3_3[12];
  assign row_4[4] = placed_4_0[4] | placed_4_1[4];
  assign _200_[4:0] = { row_0[4], placed_0_0[3:0] };
  assign _216_[3:0] = held_negatives_0[3:0];
  assign _218_[7:0] = { _216_[7:4], held_negatives_0[3:0] };
  assign _219_[11:0] = { _218_[11:8], _216_[7:4], held_negatives_0[3:0] };
  assign { correction_1[15:14], correction_1[8:0] } = { 2'h0, held_negatives_1, 4'h0 };
  assign { row_15[15:13], row_15[11:9], row_15[7:5], row_15[3:0] } = { placed_15_3[15:13], placed_15_2[11:9], placed_15_1[7:5], placed_15_0[3:0] };
  assign placed_15_3[11:0] = 12'h000;
  assign placed_15_2[7:0] = 8'h00;
  assign placed_15_1[3:0] = 4'h0;
  assign { row_14[15:13], row_14[11:9], row_14[7:5], row_14[3:0] } = { placed_14_3[15:13], placed_14_2[11:9], placed_14_1[7:5], placed_14_0[3:0] };
  assign placed_14_3[11:0] = 12'h000;
  assign placed_14_2[7:0] = 8'h00;
  assign placed_14_1[3:0] = 4'h0;
  assign { row_13[15:13], row_13[11:9], row_13[7:5], row_13[3:0] } = { placed_13_3[15:13], placed_13_2[11:9], placed_13_1[7:5], placed_13_0[3:0] };
  assign placed_13_3[11:0] = 12'h000;
  assign placed_13_2[7:0] = 8'h00;
  assign placed_13_1[3:0] = 4'h0;
  assign { row_12[15:13], row_12[11:9], row_12[7:5], row_12[3:0] } = { placed_12_3[15:13], placed_12_2[11:9], placed_12_1[7:5], placed_12_0[3:0] };
  assign placed_12_3[11:0] = 12'h000;
  assign placed_12_2[7:0] = 8'h00;
  assign placed_12_1[3:0] = 4'h0;
  assign { row_11[15:13], row_11[11:9], row_11[7:5], row_11[3:0] } = { placed_11_3[15:13], placed_11_2[11:9], placed_11_1[7:5], placed_11_0[3:0] };
  assign placed_11_3[11:0] = 12'h000;
  assign placed_11_2[7:0] = 8'h00;
  assign placed_11_1[3:0] = 4'h0;
  assign { row_10[15:13], row_10[11:9], row_10[7:5], row_10[3:0] } = { placed_10_3[15:13], placed_10_2[11:9], placed_10_1[7:5], placed_10_0[3:0] };
  assign placed_10_3[11:0] = 12'h000;
  assign placed_10_2[7:0] = 8'h00;
  assign placed_10_1[3:0] = 4'h0;
  assign { row_9[15:13], row_9[11:9], row_9[7:5], row_9[3:0] } = { placed_9_3[15:13], placed_9_2[11:9], placed_9_1[7:5], placed_9_0[3:0] };
  assign placed_9_3[11:0] = 12'h000;
  assign placed_9_2[7:0] = 8'h00;
  assign placed_9_1[3:0] = 4'h0;
  assign { row_8[15:13], row_8[11:9], row_8[7:5], row_8[3:0] } = { placed_8_3[15:13], placed_8_2[11:9], placed_8_1[7:5], placed_8_0[3:0] };
  assign placed_8_3[11:0] = 12'h000;
  assign placed_8_2[7:0] = 8'h00;
  assign placed_8_1[3:0] = 4'h0;
  assign { row_7[15:13], row_7[11:9], row_7[7:5], row_7[3:0] } = { placed_7_3[15:13], placed_7_2[11:9], placed_7_1[7:5], placed_7_0[3:0] };
  assign placed_7_3[11:0] = 12'h000;
  assign placed_7_2[7:0] = 8'h00;
  assign placed_7_1[3:0] = 4'h0;
  assign { row_6[15:13], row_6[11:9], row_6[7:5], row_6[3:0] } = { placed_6_3[15:13], placed_6_2[11:9], placed_6_1[7:5], placed_6_0[3:0] };
  assign placed_6_3[11:0] = 12'h000;
  assign placed_6_2[7:0] = 8'h00;
  assign placed_6_1[3:0] = 4'h0;
  assign { row_5[15:13], row_5[11:9], row_5[7:5], row_5[3:0] } = { placed_5_3[15:13], placed_5_2[11:9], placed_5_1[7:5], placed_5_0[3:0] };
  assign placed_5_3[11:0] = 12'h000;
  assign placed_5_2[7:0] = 8'h00;
  assign placed_5_1[3:0] = 4'h0;
  assign { row_4[15:13], row_4[11:9], row_4[7:5], row_4[3:0] } = { placed_4_3[15:13], placed_4_2[11:9], placed_4_1[7:5], placed_4_0[3:0] };
  assign placed_4_3[11:0] = 12'h000;
  assign placed_4_2[7:0] = 8'h00;
  assign placed_4_1[3:0] = 4'h0;
  assign { row_3[15:13], row_3[11:9], row_3[7:5], row_3[3:0] } = { placed_3_3[15:13], placed_3_2[11:9], placed_3_1[7:5], placed_3_0[3:0] };
  assign placed_3_3[11:0] = 12'h000;
  assign placed_3_2[7:0] = 8'h00;
  assign placed_3_1[3:0] = 4'h0;
  assign { row_2[15:13], row_2[11:9], row_2[7:5], row_2[3:0] } = { placed_2_3[15:13], placed_2_2[11:9], placed_2_1[7:5], placed_2_0[3:0] };
  assign placed_2_3[11:0] = 12'h000;
  assign placed_2_2[7:0] = 8'h00;
  assign placed_2_1[3:0] = 4'h0;
  assign { row_1[15:13], row_1[11:9], row_1[7:5], row_1[3:0] } = { placed_1_3[15:13], placed_1_2[11:9], placed_1_1[7:5], placed_1_0[3:0] };
  assign placed_1_3[11:0] = 12'h000;
  assign placed_1_2[7:0] = 8'h00;
  assign placed_1_1[3:0] = 4'h0;
  assign { row_0[15:13], row_0[11:9], row_0[7:5], row_0[3:0] } = { placed_0_3[15:13], placed_0_2[11:9], placed_0_1[7:5], placed_0_0[3:0] };
  assign placed_0_3[11:0] = 12'h000;
  assign placed_0_2[7:0] = 8'h00;
  assign placed_0_1[3:0] = 4'h0;
  assign { correction_0[12:10], correction_0[4:0] } = { 3'h0, held_negatives_0 };
endmodule

module fixed16f10_to_af4e3(bias, o, i);
  input signed [7:0] bias;
  wire signed [7:0] bias;
  output [3:0] o;
  wire [3:0] o;
  input signed [15:0] i;
  wire signed [15:0] i;
  wire _00_;
  wire [3:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [6:0] _10_;
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
  wire [2:0] _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire [8:0] _31_;
  wire _32_;
  wire signed [8:0] exponent;
  wire packed_beyond;
  wire [2:0] packed_cut;
  wire packed_inside;
  wire packed_least;
  wire [2:0] packed_magnitude;
  wire packed_negative;
  wire packed_up;
  wire [15:0] value_bits;
  wire [1:0] value_left_1;
  wire [2:0] value_left_2;
  wire [4:0] value_left_4;
  wire [8:0] value_left_8;
  wire value_lost_1;
  wire value_lost_2;
  wire value_lost_4;
  wire value_lost_8;
  wire value_reaches;
  wire value_shift_1;
  wire value_shift_2;
  wire value_shift_4;
  wire value_shift_8;
  wire value_up;
  assign _09_ = value_left_2[0] ^ i[15];
  assign _11_ = _09_ & value_left_2[2];
  assign value_lost_1 = value_lost_2 | _11_;
  assign value_left_1 = value_left_2[2] ? { 1'h1, value_left_2[1] } : value_left_2[1:0];
  assign _13_ = value_left_1[1] ^ i[15];
  assign _14_ = value_lost_1 | _13_;
  assign _15_ = _12_ & _14_;
  assign value_up = _15_ ^ i[15];
  assign _12_ = value_left_1[0] ^ i[15];
  assign _16_ = _12_ | value_lost_1;
  assign _17_ = ~ _16_;
  assign value_reaches = i[15] & _17_;
  assign packed_beyond = | exponent[7:3];
  assign packed_cut = exponent[2:0] | { packed_beyond, packed_beyond, packed_beyond };
  assign _18_ = ~ exponent[8];
  assign packed_inside = value_left_1[1] & _18_;
  assign _19_ = & exponent;
  assign _20_ = _19_ & value_reaches;
  assign _21_ = | packed_cut;
  assign _22_ = ~ _21_;
  assign _23_ = exponent[8] ? _20_ : _22_;
  assign packed_least = value_left_1[1] & _23_;
  assign { packed_magnitude[2:1], _24_[0] } = packed_cut & { packed_inside, packed_inside, packed_inside };
  assign _25_ = value_up & packed_inside;
  assign _26_ = ~ packed_least;
  assign _27_ = _25_ & _26_;
  assign _28_ = & packed_cut;
  assign _29_ = ~ _28_;
  assign packed_up = _27_ & _29_;
  assign _30_ = packed_inside | packed_least;
  assign packed_negative = i[15] & _30_;
  assign o[2:0] = packed_magnitude + packed_up;
  assign _31_ = $signed({ 1'h0, value_shift_8, value_shift_4, value_shift_2, value_shift_1 }) + $signed(bias);
  assign exponent = $signed(4'h4) - $signed(_31_);
  assign value_bits[15:1] = i[14:0] ^ { i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15], i[15] };
  assign _06_ = | value_bits[15:8];
  assign value_shift_8 = ~ _06_;
  assign _32_ = | _10_[6:1];
  assign value_lost_8 = _32_ & _06_;
  assign value_left_8 = _06_ ? value_bits[15:7] : { value_bits[7:1], i[15], i[15] };
  assign _00_ = | value_left_8[8:5];
  assign value_shift_4 = ~ _00_;
  assign _01_ = value_left_8[3:0] ^ { i[15], i[15], i[15], i[15] };
  assign _02_ = | _01_;
  assign _03_ = _02_ & _00_;
  assign value_lost_4 = value_lost_8 | _03_;
  assign value_left_4 = _00_ ? value_left_8[8:4] : value_left_8[4:0];
  assign _04_ = | value_left_4[4:3];
  assign value_shift_2 = ~ _04_;
  assign _05_ = value_left_4[1:0] ^ { i[15], i[15] };
  assign _07_ = | _05_;
  assign _08_ = _07_ & _04_;
  assign value_lost_2 = value_lost_4 | _08_;
  assign value_left_2 = _04_ ? value_left_4[4:2] : value_left_4[2:0];
  assign value_shift_1 = ~ value_left_2[2];
  assign _10_[6:1] = value_bits[6:1] ^ { i[15], i[15], i[15], i[15], i[15], i[15] };
  assign packed_magnitude[0] = _24_[0] | packed_least;
  assign _24_[2:1] = packed_magnitude[2:1];
  assign _10_[0] = 1'h0;
  assign o[3] = packed_negative;
  assign value_bits[0] = i[15];
endmodule

module hfint_af4e3_k16(clk, rst, i__payload, i__valid, i_scale__payload, i_scale__valid, o__ready, i__ready, i_scale__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [128:0] i__payload;
  wire [128:0] i__payload;
  input i__valid;
  wire i__valid;
  input [41:0] i_scale__payload;
  wire [41:0] i_scale__payload;
  input i_scale__valid;
  wire i_scale__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output i_scale__ready;
  wire i_scale__ready;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [4:0] _07_;
  reg signed [15:0] activated_1;
  reg [1:0] activation_1;
  reg [1:0] activation_2;
  reg signed [7:0] bias;
  wire ends;
  wire [30:0] i__payload_22 ;
  wire [3:0] i__payload_46 ;
  reg i__valid_31 ;
  reg signed [7:0] last_1;
  reg signed [7:0] last_2;
  reg leaves_1;
  reg leaves_2;
  wire may_end;
  wire [23:0] o;
  wire [30:0] o__payload_40 ;
  reg o__ready_29 ;
  wire signed [15:0] result;
  wire [3:0] room;
  reg sets_out_1;
  reg [2:0] waiting;
  wire signed [15:0] y;
  assign may_end = _03_ & _04_;
  assign _05_ = ~ i__payload[128];
  assign _06_ = may_end | _05_;
  assign i__ready = i__valid & _06_;
  assign ends = i__ready & i__payload[128];
  assign _07_ = 5'h16 - i_scale__payload[12:8];
  assign i__payload_22 [4:0] = $signed(_07_) - $signed(i_scale__payload[4:0]);
  assign _00_ = i_scale__valid & i_scale__ready;
  assign _01_ = waiting + _00_;
  assign _02_ = _01_ - ends;
  always @(posedge clk)
    activation_1 <= o__payload_40 [22:21];
  always @(posedge clk)
    activation_2 <= activation_1;
  always @(posedge clk)
    activated_1 <= y;
  always @(posedge clk)
    last_1 <= o__payload_40 [30:23];
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
    if (rst) o__ready_29  <= 1'h0;
    else o__ready_29  <= sets_out_1;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_29 ;
  always @(posedge clk)
    if (rst) leaves_2 <= 1'h0;
    else leaves_2 <= leaves_1;
  always @(posedge clk)
    if (rst) i__valid_31  <= 1'h0;
    else i__valid_31  <= leaves_2;
  assign _03_ = | room;
  assign _04_ = | waiting;
  activation_fixed16f10 activation (
    .number(activation_2),
    .x(result),
    .y(y)
  );
  fixed16f10_to_af4e3 convert (
    .bias(bias),
    .i(activated_1),
    .o(i__payload_46 )
  );
  hfint_af4e3_k16__queue queue (
    .clk(clk),
    .i__payload(i__payload_46 ),
    .i__valid(i__valid_31 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(ends),
    .room(room),
    .rst(rst)
  );
  shift_i24_to_fixed16 rescale (
    .bias(o__payload_40 [20:5]),
    .clk(clk),
    .result(result),
    .rst(rst),
    .scale(o__payload_40 [4:0]),
    .total(o)
  );
  hfint_af4e3_k16__scales scales (
    .clk(clk),
    .i__ready(i_scale__ready),
    .i__valid(i_scale__valid),
    .o__payload(o__payload_40 ),
    .o__ready(o__ready_29 ),
    .rst(rst),
    .write_data({ i_scale__payload[23:16], i_scale__payload[41:24], i__payload_22 [4:0] })
  );
  sums_af4e3_af4e3_k16x1_i24_products sums (
    .acts(i__payload[63:0]),
    .clk(clk),
    .ends(ends),
    .enter(i__ready),
    .o(o),
    .rst(rst),
    .weights(i__payload[127:64])
  );
  assign i__payload_22 [30:5] = { i_scale__payload[23:16], i_scale__payload[41:24] };
endmodule

module hfint_af4e3_k16__queue(clk, rst, o__ready, reserve, o__payload, i__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input [3:0] i__payload;
  wire [3:0] i__payload;
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
  hfint_af4e3_k16__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module hfint_af4e3_k16__queue__fifo(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input [3:0] write_data;
  wire [3:0] write_data;
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
  ram_8x4 words (
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

module hfint_af4e3_k16__scales(clk, rst, i__valid, i__ready, o__payload, write_data, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [30:0] o__payload;
  wire [30:0] o__payload;
  input [30:0] write_data;
  wire [30:0] write_data;
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
  ram_4x31 words (
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

module ram_4x31(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [30:0] write_data;
  wire [30:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [30:0] read_data;
  wire [30:0] read_data;
  reg [30:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [30:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x4(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [3:0] write_data;
  wire [3:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [3:0] read_data;
  wire [3:0] read_data;
  reg [3:0] cells [7:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module shift_i24_to_fixed16(clk, bias, rst, scale, result, total);
  input clk;
  wire clk;
  input signed [15:0] bias;
  wire signed [15:0] bias;
  input rst;
  wire rst;
  input [4:0] scale;
  wire [4:0] scale;
  output signed [15:0] result;
  reg signed [15:0] result;
  input signed [23:0] total;
  wire signed [23:0] total;
  wire [6:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [15:0] _04_;
  wire _05_;
  reg signed [15:0] bias_1;
  wire signed [17:0] biased;
  wire far;
  reg far_1;
  wire high;
  wire low;
  reg signed [16:0] near_1;
  wire signed [23:0] shifted;
  assign _01_ = $signed(biased) < $signed(16'h8001);
  assign low = far_1 ? near_1[16] : _01_;
  assign _02_ = ~ near_1[16];
  assign _03_ = $signed(biased) > $signed(16'h7fff);
  assign high = far_1 ? _02_ : _03_;
  assign _04_ = high ? 16'h7fff : biased[15:0];
  always @(posedge clk)
    near_1 <= { shifted[23], shifted[15:0] };
  always @(posedge clk)
    far_1 <= far;
  always @(posedge clk)
    bias_1 <= bias;
  assign shifted = $signed(total) >>> scale;
  assign _00_ = shifted[22:16] ^ { shifted[23], shifted[23], shifted[23], shifted[23], shifted[23], shifted[23], shifted[23] };
  assign far = | _00_;
  assign biased = $signed(near_1) + $signed(bias_1);
  always @(posedge clk)
    if (low) result[15:1] <= 15'h4000;
    else result[15:1] <= _04_[15:1];
  always @(posedge clk)
    if (_05_) result[0] <= 1'h1;
    else result[0] <= biased[0];
  assign _05_ = | { high, low };
endmodule

module sums_af4e3_af4e3_k16x1_i24_products(clk, rst, acts, weights, enter, ends, o);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] acts;
  wire [63:0] acts;
  input [63:0] weights;
  wire [63:0] weights;
  input enter;
  wire enter;
  input ends;
  wire ends;
  output [23:0] o;
  wire [23:0] o;
  wire _0_;
  reg adds;
  wire signed [19:0] beat;
  reg completes_1;
  reg done;
  reg fresh;
  wire [23:0] o_17 ;
  always @(posedge clk)
    fresh <= _0_;
  assign o = o_17  & { done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done, done };
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
  accumulate_i20_i24 accumulate_0 (
    .adds(adds),
    .beat(beat),
    .clk(clk),
    .fresh(fresh),
    .o(o_17 ),
    .rst(rst)
  );
  dot_af4e3_af4e3_k16_registered dot_0 (
    .acts(acts),
    .clk(clk),
    .rst(rst),
    .sum(beat),
    .weights(weights)
  );
endmodule
