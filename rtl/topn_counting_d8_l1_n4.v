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
  wire [3:0] _15_;
  wire [8:0] _16_;
  wire _17_;
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
  wire begins;
  wire equal;
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
  assign _09_ = o__valid & _00_;
  assign _17_ = ~ _09_;
  assign moves = here & _17_;
  assign _19_ = ~ here;
  assign ends = _14_ | _19_;
  assign begins = ends & i_threshold__valid;
  assign _20_ = ~ word[4];
  assign _21_ = moves & _20_;
  assign take = begins | _21_;
  assign room = ~ stalled;
  assign equal = word[3:0] == limit[3:0];
  assign _22_ = word[3:0] > limit[3:0];
  assign _23_ = equal & limit[8];
  assign _01_ = _22_ | _23_;
  assign passes = here & _01_;
  assign _02_ = payload[5] | passes;
  assign o__valid = held & _02_;
  assign _05_ = take | _04_;
  assign _03_ = ~ moves;
  assign _04_ = here & _03_;
  assign _07_ = _06_ & equal;
  assign _08_ = ~ begins;
  assign _10_ = _07_ & _08_;
  assign _11_ = limit[8] + 1'h1;
  assign _12_ = index + 1'h1;
  assign _06_ = moves & passes;
  assign _13_ = o__valid & o__ready;
  assign _14_ = moves & word[4];
  assign _15_ = limit[7:4] - word[3:0];
  always @(posedge clk)
    if (rst) here <= 1'h0;
    else here <= _05_;
  always @(posedge clk)
    if (rst) stalled <= 1'h0;
    else stalled <= _04_;
  always @(posedge clk)
    if (begins) limit[7:0] <= i_threshold__payload;
  always @(posedge clk)
    limit[8] <= _16_[8];
  always @(posedge clk)
    if (begins) index <= 1'h0;
    else if (moves) index <= _12_;
  always @(posedge clk)
    if (rst) held <= 1'h0;
    else held <= _27_;
  always @(posedge clk)
    if (_06_) payload[4:0] <= { _15_, index };
  always @(posedge clk)
    if (_24_) payload[5] <= _18_[5];
  assign _24_ = { _13_, _06_ } != 2'h2;
  assign _18_[5] = _06_ ? word[4] : _25_;
  assign _26_ = _13_ ? 1'h0 : held;
  assign _27_ = _26_ | _06_;
  assign _28_ = limit[8] | begins;
  assign _16_[8] = _10_ ? _11_ : _28_;
  assign _25_ = payload[5] | _14_;
  topn_counting_d8_l1_n4__select__sieve__scores scores (
    .clk(clk),
    .read_enable(take),
    .rst(rst),
    .word(word),
    .write_data(i__payload),
    .write_enable(i__valid)
  );
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
  wire [1:0] _028_;
  wire _029_;
  wire [1:0] _030_;
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
  assign enough = swept ? read_data_40  : read_data;
  assign _016_ = bank ^ ends;
  assign _017_ = start | reads;
  assign _018_ = closing | waiting;
  assign _019_ = ~ start;
  assign _020_ = _018_ & _019_;
  assign _022_ = clearing & _021_;
  assign _024_ = ~ o__ready;
  assign _025_ = full & _024_;
  assign _026_ = _023_ | _025_;
  assign _003_ = ~ clearing;
  assign _023_ = done & _003_;
  assign _027_ = swept ^ _023_;
  assign _028_ = free - \begin ;
  assign _029_ = full & o__ready;
  assign _030_ = $signed(_028_) + $signed({ 1'h0, _029_ });
  assign _031_ = ~ closing;
  assign _032_ = pending_0 & _031_;
  assign _033_ = i__payload[3:0] == score_1_0;
  assign _034_ = _032_ & _033_;
  assign _035_ = ~ look;
  assign _036_ = reads & _035_;
  assign _037_ = ~ reached;
  assign _038_ = look & _037_;
  assign _021_ = ~ done;
  always @(posedge clk)
    bank_1 <= bank;
  always @(posedge clk)
    sweep <= _039_;
  always @(posedge clk)
    clearing <= _040_;
  always @(posedge clk)
    score_1_0 <= i__payload[3:0];
  always @(posedge clk)
    same_0 <= _034_;
  always @(posedge clk)
    written_0 <= new_0;
  assign ends = i__valid & i__payload[5];
  assign _010_ = place - 1'h1;
  assign address = _000_ ? 4'h8 : _010_;
  assign _000_ = ! place;
  assign done = look & _000_;
  assign reads = sweep & _021_;
  assign _041_ = ~ sweep;
  assign _042_ = _018_ & _041_;
  assign _043_ = ~ full;
  assign _001_ = _043_ | o__ready;
  assign start = _042_ & _001_;
  assign _002_ = | free;
  assign may_begin = _002_ & _003_;
  assign counts_0 = i__valid & i__payload[4];
  assign _004_ = ! swept;
  assign _005_ = _004_ | clearing;
  assign sweeps_0_0 = reads & _005_;
  assign _006_ = ! bank;
  assign _007_ = counts_0 & _006_;
  assign read_enable = sweeps_0_0 | _007_;
  assign read_address = sweeps_0_0 ? address : i__payload[3:0];
  assign _008_ = ! bank_1;
  always @(posedge clk)
    if (rst) bank <= 1'h0;
    else bank <= _016_;
  always @(posedge clk)
    if (rst) closing <= 1'h0;
    else closing <= ends;
  always @(posedge clk)
    if (rst) look <= 1'h0;
    else look <= reads;
  always @(posedge clk)
    if (rst) waiting <= 1'h0;
    else waiting <= _020_;
  always @(posedge clk)
    if (rst) full <= 1'h0;
    else full <= _026_;
  always @(posedge clk)
    if (rst) swept <= 1'h0;
    else swept <= _027_;
  always @(posedge clk)
    if (rst) place <= 4'h0;
    else if (reads) place <= address;
  always @(posedge clk)
    if (rst) free <= 2'h2;
    else free <= _030_;
  always @(posedge clk)
    if (rst) pending_0 <= 1'h0;
    else pending_0 <= counts_0;
  always @(posedge clk)
    if (_038_) maximum <= place;
  always @(posedge clk)
    if (_044_)
      if (!_038_) reached <= 1'h0;
      else reached <= enough;
  assign _044_ = | { _038_, _036_ };
  assign _040_ = _022_ | rst;
  assign _039_ = _017_ | rst;
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
