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

module drain_29(clk, rst, sums, earlier, capture, later);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [28:0] sums;
  wire [28:0] sums;
  input [28:0] earlier;
  wire [28:0] earlier;
  input capture;
  wire capture;
  output [28:0] later;
  reg [28:0] later;
  wire [28:0] _0_;
  wire [28:0] _1_;
  assign _0_ = sums & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign _1_ = earlier | _0_;
  always @(posedge clk)
    later <= _1_;
endmodule

module fixed46_to_fp32(exponent, code, number);
  input signed [6:0] exponent;
  wire signed [6:0] exponent;
  output [31:0] code;
  wire [31:0] code;
  input signed [45:0] number;
  wire signed [45:0] number;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [7:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [19:0] _08_;
  wire _09_;
  wire _10_;
  wire [7:0] field;
  wire [44:0] magnitude;
  wire more;
  wire number_left_1;
  wire number_left_16;
  wire number_left_2;
  wire number_left_32;
  wire number_left_4;
  wire number_left_8;
  wire [44:0] number_normal_1;
  wire [44:0] number_normal_16;
  wire [44:0] number_normal_2;
  wire [44:0] number_normal_32;
  wire [44:0] number_normal_4;
  wire [44:0] number_normal_8;
  wire [30:0] rounded;
  wire up;
  assign magnitude = number[44:0] ^ { number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45] };
  assign _00_ = | magnitude[44:13];
  assign number_left_32 = ~ _00_;
  assign number_normal_32 = _00_ ? magnitude : { magnitude[12:0], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45] };
  assign _04_ = | number_normal_32[44:29];
  assign number_left_16 = ~ _04_;
  assign number_normal_16 = _04_ ? number_normal_32 : { number_normal_32[28:0], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45] };
  assign _05_ = | number_normal_16[44:37];
  assign number_left_8 = ~ _05_;
  assign number_normal_8 = _05_ ? number_normal_16 : { number_normal_16[36:0], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45] };
  assign _06_ = | number_normal_8[44:41];
  assign number_left_4 = ~ _06_;
  assign number_normal_4 = _06_ ? number_normal_8 : { number_normal_8[40:0], number[45], number[45], number[45], number[45] };
  assign _07_ = | number_normal_4[44:43];
  assign number_left_2 = ~ _07_;
  assign number_normal_2 = _07_ ? number_normal_4 : { number_normal_4[42:0], number[45], number[45] };
  assign number_left_1 = ~ number_normal_2[44];
  assign number_normal_1 = number_normal_2[44] ? { 1'h1, number_normal_2[43:0] } : { number_normal_2[43:0], number[45] };
  assign _08_ = number_normal_1[19:0] ^ { number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45], number[45] };
  assign _09_ = | _08_;
  assign _10_ = number_normal_1[21] ^ number[45];
  assign more = _09_ | _10_;
  assign _01_ = number_normal_1[20] ^ number[45];
  assign _02_ = _01_ & more;
  assign up = number[45] ^ _02_;
  assign _03_[7:2] = $signed(6'h27) + $signed(exponent[6:2]);
  assign field = $signed({ _03_[7:2], exponent[1:0] }) - $signed({ 1'h0, number_left_32, number_left_16, number_left_8, number_left_4, number_left_2, number_left_1 });
  assign rounded = { field, number_normal_1[43:21] } + up;
  assign code = { number[45], rounded } & { number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44], number_normal_1[44] };
  assign _03_[1:0] = exponent[1:0];
endmodule

module ram_2x92(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input write_address;
  wire write_address;
  input [91:0] write_data;
  wire [91:0] write_data;
  input read_enable;
  wire read_enable;
  input read_address;
  wire read_address;
  output [91:0] read_data;
  wire [91:0] read_data;
  reg [91:0] cells [1:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [91:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x36(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [35:0] write_data;
  wire [35:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [35:0] read_data;
  wire [35:0] read_data;
  reg [35:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [35:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_6x99(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [98:0] write_data;
  wire [98:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [98:0] read_data;
  wire [98:0] read_data;
  reg [98:0] cells [5:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [98:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module rescale_v1_i16_w5_s12_i46(clk, rst, sums, totals, zero, scale, running, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [28:0] sums;
  wire [28:0] sums;
  input [22:0] totals;
  wire [22:0] totals;
  input [5:0] zero;
  wire [5:0] zero;
  input [11:0] scale;
  wire [11:0] scale;
  input [45:0] running;
  wire [45:0] running;
  output [45:0] result;
  wire [45:0] result;
  wire [28:0] _0_;
  wire [28:0] _1_;
  reg signed [28:0] centred_0;
  reg [11:0] held_scale;
  wire signed [40:0] product_0;
  always @(posedge clk)
    held_scale <= scale;
  always @(posedge clk)
    centred_0 <= _1_;
  assign _0_ = $signed(totals) * $signed({ 1'h0, zero });
  assign _1_ = $signed({ sums[27:0], 1'h0 }) - $signed(_0_);
  assign product_0 = $signed(centred_0) * $signed({ 1'h0, held_scale });
  assign result = $signed(running) + $signed(product_0);
endmodule

module serial_column_k3_v1_i16_w5(clk, rst, operand, weights, plane, adds, fresh, sums);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] operand;
  wire [47:0] operand;
  input [2:0] weights;
  wire [2:0] weights;
  input [2:0] plane;
  wire [2:0] plane;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [28:0] sums;
  wire [28:0] sums;
  wire [2:0] _00_;
  wire _01_;
  wire keep;
  wire [2:0] picked;
  wire [4:0] places;
  assign _01_ = adds & fresh;
  assign keep = ~ _01_;
  assign places[0] = ! plane;
  assign places[1] = plane == 1'h1;
  assign places[2] = plane == 2'h2;
  assign places[3] = plane == 2'h3;
  assign places[4] = plane == 3'h4;
  assign _00_ = weights & { adds, adds, adds };
  assign picked = ~ _00_;
  serial_column_k3_v1_i16_w5_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sums)
  );
endmodule

module serial_column_k3_v1_i16_w5_sum(clk, rst, operand, picked, keep, places, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] operand;
  wire [47:0] operand;
  input [2:0] picked;
  wire [2:0] picked;
  input keep;
  wire keep;
  input [4:0] places;
  wire [4:0] places;
  output signed [28:0] sum;
  wire signed [28:0] sum;
  wire [21:0] _00_;
  wire [21:0] _01_;
  wire [21:0] _02_;
  wire [21:0] _03_;
  wire [21:0] _04_;
  wire [21:0] _05_;
  wire [21:0] _06_;
  wire [27:0] _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire [15:0] _10_;
  wire [17:0] _11_;
  wire [21:0] _12_;
  wire signed [27:0] begun;
  reg signed [27:0] held;
  wire signed [21:0] placed;
  wire signed [15:0] product_0;
  wire signed [15:0] product_1;
  wire signed [15:0] product_2;
  wire signed [17:0] total;
  assign _08_ = operand[15:0] | { picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign product_0 = ~ _08_;
  assign _09_ = operand[31:16] | { picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign product_1 = ~ _09_;
  assign _10_ = operand[47:32] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
  assign product_2 = ~ _10_;
  assign _11_[16:0] = $signed(product_0) + $signed(product_1);
  assign total = $signed(_11_[16:0]) + $signed(product_2);
  assign _07_ = $signed(begun) + $signed(placed);
  always @(posedge clk)
    held <= _07_;
  assign _02_[19:2] = total & { places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2], places[2] };
  assign _04_[20:3] = total & { places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3], places[3] };
  assign _06_[21:4] = total & { places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4], places[4] };
  assign { _01_[18:2], placed[1] } = { _12_[17], _12_[17:1] } | _00_[18:1];
  assign placed[21:4] = { _05_[20], _05_[20:4] } | _06_[21:4];
  assign { _03_[19:3], placed[2] } = { _01_[18], _01_[18:2] } | _02_[19:2];
  assign { _05_[20:4], placed[3] } = { _03_[19], _03_[19:3] } | _04_[20:3];
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign { _12_[17:1], placed[0] } = total & { places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0], places[0] };
  assign _00_[18:1] = total & { places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1], places[1] };
  assign { _03_[21:20], _03_[2:0] } = { _03_[19], _03_[19], placed[2:0] };
  assign { _02_[21:20], _02_[1:0] } = { _02_[19], _02_[19], 2'h0 };
  assign { _01_[21:19], _01_[1:0] } = { _01_[18], _01_[18], _01_[18], placed[1:0] };
  assign { _00_[21:19], _00_[0] } = { _00_[18], _00_[18], _00_[18], 1'h0 };
  assign { _05_[21], _05_[3:0] } = { _05_[20], placed[3:0] };
  assign { _12_[21:18], _12_[0] } = { _12_[17], _12_[17], _12_[17], _12_[17], placed[0] };
  assign _06_[3:0] = 4'h0;
  assign _11_[17] = _11_[16];
  assign { _04_[21], _04_[2:0] } = { _04_[20], 3'h0 };
  assign sum = { held[27], held };
endmodule

module serial_tile_w5_bf16_4x1(clk, rst, i__payload, i__valid, i_acts__payload, i_acts__valid, i_weights__payload, i_weights__valid, i_scales__payload, i_scales__valid, o__ready, i__ready, i_acts__ready, i_weights__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [23:0] i__payload;
  wire [23:0] i__payload;
  input i__valid;
  wire i__valid;
  input [47:0] i_acts__payload;
  wire [47:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [11:0] i_weights__payload;
  wire [11:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [35:0] i_scales__payload;
  wire [35:0] i_scales__payload;
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
  output [63:0] o__payload;
  wire [63:0] o__payload;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [5:0] _05_;
  wire [7:0] _06_;
  wire [2:0] _07_;
  wire _08_;
  wire [2:0] _09_;
  wire [2:0] _10_;
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
  reg [47:0] acts;
  wire adds;
  wire signed [15:0] aligned;
  wire signed [15:0] aligned_131 ;
  wire signed [15:0] aligned_132 ;
  wire begins;
  reg capture;
  wire [31:0] code;
  wire [31:0] code_129 ;
  wire completes;
  reg [36:0] ended;
  wire ends;
  wire enter;
  reg [13:0] entering_0;
  wire [3:0] following;
  wire [7:0] following_group;
  wire [5:0] following_step;
  reg [7:0] group;
  wire i__valid_106 ;
  reg [13:0] label_0;
  reg [13:0] label_1;
  wire [13:0] labels;
  reg leaves_1;
  reg leaving;
  wire may_end;
  wire [57:0] o;
  wire [35:0] o__payload_110 ;
  wire [98:0] o__payload_122 ;
  reg o__ready_95 ;
  wire [47:0] operand;
  reg [2:0] plane;
  wire reads;
  wire reserve;
  wire [45:0] result;
  wire [45:0] result_120 ;
  wire [2:0] room;
  wire sets_out;
  wire [91:0] so_far;
  wire space_0;
  wire space_1;
  wire standing__ready;
  reg standing__valid;
  reg [5:0] step;
  wire steps__valid;
  wire [28:0] sums_64 ;
  wire [28:0] sums_70 ;
  wire [28:0] sums_76 ;
  wire [28:0] sums_82 ;
  wire [7:0] top;
  wire [22:0] totals_133 ;
  reg valid_0;
  reg [2:0] waiting;
  wire [91:0] word;
  wire writes;
  assign _00_ = ~ standing__valid;
  assign space_1 = _00_ | standing__ready;
  assign enter = valid_0 & space_1;
  assign _18_ = ~ valid_0;
  assign space_0 = _18_ | space_1;
  assign following_step = step + 1'h1;
  assign following_group = group + 1'h1;
  assign labels[3] = ! step;
  assign labels[4] = following_step == i__payload[5:0];
  assign labels[5] = ! group;
  assign labels[6] = following_group == i__payload[13:6];
  assign steps__valid = i__valid & i_acts__valid;
  assign i_acts__ready = steps__valid & space_0;
  assign _01_ = i_acts__ready & labels[4];
  assign i__ready = _01_ & labels[6];
  assign top = $signed(i__payload[23:17]) + $signed(8'h7f);
  assign following = plane + 1'h1;
  assign completes = following == label_0[2:0];
  assign _03_ = completes & label_0[4];
  assign _12_ = ~ _03_;
  assign _13_ = may_end | _12_;
  assign i_weights__ready = standing__valid & _13_;
  assign adds = i_weights__ready & i_weights__valid;
  assign ends = standing__ready & label_0[4];
  assign standing__ready = adds & completes;
  assign _14_ = ! plane;
  assign begins = label_0[3] & _14_;
  assign _15_ = ! leaving;
  assign _17_ = _15_ & _16_;
  assign _20_ = ~ label_0[6];
  assign _21_ = _19_ | _20_;
  assign may_end = _17_ & _21_;
  assign sets_out = ends | leaving;
  assign _22_ = ends & label_0[6];
  assign _23_ = leaving & ended[6];
  assign reserve = _22_ | _23_;
  assign _24_ = ~ ended[5];
  assign reads = o__ready_95  & _24_;
  assign _02_ = ~ label_1[5];
  assign so_far = word & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _04_ = ~ label_1[6];
  assign writes = leaves_1 & _04_;
  assign i__valid_106  = leaves_1 & label_1[6];
  assign _05_ = labels[4] ? 6'h00 : following_step;
  assign _06_ = labels[6] ? 8'h00 : following_group;
  assign _07_ = completes ? 3'h0 : following[2:0];
  assign _08_ = i_scales__valid & i_scales__ready;
  assign _09_ = waiting + _08_;
  assign _10_ = _09_ - sets_out;
  assign _11_ = leaving - 1'h1;
  always @(posedge clk)
    label_1 <= ended[13:0];
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (space_1) standing__valid <= valid_0;
  always @(posedge clk)
    if (rst) valid_0 <= 1'h0;
    else if (space_0) valid_0 <= steps__valid;
  always @(posedge clk)
    if (rst) step <= 6'h00;
    else if (i_acts__ready) step <= _05_;
  always @(posedge clk)
    if (rst) group <= 8'h00;
    else if (_25_) group <= _06_;
  always @(posedge clk)
    if (i_acts__ready) entering_0 <= { i__payload[23:17], labels[6:3], i__payload[16:14] };
  always @(posedge clk)
    if (enter) label_0 <= entering_0;
  always @(posedge clk)
    if (i_acts__ready) acts <= { aligned_132 , aligned_131 , aligned };
  always @(posedge clk)
    if (rst) plane <= 3'h0;
    else if (adds) plane <= _07_;
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _10_;
  always @(posedge clk)
    if (rst) leaving <= 1'h0;
    else leaving <= _27_;
  always @(posedge clk)
    if (ends) ended <= { totals_133 , label_0 };
  always @(posedge clk)
    if (rst) o__ready_95  <= 1'h0;
    else o__ready_95  <= sets_out;
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= o__ready_95 ;
  assign _16_ = | waiting[2:1];
  assign _19_ = | room[2:1];
  assign _25_ = & { i_acts__ready, labels[4] };
  assign _26_ = leaving & _11_;
  assign _27_ = _26_ | ends;
  serial_tile_w5_bf16_4x1__act_totals act_totals (
    .acts(acts),
    .clk(clk),
    .enter(enter),
    .fresh(entering_0[3]),
    .rst(rst),
    .total_0(totals_133 )
  );
  align_bf16 align_0_0 (
    .act(i_acts__payload[15:0]),
    .aligned(aligned),
    .top(top)
  );
  align_bf16 align_0_1 (
    .act(i_acts__payload[31:16]),
    .aligned(aligned_131 ),
    .top(top)
  );
  align_bf16 align_0_2 (
    .act(i_acts__payload[47:32]),
    .aligned(aligned_132 ),
    .top(top)
  );
  serial_column_k3_v1_i16_w5 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_64 ),
    .weights(i_weights__payload[2:0])
  );
  serial_column_k3_v1_i16_w5 column_1 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_70 ),
    .weights(i_weights__payload[5:3])
  );
  serial_column_k3_v1_i16_w5 column_2 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_76 ),
    .weights(i_weights__payload[8:6])
  );
  serial_column_k3_v1_i16_w5 column_3 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums_82 ),
    .weights(i_weights__payload[11:9])
  );
  serial_tile_w5_bf16_4x1__drain drain (
    .capture(capture),
    .clk(clk),
    .o(o),
    .rst(rst),
    .sums_1 ({ sums_82 , sums_76 , sums_70 , sums_64  })
  );
  serial_tile_w5_bf16_4x1__front front (
    .acts(acts),
    .clk(clk),
    .enter(enter),
    .held(operand),
    .rst(rst)
  );
  serial_tile_w5_bf16_4x1__queue queue (
    .clk(clk),
    .i__payload({ label_1[13:7], result_120 , result }),
    .i__valid(i__valid_106 ),
    .o__payload(o__payload_122 ),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  rescale_v1_i16_w5_s12_i46 rescale_0 (
    .clk(clk),
    .result(result),
    .rst(rst),
    .running(so_far[45:0]),
    .scale(o__payload_110 [11:0]),
    .sums(o[28:0]),
    .totals(ended[36:14]),
    .zero(o__payload_110 [29:24])
  );
  rescale_v1_i16_w5_s12_i46 rescale_1 (
    .clk(clk),
    .result(result_120 ),
    .rst(rst),
    .running(so_far[91:46]),
    .scale(o__payload_110 [23:12]),
    .sums(o[57:29]),
    .totals(ended[36:14]),
    .zero(o__payload_110 [35:30])
  );
  serial_tile_w5_bf16_4x1__running_sums running_sums (
    .clk(clk),
    .read_enable(reads),
    .rst(rst),
    .turns(o__ready_95 ),
    .word(word),
    .write_data({ result_120 , result }),
    .write_enable(writes)
  );
  serial_tile_w5_bf16_4x1__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i_scales__valid),
    .o__payload(o__payload_110 ),
    .o__ready(o__ready_95 ),
    .rst(rst),
    .write_data(i_scales__payload)
  );
  fixed46_to_fp32 to_float_0 (
    .code(code),
    .exponent(o__payload_122 [98:92]),
    .number(o__payload_122 [45:0])
  );
  fixed46_to_fp32 to_float_1 (
    .code(code_129 ),
    .exponent(o__payload_122 [98:92]),
    .number(o__payload_122 [91:46])
  );
  assign o__payload = { code_129 , code };
  assign { labels[13:7], labels[2:0] } = i__payload[23:14];
endmodule

module serial_tile_w5_bf16_4x1__act_totals(clk, rst, enter, total_0, fresh, acts);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enter;
  wire enter;
  output signed [22:0] total_0;
  reg signed [22:0] total_0;
  input fresh;
  wire fresh;
  input [47:0] acts;
  wire [47:0] acts;
  wire _0_;
  wire [17:0] _1_;
  wire [18:0] _2_;
  wire [22:0] _3_;
  wire signed [22:0] begun_0;
  assign _0_ = ~ fresh;
  assign begun_0 = total_0 & { _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_ };
  assign _1_[16:0] = $signed(acts[15:0]) + $signed(acts[31:16]);
  assign _2_[17:0] = $signed(_1_[16:0]) + $signed(acts[47:32]);
  assign _3_ = $signed(begun_0) + $signed(_2_[17:0]);
  always @(posedge clk)
    if (enter) total_0 <= _3_;
  assign _1_[17] = _1_[16];
  assign _2_[18] = _2_[17];
endmodule

module serial_tile_w5_bf16_4x1__drain(clk, rst, o, sums_1 , capture);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [57:0] o;
  wire [57:0] o;
  input [115:0] sums_1 ;
  wire [115:0] sums_1 ;
  input capture;
  wire capture;
  wire [57:0] first;
  wire [28:0] later;
  wire [28:0] later_9 ;
  assign first = sums_1 [57:0] & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
  assign o = first | { later_9 , later };
  drain_29 link_2 (
    .capture(capture),
    .clk(clk),
    .earlier(29'h00000000),
    .later(later),
    .rst(rst),
    .sums(sums_1 [86:58])
  );
  drain_29 link_3 (
    .capture(capture),
    .clk(clk),
    .earlier(29'h00000000),
    .later(later_9 ),
    .rst(rst),
    .sums(sums_1 [115:87])
  );
endmodule

module serial_tile_w5_bf16_4x1__front(clk, rst, enter, acts, held);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enter;
  wire enter;
  input [47:0] acts;
  wire [47:0] acts;
  output [47:0] held;
  reg [47:0] held;
  wire [47:0] _0_;
  assign _0_ = ~ acts;
  always @(posedge clk)
    if (enter) held <= _0_;
endmodule

module serial_tile_w5_bf16_4x1__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
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
  output [98:0] o__payload;
  wire [98:0] o__payload;
  input [98:0] i__payload;
  wire [98:0] i__payload;
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
  serial_tile_w5_bf16_4x1__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module serial_tile_w5_bf16_4x1__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output [98:0] o__payload;
  wire [98:0] o__payload;
  input [98:0] write_data;
  wire [98:0] write_data;
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
  ram_6x99 words (
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

module serial_tile_w5_bf16_4x1__running_sums(clk, rst, read_enable, write_enable, word, write_data, turns);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  input write_enable;
  wire write_enable;
  output [91:0] word;
  wire [91:0] word;
  input [91:0] write_data;
  wire [91:0] write_data;
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
  ram_2x92 words (
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

module serial_tile_w5_bf16_4x1__scales(clk, rst, write_data, i__valid, i__ready, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [35:0] write_data;
  wire [35:0] write_data;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [35:0] o__payload;
  wire [35:0] o__payload;
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
  ram_4x36 words (
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
