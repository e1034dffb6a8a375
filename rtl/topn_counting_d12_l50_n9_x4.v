module ram_11x28(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [27:0] write_data;
  wire [27:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [27:0] read_data;
  wire [27:0] read_data;
  reg [27:0] cells [10:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [27:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_13x5(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [4:0] write_data;
  wire [4:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [4:0] read_data;
  wire [4:0] read_data;
  reg [4:0] cells [12:0];
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

module ram_30x21(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
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
  reg [20:0] cells [29:0];
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

module topn_counting_d12_l50_n9_x4(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [20:0] i__payload;
  wire [20:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [10:0] o__payload;
  wire [10:0] o__payload;
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
  assign _03_ = enters ? i__payload[20] : first;
  assign _02_ = _03_ | rst;
  topn_counting_d12_l50_n9_x4__select select (
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

module topn_counting_d12_l50_n9_x4__select(clk, rst, i__payload, o__ready_8 , i__valid, \begin , may_begin, room, o__valid_10 , o__payload_6 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [20:0] i__payload;
  wire [20:0] i__payload;
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
  output [10:0] o__payload_6 ;
  wire [10:0] o__payload_6 ;
  wire [11:0] i_threshold__payload;
  wire i_threshold__ready;
  wire i_threshold__valid;
  topn_counting_d12_l50_n9_x4__select__sieve sieve (
    .clk(clk),
    .ends(i_threshold__ready),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .i_threshold__payload(i_threshold__payload),
    .i_threshold__valid(i_threshold__valid),
    .o__payload_38 (o__payload_6 ),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .room(room),
    .rst(rst)
  );
  topn_counting_d12_l50_n9_x4__select__tracker tracker (
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

module topn_counting_d12_l50_n9_x4__select__sieve(clk, rst, o__ready, i__valid, ends, room, o__valid, i__payload, i_threshold__payload, i_threshold__valid, o__payload_38 );
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
  input [20:0] i__payload;
  wire [20:0] i__payload;
  input [11:0] i_threshold__payload;
  wire [11:0] i_threshold__payload;
  input i_threshold__valid;
  wire i_threshold__valid;
  output [10:0] o__payload_38 ;
  wire [10:0] o__payload_38 ;
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
  wire [3:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [3:0] _056_;
  wire [3:0] _057_;
  wire [3:0] _058_;
  wire [11:0] _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire [3:0] _064_;
  wire _065_;
  wire _066_;
  wire begins;
  wire [4:0] count_0;
  wire [4:0] count_1;
  wire [4:0] count_2;
  wire [4:0] count_3;
  reg counted;
  wire equal_0;
  wire equal_1;
  wire equal_2;
  wire equal_3;
  wire [3:0] first;
  reg here;
  wire [27:0] i__payload_29 ;
  wire i__ready;
  wire i__valid_28 ;
  wire leaves;
  reg [3:0] left;
  wire [12:0] limit;
  wire moves;
  reg [3:0] number;
  wire [27:0] o__payload;
  wire o__ready_42 ;
  wire o__valid_37 ;
  wire [3:0] rest;
  wire [3:0] score;
  reg [3:0] sent;
  reg stalled;
  wire take;
  wire takes;
  reg [3:0] total;
  wire waits;
  wire [20:0] word;
  assign room = ~ stalled;
  assign _039_ = word[3:0] == limit[3:0];
  assign _047_ = word[16] & _039_;
  assign equal_0 = _047_ & limit[12];
  assign _055_ = word[3:0] > limit[3:0];
  assign _060_ = word[16] & _055_;
  assign i__payload_29 [16] = equal_0 | _060_;
  assign count_0 = limit[12:8] + equal_0;
  assign _001_ = word[7:4] == limit[3:0];
  assign _002_ = word[17] & _001_;
  assign equal_1 = _002_ & count_0[4];
  assign _003_ = word[7:4] > limit[3:0];
  assign _004_ = word[17] & _003_;
  assign i__payload_29 [17] = equal_1 | _004_;
  assign count_1 = count_0 + equal_1;
  assign _005_ = word[11:8] == limit[3:0];
  assign _006_ = word[18] & _005_;
  assign equal_2 = _006_ & count_1[4];
  assign _008_ = word[11:8] > limit[3:0];
  assign _009_ = word[18] & _008_;
  assign i__payload_29 [18] = equal_2 | _009_;
  assign count_2 = count_1 + equal_2;
  assign _010_ = word[15:12] == limit[3:0];
  assign _011_ = word[19] & _010_;
  assign equal_3 = _011_ & count_2[4];
  assign _012_ = word[15:12] > limit[3:0];
  assign _013_ = word[19] & _012_;
  assign i__payload_29 [19] = equal_3 | _013_;
  assign count_3 = count_2 + equal_3;
  assign _016_ = ~ i__ready;
  assign _017_ = _015_ & _016_;
  assign _018_ = word[20] & counted;
  assign _019_ = ~ takes;
  assign _020_ = _018_ & _019_;
  assign waits = _017_ | _020_;
  assign _015_ = | i__payload_29 [19:16];
  assign i__valid_28  = moves & _015_;
  assign _021_ = ~ sent;
  assign rest = o__payload[19:16] & _021_;
  assign _022_ = ~ rest;
  assign _023_ = _022_ + 1'h1;
  assign _025_ = | left;
  assign o__valid = _025_ & o__valid_37 ;
  assign o__payload_38 [0] = | { first[3], first[1] };
  assign o__payload_38 [1] = | first[3:2];
  assign _026_ = o__payload[0] & first[0];
  assign _027_ = o__payload[4] & first[1];
  assign _028_ = o__payload[8] & first[2];
  assign _029_ = o__payload[12] & first[3];
  assign score[0] = | { _029_, _028_, _027_, _026_ };
  assign _031_ = o__payload[1] & first[0];
  assign _032_ = o__payload[5] & first[1];
  assign _033_ = o__payload[9] & first[2];
  assign _034_ = o__payload[13] & first[3];
  assign score[1] = | { _034_, _033_, _032_, _031_ };
  assign _035_ = o__payload[2] & first[0];
  assign _036_ = o__payload[6] & first[1];
  assign _037_ = o__payload[10] & first[2];
  assign _038_ = o__payload[14] & first[3];
  assign score[2] = | { _038_, _037_, _036_, _035_ };
  assign _040_ = o__payload[3] & first[0];
  assign _041_ = o__payload[7] & first[1];
  assign _042_ = o__payload[11] & first[2];
  assign _043_ = o__payload[15] & first[3];
  assign score[3] = | { _043_, _042_, _041_, _040_ };
  assign o__payload_38 [9:6] = o__payload[27:24] - score;
  assign leaves = o__valid & o__ready;
  assign _044_ = rest == first;
  assign o__ready_42  = leaves & _044_;
  assign _045_ = ! left;
  assign o__payload_38 [10] = left == 1'h1;
  assign _046_ = leaves & o__payload_38 [10];
  assign _048_ = _045_ | _046_;
  assign takes = counted & _048_;
  assign _051_ = take | _050_;
  assign _049_ = ~ moves;
  assign _050_ = here & _049_;
  assign _052_ = number + moves;
  assign _053_ = ~ begins;
  assign _054_ = moves & _053_;
  assign _007_ = moves & word[20];
  assign _056_ = count_3[3:0] + 4'h9;
  assign _057_ = left - 1'h1;
  assign _058_ = sent | first;
  assign _000_ = ~ waits;
  assign moves = here & _000_;
  assign _014_ = ~ here;
  assign ends = _007_ | _014_;
  assign begins = ends & i_threshold__valid;
  assign _024_ = ~ word[20];
  assign _030_ = moves & _024_;
  assign take = begins | _030_;
  always @(posedge clk)
    if (begins) number <= 4'h0;
    else number <= _052_;
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _051_;
  always @(posedge clk)
    if (rst) stalled <= 1'h0;
    else stalled <= _050_;
  reg [7:0] _162_;
  always @(posedge clk)
    if (begins) _162_ <= i_threshold__payload[7:0];
  assign { i__payload_29 [27:24], limit[3:0] } = _162_;
  always @(posedge clk)
    if (_007_) total <= _056_;
  always @(posedge clk)
    if (rst) counted <= 1'h0;
    else counted <= _066_;
  always @(posedge clk)
    if (rst) left <= 4'h0;
    else if (_062_) left <= _064_;
  always @(posedge clk)
    if (_063_) sent <= 4'h0;
    else if (leaves) sent <= _058_;
  reg limit_reg_12 ;
  always @(posedge clk)
    if (_061_)
      if (!_054_) limit_reg_12  <= 1'h1;
      else limit_reg_12  <= count_3[4];
  assign limit[12] = limit_reg_12 ;
  reg [3:0] _168_;
  always @(posedge clk)
    if (_061_) _168_ <= _059_[11:8];
  assign limit[11:8] = _168_;
  assign first = rest & _023_;
  assign _061_ = | { begins, _054_ };
  assign _062_ = | { leaves, takes };
  assign _063_ = | { o__ready_42 , rst };
  assign _064_ = takes ? total : _057_;
  assign _065_ = takes ? 1'h0 : counted;
  assign _066_ = _065_ | _007_;
  assign _059_[11:8] = _054_ ? count_3[3:0] : i_threshold__payload[11:8];
  topn_counting_d12_l50_n9_x4__select__sieve__queue queue (
    .clk(clk),
    .i__ready(i__ready),
    .i__valid(i__valid_28 ),
    .o__payload(o__payload),
    .o__ready(o__ready_42 ),
    .o__valid(o__valid_37 ),
    .rst(rst),
    .write_data({ i__payload_29 [27:24], number, i__payload_29 [19:16], word[15:0] })
  );
  topn_counting_d12_l50_n9_x4__select__sieve__scores scores (
    .clk(clk),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign o__payload_38 [5:2] = o__payload[23:20];
  assign { i__payload_29 [23:20], i__payload_29 [15:0] } = { number, word[15:0] };
  assign limit[7:4] = i__payload_29 [27:24];
endmodule

module topn_counting_d12_l50_n9_x4__select__sieve__queue(clk, rst, i__valid, o__ready, i__ready, o__payload, write_data, o__valid);
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
  output [27:0] o__payload;
  wire [27:0] o__payload;
  input [27:0] write_data;
  wire [27:0] write_data;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire _03_;
  wire _04_;
  wire [3:0] _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [3:0] _08_;
  wire [3:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire read;
  reg [3:0] read_address;
  reg [3:0] stored;
  wire write;
  reg [3:0] write_address;
  assign i__ready = stored != 4'hb;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'ha;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'ha;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 4'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 4'h0;
    else stored <= _06_;
  always @(posedge clk)
    if (rst) write_address <= 4'h0;
    else if (write) write_address <= _09_;
  always @(posedge clk)
    if (rst) read_address <= 4'h0;
    else if (read) read_address <= _02_;
  always @(posedge clk)
    if (rst) o__valid <= 1'h0;
    else o__valid <= _12_;
  assign _11_ = o__ready ? 1'h0 : o__valid;
  assign _12_ = _11_ | read;
  ram_11x28 words (
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

module topn_counting_d12_l50_n9_x4__select__sieve__scores(clk, rst, write_enable, read_enable, word, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input read_enable;
  wire read_enable;
  output [20:0] word;
  wire [20:0] word;
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
  ram_30x21 words (
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

module topn_counting_d12_l50_n9_x4__select__tracker(clk, rst, i__valid, \begin , may_begin, o__ready, i__payload, o__payload, full);
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
  input [20:0] i__payload;
  wire [20:0] i__payload;
  output [11:0] o__payload;
  wire [11:0] o__payload;
  output full;
  reg full;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [4:0] _004_;
  wire _005_;
  wire _006_;
  wire [4:0] _007_;
  wire [4:0] _008_;
  wire [5:0] _009_;
  wire _010_;
  wire [4:0] _011_;
  wire _012_;
  wire [4:0] _013_;
  wire [4:0] _014_;
  wire [6:0] _015_;
  wire _016_;
  wire [4:0] _017_;
  wire _018_;
  wire [4:0] _019_;
  wire [4:0] _020_;
  wire [6:0] _021_;
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
  wire [1:0] _036_;
  wire _037_;
  wire [1:0] _038_;
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
  wire [3:0] _049_;
  wire _050_;
  wire _051_;
  wire _052_;
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
  wire [3:0] _064_;
  wire _065_;
  wire [4:0] _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire [4:0] _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [4:0] _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire [4:0] _085_;
  wire _086_;
  wire _087_;
  wire [4:0] _088_;
  wire _089_;
  wire [4:0] _090_;
  wire [4:0] _091_;
  wire _092_;
  wire _093_;
  wire [3:0] _094_;
  wire [3:0] _095_;
  reg [3:0] above;
  wire [3:0] address;
  reg bank;
  reg bank_1;
  reg clearing;
  reg closing;
  wire counts_0;
  wire counts_1;
  wire counts_2;
  wire counts_3;
  wire done;
  wire ends;
  wire enough;
  reg [1:0] free;
  reg look;
  reg [3:0] maximum;
  wire [4:0] new_0;
  wire [4:0] new_1;
  wire [4:0] new_2;
  wire [4:0] new_3;
  wire [4:0] old_0;
  wire [4:0] old_1;
  wire [4:0] old_2;
  wire [4:0] old_3;
  reg pending_0;
  reg pending_1;
  reg pending_2;
  reg pending_3;
  reg [3:0] place;
  reg reached;
  wire [3:0] read_address;
  wire [3:0] read_address_33 ;
  wire [3:0] read_address_45 ;
  wire [3:0] read_address_54 ;
  wire [3:0] read_address_66 ;
  wire [3:0] read_address_75 ;
  wire [3:0] read_address_87 ;
  wire [3:0] read_address_96 ;
  wire [4:0] read_data;
  wire [4:0] read_data_102 ;
  wire [4:0] read_data_103 ;
  wire [4:0] read_data_40 ;
  wire [4:0] read_data_60 ;
  wire [4:0] read_data_61 ;
  wire [4:0] read_data_81 ;
  wire [4:0] read_data_82 ;
  wire read_enable;
  wire read_enable_32 ;
  wire read_enable_44 ;
  wire read_enable_53 ;
  wire read_enable_65 ;
  wire read_enable_74 ;
  wire read_enable_86 ;
  wire read_enable_95 ;
  wire reads;
  reg same_0;
  reg same_1;
  reg same_2;
  reg same_3;
  reg [3:0] score_1_0;
  reg [3:0] score_1_1;
  reg [3:0] score_1_2;
  reg [3:0] score_1_3;
  wire start;
  reg sweep;
  wire sweeps_0_0;
  wire sweeps_0_1;
  reg swept;
  reg [3:0] threshold;
  wire [6:0] total;
  reg waiting;
  wire [3:0] write_address;
  wire [3:0] write_address_35 ;
  wire [3:0] write_address_48 ;
  wire [3:0] write_address_56 ;
  wire [3:0] write_address_69 ;
  wire [3:0] write_address_77 ;
  wire [3:0] write_address_90 ;
  wire [3:0] write_address_98 ;
  wire [4:0] write_data;
  wire [4:0] write_data_36 ;
  wire [4:0] write_data_50 ;
  wire [4:0] write_data_57 ;
  wire [4:0] write_data_71 ;
  wire [4:0] write_data_78 ;
  wire [4:0] write_data_92 ;
  wire [4:0] write_data_99 ;
  wire write_enable;
  wire write_enable_34 ;
  wire write_enable_46 ;
  wire write_enable_55 ;
  wire write_enable_67 ;
  wire write_enable_76 ;
  wire write_enable_88 ;
  wire write_enable_97 ;
  reg [4:0] written_0;
  reg [4:0] written_1;
  reg [4:0] written_2;
  reg [4:0] written_3;
  assign ends = i__valid & i__payload[20];
  assign _049_ = place - 1'h1;
  assign address = _000_ ? 4'hc : _049_;
  assign _000_ = ! place;
  assign done = look & _000_;
  assign reads = sweep & _028_;
  assign _084_ = ~ sweep;
  assign _087_ = _025_ & _084_;
  assign _089_ = ~ full;
  assign _001_ = _089_ | o__ready;
  assign start = _087_ & _001_;
  assign _006_ = | free;
  assign may_begin = _006_ & _010_;
  assign counts_0 = i__valid & i__payload[16];
  assign _018_ = counts_0 & _016_;
  assign read_enable = sweeps_0_0 | _018_;
  assign read_address = sweeps_0_0 ? address : i__payload[3:0];
  assign _033_ = pending_0 & _023_;
  assign write_enable = sweeps_0_0 | _033_;
  assign write_address = sweeps_0_0 ? address : score_1_0;
  assign write_data = sweeps_0_0 ? 5'h00 : new_0;
  assign _063_ = counts_0 & bank;
  assign read_enable_32  = sweeps_0_1 | _063_;
  assign read_address_33  = sweeps_0_1 ? address : i__payload[3:0];
  assign _065_ = pending_0 & bank_1;
  assign write_enable_34  = sweeps_0_1 | _065_;
  assign write_address_35  = sweeps_0_1 ? address : score_1_0;
  assign write_data_36  = sweeps_0_1 ? 5'h00 : new_0;
  assign _066_ = bank_1 ? read_data_40  : read_data;
  assign old_0 = same_0 ? written_0 : _066_;
  assign _067_ = ~ old_0[4];
  assign new_0 = old_0 + _067_;
  assign counts_1 = i__valid & i__payload[17];
  assign _068_ = counts_1 & _016_;
  assign read_enable_44  = sweeps_0_0 | _068_;
  assign read_address_45  = sweeps_0_0 ? address : i__payload[7:4];
  assign _069_ = pending_1 & _023_;
  assign write_enable_46  = sweeps_0_0 | _069_;
  assign write_address_48  = sweeps_0_0 ? address : score_1_1;
  assign write_data_50  = sweeps_0_0 ? 5'h00 : new_1;
  assign _070_ = counts_1 & bank;
  assign read_enable_53  = sweeps_0_1 | _070_;
  assign read_address_54  = sweeps_0_1 ? address : i__payload[7:4];
  assign _071_ = pending_1 & bank_1;
  assign write_enable_55  = sweeps_0_1 | _071_;
  assign write_address_56  = sweeps_0_1 ? address : score_1_1;
  assign write_data_57  = sweeps_0_1 ? 5'h00 : new_1;
  assign _072_ = bank_1 ? read_data_61  : read_data_60 ;
  assign old_1 = same_1 ? written_1 : _072_;
  assign _073_ = ~ old_1[4];
  assign new_1 = old_1 + _073_;
  assign counts_2 = i__valid & i__payload[18];
  assign _074_ = counts_2 & _016_;
  assign read_enable_65  = sweeps_0_0 | _074_;
  assign read_address_66  = sweeps_0_0 ? address : i__payload[11:8];
  assign _075_ = pending_2 & _023_;
  assign write_enable_67  = sweeps_0_0 | _075_;
  assign write_address_69  = sweeps_0_0 ? address : score_1_2;
  assign write_data_71  = sweeps_0_0 ? 5'h00 : new_2;
  assign _076_ = counts_2 & bank;
  assign read_enable_74  = sweeps_0_1 | _076_;
  assign read_address_75  = sweeps_0_1 ? address : i__payload[11:8];
  assign _077_ = pending_2 & bank_1;
  assign write_enable_76  = sweeps_0_1 | _077_;
  assign write_address_77  = sweeps_0_1 ? address : score_1_2;
  assign write_data_78  = sweeps_0_1 ? 5'h00 : new_2;
  assign _078_ = bank_1 ? read_data_82  : read_data_81 ;
  assign old_2 = same_2 ? written_2 : _078_;
  assign _079_ = ~ old_2[4];
  assign new_2 = old_2 + _079_;
  assign counts_3 = i__valid & i__payload[19];
  assign _012_ = _002_ | clearing;
  assign sweeps_0_0 = reads & _012_;
  assign _016_ = ! bank;
  assign _080_ = counts_3 & _016_;
  assign read_enable_86  = sweeps_0_0 | _080_;
  assign read_address_87  = sweeps_0_0 ? address : i__payload[15:12];
  assign _023_ = ! bank_1;
  assign _081_ = pending_3 & _023_;
  assign write_enable_88  = sweeps_0_0 | _081_;
  assign write_address_90  = sweeps_0_0 ? address : score_1_3;
  assign write_data_92  = sweeps_0_0 ? 5'h00 : new_3;
  assign _050_ = swept | clearing;
  assign sweeps_0_1 = reads & _050_;
  assign _082_ = counts_3 & bank;
  assign read_enable_95  = sweeps_0_1 | _082_;
  assign read_address_96  = sweeps_0_1 ? address : i__payload[15:12];
  assign _083_ = pending_3 & bank_1;
  assign write_enable_97  = sweeps_0_1 | _083_;
  assign write_address_98  = sweeps_0_1 ? address : score_1_3;
  assign write_data_99  = sweeps_0_1 ? 5'h00 : new_3;
  assign _085_ = bank_1 ? read_data_103  : read_data_102 ;
  assign old_3 = same_3 ? written_3 : _085_;
  assign _086_ = ~ old_3[4];
  assign new_3 = old_3 + _086_;
  assign _088_ = read_data & { _003_, _003_, _003_, _003_, _003_ };
  assign _090_ = read_data_40  & { _005_, _005_, _005_, _005_, _005_ };
  assign _091_ = _088_ | _090_;
  assign _004_ = read_data_60  & { _003_, _003_, _003_, _003_, _003_ };
  assign _007_ = read_data_61  & { _005_, _005_, _005_, _005_, _005_ };
  assign _008_ = _004_ | _007_;
  assign _009_ = _091_ + _008_;
  assign _011_ = read_data_81  & { _003_, _003_, _003_, _003_, _003_ };
  assign _013_ = read_data_82  & { _005_, _005_, _005_, _005_, _005_ };
  assign _014_ = _011_ | _013_;
  assign _015_ = _009_ + _014_;
  assign _002_ = ! swept;
  assign _003_ = look & _002_;
  assign _017_ = read_data_102  & { _003_, _003_, _003_, _003_, _003_ };
  assign _005_ = look & swept;
  assign _019_ = read_data_103  & { _005_, _005_, _005_, _005_, _005_ };
  assign _020_ = _017_ | _019_;
  assign _021_ = _015_ + _020_;
  assign total = above + _021_;
  assign enough = | total[6:4];
  assign _022_ = bank ^ ends;
  assign _024_ = start | reads;
  assign _025_ = closing | waiting;
  assign _026_ = ~ start;
  assign _027_ = _025_ & _026_;
  assign _029_ = clearing & _028_;
  assign _030_ = done & _010_;
  assign _031_ = ~ o__ready;
  assign _032_ = full & _031_;
  assign _034_ = _030_ | _032_;
  assign _010_ = ~ clearing;
  assign _035_ = swept ^ _030_;
  assign _036_ = free - \begin ;
  assign _037_ = full & o__ready;
  assign _038_ = $signed(_036_) + $signed({ 1'h0, _037_ });
  assign _040_ = pending_0 & _039_;
  assign _041_ = i__payload[3:0] == score_1_0;
  assign _042_ = _040_ & _041_;
  assign _043_ = pending_1 & _039_;
  assign _044_ = i__payload[7:4] == score_1_1;
  assign _045_ = _043_ & _044_;
  assign _046_ = pending_2 & _039_;
  assign _047_ = i__payload[11:8] == score_1_2;
  assign _048_ = _046_ & _047_;
  assign _039_ = ~ closing;
  assign _051_ = pending_3 & _039_;
  assign _052_ = i__payload[15:12] == score_1_3;
  assign _053_ = _051_ & _052_;
  assign _054_ = ~ look;
  assign _055_ = reads & _054_;
  assign _056_ = ~ reached;
  assign _057_ = look & _056_;
  assign _058_ = ~ enough;
  assign _028_ = ~ done;
  assign _059_ = _058_ & _028_;
  assign _060_ = above == 3'h7;
  always @(posedge clk)
    bank_1 <= bank;
  always @(posedge clk)
    sweep <= _061_;
  always @(posedge clk)
    clearing <= _062_;
  always @(posedge clk)
    score_1_0 <= i__payload[3:0];
  always @(posedge clk)
    same_0 <= _042_;
  always @(posedge clk)
    written_0 <= new_0;
  always @(posedge clk)
    score_1_1 <= i__payload[7:4];
  always @(posedge clk)
    same_1 <= _045_;
  always @(posedge clk)
    written_1 <= new_1;
  always @(posedge clk)
    score_1_2 <= i__payload[11:8];
  always @(posedge clk)
    same_2 <= _048_;
  always @(posedge clk)
    written_2 <= new_2;
  always @(posedge clk)
    score_1_3 <= i__payload[15:12];
  always @(posedge clk)
    same_3 <= _053_;
  always @(posedge clk)
    written_3 <= new_3;
  always @(posedge clk)
    above <= _064_;
  always @(posedge clk)
    if (rst) pending_2 <= 1'h0;
    else pending_2 <= counts_2;
  always @(posedge clk)
    if (rst) pending_1 <= 1'h0;
    else pending_1 <= counts_1;
  always @(posedge clk)
    if (rst) pending_3 <= 1'h0;
    else pending_3 <= counts_3;
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
    if (_093_) maximum <= place;
  always @(posedge clk)
    if (rst) waiting <= 1'h0;
    else waiting <= _027_;
  always @(posedge clk)
    if (_057_) threshold <= place;
  always @(posedge clk)
    if (rst) full <= 1'h0;
    else full <= _034_;
  always @(posedge clk)
    if (rst) swept <= 1'h0;
    else swept <= _035_;
  always @(posedge clk)
    if (rst) place <= 4'h0;
    else if (reads) place <= address;
  always @(posedge clk)
    if (rst) free <= 2'h2;
    else free <= _038_;
  always @(posedge clk)
    if (rst) pending_0 <= 1'h0;
    else pending_0 <= counts_0;
  always @(posedge clk)
    if (_092_)
      if (!_057_) reached <= 1'h0;
      else reached <= enough;
  assign _092_ = | { _057_, _055_ };
  assign _093_ = & { _060_, _057_ };
  assign _094_ = _055_ ? 4'h7 : above;
  assign _095_ = _059_ ? total[3:0] : _094_;
  assign _064_ = _057_ ? _095_ : _094_;
  assign _062_ = _029_ | rst;
  assign _061_ = _024_ | rst;
  ram_13x5 counts_0_0 (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_13x5 counts_0_1 (
    .clk(clk),
    .read_address(read_address_33 ),
    .read_data(read_data_40 ),
    .read_enable(read_enable_32 ),
    .rst(rst),
    .write_address(write_address_35 ),
    .write_data(write_data_36 ),
    .write_enable(write_enable_34 )
  );
  ram_13x5 counts_1_0 (
    .clk(clk),
    .read_address(read_address_45 ),
    .read_data(read_data_60 ),
    .read_enable(read_enable_44 ),
    .rst(rst),
    .write_address(write_address_48 ),
    .write_data(write_data_50 ),
    .write_enable(write_enable_46 )
  );
  ram_13x5 counts_1_1 (
    .clk(clk),
    .read_address(read_address_54 ),
    .read_data(read_data_61 ),
    .read_enable(read_enable_53 ),
    .rst(rst),
    .write_address(write_address_56 ),
    .write_data(write_data_57 ),
    .write_enable(write_enable_55 )
  );
  ram_13x5 counts_2_0 (
    .clk(clk),
    .read_address(read_address_66 ),
    .read_data(read_data_81 ),
    .read_enable(read_enable_65 ),
    .rst(rst),
    .write_address(write_address_69 ),
    .write_data(write_data_71 ),
    .write_enable(write_enable_67 )
  );
  ram_13x5 counts_2_1 (
    .clk(clk),
    .read_address(read_address_75 ),
    .read_data(read_data_82 ),
    .read_enable(read_enable_74 ),
    .rst(rst),
    .write_address(write_address_77 ),
    .write_data(write_data_78 ),
    .write_enable(write_enable_76 )
  );
  ram_13x5 counts_3_0 (
    .clk(clk),
    .read_address(read_address_87 ),
    .read_data(read_data_102 ),
    .read_enable(read_enable_86 ),
    .rst(rst),
    .write_address(write_address_90 ),
    .write_data(write_data_92 ),
    .write_enable(write_enable_88 )
  );
  ram_13x5 counts_3_1 (
    .clk(clk),
    .read_address(read_address_96 ),
    .read_data(read_data_103 ),
    .read_enable(read_enable_95 ),
    .rst(rst),
    .write_address(write_address_98 ),
    .write_data(write_data_99 ),
    .write_enable(write_enable_97 )
  );
  assign o__payload = { above, maximum, threshold };
endmodule
