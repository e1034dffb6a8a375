module ram_140x18(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [7:0] write_address;
  wire [7:0] write_address;
  input [17:0] write_data;
  wire [17:0] write_data;
  input read_enable;
  wire read_enable;
  input [7:0] read_address;
  wire [7:0] read_address;
  output [17:0] read_data;
  wire [17:0] read_data;
  reg [17:0] cells [139:0];
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

module ram_4x37(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [36:0] write_data;
  wire [36:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [36:0] read_data;
  wire [36:0] read_data;
  reg [36:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [36:0] _0_;
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

module topn_groups_d64_l1024_n32(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [17:0] o__payload;
  wire [17:0] o__payload;
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
  assign _03_ = enters ? i__payload[8] : first;
  assign _02_ = _03_ | rst;
  topn_groups_d64_l1024_n32__select select (
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

module topn_groups_d64_l1024_n32__select(clk, rst, i__payload, o__ready_8 , i__valid, \begin , may_begin, room, o__valid_10 , o__payload_6 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [8:0] i__payload;
  wire [8:0] i__payload;
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
  output [17:0] o__payload_6 ;
  wire [17:0] o__payload_6 ;
  wire [17:0] i__payload_28 ;
  wire i__valid_23 ;
  wire [18:0] i_threshold__payload;
  wire i_threshold__ready;
  wire i_threshold__valid;
  topn_groups_d64_l1024_n32__select__groups groups (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__payload_29 (i__payload_28 ),
    .o__valid(i__valid_23 ),
    .rst(rst)
  );
  topn_groups_d64_l1024_n32__select__sieve sieve (
    .clk(clk),
    .ends(i_threshold__ready),
    .i__payload(i__payload_28 ),
    .i__valid(i__valid_23 ),
    .i_threshold__payload(i_threshold__payload),
    .i_threshold__valid(i_threshold__valid),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .payload(o__payload_6 ),
    .room(room),
    .rst(rst)
  );
  topn_groups_d64_l1024_n32__select__tracker tracker (
    .\begin (\begin ),
    .clk(clk),
    .full(i_threshold__valid),
    .i__payload({ i__payload_28 [17], 1'h1, i__payload_28 [6:0] }),
    .i__valid(i__valid_23 ),
    .may_begin(may_begin),
    .o__payload(i_threshold__payload),
    .o__ready(i_threshold__ready),
    .rst(rst)
  );
endmodule

module topn_groups_d64_l1024_n32__select__groups(clk, rst, i__valid, i__payload, o__payload_29 , o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  output [17:0] o__payload_29 ;
  wire [17:0] o__payload_29 ;
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
  wire [1:0] _09_;
  wire [1:0] _10_;
  wire _11_;
  wire [9:0] _12_;
  wire [9:0] _13_;
  wire [3:0] _14_;
  wire [3:0] _15_;
  wire _16_;
  wire _17_;
  wire [1:0] _18_;
  wire [1:0] _19_;
  wire [1:0] _20_;
  wire [1:0] _21_;
  wire [17:0] _22_;
  wire [17:0] after_0_0;
  wire [17:0] after_0_1;
  wire behind_0_0;
  wire behind_0_1;
  reg [17:0] best_0;
  reg [17:0] best_1;
  wire [17:0] chosen;
  wire closes;
  reg complete;
  reg \final ;
  wire [1:0] first;
  reg fresh;
  wire [17:0] kept_0;
  wire [17:0] kept_1;
  wire [7:0] least_0_1;
  wire low_0_1;
  wire [17:0] new_0;
  reg [9:0] number;
  wire [36:0] o__payload;
  wire o__ready;
  wire [1:0] rest;
  reg [1:0] sent;
  reg [3:0] step;
  assign o__payload_29 [17] = o__payload[36] & o__ready;
  assign _11_ = i__valid & closes;
  assign _12_ = number + 1'h1;
  assign _13_ = i__payload[8] ? 10'h000 : _12_;
  assign _14_ = step + 1'h1;
  assign _15_ = closes ? 4'h0 : _14_;
  assign _16_ = o__valid & o__ready;
  always @(posedge clk)
    \final  <= i__payload[8];
  always @(posedge clk)
    fresh <= rst;
  assign _00_ = step == 4'hf;
  assign closes = i__payload[8] | _00_;
  assign _06_ = best_0[0] & _02_;
  assign kept_0[0] = _06_ & _01_;
  assign kept_0[7:1] = best_0[7:1] & { _01_, _01_, _01_, _01_, _01_, _01_, _01_ };
  assign _02_ = ~ complete;
  assign _03_ = best_1[0] & _02_;
  assign kept_1[0] = _03_ & _01_;
  assign _01_ = ~ fresh;
  assign kept_1[7:1] = best_1[7:1] & { _01_, _01_, _01_, _01_, _01_, _01_, _01_ };
  assign new_0[0] = i__valid & i__payload[7];
  assign low_0_1 = { kept_1[0], kept_1[7:1] } <= { kept_0[0], kept_0[7:1] };
  assign least_0_1 = low_0_1 ? { kept_1[0], kept_1[7:1] } : { kept_0[0], kept_0[7:1] };
  assign _04_ = { new_0[0], i__payload[6:0] } > least_0_1;
  assign behind_0_1 = new_0[0] & _04_;
  assign _05_ = ~ low_0_1;
  assign behind_0_0 = behind_0_1 & _05_;
  assign after_0_0 = behind_0_0 ? { best_1[17:8], kept_1[7:0] } : { 10'h000, kept_0[7:0] };
  assign after_0_1 = behind_0_1 ? { number, i__payload[6:0], new_0[0] } : { 10'h000, kept_1[7:0] };
  assign _07_ = sent <= 1'h0;
  assign rest[0] = o__payload[0] & _07_;
  assign _08_ = sent <= 1'h1;
  assign rest[1] = o__payload[18] & _08_;
  assign _09_ = ~ rest;
  assign _10_ = _09_ + 1'h1;
  assign o__ready = rest == first;
  always @(posedge clk)
    if (behind_0_0) best_0[17:8] <= after_0_0[17:8];
  always @(posedge clk)
    best_0[7:0] <= after_0_0[7:0];
  always @(posedge clk)
    if (behind_0_1) best_1[17:8] <= after_0_1[17:8];
  always @(posedge clk)
    best_1[7:0] <= after_0_1[7:0];
  always @(posedge clk)
    if (rst) complete <= 1'h0;
    else complete <= _11_;
  always @(posedge clk)
    if (rst) number <= 10'h000;
    else if (i__valid) number <= _13_;
  always @(posedge clk)
    if (rst) step <= 4'h0;
    else if (i__valid) step <= _15_;
  always @(posedge clk)
    if (_17_) sent <= 2'h0;
    else sent <= _21_;
  assign first = rest & _10_;
  assign _17_ = | { _16_, rst };
  assign _18_ = o__valid ? 2'h1 : sent;
  assign _19_ = first[0] ? _18_ : sent;
  assign _20_ = o__valid ? 2'h2 : _19_;
  assign _21_ = first[1] ? _20_ : _19_;
  assign _22_ = first[0] ? o__payload[17:0] : 18'h00000;
  assign chosen = first[1] ? o__payload[35:18] : _22_;
  topn_groups_d64_l1024_n32__select__groups__queue queue (
    .clk(clk),
    .i__valid(complete),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data({ \final , best_1, best_0 })
  );
  assign o__payload_29 [16:0] = chosen[17:1];
  assign new_0[17:1] = { number, i__payload[6:0] };
  assign kept_1[17:8] = best_1[17:8];
  assign kept_0[17:8] = best_0[17:8];
endmodule

module topn_groups_d64_l1024_n32__select__groups__queue(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [36:0] o__payload;
  wire [36:0] o__payload;
  input [36:0] write_data;
  wire [36:0] write_data;
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
  ram_4x37 words (
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

module topn_groups_d64_l1024_n32__select__sieve(clk, rst, o__ready, ends, room, o__valid, i_threshold__payload, i_threshold__valid, payload, i__payload, i__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output ends;
  wire ends;
  output room;
  wire room;
  output o__valid;
  wire o__valid;
  input [18:0] i_threshold__payload;
  wire [18:0] i_threshold__payload;
  input i_threshold__valid;
  wire i_threshold__valid;
  output [17:0] payload;
  reg [17:0] payload;
  input [17:0] i__payload;
  wire [17:0] i__payload;
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
  wire [5:0] _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire [18:0] _19_;
  wire [17:0] _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire begins;
  wire [6:0] below;
  wire [6:0] differs;
  wire equal;
  wire [17:0] found;
  reg held;
  reg here;
  reg [19:0] limit;
  wire moves;
  wire passes;
  reg stalled;
  wire take;
  wire [17:0] word;
  assign _00_ = ~ o__ready;
  assign _10_ = o__valid & _00_;
  assign _17_ = ~ _10_;
  assign moves = here & _17_;
  assign _21_ = moves & word[17];
  assign _22_ = ~ here;
  assign ends = _21_ | _22_;
  assign begins = ends & i_threshold__valid;
  assign _23_ = ~ word[17];
  assign _24_ = moves & _23_;
  assign take = begins | _24_;
  assign room = ~ stalled;
  assign differs = word[6:0] ^ limit[6:0];
  assign _25_ = | differs;
  assign equal = ~ _25_;
  assign _26_ = differs[0] ? word[0] : limit[19];
  assign _01_ = differs[1] ? word[1] : _26_;
  assign _02_ = differs[2] ? word[2] : _01_;
  assign _03_ = differs[3] ? word[3] : _02_;
  assign _04_ = differs[4] ? word[4] : _03_;
  assign _05_ = differs[5] ? word[5] : _04_;
  assign _06_ = differs[6] ? word[6] : _05_;
  assign passes = here & _06_;
  assign below = word[6:0] & { passes, passes, passes, passes, passes, passes, passes };
  assign found[16:10] = limit[13:7] - below;
  assign _07_ = payload[17] | passes;
  assign o__valid = held & _07_;
  assign _11_ = take | _09_;
  assign _08_ = ~ moves;
  assign _09_ = here & _08_;
  assign _13_ = _12_ & equal;
  assign _14_ = limit[19:14] + _13_;
  assign _12_ = moves & passes;
  assign _15_ = o__valid & o__ready;
  assign _16_ = here & word[17];
  assign _18_ = moves & _16_;
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
    limit[18:14] <= _19_[18:14];
  always @(posedge clk)
    if (rst) held <= 1'h0;
    else held <= _30_;
  always @(posedge clk)
    if (_12_) payload[16:0] <= { found[16:10], word[16:7] };
  always @(posedge clk)
    if (_27_) payload[17] <= _20_[17];
  assign _27_ = { _15_, _12_ } != 2'h2;
  assign _28_ = payload[17] | _18_;
  assign _20_[17] = _12_ ? word[17] : _28_;
  assign _29_ = _15_ ? 1'h0 : held;
  assign _30_ = _29_ | _12_;
  assign _19_[18:14] = begins ? i_threshold__payload[18:14] : _14_[4:0];
  topn_groups_d64_l1024_n32__select__sieve__scores scores (
    .clk(clk),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign { found[17], found[9:0] } = word[17:7];
endmodule

module topn_groups_d64_l1024_n32__select__sieve__scores(clk, rst, read_enable, word, write_data, write_enable);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  output [17:0] word;
  wire [17:0] word;
  input [17:0] write_data;
  wire [17:0] write_data;
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
  reg [7:0] read_address;
  wire [7:0] read_place_following;
  reg [7:0] write_address;
  wire [7:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  assign _08_ = write_place_following[2] & _00_;
  assign _09_ = write_place_following[3] & _00_;
  assign _07_ = & { write_address[7], write_address[3], write_address[1:0] };
  assign _00_ = ~ _07_;
  assign _01_ = write_place_following[7] & _00_;
  assign _04_ = read_place_following[2] & _03_;
  assign _05_ = read_place_following[3] & _03_;
  assign _02_ = & { read_address[7], read_address[3], read_address[1:0] };
  assign _03_ = ~ _02_;
  assign _06_ = read_place_following[7] & _03_;
  always @(posedge clk)
    if (rst) write_address <= 8'h00;
    else if (write_enable) write_address <= { _01_, write_place_following[6:4], _09_, _08_, write_place_following[1:0] };
  always @(posedge clk)
    if (rst) read_address <= 8'h00;
    else if (read_enable) read_address <= { _06_, read_place_following[6:4], _05_, _04_, read_place_following[1:0] };
  ram_140x18 words (
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

module topn_groups_d64_l1024_n32__select__tracker(clk, rst, \begin , may_begin, o__ready, i__payload, o__payload, full, i__valid);
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
  input [8:0] i__payload;
  wire [8:0] i__payload;
  output [18:0] o__payload;
  wire [18:0] o__payload;
  output full;
  reg full;
  input i__valid;
  wire i__valid;
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
  assign _051_ = _027_ | rst;
  assign _049_ = _023_ | rst;
  assign _055_ = _042_ ? 5'h00 : above;
  assign _056_ = _047_ ? total[4:0] : _055_;
  assign _052_ = _045_ ? _056_ : _055_;
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
