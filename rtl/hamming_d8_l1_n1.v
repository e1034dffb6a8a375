module column_u8_i8_s16(clk, value, rst, weight, fresh, sum);
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
  output [15:0] sum;
  reg [15:0] sum;
  wire [15:0] _0_;
  wire [15:0] begun;
  wire [15:0] product;
  wire [7:0] raised;
  assign begun = fresh ? 16'h0000 : sum;
  assign raised[7] = ~ value[7];
  assign product = weight * { raised[7], value[6:0] };
  assign _0_ = begun + product;
  always @(posedge clk)
    sum <= _0_;
  assign raised[6:0] = value[6:0];
endmodule

module divider_u16_u8_q8f0(clk, rst, i__payload, i__valid, divisor, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [15:0] i__payload;
  wire [15:0] i__payload;
  input i__valid;
  wire i__valid;
  input [7:0] divisor;
  wire [7:0] divisor;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [7:0] o__payload;
  wire [7:0] o__payload;
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
  wire [7:0] _10_;
  wire [7:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire [8:0] _20_;
  wire [7:0] adds;
  wire away;
  reg [7:0] digits;
  wire loads;
  wire lowest;
  wire [8:0] moved;
  reg negative;
  wire [9:0] result;
  reg [3:0] step;
  wire subtracts;
  assign i__ready = ! step;
  assign o__valid = step == 4'h9;
  assign loads = i__ready & i__valid;
  assign moved[0] = digits[7] & _00_;
  assign _12_ = | divisor;
  assign _13_ = step == 1'h1;
  assign _14_ = _12_ | _13_;
  assign _15_ = ~ _14_;
  assign lowest = divisor[0] | _15_;
  assign subtracts = ~ negative;
  assign adds = { divisor[7:1], lowest } ^ { subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts };
  assign result = { moved, subtracts } + { subtracts, adds, subtracts };
  assign _16_ = | result[9:1];
  assign _17_ = ~ _16_;
  assign _01_ = result[9] | _17_;
  assign _02_ = ~ result[9];
  assign away = negative ? _01_ : _02_;
  assign o__payload[0] = ~ away;
  assign _03_ = ~ digits[6];
  assign _04_ = away & subtracts;
  assign o__payload[7:1] = { _03_, digits[5:0] } + _04_;
  assign _05_ = ~ i__ready;
  assign _06_ = _05_ & _00_;
  assign _07_ = o__valid & o__ready;
  assign _00_ = ~ o__valid;
  assign _08_ = i__ready ? i__valid : _00_;
  assign _09_ = step + _08_;
  reg [7:0] _48_;
  always @(posedge clk)
    if (_18_) _48_ <= _10_;
  assign moved[8:1] = _48_;
  always @(posedge clk)
    if (loads) negative <= 1'h0;
    else if (_06_) negative <= result[9];
  always @(posedge clk)
    if (_18_) digits <= _11_;
  always @(posedge clk)
    if (_19_) step <= 4'h0;
    else step <= _09_;
  assign _18_ = | { loads, _06_ };
  assign _19_ = | { _07_, rst };
  assign _11_ = loads ? i__payload[7:0] : { digits[6:0], subtracts };
  assign _20_[7:0] = _06_ ? result[8:1] : 8'h00;
  assign _10_ = loads ? i__payload[15:8] : _20_[7:0];
  assign _20_[8] = 1'h0;
endmodule

module hamming_d8_l1_n1(clk, rst, i_table__payload, i_table__valid, i_key__payload, i_key__valid, i_value__payload, i_value__valid, i_query__payload, i_query__valid, o__ready, i_table__ready, i_key__ready, i_value__ready, i_query__ready, o__payload, o__valid, refused);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [8:0] i_table__payload;
  wire [8:0] i_table__payload;
  input i_table__valid;
  wire i_table__valid;
  input [8:0] i_key__payload;
  wire [8:0] i_key__payload;
  input i_key__valid;
  wire i_key__valid;
  input [8:0] i_value__payload;
  wire [8:0] i_value__payload;
  input i_value__valid;
  wire i_value__valid;
  input [9:0] i_query__payload;
  wire [9:0] i_query__payload;
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
  output [8:0] o__payload;
  wire [8:0] o__payload;
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
  wire [5:0] i__payload;
  wire [5:0] i__payload_65 ;
  wire [9:0] i__payload_67 ;
  wire [24:0] i__payload_73 ;
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
  wire rows;
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
  assign _02_ = i_key__valid_22  & i_key__payload[8];
  assign _03_ = i_value__valid & i_value__ready;
  assign _04_ = _03_ & i_value__payload[8];
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
  hamming_d8_l1_n1__context_sums context_sums (
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
    .part_0(i__payload_73 [23:0]),
    .part_1(i__payload_73 [24]),
    .refused(refused_55 ),
    .rows(rows),
    .rst(rst),
    .start(started),
    .write_data(i_value__payload[7:0])
  );
  hamming_d8_l1_n1__normalise normalise (
    .clk(clk),
    .i__ready(i__ready_76 ),
    .i__valid(i__valid_77 ),
    .o__payload_24 (o__payload),
    .o__ready_15 (o__ready),
    .o__valid_22 (o__valid),
    .part_0(i__payload_73 [23:0]),
    .part_1(i__payload_73 [24]),
    .rst(rst)
  );
  hamming_d8_l1_n1__score score (
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
    .write_data(i_key__payload[7:0])
  );
  hamming_d8_l1_n1__select select (
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
  hamming_d8_l1_n1__softmax softmax (
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

module hamming_d8_l1_n1__context_sums(clk, rst, write_data, i_value__valid, clear, i_value__ready, refused, i__ready, start, finished, o__ready, i__payload, i__valid, part_0, part_1, rows, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] write_data;
  wire [7:0] write_data;
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
  input [9:0] i__payload;
  wire [9:0] i__payload;
  input i__valid;
  wire i__valid;
  output [23:0] part_0;
  wire [23:0] part_0;
  output part_1;
  reg part_1;
  output rows;
  reg rows;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [1:0] _09_;
  wire [7:0] _10_;
  wire [7:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire [1:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  reg active;
  wire adds;
  reg begins;
  reg closes;
  reg completes;
  wire [7:0] counted;
  wire ends;
  wire [1:0] entry;
  wire fresh;
  wire goes;
  wire list_ends;
  wire listing;
  wire moves;
  reg [1:0] number;
  reg place;
  reg present;
  wire [1:0] read_address;
  wire [7:0] read_data_57 ;
  wire [7:0] read_data_63 ;
  wire read_enable_47 ;
  wire row_ends;
  wire stalled;
  wire [15:0] sum;
  reg [7:0] total;
  reg [1:0] write_address_26 ;
  wire [1:0] write_data_27 ;
  wire write_enable;
  wire write_enable_25 ;
  assign _08_ = place + listing;
  assign _09_ = write_address_26  + list_ends;
  assign read_address = number + start;
  assign finished = ends & moves;
  assign _10_ = fresh ? 8'h00 : total;
  assign _11_ = _10_ + counted;
  always @(posedge clk)
    begins <= _14_;
  always @(posedge clk)
    total <= _11_;
  assign i_value__ready = ~ clear;
  assign row_ends = i_value__valid & i_value__ready;
  assign refused = row_ends & rows;
  assign _12_ = ~ o__ready;
  assign stalled = o__valid & _12_;
  assign moves = ~ stalled;
  assign i__ready = write_address_26  != number;
  assign listing = i__valid & i__ready;
  assign _13_ = ~ place;
  assign write_enable_25  = listing & _13_;
  assign _15_ = ! place;
  assign write_data_27 [1] = i__payload[9] | _15_;
  assign list_ends = listing & i__payload[9];
  assign ends = active & entry[1];
  assign _16_ = number + 1'h1;
  assign _00_ = write_address_26  != _16_;
  assign _01_ = moves & _00_;
  assign _02_ = ~ active;
  assign _03_ = _02_ | ends;
  assign start = _01_ & _03_;
  assign _04_ = ~ ends;
  assign _05_ = read_enable_47  & _04_;
  assign goes = start | _05_;
  assign read_enable_47  = moves & active;
  assign adds = present & moves;
  assign fresh = begins & adds;
  assign counted = read_data_57  & { adds, adds, adds, adds, adds, adds, adds, adds };
  assign _06_ = ~ rows;
  assign write_enable = row_ends & _06_;
  assign _07_ = rows + write_enable;
  always @(posedge clk)
    if (rst) part_1 <= 1'h0;
    else if (!stalled) part_1 <= closes;
  always @(posedge clk)
    if (_17_) rows <= 1'h0;
    else rows <= _07_;
  always @(posedge clk)
    if (_18_) place <= 1'h0;
    else place <= _08_;
  always @(posedge clk)
    if (rst) write_address_26  <= 2'h0;
    else write_address_26  <= _09_;
  always @(posedge clk)
    if (rst) number <= 2'h3;
    else number <= read_address;
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
    if (!stalled) closes <= ends;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (!stalled) o__valid <= completes;
  assign _17_ = | { rst, clear };
  assign _18_ = | { list_ends, rst };
  assign _19_ = adds ? completes : begins;
  assign _14_ = _19_ | rst;
  column_u8_i8_s16 column_0 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum),
    .value(read_data_63 ),
    .weight(counted)
  );
  ram_4x2 indices (
    .clk(clk),
    .read_address(read_address),
    .read_data(entry),
    .read_enable(goes),
    .rst(rst),
    .write_address(write_address_26 ),
    .write_data({ write_data_27 [1], i__payload[0] }),
    .write_enable(write_enable_25 )
  );
  ram_1x8 values (
    .clk(clk),
    .read_address(entry[0]),
    .read_data(read_data_63 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address(1'h0),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_4x8 weights (
    .clk(clk),
    .read_address(number),
    .read_data(read_data_57 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address(write_address_26 ),
    .write_data(i__payload[8:1]),
    .write_enable(write_enable_25 )
  );
  assign part_0 = { total, sum };
  assign write_data_27 [0] = i__payload[0];
endmodule

module hamming_d8_l1_n1__normalise(clk, rst, o__ready_15 , o__valid_22 , i__ready, part_0, part_1, i__valid, o__payload_24 );
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
  input [23:0] part_0;
  wire [23:0] part_0;
  input part_1;
  wire part_1;
  input i__valid;
  wire i__valid;
  output [8:0] o__payload_24 ;
  wire [8:0] o__payload_24 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  reg [7:0] divisor;
  wire enters_0;
  reg first;
  wire i__ready_18 ;
  reg last_0;
  wire [16:0] o__payload;
  wire [7:0] o__payload_25 ;
  wire o__ready_17 ;
  wire o__valid;
  assign _01_ = ~ first;
  assign _02_ = _01_ | i__ready_18 ;
  assign o__ready_17  = i__ready_18  & _02_;
  assign enters_0 = o__valid & o__ready_17 ;
  always @(posedge clk)
    first <= _00_;
  always @(posedge clk)
    if (enters_0) last_0 <= o__payload[16];
  always @(posedge clk)
    if (_03_) divisor <= part_0[23:16];
  assign _03_ = & { enters_0, first };
  assign _04_ = enters_0 ? o__payload[16] : first;
  assign _00_ = _04_ | rst;
  divider_u16_u8_q8f0 divider_0 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[15:0]),
    .i__ready(i__ready_18 ),
    .i__valid(enters_0),
    .o__payload(o__payload_25 ),
    .o__ready(o__ready_15 ),
    .o__valid(o__valid_22 ),
    .rst(rst)
  );
  hamming_d8_l1_n1__normalise__sums sums (
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready_17 ),
    .o__valid(o__valid),
    .part_0(part_0),
    .part_1(part_1)
  );
  assign o__payload_24  = { last_0, o__payload_25  };
endmodule

module hamming_d8_l1_n1__normalise__sums(o__ready, i__ready, o__valid, part_0, part_1, i__valid, o__payload);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output o__valid;
  wire o__valid;
  input [23:0] part_0;
  wire [23:0] part_0;
  input part_1;
  wire part_1;
  input i__valid;
  wire i__valid;
  output [16:0] o__payload;
  wire [16:0] o__payload;
  assign o__valid = i__valid;
  assign i__ready = o__ready;
  assign o__payload = { part_1, part_0[15:0] };
endmodule

module hamming_d8_l1_n1__score(clk, rst, write_data, i_query__payload, i_query__valid, i_key__valid, clear, open, may_begin, refused_key, refuse, \begin , issue, i_query__ready, \final , room, o__payload, o__valid, rows);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] write_data;
  wire [7:0] write_data;
  input [9:0] i_query__payload;
  wire [9:0] i_query__payload;
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
  output [5:0] o__payload;
  wire [5:0] o__payload;
  output o__valid;
  reg o__valid;
  input rows;
  wire rows;
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
  reg come;
  wire ends;
  reg ends_1;
  wire following;
  reg full;
  wire [7:0] keys;
  reg read_address;
  reg running;
  wire [3:0] scores;
  wire wanted;
  wire write;
  assign _00_ = ~ full;
  assign write = i_key__valid & _00_;
  assign refused_key = i_key__valid & full;
  assign _18_ = i_query__valid & open;
  assign _19_ = _18_ & _02_;
  assign _20_ = _19_ & _04_;
  assign _01_ = ! i_query__payload[8];
  assign refuse = _20_ & _01_;
  assign _02_ = ~ running;
  assign _03_ = open & _02_;
  assign _04_ = ~ come;
  assign _05_ = _03_ & _04_;
  assign _06_ = _05_ & room;
  assign _07_ = _06_ & may_begin;
  assign _08_ = i_query__payload[8] <= full;
  assign _09_ = _07_ & _08_;
  assign _10_ = i_query__payload[8] <= rows;
  assign wanted = _09_ & _10_;
  assign _11_ = ~ refuse;
  assign _12_ = i_query__valid & _11_;
  assign \begin  = _12_ & wanted;
  assign _13_ = running & room;
  assign issue = \begin  | _13_;
  assign following = read_address + 1'h1;
  assign ends = following == i_query__payload[8];
  assign i_query__ready = come | refuse;
  assign \final  = i_query__ready & i_query__payload[9];
  assign _14_ = full + 1'h1;
  assign _15_ = issue & ends;
  assign _16_ = ~ ends;
  assign _17_ = ends ? 1'h0 : following;
  always @(posedge clk)
    ends_1 <= ends;
  always @(posedge clk)
    if (_21_) full <= 1'h0;
    else if (write) full <= _14_;
  always @(posedge clk)
    if (rst) come <= 1'h0;
    else come <= _15_;
  always @(posedge clk)
    if (rst) running <= 1'h0;
    else if (issue) running <= _16_;
  always @(posedge clk)
    if (rst) read_address <= 1'h0;
    else if (issue) read_address <= _17_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= issue;
  assign _21_ = | { rst, clear };
  ram_1x8 rows_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys),
    .read_enable(issue),
    .rst(rst),
    .write_address(full),
    .write_data(write_data),
    .write_enable(write)
  );
  hamming_d8_l1_n1__score__unit unit (
    .key(keys),
    .query(i_query__payload[7:0]),
    .scores(scores)
  );
  assign o__payload = { ends_1, 1'h1, scores };
endmodule

module hamming_d8_l1_n1__score__unit(query, scores, key);
  input [7:0] query;
  wire [7:0] query;
  output [3:0] scores;
  wire [3:0] scores;
  input [7:0] key;
  wire [7:0] key;
  matches_8 matches_0 (
    .count(scores),
    .key(key),
    .query(query)
  );
endmodule

module hamming_d8_l1_n1__select(clk, rst, \begin , may_begin, room, o__valid_10 , o__ready_8 , i__payload, i__valid, o__payload_6 );
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
  input [5:0] i__payload;
  wire [5:0] i__payload;
  input i__valid;
  wire i__valid;
  output [5:0] o__payload_6 ;
  wire [5:0] o__payload_6 ;
  wire [7:0] i_threshold__payload;
  wire i_threshold__ready;
  wire i_threshold__valid;
  hamming_d8_l1_n1__select__sieve sieve (
    .clk(clk),
    .ends(i_threshold__ready),
    .found(o__payload_6 ),
    .i__payload({ i__payload[5], i__payload[3:0] }),
    .i__valid(i__valid),
    .i_threshold__payload(i_threshold__payload),
    .i_threshold__valid(i_threshold__valid),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .room(room),
    .rst(rst)
  );
  hamming_d8_l1_n1__select__tracker tracker (
    .\begin (\begin ),
    .clk(clk),
    .full(i_threshold__valid),
    .i__payload({ i__payload[5], 1'h1, i__payload[3:0] }),
    .i__valid(i__valid),
    .may_begin(may_begin),
    .o__payload(i_threshold__payload),
    .o__ready(i_threshold__ready),
    .rst(rst)
  );
endmodule

module hamming_d8_l1_n1__select__sieve(clk, rst, ends, room, o__valid, o__ready, i__valid, i__payload, i_threshold__payload, i_threshold__valid, found);
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
  input [4:0] i__payload;
  wire [4:0] i__payload;
  input [7:0] i_threshold__payload;
  wire [7:0] i_threshold__payload;
  input i_threshold__valid;
  wire i_threshold__valid;
  output [5:0] found;
  wire [5:0] found;
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
  wire [8:0] _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire begins;
  wire [3:0] below;
  wire [3:0] differs;
  wire equal;
  reg here;
  reg index;
  reg [8:0] limit;
  wire moves;
  wire passes;
  reg stalled;
  wire take;
  wire [4:0] word;
  assign _00_ = ~ o__ready;
  assign _08_ = o__valid & _00_;
  assign _14_ = ~ _08_;
  assign moves = here & _14_;
  assign _15_ = moves & word[4];
  assign _16_ = ~ here;
  assign ends = _15_ | _16_;
  assign begins = ends & i_threshold__valid;
  assign _17_ = ~ word[4];
  assign _18_ = moves & _17_;
  assign take = begins | _18_;
  assign room = ~ stalled;
  assign differs = word[3:0] ^ limit[3:0];
  assign _19_ = | differs;
  assign equal = ~ _19_;
  assign _20_ = differs[0] ? word[0] : limit[8];
  assign _01_ = differs[1] ? word[1] : _20_;
  assign _02_ = differs[2] ? word[2] : _01_;
  assign _03_ = differs[3] ? word[3] : _02_;
  assign passes = here & _03_;
  assign below = word[3:0] & { passes, passes, passes, passes };
  assign found[4:1] = limit[7:4] - below;
  assign _04_ = here & word[4];
  assign o__valid = passes | _04_;
  assign _07_ = take | _06_;
  assign _05_ = ~ moves;
  assign _06_ = here & _05_;
  assign _09_ = moves & passes;
  assign _10_ = _09_ & equal;
  assign _11_ = limit[8] + _10_;
  assign _12_ = index + moves;
  always @(posedge clk)
    if (begins) index <= 1'h0;
    else index <= _12_;
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _07_;
  always @(posedge clk)
    if (rst) stalled <= 1'h0;
    else stalled <= _06_;
  always @(posedge clk)
    if (begins) limit[7:0] <= i_threshold__payload;
  always @(posedge clk)
    limit[8] <= _13_[8];
  assign _21_ = limit[8] | begins;
  assign _13_[8] = begins ? _21_ : _11_;
  hamming_d8_l1_n1__select__sieve__scores scores (
    .clk(clk),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign { found[5], found[0] } = { word[4], index };
endmodule

module hamming_d8_l1_n1__select__sieve__scores(clk, rst, read_enable, word, write_enable, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  output [4:0] word;
  wire [4:0] word;
  input write_enable;
  wire write_enable;
  input [4:0] write_data;
  wire [4:0] write_data;
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
  reg [4:0] read_address;
  wire [4:0] read_place_following;
  reg [4:0] write_address;
  wire [4:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  assign _08_ = write_place_following[0] & _00_;
  assign _09_ = write_place_following[1] & _00_;
  assign _07_ = & { write_address[4], write_address[1] };
  assign _00_ = ~ _07_;
  assign _01_ = write_place_following[4] & _00_;
  assign _04_ = read_place_following[0] & _03_;
  assign _05_ = read_place_following[1] & _03_;
  assign _02_ = & { read_address[4], read_address[1] };
  assign _03_ = ~ _02_;
  assign _06_ = read_place_following[4] & _03_;
  always @(posedge clk)
    if (rst) write_address <= 5'h00;
    else if (write_enable) write_address <= { _01_, write_place_following[3:2], _09_, _08_ };
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (read_enable) read_address <= { _06_, read_place_following[3:2], _05_, _04_ };
  ram_19x5 words (
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

module hamming_d8_l1_n1__select__tracker(clk, rst, \begin , may_begin, o__ready, i__valid, i__payload, o__payload, full);
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
  input [5:0] i__payload;
  wire [5:0] i__payload;
  output [7:0] o__payload;
  wire [7:0] o__payload;
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
  wire [3:0] _010_;
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
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire [1:0] _032_;
  wire _033_;
  wire [1:0] _034_;
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
  wire [3:0] address;
  reg bank;
  reg bank_1;
  reg clearing;
  reg closing;
  wire counts_0;
  wire done;
  wire ends;
  wire enough;
  reg [1:0] free;
  reg look;
  reg [3:0] maximum;
  wire new_0;
  wire old_0;
  reg pending_0;
  reg [3:0] place;
  reg reached;
  wire [3:0] read_address;
  wire [3:0] read_address_33 ;
  wire read_data;
  wire read_data_40 ;
  wire read_enable;
  wire read_enable_32 ;
  wire reads;
  reg same_0;
  reg [3:0] score_1_0;
  wire start;
  reg sweep;
  wire sweeps_0_0;
  wire sweeps_0_1;
  reg swept;
  reg waiting;
  wire [3:0] write_address;
  wire [3:0] write_address_35 ;
  wire write_data;
  wire write_data_36 ;
  wire write_enable;
  wire write_enable_34 ;
  reg written_0;
  assign sweeps_0_0 = reads & _005_;
  assign _006_ = ! bank;
  assign _007_ = counts_0 & _006_;
  assign read_enable = sweeps_0_0 | _007_;
  assign read_address = sweeps_0_0 ? address : i__payload[3:0];
  assign _008_ = ! bank_1;
  assign _009_ = pending_0 & _008_;
  assign write_enable = sweeps_0_0 | _009_;
  assign write_address = sweeps_0_0 ? address : score_1_0;
  assign write_data = sweeps_0_0 ? 1'h0 : new_0;
  assign _011_ = swept | clearing;
  assign sweeps_0_1 = reads & _011_;
  assign _012_ = counts_0 & bank;
  assign read_enable_32  = sweeps_0_1 | _012_;
  assign read_address_33  = sweeps_0_1 ? address : i__payload[3:0];
  assign _013_ = pending_0 & bank_1;
  assign write_enable_34  = sweeps_0_1 | _013_;
  assign write_address_35  = sweeps_0_1 ? address : score_1_0;
  assign write_data_36  = sweeps_0_1 ? 1'h0 : new_0;
  assign _014_ = bank_1 ? read_data_40  : read_data;
  assign old_0 = same_0 ? written_0 : _014_;
  assign _015_ = ~ old_0;
  assign new_0 = old_0 + _015_;
  assign _004_ = ! swept;
  assign _016_ = look & _004_;
  assign _017_ = read_data & _016_;
  assign _018_ = look & swept;
  assign _019_ = read_data_40  & _018_;
  assign enough = _017_ | _019_;
  assign _020_ = bank ^ ends;
  assign _021_ = start | reads;
  assign _022_ = closing | waiting;
  assign _023_ = ~ start;
  assign _024_ = _022_ & _023_;
  assign _026_ = clearing & _025_;
  assign _028_ = ~ o__ready;
  assign _029_ = full & _028_;
  assign _030_ = _027_ | _029_;
  assign _003_ = ~ clearing;
  assign _027_ = done & _003_;
  assign _031_ = swept ^ _027_;
  assign _032_ = free - \begin ;
  assign _033_ = full & o__ready;
  assign _034_ = $signed(_032_) + $signed({ 1'h0, _033_ });
  assign _035_ = ~ closing;
  assign _036_ = pending_0 & _035_;
  assign _037_ = i__payload[3:0] == score_1_0;
  assign _038_ = _036_ & _037_;
  assign _039_ = ~ look;
  assign _040_ = reads & _039_;
  assign _041_ = ~ reached;
  assign _042_ = look & _041_;
  assign _025_ = ~ done;
  always @(posedge clk)
    bank_1 <= bank;
  always @(posedge clk)
    sweep <= _043_;
  always @(posedge clk)
    clearing <= _045_;
  always @(posedge clk)
    score_1_0 <= i__payload[3:0];
  always @(posedge clk)
    same_0 <= _038_;
  always @(posedge clk)
    written_0 <= new_0;
  assign ends = i__valid & i__payload[5];
  assign _010_ = place - 1'h1;
  assign address = _000_ ? 4'h8 : _010_;
  assign _000_ = ! place;
  assign done = look & _000_;
  assign reads = sweep & _025_;
  assign _044_ = ~ sweep;
  assign _046_ = _022_ & _044_;
  assign _047_ = ~ full;
  assign _001_ = _047_ | o__ready;
  assign start = _046_ & _001_;
  assign _002_ = | free;
  assign may_begin = _002_ & _003_;
  assign counts_0 = i__valid & i__payload[4];
  assign _005_ = _004_ | clearing;
  always @(posedge clk)
    if (_042_) maximum <= place;
  always @(posedge clk)
    if (rst) bank <= 1'h0;
    else bank <= _020_;
  always @(posedge clk)
    if (rst) closing <= 1'h0;
    else closing <= ends;
  always @(posedge clk)
    if (rst) look <= 1'h0;
    else look <= reads;
  always @(posedge clk)
    if (rst) waiting <= 1'h0;
    else waiting <= _024_;
  always @(posedge clk)
    if (rst) full <= 1'h0;
    else full <= _030_;
  always @(posedge clk)
    if (rst) swept <= 1'h0;
    else swept <= _031_;
  always @(posedge clk)
    if (rst) place <= 4'h0;
    else if (reads) place <= address;
  always @(posedge clk)
    if (rst) free <= 2'h2;
    else free <= _034_;
  always @(posedge clk)
    if (rst) pending_0 <= 1'h0;
    else pending_0 <= counts_0;
  always @(posedge clk)
    if (_048_)
      if (!_042_) reached <= 1'h0;
      else reached <= enough;
  assign _048_ = | { _042_, _040_ };
  assign _045_ = _026_ | rst;
  assign _043_ = _021_ | rst;
  ram_9x1 counts_0_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_9x1 counts_0_1 (
    .clk(clk),
    .read_address(read_address_33 ),
    .read_data(read_data_40 ),
    .read_enable(read_enable_32 ),
    .rst(rst),
    .write_address(write_address_35 ),
    .write_data(write_data_36 ),
    .write_enable(write_enable_34 )
  );
  assign o__payload = { maximum, maximum };
endmodule

module hamming_d8_l1_n1__softmax(clk, rst, i_table__payload, i_table__valid, clear, i__valid, i_table__ready, i__ready, o__ready, i__payload, o__payload, loaded, valid_0);
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
  input [5:0] i__payload;
  wire [5:0] i__payload;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  output loaded;
  reg loaded;
  output valid_0;
  reg valid_0;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [3:0] _04_;
  wire _05_;
  reg index_0;
  reg last_0;
  wire moves_0;
  reg [3:0] place;
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
    if (_05_) place <= 4'h0;
    else if (write) place <= _04_;
  always @(posedge clk)
    if (rst) valid_0 <= 1'h0;
    else if (space_0) valid_0 <= _03_;
  always @(posedge clk)
    if (moves_0) index_0 <= i__payload[0];
  always @(posedge clk)
    if (moves_0) last_0 <= i__payload[5];
  assign _05_ = | { rst, clear };
  ram_9x8 \table  (
    .clk(clk),
    .read_address(i__payload[4:1]),
    .read_data(read_data),
    .read_enable(moves_0),
    .rst(rst),
    .write_address(place),
    .write_data(i_table__payload[7:0]),
    .write_enable(write)
  );
  assign o__payload = { last_0, read_data, index_0 };
endmodule

module matches_8(query, key, count);
  input [7:0] query;
  wire [7:0] query;
  input [7:0] key;
  wire [7:0] key;
  output [3:0] count;
  wire [3:0] count;
  wire [7:0] _0_;
  wire [7:0] equal;
  wire [1:0] ones_0_0;
  wire [1:0] ones_0_1;
  wire [1:0] ones_0_2;
  wire [1:0] ones_0_3;
  wire [2:0] ones_1_0;
  wire [2:0] ones_1_1;
  assign equal = ~ _0_;
  assign ones_0_0 = equal[0] + equal[1];
  assign ones_0_1 = equal[2] + equal[3];
  assign ones_0_2 = equal[4] + equal[5];
  assign ones_0_3 = equal[6] + equal[7];
  assign ones_1_0 = ones_0_0 + ones_0_1;
  assign ones_1_1 = ones_0_2 + ones_0_3;
  assign count = ones_1_0 + ones_1_1;
  assign _0_ = query ^ key;
endmodule

module ram_19x5(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [4:0] write_data;
  wire [4:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [4:0] read_data;
  wire [4:0] read_data;
  reg [4:0] cells [18:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [4:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_1x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input write_address;
  wire write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input read_address;
  wire read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [0:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[1'h0] <= write_data;
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[1'h0];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x2(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [1:0] write_data;
  wire [1:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [1:0] read_data;
  wire [1:0] read_data;
  reg [1:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [1:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_4x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [7:0] read_data;
  wire [7:0] read_data;
  reg [7:0] cells [3:0];
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

module ram_9x1(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input write_data;
  wire write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output read_data;
  wire read_data;
  reg [0:0] cells [8:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [0:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_9x8(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
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
  reg [7:0] cells [8:0];
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
