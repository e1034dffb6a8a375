module ram_14x5(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
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
  reg [4:0] cells [13:0];
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

module topn_counting_d8_l1_n4(clk, rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [5:0] i__payload;
  wire [5:0] i__payload;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [5:0] o__payload;
  wire [5:0] o__payload;
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
  assign _03_ = enters ? i__payload[5] : first;
  assign _02_ = _03_ | rst;
  topn_counting_d8_l1_n4__select select (
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

module topn_counting_d8_l1_n4__select(clk, rst, i__payload, o__ready_8 , i__valid, \begin , may_begin, room, o__valid_10 , o__payload_6 );
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [5:0] i__payload;
  wire [5:0] i__payload;
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
  output [5:0] o__payload_6 ;
  wire [5:0] o__payload_6 ;
  wire [7:0] i_threshold__payload;
  wire i_threshold__ready;
  wire i_threshold__valid;
  topn_counting_d8_l1_n4__select__sieve sieve (
    .clk(clk),
    .ends(i_threshold__ready),
    .i__payload({ i__payload[5], i__payload[3:0] }),
    .i__valid(i__valid),
    .i_threshold__payload(i_threshold__payload),
    .i_threshold__valid(i_threshold__valid),
    .o__ready(o__ready_8 ),
    .o__valid(o__valid_10 ),
    .payload(o__payload_6 ),
    .room(room),
    .rst(rst)
  );
  topn_counting_d8_l1_n4__select__tracker tracker (
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

module topn_counting_d8_l1_n4__select__sieve(clk, rst, o__ready, i__valid, ends, room, o__valid, i__payload, i_threshold__payload, i_threshold__valid, payload);
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
  input [4:0] i__payload;
  wire [4:0] i__payload;
  input [7:0] i_threshold__payload;
  wire [7:0] i_threshold__payload;
  input i_threshold__valid;
  wire i_threshold__valid;
  output [5:0] payload;
  reg [5:0] payload;
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
  wire [8:0] _17_;
  wire [5:0] _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire begins;
  wire [3:0] below;
  wire [3:0] differs;
  wire equal;
  wire [5:0] found;
  reg held;
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
  assign _16_ = ~ _08_;
  assign moves = here & _16_;
  assign _19_ = moves & word[4];
  assign _20_ = ~ here;
  assign ends = _19_ | _20_;
  assign begins = ends & i_threshold__valid;
  assign _21_ = ~ word[4];
  assign _22_ = moves & _21_;
  assign take = begins | _22_;
  assign room = ~ stalled;
  assign differs = word[3:0] ^ limit[3:0];
  assign _23_ = | differs;
  assign equal = ~ _23_;
  assign _24_ = differs[0] ? word[0] : limit[8];
  assign _01_ = differs[1] ? word[1] : _24_;
  assign _02_ = differs[2] ? word[2] : _01_;
  assign _03_ = differs[3] ? word[3] : _02_;
  assign passes = here & _03_;
  assign below = word[3:0] & { passes, passes, passes, passes };
  assign found[4:1] = limit[7:4] - below;
  assign _04_ = payload[5] | passes;
  assign o__valid = held & _04_;
  assign _07_ = take | _06_;
  assign _05_ = ~ moves;
  assign _06_ = here & _05_;
  assign _10_ = _09_ & equal;
  assign _11_ = limit[8] + _10_;
  assign _12_ = index + moves;
  assign _09_ = moves & passes;
  assign _13_ = o__valid & o__ready;
  assign _14_ = here & word[4];
  assign _15_ = moves & _14_;
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
    limit[8] <= _17_[8];
  always @(posedge clk)
    if (rst) held <= 1'h0;
    else held <= _28_;
  always @(posedge clk)
    if (_09_) payload[4:0] <= { found[4:1], index };
  always @(posedge clk)
    if (_25_) payload[5] <= _18_[5];
  assign _25_ = { _13_, _09_ } != 2'h2;
  assign _18_[5] = _09_ ? word[4] : _26_;
  assign _27_ = _13_ ? 1'h0 : held;
  assign _28_ = _27_ | _09_;
  assign _29_ = limit[8] | begins;
  assign _17_[8] = begins ? _29_ : _11_;
  assign _26_ = payload[5] | _15_;
  topn_counting_d8_l1_n4__select__sieve__scores scores (
    .clk(clk),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
  assign { found[5], found[0] } = { word[4], index };
endmodule

module topn_counting_d8_l1_n4__select__sieve__scores(clk, rst, write_enable, read_enable, word, write_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input read_enable;
  wire read_enable;
  output [4:0] word;
  wire [4:0] word;
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
  reg [3:0] read_address;
  wire [3:0] read_place_following;
  reg [3:0] write_address;
  wire [3:0] write_place_following;
  assign write_place_following = write_address + 1'h1;
  assign read_place_following = read_address + 1'h1;
  assign _08_ = write_place_following[1] & _00_;
  assign _09_ = write_place_following[2] & _00_;
  assign _07_ = & { write_address[3:2], write_address[0] };
  assign _00_ = ~ _07_;
  assign _01_ = write_place_following[3] & _00_;
  assign _04_ = read_place_following[1] & _03_;
  assign _05_ = read_place_following[2] & _03_;
  assign _02_ = & { read_address[3:2], read_address[0] };
  assign _03_ = ~ _02_;
  assign _06_ = read_place_following[3] & _03_;
  always @(posedge clk)
    if (rst) write_address <= 4'h0;
    else if (write_enable) write_address <= { _01_, _09_, _08_, write_place_following[0] };
  always @(posedge clk)
    if (rst) read_address <= 4'h0;
    else if (read_enable) read_address <= { _06_, _05_, _04_, read_place_following[0] };
  ram_14x5 words (
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

module topn_counting_d8_l1_n4__select__tracker(clk, rst, i__valid, \begin , may_begin, o__ready, i__payload, o__payload, full);
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
