module column_u11_i8_s22(clk, value, rst, weight, fresh, sum);
  input clk;
  wire clk;
  input signed [7:0] value;
  wire signed [7:0] value;
  input rst;
  wire rst;
  input [10:0] weight;
  wire [10:0] weight;
  input fresh;
  wire fresh;
  output [21:0] sum;
  reg [21:0] sum;
  wire [21:0] _0_;
  wire [21:0] begun;
  wire [18:0] product;
  wire [7:0] raised;
  assign begun = fresh ? 22'h000000 : sum;
  assign raised[7] = ~ value[7];
  assign product = weight * { raised[7], value[6:0] };
  assign _0_ = begun + product;
  always @(posedge clk)
    sum <= _0_;
  assign raised[6:0] = value[6:0];
endmodule

module divider_u22_u14_q12f4(clk, rst, i__payload, i__valid, divisor, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [21:0] i__payload;
  wire [21:0] i__payload;
  input i__valid;
  wire i__valid;
  input [13:0] divisor;
  wire [13:0] divisor;
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
  wire [13:0] _10_;
  wire [11:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire [14:0] _20_;
  wire [11:0] _21_;
  wire [13:0] adds;
  wire away;
  reg [11:0] digits;
  wire loads;
  wire lowest;
  wire [14:0] moved;
  reg negative;
  wire [15:0] result;
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
  assign adds = { divisor[13:1], lowest } ^ { subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts, subtracts };
  assign result = { moved, subtracts } + { subtracts, adds, subtracts };
  assign _16_ = | result[15:1];
  assign _17_ = ~ _16_;
  assign _01_ = result[15] | _17_;
  assign _02_ = ~ result[15];
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
  reg [13:0] _49_;
  always @(posedge clk)
    if (_18_) _49_ <= _10_;
  assign moved[14:1] = _49_;
  always @(posedge clk)
    if (loads) negative <= 1'h0;
    else if (_06_) negative <= result[15];
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
  assign _20_[13:0] = _06_ ? result[14:1] : 14'h0000;
  assign _10_ = loads ? i__payload[21:8] : _20_[13:0];
  assign _20_[14] = 1'h0;
endmodule

module hamming_d9_l21_n5_x2(clk, rst, i_table__payload, i_table__valid, i_key__payload, i_key__valid, i_value__payload, i_value__valid, i_query__payload, i_query__valid, o__ready, i_table__ready, i_key__ready, i_value__ready, i_query__ready, o__payload, o__valid, refused);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] i_table__payload;
  wire [11:0] i_table__payload;
  input i_table__valid;
  wire i_table__valid;
  input [9:0] i_key__payload;
  wire [9:0] i_key__payload;
  input i_key__valid;
  wire i_key__valid;
  input [24:0] i_value__payload;
  wire [24:0] i_value__payload;
  input i_value__valid;
  wire i_value__valid;
  input [14:0] i_query__payload;
  wire [14:0] i_query__payload;
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
  wire [10:0] i__payload;
  wire [9:0] i__payload_65 ;
  wire [16:0] i__payload_67 ;
  wire [80:0] i__payload_73 ;
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
  wire [4:0] rows;
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
  assign _02_ = i_key__valid_22  & i_key__payload[9];
  assign _03_ = i_value__valid & i_value__ready;
  assign _04_ = _03_ & i_value__payload[24];
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
  hamming_d9_l21_n5_x2__context_sums context_sums (
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
    .part_0(i__payload_73 [79:0]),
    .part_1(i__payload_73 [80]),
    .refused(refused_55 ),
    .rows(rows),
    .rst(rst),
    .start(started),
    .write_data(i_value__payload[23:0])
  );
  hamming_d9_l21_n5_x2__normalise normalise (
    .clk(clk),
    .i__ready(i__ready_76 ),
    .i__valid(i__valid_77 ),
    .o__payload_52 (o__payload),
    .o__ready_15 (o__ready),
    .o__valid_46 (o__valid),
    .part_0(i__payload_73 [79:0]),
    .part_1(i__payload_73 [80]),
    .rst(rst)
  );
  hamming_d9_l21_n5_x2__score score (
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
    .write_data(i_key__payload[8:0])
  );
  hamming_d9_l21_n5_x2__select select (
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
  hamming_d9_l21_n5_x2__softmax softmax (
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

module hamming_d9_l21_n5_x2__context_sums(clk, rst, write_data, i_value__valid, clear, i_value__ready, refused, i__ready, start, finished, o__ready, i__payload, i__valid, part_0, part_1, rows, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [23:0] write_data;
  wire [23:0] write_data;
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
  input [16:0] i__payload;
  wire [16:0] i__payload;
  input i__valid;
  wire i__valid;
  output [79:0] part_0;
  wire [79:0] part_0;
  output part_1;
  reg part_1;
  output [4:0] rows;
  reg [4:0] rows;
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
  wire [2:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [4:0] _12_;
  wire [2:0] _13_;
  wire [1:0] _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire [13:0] _18_;
  wire [13:0] _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [1:0] _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  reg active;
  wire adds;
  reg begins;
  reg closes;
  reg completes;
  wire [10:0] counted;
  wire ends;
  wire [5:0] entry;
  wire \final ;
  reg first;
  wire [2:0] following;
  wire fresh;
  wire full;
  wire goes;
  reg group;
  wire list_ends;
  wire listing;
  wire moves;
  reg [1:0] number;
  reg part;
  reg [2:0] place;
  reg [2:0] position;
  reg present;
  wire [4:0] read_address;
  wire [10:0] read_data_57 ;
  wire [23:0] read_data_63 ;
  wire read_enable_47 ;
  wire row_ends;
  wire stalled;
  wire stores;
  wire [21:0] sum;
  wire [21:0] sum_71 ;
  wire [21:0] sum_75 ;
  reg [13:0] total;
  wire [10:0] weight;
  wire [5:0] write_data_27 ;
  wire write_enable;
  wire write_enable_25 ;
  reg [1:0] written;
  assign _11_ = row_ends & _10_;
  assign _12_ = rows + _11_;
  assign _13_ = place + listing;
  assign _14_ = written + list_ends;
  assign read_address[1:0] = number + start;
  assign _06_ = ends & moves;
  assign _15_ = group + _06_;
  assign _16_ = ! group;
  assign _17_ = fresh & first;
  assign _18_ = _17_ ? 14'h0000 : total;
  assign _19_ = _18_ + counted;
  always @(posedge clk)
    position <= following;
  always @(posedge clk)
    begins <= _22_;
  always @(posedge clk)
    total <= _19_;
  assign full = rows == 5'h15;
  assign i_value__ready = ~ clear;
  assign stores = i_value__valid & i_value__ready;
  assign row_ends = stores & part;
  assign refused = row_ends & full;
  assign write_enable = stores & _10_;
  assign _20_ = ~ o__ready;
  assign stalled = o__valid & _20_;
  assign moves = ~ stalled;
  assign i__ready = written != number;
  assign listing = i__valid & i__ready;
  assign _21_ = place != 3'h5;
  assign write_enable_25  = listing & _21_;
  assign _23_ = place == 3'h4;
  assign write_data_27 [5] = i__payload[16] | _23_;
  assign list_ends = listing & i__payload[16];
  assign ends = active & entry[5];
  assign \final  = ends & group;
  assign _24_ = number + 1'h1;
  assign _00_ = written != _24_;
  assign _01_ = moves & _00_;
  assign _02_ = ~ active;
  assign _03_ = _02_ | \final ;
  assign start = _01_ & _03_;
  assign _04_ = ~ \final ;
  assign _05_ = read_enable_47  & _04_;
  assign goes = start | _05_;
  assign read_enable_47  = moves & active;
  assign _07_ = start | _06_;
  assign _08_ = position + goes;
  assign following = _07_ ? 3'h0 : _08_;
  assign finished = \final  & moves;
  assign adds = present & moves;
  assign fresh = begins & adds;
  assign weight = read_data_57  & { adds, adds, adds, adds, adds, adds, adds, adds, adds, adds, adds };
  assign counted = weight & { first, first, first, first, first, first, first, first, first, first, first };
  assign _09_ = part + stores;
  assign _10_ = ~ full;
  always @(posedge clk)
    if (rst) part_1 <= 1'h0;
    else if (!stalled) part_1 <= closes;
  always @(posedge clk)
    if (_25_) part <= 1'h0;
    else part <= _09_;
  always @(posedge clk)
    if (_25_) rows <= 5'h00;
    else rows <= _12_;
  always @(posedge clk)
    if (_26_) place <= 3'h0;
    else place <= _13_;
  always @(posedge clk)
    if (rst) written <= 2'h0;
    else written <= _14_;
  always @(posedge clk)
    if (rst) number <= 2'h3;
    else number <= read_address[1:0];
  always @(posedge clk)
    if (rst) group <= 1'h0;
    else group <= _15_;
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
    if (!stalled) first <= _16_;
  always @(posedge clk)
    if (!stalled) closes <= \final ;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else if (!stalled) o__valid <= completes;
  assign _25_ = | { rst, clear };
  assign _26_ = | { list_ends, rst };
  assign _27_ = adds ? completes : begins;
  assign _22_ = _27_ | rst;
  column_u11_i8_s22 column_0 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum),
    .value(read_data_63 [7:0]),
    .weight(weight)
  );
  column_u11_i8_s22 column_1 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_71 ),
    .value(read_data_63 [15:8]),
    .weight(weight)
  );
  column_u11_i8_s22 column_2 (
    .clk(clk),
    .fresh(fresh),
    .rst(rst),
    .sum(sum_75 ),
    .value(read_data_63 [23:16]),
    .weight(weight)
  );
  ram_20x6 indices (
    .clk(clk),
    .read_address({ following, read_address[1:0] }),
    .read_data(entry),
    .read_enable(goes),
    .rst(rst),
    .write_address({ place, written }),
    .write_data({ write_data_27 [5], i__payload[4:0] }),
    .write_enable(write_enable_25 )
  );
  ram_42x24 values (
    .clk(clk),
    .read_address({ entry[4:0], group }),
    .read_data(read_data_63 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ rows, part }),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_20x11 weights (
    .clk(clk),
    .read_address({ position, number }),
    .read_data(read_data_57 ),
    .read_enable(read_enable_47 ),
    .rst(rst),
    .write_address({ place, written }),
    .write_data(i__payload[15:5]),
    .write_enable(write_enable_25 )
  );
  assign part_0 = { total, sum_75 , sum_71 , sum };
  assign read_address[4:2] = following;
  assign write_data_27 [4:0] = i__payload[4:0];
endmodule

module hamming_d9_l21_n5_x2__normalise(clk, rst, o__ready_15 , o__valid_46 , i__ready, part_0, part_1, i__valid, o__payload_52 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready_15 ;
  wire o__ready_15 ;
  output o__valid_46 ;
  wire o__valid_46 ;
  output i__ready;
  wire i__ready;
  input [79:0] part_0;
  wire [79:0] part_0;
  input part_1;
  wire part_1;
  input i__valid;
  wire i__valid;
  output [12:0] o__payload_52 ;
  wire [12:0] o__payload_52 ;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [2:0] _007_;
  wire [2:0] _008_;
  wire _009_;
  wire [2:0] _010_;
  wire [2:0] _011_;
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
  wire [11:0] _029_;
  wire [11:0] _030_;
  wire [11:0] _031_;
  wire [11:0] _032_;
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
  reg [13:0] divisor;
  reg [2:0] enters;
  wire enters_0;
  wire enters_1;
  wire enters_2;
  wire enters_3;
  wire enters_4;
  reg first;
  wire given;
  wire i__ready_38 ;
  wire i__ready_39 ;
  wire i__ready_40 ;
  wire i__ready_41 ;
  wire i__ready_42 ;
  reg last_0;
  reg last_1;
  reg last_2;
  reg last_3;
  reg last_4;
  reg [2:0] leaves;
  wire [22:0] o__payload;
  wire [11:0] o__payload_53 ;
  wire [11:0] o__payload_54 ;
  wire [11:0] o__payload_55 ;
  wire [11:0] o__payload_56 ;
  wire [11:0] o__payload_57 ;
  wire o__ready;
  wire o__ready_21 ;
  wire o__ready_26 ;
  wire o__ready_31 ;
  wire o__ready_36 ;
  wire o__ready_37 ;
  wire o__valid;
  wire o__valid_47 ;
  wire o__valid_48 ;
  wire o__valid_49 ;
  wire o__valid_50 ;
  wire o__valid_51 ;
  wire taken;
  assign enters_0 = taken & _000_;
  assign o__ready = o__ready_15  & _009_;
  assign _013_ = enters == 1'h1;
  assign enters_1 = taken & _013_;
  assign _014_ = leaves == 1'h1;
  assign o__ready_21  = o__ready_15  & _014_;
  assign _015_ = enters == 2'h2;
  assign enters_2 = taken & _015_;
  assign _016_ = leaves == 2'h2;
  assign o__ready_26  = o__ready_15  & _016_;
  assign _017_ = enters == 2'h3;
  assign enters_3 = taken & _017_;
  assign _018_ = leaves == 2'h3;
  assign o__ready_31  = o__ready_15  & _018_;
  assign enters_4 = taken & _006_;
  assign o__ready_36  = o__ready_15  & _001_;
  assign _003_ = ~ first;
  assign _004_ = & { i__ready_42 , i__ready_41 , i__ready_40 , i__ready_39 , i__ready_38  };
  assign _005_ = _003_ | _004_;
  assign o__ready_37  = _002_ & _005_;
  assign taken = o__valid & o__ready_37 ;
  assign given = o__valid_46  & o__ready_15 ;
  assign _007_ = enters + 1'h1;
  assign _008_ = _006_ ? 3'h0 : _007_;
  assign _010_ = leaves + 1'h1;
  assign _011_ = _001_ ? 3'h0 : _010_;
  always @(posedge clk)
    first <= _012_;
  always @(posedge clk)
    if (_037_) divisor <= part_0[79:66];
  always @(posedge clk)
    if (rst) enters <= 3'h0;
    else if (taken) enters <= _008_;
  always @(posedge clk)
    if (rst) leaves <= 3'h0;
    else if (given) leaves <= _011_;
  always @(posedge clk)
    if (enters_0) last_0 <= o__payload[22];
  always @(posedge clk)
    if (enters_1) last_1 <= o__payload[22];
  always @(posedge clk)
    if (enters_2) last_2 <= o__payload[22];
  always @(posedge clk)
    if (enters_3) last_3 <= o__payload[22];
  always @(posedge clk)
    if (enters_4) last_4 <= o__payload[22];
  assign _019_ = | { _043_, _042_, _006_ };
  assign _020_ = | { _040_, _039_, _001_ };
  assign _021_ = _042_ ? i__ready_41  : i__ready_40 ;
  assign _022_ = _006_ ? i__ready_42  : _021_;
  assign _023_ = _000_ & i__ready_38 ;
  assign _024_ = _044_ ? i__ready_39  : _023_;
  assign _002_ = _019_ ? _022_ : _024_;
  assign _025_ = _039_ ? o__valid_50  : o__valid_49 ;
  assign _026_ = _001_ ? o__valid_51  : _025_;
  assign _027_ = _009_ & o__valid_47 ;
  assign _028_ = _041_ ? o__valid_48  : _027_;
  assign o__valid_46  = _020_ ? _026_ : _028_;
  assign _029_ = _039_ ? o__payload_56  : o__payload_55 ;
  assign _030_ = _001_ ? o__payload_57  : _029_;
  assign _031_ = _009_ ? o__payload_53  : 12'h000;
  assign _032_ = _041_ ? o__payload_54  : _031_;
  assign o__payload_52 [11:0] = _020_ ? _030_ : _032_;
  assign _033_ = _039_ ? last_3 : last_2;
  assign _034_ = _001_ ? last_4 : _033_;
  assign _035_ = _009_ & last_0;
  assign _036_ = _041_ ? last_1 : _035_;
  assign o__payload_52 [12] = _020_ ? _034_ : _036_;
  assign _037_ = & { taken, first };
  assign _038_ = taken ? o__payload[22] : first;
  assign _012_ = _038_ | rst;
  assign _001_ = leaves == 3'h4;
  assign _039_ = leaves == 2'h3;
  assign _040_ = leaves == 2'h2;
  assign _041_ = leaves == 1'h1;
  assign _009_ = ! leaves;
  assign _006_ = enters == 3'h4;
  assign _042_ = enters == 2'h3;
  assign _043_ = enters == 2'h2;
  assign _044_ = enters == 1'h1;
  assign _000_ = ! enters;
  divider_u22_u14_q12f4 divider_0 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[21:0]),
    .i__ready(i__ready_38 ),
    .i__valid(enters_0),
    .o__payload(o__payload_53 ),
    .o__ready(o__ready),
    .o__valid(o__valid_47 ),
    .rst(rst)
  );
  divider_u22_u14_q12f4 divider_1 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[21:0]),
    .i__ready(i__ready_39 ),
    .i__valid(enters_1),
    .o__payload(o__payload_54 ),
    .o__ready(o__ready_21 ),
    .o__valid(o__valid_48 ),
    .rst(rst)
  );
  divider_u22_u14_q12f4 divider_2 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[21:0]),
    .i__ready(i__ready_40 ),
    .i__valid(enters_2),
    .o__payload(o__payload_55 ),
    .o__ready(o__ready_26 ),
    .o__valid(o__valid_49 ),
    .rst(rst)
  );
  divider_u22_u14_q12f4 divider_3 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[21:0]),
    .i__ready(i__ready_41 ),
    .i__valid(enters_3),
    .o__payload(o__payload_56 ),
    .o__ready(o__ready_31 ),
    .o__valid(o__valid_50 ),
    .rst(rst)
  );
  divider_u22_u14_q12f4 divider_4 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[21:0]),
    .i__ready(i__ready_42 ),
    .i__valid(enters_4),
    .o__payload(o__payload_57 ),
    .o__ready(o__ready_36 ),
    .o__valid(o__valid_51 ),
    .rst(rst)
  );
  hamming_d9_l21_n5_x2__normalise__sums sums (
    .clk(clk),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready_37 ),
    .o__valid(o__valid),
    .part_0(part_0),
    .part_1(part_1),
    .rst(rst)
  );
endmodule

module hamming_d9_l21_n5_x2__normalise__sums(clk, rst, o__ready, i__ready, o__valid, part_0, part_1, i__valid, o__payload);
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
  input [79:0] part_0;
  wire [79:0] part_0;
  input part_1;
  wire part_1;
  input i__valid;
  wire i__valid;
  output [22:0] o__payload;
  wire [22:0] o__payload;
  wire _00_;
  wire [1:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [1:0] _06_;
  wire _07_;
  wire [21:0] _08_;
  wire [1:0] _09_;
  reg closes;
  wire empty;
  reg [21:0] kept_1;
  reg [21:0] kept_2;
  reg [1:0] left;
  assign empty = ! left;
  assign i__ready = o__ready & empty;
  assign _00_ = ~ empty;
  assign o__valid = i__valid | _00_;
  assign _02_ = empty & i__valid;
  assign o__payload[21:0] = _02_ ? part_0[21:0] : kept_1;
  assign _03_ = left == 1'h1;
  assign _04_ = closes & _03_;
  assign o__payload[22] = empty ? 1'h0 : _04_;
  assign _05_ = o__ready & o__valid;
  assign _06_ = part_1 ? 2'h1 : 2'h2;
  assign _01_ = left - 1'h1;
  always @(posedge clk)
    if (rst) left <= 2'h0;
    else if (_05_) left <= _09_;
  always @(posedge clk)
    if (_07_) closes <= part_1;
  always @(posedge clk)
    if (_05_) kept_1 <= _08_;
  always @(posedge clk)
    if (_07_) kept_2 <= part_0[65:44];
  assign _07_ = & { empty, _05_ };
  assign _08_ = empty ? part_0[43:22] : kept_2;
  assign _09_ = empty ? _06_ : _01_;
endmodule

module hamming_d9_l21_n5_x2__score(clk, rst, write_data, i_query__payload, i_query__valid, i_key__valid, clear, open, may_begin, refused_key, refuse, \begin , issue, i_query__ready, \final , room, o__payload, o__valid, rows);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [8:0] write_data;
  wire [8:0] write_data;
  input [14:0] i_query__payload;
  wire [14:0] i_query__payload;
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
  output [10:0] o__payload;
  wire [10:0] o__payload;
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
  wire [3:0] following;
  wire full;
  wire [8:0] keys_0 ;
  wire [8:0] keys_1 ;
  reg [3:0] read_address;
  reg running;
  wire [7:0] scores;
  reg [4:0] stored;
  wire [1:0] used;
  reg [1:0] used_1;
  wire wanted;
  wire write;
  wire write_enable;
  wire write_enable_10 ;
  always @(posedge clk)
    used_1 <= used;
  always @(posedge clk)
    ends_1 <= ends;
  assign full = stored == 5'h15;
  assign _00_ = ~ full;
  assign write = i_key__valid & _00_;
  assign refused_key = i_key__valid & full;
  assign _11_ = ! stored[0];
  assign write_enable = write & _11_;
  assign write_enable_10  = write & stored[0];
  assign _23_ = i_query__valid & open;
  assign _24_ = _23_ & _03_;
  assign _25_ = _24_ & _05_;
  assign _26_ = ! i_query__payload[13:9];
  assign _01_ = i_query__payload[13:9] > 5'h15;
  assign _02_ = _26_ | _01_;
  assign refuse = _25_ & _02_;
  assign _03_ = ~ running;
  assign _04_ = open & _03_;
  assign _05_ = ~ come;
  assign _06_ = _04_ & _05_;
  assign _07_ = _06_ & room;
  assign _08_ = _07_ & may_begin;
  assign _09_ = i_query__payload[13:9] <= stored;
  assign _10_ = _08_ & _09_;
  assign _12_ = i_query__payload[13:9] <= rows;
  assign wanted = _10_ & _12_;
  assign _13_ = ~ refuse;
  assign _14_ = i_query__valid & _13_;
  assign \begin  = _14_ & wanted;
  assign _15_ = running & room;
  assign issue = \begin  | _15_;
  assign following = read_address + 1'h1;
  assign _16_ = i_query__payload[13:10] + i_query__payload[9];
  assign ends = following == _16_;
  assign i_query__ready = come | refuse;
  assign \final  = i_query__ready & i_query__payload[14];
  assign _17_ = i_query__payload[9] > 1'h0;
  assign _19_ = ! i_query__payload[9];
  assign used[1] = _18_ | _19_;
  assign _20_ = stored + 1'h1;
  assign _21_ = issue & ends;
  assign _18_ = ~ ends;
  assign _22_ = ends ? 4'h0 : following;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= issue;
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
  assign used[0] = _17_ | used[1];
  assign _27_ = | { rst, clear };
  ram_11x9 rows_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_0 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[4:1]),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_11x9 rows_1 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys_1 ),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored[4:1]),
    .write_data(write_data),
    .write_enable(write_enable_10 )
  );
  hamming_d9_l21_n5_x2__score__unit unit (
    .keys({ keys_1 , keys_0  }),
    .query(i_query__payload[8:0]),
    .scores(scores)
  );
  assign o__payload = { ends_1, used_1, scores };
endmodule

module hamming_d9_l21_n5_x2__score__unit(query, keys, scores);
  input [8:0] query;
  wire [8:0] query;
  input [17:0] keys;
  wire [17:0] keys;
  output [7:0] scores;
  wire [7:0] scores;
  wire [3:0] count;
  wire [3:0] count_8 ;
  matches_9 matches_0 (
    .count(count),
    .key(keys[8:0]),
    .query(query)
  );
  matches_9 matches_1 (
    .count(count_8 ),
    .key(keys[17:9]),
    .query(query)
  );
  assign scores = { count_8 , count };
endmodule

module hamming_d9_l21_n5_x2__select(clk, rst, \begin , may_begin, room, o__valid_10 , o__ready_8 , i__payload, i__valid, o__payload_6 );
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
  input [10:0] i__payload;
  wire [10:0] i__payload;
  input i__valid;
  wire i__valid;
  output [9:0] o__payload_6 ;
  wire [9:0] o__payload_6 ;
  wire [10:0] i_threshold__payload;
  wire i_threshold__ready;
  wire i_threshold__valid;
  hamming_d9_l21_n5_x2__select__sieve sieve (
    .clk(clk),
    .ends(i_threshold__ready),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .i_threshold__payload(i_threshold__payload),
    .i_threshold__valid(i_threshold__valid),
    .o__payload_34 (o__payload_6 ),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .room(room),
    .rst(rst)
  );
  hamming_d9_l21_n5_x2__select__tracker tracker (
    .\begin (\begin ),
    .clk(clk),
    .full(i_threshold__valid),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .may_begin(may_begin),
    .o__payload(i_threshold__payload),
    .o__ready(i_threshold__ready),
    .rst(rst)
  );
endmodule

module hamming_d9_l21_n5_x2__select__sieve(clk, rst, ends, room, o__valid, o__ready, i__valid, i__payload, i_threshold__payload, i_threshold__valid, o__payload_34 );
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
  input [10:0] i__payload;
  wire [10:0] i__payload;
  input [10:0] i_threshold__payload;
  wire [10:0] i_threshold__payload;
  input i_threshold__valid;
  wire i_threshold__valid;
  output [9:0] o__payload_34 ;
  wire [9:0] o__payload_34 ;
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
  wire [1:0] _012_;
  wire [1:0] _013_;
  wire [1:0] _014_;
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
  wire [3:0] _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [2:0] _038_;
  wire [2:0] _039_;
  wire [1:0] _040_;
  wire [10:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire [2:0] _048_;
  wire _049_;
  wire _050_;
  wire begins;
  wire [3:0] count_0;
  wire [3:0] count_1;
  reg counted;
  wire equal_0;
  wire equal_1;
  wire [1:0] first;
  reg here;
  wire [17:0] i__payload_25 ;
  wire i__ready;
  wire i__valid_24 ;
  wire leaves;
  reg [2:0] left;
  wire [11:0] limit;
  wire moves;
  reg [3:0] number;
  wire [17:0] o__payload;
  wire o__ready_38 ;
  wire o__valid_33 ;
  wire [1:0] rest;
  wire [3:0] score;
  reg [1:0] sent;
  reg stalled;
  wire take;
  wire takes;
  reg [2:0] total;
  wire waits;
  wire [10:0] word;
  assign waits = _008_ | _011_;
  assign _005_ = | i__payload_25 [9:8];
  assign i__valid_24  = moves & _005_;
  assign _012_ = ~ sent;
  assign rest = o__payload[9:8] & _012_;
  assign _013_ = ~ rest;
  assign _014_ = _013_ + 1'h1;
  assign _015_ = | left;
  assign o__valid = _015_ & o__valid_33 ;
  assign _017_ = o__payload[0] & first[0];
  assign _018_ = o__payload[4] & first[1];
  assign score[0] = | { _018_, _017_ };
  assign _019_ = o__payload[1] & first[0];
  assign _020_ = o__payload[5] & first[1];
  assign score[1] = | { _020_, _019_ };
  assign _021_ = o__payload[2] & first[0];
  assign _022_ = o__payload[6] & first[1];
  assign score[2] = | { _022_, _021_ };
  assign _024_ = o__payload[3] & first[0];
  assign _025_ = o__payload[7] & first[1];
  assign score[3] = | { _025_, _024_ };
  assign o__payload_34 [8:5] = o__payload[17:14] - score;
  assign leaves = o__valid & o__ready;
  assign _026_ = rest == first;
  assign o__ready_38  = leaves & _026_;
  assign _027_ = ! left;
  assign o__payload_34 [9] = left == 1'h1;
  assign _028_ = leaves & o__payload_34 [9];
  assign _029_ = _027_ | _028_;
  assign takes = counted & _029_;
  assign _033_ = take | _032_;
  assign _031_ = ~ moves;
  assign _032_ = here & _031_;
  assign _034_ = number + moves;
  assign _035_ = ~ begins;
  assign _036_ = moves & _035_;
  assign _007_ = moves & word[10];
  assign _038_ = count_1[2:0] + 3'h5;
  assign _039_ = left - 1'h1;
  assign _040_ = sent | first;
  assign _000_ = ~ waits;
  assign moves = here & _000_;
  assign _016_ = ~ here;
  assign ends = _007_ | _016_;
  assign begins = ends & i_threshold__valid;
  assign _023_ = ~ word[10];
  assign _030_ = moves & _023_;
  assign take = begins | _030_;
  assign room = ~ stalled;
  assign _037_ = word[3:0] == limit[3:0];
  assign _042_ = word[8] & _037_;
  assign equal_0 = _042_ & limit[11];
  assign _043_ = word[3:0] > limit[3:0];
  assign _044_ = word[8] & _043_;
  assign i__payload_25 [8] = equal_0 | _044_;
  assign count_0 = limit[11:8] + equal_0;
  assign _001_ = word[7:4] == limit[3:0];
  assign _002_ = word[9] & _001_;
  assign equal_1 = _002_ & count_0[3];
  assign _003_ = word[7:4] > limit[3:0];
  assign _004_ = word[9] & _003_;
  assign i__payload_25 [9] = equal_1 | _004_;
  assign count_1 = count_0 + equal_1;
  assign _006_ = ~ i__ready;
  assign _008_ = _005_ & _006_;
  assign _009_ = word[10] & counted;
  assign _010_ = ~ takes;
  assign _011_ = _009_ & _010_;
  always @(posedge clk)
    if (begins) number <= 4'h0;
    else number <= _034_;
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _033_;
  always @(posedge clk)
    if (rst) stalled <= 1'h0;
    else stalled <= _032_;
  reg [7:0] _122_;
  always @(posedge clk)
    if (begins) _122_ <= i_threshold__payload[7:0];
  assign { i__payload_25 [17:14], limit[3:0] } = _122_;
  always @(posedge clk)
    if (_007_) total <= _038_;
  always @(posedge clk)
    if (rst) counted <= 1'h0;
    else counted <= _050_;
  always @(posedge clk)
    if (rst) left <= 3'h0;
    else if (_046_) left <= _048_;
  always @(posedge clk)
    if (_047_) sent <= 2'h0;
    else if (leaves) sent <= _040_;
  reg limit_reg_11 ;
  always @(posedge clk)
    if (_045_)
      if (!_036_) limit_reg_11  <= 1'h1;
      else limit_reg_11  <= count_1[3];
  assign limit[11] = limit_reg_11 ;
  reg [2:0] _128_;
  always @(posedge clk)
    if (_045_) _128_ <= _041_[10:8];
  assign limit[10:8] = _128_;
  assign first = rest & _014_;
  assign _045_ = | { begins, _036_ };
  assign _046_ = | { leaves, takes };
  assign _047_ = | { o__ready_38 , rst };
  assign _048_ = takes ? total : _039_;
  assign _049_ = takes ? 1'h0 : counted;
  assign _050_ = _049_ | _007_;
  assign _041_[10:8] = _036_ ? count_1[2:0] : i_threshold__payload[10:8];
  hamming_d9_l21_n5_x2__select__sieve__queue queue (
    .clk(clk),
    .i__ready(i__ready),
    .i__valid(i__valid_24 ),
    .o__payload(o__payload),
    .o__ready(o__ready_38 ),
    .o__valid(o__valid_33 ),
    .rst(rst),
    .write_data({ i__payload_25 [17:14], number, i__payload_25 [9:8], word[7:0] })
  );
  hamming_d9_l21_n5_x2__select__sieve__scores scores (
    .clk(clk),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign o__payload_34 [4:0] = { o__payload[13:10], first[1] };
  assign { i__payload_25 [13:10], i__payload_25 [7:0] } = { number, word[7:0] };
  assign limit[7:4] = i__payload_25 [17:14];
endmodule

module hamming_d9_l21_n5_x2__select__sieve__queue(clk, rst, i__valid, o__ready, i__ready, o__payload, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [17:0] o__payload;
  wire [17:0] o__payload;
  input [17:0] write_data;
  wire [17:0] write_data;
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
  assign i__ready = stored != 3'h7;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h6;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h6;
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
  ram_7x18 words (
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

module hamming_d9_l21_n5_x2__select__sieve__scores(clk, rst, read_enable, word, write_enable, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  output [10:0] word;
  wire [10:0] word;
  input write_enable;
  wire write_enable;
  input [10:0] write_data;
  wire [10:0] write_data;
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
  ram_30x11 words (
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

module hamming_d9_l21_n5_x2__select__tracker(clk, rst, \begin , may_begin, o__ready, i__valid, i__payload, o__payload, full);
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
  input [10:0] i__payload;
  wire [10:0] i__payload;
  output [10:0] o__payload;
  wire [10:0] o__payload;
  output full;
  reg full;
  wire _000_;
  wire _001_;
  wire [1:0] _002_;
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
  wire [2:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [3:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [3:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [3:0] _039_;
  wire _040_;
  wire _041_;
  wire [3:0] _042_;
  wire _043_;
  wire _044_;
  wire [3:0] _045_;
  wire [3:0] _046_;
  wire _047_;
  wire [3:0] _048_;
  wire [3:0] _049_;
  wire _050_;
  wire [3:0] _051_;
  wire [4:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire [1:0] _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire [2:0] _068_;
  wire [2:0] _069_;
  reg [2:0] above;
  wire [3:0] address;
  reg bank;
  reg bank_1;
  reg clearing;
  reg closing;
  wire counts_0;
  wire counts_1;
  wire done;
  wire ends;
  wire enough;
  reg [1:0] free;
  reg look;
  reg [3:0] maximum;
  wire [3:0] new_0;
  wire [3:0] new_1;
  wire [3:0] old_0;
  wire [3:0] old_1;
  reg pending_0;
  reg pending_1;
  reg [3:0] place;
  reg reached;
  wire [3:0] read_address;
  wire [3:0] read_address_33 ;
  wire [3:0] read_address_45 ;
  wire [3:0] read_address_54 ;
  wire [3:0] read_data;
  wire [3:0] read_data_40 ;
  wire [3:0] read_data_60 ;
  wire [3:0] read_data_61 ;
  wire read_enable;
  wire read_enable_32 ;
  wire read_enable_44 ;
  wire read_enable_53 ;
  wire reads;
  reg same_0;
  reg same_1;
  reg [3:0] score_1_0;
  reg [3:0] score_1_1;
  wire start;
  reg sweep;
  wire sweeps_0_0;
  wire sweeps_0_1;
  reg swept;
  reg [3:0] threshold;
  wire [4:0] total;
  reg waiting;
  wire [3:0] write_address;
  wire [3:0] write_address_35 ;
  wire [3:0] write_address_48 ;
  wire [3:0] write_address_56 ;
  wire [3:0] write_data;
  wire [3:0] write_data_36 ;
  wire [3:0] write_data_50 ;
  wire [3:0] write_data_57 ;
  wire write_enable;
  wire write_enable_34 ;
  wire write_enable_46 ;
  wire write_enable_55 ;
  reg [3:0] written_0;
  reg [3:0] written_1;
  assign ends = i__valid & i__payload[10];
  assign _029_ = place - 1'h1;
  assign address = _000_ ? 4'h9 : _029_;
  assign _000_ = ! place;
  assign done = look & _000_;
  assign reads = sweep & _016_;
  assign _047_ = ~ sweep;
  assign _050_ = _044_ & _047_;
  assign _058_ = ~ full;
  assign _001_ = _058_ | o__ready;
  assign start = _050_ & _001_;
  assign _011_ = | free;
  assign may_begin = _011_ & _019_;
  assign counts_0 = i__valid & i__payload[8];
  assign _026_ = counts_0 & _025_;
  assign read_enable = sweeps_0_0 | _026_;
  assign read_address = sweeps_0_0 ? address : i__payload[3:0];
  assign _028_ = pending_0 & _027_;
  assign write_enable = sweeps_0_0 | _028_;
  assign write_address = sweeps_0_0 ? address : score_1_0;
  assign write_data = sweeps_0_0 ? 4'h0 : new_0;
  assign _031_ = counts_0 & bank;
  assign read_enable_32  = sweeps_0_1 | _031_;
  assign read_address_33  = sweeps_0_1 ? address : i__payload[3:0];
  assign _032_ = pending_0 & bank_1;
  assign write_enable_34  = sweeps_0_1 | _032_;
  assign write_address_35  = sweeps_0_1 ? address : score_1_0;
  assign write_data_36  = sweeps_0_1 ? 4'h0 : new_0;
  assign _033_ = bank_1 ? read_data_40  : read_data;
  assign old_0 = same_0 ? written_0 : _033_;
  assign _034_ = ~ old_0[3];
  assign new_0 = old_0 + _034_;
  assign counts_1 = i__valid & i__payload[9];
  assign _024_ = _023_ | clearing;
  assign sweeps_0_0 = reads & _024_;
  assign _025_ = ! bank;
  assign _035_ = counts_1 & _025_;
  assign read_enable_44  = sweeps_0_0 | _035_;
  assign read_address_45  = sweeps_0_0 ? address : i__payload[7:4];
  assign _027_ = ! bank_1;
  assign _036_ = pending_1 & _027_;
  assign write_enable_46  = sweeps_0_0 | _036_;
  assign write_address_48  = sweeps_0_0 ? address : score_1_1;
  assign write_data_50  = sweeps_0_0 ? 4'h0 : new_1;
  assign _030_ = swept | clearing;
  assign sweeps_0_1 = reads & _030_;
  assign _037_ = counts_1 & bank;
  assign read_enable_53  = sweeps_0_1 | _037_;
  assign read_address_54  = sweeps_0_1 ? address : i__payload[7:4];
  assign _038_ = pending_1 & bank_1;
  assign write_enable_55  = sweeps_0_1 | _038_;
  assign write_address_56  = sweeps_0_1 ? address : score_1_1;
  assign write_data_57  = sweeps_0_1 ? 4'h0 : new_1;
  assign _039_ = bank_1 ? read_data_61  : read_data_60 ;
  assign old_1 = same_1 ? written_1 : _039_;
  assign _040_ = ~ old_1[3];
  assign new_1 = old_1 + _040_;
  assign _042_ = read_data & { _041_, _041_, _041_, _041_ };
  assign _045_ = read_data_40  & { _043_, _043_, _043_, _043_ };
  assign _046_ = _042_ | _045_;
  assign _023_ = ! swept;
  assign _041_ = look & _023_;
  assign _048_ = read_data_60  & { _041_, _041_, _041_, _041_ };
  assign _043_ = look & swept;
  assign _049_ = read_data_61  & { _043_, _043_, _043_, _043_ };
  assign _051_ = _048_ | _049_;
  assign _052_ = _046_ + _051_;
  assign total = above + _052_;
  assign enough = | total[4:3];
  assign _053_ = bank ^ ends;
  assign _054_ = start | reads;
  assign _044_ = closing | waiting;
  assign _055_ = ~ start;
  assign _056_ = _044_ & _055_;
  assign _057_ = clearing & _016_;
  assign _060_ = ~ o__ready;
  assign _061_ = full & _060_;
  assign _062_ = _059_ | _061_;
  assign _019_ = ~ clearing;
  assign _059_ = done & _019_;
  assign _063_ = swept ^ _059_;
  assign _064_ = free - \begin ;
  assign _065_ = full & o__ready;
  assign _002_ = $signed(_064_) + $signed({ 1'h0, _065_ });
  assign _004_ = pending_0 & _003_;
  assign _005_ = i__payload[3:0] == score_1_0;
  assign _006_ = _004_ & _005_;
  assign _003_ = ~ closing;
  assign _007_ = pending_1 & _003_;
  assign _008_ = i__payload[7:4] == score_1_1;
  assign _009_ = _007_ & _008_;
  assign _010_ = ~ look;
  assign _012_ = reads & _010_;
  assign _013_ = ~ reached;
  assign _014_ = look & _013_;
  assign _015_ = ~ enough;
  assign _016_ = ~ done;
  assign _017_ = _015_ & _016_;
  assign _018_ = above == 2'h3;
  always @(posedge clk)
    bank_1 <= bank;
  always @(posedge clk)
    sweep <= _020_;
  always @(posedge clk)
    clearing <= _021_;
  always @(posedge clk)
    score_1_0 <= i__payload[3:0];
  always @(posedge clk)
    same_0 <= _006_;
  always @(posedge clk)
    written_0 <= new_0;
  always @(posedge clk)
    score_1_1 <= i__payload[7:4];
  always @(posedge clk)
    same_1 <= _009_;
  always @(posedge clk)
    written_1 <= new_1;
  always @(posedge clk)
    above <= _022_;
  always @(posedge clk)
    if (rst) waiting <= 1'h0;
    else waiting <= _056_;
  always @(posedge clk)
    if (rst) full <= 1'h0;
    else full <= _062_;
  always @(posedge clk)
    if (rst) swept <= 1'h0;
    else swept <= _063_;
  always @(posedge clk)
    if (rst) place <= 4'h0;
    else if (reads) place <= address;
  always @(posedge clk)
    if (rst) free <= 2'h2;
    else free <= _002_;
  always @(posedge clk)
    if (rst) pending_0 <= 1'h0;
    else pending_0 <= counts_0;
  always @(posedge clk)
    if (rst) pending_1 <= 1'h0;
    else pending_1 <= counts_1;
  always @(posedge clk)
    if (_014_) threshold <= place;
  always @(posedge clk)
    if (rst) bank <= 1'h0;
    else bank <= _053_;
  always @(posedge clk)
    if (_067_) maximum <= place;
  always @(posedge clk)
    if (rst) closing <= 1'h0;
    else closing <= ends;
  always @(posedge clk)
    if (rst) look <= 1'h0;
    else look <= reads;
  always @(posedge clk)
    if (_066_)
      if (!_014_) reached <= 1'h0;
      else reached <= enough;
  assign _066_ = | { _014_, _012_ };
  assign _067_ = & { _018_, _014_ };
  assign _068_ = _012_ ? 3'h3 : above;
  assign _069_ = _017_ ? total[2:0] : _068_;
  assign _022_ = _014_ ? _069_ : _068_;
  assign _021_ = _057_ | rst;
  assign _020_ = _054_ | rst;
  ram_10x4 counts_0_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_10x4 counts_0_1 (
    .clk(clk),
    .read_address(read_address_33 ),
    .read_data(read_data_40 ),
    .read_enable(read_enable_32 ),
    .rst(rst),
    .write_address(write_address_35 ),
    .write_data(write_data_36 ),
    .write_enable(write_enable_34 )
  );
  ram_10x4 counts_1_0 (
    .clk(clk),
    .read_address(read_address_45 ),
    .read_data(read_data_60 ),
    .read_enable(read_enable_44 ),
    .rst(rst),
    .write_address(write_address_48 ),
    .write_data(write_data_50 ),
    .write_enable(write_enable_46 )
  );
  ram_10x4 counts_1_1 (
    .clk(clk),
    .read_address(read_address_54 ),
    .read_data(read_data_61 ),
    .read_enable(read_enable_53 ),
    .rst(rst),
    .write_address(write_address_56 ),
    .write_data(write_data_57 ),
    .write_enable(write_enable_55 )
  );
  assign o__payload = { above, maximum, threshold };
endmodule

module hamming_d9_l21_n5_x2__softmax(clk, rst, i_table__payload, i_table__valid, clear, i__valid, i_table__ready, i__ready, o__ready, i__payload, o__payload, loaded, valid_0);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [11:0] i_table__payload;
  wire [11:0] i_table__payload;
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
  input [9:0] i__payload;
  wire [9:0] i__payload;
  output [16:0] o__payload;
  wire [16:0] o__payload;
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
  reg [4:0] index_0;
  reg last_0;
  wire moves_0;
  reg [3:0] place;
  wire [10:0] read_data;
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
    else if (write) loaded <= i_table__payload[11];
  always @(posedge clk)
    if (_05_) place <= 4'h0;
    else if (write) place <= _04_;
  always @(posedge clk)
    if (rst) valid_0 <= 1'h0;
    else if (space_0) valid_0 <= _03_;
  always @(posedge clk)
    if (moves_0) index_0 <= i__payload[4:0];
  always @(posedge clk)
    if (moves_0) last_0 <= i__payload[9];
  assign _05_ = | { rst, clear };
  ram_10x11 \table  (
    .clk(clk),
    .read_address(i__payload[8:5]),
    .read_data(read_data),
    .read_enable(moves_0),
    .rst(rst),
    .write_address(place),
    .write_data(i_table__payload[10:0]),
    .write_enable(write)
  );
  assign o__payload = { last_0, read_data, index_0 };
endmodule

module matches_9(query, key, count);
  input [8:0] query;
  wire [8:0] query;
  input [8:0] key;
  wire [8:0] key;
  output [3:0] count;
  wire [3:0] count;
  wire [8:0] _00_;
  wire [8:0] equal;
  wire [1:0] ones_0_0;
  wire [1:0] ones_0_1;
  wire [1:0] ones_0_2;
  wire [1:0] ones_0_3;
  wire [2:0] ones_1_0;
  wire [2:0] ones_1_1;
  wire [3:0] ones_2_0;
  assign _00_ = query ^ key;
  assign equal = ~ _00_;
  assign ones_0_0 = equal[0] + equal[1];
  assign ones_0_1 = equal[2] + equal[3];
  assign ones_0_2 = equal[4] + equal[5];
  assign ones_0_3 = equal[6] + equal[7];
  assign ones_1_0 = ones_0_0 + ones_0_1;
  assign ones_1_1 = ones_0_2 + ones_0_3;
  assign ones_2_0 = ones_1_0 + ones_1_1;
  assign count = ones_2_0 + equal[8];
endmodule

module ram_10x11(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [10:0] write_data;
  wire [10:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [10:0] read_data;
  wire [10:0] read_data;
  reg [10:0] cells [9:0];
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

module ram_10x4(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [3:0] write_data;
  wire [3:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [3:0] read_data;
  wire [3:0] read_data;
  reg [3:0] cells [9:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_11x9(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [8:0] write_data;
  wire [8:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [8:0] read_data;
  wire [8:0] read_data;
  reg [8:0] cells [10:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [8:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_20x11(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [10:0] write_data;
  wire [10:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [10:0] read_data;
  wire [10:0] read_data;
  reg [10:0] cells [19:0];
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

module ram_20x6(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [5:0] write_data;
  wire [5:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [5:0] read_data;
  wire [5:0] read_data;
  reg [5:0] cells [19:0];
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

module ram_30x11(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [10:0] write_data;
  wire [10:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [10:0] read_data;
  wire [10:0] read_data;
  reg [10:0] cells [29:0];
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

module ram_42x24(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [5:0] write_address;
  wire [5:0] write_address;
  input [23:0] write_data;
  wire [23:0] write_data;
  input read_enable;
  wire read_enable;
  input [5:0] read_address;
  wire [5:0] read_address;
  output [23:0] read_data;
  wire [23:0] read_data;
  reg [23:0] cells [41:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [23:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_7x18(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [17:0] write_data;
  wire [17:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [17:0] read_data;
  wire [17:0] read_data;
  reg [17:0] cells [6:0];
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
