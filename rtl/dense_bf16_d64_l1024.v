module dense_bf16_d64_l1024(clk, rst, i_scale__payload, i_scale__valid, i_key__payload, i_key__valid, i_value__payload, i_value__valid, i_query__payload, i_query__valid, o__ready, i_scale__ready, i_key__ready, i_value__ready, i_query__ready, o__payload, o__valid, refused);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [20:0] i_scale__payload;
  wire [20:0] i_scale__payload;
  input i_scale__valid;
  wire i_scale__valid;
  input [1024:0] i_key__payload;
  wire [1024:0] i_key__payload;
  input i_key__valid;
  wire i_key__valid;
  input [512:0] i_value__payload;
  wire [512:0] i_value__payload;
  input i_value__valid;
  wire i_value__valid;
  input [1035:0] i_query__payload;
  wire [1035:0] i_query__payload;
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
  wire _06_;
  wire _07_;
  wire [1:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [1:0] _12_;
  wire _13_;
  wire [2:0] _14_;
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
  wire [2:0] _25_;
  wire [2:0] _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire _31_;
  reg [1:0] ahead;
  wire \begin ;
  reg begun;
  wire clear;
  reg closing;
  wire \final ;
  wire [21:0] i__payload;
  wire [21:0] i__payload_64 ;
  wire [8:0] i__payload_66 ;
  wire [226:0] i__payload_72 ;
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
  wire may_begin_46 ;
  wire open;
  wire refused_54 ;
  wire refused_key;
  wire refused_query;
  wire reserve;
  reg [2:0] rests;
  reg row_ended;
  wire [10:0] rows;
  reg [20:0] scale_31 ;
  reg values_ended;
  wire values_enters;
  assign _00_ = ~ row_ended;
  assign i_key__ready = begun & _00_;
  assign _09_ = ~ values_ended;
  assign values_enters = begun & _09_;
  assign i_value__valid_27  = i_value__valid & values_enters;
  assign i_value__ready = i_value__ready_28  & values_enters;
  assign _15_ = closing & row_ended;
  assign _16_ = _15_ & values_ended;
  assign _17_ = ! ahead;
  assign clear = _16_ & _17_;
  assign _18_ = ~ closing;
  assign open = begun & _18_;
  assign _19_ = ahead != 2'h3;
  assign _01_ = may_begin_46  & _19_;
  assign _03_ = ~ _02_;
  assign may_begin = _01_ & _03_;
  assign i_key__valid_22  = i_key__valid & i_key__ready;
  assign _04_ = i_key__valid_22  & i_key__payload[1024];
  assign _05_ = i_value__valid & i_value__ready;
  assign _06_ = _05_ & i_value__payload[512];
  assign i_scale__ready = ~ begun;
  assign _07_ = i_scale__valid & i_scale__ready;
  assign _08_ = ahead + \begin ;
  assign _10_ = i__valid_76  & i__ready_75 ;
  assign _11_ = _10_ & i__payload_72 [226];
  assign _12_ = _08_ - _11_;
  assign _13_ = i_query__valid & i_query__ready;
  assign _02_ = | rests;
  assign _14_ = rests - 1'h1;
  always @(posedge clk)
    if (_23_) row_ended <= 1'h0;
    else row_ended <= _31_;
  always @(posedge clk)
    if (_23_) values_ended <= 1'h0;
    else values_ended <= _30_;
  always @(posedge clk)
    if (_23_) begun <= 1'h0;
    else begun <= _29_;
  always @(posedge clk)
    if (_22_) scale_31  <= i_scale__payload;
  always @(posedge clk)
    if (rst) ahead <= 2'h0;
    else ahead <= _12_;
  always @(posedge clk)
    if (rst) closing <= 1'h0;
    else closing <= _28_;
  always @(posedge clk)
    if (_24_) rests[0] <= 1'h0;
    else if (_02_) rests[0] <= _14_[0];
  always @(posedge clk)
    if (rst) rests[2:1] <= 2'h0;
    else if (_21_) rests[2:1] <= _26_[2:1];
  assign _21_ = | { _13_, _02_ };
  assign _22_ = & { _07_, _20_ };
  assign _23_ = | { rst, clear };
  assign _24_ = | { _13_, rst };
  assign _20_ = ~ clear;
  assign _25_ = _02_ ? _14_ : { 2'h0, rests[0] };
  assign _26_ = _13_ ? 3'h6 : _25_;
  assign _27_ = clear ? 1'h0 : closing;
  assign _28_ = _27_ | \final ;
  assign _29_ = begun | _07_;
  assign _30_ = values_ended | _06_;
  assign _31_ = row_ended | _04_;
  dense_bf16_d64_l1024__context_sums context_sums (
    .clear(clear),
    .clk(clk),
    .i__payload(i__payload_66 ),
    .i__ready(i__ready_69 ),
    .i__valid(i__valid_70 ),
    .i_value__payload(i_value__payload[511:0]),
    .i_value__ready(i_value__ready_28 ),
    .i_value__valid(i_value__valid_27 ),
    .o__payload(i__payload_72 ),
    .o__ready(i__ready_75 ),
    .o__valid(i__valid_76 ),
    .refused(refused_54 ),
    .rows(rows),
    .rst(rst)
  );
  dense_bf16_d64_l1024__normalise normalise (
    .clk(clk),
    .i__payload(i__payload_72 ),
    .i__ready(i__ready_75 ),
    .i__valid(i__valid_76 ),
    .o__payload_24 (o__payload),
    .o__ready_15 (o__ready),
    .o__valid_22 (o__valid),
    .rst(rst)
  );
  dense_bf16_d64_l1024__score score (
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
    .rows(rows),
    .rst(rst),
    .write_data(i_key__payload[1023:0])
  );
  dense_bf16_d64_l1024__select select (
    .\begin (\begin ),
    .clk(clk),
    .here(i__valid_60 ),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .may_begin(may_begin_46 ),
    .o__payload(i__payload_64 ),
    .o__ready(i__ready),
    .rst(rst)
  );
  dense_bf16_d64_l1024__softmax softmax (
    .clk(clk),
    .i__payload(i__payload_64 ),
    .i__ready(i__ready),
    .i__valid(i__valid_60 ),
    .o__payload(i__payload_66 ),
    .o__ready(i__ready_69 ),
    .part_0(scale_31 ),
    .rst(rst),
    .valid_1(i__valid_70 )
  );
  assign refused = { refused_query, refused_54 , refused_key };
endmodule

module dense_bf16_d64_l1024__context_sums(clk, rst, i_value__payload, i_value__valid, clear, i_value__ready, refused, i__ready, o__payload, o__ready, i__payload, i__valid, rows, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [511:0] i_value__payload;
  wire [511:0] i_value__payload;
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
  output [226:0] o__payload;
  wire [226:0] o__payload;
  input o__ready;
  wire o__ready;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  input i__valid;
  wire i__valid;
  output [10:0] rows;
  reg [10:0] rows;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [10:0] _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [9:0] _10_;
  wire _11_;
  wire _12_;
  wire [9:0] _13_;
  wire [3:0] _14_;
  wire _15_;
  wire _16_;
  wire [17:0] _17_;
  wire _18_;
  wire [17:0] _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [3:0] _26_;
  wire [3:0] _27_;
  wire adds;
  wire [25:0] \before ;
  wire [25:0] before_100 ;
  wire [25:0] before_106 ;
  wire [25:0] before_112 ;
  wire [25:0] before_118 ;
  wire [25:0] before_124 ;
  wire [25:0] before_130 ;
  wire [25:0] before_136 ;
  wire [25:0] before_142 ;
  wire [25:0] before_148 ;
  wire [25:0] before_154 ;
  wire [25:0] before_160 ;
  wire [25:0] before_166 ;
  wire [25:0] before_172 ;
  wire [25:0] before_178 ;
  wire [25:0] before_184 ;
  wire [25:0] before_190 ;
  wire [25:0] before_196 ;
  wire [25:0] before_202 ;
  wire [25:0] before_208 ;
  wire [25:0] before_214 ;
  wire [25:0] before_220 ;
  wire [25:0] before_226 ;
  wire [25:0] before_232 ;
  wire [25:0] before_238 ;
  wire [25:0] before_244 ;
  wire [25:0] before_250 ;
  wire [25:0] before_256 ;
  wire [25:0] before_262 ;
  wire [25:0] before_268 ;
  wire [25:0] before_274 ;
  wire [25:0] before_280 ;
  wire [25:0] before_286 ;
  wire [25:0] before_292 ;
  wire [25:0] before_298 ;
  wire [25:0] before_304 ;
  wire [25:0] before_310 ;
  wire [25:0] before_316 ;
  wire [25:0] before_322 ;
  wire [25:0] before_328 ;
  wire [25:0] before_334 ;
  wire [25:0] before_340 ;
  wire [25:0] before_346 ;
  wire [25:0] before_352 ;
  wire [25:0] before_358 ;
  wire [25:0] before_364 ;
  wire [25:0] before_370 ;
  wire [25:0] before_376 ;
  wire [25:0] before_52 ;
  wire [25:0] before_58 ;
  wire [25:0] before_64 ;
  wire [25:0] before_70 ;
  wire [25:0] before_76 ;
  wire [25:0] before_82 ;
  wire [25:0] before_88 ;
  wire [25:0] before_94 ;
  reg begins;
  reg completes;
  wire [7:0] counted_0;
  wire drains;
  wire ends;
  wire fresh;
  wire full;
  reg [7:0] held_weights;
  wire [226:0] i__payload_33 ;
  wire i__ready_32 ;
  wire i__valid_29 ;
  wire keep;
  reg [3:0] left;
  reg present;
  reg [9:0] read_address;
  wire [511:0] read_data;
  wire read_enable;
  wire shift;
  wire [25:0] sum_420 ;
  wire [25:0] sum_421 ;
  wire [25:0] sum_422 ;
  wire [25:0] sum_423 ;
  wire [25:0] sum_424 ;
  wire [25:0] sum_425 ;
  wire [25:0] sum_426 ;
  wire [25:0] sum_427 ;
  wire taken;
  wire taken_22 ;
  reg [17:0] total;
  wire write;
  wire [511:0] write_data;
  assign _00_ = drains & i__payload_33 [226];
  assign _01_ = _21_ | _00_;
  assign adds = present & _01_;
  assign ends = adds & completes;
  assign fresh = adds & begins;
  assign _02_ = ~ i__payload_33 [226];
  assign shift = drains & _02_;
  assign _03_ = ~ shift;
  assign keep = _03_ & _04_;
  assign counted_0 = held_weights & { adds, adds, adds, adds, adds, adds, adds, adds };
  assign i__payload_33 [25:7] = sum_420 [25:7] - total;
  assign i__payload_33 [51:33] = sum_421 [25:7] - total;
  assign i__payload_33 [77:59] = sum_422 [25:7] - total;
  assign i__payload_33 [103:85] = sum_423 [25:7] - total;
  assign i__payload_33 [129:111] = sum_424 [25:7] - total;
  assign i__payload_33 [155:137] = sum_425 [25:7] - total;
  assign i__payload_33 [181:163] = sum_426 [25:7] - total;
  assign i__payload_33 [207:189] = sum_427 [25:7] - total;
  assign _06_ = rows + 1'h1;
  assign _07_ = ~ adds;
  assign _08_ = present & _07_;
  assign _09_ = taken_22  | _08_;
  assign _10_ = read_address + 1'h1;
  assign _11_ = ~ i__payload[8];
  assign _14_ = left - 1'h1;
  assign _04_ = ~ fresh;
  assign _17_ = total & { _04_, _04_, _04_, _04_, _04_, _04_, _04_, _04_, _04_, _04_, _04_, _04_, _04_, _04_, _04_, _04_, _04_, _04_ };
  assign _19_ = _17_ + counted_0;
  always @(posedge clk)
    begins <= _20_;
  always @(posedge clk)
    total <= _19_;
  assign full = rows == 11'h400;
  assign i_value__ready = ~ clear;
  assign taken = i_value__valid & i_value__ready;
  assign _05_ = ~ full;
  assign write = taken & _05_;
  assign refused = taken & full;
  assign _12_ = ~ present;
  assign i__ready = _12_ | adds;
  assign taken_22  = i__valid & i__ready;
  assign _15_ = | i__payload[7:0];
  assign _16_ = ! read_address;
  assign _18_ = _15_ | _16_;
  assign read_enable = taken_22  & _18_;
  assign i__valid_29  = | left;
  assign drains = i__valid_29  & i__ready_32 ;
  assign i__payload_33 [226] = left == 1'h1;
  assign _21_ = ! left;
  always @(posedge clk)
    if (_23_) rows <= 11'h000;
    else if (write) rows <= _06_;
  always @(posedge clk)
    if (rst) present <= 1'h0;
    else present <= _09_;
  always @(posedge clk)
    if (taken_22 ) held_weights <= i__payload[7:0];
  always @(posedge clk)
    if (taken_22 ) completes <= i__payload[8];
  always @(posedge clk)
    if (rst) read_address <= 10'h000;
    else if (taken_22 ) read_address <= _13_;
  always @(posedge clk)
    if (_24_) left[2:0] <= 3'h0;
    else if (drains) left[2:0] <= _14_[2:0];
  always @(posedge clk)
    if (rst) left[3] <= 1'h0;
    else if (_22_) left[3] <= _27_[3];
  assign _13_ = _10_ & { _11_, _11_, _11_, _11_, _11_, _11_, _11_, _11_, _11_, _11_ };
  assign { write_data[511], write_data[503], write_data[495], write_data[487], write_data[479], write_data[471], write_data[463], write_data[455], write_data[447], write_data[439], write_data[431], write_data[423], write_data[415], write_data[407], write_data[399], write_data[391], write_data[383], write_data[375], write_data[367], write_data[359], write_data[351], write_data[343], write_data[335], write_data[327], write_data[319], write_data[311], write_data[303], write_data[295], write_data[287], write_data[279], write_data[271], write_data[263], write_data[255], write_data[247], write_data[239], write_data[231], write_data[223], write_data[215], write_data[207], write_data[199], write_data[191], write_data[183], write_data[175], write_data[167], write_data[159], write_data[151], write_data[143], write_data[135], write_data[127], write_data[119], write_data[111], write_data[103], write_data[95], write_data[87], write_data[79], write_data[71], write_data[63], write_data[55], write_data[47], write_data[39], write_data[31], write_data[23], write_data[15], write_data[7] } = ~ { i_value__payload[511], i_value__payload[503], i_value__payload[495], i_value__payload[487], i_value__payload[479], i_value__payload[471], i_value__payload[463], i_value__payload[455], i_value__payload[447], i_value__payload[439], i_value__payload[431], i_value__payload[423], i_value__payload[415], i_value__payload[407], i_value__payload[399], i_value__payload[391], i_value__payload[383], i_value__payload[375], i_value__payload[367], i_value__payload[359], i_value__payload[351], i_value__payload[343], i_value__payload[335], i_value__payload[327], i_value__payload[319], i_value__payload[311], i_value__payload[303], i_value__payload[295], i_value__payload[287], i_value__payload[279], i_value__payload[271], i_value__payload[263], i_value__payload[255], i_value__payload[247], i_value__payload[239], i_value__payload[231], i_value__payload[223], i_value__payload[215], i_value__payload[207], i_value__payload[199], i_value__payload[191], i_value__payload[183], i_value__payload[175], i_value__payload[167], i_value__payload[159], i_value__payload[151], i_value__payload[143], i_value__payload[135], i_value__payload[127], i_value__payload[119], i_value__payload[111], i_value__payload[103], i_value__payload[95], i_value__payload[87], i_value__payload[79], i_value__payload[71], i_value__payload[63], i_value__payload[55], i_value__payload[47], i_value__payload[39], i_value__payload[31], i_value__payload[23], i_value__payload[15], i_value__payload[7] };
  assign _22_ = | { drains, ends };
  assign _23_ = | { rst, clear };
  assign _24_ = | { ends, rst };
  assign _25_ = adds ? completes : begins;
  assign _20_ = _25_ | rst;
  assign _26_ = drains ? _14_ : { 1'h0, left[2:0] };
  assign _27_ = ends ? 4'h8 : _26_;
  link_u8_i8_x1_s26 link_0 (
    .\before (\before ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_420 ),
    .values(read_data[7:0]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_1 (
    .\before (before_52 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_421 ),
    .values(read_data[15:8]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_10 (
    .\before (before_106 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_58 ),
    .values(read_data[87:80]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_11 (
    .\before (before_112 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_64 ),
    .values(read_data[95:88]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_12 (
    .\before (before_118 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_70 ),
    .values(read_data[103:96]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_13 (
    .\before (before_124 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_76 ),
    .values(read_data[111:104]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_14 (
    .\before (before_130 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_82 ),
    .values(read_data[119:112]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_15 (
    .\before (before_136 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_88 ),
    .values(read_data[127:120]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_16 (
    .\before (before_142 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_94 ),
    .values(read_data[135:128]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_17 (
    .\before (before_148 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_100 ),
    .values(read_data[143:136]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_18 (
    .\before (before_154 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_106 ),
    .values(read_data[151:144]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_19 (
    .\before (before_160 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_112 ),
    .values(read_data[159:152]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_2 (
    .\before (before_58 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_422 ),
    .values(read_data[23:16]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_20 (
    .\before (before_166 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_118 ),
    .values(read_data[167:160]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_21 (
    .\before (before_172 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_124 ),
    .values(read_data[175:168]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_22 (
    .\before (before_178 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_130 ),
    .values(read_data[183:176]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_23 (
    .\before (before_184 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_136 ),
    .values(read_data[191:184]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_24 (
    .\before (before_190 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_142 ),
    .values(read_data[199:192]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_25 (
    .\before (before_196 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_148 ),
    .values(read_data[207:200]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_26 (
    .\before (before_202 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_154 ),
    .values(read_data[215:208]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_27 (
    .\before (before_208 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_160 ),
    .values(read_data[223:216]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_28 (
    .\before (before_214 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_166 ),
    .values(read_data[231:224]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_29 (
    .\before (before_220 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_172 ),
    .values(read_data[239:232]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_3 (
    .\before (before_64 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_423 ),
    .values(read_data[31:24]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_30 (
    .\before (before_226 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_178 ),
    .values(read_data[247:240]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_31 (
    .\before (before_232 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_184 ),
    .values(read_data[255:248]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_32 (
    .\before (before_238 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_190 ),
    .values(read_data[263:256]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_33 (
    .\before (before_244 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_196 ),
    .values(read_data[271:264]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_34 (
    .\before (before_250 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_202 ),
    .values(read_data[279:272]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_35 (
    .\before (before_256 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_208 ),
    .values(read_data[287:280]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_36 (
    .\before (before_262 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_214 ),
    .values(read_data[295:288]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_37 (
    .\before (before_268 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_220 ),
    .values(read_data[303:296]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_38 (
    .\before (before_274 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_226 ),
    .values(read_data[311:304]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_39 (
    .\before (before_280 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_232 ),
    .values(read_data[319:312]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_4 (
    .\before (before_70 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_424 ),
    .values(read_data[39:32]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_40 (
    .\before (before_286 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_238 ),
    .values(read_data[327:320]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_41 (
    .\before (before_292 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_244 ),
    .values(read_data[335:328]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_42 (
    .\before (before_298 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_250 ),
    .values(read_data[343:336]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_43 (
    .\before (before_304 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_256 ),
    .values(read_data[351:344]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_44 (
    .\before (before_310 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_262 ),
    .values(read_data[359:352]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_45 (
    .\before (before_316 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_268 ),
    .values(read_data[367:360]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_46 (
    .\before (before_322 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_274 ),
    .values(read_data[375:368]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_47 (
    .\before (before_328 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_280 ),
    .values(read_data[383:376]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_48 (
    .\before (before_334 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_286 ),
    .values(read_data[391:384]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_49 (
    .\before (before_340 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_292 ),
    .values(read_data[399:392]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_5 (
    .\before (before_76 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_425 ),
    .values(read_data[47:40]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_50 (
    .\before (before_346 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_298 ),
    .values(read_data[407:400]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_51 (
    .\before (before_352 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_304 ),
    .values(read_data[415:408]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_52 (
    .\before (before_358 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_310 ),
    .values(read_data[423:416]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_53 (
    .\before (before_364 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_316 ),
    .values(read_data[431:424]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_54 (
    .\before (before_370 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_322 ),
    .values(read_data[439:432]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_55 (
    .\before (before_376 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_328 ),
    .values(read_data[447:440]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_56 (
    .\before (26'h0000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_334 ),
    .values(read_data[455:448]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_57 (
    .\before (26'h0000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_340 ),
    .values(read_data[463:456]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_58 (
    .\before (26'h0000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_346 ),
    .values(read_data[471:464]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_59 (
    .\before (26'h0000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_352 ),
    .values(read_data[479:472]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_6 (
    .\before (before_82 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_426 ),
    .values(read_data[55:48]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_60 (
    .\before (26'h0000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_358 ),
    .values(read_data[487:480]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_61 (
    .\before (26'h0000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_364 ),
    .values(read_data[495:488]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_62 (
    .\before (26'h0000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_370 ),
    .values(read_data[503:496]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_63 (
    .\before (26'h0000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_376 ),
    .values(read_data[511:504]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_7 (
    .\before (before_88 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_427 ),
    .values(read_data[63:56]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_8 (
    .\before (before_94 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(\before ),
    .values(read_data[71:64]),
    .weights(counted_0)
  );
  link_u8_i8_x1_s26 link_9 (
    .\before (before_100 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_52 ),
    .values(read_data[79:72]),
    .weights(counted_0)
  );
  dense_bf16_d64_l1024__context_sums__queue queue (
    .clk(clk),
    .i__ready(i__ready_32 ),
    .i__valid(i__valid_29 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data({ i__payload_33 [226], total, i__payload_33 [207:189], sum_427 [6:0], i__payload_33 [181:163], sum_426 [6:0], i__payload_33 [155:137], sum_425 [6:0], i__payload_33 [129:111], sum_424 [6:0], i__payload_33 [103:85], sum_423 [6:0], i__payload_33 [77:59], sum_422 [6:0], i__payload_33 [51:33], sum_421 [6:0], i__payload_33 [25:7], sum_420 [6:0] })
  );
  ram_1024x512 values_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(rows[9:0]),
    .write_data({ write_data[511], i_value__payload[510:504], write_data[503], i_value__payload[502:496], write_data[495], i_value__payload[494:488], write_data[487], i_value__payload[486:480], write_data[479], i_value__payload[478:472], write_data[471], i_value__payload[470:464], write_data[463], i_value__payload[462:456], write_data[455], i_value__payload[454:448], write_data[447], i_value__payload[446:440], write_data[439], i_value__payload[438:432], write_data[431], i_value__payload[430:424], write_data[423], i_value__payload[422:416], write_data[415], i_value__payload[414:408], write_data[407], i_value__payload[406:400], write_data[399], i_value__payload[398:392], write_data[391], i_value__payload[390:384], write_data[383], i_value__payload[382:376], write_data[375], i_value__payload[374:368], write_data[367], i_value__payload[366:360], write_data[359], i_value__payload[358:352], write_data[351], i_value__payload[350:344], write_data[343], i_value__payload[342:336], write_data[335], i_value__payload[334:328], write_data[327], i_value__payload[326:320], write_data[319], i_value__payload[318:312], write_data[311], i_value__payload[310:304], write_data[303], i_value__payload[302:296], write_data[295], i_value__payload[294:288], write_data[287], i_value__payload[286:280], write_data[279], i_value__payload[278:272], write_data[271], i_value__payload[270:264], write_data[263], i_value__payload[262:256], write_data[255], i_value__payload[254:248], write_data[247], i_value__payload[246:240], write_data[239], i_value__payload[238:232], write_data[231], i_value__payload[230:224], write_data[223], i_value__payload[222:216], write_data[215], i_value__payload[214:208], write_data[207], i_value__payload[206:200], write_data[199], i_value__payload[198:192], write_data[191], i_value__payload[190:184], write_data[183], i_value__payload[182:176], write_data[175], i_value__payload[174:168], write_data[167], i_value__payload[166:160], write_data[159], i_value__payload[158:152], write_data[151], i_value__payload[150:144], write_data[143], i_value__payload[142:136], write_data[135], i_value__payload[134:128], write_data[127], i_value__payload[126:120], write_data[119], i_value__payload[118:112], write_data[111], i_value__payload[110:104], write_data[103], i_value__payload[102:96], write_data[95], i_value__payload[94:88], write_data[87], i_value__payload[86:80], write_data[79], i_value__payload[78:72], write_data[71], i_value__payload[70:64], write_data[63], i_value__payload[62:56], write_data[55], i_value__payload[54:48], write_data[47], i_value__payload[46:40], write_data[39], i_value__payload[38:32], write_data[31], i_value__payload[30:24], write_data[23], i_value__payload[22:16], write_data[15], i_value__payload[14:8], write_data[7], i_value__payload[6:0] }),
    .write_enable(write)
  );
  assign { i__payload_33 [225:208], i__payload_33 [188:182], i__payload_33 [162:156], i__payload_33 [136:130], i__payload_33 [110:104], i__payload_33 [84:78], i__payload_33 [58:52], i__payload_33 [32:26], i__payload_33 [6:0] } = { total, sum_427 [6:0], sum_426 [6:0], sum_425 [6:0], sum_424 [6:0], sum_423 [6:0], sum_422 [6:0], sum_421 [6:0], sum_420 [6:0] };
  assign { write_data[510:504], write_data[502:496], write_data[494:488], write_data[486:480], write_data[478:472], write_data[470:464], write_data[462:456], write_data[454:448], write_data[446:440], write_data[438:432], write_data[430:424], write_data[422:416], write_data[414:408], write_data[406:400], write_data[398:392], write_data[390:384], write_data[382:376], write_data[374:368], write_data[366:360], write_data[358:352], write_data[350:344], write_data[342:336], write_data[334:328], write_data[326:320], write_data[318:312], write_data[310:304], write_data[302:296], write_data[294:288], write_data[286:280], write_data[278:272], write_data[270:264], write_data[262:256], write_data[254:248], write_data[246:240], write_data[238:232], write_data[230:224], write_data[222:216], write_data[214:208], write_data[206:200], write_data[198:192], write_data[190:184], write_data[182:176], write_data[174:168], write_data[166:160], write_data[158:152], write_data[150:144], write_data[142:136], write_data[134:128], write_data[126:120], write_data[118:112], write_data[110:104], write_data[102:96], write_data[94:88], write_data[86:80], write_data[78:72], write_data[70:64], write_data[62:56], write_data[54:48], write_data[46:40], write_data[38:32], write_data[30:24], write_data[22:16], write_data[14:8], write_data[6:0] } = { i_value__payload[510:504], i_value__payload[502:496], i_value__payload[494:488], i_value__payload[486:480], i_value__payload[478:472], i_value__payload[470:464], i_value__payload[462:456], i_value__payload[454:448], i_value__payload[446:440], i_value__payload[438:432], i_value__payload[430:424], i_value__payload[422:416], i_value__payload[414:408], i_value__payload[406:400], i_value__payload[398:392], i_value__payload[390:384], i_value__payload[382:376], i_value__payload[374:368], i_value__payload[366:360], i_value__payload[358:352], i_value__payload[350:344], i_value__payload[342:336], i_value__payload[334:328], i_value__payload[326:320], i_value__payload[318:312], i_value__payload[310:304], i_value__payload[302:296], i_value__payload[294:288], i_value__payload[286:280], i_value__payload[278:272], i_value__payload[270:264], i_value__payload[262:256], i_value__payload[254:248], i_value__payload[246:240], i_value__payload[238:232], i_value__payload[230:224], i_value__payload[222:216], i_value__payload[214:208], i_value__payload[206:200], i_value__payload[198:192], i_value__payload[190:184], i_value__payload[182:176], i_value__payload[174:168], i_value__payload[166:160], i_value__payload[158:152], i_value__payload[150:144], i_value__payload[142:136], i_value__payload[134:128], i_value__payload[126:120], i_value__payload[118:112], i_value__payload[110:104], i_value__payload[102:96], i_value__payload[94:88], i_value__payload[86:80], i_value__payload[78:72], i_value__payload[70:64], i_value__payload[62:56], i_value__payload[54:48], i_value__payload[46:40], i_value__payload[38:32], i_value__payload[30:24], i_value__payload[22:16], i_value__payload[14:8], i_value__payload[6:0] };
endmodule

module dense_bf16_d64_l1024__context_sums__queue(clk, rst, i__valid, i__ready, o__payload, o__ready, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [226:0] o__payload;
  wire [226:0] o__payload;
  input o__ready;
  wire o__ready;
  input [226:0] write_data;
  wire [226:0] write_data;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [4:0] _01_;
  wire [4:0] _02_;
  wire _03_;
  wire _04_;
  wire [4:0] _05_;
  wire [4:0] _06_;
  wire _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire read;
  reg [4:0] read_address;
  reg [4:0] stored;
  wire write;
  reg [4:0] write_address;
  assign i__ready = stored != 5'h18;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 5'h17;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 5'h00 : _08_;
  assign _10_ = read_address == 5'h17;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 5'h00 : _01_;
  always @(posedge clk)
    if (rst) stored <= 5'h00;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 5'h00;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_24x227 words (
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

module dense_bf16_d64_l1024__normalise(clk, rst, o__ready_15 , i__payload, o__valid_22 , i__ready, i__valid, o__payload_24 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready_15 ;
  wire o__ready_15 ;
  input [226:0] i__payload;
  wire [226:0] i__payload;
  output o__valid_22 ;
  wire o__valid_22 ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [12:0] o__payload_24 ;
  wire [12:0] o__payload_24 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  reg [17:0] divisor;
  wire enters_0;
  reg first;
  wire i__ready_18 ;
  reg last_0;
  wire [26:0] o__payload;
  wire [11:0] o__payload_25 ;
  wire o__ready_17 ;
  assign _01_ = ~ first;
  assign _02_ = _01_ | i__ready_18 ;
  assign o__ready_17  = i__ready_18  & _02_;
  assign enters_0 = i__valid & o__ready_17 ;
  always @(posedge clk)
    first <= _00_;
  always @(posedge clk)
    if (enters_0) last_0 <= o__payload[26];
  always @(posedge clk)
    if (_03_) divisor <= i__payload[225:208];
  assign _03_ = & { enters_0, first };
  assign _04_ = enters_0 ? o__payload[26] : first;
  assign _00_ = _04_ | rst;
  divider_s26_u18_q12f4 divider_0 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[25:0]),
    .i__ready(i__ready_18 ),
    .i__valid(enters_0),
    .o__payload(o__payload_25 ),
    .o__ready(o__ready_15 ),
    .o__valid(o__valid_22 ),
    .rst(rst)
  );
  dense_bf16_d64_l1024__normalise__sums sums (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .o__payload(o__payload),
    .o__ready(o__ready_17 ),
    .o__valid(i__valid),
    .rst(rst)
  );
  assign o__payload_24  = { last_0, o__payload_25  };
endmodule

module dense_bf16_d64_l1024__normalise__sums(clk, rst, i__payload, o__ready, i__ready, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [226:0] i__payload;
  wire [226:0] i__payload;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input o__valid;
  wire o__valid;
  output [26:0] o__payload;
  wire [26:0] o__payload;
  wire _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [25:0] _06_;
  wire [25:0] _07_;
  wire [25:0] _08_;
  wire [25:0] _09_;
  wire [25:0] _10_;
  wire [25:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire \final ;
  reg [2:0] number;
  assign o__payload[26] = i__payload[226] & \final ;
  assign i__ready = o__ready & \final ;
  assign _00_ = o__valid & o__ready;
  assign _01_ = number + 1'h1;
  assign _02_ = \final  ? 3'h0 : _01_;
  always @(posedge clk)
    if (rst) number <= 3'h0;
    else if (_00_) number <= _02_;
  assign _04_ = _12_ | \final ;
  assign _05_ = _16_ | _15_;
  assign _03_ = | { _14_, _13_, _04_ };
  assign _06_ = \final  ? i__payload[207:182] : i__payload[181:156];
  assign _07_ = _13_ ? i__payload[155:130] : i__payload[129:104];
  assign _08_ = _04_ ? _06_ : _07_;
  assign _09_ = _15_ ? i__payload[103:78] : i__payload[77:52];
  assign _10_ = _17_ ? i__payload[51:26] : i__payload[25:0];
  assign _11_ = _05_ ? _09_ : _10_;
  assign o__payload[25:0] = _03_ ? _08_ : _11_;
  assign \final  = number == 3'h7;
  assign _12_ = number == 3'h6;
  assign _13_ = number == 3'h5;
  assign _14_ = number == 3'h4;
  assign _15_ = number == 2'h3;
  assign _16_ = number == 2'h2;
  assign _17_ = number == 1'h1;
endmodule

module dense_bf16_d64_l1024__score(clk, rst, write_data, i_query__payload, i_query__valid, i_key__valid, clear, open, may_begin, refused_key, refuse, \begin , issue, i_query__ready, \final , o__payload, o__valid, rows);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1023:0] write_data;
  wire [1023:0] write_data;
  input [1035:0] i_query__payload;
  wire [1035:0] i_query__payload;
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
  output [21:0] o__payload;
  wire [21:0] o__payload;
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
  wire [10:0] _12_;
  wire _13_;
  wire _14_;
  wire [9:0] _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  reg come;
  wire ends;
  reg ends_1;
  reg ends_2;
  wire [10:0] following;
  wire full;
  reg issue_1;
  wire [1023:0] keys;
  reg [9:0] read_address;
  reg running;
  wire [19:0] scores;
  reg [10:0] stored;
  wire wanted;
  wire write;
  assign full = stored == 11'h400;
  assign _00_ = ~ full;
  assign write = i_key__valid & _00_;
  assign refused_key = i_key__valid & full;
  assign _16_ = i_query__valid & open;
  assign _17_ = _16_ & _02_;
  assign _18_ = _17_ & _04_;
  assign _19_ = ! i_query__payload[1034:1024];
  assign _20_ = i_query__payload[1034:1024] > 11'h400;
  assign _01_ = _19_ | _20_;
  assign refuse = _18_ & _01_;
  assign _02_ = ~ running;
  assign _03_ = open & _02_;
  assign _04_ = ~ come;
  assign _05_ = _03_ & _04_;
  assign _06_ = _05_ & may_begin;
  assign _07_ = i_query__payload[1034:1024] <= stored;
  assign _08_ = _06_ & _07_;
  assign _09_ = i_query__payload[1034:1024] <= rows;
  assign wanted = _08_ & _09_;
  assign _10_ = ~ refuse;
  assign _11_ = i_query__valid & _10_;
  assign \begin  = _11_ & wanted;
  assign issue = \begin  | running;
  assign following = read_address + 1'h1;
  assign ends = following == i_query__payload[1034:1024];
  assign i_query__ready = come | refuse;
  assign \final  = i_query__ready & i_query__payload[1035];
  assign _12_ = stored + 1'h1;
  assign _13_ = issue & ends;
  assign _14_ = ~ ends;
  assign _15_ = ends ? 10'h000 : following[9:0];
  always @(posedge clk)
    ends_1 <= ends;
  always @(posedge clk)
    ends_2 <= ends_1;
  always @(posedge clk)
    if (_21_) stored <= 11'h000;
    else if (write) stored <= _12_;
  always @(posedge clk)
    if (rst) come <= 1'h0;
    else come <= _13_;
  always @(posedge clk)
    if (rst) running <= 1'h0;
    else if (issue) running <= _14_;
  always @(posedge clk)
    if (rst) read_address <= 10'h000;
    else if (issue) read_address <= _15_;
  always @(posedge clk)
    if (rst) issue_1 <= 1'h0;
    else issue_1 <= issue;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= issue_1;
  assign _21_ = | { rst, clear };
  ram_1024x1024 rows_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[9:0]),
    .write_data(write_data),
    .write_enable(write)
  );
  dense_bf16_d64_l1024__score__unit unit (
    .clk(clk),
    .keys(keys),
    .query_1 (i_query__payload[1023:0]),
    .rst(rst),
    .scores(scores)
  );
  assign o__payload = { ends_2, 1'h1, scores };
endmodule

module dense_bf16_d64_l1024__score__unit(clk, rst, query_1 , keys, scores);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1023:0] query_1 ;
  wire [1023:0] query_1 ;
  input [1023:0] keys;
  wire [1023:0] keys;
  output [19:0] scores;
  reg [19:0] scores;
  wire [6:0] _000_;
  wire [27:0] _001_;
  wire [27:0] _002_;
  wire [27:0] _003_;
  wire [27:0] _004_;
  wire [27:0] _005_;
  wire [27:0] _006_;
  wire [27:0] _007_;
  wire [27:0] _008_;
  wire [27:0] _009_;
  wire [27:0] _010_;
  wire [6:0] _011_;
  wire [27:0] _012_;
  wire [27:0] _013_;
  wire [27:0] _014_;
  wire [27:0] _015_;
  wire [27:0] _016_;
  wire [27:0] _017_;
  wire [27:0] _018_;
  wire [27:0] _019_;
  wire [27:0] _020_;
  wire [27:0] _021_;
  wire [6:0] _022_;
  wire [27:0] _023_;
  wire [27:0] _024_;
  wire [27:0] _025_;
  wire [27:0] _026_;
  wire [27:0] _027_;
  wire [27:0] _028_;
  wire [27:0] _029_;
  wire [27:0] _030_;
  wire [27:0] _031_;
  wire [27:0] _032_;
  wire [6:0] _033_;
  wire _034_;
  wire _035_;
  wire [19:0] _036_;
  wire [6:0] _037_;
  wire [6:0] _038_;
  wire [6:0] _039_;
  wire [6:0] _040_;
  wire [6:0] _041_;
  wire [6:0] _042_;
  wire [1:0] _043_;
  wire [6:0] _044_;
  wire [6:0] _045_;
  wire [6:0] _046_;
  wire [6:0] _047_;
  wire [6:0] _048_;
  wire [6:0] _049_;
  wire [6:0] _050_;
  wire [6:0] _051_;
  wire [6:0] _052_;
  wire [6:0] _053_;
  wire [2:0] _054_;
  wire [6:0] _055_;
  wire [6:0] _056_;
  wire [6:0] _057_;
  wire [6:0] _058_;
  wire [6:0] _059_;
  wire [6:0] _060_;
  wire [6:0] _061_;
  wire [6:0] _062_;
  wire [6:0] _063_;
  wire [6:0] _064_;
  wire [3:0] _065_;
  wire [6:0] _066_;
  wire [6:0] _067_;
  wire [6:0] _068_;
  wire [6:0] _069_;
  wire [6:0] _070_;
  wire [6:0] _071_;
  wire [6:0] _072_;
  wire [6:0] _073_;
  wire [6:0] _074_;
  wire [6:0] _075_;
  wire [4:0] _076_;
  wire [6:0] _077_;
  wire [6:0] _078_;
  wire [6:0] _079_;
  wire [6:0] _080_;
  wire [6:0] _081_;
  wire [6:0] _082_;
  wire [6:0] _083_;
  wire [6:0] _084_;
  wire [6:0] _085_;
  wire [6:0] _086_;
  wire [5:0] _087_;
  wire [6:0] _088_;
  wire [6:0] _089_;
  wire [6:0] _090_;
  wire [6:0] _091_;
  wire [20:0] _092_;
  wire [21:0] _093_;
  wire [22:0] _094_;
  wire [23:0] _095_;
  wire [6:0] _096_;
  wire [24:0] _097_;
  wire [25:0] _098_;
  wire [26:0] _099_;
  wire [27:0] _100_;
  wire [27:0] _101_;
  wire [27:0] _102_;
  wire [27:0] _103_;
  wire [27:0] _104_;
  wire [27:0] _105_;
  wire [27:0] _106_;
  wire [6:0] _107_;
  wire [27:0] _108_;
  wire [27:0] _109_;
  wire [27:0] _110_;
  wire [27:0] _111_;
  wire [27:0] _112_;
  wire [27:0] _113_;
  wire [27:0] _114_;
  wire [27:0] _115_;
  wire [27:0] _116_;
  wire [27:0] _117_;
  wire [6:0] _118_;
  wire [27:0] _119_;
  wire [27:0] _120_;
  wire [27:0] _121_;
  wire [27:0] _122_;
  wire [27:0] _123_;
  wire [27:0] _124_;
  wire [27:0] _125_;
  wire [27:0] _126_;
  wire [27:0] _127_;
  wire [27:0] _128_;
  wire [19:0] inverted;
  wire [19:0] inverted_197 ;
  wire [19:0] inverted_198 ;
  wire [19:0] inverted_199 ;
  wire [19:0] inverted_200 ;
  wire [19:0] inverted_201 ;
  wire [19:0] inverted_202 ;
  wire [19:0] inverted_203 ;
  wire [19:0] inverted_204 ;
  wire [19:0] inverted_205 ;
  wire [19:0] inverted_206 ;
  wire [19:0] inverted_207 ;
  wire [19:0] inverted_208 ;
  wire [19:0] inverted_209 ;
  wire [19:0] inverted_210 ;
  wire [19:0] inverted_211 ;
  wire [19:0] inverted_212 ;
  wire [19:0] inverted_213 ;
  wire [19:0] inverted_214 ;
  wire [19:0] inverted_215 ;
  wire [19:0] inverted_216 ;
  wire [19:0] inverted_217 ;
  wire [19:0] inverted_218 ;
  wire [19:0] inverted_219 ;
  wire [19:0] inverted_220 ;
  wire [19:0] inverted_221 ;
  wire [19:0] inverted_222 ;
  wire [19:0] inverted_223 ;
  wire [19:0] inverted_224 ;
  wire [19:0] inverted_225 ;
  wire [19:0] inverted_226 ;
  wire [19:0] inverted_227 ;
  wire [19:0] inverted_228 ;
  wire [19:0] inverted_229 ;
  wire [19:0] inverted_230 ;
  wire [19:0] inverted_231 ;
  wire [19:0] inverted_232 ;
  wire [19:0] inverted_233 ;
  wire [19:0] inverted_234 ;
  wire [19:0] inverted_235 ;
  wire [19:0] inverted_236 ;
  wire [19:0] inverted_237 ;
  wire [19:0] inverted_238 ;
  wire [19:0] inverted_239 ;
  wire [19:0] inverted_240 ;
  wire [19:0] inverted_241 ;
  wire [19:0] inverted_242 ;
  wire [19:0] inverted_243 ;
  wire [19:0] inverted_244 ;
  wire [19:0] inverted_245 ;
  wire [19:0] inverted_246 ;
  wire [19:0] inverted_247 ;
  wire [19:0] inverted_248 ;
  wire [19:0] inverted_249 ;
  wire [19:0] inverted_250 ;
  wire [19:0] inverted_251 ;
  wire [19:0] inverted_252 ;
  wire [19:0] inverted_253 ;
  wire [19:0] inverted_254 ;
  wire [19:0] inverted_255 ;
  wire [19:0] inverted_256 ;
  wire [19:0] inverted_257 ;
  wire [19:0] inverted_258 ;
  wire [19:0] inverted_259 ;
  wire negative;
  wire negative_132 ;
  wire negative_133 ;
  wire negative_134 ;
  wire negative_135 ;
  wire negative_136 ;
  wire negative_137 ;
  wire negative_138 ;
  wire negative_139 ;
  wire negative_140 ;
  wire negative_141 ;
  wire negative_142 ;
  wire negative_143 ;
  wire negative_144 ;
  wire negative_145 ;
  wire negative_146 ;
  wire negative_147 ;
  wire negative_148 ;
  wire negative_149 ;
  wire negative_150 ;
  wire negative_151 ;
  wire negative_152 ;
  wire negative_153 ;
  wire negative_154 ;
  wire negative_155 ;
  wire negative_156 ;
  wire negative_157 ;
  wire negative_158 ;
  wire negative_159 ;
  wire negative_160 ;
  wire negative_161 ;
  wire negative_162 ;
  wire negative_163 ;
  wire negative_164 ;
  wire negative_165 ;
  wire negative_166 ;
  wire negative_167 ;
  wire negative_168 ;
  wire negative_169 ;
  wire negative_170 ;
  wire negative_171 ;
  wire negative_172 ;
  wire negative_173 ;
  wire negative_174 ;
  wire negative_175 ;
  wire negative_176 ;
  wire negative_177 ;
  wire negative_178 ;
  wire negative_179 ;
  wire negative_180 ;
  wire negative_181 ;
  wire negative_182 ;
  wire negative_183 ;
  wire negative_184 ;
  wire negative_185 ;
  wire negative_186 ;
  wire negative_187 ;
  wire negative_188 ;
  wire negative_189 ;
  wire negative_190 ;
  wire negative_191 ;
  wire negative_192 ;
  wire negative_193 ;
  wire negative_194 ;
  wire [6:0] negatives_0;
  wire signed [25:0] score_0;
  wire signed [27:0] total_0;
  assign _043_ = negative + negative_132 ;
  assign _054_ = _043_ + negative_133 ;
  assign _065_ = _054_ + negative_134 ;
  assign _076_ = _065_ + negative_135 ;
  assign _087_ = _076_ + negative_136 ;
  assign _096_ = _087_ + negative_137 ;
  assign _107_ = _096_ + negative_138 ;
  assign _118_ = _107_ + negative_139 ;
  assign _000_ = _118_ + negative_140 ;
  assign _011_ = _000_ + negative_141 ;
  assign _022_ = _011_ + negative_142 ;
  assign _033_ = _022_ + negative_143 ;
  assign _037_ = _033_ + negative_144 ;
  assign _038_ = _037_ + negative_145 ;
  assign _039_ = _038_ + negative_146 ;
  assign _040_ = _039_ + negative_147 ;
  assign _041_ = _040_ + negative_148 ;
  assign _042_ = _041_ + negative_149 ;
  assign _044_ = _042_ + negative_150 ;
  assign _045_ = _044_ + negative_151 ;
  assign _046_ = _045_ + negative_152 ;
  assign _047_ = _046_ + negative_153 ;
  assign _048_ = _047_ + negative_154 ;
  assign _049_ = _048_ + negative_155 ;
  assign _050_ = _049_ + negative_156 ;
  assign _051_ = _050_ + negative_157 ;
  assign _052_ = _051_ + negative_158 ;
  assign _053_ = _052_ + negative_159 ;
  assign _055_ = _053_ + negative_160 ;
  assign _056_ = _055_ + negative_161 ;
  assign _057_ = _056_ + negative_162 ;
  assign _058_ = _057_ + negative_163 ;
  assign _059_ = _058_ + negative_164 ;
  assign _060_ = _059_ + negative_165 ;
  assign _061_ = _060_ + negative_166 ;
  assign _062_ = _061_ + negative_167 ;
  assign _063_ = _062_ + negative_168 ;
  assign _064_ = _063_ + negative_169 ;
  assign _066_ = _064_ + negative_170 ;
  assign _067_ = _066_ + negative_171 ;
  assign _068_ = _067_ + negative_172 ;
  assign _069_ = _068_ + negative_173 ;
  assign _070_ = _069_ + negative_174 ;
  assign _071_ = _070_ + negative_175 ;
  assign _072_ = _071_ + negative_176 ;
  assign _073_ = _072_ + negative_177 ;
  assign _074_ = _073_ + negative_178 ;
  assign _075_ = _074_ + negative_179 ;
  assign _077_ = _075_ + negative_180 ;
  assign _078_ = _077_ + negative_181 ;
  assign _079_ = _078_ + negative_182 ;
  assign _080_ = _079_ + negative_183 ;
  assign _081_ = _080_ + negative_184 ;
  assign _082_ = _081_ + negative_185 ;
  assign _083_ = _082_ + negative_186 ;
  assign _084_ = _083_ + negative_187 ;
  assign _085_ = _084_ + negative_188 ;
  assign _086_ = _085_ + negative_189 ;
  assign _088_ = _086_ + negative_190 ;
  assign _089_ = _088_ + negative_191 ;
  assign _090_ = _089_ + negative_192 ;
  assign _091_ = _090_ + negative_193 ;
  assign negatives_0 = _091_ + negative_194 ;
  assign _092_ = inverted + inverted_197 ;
  assign _093_ = _092_ + inverted_198 ;
  assign _094_ = _093_ + inverted_199 ;
  assign _095_ = _094_ + inverted_200 ;
  assign _097_ = _095_ + inverted_201 ;
  assign _098_ = _097_ + inverted_202 ;
  assign _099_ = _098_ + inverted_203 ;
  assign _100_ = _099_ + inverted_204 ;
  assign _101_ = _100_ + inverted_205 ;
  assign _102_ = _101_ + inverted_206 ;
  assign _103_ = _102_ + inverted_207 ;
  assign _104_ = _103_ + inverted_208 ;
  assign _105_ = _104_ + inverted_209 ;
  assign _106_ = _105_ + inverted_210 ;
  assign _108_ = _106_ + inverted_211 ;
  assign _109_ = _108_ + inverted_212 ;
  assign _110_ = _109_ + inverted_213 ;
  assign _111_ = _110_ + inverted_214 ;
  assign _112_ = _111_ + inverted_215 ;
  assign _113_ = _112_ + inverted_216 ;
  assign _114_ = _113_ + inverted_217 ;
  assign _115_ = _114_ + inverted_218 ;
  assign _116_ = _115_ + inverted_219 ;
  assign _117_ = _116_ + inverted_220 ;
  assign _119_ = _117_ + inverted_221 ;
  assign _120_ = _119_ + inverted_222 ;
  assign _121_ = _120_ + inverted_223 ;
  assign _122_ = _121_ + inverted_224 ;
  assign _123_ = _122_ + inverted_225 ;
  assign _124_ = _123_ + inverted_226 ;
  assign _125_ = _124_ + inverted_227 ;
  assign _126_ = _125_ + inverted_228 ;
  assign _127_ = _126_ + inverted_229 ;
  assign _128_ = _127_ + inverted_230 ;
  assign _001_ = _128_ + inverted_231 ;
  assign _002_ = _001_ + inverted_232 ;
  assign _003_ = _002_ + inverted_233 ;
  assign _004_ = _003_ + inverted_234 ;
  assign _005_ = _004_ + inverted_235 ;
  assign _006_ = _005_ + inverted_236 ;
  assign _007_ = _006_ + inverted_237 ;
  assign _008_ = _007_ + inverted_238 ;
  assign _009_ = _008_ + inverted_239 ;
  assign _010_ = _009_ + inverted_240 ;
  assign _012_ = _010_ + inverted_241 ;
  assign _013_ = _012_ + inverted_242 ;
  assign _014_ = _013_ + inverted_243 ;
  assign _015_ = _014_ + inverted_244 ;
  assign _016_ = _015_ + inverted_245 ;
  assign _017_ = _016_ + inverted_246 ;
  assign _018_ = _017_ + inverted_247 ;
  assign _019_ = _018_ + inverted_248 ;
  assign _020_ = _019_ + inverted_249 ;
  assign _021_ = _020_ + inverted_250 ;
  assign _023_ = _021_ + inverted_251 ;
  assign _024_ = _023_ + inverted_252 ;
  assign _025_ = _024_ + inverted_253 ;
  assign _026_ = _025_ + inverted_254 ;
  assign _027_ = _026_ + inverted_255 ;
  assign _028_ = _027_ + inverted_256 ;
  assign _029_ = _028_ + inverted_257 ;
  assign _030_ = _029_ + inverted_258 ;
  assign _031_ = _030_ + inverted_259 ;
  assign { _032_[27:20], score_0[17:0], total_0[1:0] } = _031_ + negatives_0;
  assign score_0[25:18] = _032_[27:20] - negatives_0;
  assign _034_ = $signed(score_0) < $signed(20'h80000);
  assign _035_ = $signed(score_0) > $signed(20'h7ffff);
  assign _036_ = _035_ ? 20'h7ffff : score_0[19:0];
  always @(posedge clk)
    if (_034_) scores <= 20'h80000;
    else scores <= _036_;
  fixed_product product_0_0 (
    .inverted(inverted),
    .key(keys[15:0]),
    .negative(negative),
    .query(query_1 [15:0])
  );
  fixed_product product_0_1 (
    .inverted(inverted_197 ),
    .key(keys[31:16]),
    .negative(negative_132 ),
    .query(query_1 [31:16])
  );
  fixed_product product_0_10 (
    .inverted(inverted_206 ),
    .key(keys[175:160]),
    .negative(negative_141 ),
    .query(query_1 [175:160])
  );
  fixed_product product_0_11 (
    .inverted(inverted_207 ),
    .key(keys[191:176]),
    .negative(negative_142 ),
    .query(query_1 [191:176])
  );
  fixed_product product_0_12 (
    .inverted(inverted_208 ),
    .key(keys[207:192]),
    .negative(negative_143 ),
    .query(query_1 [207:192])
  );
  fixed_product product_0_13 (
    .inverted(inverted_209 ),
    .key(keys[223:208]),
    .negative(negative_144 ),
    .query(query_1 [223:208])
  );
  fixed_product product_0_14 (
    .inverted(inverted_210 ),
    .key(keys[239:224]),
    .negative(negative_145 ),
    .query(query_1 [239:224])
  );
  fixed_product product_0_15 (
    .inverted(inverted_211 ),
    .key(keys[255:240]),
    .negative(negative_146 ),
    .query(query_1 [255:240])
  );
  fixed_product product_0_16 (
    .inverted(inverted_212 ),
    .key(keys[271:256]),
    .negative(negative_147 ),
    .query(query_1 [271:256])
  );
  fixed_product product_0_17 (
    .inverted(inverted_213 ),
    .key(keys[287:272]),
    .negative(negative_148 ),
    .query(query_1 [287:272])
  );
  fixed_product product_0_18 (
    .inverted(inverted_214 ),
    .key(keys[303:288]),
    .negative(negative_149 ),
    .query(query_1 [303:288])
  );
  fixed_product product_0_19 (
    .inverted(inverted_215 ),
    .key(keys[319:304]),
    .negative(negative_150 ),
    .query(query_1 [319:304])
  );
  fixed_product product_0_2 (
    .inverted(inverted_198 ),
    .key(keys[47:32]),
    .negative(negative_133 ),
    .query(query_1 [47:32])
  );
  fixed_product product_0_20 (
    .inverted(inverted_216 ),
    .key(keys[335:320]),
    .negative(negative_151 ),
    .query(query_1 [335:320])
  );
  fixed_product product_0_21 (
    .inverted(inverted_217 ),
    .key(keys[351:336]),
    .negative(negative_152 ),
    .query(query_1 [351:336])
  );
  fixed_product product_0_22 (
    .inverted(inverted_218 ),
    .key(keys[367:352]),
    .negative(negative_153 ),
    .query(query_1 [367:352])
  );
  fixed_product product_0_23 (
    .inverted(inverted_219 ),
    .key(keys[383:368]),
    .negative(negative_154 ),
    .query(query_1 [383:368])
  );
  fixed_product product_0_24 (
    .inverted(inverted_220 ),
    .key(keys[399:384]),
    .negative(negative_155 ),
    .query(query_1 [399:384])
  );
  fixed_product product_0_25 (
    .inverted(inverted_221 ),
    .key(keys[415:400]),
    .negative(negative_156 ),
    .query(query_1 [415:400])
  );
  fixed_product product_0_26 (
    .inverted(inverted_222 ),
    .key(keys[431:416]),
    .negative(negative_157 ),
    .query(query_1 [431:416])
  );
  fixed_product product_0_27 (
    .inverted(inverted_223 ),
    .key(keys[447:432]),
    .negative(negative_158 ),
    .query(query_1 [447:432])
  );
  fixed_product product_0_28 (
    .inverted(inverted_224 ),
    .key(keys[463:448]),
    .negative(negative_159 ),
    .query(query_1 [463:448])
  );
  fixed_product product_0_29 (
    .inverted(inverted_225 ),
    .key(keys[479:464]),
    .negative(negative_160 ),
    .query(query_1 [479:464])
  );
  fixed_product product_0_3 (
    .inverted(inverted_199 ),
    .key(keys[63:48]),
    .negative(negative_134 ),
    .query(query_1 [63:48])
  );
  fixed_product product_0_30 (
    .inverted(inverted_226 ),
    .key(keys[495:480]),
    .negative(negative_161 ),
    .query(query_1 [495:480])
  );
  fixed_product product_0_31 (
    .inverted(inverted_227 ),
    .key(keys[511:496]),
    .negative(negative_162 ),
    .query(query_1 [511:496])
  );
  fixed_product product_0_32 (
    .inverted(inverted_228 ),
    .key(keys[527:512]),
    .negative(negative_163 ),
    .query(query_1 [527:512])
  );
  fixed_product product_0_33 (
    .inverted(inverted_229 ),
    .key(keys[543:528]),
    .negative(negative_164 ),
    .query(query_1 [543:528])
  );
  fixed_product product_0_34 (
    .inverted(inverted_230 ),
    .key(keys[559:544]),
    .negative(negative_165 ),
    .query(query_1 [559:544])
  );
  fixed_product product_0_35 (
    .inverted(inverted_231 ),
    .key(keys[575:560]),
    .negative(negative_166 ),
    .query(query_1 [575:560])
  );
  fixed_product product_0_36 (
    .inverted(inverted_232 ),
    .key(keys[591:576]),
    .negative(negative_167 ),
    .query(query_1 [591:576])
  );
  fixed_product product_0_37 (
    .inverted(inverted_233 ),
    .key(keys[607:592]),
    .negative(negative_168 ),
    .query(query_1 [607:592])
  );
  fixed_product product_0_38 (
    .inverted(inverted_234 ),
    .key(keys[623:608]),
    .negative(negative_169 ),
    .query(query_1 [623:608])
  );
  fixed_product product_0_39 (
    .inverted(inverted_235 ),
    .key(keys[639:624]),
    .negative(negative_170 ),
    .query(query_1 [639:624])
  );
  fixed_product product_0_4 (
    .inverted(inverted_200 ),
    .key(keys[79:64]),
    .negative(negative_135 ),
    .query(query_1 [79:64])
  );
  fixed_product product_0_40 (
    .inverted(inverted_236 ),
    .key(keys[655:640]),
    .negative(negative_171 ),
    .query(query_1 [655:640])
  );
  fixed_product product_0_41 (
    .inverted(inverted_237 ),
    .key(keys[671:656]),
    .negative(negative_172 ),
    .query(query_1 [671:656])
  );
  fixed_product product_0_42 (
    .inverted(inverted_238 ),
    .key(keys[687:672]),
    .negative(negative_173 ),
    .query(query_1 [687:672])
  );
  fixed_product product_0_43 (
    .inverted(inverted_239 ),
    .key(keys[703:688]),
    .negative(negative_174 ),
    .query(query_1 [703:688])
  );
  fixed_product product_0_44 (
    .inverted(inverted_240 ),
    .key(keys[719:704]),
    .negative(negative_175 ),
    .query(query_1 [719:704])
  );
  fixed_product product_0_45 (
    .inverted(inverted_241 ),
    .key(keys[735:720]),
    .negative(negative_176 ),
    .query(query_1 [735:720])
  );
  fixed_product product_0_46 (
    .inverted(inverted_242 ),
    .key(keys[751:736]),
    .negative(negative_177 ),
    .query(query_1 [751:736])
  );
  fixed_product product_0_47 (
    .inverted(inverted_243 ),
    .key(keys[767:752]),
    .negative(negative_178 ),
    .query(query_1 [767:752])
  );
  fixed_product product_0_48 (
    .inverted(inverted_244 ),
    .key(keys[783:768]),
    .negative(negative_179 ),
    .query(query_1 [783:768])
  );
  fixed_product product_0_49 (
    .inverted(inverted_245 ),
    .key(keys[799:784]),
    .negative(negative_180 ),
    .query(query_1 [799:784])
  );
  fixed_product product_0_5 (
    .inverted(inverted_201 ),
    .key(keys[95:80]),
    .negative(negative_136 ),
    .query(query_1 [95:80])
  );
  fixed_product product_0_50 (
    .inverted(inverted_246 ),
    .key(keys[815:800]),
    .negative(negative_181 ),
    .query(query_1 [815:800])
  );
  fixed_product product_0_51 (
    .inverted(inverted_247 ),
    .key(keys[831:816]),
    .negative(negative_182 ),
    .query(query_1 [831:816])
  );
  fixed_product product_0_52 (
    .inverted(inverted_248 ),
    .key(keys[847:832]),
    .negative(negative_183 ),
    .query(query_1 [847:832])
  );
  fixed_product product_0_53 (
    .inverted(inverted_249 ),
    .key(keys[863:848]),
    .negative(negative_184 ),
    .query(query_1 [863:848])
  );
  fixed_product product_0_54 (
    .inverted(inverted_250 ),
    .key(keys[879:864]),
    .negative(negative_185 ),
    .query(query_1 [879:864])
  );
  fixed_product product_0_55 (
    .inverted(inverted_251 ),
    .key(keys[895:880]),
    .negative(negative_186 ),
    .query(query_1 [895:880])
  );
  fixed_product product_0_56 (
    .inverted(inverted_252 ),
    .key(keys[911:896]),
    .negative(negative_187 ),
    .query(query_1 [911:896])
  );
  fixed_product product_0_57 (
    .inverted(inverted_253 ),
    .key(keys[927:912]),
    .negative(negative_188 ),
    .query(query_1 [927:912])
  );
  fixed_product product_0_58 (
    .inverted(inverted_254 ),
    .key(keys[943:928]),
    .negative(negative_189 ),
    .query(query_1 [943:928])
  );
  fixed_product product_0_59 (
    .inverted(inverted_255 ),
    .key(keys[959:944]),
    .negative(negative_190 ),
    .query(query_1 [959:944])
  );
  fixed_product product_0_6 (
    .inverted(inverted_202 ),
    .key(keys[111:96]),
    .negative(negative_137 ),
    .query(query_1 [111:96])
  );
  fixed_product product_0_60 (
    .inverted(inverted_256 ),
    .key(keys[975:960]),
    .negative(negative_191 ),
    .query(query_1 [975:960])
  );
  fixed_product product_0_61 (
    .inverted(inverted_257 ),
    .key(keys[991:976]),
    .negative(negative_192 ),
    .query(query_1 [991:976])
  );
  fixed_product product_0_62 (
    .inverted(inverted_258 ),
    .key(keys[1007:992]),
    .negative(negative_193 ),
    .query(query_1 [1007:992])
  );
  fixed_product product_0_63 (
    .inverted(inverted_259 ),
    .key(keys[1023:1008]),
    .negative(negative_194 ),
    .query(query_1 [1023:1008])
  );
  fixed_product product_0_7 (
    .inverted(inverted_203 ),
    .key(keys[127:112]),
    .negative(negative_138 ),
    .query(query_1 [127:112])
  );
  fixed_product product_0_8 (
    .inverted(inverted_204 ),
    .key(keys[143:128]),
    .negative(negative_139 ),
    .query(query_1 [143:128])
  );
  fixed_product product_0_9 (
    .inverted(inverted_205 ),
    .key(keys[159:144]),
    .negative(negative_140 ),
    .query(query_1 [159:144])
  );
  assign _032_[19:0] = { score_0[17:0], total_0[1:0] };
  assign total_0[27:2] = score_0;
endmodule

module dense_bf16_d64_l1024__select(clk, rst, \begin , may_begin, o__ready, i__payload, i__valid, o__payload, here);
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
  input [21:0] i__payload;
  wire [21:0] i__payload;
  input i__valid;
  wire i__valid;
  output [21:0] o__payload;
  wire [21:0] o__payload;
  output here;
  reg here;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [2:0] _05_;
  wire _06_;
  wire [3:0] _07_;
  wire [3:0] _08_;
  wire _09_;
  wire [3:0] _10_;
  wire _11_;
  wire [3:0] _12_;
  wire [3:0] _13_;
  wire [3:0] _14_;
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
  wire [2:0] _25_;
  wire [2:0] _26_;
  wire _27_;
  wire begins;
  wire complete;
  reg first;
  reg [3:0] free;
  wire [19:0] i__payload_13 ;
  wire [19:0] maximum;
  wire moves;
  wire [19:0] ordered_0;
  reg [2:0] rests;
  reg [19:0] running;
  wire take_21 ;
  reg [3:0] waiting;
  wire [20:0] word;
  wire [19:0] word_25 ;
  assign _09_ = { ordered_0[19], i__payload[18:0] } > running;
  assign _16_ = first | _09_;
  assign maximum = _16_ ? { ordered_0[19], i__payload[18:0] } : running;
  assign complete = i__valid & i__payload[21];
  assign may_begin = | free;
  assign moves = here & o__ready;
  assign _17_ = | waiting;
  assign _18_ = ~ here;
  assign _19_ = _17_ & _18_;
  assign _20_ = ! rests;
  assign begins = _19_ & _20_;
  assign _21_ = ~ word[20];
  assign _22_ = moves & _21_;
  assign take_21  = begins | _22_;
  assign o__payload[19:0] = word_25  - word[19:0];
  assign _00_ = ~ moves;
  assign _01_ = here & _00_;
  assign _02_ = take_21  | _01_;
  assign _03_ = moves & word[20];
  assign _04_ = | rests;
  assign _05_ = rests - 1'h1;
  assign _06_ = \begin  != begins;
  assign _07_ = free + 1'h1;
  assign _08_ = free - 1'h1;
  assign _10_ = begins ? _07_ : _08_;
  assign _11_ = complete != begins;
  assign _12_ = waiting + 1'h1;
  assign _13_ = waiting - 1'h1;
  assign _14_ = complete ? _12_ : _13_;
  always @(posedge clk)
    first <= _15_;
  always @(posedge clk)
    if (i__valid) running <= maximum;
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _02_;
  always @(posedge clk)
    if (_24_) rests[0] <= 1'h0;
    else if (_04_) rests[0] <= _05_[0];
  always @(posedge clk)
    if (rst) rests[2:1] <= 2'h0;
    else if (_23_) rests[2:1] <= _26_[2:1];
  always @(posedge clk)
    if (rst) free <= 4'h8;
    else if (_06_) free <= _10_;
  always @(posedge clk)
    if (rst) waiting <= 4'h0;
    else if (_11_) waiting <= _14_;
  assign ordered_0[19] = ~ i__payload[19];
  assign i__payload_13 [19] = ~ maximum[19];
  assign _23_ = | { _04_, _03_ };
  assign _24_ = | { _03_, rst };
  assign _25_ = _04_ ? _05_ : { 2'h0, rests[0] };
  assign _26_ = _03_ ? 3'h6 : _25_;
  assign _27_ = i__valid ? i__payload[21] : first;
  assign _15_ = _27_ | rst;
  dense_bf16_d64_l1024__select__maxima maxima (
    .clk(clk),
    .read_enable(begins),
    .rst(rst),
    .word(word_25 ),
    .write_data({ i__payload_13 [19], maximum[18:0] }),
    .write_enable(complete)
  );
  dense_bf16_d64_l1024__select__scores scores (
    .clk(clk),
    .read_enable(take_21 ),
    .rst(rst),
    .word(word),
    .write_data({ i__payload[21], i__payload[19:0] }),
    .write_enable(i__valid)
  );
  assign o__payload[21:20] = { word[20], 1'h1 };
  assign i__payload_13 [18:0] = maximum[18:0];
  assign ordered_0[18:0] = i__payload[18:0];
endmodule

module dense_bf16_d64_l1024__select__maxima(clk, rst, write_enable, write_data, read_enable, word);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [19:0] write_data;
  wire [19:0] write_data;
  input read_enable;
  wire read_enable;
  output [19:0] word;
  wire [19:0] word;
  reg [2:0] read_address;
  wire [2:0] read_place_following;
  reg [2:0] write_address;
  wire [2:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  always @(posedge clk)
    if (rst) write_address <= 3'h0;
    else if (write_enable) write_address <= write_place_following;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (read_enable) read_address <= read_place_following;
  ram_8x20 words (
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

module dense_bf16_d64_l1024__select__scores(clk, rst, read_enable, word, write_enable, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  output [20:0] word;
  wire [20:0] word;
  input write_enable;
  wire write_enable;
  input [20:0] write_data;
  wire [20:0] write_data;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  reg [10:0] read_address;
  wire [10:0] read_place_following;
  reg [10:0] write_address;
  wire [10:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  assign _06_ = write_place_following[3] & _05_;
  assign _04_ = & { write_address[10], write_address[2:0] };
  assign _05_ = ~ _04_;
  assign _07_ = write_place_following[10] & _05_;
  assign _01_ = read_place_following[3] & _00_;
  assign _02_ = & { read_address[10], read_address[2:0] };
  assign _00_ = ~ _02_;
  assign _03_ = read_place_following[10] & _00_;
  always @(posedge clk)
    if (rst) write_address <= 11'h000;
    else if (write_enable) write_address <= { _07_, write_place_following[9:4], _06_, write_place_following[2:0] };
  always @(posedge clk)
    if (rst) read_address <= 11'h000;
    else if (read_enable) read_address <= { _03_, read_place_following[9:4], _01_, read_place_following[2:0] };
  ram_1032x21 words (
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

module dense_bf16_d64_l1024__softmax(clk, rst, i__ready, o__ready, i__payload, part_0, i__valid, o__payload, valid_1);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  input [21:0] i__payload;
  wire [21:0] i__payload;
  input [20:0] part_0;
  wire [20:0] part_0;
  input i__valid;
  wire i__valid;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  output valid_1;
  reg valid_1;
  wire _00_;
  wire _01_;
  wire beyond;
  reg [11:0] exponent;
  wire [11:0] exponent_24 ;
  reg last_0;
  reg last_1;
  wire moves_0;
  wire moves_1;
  wire space_1;
  reg valid_0;
  wire [7:0] weight;
  reg [7:0] weight_0;
  assign _00_ = ~ valid_1;
  assign space_1 = _00_ | o__ready;
  assign moves_1 = valid_0 & space_1;
  assign _01_ = ~ valid_0;
  assign i__ready = _01_ | space_1;
  assign moves_0 = i__valid & i__ready;
  assign beyond = ~ i__payload[20];
  always @(posedge clk)
    if (rst) valid_1 <= 1'h0;
    else if (space_1) valid_1 <= valid_0;
  always @(posedge clk)
    if (rst) valid_0 <= 1'h0;
    else if (i__ready) valid_0 <= i__valid;
  always @(posedge clk)
    if (moves_0) exponent <= exponent_24 ;
  always @(posedge clk)
    if (moves_1) weight_0 <= weight;
  always @(posedge clk)
    if (moves_0) last_0 <= i__payload[21];
  always @(posedge clk)
    if (moves_1) last_1 <= last_0;
  exp_table_w8 power_0 (
    .exponent(exponent),
    .weight(weight)
  );
  exponent_20w8 scaled_0 (
    .beyond(beyond),
    .distance(i__payload[19:0]),
    .exponent(exponent_24 ),
    .scale(part_0[15:0]),
    .shift(part_0[20:16])
  );
  assign o__payload = { last_1, weight_0 };
endmodule

module divider_s26_u18_q12f4(clk, rst, i__payload, i__valid, divisor, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [25:0] i__payload;
  wire [25:0] i__payload;
  input i__valid;
  wire i__valid;
  input [17:0] divisor;
  wire [17:0] divisor;
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
  wire [18:0] _10_;
  wire [10:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [10:0] _19_;
  wire [17:0] adds;
  wire away;
  reg [10:0] digits;
  wire loads;
  wire lowest;
  wire [18:0] moved;
  reg signed [18:0] remainder;
  wire [19:0] result;
  reg [3:0] step;
  wire subtracts;
  assign o__valid = step == 4'hc;
  assign loads = i__ready & i__valid;
  assign moved[0] = digits[10] & _00_;
  assign _12_ = | divisor;
  assign i__ready = ! step;
  assign _13_ = _12_ | i__ready;
  assign _14_ = ~ _13_;
  assign lowest = divisor[0] | _14_;
  assign subtracts = ~ remainder[18];
  assign adds = { divisor[17:1], lowest } ^ { subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts };
  assign result = { remainder[17:0], moved[0], subtracts } + { subtracts, adds, subtracts };
  assign _15_ = | result[19:1];
  assign _16_ = ~ _15_;
  assign _01_ = result[19] | _16_;
  assign _02_ = ~ result[19];
  assign away = remainder[18] ? _01_ : _02_;
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
  always @(posedge clk)
    if (_17_) remainder <= _10_;
  always @(posedge clk)
    if (_17_) digits[10:4] <= _11_[10:4];
  always @(posedge clk)
    if (loads) digits[3:0] <= 4'h0;
    else if (_06_) digits[3:0] <= { digits[2:0], subtracts };
  always @(posedge clk)
    if (_18_) step <= 4'h0;
    else step <= _09_;
  assign _17_ = | { loads, _06_ };
  assign _18_ = | { _07_, rst };
  assign _19_ = _06_ ? { digits[9:0], subtracts } : { 7'h00, digits[3:0] };
  assign _11_ = loads ? { i__payload[6:0], 4'h0 } : _19_;
  assign _10_ = loads ? i__payload[25:7] : result[19:1];
  assign moved[18:1] = remainder[17:0];
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

module exponent_20w8(distance, beyond, scale, shift, exponent);
  input [19:0] distance;
  wire [19:0] distance;
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
  wire [35:0] product;
  assign product = distance * scale;
  assign moved_16 = shift[4] ? { 7'h00, product[35:16] } : product[26:0];
  assign _06_ = | product[35:27];
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

module fixed_product(query, key, negative, inverted);
  input [15:0] query;
  wire [15:0] query;
  input [15:0] key;
  wire [15:0] key;
  output negative;
  wire negative;
  output [19:0] inverted;
  wire [19:0] inverted;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire signed [9:0] below;
  wire [4:0] distance;
  wire [8:0] exponent;
  wire gone;
  wire [7:0] key_factor;
  wire \large ;
  wire [19:0] magnitude;
  wire [20:0] placed;
  wire [15:0] product;
  wire [7:0] query_factor;
  assign query_factor[7] = | query[14:7];
  assign key_factor[7] = | key[14:7];
  assign product = { key_factor[7], key[6:0] } * { query_factor[7], query[6:0] };
  assign exponent = query[14:7] + key[14:7];
  assign below = 9'h107 - exponent;
  assign _01_ = ~ query_factor[7];
  assign _02_ = ~ key_factor[7];
  assign _03_ = _01_ | _02_;
  assign _04_ = $signed(below) > $signed(6'h1f);
  assign gone = _03_ | _04_;
  assign distance = below[4:0] | { gone, gone, gone, gone, gone };
  assign placed = { product, 5'h00 } >> distance;
  assign _05_ = ~ gone;
  assign _00_ = below[9] | placed[20];
  assign \large  = _05_ & _00_;
  assign magnitude = placed[19:0] | { \large , \large , \large , \large , \large , \large , \large , \large , \large , \large , \large , \large , \large , \large , \large , \large , \large , \large , \large , \large  };
  assign negative = query[15] ^ key[15];
  assign inverted = magnitude ^ { negative, negative, negative, negative, negative, negative, negative, negative, negative, negative, negative, negative, negative, negative, negative, negative, negative, negative, negative, negative };
  assign key_factor[6:0] = key[6:0];
  assign query_factor[6:0] = query[6:0];
endmodule

module link_u8_i8_x1_s26(clk, rst, weights, values, \before , keep, shift, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] weights;
  wire [7:0] weights;
  input [7:0] values;
  wire [7:0] values;
  input [25:0] \before ;
  wire [25:0] \before ;
  input keep;
  wire keep;
  input shift;
  wire shift;
  output [25:0] sum;
  reg [25:0] sum;
  wire [25:0] _0_;
  wire [25:0] _1_;
  wire [25:0] _2_;
  wire [25:0] begun;
  wire [15:0] product_0;
  assign _0_ = sum & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign _1_ = \before  & { shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift };
  assign begun = _0_ | _1_;
  assign product_0 = values * weights;
  assign _2_ = begun + product_0;
  always @(posedge clk)
    sum <= _2_;
endmodule

module ram_1024x1024(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [9:0] write_address;
  wire [9:0] write_address;
  input [1023:0] write_data;
  wire [1023:0] write_data;
  input read_enable;
  wire read_enable;
  input [9:0] read_address;
  wire [9:0] read_address;
  output [1023:0] read_data;
  wire [1023:0] read_data;
  reg [1023:0] cells [1023:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [1023:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
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

module ram_1032x21(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [10:0] write_address;
  wire [10:0] write_address;
  input [20:0] write_data;
  wire [20:0] write_data;
  input read_enable;
  wire read_enable;
  input [10:0] read_address;
  wire [10:0] read_address;
  output [20:0] read_data;
  wire [20:0] read_data;
  reg [20:0] cells [1031:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [20:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_24x227(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [226:0] write_data;
  wire [226:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [226:0] read_data;
  wire [226:0] read_data;
  reg [226:0] cells [23:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [226:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x20(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [19:0] write_data;
  wire [19:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [19:0] read_data;
  wire [19:0] read_data;
  reg [19:0] cells [7:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [19:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule
