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

module serial_column_k32_v2_i8_w2(clk, rst, operand, weights, plane, adds, fresh, sums);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [511:0] operand;
  wire [511:0] operand;
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
  wire [31:0] _0_;
  wire _1_;
  wire keep;
  wire [31:0] picked;
  wire [1:0] places;
  wire signed [17:0] sum;
  wire signed [17:0] sum_20 ;
  assign places[1] = plane == 1'h1;
  assign _0_ = weights & { adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds };
  assign picked = ~ _0_;
  assign _1_ = adds & fresh;
  assign keep = ~ _1_;
  assign places[0] = ! plane;
  serial_column_k32_v2_i8_w2_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand[255:0]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum)
  );
  serial_column_k32_v2_i8_w2_sum sum_1 (
    .clk(clk),
    .keep(keep),
    .operand(operand[511:256]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum_20 )
  );
  assign sums = { sum_20 , sum };
endmodule

module serial_column_k32_v2_i8_w2_sum(clk, rst, operand, picked, keep, places, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] operand;
  wire [255:0] operand;
  input [31:0] picked;
  wire [31:0] picked;
  input keep;
  wire keep;
  input [1:0] places;
  wire [1:0] places;
  output signed [17:0] sum;
  wire signed [17:0] sum;
  wire [7:0] _000_;
  wire [7:0] _001_;
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
  wire [9:0] _026_;
  wire [10:0] _027_;
  wire [11:0] _028_;
  wire [12:0] _029_;
  wire [13:0] _030_;
  wire [7:0] _031_;
  wire [12:0] _032_;
  wire [12:0] _033_;
  wire [12:0] _034_;
  wire [12:0] _035_;
  wire [12:0] _036_;
  wire [12:0] _037_;
  wire [12:0] _038_;
  wire [12:0] _039_;
  wire [12:0] _040_;
  wire [12:0] _041_;
  wire [7:0] _042_;
  wire [12:0] _043_;
  wire [12:0] _044_;
  wire [12:0] _045_;
  wire [12:0] _046_;
  wire [12:0] _047_;
  wire [12:0] _048_;
  wire [12:0] _049_;
  wire [12:0] _050_;
  wire [12:0] _051_;
  wire [12:0] _052_;
  wire [7:0] _053_;
  wire [12:0] _054_;
  wire [12:0] _055_;
  wire [12:0] _056_;
  wire [12:0] _057_;
  wire [12:0] _058_;
  wire [13:0] _059_;
  wire [13:0] _060_;
  wire [16:0] _061_;
  wire [7:0] _062_;
  wire [7:0] _063_;
  wire [7:0] _064_;
  wire signed [16:0] begun;
  reg signed [16:0] held;
  wire signed [13:0] placed;
  wire signed [7:0] product_0;
  wire signed [7:0] product_1;
  wire signed [7:0] product_10;
  wire signed [7:0] product_11;
  wire signed [7:0] product_12;
  wire signed [7:0] product_13;
  wire signed [7:0] product_14;
  wire signed [7:0] product_15;
  wire signed [7:0] product_16;
  wire signed [7:0] product_17;
  wire signed [7:0] product_18;
  wire signed [7:0] product_19;
  wire signed [7:0] product_2;
  wire signed [7:0] product_20;
  wire signed [7:0] product_21;
  wire signed [7:0] product_22;
  wire signed [7:0] product_23;
  wire signed [7:0] product_24;
  wire signed [7:0] product_25;
  wire signed [7:0] product_26;
  wire signed [7:0] product_27;
  wire signed [7:0] product_28;
  wire signed [7:0] product_29;
  wire signed [7:0] product_3;
  wire signed [7:0] product_30;
  wire signed [7:0] product_31;
  wire signed [7:0] product_4;
  wire signed [7:0] product_5;
  wire signed [7:0] product_6;
  wire signed [7:0] product_7;
  wire signed [7:0] product_8;
  wire signed [7:0] product_9;
  wire signed [12:0] total;
  assign product_14 = ~ _006_;
  assign _007_ = operand[127:120] | { picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15], picked[15] };
  assign product_15 = ~ _007_;
  assign _008_ = operand[135:128] | { picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16], picked[16] };
  assign product_16 = ~ _008_;
  assign _009_ = operand[143:136] | { picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17], picked[17] };
  assign product_17 = ~ _009_;
  assign _011_ = operand[151:144] | { picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18], picked[18] };
  assign product_18 = ~ _011_;
  assign _012_ = operand[159:152] | { picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19], picked[19] };
  assign product_19 = ~ _012_;
  assign _013_ = operand[167:160] | { picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20], picked[20] };
  assign product_20 = ~ _013_;
  assign _014_ = operand[175:168] | { picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21], picked[21] };
  assign product_21 = ~ _014_;
  assign _015_ = operand[183:176] | { picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22], picked[22] };
  assign product_22 = ~ _015_;
  assign _016_ = operand[191:184] | { picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23], picked[23] };
  assign product_23 = ~ _016_;
  assign _017_ = operand[199:192] | { picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24], picked[24] };
  assign product_24 = ~ _017_;
  assign _018_ = operand[207:200] | { picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25], picked[25] };
  assign product_25 = ~ _018_;
  assign _019_ = operand[215:208] | { picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26], picked[26] };
  assign product_26 = ~ _019_;
  assign _020_ = operand[223:216] | { picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27], picked[27] };
  assign product_27 = ~ _020_;
  assign _022_ = operand[231:224] | { picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28], picked[28] };
  assign product_28 = ~ _022_;
  assign _023_ = operand[239:232] | { picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29], picked[29] };
  assign product_29 = ~ _023_;
  assign _024_ = operand[247:240] | { picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30], picked[30] };
  assign product_30 = ~ _024_;
  assign _025_ = operand[255:248] | { picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31], picked[31] };
  assign product_31 = ~ _025_;
  assign _026_[8:0] = $signed(product_0) + $signed(product_1);
  assign _027_[9:0] = $signed(_026_[8:0]) + $signed(product_2);
  assign _028_[10:0] = $signed(_027_[9:0]) + $signed(product_3);
  assign _029_[11:0] = $signed(_028_[10:0]) + $signed(product_4);
  assign _030_[12:0] = $signed(_029_[11:0]) + $signed(product_5);
  assign _032_ = $signed(_030_[12:0]) + $signed(product_6);
  assign _033_ = $signed(_032_) + $signed(product_7);
  assign _034_ = $signed(_033_) + $signed(product_8);
  assign _035_ = $signed(_034_) + $signed(product_9);
  assign _036_ = $signed(_035_) + $signed(product_10);
  assign _037_ = $signed(_036_) + $signed(product_11);
  assign _038_ = $signed(_037_) + $signed(product_12);
  assign _039_ = $signed(_038_) + $signed(product_13);
  assign _040_ = $signed(_039_) + $signed(product_14);
  assign _041_ = $signed(_040_) + $signed(product_15);
  assign _043_ = $signed(_041_) + $signed(product_16);
  assign _044_ = $signed(_043_) + $signed(product_17);
  assign _045_ = $signed(_044_) + $signed(product_18);
  assign _046_ = $signed(_045_) + $signed(product_19);
  assign _047_ = $signed(_046_) + $signed(product_20);
  assign _048_ = $signed(_047_) + $signed(product_21);
  assign _049_ = $signed(_048_) + $signed(product_22);
  assign _050_ = $signed(_049_) + $signed(product_23);
  assign _051_ = $signed(_050_) + $signed(product_24);
  assign _052_ = $signed(_051_) + $signed(product_25);
  assign _054_ = $signed(_052_) + $signed(product_26);
  assign _055_ = $signed(_054_) + $signed(product_27);
  assign _056_ = $signed(_055_) + $signed(product_28);
  assign _057_ = $signed(_056_) + $signed(product_29);
  assign _058_ = $signed(_057_) + $signed(product_30);
  assign total = $signed(_058_) + $signed(product_31);
  assign _061_ = $signed(begun) + $signed(placed);
  always @(posedge clk)
    held <= _061_;
  assign _010_ = operand[7:0] | { picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign product_0 = ~ _010_;
  assign _021_ = operand[15:8] | { picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign product_1 = ~ _021_;
  assign _031_ = operand[23:16] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
  assign product_2 = ~ _031_;
  assign _042_ = operand[31:24] | { picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3], picked[3] };
  assign product_3 = ~ _042_;
  assign _053_ = operand[39:32] | { picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4], picked[4] };
  assign product_4 = ~ _053_;
  assign _062_ = operand[47:40] | { picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5], picked[5] };
  assign product_5 = ~ _062_;
  assign _063_ = operand[55:48] | { picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6], picked[6] };
  assign product_6 = ~ _063_;
  assign _064_ = operand[63:56] | { picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7], picked[7] };
  assign product_7 = ~ _064_;
  assign _000_ = operand[71:64] | { picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8], picked[8] };
  assign product_8 = ~ _000_;
  assign _001_ = operand[79:72] | { picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9], picked[9] };
  assign product_9 = ~ _001_;
  assign _002_ = operand[87:80] | { picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10], picked[10] };
  assign product_10 = ~ _002_;
  assign _003_ = operand[95:88] | { picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11], picked[11] };
  assign product_11 = ~ _003_;
  assign _004_ = operand[103:96] | { picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12], picked[12] };
  assign product_12 = ~ _004_;
  assign _005_ = operand[111:104] | { picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13], picked[13] };
  assign product_13 = ~ _005_;
  assign _006_ = operand[119:112] | { picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14], picked[14] };
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign { _059_[12:1], placed[0] } = total & { places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0] };
  assign _060_[13:1] = total & { places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1] };
  assign placed[13:1] = { _059_[12], _059_[12:1] } | _060_[13:1];
  assign _060_[0] = 1'h0;
  assign _030_[13] = _030_[12];
  assign _029_[12] = _029_[11];
  assign _028_[11] = _028_[10];
  assign _027_[10] = _027_[9];
  assign _026_[9] = _026_[8];
  assign { _059_[13], _059_[0] } = { _059_[12], placed[0] };
  assign sum = { held[16], held };
endmodule

module serial_tile_w2_a8(clk, rst, i__payload, i__valid, i_acts__payload, i_acts__valid, i_weights__payload, i_weights__valid, i_scales__payload, i_scales__valid, o__ready, i__ready, i_acts__ready, i_weights__ready, i_scales__ready, o__payload, o__valid);
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
  wire [511:0] operand;
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
  serial_tile_w2_a8__act_totals act_totals (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .fresh(fresh),
    .rst(rst),
    .totals(totals_436 )
  );
  serial_column_k32_v2_i8_w2 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_52 ),
    .weights(i_weights__payload[31:0])
  );
  serial_column_k32_v2_i8_w2 column_1 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_58 ),
    .weights(i_weights__payload[63:32])
  );
  serial_column_k32_v2_i8_w2 column_10 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_112 ),
    .weights(i_weights__payload[351:320])
  );
  serial_column_k32_v2_i8_w2 column_11 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_118 ),
    .weights(i_weights__payload[383:352])
  );
  serial_column_k32_v2_i8_w2 column_12 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_124 ),
    .weights(i_weights__payload[415:384])
  );
  serial_column_k32_v2_i8_w2 column_13 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_130 ),
    .weights(i_weights__payload[447:416])
  );
  serial_column_k32_v2_i8_w2 column_14 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_136 ),
    .weights(i_weights__payload[479:448])
  );
  serial_column_k32_v2_i8_w2 column_15 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_142 ),
    .weights(i_weights__payload[511:480])
  );
  serial_column_k32_v2_i8_w2 column_16 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_148 ),
    .weights(i_weights__payload[543:512])
  );
  serial_column_k32_v2_i8_w2 column_17 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_154 ),
    .weights(i_weights__payload[575:544])
  );
  serial_column_k32_v2_i8_w2 column_18 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_160 ),
    .weights(i_weights__payload[607:576])
  );
  serial_column_k32_v2_i8_w2 column_19 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_166 ),
    .weights(i_weights__payload[639:608])
  );
  serial_column_k32_v2_i8_w2 column_2 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_64 ),
    .weights(i_weights__payload[95:64])
  );
  serial_column_k32_v2_i8_w2 column_20 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_172 ),
    .weights(i_weights__payload[671:640])
  );
  serial_column_k32_v2_i8_w2 column_21 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_178 ),
    .weights(i_weights__payload[703:672])
  );
  serial_column_k32_v2_i8_w2 column_22 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_184 ),
    .weights(i_weights__payload[735:704])
  );
  serial_column_k32_v2_i8_w2 column_23 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_190 ),
    .weights(i_weights__payload[767:736])
  );
  serial_column_k32_v2_i8_w2 column_24 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_196 ),
    .weights(i_weights__payload[799:768])
  );
  serial_column_k32_v2_i8_w2 column_25 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_202 ),
    .weights(i_weights__payload[831:800])
  );
  serial_column_k32_v2_i8_w2 column_26 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_208 ),
    .weights(i_weights__payload[863:832])
  );
  serial_column_k32_v2_i8_w2 column_27 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_214 ),
    .weights(i_weights__payload[895:864])
  );
  serial_column_k32_v2_i8_w2 column_28 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_220 ),
    .weights(i_weights__payload[927:896])
  );
  serial_column_k32_v2_i8_w2 column_29 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_226 ),
    .weights(i_weights__payload[959:928])
  );
  serial_column_k32_v2_i8_w2 column_3 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_70 ),
    .weights(i_weights__payload[127:96])
  );
  serial_column_k32_v2_i8_w2 column_30 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_232 ),
    .weights(i_weights__payload[991:960])
  );
  serial_column_k32_v2_i8_w2 column_31 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_238 ),
    .weights(i_weights__payload[1023:992])
  );
  serial_column_k32_v2_i8_w2 column_32 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_244 ),
    .weights(i_weights__payload[1055:1024])
  );
  serial_column_k32_v2_i8_w2 column_33 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_250 ),
    .weights(i_weights__payload[1087:1056])
  );
  serial_column_k32_v2_i8_w2 column_34 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_256 ),
    .weights(i_weights__payload[1119:1088])
  );
  serial_column_k32_v2_i8_w2 column_35 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_262 ),
    .weights(i_weights__payload[1151:1120])
  );
  serial_column_k32_v2_i8_w2 column_36 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_268 ),
    .weights(i_weights__payload[1183:1152])
  );
  serial_column_k32_v2_i8_w2 column_37 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_274 ),
    .weights(i_weights__payload[1215:1184])
  );
  serial_column_k32_v2_i8_w2 column_38 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_280 ),
    .weights(i_weights__payload[1247:1216])
  );
  serial_column_k32_v2_i8_w2 column_39 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_286 ),
    .weights(i_weights__payload[1279:1248])
  );
  serial_column_k32_v2_i8_w2 column_4 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_76 ),
    .weights(i_weights__payload[159:128])
  );
  serial_column_k32_v2_i8_w2 column_40 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_292 ),
    .weights(i_weights__payload[1311:1280])
  );
  serial_column_k32_v2_i8_w2 column_41 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_298 ),
    .weights(i_weights__payload[1343:1312])
  );
  serial_column_k32_v2_i8_w2 column_42 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_304 ),
    .weights(i_weights__payload[1375:1344])
  );
  serial_column_k32_v2_i8_w2 column_43 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_310 ),
    .weights(i_weights__payload[1407:1376])
  );
  serial_column_k32_v2_i8_w2 column_44 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_316 ),
    .weights(i_weights__payload[1439:1408])
  );
  serial_column_k32_v2_i8_w2 column_45 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_322 ),
    .weights(i_weights__payload[1471:1440])
  );
  serial_column_k32_v2_i8_w2 column_46 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_328 ),
    .weights(i_weights__payload[1503:1472])
  );
  serial_column_k32_v2_i8_w2 column_47 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_334 ),
    .weights(i_weights__payload[1535:1504])
  );
  serial_column_k32_v2_i8_w2 column_5 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_82 ),
    .weights(i_weights__payload[191:160])
  );
  serial_column_k32_v2_i8_w2 column_6 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_88 ),
    .weights(i_weights__payload[223:192])
  );
  serial_column_k32_v2_i8_w2 column_7 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_94 ),
    .weights(i_weights__payload[255:224])
  );
  serial_column_k32_v2_i8_w2 column_8 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_100 ),
    .weights(i_weights__payload[287:256])
  );
  serial_column_k32_v2_i8_w2 column_9 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_106 ),
    .weights(i_weights__payload[319:288])
  );
  serial_tile_w2_a8__drain drain (
    .capture(capture),
    .clk(clk),
    .o(o),
    .rst(rst),
    .sums_1 ({ sums_334 , sums_328 , sums_322 , sums_316 , sums_310 , sums_304 , sums_298 , sums_292 , sums_286 , sums_280 , sums_274 , sums_268 , sums_262 , sums_256 , sums_250 , sums_244 , sums_238 , sums_232 , sums_226 , sums_220 , sums_214 , sums_208 , sums_202 , sums_196 , sums_190 , sums_184 , sums_178 , sums_172 , sums_166 , sums_160 , sums_154 , sums_148 , sums_142 , sums_136 , sums_130 , sums_124 , sums_118 , sums_112 , sums_106 , sums_100 , sums_94 , sums_88 , sums_82 , sums_76 , sums_70 , sums_64 , sums_58 , sums_52  })
  );
  serial_tile_w2_a8__front front (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .held(operand),
    .rst(rst)
  );
  serial_tile_w2_a8__queue queue (
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
  serial_tile_w2_a8__running_sums running_sums (
    .clk(clk),
    .read_enable(reads),
    .rst(rst),
    .turns(o__ready_347 ),
    .word(word),
    .write_data({ result_432 , result_426 , result_420 , result_414 , result_408 , result_402 , result_396 , result_390 , result_384 , result_378 , result_372 , result }),
    .write_enable(writes)
  );
  serial_tile_w2_a8__scales scales (
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

module serial_tile_w2_a8__act_totals(clk, rst, acts, enter, fresh, totals);
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

module serial_tile_w2_a8__drain(clk, rst, o, sums_1 , capture);
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

module serial_tile_w2_a8__front(clk, rst, acts, enter, held);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [511:0] acts;
  wire [511:0] acts;
  input enter;
  wire enter;
  output [511:0] held;
  reg [511:0] held;
  wire [511:0] _0_;
  assign _0_ = ~ acts;
  always @(posedge clk)
    if (enter) held <= _0_;
endmodule

module serial_tile_w2_a8__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
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
  serial_tile_w2_a8__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module serial_tile_w2_a8__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
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

module serial_tile_w2_a8__running_sums(clk, rst, read_enable, write_enable, word, write_data, turns);
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

module serial_tile_w2_a8__scales(clk, rst, write_data, i__valid, i__ready, o__payload, o__ready);
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
