module mac_column_k1_v4_i2_w1(clk, rst, operand, weights, plane, adds, fresh, sums);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] operand;
  wire [7:0] operand;
  input weights;
  wire weights;
  input [2:0] plane;
  wire [2:0] plane;
  input adds;
  wire adds;
  input fresh;
  wire fresh;
  output [43:0] sums;
  wire [43:0] sums;
  wire _0_;
  wire _1_;
  wire keep;
  wire picked;
  wire places;
  wire signed [10:0] sum;
  wire signed [10:0] sum_20 ;
  wire signed [10:0] sum_25 ;
  wire signed [10:0] sum_30 ;
  assign _0_ = adds & weights;
  assign picked = ~ _0_;
  assign _1_ = adds & fresh;
  assign keep = ~ _1_;
  assign places = ! plane;
  mac_column_k1_v4_i2_w1_sum sum_0 (
    .clk(clk),
    .keep(keep),
    .operand(operand[1:0]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum)
  );
  mac_column_k1_v4_i2_w1_sum sum_1 (
    .clk(clk),
    .keep(keep),
    .operand(operand[3:2]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum_20 )
  );
  mac_column_k1_v4_i2_w1_sum sum_2 (
    .clk(clk),
    .keep(keep),
    .operand(operand[5:4]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum_25 )
  );
  mac_column_k1_v4_i2_w1_sum sum_3 (
    .clk(clk),
    .keep(keep),
    .operand(operand[7:6]),
    .picked(picked),
    .places(places),
    .rst(rst),
    .sum(sum_30 )
  );
  assign sums = { sum_30 , sum_25 , sum_20 , sum };
endmodule

module mac_column_k1_v4_i2_w1_sum(clk, rst, operand, picked, keep, places, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1:0] operand;
  wire [1:0] operand;
  input picked;
  wire picked;
  input keep;
  wire keep;
  input places;
  wire places;
  output signed [10:0] sum;
  wire signed [10:0] sum;
  wire [1:0] _0_;
  wire [9:0] _1_;
  wire signed [9:0] begun;
  reg signed [9:0] held;
  wire signed [1:0] multiple_0_0;
  assign _1_ = $signed(begun) + $signed(multiple_0_0);
  always @(posedge clk)
    held <= _1_;
  assign _0_ = operand | { picked, picked };
  assign multiple_0_0 = ~ _0_;
  assign begun = held & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign sum = { held[9], held };
endmodule

module mac_tile_w1_a2_1x4(clk, rst, i__payload, i__valid, i_acts__payload, i_acts__valid, i_weights__payload, i_weights__valid, i_scales__payload, i_scales__valid, o__ready, i__ready, i_acts__ready, i_weights__ready, i_scales__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] i__payload;
  wire [11:0] i__payload;
  input i__valid;
  wire i__valid;
  input [7:0] i_acts__payload;
  wire [7:0] i_acts__payload;
  input i_acts__valid;
  wire i_acts__valid;
  input i_weights__payload;
  wire i_weights__payload;
  input i_weights__valid;
  wire i_weights__valid;
  input [2:0] i_scales__payload;
  wire [2:0] i_scales__payload;
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
  output [47:0] o__payload;
  wire [47:0] o__payload;
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
  wire [7:0] _09_;
  wire [2:0] _10_;
  wire _11_;
  wire [2:0] _12_;
  wire [2:0] _13_;
  wire _14_;
  wire _15_;
  wire adds;
  reg capture;
  reg [40:0] ended;
  wire ends;
  wire [2:0] following_group;
  wire [7:0] following_step;
  wire fresh;
  reg [2:0] group;
  wire [47:0] i__payload_72 ;
  wire i__valid_73 ;
  reg [4:0] label_0;
  reg [4:0] label_1;
  wire [4:0] labels;
  reg leaves_1;
  wire may_end;
  wire [43:0] o;
  wire [2:0] o__payload_77 ;
  wire [7:0] operand;
  wire reserve;
  wire [2:0] room;
  wire [47:0] running;
  wire space_0;
  reg standing__valid;
  reg [7:0] step;
  wire steps__valid;
  wire [43:0] sums;
  wire [35:0] totals_85 ;
  reg [2:0] waiting;
  wire [47:0] word;
  wire writes;
  assign labels[2] = following_step == i__payload[7:0];
  assign labels[3] = ! group;
  assign labels[4] = following_group == i__payload[10:8];
  assign steps__valid = i__valid & i_acts__valid;
  assign i_acts__ready = steps__valid & space_0;
  assign _14_ = i_acts__ready & labels[2];
  assign i__ready = _14_ & labels[4];
  assign _01_ = ~ label_0[2];
  assign _02_ = may_end | _01_;
  assign i_weights__ready = standing__valid & _02_;
  assign adds = i_weights__ready & i_weights__valid;
  assign ends = adds & label_0[2];
  assign _05_ = ~ label_0[4];
  assign _06_ = _04_ | _05_;
  assign may_end = _03_ & _06_;
  assign reserve = ends & label_0[4];
  assign _07_ = ~ label_1[3];
  assign running = word & { _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_, _07_ };
  assign _08_ = ~ label_1[4];
  assign writes = leaves_1 & _08_;
  assign i__valid_73  = leaves_1 & label_1[4];
  assign _09_ = labels[2] ? 8'h00 : following_step;
  assign _10_ = labels[4] ? 3'h0 : following_group;
  assign _11_ = i_scales__valid & i_scales__ready;
  assign _12_ = waiting + _11_;
  assign _13_ = _12_ - ends;
  always @(posedge clk)
    label_1 <= ended[4:0];
  assign _00_ = ~ standing__valid;
  assign space_0 = _00_ | adds;
  assign following_step = step + 1'h1;
  assign following_group = group + 1'h1;
  assign fresh = ! step;
  always @(posedge clk)
    if (i_acts__ready) label_0 <= { labels[4:2], fresh, i__payload[11] };
  always @(posedge clk)
    if (rst) group <= 3'h0;
    else if (_15_) group <= _10_;
  always @(posedge clk)
    if (rst) standing__valid <= 1'h0;
    else if (space_0) standing__valid <= steps__valid;
  always @(posedge clk)
    if (rst) waiting <= 3'h0;
    else waiting <= _13_;
  always @(posedge clk)
    if (ends) ended <= { totals_85 , label_0 };
  always @(posedge clk)
    if (rst) step <= 8'h00;
    else if (i_acts__ready) step <= _09_;
  always @(posedge clk)
    if (rst) leaves_1 <= 1'h0;
    else leaves_1 <= capture;
  always @(posedge clk)
    if (rst) capture <= 1'h0;
    else capture <= ends;
  assign _03_ = | waiting;
  assign _04_ = | room;
  assign _15_ = & { i_acts__ready, labels[2] };
  mac_tile_w1_a2_1x4__act_totals act_totals (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .fresh(fresh),
    .rst(rst),
    .totals(totals_85 )
  );
  mac_column_k1_v4_i2_w1 column_0 (
    .adds(adds),
    .clk(clk),
    .fresh(label_0[1]),
    .operand(operand),
    .plane(3'h0),
    .rst(rst),
    .sums(sums),
    .weights(i_weights__payload)
  );
  mac_tile_w1_a2_1x4__drain drain (
    .capture(capture),
    .o(o),
    .sums(sums)
  );
  mac_tile_w1_a2_1x4__front front (
    .acts(i_acts__payload),
    .clk(clk),
    .enter(i_acts__ready),
    .held(operand),
    .rst(rst)
  );
  mac_tile_w1_a2_1x4__queue queue (
    .clk(clk),
    .i__payload(i__payload_72 ),
    .i__valid(i__valid_73 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .reserve(reserve),
    .room(room),
    .rst(rst)
  );
  rescale_v4_i2_w1_s1_i12 rescale_0 (
    .clk(clk),
    .result(i__payload_72 ),
    .rst(rst),
    .running(running),
    .scale(o__payload_77 [0]),
    .sums(o),
    .totals(ended[40:5]),
    .zero(o__payload_77 [2:1])
  );
  mac_tile_w1_a2_1x4__running_sums running_sums (
    .clk(clk),
    .held(word),
    .rst(rst),
    .writes(writes),
    .written(i__payload_72 )
  );
  mac_tile_w1_a2_1x4__scales scales (
    .clk(clk),
    .i__ready(i_scales__ready),
    .i__valid(i_scales__valid),
    .o__payload(o__payload_77 ),
    .o__ready(capture),
    .rst(rst),
    .write_data(i_scales__payload)
  );
  assign labels[1:0] = { fresh, i__payload[11] };
endmodule

module mac_tile_w1_a2_1x4__act_totals(clk, rst, acts, enter, fresh, totals);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] acts;
  wire [7:0] acts;
  input enter;
  wire enter;
  input fresh;
  wire fresh;
  output [35:0] totals;
  wire [35:0] totals;
  wire _00_;
  wire [8:0] _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [8:0] _04_;
  wire signed [8:0] begun_0;
  wire signed [8:0] begun_1;
  wire signed [8:0] begun_2;
  wire signed [8:0] begun_3;
  reg signed [8:0] total_0;
  reg signed [8:0] total_1;
  reg signed [8:0] total_2;
  reg signed [8:0] total_3;
  assign begun_0 = total_0 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  assign begun_1 = total_1 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  assign begun_2 = total_2 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  assign _00_ = ~ fresh;
  assign begun_3 = total_3 & { _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_, _00_ };
  assign _01_ = $signed(begun_0) + $signed(acts[1:0]);
  assign _02_ = $signed(begun_1) + $signed(acts[3:2]);
  assign _03_ = $signed(begun_2) + $signed(acts[5:4]);
  assign _04_ = $signed(begun_3) + $signed(acts[7:6]);
  always @(posedge clk)
    if (enter) total_0 <= _01_;
  always @(posedge clk)
    if (enter) total_1 <= _02_;
  always @(posedge clk)
    if (enter) total_2 <= _03_;
  always @(posedge clk)
    if (enter) total_3 <= _04_;
  assign totals = { total_3, total_2, total_1, total_0 };
endmodule

module mac_tile_w1_a2_1x4__drain(o, sums, capture);
  output [43:0] o;
  wire [43:0] o;
  input [43:0] sums;
  wire [43:0] sums;
  input capture;
  wire capture;
  assign o = sums & { capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture, capture };
endmodule

module mac_tile_w1_a2_1x4__front(clk, rst, acts, enter, held);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] acts;
  wire [7:0] acts;
  input enter;
  wire enter;
  output [7:0] held;
  reg [7:0] held;
  wire [2:0] _0_;
  wire [2:0] _1_;
  wire [2:0] _2_;
  wire [2:0] _3_;
  always @(posedge clk)
    if (enter) held <= { _3_[1:0], _2_[1:0], _1_[1:0], _0_[1:0] };
  assign _0_[1:0] = ~ acts[1:0];
  assign _1_[1:0] = ~ acts[3:2];
  assign _2_[1:0] = ~ acts[5:4];
  assign _3_[1:0] = ~ acts[7:6];
  assign _2_[2] = _2_[1];
  assign _0_[2] = _0_[1];
  assign _3_[2] = _3_[1];
  assign _1_[2] = _1_[1];
endmodule

module mac_tile_w1_a2_1x4__queue(clk, rst, o__ready, reserve, i__valid, o__payload, i__payload, room, o__valid);
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
  output [47:0] o__payload;
  wire [47:0] o__payload;
  input [47:0] i__payload;
  wire [47:0] i__payload;
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
  mac_tile_w1_a2_1x4__queue__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module mac_tile_w1_a2_1x4__queue__fifo(clk, rst, o__ready, i__valid, o__payload, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output [47:0] o__payload;
  wire [47:0] o__payload;
  input [47:0] write_data;
  wire [47:0] write_data;
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
    if (rst) read_address <= 3'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  always @(posedge clk)
    if (rst) stored <= 3'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 3'h0;
    else if (write) write_address <= _09_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_5x48 words (
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

module mac_tile_w1_a2_1x4__running_sums(clk, rst, writes, written, held);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input writes;
  wire writes;
  input [47:0] written;
  wire [47:0] written;
  output [47:0] held;
  reg [47:0] held;
  always @(posedge clk)
    if (writes) held <= written;
endmodule

module mac_tile_w1_a2_1x4__scales(clk, rst, write_data, i__valid, i__ready, o__payload, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [2:0] write_data;
  wire [2:0] write_data;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [2:0] o__payload;
  wire [2:0] o__payload;
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
  ram_3x3 words (
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

module ram_3x3(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [2:0] write_data;
  wire [2:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [2:0] read_data;
  wire [2:0] read_data;
  reg [2:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [2:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x48(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [47:0] write_data;
  wire [47:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [47:0] read_data;
  wire [47:0] read_data;
  reg [47:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [47:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module rescale_v4_i2_w1_s1_i12(clk, rst, sums, totals, zero, scale, running, result);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [43:0] sums;
  wire [43:0] sums;
  input [35:0] totals;
  wire [35:0] totals;
  input [1:0] zero;
  wire [1:0] zero;
  input scale;
  wire scale;
  input [47:0] running;
  wire [47:0] running;
  output [47:0] result;
  wire [47:0] result;
  wire [10:0] _00_;
  wire [10:0] _01_;
  wire [10:0] _02_;
  wire [10:0] _03_;
  wire [10:0] _04_;
  wire [10:0] _05_;
  wire [10:0] _06_;
  wire [10:0] _07_;
  reg signed [10:0] centred_0;
  reg signed [10:0] centred_1;
  reg signed [10:0] centred_2;
  reg signed [10:0] centred_3;
  reg held_scale;
  wire signed [11:0] product_0;
  wire signed [11:0] product_1;
  wire signed [11:0] product_2;
  wire signed [11:0] product_3;
  wire signed [11:0] result_0 ;
  wire signed [11:0] result_1 ;
  wire signed [11:0] result_2 ;
  wire signed [11:0] result_3 ;
  assign _02_ = $signed(totals[8:0]) * $signed({ 1'h0, zero });
  assign _03_ = $signed({ sums[9:0], 1'h0 }) - $signed(_02_);
  assign _04_ = $signed(totals[17:9]) * $signed({ 1'h0, zero });
  assign _05_ = $signed({ sums[20:11], 1'h0 }) - $signed(_04_);
  assign _06_ = $signed(totals[26:18]) * $signed({ 1'h0, zero });
  assign _07_ = $signed({ sums[31:22], 1'h0 }) - $signed(_06_);
  assign _00_ = $signed(totals[35:27]) * $signed({ 1'h0, zero });
  assign _01_ = $signed({ sums[42:33], 1'h0 }) - $signed(_00_);
  assign product_0 = $signed(centred_0) * $signed({ 1'h0, held_scale });
  assign result_0  = $signed(running[11:0]) + $signed(product_0);
  assign product_1 = $signed(centred_1) * $signed({ 1'h0, held_scale });
  assign result_1  = $signed(running[23:12]) + $signed(product_1);
  assign product_2 = $signed(centred_2) * $signed({ 1'h0, held_scale });
  assign result_2  = $signed(running[35:24]) + $signed(product_2);
  assign product_3 = $signed(centred_3) * $signed({ 1'h0, held_scale });
  assign result_3  = $signed(running[47:36]) + $signed(product_3);
  always @(posedge clk)
    held_scale <= scale;
  always @(posedge clk)
    centred_0 <= _03_;
  always @(posedge clk)
    centred_1 <= _05_;
  always @(posedge clk)
    centred_2 <= _07_;
  always @(posedge clk)
    centred_3 <= _01_;
  assign result = { result_3 , result_2 , result_1 , result_0  };
endmodule
