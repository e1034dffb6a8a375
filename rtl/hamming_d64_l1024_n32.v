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

module hamming_d64_l1024_n32(clk, rst, i_table__payload, i_table__valid, i_key__payload, i_key__valid, i_value__payload, i_value__valid, i_query__payload, i_query__valid, o__ready, i_table__ready, i_key__ready, i_value__ready, i_query__ready, o__payload, o__valid, refused);
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
  hamming_d64_l1024_n32__context_sums context_sums (
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
  hamming_d64_l1024_n32__normalise normalise (
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
  hamming_d64_l1024_n32__score score (
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
  hamming_d64_l1024_n32__select select (
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
  hamming_d64_l1024_n32__softmax softmax (
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

module hamming_d64_l1024_n32__context_sums(clk, rst, write_data, i_value__valid, clear, i_value__ready, refused, i__ready, start, finished, o__ready, i__payload, i__valid, part_0, part_1, rows, o__valid);
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

module hamming_d64_l1024_n32__normalise(clk, rst, o__ready_15 , o__valid_22 , i__ready, part_0, part_1, i__valid, o__payload_24 );
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
  hamming_d64_l1024_n32__normalise__sums sums (
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

module hamming_d64_l1024_n32__normalise__sums(clk, rst, o__ready, i__ready, o__valid, part_0, part_1, i__valid, o__payload);
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

module hamming_d64_l1024_n32__score(clk, rst, write_data, i_query__payload, i_query__valid, i_key__valid, clear, open, may_begin, refused_key, refuse, \begin , issue, i_query__ready, \final , room, o__payload, o__valid, rows);
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
  hamming_d64_l1024_n32__score__unit unit (
    .key(keys),
    .query(i_query__payload[63:0]),
    .scores(scores)
  );
  assign o__payload = { ends_1, 1'h1, scores };
endmodule

module hamming_d64_l1024_n32__score__unit(query, scores, key);
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

module hamming_d64_l1024_n32__select(clk, rst, \begin , may_begin, room, o__valid_10 , o__ready_8 , i__payload, i__valid, o__payload_6 );
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
  hamming_d64_l1024_n32__select__sieve sieve (
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
  hamming_d64_l1024_n32__select__tracker tracker (
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

module hamming_d64_l1024_n32__select__sieve(clk, rst, ends, room, o__valid, o__ready, i__valid, i__payload, i_threshold__payload, i_threshold__valid, found);
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
  input [18:0] i_threshold__payload;
  wire [18:0] i_threshold__payload;
  input i_threshold__valid;
  wire i_threshold__valid;
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
  hamming_d64_l1024_n32__select__sieve__scores scores (
    .clk(clk),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign { found[17], found[9:0] } = { word[7], index };
endmodule

module hamming_d64_l1024_n32__select__sieve__scores(clk, rst, read_enable, word, write_enable, write_data);
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
  wire _10_;
  wire _11_;
  reg [10:0] read_address;
  wire [10:0] read_place_following;
  reg [10:0] write_address;
  wire [10:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  assign _10_ = write_place_following[1] & _00_;
  assign _11_ = write_place_following[3] & _00_;
  assign _01_ = write_place_following[6] & _00_;
  assign _02_ = & { write_address[10], write_address[6], write_address[3], write_address[0] };
  assign _00_ = ~ _02_;
  assign _03_ = write_place_following[10] & _00_;
  assign _06_ = read_place_following[1] & _05_;
  assign _07_ = read_place_following[3] & _05_;
  assign _08_ = read_place_following[6] & _05_;
  assign _04_ = & { read_address[10], read_address[6], read_address[3], read_address[0] };
  assign _05_ = ~ _04_;
  assign _09_ = read_place_following[10] & _05_;
  always @(posedge clk)
    if (rst) write_address <= 11'h000;
    else if (write_enable) write_address <= { _03_, write_place_following[9:7], _01_, write_place_following[5:4], _11_, write_place_following[2], _10_, write_place_following[0] };
  always @(posedge clk)
    if (rst) read_address <= 11'h000;
    else if (read_enable) read_address <= { _09_, read_place_following[9:7], _08_, read_place_following[5:4], _07_, read_place_following[2], _06_, read_place_following[0] };
  ram_1098x8 words (
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

module hamming_d64_l1024_n32__select__tracker(clk, rst, \begin , may_begin, o__ready, i__valid, i__payload, o__payload, full);
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
  output [18:0] o__payload;
  wire [18:0] o__payload;
  output full;
  reg full;
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
  wire [6:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [5:0] _014_;
  wire _015_;
  wire _016_;
  wire [5:0] _017_;
  wire _018_;
  wire _019_;
  wire [5:0] _020_;
  wire [5:0] _021_;
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
  wire [1:0] _034_;
  wire _035_;
  wire [1:0] _036_;
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
  wire [4:0] _052_;
  wire _053_;
  wire _054_;
  wire [4:0] _055_;
  wire [4:0] _056_;
  reg [4:0] above;
  wire [6:0] address;
  reg bank;
  reg bank_1;
  reg clearing;
  reg closing;
  wire counts_0;
  wire done;
  wire ends;
  reg [1:0] free;
  reg look;
  reg [6:0] maximum;
  wire [5:0] new_0;
  wire [5:0] old_0;
  reg pending_0;
  reg [6:0] place;
  reg reached;
  wire [6:0] read_address;
  wire [6:0] read_address_33 ;
  wire [5:0] read_data;
  wire [5:0] read_data_40 ;
  wire read_enable;
  wire read_enable_32 ;
  wire reads;
  reg same_0;
  reg [6:0] score_1_0;
  wire start;
  reg sweep;
  wire sweeps_0_0;
  wire sweeps_0_1;
  reg swept;
  reg [6:0] threshold;
  wire [5:0] total;
  reg waiting;
  wire [6:0] write_address;
  wire [6:0] write_address_35 ;
  wire [5:0] write_data;
  wire [5:0] write_data_36 ;
  wire write_enable;
  wire write_enable_34 ;
  reg [5:0] written_0;
  assign ends = i__valid & i__payload[8];
  assign _010_ = place - 1'h1;
  assign address = _000_ ? 7'h40 : _010_;
  assign _000_ = ! place;
  assign done = look & _000_;
  assign reads = sweep & _019_;
  assign _032_ = ~ sweep;
  assign _043_ = _024_ & _032_;
  assign _050_ = ~ full;
  assign _001_ = _050_ | o__ready;
  assign start = _043_ & _001_;
  assign _002_ = | free;
  assign may_begin = _002_ & _003_;
  assign counts_0 = i__valid & i__payload[7];
  assign _005_ = _004_ | clearing;
  assign sweeps_0_0 = reads & _005_;
  assign _006_ = ! bank;
  assign _007_ = counts_0 & _006_;
  assign read_enable = sweeps_0_0 | _007_;
  assign read_address = sweeps_0_0 ? address : i__payload[6:0];
  assign _008_ = ! bank_1;
  assign _009_ = pending_0 & _008_;
  assign write_enable = sweeps_0_0 | _009_;
  assign write_address = sweeps_0_0 ? address : score_1_0;
  assign write_data = sweeps_0_0 ? 6'h00 : new_0;
  assign _011_ = swept | clearing;
  assign sweeps_0_1 = reads & _011_;
  assign _012_ = counts_0 & bank;
  assign read_enable_32  = sweeps_0_1 | _012_;
  assign read_address_33  = sweeps_0_1 ? address : i__payload[6:0];
  assign _013_ = pending_0 & bank_1;
  assign write_enable_34  = sweeps_0_1 | _013_;
  assign write_address_35  = sweeps_0_1 ? address : score_1_0;
  assign write_data_36  = sweeps_0_1 ? 6'h00 : new_0;
  assign _014_ = bank_1 ? read_data_40  : read_data;
  assign old_0 = same_0 ? written_0 : _014_;
  assign _015_ = ~ old_0[5];
  assign new_0 = old_0 + _015_;
  assign _004_ = ! swept;
  assign _016_ = look & _004_;
  assign _017_ = read_data & { _016_, _016_, _016_, _016_, _016_, _016_ };
  assign _018_ = look & swept;
  assign _020_ = read_data_40  & { _018_, _018_, _018_, _018_, _018_, _018_ };
  assign _021_ = _017_ | _020_;
  assign total = above + _021_;
  assign _022_ = bank ^ ends;
  assign _023_ = start | reads;
  assign _024_ = closing | waiting;
  assign _025_ = ~ start;
  assign _026_ = _024_ & _025_;
  assign _027_ = clearing & _019_;
  assign _029_ = ~ o__ready;
  assign _030_ = full & _029_;
  assign _031_ = _028_ | _030_;
  assign _003_ = ~ clearing;
  assign _028_ = done & _003_;
  assign _033_ = swept ^ _028_;
  assign _034_ = free - \begin ;
  assign _035_ = full & o__ready;
  assign _036_ = $signed(_034_) + $signed({ 1'h0, _035_ });
  assign _037_ = ~ closing;
  assign _038_ = pending_0 & _037_;
  assign _039_ = i__payload[6:0] == score_1_0;
  assign _040_ = _038_ & _039_;
  assign _041_ = ~ look;
  assign _042_ = reads & _041_;
  assign _044_ = ~ reached;
  assign _045_ = look & _044_;
  assign _046_ = ~ total[5];
  assign _019_ = ~ done;
  assign _047_ = _046_ & _019_;
  assign _048_ = ! above;
  always @(posedge clk)
    bank_1 <= bank;
  always @(posedge clk)
    sweep <= _049_;
  always @(posedge clk)
    clearing <= _051_;
  always @(posedge clk)
    score_1_0 <= i__payload[6:0];
  always @(posedge clk)
    same_0 <= _040_;
  always @(posedge clk)
    written_0 <= new_0;
  always @(posedge clk)
    above <= _052_;
  always @(posedge clk)
    if (_045_) threshold <= place;
  always @(posedge clk)
    if (_054_) maximum <= place;
  always @(posedge clk)
    if (rst) full <= 1'h0;
    else full <= _031_;
  always @(posedge clk)
    if (rst) swept <= 1'h0;
    else swept <= _033_;
  always @(posedge clk)
    if (rst) place <= 7'h00;
    else if (reads) place <= address;
  always @(posedge clk)
    if (rst) free <= 2'h2;
    else free <= _036_;
  always @(posedge clk)
    if (rst) pending_0 <= 1'h0;
    else pending_0 <= counts_0;
  always @(posedge clk)
    if (rst) bank <= 1'h0;
    else bank <= _022_;
  always @(posedge clk)
    if (rst) closing <= 1'h0;
    else closing <= ends;
  always @(posedge clk)
    if (rst) look <= 1'h0;
    else look <= reads;
  always @(posedge clk)
    if (rst) waiting <= 1'h0;
    else waiting <= _026_;
  always @(posedge clk)
    if (_053_)
      if (!_045_) reached <= 1'h0;
      else reached <= total[5];
  assign _053_ = | { _045_, _042_ };
  assign _054_ = & { _048_, _045_ };
  assign _055_ = _042_ ? 5'h00 : above;
  assign _056_ = _047_ ? total[4:0] : _055_;
  assign _052_ = _045_ ? _056_ : _055_;
  assign _051_ = _027_ | rst;
  assign _049_ = _023_ | rst;
  ram_65x6 counts_0_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_65x6 counts_0_1 (
    .clk(clk),
    .read_address(read_address_33 ),
    .read_data(read_data_40 ),
    .read_enable(read_enable_32 ),
    .rst(rst),
    .write_address(write_address_35 ),
    .write_data(write_data_36 ),
    .write_enable(write_enable_34 )
  );
  assign o__payload = { above, maximum, threshold };
endmodule

module hamming_d64_l1024_n32__softmax(clk, rst, i_table__payload, i_table__valid, clear, i__valid, i_table__ready, i__ready, o__ready, i__payload, o__payload, loaded, valid_0);
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

module ram_1098x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
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
  reg [7:0] cells [1097:0];
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

module ram_65x6(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [6:0] write_address;
  wire [6:0] write_address;
  input [5:0] write_data;
  wire [5:0] write_data;
  input read_enable;
  wire read_enable;
  input [6:0] read_address;
  wire [6:0] read_address;
  output [5:0] read_data;
  wire [5:0] read_data;
  reg [5:0] cells [64:0];
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
