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

module ram_4x34(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [33:0] write_data;
  wire [33:0] write_data;
  input read_enable;
  wire read_enable;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [33:0] read_data;
  wire [33:0] read_data;
  reg [33:0] cells [3:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [33:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_58x11(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [5:0] write_address;
  wire [5:0] write_address;
  input [10:0] write_data;
  wire [10:0] write_data;
  input read_enable;
  wire read_enable;
  input [5:0] read_address;
  wire [5:0] read_address;
  output [10:0] read_data;
  wire [10:0] read_data;
  reg [10:0] cells [57:0];
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

module topn_groups_d9_l61_n7_x2(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [10:0] i__payload;
  wire [10:0] i__payload;
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
  assign _03_ = enters ? i__payload[10] : first;
  assign _02_ = _03_ | rst;
  topn_groups_d9_l61_n7_x2__select select (
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

module topn_groups_d9_l61_n7_x2__select(clk, rst, i__payload, o__ready_8 , i__valid, \begin , may_begin, room, o__valid_10 , o__payload_6 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [10:0] i__payload;
  wire [10:0] i__payload;
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
  wire [10:0] i__payload_29 ;
  wire i__valid_24 ;
  wire [10:0] i_threshold__payload;
  wire i_threshold__ready;
  wire i_threshold__valid;
  topn_groups_d9_l61_n7_x2__select__groups groups (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__payload_47 (i__payload_29 ),
    .o__valid(i__valid_24 ),
    .rst(rst)
  );
  topn_groups_d9_l61_n7_x2__select__sieve sieve (
    .clk(clk),
    .ends(i_threshold__ready),
    .i__payload(i__payload_29 ),
    .i__valid(i__valid_24 ),
    .i_threshold__payload(i_threshold__payload),
    .i_threshold__valid(i_threshold__valid),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .payload(o__payload_6 ),
    .room(room),
    .rst(rst)
  );
  topn_groups_d9_l61_n7_x2__select__tracker tracker (
    .\begin (\begin ),
    .clk(clk),
    .full(i_threshold__valid),
    .i__payload({ i__payload_29 [10], 1'h1, i__payload_29 [3:0] }),
    .i__valid(i__valid_24 ),
    .may_begin(may_begin),
    .o__payload(i_threshold__payload),
    .o__ready(i_threshold__ready),
    .rst(rst)
  );
endmodule

module topn_groups_d9_l61_n7_x2__select__groups(clk, rst, i__valid, i__payload, o__payload_47 , o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [10:0] i__payload;
  wire [10:0] i__payload;
  output [10:0] o__payload_47 ;
  wire [10:0] o__payload_47 ;
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
  wire [2:0] _017_;
  wire [2:0] _018_;
  wire _019_;
  wire [4:0] _020_;
  wire [4:0] _021_;
  wire [1:0] _022_;
  wire [1:0] _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [1:0] _027_;
  wire [1:0] _028_;
  wire [1:0] _029_;
  wire [1:0] _030_;
  wire [1:0] _031_;
  wire [1:0] _032_;
  wire [10:0] _033_;
  wire [10:0] _034_;
  wire [10:0] after_0_0;
  wire [10:0] after_0_1;
  wire [10:0] after_0_2;
  wire [10:0] after_1_0;
  wire [10:0] after_1_1;
  wire [10:0] after_1_2;
  wire behind_0_0;
  wire behind_0_1;
  wire behind_0_2;
  wire behind_1_0;
  wire behind_1_1;
  wire behind_1_2;
  reg [10:0] best_0;
  reg [10:0] best_1;
  wire [10:0] best_2;
  wire [10:0] chosen;
  wire closes;
  reg complete;
  reg \final ;
  wire [2:0] first;
  reg fresh;
  wire [10:0] kept_0;
  wire [10:0] kept_1;
  wire [10:0] kept_2;
  wire [4:0] least_0_1;
  wire [4:0] least_0_2;
  wire [4:0] least_1_1;
  wire [4:0] least_1_2;
  wire low_0_1;
  wire low_0_2;
  wire low_1_1;
  wire low_1_2;
  wire [10:0] new_0;
  wire [10:0] new_1;
  reg [4:0] number;
  wire [33:0] o__payload;
  wire o__ready;
  wire [2:0] rest;
  reg [1:0] sent;
  reg [1:0] step;
  assign least_0_2 = low_0_2 ? { kept_2[0], kept_2[4:1] } : least_0_1;
  assign _006_ = { new_0[0], i__payload[3:0] } > least_0_2;
  assign behind_0_2 = new_0[0] & _006_;
  assign _007_ = | { low_0_2, low_0_1 };
  assign _008_ = ~ _007_;
  assign behind_0_0 = behind_0_2 & _008_;
  assign after_0_0 = behind_0_0 ? { best_1[10:5], kept_1[4:0] } : { 6'h00, kept_0[4:0] };
  assign _009_ = ~ low_0_2;
  assign behind_0_1 = behind_0_2 & _009_;
  assign after_0_1 = behind_0_1 ? { best_2[10:5], kept_2[4:0] } : { best_1[10:5], kept_1[4:0] };
  assign after_0_2 = behind_0_2 ? { number, 1'h0, i__payload[3:0], new_0[0] } : { best_2[10:5], kept_2[4:0] };
  assign new_1[0] = i__valid & i__payload[9];
  assign low_1_1 = { after_0_1[0], after_0_1[4:1] } <= { after_0_0[0], after_0_0[4:1] };
  assign least_1_1 = low_1_1 ? { after_0_1[0], after_0_1[4:1] } : { after_0_0[0], after_0_0[4:1] };
  assign low_1_2 = { after_0_2[0], after_0_2[4:1] } <= least_1_1;
  assign least_1_2 = low_1_2 ? { after_0_2[0], after_0_2[4:1] } : least_1_1;
  assign _010_ = { new_1[0], i__payload[7:4] } > least_1_2;
  assign behind_1_2 = new_1[0] & _010_;
  assign _011_ = | { low_1_2, low_1_1 };
  assign _012_ = ~ _011_;
  assign behind_1_0 = behind_1_2 & _012_;
  assign after_1_0 = behind_1_0 ? after_0_1 : after_0_0;
  assign _013_ = ~ low_1_2;
  assign behind_1_1 = behind_1_2 & _013_;
  assign after_1_1 = behind_1_1 ? after_0_2 : after_0_1;
  assign after_1_2 = behind_1_2 ? { number, 1'h1, i__payload[7:4], new_1[0] } : after_0_2;
  assign _014_ = sent <= 1'h0;
  assign rest[0] = o__payload[0] & _014_;
  assign _015_ = sent <= 1'h1;
  assign rest[1] = o__payload[11] & _015_;
  assign _016_ = sent <= 2'h2;
  assign rest[2] = o__payload[22] & _016_;
  assign _017_ = ~ rest;
  assign _018_ = _017_ + 1'h1;
  assign o__ready = rest == first;
  assign o__payload_47 [10] = o__payload[33] & o__ready;
  assign _019_ = i__valid & closes;
  assign _020_ = number + 1'h1;
  assign _021_ = i__payload[10] ? 5'h00 : _020_;
  assign _022_ = step + 1'h1;
  assign _023_ = closes ? 2'h0 : _022_;
  assign _024_ = o__valid & o__ready;
  always @(posedge clk)
    \final  <= i__payload[10];
  always @(posedge clk)
    fresh <= rst;
  always @(posedge clk)
    best_1 <= after_1_1;
  assign _000_ = step == 2'h2;
  assign closes = i__payload[10] | _000_;
  assign _005_ = best_0[0] & _001_;
  assign kept_0[0] = _005_ & _003_;
  assign kept_0[4:1] = best_0[4:1] & { _003_, _003_, _003_, _003_ };
  assign _002_ = best_1[0] & _001_;
  assign kept_1[0] = _002_ & _003_;
  assign kept_1[4:1] = best_1[4:1] & { _003_, _003_, _003_, _003_ };
  assign _001_ = ~ complete;
  assign _004_ = best_2[0] & _001_;
  assign kept_2[0] = _004_ & _003_;
  assign _003_ = ~ fresh;
  assign kept_2[4:1] = best_2[4:1] & { _003_, _003_, _003_, _003_ };
  assign new_0[0] = i__valid & i__payload[8];
  assign low_0_1 = { kept_1[0], kept_1[4:1] } <= { kept_0[0], kept_0[4:1] };
  assign least_0_1 = low_0_1 ? { kept_1[0], kept_1[4:1] } : { kept_0[0], kept_0[4:1] };
  assign low_0_2 = { kept_2[0], kept_2[4:1] } <= least_0_1;
  always @(posedge clk)
    if (_025_) best_0[10:5] <= after_1_0[10:5];
  always @(posedge clk)
    best_0[4:0] <= after_1_0[4:0];
  always @(posedge clk)
    if (rst) complete <= 1'h0;
    else complete <= _019_;
  always @(posedge clk)
    if (rst) number <= 5'h00;
    else if (i__valid) number <= _021_;
  always @(posedge clk)
    if (rst) step <= 2'h0;
    else if (i__valid) step <= _023_;
  reg best_2_reg_5 ;
  always @(posedge clk)
    if (behind_1_2) best_2_reg_5  <= 1'h1;
    else best_2_reg_5  <= after_0_2[5];
  assign best_2[5] = best_2_reg_5 ;
  reg [9:0] _103_;
  always @(posedge clk)
    _103_ <= { after_1_2[10:6], after_1_2[4:0] };
  assign { best_2[10:6], best_2[4:0] } = _103_;
  always @(posedge clk)
    if (_026_) sent <= 2'h0;
    else sent <= _032_;
  assign first = rest & _018_;
  assign _025_ = | { behind_1_0, behind_0_0 };
  assign _026_ = | { _024_, rst };
  assign _027_ = o__valid ? 2'h1 : sent;
  assign _028_ = first[0] ? _027_ : sent;
  assign _029_ = o__valid ? 2'h2 : _028_;
  assign _030_ = first[1] ? _029_ : _028_;
  assign _031_ = o__valid ? 2'h3 : _030_;
  assign _032_ = first[2] ? _031_ : _030_;
  assign _033_ = first[0] ? o__payload[10:0] : 11'h000;
  assign _034_ = first[1] ? o__payload[21:11] : _033_;
  assign chosen = first[2] ? o__payload[32:22] : _034_;
  topn_groups_d9_l61_n7_x2__select__groups__queue queue (
    .clk(clk),
    .i__valid(complete),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data({ \final , best_2, best_1, best_0 })
  );
  assign o__payload_47 [9:0] = chosen[10:1];
  assign new_1[10:1] = { number, 1'h1, i__payload[7:4] };
  assign new_0[10:1] = { number, 1'h0, i__payload[3:0] };
  assign kept_2[10:5] = best_2[10:5];
  assign kept_1[10:5] = best_1[10:5];
  assign kept_0[10:5] = best_0[10:5];
endmodule

module topn_groups_d9_l61_n7_x2__select__groups__queue(clk, rst, o__ready, o__payload, write_data, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  output [33:0] o__payload;
  wire [33:0] o__payload;
  input [33:0] write_data;
  wire [33:0] write_data;
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
  ram_4x34 words (
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

module topn_groups_d9_l61_n7_x2__select__sieve(clk, rst, o__ready, ends, room, o__valid, i_threshold__payload, i_threshold__valid, payload, i__payload, i__valid);
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
  input [10:0] i_threshold__payload;
  wire [10:0] i_threshold__payload;
  input i_threshold__valid;
  wire i_threshold__valid;
  output [10:0] payload;
  reg [10:0] payload;
  input [10:0] i__payload;
  wire [10:0] i__payload;
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
  wire [3:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire [10:0] _16_;
  wire [10:0] _17_;
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
  wire begins;
  wire [3:0] below;
  wire [3:0] differs;
  wire equal;
  wire [10:0] found;
  reg held;
  reg here;
  reg [11:0] limit;
  wire moves;
  wire passes;
  reg stalled;
  wire take;
  wire [10:0] word;
  assign _00_ = ~ o__ready;
  assign _08_ = o__valid & _00_;
  assign _15_ = ~ _08_;
  assign moves = here & _15_;
  assign _18_ = moves & word[10];
  assign _19_ = ~ here;
  assign ends = _18_ | _19_;
  assign begins = ends & i_threshold__valid;
  assign _20_ = ~ word[10];
  assign _21_ = moves & _20_;
  assign take = begins | _21_;
  assign room = ~ stalled;
  assign differs = word[3:0] ^ limit[3:0];
  assign _22_ = | differs;
  assign equal = ~ _22_;
  assign _23_ = differs[0] ? word[0] : limit[11];
  assign _01_ = differs[1] ? word[1] : _23_;
  assign _02_ = differs[2] ? word[2] : _01_;
  assign _03_ = differs[3] ? word[3] : _02_;
  assign passes = here & _03_;
  assign below = word[3:0] & { passes, passes, passes, passes };
  assign found[9:6] = limit[7:4] - below;
  assign _04_ = payload[10] | passes;
  assign o__valid = held & _04_;
  assign _07_ = take | _06_;
  assign _05_ = ~ moves;
  assign _06_ = here & _05_;
  assign _10_ = _09_ & equal;
  assign _11_ = limit[11:8] + _10_;
  assign _09_ = moves & passes;
  assign _12_ = o__valid & o__ready;
  assign _13_ = here & word[10];
  assign _14_ = moves & _13_;
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _07_;
  always @(posedge clk)
    if (rst) stalled <= 1'h0;
    else stalled <= _06_;
  always @(posedge clk)
    if (begins) limit[11] <= 1'h1;
    else limit[11] <= _11_[3];
  always @(posedge clk)
    if (begins) limit[7:0] <= i_threshold__payload[7:0];
  always @(posedge clk)
    limit[10:8] <= _16_[10:8];
  always @(posedge clk)
    if (rst) held <= 1'h0;
    else held <= _27_;
  always @(posedge clk)
    if (_09_) payload[9:0] <= { found[9:6], word[9:4] };
  always @(posedge clk)
    if (_24_) payload[10] <= _17_[10];
  assign _24_ = { _12_, _09_ } != 2'h2;
  assign _25_ = payload[10] | _14_;
  assign _17_[10] = _09_ ? word[10] : _25_;
  assign _26_ = _12_ ? 1'h0 : held;
  assign _27_ = _26_ | _09_;
  assign _16_[10:8] = begins ? i_threshold__payload[10:8] : _11_[2:0];
  topn_groups_d9_l61_n7_x2__select__sieve__scores scores (
    .clk(clk),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign { found[10], found[5:0] } = word[10:4];
endmodule

module topn_groups_d9_l61_n7_x2__select__sieve__scores(clk, rst, read_enable, word, write_data, write_enable);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read_enable;
  wire read_enable;
  output [10:0] word;
  wire [10:0] word;
  input [10:0] write_data;
  wire [10:0] write_data;
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
  reg [5:0] read_address;
  wire [5:0] read_place_following;
  reg [5:0] write_address;
  wire [5:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  assign _10_ = write_place_following[1] & _00_;
  assign _11_ = write_place_following[3] & _00_;
  assign _01_ = write_place_following[4] & _00_;
  assign _02_ = & { write_address[5:3], write_address[0] };
  assign _00_ = ~ _02_;
  assign _03_ = write_place_following[5] & _00_;
  assign _06_ = read_place_following[1] & _05_;
  assign _07_ = read_place_following[3] & _05_;
  assign _08_ = read_place_following[4] & _05_;
  assign _04_ = & { read_address[5:3], read_address[0] };
  assign _05_ = ~ _04_;
  assign _09_ = read_place_following[5] & _05_;
  always @(posedge clk)
    if (rst) write_address <= 6'h00;
    else if (write_enable) write_address <= { _03_, _01_, _11_, write_place_following[2], _10_, write_place_following[0] };
  always @(posedge clk)
    if (rst) read_address <= 6'h00;
    else if (read_enable) read_address <= { _09_, _08_, _07_, read_place_following[2], _06_, read_place_following[0] };
  ram_58x11 words (
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

module topn_groups_d9_l61_n7_x2__select__tracker(clk, rst, \begin , may_begin, o__ready, i__payload, o__payload, full, i__valid);
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
  input [5:0] i__payload;
  wire [5:0] i__payload;
  output [10:0] o__payload;
  wire [10:0] o__payload;
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
  wire [3:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [3:0] _014_;
  wire _015_;
  wire _016_;
  wire [3:0] _017_;
  wire _018_;
  wire [3:0] _019_;
  wire [3:0] _020_;
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
  wire [1:0] _033_;
  wire _034_;
  wire [1:0] _035_;
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
  wire [2:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [2:0] _055_;
  wire [2:0] _056_;
  reg [2:0] above;
  wire [3:0] address;
  reg bank;
  reg bank_1;
  reg clearing;
  reg closing;
  wire counts_0;
  wire done;
  wire ends;
  reg [1:0] free;
  reg look;
  reg [3:0] maximum;
  wire [3:0] new_0;
  wire [3:0] old_0;
  reg pending_0;
  reg [3:0] place;
  reg reached;
  wire [3:0] read_address;
  wire [3:0] read_address_33 ;
  wire [3:0] read_data;
  wire [3:0] read_data_40 ;
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
  reg [3:0] threshold;
  wire [3:0] total;
  reg waiting;
  wire [3:0] write_address;
  wire [3:0] write_address_35 ;
  wire [3:0] write_data;
  wire [3:0] write_data_36 ;
  wire write_enable;
  wire write_enable_34 ;
  reg [3:0] written_0;
  assign reads = sweep & _023_;
  assign _040_ = ~ sweep;
  assign _048_ = _024_ & _040_;
  assign _052_ = ~ full;
  assign _001_ = _052_ | o__ready;
  assign start = _048_ & _001_;
  assign _002_ = | free;
  assign may_begin = _002_ & _003_;
  assign counts_0 = i__valid & i__payload[4];
  assign _005_ = _004_ | clearing;
  assign sweeps_0_0 = reads & _005_;
  assign _006_ = ! bank;
  assign _007_ = counts_0 & _006_;
  assign read_enable = sweeps_0_0 | _007_;
  assign read_address = sweeps_0_0 ? address : i__payload[3:0];
  assign _008_ = ! bank_1;
  assign _009_ = pending_0 & _008_;
  assign write_enable = sweeps_0_0 | _009_;
  assign write_address = sweeps_0_0 ? address : score_1_0;
  assign write_data = sweeps_0_0 ? 4'h0 : new_0;
  assign _011_ = swept | clearing;
  assign sweeps_0_1 = reads & _011_;
  assign _012_ = counts_0 & bank;
  assign read_enable_32  = sweeps_0_1 | _012_;
  assign read_address_33  = sweeps_0_1 ? address : i__payload[3:0];
  assign _013_ = pending_0 & bank_1;
  assign write_enable_34  = sweeps_0_1 | _013_;
  assign write_address_35  = sweeps_0_1 ? address : score_1_0;
  assign write_data_36  = sweeps_0_1 ? 4'h0 : new_0;
  assign _014_ = bank_1 ? read_data_40  : read_data;
  assign old_0 = same_0 ? written_0 : _014_;
  assign _015_ = ~ old_0[3];
  assign new_0 = old_0 + _015_;
  assign _004_ = ! swept;
  assign _016_ = look & _004_;
  assign _017_ = read_data & { _016_, _016_, _016_, _016_ };
  assign _018_ = look & swept;
  assign _019_ = read_data_40  & { _018_, _018_, _018_, _018_ };
  assign _020_ = _017_ | _019_;
  assign total = above + _020_;
  assign _021_ = bank ^ ends;
  assign _022_ = start | reads;
  assign _024_ = closing | waiting;
  assign _025_ = ~ start;
  assign _026_ = _024_ & _025_;
  assign _027_ = clearing & _023_;
  assign _029_ = ~ o__ready;
  assign _030_ = full & _029_;
  assign _031_ = _028_ | _030_;
  assign _003_ = ~ clearing;
  assign _028_ = done & _003_;
  assign _032_ = swept ^ _028_;
  assign _033_ = free - \begin ;
  assign _034_ = full & o__ready;
  assign _035_ = $signed(_033_) + $signed({ 1'h0, _034_ });
  assign _036_ = ~ closing;
  assign _037_ = pending_0 & _036_;
  assign _038_ = i__payload[3:0] == score_1_0;
  assign _039_ = _037_ & _038_;
  assign _041_ = ~ look;
  assign _042_ = reads & _041_;
  assign _043_ = ~ reached;
  assign _044_ = look & _043_;
  assign _045_ = ~ total[3];
  assign _023_ = ~ done;
  assign _046_ = _045_ & _023_;
  assign _047_ = above == 1'h1;
  always @(posedge clk)
    bank_1 <= bank;
  always @(posedge clk)
    sweep <= _049_;
  always @(posedge clk)
    clearing <= _050_;
  always @(posedge clk)
    score_1_0 <= i__payload[3:0];
  always @(posedge clk)
    same_0 <= _039_;
  always @(posedge clk)
    written_0 <= new_0;
  always @(posedge clk)
    above <= _051_;
  assign ends = i__valid & i__payload[5];
  assign _010_ = place - 1'h1;
  assign address = _000_ ? 4'h9 : _010_;
  assign _000_ = ! place;
  assign done = look & _000_;
  always @(posedge clk)
    if (_054_) maximum <= place;
  always @(posedge clk)
    if (_044_) threshold <= place;
  always @(posedge clk)
    if (rst) bank <= 1'h0;
    else bank <= _021_;
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
    if (rst) full <= 1'h0;
    else full <= _031_;
  always @(posedge clk)
    if (rst) swept <= 1'h0;
    else swept <= _032_;
  always @(posedge clk)
    if (rst) place <= 4'h0;
    else if (reads) place <= address;
  always @(posedge clk)
    if (rst) free <= 2'h2;
    else free <= _035_;
  always @(posedge clk)
    if (rst) pending_0 <= 1'h0;
    else pending_0 <= counts_0;
  always @(posedge clk)
    if (_053_)
      if (!_044_) reached <= 1'h0;
      else reached <= total[3];
  assign _053_ = | { _044_, _042_ };
  assign _054_ = & { _047_, _044_ };
  assign _051_ = _044_ ? _056_ : _055_;
  assign _050_ = _027_ | rst;
  assign _049_ = _022_ | rst;
  assign _055_ = _042_ ? 3'h1 : above;
  assign _056_ = _046_ ? total[2:0] : _055_;
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
  assign o__payload = { above, maximum, threshold };
endmodule
