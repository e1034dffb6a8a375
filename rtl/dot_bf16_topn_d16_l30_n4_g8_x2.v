module column_u8_i8_s18(clk, value, rst, weight, fresh, sum);
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
  output [17:0] sum;
  reg [17:0] sum;
  wire [17:0] _0_;
  wire [17:0] begun;
  wire [15:0] product;
  wire [7:0] raised;
  assign begun = fresh ? 18'h00000 : sum;
  assign raised[7] = ~ value[7];
  assign product = weight * { raised[7], value[6:0] };
  assign _0_ = begun + product;
  always @(posedge clk)
    sum <= _0_;
  assign raised[6:0] = value[6:0];
endmodule

module divider_u18_u10_q12f4(clk, rst, i__payload, i__valid, divisor, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  input i__valid;
  wire i__valid;
  input [9:0] divisor;
  wire [9:0] divisor;
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
  wire [9:0] _10_;
  wire [11:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire [10:0] _20_;
  wire [11:0] _21_;
  wire [9:0] adds;
  wire away;
  reg [11:0] digits;
  wire loads;
  wire lowest;
  wire [10:0] moved;
  reg negative;
  wire [11:0] result;
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
  assign adds = { divisor[9:1], lowest } ^ { subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts };
  assign result = { moved, subtracts } + { subtracts, adds, subtracts };
  assign _16_ = | result[11:1];
  assign _17_ = ~ _16_;
  assign _01_ = result[11] | _17_;
  assign _02_ = ~ result[11];
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
  reg [9:0] _49_;
  always @(posedge clk)
    if (_18_) _49_ <= _10_;
  assign moved[10:1] = _49_;
  always @(posedge clk)
    if (loads) negative <= 1'h0;
    else if (_06_) negative <= result[11];
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
  assign _20_[9:0] = _06_ ? result[10:1] : 10'h000;
  assign _10_ = loads ? i__payload[17:8] : _20_[9:0];
  assign _20_[10] = 1'h0;
endmodule

module dot_bf16_topn_d16_l30_n4_g8_x2(clk, rst, i_scale__payload, i_scale__valid, i_key__payload, i_key__valid, i_value__payload, i_value__valid, i_query__payload, i_query__valid, o__ready, i_scale__ready, i_key__ready, i_value__ready, i_query__ready, o__payload, o__valid, refused);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [20:0] i_scale__payload;
  wire [20:0] i_scale__payload;
  input i_scale__valid;
  wire i_scale__valid;
  input [256:0] i_key__payload;
  wire [256:0] i_key__payload;
  input i_key__valid;
  wire i_key__valid;
  input [16:0] i_value__payload;
  wire [16:0] i_value__payload;
  input i_value__valid;
  wire i_value__valid;
  input [261:0] i_query__payload;
  wire [261:0] i_query__payload;
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
  wire [42:0] i__payload;
  wire [25:0] i__payload_64 ;
  wire [13:0] i__payload_66 ;
  wire [46:0] i__payload_72 ;
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
  wire open;
  reg [1:0] reading;
  wire refused_54 ;
  wire refused_key;
  wire refused_query;
  wire reserve;
  wire room;
  reg row_ended;
  wire [4:0] rows;
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
  assign _02_ = i_key__valid_22  & i_key__payload[256];
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
  dot_bf16_topn_d16_l30_n4_g8_x2__context_sums context_sums (
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
    .part_1(i__payload_72 [45:0]),
    .part_2(i__payload_72 [46]),
    .refused(refused_54 ),
    .rows(rows),
    .rst(rst),
    .start(started),
    .write_data(i_value__payload[15:0])
  );
  dot_bf16_topn_d16_l30_n4_g8_x2__normalise normalise (
    .clk(clk),
    .i__ready(i__ready_75 ),
    .i__valid(i__valid_76 ),
    .o__payload_59 (o__payload),
    .o__ready_15 (o__ready),
    .o__valid_52 (o__valid),
    .part_1(i__payload_72 [45:0]),
    .part_2(i__payload_72 [46]),
    .rst(rst)
  );
  dot_bf16_topn_d16_l30_n4_g8_x2__score score (
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
    .write_data(i_key__payload[255:0])
  );
  dot_bf16_topn_d16_l30_n4_g8_x2__select select (
    .\begin (\begin ),
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .may_begin(may_begin_47 ),
    .o__payload_6 (i__payload_64 ),
    .o__ready_8 (i__ready),
    .o__valid_10 (i__valid_60 ),
    .room(room),
    .rst(rst)
  );
  dot_bf16_topn_d16_l30_n4_g8_x2__softmax softmax (
    .clk(clk),
    .i__payload(i__payload_64 ),
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

module dot_bf16_topn_d16_l30_n4_g8_x2__context_sums(clk, rst, write_data, i_value__valid, clear, i_value__ready, refused, i__ready, start, finished, o__ready, i__payload, i__valid, part_1, part_2, rows, o__valid);
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
  input [13:0] i__payload;
  wire [13:0] i__payload;
  input i__valid;
  wire i__valid;
  output [45:0] part_1;
  wire [45:0] part_1;
  output part_2;
  reg part_2;
  output [4:0] rows;
  reg [4:0] rows;
  output o__valid;
  reg o__valid;
  wire _000_;
  wire [1:0] _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [1:0] _011_;
  wire [6:0] _012_;
  wire [1:0] _013_;
  wire _014_;
  wire _015_;
  wire [4:0] _016_;
  wire [2:0] _017_;
  wire [1:0] _018_;
  wire [1:0] _019_;
  wire [6:0] _020_;
  wire _021_;
  wire _022_;
  wire [9:0] _023_;
  wire [9:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  reg active;
  wire adds;
  reg begins;
  reg closes;
  reg completes;
  wire [7:0] counted;
  wire ends;
  wire [5:0] entry;
  wire \final ;
  reg first;
  wire [1:0] following;
  wire fresh;
  wire full;
  wire goes;
  reg [1:0] group;
  wire list_ends;
  wire listing;
  wire moves;
  reg [1:0] number;
  reg [1:0] part;
  reg [2:0] place;
  reg [1:0] position;
  reg present;
  wire [3:0] read_address;
  wire [6:0] read_address_51 ;
  wire [7:0] read_data_57 ;
  wire [15:0] read_data_63 ;
  wire read_enable_47 ;
  wire row_ends;
  wire stalled;
  wire stores;
  wire [17:0] sum;
  wire [17:0] sum_71 ;
  reg [9:0] total;
  wire [7:0] weight;
  wire [6:0] write_address;
  wire [5:0] write_data_27 ;
  wire write_enable;
  wire write_enable_25 ;
  reg [1:0] written;
  assign _012_[6:1] = group * 4'hf;
  assign read_address_51 [6:1] = entry[4:1] + _012_[6:1];
  assign adds = present & moves;
  assign fresh = begins & adds;
  assign weight = read_data_57  & { adds, adds, adds, adds, adds, adds, adds, adds };
  assign counted = weight & { first, first, first, first, first, first, first, first };
  assign _013_ = part + stores;
  assign _014_ = ~ full;
  assign _015_ = row_ends & _014_;
  assign _016_ = rows + _015_;
  assign _017_ = place + listing;
  assign _018_ = written + list_ends;
  assign read_address[1:0] = number + start;
  assign finished = \final  & moves;
  assign _008_ = ends & moves;
  assign _019_ = group + _008_;
  assign _021_ = ! group;
  assign _022_ = fresh & first;
  assign _023_ = _022_ ? 10'h000 : total;
  assign _024_ = _023_ + counted;
  always @(posedge clk)
    position <= following;
  always @(posedge clk)
    begins <= _026_;
  always @(posedge clk)
    total <= _024_;
  assign full = rows == 5'h1e;
  assign i_value__ready = ~ clear;
  assign stores = i_value__valid & i_value__ready;
  assign _009_ = part == 2'h2;
  assign row_ends = stores & _009_;
  assign refused = row_ends & full;
  assign write_enable = stores & _014_;
  assign _020_[6:1] = part * 4'hf;
  assign write_address[6:1] = rows[4:1] + _020_[6:1];
  assign _025_ = ~ o__ready;
  assign stalled = o__valid & _025_;
  assign moves = ~ stalled;
  assign i__ready = written != number;
  assign listing = i__valid & i__ready;
  assign _027_ = place != 3'h4;
  assign write_enable_25  = listing & _027_;
  assign _028_ = place == 2'h3;
  assign write_data_27 [5] = i__payload[13] | _028_;
  assign list_ends = listing & i__payload[13];
  assign ends = active & entry[5];
  assign _000_ = group == 2'h2;
  assign \final  = ends & _000_;
  assign _001_ = number + 1'h1;
  assign _002_ = written != _001_;
  assign _003_ = moves & _002_;
  assign _004_ = ~ active;
  assign _005_ = _004_ | \final ;
  assign start = _003_ & _005_;
  assign _006_ = ~ \final ;
  assign _007_ = read_enable_47  & _006_;
  assign goes = start | _007_;
  assign read_enable_47  = moves & active;
  assign _010_ = start | _008_;
  assign _011_ = position + goes;
  assign following = _010_ ? 2'h0 : _011_;
  always @(posedge clk)
    if (rst) part_2 <= 1'h0;
    else if (!stalled) part_2 <= closes;
  always @(posedge clk)
    if (_029_) part <= 2'h0;
    else part <= _013_;
  always @(posedge clk)
    if (_030_) rows <= 5'h00;
    else rows <= _016_;
  always @(posedge clk)
    if (_031_) place <= 3'h0;
    else place <= _017_;
  always @(posedge clk)
    if (rst) written <= 2'h0;
    else written <= _018_;
  always @(posedge clk)
    if (rst) number <= 2'h3;
    else number <= read_address[1:0];
  always @(posedge clk)
    if (_032_) group <= 2'h0;
    else group <= _019_;
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
    if (!stalled) first <= _021_;
  always @(posedge clk)
    if (!stalled) closes <= \final ;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (!stalled) o__valid <= completes;
  assign _029_ = | { row_ends, rst, clear };
  assign _030_ = | { rst, clear };
  assign _031_ = | { list_ends, rst };
  assign _032_ = | { rst, finished };
  assign _033_ = adds ? completes : begins;
  assign _026_ = _033_ | rst;
  column_u8_i8_s18 column_0 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum),
    .value(read_data_63 [7:0]),
    .weight(weight)
  );
  column_u8_i8_s18 column_1 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_71 ),
    .value(read_data_63 [15:8]),
    .weight(weight)
  );
  ram_16x6 indices (
    .clk(clk),
    .read_address({ following, read_address[1:0] }),
    .read_data(entry),
    .read_enable(goes),
    .rst(rst),
    .write_address({ place[1:0], written }),
    .write_data({ write_data_27 [5], i__payload[4:0] }),
    .write_enable(write_enable_25 )
  );
  ram_90x16 values (
    .clk(clk),
    .read_address({ read_address_51 [6:1], entry[0] }),
    .read_data(read_data_63 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ write_address[6:1], rows[0] }),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_16x8 weights (
    .clk(clk),
    .read_address({ position, number }),
    .read_data(read_data_57 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ place[1:0], written }),
    .write_data(i__payload[12:5]),
    .write_enable(write_enable_25 )
  );
  assign _020_[0] = 1'h0;
  assign part_1 = { total, sum_71 , sum };
  assign read_address_51 [0] = entry[0];
  assign _012_[0] = 1'h0;
  assign read_address[3:2] = following;
  assign write_data_27 [4:0] = i__payload[4:0];
  assign write_address[0] = rows[0];
endmodule

module dot_bf16_topn_d16_l30_n4_g8_x2__normalise(clk, rst, o__ready_15 , o__valid_52 , i__ready, part_1, part_2, i__valid, o__payload_59 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready_15 ;
  wire o__ready_15 ;
  output o__valid_52 ;
  wire o__valid_52 ;
  output i__ready;
  wire i__ready;
  input [45:0] part_1;
  wire [45:0] part_1;
  input part_2;
  wire part_2;
  input i__valid;
  wire i__valid;
  output [12:0] o__payload_59 ;
  wire [12:0] o__payload_59 ;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [2:0] _009_;
  wire [2:0] _010_;
  wire [2:0] _011_;
  wire [2:0] _012_;
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
  wire [11:0] _035_;
  wire [11:0] _036_;
  wire [11:0] _037_;
  wire [11:0] _038_;
  wire [11:0] _039_;
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
  reg [9:0] divisor;
  reg [2:0] enters;
  wire enters_0;
  wire enters_1;
  wire enters_2;
  wire enters_3;
  wire enters_4;
  wire enters_5;
  reg first;
  wire given;
  wire i__ready_43 ;
  wire i__ready_44 ;
  wire i__ready_45 ;
  wire i__ready_46 ;
  wire i__ready_47 ;
  wire i__ready_48 ;
  reg last_0;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg last_5;
  reg [2:0] leaves;
  wire [18:0] o__payload;
  wire [11:0] o__payload_60 ;
  wire [11:0] o__payload_61 ;
  wire [11:0] o__payload_62 ;
  wire [11:0] o__payload_63 ;
  wire [11:0] o__payload_64 ;
  wire [11:0] o__payload_65 ;
  wire o__ready;
  wire o__ready_21 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  wire o__ready_36 ;
  wire o__ready_41 ;
  wire o__ready_42 ;
  wire o__valid;
  wire o__valid_53 ;
  wire o__valid_54 ;
  wire o__valid_55 ;
  wire o__valid_56 ;
  wire o__valid_57 ;
  wire o__valid_58 ;
  wire taken;
  assign enters_0 = taken & _000_;
  assign o__ready = o__ready_15  & _008_;
  assign _014_ = enters == 1'h1;
  assign enters_1 = taken & _014_;
  assign _015_ = leaves == 1'h1;
  assign o__ready_21  = o__ready_15  & _015_;
  assign _016_ = enters == 2'h2;
  assign enters_2 = taken & _016_;
  assign _017_ = leaves == 2'h2;
  assign o__ready_26  = o__ready_15  & _017_;
  assign _018_ = enters == 2'h3;
  assign enters_3 = taken & _018_;
  assign _019_ = leaves == 2'h3;
  assign o__ready_31  = o__ready_15  & _019_;
  assign enters_4 = taken & _020_;
  assign o__ready_36  = o__ready_15  & _001_;
  assign enters_5 = taken & _002_;
  assign o__ready_41  = o__ready_15  & _003_;
  assign _005_ = ~ first;
  assign _006_ = & { i__ready_48 , i__ready_47 , i__ready_46 , i__ready_45 , i__ready_44 , i__ready_43  };
  assign _007_ = _005_ | _006_;
  assign o__ready_42  = _004_ & _007_;
  assign taken = o__valid & o__ready_42 ;
  assign given = o__valid_52  & o__ready_15 ;
  assign _009_ = enters + 1'h1;
  assign _010_ = _002_ ? 3'h0 : _009_;
  assign _011_ = leaves + 1'h1;
  assign _012_ = _003_ ? 3'h0 : _011_;
  always @(posedge clk)
    first <= _013_;
  always @(posedge clk)
    if (_045_) divisor <= part_1[45:36];
  always @(posedge clk)
    if (rst) enters <= 3'h0;
    else if (taken) enters <= _010_;
  always @(posedge clk)
    if (rst) leaves <= 3'h0;
    else if (given) leaves <= _012_;
  always @(posedge clk)
    if (enters_0) last_0 <= o__payload[18];
  always @(posedge clk)
    if (enters_1) last_1 <= o__payload[18];
  always @(posedge clk)
    if (enters_2) last_2 <= o__payload[18];
  always @(posedge clk)
    if (enters_3) last_3 <= o__payload[18];
  always @(posedge clk)
    if (enters_4) last_4 <= o__payload[18];
  always @(posedge clk)
    if (enters_5) last_5 <= o__payload[18];
  assign _023_ = _052_ | _051_;
  assign _024_ = _049_ | _048_;
  assign _021_ = | { _050_, _002_, _020_ };
  assign _022_ = | { _047_, _003_, _001_ };
  assign _025_ = _020_ ? i__ready_47  : i__ready_46 ;
  assign _026_ = _002_ ? i__ready_48  : _025_;
  assign _027_ = _051_ ? i__ready_45  : i__ready_44 ;
  assign _028_ = _000_ & i__ready_43 ;
  assign _029_ = _023_ ? _027_ : _028_;
  assign _004_ = _021_ ? _026_ : _029_;
  assign _030_ = _001_ ? o__valid_57  : o__valid_56 ;
  assign _031_ = _003_ ? o__valid_58  : _030_;
  assign _032_ = _048_ ? o__valid_55  : o__valid_54 ;
  assign _033_ = _008_ & o__valid_53 ;
  assign _034_ = _024_ ? _032_ : _033_;
  assign o__valid_52  = _022_ ? _031_ : _034_;
  assign _035_ = _001_ ? o__payload_64  : o__payload_63 ;
  assign _036_ = _003_ ? o__payload_65  : _035_;
  assign _037_ = _048_ ? o__payload_62  : o__payload_61 ;
  assign _038_ = _008_ ? o__payload_60  : 12'h000;
  assign _039_ = _024_ ? _037_ : _038_;
  assign o__payload_59 [11:0] = _022_ ? _036_ : _039_;
  assign _040_ = _001_ ? last_4 : last_3;
  assign _041_ = _003_ ? last_5 : _040_;
  assign _042_ = _048_ ? last_2 : last_1;
  assign _043_ = _008_ & last_0;
  assign _044_ = _024_ ? _042_ : _043_;
  assign o__payload_59 [12] = _022_ ? _041_ : _044_;
  assign _045_ = & { taken, first };
  assign _046_ = taken ? o__payload[18] : first;
  assign _013_ = _046_ | rst;
  assign _003_ = leaves == 3'h5;
  assign _001_ = leaves == 3'h4;
  assign _047_ = leaves == 2'h3;
  assign _048_ = leaves == 2'h2;
  assign _049_ = leaves == 1'h1;
  assign _008_ = ! leaves;
  assign _002_ = enters == 3'h5;
  assign _020_ = enters == 3'h4;
  assign _050_ = enters == 2'h3;
  assign _051_ = enters == 2'h2;
  assign _052_ = enters == 1'h1;
  assign _000_ = ! enters;
  divider_u18_u10_q12f4 divider_0 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[17:0]),
    .i__ready(i__ready_43 ),
    .i__valid(enters_0),
    .o__payload(o__payload_60 ),
    .o__ready(o__ready),
    .o__valid(o__valid_53 ),
    .rst(rst)
  );
  divider_u18_u10_q12f4 divider_1 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[17:0]),
    .i__ready(i__ready_44 ),
    .i__valid(enters_1),
    .o__payload(o__payload_61 ),
    .o__ready(o__ready_21 ),
    .o__valid(o__valid_54 ),
    .rst(rst)
  );
  divider_u18_u10_q12f4 divider_2 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[17:0]),
    .i__ready(i__ready_45 ),
    .i__valid(enters_2),
    .o__payload(o__payload_62 ),
    .o__ready(o__ready_26 ),
    .o__valid(o__valid_55 ),
    .rst(rst)
  );
  divider_u18_u10_q12f4 divider_3 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[17:0]),
    .i__ready(i__ready_46 ),
    .i__valid(enters_3),
    .o__payload(o__payload_63 ),
    .o__ready(o__ready_31 ),
    .o__valid(o__valid_56 ),
    .rst(rst)
  );
  divider_u18_u10_q12f4 divider_4 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[17:0]),
    .i__ready(i__ready_47 ),
    .i__valid(enters_4),
    .o__payload(o__payload_64 ),
    .o__ready(o__ready_36 ),
    .o__valid(o__valid_57 ),
    .rst(rst)
  );
  divider_u18_u10_q12f4 divider_5 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[17:0]),
    .i__ready(i__ready_48 ),
    .i__valid(enters_5),
    .o__payload(o__payload_65 ),
    .o__ready(o__ready_41 ),
    .o__valid(o__valid_58 ),
    .rst(rst)
  );
  dot_bf16_topn_d16_l30_n4_g8_x2__normalise__sums sums (
    .clk(clk),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready_42 ),
    .o__valid(o__valid),
    .part_1(part_1),
    .part_2(part_2),
    .rst(rst)
  );
endmodule

module dot_bf16_topn_d16_l30_n4_g8_x2__normalise__sums(clk, rst, o__ready, i__ready, o__valid, part_1, part_2, i__valid, o__payload);
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
  input [45:0] part_1;
  wire [45:0] part_1;
  input part_2;
  wire part_2;
  input i__valid;
  wire i__valid;
  output [18:0] o__payload;
  wire [18:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  reg closes;
  wire empty;
  reg [17:0] kept_1;
  reg left;
  assign empty = ! left;
  assign i__ready = o__ready & empty;
  assign o__valid = i__valid | left;
  assign _01_ = empty & i__valid;
  assign o__payload[17:0] = _01_ ? part_1[17:0] : kept_1;
  assign _02_ = closes & left;
  assign o__payload[18] = left & _02_;
  assign _03_ = o__ready & o__valid;
  assign _00_ = left - 1'h1;
  always @(posedge clk)
    if (rst) left <= 1'h0;
    else if (_03_) left <= _06_;
  always @(posedge clk)
    if (_05_) closes <= part_2;
  always @(posedge clk)
    if (_05_) kept_1 <= part_1[35:18];
  assign _05_ = & { _03_, _04_ };
  assign _04_ = ~ left;
  assign _06_ = left ? _00_ : 1'h1;
endmodule

module dot_bf16_topn_d16_l30_n4_g8_x2__score(clk, rst, write_data, i_query__payload, i_query__valid, i_key__valid, clear, open, may_begin, refused_key, refuse, \begin , issue, i_query__ready, \final , room, o__payload, o__valid, rows);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] write_data;
  wire [255:0] write_data;
  input [261:0] i_query__payload;
  wire [261:0] i_query__payload;
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
  output [42:0] o__payload;
  wire [42:0] o__payload;
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
  wire [4:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire [4:0] _20_;
  wire _21_;
  wire [3:0] _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  reg come;
  wire ends;
  reg ends_1;
  reg ends_2;
  wire [3:0] following;
  wire full;
  reg issue_1;
  wire [255:0] keys_0 ;
  wire [255:0] keys_1 ;
  reg [3:0] read_address;
  reg running;
  wire [39:0] scores;
  reg [4:0] stored;
  wire [1:0] used;
  reg [1:0] used_1;
  reg [1:0] used_2;
  wire wanted;
  wire write;
  wire write_enable;
  wire write_enable_10 ;
  always @(posedge clk)
    used_1 <= used;
  always @(posedge clk)
    used_2 <= used_1;
  always @(posedge clk)
    ends_1 <= ends;
  always @(posedge clk)
    ends_2 <= ends_1;
  assign full = stored == 5'h1e;
  assign _00_ = ~ full;
  assign write = i_key__valid & _00_;
  assign refused_key = i_key__valid & full;
  assign _11_ = ! stored[0];
  assign write_enable = write & _11_;
  assign write_enable_10  = write & stored[0];
  assign _23_ = i_query__valid & open;
  assign _24_ = _23_ & _03_;
  assign _25_ = _24_ & _05_;
  assign _26_ = ! i_query__payload[260:256];
  assign _01_ = i_query__payload[260:256] > 5'h1e;
  assign _02_ = _26_ | _01_;
  assign refuse = _25_ & _02_;
  assign _03_ = ~ running;
  assign _04_ = open & _03_;
  assign _05_ = ~ come;
  assign _06_ = _04_ & _05_;
  assign _07_ = _06_ & room;
  assign _08_ = _07_ & may_begin;
  assign _09_ = i_query__payload[260:256] <= stored;
  assign _10_ = _08_ & _09_;
  assign _12_ = i_query__payload[260:256] <= rows;
  assign wanted = _10_ & _12_;
  assign _13_ = ~ refuse;
  assign _14_ = i_query__valid & _13_;
  assign \begin  = _14_ & wanted;
  assign _15_ = running & room;
  assign issue = \begin  | _15_;
  assign following = read_address + 1'h1;
  assign _16_ = i_query__payload[260:257] + i_query__payload[256];
  assign ends = following == _16_;
  assign i_query__ready = come | refuse;
  assign \final  = i_query__ready & i_query__payload[261];
  assign _17_ = i_query__payload[256] > 1'h0;
  assign _19_ = ! i_query__payload[256];
  assign used[1] = _18_ | _19_;
  assign _20_ = stored + 1'h1;
  assign _21_ = issue & ends;
  assign _18_ = ~ ends;
  assign _22_ = ends ? 4'h0 : following;
  always @(posedge clk)
    if (_27_) stored <= 5'h00;
    else if (write) stored <= _20_;
  always @(posedge clk)
    if (rst) come <= 1'h0;
    else come <= _21_;
  always @(posedge clk)
    if (rst) running <= 1'h0;
    else if (issue) running <= _18_;
  always @(posedge clk)
    if (rst) read_address <= 4'h0;
    else if (issue) read_address <= _22_;
  always @(posedge clk)
    if (rst) issue_1 <= 1'h0;
    else issue_1 <= issue;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= issue_1;
  assign used[0] = _17_ | used[1];
  assign _27_ = | { rst, clear };
  ram_15x256 rows_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_0 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[4:1]),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_15x256 rows_1 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_1 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[4:1]),
    .write_data(write_data),
    .write_enable(write_enable_10 )
  );
  dot_bf16_topn_d16_l30_n4_g8_x2__score__unit unit (
    .clk(clk),
    .keys({ keys_1 , keys_0  }),
    .query_1 (i_query__payload[255:0]),
    .rst(rst),
    .scores(scores)
  );
  assign o__payload = { ends_2, used_2, scores };
endmodule

module dot_bf16_topn_d16_l30_n4_g8_x2__score__unit(clk, rst, query_1 , keys, scores);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [255:0] query_1 ;
  wire [255:0] query_1 ;
  input [511:0] keys;
  wire [511:0] keys;
  output [39:0] scores;
  wire [39:0] scores;
  wire [4:0] _000_;
  wire [4:0] _001_;
  wire [4:0] _002_;
  wire [4:0] _003_;
  wire [4:0] _004_;
  wire [4:0] _005_;
  wire [20:0] _006_;
  wire [21:0] _007_;
  wire [1:0] _008_;
  wire [22:0] _009_;
  wire [23:0] _010_;
  wire [24:0] _011_;
  wire [25:0] _012_;
  wire [25:0] _013_;
  wire [25:0] _014_;
  wire [25:0] _015_;
  wire [25:0] _016_;
  wire [25:0] _017_;
  wire [25:0] _018_;
  wire [2:0] _019_;
  wire [25:0] _020_;
  wire [25:0] _021_;
  wire [25:0] _022_;
  wire [25:0] _023_;
  wire [1:0] _024_;
  wire [2:0] _025_;
  wire [3:0] _026_;
  wire [3:0] _027_;
  wire [4:0] _028_;
  wire [4:0] _029_;
  wire [4:0] _030_;
  wire [4:0] _031_;
  wire [4:0] _032_;
  wire [4:0] _033_;
  wire [4:0] _034_;
  wire [4:0] _035_;
  wire [4:0] _036_;
  wire [4:0] _037_;
  wire [4:0] _038_;
  wire [4:0] _039_;
  wire [20:0] _040_;
  wire [21:0] _041_;
  wire [22:0] _042_;
  wire [23:0] _043_;
  wire [24:0] _044_;
  wire [25:0] _045_;
  wire [4:0] _046_;
  wire [25:0] _047_;
  wire [25:0] _048_;
  wire [25:0] _049_;
  wire [25:0] _050_;
  wire [25:0] _051_;
  wire [25:0] _052_;
  wire [25:0] _053_;
  wire [25:0] _054_;
  wire [25:0] _055_;
  wire [25:0] _056_;
  wire [4:0] _057_;
  wire _058_;
  wire _059_;
  wire [19:0] _060_;
  wire _061_;
  wire _062_;
  wire [19:0] _063_;
  wire [4:0] _064_;
  wire [4:0] _065_;
  wire [19:0] inverted;
  wire [19:0] inverted_119 ;
  wire [19:0] inverted_120 ;
  wire [19:0] inverted_121 ;
  wire [19:0] inverted_122 ;
  wire [19:0] inverted_123 ;
  wire [19:0] inverted_124 ;
  wire [19:0] inverted_125 ;
  wire [19:0] inverted_126 ;
  wire [19:0] inverted_127 ;
  wire [19:0] inverted_128 ;
  wire [19:0] inverted_129 ;
  wire [19:0] inverted_130 ;
  wire [19:0] inverted_131 ;
  wire [19:0] inverted_132 ;
  wire [19:0] inverted_133 ;
  wire [19:0] inverted_134 ;
  wire [19:0] inverted_53 ;
  wire [19:0] inverted_54 ;
  wire [19:0] inverted_55 ;
  wire [19:0] inverted_56 ;
  wire [19:0] inverted_57 ;
  wire [19:0] inverted_58 ;
  wire [19:0] inverted_59 ;
  wire [19:0] inverted_60 ;
  wire [19:0] inverted_61 ;
  wire [19:0] inverted_62 ;
  wire [19:0] inverted_63 ;
  wire [19:0] inverted_64 ;
  wire [19:0] inverted_65 ;
  wire [19:0] inverted_66 ;
  wire [19:0] inverted_67 ;
  wire negative;
  wire negative_102 ;
  wire negative_103 ;
  wire negative_104 ;
  wire negative_105 ;
  wire negative_106 ;
  wire negative_107 ;
  wire negative_108 ;
  wire negative_109 ;
  wire negative_110 ;
  wire negative_111 ;
  wire negative_112 ;
  wire negative_113 ;
  wire negative_114 ;
  wire negative_115 ;
  wire negative_116 ;
  wire negative_117 ;
  wire negative_36 ;
  wire negative_37 ;
  wire negative_38 ;
  wire negative_39 ;
  wire negative_40 ;
  wire negative_41 ;
  wire negative_42 ;
  wire negative_43 ;
  wire negative_44 ;
  wire negative_45 ;
  wire negative_46 ;
  wire negative_47 ;
  wire negative_48 ;
  wire negative_49 ;
  wire negative_50 ;
  wire [4:0] negatives_0;
  wire [4:0] negatives_1;
  wire signed [23:0] score_0;
  wire signed [23:0] score_1;
  reg signed [19:0] scores_137_0 ;
  reg signed [19:0] scores_137_1 ;
  wire signed [25:0] total_0;
  wire signed [25:0] total_1;
  assign _007_ = _006_ + inverted_54 ;
  assign _009_ = _007_ + inverted_55 ;
  assign _010_ = _009_ + inverted_56 ;
  assign _011_ = _010_ + inverted_57 ;
  assign _012_ = _011_ + inverted_58 ;
  assign _013_ = _012_ + inverted_59 ;
  assign _014_ = _013_ + inverted_60 ;
  assign _015_ = _014_ + inverted_61 ;
  assign _016_ = _015_ + inverted_62 ;
  assign _017_ = _016_ + inverted_63 ;
  assign _018_ = _017_ + inverted_64 ;
  assign _020_ = _018_ + inverted_65 ;
  assign _021_ = _020_ + inverted_66 ;
  assign _022_ = _021_ + inverted_67 ;
  assign { _023_[25:20], score_0[17:0], total_0[1:0] } = _022_ + negatives_0;
  assign score_0[23:18] = _023_[25:20] - negatives_0;
  assign _024_ = negative_102  + negative_103 ;
  assign _025_ = _024_ + negative_104 ;
  assign _027_ = _025_ + negative_105 ;
  assign _028_ = _027_ + negative_106 ;
  assign _029_ = _028_ + negative_107 ;
  assign _030_ = _029_ + negative_108 ;
  assign _031_ = _030_ + negative_109 ;
  assign _032_ = _031_ + negative_110 ;
  assign _033_ = _032_ + negative_111 ;
  assign _034_ = _033_ + negative_112 ;
  assign _035_ = _034_ + negative_113 ;
  assign _036_ = _035_ + negative_114 ;
  assign _038_ = _036_ + negative_115 ;
  assign _039_ = _038_ + negative_116 ;
  assign negatives_1 = _039_ + negative_117 ;
  assign _040_ = inverted_119  + inverted_120 ;
  assign _041_ = _040_ + inverted_121 ;
  assign _042_ = _041_ + inverted_122 ;
  assign _043_ = _042_ + inverted_123 ;
  assign _044_ = _043_ + inverted_124 ;
  assign _045_ = _044_ + inverted_125 ;
  assign _047_ = _045_ + inverted_126 ;
  assign _048_ = _047_ + inverted_127 ;
  assign _049_ = _048_ + inverted_128 ;
  assign _050_ = _049_ + inverted_129 ;
  assign _051_ = _050_ + inverted_130 ;
  assign _052_ = _051_ + inverted_131 ;
  assign _053_ = _052_ + inverted_132 ;
  assign _054_ = _053_ + inverted_133 ;
  assign _055_ = _054_ + inverted_134 ;
  assign { _056_[25:20], score_1[17:0], total_1[1:0] } = _055_ + negatives_1;
  assign score_1[23:18] = _056_[25:20] - negatives_1;
  assign _058_ = $signed(score_0) < $signed(20'h80000);
  assign _059_ = $signed(score_0) > $signed(20'h7ffff);
  assign _060_ = _059_ ? 20'h7ffff : score_0[19:0];
  assign _061_ = $signed(score_1) < $signed(20'h80000);
  assign _062_ = $signed(score_1) > $signed(20'h7ffff);
  assign _063_ = _062_ ? 20'h7ffff : score_1[19:0];
  assign _008_ = negative + negative_36 ;
  assign _019_ = _008_ + negative_37 ;
  assign _026_ = _019_ + negative_38 ;
  assign _037_ = _026_ + negative_39 ;
  assign _046_ = _037_ + negative_40 ;
  assign _057_ = _046_ + negative_41 ;
  assign _064_ = _057_ + negative_42 ;
  assign _065_ = _064_ + negative_43 ;
  assign _000_ = _065_ + negative_44 ;
  assign _001_ = _000_ + negative_45 ;
  assign _002_ = _001_ + negative_46 ;
  assign _003_ = _002_ + negative_47 ;
  assign _004_ = _003_ + negative_48 ;
  assign _005_ = _004_ + negative_49 ;
  assign negatives_0 = _005_ + negative_50 ;
  assign _006_ = inverted + inverted_53 ;
  always @(posedge clk)
    if (_058_) scores_137_0  <= 20'h80000;
    else scores_137_0  <= _060_;
  always @(posedge clk)
    if (_061_) scores_137_1  <= 20'h80000;
    else scores_137_1  <= _063_;
  fixed_product product_0_0 (
    .inverted(inverted),
    .key(keys[15:0]),
    .negative(negative),
    .query(query_1 [15:0])
  );
  fixed_product product_0_1 (
    .inverted(inverted_53 ),
    .key(keys[31:16]),
    .negative(negative_36 ),
    .query(query_1 [31:16])
  );
  fixed_product product_0_10 (
    .inverted(inverted_62 ),
    .key(keys[175:160]),
    .negative(negative_45 ),
    .query(query_1 [175:160])
  );
  fixed_product product_0_11 (
    .inverted(inverted_63 ),
    .key(keys[191:176]),
    .negative(negative_46 ),
    .query(query_1 [191:176])
  );
  fixed_product product_0_12 (
    .inverted(inverted_64 ),
    .key(keys[207:192]),
    .negative(negative_47 ),
    .query(query_1 [207:192])
  );
  fixed_product product_0_13 (
    .inverted(inverted_65 ),
    .key(keys[223:208]),
    .negative(negative_48 ),
    .query(query_1 [223:208])
  );
  fixed_product product_0_14 (
    .inverted(inverted_66 ),
    .key(keys[239:224]),
    .negative(negative_49 ),
    .query(query_1 [239:224])
  );
  fixed_product product_0_15 (
    .inverted(inverted_67 ),
    .key(keys[255:240]),
    .negative(negative_50 ),
    .query(query_1 [255:240])
  );
  fixed_product product_0_2 (
    .inverted(inverted_54 ),
    .key(keys[47:32]),
    .negative(negative_37 ),
    .query(query_1 [47:32])
  );
  fixed_product product_0_3 (
    .inverted(inverted_55 ),
    .key(keys[63:48]),
    .negative(negative_38 ),
    .query(query_1 [63:48])
  );
  fixed_product product_0_4 (
    .inverted(inverted_56 ),
    .key(keys[79:64]),
    .negative(negative_39 ),
    .query(query_1 [79:64])
  );
  fixed_product product_0_5 (
    .inverted(inverted_57 ),
    .key(keys[95:80]),
    .negative(negative_40 ),
    .query(query_1 [95:80])
  );
  fixed_product product_0_6 (
    .inverted(inverted_58 ),
    .key(keys[111:96]),
    .negative(negative_41 ),
    .query(query_1 [111:96])
  );
  fixed_product product_0_7 (
    .inverted(inverted_59 ),
    .key(keys[127:112]),
    .negative(negative_42 ),
    .query(query_1 [127:112])
  );
  fixed_product product_0_8 (
    .inverted(inverted_60 ),
    .key(keys[143:128]),
    .negative(negative_43 ),
    .query(query_1 [143:128])
  );
  fixed_product product_0_9 (
    .inverted(inverted_61 ),
    .key(keys[159:144]),
    .negative(negative_44 ),
    .query(query_1 [159:144])
  );
  fixed_product product_1_0 (
    .inverted(inverted_119 ),
    .key(keys[271:256]),
    .negative(negative_102 ),
    .query(query_1 [15:0])
  );
  fixed_product product_1_1 (
    .inverted(inverted_120 ),
    .key(keys[287:272]),
    .negative(negative_103 ),
    .query(query_1 [31:16])
  );
  fixed_product product_1_10 (
    .inverted(inverted_129 ),
    .key(keys[431:416]),
    .negative(negative_112 ),
    .query(query_1 [175:160])
  );
  fixed_product product_1_11 (
    .inverted(inverted_130 ),
    .key(keys[447:432]),
    .negative(negative_113 ),
    .query(query_1 [191:176])
  );
  fixed_product product_1_12 (
    .inverted(inverted_131 ),
    .key(keys[463:448]),
    .negative(negative_114 ),
    .query(query_1 [207:192])
  );
  fixed_product product_1_13 (
    .inverted(inverted_132 ),
    .key(keys[479:464]),
    .negative(negative_115 ),
    .query(query_1 [223:208])
  );
  fixed_product product_1_14 (
    .inverted(inverted_133 ),
    .key(keys[495:480]),
    .negative(negative_116 ),
    .query(query_1 [239:224])
  );
  fixed_product product_1_15 (
    .inverted(inverted_134 ),
    .key(keys[511:496]),
    .negative(negative_117 ),
    .query(query_1 [255:240])
  );
  fixed_product product_1_2 (
    .inverted(inverted_121 ),
    .key(keys[303:288]),
    .negative(negative_104 ),
    .query(query_1 [47:32])
  );
  fixed_product product_1_3 (
    .inverted(inverted_122 ),
    .key(keys[319:304]),
    .negative(negative_105 ),
    .query(query_1 [63:48])
  );
  fixed_product product_1_4 (
    .inverted(inverted_123 ),
    .key(keys[335:320]),
    .negative(negative_106 ),
    .query(query_1 [79:64])
  );
  fixed_product product_1_5 (
    .inverted(inverted_124 ),
    .key(keys[351:336]),
    .negative(negative_107 ),
    .query(query_1 [95:80])
  );
  fixed_product product_1_6 (
    .inverted(inverted_125 ),
    .key(keys[367:352]),
    .negative(negative_108 ),
    .query(query_1 [111:96])
  );
  fixed_product product_1_7 (
    .inverted(inverted_126 ),
    .key(keys[383:368]),
    .negative(negative_109 ),
    .query(query_1 [127:112])
  );
  fixed_product product_1_8 (
    .inverted(inverted_127 ),
    .key(keys[399:384]),
    .negative(negative_110 ),
    .query(query_1 [143:128])
  );
  fixed_product product_1_9 (
    .inverted(inverted_128 ),
    .key(keys[415:400]),
    .negative(negative_111 ),
    .query(query_1 [159:144])
  );
  assign _056_[19:0] = { score_1[17:0], total_1[1:0] };
  assign scores = { scores_137_1 , scores_137_0  };
  assign total_1[25:2] = score_1;
  assign total_0[25:2] = score_0;
  assign _023_[19:0] = { score_0[17:0], total_0[1:0] };
endmodule

module dot_bf16_topn_d16_l30_n4_g8_x2__select(clk, rst, \begin , may_begin, room, o__valid_10 , o__ready_8 , i__payload, i__valid, o__payload_6 );
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
  input [42:0] i__payload;
  wire [42:0] i__payload;
  input i__valid;
  wire i__valid;
  output [25:0] o__payload_6 ;
  wire [25:0] o__payload_6 ;
  wire [42:0] i__payload_23 ;
  wire [25:0] i__payload_29 ;
  wire i__valid_24 ;
  wire [41:0] i_threshold__payload;
  wire i_threshold__ready;
  wire i_threshold__valid;
  assign i__payload_23 [19] = ~ i__payload[19];
  assign i__payload_23 [39] = ~ i__payload[39];
  dot_bf16_topn_d16_l30_n4_g8_x2__select__groups groups (
    .clk(clk),
    .i__payload({ i__payload[42:40], i__payload_23 [39], i__payload[38:20], i__payload_23 [19], i__payload[18:0] }),
    .i__valid(i__valid),
    .o__payload_47 (i__payload_29 ),
    .o__valid(i__valid_24 ),
    .rst(rst)
  );
  dot_bf16_topn_d16_l30_n4_g8_x2__select__sieve sieve (
    .clk(clk),
    .ends(i_threshold__ready),
    .found(o__payload_6 ),
    .i__payload(i__payload_29 ),
    .i__valid(i__valid_24 ),
    .i_threshold__payload(i_threshold__payload),
    .i_threshold__valid(i_threshold__valid),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .room(room),
    .rst(rst)
  );
  dot_bf16_topn_d16_l30_n4_g8_x2__select__tracker tracker (
    .\begin (\begin ),
    .clk(clk),
    .full(i_threshold__valid),
    .i__payload({ i__payload_29 [25], 1'h1, i__payload_29 [19:0] }),
    .i__valid(i__valid_24 ),
    .may_begin(may_begin),
    .o__payload(i_threshold__payload),
    .o__ready(i_threshold__ready),
    .rst(rst)
  );
  assign { i__payload_23 [42:40], i__payload_23 [38:20], i__payload_23 [18:0] } = { i__payload[42:40], i__payload[38:20], i__payload[18:0] };
endmodule

module dot_bf16_topn_d16_l30_n4_g8_x2__select__groups(clk, rst, i__valid, i__payload, o__payload_47 , o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [42:0] i__payload;
  wire [42:0] i__payload;
  output [25:0] o__payload_47 ;
  wire [25:0] o__payload_47 ;
  output o__valid;
  wire o__valid;
  wire _000_;
  wire _001_;
  wire [2:0] _002_;
  wire _003_;
  wire [3:0] _004_;
  wire [3:0] _005_;
  wire [1:0] _006_;
  wire [1:0] _007_;
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
  wire [2:0] _024_;
  wire _025_;
  wire _026_;
  wire [1:0] _027_;
  wire [1:0] _028_;
  wire [1:0] _029_;
  wire [1:0] _030_;
  wire [1:0] _031_;
  wire [1:0] _032_;
  wire [25:0] _033_;
  wire [25:0] _034_;
  wire [25:0] after_0_0;
  wire [25:0] after_0_1;
  wire [25:0] after_0_2;
  wire [25:0] after_1_0;
  wire [25:0] after_1_1;
  wire [25:0] after_1_2;
  wire behind_0_0;
  wire behind_0_1;
  wire behind_0_2;
  wire behind_1_0;
  wire behind_1_1;
  wire behind_1_2;
  reg [25:0] best_0;
  reg [25:0] best_1;
  wire [25:0] best_2;
  wire [25:0] chosen;
  wire closes;
  reg complete;
  reg \final ;
  wire [2:0] first;
  reg fresh;
  wire [25:0] kept_0;
  wire [25:0] kept_1;
  wire [25:0] kept_2;
  wire [20:0] least_0_1;
  wire [20:0] least_0_2;
  wire [20:0] least_1_1;
  wire [20:0] least_1_2;
  wire low_0_1;
  wire low_0_2;
  wire low_1_1;
  wire low_1_2;
  wire [25:0] new_0;
  wire [25:0] new_1;
  reg [3:0] number;
  wire [78:0] o__payload;
  wire o__ready;
  wire [2:0] rest;
  reg [1:0] sent;
  reg [1:0] step;
  assign _000_ = step == 2'h3;
  assign closes = i__payload[42] | _000_;
  assign _011_ = best_0[0] & _009_;
  assign kept_0[0] = _011_ & _001_;
  assign kept_0[20:1] = best_0[20:1] & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _010_ = best_1[0] & _009_;
  assign kept_1[0] = _010_ & _001_;
  assign kept_1[20:1] = best_1[20:1] & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _009_ = ~ complete;
  assign _012_ = best_2[0] & _009_;
  assign kept_2[0] = _012_ & _001_;
  assign _001_ = ~ fresh;
  assign kept_2[20:1] = best_2[20:1] & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign new_0[0] = i__valid & i__payload[40];
  assign low_0_1 = { kept_1[0], kept_1[20:1] } <= { kept_0[0], kept_0[20:1] };
  assign least_0_1 = low_0_1 ? { kept_1[0], kept_1[20:1] } : { kept_0[0], kept_0[20:1] };
  assign low_0_2 = { kept_2[0], kept_2[20:1] } <= least_0_1;
  assign least_0_2 = low_0_2 ? { kept_2[0], kept_2[20:1] } : least_0_1;
  assign _013_ = { new_0[0], i__payload[19:0] } > least_0_2;
  assign behind_0_2 = new_0[0] & _013_;
  assign _014_ = | { low_0_2, low_0_1 };
  assign _015_ = ~ _014_;
  assign behind_0_0 = behind_0_2 & _015_;
  assign after_0_0 = behind_0_0 ? { best_1[25:21], kept_1[20:0] } : { 5'h00, kept_0[20:0] };
  assign _016_ = ~ low_0_2;
  assign behind_0_1 = behind_0_2 & _016_;
  assign after_0_1 = behind_0_1 ? { best_2[25:21], kept_2[20:0] } : { best_1[25:21], kept_1[20:0] };
  assign after_0_2 = behind_0_2 ? { number, 1'h0, i__payload[19:0], new_0[0] } : { best_2[25:21], kept_2[20:0] };
  assign new_1[0] = i__valid & i__payload[41];
  assign low_1_1 = { after_0_1[0], after_0_1[20:1] } <= { after_0_0[0], after_0_0[20:1] };
  assign least_1_1 = low_1_1 ? { after_0_1[0], after_0_1[20:1] } : { after_0_0[0], after_0_0[20:1] };
  assign low_1_2 = { after_0_2[0], after_0_2[20:1] } <= least_1_1;
  assign least_1_2 = low_1_2 ? { after_0_2[0], after_0_2[20:1] } : least_1_1;
  assign _017_ = { new_1[0], i__payload[39:20] } > least_1_2;
  assign behind_1_2 = new_1[0] & _017_;
  assign _018_ = | { low_1_2, low_1_1 };
  assign _019_ = ~ _018_;
  assign behind_1_0 = behind_1_2 & _019_;
  assign after_1_0 = behind_1_0 ? after_0_1 : after_0_0;
  assign _020_ = ~ low_1_2;
  assign behind_1_1 = behind_1_2 & _020_;
  assign after_1_1 = behind_1_1 ? after_0_2 : after_0_1;
  assign after_1_2 = behind_1_2 ? { number, 1'h1, i__payload[39:20], new_1[0] } : after_0_2;
  assign _021_ = sent <= 1'h0;
  assign rest[0] = o__payload[0] & _021_;
  assign _022_ = sent <= 1'h1;
  assign rest[1] = o__payload[26] & _022_;
  assign _023_ = sent <= 2'h2;
  assign rest[2] = o__payload[52] & _023_;
  assign _024_ = ~ rest;
  assign _002_ = _024_ + 1'h1;
  assign o__ready = rest == first;
  assign o__payload_47 [25] = o__payload[78] & o__ready;
  assign _003_ = i__valid & closes;
  assign _004_ = number + 1'h1;
  assign _005_ = i__payload[42] ? 4'h0 : _004_;
  assign _006_ = step + 1'h1;
  assign _007_ = closes ? 2'h0 : _006_;
  assign _008_ = o__valid & o__ready;
  always @(posedge clk)
    \final  <= i__payload[42];
  always @(posedge clk)
    fresh <= rst;
  always @(posedge clk)
    best_1 <= after_1_1;
  always @(posedge clk)
    if (_025_) best_0[25:21] <= after_1_0[25:21];
  always @(posedge clk)
    best_0[20:0] <= after_1_0[20:0];
  always @(posedge clk)
    if (rst) complete <= 1'h0;
    else complete <= _003_;
  always @(posedge clk)
    if (rst) number <= 4'h0;
    else if (i__valid) number <= _005_;
  always @(posedge clk)
    if (rst) step <= 2'h0;
    else if (i__valid) step <= _007_;
  reg best_2_reg_21 ;
  always @(posedge clk)
    if (behind_1_2) best_2_reg_21  <= 1'h1;
    else best_2_reg_21  <= after_0_2[21];
  assign best_2[21] = best_2_reg_21 ;
  reg [24:0] _103_;
  always @(posedge clk)
    _103_ <= { after_1_2[25:22], after_1_2[20:0] };
  assign { best_2[25:22], best_2[20:0] } = _103_;
  always @(posedge clk)
    if (_026_) sent <= 2'h0;
    else sent <= _032_;
  assign first = rest & _002_;
  assign _025_ = | { behind_1_0, behind_0_0 };
  assign _026_ = | { _008_, rst };
  assign _027_ = o__valid ? 2'h1 : sent;
  assign _028_ = first[0] ? _027_ : sent;
  assign _029_ = o__valid ? 2'h2 : _028_;
  assign _030_ = first[1] ? _029_ : _028_;
  assign _031_ = o__valid ? 2'h3 : _030_;
  assign _032_ = first[2] ? _031_ : _030_;
  assign _033_ = first[0] ? o__payload[25:0] : 26'h0000000;
  assign _034_ = first[1] ? o__payload[51:26] : _033_;
  assign chosen = first[2] ? o__payload[77:52] : _034_;
  dot_bf16_topn_d16_l30_n4_g8_x2__select__groups__queue queue (
    .clk(clk),
    .i__valid(complete),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data({ \final , best_2, best_1, best_0 })
  );
  assign o__payload_47 [24:0] = chosen[25:1];
  assign new_1[25:1] = { number, 1'h1, i__payload[39:20] };
  assign new_0[25:1] = { number, 1'h0, i__payload[19:0] };
  assign kept_2[25:21] = best_2[25:21];
  assign kept_1[25:21] = best_1[25:21];
  assign kept_0[25:21] = best_0[25:21];
endmodule

module dot_bf16_topn_d16_l30_n4_g8_x2__select__groups__queue(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [78:0] o__payload;
  wire [78:0] o__payload;
  input [78:0] write_data;
  wire [78:0] write_data;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
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
  wire i__ready;
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
  ram_4x79 words (
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

module dot_bf16_topn_d16_l30_n4_g8_x2__select__sieve(clk, rst, ends, room, o__valid, o__ready, i_threshold__valid, i_threshold__payload, found, i__payload, i__valid);
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
  input i_threshold__valid;
  wire i_threshold__valid;
  input [41:0] i_threshold__payload;
  wire [41:0] i_threshold__payload;
  output [25:0] found;
  wire [25:0] found;
  input [25:0] i__payload;
  wire [25:0] i__payload;
  input i__valid;
  wire i__valid;
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
  wire [2:0] _28_;
  wire _29_;
  wire [41:0] _30_;
  wire _31_;
  wire _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire begins;
  wire [19:0] below;
  wire [19:0] differs;
  wire equal;
  reg here;
  reg [42:0] limit;
  wire moves;
  wire passes;
  reg stalled;
  wire take;
  wire [25:0] word;
  assign _00_ = ~ o__ready;
  assign _11_ = o__valid & _00_;
  assign _21_ = ~ _11_;
  assign moves = here & _21_;
  assign _29_ = moves & word[25];
  assign _31_ = ~ here;
  assign ends = _29_ | _31_;
  assign begins = ends & i_threshold__valid;
  assign _32_ = ~ word[25];
  assign _33_ = moves & _32_;
  assign take = begins | _33_;
  assign room = ~ stalled;
  assign differs = word[19:0] ^ limit[19:0];
  assign _34_ = | differs;
  assign equal = ~ _34_;
  assign _35_ = differs[0] ? word[0] : limit[42];
  assign _01_ = differs[1] ? word[1] : _35_;
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
  assign passes = here & _20_;
  assign below = word[19:0] & { passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes, passes };
  assign found[24:5] = limit[39:20] - below;
  assign _22_ = here & word[25];
  assign o__valid = passes | _22_;
  assign _25_ = take | _24_;
  assign _23_ = ~ moves;
  assign _24_ = here & _23_;
  assign _26_ = moves & passes;
  assign _27_ = _26_ & equal;
  assign _28_ = limit[42:40] + _27_;
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _25_;
  always @(posedge clk)
    if (rst) stalled <= 1'h0;
    else stalled <= _24_;
  always @(posedge clk)
    if (begins) limit[42] <= 1'h1;
    else limit[42] <= _28_[2];
  always @(posedge clk)
    if (begins) limit[39:0] <= i_threshold__payload[39:0];
  always @(posedge clk)
    limit[41:40] <= _30_[41:40];
  assign _30_[41:40] = begins ? i_threshold__payload[41:40] : _28_[1:0];
  dot_bf16_topn_d16_l30_n4_g8_x2__select__sieve__scores scores (
    .clk(clk),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign { found[25], found[4:0] } = word[25:20];
endmodule

module dot_bf16_topn_d16_l30_n4_g8_x2__select__sieve__scores(clk, rst, read_enable, word, write_data, write_enable);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  output [25:0] word;
  wire [25:0] word;
  input [25:0] write_data;
  wire [25:0] write_data;
  input write_enable;
  wire write_enable;
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
  reg [4:0] read_address;
  wire [4:0] read_place_following;
  reg [4:0] write_address;
  wire [4:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  assign _10_ = write_place_following[1] & _00_;
  assign _11_ = write_place_following[2] & _00_;
  assign _01_ = write_place_following[3] & _00_;
  assign _02_ = & { write_address[4:2], write_address[0] };
  assign _00_ = ~ _02_;
  assign _03_ = write_place_following[4] & _00_;
  assign _06_ = read_place_following[1] & _05_;
  assign _07_ = read_place_following[2] & _05_;
  assign _08_ = read_place_following[3] & _05_;
  assign _04_ = & { read_address[4:2], read_address[0] };
  assign _05_ = ~ _04_;
  assign _09_ = read_place_following[4] & _05_;
  always @(posedge clk)
    if (rst) write_address <= 5'h00;
    else if (write_enable) write_address <= { _03_, _01_, _11_, _10_, write_place_following[0] };
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (read_enable) read_address <= { _09_, _08_, _07_, _06_, read_place_following[0] };
  ram_30x26 words (
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

module dot_bf16_topn_d16_l30_n4_g8_x2__select__tracker(clk, rst, \begin , may_begin, o__ready, i__payload, full, o__payload, i__valid);
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
  output full;
  reg full;
  output [41:0] o__payload;
  reg [41:0] o__payload;
  input i__valid;
  wire i__valid;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [19:0] _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [19:0] _009_;
  wire [19:0] _010_;
  wire _011_;
  wire _012_;
  wire [19:0] _013_;
  wire _014_;
  wire _015_;
  wire [19:0] _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire [19:0] _020_;
  wire [19:0] _021_;
  wire _022_;
  wire _023_;
  wire [19:0] _024_;
  wire _025_;
  wire [19:0] _026_;
  wire _027_;
  wire [19:0] _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [19:0] _033_;
  wire [19:0] _034_;
  wire _035_;
  wire _036_;
  wire [19:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire [1:0] _045_;
  wire _046_;
  wire [1:0] _047_;
  wire [19:0] _048_;
  wire _049_;
  wire _050_;
  wire [19:0] _051_;
  wire [19:0] after_0_0;
  wire [19:0] after_0_1;
  wire [19:0] after_0_2;
  wire [19:0] after_0_3;
  wire close;
  wire [19:0] compared;
  wire empty;
  reg ending;
  wire enters_0;
  reg [1:0] free;
  reg fresh;
  wire larger_0_0;
  wire larger_0_1;
  wire larger_0_2;
  wire larger_0_3;
  reg [19:0] row_0;
  reg [19:0] row_1;
  reg [19:0] row_2;
  reg [19:0] row_3;
  reg [19:0] score_0;
  reg waiting;
  assign _019_ = _018_ & _003_;
  assign _018_ = _017_ & larger_0_1;
  assign _020_ = score_0 & { _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_ };
  assign _021_ = _016_ | _020_;
  assign _023_ = _005_ & _003_;
  assign _024_ = row_1 & { _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_, _023_ };
  assign after_0_2 = _021_ | _024_;
  assign larger_0_3 = row_3 > compared;
  assign _025_ = larger_0_3 & _003_;
  assign _028_ = row_3 & { _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_, _025_ };
  assign _032_ = _031_ & _003_;
  assign _031_ = _030_ & larger_0_2;
  assign _033_ = score_0 & { _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_, _032_ };
  assign _034_ = _028_ | _033_;
  assign _035_ = _017_ & _003_;
  assign _017_ = ~ larger_0_2;
  assign _003_ = ~ empty;
  assign _037_ = row_2 & { _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_ };
  assign after_0_3 = _034_ | _037_;
  assign _038_ = i__valid & i__payload[21];
  assign _039_ = ~ close;
  assign _040_ = waiting & _039_;
  assign _041_ = ending | _040_;
  assign _042_ = ~ o__ready;
  assign _043_ = full & _042_;
  assign _044_ = close | _043_;
  assign _045_ = free - \begin ;
  assign _046_ = full & o__ready;
  assign _047_ = $signed(_045_) + $signed({ 1'h0, _046_ });
  assign _048_ = i__payload[19:0] & { enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0 };
  assign _005_ = ~ larger_0_1;
  assign _006_ = larger_0_0 & _005_;
  assign _049_ = | { _031_, _006_ };
  assign _030_ = ~ larger_0_3;
  assign _050_ = larger_0_1 & _030_;
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
  assign _000_ = ~ full;
  assign _008_ = _000_ | o__ready;
  assign close = waiting & _008_;
  assign empty = close | fresh;
  assign may_begin = | free;
  assign _015_ = i__valid & i__payload[20];
  assign _022_ = ending | waiting;
  assign _029_ = i__payload[19:0] > row_3;
  assign _036_ = _022_ | _029_;
  assign enters_0 = _015_ & _036_;
  assign compared = close ? row_3 : score_0;
  assign larger_0_0 = row_0 > compared;
  assign _001_ = larger_0_0 & _003_;
  assign _026_ = row_0 & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _027_ = _011_ | empty;
  assign _051_ = score_0 & { _027_, _027_, _027_, _027_, _027_, _027_, _027_, _027_, _027_, _027_, _027_, _027_, _027_, _027_, _027_, _027_, _027_, _027_, _027_, _027_ };
  assign after_0_0 = _026_ | _051_;
  assign larger_0_1 = row_1 > compared;
  assign _002_ = larger_0_1 & _003_;
  assign _004_ = row_1 & { _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_, _002_ };
  assign _007_ = _006_ & _003_;
  assign _009_ = score_0 & { _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_, _007_ };
  assign _010_ = _004_ | _009_;
  assign _011_ = ~ larger_0_0;
  assign _012_ = _011_ & _003_;
  assign _013_ = row_0 & { _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_ };
  assign after_0_1 = _010_ | _013_;
  assign larger_0_2 = row_2 > compared;
  assign _014_ = larger_0_2 & _003_;
  assign _016_ = row_2 & { _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_ };
  always @(posedge clk)
    if (close) o__payload <= { _050_, _049_, row_0, row_3 };
  always @(posedge clk)
    if (rst) score_0 <= 20'h00000;
    else score_0 <= _048_;
  always @(posedge clk)
    if (rst) full <= 1'h0;
    else full <= _044_;
  always @(posedge clk)
    if (rst) ending <= 1'h0;
    else ending <= _038_;
  always @(posedge clk)
    if (rst) free <= 2'h2;
    else free <= _047_;
  always @(posedge clk)
    if (rst) waiting <= 1'h0;
    else waiting <= _041_;
endmodule

module dot_bf16_topn_d16_l30_n4_g8_x2__softmax(clk, rst, i__valid, i__ready, o__ready, i__payload, part_0, o__payload, valid_0);
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
  input [25:0] i__payload;
  wire [25:0] i__payload;
  input [20:0] part_0;
  wire [20:0] part_0;
  output [13:0] o__payload;
  wire [13:0] o__payload;
  output valid_0;
  reg valid_0;
  wire _0_;
  reg [11:0] exponent;
  wire [11:0] exponent_22 ;
  reg [4:0] index_0;
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
    if (moves_0) index_0 <= i__payload[4:0];
  always @(posedge clk)
    if (moves_0) last_0 <= i__payload[25];
  exp_table_w8 power (
    .exponent(exponent),
    .weight(weight)
  );
  exponent_20w8 scaled (
    .beyond(1'h0),
    .distance(i__payload[24:5]),
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

module ram_15x256(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [255:0] write_data;
  wire [255:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [255:0] read_data;
  wire [255:0] read_data;
  reg [255:0] cells [14:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [255:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_16x6(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [5:0] write_data;
  wire [5:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [5:0] read_data;
  wire [5:0] read_data;
  reg [5:0] cells [15:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [5:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_16x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [15:0];
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

module ram_30x26(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [25:0] write_data;
  wire [25:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [25:0] read_data;
  wire [25:0] read_data;
  reg [25:0] cells [29:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [25:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x79(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [78:0] write_data;
  wire [78:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [78:0] read_data;
  wire [78:0] read_data;
  reg [78:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [78:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_90x16(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [6:0] write_address;
  wire [6:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input read_enable;
  wire read_enable;
  input [6:0] read_address;
  wire [6:0] read_address;
  output [15:0] read_data;
  wire [15:0] read_data;
  reg [15:0] cells [89:0];
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
