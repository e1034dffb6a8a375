module dense_bf16_d8_l20_bf16(clk, rst, i_scale__payload, i_scale__valid, i_key__payload, i_key__valid, i_value__payload, i_value__valid, i_query__payload, i_query__valid, o__ready, i_scale__ready, i_key__ready, i_value__ready, i_query__ready, o__payload, o__valid, refused);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [20:0] i_scale__payload;
  wire [20:0] i_scale__payload;
  input i_scale__valid;
  wire i_scale__valid;
  input [128:0] i_key__payload;
  wire [128:0] i_key__payload;
  input i_key__valid;
  wire i_key__valid;
  input [48:0] i_value__payload;
  wire [48:0] i_value__payload;
  input i_value__valid;
  wire i_value__valid;
  input [133:0] i_query__payload;
  wire [133:0] i_query__payload;
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
  output [16:0] o__payload;
  wire [16:0] o__payload;
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
  wire [21:0] i__payload;
  wire [21:0] i__payload_64 ;
  wire [8:0] i__payload_66 ;
  wire [109:0] i__payload_72 ;
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
  assign _01_ = i_key__valid_22  & i_key__payload[128];
  assign _02_ = i_value__valid & i_value__ready;
  assign _03_ = _02_ & i_value__payload[48];
  assign i_scale__ready = ~ begun;
  assign _04_ = i_scale__valid & i_scale__ready;
  assign _05_ = ahead + \begin ;
  assign _07_ = i__valid_76  & i__ready_75 ;
  assign _08_ = _07_ & i__payload_72 [109];
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
  dense_bf16_d8_l20_bf16__context_sums context_sums (
    .clear(clear),
    .clk(clk),
    .i__payload(i__payload_66 ),
    .i__ready(i__ready_69 ),
    .i__valid(i__valid_70 ),
    .i_value__ready(i_value__ready_28 ),
    .i_value__valid(i_value__valid_27 ),
    .o__payload(i__payload_72 ),
    .o__ready(i__ready_75 ),
    .o__valid(i__valid_76 ),
    .refused(refused_54 ),
    .rows(rows),
    .rst(rst),
    .write_data(i_value__payload[47:0])
  );
  dense_bf16_d8_l20_bf16__normalise normalise (
    .clk(clk),
    .i__payload(i__payload_72 ),
    .i__ready(i__ready_75 ),
    .i__valid(i__valid_76 ),
    .o__payload_38 (o__payload),
    .o__ready_15 (o__ready),
    .o__valid_34 (o__valid),
    .rst(rst)
  );
  dense_bf16_d8_l20_bf16__score score (
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
    .write_data(i_key__payload[127:0])
  );
  dense_bf16_d8_l20_bf16__select select (
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
  dense_bf16_d8_l20_bf16__softmax softmax (
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

module dense_bf16_d8_l20_bf16__context_sums(clk, rst, write_data, i_value__valid, clear, i_value__ready, refused, i__ready, o__payload, o__ready, i__payload, i__valid, rows, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [47:0] write_data;
  wire [47:0] write_data;
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
  output [109:0] o__payload;
  wire [109:0] o__payload;
  input o__ready;
  wire o__ready;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  input i__valid;
  wire i__valid;
  output [4:0] rows;
  reg [4:0] rows;
  output o__valid;
  wire o__valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [4:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [4:0] _12_;
  wire _13_;
  wire [4:0] _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire [12:0] _18_;
  wire [12:0] _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire adds;
  reg begins;
  reg completes;
  wire [7:0] counted_0;
  wire drains;
  wire ends;
  reg ends_1;
  wire fresh;
  reg fresh_1;
  wire full;
  reg [7:0] held_weights;
  wire i__ready_32 ;
  reg i__valid_29 ;
  wire keep;
  reg present;
  reg [4:0] read_address;
  wire [47:0] read_data;
  wire read_enable;
  wire shift;
  wire [31:0] sum;
  wire [31:0] sum_62 ;
  wire [31:0] sum_63 ;
  wire taken;
  wire taken_22 ;
  reg [12:0] total;
  wire write;
  assign _16_ = ~ fresh;
  assign _18_ = total & { _16_, _16_, _16_, _16_, _16_, _16_, _16_, _16_, _16_, _16_, _16_, _16_, _16_ };
  assign _19_ = _18_ + counted_0;
  always @(posedge clk)
    fresh_1 <= fresh;
  always @(posedge clk)
    begins <= _21_;
  always @(posedge clk)
    total <= _19_;
  assign full = rows == 5'h14;
  assign i_value__ready = ~ clear;
  assign taken = i_value__valid & i_value__ready;
  assign _10_ = ~ full;
  assign write = taken & _10_;
  assign refused = taken & full;
  assign _17_ = ~ present;
  assign i__ready = _17_ | adds;
  assign taken_22  = i__valid & i__ready;
  assign _20_ = | i__payload[7:0];
  assign _22_ = ! read_address;
  assign _23_ = _20_ | _22_;
  assign read_enable = taken_22  & _23_;
  assign drains = i__valid_29  & i__ready_32 ;
  assign _24_ = ! i__valid_29 ;
  assign _00_ = drains & i__valid_29 ;
  assign _01_ = _24_ | _00_;
  assign _02_ = present & _01_;
  assign _03_ = ~ ends_1;
  assign adds = _02_ & _03_;
  assign ends = adds & completes;
  assign fresh = adds & begins;
  assign _04_ = ~ i__valid_29 ;
  assign shift = drains & _04_;
  assign _05_ = ~ shift;
  assign _06_ = ~ fresh_1;
  assign keep = _05_ & _06_;
  assign counted_0 = held_weights & { adds, adds, adds, adds, adds, adds, adds, adds };
  assign _07_ = rows + 1'h1;
  assign _08_ = ~ adds;
  assign _09_ = present & _08_;
  assign _11_ = taken_22  | _09_;
  assign _12_ = read_address + 1'h1;
  assign _13_ = ~ i__payload[8];
  assign _15_ = i__valid_29  - 1'h1;
  always @(posedge clk)
    if (taken_22 ) completes <= i__payload[8];
  always @(posedge clk)
    if (rst) present <= 1'h0;
    else present <= _11_;
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (taken_22 ) read_address <= _14_;
  always @(posedge clk)
    if (rst) ends_1 <= 1'h0;
    else ends_1 <= ends;
  always @(posedge clk)
    if (rst) i__valid_29  <= 1'h0;
    else i__valid_29  <= _28_;
  always @(posedge clk)
    if (taken_22 ) held_weights <= i__payload[7:0];
  always @(posedge clk)
    if (_25_) rows <= 5'h00;
    else if (write) rows <= _07_;
  assign _14_ = _12_ & { _13_, _13_, _13_, _13_, _13_ };
  assign _25_ = | { rst, clear };
  assign _26_ = adds ? completes : begins;
  assign _21_ = _26_ | rst;
  assign _27_ = drains ? _15_ : i__valid_29 ;
  assign _28_ = _27_ | ends_1;
  link_u8_bf16_x1_s32 link_0 (
    .\before (32'd0),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum),
    .values(read_data[15:0]),
    .weights(counted_0)
  );
  link_u8_bf16_x1_s32 link_1 (
    .\before (32'd0),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_62 ),
    .values(read_data[31:16]),
    .weights(counted_0)
  );
  link_u8_bf16_x1_s32 link_2 (
    .\before (32'd0),
    .clk(clk),
    .keep(keep),
    .rst(rst),
    .shift(shift),
    .sum(sum_63 ),
    .values(read_data[47:32]),
    .weights(counted_0)
  );
  dense_bf16_d8_l20_bf16__context_sums__queue queue (
    .clk(clk),
    .i__ready(i__ready_32 ),
    .i__valid(i__valid_29 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data({ i__valid_29 , total, sum_63 , sum_62 , sum })
  );
  ram_20x48 values_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(rows),
    .write_data(write_data),
    .write_enable(write)
  );
endmodule

module dense_bf16_d8_l20_bf16__context_sums__queue(clk, rst, i__valid, i__ready, o__payload, o__ready, write_data, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [109:0] o__payload;
  wire [109:0] o__payload;
  input o__ready;
  wire o__ready;
  input [109:0] write_data;
  wire [109:0] write_data;
  output o__valid;
  reg o__valid;
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
  ram_3x110 words (
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

module dense_bf16_d8_l20_bf16__normalise(clk, rst, o__ready_15 , i__payload, o__valid_34 , i__ready, i__valid, o__payload_38 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready_15 ;
  wire o__ready_15 ;
  input [109:0] i__payload;
  wire [109:0] i__payload;
  output o__valid_34 ;
  wire o__valid_34 ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [16:0] o__payload_38 ;
  wire [16:0] o__payload_38 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [1:0] _03_;
  wire [1:0] _04_;
  wire _05_;
  wire [1:0] _06_;
  wire [1:0] _07_;
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
  wire [15:0] _21_;
  wire [15:0] _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  reg [12:0] divisor;
  reg [1:0] enters;
  wire enters_0;
  wire enters_1;
  wire enters_2;
  reg first;
  wire given;
  wire i__ready_28 ;
  wire i__ready_29 ;
  wire i__ready_30 ;
  reg last_0;
  reg last_1;
  reg last_2;
  reg [1:0] leaves;
  wire [32:0] o__payload;
  wire [15:0] o__payload_39 ;
  wire [15:0] o__payload_40 ;
  wire [15:0] o__payload_41 ;
  wire o__ready;
  wire o__ready_21 ;
  wire o__ready_26 ;
  wire o__ready_27 ;
  wire o__valid_35 ;
  wire o__valid_36 ;
  wire o__valid_37 ;
  wire taken;
  assign enters_0 = taken & _00_;
  assign o__ready = o__ready_15  & _09_;
  assign _10_ = enters == 1'h1;
  assign enters_1 = taken & _10_;
  assign _11_ = leaves == 1'h1;
  assign o__ready_21  = o__ready_15  & _11_;
  assign enters_2 = taken & _02_;
  assign o__ready_26  = o__ready_15  & _05_;
  assign _13_ = ~ first;
  assign _14_ = & { i__ready_30 , i__ready_29 , i__ready_28  };
  assign _01_ = _13_ | _14_;
  assign o__ready_27  = _12_ & _01_;
  assign taken = i__valid & o__ready_27 ;
  assign given = o__valid_34  & o__ready_15 ;
  assign _03_ = enters + 1'h1;
  assign _04_ = _02_ ? 2'h0 : _03_;
  assign _06_ = leaves + 1'h1;
  assign _07_ = _05_ ? 2'h0 : _06_;
  always @(posedge clk)
    first <= _08_;
  always @(posedge clk)
    if (_25_) divisor <= i__payload[108:96];
  always @(posedge clk)
    if (rst) enters <= 2'h0;
    else if (taken) enters <= _04_;
  always @(posedge clk)
    if (rst) leaves <= 2'h0;
    else if (given) leaves <= _07_;
  always @(posedge clk)
    if (enters_0) last_0 <= o__payload[32];
  always @(posedge clk)
    if (enters_1) last_1 <= o__payload[32];
  always @(posedge clk)
    if (enters_2) last_2 <= o__payload[32];
  assign _15_ = _28_ | _02_;
  assign _16_ = _27_ | _05_;
  assign _17_ = _02_ ? i__ready_30  : i__ready_29 ;
  assign _18_ = _00_ & i__ready_28 ;
  assign _12_ = _15_ ? _17_ : _18_;
  assign _19_ = _05_ ? o__valid_37  : o__valid_36 ;
  assign _20_ = _09_ & o__valid_35 ;
  assign o__valid_34  = _16_ ? _19_ : _20_;
  assign _21_ = _05_ ? o__payload_41  : o__payload_40 ;
  assign _22_ = _09_ ? o__payload_39  : 16'h0000;
  assign o__payload_38 [15:0] = _16_ ? _21_ : _22_;
  assign _23_ = _05_ ? last_2 : last_1;
  assign _24_ = _09_ & last_0;
  assign o__payload_38 [16] = _16_ ? _23_ : _24_;
  assign _25_ = & { taken, first };
  assign _26_ = taken ? o__payload[32] : first;
  assign _08_ = _26_ | rst;
  assign _05_ = leaves == 2'h2;
  assign _27_ = leaves == 1'h1;
  assign _09_ = ! leaves;
  assign _02_ = enters == 2'h2;
  assign _28_ = enters == 1'h1;
  assign _00_ = ! enters;
  float_divider_13 divider_0 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_28 ),
    .i__valid(enters_0),
    .o__payload(o__payload_39 ),
    .o__ready(o__ready),
    .o__valid(o__valid_35 ),
    .rst(rst)
  );
  float_divider_13 divider_1 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_29 ),
    .i__valid(enters_1),
    .o__payload(o__payload_40 ),
    .o__ready(o__ready_21 ),
    .o__valid(o__valid_36 ),
    .rst(rst)
  );
  float_divider_13 divider_2 (
    .clk(clk),
    .divisor(divisor),
    .i__payload(o__payload[31:0]),
    .i__ready(i__ready_30 ),
    .i__valid(enters_2),
    .o__payload(o__payload_41 ),
    .o__ready(o__ready_26 ),
    .o__valid(o__valid_37 ),
    .rst(rst)
  );
  dense_bf16_d8_l20_bf16__normalise__sums sums (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .o__payload(o__payload),
    .o__ready(o__ready_27 ),
    .o__valid(i__valid),
    .rst(rst)
  );
endmodule

module dense_bf16_d8_l20_bf16__normalise__sums(clk, rst, i__payload, o__ready, i__ready, o__valid, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [109:0] i__payload;
  wire [109:0] i__payload;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  input o__valid;
  wire o__valid;
  output [32:0] o__payload;
  wire [32:0] o__payload;
  wire _00_;
  wire [1:0] _01_;
  wire [1:0] _02_;
  wire _03_;
  wire [31:0] _04_;
  wire [31:0] _05_;
  wire _06_;
  wire _07_;
  wire \final ;
  reg [1:0] number;
  assign o__payload[32] = i__payload[109] & \final ;
  assign i__ready = o__ready & \final ;
  assign _00_ = o__valid & o__ready;
  assign _01_ = number + 1'h1;
  assign _02_ = \final  ? 2'h0 : _01_;
  always @(posedge clk)
    if (rst) number <= 2'h0;
    else if (_00_) number <= _02_;
  assign _03_ = _06_ | \final ;
  assign _04_ = \final  ? i__payload[95:64] : i__payload[63:32];
  assign _05_ = _07_ ? i__payload[31:0] : 32'd0;
  assign o__payload[31:0] = _03_ ? _04_ : _05_;
  assign \final  = number == 2'h2;
  assign _06_ = number == 1'h1;
  assign _07_ = ! number;
endmodule

module dense_bf16_d8_l20_bf16__score(clk, rst, write_data, i_query__payload, i_query__valid, i_key__valid, clear, open, may_begin, refused_key, refuse, \begin , issue, i_query__ready, \final , o__payload, o__valid, rows);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [127:0] write_data;
  wire [127:0] write_data;
  input [133:0] i_query__payload;
  wire [133:0] i_query__payload;
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
  wire [4:0] _12_;
  wire _13_;
  wire _14_;
  wire [4:0] _15_;
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
  wire [4:0] following;
  wire full;
  reg issue_1;
  wire [127:0] keys;
  reg [4:0] read_address;
  reg running;
  wire [19:0] scores;
  reg [4:0] stored;
  wire wanted;
  wire write;
  assign full = stored == 5'h14;
  assign _00_ = ~ full;
  assign write = i_key__valid & _00_;
  assign refused_key = i_key__valid & full;
  assign _16_ = i_query__valid & open;
  assign _17_ = _16_ & _02_;
  assign _18_ = _17_ & _04_;
  assign _19_ = ! i_query__payload[132:128];
  assign _20_ = i_query__payload[132:128] > 5'h14;
  assign _01_ = _19_ | _20_;
  assign refuse = _18_ & _01_;
  assign _02_ = ~ running;
  assign _03_ = open & _02_;
  assign _04_ = ~ come;
  assign _05_ = _03_ & _04_;
  assign _06_ = _05_ & may_begin;
  assign _07_ = i_query__payload[132:128] <= stored;
  assign _08_ = _06_ & _07_;
  assign _09_ = i_query__payload[132:128] <= rows;
  assign wanted = _08_ & _09_;
  assign _10_ = ~ refuse;
  assign _11_ = i_query__valid & _10_;
  assign \begin  = _11_ & wanted;
  assign issue = \begin  | running;
  assign following = read_address + 1'h1;
  assign ends = following == i_query__payload[132:128];
  assign i_query__ready = come | refuse;
  assign \final  = i_query__ready & i_query__payload[133];
  assign _12_ = stored + 1'h1;
  assign _13_ = issue & ends;
  assign _14_ = ~ ends;
  assign _15_ = ends ? 5'h00 : following;
  always @(posedge clk)
    ends_1 <= ends;
  always @(posedge clk)
    ends_2 <= ends_1;
  always @(posedge clk)
    if (_21_) stored <= 5'h00;
    else if (write) stored <= _12_;
  always @(posedge clk)
    if (rst) come <= 1'h0;
    else come <= _13_;
  always @(posedge clk)
    if (rst) running <= 1'h0;
    else if (issue) running <= _14_;
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (issue) read_address <= _15_;
  always @(posedge clk)
    if (rst) issue_1 <= 1'h0;
    else issue_1 <= issue;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= issue_1;
  assign _21_ = | { rst, clear };
  ram_20x128 rows_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(keys),
    .read_enable(issue),
    .rst(rst),
    .write_address(stored),
    .write_data(write_data),
    .write_enable(write)
  );
  dense_bf16_d8_l20_bf16__score__unit unit (
    .clk(clk),
    .keys(keys),
    .query_1 (i_query__payload[127:0]),
    .rst(rst),
    .scores(scores)
  );
  assign o__payload = { ends_2, 1'h1, scores };
endmodule

module dense_bf16_d8_l20_bf16__score__unit(clk, rst, query_1 , keys, scores);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [127:0] query_1 ;
  wire [127:0] query_1 ;
  input [127:0] keys;
  wire [127:0] keys;
  output [19:0] scores;
  reg [19:0] scores;
  wire [20:0] _00_;
  wire [21:0] _01_;
  wire [22:0] _02_;
  wire [23:0] _03_;
  wire [24:0] _04_;
  wire [24:0] _05_;
  wire [24:0] _06_;
  wire [24:0] _07_;
  wire [1:0] _08_;
  wire _09_;
  wire _10_;
  wire [19:0] _11_;
  wire [2:0] _12_;
  wire [3:0] _13_;
  wire [3:0] _14_;
  wire [3:0] _15_;
  wire [3:0] _16_;
  wire [19:0] inverted;
  wire [19:0] inverted_29 ;
  wire [19:0] inverted_30 ;
  wire [19:0] inverted_31 ;
  wire [19:0] inverted_32 ;
  wire [19:0] inverted_33 ;
  wire [19:0] inverted_34 ;
  wire [19:0] inverted_35 ;
  wire negative;
  wire negative_20 ;
  wire negative_21 ;
  wire negative_22 ;
  wire negative_23 ;
  wire negative_24 ;
  wire negative_25 ;
  wire negative_26 ;
  wire [3:0] negatives_0;
  wire signed [22:0] score_0;
  wire signed [24:0] total_0;
  assign _08_ = negative + negative_20 ;
  assign _12_ = _08_ + negative_21 ;
  assign _13_ = _12_ + negative_22 ;
  assign _14_ = _13_ + negative_23 ;
  assign _15_ = _14_ + negative_24 ;
  assign _16_ = _15_ + negative_25 ;
  assign negatives_0 = _16_ + negative_26 ;
  assign _00_ = inverted + inverted_29 ;
  assign _01_ = _00_ + inverted_30 ;
  assign _02_ = _01_ + inverted_31 ;
  assign _03_ = _02_ + inverted_32 ;
  assign _04_ = _03_ + inverted_33 ;
  assign _05_ = _04_ + inverted_34 ;
  assign _06_ = _05_ + inverted_35 ;
  assign { _07_[24:20], score_0[17:0], total_0[1:0] } = _06_ + negatives_0;
  assign score_0[22:18] = _07_[24:20] - negatives_0;
  assign _09_ = $signed(score_0) < $signed(20'h80000);
  assign _10_ = $signed(score_0) > $signed(20'h7ffff);
  assign _11_ = _10_ ? 20'h7ffff : score_0[19:0];
  always @(posedge clk)
    if (_09_) scores <= 20'h80000;
    else scores <= _11_;
  fixed_product product_0_0 (
    .inverted(inverted),
    .key(keys[15:0]),
    .negative(negative),
    .query(query_1 [15:0])
  );
  fixed_product product_0_1 (
    .inverted(inverted_29 ),
    .key(keys[31:16]),
    .negative(negative_20 ),
    .query(query_1 [31:16])
  );
  fixed_product product_0_2 (
    .inverted(inverted_30 ),
    .key(keys[47:32]),
    .negative(negative_21 ),
    .query(query_1 [47:32])
  );
  fixed_product product_0_3 (
    .inverted(inverted_31 ),
    .key(keys[63:48]),
    .negative(negative_22 ),
    .query(query_1 [63:48])
  );
  fixed_product product_0_4 (
    .inverted(inverted_32 ),
    .key(keys[79:64]),
    .negative(negative_23 ),
    .query(query_1 [79:64])
  );
  fixed_product product_0_5 (
    .inverted(inverted_33 ),
    .key(keys[95:80]),
    .negative(negative_24 ),
    .query(query_1 [95:80])
  );
  fixed_product product_0_6 (
    .inverted(inverted_34 ),
    .key(keys[111:96]),
    .negative(negative_25 ),
    .query(query_1 [111:96])
  );
  fixed_product product_0_7 (
    .inverted(inverted_35 ),
    .key(keys[127:112]),
    .negative(negative_26 ),
    .query(query_1 [127:112])
  );
  assign _07_[19:0] = { score_0[17:0], total_0[1:0] };
  assign total_0[24:2] = score_0;
endmodule

module dense_bf16_d8_l20_bf16__select(clk, rst, \begin , may_begin, o__ready, i__payload, i__valid, o__payload, here);
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
  wire [3:0] _04_;
  wire [3:0] _05_;
  wire _06_;
  wire [3:0] _07_;
  wire _08_;
  wire [3:0] _09_;
  wire [3:0] _10_;
  wire [3:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire begins;
  wire complete;
  reg first;
  reg [3:0] free;
  wire [19:0] i__payload_13 ;
  wire [19:0] maximum;
  wire moves;
  wire [19:0] ordered_0;
  reg [19:0] running;
  wire take_21 ;
  reg [3:0] waiting;
  wire [20:0] word;
  wire [19:0] word_25 ;
  assign _06_ = { ordered_0[19], i__payload[18:0] } > running;
  assign _13_ = first | _06_;
  assign maximum = _13_ ? { ordered_0[19], i__payload[18:0] } : running;
  assign complete = i__valid & i__payload[21];
  assign may_begin = | free;
  assign moves = here & o__ready;
  assign _14_ = | waiting;
  assign _15_ = ~ here;
  assign begins = _14_ & _15_;
  assign _16_ = ~ word[20];
  assign _17_ = moves & _16_;
  assign take_21  = begins | _17_;
  assign o__payload[19:0] = word_25  - word[19:0];
  assign _00_ = ~ moves;
  assign _01_ = here & _00_;
  assign _02_ = take_21  | _01_;
  assign _03_ = \begin  != begins;
  assign _04_ = free + 1'h1;
  assign _05_ = free - 1'h1;
  assign _07_ = begins ? _04_ : _05_;
  assign _08_ = complete != begins;
  assign _09_ = waiting + 1'h1;
  assign _10_ = waiting - 1'h1;
  assign _11_ = complete ? _09_ : _10_;
  always @(posedge clk)
    first <= _12_;
  always @(posedge clk)
    if (i__valid) running <= maximum;
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _02_;
  always @(posedge clk)
    if (rst) free <= 4'h8;
    else if (_03_) free <= _07_;
  always @(posedge clk)
    if (rst) waiting <= 4'h0;
    else if (_08_) waiting <= _11_;
  assign ordered_0[19] = ~ i__payload[19];
  assign i__payload_13 [19] = ~ maximum[19];
  assign _18_ = i__valid ? i__payload[21] : first;
  assign _12_ = _18_ | rst;
  dense_bf16_d8_l20_bf16__select__maxima maxima (
    .clk(clk),
    .read_enable(begins),
    .rst(rst),
    .word(word_25 ),
    .write_data({ i__payload_13 [19], maximum[18:0] }),
    .write_enable(complete)
  );
  dense_bf16_d8_l20_bf16__select__scores scores (
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

module dense_bf16_d8_l20_bf16__select__maxima(clk, rst, write_enable, write_data, read_enable, word);
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

module dense_bf16_d8_l20_bf16__select__scores(clk, rst, read_enable, word, write_enable, write_data);
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
  wire _08_;
  wire _09_;
  reg [4:0] read_address;
  wire [4:0] read_place_following;
  reg [4:0] write_address;
  wire [4:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  assign _08_ = write_place_following[2] & _00_;
  assign _09_ = write_place_following[3] & _00_;
  assign _07_ = & { write_address[4:3], write_address[1:0] };
  assign _00_ = ~ _07_;
  assign _01_ = write_place_following[4] & _00_;
  assign _04_ = read_place_following[2] & _03_;
  assign _05_ = read_place_following[3] & _03_;
  assign _02_ = & { read_address[4:3], read_address[1:0] };
  assign _03_ = ~ _02_;
  assign _06_ = read_place_following[4] & _03_;
  always @(posedge clk)
    if (rst) write_address <= 5'h00;
    else if (write_enable) write_address <= { _01_, _09_, _08_, write_place_following[1:0] };
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (read_enable) read_address <= { _06_, _05_, _04_, read_place_following[1:0] };
  ram_28x21 words (
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

module dense_bf16_d8_l20_bf16__softmax(clk, rst, i__ready, o__ready, i__payload, part_0, i__valid, o__payload, valid_1);
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

module float_divider_13(clk, rst, i__payload, i__valid, divisor, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  input i__valid;
  wire i__valid;
  input [12:0] divisor;
  wire [12:0] divisor;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [15:0] o__payload;
  wire [15:0] o__payload;
  output o__valid;
  wire o__valid;
  wire _000_;
  wire _001_;
  wire [10:0] _002_;
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
  wire [7:0] _016_;
  wire _017_;
  wire _018_;
  wire [12:0] _019_;
  wire [3:0] _020_;
  wire [10:0] _021_;
  wire [11:0] _022_;
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
  wire _035_;
  wire _036_;
  wire _037_;
  wire [12:0] _038_;
  wire [12:0] _039_;
  wire [3:0] _040_;
  wire [3:0] _041_;
  reg [11:0] digits;
  wire divisor_left_1;
  wire divisor_left_2;
  wire divisor_left_4;
  wire divisor_left_8;
  wire [12:0] divisor_normal_1;
  wire [12:0] divisor_normal_2;
  wire [12:0] divisor_normal_4;
  wire [12:0] divisor_normal_8;
  reg [7:0] exponent;
  wire [9:0] field;
  wire fits;
  wire [6:0] fraction;
  wire half;
  wire [13:0] less;
  wire [13:0] moved;
  reg nan;
  reg negative;
  wire signed [4:0] offset;
  wire rest;
  wire [16:0] rounded;
  wire special;
  reg [3:0] step;
  wire tiny;
  wire up;
  assign _023_ = _015_ | _017_;
  assign _024_ = | digits[11:10];
  assign rest = _023_ | _024_;
  assign _001_ = rest | fraction[0];
  assign up = half & _001_;
  assign offset = { divisor_left_8, divisor_left_4, divisor_left_2, divisor_left_1 } - 4'hd;
  assign { field, _002_[0] } = $signed({ 1'h0, exponent, digits[9] }) + $signed({ offset, digits[9] });
  assign rounded = { field, fraction } + up;
  assign special = & exponent;
  assign _003_ = | rounded[16:7];
  assign _004_ = ~ _003_;
  assign _005_ = rounded[16] | _004_;
  assign _006_ = | exponent;
  assign _007_ = ~ _006_;
  assign tiny = _005_ | _007_;
  assign o__payload[5:0] = rounded[5:0] & { _011_, _011_, _011_, _011_, _011_, _011_ };
  assign _013_ = rounded[6] & _011_;
  assign _014_ = special & nan;
  assign o__payload[6] = _013_ | _014_;
  assign _011_ = _008_ & _010_;
  assign _008_ = ~ special;
  assign _010_ = ~ tiny;
  assign _016_ = rounded[14:7] & { _011_, _011_, _011_, _011_, _011_, _011_, _011_, _011_ };
  assign o__payload[14:7] = _016_ | { special, special, special, special, special, special, special, special };
  assign _018_ = i__ready & i__valid;
  assign _019_ = less[13] ? { moved[12:1], digits[11] } : less[12:0];
  assign _020_ = step + 1'h1;
  assign _000_ = | divisor[12:5];
  assign divisor_left_8 = ~ _000_;
  assign divisor_normal_8 = _000_ ? divisor : { divisor[4:0], 8'h00 };
  assign _009_ = | divisor_normal_8[12:9];
  assign divisor_left_4 = ~ _009_;
  assign divisor_normal_4 = _009_ ? divisor_normal_8 : { divisor_normal_8[8:0], 4'h0 };
  assign _012_ = | divisor_normal_4[12:11];
  assign divisor_left_2 = ~ _012_;
  assign divisor_normal_2 = _012_ ? divisor_normal_4 : { divisor_normal_4[10:0], 2'h0 };
  assign divisor_left_1 = ~ divisor_normal_2[12];
  assign divisor_normal_1 = divisor_normal_2[12] ? { 1'h1, divisor_normal_2[11:0] } : { divisor_normal_2[11:0], 1'h0 };
  assign i__ready = ! step;
  assign o__valid = step == 4'hb;
  assign less = { moved[13:1], digits[11] } - divisor_normal_1;
  assign fits = ~ less[13];
  assign fraction = digits[9] ? digits[8:2] : digits[7:1];
  assign half = digits[9] ? digits[1] : digits[0];
  assign _015_ = digits[9] & digits[0];
  assign _017_ = | moved[13:1];
  reg [10:0] _088_;
  always @(posedge clk)
    if (_033_) _088_ <= _021_;
  assign moved[11:1] = _088_;
  reg [1:0] _089_;
  always @(posedge clk)
    if (_018_) _089_ <= 2'h1;
    else if (_034_) _089_ <= _019_[12:11];
  assign moved[13:12] = _089_;
  always @(posedge clk)
    if (_033_) digits <= _022_;
  always @(posedge clk)
    if (_018_) exponent <= i__payload[30:23];
  always @(posedge clk)
    if (_018_) negative <= i__payload[31];
  always @(posedge clk)
    if (_018_) nan <= i__payload[22];
  always @(posedge clk)
    if (_037_) step[3:1] <= 3'h0;
    else if (_035_) step[3:1] <= _041_[3:1];
  always @(posedge clk)
    if (rst) step[0] <= 1'h0;
    else if (_036_) step[0] <= _040_[0];
  assign _027_ = { _018_, i__ready } != 1'h1;
  assign _028_ = { _018_, o__valid } != 1'h1;
  assign _029_ = { o__valid, i__ready } != 1'h1;
  assign _030_ = { o__valid, o__ready } != 2'h2;
  assign _031_ = { _018_, o__valid, i__ready } != 1'h1;
  assign _032_ = { _018_, o__valid, o__ready } != 2'h2;
  assign _033_ = & { _027_, _028_ };
  assign _034_ = & { _025_, _026_ };
  assign _035_ = & { _029_, _030_ };
  assign _036_ = & { _031_, _032_ };
  assign _037_ = | { _018_, rst };
  assign _025_ = ~ i__ready;
  assign _026_ = ~ o__valid;
  assign _022_ = _018_ ? i__payload[11:0] : { digits[10:0], fits };
  assign _038_[10:0] = i__ready ? 11'h000 : _019_[10:0];
  assign _039_[10:0] = o__valid ? 11'h000 : _038_[10:0];
  assign _021_ = _018_ ? i__payload[22:12] : _039_[10:0];
  assign _041_ = o__valid ? 4'h0 : _020_;
  assign _040_[0] = _018_ ? 1'h1 : _041_[0];
  assign _002_[10:1] = field;
  assign o__payload[15] = negative;
  assign _038_[12:11] = 2'h0;
  assign _039_[12:11] = 2'h0;
  assign moved[0] = digits[11];
  assign _040_[3:1] = 3'h0;
endmodule

module link_u8_bf16_x1_s32(clk, rst, weights, values, \before , keep, shift, sum);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [7:0] weights;
  wire [7:0] weights;
  input [15:0] values;
  wire [15:0] values;
  input [31:0] \before ;
  wire [31:0] \before ;
  input keep;
  wire keep;
  input shift;
  wire shift;
  output [31:0] sum;
  reg [31:0] sum;
  wire [31:0] _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [7:0] _009_;
  wire [7:0] _010_;
  wire _011_;
  wire _012_;
  wire [21:0] _013_;
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
  wire [31:0] _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire [7:0] _032_;
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
  wire [28:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire [7:0] _054_;
  wire [8:0] _055_;
  wire [26:0] added_big;
  wire added_clash;
  wire added_complement;
  wire [8:0] added_difference;
  wire [7:0] added_distance;
  wire [9:0] added_exponent;
  wire added_first;
  wire added_infinite;
  wire added_keep;
  wire added_left_1;
  wire added_left_16;
  wire added_left_2;
  wire added_left_4;
  wire added_left_8;
  wire added_lost_16;
  wire added_lost_2;
  wire added_lost_4;
  wire added_lost_8;
  wire [28:0] added_magnitude;
  wire added_nan;
  wire added_nan_total;
  wire [28:0] added_normal_1;
  wire [28:0] added_normal_16;
  wire [28:0] added_normal_2;
  wire [28:0] added_normal_4;
  wire [28:0] added_normal_8;
  wire [15:0] added_other_small;
  wire [23:0] added_own_small;
  wire [29:0] added_raw;
  wire added_reversed;
  wire added_right_1;
  wire added_right_16;
  wire added_right_2;
  wire added_right_4;
  wire added_right_8;
  wire [32:0] added_rounded;
  wire [26:0] added_shifted_1;
  wire [26:0] added_shifted_16;
  wire [26:0] added_shifted_2;
  wire [26:0] added_shifted_4;
  wire [26:0] added_shifted_8;
  wire [26:0] added_small;
  wire added_special;
  wire added_subtract;
  wire added_tiny;
  wire [7:0] added_top;
  wire added_up;
  wire added_zero;
  reg [26:0] addend;
  wire [31:0] begun;
  wire [26:0] product;
  wire [15:0] product_exact;
  wire product_left_left_1;
  wire product_left_left_2;
  wire product_left_left_4;
  wire [7:0] product_left_normal_1;
  wire [7:0] product_left_normal_2;
  wire [7:0] product_left_normal_4;
  wire signed [9:0] product_nominal;
  wire product_normal;
  wire [3:0] product_places;
  wire product_right_left_1;
  wire product_right_left_2;
  wire product_right_left_4;
  wire [7:0] product_right_normal_1;
  wire [7:0] product_right_normal_2;
  wire [7:0] product_right_normal_4;
  wire [8:0] product_together;
  wire [7:0] row_significand;
  assign _000_ = sum & { keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep, keep };
  assign _027_ = \before  & { shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift, shift };
  assign begun = _000_ | _027_;
  assign row_significand[7] = | values[14:7];
  assign _036_ = ~ row_significand[7];
  assign product_together[0] = values[7] | _036_;
  assign _038_ = | weights[7:4];
  assign product_left_left_4 = ~ _038_;
  assign product_left_normal_4 = _038_ ? weights : { weights[3:0], 4'h0 };
  assign _040_ = | product_left_normal_4[7:6];
  assign product_left_left_2 = ~ _040_;
  assign product_left_normal_2 = _040_ ? product_left_normal_4 : { product_left_normal_4[5:0], 2'h0 };
  assign product_left_left_1 = ~ product_left_normal_2[7];
  assign product_left_normal_1 = product_left_normal_2[7] ? { 1'h1, product_left_normal_2[6:0] } : { product_left_normal_2[6:0], 1'h0 };
  assign _001_ = | values[14:4];
  assign product_right_left_4 = ~ _001_;
  assign product_right_normal_4 = _001_ ? { row_significand[7], values[6:0] } : { values[3:0], 4'h0 };
  assign _008_ = | product_right_normal_4[7:6];
  assign product_right_left_2 = ~ _008_;
  assign product_right_normal_2 = _008_ ? product_right_normal_4 : { product_right_normal_4[5:0], 2'h0 };
  assign product_right_left_1 = ~ product_right_normal_2[7];
  assign product_right_normal_1 = product_right_normal_2[7] ? { 1'h1, product_right_normal_2[6:0] } : { product_right_normal_2[6:0], 1'h0 };
  assign product_together[8:3] = 1'h1 + values[14:10];
  assign product_places = { product_left_left_4, product_left_left_2, product_left_left_1 } + { product_right_left_4, product_right_left_2, product_right_left_1 };
  assign product_nominal = { product_together[8:3], values[9:8], product_together[0] } - product_places;
  assign product_exact = product_left_normal_1 * product_right_normal_1;
  assign _023_ = $signed(product_nominal) > $signed(2'h1);
  assign _024_ = product_nominal == 1'h1;
  assign _025_ = _024_ & product_exact[15];
  assign product_normal = _023_ | _025_;
  assign product[25] = _026_ & product_normal;
  assign _026_ = product_left_normal_1[7] & product_right_normal_1[7];
  assign _028_ = $signed(product_nominal) > $signed(9'h0ff);
  assign _029_ = product_nominal == 8'hff;
  assign _030_ = _029_ & product_exact[15];
  assign _031_ = _028_ | _030_;
  assign product[26] = _026_ & _031_;
  assign _032_ = ~ begun[30:23];
  assign added_difference = addend[8:1] + _032_;
  assign added_first = added_difference[8] & addend[25];
  assign added_distance = added_difference[7:0] ^ { _033_, _033_, _033_, _033_, _033_, _033_, _033_, _033_ };
  assign added_big[26:3] = added_first ? { addend[24:9], 8'h00 } : { _034_, begun[22:0] };
  assign _034_ = | begun[30:23];
  assign added_own_small = { _034_, begun[22:0] } & { added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first, added_first };
  assign _033_ = ~ added_difference[8];
  assign _035_ = addend[25] & _033_;
  assign added_other_small = addend[24:9] & { _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_, _035_ };
  assign added_right_1 = added_distance[0] | _037_;
  assign added_shifted_1[26:1] = added_right_1 ? { 1'h0, added_other_small[15], added_small[25:11], added_own_small[8:0] } : { added_other_small[15], added_small[25:11], added_own_small[8:0], 1'h0 };
  assign added_right_2 = added_distance[1] | _037_;
  assign added_shifted_2 = added_right_2 ? { 2'h0, added_shifted_1[26:2] } : { added_shifted_1[26:1], 1'h0 };
  assign added_lost_2 = added_right_2 & added_shifted_1[1];
  assign added_right_4 = added_distance[2] | _037_;
  assign added_shifted_4 = added_right_4 ? { 4'h0, added_shifted_2[26:4] } : added_shifted_2;
  assign _039_ = | added_shifted_2[3:0];
  assign _041_ = added_right_4 & _039_;
  assign added_lost_4 = added_lost_2 | _041_;
  assign added_right_8 = added_distance[3] | _037_;
  assign added_shifted_8 = added_right_8 ? { 8'h00, added_shifted_4[26:8] } : added_shifted_4;
  assign _042_ = | added_shifted_4[7:0];
  assign _043_ = added_right_8 & _042_;
  assign added_lost_8 = added_lost_4 | _043_;
  assign _037_ = | added_distance[7:5];
  assign added_right_16 = added_distance[4] | _037_;
  assign added_shifted_16 = added_right_16 ? { 16'h0000, added_shifted_8[26:16] } : added_shifted_8;
  assign _044_ = | added_shifted_8[15:0];
  assign _045_ = added_right_16 & _044_;
  assign added_lost_16 = added_lost_8 | _045_;
  assign added_raw = { added_shifted_16, added_lost_16 } + { added_subtract, _046_[27:4], added_subtract, added_subtract, added_subtract, added_subtract };
  assign added_reversed = added_subtract & added_raw[29];
  assign _047_ = ~ added_raw[29];
  assign added_complement = added_subtract & _047_;
  assign added_magnitude = added_raw[28:0] ^ { added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement, added_complement };
  assign _048_ = | added_magnitude[28:13];
  assign added_left_16 = ~ _048_;
  assign added_normal_16 = _048_ ? added_magnitude : { added_magnitude[12:0], added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed };
  assign _049_ = | added_normal_16[28:21];
  assign added_left_8 = ~ _049_;
  assign added_normal_8 = _049_ ? added_normal_16 : { added_normal_16[20:0], added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed, added_reversed };
  assign _050_ = | added_normal_8[28:25];
  assign added_left_4 = ~ _050_;
  assign added_normal_4 = _050_ ? added_normal_8 : { added_normal_8[24:0], added_reversed, added_reversed, added_reversed, added_reversed };
  assign _051_ = | added_normal_4[28:27];
  assign added_left_2 = ~ _051_;
  assign added_normal_2 = _051_ ? added_normal_4 : { added_normal_4[26:0], added_reversed, added_reversed };
  assign added_left_1 = ~ added_normal_2[28];
  assign added_normal_1 = added_normal_2[28] ? { 1'h1, added_normal_2[27:0] } : { added_normal_2[27:0], added_reversed };
  assign _052_ = | added_normal_1[3:0];
  assign _053_ = added_normal_1[5] | _052_;
  assign added_up = added_normal_1[4] & _053_;
  assign _054_ = added_first ? addend[8:1] : begun[30:23];
  assign _055_ = _054_ + 1'h1;
  assign added_exponent = _055_ - { added_left_16, added_left_8, added_left_4, added_left_2, added_left_1 };
  assign added_rounded = { added_exponent, added_normal_1[27:5] } + added_up;
  assign added_special = & begun[30:23];
  assign added_nan_total = added_special & begun[22];
  assign _002_ = added_special & addend[26];
  assign added_subtract = begun[31] ^ addend[0];
  assign added_clash = _002_ & added_subtract;
  assign added_nan = added_nan_total | added_clash;
  assign added_infinite = added_special | addend[26];
  assign _003_ = | added_rounded[30:23];
  assign _004_ = ~ _003_;
  assign added_tiny = added_rounded[32] | _004_;
  assign _005_ = ~ added_infinite;
  assign _006_ = ~ added_normal_1[28];
  assign _007_ = added_tiny | _006_;
  assign added_zero = _005_ & _007_;
  assign _009_ = added_rounded[30:23] | { added_infinite, added_infinite, added_infinite, added_infinite, added_infinite, added_infinite, added_infinite, added_infinite };
  assign added_top = _009_ & { _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0] };
  assign _010_[0] = ~ added_zero;
  assign _011_ = & added_top;
  assign _012_ = ~ _011_;
  assign added_keep = _010_[0] & _012_;
  assign _013_ = added_rounded[21:0] & { added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep, added_keep };
  assign _014_ = added_rounded[22] & added_keep;
  assign _015_ = _014_ | added_nan;
  assign _016_ = added_special ? begun[31] : addend[0];
  assign _017_ = added_first ? addend[0] : begun[31];
  assign _018_ = _017_ ^ added_reversed;
  assign _019_ = added_infinite ? _016_ : _018_;
  assign _020_ = ~ added_nan;
  assign _021_ = _019_ & _020_;
  assign _022_ = _021_ & _010_[0];
  always @(posedge clk)
    addend <= { product[26:25], product_exact, product_nominal[7:0], values[15] };
  always @(posedge clk)
    sum <= { _022_, added_top, _015_, _013_ };
  assign added_small[25:11] = added_own_small[23:9] | added_other_small[14:0];
  assign _046_[27:4] = added_big[26:3] ^ { added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract, added_subtract };
  assign _010_[7:1] = { _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0] };
  assign { _046_[28], _046_[3:0] } = { added_subtract, added_subtract, added_subtract, added_subtract, added_subtract };
  assign added_shifted_1[0] = 1'h0;
  assign { added_small[26], added_small[10:0] } = { added_other_small[15], added_own_small[8:0], 2'h0 };
  assign added_big[2:0] = 3'h0;
  assign product[24:0] = { product_exact, product_nominal[7:0], values[15] };
  assign product_together[2:1] = values[9:8];
  assign row_significand[6:0] = values[6:0];
endmodule

module ram_20x128(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [127:0] write_data;
  wire [127:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [127:0] read_data;
  wire [127:0] read_data;
  reg [127:0] cells [19:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [127:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_20x48(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [47:0] write_data;
  wire [47:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [47:0] read_data;
  wire [47:0] read_data;
  reg [47:0] cells [19:0];
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

module ram_28x21(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [20:0] write_data;
  wire [20:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [20:0] read_data;
  wire [20:0] read_data;
  reg [20:0] cells [27:0];
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

module ram_3x110(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [109:0] write_data;
  wire [109:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [109:0] read_data;
  wire [109:0] read_data;
  reg [109:0] cells [2:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [109:0] _0_;
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
