module dense_i4_d9_l21_x4(clk, rst, i_scale__payload, i_scale__valid, i_key__payload, i_key__valid, i_value__payload, i_value__valid, i_query__payload, i_query__valid, o__ready, i_scale__ready, i_key__ready, i_value__ready, i_query__ready, o__payload, o__valid, refused);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [20:0] i_scale__payload;
  wire [20:0] i_scale__payload;
  input i_scale__valid;
  wire i_scale__valid;
  input [36:0] i_key__payload;
  wire [36:0] i_key__payload;
  input i_key__valid;
  wire i_key__valid;
  input [66:0] i_value__payload;
  wire [66:0] i_value__payload;
  input i_value__valid;
  wire i_value__valid;
  input [41:0] i_query__payload;
  wire [41:0] i_query__payload;
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
  output [10:0] o__payload;
  wire [10:0] o__payload;
  output o__valid;
  wire o__valid;
  output [2:0] refused;
  wire [2:0] refused;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [1:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [1:0] _09_;
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
  reg [1:0] ahead;
  wire \begin ;
  reg begun;
  wire clear;
  reg closing;
  wire \final ;
  wire [48:0] i__payload;
  wire [48:0] i__payload_64 ;
  wire [48:0] i__payload_66 ;
  wire [201:0] i__payload_72 ;
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
  reg row_ended;
  wire [4:0] rows;
  reg [20:0] scale_31 ;
  reg values_ended;
  wire values_enters;
  assign _00_ = ~ row_ended;
  assign i_key__ready = begun & _00_;
  assign _06_ = ~ values_ended;
  assign values_enters = begun & _06_;
  assign i_value__valid_27  = i_value__valid & values_enters;
  assign i_value__ready = i_value__ready_28  & values_enters;
  assign _10_ = closing & row_ended;
  assign _11_ = _10_ & values_ended;
  assign _12_ = ! ahead;
  assign clear = _11_ & _12_;
  assign _13_ = ~ closing;
  assign open = begun & _13_;
  assign _14_ = ahead != 2'h3;
  assign may_begin = may_begin_46  & _14_;
  assign i_key__valid_22  = i_key__valid & i_key__ready;
  assign _01_ = i_key__valid_22  & i_key__payload[36];
  assign _02_ = i_value__valid & i_value__ready;
  assign _03_ = _02_ & i_value__payload[66];
  assign i_scale__ready = ~ begun;
  assign _04_ = i_scale__valid & i_scale__ready;
  assign _05_ = ahead + \begin ;
  assign _07_ = i__valid_76  & i__ready_75 ;
  assign _08_ = _07_ & i__payload_72 [201];
  assign _09_ = _05_ - _08_;
  always @(posedge clk)
    if (_17_) row_ended <= 1'h0;
    else row_ended <= _22_;
  always @(posedge clk)
    if (_17_) values_ended <= 1'h0;
    else values_ended <= _21_;
  always @(posedge clk)
    if (_17_) begun <= 1'h0;
    else begun <= _20_;
  always @(posedge clk)
    if (_16_) scale_31  <= i_scale__payload;
  always @(posedge clk)
    if (rst) ahead <= 2'h0;
    else ahead <= _09_;
  always @(posedge clk)
    if (rst) closing <= 1'h0;
    else closing <= _19_;
  assign _16_ = & { _04_, _15_ };
  assign _17_ = | { rst, clear };
  assign _15_ = ~ clear;
  assign _18_ = clear ? 1'h0 : closing;
  assign _19_ = _18_ | \final ;
  assign _20_ = begun | _04_;
  assign _21_ = values_ended | _03_;
  assign _22_ = row_ended | _01_;
  dense_i4_d9_l21_x4__context_sums context_sums (
    .clear(clear),
    .clk(clk),
    .i__payload(i__payload_66 ),
    .i__ready(i__ready_69 ),
    .i__valid(i__valid_70 ),
    .i_value__payload(i_value__payload[65:0]),
    .i_value__ready(i_value__ready_28 ),
    .i_value__valid(i_value__valid_27 ),
    .o__payload(i__payload_72 ),
    .o__ready(i__ready_75 ),
    .o__valid(i__valid_76 ),
    .refused(refused_54 ),
    .rows(rows),
    .rst(rst)
  );
  dense_i4_d9_l21_x4__normalise normalise (
    .clk(clk),
    .i__payload(i__payload_72 ),
    .i__ready(i__ready_75 ),
    .i__valid(i__valid_76 ),
    .o__payload_94 (o__payload),
    .o__ready_15 (o__ready),
    .o__valid_82 (o__valid),
    .rst(rst)
  );
  dense_i4_d9_l21_x4__score score (
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
    .write_data(i_key__payload[35:0])
  );
  dense_i4_d9_l21_x4__select select (
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
  dense_i4_d9_l21_x4__softmax softmax (
    .clk(clk),
    .i__payload(i__payload_64 ),
    .i__ready(i__ready),
    .i__valid(i__valid_60 ),
    .o__payload(i__payload_66 ),
    .o__ready(i__ready_69 ),
    .part_0(scale_31 ),
    .rst(rst),
    .valid_2(i__valid_70 )
  );
  assign refused = { refused_query, refused_54 , refused_key };
endmodule

module dense_i4_d9_l21_x4__context_sums(clk, rst, i_value__payload, i_value__valid, clear, i_value__ready, refused, i__ready, o__payload, o__ready, i__payload, i__valid, rows, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i_value__payload;
  wire [65:0] i_value__payload;
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
  output [201:0] o__payload;
  wire [201:0] o__payload;
  input o__ready;
  wire o__ready;
  input [48:0] i__payload;
  wire [48:0] i__payload;
  input i__valid;
  wire i__valid;
  output [4:0] rows;
  reg [4:0] rows;
  output o__valid;
  wire o__valid;
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
  wire [4:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [2:0] _026_;
  wire _027_;
  wire [2:0] _028_;
  wire _029_;
  wire [1:0] _030_;
  wire _031_;
  wire [16:0] _032_;
  wire [12:0] _033_;
  wire [13:0] _034_;
  wire [14:0] _035_;
  wire [16:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire [1:0] _043_;
  wire [1:0] _044_;
  wire adds;
  wire [22:0] \before ;
  wire [22:0] before_73 ;
  wire [22:0] before_79 ;
  reg begins;
  reg completes;
  wire [11:0] counted_0;
  wire [11:0] counted_1;
  wire [11:0] counted_2;
  wire [11:0] counted_3;
  wire drains;
  wire ends;
  wire fresh;
  wire full;
  reg [47:0] held_weights;
  wire [201:0] i__payload_48 ;
  wire i__ready_47 ;
  wire i__valid_44 ;
  wire keep;
  reg [1:0] left;
  reg present;
  reg [2:0] read_address;
  wire [65:0] read_data;
  wire [65:0] read_data_64 ;
  wire [65:0] read_data_65 ;
  wire [65:0] read_data_66 ;
  wire read_enable;
  wire read_enable_38 ;
  wire read_enable_40 ;
  wire read_enable_42 ;
  wire shift;
  wire [22:0] sum_123 ;
  wire [22:0] sum_124 ;
  wire [22:0] sum_125 ;
  wire [22:0] sum_126 ;
  wire [22:0] sum_127 ;
  wire [22:0] sum_128 ;
  wire [22:0] sum_129 ;
  wire [22:0] sum_130 ;
  wire taken;
  wire taken_31 ;
  reg [16:0] total;
  wire write;
  wire [65:0] write_data;
  wire write_enable;
  wire write_enable_13 ;
  wire write_enable_16 ;
  wire write_enable_19 ;
  assign _021_ = rows[1:0] == 1'h1;
  assign _029_ = _021_ | _001_;
  assign write_enable_13  = write & _029_;
  assign _031_ = rows[1:0] == 2'h2;
  assign _037_ = _031_ | _001_;
  assign write_enable_16  = write & _037_;
  assign _000_ = rows[1:0] == 2'h3;
  assign _001_ = ! rows;
  assign _002_ = _000_ | _001_;
  assign write_enable_19  = write & _002_;
  assign _003_ = ~ present;
  assign i__ready = _003_ | adds;
  assign taken_31  = i__valid & i__ready;
  assign _004_ = | i__payload[11:0];
  assign _006_ = _004_ | _005_;
  assign read_enable = taken_31  & _006_;
  assign _007_ = | i__payload[23:12];
  assign _008_ = _007_ | _005_;
  assign read_enable_38  = taken_31  & _008_;
  assign _010_ = | i__payload[35:24];
  assign _011_ = _010_ | _005_;
  assign read_enable_40  = taken_31  & _011_;
  assign _012_ = | i__payload[47:36];
  assign _005_ = ! read_address;
  assign _013_ = _012_ | _005_;
  assign read_enable_42  = taken_31  & _013_;
  assign i__valid_44  = | left;
  assign drains = i__valid_44  & i__ready_47 ;
  assign i__payload_48 [201] = left == 1'h1;
  assign _014_ = ! left;
  assign _015_ = drains & i__payload_48 [201];
  assign _016_ = _014_ | _015_;
  assign adds = present & _016_;
  assign ends = adds & completes;
  assign fresh = adds & begins;
  assign _018_ = ~ i__payload_48 [201];
  assign shift = drains & _018_;
  assign _019_ = ~ shift;
  assign keep = _019_ & _020_;
  assign counted_0 = held_weights[11:0] & { adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds };
  assign counted_1 = held_weights[23:12] & { adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds };
  assign counted_2 = held_weights[35:24] & { adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds };
  assign counted_3 = held_weights[47:36] & { adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds };
  assign i__payload_48 [22:5] = sum_123 [22:5] - total;
  assign i__payload_48 [45:28] = sum_124 [22:5] - total;
  assign i__payload_48 [68:51] = sum_125 [22:5] - total;
  assign i__payload_48 [91:74] = sum_126 [22:5] - total;
  assign i__payload_48 [114:97] = sum_127 [22:5] - total;
  assign i__payload_48 [137:120] = sum_128 [22:5] - total;
  assign i__payload_48 [160:143] = sum_129 [22:5] - total;
  assign i__payload_48 [183:166] = sum_130 [22:5] - total;
  assign _022_ = rows + 1'h1;
  assign _023_ = ~ adds;
  assign _024_ = present & _023_;
  assign _025_ = taken_31  | _024_;
  assign _026_ = read_address + 1'h1;
  assign _027_ = ~ i__payload[48];
  assign _030_ = left - 1'h1;
  assign _020_ = ~ fresh;
  assign _032_ = total & { _020_, _020_, _020_, _020_, _020_, _020_, _020_, _020_, _020_, _020_, _020_, _020_, _020_, _020_, _020_, _020_, _020_ };
  assign _033_ = counted_0 + counted_1;
  assign _034_ = _033_ + counted_2;
  assign _035_ = _034_ + counted_3;
  assign _036_ = _032_ + _035_;
  always @(posedge clk)
    begins <= _038_;
  always @(posedge clk)
    total <= _036_;
  assign full = rows == 5'h15;
  assign i_value__ready = ~ clear;
  assign taken = i_value__valid & i_value__ready;
  assign _009_ = ~ full;
  assign write = taken & _009_;
  assign refused = taken & full;
  assign _017_ = ! rows[1:0];
  assign write_enable = write & _017_;
  always @(posedge clk)
    if (_040_) rows <= 5'h00;
    else if (write) rows <= _022_;
  always @(posedge clk)
    if (rst) present <= 1'h0;
    else present <= _025_;
  always @(posedge clk)
    if (taken_31 ) held_weights <= i__payload[47:0];
  always @(posedge clk)
    if (taken_31 ) completes <= i__payload[48];
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (taken_31 ) read_address <= _028_;
  always @(posedge clk)
    if (_041_) left[0] <= 1'h0;
    else if (drains) left[0] <= _030_[0];
  always @(posedge clk)
    if (rst) left[1] <= 1'h0;
    else if (_039_) left[1] <= _044_[1];
  assign _028_ = _026_ & { _027_, _027_, _027_ };
  assign { write_data[65], write_data[59], write_data[53], write_data[47], write_data[41], write_data[35], write_data[29], write_data[23], write_data[17], write_data[11], write_data[5] } = ~ { i_value__payload[65], i_value__payload[59], i_value__payload[53], i_value__payload[47], i_value__payload[41], i_value__payload[35], i_value__payload[29], i_value__payload[23], i_value__payload[17], i_value__payload[11], i_value__payload[5] };
  assign _039_ = | { drains, ends };
  assign _040_ = | { rst, clear };
  assign _041_ = | { ends, rst };
  assign _042_ = adds ? completes : begins;
  assign _038_ = _042_ | rst;
  assign _043_ = drains ? _030_ : { 1'h0, left[0] };
  assign _044_ = ends ? 2'h2 : _043_;
  link_u12_i6_x4_s23 link_0 (
    .\before (\before ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_123 ),
    .values({ read_data_66 [5:0], read_data_65 [5:0], read_data_64 [5:0], read_data[5:0] }),
    .weights({ counted_3, counted_2, counted_1, counted_0 })
  );
  link_u12_i6_x4_s23 link_1 (
    .\before (before_73 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_124 ),
    .values({ read_data_66 [11:6], read_data_65 [11:6], read_data_64 [11:6], read_data[11:6] }),
    .weights({ counted_3, counted_2, counted_1, counted_0 })
  );
  link_u12_i6_x4_s23 link_10 (
    .\before (23'h000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_79 ),
    .values({ read_data_66 [65:60], read_data_65 [65:60], read_data_64 [65:60], read_data[65:60] }),
    .weights({ counted_3, counted_2, counted_1, counted_0 })
  );
  link_u12_i6_x4_s23 link_2 (
    .\before (before_79 ),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_125 ),
    .values({ read_data_66 [17:12], read_data_65 [17:12], read_data_64 [17:12], read_data[17:12] }),
    .weights({ counted_3, counted_2, counted_1, counted_0 })
  );
  link_u12_i6_x4_s23 link_3 (
    .\before (23'h000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_126 ),
    .values({ read_data_66 [23:18], read_data_65 [23:18], read_data_64 [23:18], read_data[23:18] }),
    .weights({ counted_3, counted_2, counted_1, counted_0 })
  );
  link_u12_i6_x4_s23 link_4 (
    .\before (23'h000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_127 ),
    .values({ read_data_66 [29:24], read_data_65 [29:24], read_data_64 [29:24], read_data[29:24] }),
    .weights({ counted_3, counted_2, counted_1, counted_0 })
  );
  link_u12_i6_x4_s23 link_5 (
    .\before (23'h000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_128 ),
    .values({ read_data_66 [35:30], read_data_65 [35:30], read_data_64 [35:30], read_data[35:30] }),
    .weights({ counted_3, counted_2, counted_1, counted_0 })
  );
  link_u12_i6_x4_s23 link_6 (
    .\before (23'h000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_129 ),
    .values({ read_data_66 [41:36], read_data_65 [41:36], read_data_64 [41:36], read_data[41:36] }),
    .weights({ counted_3, counted_2, counted_1, counted_0 })
  );
  link_u12_i6_x4_s23 link_7 (
    .\before (23'h000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_130 ),
    .values({ read_data_66 [47:42], read_data_65 [47:42], read_data_64 [47:42], read_data[47:42] }),
    .weights({ counted_3, counted_2, counted_1, counted_0 })
  );
  link_u12_i6_x4_s23 link_8 (
    .\before (23'h000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(\before ),
    .values({ read_data_66 [53:48], read_data_65 [53:48], read_data_64 [53:48], read_data[53:48] }),
    .weights({ counted_3, counted_2, counted_1, counted_0 })
  );
  link_u12_i6_x4_s23 link_9 (
    .\before (23'h000000),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(before_73 ),
    .values({ read_data_66 [59:54], read_data_65 [59:54], read_data_64 [59:54], read_data[59:54] }),
    .weights({ counted_3, counted_2, counted_1, counted_0 })
  );
  dense_i4_d9_l21_x4__context_sums__queue queue (
    .clk(clk),
    .i__ready(i__ready_47 ),
    .i__valid(i__valid_44 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data({ i__payload_48 [201], total, i__payload_48 [183:166], sum_130 [4:0], i__payload_48 [160:143], sum_129 [4:0], i__payload_48 [137:120], sum_128 [4:0], i__payload_48 [114:97], sum_127 [4:0], i__payload_48 [91:74], sum_126 [4:0], i__payload_48 [68:51], sum_125 [4:0], i__payload_48 [45:28], sum_124 [4:0], i__payload_48 [22:5], sum_123 [4:0] })
  );
  ram_6x66 values_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(rows[4:2]),
    .write_data({ write_data[65], i_value__payload[64:60], write_data[59], i_value__payload[58:54], write_data[53], i_value__payload[52:48], write_data[47], i_value__payload[46:42], write_data[41], i_value__payload[40:36], write_data[35], i_value__payload[34:30], write_data[29], i_value__payload[28:24], write_data[23], i_value__payload[22:18], write_data[17], i_value__payload[16:12], write_data[11], i_value__payload[10:6], write_data[5], i_value__payload[4:0] }),
    .write_enable(write_enable)
  );
  ram_6x66 values_1 (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data_64 ),
    .read_enable(read_enable_38 ),
    .rst(rst),
    .write_address(rows[4:2]),
    .write_data({ write_data[65], i_value__payload[64:60], write_data[59], i_value__payload[58:54], write_data[53], i_value__payload[52:48], write_data[47], i_value__payload[46:42], write_data[41], i_value__payload[40:36], write_data[35], i_value__payload[34:30], write_data[29], i_value__payload[28:24], write_data[23], i_value__payload[22:18], write_data[17], i_value__payload[16:12], write_data[11], i_value__payload[10:6], write_data[5], i_value__payload[4:0] }),
    .write_enable(write_enable_13 )
  );
  ram_6x66 values_2 (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data_65 ),
    .read_enable(read_enable_40 ),
    .rst(rst),
    .write_address(rows[4:2]),
    .write_data({ write_data[65], i_value__payload[64:60], write_data[59], i_value__payload[58:54], write_data[53], i_value__payload[52:48], write_data[47], i_value__payload[46:42], write_data[41], i_value__payload[40:36], write_data[35], i_value__payload[34:30], write_data[29], i_value__payload[28:24], write_data[23], i_value__payload[22:18], write_data[17], i_value__payload[16:12], write_data[11], i_value__payload[10:6], write_data[5], i_value__payload[4:0] }),
    .write_enable(write_enable_16 )
  );
  ram_6x66 values_3 (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data_66 ),
    .read_enable(read_enable_42 ),
    .rst(rst),
    .write_address(rows[4:2]),
    .write_data({ write_data[65], i_value__payload[64:60], write_data[59], i_value__payload[58:54], write_data[53], i_value__payload[52:48], write_data[47], i_value__payload[46:42], write_data[41], i_value__payload[40:36], write_data[35], i_value__payload[34:30], write_data[29], i_value__payload[28:24], write_data[23], i_value__payload[22:18], write_data[17], i_value__payload[16:12], write_data[11], i_value__payload[10:6], write_data[5], i_value__payload[4:0] }),
    .write_enable(write_enable_19 )
  );
  assign { i__payload_48 [200:184], i__payload_48 [165:161], i__payload_48 [142:138], i__payload_48 [119:115], i__payload_48 [96:92], i__payload_48 [73:69], i__payload_48 [50:46], i__payload_48 [27:23], i__payload_48 [4:0] } = { total, sum_130 [4:0], sum_129 [4:0], sum_128 [4:0], sum_127 [4:0], sum_126 [4:0], sum_125 [4:0], sum_124 [4:0], sum_123 [4:0] };
  assign { write_data[64:60], write_data[58:54], write_data[52:48], write_data[46:42], write_data[40:36], write_data[34:30], write_data[28:24], write_data[22:18], write_data[16:12], write_data[10:6], write_data[4:0] } = { i_value__payload[64:60], i_value__payload[58:54], i_value__payload[52:48], i_value__payload[46:42], i_value__payload[40:36], i_value__payload[34:30], i_value__payload[28:24], i_value__payload[22:18], i_value__payload[16:12], i_value__payload[10:6], i_value__payload[4:0] };
endmodule

module dense_i4_d9_l21_x4__context_sums__queue(clk, rst, i__valid, i__ready, o__payload, o__ready, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [201:0] o__payload;
  wire [201:0] o__payload;
  input o__ready;
  wire o__ready;
  input [201:0] write_data;
  wire [201:0] write_data;
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
  ram_6x202 words (
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

module dense_i4_d9_l21_x4__normalise(clk, rst, o__ready_15 , i__payload, o__valid_82 , i__ready, i__valid, o__payload_94 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready_15 ;
  wire o__ready_15 ;
  input [201:0] i__payload;
  wire [201:0] i__payload;
  output o__valid_82 ;
  wire o__valid_82 ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [10:0] o__payload_94 ;
  wire [10:0] o__payload_94 ;
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
  wire [3:0] _020_;
  wire [3:0] _021_;
  wire [3:0] _022_;
  wire [3:0] _023_;
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
  wire [9:0] _057_;
  wire [9:0] _058_;
  wire [9:0] _059_;
  wire [9:0] _060_;
  wire [9:0] _061_;
  wire [9:0] _062_;
  wire [9:0] _063_;
  wire [9:0] _064_;
  wire [9:0] _065_;
  wire [9:0] _066_;
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
  reg [16:0] divisor;
  reg [3:0] enters;
  wire enters_0;
  wire enters_1;
  wire enters_10;
  wire enters_2;
  wire enters_3;
  wire enters_4;
  wire enters_5;
  wire enters_6;
  wire enters_7;
  wire enters_8;
  wire enters_9;
  reg first;
  wire given;
  wire i__ready_68 ;
  wire i__ready_69 ;
  wire i__ready_70 ;
  wire i__ready_71 ;
  wire i__ready_72 ;
  wire i__ready_73 ;
  wire i__ready_74 ;
  wire i__ready_75 ;
  wire i__ready_76 ;
  wire i__ready_77 ;
  wire i__ready_78 ;
  reg last_0;
  reg last_1;
  reg last_10;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  reg last_6;
  reg last_7;
  reg last_8;
  reg last_9;
  reg [3:0] leaves;
  wire [23:0] o__payload;
  wire [9:0] o__payload_100 ;
  wire [9:0] o__payload_101 ;
  wire [9:0] o__payload_102 ;
  wire [9:0] o__payload_103 ;
  wire [9:0] o__payload_104 ;
  wire [9:0] o__payload_105 ;
  wire [9:0] o__payload_95 ;
  wire [9:0] o__payload_96 ;
  wire [9:0] o__payload_97 ;
  wire [9:0] o__payload_98 ;
  wire [9:0] o__payload_99 ;
  wire o__ready;
  wire o__ready_21 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  wire o__ready_36 ;
  wire o__ready_41 ;
  wire o__ready_46 ;
  wire o__ready_51 ;
  wire o__ready_56 ;
  wire o__ready_61 ;
  wire o__ready_66 ;
  wire o__ready_67 ;
  wire o__valid_83 ;
  wire o__valid_84 ;
  wire o__valid_85 ;
  wire o__valid_86 ;
  wire o__valid_87 ;
  wire o__valid_88 ;
  wire o__valid_89 ;
  wire o__valid_90 ;
  wire o__valid_91 ;
  wire o__valid_92 ;
  wire o__valid_93 ;
  wire taken;
  assign given = o__valid_82  & o__ready_15 ;
  assign _020_ = enters + 1'h1;
  assign _021_ = _013_ ? 4'h0 : _020_;
  assign _022_ = leaves + 1'h1;
  assign _023_ = _014_ ? 4'h0 : _022_;
  always @(posedge clk)
    first <= _024_;
  assign enters_0 = taken & _000_;
  assign o__ready = o__ready_15  & _011_;
  assign _019_ = enters == 1'h1;
  assign enters_1 = taken & _019_;
  assign _025_ = leaves == 1'h1;
  assign o__ready_21  = o__ready_15  & _025_;
  assign _026_ = enters == 2'h2;
  assign enters_2 = taken & _026_;
  assign _027_ = leaves == 2'h2;
  assign o__ready_26  = o__ready_15  & _027_;
  assign _028_ = enters == 2'h3;
  assign enters_3 = taken & _028_;
  assign _029_ = leaves == 2'h3;
  assign o__ready_31  = o__ready_15  & _029_;
  assign _030_ = enters == 3'h4;
  assign enters_4 = taken & _030_;
  assign _001_ = leaves == 3'h4;
  assign o__ready_36  = o__ready_15  & _001_;
  assign _002_ = enters == 3'h5;
  assign enters_5 = taken & _002_;
  assign _003_ = leaves == 3'h5;
  assign o__ready_41  = o__ready_15  & _003_;
  assign _004_ = enters == 3'h6;
  assign enters_6 = taken & _004_;
  assign _005_ = leaves == 3'h6;
  assign o__ready_46  = o__ready_15  & _005_;
  assign _006_ = enters == 3'h7;
  assign enters_7 = taken & _006_;
  assign _007_ = leaves == 3'h7;
  assign o__ready_51  = o__ready_15  & _007_;
  assign enters_8 = taken & _008_;
  assign o__ready_56  = o__ready_15  & _009_;
  assign enters_9 = taken & _010_;
  assign o__ready_61  = o__ready_15  & _012_;
  assign enters_10 = taken & _013_;
  assign o__ready_66  = o__ready_15  & _014_;
  assign _016_ = ~ first;
  assign _017_ = & { i__ready_78 , i__ready_77 , i__ready_76 , i__ready_74 , i__ready_73 , i__ready_72 , i__ready_71 , i__ready_70 , i__ready_68 , i__ready_75 , i__ready_69  };
  assign _018_ = _016_ | _017_;
  assign o__ready_67  = _015_ & _018_;
  assign taken = i__valid & o__ready_67 ;
  always @(posedge clk)
    if (_077_) divisor <= i__payload[200:184];
  always @(posedge clk)
    if (rst) enters <= 4'h0;
    else if (taken) enters <= _021_;
  always @(posedge clk)
    if (rst) leaves <= 4'h0;
    else if (given) leaves <= _023_;
  always @(posedge clk)
    if (enters_0) last_0 <= o__payload[23];
  always @(posedge clk)
    if (enters_1) last_1 <= o__payload[23];
  always @(posedge clk)
    if (enters_2) last_2 <= o__payload[23];
  always @(posedge clk)
    if (enters_3) last_3 <= o__payload[23];
  always @(posedge clk)
    if (enters_4) last_4 <= o__payload[23];
  always @(posedge clk)
    if (enters_5) last_5 <= o__payload[23];
  always @(posedge clk)
    if (enters_6) last_6 <= o__payload[23];
  always @(posedge clk)
    if (enters_7) last_7 <= o__payload[23];
  always @(posedge clk)
    if (enters_8) last_8 <= o__payload[23];
  always @(posedge clk)
    if (enters_9) last_9 <= o__payload[23];
  always @(posedge clk)
    if (enters_10) last_10 <= o__payload[23];
  assign _031_ = | { _013_, _010_, _008_ };
  assign _032_ = | { _084_, _083_, _082_ };
  assign _033_ = | { _081_, _080_, _079_, _013_, _010_, _008_ };
  assign _034_ = | { _014_, _012_, _009_ };
  assign _035_ = | { _092_, _091_, _090_ };
  assign _036_ = | { _089_, _088_, _087_, _014_, _012_, _009_ };
  assign _037_ = _010_ ? i__ready_77  : i__ready_76 ;
  assign _038_ = _013_ ? i__ready_78  : _037_;
  assign _039_ = _080_ ? i__ready_74  : i__ready_73 ;
  assign _040_ = _079_ ? i__ready_75  : _039_;
  assign _041_ = _031_ ? _038_ : _040_;
  assign _042_ = _083_ ? i__ready_71  : i__ready_70 ;
  assign _043_ = _082_ ? i__ready_72  : _042_;
  assign _044_ = _000_ & i__ready_68 ;
  assign _045_ = _085_ ? i__ready_69  : _044_;
  assign _046_ = _032_ ? _043_ : _045_;
  assign _015_ = _033_ ? _041_ : _046_;
  assign _047_ = _012_ ? o__valid_92  : o__valid_91 ;
  assign _048_ = _014_ ? o__valid_93  : _047_;
  assign _049_ = _088_ ? o__valid_89  : o__valid_88 ;
  assign _050_ = _087_ ? o__valid_90  : _049_;
  assign _051_ = _034_ ? _048_ : _050_;
  assign _052_ = _091_ ? o__valid_86  : o__valid_85 ;
  assign _053_ = _090_ ? o__valid_87  : _052_;
  assign _054_ = _011_ & o__valid_83 ;
  assign _055_ = _078_ ? o__valid_84  : _054_;
  assign _056_ = _035_ ? _053_ : _055_;
  assign o__valid_82  = _036_ ? _051_ : _056_;
  assign _057_ = _012_ ? o__payload_104  : o__payload_103 ;
  assign _058_ = _014_ ? o__payload_105  : _057_;
  assign _059_ = _088_ ? o__payload_101  : o__payload_100 ;
  assign _060_ = _087_ ? o__payload_102  : _059_;
  assign _061_ = _034_ ? _058_ : _060_;
  assign _062_ = _091_ ? o__payload_98  : o__payload_97 ;
  assign _063_ = _090_ ? o__payload_99  : _062_;
  assign _064_ = _011_ ? o__payload_95  : 10'h000;
  assign _065_ = _078_ ? o__payload_96  : _064_;
  assign _066_ = _035_ ? _063_ : _065_;
  assign o__payload_94 [9:0] = _036_ ? _061_ : _066_;
  assign _067_ = _012_ ? last_9 : last_8;
  assign _068_ = _014_ ? last_10 : _067_;
  assign _069_ = _088_ ? last_6 : last_5;
  assign _070_ = _087_ ? last_7 : _069_;
  assign _071_ = _034_ ? _068_ : _070_;
  assign _072_ = _091_ ? last_3 : last_2;
  assign _073_ = _090_ ? last_4 : _072_;
  assign _074_ = _011_ & last_0;
  assign _075_ = _078_ ? last_1 : _074_;
  assign _076_ = _035_ ? _073_ : _075_;
  assign o__payload_94 [10] = _036_ ? _071_ : _076_;
  assign _077_ = & { taken, first };
  assign _078_ = leaves == 1'h1;
  assign _011_ = ! leaves;
  assign _013_ = enters == 4'ha;
  assign _010_ = enters == 4'h9;
  assign _008_ = enters == 4'h8;
  assign _079_ = enters == 3'h7;
  assign _080_ = enters == 3'h6;
  assign _081_ = enters == 3'h5;
  assign _082_ = enters == 3'h4;
  assign _083_ = enters == 2'h3;
  assign _084_ = enters == 2'h2;
  assign _085_ = enters == 1'h1;
  assign _000_ = ! enters;
  assign _086_ = taken ? o__payload[23] : first;
  assign _024_ = _086_ | rst;
  assign _014_ = leaves == 4'ha;
  assign _012_ = leaves == 4'h9;
  assign _009_ = leaves == 4'h8;
  assign _087_ = leaves == 3'h7;
  assign _088_ = leaves == 3'h6;
  assign _089_ = leaves == 3'h5;
  assign _090_ = leaves == 3'h4;
  assign _091_ = leaves == 2'h3;
  assign _092_ = leaves == 2'h2;
  divider_s23_u17_q10f4 divider_0 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[22:0]),
    .i__ready(i__ready_68 ),
    .i__valid(enters_0),
    .o__payload(o__payload_95 ),
    .o__ready(o__ready),
    .o__valid(o__valid_83 ),
    .rst(rst)
  );
  divider_s23_u17_q10f4 divider_1 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[22:0]),
    .i__ready(i__ready_69 ),
    .i__valid(enters_1),
    .o__payload(o__payload_96 ),
    .o__ready(o__ready_21 ),
    .o__valid(o__valid_84 ),
    .rst(rst)
  );
  divider_s23_u17_q10f4 divider_10 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[22:0]),
    .i__ready(i__ready_78 ),
    .i__valid(enters_10),
    .o__payload(o__payload_105 ),
    .o__ready(o__ready_66 ),
    .o__valid(o__valid_93 ),
    .rst(rst)
  );
  divider_s23_u17_q10f4 divider_2 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[22:0]),
    .i__ready(i__ready_70 ),
    .i__valid(enters_2),
    .o__payload(o__payload_97 ),
    .o__ready(o__ready_26 ),
    .o__valid(o__valid_85 ),
    .rst(rst)
  );
  divider_s23_u17_q10f4 divider_3 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[22:0]),
    .i__ready(i__ready_71 ),
    .i__valid(enters_3),
    .o__payload(o__payload_98 ),
    .o__ready(o__ready_31 ),
    .o__valid(o__valid_86 ),
    .rst(rst)
  );
  divider_s23_u17_q10f4 divider_4 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[22:0]),
    .i__ready(i__ready_72 ),
    .i__valid(enters_4),
    .o__payload(o__payload_99 ),
    .o__ready(o__ready_36 ),
    .o__valid(o__valid_87 ),
    .rst(rst)
  );
  divider_s23_u17_q10f4 divider_5 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[22:0]),
    .i__ready(i__ready_73 ),
    .i__valid(enters_5),
    .o__payload(o__payload_100 ),
    .o__ready(o__ready_41 ),
    .o__valid(o__valid_88 ),
    .rst(rst)
  );
  divider_s23_u17_q10f4 divider_6 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[22:0]),
    .i__ready(i__ready_74 ),
    .i__valid(enters_6),
    .o__payload(o__payload_101 ),
    .o__ready(o__ready_46 ),
    .o__valid(o__valid_89 ),
    .rst(rst)
  );
  divider_s23_u17_q10f4 divider_7 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[22:0]),
    .i__ready(i__ready_75 ),
    .i__valid(enters_7),
    .o__payload(o__payload_102 ),
    .o__ready(o__ready_51 ),
    .o__valid(o__valid_90 ),
    .rst(rst)
  );
  divider_s23_u17_q10f4 divider_8 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[22:0]),
    .i__ready(i__ready_76 ),
    .i__valid(enters_8),
    .o__payload(o__payload_103 ),
    .o__ready(o__ready_56 ),
    .o__valid(o__valid_91 ),
    .rst(rst)
  );
  divider_s23_u17_q10f4 divider_9 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[22:0]),
    .i__ready(i__ready_77 ),
    .i__valid(enters_9),
    .o__payload(o__payload_104 ),
    .o__ready(o__ready_61 ),
    .o__valid(o__valid_92 ),
    .rst(rst)
  );
  dense_i4_d9_l21_x4__normalise__sums sums (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .o__payload(o__payload),
    .o__ready(o__ready_67 ),
    .o__valid(i__valid),
    .rst(rst)
  );
endmodule

module dense_i4_d9_l21_x4__normalise__sums(clk, rst, i__payload, o__ready, i__ready, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [201:0] i__payload;
  wire [201:0] i__payload;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input o__valid;
  wire o__valid;
  output [23:0] o__payload;
  wire [23:0] o__payload;
  wire [2:0] _00_;
  wire _01_;
  wire [2:0] _02_;
  wire [2:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [22:0] _07_;
  wire [22:0] _08_;
  wire [22:0] _09_;
  wire [22:0] _10_;
  wire [22:0] _11_;
  wire [22:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire \final ;
  reg [2:0] number;
  assign o__payload[23] = i__payload[201] & \final ;
  assign i__ready = o__ready & \final ;
  assign _01_ = o__valid & o__ready;
  assign _02_ = number + 1'h1;
  assign _03_ = \final  ? 3'h0 : _02_;
  assign _00_[0] = ~ i__payload[201];
  assign \final  = number == { _00_[0], 1'h1, _00_[0] };
  always @(posedge clk)
    if (rst) number <= 3'h0;
    else if (_01_) number <= _03_;
  assign _05_ = _14_ | _13_;
  assign _06_ = _18_ | _17_;
  assign _04_ = | { _16_, _15_, _05_ };
  assign _07_ = _13_ ? i__payload[183:161] : i__payload[160:138];
  assign _08_ = _15_ ? i__payload[137:115] : i__payload[114:92];
  assign _09_ = _05_ ? _07_ : _08_;
  assign _10_ = _17_ ? i__payload[91:69] : i__payload[68:46];
  assign _11_ = _19_ ? i__payload[45:23] : i__payload[22:0];
  assign _12_ = _06_ ? _10_ : _11_;
  assign o__payload[22:0] = _04_ ? _09_ : _12_;
  assign _13_ = number == 3'h7;
  assign _14_ = number == 3'h6;
  assign _15_ = number == 3'h5;
  assign _16_ = number == 3'h4;
  assign _17_ = number == 2'h3;
  assign _18_ = number == 2'h2;
  assign _19_ = number == 1'h1;
  assign _00_[2:1] = { _00_[0], 1'h1 };
endmodule

module dense_i4_d9_l21_x4__score(clk, rst, write_data, i_query__payload, i_query__valid, i_key__valid, clear, open, may_begin, refused_key, refuse, \begin , issue, i_query__ready, \final , o__payload, o__valid, rows);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [35:0] write_data;
  wire [35:0] write_data;
  input [41:0] i_query__payload;
  wire [41:0] i_query__payload;
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
  output [48:0] o__payload;
  wire [48:0] o__payload;
  output o__valid;
  reg o__valid;
  input [4:0] rows;
  wire [4:0] rows;
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
  wire [3:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire [4:0] _25_;
  wire _26_;
  wire [2:0] _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire _31_;
  reg come;
  wire ends;
  reg ends_1;
  reg ends_2;
  wire [2:0] following;
  wire full;
  reg issue_1;
  wire [35:0] keys_0 ;
  wire [35:0] keys_1 ;
  wire [35:0] keys_2 ;
  wire [35:0] keys_3 ;
  reg [2:0] read_address;
  reg running;
  wire [43:0] scores;
  reg [4:0] stored;
  wire [3:0] used;
  reg [3:0] used_1;
  reg [3:0] used_2;
  wire wanted;
  wire write;
  wire write_enable;
  wire write_enable_10 ;
  wire write_enable_13 ;
  wire write_enable_16 ;
  assign _20_ = i_query__payload[37:36] > 1'h1;
  assign _21_ = i_query__payload[37:36] > 2'h2;
  assign _23_ = ! i_query__payload[37:36];
  assign used[3] = _22_ | _23_;
  assign _25_ = stored + 1'h1;
  assign _26_ = issue & ends;
  assign _22_ = ~ ends;
  assign _27_ = ends ? 3'h0 : following;
  always @(posedge clk)
    used_1 <= used;
  always @(posedge clk)
    used_2 <= used_1;
  always @(posedge clk)
    ends_1 <= ends;
  always @(posedge clk)
    ends_2 <= ends_1;
  assign full = stored == 5'h15;
  assign _00_ = ~ full;
  assign write = i_key__valid & _00_;
  assign refused_key = i_key__valid & full;
  assign _10_ = ! stored[1:0];
  assign write_enable = write & _10_;
  assign _18_ = stored[1:0] == 1'h1;
  assign write_enable_10  = write & _18_;
  assign _24_ = stored[1:0] == 2'h2;
  assign write_enable_13  = write & _24_;
  assign _28_ = stored[1:0] == 2'h3;
  assign write_enable_16  = write & _28_;
  assign _29_ = i_query__valid & open;
  assign _30_ = _29_ & _05_;
  assign _01_ = _30_ & _07_;
  assign _02_ = ! i_query__payload[40:36];
  assign _03_ = i_query__payload[40:36] > 5'h15;
  assign _04_ = _02_ | _03_;
  assign refuse = _01_ & _04_;
  assign _05_ = ~ running;
  assign _06_ = open & _05_;
  assign _07_ = ~ come;
  assign _08_ = _06_ & _07_;
  assign _09_ = _08_ & may_begin;
  assign _11_ = i_query__payload[40:36] <= stored;
  assign _12_ = _09_ & _11_;
  assign _13_ = i_query__payload[40:36] <= rows;
  assign wanted = _12_ & _13_;
  assign _14_ = ~ refuse;
  assign _15_ = i_query__valid & _14_;
  assign \begin  = _15_ & wanted;
  assign issue = \begin  | running;
  assign following = read_address + 1'h1;
  assign _16_ = | i_query__payload[37:36];
  assign _17_ = i_query__payload[40:38] + _16_;
  assign ends = following == _17_;
  assign i_query__ready = come | refuse;
  assign \final  = i_query__ready & i_query__payload[41];
  assign _19_ = i_query__payload[37:36] > 1'h0;
  always @(posedge clk)
    if (rst) issue_1 <= 1'h0;
    else issue_1 <= issue;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= issue_1;
  always @(posedge clk)
    if (_31_) stored <= 5'h00;
    else if (write) stored <= _25_;
  always @(posedge clk)
    if (rst) come <= 1'h0;
    else come <= _26_;
  always @(posedge clk)
    if (rst) running <= 1'h0;
    else if (issue) running <= _22_;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (issue) read_address <= _27_;
  assign used[2:0] = { _21_, _20_, _19_ } | { used[3], used[3], used[3] };
  assign _31_ = | { rst, clear };
  ram_6x36 rows_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_0 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[4:2]),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_6x36 rows_1 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_1 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[4:2]),
    .write_data(write_data),
    .write_enable(write_enable_10 )
  );
  ram_6x36 rows_2 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_2 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[4:2]),
    .write_data(write_data),
    .write_enable(write_enable_13 )
  );
  ram_6x36 rows_3 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_3 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[4:2]),
    .write_data(write_data),
    .write_enable(write_enable_16 )
  );
  dense_i4_d9_l21_x4__score__unit unit (
    .clk(clk),
    .keys({ keys_3 , keys_2 , keys_1 , keys_0  }),
    .rst(rst),
    .scores(scores),
    .weights(i_query__payload[35:0])
  );
  assign o__payload = { ends_2, used_2, scores };
endmodule

module dense_i4_d9_l21_x4__score__unit(clk, rst, weights, keys, scores);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [35:0] weights;
  wire [35:0] weights;
  input [143:0] keys;
  wire [143:0] keys;
  output [43:0] scores;
  reg [43:0] scores;
  wire signed [10:0] sum;
  wire signed [10:0] sum_15 ;
  wire signed [10:0] sum_16 ;
  wire signed [10:0] sum_17 ;
  always @(posedge clk)
    scores <= { sum_17 , sum_16 , sum_15 , sum };
  dot_i4_i4_k9 dot_0 (
    .acts(keys[35:0]),
    .sum(sum),
    .weights(weights)
  );
  dot_i4_i4_k9 dot_1 (
    .acts(keys[71:36]),
    .sum(sum_15 ),
    .weights(weights)
  );
  dot_i4_i4_k9 dot_2 (
    .acts(keys[107:72]),
    .sum(sum_16 ),
    .weights(weights)
  );
  dot_i4_i4_k9 dot_3 (
    .acts(keys[143:108]),
    .sum(sum_17 ),
    .weights(weights)
  );
endmodule

module dense_i4_d9_l21_x4__select(clk, rst, \begin , may_begin, o__ready, i__payload, i__valid, o__payload, here);
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
  input [48:0] i__payload;
  wire [48:0] i__payload;
  input i__valid;
  wire i__valid;
  output [48:0] o__payload;
  wire [48:0] o__payload;
  output here;
  reg here;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [11:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [3:0] _12_;
  wire [3:0] _13_;
  wire [3:0] _14_;
  wire _15_;
  wire [3:0] _16_;
  wire [3:0] _17_;
  wire [3:0] _18_;
  wire _19_;
  wire [11:0] _20_;
  wire [11:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire begins;
  wire complete;
  reg first;
  reg [3:0] free;
  wire [10:0] i__payload_19 ;
  wire [10:0] larger_1_0;
  wire [10:0] larger_1_1;
  wire [10:0] larger_2_0;
  wire [10:0] maximum;
  wire moves;
  wire [10:0] ordered_0;
  wire [10:0] ordered_1;
  wire [10:0] ordered_2;
  wire [10:0] ordered_3;
  reg [10:0] running;
  wire take_27 ;
  reg [3:0] waiting;
  wire [48:0] word;
  wire [10:0] word_31 ;
  assign _22_ = { ordered_0[10], i__payload[9:0] } > ordered_1;
  assign larger_1_0 = _22_ ? { ordered_0[10], i__payload[9:0] } : ordered_1;
  assign _23_ = ordered_2 > ordered_3;
  assign larger_1_1 = _23_ ? ordered_2 : ordered_3;
  assign _00_ = larger_1_0 > larger_1_1;
  assign larger_2_0 = _00_ ? larger_1_0 : larger_1_1;
  assign _01_ = larger_2_0 > running;
  assign _02_ = first | _01_;
  assign maximum = _02_ ? larger_2_0 : running;
  assign complete = i__valid & i__payload[48];
  assign may_begin = | free;
  assign moves = here & o__ready;
  assign _03_ = | waiting;
  assign _04_ = ~ here;
  assign begins = _03_ & _04_;
  assign _05_ = ~ word[48];
  assign _06_ = moves & _05_;
  assign take_27  = begins | _06_;
  assign o__payload[10:0] = word_31  - word[10:0];
  assign o__payload[21:11] = word_31  - word[21:11];
  assign o__payload[32:22] = word_31  - word[32:22];
  assign o__payload[43:33] = word_31  - word[43:33];
  assign _08_ = ~ moves;
  assign _09_ = here & _08_;
  assign _10_ = take_27  | _09_;
  assign _11_ = \begin  != begins;
  assign _12_ = free + 1'h1;
  assign _13_ = free - 1'h1;
  assign _14_ = begins ? _12_ : _13_;
  assign _15_ = complete != begins;
  assign _16_ = waiting + 1'h1;
  assign _17_ = waiting - 1'h1;
  assign _18_ = complete ? _16_ : _17_;
  always @(posedge clk)
    first <= _19_;
  always @(posedge clk)
    if (i__valid) running <= maximum;
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _10_;
  always @(posedge clk)
    if (rst) free <= 4'h8;
    else if (_11_) free <= _14_;
  always @(posedge clk)
    if (rst) waiting <= 4'h0;
    else if (_15_) waiting <= _18_;
  assign { ordered_1[9:0], ordered_1[10] } = { i__payload[20:11], _07_[10] } & { i__payload[45], i__payload[45], i__payload[45], i__payload[45], i__payload[45], i__payload[45], i__payload[45], i__payload[45], i__payload[45], i__payload[45], i__payload[45] };
  assign { ordered_2[9:0], ordered_2[10] } = { i__payload[31:22], _20_[10] } & { i__payload[46], i__payload[46], i__payload[46], i__payload[46], i__payload[46], i__payload[46], i__payload[46], i__payload[46], i__payload[46], i__payload[46], i__payload[46] };
  assign { ordered_3[9:0], ordered_3[10] } = { i__payload[42:33], _21_[10] } & { i__payload[47], i__payload[47], i__payload[47], i__payload[47], i__payload[47], i__payload[47], i__payload[47], i__payload[47], i__payload[47], i__payload[47], i__payload[47] };
  assign ordered_0[10] = ~ i__payload[10];
  assign _07_[10] = ~ i__payload[21];
  assign _20_[10] = ~ i__payload[32];
  assign _21_[10] = ~ i__payload[43];
  assign i__payload_19 [10] = ~ maximum[10];
  assign _24_ = i__valid ? i__payload[48] : first;
  assign _19_ = _24_ | rst;
  dense_i4_d9_l21_x4__select__maxima maxima (
    .clk(clk),
    .read_enable(begins),
    .rst(rst),
    .word(word_31 ),
    .write_data({ i__payload_19 [10], maximum[9:0] }),
    .write_enable(complete)
  );
  dense_i4_d9_l21_x4__select__scores scores (
    .clk(clk),
    .read_enable(take_27 ),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign { _21_[11], _21_[9:0] } = i__payload[43:33];
  assign { _20_[11], _20_[9:0] } = i__payload[32:22];
  assign { _07_[11], _07_[9:0] } = i__payload[21:11];
  assign o__payload[48:44] = word[48:44];
  assign i__payload_19 [9:0] = maximum[9:0];
  assign ordered_0[9:0] = i__payload[9:0];
endmodule

module dense_i4_d9_l21_x4__select__maxima(clk, rst, write_enable, write_data, read_enable, word);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [10:0] write_data;
  wire [10:0] write_data;
  input read_enable;
  wire read_enable;
  output [10:0] word;
  wire [10:0] word;
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
  ram_8x11 words (
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

module dense_i4_d9_l21_x4__select__scores(clk, rst, read_enable, word, write_enable, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  output [48:0] word;
  wire [48:0] word;
  input write_enable;
  wire write_enable;
  input [48:0] write_data;
  wire [48:0] write_data;
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
  reg [3:0] read_address;
  wire [3:0] read_place_following;
  reg [3:0] write_address;
  wire [3:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  assign _08_ = write_place_following[1] & _00_;
  assign _09_ = write_place_following[2] & _00_;
  assign _07_ = & { write_address[3:2], write_address[0] };
  assign _00_ = ~ _07_;
  assign _01_ = write_place_following[3] & _00_;
  assign _04_ = read_place_following[1] & _03_;
  assign _05_ = read_place_following[2] & _03_;
  assign _02_ = & { read_address[3:2], read_address[0] };
  assign _03_ = ~ _02_;
  assign _06_ = read_place_following[3] & _03_;
  always @(posedge clk)
    if (rst) write_address <= 4'h0;
    else if (write_enable) write_address <= { _01_, _09_, _08_, write_place_following[0] };
  always @(posedge clk)
    if (rst) read_address <= 4'h0;
    else if (read_enable) read_address <= { _06_, _05_, _04_, read_place_following[0] };
  ram_14x49 words (
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

module dense_i4_d9_l21_x4__softmax(clk, rst, i__ready, o__ready, i__payload, part_0, i__valid, o__payload, valid_2);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  input [48:0] i__payload;
  wire [48:0] i__payload;
  input [20:0] part_0;
  wire [20:0] part_0;
  input i__valid;
  wire i__valid;
  output [48:0] o__payload;
  wire [48:0] o__payload;
  output valid_2;
  reg valid_2;
  wire _00_;
  wire _01_;
  wire _02_;
  wire beyond;
  wire beyond_26 ;
  wire beyond_34 ;
  wire beyond_42 ;
  wire enable;
  reg [11:0] exponent;
  reg [11:0] exponent_29 ;
  reg [11:0] exponent_37 ;
  reg [11:0] exponent_45 ;
  wire [11:0] exponent_52 ;
  wire [11:0] exponent_54 ;
  wire [11:0] exponent_56 ;
  wire [11:0] exponent_58 ;
  reg last_0;
  reg last_1;
  reg last_2;
  wire moves_0;
  wire moves_2;
  wire space_1;
  wire space_2;
  reg valid_0;
  reg valid_1;
  wire [11:0] weight;
  wire [11:0] weight_55 ;
  wire [11:0] weight_57 ;
  wire [11:0] weight_59 ;
  reg [11:0] weight_0;
  reg [11:0] weight_1;
  reg [11:0] weight_2;
  reg [11:0] weight_3;
  assign _00_ = ~ valid_2;
  assign space_2 = _00_ | o__ready;
  assign moves_2 = valid_1 & space_2;
  assign _01_ = ~ valid_1;
  assign space_1 = _01_ | space_2;
  assign enable = valid_0 & space_1;
  assign _02_ = ~ valid_0;
  assign i__ready = _02_ | space_1;
  assign moves_0 = i__valid & i__ready;
  assign beyond = ~ i__payload[44];
  assign beyond_26  = ~ i__payload[45];
  assign beyond_34  = ~ i__payload[46];
  assign beyond_42  = ~ i__payload[47];
  always @(posedge clk)
    if (rst) valid_2 <= 1'h0;
    else if (space_2) valid_2 <= valid_1;
  always @(posedge clk)
    if (rst) valid_1 <= 1'h0;
    else if (space_1) valid_1 <= valid_0;
  always @(posedge clk)
    if (rst) valid_0 <= 1'h0;
    else if (i__ready) valid_0 <= i__valid;
  always @(posedge clk)
    if (moves_0) exponent <= exponent_52 ;
  always @(posedge clk)
    if (moves_2) weight_0 <= weight;
  always @(posedge clk)
    if (moves_0) exponent_29  <= exponent_54 ;
  always @(posedge clk)
    if (moves_2) weight_1 <= weight_55 ;
  always @(posedge clk)
    if (moves_0) exponent_37  <= exponent_56 ;
  always @(posedge clk)
    if (moves_2) weight_2 <= weight_57 ;
  always @(posedge clk)
    if (moves_0) exponent_45  <= exponent_58 ;
  always @(posedge clk)
    if (moves_2) weight_3 <= weight_59 ;
  always @(posedge clk)
    if (moves_0) last_0 <= i__payload[48];
  always @(posedge clk)
    if (enable) last_1 <= last_0;
  always @(posedge clk)
    if (moves_2) last_2 <= last_1;
  exp_polynomial_w12 power_0 (
    .clk(clk),
    .enable(enable),
    .exponent(exponent),
    .rst(rst),
    .weight(weight)
  );
  exp_polynomial_w12 power_1 (
    .clk(clk),
    .enable(enable),
    .exponent(exponent_29 ),
    .rst(rst),
    .weight(weight_55 )
  );
  exp_polynomial_w12 power_2 (
    .clk(clk),
    .enable(enable),
    .exponent(exponent_37 ),
    .rst(rst),
    .weight(weight_57 )
  );
  exp_polynomial_w12 power_3 (
    .clk(clk),
    .enable(enable),
    .exponent(exponent_45 ),
    .rst(rst),
    .weight(weight_59 )
  );
  exponent_11w12 scaled_0 (
    .beyond(beyond),
    .distance(i__payload[10:0]),
    .exponent(exponent_52 ),
    .scale(part_0[15:0]),
    .shift(part_0[20:16])
  );
  exponent_11w12 scaled_1 (
    .beyond(beyond_26 ),
    .distance(i__payload[21:11]),
    .exponent(exponent_54 ),
    .scale(part_0[15:0]),
    .shift(part_0[20:16])
  );
  exponent_11w12 scaled_2 (
    .beyond(beyond_34 ),
    .distance(i__payload[32:22]),
    .exponent(exponent_56 ),
    .scale(part_0[15:0]),
    .shift(part_0[20:16])
  );
  exponent_11w12 scaled_3 (
    .beyond(beyond_42 ),
    .distance(i__payload[43:33]),
    .exponent(exponent_58 ),
    .scale(part_0[15:0]),
    .shift(part_0[20:16])
  );
  assign o__payload = { last_2, weight_3, weight_2, weight_1, weight_0 };
endmodule

module divider_s23_u17_q10f4(clk, rst, i__payload, i__valid, divisor, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [22:0] i__payload;
  wire [22:0] i__payload;
  input i__valid;
  wire i__valid;
  input [16:0] divisor;
  wire [16:0] divisor;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [9:0] o__payload;
  wire [9:0] o__payload;
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
  wire [17:0] _10_;
  wire [8:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [8:0] _19_;
  wire [16:0] adds;
  wire away;
  reg [8:0] digits;
  wire loads;
  wire lowest;
  wire [17:0] moved;
  reg signed [17:0] remainder;
  wire [18:0] result;
  reg [3:0] step;
  wire subtracts;
  assign o__valid = step == 4'ha;
  assign loads = i__ready & i__valid;
  assign moved[0] = digits[8] & _00_;
  assign _12_ = | divisor;
  assign i__ready = ! step;
  assign _13_ = _12_ | i__ready;
  assign _14_ = ~ _13_;
  assign lowest = divisor[0] | _14_;
  assign subtracts = ~ remainder[17];
  assign adds = { divisor[16:1], lowest } ^ { subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts };
  assign result = { remainder[16:0], moved[0], subtracts } + { subtracts, adds, subtracts };
  assign _15_ = | result[18:1];
  assign _16_ = ~ _15_;
  assign _01_ = result[18] | _16_;
  assign _02_ = ~ result[18];
  assign away = remainder[17] ? _01_ : _02_;
  assign o__payload[0] = ~ away;
  assign _03_ = ~ digits[8];
  assign _04_ = away & subtracts;
  assign o__payload[9:1] = { _03_, digits[7:0] } + _04_;
  assign _05_ = ~ i__ready;
  assign _06_ = _05_ & _00_;
  assign _07_ = o__valid & o__ready;
  assign _00_ = ~ o__valid;
  assign _08_ = i__ready ? i__valid : _00_;
  assign _09_ = step + _08_;
  always @(posedge clk)
    if (_17_) remainder <= _10_;
  always @(posedge clk)
    if (_17_) digits[8:4] <= _11_[8:4];
  always @(posedge clk)
    if (loads) digits[3:0] <= 4'h0;
    else if (_06_) digits[3:0] <= { digits[2:0], subtracts };
  always @(posedge clk)
    if (_18_) step <= 4'h0;
    else step <= _09_;
  assign _17_ = | { loads, _06_ };
  assign _18_ = | { _07_, rst };
  assign _10_ = loads ? i__payload[22:5] : result[18:1];
  assign _19_ = _06_ ? { digits[7:0], subtracts } : { 5'h00, digits[3:0] };
  assign _11_ = loads ? { i__payload[4:0], 4'h0 } : _19_;
  assign moved[17:1] = remainder[16:0];
endmodule

module dot_i4_i4_k9(sum, acts, weights);
  output signed [10:0] sum;
  wire signed [10:0] sum;
  input [35:0] acts;
  wire [35:0] acts;
  input [35:0] weights;
  wire [35:0] weights;
  wire [9:0] _00_;
  wire [10:0] _01_;
  wire [11:0] _02_;
  wire [10:0] _03_;
  wire [10:0] _04_;
  wire [10:0] _05_;
  wire [10:0] _06_;
  wire signed [7:0] held_mantissa_0;
  wire signed [7:0] held_mantissa_1;
  wire signed [7:0] held_mantissa_2;
  wire signed [7:0] held_mantissa_3;
  wire signed [7:0] held_mantissa_4;
  wire signed [7:0] held_mantissa_5;
  wire signed [7:0] held_mantissa_6;
  wire signed [7:0] held_mantissa_7;
  wire signed [7:0] held_mantissa_8;
  assign held_mantissa_7 = $signed(acts[31:28]) * $signed(weights[31:28]);
  assign held_mantissa_8 = $signed(acts[35:32]) * $signed(weights[35:32]);
  assign _00_[8:0] = $signed(held_mantissa_0) + $signed(held_mantissa_1);
  assign _01_[9:0] = $signed(_00_[8:0]) + $signed(held_mantissa_2);
  assign _02_[10:0] = $signed(_01_[9:0]) + $signed(held_mantissa_3);
  assign _03_ = $signed(_02_[10:0]) + $signed(held_mantissa_4);
  assign _04_ = $signed(_03_) + $signed(held_mantissa_5);
  assign _05_ = $signed(_04_) + $signed(held_mantissa_6);
  assign _06_ = $signed(_05_) + $signed(held_mantissa_7);
  assign sum = $signed(_06_) + $signed(held_mantissa_8);
  assign held_mantissa_0 = $signed(acts[3:0]) * $signed(weights[3:0]);
  assign held_mantissa_1 = $signed(acts[7:4]) * $signed(weights[7:4]);
  assign held_mantissa_2 = $signed(acts[11:8]) * $signed(weights[11:8]);
  assign held_mantissa_3 = $signed(acts[15:12]) * $signed(weights[15:12]);
  assign held_mantissa_4 = $signed(acts[19:16]) * $signed(weights[19:16]);
  assign held_mantissa_5 = $signed(acts[23:20]) * $signed(weights[23:20]);
  assign held_mantissa_6 = $signed(acts[27:24]) * $signed(weights[27:24]);
  assign _02_[11] = _02_[10];
  assign _01_[10] = _01_[9];
  assign _00_[9] = _00_[8];
endmodule

module exp_polynomial_w12(clk, rst, exponent, enable, weight);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] exponent;
  wire [11:0] exponent;
  input enable;
  wire enable;
  output [11:0] weight;
  wire [11:0] weight;
  wire [17:0] _00_;
  wire [19:0] _01_;
  wire [21:0] _02_;
  reg [11:0] exponent_1;
  reg [13:0] held_1;
  wire [12:0] moved;
  wire [13:0] term_0;
  wire [13:0] term_1;
  wire [11:0] term_2;
  assign _00_ = 10'h287 * exponent[7:0];
  assign term_2 = 12'hec8 - _00_[17:8];
  assign _01_ = term_2 * exponent[7:0];
  assign term_1 = 14'h2c3f - _01_[19:8];
  assign _02_ = held_1 * exponent_1[7:0];
  assign term_0 = 14'h3ffc - _02_[21:8];
  assign moved = term_0[13:1] >> exponent_1[11:8];
  assign weight = moved[12:1] + moved[0];
  always @(posedge clk)
    if (enable) exponent_1 <= exponent;
  always @(posedge clk)
    if (enable) held_1 <= term_1;
endmodule

module exponent_11w12(distance, beyond, scale, shift, exponent);
  input [10:0] distance;
  wire [10:0] distance;
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
  wire above_1;
  wire above_2;
  wire above_4;
  wire above_8;
  wire [11:0] moved_1;
  wire [26:0] moved_16;
  wire [12:0] moved_2;
  wire [14:0] moved_4;
  wire [18:0] moved_8;
  wire [26:0] product;
  assign product = distance * scale;
  assign moved_16 = shift[4] ? { 16'h0000, product[26:16] } : product;
  assign moved_8 = shift[3] ? moved_16[26:8] : moved_16[18:0];
  assign _05_ = | moved_16[26:19];
  assign _06_ = shift[3] ? 1'h0 : _05_;
  assign above_8 = beyond | _06_;
  assign moved_4 = shift[2] ? moved_8[18:4] : moved_8[14:0];
  assign _00_ = | moved_8[18:15];
  assign _01_ = shift[2] ? 1'h0 : _00_;
  assign above_4 = above_8 | _01_;
  assign moved_2 = shift[1] ? moved_4[14:2] : moved_4[12:0];
  assign _02_ = | moved_4[14:13];
  assign _03_ = shift[1] ? 1'h0 : _02_;
  assign above_2 = above_4 | _03_;
  assign moved_1 = shift[0] ? moved_2[12:1] : moved_2[11:0];
  assign _04_ = shift[0] ? 1'h0 : moved_2[12];
  assign above_1 = above_2 | _04_;
  assign exponent[11:8] = moved_1[11:8] | { above_1, above_1, above_1, above_1 };
  assign exponent[7:0] = moved_1[7:0];
endmodule

module link_u12_i6_x4_s23(clk, rst, weights, values, \before , keep, shift, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] weights;
  wire [47:0] weights;
  input [23:0] values;
  wire [23:0] values;
  input [22:0] \before ;
  wire [22:0] \before ;
  input keep;
  wire keep;
  input shift;
  wire shift;
  output [22:0] sum;
  reg [22:0] sum;
  wire [22:0] _00_;
  wire [22:0] _01_;
  wire [22:0] _02_;
  wire [22:0] _03_;
  wire [22:0] _04_;
  wire [22:0] _05_;
  wire [22:0] begun;
  wire [17:0] product_0;
  wire [17:0] product_1;
  wire [17:0] product_2;
  wire [17:0] product_3;
  assign product_0 = values[5:0] * weights[11:0];
  assign product_1 = values[11:6] * weights[23:12];
  assign product_2 = values[17:12] * weights[35:24];
  assign product_3 = values[23:18] * weights[47:36];
  assign _02_ = begun + product_0;
  assign _03_ = _02_ + product_1;
  assign _04_ = _03_ + product_2;
  assign _05_ = _04_ + product_3;
  always @(posedge clk)
    sum <= _05_;
  assign _00_ = sum & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign _01_ = \before  & { shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift };
  assign begun = _00_ | _01_;
endmodule

module ram_14x49(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [48:0] write_data;
  wire [48:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [48:0] read_data;
  wire [48:0] read_data;
  reg [48:0] cells [13:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [48:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_6x202(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [201:0] write_data;
  wire [201:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [201:0] read_data;
  wire [201:0] read_data;
  reg [201:0] cells [5:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [201:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_6x36(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [35:0] write_data;
  wire [35:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [35:0] read_data;
  wire [35:0] read_data;
  reg [35:0] cells [5:0];
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

module ram_6x66(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [65:0] write_data;
  wire [65:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [65:0] read_data;
  wire [65:0] read_data;
  reg [65:0] cells [5:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [65:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x11(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [10:0] write_data;
  wire [10:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [10:0] read_data;
  wire [10:0] read_data;
  reg [10:0] cells [7:0];
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
