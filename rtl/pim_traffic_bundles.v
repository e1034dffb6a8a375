module pim_bundle(clk, rst, row, open_memory, close_memory, open_compute, close_compute, column, read, write, write_data, compute, compute_column, vectors, step, first, take, take_relu, read_data, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [3:0] row;
  wire [3:0] row;
  input [1:0] open_memory;
  wire [1:0] open_memory;
  input [1:0] close_memory;
  wire [1:0] close_memory;
  input open_compute;
  wire open_compute;
  input close_compute;
  wire close_compute;
  input [2:0] column;
  wire [2:0] column;
  input [1:0] read;
  wire [1:0] read;
  input [1:0] write;
  wire [1:0] write;
  input [31:0] write_data;
  wire [31:0] write_data;
  input compute;
  wire compute;
  input [2:0] compute_column;
  wire [2:0] compute_column;
  input [191:0] vectors;
  wire [191:0] vectors;
  input step;
  wire step;
  input first;
  wire first;
  input take;
  wire take;
  input take_relu;
  wire take_relu;
  output [63:0] read_data;
  wire [63:0] read_data;
  output [47:0] results;
  wire [47:0] results;
  wire [31:0] compute_data;
  wire [31:0] compute_data_46 ;
  wire [31:0] read_data_29 ;
  wire [31:0] read_data_41 ;
  row_array_9x5x32 bank_0 (
    .clk(clk),
    .close_compute(close_compute),
    .close_memory(close_memory[0]),
    .column(column),
    .compute(compute),
    .compute_column(compute_column),
    .compute_data(compute_data),
    .open_compute(open_compute),
    .open_memory(open_memory[0]),
    .read(read[0]),
    .read_data(read_data_29 ),
    .row(row),
    .rst(rst),
    .write(write[0]),
    .write_data(write_data)
  );
  row_array_9x5x32 bank_1 (
    .clk(clk),
    .close_compute(close_compute),
    .close_memory(close_memory[1]),
    .column(column),
    .compute(compute),
    .compute_column(compute_column),
    .compute_data(compute_data_46 ),
    .open_compute(open_compute),
    .open_memory(open_memory[1]),
    .read(read[1]),
    .read_data(read_data_41 ),
    .row(row),
    .rst(rst),
    .write(write[1]),
    .write_data(write_data)
  );
  unit_bf16_k4_v3_f2 unit (
    .clk(clk),
    .first(first),
    .relu(take_relu),
    .results(results),
    .rst(rst),
    .step(step),
    .take(take),
    .values({ compute_data_46 , compute_data }),
    .vectors(vectors)
  );
  assign read_data = { read_data_41 , read_data_29  };
endmodule

module pim_compute_row(clk, rst, activate, row, close, is_open, at_rest, held, can_activate, soon, can_close, ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input activate;
  wire activate;
  input [3:0] row;
  wire [3:0] row;
  input close;
  wire close;
  output is_open;
  reg is_open;
  output at_rest;
  wire at_rest;
  output [3:0] held;
  reg [3:0] held;
  output can_activate;
  wire can_activate;
  output soon;
  wire soon;
  output can_close;
  wire can_close;
  output ready;
  wire ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [6:0] _04_;
  wire _05_;
  wire [4:0] _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire [4:0] _14_;
  wire [6:0] _15_;
  wire _16_;
  wire _17_;
  wire [6:0] age;
  reg [4:0] busy;
  assign at_rest = _00_ & _07_;
  assign _08_ = age <= 1'h0;
  assign can_activate = at_rest & _08_;
  assign _09_ = age <= 6'h23;
  assign _10_ = is_open & _09_;
  assign _07_ = ! busy;
  assign can_close = _10_ & _07_;
  assign _11_ = age <= 6'h21;
  assign ready = is_open & _11_;
  assign _00_ = ~ is_open;
  assign _12_ = age <= 1'h1;
  assign _01_ = _00_ & _12_;
  assign _02_ = busy <= 1'h1;
  assign soon = _01_ & _02_;
  assign _03_ = | age;
  assign _04_ = age - _03_;
  assign _05_ = | busy;
  assign _06_ = busy - _05_;
  always @(posedge clk)
    if (rst) is_open <= 1'h0;
    else is_open <= _17_;
  always @(posedge clk)
    if (activate) held <= row;
  reg [2:0] _38_;
  always @(posedge clk)
    if (rst) _38_ <= 3'h0;
    else _38_ <= { _15_[6], _15_[4:3] };
  assign { age[6], age[4:3] } = _38_;
  reg [3:0] _39_;
  always @(posedge clk)
    if (_13_) _39_ <= 4'h0;
    else _39_ <= { _04_[5], _04_[2:0] };
  assign { age[5], age[2:0] } = _39_;
  always @(posedge clk)
    if (rst) busy <= 5'h00;
    else busy <= _14_;
  assign _13_ = | { activate, rst };
  assign _14_ = close ? 5'h1f : _06_;
  assign _15_ = activate ? 7'h58 : _04_;
  assign _16_ = close ? 1'h0 : is_open;
  assign _17_ = _16_ | activate;
endmodule

module pim_memory_row(clk, rst, activate, row, close, read, write, is_open, at_rest, held, can_activate, can_close, ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input activate;
  wire activate;
  input [3:0] row;
  wire [3:0] row;
  input close;
  wire close;
  input read;
  wire read;
  input write;
  wire write;
  output is_open;
  reg is_open;
  output at_rest;
  wire at_rest;
  output [3:0] held;
  reg [3:0] held;
  output can_activate;
  wire can_activate;
  output can_close;
  wire can_close;
  output [2:0] ready;
  wire [2:0] ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [6:0] _03_;
  wire _04_;
  wire [5:0] _05_;
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
  wire [5:0] _16_;
  wire [5:0] _17_;
  wire [5:0] _18_;
  wire [6:0] _19_;
  wire _20_;
  wire _21_;
  wire [6:0] age;
  reg [5:0] busy;
  assign _00_ = ~ is_open;
  assign at_rest = _00_ & _08_;
  assign _09_ = age <= 1'h0;
  assign can_activate = at_rest & _09_;
  assign _10_ = age <= 6'h23;
  assign _11_ = is_open & _10_;
  assign _08_ = ! busy;
  assign can_close = _11_ & _08_;
  assign _12_ = age <= 6'h3d;
  assign ready[0] = is_open & _12_;
  assign _13_ = age <= 6'h35;
  assign ready[1] = is_open & _13_;
  assign _01_ = age <= 5'h17;
  assign ready[2] = is_open & _01_;
  assign _02_ = | age;
  assign _03_ = age - _02_;
  assign _04_ = | busy;
  assign _05_ = busy - _04_;
  assign _06_ = busy < 4'hc;
  assign _07_ = read & _06_;
  always @(posedge clk)
    if (rst) is_open <= 1'h0;
    else is_open <= _21_;
  always @(posedge clk)
    if (activate) held <= row;
  reg [2:0] _44_;
  always @(posedge clk)
    if (rst) _44_ <= 3'h0;
    else _44_ <= { _19_[6], _19_[4:3] };
  assign { age[6], age[4:3] } = _44_;
  reg [3:0] _45_;
  always @(posedge clk)
    if (_14_) _45_ <= 4'h0;
    else _45_ <= { _03_[5], _03_[2:0] };
  assign { age[5], age[2:0] } = _45_;
  always @(posedge clk)
    if (rst) busy[4:0] <= 5'h00;
    else busy[4:0] <= _16_[4:0];
  always @(posedge clk)
    if (_15_) busy[5] <= 1'h0;
    else busy[5] <= _18_[5];
  assign _14_ = | { activate, rst };
  assign _15_ = | { close, rst };
  assign _17_ = _07_ ? 6'h0b : _05_;
  assign _18_ = write ? 6'h28 : _17_;
  assign _16_[4:0] = close ? 5'h1f : _18_[4:0];
  assign _19_ = activate ? 7'h58 : _03_;
  assign _20_ = close ? 1'h0 : is_open;
  assign _21_ = _20_ | activate;
  assign _16_[5] = 1'h0;
endmodule

module pim_traffic_bundles(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o__ready, o_results__ready, o_status__ready, i__ready, i_data__ready, o__payload, o__valid, o_results__payload, o_results__valid, o_status__payload, o_status__valid, o_commands__payload, o_commands__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [31:0] i_data__payload;
  wire [31:0] i_data__payload;
  input i_data__valid;
  wire i_data__valid;
  input o__ready;
  wire o__ready;
  input o_results__ready;
  wire o_results__ready;
  input o_status__ready;
  wire o_status__ready;
  output i__ready;
  wire i__ready;
  output i_data__ready;
  wire i_data__ready;
  output [31:0] o__payload;
  wire [31:0] o__payload;
  output o__valid;
  wire o__valid;
  output [95:0] o_results__payload;
  wire [95:0] o_results__payload;
  output o_results__valid;
  wire o_results__valid;
  output [2:0] o_status__payload;
  wire [2:0] o_status__payload;
  output o_status__valid;
  wire o_status__valid;
  output [65:0] o_commands__payload;
  wire [65:0] o_commands__payload;
  output o_commands__valid;
  wire o_commands__valid;
  wire _00_;
  wire [4:0] _01_;
  wire _02_;
  wire [4:0] _03_;
  reg [4:0] arrived;
  reg arriving_1;
  reg arriving_10;
  reg arriving_11;
  reg arriving_12;
  reg arriving_13;
  reg arriving_14;
  reg arriving_15;
  reg arriving_16;
  reg arriving_17;
  reg arriving_18;
  reg arriving_19;
  reg arriving_2;
  reg arriving_20;
  reg arriving_21;
  reg arriving_22;
  reg arriving_23;
  reg arriving_24;
  reg arriving_25;
  reg arriving_26;
  reg arriving_27;
  reg arriving_28;
  reg arriving_29;
  reg arriving_3;
  reg arriving_30;
  reg arriving_31;
  reg arriving_32;
  reg arriving_33;
  reg arriving_34;
  reg arriving_35;
  reg arriving_36;
  reg arriving_37;
  reg arriving_38;
  reg arriving_39;
  reg arriving_4;
  reg arriving_40;
  reg arriving_41;
  reg arriving_42;
  reg arriving_43;
  reg arriving_44;
  reg arriving_45;
  reg arriving_46;
  reg arriving_47;
  reg arriving_48;
  reg arriving_49;
  reg arriving_5;
  reg arriving_50;
  reg arriving_51;
  reg arriving_6;
  reg arriving_7;
  reg arriving_8;
  reg arriving_9;
  wire [31:0] data;
  wire [31:0] i__payload_40 ;
  wire [95:0] i__payload_52 ;
  wire i__valid_38 ;
  wire i__valid_50 ;
  wire o__ready_58 ;
  wire o__valid_56 ;
  wire read_reserve;
  wire read_room;
  wire reading;
  wire reserve_46 ;
  wire results_room;
  wire [4:0] room;
  wire [2:0] room_49 ;
  wire shows;
  assign _00_ = o_commands__payload[3:0] == 2'h2;
  assign reading = o_commands__valid & _00_;
  assign read_room = | room;
  assign results_room = | room_49 ;
  assign shows = | arrived;
  assign o__valid = o__valid_56  & shows;
  assign o__ready_58  = o__ready & shows;
  assign _01_ = arrived + arriving_51;
  assign _02_ = o__valid & o__ready;
  assign _03_ = _01_ - _02_;
  always @(posedge clk)
    if (rst) arriving_1 <= 1'h0;
    else arriving_1 <= reading;
  always @(posedge clk)
    if (rst) arriving_2 <= 1'h0;
    else arriving_2 <= arriving_1;
  always @(posedge clk)
    if (rst) arriving_3 <= 1'h0;
    else arriving_3 <= arriving_2;
  always @(posedge clk)
    if (rst) arriving_4 <= 1'h0;
    else arriving_4 <= arriving_3;
  always @(posedge clk)
    if (rst) arriving_5 <= 1'h0;
    else arriving_5 <= arriving_4;
  always @(posedge clk)
    if (rst) arriving_6 <= 1'h0;
    else arriving_6 <= arriving_5;
  always @(posedge clk)
    if (rst) arriving_7 <= 1'h0;
    else arriving_7 <= arriving_6;
  always @(posedge clk)
    if (rst) arriving_8 <= 1'h0;
    else arriving_8 <= arriving_7;
  always @(posedge clk)
    if (rst) arriving_9 <= 1'h0;
    else arriving_9 <= arriving_8;
  always @(posedge clk)
    if (rst) arriving_10 <= 1'h0;
    else arriving_10 <= arriving_9;
  always @(posedge clk)
    if (rst) arriving_11 <= 1'h0;
    else arriving_11 <= arriving_10;
  always @(posedge clk)
    if (rst) arriving_12 <= 1'h0;
    else arriving_12 <= arriving_11;
  always @(posedge clk)
    if (rst) arriving_13 <= 1'h0;
    else arriving_13 <= arriving_12;
  always @(posedge clk)
    if (rst) arriving_14 <= 1'h0;
    else arriving_14 <= arriving_13;
  always @(posedge clk)
    if (rst) arriving_15 <= 1'h0;
    else arriving_15 <= arriving_14;
  always @(posedge clk)
    if (rst) arriving_16 <= 1'h0;
    else arriving_16 <= arriving_15;
  always @(posedge clk)
    if (rst) arriving_17 <= 1'h0;
    else arriving_17 <= arriving_16;
  always @(posedge clk)
    if (rst) arriving_18 <= 1'h0;
    else arriving_18 <= arriving_17;
  always @(posedge clk)
    if (rst) arriving_19 <= 1'h0;
    else arriving_19 <= arriving_18;
  always @(posedge clk)
    if (rst) arriving_20 <= 1'h0;
    else arriving_20 <= arriving_19;
  always @(posedge clk)
    if (rst) arriving_21 <= 1'h0;
    else arriving_21 <= arriving_20;
  always @(posedge clk)
    if (rst) arriving_22 <= 1'h0;
    else arriving_22 <= arriving_21;
  always @(posedge clk)
    if (rst) arriving_23 <= 1'h0;
    else arriving_23 <= arriving_22;
  always @(posedge clk)
    if (rst) arriving_24 <= 1'h0;
    else arriving_24 <= arriving_23;
  always @(posedge clk)
    if (rst) arriving_25 <= 1'h0;
    else arriving_25 <= arriving_24;
  always @(posedge clk)
    if (rst) arriving_26 <= 1'h0;
    else arriving_26 <= arriving_25;
  always @(posedge clk)
    if (rst) arriving_27 <= 1'h0;
    else arriving_27 <= arriving_26;
  always @(posedge clk)
    if (rst) arriving_28 <= 1'h0;
    else arriving_28 <= arriving_27;
  always @(posedge clk)
    if (rst) arriving_29 <= 1'h0;
    else arriving_29 <= arriving_28;
  always @(posedge clk)
    if (rst) arriving_30 <= 1'h0;
    else arriving_30 <= arriving_29;
  always @(posedge clk)
    if (rst) arriving_31 <= 1'h0;
    else arriving_31 <= arriving_30;
  always @(posedge clk)
    if (rst) arriving_32 <= 1'h0;
    else arriving_32 <= arriving_31;
  always @(posedge clk)
    if (rst) arriving_33 <= 1'h0;
    else arriving_33 <= arriving_32;
  always @(posedge clk)
    if (rst) arriving_34 <= 1'h0;
    else arriving_34 <= arriving_33;
  always @(posedge clk)
    if (rst) arriving_35 <= 1'h0;
    else arriving_35 <= arriving_34;
  always @(posedge clk)
    if (rst) arriving_36 <= 1'h0;
    else arriving_36 <= arriving_35;
  always @(posedge clk)
    if (rst) arriving_37 <= 1'h0;
    else arriving_37 <= arriving_36;
  always @(posedge clk)
    if (rst) arriving_38 <= 1'h0;
    else arriving_38 <= arriving_37;
  always @(posedge clk)
    if (rst) arriving_39 <= 1'h0;
    else arriving_39 <= arriving_38;
  always @(posedge clk)
    if (rst) arriving_40 <= 1'h0;
    else arriving_40 <= arriving_39;
  always @(posedge clk)
    if (rst) arriving_41 <= 1'h0;
    else arriving_41 <= arriving_40;
  always @(posedge clk)
    if (rst) arriving_42 <= 1'h0;
    else arriving_42 <= arriving_41;
  always @(posedge clk)
    if (rst) arriving_43 <= 1'h0;
    else arriving_43 <= arriving_42;
  always @(posedge clk)
    if (rst) arriving_44 <= 1'h0;
    else arriving_44 <= arriving_43;
  always @(posedge clk)
    if (rst) arriving_45 <= 1'h0;
    else arriving_45 <= arriving_44;
  always @(posedge clk)
    if (rst) arriving_46 <= 1'h0;
    else arriving_46 <= arriving_45;
  always @(posedge clk)
    if (rst) arriving_47 <= 1'h0;
    else arriving_47 <= arriving_46;
  always @(posedge clk)
    if (rst) arriving_48 <= 1'h0;
    else arriving_48 <= arriving_47;
  always @(posedge clk)
    if (rst) arriving_49 <= 1'h0;
    else arriving_49 <= arriving_48;
  always @(posedge clk)
    if (rst) arriving_50 <= 1'h0;
    else arriving_50 <= arriving_49;
  always @(posedge clk)
    if (rst) arriving_51 <= 1'h0;
    else arriving_51 <= arriving_50;
  always @(posedge clk)
    if (rst) arrived <= 5'h00;
    else arrived <= _03_;
  pim_traffic_bundles__controller controller (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .i_data__payload(i_data__payload),
    .i_data__ready(i_data__ready),
    .i_data__valid(i_data__valid),
    .o_commands__payload(o_commands__payload),
    .o_commands__valid(o_commands__valid),
    .o_status__payload(o_status__payload),
    .o_status__ready(o_status__ready),
    .o_status__valid(o_status__valid),
    .read_reserve(read_reserve),
    .read_room(read_room),
    .results_reserve(reserve_46 ),
    .results_room(results_room),
    .rst(rst),
    .written(data)
  );
  pim_traffic_bundles__device device (
    .clk(clk),
    .command(o_commands__payload),
    .enable(o_commands__valid),
    .read_78 (i__payload_40 ),
    .read_valid(i__valid_38 ),
    .results(i__payload_52 ),
    .results_valid(i__valid_50 ),
    .rst(rst),
    .write_data(data)
  );
  pim_traffic_bundles__reads reads (
    .clk(clk),
    .i__payload(i__payload_40 ),
    .i__valid(i__valid_38 ),
    .o__payload(o__payload),
    .o__ready(o__ready_58 ),
    .o__valid(o__valid_56 ),
    .reserve(read_reserve),
    .room(room),
    .rst(rst)
  );
  pim_traffic_bundles__results_113  results_113  (
    .clk(clk),
    .i__payload(i__payload_52 ),
    .i__valid(i__valid_50 ),
    .o__payload(o_results__payload),
    .o__ready(o_results__ready),
    .o__valid(o_results__valid),
    .reserve(reserve_46 ),
    .room(room_49 ),
    .rst(rst)
  );
endmodule

module pim_traffic_bundles__controller(clk, rst, i__payload, i__valid, i_data__payload, i_data__valid, o_status__ready, read_room, results_room, read_reserve, i__ready, i_data__ready, written, results_reserve, o_commands__valid, o_commands__payload, o_status__valid, o_status__payload);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [31:0] i_data__payload;
  wire [31:0] i_data__payload;
  input i_data__valid;
  wire i_data__valid;
  input o_status__ready;
  wire o_status__ready;
  input read_room;
  wire read_room;
  input results_room;
  wire results_room;
  output read_reserve;
  wire read_reserve;
  output i__ready;
  wire i__ready;
  output i_data__ready;
  wire i_data__ready;
  output [31:0] written;
  wire [31:0] written;
  output results_reserve;
  wire results_reserve;
  output o_commands__valid;
  reg o_commands__valid;
  output [65:0] o_commands__payload;
  reg [65:0] o_commands__payload;
  output o_status__valid;
  wire o_status__valid;
  output [2:0] o_status__payload;
  wire [2:0] o_status__payload;
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
  wire [61:0] _11_;
  wire [61:0] _12_;
  wire [3:0] _13_;
  wire [3:0] _14_;
  wire asks;
  wire [24:0] busy;
  wire [11:0] can_act;
  wire [2:0] can_activate;
  wire [2:0] can_close;
  wire [2:0] can_comp;
  wire [11:0] can_copy;
  wire [11:0] can_copy_81 ;
  wire can_gwrite;
  wire can_gwrite_107 ;
  wire [2:0] can_open;
  wire [11:0] can_pre;
  wire [11:0] can_read;
  wire [11:0] can_read_77 ;
  wire [2:0] can_readres;
  wire can_refresh;
  wire can_step;
  wire [11:0] can_write;
  wire [11:0] can_write_79 ;
  reg [11:0] close;
  wire [65:0] column;
  wire column_taken;
  wire column_valid;
  wire [65:0] command;
  wire [65:0] command_55 ;
  wire [2:0] compute_engaged;
  wire compute_holds;
  wire compute_may;
  wire compute_moves;
  wire [2:0] compute_open;
  wire [11:0] compute_rows;
  wire compute_wants;
  wire drain;
  wire enable;
  wire [11:0] engaged;
  wire free;
  wire held;
  wire hold_columns;
  wire hold_copy;
  wire hold_gwrite;
  wire [65:0] i__payload_18 ;
  wire [65:0] i__payload_24 ;
  wire i__ready_21 ;
  wire i__ready_27 ;
  wire i__valid_22 ;
  wire i__valid_28 ;
  wire may_act;
  wire memory_wants;
  wire [11:0] open;
  wire [54:0] pending;
  wire [3:0] results_after_105 ;
  wire [65:0] row;
  wire row_taken;
  wire row_valid;
  wire [47:0] rows;
  wire steps_busy;
  wire taken;
  wire taken_56 ;
  wire [15:0] \until ;
  wire valid_50 ;
  wire [13:0] vectors_busy;
  wire [11:0] wants_closed;
  assign _00_ = taken | valid_50 ;
  assign _03_ = _00_ | column_valid;
  assign enable = _03_ | row_valid;
  assign _06_ = column[3:0] == 2'h2;
  assign read_reserve = column_taken & _06_;
  assign free = ~ hold_columns;
  assign can_read = can_read_77  & { free, free, free, free, free, free, free, free, free, free, free, free };
  assign can_write = can_write_79  & { free, free, free, free, free, free, free, free, free, free, free, free };
  assign _01_ = ~ hold_copy;
  assign _02_ = free & _01_;
  assign can_copy = can_copy_81  & { _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_, _02_ };
  assign _04_ = can_gwrite_107  & free;
  assign _05_ = ~ hold_gwrite;
  assign can_gwrite = _04_ & _05_;
  assign _07_ = command_55 [3:0] == 3'h7;
  assign compute_moves = taken_56  & _07_;
  always @(posedge clk)
    o_commands__payload <= command;
  always @(posedge clk)
    if (rst) o_commands__valid <= 1'h0;
    else o_commands__valid <= enable;
  always @(posedge clk)
    if (rst) close <= 12'h000;
    else close <= wants_closed;
  assign _08_ = column_valid ? 1'h0 : row_valid;
  assign _09_ = valid_50  ? 1'h0 : _08_;
  assign row_taken = taken ? 1'h0 : _09_;
  assign _10_ = valid_50  ? 1'h0 : column_valid;
  assign column_taken = taken ? 1'h0 : _10_;
  assign taken_56  = taken ? 1'h0 : valid_50 ;
  assign _11_ = column_valid ? column[65:4] : row[65:4];
  assign _12_ = valid_50  ? command_55 [65:4] : _11_;
  assign command[65:4] = taken ? 62'h0000000000000000 : _12_;
  assign _13_ = column_valid ? column[3:0] : row[3:0];
  assign _14_ = valid_50  ? command_55 [3:0] : _13_;
  assign command[3:0] = taken ? 4'h4 : _14_;
  pim_traffic_bundles__controller__door door (
    .busy(busy),
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .i_data__ready(i_data__ready),
    .i_data__valid(i_data__valid),
    .o_queue__ready(i__ready_21 ),
    .o_queue__valid(i__valid_22 ),
    .o_status__payload(o_status__payload),
    .o_status__ready(o_status__ready),
    .o_status__valid(o_status__valid),
    .o_waves__payload(i__payload_24 ),
    .o_waves__ready(i__ready_27 ),
    .o_waves__valid(i__valid_28 ),
    .pending(pending),
    .request(i__payload_18 ),
    .rst(rst),
    .steps_busy(steps_busy),
    .vectors_busy(vectors_busy),
    .write(i_data__payload)
  );
  pim_traffic_bundles__controller__queue queue (
    .asks(asks),
    .can_act(can_act),
    .can_copy(can_copy),
    .can_gwrite(can_gwrite),
    .can_pre(can_pre),
    .can_read(can_read),
    .can_write(can_write),
    .clk(clk),
    .close(close),
    .column(column),
    .column_taken(column_taken),
    .column_valid(column_valid),
    .drain(drain),
    .i__payload(i__payload_18 ),
    .i__ready(i__ready_21 ),
    .i__valid(i__valid_22 ),
    .may_act(may_act),
    .open(open),
    .pending(pending),
    .read_room(read_room),
    .row(row),
    .row_taken(row_taken),
    .row_valid(row_valid),
    .rows(rows),
    .rst(rst),
    .waits(memory_wants),
    .write_data(i_data__payload),
    .written(written)
  );
  pim_traffic_bundles__controller__refresh refresh (
    .can_refresh(can_refresh),
    .clk(clk),
    .drain(drain),
    .held(held),
    .rst(rst),
    .taken(taken),
    .\until (\until ),
    .valid(taken)
  );
  pim_traffic_bundles__controller__timers timers (
    .can_act_110 (can_act),
    .can_activate(can_activate),
    .can_close(can_close),
    .can_comp(can_comp),
    .can_copy(can_copy_81 ),
    .can_gwrite(can_gwrite_107 ),
    .can_open(can_open),
    .can_pre(can_pre),
    .can_read_112 (can_read_77 ),
    .can_readres(can_readres),
    .can_refresh(can_refresh),
    .can_step(can_step),
    .can_write_116 (can_write_79 ),
    .clk(clk),
    .command(command),
    .compute_engaged(compute_engaged),
    .compute_open(compute_open),
    .compute_rows(compute_rows),
    .enable(enable),
    .engaged(engaged),
    .open(open),
    .results_after(results_after_105 ),
    .rows(rows),
    .rst(rst)
  );
  pim_traffic_bundles__controller__turns turns (
    .clk(clk),
    .compute_holds(compute_holds),
    .compute_may(compute_may),
    .compute_moves(compute_moves),
    .compute_wants_1 (compute_wants),
    .memory_may(may_act),
    .memory_moves(column_taken),
    .memory_wants(memory_wants),
    .rst(rst)
  );
  pim_traffic_bundles__controller__waves waves (
    .asks(asks),
    .busy(busy),
    .can_activate(can_activate),
    .can_close(can_close),
    .can_comp(can_comp),
    .can_open(can_open),
    .can_readres(can_readres),
    .can_step(can_step),
    .clk(clk),
    .command(command_55 ),
    .compute_engaged(compute_engaged),
    .compute_open(compute_open),
    .compute_rows(compute_rows),
    .drain(drain),
    .engaged(engaged),
    .held(held),
    .hold_columns(hold_columns),
    .hold_copy(hold_copy),
    .hold_gwrite(hold_gwrite),
    .holds(compute_holds),
    .i__payload(i__payload_24 ),
    .i__ready(i__ready_27 ),
    .i__valid_7 (i__valid_28 ),
    .may_act(compute_may),
    .part_0(results_after_105 ),
    .reserve(results_reserve),
    .results_room(results_room),
    .rows(rows),
    .rst(rst),
    .served(column_taken),
    .steps_busy(steps_busy),
    .taken(taken_56 ),
    .\until (\until ),
    .valid(valid_50 ),
    .vectors_busy(vectors_busy),
    .wants(compute_wants),
    .wants_closed(wants_closed)
  );
endmodule

module pim_traffic_bundles__controller__door(clk, rst, i__payload, i__valid, write, i_data__valid, o_status__ready, i__ready, o_queue__valid, o_waves__valid, i_data__ready, o_queue__ready, o_waves__ready, steps_busy, o_waves__payload, request, o_status__valid, o_status__payload, pending, busy, vectors_busy
);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  input i__valid;
  wire i__valid;
  input [31:0] write;
  wire [31:0] write;
  input i_data__valid;
  wire i_data__valid;
  input o_status__ready;
  wire o_status__ready;
  output i__ready;
  wire i__ready;
  output o_queue__valid;
  wire o_queue__valid;
  output o_waves__valid;
  wire o_waves__valid;
  output i_data__ready;
  wire i_data__ready;
  input o_queue__ready;
  wire o_queue__ready;
  input o_waves__ready;
  wire o_waves__ready;
  input steps_busy;
  wire steps_busy;
  output [65:0] o_waves__payload;
  wire [65:0] o_waves__payload;
  output [65:0] request;
  reg [65:0] request;
  output o_status__valid;
  reg o_status__valid;
  output [2:0] o_status__payload;
  reg [2:0] o_status__payload;
  input [54:0] pending;
  wire [54:0] pending;
  input [24:0] busy;
  wire [24:0] busy;
  input [13:0] vectors_busy;
  wire [13:0] vectors_busy;
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
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire [8:0] _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire [11:0] _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire _164_;
  wire [2:0] _165_;
  wire [2:0] _166_;
  wire [2:0] _167_;
  wire [2:0] _168_;
  reg \$signal ;
  wire \$signal$26 ;
  wire \$signal$28 ;
  wire \$signal$32 ;
  wire conflict;
  wire [2:0] error;
  wire goes;
  reg header;
  wire is_comp;
  wire is_copy;
  wire is_g_act;
  wire is_gemv;
  wire is_gwrite;
  wire is_header;
  wire is_pim_pre;
  wire is_read;
  wire is_write;
  reg [2:0] open_rows;
  wire ordinary;
  wire [5:0] reasons;
  reg [3:0] rows_0 ;
  reg [3:0] rows_1 ;
  reg [3:0] rows_2 ;
  reg [2:0] steps;
  wire to_waves;
  assign _000_ = ~ \$signal ;
  assign i__ready = _000_ | goes;
  assign is_read = ! request[3:0];
  assign is_write = request[3:0] == 1'h1;
  assign is_gwrite = request[3:0] == 2'h2;
  assign is_copy = request[3:0] == 2'h3;
  assign is_header = request[3:0] == 3'h4;
  assign is_gemv = request[3:0] == 3'h5;
  assign is_g_act = request[3:0] == 3'h6;
  assign is_comp = request[3:0] == 3'h7;
  assign is_pim_pre = request[3:0] == 4'h9;
  assign reasons[0] = request[3:0] > 4'h9;
  assign _092_ = ~ header;
  assign reasons[1] = is_gemv & _092_;
  assign _116_ = request[9:4] >= 4'hc;
  assign _133_ = _116_ | _085_;
  assign _001_ = _133_ | _096_;
  assign _012_ = _108_ & _001_;
  assign _039_ = request[54:46] >= 3'h6;
  assign _045_ = _033_ | _039_;
  assign _052_ = _023_ & _045_;
  assign _063_ = _012_ | _052_;
  assign _070_ = ! request[62:55];
  assign _078_ = request[62:55] > 3'h5;
  assign _082_ = _070_ | _078_;
  assign _083_ = is_header & _082_;
  assign _084_ = _063_ | _083_;
  assign _086_ = request[34:27] + steps;
  assign _087_ = _086_ > 3'h5;
  assign _088_ = _085_ | _087_;
  assign _089_ = is_gemv & _088_;
  assign _090_ = _084_ | _089_;
  assign _091_ = request[9:4] >= 2'h3;
  assign _085_ = request[26:10] >= 4'h9;
  assign _093_ = _091_ | _085_;
  assign _094_ = is_g_act & _093_;
  assign _095_ = _090_ | _094_;
  assign _096_ = request[34:27] >= 3'h5;
  assign _097_ = is_comp & _096_;
  assign reasons[2] = _095_ | _097_;
  assign _098_ = request[45:35] + steps;
  assign _099_ = _098_ > 3'h6;
  assign _100_ = is_gemv & _099_;
  assign _033_ = request[45:35] >= 3'h6;
  assign _101_ = is_comp & _033_;
  assign reasons[3] = _100_ | _101_;
  assign _102_ = & open_rows;
  assign _103_ = ~ _102_;
  assign reasons[4] = is_comp & _103_;
  assign _104_ = open_rows >> request[9:4];
  assign _105_ = is_g_act & _104_;
  assign _106_ = | open_rows;
  assign _107_ = is_gemv & _106_;
  assign _109_ = _105_ | _107_;
  assign _111_ = open_rows[0] & _110_;
  assign _112_ = rows_0  == request[26:10];
  assign _113_ = _111_ & _112_;
  assign _115_ = open_rows[1] & _114_;
  assign _117_ = rows_1  == request[26:10];
  assign _118_ = _115_ & _117_;
  assign _120_ = open_rows[2] & _119_;
  assign _121_ = rows_2  == request[26:10];
  assign _122_ = _120_ & _121_;
  assign _123_ = | { _122_, _118_, _113_ };
  assign _124_ = _108_ & _123_;
  assign reasons[5] = _109_ | _124_;
  assign _108_ = | { is_copy, is_write, is_read };
  assign _125_ = busy[4:1] == request[26:10];
  assign _126_ = busy[0] & _125_;
  assign _127_ = busy[9:6] == request[26:10];
  assign _128_ = busy[5] & _127_;
  assign _129_ = busy[14:11] == request[26:10];
  assign _130_ = busy[10] & _129_;
  assign _110_ = ! request[9:6];
  assign _131_ = _130_ & _110_;
  assign _132_ = busy[19:16] == request[26:10];
  assign _134_ = busy[15] & _132_;
  assign _114_ = request[9:6] == 1'h1;
  assign _135_ = _134_ & _114_;
  assign _136_ = busy[24:21] == request[26:10];
  assign _137_ = busy[20] & _136_;
  assign _119_ = request[9:6] == 2'h2;
  assign _138_ = _137_ & _119_;
  assign _139_ = | { _138_, _135_, _131_, _128_, _126_ };
  assign _140_ = _108_ & _139_;
  assign _023_ = | { is_copy, is_gwrite };
  assign _141_ = request[45:35] >= vectors_busy[3:1];
  assign _142_ = vectors_busy[0] & _141_;
  assign _143_ = request[45:35] < vectors_busy[6:4];
  assign _144_ = _142_ & _143_;
  assign _145_ = request[45:35] >= vectors_busy[10:8];
  assign _146_ = vectors_busy[7] & _145_;
  assign _147_ = request[45:35] < vectors_busy[13:11];
  assign _148_ = _146_ & _147_;
  assign _149_ = | { _148_, _144_ };
  assign _150_ = _149_ | steps_busy;
  assign _002_ = _023_ & _150_;
  assign _003_ = _140_ | _002_;
  assign _004_ = is_gemv | is_comp;
  assign _005_ = pending[0] & pending[10];
  assign _006_ = pending[11] & pending[21];
  assign _007_ = pending[22] & pending[32];
  assign _008_ = pending[33] & pending[43];
  assign _009_ = pending[44] & pending[54];
  assign _010_ = | { _009_, _008_, _007_, _006_, _005_ };
  assign _011_ = _004_ & _010_;
  assign _013_ = _003_ | _011_;
  assign _016_ = _014_ & _015_;
  assign _019_ = _017_ & _018_;
  assign _022_ = _020_ & _021_;
  assign _026_ = _024_ & _025_;
  assign _029_ = _027_ & _028_;
  assign _030_ = | { _029_, _026_, _022_, _019_, _016_ };
  assign _031_ = is_gemv & _030_;
  assign _032_ = _013_ | _031_;
  assign _014_ = pending[0] & pending[1];
  assign _034_ = pending[5:4] == request[9:4];
  assign _035_ = _014_ & _034_;
  assign _015_ = pending[9:6] == request[26:10];
  assign _036_ = _035_ & _015_;
  assign _017_ = pending[11] & pending[12];
  assign _037_ = pending[16:15] == request[9:4];
  assign _038_ = _017_ & _037_;
  assign _018_ = pending[20:17] == request[26:10];
  assign _040_ = _038_ & _018_;
  assign _020_ = pending[22] & pending[23];
  assign _041_ = pending[27:26] == request[9:4];
  assign _042_ = _020_ & _041_;
  assign _021_ = pending[31:28] == request[26:10];
  assign _043_ = _042_ & _021_;
  assign _024_ = pending[33] & pending[34];
  assign _044_ = pending[38:37] == request[9:4];
  assign _046_ = _024_ & _044_;
  assign _025_ = pending[42:39] == request[26:10];
  assign _047_ = _046_ & _025_;
  assign _027_ = pending[44] & pending[45];
  assign _048_ = pending[49:48] == request[9:4];
  assign _049_ = _027_ & _048_;
  assign _028_ = pending[53:50] == request[26:10];
  assign _050_ = _049_ & _028_;
  assign _051_ = | { _050_, _047_, _043_, _040_, _036_ };
  assign _053_ = is_g_act & _051_;
  assign conflict = _032_ | _053_;
  assign \$signal$26  = | { is_gwrite, is_write };
  assign ordinary = | { is_copy, is_gwrite, is_write, is_read };
  assign _054_ = ~ o_status__valid;
  assign _055_ = _054_ | o_status__ready;
  assign _056_ = \$signal  & _055_;
  assign _057_ = ~ \$signal$26 ;
  assign _058_ = i_data__valid | _057_;
  assign \$signal$28  = _056_ & _058_;
  assign \$signal$32  = ordinary & _060_;
  assign _061_ = ~ ordinary;
  assign _062_ = ~ is_header;
  assign _064_ = _061_ & _062_;
  assign to_waves = _064_ & _060_;
  assign _065_ = \$signal$28  & \$signal$32 ;
  assign o_queue__valid = _065_ & _066_;
  assign _067_ = \$signal$28  & to_waves;
  assign o_waves__valid = _067_ & _066_;
  assign _068_ = o_queue__ready & _066_;
  assign _069_ = ~ to_waves;
  assign _066_ = ~ conflict;
  assign _071_ = o_waves__ready & _066_;
  assign _072_ = _069_ | _071_;
  assign _073_ = \$signal$32  ? _068_ : _072_;
  assign goes = \$signal$28  & _073_;
  assign i_data__ready = goes & \$signal$26 ;
  assign _059_ = | reasons;
  assign _060_ = ~ _059_;
  assign _074_ = goes & _060_;
  assign _075_ = ! request[9:4];
  assign _076_ = is_g_act & _075_;
  assign _077_ = request[9:4] == 1'h1;
  assign _079_ = is_g_act & _077_;
  assign _080_ = request[9:4] == 2'h2;
  assign _081_ = is_g_act & _080_;
  always @(posedge clk)
    if (rst) \$signal  <= 1'h0;
    else if (i__ready) \$signal  <= i__valid;
  always @(posedge clk)
    if (_151_) request <= i__payload;
  always @(posedge clk)
    if (rst) o_status__valid <= 1'h0;
    else o_status__valid <= _164_;
  always @(posedge clk)
    if (rst) o_status__payload <= 3'h0;
    else if (goes) o_status__payload <= error;
  always @(posedge clk)
    if (rst) steps <= 3'h0;
    else if (_152_) steps <= request[57:55];
  always @(posedge clk)
    if (rst) header <= 1'h0;
    else if (_074_) header <= _162_;
  always @(posedge clk)
    if (rst) open_rows <= 3'h0;
    else if (_074_) open_rows <= { _157_, _161_, _159_ };
  always @(posedge clk)
    if (_153_) rows_0  <= request[13:10];
  always @(posedge clk)
    if (_154_) rows_1  <= request[13:10];
  always @(posedge clk)
    if (_155_) rows_2  <= request[13:10];
  assign _151_ = & { i__ready, i__valid };
  assign _152_ = & { _074_, is_header };
  assign _153_ = & { _076_, _074_ };
  assign _154_ = & { _079_, _074_ };
  assign _155_ = & { _081_, _074_ };
  assign _156_ = is_pim_pre ? 1'h0 : open_rows[2];
  assign _157_ = _156_ | _081_;
  assign _158_ = is_pim_pre ? 1'h0 : open_rows[0];
  assign _159_ = _158_ | _076_;
  assign _160_ = is_pim_pre ? 1'h0 : open_rows[1];
  assign _161_ = _160_ | _079_;
  assign _162_ = header | is_header;
  assign _163_ = o_status__ready ? 1'h0 : o_status__valid;
  assign _164_ = _163_ | goes;
  assign _165_ = reasons[4] ? 3'h5 : { reasons[5], reasons[5], 1'h0 };
  assign _166_ = reasons[3] ? 3'h4 : _165_;
  assign _167_ = reasons[2] ? 3'h3 : _166_;
  assign _168_ = reasons[1] ? 3'h2 : _167_;
  assign error = reasons[0] ? 3'h1 : _168_;
  assign o_waves__payload = { request[65:63], 5'h00, steps, request[54:0] };
endmodule

module pim_traffic_bundles__controller__queue(clk, rst, write_data, read_room, can_read, can_write, can_copy, can_gwrite, i__valid, i__ready, column_valid, row_valid, asks, waits, written, column_taken, row_taken, close, i__payload, column, row
, pending, can_act, rows, open, can_pre, drain, may_act);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] write_data;
  wire [31:0] write_data;
  input read_room;
  wire read_room;
  input [11:0] can_read;
  wire [11:0] can_read;
  input [11:0] can_write;
  wire [11:0] can_write;
  input [11:0] can_copy;
  wire [11:0] can_copy;
  input can_gwrite;
  wire can_gwrite;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output column_valid;
  wire column_valid;
  output row_valid;
  wire row_valid;
  output asks;
  wire asks;
  output waits;
  wire waits;
  output [31:0] written;
  wire [31:0] written;
  input column_taken;
  wire column_taken;
  input row_taken;
  wire row_taken;
  input [11:0] close;
  wire [11:0] close;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  output [65:0] column;
  wire [65:0] column;
  output [65:0] row;
  wire [65:0] row;
  output [54:0] pending;
  wire [54:0] pending;
  input [11:0] can_act;
  wire [11:0] can_act;
  input [47:0] rows;
  wire [47:0] rows;
  input [11:0] open;
  wire [11:0] open;
  input [11:0] can_pre;
  wire [11:0] can_pre;
  input drain;
  wire drain;
  input may_act;
  wire may_act;
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
  wire _036_;
  wire _037_;
  wire _038_;
  wire [3:0] _039_;
  wire _040_;
  wire [3:0] _041_;
  wire [8:0] _042_;
  wire [3:0] _043_;
  wire [3:0] _044_;
  wire [8:0] _045_;
  wire [8:0] _046_;
  wire [3:0] _047_;
  wire _048_;
  wire [8:0] _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [1:0] _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire [1:0] _062_;
  wire [2:0] _063_;
  wire _064_;
  wire _065_;
  wire [1:0] _066_;
  wire [3:0] _067_;
  wire [11:0] _068_;
  wire [11:0] _069_;
  wire [11:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire [2:0] _100_;
  wire [2:0] _101_;
  wire _102_;
  wire [2:0] _103_;
  wire [2:0] _104_;
  wire [4:0] _105_;
  wire [4:0] _106_;
  wire [20:0] _107_;
  wire [20:0] _108_;
  wire [20:0] _109_;
  wire [20:0] _110_;
  wire [20:0] _111_;
  wire [20:0] _112_;
  wire [20:0] _113_;
  wire [20:0] _114_;
  wire [20:0] _115_;
  wire [20:0] _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire [3:0] _169_;
  wire [3:0] _170_;
  wire [3:0] _171_;
  wire [3:0] _172_;
  wire [3:0] _173_;
  wire [3:0] _174_;
  wire [3:0] _175_;
  wire [3:0] _176_;
  wire [3:0] _177_;
  wire [3:0] _178_;
  wire [3:0] _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire _193_;
  wire _194_;
  wire _195_;
  wire _196_;
  wire _197_;
  wire \$signal ;
  wire [20:0] after_0;
  wire [20:0] after_1;
  wire [20:0] after_2;
  wire [20:0] after_3;
  wire [20:0] after_4;
  wire [20:0] after_5;
  wire [11:0] closing;
  wire [20:0] entry_0;
  wire [20:0] entry_1;
  wire [20:0] entry_2;
  wire [20:0] entry_3;
  wire [20:0] entry_4;
  reg [4:0] filled;
  wire [20:0] given;
  wire leads_0;
  wire leads_1;
  wire leads_2;
  wire leads_3;
  wire leads_4;
  wire [11:0] may_open;
  wire opens_0;
  wire opens_1;
  wire opens_2;
  wire opens_3;
  wire opens_4;
  wire pushes;
  reg [2:0] read_address;
  wire read_enable;
  wire ready;
  wire [4:0] stays;
  wire [4:0] there;
  reg [2:0] write_address;
  wire write_enable;
  assign i__ready = ~ filled[4];
  assign pushes = i__valid & i__ready;
  assign after_5[0] = i__payload[0] ^ i__payload[1];
  assign _054_ = ~ i__payload[1];
  assign after_5[1] = i__payload[0] | _054_;
  assign after_5[6:3] = after_5[1] ? i__payload[7:4] : 4'h0;
  assign after_5[10:7] = after_5[1] ? i__payload[13:10] : 4'h0;
  assign after_5[13:11] = after_5[1] ? i__payload[29:27] : 3'h0;
  assign after_5[16:14] = i__payload[1] ? i__payload[37:35] : 3'h0;
  assign after_5[19:17] = i__payload[1] ? i__payload[48:46] : 3'h0;
  assign _147_ = there[4:1] == after_5[10:7];
  assign given[20] = there[0] & _147_;
  assign _010_ = can_copy >> column[7:4];
  assign _021_ = can_write >> column[7:4];
  assign _032_ = can_read >> column[7:4];
  assign _037_ = _032_ & read_room;
  assign _038_ = column[0] ? _021_ : _037_;
  assign \$signal  = column[2] ? _010_ : _038_;
  assign _040_ = entry_0[20] & \$signal ;
  assign _048_ = close >> column[7:4];
  assign _050_ = ~ _048_;
  assign _053_ = _040_ & _050_;
  assign ready = column[1] ? _053_ : can_gwrite;
  assign _055_ = filled[0] & ready;
  assign column_valid = _055_ & _059_;
  assign _068_ = close | { drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain, drain };
  assign closing = can_pre & _068_;
  assign _069_ = ~ close;
  assign _070_ = can_act & _069_;
  assign _059_ = ~ drain;
  assign _071_ = may_act & _059_;
  assign may_open = _070_ & { _071_, _071_, _071_, _071_, _071_, _071_, _071_, _071_, _071_, _071_, _071_, _071_ };
  assign leads_0 = _117_ & _075_;
  assign opens_0 = may_open >> column[7:4];
  assign _119_ = ~ entry_1[20];
  assign _120_ = _118_ & _119_;
  assign _121_ = column[7:4] == pending[16:13];
  assign _122_ = _117_ & _121_;
  assign _123_ = ~ _122_;
  assign leads_1 = _120_ & _123_;
  assign opens_1 = may_open >> pending[16:13];
  assign _125_ = ~ entry_2[20];
  assign _126_ = _124_ & _125_;
  assign _127_ = column[7:4] == pending[27:24];
  assign _128_ = _117_ & _127_;
  assign _129_ = pending[16:13] == pending[27:24];
  assign _130_ = _118_ & _129_;
  assign _131_ = | { _130_, _128_ };
  assign _132_ = ~ _131_;
  assign leads_2 = _126_ & _132_;
  assign opens_2 = may_open >> pending[27:24];
  assign _134_ = ~ entry_3[20];
  assign _135_ = _133_ & _134_;
  assign _136_ = column[7:4] == pending[38:35];
  assign _137_ = _117_ & _136_;
  assign _138_ = pending[16:13] == pending[38:35];
  assign _139_ = _118_ & _138_;
  assign _140_ = pending[27:24] == pending[38:35];
  assign _141_ = _124_ & _140_;
  assign _142_ = | { _141_, _139_, _137_ };
  assign _143_ = ~ _142_;
  assign leads_3 = _135_ & _143_;
  assign opens_3 = may_open >> pending[38:35];
  assign _144_ = filled[4] & pending[45];
  assign _145_ = ~ entry_4[20];
  assign _146_ = _144_ & _145_;
  assign _117_ = filled[0] & column[1];
  assign _148_ = column[7:4] == pending[49:46];
  assign _149_ = _117_ & _148_;
  assign _118_ = filled[1] & pending[12];
  assign _150_ = pending[16:13] == pending[49:46];
  assign _151_ = _118_ & _150_;
  assign _124_ = filled[2] & pending[23];
  assign _152_ = pending[27:24] == pending[49:46];
  assign _153_ = _124_ & _152_;
  assign _133_ = filled[3] & pending[34];
  assign _000_ = pending[38:35] == pending[49:46];
  assign _001_ = _133_ & _000_;
  assign _002_ = | { _001_, _153_, _151_, _149_ };
  assign _003_ = ~ _002_;
  assign leads_4 = _146_ & _003_;
  assign opens_4 = may_open >> pending[49:46];
  assign _033_ = can_pre >> pending[49:46];
  assign _034_ = opens_4 | _033_;
  assign _035_ = leads_4 & _034_;
  assign _036_ = _031_ | _035_;
  assign row_valid = _015_ | _036_;
  assign _042_ = _018_ ? { opens_0, _039_, column[7:4] } : { opens_1, _041_, pending[16:13] };
  assign _045_ = _026_ ? { opens_2, _043_, pending[27:24] } : { opens_3, _044_, pending[38:35] };
  assign _051_ = ~ _015_;
  assign _052_ = _049_[8] & _051_;
  assign row[0] = ~ _052_;
  assign _015_ = _011_ | _014_;
  assign _056_ = ~ closing[0];
  assign _057_ = ~ closing[2];
  assign _058_ = _004_ ? { 1'h0, _056_ } : { 1'h1, _057_ };
  assign _060_ = ~ closing[4];
  assign _061_ = ~ closing[6];
  assign _062_ = _007_ ? { 1'h0, _060_ } : { 1'h1, _061_ };
  assign _063_ = _006_ ? { 1'h0, _058_ } : { 1'h1, _062_ };
  assign _064_ = ~ closing[8];
  assign _065_ = ~ closing[10];
  assign _066_ = _012_ ? { 1'h0, _064_ } : { 1'h1, _065_ };
  assign _067_ = _011_ ? { 1'h0, _063_ } : { 2'h2, _066_ };
  assign _030_ = _026_ | _029_;
  assign _023_ = _018_ | _022_;
  assign _046_ = _023_ ? _042_ : _045_;
  assign _049_ = _031_ ? _046_ : { opens_4, _047_, pending[49:46] };
  assign row[7:4] = _015_ ? _067_ : _049_[3:0];
  assign _004_ = closing[0] | closing[1];
  assign _005_ = closing[2] | closing[3];
  assign _006_ = _004_ | _005_;
  assign _007_ = closing[4] | closing[5];
  assign _008_ = closing[6] | closing[7];
  assign _009_ = _007_ | _008_;
  assign _011_ = _006_ | _009_;
  assign _012_ = closing[8] | closing[9];
  assign _013_ = closing[10] | closing[11];
  assign _014_ = _012_ | _013_;
  assign _022_ = leads_1 & _020_;
  assign _026_ = leads_2 & _025_;
  assign _027_ = can_pre >> pending[38:35];
  assign _028_ = opens_3 | _027_;
  assign _029_ = leads_3 & _028_;
  assign _031_ = _023_ | _030_;
  assign _018_ = leads_0 & _017_;
  assign _019_ = can_pre >> pending[16:13];
  assign _020_ = opens_1 | _019_;
  assign _016_ = can_pre >> column[7:4];
  assign _017_ = opens_0 | _016_;
  assign _039_ = column[13:10] & { opens_0, opens_0, opens_0, opens_0 };
  assign _041_ = pending[20:17] & { opens_1, opens_1, opens_1, opens_1 };
  assign _024_ = can_pre >> pending[27:24];
  assign _025_ = opens_2 | _024_;
  assign _043_ = pending[31:28] & { opens_2, opens_2, opens_2, opens_2 };
  assign _044_ = pending[42:39] & { opens_3, opens_3, opens_3, opens_3 };
  assign _047_ = pending[53:50] & { opens_4, opens_4, opens_4, opens_4 };
  assign row[13:10] = _015_ ? 4'h0 : _049_[7:4];
  assign _072_ = column[0] | column[2];
  assign _073_ = _072_ | read_room;
  assign asks = filled[0] & _073_;
  assign _074_ = asks & column[1];
  assign _075_ = ~ entry_0[20];
  assign waits = _074_ & _075_;
  assign read_enable = column_taken & column[0];
  assign _076_ = column[7:4] == row[7:4];
  assign _077_ = row_taken & _076_;
  assign _078_ = column[13:10] == row[13:10];
  assign after_0[20] = _052_ & _078_;
  assign _079_ = pending[16:13] == row[7:4];
  assign _080_ = row_taken & _079_;
  assign _081_ = pending[20:17] == row[13:10];
  assign _082_ = _052_ & _081_;
  assign _083_ = pending[27:24] == row[7:4];
  assign _084_ = row_taken & _083_;
  assign _085_ = pending[31:28] == row[13:10];
  assign _086_ = _052_ & _085_;
  assign _087_ = pending[38:35] == row[7:4];
  assign _088_ = row_taken & _087_;
  assign _089_ = pending[42:39] == row[13:10];
  assign _090_ = _052_ & _089_;
  assign _091_ = pending[49:46] == row[7:4];
  assign _092_ = row_taken & _091_;
  assign _093_ = pending[53:50] == row[13:10];
  assign _094_ = _052_ & _093_;
  assign _095_ = after_5[6:3] == row[7:4];
  assign _096_ = row_taken & _095_;
  assign _097_ = after_5[10:7] == row[13:10];
  assign _098_ = _052_ & _097_;
  assign stays = column_taken ? { 1'h0, filled[4:1] } : filled;
  assign write_enable = pushes & after_5[0];
  assign _099_ = write_address == 3'h4;
  assign _100_ = write_address + 1'h1;
  assign _101_ = _099_ ? 3'h0 : _100_;
  assign _102_ = read_address == 3'h4;
  assign _103_ = read_address + 1'h1;
  assign _104_ = _102_ ? 3'h0 : _103_;
  assign _107_ = column_taken ? { after_1[20:11], pending[20:13], pending[21], pending[12], after_1[0] } : { after_0[20], 20'h00000 };
  assign _108_ = column_taken ? { after_2[20:11], pending[31:24], pending[32], pending[23], after_2[0] } : { after_1[20], 20'h00000 };
  assign _109_ = column_taken ? { after_3[20:11], pending[42:35], pending[43], pending[34], after_3[0] } : { after_2[20], 20'h00000 };
  assign _110_ = column_taken ? { after_4[20:11], pending[53:46], pending[54], pending[45], after_4[0] } : { after_3[20], 20'h00000 };
  assign _111_ = column_taken ? { after_5[20:3], i__payload[1], after_5[1:0] } : { after_4[20], 20'h00000 };
  always @(posedge clk)
    if (rst) write_address <= 3'h0;
    else if (write_enable) write_address <= _101_;
  always @(posedge clk)
    if (rst) read_address <= 3'h0;
    else if (read_enable) read_address <= _104_;
  always @(posedge clk)
    if (rst) filled <= 5'h00;
    else filled <= _106_;
  reg entry_0_reg_20 ;
  always @(posedge clk)
    if (_180_) entry_0_reg_20  <= _112_[20];
  assign entry_0[20] = entry_0_reg_20 ;
  reg [19:0] _384_;
  always @(posedge clk)
    if (_181_) _384_ <= _112_[19:0];
  assign { column[48:46], column[37:35], column[29:27], column[13:10], column[7:4], column[2:0] } = _384_;
  reg [19:0] _385_;
  always @(posedge clk)
    if (_182_) _385_ <= _113_[19:0];
  assign { after_1[19:11], pending[20:13], pending[21], pending[12], after_1[0] } = _385_;
  reg entry_1_reg_20 ;
  always @(posedge clk)
    entry_1_reg_20  <= _113_[20];
  assign entry_1[20] = entry_1_reg_20 ;
  reg [19:0] _387_;
  always @(posedge clk)
    if (_183_) _387_ <= _114_[19:0];
  assign { after_2[19:11], pending[31:24], pending[32], pending[23], after_2[0] } = _387_;
  reg entry_2_reg_20 ;
  always @(posedge clk)
    entry_2_reg_20  <= _114_[20];
  assign entry_2[20] = entry_2_reg_20 ;
  reg [19:0] _389_;
  always @(posedge clk)
    if (_184_) _389_ <= _115_[19:0];
  assign { after_3[19:11], pending[42:35], pending[43], pending[34], after_3[0] } = _389_;
  reg entry_3_reg_20 ;
  always @(posedge clk)
    entry_3_reg_20  <= _115_[20];
  assign entry_3[20] = entry_3_reg_20 ;
  reg [19:0] _391_;
  always @(posedge clk)
    if (_185_) _391_ <= _116_[19:0];
  assign { after_4[19:11], pending[53:46], pending[54], pending[45], after_4[0] } = _391_;
  reg entry_4_reg_20 ;
  always @(posedge clk)
    entry_4_reg_20  <= _116_[20];
  assign entry_4[20] = entry_4_reg_20 ;
  assign _105_[4:1] = stays[3:0] & { pushes, pushes, pushes, pushes };
  assign _106_ = stays | { _105_[4:1], pushes };
  assign _157_ = _196_ | _195_;
  assign _155_ = | { _194_, _193_, _192_ };
  assign _156_ = | { _191_, _190_, _189_, _188_, _187_, _186_ };
  assign _154_ = | { _188_, _187_, _186_ };
  assign _158_ = _187_ ? open[10] : open[9];
  assign _159_ = _186_ ? open[11] : _158_;
  assign _160_ = _190_ ? open[7] : open[6];
  assign _161_ = _189_ ? open[8] : _160_;
  assign _162_ = _154_ ? _159_ : _161_;
  assign _163_ = _193_ ? open[4] : open[3];
  assign _164_ = _192_ ? open[5] : _163_;
  assign _165_ = _195_ ? open[2] : open[1];
  assign _166_ = _197_ & open[0];
  assign _167_ = _157_ ? _165_ : _166_;
  assign _168_ = _155_ ? _164_ : _167_;
  assign there[0] = _156_ ? _162_ : _168_;
  assign _169_ = _187_ ? rows[43:40] : rows[39:36];
  assign _170_ = _186_ ? rows[47:44] : _169_;
  assign _171_ = _190_ ? rows[31:28] : rows[27:24];
  assign _172_ = _189_ ? rows[35:32] : _171_;
  assign _173_ = _154_ ? _170_ : _172_;
  assign _174_ = _193_ ? rows[19:16] : rows[15:12];
  assign _175_ = _192_ ? rows[23:20] : _174_;
  assign _176_ = _195_ ? rows[11:8] : rows[7:4];
  assign _177_ = _197_ ? rows[3:0] : 4'h0;
  assign _178_ = _157_ ? _176_ : _177_;
  assign _179_ = _155_ ? _175_ : _178_;
  assign there[4:1] = _156_ ? _173_ : _179_;
  assign _180_ = { stays[0], _077_, column_taken } != 3'h4;
  assign _181_ = { stays[0], column_taken } != 2'h2;
  assign _182_ = { stays[1], column_taken } != 2'h2;
  assign _183_ = { stays[2], column_taken } != 2'h2;
  assign _184_ = { stays[3], column_taken } != 2'h2;
  assign _185_ = { stays[4], column_taken } != 2'h2;
  assign _116_ = stays[4] ? _111_ : { after_5[20:3], i__payload[1], after_5[1:0] };
  assign _115_ = stays[3] ? _110_ : { after_5[20:3], i__payload[1], after_5[1:0] };
  assign _114_ = stays[2] ? _109_ : { after_5[20:3], i__payload[1], after_5[1:0] };
  assign _113_ = stays[1] ? _108_ : { after_5[20:3], i__payload[1], after_5[1:0] };
  assign _112_ = stays[0] ? _107_ : { after_5[20:3], i__payload[1], after_5[1:0] };
  assign after_5[20] = _096_ ? _098_ : given[20];
  assign after_4[20] = _092_ ? _094_ : entry_4[20];
  assign after_3[20] = _088_ ? _090_ : entry_3[20];
  assign after_2[20] = _084_ ? _086_ : entry_2[20];
  assign after_1[20] = _080_ ? _082_ : entry_1[20];
  assign _192_ = after_5[6:3] == 3'h5;
  assign _193_ = after_5[6:3] == 3'h4;
  assign _194_ = after_5[6:3] == 2'h3;
  assign _195_ = after_5[6:3] == 2'h2;
  assign _196_ = after_5[6:3] == 1'h1;
  assign _197_ = ! after_5[6:3];
  assign _186_ = after_5[6:3] == 4'hb;
  assign _187_ = after_5[6:3] == 4'ha;
  assign _188_ = after_5[6:3] == 4'h9;
  assign _189_ = after_5[6:3] == 4'h8;
  assign _190_ = after_5[6:3] == 3'h7;
  assign _191_ = after_5[6:3] == 3'h6;
  ram_5x32 writes (
    .clk(clk),
    .read_address(read_address),
    .read_data(written),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  assign _105_[0] = pushes;
  assign { pending[44], pending[33], pending[22], pending[11:0] } = { filled[4:1], column[2], column[13:10], column[7:4], column[1], filled[0] };
  assign { row[65:14], row[9:8], row[3:1] } = 57'h000000000000000;
  assign { column[65:49], column[45:38], column[34:30], column[26:14], column[9:8], column[3] } = 46'h000000000000;
  assign after_5[2] = i__payload[1];
  assign after_4[10:1] = { pending[53:46], pending[54], pending[45] };
  assign after_3[10:1] = { pending[42:35], pending[43], pending[34] };
  assign after_2[10:1] = { pending[31:24], pending[32], pending[23] };
  assign after_1[10:1] = { pending[20:13], pending[21], pending[12] };
  assign after_0[19:0] = { column[48:46], column[37:35], column[29:27], column[13:10], column[7:4], column[2:0] };
  assign entry_4[19:0] = { after_4[19:11], pending[53:46], pending[54], pending[45], after_4[0] };
  assign entry_3[19:0] = { after_3[19:11], pending[42:35], pending[43], pending[34], after_3[0] };
  assign entry_2[19:0] = { after_2[19:11], pending[31:24], pending[32], pending[23], after_2[0] };
  assign entry_1[19:0] = { after_1[19:11], pending[20:13], pending[21], pending[12], after_1[0] };
  assign entry_0[19:0] = { column[48:46], column[37:35], column[29:27], column[13:10], column[7:4], column[2:0] };
  assign given[19:0] = { after_5[19:3], i__payload[1], after_5[1:0] };
endmodule

module pim_traffic_bundles__controller__refresh(clk, rst, held, can_refresh, valid, taken, \until , drain);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input held;
  wire held;
  input can_refresh;
  wire can_refresh;
  output valid;
  wire valid;
  input taken;
  wire taken;
  output [15:0] \until ;
  wire [15:0] \until ;
  output drain;
  reg drain;
  wire _00_;
  wire [11:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  reg [11:0] left;
  assign _00_ = | left;
  assign _01_ = left - 1'h1;
  assign _02_ = left <= 7'h50;
  assign _03_ = _02_ | held;
  assign valid = drain & can_refresh;
  always @(posedge clk)
    if (_04_) left <= 12'hce4;
    else if (_00_) left <= _01_;
  always @(posedge clk)
    if (_04_) drain <= 1'h0;
    else if (_00_) drain <= _05_;
  assign _04_ = | { taken, rst };
  assign _05_ = drain | _03_;
  assign \until [11:0] = drain ? 12'h000 : left;
  assign \until [15:12] = 4'h0;
endmodule

module pim_traffic_bundles__controller__timers(clk, rst, enable, can_step, can_gwrite, can_refresh, command, can_comp, can_readres, can_activate, can_open, can_close, can_act_110 , can_read_112 , can_copy, can_write_116 , rows, open, engaged, can_pre, compute_open
, compute_engaged, compute_rows, results_after);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input enable;
  wire enable;
  output can_step;
  wire can_step;
  output can_gwrite;
  wire can_gwrite;
  output can_refresh;
  wire can_refresh;
  input [65:0] command;
  wire [65:0] command;
  output [2:0] can_comp;
  wire [2:0] can_comp;
  output [2:0] can_readres;
  wire [2:0] can_readres;
  output [2:0] can_activate;
  wire [2:0] can_activate;
  output [2:0] can_open;
  wire [2:0] can_open;
  output [2:0] can_close;
  wire [2:0] can_close;
  output [11:0] can_act_110 ;
  wire [11:0] can_act_110 ;
  output [11:0] can_read_112 ;
  wire [11:0] can_read_112 ;
  output [11:0] can_copy;
  wire [11:0] can_copy;
  output [11:0] can_write_116 ;
  wire [11:0] can_write_116 ;
  output [47:0] rows;
  wire [47:0] rows;
  output [11:0] open;
  wire [11:0] open;
  output [11:0] engaged;
  wire [11:0] engaged;
  output [11:0] can_pre;
  wire [11:0] can_pre;
  output [2:0] compute_open;
  wire [2:0] compute_open;
  output [2:0] compute_engaged;
  wire [2:0] compute_engaged;
  output [11:0] compute_rows;
  wire [11:0] compute_rows;
  output [3:0] results_after;
  wire [3:0] results_after;
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
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire [7:0] _028_;
  wire _029_;
  wire [5:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire [4:0] _037_;
  wire _038_;
  wire _039_;
  wire [6:0] _040_;
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
  wire [5:0] _052_;
  wire [6:0] _053_;
  wire [4:0] _054_;
  wire [5:0] _055_;
  wire [7:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire act;
  wire [2:0] act_103 ;
  wire activate;
  wire [11:0] banks;
  wire [2:0] can_act;
  wire [11:0] can_act_111 ;
  wire can_activate_92 ;
  wire can_close_100 ;
  wire [2:0] can_close_94 ;
  wire can_close_95 ;
  wire can_close_98 ;
  wire [2:0] can_open_91 ;
  wire can_read;
  wire [2:0] can_read_107 ;
  wire can_readres_85 ;
  wire can_step_80 ;
  wire can_step_96 ;
  wire can_step_99 ;
  wire can_write;
  wire close;
  wire coming;
  wire coming_87 ;
  wire coming_88 ;
  wire due;
  wire due_66 ;
  wire due_67 ;
  wire gemv;
  wire gemv_55 ;
  wire gemv_59 ;
  wire gemv_68 ;
  wire is_comp;
  wire is_copy;
  wire is_gemv;
  wire is_gwrite;
  wire is_pre;
  wire is_rd;
  wire is_readres;
  wire is_ref;
  wire is_wr;
  reg [4:0] last_closed;
  wire [6:0] last_opened;
  wire loaded;
  wire [1:0] near;
  wire [1:0] near_71 ;
  wire [1:0] near_72 ;
  wire [1:0] near_73 ;
  wire quiet;
  wire read;
  wire [2:0] read_105 ;
  wire [2:0] ready_comp;
  wire [11:0] ready_copy;
  wire [11:0] ready_read;
  wire [11:0] ready_write;
  wire [7:0] refreshing;
  wire results;
  wire [2:0] steps;
  wire steps_on;
  wire steps_on_97 ;
  reg [5:0] vector_left;
  wire [1:0] wave;
  wire write_63 ;
  assign _000_ = ! command[3:0];
  assign act = enable & _000_;
  assign _005_ = command[3:0] == 1'h1;
  assign is_pre = enable & _005_;
  assign _012_ = command[3:0] == 2'h2;
  assign is_rd = enable & _012_;
  assign _016_ = command[3:0] == 2'h3;
  assign is_wr = enable & _016_;
  assign _020_ = command[3:0] == 3'h4;
  assign is_ref = enable & _020_;
  assign _022_ = command[3:0] == 3'h5;
  assign is_gwrite = enable & _022_;
  assign _023_ = command[3:0] == 3'h6;
  assign is_copy = enable & _023_;
  assign _024_ = command[3:0] == 3'h7;
  assign activate = enable & _024_;
  assign _031_ = command[3:0] == 4'h8;
  assign is_comp = enable & _031_;
  assign _001_ = command[3:0] == 4'h9;
  assign is_readres = enable & _001_;
  assign _002_ = command[3:0] == 4'ha;
  assign is_gemv = enable & _002_;
  assign _003_ = command[3:0] == 4'hb;
  assign close = enable & _003_;
  assign banks = 1'h1 << command[7:4];
  assign read = is_rd | is_copy;
  assign quiet = ! refreshing;
  assign gemv = is_gemv & banks[0];
  assign gemv_55  = is_gemv & banks[1];
  assign gemv_59  = is_gemv & banks[2];
  assign write_63  = is_wr | is_gwrite;
  assign _004_ = | { due_67 , due_66 , due };
  assign results = is_readres | _004_;
  assign gemv_68  = is_gemv & command[64];
  assign near[0] = | { near_73 [0], near_72 [0], near_71 [0] };
  assign near[1] = | { near_73 [1], near_72 [1], near_71 [1] };
  assign loaded = ! vector_left;
  assign can_step = & { can_step_96 , ready_comp, can_step_80 , loaded, can_step_99  };
  assign steps[0] = & { ready_comp[0], can_step_80 , loaded };
  assign _006_ = ~ steps_on;
  assign can_comp[0] = steps[0] & _006_;
  assign _007_ = can_readres_85  & can_step_80 ;
  assign _008_ = _007_ & quiet;
  assign can_readres[0] = _008_ & _010_;
  assign _011_ = quiet & can_open_91 [0];
  assign can_activate[0] = _011_ & can_activate_92 ;
  assign can_close[0] = can_close_94 [0] & can_close_95 ;
  assign steps[1] = & { can_step_96 , ready_comp[1], loaded };
  assign _013_ = ~ steps_on_97 ;
  assign can_comp[1] = steps[1] & _013_;
  assign _014_ = can_readres_85  & can_step_96 ;
  assign _015_ = _014_ & quiet;
  assign can_readres[1] = _015_ & _010_;
  assign _017_ = quiet & can_open_91 [1];
  assign can_activate[1] = _017_ & can_activate_92 ;
  assign can_close[1] = can_close_94 [1] & can_close_98 ;
  assign can_comp[2] = & { ready_comp[2], loaded, can_step_99  };
  assign _018_ = can_readres_85  & can_step_99 ;
  assign _019_ = _018_ & quiet;
  assign _009_ = | { coming_88 , coming_87 , coming };
  assign _010_ = ~ _009_;
  assign can_readres[2] = _019_ & _010_;
  assign _021_ = quiet & can_open_91 [2];
  assign can_activate[2] = _021_ & can_activate_92 ;
  assign can_close[2] = can_close_94 [2] & can_close_100 ;
  assign can_gwrite = can_write & quiet;
  assign act_103 [0] = quiet & can_act[0];
  assign read_105 [0] = can_read & can_read_107 [0];
  assign can_act_110 [3:0] = can_act_111 [3:0] & { act_103 [0], act_103 [0], act_103 [0], act_103 [0] };
  assign can_read_112 [3:0] = ready_read[3:0] & { read_105 [0], read_105 [0], read_105 [0], read_105 [0] };
  assign can_copy[3:0] = ready_copy[3:0] & { read_105 [0], read_105 [0], read_105 [0], read_105 [0] };
  assign can_write_116 [3:0] = ready_write[3:0] & { can_write, can_write, can_write, can_write };
  assign act_103 [1] = quiet & can_act[1];
  assign read_105 [1] = can_read & can_read_107 [1];
  assign can_act_110 [7:4] = can_act_111 [7:4] & { act_103 [1], act_103 [1], act_103 [1], act_103 [1] };
  assign can_read_112 [7:4] = ready_read[7:4] & { read_105 [1], read_105 [1], read_105 [1], read_105 [1] };
  assign can_copy[7:4] = ready_copy[7:4] & { read_105 [1], read_105 [1], read_105 [1], read_105 [1] };
  assign can_write_116 [7:4] = ready_write[7:4] & { can_write, can_write, can_write, can_write };
  assign act_103 [2] = quiet & can_act[2];
  assign read_105 [2] = can_read & can_read_107 [2];
  assign can_act_110 [11:8] = can_act_111 [11:8] & { act_103 [2], act_103 [2], act_103 [2], act_103 [2] };
  assign can_read_112 [11:8] = ready_read[11:8] & { read_105 [2], read_105 [2], read_105 [2], read_105 [2] };
  assign can_copy[11:8] = ready_copy[11:8] & { read_105 [2], read_105 [2], read_105 [2], read_105 [2] };
  assign can_write_116 [11:8] = ready_write[11:8] & { can_write, can_write, can_write, can_write };
  assign _025_ = | { last_opened, last_closed, coming_88 , coming_87 , coming, compute_open, open };
  assign _026_ = ~ _025_;
  assign can_refresh = quiet & _026_;
  assign _027_ = ~ quiet;
  assign _028_ = refreshing - _027_;
  assign _029_ = ~ loaded;
  assign _030_ = vector_left - _029_;
  assign _032_ = vector_left < 6'h32;
  assign _033_ = is_copy & _032_;
  assign _035_ = is_gwrite & _034_;
  assign _036_ = | last_closed;
  assign _037_ = last_closed - _036_;
  assign _038_ = is_pre | close;
  assign _039_ = | last_opened;
  assign _040_ = last_opened - _039_;
  assign _041_ = act | activate;
  reg [2:0] _164_;
  always @(posedge clk)
    if (rst) _164_ <= 3'h0;
    else _164_ <= { _053_[6], _053_[4:3] };
  assign { last_opened[6], last_opened[4:3] } = _164_;
  reg [3:0] _165_;
  always @(posedge clk)
    if (_048_) _165_ <= 4'h0;
    else _165_ <= { _040_[5], _040_[2:0] };
  assign { last_opened[5], last_opened[2:0] } = _165_;
  always @(posedge clk)
    if (rst) last_closed <= 5'h00;
    else last_closed <= _054_;
  always @(posedge clk)
    if (rst) vector_left[2:0] <= 3'h0;
    else vector_left[2:0] <= _052_[2:0];
  always @(posedge clk)
    if (_049_) vector_left[3] <= 1'h0;
    else vector_left[3] <= _030_[3];
  always @(posedge clk)
    if (_050_) vector_left[5:4] <= 2'h0;
    else vector_left[5:4] <= _055_[5:4];
  reg [3:0] _170_;
  always @(posedge clk)
    if (rst) _170_ <= 4'h0;
    else _170_ <= { _056_[7:6], _056_[4], _056_[0] };
  assign { refreshing[7:6], refreshing[4], refreshing[0] } = _170_;
  reg [3:0] _171_;
  always @(posedge clk)
    if (_051_) _171_ <= 4'h0;
    else _171_ <= { _028_[5], _028_[3:1] };
  assign { refreshing[5], refreshing[3:1] } = _171_;
  assign _034_ = ! vector_left[5:3];
  assign _043_ = _058_ | _057_;
  assign _044_ = _062_ | _061_;
  assign _042_ = | { _060_, _059_, _043_ };
  assign _046_ = _045_ | _063_;
  assign _047_ = _046_ | _044_;
  assign wave = _042_ ? 2'h2 : { 1'h0, _047_ };
  assign _048_ = | { _041_, rst };
  assign _049_ = | { _035_, _033_, rst };
  assign _050_ = | { _035_, rst };
  assign _051_ = | { is_ref, rst };
  assign _053_ = _041_ ? 7'h58 : _040_;
  assign _054_ = _038_ ? 5'h1f : _037_;
  assign _055_ = _033_ ? 6'h31 : _030_;
  assign _052_[2:0] = _035_ ? 3'h7 : _055_[2:0];
  assign _056_ = is_ref ? 8'hd1 : _028_;
  assign _057_ = command[7:4] == 4'hb;
  assign _058_ = command[7:4] == 4'ha;
  assign _059_ = command[7:4] == 4'h9;
  assign _060_ = command[7:4] == 4'h8;
  assign _061_ = command[7:4] == 3'h7;
  assign _062_ = command[7:4] == 3'h6;
  assign _063_ = command[7:4] == 3'h5;
  assign _045_ = command[7:4] == 3'h4;
  pim_traffic_bundles__controller__timers__bus bus (
    .can_read(can_read),
    .can_readres(can_readres_85 ),
    .can_write(can_write),
    .clk(clk),
    .cycles({ command[57:55], 1'h0 }),
    .gemv(gemv_68 ),
    .part_4(near[0]),
    .part_5(near[1]),
    .read(read),
    .results(results),
    .results_after(results_after),
    .rst(rst),
    .write(write_63 )
  );
  pim_traffic_bundles__controller__timers__rank_0 rank_0 (
    .act(act),
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate_92 ),
    .clk(clk),
    .\event (is_wr),
    .group(wave),
    .part_1(can_read_107 [0]),
    .part_2(can_read_107 [1]),
    .part_3(can_read_107 [2]),
    .rst(rst)
  );
  pim_traffic_bundles__controller__timers__rows_123  rows_123  (
    .act(act),
    .activate_147 (activate),
    .banks(banks),
    .can_act(can_act_111 ),
    .can_close_162 (can_close_94 ),
    .can_open(can_open_91 ),
    .can_pre(can_pre),
    .clk(clk),
    .close_151 (close),
    .compute_engaged(compute_engaged),
    .compute_open(compute_open),
    .compute_rows(compute_rows),
    .engaged(engaged),
    .open(open),
    .pre(is_pre),
    .read_3 (read),
    .ready_comp(ready_comp),
    .ready_copy(ready_copy),
    .ready_read(ready_read),
    .ready_write(ready_write),
    .row(command[13:10]),
    .rows(rows),
    .rst(rst),
    .write_6 (is_wr)
  );
  pim_traffic_bundles__controller__timers__wave_0 wave_0 (
    .can_close(can_close_95 ),
    .can_step(can_step_80 ),
    .clk(clk),
    .cycles({ command[57:55], 1'h0 }),
    .due(due),
    .gemv(gemv),
    .last(command[64]),
    .part_6(near_71 [0]),
    .part_7(near_71 [1]),
    .results(coming),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on_97 )
  );
  pim_traffic_bundles__controller__timers__wave_1 wave_1 (
    .can_close(can_close_98 ),
    .can_step(can_step_96 ),
    .clk(clk),
    .cycles({ command[57:55], 1'h0 }),
    .due(due_66 ),
    .gemv(gemv_55 ),
    .last(command[64]),
    .part_8(near_72 [0]),
    .part_9(near_72 [1]),
    .results(coming_87 ),
    .rst(rst),
    .step(is_comp),
    .steps_on(steps_on)
  );
  pim_traffic_bundles__controller__timers__wave_2 wave_2 (
    .can_close(can_close_100 ),
    .can_step(can_step_99 ),
    .clk(clk),
    .cycles({ command[57:55], 1'h0 }),
    .due(due_67 ),
    .gemv(gemv_59 ),
    .last(command[64]),
    .part_10(near_73 [0]),
    .part_11(near_73 [1]),
    .results(coming_88 ),
    .rst(rst),
    .step(is_comp)
  );
  assign can_open = can_activate;
  assign steps[2] = can_comp[2];
  assign _052_[5:3] = 3'h0;
endmodule

module pim_traffic_bundles__controller__timers__bus(clk, rst, read, cycles, write, results, gemv, part_4, part_5, can_read, can_readres, can_write, results_after);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input read;
  wire read;
  input [3:0] cycles;
  wire [3:0] cycles;
  input write;
  wire write;
  input results;
  wire results;
  input gemv;
  wire gemv;
  input part_4;
  wire part_4;
  input part_5;
  wire part_5;
  output can_read;
  wire can_read;
  output can_readres;
  wire can_readres;
  output can_write;
  wire can_write;
  output [3:0] results_after;
  reg [3:0] results_after;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [3:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [3:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire [2:0] _18_;
  wire _19_;
  wire [3:0] _20_;
  wire [3:0] _21_;
  wire [3:0] _22_;
  wire [3:0] _23_;
  wire _24_;
  wire [2:0] _25_;
  wire [2:0] _26_;
  reg [44:0] busy;
  wire free;
  wire [2:0] reading;
  reg writing;
  assign free = ! reading;
  assign _13_ = ~ part_4;
  assign can_read = free & _13_;
  assign _14_ = ~ part_5;
  assign can_readres = free & _14_;
  assign _15_ = writing <= 1'h0;
  assign _16_ = | busy[3:0];
  assign _17_ = ~ _16_;
  assign can_write = _15_ & _17_;
  assign _18_ = reading - _02_;
  assign _00_ = writing - writing;
  assign _01_ = read | results;
  assign _02_ = | reading;
  assign _03_ = _01_ | _02_;
  assign _04_ = | results_after;
  assign _05_ = results_after - _04_;
  assign _07_ = read & _06_;
  assign _08_ = results_after < 3'h6;
  assign _09_ = results & _08_;
  assign _11_ = write & _10_;
  assign _12_ = cycles + 3'h5;
  reg reading_reg_1 ;
  always @(posedge clk)
    if (_19_) reading_reg_1  <= 1'h0;
    else reading_reg_1  <= _18_[1];
  assign reading[1] = reading_reg_1 ;
  reg [1:0] _49_;
  always @(posedge clk)
    if (rst) _49_ <= 2'h0;
    else _49_ <= { _26_[2], _26_[0] };
  assign { reading[2], reading[0] } = _49_;
  always @(posedge clk)
    if (rst) writing <= 1'h0;
    else writing <= _24_;
  always @(posedge clk)
    if (rst) busy <= 45'h000000000000;
    else busy <= { _03_, busy[44:1] };
  always @(posedge clk)
    if (rst) results_after <= 4'h0;
    else results_after <= _23_;
  assign _06_ = ! results_after[3:1];
  assign _10_ = ! results_after;
  assign _19_ = | { rst, results, read };
  assign _20_ = _07_ ? 4'h1 : _05_;
  assign _21_ = _09_ ? 4'h5 : _20_;
  assign _22_ = _11_ ? 4'h0 : _21_;
  assign _23_ = gemv ? _12_ : _22_;
  assign _24_ = _00_ | write;
  assign _25_ = read ? 3'h1 : _18_;
  assign _26_ = results ? 3'h5 : _25_;
endmodule

module pim_traffic_bundles__controller__timers__rank_0(clk, rst, group, act, \event , activate, can_act, can_activate, part_1, part_2, part_3);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1:0] group;
  wire [1:0] group;
  input act;
  wire act;
  input \event ;
  wire \event ;
  input activate;
  wire activate;
  output [2:0] can_act;
  wire [2:0] can_act;
  output can_activate;
  wire can_activate;
  output part_1;
  wire part_1;
  output part_2;
  wire part_2;
  output part_3;
  wire part_3;
  wire soon;
  pim_traffic_bundles__controller__timers__rank_0__activations activations (
    .activate(activate),
    .can_act(can_act),
    .can_activate(can_activate),
    .clk(clk),
    .\event (act),
    .group(group),
    .rst(rst),
    .soon(soon)
  );
  pim_traffic_bundles__controller__timers__rank_0__turn turn (
    .clk(clk),
    .\event (\event ),
    .group(group),
    .part_1(part_1),
    .part_2(part_2),
    .part_3(part_3),
    .rst(rst)
  );
endmodule

module pim_traffic_bundles__controller__timers__rank_0__activations(clk, rst, group, \event , activate, can_act, can_activate, soon);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1:0] group;
  wire [1:0] group;
  input \event ;
  wire \event ;
  input activate;
  wire activate;
  output [2:0] can_act;
  wire [2:0] can_act;
  output can_activate;
  wire can_activate;
  output soon;
  wire soon;
  wire [5:0] _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [5:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [5:0] _09_;
  wire [5:0] _10_;
  wire [1:0] free;
  wire [2:0] free_9 ;
  wire [5:0] slot_0;
  wire [5:0] slot_1;
  assign free[0] = ! slot_0;
  assign free[1] = ! slot_1;
  assign can_activate = & free;
  assign _01_ = slot_0 <= 1'h1;
  assign _02_ = slot_1 <= 1'h1;
  assign soon = & { _02_, _01_ };
  assign _03_ = ~ free[0];
  assign _04_ = slot_0 - _03_;
  assign _05_ = activate | \event ;
  assign _06_ = ~ free[1];
  assign _00_ = slot_1 - _06_;
  reg [2:0] _22_;
  always @(posedge clk)
    if (rst) _22_ <= 3'h0;
    else _22_ <= { _10_[5], _10_[3], _10_[0] };
  assign { slot_0[5], slot_0[3], slot_0[0] } = _22_;
  reg [2:0] _23_;
  always @(posedge clk)
    if (_07_) _23_ <= 3'h0;
    else _23_ <= { _04_[4], _04_[2:1] };
  assign { slot_0[4], slot_0[2:1] } = _23_;
  reg [2:0] _24_;
  always @(posedge clk)
    if (rst) _24_ <= 3'h0;
    else _24_ <= { _09_[5], _09_[3], _09_[0] };
  assign { slot_1[5], slot_1[3], slot_1[0] } = _24_;
  reg [2:0] _25_;
  always @(posedge clk)
    if (_08_) _25_ <= 3'h0;
    else _25_ <= { _00_[4], _00_[2:1] };
  assign { slot_1[4], slot_1[2:1] } = _25_;
  assign can_act[0] = free_9 [0] & free[1];
  assign _07_ = | { _05_, rst };
  assign _08_ = | { activate, rst };
  assign _09_ = activate ? 6'h29 : _00_;
  assign _10_ = _05_ ? 6'h29 : _04_;
  pim_traffic_bundles__controller__timers__rank_0__activations__spacing spacing (
    .clk(clk),
    .\event (\event ),
    .over(free_9 [0]),
    .rst(rst)
  );
  assign can_act[2:1] = { can_act[0], can_act[0] };
  assign free_9 [2:1] = { free_9 [0], free_9 [0] };
endmodule

module pim_traffic_bundles__controller__timers__rank_0__activations__spacing(clk, rst, \event , over);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input \event ;
  wire \event ;
  output over;
  wire over;
  wire _00_;
  wire [3:0] _01_;
  wire _02_;
  wire [3:0] _03_;
  wire [3:0] left;
  assign _00_ = | left;
  assign _01_ = left - _00_;
  assign over = ! left;
  reg [1:0] _07_;
  always @(posedge clk)
    if (rst) _07_ <= 2'h0;
    else _07_ <= { _03_[3], _03_[1] };
  assign { left[3], left[1] } = _07_;
  reg [1:0] _08_;
  always @(posedge clk)
    if (_02_) _08_ <= 2'h0;
    else _08_ <= { _01_[2], _01_[0] };
  assign { left[2], left[0] } = _08_;
  assign _02_ = | { \event , rst };
  assign _03_ = \event  ? 4'ha : _01_;
endmodule

module pim_traffic_bundles__controller__timers__rank_0__turn(clk, rst, group, \event , part_1, part_2, part_3);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [1:0] group;
  wire [1:0] group;
  input \event ;
  wire \event ;
  output part_1;
  wire part_1;
  output part_2;
  wire part_2;
  output part_3;
  wire part_3;
  wire _00_;
  wire [4:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [4:0] _06_;
  reg [1:0] last;
  wire [4:0] left;
  wire others;
  wire over;
  assign _00_ = | left;
  assign _01_ = left - _00_;
  assign over = ! left;
  assign others = left <= 2'h2;
  assign _02_ = ! last;
  assign part_1 = _02_ ? over : others;
  assign _03_ = last == 1'h1;
  assign part_2 = _03_ ? over : others;
  assign _04_ = last == 2'h2;
  assign part_3 = _04_ ? over : others;
  reg [1:0] _17_;
  always @(posedge clk)
    if (rst) _17_ <= 2'h0;
    else _17_ <= { _06_[4], _06_[1] };
  assign { left[4], left[1] } = _17_;
  reg [2:0] _18_;
  always @(posedge clk)
    if (_05_) _18_ <= 3'h0;
    else _18_ <= { _01_[3:2], _01_[0] };
  assign { left[3:2], left[0] } = _18_;
  always @(posedge clk)
    if (\event ) last <= group;
  assign _05_ = | { \event , rst };
  assign _06_ = \event  ? 5'h12 : _01_;
endmodule

module pim_traffic_bundles__controller__timers__rows_123 (clk, rst, act, pre, write_6 , activate_147 , close_151 , banks, read_3 , row, rows, can_act, ready_read, ready_copy, ready_write, open, engaged, can_pre, compute_open, compute_engaged, compute_rows
, can_open, can_close_162 , ready_comp);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input act;
  wire act;
  input pre;
  wire pre;
  input write_6 ;
  wire write_6 ;
  input activate_147 ;
  wire activate_147 ;
  input close_151 ;
  wire close_151 ;
  input [11:0] banks;
  wire [11:0] banks;
  input read_3 ;
  wire read_3 ;
  input [3:0] row;
  wire [3:0] row;
  output [47:0] rows;
  wire [47:0] rows;
  output [11:0] can_act;
  wire [11:0] can_act;
  output [11:0] ready_read;
  wire [11:0] ready_read;
  output [11:0] ready_copy;
  wire [11:0] ready_copy;
  output [11:0] ready_write;
  wire [11:0] ready_write;
  output [11:0] open;
  wire [11:0] open;
  output [11:0] engaged;
  wire [11:0] engaged;
  output [11:0] can_pre;
  wire [11:0] can_pre;
  output [2:0] compute_open;
  wire [2:0] compute_open;
  output [2:0] compute_engaged;
  wire [2:0] compute_engaged;
  output [11:0] compute_rows;
  wire [11:0] compute_rows;
  output [2:0] can_open;
  wire [2:0] can_open;
  output [2:0] can_close_162 ;
  wire [2:0] can_close_162 ;
  output [2:0] ready_comp;
  wire [2:0] ready_comp;
  wire activate;
  wire activate_108 ;
  wire activate_119 ;
  wire activate_130 ;
  wire activate_141 ;
  wire activate_146 ;
  wire activate_166 ;
  wire activate_176 ;
  wire activate_31 ;
  wire activate_42 ;
  wire activate_53 ;
  wire activate_64 ;
  wire activate_75 ;
  wire activate_86 ;
  wire activate_97 ;
  wire at_rest;
  wire at_rest_100 ;
  wire at_rest_111 ;
  wire at_rest_122 ;
  wire at_rest_133 ;
  wire at_rest_144 ;
  wire at_rest_155 ;
  wire at_rest_170 ;
  wire at_rest_180 ;
  wire at_rest_34 ;
  wire at_rest_45 ;
  wire at_rest_56 ;
  wire at_rest_67 ;
  wire at_rest_78 ;
  wire at_rest_89 ;
  wire can_activate;
  wire can_activate_106 ;
  wire can_activate_117 ;
  wire can_activate_128 ;
  wire can_activate_139 ;
  wire can_activate_159 ;
  wire can_activate_172 ;
  wire can_activate_182 ;
  wire can_activate_29 ;
  wire can_activate_40 ;
  wire can_activate_51 ;
  wire can_activate_62 ;
  wire can_activate_73 ;
  wire can_activate_84 ;
  wire can_activate_95 ;
  wire can_close;
  wire can_close_101 ;
  wire can_close_112 ;
  wire can_close_123 ;
  wire can_close_134 ;
  wire can_close_145 ;
  wire can_close_163 ;
  wire can_close_174 ;
  wire can_close_184 ;
  wire can_close_35 ;
  wire can_close_46 ;
  wire can_close_57 ;
  wire can_close_68 ;
  wire can_close_79 ;
  wire can_close_90 ;
  wire close;
  wire close_109 ;
  wire close_120 ;
  wire close_131 ;
  wire close_142 ;
  wire close_150 ;
  wire close_168 ;
  wire close_178 ;
  wire close_32 ;
  wire close_43 ;
  wire close_54 ;
  wire close_65 ;
  wire close_76 ;
  wire close_87 ;
  wire close_98 ;
  wire [3:0] compute_rows_0 ;
  wire [3:0] compute_rows_1 ;
  wire [3:0] compute_rows_2 ;
  wire [3:0] held;
  wire [3:0] held_105 ;
  wire [3:0] held_116 ;
  wire [3:0] held_127 ;
  wire [3:0] held_138 ;
  wire [3:0] held_28 ;
  wire [3:0] held_39 ;
  wire [3:0] held_50 ;
  wire [3:0] held_61 ;
  wire [3:0] held_72 ;
  wire [3:0] held_83 ;
  wire [3:0] held_94 ;
  wire is_open;
  wire is_open_110 ;
  wire is_open_121 ;
  wire is_open_132 ;
  wire is_open_143 ;
  wire is_open_153 ;
  wire is_open_169 ;
  wire is_open_179 ;
  wire is_open_33 ;
  wire is_open_44 ;
  wire is_open_55 ;
  wire is_open_66 ;
  wire is_open_77 ;
  wire is_open_88 ;
  wire is_open_99 ;
  wire read;
  wire read_103 ;
  wire read_114 ;
  wire read_125 ;
  wire read_136 ;
  wire read_26 ;
  wire read_37 ;
  wire read_48 ;
  wire read_59 ;
  wire read_70 ;
  wire read_81 ;
  wire read_92 ;
  wire [2:0] ready;
  wire [2:0] ready_107 ;
  wire [2:0] ready_118 ;
  wire [2:0] ready_129 ;
  wire [2:0] ready_140 ;
  wire ready_165 ;
  wire ready_175 ;
  wire ready_185 ;
  wire [2:0] ready_30 ;
  wire [2:0] ready_41 ;
  wire [2:0] ready_52 ;
  wire [2:0] ready_63 ;
  wire [2:0] ready_74 ;
  wire [2:0] ready_85 ;
  wire [2:0] ready_96 ;
  wire soon_161 ;
  wire soon_173 ;
  wire soon_183 ;
  wire write;
  wire write_104 ;
  wire write_115 ;
  wire write_126 ;
  wire write_137 ;
  wire write_27 ;
  wire write_38 ;
  wire write_49 ;
  wire write_60 ;
  wire write_71 ;
  wire write_82 ;
  wire write_93 ;
  assign read = read_3  & banks[0];
  assign write = write_6  & banks[0];
  assign activate = act & banks[0];
  assign close = pre & banks[0];
  assign engaged[0] = ~ at_rest;
  assign read_26  = read_3  & banks[1];
  assign write_27  = write_6  & banks[1];
  assign activate_31  = act & banks[1];
  assign close_32  = pre & banks[1];
  assign engaged[1] = ~ at_rest_34 ;
  assign read_37  = read_3  & banks[2];
  assign write_38  = write_6  & banks[2];
  assign activate_42  = act & banks[2];
  assign close_43  = pre & banks[2];
  assign engaged[2] = ~ at_rest_45 ;
  assign read_48  = read_3  & banks[3];
  assign write_49  = write_6  & banks[3];
  assign activate_53  = act & banks[3];
  assign close_54  = pre & banks[3];
  assign engaged[3] = ~ at_rest_56 ;
  assign read_59  = read_3  & banks[4];
  assign write_60  = write_6  & banks[4];
  assign activate_64  = act & banks[4];
  assign close_65  = pre & banks[4];
  assign engaged[4] = ~ at_rest_67 ;
  assign read_70  = read_3  & banks[5];
  assign write_71  = write_6  & banks[5];
  assign activate_75  = act & banks[5];
  assign close_76  = pre & banks[5];
  assign engaged[5] = ~ at_rest_78 ;
  assign read_81  = read_3  & banks[6];
  assign write_82  = write_6  & banks[6];
  assign activate_86  = act & banks[6];
  assign close_87  = pre & banks[6];
  assign engaged[6] = ~ at_rest_89 ;
  assign read_92  = read_3  & banks[7];
  assign write_93  = write_6  & banks[7];
  assign activate_97  = act & banks[7];
  assign close_98  = pre & banks[7];
  assign engaged[7] = ~ at_rest_100 ;
  assign read_103  = read_3  & banks[8];
  assign write_104  = write_6  & banks[8];
  assign activate_108  = act & banks[8];
  assign close_109  = pre & banks[8];
  assign engaged[8] = ~ at_rest_111 ;
  assign read_114  = read_3  & banks[9];
  assign write_115  = write_6  & banks[9];
  assign activate_119  = act & banks[9];
  assign close_120  = pre & banks[9];
  assign engaged[9] = ~ at_rest_122 ;
  assign read_125  = read_3  & banks[10];
  assign write_126  = write_6  & banks[10];
  assign activate_130  = act & banks[10];
  assign close_131  = pre & banks[10];
  assign engaged[10] = ~ at_rest_133 ;
  assign read_136  = read_3  & banks[11];
  assign write_137  = write_6  & banks[11];
  assign activate_141  = act & banks[11];
  assign close_142  = pre & banks[11];
  assign engaged[11] = ~ at_rest_144 ;
  assign activate_146  = activate_147  & banks[0];
  assign close_150  = close_151  & banks[0];
  assign compute_engaged[0] = ~ at_rest_155 ;
  assign activate_166  = activate_147  & banks[1];
  assign close_168  = close_151  & banks[1];
  assign compute_engaged[1] = ~ at_rest_170 ;
  assign activate_176  = activate_147  & banks[2];
  assign close_178  = close_151  & banks[2];
  assign compute_engaged[2] = ~ at_rest_180 ;
  pim_memory_row bank_0 (
    .activate(activate),
    .at_rest(at_rest),
    .can_activate(can_activate),
    .can_close(can_close),
    .clk(clk),
    .close(close),
    .held(held),
    .is_open(is_open),
    .read(read),
    .ready(ready),
    .row(row),
    .rst(rst),
    .write(write)
  );
  pim_memory_row bank_1 (
    .activate(activate_31 ),
    .at_rest(at_rest_34 ),
    .can_activate(can_activate_29 ),
    .can_close(can_close_35 ),
    .clk(clk),
    .close(close_32 ),
    .held(held_28 ),
    .is_open(is_open_33 ),
    .read(read_26 ),
    .ready(ready_30 ),
    .row(row),
    .rst(rst),
    .write(write_27 )
  );
  pim_memory_row bank_10 (
    .activate(activate_130 ),
    .at_rest(at_rest_133 ),
    .can_activate(can_activate_128 ),
    .can_close(can_close_134 ),
    .clk(clk),
    .close(close_131 ),
    .held(held_127 ),
    .is_open(is_open_132 ),
    .read(read_125 ),
    .ready(ready_129 ),
    .row(row),
    .rst(rst),
    .write(write_126 )
  );
  pim_memory_row bank_11 (
    .activate(activate_141 ),
    .at_rest(at_rest_144 ),
    .can_activate(can_activate_139 ),
    .can_close(can_close_145 ),
    .clk(clk),
    .close(close_142 ),
    .held(held_138 ),
    .is_open(is_open_143 ),
    .read(read_136 ),
    .ready(ready_140 ),
    .row(row),
    .rst(rst),
    .write(write_137 )
  );
  pim_memory_row bank_2 (
    .activate(activate_42 ),
    .at_rest(at_rest_45 ),
    .can_activate(can_activate_40 ),
    .can_close(can_close_46 ),
    .clk(clk),
    .close(close_43 ),
    .held(held_39 ),
    .is_open(is_open_44 ),
    .read(read_37 ),
    .ready(ready_41 ),
    .row(row),
    .rst(rst),
    .write(write_38 )
  );
  pim_memory_row bank_3 (
    .activate(activate_53 ),
    .at_rest(at_rest_56 ),
    .can_activate(can_activate_51 ),
    .can_close(can_close_57 ),
    .clk(clk),
    .close(close_54 ),
    .held(held_50 ),
    .is_open(is_open_55 ),
    .read(read_48 ),
    .ready(ready_52 ),
    .row(row),
    .rst(rst),
    .write(write_49 )
  );
  pim_memory_row bank_4 (
    .activate(activate_64 ),
    .at_rest(at_rest_67 ),
    .can_activate(can_activate_62 ),
    .can_close(can_close_68 ),
    .clk(clk),
    .close(close_65 ),
    .held(held_61 ),
    .is_open(is_open_66 ),
    .read(read_59 ),
    .ready(ready_63 ),
    .row(row),
    .rst(rst),
    .write(write_60 )
  );
  pim_memory_row bank_5 (
    .activate(activate_75 ),
    .at_rest(at_rest_78 ),
    .can_activate(can_activate_73 ),
    .can_close(can_close_79 ),
    .clk(clk),
    .close(close_76 ),
    .held(held_72 ),
    .is_open(is_open_77 ),
    .read(read_70 ),
    .ready(ready_74 ),
    .row(row),
    .rst(rst),
    .write(write_71 )
  );
  pim_memory_row bank_6 (
    .activate(activate_86 ),
    .at_rest(at_rest_89 ),
    .can_activate(can_activate_84 ),
    .can_close(can_close_90 ),
    .clk(clk),
    .close(close_87 ),
    .held(held_83 ),
    .is_open(is_open_88 ),
    .read(read_81 ),
    .ready(ready_85 ),
    .row(row),
    .rst(rst),
    .write(write_82 )
  );
  pim_memory_row bank_7 (
    .activate(activate_97 ),
    .at_rest(at_rest_100 ),
    .can_activate(can_activate_95 ),
    .can_close(can_close_101 ),
    .clk(clk),
    .close(close_98 ),
    .held(held_94 ),
    .is_open(is_open_99 ),
    .read(read_92 ),
    .ready(ready_96 ),
    .row(row),
    .rst(rst),
    .write(write_93 )
  );
  pim_memory_row bank_8 (
    .activate(activate_108 ),
    .at_rest(at_rest_111 ),
    .can_activate(can_activate_106 ),
    .can_close(can_close_112 ),
    .clk(clk),
    .close(close_109 ),
    .held(held_105 ),
    .is_open(is_open_110 ),
    .read(read_103 ),
    .ready(ready_107 ),
    .row(row),
    .rst(rst),
    .write(write_104 )
  );
  pim_memory_row bank_9 (
    .activate(activate_119 ),
    .at_rest(at_rest_122 ),
    .can_activate(can_activate_117 ),
    .can_close(can_close_123 ),
    .clk(clk),
    .close(close_120 ),
    .held(held_116 ),
    .is_open(is_open_121 ),
    .read(read_114 ),
    .ready(ready_118 ),
    .row(row),
    .rst(rst),
    .write(write_115 )
  );
  pim_compute_row group_0 (
    .activate(activate_146 ),
    .at_rest(at_rest_155 ),
    .can_activate(can_activate_159 ),
    .can_close(can_close_163 ),
    .clk(clk),
    .close(close_150 ),
    .held(compute_rows_0 ),
    .is_open(is_open_153 ),
    .ready(ready_165 ),
    .row(row),
    .rst(rst),
    .soon(soon_161 )
  );
  pim_compute_row group_1 (
    .activate(activate_166 ),
    .at_rest(at_rest_170 ),
    .can_activate(can_activate_172 ),
    .can_close(can_close_174 ),
    .clk(clk),
    .close(close_168 ),
    .held(compute_rows_1 ),
    .is_open(is_open_169 ),
    .ready(ready_175 ),
    .row(row),
    .rst(rst),
    .soon(soon_173 )
  );
  pim_compute_row group_2 (
    .activate(activate_176 ),
    .at_rest(at_rest_180 ),
    .can_activate(can_activate_182 ),
    .can_close(can_close_184 ),
    .clk(clk),
    .close(close_178 ),
    .held(compute_rows_2 ),
    .is_open(is_open_179 ),
    .ready(ready_185 ),
    .row(row),
    .rst(rst),
    .soon(soon_183 )
  );
  assign compute_rows = { compute_rows_2 , compute_rows_1 , compute_rows_0  };
  assign can_open = { can_activate_182 , can_activate_172 , can_activate_159  };
  assign can_close_162  = { can_close_184 , can_close_174 , can_close_163  };
  assign ready_comp = { ready_185 , ready_175 , ready_165  };
  assign compute_open = { is_open_179 , is_open_169 , is_open_153  };
  assign can_pre = { can_close_145 , can_close_134 , can_close_123 , can_close_112 , can_close_101 , can_close_90 , can_close_79 , can_close_68 , can_close_57 , can_close_46 , can_close_35 , can_close };
  assign open = { is_open_143 , is_open_132 , is_open_121 , is_open_110 , is_open_99 , is_open_88 , is_open_77 , is_open_66 , is_open_55 , is_open_44 , is_open_33 , is_open };
  assign ready_write = { ready_140 [0], ready_129 [0], ready_118 [0], ready_107 [0], ready_96 [0], ready_85 [0], ready_74 [0], ready_63 [0], ready_52 [0], ready_41 [0], ready_30 [0], ready[0] };
  assign ready_copy = { ready_140 [2], ready_129 [2], ready_118 [2], ready_107 [2], ready_96 [2], ready_85 [2], ready_74 [2], ready_63 [2], ready_52 [2], ready_41 [2], ready_30 [2], ready[2] };
  assign ready_read = { ready_140 [1], ready_129 [1], ready_118 [1], ready_107 [1], ready_96 [1], ready_85 [1], ready_74 [1], ready_63 [1], ready_52 [1], ready_41 [1], ready_30 [1], ready[1] };
  assign can_act = { can_activate_139 , can_activate_128 , can_activate_117 , can_activate_106 , can_activate_95 , can_activate_84 , can_activate_73 , can_activate_62 , can_activate_51 , can_activate_40 , can_activate_29 , can_activate };
  assign rows = { held_138 , held_127 , held_116 , held_105 , held_94 , held_83 , held_72 , held_61 , held_50 , held_39 , held_28 , held };
endmodule

module pim_traffic_bundles__controller__timers__wave_0(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_6, part_7, last, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input step;
  wire step;
  input [3:0] cycles;
  wire [3:0] cycles;
  input gemv;
  wire gemv;
  output can_step;
  wire can_step;
  output steps_on;
  wire steps_on;
  output can_close;
  wire can_close;
  output due;
  wire due;
  output part_6;
  wire part_6;
  output part_7;
  wire part_7;
  input last;
  wire last;
  output results;
  reg results;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [4:0] _04_;
  wire [4:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [4:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire [4:0] _14_;
  wire [4:0] _15_;
  reg [4:0] left;
  reg rest;
  assign can_step = left <= 4'ha;
  assign _00_ = ~ can_step;
  assign steps_on = _00_ & _01_;
  assign can_close = left <= 1'h0;
  assign _06_ = left == 4'ha;
  assign due = results & _06_;
  assign _07_ = left < 4'hc;
  assign part_6 = results & _07_;
  assign part_7 = results & _08_;
  assign _09_ = | left;
  assign _10_ = left - _09_;
  assign _01_ = ! rest;
  assign _02_ = gemv | _01_;
  assign _03_ = rest - 1'h1;
  assign _04_[4:1] = cycles[3:1] + 3'h5;
  assign _05_ = { _04_[4:1], cycles[0] } - 1'h1;
  always @(posedge clk)
    if (rst) left <= 5'h00;
    else left <= _15_;
  always @(posedge clk)
    if (rst) rest <= 1'h0;
    else rest <= _13_;
  always @(posedge clk)
    if (rst) results <= 1'h0;
    else if (_11_) results <= _12_;
  assign _08_ = ! left[4];
  assign _11_ = | { due, gemv };
  assign _12_ = gemv & last;
  assign _13_ = _03_ | _02_;
  assign _14_ = step ? 5'h0b : _10_;
  assign _15_ = gemv ? _05_ : _14_;
  assign _04_[0] = cycles[0];
endmodule

module pim_traffic_bundles__controller__timers__wave_1(clk, rst, step, cycles, gemv, can_step, steps_on, can_close, due, part_8, part_9, last, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input step;
  wire step;
  input [3:0] cycles;
  wire [3:0] cycles;
  input gemv;
  wire gemv;
  output can_step;
  wire can_step;
  output steps_on;
  wire steps_on;
  output can_close;
  wire can_close;
  output due;
  wire due;
  output part_8;
  wire part_8;
  output part_9;
  wire part_9;
  input last;
  wire last;
  output results;
  reg results;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [4:0] _04_;
  wire [4:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [4:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire [4:0] _14_;
  wire [4:0] _15_;
  reg [4:0] left;
  reg rest;
  assign can_step = left <= 4'ha;
  assign _00_ = ~ can_step;
  assign steps_on = _00_ & _01_;
  assign can_close = left <= 1'h0;
  assign _06_ = left == 4'ha;
  assign due = results & _06_;
  assign _07_ = left < 4'hc;
  assign part_8 = results & _07_;
  assign part_9 = results & _08_;
  assign _09_ = | left;
  assign _10_ = left - _09_;
  assign _01_ = ! rest;
  assign _02_ = gemv | _01_;
  assign _03_ = rest - 1'h1;
  assign _04_[4:1] = cycles[3:1] + 3'h5;
  assign _05_ = { _04_[4:1], cycles[0] } - 1'h1;
  always @(posedge clk)
    if (rst) left <= 5'h00;
    else left <= _15_;
  always @(posedge clk)
    if (rst) rest <= 1'h0;
    else rest <= _13_;
  always @(posedge clk)
    if (rst) results <= 1'h0;
    else if (_11_) results <= _12_;
  assign _08_ = ! left[4];
  assign _11_ = | { due, gemv };
  assign _12_ = gemv & last;
  assign _13_ = _03_ | _02_;
  assign _14_ = step ? 5'h0b : _10_;
  assign _15_ = gemv ? _05_ : _14_;
  assign _04_[0] = cycles[0];
endmodule

module pim_traffic_bundles__controller__timers__wave_2(clk, rst, step, cycles, gemv, can_step, can_close, due, part_10, part_11, last, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input step;
  wire step;
  input [3:0] cycles;
  wire [3:0] cycles;
  input gemv;
  wire gemv;
  output can_step;
  wire can_step;
  output can_close;
  wire can_close;
  output due;
  wire due;
  output part_10;
  wire part_10;
  output part_11;
  wire part_11;
  input last;
  wire last;
  output results;
  reg results;
  wire [4:0] _00_;
  wire [4:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [4:0] _06_;
  wire _07_;
  wire _08_;
  wire [4:0] _09_;
  wire [4:0] _10_;
  reg [4:0] left;
  assign can_step = left <= 4'ha;
  assign can_close = left <= 1'h0;
  assign _02_ = left == 4'ha;
  assign due = results & _02_;
  assign _03_ = left < 4'hc;
  assign part_10 = results & _03_;
  assign part_11 = results & _04_;
  assign _05_ = | left;
  assign _06_ = left - _05_;
  assign _00_[4:1] = cycles[3:1] + 3'h5;
  assign _01_ = { _00_[4:1], cycles[0] } - 1'h1;
  always @(posedge clk)
    if (rst) results <= 1'h0;
    else if (_07_) results <= _08_;
  always @(posedge clk)
    if (rst) left <= 5'h00;
    else left <= _10_;
  assign _04_ = ! left[4];
  assign _07_ = | { due, gemv };
  assign _08_ = gemv & last;
  assign _09_ = step ? 5'h0b : _06_;
  assign _10_ = gemv ? _01_ : _09_;
  assign _00_[0] = cycles[0];
endmodule

module pim_traffic_bundles__controller__turns(clk, rst, compute_moves, memory_wants, compute_wants_1 , compute_holds, compute_may, memory_moves, memory_may);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input compute_moves;
  wire compute_moves;
  input memory_wants;
  wire memory_wants;
  input compute_wants_1 ;
  wire compute_wants_1 ;
  input compute_holds;
  wire compute_holds;
  output compute_may;
  wire compute_may;
  input memory_moves;
  wire memory_moves;
  output memory_may;
  reg memory_may;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [5:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [6:0] _09_;
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
  wire [6:0] _20_;
  wire _21_;
  wire _22_;
  wire [5:0] _23_;
  wire [5:0] _24_;
  wire compute_wants;
  wire kept;
  reg memory;
  reg moved;
  wire moves;
  wire over;
  reg [6:0] spent;
  wire waited;
  wire [5:0] window;
  assign compute_wants = compute_wants_1  | _00_;
  assign _10_ = ~ memory_wants;
  assign compute_may = _08_ | _10_;
  assign moves = memory ? memory_moves : compute_moves;
  assign waited = memory ? compute_wants : memory_wants;
  assign _11_ = spent == 6'h3b;
  assign _12_ = memory & _11_;
  assign _13_ = spent == 7'h77;
  assign _14_ = _08_ & _13_;
  assign over = _12_ | _14_;
  assign kept = _08_ & compute_holds;
  assign _01_ = ~ compute_wants;
  assign _02_ = memory | _01_;
  assign _00_ = | window;
  assign _03_ = window - 1'h1;
  assign _05_ = over & _04_;
  assign _06_ = ~ kept;
  assign _07_ = _05_ & _06_;
  assign _08_ = ~ memory;
  assign _09_ = spent + 1'h1;
  always @(posedge clk)
    if (rst) memory_may <= 1'h0;
    else memory_may <= _02_;
  reg [2:0] _46_;
  always @(posedge clk)
    if (_19_) _46_ <= 3'h0;
    else if (_00_) _46_ <= { _03_[4], _03_[2], _03_[0] };
  assign { window[4], window[2], window[0] } = _46_;
  reg [2:0] _47_;
  always @(posedge clk)
    if (rst) _47_ <= 3'h0;
    else if (_15_) _47_ <= { _24_[5], _24_[3], _24_[1] };
  assign { window[5], window[3], window[1] } = _47_;
  always @(posedge clk)
    if (rst) moved <= 1'h0;
    else moved <= _22_;
  always @(posedge clk)
    if (rst) memory <= 1'h0;
    else if (_17_) memory <= _08_;
  always @(posedge clk)
    if (rst) spent <= 7'h00;
    else if (_18_) spent <= _20_;
  assign _15_ = | { compute_moves, _00_ };
  assign _16_ = { over, _07_ } != 2'h2;
  assign _17_ = & { waited, _07_ };
  assign _18_ = & { waited, _16_ };
  assign _19_ = | { compute_moves, rst };
  assign _20_ = _07_ ? 7'h00 : _09_;
  assign _04_ = moved | moves;
  assign _21_ = _07_ ? 1'h0 : _04_;
  assign _22_ = waited ? _21_ : _04_;
  assign _23_ = _00_ ? _03_ : { 1'h0, window[4], 1'h0, window[2], 1'h0, window[0] };
  assign _24_ = compute_moves ? 6'h2a : _23_;
endmodule

module pim_traffic_bundles__controller__waves(clk, rst, results_room, i__valid_7 , asks, i__ready, valid, command, hold_columns, reserve, wants, wants_closed, held, hold_gwrite, hold_copy, steps_busy, holds, can_step, may_act, taken, served
, i__payload, busy, vectors_busy, can_comp, can_readres, can_activate, can_open, can_close, rows, engaged, compute_open, compute_engaged, compute_rows, part_0, \until , drain);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input results_room;
  wire results_room;
  input i__valid_7 ;
  wire i__valid_7 ;
  input asks;
  wire asks;
  output i__ready;
  wire i__ready;
  output valid;
  wire valid;
  output [65:0] command;
  wire [65:0] command;
  output hold_columns;
  wire hold_columns;
  output reserve;
  wire reserve;
  output wants;
  wire wants;
  output [11:0] wants_closed;
  wire [11:0] wants_closed;
  output held;
  wire held;
  output hold_gwrite;
  wire hold_gwrite;
  output hold_copy;
  wire hold_copy;
  output steps_busy;
  wire steps_busy;
  output holds;
  wire holds;
  input can_step;
  wire can_step;
  input may_act;
  wire may_act;
  input taken;
  wire taken;
  input served;
  wire served;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  output [24:0] busy;
  wire [24:0] busy;
  output [13:0] vectors_busy;
  wire [13:0] vectors_busy;
  input [2:0] can_comp;
  wire [2:0] can_comp;
  input [2:0] can_readres;
  wire [2:0] can_readres;
  input [2:0] can_activate;
  wire [2:0] can_activate;
  input [2:0] can_open;
  wire [2:0] can_open;
  input [2:0] can_close;
  wire [2:0] can_close;
  input [47:0] rows;
  wire [47:0] rows;
  input [11:0] engaged;
  wire [11:0] engaged;
  input [2:0] compute_open;
  wire [2:0] compute_open;
  input [2:0] compute_engaged;
  wire [2:0] compute_engaged;
  input [11:0] compute_rows;
  wire [11:0] compute_rows;
  input [3:0] part_0;
  wire [3:0] part_0;
  input [15:0] \until ;
  wire [15:0] \until ;
  input drain;
  wire drain;
  wire _00_;
  wire _01_;
  wire [3:0] _02_;
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
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire \$signal ;
  wire [2:0] active;
  wire [3:0] \busy[2].row ;
  wire \busy[2].valid ;
  wire [3:0] \busy[3].row ;
  wire \busy[3].valid ;
  wire [3:0] \busy[4].row ;
  wire \busy[4].valid ;
  wire clear;
  wire [65:0] command_19 ;
  wire [65:0] command_20 ;
  wire computing;
  wire enable;
  wire [1:0] filled;
  wire hold_columns_28 ;
  wire hold_columns_29 ;
  wire i__ready_11 ;
  wire i__ready_12 ;
  wire i__valid;
  wire i__valid_9 ;
  wire idle;
  wire [2:0] opens;
  wire [2:0] opens_80 ;
  wire [2:0] opens_81 ;
  wire reserve_31 ;
  wire reserve_32 ;
  wire [3:0] row;
  wire [3:0] row_86 ;
  wire [11:0] rows_93 ;
  wire [37:0] slots;
  wire valid_16 ;
  wire valid_17 ;
  wire wants_34 ;
  wire wants_35 ;
  assign _12_ = rows[23:20] == _02_;
  assign wants_closed[5] = _11_ & _12_;
  assign _14_ = opens[1] & engaged[6];
  assign _15_ = rows[27:24] == _02_;
  assign wants_closed[6] = _14_ & _15_;
  assign _16_ = opens[1] & engaged[7];
  assign _17_ = rows[31:28] == _02_;
  assign wants_closed[7] = _16_ & _17_;
  assign _18_ = opens[2] & engaged[8];
  assign _20_ = rows[35:32] == _02_;
  assign wants_closed[8] = _18_ & _20_;
  assign _21_ = opens[2] & engaged[9];
  assign _22_ = rows[39:36] == _02_;
  assign wants_closed[9] = _21_ & _22_;
  assign _23_ = opens[2] & engaged[10];
  assign _24_ = rows[43:40] == _02_;
  assign wants_closed[10] = _23_ & _24_;
  assign _26_ = opens[2] & engaged[11];
  assign _02_ = enable ? row_86  : row;
  assign _27_ = rows[47:44] == _02_;
  assign wants_closed[11] = _26_ & _27_;
  assign clear = ! wants_closed;
  assign \busy[2].valid  = active[0] | compute_engaged[0];
  assign \busy[2].row  = active[0] ? rows_93 [3:0] : compute_rows[3:0];
  assign \busy[3].valid  = active[1] | compute_engaged[1];
  assign \busy[3].row  = active[1] ? rows_93 [7:4] : compute_rows[7:4];
  assign \busy[4].valid  = active[2] | compute_engaged[2];
  assign \busy[4].row  = active[2] ? rows_93 [11:8] : compute_rows[11:8];
  assign \$signal  = i__payload[3:0] == 3'h5;
  assign enable = ! filled;
  assign _00_ = i__valid_7  & \$signal ;
  assign i__valid = _00_ & idle;
  assign _07_ = ~ \$signal ;
  assign _13_ = i__valid_7  & _07_;
  assign i__valid_9  = _13_ & enable;
  assign _19_ = i__ready_12  & idle;
  assign _25_ = i__ready_11  & enable;
  assign i__ready = \$signal  ? _19_ : _25_;
  assign valid = valid_16  | valid_17 ;
  assign command = enable ? command_20  : command_19 ;
  assign hold_columns = hold_columns_28  | hold_columns_29 ;
  assign reserve = reserve_31  | reserve_32 ;
  assign wants = wants_34  | wants_35 ;
  assign computing = | compute_open;
  assign opens = opens_80  | opens_81 ;
  assign _28_ = opens[0] & engaged[0];
  assign _29_ = rows[3:0] == _02_;
  assign wants_closed[0] = _28_ & _29_;
  assign _01_ = opens[0] & engaged[1];
  assign _03_ = rows[7:4] == _02_;
  assign wants_closed[1] = _01_ & _03_;
  assign _04_ = opens[0] & engaged[2];
  assign _05_ = rows[11:8] == _02_;
  assign wants_closed[2] = _04_ & _05_;
  assign _06_ = opens[0] & engaged[3];
  assign _08_ = rows[15:12] == _02_;
  assign wants_closed[3] = _06_ & _08_;
  assign _09_ = opens[1] & engaged[4];
  assign _10_ = rows[19:16] == _02_;
  assign wants_closed[4] = _09_ & _10_;
  assign _11_ = opens[1] & engaged[5];
  pim_traffic_bundles__controller__waves__raw_rows raw_rows (
    .active(active),
    .asks(asks),
    .can_close(can_close),
    .can_open(can_open),
    .can_readres(can_readres),
    .can_step(can_step),
    .clear(clear),
    .clk(clk),
    .command(command_20 ),
    .compute_engaged(compute_engaged),
    .compute_open(compute_open),
    .drain(drain),
    .enable(enable),
    .holds(holds),
    .i__payload(i__payload),
    .i__ready(i__ready_11 ),
    .i__valid(i__valid_9 ),
    .idle(idle),
    .may_act(may_act),
    .may_show(hold_columns_29 ),
    .opens(opens_81 ),
    .reserve(reserve_32 ),
    .results_room(results_room),
    .row(row_86 ),
    .rows(rows_93 ),
    .rst(rst),
    .served(served),
    .steps(steps_busy),
    .taken(taken),
    .valid(valid_17 ),
    .wants(wants_35 )
  );
  pim_traffic_bundles__controller__waves__tile_waves tile_waves (
    .can_activate(can_activate),
    .can_close(can_close),
    .can_comp(can_comp),
    .clear(clear),
    .clk(clk),
    .command(command_19 ),
    .computing(computing),
    .drain(drain),
    .filled(filled),
    .held(held),
    .hold_columns(hold_columns_28 ),
    .hold_copy(hold_copy),
    .hold_gwrite(hold_gwrite),
    .i__payload(i__payload),
    .i__ready(i__ready_12 ),
    .i__valid(i__valid),
    .may_act(may_act),
    .opens(opens_80 ),
    .part_0(part_0),
    .reserve(reserve_31 ),
    .results_room(results_room),
    .row(row),
    .rst(rst),
    .slots(slots),
    .taken(taken),
    .\until (\until ),
    .valid(valid_16 ),
    .wants(wants_34 )
  );
  assign vectors_busy = { slots[31:26], filled[1], slots[12:7], filled[0] };
  assign busy = { \busy[4].row , \busy[4].valid , \busy[3].row , \busy[3].valid , \busy[2].row , \busy[2].valid , slots[22:19], filled[1], slots[3:0], filled[0] };
endmodule

module pim_traffic_bundles__controller__waves__raw_rows(clk, rst, results_room, asks, enable, i__valid, clear, active, may_show, steps, reserve, idle, holds, wants, opens, valid, can_step, may_act, taken, served, i__payload
, i__ready, command, rows, row, can_readres, can_open, can_close, compute_open, compute_engaged, drain);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input results_room;
  wire results_room;
  input asks;
  wire asks;
  input enable;
  wire enable;
  input i__valid;
  wire i__valid;
  input clear;
  wire clear;
  output [2:0] active;
  wire [2:0] active;
  output may_show;
  wire may_show;
  output steps;
  wire steps;
  output reserve;
  wire reserve;
  output idle;
  wire idle;
  output holds;
  wire holds;
  output wants;
  wire wants;
  output [2:0] opens;
  wire [2:0] opens;
  output valid;
  wire valid;
  input can_step;
  wire can_step;
  input may_act;
  wire may_act;
  input taken;
  wire taken;
  input served;
  wire served;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  output i__ready;
  wire i__ready;
  output [65:0] command;
  wire [65:0] command;
  output [11:0] rows;
  wire [11:0] rows;
  output [3:0] row;
  reg [3:0] row;
  input [2:0] can_readres;
  wire [2:0] can_readres;
  input [2:0] can_open;
  wire [2:0] can_open;
  input [2:0] can_close;
  wire [2:0] can_close;
  input [2:0] compute_open;
  wire [2:0] compute_open;
  input [2:0] compute_engaged;
  wire [2:0] compute_engaged;
  input drain;
  wire drain;
  wire [2:0] _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [2:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire [2:0] _016_;
  wire _017_;
  wire [1:0] _018_;
  wire _019_;
  wire [1:0] _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire [2:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [2:0] _033_;
  wire _034_;
  wire _035_;
  wire [6:0] _036_;
  wire [6:0] _037_;
  wire [1:0] _038_;
  wire [1:0] _039_;
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
  wire [3:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [3:0] _056_;
  wire [3:0] _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [5:0] _074_;
  wire [5:0] _075_;
  wire [7:0] _076_;
  wire [10:0] _077_;
  wire [5:0] _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire [6:0] _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire [3:0] _087_;
  wire [3:0] _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire [2:0] \$signal ;
  wire \$signal$10 ;
  wire \$signal$16 ;
  wire \$signal$18 ;
  reg \$signal$40 ;
  reg [2:0] asked;
  wire [2:0] closable;
  wire ends;
  wire finds;
  wire free;
  wire [2:0] given_up;
  reg held;
  reg [3:0] kept_rows_0 ;
  reg [3:0] kept_rows_1 ;
  reg [3:0] kept_rows_2 ;
  wire last_wave;
  wire [1:0] next_to_be_opened;
  wire opens_43 ;
  reg reads;
  reg [6:0] rest;
  wire settled;
  wire [1:0] to_be_closed;
  reg [1:0] to_be_opened;
  reg unused;
  reg [1:0] wave;
  reg [7:0] work;
  assign _043_ = held & settled;
  assign _052_ = _043_ & _019_;
  assign _001_ = ~ _031_;
  assign \$signal$10  = _052_ & _001_;
  assign _002_ = \$signal$10  & reads;
  assign may_show = _002_ & results_room;
  assign _004_ = \$signal$10  & _003_;
  assign \$signal$16  = _004_ & can_step;
  assign _005_ = can_readres >> wave;
  assign \$signal$18  = may_show & _005_;
  assign _006_ = \$signal$18  & last_wave;
  assign _007_ = \$signal$16  | _006_;
  assign ends = taken & _007_;
  assign _009_ = ! active;
  assign idle = _008_ & _009_;
  assign _003_ = ~ reads;
  assign steps = held & _003_;
  assign _012_ = steps & unused;
  assign holds = _011_ | _012_;
  assign free = _008_ | ends;
  assign _013_ = compute_engaged >> i__payload[9:4];
  assign _014_ = ~ _013_;
  assign _015_ = _008_ & _014_;
  assign _008_ = ~ held;
  assign _017_ = _008_ & settled;
  assign closable = given_up & can_close;
  assign _018_ = closable[1] ? 2'h1 : 2'h2;
  assign to_be_closed = closable[0] ? 2'h0 : _018_;
  assign wants = _011_ & _019_;
  assign _020_ = \$signal [1] ? 2'h1 : 2'h2;
  assign next_to_be_opened = \$signal [0] ? 2'h0 : _020_;
  assign _021_ = \$signal  >> to_be_opened;
  assign _022_ = \$signal$40  & _021_;
  assign _019_ = ~ drain;
  assign finds = _022_ & _019_;
  assign opens = finds << to_be_opened;
  assign _023_ = finds & may_act;
  assign _025_ = _023_ & clear;
  assign _026_ = can_open >> to_be_opened;
  assign opens_43  = _025_ & _026_;
  assign _027_ = opens_43  | \$signal$16 ;
  assign _028_ = _027_ | \$signal$18 ;
  assign valid = _028_ | _029_;
  assign _029_ = | closable;
  assign _030_ = taken & \$signal$16 ;
  assign _031_ = | rest;
  assign _032_ = taken & asks;
  assign _034_ = ~ served;
  assign _035_ = asks & _034_;
  assign _036_ = rest - 1'h1;
  assign _037_ = _035_ ? _036_ : 7'h00;
  assign reserve = taken & \$signal$18 ;
  assign _038_ = wave + 1'h1;
  assign _039_ = last_wave ? 2'h0 : _038_;
  assign _045_ = i__payload[3:0] == 4'h8;
  assign _041_ = ! i__payload[9:4];
  assign _048_ = _047_ & _041_;
  assign _042_ = i__payload[9:4] == 1'h1;
  assign _049_ = _047_ & _042_;
  assign _040_ = i__valid & i__ready;
  assign _046_ = i__payload[3:0] == 3'h6;
  assign _047_ = _040_ & _046_;
  assign _044_ = i__payload[9:4] == 2'h2;
  assign _050_ = _047_ & _044_;
  assign _000_ = ~ compute_open;
  assign \$signal  = asked & _000_;
  assign _010_ = ~ asked;
  assign _016_ = _010_ | { drain, drain, drain };
  assign _024_ = compute_open & _016_;
  assign given_up = _024_ & { enable, enable, enable };
  assign _033_ = compute_open & { enable, enable, enable };
  assign active = asked | _033_;
  assign settled = ! \$signal ;
  assign last_wave = wave == 2'h2;
  always @(posedge clk)
    if (rst) unused <= 1'h0;
    else if (_067_) unused <= _011_;
  always @(posedge clk)
    if (rst) rest <= 7'h00;
    else if (_071_) rest <= _083_;
  always @(posedge clk)
    if (rst) wave <= 2'h0;
    else if (reserve) wave <= _039_;
  always @(posedge clk)
    if (rst) held <= 1'h0;
    else held <= _082_;
  always @(posedge clk)
    if (rst) asked <= 3'h0;
    else if (_072_) asked <= { _066_, _064_, _062_ };
  always @(posedge clk)
    if (rst) reads <= 1'h0;
    else if (_073_) reads <= _045_;
  always @(posedge clk)
    if (_073_) work <= { i__payload[65], i__payload[63], i__payload[37:35], i__payload[29:27] };
  always @(posedge clk)
    if (_048_) kept_rows_0  <= i__payload[13:10];
  always @(posedge clk)
    if (_049_) kept_rows_1  <= i__payload[13:10];
  always @(posedge clk)
    if (_050_) kept_rows_2  <= i__payload[13:10];
  always @(posedge clk)
    if (rst) \$signal$40  <= 1'h0;
    else \$signal$40  <= _011_;
  always @(posedge clk)
    if (rst) to_be_opened <= 2'h0;
    else to_be_opened <= next_to_be_opened;
  always @(posedge clk)
    if (rst) row <= 4'h0;
    else row <= _051_;
  assign _055_ = _090_ | _089_;
  assign _056_ = _089_ ? kept_rows_2  : kept_rows_1 ;
  assign _057_ = _091_ ? kept_rows_0  : 4'h0;
  assign _051_ = _055_ ? _056_ : _057_;
  assign _058_ = _080_ ? _015_ : free;
  assign i__ready = _079_ ? _017_ : _058_;
  assign _059_ = _080_ ? _081_ : 1'h1;
  assign _060_ = _079_ ? _081_ : _059_;
  assign _062_ = _079_ ? 1'h0 : _061_;
  assign _064_ = _079_ ? 1'h0 : _063_;
  assign _066_ = _079_ ? 1'h0 : _065_;
  assign _067_ = { settled, _030_ } != 2'h2;
  assign _068_ = | { _032_, _031_ };
  assign _069_ = | { \$signal$18 , _031_ };
  assign _070_ = | { _080_, _079_ };
  assign _071_ = & { _068_, _069_ };
  assign _072_ = & { _040_, _070_ };
  assign _073_ = & { _040_, _053_, _054_ };
  assign _053_ = ~ _079_;
  assign _054_ = ~ _080_;
  assign _065_ = asked[2] | _044_;
  assign _063_ = asked[1] | _042_;
  assign _061_ = asked[0] | _041_;
  assign _081_ = ends ? 1'h0 : held;
  assign _082_ = _040_ ? _060_ : _081_;
  assign _083_ = _031_ ? _037_ : 7'h6f;
  assign _011_ = ~ settled;
  assign _084_ = \$signal$18  & work[7];
  assign _085_ = \$signal$16  ? 1'h0 : _084_;
  assign command[65] = opens_43  ? 1'h0 : _085_;
  assign _086_ = \$signal$16  & work[6];
  assign command[63] = opens_43  ? 1'h0 : _086_;
  assign _077_[2:0] = \$signal$16  ? work[5:3] : 3'h0;
  assign command[37:35] = opens_43  ? 3'h0 : _077_[2:0];
  assign _076_[2:0] = \$signal$16  ? work[2:0] : 3'h0;
  assign command[29:27] = opens_43  ? 3'h0 : _076_[2:0];
  assign command[13:10] = opens_43  ? row : 4'h0;
  assign _078_[1:0] = _029_ ? to_be_closed : 2'h0;
  assign _074_[1:0] = \$signal$18  ? wave : _078_[1:0];
  assign _075_[1:0] = \$signal$16  ? 2'h0 : _074_[1:0];
  assign command[5:4] = opens_43  ? to_be_opened : _075_[1:0];
  assign _087_[1:0] = \$signal$18  ? 2'h1 : { _029_, _029_ };
  assign { _088_[3], _088_[1:0] } = \$signal$16  ? 3'h4 : { _087_[0], _087_[1:0] };
  assign command[3:0] = opens_43  ? 4'h7 : { _088_[3], 1'h0, _088_[1:0] };
  assign _079_ = i__payload[3:0] == 4'h9;
  assign _080_ = i__payload[3:0] == 3'h6;
  assign _089_ = next_to_be_opened == 2'h2;
  assign _090_ = next_to_be_opened == 1'h1;
  assign _091_ = ! next_to_be_opened;
  assign _074_[5:2] = 4'h0;
  assign _075_[5:2] = 4'h0;
  assign _076_[7:3] = 5'h00;
  assign _077_[10:3] = 8'h00;
  assign _087_[3:2] = { _087_[0], 1'h0 };
  assign _088_[2] = 1'h0;
  assign rows = { kept_rows_2 , kept_rows_1 , kept_rows_0  };
  assign { command[64], command[62:38], command[34:30], command[26:14], command[9:6] } = 48'h000000000000;
  assign _078_[5:2] = 4'h0;
endmodule

module pim_traffic_bundles__controller__waves__tile_waves(clk, rst, results_room, i__valid, computing, clear, i__ready, row, wants, held, opens, reserve, valid, hold_gwrite, hold_copy, hold_columns, may_act, taken, i__payload, slots, command
, filled, can_comp, can_activate, can_close, part_0, \until , drain);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input results_room;
  wire results_room;
  input i__valid;
  wire i__valid;
  input computing;
  wire computing;
  input clear;
  wire clear;
  output i__ready;
  wire i__ready;
  output [3:0] row;
  wire [3:0] row;
  output wants;
  wire wants;
  output held;
  wire held;
  output [2:0] opens;
  wire [2:0] opens;
  output reserve;
  wire reserve;
  output valid;
  wire valid;
  output hold_gwrite;
  wire hold_gwrite;
  output hold_copy;
  wire hold_copy;
  output hold_columns;
  wire hold_columns;
  input may_act;
  wire may_act;
  input taken;
  wire taken;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  output [37:0] slots;
  wire [37:0] slots;
  output [65:0] command;
  wire [65:0] command;
  output [1:0] filled;
  reg [1:0] filled;
  input [2:0] can_comp;
  wire [2:0] can_comp;
  input [2:0] can_activate;
  wire [2:0] can_activate;
  input [2:0] can_close;
  wire [2:0] can_close;
  input [3:0] part_0;
  wire [3:0] part_0;
  input [15:0] \until ;
  wire [15:0] \until ;
  input drain;
  wire drain;
  wire _000_;
  wire [15:0] _001_;
  wire [15:0] _002_;
  wire _003_;
  wire [6:0] _004_;
  wire [6:0] _005_;
  wire [15:0] _006_;
  wire [6:0] _007_;
  wire [1:0] _008_;
  wire [1:0] _009_;
  wire [1:0] _010_;
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
  wire [7:0] _031_;
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
  wire [1:0] _046_;
  wire _047_;
  wire [1:0] _048_;
  wire [1:0] _049_;
  wire [1:0] _050_;
  wire [1:0] _051_;
  wire _052_;
  wire [1:0] _053_;
  wire [1:0] _054_;
  wire _055_;
  wire [1:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [16:0] _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire [2:0] _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire [7:0] _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire [2:0] _079_;
  wire [2:0] _080_;
  wire _081_;
  wire _082_;
  wire [16:0] _083_;
  wire [5:0] _084_;
  wire [5:0] _085_;
  wire _086_;
  wire [3:0] _087_;
  wire [6:0] _088_;
  wire [6:0] _089_;
  wire [15:0] _090_;
  wire [2:0] _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire \$signal ;
  wire \$signal$24 ;
  wire \$signal$43 ;
  wire \$signal$5 ;
  wire \$signal$51 ;
  wire [6:0] after;
  wire [6:0] alone;
  wire begins;
  reg [15:0] closed_after;
  reg [1:0] count;
  wire ends;
  wire ends_68 ;
  reg entry;
  reg exit;
  wire [1:0] group;
  wire [17:0] head;
  wire in_turn;
  wire leaves;
  wire leaves_69 ;
  reg looked;
  reg looked_in_time;
  reg looked_in_turn;
  wire moves_56 ;
  wire moves_58 ;
  reg [1:0] near_hold_columns;
  reg [1:0] near_hold_copy;
  reg [1:0] near_hold_gwrite;
  wire [16:0] needs;
  reg opened_hold_columns_1;
  reg opened_hold_columns_10;
  reg opened_hold_columns_11;
  reg opened_hold_columns_12;
  reg opened_hold_columns_13;
  reg opened_hold_columns_14;
  reg opened_hold_columns_15;
  reg opened_hold_columns_16;
  reg opened_hold_columns_17;
  reg opened_hold_columns_18;
  reg opened_hold_columns_19;
  reg opened_hold_columns_2;
  reg opened_hold_columns_20;
  reg opened_hold_columns_21;
  reg opened_hold_columns_22;
  reg opened_hold_columns_23;
  reg opened_hold_columns_24;
  reg opened_hold_columns_25;
  reg opened_hold_columns_26;
  reg opened_hold_columns_27;
  reg opened_hold_columns_28;
  reg opened_hold_columns_29;
  reg opened_hold_columns_3;
  reg opened_hold_columns_30;
  reg opened_hold_columns_31;
  reg opened_hold_columns_32;
  reg opened_hold_columns_33;
  reg opened_hold_columns_34;
  reg opened_hold_columns_35;
  reg opened_hold_columns_36;
  reg opened_hold_columns_37;
  reg opened_hold_columns_38;
  reg opened_hold_columns_39;
  reg opened_hold_columns_4;
  reg opened_hold_columns_40;
  reg opened_hold_columns_41;
  reg opened_hold_columns_42;
  reg opened_hold_columns_43;
  reg opened_hold_columns_44;
  reg opened_hold_columns_45;
  reg opened_hold_columns_46;
  reg opened_hold_columns_47;
  reg opened_hold_columns_48;
  reg opened_hold_columns_49;
  reg opened_hold_columns_5;
  reg opened_hold_columns_50;
  reg opened_hold_columns_51;
  reg opened_hold_columns_52;
  reg opened_hold_columns_53;
  reg opened_hold_columns_6;
  reg opened_hold_columns_7;
  reg opened_hold_columns_8;
  reg opened_hold_columns_9;
  wire opens_36 ;
  reg [2:0] pause;
  reg [6:0] shown_after;
  reg [18:0] slot_0;
  reg [18:0] slot_1;
  wire tile;
  wire tile_41 ;
  reg [1:0] to_close;
  reg [1:0] to_comp;
  reg [1:0] to_open;
  wire [1:0] wave;
  wire [1:0] wave_46 ;
  wire [18:0] work;
  assign \$signal  = begins & ends;
  assign \$signal$5  = i__valid & i__ready;
  assign i__ready = count != 2'h2;
  assign _038_ = { _031_[7:1], 1'h1 } > 6'h39;
  assign _031_[7:1] = head[15:13] + 6'h21;
  assign alone[6:1] = _038_ ? _031_[6:1] : 6'h1c;
  assign _068_ = { alone[6:1], 1'h1 } > _060_;
  assign _060_ = closed_after + 3'h5;
  assign needs = _068_ ? { 10'h000, alone[6:1], 1'h1 } : _060_;
  assign after[6:3] = head[15] + 3'h7;
  assign _011_ = looked & _000_;
  assign in_turn = _011_ & looked_in_turn;
  assign _016_ = _015_ & in_turn;
  assign _018_ = _016_ & _017_;
  assign _020_ = results_room | _019_;
  assign \$signal$24  = _018_ & _020_;
  assign wants = \$signal$24  & looked_in_time;
  assign _021_ = ~ looked_in_time;
  assign _022_ = \$signal$24  & _021_;
  assign _023_ = _022_ & may_act;
  assign _024_ = ~ computing;
  assign held = _023_ & _024_;
  assign _025_ = ! wave;
  assign _026_ = wave == 1'h1;
  assign _027_ = wave == 2'h2;
  assign opens = { _027_, _026_, _025_ } & { wants, wants, wants };
  assign _028_ = wants & may_act;
  assign _029_ = _028_ & clear;
  assign _030_ = can_activate >> wave;
  assign opens_36  = _029_ & _030_;
  assign reserve = begins & head[17];
  assign _033_ = can_comp >> wave_46 ;
  assign _034_ = _032_ & _033_;
  assign _035_ = ~ work[17];
  assign _036_ = { work[15:13], 1'h0 } >= part_0;
  assign _037_ = _035_ | _036_;
  assign \$signal$43  = _034_ & _037_;
  assign _039_ = | to_close;
  assign _040_ = can_close >> group;
  assign \$signal$51  = _039_ & _040_;
  assign _041_ = opens_36  | \$signal$43 ;
  assign valid = _041_ | \$signal$51 ;
  assign _042_ = work[17] & work[18];
  assign hold_gwrite = | near_hold_gwrite;
  assign hold_copy = | near_hold_copy;
  assign _043_ = | near_hold_columns;
  assign _044_ = { work[15:13], 1'h0 } < 2'h3;
  assign _045_ = work[17] & _044_;
  assign hold_columns = _043_ & _045_;
  assign _046_ = to_open + \$signal$5 ;
  assign _047_ = begins & leaves;
  assign _048_ = _046_ - _047_;
  assign _049_ = to_comp + \$signal ;
  assign _050_ = _049_ - moves_56 ;
  assign _051_ = to_close + moves_56 ;
  assign _052_ = moves_58  & ends_68 ;
  assign _053_ = _051_ - _052_;
  assign _054_ = count + \$signal$5 ;
  assign _056_ = _054_ - _055_;
  assign _057_ = entry + 1'h1;
  assign _058_ = entry ? 1'h0 : _057_;
  assign _059_ = exit + 1'h1;
  assign _061_ = exit ? 1'h0 : _059_;
  assign _062_ = ! exit;
  assign _063_ = _055_ & _062_;
  assign _064_ = ! entry;
  assign _065_ = \$signal$5  & _064_;
  assign _055_ = moves_58  & leaves_69 ;
  assign _067_ = _055_ & exit;
  assign _069_ = \$signal$5  & entry;
  assign _066_ = i__payload[37:35] + i__payload[57:55];
  assign _015_ = | to_open;
  assign _017_ = ~ drain;
  assign _070_ = _015_ & _017_;
  assign _071_ = needs < \until ;
  assign _019_ = ~ head[17];
  assign _072_ = part_0 <= { after[6:3], head[14:13], 1'h1 };
  assign _032_ = | to_comp;
  assign _073_ = ~ _032_;
  assign _074_ = shown_after + 2'h3;
  assign _075_ = _074_ <= { after[6:3], head[14:13], 1'h1 };
  assign _076_ = _073_ | _075_;
  assign _077_ = _072_ & _076_;
  assign _078_ = _019_ | _077_;
  assign _000_ = ! pause;
  assign _079_ = pause - 1'h1;
  assign _080_ = _000_ ? 3'h0 : _079_;
  assign _081_ = ! closed_after;
  assign _001_ = closed_after - 1'h1;
  assign _002_ = _081_ ? 16'h0000 : _001_;
  assign _003_ = ! shown_after;
  assign _004_ = shown_after - 1'h1;
  assign _005_ = _003_ ? 7'h00 : _004_;
  assign _006_ = needs[15:0] - 1'h1;
  assign _007_[6:1] = head[15:13] + 5'h1f;
  assign _008_ = near_hold_gwrite + opened_hold_columns_48;
  assign _009_ = _008_ - moves_56 ;
  assign _010_ = near_hold_copy + opened_hold_columns_6;
  assign _012_ = _010_ - moves_56 ;
  assign _013_ = near_hold_columns + opened_hold_columns_53;
  assign _014_ = _013_ - moves_56 ;
  always @(posedge clk)
    if (rst) to_open <= 2'h0;
    else to_open <= _048_;
  always @(posedge clk)
    if (rst) to_comp <= 2'h0;
    else to_comp <= _050_;
  always @(posedge clk)
    if (rst) to_close <= 2'h0;
    else to_close <= _053_;
  always @(posedge clk)
    if (rst) count <= 2'h0;
    else count <= _056_;
  always @(posedge clk)
    if (rst) entry <= 1'h0;
    else if (\$signal$5 ) entry <= _058_;
  always @(posedge clk)
    if (rst) exit <= 1'h0;
    else if (_055_) exit <= _061_;
  always @(posedge clk)
    if (rst) filled <= 2'h0;
    else filled <= { _093_, _095_ };
  always @(posedge clk)
    if (_065_) slot_0 <= { i__payload[65:63], i__payload[57:55], _066_, i__payload[37:35], i__payload[29:27], i__payload[13:10] };
  always @(posedge clk)
    if (_069_) slot_1 <= { i__payload[65:63], i__payload[57:55], _066_, i__payload[37:35], i__payload[29:27], i__payload[13:10] };
  always @(posedge clk)
    if (rst) looked <= 1'h0;
    else looked <= _070_;
  always @(posedge clk)
    if (rst) looked_in_time <= 1'h0;
    else looked_in_time <= _071_;
  always @(posedge clk)
    if (rst) looked_in_turn <= 1'h0;
    else looked_in_turn <= _078_;
  always @(posedge clk)
    if (rst) pause[2] <= 1'h0;
    else pause[2] <= _091_[2];
  always @(posedge clk)
    if (_082_) pause[1:0] <= 2'h0;
    else pause[1:0] <= _079_[1:0];
  always @(posedge clk)
    if (rst) closed_after <= 16'h0000;
    else closed_after <= _090_;
  always @(posedge clk)
    if (rst) shown_after <= 7'h00;
    else shown_after <= _089_;
  always @(posedge clk)
    if (rst) near_hold_gwrite <= 2'h0;
    else near_hold_gwrite <= _009_;
  always @(posedge clk)
    if (rst) near_hold_copy <= 2'h0;
    else near_hold_copy <= _012_;
  always @(posedge clk)
    if (rst) opened_hold_columns_1 <= 1'h0;
    else opened_hold_columns_1 <= \$signal ;
  always @(posedge clk)
    if (rst) opened_hold_columns_2 <= 1'h0;
    else opened_hold_columns_2 <= opened_hold_columns_1;
  always @(posedge clk)
    if (rst) opened_hold_columns_3 <= 1'h0;
    else opened_hold_columns_3 <= opened_hold_columns_2;
  always @(posedge clk)
    if (rst) opened_hold_columns_4 <= 1'h0;
    else opened_hold_columns_4 <= opened_hold_columns_3;
  always @(posedge clk)
    if (rst) opened_hold_columns_5 <= 1'h0;
    else opened_hold_columns_5 <= opened_hold_columns_4;
  always @(posedge clk)
    if (rst) opened_hold_columns_6 <= 1'h0;
    else opened_hold_columns_6 <= opened_hold_columns_5;
  always @(posedge clk)
    if (rst) opened_hold_columns_7 <= 1'h0;
    else opened_hold_columns_7 <= opened_hold_columns_6;
  always @(posedge clk)
    if (rst) opened_hold_columns_8 <= 1'h0;
    else opened_hold_columns_8 <= opened_hold_columns_7;
  always @(posedge clk)
    if (rst) opened_hold_columns_9 <= 1'h0;
    else opened_hold_columns_9 <= opened_hold_columns_8;
  always @(posedge clk)
    if (rst) opened_hold_columns_10 <= 1'h0;
    else opened_hold_columns_10 <= opened_hold_columns_9;
  always @(posedge clk)
    if (rst) opened_hold_columns_11 <= 1'h0;
    else opened_hold_columns_11 <= opened_hold_columns_10;
  always @(posedge clk)
    if (rst) opened_hold_columns_12 <= 1'h0;
    else opened_hold_columns_12 <= opened_hold_columns_11;
  always @(posedge clk)
    if (rst) opened_hold_columns_13 <= 1'h0;
    else opened_hold_columns_13 <= opened_hold_columns_12;
  always @(posedge clk)
    if (rst) opened_hold_columns_14 <= 1'h0;
    else opened_hold_columns_14 <= opened_hold_columns_13;
  always @(posedge clk)
    if (rst) opened_hold_columns_15 <= 1'h0;
    else opened_hold_columns_15 <= opened_hold_columns_14;
  always @(posedge clk)
    if (rst) opened_hold_columns_16 <= 1'h0;
    else opened_hold_columns_16 <= opened_hold_columns_15;
  always @(posedge clk)
    if (rst) opened_hold_columns_17 <= 1'h0;
    else opened_hold_columns_17 <= opened_hold_columns_16;
  always @(posedge clk)
    if (rst) opened_hold_columns_18 <= 1'h0;
    else opened_hold_columns_18 <= opened_hold_columns_17;
  always @(posedge clk)
    if (rst) opened_hold_columns_19 <= 1'h0;
    else opened_hold_columns_19 <= opened_hold_columns_18;
  always @(posedge clk)
    if (rst) opened_hold_columns_20 <= 1'h0;
    else opened_hold_columns_20 <= opened_hold_columns_19;
  always @(posedge clk)
    if (rst) opened_hold_columns_21 <= 1'h0;
    else opened_hold_columns_21 <= opened_hold_columns_20;
  always @(posedge clk)
    if (rst) opened_hold_columns_22 <= 1'h0;
    else opened_hold_columns_22 <= opened_hold_columns_21;
  always @(posedge clk)
    if (rst) opened_hold_columns_23 <= 1'h0;
    else opened_hold_columns_23 <= opened_hold_columns_22;
  always @(posedge clk)
    if (rst) opened_hold_columns_24 <= 1'h0;
    else opened_hold_columns_24 <= opened_hold_columns_23;
  always @(posedge clk)
    if (rst) opened_hold_columns_25 <= 1'h0;
    else opened_hold_columns_25 <= opened_hold_columns_24;
  always @(posedge clk)
    if (rst) opened_hold_columns_26 <= 1'h0;
    else opened_hold_columns_26 <= opened_hold_columns_25;
  always @(posedge clk)
    if (rst) opened_hold_columns_27 <= 1'h0;
    else opened_hold_columns_27 <= opened_hold_columns_26;
  always @(posedge clk)
    if (rst) opened_hold_columns_28 <= 1'h0;
    else opened_hold_columns_28 <= opened_hold_columns_27;
  always @(posedge clk)
    if (rst) opened_hold_columns_29 <= 1'h0;
    else opened_hold_columns_29 <= opened_hold_columns_28;
  always @(posedge clk)
    if (rst) opened_hold_columns_30 <= 1'h0;
    else opened_hold_columns_30 <= opened_hold_columns_29;
  always @(posedge clk)
    if (rst) opened_hold_columns_31 <= 1'h0;
    else opened_hold_columns_31 <= opened_hold_columns_30;
  always @(posedge clk)
    if (rst) opened_hold_columns_32 <= 1'h0;
    else opened_hold_columns_32 <= opened_hold_columns_31;
  always @(posedge clk)
    if (rst) opened_hold_columns_33 <= 1'h0;
    else opened_hold_columns_33 <= opened_hold_columns_32;
  always @(posedge clk)
    if (rst) opened_hold_columns_34 <= 1'h0;
    else opened_hold_columns_34 <= opened_hold_columns_33;
  always @(posedge clk)
    if (rst) opened_hold_columns_35 <= 1'h0;
    else opened_hold_columns_35 <= opened_hold_columns_34;
  always @(posedge clk)
    if (rst) opened_hold_columns_36 <= 1'h0;
    else opened_hold_columns_36 <= opened_hold_columns_35;
  always @(posedge clk)
    if (rst) opened_hold_columns_37 <= 1'h0;
    else opened_hold_columns_37 <= opened_hold_columns_36;
  always @(posedge clk)
    if (rst) opened_hold_columns_38 <= 1'h0;
    else opened_hold_columns_38 <= opened_hold_columns_37;
  always @(posedge clk)
    if (rst) opened_hold_columns_39 <= 1'h0;
    else opened_hold_columns_39 <= opened_hold_columns_38;
  always @(posedge clk)
    if (rst) opened_hold_columns_40 <= 1'h0;
    else opened_hold_columns_40 <= opened_hold_columns_39;
  always @(posedge clk)
    if (rst) opened_hold_columns_41 <= 1'h0;
    else opened_hold_columns_41 <= opened_hold_columns_40;
  always @(posedge clk)
    if (rst) opened_hold_columns_42 <= 1'h0;
    else opened_hold_columns_42 <= opened_hold_columns_41;
  always @(posedge clk)
    if (rst) opened_hold_columns_43 <= 1'h0;
    else opened_hold_columns_43 <= opened_hold_columns_42;
  always @(posedge clk)
    if (rst) opened_hold_columns_44 <= 1'h0;
    else opened_hold_columns_44 <= opened_hold_columns_43;
  always @(posedge clk)
    if (rst) opened_hold_columns_45 <= 1'h0;
    else opened_hold_columns_45 <= opened_hold_columns_44;
  always @(posedge clk)
    if (rst) opened_hold_columns_46 <= 1'h0;
    else opened_hold_columns_46 <= opened_hold_columns_45;
  always @(posedge clk)
    if (rst) opened_hold_columns_47 <= 1'h0;
    else opened_hold_columns_47 <= opened_hold_columns_46;
  always @(posedge clk)
    if (rst) opened_hold_columns_48 <= 1'h0;
    else opened_hold_columns_48 <= opened_hold_columns_47;
  always @(posedge clk)
    if (rst) opened_hold_columns_49 <= 1'h0;
    else opened_hold_columns_49 <= opened_hold_columns_48;
  always @(posedge clk)
    if (rst) opened_hold_columns_50 <= 1'h0;
    else opened_hold_columns_50 <= opened_hold_columns_49;
  always @(posedge clk)
    if (rst) opened_hold_columns_51 <= 1'h0;
    else opened_hold_columns_51 <= opened_hold_columns_50;
  always @(posedge clk)
    if (rst) opened_hold_columns_52 <= 1'h0;
    else opened_hold_columns_52 <= opened_hold_columns_51;
  always @(posedge clk)
    if (rst) opened_hold_columns_53 <= 1'h0;
    else opened_hold_columns_53 <= opened_hold_columns_52;
  always @(posedge clk)
    if (rst) near_hold_columns <= 2'h0;
    else near_hold_columns <= _014_;
  assign head = tile ? slot_1[17:0] : slot_0[17:0];
  assign work = tile_41  ? slot_1 : slot_0;
  assign _082_ = | { begins, _000_, rst };
  assign _086_ = opens_36  & taken;
  assign begins = \$signal$43  ? 1'h0 : _086_;
  assign moves_56  = \$signal$43  & taken;
  assign command[65] = \$signal$43  & _042_;
  assign command[64] = \$signal$43  & work[17];
  assign command[63] = \$signal$43  & work[16];
  assign command[57:55] = \$signal$43  ? work[15:13] : 3'h0;
  assign command[37:35] = \$signal$43  ? work[9:7] : 3'h0;
  assign command[29:27] = \$signal$43  ? work[6:4] : 3'h0;
  assign _083_[3:0] = opens_36  ? head[3:0] : 4'h0;
  assign command[13:10] = \$signal$43  ? 4'h0 : _083_[3:0];
  assign _084_[1:0] = \$signal$51  ? group : 2'h0;
  assign _085_[1:0] = opens_36  ? wave : _084_[1:0];
  assign command[5:4] = \$signal$43  ? wave_46  : _085_[1:0];
  assign { _087_[3:2], _087_[0] } = opens_36  ? 3'h3 : { \$signal$51 , 1'h0, \$signal$51  };
  assign command[3:0] = \$signal$43  ? 4'ha : { _087_[3:2], _087_[0], _087_[0] };
  assign _088_ = head[17] ? { _007_[6:1], 1'h0 } : _005_;
  assign _089_ = begins ? _088_ : _005_;
  assign _090_ = begins ? _006_ : _002_;
  assign _091_ = begins ? 3'h4 : _080_;
  assign _092_ = _067_ ? 1'h0 : filled[1];
  assign _093_ = _092_ | _069_;
  assign _094_ = _063_ ? 1'h0 : filled[0];
  assign _095_ = _094_ | _065_;
  assign _096_ = \$signal$51  & taken;
  assign _097_ = opens_36  ? 1'h0 : _096_;
  assign moves_58  = \$signal$43  ? 1'h0 : _097_;
  pim_traffic_bundles__controller__waves__tile_waves__closing closing (
    .clk(clk),
    .ends(ends_68 ),
    .leaves(leaves_69 ),
    .moves(moves_58 ),
    .rst(rst),
    .wave(group)
  );
  pim_traffic_bundles__controller__waves__tile_waves__computing_at computing_at (
    .clk(clk),
    .moves(moves_56 ),
    .rst(rst),
    .tile(tile_41 ),
    .wave(wave_46 )
  );
  pim_traffic_bundles__controller__waves__tile_waves__opening opening (
    .clk(clk),
    .ends(ends),
    .leaves(leaves),
    .moves(begins),
    .rst(rst),
    .tile(tile),
    .wave(wave)
  );
  assign _031_[0] = 1'h1;
  assign { command[62:58], command[54:38], command[34:30], command[26:14], command[9:6] } = 44'h00000000000;
  assign slots = { slot_1, slot_0 };
  assign row = head[3:0];
  assign _007_[0] = 1'h0;
  assign _083_[16:4] = 13'h0000;
  assign _084_[5:2] = 4'h0;
  assign after[2:0] = { head[14:13], 1'h1 };
  assign alone[0] = 1'h1;
  assign _087_[1] = _087_[0];
  assign _085_[5:2] = 4'h0;
endmodule

module pim_traffic_bundles__controller__waves__tile_waves__closing(clk, rst, ends, leaves, moves, wave);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output ends;
  wire ends;
  output leaves;
  wire leaves;
  input moves;
  wire moves;
  output [1:0] wave;
  reg [1:0] wave;
  wire [1:0] _0_;
  wire [1:0] _1_;
  assign leaves = wave == 2'h2;
  assign _0_ = wave + 1'h1;
  assign _1_ = leaves ? 2'h0 : _0_;
  always @(posedge clk)
    if (rst) wave <= 2'h0;
    else if (moves) wave <= _1_;
  assign ends = 1'h1;
endmodule

module pim_traffic_bundles__controller__waves__tile_waves__computing_at(clk, rst, moves, wave, tile);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input moves;
  wire moves;
  output [1:0] wave;
  reg [1:0] wave;
  output tile;
  reg tile;
  wire [1:0] _00_;
  wire [1:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire last_wave;
  assign last_wave = wave == 2'h2;
  assign _00_ = wave + 1'h1;
  assign _01_ = last_wave ? 2'h0 : _00_;
  assign _02_ = tile + 1'h1;
  assign _03_ = tile ? 1'h0 : _02_;
  always @(posedge clk)
    if (rst) wave <= 2'h0;
    else if (moves) wave <= _01_;
  always @(posedge clk)
    if (rst) tile <= 1'h0;
    else if (_04_) tile <= _03_;
  assign _04_ = & { last_wave, moves };
endmodule

module pim_traffic_bundles__controller__waves__tile_waves__opening(clk, rst, ends, leaves, moves, wave, tile);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output ends;
  wire ends;
  output leaves;
  wire leaves;
  input moves;
  wire moves;
  output [1:0] wave;
  reg [1:0] wave;
  output tile;
  reg tile;
  wire [1:0] _00_;
  wire [1:0] _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  assign leaves = wave == 2'h2;
  assign _00_ = wave + 1'h1;
  assign _01_ = leaves ? 2'h0 : _00_;
  assign _02_ = tile + 1'h1;
  assign _03_ = tile ? 1'h0 : _02_;
  always @(posedge clk)
    if (rst) wave <= 2'h0;
    else if (moves) wave <= _01_;
  always @(posedge clk)
    if (rst) tile <= 1'h0;
    else if (_04_) tile <= _03_;
  assign _04_ = & { leaves, moves };
  assign ends = 1'h1;
endmodule

module pim_traffic_bundles__device(clk, rst, write_data, read_78 , results, enable, command, read_valid, results_valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [31:0] write_data;
  wire [31:0] write_data;
  output [31:0] read_78 ;
  wire [31:0] read_78 ;
  output [95:0] results;
  wire [95:0] results;
  input enable;
  wire enable;
  input [65:0] command;
  wire [65:0] command;
  output read_valid;
  reg read_valid;
  output results_valid;
  wire results_valid;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [31:0] _04_;
  wire [31:0] _05_;
  wire [31:0] _06_;
  wire [31:0] _07_;
  wire [31:0] _08_;
  wire [31:0] _09_;
  wire _10_;
  wire [31:0] _11_;
  wire [31:0] _12_;
  wire [31:0] _13_;
  wire [31:0] _14_;
  wire [2:0] _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire [11:0] at_act;
  wire [11:0] at_copy;
  wire [2:0] at_g_act;
  wire [2:0] at_gemv;
  wire [2:0] at_pim_pre;
  wire [11:0] at_pre;
  wire [11:0] at_rd;
  wire [2:0] at_readres;
  wire [11:0] at_wr;
  wire [2:0] begins;
  wire [2:0] column_112 ;
  wire [2:0] column_142 ;
  wire [2:0] column_171 ;
  wire [31:0] column_92 ;
  wire compute;
  wire compute_138 ;
  wire compute_167 ;
  reg copied;
  wire first;
  wire first_146 ;
  wire first_175 ;
  wire issued_act;
  wire issued_comp;
  wire issued_copy;
  wire issued_g_act;
  wire issued_gemv;
  wire issued_gwrite;
  wire issued_pim_pre;
  wire issued_pre;
  wire issued_rd;
  wire issued_readres;
  wire issued_wr;
  wire [2:0] more;
  reg [2:0] part;
  wire [11:0] place;
  wire [63:0] read_data;
  wire [63:0] read_data_80 ;
  wire [63:0] read_data_81 ;
  wire [63:0] read_data_82 ;
  wire [63:0] read_data_83 ;
  wire [63:0] read_data_84 ;
  wire [11:0] reads;
  wire [47:0] results_199 ;
  wire [47:0] results_200 ;
  wire [47:0] results_201 ;
  wire [47:0] results_202 ;
  wire [47:0] results_203 ;
  wire [47:0] results_204 ;
  reg [2:0] step;
  wire step_115 ;
  wire step_144 ;
  wire step_173 ;
  wire [2:0] steps_0 ;
  wire [2:0] steps_1 ;
  wire [2:0] steps_2 ;
  wire take;
  wire take_148 ;
  wire take_177 ;
  wire take_relu;
  wire take_relu_150 ;
  wire take_relu_179 ;
  wire taken;
  wire taken_190 ;
  wire taken_191 ;
  wire taken_192 ;
  reg [31:0] vector_column;
  wire [383:0] vectors_114 ;
  wire write_85 ;
  reg written;
  assign _00_ = ! command[3:0];
  assign _10_ = command[3:0] == 1'h1;
  assign _17_ = command[3:0] == 2'h2;
  assign _18_ = command[3:0] == 2'h3;
  assign _19_ = command[3:0] == 3'h5;
  assign _20_ = command[3:0] == 3'h6;
  assign _21_ = command[3:0] == 3'h7;
  assign _22_ = command[3:0] == 4'h8;
  assign _01_ = command[3:0] == 4'h9;
  assign _02_ = command[3:0] == 4'ha;
  assign _03_ = command[3:0] == 4'hb;
  assign place = 1'h1 << command[9:4];
  assign at_copy = place & { issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy, issued_copy };
  assign at_rd = place & { issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd, issued_rd };
  assign reads = at_rd | at_copy;
  assign at_act = place & { issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act, issued_act };
  assign at_pre = place & { issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre, issued_pre };
  assign at_wr = place & { issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr, issued_wr };
  assign at_g_act = place[2:0] & { issued_g_act, issued_g_act, issued_g_act };
  assign at_pim_pre = place[2:0] & { issued_pim_pre, issued_pim_pre, issued_pim_pre };
  assign _04_ = read_data[31:0] | read_data[63:32];
  assign _05_ = _04_ | read_data_80 [31:0];
  assign _06_ = _05_ | read_data_80 [63:32];
  assign _07_ = _06_ | read_data_81 [31:0];
  assign _08_ = _07_ | read_data_81 [63:32];
  assign _09_ = _08_ | read_data_82 [31:0];
  assign _11_ = _09_ | read_data_82 [63:32];
  assign _12_ = _11_ | read_data_83 [31:0];
  assign _13_ = _12_ | read_data_83 [63:32];
  assign _14_ = _13_ | read_data_84 [31:0];
  assign read_78  = _14_ | read_data_84 [63:32];
  assign write_85  = copied | written;
  assign column_92  = copied ? read_78  : vector_column;
  assign at_gemv = place[2:0] & { issued_gemv, issued_gemv, issued_gemv };
  assign at_readres = place[2:0] & { issued_readres, issued_readres, issued_readres };
  assign _15_ = command[57:55] - 1'h1;
  assign more = issued_gemv ? _15_ : 3'h0;
  assign begins = at_gemv | { issued_comp, issued_comp, issued_comp };
  assign taken_192  = | { taken_191 , taken_190 , taken };
  assign _16_ = issued_copy | issued_gwrite;
  always @(posedge clk)
    if (rst) read_valid <= 1'h0;
    else read_valid <= issued_rd;
  always @(posedge clk)
    if (rst) copied <= 1'h0;
    else copied <= issued_copy;
  always @(posedge clk)
    if (rst) written <= 1'h0;
    else written <= issued_gwrite;
  always @(posedge clk)
    if (_16_) step <= command[37:35];
  always @(posedge clk)
    if (_16_) part <= command[48:46];
  always @(posedge clk)
    if (issued_gwrite) vector_column <= write_data;
  assign issued_pim_pre = enable & _03_;
  assign issued_gemv = enable & _02_;
  assign issued_readres = enable & _01_;
  assign issued_comp = enable & _22_;
  assign issued_g_act = enable & _21_;
  assign issued_copy = enable & _20_;
  assign issued_gwrite = enable & _19_;
  assign issued_wr = enable & _18_;
  assign issued_rd = enable & _17_;
  assign issued_pre = enable & _10_;
  assign issued_act = enable & _00_;
  pim_bundle bundle_0 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[1:0]),
    .column(command[29:27]),
    .compute(compute),
    .compute_column(column_112 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[1:0]),
    .read(reads[1:0]),
    .read_data(read_data),
    .results(results_199 ),
    .row(command[13:10]),
    .rst(rst),
    .step(step_115 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_114 [191:0]),
    .write(at_wr[1:0]),
    .write_data(write_data)
  );
  pim_bundle bundle_1 (
    .clk(clk),
    .close_compute(at_pim_pre[0]),
    .close_memory(at_pre[3:2]),
    .column(command[29:27]),
    .compute(compute),
    .compute_column(column_112 ),
    .first(first),
    .open_compute(at_g_act[0]),
    .open_memory(at_act[3:2]),
    .read(reads[3:2]),
    .read_data(read_data_80 ),
    .results(results_200 ),
    .row(command[13:10]),
    .rst(rst),
    .step(step_115 ),
    .take(take),
    .take_relu(take_relu),
    .vectors(vectors_114 [191:0]),
    .write(at_wr[3:2]),
    .write_data(write_data)
  );
  pim_bundle bundle_2 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[5:4]),
    .column(command[29:27]),
    .compute(compute_138 ),
    .compute_column(column_142 ),
    .first(first_146 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[5:4]),
    .read(reads[5:4]),
    .read_data(read_data_81 ),
    .results(results_201 ),
    .row(command[13:10]),
    .rst(rst),
    .step(step_144 ),
    .take(take_148 ),
    .take_relu(take_relu_150 ),
    .vectors(vectors_114 [191:0]),
    .write(at_wr[5:4]),
    .write_data(write_data)
  );
  pim_bundle bundle_3 (
    .clk(clk),
    .close_compute(at_pim_pre[1]),
    .close_memory(at_pre[7:6]),
    .column(command[29:27]),
    .compute(compute_138 ),
    .compute_column(column_142 ),
    .first(first_146 ),
    .open_compute(at_g_act[1]),
    .open_memory(at_act[7:6]),
    .read(reads[7:6]),
    .read_data(read_data_82 ),
    .results(results_202 ),
    .row(command[13:10]),
    .rst(rst),
    .step(step_144 ),
    .take(take_148 ),
    .take_relu(take_relu_150 ),
    .vectors(vectors_114 [191:0]),
    .write(at_wr[7:6]),
    .write_data(write_data)
  );
  pim_bundle bundle_4 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[9:8]),
    .column(command[29:27]),
    .compute(compute_167 ),
    .compute_column(column_171 ),
    .first(first_175 ),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[9:8]),
    .read(reads[9:8]),
    .read_data(read_data_83 ),
    .results(results_203 ),
    .row(command[13:10]),
    .rst(rst),
    .step(step_173 ),
    .take(take_177 ),
    .take_relu(take_relu_179 ),
    .vectors(vectors_114 [383:192]),
    .write(at_wr[9:8]),
    .write_data(write_data)
  );
  pim_bundle bundle_5 (
    .clk(clk),
    .close_compute(at_pim_pre[2]),
    .close_memory(at_pre[11:10]),
    .column(command[29:27]),
    .compute(compute_167 ),
    .compute_column(column_171 ),
    .first(first_175 ),
    .open_compute(at_g_act[2]),
    .open_memory(at_act[11:10]),
    .read(reads[11:10]),
    .read_data(read_data_84 ),
    .results(results_204 ),
    .row(command[13:10]),
    .rst(rst),
    .step(step_173 ),
    .take(take_177 ),
    .take_relu(take_relu_179 ),
    .vectors(vectors_114 [383:192]),
    .write(at_wr[11:10]),
    .write_data(write_data)
  );
  pim_traffic_bundles__device__gather gather (
    .clk(clk),
    .results(results),
    .rst(rst),
    .taken(taken_192 ),
    .units({ results_204 , results_203 , results_202 , results_201 , results_200 , results_199  }),
    .valid(results_valid),
    .wave({ taken_191 , taken_190  })
  );
  pim_traffic_bundles__device__vector_buffer vector_buffer (
    .clk(clk),
    .part(part),
    .read({ compute_167 , compute_138 , compute }),
    .rst(rst),
    .steps({ steps_2 , steps_1 , steps_0  }),
    .vectors(vectors_114 ),
    .write(write_85 ),
    .write_address(step),
    .write_data(column_92 )
  );
  pim_wave_steps wave_0 (
    .begins(begins[0]),
    .clk(clk),
    .column(column_112 ),
    .compute(compute),
    .first(first),
    .from_column(command[29:27]),
    .from_vector(command[37:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[0]),
    .relu(command[65]),
    .rst(rst),
    .step(step_115 ),
    .take(take),
    .take_relu(take_relu),
    .taken(taken),
    .vector(steps_0 )
  );
  pim_wave_steps wave_1 (
    .begins(begins[1]),
    .clk(clk),
    .column(column_142 ),
    .compute(compute_138 ),
    .first(first_146 ),
    .from_column(command[29:27]),
    .from_vector(command[37:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[1]),
    .relu(command[65]),
    .rst(rst),
    .step(step_144 ),
    .take(take_148 ),
    .take_relu(take_relu_150 ),
    .taken(taken_190 ),
    .vector(steps_1 )
  );
  pim_wave_steps wave_2 (
    .begins(begins[2]),
    .clk(clk),
    .column(column_171 ),
    .compute(compute_167 ),
    .first(first_175 ),
    .from_column(command[29:27]),
    .from_vector(command[37:35]),
    .from_zero(command[63]),
    .last(command[64]),
    .more(more),
    .readres(at_readres[2]),
    .relu(command[65]),
    .rst(rst),
    .step(step_173 ),
    .take(take_177 ),
    .take_relu(take_relu_179 ),
    .taken(taken_191 ),
    .vector(steps_2 )
  );
endmodule

module pim_traffic_bundles__device__gather(clk, rst, taken, results, wave, units, valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input taken;
  wire taken;
  output [95:0] results;
  wire [95:0] results;
  input [1:0] wave;
  wire [1:0] wave;
  input [287:0] units;
  wire [287:0] units;
  output valid;
  reg valid;
  wire _00_;
  wire [2:0] _01_;
  wire _02_;
  wire [3:0] _03_;
  wire [3:0] _04_;
  wire _05_;
  wire [3:0] _06_;
  wire [3:0] _07_;
  wire _08_;
  wire [95:0] _09_;
  wire [95:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire [2:0] _16_;
  wire [2:0] _17_;
  reg bus_1;
  reg bus_10;
  reg bus_11;
  reg bus_12;
  reg bus_13;
  reg bus_14;
  reg bus_15;
  reg bus_16;
  reg bus_17;
  reg bus_18;
  reg bus_19;
  reg bus_2;
  reg bus_20;
  reg bus_21;
  reg bus_22;
  reg bus_23;
  reg bus_24;
  reg bus_25;
  reg bus_26;
  reg bus_27;
  reg bus_28;
  reg bus_29;
  reg bus_3;
  reg bus_30;
  reg bus_31;
  reg bus_32;
  reg bus_33;
  reg bus_34;
  reg bus_35;
  reg bus_36;
  reg bus_37;
  reg bus_38;
  reg bus_39;
  reg bus_4;
  reg bus_40;
  reg bus_41;
  reg bus_42;
  reg bus_43;
  reg bus_44;
  reg bus_45;
  reg bus_46;
  reg bus_47;
  reg bus_48;
  reg bus_49;
  reg bus_5;
  reg bus_6;
  reg bus_7;
  reg bus_8;
  reg bus_9;
  wire due;
  wire [95:0] gathered;
  wire [2:0] left;
  reg [3:0] read_address;
  reg [1:0] wave_1;
  reg [1:0] wave_2;
  reg [1:0] wave_3;
  reg [1:0] wave_4;
  reg [1:0] wave_5;
  reg [3:0] write_address;
  always @(posedge clk)
    wave_1 <= wave;
  always @(posedge clk)
    wave_2 <= wave_1;
  always @(posedge clk)
    wave_3 <= wave_2;
  always @(posedge clk)
    wave_4 <= wave_3;
  always @(posedge clk)
    wave_5 <= wave_4;
  assign _00_ = | left;
  assign _01_ = left - 1'h1;
  assign _02_ = write_address == 4'h8;
  assign _03_ = write_address + 1'h1;
  assign _04_ = _02_ ? 4'h0 : _03_;
  assign _05_ = read_address == 4'h8;
  assign _06_ = read_address + 1'h1;
  assign _07_ = _05_ ? 4'h0 : _06_;
  assign due = left == 1'h1;
  always @(posedge clk)
    if (rst) bus_6 <= 1'h0;
    else bus_6 <= bus_5;
  always @(posedge clk)
    if (rst) bus_7 <= 1'h0;
    else bus_7 <= bus_6;
  always @(posedge clk)
    if (rst) bus_8 <= 1'h0;
    else bus_8 <= bus_7;
  always @(posedge clk)
    if (rst) bus_9 <= 1'h0;
    else bus_9 <= bus_8;
  always @(posedge clk)
    if (rst) bus_10 <= 1'h0;
    else bus_10 <= bus_9;
  always @(posedge clk)
    if (rst) bus_11 <= 1'h0;
    else bus_11 <= bus_10;
  always @(posedge clk)
    if (rst) bus_12 <= 1'h0;
    else bus_12 <= bus_11;
  always @(posedge clk)
    if (rst) bus_13 <= 1'h0;
    else bus_13 <= bus_12;
  always @(posedge clk)
    if (rst) bus_14 <= 1'h0;
    else bus_14 <= bus_13;
  always @(posedge clk)
    if (rst) bus_15 <= 1'h0;
    else bus_15 <= bus_14;
  always @(posedge clk)
    if (rst) bus_16 <= 1'h0;
    else bus_16 <= bus_15;
  always @(posedge clk)
    if (rst) bus_17 <= 1'h0;
    else bus_17 <= bus_16;
  always @(posedge clk)
    if (rst) bus_18 <= 1'h0;
    else bus_18 <= bus_17;
  always @(posedge clk)
    if (rst) bus_19 <= 1'h0;
    else bus_19 <= bus_18;
  always @(posedge clk)
    if (rst) bus_20 <= 1'h0;
    else bus_20 <= bus_19;
  always @(posedge clk)
    if (rst) bus_21 <= 1'h0;
    else bus_21 <= bus_20;
  always @(posedge clk)
    if (rst) bus_22 <= 1'h0;
    else bus_22 <= bus_21;
  always @(posedge clk)
    if (rst) bus_23 <= 1'h0;
    else bus_23 <= bus_22;
  always @(posedge clk)
    if (rst) bus_24 <= 1'h0;
    else bus_24 <= bus_23;
  always @(posedge clk)
    if (rst) bus_25 <= 1'h0;
    else bus_25 <= bus_24;
  always @(posedge clk)
    if (rst) bus_26 <= 1'h0;
    else bus_26 <= bus_25;
  always @(posedge clk)
    if (rst) bus_27 <= 1'h0;
    else bus_27 <= bus_26;
  always @(posedge clk)
    if (rst) bus_28 <= 1'h0;
    else bus_28 <= bus_27;
  always @(posedge clk)
    if (rst) bus_29 <= 1'h0;
    else bus_29 <= bus_28;
  always @(posedge clk)
    if (rst) bus_30 <= 1'h0;
    else bus_30 <= bus_29;
  always @(posedge clk)
    if (rst) bus_31 <= 1'h0;
    else bus_31 <= bus_30;
  always @(posedge clk)
    if (rst) bus_32 <= 1'h0;
    else bus_32 <= bus_31;
  always @(posedge clk)
    if (rst) bus_33 <= 1'h0;
    else bus_33 <= bus_32;
  always @(posedge clk)
    if (rst) bus_34 <= 1'h0;
    else bus_34 <= bus_33;
  always @(posedge clk)
    if (rst) bus_35 <= 1'h0;
    else bus_35 <= bus_34;
  always @(posedge clk)
    if (rst) bus_36 <= 1'h0;
    else bus_36 <= bus_35;
  always @(posedge clk)
    if (rst) bus_37 <= 1'h0;
    else bus_37 <= bus_36;
  always @(posedge clk)
    if (rst) bus_38 <= 1'h0;
    else bus_38 <= bus_37;
  always @(posedge clk)
    if (rst) bus_39 <= 1'h0;
    else bus_39 <= bus_38;
  always @(posedge clk)
    if (rst) bus_40 <= 1'h0;
    else bus_40 <= bus_39;
  always @(posedge clk)
    if (rst) bus_41 <= 1'h0;
    else bus_41 <= bus_40;
  always @(posedge clk)
    if (rst) bus_42 <= 1'h0;
    else bus_42 <= bus_41;
  always @(posedge clk)
    if (rst) bus_43 <= 1'h0;
    else bus_43 <= bus_42;
  always @(posedge clk)
    if (rst) bus_44 <= 1'h0;
    else bus_44 <= bus_43;
  always @(posedge clk)
    if (rst) bus_45 <= 1'h0;
    else bus_45 <= bus_44;
  always @(posedge clk)
    if (rst) bus_46 <= 1'h0;
    else bus_46 <= bus_45;
  always @(posedge clk)
    if (rst) bus_47 <= 1'h0;
    else bus_47 <= bus_46;
  always @(posedge clk)
    if (rst) bus_48 <= 1'h0;
    else bus_48 <= bus_47;
  always @(posedge clk)
    if (rst) bus_49 <= 1'h0;
    else bus_49 <= bus_48;
  reg left_reg_1 ;
  always @(posedge clk)
    if (_12_) left_reg_1  <= 1'h0;
    else if (_00_) left_reg_1  <= _01_[1];
  assign left[1] = left_reg_1 ;
  reg [1:0] _77_;
  always @(posedge clk)
    if (rst) _77_ <= 2'h0;
    else if (_11_) _77_ <= { _17_[2], _17_[0] };
  assign { left[2], left[0] } = _77_;
  always @(posedge clk)
    if (rst) valid <= 1'h0;
    else valid <= due;
  always @(posedge clk)
    if (rst) bus_1 <= 1'h0;
    else bus_1 <= taken;
  always @(posedge clk)
    if (rst) bus_2 <= 1'h0;
    else bus_2 <= bus_1;
  always @(posedge clk)
    if (rst) bus_3 <= 1'h0;
    else bus_3 <= bus_2;
  always @(posedge clk)
    if (rst) bus_4 <= 1'h0;
    else bus_4 <= bus_3;
  always @(posedge clk)
    if (rst) bus_5 <= 1'h0;
    else bus_5 <= bus_4;
  always @(posedge clk)
    if (rst) write_address <= 4'h0;
    else if (bus_5) write_address <= _04_;
  always @(posedge clk)
    if (rst) read_address <= 4'h0;
    else if (due) read_address <= _07_;
  assign _08_ = _14_ | _13_;
  assign _09_ = _13_ ? units[287:192] : units[191:96];
  assign _10_ = _15_ ? units[95:0] : 96'h000000000000000000000000;
  assign gathered = _08_ ? _09_ : _10_;
  assign _11_ = | { bus_49, _00_ };
  assign _12_ = | { bus_49, rst };
  assign _13_ = wave_5 == 2'h2;
  assign _14_ = wave_5 == 1'h1;
  assign _15_ = ! wave_5;
  assign _16_ = _00_ ? _01_ : { 1'h0, left[1], 1'h0 };
  assign _17_ = bus_49 ? 3'h5 : _16_;
  ram_9x96 words (
    .clk(clk),
    .read_address(read_address),
    .read_data(results),
    .read_enable(due),
    .rst(rst),
    .write_address(write_address),
    .write_data(gathered),
    .write_enable(bus_5)
  );
endmodule

module pim_traffic_bundles__device__vector_buffer(clk, rst, write, write_data, read, steps, write_address, part, vectors);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write;
  wire write;
  input [31:0] write_data;
  wire [31:0] write_data;
  input [2:0] read;
  wire [2:0] read;
  input [8:0] steps;
  wire [8:0] steps;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [2:0] part;
  wire [2:0] part;
  output [383:0] vectors;
  wire [383:0] vectors;
  wire _00_;
  wire _01_;
  wire [2:0] _02_;
  wire [2:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [2:0] address_0;
  wire [2:0] address_1;
  wire [31:0] read_data;
  wire [31:0] read_data_41 ;
  wire [31:0] read_data_43 ;
  wire [31:0] read_data_44 ;
  wire [31:0] read_data_46 ;
  wire [31:0] read_data_47 ;
  wire [31:0] read_data_81 ;
  wire [31:0] read_data_82 ;
  wire [31:0] read_data_84 ;
  wire [31:0] read_data_85 ;
  wire [31:0] read_data_87 ;
  wire [31:0] read_data_88 ;
  wire read_enable;
  reg [31:0] upper_0_0_1;
  reg [31:0] upper_0_1_1;
  reg [31:0] upper_0_2_1;
  reg [31:0] upper_1_0_1;
  reg [31:0] upper_1_1_1;
  reg [31:0] upper_1_2_1;
  wire write_enable;
  wire write_enable_14 ;
  wire write_enable_19 ;
  wire write_enable_24 ;
  wire write_enable_29 ;
  wire write_enable_34 ;
  assign _00_ = ! part;
  assign write_enable = write & _00_;
  assign _04_ = part == 1'h1;
  assign write_enable_14  = write & _04_;
  assign _05_ = part == 2'h2;
  assign write_enable_19  = write & _05_;
  assign _06_ = part == 2'h3;
  assign write_enable_24  = write & _06_;
  assign _07_ = part == 3'h4;
  assign write_enable_29  = write & _07_;
  assign _01_ = part == 3'h5;
  assign write_enable_34  = write & _01_;
  assign read_enable = | read[1:0];
  assign _02_ = steps[2:0] & { read[0], read[0], read[0] };
  assign _03_ = steps[5:3] & { read[1], read[1], read[1] };
  assign address_0 = _02_ | _03_;
  assign address_1 = steps[8:6] & { read[2], read[2], read[2] };
  always @(posedge clk)
    upper_0_0_1 <= read_data_41 ;
  always @(posedge clk)
    upper_0_1_1 <= read_data_44 ;
  always @(posedge clk)
    upper_0_2_1 <= read_data_47 ;
  always @(posedge clk)
    upper_1_0_1 <= read_data_82 ;
  always @(posedge clk)
    upper_1_1_1 <= read_data_85 ;
  always @(posedge clk)
    upper_1_2_1 <= read_data_88 ;
  ram_6x32 words_0_0 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_6x32 words_0_1 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_41 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_14 )
  );
  ram_6x32 words_0_2 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_43 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_19 )
  );
  ram_6x32 words_0_3 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_44 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_24 )
  );
  ram_6x32 words_0_4 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_46 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_29 )
  );
  ram_6x32 words_0_5 (
    .clk(clk),
    .read_address(address_0),
    .read_data(read_data_47 ),
    .read_enable(read_enable),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_34 )
  );
  ram_6x32 words_1_0 (
    .clk(clk),
    .read_address(address_1),
    .read_data(read_data_81 ),
    .read_enable(read[2]),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  ram_6x32 words_1_1 (
    .clk(clk),
    .read_address(address_1),
    .read_data(read_data_82 ),
    .read_enable(read[2]),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_14 )
  );
  ram_6x32 words_1_2 (
    .clk(clk),
    .read_address(address_1),
    .read_data(read_data_84 ),
    .read_enable(read[2]),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_19 )
  );
  ram_6x32 words_1_3 (
    .clk(clk),
    .read_address(address_1),
    .read_data(read_data_85 ),
    .read_enable(read[2]),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_24 )
  );
  ram_6x32 words_1_4 (
    .clk(clk),
    .read_address(address_1),
    .read_data(read_data_87 ),
    .read_enable(read[2]),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_29 )
  );
  ram_6x32 words_1_5 (
    .clk(clk),
    .read_address(address_1),
    .read_data(read_data_88 ),
    .read_enable(read[2]),
    .rst(rst),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable_34 )
  );
  assign vectors = { upper_1_2_1, read_data_87 , upper_1_1_1, read_data_84 , upper_1_0_1, read_data_81 , upper_0_2_1, read_data_46 , upper_0_1_1, read_data_43 , upper_0_0_1, read_data };
endmodule

module pim_traffic_bundles__reads(clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  output [31:0] o__payload;
  wire [31:0] o__payload;
  input i__valid;
  wire i__valid;
  output [4:0] room;
  reg [4:0] room;
  output o__valid;
  wire o__valid;
  wire [4:0] _0_;
  wire _1_;
  wire [4:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 5'h10;
    else room <= _2_;
  pim_traffic_bundles__reads__fifo fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_traffic_bundles__reads__fifo(clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input [31:0] write_data;
  wire [31:0] write_data;
  output [31:0] o__payload;
  wire [31:0] o__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid;
  wire _00_;
  wire [3:0] _01_;
  wire [3:0] _02_;
  wire _03_;
  wire _04_;
  wire [4:0] _05_;
  wire [4:0] _06_;
  wire _07_;
  wire [3:0] _08_;
  wire [3:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire i__ready;
  wire read;
  reg [3:0] read_address;
  reg [4:0] stored;
  wire write;
  reg [3:0] write_address;
  assign i__ready = stored != 5'h10;
  assign write = i__valid & i__ready;
  assign _00_ = | stored;
  assign _03_ = ~ o__valid;
  assign _04_ = _03_ | o__ready;
  assign read = _00_ & _04_;
  assign _05_ = stored + write;
  assign _06_ = _05_ - read;
  assign _07_ = write_address == 4'hf;
  assign _08_ = write_address + 1'h1;
  assign _09_ = _07_ ? 4'h0 : _08_;
  assign _10_ = read_address == 4'hf;
  assign _01_ = read_address + 1'h1;
  assign _02_ = _10_ ? 4'h0 : _01_;
  always @(posedge clk)
    if (rst) stored <= 5'h00;
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
  ram_16x32 words (
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

module pim_traffic_bundles__results_113 (clk, rst, o__ready, reserve, i__payload, o__payload, i__valid, room, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input reserve;
  wire reserve;
  input [95:0] i__payload;
  wire [95:0] i__payload;
  output [95:0] o__payload;
  wire [95:0] o__payload;
  input i__valid;
  wire i__valid;
  output [2:0] room;
  reg [2:0] room;
  output o__valid;
  wire o__valid;
  wire [2:0] _0_;
  wire _1_;
  wire [2:0] _2_;
  assign _0_ = room - reserve;
  assign _1_ = o__valid & o__ready;
  assign _2_ = $signed(_0_) + $signed({ 1'h0, _1_ });
  always @(posedge clk)
    if (rst) room <= 3'h7;
    else room <= _2_;
  pim_traffic_bundles__results_113__fifo  fifo (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
endmodule

module pim_traffic_bundles__results_113__fifo (clk, rst, o__ready, write_data, o__payload, i__valid, o__valid);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input o__ready;
  wire o__ready;
  input [95:0] write_data;
  wire [95:0] write_data;
  output [95:0] o__payload;
  wire [95:0] o__payload;
  input i__valid;
  wire i__valid;
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
  wire i__ready;
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
  ram_7x96 words (
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

module pim_wave_steps(clk, rst, begins, more, from_column, from_vector, from_zero, last, relu, readres, compute, column, vector, step, first, take, take_relu, taken);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input begins;
  wire begins;
  input [2:0] more;
  wire [2:0] more;
  input [2:0] from_column;
  wire [2:0] from_column;
  input [2:0] from_vector;
  wire [2:0] from_vector;
  input from_zero;
  wire from_zero;
  input last;
  wire last;
  input relu;
  wire relu;
  input readres;
  wire readres;
  output compute;
  reg compute;
  output [2:0] column;
  reg [2:0] column;
  output [2:0] vector;
  reg [2:0] vector;
  output step;
  reg step;
  output first;
  reg first;
  output take;
  reg take;
  output take_relu;
  reg take_relu;
  output taken;
  reg taken;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [2:0] _03_;
  wire [2:0] _04_;
  wire [2:0] _05_;
  wire _06_;
  wire _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire [2:0] _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  reg busy;
  reg clears;
  reg cuts;
  wire ends;
  reg [2:0] left;
  reg pause;
  reg taken_cut;
  reg takes;
  wire tick;
  assign _00_ = ! pause;
  assign tick = busy & _00_;
  assign _07_ = ! left;
  assign ends = tick & _07_;
  assign _11_ = tick & _02_;
  assign _12_ = begins | _11_;
  assign _13_ = ends & takes;
  assign _14_ = _13_ | readres;
  assign _15_ = readres ? relu : cuts;
  assign _16_ = begins | tick;
  assign _01_ = pause - 1'h1;
  assign _02_ = ~ ends;
  assign _03_ = left - 1'h1;
  assign _04_ = column + 1'h1;
  assign _05_ = vector + 1'h1;
  always @(posedge clk)
    first <= clears;
  always @(posedge clk)
    taken_cut <= _15_;
  always @(posedge clk)
    take_relu <= taken_cut;
  always @(posedge clk)
    pause <= _06_;
  always @(posedge clk)
    if (rst) compute <= 1'h0;
    else compute <= _12_;
  always @(posedge clk)
    if (rst) step <= 1'h0;
    else step <= compute;
  always @(posedge clk)
    if (rst) taken <= 1'h0;
    else taken <= _14_;
  always @(posedge clk)
    if (rst) take <= 1'h0;
    else take <= taken;
  always @(posedge clk)
    if (rst) busy <= 1'h0;
    else busy <= _19_;
  always @(posedge clk)
    if (_17_) left <= _08_;
  always @(posedge clk)
    if (_17_) column <= _09_;
  always @(posedge clk)
    if (_17_) vector <= _10_;
  always @(posedge clk)
    if (begins) takes <= last;
  always @(posedge clk)
    if (begins) cuts <= relu;
  always @(posedge clk)
    if (_17_)
      if (!begins) clears <= 1'h0;
      else clears <= from_zero;
  assign _17_ = | { tick, begins };
  assign _10_ = begins ? from_vector : _05_;
  assign _09_ = begins ? from_column : _04_;
  assign _08_ = begins ? more : _03_;
  assign _18_ = tick ? _02_ : busy;
  assign _19_ = _18_ | begins;
  assign _06_ = _01_ | _16_;
endmodule

module ram_16x32(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [31:0] write_data;
  wire [31:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [31:0] read_data;
  wire [31:0] read_data;
  reg [31:0] cells [15:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [31:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_5x32(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [31:0] write_data;
  wire [31:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [31:0] read_data;
  wire [31:0] read_data;
  reg [31:0] cells [4:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [31:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_6x32(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [31:0] write_data;
  wire [31:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [31:0] read_data;
  wire [31:0] read_data;
  reg [31:0] cells [5:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [31:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_7x96(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [95:0] write_data;
  wire [95:0] write_data;
  input read_enable;
  wire read_enable;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [95:0] read_data;
  wire [95:0] read_data;
  reg [95:0] cells [6:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [95:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module ram_9x96(clk, rst, write_enable, write_address, write_data, read_enable, read_address, read_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input write_enable;
  wire write_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [95:0] write_data;
  wire [95:0] write_data;
  input read_enable;
  wire read_enable;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [95:0] read_data;
  wire [95:0] read_data;
  reg [95:0] cells [8:0];
  always @(posedge clk) begin
    if (write_enable)
      cells[write_address] <= write_data;
  end
  reg [95:0] _0_;
  always @(posedge clk) begin
    if (read_enable) begin
      _0_ <= cells[read_address];
    end
  end
  assign read_data = _0_;
endmodule

module row_array_9x5x32(clk, rst, row, open_memory, close_memory, open_compute, close_compute, column, read, write, write_data, compute, compute_column, read_data, compute_data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [3:0] row;
  wire [3:0] row;
  input open_memory;
  wire open_memory;
  input close_memory;
  wire close_memory;
  input open_compute;
  wire open_compute;
  input close_compute;
  wire close_compute;
  input [2:0] column;
  wire [2:0] column;
  input read;
  wire read;
  input write;
  wire write;
  input [31:0] write_data;
  wire [31:0] write_data;
  input compute;
  wire compute;
  input [2:0] compute_column;
  wire [2:0] compute_column;
  output [31:0] read_data;
  reg [31:0] read_data;
  output [31:0] compute_data;
  reg [31:0] compute_data;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  reg [3:0] held_0;
  reg [3:0] held_1;
  reg opened_0;
  reg opened_1;
  wire [31:0] port__data;
  wire [31:0] port__data_22 ;
  wire write__en;
  reg [31:0] cells [71:0];
  always @(posedge clk) begin
    if (write__en)
      cells[{ held_0, column }] <= write_data;
  end
  assign port__data = cells[{ held_0, column }];
  assign port__data_22  = cells[{ held_1, compute_column }];
  assign write__en = write & opened_0;
  always @(posedge clk)
    if (!_00_) read_data <= 32'd0;
    else read_data <= port__data;
  always @(posedge clk)
    if (rst) opened_0 <= 1'h0;
    else opened_0 <= _04_;
  always @(posedge clk)
    if (open_memory) held_0 <= row;
  always @(posedge clk)
    if (rst) opened_1 <= 1'h0;
    else opened_1 <= _02_;
  always @(posedge clk)
    if (open_compute) held_1 <= row;
  always @(posedge clk)
    if (compute)
      if (!opened_1) compute_data <= 32'd0;
      else compute_data <= port__data_22 ;
  assign _00_ = & { opened_0, read };
  assign _01_ = close_compute ? 1'h0 : opened_1;
  assign _02_ = _01_ | open_compute;
  assign _03_ = close_memory ? 1'h0 : opened_0;
  assign _04_ = _03_ | open_memory;
endmodule

module unit_bf16_k4_v3_f2(clk, rst, values, vectors, step, first, take, relu, results);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input [63:0] values;
  wire [63:0] values;
  input [191:0] vectors;
  wire [191:0] vectors;
  input step;
  wire step;
  input first;
  wire first;
  input take;
  wire take;
  input relu;
  wire relu;
  output [47:0] results;
  wire [47:0] results;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [15:0] _007_;
  wire _008_;
  wire [31:0] _009_;
  wire [31:0] _010_;
  wire [31:0] _011_;
  wire _012_;
  wire [15:0] _013_;
  wire _014_;
  wire [15:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  reg adds_1;
  reg arrives_1;
  reg arrives_2;
  wire begins;
  wire [31:0] begun_0;
  wire [31:0] begun_1;
  wire [31:0] begun_2;
  reg combines_1;
  wire [15:0] factor;
  wire [15:0] factor_69 ;
  wire [15:0] factor_80 ;
  wire [15:0] factor_84 ;
  wire [15:0] factor_95 ;
  wire [15:0] factor_99 ;
  reg first_1;
  reg first_2;
  reg first_3;
  reg first_4;
  reg [31:0] half_0;
  reg [31:0] half_1;
  reg [31:0] half_2;
  reg [27:0] left;
  reg [27:0] left_100 ;
  reg [27:0] left_85 ;
  wire off_0;
  wire off_1;
  wire off_2;
  wire [27:0] product;
  wire [27:0] product_28 ;
  wire [27:0] product_38 ;
  wire [27:0] product_40 ;
  wire [27:0] product_50 ;
  wire [27:0] product_52 ;
  reg [27:0] product_0_1_1;
  reg [27:0] product_1_1_1;
  reg [27:0] product_2_1_1;
  reg relu_1;
  reg relu_2;
  reg relu_3;
  reg [15:0] result_0;
  reg [15:0] result_1;
  reg [15:0] result_2;
  wire [31:0] right_106 ;
  wire [31:0] right_76 ;
  wire [31:0] right_91 ;
  wire [15:0] rounded_0;
  wire [15:0] rounded_1;
  wire [15:0] rounded_2;
  wire [31:0] sum;
  wire [31:0] sum_32 ;
  wire [31:0] sum_42 ;
  wire [31:0] sum_44 ;
  wire [31:0] sum_54 ;
  wire [31:0] sum_56 ;
  reg [31:0] sum_0_held_0_1;
  reg [31:0] sum_1_held_0_1;
  reg [31:0] sum_2_held_0_1;
  reg take_1;
  reg take_2;
  reg take_3;
  reg [31:0] total_0;
  reg [31:0] total_1;
  reg [31:0] total_2;
  reg unset;
  wire [15:0] value;
  wire [15:0] value_68 ;
  assign _000_ = ~ off_0;
  assign _007_ = rounded_0 & { _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_, _000_ };
  assign _012_ = ~ off_1;
  assign _013_ = rounded_1 & { _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_, _012_ };
  assign _014_ = ~ off_2;
  assign _015_ = rounded_2 & { _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_, _014_ };
  assign begins = first_4 | unset;
  assign factor = arrives_1 ? vectors[47:32] : vectors[15:0];
  assign factor_69  = arrives_1 ? vectors[63:48] : vectors[31:16];
  assign _016_ = | total_0[14:0];
  assign _017_ = total_0[16] | _016_;
  assign _018_ = total_0[15] & _017_;
  assign rounded_0 = total_0[31:16] + _018_;
  assign begun_0 = total_0 & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _019_ = relu_3 & total_0[31];
  assign off_0 = unset | _019_;
  assign right_76  = combines_1 ? sum_0_held_0_1 : begun_0;
  assign value = arrives_1 ? values[47:32] : values[15:0];
  assign factor_80  = arrives_1 ? vectors[111:96] : vectors[79:64];
  assign value_68  = arrives_1 ? values[63:48] : values[31:16];
  assign factor_84  = arrives_1 ? vectors[127:112] : vectors[95:80];
  assign _020_ = | total_1[14:0];
  assign _021_ = total_1[16] | _020_;
  assign _022_ = total_1[15] & _021_;
  assign rounded_1 = total_1[31:16] + _022_;
  assign begun_1 = total_1 & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _002_ = relu_3 & total_1[31];
  assign off_1 = unset | _002_;
  assign right_91  = combines_1 ? sum_1_held_0_1 : begun_1;
  assign factor_95  = arrives_1 ? vectors[175:160] : vectors[143:128];
  assign factor_99  = arrives_1 ? vectors[191:176] : vectors[159:144];
  assign _003_ = | total_2[14:0];
  assign _004_ = total_2[16] | _003_;
  assign _005_ = total_2[15] & _004_;
  assign rounded_2 = total_2[31:16] + _005_;
  assign _001_ = ~ begins;
  assign begun_2 = total_2 & { _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_, _001_ };
  assign _006_ = relu_3 & total_2[31];
  assign off_2 = unset | _006_;
  assign right_106  = combines_1 ? sum_2_held_0_1 : begun_2;
  always @(posedge clk)
    first_1 <= first;
  always @(posedge clk)
    first_2 <= first_1;
  always @(posedge clk)
    first_3 <= first_2;
  always @(posedge clk)
    first_4 <= first_3;
  always @(posedge clk)
    relu_1 <= relu;
  always @(posedge clk)
    relu_2 <= relu_1;
  always @(posedge clk)
    relu_3 <= relu_2;
  always @(posedge clk)
    unset <= _008_;
  always @(posedge clk)
    left <= product;
  always @(posedge clk)
    product_0_1_1 <= product_28 ;
  always @(posedge clk)
    sum_0_held_0_1 <= sum;
  always @(posedge clk)
    left_85  <= product_38 ;
  always @(posedge clk)
    product_1_1_1 <= product_40 ;
  always @(posedge clk)
    sum_1_held_0_1 <= sum_42 ;
  always @(posedge clk)
    left_100  <= product_50 ;
  always @(posedge clk)
    product_2_1_1 <= product_52 ;
  always @(posedge clk)
    sum_2_held_0_1 <= sum_54 ;
  always @(posedge clk)
    if (rst) arrives_2 <= 1'h0;
    else arrives_2 <= arrives_1;
  always @(posedge clk)
    if (rst) combines_1 <= 1'h0;
    else combines_1 <= arrives_2;
  always @(posedge clk)
    if (rst) adds_1 <= 1'h0;
    else adds_1 <= combines_1;
  always @(posedge clk)
    if (rst) take_1 <= 1'h0;
    else take_1 <= take;
  always @(posedge clk)
    if (rst) take_2 <= 1'h0;
    else take_2 <= take_1;
  always @(posedge clk)
    if (rst) take_3 <= 1'h0;
    else take_3 <= take_2;
  always @(posedge clk)
    if (_023_) half_0 <= _009_;
  always @(posedge clk)
    if (adds_1) total_0 <= sum_32 ;
  always @(posedge clk)
    if (take_3) result_0 <= _007_;
  always @(posedge clk)
    if (_023_) half_1 <= _010_;
  always @(posedge clk)
    if (adds_1) total_1 <= sum_44 ;
  always @(posedge clk)
    if (take_3) result_1 <= _013_;
  always @(posedge clk)
    if (_023_) half_2 <= _011_;
  always @(posedge clk)
    if (adds_1) total_2 <= sum_56 ;
  always @(posedge clk)
    if (take_3) result_2 <= _015_;
  always @(posedge clk)
    if (rst) arrives_1 <= 1'h0;
    else arrives_1 <= step;
  assign _023_ = | { combines_1, arrives_2 };
  assign _010_ = combines_1 ? sum_44  : sum_1_held_0_1;
  assign _009_ = combines_1 ? sum_32  : sum_0_held_0_1;
  assign _024_ = adds_1 ? 1'h0 : unset;
  assign _008_ = _024_ | rst;
  assign _011_ = combines_1 ? sum_56  : sum_2_held_0_1;
  unit_sum adder_0 (
    .left(half_0),
    .right(right_76 ),
    .sum(sum_32 )
  );
  unit_sum adder_1 (
    .left(half_1),
    .right(right_91 ),
    .sum(sum_44 )
  );
  unit_sum adder_2 (
    .left(half_2),
    .right(right_106 ),
    .sum(sum_56 )
  );
  unit_product multiplier_0_0 (
    .factor(factor),
    .product(product),
    .value(value)
  );
  unit_product multiplier_0_1 (
    .factor(factor_69 ),
    .product(product_28 ),
    .value(value_68 )
  );
  unit_product multiplier_1_0 (
    .factor(factor_80 ),
    .product(product_38 ),
    .value(value)
  );
  unit_product multiplier_1_1 (
    .factor(factor_84 ),
    .product(product_40 ),
    .value(value_68 )
  );
  unit_product multiplier_2_0 (
    .factor(factor_95 ),
    .product(product_50 ),
    .value(value)
  );
  unit_product multiplier_2_1 (
    .factor(factor_99 ),
    .product(product_52 ),
    .value(value_68 )
  );
  unit_pair sum_0_pair_0 (
    .left(left),
    .right(product_0_1_1),
    .sum(sum)
  );
  unit_pair sum_1_pair_0 (
    .left(left_85 ),
    .right(product_1_1_1),
    .sum(sum_42 )
  );
  unit_pair sum_2_pair_0 (
    .left(left_100 ),
    .right(product_2_1_1),
    .sum(sum_54 )
  );
  assign results = { result_2, result_1, result_0 };
endmodule

module unit_pair(left, right, sum);
  input [27:0] left;
  wire [27:0] left;
  input [27:0] right;
  wire [27:0] right;
  output [31:0] sum;
  wire [31:0] sum;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire [7:0] _006_;
  wire [7:0] _007_;
  wire _008_;
  wire _009_;
  wire [7:0] _010_;
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
  wire [7:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [14:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire [28:0] _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [7:0] _039_;
  wire _040_;
  wire [8:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [26:0] add_big;
  wire add_clash;
  wire add_complement;
  wire [8:0] add_difference;
  wire [7:0] add_distance;
  wire [9:0] add_exponent;
  wire add_first;
  wire add_infinite;
  wire add_keep;
  wire add_left_1;
  wire add_left_16;
  wire add_left_2;
  wire add_left_4;
  wire add_left_8;
  wire add_lost_16;
  wire add_lost_8;
  wire [28:0] add_magnitude;
  wire add_nan;
  wire add_nan_total;
  wire [28:0] add_normal_1;
  wire [28:0] add_normal_16;
  wire [28:0] add_normal_2;
  wire [28:0] add_normal_4;
  wire [28:0] add_normal_8;
  wire [15:0] add_other_small;
  wire [23:0] add_own_small;
  wire [29:0] add_raw;
  wire add_reversed;
  wire add_right_1;
  wire add_right_16;
  wire add_right_2;
  wire add_right_4;
  wire add_right_8;
  wire [32:0] add_rounded;
  wire [26:0] add_shifted_1;
  wire [26:0] add_shifted_16;
  wire [26:0] add_shifted_2;
  wire [26:0] add_shifted_4;
  wire [26:0] add_shifted_8;
  wire [26:0] add_small;
  wire add_special;
  wire add_subtract;
  wire add_tiny;
  wire [7:0] add_top;
  wire add_up;
  wire add_zero;
  wire [31:0] left_code;
  wire [7:0] left_field;
  wire left_finite;
  assign _000_ = ~ left[15];
  assign left_field = left[23:16] - _000_;
  assign _025_ = ~ left[26];
  assign left_finite = left[25] & _025_;
  assign left_code[21:8] = _026_[13:0] & { left_finite, left_finite, left_finite, left_finite, left_finite, left_finite, left_finite, left_finite, left_finite, left_finite, left_finite, left_finite, left_finite, left_finite };
  assign _026_ = left[15] ? left[14:0] : { left[13:0], 1'h0 };
  assign _040_ = _026_[14] & left_finite;
  assign left_code[22] = _040_ | left[27];
  assign _010_ = left_field & { left_finite, left_finite, left_finite, left_finite, left_finite, left_finite, left_finite, left_finite };
  assign left_code[30:23] = _010_ | { left[26], left[26], left[26], left[26], left[26], left[26], left[26], left[26] };
  assign _018_ = left_finite | left[26];
  assign _019_ = left[24] & _018_;
  assign _020_ = ~ left[27];
  assign left_code[31] = _019_ & _020_;
  assign _021_ = ~ left_code[30:23];
  assign add_difference = right[23:16] + _021_;
  assign add_first = add_difference[8] & right[25];
  assign add_distance = add_difference[7:0] ^ { _022_, _022_, _022_, _022_, _022_, _022_, _022_, _022_ };
  assign add_big[26:11] = add_first ? right[15:0] : { _023_, left_code[22:8] };
  assign _023_ = | left_code[30:23];
  assign _022_ = ~ add_difference[8];
  assign _024_ = right[25] & _022_;
  assign add_other_small = right[15:0] & { _024_, _024_, _024_, _024_, _024_, _024_, _024_, _024_, _024_, _024_, _024_, _024_, _024_, _024_, _024_, _024_ };
  assign add_right_1 = add_distance[0] | _027_;
  assign add_shifted_1[26:9] = add_right_1 ? { 1'h0, add_other_small[15], add_small[25:11], add_own_small[8] } : { add_other_small[15], add_small[25:11], add_own_small[8], 1'h0 };
  assign add_right_2 = add_distance[1] | _027_;
  assign add_shifted_2[26:7] = add_right_2 ? { 2'h0, add_shifted_1[26:9] } : { add_shifted_1[26:9], 2'h0 };
  assign add_right_4 = add_distance[2] | _027_;
  assign add_shifted_4[26:3] = add_right_4 ? { 4'h0, add_shifted_2[26:7] } : { add_shifted_2[26:7], 4'h0 };
  assign add_right_8 = add_distance[3] | _027_;
  assign add_shifted_8 = add_right_8 ? { 8'h00, add_shifted_4[26:8] } : { add_shifted_4[26:3], 3'h0 };
  assign _028_ = | add_shifted_4[7:3];
  assign add_lost_8 = add_right_8 & _028_;
  assign _027_ = | add_distance[7:5];
  assign add_right_16 = add_distance[4] | _027_;
  assign add_shifted_16 = add_right_16 ? { 16'h0000, add_shifted_8[26:16] } : add_shifted_8;
  assign _029_ = | add_shifted_8[15:0];
  assign _030_ = add_right_16 & _029_;
  assign add_lost_16 = add_lost_8 | _030_;
  assign add_raw = { add_shifted_16, add_lost_16 } + { add_subtract, _031_[27:12], add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract };
  assign add_reversed = add_subtract & add_raw[29];
  assign _032_ = ~ add_raw[29];
  assign add_complement = add_subtract & _032_;
  assign add_magnitude = add_raw[28:0] ^ { add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement };
  assign _033_ = | add_magnitude[28:13];
  assign add_left_16 = ~ _033_;
  assign add_normal_16 = _033_ ? add_magnitude : { add_magnitude[12:0], add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed };
  assign _034_ = | add_normal_16[28:21];
  assign add_left_8 = ~ _034_;
  assign add_normal_8 = _034_ ? add_normal_16 : { add_normal_16[20:0], add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed };
  assign _035_ = | add_normal_8[28:25];
  assign add_left_4 = ~ _035_;
  assign add_normal_4 = _035_ ? add_normal_8 : { add_normal_8[24:0], add_reversed, add_reversed, add_reversed, add_reversed };
  assign _036_ = | add_normal_4[28:27];
  assign add_left_2 = ~ _036_;
  assign add_normal_2 = _036_ ? add_normal_4 : { add_normal_4[26:0], add_reversed, add_reversed };
  assign add_left_1 = ~ add_normal_2[28];
  assign add_normal_1 = add_normal_2[28] ? { 1'h1, add_normal_2[27:0] } : { add_normal_2[27:0], add_reversed };
  assign _037_ = | add_normal_1[3:0];
  assign _038_ = add_normal_1[5] | _037_;
  assign add_up = add_normal_1[4] & _038_;
  assign _039_ = add_first ? right[23:16] : left_code[30:23];
  assign _041_ = _039_ + 1'h1;
  assign add_exponent = _041_ - { add_left_16, add_left_8, add_left_4, add_left_2, add_left_1 };
  assign add_rounded = { add_exponent, add_normal_1[27:5] } + add_up;
  assign add_special = & left_code[30:23];
  assign add_nan_total = add_special & left_code[22];
  assign _044_ = add_special & _043_;
  assign add_subtract = left_code[31] ^ right[24];
  assign add_clash = _044_ & add_subtract;
  assign _045_ = add_nan_total | right[27];
  assign add_nan = _045_ | add_clash;
  assign _042_ = ~ right[27];
  assign _043_ = right[26] & _042_;
  assign _046_ = add_special | _043_;
  assign add_infinite = _046_ | right[27];
  assign _001_ = | add_rounded[30:23];
  assign _002_ = ~ _001_;
  assign add_tiny = add_rounded[32] | _002_;
  assign _003_ = ~ add_infinite;
  assign _004_ = ~ add_normal_1[28];
  assign _005_ = add_tiny | _004_;
  assign add_zero = _003_ & _005_;
  assign _006_ = add_rounded[30:23] | { add_infinite, add_infinite, add_infinite, add_infinite, add_infinite, add_infinite, add_infinite, add_infinite };
  assign add_top = _006_ & { _007_[0], _007_[0], _007_[0], _007_[0], _007_[0], _007_[0], _007_[0], _007_[0] };
  assign _007_[0] = ~ add_zero;
  assign _008_ = & add_top;
  assign _009_ = ~ _008_;
  assign add_keep = _007_[0] & _009_;
  assign sum[21:0] = add_rounded[21:0] & { add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep };
  assign _011_ = add_rounded[22] & add_keep;
  assign sum[22] = _011_ | add_nan;
  assign _012_ = add_special ? left_code[31] : right[24];
  assign _013_ = add_first ? right[24] : left_code[31];
  assign _014_ = _013_ ^ add_reversed;
  assign _015_ = add_infinite ? _012_ : _014_;
  assign _016_ = ~ add_nan;
  assign _017_ = _015_ & _016_;
  assign sum[31] = _017_ & _007_[0];
  assign add_own_small[23:8] = { _023_, left_code[22:8] } & { add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first };
  assign add_small[25:11] = add_own_small[23:9] | add_other_small[14:0];
  assign _031_[27:12] = add_big[26:11] ^ { add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract };
  assign { _031_[28], _031_[11:0] } = { add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract };
  assign sum[30:23] = add_top;
  assign add_shifted_4[2:0] = 3'h0;
  assign _007_[7:1] = { _007_[0], _007_[0], _007_[0], _007_[0], _007_[0], _007_[0], _007_[0] };
  assign add_shifted_2[6:0] = 7'h00;
  assign add_shifted_1[8:0] = 9'h000;
  assign { add_small[26], add_small[10:0] } = { add_other_small[15], add_own_small[8], 10'h000 };
  assign add_own_small[7:0] = 8'h00;
  assign add_big[10:0] = 11'h000;
  assign left_code[7:0] = 8'h00;
endmodule

module unit_product(value, factor, product);
  input [15:0] value;
  wire [15:0] value;
  input [15:0] factor;
  wire [15:0] factor;
  output [27:0] product;
  wire [27:0] product;
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
  wire [8:0] _11_;
  wire [9:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire endless;
  wire [15:0] exact;
  wire signed [10:0] exponent;
  wire factor_nan;
  wire factor_normal;
  wire factor_special;
  wire nonzero;
  wire value_nan;
  wire value_normal;
  wire value_special;
  assign value_normal = | value[14:7];
  assign value_special = & value[14:7];
  assign _00_ = | value[6:0];
  assign value_nan = value_special & _00_;
  assign factor_normal = | factor[14:7];
  assign factor_special = & factor[14:7];
  assign _10_ = | factor[6:0];
  assign factor_nan = factor_special & _10_;
  assign exact = { value_normal, value[6:0] } * { factor_normal, factor[6:0] };
  assign _11_ = value[14:7] + factor[14:7];
  assign _12_ = _11_ + 1'h1;
  assign exponent = _12_ - 7'h7f;
  assign nonzero = value_normal & factor_normal;
  assign endless = value_special | factor_special;
  assign product[24] = value[15] ^ factor[15];
  assign _13_ = value_nan | factor_nan;
  assign _14_ = ~ nonzero;
  assign _15_ = endless & _14_;
  assign product[27] = _13_ | _15_;
  assign _01_ = $signed(exponent) > $signed(9'h0ff);
  assign _02_ = exponent == 8'hff;
  assign _03_ = _02_ & exact[15];
  assign _04_ = _01_ | _03_;
  assign _05_ = nonzero & _04_;
  assign product[26] = endless | _05_;
  assign _06_ = $signed(exponent) > $signed(2'h1);
  assign _07_ = exponent == 1'h1;
  assign _08_ = _07_ & exact[15];
  assign _09_ = _06_ | _08_;
  assign product[25] = nonzero & _09_;
  assign product[23:0] = { exponent[7:0], exact };
endmodule

module unit_sum(left, right, sum);
  input [31:0] left;
  wire [31:0] left;
  input [31:0] right;
  wire [31:0] right;
  output [31:0] sum;
  wire [31:0] sum;
  wire [7:0] _000_;
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
  wire [27:0] _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [7:0] _038_;
  wire [8:0] _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire [25:0] add_big;
  wire add_clash;
  wire add_complement;
  wire [8:0] add_difference;
  wire [7:0] add_distance;
  wire [9:0] add_exponent;
  wire add_first;
  wire add_infinite;
  wire add_keep;
  wire add_left_1;
  wire add_left_16;
  wire add_left_2;
  wire add_left_4;
  wire add_left_8;
  wire add_lost_16;
  wire add_lost_2;
  wire add_lost_4;
  wire add_lost_8;
  wire [27:0] add_magnitude;
  wire add_nan;
  wire add_nan_total;
  wire add_nonzero;
  wire [27:0] add_normal_1;
  wire [27:0] add_normal_16;
  wire [27:0] add_normal_2;
  wire [27:0] add_normal_4;
  wire [27:0] add_normal_8;
  wire [23:0] add_other_small;
  wire [23:0] add_own_small;
  wire [28:0] add_raw;
  wire add_reversed;
  wire add_right_1;
  wire add_right_16;
  wire add_right_2;
  wire add_right_4;
  wire add_right_8;
  wire [32:0] add_rounded;
  wire [25:0] add_shifted_1;
  wire [25:0] add_shifted_16;
  wire [25:0] add_shifted_2;
  wire [25:0] add_shifted_4;
  wire [25:0] add_shifted_8;
  wire [25:0] add_small;
  wire add_special;
  wire add_special_45 ;
  wire add_subtract;
  wire add_tiny;
  wire [7:0] add_top;
  wire add_up;
  wire add_zero;
  assign add_nonzero = | right[30:23];
  assign add_special = & right[30:23];
  assign _000_ = ~ left[30:23];
  assign add_difference = right[30:23] + _000_;
  assign add_first = add_difference[8] & add_nonzero;
  assign add_distance = add_difference[7:0] ^ { _019_, _019_, _019_, _019_, _019_, _019_, _019_, _019_ };
  assign add_big[25:2] = add_first ? { add_nonzero, right[22:0] } : { _001_, left[22:0] };
  assign _001_ = | left[30:23];
  assign add_own_small = { _001_, left[22:0] } & { add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first, add_first };
  assign _019_ = ~ add_difference[8];
  assign _021_ = add_nonzero & _019_;
  assign add_other_small = { add_nonzero, right[22:0] } & { _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_, _021_ };
  assign add_right_1 = add_distance[0] | _022_;
  assign add_shifted_1 = add_right_1 ? { 1'h0, add_other_small[23], add_small[24:2], add_own_small[0] } : { add_other_small[23], add_small[24:2], add_own_small[0], 1'h0 };
  assign add_right_2 = add_distance[1] | _022_;
  assign add_shifted_2 = add_right_2 ? { 2'h0, add_shifted_1[25:2] } : add_shifted_1;
  assign _023_ = | add_shifted_1[1:0];
  assign add_lost_2 = add_right_2 & _023_;
  assign add_right_4 = add_distance[2] | _022_;
  assign add_shifted_4 = add_right_4 ? { 4'h0, add_shifted_2[25:4] } : add_shifted_2;
  assign _024_ = | add_shifted_2[3:0];
  assign _025_ = add_right_4 & _024_;
  assign add_lost_4 = add_lost_2 | _025_;
  assign add_right_8 = add_distance[3] | _022_;
  assign add_shifted_8 = add_right_8 ? { 8'h00, add_shifted_4[25:8] } : add_shifted_4;
  assign _026_ = | add_shifted_4[7:0];
  assign _027_ = add_right_8 & _026_;
  assign add_lost_8 = add_lost_4 | _027_;
  assign _022_ = | add_distance[7:5];
  assign add_right_16 = add_distance[4] | _022_;
  assign add_shifted_16 = add_right_16 ? { 16'h0000, add_shifted_8[25:16] } : add_shifted_8;
  assign _028_ = | add_shifted_8[15:0];
  assign _029_ = add_right_16 & _028_;
  assign add_lost_16 = add_lost_8 | _029_;
  assign add_raw = { add_shifted_16, add_lost_16 } + { add_subtract, _030_[26:3], add_subtract, add_subtract, add_subtract };
  assign add_reversed = add_subtract & add_raw[28];
  assign _031_ = ~ add_raw[28];
  assign add_complement = add_subtract & _031_;
  assign add_magnitude = add_raw[27:0] ^ { add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement, add_complement };
  assign _032_ = | add_magnitude[27:12];
  assign add_left_16 = ~ _032_;
  assign add_normal_16 = _032_ ? add_magnitude : { add_magnitude[11:0], add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed };
  assign _033_ = | add_normal_16[27:20];
  assign add_left_8 = ~ _033_;
  assign add_normal_8 = _033_ ? add_normal_16 : { add_normal_16[19:0], add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed, add_reversed };
  assign _034_ = | add_normal_8[27:24];
  assign add_left_4 = ~ _034_;
  assign add_normal_4 = _034_ ? add_normal_8 : { add_normal_8[23:0], add_reversed, add_reversed, add_reversed, add_reversed };
  assign _035_ = | add_normal_4[27:26];
  assign add_left_2 = ~ _035_;
  assign add_normal_2 = _035_ ? add_normal_4 : { add_normal_4[25:0], add_reversed, add_reversed };
  assign add_left_1 = ~ add_normal_2[27];
  assign add_normal_1 = add_normal_2[27] ? { 1'h1, add_normal_2[26:0] } : { add_normal_2[26:0], add_reversed };
  assign _036_ = | add_normal_1[2:0];
  assign _037_ = add_normal_1[4] | _036_;
  assign add_up = add_normal_1[3] & _037_;
  assign _038_ = add_first ? right[30:23] : left[30:23];
  assign _039_ = _038_ + 1'h1;
  assign add_exponent = _039_ - { add_left_16, add_left_8, add_left_4, add_left_2, add_left_1 };
  assign add_rounded = { add_exponent, add_normal_1[26:4] } + add_up;
  assign add_special_45  = & left[30:23];
  assign add_nan_total = add_special_45  & left[22];
  assign _042_ = add_special_45  & _041_;
  assign add_subtract = left[31] ^ right[31];
  assign add_clash = _042_ & add_subtract;
  assign _043_ = add_nan_total | _003_;
  assign add_nan = _043_ | add_clash;
  assign _040_ = ~ right[22];
  assign _041_ = add_special & _040_;
  assign _002_ = add_special_45  | _041_;
  assign _003_ = add_special & right[22];
  assign add_infinite = _002_ | _003_;
  assign _004_ = | add_rounded[30:23];
  assign _005_ = ~ _004_;
  assign add_tiny = add_rounded[32] | _005_;
  assign _006_ = ~ add_infinite;
  assign _007_ = ~ add_normal_1[27];
  assign _008_ = add_tiny | _007_;
  assign add_zero = _006_ & _008_;
  assign _009_ = add_rounded[30:23] | { add_infinite, add_infinite, add_infinite, add_infinite, add_infinite, add_infinite, add_infinite, add_infinite };
  assign add_top = _009_ & { _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0] };
  assign _010_[0] = ~ add_zero;
  assign _011_ = & add_top;
  assign _012_ = ~ _011_;
  assign add_keep = _010_[0] & _012_;
  assign sum[21:0] = add_rounded[21:0] & { add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep, add_keep };
  assign _013_ = add_rounded[22] & add_keep;
  assign sum[22] = _013_ | add_nan;
  assign _014_ = add_special_45  ? left[31] : right[31];
  assign _015_ = add_first ? right[31] : left[31];
  assign _016_ = _015_ ^ add_reversed;
  assign _017_ = add_infinite ? _014_ : _016_;
  assign _018_ = ~ add_nan;
  assign _020_ = _017_ & _018_;
  assign sum[31] = _020_ & _010_[0];
  assign add_small[24:2] = add_own_small[23:1] | add_other_small[22:0];
  assign _030_[26:3] = add_big[25:2] ^ { add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract, add_subtract };
  assign _010_[7:1] = { _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0], _010_[0] };
  assign { _030_[27], _030_[2:0] } = { add_subtract, add_subtract, add_subtract, add_subtract };
  assign sum[30:23] = add_top;
  assign { add_small[25], add_small[1:0] } = { add_other_small[23], add_own_small[0], 1'h0 };
  assign add_big[1:0] = 2'h0;
endmodule
