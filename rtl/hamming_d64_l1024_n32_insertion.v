module column_u8_i8_s21(clk, value, rst, weight, fresh, sum);
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
  output [20:0] sum;
  reg [20:0] sum;
  wire [20:0] _0_;
  wire [20:0] begun;
  wire [15:0] product;
  wire [7:0] raised;
  assign begun = fresh ? 21'h000000 : sum;
  assign raised[7] = ~ value[7];
  assign product = weight * { raised[7], value[6:0] };
  assign _0_ = begun + product;
  always @(posedge clk)
    sum <= _0_;
  assign raised[6:0] = value[6:0];
endmodule

module divider_u21_u13_q12f4(clk, rst, i__payload, i__valid, divisor, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [20:0] i__payload;
  wire [20:0] i__payload;
  input i__valid;
  wire i__valid;
  input [12:0] divisor;
  wire [12:0] divisor;
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
  wire [12:0] _10_;
  wire [11:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire [13:0] _20_;
  wire [11:0] _21_;
  wire [12:0] adds;
  wire away;
  reg [11:0] digits;
  wire loads;
  wire lowest;
  wire [13:0] moved;
  reg negative;
  wire [14:0] result;
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
  assign adds = { divisor[12:1], lowest } ^ { subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts };
  assign result = { moved, subtracts } + { subtracts, adds, subtracts };
  assign _16_ = | result[14:1];
  assign _17_ = ~ _16_;
  assign _01_ = result[14] | _17_;
  assign _02_ = ~ result[14];
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
  reg [12:0] _49_;
  always @(posedge clk)
    if (_18_) _49_ <= _10_;
  assign moved[13:1] = _49_;
  always @(posedge clk)
    if (loads) negative <= 1'h0;
    else if (_06_) negative <= result[14];
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
  assign _20_[12:0] = _06_ ? result[13:1] : 13'h0000;
  assign _10_ = loads ? i__payload[20:8] : _20_[12:0];
  assign _20_[13] = 1'h0;
endmodule

module hamming_d64_l1024_n32_insertion(clk, rst, i_table__payload, i_table__valid, i_key__payload, i_key__valid, i_value__payload, i_value__valid, i_query__payload, i_query__valid, o__ready, i_table__ready, i_key__ready, i_value__ready, i_query__ready, o__payload, o__valid, refused);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [8:0] i_table__payload;
  wire [8:0] i_table__payload;
  input i_table__valid;
  wire i_table__valid;
  input [64:0] i_key__payload;
  wire [64:0] i_key__payload;
  input i_key__valid;
  wire i_key__valid;
  input [16:0] i_value__payload;
  wire [16:0] i_value__payload;
  input i_value__valid;
  wire i_value__valid;
  input [75:0] i_query__payload;
  wire [75:0] i_query__payload;
  input i_query__valid;
  wire i_query__valid;
  input o__ready;
  wire o__ready;
  output i_table__ready;
  wire i_table__ready;
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
  wire [1:0] _05_;
  wire [1:0] _06_;
  wire [1:0] _07_;
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
  reg [1:0] ahead;
  wire \begin ;
  wire begun;
  wire clear;
  reg closing;
  wire \final ;
  wire finished;
  wire [8:0] i__payload;
  wire [17:0] i__payload_65 ;
  wire [18:0] i__payload_67 ;
  wire [55:0] i__payload_73 ;
  wire i__ready;
  wire i__ready_70 ;
  wire i__ready_76 ;
  wire i__valid;
  wire i__valid_61 ;
  wire i__valid_71 ;
  wire i__valid_77 ;
  wire i_key__valid_22 ;
  wire i_value__ready_28 ;
  wire i_value__valid_27 ;
  wire may_begin;
  wire may_begin_48 ;
  wire open;
  reg [1:0] reading;
  wire refused_55 ;
  wire refused_key;
  wire refused_query;
  wire reserve;
  wire room;
  reg row_ended;
  wire [10:0] rows;
  wire started;
  reg values_ended;
  wire values_enters;
  assign _00_ = ~ row_ended;
  assign i_key__ready = begun & _00_;
  assign _08_ = ~ values_ended;
  assign values_enters = begun & _08_;
  assign i_value__valid_27  = i_value__valid & values_enters;
  assign i_value__ready = i_value__ready_28  & values_enters;
  assign _10_ = closing & row_ended;
  assign _11_ = _10_ & values_ended;
  assign _12_ = ! ahead;
  assign _13_ = _11_ & _12_;
  assign _14_ = | reading;
  assign _15_ = ~ _14_;
  assign clear = _13_ & _15_;
  assign _16_ = ~ closing;
  assign open = begun & _16_;
  assign _01_ = ahead != 2'h3;
  assign may_begin = may_begin_48  & _01_;
  assign i_key__valid_22  = i_key__valid & i_key__ready;
  assign _02_ = i_key__valid_22  & i_key__payload[64];
  assign _03_ = i_value__valid & i_value__ready;
  assign _04_ = _03_ & i_value__payload[16];
  assign _05_ = reading + started;
  assign _06_ = _05_ - finished;
  assign _07_ = ahead + \begin ;
  assign _09_ = _07_ - started;
  always @(posedge clk)
    if (_17_) row_ended <= 1'h0;
    else row_ended <= _21_;
  always @(posedge clk)
    if (_17_) values_ended <= 1'h0;
    else values_ended <= _20_;
  always @(posedge clk)
    if (rst) reading <= 2'h0;
    else reading <= _06_;
  always @(posedge clk)
    if (rst) ahead <= 2'h0;
    else ahead <= _09_;
  always @(posedge clk)
    if (rst) closing <= 1'h0;
    else closing <= _19_;
  assign _17_ = | { rst, clear };
  assign _18_ = clear ? 1'h0 : closing;
  assign _19_ = _18_ | \final ;
  assign _20_ = values_ended | _04_;
  assign _21_ = row_ended | _02_;
  hamming_d64_l1024_n32_insertion__context_sums context_sums (
    .clear(clear),
    .clk(clk),
    .finished(finished),
    .i__payload(i__payload_67 ),
    .i__ready(i__ready_70 ),
    .i__valid(i__valid_71 ),
    .i_value__ready(i_value__ready_28 ),
    .i_value__valid(i_value__valid_27 ),
    .o__ready(i__ready_76 ),
    .o__valid(i__valid_77 ),
    .part_0(i__payload_73 [54:0]),
    .part_1(i__payload_73 [55]),
    .refused(refused_55 ),
    .rows(rows),
    .rst(rst),
    .start(started),
    .write_data(i_value__payload[15:0])
  );
  hamming_d64_l1024_n32_insertion__normalise normalise (
    .clk(clk),
    .i__ready(i__ready_76 ),
    .i__valid(i__valid_77 ),
    .o__payload_24 (o__payload),
    .o__ready_15 (o__ready),
    .o__valid_22 (o__valid),
    .part_0(i__payload_73 [54:0]),
    .part_1(i__payload_73 [55]),
    .rst(rst)
  );
  hamming_d64_l1024_n32_insertion__score score (
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
    .write_data(i_key__payload[63:0])
  );
  hamming_d64_l1024_n32_insertion__select select (
    .\begin (\begin ),
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .may_begin(may_begin_48 ),
    .o__payload_6 (i__payload_65 ),
    .o__ready_8 (i__ready),
    .o__valid_10 (i__valid_61 ),
    .room(room),
    .rst(rst)
  );
  hamming_d64_l1024_n32_insertion__softmax softmax (
    .clear(clear),
    .clk(clk),
    .i__payload(i__payload_65 ),
    .i__ready(i__ready),
    .i__valid(i__valid_61 ),
    .i_table__payload(i_table__payload),
    .i_table__ready(i_table__ready),
    .i_table__valid(i_table__valid),
    .loaded(begun),
    .o__payload(i__payload_67 ),
    .o__ready(i__ready_70 ),
    .rst(rst),
    .valid_0(i__valid_71 )
  );
  assign refused = { refused_query, refused_55 , refused_key };
endmodule

module hamming_d64_l1024_n32_insertion__context_sums(clk, rst, write_data, i_value__valid, clear, i_value__ready, refused, i__ready, start, finished, o__ready, i__payload, i__valid, part_0, part_1, rows, o__valid);
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
  input [18:0] i__payload;
  wire [18:0] i__payload;
  input i__valid;
  wire i__valid;
  output [54:0] part_0;
  wire [54:0] part_0;
  output part_1;
  reg part_1;
  output [10:0] rows;
  reg [10:0] rows;
  output o__valid;
  reg o__valid;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [4:0] _008_;
  wire _009_;
  wire [4:0] _010_;
  wire _011_;
  wire _012_;
  wire [10:0] _013_;
  wire [5:0] _014_;
  wire [1:0] _015_;
  wire [4:0] _016_;
  wire _017_;
  wire _018_;
  wire [12:0] _019_;
  wire [12:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [1:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  reg active;
  wire adds;
  reg begins;
  reg closes;
  reg completes;
  wire [7:0] counted;
  wire ends;
  wire [10:0] entry;
  wire \final ;
  reg first;
  wire [4:0] following;
  wire fresh;
  wire full;
  wire goes;
  reg [4:0] group;
  wire list_ends;
  wire listing;
  wire moves;
  reg [1:0] number;
  reg [4:0] part;
  reg [5:0] place;
  reg [4:0] position;
  reg present;
  wire [6:0] read_address;
  wire [7:0] read_data_57 ;
  wire [15:0] read_data_63 ;
  wire read_enable_47 ;
  wire row_ends;
  wire stalled;
  wire stores;
  wire [20:0] sum;
  wire [20:0] sum_71 ;
  reg [12:0] total;
  wire [7:0] weight;
  wire [10:0] write_data_27 ;
  wire write_enable;
  wire write_enable_25 ;
  reg [1:0] written;
  assign _012_ = row_ends & _011_;
  assign _013_ = rows + _012_;
  assign _014_ = place + listing;
  assign _015_ = written + list_ends;
  assign read_address[1:0] = number + start;
  assign _006_ = ends & moves;
  assign _016_ = group + _006_;
  assign _017_ = ! group;
  assign _018_ = fresh & first;
  assign _019_ = _018_ ? 13'h0000 : total;
  assign _020_ = _019_ + counted;
  always @(posedge clk)
    position <= following;
  always @(posedge clk)
    begins <= _023_;
  always @(posedge clk)
    total <= _020_;
  assign full = rows == 11'h400;
  assign i_value__ready = ~ clear;
  assign stores = i_value__valid & i_value__ready;
  assign _009_ = part == 5'h1f;
  assign row_ends = stores & _009_;
  assign refused = row_ends & full;
  assign write_enable = stores & _011_;
  assign _021_ = ~ o__ready;
  assign stalled = o__valid & _021_;
  assign moves = ~ stalled;
  assign i__ready = written != number;
  assign listing = i__valid & i__ready;
  assign _022_ = place != 6'h20;
  assign write_enable_25  = listing & _022_;
  assign _024_ = place == 5'h1f;
  assign write_data_27 [10] = i__payload[18] | _024_;
  assign list_ends = listing & i__payload[18];
  assign ends = active & entry[10];
  assign _025_ = group == 5'h1f;
  assign \final  = ends & _025_;
  assign _026_ = number + 1'h1;
  assign _000_ = written != _026_;
  assign _001_ = moves & _000_;
  assign _002_ = ~ active;
  assign _003_ = _002_ | \final ;
  assign start = _001_ & _003_;
  assign _004_ = ~ \final ;
  assign _005_ = read_enable_47  & _004_;
  assign goes = start | _005_;
  assign read_enable_47  = moves & active;
  assign _007_ = start | _006_;
  assign _008_ = position + goes;
  assign following = _007_ ? 5'h00 : _008_;
  assign finished = \final  & moves;
  assign adds = present & moves;
  assign fresh = begins & adds;
  assign weight = read_data_57  & { adds, adds, adds, adds, adds, adds, adds, adds };
  assign counted = weight & { first, first, first, first, first, first, first, first };
  assign _010_ = part + stores;
  assign _011_ = ~ full;
  always @(posedge clk)
    if (rst) part_1 <= 1'h0;
    else if (!stalled) part_1 <= closes;
  always @(posedge clk)
    if (_027_) part <= 5'h00;
    else part <= _010_;
  always @(posedge clk)
    if (_027_) rows <= 11'h000;
    else rows <= _013_;
  always @(posedge clk)
    if (_028_) place <= 6'h00;
    else place <= _014_;
  always @(posedge clk)
    if (rst) written <= 2'h0;
    else written <= _015_;
  always @(posedge clk)
    if (rst) number <= 2'h3;
    else number <= read_address[1:0];
  always @(posedge clk)
    if (rst) group <= 5'h00;
    else group <= _016_;
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
    if (!stalled) first <= _017_;
  always @(posedge clk)
    if (!stalled) closes <= \final ;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (!stalled) o__valid <= completes;
  assign _027_ = | { rst, clear };
  assign _028_ = | { list_ends, rst };
  assign _029_ = adds ? completes : begins;
  assign _023_ = _029_ | rst;
  column_u8_i8_s21 column_0 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum),
    .value(read_data_63 [7:0]),
    .weight(weight)
  );
  column_u8_i8_s21 column_1 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_71 ),
    .value(read_data_63 [15:8]),
    .weight(weight)
  );
  ram_128x11 indices (
    .clk(clk),
    .read_address({ following, read_address[1:0] }),
    .read_data(entry),
    .read_enable(goes),
    .rst(rst),
    .write_address({ place[4:0], written }),
    .write_data({ write_data_27 [10], i__payload[9:0] }),
    .write_enable(write_enable_25 )
  );
  ram_32768x16 values (
    .clk(clk),
    .read_address({ entry[9:0], group }),
    .read_data(read_data_63 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ rows[9:0], part }),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_128x8 weights (
    .clk(clk),
    .read_address({ position, number }),
    .read_data(read_data_57 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ place[4:0], written }),
    .write_data(i__payload[17:10]),
    .write_enable(write_enable_25 )
  );
  assign part_0 = { total, sum_71 , sum };
  assign read_address[6:2] = following;
  assign write_data_27 [9:0] = i__payload[9:0];
endmodule

module hamming_d64_l1024_n32_insertion__normalise(clk, rst, o__ready_15 , o__valid_22 , i__ready, part_0, part_1, i__valid, o__payload_24 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready_15 ;
  wire o__ready_15 ;
  output o__valid_22 ;
  wire o__valid_22 ;
  output i__ready;
  wire i__ready;
  input [54:0] part_0;
  wire [54:0] part_0;
  input part_1;
  wire part_1;
  input i__valid;
  wire i__valid;
  output [12:0] o__payload_24 ;
  wire [12:0] o__payload_24 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  reg [12:0] divisor;
  wire enters_0;
  reg first;
  wire i__ready_18 ;
  reg last_0;
  wire [21:0] o__payload;
  wire [11:0] o__payload_25 ;
  wire o__ready_17 ;
  wire o__valid;
  assign _01_ = ~ first;
  assign _02_ = _01_ | i__ready_18 ;
  assign o__ready_17  = i__ready_18  & _02_;
  assign enters_0 = o__valid & o__ready_17 ;
  always @(posedge clk)
    first <= _00_;
  always @(posedge clk)
    if (enters_0) last_0 <= o__payload[21];
  always @(posedge clk)
    if (_03_) divisor <= part_0[54:42];
  assign _03_ = & { enters_0, first };
  assign _04_ = enters_0 ? o__payload[21] : first;
  assign _00_ = _04_ | rst;
  divider_u21_u13_q12f4 divider_0 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[20:0]),
    .i__ready(i__ready_18 ),
    .i__valid(enters_0),
    .o__payload(o__payload_25 ),
    .o__ready(o__ready_15 ),
    .o__valid(o__valid_22 ),
    .rst(rst)
  );
  hamming_d64_l1024_n32_insertion__normalise__sums sums (
    .clk(clk),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready_17 ),
    .o__valid(o__valid),
    .part_0(part_0),
    .part_1(part_1),
    .rst(rst)
  );
  assign o__payload_24  = { last_0, o__payload_25  };
endmodule

module hamming_d64_l1024_n32_insertion__normalise__sums(clk, rst, o__ready, i__ready, o__valid, part_0, part_1, i__valid, o__payload);
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
  input [54:0] part_0;
  wire [54:0] part_0;
  input part_1;
  wire part_1;
  input i__valid;
  wire i__valid;
  output [21:0] o__payload;
  wire [21:0] o__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  reg closes;
  wire empty;
  reg [20:0] kept_1;
  reg left;
  assign empty = ! left;
  assign i__ready = o__ready & empty;
  assign o__valid = i__valid | left;
  assign _01_ = empty & i__valid;
  assign o__payload[20:0] = _01_ ? part_0[20:0] : kept_1;
  assign _02_ = closes & left;
  assign o__payload[21] = left & _02_;
  assign _03_ = o__ready & o__valid;
  assign _00_ = left - 1'h1;
  always @(posedge clk)
    if (rst) left <= 1'h0;
    else if (_03_) left <= _06_;
  always @(posedge clk)
    if (_05_) closes <= part_1;
  always @(posedge clk)
    if (_05_) kept_1 <= part_0[41:21];
  assign _05_ = & { _03_, _04_ };
  assign _04_ = ~ left;
  assign _06_ = left ? _00_ : 1'h1;
endmodule

module hamming_d64_l1024_n32_insertion__score(clk, rst, write_data, i_query__payload, i_query__valid, i_key__valid, clear, open, may_begin, refused_key, refuse, \begin , issue, i_query__ready, \final , room, o__payload, o__valid, rows);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] write_data;
  wire [63:0] write_data;
  input [75:0] i_query__payload;
  wire [75:0] i_query__payload;
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
  output [8:0] o__payload;
  wire [8:0] o__payload;
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
  wire _12_;
  wire _13_;
  wire [10:0] _14_;
  wire _15_;
  wire _16_;
  wire [9:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  reg come;
  wire ends;
  reg ends_1;
  wire [10:0] following;
  wire full;
  wire [63:0] keys;
  reg [9:0] read_address;
  reg running;
  wire [6:0] scores;
  reg [10:0] stored;
  wire wanted;
  wire write;
  assign full = stored == 11'h400;
  assign _00_ = ~ full;
  assign write = i_key__valid & _00_;
  assign refused_key = i_key__valid & full;
  assign _18_ = i_query__valid & open;
  assign _19_ = _18_ & _02_;
  assign _20_ = _19_ & _04_;
  assign _21_ = ! i_query__payload[74:64];
  assign _22_ = i_query__payload[74:64] > 11'h400;
  assign _01_ = _21_ | _22_;
  assign refuse = _20_ & _01_;
  assign _02_ = ~ running;
  assign _03_ = open & _02_;
  assign _04_ = ~ come;
  assign _05_ = _03_ & _04_;
  assign _06_ = _05_ & room;
  assign _07_ = _06_ & may_begin;
  assign _08_ = i_query__payload[74:64] <= stored;
  assign _09_ = _07_ & _08_;
  assign _10_ = i_query__payload[74:64] <= rows;
  assign wanted = _09_ & _10_;
  assign _11_ = ~ refuse;
  assign _12_ = i_query__valid & _11_;
  assign \begin  = _12_ & wanted;
  assign _13_ = running & room;
  assign issue = \begin  | _13_;
  assign following = read_address + 1'h1;
  assign ends = following == i_query__payload[74:64];
  assign i_query__ready = come | refuse;
  assign \final  = i_query__ready & i_query__payload[75];
  assign _14_ = stored + 1'h1;
  assign _15_ = issue & ends;
  assign _16_ = ~ ends;
  assign _17_ = ends ? 10'h000 : following[9:0];
  always @(posedge clk)
    ends_1 <= ends;
  always @(posedge clk)
    if (_23_) stored <= 11'h000;
    else if (write) stored <= _14_;
  always @(posedge clk)
    if (rst) come <= 1'h0;
    else come <= _15_;
  always @(posedge clk)
    if (rst) running <= 1'h0;
    else if (issue) running <= _16_;
  always @(posedge clk)
    if (rst) read_address <= 10'h000;
    else if (issue) read_address <= _17_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= issue;
  assign _23_ = | { rst, clear };
  ram_1024x64 rows_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[9:0]),
    .write_data(write_data),
    .write_enable(write)
  );
  hamming_d64_l1024_n32_insertion__score__unit unit (
    .key(keys),
    .query(i_query__payload[63:0]),
    .scores(scores)
  );
  assign o__payload = { ends_1, 1'h1, scores };
endmodule

module hamming_d64_l1024_n32_insertion__score__unit(query, scores, key);
  input [63:0] query;
  wire [63:0] query;
  output [6:0] scores;
  wire [6:0] scores;
  input [63:0] key;
  wire [63:0] key;
  matches_64 matches_0 (
    .count(scores),
    .key(key),
    .query(query)
  );
endmodule

module hamming_d64_l1024_n32_insertion__select(clk, rst, \begin , may_begin, room, o__valid_10 , o__ready_8 , i__payload, i__valid, o__payload_6 );
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
  input [8:0] i__payload;
  wire [8:0] i__payload;
  input i__valid;
  wire i__valid;
  output [17:0] o__payload_6 ;
  wire [17:0] o__payload_6 ;
  wire [18:0] i_threshold__payload;
  wire i_threshold__ready;
  wire i_threshold__valid;
  hamming_d64_l1024_n32_insertion__select__sieve sieve (
    .clk(clk),
    .ends(i_threshold__ready),
    .found(o__payload_6 ),
    .i__payload({ i__payload[8], i__payload[6:0] }),
    .i__valid(i__valid),
    .i_threshold__payload(i_threshold__payload),
    .i_threshold__valid(i_threshold__valid),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .room(room),
    .rst(rst)
  );
  hamming_d64_l1024_n32_insertion__select__tracker tracker (
    .\begin (\begin ),
    .clk(clk),
    .full(i_threshold__valid),
    .i__payload({ i__payload[8], 1'h1, i__payload[6:0] }),
    .i__valid(i__valid),
    .may_begin(may_begin),
    .o__payload(i_threshold__payload),
    .o__ready(i_threshold__ready),
    .rst(rst)
  );
endmodule

module hamming_d64_l1024_n32_insertion__select__sieve(clk, rst, ends, room, o__valid, o__ready, i__valid, i__payload, i_threshold__valid, i_threshold__payload, found);
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
  input i__valid;
  wire i__valid;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  input i_threshold__valid;
  wire i_threshold__valid;
  input [18:0] i_threshold__payload;
  wire [18:0] i_threshold__payload;
  output [17:0] found;
  wire [17:0] found;
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
  wire [5:0] _14_;
  wire [9:0] _15_;
  wire _16_;
  wire [18:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire begins;
  wire [6:0] below;
  wire [6:0] differs;
  wire equal;
  reg here;
  reg [9:0] index;
  reg [19:0] limit;
  wire moves;
  wire passes;
  reg stalled;
  wire take;
  wire [7:0] word;
  assign _00_ = ~ o__ready;
  assign _10_ = o__valid & _00_;
  assign _16_ = ~ _10_;
  assign moves = here & _16_;
  assign _18_ = moves & word[7];
  assign _19_ = ~ here;
  assign ends = _18_ | _19_;
  assign begins = ends & i_threshold__valid;
  assign _20_ = ~ word[7];
  assign _21_ = moves & _20_;
  assign take = begins | _21_;
  assign room = ~ stalled;
  assign differs = word[6:0] ^ limit[6:0];
  assign _22_ = | differs;
  assign equal = ~ _22_;
  assign _23_ = differs[0] ? word[0] : limit[19];
  assign _01_ = differs[1] ? word[1] : _23_;
  assign _02_ = differs[2] ? word[2] : _01_;
  assign _03_ = differs[3] ? word[3] : _02_;
  assign _04_ = differs[4] ? word[4] : _03_;
  assign _05_ = differs[5] ? word[5] : _04_;
  assign _06_ = differs[6] ? word[6] : _05_;
  assign passes = here & _06_;
  assign below = word[6:0] & { passes, passes, passes, passes, passes, passes, passes };
  assign found[16:10] = limit[13:7] - below;
  assign _07_ = here & word[7];
  assign o__valid = passes | _07_;
  assign _11_ = take | _09_;
  assign _08_ = ~ moves;
  assign _09_ = here & _08_;
  assign _12_ = moves & passes;
  assign _13_ = _12_ & equal;
  assign _14_ = limit[19:14] + _13_;
  assign _15_ = index + moves;
  always @(posedge clk)
    if (begins) index <= 10'h000;
    else index <= _15_;
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _11_;
  always @(posedge clk)
    if (rst) stalled <= 1'h0;
    else stalled <= _09_;
  always @(posedge clk)
    if (begins) limit[19] <= 1'h1;
    else limit[19] <= _14_[5];
  always @(posedge clk)
    if (begins) limit[13:0] <= i_threshold__payload[13:0];
  always @(posedge clk)
    limit[18:14] <= _17_[18:14];
  assign _17_[18:14] = begins ? i_threshold__payload[18:14] : _14_[4:0];
  hamming_d64_l1024_n32_insertion__select__sieve__scores scores (
    .clk(clk),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign { found[17], found[9:0] } = { word[7], index };
endmodule

module hamming_d64_l1024_n32_insertion__select__sieve__scores(clk, rst, read_enable, word, write_enable, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  output [7:0] word;
  wire [7:0] word;
  input write_enable;
  wire write_enable;
  input [7:0] write_data;
  wire [7:0] write_data;
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
  reg [10:0] read_address;
  wire [10:0] read_place_following;
  reg [10:0] write_address;
  wire [10:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  assign _08_ = write_place_following[0] & _00_;
  assign _09_ = write_place_following[3] & _00_;
  assign _07_ = & { write_address[10], write_address[3] };
  assign _00_ = ~ _07_;
  assign _01_ = write_place_following[10] & _00_;
  assign _04_ = read_place_following[0] & _03_;
  assign _05_ = read_place_following[3] & _03_;
  assign _02_ = & { read_address[10], read_address[3] };
  assign _03_ = ~ _02_;
  assign _06_ = read_place_following[10] & _03_;
  always @(posedge clk)
    if (rst) write_address <= 11'h000;
    else if (write_enable) write_address <= { _01_, write_place_following[9:4], _09_, write_place_following[2:1], _08_ };
  always @(posedge clk)
    if (rst) read_address <= 11'h000;
    else if (read_enable) read_address <= { _06_, read_place_following[9:4], _05_, read_place_following[2:1], _04_ };
  ram_1033x8 words (
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

module hamming_d64_l1024_n32_insertion__select__tracker(clk, rst, \begin , may_begin, o__ready, i__valid, i__payload, full, o__payload);
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
  input i__valid;
  wire i__valid;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  output full;
  reg full;
  output [18:0] o__payload;
  reg [18:0] o__payload;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [6:0] _008_;
  wire [6:0] _009_;
  wire _010_;
  wire _011_;
  wire [6:0] _012_;
  wire _013_;
  wire [6:0] _014_;
  wire [6:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire [6:0] _020_;
  wire [6:0] _021_;
  wire _022_;
  wire [6:0] _023_;
  wire _024_;
  wire [6:0] _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [6:0] _029_;
  wire [6:0] _030_;
  wire _031_;
  wire [6:0] _032_;
  wire _033_;
  wire [6:0] _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [6:0] _038_;
  wire _039_;
  wire _040_;
  wire [6:0] _041_;
  wire [6:0] _042_;
  wire _043_;
  wire _044_;
  wire [6:0] _045_;
  wire _046_;
  wire [6:0] _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire [6:0] _051_;
  wire [6:0] _052_;
  wire _053_;
  wire [6:0] _054_;
  wire _055_;
  wire [6:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [6:0] _060_;
  wire [6:0] _061_;
  wire _062_;
  wire [6:0] _063_;
  wire _064_;
  wire [6:0] _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire [6:0] _069_;
  wire [6:0] _070_;
  wire _071_;
  wire [6:0] _072_;
  wire _073_;
  wire [6:0] _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [6:0] _078_;
  wire [6:0] _079_;
  wire [6:0] _080_;
  wire _081_;
  wire [6:0] _082_;
  wire _083_;
  wire [6:0] _084_;
  wire _085_;
  wire [6:0] _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire [6:0] _091_;
  wire [6:0] _092_;
  wire _093_;
  wire [6:0] _094_;
  wire _095_;
  wire [6:0] _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire [6:0] _100_;
  wire [6:0] _101_;
  wire _102_;
  wire [6:0] _103_;
  wire _104_;
  wire [6:0] _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire [6:0] _109_;
  wire [6:0] _110_;
  wire _111_;
  wire [6:0] _112_;
  wire _113_;
  wire [6:0] _114_;
  wire [6:0] _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire [6:0] _120_;
  wire [6:0] _121_;
  wire _122_;
  wire [6:0] _123_;
  wire _124_;
  wire [6:0] _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire [6:0] _129_;
  wire [6:0] _130_;
  wire _131_;
  wire [6:0] _132_;
  wire _133_;
  wire [6:0] _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire [6:0] _138_;
  wire _139_;
  wire _140_;
  wire [6:0] _141_;
  wire [6:0] _142_;
  wire _143_;
  wire _144_;
  wire [6:0] _145_;
  wire _146_;
  wire [6:0] _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire [6:0] _151_;
  wire [6:0] _152_;
  wire _153_;
  wire [6:0] _154_;
  wire _155_;
  wire [6:0] _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire [6:0] _161_;
  wire [6:0] _162_;
  wire _163_;
  wire [6:0] _164_;
  wire _165_;
  wire [6:0] _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire [6:0] _170_;
  wire [6:0] _171_;
  wire _172_;
  wire [6:0] _173_;
  wire [6:0] _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire [1:0] _182_;
  wire _183_;
  wire [1:0] _184_;
  wire [6:0] _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire _193_;
  wire _194_;
  wire _195_;
  wire _196_;
  wire _197_;
  wire [6:0] _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire [6:0] _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire _213_;
  wire _214_;
  wire _215_;
  wire _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire [6:0] _220_;
  wire _221_;
  wire [6:0] _222_;
  wire _223_;
  wire _224_;
  wire _225_;
  wire [6:0] _226_;
  wire [6:0] _227_;
  wire _228_;
  wire _229_;
  wire [6:0] _230_;
  wire _231_;
  wire [6:0] _232_;
  wire _233_;
  wire [6:0] _234_;
  wire [6:0] _235_;
  wire _236_;
  wire [6:0] _237_;
  wire [6:0] _238_;
  wire _239_;
  wire [6:0] _240_;
  wire _241_;
  wire _242_;
  wire _243_;
  wire _244_;
  wire _245_;
  wire [6:0] _246_;
  wire [6:0] _247_;
  wire _248_;
  wire [6:0] _249_;
  wire _250_;
  wire [6:0] _251_;
  wire _252_;
  wire [6:0] _253_;
  wire [6:0] _254_;
  wire _255_;
  wire _256_;
  wire [6:0] _257_;
  wire _258_;
  wire [6:0] _259_;
  wire _260_;
  wire _261_;
  wire _262_;
  wire [6:0] _263_;
  wire [6:0] _264_;
  wire [6:0] _265_;
  wire _266_;
  wire _267_;
  wire [6:0] _268_;
  wire _269_;
  wire [6:0] _270_;
  wire _271_;
  wire _272_;
  wire [6:0] _273_;
  wire [6:0] _274_;
  wire _275_;
  wire [6:0] _276_;
  wire _277_;
  wire [6:0] _278_;
  wire _279_;
  wire _280_;
  wire _281_;
  wire [6:0] _282_;
  wire [6:0] _283_;
  wire _284_;
  wire [6:0] _285_;
  wire _286_;
  wire [6:0] _287_;
  wire _288_;
  wire [6:0] _289_;
  wire [6:0] _290_;
  wire _291_;
  wire [6:0] _292_;
  wire _293_;
  wire [6:0] _294_;
  wire _295_;
  wire _296_;
  wire _297_;
  wire [6:0] _298_;
  wire [6:0] _299_;
  wire [6:0] _300_;
  wire _301_;
  wire [6:0] _302_;
  wire [6:0] _303_;
  wire _304_;
  wire [6:0] _305_;
  wire _306_;
  wire [6:0] _307_;
  wire [6:0] _308_;
  wire _309_;
  wire [6:0] _310_;
  wire _311_;
  wire [6:0] _312_;
  wire _313_;
  wire _314_;
  wire [6:0] _315_;
  wire [6:0] _316_;
  wire _317_;
  wire [6:0] _318_;
  wire _319_;
  wire [6:0] _320_;
  wire [6:0] after_0_0;
  wire [6:0] after_0_1;
  wire [6:0] after_0_10;
  wire [6:0] after_0_11;
  wire [6:0] after_0_12;
  wire [6:0] after_0_13;
  wire [6:0] after_0_14;
  wire [6:0] after_0_15;
  wire [6:0] after_0_16;
  wire [6:0] after_0_17;
  wire [6:0] after_0_18;
  wire [6:0] after_0_19;
  wire [6:0] after_0_2;
  wire [6:0] after_0_20;
  wire [6:0] after_0_21;
  wire [6:0] after_0_22;
  wire [6:0] after_0_23;
  wire [6:0] after_0_24;
  wire [6:0] after_0_25;
  wire [6:0] after_0_26;
  wire [6:0] after_0_27;
  wire [6:0] after_0_28;
  wire [6:0] after_0_29;
  wire [6:0] after_0_3;
  wire [6:0] after_0_30;
  wire [6:0] after_0_31;
  wire [6:0] after_0_4;
  wire [6:0] after_0_5;
  wire [6:0] after_0_6;
  wire [6:0] after_0_7;
  wire [6:0] after_0_8;
  wire [6:0] after_0_9;
  wire close;
  wire [6:0] compared;
  wire empty;
  reg ending;
  wire enters_0;
  reg [1:0] free;
  reg fresh;
  wire larger_0_0;
  wire larger_0_1;
  wire larger_0_10;
  wire larger_0_11;
  wire larger_0_12;
  wire larger_0_13;
  wire larger_0_14;
  wire larger_0_15;
  wire larger_0_16;
  wire larger_0_17;
  wire larger_0_18;
  wire larger_0_19;
  wire larger_0_2;
  wire larger_0_20;
  wire larger_0_21;
  wire larger_0_22;
  wire larger_0_23;
  wire larger_0_24;
  wire larger_0_25;
  wire larger_0_26;
  wire larger_0_27;
  wire larger_0_28;
  wire larger_0_29;
  wire larger_0_3;
  wire larger_0_30;
  wire larger_0_31;
  wire larger_0_4;
  wire larger_0_5;
  wire larger_0_6;
  wire larger_0_7;
  wire larger_0_8;
  wire larger_0_9;
  reg [6:0] row_0;
  reg [6:0] row_1;
  reg [6:0] row_10;
  reg [6:0] row_11;
  reg [6:0] row_12;
  reg [6:0] row_13;
  reg [6:0] row_14;
  reg [6:0] row_15;
  reg [6:0] row_16;
  reg [6:0] row_17;
  reg [6:0] row_18;
  reg [6:0] row_19;
  reg [6:0] row_2;
  reg [6:0] row_20;
  reg [6:0] row_21;
  reg [6:0] row_22;
  reg [6:0] row_23;
  reg [6:0] row_24;
  reg [6:0] row_25;
  reg [6:0] row_26;
  reg [6:0] row_27;
  reg [6:0] row_28;
  reg [6:0] row_29;
  reg [6:0] row_3;
  reg [6:0] row_30;
  reg [6:0] row_31;
  reg [6:0] row_4;
  reg [6:0] row_5;
  reg [6:0] row_6;
  reg [6:0] row_7;
  reg [6:0] row_8;
  reg [6:0] row_9;
  reg [6:0] score_0;
  reg waiting;
  assign _000_ = ~ full;
  assign _159_ = _000_ | o__ready;
  assign close = waiting & _159_;
  assign empty = close | fresh;
  assign may_begin = | free;
  assign _229_ = i__valid & i__payload[7];
  assign _244_ = ending | waiting;
  assign _256_ = i__payload[6:0] > row_31;
  assign _272_ = _244_ | _256_;
  assign enters_0 = _229_ & _272_;
  assign compared = close ? row_31 : score_0;
  assign larger_0_0 = row_0 > compared;
  assign _001_ = larger_0_0 & _002_;
  assign _173_ = row_0 & { _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _219_ = _007_ | empty;
  assign _237_ = score_0 & { _219_, _219_, _219_, _219_, _219_, _219_, _219_ };
  assign after_0_0 = _173_ | _237_;
  assign larger_0_1 = row_1 > compared;
  assign _245_ = larger_0_1 & _002_;
  assign _263_ = row_1 & { _245_, _245_, _245_, _245_, _245_, _245_, _245_ };
  assign _267_ = _186_ & _002_;
  assign _299_ = score_0 & { _267_, _267_, _267_, _267_, _267_, _267_, _267_ };
  assign _302_ = _263_ | _299_;
  assign _007_ = ~ larger_0_0;
  assign _006_ = _007_ & _002_;
  assign _014_ = row_0 & { _006_, _006_, _006_, _006_, _006_, _006_, _006_ };
  assign after_0_1 = _302_ | _014_;
  assign larger_0_2 = row_2 > compared;
  assign _019_ = larger_0_2 & _002_;
  assign _038_ = row_2 & { _019_, _019_, _019_, _019_, _019_, _019_, _019_ };
  assign _040_ = _039_ & larger_0_1;
  assign _044_ = _040_ & _002_;
  assign _079_ = score_0 & { _044_, _044_, _044_, _044_, _044_, _044_, _044_ };
  assign _082_ = _038_ | _079_;
  assign _089_ = _083_ & _002_;
  assign _114_ = row_1 & { _089_, _089_, _089_, _089_, _089_, _089_, _089_ };
  assign after_0_2 = _082_ | _114_;
  assign larger_0_3 = row_3 > compared;
  assign _119_ = larger_0_3 & _002_;
  assign _138_ = row_3 & { _119_, _119_, _119_, _119_, _119_, _119_, _119_ };
  assign _144_ = _140_ & _002_;
  assign _198_ = score_0 & { _144_, _144_, _144_, _144_, _144_, _144_, _144_ };
  assign _204_ = _138_ | _198_;
  assign _039_ = ~ larger_0_2;
  assign _218_ = _039_ & _002_;
  assign _220_ = row_2 & { _218_, _218_, _218_, _218_, _218_, _218_, _218_ };
  assign after_0_3 = _204_ | _220_;
  assign larger_0_4 = row_4 > compared;
  assign _221_ = larger_0_4 & _002_;
  assign _222_ = row_4 & { _221_, _221_, _221_, _221_, _221_, _221_, _221_ };
  assign _224_ = _223_ & larger_0_3;
  assign _225_ = _224_ & _002_;
  assign _226_ = score_0 & { _225_, _225_, _225_, _225_, _225_, _225_, _225_ };
  assign _227_ = _222_ | _226_;
  assign _228_ = _139_ & _002_;
  assign _230_ = row_3 & { _228_, _228_, _228_, _228_, _228_, _228_, _228_ };
  assign after_0_4 = _227_ | _230_;
  assign larger_0_5 = row_5 > compared;
  assign _231_ = larger_0_5 & _002_;
  assign _232_ = row_5 & { _231_, _231_, _231_, _231_, _231_, _231_, _231_ };
  assign _233_ = _188_ & _002_;
  assign _234_ = score_0 & { _233_, _233_, _233_, _233_, _233_, _233_, _233_ };
  assign _235_ = _232_ | _234_;
  assign _223_ = ~ larger_0_4;
  assign _236_ = _223_ & _002_;
  assign _238_ = row_4 & { _236_, _236_, _236_, _236_, _236_, _236_, _236_ };
  assign after_0_5 = _235_ | _238_;
  assign larger_0_6 = row_6 > compared;
  assign _239_ = larger_0_6 & _002_;
  assign _240_ = row_6 & { _239_, _239_, _239_, _239_, _239_, _239_, _239_ };
  assign _242_ = _241_ & larger_0_5;
  assign _243_ = _242_ & _002_;
  assign _246_ = score_0 & { _243_, _243_, _243_, _243_, _243_, _243_, _243_ };
  assign _247_ = _240_ | _246_;
  assign _248_ = _187_ & _002_;
  assign _249_ = row_5 & { _248_, _248_, _248_, _248_, _248_, _248_, _248_ };
  assign after_0_6 = _247_ | _249_;
  assign larger_0_7 = row_7 > compared;
  assign _250_ = larger_0_7 & _002_;
  assign _251_ = row_7 & { _250_, _250_, _250_, _250_, _250_, _250_, _250_ };
  assign _252_ = _190_ & _002_;
  assign _253_ = score_0 & { _252_, _252_, _252_, _252_, _252_, _252_, _252_ };
  assign _254_ = _251_ | _253_;
  assign _241_ = ~ larger_0_6;
  assign _255_ = _241_ & _002_;
  assign _257_ = row_6 & { _255_, _255_, _255_, _255_, _255_, _255_, _255_ };
  assign after_0_7 = _254_ | _257_;
  assign larger_0_8 = row_8 > compared;
  assign _258_ = larger_0_8 & _002_;
  assign _259_ = row_8 & { _258_, _258_, _258_, _258_, _258_, _258_, _258_ };
  assign _261_ = _260_ & larger_0_7;
  assign _262_ = _261_ & _002_;
  assign _264_ = score_0 & { _262_, _262_, _262_, _262_, _262_, _262_, _262_ };
  assign _265_ = _259_ | _264_;
  assign _266_ = _189_ & _002_;
  assign _268_ = row_7 & { _266_, _266_, _266_, _266_, _266_, _266_, _266_ };
  assign after_0_8 = _265_ | _268_;
  assign larger_0_9 = row_9 > compared;
  assign _269_ = larger_0_9 & _002_;
  assign _270_ = row_9 & { _269_, _269_, _269_, _269_, _269_, _269_, _269_ };
  assign _271_ = _192_ & _002_;
  assign _273_ = score_0 & { _271_, _271_, _271_, _271_, _271_, _271_, _271_ };
  assign _274_ = _270_ | _273_;
  assign _260_ = ~ larger_0_8;
  assign _275_ = _260_ & _002_;
  assign _276_ = row_8 & { _275_, _275_, _275_, _275_, _275_, _275_, _275_ };
  assign after_0_9 = _274_ | _276_;
  assign larger_0_10 = row_10 > compared;
  assign _277_ = larger_0_10 & _002_;
  assign _278_ = row_10 & { _277_, _277_, _277_, _277_, _277_, _277_, _277_ };
  assign _280_ = _279_ & larger_0_9;
  assign _281_ = _280_ & _002_;
  assign _282_ = score_0 & { _281_, _281_, _281_, _281_, _281_, _281_, _281_ };
  assign _283_ = _278_ | _282_;
  assign _284_ = _191_ & _002_;
  assign _285_ = row_9 & { _284_, _284_, _284_, _284_, _284_, _284_, _284_ };
  assign after_0_10 = _283_ | _285_;
  assign larger_0_11 = row_11 > compared;
  assign _286_ = larger_0_11 & _002_;
  assign _287_ = row_11 & { _286_, _286_, _286_, _286_, _286_, _286_, _286_ };
  assign _288_ = _194_ & _002_;
  assign _289_ = score_0 & { _288_, _288_, _288_, _288_, _288_, _288_, _288_ };
  assign _290_ = _287_ | _289_;
  assign _279_ = ~ larger_0_10;
  assign _291_ = _279_ & _002_;
  assign _292_ = row_10 & { _291_, _291_, _291_, _291_, _291_, _291_, _291_ };
  assign after_0_11 = _290_ | _292_;
  assign larger_0_12 = row_12 > compared;
  assign _293_ = larger_0_12 & _002_;
  assign _294_ = row_12 & { _293_, _293_, _293_, _293_, _293_, _293_, _293_ };
  assign _296_ = _295_ & larger_0_11;
  assign _297_ = _296_ & _002_;
  assign _298_ = score_0 & { _297_, _297_, _297_, _297_, _297_, _297_, _297_ };
  assign _300_ = _294_ | _298_;
  assign _301_ = _193_ & _002_;
  assign _303_ = row_11 & { _301_, _301_, _301_, _301_, _301_, _301_, _301_ };
  assign after_0_12 = _300_ | _303_;
  assign larger_0_13 = row_13 > compared;
  assign _304_ = larger_0_13 & _002_;
  assign _305_ = row_13 & { _304_, _304_, _304_, _304_, _304_, _304_, _304_ };
  assign _196_ = _195_ & larger_0_12;
  assign _306_ = _196_ & _002_;
  assign _307_ = score_0 & { _306_, _306_, _306_, _306_, _306_, _306_, _306_ };
  assign _308_ = _305_ | _307_;
  assign _295_ = ~ larger_0_12;
  assign _309_ = _295_ & _002_;
  assign _310_ = row_12 & { _309_, _309_, _309_, _309_, _309_, _309_, _309_ };
  assign after_0_13 = _308_ | _310_;
  assign larger_0_14 = row_14 > compared;
  assign _311_ = larger_0_14 & _002_;
  assign _312_ = row_14 & { _311_, _311_, _311_, _311_, _311_, _311_, _311_ };
  assign _313_ = _010_ & larger_0_13;
  assign _314_ = _313_ & _002_;
  assign _315_ = score_0 & { _314_, _314_, _314_, _314_, _314_, _314_, _314_ };
  assign _316_ = _312_ | _315_;
  assign _317_ = _195_ & _002_;
  assign _318_ = row_13 & { _317_, _317_, _317_, _317_, _317_, _317_, _317_ };
  assign after_0_14 = _316_ | _318_;
  assign larger_0_15 = row_15 > compared;
  assign _319_ = larger_0_15 & _002_;
  assign _320_ = row_15 & { _319_, _319_, _319_, _319_, _319_, _319_, _319_ };
  assign _004_ = _003_ & larger_0_14;
  assign _005_ = _004_ & _002_;
  assign _008_ = score_0 & { _005_, _005_, _005_, _005_, _005_, _005_, _005_ };
  assign _009_ = _320_ | _008_;
  assign _010_ = ~ larger_0_14;
  assign _011_ = _010_ & _002_;
  assign _012_ = row_14 & { _011_, _011_, _011_, _011_, _011_, _011_, _011_ };
  assign after_0_15 = _009_ | _012_;
  assign larger_0_16 = row_16 > compared;
  assign _013_ = larger_0_16 & _002_;
  assign _015_ = row_16 & { _013_, _013_, _013_, _013_, _013_, _013_, _013_ };
  assign _017_ = _016_ & larger_0_15;
  assign _018_ = _017_ & _002_;
  assign _020_ = score_0 & { _018_, _018_, _018_, _018_, _018_, _018_, _018_ };
  assign _021_ = _015_ | _020_;
  assign _022_ = _003_ & _002_;
  assign _023_ = row_15 & { _022_, _022_, _022_, _022_, _022_, _022_, _022_ };
  assign after_0_16 = _021_ | _023_;
  assign larger_0_17 = row_17 > compared;
  assign _024_ = larger_0_17 & _002_;
  assign _025_ = row_17 & { _024_, _024_, _024_, _024_, _024_, _024_, _024_ };
  assign _028_ = _027_ & _002_;
  assign _027_ = _026_ & larger_0_16;
  assign _029_ = score_0 & { _028_, _028_, _028_, _028_, _028_, _028_, _028_ };
  assign _030_ = _025_ | _029_;
  assign _031_ = _016_ & _002_;
  assign _016_ = ~ larger_0_16;
  assign _032_ = row_16 & { _031_, _031_, _031_, _031_, _031_, _031_, _031_ };
  assign after_0_17 = _030_ | _032_;
  assign larger_0_18 = row_18 > compared;
  assign _033_ = larger_0_18 & _002_;
  assign _034_ = row_18 & { _033_, _033_, _033_, _033_, _033_, _033_, _033_ };
  assign _036_ = _035_ & larger_0_17;
  assign _037_ = _036_ & _002_;
  assign _041_ = score_0 & { _037_, _037_, _037_, _037_, _037_, _037_, _037_ };
  assign _042_ = _034_ | _041_;
  assign _043_ = _026_ & _002_;
  assign _045_ = row_17 & { _043_, _043_, _043_, _043_, _043_, _043_, _043_ };
  assign after_0_18 = _042_ | _045_;
  assign larger_0_19 = row_19 > compared;
  assign _046_ = larger_0_19 & _002_;
  assign _047_ = row_19 & { _046_, _046_, _046_, _046_, _046_, _046_, _046_ };
  assign _050_ = _049_ & _002_;
  assign _051_ = score_0 & { _050_, _050_, _050_, _050_, _050_, _050_, _050_ };
  assign _052_ = _047_ | _051_;
  assign _035_ = ~ larger_0_18;
  assign _053_ = _035_ & _002_;
  assign _054_ = row_18 & { _053_, _053_, _053_, _053_, _053_, _053_, _053_ };
  assign after_0_19 = _052_ | _054_;
  assign larger_0_20 = row_20 > compared;
  assign _055_ = larger_0_20 & _002_;
  assign _056_ = row_20 & { _055_, _055_, _055_, _055_, _055_, _055_, _055_ };
  assign _058_ = _057_ & larger_0_19;
  assign _059_ = _058_ & _002_;
  assign _060_ = score_0 & { _059_, _059_, _059_, _059_, _059_, _059_, _059_ };
  assign _061_ = _056_ | _060_;
  assign _062_ = _048_ & _002_;
  assign _063_ = row_19 & { _062_, _062_, _062_, _062_, _062_, _062_, _062_ };
  assign after_0_20 = _061_ | _063_;
  assign larger_0_21 = row_21 > compared;
  assign _064_ = larger_0_21 & _002_;
  assign _065_ = row_21 & { _064_, _064_, _064_, _064_, _064_, _064_, _064_ };
  assign _068_ = _067_ & _002_;
  assign _069_ = score_0 & { _068_, _068_, _068_, _068_, _068_, _068_, _068_ };
  assign _070_ = _065_ | _069_;
  assign _057_ = ~ larger_0_20;
  assign _071_ = _057_ & _002_;
  assign _072_ = row_20 & { _071_, _071_, _071_, _071_, _071_, _071_, _071_ };
  assign after_0_21 = _070_ | _072_;
  assign larger_0_22 = row_22 > compared;
  assign _073_ = larger_0_22 & _002_;
  assign _074_ = row_22 & { _073_, _073_, _073_, _073_, _073_, _073_, _073_ };
  assign _076_ = _075_ & larger_0_21;
  assign _077_ = _076_ & _002_;
  assign _078_ = score_0 & { _077_, _077_, _077_, _077_, _077_, _077_, _077_ };
  assign _080_ = _074_ | _078_;
  assign _081_ = _066_ & _002_;
  assign _084_ = row_21 & { _081_, _081_, _081_, _081_, _081_, _081_, _081_ };
  assign after_0_22 = _080_ | _084_;
  assign larger_0_23 = row_23 > compared;
  assign _085_ = larger_0_23 & _002_;
  assign _086_ = row_23 & { _085_, _085_, _085_, _085_, _085_, _085_, _085_ };
  assign _090_ = _088_ & _002_;
  assign _091_ = score_0 & { _090_, _090_, _090_, _090_, _090_, _090_, _090_ };
  assign _092_ = _086_ | _091_;
  assign _075_ = ~ larger_0_22;
  assign _093_ = _075_ & _002_;
  assign _094_ = row_22 & { _093_, _093_, _093_, _093_, _093_, _093_, _093_ };
  assign after_0_23 = _092_ | _094_;
  assign larger_0_24 = row_24 > compared;
  assign _095_ = larger_0_24 & _002_;
  assign _096_ = row_24 & { _095_, _095_, _095_, _095_, _095_, _095_, _095_ };
  assign _099_ = _098_ & _002_;
  assign _098_ = _097_ & larger_0_23;
  assign _100_ = score_0 & { _099_, _099_, _099_, _099_, _099_, _099_, _099_ };
  assign _101_ = _096_ | _100_;
  assign _102_ = _087_ & _002_;
  assign _103_ = row_23 & { _102_, _102_, _102_, _102_, _102_, _102_, _102_ };
  assign after_0_24 = _101_ | _103_;
  assign larger_0_25 = row_25 > compared;
  assign _104_ = larger_0_25 & _002_;
  assign _105_ = row_25 & { _104_, _104_, _104_, _104_, _104_, _104_, _104_ };
  assign _107_ = _106_ & larger_0_24;
  assign _108_ = _107_ & _002_;
  assign _109_ = score_0 & { _108_, _108_, _108_, _108_, _108_, _108_, _108_ };
  assign _110_ = _105_ | _109_;
  assign _097_ = ~ larger_0_24;
  assign _111_ = _097_ & _002_;
  assign _112_ = row_24 & { _111_, _111_, _111_, _111_, _111_, _111_, _111_ };
  assign after_0_25 = _110_ | _112_;
  assign larger_0_26 = row_26 > compared;
  assign _113_ = larger_0_26 & _002_;
  assign _115_ = row_26 & { _113_, _113_, _113_, _113_, _113_, _113_, _113_ };
  assign _118_ = _117_ & _002_;
  assign _117_ = _116_ & larger_0_25;
  assign _120_ = score_0 & { _118_, _118_, _118_, _118_, _118_, _118_, _118_ };
  assign _121_ = _115_ | _120_;
  assign _122_ = _106_ & _002_;
  assign _123_ = row_25 & { _122_, _122_, _122_, _122_, _122_, _122_, _122_ };
  assign after_0_26 = _121_ | _123_;
  assign larger_0_27 = row_27 > compared;
  assign _124_ = larger_0_27 & _002_;
  assign _125_ = row_27 & { _124_, _124_, _124_, _124_, _124_, _124_, _124_ };
  assign _128_ = _127_ & _002_;
  assign _129_ = score_0 & { _128_, _128_, _128_, _128_, _128_, _128_, _128_ };
  assign _130_ = _125_ | _129_;
  assign _116_ = ~ larger_0_26;
  assign _131_ = _116_ & _002_;
  assign _132_ = row_26 & { _131_, _131_, _131_, _131_, _131_, _131_, _131_ };
  assign after_0_27 = _130_ | _132_;
  assign larger_0_28 = row_28 > compared;
  assign _133_ = larger_0_28 & _002_;
  assign _134_ = row_28 & { _133_, _133_, _133_, _133_, _133_, _133_, _133_ };
  assign _136_ = _135_ & larger_0_27;
  assign _137_ = _136_ & _002_;
  assign _141_ = score_0 & { _137_, _137_, _137_, _137_, _137_, _137_, _137_ };
  assign _142_ = _134_ | _141_;
  assign _143_ = _126_ & _002_;
  assign _145_ = row_27 & { _143_, _143_, _143_, _143_, _143_, _143_, _143_ };
  assign after_0_28 = _142_ | _145_;
  assign larger_0_29 = row_29 > compared;
  assign _146_ = larger_0_29 & _002_;
  assign _147_ = row_29 & { _146_, _146_, _146_, _146_, _146_, _146_, _146_ };
  assign _150_ = _149_ & _002_;
  assign _151_ = score_0 & { _150_, _150_, _150_, _150_, _150_, _150_, _150_ };
  assign _152_ = _147_ | _151_;
  assign _135_ = ~ larger_0_28;
  assign _153_ = _135_ & _002_;
  assign _154_ = row_28 & { _153_, _153_, _153_, _153_, _153_, _153_, _153_ };
  assign after_0_29 = _152_ | _154_;
  assign larger_0_30 = row_30 > compared;
  assign _155_ = larger_0_30 & _002_;
  assign _156_ = row_30 & { _155_, _155_, _155_, _155_, _155_, _155_, _155_ };
  assign _158_ = _157_ & larger_0_29;
  assign _160_ = _158_ & _002_;
  assign _161_ = score_0 & { _160_, _160_, _160_, _160_, _160_, _160_, _160_ };
  assign _162_ = _156_ | _161_;
  assign _163_ = _148_ & _002_;
  assign _164_ = row_29 & { _163_, _163_, _163_, _163_, _163_, _163_, _163_ };
  assign after_0_30 = _162_ | _164_;
  assign larger_0_31 = row_31 > compared;
  assign _165_ = larger_0_31 & _002_;
  assign _166_ = row_31 & { _165_, _165_, _165_, _165_, _165_, _165_, _165_ };
  assign _169_ = _168_ & _002_;
  assign _170_ = score_0 & { _169_, _169_, _169_, _169_, _169_, _169_, _169_ };
  assign _171_ = _166_ | _170_;
  assign _157_ = ~ larger_0_30;
  assign _002_ = ~ empty;
  assign _172_ = _157_ & _002_;
  assign _174_ = row_30 & { _172_, _172_, _172_, _172_, _172_, _172_, _172_ };
  assign after_0_31 = _171_ | _174_;
  assign _175_ = i__valid & i__payload[8];
  assign _176_ = ~ close;
  assign _177_ = waiting & _176_;
  assign _178_ = ending | _177_;
  assign _179_ = ~ o__ready;
  assign _180_ = full & _179_;
  assign _181_ = close | _180_;
  assign _182_ = free - \begin ;
  assign _183_ = full & o__ready;
  assign _184_ = $signed(_182_) + $signed({ 1'h0, _183_ });
  assign _185_ = i__payload[6:0] & { enters_0, enters_0, enters_0, enters_0, enters_0, enters_0, enters_0 };
  assign _083_ = ~ larger_0_1;
  assign _186_ = larger_0_0 & _083_;
  assign _140_ = larger_0_2 & _139_;
  assign _187_ = ~ larger_0_5;
  assign _188_ = larger_0_4 & _187_;
  assign _190_ = larger_0_6 & _189_;
  assign _191_ = ~ larger_0_9;
  assign _192_ = larger_0_8 & _191_;
  assign _194_ = larger_0_10 & _193_;
  assign _195_ = ~ larger_0_13;
  assign _026_ = ~ larger_0_17;
  assign _049_ = larger_0_18 & _048_;
  assign _066_ = ~ larger_0_21;
  assign _067_ = larger_0_20 & _066_;
  assign _088_ = larger_0_22 & _087_;
  assign _106_ = ~ larger_0_25;
  assign _127_ = larger_0_26 & _126_;
  assign _148_ = ~ larger_0_29;
  assign _149_ = larger_0_28 & _148_;
  assign _168_ = larger_0_30 & _167_;
  assign _197_ = | { _196_, _194_, _192_, _190_, _188_, _186_, _168_, _149_, _127_, _107_, _088_, _067_, _049_, _027_, _004_, _140_ };
  assign _139_ = ~ larger_0_3;
  assign _199_ = larger_0_1 & _139_;
  assign _200_ = larger_0_5 & _189_;
  assign _193_ = ~ larger_0_11;
  assign _201_ = larger_0_9 & _193_;
  assign _202_ = larger_0_13 & _003_;
  assign _048_ = ~ larger_0_19;
  assign _203_ = larger_0_17 & _048_;
  assign _205_ = larger_0_21 & _087_;
  assign _126_ = ~ larger_0_27;
  assign _206_ = larger_0_25 & _126_;
  assign _207_ = larger_0_29 & _167_;
  assign _208_ = | { _207_, _206_, _205_, _203_, _202_, _201_, _200_, _199_ };
  assign _189_ = ~ larger_0_7;
  assign _209_ = larger_0_3 & _189_;
  assign _210_ = larger_0_11 & _003_;
  assign _087_ = ~ larger_0_23;
  assign _211_ = larger_0_19 & _087_;
  assign _212_ = larger_0_27 & _167_;
  assign _213_ = | { _212_, _211_, _210_, _209_ };
  assign _003_ = ~ larger_0_15;
  assign _214_ = larger_0_7 & _003_;
  assign _215_ = larger_0_23 & _167_;
  assign _216_ = | { _215_, _214_ };
  assign _167_ = ~ larger_0_31;
  assign _217_ = larger_0_15 & _167_;
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
  always @(posedge clk)
    row_4 <= after_0_4;
  always @(posedge clk)
    row_5 <= after_0_5;
  always @(posedge clk)
    row_6 <= after_0_6;
  always @(posedge clk)
    row_7 <= after_0_7;
  always @(posedge clk)
    row_8 <= after_0_8;
  always @(posedge clk)
    row_9 <= after_0_9;
  always @(posedge clk)
    row_10 <= after_0_10;
  always @(posedge clk)
    row_11 <= after_0_11;
  always @(posedge clk)
    row_12 <= after_0_12;
  always @(posedge clk)
    row_13 <= after_0_13;
  always @(posedge clk)
    row_14 <= after_0_14;
  always @(posedge clk)
    row_15 <= after_0_15;
  always @(posedge clk)
    row_16 <= after_0_16;
  always @(posedge clk)
    row_17 <= after_0_17;
  always @(posedge clk)
    row_18 <= after_0_18;
  always @(posedge clk)
    row_19 <= after_0_19;
  always @(posedge clk)
    row_20 <= after_0_20;
  always @(posedge clk)
    row_21 <= after_0_21;
  always @(posedge clk)
    row_22 <= after_0_22;
  always @(posedge clk)
    row_23 <= after_0_23;
  always @(posedge clk)
    row_24 <= after_0_24;
  always @(posedge clk)
    row_25 <= after_0_25;
  always @(posedge clk)
    row_26 <= after_0_26;
  always @(posedge clk)
    row_27 <= after_0_27;
  always @(posedge clk)
    row_28 <= after_0_28;
  always @(posedge clk)
    row_29 <= after_0_29;
  always @(posedge clk)
    row_30 <= after_0_30;
  always @(posedge clk)
    row_31 <= after_0_31;
  always @(posedge clk)
    if (close) o__payload <= { _217_, _216_, _213_, _208_, _197_, row_0, row_31 };
  always @(posedge clk)
    if (rst) ending <= 1'h0;
    else ending <= _175_;
  always @(posedge clk)
    if (rst) waiting <= 1'h0;
    else waiting <= _178_;
  always @(posedge clk)
    if (rst) full <= 1'h0;
    else full <= _181_;
  always @(posedge clk)
    if (rst) free <= 2'h2;
    else free <= _184_;
  always @(posedge clk)
    if (rst) score_0 <= 7'h00;
    else score_0 <= _185_;
endmodule

module hamming_d64_l1024_n32_insertion__softmax(clk, rst, i_table__payload, i_table__valid, clear, i__valid, i_table__ready, i__ready, o__ready, i__payload, o__payload, loaded, valid_0);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [8:0] i_table__payload;
  wire [8:0] i_table__payload;
  input i_table__valid;
  wire i_table__valid;
  input clear;
  wire clear;
  input i__valid;
  wire i__valid;
  output i_table__ready;
  wire i_table__ready;
  output i__ready;
  wire i__ready;
  input o__ready;
  wire o__ready;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  output [18:0] o__payload;
  wire [18:0] o__payload;
  output loaded;
  reg loaded;
  output valid_0;
  reg valid_0;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [6:0] _04_;
  wire _05_;
  reg [9:0] index_0;
  reg last_0;
  wire moves_0;
  reg [6:0] place;
  wire [7:0] read_data;
  wire space_0;
  wire write;
  assign _00_ = ~ loaded;
  assign _01_ = ~ clear;
  assign i_table__ready = _00_ & _01_;
  assign write = i_table__valid & i_table__ready;
  assign _02_ = ~ valid_0;
  assign space_0 = _02_ | o__ready;
  assign moves_0 = _03_ & space_0;
  assign i__ready = space_0 & loaded;
  assign _04_ = place + 1'h1;
  assign _03_ = i__valid & loaded;
  always @(posedge clk)
    if (_05_) loaded <= 1'h0;
    else if (write) loaded <= i_table__payload[8];
  always @(posedge clk)
    if (_05_) place <= 7'h00;
    else if (write) place <= _04_;
  always @(posedge clk)
    if (rst) valid_0 <= 1'h0;
    else if (space_0) valid_0 <= _03_;
  always @(posedge clk)
    if (moves_0) index_0 <= i__payload[9:0];
  always @(posedge clk)
    if (moves_0) last_0 <= i__payload[17];
  assign _05_ = | { rst, clear };
  ram_65x8 \table  (
    .clk(clk),
    .read_address(i__payload[16:10]),
    .read_data(read_data),
    .read_enable(moves_0),
    .rst(rst),
    .write_address(place),
    .write_data(i_table__payload[7:0]),
    .write_enable(write)
  );
  assign o__payload = { last_0, read_data, index_0 };
endmodule

module matches_64(query, key, count);
  input [63:0] query;
  wire [63:0] query;
  input [63:0] key;
  wire [63:0] key;
  output [6:0] count;
  wire [6:0] count;
  wire [63:0] _00_;
  wire [63:0] equal;
  wire [1:0] ones_0_0;
  wire [1:0] ones_0_1;
  wire [1:0] ones_0_10;
  wire [1:0] ones_0_11;
  wire [1:0] ones_0_12;
  wire [1:0] ones_0_13;
  wire [1:0] ones_0_14;
  wire [1:0] ones_0_15;
  wire [1:0] ones_0_16;
  wire [1:0] ones_0_17;
  wire [1:0] ones_0_18;
  wire [1:0] ones_0_19;
  wire [1:0] ones_0_2;
  wire [1:0] ones_0_20;
  wire [1:0] ones_0_21;
  wire [1:0] ones_0_22;
  wire [1:0] ones_0_23;
  wire [1:0] ones_0_24;
  wire [1:0] ones_0_25;
  wire [1:0] ones_0_26;
  wire [1:0] ones_0_27;
  wire [1:0] ones_0_28;
  wire [1:0] ones_0_29;
  wire [1:0] ones_0_3;
  wire [1:0] ones_0_30;
  wire [1:0] ones_0_31;
  wire [1:0] ones_0_4;
  wire [1:0] ones_0_5;
  wire [1:0] ones_0_6;
  wire [1:0] ones_0_7;
  wire [1:0] ones_0_8;
  wire [1:0] ones_0_9;
  wire [2:0] ones_1_0;
  wire [2:0] ones_1_1;
  wire [2:0] ones_1_10;
  wire [2:0] ones_1_11;
  wire [2:0] ones_1_12;
  wire [2:0] ones_1_13;
  wire [2:0] ones_1_14;
  wire [2:0] ones_1_15;
  wire [2:0] ones_1_2;
  wire [2:0] ones_1_3;
  wire [2:0] ones_1_4;
  wire [2:0] ones_1_5;
  wire [2:0] ones_1_6;
  wire [2:0] ones_1_7;
  wire [2:0] ones_1_8;
  wire [2:0] ones_1_9;
  wire [3:0] ones_2_0;
  wire [3:0] ones_2_1;
  wire [3:0] ones_2_2;
  wire [3:0] ones_2_3;
  wire [3:0] ones_2_4;
  wire [3:0] ones_2_5;
  wire [3:0] ones_2_6;
  wire [3:0] ones_2_7;
  wire [4:0] ones_3_0;
  wire [4:0] ones_3_1;
  wire [4:0] ones_3_2;
  wire [4:0] ones_3_3;
  wire [5:0] ones_4_0;
  wire [5:0] ones_4_1;
  assign ones_0_8 = equal[16] + equal[17];
  assign ones_0_9 = equal[18] + equal[19];
  assign ones_0_10 = equal[20] + equal[21];
  assign ones_0_11 = equal[22] + equal[23];
  assign ones_0_12 = equal[24] + equal[25];
  assign ones_0_13 = equal[26] + equal[27];
  assign ones_0_14 = equal[28] + equal[29];
  assign ones_0_15 = equal[30] + equal[31];
  assign ones_0_16 = equal[32] + equal[33];
  assign ones_0_17 = equal[34] + equal[35];
  assign ones_0_0 = equal[0] + equal[1];
  assign ones_0_18 = equal[36] + equal[37];
  assign ones_0_19 = equal[38] + equal[39];
  assign ones_0_20 = equal[40] + equal[41];
  assign ones_0_21 = equal[42] + equal[43];
  assign ones_0_22 = equal[44] + equal[45];
  assign ones_0_23 = equal[46] + equal[47];
  assign ones_0_24 = equal[48] + equal[49];
  assign ones_0_25 = equal[50] + equal[51];
  assign ones_0_26 = equal[52] + equal[53];
  assign ones_0_27 = equal[54] + equal[55];
  assign ones_0_1 = equal[2] + equal[3];
  assign ones_0_28 = equal[56] + equal[57];
  assign ones_0_29 = equal[58] + equal[59];
  assign ones_0_30 = equal[60] + equal[61];
  assign ones_0_31 = equal[62] + equal[63];
  assign ones_1_0 = ones_0_0 + ones_0_1;
  assign ones_1_1 = ones_0_2 + ones_0_3;
  assign ones_1_2 = ones_0_4 + ones_0_5;
  assign ones_1_3 = ones_0_6 + ones_0_7;
  assign ones_1_4 = ones_0_8 + ones_0_9;
  assign ones_1_5 = ones_0_10 + ones_0_11;
  assign ones_0_2 = equal[4] + equal[5];
  assign ones_1_6 = ones_0_12 + ones_0_13;
  assign ones_1_7 = ones_0_14 + ones_0_15;
  assign ones_1_8 = ones_0_16 + ones_0_17;
  assign ones_1_9 = ones_0_18 + ones_0_19;
  assign ones_1_10 = ones_0_20 + ones_0_21;
  assign ones_1_11 = ones_0_22 + ones_0_23;
  assign ones_1_12 = ones_0_24 + ones_0_25;
  assign ones_1_13 = ones_0_26 + ones_0_27;
  assign ones_1_14 = ones_0_28 + ones_0_29;
  assign ones_1_15 = ones_0_30 + ones_0_31;
  assign ones_0_3 = equal[6] + equal[7];
  assign ones_2_0 = ones_1_0 + ones_1_1;
  assign ones_2_1 = ones_1_2 + ones_1_3;
  assign ones_2_2 = ones_1_4 + ones_1_5;
  assign ones_2_3 = ones_1_6 + ones_1_7;
  assign ones_2_4 = ones_1_8 + ones_1_9;
  assign ones_2_5 = ones_1_10 + ones_1_11;
  assign ones_2_6 = ones_1_12 + ones_1_13;
  assign ones_2_7 = ones_1_14 + ones_1_15;
  assign ones_3_0 = ones_2_0 + ones_2_1;
  assign ones_3_1 = ones_2_2 + ones_2_3;
  assign ones_0_4 = equal[8] + equal[9];
  assign ones_3_2 = ones_2_4 + ones_2_5;
  assign ones_3_3 = ones_2_6 + ones_2_7;
  assign ones_4_0 = ones_3_0 + ones_3_1;
  assign ones_4_1 = ones_3_2 + ones_3_3;
  assign count = ones_4_0 + ones_4_1;
  assign _00_ = query ^ key;
  assign equal = ~ _00_;
  assign ones_0_5 = equal[10] + equal[11];
  assign ones_0_6 = equal[12] + equal[13];
  assign ones_0_7 = equal[14] + equal[15];
endmodule

module ram_1024x64(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [9:0] write_address;
  wire [9:0] write_address;
  input [63:0] write_data;
  wire [63:0] write_data;
  input read_enable;
  wire read_enable;
  input [9:0] read_address;
  wire [9:0] read_address;
  output [63:0] read_data;
  wire [63:0] read_data;
  reg [63:0] cells [1023:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [63:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_1033x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [10:0] write_address;
  wire [10:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [10:0] read_address;
  wire [10:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [1032:0];
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

module ram_128x11(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [6:0] write_address;
  wire [6:0] write_address;
  input [10:0] write_data;
  wire [10:0] write_data;
  input read_enable;
  wire read_enable;
  input [6:0] read_address;
  wire [6:0] read_address;
  output [10:0] read_data;
  wire [10:0] read_data;
  reg [10:0] cells [127:0];
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

module ram_128x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [6:0] write_address;
  wire [6:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [6:0] read_address;
  wire [6:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [127:0];
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

module ram_32768x16(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [14:0] write_address;
  wire [14:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input read_enable;
  wire read_enable;
  input [14:0] read_address;
  wire [14:0] read_address;
  output [15:0] read_data;
  wire [15:0] read_data;
  reg [15:0] cells [32767:0];
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

module ram_65x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [6:0] write_address;
  wire [6:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [6:0] read_address;
  wire [6:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [64:0];
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
