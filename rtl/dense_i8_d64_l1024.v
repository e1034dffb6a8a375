module dense_i8_d64_l1024(clk, rst, i_scale__payload, i_scale__valid, i_key__payload, i_key__valid, i_value__payload, i_value__valid, i_query__payload, i_query__valid, o__ready, i_scale__ready, i_key__ready, i_value__ready, i_query__ready, o__payload, o__valid, refused);
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
  input [512:0] i_value__payload;
  wire [512:0] i_value__payload;
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
  wire [23:0] i__payload;
  wire [22:0] i__payload_64 ;
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
  assign _04_ = i_key__valid_22  & i_key__payload[512];
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
  dense_i8_d64_l1024__context_sums context_sums (
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
  dense_i8_d64_l1024__normalise normalise (
    .clk(clk),
    .i__payload(i__payload_72 ),
    .i__ready(i__ready_75 ),
    .i__valid(i__valid_76 ),
    .o__payload_24 (o__payload),
    .o__ready_15 (o__ready),
    .o__valid_22 (o__valid),
    .rst(rst)
  );
  dense_i8_d64_l1024__score score (
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
    .write_data(i_key__payload[511:0])
  );
  dense_i8_d64_l1024__select select (
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
  dense_i8_d64_l1024__softmax softmax (
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

module dense_i8_d64_l1024__context_sums(clk, rst, i_value__payload, i_value__valid, clear, i_value__ready, refused, i__ready, o__payload, o__ready, i__payload, i__valid, rows, o__valid);
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
  dense_i8_d64_l1024__context_sums__queue queue (
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

module dense_i8_d64_l1024__context_sums__queue(clk, rst, i__valid, i__ready, o__payload, o__ready, write_data, o__valid);
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

module dense_i8_d64_l1024__normalise(clk, rst, o__ready_15 , i__payload, o__valid_22 , i__ready, i__valid, o__payload_24 );
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
  dense_i8_d64_l1024__normalise__sums sums (
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

module dense_i8_d64_l1024__normalise__sums(clk, rst, i__payload, o__ready, i__ready, o__valid, o__payload);
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

module dense_i8_d64_l1024__score(clk, rst, write_data, i_query__payload, i_query__valid, i_key__valid, clear, open, may_begin, refused_key, refuse, \begin , issue, i_query__ready, \final , o__payload, o__valid, rows);
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
  assign _16_ = i_query__valid & open;
  assign _17_ = _16_ & _02_;
  assign _18_ = _17_ & _04_;
  assign _19_ = ! i_query__payload[522:512];
  assign _20_ = i_query__payload[522:512] > 11'h400;
  assign _01_ = _19_ | _20_;
  assign refuse = _18_ & _01_;
  assign _02_ = ~ running;
  assign _03_ = open & _02_;
  assign _04_ = ~ come;
  assign _05_ = _03_ & _04_;
  assign _06_ = _05_ & may_begin;
  assign _07_ = i_query__payload[522:512] <= stored;
  assign _08_ = _06_ & _07_;
  assign _09_ = i_query__payload[522:512] <= rows;
  assign wanted = _08_ & _09_;
  assign _10_ = ~ refuse;
  assign _11_ = i_query__valid & _10_;
  assign \begin  = _11_ & wanted;
  assign issue = \begin  | running;
  assign following = read_address + 1'h1;
  assign ends = following == i_query__payload[522:512];
  assign i_query__ready = come | refuse;
  assign \final  = i_query__ready & i_query__payload[523];
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
  dense_i8_d64_l1024__score__unit unit (
    .acts(keys),
    .clk(clk),
    .rst(rst),
    .scores(scores),
    .weights(i_query__payload[511:0])
  );
  assign o__payload = { ends_2, 1'h1, scores };
endmodule

module dense_i8_d64_l1024__score__unit(clk, rst, weights, acts, scores);
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

module dense_i8_d64_l1024__select(clk, rst, \begin , may_begin, o__ready, i__payload, i__valid, o__payload, here);
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
  input [23:0] i__payload;
  wire [23:0] i__payload;
  input i__valid;
  wire i__valid;
  output [22:0] o__payload;
  wire [22:0] o__payload;
  output here;
  reg here;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [2:0] _06_;
  wire _07_;
  wire [3:0] _08_;
  wire _09_;
  wire [3:0] _10_;
  wire [3:0] _11_;
  wire _12_;
  wire [3:0] _13_;
  wire [3:0] _14_;
  wire [3:0] _15_;
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
  wire [2:0] _26_;
  wire [2:0] _27_;
  wire _28_;
  wire begins;
  wire complete;
  reg first;
  reg [3:0] free;
  wire [20:0] i__payload_13 ;
  wire moves;
  wire [21:0] ordered_0;
  reg [2:0] rests;
  reg [21:0] running;
  wire take_21 ;
  reg [3:0] waiting;
  wire [21:0] word;
  wire [20:0] word_25 ;
  assign _09_ = { ordered_0[21], i__payload[20:0] } > running;
  assign _17_ = first | _09_;
  assign i__payload_13  = _17_ ? i__payload[20:0] : running[20:0];
  assign complete = i__valid & i__payload[23];
  assign may_begin = | free;
  assign moves = here & o__ready;
  assign _18_ = | waiting;
  assign _19_ = ~ here;
  assign _20_ = _18_ & _19_;
  assign _21_ = ! rests;
  assign begins = _20_ & _21_;
  assign _22_ = ~ word[21];
  assign _00_ = moves & _22_;
  assign take_21  = begins | _00_;
  assign o__payload[20:0] = word_25  - word[20:0];
  assign _01_ = ~ moves;
  assign _02_ = here & _01_;
  assign _03_ = take_21  | _02_;
  assign _04_ = moves & word[21];
  assign _05_ = | rests;
  assign _06_ = rests - 1'h1;
  assign _07_ = \begin  != begins;
  assign _08_ = free + 1'h1;
  assign _10_ = free - 1'h1;
  assign _11_ = begins ? _08_ : _10_;
  assign _12_ = complete != begins;
  assign _13_ = waiting + 1'h1;
  assign _14_ = waiting - 1'h1;
  assign _15_ = complete ? _13_ : _14_;
  always @(posedge clk)
    first <= _16_;
  always @(posedge clk)
    if (i__valid) running[20:0] <= i__payload_13 ;
  always @(posedge clk)
    if (_24_) running[21] <= ordered_0[21];
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _03_;
  always @(posedge clk)
    if (_25_) rests[0] <= 1'h0;
    else if (_05_) rests[0] <= _06_[0];
  always @(posedge clk)
    if (rst) rests[2:1] <= 2'h0;
    else if (_23_) rests[2:1] <= _27_[2:1];
  always @(posedge clk)
    if (rst) free <= 4'h8;
    else if (_07_) free <= _11_;
  always @(posedge clk)
    if (rst) waiting <= 4'h0;
    else if (_12_) waiting <= _15_;
  assign ordered_0[21] = ~ i__payload[21];
  assign _23_ = | { _05_, _04_ };
  assign _24_ = & { _17_, i__valid };
  assign _25_ = | { _04_, rst };
  assign _26_ = _05_ ? _06_ : { 2'h0, rests[0] };
  assign _27_ = _04_ ? 3'h6 : _26_;
  assign _28_ = i__valid ? i__payload[23] : first;
  assign _16_ = _28_ | rst;
  dense_i8_d64_l1024__select__maxima maxima (
    .clk(clk),
    .read_enable(begins),
    .rst(rst),
    .word(word_25 ),
    .write_data(i__payload_13 ),
    .write_enable(complete)
  );
  dense_i8_d64_l1024__select__scores scores (
    .clk(clk),
    .read_enable(take_21 ),
    .rst(rst),
    .word(word),
    .write_data({ i__payload[23], i__payload[20:0] }),
    .write_enable(i__valid)
  );
  assign o__payload[22:21] = { word[21], 1'h1 };
  assign ordered_0[20:0] = i__payload[20:0];
endmodule

module dense_i8_d64_l1024__select__maxima(clk, rst, write_enable, write_data, read_enable, word);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [20:0] write_data;
  wire [20:0] write_data;
  input read_enable;
  wire read_enable;
  output [20:0] word;
  wire [20:0] word;
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
  ram_8x21 words (
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

module dense_i8_d64_l1024__select__scores(clk, rst, read_enable, word, write_enable, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  output [21:0] word;
  wire [21:0] word;
  input write_enable;
  wire write_enable;
  input [21:0] write_data;
  wire [21:0] write_data;
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
  ram_1032x22 words (
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

module dense_i8_d64_l1024__softmax(clk, rst, i__ready, o__ready, i__payload, part_0, i__valid, o__payload, valid_1);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  input [22:0] i__payload;
  wire [22:0] i__payload;
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
  assign beyond = ~ i__payload[21];
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
    if (moves_0) last_0 <= i__payload[22];
  always @(posedge clk)
    if (moves_1) last_1 <= last_0;
  exp_table_w8 power_0 (
    .exponent(exponent),
    .weight(weight)
  );
  exponent_21w8 scaled_0 (
    .beyond(beyond),
    .distance(i__payload[20:0]),
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

module ram_1032x22(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [10:0] write_address;
  wire [10:0] write_address;
  input [21:0] write_data;
  wire [21:0] write_data;
  input read_enable;
  wire read_enable;
  input [10:0] read_address;
  wire [10:0] read_address;
  output [21:0] read_data;
  wire [21:0] read_data;
  reg [21:0] cells [1031:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [21:0] _0_;
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

module ram_8x21(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [20:0] write_data;
  wire [20:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [20:0] read_data;
  wire [20:0] read_data;
  reg [20:0] cells [7:0];
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
