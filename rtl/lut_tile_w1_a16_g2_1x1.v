module lut_column_k2_g2_v1_i16_w1(clk, rst, operand, weights, plane, adds, fresh, sums);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [48:0] operand;
  wire [48:0] operand;
  input [1:0] weights;
  wire [1:0] weights;
  input [2:0] plane;
  wire [2:0] plane;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [24:0] sums;
  wire [24:0] sums;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire keep;
  wire [2:0] picked;
  wire places;
  assign _03_ = ~ weights[1];
  assign _04_ = _00_ & _03_;
  assign picked[0] = ~ _04_;
  assign _05_ = ~ weights[0];
  assign _06_ = adds & _05_;
  assign _07_ = _06_ & weights[1];
  assign picked[1] = ~ _07_;
  assign _00_ = adds & weights[0];
  assign _01_ = _00_ & weights[1];
  assign picked[2] = ~ _01_;
  assign _02_ = adds & fresh;
  assign keep = ~ _02_;
  assign places = ! plane;
  lut_column_k2_g2_v1_i16_w1_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sums)
  );
endmodule

module lut_column_k2_g2_v1_i16_w1_sum(clk, rst, operand, picked, keep, places, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [48:0] operand;
  wire [48:0] operand;
  input [2:0] picked;
  wire [2:0] picked;
  input keep;
  wire keep;
  input places;
  wire places;
  output signed [24:0] sum;
  wire signed [24:0] sum;
  wire [23:0] _00_;
  wire [16:0] _01_;
  wire [16:0] _02_;
  wire [16:0] _03_;
  wire [16:0] _04_;
  wire [16:0] _05_;
  wire [16:0] _06_;
  wire [16:0] _07_;
  wire signed [23:0] begun;
  wire signed [16:0] entry_0;
  reg signed [23:0] held;
  assign _06_ = operand[48:32] | { picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2], picked[2] };
  assign _07_ = ~ _06_;
  assign entry_0 = { _05_[15], _05_[15:0] } | _07_;
  assign _00_ = $signed(begun) + $signed(entry_0);
  always @(posedge clk)
    held <= _00_;
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign _01_[15:0] = operand[15:0] | { picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0], picked[0] };
  assign _03_[15:0] = operand[31:16] | { picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1], picked[1] };
  assign _02_[15:0] = ~ _01_[15:0];
  assign _04_[15:0] = ~ _03_[15:0];
  assign _05_[15:0] = _02_[15:0] | _04_[15:0];
  assign _05_[16] = _05_[15];
  assign _04_[16] = _04_[15];
  assign _03_[16] = _03_[15];
  assign _02_[16] = _02_[15];
  assign _01_[16] = _01_[15];
  assign sum = { held[23], held };
endmodule

module lut_tile_w1_a16_g2_1x1(clk, rst, i__payload, i__valid, i_acts__payload, i_acts__valid, i_weights__payload, i_weights__valid, i_scales__payload, i_scales__valid, o__ready, i__ready, i_acts__ready, i_weights__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [10:0] i__payload;
  wire [10:0] i__payload;
  input i__valid;
  wire i__valid;
  input [31:0] i_acts__payload;
  wire [31:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input [1:0] i_weights__payload;
  wire [1:0] i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [17:0] i_scales__payload;
  wire [17:0] i_scales__payload;
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
  output [41:0] o__payload;
  wire [41:0] o__payload;
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
  wire [6:0] _11_;
  wire [2:0] _12_;
  wire [2:0] _13_;
  wire _14_;
  wire [2:0] _15_;
  wire [2:0] _16_;
  wire _17_;
  wire _18_;
  wire adds;
  wire begins;
  reg capture;
  wire completes;
  reg [27:0] ended;
  wire ends;
  wire [3:0] following;
  wire [2:0] following_group;
  wire [6:0] following_step;
  wire fresh;
  reg [2:0] group;
  wire [41:0] i__payload_75 ;
  wire i__valid_76 ;
  reg [4:0] label_0;
  reg [4:0] label_1;
  wire [4:0] labels;
  reg leaves_1;
  wire may_end;
  wire [24:0] o;
  wire [17:0] o__payload_80 ;
  wire [48:0] operand;
  reg [2:0] plane;
  wire reserve;
  wire [2:0] room;
  wire [41:0] running;
  wire space_0;
  wire standing__ready;
  reg standing__valid;
  reg [6:0] step;
  wire steps__valid;
  wire [24:0] sums;
  wire [22:0] totals_88 ;
  reg [2:0] waiting;
  wire [41:0] word;
  wire writes;
  assign i_acts__ready = steps__valid & space_0;
  assign _17_ = i_acts__ready & labels[2];
  assign i__ready = _17_ & labels[4];
  assign following = plane + 1'h1;
  assign completes = following == label_0[0];
  assign _01_ = completes & label_0[2];
  assign _02_ = ~ _01_;
  assign _03_ = may_end | _02_;
  assign i_weights__ready = standing__valid & _03_;
  assign adds = i_weights__ready & i_weights__valid;
  assign ends = standing__ready & label_0[2];
  assign standing__ready = adds & completes;
  assign _04_ = ! plane;
  assign begins = label_0[1] & _04_;
  assign _07_ = ~ label_0[4];
  assign _08_ = _06_ | _07_;
  assign may_end = _05_ & _08_;
  assign reserve = ends & label_0[4];
  assign _09_ = ~ label_1[3];
  assign running = word & { _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_, _09_ };
  assign _10_ = ~ label_1[4];
  assign writes = leaves_1 & _10_;
  assign i__valid_76  = leaves_1 & label_1[4];
  assign _11_ = labels[2] ? 7'h00 : following_step;
  assign _12_ = labels[4] ? 3'h0 : following_group;
  assign _13_ = completes ? 3'h0 : following[2:0];
  assign _14_ = i_scales__valid & i_scales__ready;
  assign _15_ = waiting + _14_;
  assign _16_ = _15_ - ends;
  always @(posedge clk)
    label_1 <= ended[4:0];
  assign _00_ = ~ standing__valid;
  assign space_0 = _00_ | standing__ready;
  assign following_step = step + 1'h1;
  assign following_group = group + 1'h1;
  assign fresh = ! step;
  assign labels[2] = following_step == i__payload[6:0];
  assign labels[3] = ! group;
  assign labels[4] = following_group == i__payload[9:7];
  assign steps__valid = i__valid & i_acts__valid;
  always @(posedge clk)
    if (i_acts__ready) label_0 <= { labels[4:2], fresh, i__payload[10] };
  always @(posedge clk)
    if (rst) plane <= 3'h0;
    else if (adds) plane <= _13_;
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (space_0) standing__valid <= steps__valid;
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _16_;
  always @(posedge clk)
    if (ends) ended <= { totals_88 , label_0 };
  always @(posedge clk)
    if (rst) step <= 7'h00;
    else if (i_acts__ready) step <= _11_;
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= capture;
  always @(posedge clk)
    if (rst) group <= 3'h0;
    else if (_18_) group <= _12_;
  assign _05_ = | waiting;
  assign _06_ = | room;
  assign _18_ = & { i_acts__ready, labels[2] };
  lut_tile_w1_a16_g2_1x1__act_totals act_totals (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .fresh(fresh),
    .rst(rst),
    .total_0(totals_88 )
  );
  lut_column_k2_g2_v1_i16_w1 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(begins),
    .operand(operand),
    .plane(plane),
    .rst(rst),
    .sums(sums),
    .weights(i_weights__payload)
  );
  lut_tile_w1_a16_g2_1x1__drain drain (
    .capture(capture),
    .o(o),
    .sums(sums)
  );
  lut_tile_w1_a16_g2_1x1__front front (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .operand(operand),
    .rst(rst)
  );
  lut_tile_w1_a16_g2_1x1__queue queue (
    .clk(clk),
    .i__payload(i__payload_75 ),
    .i__valid(i__valid_76 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  rescale_v1_i16_w1_s16_i42 rescale_0 (
    .clk(clk),
    .result(i__payload_75 ),
    .rst(rst),
    .running(running),
    .scale(o__payload_80 [15:0]),
    .sums(o),
    .totals(ended[27:5]),
    .zero(o__payload_80 [17:16])
  );
  lut_tile_w1_a16_g2_1x1__running_sums running_sums (
    .clk(clk),
    .held(word),
    .rst(rst),
    .writes(writes),
    .written(i__payload_75 )
  );
  lut_tile_w1_a16_g2_1x1__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i_scales__valid),
    .o__payload(o__payload_80 ),
    .o__ready(capture),
    .rst(rst),
    .write_data(i_scales__payload)
  );
  assign labels[1:0] = { fresh, i__payload[10] };
endmodule

module lut_tile_w1_a16_g2_1x1__act_totals(clk, rst, acts, total_0, enter, fresh);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] acts;
  wire [31:0] acts;
  output signed [22:0] total_0;
  reg signed [22:0] total_0;
  input enter;
  wire enter;
  input fresh;
  wire fresh;
  wire _0_;
  wire [17:0] _1_;
  wire [22:0] _2_;
  wire signed [22:0] begun_0;
  assign _0_ = ~ fresh;
  assign begun_0 = total_0 & { _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_, _0_ };
  assign _1_[16:0] = $signed(acts[15:0]) + $signed(acts[31:16]);
  assign _2_ = $signed(begun_0) + $signed(_1_[16:0]);
  always @(posedge clk)
    if (enter) total_0 <= _2_;
  assign _1_[17] = _1_[16];
endmodule

module lut_tile_w1_a16_g2_1x1__drain(o, sums, capture);
  output [24:0] o;
  wire [24:0] o;
  input [24:0] sums;
  wire [24:0] sums;
  input capture;
  wire capture;
  assign o = sums & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
endmodule

module lut_tile_w1_a16_g2_1x1__front(clk, rst, acts, enter, operand);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] acts;
  wire [31:0] acts;
  input enter;
  wire enter;
  output [48:0] operand;
  reg [48:0] operand;
  wire [15:0] _0_;
  wire [15:0] _1_;
  wire [16:0] _2_;
  wire signed [16:0] entry_0_0_3;
  assign entry_0_0_3 = $signed(acts[31:16]) + $signed(acts[15:0]);
  assign _0_ = ~ acts[15:0];
  assign _1_ = ~ acts[31:16];
  assign _2_ = ~ entry_0_0_3;
  always @(posedge clk)
    if (enter) operand <= { _2_, _1_, _0_ };
endmodule

module lut_tile_w1_a16_g2_1x1__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
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
  output [41:0] o__payload;
  wire [41:0] o__payload;
  input [41:0] i__payload;
  wire [41:0] i__payload;
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
    if (rst) room <= 3'h5;
    else room <= _2_;
  lut_tile_w1_a16_g2_1x1__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module lut_tile_w1_a16_g2_1x1__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output [41:0] o__payload;
  wire [41:0] o__payload;
  input [41:0] write_data;
  wire [41:0] write_data;
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
  assign i__ready = stored != 3'h5;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h4;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h4;
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
  ram_5x42 words (
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

module lut_tile_w1_a16_g2_1x1__running_sums(clk, rst, writes, written, held);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input writes;
  wire writes;
  input [41:0] written;
  wire [41:0] written;
  output [41:0] held;
  reg [41:0] held;
  always @(posedge clk)
    if (writes) held <= written;
endmodule

module lut_tile_w1_a16_g2_1x1__scales(clk, rst, write_data, i__valid, i__ready, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [17:0] write_data;
  wire [17:0] write_data;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [17:0] o__payload;
  wire [17:0] o__payload;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire [1:0] _01_;
  wire [1:0] _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire [1:0] _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  reg o__valid;
  wire read;
  reg [1:0] read_address;
  reg [1:0] stored;
  wire write;
  reg [1:0] write_address;
  assign i__ready = stored != 2'h3;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 2'h2;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 2'h0 : _08_;
  assign _10_ = read_address == 2'h2;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 2'h0;
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
  ram_3x18 words (
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

module ram_3x18(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [17:0] write_data;
  wire [17:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [17:0] read_data;
  wire [17:0] read_data;
  reg [17:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [17:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x42(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [41:0] write_data;
  wire [41:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [41:0] read_data;
  wire [41:0] read_data;
  reg [41:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [41:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module rescale_v1_i16_w1_s16_i42(clk, rst, sums, totals, zero, scale, running, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [24:0] sums;
  wire [24:0] sums;
  input [22:0] totals;
  wire [22:0] totals;
  input [1:0] zero;
  wire [1:0] zero;
  input [15:0] scale;
  wire [15:0] scale;
  input [41:0] running;
  wire [41:0] running;
  output [41:0] result;
  wire [41:0] result;
  wire [24:0] _0_;
  wire [24:0] _1_;
  reg signed [24:0] centred_0;
  reg [15:0] held_scale;
  wire signed [40:0] product_0;
  always @(posedge clk)
    held_scale <= scale;
  always @(posedge clk)
    centred_0 <= _1_;
  assign _0_ = $signed(totals) * $signed({ 1'h0, zero });
  assign _1_ = $signed({ sums[23:0], 1'h0 }) - $signed(_0_);
  assign product_0 = $signed(centred_0) * $signed({ 1'h0, held_scale });
  assign result = $signed(running) + $signed(product_0);
endmodule
