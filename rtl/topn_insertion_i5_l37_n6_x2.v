module ram_23x13(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [12:0] write_data;
  wire [12:0] write_data;
  input read_enable;
  wire read_enable;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [12:0] read_data;
  wire [12:0] read_data;
  reg [12:0] cells [22:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [12:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_8x22(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [21:0] write_data;
  wire [21:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [21:0] read_data;
  wire [21:0] read_data;
  reg [21:0] cells [7:0];
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

module topn_insertion_i5_l37_n6_x2(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [12:0] i__payload;
  wire [12:0] i__payload;
  input i__valid;
  wire i__valid;
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
  wire \begin ;
  wire enters;
  reg first;
  wire may_begin;
  wire room;
  always @(posedge clk)
    first <= _02_;
  assign _00_ = ~ first;
  assign _01_ = may_begin | _00_;
  assign i__ready = room & _01_;
  assign enters = i__valid & i__ready;
  assign \begin  = enters & first;
  assign _03_ = enters ? i__payload[12] : first;
  assign _02_ = _03_ | rst;
  topn_insertion_i5_l37_n6_x2__select select (
    .\begin (\begin ),
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(enters),
    .may_begin(may_begin),
    .o__payload_6 (o__payload),
    .o__ready_8 (o__ready),
    .o__valid_10 (o__valid),
    .room(room),
    .rst(rst)
  );
endmodule

module topn_insertion_i5_l37_n6_x2__select(clk, rst, i__payload, o__ready_8 , i__valid, \begin , may_begin, room, o__valid_10 , o__payload_6 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [12:0] i__payload;
  wire [12:0] i__payload;
  input o__ready_8 ;
  wire o__ready_8 ;
  input i__valid;
  wire i__valid;
  input \begin ;
  wire \begin ;
  output may_begin;
  wire may_begin;
  output room;
  wire room;
  output o__valid_10 ;
  wire o__valid_10 ;
  output [11:0] o__payload_6 ;
  wire [11:0] o__payload_6 ;
  wire [12:0] i__payload_23 ;
  wire [12:0] i_threshold__payload;
  wire i_threshold__ready;
  wire i_threshold__valid;
  assign i__payload_23 [4] = ~ i__payload[4];
  assign i__payload_23 [9] = ~ i__payload[9];
  topn_insertion_i5_l37_n6_x2__select__sieve sieve (
    .clk(clk),
    .ends(i_threshold__ready),
    .i__payload({ i__payload[12:10], i__payload_23 [9], i__payload[8:5], i__payload_23 [4], i__payload[3:0] }),
    .i__valid(i__valid),
    .i_threshold__payload(i_threshold__payload),
    .i_threshold__valid(i_threshold__valid),
    .o__payload_34 (o__payload_6 ),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .room(room),
    .rst(rst)
  );
  topn_insertion_i5_l37_n6_x2__select__tracker tracker (
    .\begin (\begin ),
    .clk(clk),
    .full(i_threshold__valid),
    .i__payload({ i__payload[12:10], i__payload_23 [9], i__payload[8:5], i__payload_23 [4], i__payload[3:0] }),
    .i__valid(i__valid),
    .may_begin(may_begin),
    .o__payload(i_threshold__payload),
    .o__ready(i_threshold__ready),
    .rst(rst)
  );
  assign { i__payload_23 [12:10], i__payload_23 [8:5], i__payload_23 [3:0] } = { i__payload[12:10], i__payload[8:5], i__payload[3:0] };
endmodule

module topn_insertion_i5_l37_n6_x2__select__sieve(clk, rst, o__ready, i__valid, ends, room, o__valid, i__payload, i_threshold__valid, i_threshold__payload, o__payload_34 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input i__valid;
  wire i__valid;
  output ends;
  wire ends;
  output room;
  wire room;
  output o__valid;
  wire o__valid;
  input [12:0] i__payload;
  wire [12:0] i__payload;
  input i_threshold__valid;
  wire i_threshold__valid;
  input [12:0] i_threshold__payload;
  wire [12:0] i_threshold__payload;
  output [11:0] o__payload_34 ;
  wire [11:0] o__payload_34 ;
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
  wire _034_;
  wire _035_;
  wire [4:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire [2:0] _040_;
  wire [2:0] _041_;
  wire [1:0] _042_;
  wire [12:0] _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire [2:0] _050_;
  wire _051_;
  wire _052_;
  wire begins;
  wire [3:0] count_0;
  wire [3:0] count_1;
  reg counted;
  wire equal_0;
  wire equal_1;
  wire [1:0] first;
  reg here;
  wire [21:0] i__payload_25 ;
  wire i__ready;
  wire i__valid_24 ;
  wire leaves;
  reg [2:0] left;
  wire [13:0] limit;
  wire moves;
  reg [4:0] number;
  wire [21:0] o__payload;
  wire o__ready_38 ;
  wire o__valid_33 ;
  wire [1:0] rest;
  wire [4:0] score;
  reg [1:0] sent;
  reg stalled;
  wire take;
  wire takes;
  reg [2:0] total;
  wire waits;
  wire [12:0] word;
  assign _009_ = word[12] & counted;
  assign _010_ = ~ takes;
  assign _011_ = _009_ & _010_;
  assign waits = _008_ | _011_;
  assign _005_ = | i__payload_25 [11:10];
  assign i__valid_24  = moves & _005_;
  assign _012_ = ~ sent;
  assign rest = o__payload[11:10] & _012_;
  assign _013_ = ~ rest;
  assign _014_ = _013_ + 1'h1;
  assign _015_ = | left;
  assign o__valid = _015_ & o__valid_33 ;
  assign _017_ = o__payload[0] & first[0];
  assign _018_ = o__payload[5] & first[1];
  assign score[0] = | { _018_, _017_ };
  assign _019_ = o__payload[1] & first[0];
  assign _020_ = o__payload[6] & first[1];
  assign score[1] = | { _020_, _019_ };
  assign _021_ = o__payload[2] & first[0];
  assign _022_ = o__payload[7] & first[1];
  assign score[2] = | { _022_, _021_ };
  assign _024_ = o__payload[3] & first[0];
  assign _025_ = o__payload[8] & first[1];
  assign score[3] = | { _025_, _024_ };
  assign _026_ = o__payload[4] & first[0];
  assign _027_ = o__payload[9] & first[1];
  assign score[4] = | { _027_, _026_ };
  assign o__payload_34 [10:6] = o__payload[21:17] - score;
  assign leaves = o__valid & o__ready;
  assign _028_ = rest == first;
  assign o__ready_38  = leaves & _028_;
  assign _029_ = ! left;
  assign o__payload_34 [11] = left == 1'h1;
  assign _031_ = leaves & o__payload_34 [11];
  assign _032_ = _029_ | _031_;
  assign takes = counted & _032_;
  assign _035_ = take | _034_;
  assign _033_ = ~ moves;
  assign _034_ = here & _033_;
  assign _036_ = number + moves;
  assign _038_ = ~ begins;
  assign _039_ = moves & _038_;
  assign _007_ = moves & word[12];
  assign _040_[2:1] = count_1[2:1] + 2'h3;
  assign _041_ = left - 1'h1;
  assign _042_ = sent | first;
  assign _000_ = ~ waits;
  assign moves = here & _000_;
  assign _016_ = ~ here;
  assign ends = _007_ | _016_;
  assign begins = ends & i_threshold__valid;
  assign _023_ = ~ word[12];
  assign _030_ = moves & _023_;
  assign take = begins | _030_;
  assign room = ~ stalled;
  assign _037_ = word[4:0] == limit[4:0];
  assign _044_ = word[10] & _037_;
  assign equal_0 = _044_ & limit[13];
  assign _045_ = word[4:0] > limit[4:0];
  assign _046_ = word[10] & _045_;
  assign i__payload_25 [10] = equal_0 | _046_;
  assign count_0 = limit[13:10] + equal_0;
  assign _001_ = word[9:5] == limit[4:0];
  assign _002_ = word[11] & _001_;
  assign equal_1 = _002_ & count_0[3];
  assign _003_ = word[9:5] > limit[4:0];
  assign _004_ = word[11] & _003_;
  assign i__payload_25 [11] = equal_1 | _004_;
  assign count_1 = count_0 + equal_1;
  assign _006_ = ~ i__ready;
  assign _008_ = _005_ & _006_;
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _035_;
  always @(posedge clk)
    if (rst) stalled <= 1'h0;
    else stalled <= _034_;
  reg [9:0] _126_;
  always @(posedge clk)
    if (begins) _126_ <= i_threshold__payload[9:0];
  assign { i__payload_25 [21:17], limit[4:0] } = _126_;
  always @(posedge clk)
    if (_007_) total <= { _040_[2:1], count_1[0] };
  always @(posedge clk)
    if (rst) counted <= 1'h0;
    else counted <= _052_;
  always @(posedge clk)
    if (rst) left <= 3'h0;
    else if (_048_) left <= _050_;
  always @(posedge clk)
    if (_049_) sent <= 2'h0;
    else if (leaves) sent <= _042_;
  reg limit_reg_13 ;
  always @(posedge clk)
    if (_047_)
      if (!_039_) limit_reg_13  <= 1'h1;
      else limit_reg_13  <= count_1[3];
  assign limit[13] = limit_reg_13 ;
  reg [2:0] _132_;
  always @(posedge clk)
    if (_047_) _132_ <= _043_[12:10];
  assign limit[12:10] = _132_;
  always @(posedge clk)
    if (begins) number <= 5'h00;
    else number <= _036_;
  assign first = rest & _014_;
  assign _047_ = | { begins, _039_ };
  assign _048_ = | { leaves, takes };
  assign _049_ = | { o__ready_38 , rst };
  assign _050_ = takes ? total : _041_;
  assign _051_ = takes ? 1'h0 : counted;
  assign _052_ = _051_ | _007_;
  assign _043_[12:10] = _039_ ? count_1[2:0] : i_threshold__payload[12:10];
  topn_insertion_i5_l37_n6_x2__select__sieve__queue queue (
    .clk(clk),
    .i__ready(i__ready),
    .i__valid(i__valid_24 ),
    .o__payload(o__payload),
    .o__ready(o__ready_38 ),
    .o__valid(o__valid_33 ),
    .rst(rst),
    .write_data({ i__payload_25 [21:17], number, i__payload_25 [11:10], word[9:0] })
  );
  topn_insertion_i5_l37_n6_x2__select__sieve__scores scores (
    .clk(clk),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign _040_[0] = count_1[0];
  assign o__payload_34 [5:0] = { o__payload[16:12], first[1] };
  assign { i__payload_25 [16:12], i__payload_25 [9:0] } = { number, word[9:0] };
  assign limit[9:5] = i__payload_25 [21:17];
endmodule

module topn_insertion_i5_l37_n6_x2__select__sieve__queue(clk, rst, i__valid, o__ready, i__ready, o__payload, write_data, o__valid);
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
  output [21:0] o__payload;
  wire [21:0] o__payload;
  input [21:0] write_data;
  wire [21:0] write_data;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [2:0] _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire [3:0] _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire read;
  reg [2:0] read_address;
  reg [3:0] stored;
  wire write;
  reg [2:0] write_address;
  assign i__ready = stored != 4'h8;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 3'h7;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 3'h0 : _08_;
  assign _10_ = read_address == 3'h7;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 3'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 4'h0;
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
  ram_8x22 words (
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

module topn_insertion_i5_l37_n6_x2__select__sieve__scores(clk, rst, write_enable, read_enable, word, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input read_enable;
  wire read_enable;
  output [12:0] word;
  wire [12:0] word;
  input [12:0] write_data;
  wire [12:0] write_data;
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
  assign _10_ = write_place_following[0] & _00_;
  assign _11_ = write_place_following[1] & _00_;
  assign _01_ = write_place_following[2] & _00_;
  assign _02_ = & { write_address[4], write_address[2:1] };
  assign _00_ = ~ _02_;
  assign _03_ = write_place_following[4] & _00_;
  assign _06_ = read_place_following[0] & _05_;
  assign _07_ = read_place_following[1] & _05_;
  assign _08_ = read_place_following[2] & _05_;
  assign _04_ = & { read_address[4], read_address[2:1] };
  assign _05_ = ~ _04_;
  assign _09_ = read_place_following[4] & _05_;
  always @(posedge clk)
    if (rst) write_address <= 5'h00;
    else if (write_enable) write_address <= { _03_, write_place_following[3], _01_, _11_, _10_ };
  always @(posedge clk)
    if (rst) read_address <= 5'h00;
    else if (read_enable) read_address <= { _09_, read_place_following[3], _08_, _07_, _06_ };
  ram_23x13 words (
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

module topn_insertion_i5_l37_n6_x2__select__tracker(clk, rst, i__valid, \begin , may_begin, o__ready, i__payload, full, o__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input \begin ;
  wire \begin ;
  output may_begin;
  wire may_begin;
  input o__ready;
  wire o__ready;
  input [12:0] i__payload;
  wire [12:0] i__payload;
  output full;
  reg full;
  output [12:0] o__payload;
  reg [12:0] o__payload;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [4:0] _006_;
  wire [4:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [4:0] _011_;
  wire _012_;
  wire [4:0] _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [4:0] _017_;
  wire [4:0] _018_;
  wire _019_;
  wire [4:0] _020_;
  wire _021_;
  wire [4:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [4:0] _027_;
  wire [4:0] _028_;
  wire [4:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [4:0] _033_;
  wire _034_;
  wire [4:0] _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [4:0] _039_;
  wire [4:0] _040_;
  wire _041_;
  wire [4:0] _042_;
  wire [4:0] _043_;
  wire _044_;
  wire _045_;
  wire [4:0] _046_;
  wire [4:0] _047_;
  wire _048_;
  wire _049_;
  wire [4:0] _050_;
  wire [4:0] _051_;
  wire [4:0] _052_;
  wire [4:0] _053_;
  wire _054_;
  wire [4:0] _055_;
  wire _056_;
  wire _057_;
  wire [4:0] _058_;
  wire [4:0] _059_;
  wire _060_;
  wire [4:0] _061_;
  wire [4:0] _062_;
  wire _063_;
  wire _064_;
  wire [4:0] _065_;
  wire [4:0] _066_;
  wire [4:0] _067_;
  wire [4:0] _068_;
  wire [4:0] _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire [4:0] _073_;
  wire [4:0] _074_;
  wire _075_;
  wire [4:0] _076_;
  wire _077_;
  wire [4:0] _078_;
  wire _079_;
  wire _080_;
  wire [4:0] _081_;
  wire [4:0] _082_;
  wire [4:0] _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire [1:0] _091_;
  wire _092_;
  wire [1:0] _093_;
  wire [4:0] _094_;
  wire [4:0] _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire [2:0] _099_;
  wire _100_;
  wire [4:0] _101_;
  wire [4:0] _102_;
  wire _103_;
  wire _104_;
  wire [4:0] _105_;
  wire _106_;
  wire _107_;
  wire [4:0] _108_;
  wire [4:0] after_0_0;
  wire [4:0] after_0_1;
  wire [4:0] after_0_2;
  wire [4:0] after_0_3;
  wire [4:0] after_0_4;
  wire [4:0] after_0_5;
  wire [4:0] after_1_0;
  wire [4:0] after_1_1;
  wire [4:0] after_1_2;
  wire [4:0] after_1_3;
  wire [4:0] after_1_4;
  wire [4:0] after_1_5;
  wire close;
  wire [4:0] compared;
  wire empty;
  reg ending;
  wire enters_0;
  wire enters_1;
  reg [1:0] free;
  reg fresh;
  wire larger_0_0;
  wire larger_0_1;
  wire larger_0_2;
  wire larger_0_3;
  wire larger_0_4;
  wire larger_0_5;
  wire larger_1_0;
  wire larger_1_1;
  wire larger_1_2;
  wire larger_1_3;
  wire larger_1_4;
  wire larger_1_5;
  reg [4:0] row_0;
  reg [4:0] row_1;
  reg [4:0] row_2;
  reg [4:0] row_3;
  reg [4:0] row_4;
  reg [4:0] row_5;
  reg [4:0] score_0;
  reg [4:0] score_1;
  reg waiting;
  assign _048_ = ~ larger_1_1;
  assign _061_ = after_0_1 & { _048_, _048_, _048_, _048_, _048_ };
  assign after_1_2 = _059_ | _061_;
  assign larger_1_3 = after_0_3 > score_1;
  assign _062_ = after_0_3 & { larger_1_3, larger_1_3, larger_1_3, larger_1_3, larger_1_3 };
  assign _064_ = _063_ & larger_1_2;
  assign _063_ = ~ larger_1_3;
  assign _065_ = score_1 & { _064_, _064_, _064_, _064_, _064_ };
  assign _066_ = _062_ | _065_;
  assign _056_ = ~ larger_1_2;
  assign _068_ = after_0_2 & { _056_, _056_, _056_, _056_, _056_ };
  assign after_1_3 = _066_ | _068_;
  assign larger_1_4 = after_0_4 > score_1;
  assign _069_ = after_0_4 & { larger_1_4, larger_1_4, larger_1_4, larger_1_4, larger_1_4 };
  assign _070_ = ~ larger_1_4;
  assign _071_ = _070_ & larger_1_3;
  assign _073_ = score_1 & { _071_, _071_, _071_, _071_, _071_ };
  assign _074_ = _069_ | _073_;
  assign _076_ = after_0_3 & { _063_, _063_, _063_, _063_, _063_ };
  assign after_1_4 = _074_ | _076_;
  assign larger_1_5 = after_0_5 > score_1;
  assign _078_ = after_0_5 & { larger_1_5, larger_1_5, larger_1_5, larger_1_5, larger_1_5 };
  assign _079_ = ~ larger_1_5;
  assign _080_ = _079_ & larger_1_4;
  assign _081_ = score_1 & { _080_, _080_, _080_, _080_, _080_ };
  assign _082_ = _078_ | _081_;
  assign _083_ = after_0_4 & { _070_, _070_, _070_, _070_, _070_ };
  assign after_1_5 = _082_ | _083_;
  assign _084_ = i__valid & i__payload[12];
  assign _085_ = ~ close;
  assign _086_ = waiting & _085_;
  assign _087_ = ending | _086_;
  assign _088_ = ~ o__ready;
  assign _089_ = full & _088_;
  assign _090_ = close | _089_;
  assign _091_ = free - \begin ;
  assign _092_ = full & o__ready;
  assign _093_ = $signed(_091_) + $signed({ 1'h0, _092_ });
  assign _094_ = i__payload[4:0] & { enters_0, enters_0, enters_0, enters_0, enters_0 };
  assign _095_ = i__payload[9:5] & { enters_1, enters_1, enters_1, enters_1, enters_1 };
  assign _008_ = ~ larger_0_1;
  assign _072_ = larger_0_0 & _008_;
  assign _014_ = ~ larger_0_3;
  assign _036_ = ~ larger_0_5;
  assign _096_ = | { _037_, _015_, _072_ };
  assign _097_ = larger_0_1 & _014_;
  assign _098_ = | { _097_, larger_0_5 };
  assign _099_[2:1] = { larger_0_3, _098_ } - 2'h3;
  always @(posedge clk)
    fresh <= rst;
  always @(posedge clk)
    row_0 <= after_1_0;
  always @(posedge clk)
    row_1 <= after_1_1;
  always @(posedge clk)
    row_2 <= after_1_2;
  always @(posedge clk)
    row_3 <= after_1_3;
  always @(posedge clk)
    row_4 <= after_1_4;
  always @(posedge clk)
    row_5 <= after_1_5;
  assign _000_ = ~ full;
  assign _026_ = _000_ | o__ready;
  assign close = waiting & _026_;
  assign empty = close | fresh;
  assign may_begin = | free;
  assign _045_ = i__valid & i__payload[10];
  assign _077_ = i__payload[4:0] > row_5;
  assign _100_ = _060_ | _077_;
  assign enters_0 = _045_ & _100_;
  assign _103_ = i__valid & i__payload[11];
  assign _060_ = ending | waiting;
  assign _107_ = i__payload[9:5] > row_5;
  assign _001_ = _060_ | _107_;
  assign enters_1 = _103_ & _001_;
  assign compared = close ? row_5 : score_0;
  assign larger_0_0 = row_0 > compared;
  assign _010_ = larger_0_0 & _003_;
  assign _027_ = row_0 & { _010_, _010_, _010_, _010_, _010_ };
  assign _032_ = _031_ | empty;
  assign _050_ = score_0 & { _032_, _032_, _032_, _032_, _032_ };
  assign after_0_0 = _027_ | _050_;
  assign larger_0_1 = row_1 > compared;
  assign _054_ = larger_0_1 & _003_;
  assign _067_ = row_1 & { _054_, _054_, _054_, _054_, _054_ };
  assign _075_ = _072_ & _003_;
  assign _101_ = score_0 & { _075_, _075_, _075_, _075_, _075_ };
  assign _102_ = _067_ | _101_;
  assign _031_ = ~ larger_0_0;
  assign _104_ = _031_ & _003_;
  assign _105_ = row_0 & { _104_, _104_, _104_, _104_, _104_ };
  assign after_0_1 = _102_ | _105_;
  assign larger_0_2 = row_2 > compared;
  assign _106_ = larger_0_2 & _003_;
  assign _108_ = row_2 & { _106_, _106_, _106_, _106_, _106_ };
  assign _002_ = _005_ & larger_0_1;
  assign _004_ = _002_ & _003_;
  assign _006_ = score_0 & { _004_, _004_, _004_, _004_, _004_ };
  assign _007_ = _108_ | _006_;
  assign _009_ = _008_ & _003_;
  assign _011_ = row_1 & { _009_, _009_, _009_, _009_, _009_ };
  assign after_0_2 = _007_ | _011_;
  assign larger_0_3 = row_3 > compared;
  assign _012_ = larger_0_3 & _003_;
  assign _013_ = row_3 & { _012_, _012_, _012_, _012_, _012_ };
  assign _015_ = _014_ & larger_0_2;
  assign _016_ = _015_ & _003_;
  assign _017_ = score_0 & { _016_, _016_, _016_, _016_, _016_ };
  assign _018_ = _013_ | _017_;
  assign _005_ = ~ larger_0_2;
  assign _019_ = _005_ & _003_;
  assign _020_ = row_2 & { _019_, _019_, _019_, _019_, _019_ };
  assign after_0_3 = _018_ | _020_;
  assign larger_0_4 = row_4 > compared;
  assign _021_ = larger_0_4 & _003_;
  assign _022_ = row_4 & { _021_, _021_, _021_, _021_, _021_ };
  assign _024_ = _023_ & larger_0_3;
  assign _025_ = _024_ & _003_;
  assign _028_ = score_0 & { _025_, _025_, _025_, _025_, _025_ };
  assign _029_ = _022_ | _028_;
  assign _030_ = _014_ & _003_;
  assign _033_ = row_3 & { _030_, _030_, _030_, _030_, _030_ };
  assign after_0_4 = _029_ | _033_;
  assign larger_0_5 = row_5 > compared;
  assign _034_ = larger_0_5 & _003_;
  assign _035_ = row_5 & { _034_, _034_, _034_, _034_, _034_ };
  assign _038_ = _037_ & _003_;
  assign _037_ = _036_ & larger_0_4;
  assign _039_ = score_0 & { _038_, _038_, _038_, _038_, _038_ };
  assign _040_ = _035_ | _039_;
  assign _023_ = ~ larger_0_4;
  assign _003_ = ~ empty;
  assign _041_ = _023_ & _003_;
  assign _042_ = row_4 & { _041_, _041_, _041_, _041_, _041_ };
  assign after_0_5 = _040_ | _042_;
  assign larger_1_0 = after_0_0 > score_1;
  assign _043_ = after_0_0 & { larger_1_0, larger_1_0, larger_1_0, larger_1_0, larger_1_0 };
  assign _046_ = score_1 & { _044_, _044_, _044_, _044_, _044_ };
  assign after_1_0 = _043_ | _046_;
  assign larger_1_1 = after_0_1 > score_1;
  assign _047_ = after_0_1 & { larger_1_1, larger_1_1, larger_1_1, larger_1_1, larger_1_1 };
  assign _049_ = _048_ & larger_1_0;
  assign _051_ = score_1 & { _049_, _049_, _049_, _049_, _049_ };
  assign _052_ = _047_ | _051_;
  assign _044_ = ~ larger_1_0;
  assign _053_ = after_0_0 & { _044_, _044_, _044_, _044_, _044_ };
  assign after_1_1 = _052_ | _053_;
  assign larger_1_2 = after_0_2 > score_1;
  assign _055_ = after_0_2 & { larger_1_2, larger_1_2, larger_1_2, larger_1_2, larger_1_2 };
  assign _057_ = _056_ & larger_1_1;
  assign _058_ = score_1 & { _057_, _057_, _057_, _057_, _057_ };
  assign _059_ = _055_ | _058_;
  always @(posedge clk)
    if (close) o__payload <= { _099_[2:1], _096_, row_0, row_5 };
  always @(posedge clk)
    if (rst) score_1 <= 5'h00;
    else score_1 <= _095_;
  always @(posedge clk)
    if (rst) score_0 <= 5'h00;
    else score_0 <= _094_;
  always @(posedge clk)
    if (rst) free <= 2'h2;
    else free <= _093_;
  always @(posedge clk)
    if (rst) full <= 1'h0;
    else full <= _090_;
  always @(posedge clk)
    if (rst) waiting <= 1'h0;
    else waiting <= _087_;
  always @(posedge clk)
    if (rst) ending <= 1'h0;
    else ending <= _084_;
  assign _099_[0] = _096_;
endmodule
